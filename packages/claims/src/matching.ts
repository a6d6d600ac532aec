import { type Atom, admits, type Segment, type Step } from './steps.ts';

/** Whether one of the alternatives matches a path. A path with an empty, `.` or `..` segment matches nothing. */
export function matchesPath(alternatives: readonly (readonly Step[])[], path: string): boolean {
  const segments = path.split('/');
  if (segments.some(isNoSegment)) return false;
  return alternatives.some((steps) => matchesSequence(steps, segments, 'globstar', matchesStep));
}

/** Whether a text is no segment of a canonical path. */
export function isNoSegment(text: string): boolean {
  return text === '' || text === '.' || text === '..';
}

export function matchesSegment(segment: Segment, text: string): boolean {
  return segment.kind === 'literal'
    ? segment.text === text
    : matchesSequence<Atom, string>(segment.atoms, Array.from(text), 'star', admits);
}

const matchesStep = (step: Step, text: string): boolean => step.kind !== 'globstar' && matchesSegment(step, text);

/**
 * Matches a sequence against steps of which some (`star`) take any number of letters and all others exactly one. When a step fails,
 * only the last star has to take one letter more, so the time is O(steps × letters).
 */
function matchesSequence<Part extends { readonly kind: string }, Letter>(
  steps: readonly Part[],
  letters: readonly Letter[],
  star: Part['kind'],
  accepts: (step: Part, letter: Letter) => boolean,
): boolean {
  let step = 0;
  let at = 0;
  let resume: { readonly step: number; at: number } | undefined;
  for (;;) {
    const part = steps[step];
    if (part?.kind === star) {
      step++;
      resume = { step, at };
      continue;
    }
    const letter = letters[at];
    if (letter === undefined) return step === steps.length;
    if (part !== undefined && accepts(part, letter)) {
      step++;
      at++;
    } else if (resume === undefined) {
      return false;
    } else {
      resume.at++;
      ({ step, at } = resume);
    }
  }
}
