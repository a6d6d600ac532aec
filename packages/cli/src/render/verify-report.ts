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
  { tasks, ran, skipped, failed, flaky, durationMs, savedMs, ok, dryRun, criticalPath }: VerifyReport,
  explain: boolean,
  terminal: Terminal,
): string {
  const rows = tasks.map(({ name, state, flaky: isFlaky, durationMs: ms }) => [
    visible(name, 60),
    isFlaky === true ? 'flaky' : STATES[state],
    duration(ms),
  ]);
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
  const said = problemLines(tasks);
  const longest =
    criticalPath === undefined || criticalPath.tasks.length < 2
      ? ''
      : `\ncritical path: ${criticalPath.tasks.map((name) => visible(name, 60)).join(' → ')}, ${duration(criticalPath.durationMs)}\n`;
  const verdict = dryRun ? 'dry run' : ok ? terminal.paint('green', 'passed', 'stdout') : terminal.paint('red', 'failed', 'stdout');
  const spent = `in ${duration(durationMs)}${savedMs > 0 ? `; ${duration(savedMs)} saved` : ''}`;
  const counts = dryRun
    ? `${tasks.length - skipped} would run, ${skipped} would be skipped ${spent}`
    : `${ran} ran${flaky > 0 ? `, ${flaky} of them flaky` : ''}, ${skipped} skipped, ${failed} failed ${spent}`;
  return `${table(['task', 'result', 'time'], rows)}${why.length === 0 ? '' : `\n${why.join('')}`}${said}${again.length === 0 ? '' : `\n${again.join('')}`}${longest}\n${verdict}: ${counts}\n`;
}

/** As many as a person reads at a terminal; the log has all of them. */
const MAX_PROBLEMS = 20;

/** What tools said in tasks that failed: where, and what. */
function problemLines(tasks: readonly TaskResult[]): string {
  const problems = tasks.filter(({ state }) => state === 'failed').flatMap((task) => task.problems);
  const lines = problems.slice(0, MAX_PROBLEMS).map(({ file, line, column, severity, code, message }) => {
    const where = file === undefined ? '' : `${[visible(file), line, column].filter((part) => part !== undefined).join(':')} `;
    return `${where}${severity}${code === undefined ? '' : ` ${visible(code, 80)}`}: ${visible(message, 500)}\n`;
  });
  const more = problems.length > MAX_PROBLEMS ? `${problems.length - MAX_PROBLEMS} more problems in the logs\n` : '';
  return lines.length === 0 ? '' : `\n${lines.join('')}${more}`;
}
