import { type LintReport, type LintRequest, lintCommits, lintEvent, lintRules, pullRequestCommits, renderLintSummary } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { type ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { historyRepository, type Planned } from './history.ts';

const lint = async (planned: readonly (Planned | string)[], request: LintRequest = {}): Promise<LintReport> =>
  lintCommits(request, { git: await historyRepository(planned).open() });
const codes = ({ findings }: LintReport): string[] => findings.map(({ code }) => code);
const clone = (origin: ScratchRepository, ...options: readonly string[]): ScratchRepository => {
  const folder = `${scratchFolder()}/clone`;
  origin.git('clone', '--quiet', ...options, `file://${origin.root}`, folder);
  return Object.assign(Object.create(origin), { root: folder });
};

describe('a range', () => {
  const history = [{ message: 'wip', tags: ['v1.0.0'] }, 'feat: a', 'feet: b', { message: 'fix:c', tags: ['x'] }, 'docs: d'];

  it('begins after the last release, and goes to HEAD', async () => {
    const report = await lint(history);
    expect(report).toMatchObject({ commits: 4, merges: 0, compliance: '0.500', title: 'none' });
    expect(report.findings.map(({ message }) => /^commit [0-9a-f]{12} ".*" \(line 1, column \d\): /.test(message))).toEqual([true, true]);
    expect(codes(report)).toEqual(['AIOP-M101', 'AIOP-M114']);
  });

  it('is the whole history before the first release', async () => {
    expect(await lint(['wip', 'feat: a', 'fix: b'])).toMatchObject({ commits: 3, compliance: '0.666' });
  });

  it('is the one that was asked for', async () => {
    expect(await lint(history, { from: 'x' })).toMatchObject({ commits: 1, compliance: '1.000' });
    expect(await lint(history, { from: 'v1.0.0', to: 'x~2' })).toMatchObject({ commits: 1, compliance: '1.000' });
    expect(await lint(history, { tagPrefix: 'y' })).toMatchObject({ commits: 5 });
    await expect(lint(history, { from: 'a..b' })).rejects.toMatchObject({ name: 'UsageError', where: 'from' });
    await expect(lint(history, { to: '--all' })).rejects.toMatchObject({ name: 'UsageError', where: 'to' });
  });

  it('may be empty: a title alone', async () => {
    const report = await lint(history, { from: 'HEAD', title: 'feat:x' });
    expect(report).toMatchObject({ commits: 0, compliance: '1.000', title: 'failed' });
    expect(report.findings).toMatchObject([{ message: 'the title "feat:x" (line 1, column 5): no space follows the colon' }]);
    expect(await lint(history, { from: 'HEAD', title: 'feat: x' })).toMatchObject({ title: 'passed', findings: [] });
    expect(codes(await lint(history, { from: 'HEAD', title: "Merge branch 'a'" }))).toEqual(['AIOP-M101']);
  });

  it('leaves merges out, also where a forge squashed them', async () => {
    const report = await lint([
      { message: 'feat: a', name: 'a' },
      { message: 'fix: b', name: 'b', parents: ['a'] },
      { message: 'whatever', parents: ['a', 'b'] },
      'Merged PR 12: c',
    ]);
    expect(report).toMatchObject({ commits: 2, merges: 2, compliance: '1.000', findings: [] });
  });

  it('leaves out what the project ignores, and looks at merges where it wants them', async () => {
    const planned = ['chore(deps): bump a', 'bump b to 2', 'bump c', 'bump d to 3 again', 'Merged PR 12: c'];
    const rules = lintRules({ configured: { rules: [], ignored: ['chore(deps): *', 'bump * to *', 'bump c'], merges: 'linted' } });
    const report = await lint(planned, { rules });
    expect(report).toMatchObject({ commits: 1, merges: 0, ignored: 4, compliance: '0.000' });
    expect(renderLintSummary(report)).toContain('| commits | 1 (and 4 that are ignored, left out) |');
    const none = lintRules({ configured: { rules: [], ignored: ['bump', '*bump', 'bump *x', 'bumpbump*', 'bu*mp d to 3 again again'] } });
    expect(await lint(planned, { rules: none })).toMatchObject({ commits: 4, merges: 1, ignored: 0 });
  });

  it('of warnings alone is compliant', async () => {
    const report = await lint(['FEAT: a', 'Revert "FEAT: a"']);
    expect([report.compliance, ...codes(report)]).toEqual(['1.000', 'AIOP-M121', 'AIOP-M115']);
  });
});

describe('a pull request', () => {
  // main has moved on since the branch began, and the branch has merged an older main.
  const origin = (): ScratchRepository =>
    historyRepository([
      { message: 'wip 0', name: '0', tags: ['base-of-event'] },
      { message: 'wip 1', name: '1', parents: ['0'], tags: ['main'] },
      { message: 'feat: a', name: 'a', parents: ['0'] },
      { message: 'merged', name: 'm', parents: ['a', '1'] },
      { message: 'fix:b', name: 'b', parents: ['m'], tags: ['head'] },
      { message: 'wip 2', name: '2', parents: ['1'], tags: ['later'] },
      { message: 'trial', parents: ['2', 'b'] },
    ]);
  const idsOf = (repository: ScratchRepository, base: string) => ({
    base: repository.git('rev-parse', base),
    head: repository.git('rev-parse', 'head'),
  });

  it('is compared with what the forge merged it into, where that is checked out', async () => {
    const repository = origin();
    const report = await lintCommits(
      { to: 'HEAD', from: '', pullRequest: idsOf(repository, 'base-of-event') },
      { git: await repository.open() },
    );
    expect(report).toMatchObject({ commits: 2, merges: 1, compliance: '0.500' });
  });

  it('is compared with the base of the event elsewhere', async () => {
    const repository = origin();
    repository.git('checkout', '--quiet', '--detach', 'head');
    const report = await lintCommits({ pullRequest: idsOf(repository, 'main') }, { git: await repository.open() });
    expect(report).toMatchObject({ commits: 2, merges: 1, compliance: '0.500' });
  });

  it('gives way to a range that was asked for', async () => {
    const repository = origin();
    const request = { from: 'main', to: 'later', pullRequest: idsOf(repository, 'main') };
    expect(await lintCommits(request, { git: await repository.open() })).toMatchObject({ commits: 1, compliance: '0.000' });
  });

  it('whose commits are not in the clone never passes, and says what to fetch; its title is linted all the same', async () => {
    const repository = origin();
    const pullRequest = idsOf(repository, 'main');
    const report = await lintCommits({ title: 'wip', pullRequest }, { git: await clone(repository, '--depth=1').open() });
    expect(report).toMatchObject({ commits: 0, compliance: '0.000', title: 'failed' });
    expect(report.findings).toMatchObject([
      { code: 'AIOP-M006', severity: 'error', hint: expect.stringContaining('fetch-depth: 0') },
      { code: 'AIOP-M101' },
    ]);
    repository.git('checkout', '--quiet', '--detach', 'head');
    repository.git('update-ref', 'refs/heads/topic', 'head');
    const shallow = clone(repository, '--depth=1', '--branch=topic');
    const base = await lintCommits({ pullRequest }, { git: await shallow.open() });
    expect(base.findings).toMatchObject([{ code: 'AIOP-M006', message: expect.stringContaining('the base of the pull request') }]);
  });

  it('whose history is cut off between says so', async () => {
    const repository = historyRepository([
      { message: 'wip 0', name: '0', tags: ['main'] },
      { message: 'wip', name: 'a', parents: ['0'] },
      { message: 'fix: b', name: 'b', parents: ['a'] },
      { message: 'trial', parents: ['0', 'b'] },
    ]);
    const pullRequest = { base: repository.git('rev-parse', 'main'), head: repository.git('rev-parse', 'HEAD^2') };
    const shallow = await lintCommits({ pullRequest }, { git: await clone(repository, '--depth=2').open() });
    expect([shallow.commits, ...codes(shallow)]).toEqual([1, 'AIOP-M001']);
    const enough = await lintCommits({ pullRequest }, { git: await clone(repository, '--depth=3').open() });
    expect([enough.commits, ...codes(enough)]).toEqual([2, 'AIOP-M101']);
  });
});

describe('the event of a workflow', () => {
  const [base, head] = ['a'.repeat(40), 'b'.repeat(64)];

  it('names the commits of a pull request and of a group of a merge queue', () => {
    expect(pullRequestCommits({ pull_request: { base: { sha: base }, head: { sha: head } } })).toEqual({ base, head });
    expect(pullRequestCommits({ merge_group: { base_sha: base, head_sha: head } })).toEqual({ base, head });
  });

  it.each([
    undefined,
    null,
    'text',
    [],
    { ref: 'refs/heads/main' },
    { pull_request: { base: { sha: base }, head: {} } },
    { pull_request: { base: { sha: '--all' }, head: { sha: head } } },
    { pull_request: { base: { sha: base.toUpperCase() }, head: { sha: head } } },
  ])('%j names none', (event) => {
    expect(pullRequestCommits(event)).toBeUndefined();
  });
});

describe('what is told of it', () => {
  it('the ledger hears the rate and the counts', async () => {
    expect(lintEvent(await lint(['feat: a', 'FEET: b', 'Fix: c'], { title: 'fix: x' }))).toEqual({
      t: 'commits.checked',
      ok: false,
      commits: 3,
      merges: 0,
      compliance: '0.666',
      title: 'passed',
      errors: 1,
      warnings: 1,
    });
  });

  it('the summary shows errors first, and at most fifty findings', async () => {
    const text = renderLintSummary(await lint(['Fix: a', 'wip']));
    expect(text).toMatch(/^### Commit messages: failed\n/);
    expect(text).toMatch(/\| compliance \| 50\.0 % \|/);
    expect(text.indexOf('AIOP-M101')).toBeLessThan(text.indexOf('AIOP-M115'));
    const many = renderLintSummary(await lint(Array.from({ length: 60 }, (_, index) => `wip ${index}`)));
    expect(many.match(/^\| error /gm)).toHaveLength(50);
    expect(many).toContain('10 more findings are not shown.');
    expect(renderLintSummary(await lint(['feat: a'], { title: 'fix: b' }))).toMatch(/: passed\n(?:.*\n)+\| title \| passed \|\n$/);
  });
});
