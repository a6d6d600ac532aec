import { escapeHtml, formatDuration } from '@aiop/diagnostics';
import type { RecordedRun, RecordedStep } from './model.ts';
import { counted } from './words.ts';

const MAX_ROWS = 60;
const WIDTH = 960;
const LEFT = 170;
const ROW = 24;
const TOP = 20;

/** When each step of a run went on: one row a workstream, one bar a step. */
export function renderTimeline({ workstreams: all, ms, startMs, endMs }: RecordedRun): string {
  const workstreams = all.filter(({ steps }) => steps.length > 0).slice(0, MAX_ROWS);
  if (workstreams.length === 0) return '';
  // A step that began before the first event was written still has its place.
  const from = Math.min(startMs, ...workstreams.flatMap(({ steps }) => steps.map((step) => step.endMs - step.ms)));
  const span = Math.max(1, endMs - from);
  const height = TOP + workstreams.length * ROW + 4;
  const at = (time: number): number => LEFT + ((time - from) / span) * (WIDTH - LEFT - 4);
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const x = Math.round(at(from + part * span));
    return `<line class="grid" x1="${x}" x2="${x}" y1="${TOP - 4}" y2="${height}"/><text class="tick" x="${x}" y="12" text-anchor="${part === 1 ? 'end' : part === 0 ? 'start' : 'middle'}">${formatDuration(part * span)}</text>\n`;
  });
  const rows = workstreams.map(({ name, steps }, index) => {
    const y = TOP + index * ROW;
    const label = name.length > 22 ? `${name.slice(0, 21)}…` : name;
    return `<text class="name" x="0" y="${y + 15}">${escapeHtml(label)}</text>${steps.map((step) => bar(step, y, at)).join('')}\n`;
  });
  const words = `${counted(workstreams.length, 'workstream')} over ${formatDuration(ms)}; the table below lists their steps.`;
  const hidden = all.length - workstreams.length;
  return `<div class="scroll" tabindex="0" role="region" aria-label="Timeline of the run">
<svg class="timeline" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(words)}">
${grid.join('')}${rows.join('')}</svg>
</div>
${hidden === 0 ? '' : `<p class="note">Without a row: ${counted(hidden, 'workstream')} that took no step, or beyond the first ${MAX_ROWS}.</p>\n`}`;
}

function bar({ name, ok, endMs, ms }: RecordedStep, y: number, at: (time: number) => number): string {
  const x = at(endMs - ms);
  const width = Math.max(2, at(endMs) - x);
  const words = `${name} ${ok ? '' : 'failed, '}${formatDuration(ms)}`;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return `<g><title>${escapeHtml(words, 200)}</title><rect class="${ok ? `t-${hue(name)}` : 't-bad'}" x="${round(x)}" y="${y + 3}" width="${round(width)}" height="${ROW - 8}" rx="2"/></g>`;
}

const STEPS = ['setup', 'execute', 'verify', 'merge', 'create', 'commit', 'claims', 'gate'];

/** The steps of the suite have a colour each; others share the last. */
function hue(step: string): number {
  const index = STEPS.indexOf(step);
  return index < 0 ? STEPS.length : index;
}

/** What the colours of a timeline mean. */
export function timelineLegend(): string {
  const items = [...STEPS.map((step, index) => [`t-${index}`, step]), [`t-${STEPS.length}`, 'another step'], ['t-bad', 'failed']].map(
    ([kind, words]) =>
      `<li><svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="${kind}" width="12" height="12" rx="2"/></svg>${words}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>\n`;
}
