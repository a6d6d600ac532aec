import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../support/pipeline-run.ts';
import { codes, outcomes, plan, repositoryOf, script } from './plans.ts';

describe('a run', () => {
  it.each([
    ['a setting under which names that differ in case are one', 'git config core.ignoreCase true; echo evil > A'],
    ['a part of the tree that is not checked out', "git sparse-checkout set --no-cone '/*' '!/c'; mkdir -p c; echo evil > c/f"],
    ['bits of the index', 'git update-index --assume-unchanged b; git update-index --skip-worktree b; echo evil > b'],
    [
      'settings about what counts as changed',
      'git config core.trustctime false; git config core.ignoreStat true; git add b; echo evil > b',
    ],
    ['an attribute', "echo '* ident' >> $(git rev-parse --git-path info/attributes); echo evil > b"],
  ])('sees a change outside of the claims behind %s', async (_, hidden) => {
    const repository = repositoryOf({ a: 'a\n', b: 'b\n' });
    const report = await runPipeline(repository, plan([script('one', ['a'], `echo more >> a; ${hidden}`)]));
    expect([outcomes(report), codes(report, 'one')]).toEqual([{ one: 'refused' }, expect.arrayContaining(['AIOP-S020'])]);
  });
});
