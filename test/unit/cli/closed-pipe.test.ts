import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AIOP } from '../../support/aiop-command.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

/** Runs `aiop` for a reader that is gone before anything is said; returns its exit status. */
function unheard(cwd: string, ...args: readonly string[]): number | null {
  const command = 'set -o pipefail; { read -r < "$GATE"; "$@"; } 2>&1 | { exec <&-; echo > "$GATE"; }';
  const gate = join(scratchFolder(), 'gate');
  spawnSync('mkfifo', [gate]);
  const env = { PATH: process.env.PATH, HOME: scratchFolder(), TMPDIR: scratchFolder(), GATE: gate };
  return spawnSync('bash', ['-c', command, 'aiop', process.execPath, AIOP, ...args], { cwd, env, stdio: 'ignore' }).status;
}

it('a run whose reader has gone lands its work, records it and leaves nothing behind', () => {
  const workstream = `{ id: one, title: "docs: one", claims: [a.txt], execute: { run: ["echo 2 > a.txt"] }, verify: ["true"] }`;
  const plan = `apiVersion: aiop.dev/v1\nplan: { id: quiet, base: { ref: main } }\nworkstreams: [${workstream}]\n`;
  const repository = new ScratchRepository({ 'a.txt': '1\n', 'modification_plan.yaml': plan });
  repository.git('checkout', '--quiet', '--detach');
  expect(unheard(repository.root, 'run', '--target', 'main')).toBe(0);
  expect(repository.git('show', 'main:a.txt')).toBe('2');
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  expect(readFileSync(join(repository.root, '.runs/ledger.jsonl'), 'utf8')).toContain('"run.done"');
});

it('a failed check is one whether anybody reads of it or not', () => {
  const repository = new ScratchRepository({ 'aiop.yaml': 'apiVersion: aiop.dev/v1\nverify: { tasks: { test: { run: "false" } } }\n' });
  expect(unheard(repository.root, 'verify')).toBe(1);
});
