/** How far a version goes up. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

const ORDER: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The greater of two steps. */
export function greater(a: Bump, b: Bump): Bump {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
