// C0 and C1 controls, line and paragraph separators, lone surrogates, interlinear marks, and what Unicode says a reader is not to see
// (default ignorable: bidirectional controls, zero-width, filler, tag and variation characters): everything that lets text look like
// something else (https://trojansource.codes), carry what nobody sees, or speak to a terminal or to the runner. The variation selector
// that ordinary emoji carry stays.
const UNSEEN = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\ufe0f]]/gv;

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** Untrusted text as one harmless line: what cannot be seen is written as `\u{…}`, and it is cut at `maxLength` characters. */
export function visible(text: string, maxLength = 2000): string {
  const shown = text.replace(UNSEEN, escaped);
  if (shown.length <= maxLength) return shown;
  // Half of a surrogate pair is not a character.
  const kept = shown.slice(0, maxLength).isWellFormed() ? maxLength : maxLength - 1;
  return `${shown.slice(0, kept)}… (${shown.length - kept} more characters)`;
}

/** Of many characters that cannot be seen, each is an object of its own while they are replaced. */
const PIECE_CHARACTERS = 64 * 1024;

/** The same for text of several lines, of any length: line feeds and tabs stay, a carriage return before a line feed goes. */
export const visibleLines = (text: string): string => [...visiblePieces(text)].join('');

/** What `visibleLines` gives, in pieces to be written one after the other: shown, a text may be ten times as long as it is. */
export function* visiblePieces(text: string): Generator<string, void> {
  for (let start = 0, end: number; start < text.length; start = end) {
    end = Math.min(text.length, start + PIECE_CHARACTERS);
    // Two halves of one character stay together, and the two that end a line.
    if (/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)/.test(text.slice(end - 1, end + 1))) end++;
    yield visiblePiece(text.slice(start, end));
  }
}

function visiblePiece(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : escaped(character)));
}
