import type { Finding } from '@aiop/diagnostics';
import type { CommitRecord, GitReader } from '@aiop/ports';
import { report } from './codes.ts';
import { cutHistory } from './counting-base.ts';
import { lintMessage } from './lint-message.ts';
import { type LintedRange, lintedRange, type RangeRequest } from './linted-range.ts';
import { isMergeMessage } from './parse-commit.ts';
import { matchesPattern } from './rules/ignored.ts';
import { type LintRules, lintRules } from './rules/lint-rules.ts';
import { subjectOf } from './subject.ts';

/** What is to be linted. */
export interface LintRequest extends RangeRequest {
  /** A text that is to become a message, such as the title of a pull request. Empty: none. */
  readonly title?: string;
  /** What messages are held to, and what was found where the rules were read. Default: the rules without any configuration. */
  readonly rules?: LintRules & { readonly findings: readonly Finding[] };
}

/** What lint found. It passes where no finding is an error. */
export interface LintReport {
  /** How many commits were linted. */
  readonly commits: number;
  /** How many merges were left out. */
  readonly merges: number;
  /** How many other commits were left out because their first line is one that the project ignores. */
  readonly ignored: number;
  /** The share of the linted commits without an error: `0.000` to `1.000`, rounded down; `1.000` without any, `0.000` where they could not be read. */
  readonly compliance: string;
  readonly title: 'none' | 'passed' | 'failed';
  /** Those of the rules, those of the range, those of the title, then those of the commits, newest first. */
  readonly findings: readonly Finding[];
}

/**
 * Lints the messages of a range of commits, and a title.
 * @throws UsageError for a revision that names no commit, and a prefix no tag can have.
 */
export async function lintCommits(request: LintRequest, { git }: { readonly git: GitReader }): Promise<LintReport> {
  const { rules = lintRules() } = request;
  const ofTitle = request.title ? lintMessage(request.title, 'the title', rules) : [];
  const title = request.title ? (ofTitle.some(isError) ? 'failed' : 'passed') : 'none';
  const range = await lintedRange(request, git);
  if (range.state === 'missing') {
    const findings = [...rules.findings, missingFinding(range), ...ofTitle];
    return { commits: 0, merges: 0, ignored: 0, compliance: '0.000', title, findings };
  }
  const { after, to } = range;
  const records = await git.log({ ...(after === undefined ? {} : { from: after }), to });
  const written = rules.merges === 'linted' ? records : records.filter((record) => !isMerge(record));
  const kept = written.filter(({ message }) => !isIgnored(message, rules));
  const linted = kept.map(({ oid, message }) => lintMessage(message, `commit ${oid.slice(0, 12)}`, rules));
  const good = linted.filter((findings) => !findings.some(isError)).length;
  const cut = await cutHistory(git, records, after, 'so commits may be missing', 'dates');
  return {
    commits: kept.length,
    merges: records.length - written.length,
    ignored: written.length - kept.length,
    compliance: (kept.length === 0 ? 1 : Math.floor((good * 1000) / kept.length) / 1000).toFixed(3),
    title,
    findings: [...rules.findings, ...cut, ...ofTitle, ...linted.flat()],
  };
}

function isIgnored(message: string, { ignored }: LintRules): boolean {
  const subject = ignored.length === 0 ? '' : subjectOf(message);
  return ignored.some((pattern) => matchesPattern(subject, pattern));
}

/** What git or a forge wrote for a merge is nobody's message; nor is it where the merge was squashed. */
function isMerge({ parents, message }: CommitRecord): boolean {
  return parents.length > 1 || isMergeMessage(message);
}

const isError = ({ severity }: Finding): boolean => severity === 'error';

function missingFinding({ end, commit }: LintedRange & { readonly state: 'missing' }): Finding {
  return report('AIOP-M006', { message: `the ${end} of the pull request, ${commit.slice(0, 12)}, is not in this clone` });
}
