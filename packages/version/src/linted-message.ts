import { type Finding, type Occurrence, visible } from '@aiop/diagnostics';
import type { AcceptedTypes } from './accepted-types.ts';
import { report, type VersionCode } from './codes.ts';
import type { MessageRules } from './rules/message-rule.ts';
import { suggestHeader } from './suggest-header.ts';

const MAX_QUOTE = 72;
const MAX_SUGGESTION = 120;
/** A longer line is not mended: nobody would read the suggestion. */
export const MAX_MENDED_LINE = 300;

/** A message that is linted. */
export interface LintedMessage {
  readonly message: string;
  /** What it is, for the findings: `commit 1a2b3c4d5e6f`, `the title`. */
  readonly name: string;
  /** Where its first line that is not blank begins, with the blanks before the text. */
  readonly start: number;
  /** That line, without the blanks at its end. */
  readonly subject: string;
  readonly rules: MessageRules;
  readonly accepted: AcceptedTypes;
}

/** `commit 1a2b3c4d5e6f "feat:add" (line 1, column 6): …` */
export function lintFinding(code: VersionCode, { message, name, subject }: LintedMessage, offset: number, occurrence: Occurrence): Finding {
  const before = message.slice(0, offset);
  const lines = before.split('\n').length;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return report(code, {
    ...occurrence,
    message: `${name} ${quoted(subject, MAX_QUOTE)} (line ${lines}, column ${column}): ${occurrence.message}`,
  });
}

/** Text in quotation marks, visible and cut. */
export const quoted = (text: string, maxLength: number): string => `"${visible(text, maxLength)}"`;

/** The hint to write another line. */
export const writeInstead = (line: string): string => `write ${quoted(line, MAX_SUGGESTION)}`;

/** The same with the first line as it was most probably meant, where that can be told. */
export function suggestion({ subject, accepted }: LintedMessage): { readonly hint?: string } {
  const better = suggestHeader(subject.slice(0, MAX_MENDED_LINE), accepted);
  return better === undefined ? {} : { hint: writeInstead(better) };
}
