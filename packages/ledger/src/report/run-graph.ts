import { escapeHtml, formatDuration } from '@aiop/diagnostics';
import type { RecordedRun, RecordedWorkstream } from './model.ts';
import { counted, STATUS_WORDS } from './words.ts';

/** A graph of more boxes shows nothing any more; the table still lists them. */
const MAX_BOXES = 120;

const BOX = { width: 168, height: 44, right: 56, below: 14 };

interface Placed {
  readonly workstream: RecordedWorkstream;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** The workstreams of a run by wave, with an arrow to whatever waited. */
export function renderRunGraph({ workstreams }: RecordedRun): string {
  if (workstreams.length === 0) return '';
  if (workstreams.length > MAX_BOXES) return `<p class="note">The graph of ${workstreams.length} workstreams is too large to draw.</p>\n`;
  const boxes = place(workstreams);
  const columns = Math.max(...boxes.map(({ column }) => column));
  const perColumn = Map.groupBy(boxes, ({ column }) => column);
  const rows = Math.max(...Array.from(perColumn.values(), ({ length }) => length));
  const width = columns * (BOX.width + BOX.right) - BOX.right + 2;
  const height = 24 + rows * (BOX.height + BOX.below);
  const heads = Array.from(
    { length: columns },
    (_, index) => `<text class="tick" x="${1 + index * (BOX.width + BOX.right)}" y="14">wave ${index + 1}</text>\n`,
  );
  const words = `${counted(workstreams.length, 'workstream')} in ${counted(columns, 'wave')}: ${workstreams.map(({ name, status }) => `${name} ${status}`).join(', ')}`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="Graph of the run">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(words, 4000)}">
${heads.join('')}${arrows(boxes)}${boxes.map(box).join('')}</svg>
</div>
`;
}

function place(workstreams: readonly RecordedWorkstream[]): readonly Placed[] {
  const waves = [...new Set(workstreams.map(({ wave = 1 }) => wave))].sort((a, b) => a - b);
  const filled = new Map<number, number>();
  return workstreams.map((workstream) => {
    const column = waves.indexOf(workstream.wave ?? 1) + 1;
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    return { workstream, column, x: 1 + (column - 1) * (BOX.width + BOX.right), y: 24 + row * (BOX.height + BOX.below) };
  });
}

function box({ workstream: { name, status, ms }, x, y }: Placed): string {
  const words = `${name}: ${status}, ${formatDuration(ms)}`;
  return `<g><title>${escapeHtml(words, 300)}</title><rect class="box s-${status}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text class="name" x="${x + 12}" y="${y + 18}">${escapeHtml(short(name))}</text><text class="tick" x="${x + 12}" y="${y + 34}">${STATUS_WORDS[status]}, ${formatDuration(ms)}</text></g>\n`;
}

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);

function arrows(boxes: readonly Placed[]): string {
  const byName = new Map(boxes.map((each) => [each.workstream.name, each]));
  return boxes
    .flatMap((to) =>
      to.workstream.needs.flatMap((need) => {
        const from = byName.get(need);
        if (from === undefined) return [];
        const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
        const bend = Math.max(24, (x2 - x1) / 2);
        return [
          `<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/><circle class="tip" cx="${x2}" cy="${y2}" r="3.5"/>\n`,
        ];
      }),
    )
    .join('');
}
