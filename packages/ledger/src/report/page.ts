import { escapeHtml, formatDuration, renderHtmlPage } from '@aiop/diagnostics';
import { renderCharts } from './charts.ts';
import type { LedgerReport, RecordedRun, StepStatistics } from './model.ts';
import { renderRunDetails } from './run-details.ts';
import { REPORT_STYLE } from './style.ts';
import { counted, outcomesOf, STATUS_WORDS, share, shownTime } from './words.ts';

/** Runs that are told in detail; of the others the table says the main things. */
const MAX_DETAILS = 12;
const MAX_TABLE_ROWS = 200;
const MAX_STEP_ROWS = 12;

/** What a minute of a machine costs, where the reader wants to see the cost: an amount of any currency. */
export interface ReportOptions {
  readonly pricePerMinute?: number;
}

/**
 * A report as one HTML page that needs nothing else: no script, no network (its content security policy says so), light or dark as the reader
 * has it, and everything that a chart shows in words and tables as well. Text of events is escaped.
 */
export function renderReport(report: LedgerReport, options: ReportOptions = {}): string {
  const { runs } = report;
  const repositories = [...new Set(runs.map(({ repo }) => repo))];
  const title = repositories.length === 1 ? `Runs of ${repositories[0]}` : 'Runs on record';
  const header = `<header>
<h1>${escapeHtml(title)}</h1>
<p>${reach(report)}</p>
<p>Ledger: ${escapeHtml(report.verdict)}</p>
</header>
`;
  const body = runs.length === 0 ? `${header}${NO_RUN}` : `${SKIP}${header}${sections(report, options)}`;
  return renderHtmlPage({ title, style: REPORT_STYLE, body });
}

const SKIP = '<a class="skip" href="#runs">Skip to the table of runs</a>\n';
const NO_RUN = `<main>
<p>The ledger records no run yet. <code>aiop run</code> and <code>pipeline.yml</code> record one each time, and every action that is given the input <code>ledger</code> adds to it.</p>
</main>
`;

function sections({ runs, indicators, steps }: LedgerReport, options: ReportOptions): string {
  const newestFirst = runs.toReversed();
  const tiles = indicators.map(
    ({ name, meaning, value }) =>
      `<div><dt>${name}</dt><dd class="value">${value ?? '–'}</dd><dd class="why">${value === undefined ? 'not measured: ' : ''}${escapeHtml(meaning)}</dd></div>\n`,
  );
  const details = newestFirst.slice(0, MAX_DETAILS).map((run, index) => renderRunDetails(run, `run-${index}`, index === 0));
  return `<main>
<section aria-labelledby="figures">
<h2 id="figures">Key figures</h2>
<dl class="tiles">
${passRate(runs)}${tiles.join('')}</dl>
</section>
<section aria-labelledby="over-time">
<h2 id="over-time">Runs over time</h2>
${renderCharts(runs)}</section>
${runTable(newestFirst, options)}${steps.length === 0 ? '' : stepTable(steps)}<section aria-labelledby="details">
<h2 id="details">The last runs in detail</h2>
${details.join('')}</section>
</main>
`;
}

function reach({ runs, events, earlierRuns }: LedgerReport): string {
  const last = Math.max(0, ...runs.map(({ endMs }) => endMs));
  const until = runs.length === 0 ? '' : `, up to <time datetime="${new Date(last).toISOString()}">${shownTime(last)} UTC</time>`;
  const earlier = earlierRuns === 0 ? '' : `; ${counted(earlierRuns, 'earlier run')} counted in the key figures, and not shown`;
  return `${counted(events, 'event')}, ${counted(runs.length, 'run')}${until}${earlier}`;
}

function passRate(runs: readonly RecordedRun[]): string {
  const ended = runs.filter(({ status }) => status !== 'unfinished');
  const passed = ended.filter(({ status }) => status === 'succeeded').length;
  const took = runs.reduce((sum, { ms }) => sum + ms, 0);
  const saved = runs.reduce((sum, { savedMs }) => sum + savedMs, 0);
  return `<div><dt>Pass rate</dt><dd class="value">${share(passed, ended.length)}</dd><dd class="why">${passed} of ${counted(ended.length, 'run')} that ended succeeded</dd></div>
<div><dt>Time saved</dt><dd class="value">${formatDuration(saved)}</dd><dd class="why">of checks that were skipped; the runs took ${formatDuration(took)}</dd></div>
`;
}

function runTable(newestFirst: readonly RecordedRun[], { pricePerMinute }: ReportOptions): string {
  const rows = newestFirst.slice(0, MAX_TABLE_ROWS).map((run, index) => {
    const { plan, status, startMs, workstreams, hidden, tasks, ms, machineMs, savedMs, version } = run;
    const name = escapeHtml(plan ?? run.run, 80);
    const link = index < MAX_DETAILS ? `<a href="#run-${index}">${name}</a>` : name;
    const cells = [
      `<td class="when"><time datetime="${new Date(startMs).toISOString()}">${shownTime(startMs)}</time></td>`,
      `<td class="name">${link}</td>`,
      `<td><code>${escapeHtml(run.run, 24)}</code></td>`,
      `<td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span></td>`,
      number(workstreams.length === 0 ? '–' : `${outcomesOf(run).succeeded} of ${workstreams.length}${hidden === 0 ? '' : '+'}`),
      number(share(tasks.skipped, tasks.ran + tasks.skipped)),
      number(formatDuration(ms)),
      number(formatDuration(machineMs)),
      ...(pricePerMinute === undefined ? [] : [number(((machineMs / 60_000) * pricePerMinute).toFixed(2))]),
      number(formatDuration(savedMs)),
      `<td>${escapeHtml(version ?? '–', 80)}</td>`,
    ];
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const cost = pricePerMinute === undefined ? '' : `<th scope="col" class="number">cost</th>`;
  const rest =
    newestFirst.length > MAX_TABLE_ROWS ? `<p class="note">${newestFirst.length - MAX_TABLE_ROWS} older runs are not listed.</p>\n` : '';
  return `<section aria-labelledby="runs">
<h2 id="runs">Runs</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="runs">
<table>
<caption>The newest first. Machine time is that of all steps together${pricePerMinute === undefined ? '' : `, cost at ${pricePerMinute} a minute`}.</caption>
<thead><tr><th scope="col">began (UTC)</th><th scope="col">plan</th><th scope="col">run</th><th scope="col">result</th><th scope="col" class="number">workstreams</th><th scope="col" class="number">skipped</th><th scope="col" class="number">took</th><th scope="col" class="number">machine time</th>${cost}<th scope="col" class="number">saved</th><th scope="col">version</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
${rest}</section>
`;
}

const number = (text: string): string => `<td class="number">${text}</td>`;

function stepTable(steps: readonly StepStatistics[]): string {
  const [most] = steps;
  const rows = steps.slice(0, MAX_STEP_ROWS).map(({ name, count, failed, totalMs, longestMs, longest }) => {
    const part = Math.round((100 * totalMs) / Math.max(1, most?.totalMs ?? 1));
    const bar = `<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="k-took" width="${part}" height="10" rx="1"/></svg>`;
    return `<tr><th scope="row">${escapeHtml(name, 64)}</th>${number(formatDuration(totalMs))}<td>${bar}</td>${number(formatDuration(totalMs / count))}${number(formatDuration(longestMs))}<td>${escapeHtml(longest.workstream, 60)}</td>${number(String(count))}${number(String(failed))}</tr>\n`;
  });
  return `<section aria-labelledby="steps">
<h2 id="steps">Slowest steps</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="steps">
<table>
<caption>By the time they took in all runs shown.</caption>
<thead><tr><th scope="col">step</th><th scope="col" class="number">in all</th><th scope="col"><span class="note">share of the slowest</span></th><th scope="col" class="number">mean</th><th scope="col" class="number">longest</th><th scope="col">in workstream</th><th scope="col" class="number">times</th><th scope="col" class="number">failed</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
</section>
`;
}
