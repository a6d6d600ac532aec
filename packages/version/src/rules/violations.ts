import type { MessageParts, PlacedText } from './message-parts.ts';
import type { MessageRule, RulePart } from './message-rule.ts';
import { fullStop, lengths, letterCase, scopeList } from './text-violations.ts';
import { quoted, spanOf, type Violation } from './violation.ts';

/** Holds the parts of a message to one rule. The type is looked at elsewhere, with what was most probably meant by it. */
export function violationOf({ part: name, condition, test }: MessageRule, message: MessageParts): Violation | undefined {
  const never = condition === 'never';
  if (!message.conventional && (name === 'type' || name === 'scope' || name === 'subject')) return undefined;
  const part = message.parts.get(name);
  switch (test.check) {
    case 'empty':
      return emptiness(name, part, never, message);
    case 'references':
      return references(message, never);
    case 'trailer':
      return trailers(test.tokens, message, never);
    case 'leading-blank':
      return name === 'footer' ? crowdedFooters(message) : undefined;
    case 'trim':
      return trimming(message.line, never);
    case 'exclamation-mark':
      return exclamation(message, never);
  }
  if (part === undefined) return undefined;
  switch (test.check) {
    case 'enum':
      return name === 'scope' ? scopeList({ part, name, never, test }) : undefined;
    case 'case':
      return letterCase({ part, name, never, test });
    case 'full-stop':
      return fullStop({ part, name, never, test });
    default:
      return lengths({ part, name, never, test });
  }
}

function emptiness(name: RulePart, part: PlacedText | undefined, never: boolean, { line }: MessageParts): Violation | undefined {
  // A header without a type or a description is none at all, which is said already.
  if (name === 'type' || name === 'subject' || (part === undefined) === !never) return undefined;
  if (part !== undefined) {
    return { code: 'AIOP-M124', message: `there may be no ${name}`, span: spanOf(part), hint: `leave the ${name} out` };
  }
  return { code: 'AIOP-M124', message: `the ${name} is missing`, span: spanOf(line), hint: `add a ${name}` };
}

// How forges write that a change belongs to something: #12, owner/name#12, GH-12.
const REFERENCE = /(?:^|[^\p{L}\p{N}&])(?:#\d|GH-\d)|[\p{L}\p{N}_.-]#\d/u;

function references({ parts, line }: MessageParts, never: boolean): Violation | undefined {
  const place = [...parts.values()].find(({ text }) => REFERENCE.test(text));
  if ((place === undefined) === !never) return undefined;
  return place === undefined
    ? { code: 'AIOP-M124', message: 'it refers to no issue', span: spanOf(line), hint: 'name an issue, such as Refs: #12' }
    : { code: 'AIOP-M124', message: 'it may refer to no issue', span: spanOf(place), hint: 'leave the reference out' };
}

function trailers(tokens: readonly string[], { footers, line, parts }: MessageParts, never: boolean): Violation | undefined {
  const has = (token: string): boolean => footers.some((footer) => footer.token.toLowerCase() === token.toLowerCase());
  const token = tokens.find((each) => has(each) === never);
  if (token === undefined) return undefined;
  const wrong = never ? 'may not stand here' : 'is missing';
  const hint = never ? 'leave it out' : `add a line ${quoted(`${token}: …`)} after an empty line`;
  return { code: 'AIOP-M124', message: `the trailer ${quoted(token)} ${wrong}`, span: spanOf(parts.get('footer') ?? line), hint };
}

function crowdedFooters({ crowded }: MessageParts): Violation | undefined {
  return crowded && { code: 'AIOP-M128', message: 'no blank line stands before the footers', span: spanOf(crowded) };
}

function trimming({ text, start }: PlacedText, never: boolean): Violation | undefined {
  const trimmed = text.trimEnd();
  if (never || trimmed === text) return undefined;
  return { code: 'AIOP-M127', message: 'blanks stand at the end of the line', span: [start + trimmed.length, start + text.length] };
}

function exclamation({ mark, line, parts }: MessageParts, never: boolean): Violation | undefined {
  if (mark !== never) return undefined;
  const subject = parts.get('subject') ?? line;
  const hint = never ? 'leave the ! out, and write a footer BREAKING CHANGE: instead' : 'write a ! before the colon';
  return {
    code: 'AIOP-M127',
    message: `the colon ${never ? 'may' : 'must'} ${never ? 'not ' : ''}follow a !`,
    span: spanOf(subject),
    hint,
  };
}
