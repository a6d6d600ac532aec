import type { Config, TaskConfig } from '../config.ts';
import { alreadyLost, type Ejected, inOrder, lostOf, packageData, quoted, shellCommand } from './ejected.ts';

/** Scripts by the name of their task, and the `package.json` that holds them. */
export interface TaskScripts {
  readonly data: Readonly<Record<string, unknown>>;
  readonly names: ReadonlyMap<string, string>;
}

/** Adds a script for each task; one that is there already under its name is not touched, and one that does what the task says is taken. */
export function taskScripts(tasks: readonly TaskConfig[], bytes: Uint8Array | undefined): TaskScripts {
  const data = packageData(bytes);
  const scripts = new Map<string, unknown>(typeof data.scripts === 'object' && data.scripts !== null ? Object.entries(data.scripts) : []);
  const names = new Map<string, string>();
  for (const task of tasks) {
    const { name, cwd = '.' } = task;
    const isIt = new RegExp(`^(npm|pnpm|yarn|bun) (run )?${name.replace(/[.]/g, '\\.')}$`).test(task.run) && cwd === '.';
    const text = `${cwd === '.' ? '' : `cd ${quoted(cwd)} && `}${shellCommand(task)}`;
    const own = scripts.has(name) && !isIt && scripts.get(name) !== text ? freeName(`verify:${name}`, scripts) : name;
    names.set(name, own);
    if (!(isIt && scripts.has(name))) scripts.set(own, text);
  }
  return { data: { ...data, scripts: Object.fromEntries(scripts) }, names };
}

export function freeName(wanted: string, scripts: ReadonlyMap<string, unknown>): string {
  let name = wanted;
  for (let number = 2; scripts.has(name); number++) name = `${wanted}-${number}`;
  return name;
}

/** The tasks as scripts of `package.json`, and one more script that runs all of them in their order. */
export function ejectScripts(config: Config, packageJson: Uint8Array | undefined): Ejected {
  const tasks = inOrder(config);
  const { data, names } = taskScripts(tasks, packageJson);
  const scripts = new Map(Object.entries(Object(data.scripts)));
  const all = tasks.map(({ name }) => `npm run ${names.get(name) ?? name}`).join(' && ');
  scripts.set(freeName('verify', scripts), all);
  const lost = [
    'every script runs every time, one after the other: inputs and outputs say nothing to npm',
    'a script sees the whole environment, not only what its task declares',
    ...tasks.flatMap((task) => lostOf(task, new Set())),
    ...alreadyLost(config.findings),
  ];
  return {
    files: [{ path: 'package.json', text: `${JSON.stringify({ ...data, scripts: Object.fromEntries(scripts) }, null, 2)}\n` }],
    lost,
  };
}
