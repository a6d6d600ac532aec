import { type Atom, charAtom, type Segment, type Step } from './steps.ts';

/**
 * Text as a file system that ignores case and Unicode forms compares it: NFC, then each character to upper and to lower case, then NFC.
 * One character at a time, so that no result depends on its neighbours (the final sigma) or on a locale.
 */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const folded = Array.from(text.normalize('NFC'), foldCharacter).join('');
  return folded.normalize('NFC');
}

/** Most paths are ASCII, for which folding is a matter of case alone. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function foldCharacter(char: string): string {
  return char.toUpperCase().toLowerCase();
}

/** The same steps, folded. Returns the argument itself where nothing changes. */
export function foldSteps(steps: readonly Step[]): readonly Step[] {
  const folded = steps.map((step) => (step.kind === 'globstar' ? step : foldSegment(step)));
  return folded.every((step, index) => step === steps[index]) ? steps : folded;
}

function foldSegment(segment: Segment): Segment {
  if (segment.kind === 'literal') {
    const text = foldText(segment.text);
    return text === segment.text ? segment : { kind: 'literal', text };
  }
  const atoms: Atom[] = [];
  let run = '';
  const flush = (): void => {
    for (const char of foldText(run)) atoms.push(charAtom(char));
    run = '';
  };
  for (const atom of segment.atoms) {
    if (atom.kind === 'char') {
      run += atom.char;
      continue;
    }
    flush();
    atoms.push(atom.kind === 'class' ? { kind: 'class', chars: foldClass(atom.chars) } : atom);
  }
  flush();
  return sameAtoms(atoms, segment.atoms) ? segment : { kind: 'wild', atoms };
}

function foldClass(chars: ReadonlySet<string>): ReadonlySet<string> {
  // A class stands for one character, so one that folds to several (ß) stays as it is.
  return new Set(Array.from(chars, (char) => (Array.from(foldText(char)).length === 1 ? foldText(char) : char)));
}

function sameAtoms(a: readonly Atom[], b: readonly Atom[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((atom, index) => {
    const other = b[index];
    if (atom.kind === 'char') return other?.kind === 'char' && atom.char === other.char;
    if (atom.kind === 'class') return other?.kind === 'class' && sameChars(atom.chars, other.chars);
    return atom.kind === other?.kind;
  });
}

function sameChars(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && Array.from(a).every((char) => b.has(char));
}
