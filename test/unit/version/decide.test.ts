import { decideNextVersion, renderVersionSummary, versionEvent } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { decide, historyRepository, type Planned } from './history.ts';

const released = (tag: string, message = 'chore: release'): Planned => ({ message, tags: [tag] });

describe('the next version', () => {
  it.each([
    ['fix: a', 'patch', '1.2.4'],
    ['perf: a', 'patch', '1.2.4'],
    ['feat: a', 'minor', '1.3.0'],
    ['FEAT: a', 'minor', '1.3.0'],
    ['feat!: a', 'major', '2.0.0'],
    ['chore!: a', 'major', '2.0.0'],
    ['docs: a\n\nBREAKING CHANGE: b', 'major', '2.0.0'],
    ['chore: a', 'none', '1.2.3'],
    ['whatever', 'none', '1.2.3'],
  ])('after v1.2.3 and %j is a %s step to %s', async (message, bump, version) => {
    const decision = await decide([released('v1.2.3'), message]);
    expect(decision).toMatchObject({
      version,
      previous: '1.2.3',
      bump,
      level: bump,
      released: bump !== 'none',
      tag: `v${version}`,
      commits: 1,
    });
  });

  it('takes the greatest step of all commits', async () => {
    const { bump, reasons } = await decide([released('v1.0.0'), 'fix: a', 'feat: b', 'docs: c']);
    expect(bump).toBe('minor');
    expect(reasons.map(({ subject, rule, bump }) => [subject, rule, bump])).toEqual([
      ['docs: c', 'silent-type', 'none'],
      ['feat: b', 'type', 'minor'],
      ['fix: a', 'type', 'patch'],
    ]);
  });

  it('is 0.1.0 for the first release, and nothing before there is anything to release', async () => {
    expect(await decide(['feat: a'])).toMatchObject({
      version: '0.1.0',
      previous: undefined,
      bump: 'minor',
      released: true,
      tag: 'v0.1.0',
    });
    expect(await decide(['feat!: a'])).toMatchObject({ version: '0.1.0', level: 'major' });
    expect(await decide(['chore: a'])).toMatchObject({ version: undefined, tag: undefined, released: false, bump: 'none' });
  });

  it('is the last one when nothing came after it', async () => {
    expect(await decide([released('v1.0.0')], { minimumBump: 'patch' })).toMatchObject({
      version: '1.0.0',
      released: false,
      commits: 0,
      compliance: '1.000',
    });
  });

  it('does not fall below the minimum that was asked for', async () => {
    expect(await decide([released('v1.0.0'), 'chore: a'], { minimumBump: 'patch' })).toMatchObject({
      version: '1.0.1',
      level: 'none',
      bump: 'patch',
    });
    expect(await decide([released('v1.0.0'), 'feat: a'], { minimumBump: 'patch' })).toMatchObject({ version: '1.1.0' });
  });

  it('counts the types that are asked for, and a breaking change of any type', async () => {
    const history = [released('v1.0.0'), 'docs: a', 'fix: b'];
    expect(await decide(history, { releaseTypes: ['docs=minor'] })).toMatchObject({ version: '1.1.0' });
    expect(await decide(history, { releaseTypes: ['feat'] })).toMatchObject({ released: false });
    expect(await decide([...history, 'chore!: c'], { releaseTypes: ['feat'] })).toMatchObject({ version: '2.0.0' });
  });

  it('knows versions by their prefix alone', async () => {
    const history = [
      { message: 'chore: a', tags: ['v9.0.0', 'core-v1.0.0', 'v10', 'vv11.0.0', 'v12.0', 'vnext', 'v1.0.0x', '8.0.0'] },
      'fix: b',
    ];
    expect(await decide(history, { tagPrefix: 'core-v' })).toMatchObject({ previous: '1.0.0', tag: 'core-v1.0.1' });
    expect(await decide(history)).toMatchObject({ previous: '9.0.0' });
    expect(await decide(history, { tagPrefix: '' })).toMatchObject({ previous: '8.0.0', tag: '8.0.1' });
  });

  it('looks at the history of the commit alone, also when many higher tags stand elsewhere', async () => {
    const elsewhere = Array.from(
      { length: 12 },
      (_, index): Planned => ({ message: 'feat!: x', tags: [`v${index + 2}.0.0`], ...(index === 0 ? { parents: ['base'] } : {}) }),
    );
    const history = [{ ...released('v1.0.0'), name: 'base' }, ...elsewhere, { message: 'fix: here', parents: ['base'] }];
    expect(await decide(history)).toMatchObject({ previous: '1.0.0', version: '1.0.1', commits: 1 });
  });

  it('counts from where it is told', async () => {
    const history = [released('v1.0.0'), 'feat: a', released('v1.1.0'), 'fix: b'];
    expect(await decide(history, { from: 'v1.0.0' })).toMatchObject({ previous: '1.0.0', version: '1.1.0', commits: 3 });
    expect(await decide(history, { from: 'HEAD~1' })).toMatchObject({ previous: '1.1.0', version: '1.1.1', commits: 1 });
    expect(await decide(history, { from: '', to: '', releaseTypes: [] })).toMatchObject({ version: '1.1.1' });
    expect(await decide(history, { to: 'v1.1.0' })).toMatchObject({ previous: '1.1.0', released: false });
    expect(await decide(history, { to: 'v1.1.0~1' })).toMatchObject({ previous: '1.0.0', version: '1.1.0' });
  });
});

describe('below 1.0.0', () => {
  const breaking = [released('v0.3.1'), 'feat!: a'];
  const feature = [released('v0.3.1'), 'feat: a'];

  it('a breaking change is a minor step unless told otherwise', async () => {
    expect(await decide(breaking)).toMatchObject({ version: '0.4.0', level: 'major', bump: 'minor' });
    expect(await decide(breaking, { zeroMajor: 'patch' })).toMatchObject({ version: '0.4.0' });
    expect(await decide(breaking, { zeroMajor: 'spec' })).toMatchObject({ version: '1.0.0', bump: 'major' });
    expect(await decide(feature)).toMatchObject({ version: '0.4.0' });
    expect(await decide(feature, { zeroMajor: 'patch' })).toMatchObject({ version: '0.3.2', level: 'minor', bump: 'patch' });
  });

  it('auto learns from earlier tags what a feature does', async () => {
    const patches = [
      released('v0.1.0'),
      'feat: a',
      released('v0.1.1'),
      'fix: b',
      released('v0.1.2'),
      'feat: c',
      released('v0.1.3'),
      'feat: d',
    ];
    expect(await decide(patches)).toMatchObject({ version: '0.1.4' });
    const minors = [
      released('v0.1.0'),
      'feat: a',
      released('v0.2.0'),
      'feat: b',
      released('v0.3.0'),
      'feat: c',
      released('v0.3.1'),
      'feat: d',
    ];
    expect(await decide(minors)).toMatchObject({ version: '0.4.0' });
    expect(await decide([released('v0.1.0'), 'feat: a', released('v0.1.1'), 'feat: b', released('v0.2.0'), 'feat: c'])).toMatchObject({
      version: '0.3.0',
    });
  });

  it('auto looks at the last twenty releases alone', async () => {
    const minors = Array.from({ length: 30 }, (_, index) => [`feat: m${index}`, released(`v0.${index + 1}.0`)]).flat();
    const patches = Array.from({ length: 12 }, (_, index) => [`feat: p${index}`, released(`v0.30.${index + 1}`)]).flat();
    expect(await decide([...minors, ...patches, 'feat: next'])).toMatchObject({ version: '0.30.13' });
  });

  it('auto does not learn from tags of another line of history', async () => {
    const history = [
      { ...released('v0.1.0'), name: 'base' },
      'feat: a',
      released('v0.1.1'),
      'feat: b',
      released('v0.1.2'),
      { message: 'chore: c', tags: ['v0.0.9'], parents: ['base'] },
      'feat: d',
    ];
    expect(await decide(history)).toMatchObject({ previous: '0.1.0', version: '0.2.0' });
  });
});

describe('prereleases', () => {
  it('that a lower release came after announce nothing any more', async () => {
    const history = [released('v4.0.0'), released('v4.8.1-rc.1'), 'fix: a', released('v4.0.1'), 'fix: b'];
    expect(await decide(history)).toMatchObject({ previous: '4.0.1', version: '4.0.2', bump: 'patch', findings: [] });
    const later = [...history, released('v4.1.0-rc.1'), 'fix: c'];
    expect(await decide(later)).toMatchObject({ previous: '4.1.0-rc.1', version: '4.1.0' });
    // On a branch beside it, a release says nothing of what the main line has announced.
    const beside: Planned[] = [
      { message: 'feat: a', tags: ['v1.9.0'], name: 'a' },
      { message: 'feat!: b', tags: ['v2.0.0-rc.1'], name: 'b' },
      { message: 'fix: c', tags: ['v1.9.1'], name: 'c', parents: ['a'] },
      { message: "Merge branch '1.x'", parents: ['b', 'c'] },
    ];
    expect(await decide(beside)).toMatchObject({ previous: '2.0.0-rc.1', version: '2.0.0' });
  });

  it('are ordered by their numbers, and the release is the one they announce', async () => {
    const decision = await decide([{ message: 'feat: a', tags: ['v1.0.0-rc.9', 'v1.0.0-rc.10', 'v1.0.0-alpha'] }, 'fix: b']);
    expect(decision).toMatchObject({ previous: '1.0.0-rc.10', version: '1.0.0', commits: 2 });
  });

  it('count from the release before them', async () => {
    const history = [released('v1.0.0'), 'feat: a', released('v1.1.0-beta.1'), 'fix: b'];
    expect(await decide(history)).toMatchObject({ previous: '1.1.0-beta.1', version: '1.1.0', bump: 'minor', commits: 3 });
    expect(await decide([...history, 'feat!: c'])).toMatchObject({ version: '2.0.0', bump: 'major' });
    expect(await decide([released('v1.0.0'), 'fix: a', released('v2.0.0-rc.1')])).toMatchObject({
      version: '2.0.0',
      level: 'patch',
      bump: 'major',
    });
  });
});

describe('reverts', () => {
  /** Commits one after the other in a real repository; a function gets the messages' ids so far. */
  const inOrder = async (...messages: readonly (string | ((oids: readonly string[]) => string))[]) => {
    const repository = new ScratchRepository({ a: '1' });
    repository.git('tag', 'v1.0.0');
    const oids: string[] = [];
    for (const message of messages) oids.push(repository.commit({}, typeof message === 'string' ? message : message(oids)));
    return decideNextVersion({}, { git: await repository.open() });
  };
  const git =
    (subject: string, index: number, word = 'Revert') =>
    (oids: readonly string[]) =>
      `${word} "${subject}"\n\nThis reverts commit ${oids[index]}.`;

  it('cancel what they undo inside the range', async () => {
    const { version, reasons } = await inOrder('feat: a', 'fix: b', git('feat: a', 0));
    expect(version).toBe('1.0.1');
    expect(reasons.map(({ rule }) => rule)).toEqual(['undoes', 'type', 'undone']);
  });

  it('of a revert bring the first commit back', async () => {
    expect(await inOrder('feat: a', git('feat: a', 0), git('Revert "feat: a"', 1))).toMatchObject({ version: '1.1.0' });
    expect(await inOrder('feat: a', git('feat: a', 0), git('feat: a', 1, 'Reapply'))).toMatchObject({ version: '1.1.0' });
  });

  it('are known by a short id, a footer, or the subject they quote', async () => {
    expect(await inOrder('feat: a', (oids) => `revert: let it be\n\nRefs: ${oids[0]?.slice(0, 8)}`)).toMatchObject({ released: false });
    expect(await inOrder('feat: a', (oids) => `revert: feat: a\n\nThis reverts commit ${oids[0]}.`)).toMatchObject({ released: false });
    expect(await inOrder('feat: a (#1)', 'Revert "feat: a (#1)" (#2)\n\nReverts o/r#1')).toMatchObject({ released: false });
    expect(await inOrder('feat: a', 'revert: feat: a')).toMatchObject({ released: false });
    expect(await inOrder('feat: a', 'revert: feat: a', 'feat: a')).toMatchObject({ version: '1.1.0' });
    expect(await inOrder('feat: a', 'feat: a', 'revert: feat: a', 'revert: feat: a')).toMatchObject({ released: false });
  });

  it('of something released before are a patch', async () => {
    expect(await inOrder('Revert "feat: old"\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.')).toMatchObject({
      version: '1.0.1',
    });
    expect(await inOrder('revert: feat: old')).toMatchObject({ version: '1.0.1' });
  });

  it('of a merge undo its whole branch', async () => {
    const repository = new ScratchRepository({ a: '1' });
    repository.git('tag', 'v1.0.0');
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit({}, 'feat: a');
    repository.commit({}, 'feat!: b');
    repository.git('checkout', '--quiet', 'main');
    repository.commit({}, 'fix: on main');
    repository.git('merge', '--quiet', '--no-ff', '-m', "Merge branch 'topic'", 'topic');
    const merge = repository.git('rev-parse', 'HEAD');
    const first = repository.git('rev-parse', 'HEAD^1');
    expect(await decideNextVersion({}, { git: await repository.open() })).toMatchObject({ version: '2.0.0' });
    repository.commit({}, `Revert "Merge branch 'topic'"\n\nThis reverts commit ${merge}, reversing\nchanges made to ${first}.`);
    expect(await decideNextVersion({}, { git: await repository.open() })).toMatchObject({ version: '1.0.1' });
  });

  it('are not believed when an ordinary commit says the sentence', async () => {
    expect(await inOrder('feat: a', (oids) => `docs: b\n\nThis reverts commit ${oids[0]}.`)).toMatchObject({ version: '1.1.0' });
  });
});

describe('compliance', () => {
  it('is the share of written commits with a conventional header, rounded down', async () => {
    const history = [released('v1.0.0'), 'fix: a', 'wip', 'fixup! fix: a', "Merge branch 'x'"];
    const { compliance, commits, reasons } = await decide(history);
    expect([compliance, commits]).toEqual(['0.333', 4]);
    expect(reasons.map(({ rule }) => rule)).toEqual(['merge', 'fixup', 'not-conventional', 'type']);
  });

  it('reads a merge that was given a conventional title', async () => {
    const history = [
      { ...released('v1.0.0'), name: 'a' },
      { message: 'wip', name: 'b' },
      { message: 'feat: merged (#1)', parents: ['a', 'b'] },
    ];
    expect(await decide(history)).toMatchObject({ version: '1.1.0' });
  });

  it('reads the title of a pull request that Azure Repos has squashed', async () => {
    const history = [released('v1.0.0'), 'Merged PR 12: feat: a', 'Merged PR 13: update b'];
    const { version, compliance, reasons } = await decide(history);
    expect([version, compliance, reasons.map(({ rule }) => rule)]).toEqual(['1.1.0', '1.000', ['merge', 'type']]);
  });
});

describe('findings', () => {
  const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) => findings.map(({ code }) => code);

  it('say that a shallow clone may hide the last release, and how to fetch it', async () => {
    const origin = historyRepository([released('v1.0.0'), 'feat: a', 'fix: b', 'fix: c']);
    const clone = (depth: number) => {
      const folder = `${scratchFolder()}/clone`;
      origin.git('clone', '--quiet', `--depth=${depth}`, '--no-single-branch', `file://${origin.root}`, folder);
      return Object.assign(Object.create(origin), { root: folder }).open();
    };
    const shallow = await decideNextVersion({}, { git: await clone(2) });
    expect(shallow.findings).toMatchObject([{ code: 'AIOP-M001', severity: 'error', hint: expect.stringContaining('fetch-depth: 0') }]);
    const enough = await decideNextVersion({}, { git: await clone(4) });
    expect([codes(enough), enough.version]).toEqual([[], '1.1.0']);
  });

  it('name tags that are no versions, and leave them out', async () => {
    const decision = await decide([{ message: 'chore: a', tags: ['v1.2.3-01', 'v1.0.0', 'v01.2.3'] }, 'fix: b']);
    expect(decision).toMatchObject({ previous: '1.0.0', version: '1.0.1' });
    expect(codes(decision)).toEqual(['AIOP-M002', 'AIOP-M002']);
    // Beside versions, two numbers are a tag that floats; alone, somebody may have meant a version.
    expect(codes(await decide([{ message: 'chore: a', tags: ['v1.0.0', 'v1.0', 'v1'] }, 'fix: b']))).toEqual([]);
    expect(codes(await decide([{ message: 'chore: a', tags: ['v1.0', 'v1', 'v2x'] }, 'fix: b']))).toEqual(['AIOP-M002']);
  });

  it.each(['v1', '1.0', '2024.05.01'])('name %s where it is all there is', async (tag) => {
    const { findings } = await decide([released(tag), 'fix: b']);
    expect(findings).toMatchObject([{ code: 'AIOP-M002', message: expect.stringContaining(`the tag "${tag}" is left out`) }]);
  });

  it('say that tags have another prefix', async () => {
    const decision = await decide([released('release-1.0.0'), 'fix: b']);
    expect(decision.findings).toMatchObject([{ code: 'AIOP-M003', hint: 'set tag-prefix to release-' }]);
    const hint = 'set tag-prefix to @o/a@, or ask for modules: module: all (--all)';
    expect((await decide([released('@o/a@1.0.0'), 'fix: b'])).findings).toMatchObject([{ hint }]);
    expect((await decide([released('1.0.0'), 'fix: b'])).findings).toMatchObject([
      { message: 'no version tag starts with "v", but some have no prefix', hint: 'set tag-prefix to an empty text (--tag-prefix "")' },
    ]);
  });

  it('say why nothing is released', async () => {
    expect(codes(await decide([released('v1.0.0'), 'one', 'two']))).toEqual(['AIOP-M004']);
    expect(codes(await decide([released('v1.0.0'), 'one', 'chore: two']))).toEqual([]);
  });

  it('say that a breaking change under a free header does not count', async () => {
    const decision = await decide([released('v1.0.0'), 'Rewrite\n\nBREAKING CHANGE: all', 'fix: b']);
    expect([decision.version, codes(decision)]).toEqual(['1.0.1', ['AIOP-M005']]);
  });
});

describe('wrong use', () => {
  it.each([
    [{ to: 'nowhere' }, /^to: there is no commit "nowhere" here/],
    [{ from: 'v9.9.9' }, /^from: there is no commit/],
    [{ to: 'a..b' }, /^to: "a..b" is no name of a commit/],
    [{ tagPrefix: 'a b' }, /^tag-prefix: .* cannot start the name of a tag/],
    [{ tagPrefix: '-v' }, /^tag-prefix/],
    [{ releaseTypes: ['a=b'] }, /^release-types/],
  ])('%j is refused with what to do', async (request, message) => {
    await expect(decide(['feat: a'], request)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringMatching(message) });
  });

  it('a repository without commits says so', async () => {
    await expect(decideNextVersion({}, { git: await new ScratchRepository().open() })).rejects.toThrow(
      /^HEAD: the repository has no commit yet/,
    );
  });
});

describe('the event for the ledger', () => {
  it('holds the decision, without what has no value', async () => {
    expect(versionEvent(await decide([released('v1.0.0'), 'feat: a']))).toEqual({
      t: 'version.decided',
      version: '1.1.0',
      previous: '1.0.0',
      bump: 'minor',
      level: 'minor',
      tag: 'v1.1.0',
      commits: 1,
      compliance: '1.000',
    });
    expect(versionEvent(await decide(['feat: a']))).not.toHaveProperty('previous');
    expect(versionEvent(await decide(['chore: a']))).toBeUndefined();
  });
});

describe('the summary', () => {
  it('shows the decision and its reasons, the weightiest first', async () => {
    const text = renderVersionSummary(await decide([released('v1.0.0'), 'feat: a', 'docs: b']));
    expect(text).toContain('### Next version: <code>1&#46;1&#46;0</code>');
    expect(text).toContain('| conventional | 100.0 % |');
    expect(text.indexOf('feat')).toBeLessThan(text.indexOf('docs'));
    expect(renderVersionSummary(await decide(['whatever']))).toContain('### Nothing to release');
  });

  it('is cut where there are many commits', async () => {
    const text = renderVersionSummary(await decide(Array.from({ length: 60 }, (_, index) => `fix: ${index}`)));
    expect(text).toContain('10 more commits are not shown.');
  });

  it('lets no text of a commit act', async () => {
    const hostile =
      'feat: ](http://example.invalid) **b** `c` | d \\| <img src=x> @everyone fixes #1 \u202e\u001b[31m &amp; ~~x~~ $x$ :tada:';
    const text = renderVersionSummary(await decide([released('v1.0.0'), hostile]));
    const row = text.split('\n').find((line) => line.includes('everyone')) ?? '';
    expect(row.split('|')).toHaveLength(6);
    const cell = row.split('|')[2]?.trim() ?? '';
    expect(cell).toMatch(/^<code>(?:[A-Za-z0-9 …,/-]|&#\d+;)*<\/code>$/);
  });
});
