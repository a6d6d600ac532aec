import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inProcess } from '../../support/command-in-process.ts';
import { resultsService } from '../../support/results-service.ts';
import { turborepoServer } from '../../support/turborepo-server.ts';
import { Scratch, scratchFolder } from '../verify/scratch.ts';

const CONFIG = `apiVersion: aiop.dev/v1
verify:
  tasks:
    build: { run: "mkdir -p out; cat src/a > out/a", inputs: ["src/**"], outputs: ["out/**"] }
    lint: { run: "grep -q . src/a; echo token=$AIOP_STORE_TOKEN$TURBO_TOKEN.", inputs: ["src/**"], env: [AIOP_STORE_TOKEN, TURBO_TOKEN] }
`;

const repository = (): Scratch => new Scratch().write('aiop.yaml', CONFIG).write('.gitignore', 'out/\n').write('src/a', 'one\n').commit();

const verify = (scratch: Scratch, ...args: readonly string[]) => inProcess(scratch.root, 'verify', ...args);

async function report(scratch: Scratch, ...args: readonly string[]) {
  const { status, stdout, stderr } = await verify(scratch, '--json', ...args);
  return { status, said: stdout + stderr, ...JSON.parse(stdout) };
}

beforeEach(() => {
  // Whatever the job is that runs the tests, these are not part of it.
  for (const name of ['AIOP_STORE_TOKEN', 'TURBO_TOKEN', 'ACTIONS_CACHE_SERVICE_V2', 'GITHUB_EVENT_NAME', 'GITHUB_REF_PROTECTED'])
    vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('aiop verify --store', () => {
  it.each(['AIOP_STORE_TOKEN', 'TURBO_TOKEN'])(
    'hands results and outputs from one clone to another through a server, with the token of %s',
    async (name) => {
      const { url, requests } = await turborepoServer();
      vi.stubEnv(name, 'token-a');
      const args = ['--store', 'turborepo', '--store-url', url, '--store-team', 'us'];
      expect(await report(repository(), ...args)).toMatchObject({ status: 0, ran: 2, skipped: 0, findings: [] });
      const clone = repository();
      expect(await report(clone, ...args)).toMatchObject({ status: 0, ran: 0, skipped: 2, findings: [] });
      expect(clone.read('out/a')).toBe('one\n');
      expect(requests.filter((request) => !/ (?:200|202|404)$/.test(request))).toEqual([]);
    },
  );

  it('takes its own variable before that of Turborepo', async () => {
    const { url, artifacts } = await turborepoServer();
    vi.stubEnv('AIOP_STORE_TOKEN', 'token-a');
    vi.stubEnv('TURBO_TOKEN', 'of another server');
    expect(await report(repository(), '--store', 'turborepo', '--store-url', url)).toMatchObject({ status: 0, findings: [] });
    expect(artifacts.size).toBeGreaterThan(0);
  });

  it('only reads where it is told to', async () => {
    const { url, artifacts } = await turborepoServer();
    vi.stubEnv('AIOP_STORE_TOKEN', 'token-a');
    expect(await report(repository(), '--store', 'turborepo', '--store-url', url, '--mode', 'read')).toMatchObject({ status: 0, ran: 2 });
    expect(artifacts.size).toBe(0);
  });

  it('goes on without a server that refuses the token, says so, and shows the token to nobody', async () => {
    const { url } = await turborepoServer();
    vi.stubEnv('AIOP_STORE_TOKEN', 'token-of-nobody');
    const { status, ran, findings, said } = await report(repository(), '--store', 'turborepo', '--store-url', url);
    expect({ status, ran, codes: findings.map(({ code }: { code: string }) => code) }).toEqual({ status: 0, ran: 2, codes: ['AIOP-V010'] });
    expect(said).not.toContain('token-of-nobody');
  });

  it('gives no task the token of a store, even where the configuration declares it', async () => {
    const { url } = await turborepoServer();
    vi.stubEnv('AIOP_STORE_TOKEN', 'token-a');
    vi.stubEnv('TURBO_TOKEN', 'token-t');
    const remote = await report(repository(), 'lint', '--store', 'turborepo', '--store-url', url);
    expect(remote.tasks[0].log).toBe('token=.\n');
    // Tasks that call Turborepo themselves need its variable.
    const local = await report(repository(), 'lint');
    expect(local.tasks[0].log).toBe('token=token-t.\n');
  });

  it('shares the cache of GitHub with other jobs where the environment tells of it', async () => {
    const service = await resultsService();
    const environment = { ACTIONS_CACHE_SERVICE_V2: 'true', ACTIONS_RESULTS_URL: service.url, ACTIONS_RUNTIME_TOKEN: service.token() };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    expect(await report(repository(), '--store', 'github')).toMatchObject({ status: 0, ran: 2, findings: [] });
    expect(await report(repository(), '--store', 'github')).toMatchObject({ status: 0, skipped: 2, findings: [] });
  });

  it('never takes the folder of results for an input', async () => {
    const scratch = repository().write('aiop.yaml', 'apiVersion: aiop.dev/v1\nverify: { tasks: { all: { run: "true" } } }\n').commit();
    const args = ['--store', 'folder', '--store-dir', scratch.path('kept')];
    expect(await report(scratch, ...args)).toMatchObject({ status: 0, ran: 1 });
    expect(scratch.has('kept')).toBe(true);
    expect(await report(scratch, ...args)).toMatchObject({ status: 0, skipped: 1 });
  });

  it('takes no address from a file of the repository', async () => {
    const { requests, url } = await turborepoServer();
    vi.stubEnv('AIOP_STORE_TOKEN', 'token-a');
    const scratch = repository().write('aiop.yaml', `${CONFIG}  store: { url: "${url}" }\n`);
    const { status, stderr } = await verify(scratch);
    expect({ status, requests }).toEqual({ status: 2, requests: [] });
    expect(stderr).toContain('AIOP-C007');
  });

  const SERVER = ['--store', 'turborepo', '--store-url', 'https://cache.example.org'];

  it.each([
    ['no token is set', SERVER, /AIOP_STORE_TOKEN, TURBO_TOKEN: neither of them is set/],
    ['there is no address', ['--store', 'turborepo'], /--store-url: it is missing/],
    [
      'the address holds a password',
      ['--store', 'turborepo', '--store-url', 'https://a:b@example.org'],
      /--store-url: https:\/\/example\.org is no/,
    ],
    ['the address belongs to another store', ['--store-url', 'https://cache.example.org'], /--store-url: .*the store is folder/],
    ['the team belongs to another store', ['--store', 'github', '--store-team', 'us'], /--store-team: .*the store is github/],
    ['the folder belongs to another store', [...SERVER, '--store-dir', scratchFolder()], /--store-dir: .*the store is turborepo/],
    ['there is no cache of GitHub', ['--store', 'github'], /--store: this job has no cache service/],
  ])('is wrong use where %s', async (case_, args, message) => {
    if (case_ !== 'no token is set') vi.stubEnv('AIOP_STORE_TOKEN', 'token-a');
    const { root } = repository();
    for (const command of ['verify', 'watch']) {
      const { status, stderr } = await inProcess(root, command, ...args);
      expect({ command, status }).toEqual({ command, status: 2 });
      expect(stderr).toMatch(message);
    }
  });
});
