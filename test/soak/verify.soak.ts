import { describe, expect, it } from 'vitest';
import { differencesOver } from '../unit/verify/differential.ts';

const PARTS = 40;
const PART = 50;
const STEPS = 6;
// Beyond the histories of `npm test`.
const FIRST = 1_000;

describe('over two thousand histories of random edits', () => {
  it.each(Array.from({ length: PARTS }, (_, index) => FIRST + index * PART))(
    'no skip is wrong, and no output: histories from %i',
    async (from) => {
      const { wrong, skipped, ran } = await differencesOver({ from, count: PART }, STEPS);
      expect(wrong).toEqual([]);
      expect(Math.min(skipped, ran)).toBeGreaterThan(PART);
    },
    3_600_000,
  );
});
