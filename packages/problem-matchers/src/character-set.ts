/** A range of UTF-16 code units, both ends included. */
export type Range = readonly [number, number];

const LAST = 0xffff;

export const DIGITS: readonly Range[] = [[0x30, 0x39]];
export const WORD: readonly Range[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
/** WhiteSpace and LineTerminator of ECMA-262. */
export const SPACE: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const LINE_ENDS: readonly Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** Everything that some ranges leave out. */
export function complement(ranges: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let from = 0;
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    if (first > from) left.push([from, first - 1]);
    from = Math.max(from, last + 1);
  }
  return from <= LAST ? [...left, [from, LAST]] : left;
}

/** Code units that one place of a pattern takes. */
export class CharacterSet {
  readonly #ranges: readonly Range[];
  readonly #ascii = new Uint8Array(128);

  constructor(ranges: readonly Range[]) {
    this.#ranges = ranges;
    for (let unit = 0; unit < this.#ascii.length; unit++) this.#ascii[unit] = isIn(ranges, unit) ? 1 : 0;
  }

  has(unit: number): boolean {
    return unit < this.#ascii.length ? this.#ascii[unit] === 1 : isIn(this.#ranges, unit);
  }
}

const isIn = (ranges: readonly Range[], unit: number): boolean => ranges.some(([first, last]) => unit >= first && unit <= last);
