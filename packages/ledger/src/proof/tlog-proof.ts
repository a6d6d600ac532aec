const HEADER = 'c2sp.org/tlog-proof@v1';
const HASH_BYTES = 32;
/** A path of a tree of 2^53 leaves. */
const MAX_HASHES = 64;

/** That an entry is in a log, for whoever has the entry and trusts the key of the checkpoint (https://c2sp.org/tlog-proof). */
export interface TlogProof {
  /** Whatever else belongs to it. */
  readonly extra?: Uint8Array;
  /** Number of the entry, from 0. */
  readonly index: number;
  /** From the leaf to the root. */
  readonly hashes: readonly Uint8Array[];
  /** A signed checkpoint. */
  readonly checkpoint: string;
}

export function formatTlogProof({ extra, index, hashes, checkpoint }: TlogProof): string {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const more = extra === undefined ? [] : [`extra ${base64(extra)}`];
  return [HEADER, ...more, `index ${index}`, ...hashes.map(base64), '', checkpoint].join('\n');
}

/** Reads a proof, or says why it is none. Neither hashes nor signatures are checked. */
export function parseTlogProof(text: string): TlogProof | string {
  const split = text.indexOf('\n\n');
  if (split < 0) return 'it holds no checkpoint';
  const [header, ...lines] = text.slice(0, split).split('\n');
  if (header !== HEADER) return `its first line is not ${HEADER}`;
  const extra = lines[0]?.startsWith('extra ') ? base64Bytes((lines.shift() ?? '').slice('extra '.length)) : undefined;
  if (extra === null) return 'its extra data is not in base 64';
  const [, digits = ''] = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? '') ?? [];
  const index = digits === '' ? Number.NaN : Number(digits);
  if (!Number.isSafeInteger(index)) return 'it names no index';
  if (lines.length > MAX_HASHES) return `it has more than ${MAX_HASHES} hashes`;
  const hashes: Uint8Array[] = [];
  for (const line of lines) {
    const bytes = base64Bytes(line);
    if (bytes?.length !== HASH_BYTES) return 'a hash is not 32 bytes in base 64';
    hashes.push(bytes);
  }
  return { ...(extra === undefined ? {} : { extra }), index, hashes, checkpoint: text.slice(split + 2) };
}

function base64Bytes(text: string): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length > 0 && bytes.toString('base64') === text ? bytes : null;
}
