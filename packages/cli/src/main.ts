#!/usr/bin/env node
import { PROJECT, UsageError } from '@aiop/diagnostics';
import { isThread } from '@aiop/host';
import { CommanderError } from 'commander';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { runCommand } from './program.ts';
import { placeAtTerminal } from './usage-place.ts';

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

function statusOf(error: unknown): ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage;
  if (error instanceof UsageError) {
    console.error(`aiop: ${placeAtTerminal(error.where)}: ${error.what}\n  expected: ${error.expected}\n  fix: ${error.fix}`);
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
// Progress is told to whoever listens (`aiop run 2>&1 | head`); a run that lands work and cleans up goes on without.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  requireNode();
  if (isThread()) {
    const { answerAsThread } = await import('@aiop/wiring');
    await answerAsThread();
  } else await runCommand(process.argv.slice(2));
} catch (error) {
  process.exitCode = statusOf(error);
}
