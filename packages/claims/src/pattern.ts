import { expandBraces } from './braces.ts';
import { checkCharacters } from './characters.ts';
import { foldSteps } from './fold.ts';
import { matchesPath } from './matching.ts';
import type { PatternProblem } from './problem.ts';
import type { Step } from './steps.ts';
import { parseSteps } from './steps-parser.ts';

/**
 * A parsed claim. The dialect: literal characters; `?`, one character; `*`, any number inside a segment (at most 8 in one); `[a-z_]`,
 * one of these characters (ranges of ASCII characters, no negation); `{a,b}`, one of these texts (not nested, at most 256 texts in all);
 * `**` as a whole segment, any number of segments. Wildcards match a leading dot. A final `**` matches everything beneath its folder and
 * not the folder's own name: `a/**` matches `a/b` and `a/b/c`, not `a`.
 */
export interface Pattern {
  readonly source: string;
  /** One list of steps for each text that the braces stand for. */
  readonly segments: readonly (readonly Step[])[];
  /** Whether it has no wildcard and no braces, and so names exactly one path. */
  readonly literal: boolean;
  /** Whether a repository-relative path is meant. False for paths that are not canonical. Time: O(path length × pattern length). */
  matches(path: string): boolean;
  /** The same pattern after NFC and case folding, itself where nothing changes. Only for comparing with folded patterns and paths. */
  folded(): Pattern;
}

export type ParsedPattern = { readonly ok: true; readonly pattern: Pattern } | { readonly ok: false; readonly problem: PatternProblem };

/** Parses one pattern. Never throws. */
export function parsePattern(text: string): ParsedPattern {
  const problem = checkCharacters(text);
  if (problem !== undefined) return { ok: false, problem };
  const expansion = expandBraces(text);
  if (!expansion.ok) return expansion;
  const segments: (readonly Step[])[] = [];
  for (const alternative of expansion.alternatives) {
    const parsed = parseSteps(alternative);
    if (!parsed.ok) return parsed;
    segments.push(parsed.steps);
  }
  return { ok: true, pattern: new StepsPattern(text, segments, expansion.alternatives.length === 1) };
}

/** A class rather than closures: plans hold a hundred thousand of them. */
class StepsPattern implements Pattern {
  readonly source: string;
  readonly segments: Pattern['segments'];
  readonly literal: boolean;
  readonly #single: boolean;
  #folded: Pattern | undefined;

  constructor(source: string, segments: Pattern['segments'], single: boolean) {
    [this.source, this.segments, this.#single] = [source, segments, single];
    this.literal = single && segments.every((steps) => steps.every(({ kind }) => kind === 'literal'));
  }

  matches(path: string): boolean {
    return matchesPath(this.segments, path);
  }

  folded(): Pattern {
    if (this.#folded === undefined) {
      const segments = this.segments.map(foldSteps);
      const changed = segments.some((steps, index) => steps !== this.segments[index]);
      this.#folded = changed ? new StepsPattern(this.source, segments, this.#single) : this;
    }
    return this.#folded;
  }
}
