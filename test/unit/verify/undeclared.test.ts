import { describe, expect, it } from 'vitest';
import { Scratch, task } from './scratch.ts';

const repository = (): Scratch =>
  new Scratch().write('.gitignore', 'out/\n*.log\ncache/\n').write('src/x', '1\n').write('docs/y', '1\n').commit();

const writes = (run: string, outputs: readonly string[] = ['out/**']) => task('build', run, { inputs: ['src/**'], outputs });

describe('what a task writes and does not declare', () => {
  it.each([
    ['a new file', 'mkdir -p out; touch out/a; echo x > docs/new', 'docs/new'],
    ['a file of the repository', 'mkdir -p out; touch out/a; echo x >> docs/y', 'docs/y'],
    ['a file that git ignores', 'mkdir -p out; touch out/a build.log', 'build.log'],
    ['a folder that git ignores', 'mkdir -p out cache; touch out/a cache/b', 'cache/'],
  ])('is named: %s', async (_, run, witness) => {
    const { findings, ok } = await repository().verify([writes(run)]);
    expect(ok).toBe(true);
    expect(findings).toMatchObject([{ code: 'AIOP-V026', severity: 'warning', witness }]);
    expect(findings[0]?.message).toBe(`while task "build" ran, ${witness} was written, which no task declares`);
  });

  it('is named once, however many tasks ran since', async () => {
    const scratch = repository();
    const tasks = [writes('mkdir -p out; touch out/a one.log two.log'), task('later', 'true', { inputs: ['docs/**'], needs: ['build'] })];
    const { findings } = await scratch.verify(tasks);
    expect(findings.map(({ code }) => code)).toEqual(['AIOP-V026']);
    expect(findings[0]?.message).toContain('one.log and 1 more');
  });

  it('is told from its outputs, those of others, its own inputs, and what stood there before', async () => {
    const scratch = repository().write('old.log', 'x\n').write('docs/changed', 'x\n');
    const tasks = [
      writes('mkdir -p out/deep; touch out/deep/a'),
      task('other', 'mkdir -p cache; touch cache/b', { inputs: ['docs/**'], outputs: ['cache/**'] }),
    ];
    const { codes } = await scratch.verify(tasks);
    expect(codes).toEqual([]);
    expect((await repository().verify([writes('mkdir -p out; touch out/a src/new')])).codes).toEqual(['AIOP-V013']);
  });

  it('is not looked for where a task does not say what it writes', async () => {
    const { outputs: _, ...open } = writes('touch build.log');
    expect((await repository().verify([open])).codes).toEqual([]);
  });
});
