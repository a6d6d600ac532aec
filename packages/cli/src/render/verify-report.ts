import { formatFinding, visible, visibleLines } from '@aiop/diagnostics';
import type { TaskResult, VerifyEvent, VerifyReport } from '@aiop/verify';
import type { Terminal } from '../terminal.ts';
import { duration, table } from './table.ts';

/** Shows what happens while it happens. */
export function showEvent(terminal: Terminal) {
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

/** A report for machines, with the logs as text. */
export function machineReport({ tasks, ...report }: VerifyReport): object {
  return { ...report, tasks: tasks.map(({ log, ...task }) => ({ ...task, log: visibleLines(new TextDecoder().decode(log)) })) };
}

/** A report for people. */
export function renderReport(
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
