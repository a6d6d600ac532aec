import { UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { isRecord, type LedgerEvent } from './event.ts';
import { requireEvent } from './event-check.ts';
import { parseEventText } from './event-text.ts';
import { isJobKey } from './source.ts';

/** A file of events to be recorded in one step; more belong into a job's log. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The ways to hand over events: a type with its fields as a JSON object, one whole event, or a file of them. Empty where not used. */
export interface GivenEvents {
  readonly event: string;
  readonly data: string;
  readonly line: string;
  /** Path of a file of JSON Lines. */
  readonly events: string;
}

/** An event, and how a message names the place that it came from. */
export interface NamedEvent {
  readonly where: string;
  readonly event: LedgerEvent;
}

/** Where the events stand, before any of them is checked. */
interface NamedValue {
  readonly where: string;
  readonly value: unknown;
}

/**
 * Reads the events of one of the three ways.
 * @param resolve makes a path absolute
 * @param declaredTypesFor told the types that were handed over, gives those that the configuration declares
 * @throws UsageError when none or several of the ways are used, or for what is not an event
 */
export async function readGivenEvents(
  given: GivenEvents,
  files: Files,
  resolve: (path: string) => string,
  declaredTypesFor: (types: ReadonlySet<string>) => Promise<ReadonlySet<string>>,
): Promise<{ readonly events: readonly NamedEvent[]; readonly declaredTypes: ReadonlySet<string> }> {
  const values = valuesOf(given, files, resolve);
  const types = new Set(values.flatMap(({ value }) => (isRecord(value) && typeof value.t === 'string' ? [value.t] : [])));
  const declaredTypes = await declaredTypesFor(types);
  return { events: values.map(({ where, value }) => ({ where, event: requireEvent(value, where, declaredTypes) })), declaredTypes };
}

/**
 * Reads a JSON list of job keys; an empty text is an empty list.
 * @throws UsageError naming `where`
 */
export function parseJobKeys(text: string, where: string): readonly string[] {
  if (text === '') return [];
  const value = parseEventText(text, where);
  const keys: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  const isKeys = (list: readonly unknown[]): list is readonly string[] => list.every((key) => typeof key === 'string' && isJobKey(key));
  if (isKeys(keys)) return keys;
  throw new UsageError({
    what: 'it is not a list of job keys',
    where,
    expected: 'a JSON list such as ["build","test"]',
    fix: 'correct the list',
  });
}

function valuesOf({ event, data, line, events }: GivenEvents, files: Files, resolve: (path: string) => string): readonly NamedValue[] {
  const ways = [event, line, events].filter((way) => way !== '').length;
  if (ways !== 1 || (data !== '' && event === '')) {
    throw new UsageError({
      what: ways === 0 ? 'no event is given' : 'events are given in more than one way',
      where: 'inputs event, line, events',
      expected: 'exactly one of event (with data), line, and events',
      fix: 'for example event: deploy.done with data: {"ok":true}',
    });
  }
  if (event !== '') return [{ where: data === '' ? 'input event' : 'inputs event, data', value: typedEvent(event, data) }];
  return line === ''
    ? fileEvents(events, files.read(resolve(events), MAX_FILE_BYTES))
    : [{ where: 'input line', value: parseEventText(line, 'input line') }];
}

function typedEvent(type: string, data: string): unknown {
  const fields = data === '' ? {} : parseEventText(data, 'input data');
  if (!isRecord(fields)) {
    throw new UsageError({
      what: 'it is no object',
      where: 'input data',
      expected: 'a JSON object with the fields of the event',
      fix: 'write {"name":value}',
    });
  }
  if (fields.t === undefined || fields.t === type) return { ...fields, t: type };
  const fix = 'leave "t" out of data';
  throw new UsageError({
    what: 'its "t" differs from the input event',
    where: 'input data',
    expected: 'the type in the input event only',
    fix,
  });
}

function fileEvents(path: string, bytes: Uint8Array): readonly NamedValue[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({ what: 'its bytes are not UTF-8', where: path, expected: 'JSON Lines in UTF-8', fix: 'convert the file' });
  }
  const values = text.split('\n').flatMap((line, index) => {
    const where = `${path}:${index + 1}:1`;
    return line.trim() === '' ? [] : [{ where, value: parseEventText(line, where) }];
  });
  if (values.length > 0) return values;
  throw new UsageError({
    what: 'it holds no event',
    where: path,
    expected: 'one JSON object a line',
    fix: 'write an event into it, or leave the step out',
  });
}
