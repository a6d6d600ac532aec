import { readFileSync } from 'node:fs';
import {
  canonicalJson,
  eventLineageId,
  fileHash,
  isLineageId,
  isUlid,
  loadBlake3,
  moduleFileId,
  NAMESPACE,
  phaseLineageId,
  ulidFactory,
  uuidv5,
  workstreamLineageId,
} from '@aiop/ids';
import fc from 'fast-check';
import { blake3 as hashWasm } from 'hash-wasm';
import { v5 as oracle } from 'uuid';
import { describe, expect, it } from 'vitest';

const vectors = (name: string) => JSON.parse(readFileSync(new URL(`../../fixtures/vectors/${name}`, import.meta.url), 'utf8'));

describe('BLAKE3', () => {
  it('gives the published hash of every official vector', async () => {
    const blake3 = await loadBlake3();
    for (const { input_len, hash } of vectors('blake3/test_vectors.json').cases) {
      const input = Uint8Array.from({ length: input_len }, (_, index) => index % 251);
      expect(blake3.hex(input)).toBe(hash.slice(0, 64));
    }
  });

  it('is that of the library whose module it runs, in whatever pieces it comes', async () => {
    const blake3 = await loadBlake3();
    for (const lengths of [[0], [16_384], [16_385, 1], [5, 40_000, 3], [70_000]]) {
      const pieces = lengths.map((length, at) => new Uint8Array(length).fill(at + 1));
      expect(blake3.hex(...pieces, 'naïve')).toBe(await hashWasm(Buffer.concat([...pieces, Buffer.from('naïve')])));
    }
  });
});

describe('lineage ids', () => {
  // Worked out by hand with Python: uuid.uuid5(uuid.NAMESPACE_URL, "https://aiop.dev/ns/v1") and on from there.
  it('are the UUIDv5 of the founding formulas', () => {
    expect(NAMESPACE).toBe('04361fc2-c189-5ed7-a8af-5537326a00d0');
    expect(phaseLineageId('foundation')).toBe('408e81b4-7246-5085-bdf5-f3485ee353c1');
    expect(workstreamLineageId(phaseLineageId('foundation'), 'SW-1A0', 'incremental-verify')).toBe('a371bf92-da90-576d-83cc-84f4cc6e9944');
    expect(eventLineageId({ repo: 'o/r', run: '1', attempt: 1, job: 'j', seq: 0 })).toBe('3bb0f788-53e0-5c33-ac34-7178cb2ab4a5');
  });

  it('are recognised, and nothing else is', () => {
    expect(isLineageId(NAMESPACE)).toBe(true);
    expect(isLineageId(NAMESPACE.toUpperCase())).toBe(false);
    expect(isLineageId('2ed6657d-e927-468b-95e1-2665a8aea6a2')).toBe(false);
  });
});

describe('UUIDv5', () => {
  const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');

  it('gives the published id of every vector', () => {
    const { uuidjs, rfc9562_A4 } = vectors('ulid-uuid/uuidv5.json');
    const known: Readonly<Record<string, string>> = { 'v5.DNS': oracle.DNS, 'v5.URL': oracle.URL };
    for (const { name, ns, uuid } of [...uuidjs, rfc9562_A4]) expect(uuidv5(name, bytesOf(known[ns] ?? ns))).toBe(uuid);
  });

  it('is what the library makes of any name in any namespace', () => {
    const namespace = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), namespace, (name, bytes) => {
        expect(uuidv5(name, bytes)).toBe(oracle(name, bytes));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('canonical JSON', () => {
  it.each(['arrays', 'french', 'structures', 'unicode', 'values', 'weird'])('writes the published form of %s', (name) => {
    const text = (folder: string) =>
      readFileSync(new URL(`../../fixtures/vectors/rfc8785/${folder}/${name}.json`, import.meta.url), 'utf8');
    expect(canonicalJson(JSON.parse(text('input')))).toBe(text('output'));
  });

  it.each([
    ['half of a surrogate pair', '\ud800'],
    ['a pair in the wrong order', '\udead\ud83d'],
    ['a name that is half of a pair', { '\udc00': 1 }],
    ['no number', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['nothing', undefined],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('refuses a value that holds itself', () => {
    const round: unknown[] = [];
    round.push([round]);
    expect(() => canonicalJson(round)).toThrow(TypeError);
  });
});

describe('instance ids', () => {
  const bytes = { bytes: (length: number) => new Uint8Array(length).fill(0xff) };

  it('follow the time and stay monotonic when the clock goes back', () => {
    const times = [1469918176385, 1469918176385, 100000000, 1469918176386];
    const next = ulidFactory(
      { now: () => times.shift() ?? 0, monotonic: () => 0 },
      { bytes: (length) => new Uint8Array(length).fill(0xf0) },
    );
    const made = [next(), next(), next(), next()];
    expect(made.every(isUlid)).toBe(true);
    expect(made).toEqual([...made].sort());
    expect(new Set(made).size).toBe(4);
    expect(made[0]?.slice(0, 10)).toBe('01ARYZ6S41');
  });

  it('are refused in every malformed form', () => {
    for (const text of vectors('ulid-uuid/ulid.json').reject) expect(isUlid(text), text).toBe(false);
    expect(isUlid(ulidFactory({ now: () => 1, monotonic: () => 0 }, bytes)())).toBe(true);
  });
});

describe('content ids', () => {
  it('module_file_id is BLAKE3 over path and content to the letter, file_hash is length-prefixed', async () => {
    const blake3 = await loadBlake3();
    const text = (value: string) => new TextEncoder().encode(value);
    expect(moduleFileId(blake3, 'watcher/build.ps1', text('x\n'))).toBe('403c119377c6845a2d7e');
    expect(fileHash(blake3, 'watcher/build.ps1', text('x\n'))).toBe('4458df61584658e1cbad811f39c5e3a22ccdf14837d20938c8974cef5bf5baee');
    expect(moduleFileId(blake3, 'ab', text('c'))).toBe(moduleFileId(blake3, 'a', text('bc')));
    expect(fileHash(blake3, 'ab', text('c'))).not.toBe(fileHash(blake3, 'a', text('bc')));
  });

  it('does not depend on the Unicode form of the path', async () => {
    const blake3 = await loadBlake3();
    expect(fileHash(blake3, 'cafe\u0301', new Uint8Array())).toBe(fileHash(blake3, 'caf\u00e9', new Uint8Array()));
  });
});
