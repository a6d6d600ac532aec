import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argumentBatches, withArguments } from '../../../packages/verify/src/file-passes.ts';
import { logOf, Scratch, task } from './scratch.ts';

const PRINT = `printf '<%s>' {files}; echo`;
const lint = task('lint', PRINT, { inputs: ['src/**'], sharedInputs: ['rules'], perFile: true });

function repository(count = 4): Scratch {
  const scratch = new Scratch().write('rules', 'strict\n');
  for (let index = 0; index < count; index++) scratch.write(`src/${index}.txt`, `${index}\n`);
  return scratch.commit();
}

describe('a task that runs file by file', () => {
  it('gets every file the first time, and then those alone that have not passed', async () => {
    const scratch = repository();
    const first = await scratch.verify([lint]);
    expect(logOf(first.task('lint'))).toBe('<./src/0.txt><./src/1.txt><./src/2.txt><./src/3.txt>\n');
    expect(first).toMatchObject({ fileSkipRate: 0, tasks: [{ files: { all: 4, skipped: 0 } }] });
    expect((await scratch.verify([lint])).task('lint')).toMatchObject({ state: 'skipped', files: { all: 4, skipped: 4 } });
    scratch.write('src/2.txt', 'changed\n').write('src/new.txt', 'new\n');
    const third = (await scratch.verify([lint])).task('lint');
    expect(logOf(third)).toBe('<./src/2.txt><./src/new.txt>\n');
    expect(third).toMatchObject({ state: 'passed', files: { all: 5, skipped: 3 } });
    expect(third.sentence).toContain('2 of 5 files have not passed');
  });

  it('is skipped where every file passed, though never all of them together', async () => {
    const scratch = repository(2);
    await scratch.verify([lint]);
    await scratch.write('src/0.txt', 'other\n').verify([lint]);
    await scratch.write('src/0.txt', '0\n').write('src/1.txt', 'other\n').verify([lint]);
    const both = (await scratch.write('src/0.txt', 'other\n').verify([lint])).task('lint');
    expect(both).toMatchObject({ state: 'skipped', sentence: 'each of its 2 files passed' });
  });

  it.each([
    ['the command', {}, { run: `${PRINT}; true` }],
    ['a variable', { environment: { PATH: process.env.PATH, RULES: '2' } }, {}],
    ['a shared input', {}, {}],
  ])('gets all of them again after a change of %s', async (what, options, more) => {
    const scratch = repository(2);
    const one = { ...lint, env: ['RULES'] };
    await scratch.verify([one]);
    if (what === 'a shared input') scratch.write('rules', 'lax\n');
    expect(logOf((await scratch.verify([{ ...one, ...more }], options)).task('lint'))).toBe('<./src/0.txt><./src/1.txt>\n');
  });

  it('gets a file again that became executable', async () => {
    const scratch = repository(2);
    await scratch.verify([lint]);
    scratch.run('chmod', '+x', 'src/1.txt');
    expect(logOf((await scratch.verify([lint])).task('lint'))).toBe('<./src/1.txt>\n');
  });

  it('keeps no pass of a run that failed', async () => {
    const scratch = repository(3);
    const strict = { ...lint, run: `${PRINT}; ! grep -q bad {files}` };
    scratch.write('src/1.txt', 'bad\n');
    expect((await scratch.verify([strict])).ok).toBe(false);
    scratch.write('src/1.txt', 'good\n');
    const mended = (await scratch.verify([strict])).task('lint');
    expect(mended.state).toBe('passed');
    expect(logOf(mended)).toBe('<./src/0.txt><./src/1.txt><./src/2.txt>\n');
  });

  it('gets names as arguments, whatever they hold, relative to its folder', async () => {
    const names = ['-rf', '$(touch pwned)', 'a b', 'new\nline', '"q"'];
    const scratch = new Scratch();
    for (const name of names) scratch.write(`sub/${name}`, 'x\n');
    scratch.write('top', 'x\n').commit();
    const odd = task('odd', PRINT, { inputs: ['sub/**', 'top'], cwd: 'sub', perFile: true });
    const printed = logOf((await scratch.verify([odd])).task('odd'));
    for (const name of names) expect(printed).toContain(`<./${name}>`);
    expect(printed).toContain('<../top>');
    expect(scratch.has('sub/pwned')).toBe(false);
  });

  it('takes no damaged record of passes', async () => {
    const scratch = repository(2);
    await scratch.verify([lint]);
    const [record = ''] = readdirSync(scratch.store, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('files-'));
    const path = join(scratch.store, record);
    const text = readFileSync(path, 'utf8');
    for (const damaged of [
      '',
      'null',
      text.replace('"version":1', '"version":2'),
      text.replace(/"base":"./, '"base":"x'),
      text.replace('"passes":"', '"passes":"0'),
    ]) {
      writeFileSync(path, damaged);
      scratch.write('src/1.txt', `${damaged.length}\n`);
      expect((await scratch.verify([lint], { mode: 'read' })).task('lint')).toMatchObject({
        state: 'passed',
        files: { all: 2, skipped: 0 },
      });
    }
  });

  it('looks again at no more than what changed: 95 % of the files of a repository are skipped', async () => {
    const scratch = repository(200);
    await scratch.verify([lint]);
    for (let index = 0; index < 9; index++) scratch.write(`src/${index}.txt`, 'changed\n');
    const { fileSkipRate, ran } = await scratch.verify([lint]);
    expect(ran).toBe(1);
    expect(fileSkipRate).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the arguments of a command', () => {
  it('come in as many lists as the system needs, each file in one of them', () => {
    const paths = Array.from({ length: 5_000 }, (_, index) => `src/${'x'.repeat(100)}${index}`);
    const batches = argumentBatches(paths);
    expect(batches.length).toBeGreaterThan(4);
    expect(Math.max(...batches.map((files) => files.join(' ').length))).toBeLessThan(128 * 1024);
    expect(batches.flat()).toEqual(paths.map((path) => `./${path}`));
    expect(argumentBatches([])).toEqual([[]]);
  });

  it.each([
    ['eslint {files}', 'eslint "$@"'],
    ['eslint "{files}" && echo \'{files}\'', 'eslint "$@" && echo "$@"'],
    ['true', 'true'],
  ])('stand where the command has them: %s', (command, expected) => {
    expect(withArguments(command)).toBe(expected);
  });
});
