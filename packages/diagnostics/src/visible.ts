// C0 and C1 controls, line and paragraph separators, bidirectional controls, zero-width and tag characters, lone surrogates: everything
// that lets text look like something else (https://trojansource.codes) or speak to a terminal or to the runner.
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu;

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** Untrusted text as one harmless line: what cannot be seen is written as `\u{…}`, and it is cut at `maxLength` characters. */
export function visible(text: string, maxLength = 2000): string {
  const shown = text.replace(UNSEEN, escaped);
  return shown.length > maxLength ? `${shown.slice(0, maxLength)}… (${shown.length - maxLength} more characters)` : shown;
}

/** The same for text of several lines: line feeds and tabs stay, a carriage return before a line feed goes. */
export function visibleLines(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : escaped(character)));
}
