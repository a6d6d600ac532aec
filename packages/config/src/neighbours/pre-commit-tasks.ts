import type { Finding } from '@aiop/diagnostics';
import { DEFAULT_TIMEOUT_MS, type TaskConfig } from '../config.ts';
import { isObject, leftOut, type NeighbourFile, type NeighbourTasks, taskName, textsOf } from './neighbour.ts';

/** What a hook has to be called at to be a check of the files. */
const STAGES: ReadonlySet<string> = new Set(['pre-commit', 'commit']);

/**
 * The hooks of a `.pre-commit-config.yaml`, each run by pre-commit itself over all files: it knows which files a hook is for. Hooks of other
 * stages, such as `commit-msg`, check no files and are left out.
 */
export function preCommitTasks(source: NeighbourFile): NeighbourTasks {
  const { document, tasks: named } = source;
  const { value } = document;
  const byName = new Map<string, TaskConfig>();
  const findings: Finding[] = [];
  const defaults = isObject(value) ? textsOf(value.default_stages) : undefined;
  const repositories: readonly unknown[] = isObject(value) && Array.isArray(value.repos) ? value.repos : [];
  for (const [at, repository] of repositories.entries()) {
    const hooks: readonly unknown[] = isObject(repository) && Array.isArray(repository.hooks) ? repository.hooks : [];
    for (const [index, hook] of hooks.entries()) {
      if (!isObject(hook) || typeof hook.id !== 'string') continue;
      const pointer = `/repos/${at}/hooks/${index}/id`;
      const stages = textsOf(hook.stages) ?? defaults;
      const name = typeof hook.alias === 'string' ? hook.alias : hook.id;
      if (named !== undefined && !named.includes(name)) {
        findings.push(leftOut(document, pointer, `the hook "${name}" is not taken: it is not named`));
      } else if (stages !== undefined && !stages.some((stage) => STAGES.has(stage))) {
        findings.push(leftOut(document, pointer, `the hook "${name}" is not taken: it runs at ${stages.join(', ')}, and checks no files`));
      } else byName.set(taskName(name), hookTask(name));
    }
  }
  return { tasks: [...byName.values()], findings };
}

function hookTask(hook: string): TaskConfig {
  return {
    name: taskName(hook),
    run: `pre-commit run --all-files --color never -- ${/^[\w.-]+$/.test(hook) ? hook : `'${hook.replaceAll("'", "'\\''")}'`}`,
    outputs: [],
    needs: [],
    env: [],
    tools: ['pre-commit --version'],
    timeoutMs: DEFAULT_TIMEOUT_MS,
    retries: 0,
  };
}
