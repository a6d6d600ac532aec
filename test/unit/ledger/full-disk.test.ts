import { appendFileSync, readFileSync, truncateSync } from 'node:fs';
import { UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import type { Files } from '@aiop/ports';
import { expect, it } from 'vitest';
import { Room, steps } from './room.ts';

const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);

const NO_SPACE = { what: 'no space left on the device', where: 'a file', expected: 'room', fix: 'free some space' };

/** A disk that takes so many bytes more: an append gets as far as it can and is taken back, a file that does not fit is not replaced. */
function diskWith(room: number): Files {
  let left = room;
  const take = (content: Uint8Array): boolean => {
    left -= content.length;
    return left >= 0;
  };
  return {
    ...nodeFiles,
    append(path, content) {
      const bytes = bytesOf(content);
      const fits = Math.max(0, left);
      if (take(bytes)) return nodeFiles.append(path, bytes, { sync: false });
      const before = nodeFiles.status(path)?.size ?? 0;
      appendFileSync(path, bytes.subarray(0, fits));
      truncateSync(path, before);
      throw new UsageError(NO_SPACE);
    },
    write(path, content) {
      if (!take(bytesOf(content))) throw new UsageError(NO_SPACE);
      nodeFiles.write(path, content, { sync: false });
    },
  };
}

it('a disk that is full after any number of bytes leaves the ledger as it was, or as it was to be', async () => {
  const room = await Room.open();
  // Up to the last entry of a block, so that the index of the tree is written, too.
  await room.appended(steps(254));
  const before = room.bytes;
  const head = readFileSync(room.head);
  let stored = 0;
  for (let space = 0; stored === 0; space += 53) {
    Object.assign(room.ports, { files: diskWith(space) });
    const appended = room.append(steps(3)).then(
      ({ state }) => state,
      (error: unknown) => error,
    );
    if ((await appended) === 'appended') stored = space;
    else {
      expect(await appended, `${space} bytes`).toBeInstanceOf(UsageError);
      expect(room.bytes.equals(before), `${space} bytes`).toBe(true);
      expect(readFileSync(room.head).equals(head), `${space} bytes`).toBe(true);
    }
    Object.assign(room.ports, { files: nodeFiles });
    expect(room.verify(), `${space} bytes`).toMatchObject({ verdict: 'consistent', count: stored === 0 ? 254 : 257, findings: [] });
  }
  // Three lines, an entry of the index, and the head.
  expect(stored).toBeGreaterThan(1500);
});
