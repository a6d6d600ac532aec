import { createHash } from 'node:crypto';
import type { SecretMatch } from './match.ts';
import { scanSecrets } from './scan.ts';

/** A text without its secrets. */
export interface Redaction {
  /** Each secret replaced by `<SECRET_HASH_n>`, n from 1, the same n for the same secret. */
  readonly text: string;
  /** How many places were replaced. */
  readonly count: number;
  /** `<SECRET_HASH_n>` → SHA-256 of the secret, 64 hex digits. Kept apart from the text and never printed: a weak password can be guessed from it. */
  readonly mapping: ReadonlyMap<string, string>;
}

/**
 * Replaces every secret that `scanSecrets` finds. A number whose placeholder already stands in the text is left out, so that each placeholder
 * of the result that is in `mapping` was put there by this call.
 */
export async function redactSecrets(text: string): Promise<Redaction> {
  const placeholders = new Map<string, string>();
  const mapping = new Map<string, string>();
  const taken = new Set(text.match(/<SECRET_HASH_\d{1,9}>/g));
  let number = 0;
  let redacted = '';
  let from = 0;
  const places = joined(await scanSecrets(text));
  for (const [start, end] of places) {
    const secret = text.slice(start, end);
    let placeholder = placeholders.get(secret);
    if (placeholder === undefined) {
      do placeholder = `<SECRET_HASH_${++number}>`;
      while (taken.has(placeholder));
      placeholders.set(secret, placeholder);
      mapping.set(placeholder, createHash('sha256').update(secret).digest('hex'));
    }
    redacted += text.slice(from, start) + placeholder;
    from = end;
  }
  return { text: redacted + text.slice(from), count: places.length, mapping };
}

/** The ranges with those that overlap made one. Matches come in order. */
function joined(matches: readonly SecretMatch[]): [start: number, end: number][] {
  const places: [start: number, end: number][] = [];
  for (const { range } of matches) {
    const last = places.at(-1);
    if (last !== undefined && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else places.push([...range]);
  }
  return places;
}
