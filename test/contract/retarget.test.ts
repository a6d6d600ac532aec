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
      ['grep', '-l', '-F', 'org/aiop', '--', 'README.md', 'action.yml', 'actions/*.md', 'package.json', 'package-lock.json', '.github'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(left.stdout).toBe('');
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).toMatchObject({
      name: '@acme/pipe',
      repository: 'github:acme/pipe',
    });
    expect(retarget('--check').status).toBe(0);
  });

  it('writes out what names this repository, for servers that do not know the form', () => {
    const retarget = clone();
    const { status, all, root } = retarget('acme/pipe', '--ghes', 'v1.2.3');
    expect({ status, all }).toEqual({ status: 0, all: expect.stringMatching(/[1-9]\d* name their actions by acme\/pipe@v1\.2\.3/) });
    const grep = (text: string) => spawnSync('git', ['grep', '-h', '-F', text, '--', '*.yml'], { cwd: root, encoding: 'utf8' }).stdout;
    expect(grep('uses: $/')).toBe('');
    expect(grep('uses: acme/pipe/')).toContain('uses: acme/pipe/actions/cache-keys@v1.2.3\n');
    expect(readFileSync(join(root, 'action.yml'), 'utf8')).toContain('uses: acme/pipe/actions/incremental-verify@v1.2.3');
  });

  it('refuses to publish under the placeholder, and a name that is no repository', () => {
    const retarget = clone();
    expect(retarget('--check')).toMatchObject({ status: 1, all: expect.stringMatching(/placeholder org\/aiop.*npm run retarget/) });
    for (const args of [
      ['no slash'],
      ['acme/pipe', '--ghes'],
      ['acme/pipe', '--ghes', 'a b'],
      ['acme/pipe', '--ghes', 'a..b'],
      ['acme/pipe', 'v1'],
    ]) {
      expect(retarget(...args)).toMatchObject({ status: 2, all: expect.stringMatching(/usage: npm run retarget/) });
    }
  });
});
