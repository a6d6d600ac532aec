const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]/g;

/** Where a value stands: the keys that lead to it. A place in an array has none. */
export type JsonPath = readonly (string | undefined)[];

/**
 * A JSON text with other strings in some places: all the rest of it stays as people wrote it.
 * @param replacement what is to stand there instead; undefined to leave it
 */
export function withJsonStrings(text: string, replacement: (path: JsonPath, value: string) => string | undefined): string {
  const parts: string[] = [];
  let copied = 0;
  // The keys that lead to where the walk is, the first one to the text itself; `undefined` for an array.
  const path: (string | undefined)[] = [];
  let key: string | undefined;
  let last: string | undefined;
  let isValue = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      path.push(key);
      [key, isValue, last] = [undefined, false, undefined];
    } else if (token === '}' || token === ']') {
      path.pop();
      [key, isValue, last] = [undefined, false, undefined];
    } else if (token === ':') {
      [key, isValue] = [last, true];
    } else if (token === ',') {
      [key, isValue, last] = [undefined, false, undefined];
    } else if (isValue) {
      const told = replacement([...path.slice(1), key], decoded(token));
      if (told === undefined) continue;
      parts.push(text.slice(copied, index), JSON.stringify(told));
      copied = index + token.length;
    } else last = decoded(token);
  }
  return [...parts, text.slice(copied)].join('');
}

function decoded(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}
