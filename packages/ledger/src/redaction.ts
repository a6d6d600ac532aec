import type { JsonValue, LedgerEvent } from './event.ts';
import { isRecord } from './event.ts';

/** Replaces the secrets in every text of an event, names of fields included. The type stays: it is no free text. */
export async function redactEvent(event: LedgerEvent, redact: ((text: string) => Promise<string>) | undefined): Promise<LedgerEvent> {
  if (redact === undefined) return event;
  const { t, ...fields } = event;
  const redacted = await redactValue(fields, redact);
  return { ...(isFields(redacted) ? redacted : {}), t };
}

const isFields = (value: JsonValue): value is { readonly [name: string]: JsonValue } => isRecord(value);

// Recurses at most 16 deep: events are checked for that first.
async function redactValue(value: JsonValue, redact: (text: string) => Promise<string>): Promise<JsonValue> {
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
