import { outputFolders } from '@aiop/verify';
import { workstreamFinding } from '../codes.ts';
import { commitMessage } from '../commit-message.ts';
import type { Step } from '../work.ts';

/** Records the checked tree as one commit on the workstream's branch, and makes the worktree exactly that commit: what is verified is what would land. */
export const commit: Step = async (work, { config, ports: { git } }) => {
  const { manifest, base, tree } = work;
  if (tree === undefined) throw new Error('commit comes after execute');
  const made = await git.write.commit({ tree, parents: [base], message: commitMessage(manifest) });
  if (!(await git.write.moveRef(`refs/heads/${manifest.branch}`, made, base))) {
    return [
      workstreamFinding('AIOP-W010', {
        message: `branch ${manifest.branch} no longer stands at ${base}: a command of the workstream moved it`,
        hint: 'leave commits to the pipeline',
      }),
    ];
  }
  work.commit = made;
  // What commands left in ignored files must not decide whether their own work passes. Dependencies may stay: before they count, verification
  // compares them byte for byte with what the set-up step left.
  const ranCommands = manifest.execute === undefined || 'run' in manifest.execute;
  const but = config.setup === undefined ? [] : outputFolders(config.setup);
  await git.worktrees.reset(work.worktree, made, ranCommands ? { pristine: { but } } : {});
  return [];
};
