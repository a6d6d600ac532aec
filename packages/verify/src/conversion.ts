import { UsageError } from '@aiop/diagnostics';
import type { Files, GitWorkTree } from '@aiop/ports';
import { blobId } from './blob-id.ts';
import type { IndexEntry } from './index-entries.ts';
import { makeWorkFolder } from './work-folder.ts';

/** Attributes under which git changes content between the repository and the work tree (gitattributes(5), "Effects"). */
const CONVERTING = new Set(['text', 'crlf', 'eol', 'ident', 'filter', 'working-tree-encoding']);

/** A file with a carriage return: any end-of-line conversion gives it another id than its plain content has. */
const PROBE = { path: '.aiop/conversion-probe', content: new TextEncoder().encode('one\r\ntwo\r\n') } as const;

const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

/** Where to look. */
export interface ConversionPlace {
  readonly files: Files;
  readonly git: GitWorkTree;
  /** Every path of the index, relative to the root of the repository. */
  readonly index: readonly IndexEntry[];
  readonly untracked: readonly string[];
  /** What `probeConversion` found. */
  readonly probe: () => Promise<boolean>;
}

/**
 * Whether git may hold other bytes for a file than the work tree does: end-of-line conversion, `ident`, and filters such as Git LFS. Then an
 * object id does not speak for what a task reads, and two different contents of the work tree may even share one.
 */
export async function mayConvert({ files, git, index, untracked, probe }: ConversionPlace): Promise<boolean> {
  const named = new Set([...index.map(({ path }) => path), ...untracked].filter(isAttributesFile));
  for (const path of named) if (converts(files, `${git.root}/${path}`, 'present')) return true;
  if (converts(files, `${git.commonDir}/info/attributes`, 'perhaps')) return true;
  return probe();
}

const isAttributesFile = (path: string): boolean => path === '.gitattributes' || path.endsWith('/.gitattributes');

/** A file of attributes that is in the index but not in the work tree (a sparse checkout) still counts, and cannot be read. */
function converts(files: Files, path: string, expectation: 'present' | 'perhaps'): boolean {
  const status = files.status(path);
  if (status === undefined) return expectation === 'present';
  if (status.kind !== 'file' || status.size > MAX_ATTRIBUTES_BYTES) return true;
  return attributesConvert(new TextDecoder().decode(files.read(path, MAX_ATTRIBUTES_BYTES)));
}

/** Whether a file of attributes sets one that changes content. A pattern that holds such a word counts too: that costs time only. */
export function attributesConvert(text: string): boolean {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .some((line) => line.split(/\s/).some((word) => CONVERTING.has(word.split('=', 1)[0] ?? '')));
}

/** Asks git itself, since `core.autocrlf` and attributes for all repositories stand in files that only git knows to find. */
export async function probeConversion(files: Files, git: GitWorkTree): Promise<boolean> {
  const path = `${git.root}/${PROBE.path}`;
  try {
    makeWorkFolder(files, git.root);
    if (files.status(path)?.size !== PROBE.content.length) files.write(path, PROBE.content, { sync: false });
  } catch (error) {
    // A tree that cannot be written to can still be read, all of it.
    if (error instanceof UsageError) return true;
    throw error;
  }
  const [id = ''] = await git.hashFiles([PROBE.path]);
  return id !== blobId(id.length === 64 ? 'sha256' : 'sha1', PROBE.content);
}
