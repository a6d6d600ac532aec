import { UsageError, visible } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import type { Command } from 'commander';
import { type Check, problem } from '../doctor/check.ts';
import { lockChecks, logChecks } from '../doctor/leftovers.ts';
import { machineChecks } from '../doctor/machine-checks.ts';
import { worktreeChecks } from '../doctor/orphaned-worktrees.ts';
import { gitLockChecks, repositoryChecks } from '../doctor/repository-checks.ts';
import { EXIT } from '../exit-status.ts';
import { table } from '../render/table.ts';
import { type CommonOptions, type Session, sessionRepository, wholeNumber, withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface DoctorOptions extends CommonOptions {
  readonly fix?: true;
  readonly idle: string;
}

/** `aiop doctor`: what is missing on this machine, and what killed runs left behind. */
export function addDoctorCommand(root: Command): void {
  const command = root
    .command('doctor')
    .description('say what is missing on this machine and in this repository, and what killed runs left behind')
    .option('--fix', 'remove worktrees and locks that killed runs left; changes in them are kept as patches')
    .option('--idle <minutes>', 'how long nothing may have changed in a worktree that counts as left behind', '60');
  withSession<DoctorOptions>(command, 'aiop doctor --fix', async (session, { fix, idle }) => {
    const mending = { fix: fix === true, idleMinutes: wholeNumber('--idle', idle, 0) };
    const machine = await machineChecks(session);
    const opened = await openIfAny(session);
    const here =
      'check' in opened
        ? [opened.check]
        : [
            ...(await repositoryChecks(opened.git, session)),
            ...gitLockChecks(opened.git),
            ...lockChecks(opened.git, mending.fix),
            ...(await worktreeChecks(opened.git, mending)),
            ...logChecks(opened.git),
          ];
    const checks = [...machine, ...here];
    const ok = checks.every(({ state }) => state !== 'problem');
    session.terminal.result({ ok, checks }, render(checks, session.terminal));
    return ok ? EXIT.good : EXIT.negative;
  });
}

async function openIfAny(session: Session): Promise<{ readonly git: Repository } | { readonly check: Check }> {
  try {
    return { git: await sessionRepository(session) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { check: problem('repository', `${error.where}: ${error.what}`, error.fix) };
  }
}

const SIGNS = { good: 'ok', warning: 'warning', problem: 'PROBLEM', mended: 'mended' } as const satisfies Record<Check['state'], string>;
const COLOURS = { good: 'green', warning: 'yellow', problem: 'red', mended: 'cyan' } as const satisfies Record<Check['state'], string>;

function render(checks: readonly Check[], terminal: Terminal): string {
  const rows = checks.map(({ subject, state, says, fix }) => [
    terminal.paint(COLOURS[state], SIGNS[state], 'stdout'),
    visible(subject, 80),
    visible(fix === undefined ? says : `${says}; ${fix}`, 1000),
  ]);
  return table(['', 'what', 'found'], rows);
}
