import { renderVersionSummary } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { decide, type Planned } from './history.ts';

const released = (tag: string, message = 'chore: release'): Planned => ({ message, tags: [tag] });

describe('a prerelease', () => {
  it('is the first of the version that the commits call for', async () => {
    expect(await decide([released('v1.2.3'), 'feat: a'], { prerelease: 'rc' })).toMatchObject({
      version: '1.3.0-rc.1',
      tag: 'v1.3.0-rc.1',
      previous: '1.2.3',
      bump: 'minor',
      released: true,
    });
    expect(await decide(['fix: a'], { prerelease: 'rc' })).toMatchObject({ version: '0.1.0-rc.1', previous: undefined });
    expect(await decide([released('v1.2.3'), 'chore: a'], { prerelease: 'rc' })).toMatchObject({ version: '1.2.3', released: false });
  });

  it('is counted up as long as the version stays, by numbers and not by text', async () => {
    const history = [released('v1.2.3'), 'feat: a', released('v1.3.0-rc.9'), 'fix: b', released('v1.3.0-rc.10'), 'fix: c'];
    expect(await decide(history, { prerelease: 'rc' })).toMatchObject({ version: '1.3.0-rc.11', previous: '1.3.0-rc.10' });
    expect(await decide([...history, 'feat!: d'], { prerelease: 'rc' })).toMatchObject({ version: '2.0.0-rc.1', bump: 'major' });
  });

  it('begins with 0 where this repository does so', async () => {
    const history = [released('v1.0.0-next.0'), released('v1.0.0-next.1'), released('v1.0.0'), 'feat: a'];
    expect(await decide(history, { prerelease: 'next' })).toMatchObject({ version: '1.1.0-next.0' });
    expect(await decide(history, { prerelease: 'beta' })).toMatchObject({ version: '1.1.0-beta.1' });
  });

  it('is none where nothing came since the last one of its kind, and one where another kind is asked for', async () => {
    const history = [released('v1.2.3'), 'feat: a', released('v1.3.0-beta.2'), 'docs: b'];
    expect(await decide(history, { prerelease: 'beta' })).toMatchObject({ released: false, version: '1.3.0-beta.2', bump: 'none' });
    expect(await decide(history, { prerelease: 'rc' })).toMatchObject({ version: '1.3.0-rc.1' });
    expect(await decide(history)).toMatchObject({ version: '1.3.0' });
  });

  it('never takes a number that another branch has given already', async () => {
    const history = [
      { ...released('v1.0.0'), name: 'base' },
      { message: 'feat: other branch', tags: ['v1.1.0-rc.4'] },
      { message: 'feat: a', parents: ['base'] },
    ];
    expect(await decide(history, { prerelease: 'rc' })).toMatchObject({ previous: '1.0.0', version: '1.1.0-rc.5' });
  });

  it.each(['7', 'r c', 'rc.1', '-', 'é', '01'].filter((text) => text !== '-'))('%j is refused', async (prerelease) => {
    await expect(decide(['feat: a'], { prerelease })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/^prerelease: /),
    });
  });
});

describe('after a prerelease', () => {
  const history = [released('v3.0.11'), 'feat!: a', released('v3.1.0-beta.1'), 'fix: b', released('v3.1.0-rc.1'), 'fix: c'];

  it('the release is the one that was announced, and what was announced too low is told', async () => {
    const { version, bump, level, explanation, findings } = await decide(history);
    expect([version, bump, level]).toEqual(['3.1.0', 'minor', 'major']);
    expect(explanation).toContain('v3.1.0-rc.1 has announced 3.1.0, with what came before it');
    expect(findings).toMatchObject([{ code: 'AIOP-M011', severity: 'warning' }]);
    expect(await decide(history, { prerelease: 'rc' })).toMatchObject({ version: '3.1.0-rc.2' });
  });

  it('what came since can call for more, and so can a floor', async () => {
    expect(await decide([...history, 'fix!: d'])).toMatchObject({ version: '4.0.0', bump: 'major', findings: [] });
    expect(await decide(history, { minimumBump: 'major' })).toMatchObject({ version: '4.0.0', findings: [] });
  });
});

describe('a version that stands already on another branch', () => {
  it('is said to be taken, whatever its build metadata', async () => {
    const history = [
      { ...released('v1.0.0'), name: 'base' },
      { message: 'feat: other branch', tags: ['v1.1.0+7'] },
      { message: 'feat: a', parents: ['base'] },
    ];
    const { version, findings } = await decide(history);
    expect([version, findings]).toMatchObject(['1.1.0', [{ code: 'AIOP-M008', severity: 'warning' }]]);
    expect((await decide(history, { minimumBump: 'major' })).findings).toEqual([]);
  });
});

describe('build metadata', () => {
  it('stands after the version and its tag, and raises nothing', async () => {
    const history = [released('v1.0.0+20260101'), 'fix: a'];
    expect(await decide(history, { buildMetadata: '5.1a2b3c4' })).toMatchObject({
      previous: '1.0.0+20260101',
      version: '1.0.1+5.1a2b3c4',
      tag: 'v1.0.1+5.1a2b3c4',
    });
    expect(await decide(history, { prerelease: 'rc', buildMetadata: '007' })).toMatchObject({ version: '1.0.1-rc.1+007' });
  });

  it.each(['a b', 'a..b', 'ä', '$(id)', 'x'.repeat(101)])('%j is refused', async (buildMetadata) => {
    await expect(decide(['feat: a'], { buildMetadata })).rejects.toMatchObject({ message: expect.stringMatching(/^build-metadata: /) });
  });
});

describe('Release-As', () => {
  const asked = 'chore: big\n\nRelease-As: 3.0.0';

  it('sets the version only where that is allowed', async () => {
    const history = [released('v1.2.3'), asked, 'fix: a'];
    expect(await decide(history)).toMatchObject({ version: '1.2.4' });
    const decision = await decide(history, { releaseAs: true });
    expect(decision).toMatchObject({ version: '3.0.0', tag: 'v3.0.0', level: 'patch', bump: 'major', findings: [] });
    expect(decision.explanation.join('\n')).toMatch(/Release-As: 3\.0\.0 of [0-9a-f]{12} sets the version/);
  });

  it('of the newest commit counts, unless a revert undid it', async () => {
    const history = [released('v1.2.3'), 'chore: one\n\nRelease-As: 2.0.0', 'chore: two\n\nRelease-As: 2.5.0-rc.1'];
    expect(await decide(history, { releaseAs: true })).toMatchObject({ version: '2.5.0-rc.1' });
    expect(await decide([...history, 'revert: chore: two'], { releaseAs: true })).toMatchObject({ version: '2.0.0' });
  });

  it('ends a series of prereleases', async () => {
    const history = [released('v1.0.0'), 'feat: a', released('v1.1.0-rc.1'), 'chore: b\n\nRelease-As: v1.1.0'];
    expect(await decide(history, { releaseAs: true })).toMatchObject({ version: '1.1.0', bump: 'minor' });
  });

  it.each(['1.2.3', '0.9.0', '1.2', 'next', '2.0.0 $(id)', '`@all`'])('%j does not count, and is told', async (value) => {
    const decision = await decide([released('v1.2.3'), `fix: a\n\nRelease-As: ${value}`], { releaseAs: true });
    expect([decision.version, decision.findings]).toMatchObject(['1.2.4', [{ code: 'AIOP-M009', severity: 'warning' }]]);
    expect(renderVersionSummary(decision).replaceAll(/<code>.*?<\/code>/g, '')).not.toMatch(/@all|\$\(/);
  });
});
