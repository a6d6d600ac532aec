import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '@aiop/diagnostics';
import { machine } from '@aiop/host';
import { describe, expect, it, vi } from 'vitest';
import { formatByteSize, parseByteSize } from '../../../packages/cli/src/byte-size.ts';
import { runCommand } from '../../../packages/cli/src/program.ts';
import { placeAtTerminal } from '../../../packages/cli/src/usage-place.ts';
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
    await runCommand(['cache', ...(args.includes('--repo') ? args : [...args, '--repo', root])]);
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
    [['prune', '--max-size', '1PB'], { where: '--max-size', what: '"1PB" is no size' }],
    [['prune', '--max-size', '-1'], { where: '--max-size' }],
    [['prune', '--max-age', 'old'], { where: '--max-age', what: '"old" is no time' }],
    [['prune', '--store-dir', import.meta.filename], { what: 'it is a file', where: import.meta.filename }],
    [['prune', '--repo', '/nowhere/at/all'], { where: '--repo /nowhere/at/all' }],
    [['key', '--repo', '/nowhere/at/all'], { where: '--repo /nowhere/at/all' }],
  ])('%j is wrong use', async (args, problem) => {
    const told = await cache(new ScratchRepository({ a: '1' }).root, ...args).catch((error: unknown) => error);
    expect(told).toBeInstanceOf(UsageError);
    expect(told).toMatchObject(problem);
  });

  it('names its options where an action names inputs', () => {
    expect(placeAtTerminal('input trust-domain')).toBe('--trust-domain');
    expect(placeAtTerminal('inputs event, data')).toBe('--event, --data');
    expect(['--commits', 'aiop.yaml:1:2', 'input a file'].map(placeAtTerminal)).toEqual(['--commits', 'aiop.yaml:1:2', 'input a file']);
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

  it('key starts neither git nor node where their files say enough', async () => {
    const { root } = repository();
    mkdirSync(join(root, 'other'));
    writeFileSync(join(root, 'other/package-lock.json'), lock('9', '9'));
    const started = vi.spyOn(machine.processes, 'run');
    vi.stubEnv('PATH', dirname(process.execPath));
    try {
      const { lockFiles, parts } = JSON.parse(await cache(root, 'key', '--json'));
      // Only what is tracked, and the binary interface of this very node.
      expect(lockFiles.map(({ path }: { readonly path: string }) => path)).toEqual(['package-lock.json']);
      expect(JSON.stringify(parts)).toContain(process.versions.modules);
      expect(started).not.toHaveBeenCalled();
    } finally {
      vi.unstubAllEnvs();
      started.mockRestore();
    }
  });
});

describe('aiop cache prune', () => {
  const DAY_MS = 86_400_000;

  /** A store with entries of so many days, newest first, of 600 bytes each. */
  function store(dir: string, ...days: readonly number[]): string {
    for (const [at, age] of days.entries()) {
      const digits = `${at}`.repeat(64);
      const path = join(dir, digits.slice(-2), `${at % 2 === 0 ? 'record' : 'pack'}-${digits}`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, 'x'.repeat(600));
      const used = new Date(Date.now() - age * DAY_MS);
      utimesSync(path, used, used);
    }
    return dir;
  }

  it('says what would go by age and by size, and removes it when it is meant', async () => {
    const { root } = repository();
    store(join(root, '.git/aiop/cache'), 0, 2, 10, 40, 50);
    const limits = ['prune', '--max-age', '30d', '--max-size', '1.2KB'];
    const would = await cache(root, ...limits, '--dry-run');
    expect(would).toMatch(
      /^store: \/.*\/\.git\/aiop\/cache\nwould remove 2 entries \(1\.2 KB\): not used since \d{4}-\d\d-\d\d \d\d:\d\d UTC\n/,
    );
    expect(would).toContain(
      '\nwould remove 1 entry (600 bytes): used longest ago, to come down to 1.2 KB\n2 entries (1.2 KB) would stay; the one used',
    );
    const did = await cache(root, ...limits);
    const sentences = (text: string): string => text.slice(0, text.indexOf('\n\n'));
    expect(sentences(did)).toBe(sentences(would).replaceAll('would remove', 'removed').replaceAll('would stay', 'stay'));
    expect(did).toMatch(/\n\nwhat +removed +size +stay +size\noutputs +1 +600 bytes +1 +600 bytes\nresults +2 +1\.2 KB +1 +600 bytes\n$/);
    expect(await cache(root, ...limits)).toContain('\nnothing is beyond the limits\n2 entries (1.2 KB) stay;');
  });

  it('gives machines the same in figures', async () => {
    const dir = store(join(scratchFolder(), 'store'), 0, 2, 40);
    const json = await cache(repository().root, 'prune', '--store-dir', dir, '--max-age', '30d', '--json');
    expect(JSON.parse(json)).toEqual({
      store: dir,
      dryRun: false,
      limits: { maxBytes: 10 * 2 ** 30, usedSince: expect.stringMatching(/Z$/) },
      expired: { entries: 1, bytes: 600 },
      crowded: { entries: 0, bytes: 0 },
      kept: { entries: 2, bytes: 1200 },
      leftovers: 0,
      kinds: [
        { kind: 'pack', removed: { entries: 0, bytes: 0 }, kept: { entries: 1, bytes: 600 } },
        { kind: 'record', removed: { entries: 1, bytes: 600 }, kept: { entries: 1, bytes: 600 } },
      ],
      oldestUse: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('takes all there is for a size of nothing, and is content where there is no store', async () => {
    const outside = scratchFolder();
    store(join(outside, '.aiop/cache'), 0, 1);
    expect(await cache(outside, 'prune', '--max-size', '0')).toContain('\n0 entries (0 bytes) stay\n');
    expect(await cache(repository().root, 'prune')).toMatch(/^there is no store in \/.*: nothing to remove\n$/);
  });

  it.each([
    ['0', 0],
    ['1500', 1500],
    ['1.5kb', 1500],
    ['2 GiB', 2 * 2 ** 30],
  ])('reads %s as a size', (text, bytes) => expect(parseByteSize('--max-size', text)).toBe(bytes));

  it('shows a size in the unit that it has when it is rounded', () => {
    expect([0, 1, 999, 1000, 999_949, 999_951, 1e6, 12_345_678, 5e9, 3e15].map(formatByteSize)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1.0 KB',
      '999.9 KB',
      '1.0 MB',
      '1.0 MB',
      '12.3 MB',
      '5.0 GB',
      '3000.0 TB',
    ]);
  });
});
