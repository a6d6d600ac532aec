import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/** The types of event that the suite's ledger knows, in the order of their schema. */
function knownTypes(root: string): readonly string[] {
  return JSON.parse(readFileSync(`${root}/schemas/ledger-events.schema.json`, 'utf8')).properties.t.enum;
}

/** The functions that an action takes from the rooms to make its events: their names end in `Event`. */
function eventMakers(root: string, action: string): { readonly room: string; readonly name: string }[] {
  const folder = `${root}/actions/${action}/src`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.gen.ts'))
    .flatMap((file) => parseSync(file, readFileSync(`${folder}/${file}`, 'utf8')).module.staticImports)
    .filter(({ moduleRequest }) => moduleRequest.value.startsWith('@aiop/'))
    .flatMap(({ moduleRequest, entries }) =>
      entries
        .filter(({ isType, importName }) => !isType && importName.name?.endsWith('Event'))
        .map(({ importName }) => ({ room: moduleRequest.value.slice('@aiop/'.length), name: importName.name ?? '' })),
    );
}

/** The text of an exported function of a room. */
function functionText(root: string, room: string, name: string): string {
  const folder = `${root}/packages/${room}/src`;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))) {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    const start = text.indexOf(`export function ${name}(`);
    if (start >= 0) return text.slice(start, text.indexOf('\n}\n', start));
  }
  throw new Error(`packages/${room} exports no function ${name}: the pages of actions cannot say which events it makes`);
}

/** The types of event that an action writes of itself, read from the functions that make them. */
export function eventsOf(root: string, action: string): string[] {
  const makers = eventMakers(root, action).map(({ room, name }) => ({ name, text: functionText(root, room, name) }));
  const types = knownTypes(root);
  for (const { name, text } of makers) {
    if (!types.some((type) => text.includes(`t: '${type}'`)))
      throw new Error(`${name} makes no event of schemas/ledger-events.schema.json`);
  }
  return types.filter((type) => makers.some(({ text }) => text.includes(`t: '${type}'`)));
}
