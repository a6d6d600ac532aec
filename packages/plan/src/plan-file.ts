import { type Pattern, parsePattern } from '@aiop/claims';
import { UsageError, visible } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';

/** Folders that no search for a plan goes into. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);
/** A search that sees more than this asks for a narrower pattern. */
const MAX_SEEN = 200_000;
/** Larger files are not even read in order to say how large they are. */
const MAX_READ_BYTES = 64 * 1024 * 1024;

/** A plan as found on disk. */
export interface PlanFile {
  /** As given, or as found: relative to the folder searched. For messages. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The one file that `plan` names: a path, or a pattern of the claim dialect that matches one file beneath `directory`.
 * Symbolic links are not followed.
 * @param where the option, argument or input that named it
 * @param resolve makes a path absolute.
 * @throws UsageError when there is no such file, or more than one.
 */
export function findPlanFile(plan: string, where: string, files: Files, resolve: (path: string) => string): PlanFile {
  const path = isPattern(plan) && files.status(resolve(plan)) === undefined ? searchPlan(plan, where, files, resolve) : plan;
  const status = files.status(resolve(path));
  if (status?.kind !== 'file') {
    throw new UsageError({
      what: status === undefined ? `there is no file ${path}` : `${path} is no regular file`,
      where,
      expected: 'a plan (YAML or JSON)',
      fix: `correct the path; it was looked for at ${visible(resolve(path), 500)}`,
    });
  }
  return { path, bytes: files.read(resolve(path), MAX_READ_BYTES) };
}

const isPattern = (text: string): boolean => /[*?[{]/.test(text);

function searchPlan(plan: string, where: string, files: Files, resolve: (path: string) => string): string {
  const parsed = parsePattern(plan);
  if (!parsed.ok) {
    const { message, expected } = parsed.problem;
    throw new UsageError({ what: `${message} (${plan})`, where, expected, fix: 'name the plan, or correct the pattern' });
  }
  const found = matchingFiles(parsed.pattern, plan, where, files, resolve);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new UsageError({
    what: only === undefined ? `no file matches ${plan}` : `${found.length} files match ${plan}: ${found.slice(0, 5).join(', ')}`,
    where,
    expected: 'exactly one plan',
    fix: only === undefined ? `correct the pattern; it was looked for below ${visible(resolve('.'), 500)}` : 'name one of them',
  });
}

function matchingFiles(pattern: Pattern, plan: string, where: string, files: Files, resolve: (path: string) => string): readonly string[] {
  const found: string[] = [];
  const pending = [''];
  let seen = 0;
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const name of files.list(resolve(folder === '' ? '.' : folder))) {
      if (++seen > MAX_SEEN) {
        throw new UsageError({ what: `${plan} reaches too many files`, where, expected: 'a narrow pattern', fix: 'name the plan' });
      }
      const path = folder === '' ? name : `${folder}/${name}`;
      const kind = files.status(resolve(path))?.kind;
      if (kind === 'directory' && !SKIPPED.has(name)) pending.push(path);
      else if (kind === 'file' && pattern.matches(path)) found.push(path);
    }
  }
  return found.sort();
}
