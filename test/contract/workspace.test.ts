import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const rooms = readdirSync(join(ROOT, 'packages')).filter((name) => existsSync(join(ROOT, 'packages', name, 'package.json')));

/** The rooms that the sources below a folder import, types included. */
function importedBy(folder: string): string[] {
  const sources = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/(^|\/)lib\//.test(path),
  );
  const specifiers = sources.flatMap((path) => {
    const text = readFileSync(join(ROOT, folder, path), 'utf8');
    const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
    return [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
      ...dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    ];
  });
  return [...new Set(specifiers.filter((specifier) => specifier.startsWith('@aiop/')))]
    .map((specifier) => specifier.slice('@aiop/'.length))
    .sort();
}

const referencesOf = (tsconfig: string): string[] =>
  json(tsconfig)
    .references.map(({ path }: { path: string }) => path.split('/').at(-1))
    .sort();

// What is not declared builds only where something else happened to be built before: an empty clone shows it, a working copy does not.
describe('every room declares what it imports', () => {
  it.each(rooms)('%s, as dependencies and as references of its build', (room) => {
    const imported = importedBy(`packages/${room}/src`);
    const declared = Object.keys(json(`packages/${room}/package.json`).dependencies ?? {}).filter((name) => name.startsWith('@aiop/'));
    expect(declared.map((name) => name.slice('@aiop/'.length)).sort()).toEqual(imported);
    expect(referencesOf(`packages/${room}/tsconfig.json`)).toEqual(imported);
  });

  it('and so do the actions', () => {
    expect(referencesOf('actions/tsconfig.json')).toEqual(importedBy('actions'));
  });

  it('and the root builds every room', () => {
    expect(referencesOf('tsconfig.json').filter((name) => rooms.includes(name))).toEqual(rooms.toSorted());
  });
});
