import { formatFinding, visible } from '@aiop/diagnostics';
import { keepEngineSmall } from '@aiop/host';
import { verify } from '@aiop/verify';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { machineReport, renderReport, showEvent } from '../render/verify-report.ts';
import { withSession } from '../session.ts';
import { addVerificationOptions, openVerification, type VerificationOptions } from '../verification.ts';

interface VerifyOptions extends VerificationOptions {
  readonly dryRun?: true;
  readonly explain?: true;
  readonly force?: true;
}

/** `aiop verify`: only what changed. */
export function addVerifyCommand(root: Command): void {
  const command = addVerificationOptions(root.command('verify').description('run the checks whose inputs changed, and skip the others'))
    .option('--dry-run', 'say what would run, and run nothing')
    .option('--explain', 'say everything that changed since the last run that passed')
    .option('--force', 'run everything, whatever is known')
    .option('--shard <i/n>', 'only one of n shares of the tasks');
  withSession<VerifyOptions>(command, 'aiop verify test --explain', async (session, options, selected) => {
    const { terminal } = session;
    keepEngineSmall();
    const { config, request, ports } = await openVerification(session, options, selected);
    if (config.origin.state === 'inferred') terminal.progress(config.origin.sentence);
    for (const finding of config.findings ?? []) terminal.progress(visible(formatFinding(finding)));
    const wanted = { ...request, force: options.force === true, dryRun: options.dryRun === true };
    const report = await verify(wanted, ports, showEvent(terminal));
    terminal.result(machineReport(report), renderReport(report, options.explain === true, terminal));
    return report.ok || (report.dryRun && report.failed === 0) ? EXIT.good : EXIT.negative;
  });
}
