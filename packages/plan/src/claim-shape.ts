import type { Atom, Pattern, Segment, Step } from '@aiop/claims';
import { type Affixes, affixesMeet } from './affix-index.ts';

/** What can be told at once of the paths that one alternative of a pattern matches, folded. */
export interface ClaimShape extends Affixes {
  /** The literal leading segments. Of a shape of exactly one path: that path. */
  readonly head: string;
  /** Whether it is exactly one path. */
  readonly literal: boolean;
}

/** A pattern of more alternatives has a single shape, of what they have in common. */
const MAX_SHAPES = 16;

/** One shape for each alternative of a pattern. Every path that the pattern matches fits one of them. */
export function claimShapes(pattern: Pattern): readonly ClaimShape[] {
  const { segments } = pattern.folded();
  if (segments.length <= MAX_SHAPES) return segments.map(shapeOf);
  const [first = [], ...others] = segments.map(literalHead);
  const differs = first.findIndex((name, index) => others.some((head) => head[index] !== name));
  return [{ head: (differs < 0 ? first : first.slice(0, differs)).join('/'), literal: false, prefix: '', suffix: '' }];
}

/** Whether a path of one may be one of the other, or a folder to it. Exact enough to leave few pairs to compare in full. */
export function shapesMeet(a: ClaimShape, b: ClaimShape): boolean {
  if (a.head === b.head) return a.literal || b.literal || affixesMeet(a, b);
  const [short, long] = a.head.length < b.head.length ? [a, b] : [b, a];
  if (short.head !== '' && !long.head.startsWith(`${short.head}/`)) return false;
  return short.literal || affixesMeet(short, long);
}

/** The leading segments of one alternative that stand for one name each. */
export function literalHead(steps: readonly Step[]): readonly string[] {
  const head: string[] = [];
  for (const step of steps) {
    const name = step.kind === 'globstar' ? undefined : onlyName(step);
    if (name === undefined) break;
    head.push(name);
  }
  return head;
}

/** The one name that a segment stands for, be it spelt with classes of a single character: `l[i]nk` is `link`. */
function onlyName(segment: Segment): string | undefined {
  if (segment.kind === 'literal') return segment.text;
  let name = '';
  for (const atom of segment.atoms) {
    if (atom.kind === 'char') name += atom.char;
    else if (atom.kind === 'class' && atom.chars.size === 1) name += [...atom.chars].join('');
    else return undefined;
  }
  return name;
}

function shapeOf(steps: readonly Step[]): ClaimShape {
  const head = literalHead(steps);
  const last = steps.at(-1);
  const affixes = last === undefined || last.kind === 'globstar' ? { prefix: '', suffix: '' } : affixesOf(last);
  return { head: head.join('/'), literal: head.length === steps.length, ...affixes };
}

// Beyond ASCII a character may join with its neighbour, which a wildcard may hold.
const isAscii = (char: string): boolean => char <= '\x7f';

function affixesOf(segment: Segment): Affixes {
  if (segment.kind === 'literal') {
    const known = [...segment.text].every(isAscii) ? segment.text : '';
    return { prefix: known, suffix: known };
  }
  return { prefix: leadingText(segment.atoms).join(''), suffix: leadingText(segment.atoms.toReversed()).reverse().join('') };
}

function leadingText(atoms: readonly Atom[]): string[] {
  const text: string[] = [];
  for (const atom of atoms) {
    if (atom.kind !== 'char' || !isAscii(atom.char)) break;
    text.push(atom.char);
  }
  return text;
}
