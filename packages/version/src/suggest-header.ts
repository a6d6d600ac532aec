import { nearest } from '@aiop/diagnostics';
import type { AcceptedTypes } from './accepted-types.ts';
import { headerOfMergedPullRequest, parseHeader } from './commit-header.ts';

// Every part is optional and the last one takes the rest, so that no part is ever tried twice.
const PARTS =
  /^[^\p{L}\p{N}]{0,16}(?<type>[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)\s*(?<early>!?)\s*(?:\((?<scope>[^()]*)\))?[\s\])]*(?<late>!?)!*\s*(?<colon>[:：]?)\s*(?<description>.*)$/su;

/** Words that people write for a type. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['feature', 'feat'],
  ['features', 'feat'],
  ['bug', 'fix'],
  ['bugfix', 'fix'],
  ['hotfix', 'fix'],
  ['performance', 'perf'],
  ['documentation', 'docs'],
  ['refactoring', 'refactor'],
  ['testing', 'test'],
]);

/** The header that a line was most probably meant to be, or undefined when that cannot be told or the line is right already. */
export function suggestHeader(line: string, accepted: AcceptedTypes): string | undefined {
  const title = headerOfMergedPullRequest(line, 0);
  if (title !== undefined) return title.text;
  const { type: word, early, late, scope = '', colon, description = '' } = PARTS.exec(line)?.groups ?? {};
  if (word === undefined || /^[(:]/.test(description)) return undefined;
  // Without a colon only a word that is a type shows that one was meant.
  const type = colon === '' && !accepted.has(word.toLowerCase()) ? undefined : meantType(word, accepted);
  if (type === undefined) return undefined;
  const noun = scope
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, '-'))
    .join(',');
  const suggestion = `${type}${noun === '' ? '' : `(${noun})`}${early || late}: ${description.trim()}`;
  const header = parseHeader(suggestion, 0);
  return header.ok && suggestion !== line ? suggestion : undefined;
}

/** The accepted type that a word is, stands for, or is nearly. */
function meantType(word: string, accepted: AcceptedTypes): string | undefined {
  const type = word.toLowerCase();
  const synonym = SYNONYMS.get(type);
  const known = accepted.get(type) ?? (synonym === undefined ? undefined : accepted.get(synonym));
  return known ?? nearest(type, accepted.values());
}
