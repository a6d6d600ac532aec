import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { describe, expect, it } from 'vitest';
import type { ResultsService } from '../../../examples/act/results-service.mjs';
import { asJob, callService, put, resultsService } from '../../support/results-service.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';

/** Writes `kept/file`, saves it under the key with GitHub's client, and takes it away again. */
async function save(workspace: string, key: string, content: string | Uint8Array = key): Promise<number> {
  const folder = join(workspace, 'kept');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file'), content);
  const id = await saveCache([folder], key);
  rmSync(folder, { recursive: true });
  return id;
}

/** The key that was hit, and what `kept/file` then holds. */
async function restore(workspace: string, key: string, restoreKeys: readonly string[] = []): Promise<[string, string] | undefined> {
  const hit = await restoreCache([join(workspace, 'kept')], key, [...restoreKeys]);
  return hit === undefined ? undefined : [hit, readFileSync(join(workspace, 'kept/file'), 'utf8')];
}

/** What a folder of caches says of its entries. */
const entriesOf = (folder: string): readonly { readonly key: string; readonly blob: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const call = (service: ResultsService, method: string, message: unknown, token?: string) =>
  callService(service, 'CacheService', method, message, token);

describe('a cache that @actions/cache saves', () => {
  it('is restored by its key, by a beginning of its key, and not by another', async () => {
    const service = await resultsService();
    const workspace = asJob(service);
    expect(await save(workspace, 'npm-linux-1')).toBe(1);
    expect(await restore(workspace, 'npm-linux-1')).toEqual(['npm-linux-1', 'npm-linux-1']);
    expect(await restore(workspace, 'npm-linux-2', ['pip-', 'npm-linux-'])).toEqual(['npm-linux-1', 'npm-linux-1']);
    expect(await restore(workspace, 'npm-mac-1', ['npm-mac-'])).toBeUndefined();
  });

  it('loses to its key, to an earlier beginning, and then to the newest', async () => {
    const workspace = asJob(await resultsService());
    for (const key of ['a-1', 'a-2', 'b-1', 'a-1-longer']) await save(workspace, key);
    expect(await restore(workspace, 'a-1')).toEqual(['a-1', 'a-1']);
    expect(await restore(workspace, 'c', ['b-', 'a-'])).toEqual(['b-1', 'b-1']);
    expect(await restore(workspace, 'c', ['a-'])).toEqual(['a-1-longer', 'a-1-longer']);
    expect(await restore(workspace, 'a')).toEqual(['a-1-longer', 'a-1-longer']);
  });

  it('is never written again', async () => {
    const service = await resultsService();
    const workspace = asJob(service);
    await save(workspace, 'key', 'first');
    expect(await save(workspace, 'key', 'second')).toBe(-1);
    expect(await restore(workspace, 'key')).toEqual(['key', 'first']);
    const version = 'v';
    const { body } = await call(service, 'CreateCacheEntry', { key: 'other', version });
    expect(await put(body.signed_upload_url, 'first')).toBe(201);
    expect(await call(service, 'FinalizeCacheEntryUpload', { key: 'other', version, size_bytes: '5' })).toMatchObject({ status: 200 });
    expect(await put(body.signed_upload_url, 'second')).toBe(409);
    expect(await call(service, 'CreateCacheEntry', { key: 'other', version })).toMatchObject({
      status: 409,
      body: { code: 'already_exists' },
    });
  });

  it('is another one for other paths', async () => {
    const workspace = asJob(await resultsService());
    await save(workspace, 'key');
    expect(await restoreCache([join(workspace, 'other')], 'key')).toBeUndefined();
  });

  it('can be one of many that are saved at once', async () => {
    const workspace = asJob(await resultsService());
    const keys = Array.from({ length: 8 }, (_, at) => `key-${at}`);
    for (const key of keys) {
      mkdirSync(join(workspace, key));
      writeFileSync(join(workspace, key, 'file'), key);
    }
    const ids = await Promise.all(keys.map((key) => saveCache([join(workspace, key)], key)));
    expect(ids.toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const key of keys) rmSync(join(workspace, key), { recursive: true });
    expect(await Promise.all(keys.map((key) => restoreCache([join(workspace, key)], key)))).toEqual(keys);
    expect(keys.map((key) => readFileSync(join(workspace, key, 'file'), 'utf8'))).toEqual(keys);
  });

  it('outlives the service in a folder of its own, unless its bytes are gone', async () => {
    const cacheFolder = scratchFolder();
    const first = await resultsService({ cacheFolder });
    const workspace = asJob(first);
    for (const key of ['old-1', 'old-2']) await save(workspace, key);
    await first.close();

    asJob(await resultsService({ cacheFolder }), {}, workspace);
    expect(await restore(workspace, 'old-')).toEqual(['old-2', 'old-2']);
    expect(await save(workspace, 'old-2')).toBe(-1);
    expect(await save(workspace, 'old-3')).toBe(3);

    const newest = entriesOf(cacheFolder).find(({ key }) => key === 'old-3')?.blob ?? '';
    writeFileSync(join(cacheFolder, newest), 'short');
    asJob(await resultsService({ cacheFolder }), {}, workspace);
    expect(await restore(workspace, 'old-')).toEqual(['old-2', 'old-2']);
  });
});

describe('the scopes of a token', () => {
  const branch = { scope: 'refs/heads/topic', permission: 'read-write' } as const;
  const base = { scope: 'refs/heads/main', permission: 'read' } as const;

  it('say whose caches are found, its own before those of its base', async () => {
    const service = await resultsService();
    const workspace = asJob(service);
    for (const key of ['a-1', 'b-1']) await save(workspace, key, 'of the base');

    asJob(service, { scopes: [branch, base] }, workspace);
    await save(workspace, 'a-0', 'of the branch');
    expect(await restore(workspace, 'a-2', ['a-'])).toEqual(['a-0', 'of the branch']);
    expect(await restore(workspace, 'b-1')).toEqual(['b-1', 'of the base']);
    expect(await save(workspace, 'b-1', 'of the branch')).toBeGreaterThan(0);

    asJob(service, { scopes: [base] }, workspace);
    expect(await restore(workspace, 'b-1')).toEqual(['b-1', 'of the base']);
    expect(await restore(workspace, 'a-0')).toBeUndefined();
  });

  it('say whether it may write, and read', async () => {
    const service = await resultsService();
    const workspace = asJob(service);
    await save(workspace, 'key');
    asJob(service, { scopes: [base] }, workspace);
    expect(await save(workspace, 'other')).toBe(-1);
    const reader = service.token({ scopes: [base] });
    const refused = await call(service, 'CreateCacheEntry', { key: 'other', version: 'v' }, reader);
    expect(refused).toEqual({ status: 200, body: { ok: false, message: expect.stringMatching(/^cache write denied: /) } });

    const scopes = [{ ...base, permission: 'write' }] as const;
    asJob(service, { scopes }, workspace);
    expect(await restore(workspace, 'key')).toBeUndefined();
    const writer = service.token({ scopes });
    expect(await call(service, 'GetCacheEntryDownloadURL', { key: 'key', version: 'v' }, writer)).toEqual({
      status: 403,
      body: { code: 'permission_denied', msg: expect.stringMatching(/^cache read denied: /) },
    });
  });
});

describe('the service of caches', () => {
  it.each([
    ['of another service', async () => (await resultsService()).token()],
    ['changed', async (service: ResultsService) => service.token().replace(/\.[^.]{4}/, '.eyJ9')],
    ['none', async () => 'none'],
  ])('knows no token that is %s', async (_, token) => {
    const service = await resultsService();
    const answer = await call(service, 'CreateCacheEntry', { key: 'key', version: 'v' }, await token(service));
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
  });

  it('knows no token that has expired', async () => {
    let now = 0;
    const service = await resultsService({ now: () => now });
    const token = service.token();
    expect(await call(service, 'CreateCacheEntry', { key: 'key', version: 'v' }, token)).toMatchObject({ status: 200 });
    now = 25 * 3_600_000;
    expect(await call(service, 'CreateCacheEntry', { key: 'other', version: 'v' }, token)).toMatchObject({ status: 401 });
  });

  it.each([
    ['a key of 513 characters', 'CreateCacheEntry', { key: 'k'.repeat(513), version: 'v' }, 400],
    ['a key with a comma', 'CreateCacheEntry', { key: 'a,b', version: 'v' }, 400],
    ['no version', 'GetCacheEntryDownloadURL', { key: 'key' }, 400],
    ['a number for a key', 'GetCacheEntryDownloadURL', { key: 1, version: 'v' }, 400],
    ['an end without a beginning', 'FinalizeCacheEntryUpload', { key: 'key', version: 'v', size_bytes: '1' }, 404],
    ['a list', 'CreateCacheEntry', [], 400],
    ['no JSON', 'CreateCacheEntry', '{', 400],
    ['too much', 'CreateCacheEntry', { key: 'k'.repeat(2 ** 20), version: 'v' }, 400],
    ['an unknown call', 'constructor', {}, 404],
  ])('refuses %s', async (_, method, message, status) => {
    expect(await call(await resultsService(), method, message)).toMatchObject({ status });
  });

  it('ends an upload only with what came', async () => {
    const service = await resultsService();
    const entry = { key: 'key', version: 'v' };
    const { body } = await call(service, 'CreateCacheEntry', entry);
    expect(await call(service, 'CreateCacheEntry', entry)).toMatchObject({ status: 409 });
    expect(await call(service, 'FinalizeCacheEntryUpload', { ...entry, size_bytes: '4' })).toMatchObject({ status: 412 });
    await put(body.signed_upload_url, 'four');
    expect(await call(service, 'FinalizeCacheEntryUpload', { ...entry, size_bytes: '5' })).toMatchObject({ status: 400 });
    expect(await call(service, 'GetCacheEntryDownloadURL', entry)).toEqual({ status: 200, body: { ok: false } });
    expect(await call(service, 'FinalizeCacheEntryUpload', { ...entry, size_bytes: '4' })).toMatchObject({ status: 200 });
    expect(await call(service, 'GetCacheEntryDownloadURL', entry)).toMatchObject({ body: { ok: true, matched_key: 'key' } });
  });
});
