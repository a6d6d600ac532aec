import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../support/pipeline-run.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

/** What stands after one workstream landed under a policy: worktrees beside the repository's own, branches beside `main`. */
async function leftBy(worktree: object) {
  const repository = new ScratchRepository({ 'docs/a.md': 'a\n' });
  repository.git('checkout', '--quiet', '--detach');
  const one = {
    id: 'one',
    title: 'docs: more',
    claims: ['docs/**'],
    execute: { run: ['echo b >> docs/a.md'] },
    verify: ['true'],
    worktree,
  };
  const report = await runPipeline(repository, { plan: { id: 'test' }, workstreams: [one] });
  expect(report.workstreams.map(({ outcome }) => outcome)).toMatchObject([{ state: 'merged' }]);
  const [authority = ''] = readFileSync(join(repository.root, '.runs/id-authority.jsonl'), 'utf8').trim().split('\n');
  return {
    worktrees: repository.git('worktree', 'list').split('\n').length - 1,
    branches: repository.git('for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n').length - 1,
    status: JSON.parse(authority).status,
  };
}

describe('after the merge', () => {
  it.each([
    ['branch and worktree go by default', {}, 0, 0],
    ['the branch stays where auto_delete_branch is false', { auto_delete_branch: false }, 0, 1],
    ['both stay where both policies are false', { auto_delete_branch: false, auto_remove_on_complete: false }, 1, 1],
  ])('%s, and the ID authority knows how it ended', async (_, worktree, worktrees, branches) => {
    expect(await leftBy(worktree)).toEqual({ worktrees, branches, status: 'succeeded' });
  });
});
