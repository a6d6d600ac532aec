import { compileClaims, conflicts } from '@aiop/claims';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, flat, shown, validate } from './plan-harness.ts';

const short = (list: readonly string[]): string[] => list.map((code) => code.slice(0, 4));

describe('one claim', () => {
  it.each([
    ['src/!(a).ts', 'P010'],
    ['src/[a', 'P010'],
    ['src/**.ts', 'P010'],
    ['', 'P010'],
    ['../x', 'P011'],
    ['/etc/x', 'P011'],
    ['C:\\x', 'P011'],
    ['a//b', 'P011'],
    ['./a', 'P011'],
    ['a/\u200b', 'P011'],
    ['**', 'P016'],
    ['.github/**', 'P016'],
    ['.GitHub/x.yml', 'P016'],
    ['{.runs,src}/**', 'P016'],
    ['aiop.yaml', 'P016'],
    ['plans/p.yaml', 'P016'],
    ['plans/*', 'P016'],
    ['.git./hooks/pre-commit', 'P016'],
    ['.git /config', 'P016'],
    ['.git::$INDEX_ALLOCATION/config', 'P016'],
    ['.ｇｉｔ/**', 'P016'],
    ['lib/.git/hooks/*', 'P016'],
  ])('%j is refused with %s', async (claim, code) => {
    expect(short(codes(await validate(flat({ a: { claims: [claim] } }), { planInRepository: 'plans/p.yaml' })))).toEqual([code]);
  });

  it.each(['src/**', '**/*.md', 'a/{b,c}/*.[ch]', '.eslintrc.json', 'a/[id].tsx'])('%j is accepted', async (claim) => {
    expect(codes(await validate(flat({ a: { claims: [claim] } })))).toEqual([]);
  });

  it('may be refused in each field, with its place', async () => {
    const claims = {
      write: ['a/**'],
      create: ['a/[', 'b/x'],
      read: ['../x'],
      except: ['!a'],
      allow_protected: [{ path: '/x', reason: 'because it must' }],
    };
    const report = await validate(flat({ a: { claims } }));
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'AIOP-P010 /workstreams/0/claims/create/0',
      'AIOP-P011 /workstreams/0/claims/read/0',
      'AIOP-P010 /workstreams/0/claims/except/0',
      'AIOP-P011 /workstreams/0/claims/allow_protected/0/path',
    ]);
  });

  it('of a protected path is given back with a reason, save .git', async () => {
    const claim = (path: string) =>
      flat({ a: { claims: { write: [path], allow_protected: [{ path, reason: 'the workflow itself changes' }] } } });
    expect(codes(await validate(claim('.github/workflows/ci.yml')))).toEqual([]);
    expect(short(codes(await validate(claim('.git/config'))))).toEqual(['P016', 'P016']);
  });

  it.each([{ claims: [] }, { claims: { write: [] } }, { claims: { write: [], create: [], except: ['a'] } }])(
    'of nothing is refused: %j',
    async (own) => {
      expect(short(codes(await validate(flat({ a: own })))).filter((code) => code !== 'P019')).toEqual(['P008']);
    },
  );

  it('of nothing but what is read is that of a workstream that checks', async () => {
    expect(codes(await validate(flat({ a: { claims: { write: [], read: ['docs/**'] } } })))).toEqual([]);
  });

  it.each(['AGENTS.md', 'docs/codeowners', '.claude/**', 'a/.npmrc', '{.husky,.githooks}/*'])(
    'that spells out a name which is protected anywhere is warned of, unless it is given back: %s',
    async (path) => {
      const report = await validate(flat({ a: { claims: [path] } }));
      expect([report.valid, ...short(codes(report))]).toEqual([true, 'P017']);
      const given = { write: [path], allow_protected: [{ path, reason: 'the rules change' }] };
      expect(codes(await validate(flat({ a: { claims: given } })))).toEqual([]);
    },
  );

  it('that may match such a name besides others is sound', async () => {
    expect(codes(await validate(flat({ a: { claims: ['docs/*', '{AGENTS.md,README.md}', '**/AGENTS.md', 'agents/**'] } })))).toEqual([]);
  });

  it('cannot give back .git, in whatever spelling', async () => {
    const claims = { write: ['a/**'], allow_protected: [{ path: 'a/.GIT/config', reason: 'it has to change' }] };
    expect(short(codes(await validate(flat({ a: { claims } }))))).toEqual(['P016']);
  });

  it('in two spellings of one name is warned of, unless an item renames the one to the other', async () => {
    const claims = ['docs/readme.md', 'docs/README.md', 'docs/readme.md'];
    const report = await validate(flat({ a: { claims } }));
    expect([report.valid, ...codes(report)]).toEqual([true, 'P014 8:9']);
    const rename = { id: 'I1', file_path: 'docs/readme.md', action: 'rename', to: 'docs/README.md', reason: 'as others name it' };
    expect(codes(await validate(flat({ a: { claims, items: [rename] } })))).toEqual([]);
  });

  it('is told when an exception removes nothing, or all of it', async () => {
    const claims = (write: string[], except: string[]) => flat({ a: { claims: { write, except } } });
    expect(await validate(claims(['a/**'], ['b/**']))).toMatchObject({ valid: true, warningCount: 2 });
    expect(short(codes(await validate(claims(['a/**'], ['b/**']))))).toEqual(['P019']);
    expect(await validate(claims(['a/**', 'b/c'], ['b/**']))).toMatchObject({ valid: false });
    expect(codes(await validate(claims(['a/**'], ['a/x/**'])))).toEqual([]);
  });

  it('of what may be created has to be a claim of what may be written', async () => {
    expect(short(codes(await validate(flat({ a: { claims: { write: ['a/**'], create: ['b/**'] } } }))))).toEqual(['P008']);
  });
});

describe('two claims', () => {
  const pair = (a: unknown, b: unknown, more: object = {}) => flat({ one: { claims: a }, two: { claims: b, ...more } });

  it.each([
    ['overlap', ['src/**'], ['src/core/*.ts'], 'P012', 'src/core/.ts'],
    ['overlap by braces', ['{a,b}/x'], ['{b,c}/x'], 'P012', 'b/x'],
    ['are equal', ['README.md'], ['README.md'], 'P012', 'README.md'],
    ['are file and folder', ['src/foo'], ['src/foo/**'], 'P013', undefined],
    ['differ in case', ['README.md'], ['Readme.md'], 'P014', 'readme.md'],
    ['differ in Unicode form', ['src/caf\u00e9/**'], ['src/cafe\u0301/**'], 'P014', undefined],
    ['differ in case, with wildcards', ['Docs/*.md'], ['docs/**'], 'P014', undefined],
  ])('that %s are refused', async (_, a, b, code, witness) => {
    const report = await validate(pair(a, b));
    expect(short(codes(report))).toEqual([code]);
    const found = report.findings.find((finding) => finding.code === `AIOP-${code}`);
    if (witness !== undefined) expect(found?.witness).toBe(witness);
    expect(found).toMatchObject({ pointer: '/workstreams/1/claims/0', related: [{ line: 7 }] });
  });

  it('that overlap are accepted when one comes after the other, over any number of steps', async () => {
    expect(codes(await validate(pair(['src/**'], ['src/a'], { needs: ['one'] })))).toEqual([]);
    const chain = { a: { claims: ['x/**'] }, b: { needs: ['a'] }, c: { needs: ['b'] }, d: { needs: ['c'], claims: ['x/y'] } };
    expect(codes(await validate(flat(chain)))).toEqual([]);
  });

  it('that overlap are refused in any order where the policy is strict', async () => {
    const strict = { policy: 'strict', write: ['src/**'] };
    const report = await validate(pair(strict, ['src/a'], { needs: ['one'] }));
    expect(short(codes(report))).toEqual(['P012']);
    expect(shown(report)).toContain('denies every overlap');
    const byDefault = flat(
      { one: { claims: ['s/**'] }, two: { claims: ['s/a'], needs: ['one'] } },
      { defaults: { claims: { policy: 'strict' } } },
    );
    expect(short(codes(await validate(byDefault)))).toEqual(['P012']);
  });

  it('of a reader and a writer are refused unless ordered', async () => {
    const reader = { write: ['b/**'], read: ['schema.json'] };
    expect(short(codes(await validate(pair(['schema.json'], reader))))).toEqual(['P035']);
    expect(short(codes(await validate(pair(reader, ['schema.json']))))).toEqual(['P035']);
    expect(codes(await validate(pair(['schema.json'], reader, { needs: ['one'] })))).toEqual([]);
    expect(codes(await validate(pair({ write: ['a'], read: ['x'] }, { write: ['b'], read: ['x'] })))).toEqual([]);
  });

  it('are told apart by what they except', async () => {
    expect(codes(await validate(pair({ write: ['a/**'], except: ['a/b/**'] }, ['a/b/**'])))).toEqual([]);
    expect(short(codes(await validate(pair({ write: ['a/**'], except: ['a/b/c'] }, ['a/b/**']))))).toEqual(['P012']);
  });

  it('show a place for every conflict', async () => {
    const report = await validate(pair(['a/**', 'b/**'], ['a/x', 'b/y', 'c/**']));
    expect(report.findings.flatMap(({ pointer, related }) => (related.length > 0 ? [pointer] : []))).toEqual([
      '/workstreams/1/claims/0',
      '/workstreams/1/claims/1',
    ]);
  });
});

it('the index over claims finds exactly what comparing every pair finds', async () => {
  const segment = fc.constantFrom('a', 'A', 'b', '*', 'a*', 'ab*', '*b.md', '*.md', 'x.md', '{a,b}', '{a/b,*}', '?', 'é', 'e\u0301');
  const pattern = fc
    .array(segment, { minLength: 1, maxLength: 3 })
    .chain((segments) =>
      fc.constantFrom(segments.join('/'), `${segments.join('/')}/**`, `**/${segments.join('/')}`, segments.join('/').replace('*', '**')),
    );
  const patterns = fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 });
  const spec = fc.record({ write: patterns, read: fc.oneof(fc.constant([]), patterns), except: fc.oneof(fc.constant([]), patterns) });
  const code = { overlap: 'AIOP-P012', shadow: 'AIOP-P013', folded: 'AIOP-P014', 'read-write': 'AIOP-P035' };
  await fc.assert(
    fc.asyncProperty(fc.array(spec, { minLength: 2, maxLength: 4 }), async (specs) => {
      const sets = specs.map((claims) => compileClaims(claims));
      fc.pre(sets.every(({ ok }) => ok));
      const compiled = sets.flatMap((set) => (set.ok ? [set.claims] : []));
      const expected = compiled.flatMap((a, i) => compiled.slice(i + 1).flatMap((b) => conflicts(a, b).map(({ kind }) => code[kind])));
      const report = await validate(flat(Object.fromEntries(specs.map((claims, index) => [`w${index}`, { claims }]))));
      const meetings = new Set<string>(Object.values(code));
      // A warning is about two spellings in one workstream.
      const errors = report.findings.filter(({ severity }) => severity === 'error');
      const found = errors.map((finding) => String(finding.code)).filter((each) => meetings.has(each));
      expect(found.sort()).toEqual(expected.sort());
    }),
    { seed: 9, numRuns: 300 },
  );
});

it('the index leaves out exactly the pairs that are ordered', async () => {
  const size = 14;
  const edges = fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { minLength: 8, maxLength: 30 });
  const claim = fc.constantFrom('s/**', 's/**', 's/**', 's/a*', 's/x', 's/*.md', '{s,t}/x');
  await fc.assert(
    fc.asyncProperty(fc.array(claim, { minLength: size, maxLength: size }), edges, fc.boolean(), async (claims, pairs, chained) => {
      const after = Array.from({ length: size }, () => new Set<number>());
      const links = chained ? [...pairs, ...Array.from({ length: size - 3 }, (_, at): [number, number] => [at + 1, at])] : pairs;
      for (const [a, b] of links) if (a !== b) after[Math.max(a, b)]?.add(Math.min(a, b));
      const needs = after.map((set) => [...set].map((at) => `w${at}`));
      for (const set of after) for (const before of [...set]) for (const more of after[before] ?? []) set.add(more);
      const meeting = (a: number, b: number): boolean => {
        const [one, other] = [compileClaims({ write: [claims[a] ?? ''] }), compileClaims({ write: [claims[b] ?? ''] })];
        return one.ok && other.ok && conflicts(one.claims, other.claims).length > 0;
      };
      const expected = claims.flatMap((_, b) =>
        claims.flatMap((__, a) => (a < b && after[b]?.has(a) !== true && meeting(a, b) ? [`${a} ${b}`] : [])),
      );
      const workstreams = Object.fromEntries(claims.map((each, at) => [`w${at}`, { claims: [each], needs: needs[at] }]));
      const report = await validate(flat(workstreams));
      const found = report.findings.flatMap(({ code, message }) =>
        ['AIOP-P012', 'AIOP-P013'].includes(code)
          ? [
              message
                .match(/"w\d+"/g)
                ?.map((id) => id.slice(2, -1))
                .join(' ') ?? '',
            ]
          : [],
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { seed: 10, numRuns: 100 },
  );
});

describe('a plan of thousands of workstreams', () => {
  const json = (size: number, workstream: (at: number) => object): string =>
    JSON.stringify({
      apiVersion: 'aiop.dev/v1',
      plan: { id: 'p' },
      workstreams: Array.from({ length: size }, (_, at) => ({ id: `w${at}`, ...workstream(at) })),
    });

  it.each<[string, (at: number) => string]>([
    ['in folders of their own', (at) => `packages/p${at}/**`],
    ['told apart by the ends of their names', (at) => `shared/*-p${at}.json`],
    ['told apart by the beginnings of their names', (at) => `**/gen-${at}-*.pb.go`],
    ['told apart by names in any folder', (at) => `**/p${at}.md`],
    ['told apart by one alternative', (at) => `{src,test}/m${at}/**`],
  ])('%s is decided to the end', async (_, claim) => {
    const report = await validate(
      json(5000, (at) => ({ claims: [claim(at)] })),
      { path: 'p.json' },
    );
    expect(codes(report)).toEqual([]);
  });

  it('that change one file after each other is decided to the end', async () => {
    const report = await validate(
      json(21_000, (at) => ({ claims: ['src/**'], ...(at === 0 ? {} : { needs: [`w${at - 1}`] }) })),
      { path: 'p.json' },
    );
    expect(codes(report)).toEqual([]);
    expect(report.waves).toHaveLength(21_000);
  });
});
