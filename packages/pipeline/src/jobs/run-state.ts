import { UsageError, visible } from '@aiop/diagnostics';
import type { ObjectId } from '@aiop/ports';
import { validate } from '../run-state.schema.gen.ts';

/** A workstream as a matrix names it. More fields may stand beside these, and are handed on. */
export interface MatrixJob {
  readonly wave: number;
  readonly chunk: number;
  readonly id: string;
  readonly wsid: string;
}

/** What became of a workstream of a run in CI. */
export interface Decided {
  readonly id: string;
  readonly wsid: string;
  readonly wave: number;
  readonly status: 'landed' | 'unchanged' | 'refused' | 'failed' | 'blocked';
  readonly commit?: ObjectId;
  /** Why it did not land, one line. */
  readonly reason?: string;
}

/** How far a run in CI has come: what one wave hands on to the next (`schemas/run-state.schema.json`). */
export interface RunState {
  /** Slug of the plan. */
  readonly plan?: string;
  readonly matrices: readonly { readonly include: readonly MatrixJob[] }[];
  /** Where the target stands. Absent before the first wave. */
  readonly commit?: ObjectId;
  readonly workstreams: readonly Decided[];
  /** Keys of the jobs that have run. */
  readonly jobs: readonly string[];
}

const MAX_REASON = 300;

/** Whether what waits for a workstream may go on. */
export const isDone = ({ status }: Pick<Decided, 'status'>): boolean => status === 'landed' || status === 'unchanged';

/** Reads the state that a job before handed on. @throws UsageError */
export function parseRunState(text: string): RunState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (!validate(value)) {
    const [first] = validate.errors ?? [];
    throw new UsageError({
      what: value === undefined ? 'it is no JSON' : `${first?.instancePath || 'it'} ${first?.message ?? 'does not fit'}`,
      where: 'input state',
      expected: 'the output state of the wave before, or {"matrices": …} with the output matrices of plan-validate',
      fix: 'hand on the state as it was written',
    });
  }
  // The schema has just admitted it.
  const { workstreams = [], jobs = [], ...rest } = value as Partial<RunState> & Pick<RunState, 'matrices'>;
  return { ...rest, workstreams, jobs };
}

/** The first line of what is wrong, short enough for a table. */
export const reasonOf = (message: string): string => visible(message.split('\n', 1)[0] ?? '', MAX_REASON);

/**
 * The state after a wave: its matrix is gone, and so is, from those to come, every workstream that waits for one that did not land.
 * @param needs ids that a workstream waits for, by its id
 * @param jobs keys of the jobs that the wave had
 */
export function advance(
  state: RunState,
  decided: readonly Decided[],
  {
    commit,
    needs,
    jobs,
  }: { readonly commit: ObjectId; readonly needs: (id: string) => readonly string[]; readonly jobs: readonly string[] },
): RunState {
  const workstreams = [...state.workstreams, ...decided];
  const missing = new Set(workstreams.filter((one) => !isDone(one)).map(({ id }) => id));
  const matrices: { readonly include: readonly MatrixJob[] }[] = [];
  // Matrices come in the order of their waves, so whatever a workstream waits for was looked at before it.
  for (const { include } of state.matrices.slice(1)) {
    const left = include.filter(({ id, wsid, wave }) => {
      const by = needs(id).filter((needed) => missing.has(needed));
      if (by.length === 0) return true;
      missing.add(id);
      workstreams.push({ id, wsid, wave, status: 'blocked', reason: reasonOf(`waits for ${by.join(', ')}`) });
      return false;
    });
    if (left.length > 0) matrices.push({ include: left });
  }
  return { ...state, matrices, commit, workstreams, jobs: [...state.jobs, ...jobs] };
}
