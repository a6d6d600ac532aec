import { stripVTControlCharacters } from 'node:util';

export { formatDuration as duration } from '@aiop/diagnostics';

/** Columns of text, aligned to the left, two spaces apart; colours do not count for the width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = (text: string): number => [...stripVTControlCharacters(text)].length;
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd();
  return `${[head, ...rows].map(line).join('\n')}\n`;
}

/** `1 wave`, `2 waves`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
