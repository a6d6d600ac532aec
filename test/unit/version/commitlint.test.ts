import { symlinkSync } from 'node:fs';
import { nodeFiles } from '@aiop/host';
import { findCommitlint, lintMessage, lintRules } from '@aiop/version';
import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';

function found(files: Readonly<Record<string, string>>) {
  const repository = new ScratchRepository();
  repository.files(files);
  return findCommitlint(repository.root, nodeFiles);
}

/** What the configuration says of a message. */
async function codes(files: Readonly<Record<string, string>>, message: string): Promise<string[]> {
  const { findings, ...rules } = lintRules({ commitlint: await found(files) });
  return [...findings, ...lintMessage(message, 'x', rules)].map(({ code, severity }) => `${code.slice(-4)} ${severity}`);
}

const CONVENTIONAL = { '.commitlintrc.json': '{ "extends": ["@commitlint/config-conventional"] }' };

describe('a configuration of commitlint', () => {
  it.each([
    ['.commitlintrc', 'rules: { scope-empty: [2, never] }'],
    ['.commitlintrc', '{ "rules": { "scope-empty": [2, "never"] } }'],
    ['.commitlintrc.json', '{ "rules": { "scope-empty": [2, "never"] } }'],
    ['.commitlintrc.yaml', 'rules:\n  scope-empty:\n    - 2\n    - never\n'],
    ['.commitlintrc.yml', 'rules: { scope-empty: [2, never] }'],
    ['package.json', '{ "name": "x", "commitlint": { "rules": { "scope-empty": [2, "never"] } } }'],
    ['package.yaml', 'name: x\ncommitlint: { rules: { scope-empty: [2, never] } }'],
  ])('is read from %s', async (path, text) => {
    expect(await codes({ [path]: text }, 'fix: a')).toEqual(['M124 error']);
    expect(await codes({ [path]: text }, 'fix(a): a')).toEqual([]);
  });

  it('is the first of those that are there, and a manifest without it is none', async () => {
    expect(await found({})).toBeUndefined();
    expect(await found({ 'package.json': '{ "devDependencies": { "commitlint": "1" } }' })).toBeUndefined();
    const files = { 'package.json': '{}', '.commitlintrc.yml': 'rules: { scope-empty: [0] }', 'commitlint.config.js': '' };
    expect(await codes(files, 'fix: a')).toEqual([]);
  });

  it('that extends config-conventional has its rules', async () => {
    expect(await codes(CONVENTIONAL, 'fix: use JSON')).toEqual([]);
    expect(await codes(CONVENTIONAL, 'Fix: a')).toEqual(['M115 error']);
    expect(await codes(CONVENTIONAL, 'wip: a')).toEqual(['M114 error']);
    expect(await codes(CONVENTIONAL, 'fix: Close it.')).toEqual(['M125 error', 'M127 error']);
    expect(await codes(CONVENTIONAL, `fix: ${'a'.repeat(96)}`)).toEqual(['M126 error']);
    expect(await codes(CONVENTIONAL, `fix: a\n\n${'a '.repeat(60)}\nReviewed-by: B`)).toEqual(['M128 warning', 'M126 error']);
    expect(await codes(CONVENTIONAL, 'fix: a\nbody')).toEqual(['M106 warning']);
    expect(await codes(CONVENTIONAL, 'close it')).toEqual(['M101 error']);
  });

  it('that extends config-angular has its rules', async () => {
    const angular = { '.commitlintrc.yml': "extends: '@commitlint/config-angular'" };
    expect(await codes(angular, 'chore: a')).toEqual(['M114 error']);
    expect(await codes(angular, 'fix(Api)!: a')).toEqual(['M125 error', 'M127 error']);
    expect(await codes(angular, `fix: ${'a'.repeat(68)}`)).toEqual(['M126 error']);
  });

  it('says otherwise what it extends', async () => {
    const rules = '"type-enum": [2, "always", ["deps"]], "header-max-length": [0], "subject-full-stop": [1, "never", "."]';
    const files = { '.commitlintrc.json': `{ "extends": "@commitlint/config-conventional", "rules": { ${rules} } }` };
    expect(await codes(files, `deps: ${'a'.repeat(200)}.`)).toEqual(['M127 warning']);
    expect(await codes(files, 'fix: a')).toEqual(['M114 error']);
  });

  it('stands in place of what holds without it, unless a part of it is not known', async () => {
    expect(await codes({ '.commitlintrc.yml': 'rules: { header-max-length: [2, always, 72] }' }, 'wip: a')).toEqual([]);
    expect(await codes({ '.commitlintrc.yml': 'extends: [our-own]' }, 'wip: a')).toEqual(['M133 warning', 'M114 error']);
  });

  it('may ask for merges too', async () => {
    expect(lintRules({ commitlint: await found({ '.commitlintrc.yml': 'defaultIgnores: false\nrules: {}' }) }).merges).toBe('linted');
    expect(lintRules({ commitlint: await found({ '.commitlintrc.yml': 'rules: {}' }) }).merges).toBe('left-out');
  });

  it.each(['commitlint.config.js', 'commitlint.config.mjs', '.commitlintrc.ts', '.commitlintrc.cjs'])(
    'as a program is never run: %s',
    async (path) => {
      const files = { [path]: 'globalThis.wasRun = true; throw new Error();' };
      expect(await found(files)).toMatchObject({ findings: [{ code: 'AIOP-M132', severity: 'warning', file: path, line: 1 }] });
      expect(await codes(files, 'wip: a')).toEqual(['M132 warning', 'M114 error']);
      expect(globalThis).not.toHaveProperty('wasRun');
    },
  );
});

describe('what is not followed', () => {
  const places = async (text: string) =>
    (await found({ '.commitlintrc.yml': text }))?.findings.map(({ code, line, column, message }) => [
      code.slice(-4),
      `${line}:${column}`,
      message,
    ]);

  it.each([
    ['rules:\n  scope-delimiter-style: [2, always]', 'M133', '2:3', 'the rule "scope-delimiter-style" is not followed: it is not known'],
    [
      'rules:\n  type-empty: [2, always]',
      'M133',
      '2:15',
      'the rule "type-empty" is not followed: Conventional Commits asks for the opposite',
    ],
    ['extends:\n  - "@commitlint/config-conventional"\n  - ./own.js', 'M133', '3:5', 'the rules of "./own.js" are not known'],
    ['extends: 7', 'M133', '1:10', 'the rules of what is no text are not known'],
    ['plugins: [x]\nrules: {}', 'M133', '1:1', 'the field "plugins" is not followed'],
    ['rules:\n  type-enum: [3, always, [a]]', 'M131', '2:14', 'the rule "type-enum" has another form'],
    ['rules:\n  type-enum: 2', 'M131', '2:14', 'the rule "type-enum" has another form'],
    ['rules:\n  type-enum: [2, often]', 'M131', '2:14', 'the rule "type-enum" has another form'],
    ['rules:\n  type-enum: [2, always, a]', 'M131', '2:14', 'the value of the rule "type-enum" is of another form'],
    ['rules:\n  type-case: [2, always, round-case]', 'M131', '2:14', 'the value of the rule "type-case" is of another form'],
    ['rules:\n  body-max-length: [2, always, "9"]', 'M131', '2:20', 'the value of the rule "body-max-length" is of another form'],
    ['rules:\n  body-full-stop: [2, always, ""]', 'M131', '2:19', 'the value of the rule "body-full-stop" is of another form'],
    ['rules:\n  signed-off-by: [2, always, 1]', 'M131', '2:18', 'the value of the rule "signed-off-by" is of another form'],
    ['rules: []', 'M131', '1:8', 'the rules are no object'],
    ['- rules', 'M131', '1:1', 'it is no object with rules'],
  ])('is named, with its place: %j', async (text, ...told) => {
    expect(await places(text)).toEqual([told]);
  });

  it('is nothing that weighs nothing', async () => {
    expect(
      await places('helpUrl: https://example.com\nprompt: {}\nformatter: x\nrules: { our-own: [0], type-case: [2, always, lowercase] }'),
    ).toEqual([]);
  });

  it('a near name is told', async () => {
    expect((await found({ '.commitlintrc.yml': 'rules: { header-max-lenght: [2, always, 9] }' }))?.findings).toMatchObject([
      { hint: 'did you mean "header-max-length"?' },
    ]);
  });

  it('a file that cannot be read, a folder and a link fail', async () => {
    expect(await codes({ '.commitlintrc.json': '{' }, 'fix: a')).toEqual(['M131 error']);
    expect(await codes({ '.commitlintrc.yml': 'rules: &a { x: *a }' }, 'fix: a')).toContain('M131 error');
    expect(await codes({ '.commitlintrc/x': '' }, 'fix: a')).toEqual(['M131 error']);
    const repository = new ScratchRepository();
    symlinkSync('/etc/hostname', `${repository.root}/.commitlintrc`);
    expect(await findCommitlint(repository.root, nodeFiles)).toMatchObject({
      findings: [{ code: 'AIOP-M131', message: '.commitlintrc is no regular file' }],
    });
  });
});
