/** A plain scalar of the core schema: https://yaml.org/spec/1.2.2/#103-core-schema. */
export type PlainScalar = string | number | boolean | null;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);
const LONGEST_WORD = 5;

const DECIMAL = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
/** What else the core schema takes for a number, if it begins with a digit or a dot. */
const OTHER_NUMBER =
  /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9]+(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;

/** What a plain scalar means that begins as `plainEnd` has it; undefined for the rarer forms of numbers. */
export function plainScalar(text: string): PlainScalar | undefined {
  if (text.length <= LONGEST_WORD) {
    const word = WORDS.get(text);
    if (word !== undefined) return word;
  }
  const first = text.charCodeAt(0);
  if (!(first === 0x2e || (first >= 0x30 && first <= 0x39))) return text;
  if (DECIMAL.test(text)) return Number(text);
  return OTHER_NUMBER.test(text) ? undefined : text;
}

/** By character code below 128. */
const table = (characters: string): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => (characters.includes(String.fromCharCode(code)) ? 1 : 0));

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const FIRST = table(`${LETTERS}0123456789_./$(`);
const IN_FLOW = table(`${LETTERS}0123456789_./$(-+*@<>=^%;|&!~)\\ `);
const [LF, SPACE, HASH, COLON] = [0x0a, 0x20, 0x23, 0x3a];

/**
 * Where the plain scalar that begins at an offset of a block ends, without spaces behind it; the offset itself where none begins, or one that only
 * `yaml` should read.
 */
export function plainEnd(text: string, start: number): number {
  if (FIRST[text.charCodeAt(start)] !== 1) return start;
  let [at, end] = [start, start];
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === HASH && at > end)) break;
    if (code === COLON && isSpaceOrEnd(text, at + 1)) return start;
    if (code !== SPACE) end = at + 1;
  }
  return end;
}

/** The same inside of a flow collection, of fewer characters. */
export function flowPlainEnd(text: string, start: number): number {
  if (FIRST[text.charCodeAt(start)] !== 1) return start;
  let end = start;
  for (let at = start; IN_FLOW[text.charCodeAt(at)] === 1; at++) if (text.charCodeAt(at) !== SPACE) end = at + 1;
  return end;
}

function isSpaceOrEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === LF || at >= text.length;
}
