import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../support/pipeline-run.ts';
import { codes, outcomes, plan, repositoryOf, script } from './plans.ts';

describe('hostile commands', () => {
  it.each([
    ['points .git elsewhere', 'echo "gitdir: /nowhere" > .git; echo 2 > a.txt'],
    ['removes .git', 'rm .git; echo 2 > a.txt'],
    ['switches to another branch', 'git checkout --quiet other; echo 2 > a.txt'],
    [
      'commits by itself',
      'git -c user.name=x -c user.email=x@x commit --quiet --allow-empty -m own; git reset --quiet --hard HEAD~1; echo 2 > a.txt',
    ],
    ['leaves a background process', '(sleep 30; echo late > a.txt) & echo 2 > a.txt'],
  ])('that %s change neither what lands nor any other branch', async (_, run) => {
    const repository = repositoryOf({ 'a.txt': '1\n', 'b.txt': '1\n' });
    repository.git('branch', 'other');
    const report = await runPipeline(repository, plan([script('one', ['a.txt'], run)]));
    expect(outcomes(report)).toEqual({ one: 'merged' });
    expect(repository.git('diff', '--name-only', 'HEAD', 'main')).toBe('a.txt');
    expect(repository.git('rev-parse', 'other')).toBe(repository.git('rev-parse', 'HEAD'));
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('that plant something in an ignored folder do not decide whether their own work passes', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n', '.gitignore': 'node_modules/\n' });
    const run = 'mkdir -p node_modules; echo yes > node_modules/verdict; echo 2 > a.txt';
    const report = await runPipeline(repository, plan([script('one', ['a.txt'], run, { verify: ['test -e node_modules/verdict'] })]));
    expect(outcomes(report)).toEqual({ one: 'failed' });
    expect(codes(report, 'one')).toEqual(['AIOP-W007']);
  });

  it('that change the dependencies are verified with the ones that the lock file names', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n', 'lock.txt': 'good\n', '.gitignore': 'deps/\n' });
    const setup = {
      name: 'setup',
      run: 'mkdir -p deps; cp lock.txt deps/lib',
      inputs: ['lock.txt'],
      outputs: ['deps/**'],
      needs: [],
      env: [],
      tools: [],
      timeoutMs: 60_000,
      retries: 0,
    };
    // Of the same size and age, beside something new, and known to no other than the working files of verification.
    const run = 't=$(stat -c %y deps/lib); echo evil > deps/lib; touch -d "$t" deps/lib; echo x > deps/more; rm -rf .aiop; echo 2 > a.txt';
    const verify = ['grep -q good deps/lib && test ! -e deps/more'];
    const report = await runPipeline(repository, plan([script('one', ['a.txt'], run, { verify })]), { config: { setup } });
    expect(outcomes(report)).toEqual({ one: 'merged' });
  });

  it('that move the target land nothing on what they put there', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const run = 'echo 2 > a.txt; git update-ref refs/heads/main $(git commit-tree -m evil HEAD^{tree})';
    const report = await runPipeline(repository, plan([script('one', ['a.txt'], run)]), { environment: { GIT_AUTHOR_NAME: 'x' } });
    expect(outcomes(report)).toEqual({ one: 'refused' });
    expect(codes(report, 'one')).toEqual(['AIOP-W010']);
  });

  it('that plant a link, a submodule or an executable are refused', async () => {
    const repository = repositoryOf({ 'a.txt': '1\n' });
    const report = await runPipeline(
      repository,
      plan([
        script('link', ['l/**'], 'mkdir l; ln -s /etc/passwd l/x'),
        script('module', ['m/**'], 'git init --quiet m; git -C m -c user.name=x -c user.email=x@x commit --quiet --allow-empty -m x'),
        script('exec', ['e'], 'echo > e; chmod +x e'),
      ]),
    );
    expect(codes(report, 'link')).toContain('AIOP-S011');
    expect(codes(report, 'module')).toContain('AIOP-S012');
    expect(codes(report, 'exec')).toContain('AIOP-S010');
  });
});
