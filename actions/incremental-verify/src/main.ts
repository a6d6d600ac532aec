import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { loadKeptConfig } from '@aiop/config';
import { hasError, UsageError, visible } from '@aiop/diagnostics';
import { keepEngineSmall, machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import {
  mergeJunit,
  problemAnnotations,
  renderVerifySummary,
  type VerifyEvent,
  type VerifyRequest,
  verify,
  verifyEvent,
  verifyResults,
} from '@aiop/verify';
import { openResultStore, type SettingForm } from '@aiop/wiring';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { junitSentence, requireJunit, writeJunit } from './junit.ts';
import { outputsOf, writeResults } from './results.ts';
import { planForShards, shardOf } from './shards.ts';

/** How this action's settings are written in a workflow. */
const AS_INPUTS: SettingForm = {
  where: (setting) => `input ${setting}`,
  written: (setting, value) => `${setting}: ${value}`,
};

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  if (inputs.join.length === 0) return verifyTree(inputs, host);
  // Its reader of results is as large as all that verifies, and most steps join nothing.
  const { joinShards } = await import('./join-shards.ts');
  return joinShards(inputs, host);
}

async function verifyTree(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { environment, log } = host;
  keepEngineSmall();
  // git answers with real paths, and a link on the way would make the tree look as if it lay outside of its repository.
  const root = realpathSync(host.workingDirectory);
  const git = await host.repositoryIfAny(root);
  const keptIn = git === undefined ? undefined : join(git.gitDir, 'aiop');
  const config = await loadKeptConfig(root, machine.files, inputs.config, keptIn);
  if (config.origin.state === 'inferred') log.info(config.origin.sentence);
  requireJunit(inputs, config.tasks);
  const shard = shardOf(inputs);
  const settings = { ...inputs, storeDir: inputs.storeDir === '' ? '' : host.resolve(inputs.storeDir) };
  const { store, dir, findings: doubts } = await openResultStore(settings, AS_INPUTS, { environment, root, git, shard });
  const request: VerifyRequest = {
    root,
    tasks: config.tasks,
    ...(config.setup === undefined ? {} : { setup: config.setup }),
    selected: inputs.tasks,
    ...(inputs.planShards > 0 || (shard.count === 1 && shard.tasks === undefined) ? {} : { shard }),
    environment,
    platform: machine.platform,
    force: inputs.force,
    dryRun: inputs.dryRun,
    keepGoing: inputs.keepGoing,
    concurrency: concurrencyOf(inputs),
    mode: inputs.mode,
    neverInputs: dir === undefined ? [] : [relative(root, dir)],
  };
  const ports = { ...machine, ...(git === undefined ? {} : { git }), store, blake3: await loadBlake3() };
  if (inputs.planShards > 0) return planForShards(request, ports, inputs.planShards, host);
  const report = await verify(request, ports, printEvent(inputs, host));
  const junit = writeJunit(inputs, host, mergeJunit(machine.files, root, config.tasks, report));
  return {
    passed: report.ok || (report.dryRun && !hasError(report.findings)),
    outputs: outputsOf(report, writeResults(verifyResults(report), host)),
    findings: [...(config.findings ?? []), ...doubts, ...report.findings, ...junit.findings],
    annotations: problemAnnotations(report),
    summary: `${renderVerifySummary(report)}${junitSentence(junit)}`,
    event: verifyEvent(report),
  };
}

function concurrencyOf({ concurrency }: Inputs): number {
  if (concurrency >= 0) return concurrency === 0 ? availableParallelism() : concurrency;
  throw new UsageError({
    what: `it is ${concurrency}`,
    where: 'input concurrency',
    expected: 'a whole number from 0',
    fix: 'write 0 for as many as there are processors',
  });
}

/** Each task is printed as one block when it has ended: tasks run side by side, and their lines would mix. */
function printEvent({ explain }: Inputs, { log }: ActionHost): (event: VerifyEvent) => void {
  return (event) => {
    if (event.type === 'started') log.info(`${visible(event.task, 80)}: started, because ${visible(event.sentence, 500)}`);
    if (event.type !== 'finished') return;
    const { name, state, sentence, durationMs, changes, reproduce, log: printed } = event.result;
    log.info(`${visible(name, 80)}: ${state} after ${(durationMs / 1000).toFixed(1)} s: ${visible(sentence, 1000)}`);
    if (explain) for (const change of changes) log.info(`  changed: ${visible(change, 1000)}`);
    if (printed.length > 0) log.untrusted(new TextDecoder().decode(printed));
    if (reproduce !== undefined) log.info(`${visible(name, 80)}: again, at the root of the repository: ${visible(reproduce, 2000)}`);
  };
}

await defineAction<Inputs, Outputs>(contract, run);
