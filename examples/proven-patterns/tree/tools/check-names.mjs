// Every file below modules/ begins with the id of a module of registry.yaml (NAMING_CONVENTION.md).
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const ids = [...readFileSync('registry.yaml', 'utf8').matchAll(/\bid: ([A-Z]{2,3}-[0-9A-Z]{3})\b/g)].map(([, id]) => id);
const files = readdirSync('modules', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const odd = files
  .filter(({ name }) => !ids.some((id) => basename(name).startsWith(`${id}.`)))
  .map(({ parentPath, name }) => `${parentPath}/${name}`);
for (const path of odd) console.error(`${path}: its name begins with no id of registry.yaml`);
console.log(`${files.length} files, ${odd.length} with another name`);
process.exitCode = odd.length === 0 ? 0 : 1;
