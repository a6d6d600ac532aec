import { Members } from './members.ts';
import { Places, type ReadValue } from './places.ts';
import { acceptNumber, acceptText, refuse, type ValueRules } from './plain-value.ts';

/** Values in one JSON document, of every kind and depth. 200,000 workstreams of a dozen fields fit. */
export const MAX_JSON_VALUES = 3_000_000;

/** The value of a JSON text (RFC 8259, strict), and the place of every part of it. Undefined with findings. */
export function jsonValue(rules: ValueRules): ReadValue | undefined {
  try {
    return new JsonReader(rules).document();
  } catch (stop) {
    if (!(stop instanceof JsonStop)) throw stop;
    refuse(rules, stop.limit ? rules.codes.unreadable : rules.codes.syntax, stop.offset, stop.message, stop.hint);
    return undefined;
  }
}

/** Reading cannot go on from here. */
class JsonStop extends Error {
  readonly offset: number;
  readonly hint: string;
  /** A limit was passed; otherwise the text is not JSON. */
  readonly limit: boolean;

  constructor(offset: number, message: string, hint = 'mend the JSON at this place', limit = false) {
    super(message);
    [this.offset, this.hint, this.limit] = [offset, hint, limit];
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: readonly (readonly [text: string, value: boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class JsonReader {
  readonly #rules: ValueRules;
  readonly #places = new Places();
  readonly #text: string;
  // One copy of each key: a slice would keep a string of its own for every use.
  readonly #keys = new Map<string, string>();
  #at = 0;
  #values = 0;

  constructor(rules: ValueRules) {
    [this.#rules, this.#text] = [rules, rules.source.text];
  }

  document(): ReadValue {
    this.#space();
    const offset = this.#at;
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw new JsonStop(this.#at, 'more text follows the end of the JSON value');
    this.#places.setRoot(value, offset);
    return { value, places: this.#places };
  }

  // Recursion is bounded by `maxDepth`.
  #value(depth: number): unknown {
    if (++this.#values > MAX_JSON_VALUES) throw new JsonStop(this.#at, `more than ${MAX_JSON_VALUES} values`, 'split the document', true);
    const start = this.#text[this.#at];
    if (start === '{' || start === '[') {
      const { maxDepth } = this.#rules;
      if (depth >= maxDepth) throw new JsonStop(this.#at, `nested deeper than ${maxDepth} levels`, 'flatten the document', true);
      return start === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
    }
    if (start === '"') return this.#string();
    for (const [text, value] of LITERALS) {
      if (this.#text.startsWith(text, this.#at)) {
        this.#at += text.length;
        return value;
      }
    }
    return this.#number();
  }

  #object(depth: number): object {
    this.#at++;
    this.#space();
    if (this.#take('}')) return {};
    const members = new Members(this.#rules);
    do {
      this.#space();
      const keyOffset = this.#at;
      if (this.#text[keyOffset] !== '"') throw new JsonStop(keyOffset, 'a key in double quotes was expected');
      const key = this.#key();
      const accepted = members.accepts(key, keyOffset);
      this.#space();
      if (!this.#take(':')) throw new JsonStop(this.#at, 'a colon was expected after the key');
      this.#space();
      const valueOffset = this.#at;
      const value = this.#value(depth);
      if (accepted) members.add(key, keyOffset, value, valueOffset);
      this.#space();
    } while (this.#take(','));
    if (!this.#take('}')) throw new JsonStop(this.#at, 'a comma or a closing brace was expected');
    return members.close(this.#places);
  }

  #array(depth: number): unknown[] {
    const array: unknown[] = [];
    const offsets: number[] = [];
    this.#at++;
    this.#space();
    if (this.#take(']')) return array;
    do {
      this.#space();
      offsets.push(this.#at);
      array.push(this.#value(depth));
      this.#space();
    } while (this.#take(','));
    if (!this.#take(']')) throw new JsonStop(this.#at, 'a comma or a closing bracket was expected');
    this.#places.addArray(array, offsets);
    return array;
  }

  #key(): string {
    const key = this.#string();
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    this.#keys.set(key, key);
    return key;
  }

  #string(): string {
    const start = this.#at;
    let escaped = false;
    for (let at = start + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        return escaped ? this.#unescape(start) : this.#text.slice(start + 1, at);
      }
      if (code < 0x20) throw new JsonStop(at, 'a text goes on over the end of its line, or holds a tab', 'write \\n or \\t');
      if (code === 0x5c) {
        escaped = true;
        at++;
      }
    }
    throw new JsonStop(start, 'a text has no closing quote');
  }

  #unescape(start: number): string {
    let text: unknown;
    try {
      text = JSON.parse(this.#text.slice(start, this.#at));
    } catch {
      throw new JsonStop(start, 'a text holds an escape that JSON does not know', 'use \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\uXXXX');
    }
    const string = String(text);
    acceptText(this.#rules, string, start);
    return string;
  }

  #number(): number {
    NUMBER.lastIndex = this.#at;
    const source = NUMBER.exec(this.#text)?.[0];
    if (source === undefined) throw new JsonStop(this.#at, 'a value was expected');
    const number = Number(source);
    acceptNumber(this.#rules, number, this.#at);
    this.#at += source.length;
    return number;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
