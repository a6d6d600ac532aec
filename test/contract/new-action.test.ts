import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outdated } from '../../scripts/gen.ts';
import { checkoutClone } from '../support/checkout-clone.ts';

function run(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): { status: number | null; all: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, all: stdout + stderr };
}

describe('a new action', () => {
  it('is in step with its generated files, compiles, has the form of the others, and works', () => {
    const root = checkoutClone();
    const made = run(root, ['scripts/new-action.ts', 'count-lines']);
    expect(made).toMatchObject({ status: 0, all: expect.stringMatching(/test\/bundle\/frame\.test\.ts/) });
    expect(readdirSync(join(root, 'actions/count-lines'), { recursive: true }).sort()).toEqual([
      'README.md',
      'action-types.yml',
      'action.yml',
      'src',
      'src/contract.gen.ts',
      'src/main.ts',
    ]);
    expect(readFileSync(join(root, 'action-docs/count-lines.md'), 'utf8')).toContain('| `size` | integer |');
    expect(outdated(root)).toEqual([]);
    expect(run(root, ['node_modules/typescript/bin/tsc', '-b', 'actions'])).toEqual({ status: 0, all: '' });
    expect(run(root, ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', 'actions/count-lines'])).toMatchObject({
      status: 0,
    });

    const output = join(root, 'output');
    writeFileSync(output, '');
    const environment = { INPUT_PATH: 'LICENSE', GITHUB_OUTPUT: output, GITHUB_WORKSPACE: root, RUNNER_TEMP: join(root, 'temp') };
    expect(run(root, ['--conditions=aiop-source', 'actions/count-lines/src/main.ts'], environment)).toMatchObject({ status: 0 });
    expect(readFileSync(output, 'utf8')).toContain(`\n${readFileSync(join(root, 'LICENSE')).length}\n`);
  });

  it('is not made under a name that is taken, reserved or none, nor without one', () => {
    const root = checkoutClone();
    const refused: readonly (readonly [names: readonly string[], reason: RegExp])[] = [
      [['verify'], /it is taken/],
      [['aiop'], /it is reserved/],
      [['Count Lines'], /it is no name; expected words of a-z/],
      [['../count'], /it is no name/],
      [['a--b'], /it is no name/],
      [[`a${'b'.repeat(40)}`], /at most 40 characters/],
      [[], /usage: npm run new-action/],
      [['one', 'two'], /usage: npm run new-action/],
    ];
    for (const [names, reason] of refused) {
      expect(run(root, ['scripts/new-action.ts', ...names])).toMatchObject({ status: 2, all: expect.stringMatching(reason) });
    }
    expect(spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout).toBe('');
  });
});
