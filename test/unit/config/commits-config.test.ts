import { readConfig } from '@aiop/config';
import { lintMessage, lintRules } from '@aiop/version';
import { describe, expect, it } from 'vitest';

const read = (commits: string) =>
  readConfig({
    path: 'aiop.yaml',
    bytes: new TextEncoder().encode(`apiVersion: aiop.dev/v1\ncommits:\n${commits.replace(/^/gm, '  ')}\n`),
  });

function commitsOf(text: string) {
  const config = read(text);
  if (!config.ok) throw new Error(config.findings.map(({ message }) => message).join('\n'));
  return config.value.commits;
}

const codes = (text: string, message: string): string[] =>
  lintMessage(message, 'x', lintRules({ configured: commitsOf(text) })).map(({ code, severity }) => `${code.slice(-4)} ${severity}`);

describe('commits in aiop.yaml', () => {
  it.each([
    ['types: [deps]', 'fix: a', 'M114 error'],
    ['type-case: upper-case', 'fix: a', 'M115 error'],
    ['scope: required', 'fix: a', 'M124 error'],
    ['scope: forbidden', 'fix(a): a', 'M124 error'],
    ['scopes: [api]', 'fix(b): a', 'M123 error'],
    ['scope-case: [lower-case, kebab-case]', 'fix(B): a', 'M125 error'],
    ['subject-case: lower-case', 'fix: Close', 'M125 error'],
    ['subject-not-case: [sentence-case]', 'fix: Close', 'M125 error'],
    ['subject-min-length: 3', 'fix: a', 'M126 error'],
    ['subject-max-length: 3', 'fix: close', 'M126 error'],
    ['subject-full-stop: forbidden', 'fix: a.', 'M127 error'],
    ['header-max-length: 5', 'fix: a', 'M126 error'],
    ['body: required', 'fix: a', 'M124 error'],
    ['body: forbidden', 'fix: a\n\nbody', 'M124 error'],
    ['body-max-line-length: 3', 'fix: a\n\nbody', 'M126 error'],
    ['footer-max-line-length: 3', 'fix: a\n\nRefs: 1', 'M126 error'],
    ['references: required', 'fix: a', 'M124 error'],
    ['references: forbidden', 'fix: a (#1)', 'M124 error'],
    ['trailers: [Signed-off-by]', 'fix: a', 'M124 error'],
    ['scope: required\nwarn: [scope]', 'fix: a', 'M124 warning'],
    ['fixups: warning', 'fixup! fix: a', 'M120 warning'],
  ])('%j is acted on', (text, message, code) => {
    expect(codes(text, message)).toEqual([code]);
  });

  it('what is off does not hold', () => {
    expect(codes('types: off\ntype-case: off', 'WIP: a')).toEqual([]);
    expect(codes('fixups: off', 'fixup! fix: a')).toEqual([]);
    expect(codes('scope: off\nbody: off\nreferences: off\nsubject-max-length: off\nscopes: off\ntrailers: off', 'fix: a')).toEqual([]);
  });

  it('says what is read besides, and what is left out', () => {
    expect(commitsOf('merges: lint\nignore: ["chore(deps): *"]\ncommitlint: false')).toEqual({
      rules: [],
      merges: 'linted',
      ignored: ['chore(deps): *'],
      commitlint: false,
    });
    expect(commitsOf('merges: ignore')).toEqual({ rules: [], merges: 'left-out', commitlint: true });
  });

  it('goes before commitlint, rule by rule, and the types of a run before both', () => {
    const commitlint = { rules: lintRules({ configured: commitsOf('types: [a]\nscope: required') }).rules, isWhole: true, findings: [] };
    const own = commitsOf('types: [b]');
    const codesOf = (message: string, types: readonly string[] = []) =>
      lintMessage(message, 'x', lintRules({ commitlint, configured: own, types })).map(({ code }) => code.slice(-4));
    expect(codesOf('b: x')).toEqual(['M124']);
    expect(codesOf('a: x')).toEqual(['M114', 'M124']);
    expect(codesOf('c(x): x', ['c'])).toEqual([]);
  });

  it.each([
    ['typos: [a]', 'AIOP-C007', '3:3', 'did you mean "types"?'],
    ['types: []', 'AIOP-C008', '3:10', 'list at least 1'],
    ['types: any', 'AIOP-C008', '3:10', 'write off, or the value'],
    ['types: [a b]', 'AIOP-C008', '3:11', expect.any(String)],
    ['scope: maybe', 'AIOP-C009', '3:10', expect.any(String)],
    ['subject-case: round', 'AIOP-C008', '3:17', expect.stringContaining('write lower-case, upper-case')],
    ['scope-case: [round]', 'AIOP-C009', '3:16', expect.any(String)],
    ['header-max-length: 0', 'AIOP-C008', '3:22', 'give a number of at least 1'],
    ['header-max-length: none', 'AIOP-C008', '3:22', 'write off, or the value'],
    ['warn: [fixups]', 'AIOP-C009', '3:10', expect.any(String)],
    ['warn: [body]', 'AIOP-C022', '3:10', 'set body, or leave it out here'],
    ['subject-case: lower-case\nsubject-not-case: upper-case', 'AIOP-C022', '4:21', expect.any(String)],
    ['subject-min-length: 9\nsubject-max-length: 8', 'AIOP-C022', '3:23', expect.any(String)],
    ['scope: forbidden\nscopes: [a]', 'AIOP-C022', '4:11', expect.any(String)],
  ])('%j is refused with its place', (text, code, place, hint) => {
    const { ok, findings } = read(text);
    expect([ok, findings.map((finding) => [finding.code, `${finding.line}:${finding.column}`, finding.hint])]).toEqual([
      false,
      [[code, place, hint]],
    ]);
  });
});
