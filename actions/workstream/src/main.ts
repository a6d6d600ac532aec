import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROTECTED } from '@aiop/claims';
import { loadWorktreeConfig } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import { commitOf, openRepository, type Repository } from '@aiop/git';
import { machine, nodeFiles, nodeProcesses } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import {
  cleanupWorkstream,
  finishWorkstream,
  type ModeResult,
  mergeWorkstream,
  modeEvent,
  type RunContext,
  sequence,
  startWorkstream,
} from '@aiop/pipeline';
import { MAX_MANIFEST_BYTES, requireManifest, type WorkstreamManifest } from '@aiop/plan';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { folderStore } from '@aiop/verify';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

const MAX_PATCH_BYTES = 128 * 1024 * 1024;

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const git = await host.openRepository();
  const manifest = requireManifest(nodeFiles.read(host.resolve(inputs.manifest), MAX_MANIFEST_BYTES), inputs.manifest);
  const base = await commitOf(git, inputs.baseSha || manifest.base.sha || 'HEAD', 'input base-sha');
  const startedAt = machine.clock.monotonic();
  const result = await runMode(inputs, manifest, base, await contextOf(git, host), host);
  const patch = result.patch === undefined ? '' : host.resultFile(`${manifest.wsid}.patch`);
  if (result.patch !== undefined) nodeFiles.write(patch, result.patch);
  return {
    passed: result.status !== 'refused',
    outputs: {
      worktree: result.worktree,
      branch: result.branch,
      wsid: manifest.wsid,
      commit: result.commit,
      tree: result.tree,
      patch,
      prompt: result.prompt,
      status: result.status,
      findings: host.writeFindings(result.findings),
    },
    findings: result.findings,
    event: modeEvent(inputs.mode, manifest, result, machine.clock.monotonic() - startedAt),
  };
}

function runMode(inputs: Inputs, manifest: WorkstreamManifest, base: string, context: RunContext, host: ActionHost): Promise<ModeResult> {
  switch (inputs.mode) {
    case 'start':
      return startWorkstream(manifest, base, context);
    case 'finish':
      return finishWorkstream(manifest, base, context);
    case 'merge':
      return mergeWorkstream(manifest, base, mergeSource(inputs, manifest, host), context);
    case 'cleanup':
      return cleanupWorkstream(manifest, base, inputs.target, context);
  }
}

function mergeSource({ tree, patch, target, dryRun }: Inputs, { wsid }: WorkstreamManifest, { resolve }: ActionHost) {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(tree)) {
    const expected = 'the id of the tree that was verified, 40 or 64 hex digits';
    throw new UsageError({
      what: tree === '' ? 'it is missing' : `it is ${JSON.stringify(tree)}`,
      where: 'input tree',
      expected,
      fix: 'pass on the output tree of mode finish',
    });
  }
  const source = patch === '' ? {} : { patch: { name: patch, bytes: nodeFiles.read(resolve(patch), MAX_PATCH_BYTES) } };
  return { target, tree, run: wsid, dryRun, ...source };
}

async function contextOf(git: Repository, { environment, log }: ActionHost): Promise<RunContext> {
  return {
    root: git.root,
    config: loadWorktreeConfig(git.root, nodeFiles),
    protectedPaths: PROTECTED,
    ports: {
      ...machine,
      git,
      openWorkTree: (path) => openRepository(path, { processes: nodeProcesses, environment, trustedDirectory: path }),
      blake3: await loadBlake3(),
      store: folderStore({ ...machine, dir: join(git.commonDir, 'aiop', 'cache') }),
      environment,
      temporaryDirectory: environment.RUNNER_TEMP || tmpdir(),
    },
    observe: (event) => {
      if (event.type === 'output') log.untrusted(event.text);
      if (event.type === 'step-done') log.info(`${event.step}: ${event.ok ? 'ok' : 'failed'}`);
    },
    concurrency: 1,
    signal: new AbortController().signal,
    record: async () => {},
    oneAtATime: sequence(),
  };
}

await defineAction<Inputs, Outputs>(contract, run);
