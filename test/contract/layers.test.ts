import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/layers.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replace(/\/$/, '');

describe('the floors', () => {
  it('hold over the real import graph', () => {
    const { files, violations } = findViolations(folder('../..'));
    expect(violations).toEqual([]);
    expect(files).toBeGreaterThan(50);
  });

  it('are seen broken in the known-bad fixture, each way', () => {
    const { violations } = findViolations(folder('../fixtures/layers'));
    expect(violations.map(({ room, what }) => `${room} ${what}`).sort()).toEqual(
      [
        'claims imports @aiop/plan, which is not on a floor below',
        'plan imports ../../claims/src/index.ts, past its own index',
        'plan imports @actions/core',
        'plan imports @aiop/claims/src/pattern.ts, past its index',
        'plan imports @aiop/git, which is not on a floor below',
        'plan imports @aiop/ledger, which is not on a floor below',
        'plan imports node:child_process',
        'plan imports node:fs',
        'plan uses Date.now',
        'plan uses Math.random',
        'plan uses process',
      ].sort(),
    );
  });
});
