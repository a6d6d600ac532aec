import { firstUnseen } from '@aiop/claims';
import type { PatchCode } from './codes.ts';
import { MAX_PATH_BYTES, MAX_SEGMENT_BYTES } from './limits.ts';

/** What is wrong with the form of a path. */
export interface PathProblem {
  readonly code: Extract<PatchCode, 'AIOP-S008' | 'AIOP-S009'>;
  readonly message: string;
  readonly expected: string;
}

const encoder = new TextEncoder();

/** Why a text is no canonical, visible path of a repository, or undefined when it is one. */
export function pathProblem(path: string): PathProblem | undefined {
  const bad = (message: string, expected: string): PathProblem => ({ code: 'AIOP-S008', message, expected });
  const unseen = firstUnseen(path);
  if (unseen >= 0) {
    const point = (path.codePointAt(unseen) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { code: 'AIOP-S009', message: `the name holds the character U+${point}`, expected: 'visible characters only' };
  }
  if (path === '') return bad('the name is empty', 'a path');
  if (path.startsWith('/')) return bad('the path is absolute', 'a path relative to the repository');
  if (/^[A-Za-z]:[/\\]/.test(path)) return bad('the path names a drive', 'a path relative to the repository');
  if (path.includes('\\')) return bad('the path holds a backslash', '/ between segments');
  const segments = path.split('/');
  if (segments.includes('')) return bad('the path has an empty segment', 'one / between segments, none at the end');
  if (segments.includes('.') || segments.includes('..')) return bad('the path has a . or .. segment', 'the path itself');
  if (encoder.encode(path).length > MAX_PATH_BYTES) return bad('the path is too long', `at most ${MAX_PATH_BYTES} bytes`);
  if (segments.some((segment) => encoder.encode(segment).length > MAX_SEGMENT_BYTES)) {
    return bad('a segment of the path is too long', `at most ${MAX_SEGMENT_BYTES} bytes`);
  }
  return undefined;
}
