import type { ClaimProblem } from '@aiop/claims';
import { type Finding, hasError, UsageError } from '@aiop/diagnostics';
import { compilePolicy } from '@aiop/patch';
import type { WorkstreamManifest } from '@aiop/plan';
import type { ObjectId } from '@aiop/ports';
import { scanAddedLines } from '@aiop/secrets';
import { keepPatch } from './cleanup.ts';
import { workstreamFinding } from './codes.ts';
import type { StepName } from './events.ts';
import { created, stepped } from './ledger-events.ts';
import type { WorkstreamOutcome } from './report.ts';
import { checkClaims } from './steps/claims.ts';
import { commit } from './steps/commit.ts';
import { create } from './steps/create.ts';
import { execute } from './steps/execute.ts';
import { gate } from './steps/gate.ts';
import { setup } from './steps/setup.ts';
import { verify } from './steps/verify.ts';
import { isUnchanged, type RunContext, type Step, type Work, worktreePath } from './work.ts';

/** The steps before a workstream may land, in their order. */
const STEPS: readonly (readonly [StepName, Step])[] = [
  ['create', create],
  ['setup', setup],
  ['execute', execute],
  ['claims', checkClaims],
  ['commit', commit],
  ['verify', verify],
  ['gate', gate],
];

/** Steps that break a rule when they fail; in the others something did not work. */
const RULES: ReadonlySet<StepName> = new Set(['create', 'claims', 'gate', 'merge']);

/** A workstream that passed everything and waits for its turn to land, or what became of it instead. */
export type Executed = { readonly state: 'verified' } | WorkstreamOutcome;

/** Makes the record that the steps fill in. */
export function beginWork(manifest: WorkstreamManifest, base: ObjectId, { ports, protectedPaths }: RunContext): Work {
  const compiled = compilePolicy(manifest, scanAddedLines, protectedPaths);
  // A manifest that another job handed on may have been written by anyone.
  if (!compiled.ok) throw badClaims(manifest, compiled.problems);
  return {
    manifest,
    policy: compiled.policy,
    base,
    worktree: worktreePath(ports.temporaryDirectory, manifest.wsid),
    tree: undefined,
    commit: undefined,
    files: [],
    tasks: { ran: 0, skipped: 0, failed: 0 },
  };
}

function badClaims({ id }: WorkstreamManifest, [first]: readonly ClaimProblem[]): UsageError {
  return new UsageError({
    what: `${first?.code ?? 'AIOP-P010'} ${first?.message ?? 'its claims cannot be read'}`,
    where: `manifest of ${id}, claims.${first?.field ?? 'write'}`,
    expected: first?.expected ?? 'patterns of the claim dialect',
    fix: 'make the manifest again with plan-validate',
  });
}

/** Runs the steps of one workstream up to the gate. */
export async function executeWorkstream(work: Work, context: RunContext): Promise<Executed> {
  for (const [name, step] of STEPS) {
    if (context.signal.aborted) return { state: 'interrupted', step: name };
    const findings = await runStep(name, step, work, context);
    if (context.signal.aborted) return { state: 'interrupted', step: name };
    if (hasError(findings)) return stopped(name, findings, work, context);
    if (name === 'execute' && (await isUnchanged(work, context))) return { state: 'unchanged' };
  }
  return { state: 'verified' };
}

/** Runs steps in their order up to the first one that fails, and returns what they found. */
export async function runSteps(
  steps: readonly (readonly [StepName, Step])[],
  work: Work,
  context: RunContext,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [name, step] of steps) {
    findings.push(...(await runStep(name, step, work, context)));
    if (hasError(findings)) break;
  }
  return findings;
}

/** Runs one step, tells the observer and the ledger, and returns what it found. */
export async function runStep(name: StepName, step: Step, work: Work, context: RunContext): Promise<readonly Finding[]> {
  const { manifest } = work;
  context.observe({ type: 'step', workstream: manifest.id, step: name });
  const startedAt = context.ports.clock.monotonic();
  const findings = await attempt(step, work, context);
  const durationMs = context.ports.clock.monotonic() - startedAt;
  const ok = !hasError(findings);
  for (const finding of findings) context.observe({ type: 'finding', workstream: manifest.id, finding });
  context.observe({ type: 'step-done', workstream: manifest.id, step: name, ok, durationMs });
  const { base } = work;
  await context.record(name === 'create' ? created(manifest, base, findings, durationMs) : stepped(manifest, name, findings, durationMs));
  return findings;
}

/** What keeps one workstream from going on, such as a missing file, is a finding of that workstream: the others go on. */
async function attempt(step: Step, work: Work, context: RunContext): Promise<readonly Finding[]> {
  try {
    return await step(work, context);
  } catch (error) {
    if (error instanceof UsageError) return [workstreamFinding('AIOP-W013', { message: `${error.where}: ${error.what}`, hint: error.fix })];
    throw error;
  }
}

/** What a step that found errors makes of its workstream. The change itself is kept as a patch, for whoever mends it. */
export async function stopped(step: StepName, findings: readonly Finding[], work: Work, context: RunContext): Promise<WorkstreamOutcome> {
  const patch = await keepPatch({ ...work, wsid: work.manifest.wsid }, context);
  const kept = patch === undefined ? {} : { patch };
  if (RULES.has(step) || findings.some(({ code }) => code.startsWith('AIOP-S'))) return { state: 'refused', step, findings, ...kept };
  const branch = work.commit === undefined ? {} : { branch: work.manifest.branch };
  return { state: 'failed', step, findings, ...branch, ...kept };
}
