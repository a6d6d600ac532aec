import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '@aiop/host';
import { compilePolicy, type Landing, landPatch, patchEvent, renderPatchSummary, type WritePolicy } from '@aiop/patch';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { bytes, codesOf, policyOf } from './fixture.ts';

const PATCH = `diff --git a/src/a b/src/a
--- a/src/a
+++ b/src/a
@@ -1 +1 @@
-1
+one
diff --git a/src/n b/src/n
new file mode 100644
--- /dev/null
+++ b/src/n
@@ -0,0 +1 @@
+n
`;
const NAMES_ONLY = 'diff --git a/src/a b/src/b\nsimilarity index 100%\nrename from src/a\nrename to src/b\n';

async function land(
  scratch: ScratchRepository,
  { patch = PATCH, policy = policyOf(['src/**']), dryRun = false }: { patch?: string; policy?: WritePolicy; dryRun?: boolean } = {},
): Promise<Landing> {
  const git = await scratch.open();
  const base = scratch.git('rev-parse', 'HEAD');
  return landPatch({ patch: bytes(patch), name: 'p.diff', base, policy, dryRun }, { git, files: nodeFiles });
}

const scratchWith = () => new ScratchRepository({ 'src/a': '1\n', 'other/b': 'b\n' });

describe('landing a patch', () => {
  it('builds the tree, changes the work tree, and leaves the index as it was', async () => {
    const scratch = scratchWith();
    const index = scratch.git('ls-files', '-s');
    const landing = await land(scratch);
    expect(landing).toMatchObject({ state: 'applied', paths: ['src/a', 'src/n'], findings: [] });
    expect(readFileSync(join(scratch.root, 'src/a'), 'utf8')).toBe('one\n');
    expect(scratch.git('ls-files', '-s')).toBe(index);
    scratch.git('add', '--all');
    expect(landing.state === 'applied' && landing.tree).toBe(scratch.git('write-tree'));
    expect(patchEvent(landing)).toMatchObject({ t: 'patch.applied', files: 2, dry_run: false });
  });

  it('writes nothing on a dry run, and gives the same tree', async () => {
    const scratch = scratchWith();
    const dry = await land(scratch, { dryRun: true });
    expect(scratch.git('status', '--porcelain')).toBe('');
    const landing = await land(scratch);
    expect(dry.state === 'permitted' && landing.state === 'applied' && dry.tree).toBe(landing.state === 'applied' && landing.tree);
    expect(patchEvent(dry)).toMatchObject({ t: 'patch.applied', dry_run: true });
  });

  it('writes nothing of a refused patch', async () => {
    const scratch = scratchWith();
    const landing = await land(scratch, { policy: policyOf(['src/a']) });
    expect(landing.state === 'refused' && codesOf(landing.errors)).toEqual(['AIOP-S020']);
    expect(scratch.git('status', '--porcelain')).toBe('');
    expect(patchEvent(landing)).toMatchObject({
      t: 'patch.refused',
      codes: ['AIOP-S020'],
      files: 2,
      errors: 1,
      errors_captured: '1.000',
      reason: 'the path is not claimed',
    });
    expect(await land(scratch, { patch: 'nonsense\n' })).toMatchObject({ state: 'refused', paths: [] });
  });

  it.each<[string, string, string]>([
    ['a file was edited', PATCH, 'src/a'],
    ['a file that the patch makes is there', PATCH, 'src/n'],
    ['a target of a rename is there', NAMES_ONLY, 'src/b'],
  ])('never overwrites local work: %s', async (_, patch, path) => {
    const scratch = scratchWith();
    writeFileSync(join(scratch.root, path), 'mine\n');
    await expect(land(scratch, { patch })).rejects.toThrow(`${path}: the work tree differs from the base at 1 of the paths`);
    expect(readFileSync(join(scratch.root, path), 'utf8')).toBe('mine\n');
  });

  it('takes back an earlier swap that was killed before it looks at the work tree', async () => {
    const scratch = scratchWith();
    scratch.files({ '.aiop/swap/old/0': '1\n', '.aiop/swap/journal.json': '[{"path":"src/a","existed":true}]' });
    scratch.git('rm', '--quiet', '--cached', 'src/a');
    scratch.git('reset', '--quiet', 'HEAD');
    nodeFiles.remove(join(scratch.root, 'src/a'));
    expect(await land(scratch)).toMatchObject({ state: 'applied' });
    expect(existsSync(join(scratch.root, '.aiop'))).toBe(false);
  });

  it('sees through line-end conversion when it compares the work tree', async () => {
    const scratch = scratchWith();
    scratch.commit({ '.gitattributes': '* text eol=crlf\n' }, 'chore: line ends');
    nodeFiles.remove(join(scratch.root, 'src/a'));
    scratch.git('checkout', '--', 'src/a');
    expect(readFileSync(join(scratch.root, 'src/a'), 'utf8')).toBe('1\r\n');
    expect(await land(scratch)).toMatchObject({ state: 'applied' });
  });
});

describe('a policy from a manifest', () => {
  const scan = async () => [];

  it('carries claims, protected paths given back, items and budgets', () => {
    const compiled = compilePolicy(
      {
        claims: { write: ['**'], except: ['x'], allow_protected: [{ path: '.npmrc', reason: 'its own work' }] },
        items: [{ action: 'rename', file_path: 'a', to: 'b' }],
        budgets: { max_files: 3, max_patch_kb: 2 },
      },
      scan,
    );
    if (!compiled.ok) throw new Error('refused');
    const { claims, ...rest } = compiled.policy;
    expect(rest).toMatchObject({ deliverables: [{ action: 'rename', path: 'a', to: 'b' }], maxFiles: 3, maxPatchBytes: 2048 });
    expect(['a', 'x', '.npmrc', 'CODEOWNERS'].map((path) => claims.permits(path).state)).toEqual([
      'claimed',
      'unclaimed',
      'claimed',
      'protected',
    ]);
  });

  it('says which patterns are wrong', () => {
    expect(compilePolicy({ claims: { write: ['../x'] } }, scan)).toMatchObject({ ok: false, problems: [{ field: 'write', index: 0 }] });
  });
});

describe('the summary', () => {
  it('shows verdict, reasons and paths, and nothing of the patch as markup', async () => {
    const scratch = scratchWith();
    const refused = renderPatchSummary(await land(scratch, { patch: '![x](http://e.invalid/|@team `<img>\n' }), 'p.diff');
    expect(refused).toContain('❌ Patch <code>p&#46;diff</code> refused');
    expect(refused).toContain('AIOP-S003');
    expect(refused).not.toMatch(/!\[|http:|<img|@team/);
    const applied = renderPatchSummary(await land(scratch), 'p.diff');
    expect(applied).toContain('- <code>src/a</code>\n- <code>src/n</code>');
    const base = '0'.repeat(40);
    const paths = Array.from({ length: 120 }, (_, index) => `src/${index}`);
    expect(renderPatchSummary({ state: 'permitted', paths, base, tree: base, warnings: [], findings: [] }, 'p')).toContain('- and 20 more');
  });
});
