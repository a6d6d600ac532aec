import { describe, expect, it } from 'vitest';
import { aiop } from '../../support/aiop-command.ts';
import { inProcess } from '../../support/command-in-process.ts';
import type { ScratchRepository } from '../../support/scratch-repository.ts';
import { historyRepository } from '../version/history.ts';

const lint = ({ root }: ScratchRepository, ...args: readonly string[]) => aiop(root, 'version', 'lint', ...args);

describe('aiop version lint', () => {
  const history = [{ message: 'wip', tags: ['v1.0.0', 'x1.0.0'] }, 'feat: a', { message: 'feet: b', tags: ['b'] }, 'deps: c'];

  it('says what is wrong, where, and what was meant', () => {
    const { status, stdout, stderr } = lint(historyRepository(history), '--to', 'b');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^error AIOP-M114 commit [0-9a-f]{12} "feet: b" \(line 1, column 1\): the type "feet" is not accepted; write "feat: b"\n2 commits, compliance 0\.500\n$/,
    );
  });

  it('takes a range, a title, a prefix and types', () => {
    const repository = historyRepository(history);
    expect(lint(repository, '--from', 'b', '--types', 'feat, deps', '--title', 'deps: d')).toEqual({
      status: 0,
      stdout: '1 commit, compliance 1.000, title passed\n',
      stderr: '',
    });
    expect(lint(repository, '--from', 'HEAD', '--title', 'wip').stdout).toMatch(
      /^error AIOP-M101 the title "wip" .*\n0 commits, .*, title failed\n$/,
    );
    expect(lint(repository, '--tag-prefix', 'x').stdout).toMatch(/\n3 commits, compliance 0\.333\n$/);
  });

  it('gives machines one JSON document', () => {
    const { status, stdout } = lint(historyRepository(history), '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([
      1,
      { commits: 3, merges: 0, compliance: '0.333', title: 'none', findings: [{}, {}] },
    ]);
  });

  it('goes by aiop.yaml, by commitlint, and by what was asked for in this run', async () => {
    const repository = historyRepository(['deps: a', 'deps(api): b.', 'chore: c']);
    const lints = async (...args: readonly string[]) => (await inProcess(repository.root, 'version', 'lint', ...args)).stdout;
    const files = (commits: string) =>
      repository.files({
        '.commitlintrc.yml': 'rules: { type-enum: [2, always, [deps]], subject-full-stop: [1, never, .], body-case: [9] }',
        'aiop.yaml': `apiVersion: aiop.dev/v1\n${commits}`,
      });
    files('');
    expect((await lints()).replace(/commit [0-9a-f]{12}/g, 'commit')).toBe(
      [
        'error .commitlintrc.yml:1:87 AIOP-M131 the rule "body-case" has another form; write [0, 1 or 2, "always" or "never", a value]',
        'error AIOP-M114 commit "chore: c" (line 1, column 1): the type "chore" is not accepted; use one of deps',
        'warning AIOP-M127 commit "deps(api): b." (line 1, column 13): the subject ends with "." (1 character from there; subject-full-stop); write "deps(api): b"',
        '3 commits, compliance 0.666\n',
      ].join('\n'),
    );
    files('commits: { commitlint: false, scope: required, ignore: ["chore: *"] }');
    expect(await lints('--types', 'deps')).toMatch(/^error AIOP-M124 .*the scope is missing.*\n2 commits, 1 ignored, compliance 0\.500\n$/);
    files('commits: { scopes: 7 }');
    expect(await inProcess(repository.root, 'version', 'lint')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('aiop.yaml:2:20: AIOP-C008 commits.scopes is 7'),
    });
  });

  it('counts merges apart', () => {
    const repository = historyRepository([
      { message: 'feat: a', name: 'a' },
      { message: 'fix: b', name: 'b', parents: ['a'] },
      { message: 'x', parents: ['a', 'b'] },
    ]);
    expect(lint(repository).stdout).toBe('2 commits, 1 merge left out, compliance 1.000\n');
  });

  it('lets no message speak to the terminal', () => {
    const { stdout } = lint(historyRepository(['\u001b[2Jfeat: a\u202e\n\u0007']), '--title', '\u001b]0;x\u0007');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(stdout).toContain('\\u{1b}');
  });

  it.each([
    [['--from', 'nowhere'], /^aiop: from: there is no commit "nowhere" here\n/],
    [['--types', 'a b'], /^aiop: types: "a b" is no type\n/],
  ])('%j is wrong use', (args, message) => {
    const { status, stdout, stderr } = lint(historyRepository(['feat: a']), ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
