import type { Candidate } from './match.ts';

const HEADER = /-----BEGIN ?[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** RFC 7468 sets no limit; an RSA key of 16,384 bits takes 13 KB. */
const MAX_BODY = 32_768;
/** An Ed25519 key in PKCS #8 (RFC 8410), the smallest in use, has 64. */
const MIN_BASE64 = 48;
/** A real key has about forty different letters; `AAAA…` and `xxxx…` stand for one. */
const MIN_DIFFERENT = 12;
// What a diff, a quotation, a comment, a literal or a log puts around a line of the key.
const DECORATION = /^[+\-"'`>#*|,;]{1,8}|["'`,;|)\\]{1,8}$/g;
const BASE64_LINE = /^[A-Za-z0-9+/]{16,}={0,2}$/;

interface Body {
  readonly base64: number;
  readonly different: number;
  /** Offset after the last line of base 64. */
  readonly end: number;
}

/**
 * Private key blocks: PKCS #1, PKCS #8 (also encrypted), SEC 1, OpenSSH and OpenPGP. Found also where each line carries a diff's `+`, a quotation
 * mark or a comment sign, where headers stand before the key (RFC 1421), and where the end was cut off.
 */
export function privateKeys(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { 0: header, index } of text.matchAll(HEADER)) {
    const from = index + header.length;
    const region = text.slice(from, from + MAX_BODY);
    const dashes = region.indexOf('-----');
    const footer = dashes < 0 ? undefined : /^-----END[A-Z0-9 ]{0,60}-----/.exec(region.slice(dashes, dashes + 80));
    const body = measure(dashes < 0 ? region : region.slice(0, dashes), footer !== null && footer !== undefined);
    if (body.base64 < MIN_BASE64 || body.different < MIN_DIFFERENT) continue;
    const end = footer ? dashes + footer[0].length : body.end;
    found.push({ rule: 'private-key', title: 'a private key', severity: 'error', start: index, end: from + end });
  }
  return found;
}

/** Counts the base 64 in a body. Without a footer, the first word after the key that is not base 64 ends it. */
function measure(body: string, closed: boolean): Body {
  const letters = new Set<string>();
  let base64 = 0;
  let end = 0;
  for (const { 0: word, index } of body.matchAll(/\S+/g)) {
    const bare = word.replace(DECORATION, '');
    if (BASE64_LINE.test(bare)) {
      base64 += bare.length;
      end = index + word.length;
      for (const letter of bare) letters.add(letter);
    } else if (base64 > 0 && !closed) {
      // The last line of a key is often short. Taking one word too many is better than leaving the end of a key.
      if (bare.length > 0 && /^[A-Za-z0-9+/]{1,15}={0,2}$/.test(bare)) end = index + word.length;
      if (bare.length > 0) break;
    }
  }
  return { base64, different: letters.size, end };
}
