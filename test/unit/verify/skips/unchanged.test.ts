import { describe, expect, it } from 'vitest';
import { logOf, Scratch, task } from '../scratch.ts';
import { ROW, repository } from './changes.ts';

const test = task('test', 'echo checked; cat src/*.txt', { inputs: ['src/**'] });

describe('a task whose inputs are the same', () => {
  it('is skipped, and its log is shown again', async () => {
    const scratch = repository();
    const first = await scratch.verify([test]);
    expect(first.task('test')).toMatchObject({ state: 'passed', saved: true, sentence: 'ran because it never passed here' });
    const second = await scratch.verify([test]);
    expect(second.task('test')).toMatchObject({ state: 'skipped', from: 'folder', sentence: 'unchanged since it passed' });
    expect(logOf(second.task('test'))).toBe('checked\none\ntwo\n');
    expect(second).toMatchObject({ ok: true, ran: 0, skipped: 1, failed: 0, skipRate: 1, fingerprint: first.fingerprint });
    expect(second.savedMs).toBeGreaterThan(0);
    expect(second.findings).toEqual([]);
  });

  it('is skipped in another tree, and after other files changed', async () => {
    const scratch = repository();
    await scratch.verify([test]);
    scratch.write('README.md', 'other\n').write('src/a.txt', 'one\n');
    expect(await scratch.state(test)).toBe('skipped');
    scratch.run('git', 'worktree', 'add', '--quiet', '../other');
    const other = Object.assign(Object.create(Scratch.prototype), { ...scratch, root: scratch.path('../other').replace('/tree/..', '') });
    expect(await other.state(test)).toBe('skipped');
  });

  it('has one fingerprint, whether they are committed, changed and not added, or untracked', async () => {
    const clean = repository();
    const { fingerprint } = (await clean.verify([test])).task('test');
    const dirty = new Scratch().write('src/a.txt', 'old\n').commit().write('src/a.txt', 'one\n').write('src/b.txt', 'two\n');
    expect((await dirty.verify([test])).task('test').fingerprint).toBe(fingerprint);
    dirty.run('git', 'add', '--all');
    expect((await dirty.verify([test])).task('test').fingerprint).toBe(fingerprint);
    const plain = new Scratch({ git: false }).write('src/a.txt', 'one\n').write('src/b.txt', 'two\n');
    expect((await plain.verify([test])).task('test').fingerprint).toBe(fingerprint);
    const ignored = new Scratch().write('.gitignore', 'src/b.txt\n').write('src/a.txt', 'one\n').commit().write('src/b.txt', 'two\n');
    expect((await ignored.verify([test])).task('test').fingerprint).toBe(fingerprint);
  });

  it('has one fingerprint however the tree came about where a filter may stand between git and the bytes', async () => {
    const attributes = '*.txt text eol=crlf\n';
    const scratch = new Scratch().write('.gitattributes', attributes).write('src/a.txt', 'one\r\n').commit();
    const { fingerprint } = (await scratch.verify([test])).task('test');
    const dirty = new Scratch().write('.gitattributes', attributes).commit().write('src/a.txt', 'one\r\n');
    expect((await dirty.verify([test])).task('test').fingerprint).toBe(fingerprint);
  });

  it(`${ROW.sha256}: is skipped`, async () => {
    const scratch = new Scratch({ objectFormat: 'sha256' }).write('src/a.txt', 'one\n').commit();
    await scratch.verify([test]);
    scratch.write('src/a.txt', 'two\n');
    expect(await scratch.state(test)).toBe('passed');
    scratch.write('src/a.txt', 'one\n');
    expect(await scratch.state(test)).toBe('skipped');
  });

  it('is skipped in a repository without a commit, and in a folder of a repository', async () => {
    const scratch = new Scratch().write('src/a.txt', 'one\n').write('part/src/b.txt', 'two\n');
    await scratch.verify([test]);
    expect(await scratch.state(test)).toBe('skipped');
    await scratch.verify([test], { root: scratch.path('part') });
    expect(await scratch.state(test, { root: scratch.path('part') })).toBe('skipped');
    scratch.commit();
    expect(await scratch.state(test, { root: scratch.path('part') })).toBe('skipped');
    scratch.write('part/src/b.txt', 'changed\n');
    expect(await scratch.state(test, { root: scratch.path('part') })).toBe('passed');
  });
});
