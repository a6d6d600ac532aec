import { historySource } from '@aiop/git';
import { type LintRequest, lintCommits, wholeLintRange } from '@aiop/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { historyRepository, type Planned } from './history.ts';
import { counted, Origin, run } from './origin.ts';

const fixes = (count: number, name: string): readonly Planned[] =>
  Array.from({ length: count }, (_, at) => ({ message: `fix: ${name} ${at}` }));

/** Lints in a clone as `actions/checkout` makes it, at a commit of one's own, and in the full repository. */
async function both(origin: Origin, request: LintRequest, checkout = 'HEAD') {
  const shallow = await origin.clone();
  const commit = run(origin.history.root, 'rev-parse', checkout);
  run(shallow.root, 'fetch', '--quiet', '--depth=1', '--no-tags', 'origin', commit);
  run(shallow.root, 'checkout', '--quiet', '--detach', commit);
  const { source, steps } = counted(shallow);
  const { git, findings } = await wholeLintRange(request, { git: shallow, source });
  expect(findings).toEqual([]);
  run(origin.history.root, 'checkout', '--quiet', '--detach', commit);
  const full = await origin.history.open();
  return { shallow, steps, linted: await lintCommits(request, { git }), expected: await lintCommits(request, { git: full }) };
}

describe('lint in a shallow clone', () => {
  let origin: Origin;
  beforeAll(() => {
    origin = new Origin(
      historyRepository([
        ...fixes(400, 'old'),
        { message: 'feat: one', tags: ['v1.0.0'] },
        ...fixes(60, 'new'),
        'wip',
        { message: 'feat: two', tags: ['b'] },
      ]),
    );
  });

  it('sees the commits since the last release, and is deepened no further', async () => {
    const { shallow, steps, linted, expected } = await both(origin, {});
    expect(linted).toEqual(expected);
    expect(linted).toMatchObject({ commits: 62, findings: [{ code: 'AIOP-M101' }] });
    expect([steps, await shallow.isShallow()]).toEqual([[50, 200], true]);
  });

  it('sees the commits since a tag or an id that it lacks', async () => {
    const id = run(origin.history.root, 'rev-parse', 'main~20');
    for (const from of ['v1.0.0', id]) {
      const { linted, expected } = await both(origin, { from });
      expect(linted, from).toEqual(expected);
      expect(linted.commits).toBe(from === id ? 20 : 62);
    }
  });

  it('asks nobody for a title alone, or where all is there', async () => {
    const git = await origin.clone(5);
    run(git.root, 'remote', 'remove', 'origin');
    for (const request of [{ from: 'HEAD', title: 'wip' }, { from: 'HEAD~3' }]) {
      expect((await wholeLintRange(request, { git, source: historySource(git, { name: 'origin' }) })).findings).toEqual([]);
    }
  });

  it('says what is missing where the rest cannot be had', async () => {
    const git = await origin.clone();
    run(git.root, 'remote', 'remove', 'origin');
    const whole = await wholeLintRange({}, { git, source: historySource(git, { name: 'origin' }) });
    expect(whole.findings).toMatchObject([{ code: 'AIOP-M007', severity: 'warning' }]);
    expect((await lintCommits({}, whole)).findings).toMatchObject([{ code: 'AIOP-M001' }]);
    const ends = { base: '1'.repeat(40), head: '2'.repeat(40) };
    const pull = await wholeLintRange({ pullRequest: ends }, { git, source: historySource(git, { name: 'origin' }) });
    expect(pull.findings).toMatchObject([{ code: 'AIOP-M007' }]);
    expect((await lintCommits({ pullRequest: ends }, pull)).findings).toMatchObject([{ code: 'AIOP-M006' }]);
  });
});

describe('lint of a pull request in a shallow clone', () => {
  let origin: Origin;
  let ends: { readonly base: string; readonly head: string };
  beforeAll(() => {
    origin = new Origin(
      historyRepository([
        ...fixes(300, 'old'),
        { message: 'feat: main', name: 'm1' },
        { message: 'wip', name: 'p1', parents: ['m1'], tags: ['first'] },
        { message: 'feat: mine', name: 'p2', parents: ['p1'] },
        { message: 'wip of others', name: 'm2', parents: ['m1'], tags: ['base'] },
        { message: 'merged', name: 'p3', parents: ['p2', 'm2'] },
        { message: 'fix: mine', name: 'p4', parents: ['p3'], tags: ['head'] },
        { message: 'wip of others, later', name: 'm3', parents: ['m2'], tags: ['later'] },
        { message: 'trial', parents: ['m3', 'p4'], tags: ['trial'] },
      ]),
    );
    const id = (name: string) => run(origin.history.root, 'rev-parse', name);
    ends = { base: id('base'), head: id('head') };
  });

  it.each([
    ['the trial merge of the forge', 'trial'],
    ['the head of the pull request', 'head'],
    ['the base of the pull request', 'later'],
  ])('sees its commits alone, with %s checked out, and is not deepened to the beginning', async (_, checkout) => {
    const { shallow, steps, linted, expected } = await both(origin, { pullRequest: ends }, checkout);
    expect(linted).toEqual(expected);
    expect(linted).toMatchObject({ commits: 3, merges: 1, findings: [{ code: 'AIOP-M101' }] });
    expect([steps, await shallow.isShallow()]).toEqual([[50], true]);
    expect(run(shallow.root, 'status', '--porcelain')).toBe('');
  });

  it('is not deepened for a head that the remote does not have', async () => {
    const { steps, linted } = await both(origin, { pullRequest: { ...ends, head: '1'.repeat(40) } }, 'later');
    expect([steps, linted.findings]).toMatchObject([[], [{ code: 'AIOP-M006' }]]);
  });

  it('is deepened as far as a branch that began long ago needs it', async () => {
    const old = new Origin(
      historyRepository([
        ...fixes(20, 'old'),
        { message: 'feat: begins here', name: 'm' },
        { message: 'wip', name: 'p', parents: ['m'], tags: ['head'] },
        { message: 'fix: goes on', parents: ['m'] },
        ...fixes(130, 'new'),
        { message: 'feat: base', name: 'base', tags: ['base'] },
        { message: 'trial', parents: ['base', 'p'] },
      ]),
    );
    const id = (name: string) => run(old.history.root, 'rev-parse', name);
    const { steps, linted, expected } = await both(old, { pullRequest: { base: id('base'), head: id('head') } });
    expect(linted).toEqual(expected);
    expect([steps, linted.commits]).toEqual([[50, 200], 1]);
  });
});
