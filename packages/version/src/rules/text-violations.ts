import { nearest, visible } from '@aiop/diagnostics';
import type { PlacedText } from './message-parts.ts';
import type { RulePart, RuleTest } from './message-rule.ts';
import { inCase, isInCase } from './text-case.ts';
import { quoted, spanOf, type Violation } from './violation.ts';

const MAX_NAMED = 20;
const listed = (names: readonly string[]): string => names.slice(0, MAX_NAMED).join(', ');

/** A part that a rule is about, and the rule. */
type Found<C extends RuleTest['check']> = { readonly part: PlacedText; readonly name: RulePart; readonly never: boolean } & {
  readonly test: Extract<RuleTest, { readonly check: C }>;
};

/** The words of a scope such as `api,cli` or `core/parser`, each with its place. */
function scopesOf({ text, start }: PlacedText): PlacedText[] {
  let at = 0;
  return text.split(/[/\\,]/).map((piece) => {
    const from = at;
    at += piece.length + 1;
    return { text: piece.trim(), start: start + from + piece.length - piece.trimStart().length };
  });
}

export function scopeList({ part, never, test: { values } }: Found<'enum'>): Violation | undefined {
  const known = new Set(values);
  if (known.size === 0 || (!never && known.has(part.text))) return undefined;
  const wrong = scopesOf(part).find(({ text }) => known.has(text) === never);
  if (wrong === undefined) return undefined;
  const meant = never ? undefined : nearest(wrong.text, values);
  return {
    code: 'AIOP-M123',
    message: `the scope ${quoted(wrong.text)} is not accepted`,
    span: spanOf(wrong),
    hint: never ? 'use another scope' : `use one of ${visible(listed(values), 300)}`,
    ...(meant === undefined ? {} : { better: { ...wrong, instead: meant } }),
  };
}

export function letterCase({ part, name, never, test: { cases } }: Found<'case'>): Violation | undefined {
  // What begins with no letter has no case to speak of.
  if (name === 'type' || (name === 'subject' && !/^[\p{Ll}\p{Lu}\p{Lt}]/u.test(part.text))) return undefined;
  const right = (text: string): boolean => cases.some((each) => isInCase(text, each)) !== never;
  const wrong = (name === 'scope' ? scopesOf(part) : [part]).find(({ text }) => !right(text));
  if (wrong === undefined) return undefined;
  const [first = ''] = wrong.text;
  const lowered = first.toLowerCase() + wrong.text.slice(first.length);
  const tried = never ? [lowered, wrong.text.toLowerCase()] : cases.map((each) => inCase(wrong.text, each));
  const meant = tried.find((text) => text !== wrong.text && right(text));
  return {
    code: 'AIOP-M125',
    message: `the ${name} ${never ? 'may not be' : 'is not'} in ${cases.join(never ? ', or in ' : ' or ')}`,
    span: spanOf(wrong),
    ...(meant === undefined || name === 'body' ? {} : { better: { ...wrong, instead: meant } }),
  };
}

export function fullStop({ part, name, never, test: { mark } }: Found<'full-stop'>): Violation | undefined {
  // Three dots are no full stop.
  const ends = part.text.endsWith(mark) && !part.text.endsWith('...');
  if (ends !== never) return undefined;
  const end = part.start + part.text.length;
  const instead = never ? part.text.slice(0, -mark.length).trimEnd() : `${part.text}${mark}`;
  return {
    code: 'AIOP-M127',
    message: `the ${name} ${never ? 'ends' : 'does not end'} with ${quoted(mark)}`,
    span: never ? [end - mark.length, end] : spanOf(part),
    hint: never ? `leave the ${quoted(mark)} at the end out` : `end it with ${quoted(mark)}`,
    ...(name === 'body' || instead === '' ? {} : { better: { ...part, instead } }),
  };
}

export function lengths({
  part,
  name,
  test: { check, limit },
}: Found<'max-length' | 'min-length' | 'max-line-length'>): Violation | undefined {
  if (check === 'max-line-length') return longLines(part, name, limit);
  const { text, start } = part;
  const [long, short] = [check === 'max-length' && text.length > limit, check === 'min-length' && text.length < limit];
  if (!long && !short) return undefined;
  return {
    code: 'AIOP-M126',
    message: `the ${name} has ${text.length} characters, and ${long ? 'may' : 'must'} have ${long ? 'no more than' : 'at least'} ${limit}`,
    span: long ? [start + limit, start + text.length] : [start, start + text.length],
    hint: long ? `make it shorter by ${text.length - limit}` : `make it longer by ${limit - text.length}`,
  };
}

/** The first line that is too long. A line with a web address may be as long as that makes it. */
function longLines({ text, start }: PlacedText, name: RulePart, limit: number): Violation | undefined {
  let at = start;
  const long: PlacedText[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (line.length > limit && !line.includes('://')) long.push({ text: line, start: at });
    at += raw.length + 1;
  }
  const [first] = long;
  if (first === undefined) return undefined;
  const others = long.length === 1 ? '' : `, and so are ${long.length - 1} more`;
  return {
    code: 'AIOP-M126',
    message: `this line of the ${name} has ${first.text.length} characters, more than ${limit}${others}`,
    span: [first.start + limit, first.start + first.text.length],
    hint: `break lines of the ${name} after ${limit} characters`,
  };
}
