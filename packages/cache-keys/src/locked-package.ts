import { UsageError } from '@aiop/diagnostics';

/**
 * One thing that a lock file locks. Everything that decides the bytes that a package manager downloads for it, and nothing else:
 * not where in a tree it is installed, nor who asked for it.
 */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Digests in the notation of the tool; empty where the file has none. */
  readonly integrity: string;
  /** Where it comes from: a registry, an address, a commit, the digest of a patch; empty where the file leaves it to the tool. */
  readonly source: string;
}

/** The content of a lock file is not what its format says. Its bytes are hashed instead. */
export class UnreadableLock extends Error {}

/** One locked package as one text, the same for the same fields, and different for different ones. */
export function encodePackage({ name, version, integrity, source }: LockedPackage): string {
  return JSON.stringify([name, version, integrity, source]);
}

/** The content of a JSON file. @throws UnreadableLock when it is none */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableLock('it is not JSON');
  }
}

/** A field of a parsed document as an object. */
export function objectField(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new UnreadableLock(`${what} is not an object`);
}

/** A field of a parsed document as a list of objects; empty when it is missing. */
export function objectsField(value: unknown, what: string): readonly Readonly<Record<string, unknown>>[] {
  return listField(value, what).map((one) => objectField(one, `an entry of ${what}`));
}

/** A field of a parsed document as a list; empty when it is missing. */
export function listField(value: unknown, what: string): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new UnreadableLock(`${what} is not a list`);
}

/** A field of a parsed document as text; empty when it is missing. */
export function textField(value: unknown, what: string): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  throw new UnreadableLock(`${what} is not text`);
}

/** Why reading failed, where the reason lies in the content; anything else is thrown on as a bug. */
export function unreadableReason(error: unknown): string {
  if (error instanceof UnreadableLock) return error.message;
  if (error instanceof UsageError) return error.what;
  throw error;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
