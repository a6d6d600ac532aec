import { visible } from '@aiop/diagnostics';

const MAX_LENGTH = 300;

// What could begin markup, HTML, an automatic link, a mention, a reference or mathematics; and what could begin a block at the start of a
// line. The rest of the text stays as people wrote it.
const ACTIVE = /[\\`*_~[\]<&$@]|:(?=\/\/)|(?<=\bwww)\.|#(?=\d)|(?<=\bGH)-(?=\d)/giu;
const AT_START = /^(?:[#>]|[-+=](?=\s|$|[-+=])|\d{1,9}[.)](?=\s|$))/u;

/**
 * Untrusted text as one line of Markdown (GitHub Flavored) that people read and edit as it stands: code between back ticks stays code,
 * and everything else that could act is escaped. References such as `#12` become links where `issueLink` gives an address.
 */
export function inlineText(text: string, issueLink?: (number: string) => string): string {
  const shown = visible(text.trim(), MAX_LENGTH);
  const parts: string[] = [];
  let at = 0;
  // Code of single back ticks: what stands between them cannot act, and has no back tick itself.
  for (const { 0: code, index } of shown.matchAll(/(?<!`)`(?!`)[^`]{1,200}(?<!`)`(?!`)/g)) {
    parts.push(plain(shown.slice(at, index), at === 0, issueLink), code);
    at = index + code.length;
  }
  return [...parts, plain(shown.slice(at), at === 0, issueLink)].join('');
}

function plain(text: string, isStart: boolean, issueLink: ((number: string) => string) | undefined): string {
  const parts: string[] = [];
  let at = 0;
  const inert = (piece: string): string => escapeActive(piece, isStart && at === 0);
  if (issueLink !== undefined) {
    for (const { 0: reference, 1: number = '', index } of text.matchAll(/(?<![\w&/#])#(\d{1,9})\b/g)) {
      parts.push(inert(text.slice(at, index)), `[#${number}](${issueLink(number)})`);
      at = index + reference.length;
    }
  }
  return [...parts, inert(text.slice(at))].join('');
}

function escapeActive(text: string, isStart: boolean): string {
  const escaped = text.replace(ACTIVE, (mark) => {
    if (mark === '<') return '&lt;';
    if (mark === '&') return '&amp;';
    if (mark === ':') return '&#58;';
    // A backslash keeps neither a mention nor a reference from being one; a character of no width does.
    if (mark === '@' || mark === '#' || mark === '-') return `${mark}&#8203;`;
    return `\\${mark}`;
  });
  // Of `1.` it is the full stop that makes the list.
  return isStart ? escaped.replace(AT_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`) : escaped;
}
