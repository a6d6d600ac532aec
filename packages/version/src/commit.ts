/**
 * How to read what the specification leaves open. `strict` is for linting. `lenient` is for versions, where losing a breaking change is
 * worse than raising one: there a `BREAKING CHANGE:` line counts also without the blank line that should stand before it, and with its
 * text on the next line; and `Merged PR 12: `, which Azure Repos puts before the title of a pull request, is passed over.
 */
export type Reading = 'strict' | 'lenient';

/** A rule of Conventional Commits 1.0.0, by its number in the list under "Specification" (https://www.conventionalcommits.org/en/v1.0.0/). */
export type RuleNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;

/** A place where a message departs from the specification. */
export interface CommitProblem {
  readonly rule: RuleNumber;
  /** An `error` makes the message no conventional commit. A `warning` is for linting alone. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** UTF-16 offsets into the message, the end not included. */
  readonly span: readonly [start: number, end: number];
}

/** `token`, separator and value of a footer (rules 8 to 10). The value may hold line feeds. */
export interface Footer {
  readonly token: string;
  readonly separator: ': ' | ' #';
  readonly value: string;
}

/** A message whose header follows the specification. */
export interface ConventionalCommit {
  readonly conventional: true;
  /** As written; types compare without regard to case (rule 15). */
  readonly type: string;
  readonly scope: string | undefined;
  readonly breaking: boolean;
  readonly description: string;
  /** Line ends as line feeds, without blank lines around it. */
  readonly body: string | undefined;
  readonly footers: readonly Footer[];
  /** The values of the breaking footers; else, with `!`, the description (rules 12 and 13). Empty when nothing breaks. */
  readonly breakingText: readonly string[];
  /** Warnings only. */
  readonly problems: readonly CommitProblem[];
}

/** What git or a person wrote instead of a conventional header. */
export type OtherKind = 'merge' | 'revert' | 'fixup' | 'squash' | 'amend' | 'empty' | 'free';

/** A message that is no conventional commit, and why. */
export interface OtherCommit {
  readonly conventional: false;
  readonly kind: OtherKind;
  /** The first line that is not blank, or ''. */
  readonly subject: string;
  /** The values of breaking footers that stand below all the same. They count for nothing, but whoever wrote them meant something. */
  readonly breakingText: readonly string[];
  /** The error of the header first; warnings may follow. */
  readonly problems: readonly CommitProblem[];
}

export type ParsedCommit = ConventionalCommit | OtherCommit;
