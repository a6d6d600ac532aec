/** A value that JSON holds exactly and the ledger may hold: whole numbers only. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * What happened: its type `t`, such as `ws.step`, and the fields of that type (schemas/ledger-events.schema.json).
 * Numbers are integers within ±(2^53-1); a rate is a string with three decimals. The names of the envelope (`ENVELOPE`) are taken.
 */
export interface LedgerEvent {
  readonly t: string;
  readonly [field: string]: JsonValue;
}

/** The types that the suite itself writes. */
export const EVENT_TYPES = [
  'run.started',
  'run.done',
  'plan.validated',
  'ws.create',
  'ws.step',
  'ws.done',
  'verify.run',
  'verify.skip',
  'patch.applied',
  'patch.refused',
  'gate.decided',
  'version.decided',
  'version.released',
  'commits.checked',
  'cache.key',
  'cache.used',
  'cache.saved',
  'watch.settled',
  'log.checked',
  'hooks.installed',
  'registry.checked',
] as const;

const KNOWN: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Whether a type has a schema of the suite. */
export const isKnownType = (type: string): boolean => KNOWN.has(type);

/** Whether text has the form of a type: lower-case words joined by dots, at most 64 characters. */
export const isTypeName = (text: string): boolean => text.length <= 64 && /^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/.test(text);

/** The fields that the ledger adds to an event. */
export const ENVELOPE: ReadonlySet<string> = new Set(['v', 'id', 'lid', 'ts', 'src', 'seq', 'idx', 'prev']);

/** Whether a value is an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
