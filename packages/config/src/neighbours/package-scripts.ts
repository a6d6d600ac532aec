import { pointerSegment } from '@aiop/documents';
import { plainTask, scriptRunner } from '../infer-config.ts';
import { entriesOf, isObject, isWanted, leftOut, type NeighbourFile, type NeighbourTasks, taskName, whyUnwanted } from './neighbour.ts';

/**
 * The scripts of a `package.json`, each with every file that git does not ignore as its input; `test` comes after `build`. Scripts before and
 * after one (`pretest`) are run by the package manager itself, and those that another one runs, by that.
 */
export function packageScriptTasks(source: NeighbourFile): NeighbourTasks {
  const { document, files, root, file } = source;
  const scripts = entriesOf(isObject(document.value) ? document.value.scripts : undefined);
  const cwd = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const names = new Set(scripts.map(([name]) => name));
  const wanted = scripts.filter(([name]) => isWanted(source, name)).map(([name]) => name);
  const tasks = wanted.map((name) => ({
    ...plainTask(taskName(name), `${scriptRunner(files.list(root))} ${name}`),
    ...(cwd === '' ? {} : { cwd }),
    ...(name === 'build' ? {} : { outputs: [] }),
    needs: name === 'test' && wanted.includes('build') ? ['build'] : [],
  }));
  const isAround = (name: string): boolean => /^(pre|post)/.test(name) && names.has(name.replace(/^(pre|post)/, ''));
  const covered = reachedFrom(wanted, new Map(scripts));
  const findings = scripts
    .filter(([name]) => !covered.has(name) && !isAround(name))
    .map(([name]) =>
      leftOut(
        document,
        `/scripts/${pointerSegment(name)}`,
        `the script "${name}" is not taken: ${whyUnwanted(source, 'it is not named as a check')}`,
      ),
    );
  return { tasks, findings };
}

/** Some scripts, and those that they run by `npm run`, `pnpm run` and the like. */
function reachedFrom(names: readonly string[], scripts: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const text = scripts.get(name);
    const words = typeof text === 'string' ? text.split(/[\s;&|()]+/).filter((word) => !word.startsWith('-')) : [];
    open.push(...words.filter((word, at) => /^run(?:-script)?$/.test(words[at - 1] ?? '') && scripts.has(word)));
  }
  return reached;
}
