import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { goReleaseOf } from '../../../packages/cache-keys/src/go-release.ts';
import { nodeAbiOf } from '../../../packages/cache-keys/src/node-abi.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { fakeTools, fixtures, keyOf } from './room.ts';

const OWN = { program: '/own/bin/node', abi: '137' };

/** A node in a folder of its own, with the header of a version. */
function install(folder: string, version = '20.19.1', abi = '115'): string {
  const [major, minor, patch] = version.split('.');
  const header = join(folder, 'include/node/node_version.h');
  for (const path of [header, join(folder, 'bin/node')]) mkdirSync(dirname(path), { recursive: true });
  const lines = [`NODE_MAJOR_VERSION ${major}`, `NODE_MINOR_VERSION ${minor}`, `NODE_PATCH_VERSION ${patch}`, `NODE_MODULE_VERSION ${abi}`];
  writeFileSync(header, lines.map((line) => `#define ${line}\n`).join(''));
  writeFileSync(join(folder, 'bin/node'), '#!/bin/sh\n');
  chmodSync(join(folder, 'bin/node'), 0o755);
  return join(folder, 'bin');
}

describe('the binary interface of node, without starting it', () => {
  const root = realpathSync(scratchFolder());
  const abiOf = (path: string | undefined, own = OWN): string | undefined => nodeAbiOf(path, own, nodeFiles);

  it('is that of the node that runs this, where PATH leads to it', () => {
    const bin = install(join(root, 'own'));
    mkdirSync(join(root, 'links'));
    symlinkSync('../own/bin/node', join(root, 'links/node'));
    const own = { program: join(bin, 'node'), abi: '137' };
    expect(abiOf(bin, own)).toBe('137');
    expect(abiOf(`/nowhere:${join(root, 'links')}:/bin`, own)).toBe('137');
  });

  it('is that of the header beside it, where both have the version that the folder is named after', () => {
    expect(abiOf(install(join(root, 'node/20.19.1/x64')))).toBe('115');
    expect(abiOf(install(join(root, 'versions/node/v20.19.1')))).toBe('115');
    expect(abiOf(install(join(root, 'node/20.19.2/x64')))).toBeUndefined();
    expect(abiOf(install(join(root, 'local')))).toBeUndefined();
  });

  it('has to be asked for otherwise: no PATH, a relative one, no node, a loop, something that is no program', () => {
    symlinkSync('node', join(root, 'node-loop'));
    mkdirSync(join(root, 'loop'));
    symlinkSync('node', join(root, 'loop/node'));
    mkdirSync(join(root, 'folder/node'), { recursive: true });
    for (const path of [undefined, '', 'bin', `bin:${join(root, 'own/bin')}`, '/nowhere', join(root, 'loop'), join(root, 'folder')]) {
      expect(abiOf(path)).toBeUndefined();
    }
  });

  it('gives the key that asking gives, and starts nothing', async () => {
    const [asked, known] = [fakeTools(), fakeTools()];
    const request = { environment: { PATH: install(join(root, 'same')) } };
    const { key } = await keyOf(fixtures('npm-3'), request, { processes: asked });
    const own = { program: join(root, 'same/bin/node'), abi: '137' };
    expect((await keyOf(fixtures('npm-3'), { ...request, ownNode: own }, { processes: known })).key).toBe(key);
    expect([asked.asked.length, known.asked.length]).toEqual([1, 0]);
  });
});

describe('the release of go, without starting it', () => {
  /** A go in a folder of its own, beside what its file says. */
  function installGo(version: string | undefined, folder = 'bin'): string {
    const root = realpathSync(scratchFolder());
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'go'), '#!/bin/sh\n');
    chmodSync(join(root, folder, 'go'), 0o755);
    if (version !== undefined) writeFileSync(join(root, 'VERSION'), version);
    return join(root, folder);
  }

  it('is what stands in its folder, also through links', () => {
    const bin = installGo('go1.26.8\ntime 2026-08-01T00:00:00Z\n');
    expect(goReleaseOf(bin, nodeFiles)).toBe('go1.26.8');
    const links = scratchFolder();
    symlinkSync(join(bin, 'go'), join(links, 'go'));
    expect(goReleaseOf(`/nowhere:${links}`, nodeFiles)).toBe('go1.26.8');
    expect(goReleaseOf(installGo('go1.27rc1'), nodeFiles)).toBe('go1.27rc1');
  });

  it('has to be asked for otherwise: no such file, one built from its sources, another folder, a file that is too long', () => {
    for (const path of [undefined, '', 'bin', '/nowhere']) expect(goReleaseOf(path, nodeFiles)).toBeUndefined();
    for (const version of [undefined, 'devel go1.28-abc', '1.26', `go1.26.8\n${'x'.repeat(5000)}`]) {
      expect(goReleaseOf(installGo(version), nodeFiles)).toBeUndefined();
    }
    expect(goReleaseOf(installGo('go1.26.8', 'shims'), nodeFiles)).toBeUndefined();
  });

  it('is asked for without a download of the toolchain that a module wants', async () => {
    const tools = fakeTools();
    const { key } = await keyOf(fixtures('go'), { environment: { PATH: '/nowhere' } }, { processes: tools });
    expect(tools.asked).toMatchObject([{ program: 'go', args: ['env', 'GOVERSION'], env: { GOTOOLCHAIN: 'local' } }]);
    expect((await keyOf(fixtures('go'), { environment: { PATH: installGo('go1.26.8') } })).key).toBe(key);
    expect((await keyOf(fixtures('go'), { environment: { PATH: installGo('go1.26.9') } })).key).not.toBe(key);
  });
});
