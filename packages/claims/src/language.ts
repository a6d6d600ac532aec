import { budgetOf } from './budget.ts';
import type { Intersection, Language } from './intersection.ts';
import { type Atom, admits, type Step } from './steps.ts';

// The second decider: whole patterns as automata over single characters, made deterministic while they are walked. Slower than
// `intersect`, but it can subtract, for which the complement of a language, and so a deterministic automaton, is needed.

/** `loop` stands for a `**`: any number of segments, each with the `/` after it. */
type Item = Atom | { readonly kind: 'slash' } | { readonly kind: 'loop' } | { readonly kind: 'end' };

/** A position in the items, or `-1 - position` while a segment that a loop takes is being read. */
type State = number;

/**
 * Decides whether some path matches every pattern of `required` and none of `subtracted`. Exact, with a shortest witness. Exponential at
 * worst, so bounded: `unknown` when a million steps do not suffice.
 */
export function intersectExcept(required: readonly Language[], subtracted: readonly Language[]): Intersection {
  const machines = [...required.map((pattern) => machineOf([pattern])), machineOf(subtracted)];
  const alphabet = alphabetOf(machines.flat());
  const budget = budgetOf(1_000_000);
  const seen = new Set<string>();
  let level: Walk[] = [{ sets: machines.map(startsOf), text: '' }];
  while (level.length > 0) {
    const next: Walk[] = [];
    for (const { sets, text } of level) {
      if (isWhole(text) && accepts(machines, sets)) return { state: 'meet', witness: text };
      for (const char of alphabet) {
        if (char === '/' && !isWhole(text)) continue;
        for (const set of sets) budget.left -= set.length + 1;
        if (budget.left < 0) return { state: 'unknown' };
        const moved = sets.map((set, index) => step(machines[index] ?? [], set, char));
        if (moved.slice(0, -1).some((set) => set.length === 0)) continue;
        const key = `${tail(text + char)}|${moved.map((set) => set.join(',')).join('|')}`;
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ sets: moved, text: text + char });
      }
    }
    level = next;
  }
  return { state: 'disjoint' };
}

interface Walk {
  readonly sets: readonly (readonly State[])[];
  readonly text: string;
}

/** What matters of the segment read last: whether it is empty, `.`, `..` or a name. */
function tail(text: string): string {
  const segment = text.slice(text.lastIndexOf('/') + 1);
  return segment === '' || segment === '.' || segment === '..' ? segment : 'name';
}

const isWhole = (text: string): boolean => tail(text) === 'name';

/** Every required machine (all but the last) at an end, the subtracted one not. */
function accepts(machines: readonly (readonly Item[])[], sets: Walk['sets']): boolean {
  return machines.every((items, index) => {
    const ended = (sets[index] ?? []).some((state) => state >= 0 && items[state]?.kind === 'end');
    return ended === index < machines.length - 1;
  });
}

/** The alternatives of the patterns one after another, each closed by `end`. */
function machineOf(patterns: readonly Language[]): readonly Item[] {
  return patterns.flatMap(({ segments }) => segments).flatMap((steps) => [...itemsOf(steps), { kind: 'end' } as const]);
}

function itemsOf(steps: readonly Step[]): readonly Item[] {
  return steps.flatMap((step, index): readonly Item[] => {
    const previous = steps[index - 1];
    const slash: readonly Item[] = previous === undefined || previous.kind === 'globstar' ? [] : [{ kind: 'slash' }];
    if (step.kind === 'globstar') return [...slash, { kind: 'loop' }];
    return [...slash, ...(step.kind === 'wild' ? step.atoms : Array.from(step.text, (char): Atom => ({ kind: 'char', char })))];
  });
}

function startsOf(items: readonly Item[]): readonly State[] {
  const starts = items.flatMap((_, index) => (index === 0 || items[index - 1]?.kind === 'end' ? [index] : []));
  return closed(items, starts);
}

/** With the states that reading nothing leads to, sorted, each once. */
function closed(items: readonly Item[], states: readonly State[]): readonly State[] {
  const all = new Set(states);
  for (const state of all) {
    const kind = state < 0 ? undefined : items[state]?.kind;
    if (kind === 'star' || kind === 'loop') all.add(state + 1);
  }
  return [...all].sort((a, b) => a - b);
}

function step(items: readonly Item[], states: readonly State[], char: string): readonly State[] {
  const moved: State[] = [];
  for (const state of states) {
    if (state < 0) {
      moved.push(char === '/' ? -1 - state : state);
      continue;
    }
    const item = items[state];
    if (item === undefined || item.kind === 'end') continue;
    if (item.kind === 'slash') {
      if (char === '/') moved.push(state + 1);
    } else if (char === '/') {
    } else if (item.kind === 'loop') {
      moved.push(-1 - state);
    } else if (admits(item, char)) {
      moved.push(item.kind === 'star' ? state : state + 1);
    }
  }
  return closed(items, moved);
}

/** One character for each set of atoms that a character can satisfy, besides `/` and `.`: no pattern tells more apart. */
function alphabetOf(items: readonly Item[]): readonly string[] {
  const atoms = items.filter((item) => item.kind === 'char' || item.kind === 'class');
  const named = new Set(atoms.flatMap((atom) => (atom.kind === 'char' ? [atom.char] : [...atom.chars])));
  let other = 'a';
  while (named.has(other)) other = String.fromCodePoint((other.codePointAt(0) ?? 0) + 1);
  const representatives = new Map<string, string>();
  for (const char of [other, ...named]) {
    if (char === '.') continue;
    const signature = atoms.map((atom) => (admits(atom, char) ? '1' : '0')).join('');
    if (!representatives.has(signature)) representatives.set(signature, char);
  }
  return [...representatives.values(), '.', '/'];
}
