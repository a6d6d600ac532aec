import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { merkleRange } from '@aiop/ledger';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const reference = JSON.parse(readFileSync(new URL('../../fixtures/vectors/rfc6962/reference_tree.json', import.meta.url), 'utf8'));
const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** MTH of RFC 6962, section 2.1, word for word. */
function treeHash(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), leaves[0]);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return sha256(Buffer.from([1]), treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

describe('the Merkle tree', () => {
  it('has the reference roots of RFC 6962 at every size', () => {
    const range = merkleRange();
    expect(range.root()).toBe(reference.root_by_size_hex[0]);
    for (const [index, leaf] of reference.leaf_inputs_hex.entries()) {
      range.append(Buffer.from(leaf, 'hex'));
      expect(range.root()).toBe(reference.root_by_size_hex[index + 1]);
      expect(range.count).toBe(index + 1);
    }
  });

  it('grows from its compact range to the root that the definition gives', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), fc.nat(70), (leaves, split) => {
        const first = merkleRange();
        for (const leaf of leaves.slice(0, split)) first.append(leaf);
        const resumed = merkleRange(first.count, first.nodes());
        for (const leaf of leaves.slice(split)) resumed.append(leaf);
        expect(resumed.root()).toBe(treeHash(leaves).toString('hex'));
        expect(resumed.nodes()).toHaveLength(leaves.length.toString(2).replaceAll('0', '').length);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
