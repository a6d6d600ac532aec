import { canonicalJson } from '@aiop/ids';
import { isPlainlyCanonical } from './canonical-scan.ts';
import { isRecord } from './event.ts';
import { shapeDefect } from './event-shape.ts';

/** A line as an object, or why its bytes are not the one canonical form (RFC 8785) of an object. */
export type ParsedLine =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reason: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads the bytes of one line, without its line feed. The reason of a refusal is a sentence about the line. */
export function parseCanonicalLine(bytes: Uint8Array): ParsedLine {
  if (isPlainlyCanonical(bytes)) {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    if (isRecord(value)) return { ok: true, value };
  }
  return parseSlowly(bytes);
}

/** The same without the short cut: decides every line, and finds the reason. */
export function parseSlowly(bytes: Uint8Array): ParsedLine {
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
  return isCanonical(value, text) ? { ok: true, value } : refused('it is not in canonical form (RFC 8785)');
}

/**
 * Whether `text` is the canonical form of `value`, which was parsed from it. JSON.stringify writes texts and numbers as RFC 8785 does, so
 * that only the order of names is left to look at: four times faster than to canonicalize, which remains for names such as "10" and "9",
 * whose order in an object is not the order of their characters.
 */
function isCanonical(value: unknown, text: string): boolean {
  return (namesInOrder(value) && JSON.stringify(value) === text) || canonicalJson(value) === text;
}

function namesInOrder(value: unknown): boolean {
  const open = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    const isList = Array.isArray(at);
    let previous: string | undefined;
    for (const [name, child] of Object.entries(at)) {
      if (!isList && previous !== undefined && name < previous) return false;
      previous = name;
      if (typeof child === 'object' && child !== null) open.push(child);
    }
  }
  return true;
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
