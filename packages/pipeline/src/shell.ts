import { stripVTControlCharacters } from 'node:util';
import { visible } from '@aiop/diagnostics';
import type { Exit } from '@aiop/ports';
import type { RunContext, Work } from './work.ts';

/** What a command of a plan must not see: it would speak to another repository, or to the runner in our name. */
const WITHHELD = /^(GIT_|INPUT_|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN)$|ACTIONS_)/;

/** Runs one command line of a plan in the worktree (`bash -eo pipefail -c`), its output passed on line by line. */
export function runCommand(work: Work, { ports, observe, signal }: RunContext, line: string, timeoutMs: number): Promise<Exit> {
  const decoder = new TextDecoder();
  const { manifest, worktree } = work;
  const inherited = Object.entries(ports.environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !WITHHELD.test(entry[0]),
  );
  return ports.processes.run({
    program: 'bash',
    args: ['-eo', 'pipefail', '-c', line],
    cwd: worktree,
    env: {
      ...Object.fromEntries(inherited),
      AIOP_WORKSTREAM: manifest.id,
      AIOP_WSID: manifest.wsid,
      AIOP_PROMPT: `${worktree}.prompt.md`,
    },
    timeoutMs,
    signal,
    onOutput: (chunk) => observe({ type: 'output', workstream: manifest.id, text: decoder.decode(chunk, { stream: true }) }),
  });
}

/** How a command ended, in words. */
export function describeExit(exit: Exit): string {
  switch (exit.state) {
    case 'exited':
      return `exit code ${exit.code}`;
    case 'signalled':
      return `signal ${exit.signal}`;
    case 'timed-out':
      return 'it took too long';
    case 'aborted':
      return 'it was interrupted';
    case 'not-found':
      return 'bash was not found';
  }
}

/** The last lines of what a command printed, as one harmless line. */
export function lastLines(output: Uint8Array): string {
  const text = stripVTControlCharacters(new TextDecoder().decode(output.subarray(-4096))).trimEnd();
  return visible(text.split('\n').slice(-3).join(' | '), 400);
}
