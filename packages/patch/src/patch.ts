import type { PatchError } from './patch-error.ts';

/** The modes of regular files. */
export type RegularMode = '100644' | '100755';

/** One hunk. Its lines stay in the bytes of the patch: `hunkLines` walks them. */
export interface Hunk {
  /** From 1, in its section. */
  readonly index: number;
  /** Of its header, in the patch, from 1. */
  readonly line: number;
  /** Lines of the old file before the hunk. */
  readonly oldOffset: number;
  readonly oldCount: number;
  /** Lines of the new file before the hunk. */
  readonly newOffset: number;
  readonly newCount: number;
  /** Byte range of its lines in the patch. */
  readonly start: number;
  readonly end: number;
}

interface Section {
  /** Of its first line, in the patch, from 1. */
  readonly line: number;
  /** That line, for messages. */
  readonly header: string;
  readonly hunks: readonly Hunk[];
}

/** What a patch does to one file. Names are canonical paths of the repository; hunks are in order and do not overlap. */
export type FilePatch =
  | (Section & { readonly kind: 'create'; readonly path: string; readonly mode: RegularMode })
  | (Section & { readonly kind: 'delete'; readonly path: string; readonly mode: RegularMode | undefined })
  | (Section & { readonly kind: 'modify'; readonly path: string; readonly mode: RegularMode | undefined })
  /** `from` goes, `path` comes. Without hunks the content stays. */
  | (Section & { readonly kind: 'rename'; readonly from: string; readonly path: string; readonly mode: RegularMode | undefined });

/** A parsed patch: at least one file, no path touched twice. */
export interface Patch {
  /** How messages call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly files: readonly FilePatch[];
}

/** A value, or the reason why there is none. */
export type Attempt<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: PatchError };

export const done = <Value>(value: Value): Attempt<Value> => ({ ok: true, value });
export const failed = (error: PatchError): { readonly ok: false; readonly error: PatchError } => ({ ok: false, error });
