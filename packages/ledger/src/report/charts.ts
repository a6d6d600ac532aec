import { escapeHtml, formatDuration } from '@aiop/diagnostics';
import type { RecordedRun } from './model.ts';
import { counted, outcomesOf, shownTime } from './words.ts';

/** More bars than this would be hairs. */
const MAX_BARS = 60;

/** As wide as a chart is shown, so that its text is as large as it says. */
const WIDTH = 360;
const HEIGHT = 170;
const LEFT = 72;
/** Room for the names of the first and the last run side by side. */
const NAMES = 220;
const BOTTOM = 24;
const TOP = 8;
const DEPTH = HEIGHT - TOP - BOTTOM;

/** Runs over time: what became of their workstreams, how long they took, and how often they passed and skipped. Each chart says in words what it shows. */
export function renderCharts(all: readonly RecordedRun[]): string {
  const runs = all.slice(-MAX_BARS);
  const hidden = all.length - runs.length;
  const note = hidden === 0 ? '' : `<p class="note">The charts show the last ${MAX_BARS} of ${all.length} runs.</p>\n`;
  return `<div class="charts">\n${outcomes(runs)}${times(runs)}${rates(runs)}</div>\n${note}`;
}

interface Bar {
  readonly name: string;
  /** From the bottom to the top. */
  readonly parts: readonly { readonly kind: string; readonly size: number; readonly words: string }[];
}

function outcomes(runs: readonly RecordedRun[]): string {
  const bars = runs.map((run): Bar => {
    const parts = Object.entries(outcomesOf(run)).map(([kind, size]) => ({ kind, size, words: `${size} ${kind}` }));
    return { name: nameOf(run), parts: parts.filter(({ size }) => size > 0) };
  });
  const total = (kind: string): number =>
    bars.flatMap(({ parts }) => parts).reduce((sum, part) => sum + (part.kind === kind ? part.size : 0), 0);
  const words = `Workstreams of ${counted(runs.length, 'run')}: ${total('succeeded')} succeeded, ${total('refused')} refused, ${total('failed')} failed, ${total('other')} did not end.`;
  return figure('Workstreams of each run', words, ['succeeded', 'refused', 'failed', 'other'], barsOf(bars, String));
}

function times(runs: readonly RecordedRun[]): string {
  const bars = runs.map(
    (run): Bar => ({
      name: nameOf(run),
      parts: [
        { kind: 'took', size: run.ms, words: `took ${formatDuration(run.ms)}` },
        { kind: 'saved', size: run.savedMs, words: `skipping saved ${formatDuration(run.savedMs)}` },
      ],
    }),
  );
  const sum = (pick: (run: RecordedRun) => number): string => formatDuration(runs.reduce((total, run) => total + pick(run), 0));
  const words = `Time of ${counted(runs.length, 'run')}: ${sum(({ ms }) => ms)} taken, ${sum(({ savedMs }) => savedMs)} of checks saved by skipping.`;
  return figure('Time of each run', words, ['took', 'saved'], barsOf(bars, formatDuration));
}

function rates(runs: readonly RecordedRun[]): string {
  const passed = running(runs.map(({ status }) => ({ part: status === 'succeeded' ? 1 : 0, whole: status === 'unfinished' ? 0 : 1 })));
  const skipped = runs.map(({ tasks }) => (tasks.ran + tasks.skipped === 0 ? undefined : tasks.skipped / (tasks.ran + tasks.skipped)));
  const last = (values: readonly (number | undefined)[]): string => {
    const value = values.findLast((each) => each !== undefined);
    return value === undefined ? 'not known' : `${Math.floor(value * 100)} %`;
  };
  const words = `Share of the runs shown that passed: ${last(passed)}. Share of tasks that the last run skipped: ${last(skipped)}.`;
  const body = `${axis(1, (value) => `${Math.round(value * 100)} %`)}${line('passed', passed)}${line('skipped', skipped)}${ends(runs.map(nameOf), WIDTH)}`;
  return figure('Pass rate and skip rate', words, ['passed', 'skipped'], body);
}

/** The share over everything up to each place. */
function running(samples: readonly { readonly part: number; readonly whole: number }[]): readonly (number | undefined)[] {
  let [parts, wholes] = [0, 0];
  return samples.map(({ part, whole }) => {
    parts += whole === 0 ? 0 : part;
    wholes += whole;
    return wholes === 0 ? undefined : parts / wholes;
  });
}

const LEGEND: Readonly<Record<string, string>> = {
  succeeded: 'succeeded',
  refused: 'refused',
  failed: 'failed',
  other: 'did not end, or skipped',
  took: 'taken',
  saved: 'saved by skipping',
  passed: 'runs passed, of those shown so far',
  skipped: 'tasks skipped, of the run',
};

function figure(title: string, words: string, kinds: readonly string[], body: string): string {
  const legend = kinds.map(
    (kind) =>
      `<li><svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="k-${kind}" width="12" height="12" rx="2"/></svg>${LEGEND[kind] ?? kind}</li>`,
  );
  return `<figure>
<figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(words)}">
${body}</svg>
<ul class="legend">${legend.join('')}</ul>
</figure>
`;
}

const nameOf = ({ startMs, plan }: RecordedRun): string => `${shownTime(startMs)}${plan === undefined ? '' : `, ${plan}`}`;

const round = (value: number): number => Math.round(value * 10) / 10;

function barsOf(bars: readonly Bar[], format: (value: number) => string): string {
  const highest = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)));
  const room = (WIDTH - LEFT) / Math.max(bars.length, 8);
  const drawn = bars.map(({ name, parts }, index) => {
    let y = TOP + DEPTH;
    const rects = parts.map(({ kind, size }) => {
      const height = (size / highest) * DEPTH;
      y -= height;
      return `<rect class="k-${kind}" x="${round(LEFT + index * room + room * 0.12)}" y="${round(y)}" width="${round(room * 0.76)}" height="${round(height)}"/>`;
    });
    const words = `${name}: ${parts.map((part) => part.words).join(', ') || 'no workstreams'}`;
    return `<g><title>${escapeHtml(words, 300)}</title>${rects.join('')}</g>\n`;
  });
  return `${axis(highest, format)}${drawn.join('')}${ends(
    bars.map(({ name }) => name),
    LEFT + bars.length * room,
  )}`;
}

/** Lines at nothing, half and all, with what they stand for. Counts have no half of one. */
function axis(highest: number, format: (value: number) => string): string {
  const isSmallCount = format === String && highest < 2;
  return (isSmallCount ? [0, highest] : [0, highest / 2, highest])
    .map((value) => {
      const y = round(TOP + DEPTH - (value / highest) * DEPTH);
      const label = escapeHtml(format(format === String ? Math.round(value * 10) / 10 : value));
      return `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y}" y2="${y}"/><text class="tick" x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${label}</text>\n`;
    })
    .join('');
}

/** The first and the last run below the axis. */
function ends(names: readonly string[], right: number): string {
  const [first, last] = [names[0]?.slice(0, 16), names.length > 1 ? names.at(-1)?.slice(0, 16) : undefined];
  const at = (text: string | undefined, x: number, anchor: string): string =>
    text === undefined ? '' : `<text class="tick" x="${x}" y="${HEIGHT - 6}" text-anchor="${anchor}">${escapeHtml(text)}</text>\n`;
  return at(first, LEFT, 'start') + at(last, Math.round(Math.max(right, LEFT + NAMES)), 'end');
}

/** A line through the known values, with a dot for each. */
function line(kind: string, values: readonly (number | undefined)[]): string {
  const step = (WIDTH - LEFT - 12) / Math.max(values.length - 1, 1);
  const points = values.flatMap((value, index) =>
    value === undefined ? [] : [{ x: round(LEFT + 6 + index * step), y: round(TOP + DEPTH - value * DEPTH) }],
  );
  const dots = points.map(({ x, y }) => `<circle class="k-${kind}" cx="${x}" cy="${y}" r="2.5"/>`);
  const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
  return `<polyline class="l-${kind}" points="${path}"/>${dots.join('')}\n`;
}
