import { canonicalJson } from '@aiop/ids';
import { isRecord } from './event.ts';
import { shapeDefect } from './event-shape.ts';

/** A line as an object, or why its bytes are not the one canonical form (RFC 8785) of an object. */
export type ParsedLine =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reason: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the bytes of one line, without its line feed. The reason of a refusal is a sentence about the line. */
export function parseCanonicalLine(bytes: Uint8Array): ParsedLine {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refused('its bytes are not UTF-8');
  }
  const known = knownDamage(text);
  if (known !== undefined) return refused(known);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('it is not JSON');
  }
  if (!isRecord(value)) return refused('it is not a JSON object');
  const shape = shapeDefect(value);
  if (shape !== undefined) return refused(`field "${shape.field}": ${shape.what}`);
  // A repeated name, another spelling of a number or of a character, other spacing or order: each makes other bytes.
  return canonicalJson(value) === text ? { ok: true, value } : refused('it is not in canonical form (RFC 8785)');
}

const refused = (reason: string): ParsedLine => ({ ok: false, reason });

/** The damage that tools are known to do to text files, by name. */
function knownDamage(text: string): string | undefined {
  if (text === '') return 'it is blank';
  if (text.startsWith('\ufeff')) return 'it begins with a byte order mark';
  if (text.endsWith('\r'))
    return 'it ends with a carriage return: line endings were converted (the ledger needs "-text" in .gitattributes)';
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(text)) return 'it is the marker of a merge conflict';
  return undefined;
}
