/** The properties of a Java properties file (`java.util.Properties.load`): name and value, the last one of a name. */
export function readProperties(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let joined = '';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const content = line.replace(/^[ \t\f]+/, '');
    if (joined === '' && /^[#!]/.test(content)) continue;
    // An odd number of backslashes at the end continues the line.
    if ((/\\*$/.exec(content)?.[0].length ?? 0) % 2 === 1) joined += content.slice(0, -1);
    else {
      add(joined + content, found);
      joined = '';
    }
  }
  add(joined, found);
  return found;
}

function add(line: string, found: Map<string, string>): void {
  if (line === '') return;
  const name = /^(?:[^\\=: \t\f]|\\.)*/.exec(line)?.[0] ?? '';
  const value = line.slice(name.length).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
  found.set(unescaped(name), unescaped(value));
}

const ESCAPES = new Map([
  ['t', '\t'],
  ['n', '\n'],
  ['r', '\r'],
  ['f', '\f'],
]);

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, one: string) =>
    code === undefined ? (ESCAPES.get(one) ?? one) : String.fromCharCode(Number.parseInt(code, 16)),
  );
