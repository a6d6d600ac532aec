import type { Alternative } from './braces.ts';
import type { PatternProblem } from './problem.ts';
import { ANY, ANY_SEGMENT, type Atom, charAtom, type Segment, STAR, type Step } from './steps.ts';

/** Most `*` in one segment. */
export const MAX_STARS = 8;

const WILD = /[*?[\]]/;

type Refusal = { readonly ok: false; readonly problem: PatternProblem };
type Parsed<Value> = (Value & { readonly ok: true }) | Refusal;

/** Parses one text without braces into steps. */
export function parseSteps({ text, offsets }: Alternative): Parsed<{ readonly steps: readonly Step[] }> {
  const steps: Step[] = [];
  let start = 0;
  const at = (index: number): number => (offsets === undefined ? index : (offsets[index] ?? 0));
  for (const part of text.split('/')) {
    const parsed = parseStep(part, (index) => at(start + index));
    if (!parsed.ok) return parsed;
    if (parsed.step.kind === 'globstar' && steps.at(-1)?.kind === 'globstar') {
      return refuse('AIOP-P010', at(start), 'two ** follow each other', 'one ** for any number of segments');
    }
    steps.push(parsed.step);
    start += part.length + 1;
  }
  // A final ** stands for at least one segment: everything beneath the folder, not the folder.
  if (steps.at(-1)?.kind === 'globstar') steps.push(ANY_SEGMENT);
  return { ok: true, steps };
}

function parseStep(part: string, at: (index: number) => number): Parsed<{ readonly step: Step }> {
  if (part === '') {
    return refuse('AIOP-P011', at(0), 'a segment of the pattern is empty', 'no / at the beginning or the end, and one / between segments');
  }
  if (part === '**') {
    if (at(1) !== at(0) + 1) return refuse('AIOP-P010', at(0), 'braces put two * beside each other', '** written as one whole segment');
    return { ok: true, step: { kind: 'globstar' } };
  }
  if (!WILD.test(part) && part !== '.' && part !== '..') return { ok: true, step: { kind: 'literal', text: part } };
  const parsed = parseAtoms(part, at);
  if (!parsed.ok) return parsed;
  const step = segmentOf(parsed.atoms);
  if (canBeDots(parsed.atoms)) {
    return refuse('AIOP-P011', at(0), 'a segment of the pattern can be . or ..', 'the path itself, without . and .. segments');
  }
  return { ok: true, step };
}

function parseAtoms(part: string, at: (index: number) => number): Parsed<{ readonly atoms: readonly Atom[] }> {
  const atoms: Atom[] = [];
  let stars = 0;
  let index = 0;
  while (index < part.length) {
    const char = String.fromCodePoint(part.codePointAt(index) ?? 0);
    if (char === '[') {
      const parsed = parseClass(part, index, at);
      if (!parsed.ok) return parsed;
      atoms.push({ kind: 'class', chars: parsed.chars });
      index = parsed.end;
      continue;
    }
    if (char === ']') return refuse('AIOP-P010', at(index), 'a ] closes nothing', 'a [ before it');
    if (char === '*') {
      if (atoms.at(-1)?.kind === 'star') return refuse('AIOP-P010', at(index), '** is not a whole segment', '** between two /, or one *');
      stars++;
      if (stars > MAX_STARS) return refuse('AIOP-P010', at(index), `a segment holds more than ${MAX_STARS} *`, `at most ${MAX_STARS}`);
    }
    atoms.push(char === '*' ? STAR : char === '?' ? ANY : charAtom(char));
    index += char.length;
  }
  return { ok: true, atoms };
}

function parseClass(
  part: string,
  open: number,
  at: (index: number) => number,
): Parsed<{ readonly chars: ReadonlySet<string>; readonly end: number }> {
  const close = part.indexOf(']', open);
  if (close < 0) return refuse('AIOP-P010', at(open), 'a [ is not closed inside its segment', 'a ] before the next /');
  const members = Array.from(part.slice(open + 1, close));
  if (members.length === 0) return refuse('AIOP-P010', at(open), 'a character class is empty', 'the characters it stands for');
  if (members[0] === '^') return refuse('AIOP-P010', at(open), 'a character class is negated', 'the characters it stands for, or except');
  if (members.some((member) => '[*?'.includes(member))) {
    return refuse('AIOP-P010', at(open), 'a character class holds [, * or ?', 'plain characters and ranges such as a-z');
  }
  const chars = new Set<string>();
  for (let index = 0; index < members.length; index++) {
    const [low = '', dash, high] = members.slice(index, index + 3);
    if (dash !== '-' || high === undefined) {
      chars.add(low);
      continue;
    }
    const [first, last] = [low.codePointAt(0) ?? 0, high.codePointAt(0) ?? 0];
    if (first > last || last > 0x7e) {
      const message = `the range ${low}-${high} ${first > last ? 'runs backwards' : 'leaves ASCII'}`;
      return refuse('AIOP-P010', at(open), message, 'a range of ASCII characters such as a-z or 0-9');
    }
    for (let code = first; code <= last; code++) chars.add(String.fromCharCode(code));
    index += 2;
  }
  for (const never of ['/', '\\']) chars.delete(never);
  return { ok: true, chars, end: close + 1 };
}

function segmentOf(atoms: readonly Atom[]): Segment {
  const text = atoms.map((atom) => (atom.kind === 'char' ? atom.char : '\0')).join('');
  return text.includes('\0') ? { kind: 'wild', atoms } : { kind: 'literal', text };
}

/** `.` and `..`, also as `[.][.]`. `?` and `*` need no such care: a matched path never holds these segments. */
function canBeDots(atoms: readonly Atom[]): boolean {
  if (atoms.length > 2) return false;
  return atoms.every((atom) => (atom.kind === 'char' && atom.char === '.') || (atom.kind === 'class' && atom.chars.has('.')));
}

function refuse(code: PatternProblem['code'], offset: number, message: string, expected: string): Refusal {
  return { ok: false, problem: { code, offset, message, expected } };
}
