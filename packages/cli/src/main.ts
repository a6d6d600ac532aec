#!/usr/bin/env node
import { PROJECT, UsageError } from '@aiop/diagnostics';
import { isThread } from '@aiop/host';
import { answerAsThread } from '@aiop/wiring';
import { Command, CommanderError } from 'commander';
import { addDoctorCommand } from './commands/doctor.ts';
import { addIdsCommand } from './commands/ids.ts';
import { addInitCommand } from './commands/init.ts';
import { addLedgerCommands } from './commands/ledger.ts';
import { addPlanCommands } from './commands/plan.ts';
import { addRunCommand } from './commands/run.ts';
import { addVerifyCommand } from './commands/verify.ts';
import { addVersionCommands } from './commands/version.ts';
import { addWatchCommand } from './commands/watch.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';

/** Older versions lack what the command line uses; they get one line, not a syntax error. */
const OLDEST_NODE = [22, 12] as const;

function requireNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new UsageError({
    what: `this is Node ${process.versions.node}`,
    where: 'node',
    expected: 'Node 22.12 or newer',
    fix: 'install it from https://nodejs.org',
  });
}

function program(): Command {
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
    addInitCommand,
    addDoctorCommand,
  ])
    add(root);
  return root;
}

function statusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  if (error instanceof UsageError) {
    console.error(`aiop: ${error.where}: ${error.what}\n  expected: ${error.expected}\n  fix: ${error.fix}`);
    return EXIT.usage;
  }
  console.error(error instanceof Error ? error.stack : error);
  console.error(`aiop: this is a bug; please report it with the lines above: ${PROJECT.url}/issues/new`);
  return EXIT.bug;
}

// A reader that has seen enough (`aiop ledger show | head`) is no mistake, and nothing is left to say to it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  requireNode();
  await (isThread() ? answerAsThread() : program().parseAsync());
} catch (error) {
  process.exitCode = statusOf(error);
}
