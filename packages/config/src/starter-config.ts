import { schemaAddress } from '@aiop/diagnostics';
import type { TaskConfig } from './config.ts';
import { inferConfig, inferSetup, type Surroundings } from './infer-config.ts';

/** How a repository without package scripts is usually checked, by a file that it has. */
const CHECKS: readonly { readonly file: string; readonly run: string; readonly tool: string }[] = [
  { file: 'Cargo.toml', run: 'cargo test', tool: 'cargo --version' },
  { file: 'go.mod', run: 'go test ./...', tool: 'go version' },
  { file: 'pyproject.toml', run: 'python3 -m pytest', tool: 'python3 --version' },
];

/** Where builds usually write. */
const BUILT = ['build', 'dist', 'lib', 'out'];

/** A task that nobody can take for a check that passed. */
const UNKNOWN = `    # Nothing here says how this repository is checked: say it in this task. Until then it fails.
    check: { run: "echo 'aiop.yaml: say how this repository is checked' >&2; exit 1", outputs: [] }
`;

/**
 * The text of an `aiop.yaml` to start from: the set-up and the tasks that the files of the repository suggest, or one task that fails until
 * somebody says what to run.
 * @param tracked names in the folder that git knows: a build does not write there
 */
export function renderStarterConfig(surroundings: Surroundings, tracked: ReadonlySet<string>): string {
  const setup = inferSetup(surroundings);
  const { tasks } = inferConfig(surroundings);
  const found = CHECKS.find(({ file }) => surroundings.names.includes(file));
  const written =
    tasks.length > 0
      ? tasks.map((task) => renderTask(task, tracked)).join('')
      : found === undefined
        ? UNKNOWN
        : `    test: { run: ${text(found.run)}, outputs: [], tools: [${text(found.tool)}] }\n`;
  return `# yaml-language-server: $schema=${schemaAddress('aiop')}
# How this repository verifies itself, at a terminal, in a workstream and in CI. A task runs when one of its inputs changed;
# without \`inputs\`, every file that git does not ignore is one.
apiVersion: aiop.dev/v1
${setup === undefined ? '' : `setup: { ${fieldsOf(setup)} }\n`}verify:
  tasks:
${written}`;
}

/** What a task writes is guessed where nobody knows it: a task without outputs would be taken for one that writes nothing. */
function renderTask({ outputs, ...task }: TaskConfig, tracked: ReadonlySet<string>): string {
  const guessed = BUILT.filter((name) => !tracked.has(name)).map((name) => `${name}/**`);
  const note = outputs === undefined ? '    # Name in `outputs` all that it writes: when it is skipped, that is put back.\n' : '';
  return `${note}    ${task.name}: { ${fieldsOf({ ...task, outputs: outputs ?? guessed })} }\n`;
}

function fieldsOf({ run, inputs, outputs, needs, tools }: TaskConfig): string {
  return [
    `run: ${text(run)}`,
    ...(inputs === undefined ? [] : [`inputs: ${list(inputs)}`]),
    ...(outputs === undefined ? [] : [`outputs: ${list(outputs)}`]),
    ...(needs.length === 0 ? [] : [`needs: ${list(needs)}`]),
    ...(tools.length === 0 ? [] : [`tools: ${list(tools)}`]),
  ].join(', ');
}

/** JSON is YAML. */
const text = (value: string): string => JSON.stringify(value);
const list = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;
