import { visible } from '@aiop/diagnostics';
import type { FindingSink } from './codes.ts';
import type { Pin } from './plan-model.ts';
import { pathProblem } from './repository-path.ts';

const MAX_INDEX_BYTES = 256 * 1024 * 1024;

/** What an index says of one file. */
export type IndexedFile = Pick<Pin, 'path' | 'moduleFileId' | 'fileHash'>;

/**
 * Reads an index of files (`module_file_index.jsonl`): JSON Lines, each with `path`, `module_file_id` and perhaps `file_hash`; other fields are
 * somebody else's. Undefined when a line is wrong, a path or an id stands twice: the findings are in the sink.
 */
export function readFileIndex(path: string, bytes: Uint8Array, sink: FindingSink): ReadonlyMap<string, IndexedFile> | undefined {
  const at = (line: number) => ({ file: path, line, column: 1 });
  if (bytes.length > MAX_INDEX_BYTES) {
    sink.add('AIOP-P001', { message: `the index is larger than ${MAX_INDEX_BYTES} bytes`, at: at(1) });
    return undefined;
  }
  const files = new Map<string, IndexedFile>();
  const byId = new Map<string, string>();
  let sound = true;
  for (const [index, text] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (text.trim() === '') continue;
    const line = index + 1;
    const read = readLine(text);
    const twin = typeof read === 'string' ? undefined : (files.get(read.path)?.path ?? byId.get(read.moduleFileId));
    if (typeof read !== 'string' && twin === undefined) {
      files.set(read.path, read);
      byId.set(read.moduleFileId, read.path);
      continue;
    }
    sound = false;
    if (typeof read === 'string')
      sink.add('AIOP-P043', { message: `line ${line} of the index ${read}`, at: at(line), hint: 'make the index anew' });
    else {
      const what =
        twin === read.path
          ? `${visible(read.path, 200)} stands twice`
          : `${visible(read.path, 200)} and ${visible(twin ?? '', 200)} have one id`;
      sink.add('AIOP-P040', { message: `in the index ${what}`, at: at(line), hint: 'make the index anew' });
    }
  }
  return sound ? files : undefined;
}

/** One line, or what is wrong with it. */
function readLine(text: string): IndexedFile | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is no JSON';
  }
  if (typeof value !== 'object' || value === null) return 'is no object';
  const { path, module_file_id: id, file_hash: hash } = value as Readonly<Record<string, unknown>>;
  if (typeof path !== 'string' || pathProblem(path) !== undefined) return 'names no path of the repository';
  if (typeof id !== 'string' || !/^[0-9a-f]{20}$/.test(id)) return 'has no module_file_id of 20 hex digits';
  if (hash === undefined) return { path, moduleFileId: id };
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
    ? { path, moduleFileId: id, fileHash: hash }
    : 'has a file_hash that is none';
}
