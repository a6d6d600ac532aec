/** What `*` stands for: nothing that a shell gives a meaning. */
const PLAIN = /^[A-Za-z0-9 ._/:=@,+-]*$/;

/**
 * Whether a command line is one that a pattern allows: the same text, where each `*` of the pattern stands for any number of characters
 * without meaning to a shell. So `npm run *` allows no `npm run x; rm -rf .`. Takes time in proportion to pattern times line.
 */
export function allowsCommand(pattern: string, line: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return pattern === line;
  if (line.length < first.length + last.length || !line.startsWith(first) || !line.endsWith(last)) return false;
  const end = line.length - last.length;
  let at = first.length;
  for (const piece of rest) {
    const found = line.indexOf(piece, at);
    if (found < 0 || found + piece.length > end || !PLAIN.test(line.slice(at, found))) return false;
    at = found + piece.length;
  }
  return PLAIN.test(line.slice(at, end));
}
