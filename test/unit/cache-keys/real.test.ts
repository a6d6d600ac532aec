import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSyml } from '@yarnpkg/parsers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPnpmLines } from '../../../packages/cache-keys/src/pnpm-lines.ts';
import { readPnpmYaml } from '../../../packages/cache-keys/src/pnpm-yaml.ts';
import { readYarnLock } from '../../../packages/cache-keys/src/yarn-lock.ts';
import { FIXTURES, fixtures, keyOf } from './room.ts';

const real = (path: string): string => readFileSync(join(FIXTURES, 'real', path), 'utf8');

const PNPM = ['pnpm-4', 'pnpm-5', 'pnpm-6', 'pnpm-7', 'pnpm-8', 'pnpm-10'];
const YARN = ['combined-stream', 'yarn-1', 'yarn-2', 'yarn-3', 'yarn-4'];

describe('lock files as their tools write them', () => {
  it.each([
    ['npm', ['npm-6', 'npm-8', 'npm-11'], 6],
    ['pnpm', PNPM, 6],
    ['poetry', ['poetry-1.1', 'poetry-1.8', 'poetry-2.2'], 2],
  ])('%s locks the same in every version of its format', async (_, folders, packages) => {
    const made = await Promise.all(folders.map((folder) => keyOf(fixtures(`real/${folder}`))));
    expect(made.flatMap(({ lockFiles, findings }) => [...lockFiles.map((file) => [file.state, file.packages]), ...findings])).toEqual(
      folders.map(() => ['read', packages]),
    );
    expect(new Set(made.map(({ key }) => key)).size).toBe(1);
  });

  it.each([
    ['yarn-1', 6],
    ['yarn-2', 6],
    ['yarn-3', 6],
    ['yarn-4', 6],
    ['combined-stream', 3],
    ['uv', 2],
    ['pipenv', 2],
    ['pylock', 2],
    ['pip-compile', 2],
    // Six repositories, one of them with an environment of its own.
    ['pre-commit', 7],
  ])('%s is read, and locks %d packages', async (folder, packages) => {
    const { lockFiles, findings } = await keyOf(fixtures(`real/${folder}`));
    expect([lockFiles, findings]).toEqual([[expect.objectContaining({ state: 'read', packages })], []]);
  });
});

/** What yarn's own parser finds: name behind the pattern, version, digest. */
function bySyml(text: string): readonly string[] {
  const { __metadata, ...blocks } = parseSyml(text);
  return Object.entries(blocks)
    .filter(([, { linkType }]) => linkType !== 'soft')
    .map(([pattern, { version, integrity, checksum }]) =>
      [pattern.slice(0, pattern.indexOf('@', 1)), version, integrity ?? checksum].join(' '),
    );
}

describe('yarn.lock, beside the parser of yarn', () => {
  it.each(YARN)('%s holds the same packages', (folder) => {
    const text = real(`${folder}/yarn.lock`);
    const cacheKey = / {2}cacheKey: (\S+)/.exec(text)?.[1];
    const digest = (integrity: string): string =>
      ['yarn-2', 'yarn-3'].includes(folder) ? integrity.replace(`${cacheKey}/`, '') : integrity;
    const found = readYarnLock(text).map(({ name, version, integrity }) => [name, version, digest(integrity)].join(' '));
    expect(found.sort()).toEqual([...new Set(bySyml(text))].sort());
  });
});

describe('pnpm-lock.yaml, read by lines, beside the parser of YAML', () => {
  const texts = [
    ...PNPM.map((folder) => real(`${folder}/pnpm-lock.yaml`)),
    `lockfileVersion: '9.0'\noverrides:\n  a: 1.0.0\n  'b>c': ^2\npatchedDependencies:\n  a@1.0.0:\n    hash: abc\n    path: x\npackages:\n  a@https://x/a.tgz:\n    resolution: {tarball: https://x/a.tgz}\n    version: 1.0.0\n`,
    `lockfileVersion: '9.0'\npackages:\n  '@a/b@https://codeload.example/a/b/tar.gz/2606bc':\n    resolution: {gitHosted: true, integrity: sha512-8jQ+H5H/Q==, tarball: https://codeload.example/a/b/tar.gz/2606bc}\n    version: 0.0.0-2606bc\n    hasBin: true\n\n  c@https://git.example/c.git#1:\n    resolution:\n      gitHosted: false\n      commit: a1b2c3\n      repo: https://git.example/c.git\n      type: git\n`,
  ];

  it('has the same sections, every version of the format', () => {
    for (const text of texts) {
      const lines = readPnpmLines(text);
      const { lockfileVersion, ...yaml } = readPnpmYaml(text);
      expect({ ...lines, lockfileVersion: undefined }).toMatchObject({ packages: yaml.packages, overrides: yaml.overrides });
      expect(lines?.lockfileVersion).toBe(String(lockfileVersion));
      expect(lines?.patches.length).toBe(yaml.patches.length);
    }
  });

  it('gives up, or says the same, wherever a file is changed', () => {
    const put = fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\n  ',
      ':',
      ': ',
      '#',
      ' #',
      "'",
      '"',
      '- ',
      '{',
      '}',
      ', ',
      '&a ',
      '*a',
      '!!b ',
      '|',
      '>',
      '\t',
      '\r',
      '---\n',
      '0x1',
      '1.0',
      'null',
      'true',
      'false',
      'True',
      '~',
      '? ',
      '\\',
    );
    let told = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), put, (text, where, cut, instead) => {
        const at = Math.floor(where * text.length);
        const changed = text.slice(0, at) + instead + text.slice(at + cut);
        const lines = readPnpmLines(changed);
        if (lines === undefined || changed.includes('---')) return;
        const yaml = yamlOf(changed);
        if (yaml === undefined) return;
        told++;
        expect([String(lines.lockfileVersion), lines.packages, lines.overrides]).toEqual([
          String(yaml.lockfileVersion),
          yaml.packages,
          yaml.overrides,
        ]);
      }),
      { numRuns: 500, seed: 20261121 },
    );
    expect(told).toBeGreaterThan(30);
  });

  it('is left to the parser wherever YAML could mean something else', () => {
    const whole = (entry: string): string => `lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: ${entry}\n`;
    expect(readPnpmLines(whole('{integrity: sha512-a}'))?.packages).toEqual([['a@1.0.0', { integrity: 'sha512-a' }]]);
    const unusual = [
      '{integrity: 1}',
      '{integrity: 1.0}',
      '{integrity: null}',
      '{gitHosted: True}',
      '{gitHosted: yes}',
      '{gitHosted: truE}',
      '{integrity: .inf}',
      '{integrity: 0x10}',
      '{integrity: "a"}',
      '{integrity: a # b}',
      '{integrity: a} # b',
      '{integrity: [a]}',
      '{integrity: a, integrity: b}',
      '{integrity: &a b}',
      '{integrity}',
      "{integrity: 'a''b'}",
      '{integrity: a\n      }',
      '>-\n      a',
      '{integrity: a}\n    resolution: {integrity: b}',
      '{integrity: a}\n      more: b',
    ];
    for (const entry of unusual) expect([entry, readPnpmLines(whole(entry))]).toEqual([entry, undefined]);
    for (const text of [
      'a: 1\n',
      "lockfileVersion: '9.0'\rpackages: {}\n",
      '\tlockfileVersion: 9\n',
      'packages:\n- a\n',
      'packages: a\n',
      '? packages\n',
      `packages:\n  ${'a'.repeat(1100)}:\n    resolution: {integrity: a}\n`,
    ]) {
      expect([text, readPnpmLines(text)]).toEqual([text, undefined]);
    }
  });
});

function yamlOf(text: string): ReturnType<typeof readPnpmYaml> | undefined {
  try {
    return readPnpmYaml(text);
  } catch {
    return undefined;
  }
}
