import { describe, it } from 'vitest';
import {
  conflictsAreFound,
  decidersAgree,
  matchingAgreesWithPicomatch,
  parserTakesEverything,
  subtractionIsExact,
} from '../../support/claim-laws.ts';

const seed = 20261121;

// Together more than 20,000 cases; `npm run soak` tries more than a million.
describe('of claims it holds that', () => {
  it('matching says what picomatch says', () => matchingAgreesWithPicomatch({ numRuns: 10_000, seed }), 120_000);
  it('both deciders agree with each other and with trying every path', () => decidersAgree({ numRuns: 7000, seed }), 120_000);
  it('subtraction leaves what trying every path leaves', () => subtractionIsExact({ numRuns: 2000, seed }), 120_000);
  it('conflicts are found in any spelling, and proved', () => conflictsAreFound({ numRuns: 2000, seed }), 120_000);
  it('the parser takes every text', () => parserTakesEverything({ numRuns: 3000, seed }), 120_000);
});
