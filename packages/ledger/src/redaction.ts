import type { JsonValue, LedgerEvent } from './event.ts';
import { isRecord } from './event.ts';

/** Replaces the secrets in a text. */
export type Redact = (text: string) => Promise<string>;

/** More different texts than a step records; beyond, each is looked at anew. */
const MAX_REMEMBERED = 10_000;

/** Looks at each different text once: the events of a step share their names of fields, and most of their words. */
export function remembering(redact: Redact | undefined): Redact | undefined {
  if (redact === undefined) return undefined;
  const known = new Map<string, Promise<string>>();
  return (text) => {
    const redacted = known.get(text) ?? redact(text);
    if (known.size < MAX_REMEMBERED) known.set(text, redacted);
    return redacted;
  };
}

/**
 * Replaces the secrets in every text of an event, names of fields included. The type stays: it is no free text.
 * @returns the very event where there is none
 */
export async function redactEvent(event: LedgerEvent, redact: Redact | undefined): Promise<LedgerEvent> {
  if (redact === undefined) return event;
  let found = false;
  const { t, ...fields } = event;
  const redacted = await redactValue(fields, async (text) => {
    const clean = await redact(text);
    found ||= clean !== text;
    return clean;
  });
  return found ? { ...(isFields(redacted) ? redacted : {}), t } : event;
}

const isFields = (value: JsonValue): value is { readonly [name: string]: JsonValue } => isRecord(value);

// Recurses at most 16 deep: events are checked for that first.
async function redactValue(value: JsonValue, redact: Redact): Promise<JsonValue> {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    const items: JsonValue[] = [];
    for (const item of value) items.push(await redactValue(item, redact));
    return items;
  }
  const fields: [string, JsonValue][] = [];
  for (const [name, field] of Object.entries(value)) fields.push([await redact(name), await redactValue(field, redact)]);
  return Object.fromEntries(fields);
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
