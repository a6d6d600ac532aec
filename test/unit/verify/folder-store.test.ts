import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import type { Files } from '@aiop/ports';
import { folderStore } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from './scratch.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const key = (kind: string, digit: string): string => `${kind}-${digit.repeat(64)}`;
const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);

function setUp(maxBytes?: number, files: Files = nodeFiles) {
  const dir = join(scratchFolder(), 'store');
  const clock = { now: () => now.ms, monotonic: () => 0 };
  const now = { ms: Date.now() };
  const store = folderStore({ files, clock, dir, ...(maxBytes === undefined ? {} : { maxBytes }) });
  const path = (name: string): string => join(dir, name.replace('.used', '').slice(-2), name);
  const age = (name: string, days: number): void => utimesSync(path(name), new Date(now.ms), new Date(now.ms - days * DAY_MS));
  const names = (): string[] =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes('/'))
      .map((name) => name.slice(3))
      .sort();
  return { store, dir, path, age, names, now };
}

describe('a store in a folder', () => {
  it('gives back what it was given, and nothing where there is nothing', async () => {
    const { store, names } = setUp();
    expect(await store.get(key('record', 'a'))).toBeUndefined();
    await store.put(key('record', 'a'), bytes(3));
    expect(await store.get(key('record', 'a'))).toEqual(bytes(3));
    await store.put(key('record', 'a'), bytes(2));
    expect(await store.get(key('record', 'a'))).toEqual(bytes(2));
    expect(names()).toEqual([key('record', 'a')]);
  });

  it('takes no key that could be a path', async () => {
    const { store } = setUp();
    for (const wrong of ['../x', 'record-../../x', `record-${'A'.repeat(64)}`, `record-${'a'.repeat(63)}`, '']) {
      await expect(store.get(wrong), wrong).rejects.toThrow(/not a key/);
      await expect(store.put(wrong, bytes(1)), wrong).rejects.toThrow(/not a key/);
    }
  });

  it('forgets first what was not used for longest when it grows too large', async () => {
    const { store, age, names } = setUp(100);
    for (const digit of ['a', 'b', 'c']) await store.put(key('pack', digit), bytes(30));
    age(key('pack', 'a'), 3);
    age(key('pack', 'b'), 5);
    age(key('pack', 'c'), 4);
    await store.get(key('pack', 'b'));
    await store.put(key('pack', 'd'), bytes(30));
    expect(names()).toEqual([key('pack', 'b'), `${key('pack', 'b')}.used`, key('pack', 'd')]);
  });

  it('notes a use at most once a day', async () => {
    const { store, age, names, now, path } = setUp();
    await store.put(key('log', 'a'), bytes(1));
    await store.get(key('log', 'a'));
    expect(names()).toEqual([key('log', 'a')]);
    age(key('log', 'a'), 2);
    await store.get(key('log', 'a'));
    expect(names()).toHaveLength(2);
    age(`${key('log', 'a')}.used`, 0.5);
    const noted = nodeFiles.status(path(`${key('log', 'a')}.used`));
    now.ms += 1000;
    await store.get(key('log', 'a'));
    expect(nodeFiles.status(path(`${key('log', 'a')}.used`))).toEqual(noted);
  });

  it('can be brought down to a size, and loses what killed writers left', async () => {
    const { store, dir, age, names, path, now } = setUp();
    await store.put(key('pack', 'a'), bytes(10));
    await store.put(key('pack', 'b'), bytes(10));
    age(key('pack', 'a'), 2);
    const torn = join(dir, 'aa', `.${key('pack', 'a')}.0a1b2c3d4e5f.tmp`);
    writeFileSync(torn, 'half');
    utimesSync(torn, new Date(), new Date(Date.now() - DAY_MS));
    const beingWritten = `.${key('pack', 'b')}.000000000000.tmp`;
    writeFileSync(join(dir, 'bb', beingWritten), 'half');
    writeFileSync(join(dir, 'bb', `${key('log', 'b')}.used`), '');
    const [one, none] = [
      { entries: 1, bytes: 10 },
      { entries: 0, bytes: 0 },
    ];
    const asked = { maxBytes: 10 };
    const pruned = {
      expired: none,
      crowded: one,
      kept: one,
      leftovers: 2,
      kinds: [{ kind: 'pack', removed: one, kept: one }],
      oldestUseMs: expect.closeTo(now.ms, -4),
    };
    const before = names();
    expect(store.prune({ ...asked, dryRun: true })).toEqual(pruned);
    expect(names()).toEqual(before);
    expect(store.prune(asked)).toEqual(pruned);
    expect(names()).toEqual([beingWritten, key('pack', 'b')]);
    expect(store.prune()).toMatchObject({ expired: none, crowded: none, kept: one, leftovers: 0 });
    expect(nodeFiles.status(path(key('pack', 'b')))?.size).toBe(10);
  });

  it('loses what was not used since a time, then what is too much, and says how much of each', async () => {
    const { store, age, names, now } = setUp();
    for (const [at, digit] of ['a', 'b', 'c', 'd'].entries()) {
      await store.put(key(at % 2 === 0 ? 'pack' : 'record', digit), bytes(10 + at));
      age(key(at % 2 === 0 ? 'pack' : 'record', digit), 40 - at * 10);
    }
    // Asked for today, whenever it was written.
    await store.get(key('pack', 'a'));
    expect(store.prune({ usedSinceMs: now.ms - 25 * DAY_MS, maxBytes: 25 })).toEqual({
      expired: { entries: 1, bytes: 11 },
      crowded: { entries: 1, bytes: 12 },
      kept: { entries: 2, bytes: 23 },
      leftovers: 0,
      kinds: [
        { kind: 'pack', removed: { entries: 1, bytes: 12 }, kept: { entries: 1, bytes: 10 } },
        { kind: 'record', removed: { entries: 1, bytes: 11 }, kept: { entries: 1, bytes: 13 } },
      ],
      oldestUseMs: expect.closeTo(now.ms - 10 * DAY_MS, -4),
    });
    expect(names()).toEqual([key('pack', 'a'), `${key('pack', 'a')}.used`, key('record', 'd')]);
  });

  it('touches nothing that is not its own, in whatever folder it is said to be', () => {
    const { store, dir } = setUp();
    const others = ['ab/cdef0123456789', 'ab/tmp_obj_x1', 'ab/.keep.tmp', 'ab/x.used', `ab/pack-${'a'.repeat(64)}.txt`, 'README', 'ff'];
    for (const path of others) nodeFiles.write(join(dir, path), 'of another program', { sync: false });
    for (const path of others) utimesSync(join(dir, path), 0, 0);
    expect(store.prune({ maxBytes: 0, usedSinceMs: Number.MAX_SAFE_INTEGER })).toMatchObject({ kept: { entries: 0 }, leftovers: 0 });
    expect(others.filter((path) => nodeFiles.status(join(dir, path)) === undefined)).toEqual([]);
  });

  it('serves where it can only be read', async () => {
    const readOnly: Files = {
      ...nodeFiles,
      write(path, content, options) {
        if (path.endsWith('.used')) throw new UsageError({ what: 'permission denied', where: path, expected: '', fix: '' });
        nodeFiles.write(path, content, options);
      },
    };
    const { store, age } = setUp(undefined, readOnly);
    await store.put(key('log', 'a'), bytes(1));
    age(key('log', 'a'), 2);
    expect(await store.get(key('log', 'a'))).toEqual(bytes(1));
  });
});

describe('a store in a folder that knows who uses it', () => {
  const FORM = /^recent\//;
  function setUpFor(user: string, dir = join(scratchFolder(), 'store')) {
    const now = { ms: Date.now() };
    const reads: string[] = [];
    const files: Files = {
      ...nodeFiles,
      read(path, maxBytes) {
        reads.push(path.slice(dir.length + 1));
        return nodeFiles.read(path, maxBytes);
      },
    };
    const open = () => folderStore({ files, clock: { now: () => now.ms, monotonic: () => 0 }, dir, user });
    return { dir, now, reads, open };
  }
  const keys = ['a', 'b', 'c'].map((digit) => key('record', digit));

  async function filled(user = '/tree') {
    const place = setUpFor(user);
    const store = place.open();
    for (const one of keys) await store.put(one, bytes(keys.indexOf(one) + 1));
    await store.finish?.();
    return place;
  }

  it('reads what that one asked for the last time from one file', async () => {
    const { open, reads } = await filled();
    const store = open();
    for (const one of keys) expect(await store.get(one)).toEqual(bytes(keys.indexOf(one) + 1));
    expect(reads).toEqual([expect.stringMatching(FORM)]);
  });

  it('asks the store again after a day, which notes the use', async () => {
    const { open, reads, now, dir } = await filled();
    now.ms += DAY_MS + 60_000;
    expect(await open().get(keys[0] ?? '')).toEqual(bytes(1));
    expect(reads.filter((path) => FORM.test(path))).toEqual([]);
    expect(readdirSync(join(dir, 'aa'))).toEqual([keys[0], `${keys[0]}.used`]);
  });

  it('forgets with the store what was removed there', async () => {
    const { open } = await filled();
    expect(open().prune({ maxBytes: 0 }).crowded.entries).toBe(3);
    expect(await open().get(keys[0] ?? '')).toBeUndefined();
  });

  it('gives the newer content of a name, and keeps no name that another run may write anew', async () => {
    const { open, dir } = await filled();
    const [first = ''] = keys;
    const store = open();
    await store.put(first, bytes(9));
    await store.put(key('last', 'a'), bytes(1));
    expect(await store.get(first)).toEqual(bytes(9));
    await store.finish?.();
    await folderStore({ files: nodeFiles, clock: { now: Date.now, monotonic: () => 0 }, dir }).put(key('last', 'a'), bytes(2));
    expect([await open().get(first), await open().get(key('last', 'a'))]).toEqual([bytes(9), bytes(2)]);
  });

  it('is no worse than without, whatever has become of the file', async () => {
    const { open, dir } = await filled();
    const [name = ''] = readdirSync(join(dir, 'recent'));
    for (const damaged of ['', 'no line', '[]\n', '{"a":1}\nx', '[["x"]]\n', '[["record-a",1e9]]\nx', `[["${keys[0]}",-1]]\nx`]) {
      writeFileSync(join(dir, 'recent', name), damaged);
      expect(await open().get(keys[1] ?? ''), damaged).toEqual(bytes(2));
    }
  });
});
