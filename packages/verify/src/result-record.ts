import type { OutputEntry } from './output-manifest.ts';

/** The form of what follows. A record of another form is no record. */
const VERSION = 1;

/** A passed task, as the store keeps it under its fingerprint. */
export interface ResultRecord {
  readonly fingerprint: string;
  readonly task: string;
  readonly durationMs: number;
  /** SHA-256 and size of the log; undefined when the task printed nothing. */
  readonly log: Content | undefined;
  /** The contents of all files of the manifest, in its order, joined and cut into packs. */
  readonly packs: readonly Content[];
  readonly outputs: readonly OutputEntry[];
}

/** A piece of content in the store, under its own digest. */
export interface Content {
  readonly digest: string;
  readonly size: number;
}

/** A record as bytes. */
export function encodeRecord({ fingerprint, task, durationMs, log, packs, outputs }: ResultRecord): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ version: VERSION, fingerprint, task, durationMs, log: log ?? null, packs, outputs }));
}

/** Reads a record from untrusted hands, strictly: undefined for anything that `encodeRecord` would not have written. */
export function decodeRecord(bytes: Uint8Array): ResultRecord | undefined {
  const value = parseJson(bytes);
  if (!isObject(value) || value.version !== VERSION) return undefined;
  const { fingerprint, task, durationMs } = value;
  const log = value.log === null ? undefined : contentOf(value.log);
  const packs = listOf(value.packs, contentOf);
  const outputs = listOf(value.outputs, entryOf);
  if (typeof task !== 'string' || !isDigest(fingerprint) || typeof durationMs !== 'number' || !(durationMs >= 0)) return undefined;
  if ((value.log !== null && log === undefined) || packs === undefined || outputs === undefined) return undefined;
  const inPacks = packs.reduce((sum, { size }) => sum + size, 0);
  const inFiles = outputs.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.size : 0), 0);
  return inPacks === inFiles ? { fingerprint, task, durationMs, log, packs, outputs } : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The value of JSON text, or undefined: also where bytes are no text in UTF-8. */
export function parseJson(text: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof text === 'string' ? text : utf8.decode(text));
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isSize = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** A list whose every element can be read, or undefined. */
export function listOf<Item>(value: unknown, item: (value: unknown) => Item | undefined): Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(item);
  const read = items.filter((each) => each !== undefined);
  return read.length === items.length ? read : undefined;
}

function contentOf(value: unknown): Content | undefined {
  return isObject(value) && isDigest(value.digest) && isSize(value.size) ? { digest: value.digest, size: value.size } : undefined;
}

function entryOf(value: unknown): OutputEntry | undefined {
  if (!isObject(value) || typeof value.path !== 'string') return undefined;
  const { kind, path, target, executable, size, digest } = value;
  if (kind === 'folder') return { kind, path };
  if (kind === 'link') return typeof target === 'string' ? { kind, path, target } : undefined;
  if (kind !== 'file' || typeof executable !== 'boolean' || !isSize(size) || !isDigest(digest)) return undefined;
  return { kind, path, executable, size, digest };
}
