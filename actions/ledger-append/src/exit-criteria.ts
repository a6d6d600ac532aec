import { hasError, UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { type Blake3, loadBlake3 } from '@aiop/ids';
import { criteriaDocument, describeVerdict, judgeCriteria, type LedgerPlace, renderBoard, unproven } from '@aiop/ledger';
import type { PlanCriteria } from '@aiop/plan';
import { type ActionHost, eventSource, type Outcome } from '@aiop/runner';
import { anchoredVerdict } from './anchored-verdict.ts';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { withLedger } from './ledger-branch.ts';
import { NOTHING, REFUSED } from './no-outputs.ts';

const DEFAULT_PLAN = 'modification_plan.yaml';
const MAX_PLAN_BYTES = 16 * 1024 * 1024;

type StatedCriteria = Extract<PlanCriteria, { readonly ok: true }>;

/** Holds the exit criteria of a plan against what a sound ledger records of this run. */
export async function exitCriteria(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const blake3 = await loadBlake3();
  const { findPlanFile, readExitCriteria } = await import('@aiop/plan');
  const file = findPlanFile(inputs.plan || DEFAULT_PLAN, 'input plan', nodeFiles, host.resolve);
  const goals = readExitCriteria({ ...file, maxBytes: MAX_PLAN_BYTES }, { blake3 });
  if (!goals.ok) return { passed: false, outputs: { ...NOTHING, met: false }, findings: goals.findings };
  if (goals.criteria.length === 0) throw noCriteria(file.path);
  return withLedger(inputs, host, (place) => judgeAt(place, goals, inputs, host, blake3));
}

async function judgeAt(
  place: LedgerPlace,
  { plan, criteria: goals }: StatedCriteria,
  inputs: Inputs,
  host: ActionHost,
  blake3: Blake3,
): Promise<Outcome<Outputs>> {
  const verdict = await anchoredVerdict(place, inputs, host, blake3);
  host.log.untrusted(describeVerdict(verdict));
  if (verdict.verdict === 'tampered') return { passed: false, outputs: { ...REFUSED, met: false }, findings: verdict.findings };
  const { repo, run } = eventSource(contract.name, host.environment);
  const report = judgeCriteria({ ledger: place.ledger, criteria: goals, run: { repo, run }, planHash: plan.hash }, { files: nodeFiles });
  const criteria = host.resultFile('exit-criteria.json');
  nodeFiles.write(criteria, `${JSON.stringify(criteriaDocument(plan, report), null, 2)}\n`);
  const findings = [...verdict.findings, ...unproven(verdict, inputs.require, place.shownAs), ...report.findings];
  const { count, head, size, root } = verdict;
  return {
    passed: !hasError(findings),
    outputs: { ...NOTHING, count, head, size, root, verdict: verdict.verdict, met: report.met, criteria },
    findings,
    summary: renderBoard(report),
  };
}

function noCriteria(where: string): UsageError {
  return new UsageError({
    what: 'the plan states no exit criteria',
    where,
    expected: 'exit_criteria in at least one phase',
    fix: 'add them, or leave this step out: without a criterion nothing is met',
  });
}
