import { hunkLines } from './hunk-lines.ts';
import { type Attempt, done, type FilePatch, failed, type Hunk, type Patch } from './patch.ts';
import { patchError } from './patch-error.ts';

const LINE_FEED = 10;
const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** The old file, by lines. */
interface OldFile {
  readonly bytes: Uint8Array;
  /** Where each line starts, and the end of the file. */
  readonly starts: readonly number[];
}

/** The new file while it is put together. */
interface NewFile {
  readonly pieces: Uint8Array[];
  /** Whether the last piece lacks its line feed: nothing may follow it. */
  open: boolean;
}

/** Applies the hunks of one file at their exact places. Every line of context and every removed line has to be there, byte for byte. */
export function applyHunks(patch: Patch, file: FilePatch, old: Uint8Array): Attempt<Uint8Array> {
  const lines = { bytes: old, starts: startsOf(old) };
  const made: NewFile = { pieces: [], open: false };
  let cursor = 0;
  for (const hunk of file.hunks) {
    if (hunk.oldOffset + hunk.oldCount > lines.starts.length - 1) {
      return misfit(
        patch,
        file,
        hunk,
        lines,
        hunk.oldOffset,
        `${hunk.oldOffset + hunk.oldCount} lines`,
        `${lines.starts.length - 1} lines`,
      );
    }
    copyLines(made, lines, cursor, hunk.oldOffset);
    const end = applyHunk(patch, file, hunk, lines, made);
    if (!end.ok) return end;
    cursor = end.value;
  }
  if (made.open && cursor < lines.starts.length - 1) {
    const last = file.hunks.at(-1);
    if (last !== undefined) return misfit(patch, file, last, lines, cursor, 'the end of the file', 'more lines');
  }
  copyLines(made, lines, cursor, lines.starts.length - 1);
  return done(joined(made.pieces));
}

function applyHunk(patch: Patch, file: FilePatch, hunk: Hunk, old: OldFile, made: NewFile): Attempt<number> {
  let cursor = hunk.oldOffset;
  for (const { kind, start, end, terminated } of hunkLines(patch.bytes, hunk)) {
    if (kind !== 'add') {
      if (!sameLine(old, cursor, patch.bytes, start, end, terminated)) {
        const wanted = text.decode(patch.bytes.subarray(start, Math.min(end, start + 200)));
        return misfit(patch, file, hunk, old, cursor, terminated ? wanted : `${wanted} without a line feed`, lineText(old, cursor));
      }
      cursor++;
    }
    if (kind === 'remove') continue;
    if (made.open) return misfit(patch, file, hunk, old, cursor, 'a line feed at the end of the line before', 'none');
    made.pieces.push(patch.bytes.subarray(start, terminated ? end + 1 : end));
    made.open = !terminated;
  }
  return done(cursor);
}

function copyLines(made: NewFile, { bytes, starts }: OldFile, from: number, to: number): void {
  if (from >= to) return;
  made.pieces.push(bytes.subarray(starts[from], starts[to]));
  made.open = bytes[(starts[to] ?? 0) - 1] !== LINE_FEED;
}

function startsOf(bytes: Uint8Array): readonly number[] {
  const starts = [0];
  for (let feed = bytes.indexOf(LINE_FEED); feed >= 0; feed = bytes.indexOf(LINE_FEED, feed + 1)) starts.push(feed + 1);
  if (starts.at(-1) !== bytes.length) starts.push(bytes.length);
  return starts;
}

function sameLine({ bytes, starts }: OldFile, line: number, patch: Uint8Array, start: number, end: number, terminated: boolean): boolean {
  const [from, to] = [starts[line], starts[line + 1]];
  if (from === undefined || to === undefined) return false;
  const hasFeed = bytes[to - 1] === LINE_FEED;
  if (hasFeed !== terminated || to - from - (hasFeed ? 1 : 0) !== end - start) return false;
  for (let index = 0; index < end - start; index++) if (bytes[from + index] !== patch[start + index]) return false;
  return true;
}

function lineText({ bytes, starts }: OldFile, line: number): string {
  const [from, to] = [starts[line], starts[line + 1]];
  if (from === undefined || to === undefined) return 'the end of the file';
  const feed = bytes[to - 1] === LINE_FEED;
  const shown = text.decode(bytes.subarray(from, Math.min(feed ? to - 1 : to, from + 200)));
  return feed ? shown : `${shown} without a line feed`;
}

function misfit(patch: Patch, { path }: FilePatch, hunk: Hunk, old: OldFile, line: number, expected: string, found: string) {
  const last = old.starts.length - 2;
  const middle = Math.min(line, last);
  const around = [middle - 2, middle - 1, middle, middle + 1, middle + 2].filter((at) => at >= 0 && at <= last);
  return failed(
    patchError('AIOP-S030', {
      message: `the hunk does not fit the base at line ${line + 1}`,
      expected,
      found,
      file: path,
      hunk: hunk.index,
      line: hunk.line,
      source: patch.name,
      context: around.length === 0 ? ['the file is empty'] : around.map((at) => `${at + 1}: ${lineText(old, at)}`),
    }),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
