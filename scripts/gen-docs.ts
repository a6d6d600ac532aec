import { existsSync } from 'node:fs';
import { ALIASES, actionNames, FRONT_DOOR, readActionContract } from './action-contract.ts';
import type { GeneratedFile } from './gen.ts';
import { generateActionPages } from './gen-action-pages.ts';
import { generateFindings } from './gen-findings.ts';
import { generateRequirements } from './gen-requirements.ts';
import { generateSchemaIndex } from './gen-schema-index.ts';
import { generateWorkflowPages, headOf, reusableWorkflows } from './gen-workflow-pages.ts';
import { GENERATED, tableCell } from './page-text.ts';

/** The reference under `action-docs/`, and the list of schemas. */
export function generateDocs(root: string): GeneratedFile[] {
  return [
    ...generateFindings(root),
    ...generateActionPages(root),
    ...generateWorkflowPages(root),
    ...generateRequirements(root),
    ...generateSchemaIndex(root),
    { path: 'action-docs/README.md', text: index(root) },
  ];
}

function index(root: string): string {
  const frontDoor = existsSync(`${root}/action.yml`) ? [FRONT_DOOR] : [];
  const rows = [...frontDoor, ...actionNames(root)].map((name) => {
    const { description } = readActionContract(root, name).action;
    const others = ALIASES.filter(({ of }) => of === name).map(({ alias }) => `, [${alias}](${alias}.md)`);
    return `| [${name}](${name}.md)${others.join('')} | ${tableCell(description.trim())} |\n`;
  });
  return `${GENERATED}
# Reference

Made from the contracts, schemas and tables of this repository by \`npm run gen\`, and compared by \`npm run check\`.

| action | does |
|---|---|
${rows.join('')}${workflowTable(root)}
- [findings.md](findings.md): every code that a finding may have, what it means and how to mend it
- [requirements.md](requirements.md): what the suite has to do, and the tests and benchmarks that show it
- [schemas](../schemas/README.md): the formats that are read and written
`;
}

function workflowTable(root: string): string {
  const rows = reusableWorkflows(root).map(({ name, text }) => {
    const [sentence = ''] = headOf(text)
      .sentences.replaceAll('\n', ' ')
      .split(/(?<=\.) (?=[A-Z])/, 1);
    return `| [${name}.yml](workflow-${name}.md) | ${tableCell(sentence)} |\n`;
  });
  return rows.length === 0 ? '' : `\n| reusable workflow | does |\n|---|---|\n${rows.join('')}`;
}
