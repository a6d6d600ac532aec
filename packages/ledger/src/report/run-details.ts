import { escapeHtml, formatDuration } from '@aiop/diagnostics';
import type { RecordedRun, RecordedStep, RecordedWorkstream } from './model.ts';
import { renderRunGraph } from './run-graph.ts';
import { renderTimeline, timelineLegend } from './timeline.ts';
import { counted, outcomesOf, STATUS_WORDS, shownTime } from './words.ts';

const MAX_ROWS = 200;

/** One run: its graph, its timeline, and a table that says the same in words. It opens and closes with the keyboard, without a script. */
export function renderRunDetails(run: RecordedRun, anchor: string, open: boolean): string {
  const { plan, status, startMs, ms, workstreams, events, claimed, hidden } = run;
  const head = `${escapeHtml(plan ?? run.run, 80)}, ${shownTime(startMs)} UTC: <span class="word s-${status}">${STATUS_WORDS[status]}</span> <span class="note">${formatDuration(ms)}, ${outcomesOf(run).succeeded} of ${counted(workstreams.length, 'workstream')}</span>`;
  const trust = claimed === 0 ? '' : `, ${claimed === events ? 'all' : claimed} of them claimed by a job that ran foreign code`;
  const more =
    hidden === 0
      ? ''
      : `<p class="note">More than ${workstreams.length} workstreams: ${counted(hidden, 'other')} at least are not listed.</p>\n`;
  return `<details id="${anchor}"${open ? ' open' : ''}>
<summary>${head}</summary>
<p class="note">Run <code>${escapeHtml(run.run, 120)}</code> of <code>${escapeHtml(run.repo, 200)}</code>; ${counted(events, 'event')}${trust}.</p>
${parts(run)}${more}</details>
`;
}

function parts(run: RecordedRun): string {
  if (run.workstreams.length === 0)
    return `<p>No workstreams are on record. ${counted(run.tasks.ran, 'task')} ran, ${run.tasks.skipped} skipped, ${run.tasks.failed} failed.</p>\n`;
  const timeline = renderTimeline(run);
  const time = timeline === '' ? '' : `<h3>Timeline</h3>\n${timeline}${timelineLegend()}`;
  return `<h3>Graph</h3>\n${renderRunGraph(run)}${time}<h3>Workstreams</h3>\n${workstreamTable(run.workstreams)}`;
}

function workstreamTable(workstreams: readonly RecordedWorkstream[]): string {
  const rows = workstreams.slice(0, MAX_ROWS).map(({ name, wave, needs, status, ms, steps, codes }) => {
    const found = codes.length === 0 ? '' : ` <code>${escapeHtml(codes.slice(0, 10).join(' '), 200)}</code>`;
    return `<tr><th scope="row">${escapeHtml(name, 80)}</th><td class="number">${wave ?? '–'}</td><td>${escapeHtml(needs.join(', ') || '–', 300)}</td><td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span>${found}</td><td class="number">${formatDuration(ms)}</td><td class="steps">${steps.map(step).join(', ') || '–'}</td></tr>\n`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="Workstreams of the run">
<table>
<thead><tr><th scope="col">workstream</th><th scope="col" class="number">wave</th><th scope="col">needs</th><th scope="col">result</th><th scope="col" class="number">took</th><th scope="col">steps</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
`;
}

const step = ({ name, ok, ms }: RecordedStep): string =>
  `${escapeHtml(name, 64)} ${formatDuration(ms)}${ok ? '' : ' <span class="word s-failed">✗ failed</span>'}`;
