import type { RecordedRun, RecordedStatus } from './model.ts';

/** A status as a word with a mark of its own, so that colour is never all that tells. */
export const STATUS_WORDS: Readonly<Record<RecordedStatus, string>> = {
  succeeded: '✓ succeeded',
  failed: '✗ failed',
  refused: '⊘ refused',
  skipped: '– skipped',
  interrupted: '■ interrupted',
  unfinished: '… unfinished',
};

/** `2026-11-21 12:50` in UTC; the table's heading names the zone. */
export const shownTime = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A share of two counts as `83 %`; nothing where there is no whole. */
export const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`);

/** Workstreams of a run by what became of them: the parts of a bar, in the order that they are drawn. */
export function outcomesOf({ workstreams }: RecordedRun): {
  readonly succeeded: number;
  readonly refused: number;
  readonly failed: number;
  readonly other: number;
} {
  const of = (wanted: RecordedStatus): number => workstreams.filter(({ status }) => status === wanted).length;
  const [succeeded, refused, failed] = [of('succeeded'), of('refused'), of('failed')];
  return { succeeded, refused, failed, other: workstreams.length - succeeded - refused - failed };
}
