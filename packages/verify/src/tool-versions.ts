import { UsageError, visible } from '@aiop/diagnostics';
import type { Exit, Processes } from '@aiop/ports';
import { taskEnvironment } from './task-environment.ts';

const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;

/** What a tool says of itself. */
export type ToolVersion = { readonly state: 'known'; readonly text: string } | { readonly state: 'unknown'; readonly why: string };

/** Asks each tool for its version, once a run. */
export class ToolVersions {
  readonly #asked = new Map<string, Promise<ToolVersion>>();
  readonly #ask: (command: string) => Promise<ToolVersion>;

  constructor(processes: Processes, root: string, environment: Readonly<Record<string, string | undefined>>) {
    const env = taskEnvironment(environment, [], root);
    this.#ask = async (command) =>
      versionOf(
        command,
        await processes.run({ ...inBash(command), cwd: root, env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT_BYTES }),
      );
  }

  get(command: string): Promise<ToolVersion> {
    const known = this.#asked.get(command) ?? this.#ask(command);
    this.#asked.set(command, known);
    return known;
  }
}

function versionOf(command: string, exit: Exit): ToolVersion {
  if (exit.state === 'not-found') throw noBash();
  const text = new TextDecoder().decode(exit.stdout).trim();
  if (exit.state === 'exited' && exit.code === 0 && text !== '') return { state: 'known', text };
  const ending =
    exit.state === 'exited' ? (exit.code === 0 ? 'printed nothing' : `ended with exit code ${exit.code}`) : `ended: ${exit.state}`;
  const said = visible(new TextDecoder().decode(exit.stderr).trim(), 200);
  return { state: 'unknown', why: `\`${command}\` ${ending}${said === '' ? '' : ` (${said})`}` };
}

/** A command line as tasks run it, with what `"$@"` stands for in it. */
export function inBash(command: string, files: readonly string[] = []): { readonly program: string; readonly args: readonly string[] } {
  return { program: 'bash', args: ['-eo', 'pipefail', '-c', command, ...(files.length === 0 ? [] : ['bash', ...files])] };
}

export function noBash(): UsageError {
  return new UsageError({
    what: 'bash was not found, or the folder that a task runs in does not exist',
    where: 'PATH',
    expected: 'bash, in which tasks run, and the `cwd` of every task',
    fix: 'install bash, and check `cwd` of the tasks',
  });
}
