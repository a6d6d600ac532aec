import { lstatSync, mkdirSync, readdirSync, readlinkSync } from 'node:fs';
import { nodeFiles } from '@aiop/host';
import type { Files } from '@aiop/ports';
import { runSetup } from '@aiop/verify';
import { describe, expect, it } from 'vitest';
import { Scratch, task } from './scratch.ts';

const repository = (): Scratch => new Scratch().write('.gitignore', 'lib/\nout/\nnode_modules/\n').write('src/a.txt', 'one\n').commit();

/** Everything in a folder: files with content and executable bit, links with their text, folders. */
function picture(scratch: Scratch, folder: string): string[] {
  return readdirSync(scratch.path(folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = `${folder}/${name}`;
      const status = lstatSync(scratch.path(path));
      if (status.isSymbolicLink()) return `${path} -> ${readlinkSync(scratch.path(path))}`;
      return status.isDirectory() ? `${path}/` : `${path} ${status.mode & 0o100 ? 'x' : '-'} ${scratch.read(path)}`;
    });
}

/** The files of this machine, as a file system without modes gives them. */
const modeless: Files = {
  ...nodeFiles,
  write: (path, content, { sync = true } = {}) => nodeFiles.write(path, content, { sync }),
  status(path) {
    const status = nodeFiles.status(path);
    return status === undefined ? undefined : { ...status, executable: false };
  },
  stamp(path) {
    const stamp = nodeFiles.stamp(path);
    return stamp === undefined ? undefined : { ...stamp, executable: false };
  },
};

const build = task(
  'build',
  `mkdir -p lib/deep lib/empty lib/of/empty
   cp src/a.txt lib/a.txt; printf '' > lib/nothing; printf '#!/bin/sh\\n' > lib/deep/run; chmod +x lib/deep/run
   ln -s deep/run lib/link; ln -s ../src lib/sources; ln -s missing lib/dangling; echo x > 'lib/a name with "quotes" é'`,
  { inputs: ['src/**'], outputs: ['lib/**'] },
);

describe('the outputs of a skipped task', () => {
  it('come back exactly: content, executable bit, links, empty files, empty folders', async () => {
    const scratch = repository();
    await scratch.verify([build]);
    const before = picture(scratch, 'lib');
    scratch.remove('lib');
    const report = await scratch.verify([build]);
    expect(report.task('build')).toMatchObject({
      state: 'skipped',
      sentence: 'unchanged since it passed; its outputs were restored from the store',
    });
    expect(picture(scratch, 'lib')).toEqual(before);
    expect(scratch.run('git', 'status', '--porcelain')).toBe('');
  });

  it('are neither restored nor kept where no file can be made executable, and that is named', async () => {
    const scratch = repository();
    await scratch.verify([build]);
    const before = picture(scratch, 'lib');
    scratch.remove('lib');
    const named = 'no file can be made executable here: the file system has no such bit, or the umask takes it away';
    const lost = await scratch.verify([build], { ports: { files: modeless } });
    expect(lost.task('build')).toMatchObject({ state: 'passed', saved: false });
    expect(lost.task('build').sentence).toContain(`refused: lib/deep/run is executable, and ${named}`);
    expect(lost.codes).toEqual(['AIOP-V011', 'AIOP-V030']);
    expect(lost.findings[1]?.message).toContain(named);
    // What lies in the store is what it was.
    scratch.remove('lib');
    expect(await scratch.state(build)).toBe('skipped');
    expect(picture(scratch, 'lib')).toEqual(before);
    const windows = { platform: 'win32-x64', ports: { files: modeless } };
    expect((await scratch.verify([build], windows)).task('build')).toMatchObject({ state: 'passed', saved: true });
    scratch.remove('lib');
    expect(await scratch.state(build, windows)).toBe('skipped');
  });

  it('are left alone where they stand', async () => {
    const scratch = repository();
    await scratch.verify([build]);
    const inode = lstatSync(scratch.path('lib/a.txt')).ino;
    const { task: of } = await scratch.verify([build]);
    expect(of('build').sentence).toBe('unchanged since it passed');
    expect(lstatSync(scratch.path('lib/a.txt')).ino).toBe(inode);
  });

  it.each([
    ['content', (scratch: Scratch) => scratch.write('lib/a.txt', 'changed\n')],
    ['content of the same size, right after it was written', (scratch: Scratch) => scratch.write('lib/a.txt', 'eno\n')],
    ['executable bit', (scratch: Scratch) => scratch.run('chmod', '-x', 'lib/deep/run')],
    ['link', (scratch: Scratch) => scratch.link('lib/link', 'deep')],
    ['missing file', (scratch: Scratch) => scratch.remove('lib/nothing')],
    ['missing folder', (scratch: Scratch) => scratch.remove('lib/empty')],
    ['file where there was a link', (scratch: Scratch) => scratch.remove('lib/link').write('lib/link', 'x')],
  ])('come back when one differs in its %s', async (_, change) => {
    const scratch = repository();
    await scratch.verify([build]);
    const before = picture(scratch, 'lib');
    change(scratch);
    expect(await scratch.state(build)).toBe('skipped');
    expect(picture(scratch, 'lib')).toEqual(before);
  });

  it('come back as they were when the inputs do, without what newer runs wrote', async () => {
    const scratch = repository();
    const copy = task('build', 'mkdir -p lib/sub; cp src/* lib/sub', { inputs: ['src/**'], outputs: ['lib/**'] });
    await scratch.verify([copy]);
    const before = picture(scratch, 'lib');
    scratch.write('src/b.txt', 'two\n').write('src/c/x', '').remove('src/c');
    await scratch.verify([copy]);
    expect(scratch.has('lib/sub/b.txt')).toBe(true);
    scratch.remove('src/b.txt');
    expect(await scratch.state(copy)).toBe('skipped');
    expect(picture(scratch, 'lib')).toEqual(before);
  });

  it('reach another tree of the same repository', async () => {
    const scratch = repository();
    await scratch.verify([build]);
    scratch.run('git', 'worktree', 'add', '--quiet', 'out/other');
    const other: Scratch = Object.assign(Object.create(Scratch.prototype), scratch, { root: scratch.path('out/other') });
    expect(await other.state(build)).toBe('skipped');
    expect(picture(other, 'lib')).toEqual(picture(scratch, 'lib'));
  });

  it('are restored before a task that needs them looks at its inputs', async () => {
    const scratch = repository();
    const made = task('build', 'mkdir -p lib; cp src/a.txt lib/a.txt', { inputs: ['src/**'], outputs: ['lib/**'] });
    const test = task('test', 'grep one lib/a.txt', { inputs: ['lib/**', 'test/**'], needs: ['build'] });
    scratch.write('test/x', '1');
    await scratch.verify([test, made]);
    scratch.remove('lib');
    expect((await scratch.verify([test, made])).tasks.map(({ state }) => state)).toEqual(['skipped', 'skipped']);
    scratch.remove('lib').write('test/x', '2');
    expect((await scratch.verify([test, made])).tasks.map(({ state }) => state)).toEqual(['skipped', 'passed']);
  });

  it('keep what git tracks among them as the repository has it', async () => {
    const scratch = repository().write('gen/hand.txt', 'by hand\n').commit();
    const generate = task('build', 'cp src/a.txt gen/made.txt', { inputs: ['src/**'], outputs: ['gen/**'] });
    await scratch.verify([generate]);
    scratch.write('gen/hand.txt', 'newer\n').write('gen/more.txt', 'more\n').run('git', 'add', 'gen/more.txt');
    scratch.remove('gen/made.txt');
    expect(await scratch.state(generate)).toBe('skipped');
    expect(picture(scratch, 'gen')).toEqual(['gen/hand.txt - newer\n', 'gen/made.txt - one\n', 'gen/more.txt - more\n']);
  });
});

describe('a run with outputs', () => {
  it('starts without what earlier runs left, so that it cannot pass because of it', async () => {
    const scratch = repository();
    const copy = task('build', 'mkdir -p lib; cp src/*.txt lib', { inputs: ['src/**'], outputs: ['lib/**'] });
    const test = task('test', 'test -e lib/b.txt', { inputs: ['test/**'], needs: ['build'] });
    scratch.write('src/b.txt', 'two\n').write('test/x', '');
    expect((await scratch.verify([copy, test])).ok).toBe(true);
    scratch.remove('src/b.txt');
    const { task: of } = await scratch.verify([copy, test]);
    expect(of('test').state).toBe('failed');
    expect(picture(scratch, 'lib')).toEqual(['lib/a.txt - one\n']);
  });

  it('is not kept where files from elsewhere lie among its outputs, and never removes them', async () => {
    const scratch = repository().write('lib/stray.txt', 'from elsewhere\n');
    const copy = task('build', 'mkdir -p lib; cp src/a.txt lib', { inputs: ['src/**'], outputs: ['lib/**'] });
    const test = task('test', 'true', { inputs: ['src/**'], needs: ['build'] });
    for (const run of ['first', 'second']) {
      const { task: of, findings } = await scratch.verify([copy, test]);
      expect(of('build'), run).toMatchObject({ state: 'passed', saved: false });
      expect(of('test'), run).toMatchObject({ state: 'passed', saved: false });
      expect(findings[0]).toMatchObject({ code: 'AIOP-V016', witness: 'lib/stray.txt' });
    }
    expect(scratch.read('lib/stray.txt')).toBe('from elsewhere\n');
    scratch.remove('lib/stray.txt');
    await scratch.verify([copy, test]);
    expect((await scratch.verify([copy, test])).skipped).toBe(2);
    // One that appears later makes the stored result unusable, and is not removed either.
    scratch.write('lib/stray.txt', 'again\n');
    const later = await scratch.verify([copy, test]);
    expect(later.task('build')).toMatchObject({ state: 'passed', saved: false });
    expect(later.codes).toEqual(['AIOP-V016']);
    expect(scratch.read('lib/stray.txt')).toBe('again\n');
  });

  it('that failed leaves nothing that a later one could rest on', async () => {
    const scratch = repository();
    const fail = task('build', 'mkdir -p lib; echo half > lib/half; grep -q two src/a.txt', { inputs: ['src/**'], outputs: ['lib/**'] });
    expect(await scratch.state(fail)).toBe('failed');
    const other = { ...fail, run: 'mkdir -p lib; test ! -e lib/half; touch lib/whole' };
    expect((await scratch.verify([other])).task('build')).toMatchObject({ state: 'passed', saved: true });
  });

  it('is not kept where the command keeps a state elsewhere, by which it left out what was taken away', async () => {
    const scratch = repository();
    const incremental = (outputs: string[]) =>
      task(
        'build',
        'mkdir -p lib; for f in src/*.txt; do b=$(basename $f); cmp -s $f lib.state/$b || { cp $f lib/$b; mkdir -p lib.state; cp $f lib.state/$b; }; done',
        { inputs: ['src/**'], outputs },
      );
    scratch.write('src/b.txt', 'two\n');
    expect((await scratch.verify([incremental(['lib/**'])])).task('build')).toMatchObject({ saved: true });
    scratch.write('src/a.txt', 'changed\n');
    const gap = await scratch.verify([incremental(['lib/**'])]);
    expect(gap.task('build')).toMatchObject({ state: 'passed', saved: false });
    expect(gap.findings).toMatchObject([{ code: 'AIOP-V019' }]);
    expect(gap.findings[0]?.message).toContain('it did not write lib/b.txt again, and keeps a state in lib.state/a.txt');
    const nothing = await scratch.verify([incremental(['lib/**'])]);
    expect(nothing.findings).toMatchObject([{ code: 'AIOP-V019' }]);
    scratch.remove('lib').remove('lib.state');
    const declared = incremental(['lib/**', 'lib.state/**']);
    await scratch.verify([declared]);
    scratch.write('src/a.txt', 'again\n');
    expect((await scratch.verify([declared])).task('build')).toMatchObject({ state: 'passed', saved: true });
    expect(picture(scratch, 'lib')).toEqual(['lib/a.txt - again\n', 'lib/b.txt - two\n']);
  });

  it('that fails for such a state is told from other failures', async () => {
    const scratch = repository();
    const fail = task('build', 'mkdir -p lib; test -e lib.state || cp src/a.txt lib/a.txt; touch lib.state; cat lib/a.txt', {
      inputs: ['src/**'],
      outputs: ['lib/**'],
    });
    await scratch.verify([fail]);
    scratch.write('src/b.txt', '');
    expect((await scratch.verify([fail])).codes).toEqual(['AIOP-V019', 'AIOP-V001']);
    scratch.remove('lib').remove('lib.state');
    await scratch.verify([fail]);
    expect((await scratch.verify([{ ...fail, run: `${fail.run}; false`, outputs: ['lib/**', 'lib.state'] }])).codes).toEqual(['AIOP-V001']);
    // Nothing was written because nothing began.
    const { findings } = await scratch.verify([{ ...fail, run: 'no-such-compiler', outputs: ['lib/**', 'lib.state'] }]);
    expect(findings).toMatchObject([{ message: 'task "build" failed: exit code 127 (a command that was not found)' }]);
  });

  it('is not kept where it writes nothing of what it declares', async () => {
    const { task: of, codes } = await repository().verify([task('build', 'true', { inputs: ['src/**'], outputs: ['libs/**'] })]);
    expect(of('build')).toMatchObject({ state: 'passed', saved: false });
    expect(codes).toEqual(['AIOP-V019']);
  });

  it('is kept where what it would write stands already, as git has it', async () => {
    const scratch = repository().write('gen/x', 'one\n').commit();
    const generate = task('build', 'cmp -s src/a.txt gen/x || cp src/a.txt gen/x', { inputs: ['src/**'], outputs: ['gen/**'] });
    await scratch.verify([generate]);
    expect(await scratch.state(generate)).toBe('skipped');
  });

  it.each([
    ['a FIFO', 'mkfifo lib/pipe'],
    ['a link out of the tree', 'ln -s ../../x lib/link'],
    ['an absolute link', 'ln -s /etc/hostname lib/link'],
    ['a link to what belongs to git', 'ln -s ../.git/config lib/link'],
    ['names that differ only in case', 'touch lib/a.txt lib/A.txt'],
    ['names that differ only in Unicode form', `touch $'lib/caf\\u00e9' $'lib/cafe\\u0301'`],
    ['a name that is not UTF-8', `touch $'lib/\\xff'`],
  ])('is not kept where they hold %s', async (_, command) => {
    const scratch = repository();
    const strange = task('build', `rm -rf lib; mkdir -p lib; ${command}`, { inputs: ['src/**'], outputs: ['lib/**'] });
    const { task: of, codes } = await scratch.verify([strange]);
    expect(of('build')).toMatchObject({ state: 'passed', saved: false });
    expect(codes).toEqual(['AIOP-V012']);
  });

  it('does not keep what lies outside of them, or is subtracted', async () => {
    const scratch = repository();
    const copy = task('build', 'mkdir -p lib/cache; touch lib/x lib/cache/y out.txt', {
      inputs: ['src/**'],
      outputs: ['lib/**', '!lib/cache/**'],
    });
    await scratch.verify([copy]);
    scratch.remove('lib').remove('out.txt');
    expect(await scratch.state(copy)).toBe('skipped');
    expect(picture(scratch, 'lib')).toEqual(['lib/x - ']);
    expect(scratch.has('out.txt')).toBe(false);
  });
});

describe('tasks of which neither needs the other', () => {
  const build = task('build', 'mkdir -p lib; cp src/a.txt lib', { inputs: ['src/**'], outputs: ['lib/**'] });

  it('are refused where both write one path', async () => {
    const docs = task('docs', 'mkdir -p lib/docs; touch lib/docs/x', { inputs: ['src/**'], outputs: ['lib/docs/*.html'] });
    const { ok, findings, tasks } = await repository().verify([build, docs]);
    expect({ ok, tasks }).toEqual({ ok: false, tasks: [] });
    expect(findings).toMatchObject([{ code: 'AIOP-V020', severity: 'error' }]);
    expect(findings[0]?.witness).toMatch(/^lib\/docs\/.*\.html$/);
    const apart = { ...build, outputs: ['lib/**', '!lib/docs/**'] };
    expect((await repository().verify([apart, { ...docs, run: 'mkdir -p lib/docs; touch lib/docs/x.html' }])).ok).toBe(true);
    expect(
      (
        await repository().verify([
          build,
          { ...docs, run: 'touch lib/docs.html; mkdir -p lib/docs; touch lib/docs/x.html', needs: ['build'] },
        ])
      ).ok,
    ).toBe(true);
  });

  it('are never skipped where one reads what the other writes', async () => {
    const scratch = repository();
    const reads = task('test', 'true', { inputs: ['{lib,src}/**'] });
    for (const run of ['first', 'second']) {
      const { task: of, codes } = await scratch.verify([build, reads]);
      expect(of('test'), run).toMatchObject({ state: 'passed', saved: false });
      expect(codes, run).toEqual(['AIOP-V021']);
    }
    for (const sound of [
      { ...reads, needs: ['build'] },
      { ...reads, inputs: ['{lib,src}/**', '!lib/**'] },
      { ...reads, inputs: ['lib/**'], needs: ['between'] },
    ]) {
      const tasks = [build, task('between', 'true', { inputs: ['src/**'], needs: ['build'] }), sound];
      await scratch.verify(tasks);
      expect((await scratch.verify(tasks)).skipped).toBe(3);
    }
  });
});

describe('the set-up step', () => {
  const install = {
    run: 'mkdir -p node_modules/.bin node_modules/a; cp lock node_modules/a/index.js; ln -sf ../a/index.js node_modules/.bin/a',
    inputs: ['lock'],
    outputs: ['node_modules/**'],
  };

  it('runs before all tasks, is restored by its inputs alone, and counts for every task', async () => {
    const scratch = repository().write('lock', '1\n').commit();
    const setup = task('setup', install.run, install);
    const test = task('test', 'grep -q . node_modules/.bin/a', { inputs: ['src/**'] });
    const first = await scratch.verify([test], { setup });
    expect(first.tasks.map(({ name, state }) => `${name} ${state}`)).toEqual(['setup passed', 'test passed']);
    scratch.remove('node_modules');
    const second = await scratch.verify([test], { setup });
    expect(second.tasks.map(({ state }) => state)).toEqual(['skipped', 'skipped']);
    expect(scratch.read('node_modules/.bin/a')).toBe('1\n');
    scratch.write('lock', '2\n');
    const third = await scratch.verify([test], { setup });
    expect(third.tasks.map(({ state }) => state)).toEqual(['passed', 'passed']);
  });

  it('is in place in spite of caches that tools keep among packages, and not of anything else', async () => {
    const scratch = repository().write('lock', '1\n').commit();
    const setup = task('setup', install.run, install);
    const test = task('test', 'true', { inputs: ['src/**'] });
    await scratch.verify([test], { setup });
    scratch.write('node_modules/.cache/x', 'cached');
    expect((await scratch.verify([test], { setup })).task('setup').sentence).toBe('unchanged since it passed');
    expect(scratch.has('node_modules/.cache/x')).toBe(true);
    scratch.write('node_modules/.bin/b', 'planted');
    expect((await scratch.verify([test], { setup })).task('setup').state).toBe('passed');
  });

  describe('in a tree that is made for the run', () => {
    const installed = { sentence: 'unchanged since it passed' };
    const restored = { sentence: 'unchanged since it passed; its outputs were restored from the store' };
    const setup = task(
      'setup',
      `${install.run}; mkdir -p node_modules/a/empty; echo one > node_modules/a/x; ln -s x node_modules/a/y; chmod +x node_modules/.bin/a`,
      { inputs: install.inputs, outputs: install.outputs },
    );
    const test = task('test', 'true', { inputs: ['src/**'] });

    /** A tree with dependencies of which nothing is recorded: its working files are gone. */
    async function unrecorded(): Promise<Scratch> {
      const scratch = repository().write('lock', '1\n').commit();
      await scratch.verify([test], { setup });
      return scratch.remove('.aiop');
    }

    it('stays where it stands when it is byte for byte what it was', async () => {
      const scratch = await unrecorded();
      const inode = lstatSync(scratch.path('node_modules/a/x')).ino;
      expect((await scratch.verify([test], { setup, ownsTree: true })).task('setup')).toMatchObject(installed);
      expect(lstatSync(scratch.path('node_modules/a/x')).ino).toBe(inode);
    });

    it.each([
      ['content of the same size and time', restored, 't=$(stat -c %y a/x); echo ono > a/x; touch -d "$t" a/x'],
      ['executable bit', restored, 'chmod -x .bin/a'],
      ['link', restored, 'ln -sfn ../../src/a.txt a/y'],
      ['missing file', restored, 'rm a/x'],
      ['missing folder', restored, 'rmdir a/empty'],
      ['folder in the place of a file', restored, 'rm a/x; mkdir -p a/x/deep; echo x > a/x/deep/y'],
      ['file more', installed, 'echo evil > a/z'],
      ['file in the cache of a tool', installed, 'mkdir -p .cache/tool; echo evil > .cache/tool/x'],
      ['file with the name of git', installed, 'mkdir -p a/.git; echo evil > a/.git/x'],
      ['folder of its own behind a link', restored, 'mv ../node_modules ../elsewhere; ln -s elsewhere ../node_modules'],
    ])('is what it was, whatever there is another of: %s', async (_, expected, change) => {
      const scratch = await unrecorded();
      const before = picture(scratch, 'node_modules');
      scratch.run('bash', '-c', `cd node_modules && ${change}`);
      expect((await scratch.verify([test], { setup, ownsTree: true })).task('setup')).toMatchObject(expected);
      expect(lstatSync(scratch.path('node_modules')).isDirectory()).toBe(true);
      expect(picture(scratch, 'node_modules')).toEqual(before);
    });

    it('runs in an empty place where its inputs changed', async () => {
      const scratch = await unrecorded();
      scratch.write('node_modules/.cache/x', 'planted').write('lock', '2\n');
      expect((await scratch.verify([test], { setup, ownsTree: true })).task('setup')).toMatchObject({ state: 'passed', saved: true });
      expect(scratch.has('node_modules/.cache/x')).toBe(false);
    });
  });

  it('counts for every task also where the caller has done it', async () => {
    const scratch = repository().write('lock', '1\n').commit();
    const setup = task('setup', 'false', { inputs: install.inputs, outputs: install.outputs });
    const test = task('test', 'true', { inputs: ['src/**'] });
    const options = { setup, setupIsDone: true };
    expect((await scratch.verify([test], options)).tasks.map(({ name, state }) => `${name} ${state}`)).toEqual(['test passed']);
    expect((await scratch.verify([test], options)).tasks.map(({ state }) => state)).toEqual(['skipped']);
    scratch.write('lock', '2\n');
    expect((await scratch.verify([test], options)).tasks.map(({ state }) => state)).toEqual(['passed']);
  });

  it('can be run alone', async () => {
    const scratch = repository().write('lock', '1\n').commit();
    const environment = { PATH: process.env.PATH };
    const how = { force: false, dryRun: false, keepGoing: true, concurrency: 1, mode: 'read-write' as const };
    const options = { root: scratch.root, environment, platform: 'linux-x64', ...how };
    const setup = task('any name', install.run, install);
    expect((await runSetup(setup, options, await scratch.ports())).tasks).toMatchObject([{ name: 'setup', state: 'passed', saved: true }]);
    scratch.remove('node_modules');
    expect((await runSetup(setup, options, await scratch.ports())).skipped).toBe(1);
    // A verification with the same step finds it in place.
    const { task: of } = await scratch.verify([task('test', 'true')], { setup });
    expect(of('setup')).toMatchObject({ state: 'skipped', sentence: 'unchanged since it passed' });
  });

  it('blocks every task when it fails', async () => {
    const scratch = repository();
    const { tasks } = await scratch.verify([task('test', 'true')], { setup: task('setup', 'exit 3') });
    expect(tasks.map(({ state }) => state)).toEqual(['failed', 'blocked']);
  });
});

describe('a task that does not say what it writes', () => {
  it('is skipped only in a tree where it has run itself', async () => {
    const scratch = repository();
    const { outputs: _, ...undeclared } = task('build', 'mkdir -p lib; cp src/a.txt lib', { inputs: ['src/**'] });
    await scratch.verify([undeclared]);
    expect(await scratch.state(undeclared)).toBe('skipped');
    mkdirSync(scratch.path('out'));
    scratch.run('git', 'worktree', 'add', '--quiet', 'out/other');
    const other: Scratch = Object.assign(Object.create(Scratch.prototype), scratch, { root: scratch.path('out/other') });
    expect(await other.state(undeclared)).toBe('passed');
    expect(other.read('lib/a.txt')).toBe('one\n');
    expect(await other.state(undeclared)).toBe('skipped');
    scratch.write('src/a.txt', 'two\n');
    await scratch.verify([undeclared]);
    scratch.write('src/a.txt', 'one\n');
    expect(await scratch.state(undeclared), 'after it ran with other inputs').toBe('passed');
    expect(scratch.read('lib/a.txt')).toBe('one\n');
  });
});
