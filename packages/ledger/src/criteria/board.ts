import { escapeMarkdown, markdownCode } from '@aiop/diagnostics';
import { type CriteriaReport, formatMeasured, type JudgedCriterion } from './judge.ts';

/** More rows than this would not be read; GitHub cuts a summary at 1 MiB. */
const MAX_ROWS = 200;

const STATES: Readonly<Record<JudgedCriterion['state'], string>> = {
  met: '✅ met',
  'not-met': '❌ not met',
  'not-measured': '⚪ not measured',
};

/** The exit criteria as a board in Markdown for a job's summary. Text of the plan is escaped. */
export function renderBoard({ run, criteria, met }: CriteriaReport): string {
  const good = criteria.filter(({ state }) => state === 'met').length;
  const of = run === undefined ? '' : ` for run ${markdownCode(run.run)}`;
  const rows = criteria.slice(0, MAX_ROWS).map(rowOf);
  const rest = criteria.length > MAX_ROWS ? `\n${criteria.length - MAX_ROWS} more criteria stand in the result file.\n` : '';
  return `## ${met ? '✅' : '❌'} Exit criteria: ${good} of ${criteria.length} met${of}

| state | phase | criterion | metric | measured | threshold |
|---|---|---|---|---|---|
${rows.join('\n')}
${rest}`;
}

function rowOf(criterion: JudgedCriterion): string {
  const { phase, id, metric, op, value } = criterion;
  const measured =
    criterion.state === 'not-measured' ? escapeMarkdown(criterion.reason) : formatMeasured(criterion.measured, criterion.unit);
  const cells = [
    STATES[criterion.state],
    markdownCode(phase),
    markdownCode(id),
    markdownCode(metric),
    measured,
    markdownCode(`${op} ${value}`),
  ];
  return `| ${cells.join(' | ')} |`;
}
