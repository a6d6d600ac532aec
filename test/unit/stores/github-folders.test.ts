import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderCache } from '@aiop/ports';
import { findJobCache, githubFolders, type Patience } from '@aiop/stores';
import { describe, expect, it } from 'vitest';
import type { Fault, Faults, Grant, ResultsService } from '../../../examples/act/results-service.mjs';
import { callService, put, resultsService } from '../../support/results-service.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';
import { build, listing } from './folders.ts';

const QUICK = { tries: 4, pauseMs: 2, timeoutMs: 60_000 };

/** The client of a job with this grant, and the folder that its archives pass through. */
function clientOf(
  results: ResultsService,
  grant: Partial<Grant> = {},
  environment: Readonly<Record<string, string>> = {},
  patience: Patience = QUICK,
) {
  const folder = scratchFolder();
  const cache = findJobCache({ ...results.environment(grant), ...environment });
  if (cache === undefined) throw new Error('there is no cache');
  return { service: githubFolders({ ...cache, folder, patience }), folder };
}

const requestOf = (key: string, absolute: string, declared = '~/cache') => ({ key, paths: [{ declared, absolute }] });

async function save(service: FolderCache, key: string, content = key) {
  const folder = join(scratchFolder(), 'cache');
  build(folder, { 'a/file': { text: content, mode: 0o640 } });
  return service.save(requestOf(key, folder));
}

/** What the restored file holds, beside the outcome. */
async function restore(service: FolderCache, key: string, restoreKeys: readonly string[] = [], declared = '~/cache') {
  const folder = join(scratchFolder(), 'cache');
  const outcome = await service.restore(requestOf(key, folder, declared), restoreKeys);
  const restored = outcome.state === 'exact' || outcome.state === 'prefix';
  return { ...outcome, text: restored ? readFileSync(join(folder, 'a/file'), 'utf8') : undefined };
}

describe('a cache', () => {
  it('is saved once, and restored by its key or a beginning of it', async () => {
    const results = await resultsService();
    const { service, folder } = clientOf(results);
    expect(await restore(service, 'npm-1')).toMatchObject({ state: 'miss' });
    expect(await save(service, 'npm-1')).toMatchObject({ state: 'saved', entries: 3, leftOut: [] });
    expect(await restore(service, 'npm-1')).toMatchObject({ state: 'exact', key: 'npm-1', entries: 3, text: 'npm-1' });
    expect(await restore(service, 'npm-2', ['npm-'])).toMatchObject({ state: 'prefix', key: 'npm-1', text: 'npm-1' });
    expect(await restore(service, 'npm-1', [], '~/other')).toMatchObject({ state: 'miss' });
    expect(await save(service, 'npm-1', 'other')).toEqual({ state: 'exists' });
    expect(await restore(service, 'npm-1')).toMatchObject({ text: 'npm-1' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of many parts comes back whole', async () => {
    const results = await resultsService();
    const { service } = clientOf(results);
    const [from, to] = [join(scratchFolder(), 'from'), join(scratchFolder(), 'to')];
    build(from, Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { text: randomBytes(7 * 2 ** 20) }])));
    expect(await service.save(requestOf('big', from))).toMatchObject({ state: 'saved' });
    expect(results.requests().filter((request) => request.startsWith('upload'))).toHaveLength(3);
    expect(await service.restore(requestOf('big', to), [])).toMatchObject({ state: 'exact' });
    expect(listing(to)).toEqual(listing(from));
    expect(results.requests().filter((request) => request.startsWith('download'))).toHaveLength(2);
  });

  it('of nothing is neither restored nor saved', async () => {
    const results = await resultsService();
    const { service } = clientOf(results);
    expect(await service.restore({ key: 'key', paths: [] }, ['k'])).toEqual({ state: 'miss' });
    expect(await service.save({ key: 'key', paths: [] })).toEqual({ state: 'nothing' });
    expect(await clientOf(results).service.save(requestOf('key', '/nowhere/at/all'))).toEqual({ state: 'nothing' });
    expect(results.requests()).toEqual([]);
  });
});

describe('the rights of a run', () => {
  const reader = { scopes: [{ scope: 'refs/heads/main', permission: 'read' }] } as const;
  const writer = { scopes: [{ scope: 'refs/heads/main', permission: 'write' }] } as const;

  it('are told plainly where they do not suffice', async () => {
    const results = await resultsService();
    await save(clientOf(results).service, 'key');
    expect(await save(clientOf(results, reader).service, 'other')).toMatchObject({
      state: 'denied',
      why: expect.stringContaining('cache write denied: '),
    });
    expect(await restore(clientOf(results, reader).service, 'key')).toMatchObject({ state: 'exact' });
    expect(await restore(clientOf(results, writer).service, 'key')).toMatchObject({
      state: 'denied',
      why: expect.stringContaining('the token is not good for that'),
    });
    expect(await save(clientOf(results, writer).service, 'third')).toMatchObject({ state: 'saved' });
  });

  it.each([
    ['none', 'denied', 'denied'],
    ['read', 'exact', 'denied'],
    ['Write', 'exact', 'saved'],
    ['write-only', 'denied', 'saved'],
    ['something new', 'exact', 'saved'],
    ['', 'exact', 'saved'],
  ])('follow the cache mode %j', async (mode, restored, saved) => {
    const results = await resultsService();
    await save(clientOf(results).service, 'key');
    const before = results.requests().length;
    const { service } = clientOf(results, {}, { ACTIONS_CACHE_MODE: mode });
    expect((await restore(service, 'key')).state).toBe(restored);
    expect((await save(service, 'other')).state).toBe(saved);
    if (mode === 'none') expect(results.requests()).toHaveLength(before);
  });

  it('are none where the runner offers no service', () => {
    expect(findJobCache({})).toBeUndefined();
    expect(findJobCache({ ACTIONS_RESULTS_URL: 'https://x', ACTIONS_RUNTIME_TOKEN: 't' })).toBeUndefined();
    expect(findJobCache({ ACTIONS_RESULTS_URL: 'x', ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_CACHE_SERVICE_V2: 'true' })).toBeUndefined();
  });

  it('end with the token', async () => {
    const { service } = clientOf(await resultsService(), {}, { ACTIONS_RUNTIME_TOKEN: 'another' });
    expect(await restore(service, 'key')).toMatchObject({
      state: 'denied',
      why: expect.stringContaining('the token is not good for that'),
    });
    const folder = scratchFolder();
    expect(await service.save(requestOf('key', folder))).toMatchObject({ state: 'denied' });
  });
});

/** A service that is sound until it is told otherwise, with one cache in it. */
async function spoiltService(faults: Faults) {
  let on = false;
  const results = await resultsService({ faults: (request) => (on ? faults(request) : undefined) });
  const { service, folder } = clientOf(results);
  await save(service, 'key');
  on = true;
  return { results, service, folder };
}

describe('a service that fails', () => {
  it.each<[string, Fault]>([
    ['answers with an error', { fault: 'error', status: 503 }],
    ['breaks off', { fault: 'cut' }],
    ['lies', { fault: 'lie' }],
  ])('and %s is asked four times in all, and then done without', async (_, fault) => {
    const { results, service, folder } = await spoiltService(({ kind }) =>
      kind === 'download' || fault.fault !== 'lie' ? fault : undefined,
    );
    const before = results.requests().length;
    expect((await restore(service, 'key')).state).toBe(fault.fault === 'lie' ? 'refused' : 'failed');
    expect(results.requests().slice(before).length).toBeLessThanOrEqual(5);
    expect((await save(service, 'other')).state).toBe(fault.fault === 'lie' ? 'saved' : 'failed');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('three times in a row is one that works', async () => {
    const failed = new Map<string, number>();
    const faults: Faults = ({ kind, name }) => {
      const times = failed.get(kind + name) ?? 0;
      failed.set(kind + name, times + 1);
      return times < 3 ? { fault: 'error', status: 500 } : undefined;
    };
    const { service } = await spoiltService(faults);
    expect(await restore(service, 'key')).toMatchObject({ state: 'exact', text: 'key' });
    expect(await save(service, 'other')).toMatchObject({ state: 'saved' });
  });

  it('in three requests of ten gives no wrong result, and mostly a right one', async () => {
    let seed = 20_261_121;
    const faults: Faults = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      const drawn = seed / 2 ** 31;
      if (drawn < 0.1) return { fault: 'error', status: 502 };
      if (drawn < 0.2) return { fault: 'cut' };
      return drawn < 0.3 ? { fault: 'lie' } : undefined;
    };
    const results = await resultsService({ faults });
    const { service, folder } = clientOf(results);
    const right: string[] = [];
    for (let at = 0; at < 20; at++) {
      const saved = await save(service, `key-${at}`);
      expect(['saved', 'exists', 'failed']).toContain(saved.state);
      const { state, text } = await restore(service, `key-${at}`, ['nothing-']);
      expect(['exact', 'miss', 'refused', 'failed']).toContain(state);
      if (state === 'exact') {
        expect(text).toBe(`key-${at}`);
        right.push(state);
      }
    }
    expect(right.length).toBeGreaterThan(12);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not asked again where it would say the same', async () => {
    const { results, service } = await spoiltService(() => ({ fault: 'error', status: 400 }));
    const before = results.requests().length;
    expect(await restore(service, 'key')).toMatchObject({
      state: 'failed',
      why: 'the cache service: GetCacheEntryDownloadURL was answered with status 400',
    });
    expect(results.requests()).toHaveLength(before + 1);
  });

  it('is given up where nobody answers', async () => {
    const results = await resultsService();
    const { service } = clientOf(results);
    await results.close();
    const { state, why } = await restore(service, 'key').then((outcome) => ({ why: '', ...outcome }));
    expect([state, why]).toEqual(['failed', 'the cache service: GetCacheEntryDownloadURL failed: ECONNREFUSED']);
  });

  it('is given up where it takes too long', async () => {
    const results = await resultsService({ faults: () => ({ fault: 'late', ms: 400 }) });
    const { service } = clientOf(results, {}, {}, { tries: 2, pauseMs: 1, timeoutMs: 30 });
    expect(await restore(service, 'key')).toMatchObject({ state: 'failed', why: expect.stringContaining('took too long') });
  });
});

describe('an entry that somebody else put there', () => {
  /** Uploads any bytes as the entry that the client will ask for. */
  async function plant(content: Uint8Array<ArrayBuffer>) {
    const cacheFolder = scratchFolder();
    const results = await resultsService({ cacheFolder });
    const { service } = clientOf(results);
    await save(service, 'sound');
    const [name = ''] = readdirSync(cacheFolder).filter((file) => file.endsWith('.json'));
    const { version } = JSON.parse(readFileSync(join(cacheFolder, name), 'utf8'));
    const { body } = await callService(results, 'CacheService', 'CreateCacheEntry', { key: 'key', version });
    await put(body.signed_upload_url, content);
    await callService(results, 'CacheService', 'FinalizeCacheEntryUpload', { key: 'key', version, size_bytes: String(content.length) });
    return service;
  }

  it('and that is no archive is refused', async () => {
    const service = await plant(new TextEncoder().encode('x'.repeat(500)));
    expect(await restore(service, 'key')).toMatchObject({ state: 'refused', key: 'key', why: 'the archive is of another form' });
  });

  it('and that is empty is done without', async () => {
    const service = await plant(new Uint8Array());
    expect(await restore(service, 'key')).toMatchObject({ state: 'failed' });
  });
});
