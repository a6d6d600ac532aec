import { PROJECT } from '@aiop/diagnostics';
import { Command } from 'commander';

/** Adds a command to `aiop`. */
type AddCommand = (root: Command) => void;

/** The commands in the order of the help. Each is loaded when it is asked for: none pays for what only the others need. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map<string, () => Promise<AddCommand>>([
  ['run', async () => (await import('./commands/run.ts')).addRunCommand],
  ['plan', async () => (await import('./commands/plan.ts')).addPlanCommands],
  ['verify', async () => (await import('./commands/verify.ts')).addVerifyCommand],
  ['watch', async () => (await import('./commands/watch.ts')).addWatchCommand],
  ['ledger', async () => (await import('./commands/ledger.ts')).addLedgerCommands],
  ['ids', async () => (await import('./commands/ids.ts')).addIdsCommand],
  ['version', async () => (await import('./commands/version.ts')).addVersionCommands],
  ['cache', async () => (await import('./commands/cache.ts')).addCacheCommands],
  ['init', async () => (await import('./commands/init.ts')).addInitCommand],
  ['doctor', async () => (await import('./commands/doctor.ts')).addDoctorCommand],
  ['eject', async () => (await import('./commands/eject.ts')).addEjectCommand],
]);

/** Runs the command that the arguments name. What is wrong use of an option is thrown. @param args without the program and its script */
export async function runCommand(args: readonly string[]): Promise<void> {
  const root = program();
  const asked = COMMANDS.get(args[0] ?? '');
  // Help lists all of them, and a name that is none is compared with all.
  const needed = asked === undefined && args[0] !== '--version' ? COMMANDS.values() : [asked ?? []].flat();
  for (const load of needed) (await load())(root);
  await root.parseAsync(args, { from: 'user' });
}

/** `aiop` without a command. */
function program(): Command {
  return new Command('aiop')
    .description('The AI-Operated Pipeline: changes planned, claimed, isolated, verified, versioned and recorded.')
    .version(PROJECT.version, '--version', 'print the version')
    .helpOption('--help', 'show help for a command')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `\nExample:\n  aiop run modification_plan.yaml\n\nExit status: 0 good, 1 negative verdict, 2 wrong use, 3 consistent but not proven, 70 bug, 130 interrupted.`,
    );
}
