import canonicalize from 'canonicalize';

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed. As in `JSON.stringify`, members that are undefined or functions are left
 * out, and are `null` in a list.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, cycles, a bare function or `undefined`.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalized(value);
  if (text === undefined) throw new TypeError('a value without a JSON form has no canonical JSON');
  return text;
}

/** The library throws a plain `Error`, whatever it is that JSON cannot hold. */
function canonicalized(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch (error) {
    if (error instanceof TypeError || !(error instanceof Error)) throw error;
    throw new TypeError(error.message, { cause: error });
  }
}
