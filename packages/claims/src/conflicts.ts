import { type ClaimSet, isExcepted } from './claim-set.ts';
import { type Intersection, intersect } from './intersection.ts';
import { intersectExcept } from './language.ts';
import { type Pattern, parsePattern } from './pattern.ts';

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
   * `overlap`: both write a path. `folded`: both do after NFC and case folding only. `shadow`: one writes a file where the other needs a
   * folder. `read-write`: one reads what the other writes.
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

/** Every pair of patterns of two workstreams that meets, with what `except` subtracts on either side taken into account. */
export function conflicts(a: ClaimSet, b: ClaimSet): readonly ClaimConflict[] {
  const found: ClaimConflict[] = [];
  const compare = (mineField: 'write' | 'read', theirsField: 'write' | 'read'): void => {
    a[mineField].forEach((mine, mineIndex) => {
      b[theirsField].forEach((theirs, theirsIndex) => {
        const met = compareFields(mineField, theirsField, mine, theirs, [...exceptsOf(a, mineField), ...exceptsOf(b, theirsField)]);
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

function exceptsOf(claims: ClaimSet, field: 'write' | 'read'): readonly Pattern[] {
  return field === 'write' ? claims.except : [];
}

function compareFields(
  mineField: 'write' | 'read',
  theirsField: 'write' | 'read',
  mine: Pattern,
  theirs: Pattern,
  excepts: readonly Pattern[],
): Met | undefined {
  const exact = meet(mine, theirs, excepts);
  const bothWrite = mineField === 'write' && theirsField === 'write';
  const met: Met = { kind: bothWrite ? 'overlap' : 'read-write', witness: witnessOf(exact) };
  if (exact.state === 'unknown' || (exact.state === 'meet' && !isExcepted(excepts, exact.witness))) return met;
  const unchanged = exact.state === 'disjoint' && mine.folded() === mine && theirs.folded() === theirs;
  const folded = unchanged ? exact : meetFolded(mine, theirs, excepts);
  if (folded.state !== 'disjoint') {
    return { kind: exact.state === 'disjoint' && bothWrite ? 'folded' : met.kind, witness: witnessOf(folded) };
  }
  return bothWrite ? (shadow(mine, theirs, excepts) ?? shadow(theirs, mine, excepts)) : undefined;
}

const witnessOf = (intersection: Intersection): string | undefined => (intersection.state === 'meet' ? intersection.witness : undefined);

/** The cheap decider first; only a witness that is excepted needs the one that subtracts. */
function meet(a: Pattern, b: Pattern, excepts: readonly Pattern[]): Intersection {
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

/** A claim of exactly one path that is a folder to the other claim. Wildcards are left out: `src/*` beside `src/a/**` is sound practice. */
function shadow(file: Pattern, other: Pattern, excepts: readonly Pattern[]): Met | undefined {
  if (!file.literal) return undefined;
  const beneath = parsePattern(`${file.source}/**`);
  if (!beneath.ok) return undefined;
  const met = meet(
    beneath.pattern.folded(),
    other.folded(),
    excepts.map((pattern) => pattern.folded()),
  );
  return met.state === 'disjoint' ? undefined : { kind: 'shadow', witness: witnessOf(met) };
}
