import type { Candidate, SecretMatch } from './match.ts';
import { OWN_RULES } from './own-rules.ts';
import { presetCandidates } from './preset.ts';
import { privateKeys } from './private-key.ts';
import { urlCredentials } from './url-credentials.ts';

// `\n` in JSON and in program text, and the colour codes of logs, end in a letter, which would hide a token that follows them.
const GLUED = /\\u00[01][0-9a-fA-F]|\\[nrtbf]|\u001b\[[0-9;]{0,16}[A-Za-z]/g;

/** `://`, `:`, a password of three letters, `@` and a host of one: no rule finds anything in less, and most texts that are looked at are words. */
const MIN_TEXT = 9;

/**
 * Finds secrets in plain text: tokens of well-known forms, passwords in URLs, private keys. No comment in the text can switch it off.
 * Time grows linearly with the text.
 * @returns every match, in order of place; where two rules find the same place, one match. Matches never lie one inside the other.
 */
export async function scanSecrets(text: string): Promise<readonly SecretMatch[]> {
  if (text.length < MIN_TEXT) return [];
  const candidates = await candidatesOf(text);
  const blanked = text.replace(GLUED, (glued) => ' '.repeat(glued.length));
  if (blanked !== text) candidates.push(...(await candidatesOf(blanked)));
  if (candidates.length === 0) return [];
  const lineStarts = lineStartsOf(text);
  return outermost(candidates).map(({ rule, title, severity, start, end }) => {
    const line = lineAt(lineStarts, start);
    const column = start - (lineStarts[line - 1] ?? 0) + 1;
    return { rule, message: `${title} stands in the text`, severity, range: [start, end], line, column };
  });
}

async function candidatesOf(text: string): Promise<Candidate[]> {
  return [...privateKeys(text), ...urlCredentials(text), ...ownCandidates(text), ...(await presetCandidates(text))];
}

function ownCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { rule, title, severity, pattern, accepts } of OWN_RULES) {
    for (const { 0: whole, 1: group, index } of text.matchAll(pattern)) {
      const secret = group ?? whole;
      if (accepts !== undefined && !accepts(secret)) continue;
      const start = index + whole.lastIndexOf(secret);
      found.push({ rule, title, severity, start, end: start + secret.length });
    }
  }
  return found;
}

/** Drops what lies inside another match; of equal ones, an error stays before a warning. */
function outermost(candidates: Candidate[]): Candidate[] {
  const rank = ({ severity }: Candidate): number => (severity === 'error' ? 0 : 1);
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const kept: Candidate[] = [];
  let reached = -1;
  for (const candidate of candidates) {
    if (candidate.end <= reached) continue;
    kept.push(candidate);
    reached = candidate.end;
  }
  return kept;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, that an offset lies on, by halving. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let [low, high] = [0, lineStarts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
