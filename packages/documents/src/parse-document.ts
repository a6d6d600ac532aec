import type { Finding, Position, Result } from '@aiop/diagnostics';
import type { DocumentCodes } from './codes.ts';
import { jsonValue } from './json-values.ts';
import { plainYamlValue } from './plain-yaml.ts';
import { readSourceText } from './source-text.ts';
import { yamlValue } from './yaml-values.ts';

/** A document to parse. JSON if `path` ends in `.json`, YAML 1.2 otherwise. */
export interface DocumentSource {
  /** For messages, as the user knows the file. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly maxBytes: number;
  /** Objects and arrays inside one another. Default 64. */
  readonly maxDepth?: number;
}

/** A parsed document: plain data (objects, arrays, text, finite numbers, booleans, null), and where each part of it stands. */
export interface ParsedDocument {
  readonly path: string;
  readonly value: unknown;
  /** The position of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
  position(pointer: string, part?: 'value' | 'key'): Position;
}

/**
 * Parses a document from untrusted hands. Whatever a reader and a parser could understand differently is refused, each with its position:
 * duplicate keys, aliases, merge keys, tags beyond the core schema, directives, several documents, keys that reach a prototype, keys that
 * are not text, numbers that are not finite or not exact, control and bidirectional characters. An anchor that nothing uses is fine.
 * Never throws for what the document holds.
 */
export function parseDocument({ path, bytes, maxBytes, maxDepth = 64 }: DocumentSource, codes: DocumentCodes): Result<ParsedDocument> {
  const decoded = readSourceText(path, bytes, maxBytes, codes);
  if (!decoded.ok) return decoded;
  const source = decoded.value;
  const findings: Finding[] = [];
  const rules = { source, codes, maxDepth, findings };
  const read = path.toLowerCase().endsWith('.json') ? jsonValue(rules) : (plainYamlValue(rules) ?? yamlValue(rules));
  if (read === undefined || findings.length > 0) return { ok: false, findings };
  const { value, places } = read;
  const position = (pointer: string, part: 'value' | 'key' = 'value'): Position => source.positionAt(places.offset(pointer, part));
  return { ok: true, value: { path, value, position }, findings: [] };
}
