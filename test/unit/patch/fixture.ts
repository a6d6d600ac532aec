import { createHash } from 'node:crypto';
import { compileClaims, protectedPathsWith } from '@aiop/claims';
import type { BaseTree, WritePolicy } from '@aiop/patch';
import { isPatchError, type PatchError } from '@aiop/patch';
import type { FileMode, TreeEntry } from '@aiop/ports';
import { expect } from 'vitest';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);

export interface FixtureFile {
  readonly content: string | Uint8Array;
  readonly mode?: FileMode;
}

/** Entries and contents of a tree, addressed as git does. */
export function treeOf(files: Readonly<Record<string, string | FixtureFile>>): BaseTree {
  const blobs = new Map<string, Uint8Array>();
  const entries: TreeEntry[] = Object.entries(files).map(([path, file]) => {
    const { content, mode = '100644' } = typeof file === 'string' ? { content: file } : file;
    const blob = typeof content === 'string' ? bytes(content) : content;
    const oid = createHash('sha1').update(`blob ${blob.length}\0`).update(blob).digest('hex');
    blobs.set(oid, blob);
    return { path, mode, oid };
  });
  return {
    entries,
    readBlobs: async (oids) =>
      oids.map((oid) => {
        const blob = blobs.get(oid);
        if (blob === undefined) throw new Error(`no blob ${oid}`);
        return blob;
      }),
  };
}

const ten = Array.from({ length: 10 }, (_, index) => `line ${index + 1}\n`).join('');

/** The repository that the corpus of hostile patches is written for. */
export const CORPUS_BASE = treeOf({
  '.github/workflows/ci.yml': 'name: ci\non: push\n',
  'other/app.txt': ten,
  'other/secret.txt': 's1\ns2\n',
  'src/app.txt': ten,
  'src/crlf.txt': 'one\r\ntwo\r\nthree\r\n',
  'src/dup.txt': 'x\ny\n'.repeat(100),
  'src/link': { content: '../other', mode: '120000' },
  'src/sql.txt': 'q1\n-- old comment\nq3\n',
  'src/util.txt': 'u1\nu2\nu3\n',
});

/** A policy that claims these patterns, with a scanner that knows one word. */
export function policyOf(write: readonly string[], more: Partial<WritePolicy> = {}): WritePolicy {
  const compiled = compileClaims({ write }, protectedPathsWith([]));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const scanAdded: WritePolicy['scanAdded'] = async (lines) =>
    lines.flatMap(({ text, line, added }) =>
      added && text.includes('hunter2') ? [{ rule: 'password', message: 'a password stands in the text', severity: 'error', line }] : [],
    );
  return { claims: compiled.claims, scanAdded, ...more };
}

/** The codes of errors, each of which has to fit the published schema. */
export function codesOf(errors: readonly PatchError[]): readonly string[] {
  for (const error of errors) {
    expect(isPatchError(error), `${JSON.stringify(error)} ${JSON.stringify(isPatchError.errors)}`).toBe(true);
    expect(JSON.parse(JSON.stringify(error))).toEqual(error);
  }
  return errors.map(({ code }) => code);
}
