import { describe, expect, it } from 'vitest';
import { differencesOver } from './differential.ts';

const STEPS = 4;
const PART = 25;

// Two thousand more are played by `npm run soak`.
describe('over random edits of files, modes, links, attributes, ignore rules, variables, tools, commits and settings of git', () => {
  it.each([1, 26, 51, 76])(
    'a task is skipped only where a full reading finds nothing changed, and its outputs are those of a run: histories from %i',
    async (from) => {
      const { wrong, skipped, ran } = await differencesOver({ from, count: PART }, STEPS);
      expect(wrong).toEqual([]);
      // Both happen often, or nothing would be shown.
      expect(Math.min(skipped, ran)).toBeGreaterThan(PART);
    },
  );
});
