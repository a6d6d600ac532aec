import { type Finding, type FindingCode, nearest, visible } from '@aiop/diagnostics';
import { type DocumentCodes, problem } from './codes.ts';
import type { ParsedDocument } from './parse-document.ts';
import { pointerName, pointerSegment, pointerSegments } from './places.ts';

/** One thing that does not fit a schema, as ajv says it (https://ajv.js.org/api.html#error-objects). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** What the owner of a schema knows beyond ajv's errors. */
export interface SchemaKnowledge {
  /** The fields that the object at a pointer may have, for the nearest-name hint. */
  readonly fieldsOf?: (pointer: string) => Iterable<string>;
  /** Another code, or another hint, for an error; undefined leaves the usual ones. */
  readonly override?: (error: SchemaError) => { readonly code?: FindingCode; readonly hint?: string } | undefined;
}

interface Reading {
  readonly code: FindingCode;
  readonly message: string;
  readonly hint: string;
  readonly part: 'value' | 'key';
  readonly pointer: string;
}

// These only say that another error of the list made a branch fail.
const ECHOES: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not', 'propertyNames']);

/** The errors of a schema validator as findings, with position, what was expected and how to mend it. */
export function schemaFindings(
  document: ParsedDocument,
  errors: readonly SchemaError[] | null | undefined,
  codes: DocumentCodes,
  { fieldsOf, override }: SchemaKnowledge = {},
): Finding[] {
  const findings: Finding[] = [];
  const told = errors ?? [];
  for (const error of told) {
    if (ECHOES.has(error.keyword) && told.length > 1) continue;
    if (error.keyword === 'pattern' && valueAt(document, error.instancePath) === '' && isTooShort(told, error)) continue;
    const { code, message, hint, part, pointer } = read(document, error, codes, fieldsOf);
    const other = override?.(error);
    findings.push(problem(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
  }
  return findings;
}

/** An empty text that has to be longer need not be told that it is of no form either. */
function isTooShort(errors: readonly SchemaError[], { instancePath }: SchemaError): boolean {
  return errors.some((other) => other.keyword === 'minLength' && other.instancePath === instancePath);
}

function read(document: ParsedDocument, error: SchemaError, codes: DocumentCodes, fieldsOf: SchemaKnowledge['fieldsOf']): Reading {
  const { keyword, instancePath: pointer, params } = error;
  const name = visible(pointerName(pointer), 200);
  switch (keyword) {
    case 'required':
    case 'dependentRequired': {
      const field = String(params.missingProperty);
      return { code: codes.missing, message: `${name} lacks the field "${field}"`, hint: `add "${field}"`, part: 'value', pointer };
    }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const field = String(params.additionalProperty ?? params.unevaluatedProperty);
      const meant = nearest(field, fieldsOf?.(pointer) ?? []);
      const message = `${name} has no field "${visible(field, 80)}"`;
      const hint = meant === undefined ? 'remove the field' : `did you mean "${meant}"?`;
      return { code: codes.unknownField, message, hint, part: 'key', pointer: `${pointer}/${pointerSegment(field)}` };
    }
    case 'false schema':
      return { code: codes.unknownField, message: `${name} may not stand here`, hint: 'remove the field', part: 'key', pointer };
    case 'enum':
    case 'const':
      return { ...choice(valueAt(document, pointer), name, params), code: codes.enumValue, part: 'value', pointer };
    default:
      return { ...shape(valueAt(document, pointer), name, error), code: codes.wrongType, part: 'value', pointer };
  }
}

function choice(value: unknown, name: string, params: SchemaError['params']): Pick<Reading, 'message' | 'hint'> {
  const allowed = (Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue]).map(String);
  const meant = typeof value === 'string' ? nearest(value, allowed) : undefined;
  const list = allowed.map((each) => `"${each}"`).join(', ');
  return {
    message: `${name} is ${shown(value)}, expected ${allowed.length === 1 ? list : `one of ${list}`}`,
    hint: meant === undefined ? `write ${allowed.length === 1 ? list : 'one of these'}` : `did you mean "${meant}"?`,
  };
}

function shape(
  value: unknown,
  name: string,
  { keyword, params, message = 'fit the schema' }: SchemaError,
): Pick<Reading, 'message' | 'hint'> {
  if (keyword === 'type') {
    const types = (Array.isArray(params.type) ? params.type : String(params.type).split(',')).map(typeName);
    const quote = types.includes('text') && (typeof value === 'number' || typeof value === 'boolean') ? 'quote the value' : undefined;
    return { message: `${name} is ${shown(value)}, expected ${types.join(' or ')}`, hint: quote ?? `give ${types.join(' or ')}` };
  }
  if (keyword === 'pattern') {
    return { message: `${name} is ${shown(value)}, which is not of the expected form`, hint: remedy(keyword, params) };
  }
  // ajv's own sentence says what was expected, such as `must be <= 1` or `must NOT have fewer than 1 items`.
  const rule = visible(message.replace('NOT', 'not').replace(/^must /, ''), 200);
  return { message: `${name} is ${shown(value)}, but must ${rule}`, hint: remedy(keyword, params) };
}

function remedy(keyword: string, { limit, pattern }: SchemaError['params']): string {
  const remedies = new Map([
    ['minimum', `give a number of at least ${limit}`],
    ['exclusiveMinimum', `give a number greater than ${limit}`],
    ['maximum', `give a number of at most ${limit}`],
    ['exclusiveMaximum', `give a number less than ${limit}`],
    ['minItems', `list at least ${limit}`],
    ['maxItems', `list at most ${limit}`],
    ['minLength', `write at least ${limit} character(s)`],
    ['maxLength', `write at most ${limit} characters`],
    ['minProperties', `give at least ${limit} field(s)`],
    ['maxProperties', `give at most ${limit} field(s)`],
    ['uniqueItems', 'remove the repeated entry'],
    ['pattern', `write a text that matches ${pattern}`],
  ]);
  return remedies.get(keyword) ?? 'mend the value';
}

function typeName(type: unknown): string {
  const names = new Map([
    ['string', 'text'],
    ['object', 'an object'],
    ['array', 'a list'],
    ['boolean', 'true or false'],
    ['integer', 'a whole number'],
    ['number', 'a number'],
  ]);
  return names.get(String(type)) ?? String(type);
}

/** A value in a few words. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text "${visible(value, 80)}"`;
  return value === null ? 'empty' : `${value}`;
}

/** The value at a pointer, or undefined. */
export function valueAt({ value }: Pick<ParsedDocument, 'value'>, pointer: string): unknown {
  return memberAt(value, pointerSegments(pointer));
}

/** The value that a way of names leads to, or undefined. */
export function memberAt(value: unknown, names: readonly string[]): unknown {
  let found = value;
  for (const key of names) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
