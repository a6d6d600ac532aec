import { parseHeader } from './commit-header.ts';
import type { Verdict } from './reasons.ts';

/** An earlier release with features: the scopes that they had, and whether it was a patch all the same. */
export interface FeatureRelease {
  readonly scopes: ReadonlySet<string>;
  readonly isPatch: boolean;
}

/** So many patches with features of a scope show that they are none to the users of what is versioned: an experiment, a template, another package. */
const SHOWN_BY = 2;

/** The scopes of what makes a minor step, in lower case and as far as a slash: `''` for a feature without one. */
export function featureScopes({ reasons }: Verdict): ReadonlySet<string> {
  const scopes = reasons.flatMap(({ bump, subject }) => {
    if (bump !== 'minor') return [];
    const header = parseHeader(subject, 0);
    return [(header.ok ? header.scope : undefined)?.toLowerCase().split('/')[0] ?? ''];
  });
  return new Set(scopes);
}

/**
 * How many earlier releases show that features of these scopes make no minor step: at least two patches had features of each of them, and no other
 * step was made for one of them alone. Undefined where they do not show it.
 */
export function quietReleases(scopes: ReadonlySet<string>, releases: readonly FeatureRelease[]): number | undefined {
  const patches = [...scopes].map((scope) => {
    const alone = releases.some((release) => !release.isPatch && release.scopes.size === 1 && release.scopes.has(scope));
    return scope === '' || alone ? 0 : releases.filter((release) => release.isPatch && release.scopes.has(scope)).length;
  });
  const fewest = Math.min(...patches);
  return patches.length > 0 && fewest >= SHOWN_BY ? fewest : undefined;
}
