import { nearest, schemaAddress, UsageError } from '@aiop/diagnostics';
import { ENVELOPE, EVENT_TYPES, isKnownType, isRecord, isTypeName, type LedgerEvent } from './event.ts';
import { shapeDefect } from './event-shape.ts';
import { type SchemaError, validators } from './ledger-events.schema.gen.ts';

/** Why something is not an event of the ledger. */
export interface EventDefect {
  readonly what: string;
  readonly expected: string;
  readonly fix: string;
}

const SCHEMA = schemaAddress('ledger-events');

/**
 * Checks a value that is to become an event: its shape, its type, and the fields of that type.
 * A type that is neither the suite's own nor in `declaredTypes` is refused; a declared one may have any fields.
 * @returns the event, unchanged
 * @throws UsageError naming `where`
 */
export function requireEvent(value: unknown, where: string, declaredTypes: ReadonlySet<string>): LedgerEvent {
  const defect = eventDefect(value, declaredTypes);
  if (defect !== undefined) throw new UsageError({ ...defect, where });
  if (!isRecord(value) || !isEvent(value)) throw new Error('an event that passed its checks has no type');
  return value;
}

/** What `requireEvent` would refuse, or undefined. */
export function eventDefect(value: unknown, declaredTypes: ReadonlySet<string>): EventDefect | undefined {
  const shape = shapeDefect(value);
  if (shape !== undefined) {
    const { field, what, expected } = shape;
    return { what: field === '' ? what : `field "${field}": ${what}`, expected, fix: 'change the event' };
  }
  if (!isRecord(value)) return { what: 'an event is an object', expected: 'a JSON object with its type in "t"', fix: 'wrap it' };
  return typeDefect(value.t, declaredTypes) ?? envelopeDefect(value) ?? fieldsDefect(value);
}

/** Why an event's fields are not those of its type, or undefined. Types without a schema may have any fields. */
export function fieldsDefect(event: Readonly<Record<string, unknown>>): EventDefect | undefined {
  const fits = typeof event.t === 'string' ? validators.get(event.t) : undefined;
  if (fits === undefined || fits(event)) return undefined;
  const error = fits.errors?.[0];
  const expected = `the fields of ${event.t} in ${SCHEMA}`;
  if (error === undefined) return { what: 'the fields do not fit', expected, fix: `compare them with ${SCHEMA}` };
  return { what: sentenceOf(error), expected, fix: fixOf(error, String(event.t)) };
}

const isEvent = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & LedgerEvent =>
  typeof value.t === 'string';

function typeDefect(type: unknown, declaredTypes: ReadonlySet<string>): EventDefect | undefined {
  const expected = 'a type of the suite, or one that is declared under ledger.events in aiop.yaml';
  if (typeof type !== 'string') return { what: 'the event has no type', expected, fix: 'add the field "t", such as "t": "ws.step"' };
  if (isKnownType(type)) return undefined;
  if (!isTypeName(type)) {
    return {
      what: `${JSON.stringify(type.slice(0, 80))} is not the name of an event type`,
      expected: 'lower-case words joined by dots, at most 64 characters',
      fix: 'rename it, for example to "deploy.done"',
    };
  }
  if (declaredTypes.has(type)) return undefined;
  const meant = nearest(type, [...EVENT_TYPES, ...declaredTypes]);
  const fix =
    meant === undefined ? `declare it: ledger: { events: [${type}] }` : `write "${meant}", or declare it: ledger: { events: [${type}] }`;
  return { what: `the event type "${type}" is not known`, expected, fix };
}

function envelopeDefect(event: Readonly<Record<string, unknown>>): EventDefect | undefined {
  const taken = Object.keys(event).find((name) => ENVELOPE.has(name));
  if (taken === undefined) return undefined;
  const expected = `none of ${[...ENVELOPE].join(', ')}`;
  return {
    what: `the field "${taken}" belongs to the ledger's envelope`,
    expected,
    fix: 'rename the field, or leave it out: the ledger adds it',
  };
}

function sentenceOf({ keyword, instancePath, params, message = 'does not fit' }: SchemaError): string {
  if (keyword === 'additionalProperties') return `the field "${String(params.additionalProperty)}" is not known`;
  if (keyword === 'required') return `the field "${String(params.missingProperty)}" is missing`;
  const allowed = Array.isArray(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
  return `the field "${instancePath.slice(1).replaceAll('/', '.')}" ${message}${allowed}`;
}

function fixOf({ keyword, params }: SchemaError, type: string): string {
  if (keyword === 'additionalProperties')
    return `leave it out, check its spelling against ${SCHEMA}, or use a type of your own, declared under ledger.events in aiop.yaml`;
  if (keyword === 'required') return `add "${String(params.missingProperty)}"`;
  return `change its value to what ${type} asks for in ${SCHEMA}`;
}
