/**
 * JSON with comments and trailing commas, as `turbo.json` may be, as plain JSON: what goes becomes spaces, so that every place stays where it is.
 */
export function withoutComments(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  const blank = (start: number, end: number): void => {
    pieces.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    from = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') at = endOfString(text, at);
    else if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at);
      blank(at, end < 0 ? text.length : end);
      at = from - 1;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      blank(at, end < 0 ? text.length : end + 2);
      at = from - 1;
    }
  }
  return withoutTrailingCommas(pieces.join('') + text.slice(from));
}

function withoutTrailingCommas(text: string): string {
  const characters = [...text.split('')];
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '"') at = endOfString(text, at);
    if ((character === '}' || character === ']') && comma >= 0) characters[comma] = ' ';
    if (character === ',') comma = at;
    else if (!/\s/.test(character)) comma = -1;
  }
  return characters.join('');
}

/** Where the closing quote stands. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at;
}
