import { posix } from 'node:path';
import type { Finding } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { type ArtifactSource, parseArtifactName } from './artifact-name.ts';
import { report } from './codes.ts';
import { lockPath, tornPath } from './paths.ts';
import { isJobKey } from './source.ts';

const SUFFIX = '.jsonl';
/** Of one folder; more of them say nothing new. */
const MAX_STRAYS = 20;

/** Where a job's log lies, and whose it has to be. */
export interface LogPlace {
  readonly job: string;
  readonly path: string;
  /** How findings name it. */
  readonly shown: string;
  /** What the name of the artifact says that it came in; absent for a log that lies beside others. */
  readonly artifact?: ArtifactSource;
}

/** The logs of a folder, and what else stands there. */
export interface FoundLogs {
  readonly places: readonly LogPlace[];
  readonly findings: readonly Finding[];
}

/**
 * Finds the logs of a folder: `<job>.jsonl` in it, and `<artifact>/<job>.jsonl` as they are after a download of many artifacts. Nothing is
 * followed or read. Names may be anybody's: an artifact's folder may hold the log of its own job and nothing else.
 */
export function findLogs(walDir: string, shownAs: string, files: Files): FoundLogs {
  const places: LogPlace[] = [];
  const findings: Finding[] = [];
  const stray = (shown: string, message: string): void => {
    if (findings.length < MAX_STRAYS) findings.push(report('AIOP-L036', { message, at: { file: shown, line: 1, column: 1 } }));
  };
  for (const name of files.list(walDir)) {
    const [path, shown] = [posix.join(walDir, name), posix.join(shownAs, name)];
    const kind = files.status(path)?.kind;
    if (name.endsWith(SUFFIX)) {
      const job = name.slice(0, -SUFFIX.length);
      if (!isJobKey(job)) stray(shown, `${JSON.stringify(job)} is not the key of a job`);
      else if (kind !== 'file') stray(shown, 'it is not a regular file');
      else places.push({ job, path, shown });
    } else if (kind === 'directory') {
      const found = artifactLog(path, shown, name, files, stray);
      if (found !== undefined) places.push(found);
    } else if (kind === 'link') stray(shown, 'it is a link');
  }
  return { places, findings };
}

function artifactLog(
  folder: string,
  shown: string,
  name: string,
  files: Files,
  stray: (shown: string, message: string) => void,
): LogPlace | undefined {
  const artifact = parseArtifactName(name);
  if (artifact === undefined) {
    stray(shown, `${JSON.stringify(name)} is not the name of an artifact of a job's log`);
    return undefined;
  }
  const own = `${artifact.job}${SUFFIX}`;
  const expected = new Set([own, lockPath(own), tornPath(own)]);
  const names = files.list(folder);
  // What an earlier seal has left: no artifact is empty.
  if (names.length === 0) return undefined;
  for (const other of names) {
    if (!expected.has(other))
      stray(posix.join(shown, other), `${JSON.stringify(other)} does not belong into the artifact of job ${artifact.job}`);
  }
  const path = posix.join(folder, own);
  const kind = files.status(path)?.kind;
  if (kind === 'file') return { job: artifact.job, path, shown: posix.join(shown, own), artifact };
  stray(shown, kind === undefined ? `it holds no ${own}` : `${own} is not a regular file`);
  return undefined;
}
