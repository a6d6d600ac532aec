import { readdirSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './gen.ts';
import { GENERATED, tableCell } from './page-text.ts';

/** A list of the published schemas, one line each. */
export function generateSchemaIndex(root: string): GeneratedFile[] {
  const lines = readdirSync(`${root}/schemas`)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => {
      const { $id, description }: { $id: string; description: string } = JSON.parse(readFileSync(`${root}/schemas/${name}`, 'utf8'));
      const [sentence = description] = description.split(/(?<=\.) (?=[A-Z])/, 1);
      return `| [${name}](${name}) | \`${$id}\` | ${tableCell(sentence)} |\n`;
    });
  const text = `${GENERATED}
# Schemas

The formats that the suite reads and writes, as JSON Schema 2020-12. The \`v1\` in a name is the version of the format: a format that changes its
meaning gets another one.

| schema | \`$id\` | describes |
|---|---|---|
${lines.join('')}`;
  return [{ path: 'schemas/README.md', text }];
}
