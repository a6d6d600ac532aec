import { Members } from './members.ts';
import { Places, type ReadValue } from './places.ts';
import { acceptNumber, type ValueRules } from './plain-value.ts';
import { BeyondPlain, PlainYamlLines } from './plain-yaml-lines.ts';
import { flowPlainEnd, type PlainScalar, plainEnd, plainScalar } from './plain-yaml-scalar.ts';

/**
 * Reads YAML in the form that most plans have: block mappings and lists, texts and flow collections that end on their line, comments. Undefined
 * for every text beyond, be it wrong or only rarer (tabs, CRLF, escapes, anchors, tags, block scalars, markers, texts over several lines, empty
 * values): that is for `yaml` to read or to refuse. What is read here, `yaml` reads as the same values at the same places.
 */
export function plainYamlValue(rules: ValueRules): ReadValue | undefined {
  if (/[\t\r]/.test(rules.source.text)) return undefined;
  try {
    return new PlainYamlReader(rules).document();
  } catch (error) {
    if (error instanceof BeyondPlain) return undefined;
    throw error;
  }
}

const [LF, DOUBLE, SINGLE, COMMA, BACKSLASH] = [0x0a, 0x22, 0x27, 0x2c, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

class PlainYamlReader {
  readonly #rules: ValueRules;
  readonly #places = new Places();
  readonly #lines: PlainYamlLines;
  // One copy of each key: a slice would keep a string of its own for every use.
  readonly #keys = new Map<string, string>();

  constructor(rules: ValueRules) {
    // What would be a finding here is beyond the plain form, and found by the reader of all YAML.
    this.#rules = { ...rules, findings: [] };
    this.#lines = new PlainYamlLines(rules.source.text);
  }

  document(): ReadValue {
    const { indent, at } = this.#lines;
    if (indent < 0) throw new BeyondPlain();
    const value = this.#block(indent, 0);
    if (this.#lines.indent >= 0) throw new BeyondPlain();
    this.#places.setRoot(value, at);
    return { value, places: this.#places };
  }

  // Recursion is bounded by `maxDepth`.
  #block(indent: number, depth: number): object {
    if (depth >= this.#rules.maxDepth) throw new BeyondPlain();
    this.#lines.count();
    return this.#lines.isHyphen ? this.#list(indent, depth + 1) : this.#mapping(indent, depth + 1);
  }

  #mapping(indent: number, depth: number): object {
    const lines = this.#lines;
    const members = new Members(this.#rules);
    do {
      const keyOffset = lines.at;
      const key = this.#key(members);
      const onItsLine = this.#toValue(indent, true);
      const valueOffset = lines.at;
      const value = onItsLine ? this.#inline(indent, depth) : this.#block(lines.indent, depth);
      members.add(key, keyOffset, value, valueOffset);
    } while (lines.indent === indent);
    if (lines.indent > indent) throw new BeyondPlain();
    return members.close(this.#places);
  }

  #list(indent: number, depth: number): unknown[] {
    const lines = this.#lines;
    const array: unknown[] = [];
    const offsets: number[] = [];
    do {
      lines.at++;
      const onItsLine = this.#toValue(indent, false);
      offsets.push(lines.at);
      if (!onItsLine) array.push(this.#block(lines.indent, depth));
      else if (lines.isHyphen || lines.isKey) array.push(this.#block(lines.column, depth));
      else array.push(this.#inline(indent, depth));
    } while (lines.indent === indent && lines.isHyphen);
    if (lines.indent > indent) throw new BeyondPlain();
    this.#places.addArray(array, offsets);
    return array;
  }

  /** Goes to where the value of a key or a hyphen begins. Returns whether that is on the same line. */
  #toValue(indent: number, ofKey: boolean): boolean {
    const lines = this.#lines;
    if (!lines.atLineEnd()) return true;
    lines.toNextLine();
    // A list may stand right below its key.
    if (lines.indent > indent || (ofKey && lines.indent === indent && lines.isHyphen)) return false;
    throw new BeyondPlain();
  }

  /** A value that ends on its line, and nothing on the next that would go on with it. */
  #inline(indent: number, depth: number): unknown {
    const lines = this.#lines;
    const value = this.#value(depth, plainEnd);
    if (!lines.atLineEnd()) throw new BeyondPlain();
    lines.toNextLine();
    if (lines.indent > indent) throw new BeyondPlain();
    return value;
  }

  // Recursion is bounded by `maxDepth`.
  #value(depth: number, endOf: typeof plainEnd): unknown {
    this.#lines.count();
    const { code } = this.#lines;
    if (code === DOUBLE || code === SINGLE) return this.#quoted(code);
    if (code !== LIST && code !== OBJECT) return this.#plain(endOf);
    if (depth >= this.#rules.maxDepth) throw new BeyondPlain();
    return code === LIST ? this.#flowList(depth + 1) : this.#flowObject(depth + 1);
  }

  #quoted(quote: number): string {
    const lines = this.#lines;
    const start = ++lines.at;
    for (; lines.code !== quote; lines.at++) {
      const { code } = lines;
      if (code === LF || Number.isNaN(code) || (code === BACKSLASH && quote === DOUBLE)) throw new BeyondPlain();
    }
    const text = lines.text.slice(start, lines.at++);
    // Two single quotes stand for one.
    if (lines.code === SINGLE) throw new BeyondPlain();
    return text;
  }

  #plain(endOf: typeof plainEnd): PlainScalar {
    const lines = this.#lines;
    const { text, at } = lines;
    lines.at = endOf(text, at);
    const value = plainScalar(text.slice(at, lines.at));
    if (lines.at === at || value === undefined) throw new BeyondPlain();
    if (typeof value === 'number' && !acceptNumber(this.#rules, value, at)) throw new BeyondPlain();
    return value;
  }

  #flowList(depth: number): unknown[] {
    const lines = this.#lines;
    const array: unknown[] = [];
    const offsets: number[] = [];
    if (this.#closesAtOnce(LIST_END)) return array;
    do {
      lines.at++;
      lines.spaces();
      offsets.push(lines.at);
      array.push(this.#value(depth, flowPlainEnd));
      lines.spaces();
    } while (lines.code === COMMA);
    this.#close(LIST_END);
    this.#places.addArray(array, offsets);
    return array;
  }

  #flowObject(depth: number): object {
    const lines = this.#lines;
    if (this.#closesAtOnce(OBJECT_END)) return {};
    const members = new Members(this.#rules);
    do {
      lines.at++;
      lines.spaces();
      const keyOffset = lines.at;
      const key = this.#key(members);
      lines.spaces();
      const valueOffset = lines.at;
      members.add(key, keyOffset, this.#value(depth, flowPlainEnd), valueOffset);
      lines.spaces();
    } while (lines.code === COMMA);
    this.#close(OBJECT_END);
    return members.close(this.#places);
  }

  /** Goes over a collection without members; otherwise stays at its opening bracket. */
  #closesAtOnce(end: number): boolean {
    const lines = this.#lines;
    const open = lines.at++;
    lines.spaces();
    if (lines.code === end) {
      lines.at++;
      return true;
    }
    lines.at = open;
    return false;
  }

  #close(end: number): void {
    if (this.#lines.code !== end) throw new BeyondPlain();
    this.#lines.at++;
  }

  #key(members: Members): string {
    const { at } = this.#lines;
    const { key, quoted } = this.#lines.key();
    if ((!quoted && typeof plainScalar(key) !== 'string') || !members.accepts(key, at)) throw new BeyondPlain();
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    this.#keys.set(key, key);
    return key;
  }
}
