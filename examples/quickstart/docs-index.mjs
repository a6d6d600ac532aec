// Writes an index of the Markdown files of a folder: `node docs-index.mjs <folder>`.
import { readdirSync, writeFileSync } from 'node:fs';

const [folder = 'docs'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && path !== 'README.md')
  .sort();
writeFileSync(`${folder}/README.md`, `# Documents\n\n${files.map((path) => `- [${path.replace(/\.md$/, '')}](${path})\n`).join('')}`);
console.log(`${files.length} documents`);
