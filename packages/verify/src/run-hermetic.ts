import type { Assessment } from './assessment.ts';
import { report } from './codes.ts';
import { HermeticTree } from './hermetic-tree.ts';
import type { CompiledTask, RunContext } from './run-context.ts';
import type { RunResult } from './run-task.ts';
import { undeclaredReads } from './undeclared-reads.ts';

/** How a hermetic task came out. */
export interface HermeticResult extends RunResult {
  /** The tree it ran in, which is gone. */
  readonly ranIn: string;
}

/** Says in a log that a command wanted git, which is no file that could be declared. */
const WANTS_GIT = /not a git repository/i;

/**
 * Runs a task in a tree of what it declares, and brings its outputs back, whether it passed or not. Where it fails, what it looked for and does
 * not declare is named; where it writes what it does not declare, that is named too, and is lost.
 * @param runIn runs its command in a tree
 */
export async function runHermetically(
  run: RunContext,
  { task, outputs }: CompiledTask,
  { inputs }: Assessment,
  runIn: (root: string) => Promise<RunResult>,
): Promise<HermeticResult> {
  const { files } = run.ports;
  const { root } = run.request;
  const { cwd = '' } = task;
  const tree = new HermeticTree({ files, root, inputs: inputs.lines(), needed: run.neededOutputs(task.name), outputs, cwd });
  try {
    const result = await runIn(tree.root);
    tree.bringBack();
    reportWrites(run, task.name, tree.undeclaredWrites());
    const { failure, log } = result;
    if (failure !== undefined && failure.kind !== 'aborted') {
      reportReads(run, task.name, undeclaredReads({ files, root, ranIn: tree, cwd, log }), WANTS_GIT.test(new TextDecoder().decode(log)));
    }
    return { ...result, ranIn: tree.root };
  } finally {
    tree.remove();
  }
}

function reportReads({ onFinding }: RunContext, task: string, paths: readonly string[], wantsGit: boolean): void {
  for (const path of paths) {
    const hint = `add ${JSON.stringify(path)} to its \`inputs\`, or let it need the task that writes it`;
    onFinding(report('AIOP-V029', { message: `task "${task}" looked for ${path}, which it does not declare`, witness: path, hint }));
  }
  if (!wantsGit) return;
  const hint = 'remove `hermetic`: what git knows of a repository cannot be declared';
  onFinding(report('AIOP-V029', { message: `task "${task}" asked git, and its tree is no repository`, hint }));
}

function reportWrites({ onFinding }: RunContext, task: string, paths: readonly string[]): void {
  const [first] = paths;
  if (first === undefined) return;
  const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
  const message = `task "${task}" wrote ${first}${more} in its own tree, which it does not declare, and which is lost`;
  onFinding(report('AIOP-V026', { message, witness: first }));
}
