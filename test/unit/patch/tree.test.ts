import { checkTree, type WritePolicy } from '@aiop/patch';
import { describe, expect, it } from 'vitest';
import { codesOf, type FixtureFile, policyOf, treeOf } from './fixture.ts';

type Tree = Readonly<Record<string, string | FixtureFile>>;

const BASE: Tree = {
  'src/a': 'a\n',
  'src/run.sh': { content: '#!/bin/sh\n', mode: '100755' },
  'src/link': { content: '../other', mode: '120000' },
  'src/sub': { content: 'commit', mode: '160000' },
  'src/mine': '# NO_LLM\n',
  'other/b': 'b\n',
};

async function checked(result: Tree, policy: WritePolicy = policyOf(['src/**'])): Promise<string> {
  const [before, after] = [treeOf(BASE), treeOf(result)];
  const read = async (oids: readonly string[]) =>
    Promise.all(oids.map(async (oid) => (await before.readBlobs([oid]).catch(() => after.readBlobs([oid])))[0] ?? new Uint8Array()));
  const { ok, changes, errors, findings } = await checkTree({ entries: before.entries, readBlobs: read }, after.entries, policy);
  expect(findings).toHaveLength(errors.length);
  expect(ok).toBe(errors.every(({ severity }) => severity === 'warning'));
  codesOf(errors);
  return ok
    ? changes.map(({ action, path }) => `${action} ${path}`).join(', ')
    : errors.map(({ code, file }) => `${code} ${file}`).join(', ');
}

const without = (...paths: readonly string[]): Tree => Object.fromEntries(Object.entries(BASE).filter(([path]) => !paths.includes(path)));

describe('a finished tree', () => {
  it('passes when every path and mode that changed is permitted', async () => {
    expect(await checked(BASE)).toBe('');
    expect(await checked({ ...without('src/a'), 'src/new': 'n\n', 'src/run.sh': '#!/bin/sh\ntrue\n' })).toBe(
      'delete src/a, create src/new, modify src/run.sh',
    );
    expect(await checked({ ...BASE, 'src/a': { content: 'binary\0', mode: '100644' } })).toBe('modify src/a');
  });

  it.each<[string, Tree, string]>([
    ['a new file outside', { ...BASE, 'other/c': 'c' }, 'AIOP-S020 other/c'],
    ['a changed file outside', { ...BASE, 'other/b': 'c' }, 'AIOP-S020 other/b'],
    ['a deleted file outside', without('other/b'), 'AIOP-S020 other/b'],
    ['a file moved in from outside', { ...without('other/b'), 'src/b': 'b\n' }, 'AIOP-S020 other/b'],
    ['a mode outside', { ...BASE, 'other/b': { content: 'b\n', mode: '100755' } }, 'AIOP-S020 other/b, AIOP-S010 other/b'],
    ['a protected name inside', { ...BASE, 'src/.npmrc': 'x' }, 'AIOP-S021 src/.npmrc'],
    ['a workflow', { ...BASE, '.github/workflows/x.yml': 'x' }, 'AIOP-S021 .github/workflows/x.yml'],
    ['a new link', { ...BASE, 'src/l': { content: '/etc', mode: '120000' } }, 'AIOP-S011 src/l'],
    ['a file that became a link', { ...BASE, 'src/a': { content: '/etc', mode: '120000' } }, 'AIOP-S011 src/a'],
    ['a link that became a file', { ...BASE, 'src/link': 'x' }, 'AIOP-S011 src/link'],
    ['a link that points elsewhere', { ...BASE, 'src/link': { content: '/etc', mode: '120000' } }, 'AIOP-S011 src/link'],
    ['a link that is gone', without('src/link'), 'AIOP-S011 src/link'],
    ['a new submodule', { ...BASE, 'src/s': { content: 'x', mode: '160000' } }, 'AIOP-S012 src/s'],
    ['a moved submodule', { ...BASE, 'src/sub': { content: 'other', mode: '160000' } }, 'AIOP-S012 src/sub'],
    ['a new executable', { ...BASE, 'src/x': { content: 'x', mode: '100755' } }, 'AIOP-S010 src/x'],
    ['a file that became executable', { ...BASE, 'src/a': { content: 'a\n', mode: '100755' } }, 'AIOP-S010 src/a'],
    ['an opted-out file that changed', { ...BASE, 'src/mine': 'x' }, 'AIOP-S022 src/mine'],
    ['an opted-out file that is gone', without('src/mine'), 'AIOP-S022 src/mine'],
    ['a case twin', { ...BASE, 'src/A': 'x' }, 'AIOP-S036 src/A'],
    ['a name that Windows lacks', { ...BASE, 'src/aux.c': 'x' }, 'AIOP-S037 src/aux.c'],
    ['an invisible name', { ...BASE, 'src/a\u200b': 'x' }, 'AIOP-S009 src/a\\u{200b}'],
    ['a secret in a new line', { ...BASE, 'src/a': 'a\nhunter2\n' }, 'AIOP-S040 src/a'],
  ])('is refused for %s', async (_, result, errors) => {
    expect(await checked(result)).toBe(errors);
  });

  it('follows what the policy permits beyond the claims, items and budgets', async () => {
    const executable = { ...BASE, 'src/a': { content: 'a\n', mode: '100755' } } satisfies Tree;
    expect(await checked(executable, policyOf(['src/**'], { allowExecutable: true }))).toBe('modify src/a');
    expect(await checked({ ...BASE, 'src/a': 'x' }, policyOf(['src/**'], { deliverables: [{ action: 'create', path: 'src/n' }] }))).toBe(
      'AIOP-S023 src/a',
    );
    expect(await checked({ ...BASE, 'src/a': 'x', 'src/n': 'x' }, policyOf(['src/**'], { maxFiles: 1 }))).toBe('AIOP-S024 null');
  });

  it('does not hold a secret that stood in the file before against the change', async () => {
    const base = treeOf({ 'src/a': 'hunter2\nb\n' });
    const result = treeOf({ 'src/a': 'b\nhunter2\nc\n' });
    const readBlobs = async (oids: readonly string[]) =>
      Promise.all(oids.map(async (oid) => (await base.readBlobs([oid]).catch(() => result.readBlobs([oid])))[0] ?? new Uint8Array()));
    expect((await checkTree({ entries: base.entries, readBlobs }, result.entries, policyOf(['src/**']))).ok).toBe(true);
  });
});
