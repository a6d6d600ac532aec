import type { Finding } from '@aiop/diagnostics';
import type { CommitRecord, GitReader } from '@aiop/ports';
import { parseAcceptedTypes } from './accepted-types.ts';
import { report } from './codes.ts';
import { cutHistory } from './counting-base.ts';
import { lintMessage } from './lint-message.ts';
import { type LintedRange, lintedRange, type RangeRequest } from './linted-range.ts';
import { isMergeMessage } from './parse-commit.ts';

/** What is to be linted. */
export interface LintRequest extends RangeRequest {
  /** A text that is to become a message, such as the title of a pull request. Empty: none. */
  readonly title?: string;
  /** Types that are accepted, in any case. Default, also for an empty list: `DEFAULT_ACCEPTED_TYPES`. */
  readonly types?: readonly string[];
}

/** What lint found. It passes where no finding is an error. */
export interface LintReport {
  /** How many commits were linted. */
  readonly commits: number;
  /** How many merges were left out. */
  readonly merges: number;
  /** The share of the linted commits without an error: `0.000` to `1.000`, rounded down; `1.000` without any, `0.000` where they could not be read. */
  readonly compliance: string;
  readonly title: 'none' | 'passed' | 'failed';
  /** Those of the range, those of the title, then those of the commits, newest first. */
  readonly findings: readonly Finding[];
}

/**
 * Lints the messages of a range of commits, and a title.
 * @throws UsageError for a revision that names no commit, a prefix no tag can have, and an entry of `types` that no type can be.
 */
export async function lintCommits(request: LintRequest, { git }: { readonly git: GitReader }): Promise<LintReport> {
  const accepted = parseAcceptedTypes(request.types ?? []);
  const ofTitle = request.title ? lintMessage(request.title, 'the title', accepted) : [];
  const title = request.title ? (ofTitle.some(isError) ? 'failed' : 'passed') : 'none';
  const range = await lintedRange(request, git);
  if (range.state === 'missing') {
    return { commits: 0, merges: 0, compliance: '0.000', title, findings: [missingFinding(range), ...ofTitle] };
  }
  const { after, to } = range;
  const records = await git.log({ ...(after === undefined ? {} : { from: after }), to });
  const written = records.filter((record) => !isMerge(record));
  const linted = written.map(({ oid, message }) => lintMessage(message, `commit ${oid.slice(0, 12)}`, accepted));
  const good = linted.filter((findings) => !findings.some(isError)).length;
  return {
    commits: written.length,
    merges: records.length - written.length,
    compliance: (written.length === 0 ? 1 : Math.floor((good * 1000) / written.length) / 1000).toFixed(3),
    title,
    findings: [...(await cutHistory(git, records, after, 'so commits may be missing', 'dates')), ...ofTitle, ...linted.flat()],
  };
}

/** What git or a forge wrote for a merge is nobody's message; nor is it where the merge was squashed. */
function isMerge({ parents, message }: CommitRecord): boolean {
  return parents.length > 1 || isMergeMessage(message);
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

function missingFinding({ end, commit }: LintedRange & { readonly state: 'missing' }): Finding {
  return report('AIOP-M006', { message: `the ${end} of the pull request, ${commit.slice(0, 12)}, is not in this clone` });
}
