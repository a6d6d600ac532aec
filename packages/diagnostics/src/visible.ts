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

/** The same for text of several lines: line feeds and tabs stay, a carriage return before a line feed goes. */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : escaped(character)));
}
