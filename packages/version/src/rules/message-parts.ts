import type { Footer, ParsedCommit } from '../commit.ts';
import { parseBelow } from '../commit-body.ts';
import { linesOf } from '../parse-commit.ts';
import type { RulePart } from './message-rule.ts';

/** A part of a message, without blanks around it, and where it starts (in UTF-16 code units). */
export interface PlacedText {
  readonly text: string;
  readonly start: number;
}

/** The parts of a message that rules are about. Those that it has not are missing. */
export interface MessageParts {
  readonly parts: ReadonlyMap<RulePart, PlacedText>;
  /** The first line as it stands, with the blanks around it. */
  readonly line: PlacedText;
  /** Whether the header is a conventional one; else it has no type, scope and subject to speak of. */
  readonly conventional: boolean;
  /** Whether a `!` stands before the colon. */
  readonly mark: boolean;
  readonly footers: readonly Footer[];
  /** The first line of the trailers at the end, where text stands directly before it. */
  readonly crowded: PlacedText | undefined;
}

/** @param start where the first line that is not blank begins */
export function messageParts(message: string, start: number, parsed: ParsedCommit): MessageParts {
  const lines = linesOf(message);
  const first = lines.findIndex((line) => line.start === start);
  const line = lines[first] ?? { text: '', start };
  const below = lines.slice(first + 1);
  const { footersAt, footers } = parseBelow(below, 'strict');
  const from = below[0]?.start ?? message.length;
  const parts = new Map<RulePart, PlacedText>();
  const add = (part: RulePart, text: string, at: number): void => {
    const trimmed = text.trim();
    if (trimmed !== '') parts.set(part, { text: trimmed, start: at + text.length - text.trimStart().length });
  };
  add('header', line.text, line.start);
  add('body', message.slice(from, footersAt ?? message.length), from);
  if (footersAt !== undefined) add('footer', message.slice(footersAt), footersAt);
  const mark = parsed.conventional && addHeader(line, parsed, add);
  return { parts, line, conventional: parsed.conventional, mark, footers, crowded: crowdedTrailers(below) };
}

/** Adds what a conventional header is made of. Tells whether it has a `!`. */
function addHeader(
  { text, start }: PlacedText,
  { type, scope }: ParsedCommit & { readonly conventional: true },
  add: (part: RulePart, text: string, at: number) => void,
): boolean {
  add('type', type, start);
  if (scope !== undefined) add('scope', scope, start + type.length + 1);
  const prefix = type.length + (scope === undefined ? 0 : scope.length + 2);
  const mark = text[prefix] === '!';
  const subjectAt = prefix + (mark ? 3 : 2);
  add('subject', text.slice(subjectAt), start + subjectAt);
  return mark;
}

// Lines that nobody writes as prose: https://git-scm.com/docs/git-interpret-trailers and the words by which forges close issues.
const TRAILER = /^(?:[A-Za-z]{1,40}(?:-[A-Za-z]{1,40}){0,4}-by: |(?:refs?|close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #\d)/i;

/** Trailers at the end of a message without a blank line before them are text of the body. */
function crowdedTrailers(below: readonly PlacedText[]): PlacedText | undefined {
  const end = below.findLastIndex(({ text }) => text.trim() !== '');
  let at = end;
  while (at >= 0 && TRAILER.test(below[at]?.text ?? '')) at--;
  return at >= 0 && at < end && (below[at]?.text ?? '').trim() !== '' ? below[at + 1] : undefined;
}
