import type { Finding } from '@aiop/diagnostics';
import { checkTree } from '@aiop/patch';
import { baseTree } from '../base-tree.ts';
import { workstreamFinding } from '../codes.ts';
import { patchChecked } from '../ledger-events.ts';
import { schemaFindings } from '../output-schemas.ts';
import type { RunContext, Step, Work } from '../work.ts';

/** Compares the finished tree with its base: claims, deliverables, budgets, secrets, output schemas. One stray path refuses everything. */
export const checkClaims: Step = async (work, context) => {
  const { tree } = work;
  if (tree === undefined) throw new Error('claims comes after execute');
  const { git } = context.ports;
  const result = await git.listTree(tree);
  const checked = await checkTree(await baseTree(work, context), result, work.policy);
  work.files = checked.changes.map(({ path }) => path);
  const found = [...checked.findings, ...(await tooLarge(work, tree, context))];
  const findings = checked.ok ? [...found, ...(await schemaFindings(work, result, context))] : found;
  await context.record(patchChecked(work.manifest, work.base, tree, work.files.length, findings));
  return findings;
};

async function tooLarge({ manifest, base }: Work, tree: string, { ports: { git } }: RunContext): Promise<readonly Finding[]> {
  const limit = manifest.budgets.max_patch_kb;
  if (limit === undefined) return [];
  const size = (await git.diff(base, tree)).length;
  return size <= limit * 1024
    ? []
    : [workstreamFinding('AIOP-W005', { message: `the patch has ${Math.ceil(size / 1024)} KB, the budget is ${limit} KB` })];
}
