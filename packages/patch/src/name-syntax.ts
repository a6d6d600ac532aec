// How git writes names into patches (quote.c of git, `core.quotePath`): plain, or in double quotes with C escapes.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPES: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['"', QUOTE],
  ['\\', BACKSLASH],
]);
const encoder = new TextEncoder();
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A quoted name at the start of a text, and what follows its closing quote. Undefined when it is malformed or not UTF-8. */
export function readQuoted(text: string): { readonly name: string; readonly rest: string } | undefined {
  if (!text.startsWith('"')) return undefined;
  const bytes: number[] = [];
  let at = 1;
  while (at < text.length && text[at] !== '"') {
    const code = text.codePointAt(at) ?? 0;
    if (code !== BACKSLASH) {
      const char = String.fromCodePoint(code);
      bytes.push(...encoder.encode(char));
      at += char.length;
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4))?.[0];
    const byte = octal === undefined ? ESCAPES.get(text[at + 1] ?? '') : Number.parseInt(octal, 8);
    if (byte === undefined) return undefined;
    bytes.push(byte);
    at += 1 + (octal?.length ?? 1);
  }
  if (text[at] !== '"') return undefined;
  try {
    return { name: utf8.decode(Uint8Array.from(bytes)), rest: text.slice(at + 1) };
  } catch {
    return undefined;
  }
}

/** A whole text that is one name, quoted or plain. */
export function readName(text: string): string | undefined {
  if (!text.startsWith('"')) return text;
  const quoted = readQuoted(text);
  return quoted?.rest === '' ? quoted.name : undefined;
}

/**
 * Whether `text`, what follows `diff --git `, names exactly these two. The plain form cannot be split where names hold spaces, so it is
 * compared with what it should be instead of being searched for a place to split.
 */
export function namesBoth(text: string, old: string, renewed: string): boolean {
  if (text.startsWith('"')) {
    const first = readQuoted(text);
    return first !== undefined && first.name === old && first.rest.startsWith(' ') && readName(first.rest.slice(1)) === renewed;
  }
  if (!text.startsWith(`${old} `)) return false;
  return readName(text.slice(old.length + 1)) === renewed;
}

/** The path of `a/PATH b/PATH`, both the same, or undefined: all that a header says when no other line names the file. */
export function samePathOf(text: string): string | undefined {
  if (text.startsWith('"')) {
    const path = readQuoted(text)?.name.slice(2);
    return path !== undefined && namesBoth(text, `a/${path}`, `b/${path}`) ? path : undefined;
  }
  const path = text.slice(2, (text.length - 1) / 2);
  return text === `a/${path} b/${path}` ? path : undefined;
}
