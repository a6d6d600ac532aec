import type { Store } from '@aiop/ports';
import { type Patience, turborepoStore } from '@aiop/stores';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ServerFault, turborepoServer } from '../../support/turborepo-server.ts';

const QUICK: Patience = { tries: 3, pauseMs: 1, timeoutMs: 60_000 };
const KEY = `record-${'a'.repeat(64)}`;
const text = (content: Uint8Array | undefined): string | undefined => (content === undefined ? undefined : Buffer.from(content).toString());
const bytes = (content: string): Uint8Array => new Uint8Array(Buffer.from(content));

function open(url: string, more: { token?: string; team?: string; patience?: Patience } = {}): Store {
  return turborepoStore({ url, token: 'token-a', team: '', patience: QUICK, ...more });
}

const whenAborted = (signal: AbortSignal, reject: (reason: unknown) => void): void =>
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });

/** A first byte, and no end. */
const dripping = (signal: AbortSignal): ReadableStream =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes('x'));
      whenAborted(signal, (reason) => controller.error(reason));
    },
  });

describe('a store on a server of the remote cache API', () => {
  it('gives back what was put, byte for byte, and nothing for what was not', async () => {
    const { url } = await turborepoServer();
    const store = open(url);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (content) => {
        await store.put(KEY, content);
        expect(await store.get(KEY)).toEqual(content);
      }),
      { numRuns: 20, seed: 7 },
    );
    expect(await store.get(`record-${'b'.repeat(64)}`)).toBeUndefined();
  });

  it.each([
    ['team_a1', 'teamId=team_a1'],
    ['our team', 'slug=our+team'],
    ['', ''],
  ])('names the team %j as the API does', async (team, query) => {
    const seen: string[] = [];
    const { url } = await turborepoServer({ fault: () => undefined });
    const real = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      seen.push(new URL(String(input)).searchParams.toString());
      return real(input, init);
    };
    try {
      await open(url, { team }).put(KEY, bytes('x'));
    } finally {
      globalThis.fetch = real;
    }
    expect(seen).toEqual([query]);
  });

  it('may lie below a path of its server', async () => {
    const { url, requests } = await turborepoServer();
    await expect(open(`${url}/cache/`).get(KEY)).resolves.toBeUndefined();
    expect(requests).toEqual(['GET 404']);
  });

  it.each<[ServerFault, string]>([
    ['status-500', 'status 500'],
    ['status-429', 'status 429'],
    ['cut', 'failed'],
  ])('is tried three times where a request ends with %s', async (fault, message) => {
    let asked = 0;
    const { url } = await turborepoServer({
      fault({ number }) {
        asked = number;
        return number <= 2 ? fault : undefined;
      },
    });
    await open(url).put(KEY, bytes('kept'));
    expect(asked).toBe(3);
    const dead = await turborepoServer({ fault: () => fault });
    await expect(open(dead.url).get(KEY)).rejects.toThrow(message);
  });

  it('is given up when it does not answer', async () => {
    const { url } = await turborepoServer({ fault: () => 'hang' });
    await expect(open(url, { patience: { ...QUICK, timeoutMs: 300 } }).get(KEY)).rejects.toThrow('took too long');
  });

  it.each<[string, number, (signal: AbortSignal) => Promise<Response>]>([
    ['once more where nothing came of an answer', 2, (signal) => new Promise((_, reject) => whenAborted(signal, reject))],
    ['not again where the answer drips', 1, async (signal) => new Response(dripping(signal))],
  ])('that is slow is asked %s', async (_, times, answer) => {
    let asked = 0;
    const real = globalThis.fetch;
    globalThis.fetch = (_input, init) => {
      asked++;
      return answer(init?.signal ?? AbortSignal.abort());
    };
    try {
      await expect(open('http://localhost', { patience: { ...QUICK, timeoutMs: 100 } }).get(KEY)).rejects.toThrow('took too long');
    } finally {
      globalThis.fetch = real;
    }
    expect(asked).toBe(times);
  });

  it('says for good that a token may not write, and still reads', async () => {
    const { url } = await turborepoServer({ tokens: { 'token-a': 'write', 'token-b': 'read' } });
    await open(url).put(KEY, bytes('kept'));
    const reader = open(url, { token: 'token-b' });
    await expect(reader.put(KEY, bytes('changed'))).rejects.toMatchObject({ lasting: true });
    expect(text(await reader.get(KEY))).toBe('kept');
    await expect(open(url, { token: 'wrong' }).get(KEY)).rejects.toMatchObject({ lasting: true });
  });

  it('never names its token in what it says', async () => {
    const token = 'a-secret-that-is-long';
    const { url } = await turborepoServer();
    for (const address of [url, 'http://127.0.0.1:9']) {
      const failure: unknown = await open(address, { token })
        .get(KEY)
        .catch((error: unknown) => error);
      expect(String(failure)).not.toContain(token);
    }
  });

  it.each(['', 'cache.example.org', 'ftp://cache.example.org', 'https://user:word@cache.example.org', 'https://cache.example.org/?a=b'])(
    'refuses the address %j without repeating a password',
    (url) => {
      expect(() => open(url)).toThrow(expect.objectContaining({ where: 'store-url' }));
      expect(() => open(url)).not.toThrow('word@');
    },
  );

  it('refuses to begin without a token', () => {
    expect(() => open('https://cache.example.org', { token: '' })).toThrow(expect.objectContaining({ where: 'store-token' }));
  });
});
