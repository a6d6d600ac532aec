/** One place in a segment with wildcards. */
export type Atom =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'class'; readonly chars: ReadonlySet<string> }
  /** Exactly one character. */
  | { readonly kind: 'any' }
  /** Any number of characters, none included. */
  | { readonly kind: 'star' };

/** What one segment of a path has to look like. A character is a Unicode code point. */
export type Segment = { readonly kind: 'literal'; readonly text: string } | { readonly kind: 'wild'; readonly atoms: readonly Atom[] };

/** One step of a pattern: a segment, or any number of segments, none included. */
export type Step = Segment | { readonly kind: 'globstar' };

export const STAR: Atom = { kind: 'star' };
export const ANY: Atom = { kind: 'any' };

// Plans hold a hundred thousand patterns of mostly the same characters: one atom for each of ASCII.
const ASCII_ATOMS = Array.from({ length: 128 }, (_, code): Atom => ({ kind: 'char', char: String.fromCharCode(code) }));

/** The atom of one character. */
export function charAtom(char: string): Atom {
  return (char.length === 1 ? ASCII_ATOMS[char.charCodeAt(0)] : undefined) ?? { kind: 'char', char };
}

/** Any one segment: what `*` alone means. */
export const ANY_SEGMENT: Segment = { kind: 'wild', atoms: [STAR] };

/** Whether an atom that stands for one character admits this one. */
export function admits(atom: Atom, char: string): boolean {
  switch (atom.kind) {
    case 'char':
      return atom.char === char;
    case 'class':
      return atom.chars.has(char);
    default:
      return true;
  }
}
