import { describe, expect, it } from 'vitest';
import { logOf, Scratch, task } from '../scratch.ts';
import { ROW, repository } from './changes.ts';

describe('a task is never skipped, and says why', () => {
  const never = async (scratch: Scratch, one = task('test', 'true', { inputs: ['src/**'] })) => {
    const first = await scratch.verify([one]);
    const second = await scratch.verify([one]);
    expect(first.task('test')).toMatchObject({ state: 'passed', saved: false });
    expect(second.task('test')).toMatchObject({ state: 'passed', saved: false });
    return second;
  };

  it(`${ROW.submodule}: where its inputs hold a submodule with something in it`, async () => {
    const scratch = repository();
    const inner = new Scratch().write('x', '1\n').commit();
    scratch.run('git', '-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.root, 'src/sub');
    scratch.commit();
    const { codes } = await never(scratch);
    expect(codes).toEqual(['AIOP-V014']);
    const below = await never(scratch, task('test', 'true', { inputs: ['src/sub/x'] }));
    expect(below.codes).toEqual(['AIOP-V014']);
    // Subtracted, or not filled, it is no obstacle.
    const without = task('test', 'true', { inputs: ['src/**', '!src/sub/**'] });
    await scratch.verify([without]);
    expect(await scratch.state(without)).toBe('skipped');
    scratch.run('git', 'submodule', '--quiet', 'deinit', '--force', 'src/sub');
    await scratch.verify([task('test', 'true', { inputs: ['src/**'] })]);
    expect(await scratch.state(task('test', 'true', { inputs: ['src/**'] }))).toBe('skipped');
  });

  it.each([
    ['out of the repository', '../../elsewhere'],
    ['to an absolute path', '/etc/hostname'],
    ['in a circle', 'link'],
  ])(`${ROW.link}: where one of them is a link that leads %s`, async (_, target) => {
    const { findings } = await never(repository().link('src/link', target).commit());
    expect(findings[0]).toMatchObject({ code: 'AIOP-V014', severity: 'warning' });
    expect(findings[0]?.message).toContain('src/link is a symbolic link that leads');
  });

  it('where one of them is a FIFO, or cannot be read, or has a name that is not UTF-8', async () => {
    const pipe = repository().remove('src/a.txt');
    pipe.run('mkfifo', 'src/a.txt');
    expect((await never(pipe)).codes).toEqual(['AIOP-V014']);
    const ignored = repository().write('.gitignore', 'src/gen/\n').write('src/gen/x', '1\n');
    ignored.run('mkfifo', 'src/gen/pipe');
    expect((await never(ignored)).codes).toEqual(['AIOP-V014']);
    const named = repository();
    named.run('bash', '-c', "printf x > $'src/\\xff'");
    expect((await never(named)).codes).toEqual(['AIOP-V014']);
    named.commit();
    expect((await never(named)).codes).toEqual(['AIOP-V014']);
  });

  it('where its patterns match no file at all', async () => {
    const { findings } = await never(repository(), task('test', 'true', { inputs: ['scr/**'] }));
    expect(findings[0]).toMatchObject({ code: 'AIOP-V018' });
  });

  it('where a tool does not tell its version', async () => {
    const verified = await never(repository(), task('test', 'true', { inputs: ['src/**'], tools: ['no-such-tool --version'] }));
    expect(verified.codes).toEqual(['AIOP-V017']);
    // Said once.
    expect(verified.task('test').sentence).toMatch(/^ran because the version of a tool is not known: [^;]*; not saved$/);
  });

  it(`${ROW.meanwhile}: where it writes to its own inputs`, async () => {
    const { findings } = await never(repository(), task('test', 'date +%N >> src/a.txt', { inputs: ['src/**'] }));
    expect(findings[0]).toMatchObject({ code: 'AIOP-V013', witness: 'src/a.txt' });
  });

  it(`${ROW.meanwhile}: where another file appears among them`, async () => {
    const grow = task('test', 'n=$(ls src | wc -l); echo $n > src/new-$n', { inputs: ['src/**'] });
    expect((await never(repository(), grow)).codes).toEqual(['AIOP-V013']);
  });

  it(`${ROW.meanwhile}: where one that git ignores appears among them, or one is assumed unchanged`, async () => {
    const grow = task('test', 'n=$(ls src/gen | wc -l); echo $n > src/gen/new-$n', { inputs: ['src/**'] });
    const ignored = repository().write('.gitignore', 'src/gen/\n').write('src/gen/x', '');
    expect((await never(ignored, grow)).codes).toEqual(['AIOP-V013']);
    const hidden = repository();
    hidden.run('git', 'update-index', '--assume-unchanged', 'src/a.txt');
    expect((await never(hidden, task('test', 'date +%N > src/a.txt', { inputs: ['src/**'] }))).codes).toEqual(['AIOP-V013']);
  });

  it('where a task it needs could not be relied on', async () => {
    const scratch = repository();
    const build = task('build', 'date +%N >> src/a.txt', { inputs: ['src/**'] });
    const check = task('test', 'true', { inputs: ['README.md'], needs: ['build'] });
    await scratch.verify([build, check]);
    const second = await scratch.verify([build, check]);
    expect(second.task('test')).toMatchObject({ state: 'passed', saved: false });
    expect(second.task('test').sentence).toContain('it needs build, whose result could not be kept');
  });

  it('where it passed only when tried again', async () => {
    const scratch = repository();
    const flaky = task('test', 'test -e .git/tried || { touch .git/tried; false; }', { inputs: ['src/**'], retries: 1 });
    const { report, log } = await scratch.verify([flaky]).then((first) => ({ report: first.task('test'), log: logOf(first.task('test')) }));
    expect(report).toMatchObject({ state: 'passed', attempts: 2, saved: false });
    expect(log).toContain('attempt 1 of 2 failed: exit code 1');
    expect(await scratch.state(flaky)).toBe('passed');
  });
});
