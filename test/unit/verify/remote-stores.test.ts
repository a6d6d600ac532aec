import { systemClock } from '@aiop/host';
import type { Store } from '@aiop/ports';
import { cacheService, githubStore, turborepoStore } from '@aiop/stores';
import { domainStore } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { resultsService } from '../../support/results-service.ts';
import { type ServerFault, turborepoServer } from '../../support/turborepo-server.ts';
import { Scratch, task } from './scratch.ts';

const QUICK = { tries: 3, pauseMs: 1, timeoutMs: 60_000 };
const TASKS = [
  task('build', 'mkdir -p out; cat src/a.txt > out/a.txt', { inputs: ['src/**'], outputs: ['out/**'] }),
  task('check', 'cmp src/a.txt out/a.txt', { inputs: ['src/**'], needs: ['build'] }),
  task('lint', 'grep -q . src/a.txt', { inputs: ['src/**'] }),
];

const repository = (content = 'one\n'): Scratch => new Scratch().write('.gitignore', 'out/\n').write('src/a.txt', content).commit();

/** Numbers between 0 and 1 that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const remote = (url: string, domain: Parameters<typeof domainStore>[0] = 'protected', token = 'token-a'): Store =>
  domainStore(domain, () => turborepoStore({ url, token, team: '', patience: QUICK }));

describe('a store on another machine', () => {
  it('hands results and outputs to a clone that has never run anything', async () => {
    const { url } = await turborepoServer();
    await repository().verify(TASKS, { ports: { store: remote(url) } });
    const clone = repository();
    const { skipped, ok } = await clone.verify(TASKS, { ports: { store: remote(url) } });
    expect({ skipped, ok, made: clone.read('out/a.txt') }).toEqual({
      skipped: 3,
      ok: true,
      made: 'one\n',
    });
  });

  it('never makes a result wrong, and never fails a run, while it fails, cuts, lies and hangs at 30 % of the requests', async () => {
    const random = randomNumbers(5);
    const faults: readonly ServerFault[] = ['status-500', 'status-429', 'cut', 'lie', 'lie'];
    let injected = 0;
    const fault = (): ServerFault => {
      if (random() >= 0.3) return undefined;
      injected++;
      return faults[Math.floor(random() * faults.length)];
    };
    const { url } = await turborepoServer({ fault });
    const content = ['one\n', 'two\n', 'one\n', '', 'two\n', 'three\n', 'one\n', 'two\n'];
    for (const text of content) {
      const scratch = repository(text);
      const { ok, task: of } = await scratch.verify(TASKS, { ports: { store: remote(url) } });
      // `lint` refuses an empty file, and nothing in the store may say otherwise.
      expect({ text, ok, lint: of('lint').state === 'failed' }).toEqual({ text, ok: text !== '', lint: text === '' });
      expect(scratch.read('out/a.txt')).toBe(text);
    }
    expect(injected).toBeGreaterThan(15);
  });

  it('that hangs is left out after a few questions, and the run goes on', async () => {
    const { url } = await turborepoServer({ fault: () => 'hang' });
    const patience = { tries: 3, pauseMs: 1, timeoutMs: 100 };
    const store = turborepoStore({ url, token: 'token-a', team: '', patience });
    const { ok, codes } = await repository().verify(TASKS, { ports: { store } });
    expect({ ok, codes: new Set(codes) }).toEqual({ ok: true, codes: new Set(['AIOP-V010']) });
  });

  it('with a token that may only read is read, with one warning', async () => {
    const { url } = await turborepoServer({ tokens: { 'token-a': 'write', 'token-r': 'read' } });
    await repository().verify(TASKS, { ports: { store: remote(url) } });
    const known = await repository().verify(TASKS, { ports: { store: remote(url, 'protected', 'token-r') } });
    expect({ skipped: known.skipped, codes: known.codes }).toEqual({ skipped: 3, codes: [] });
    const fresh = await repository('other\n').verify(TASKS, { ports: { store: remote(url, 'protected', 'token-r') } });
    expect({ ok: fresh.ok, ran: fresh.ran, codes: fresh.codes }).toEqual({ ok: true, ran: 3, codes: ['AIOP-V010'] });
    expect(fresh.findings[0]?.message).toContain('nothing is saved for the rest of this run');
  });
});

describe('the cache of GitHub', () => {
  it.each(['protected', 'pull-request', 'untrusted'] as const)(
    'is asked once by a run in which nothing changed, and is not written to: %s',
    async (own) => {
      const service = await resultsService();
      const store = (): Store =>
        domainStore(own, (domain) =>
          githubStore({
            service: cacheService({ url: service.url, token: service.token(), version: 'a'.repeat(64), patience: QUICK }),
            clock: systemClock,
            prefix: `aiop-verify-${domain}`,
            shard: { index: 1, count: 1 },
          }),
        );
      const checks = [task('lint', 'true', { inputs: ['src/**'] }), task('types', 'echo fine', { inputs: ['src/**'] })];
      await repository().verify(checks, { ports: { store: store() } });
      const before = service.requests().length;
      const { skipped, codes } = await repository().verify(checks, { ports: { store: store() } });
      expect({ skipped, codes }).toEqual({ skipped: 2, codes: [] });
      const asked = service.requests().slice(before);
      expect(asked.filter((request) => request.startsWith('call'))).toEqual(['call GetCacheEntryDownloadURL']);
    },
  );
});

describe('trust domains', () => {
  const DOMAINS = ['protected', 'pull-request', 'untrusted'] as const;

  it.each(DOMAINS.flatMap((writer) => DOMAINS.map((reader) => ({ writer, reader }))))(
    'what $writer wrote, seen by $reader',
    async ({ writer, reader }) => {
      const { url } = await turborepoServer();
      const checks = TASKS.slice(2);
      await repository().verify(checks, { ports: { store: remote(url, writer) } });
      const { skipped } = await repository().verify(checks, { ports: { store: remote(url, reader) } });
      expect(skipped).toBe(writer === reader || writer === 'protected' ? 1 : 0);
    },
  );

  it('a server that answers with the entry of another key, or of another domain, is not believed', async () => {
    const { url, artifacts } = await turborepoServer();
    const checks = TASKS.slice(2);
    await repository().verify(checks, { ports: { store: remote(url, 'untrusted') } });
    await repository('other\n').verify(checks, { ports: { store: remote(url, 'protected') } });
    const untrusted = [...artifacts.values()];
    for (const swapped of untrusted) {
      for (const key of artifacts.keys()) artifacts.set(key, swapped);
      const { task: of } = await repository('third\n').verify(checks, { mode: 'read', ports: { store: remote(url, 'protected') } });
      expect(of('lint').state).toBe('passed');
    }
  });
});
