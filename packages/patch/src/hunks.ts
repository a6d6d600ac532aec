import type { PatchCode } from './codes.ts';
import type { PatchLimits } from './limits.ts';
import { type Attempt, done, failed, type Hunk } from './patch.ts';
import { patchError } from './patch-error.ts';
import type { PatchLine, PatchLines } from './patch-lines.ts';

const MARKER = '\\ No newline at end of file';
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;

/** How many more hunks a patch may have. */
export interface HunkAllowance {
  left: number;
  readonly limits: PatchLimits;
}

/** Where the next hunk has to lie, and whether the old or new file has ended without a line feed. */
interface Place {
  readonly file: string;
  readonly index: number;
  oldEnd: number;
  delta: number;
  oldClosed: boolean;
  newClosed: boolean;
}

interface Ranges {
  readonly oldOffset: number;
  readonly oldCount: number;
  readonly newOffset: number;
  readonly newCount: number;
}

/** Parses every hunk of one file section, at the place of its first `@@`. */
export function parseHunks(lines: PatchLines, file: string, allowance: HunkAllowance): Attempt<readonly Hunk[]> {
  const hunks: Hunk[] = [];
  const place = { file, oldEnd: 0, delta: 0, oldClosed: false, newClosed: false };
  for (let line = lines.peek(); line !== undefined && lines.startsWith('@@'); line = lines.peek()) {
    const { limits } = allowance;
    const refusal = { file, line: line.number, source: lines.name };
    if (allowance.left-- <= 0) {
      const found = 'one more';
      return failed(
        patchError('AIOP-S001', { ...refusal, message: 'there are too many hunks', expected: `at most ${limits.maxHunks}`, found }),
      );
    }
    const hunk = parseHunk(lines, { ...place, index: hunks.length + 1 }, place, limits);
    if (!hunk.ok) return hunk;
    hunks.push(hunk.value);
  }
  return done(hunks);
}

type Carry = Omit<Place, 'file' | 'index'>;

function parseHunk(lines: PatchLines, place: Place, carry: Carry, limits: PatchLimits): Attempt<Hunk> {
  const header = lines.take();
  if (header === undefined) throw new Error('a hunk was announced where the patch ends');
  const ranges = parseRanges(lines.shown(header));
  if (ranges === undefined)
    return refuse(lines, place, header, 'AIOP-S014', 'the hunk header is malformed', '@@ -from,count +from,count @@');
  const misplaced = misplacement(ranges, place);
  if (misplaced !== undefined) return refuse(lines, place, header, 'AIOP-S014', misplaced, 'hunks in order, with exact line numbers');
  const start = lines.peek()?.start ?? header.end;
  const body = readBody(lines, place, ranges, header, limits);
  if (!body.ok) return body;
  carry.oldEnd = ranges.oldOffset + ranges.oldCount;
  carry.delta = place.delta + ranges.newCount - ranges.oldCount;
  carry.oldClosed = place.oldClosed;
  carry.newClosed = place.newClosed;
  return done({ index: place.index, line: header.number, ...ranges, start, end: body.value });
}

function parseRanges(text: string): Ranges | undefined {
  const match = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@(?: |$)/.exec(text);
  if (match === null) return undefined;
  const [oldStart, oldCount, newStart, newCount] = [match[1], match[2] ?? '1', match[3], match[4] ?? '1'].map(Number);
  if (oldStart === undefined || oldCount === undefined || newStart === undefined || newCount === undefined) return undefined;
  // A count of zero names the line before the place, every other count the first line itself.
  const ranges = {
    oldOffset: oldCount === 0 ? oldStart : oldStart - 1,
    oldCount,
    newOffset: newCount === 0 ? newStart : newStart - 1,
    newCount,
  };
  return ranges.oldOffset < 0 || ranges.newOffset < 0 ? undefined : ranges;
}

function misplacement({ oldOffset, oldCount, newOffset, newCount }: Ranges, place: Place): string | undefined {
  if (oldCount === 0 && newCount === 0) return 'the hunk holds no line';
  if (oldOffset < place.oldEnd) return 'the hunk overlaps the one before it, or stands in front of it';
  if (newOffset !== oldOffset + place.delta) return 'the line numbers of the old and the new file do not fit together';
  return undefined;
}

/** What has been read of a hunk's lines. */
interface Body {
  olds: number;
  news: number;
  changed: boolean;
  /** Of the last line read. */
  end: number;
  /** Which sides the last line belongs to; undefined before any line and after a marker. */
  last: 'old' | 'new' | 'both' | undefined;
}

type Refused = { readonly ok: false; readonly error: ReturnType<typeof patchError> };

/** Reads exactly the lines that the header promises, and the marker after them. Returns the end of the last one. */
function readBody(lines: PatchLines, place: Place, ranges: Ranges, header: PatchLine, limits: PatchLimits): Attempt<number> {
  const body: Body = { olds: 0, news: 0, changed: false, end: header.end, last: undefined };
  for (;;) {
    const line = lines.peek();
    const isMarker = line !== undefined && lines.startsWith('\\');
    if (!isMarker && body.olds === ranges.oldCount && body.news === ranges.newCount) break;
    const refused = isMarker ? readMarker(lines, line, place, body) : readLine(lines, line, { place, body, ranges, header, limits });
    if (refused !== undefined) return refused;
    lines.take();
  }
  if (body.changed) return done(body.end);
  return refuse(lines, place, header, 'AIOP-S017', 'the hunk changes nothing', 'at least one line that begins with + or -');
}

function readMarker(lines: PatchLines, line: PatchLine, place: Place, body: Body): Refused | undefined {
  if (body.last === undefined || !lines.startsWith(MARKER) || line.end - line.start !== MARKER.length) {
    return refuse(lines, place, line, 'AIOP-S015', 'a no-newline marker is misplaced or malformed', `${MARKER}, once, after a line`);
  }
  if (body.last !== 'new') place.oldClosed = true;
  if (body.last !== 'old') place.newClosed = true;
  body.last = undefined;
  body.end = line.end;
  return undefined;
}

interface LineContext {
  readonly place: Place;
  readonly body: Body;
  readonly ranges: Ranges;
  readonly header: PatchLine;
  readonly limits: PatchLimits;
}

function readLine(lines: PatchLines, line: PatchLine | undefined, context: LineContext): Refused | undefined {
  const { place, body, ranges, header, limits } = context;
  // An empty line is an empty line of context whose space was lost on the way.
  const byte = line === undefined || line.end > line.start ? lines.bytes[line?.start ?? lines.bytes.length] : SPACE;
  const isOld = (byte === SPACE || byte === MINUS) && body.olds < ranges.oldCount;
  const isNew = (byte === SPACE || byte === PLUS) && body.news < ranges.newCount;
  if (line === undefined || !line.ended || !(byte === SPACE ? isOld && isNew : isOld || isNew)) {
    const promised = `the hunk promises ${ranges.oldCount} old and ${ranges.newCount} new lines`;
    const message = `${promised}, and has ${body.olds} and ${body.news} where it ends or goes astray`;
    return refuse(lines, place, line ?? header, 'AIOP-S014', message, 'exactly the promised lines, each ended by a line feed');
  }
  if (line.end - line.start > limits.maxLineBytes) {
    return refuse(lines, place, line, 'AIOP-S001', 'a line is too long', `at most ${limits.maxLineBytes} bytes`);
  }
  if ((isOld && place.oldClosed) || (isNew && place.newClosed)) {
    const message = 'a line follows the one that a no-newline marker made the last';
    return refuse(lines, place, line, 'AIOP-S015', message, 'the marker at the end');
  }
  body.olds += isOld ? 1 : 0;
  body.news += isNew ? 1 : 0;
  body.changed ||= isOld !== isNew;
  body.last = isOld && isNew ? 'both' : isOld ? 'old' : 'new';
  body.end = line.end;
  return undefined;
}

function refuse(lines: PatchLines, { file, index }: Place, line: PatchLine, code: PatchCode, message: string, expected: string): Refused {
  const found = lines.shown(line);
  return failed(patchError(code, { message, expected, found, file, hunk: index, line: line.number, source: lines.name, context: [found] }));
}
