import { join } from 'node:path';
import { formatFinding } from '@aiop/diagnostics';
import { openRepository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { lintCommits } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../support/scratch-repository.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Lints the whole history: a tag under which nothing is released hides no commit. A shallow clone is linted as far as it goes. */
async function historyOf(root: string): Promise<{ readonly compliance: string; readonly errors: readonly string[] }> {
  const git = await openRepository(root, { processes: nodeProcesses, environment: process.env });
  const { compliance, findings } = await lintCommits({ tagPrefix: 'no-release-' }, { git });
  const errors = findings.filter(({ severity, code }) => severity === 'error' && code !== 'AIOP-M001');
  return { compliance, errors: errors.map(formatFinding) };
}

describe('the messages of this repository', () => {
  it('follow Conventional Commits, every one', async () => {
    expect(await historyOf(ROOT)).toEqual({ compliance: '1.000', errors: [] });
  });

  it('would not pass with one that does not', async () => {
    const repository = new ScratchRepository({ a: '1' }, 'feat: a');
    repository.commit({ a: '2' }, 'Update a');
    expect(await historyOf(repository.root)).toEqual({ compliance: '0.500', errors: [expect.stringContaining('AIOP-M101')] });
  });
});
