/** Why a text is no pattern of the dialect. */
export interface PatternProblem {
  /** P010: does not parse, or an unsupported construct. P011: leaves the repository, or is not written canonically. */
  readonly code: 'AIOP-P010' | 'AIOP-P011';
  readonly message: string;
  /** UTF-16 offset in the text, from 0. */
  readonly offset: number;
  /** What would have been right, as a phrase. */
  readonly expected: string;
}
