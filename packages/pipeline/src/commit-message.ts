import type { WorkstreamManifest } from '@aiop/plan';
import { parseCommit } from '@aiop/version';

/**
 * The message of a workstream's commit (Conventional Commits 1.0.0): the title itself where it is one, else `chore(<id>): <title>`, which releases
 * nothing. The trailers join the commit to its lineage and its run.
 */
export function commitMessage({ id, title, wslid, wsid, items }: WorkstreamManifest): string {
  const header = parseCommit(title).conventional ? title : `chore(${id}): ${title}`;
  const reasons = items.map(({ reason }) => `- ${reason}\n`).join('');
  return `${header}\n\n${reasons === '' ? '' : `${reasons}\n`}Aiop-Workstream: ${wslid}\nAiop-Run: ${wsid}\n`;
}
