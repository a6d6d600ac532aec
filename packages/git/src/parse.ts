import type { CommitRecord, FileMode, HistoryStep, ObjectId, PathChange, PlacedTag, StatusEntry, TreeEntry } from '@aiop/ports';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Text of NUL-ended fields, without the empty one after the last NUL. */
export function fields(text: string): string[] {
  const parts = text.split('\0');
  if (parts.at(-1) === '') parts.pop();
  return parts;
}

/** `git ls-tree -r -z`: `mode SP type SP oid TAB path NUL`. */
export function treeEntries(text: string): TreeEntry[] {
  return fields(text).map((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
    return { path: line.slice(tab + 1), mode: fileMode(mode), oid };
  });
}

function fileMode(mode: string): FileMode {
  if (mode === '100755' || mode === '120000' || mode === '160000') return mode;
  // Trees of old tools hold 100664 and the like; git treats every regular file that is not executable as 100644.
  return '100644';
}

/** `git diff-tree --stdin -z --raw`: `commit NUL`, then `:modes ids status NUL path NUL` for each change. Only an entry begins with a colon, so no path can pass for a commit. */
export function changedPaths(text: string): Map<ObjectId, readonly string[]> {
  const changed = new Map<ObjectId, string[]>();
  const all = fields(text);
  let paths: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const field = all[at] ?? '';
    if (field.startsWith(':')) paths.push(all[++at] ?? '');
    else {
      paths = [];
      changed.set(field, paths);
    }
  }
  return changed;
}

const CONFLICTS = new Set(['DD', 'AU', 'UD', 'UA', 'DU', 'AA', 'UU']);

/** `git status --porcelain -z --no-renames`: `XY SP path NUL`. Only how the work tree differs from the index is kept. */
export function statusEntries(text: string): StatusEntry[] {
  return fields(text).flatMap((line) => {
    const [code, path] = [line.slice(0, 2), line.slice(3)];
    const state = statusState(code);
    return state === undefined ? [] : [{ path, state }];
  });
}

function statusState(code: string): StatusEntry['state'] | undefined {
  if (code === '??') return 'untracked';
  if (code === '!!') return 'ignored';
  if (CONFLICTS.has(code)) return 'conflicted';
  const states: Readonly<Record<string, StatusEntry['state']>> = { M: 'modified', T: 'modified', D: 'deleted', A: 'intent-to-add' };
  return states[code[1] ?? ''];
}

/** Folders that `git status` could not look into: it warns of them, and names nothing that is in them. */
export function unreadableFolders(errors: string): StatusEntry[] {
  return errors.split('\n').flatMap((line): StatusEntry[] => {
    const path = /^warning: could not open directory '(.*)': /.exec(line)?.[1];
    return path === undefined ? [] : [{ path: path.endsWith('/') ? path : `${path}/`, state: 'unreadable' }];
  });
}

/** Lines of `oid`, separator and `refs/tags/NAME`: the peeled line of an annotated tag (`NAME^{}`) follows the tag's own. */
export function placedTags(text: string, separator: ' ' | '\t'): PlacedTag[] {
  const tags = new Map<string, PlacedTag>();
  for (const line of text.split('\n').filter(Boolean)) {
    const at = line.indexOf(separator);
    const [oid, name] = [line.slice(0, at), line.slice(at + 1 + 'refs/tags/'.length).replace(/\^\{\}$/, '')];
    tags.set(name, { name, commit: oid, object: tags.get(name)?.object ?? oid });
  }
  return [...tags.values()];
}

/** One object of `git cat-file --batch`. */
export interface BatchObject {
  readonly oid: ObjectId;
  readonly type: string;
  readonly content: Uint8Array;
}

/** `git cat-file --batch`: `oid SP type SP size LF content LF`, read by size, so that no content can forge a boundary. */
export function batchObjects(bytes: Uint8Array): BatchObject[] {
  const objects: BatchObject[] = [];
  for (let at = 0; at < bytes.length; ) {
    const lineEnd = bytes.indexOf(0x0a, at);
    const [oid = '', type = '', size = ''] = decoder.decode(bytes.subarray(at, lineEnd)).split(' ');
    if (type === 'missing') {
      objects.push({ oid, type, content: new Uint8Array() });
      at = lineEnd + 1;
      continue;
    }
    const end = lineEnd + 1 + Number(size);
    objects.push({ oid, type, content: bytes.subarray(lineEnd + 1, end) });
    at = end + 1;
  }
  return objects;
}

/** The parents in a raw commit object: header lines, a blank line, the message. */
export function parentsOf(commit: Uint8Array): ObjectId[] {
  const text = decoder.decode(commit);
  const end = text.indexOf('\n\n');
  const header = end < 0 ? text : text.slice(0, end);
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
}

/** No more is decoded at once: a text can hold half a gigabyte, and the messages of a history more. */
const MAX_DECODED_BYTES = 16 * 1024 * 1024;

/** `git log -z --format='%H%x00%P%x00%an%x00%ae%x00%ct%x00%B'`. */
export function commitRecords(bytes: Uint8Array): CommitRecord[] {
  const records: CommitRecord[] = [];
  // The fields of a commit whose end is in the next part.
  let begun: readonly string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = endOfPart(bytes, at);
    const part = fields(decoder.decode(bytes.subarray(at, end)));
    const all = begun.length === 0 ? part : begun.concat(part);
    const whole = all.length - (all.length % FIELDS);
    for (let field = 0; field < whole; field += FIELDS) records.push(commitRecord(all, field));
    begun = all.slice(whole);
    at = end;
  }
  return records;
}

/** So many fields has a commit. */
const FIELDS = 6;

function commitRecord(all: readonly string[], at: number): CommitRecord {
  const [oid = '', parents = '', seconds = ''] = [all[at], all[at + 1], all[at + 4]];
  const committedAt = Number(seconds);
  return {
    oid,
    parents: parents === '' ? [] : parents.split(' '),
    authorName: all[at + 2] ?? '',
    authorEmail: all[at + 3] ?? '',
    committedAt: Number.isSafeInteger(committedAt) && committedAt >= 0 ? committedAt : 0,
    message: all[at + 5] ?? '',
  };
}

/** Where a part that begins at `start` ends: after the last NUL within the limit, or the first one where a field is longer. */
function endOfPart(bytes: Uint8Array, start: number): number {
  if (bytes.length - start <= MAX_DECODED_BYTES) return bytes.length;
  const last = bytes.lastIndexOf(0, start + MAX_DECODED_BYTES - 1);
  const nul = last >= start ? last : bytes.indexOf(0, start);
  return nul < 0 ? bytes.length : nul + 1;
}

/**
 * `git log --raw -z --format='%H %ct'`: `oid SP seconds NUL` for each commit, and for each change `:mode SP mode SP oid SP oid SP letter NUL path NUL`,
 * the first one after a line feed. A path follows a change and is taken as it is, so that no name can forge a commit.
 */
export function historySteps(text: string): HistoryStep[] {
  const steps: (HistoryStep & { readonly changes: PathChange[] })[] = [];
  const parts = fields(text).values();
  for (const part of parts) {
    const line = part.replace(/^\n/, '');
    if (line.startsWith(':')) {
      const [, mode = '', , oid = ''] = line.split(' ');
      steps.at(-1)?.changes.push({ path: parts.next().value ?? '', mode: mode === '000000' ? undefined : fileMode(mode), oid });
    } else {
      const [commit = '', seconds = ''] = line.split(' ');
      steps.push({ commit, committedAt: Number(seconds), changes: [] });
    }
  }
  return steps;
}

/** A path as git's `--stdin-paths` reads it: quoted like a C string where a line could not hold it. */
export function stdinPath(path: string): string {
  if (!/["\\\n\r\t]/.test(path)) return path;
  const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${path.replace(/["\\\n\r\t]/g, (character) => escapes[character] ?? character)}"`;
}
