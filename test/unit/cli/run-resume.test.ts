import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileLocks, nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { readEvents, verifyLedger } from '@aiop/ledger';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AIOP } from '../../support/aiop-command.ts';
import { inProcess } from '../../support/command-in-process.ts';
import { until } from '../../support/running.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

const PLAN = 'modification_plan.yaml';

/** Three workstreams in two waves, each of which creates a file and notes that it ran. The last one does what the file `how` says first. */
function planned(): { repository: ScratchRepository; ran: () => string; how: string } {
  const [notes, how] = [join(scratchFolder(), 'notes'), join(scratchFolder(), 'how.sh')];
  const one = (id: string, first: string, more = ''): string =>
    `  - { id: ${id}, title: "docs: ${id}", claims: { write: ["${id}.md"], create: ["${id}.md"] }, verify: ["true"]${more},
      items: [{ id: I-${id}, file_path: ${id}.md, action: create, reason: it is missing }],
      execute: { run: ["echo ${id} >> ${notes}; ${first}; echo ${id} > ${id}.md"] } }\n`;
  const late = one('c', `echo half > c.md; sh ${how}`, ', needs: [a]');
  const text = `apiVersion: aiop.dev/v1\nplan: { id: three, base: { ref: main } }\nworkstreams:\n${one('a', 'true')}${one('b', 'true')}${late}`;
  const repository = new ScratchRepository({ [PLAN]: text });
  repository.git('checkout', '--quiet', '--detach');
  return { repository, how, ran: () => readFileSync(notes, 'utf8').trim().split('\n').sort().join(' ') };
}

const subjects = (repository: ScratchRepository, branch = 'main'): string => repository.git('log', '--format=%s', '--reverse', branch);

/** Starts a run as a process of its own, and kills it as soon as there is a file that says how far it is. */
async function killedRun(repository: ScratchRepository, sign: string): Promise<void> {
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    HOME: scratchFolder(),
    TMPDIR: scratchFolder(),
  };
  const args = [AIOP, 'run', '--target', 'main'];
  const child = spawn(process.execPath, args, { cwd: repository.root, env, stdio: 'ignore' });
  await until(() => existsSync(sign));
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('aiop run --resume', () => {
  // Where worktrees are made: in another folder than the run that is killed made its own.
  beforeEach(() => void vi.stubEnv('RUNNER_TEMP', scratchFolder()));

  it('goes on after a kill: what landed is not done again, and nothing is left behind or lost', async () => {
    const { repository, how, ran } = planned();
    // What a run that is killed has started lives on: it must not write any more while the test looks.
    const [waiting, half] = [join(scratchFolder(), 'waiting'), join(scratchFolder(), 'half')];
    nodeFiles.write(waiting, '');
    nodeFiles.write(how, `touch ${half}; while test -e ${waiting}; do sleep 0.1; done; exit 1\n`);
    await killedRun(repository, half);
    expect(subjects(repository)).toBe('chore: start\ndocs: a\ndocs: b');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(2);

    nodeFiles.write(how, 'true\n');
    const { status, stdout, stderr } = await inProcess(repository.root, 'run', '--resume');
    expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
    expect(stderr).toMatch(/^goes on with run \w{26}$/m);
    expect(stdout).toMatch(/^a +1 +merged before /m);
    expect(stdout).toMatch(/^c +2 +merged /m);
    expect(subjects(repository)).toBe('chore: start\ndocs: a\ndocs: b\ndocs: c');
    expect(ran()).toBe('a b c c');
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(repository.git('for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main');
    nodeFiles.remove(waiting);
    const [kept] = nodeFiles.list(join(repository.root, '.runs/kept'));
    expect(readFileSync(join(repository.root, '.runs/kept', kept ?? ''), 'utf8')).toContain('+half');
    const ledger = join(repository.root, '.runs/ledger.jsonl');
    expect(verifyLedger({ ledger }, { files: nodeFiles, blake3: await loadBlake3() }).findings).toEqual([]);
    const runs = [...readEvents({ ledger, types: new Set(['run.started', 'run.done']) }, { files: nodeFiles })];
    expect(runs.map(({ t, resumed, status: ended }) => [t, resumed ?? ended])).toEqual([
      ['run.started', undefined],
      ['run.started', true],
      ['run.done', 'succeeded'],
    ]);
  });

  it('goes on after a failure, as often as it takes, on the branch that the first run made where the target is checked out', async () => {
    const { repository, how, ran } = planned();
    repository.git('checkout', '--quiet', 'main');
    nodeFiles.write(how, 'exit 3\n');
    const first = await inProcess(repository.root, 'run', '--json');
    const { run, target } = JSON.parse(first.stdout);
    expect([first.status, target]).toEqual([1, `refs/heads/aiop/three/${run}`]);
    const second = await inProcess(repository.root, 'run', '--resume');
    expect(second).toMatchObject({ status: 1, stdout: expect.stringContaining('the same command with --resume goes on') });
    expect(second.stdout).toMatch(/^a +1 +merged before +1 +- +-$/m);
    nodeFiles.write(how, 'true\n');
    const third = JSON.parse((await inProcess(repository.root, 'run', '--resume', '--json')).stdout);
    expect(third).toMatchObject({ resumed: run, target, passed: true });
    expect(third.workstreams.map(({ outcome }: { outcome: object }) => outcome)).toMatchObject([
      { state: 'merged', earlier: true, files: ['a.md'] },
      { state: 'merged', earlier: true },
      { state: 'merged', files: ['c.md'] },
    ]);
    expect(third.workstreams[2].outcome).not.toHaveProperty('earlier');
    expect(subjects(repository, target)).toBe('chore: start\ndocs: a\ndocs: b\ndocs: c');
    expect(ran()).toBe('a b c c c');
    // There is nothing left to do, and that is a success.
    const last = JSON.parse((await inProcess(repository.root, 'run', '--resume', '--json')).stdout);
    expect(last).toMatchObject({ passed: true, before: third.after, after: third.after });
    expect(ran()).toBe('a b c c c');
  });

  it('tells a dry run from a run: it lands nothing to go on with', async () => {
    const { repository, how } = planned();
    nodeFiles.write(how, 'true\n');
    expect((await inProcess(repository.root, 'run', '--target', 'main', '--dry-run')).status).toBe(0);
    const { status, stderr } = await inProcess(repository.root, 'run', '--resume');
    expect([status, stderr]).toEqual([2, expect.stringContaining('no run of plan three is on record here')]);
  });

  it('refuses a plan that has changed since, and a run that is still under way', async () => {
    const { repository, how } = planned();
    nodeFiles.write(how, 'exit 3\n');
    const first = JSON.parse((await inProcess(repository.root, 'run', '--target', 'main', '--json')).stdout);
    const lock = join(repository.root, `.runs/wal/run-${first.run}.jsonl.lock`);
    const meanwhile = await fileLocks.withLock(lock, () => inProcess(repository.root, 'run', '--resume'));
    expect([meanwhile.status, meanwhile.stderr]).toEqual([2, expect.stringMatching(/held by process \d+/)]);
    const text = repository.git('show', `HEAD:${PLAN}`);
    repository.files({ [PLAN]: text.replace('it is missing', 'it is wanted') });
    const changed = await inProcess(repository.root, 'run', '--resume');
    expect([changed.status, changed.stderr]).toEqual([2, expect.stringMatching(/its last run, \w{26} of .*, was of another text/)]);
    // How it is written does not matter, what it says does.
    repository.files({ [PLAN]: `# A remark.\n${text}` });
    nodeFiles.write(how, 'true\n');
    // Named again, the branch that the plan starts from is where it has come to since.
    expect((await inProcess(repository.root, 'run', PLAN, '--resume', '--target', 'main')).status).toBe(0);
  });
});
