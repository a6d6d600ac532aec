import { type ClaimSet, isExcepted } from './claim-set.ts';
import { type Intersection, intersect, type Language } from './intersection.ts';
import { intersectExcept } from './language.ts';
import type { Pattern } from './pattern.ts';
import type { Step } from './steps.ts';

/** One end of a conflict. */
export interface ClaimPlace {
  readonly field: 'write' | 'read';
  /** From 0, in the field's list. */
  readonly index: number;
  readonly source: string;
}

/** Two claims that meet. */
export interface ClaimConflict {
  /**
   * `overlap`: both write a path. `folded`: both do after NFC and case folding only. `shadow`: one spells out a file
   * that is a folder in what the other spells out. `read-write`: one reads what the other writes.
   */
  readonly kind: 'overlap' | 'folded' | 'shadow' | 'read-write';
  readonly mine: ClaimPlace;
  readonly theirs: ClaimPlace;
  /**
   * A shortest path that both match; for `folded` in folded form; for `shadow` the path that needs the folder. Undefined when the
   * analysis ran out of its budget: the claims have to be treated as meeting (AIOP-P099).
   */
  readonly witness: string | undefined;
}

/** What of a claim set is compared. */
export type Comparable = Pick<ClaimSet, 'write' | 'read' | 'except'>;

/** Every pair of patterns of two workstreams that meets, with what `except` subtracts on either side taken into account. */
export function conflicts(a: Comparable, b: Comparable): readonly ClaimConflict[] {
  const found: ClaimConflict[] = [];
  const compare = (mineField: 'write' | 'read', theirsField: 'write' | 'read'): void => {
    a[mineField].forEach((mine, mineIndex) => {
      b[theirsField].forEach((theirs, theirsIndex) => {
        const met = compareFields(mineField, theirsField, mine, theirs, exceptsOf(a, mineField), exceptsOf(b, theirsField));
        if (met === undefined) return;
        found.push({
          ...met,
          mine: { field: mineField, index: mineIndex, source: mine.source },
          theirs: { field: theirsField, index: theirsIndex, source: theirs.source },
        });
      });
    });
  };
  compare('write', 'write');
  compare('write', 'read');
  compare('read', 'write');
  return found;
}

type Met = Pick<ClaimConflict, 'kind' | 'witness'>;

function exceptsOf(claims: Comparable, field: 'write' | 'read'): readonly Pattern[] {
  return field === 'write' ? claims.except : [];
}

function compareFields(
  mineField: 'write' | 'read',
  theirsField: 'write' | 'read',
  mine: Pattern,
  theirs: Pattern,
  mineExcepts: readonly Pattern[],
  theirsExcepts: readonly Pattern[],
): Met | undefined {
  const excepts = [...mineExcepts, ...theirsExcepts];
  const exact = meet(mine, theirs, excepts);
  const bothWrite = mineField === 'write' && theirsField === 'write';
  const met: Met = { kind: bothWrite ? 'overlap' : 'read-write', witness: witnessOf(exact) };
  if (exact.state === 'unknown') return met;
  // A witness that is not in NFC is one only if both mean it in NFC too, see `permits`.
  if (exact.state === 'meet' && exact.witness.normalize('NFC') === exact.witness && !isExcepted(excepts, exact.witness)) return met;
  const unchanged = exact.state === 'disjoint' && mine.folded() === mine && theirs.folded() === theirs;
  const folded = unchanged ? exact : meetFolded(mine, theirs, excepts);
  if (folded.state !== 'disjoint') {
    return { kind: exact.state === 'disjoint' && bothWrite ? 'folded' : met.kind, witness: witnessOf(folded) };
  }
  if (!bothWrite) return undefined;
  return shadow(mine, mineExcepts, theirs, theirsExcepts) ?? shadow(theirs, theirsExcepts, mine, mineExcepts);
}

const witnessOf = (intersection: Intersection): string | undefined => (intersection.state === 'meet' ? intersection.witness : undefined);

/** The cheap decider first; only a witness that is excepted needs the one that subtracts. */
function meet(a: Language, b: Language, excepts: readonly Pattern[]): Intersection {
  const met = intersect(a, b);
  if (met.state !== 'meet' || !excepts.some((pattern) => pattern.matches(met.witness))) return met;
  return intersectExcept([a, b], excepts);
}

/** Exceptions hold in every spelling (see `ClaimSpec`), so their folded forms are subtracted. */
function meetFolded(a: Pattern, b: Pattern, excepts: readonly Pattern[]): Intersection {
  return meet(
    a.folded(),
    b.folded(),
    excepts.map((pattern) => pattern.folded()),
  );
}

/**
 * A file that one claim spells out and that the other spells out as a folder. Wildcards do not count: `src/*` beside `src/a/**`, or
 * `README.md` beside `**\/*.ts`, is sound practice.
 */
function shadow(file: Pattern, fileExcepts: readonly Pattern[], other: Pattern, otherExcepts: readonly Pattern[]): Met | undefined {
  const folded = other.folded();
  for (const steps of file.folded().segments) {
    const name = literalPath(steps);
    if (name === undefined || isExcepted(fileExcepts, name)) continue;
    const beneath = folded.segments.filter((longer) => passesThrough(longer, steps));
    if (beneath.length === 0) continue;
    const excepts = otherExcepts.map((pattern) => pattern.folded());
    const met = meet({ segments: beneath }, folded, excepts);
    if (met.state !== 'disjoint') return { kind: 'shadow', witness: witnessOf(met) };
  }
  return undefined;
}

function literalPath(steps: readonly Step[]): string | undefined {
  const names = steps.flatMap((step) => (step.kind === 'literal' ? [step.text] : []));
  return names.length === steps.length ? names.join('/') : undefined;
}

/** Whether longer steps begin with all of these, each spelled out. */
function passesThrough(longer: readonly Step[], file: readonly Step[]): boolean {
  if (longer.length <= file.length) return false;
  return file.every((step, index) => {
    const other = longer[index];
    return step.kind === 'literal' && other?.kind === 'literal' && step.text === other.text;
  });
}
