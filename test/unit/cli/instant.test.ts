import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../packages/cli/src/instant.ts';

const NOW = Date.UTC(2026, 5, 15, 12);

describe('a point in time on the command line', () => {
  it.each([
    ['2026-06-14', Date.UTC(2026, 5, 14)],
    ['2026-06-14T08:30:00Z', Date.UTC(2026, 5, 14, 8, 30)],
    ['2026-06-14T08:30+02:00', Date.UTC(2026, 5, 14, 6, 30)],
    ['90s', NOW - 90_000],
    ['30m', NOW - 1_800_000],
    ['2h', NOW - 7_200_000],
    ['7d', NOW - 604_800_000],
  ])('is read from %s', (text, at) => {
    expect(parseInstant('--since', text, NOW)).toBe(at);
  });

  it.each(['yesterday', '2026-13-40', '2026-06-14 08:30', '2026-06-14T08:30', '-2h', '2w', '', '1'.repeat(200)])('is not %j', (text) => {
    expect(() => parseInstant('--since', text, NOW)).toThrow(/is no time/);
  });
});
