/** How letters are written, by the names of commitlint (https://commitlint.js.org/reference/rules.html#type-case). */
export const TEXT_CASES = [
  'lower-case',
  'upper-case',
  'camel-case',
  'kebab-case',
  'pascal-case',
  'sentence-case',
  'snake-case',
  'start-case',
] as const;

export type TextCase = (typeof TEXT_CASES)[number];

// `parseXMLFile2` has the words parse, XML, File, 2. No alternative can begin where another one went on.
const WORDS = /\p{Lu}?[\p{Ll}\p{Lm}]+|\p{Lu}+(?![\p{Ll}\p{Lm}])|[\p{Lo}\p{Lt}]+|\p{N}+/gu;
// What is quoted is a name, which is written as it is.
const QUOTED = /`[^`]*`|"[^"]*"|'[^']*'/g;

/** A text in another case. */
export function inCase(text: string, textCase: TextCase): string {
  switch (textCase) {
    case 'lower-case':
      return text.toLowerCase();
    case 'upper-case':
      return text.toUpperCase();
    case 'sentence-case':
      return capitalised(text);
    case 'camel-case':
      return lowerFirst(wordsOf(text).map(lowerCapitalised).join(''));
    case 'pascal-case':
      return wordsOf(text).map(lowerCapitalised).join('');
    case 'kebab-case':
      return wordsOf(text).join('-').toLowerCase();
    case 'snake-case':
      return wordsOf(text).join('_').toLowerCase();
    case 'start-case':
      return wordsOf(text).map(capitalised).join(' ');
  }
}

/** Whether a text is in a case. What is quoted does not count; a text without letters, or one that begins with a digit, is in every case. */
export function isInCase(text: string, textCase: TextCase): boolean {
  const plain = text.replace(QUOTED, '').trim();
  const written = inCase(plain, textCase);
  return written === '' || /^\d/.test(written) || written === plain;
}

const wordsOf = (text: string): string[] => text.replace(/['’]/g, '').match(WORDS) ?? [];
const lowerCapitalised = (word: string): string => capitalised(word.toLowerCase());

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

function lowerFirst(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}
