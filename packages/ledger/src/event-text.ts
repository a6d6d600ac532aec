import { UsageError } from '@aiop/diagnostics';

/**
 * Reads JSON that a person or a program handed over: any spacing, any order, but no name twice in one object, because readers
 * disagree on which of the two counts (RFC 8259, section 4).
 * @throws UsageError naming `where`
 */
export function parseEventText(text: string, where: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const what = `not JSON: ${error instanceof Error ? error.message : String(error)}`;
    throw new UsageError({ what, where, expected: 'one JSON object', fix: 'check quotes, commas and brackets' });
  }
  const name = isPlainlyWritten(text, value) ? undefined : repeatedName(text);
  if (name === undefined) return value;
  throw new UsageError({
    what: `the name ${name} stands twice in one object`,
    where,
    expected: 'each name once',
    fix: 'remove one of the two',
  });
}

/** Longer texts might nest so deeply that JSON.stringify, which recurses, would run out of stack. */
const MAX_REWRITTEN = 4096;

/** Whether a text is what JSON.stringify makes of its value, and so has no name twice: that is seen faster than by a walk over its characters. */
const isPlainlyWritten = (text: string, value: unknown): boolean => text.length <= MAX_REWRITTEN && JSON.stringify(value) === text;

/** The first name that stands twice in one object, as written, or undefined. `text` must be JSON. */
export function repeatedName(text: string): string | undefined {
  // One set of names for each open object, undefined for each open list.
  const open: (Set<string> | undefined)[] = [];
  let expectsName = false;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '{':
        open.push(new Set());
        expectsName = true;
        break;
      case '[':
        open.push(undefined);
        expectsName = false;
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        expectsName = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = closingQuote(text, at);
        const names = open.at(-1);
        if (expectsName && names !== undefined) {
          // Names are compared as they are meant: "a" and "\u0061" are one name.
          const written = text.slice(at, end + 1);
          const name = String(JSON.parse(written));
          if (names.has(name)) return written;
          names.add(name);
          expectsName = false;
        }
        at = end;
      }
    }
  }
  return undefined;
}

function closingQuote(text: string, open: number): number {
  let at = open + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
