import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { readExactly } from './archive/pieces.ts';
import { putBlob } from './cache-service.ts';
import { exchange } from './exchange.ts';
import { type Patience, patiently, StoreFailure } from './patience.ts';

/** How much one request carries, and how many there are at once. */
const PART_BYTES = 16 * 1024 * 1024;
const AT_ONCE = 4;

/**
 * Writes a file as a block blob: a small one in one piece, a larger one in blocks that are repeated one by one and then put in order.
 * @throws StoreFailure
 */
export async function uploadFile(url: string, path: string, patience: Patience): Promise<void> {
  const { size } = statSync(path);
  const blocks = Array.from({ length: Math.ceil(size / PART_BYTES) }, (_, number) => ({
    id: Buffer.from(String(number).padStart(8, '0')).toString('base64'),
    offset: number * PART_BYTES,
  }));
  const descriptor = openSync(path, 'r');
  try {
    if (size <= PART_BYTES) {
      await putBlob(url, 'upload', readExactly(descriptor, 0, size), patience, { 'x-ms-blob-type': 'BlockBlob' });
      return;
    }
    await forEachOf(blocks, async ({ id, offset }) => {
      const content = readExactly(descriptor, offset, Math.min(PART_BYTES, size - offset));
      await putBlob(withQuery(url, { comp: 'block', blockid: id }), 'upload', content, patience);
    });
  } finally {
    closeSync(descriptor);
  }
  const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
  const document = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`);
  await putBlob(withQuery(url, { comp: 'blocklist' }), 'upload', document, patience);
}

/**
 * Reads a blob into a new file, in ranges that are repeated one by one.
 * @returns its size in bytes
 * @throws StoreFailure, also for a blob of more than `maxBytes`
 */
export async function downloadFile(url: string, path: string, maxBytes: number, patience: Patience): Promise<number> {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    const size = await readRange(url, descriptor, 0, patience);
    if (size > maxBytes) throw new StoreFailure(`an entry of ${size} bytes is larger than ${maxBytes}`);
    const offsets = Array.from({ length: Math.max(0, Math.ceil(size / PART_BYTES) - 1) }, (_, number) => (number + 1) * PART_BYTES);
    await forEachOf(offsets, async (offset) => {
      await readRange(url, descriptor, offset, patience);
    });
    return size;
  } finally {
    closeSync(descriptor);
  }
}

/** Writes one range to its place in the file. @returns the size of the whole */
async function readRange(url: string, descriptor: number, offset: number, patience: Patience): Promise<number> {
  const headers = { range: `bytes=${offset}-${offset + PART_BYTES - 1}` };
  return await patiently(patience, async () => {
    const request = { method: 'GET', url, name: 'download', headers, maxBytes: PART_BYTES, expected: [206] } as const;
    const { body, wholeBytes = 0 } = await exchange(request, patience);
    if (body.length !== Math.min(PART_BYTES, wholeBytes - offset)) throw new StoreFailure('download was cut short', { again: true });
    for (let at = 0; at < body.length; ) at += writeSync(descriptor, body, at, body.length - at, offset + at);
    return wholeBytes;
  });
}

function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
}

/** Does the work for every item, a few at once. After a failure no more are begun, and it is thrown when those that run have ended. */
async function forEachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const failures: unknown[] = [];
  const run = async (): Promise<void> => {
    for (const item of queue) {
      if (failures.length > 0) return;
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, run));
  if (failures.length > 0) throw failures[0];
}
