import { existsSync, readFileSync } from 'node:fs';
import { ALIASES, actionNames, contractTables, readActionContract } from './action-contract.ts';
import { eventsOf } from './action-events.ts';
import type { GeneratedFile } from './gen.ts';
import { GENERATED } from './page-text.ts';

/** One page an action, and one a second name of an action. */
export function generateActionPages(root: string): GeneratedFile[] {
  const pages = actionNames(root).map((name) => ({ path: `action-docs/${name}.md`, text: actionPage(root, name) }));
  const aliases = ALIASES.filter(({ of }) => existsSync(`${root}/actions/${of}/action.yml`)).map(({ alias, of }) => ({
    path: `action-docs/${alias}.md`,
    text: `${GENERATED}\n# ${alias}\n\nThe same action as [${of}](${of}.md), under a shorter name.\n`,
  }));
  return [...pages, ...aliases];
}

function actionPage(root: string, name: string): string {
  const contract = readActionContract(root, name);
  const readme = `actions/${name}/README.md`;
  const usage = existsSync(`${root}/${readme}`) ? firstSnippet(readFileSync(`${root}/${readme}`, 'utf8')) : undefined;
  return `${GENERATED}
# ${name}

${contract.action.description.trim()}
How it works is told in [${readme}](../${readme}).

${usage === undefined ? '' : `## Usage\n\n${usage}\n\n`}${contractTables(contract, '##')}
## Events

${eventSentence(eventsOf(root, name))}

## Exit status

0 when the verdict is good, otherwise 1. A negative verdict writes every output, its annotations and the summary first. Wrong use writes no output
and one error that says what, where, what was expected and how to mend it.
`;
}

function eventSentence(types: readonly string[]): string {
  if (types.length === 0) return 'It writes no event of its own.';
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(types.map((type) => `\`${type}\``));
  return `Where the input \`ledger\` names a file, the step records one event there, of the type ${list}.\nIts fields stand in [ledger-events.schema.json](../schemas/ledger-events.schema.json).`;
}

/** The first YAML block of a page: how to use it, with the permissions that it needs. */
export function firstSnippet(markdown: string): string | undefined {
  const start = markdown.indexOf('```yaml\n');
  const end = markdown.indexOf('\n```', start + 1);
  return start < 0 || end < 0 ? undefined : markdown.slice(start, end + '\n```'.length);
}
