// The official expression of https://semver.org (2.0.0), with its groups.
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;

/** Whether a text is a version of Semantic Versioning 2.0.0, of at most 256 characters. */
export const isSemver = (text: string): boolean => text.length <= 256 && SEMVER.test(text);

/** Whether one version comes before another (§11). Both have to be sound; of others nothing is said. */
export function isLowerVersion(version: string, other: string): boolean {
  const [a, b] = [SEMVER.exec(version), SEMVER.exec(other)];
  if (a === null || b === null) return false;
  for (const part of [1, 2, 3]) {
    const order = compareNumbers(a[part] ?? '', b[part] ?? '');
    if (order !== 0) return order < 0;
  }
  const [early, late] = [a[4], b[4]];
  if (early === undefined || late === undefined) return early !== undefined && late === undefined;
  return isLowerPrerelease(early.split('.'), late.split('.'));
}

/** Digits without leading zeros: the longer is the greater, whatever fits into a number. */
function compareNumbers(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

function isLowerPrerelease(a: readonly string[], b: readonly string[]): boolean {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined) return false;
    if (one === other) continue;
    const [numeric, otherNumeric] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (numeric && otherNumeric) return compareNumbers(one, other) < 0;
    return numeric === otherNumeric ? one < other : numeric;
  }
  return a.length < b.length;
}
