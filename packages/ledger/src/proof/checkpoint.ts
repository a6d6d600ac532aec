/** What a log was at one time (https://c2sp.org/tlog-checkpoint): the text that a signed note carries. */
export interface Checkpoint {
  /** Name of the log. */
  readonly origin: string;
  /** Entries. */
  readonly count: number;
  readonly root: Uint8Array;
  /** Lines that the format leaves to others. */
  readonly extensions: readonly string[];
}

/** The text of a checkpoint, with its last line feed. `origin` is one line. */
export const formatCheckpoint = ({ origin, count, root, extensions }: Checkpoint): string =>
  [origin, String(count), Buffer.from(root).toString('base64'), ...extensions, ''].join('\n');

/** Reads the text of a checkpoint: a checkpoint, or why it is none. Sizes beyond 2^53 are refused, as no ledger has them. */
export function parseCheckpoint(text: string): Checkpoint | string {
  const lines = text.split('\n');
  if (lines.pop() !== '') return 'it does not end with a line feed';
  const [origin = '', size = '', root = '', ...extensions] = lines;
  if (lines.length < 3) return 'it has fewer than three lines';
  if (origin === '') return 'it names no log';
  const count = /^(0|[1-9][0-9]{0,15})$/.test(size) ? Number(size) : Number.NaN;
  if (!Number.isSafeInteger(count)) return 'its size is no whole number';
  const bytes = Buffer.from(root, 'base64');
  if (bytes.length === 0 || bytes.toString('base64') !== root) return 'its root is not in base 64';
  return { origin, count, root: bytes, extensions };
}
