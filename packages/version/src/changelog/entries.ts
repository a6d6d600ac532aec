import type { CommitRecord } from '@aiop/ports';
import { readForVersion } from '../parse-commit.ts';
import type { Reason } from '../reasons.ts';
import { type ChangelogStyle, GROUPS, groupOf, isTold } from './groups.ts';
import { inlineText } from './inline-text.ts';
import type { WebAddresses } from './web-addresses.ts';

/** One line of a changelog. */
export interface Entry {
  readonly group: string;
  /** Markdown, beginning with `- `. */
  readonly line: string;
  /** The first 7 digits of the commit. */
  readonly id: string;
  /** Numbers of pull requests and issues that its first line names. */
  readonly references: readonly string[];
}

/** A commit of a release, and why it weighs what it weighs. */
export interface WeighedCommit {
  readonly record: CommitRecord;
  readonly reason: Reason;
}

/**
 * The entries of a release, newest first: each commit that releases, and in the conventional style each breaking change once more by itself. Where
 * no commit says what it changes, all that people wrote stand there: a release without an entry would say that nothing changed.
 */
export function entriesOf(commits: readonly WeighedCommit[], style: ChangelogStyle, web: WebAddresses | undefined): readonly Entry[] {
  const told = commits.filter(({ reason }) => isTold(reason.rule));
  const kept = told.length > 0 ? told : commits.filter(({ reason }) => reason.rule === 'not-conventional' || reason.rule === 'silent-type');
  return kept.flatMap((commit) => entriesOfCommit(commit, style, web));
}

function entriesOfCommit({ record, reason }: WeighedCommit, style: ChangelogStyle, web: WebAddresses | undefined): readonly Entry[] {
  const { parsed } = readForVersion(record.message);
  const id = record.oid.slice(0, 7);
  const link = web === undefined ? `(${id})` : `([${id}](${web.commit(record.oid)}))`;
  const [type, scope, description] = parsed.conventional
    ? [parsed.type.toLowerCase(), parsed.scope, parsed.description]
    : [reason.rule === 'revert' ? 'revert' : '', undefined, reason.subject];
  const references = [...description.matchAll(/(?<![\w&/#])#(\d{1,9})\b/g)].map(([, number = '']) => number);
  const scoped = scope === undefined ? '' : `**${inlineText(scope)}:** `;
  const entry = (group: string, text: string): Entry => ({ group, line: `- ${scoped}${text} ${link}`, id, references });
  const text = inlineText(description, web?.issue);
  const breaking =
    parsed.conventional && parsed.breaking ? parsed.breakingText.map((each) => inlineText(each.replace(/\s+/g, ' '), web?.issue)) : [];
  const group = groupOf(style, type, scope);
  if (breaking.length === 0) return [entry(group, text)];
  if (style === 'conventional') {
    const [first = ''] = GROUPS.conventional;
    return [...breaking.map((each) => entry(first, each)), entry(group, text)];
  }
  // With `!` alone the description is all there is to say.
  const told = breaking.filter((each) => each !== text).map((each) => `; ${each}`);
  return [entry(group, `**Breaking:** ${text}${told.join('')}`)];
}
