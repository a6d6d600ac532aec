import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderKeySummary } from '@aiop/cache-keys';
import { nodeFiles } from '@aiop/host';
import type { Files } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { lockFormat } from '../../../packages/cache-keys/src/lock-formats.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { folderOf, keyOf, keyOfFile } from './room.ts';

const PATHS = [
  'package-lock.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'Cargo.lock',
  'go.sum',
  'go.mod',
  'uv.lock',
  'poetry.lock',
  'Pipfile.lock',
  'pylock.toml',
  'requirements.txt',
  'pom.xml',
  'gradle.lockfile',
  'gradle/verification-metadata.xml',
  'gradle/libs.versions.toml',
  'gradle.properties',
  'build.gradle',
  '.pre-commit-config.yaml',
  'bun.lock',
  'Gemfile.lock',
  'composer.lock',
  'packages.lock.json',
  'RequiredModules.psd1',
];

/** Texts on which a pattern that backtracks, or a reader that calls itself, would not come to an end. */
const LONG: readonly (readonly [what: string, text: string])[] = [
  ['brackets', '['.repeat(30_000)],
  ['braces', '{"a":'.repeat(30_000)],
  ['elements', '<project>'.repeat(30_000)],
  ['inline tables', `a = ${'{ b = '.repeat(20_000)}`],
  ['white space', `a${' '.repeat(30_000)}b`],
  ['white space behind a word', `version ${' '.repeat(30_000)}x`],
  ['backslashes', '\\'.repeat(30_000)],
  ['quotes', "'".repeat(30_000)],
  ['colons', 'a:'.repeat(30_000)],
  ['line ends', '\n'.repeat(30_000)],
  ['one key again and again', 'a: b\n'.repeat(30_000)],
  ['indentation', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
];

describe('whatever a lock file holds', () => {
  it.each(PATHS)('%s has a key, soon, and no error', async (path) => {
    expect(lockFormat(path)).toBeDefined();
    for (const [, text] of LONG) {
      const { key, lockFiles } = await keyOfFile(path, text);
      expect([key.length <= 512, lockFiles.length]).toEqual([true, 1]);
    }
  });

  it('names that reach a prototype are names in every format', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const files = {
        'Pipfile.lock': `{"default": {"${name}": {"version": "==1"}}}`,
        'package-lock.json': `{"lockfileVersion": 3, "packages": {"node_modules/${name}": {"version": "1"}}}`,
        'pnpm-lock.yaml': `lockfileVersion: '9.0'\npackages:\n  ${name}@1.0.0:\n    resolution: {integrity: sha512-a, ${name}: b}\n`,
        'gradle/libs.versions.toml': `[versions]\n${name} = "1"\n[libraries]\n${name} = { module = "a:${name}", version.ref = "${name}" }\n`,
        'uv.lock': `version = 1\n[[package]]\nname = "${name}"\nsource = { ${name} = "x" }\n`,
      };
      const { lockFiles } = await keyOf(folderOf(files));
      expect(lockFiles.filter(({ state }) => state !== 'read').map(({ path }) => path)).toEqual(
        name.includes('_') ? ['pnpm-lock.yaml'] : [],
      );
    }
  });

  it('a hundred megabytes are hashed in pieces', async () => {
    const root = folderOf({ 'pnpm-lock.yaml': '' });
    truncateSync(join(root, 'pnpm-lock.yaml'), 100 * 1024 * 1024);
    const pieces: number[] = [];
    const noted = (path: string, bytes: Uint8Array): Uint8Array => {
      if (path.startsWith(root)) pieces.push(bytes.length);
      return bytes;
    };
    const files: Files = {
      ...nodeFiles,
      read: (path, maxBytes) => noted(path, nodeFiles.read(path, maxBytes)),
      readRange: (path, offset, length) => noted(path, nodeFiles.readRange(path, offset, length)),
    };
    const { lockFiles, findings } = await keyOf(root, {}, { files });
    expect([lockFiles, findings]).toMatchObject([[{ state: 'bytes' }], [{ code: 'AIOP-K001' }]]);
    // What the process holds besides depends on when it collects garbage.
    expect(pieces.reduce((sum, length) => sum + length)).toBe(100 * 1024 * 1024);
    expect(Math.max(...pieces)).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  const MANY = 150_000;
  const lines = (line: (at: number) => string): string => Array.from({ length: MANY }, (_, at) => line(at)).join('\n');

  it.each([
    ['go.sum', lines((at) => `example.org/m${at} v1.0.0 h1:${at}=`)],
    ['pnpm-lock.yaml', `lockfileVersion: '9.0'\npackages:\n${lines((at) => `  a${at}@1.0.0:\n    resolution: {integrity: sha512-a}`)}\n`],
    ['pom.xml', `<project><properties>${lines((at) => `<a${at}>1</a${at}>`)}</properties></project>`],
  ])('%s may lock a hundred thousand things, and more', async (path, text) => {
    expect((await keyOfFile(path, text)).lockFiles).toMatchObject([{ state: 'read', packages: MANY }]);
  });

  it('a requirements file may name a hundred thousand others in vain', async () => {
    const made = await keyOfFile(
      'requirements.txt',
      lines((at) => `-r https://example.org/${at}.txt`),
    );
    expect(made.lockFiles).toMatchObject([{ state: 'bytes' }]);
    expect(made.findings.length).toBeLessThanOrEqual(201);
  });
});

describe('whatever stands where a lock file should', () => {
  it('links that lead out, to themselves or in a circle, and pipes, are left out with a warning', async () => {
    const root = scratchFolder();
    const outside = folderOf({ 'uv.lock': 'version = 1\n', 'pom.xml': '<project/>' });
    symlinkSync(join(outside, 'uv.lock'), join(root, 'uv.lock'));
    symlinkSync('yarn.lock', join(root, 'yarn.lock'));
    symlinkSync('b', join(root, 'a'));
    symlinkSync('a', join(root, 'b'));
    symlinkSync(outside, join(root, 'elsewhere'));
    symlinkSync('.', join(root, 'here'));
    spawnSync('mkfifo', [join(root, 'pom.xml')]);
    mkdirSync(join(root, 'poetry.lock'));
    writeFileSync(join(root, 'requirements.txt'), '-r a\n-r here/requirements.txt\n-r elsewhere/x.txt\na==1\n');
    const { lockFiles, findings } = await keyOf(root);
    expect(lockFiles.map(({ path }) => path)).toEqual(['requirements.txt']);
    expect(findings.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
      'AIOP-K004 poetry.lock',
      'AIOP-K004 pom.xml',
      'AIOP-K004 uv.lock',
      'AIOP-K004 yarn.lock',
      'AIOP-K005 requirements.txt',
      'AIOP-K005 requirements.txt',
      'AIOP-K005 requirements.txt',
    ]);
  });

  it('a project of Maven that cannot be read does not keep the others from being read', async () => {
    const { lockFiles } = await keyOf(folderOf({ 'pom.xml': '<project>', 'a/pom.xml': '<project><artifactId>a</artifactId></project>' }));
    expect(lockFiles.map(({ path, state }) => [path, state])).toEqual([
      ['a/pom.xml', 'read'],
      ['pom.xml', 'bytes'],
    ]);
  });

  it('names with commands, markup and line ends are shown as they are, in one row', async () => {
    const made = await keyOf(folderOf({ '::error::x\n%0A|<b>/uv.lock': 'version = 9\n', 'é\u202e/go.sum': 'x' }));
    expect(made.key).toMatch(/^[A-Za-z0-9._-]{1,512}$/);
    const summary = renderKeySummary(made);
    expect(summary).not.toMatch(/\u202e|<b>|^::error/m);
  });
});

describe('every ecosystem at once', () => {
  const FILES: Readonly<Record<string, string>> = Object.fromEntries(
    [...PATHS, 'bun.lockb', '.mvn/extensions.xml'].map((path) => [path, `${path}\n`]),
  );

  it('keeps the key within 512 characters, with beginnings that each end a part', async () => {
    const tools = { PATH: '/bin' };
    const { key, restoreKeys, locked } = await keyOf(folderOf(FILES), {
      prefix: 'p'.repeat(100),
      trustDomain: 'pull-request',
      environment: tools,
      platform: 'freebsd-ppc64le',
    });
    expect([locked.size, key.length <= 512, key.includes(',')]).toEqual([17, true, false]);
    expect(key).toMatch(/-precommit\.[0-9a-f]+-uv\.[0-9a-f]+-yarn\.[0-9a-f]+-[0-9a-f]{64}$/);
    for (const [at, start] of restoreKeys.entries()) {
      expect([key.startsWith(start), start.startsWith(restoreKeys[at + 1] ?? ''), start.includes('-pull-request-')]).toEqual([
        true,
        true,
        true,
      ]);
    }
    expect(new Set(restoreKeys).size).toBe(restoreKeys.length);
  });

  it('changes with any one of them', async () => {
    const { key } = await keyOf(folderOf(FILES));
    // The build script decides nothing where the lock file of its folder does.
    const counted = Object.keys(FILES).filter((path) => path !== 'build.gradle');
    for (const path of counted) expect((await keyOf(folderOf({ ...FILES, [path]: 'changed: 1\n' }))).key).not.toBe(key);
  });
});
