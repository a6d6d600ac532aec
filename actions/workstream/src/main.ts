import { UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { machine, nodeFiles } from '@aiop/host';
import type { LedgerEvent } from '@aiop/ledger';
import {
  cleanupWorkstream,
  finishWorkstream,
  type HandedPatch,
  type ModeResult,
  mergeWorkstream,
  modeEvent,
  type RunContext,
  startWorkstream,
  verifyWorkstream,
  writeVerifiedTrees,
} from '@aiop/pipeline';
import { MAX_MANIFEST_BYTES, requireManifest, type WorkstreamManifest } from '@aiop/plan';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { fetchedCommit, originAccess, pipelineContext, type RecordingContext } from '@aiop/wiring';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

const MAX_PATCH_BYTES = 128 * 1024 * 1024;

/** What one mode came to, and what it verified. */
type Done = Omit<ModeResult, 'status'> & { readonly status: Outputs['status']; readonly evidence?: string };

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const git = await host.openRepository();
  const manifest = requireManifest(nodeFiles.read(host.resolve(inputs.manifest), MAX_MANIFEST_BYTES), inputs.manifest);
  const base = await fetchedCommit(git, inputs.baseSha || manifest.base.sha || 'HEAD', 'input base-sha', originAccess(inputs.token, host));
  const startedAt = machine.clock.monotonic();
  const context = await pipelineContext(git, host);
  const result = await runMode(inputs, manifest, base, context, git, host);
  const write = (content: Uint8Array | string | undefined, name: string): string => {
    if (content === undefined) return '';
    const path = host.resultFile(`${manifest.wsid}.${name}`);
    nodeFiles.write(path, content);
    return path;
  };
  return {
    passed: result.status !== 'refused',
    outputs: {
      worktree: result.worktree,
      branch: result.branch,
      wsid: manifest.wsid,
      execute: executeOf(manifest),
      commit: result.commit,
      tree: result.tree,
      patch: write(result.patch, 'patch'),
      prompt: result.prompt,
      evidence: write(result.evidence, 'verified.json'),
      status: result.status,
      findings: host.writeFindings(result.findings),
    },
    findings: result.findings,
    event: eventsOf(inputs, manifest, result, context, machine.clock.monotonic() - startedAt),
  };
}

function eventsOf(
  { mode }: Inputs,
  manifest: WorkstreamManifest,
  result: Done,
  { recorded }: RecordingContext,
  durationMs: number,
): readonly LedgerEvent[] {
  return mode === 'merge' || mode === 'cleanup' ? [modeEvent(mode, manifest, result, durationMs)] : recorded;
}

async function runMode(
  inputs: Inputs,
  manifest: WorkstreamManifest,
  base: string,
  context: RunContext,
  git: Repository,
  host: ActionHost,
): Promise<Done> {
  switch (inputs.mode) {
    case 'start':
      return startWorkstream(manifest, base, context);
    case 'finish':
      return finishWorkstream(manifest, base, context, inputs.patch === '' ? undefined : patchOf(inputs, host));
    case 'verify':
      return verifyOnTarget(inputs, manifest, base, context, git, host);
    case 'merge':
      return mergeWorkstream(manifest, base, mergeSource(inputs, manifest, host), context);
    case 'cleanup':
      return cleanupWorkstream(manifest, base, inputs.target, context);
  }
}

async function verifyOnTarget(
  inputs: Inputs,
  manifest: WorkstreamManifest,
  base: string,
  context: RunContext,
  git: Repository,
  host: ActionHost,
): Promise<Done> {
  if (inputs.patch === '') {
    const [expected, fix] = ['the path of the patch that mode finish wrote', 'pass on its output patch'];
    throw new UsageError({ what: 'it is missing', where: 'input patch', expected, fix });
  }
  const remote = originAccess(inputs.token, host);
  const there = await git.remote(remote).tipOf(`refs/heads/${inputs.target}`);
  if (there === undefined) {
    const [expected, fix] = ['a branch of the remote origin', 'name the branch to land on'];
    throw new UsageError({ what: `there is no branch ${JSON.stringify(inputs.target)}`, where: 'input target', expected, fix });
  }
  const tip = await fetchedCommit(git, there, 'input target', remote);
  const result = await verifyWorkstream(manifest, base, { patch: patchOf(inputs, host), tip }, context);
  const { status, findings } = result;
  const evidence = status === 'verified' ? { tree: result.verified.tree, evidence: writeVerifiedTrees([result.verified]) } : {};
  return { worktree: '', branch: manifest.branch, status, findings, ...evidence };
}

/** Who does the work: what the manifest names, or the caller's own agent. */
function executeOf({ execute }: WorkstreamManifest): Outputs['execute'] {
  if (execute === undefined) return 'agent';
  return 'patch' in execute ? 'patch' : 'run';
}

function mergeSource(inputs: Inputs, { wsid }: WorkstreamManifest, host: ActionHost) {
  const { tree, target, dryRun } = inputs;
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(tree)) {
    const expected = 'the id of the tree that was verified, 40 or 64 hex digits';
    throw new UsageError({
      what: tree === '' ? 'it is missing' : `it is ${JSON.stringify(tree)}`,
      where: 'input tree',
      expected,
      fix: 'pass on the output tree of mode finish',
    });
  }
  return { target, tree, run: wsid, dryRun, ...(inputs.patch === '' ? {} : { patch: patchOf(inputs, host) }) };
}

const patchOf = ({ patch }: Inputs, { resolve }: ActionHost): HandedPatch => ({
  name: patch,
  bytes: nodeFiles.read(resolve(patch), MAX_PATCH_BYTES),
});

await defineAction<Inputs, Outputs>(contract, run);
