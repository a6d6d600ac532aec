import { UsageError } from '@aiop/diagnostics';
import type { EventKey } from '@aiop/ids';

/** Whose word an event is: `claimed` by a job that ran foreign code, or `attested` by the suite's own. A claimed event is never evidence for a gate. */
export type Trust = 'claimed' | 'attested';

/** Where an event comes from. */
export interface EventSource {
  /** `owner/name` where the repository is hosted; any name without `|` and control characters elsewhere. */
  readonly repo: string;
  /** Id of the run. */
  readonly run: string;
  /** From 1. */
  readonly attempt: number;
  /** Key of the job: letters, digits, `.`, `_`, `-`, at most 100. It names the job's log, too. */
  readonly job: string;
}

/** A source as the ledger holds it. */
export interface TrustedSource extends EventSource {
  readonly trust: Trust;
}

/** Whether text may be the key of a job, and so the name of a file. */
export const isJobKey = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text);

// `|` separates the fields that a lineage id is made from: allowed inside them, two events could share one.
const isName = (text: string, max: number): boolean => text.length <= max && /^[^|\p{Cc}]+$/u.test(text) && text.isWellFormed();

/** Refuses a source that could not stand in the ledger. @throws UsageError */
export function requireSource({ repo, run, attempt, job }: EventSource): void {
  const refuse = (what: string, expected: string): never => {
    throw new UsageError({ what, where: 'the source of the events', expected, fix: 'change it' });
  };
  if (!isName(repo, 200))
    refuse(`${JSON.stringify(repo)} is not the name of a repository`, 'at most 200 characters without "|" and controls');
  if (!isName(run, 100)) refuse(`${JSON.stringify(run)} is not the id of a run`, 'at most 100 characters without "|" and controls');
  if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1_000_000) refuse(`${attempt} is not an attempt`, 'a whole number from 1');
  requireJobKey(job, 'the source of the events');
}

/** @throws UsageError naming `where` */
export function requireJobKey(job: string, where: string): void {
  if (isJobKey(job)) return;
  throw new UsageError({
    what: `${JSON.stringify(job.slice(0, 120))} is not the key of a job`,
    where,
    expected: 'letters, digits, ".", "_" and "-", at most 100, beginning with a letter, a digit or "_"',
    fix: 'choose such a key',
  });
}

/** What tells one job of one attempt from every other. Fields cannot hold the separator. */
export const jobIdentity = ({ repo, run, attempt, job }: EventSource): string => `${repo}|${run}|${attempt}|${job}`;

/** The key of an event. */
export const eventKey = ({ repo, run, attempt, job }: EventSource, seq: number): EventKey => ({ repo, run, attempt, job, seq });
