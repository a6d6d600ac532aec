import { UsageError } from '@aiop/diagnostics';

/** A size and a root that were noted outside the ledger, and so prove everything before them. */
export interface Anchor {
  /** Bytes. */
  readonly size: number;
  /** RFC 6962 root over the lines in these bytes, 64 lower-case hex digits. */
  readonly root: string;
  /** Who says so, for a sentence, such as `signed by alice@example.com`; absent where the user noted it. */
  readonly by?: string;
}

/** An anchor, and what says so. */
export type NamedAnchor = Anchor & { readonly by: string };

/** An anchor in the text of `SIZE:ROOT`, or undefined where the text is none. */
export function anchorIn(text: string): Anchor | undefined {
  const [, digits = '', root = ''] = /^(0|[1-9][0-9]{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  const size = Number(digits);
  return root !== '' && Number.isSafeInteger(size) ? { size, root } : undefined;
}

/**
 * Reads `SIZE:ROOT`: the outputs `size` and `root` of an earlier append or seal.
 * @throws UsageError naming `where`
 */
export function parseAnchor(text: string, where: string): Anchor {
  const anchor = anchorIn(text);
  if (anchor !== undefined) return anchor;
  throw new UsageError({
    what: `${JSON.stringify(text.slice(0, 120))} is not an anchor`,
    where,
    expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits',
    fix: 'give the outputs size and root of an earlier append or seal, joined by a colon',
  });
}

export const formatAnchor = ({ size, root }: Anchor): string => `${size}:${root}`;
