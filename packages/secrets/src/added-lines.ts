import type { SecretMatch } from './match.ts';
import { scanSecrets } from './scan.ts';

/** One line of the new side of a change, without the diff's marker and without its line end. */
export interface NewLine {
  readonly text: string;
  /** Its number in the new file, from 1. */
  readonly line: number;
  /** False for context, which only completes a secret of several lines. */
  readonly added: boolean;
}

/**
 * Finds the secrets that a change to one file brings in: those that touch at least one added line. A secret that stood there before, in
 * context alone, is not reported.
 * @param lines the new side of every hunk, in order; a gap in the numbers parts two hunks.
 * @returns matches with the `line` and `column` of the new file, the `range` in the lines joined by line feeds.
 */
export async function scanAddedLines(lines: readonly NewLine[]): Promise<readonly SecretMatch[]> {
  const text = lines.map((line) => line.text).join('\n');
  const found: SecretMatch[] = [];
  for (const match of await scanSecrets(text)) {
    const last = match.line + lineFeeds(text, match.range) - 1;
    const touched = lines.slice(match.line - 1, last + 1);
    if (!touched.some(({ added }) => added)) continue;
    found.push({ ...match, line: lines[match.line - 1]?.line ?? match.line });
  }
  return found;
}

function lineFeeds(text: string, [start, end]: SecretMatch['range']): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
