import { PROJECT } from '@aiop/diagnostics';
import { Command } from 'commander';
import { addCacheCommands } from './commands/cache.ts';
import { addDoctorCommand } from './commands/doctor.ts';
import { addEjectCommand } from './commands/eject.ts';
import { addIdsCommand } from './commands/ids.ts';
import { addInitCommand } from './commands/init.ts';
import { addLedgerCommands } from './commands/ledger.ts';
import { addPlanCommands } from './commands/plan.ts';
import { addRunCommand } from './commands/run.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addVersionCommands } from './commands/version.ts';
import { addWatchCommand } from './commands/watch.ts';

/** `aiop` with all of its commands. What is wrong use of an option is thrown. */
export function program(): Command {
  const root = new Command('aiop')
    .description('The AI-Operated Pipeline: changes planned, claimed, isolated, verified, versioned and recorded.')
    .version(PROJECT.version, '--version', 'print the version')
    .helpOption('--help', 'show help for a command')
    .helpCommand(false)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `\nExample:\n  aiop run --plan modification_plan.yaml\n\nExit status: 0 good, 1 negative verdict, 2 wrong use, 3 consistent but not proven, 70 bug, 130 interrupted.`,
    );
  for (const add of [
    addRunCommand,
    addPlanCommands,
    addVerifyCommand,
    addWatchCommand,
    addLedgerCommands,
    addIdsCommand,
    addVersionCommands,
    addCacheCommands,
    addInitCommand,
    addDoctorCommand,
    addEjectCommand,
  ])
    add(root);
  return root;
}
