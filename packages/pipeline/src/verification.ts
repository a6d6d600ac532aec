import { UsageError } from '@aiop/diagnostics';
import type { WorkstreamManifest } from '@aiop/plan';
import { runSetup, type TaskDefinition, type VerifyPorts, type VerifyReport, type VerifyRequest, verify } from '@aiop/verify';
import { verified } from './ledger-events.ts';
import { lastLines } from './shell.ts';
import type { RunContext, Work } from './work.ts';

const DEFAULT_TIMEOUT_MINUTES = 60;

/** Verifies what stands in the worktree with the checks of its workstream. */
export async function verifyWorktree(work: Work, context: RunContext): Promise<VerifyReport> {
  const { tasks, selected } = tasksOf(work.manifest, context);
  const { setup } = context.config;
  const request = { ...requestFor(work, context), ...(setup === undefined ? {} : { setup }), tasks, selected };
  const report = await verify(request, await portsFor(work, context), forward(work, context));
  work.tasks.ran += report.ran;
  work.tasks.skipped += report.skipped;
  work.tasks.failed += report.failed;
  await context.record(verified(work.manifest, report));
  return report;
}

/** Puts the dependencies of the worktree in place, or does nothing where the configuration names no set-up. */
export async function setUpWorktree(work: Work, context: RunContext): Promise<VerifyReport | undefined> {
  const { setup } = context.config;
  return setup === undefined
    ? undefined
    : runSetup(setup, requestFor(work, context), await portsFor(work, context), forward(work, context));
}

function tasksOf(
  { id, verify: how }: WorkstreamManifest,
  { config }: RunContext,
): { tasks: readonly TaskDefinition[]; selected: readonly string[] } {
  if (how === undefined || 'tasks' in how) return { tasks: config.tasks, selected: how?.tasks ?? [] };
  const timeoutMs = DEFAULT_TIMEOUT_MINUTES * 60_000;
  const tasks = how.run.map((run, index): TaskDefinition => {
    const needs = index === 0 ? [] : [`verify-${index}`];
    return { name: `verify-${index + 1}`, run, outputs: [], needs, env: [], tools: [], timeoutMs, retries: 0 };
  });
  if (tasks.length === 0)
    throw new UsageError({ what: 'verify names no command', where: id, expected: 'at least one', fix: 'name one in verify.run' });
  return { tasks, selected: [] };
}

function requestFor({ worktree }: Work, { ports, concurrency, signal }: RunContext): Omit<VerifyRequest, 'tasks' | 'setup' | 'selected'> {
  return {
    root: worktree,
    environment: ports.environment,
    platform: ports.platform,
    force: false,
    dryRun: false,
    keepGoing: true,
    concurrency,
    mode: 'read-write',
    ownsTree: true,
    signal,
  };
}

async function portsFor({ worktree }: Work, { ports }: RunContext): Promise<VerifyPorts> {
  const { files, processes, store, clock, locks, blake3 } = ports;
  return { files, processes, git: await ports.openWorkTree(worktree), store, clock, locks, blake3 };
}

const forward =
  ({ manifest: { id } }: Work, { observe }: RunContext) =>
  (event: Parameters<NonNullable<Parameters<typeof verify>[2]>>[0]): void => {
    if (event.type === 'line') observe({ type: 'output', workstream: id, text: `${event.task}: ${event.text}\n` });
    if (event.type === 'finished')
      observe({ type: 'task', workstream: id, task: event.result.name, state: event.result.state, sentence: event.result.sentence });
  };

/** What went wrong, task by task, each with the last lines that it printed. */
export function failures({ tasks }: VerifyReport): readonly { readonly task: string; readonly why: string }[] {
  return tasks
    .filter(({ state }) => state === 'failed' || state === 'blocked')
    .map(({ name, sentence, log }) => ({ task: name, why: [sentence, lastLines(log)].filter(Boolean).join(': ') }));
}
