import { UsageError } from '@aiop/diagnostics';
import { describe, expect, it, vi } from 'vitest';
import { program } from '../../../packages/cli/src/program.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

const lock = (version: string, own: string): string =>
  `{"version": "${own}", "lockfileVersion": 3, "packages": {"node_modules/a": {"version": "${version}"}}}`;

function repository(): ScratchRepository {
  const scratch = new ScratchRepository({ 'package-lock.json': lock('1', '1') });
  scratch.commit({ 'package-lock.json': lock('1', '2') }, 'chore: version');
  scratch.commit({ 'package-lock.json': lock('2', '2') }, 'fix: a');
  return scratch;
}

/** Runs a command of `aiop cache` in this process, and returns what it prints. */
async function cache(root: string, ...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const before = process.exitCode;
  try {
    await program().parseAsync(['node', 'aiop', 'cache', ...args, '--repo', root]);
    expect(process.exitCode).toBe(0);
    return said.join('');
  } finally {
    process.exitCode = before;
    write.mockRestore();
  }
}

describe('aiop cache', () => {
  it('simulate says how often the cache would have hit, and what to do', async () => {
    const stdout = await cache(repository().root, 'simulate');
    expect(stdout).toMatch(/^3 commits, \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d, one run each/);
    expect(stdout).toContain('3 runs; the files changed in 2 of them, what they lock in 1');
    expect(stdout).toMatch(/\naiop cache-keys +1 \(33\.3 %\) +1 \(33\.3 %\) +1 \(33\.3 %\) +2 +0 +1\n/);
    expect(stdout).toMatch(/\nactions\/setup-node@v7 +0 \(0\.0 %\) +0 \(0\.0 %\) +3 \(100\.0 %\) +3 +0 +3\n/);
    expect(stdout).toContain('- change over from actions/setup-node@v7 to aiop cache-keys: 1 exact hit more, 1 download fewer (33.3 %)\n');
  });

  it('simulate gives machines one JSON document, of a number of commits and of named ecosystems', async () => {
    const stdout = await cache(repository().root, 'simulate', '--json', '--commits', '2', '--ecosystems', 'npm', '--since', '1d');
    expect(JSON.parse(stdout)).toMatchObject({ commits: 2, shallow: false, comparisons: [{ ecosystem: 'npm', runs: 2 }] });
  });

  it('simulate says where there is nothing to cache by, and where the clone is cut', async () => {
    const scratch = new ScratchRepository({ a: '1' });
    scratch.commit({ a: '2' }, 'fix: a');
    const clone = scratchFolder();
    scratch.git('clone', '--quiet', '--depth', '1', `file://${scratch.root}`, `${clone}/cut`);
    expect(await cache(`${clone}/cut`, 'simulate')).toMatch(
      /^1 commit, .*\nthis clone is shallow: .*\n\nno commit has a lock file of these ecosystems/,
    );
  });

  it.each([
    [['simulate', '--commits', '0'], { where: '--commits', what: 'it is "0"' }],
    [['simulate', '--since', 'then'], { where: '--since', what: '"then" is no time' }],
    [['simulate', '--ecosystems', 'npn'], { where: 'input ecosystems', fix: 'write npm' }],
    [['key', '--prefix', 'a b'], { where: 'input prefix' }],
  ])('%j is wrong use', async (args, problem) => {
    const told = await cache(new ScratchRepository({ a: '1' }).root, ...args).catch((error: unknown) => error);
    expect(told).toBeInstanceOf(UsageError);
    expect(told).toMatchObject(problem);
  });

  it('key says the key of this folder and what it is made of', async () => {
    const { root } = repository();
    const text = await cache(root, 'key', '--trust-domain', 'untrusted', '--extra', 'MODE=x');
    expect(text).toMatch(/^aiop-k1-untrusted-\S+-npm\.[0-9a-f]{16}-[0-9a-f]{64}\n\npart +value +is\n/);
    expect(text).toContain('\n  package-lock.json: locks 1 package\n');
    expect(text).toMatch(/\nextra text:MODE +x +named by the workflow\n/);
    const machine = JSON.parse(await cache(root, 'keys', '--trust-domain', 'untrusted', '--extra', 'MODE=x', '--json'));
    expect(machine).toMatchObject({ kind: 'CacheKey', key: text.split('\n')[0], lockFiles: [{ path: 'package-lock.json' }] });
  });
});
