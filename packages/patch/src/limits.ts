/** Bounds that hold before anything is parsed or allocated. */
export interface PatchLimits {
  readonly maxBytes: number;
  readonly maxFiles: number;
  /** In the whole patch. */
  readonly maxHunks: number;
  /** Of one line, without its line feed. */
  readonly maxLineBytes: number;
}

export const PATCH_LIMITS: PatchLimits = {
  maxBytes: 128 * 1024 * 1024,
  maxFiles: 50_000,
  maxHunks: 100_000,
  maxLineBytes: 16 * 1024 * 1024,
};

/** Longest line of a header: two quoted paths of the greatest length, and some words. */
export const MAX_HEADER_BYTES = 40 * 1024;

/** Longest path and longest segment, in bytes of UTF-8: what Linux, macOS and Windows with long paths can all store. */
export const MAX_PATH_BYTES = 4096;
export const MAX_SEGMENT_BYTES = 255;
