/** A line of a TOML text (https://toml.io/en/v1.0.0) that begins outside of any text of several lines. */
export interface TomlLine {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** What stands between the brackets of the last header, without blanks around it; `''` above the first one. */
  readonly table: string;
}

/** A stretch of text: where it begins, where what follows begins, and what is to stand there. */
export type Replacement = readonly [start: number, end: number, text: string];

/** The lines of a TOML text. Inside of a text of several lines nothing is what it looks like: such lines are left out. */
export function* tomlLines(text: string): Generator<TomlLine> {
  let table = '';
  let fence: string | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const fences = line.match(/"""|'''/g) ?? [];
    if (fence !== undefined || fences.length % 2 === 1) {
      for (const mark of fences) fence = fence === undefined ? mark : mark === fence ? undefined : fence;
      continue;
    }
    const header = line.trimStart();
    if (header.startsWith('[')) table = tableOf(header);
    yield { text: line, start, table };
  }
}

/** The name of a table; of an array of tables in a bracket, so that it is no table of that name. */
function tableOf(header: string): string {
  if (header.startsWith('[[')) return `[${header.slice(2, Math.max(2, header.indexOf(']]'))).trim()}]`;
  return header.slice(1, Math.max(1, header.indexOf(']'))).trim();
}

/** A text with other stretches in some places, from left to right. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end, other] of replacements) {
    parts.push(text.slice(at, start), other);
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}
