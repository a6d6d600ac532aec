import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { loadConfig } from '@aiop/config';
import { formatFinding, visible, visibleLines } from '@aiop/diagnostics';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type TaskResult, type VerifyEvent, type VerifyReport, verify } from '@aiop/verify';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { duration, table } from '../render/table.ts';
import { type CommonOptions, repositoryIfAny, wholeNumber, withSession } from '../session.ts';
import { openStore } from '../store.ts';
import type { Terminal } from '../terminal.ts';

interface VerifyOptions extends CommonOptions {
  readonly config: string;
  readonly dryRun?: true;
  readonly explain?: true;
  readonly force?: true;
  readonly keepGoing: boolean;
  readonly concurrency: string;
  readonly storeDir?: string;
}

/** `aiop verify`: only what changed. */
export function addVerifyCommand(root: Command): void {
  const command = root
    .command('verify')
    .description('run the checks whose inputs changed, and skip the others')
    .argument('[tasks...]', 'tasks of aiop.yaml (default: all)')
    .option('--config <file>', 'the configuration', 'aiop.yaml')
    .option('--dry-run', 'say what would run, and run nothing')
    .option('--explain', 'say everything that changed since the last run that passed')
    .option('--force', 'run everything, whatever is known')
    .option('--no-keep-going', 'stop at the first failure')
    .option('--concurrency <n>', 'tasks at once', String(availableParallelism()))
    .option('--store-dir <dir>', 'where results are kept (default: in the repository’s .git)');
  withSession<VerifyOptions>(command, 'aiop verify test --explain', async (session, options, selected) => {
    const { terminal, directory, environment, signal } = session;
    const git = await repositoryIfAny(session);
    const root = git?.root ?? directory;
    const config = loadConfig(root, machine.files, options.config, git === undefined ? undefined : join(git.gitDir, 'aiop'));
    if (config.origin.state === 'inferred') terminal.progress(config.origin.sentence);
    const report = await verify(
      {
        root,
        tasks: config.tasks,
        // Dependencies are the developer's own matter at a terminal; what they come from still counts.
        ...(config.setup === undefined ? {} : { setup: config.setup, setupIsDone: true }),
        selected,
        environment,
        platform: machine.platform,
        force: options.force === true,
        dryRun: options.dryRun === true,
        keepGoing: options.keepGoing,
        concurrency: wholeNumber('--concurrency', options.concurrency, 1),
        mode: 'read-write',
        signal,
      },
      {
        ...machine,
        ...(git === undefined ? {} : { git }),
        store: openStore(options.storeDir === undefined ? undefined : resolve(options.storeDir), root, git),
        blake3: await loadBlake3(),
      },
      showEvent(terminal),
    );
    terminal.result(machineReport(report), renderReport(report, options.explain === true, terminal));
    return report.ok || (report.dryRun && report.failed === 0) ? EXIT.good : EXIT.negative;
  });
}

function showEvent(terminal: Terminal) {
  const running = new Set<string>();
  return (event: VerifyEvent): void => {
    if (event.type === 'started') running.add(event.task);
    if (event.type === 'finished') {
      running.delete(event.result.name);
      terminal.progress(
        `${STATES[event.result.state].padEnd(8)} ${visible(event.result.name, 80)}: ${visible(event.result.sentence, 300)}`,
      );
    }
    if (event.type === 'line') terminal.progress(`  ${visible(event.task, 40)} | ${visible(event.text, 4000)}`);
    if (event.type === 'finding') terminal.progress(visible(formatFinding(event.finding)));
    terminal.status(running.size === 0 ? '' : `running ${[...running].map((name) => visible(name, 40)).join(', ')}`);
  };
}

const STATES: Readonly<Record<TaskResult['state'], string>> = {
  passed: 'passed',
  skipped: 'skipped',
  failed: 'FAILED',
  blocked: 'blocked',
  'not-run': 'not run',
};

function machineReport({ tasks, ...report }: VerifyReport) {
  return { ...report, tasks: tasks.map(({ log, ...task }) => ({ ...task, log: visibleLines(new TextDecoder().decode(log)) })) };
}

function renderReport(
  { tasks, ran, skipped, failed, durationMs, savedMs, ok, dryRun }: VerifyReport,
  explain: boolean,
  terminal: Terminal,
): string {
  const rows = tasks.map(({ name, state, durationMs: ms }) => [visible(name, 60), STATES[state], duration(ms)]);
  const why = explain
    ? tasks
        .filter(({ changes }) => changes.length > 0)
        .map(
          ({ name, changes }) =>
            `${visible(name, 60)} changed since it passed:\n${changes.map((change) => `  ${visible(change)}\n`).join('')}`,
        )
    : [];
  const again = tasks.flatMap(({ name, reproduce }) =>
    reproduce === undefined ? [] : [`${visible(name, 60)} again: ${visible(reproduce, 2000)}\n`],
  );
  const verdict = dryRun ? 'dry run' : ok ? terminal.paint('green', 'passed', 'stdout') : terminal.paint('red', 'failed', 'stdout');
  const counts = `${ran} ran, ${skipped} skipped, ${failed} failed in ${duration(durationMs)}${savedMs > 0 ? `; ${duration(savedMs)} saved` : ''}`;
  return `${table(['task', 'result', 'time'], rows)}${why.length === 0 ? '' : `\n${why.join('')}`}${again.length === 0 ? '' : `\n${again.join('')}`}\n${verdict}: ${counts}\n`;
}
