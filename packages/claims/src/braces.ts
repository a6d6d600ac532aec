import type { PatternProblem } from './problem.ts';

/** Most texts that the braces of one pattern may stand for. */
export const MAX_ALTERNATIVES = 256;

/** One text that a pattern's braces stand for. */
export interface Alternative {
  readonly text: string;
  /** The offset in the source of each UTF-16 unit of `text`, and of its end; absent where they are the same, for lack of braces. */
  readonly offsets?: readonly number[];
}

type Placed = Required<Alternative>;
type Piece = readonly Placed[];
type Refusal = { readonly ok: false; readonly problem: PatternProblem };
type Expansion = { readonly ok: true; readonly alternatives: readonly Alternative[] } | Refusal;

const refused = (offset: number, message: string, expected: string): Refusal => ({
  ok: false,
  problem: { code: 'AIOP-P010', offset, message, expected },
});

/** Multiplies `{a,b}` out. The number of texts is known, and refused when too large, before any is made. */
export function expandBraces(source: string): Expansion {
  if (!/[{}]/.test(source)) return { ok: true, alternatives: [{ text: source }] };
  const pieces: Piece[] = [];
  let count = 1;
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{', at);
    const stop = open < 0 ? source.length : open;
    const stray = source.slice(at, stop).indexOf('}');
    if (stray >= 0) return refused(at + stray, 'a } closes nothing', 'a { before it');
    if (stop > at) pieces.push([slice(source, at, stop)]);
    if (open < 0) break;
    const group = readGroup(source, open);
    if (!group.ok) return group;
    count *= group.alternatives.length;
    if (count > MAX_ALTERNATIVES) {
      return refused(open, 'the braces stand for too many texts', `at most ${MAX_ALTERNATIVES}: use wildcards, or several patterns`);
    }
    pieces.push(group.alternatives);
    at = (group.alternatives.at(-1)?.offsets.at(-1) ?? open) + 1;
  }
  return { ok: true, alternatives: product(pieces) };
}

function readGroup(source: string, open: number): { readonly ok: true; readonly alternatives: Piece } | Refusal {
  const close = source.indexOf('}', open);
  if (close < 0) return refused(open, 'a { is not closed', 'a } after the alternatives');
  if (source.lastIndexOf('[', open) > source.lastIndexOf(']', open)) {
    return refused(open, 'braces stand inside a character class', 'plain characters and ranges in the class');
  }
  const inner = source.slice(open + 1, close);
  const nested = inner.indexOf('{');
  if (nested >= 0) return refused(open + 1 + nested, 'braces stand inside braces', 'all alternatives in one list, such as {a,b,c}');
  const alternatives: Placed[] = [];
  let start = open + 1;
  for (const text of inner.split(',')) {
    const bracket = text.search(/[[\]]/);
    if (bracket >= 0 && text.split('[').length !== text.split(']').length) {
      return refused(start + bracket, 'a character class crosses the alternatives of braces', 'a class inside one alternative');
    }
    if (/^[^.]+\.\.[^.]+$/.test(text)) return refused(start, 'the braces hold a range', 'the alternatives one by one, such as {1,2,3}');
    alternatives.push(slice(source, start, start + text.length));
    start += text.length + 1;
  }
  if (alternatives.length < 2) return refused(open, 'the braces hold a single alternative', 'at least two, such as {a,b}');
  return { ok: true, alternatives };
}

function slice(source: string, start: number, end: number): Placed {
  return { text: source.slice(start, end), offsets: Array.from({ length: end - start + 1 }, (_, index) => start + index) };
}

function product(pieces: readonly Piece[]): Piece {
  let made: Piece = [{ text: '', offsets: [0] }];
  for (const piece of pieces) made = made.flatMap((head) => piece.map((tail) => join(head, tail)));
  return made;
}

function join(head: Placed, tail: Placed): Placed {
  return { text: head.text + tail.text, offsets: [...head.offsets.slice(0, -1), ...tail.offsets] };
}

/** At most how many characters the texts have that a pattern's braces stand for, all together. Cheap, and for any text. */
export function expandedLength(source: string): number {
  let [texts, alternatives, inside] = [1, 1, false];
  for (const char of source) {
    if (char === '{') [inside, alternatives] = [true, 1];
    else if (char === ',' && inside) alternatives++;
    else if (char === '}' && inside) [inside, texts] = [false, Math.min(texts * alternatives, MAX_ALTERNATIVES)];
  }
  return texts * source.length;
}
