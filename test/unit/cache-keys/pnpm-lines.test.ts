import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readPnpmLines } from '../../../packages/cache-keys/src/pnpm-lines.ts';

describe('the lines that pnpm writes', () => {
  it.each(['workspace:*', '~1.2.4', 'npm:other@^1.0.2', 'a|b', '1.x!&%', 'https://x/y.git#a1'])(
    'hold the override %s, as YAML reads it',
    (value) => {
      const text = `lockfileVersion: '9.0'\n\noverrides:\n  a: ${value}\n\npackages:\n\n  b@1.0.0:\n    resolution: {integrity: sha512-aaaa}\n`;
      expect(readPnpmLines(text)?.overrides).toEqual([['a', parse(text).overrides.a]]);
    },
  );

  it.each(['*a', '&a b', '!a b', '|', '%a', '`a`', 'a b', 'a:'])('leave the override %s to the reader of YAML', (value) => {
    expect(readPnpmLines(`lockfileVersion: '9.0'\n\noverrides:\n  a: ${value}\n\npackages: {}\n`)).toBeUndefined();
  });
});
