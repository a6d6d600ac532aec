import { posix } from 'node:path';
import { type Finding, UsageError } from '@aiop/diagnostics';
import { applyPatch, PATCH_LIMITS, parsePatch } from '@aiop/patch';
import { baseTree } from '../base-tree.ts';
import { workstreamFinding } from '../codes.ts';
import { describeExit, lastLines, runCommand } from '../shell.ts';
import type { RunContext, Step, Work } from '../work.ts';

const DEFAULT_TIMEOUT_MINUTES = 60;

/** Does the work that the manifest names: a patch through safe-patch, or commands in the worktree. A tree comes out; nothing of it is trusted yet. */
export const execute: Step = async (work, context) => {
  const { execute: how, id } = work.manifest;
  if (how === undefined) {
    const hint = 'give the workstream an execute.run or an execute.patch; an agent step of your own runs only in CI';
    return [workstreamFinding('AIOP-W002', { message: `${id} does not say who does the work`, hint })];
  }
  return 'patch' in how ? runPatch(work, context, how.patch) : runCommands(work, context, how.run);
};

async function runCommands(work: Work, context: RunContext, commands: readonly string[]): Promise<readonly Finding[]> {
  const { clock, git } = context.ports;
  const minutes = work.manifest.budgets.timeout_minutes ?? DEFAULT_TIMEOUT_MINUTES;
  const deadline = clock.monotonic() + minutes * 60_000;
  for (const line of commands) {
    const exit = await runCommand(work, context, line, Math.max(1, deadline - clock.monotonic()));
    if (exit.state === 'timed-out') {
      return [workstreamFinding('AIOP-W003', { message: `\`${line}\` was stopped: the workstream has ${minutes} minutes` })];
    }
    if (exit.state !== 'exited' || exit.code !== 0) {
      return [
        workstreamFinding('AIOP-W002', {
          message: `\`${line}\`: ${describeExit(exit)}: ${lastLines(exit.stderr.length > 0 ? exit.stderr : exit.stdout)}`,
        }),
      ];
    }
  }
  work.tree = await git.snapshot(work.worktree, work.base);
  return [];
}

async function runPatch(work: Work, context: RunContext, path: string): Promise<readonly Finding[]> {
  const read = readPatch(path, context);
  if (!(read instanceof Uint8Array)) return [read];
  const parsed = parsePatch(read, { name: path });
  if (!parsed.ok) return parsed.findings;
  const applied = await applyPatch(parsed.patch, await baseTree(work, context), work.policy);
  if (!applied.ok) return applied.findings;
  work.tree = await context.ports.git.write.tree(work.base, applied.changes);
  return applied.findings;
}

/** The patch file of the repository that the plan names; a path that leaves the repository is none. */
function readPatch(path: string, { root, ports: { files } }: RunContext): Uint8Array | Finding {
  const canonical = posix.normalize(path);
  if (canonical !== path || posix.isAbsolute(path) || path.startsWith('../') || path === '..') {
    return workstreamFinding('AIOP-W004', { message: `${path} is no path inside the repository` });
  }
  try {
    return files.read(`${root}/${path}`, PATCH_LIMITS.maxBytes);
  } catch (error) {
    if (error instanceof UsageError) return workstreamFinding('AIOP-W004', { message: `${path}: ${error.what}` });
    throw error;
  }
}
