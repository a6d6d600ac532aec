import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historySource } from '@aiop/git';
import type { GitReader } from '@aiop/ports';
import { decideNextVersion, lintCommits, type VersionRequest, wholeLintRange, wholeRange, writeChangelog } from '@aiop/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { gitServer } from '../../support/git-server.ts';
import { historyRepository, type Planned } from './history.ts';
import { counted, Origin, run } from './origin.ts';

const commitsHere = (git: GitReader): number => Number(run(git.root, 'rev-list', '--count', 'HEAD'));
const fixes = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `fix: number ${index}`);
const tagged = (message: string, ...tags: readonly string[]): Planned => ({ message, tags });

/** Decides in a shallow clone and in the full repository. */
async function both(origin: Origin, request: VersionRequest = {}, depth = 1) {
  const [shallow, full] = [await origin.clone(depth), await origin.history.open()];
  const { source, steps } = counted(shallow);
  const { git, findings } = await wholeRange(request, 'range', { git: shallow, source });
  expect(findings).toEqual([]);
  return {
    shallow,
    steps,
    decided: await decideNextVersion(request, { git }),
    expected: await decideNextVersion(request, { git: full }),
  };
}

describe('a shallow clone', () => {
  let origin: Origin;
  beforeAll(() => {
    origin = new Origin(
      historyRepository([...fixes(600), tagged('feat: one', 'v1.0.0'), ...fixes(150), tagged('feat: two', 'v1.1.0', 'v1'), ...fixes(70)]),
    );
  });

  it('is deepened to the last release and not to the beginning, and answers as a full clone does', async () => {
    const { shallow, steps, decided, expected } = await both(origin);
    expect(decided).toEqual(expected);
    expect(decided).toMatchObject({ previous: '1.1.0', version: '1.1.1', commits: 70 });
    expect(steps).toEqual([50, 200]);
    expect(commitsHere(shallow)).toBeLessThan(300);
    expect([await shallow.refs(), await shallow.isShallow()]).toEqual([
      ['refs/heads/main', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'],
      true,
    ]);
    expect(run(shallow.root, 'status', '--porcelain')).toBe('');
  });

  it('that is deep enough already asks for nothing but tags', async () => {
    const { steps, decided, expected } = await both(origin, {}, 100);
    expect([steps, decided]).toEqual([[], expected]);
  });

  it('is deepened to the tag where counting is to begin', async () => {
    const { decided, expected } = await both(origin, { from: 'v1.0.0' });
    expect(decided).toEqual(expected);
    expect(decided.commits).toBe(221);
  });

  it('with commits of its own on top is deepened below them', async () => {
    const git = await origin.clone();
    const own = ['-c', 'user.name=T', '-c', 'user.email=t@example.invalid'];
    run(git.root, ...own, 'commit', '--quiet', '--allow-empty', '-m', 'feat: mine');
    const whole = await wholeRange({}, 'range', { git, source: historySource(git, { name: 'origin' }) });
    expect(await decideNextVersion({}, whole)).toMatchObject({ version: '1.2.0', commits: 71 });
  });

  it('is made whole for a changelog, which tells every release and who came first', async () => {
    const [shallow, full] = [await origin.clone(), await origin.history.open()];
    const { git } = await wholeRange({}, 'history', { git: shallow, source: historySource(shallow, { name: 'origin' }) });
    const nowMs = 1_700_000_000_000;
    expect(await writeChangelog({ nowMs }, { git })).toEqual(await writeChangelog({ nowMs }, { git: full }));
    // Whoever asks next has a full clone before him, and asks nobody.
    expect([await shallow.isShallow(), (await shallow.tags()).map(({ name }) => name)]).toEqual([false, ['v1', 'v1.0.0', 'v1.1.0']]);
    expect(await decideNextVersion({}, { git: shallow })).toEqual(await decideNextVersion({}, { git: full }));
  });

  it('is deepened over HTTP, with the token that the server asks for', async () => {
    const url = await gitServer(origin.folder, 's3cret');
    const git = await origin.clone();
    run(git.root, 'remote', 'set-url', 'origin', `${url}/origin.git`);
    const source = historySource(git, { name: 'origin', token: 's3cret', serverUrl: url });
    const whole = await wholeRange({}, 'range', { git, source });
    expect(await decideNextVersion({}, whole)).toMatchObject({ version: '1.1.1', commits: 70, findings: [] });
    expect(readFileSync(join(git.root, '.git/config'), 'utf8')).not.toContain('s3cret');
    // Without it the version is not guessed: what is missing is said, and what to set.
    const other = await origin.clone();
    run(other.root, 'remote', 'set-url', 'origin', `${url}/origin.git`);
    const refused = await wholeRange({}, 'range', { git: other, source: historySource(other, { name: 'origin' }) });
    expect(refused.findings).toMatchObject([{ code: 'AIOP-M007', hint: expect.stringContaining('fetch-depth: 0') }]);
    expect(refused.findings[0]?.message).toContain('cannot be fetched from origin');
    expect((await decideNextVersion({}, refused)).findings).toMatchObject([{ code: 'AIOP-M001' }]);
  });

  it('without a remote is said to be shallow, and fails with what to set', async () => {
    const git = await origin.clone();
    run(git.root, 'remote', 'remove', 'origin');
    const { findings } = await wholeRange({}, 'range', { git, source: historySource(git, { name: 'origin' }) });
    expect(findings).toMatchObject([{ code: 'AIOP-M007', severity: 'warning' }]);
  });
});

describe('a full clone without tags', () => {
  const origin = new Origin(historyRepository([tagged('feat: a', 'v3.2.1'), { message: 'fix: b', tags: ['v3.2.2'] }, 'feat: c']));
  const clone = async (...args: readonly string[]) => {
    const git = await origin.clone(5);
    for (const arg of args) run(git.root, ...arg.split(' '));
    return { git, source: historySource(git, { name: 'origin' }) };
  };

  it('learns from the remote that there are releases, and keeps no tag', async () => {
    const tagless = await clone();
    const whole = await wholeRange({}, 'range', tagless);
    expect(whole.findings).toEqual([]);
    expect(await decideNextVersion({}, whole)).toMatchObject({ previous: '3.2.2', version: '3.3.0', findings: [] });
    expect([await tagless.git.isShallow(), await tagless.git.tags()]).toEqual([false, []]);
    expect(await decideNextVersion({}, await wholeRange({ to: 'HEAD~1' }, 'history', tagless))).toMatchObject({ previous: '3.2.2' });
    expect((await lintCommits({}, await wholeLintRange({}, tagless))).commits).toBe(1);
  });

  it('is told that nobody knows of earlier releases where the remote does not answer', async () => {
    const unreachable = await clone('remote set-url origin file:///nowhere/at/all.git');
    const whole = await wholeRange({}, 'range', unreachable);
    expect(whole.findings).toMatchObject([{ code: 'AIOP-M012', severity: 'warning', hint: expect.stringContaining('git fetch --tags') }]);
    expect(await decideNextVersion({}, whole)).toMatchObject({ version: '0.1.0' });
  });

  it('asks nobody where there is a tag, or no remote', async () => {
    const tag = await clone('tag v1.0.0 HEAD~2', 'remote set-url origin file:///nowhere/at/all.git');
    expect((await wholeRange({}, 'range', tag)).findings).toEqual([]);
    expect((await wholeRange({}, 'range', await clone('remote remove origin'))).findings).toEqual([]);
  });
});

describe('how deep a clone has to be', () => {
  it('is all of it where no release was ever made', async () => {
    const { shallow, decided, expected } = await both(new Origin(historyRepository(['feat: a', ...fixes(120)])));
    expect([decided, await shallow.isShallow()]).toEqual([expected, false]);
    expect(decided).toMatchObject({ version: '0.1.0', commits: 121 });
  });

  it('is all of it below 1.0.0, where earlier releases tell what a feature is', async () => {
    const history = [tagged('feat: a', 'v0.1.0'), ...fixes(80), tagged('feat: b', 'v0.1.1'), tagged('feat: c', 'v0.1.2'), 'feat: d'];
    const { decided, expected } = await both(new Origin(historyRepository(history)));
    expect(decided).toEqual(expected);
    expect(decided.version).toBe('0.1.3');
  });

  it('is as far as a higher release that an older line hides', async () => {
    const history = [tagged('feat: a', 'v2.0.0'), ...fixes(60), tagged('fix: b', 'v1.9.0'), 'fix: c'];
    const { decided, expected } = await both(new Origin(historyRepository(history)));
    expect(decided).toEqual(expected);
    expect(decided).toMatchObject({ previous: '2.0.0', version: '2.0.1' });
  });

  it('is as far as the line of a merge that begins before the release', async () => {
    const history: Planned[] = [
      { message: 'feat: a', name: 'a' },
      ...fixes(60).map((message) => ({ message })),
      { message: 'fix: main', name: 'main', tags: ['v1.0.0'] },
      { message: 'feat: old branch', name: 'branch', parents: ['a'] },
      { message: "Merge branch 'branch'", parents: ['main', 'branch'] },
    ];
    const { decided, expected } = await both(new Origin(historyRepository(history)), {}, 3);
    expect(decided).toEqual(expected);
    expect(decided).toMatchObject({ version: '1.1.0', commits: 2 });
  });

  it('does not count a tag of another line', async () => {
    const repository = historyRepository([tagged('feat: a', 'v1.0.0'), 'fix: b']);
    repository.git('checkout', '--quiet', '-b', 'next');
    repository.commit({ b: '1' }, 'feat!: next');
    repository.git('tag', '-a', 'v2.0.0', '-m', 'two');
    repository.git('checkout', '--quiet', 'main');
    const { decided, expected } = await both(new Origin(repository));
    expect(decided).toEqual(expected);
    expect(decided).toMatchObject({ previous: '1.0.0', version: '1.0.1' });
  });
});
