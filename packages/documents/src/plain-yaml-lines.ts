/** The text is not of the plain form. */
export class BeyondPlain extends Error {}

/** Values, comments and empty lines. */
const MAX_COUNTED = 250_000;

const [LF, SPACE, HASH, HYPHEN] = [0x0a, 0x20, 0x23, 0x2d];

/** A key with its colon. Longer ones may not stand without a question mark. */
const KEY = /(?:([A-Za-z_][\w.-]{0,200})|"([^"\\\n]{0,200})"|'([^'\n]{0,200})'):(?![^ \n])/y;

/** A place in a YAML text that goes from line to line. */
export class PlainYamlLines {
  readonly text: string;
  at = 0;
  /** The column, from 0, in which the line reached last begins; -1 behind the last line. */
  indent = -1;
  #lineStart = 0;
  #counted = 0;

  constructor(text: string) {
    this.text = text;
    this.#toContent();
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** Of the place, from 0. */
  get column(): number {
    return this.at - this.#lineStart;
  }

  get isHyphen(): boolean {
    return this.code === HYPHEN && this.#endsWord(this.at + 1);
  }

  get isKey(): boolean {
    KEY.lastIndex = this.at;
    return KEY.test(this.text);
  }

  /** Goes over a key and its colon. */
  key(): { readonly key: string; readonly quoted: boolean } {
    KEY.lastIndex = this.at;
    const match = KEY.exec(this.text);
    if (match === null) throw new BeyondPlain();
    this.at = KEY.lastIndex;
    const [, plain, double, single] = match;
    return { key: plain ?? double ?? single ?? '', quoted: plain === undefined };
  }

  spaces(): void {
    while (this.code === SPACE) this.at++;
  }

  /** Whether nothing but a comment follows on this line. Goes over spaces. */
  atLineEnd(): boolean {
    const before = this.at;
    this.spaces();
    const { code } = this;
    return code === LF || Number.isNaN(code) || (code === HASH && this.at > before);
  }

  /** Goes from the end of a line to the first character of the next one that holds more than a comment. */
  toNextLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    this.#toContent();
  }

  /** Counts a value. */
  count(): void {
    if (++this.#counted > MAX_COUNTED) throw new BeyondPlain();
  }

  #toContent(): void {
    for (;;) {
      this.#lineStart = this.at;
      this.spaces();
      const { code } = this;
      if (code !== LF && code !== HASH) {
        this.indent = this.at < this.text.length ? this.column : -1;
        return;
      }
      this.count();
      const end = this.text.indexOf('\n', this.at);
      this.at = end < 0 ? this.text.length : end + 1;
    }
  }

  #endsWord(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || code === LF || Number.isNaN(code);
  }
}
