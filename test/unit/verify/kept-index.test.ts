import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRepository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { describe, expect, it } from 'vitest';
import { aheadClock, Scratch, TICK_MS, task, type Verified } from './scratch.ts';

const one = task('one', 'true', { inputs: ['one/**'] });
const two = task('two', 'true', { inputs: ['two/*.txt', '!two/b.txt'] });

/** A tree of which everything is known, and which commands git was started for since. */
async function known(): Promise<{ readonly scratch: Scratch; readonly asked: string[]; readonly again: () => Promise<Verified> }> {
  const scratch = new Scratch()
    .write('one/a.txt', 'a\n')
    .write('one/b.txt', 'b\n')
    .write('two/a.txt', 'a\n')
    .write('two/b.txt', 'b\n')
    .write('c.txt', 'c\n')
    .commit();
  const asked: string[] = [];
  const environment = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' };
  const processes: typeof nodeProcesses = {
    run: (command) => {
      if (command.program === 'git') asked.push(command.args.find((arg) => /^(?:ls-files|status)$/.test(arg)) ?? 'other');
      return nodeProcesses.run(command);
    },
  };
  const git = await openRepository(scratch.root, { processes, environment });
  const again = async (): Promise<Verified> => {
    await sleep(TICK_MS);
    asked.length = 0;
    return scratch.verify([one, two], { ports: { git, clock: aheadClock } });
  };
  await again();
  return { scratch, asked, again };
}

const statesOf = ({ tasks }: Verified): string[] => tasks.map(({ state }) => state);

describe('what is kept of the index', () => {
  it('spares git the question for it while nothing changed', async () => {
    const { asked, again } = await known();
    expect(statesOf(await again())).toEqual(['skipped', 'skipped']);
    expect(asked).toEqual(['status']);
  });

  it('tells the lines of a task whose file changed, and which one it was', async () => {
    const { scratch, asked, again } = await known();
    scratch.write('one/a.txt', 'b\n');
    const report = await again();
    expect(statesOf(report)).toEqual(['passed', 'skipped']);
    expect(report.task('one').changes).toEqual(['one/a.txt']);
    expect(asked).toEqual(['status', 'status']);
  });

  it.each<readonly [what: string, change: (scratch: Scratch) => void]>([
    ['its content', (scratch) => scratch.write('one/a.txt', 'b\n')],
    ['its mode', (scratch) => chmodSync(scratch.path('one/a.txt'), 0o755)],
    ['its absence', (scratch) => scratch.remove('one/a.txt')],
    ['a link in its place', (scratch) => scratch.link('one/a.txt', '../c.txt')],
    ['a folder in its place', (scratch) => scratch.remove('one/a.txt').write('one/a.txt/new.txt', 'a\n')],
    ['a new file beside it', (scratch) => scratch.write('one/new.txt', 'a\n')],
    ['an ignored file beside it', (scratch) => scratch.write('.git/info/exclude', 'new.txt\n').write('one/new.txt', 'a\n')],
    ['a link in the place of its folder', (scratch) => scratch.remove('one').link('one', 'two')],
    ['a new commit', (scratch) => scratch.write('one/new.txt', 'a\n').commit()],
    ['an edit that the index hides', hideEdit],
    ['an attribute that converts it', (scratch) => scratch.write('.git/info/attributes', '* text=auto\n').write('one/a.txt', 'a\r\n')],
  ])('does not hide a change of a file: %s', async (_what, change) => {
    const { scratch, again } = await known();
    expect(statesOf(await again())).toEqual(['skipped', 'skipped']);
    await sleep(TICK_MS);
    change(scratch);
    expect(statesOf(await again())).toEqual(['passed', 'skipped']);
    expect(statesOf(await again())).toEqual(['skipped', 'skipped']);
  });

  it('stands for the patterns that were asked for, and no others', async () => {
    const { scratch } = await known();
    const options = { ports: { clock: aheadClock } };
    const wider = { ...two, inputs: ['two/*.txt'] };
    expect(await scratch.state(wider, options)).toBe('passed');
    expect(await scratch.state({ ...wider, sharedInputs: ['c.txt'] }, options)).toBe('passed');
    expect(await scratch.state(wider, { ...options, neverInputs: ['two/a.txt'] })).toBe('passed');
    expect(await scratch.state(two, options)).toBe('skipped');
  });

  it('is asked of git again where it has gone, and kept for one state alone', async () => {
    const { scratch, asked, again } = await known();
    const [tree = ''] = readdirSync(scratch.path('.git/aiop/trees'));
    const kept = (): string[] => readdirSync(scratch.path(`.git/aiop/trees/${tree}`)).filter((name) => name.startsWith('index-'));
    const [before = ''] = kept();
    rmSync(scratch.path(`.git/aiop/trees/${tree}/${before}`));
    expect(statesOf(await again())).toEqual(['skipped', 'skipped']);
    expect(asked.toSorted()).toEqual(['ls-files', 'status']);
    scratch.write('c.txt', 'd\n').commit();
    await again();
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual([before]);
  });

  it('is refused where it was damaged, and asked of git by the next run', async () => {
    const { scratch, asked, again } = await known();
    const [tree = ''] = readdirSync(scratch.path('.git/aiop/trees'));
    const folder = `.git/aiop/trees/${tree}`;
    const [kept = ''] = readdirSync(scratch.path(folder)).filter((name) => name.startsWith('index-'));
    const whole = readFileSync(scratch.path(`${folder}/${kept}`), 'latin1');
    scratch.write(`${folder}/${kept}`, whole.replace('one/b.txt', 'one/c.txt'));
    scratch.write('one/a.txt', 'b\n');
    await expect(again()).rejects.toThrow('was damaged, and has been removed');
    expect(statesOf(await again())).toEqual(['passed', 'skipped']);
    expect(asked).toContain('ls-files');
  });
});

/** An edit under `skip-worktree`, which git does not look at. */
function hideEdit(scratch: Scratch): void {
  scratch.run('git', 'update-index', '--skip-worktree', 'one/a.txt');
  scratch.write('one/a.txt', 'b\n');
}
