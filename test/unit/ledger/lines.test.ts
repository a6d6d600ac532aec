import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES, readLines } from '../../../packages/ledger/src/lines.ts';
import { scratchFolder } from '../../support/scratch-repository.ts';

/** What is read of a text, each line copied before the next is asked for. */
function linesOf(text: string, from = 0, to = text.length, files = nodeFiles) {
  const path = join(scratchFolder(), 'lines');
  writeFileSync(path, text);
  return Array.from(readLines(files, path, from, to), (line) =>
    line.state === 'too-long' ? line : { ...line, bytes: Buffer.from(line.bytes).toString() },
  );
}

/** The same by cutting the text up. */
function expected(text: string) {
  let byte = 0;
  return text.split('\n').flatMap((bytes, index, all) => {
    const at = byte;
    byte += bytes.length + 1;
    if (index + 1 < all.length) return [{ state: 'whole', byte: at, bytes }];
    return bytes === '' ? [] : [{ state: 'torn', byte: at, bytes }];
  });
}

describe('the lines of a file', () => {
  it('are read whole wherever the pieces end in which they are read', () => {
    const lengths = fc.array(fc.oneof(fc.nat(40), fc.nat(MAX_LINE_BYTES), fc.constant(MAX_LINE_BYTES)), { maxLength: 24 });
    fc.assert(
      fc.property(lengths, fc.nat(50), (parts, rest) => {
        const text = `${parts.map((length, index) => `${String.fromCharCode(97 + index).repeat(length)}\n`).join('')}${'-'.repeat(rest)}`;
        expect(linesOf(text)).toEqual(expected(text));
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  it('are not read beyond the first that is too long, with or without its end', () => {
    const long = 'x'.repeat(MAX_LINE_BYTES + 1);
    for (const text of [`a\n${long}\nb\n`, `a\n${long}`, `a\n${long.repeat(9)}`])
      expect(linesOf(text)).toEqual([
        { state: 'whole', byte: 0, bytes: 'a' },
        { state: 'too-long', byte: 2 },
      ]);
  });

  it('begin and end where they are asked for', () => {
    expect(linesOf('a\nbb\nccc\n', 2, 7)).toEqual([
      { state: 'whole', byte: 2, bytes: 'bb' },
      { state: 'torn', byte: 5, bytes: 'cc' },
    ]);
    expect(linesOf('a\n', 2, 2)).toEqual([]);
    expect(linesOf('', 0, 100)).toEqual([]);
    expect(linesOf('a\nb', 0, 100).map(({ state }) => state)).toEqual(['whole', 'torn']);
  });

  it('share one buffer, so that memory does not grow with the file', () => {
    const buffers = new Set<ArrayBufferLike>();
    const files: typeof nodeFiles = {
      ...nodeFiles,
      readInto(path, offset, target) {
        buffers.add(target.buffer);
        expect(target.buffer.byteLength).toBeLessThan(1 << 20);
        return nodeFiles.readInto(path, offset, target);
      },
    };
    expect(linesOf(`${'y'.repeat(999)}\n`.repeat(3_000), 0, 3_000_000, files)).toHaveLength(3_000);
    expect(buffers.size).toBe(1);
  });
});
