import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UsageError, visible } from '@aiop/diagnostics';
import { nodeFiles, systemClock } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { type EntryFilter, entrySelector, followLedger, type LedgerEnd, type LedgerEntry, readEvents } from '@aiop/ledger';
import type { Command } from 'commander';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { parseInstant } from '../instant.ts';
import { readingBranch } from '../ledger-branch.ts';
import { addLedgerOptions, type LedgerOptions, nameOf, renderVerdict, verdictOf } from '../ledger-file.ts';
import { type EntryRenderer, entryRenderer } from '../render/entry.ts';
import { renderFindings } from '../render/findings.ts';
import { counted } from '../render/table.ts';
import { type Session, wholeNumber, withSession } from '../session.ts';

interface ShowOptions extends LedgerOptions {
  readonly run?: string;
  readonly workstream?: string;
  readonly type?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly last?: string;
  readonly follow?: true;
}

/** How often a ledger that is followed is looked at. */
const LOOK_EVERY_MS = 200;

/** `aiop ledger show`. */
export function addShowCommand(ledger: Command): void {
  const command = addLedgerOptions(
    ledger
      .command('show')
      .description('show what a sound ledger records, oldest first; "?" marks what a job that ran foreign code claims')
      .option('--run <id>', 'only this run')
      .option('--workstream <name>', 'only this workstream: its key in the plan, instance id or lineage id')
      .option('--type <types...>', 'only these types of event, or families such as ws.*')
      .option('--since <time>', 'only what was recorded at or after a day, a time, or so long ago (2h)')
      .option('--until <time>', 'only what was recorded before')
      .option('--last <n>', 'only the last so many of these')
      .option('--follow', 'go on with what is appended, until Ctrl-C'),
  );
  withSession<ShowOptions>(command, 'aiop ledger show --type ws.* --since 2h', readingBranch(show), 'print each event as one line of JSON');
}

async function show(session: Session, options: ShowOptions): Promise<ExitStatus> {
  const { terminal, directory } = session;
  if (options.follow === true && options.branch !== undefined) throw branchStandsStill();
  const path = resolve(directory, options.ledger);
  const wanted = entrySelector(filterOf(options));
  const shown = entryRenderer();
  const [learn, print] = [shown.learn, printer(session, shown)];
  let end: LedgerEnd | undefined;
  // To follow a ledger that is not there yet is no mistake.
  if (options.follow !== true || nodeFiles.status(path) !== undefined) {
    const verdict = await verdictOf(session, options);
    if (verdict.verdict === 'tampered') {
      terminal.progress(renderVerdict(verdict, options, terminal).trimEnd());
      return EXIT.negative;
    }
    end = verdict;
    const count = showStored(learned(entriesBefore(path, verdict.count), learn), wanted, options, print);
    if (count === 0 && options.follow !== true)
      terminal.progress(verdict.count === 0 ? 'the ledger holds no event yet' : `none of ${counted(verdict.count, 'event')} matches`);
  }
  return options.follow === true ? follow(session, { path, shownAs: nameOf(options), end, wanted, learn, print }) : EXIT.good;
}

const branchStandsStill = (): UsageError =>
  new UsageError({
    what: 'a branch cannot be followed: it is read once',
    where: 'options --follow, --branch',
    expected: 'one of the two',
    fix: 'leave one out',
  });

function* learned(entries: Iterable<LedgerEntry>, learn: EntryRenderer['learn']): Generator<LedgerEntry, void> {
  for (const entry of entries) {
    learn(entry);
    yield entry;
  }
}

/** What was there when the ledger was checked, and not what was appended since. */
function* entriesBefore(ledger: string, count: number): Generator<LedgerEntry, void> {
  for (const entry of readEvents({ ledger }, { files: nodeFiles })) {
    if (entry.idx >= count) return;
    yield entry;
  }
}

function showStored(
  entries: Iterable<LedgerEntry>,
  wanted: (entry: LedgerEntry) => boolean,
  { last }: ShowOptions,
  print: (entry: LedgerEntry) => void,
): number {
  const keep = last === undefined ? 0 : wholeNumber('--last', last, 1);
  const kept: LedgerEntry[] = [];
  let shown = 0;
  for (const entry of entries) {
    if (!wanted(entry)) continue;
    shown++;
    if (keep === 0) print(entry);
    else if (kept.push(entry) > keep * 2) kept.splice(0, kept.length - keep);
  }
  for (const entry of kept.slice(-keep)) print(entry);
  return shown;
}

interface Following {
  readonly path: string;
  readonly shownAs: string;
  readonly end: LedgerEnd | undefined;
  readonly wanted: (entry: LedgerEntry) => boolean;
  readonly learn: EntryRenderer['learn'];
  readonly print: (entry: LedgerEntry) => void;
}

async function follow({ terminal, signal }: Session, { path, shownAs, end, wanted, learn, print }: Following): Promise<ExitStatus> {
  const ports = { files: nodeFiles, blake3: await loadBlake3() };
  const look = followLedger({ ledger: path, shownAs, ...(end === undefined ? {} : { from: end }) }, ports);
  while (!signal.aborted) {
    const { entries, defect } = look();
    for (const entry of learned(entries, learn)) if (wanted(entry)) print(entry);
    if (defect !== undefined) {
      terminal.progress(renderFindings([defect], terminal).trimEnd());
      return EXIT.negative;
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
  return EXIT.interrupted;
}

/** For people, each run has a heading. */
function printer({ terminal }: Session, { render }: EntryRenderer): (entry: LedgerEntry) => void {
  let heading = '';
  return (entry) => {
    const { repo, run, attempt } = entry.src;
    const own = `run ${visible(run, 100)} of ${visible(repo, 200)}, attempt ${attempt}`;
    const title = own === heading ? '' : `${terminal.paint('bold', own, 'stdout')}\n`;
    heading = own;
    terminal.nextResult(entry, `${title}${render(entry)}\n`);
  };
}

function filterOf({ run, workstream, type, since, until }: ShowOptions): EntryFilter {
  const now = systemClock.now();
  return {
    ...(run === undefined ? {} : { run }),
    ...(workstream === undefined ? {} : { workstream }),
    ...(type === undefined ? {} : { types: type.flatMap((each) => each.split(',')).filter((each) => each !== '') }),
    ...(since === undefined ? {} : { sinceMs: parseInstant('--since', since, now) }),
    ...(until === undefined ? {} : { untilMs: parseInstant('--until', until, now) }),
  };
}
