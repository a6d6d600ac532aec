import { visible } from '@aiop/diagnostics';
import type { VersionCode } from '../codes.ts';
import type { PlacedText } from './message-parts.ts';

/** What breaks a rule. */
export interface Violation {
  readonly code: VersionCode;
  readonly message: string;
  /** Where, in UTF-16 code units of the message; the end is not included. */
  readonly span: readonly [start: number, end: number];
  readonly hint?: string;
  /** The part as it was most probably meant. */
  readonly better?: PlacedText & { readonly instead: string };
}

const MAX_QUOTE = 60;

export const spanOf = ({ text, start }: PlacedText): Violation['span'] => [start, start + text.length];

/** Text in quotation marks, visible and cut. */
export const quoted = (text: string): string => `"${visible(text, MAX_QUOTE)}"`;
