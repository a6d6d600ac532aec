import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A clone of the last commit that borrows the dependencies of this checkout. */
function clone(): (...args: readonly string[]) => { status: number | null; all: string; root: string } {
  const root = join(scratchFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', ROOT, root]);
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/retarget.ts'), ...args], { encoding: 'utf8' });
    return { status, all: stdout + stderr, root };
  };
}

describe('retargeting', () => {
  it('names another owner wherever people read or use the name, and publishing accepts it', () => {
    const retarget = clone();
    const { status, root } = retarget('acme/pipe');
    expect(status).toBe(0);
    const left = spawnSync(
      'git',
      ['grep', '-l', '-F', 'org/aiop', '--', 'README.md', 'actions/*.md', 'package.json', 'package-lock.json', '.github'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(left.stdout).toBe('');
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({
      name: '@acme/pipe',
      repository: 'github:acme/pipe',
    });
    expect(retarget('--check').status).toBe(0);
  });

  it('refuses to publish under the placeholder, and a name that is no repository', () => {
    const retarget = clone();
    expect(retarget('--check')).toMatchObject({ status: 1, all: expect.stringMatching(/placeholder org\/aiop.*npm run retarget/) });
    expect(retarget('no slash')).toMatchObject({ status: 2, all: expect.stringMatching(/usage: npm run retarget/) });
  });
});
