import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash, merkleRange, parentHash } from '../../../packages/ledger/src/merkle.ts';
import { formatCheckpoint, parseCheckpoint } from '../../../packages/ledger/src/proof/checkpoint.ts';
import {
  consistencyProof,
  inclusionProof,
  rangeRoot,
  type SubtreeRoot,
  verifyConsistency,
  verifyInclusion,
} from '../../../packages/ledger/src/proof/merkle-proof.ts';
import { parseNote, parseSigner, parseVerifier } from '../../../packages/ledger/src/proof/signed-note.ts';
import { formatTlogProof, parseTlogProof } from '../../../packages/ledger/src/proof/tlog-proof.ts';

const vectors = (name: string) => JSON.parse(readFileSync(new URL(`../../fixtures/vectors/${name}`, import.meta.url), 'utf8'));
const base64 = (text: string | null): Buffer => Buffer.from(text ?? '', 'base64');
const proofOf = (proof: readonly string[] | null): Buffer[] => (proof ?? []).map(base64);

/** A tree by the definition in the RFC. */
function treeOf(lines: readonly string[]): SubtreeRoot {
  const root = (from: number, to: number): Uint8Array =>
    to - from === 1 ? leafHash(Buffer.from(lines[from])) : parentHash(root(from, (from + to) / 2), root((from + to) / 2, to));
  return (level, index) => root(index * 2 ** level, (index + 1) * 2 ** level);
}

describe('Merkle proofs', () => {
  it.each<[string, Record<string, never>]>(vectors('rfc6962/inclusion.json').map((vector: { name: string }) => [vector.name, vector]))(
    'of inclusion are judged as published: %s',
    (_, { leafIdx, treeSize, root, leafHash: leaf, proof, wantErr }) => {
      expect(verifyInclusion({ index: Number(leafIdx), size: Number(treeSize) }, base64(leaf), proofOf(proof), base64(root))).toBe(
        !wantErr,
      );
    },
  );

  it.each<[string, Record<string, never>]>(vectors('rfc6962/consistency.json').map((vector: { name: string }) => [vector.name, vector]))(
    'of consistency are judged as published: %s',
    (_, { size1, size2, root1, root2, proof, wantErr }) => {
      const sizes = { first: Number(size1), second: Number(size2) };
      expect(verifyConsistency(sizes, base64(root1), base64(root2), proofOf(proof))).toBe(!wantErr);
    },
  );

  it('that are made for every leaf and every pair of sizes hold, and for no other leaf', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    const tree = treeOf(lines);
    for (let size = 1; size <= lines.length; size++) {
      const root = rangeRoot(0, size, tree);
      const range = merkleRange();
      for (const line of lines.slice(0, size)) range.append(Buffer.from(line));
      expect(Buffer.from(root).toString('hex')).toBe(range.root());
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(index, size, tree);
        const other = leafHash(Buffer.from(`line ${index + 1}`));
        expect(verifyInclusion({ index, size }, leafHash(Buffer.from(lines[index])), proof, root)).toBe(true);
        expect(verifyInclusion({ index, size }, other, proof, root)).toBe(false);
      }
      for (let first = 1; first <= size; first++) {
        const proof = consistencyProof(first, size, tree);
        expect(verifyConsistency({ first, second: size }, rangeRoot(0, first, tree), root, proof)).toBe(true);
        if (first < size) expect(verifyConsistency({ first, second: size }, leafHash(Buffer.from('x')), root, proof)).toBe(false);
      }
    }
  });

  it('hold in trees beyond 2^32 leaves', () => {
    // Every leaf is the same, so a subtree's root depends on its level alone.
    const levels = [leafHash(Buffer.from('same'))];
    for (let level = 1; level < 53; level++) levels.push(parentHash(levels[level - 1], levels[level - 1]));
    const tree: SubtreeRoot = (level) => levels[level];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2 ** 50 }), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (size, share) => {
        const index = Math.floor(size * share);
        const root = rangeRoot(0, size, tree);
        const first = index + 1;
        return (
          verifyInclusion({ index, size }, levels[0], inclusionProof(index, size, tree), root) &&
          verifyConsistency({ first, second: size }, rangeRoot(0, first, tree), root, consistencyProof(first, size, tree))
        );
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe('a checkpoint', () => {
  it.each<[string, string, boolean]>(
    vectors('c2sp/checkpoint_parse_cases.json').cases.map(({ desc, note_text, wantErr }: Record<string, unknown>) => [
      desc,
      note_text,
      wantErr,
    ]),
  )('is read as published: %s', (_, text, wantErr) => {
    const parsed = parseCheckpoint(text);
    expect(typeof parsed === 'string').toBe(wantErr);
    if (typeof parsed !== 'string') expect(formatCheckpoint(parsed)).toBe(text);
  });

  it.each(['Log\n0123\nYmFuYW5hcw==\n', 'Log\n+1\nYmFuYW5hcw==\n', 'Log\n1\nYmFuYW5hcw\n', 'Log\n1\n\n', ''])('is not %j', (text) => {
    expect(parseCheckpoint(text)).toBeTypeOf('string');
  });

  it('of the specification is read from its note', () => {
    const [note] = vectors('c2sp/spec_examples.json').examples['tlog-checkpoint'];
    const parsed = parseNote(note);
    if (typeof parsed === 'string') throw new Error(parsed);
    expect(parsed.signatures.map(({ name }) => name)).toEqual(['example.com/behind-the-sofa']);
    expect(parseCheckpoint(parsed.text)).toMatchObject({ origin: 'example.com/behind-the-sofa', count: 20852163 });
  });
});

describe('a signed note', () => {
  const strings = new Map<string, string[]>();
  for (const [name, value] of vectors('c2sp/sumdb_note_strings.json').strings) strings.set(name, [...(strings.get(name) ?? []), value]);
  const one = (name: string, at = 0): string => strings.get(name)?.[at] ?? '';
  const text = one('text', 1);

  it('has the published signature, and is opened by the published key', () => {
    const signer = parseSigner(one('skey'), 'the key');
    expect(signer).toMatchObject({ name: 'PeterNeumann', verifierKey: one('vkey') });
    expect(signer.sign(text)).toBe(one('want'));
    expect(parseVerifier(one('vkey'), 'the key').open(one('want'))).toEqual({ state: 'signed', text });
  });

  it('with several signatures is opened by each of their keys', () => {
    const note = `${text}\n${one('peterSig')}${one('enochSig')}`;
    for (const key of [one('peterKey'), one('enochKey')])
      expect(parseVerifier(key, 'the key').open(note)).toEqual({ state: 'signed', text });
    expect(parseVerifier(one('enochKey'), 'the key').open(one('want'))).toEqual({ state: 'unsigned' });
  });

  it('is not opened when a character of it was changed', () => {
    const verifier = parseVerifier(one('vkey'), 'the key');
    expect(verifier.open(one('want').replace('answer', 'Answer'))).toEqual({ state: 'bad-signature' });
    expect(verifier.open(one('want').replace('x08go/ZJ', 'x08go/ZK'))).toEqual({ state: 'bad-signature' });
    expect(verifier.open(one('want').replace('x08go', 'y08go'))).toEqual({ state: 'unsigned' });
  });

  it.each([
    ['no signature', 'text\n'],
    ['no blank line', 'text\n— a AAAAAAA=\n'],
    ['no line feed at its end', 'text\n\n— a AAAAAAA='],
    ['a hyphen for the dash', 'text\n\n- a AAAAAAA=\n'],
    ['a name with a plus', 'text\n\n— a+b AAAAAAA=\n'],
    ['a signature of four bytes', 'text\n\n— a AAAAAA==\n'],
    ['a signature that is not base 64', 'text\n\n— a A!AAAAA=\n'],
    ['a control', 'te\u0007xt\n\n— a AAAAAAA=\n'],
    ['a carriage return', 'text\r\n\n— a AAAAAAA=\n'],
    ['half of a surrogate pair', 'te\ud800xt\n\n— a AAAAAAA=\n'],
    ['more than a hundred signatures', `text\n\n${'— a AAAAAAA=\n'.repeat(101)}`],
    ['more than a million bytes', `${'x'.repeat(1_000_000)}\n\n— a AAAAAAA=\n`],
  ])('is not one with %s', (_, note) => {
    expect(parseNote(note)).toBeTypeOf('string');
  });

  it.each([
    '',
    'PeterNeumann+c74f20a3',
    'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'a b+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  ])('has no key %j', (key) => {
    expect(() => parseVerifier(key, 'input verifier-key')).toThrow(/input verifier-key: it is not an Ed25519 key/);
    expect(() => parseSigner(`PRIVATE+KEY+${key}`, 'input signing-key')).toThrow(/input signing-key: it is not an Ed25519 key/);
  });
});

describe('a tlog proof', () => {
  it.each<[string, string]>(vectors('c2sp/tlog_proof_bad_cases.json').bad.map(({ name, proof }: Record<string, string>) => [name, proof]))(
    'is refused: %s',
    (_, proof) => {
      expect(parseTlogProof(proof)).toBeTypeOf('string');
    },
  );

  it('comes back from its text as it went in', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
    const digest = fc.string().map((seed) => hash('sha256', seed, 'buffer'));
    fc.assert(
      fc.property(
        fc.option(bytes, { nil: undefined }),
        fc.maxSafeInteger().map(Math.abs),
        fc.array(digest, { maxLength: 60 }),
        (extra, index, hashes) => {
          const checkpoint = 'log\n1\nYQ==\n\n— log AAAAAAA=\n';
          const text = formatTlogProof({ ...(extra === undefined ? {} : { extra }), index, hashes, checkpoint });
          const parsed = parseTlogProof(text);
          return typeof parsed !== 'string' && formatTlogProof(parsed) === text && parsed.checkpoint === checkpoint;
        },
      ),
      { seed: 6, numRuns: 100 },
    );
  });
});
