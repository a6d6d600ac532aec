/** One element, with where it stands in the text: UTF-16 code units, ends exclusive. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text with references replaced, without what stands in its children. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A document that is well-formed, or the first reason why it is not, with its place. */
export type XmlTree =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly problem: string; readonly offset: number };

/** Bounds of a document. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 1_000_000;

/**
 * The elements of an XML 1.0 document in UTF-8, read strictly and in linear time: https://www.w3.org/TR/xml/. A DOCTYPE is refused, and with it
 * every entity but the five that need none: what a document says is what stands in it. Names are ASCII and beyond, without a look at each of
 * the ranges of production 4.
 */
export function readXml(text: string): XmlTree {
  try {
    return { ok: true, root: new Reader(text).document() };
  } catch (error) {
    if (error instanceof XmlProblem) return { ok: false, problem: error.message, offset: error.offset };
    throw error;
  }
}

class XmlProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
}

/** What production 2 leaves out of `Char`. */
const NO_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const NAME = /[A-Za-z_:\u00c0-\u{effff}][\w:.\-\u00b7-\u{effff}]*/uy;
const SPACE = /[ \t\r\n]*/y;
const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

class Reader {
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;
  #elements = 0;
  #root: XmlElement | undefined;

  constructor(text: string) {
    this.#text = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
    const bad = NO_CHARACTER.exec(this.#text);
    if (bad !== null) throw new XmlProblem('it holds a character that XML has no place for', bad.index);
  }

  document(): XmlElement {
    const declared = /^ ?<\?xml[ \t\r\n][^?]{0,200}\?>/.exec(this.#text);
    if (declared !== null) this.#declaration(declared[0]);
    while (this.#at < this.#text.length) {
      const next = this.#text.indexOf('<', this.#at);
      this.#characters(next < 0 ? this.#text.length : next);
      if (next >= 0) this.#markup();
    }
    const unclosed = this.#open.at(-1);
    if (unclosed !== undefined) throw new XmlProblem(`<${unclosed.name}> has no end`, unclosed.start);
    if (this.#root === undefined) throw new XmlProblem('it has no element', 0);
    return this.#root;
  }

  #declaration(text: string): void {
    const encoding = /encoding[ \t\r\n]{0,50}=[ \t\r\n]{0,50}["']([^"']{0,50})["']/.exec(text)?.[1];
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) throw new XmlProblem(`its encoding is ${encoding}, not UTF-8`, 0);
    this.#at = text.length;
  }

  #characters(end: number): void {
    const text = this.#text.slice(this.#at, end);
    if (this.#open.length === 0 && text.trim() !== '') throw new XmlProblem('text stands outside of the element', this.#at);
    if (text.includes(']]>')) throw new XmlProblem(']]> stands in text', this.#at);
    const own = decoded(text, this.#at);
    const open = this.#open.at(-1);
    if (open !== undefined) open.text += own;
    this.#at = end;
  }

  #markup(): void {
    if (this.#has('<!--')) this.#comment();
    else if (this.#has('<![CDATA[') && this.#open.length > 0) this.#cdata();
    else if (this.#has('<!')) throw new XmlProblem('it has a DOCTYPE, or another declaration', this.#at);
    else if (this.#has('<?')) this.#instruction();
    else if (this.#has('</')) this.#endTag();
    else this.#startTag();
  }

  #comment(): void {
    const end = this.#text.indexOf('--', this.#at + 4);
    if (end < 0 || this.#text[end + 2] !== '>') throw new XmlProblem('a comment has no end, or holds --', this.#at);
    this.#at = end + 3;
  }

  #cdata(): void {
    const start = this.#at + '<![CDATA['.length;
    this.#at = this.#after(']]>', this.#at);
    const open = this.#open.at(-1);
    if (open !== undefined) open.text += this.#text.slice(start, this.#at - ']]>'.length);
  }

  #instruction(): void {
    if (/^<\?xml[ \t\r\n?]/i.test(this.#text.slice(this.#at, this.#at + 6)))
      throw new XmlProblem('the XML declaration does not come first', this.#at);
    this.#at = this.#after('?>', this.#at);
  }

  #endTag(): void {
    const start = this.#at;
    this.#at += 2;
    const name = this.#name();
    this.#space();
    this.#expect('>');
    const open = this.#open.pop();
    if (open?.name !== name)
      throw new XmlProblem(open === undefined ? `</${name}> ends nothing` : `</${name}> stands where </${open.name}> is due`, start);
    this.#close(open);
  }

  #startTag(): void {
    const start = this.#at;
    if (this.#root !== undefined && this.#open.length === 0) throw new XmlProblem('it has a second element at its top', start);
    if (++this.#elements > MAX_ELEMENTS || this.#open.length >= MAX_DEPTH)
      throw new XmlProblem('it has too many elements, or too deep ones', start);
    this.#at++;
    const name = this.#name();
    const open: Open = { name, attributes: this.#attributes(), children: [], text: '', start };
    const isEmpty = this.#has('/');
    if (isEmpty) this.#at++;
    this.#expect('>');
    if (isEmpty) this.#close(open);
    else this.#open.push(open);
  }

  #close(open: Open): void {
    const element: XmlElement = { ...open, end: this.#at };
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = element;
    else parent.children.push(element);
  }

  #attributes(): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const spaced = this.#space();
      if (this.#has('>') || this.#has('/')) return attributes;
      const start = this.#at;
      const name = this.#name();
      if (!spaced || attributes.has(name)) throw new XmlProblem(`the attribute ${name} stands twice, or without a space before it`, start);
      this.#space();
      this.#expect('=');
      this.#space();
      const quote = this.#text[this.#at] ?? '';
      if (quote !== '"' && quote !== "'") throw new XmlProblem(`the value of ${name} has no quotes`, this.#at);
      const from = this.#at + 1;
      this.#at = this.#after(quote, from);
      const value = this.#text.slice(from, this.#at - 1);
      if (value.includes('<')) throw new XmlProblem(`the value of ${name} holds <`, from);
      attributes.set(name, decoded(value, from));
    }
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#text)?.[0];
    if (name === undefined) throw new XmlProblem('a name is missing', this.#at);
    this.#at += name.length;
    return name;
  }

  /** Whether there was any. */
  #space(): boolean {
    SPACE.lastIndex = this.#at;
    const length = SPACE.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }

  #has(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #expect(text: string): void {
    if (!this.#has(text)) throw new XmlProblem(`${text} is missing`, this.#at);
    this.#at += text.length;
  }

  #after(text: string, from: number): number {
    const at = this.#text.indexOf(text, from);
    if (at < 0) throw new XmlProblem(`${text} is missing`, from);
    return at + text.length;
  }
}

/** Text with its references replaced. */
function decoded(text: string, offset: number): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12})(;?)/g, (reference: string, name: string, end: string, at: number) => {
    const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const code = number === null ? undefined : Number.parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
    const character = code === undefined ? NAMED.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (end === '' || character === undefined || NO_CHARACTER.test(character))
      throw new XmlProblem(`${reference} stands for nothing`, offset + at);
    return character;
  });
}
