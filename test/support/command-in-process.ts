import { UsageError } from '@aiop/diagnostics';
import { vi } from 'vitest';
import { EXIT } from '../../packages/cli/src/exit-status.ts';
import { runCommand } from '../../packages/cli/src/program.ts';
import type { Said } from './aiop-command.ts';

/**
 * Runs a command of `aiop` on a repository, in this process: starting another takes most of the time of a test. What only `main.ts` does, such as
 * ending on a signal, needs a process of its own.
 */
export async function inProcess(repository: string, ...args: readonly string[]): Promise<Said> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  const before = process.exitCode;
  try {
    await runCommand([...args, '--repo', repository]);
    return { status: Number(process.exitCode), ...said };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: EXIT.usage, stdout: said.stdout, stderr: `${said.stderr}${error.message}` };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
