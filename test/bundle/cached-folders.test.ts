import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault, Grant, ResultsService } from '../../examples/act/results-service.mjs';
import { runActionAndPost } from '../support/action-step.ts';
import { resultsService } from '../support/results-service.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const lock = (version: string): string =>
  `{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "${version}", "integrity": "sha512-${version}"}}}`;

interface Job {
  readonly repository: ScratchRepository;
  readonly home: string;
  readonly service?: ResultsService;
  readonly grant?: Partial<Grant>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A job that restores and saves its caches; `work` is what it does in between. */
const job = ({ repository, home, service, grant, inputs = {}, environment = {} }: Job, work?: () => void) =>
  runActionAndPost(
    'cache-keys',
    repository.root,
    { restore: 'true', save: 'true', ...inputs },
    { HOME: home, ...service?.environment(grant), ...environment },
    work,
  );

/** A repository with a lock file, and a home folder whose npm cache a job fills. */
function room(version = '1.0.0') {
  const home = scratchFolder();
  const fill = (content: string) => () => {
    mkdirSync(join(home, '.npm/_cacache'), { recursive: true });
    writeFileSync(join(home, '.npm/_cacache/index'), content);
  };
  return {
    home,
    repository: new ScratchRepository({ 'package-lock.json': lock(version) }),
    fill,
    empty: () => rmSync(join(home, '.npm'), { recursive: true, force: true }),
    cached: () => readFileSync(join(home, '.npm/_cacache/index'), 'utf8'),
  };
}

describe('cache-keys with restore and save', () => {
  it('saves what the job has made, restores it for the next, and saves nothing that is not new', async () => {
    const service = await resultsService();
    const { home, repository, fill, empty, cached } = room();
    const first = await job({ repository, home, service }, fill('one'));
    expect([first.main.exitCode, first.post.exitCode]).toEqual([0, 0]);
    expect(first.main.outputs.hit).toBe('miss');
    expect(first.post.stdout).toMatch(/^saved 3 entries, 0\.0 MB in \d+\.\d s as aiop-k1-/);

    empty();
    const second = await job({ repository, home, service }, fill('two'));
    expect(second.main.outputs.hit).toBe('exact');
    expect(second.main.summary).toMatch(/restored 3 entries, 0&#46;0 MB in \d+&#46;\d s&#58; the cache of this key/);
    expect(second.post.stdout + second.post.summary).toBe('');
    empty();
    await job({ repository, home, service, inputs: { save: 'false' } });
    expect(cached()).toBe('one');
  });

  it('restores a cache that begins alike, and saves the new one', async () => {
    const service = await resultsService();
    const { home, repository, fill, empty, cached } = room();
    await job({ repository, home, service }, fill('one'));
    empty();
    repository.commit({ 'package-lock.json': lock('2.0.0') }, 'fix: another version');
    const next = await job({ repository, home, service }, () => expect(cached()).toBe('one'));
    expect(next.main.outputs.hit).toBe('prefix');
    expect(next.main.summary).toContain('a cache that begins alike, aiop-k1-');
    expect(next.post.stdout).toMatch(/^saved /);
    expect((await job({ repository, home, service })).main.outputs.hit).toBe('exact');
  });

  it('records the hit, its size and its time in the ledger', async () => {
    const service = await resultsService();
    const { home, repository, fill } = room();
    await job({ repository, home, service }, fill('one'));
    await job({ repository, home, service, inputs: { ledger: '.runs/ledger.jsonl' } });
    const [line = '{}'] = readFileSync(join(repository.root, '.runs/ledger.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({
      t: 'cache.used',
      hit: 'exact',
      key: expect.stringMatching(/^aiop-k1-/),
      bytes: expect.any(Number),
    });
  });

  it('records what was saved after the job, and why nothing was', async () => {
    const service = await resultsService();
    const { home, repository, fill } = room();
    const inputs = { ledger: '.runs/ledger.jsonl', restore: 'false' };
    await job({ repository, home, service, inputs }, fill('one'));
    await job({ repository, home, service, inputs }, fill('two'));
    const events = readFileSync(join(repository.root, '.runs/ledger.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const key = expect.stringMatching(/^aiop-k1-/);
    expect(events).toMatchObject([
      { t: 'cache.key' },
      { t: 'cache.saved', outcome: 'saved', key, trust_domain: 'untrusted', bytes: expect.any(Number), ms: expect.any(Number) },
      { t: 'cache.key' },
      { t: 'cache.saved', outcome: 'exists', key },
    ]);
  });

  it('keeps the caches of an untrusted run from one that is protected', async () => {
    const service = await resultsService();
    const { home, repository, fill } = room();
    await job({ repository, home, service, inputs: { 'trust-domain': 'untrusted' } }, fill('evil'));
    const trusted = await job({ repository, home, service, inputs: { 'trust-domain': 'protected' } });
    expect(trusted.main.outputs.hit).toBe('miss');
  });

  it('speaks to nobody, and loads nothing for it, unless it is asked to', async () => {
    const service = await resultsService();
    const { home, repository, fill } = room();
    const { main, post } = await job({ repository, home, service, inputs: { restore: 'false', save: 'false' } }, fill('one'));
    expect([main.exitCode, main.outputs.hit, post.stdout]).toEqual([0, undefined, '']);
    expect(service.requests()).toEqual([]);
  });

  it('saves without restoring', async () => {
    const service = await resultsService();
    const { home, repository, fill } = room();
    const first = await job({ repository, home, service, inputs: { restore: 'false' } }, fill('one'));
    expect([first.main.outputs.hit, first.post.stdout]).toEqual([undefined, expect.stringMatching(/^saved /)]);
    const second = await job({ repository, home, service, inputs: { restore: 'false' } }, fill('two'));
    expect(second.post.stdout).toMatch(/^nothing is saved: there is a cache aiop-k1-\S+ already/);
  });
});

describe('cache-keys where the cache fails', () => {
  it.each<[string, (service: ResultsService) => Partial<Job>, RegExp, RegExp]>([
    [
      'a token that may only read',
      () => ({ grant: { scopes: [{ scope: 'refs/heads/main', permission: 'read' }] } }),
      /nothing is restored: there is no cache/,
      /::notice title=AIOP-K010::nothing was saved: .*cache write denied/,
    ],
    [
      'the cache mode none',
      () => ({ environment: { ACTIONS_CACHE_MODE: 'none' } }),
      /::notice title=AIOP-K010::nothing was restored: the cache mode is none/,
      /::notice title=AIOP-K010::nothing was saved: the cache mode is none/,
    ],
    [
      'no service',
      () => ({ environment: { ACTIONS_RESULTS_URL: '' } }),
      /::notice title=AIOP-K010::nothing was restored: the runner offers no cache service/,
      /::notice title=AIOP-K010::nothing was saved: the runner offers no cache service/,
    ],
  ])('tells of %s, and goes on', async (_, given, restored, saved) => {
    const service = await resultsService();
    const { home, repository, fill } = room();
    const { main, post } = await job({ repository, home, service, ...given(service) }, fill('one'));
    expect([main.exitCode, main.outputs.hit, post.exitCode]).toEqual([0, 'miss', 0]);
    expect(main.stdout).toMatch(restored);
    expect(post.stdout).toMatch(saved);
  });

  it.each<[string, Fault, string]>([
    ['fails at every request', { fault: 'error', status: 500 }, 'AIOP-K009'],
    ['sends other bytes than were stored', { fault: 'lie' }, 'AIOP-K008'],
  ])('goes on when the service %s', async (_, fault, code) => {
    let on = false;
    const service = await resultsService({ faults: () => (on ? fault : undefined) });
    const { home, repository, fill, empty } = room();
    await job({ repository, home, service }, fill('one'));
    empty();
    on = true;
    const { main, post } = await job({ repository, home, service });
    expect([main.exitCode, main.outputs.hit, post.exitCode]).toEqual([0, 'miss', 0]);
    expect(main.stdout).toContain(`::warning title=${code}::`);
    expect(() => readFileSync(join(home, '.npm/_cacache/index'))).toThrow('ENOENT');
  });

  it.each([
    ['a pattern', { paths: 'packages/*/lib' }, /it is a pattern.*the path of a folder/],
    ['the repository itself', { paths: '.' }, /the repository or the home folder lies in it/],
    ['what holds the home folder', { paths: '/' }, /the repository or the home folder lies in it/],
  ])('refuses to cache %s', async (_, inputs, message) => {
    const service = await resultsService();
    const { home, repository } = room();
    const { main, post } = await job({ repository, home, service, inputs });
    expect([main.exitCode, main.outputs, post.stdout]).toEqual([1, {}, '']);
    expect(main.stdout).toMatch(message);
    expect(service.requests()).toEqual([]);
  });

  it('takes the step after a job that never came to its start for what it is', async () => {
    const { home, repository } = room();
    const { main, post } = await job({ repository, home, inputs: { restore: 'perhaps' } });
    expect([main.exitCode, main.state]).toEqual([1, { AIOP_PHASE: 'post' }]);
    expect([post.exitCode, post.stdout, post.outputs]).toEqual([0, '', {}]);
  });
});
