import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePatterns, type PathPatterns } from '../../../packages/verify/src/path-patterns.ts';
import { SortedPaths } from '../../../packages/verify/src/sorted-paths.ts';
import { UndeclaredWrites } from '../../../packages/verify/src/undeclared-writes.ts';
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

describe('what is no output of any of many tasks', () => {
  const compiled = (...patterns: readonly string[]): PathPatterns => {
    const result = compilePatterns('t', 'outputs', patterns);
    if (!result.ok) throw new Error(result.findings[0]?.message);
    return result.value;
  };
  const seen = (untracked: readonly string[]) => ({
    source: 'git' as const,
    changed: new SortedPaths([]),
    untracked: new SortedPaths(untracked),
    ignored: new SortedPaths([]),
  });

  it('is the same as when every path is held against the outputs of every task', () => {
    const isOutput = (path: string, { roots, matches }: PathPatterns): boolean => {
      if (!path.endsWith('/')) return matches(path);
      const folder = path.slice(0, -1);
      return roots.some((root) => root === folder || root === '' || root.startsWith(path) || folder.startsWith(`${root}/`));
    };
    const pattern = fc.constantFrom('**', 'a/**', 'a/b/**', 'a/*.x', 'a/b', 'b/**/x', 'ab/*', 'a/b/c/**', '**/x');
    const path = fc.constantFrom(
      'a',
      'a/',
      'a/b',
      'a/b/',
      'a/b/c/d',
      'a/q.x',
      'a/q.y',
      'ab/c',
      'ab/',
      'b/',
      'b/c/x',
      'c/x',
      'a/b/c/',
      'd/',
    );
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), fc.uniqueArray(path), (patterns, paths) => {
        const outputs = patterns.map((each) => compiled(each));
        const told = new UndeclaredWrites(outputs).tell(seen([]), seen(paths), () => true);
        expect(told).toEqual(paths.filter((each) => !outputs.some((one) => isOutput(each, one))).sort());
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('takes no look at each pair of a task and a path, nor at one state twice', () => {
    const many = Array.from({ length: 200 }, (_, at) => `packages/p${at}`);
    let looks = 0;
    const outputs = many.map((folder) => {
      const patterns = compiled(`${folder}/dist/**`);
      return { ...patterns, matches: (path: string) => ++looks > 0 && patterns.matches(path) };
    });
    const [before, after] = [seen([]), seen([...many.map((folder) => `${folder}/dist/a`), 'docs/new'])];
    const undeclared = new UndeclaredWrites(outputs);
    const told = many.map(() => undeclared.tell(before, after, () => true));
    expect(told.flat()).toEqual(['docs/new']);
    expect(looks).toBe(many.length);
  });
});
