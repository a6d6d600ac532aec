/**
 * Whether a line is what a pattern says, in which `*` stands for any text, also none. The pieces between the stars are looked for one after the
 * other, each once: the leftmost place for each leaves the most for the next.
 */
export function matchesPattern(line: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return line === pattern;
  if (!line.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = line.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return line.length - last.length >= at && line.endsWith(last);
}
