import type { ClaimSet } from './claim-set.ts';
import { intersect, type Language } from './intersection.ts';
import { intersectExcept } from './language.ts';
import type { Pattern } from './pattern.ts';
import { GIT_FOLDER, PROTECTED, type ProtectedPaths } from './protected-paths.ts';
import { ANY_SEGMENT, type Step } from './steps.ts';

/** An anchored protected place that a claim can match. */
export interface ProtectedMatch {
  readonly label: string;
  /** A path under it that the claim matches, in folded form. */
  readonly witness: string;
}

/**
 * The anchored protected places that a write pattern can match, also in another case, and that `allowed` does not give back (AIOP-P016).
 * A pattern that begins with a `**` step and goes on (`**\/*.md`) has none: the protected paths are taken out of it instead.
 */
export function protectedRootsOf(
  pattern: Pattern,
  protectedPaths: ProtectedPaths = PROTECTED,
  allowed: ClaimSet['allowProtected'] = [],
): readonly ProtectedMatch[] {
  const anchored = anchoredPart(pattern);
  if (anchored === undefined || isElsewhere(anchored, protectedPaths)) return [];
  return protectedPaths.anchored.flatMap(({ label, patterns }) => {
    for (const root of patterns) {
      const met = intersect(anchored, root.folded());
      if (met.state === 'disjoint') continue;
      const left =
        allowed.length === 0 || label === GIT_FOLDER
          ? met
          : intersectExcept(
              [anchored, root.folded()],
              allowed.map((allow) => allow.folded()),
            );
      if (left.state !== 'disjoint') return [{ label, witness: left.state === 'meet' ? left.witness : root.source }];
    }
    return [];
  });
}

/** Whether every path begins with a name that no anchored place begins with: most claims are told from all of them by that. */
function isElsewhere({ segments }: Language, { anchoredNames }: ProtectedPaths): boolean {
  if (anchoredNames === undefined) return false;
  return segments.every(([first]) => first?.kind === 'literal' && !anchoredNames.has(first.text));
}

/** The folded pattern without its alternatives that begin with `**` and go on; undefined when none is left. */
function anchoredPart(pattern: Pattern): Language | undefined {
  const segments = pattern.folded().segments.filter((steps) => !floats(steps));
  return segments.length === 0 ? undefined : { segments };
}

/** Told from a bare `**`, whose second step is the one that the parser adds. */
function floats([first, second]: readonly Step[]): boolean {
  return first?.kind === 'globstar' && second !== undefined && second !== ANY_SEGMENT;
}
