import { createHash } from 'node:crypto';
import { restoreCache } from '@actions/cache';
import { describe, expect, it } from 'vitest';
import type { Fault, ResultsService } from '../../../examples/act/results-service.mjs';
import { asJob, callService, put, resultsService } from '../../support/results-service.ts';

const ENTRY = { key: 'key', version: 'v' };
const call = async (service: ResultsService, method: string, fields: object = {}) =>
  (await callService(service, 'CacheService', method, { ...ENTRY, ...fields })).body;

/** Begins an upload, and returns its signed address. */
const begun = async (service: ResultsService): Promise<string> => (await call(service, 'CreateCacheEntry')).signed_upload_url;

/** Ends it, and returns the address to read from. */
async function ended(service: ResultsService, length: number): Promise<string> {
  await call(service, 'FinalizeCacheEntryUpload', { size_bytes: String(length) });
  return (await call(service, 'GetCacheEntryDownloadURL')).signed_download_url;
}

const block = (id: string): string => `&comp=block&blockid=${encodeURIComponent(Buffer.from(id).toString('base64'))}`;
const blockList = (...ids: readonly string[]): string =>
  `<?xml version="1.0"?><BlockList>${ids.map((id) => `<Latest>${Buffer.from(id).toString('base64')}</Latest>`).join('')}</BlockList>`;

/** A blob of these bytes that can be read, and what it is read with. */
async function stored(content: string, faults?: () => Fault | undefined): Promise<(headers?: Record<string, string>) => Promise<Response>> {
  let ready = false;
  const service = await resultsService({ faults: () => (ready ? faults?.() : undefined) });
  await put(await begun(service), content);
  const url = await ended(service, content.length);
  ready = true;
  return (headers = {}) => fetch(url, { headers });
}

describe('a blob', () => {
  it('is what its list of blocks says, in this order, whatever order they came in', async () => {
    const service = await resultsService();
    const url = await begun(service);
    for (const id of ['c', 'a', 'b', 'left out', 'a']) expect(await put(url + block(id), `${id}-`)).toBe(201);
    expect(await put(`${url}&comp=blocklist`, blockList('a', 'nowhere'))).toBe(400);
    expect(await put(`${url}&comp=blocklist`, blockList('a', 'b', 'c'))).toBe(201);
    expect(await (await fetch(await ended(service, 6))).text()).toBe('a-b-c-');
  });

  it('can be empty', async () => {
    const service = await resultsService();
    expect(await put(`${await begun(service)}&comp=blocklist`, blockList())).toBe(201);
    const response = await fetch(await ended(service, 0));
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each([
    ['bytes=2-4', 206, 'cde', 'bytes 2-4/8'],
    ['bytes=6-', 206, 'gh', 'bytes 6-7/8'],
    ['bytes=6-99', 206, 'gh', 'bytes 6-7/8'],
    ['bytes=8-9', 416, undefined, null],
    ['bytes=4-2', 416, undefined, null],
    ['bytes=-2', 416, undefined, null],
    ['lines=1-2', 416, undefined, null],
  ])('gives the range %s', async (range, status, text, contentRange) => {
    const read = await stored('abcdefgh');
    for (const header of ['range', 'x-ms-range']) {
      const response = await read({ [header]: range });
      expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange]);
      if (text !== undefined) expect(await response.text()).toBe(text);
    }
  });

  it('is read whole, by head, and on a condition', async () => {
    const read = await stored('abcdefgh');
    const response = await read();
    expect(await response.text()).toBe('abcdefgh');
    expect(response.headers.get('content-length')).toBe('8');
    const tag = response.headers.get('etag') ?? '';
    expect((await read({ 'if-match': tag, range: 'bytes=0-1' })).status).toBe(206);
    expect((await read({ 'if-match': '"other"' })).status).toBe(412);
    const head = await fetch(response.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '8', '']);
  });

  it('is refused where its hash is another', async () => {
    const url = await begun(await resultsService());
    const md5 = (text: string) => ({ 'content-md5': createHash('md5').update(text).digest('base64') });
    expect(await put(url, 'four', md5('five'))).toBe(400);
    expect(await put(url + block('a'), 'four', md5('five'))).toBe(400);
    expect(await put(url, 'four', md5('four'))).toBe(201);
  });

  it('opens to its own signed address alone, for what it was signed for', async () => {
    const service = await resultsService();
    const url = await begun(service);
    expect((await fetch(url)).status).toBe(403);
    expect(await put(url.replace(/sig=..../, 'sig=AAAA'), 'x')).toBe(403);
    expect(await put(url.replace(/cache-[^?]*/, 'cache-other'), 'x')).toBe(403);
    expect(await put(url.replace(/se=\d/, 'se=9'), 'x')).toBe(403);
    expect(await put(url, 'x')).toBe(201);
    expect(await put(await ended(service, 1), 'y')).toBe(403);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(403);
  });

  it.each([
    ['another kind of blob', '', { 'x-ms-blob-type': 'PageBlob' }, 'x'],
    ['an unknown operation', '&comp=lease', {}, 'x'],
    ['a block without an id', '&comp=block', {}, 'x'],
    ['a list that is none', '&comp=blocklist', {}, 'a, b'],
  ])('refuses %s', async (_, query, headers, content) => {
    expect(await put((await begun(await resultsService())) + query, content, headers)).toBe(400);
  });
});

describe('a fault', () => {
  it('is an error, once or as often as it is asked for', async () => {
    const asked: string[] = [];
    const faults = ({ number, kind, name }: { number: number; kind: string; name: string }): Fault | undefined => {
      asked.push(`${number} ${kind} ${name}`);
      return number === 1 ? { fault: 'error', status: 503 } : undefined;
    };
    const service = await resultsService({ faults });
    expect(await callService(service, 'CacheService', 'CreateCacheEntry', ENTRY)).toMatchObject({ status: 503 });
    expect(await callService(service, 'CacheService', 'CreateCacheEntry', ENTRY)).toMatchObject({ status: 200 });
    expect(asked).toEqual(['1 call CreateCacheEntry', '2 call CreateCacheEntry']);
  });

  it('is a download that ends half way, or holds another bit', async () => {
    const cut = await stored('abcdefgh', () => ({ fault: 'cut' }));
    await expect(cut().then((response) => response.text())).rejects.toThrow();
    const lie = await (await stored('abcdefgh', () => ({ fault: 'lie' })))();
    const text = await lie.text();
    expect(text).toHaveLength(8);
    expect(text).not.toBe('abcdefgh');
  });

  it('is a call without an answer, or a late one', async () => {
    const service = await resultsService({ faults: ({ number }) => (number === 1 ? { fault: 'cut' } : { fault: 'late', ms: 80 }) });
    await expect(begun(service)).rejects.toThrow('fetch failed');
    const before = performance.now();
    await begun(service);
    expect(performance.now() - before).toBeGreaterThan(70);
  });

  it("leaves GitHub's own client without a cache", async () => {
    asJob(await resultsService({ faults: () => ({ fault: 'error', status: 400 }) }));
    expect(await restoreCache(['kept'], 'key')).toBeUndefined();
  });
});
