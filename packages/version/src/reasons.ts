import type { CommitRecord, ObjectId } from '@aiop/ports';
import type { ParsedCommit } from './commit.ts';
import { type Bump, greater } from './level.ts';
import { readForVersion } from './parse-commit.ts';
import { levelOf, type ReleaseTypes } from './release-types.ts';
import { type FoundRevert, isRevert, pairReverts, type Reverts } from './reverts.ts';

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

/**
 * Weighs the commits of a range. What was read of a message is only kept where something else depends on it: histories are long.
 * @param records newest first, as git lists them
 */
export function weigh(records: readonly CommitRecord[], types: ReleaseTypes): Verdict {
  const subjects: string[] = [];
  const reverts: FoundRevert[] = [];
  const asking: { readonly record: CommitRecord; readonly value: string }[] = [];
  const unheard: CommitRecord[] = [];
  let [written, conventional] = [0, 0];
  const plain = records.map((record, index) => {
    const { parsed, subject } = readForVersion(record.message);
    subjects.push(subject);
    if (isRevert(parsed)) reverts.push({ index, record, parsed, subject });
    const isMerge = isMergeCommit(record, parsed);
    if (!isMerge) written++;
    if (parsed.conventional) {
      conventional++;
      const footer = parsed.footers.find(({ token }) => token.toLowerCase() === 'release-as');
      if (footer !== undefined) asking.push({ record, value: footer.value });
    } else if (!isMerge && isUnheard(parsed)) unheard.push(record);
    return reasonOf(record, parsed, subject, isMerge, types);
  });
  const pairs = pairReverts(records, subjects, reverts);
  const stands = ({ oid }: CommitRecord): boolean => !pairs.undone.has(oid);
  const reasons = pairs.undone.size === 0 ? plain : plain.map((reason) => cancelled(reason, pairs));
  return {
    level: reasons.reduce<Bump>((level, { bump }) => greater(level, bump), 'none'),
    reasons,
    written,
    conventional,
    unheard: unheard.filter(stands),
    releaseAs: asking.find(({ record }) => stands(record)),
  };
}

/** A reason, where the commit is undone inside of the range, or undoes another one. */
function cancelled(reason: Reason, { undone, undoing }: Reverts): Reason {
  if (undone.has(reason.commit)) return { ...reason, rule: 'undone', bump: 'none' };
  return undoing.has(reason.commit) ? { ...reason, rule: 'undoes', bump: 'none' } : reason;
}

function reasonOf(record: CommitRecord, parsed: ParsedCommit, subject: string, isMerge: boolean, types: ReleaseTypes): Reason {
  const reason = (rule: ReasonRule, bump: Bump): Reason => ({ commit: record.oid, subject: subject.slice(0, MAX_SUBJECT), rule, bump });
  if (isMerge) return reason('merge', 'none');
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
function isMergeCommit({ parents }: CommitRecord, parsed: ParsedCommit): boolean {
  if (parsed.conventional) return false;
  return parsed.kind === 'merge' || (parents.length > 1 && parsed.kind !== 'revert');
}
