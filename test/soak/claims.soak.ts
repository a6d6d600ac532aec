import { describe, expect, it } from 'vitest';
import {
  conflictsAreFound,
  decidersAgree,
  matchingAgreesWithPicomatch,
  parserTakesEverything,
  subtractionIsExact,
} from '../support/claim-laws.ts';
import { jsonIsReadAsItIs, plainYamlIsReadAsYaml, yamlIsReadOrRefused } from '../support/document-laws.ts';

// More than a million cases. Fuzzing by fast-check, from texts of the grammars themselves: the native addon of jazzer.js 4, which would
// follow the coverage, needs glibc 2.38, newer than that of the oldest systems this has to run on. Another seed each day, and printed,
// so that a failure can be had again.
const seed = Math.floor(Date.now() / 86_400_000);
console.log(`seed ${seed}`);

describe('of claims it holds that', () => {
  it('matching says what picomatch says', () => matchingAgreesWithPicomatch({ numRuns: 400_000, seed }));
  it('both deciders agree with each other and with trying every path', () => decidersAgree({ numRuns: 300_000, seed }));
  it('subtraction leaves what trying every path leaves', () => subtractionIsExact({ numRuns: 100_000, seed }));
  it('conflicts are found in any spelling, and proved', () => conflictsAreFound({ numRuns: 50_000, seed }));
  it('the parser takes every text', () => parserTakesEverything({ numRuns: 500_000, seed }));
});

describe('of documents it holds that', () => {
  it('every text is read as YAML, or refused at a place in it', () => yamlIsReadOrRefused({ numRuns: 200_000, seed }));
  it('plain YAML is read as all YAML is', () => {
    expect(plainYamlIsReadAsYaml({ numRuns: 200_000, seed })).toBeGreaterThan(50_000);
  });
  it('JSON is read as it is', () => jsonIsReadAsItIs({ numRuns: 300_000, seed }));
});
