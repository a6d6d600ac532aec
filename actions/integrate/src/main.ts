import { type Finding, hasError, UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { machine, nodeFiles } from '@aiop/host';
import type { LedgerEvent } from '@aiop/ledger';
import {
  advance,
  type Decided,
  decidedEvent,
  isDone,
  parseRunState,
  type RunState,
  reasonOf,
  renderRunBoard,
  runDoneEvent,
  runFindings,
  type StackedWave,
  stackWave,
  workstreamFinding,
  writeVerifiedTrees,
} from '@aiop/pipeline';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { fetchedCommit, originAccess, pipelineContext, type RecordingContext } from '@aiop/wiring';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { evidenceOf, manifestOf, memberOf, waveOf } from './wave-members.ts';

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const state = parseRunState(inputs.state);
  if (inputs.mode === 'report') return report(state, inputs, host);
  const git = await host.openRepository();
  const tip = await targetTip(git, inputs, host);
  const context = await pipelineContext(git, host);
  const stacked = await stackOn(tip, state, inputs, git, host, context);
  return inputs.mode === 'stack' ? handOn(stacked, host, context) : land(stacked, tip, state, inputs, git, host);
}

/** Says what the whole run came to; what stayed out makes it fail. */
function report(state: RunState, { target }: Inputs, host: ActionHost): Outcome<Outputs> {
  const findings = runFindings(state);
  return {
    passed: findings.length === 0,
    outputs: {
      state: JSON.stringify(state),
      evidence: '',
      commit: state.commit ?? '',
      landed: idsOf(state.workstreams.filter(isDone)),
      refused: idsOf([...state.workstreams.filter((decided) => !isDone(decided)), ...state.matrices.flatMap(({ include }) => include)]),
      findings: host.writeFindings(findings),
    },
    findings,
    summary: renderRunBoard(state, target),
    event: runDoneEvent(state, machine.clock.now()),
  };
}

async function targetTip(git: Repository, inputs: Inputs, host: ActionHost): Promise<string> {
  const origin = originAccess(inputs.token, host);
  const tip = await git.remote(origin).tipOf(`refs/heads/${inputs.target}`);
  if (tip !== undefined) return fetchedCommit(git, tip, 'input target', origin);
  const [expected, fix] = ['a branch of the remote origin', 'name the branch to land on'];
  throw new UsageError({ what: `there is no branch ${JSON.stringify(inputs.target)}`, where: 'input target', expected, fix });
}

async function stackOn(
  tip: string,
  state: RunState,
  inputs: Inputs,
  git: Repository,
  host: ActionHost,
  context: RecordingContext,
): Promise<StackedWave> {
  const jobs = waveOf(state);
  const folders = { manifestDir: host.resolve(inputs.manifestDir), artifactDir: host.resolve(inputs.artifactDir) };
  const from = { git, commit: state.commit, origin: originAccess(inputs.token, host) };
  const members = await Promise.all(jobs.map((job) => memberOf(job, folders, from)));
  const unverified = inputs.mode === 'stack' ? 'verify' : 'refuse';
  return stackWave(members, { tip, evidence: evidenceOf(jobs, folders.artifactDir), unverified }, context);
}

/** The trees that passed, for the job that lands them. What stays out is a finding of this job too, and no reason to stop the others. */
function handOn({ members }: StackedWave, host: ActionHost, { recorded }: RecordingContext): Outcome<Outputs> {
  const trees = members.flatMap(({ stacked }) => (stacked.state === 'stacked' ? [stacked.verified] : []));
  const evidence = host.resultFile('stacked.json');
  nodeFiles.write(evidence, writeVerifiedTrees(trees));
  const findings = findingsOf(members);
  const out = members.filter(({ stacked }) => stacked.state === 'out').map(({ manifest }) => manifest);
  const standing = members.filter(({ stacked }) => stacked.state !== 'out').map(({ manifest }) => manifest);
  return {
    passed: true,
    outputs: { state: '', evidence, commit: '', landed: idsOf(standing), refused: idsOf(out), findings: host.writeFindings(findings) },
    findings,
    event: recorded,
  };
}

async function land(
  { members, tip }: StackedWave,
  before: string,
  state: RunState,
  inputs: Inputs,
  git: Repository,
  host: ActionHost,
): Promise<Outcome<Outputs>> {
  const unpushed = tip === before ? undefined : await push(git, tip, inputs, host);
  const decided = members.map((member) => decide(member, unpushed));
  const manifestDir = host.resolve(inputs.manifestDir);
  const byId = new Map(state.matrices.flatMap(({ include }) => include.map((job) => [job.id, job] as const)));
  const needs = (id: string): readonly string[] => {
    const job = byId.get(id);
    return job === undefined ? [] : manifestOf(job, manifestDir).needs;
  };
  const eventOf = (one: Decided): LedgerEvent => decidedEvent(manifestOf(one, manifestDir), one, machine.clock.now());
  const commit = unpushed === undefined ? tip : before;
  const next = advance(state, decided, { commit, needs, jobs: jobsOf(members) });
  const findings = [...findingsOf(members), ...(unpushed === undefined ? [] : [unpushed])];
  return {
    passed: !hasError(findings),
    outputs: {
      state: JSON.stringify(next),
      evidence: '',
      commit,
      landed: idsOf(decided.filter(isDone)),
      refused: idsOf(decided.filter((one) => !isDone(one))),
      findings: host.writeFindings(findings),
    },
    findings,
    summary: renderRunBoard(next, inputs.target),
    event: next.workstreams.slice(state.workstreams.length).map(eventOf),
  };
}

/** Moves the target over there, or says why it did not move. */
async function push(git: Repository, commit: string, inputs: Inputs, host: ActionHost): Promise<Finding | undefined> {
  const ref = `refs/heads/${inputs.target}`;
  const pushed = await git.remote(originAccess(inputs.token, host)).push([{ ref, commit }]);
  if (pushed.state === 'pushed') return undefined;
  if (pushed.state === 'moved')
    return workstreamFinding('AIOP-W010', { message: `${ref} moved while the wave was verified: ${pushed.said}` });
  return workstreamFinding('AIOP-W016', { message: `push to ${ref}: ${pushed.said}` });
}

function decide({ manifest, stacked }: StackedWave['members'][number], unpushed: Finding | undefined): Decided {
  const { id, wsid, wave } = manifest;
  if (stacked.state === 'unchanged') return { id, wsid, wave, status: 'unchanged' };
  const reasons = stacked.state === 'out' ? stacked.findings : unpushed === undefined ? [] : [unpushed];
  const reason = reasons.find(({ severity }) => severity === 'error');
  if (reason === undefined) return { id, wsid, wave, status: 'landed', ...(stacked.state === 'stacked' ? { commit: stacked.commit } : {}) };
  const status = reason.code === 'AIOP-W014' || reason.code === 'AIOP-W015' ? 'failed' : 'refused';
  return { id, wsid, wave, status, reason: reasonOf(`${reason.code} ${reason.message}`) };
}

/** The jobs that a wave has in wave.yml, by the keys of their logs. */
function jobsOf(members: StackedWave['members']): readonly string[] {
  const wsids = members.map(({ manifest }) => manifest.wsid);
  const stack = wsids.length > 1 ? [`stack-${wsids[0]}`] : [];
  return [...wsids.map((wsid) => `agent-${wsid}`), ...wsids.map((wsid) => `verify-${wsid}`), ...stack, `integrate-${wsids[0]}`];
}

const findingsOf = (members: StackedWave['members']): readonly Finding[] =>
  members.flatMap(({ stacked }) => (stacked.state === 'out' ? stacked.findings : []));

const idsOf = (entries: readonly { readonly id: string }[]): string => JSON.stringify(entries.map(({ id }) => id));

await defineAction<Inputs, Outputs>(contract, run);
