import { PATCH_LIMITS, type PatchCode, parsePatch } from '@aiop/patch';
import { describe, expect, it } from 'vitest';
import { processorMs } from '../../support/processor-time.ts';
import { bytes, codesOf } from './fixture.ts';

const GIT = 'diff --git a/src/a b/src/a\n';
const NAMES = '--- a/src/a\n+++ b/src/a\n';
const HUNK = '@@ -1 +1 @@\n-x\n+y\n';

function verdict(patch: string | Uint8Array, limits = PATCH_LIMITS): string {
  const parsed = parsePatch(typeof patch === 'string' ? bytes(patch) : patch, { name: 'p.diff', limits });
  if (!parsed.ok) return codesOf(parsed.errors).join(' ');
  return parsed.patch.files.map((file) => `${file.kind} ${file.kind === 'rename' ? `${file.from} -> ` : ''}${file.path}`).join(', ');
}

describe('what is accepted', () => {
  it.each<[string, string]>([
    [GIT + NAMES + HUNK, 'modify src/a'],
    [`${GIT}index 1234567..89abcde 100644\n${NAMES}${HUNK}`, 'modify src/a'],
    [NAMES + HUNK, 'modify src/a'],
    [`--- a/src/a\t2026-01-01 00:00:00.000000000 +0000\n+++ b/src/a\t2026-01-01 00:00:01 +0000\n${HUNK}`, 'modify src/a'],
    ['--- /dev/null\n+++ b/new\n@@ -0,0 +1 @@\n+x\n', 'create new'],
    ['--- a/old\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n', 'delete old'],
    ['diff --git a/e b/e\nnew file mode 100644\nindex 0000000..e69de29\n', 'create e'],
    ['diff --git a/e f b/e f\ndeleted file mode 100644\nindex e69de29..0000000\n', 'delete e f'],
    ['diff --git "a/q\\"uote" "b/q\\"uote"\nnew file mode 100644\n', 'create q"uote'],
    [
      `diff --git a/a b b/c d\nsimilarity index 50%\nrename from a b\nrename to c d\n--- a/a b\t\n+++ b/c d\t\n${HUNK}`,
      'rename a b -> c d',
    ],
    ['diff --git "a/\\303\\251" b/e\nsimilarity index 100%\nrename from "\\303\\251"\nrename to e\n', 'rename é -> e'],
    [`${GIT}${NAMES}@@ -1,3 +1,3 @@ function f() {\n\n-x\n+y\n z\n`, 'modify src/a'],
    [`${GIT}${NAMES}@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n`, 'modify src/a'],
    [`${GIT}${NAMES}${HUNK}\n\n`, 'modify src/a'],
    [`${GIT}${NAMES}${HUNK}diff --git a/b b/b\n--- a/b\n+++ b/b\n${HUNK}`, 'modify src/a, modify b'],
    ['diff --git a/a b/b b/a b/b\nnew file mode 100644\n', 'create a b/b'],
  ])('%j', (patch, files) => {
    expect(verdict(patch)).toBe(files);
  });

  it('lines in any encoding', () => {
    const patch = Uint8Array.from([...bytes(`${GIT}${NAMES}@@ -1 +1 @@ `), 0xe9, 10, 0x2d, 0xe9, 10, 0x2b, 0xff, 10]);
    expect(verdict(patch)).toBe('modify src/a');
  });
});

const REFUSED: readonly (readonly [name: string, code: PatchCode, patch: string])[] = [
  ['no file section at all', 'AIOP-S002', '\n\n'],
  ['words before it', 'AIOP-S003', `Here you are:\n${GIT}${NAMES}${HUNK}`],
  ['words after it', 'AIOP-S003', `${GIT}${NAMES}${HUNK}\nDone.\n`],
  ['a mail around it', 'AIOP-S003', `From 0123 Mon Sep 17 00:00:00 2001\n${GIT}${NAMES}${HUNK}-- \n2.39.5\n`],
  ['a line after the hunk that its count leaves out', 'AIOP-S003', `${GIT}${NAMES}${HUNK} z\n`],
  ['a combined diff', 'AIOP-S003', `diff --cc src/a\n${NAMES}${HUNK}`],
  ['carriage returns at the ends of headers', 'AIOP-S009', `${GIT}${NAMES}${HUNK}`.replaceAll('\n', '\r\n')],
  ['an unknown header', 'AIOP-S006', `${GIT}new thing 1\n${NAMES}${HUNK}`],
  ['a header twice', 'AIOP-S006', `${GIT}index 1234..5678\nindex 1234..5678\n${NAMES}${HUNK}`],
  ['an index line that is none', 'AIOP-S006', `${GIT}index zzzz..5678\n${NAMES}${HUNK}`],
  ['a percentage that is none', 'AIOP-S006', 'diff --git a/a b/b\nsimilarity index 101%\nrename from a\nrename to b\n'],
  ['a new and deleted file', 'AIOP-S006', `${GIT}new file mode 100644\ndeleted file mode 100644\n`],
  ['a rename without its end', 'AIOP-S006', 'diff --git a/a b/b\nrename from a\n'],
  ['a rename onto itself', 'AIOP-S006', `${GIT}rename from src/a\nrename to src/a\n`],
  ['--- without +++', 'AIOP-S006', `${GIT}--- a/src/a\n${HUNK}`],
  ['--- at the end', 'AIOP-S006', `${GIT}--- a/src/a\n`],
  ['a creation without its mode', 'AIOP-S007', `${GIT}--- /dev/null\n+++ b/src/a\n@@ -0,0 +1 @@\n+x\n`],
  ['a deletion without its mode', 'AIOP-S007', `${GIT}--- a/src/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`],
  ['a creation with an old name', 'AIOP-S007', `${GIT}new file mode 100644\n${NAMES}@@ -0,0 +1 @@\n+x\n`],
  ['two names and nothing that says which', 'AIOP-S007', 'diff --git a/a b/b\nnew file mode 100644\n'],
  ['a rename whose +++ names a third file', 'AIOP-S007', `diff --git a/a b/b\nrename from a\nrename to b\n--- a/a\n+++ b/c\n${HUNK}`],
  ['plain names that differ', 'AIOP-S007', `--- a/a\n+++ b/b\n${HUNK}`],
  ['plain names that are both /dev/null', 'AIOP-S007', '--- /dev/null\n+++ /dev/null\n@@ -0,0 +1 @@\n+x\n'],
  ['other prefixes', 'AIOP-S008', `diff --git i/src/a w/src/a\n--- i/src/a\n+++ w/src/a\n${HUNK}`],
  ['a name cut at a tab', 'AIOP-S008', `--- a/src/a\tevil\n+++ b/src/a\tevil\n${HUNK}`],
  ['a quoted name without its end', 'AIOP-S008', `diff --git "a/x" "b/x"\n--- "a/x\n+++ "b/x"\n${HUNK}`],
  ['a quoted name with an unknown escape', 'AIOP-S008', `--- "a/\\x41"\n+++ "b/\\x41"\n${HUNK}`],
  ['a quoted name that is not UTF-8', 'AIOP-S008', `--- "a/\\377"\n+++ "b/\\377"\n${HUNK}`],
  ['a quoted rename that is malformed', 'AIOP-S008', 'diff --git a/a b/b\nrename from "a\nrename to b\n'],
  ['a drive', 'AIOP-S008', `--- a/C:/x\n+++ b/C:/x\n${HUNK}`],
  ['an empty name', 'AIOP-S008', `--- a/\n+++ b/\n${HUNK}`],
  ['a folder', 'AIOP-S008', `--- a/src/\n+++ b/src/\n${HUNK}`],
  ['a segment that no file system holds', 'AIOP-S008', `--- a/${'x'.repeat(256)}\n+++ b/${'x'.repeat(256)}\n${HUNK}`],
  ['a rename to a traversal', 'AIOP-S008', 'diff --git a/a b/../b\nrename from a\nrename to ../b\n'],
  ['a rename from a traversal', 'AIOP-S008', 'diff --git a/x/../a b/b\nrename from x/../a\nrename to b\n'],
  ['a tab in a quoted name', 'AIOP-S009', `--- "a/x\\ty"\n+++ "b/x\\ty"\n${HUNK}`],
  ['a line feed in a quoted name', 'AIOP-S009', 'diff --git "a/x\\ny" "b/x\\ny"\nnew file mode 100644\n'],
  ['a mode change', 'AIOP-S010', `${GIT}old mode 100644\nnew mode 100755\n`],
  ['a mode with a tail', 'AIOP-S010', `${GIT}new file mode 100644 \n`],
  ['a change of a link by its index line', 'AIOP-S011', `${GIT}index 1234567..89abcde 120000\n${NAMES}${HUNK}`],
  ['a deletion of a link', 'AIOP-S011', `${GIT}deleted file mode 120000\n--- a/src/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`],
  ['a new submodule', 'AIOP-S012', `${GIT}new file mode 160000\n--- /dev/null\n+++ b/src/a\n@@ -0,0 +1 @@\n+Subproject commit 0\n`],
  ['a moved submodule', 'AIOP-S012', `${GIT}index 1234567..89abcde 160000\n${NAMES}${HUNK}`],
  ['binary files that differ', 'AIOP-S005', `${GIT}index 1234567..89abcde 100644\nBinary files a/src/a and b/src/a differ\n`],
  ['names without a hunk', 'AIOP-S014', `${GIT}${NAMES}`],
  ['a hunk header without its end', 'AIOP-S014', `${GIT}${NAMES}@@ -1 +1\n-x\n+y\n`],
  ['a hunk that starts at line 0', 'AIOP-S014', `${GIT}${NAMES}@@ -0 +0 @@\n-x\n+y\n`],
  ['a hunk of no line', 'AIOP-S014', `${GIT}${NAMES}@@ -1,0 +1,0 @@\n`],
  ['hunks in the wrong order', 'AIOP-S014', `${GIT}${NAMES}@@ -5 +5 @@\n-x\n+y\n@@ -1 +1 @@\n-x\n+y\n`],
  ['hunks that overlap', 'AIOP-S014', `${GIT}${NAMES}@@ -1,2 +1,2 @@\n-x\n+y\n z\n@@ -2 +2 @@\n-x\n+y\n`],
  ['line numbers that do not fit together', 'AIOP-S014', `${GIT}${NAMES}@@ -1 +2 @@\n-x\n+y\n`],
  ['a hunk that ends with the patch', 'AIOP-S014', `${GIT}${NAMES}@@ -1,2 +1,2 @@\n-x\n+y\n`],
  ['a last line without its line feed', 'AIOP-S014', `${GIT}${NAMES}${HUNK}`.slice(0, -1)],
  ['more removed lines than promised', 'AIOP-S014', `${GIT}${NAMES}@@ -1 +1 @@\n-x\n-y\n+z\n`],
  ['a line that begins with no marker', 'AIOP-S014', `${GIT}${NAMES}@@ -1,2 +1,2 @@\n-x\n+y\nz\n`],
  ['a new file with old lines', 'AIOP-S014', `${GIT}new file mode 100644\n--- /dev/null\n+++ b/src/a\n${HUNK}`],
  ['a deleted file with new lines', 'AIOP-S033', `${GIT}deleted file mode 100644\n--- a/src/a\n+++ /dev/null\n${HUNK}`],
  ['a no-newline marker before any line', 'AIOP-S015', `${GIT}${NAMES}@@ -1 +1 @@\n\\ No newline at end of file\n-x\n+y\n`],
  ['a no-newline marker twice', 'AIOP-S015', `${GIT}${NAMES}${HUNK}${'\\ No newline at end of file\n'.repeat(2)}`],
  ['a no-newline marker in other words', 'AIOP-S015', `${GIT}${NAMES}${HUNK}\\ Kein Zeilenumbruch\n`],
  ['lines in a later hunk after a marker', 'AIOP-S015', `${GIT}${NAMES}${HUNK}\\ No newline at end of file\n@@ -3 +3 @@\n-x\n+y\n`],
  ['a path both renamed and changed', 'AIOP-S016', `diff --git a/src/a b/b\nrename from src/a\nrename to b\n${GIT}${NAMES}${HUNK}`],
  ['a section that changes nothing', 'AIOP-S017', GIT],
  ['a hunk that changes nothing', 'AIOP-S017', `${GIT}${NAMES}@@ -1 +1 @@\n x\n`],
];

describe('what is refused', () => {
  it.each(REFUSED)('%s: %s', (_, code, patch) => {
    expect(verdict(patch)).toBe(code);
  });

  it('names that are not UTF-8', () => {
    expect(verdict(Uint8Array.from([...bytes('diff --git a/'), 0xff, ...bytes(' b/'), 0xff, 10]))).toBe('AIOP-S008');
    expect(verdict(Uint8Array.from([...bytes('--- a/'), 0xff, 10, ...bytes('+++ b/'), 0xff, 10]))).toBe('AIOP-S008');
  });

  it('what exceeds a limit, each as it says', () => {
    const patch = `${GIT}${NAMES}${HUNK}@@ -2 +2 @@\n-x\n+yy\ndiff --git a/b b/b\n--- a/b\n+++ b/b\n${HUNK}`;
    expect(verdict(patch)).toBe('modify src/a, modify b');
    expect(verdict(patch, { ...PATCH_LIMITS, maxBytes: 100 })).toBe('AIOP-S001');
    expect(verdict(patch, { ...PATCH_LIMITS, maxFiles: 1 })).toBe('AIOP-S001');
    expect(verdict(patch, { ...PATCH_LIMITS, maxHunks: 2 })).toBe('AIOP-S001');
    expect(verdict(patch, { ...PATCH_LIMITS, maxLineBytes: 2 })).toBe('AIOP-S001');
    expect(verdict(`diff --git a/${'x'.repeat(50_000)} b/x\n`)).toBe('AIOP-S001');
  });

  it('huge hostile texts, at once', async () => {
    const work = await processorMs(() => {
      expect(verdict(`diff --git a/${' b/'.repeat(700_000)}\n`)).toBe('AIOP-S001');
      expect(verdict(`diff --git "a/${'\\'.repeat(1 << 20)}\n`)).toBe('AIOP-S001');
      expect(verdict(`diff --git "a/${'\\'.repeat(30_000)}\n`)).toBe('AIOP-S007');
      expect(verdict(`${'x'.repeat(49)}\n`.repeat(1_000_000))).toBe('AIOP-S003');
      expect(verdict(`${GIT}${NAMES}@@ -0,0 +1 @@\n+${'a'.repeat(17 << 20)}\n`)).toBe('AIOP-S001');
      const hunks = Array.from({ length: 200_001 }, (_, index) => `@@ -${index + 1} +${index + 1} @@\n-x\n+y\n`).join('');
      expect(verdict(GIT + NAMES + hunks)).toBe('AIOP-S001');
    });
    expect(work).toBeLessThan(20_000);
  });

  it('says where, what was expected and what stands there, without any character that cannot be seen', () => {
    const parsed = parsePatch(bytes(`${GIT}${NAMES}@@ -1,9 +1,9 @@\n-x\n+\u001b[31my\n`), { name: 'in/p.diff' });
    if (parsed.ok) throw new Error('accepted');
    const [error] = parsed.errors;
    codesOf(parsed.errors);
    expect(error).toMatchObject({
      file: 'src/a',
      hunk: 1,
      line: 4,
      target: 'src/a',
      category: 'ParserError',
      error_id: 'AIOP-S014,SafePatch',
    });
    expect(error?.invocation).toEqual({ command: 'safe-patch', source: 'in/p.diff', line: 4 });
    expect(parsed.findings[0]).toMatchObject({ code: 'AIOP-S014', file: 'in/p.diff', line: 4, severity: 'error' });
    expect(parsed.findings[0]?.message).toMatch(/^src\/a: the hunk promises 9 old and 9 new lines/);
    const bad = parsePatch(bytes('\u202e\u001b[31m\n'));
    if (!bad.ok) expect(bad.errors[0]?.found).toBe('\\u{202e}\\u{1b}[31m');
  });
});
