/** Longest branch name: git's loose refs are files, and their names may have 255 bytes with `.lock` behind them. */
export const MAX_REF_BYTES = 244;

/**
 * Why a name is no branch that every git and every shell handles alike, or undefined: the rules of `git check-ref-format --branch`, and
 * only characters that need no quoting. So a name that passes is ASCII.
 */
export function refNameProblem(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > MAX_REF_BYTES) return `it is longer than ${MAX_REF_BYTES} bytes`;
  const odd = /[^A-Za-z0-9._/+=@-]/u.exec(name)?.[0];
  if (odd !== undefined) return `it holds ${JSON.stringify(odd)}`;
  if (!/^[A-Za-z0-9]/.test(name)) return 'it does not begin with a letter or digit';
  if (name.includes('..')) return 'it holds ".."';
  if (name === '@' || name.toUpperCase() === 'HEAD') return 'it is reserved';
  if (name.endsWith('.')) return 'it ends with "."';
  for (const segment of name.split('/')) {
    if (segment === '') return 'it has an empty segment';
    if (segment.startsWith('.')) return 'a segment begins with "."';
    if (segment.toLowerCase().endsWith('.lock')) return 'a segment ends with ".lock"';
  }
  return undefined;
}
