import { ulidTime } from '@aiop/ids';
import type { LedgerEvent } from '@aiop/ledger';
import type { WorkstreamManifest } from '@aiop/plan';
import { orderOf } from '../ledger-events.ts';
import type { Decided, RunState } from './run-state.ts';

// `succeeded` is the founding word for work that is done, whether or not there was anything to merge.
const STATUS = { landed: 'succeeded', unchanged: 'succeeded', refused: 'refused', failed: 'failed', blocked: 'skipped' } as const;

/** `ws.done`: what became of a workstream of a run in CI. Its time counts from when its plan was validated, which is when its instance id was made. */
export function decidedEvent(manifest: WorkstreamManifest, { id, wsid, status, commit, reason }: Decided, now: number): LedgerEvent {
  const ms = Math.max(0, now - ulidTime(wsid));
  const { wslid, branch } = manifest;
  const more = { ...(commit === undefined ? {} : { commit }), ...(reason === undefined ? {} : { reason }) };
  return { t: 'ws.done', wsid, wslid, ws: id, branch, ...orderOf(manifest), status: STATUS[status], ms, ...more };
}

/** `run.done`: what became of a whole run in CI. Its time counts from when its plan was validated. */
export function runDoneEvent({ plan, workstreams, matrices, commit }: RunState, now: number): LedgerEvent {
  const waiting = matrices.flatMap(({ include }) => include);
  const count = (...statuses: readonly Decided['status'][]): number => workstreams.filter(({ status }) => statuses.includes(status)).length;
  const [succeeded, failed, refused] = [count('landed', 'unchanged'), count('failed'), count('refused')];
  const skipped = count('blocked') + waiting.length;
  const began = [...workstreams, ...waiting].reduce((earliest, { wsid }) => Math.min(earliest, ulidTime(wsid)), now);
  const status = failed + refused + skipped > 0 ? 'failed' : 'succeeded';
  const more = { ...(plan === undefined ? {} : { plan }), ...(commit === undefined ? {} : { commit }) };
  return { t: 'run.done', status, succeeded, failed, refused, skipped, ms: Math.max(0, now - began), ...more };
}
