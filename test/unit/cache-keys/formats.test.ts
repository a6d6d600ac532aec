import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, fixtures, folderOf, keyOf, keyOfFile } from './room.ts';

const fixture = (path: string): string => readFileSync(join(FIXTURES, path), 'utf8');

describe('lock files that are read', () => {
  it.each([
    ['npm-1', 3],
    ['npm-2', 3],
    ['npm-3', 3],
    ['pnpm-5', 2],
    ['pnpm-6', 2],
    ['pnpm-9', 2],
    ['cargo-1', 2],
    ['cargo-3', 2],
    ['cargo-4', 2],
  ])('%s locks %d packages', async (name, packages) => {
    const { lockFiles, findings } = await keyOf(fixtures(name));
    expect([lockFiles, findings]).toEqual([[expect.objectContaining({ state: 'read', packages })], []]);
  });

  it.each([
    ['npm', ['npm-1', 'npm-2', 'npm-3']],
    ['pnpm', ['pnpm-5', 'pnpm-6', 'pnpm-9']],
    ['cargo', ['cargo-1', 'cargo-3', 'cargo-4']],
  ])('%s has one key for one content, whatever the version of the format', async (_, names) => {
    const keys = await Promise.all(names.map(async (name) => (await keyOf(fixtures(name))).key));
    expect(new Set(keys).size).toBe(1);
    expect((await keyOf(fixtures(...names))).key).toBe(keys[0]);
  });

  it('go: hashes, requirements, replacements, exclusions and the toolchain, and nothing else', async () => {
    const { lockFiles, findings } = await keyOf(fixtures('go'));
    expect(lockFiles.map(({ path, packages }) => [path, packages])).toEqual([
      ['go/go.mod', 7],
      ['go/go.sum', 4],
    ]);
    expect(findings).toEqual([]);
  });

  it('go: line, block, comment and quotes are one form', async () => {
    const { key } = await keyOfFile('go.mod', 'module m\nrequire a.org/a v1.0.0\nrequire a.org/b v1.0.0\n');
    const other =
      'module other // renamed\n\nrequire (\n\t"a.org/b" v1.0.0// indirect\n\ta.org/a v1.0.0\n)\nretract [v0.1.0, v0.2.0]\ntool a.org/a/cmd\n';
    expect((await keyOfFile('go.mod', other)).key).toBe(key);
    expect((await keyOfFile('go.mod', other.replace('a.org/a v1.0.0', 'a.org/a v1.0.1'))).key).not.toBe(key);
    expect((await keyOfFile('go.mod', other.replace('require', 'exclude'))).key).not.toBe(key);
  });

  it('npm: the shrinkwrap counts, not the lock file beside it', async () => {
    const [old, now] = [fixture('npm-1/package-lock.json'), fixture('npm-3/package-lock.json').replace('sha512-aaaa', 'sha512-zzzz')];
    const { lockFiles } = await keyOf(folderOf({ 'npm-shrinkwrap.json': old, 'package-lock.json': now, 'sub/package-lock.json': now }));
    expect(lockFiles.map(({ path }) => path)).toEqual(['npm-shrinkwrap.json', 'sub/package-lock.json']);
  });
});

describe('lock files that are not what their format says', () => {
  it.each([
    ['package-lock.json', '{"lockfileVersion": 3, '],
    ['package-lock.json', '{"lockfileVersion": 9, "packages": {}}'],
    ['package-lock.json', '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": 1}}}'],
    ['package-lock.json', '{"lockfileVersion": 3, "packages": {"node_modules/a": null}}'],
    ['package-lock.json', '[]'],
    ['package-lock.json', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> main\n'],
    ['npm-shrinkwrap.json', new Uint8Array([0x7b, 0xff, 0x7d])],
    ['pnpm-lock.yaml', 'lockfileVersion: 4\npackages: {}\n'],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\npackages:\n  a@1.0.0: {}\n"],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\npackages:\n  a@1.0.0: &x {resolution: {integrity: 1}}\n  b@1.0.0: *x\n"],
    ['pnpm-lock.yaml', "lockfileVersion: '9.0'\npackages: {a@1.0.0: {resolution: {integrity: 1}}}\n"],
    ['Cargo.lock', 'version = 3\n[[package]\n'],
    ['Cargo.lock', 'version = 99\n'],
    ['Cargo.lock', '[package]\nname = "a"\n'],
    ['Cargo.lock', 'package = [1]\n'],
    ['go.sum', 'example.org/a v1.0.0\n'],
    ['go.mod', 'module m\nrequire (\n'],
    ['go.mod', 'module m\n)\n'],
    ['go.mod', 'module m\nfrobnicate x\n'],
    ['go.mod', 'module "m\n'],
  ])('%s: %j is hashed by its bytes, with a warning', async (name, content) => {
    const { lockFiles, findings, key } = await keyOfFile(name, content);
    expect(lockFiles).toMatchObject([{ state: 'bytes', packages: 0 }]);
    expect(findings).toMatchObject([{ code: 'AIOP-K001', severity: 'warning', file: name }]);
    const longer = typeof content === 'string' ? `${content} ` : new Uint8Array([...content, 0x20]);
    expect((await keyOfFile(name, content)).key).toBe(key);
    expect((await keyOfFile(name, longer)).key).not.toBe(key);
  });

  it('names that reach a prototype are names', async () => {
    const lock = (name: string) => `{"lockfileVersion": 1, "dependencies": {"${name}": {"version": "1.0.0"}}}`;
    const keys = await Promise.all(
      ['__proto__', 'constructor', 'a'].map(async (name) => (await keyOfFile('package-lock.json', lock(name))).key),
    );
    expect(new Set(keys).size).toBe(3);
  });

  it('nesting of any depth is walked', async () => {
    const depth = 3000;
    const text = `{"lockfileVersion": 1, ${'"dependencies": {"a": {'.repeat(depth)}"version": "1"${'}}'.repeat(depth)}}`;
    expect((await keyOfFile('package-lock.json', text)).lockFiles).toMatchObject([{ state: 'read' }]);
  });
});
