import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { restoreArchive } from '@aiop/stores';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { listing } from './folders.ts';

type Entry = Readonly<Record<string, unknown>>;

const MAGIC = Buffer.from('aiop-cache-ar-1\n');
const TEXT = 'evil';
const DIGEST = createHash('sha256').update(TEXT).digest('hex');
const folder = (path: string, more: Entry = {}): Entry => ({ kind: 'folder', root: 0, path, mode: 0o755, modifiedUs: 1, ...more });
const file = (path: string, more: Entry = {}): Entry => ({
  ...{ kind: 'file', root: 0, path, mode: 0o644, modifiedUs: 1, size: TEXT.length, digest: DIGEST },
  ...more,
});
const link = (path: string, target: string): Entry => ({ kind: 'link', root: 0, path, target });

/** One piece: what it says of its own length may be a lie. */
function piece(content: Uint8Array, rawLength = content.length, packed: Buffer = zstdCompressSync(content)): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(rawLength, 0);
  header.writeUInt32BE(packed.length, 4);
  return Buffer.concat([header, packed]);
}

/** An archive as a stranger could upload it. The list may be any text, and what is said of it may be a lie. */
function archiveOf(
  entries: readonly Entry[] | string,
  { contents, listLength }: { readonly contents?: Uint8Array; readonly listLength?: number } = {},
): Buffer {
  const text = Buffer.from(typeof entries === 'string' ? entries : JSON.stringify({ entries }));
  const files = typeof entries === 'string' ? 0 : entries.filter(({ kind }) => kind === 'file').length;
  const pieces = contents ?? (files === 0 ? new Uint8Array() : piece(Buffer.from(TEXT.repeat(files))));
  const list = zstdCompressSync(text);
  const trailer = Buffer.alloc(64);
  trailer.writeBigUInt64BE(BigInt(MAGIC.length + pieces.length), 0);
  trailer.writeUInt32BE(list.length, 8);
  trailer.writeUInt32BE(listLength ?? text.length, 12);
  trailer.set(createHash('sha256').update(text).digest(), 16);
  trailer.set(MAGIC, 48);
  return Buffer.concat([MAGIC, pieces, list, trailer]);
}

/** A frame of zstd that asks for a window of 128 MiB for what it holds (RFC 8878, section 3.1.1): no size of its content, one block as it is. */
function wideFrame(content: Uint8Array): Buffer {
  const block = Buffer.alloc(3);
  block.writeUIntLE((content.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 17 << 3]), block, content]);
}

/** Restores into a folder that stands beside another, which nobody may touch. */
async function restore(content: Uint8Array) {
  const scratch = scratchFolder();
  const archive = join(scratchFolder(), 'archive');
  writeFileSync(archive, content);
  mkdirSync(join(scratch, 'home'));
  writeFileSync(join(scratch, 'home/precious'), 'precious');
  const before = listing(scratch, { times: false });
  const restored = await restoreArchive(archive, [join(scratch, 'home/cache')]);
  return {
    restored,
    untouched: JSON.stringify(before) === JSON.stringify(listing(scratch, { times: false })),
    home: join(scratch, 'home'),
  };
}

describe('a hostile archive', () => {
  it.each<[string, readonly Entry[] | string]>([
    ['a path that climbs', [folder(''), file('../precious')]],
    ['a path that climbs from below', [folder(''), folder('a'), file('a/../../precious')]],
    ['an absolute path', [folder(''), file('/tmp/aiop-evil')]],
    ['a path with an empty segment', [folder(''), folder('a'), file('a//b')]],
    ['a path with a dot', [folder(''), file('./a')]],
    ['a path with a backslash', [folder(''), file('..\\precious')]],
    ['a path with NUL', [folder(''), file('a\0b')]],
    ['a name of 256 bytes', [folder(''), file('n'.repeat(256))]],
    ['a path of 5,000 bytes', [folder(''), file(Array.from({ length: 50 }, () => 'n'.repeat(100)).join('/'))]],
    ['another declared path', [folder('', { root: 1 }), file('a', { root: 1 })]],
    ['a negative declared path', [folder('', { root: -1 })]],
    ['a link out', [folder(''), link('a', '..')]],
    ['a link out from below', [folder(''), folder('d'), link('d/a', '../../precious')]],
    ['an absolute link', [folder(''), link('a', '/etc')]],
    [
      'a link that comes up again after a name',
      [folder(''), folder('d'), folder('d/e'), link('d/e/up', '../..'), link('out', 'd/e/up/..')],
    ],
    ['a path that ends in a slash', [folder(''), folder('a/')]],
    ['half of a surrogate pair in a name', [folder(''), file('\ud800')]],
    ['half of a surrogate pair in a target', [folder(''), link('a', '\udfff')]],
    ['a link as the folder of a link', [folder(''), folder('d'), link('a', 'd'), link('a/b', 'x')]],
    ['a folder that becomes a file', [folder(''), folder('d'), file('d')]],
    ['a file that becomes a folder', [folder(''), file('d'), folder('d')]],
    ['a folder that keeps its bit for all users', [folder(''), folder('d', { mode: 0o1777 })]],
    ['a time before all times', [folder(''), folder('d', { modifiedUs: -1 })]],
    ['a socket', [folder(''), { kind: 'socket', root: 0, path: 's', mode: 0o666, modifiedUs: 1 }]],
    ['a link with an empty target', [folder(''), link('a', '')]],
    ['a declared path that is a link', [link('', 'precious')]],
    ['a file through a link', [folder(''), folder('d'), link('a', 'd'), file('a/b')]],
    ['a folder through a link', [folder(''), folder('d'), link('a', 'd'), folder('a/b')]],
    ['a file below a file', [file(''), file('a')]],
    ['a file before its folder', [folder(''), file('d/a'), folder('d')]],
    ['a file in no folder', [file('a')]],
    ['the same file twice', [folder(''), file('a'), file('a')]],
    ['a link that becomes a folder', [folder(''), folder('d'), link('a', 'd'), folder('a')]],
    ['a hard link', [folder(''), { kind: 'hardlink', root: 0, path: 'a', target: '/etc/passwd' }]],
    ['a device', [folder(''), { kind: 'device', root: 0, path: 'sda', mode: 0o666, modifiedUs: 1, major: 8, minor: 0 }]],
    ['a pipe', [folder(''), { kind: 'fifo', root: 0, path: 'p', mode: 0o666, modifiedUs: 1 }]],
    ['a file that sets its user', [folder(''), file('su', { mode: 0o4755 })]],
    ['a negative size', [folder(''), file('a', { size: -1 })]],
    ['a size that is no whole number', [folder(''), file('a', { size: 1e300 })]],
    ['33 GiB in one file', [folder(''), file('a', { size: 33 * 1024 ** 3 })]],
    ['33 GiB in many files', [folder(''), ...Array.from({ length: 33 }, (_, at) => file(String(at), { size: 1024 ** 3 }))]],
    ['another digest', [folder(''), file('a', { digest: '0'.repeat(64) })]],
    ['no digest', [folder(''), file('a', { digest: undefined })]],
    ['more content than there is', [folder(''), file('a', { size: TEXT.length + 1 })]],
    ['less content than there is', [folder(''), file('a', { size: 1, digest: createHash('sha256').update('e').digest('hex') })]],
    ['no list', '{}'],
    ['a list of lists', '{"entries": [[]]}'],
    ['a list without an end', '{"entries": ['],
    ['a list a million levels deep', `{"entries": ${'['.repeat(1_000_000)}`],
    ['a prototype', '{"entries": [{"__proto__": {"kind": "folder", "root": 0, "path": "", "mode": 493, "modifiedUs": 1}}]}'],
  ])('with %s is refused, and nothing is touched', async (_, entries) => {
    const { restored, untouched } = await restore(archiveOf(entries));
    expect(restored.state).toBe('refused');
    expect(untouched).toBe(true);
    expect(existsSync('/tmp/aiop-evil')).toBe(false);
  });

  it.each([
    ['in its contents', archiveOf([folder(''), file('a')], { contents: piece(new Uint8Array(256 * 2 ** 20), TEXT.length) })],
    ['in its contents, with its true length', archiveOf([folder(''), file('a')], { contents: piece(new Uint8Array(64 * 2 ** 20)) })],
    ['in its list', archiveOf(`{"entries": [${' '.repeat(128 * 2 ** 20)}]}`, { listLength: 100 })],
    ['in its list, by what it says itself', archiveOf('{"entries": []}', { listLength: 257 * 2 ** 20 })],
  ])('that is a bomb %s is refused before it bursts', async (_, archive) => {
    expect(archive.length).toBeLessThan(100_000);
    const before = process.memoryUsage.rss();
    const { restored, untouched } = await restore(archive);
    expect([restored.state, untouched]).toEqual(['refused', true]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 2 ** 20);
  });

  const text = Buffer.from(TEXT);
  it.each([
    ['a window of 128 MiB', piece(text, text.length, wideFrame(text))],
    ['a piece more', Buffer.concat([piece(text), piece(text)])],
    ['half a piece more', Buffer.concat([piece(text), piece(text).subarray(0, 12)])],
    ['an empty piece', Buffer.concat([piece(new Uint8Array()), piece(text)])],
  ])('with %s in its contents is refused', async (_, contents) => {
    const { restored, untouched } = await restore(archiveOf([folder(''), file('a')], { contents }));
    expect([restored.state, untouched]).toEqual(['refused', true]);
  });

  it.each([
    ['a frame', zstdCompressSync(Buffer.from('more'))],
    ['text', Buffer.from('more')],
  ])('with %s behind the frame of a piece brings what has its digest, and no more', async (_, behind) => {
    const contents = piece(text, text.length, Buffer.concat([zstdCompressSync(text), behind]));
    const { restored, home } = await restore(archiveOf([folder(''), file('a')], { contents }));
    expect(restored).toEqual({ state: 'restored', entries: 2 });
    expect(readFileSync(join(home, 'cache/a'), 'utf8')).toBe(TEXT);
  });

  it('is told from one whose names differ in case or form alone, or hold line ends and controls', async () => {
    const names = ['a', 'A', 'é', 'e\u0301', 'x\ny', '\u001b[2J', '::set-output name=a::b', '-rf', '.git'];
    const { restored, home } = await restore(archiveOf([folder(''), ...names.map((name) => file(name))]));
    expect(restored.state).toBe('restored');
    expect(readdirSync(join(home, 'cache')).sort()).toEqual(names.toSorted());
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a tar', Buffer.alloc(10_240)],
    ['text', Buffer.from('x'.repeat(200))],
    ['a sound one and a byte', Buffer.concat([archiveOf([folder(''), file('a')]), Buffer.from([0])])],
    ['a byte and a sound one', Buffer.concat([Buffer.from([0]), archiveOf([folder(''), file('a')])])],
    ['two sound ones', Buffer.concat([archiveOf([folder(''), file('a')]), archiveOf([folder(''), file('a')])])],
    ['the marks alone', Buffer.concat([MAGIC, Buffer.alloc(48), MAGIC])],
  ])('that is %s is refused', async (_, content) => {
    expect((await restore(content)).restored.state).toBe('refused');
  });

  it('is told from a sound one', async () => {
    const { restored, home } = await restore(archiveOf([folder(''), folder('d'), file('d/a'), link('l', 'd/a'), link('d/up', '../d')]));
    expect(restored).toEqual({ state: 'restored', entries: 5 });
    expect(readdirSync(home).sort()).toEqual(['cache', 'precious']);
  });

  it('with more than a million entries is refused', async () => {
    const { restored } = await restore(archiveOf(`{"entries":[${'{},'.repeat(1_000_000)}{}]}`));
    expect(restored).toEqual({ state: 'refused', why: 'holds more than 1000000 entries' });
  });
});
