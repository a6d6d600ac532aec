import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { GeneratedFile } from './gen.ts';
import { GENERATED, tableCell } from './page-text.ts';

const FOLDER = '.github/workflows';

interface Input {
  readonly description?: string;
  readonly type?: string;
  readonly default?: string | number | boolean;
  readonly required?: boolean;
}

/** What a workflow file says to whoever calls it. */
interface Workflow {
  readonly on: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, Input>>;
      readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
      readonly secrets?: Readonly<Record<string, { readonly description?: string; readonly required?: boolean } | null>>;
    } | null;
  };
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>;
}

/** A reusable workflow: its name without `.yml`, and its text. */
export interface WorkflowSource {
  readonly name: string;
  readonly text: string;
}

/** The workflows that others can call, by name. */
export function reusableWorkflows(root: string): WorkflowSource[] {
  if (!existsSync(`${root}/${FOLDER}`)) return [];
  return readdirSync(`${root}/${FOLDER}`)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ name: name.replace(/\.yml$/, ''), text: readFileSync(`${root}/${FOLDER}/${name}`, 'utf8') }))
    .filter(({ text }) => Object.hasOwn(parseWorkflow(text).on, 'workflow_call'));
}

function parseWorkflow(text: string): Workflow {
  const workflow: Workflow = parse(text);
  // A workflow may also have `on: push`, or a list of events.
  return typeof workflow.on === 'object' && !Array.isArray(workflow.on) ? workflow : { ...workflow, on: {} };
}

/** The comment that a workflow begins with: sentences, and what is indented in it is an example of a call. */
export function headOf(text: string): { readonly sentences: string; readonly call: string } {
  const end = text.split('\n').findIndex((line) => !line.startsWith('#'));
  const lines = text
    .split('\n')
    .slice(0, end)
    .map((line) => line.replace(/^# ?/, ''));
  const code = lines.filter((line) => line.startsWith('  '));
  const sentences = lines.filter((line) => line !== '' && !line.startsWith('  ')).join('\n');
  return { sentences, call: code.map((line) => line.slice(2)).join('\n') };
}

const STRENGTH = ['none', 'read', 'write'];

/** The permissions that a caller has to give: for each scope the most that any job asks for. */
export function neededPermissions(text: string): Record<string, string> {
  const needed: Record<string, string> = {};
  for (const { permissions = {} } of Object.values(parseWorkflow(text).jobs)) {
    for (const [scope, access] of Object.entries(permissions)) {
      if (STRENGTH.indexOf(access) > STRENGTH.indexOf(needed[scope] ?? 'none')) needed[scope] = access;
    }
  }
  return needed;
}

/** One page a reusable workflow. */
export function generateWorkflowPages(root: string): GeneratedFile[] {
  return reusableWorkflows(root).map(({ name, text }) => ({ path: `action-docs/workflow-${name}.md`, text: page(name, text) }));
}

function page(name: string, text: string): string {
  const { inputs = {}, outputs = {}, secrets = {} } = parseWorkflow(text).on.workflow_call ?? {};
  const { sentences, call } = headOf(text);
  const permissions = Object.entries(neededPermissions(text)).map(([scope, access]) => `\`${scope}: ${access}\``);
  const sections = [
    table(
      'Inputs',
      ['input', 'type', 'default', 'meaning'],
      Object.entries(inputs).map(([key, { type = 'string', description = '', required, ...input }]) => [
        key,
        type,
        required ? 'required' : input.default === undefined || input.default === '' ? '' : `\`${input.default}\``,
        description,
      ]),
    ),
    table(
      'Secrets',
      ['secret', 'needed', 'meaning'],
      Object.entries(secrets).map(([key, secret]) => [key, secret?.required ? 'required' : '', secret?.description ?? '']),
    ),
    table(
      'Outputs',
      ['output', 'meaning'],
      Object.entries(outputs).map(([key, { description = '' }]) => [key, description]),
    ),
  ];
  return `${GENERATED}
# ${name}.yml

${sentences}

${call === '' ? '' : `## Usage\n\n\`\`\`yaml\n${call}\n\`\`\`\n\n`}It needs ${permissions.length === 0 ? 'no permission' : new Intl.ListFormat('en').format(permissions)}. The file: [${FOLDER}/${name}.yml](../${FOLDER}/${name}.yml)
${sections.join('')}`;
}

/** A heading and a table below it, or nothing where there are no rows. The first cell of a row is a name. */
function table(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const body = rows.map(([name = '', ...cells]) => line([`\`${name}\``, ...cells.map((cell) => tableCell(cell.trim()))]));
  return `\n## ${heading}\n\n${line(columns)}|${'---|'.repeat(columns.length)}\n${body.join('')}`;
}
