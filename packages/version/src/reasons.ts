import type { CommitRecord, ObjectId } from '@aiop/ports';
import type { ParsedCommit } from './commit.ts';
import { type Bump, greater } from './level.ts';
import { parseCommit } from './parse-commit.ts';
import { levelOf, type ReleaseTypes } from './release-types.ts';
import { pairReverts, type ReadCommit, type Reverts } from './reverts.ts';
import { subjectOf } from './subject.ts';

/**
 * Why a commit raises what it raises: `breaking-footer` and `breaking-mark` by rules 12 and 13, `type` because its type releases, `silent-type`
 * because it does not, `revert` because it undoes something released before, `undone` and `undoes` because the two cancel each other,
 * `merge` and `fixup` because git made them, `not-conventional` because nothing can be read from it.
 */
export type ReasonRule =
  | 'breaking-footer'
  | 'breaking-mark'
  | 'type'
  | 'silent-type'
  | 'revert'
  | 'undone'
  | 'undoes'
  | 'merge'
  | 'fixup'
  | 'not-conventional';

/** What one commit adds to the decision. */
export interface Reason {
  readonly commit: ObjectId;
  /** The first line, cut at 200 characters. Untrusted: print it through `visible`. */
  readonly subject: string;
  readonly rule: ReasonRule;
  readonly bump: Bump;
}

/** What the commits of a range say together. */
export interface Verdict {
  readonly level: Bump;
  /** One for each commit, newest first. */
  readonly reasons: readonly Reason[];
  /** Commits that a person wrote: all but merges. */
  readonly written: number;
  /** Those of them whose header follows the specification. */
  readonly conventional: number;
  /** Commits that announce a breaking change under a header that cannot be read, newest first. */
  readonly unheard: readonly CommitRecord[];
  /** The newest footer `Release-As` (https://github.com/googleapis/release-please#how-do-i-change-the-version-number) that nothing undid. */
  readonly releaseAs: { readonly record: CommitRecord; readonly value: string } | undefined;
}

const MAX_SUBJECT = 200;

/** Weighs the commits of a range. @param records newest first, as git lists them. */
export function weigh(records: readonly CommitRecord[], types: ReleaseTypes): Verdict {
  const commits = records.map((record): ReadCommit => {
    const parsed = parseCommit(record.message);
    return { record, parsed, subject: subjectOf(record.message) };
  });
  const reverts = pairReverts(commits);
  const reasons = commits.map((commit) => reasonOf(commit, types, reverts));
  const written = commits.filter((commit) => !isMerge(commit));
  return {
    level: reasons.reduce<Bump>((level, { bump }) => greater(level, bump), 'none'),
    reasons,
    written: written.length,
    conventional: written.filter(({ parsed }) => parsed.conventional).length,
    unheard: written.filter(({ record, parsed }) => isUnheard(parsed) && !reverts.undone.has(record.oid)).map(({ record }) => record),
    releaseAs: releaseAsOf(commits, reverts),
  };
}

function releaseAsOf(commits: readonly ReadCommit[], { undone }: Reverts): Verdict['releaseAs'] {
  for (const { record, parsed } of commits) {
    if (!parsed.conventional || undone.has(record.oid)) continue;
    const footer = parsed.footers.find(({ token }) => token.toLowerCase() === 'release-as');
    if (footer !== undefined) return { record, value: footer.value };
  }
  return undefined;
}

function reasonOf(commit: ReadCommit, types: ReleaseTypes, { undone, undoing }: Reverts): Reason {
  const { record, parsed, subject } = commit;
  const reason = (rule: ReasonRule, bump: Bump): Reason => ({ commit: record.oid, subject: subject.slice(0, MAX_SUBJECT), rule, bump });
  if (undone.has(record.oid)) return reason('undone', 'none');
  if (undoing.has(record.oid)) return reason('undoes', 'none');
  if (isMerge(commit)) return reason('merge', 'none');
  if (!parsed.conventional) {
    if (parsed.kind === 'revert') return reason('revert', types.get('revert') ?? 'none');
    return reason(parsed.kind === 'fixup' || parsed.kind === 'squash' || parsed.kind === 'amend' ? 'fixup' : 'not-conventional', 'none');
  }
  const bump = levelOf(parsed, types);
  return reason(conventionalRule(parsed, bump), bump);
}

function conventionalRule(parsed: ParsedCommit & { readonly conventional: true }, bump: Bump): ReasonRule {
  if (parsed.breaking) return parsed.footers.some(({ token }) => /^BREAKING[ -]CHANGE$/.test(token)) ? 'breaking-footer' : 'breaking-mark';
  if (bump === 'none') return 'silent-type';
  return parsed.type.toLowerCase() === 'revert' ? 'revert' : 'type';
}

function isUnheard(parsed: ParsedCommit): boolean {
  return !parsed.conventional && parsed.kind === 'free' && parsed.breakingText.length > 0;
}

/** A merge says nothing of its own, unless someone gave it a conventional header, as forges do with a pull request's title. */
function isMerge({ record, parsed }: ReadCommit): boolean {
  if (parsed.conventional) return false;
  return parsed.kind === 'merge' || (record.parents.length > 1 && parsed.kind !== 'revert');
}
