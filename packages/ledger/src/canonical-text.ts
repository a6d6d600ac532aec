import { canonicalJson } from '@aiop/ids';

/**
 * The canonical form (RFC 8785) of what `shapeDefect` finds nothing wrong with. JSON.stringify writes texts and whole numbers as it asks, so that only the
 * names have to be put in order: a third of what `canonicalize` takes in a step that has just started. It remains for names such as "10" and "9", which
 * an object keeps in another order.
 */
export function canonicalText(value: Readonly<Record<string, unknown>>): string {
  const ordered = inOrder(value);
  return ordered === UNORDERED ? canonicalJson(value) : JSON.stringify(ordered);
}

/** Names that begin with a digit may be an index, which an object puts before all others. */
const UNORDERED = Symbol('unordered');

// Recurses at most 16 deep: what is recorded was checked for that.
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(inOrder);
    return items.includes(UNORDERED) ? UNORDERED : items;
  }
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    const field = inOrder(Reflect.get(value, name));
    if (field === UNORDERED || startsWithDigit(name)) return UNORDERED;
    ordered[name] = field;
  }
  return ordered;
}

function startsWithDigit(name: string): boolean {
  const code = name.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
