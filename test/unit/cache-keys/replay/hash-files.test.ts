import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashFiles } from '@actions/glob';
import type { PathChange } from '@aiop/ports';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BlobShelf } from '../../../../packages/cache-keys/src/replay/blob-shelf.ts';
import { anywhere, hashFilesScheme } from '../../../../packages/cache-keys/src/replay/key-scheme.ts';
import { SchemeReader } from '../../../../packages/cache-keys/src/replay/scheme-files.ts';
import { TreeAt } from '../../../../packages/cache-keys/src/replay/tree-at.ts';
import { scratchFolder } from '../../../support/scratch-repository.ts';

type Standing = { readonly text: string } | { readonly link: string };

const LOCK = 'package-lock.json';
const locks = hashFilesScheme({ name: 'locks', about: '', choices: [anywhere(LOCK)], restores: false });

/** Blobs by their text. */
const blobs = {
  blobSizes: async (oids: readonly string[]) => oids.map((oid) => Buffer.byteLength(oid.slice(1))),
  readBlobs: async (oids: readonly string[]) => oids.map((oid) => Buffer.from(oid.slice(1))),
};

/** What the replay takes for the answer of `hashFiles` to the lock files in every folder. */
async function replayed(files: ReadonlyMap<string, Standing>): Promise<string> {
  const tree = new TreeAt('', anywhere(LOCK));
  const changes = [...files].map(
    ([path, standing]): PathChange =>
      'link' in standing ? { path, mode: '120000', oid: `=${standing.link}` } : { path, mode: '100644', oid: `=${standing.text}` },
  );
  const keys = await new SchemeReader(tree, new BlobShelf(blobs, []), [locks]).after(tree.apply(changes));
  return keys.get(locks)?.key.replace('cache-', '') ?? '';
}

/** What GitHub's own library answers for the same files in a real folder. */
async function asked(files: ReadonlyMap<string, Standing>): Promise<string> {
  // A link may lead one folder up, where nothing but this tree may be.
  const root = join(scratchFolder(), 'tree');
  mkdirSync(root);
  for (const [path, standing] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if ('link' in standing) symlinkSync(standing.link, join(root, path));
    else writeFileSync(join(root, path), standing.text);
  }
  return await hashFiles(`${root}/**/${LOCK}`, root);
}

async function expectSame(files: Readonly<Record<string, Standing>>): Promise<void> {
  const all = new Map(Object.entries(files));
  expect(await replayed(all)).toBe(await asked(all));
}

// The library writes commands for the runner.
beforeEach(() => {
  const silence = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => silence.mockRestore();
});

describe('hashFiles over the files of a commit is what @actions/glob answers for a checkout', () => {
  it('in the order of its walk, which is not that of whole paths', () =>
    expectSame({
      [`a/${LOCK}`]: { text: '1' },
      [`a-b/${LOCK}`]: { text: '2' },
      [`a.b/${LOCK}`]: { text: '3' },
      [`B/${LOCK}`]: { text: '4' },
      [`é/${LOCK}`]: { text: '5' },
      [`\u{1f600}/${LOCK}`]: { text: '6' },
      [`\uff5e/${LOCK}`]: { text: '7' },
      [LOCK]: { text: '8' },
      'z/other.json': { text: '9' },
    }));

  it('for no file at all', async () => {
    expect(await replayed(new Map([['a', { text: '' }]]))).toBe('');
    await expectSame({ a: { text: '' } });
  });

  it('through links to files and to folders, but not in circles', () =>
    expectSame({
      'real/lock.json': { text: '1' },
      [`real/deep/${LOCK}`]: { text: '2' },
      [`linked/${LOCK}`]: { link: '../real/lock.json' },
      'folder/link': { link: '../real' },
      'folder/up': { link: '..' },
      'real/again': { link: '../folder' },
      [`broken/${LOCK}`]: { link: 'nowhere' },
      'chain/one': { link: 'two' },
      'chain/two': { link: '../real/deep' },
      [`chain/${LOCK}`]: { link: 'one' },
    }));

  it('for any tree', async () => {
    const name = fc.constantFrom('a', 'a-b', 'a.b', 'B', 'é', LOCK);
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
    const standing = fc.oneof(
      { weight: 3, arbitrary: fc.record({ text: fc.string({ maxLength: 3 }) }) },
      { weight: 1, arbitrary: fc.record({ link: fc.constantFrom('a', '../a', 'B', '../B/a', 'é', '..', `../${LOCK}`) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(path, standing), { maxLength: 12 }), async (given) => {
        const files = new Map<string, Standing>();
        for (const [where, what] of given) {
          const taken = [...files.keys()].some((other) => `${other}/`.startsWith(`${where}/`) || `${where}/`.startsWith(`${other}/`));
          if (!taken) files.set(where, what);
        }
        const answer = await asked(files).catch((error: unknown) => String(error));
        // Links in circles, or through a file: the library fails, and the step with it.
        fc.pre(!/ELOOP|ENOTDIR/.test(answer));
        expect(await replayed(files)).toBe(answer);
      }),
      { seed: 20261121, numRuns: 150 },
    );
  });
});
