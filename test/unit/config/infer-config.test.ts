import { inferConfig, inferSetup } from '@aiop/config';
import { describe, expect, it } from 'vitest';

const packageJson = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('without aiop.yaml', () => {
  it('tasks are taken from the scripts of package.json, with every file as input', () => {
    const { tasks, origin, setup } = inferConfig({
      packageJson: packageJson({ scripts: { test: 't', lint: 'l', build: 'b', typecheck: 'c', start: 's' } }),
      names: ['package.json', 'package-lock.json'],
    });
    expect(tasks.map(({ name, run, needs }) => [name, run, needs])).toEqual([
      ['lint', 'npm run lint', []],
      ['typecheck', 'npm run typecheck', []],
      ['build', 'npm run build', []],
      ['test', 'npm run test', ['build']],
    ]);
    for (const { inputs, tools } of tasks) expect({ inputs, tools }).toEqual({ inputs: undefined, tools: ['node --version'] });
    // What the build writes is not known, so that it must not be skipped in a tree that lacks it.
    expect(tasks.map(({ outputs }) => outputs)).toEqual([[], [], undefined, []]);
    expect(origin).toEqual({
      state: 'inferred',
      sentence:
        'no aiop.yaml: tasks taken from the scripts of package.json (lint, typecheck, build, test), each with every file that git does not ignore as its input',
    });
    expect(setup).toBeUndefined();
  });

  it.each([
    ['pnpm-lock.yaml', 'pnpm run test'],
    ['yarn.lock', 'yarn run test'],
    ['bun.lock', 'bun run test'],
    ['other', 'npm run test'],
  ])('the package manager is that of the lock file: %s', (lockFile, run) => {
    expect(inferConfig({ packageJson: packageJson({ scripts: { test: 't' } }), names: [lockFile] }).tasks).toMatchObject([
      { run, needs: [] },
    ]);
  });

  it.each<readonly [what: string, bytes: Uint8Array | undefined]>([
    ['there is no package.json', undefined],
    ['it cannot be read', new TextEncoder().encode('{')],
    ['it is no object', packageJson([])],
    ['it is null', new TextEncoder().encode('null')],
    ['it has no scripts', packageJson({})],
    ['its scripts are no object', packageJson({ scripts: 'x' })],
    ['it has none of these scripts', packageJson({ scripts: { start: 'x' } })],
  ])('there is no task where %s', (_, bytes) => {
    const { tasks, origin } = inferConfig({ packageJson: bytes, names: [] });
    expect(tasks).toEqual([]);
    expect(origin).toEqual({
      state: 'inferred',
      sentence: 'no aiop.yaml, and no script of package.json called lint, typecheck, build or test',
    });
  });
});

describe('the set-up step that a lock file stands for', () => {
  it('is none without a lock file', () => {
    expect(inferSetup({ packageJson: packageJson({}), names: ['package.json'] })).toBeUndefined();
  });

  it.each([
    [['package-lock.json'], 'npm ci'],
    [['npm-shrinkwrap.json'], 'npm ci'],
    [['pnpm-lock.yaml'], 'pnpm install --frozen-lockfile'],
    [['yarn.lock'], 'yarn install --frozen-lockfile'],
    [['yarn.lock', '.yarnrc.yml'], 'yarn install --immutable'],
    [['bun.lock'], 'bun install --frozen-lockfile'],
  ])('installs exactly what is locked: %s', (names, run) => {
    const setup = inferSetup({ packageJson: packageJson({ scripts: { test: 't' } }), names });
    expect(setup).toMatchObject({ name: 'setup', run, outputs: ['node_modules/**'] });
    expect(setup?.inputs).toContain(names[0]);
  });

  it('has every file as its input where scripts of the repository run during the installation', () => {
    const names = ['package-lock.json'];
    for (const script of ['postinstall', 'prepare']) {
      expect(inferSetup({ packageJson: packageJson({ scripts: { [script]: 'x' } }), names })?.inputs).toBeUndefined();
    }
    expect(inferSetup({ packageJson: packageJson({ workspaces: ['packages/*'] }), names })).toMatchObject({
      outputs: ['**/node_modules/**'],
    });
    expect(inferSetup({ packageJson: packageJson({ workspaces: ['packages/*'] }), names })?.inputs).toBeUndefined();
  });
});
