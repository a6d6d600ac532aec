import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { loadConfig } from '@aiop/config';
import { UsageError, visible } from '@aiop/diagnostics';
import { findRepository } from '@aiop/git';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { renderVerifySummary, type VerifyEvent, type VerifyReport, verify, verifyEvent, verifyResults } from '@aiop/verify';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { openStore } from './open-store.ts';

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { environment, log } = host;
  // git answers with real paths, and a link on the way would make the tree look as if it lay outside of its repository.
  const root = realpathSync(host.workingDirectory);
  const config = loadConfig(root, machine.files, inputs.config);
  if (config.origin.state === 'inferred') log.info(config.origin.sentence);
  const trustedDirectory = environment.GITHUB_WORKSPACE;
  const lookup = await findRepository(root, { processes: machine.processes, environment, trustedDirectory });
  const git = lookup.state === 'found' ? lookup.repository : undefined;
  const { store, dir, findings: doubts } = await openStore(inputs, host, root, git);
  const report = await verify(
    {
      root,
      tasks: config.tasks,
      ...(config.setup === undefined ? {} : { setup: config.setup }),
      selected: inputs.tasks,
      environment,
      platform: machine.platform,
      force: inputs.force,
      dryRun: inputs.dryRun,
      keepGoing: inputs.keepGoing,
      concurrency: concurrencyOf(inputs),
      mode: inputs.mode,
      neverInputs: dir === undefined ? [] : [relative(root, dir)],
    },
    { ...machine, ...(git === undefined ? {} : { git }), store, blake3: await loadBlake3() },
    printEvent(inputs, host),
  );
  const results = host.resultFile('verify-results.json');
  machine.files.write(results, `${JSON.stringify(verifyResults(report), null, 2)}\n`, { sync: false });
  return {
    passed: report.ok || (report.dryRun && report.findings.every(({ severity }) => severity !== 'error')),
    outputs: outputsOf(report, results),
    findings: [...doubts, ...report.findings],
    summary: renderVerifySummary(report),
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
    const { name, state, sentence, durationMs, changes, log: printed } = event.result;
    log.info(`${visible(name, 80)}: ${state} after ${(durationMs / 1000).toFixed(1)} s: ${visible(sentence, 1000)}`);
    if (explain) for (const change of changes) log.info(`  changed: ${visible(change, 1000)}`);
    if (printed.length > 0) log.untrusted(new TextDecoder().decode(printed));
  };
}

function outputsOf(report: VerifyReport, results: string): Outputs {
  return {
    ok: report.ok,
    ran: report.ran,
    skipped: report.skipped,
    failed: report.failed,
    skipRate: report.skipRate.toFixed(3),
    fingerprint: report.fingerprint,
    durationMs: Math.round(report.durationMs),
    savedMs: Math.round(report.savedMs),
    results,
  };
}

await defineAction<Inputs, Outputs>(contract, run);
