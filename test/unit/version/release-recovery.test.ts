import type { ReleasePorts } from '@aiop/version';
import { releaseVersion } from '@aiop/version';
import { beforeAll, describe, expect, it } from 'vitest';
import { PagesInMemory, portsOf, ReleaseOrigin, requestOf } from '../../support/release-scene.ts';
import { ScratchRepository } from '../../support/scratch-repository.ts';

/** What a process can no longer catch. */
class Death extends Error {}

/** Ports that end the process after the nth thing it did to the world, before anybody hears of it. */
function mortal(ports: ReleasePorts, nth: number): ReleasePorts {
  let count = 0;
  const acting = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const value = await work();
    if (++count === nth) throw new Death();
    return value;
  };
  const { objects, place, pages } = ports;
  return {
    ...ports,
    place: { ...place, land: (moves) => acting(() => place.land(moves)) },
    objects: { ...objects, commit: (commit) => acting(() => objects.commit(commit)), tag: (tag) => acting(() => objects.tag(tag)) },
    ...(pages === undefined ? {} : { pages: { find: (tag) => pages.find(tag), create: (page) => acting(() => pages.create(page)) } }),
  };
}

let history: ScratchRepository;
beforeAll(() => {
  history = new ScratchRepository({ a: '1' }, 'feat: begin');
  history.git('tag', 'v1.0.0');
  history.commit({ b: '1' }, 'feat: greet');
});

/** Everything a release comes to, wherever it was made. */
function expectOneRelease(origin: ReleaseOrigin, pages: PagesInMemory): void {
  expect(origin.tags).toEqual(['v1', 'v1.0.0', 'v1.1.0']);
  expect(new Set(['main', 'v1', 'v1.1.0^{commit}'].map((ref) => origin.git('rev-parse', ref))).size).toBe(1);
  expect(origin.git('log', '--format=%s', 'main').split('\n')).toEqual(['chore(release): 1.1.0', 'feat: greet', 'feat: begin']);
  expect(origin.git('show', 'main:CHANGELOG.md').match(/^## \[1\.1\.0\]/gm)).toHaveLength(1);
  expect([...pages.made.keys()]).toEqual(['v1.1.0']);
  expect(pages.made.get('v1.1.0')?.notes).toContain('- greet');
}

describe('a release that dies at any point', () => {
  it.each([
    ['commit', 1, 'released'],
    ['tag', 2, 'released'],
    ['push', 3, 'finished'],
    ['page', 4, 'finished'],
    ['floating tag', 5, 'stands'],
  ])('is whole, and made once, when it is run again: after its %s', async (_, nth, state) => {
    const origin = new ReleaseOrigin(history);
    const pages = new PagesInMemory();
    // A job that is run again begins at the same commit, in a clone of its own.
    const to = history.git('rev-parse', 'HEAD');
    await expect(releaseVersion(requestOf({ to }), mortal(portsOf(await origin.clone(), pages), nth))).rejects.toThrow(Death);
    // Half of a release is never to be seen: the branch has the commit where the tag stands, and only there.
    expect(origin.tags.includes('v1.1.0')).toBe(origin.git('log', '-1', '--format=%s', 'main').startsWith('chore(release)'));
    expect(await releaseVersion(requestOf({ to }), portsOf(await origin.clone(), pages))).toMatchObject({ state });
    expectOneRelease(origin, pages);
  });
});

describe('releases at the same time', () => {
  it('come to one, and who was second says so', async () => {
    const origin = new ReleaseOrigin(history);
    const pages = new PagesInMemory();
    const ports = [portsOf(await origin.clone(), pages), portsOf(await origin.clone(), pages), portsOf(await origin.clone(), pages)];
    // Nobody pushes before everybody is ready to.
    const { promise: ready, resolve } = Promise.withResolvers<void>();
    let waiting = 0;
    const reports = await Promise.all(
      ports.map((each) => {
        let isFirst = true;
        const land: typeof each.place.land = async (moves) => {
          if (isFirst && ++waiting === ports.length) resolve();
          isFirst = false;
          await ready;
          return each.place.land(moves);
        };
        return releaseVersion(requestOf(), { ...each, place: { ...each.place, land } });
      }),
    );
    expect(reports.map(({ state }) => state).sort()).toEqual(['released', 'stands', 'stands']);
    for (const { state, findings } of reports) {
      if (state === 'stands')
        expect(findings).toMatchObject([{ code: 'AIOP-M201', severity: 'notice', message: expect.stringContaining('at the same time') }]);
    }
    expectOneRelease(origin, pages);
  });

  it('give up with a word about it where others are always first', async () => {
    const origin = new ReleaseOrigin(history);
    const ports = portsOf(await origin.clone(), new PagesInMemory());
    const place = { ...ports.place, land: async () => ({ state: 'moved', said: 'stale' }) as const };
    expect(await releaseVersion(requestOf(), { ...ports, place })).toMatchObject({ state: 'refused', findings: [{ code: 'AIOP-M209' }] });
  });

  it('are not taken for failed where only the answer to the push was lost', async () => {
    const origin = new ReleaseOrigin(history);
    const pages = new PagesInMemory();
    const ports = portsOf(await origin.clone(), pages);
    const land: typeof ports.place.land = async (moves) => {
      const landing = await ports.place.land(moves);
      return moves.length > 1 ? { state: 'refused', said: 'the remote end hung up unexpectedly' } : landing;
    };
    expect(await releaseVersion(requestOf(), { ...ports, place: { ...ports.place, land } })).toMatchObject({
      state: 'released',
      findings: [],
    });
    expectOneRelease(origin, pages);
  });
});

describe('a page that could not be made', () => {
  it('is made by the next run, with the notes that the tag holds', async () => {
    const { UsageError } = await import('@aiop/diagnostics');
    const origin = new ReleaseOrigin(history);
    const ports = portsOf(await origin.clone(), new PagesInMemory());
    const broken = async (): Promise<never> => {
      throw new UsageError({ what: 'no', where: 'GitHub', expected: 'yes', fix: 'later' });
    };
    const report = await releaseVersion(requestOf(), { ...ports, pages: { find: broken, create: broken } });
    expect(report).toMatchObject({ state: 'released', findings: [{ code: 'AIOP-M206', hint: expect.stringContaining('again') }] });
    const pages = new PagesInMemory();
    // Also from the release commit itself, where a job checks out the branch.
    expect(await releaseVersion(requestOf(), portsOf(await origin.clone(), pages))).toMatchObject({ state: 'finished' });
    expectOneRelease(origin, pages);
  });
});
