import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logOf, Scratch, task } from './scratch.ts';

const repository = (): Scratch =>
  new Scratch()
    .write('src/a.js', "console.log(require('./b'))\n")
    .write('src/b.js', "module.exports = 'b'\n")
    .write('other/c.txt', 'c\n')
    .write('.gitignore', 'out/\n')
    .commit();

const hermetic = (run: string, more: Parameters<typeof task>[2] = {}) => task('t', run, { hermetic: true, inputs: ['src/**'], ...more });

describe('a hermetic task', () => {
  it('sees what it declares, and nothing else of the repository', async () => {
    const scratch = repository();
    const { task: of, codes } = await scratch.verify([hermetic('find . | sort')]);
    expect(logOf(of('t')).split('\n')).toEqual(['.', './src', './src/a.js', './src/b.js', '']);
    expect(codes).toEqual([]);
    expect(await scratch.state(hermetic('find . | sort'))).toBe('skipped');
  });

  it('is another task than one that sees everything', async () => {
    const scratch = repository();
    await scratch.verify([hermetic('true')]);
    const { task: of } = await scratch.verify([{ ...hermetic('true'), hermetic: false }]);
    expect(of('t')).toMatchObject({ state: 'passed', changes: ['that it is hermetic'] });
  });

  it.each([
    ['cat other/c.txt', ['src/**'], '', 'other/c.txt'],
    ['cd src && cat ../other/c.txt', ['src/**'], '', 'other/c.txt'],
    ['node src/a.js', ['src/a.js'], '', 'src/b.js'],
    ['node a.js', ['src/a.js'], 'src', 'src/b.js'],
    ["python3 -c 'import src.m'", ['src/a.js'], '', 'src/m.py'],
  ])('names what it looked for and does not declare: %s', async (run, inputs, cwd, missing) => {
    const scratch = repository().write('src/m.py', '').commit();
    const { findings, task: of } = await scratch.verify([hermetic(run, { inputs, cwd })]);
    expect(of('t').state).toBe('failed');
    expect(of('t').sentence).toContain('in a tree of nothing but what it declares');
    expect(findings).toMatchObject([
      { code: 'AIOP-V029', severity: 'error', witness: missing, hint: expect.stringContaining(JSON.stringify(missing)) },
      { code: 'AIOP-V001' },
    ]);
    expect((await scratch.verify([hermetic(run, { inputs: [...inputs, missing], cwd })])).ok).toBe(true);
  });

  it('says that git is nothing to declare', async () => {
    const { findings } = await repository().verify([hermetic('git ls-files')]);
    expect(findings[0]).toMatchObject({ code: 'AIOP-V029', message: expect.stringContaining('asked git') });
  });

  it('names nothing where it fails for another reason', async () => {
    const { codes } = await repository().verify([hermetic('cat src/a.js; exit 3')]);
    expect(codes).toEqual(['AIOP-V001']);
  });

  it('brings back its outputs, whether it passes or not: content, executable bits, links, empty folders', async () => {
    const scratch = repository();
    const run = 'mkdir -p out/empty && echo x > out/x && chmod +x out/x && ln -s x out/l';
    const writes = hermetic(run, { outputs: ['out/**'] });
    expect((await scratch.verify([writes])).task('t')).toMatchObject({ state: 'passed', saved: true });
    expect(scratch.run('ls', '-R', '-F', 'out')).toBe('out:\nempty/\nl@\nx*\n\nout/empty:\n');
    scratch.remove('out');
    expect(await scratch.state(writes)).toBe('skipped');
    expect(scratch.read('out/l')).toBe('x\n');
    await scratch.verify([hermetic('mkdir out; echo report > out/junit.xml; exit 1', { outputs: ['out/**'] })]);
    expect(scratch.read('out/junit.xml')).toBe('report\n');
    expect(scratch.has('out/x')).toBe(false);
  });

  it('gets what the tasks write that it needs, directly or not, and the set-up step', async () => {
    const scratch = repository();
    const one = task('one', 'mkdir -p out/one && echo 1 > out/one/x', { inputs: ['src/**'], outputs: ['out/one/**'] });
    const two = task('two', 'cp out/one/x out/two', { inputs: ['src/**'], outputs: ['out/two'], needs: ['one'] });
    const setup = task('setup', 'mkdir -p node_modules/p && echo p > node_modules/p/index.js', {
      inputs: ['src/**'],
      outputs: ['node_modules/**'],
    });
    const all = hermetic('cat out/one/x out/two node_modules/p/index.js', { needs: ['two'] });
    const { task: of, ok } = await scratch.verify([one, two, all], { setup });
    expect({ ok, log: logOf(of('t')) }).toEqual({ ok: true, log: '1\n1\np\n' });
  });

  it('changes nothing in the tree but its outputs, and is told what it loses', async () => {
    const scratch = repository();
    const { findings } = await scratch.verify([hermetic('echo changed > src/a.js; rm src/b.js; echo new > stray', { outputs: [] })]);
    expect(scratch.read('src/a.js')).toContain('require');
    expect(scratch.has('stray')).toBe(false);
    expect(scratch.has('src/b.js')).toBe(true);
    expect(findings).toMatchObject([{ code: 'AIOP-V026', witness: 'src/a.js' }]);
    expect(findings[0]?.message).toContain('and 1 more');
  });

  it('follows links among its inputs to what they lead to, and no further', async () => {
    const scratch = repository().link('src/l', '../other/c.txt').link('src/dir', '../other').write('other/d.txt', 'd\n').commit();
    const { task: of } = await scratch.verify([hermetic('cat src/l src/dir/d.txt; ls')]);
    expect(logOf(of('t'))).toBe('c\nd\nother\nsrc\n');
  });

  it('never writes through a link that stands in the place of its outputs', async () => {
    const scratch = repository().write('../outside/x', 'safe\n').link('out', '../outside');
    const run = scratch.verify([hermetic('mkdir out; echo bad > out/x', { outputs: ['out/**'] })]);
    await expect(run).rejects.toThrow(/out: it is no folder/);
    expect(scratch.read('../outside/x')).toBe('safe\n');
  });

  it('shows problems at their places in the repository, and leaves no tree behind', async () => {
    const scratch = repository();
    const { task: of } = await scratch.verify([hermetic('echo "$PWD/src/a.js:1:2: error: x"; pwd > .git-is-not-here; exit 1')]);
    expect(of('t').problems).toMatchObject([{ file: 'src/a.js', line: 1 }]);
    const [left = ''] = logOf(of('t')).split('/src/a.js');
    expect(() => readdirSync(left)).toThrow('ENOENT');
  });

  it('gives a tool only the files that have no pass record', async () => {
    const scratch = repository();
    const each = hermetic('cat {files} > /dev/null; echo {files}', { perFile: true });
    expect(logOf((await scratch.verify([each])).task('t'))).toBe('./src/a.js ./src/b.js\n');
    scratch.write('src/b.js', 'new\n');
    expect(logOf((await scratch.verify([each])).task('t'))).toBe('./src/b.js\n');
  });
});
