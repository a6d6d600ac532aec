import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { packArchive, restoreArchive } from '@aiop/stores';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { build, listing, type Standing } from './folders.ts';

/** Packs folders and restores them elsewhere. */
async function through(sources: readonly string[], targets: readonly string[]) {
  const archive = join(scratchFolder(), 'archive');
  const packed = await packArchive(sources, archive);
  return { packed, restored: await restoreArchive(archive, targets), archive };
}

describe('an archive', () => {
  it('brings back files, folders and links with their modes and times', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'new/to')];
    build(from, {
      'bin/tool': { text: '#!/bin/sh\n', mode: 0o755 },
      'bin/alias': { link: 'tool' },
      'locked/secret': { text: 's', mode: 0o400 },
      locked: { folder: true, mode: 0o555 },
      'empty/deeper': { folder: true, mode: 0o700 },
      'up/down': { link: '../bin/../bin' },
      'up/ok': { link: '../bin/tool' },
      'up/nowhere': { link: 'missing' },
      'ünïcode — 名前': { text: 'ü', mode: 0o644 },
      'with\nline': { text: '', mode: 0o600 },
      '-n': { text: 'n', mode: 0o604 },
    });
    rmSync(join(from, 'up/down'));
    const { packed, restored } = await through([from], [to]);
    expect(restored).toEqual({ state: 'restored', entries: packed.entries });
    expect(packed.leftOut).toEqual([]);
    expect(listing(to)).toEqual(listing(from));
    expect(readdirSync(join(to, '..'))).toEqual(['to']);
    chmodSync(join(to, 'locked'), 0o755);
    chmodSync(join(from, 'locked'), 0o755);
  });

  it('holds several declared paths, files among them, and those that are not there', async () => {
    const [from, to] = [scratchFolder(), scratchFolder()];
    build(from, { 'a/x': { text: 'x' }, file: { text: 'f', mode: 0o640 } });
    const { restored } = await through(
      ['a', 'missing', 'file'].map((name) => join(from, name)),
      ['b', 'nothing', 'copy'].map((name) => join(to, name)),
    );
    expect(restored.state).toBe('restored');
    expect(listing(join(to, 'b'))).toEqual(listing(join(from, 'a')));
    expect(listing(join(to, 'copy'))).toEqual(listing(join(from, 'file')));
    expect(existsSync(join(to, 'nothing'))).toBe(false);
  });

  it('joins what is there already, and replaces what it holds itself', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'to')];
    build(from, { 'same/new': { text: 'new' }, 'same/old': { text: 'from the archive' }, link: { text: 'a file' } });
    build(to, { 'same/kept': { text: 'kept' }, 'same/old': { text: 'older' }, link: { link: '/etc/passwd' } });
    chmodSync(join(to, 'same'), 0o555);
    expect((await through([from], [to])).restored.state).toBe('restored');
    expect(['new', 'old', 'kept'].map((name) => readFileSync(join(to, 'same', name), 'utf8'))).toEqual(['new', 'from the archive', 'kept']);
    expect(readFileSync(join(to, 'link'), 'utf8')).toBe('a file');
    expect(listing(to).filter((line) => line.startsWith('same folder'))).toEqual(
      listing(from).filter((line) => line.startsWith('same folder')),
    );
  });

  it('replaces no folder by a file, and moves nothing then', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'to')];
    build(from, { a: { text: 'a' }, z: { text: 'z' } });
    build(to, { 'z/inner': { text: 'kept' } });
    const before = listing(to);
    expect((await through([from], [to])).restored).toEqual({ state: 'refused', why: expect.stringContaining('would replace') });
    expect(listing(to)).toEqual(before);
    expect(readdirSync(join(to, '..'))).toEqual(['to']);
  });

  it('leaves what stands of git as it is, and brings what does not stand', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'to')];
    const evil = { text: 'evil', mode: 0o755 };
    build(from, {
      'sub/.git/hooks/post-checkout': evil,
      'sub/.git': { folder: true, mode: 0o500 },
      'file/.GIT': { text: 'gitdir: /evil' },
      'gem/.git/HEAD': { text: 'ref: refs/heads/main' },
    });
    build(to, { 'sub/.git/HEAD': { text: 'ref: refs/heads/main' }, 'file/.GIT': { text: 'gitdir: ../.git/modules/file' } });
    const [before, gem] = [listing(join(to, 'sub/.git')), listing(join(from, 'gem'))];
    expect((await through([from], [to])).restored.state).toBe('restored');
    expect(listing(join(to, 'sub/.git'))).toEqual(before);
    expect(readFileSync(join(to, 'file/.GIT'), 'utf8')).toBe('gitdir: ../.git/modules/file');
    expect(listing(join(to, 'gem'))).toEqual(gem);
  });

  it('is restored where a declared path leads', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), scratchFolder()];
    build(from, { a: { text: 'a' } });
    mkdirSync(join(to, 'disk'));
    symlinkSync('disk', join(to, 'home'));
    const { archive } = await through([from], [join(to, 'home')]);
    expect(readFileSync(join(to, 'disk/a'), 'utf8')).toBe('a');
    const back = join(scratchFolder(), 'back');
    await packArchive([join(to, 'home')], `${archive}-2`);
    expect((await restoreArchive(`${archive}-2`, [back])).state).toBe('restored');
    expect(listing(back)).toEqual(listing(from));
  });

  it.each([
    ['a link to it', (root: string) => symlinkSync('.git/hooks', join(root, 'cache'))],
    ['a link above it', (root: string) => symlinkSync('.git', join(root, 'part'))],
    ['links to links', (root: string) => [symlinkSync('b', join(root, 'cache')), symlinkSync('.git/hooks', join(root, 'b'))]],
  ])('is neither restored to a folder of git nor made of one: %s', async (what, link) => {
    const [from, root] = [join(scratchFolder(), 'from'), scratchFolder()];
    build(from, { 'pre-commit': { text: 'evil' } });
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    writeFileSync(join(root, '.git/hooks/token'), 'secret');
    link(root);
    const declared = join(root, what === 'a link above it' ? 'part/hooks' : 'cache');
    const { archive } = await through([from], [join(scratchFolder(), 'to')]);
    expect(await restoreArchive(archive, [declared])).toMatchObject({
      state: 'refused',
      why: expect.stringMatching(/^would be restored to \.git/),
    });
    expect(readdirSync(join(root, '.git/hooks'))).toEqual(['token']);
    expect(await packArchive([declared], `${archive}-2`)).toMatchObject({ entries: 0, leftOut: [{ absolute: declared }] });
  });

  it('leaves out what could not be restored, and says so', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'to')];
    build(from, { kept: { text: 'k' }, out: { link: '../../elsewhere' }, absolute: { link: '/etc/passwd' }, 'b\\c': { text: 'b' } });
    execFileSync('mkfifo', [join(from, 'pipe')]);
    writeFileSync(Buffer.concat([Buffer.from(`${from}/`), Buffer.from([0xff, 0xfe])]), 'no UTF-8');
    const socket = createServer().listen(join(from, 'socket'));
    onTestFinished(() => void socket.close());
    await new Promise((resolve) => socket.once('listening', resolve));
    const { packed, restored } = await through([from], [to]);
    expect(restored).toEqual({ state: 'restored', entries: 2 });
    expect(readdirSync(to)).toEqual(['kept']);
    expect(packed.leftOut.map(({ absolute }) => absolute.slice(from.length + 1)).sort()).toEqual(
      ['absolute', 'b\\c', 'out', 'pipe', 'socket', '\ufffd\ufffd'].sort(),
    );
  });

  it('of many pieces comes back whole', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'to')];
    const noise = randomBytes(20 * 2 ** 20);
    build(from, { noise: { text: noise }, zeros: { text: new Uint8Array(9 * 2 ** 20) }, 'a/small': { text: 'small' } });
    const { packed, restored } = await through([from], [to]);
    expect([packed.contentBytes, restored.state]).toEqual([29 * 2 ** 20 + 5, 'restored']);
    expect(readFileSync(join(to, 'noise')).equals(noise)).toBe(true);
    expect(listing(to)).toEqual(listing(from));
  });

  it('of any tree gives that tree back', async () => {
    const name = fc.stringMatching(/^[a-c]{1,2}$/);
    const standing: fc.Arbitrary<Standing> = fc.oneof(
      fc.record({ text: fc.uint8Array({ maxLength: 40 }), mode: fc.constantFrom(0o644, 0o755, 0o400) }),
      fc.record({ link: fc.constantFrom('a', './b', 'a/b', 'missing') }),
      fc.record({ folder: fc.constant(true as const), mode: fc.constantFrom(0o755, 0o700) }),
    );
    const tree = fc.dictionary(
      fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/')),
      standing,
      { maxKeys: 8 },
    );
    await fc.assert(
      fc.asyncProperty(tree, async (entries) => {
        const folder = scratchFolder();
        const [from, to] = [join(folder, 'from'), join(folder, 'to')];
        // What lies behind a file or a link is no tree.
        const leaf = (path: string): boolean => entries[path] !== undefined && !('folder' in entries[path]);
        const sound = Object.entries(entries).filter(
          ([path]) => !path.split('/').some((_, at, parts) => at > 0 && leaf(parts.slice(0, at).join('/'))),
        );
        build(from, Object.fromEntries(sound));
        const archive = join(folder, 'archive');
        await packArchive([from], archive);
        expect((await restoreArchive(archive, [to])).state).toBe('restored');
        expect(listing(to)).toEqual(listing(from));
      }),
      { numRuns: 30, seed: 7 },
    );
  });
});

describe('an archive that is damaged', () => {
  it('is refused wherever it ends, and whichever byte is another, unless that changes nothing', async () => {
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'to')];
    build(from, { 'a/x': { text: 'some text, some text, some text' }, b: { link: 'a/x' }, c: { text: '' } });
    const { archive } = await through([from], [join(scratchFolder(), 'sound')]);
    const sound = readFileSync(archive);
    const restoreOf = async (content: Uint8Array) => {
      writeFileSync(archive, content);
      const { state } = await restoreArchive(archive, [to]);
      // A bit that zstd has no use for may be any.
      if (state === 'restored') expect(listing(to)).toEqual(listing(from));
      else expect([state, existsSync(to)]).toEqual(['refused', false]);
      rmSync(to, { recursive: true, force: true });
      return state;
    };
    const flipped: string[] = [];
    for (let at = 0; at < sound.length; at++) {
      const other = Uint8Array.from(sound);
      other[at] ^= 1 << (at % 8);
      flipped.push(await restoreOf(other));
      if (at % 4 === 0) expect(await restoreOf(sound.subarray(0, at))).toBe('refused');
    }
    expect(flipped.filter((state) => state === 'refused').length).toBeGreaterThan(sound.length * 0.95);
    expect(await restoreOf(Buffer.concat([sound, Buffer.from([0])]))).toBe('refused');
    expect(await restoreOf(sound)).toBe('restored');
  });
});
