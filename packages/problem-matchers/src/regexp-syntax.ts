import { complement, DIGITS, LINE_ENDS, type Range, SPACE, WORD } from './character-set.ts';

/** A regular expression without what cannot be matched in linear time. */
export type RegExpNode =
  | { readonly kind: 'set'; readonly ranges: readonly Range[] }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly RegExpNode[] }
  /** `index` of a group that captures, from 1. */
  | { readonly kind: 'group'; readonly index: number; readonly body: RegExpNode }
  /** The groups from `firstGroup` up to, not including, `endGroup` stand in what is repeated. */
  | {
      readonly kind: 'repeat';
      readonly body: RegExpNode;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
      readonly firstGroup: number;
      readonly endGroup: number;
    }
  | { readonly kind: 'assertion'; readonly what: 'start' | 'end' | 'boundary' | 'no-boundary' };

/** A pattern, or the first reason why it is none. */
export type ParsedRegExp =
  | { readonly ok: true; readonly root: RegExpNode; readonly groups: number }
  | { readonly ok: false; readonly problem: string };

const MAX_LENGTH = 2_000;
const MAX_DEPTH = 32;
const MAX_COUNT = 100;

/**
 * Parses a pattern in the syntax of ECMA-262 without the flags: literals, classes, groups, choices, repetitions, `^`, `$`, `\b`. Look-around and
 * back references are refused: no engine matches them in linear time.
 */
export function parseRegExp(source: string): ParsedRegExp {
  if (source.length > MAX_LENGTH) return { ok: false, problem: `it is longer than ${MAX_LENGTH} characters` };
  try {
    return new Parser(source).parse();
  } catch (error) {
    if (error instanceof SyntaxProblem) return { ok: false, problem: error.message };
    throw error;
  }
}

class SyntaxProblem extends Error {}

const CLASSES: ReadonlyMap<string, readonly Range[]> = new Map([
  ['d', DIGITS],
  ['D', complement(DIGITS)],
  ['w', WORD],
  ['W', complement(WORD)],
  ['s', SPACE],
  ['S', complement(SPACE)],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
  ['0', 0],
]);

class Parser {
  readonly #source: string;
  #at = 0;
  #groups = 0;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): ParsedRegExp {
    const root = this.#choice();
    if (this.#at < this.#source.length) throw new SyntaxProblem(`a ) at character ${this.#at + 1} closes nothing`);
    return { ok: true, root, groups: this.#groups };
  }

  #choice(): RegExpNode {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
  }

  #sequence(): RegExpNode {
    const parts: RegExpNode[] = [];
    for (let next = this.#peek(); next !== '' && next !== '|' && next !== ')'; next = this.#peek()) {
      const firstGroup = this.#groups + 1;
      parts.push(this.#repeated(this.#atom(), firstGroup));
    }
    return { kind: 'sequence', parts };
  }

  #repeated(body: RegExpNode, firstGroup: number): RegExpNode {
    const count = this.#count();
    if (count === undefined) return body;
    if (body.kind === 'assertion') throw new SyntaxProblem('an assertion cannot be repeated');
    const lazy = this.#take('?');
    const node: RegExpNode = { kind: 'repeat', body, ...count, lazy, firstGroup, endGroup: this.#groups + 1 };
    if (this.#count() !== undefined) throw new SyntaxProblem('a repetition cannot be repeated');
    return node;
  }

  #count(): { readonly least: number; readonly most: number } | undefined {
    if (this.#take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.#take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.#take('?')) return { least: 0, most: 1 };
    const given = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (given === null) return undefined;
    const [text, from = '', comma, to = ''] = given;
    const least = Number(from);
    const most = comma === undefined ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    if (most < least) throw new SyntaxProblem(`${text} counts backwards`);
    if (least > MAX_COUNT || (most > MAX_COUNT && most !== Number.POSITIVE_INFINITY))
      throw new SyntaxProblem(`${text} counts beyond ${MAX_COUNT}`);
    this.#at += text.length;
    return { least, most };
  }

  #atom(): RegExpNode {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return { kind: 'set', ranges: this.#class() };
    if (this.#take('.')) return { kind: 'set', ranges: complement(LINE_ENDS) };
    if (this.#take('^')) return { kind: 'assertion', what: 'start' };
    if (this.#take('$')) return { kind: 'assertion', what: 'end' };
    if (this.#take('\\b')) return { kind: 'assertion', what: 'boundary' };
    if (this.#take('\\B')) return { kind: 'assertion', what: 'no-boundary' };
    if (this.#take('\\')) return { kind: 'set', ranges: this.#escape() };
    if ('*+?'.includes(this.#peek())) throw new SyntaxProblem(`the ${this.#peek()} at character ${this.#at + 1} repeats nothing`);
    return { kind: 'set', ranges: [this.#unit()] };
  }

  #group(): RegExpNode {
    if (++this.#depth > MAX_DEPTH) throw new SyntaxProblem(`its groups are nested more than ${MAX_DEPTH} deep`);
    const index = this.#groupIndex();
    const body = this.#choice();
    if (!this.#take(')')) throw new SyntaxProblem('a group has no end');
    this.#depth--;
    return index === undefined ? { kind: 'sequence', parts: [body] } : { kind: 'group', index, body };
  }

  /** Undefined for one that does not capture. */
  #groupIndex(): number | undefined {
    if (this.#take('?:')) return undefined;
    const name = /^\?<[A-Za-z_]\w{0,60}>/.exec(this.#source.slice(this.#at, this.#at + 64))?.[0] ?? '';
    if (name === '' && this.#peek() === '?')
      throw new SyntaxProblem('it looks around itself, or sets flags, which cannot be done in linear time');
    this.#at += name.length;
    return ++this.#groups;
  }

  #class(): readonly Range[] {
    const negated = this.#take('^');
    const ranges: Range[] = [];
    while (!this.#take(']')) {
      const from = this.#classAtom();
      // Between single characters, and not at the end, a hyphen makes a range.
      const next = this.#source[this.#at + 1] ?? '';
      if (from.length === 1 && this.#peek() === '-' && next !== ']' && next !== '') {
        this.#at++;
        ranges.push(...rangeOf(from, this.#classAtom()));
      } else ranges.push(...from);
    }
    return negated ? complement(ranges) : ranges;
  }

  #classAtom(): readonly Range[] {
    if (this.#peek() === '') throw new SyntaxProblem('a class has no end');
    if (this.#take('\\b')) return [[0x08, 0x08]];
    return this.#take('\\') ? this.#escape() : [this.#unit()];
  }

  #escape(): readonly Range[] {
    const name = this.#peek();
    const known = CLASSES.get(name);
    const control = CONTROLS.get(name);
    const code = /^(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})/.exec(this.#source.slice(this.#at, this.#at + 5))?.[0];
    if (code !== undefined) {
      this.#at += code.length;
      const unit = Number.parseInt(code.slice(1), 16);
      return [[unit, unit]];
    }
    if (known === undefined && control === undefined && /^[A-Za-z1-9]?$/.test(name))
      throw new SyntaxProblem(`\\${name} is not supported: back references and properties are left out`);
    const [unit] = this.#unit();
    return known ?? [control === undefined ? [unit, unit] : [control, control]];
  }

  #unit(): Range {
    const unit = this.#source.charCodeAt(this.#at++);
    return [unit, unit];
  }

  #peek(): string {
    return this.#source[this.#at] ?? '';
  }

  #take(text: string): boolean {
    const isNext = this.#source.startsWith(text, this.#at);
    if (isNext) this.#at += text.length;
    return isNext;
  }
}

/** `a-z`; where one side is a class such as `\s`, the hyphen stands for itself (ECMA-262, annex B.1.2). */
function rangeOf(from: readonly Range[], to: readonly Range[]): readonly Range[] {
  const [[first, firstEnd] = [0, 1], ...more] = from;
  const [[last, lastEnd] = [0, 1], ...others] = to;
  const single = more.length === 0 && others.length === 0 && first === firstEnd && last === lastEnd;
  if (!single) return [...from, ...to, [0x2d, 0x2d]];
  if (last < first) throw new SyntaxProblem('a class has a range whose end comes before its beginning');
  return [[first, last]];
}
