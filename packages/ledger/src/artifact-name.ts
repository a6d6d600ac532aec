import { type EventSource, isJobKey } from './source.ts';

/** Which job's log an artifact holds. */
export type ArtifactSource = Pick<EventSource, 'run' | 'attempt' | 'job'>;

/**
 * Reads the name of an artifact, `ledger-<run>-<attempt>-<job>`: numbers without leading zeros, then the key of the job. The workflow gives
 * it, and not what ran in the job: of all names that come with a log it is the one to go by. Undefined for any other name.
 */
export function parseArtifactName(name: string): ArtifactSource | undefined {
  const [, run = '', attempt = '', job = ''] = /^ledger-([1-9][0-9]{0,18})-([1-9][0-9]{0,5})-(.{1,100})$/.exec(name) ?? [];
  return isJobKey(job) ? { run, attempt: Number(attempt), job } : undefined;
}
