import type { Plan, Workstream } from './plan-model.ts';

/** Pixels of the drawing. */
const [COLUMN, ROW, WIDTH, HEIGHT, TOP, MARGIN] = [220, 54, 160, 38, 44, 16];

/** A workstream in the drawing: a box in the column of its wave. */
export interface PlacedWorkstream {
  readonly workstream: Workstream;
  /** From 1. */
  readonly wave: number;
  readonly x: number;
  readonly y: number;
}

/** An arrow from what comes first to what waits for it, by index. */
export interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  /** The workstream names the other, or its phase needs the other's phase. */
  readonly kind: 'workstream' | 'phase';
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Left edge of each wave's column. */
  readonly columns: readonly number[];
  readonly boxes: readonly PlacedWorkstream[];
  readonly edges: readonly DrawnEdge[];
}

/** Places at most `most` workstreams: a column for each wave, in each the order of the plan. */
export function layOut(plan: Plan, waves: readonly (readonly string[])[], most: number): GraphLayout {
  const byId = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]));
  const boxes: PlacedWorkstream[] = [];
  for (const [column, ids] of waves.entries()) {
    for (const [row, id] of ids.entries()) {
      const workstream = byId.get(id);
      if (workstream === undefined || boxes.length >= most) continue;
      boxes.push({ workstream, wave: column + 1, x: MARGIN + column * COLUMN, y: TOP + row * ROW });
    }
  }
  const columns = [...new Set(boxes.map(({ x }) => x))];
  const drawn = new Set(boxes.map(({ workstream }) => workstream.index));
  return {
    width: Math.max(MARGIN, ...columns) + WIDTH + MARGIN,
    height: boxes.reduce((lowest, { y }) => Math.max(lowest, y), TOP) + HEIGHT + MARGIN,
    boxWidth: WIDTH,
    boxHeight: HEIGHT,
    columns,
    boxes,
    edges: edgesOf(plan, byId, most * 10).filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
  };
}

/** A phase that needs another is drawn from the last workstreams of the one to the first of the other: the rest follows. */
function edgesOf({ workstreams, phases }: Plan, byId: ReadonlyMap<string, Workstream>, most: number): DrawnEdge[] {
  const edges: DrawnEdge[] = [];
  const hasEarlier = new Set<Workstream>();
  const hasLater = new Set<Workstream>();
  for (const workstream of workstreams) {
    for (const { name } of workstream.needs) {
      const needed = byId.get(name);
      if (needed === undefined) continue;
      edges.push({ from: needed.index, to: workstream.index, kind: 'workstream' });
      if (needed.phase !== workstream.phase) continue;
      hasEarlier.add(workstream);
      hasLater.add(needed);
    }
  }
  const members = Map.groupBy(workstreams, ({ phase }) => phase.key);
  for (const { key, needs } of phases) {
    const first = (members.get(key) ?? []).filter((each) => !hasEarlier.has(each));
    for (const { name } of needs) {
      const last = (members.get(name) ?? []).filter((each) => !hasLater.has(each));
      for (const from of last) {
        for (const to of first) {
          if (edges.length >= most) return edges;
          edges.push({ from: from.index, to: to.index, kind: 'phase' });
        }
      }
    }
  }
  return edges;
}
