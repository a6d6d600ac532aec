import { UsageError } from '@aiop/diagnostics';
import { report } from './codes.ts';
import type { ShallowClone, WholeRange } from './deepen-clone.ts';
import { commitOf } from './revision.ts';
import { withTags } from './with-tags.ts';

/**
 * A full clone with the tags that the remote has in the history of `to`, where it has none itself: made with `--no-tags`, it would take the next release
 * for the first. A clone without a remote, and one that has any tag, is handed back as it is. No ref is made.
 * @param to the commit at which the history ends that is looked at; `HEAD` when open
 */
export async function withTagsOfRemote({ git, source }: ShallowClone, to: string | undefined): Promise<WholeRange> {
  if ((await git.tags()).length > 0 || !(await source.isKnown())) return { git, findings: [] };
  const tip = await commitOf(git, to || 'HEAD', 'to');
  try {
    const there = await source.tags();
    if (there.length === 0) return { git, findings: [] };
    const here = await git.ancestors(tip);
    return {
      git: withTags(
        git,
        there.filter(({ commit }) => here.has(commit)),
      ),
      findings: [],
    };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const message = `no tag is here, and whether ${source.shown} has some cannot be told: ${error.what}; ${error.fix}`;
    return { git, findings: [report('AIOP-M012', { message })] };
  }
}
