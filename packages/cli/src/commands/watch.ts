import { resolve } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import { machine, nodeTreeWatch } from '@aiop/host';
import { relevance, SettledChanges, seesNews, type VerifyReport, verify, watchEvent } from '@aiop/verify';
import type { Command } from 'commander';
import { EXIT } from '../exit-status.ts';
import { recordEvent } from '../record-event.ts';
import { renderReport, showEvent } from '../render/verify-report.ts';
import { type Session, withSession } from '../session.ts';
import { addVerificationOptions, openVerification, type VerificationOptions } from '../verification.ts';

/** How long a tree has to be quiet, and after what time one that never is is looked at all the same. */
const QUIET_MS = 300;
const LONGEST_MS = 5_000;
/** The system tells of a change within this time. */
const TOLD_WITHIN_MS = 100;

/** Folders that are never looked into: nothing in them is an input unless a pattern names it, and they hold most of the files. */
const LEFT_OUT = new Set(['.git', '.aiop', '.runs', 'node_modules']);

interface WatchOptions extends VerificationOptions {
  readonly ledger?: string;
}

/** `aiop watch`: again on every settled change. */
export function addWatchCommand(root: Command): void {
  const command = addVerificationOptions(
    root.command('watch').description('verify again whenever something has changed, until Ctrl-C'),
  ).option('--ledger <file>', 'where an event of each result is recorded');
  withSession<WatchOptions>(command, 'aiop watch test', async (session, options, selected) => {
    const { terminal, signal } = session;
    const first = await openVerification(session, options, selected);
    const { root: tree } = first.request;
    const stateOf = (path: string): string => stateAt(`${tree}/${path}`);
    const changes = new SettledChanges({
      clock: machine.clock,
      quietMs: QUIET_MS,
      longestMs: LONGEST_MS,
      stateOf,
    });
    // Before the first look at the tree, so that what changes during it is told.
    const end = nodeTreeWatch.watch(
      tree,
      (path) => LEFT_OUT.has(path.slice(path.lastIndexOf('/') + 1)),
      (path) => changes.add(path),
    );
    try {
      terminal.progress(`watching ${visible(tree)}; Ctrl-C ends it`);
      await watchTree({ session, options, selected, changes, stateOf });
    } finally {
      end();
    }
    return signal.aborted ? EXIT.interrupted : EXIT.good;
  });
}

/** Paths that have changed since, and of which nobody has told: the next batch makes up for them. */
async function untold(
  changes: SettledChanges,
  seen: ReadonlyMap<string, string>,
  stateOf: (path: string) => string,
): Promise<readonly string[]> {
  const changed = [...seen].filter(([path, state]) => stateOf(path) !== state && !changes.has(path)).map(([path]) => path);
  if (changed.length === 0) return [];
  await new Promise((told) => setTimeout(told, TOLD_WITHIN_MS));
  return changed.filter((path) => !changes.has(path));
}

interface Watching {
  readonly session: Session;
  readonly options: WatchOptions;
  readonly selected: readonly string[];
  readonly changes: SettledChanges;
  readonly stateOf: (path: string) => string;
}

/** Verifies once at first and then after every batch that may matter, one verification at a time. */
async function watchTree({ session, options, selected, changes, stateOf }: Watching): Promise<void> {
  const { signal } = session;
  const first = await verifyOnce(session, options, selected, undefined);
  let last = first?.report;
  const say = async (report: VerifyReport, changed: number, latencyMs: number, lost: number): Promise<void> => {
    const event = watchEvent(report, { changes: changed, latencyMs, lost });
    session.terminal.nextResult(event, renderReport(report, false, session.terminal));
    if (options.ledger !== undefined) await recordEvent(resolve(options.ledger), 'watch', event);
  };
  if (last !== undefined) await say(last, 0, last.durationMs, 0);
  for (;;) {
    const batch = await changes.next(signal);
    if (batch === undefined) return;
    const seen = new Map(batch.paths.map((path) => [path, stateOf(path)]));
    const verified = await verifyOnce(session, options, selected, { paths: batch.paths, last });
    if (signal.aborted) return;
    const latencyMs = machine.clock.monotonic() - batch.lastMs;
    const lost = await untold(changes, seen, stateOf);
    for (const path of lost) changes.add(path);
    if (verified === undefined) continue;
    last = verified.report;
    await say(last, verified.changes, latencyMs, lost.length);
  }
}

/**
 * One verification and how many of the changes it is about, or undefined where the changed paths can change no result, or where the configuration is wrong at the moment: that is shown,
 * and the watch goes on.
 */
async function verifyOnce(
  session: Session,
  options: VerificationOptions,
  selected: readonly string[],
  changed: { readonly paths: readonly string[]; readonly last: VerifyReport | undefined } | undefined,
): Promise<{ readonly report: VerifyReport; readonly changes: number } | undefined> {
  try {
    const { config, request, ports } = await openVerification(session, options, selected);
    if (changed?.last !== undefined) {
      const matters = relevance([...request.tasks, ...(request.setup === undefined ? [] : [request.setup])]);
      const others = (config.from ?? []).map(({ file }) => file);
      const configured = config.origin.state === 'file' ? [config.origin.path, ...others] : ['package.json'];
      const paths = changed.paths.filter((path) => configured.includes(path) || matters(path));
      if (paths.length === 0) return undefined;
      // A file that was only touched, or what a task has written itself: nothing that a result depends on.
      if (!seesNews(changed.last, await verify({ ...request, dryRun: true }, ports))) return undefined;
      return { report: await verify(request, ports, showEvent(session.terminal)), changes: paths.length };
    }
    return { report: await verify(request, ports, showEvent(session.terminal)), changes: changed?.paths.length ?? 0 };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    session.terminal.progress(`aiop: ${error.message}`);
    return undefined;
  }
}

function stateAt(path: string): string {
  try {
    const status = machine.files.status(path);
    return status === undefined ? 'gone' : `${status.kind} ${status.size} ${status.modifiedMs}`;
  } catch (error) {
    if (error instanceof UsageError) return 'hidden';
    throw error;
  }
}
