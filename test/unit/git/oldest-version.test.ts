import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository, type Repository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

const REAL = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();

/** A repository through a git that calls itself `version`, and every command that it was asked for. */
async function through(version: string, special = ''): Promise<{ open: () => Promise<Repository>; head: string; asked: () => string }> {
  const repository = new ScratchRepository({ 'a.txt': 'a' });
  const bin = scratchFolder();
  const asked = join(bin, 'asked');
  writeFileSync(asked, '');
  const script = `#!/bin/sh
for word; do case $word in rev-parse|version|merge-tree|ls-tree) echo "$word" >> '${asked}'; command=$word; break;; esac; done
[ "$command" = version ] && { echo 'git version ${version}'; exit; }
${special}
exec '${REAL}' "$@"
`;
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
  const environment = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const open = () => openRepository(repository.root, { processes: nodeProcesses, environment });
  return { open, head: repository.git('rev-parse', 'HEAD'), asked: () => execFileSync('cat', [asked], { encoding: 'utf8' }) };
}

const TOO_OLD = /git: it is git version 2\.\d+\.1; expected git 2\.39 or newer; update git/;

describe('the oldest git', () => {
  it('is not asked about where a command succeeds: that would be one more process in every step', async () => {
    const { open, head, asked } = await through('2.30.1');
    expect(await (await open()).listTree(head)).toHaveLength(1);
    expect(asked()).toBe('rev-parse\nls-tree\n');
  });

  it('is held to where its answer would differ', async () => {
    const { open, head } = await through('2.38.1');
    await expect((await open()).write.merge(head, head)).rejects.toThrow(TOO_OLD);
    const newer = await through('2.39.0');
    expect(await (await newer.open()).write.merge(newer.head, newer.head)).toMatchObject({ state: 'merged' });
  });

  it('is named where it echoes an option that it does not know', async () => {
    const { open } = await through('2.20.1', '[ "$command" = rev-parse ] && { echo --path-format=absolute; echo /x; exit; }');
    await expect(open()).rejects.toThrow(TOO_OLD);
  });

  it('is named as the reason where a command fails, and a newer one is not', async () => {
    const failing = '[ "$command" = ls-tree ] && { echo "error: unknown option" >&2; exit 129; }';
    const old = await through('2.30.1', failing);
    await expect((await old.open()).listTree(old.head)).rejects.toThrow(TOO_OLD);
    const newer = await through('2.50.1', failing);
    await expect((await newer.open()).listTree(newer.head)).rejects.toThrow(/git ls-tree failed \(exit code 129\).*unknown option/);
  });
});
