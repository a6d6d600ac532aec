/** The four things a person needs to mend a mistake. */
export interface Usage {
  /** What is wrong. */
  readonly what: string;
  /** Where: an input, an option, a file (`file:line:column`). */
  readonly where: string;
  /** What would have been right. */
  readonly expected: string;
  /** What to do now. */
  readonly fix: string;
}

/** A user's mistake, or an environment that lacks something. It is shown without a stack; anything else that is thrown is a bug of ours. */
export class UsageError extends Error implements Usage {
  override readonly name = 'UsageError';
  readonly what: string;
  readonly where: string;
  readonly expected: string;
  readonly fix: string;

  constructor({ what, where, expected, fix }: Usage) {
    super(`${where}: ${what}; expected ${expected}; ${fix}`);
    this.what = what;
    this.where = where;
    this.expected = expected;
    this.fix = fix;
  }
}
