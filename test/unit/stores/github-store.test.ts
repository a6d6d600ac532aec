import { createHash } from 'node:crypto';
import { systemClock } from '@aiop/host';
import type { Store } from '@aiop/ports';
import { cacheService, githubStore } from '@aiop/stores';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Faults, ResultsService } from '../../../examples/act/results-service.mjs';
import { resultsService } from '../../support/results-service.ts';

const QUICK = { tries: 3, pauseMs: 1, timeoutMs: 60_000 };
const VERSION = 'a'.repeat(64);

interface Opening {
  readonly scope?: string;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly permission?: 'read' | 'write' | 'read-write';
}

/** A store in the cache as one job has it. */
function open(
  service: ResultsService,
  { scope = 'refs/heads/main', shard = { index: 1, count: 1 }, permission = 'read-write' }: Opening = {},
): Store {
  const token = service.token({ scopes: [{ scope, permission }] });
  return githubStore({
    service: cacheService({ url: service.url, token, version: VERSION, patience: QUICK }),
    clock: systemClock,
    prefix: 'aiop-verify-protected',
    shard,
  });
}

const keyOf = (name: string): string => `record-${createHash('sha256').update(name).digest('hex')}`;
const bytes = (content: string): Uint8Array => new Uint8Array(Buffer.from(content));
const text = (content: Uint8Array | undefined): string | undefined => (content === undefined ? undefined : Buffer.from(content).toString());
const calls = (service: ResultsService, name: string): number => service.requests().filter((request) => request === `call ${name}`).length;

async function saved(store: Store, contents: Readonly<Record<string, Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(contents)) await store.put(keyOf(name), content);
  await store.finish?.();
}

describe('a store in the cache of GitHub', () => {
  it('gives the next job what was put, small and large', async () => {
    const service = await resultsService();
    const contents = {
      small: bytes('a record'),
      empty: bytes(''),
      large: new Uint8Array(300_000).fill(7),
      other: new Uint8Array(40_000).fill(9),
    };
    await saved(open(service), contents);
    const next = open(service);
    for (const [name, content] of Object.entries(contents)) expect(await next.get(keyOf(name)), name).toEqual(content);
    expect(await next.get(keyOf('unknown'))).toBeUndefined();
  });

  it('gives back whatever was put, in any sizes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 60_000 }), { minLength: 1, maxLength: 8 }), async (sizes) => {
        const service = await resultsService();
        const contents = Object.fromEntries(sizes.map((size, at) => [String(at), new Uint8Array(size).fill(at + 1)]));
        await saved(open(service), contents);
        const next = open(service);
        for (const [name, content] of Object.entries(contents)) expect(await next.get(keyOf(name))).toEqual(content);
      }),
      { numRuns: 8, seed: 11 },
    );
  });

  it('asks the service once for any number of results, and saves nothing where nothing is new', async () => {
    const service = await resultsService();
    const names = Array.from({ length: 500 }, (_, at) => `task ${at}`);
    await saved(open(service), Object.fromEntries(names.map((name) => [name, bytes(name)])));
    expect([calls(service, 'CreateCacheEntry'), calls(service, 'FinalizeCacheEntryUpload')]).toEqual([1, 1]);
    const before = service.requests().length;
    const next = open(service);
    for (const name of names) expect(text(await next.get(keyOf(name)))).toBe(name);
    await next.finish?.();
    const asked = service.requests().slice(before);
    expect(asked.filter((request) => request.startsWith('call'))).toEqual(['call GetCacheEntryDownloadURL']);
  });

  it('keeps what other jobs have saved meanwhile', async () => {
    const service = await resultsService();
    const [one, other] = [open(service), open(service)];
    await one.get(keyOf('x'));
    await other.get(keyOf('x'));
    await saved(one, { one: bytes('1') });
    await saved(other, { other: bytes('2') });
    const next = open(service);
    expect([text(await next.get(keyOf('one'))), text(await next.get(keyOf('other')))]).toEqual(['1', '2']);
  });

  it('has an index for each shard, and reads all of them', async () => {
    const service = await resultsService();
    await Promise.all(
      [1, 2, 3].map((index) => saved(open(service, { shard: { index, count: 3 } }), { [`shard ${index}`]: bytes(String(index)) })),
    );
    for (const index of [1, 2, 3]) {
      const next = open(service, { shard: { index, count: 3 } });
      for (const wanted of [1, 2, 3]) expect(text(await next.get(keyOf(`shard ${wanted}`)))).toBe(String(wanted));
    }
  });

  it('finds nothing of another scope: that is what keeps a pull request from writing for main', async () => {
    const service = await resultsService();
    await saved(open(service, { scope: 'refs/pull/7/merge' }), { evil: bytes('x') });
    expect(await open(service).get(keyOf('evil'))).toBeUndefined();
  });

  it('says for good that it takes nothing from a token that can only read', async () => {
    const service = await resultsService();
    await saved(open(service), { known: bytes('1') });
    const reader = open(service, { permission: 'read' });
    expect(text(await reader.get(keyOf('known')))).toBe('1');
    await expect(saved(reader, { more: bytes('2') })).rejects.toMatchObject({ lasting: true });
  });

  it('holds no more than a pack in memory: a large run saves as it goes', async () => {
    const service = await resultsService();
    const store = open(service);
    for (const name of ['a', 'b', 'c']) await store.put(keyOf(name), new Uint8Array(33 * 1024 * 1024).fill(name.charCodeAt(0)));
    expect(calls(service, 'FinalizeCacheEntryUpload')).toBe(1);
    await store.finish?.();
    const next = open(service);
    for (const name of ['a', 'b', 'c']) expect((await next.get(keyOf(name)))?.[7]).toBe(name.charCodeAt(0));
  });

  it.each<[string, Faults]>([
    ['an error', ({ number }) => (number % 3 === 1 ? { fault: 'error', status: 503 } : undefined)],
    ['a connection that is cut', ({ number }) => (number % 3 === 1 ? { fault: 'cut' } : undefined)],
    ['a late answer', ({ number }) => (number % 3 === 1 ? { fault: 'late', ms: 50 } : undefined)],
  ])('lives with %s at every third request', async (_, faults) => {
    const service = await resultsService({ faults });
    await saved(open(service), { large: new Uint8Array(50_000).fill(3), small: bytes('1') });
    const next = open(service);
    expect([(await next.get(keyOf('large')))?.length, text(await next.get(keyOf('small')))]).toEqual([50_000, '1']);
  });

  it('treats an index that somebody has spoilt as empty', async () => {
    const service = await resultsService({ faults: ({ kind }) => (kind === 'download' ? { fault: 'lie' } : undefined) });
    await saved(open(service), { small: bytes('1') });
    const seen = await open(service).get(keyOf('small'));
    expect([undefined, '1']).toContain(text(seen));
  });
});
