import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../../packages/cache-keys/src/cache-key.schema.gen.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { sourceProgram } from '../../support/source-program.ts';
import { fixtures } from './room.ts';

const MAIN = await sourceProgram('actions/cache-keys/src/main.ts');

/** Starts the action as a runner does, from its sources, and reads back what it wrote. */
function step(workspace: string, inputs: Readonly<Record<string, string>> = {}, environment: Readonly<Record<string, string>> = {}) {
  const runner = scratchFolder();
  const [output, summary, temp] = ['output', 'summary', 'temp'].map((name) => join(runner, name)) as [string, string, string];
  mkdirSync(temp);
  for (const file of [output, summary]) writeFileSync(file, '');
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      HOME: runner,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...given,
      ...environment,
    },
  });
  const raw = readFileSync(output, 'utf8');
  const outputs = Object.fromEntries(
    [...raw.matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
  return { status, stdout, stderr, raw, outputs, summary: readFileSync(summary, 'utf8') };
}

describe('cache-keys', () => {
  it('writes every output, the summary and an explanation that fits its schema', () => {
    const repository = new ScratchRepository({
      'package-lock.json': '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0", "integrity": "sha512-a"}}}',
      'a|b/go.sum': 'example.org/a v1.0.0 h1:a=\n',
    });
    const { status, outputs, summary, stderr } = step(repository.root, { prefix: 'ci', paths: '.turbo', extra: 'LANE=1' });
    expect([status, stderr]).toEqual([0, '']);
    expect(Object.keys(outputs).sort()).toEqual(['explanation', 'key', 'paths', 'restore-keys']);
    expect(outputs.key).toMatch(
      /^ci-aiop-k1-untrusted-[a-z0-9]+-[a-z0-9]+-[a-z]+-node\.\d+-golang\.[a-z0-9.]+-go\.[0-9a-f]{16}-npm\.[0-9a-f]{16}-[0-9a-f]{64}$/,
    );
    expect(outputs['restore-keys']?.split('\n')).toHaveLength(3);
    expect(outputs.paths?.split('\n')).toEqual(['~/go/pkg/mod', '~/.cache/go-build', '~/.npm', '.turbo']);
    const explanation: unknown = JSON.parse(readFileSync(outputs.explanation ?? '', 'utf8'));
    expect([validate(explanation), validate.errors]).toEqual([true, null]);
    expect(explanation).toMatchObject({ key: outputs.key, lockFiles: [{ path: 'a|b/go.sum', packages: 1 }, { packages: 1 }] });
    expect(summary).toContain('| <code>a&#124;b/go&#46;sum</code> | go | 1 |');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('is protected for a push whose commit is checked out', () => {
    const repository = new ScratchRepository({ 'go.sum': '' });
    const GITHUB_SHA = repository.git('rev-parse', 'HEAD');
    const environment = { GITHUB_SHA, GITHUB_EVENT_NAME: 'push', GITHUB_REF_PROTECTED: 'true' };
    expect(step(repository.root, {}, environment).outputs.key).toContain('aiop-k1-protected-');
  });

  it('without git gives a key of the platform, with a warning', () => {
    const { status, outputs, stdout } = step(scratchFolder());
    expect([status, outputs.paths]).toEqual([0, '']);
    expect(outputs.key).toMatch(/^aiop-k1-untrusted-[a-z0-9]+-[a-z0-9]+-[a-z]+-[0-9a-f]{64}$/);
    expect(stdout).toMatch(/^::warning title=AIOP-K002::/m);
  });

  it('reads a subfolder, and records the key', () => {
    const root = fixtures('go', 'npm-3');
    const { outputs } = step(root, { 'working-directory': 'go', ledger: 'ledger.jsonl' });
    expect(outputs.paths).toBe('~/go/pkg/mod\n~/.cache/go-build');
    const [event] = readFileSync(join(root, 'go/ledger.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(event ?? '')).toMatchObject({
      t: 'cache.key',
      key: outputs.key,
      trust_domain: 'untrusted',
      ecosystems: ['go'],
      read: 2,
      by_bytes: 0,
    });
  });

  it.each([
    [{ ecosystems: 'npm\nruby' }, 'input ecosystems: '],
    [{ prefix: 'a b' }, 'input prefix: '],
    [{ extra: 'missing\n::error::x' }, 'input extra: '],
    [{ 'trust-domain': 'mine' }, 'input trust-domain: '],
    [{ restore: 'perhaps' }, 'input restore: '],
  ])('refuses %j in one line, without an output or a stack', (inputs, where) => {
    const { status, raw, stdout, stderr } = step(scratchFolder(), inputs);
    expect([status, raw, stderr]).toEqual([1, '', '']);
    expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/^::error title=cache-keys::/)]);
    expect(stdout).toContain(where);
  });

  it('runs nothing of the repository it looks at', () => {
    const repository = new ScratchRepository({ 'package-lock.json': '{"lockfileVersion":3}', 'requirements.txt': 'a==1\n' });
    const canary = join(repository.root, 'CANARY');
    repository.files({
      python3: { script: `#!/bin/sh\ntouch ${canary}\n` },
      'sys.py': `open("${canary}", "w")\n`,
      '.npmrc': 'node-options=--x\n',
    });
    repository.git('config', 'core.fsmonitor', `touch ${canary}`);
    expect(step(repository.root).status).toBe(0);
    expect(existsSync(canary)).toBe(false);
  });
});
