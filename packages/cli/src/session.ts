import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import { findRepository, openRepository, type Repository } from '@aiop/git';
import { nodeFiles, nodeProcesses, type PlainWorkTree, workTreeOrAsk } from '@aiop/host';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { Terminal } from './terminal.ts';

/** Options that every command has. */
export interface CommonOptions {
  readonly repo: string;
  readonly json?: true;
}

/** What every command works with. */
export interface Session {
  readonly terminal: Terminal;
  /** Absolute path of the folder named by `--repo`. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first Ctrl-C. */
  readonly signal: AbortSignal;
}

/**
 * The absolute form of a path. Where a constant is resolved in place, the bundler takes it for a file that belongs into the bundle, and writes the
 * folder of the bundle instead.
 */
export const pathIn = ({ directory }: Session, path: string): string => resolve(directory, path);

/** Adds the common options and an example, and runs `work` with a session; what it returns is the exit status. */
export function withSession<Options extends CommonOptions>(
  command: Command,
  example: string,
  work: (session: Session, options: Options, args: readonly string[]) => Promise<ExitStatus>,
  jsonHelp = 'print the result as JSON',
): void {
  command
    .option('--repo <dir>', 'the repository to work in', '.')
    .option('--json', jsonHelp)
    .helpOption('--help', 'show this help')
    .addHelpText('after', `\nExample:\n  ${example}`)
    .action(async (..._given: unknown[]) => {
      const options = command.opts<Options>();
      const interruption = interruptible();
      const session = {
        terminal: new Terminal(options.json === true),
        directory: resolve(options.repo),
        environment: process.env,
        signal: interruption.signal,
      };
      try {
        const status = await work(session, options, command.args);
        process.exitCode = interruption.signal.aborted ? EXIT.interrupted : status;
      } finally {
        interruption.settle();
      }
    });
}

/** The first signal asks for an orderly end; the second one ends at once, as people expect of Ctrl-C twice. */
function interruptible() {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write('\ninterrupted: cleaning up (once more to leave at once)\n');
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return {
    signal: controller.signal,
    settle(): void {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, onSignal);
    },
  };
}

const gitOptions = (environment: Session['environment']) => ({ processes: nodeProcesses, environment });

/** The repository of the session. @throws UsageError when there is none. */
export function sessionRepository({ directory, environment }: Session): Promise<Repository> {
  requireDirectory(directory);
  return openRepository(directory, gitOptions(environment));
}

/** The repository of the session, or undefined where there is no git or no repository. */
export async function repositoryIfAny({ directory, environment }: Session): Promise<Repository | undefined> {
  requireDirectory(directory);
  const lookup = await findRepository(directory, gitOptions(environment));
  return lookup.state === 'found' ? lookup.repository : undefined;
}

/**
 * What is tracked and checked out in a folder of the session, read without git where that can be. Undefined where there is no git or no repository.
 * @param root the folder of the session as git answers with it: its real path
 */
export async function workTreeIfAny(session: Session, root: string): Promise<PlainWorkTree | undefined> {
  return workTreeOrAsk(root, session.environment, () => repositoryIfAny(session));
}

/** The real path of the folder of the session, which is how git answers. @throws UsageError when there is none */
export function realDirectory({ directory }: Session): string {
  requireDirectory(directory);
  return realpathSync(directory);
}

function requireDirectory(directory: string): void {
  if (nodeFiles.status(directory)?.kind === 'directory') return;
  throw new UsageError({
    what: 'there is no such folder',
    where: `--repo ${visible(directory)}`,
    expected: 'a folder',
    fix: 'check the path',
  });
}

/** A whole number of an option. @throws UsageError */
export function wholeNumber(option: string, text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError({
    what: `it is ${JSON.stringify(text)}`,
    where: option,
    expected: `a whole number from ${least}`,
    fix: `write one, such as ${Math.max(least, 2)}`,
  });
}
