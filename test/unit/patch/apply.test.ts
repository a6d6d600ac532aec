import { isOptedOut } from '@aiop/claims';
import { applyPatch, parsePatch, type WritePolicy } from '@aiop/patch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, codesOf, type FixtureFile, policyOf, textOf, treeOf } from './fixture.ts';

type Base = Readonly<Record<string, string | FixtureFile>>;

async function applied(patch: string, base: Base, policy: WritePolicy = policyOf(['src/**'])) {
  const parsed = parsePatch(bytes(patch), { name: 'p.diff' });
  if (!parsed.ok) return codesOf(parsed.errors).join(' ');
  const result = await applyPatch(parsed.patch, treeOf(base), policy);
  if (!result.ok) return codesOf(result.errors).join(' ');
  codesOf(result.warnings);
  return Object.fromEntries(
    result.changes.map((change) => [change.path, change.kind === 'delete' ? undefined : `${change.mode} ${textOf(change.content)}`]),
  );
}

const modify = (hunks: string, path = 'src/a'): string => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${hunks}`;
const create = (path: string, mode = '100644'): string =>
  `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
const remove = (path: string, hunk: string): string =>
  `diff --git a/${path} b/${path}\ndeleted file mode 100644\n--- a/${path}\n+++ /dev/null\n${hunk}`;
const rename = (from: string, to: string): string =>
  `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;

describe('applying', () => {
  it('puts hunks at their exact places and keeps every other byte', async () => {
    const base = { 'src/a': '1\r\n2\n3\n4\n5\n6' };
    const patch = modify(
      '@@ -1,2 +1,3 @@\n 1\r\n-2\n+two\n+zwei\n@@ -4,0 +6 @@\n+4.5\n@@ -6 +8 @@\n-6\n\\ No newline at end of file\n+six\n',
    );
    expect(await applied(patch, base)).toEqual({ 'src/a': '100644 1\r\ntwo\nzwei\n3\n4\n4.5\n5\nsix\n' });
  });

  it('makes, removes and renames, deletions first', async () => {
    const base = { 'src/a': { content: 'a\n', mode: '100755' }, 'src/b': 'b\n', 'src/e': '' } satisfies Base;
    const patch = `${create('src/n')}${rename('src/a', 'src/z')}${remove('src/b', '@@ -1 +0,0 @@\n-b\n')}diff --git a/src/e b/src/e\ndeleted file mode 100644\n`;
    const parsed = parsePatch(bytes(patch));
    if (!parsed.ok) throw new Error('refused');
    const result = await applyPatch(parsed.patch, treeOf(base), policyOf(['src/**']));
    expect(result.ok && result.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'delete src/a',
      'delete src/b',
      'delete src/e',
      'write src/n',
      'write src/z',
    ]);
    expect(await applied(rename('src/a', 'src/z'), base)).toEqual({ 'src/a': undefined, 'src/z': '100755 a\n' });
  });

  it('lets a file become a folder, a folder a file, and a name change its case', async () => {
    expect(await applied(`${remove('src/x', '@@ -1 +0,0 @@\n-1\n')}${create('src/x/y')}`, { 'src/x': '1\n' })).toHaveProperty(['src/x/y']);
    expect(await applied(`${remove('src/x/y', '@@ -1 +0,0 @@\n-1\n')}${create('src/x')}`, { 'src/x/y': '1\n' })).toHaveProperty(['src/x']);
    expect(await applied(rename('src/readme', 'src/README'), { 'src/readme': '1\n' })).toHaveProperty(['src/README']);
  });

  it('changes files whose names exist only on some systems, and makes none', async () => {
    expect(await applied(modify('@@ -1 +1 @@\n-x\n+y\n', 'src/a:b'), { 'src/a:b': 'x\n' })).toEqual({ 'src/a:b': '100644 y\n' });
    expect(await applied(create('src/a:b/c'), { 'src/a:b/d': 'x\n' })).toHaveProperty(['src/a:b/c']);
    for (const name of ['src/a:b', 'src/con', 'src/NUL.txt', 'src/lpt1', 'src/x ', 'src/x.', 'src/a?', 'src/"q"', 'src/com¹.x']) {
      const quoted = name.includes('"') ? create(name).replaceAll(/ ([ab])\/src\/"q"/g, ' "$1/src/\\"q\\""') : create(name);
      expect(await applied(quoted, {}), name).toBe('AIOP-S037');
    }
  });

  it.each<[string, string, Base, string]>([
    ['context that differs', '@@ -1,2 +1,2 @@\n z\n-2\n+y\n', { 'src/a': '1\n2\n' }, 'AIOP-S030'],
    ['a removed line that differs', '@@ -2 +2 @@\n-3\n+y\n', { 'src/a': '1\n2\n' }, 'AIOP-S030'],
    ['a place one line off', '@@ -1 +1 @@\n-2\n+y\n', { 'src/a': '1\n2\n' }, 'AIOP-S030'],
    ['lines beyond the end', '@@ -3 +3 @@\n-3\n+y\n', { 'src/a': '1\n2\n' }, 'AIOP-S030'],
    ['an insertion beyond the end', '@@ -9,0 +10 @@\n+y\n', { 'src/a': '1\n2\n' }, 'AIOP-S030'],
    ['a change to an empty file', '@@ -1 +1 @@\n-1\n+y\n', { 'src/a': '' }, 'AIOP-S030'],
    ['a carriage return too few', '@@ -1 +1 @@\n-1\n+y\n', { 'src/a': '1\r\n' }, 'AIOP-S030'],
    ['a line feed that the base lacks', '@@ -1 +1 @@\n-1\n+y\n', { 'src/a': '1' }, 'AIOP-S030'],
    ['a line feed that the base has', '@@ -1 +1 @@\n-1\n\\ No newline at end of file\n+y\n', { 'src/a': '1\n' }, 'AIOP-S030'],
    ['a last line that is not the last', '@@ -1 +1 @@\n-1\n+y\n\\ No newline at end of file\n', { 'src/a': '1\n2\n' }, 'AIOP-S030'],
    ['a line after one without a line feed', '@@ -1,0 +2 @@\n+y\n', { 'src/a': '1' }, 'AIOP-S030'],
    ['a file that is not there', '@@ -1 +1 @@\n-1\n+y\n', {}, 'AIOP-S031'],
    ['a file that is a link', '@@ -1 +1 @@\n-1\n+y\n', { 'src/a': { content: '1', mode: '120000' } }, 'AIOP-S011'],
    ['a file that is a submodule', '@@ -1 +1 @@\n-1\n+y\n', { 'src/a': { content: '', mode: '160000' } }, 'AIOP-S012'],
    ['a file that is opted out', '@@ -2 +2 @@\n-x\n+y\n', { 'src/a': '# NO_LLM\nx\n' }, 'AIOP-S022'],
    ['a secret', '@@ -1 +1 @@\n-x\n+hunter2\n', { 'src/a': 'x\n' }, 'AIOP-S040'],
  ])('refuses %s', async (_, hunks, base, code) => {
    expect(await applied(modify(hunks), base)).toBe(code);
  });

  it.each<[string, string, Base, string]>([
    ['a new file that exists', create('src/a'), { 'src/a': '1\n' }, 'AIOP-S032'],
    ['a rename onto a file', rename('src/a', 'src/b'), { 'src/a': '1\n', 'src/b': '2\n' }, 'AIOP-S032'],
    ['a rename of nothing', rename('src/a', 'src/b'), {}, 'AIOP-S031'],
    ['a deletion that leaves lines', remove('src/a', '@@ -1 +0,0 @@\n-1\n'), { 'src/a': '1\n2\n' }, 'AIOP-S033'],
    [
      'a deletion without content of a file that has some',
      'diff --git a/src/a b/src/a\ndeleted file mode 100644\n',
      { 'src/a': '1\n' },
      'AIOP-S033',
    ],
    [
      'a deletion that names another mode',
      remove('src/a', '@@ -1 +0,0 @@\n-1\n'),
      { 'src/a': { content: '1\n', mode: '100755' } },
      'AIOP-S010',
    ],
    [
      'an index line that names another mode',
      modify('@@ -1 +1 @@\n-1\n+y\n').replace('\n---', '\nindex 1234..5678 100755\n---'),
      { 'src/a': '1\n' },
      'AIOP-S010',
    ],
    ['a file beneath a file', create('src/a/b'), { 'src/a': '1\n' }, 'AIOP-S035'],
    ['a file beneath a link', create('src/link/b'), { 'src/link': { content: '../x', mode: '120000' } }, 'AIOP-S035'],
    ['a file beneath a submodule', create('src/sub/b'), { 'src/sub': { content: '', mode: '160000' } }, 'AIOP-S035'],
    ['a file where a folder is', create('src/a'), { 'src/a/b': '1\n' }, 'AIOP-S035'],
    ['two new files, one beneath the other', create('src/a') + create('src/a/b'), {}, 'AIOP-S035 AIOP-S035'],
    ['case twins', create('src/A'), { 'src/a': '1\n' }, 'AIOP-S036'],
    ['case twins among new files', create('src/x') + create('src/X'), {}, 'AIOP-S036 AIOP-S036'],
    ['a folder in another case', create('src/Lib/x'), { 'src/lib/y': '1\n' }, 'AIOP-S036'],
    ['a name in another Unicode form', create('src/e\u0301'), { 'src/\u00e9': '1\n' }, 'AIOP-S036'],
    ['an executable file', create('src/x', '100755'), {}, 'AIOP-S010'],
    ['a rename out of the claims', rename('src/a', 'x/a'), { 'src/a': '1\n' }, 'AIOP-S020'],
    ['a rename into the claims', rename('x/a', 'src/a'), { 'x/a': '1\n' }, 'AIOP-S020'],
    ['a rename of an opted-out file', rename('src/a', 'src/b'), { 'src/a': '// NO_LLM: seeds\n' }, 'AIOP-S022'],
  ])('refuses %s', async (_, patch, base, codes) => {
    expect(await applied(patch, base)).toBe(codes);
  });

  it('refuses everything for one stray path', async () => {
    expect(await applied(modify('@@ -1 +1 @@\n-1\n+y\n') + create('other/x'), { 'src/a': '1\n' })).toBe('AIOP-S020');
  });

  it('permits an executable file where the policy does', async () => {
    expect(await applied(create('src/x', '100755'), {}, policyOf(['src/**'], { allowExecutable: true }))).toEqual({
      'src/x': '100755 x\n',
    });
  });

  it('keeps to the items, where there are any', async () => {
    const base = { 'src/a': '1\n', 'src/b': '1\n' };
    const policy = policyOf(['src/**'], {
      deliverables: [
        { action: 'modify', path: 'src/a' },
        { action: 'rename', path: 'src/b', to: 'src/c' },
      ],
    });
    const change = '@@ -1 +1 @@\n-1\n+y\n';
    expect(await applied(modify(change) + rename('src/b', 'src/c'), base, policy)).toHaveProperty(['src/c']);
    expect(await applied(modify(change, 'src/b'), base, policy)).toBe('AIOP-S023');
    expect(await applied(remove('src/a', '@@ -1 +0,0 @@\n-1\n'), base, policy)).toBe('AIOP-S023');
    expect(await applied(modify(change), base, policyOf(['src/**'], { deliverables: [] }))).toHaveProperty(['src/a']);
  });

  it('keeps to the budgets', async () => {
    const patch = create('src/x') + create('src/y');
    expect(await applied(patch, {}, policyOf(['src/**'], { maxFiles: 2, maxPatchBytes: patch.length }))).toHaveProperty(['src/x']);
    expect(await applied(patch, {}, policyOf(['src/**'], { maxFiles: 1 }))).toBe('AIOP-S024');
    expect(await applied(patch, {}, policyOf(['src/**'], { maxPatchBytes: patch.length - 1 }))).toBe('AIOP-S024');
  });

  it('scans added lines only, with the context they stand in', async () => {
    const seen: unknown[] = [];
    const scanAdded: WritePolicy['scanAdded'] = async (lines) => {
      seen.push(lines);
      return [];
    };
    const policy = policyOf(['src/**'], { scanAdded });
    await applied(modify('@@ -1,2 +1,3 @@\n hunter2\n-b\n+c\n+d\n'), { 'src/a': 'hunter2\nb\n' }, policy);
    expect(seen).toEqual([
      [
        { text: 'hunter2', line: 1, added: false },
        { text: 'c', line: 2, added: true },
        { text: 'd', line: 3, added: true },
      ],
    ]);
    expect(await applied(modify('@@ -1,2 +1,2 @@\n hunter2\n-b\n+c\n'), { 'src/a': 'hunter2\nb\n' })).toHaveProperty(['src/a']);
  });

  it('warns of what only looks like a credential, and lands nothing that was not scanned', async () => {
    const patch = parsePatch(bytes(create('src/x')));
    if (!patch.ok) throw new Error('refused');
    const found = { rule: 'r', message: 'it looks like a key', severity: 'warning', line: 1 } as const;
    const warned = await applyPatch(patch.patch, treeOf({}), policyOf(['src/**'], { scanAdded: async () => [found] }));
    expect(warned.ok && codesOf(warned.warnings)).toEqual(['AIOP-S041']);
    expect(warned.findings.map(({ severity }) => severity)).toEqual(['warning']);
    const cause = new Error('outer', { cause: new TypeError('inner', { cause: 'root' }) });
    const broken = await applyPatch(patch.patch, treeOf({}), policyOf(['src/**'], { scanAdded: () => Promise.reject(cause) }));
    if (broken.ok) throw new Error('accepted');
    expect(codesOf(broken.errors)).toEqual(['AIOP-S042']);
    expect(broken.errors[0]?.exception.cause).toEqual({
      type: 'Error',
      message: 'outer',
      cause: { type: 'TypeError', message: 'inner', cause: { type: 'string', message: 'root', cause: null } },
    });
  });
});

describe('NO_LLM', () => {
  it.each([
    ['# NO_LLM\n', true],
    [`${'\n'.repeat(9)}<!-- NO_LLM -->`, true],
    [`${'\n'.repeat(10)}# NO_LLM\n`, false],
    ['NO_LLM', true],
    ['/*NO_LLM*/', true],
    ['NO_LLMS', false],
    ['MY_NO_LLM', false],
    ['no_llm', false],
    ['', false],
  ])('%j: %s', (content, optedOut) => {
    expect(isOptedOut(bytes(content))).toBe(optedOut);
  });

  it('counts in every encoding that keeps ASCII', () => {
    expect(isOptedOut(Uint8Array.from([0xff, 0xe9, ...bytes('NO_LLM'), 0xff]))).toBe(true);
  });
});

describe('a damaged patch', () => {
  const whole = bytes(
    modify('@@ -1,2 +1,2 @@\n 1\n-2\n+two\n') + create('src/n') + rename('src/b', 'src/c') + remove('src/d', '@@ -1 +0,0 @@\n-d\n'),
  );
  const base = treeOf({
    'src/a': '1\n2\n',
    'src/b': 'b\n',
    'src/d': 'd\n',
    'other/x': '1\n2\n',
    'src/link': { content: 'x', mode: '120000' },
  });
  const fragment = fc.constantFrom(
    '\n',
    ' ',
    '-',
    '+',
    '/',
    '..',
    'other',
    'src/link',
    '"',
    '\\',
    '@@',
    'diff --git ',
    '--- ',
    '120000',
    '\0',
    '\t',
    '\r',
  );

  it('is refused with records that fit the schema, or changes only what is claimed; it never breaks the reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length), fc.nat(12), fragment), { minLength: 1, maxLength: 3 }), async (edits) => {
        let damaged = textOf(whole);
        for (const [at, length, text] of edits) damaged = damaged.slice(0, at) + text + damaged.slice(at + length);
        const parsed = parsePatch(bytes(damaged));
        if (!parsed.ok) return void expect(codesOf(parsed.errors)).toHaveLength(1);
        const result = await applyPatch(parsed.patch, base, policyOf(['src/**']));
        if (!result.ok) return void expect(codesOf(result.errors)).not.toHaveLength(0);
        for (const { path } of result.changes) expect(path).toMatch(/^src\/(?!link)/);
      }),
      { seed: 20261121, numRuns: 3000 },
    );
  });
});
