// Writes a table of this repository's packages: `node package-map.mjs <file>`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [file = 'docs/packages.md'] = process.argv.slice(2);
const rows = readdirSync('packages')
  .sort()
  .map((name) => {
    const { description } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
    return `| [${name}](../packages/${name}) | ${description} |\n`;
  });
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `# The packages\n\n| package | what it is for |\n|---|---|\n${rows.join('')}`);
console.log(`${rows.length} packages`);
