import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RunnerCommands } from '@aiop/runner';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../support/scratch-repository.ts';

function started() {
  const folder = scratchFolder();
  const printed: string[] = [];
  const environment = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const path of Object.values(environment)) writeFileSync(path, '');
  const commands = new RunnerCommands(environment, (text) => printed.push(text));
  return { commands, printed, read: (name: 'output' | 'summary') => readFileSync(join(folder, name), 'utf8') };
}

describe('outputs', () => {
  it('cannot be forged by a value', () => {
    const { commands, read } = started();
    commands.setOutput('safe', 'a\nEOF\nother=1\nother<<EOF\nx\nEOF');
    commands.setOutput('plain', 'b');
    const [first = '', ...rest] = read('output').split('\n');
    const delimiter = first.slice('safe<<'.length);
    expect(delimiter).toMatch(/^aiop_[0-9a-f]{32}$/);
    expect(rest.indexOf(delimiter)).toBe(6);
    expect(rest.filter((line) => line.startsWith('plain<<'))).toHaveLength(1);
  });

  it('that cannot be written are a clear error', () => {
    const commands = new RunnerCommands({ GITHUB_OUTPUT: '/nowhere/output' }, () => {});
    expect(() => commands.setOutput('a', 'b')).toThrow(/GITHUB_OUTPUT.*cannot be written/);
  });

  it('go nowhere without a runner', () => {
    expect(() => new RunnerCommands({}, () => {}).setOutput('a', 'b')).not.toThrow();
  });
});

describe('the log', () => {
  it('obeys nothing in the text of others, and shows what hides', () => {
    const { commands, printed } = started();
    commands.untrusted('::error::x\n##[add-mask]a\r::set-output name=a::b\u202e\u001b[31m');
    const lines = printed.join('').split('\n');
    const token = /^::stop-commands::(.+)$/.exec(lines[0] ?? '')?.[1];
    expect(token).toBeDefined();
    expect(lines).toEqual([
      `::stop-commands::${token}`,
      '::error::x',
      '##[add-mask]a\\u{d}::set-output name=a::b\\u{202e}\\u{1b}[31m',
      `::${token}::`,
      '',
    ]);
  });

  it('shows a long text piece by piece, and never holds all of it as it is shown', () => {
    const { commands, printed } = started();
    const lines = 300_000;
    commands.untrusted('\u0001\n'.repeat(lines));
    expect(Math.max(...printed.map(({ length }) => length))).toBeLessThan(512 * 1024);
    const [first, ...rest] = printed;
    expect(first).toMatch(/^::stop-commands::/);
    expect(rest.slice(0, -1).join('')).toBe('\\u{1}\n'.repeat(lines));
    expect(rest.at(-1)).toMatch(/^::[0-9a-f]{32}::\n$/);
  });

  it('carries findings as annotations that text cannot break out of', () => {
    const { commands, printed } = started();
    commands.annotate({
      code: 'AIOP-P012',
      severity: 'warning',
      message: 'a%b\n::error::c',
      file: 'a,b:c.yaml',
      line: 3,
      column: 7,
      related: [],
      witness: 'docs/x',
      hint: 'mend it',
      docs: '',
    });
    expect(printed).toEqual([
      '::warning title=AIOP-P012,file=a%2Cb%3Ac.yaml,line=3,col=7::a%25b\\u{a}::error::c (for example docs/x); mend it\n',
    ]);
  });

  it('says errors and warnings of its own', () => {
    const { commands, printed } = started();
    commands.error('x', 'y');
    commands.warning('x', 'y');
    commands.info('z');
    expect(printed).toEqual(['::error title=x::y\n', '::warning title=x::y\n', 'z\n']);
  });
});

describe('the summary', () => {
  it('is cut where the runner would refuse all of it', () => {
    const { commands, read } = started();
    commands.addSummary('x'.repeat(2_000_000));
    expect(Buffer.byteLength(read('summary'))).toBeLessThanOrEqual(1024 * 1024);
    expect(read('summary')).toContain('cut here');
  });
});
