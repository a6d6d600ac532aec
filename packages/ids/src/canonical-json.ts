import canonicalize from 'canonicalize';

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, functions, cycles, a bare `undefined`.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form has no canonical JSON');
  return text;
}
