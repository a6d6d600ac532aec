import type { Budget } from './budget.ts';
import { matchesSegment } from './matching.ts';
import { type Atom, admits, type Segment } from './steps.ts';

/** A shortest text that both segments match, or undefined. Never `.`, `..` or the empty text. */
export function meetSegments(a: Segment, b: Segment, budget: Budget): string | undefined {
  budget.left--;
  if (a.kind === 'literal') return matchesSegment(b, a.text) ? a.text : undefined;
  if (b.kind === 'literal') return matchesSegment(a, b.text) ? b.text : undefined;
  return endsDiffer(a.atoms, b.atoms) ? undefined : meetAtoms(a.atoms, b.atoms, budget);
}

/** What has been read so far, as far as `.` and `..` go: nothing, one dot, two dots, anything else. */
type Dots = 0 | 1 | 2 | 3;
const NAME: Dots = 3;

/** A pair of positions, and the character that led there. */
interface Reached {
  readonly i: number;
  readonly j: number;
  readonly dots: Dots;
  readonly char: string;
  readonly from: Reached | undefined;
}

/** Breadth-first search over the product of both automata and of the small one that refuses `.` and `..`. */
function meetAtoms(a: readonly Atom[], b: readonly Atom[], budget: Budget): string | undefined {
  const seen = new Set<number>();
  const visit = (level: Reached[], reached: Reached): void => {
    const key = (reached.i * (b.length + 1) + reached.j) * 4 + reached.dots;
    if (!seen.has(key)) level.push(reached);
    seen.add(key);
  };
  let level: Reached[] = [];
  visit(level, { i: 0, j: 0, dots: 0, char: '', from: undefined });
  while (level.length > 0) {
    const next: Reached[] = [];
    // Leaving a star reads nothing, so its target joins the level that is being walked.
    for (const state of level) {
      if (budget.left-- < 0) return undefined;
      const [x, y] = [a[state.i], b[state.j]];
      if (x === undefined && y === undefined && state.dots === NAME) return spell(state);
      if (x?.kind === 'star') visit(level, { ...state, i: state.i + 1 });
      if (y?.kind === 'star') visit(level, { ...state, j: state.j + 1 });
      if (x === undefined || y === undefined) continue;
      const [i, j] = [x.kind === 'star' ? state.i : state.i + 1, y.kind === 'star' ? state.j : state.j + 1];
      for (const char of commonCharacters(x, y)) visit(next, { i, j, dots: read(state.dots, char), char, from: state });
    }
    level = next;
  }
  return undefined;
}

function read(dots: Dots, char: string): Dots {
  if (char !== '.') return NAME;
  return dots === 0 ? 1 : dots === 1 ? 2 : NAME;
}

function spell(end: Reached): string {
  const chars: string[] = [];
  for (let state: Reached | undefined = end; state !== undefined; state = state.from) chars.push(state.char);
  return chars.reverse().join('');
}

/** One character other than the dot, and the dot, as far as both atoms admit them: all that the search can tell apart. */
function commonCharacters(x: Atom, y: Atom): readonly string[] {
  const common: string[] = [];
  const letter = firstCommon(x, y);
  if (letter !== undefined) common.push(letter);
  if (admits(x, '.') && admits(y, '.')) common.push('.');
  return common;
}

function firstCommon(x: Atom, y: Atom): string | undefined {
  const [narrow, wide] = x.kind === 'any' || x.kind === 'star' ? [y, x] : [x, y];
  if (narrow.kind === 'char') return narrow.char !== '.' && admits(wide, narrow.char) ? narrow.char : undefined;
  if (narrow.kind !== 'class') return 'a';
  for (const char of narrow.chars) if (char !== '.' && admits(wide, char)) return char;
  return undefined;
}

/** Settles most pairs at once: literal characters before the first wildcard, or after the last, that differ. */
function endsDiffer(a: readonly Atom[], b: readonly Atom[]): boolean {
  return endDiffers(a, b, (atoms, index) => atoms[index]) || endDiffers(a, b, (atoms, index) => atoms.at(-1 - index));
}

function endDiffers(a: readonly Atom[], b: readonly Atom[], pick: (atoms: readonly Atom[], index: number) => Atom | undefined): boolean {
  for (let index = 0; ; index++) {
    const [x, y] = [pick(a, index), pick(b, index)];
    if (x?.kind !== 'char' || y?.kind !== 'char') return false;
    if (x.char !== y.char) return true;
  }
}
