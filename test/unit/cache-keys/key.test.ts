import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CacheKey, cacheKeyEvent, keyExplanation, renderKeySummary } from '@aiop/cache-keys';
import { nodeFiles, nodeProcesses } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { fakeTools, fixtures, folderOf, keyOf } from './room.ts';

/** Name and value of every part that the explanation lists. */
function keyParts(made: CacheKey): readonly (readonly [string, string])[] {
  return keyExplanation(made).parts.map(({ name, value }) => [name, value]);
}

const ALL = ['cargo-4', 'go', 'npm-3', 'pip', 'pnpm-9'] as const;

describe('a key', () => {
  it('is short, plain, and begins as its restore keys do, down to the platform and no further', async () => {
    const { key, restoreKeys } = await keyOf(fixtures(...ALL), { prefix: 'x'.repeat(100) });
    expect(key).toMatch(/^[A-Za-z0-9._-]{1,512}$/);
    expect(restoreKeys).toHaveLength(7);
    for (const [index, start] of restoreKeys.entries()) {
      expect(key.startsWith(start)).toBe(true);
      expect(start.startsWith(restoreKeys[index + 1] ?? '')).toBe(true);
      expect(start).toContain('-untrusted-linux-x64-glibc-');
    }
  });

  it('of one domain begins in no way that another does', async () => {
    const root = fixtures('npm-3');
    const keys = await Promise.all(
      (['protected', 'pull-request', 'untrusted'] as const).map((trustDomain) => keyOf(root, { trustDomain })),
    );
    for (const one of keys) {
      const hits = keys.filter(({ key }) => one.restoreKeys.some((start) => key.startsWith(start)));
      expect(hits).toEqual([one]);
    }
  });

  it('changes with the platform, the tools, the prefix, what is extra and the paths', async () => {
    const root = fixtures('npm-3');
    writeFileSync(join(root, 'other.lock'), '1');
    const same = await keyOf(root);
    const others = [
      await keyOf(root, { platform: 'linux-arm64' }),
      await keyOf(root, { platform: 'darwin-x64' }),
      await keyOf(root, { prefix: 'docs' }),
      await keyOf(root, { paths: ['.cache'] }),
      await keyOf(root, { extra: ['other.lock'] }),
      await keyOf(root, { extra: ['other=lock'] }),
      await keyOf(root, {}, { processes: fakeTools({ node: '127' }) }),
    ];
    writeFileSync(join(root, 'other.lock'), '2');
    others.push(await keyOf(root, { extra: ['other.lock'] }));
    expect(new Set([same, ...others].map(({ key }) => key)).size).toBe(others.length + 1);
    expect((await keyOf(root)).key).toBe(same.key);
    expect((await keyOf(root, { extra: ['b=1', 'a=2'] })).key).toBe((await keyOf(root, { extra: ['a=2', 'b=1', 'a=2'] })).key);
    expect((await keyOf(root, { paths: ['b', 'a'] })).key).toBe((await keyOf(root, { paths: ['a', 'b'] })).key);
  });

  it('with node_modules in the paths changes with what lies where in it, too', async () => {
    const lock = (place: string): string =>
      JSON.stringify({ lockfileVersion: 3, packages: { [place]: { name: 'a', version: '1.0.0', integrity: 'sha512-a' } } });
    const [flat, nested] = ['node_modules/a', 'node_modules/b/node_modules/a'].map((place) =>
      folderOf({ 'package-lock.json': lock(place) }),
    );
    const of = async (root: string | undefined, paths: readonly string[]) => keyOf(root ?? '', { paths });
    expect((await of(flat, [])).key).toBe((await of(nested, [])).key);
    expect((await of(flat, ['.turbo'])).key).toBe((await of(nested, ['.turbo'])).key);
    const [one, other] = [await of(flat, ['web/node_modules/']), await of(nested, ['web/node_modules/'])];
    expect(one.key).not.toBe(other.key);
    expect(one.restoreKeys).toEqual(other.restoreKeys);
    expect(keyParts(one).at(-1)?.[0]).toBe('layout:package-lock.json');
  });

  it('with paths of the caller is not restored from another tool version', async () => {
    const root = fixtures('npm-3');
    expect((await keyOf(root)).restoreKeys.at(-1)).toBe('aiop-k1-untrusted-linux-x64-glibc-');
    expect((await keyOf(root, { paths: ['node_modules'] })).restoreKeys.at(-1)).toBe('aiop-k1-untrusted-linux-x64-glibc-node.137-');
  });

  it('without any lock file is one of the platform, with a warning', async () => {
    const { key, restoreKeys, paths, findings, tools } = await keyOf(scratchFolder());
    expect(key).toMatch(/^aiop-k1-untrusted-linux-x64-glibc-[0-9a-f]{64}$/);
    expect([restoreKeys, paths, tools]).toEqual([['aiop-k1-untrusted-linux-x64-glibc-'], [], []]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['AIOP-K002', 'warning']]);
  });

  it('takes the ecosystems that are asked for, and warns of one that is not there', async () => {
    const root = fixtures(...ALL);
    expect([...(await keyOf(root, { ecosystems: ['go', 'pip'] })).locked.keys()]).toEqual(['go', 'pip']);
    expect([...(await keyOf(root, { ecosystems: ['auto'] })).locked.keys()]).toEqual(['cargo', 'go', 'npm', 'pip', 'pnpm']);
    const { findings } = await keyOf(fixtures('go'), { ecosystems: ['go', 'npm'] });
    expect(findings).toMatchObject([{ code: 'AIOP-K002', message: 'there is no lock file of npm' }]);
  });

  it.each([
    [{ ecosystems: ['carg'] }, /input ecosystems: "carg" is not.*write cargo/],
    [{ ecosystems: ['nuget-packages'] }, /name its lock file in extra/],
    [{ prefix: 'a,b' }, /input prefix/],
    [{ prefix: 'a\nb' }, /input prefix/],
    [{ prefix: 'x'.repeat(101) }, /input prefix/],
    [{ extra: ['missing.lock'] }, /input extra: there is no file missing.lock/],
    [{ extra: ['../x'] }, /lies outside/],
    [{ extra: ['/etc/hostname'] }, /lies outside/],
    [{ extra: ['.'] }, /not a regular file/],
    [{ extra: Array.from({ length: 1001 }, (_, index) => `A${index}=1`) }, /1001 lines/],
  ])('is refused for %j', async (request, message) => {
    await expect(keyOf(scratchFolder(), request)).rejects.toThrow(message);
  });
});

describe('what the key knows of the machine', () => {
  it('starts the tools of the ecosystems that were found, and no others', async () => {
    for (const [names, programs] of [
      [['cargo-4'], []],
      [['go', 'cargo-4'], ['go']],
      [['npm-3', 'pnpm-9'], ['node']],
      [['pip'], ['python3']],
    ] as const) {
      const tools = fakeTools();
      await keyOf(fixtures(...names), { environment: { PATH: '/bin', NODE_OPTIONS: '--require=./evil.js' } }, { processes: tools });
      expect(tools.asked.map(({ program }) => program)).toEqual(programs);
      expect(tools.asked.every(({ env }) => !('NODE_OPTIONS' in env))).toBe(true);
    }
  });

  it('warns of a tool that is not there, or says something else', async () => {
    const silent: readonly Readonly<Record<string, string>>[] = [{}, { node: 'no,version\n' }];
    for (const answers of silent) {
      const { key, findings } = await keyOf(fixtures('npm-3'), {}, { processes: fakeTools(answers) });
      expect(findings).toMatchObject([{ code: 'AIOP-K006' }]);
      expect(key).toContain('-node.none-');
    }
  });

  it('takes python where there is no python3', async () => {
    const { tools } = await keyOf(fixtures('pip'), {}, { processes: fakeTools({ python: 'pypy-310' }) });
    expect(tools).toEqual([{ tool: 'python', abi: 'pypy-310' }]);
  });

  it('asks real tools, without running what the folder holds', async () => {
    const root = fixtures('npm-3');
    for (const name of ['node', 'sitecustomize.py']) writeFileSync(join(root, name), '#!/bin/sh\necho 999\n');
    chmodSync(join(root, 'node'), 0o755);
    const { tools } = await keyOf(root, { environment: { PATH: process.env.PATH } }, { processes: nodeProcesses });
    expect(tools).toEqual([{ tool: 'node', abi: process.versions.modules }]);
  });

  it.each([
    ['the GNU C Library', ['ld-musl-x86_64.so.1'], 'glibc'],
    ['musl libc', [], 'musl'],
    [undefined, ['ld-musl-x86_64.so.1'], 'musl'],
    [undefined, [], 'glibc'],
  ])('ldd says %j beside %j: %s', async (ldd, loaders, libc) => {
    const files = {
      ...nodeFiles,
      list: (path: string) => (path === '/lib' ? loaders : nodeFiles.list(path)),
      status: (path: string) =>
        path !== '/usr/bin/ldd' ? nodeFiles.status(path) : ldd === undefined ? undefined : nodeFiles.status(import.meta.filename),
      read: (path: string, max?: number) => (path === '/usr/bin/ldd' ? new TextEncoder().encode(ldd) : nodeFiles.read(path, max)),
    };
    expect((await keyOf(fixtures('go'), {}, { files })).platform).toEqual({ os: 'linux', arch: 'x64', libc });
    expect((await keyOf(fixtures('go'), { platform: 'win32-x64' }, { files })).platform.libc).toBe('none');
  });
});

describe('what is said of a key', () => {
  it('names files, numbers and hashes, and no address', async () => {
    const secret = 'https://user:hunter2@example.org/simple';
    const made = await keyOf(folderOf({ 'requirements.txt': `-i ${secret}\n-r ${secret}\na @ ${secret}\n`, 'go.sum': 'x\n' }));
    const said = JSON.stringify(keyExplanation(made)) + renderKeySummary(made) + JSON.stringify([made.findings, cacheKeyEvent(made)]);
    expect(said).not.toContain('hunter2');
    expect(keyParts(made)).toEqual([
      ['scheme', '1'],
      ['trust domain', 'untrusted'],
      ['platform', 'linux-x64-glibc'],
      ['python', 'cpython-312'],
      ['golang', 'go1.26.8'],
      ['go', made.locked.get('go')],
      ['pip', made.locked.get('pip')],
    ]);
    expect(cacheKeyEvent(made)).toMatchObject({ ecosystems: ['go', 'pip'], read: 1, by_bytes: 1 });
    expect(renderKeySummary(made)).toContain('| <code>requirements&#46;txt</code> | pip | 3 |');
    expect(renderKeySummary(await keyOf(scratchFolder(), { platform: 'win32-x64' }))).toContain('**AIOP-K002**');
  });
});

describe('what is cached', () => {
  it.each([
    [
      'linux-x64',
      [
        '~/.cargo/registry/index',
        '~/.cargo/registry/cache',
        '~/.cargo/git/db',
        '~/go/pkg/mod',
        '~/.cache/go-build',
        '~/.npm',
        '~/.cache/pip',
        '~/.local/share/pnpm/store',
      ],
    ],
    [
      'darwin-arm64',
      [
        '~/.cargo/registry/index',
        '~/.cargo/registry/cache',
        '~/.cargo/git/db',
        '~/go/pkg/mod',
        '~/Library/Caches/go-build',
        '~/.npm',
        '~/Library/Caches/pip',
        '~/Library/pnpm/store',
      ],
    ],
    [
      'win32-x64',
      [
        '~/.cargo/registry/index',
        '~/.cargo/registry/cache',
        '~/.cargo/git/db',
        '~/go/pkg/mod',
        '~/AppData/Local/go-build',
        '~/AppData/Local/npm-cache',
        '~/AppData/Local/pip/Cache',
        '~/AppData/Local/pnpm/store',
      ],
    ],
  ])('on %s', async (platform, paths) => {
    expect((await keyOf(fixtures(...ALL), { platform })).paths).toEqual(paths);
  });

  it('follows the environment, and adds what the caller names', async () => {
    const environment = {
      CARGO_HOME: '/c',
      GOPATH: '/g:/h',
      npm_config_cache: '/n',
      XDG_CACHE_HOME: '/x',
      PNPM_HOME: '/p',
    };
    const { paths } = await keyOf(fixtures(...ALL), { environment, paths: ['.turbo', '/n'] });
    const cargo = ['/c/registry/index', '/c/registry/cache', '/c/git/db'];
    expect(paths).toEqual([...cargo, '/g/pkg/mod', '/x/go-build', '/n', '/x/pip', '/p/store', '.turbo']);
    const hostile = { GOMODCACHE: '/a\n/etc', GOCACHE: '/b', npm_config_cache: '!x', PIP_CACHE_DIR: '/q', XDG_DATA_HOME: '/d' };
    const second = await keyOf(fixtures(...ALL), { environment: hostile });
    expect(second.paths.slice(3)).toEqual(['~/go/pkg/mod', '/b', '~/.npm', '/q', '/d/pnpm/store']);
  });

  it('of a folder with two ecosystems is what both need', async () => {
    const root = folderOf({ 'go.sum': '', 'web/package-lock.json': '{"lockfileVersion":3,"packages":{}}' });
    expect((await keyOf(root)).paths).toEqual(['~/go/pkg/mod', '~/.cache/go-build', '~/.npm']);
  });
});
