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

  const USUAL = "  '@a/b@1.0.0':\n    resolution: {integrity: sha512-aaaa==}\n";
  const whole = (packages: string): string =>
    `lockfileVersion: '9.0'\n\npackages:\n\n${packages}\n  c@1.0.0:\n    resolution: {integrity: sha512-cccc==}\n`;

  it.each([
    '',
    "    engines: {node: '>=18'}\n    hasBin: true\n",
    '    peerDependencies:\n      react: ^18\n    peerDependenciesMeta:\n      react:\n        optional: true\n',
    '    deprecated: >-\n      Not kept any more:\n\n      use another\n    hasBin: true\n',
    '    deprecated: plain and\n      longer than one line\n',
    '    # a comment\n    hasBin: true\n\n# another\n',
    `${'    hasBin: true\n'.replaceAll('hasBin', 'a')}${Array.from({ length: 30 }, (_, at) => `    ${'b'.repeat(at + 1)}: 1\n`).join('')}`,
  ])('hold a package of the registry with the fields %j, as YAML reads it', (fields) => {
    const text = whole(USUAL + fields);
    expect(readPnpmLines(text)?.packages).toEqual(
      Object.entries<{ resolution: unknown }>(parse(text).packages).map(([name, { resolution }]) => [name, resolution]),
    );
  });

  it.each([
    `${USUAL}${USUAL}`,
    `${USUAL}    resolution: {integrity: sha512-bbbb==}\n`,
    `${USUAL}    hasBin: true\n    resolution: {integrity: sha512-bbbb==}\n`,
    `${USUAL}      more: b\n`,
    `${USUAL}   three: columns\n`,
    `${USUAL}    no field\n`,
    `${USUAL}    - a\n`,
    `${USUAL}\t\thasBin: true\n`,
  ])('leave the packages %j to the reader of YAML', (packages) => {
    expect(readPnpmLines(whole(packages))).toBeUndefined();
  });
});
