import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import setup, { OWNED } from '../support/temporary-folder.ts';

/** What a run of the tests begins with, as if this one had not begun. */
function begin(): { readonly folder: string; readonly end: () => void } {
  const { [OWNED]: owned, TMPDIR } = process.env;
  delete process.env[OWNED];
  onTestFinished(() => void Object.assign(process.env, { [OWNED]: owned, TMPDIR }));
  const end = setup();
  if (end === undefined) throw new Error('a run without an end');
  return { folder: tmpdir(), end };
}

describe('the temporary folder of a run of the tests', () => {
  it('is its own, and goes with it', () => {
    const outer = tmpdir();
    const { folder, end } = begin();
    expect(folder.startsWith(join(outer, 'aiop-tests-'))).toBe(true);
    expect(setup()).toBeUndefined();
    end();
    expect([existsSync(folder), tmpdir()]).toEqual([false, outer]);
  });

  it('fails the run for what a test left in it, and goes all the same', () => {
    const { folder, end } = begin();
    writeFileSync(join(folder, 'aiop-left-1'), '');
    expect(end).toThrow('the tests left something in the temporary folder: aiop-left-1');
    expect(existsSync(folder)).toBe(false);
  });
});
