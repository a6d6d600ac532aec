import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { proveConsistency, proveInclusion } from '@aiop/ledger';
import type { Files } from '@aiop/ports';
import { describe, expect, it } from 'vitest';
import { verifyConsistency, verifyInclusion } from '../../../packages/ledger/src/proof/merkle-proof.ts';
import { Room, steps } from './room.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

/** A ledger that was appended to in several steps, and where it stood after each. */
async function grown(...parts: readonly number[]) {
  const room = await Room.open();
  const anchors: { readonly size: number; readonly root: string; readonly count: number }[] = [];
  for (const part of parts) anchors.push(await room.appended(steps(part)));
  return { room, anchors, tree: join(room.folder, '.runs/ledger.tree') };
}

/** Files that count how much of the ledger is read. */
function counting(): { readonly files: Files; readonly read: () => number } {
  let read = 0;
  const count = (path: string, length: number): void => {
    if (path.endsWith('.jsonl')) read += length;
  };
  const files: Files = {
    ...nodeFiles,
    readRange(path, offset, length) {
      count(path, length);
      return nodeFiles.readRange(path, offset, length);
    },
    readInto(path, offset, target) {
      count(path, target.length);
      return nodeFiles.readInto(path, offset, target);
    },
  };
  return { files, read: () => read };
}

describe('a proof', () => {
  it('that an entry is there holds for every entry, at the borders of blocks too', async () => {
    const { room } = await grown(255, 1, 1, 300, 600);
    for (const entry of [0, 1, 254, 255, 256, 511, 512, 1023, 1024, 1155, 1156]) {
      const { head, leaf, hashes, line, byte } = proveInclusion({ ledger: room.ledger }, entry, room.ports);
      expect(line).toBe(room.lines[entry]);
      expect(room.bytes.subarray(byte, byte + Buffer.byteLength(line)).toString()).toBe(line);
      expect(verifyInclusion({ index: entry, size: 1157 }, bytes(leaf), hashes.map(bytes), bytes(head.root))).toBe(true);
    }
    expect(() => proveInclusion({ ledger: room.ledger }, 1157, room.ports)).toThrow(/there is no entry 1157.*0 to 1156/);
  });

  it('that the ledger grew from an anchor holds for every anchor, and for none of another ledger', async () => {
    const { room, anchors } = await grown(1, 254, 1, 1, 255, 300);
    for (const anchor of anchors) {
      const proof = proveConsistency({ ledger: room.ledger }, anchor, room.ports);
      if (proof.state !== 'grown') throw new Error(proof.reason);
      const sizes = { first: anchor.count, second: proof.head.count };
      expect(verifyConsistency(sizes, bytes(anchor.root), bytes(proof.head.root), proof.hashes.map(bytes))).toBe(true);
      const forged = { ...anchor, root: `0${anchor.root.slice(1)}` };
      if (forged.root !== anchor.root)
        expect(proveConsistency({ ledger: room.ledger }, forged, room.ports)).toMatchObject({ state: 'other' });
    }
    const [{ size, root }] = anchors;
    for (const anchor of [
      { size: size + 1, root },
      { size: 10 ** 9, root },
      { size: 0, root },
    ]) {
      expect(proveConsistency({ ledger: room.ledger }, anchor, room.ports)).toMatchObject({ state: 'other' });
    }
  });

  it('needs no more of the ledger than the blocks that it speaks of', async () => {
    const { room } = await grown(5000);
    const { files, read } = counting();
    proveInclusion({ ledger: room.ledger }, 700, { files });
    expect(read()).toBeLessThan(room.bytes.length / 5);
  });

  it('is made without the index, and with one that is torn, stale or forged, all the same', async () => {
    const { room, tree } = await grown(300, 300);
    const proof = proveInclusion({ ledger: room.ledger }, 5, room.ports);
    const good = readFileSync(tree);
    for (const bad of [
      good.subarray(0, 100),
      Buffer.concat([good, good]),
      Buffer.from(good.toString().replace(/[0-9a-f]/, 'x')),
      good.subarray(81),
    ]) {
      writeFileSync(tree, bad);
      expect(proveInclusion({ ledger: room.ledger }, 5, room.ports)).toEqual(proof);
    }
    rmSync(tree);
    expect(proveInclusion({ ledger: room.ledger }, 5, room.ports)).toEqual(proof);
    await room.appended(steps(1));
    expect(readFileSync(tree)).toEqual(good);
  });

  it('is refused where the ledger is not what its head says', async () => {
    const { room } = await grown(600);
    const good = room.bytes;
    room.bytes = Buffer.from(good.toString().replace('"ms":3,', '"ms":4,'));
    expect(() => proveInclusion({ ledger: room.ledger }, 3, room.ports)).toThrow(/entries 0 to 255 are not those/);
    room.bytes = Buffer.from(good.toString().replace('"ms":599,', '"ms":598,'));
    expect(() => proveInclusion({ ledger: room.ledger }, 3, room.ports)).toThrow(/do not lead to the root of its head file/);
    room.bytes = good;
    rmSync(room.head);
    expect(() => proveInclusion({ ledger: room.ledger }, 3, room.ports)).toThrow(/no sound head file/);
  });

  it('of the one entry there is has no hashes', async () => {
    const { room } = await grown(1);
    expect(proveInclusion({ ledger: room.ledger }, 0, room.ports).hashes).toEqual([]);
    const empty = await Room.open();
    await empty.append([]);
    expect(() => proveInclusion({ ledger: empty.ledger }, 0, empty.ports)).toThrow(/there is no entry 0/);
  });
});
