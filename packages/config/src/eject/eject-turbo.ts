import type { Config } from '../config.ts';
import { taskScripts } from './eject-scripts.ts';
import { alreadyLost, type Ejected, inOrder, lostOf } from './ejected.ts';

/** The tasks as scripts of `package.json`, and as tasks of the root in a `turbo.json`, with their inputs, outputs, needs and variables. */
export function ejectTurbo(config: Config, packageJson: Uint8Array | undefined): Ejected {
  const tasks = inOrder({ origin: config.origin, tasks: config.tasks, version: config.version, ledger: config.ledger });
  const { data, names } = taskScripts(tasks, packageJson);
  const idOf = (task: string): string => `//#${names.get(task) ?? task}`;
  const entries = tasks.map(
    ({ name, needs, inputs, outputs, env }) =>
      [
        idOf(name),
        {
          ...(needs.length === 0 ? {} : { dependsOn: needs.map(idOf) }),
          ...(inputs === undefined ? {} : { inputs }),
          // What it writes is not known, so it cannot be brought back.
          ...(outputs === undefined ? { cache: false } : { outputs }),
          ...(env.length === 0 ? {} : { env }),
        },
      ] as const,
  );
  const turbo = { $schema: 'https://turborepo.dev/schema.json', tasks: Object.fromEntries(entries) };
  const kept = new Set<string>();
  const lost = [
    ...(config.setup === undefined ? [] : [`there is no set-up step: run \`${config.setup.run}\` before`]),
    ...tasks.flatMap((task) => lostOf(task, kept)),
    ...alreadyLost(config.findings),
  ];
  const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    files: [
      { path: 'package.json', text: text(data) },
      { path: 'turbo.json', text: text(turbo) },
    ],
    lost,
  };
}
