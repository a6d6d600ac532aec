import { firstUnseen } from '@aiop/claims';

/**
 * Why a text is no path inside the repository (`/` between segments, canonical), or undefined. Unlike a claim it has no wildcards:
 * `[id].tsx` is a name.
 */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (firstUnseen(path) >= 0) return 'it holds a character that cannot be seen';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'it is absolute';
  if (path.includes('\\')) return 'it holds a backslash';
  const segments = path.split('/');
  if (segments.includes('..')) return 'it leaves its folder';
  if (segments.includes('.') || segments.includes('')) return 'it is not canonical';
  return path.trim() === path ? undefined : 'it begins or ends with white space';
}
