/** How sure a rule is: `error` for what opens a door, `warning` for what may (an access key's public half, a token that may have expired). */
export type SecretSeverity = 'error' | 'warning';

/** A secret that stands in a text. */
export interface SecretMatch {
  /** The rule's name, such as `github` or `private-key`. */
  readonly rule: string;
  /** What was found, in words. Never contains the secret. */
  readonly message: string;
  readonly severity: SecretSeverity;
  /** The secret itself: UTF-16 offsets into the text, the end not included. */
  readonly range: readonly [start: number, end: number];
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** What a rule finds, before its place is worked out. */
export interface Candidate {
  readonly rule: string;
  readonly title: string;
  readonly severity: SecretSeverity;
  readonly start: number;
  readonly end: number;
}
