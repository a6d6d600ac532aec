/** A version of https://semver.org 2.0.0. Its numbers have no upper bound (item 2 gives none). */
export interface SemVer {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** The dot-separated identifiers after `-` (item 9). */
  readonly prerelease: readonly string[];
  /** The dot-separated identifiers after `+` (item 10). */
  readonly build: readonly string[];
  /** As written. */
  readonly version: string;
}

/** A tag is a file's name below `.git`, and no file system takes a longer one. */
const MAX_LENGTH = 256;

const NUMBER = /^(?:0|[1-9][0-9]*)$/;
const IDENTIFIER = /^[0-9A-Za-z-]+$/;

/** Whether a text is one identifier of a prerelease (item 9): no empty one, no number with leading zeros. */
export const isPrereleaseIdentifier = (text: string): boolean => IDENTIFIER.test(text) && (!/^[0-9]+$/.test(text) || NUMBER.test(text));

/** Whether a text is one identifier of build metadata (item 10). */
export const isBuildIdentifier = (text: string): boolean => IDENTIFIER.test(text);

/** Reads a version, whole and to the letter; undefined for anything else, and for more than 256 characters. */
export function parseSemVer(text: string): SemVer | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plus = text.indexOf('+');
  const [before, build] = plus < 0 ? [text, []] : [text.slice(0, plus), text.slice(plus + 1).split('.')];
  const dash = before.indexOf('-');
  const [core, prerelease] = dash < 0 ? [before, []] : [before.slice(0, dash), before.slice(dash + 1).split('.')];
  const numbers = core.split('.');
  const [major, minor, patch] = numbers;
  if (numbers.length !== 3 || major === undefined || minor === undefined || patch === undefined) return undefined;
  if (!numbers.every((number) => NUMBER.test(number))) return undefined;
  if (!prerelease.every(isPrereleaseIdentifier) || !build.every(isBuildIdentifier)) return undefined;
  return { major: BigInt(major), minor: BigInt(minor), patch: BigInt(patch), prerelease, build, version: text };
}

/** Negative, zero or positive, as the first has the lower, the same or the higher precedence (item 11). Build metadata does not count. */
export function comparePrecedence(a: SemVer, b: SemVer): number {
  return (
    compareBigints(a.major, b.major) || compareBigints(a.minor, b.minor) || compareBigints(a.patch, b.patch) || comparePrereleases(a, b)
  );
}

const compareBigints = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

function comparePrereleases({ prerelease: a }: SemVer, { prerelease: b }: SemVer): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (const [index, identifier] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(identifier, other);
    if (order !== 0) return order;
  }
  return Math.sign(a.length - b.length);
}

/** Numbers by value, before any text; text by code point. */
function compareIdentifiers(a: string, b: string): number {
  const [isNumber, otherIsNumber] = [NUMBER.test(a), NUMBER.test(b)];
  if (isNumber && otherIsNumber) return compareBigints(BigInt(a), BigInt(b));
  if (isNumber !== otherIsNumber) return isNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
