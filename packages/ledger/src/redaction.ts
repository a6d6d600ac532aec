import type { JsonValue, LedgerEvent } from './event.ts';
import { isRecord } from './event.ts';

/** Replaces the secrets in a text. */
export type Redact = (text: string) => Promise<string>;

/** Replaces the secrets in every text of an event, names of fields included, and gives the very event where there is none. The type stays: it is no free text. */
export type RedactEvent = (event: LedgerEvent) => Promise<LedgerEvent>;

/** More different texts than a step records, and longer ones than they share; beyond, each is looked at anew. */
const [MAX_REMEMBERED, MAX_REMEMBERED_LENGTH] = [10_000, 256];

/** Looks at each different text once: the events of a step share their names of fields, and most of their words. */
export function eventRedactor(redact: Redact | undefined): RedactEvent {
  if (redact === undefined) return async (event) => event;
  const known = new Map<string, string>();
  const lookAt = async (text: string): Promise<string> => {
    const clean = await redact(text);
    if (known.size < MAX_REMEMBERED && text.length <= MAX_REMEMBERED_LENGTH) known.set(text, clean);
    return clean;
  };
  return async (event) => {
    const { t, ...fields } = event;
    const replaced = new Map<string, string>();
    for (const text of textsOf(fields)) {
      const clean = known.get(text) ?? (await lookAt(text));
      if (clean !== text) replaced.set(text, clean);
    }
    if (replaced.size === 0) return event;
    const redacted = withReplaced(fields, replaced);
    return { ...(isFields(redacted) ? redacted : {}), t };
  };
}

const isFields = (value: JsonValue): value is { readonly [name: string]: JsonValue } => isRecord(value);

/** Every text of a value, names of fields among them. */
function textsOf(value: JsonValue): ReadonlySet<string> {
  const texts = new Set<string>();
  const open: JsonValue[] = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at === 'string') texts.add(at);
    if (typeof at !== 'object' || at === null) continue;
    for (const [name, field] of Object.entries(at)) {
      if (!isList(at)) texts.add(name);
      open.push(field);
    }
  }
  return texts;
}

// Recurses at most 16 deep: events are checked for that first.
function withReplaced(value: JsonValue, replaced: ReadonlyMap<string, string>): JsonValue {
  const clean = (text: string): string => replaced.get(text) ?? text;
  if (typeof value === 'string') return clean(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => withReplaced(item, replaced));
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [clean(name), withReplaced(field, replaced)]));
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
