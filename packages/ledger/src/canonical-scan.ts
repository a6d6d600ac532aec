import { isUtf8 } from 'node:buffer';

/** Nesting that the ledger holds; deeper lines are left to the slow way. */
const MAX_DEPTH = 16;
/** Whole numbers of this many digits are within ±(2^53-1). */
const MAX_DIGITS = 15;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** The second character of the escapes that RFC 8785 writes with one letter: `"`, `\`, b, f, n, r, t. */
const SHORT_ESCAPES = new Set([QUOTE, BACKSLASH, 0x62, 0x66, 0x6e, 0x72, 0x74]);
/** The controls that have such an escape, and so are never written as `\u00xx`. */
const SHORTENED = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');

/**
 * Whether the bytes of a line are, beyond doubt, the canonical form (RFC 8785) of an object that the ledger holds: names in ASCII, each once
 * and in order, nested at most 16 deep, whole numbers of at most 15 digits. One pass, nothing allocated but for the open levels. False says nothing:
 * the line may be canonical all the same (a name beyond ASCII, a longer number), and the slow way decides and finds the reason.
 */
export function isPlainlyCanonical(bytes: Uint8Array): boolean {
  return bytes[0] === OPEN_OBJECT && scanner.scan(bytes);
}

/** What comes next at the place where the scanner stands. */
type Expected = 'value' | 'name' | 'end';

class Scanner {
  #bytes: Uint8Array = new Uint8Array();
  /** For each open level, where its last name begins and ends; -1 for a list, and 0 for an object without one so far. */
  readonly #nameFrom = new Int32Array(MAX_DEPTH + 1);
  readonly #nameTo = new Int32Array(MAX_DEPTH + 1);
  #depth = 0;
  #at = 0;
  #ascii = true;

  scan(bytes: Uint8Array): boolean {
    this.#bytes = bytes;
    this.#depth = 0;
    this.#at = 0;
    this.#ascii = true;
    let expected: Expected | undefined = 'value';
    while (expected !== undefined) {
      if (expected === 'end') {
        if (this.#depth === 0) break;
        expected = this.#afterValue();
      } else expected = expected === 'name' ? this.#name() : this.#value();
    }
    return expected === 'end' && this.#at === this.#bytes.length && (this.#ascii || isUtf8(this.#bytes));
  }

  /** Undefined where nothing can be said. */
  #value(): Expected | undefined {
    const first = this.#bytes[this.#at];
    switch (first) {
      case QUOTE:
        return this.#text() ? 'end' : undefined;
      case OPEN_OBJECT:
        return this.#open(CLOSE_OBJECT, 0, 'name');
      case OPEN_LIST:
        return this.#open(CLOSE_LIST, -1, 'value');
      case 0x74:
        return this.#word(TRUE);
      case 0x66:
        return this.#word(FALSE);
      case 0x6e:
        return this.#word(NULL);
      default:
        return this.#wholeNumber() ? 'end' : undefined;
    }
  }

  #open(close: number, name: number, inside: Expected): Expected | undefined {
    this.#at++;
    if (this.#bytes[this.#at] === close) {
      this.#at++;
      return 'end';
    }
    if (this.#depth === MAX_DEPTH) return undefined;
    this.#depth++;
    this.#nameFrom[this.#depth] = name;
    this.#nameTo[this.#depth] = name;
    return inside;
  }

  #afterValue(): Expected | undefined {
    const isList = this.#nameFrom[this.#depth] === -1;
    const next = this.#bytes[this.#at++];
    if (next === COMMA) return isList ? 'value' : 'name';
    if (next !== (isList ? CLOSE_LIST : CLOSE_OBJECT)) return undefined;
    this.#depth--;
    return 'end';
  }

  /** A name greater than the one before it in its object. */
  #name(): Expected | undefined {
    if (this.#bytes[this.#at] !== QUOTE) return undefined;
    const from = this.#at + 1;
    let at = from;
    for (let byte = this.#bytes[at]; byte !== QUOTE; byte = this.#bytes[++at]) {
      // Escaped names are compared as what they mean: left to the slow way, as those beyond ASCII are.
      if (byte === undefined || byte < 0x20 || byte > 0x7e || byte === BACKSLASH) return undefined;
    }
    if (this.#bytes[at + 1] !== COLON || !this.#follows(from, at)) return undefined;
    this.#nameFrom[this.#depth] = from;
    this.#nameTo[this.#depth] = at;
    this.#at = at + 2;
    return 'value';
  }

  #follows(from: number, to: number): boolean {
    // `__proto__` is a name that the ledger refuses.
    if (to - from === 9 && this.#bytes[from] === 0x5f && this.#bytes[from + 1] === 0x5f) return false;
    let before = this.#nameFrom[this.#depth] ?? 0;
    const beforeEnd = this.#nameTo[this.#depth] ?? 0;
    if (before === 0) return true;
    for (let at = from; at < to; at++, before++) {
      if (before === beforeEnd) return true;
      const difference = (this.#bytes[at] ?? 0) - (this.#bytes[before] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return false;
  }

  #text(): boolean {
    let at = this.#at + 1;
    for (let byte = this.#bytes[at]; byte !== QUOTE; byte = this.#bytes[++at]) {
      if (byte === undefined || byte < 0x20) return false;
      if (byte > 0x7e) this.#ascii = false;
      if (byte !== BACKSLASH) continue;
      const length = this.#escapeLength(at);
      if (length === 0) return false;
      at += length - 1;
    }
    this.#at = at + 1;
    return true;
  }

  /** 2 for `\n`, 6 for `\u001f`, 0 for what RFC 8785 writes otherwise. */
  #escapeLength(at: number): number {
    const kind = this.#bytes[at + 1] ?? 0;
    if (SHORT_ESCAPES.has(kind)) return 2;
    if (kind !== 0x75 || this.#bytes[at + 2] !== ZERO || this.#bytes[at + 3] !== ZERO) return 0;
    const high = (this.#bytes[at + 4] ?? 0) - ZERO;
    const low = hexDigit(this.#bytes[at + 5] ?? 0);
    return (high === 0 || high === 1) && low >= 0 && !SHORTENED.has(high * 16 + low) ? 6 : 0;
  }

  #word(word: Uint8Array): Expected | undefined {
    for (const byte of word) if (this.#bytes[this.#at++] !== byte) return undefined;
    return 'end';
  }

  #wholeNumber(): boolean {
    if (this.#bytes[this.#at] === MINUS) this.#at++;
    const negative = this.#bytes[this.#at - 1] === MINUS;
    const from = this.#at;
    for (let byte = this.#bytes[this.#at]; byte !== undefined && byte >= ZERO && byte <= NINE; ) byte = this.#bytes[++this.#at];
    const digits = this.#at - from;
    if (this.#bytes[from] === ZERO) return digits === 1 && !negative;
    return digits > 0 && digits <= MAX_DIGITS;
  }
}

/** One for all lines: a ledger has a million of them. */
const scanner = new Scanner();

function hexDigit(byte: number): number {
  if (byte >= ZERO && byte <= NINE) return byte - ZERO;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
}
