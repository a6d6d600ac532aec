import type { Config, TaskConfig } from '../config.ts';
import { alreadyLost, type Ejected, inOrder, lostOf, shellCommand } from './ejected.ts';

const PATH = '.github/workflows/verify.yml';

/** The tasks as the steps of a plain workflow, which calls nothing of this suite. A step runs where all it needs have succeeded. */
export function ejectWorkflow(config: Config): Ejected {
  const tasks = inOrder(config);
  const steps = tasks.map((task, index) => stepOf(task, index, tasks, config.setup)).join('');
  const text = `# The checks of this repository, one step each.
name: verify
on: [push, pull_request]
permissions: {}
concurrency:
  group: verify-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  verify:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # to read what is verified
    steps:
      - uses: actions/checkout@v5
        with: { persist-credentials: false }
${steps}`;
  const lost = [
    'every step runs every time, one after the other',
    'a step sees the whole environment of the job, not only what its task declares',
    ...tasks.flatMap((task) => lostOf(task, new Set(['timeout']))),
    ...alreadyLost(config.findings),
  ];
  return { files: [{ path: PATH, text }], lost };
}

function stepOf(task: TaskConfig, index: number, tasks: readonly TaskConfig[], setup: TaskConfig | undefined): string {
  const { name, run, cwd, needs, timeoutMs } = task;
  const before = setup === undefined || task === setup ? needs : ['setup', ...needs];
  const succeeded = before.map((need) => ` && steps.t${tasks.findIndex((other) => other.name === need)}.outcome == 'success'`);
  return [
    `      - name: ${JSON.stringify(name)}`,
    `        id: t${index}`,
    `        if: \${{ !cancelled()${succeeded.join('')} }}`,
    '        shell: bash',
    ...(cwd === undefined || cwd === '.' ? [] : [`        working-directory: ${JSON.stringify(cwd)}`]),
    `        timeout-minutes: ${Math.ceil(timeoutMs / 60_000)}`,
    `        run: ${JSON.stringify(literal(task.perFile === true ? shellCommand(task) : run))}`,
    '',
  ].join('\n');
}

/** Text in which the runner would look for expressions. */
const literal = (text: string): string => text.replaceAll('${{', "${{ '${{' }}");
