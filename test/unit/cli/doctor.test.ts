import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aiop } from '../../support/aiop-command.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { keyBlock } from '../secrets/samples.ts';

interface Report {
  readonly ok: boolean;
  readonly checks: readonly { readonly subject: string; readonly state: string; readonly says: string; readonly fix?: string }[];
}

function doctor(cwd: string, ...args: readonly string[]): Report & { readonly status: number | null } {
  const { status, stdout, stderr } = aiop(cwd, 'doctor', '--json', ...args);
  expect(stderr).toBe('');
  return { status, ...JSON.parse(stdout) };
}

const about = ({ checks }: Report, what: string) => checks.filter(({ subject, says }) => subject === what || says.includes(what));

const CONFIG = 'apiVersion: aiop.dev/v1\nverify: { tasks: { check: { run: "true", tools: ["git --version"] } } }\n';

const ULIDS = [
  '01HZX0000000000000000000AA',
  '01HZX0000000000000000000BB',
  '01HZX0000000000000000000CC',
  '01HZX0000000000000000000DD',
] as const;

/** A repository, and worktrees beside it as `aiop run` makes them. */
class Workshop {
  readonly repository = new ScratchRepository({ 'a.txt': 'a\n', 'aiop.yaml': CONFIG });
  readonly #folder = join(scratchFolder(), 'worktrees');

  get root(): string {
    return this.repository.root;
  }

  worktree(name: string): string {
    const path = join(this.#folder, name);
    this.repository.git('worktree', 'add', '--quiet', '-b', this.branch(name), path);
    writeFileSync(`${path}.prompt.md`, 'prompt\n');
    return path;
  }

  branch = (name: string): string => `lane/1-main/x/${name}`;

  branches = (): string => this.repository.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/lane');
}

describe('aiop doctor', () => {
  it('finds nothing wrong with a machine and a repository that have everything', () => {
    const report = doctor(new Workshop().root);
    expect(report).toMatchObject({ status: 0, ok: true });
    expect(report.checks.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'node',
        'git',
        'bash',
        'identity',
        'history',
        'configuration',
        '`git --version`',
        'locks',
        'worktrees',
        'logs',
      ]),
    );
    expect(report.checks.filter(({ state }) => state !== 'good')).toEqual([]);
  });

  it('names what is missing, with what mends it, for people', () => {
    const repository = new ScratchRepository({
      'aiop.yaml':
        'apiVersion: aiop.dev/v1\nverify: { tasks: { a: { run: "true", tools: ["nowhere-cc --version"], env: [NOWHERE_TOKEN] } } }\n',
      '.runs/wal/plan.jsonl': '',
    });
    for (const name of ['user.name', 'user.email']) repository.git('config', '--unset', name);
    repository.git('config', 'core.autocrlf', 'true');
    const { status, stdout } = aiop(repository.root, 'doctor');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^PROBLEM +`nowhere-cc --version` +it does not say a version.*; install it, or correct tools of a/m);
    expect(stdout).toMatch(/^warning +task a +not set here: NOWHERE_TOKEN; /m);
    expect(stdout).toMatch(/^warning +identity +git knows no name.*; git config --global user\.name/m);
    expect(stdout).toMatch(/^warning +line endings +core\.autocrlf is true/m);
    expect(stdout).toMatch(/^warning +logs +1 log in \.runs\/wal is not sealed/m);
  });

  it.each([
    ['no repository', () => scratchFolder(), 'repository', /is not inside a git repository/],
    ['a wrong configuration', () => new ScratchRepository({ 'aiop.yaml': 'x: 1\n' }).root, 'configuration', /aiop\.yaml/],
    ['nothing to check by', () => new ScratchRepository({ a: '' }).root, 'configuration', /nothing says how/],
    ['no commit', () => new ScratchRepository().root, 'history', /there is no commit yet/],
  ])('says that there is %s', (_, make, subject, says) => {
    const report = doctor(make());
    expect(report).toMatchObject({ status: 1, ok: false });
    expect(report.checks).toContainEqual(expect.objectContaining({ subject, state: 'problem', says: expect.stringMatching(says) }));
  });
});

describe('aiop doctor --fix', () => {
  it('removes what killed runs left, and loses no work', () => {
    const workshop = new Workshop();
    const { root, repository } = workshop;
    const [clean, changed, committed, gone] = ULIDS.map((name) => workshop.worktree(name));
    const own = workshop.worktree('my-own');
    writeFileSync(join(changed, 'a.txt'), 'b\n');
    writeFileSync(join(changed, 'new.txt'), 'new\n');
    writeFileSync(join(committed, 'a.txt'), 'c\n');
    repository.git('-C', committed, 'commit', '--quiet', '--all', '-m', 'feat: c');
    rmSync(gone, { recursive: true });
    const dead = join(root, '.git/aiop/worktrees.lock');
    repository.files({ '.git/aiop/worktrees.lock': JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, start: '1' }) });

    expect(doctor(root).checks.filter(({ state }) => state === 'mended')).toEqual([]);
    const before = doctor(root, '--idle', '0');
    expect(before.checks.filter(({ says }) => says.endsWith('was left behind'))).toHaveLength(4);
    expect([existsSync(clean), existsSync(dead)]).toEqual([true, true]);

    const report = doctor(root, '--fix', '--idle', '0');
    expect(report.status).toBe(0);
    for (const path of [clean, changed, committed, gone, `${clean}.prompt.md`, dead])
      expect([path, existsSync(path)]).toEqual([path, false]);
    expect(existsSync(own)).toBe(true);
    expect(workshop.branches().split('\n')).toEqual([workshop.branch(ULIDS[2]), workshop.branch('my-own')]);
    expect(about(report, committed)).toEqual([
      { subject: 'worktree', state: 'mended', says: `${committed} is removed; branch ${workshop.branch(ULIDS[2])} holds work and stays` },
    ]);
    expect(about(report, changed)[0]?.says).toContain(`its change is kept in .runs/kept/${ULIDS[1]}.patch`);
    expect(repository.git('status', '--porcelain')).toBe('');
    repository.git('apply', join(root, `.runs/kept/${ULIDS[1]}.patch`));
    expect([readFileSync(join(root, 'a.txt'), 'utf8'), readFileSync(join(root, 'new.txt'), 'utf8')]).toEqual(['b\n', 'new\n']);
  });

  it('leaves alone what may be in use, and what must not be kept', () => {
    const workshop = new Workshop();
    const [busy, secret] = ULIDS.map((name) => workshop.worktree(name));
    const child = spawn('sleep', ['60'], { cwd: busy, stdio: 'ignore' });
    onTestFinished(() => void child.kill());
    writeFileSync(join(secret, 'key.txt'), `${keyBlock('RSA PRIVATE KEY', 800)}\n`);
    const live = JSON.stringify({ host: hostname(), pid: process.pid, start: '' });
    workshop.repository.files({ '.runs/ledger.lock': live, '.git/aiop/odd.lock': 'x', '.git/index.lock': '' });

    const young = doctor(workshop.root, '--fix');
    expect(about(young, secret)).toEqual([
      expect.objectContaining({ state: 'warning', says: expect.stringMatching(/changed \d+ minutes ago/) }),
    ]);
    const report = doctor(workshop.root, '--fix', '--idle', '0');
    expect(report).toMatchObject({ status: 1, ok: false });
    expect(about(report, busy)).toEqual([expect.objectContaining({ state: 'good', says: `${busy} is in use by a process` })]);
    expect(about(report, secret)).toEqual([expect.objectContaining({ state: 'problem', says: expect.stringContaining('secret') })]);
    expect(about(report, 'ledger.lock')).toEqual([expect.objectContaining({ state: 'good' })]);
    expect(about(report, 'odd.lock')).toEqual([
      expect.objectContaining({ state: 'problem', says: expect.stringContaining('names no holder') }),
    ]);
    expect(about(report, 'index.lock')).toEqual([expect.objectContaining({ state: 'warning' })]);
    for (const path of [busy, secret, join(workshop.root, '.runs/ledger.lock')]) expect(existsSync(path)).toBe(true);
    expect(existsSync(join(workshop.root, '.runs/kept'))).toBe(false);
  });
});
