import { existsSync, readFileSync } from 'node:fs';
import { ALIASES, actionNames, contractTables, FRONT_DOOR, FRONT_DOOR_STEPS, readActionContract } from './action-contract.ts';
import { eventsOf } from './action-events.ts';
import type { GeneratedFile } from './gen.ts';
import { GENERATED } from './page-text.ts';

/** One page an action, one a second name of an action, and one of the front door. */
export function generateActionPages(root: string): GeneratedFile[] {
  const pages = actionNames(root).map((name) => ({ path: `action-docs/${name}.md`, text: actionPage(root, name) }));
  const aliases = ALIASES.filter(({ of }) => existsSync(`${root}/actions/${of}/action.yml`)).map(({ alias, of }) => ({
    path: `action-docs/${alias}.md`,
    text: `${GENERATED}\n# ${alias}\n\nThe same action as [${of}](${of}.md), under a shorter name.\n`,
  }));
  const frontDoor = existsSync(`${root}/action.yml`) ? [{ path: `action-docs/${FRONT_DOOR}.md`, text: frontDoorPage(root) }] : [];
  return [...pages, ...aliases, ...frontDoor];
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

${eventSentence(eventsOf(root, name), contract.action.runs.post !== undefined)}

${EXIT_STATUS}`;
}

const EXIT_STATUS = `## Exit status

0 when the verdict is good, otherwise 1. A negative verdict writes every output, its annotations and the summary first. Wrong use writes no output
and one error that says what, where, what was expected and how to mend it.
`;

/** The page of the composite action at the root, whose snippet stands in the README of the repository. */
function frontDoorPage(root: string): string {
  const contract = readActionContract(root, FRONT_DOOR);
  const snippet = firstSnippet(sectionOf(readFileSync(`${root}/README.md`, 'utf8'), FRONT_DOOR_HEADING)) ?? '';
  const calls = FRONT_DOOR_STEPS.map(({ action }) => `[${action}](${action}.md)`).join(', then ');
  const events = FRONT_DOOR_STEPS.flatMap(({ action }) => eventsOf(root, action));
  return `${GENERATED}
# ${FRONT_DOOR}

${contract.action.description.trim()}
It calls ${calls}, each at the same commit as itself, and takes and gives what they do. Then it reports, whatever became of them.

## Usage

${snippet}

${contractTables(contract, '##')}
## Events

Where the input \`ledger\` names a file, the steps record ${listed(events, 'conjunction')} there.

${EXIT_STATUS}`;
}

/** The heading in the README of the repository under which the front door is told. */
const FRONT_DOOR_HEADING = '## In one step';

/** What stands below a heading of a page, down to the next of its level or above. */
function sectionOf(markdown: string, heading: string): string {
  const start = markdown.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`README.md has no heading ${heading}`);
  const end = markdown.indexOf('\n## ', start + heading.length);
  return end < 0 ? markdown.slice(start) : markdown.slice(start, end);
}

const listed = (names: readonly string[], type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat('en', { type }).format(names.map((name) => `\`${name}\``));

function eventSentence(types: readonly string[], hasPost: boolean): string {
  if (types.length === 0) return 'It writes no event of its own.';
  const recorded = hasPost ? 'the step records one event there, and so may the one after the job,' : 'the step records one event there,';
  return `Where the input \`ledger\` names a file, ${recorded} of the type ${listed(types, 'disjunction')}.\nIts fields stand in [ledger-events.schema.json](../schemas/ledger-events.schema.json).`;
}

/** The first YAML block of a page: how to use it, with the permissions that it needs. */
export function firstSnippet(markdown: string): string | undefined {
  const start = markdown.indexOf('```yaml\n');
  const end = markdown.indexOf('\n```', start + 1);
  return start < 0 || end < 0 ? undefined : markdown.slice(start, end + '\n```'.length);
}
