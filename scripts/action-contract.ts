import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What stands in an `action.yml`. */
export interface ActionYml {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly post?: string };
}

export interface FieldType {
  readonly type: 'string' | 'boolean' | 'integer' | 'float' | 'enum' | 'list';
  readonly 'allowed-values'?: readonly string[];
}

/** What stands in an `action-types.yml`. */
export interface ActionTypes {
  readonly inputs?: Readonly<Record<string, FieldType>>;
  readonly outputs?: Readonly<Record<string, FieldType>>;
}

/** Actions that are another one under a second name: same contract, same bundle. */
export const ALIASES: readonly { readonly alias: string; readonly of: string }[] = [{ alias: 'verify', of: 'incremental-verify' }];

/** The names of every action that has code of its own. */
export function actionNames(root: string): string[] {
  const aliases = new Set(ALIASES.map(({ alias }) => alias));
  return readdirSync(`${root}/actions`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !aliases.has(entry.name) && existsSync(`${root}/actions/${entry.name}/action.yml`))
    .map(({ name }) => name)
    .sort();
}

/** The composite action at the root of the repository, by the name of its page. */
export const FRONT_DOOR = 'aiop';

/** The actions that the front door calls, with the ids of their steps, in order. */
export const FRONT_DOOR_STEPS = [
  { id: 'keys', action: 'cache-keys' },
  { id: 'verify', action: 'incremental-verify' },
] as const;

/** One action, as its two contract files declare it. */
export interface ActionContract {
  readonly action: ActionYml;
  readonly types: ActionTypes;
}

/** Reads both contract files of an action, or of the front door; they have to speak of the same inputs and outputs. */
export function readActionContract(root: string, name: string): ActionContract {
  const folder = name === FRONT_DOOR ? '.' : `actions/${name}`;
  const action: ActionYml = parse(readFileSync(`${root}/${folder}/action.yml`, 'utf8'));
  const types: ActionTypes = parse(readFileSync(`${root}/${folder}/action-types.yml`, 'utf8'));
  checkNames(folder, 'inputs', action.inputs, types.inputs);
  checkNames(folder, 'outputs', action.outputs, types.outputs);
  return { action, types };
}

function checkNames(folder: string, kind: string, declared: object = {}, typed: object = {}): void {
  const [have, want] = [Object.keys(typed).sort().join(), Object.keys(declared).sort().join()];
  if (have !== want) throw new Error(`${folder}: ${kind} of action.yml (${want}) and action-types.yml (${have}) differ`);
}

const cell = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

const typeOf = ({ type, 'allowed-values': values }: FieldType): string =>
  values === undefined ? type : values.map((value) => `\`${value}\``).join(', ');

/** The inputs and outputs of an action as two Markdown tables, each under a heading of the given level. */
export function contractTables({ action, types }: ActionContract, level: '##' | '###'): string {
  const { inputs = {}, outputs = {} } = action;
  const inputRows = Object.entries(inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${cell(typeOf(types.inputs?.[name] ?? { type: 'string' }))} | ${input.default ? `\`${cell(input.default)}\`` : input.required ? 'required' : ''} | ${cell(input.description)} |\n`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(typeOf(types.outputs?.[name] ?? { type: 'string' }))} | ${cell(output.description)} |\n`,
  );
  return `${level} Inputs

| input | type | default | meaning |
|---|---|---|---|
${inputRows.join('')}
${level} Outputs

| output | type | meaning |
|---|---|---|
${outputRows.join('')}`;
}
