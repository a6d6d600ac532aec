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

/** Shorter secrets are replaced only where a rule finds them: a password such as `default` is a word elsewhere. */
const MIN_REPEATED = 8;
/** Each different secret takes one more search through the text. */
const MAX_REPEATED = 200;

type Place = readonly [start: number, end: number];

/**
 * Replaces every secret that `scanSecrets` finds, and each of them also where it stands without what gave it away. A number whose
 * placeholder already stands in the text is left out, so that each placeholder of the result that is in `mapping` was put there by this call.
 */
export async function redactSecrets(text: string): Promise<Redaction> {
  const placeholders = new Map<string, string>();
  const mapping = new Map<string, string>();
  const taken = new Set(text.match(/<SECRET_HASH_\d{1,9}>/g));
  let number = 0;
  let redacted = '';
  let from = 0;
  const found = (await scanSecrets(text)).map(({ range }) => range);
  if (found.length === 0) return { text, count: 0, mapping };
  // Not before: it takes a quarter of the time in which node starts.
  const { hash } = await import('node:crypto');
  const places = joined([...found, ...repeats(text, found)]);
  for (const [start, end] of places) {
    const secret = text.slice(start, end);
    let placeholder = placeholders.get(secret);
    if (placeholder === undefined) {
      do placeholder = `<SECRET_HASH_${++number}>`;
      while (taken.has(placeholder));
      placeholders.set(secret, placeholder);
      mapping.set(placeholder, hash('sha256', secret));
    }
    redacted += text.slice(from, start) + placeholder;
    from = end;
  }
  return { text: redacted + text.slice(from), count: places.length, mapping };
}

/** Every place of the secrets found, of the first 200 that differ. */
function repeats(text: string, found: readonly Place[]): Place[] {
  const secrets = [...new Set(found.map(([start, end]) => text.slice(start, end)))].filter(({ length }) => length >= MIN_REPEATED);
  const places: Place[] = [];
  for (const secret of secrets.slice(0, MAX_REPEATED)) {
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length)) places.push([at, at + secret.length]);
  }
  return places;
}

/** The places in order, with those that overlap made one. */
function joined(places: readonly Place[]): Place[] {
  const whole: [start: number, end: number][] = [];
  for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}
