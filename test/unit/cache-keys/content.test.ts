import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { keyOfFile } from './room.ts';

interface Locked {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly source: string;
}

/** How a file is written: what may differ without another content. */
interface Style {
  readonly order: (locked: readonly Locked[]) => readonly Locked[];
  readonly ownVersion: string;
  readonly comment: string;
  readonly indent: number;
  readonly lineEnd: '\n' | '\r\n';
}

const PLAIN: Style = { order: (locked) => locked, ownVersion: '1.0.0', comment: '', indent: 2, lineEnd: '\n' };

const WRITERS: Readonly<Record<string, (locked: readonly Locked[], style: Style) => string>> = {
  'package-lock.json': (locked, { ownVersion, indent }) => {
    const own = ['', { name: 'own', version: ownVersion }] as const;
    const rest = locked.map(({ name, version, integrity, source }) => [`node_modules/${name}`, { version, integrity, resolved: source }]);
    return JSON.stringify({ version: ownVersion, lockfileVersion: 3, packages: Object.fromEntries([own, ...rest]) }, null, indent);
  },
  'pnpm-lock.yaml': (locked, { comment, indent }) => {
    const packages = locked.map(({ name, version, integrity, source }) => [
      `${name}@${version}`,
      { resolution: { integrity, tarball: source } },
    ]);
    return `${comment}\n${stringify({ lockfileVersion: '9.0', packages: Object.fromEntries(packages) }, { indent })}`;
  },
  'Cargo.lock': (locked, { comment, ownVersion, indent }) => {
    const own = `[[package]]\nname = "own"\nversion = "${ownVersion}"\n`;
    const rest = locked.map(({ name, version, integrity, source }) => {
      const fields = [
        ['name', name],
        ['version', version],
        ['source', source],
        ['checksum', integrity],
      ].map(([field, value]) => `${field}${' '.repeat(indent)}= "${value}"`);
      return `[[package]]\n${fields.join('\n')}\n`;
    });
    return `${comment}\nversion = 3\n\n${[own, ...rest].join('\n')}`;
  },
  'go.sum': (locked, { indent }) =>
    locked.map(({ name, version, integrity, source }) => [`${source}/${name}`, version, integrity].join(' '.repeat(indent))).join('\n'),
  'requirements.txt': (locked, { comment, indent }) =>
    locked
      .map(
        ({ name, version, integrity, source }) =>
          `${comment}\n${name} == ${version} \\\n${' '.repeat(indent)}--hash=${integrity} ; x=='${source}'`,
      )
      .join('\n')
      .replace(/ ; x=='([^']*)'/g, ' --config-settings=$1'),
};

const write = (name: string, locked: readonly Locked[], style: Style): string => {
  const text = WRITERS[name]?.(style.order(locked), style) ?? '';
  return text.replaceAll('\n', style.lineEnd);
};

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
const locked = fc.uniqueArray(
  fc.record({
    name: word,
    version: fc.stringMatching(/^[1-9]\.[0-9]\.[0-9]$/),
    integrity: word.map((text) => `h1:${text}=`),
    source: word,
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 6 },
);
const style: fc.Arbitrary<Style> = fc.record({
  order: fc.constantFrom<Style['order']>(
    (all) => all,
    (all) => all.toReversed(),
    (all) => [...all.slice(1), ...all.slice(0, 1)],
  ),
  ownVersion: fc.constantFrom('1.0.0', '2.0.0'),
  comment: fc.constantFrom('', '# a comment', '# another: comment'),
  indent: fc.constantFrom(1, 2, 4),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

const RUNS = { numRuns: 40, seed: 20261121 };

describe.each(Object.keys(WRITERS))('%s', (name) => {
  it('has one key for one content, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(locked, style, async (packages, other) => {
        const plain = await keyOfFile(name, write(name, packages, PLAIN));
        expect(plain.lockFiles).toMatchObject([{ state: 'read', packages: packages.length }]);
        expect((await keyOfFile(name, write(name, packages, other))).key).toBe(plain.key);
      }),
      RUNS,
    );
  });

  it.each(['name', 'version', 'integrity', 'source'] as const)('has another key for another %s', async (field) => {
    await fc.assert(
      fc.asyncProperty(locked, style, fc.nat(), async (packages, other, at) => {
        const changed = packages.map((one, index) => {
          if (index !== at % packages.length) return one;
          return { ...one, [field]: field === 'version' ? '10.0.0' : field === 'integrity' ? 'h1:other8chars=' : 'changed8chars' };
        });
        const [before, after] = [await keyOfFile(name, write(name, packages, PLAIN)), await keyOfFile(name, write(name, changed, other))];
        expect(after.lockFiles).toMatchObject([{ state: 'read' }]);
        expect(after.key).not.toBe(before.key);
      }),
      RUNS,
    );
  });

  it('has another key for one package more, or fewer', async () => {
    const two: readonly Locked[] = ['a', 'b'].map((one) => ({ name: one, version: '1.0.0', integrity: `h1:${one}=`, source: 'x' }));
    const keys = await Promise.all([[], two.slice(0, 1), two].map(async (some) => (await keyOfFile(name, write(name, some, PLAIN))).key));
    expect(new Set(keys).size).toBe(3);
  });

  it('takes any bytes without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 })), async (content) => {
        expect((await keyOfFile(name, content)).key).toMatch(/^[A-Za-z0-9._-]{1,512}$/);
      }),
      RUNS,
    );
  });
});
