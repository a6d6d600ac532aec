import { formatFinding, UsageError } from '@aiop/diagnostics';
import type { LedgerEvent, TrustedSource } from '@aiop/ledger';
import type { Environment } from './contract.ts';

/** Appends events to the ledger at an absolute path, or to the log of a job where the path names one. The ledger is loaded only here: most steps run without one. */
export async function appendActionEvents(
  path: string,
  action: string,
  events: readonly LedgerEvent[],
  environment: Environment,
): Promise<void> {
  const [
    { appendEvents, appendToJobLog, jobLogAt },
    { fileLocks, nodeFiles, systemClock, systemRandom },
    { loadBlake3 },
    { redactSecrets },
  ] = await Promise.all([import('@aiop/ledger'), import('@aiop/host'), import('@aiop/ids'), import('@aiop/secrets')]);
  const ports = {
    files: nodeFiles,
    locks: fileLocks,
    clock: systemClock,
    random: systemRandom,
    blake3: await loadBlake3(),
    redact: async (text: string) => (await redactSecrets(text)).text,
  };
  const source = eventSource(action, environment);
  const log = jobLogAt(path);
  if (log !== undefined) {
    const { repo, run, attempt } = source;
    await appendToJobLog({ walDir: log.walDir, source: { repo, run, attempt, job: log.job }, events }, ports);
    return;
  }
  const appended = await appendEvents({ ledger: path, shownAs: path, events, source }, ports);
  if (appended.state === 'appended') return;
  const [reason] = appended.findings;
  throw new UsageError({
    what: `the events cannot be recorded: ${reason === undefined ? 'the ledger is not sound' : formatFinding(reason)}`,
    where: 'input ledger',
    expected: 'a ledger that verifies',
    fix: 'run `aiop ledger verify` and restore the ledger, or name another one',
  });
}

/** Where the events of this step come from, as the runner's own variables say it. */
export function eventSource(action: string, environment: Environment): TrustedSource {
  const { GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } = environment;
  const attempt = Number(GITHUB_RUN_ATTEMPT ?? 1);
  return {
    repo: GITHUB_REPOSITORY || 'local',
    run: GITHUB_RUN_ID || 'local',
    attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
    job: `${GITHUB_JOB || 'local'}.${action}`.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, 100),
    trust: 'claimed',
  };
}
