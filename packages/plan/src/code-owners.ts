import { type Pattern, parsePattern } from '@aiop/claims';

/** Where GitHub looks for the file, in this order: the first that exists counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub reads no file that is larger. */
export const MAX_CODEOWNERS_BYTES = 3 * 1024 * 1024;

/** Who owns what, as GitHub reads it. */
export interface CodeOwners {
  /** Whether the last line that matches a path names somebody. */
  owns(path: string): boolean;
}

interface Line {
  readonly patterns: readonly Pattern[];
  readonly owned: boolean;
}

/**
 * Reads a CODEOWNERS file (https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners):
 * a pattern and its owners a line, of which the last that matches counts. A line that GitHub leaves out as invalid is left out.
 */
export function readCodeOwners(text: string): CodeOwners {
  const lines = text.split('\n').flatMap(readLine).reverse();
  return { owns: (path) => lines.find(({ patterns }) => patterns.some((pattern) => pattern.matches(path)))?.owned === true };
}

function readLine(line: string): readonly Line[] {
  const comment = line.indexOf('#');
  const [pattern, ...owners] = (comment < 0 ? line : line.slice(0, comment)).split(/[ \t\r]+/).filter((word) => word !== '');
  if (pattern === undefined || /[![\]\\]/.test(pattern)) return [];
  const patterns = claimTexts(pattern).flatMap((text) => {
    const parsed = parsePattern(text);
    return parsed.ok ? [parsed.pattern] : [];
  });
  return patterns.length === 0 ? [] : [{ patterns, owned: owners.some((owner) => owner.includes('@')) }];
}

/** A pattern in the manner of .gitignore, in the dialect of claims: with a slash before its end it stands at the root, else anywhere. */
function claimTexts(pattern: string): readonly string[] {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (bare === '' || bare === '*' || bare === '**') return ['**'];
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const text = anchored ? bare : `**/${bare}`;
  if (text.endsWith('/**')) return [text];
  // `docs/*` means the files in docs, and not what lies in its folders.
  if (anchored && text.endsWith('/*')) return [text];
  return pattern.endsWith('/') ? [`${text}/**`] : [text, `${text}/**`];
}
