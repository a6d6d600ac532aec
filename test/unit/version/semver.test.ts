import fc from 'fast-check';
import semver from 'semver';
import { describe, expect, it } from 'vitest';
import { comparePrecedence, parseSemVer } from '../../../packages/version/src/semver.ts';

const identifier = fc.stringMatching(/^[0-9A-Za-z-]{1,4}$/);
const number = fc.nat({ max: 30 });
const core = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
const dotted = (mark: string) =>
  fc.array(identifier, { maxLength: 3 }).map((parts) => (parts.length === 0 ? '' : `${mark}${parts.join('.')}`));
const likeVersion = fc.tuple(core, dotted('-'), dotted('+')).map((parts) => parts.join(''));
/** Also what is nearly a version. */
const text = fc.oneof(likeVersion, fc.stringMatching(/^[0-9.+a-]{0,12}$/));

describe('versions', () => {
  it('are read as the reference implementation reads them, to the letter', () => {
    fc.assert(
      fc.property(text, (candidate) => {
        expect(parseSemVer(candidate) !== undefined).toBe(semver.parse(candidate)?.raw === candidate);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('are ordered as the reference implementation orders them', () => {
    fc.assert(
      fc.property(likeVersion, likeVersion, (a, b) => {
        const [first, second] = [parseSemVer(a), parseSemVer(b)];
        fc.pre(first !== undefined && second !== undefined);
        expect(comparePrecedence(first, second)).toBe(semver.compare(a, b));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it('have numbers of any size', () => {
    const [low, high] = [parseSemVer('1.0.9007199254740993'), parseSemVer('1.0.9007199254740994-99999999999999999999')];
    expect([low?.patch, high?.version]).toEqual([9007199254740993n, '1.0.9007199254740994-99999999999999999999']);
    expect(low !== undefined && high !== undefined && comparePrecedence(low, high)).toBe(-1);
  });

  it.each([
    '',
    '1.2',
    '1.2.3.4',
    '01.2.3',
    '1.2.3-',
    '1.2.3-a..b',
    '1.2.3-01',
    '1.2.3+',
    'v1.2.3',
    ' 1.2.3',
    '1.2.3\n',
    '١.2.3',
    `1.2.${'3'.repeat(300)}`,
  ])('%j is none', (candidate) => {
    expect(parseSemVer(candidate)).toBeUndefined();
  });
});
