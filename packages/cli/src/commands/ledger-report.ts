import { resolve } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { collectReport, describeVerdict, entrySelector, type LedgerEntry, readEvents, renderReport } from '@aiop/ledger';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readingBranch } from '../ledger-branch.ts';
import { addLedgerOptions, type LedgerOptions, soundLedger } from '../ledger-file.ts';
import { counted } from '../render/table.ts';
import { type Session, wholeNumber, withSession } from '../session.ts';

interface ReportOptions extends LedgerOptions {
  readonly output: string;
  readonly run?: string;
  readonly runs: string;
  readonly pricePerMinute?: string;
}

/** `aiop ledger report`. */
export function addReportCommand(ledger: Command): void {
  const command = addLedgerOptions(
    ledger
      .command('report')
      .description('write what a sound ledger records as one HTML page that needs nothing else')
      .option('--output <file>', 'the page', '.runs/report.html')
      .option('--run <id>', 'only this run')
      .option('--runs <n>', 'show at most so many runs, the last ones', '200')
      .option('--price-per-minute <amount>', 'what a minute of a machine costs, to show costs'),
  );
  withSession<ReportOptions>(command, 'aiop ledger report --output report.html --price-per-minute 0.008', readingBranch(report));
}

async function report(session: Session, options: ReportOptions): Promise<ExitStatus> {
  const price = options.pricePerMinute === undefined ? {} : { pricePerMinute: priceOf(options.pricePerMinute) };
  const maxRuns = wholeNumber('--runs', options.runs, 1);
  const sound = await soundLedger(session, options);
  if (!sound.ok) return sound.status;
  const wanted = entrySelector(options.run === undefined ? {} : { run: options.run });
  const entries = selected(readEvents({ ledger: sound.path }, { files: nodeFiles }), wanted);
  const collected = collectReport(entries, { maxRuns, verdict: describeVerdict(sound.verdict) });
  nodeFiles.write(resolve(session.directory, options.output), renderReport(collected, price), { sync: false });
  const { runs, events, earlierRuns, steps, indicators } = collected;
  session.terminal.result(
    { page: options.output, events, earlierRuns, indicators, steps, runs },
    `wrote ${visible(options.output)}: ${counted(runs.length, 'run')}, ${counted(events, 'event')}\n`,
  );
  return EXIT.good;
}

function* selected(entries: Iterable<LedgerEntry>, wanted: (entry: LedgerEntry) => boolean): Generator<LedgerEntry, void> {
  for (const entry of entries) if (wanted(entry)) yield entry;
}

function priceOf(text: string): number {
  if (/^\d{1,6}(\.\d{1,6})?$/.test(text)) return Number(text);
  throw new UsageError({
    what: `it is ${JSON.stringify(text.slice(0, 80))}`,
    where: '--price-per-minute',
    expected: 'an amount such as 0.008',
    fix: 'write one, without a currency',
  });
}
