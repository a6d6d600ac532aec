import { escapeMarkdown } from '@aiop/diagnostics';
import type { ReportOutline, TaskResult } from './report.ts';

/** A summary stays readable, and within what a job's summary may hold. */
const MAX_ROWS = 200;
const MAX_CELL = 300;
const MAX_COMMAND = 2_000;
const MAX_PATH = 20;
const MAX_PROBLEMS = 50;

const cell = (text: string): string => escapeMarkdown(text, MAX_CELL);

const SIGN: Readonly<Record<TaskResult['state'], string>> = {
  passed: '✅ passed',
  skipped: '⏭️ skipped',
  failed: '❌ failed',
  blocked: '🚫 blocked',
  'not-run': '➖ not run',
};

/** A report as Markdown: a sentence, a table of the tasks, and the findings. Nothing in it that comes from outside can become markup. */
export function renderVerifySummary(report: ReportOutline): string {
  const { tasks, findings } = report;
  const rows = tasks
    .slice(0, MAX_ROWS)
    .map(
      (task) =>
        `| ${cell(task.name)} | ${task.flaky === true ? '⚠️ flaky' : SIGN[task.state]} | ${seconds(task.durationMs)} | ${cell(task.sentence)} |`,
    );
  const rest = tasks.length > MAX_ROWS ? [`\n${tasks.length - MAX_ROWS} more tasks stand in the result file.`] : [];
  const table = tasks.length === 0 ? [] : ['', '| task | result | time | why |', '|---|---|--:|---|', ...rows, ...rest];
  const list = findings
    .slice(0, MAX_ROWS)
    .map(
      ({ code, severity, message, witness, hint }) =>
        `- ${severity} ${code}: ${cell(message)}${witness === undefined ? '' : ` (for example ${cell(witness)})`}; ${cell(hint)}`,
    );
  const again = tasks
    .slice(0, MAX_ROWS)
    .flatMap(({ name, reproduce }) =>
      reproduce === undefined ? [] : [`- ${cell(name)} again: <code>${escapeMarkdown(reproduce, MAX_COMMAND)}</code>`],
    );
  const problems = problemLines(report);
  const longest = report.criticalPath === undefined ? [] : ['', pathLine(report.criticalPath)];
  return `${['### Verification', '', headline(report), ...longest, ...table, ...(again.length === 0 ? [] : ['', ...again]), ...(problems.length === 0 ? [] : ['', ...problems]), ...(list.length === 0 ? [] : ['', ...list])].join('\n')}\n`;
}

/** What tools said, the errors first. */
function problemLines({ tasks }: ReportOutline): string[] {
  const all = tasks.flatMap(({ name, problems }) => problems.map((problem) => ({ name, ...problem })));
  const sorted = [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
  const lines = sorted.slice(0, MAX_PROBLEMS).map(({ name, severity, code, message, ...place }) => {
    const where =
      place.file === undefined ? '' : `${cell([place.file, place.line, place.column].filter((part) => part !== undefined).join(':'))} `;
    return `- ${cell(name)}: ${where}${severity}${code === undefined ? '' : ` ${cell(code)}`}: ${cell(message)}`;
  });
  return sorted.length > MAX_PROBLEMS ? [...lines, `- ${sorted.length - MAX_PROBLEMS} more problems stand in the result file.`] : lines;
}

function pathLine({ tasks, durationMs }: NonNullable<ReportOutline['criticalPath']>): string {
  return `Critical path: ${tasks.slice(0, MAX_PATH).map(cell).join(' → ')}${tasks.length > MAX_PATH ? ' → …' : ''}, ${seconds(durationMs)}.`;
}

function headline(report: ReportOutline): string {
  const { ok, dryRun, tasks, ran, skipped, failed, flaky, durationMs, savedMs, skipRate, fileSkipRate, fingerprint } = report;
  if (dryRun) return `A dry run: ${tasks.length - skipped} of ${tasks.length} tasks would run, ${skipped} would be skipped.`;
  const saved = skipped > 0 ? `, which saved ${seconds(savedMs)}` : '';
  const verdict = ok ? 'Everything passed' : failed > 0 ? `${failed} failed` : 'Not everything was verified';
  return `${verdict}: ${ran} ran${flaky > 0 ? `, ${flaky} of them flaky` : ''}, ${skipped} skipped${saved}, in ${seconds(durationMs)}. Skipped: ${percent(skipRate)} of the tasks, ${percent(fileSkipRate)} of the files. Fingerprint \`${fingerprint.slice(0, 12)}\`.`;
}

const percent = (rate: number): string => `${(Math.floor(rate * 1000) / 10).toFixed(1)} %`;
const seconds = (ms: number): string => (ms < 100 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);
