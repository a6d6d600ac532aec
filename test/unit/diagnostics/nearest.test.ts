import { nearest } from '@aiop/diagnostics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const INPUTS = ['plan', 'base-ref', 'registry', 'fail-on', 'max-findings'];

describe('the nearest name', () => {
  it.each([
    ['plam', 'plan'],
    ['paln', 'plan'],
    ['PLAN', 'plan'],
    ['pla', 'plan'],
    ['base_ref', 'base-ref'],
    ['registery', 'registry'],
    ['max-finding', 'max-findings'],
    ['fail_no', 'fail-on'],
  ])('to %s is %s', (name, meant) => {
    expect(nearest(name, INPUTS)).toBe(meant);
  });

  it.each(['', 'x', 'completely-else', 'pxyn', '日本語'])('to %j is none', (name) => {
    expect(nearest(name, INPUTS)).toBeUndefined();
  });

  it('is the first of several that are equally near, and the same for a set', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
    expect(nearest('cat', new Set(['rat', 'bat']))).toBe('rat');
    expect(nearest('cat', [])).toBeUndefined();
  });

  it('is found for names of any length without taking long', () => {
    const long = 'x'.repeat(1_000_000);
    expect(nearest(long, [long, 'plan'])).toBeUndefined();
  });

  it('to a name that is one letter off is never none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,20}$/), fc.nat(), (name, at) => {
        const place = at % name.length;
        const mistyped = `${name.slice(0, place)}-${name.slice(place + 1)}`;
        expect(nearest(mistyped, [name])).toBe(name);
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
