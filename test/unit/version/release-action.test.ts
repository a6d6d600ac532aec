import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitServer } from '../../support/git-server.ts';
import { GithubServer } from '../../support/github-server.ts';
import { ReleaseOrigin } from '../../support/release-scene.ts';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';
import { sourceProgram } from '../../support/source-program.ts';

const ACTION = await sourceProgram('actions/conventional-version/src/main.ts');

/** Starts the action from its sources, without standing still: it speaks to servers of this process. */
async function start(cwd: string, env: NodeJS.ProcessEnv) {
  const common = { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, HOME: scratchFolder() };
  const child = spawn(process.execPath, [ACTION], { cwd, env: { ...common, ...env } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout, stderr };
}

/** Starts the action in a job of `octo/hello`. */
async function release(workspace: string, apiUrl: string, serverUrl: string, inputs: Readonly<Record<string, string>>) {
  const temporary = scratchFolder();
  const [output, summary] = ['output', 'summary'].map((name) => join(temporary, name)) as [string, string];
  for (const file of [output, summary]) writeFileSync(file, '');
  const given = Object.entries({ mode: 'release', token: 't0ken', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const said = await start(workspace, {
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: apiUrl,
    GITHUB_REF: 'refs/heads/main',
    RUNNER_TEMP: temporary,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    ...Object.fromEntries(given),
  });
  const pairs = [...readFileSync(output, 'utf8').matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [
    name,
    value,
  ]);
  const outputs: Readonly<Record<string, string>> = Object.fromEntries(pairs);
  return { ...said, outputs, summary: readFileSync(summary, 'utf8') };
}

const sshKey = (): { readonly secret: string; readonly allowed: string } => {
  const folder = scratchFolder();
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'release', '-f', join(folder, 'key')]);
  return { secret: readFileSync(join(folder, 'key'), 'utf8'), allowed: `* ${readFileSync(join(folder, 'key.pub'), 'utf8')}` };
};

describe('a job that releases', () => {
  let github: GithubServer;
  let apiUrl: string;
  beforeEach(async () => {
    github = new GithubServer('t0ken');
    apiUrl = await github.start();
  });
  afterEach(() => {
    github.stop();
    expect(github.problems).toEqual([]);
  });

  it('pushes over HTTP with its token from a shallow checkout, signs the tag, makes the page, and does nothing twice', async () => {
    const history = new ScratchRepository({ 'package.json': '{"version":"1.0.0"}\n' }, 'feat: begin');
    history.git('tag', 'v1.0.0');
    history.commit({ a: '1' }, 'feat: greet @octocat <b>\n\nFixes #1');
    const origin = new ReleaseOrigin(history);
    origin.git('config', 'http.receivepack', 'true');
    const url = await gitServer(dirname(origin.bare), 't0ken');
    const { secret, allowed } = sshKey();
    const checkout = (): string => {
      const folder = join(scratchFolder(), 'workspace');
      execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-tags', `file://${origin.bare}`, folder]);
      execFileSync('git', ['remote', 'set-url', 'origin', `${url}/origin.git`], { cwd: folder });
      return folder;
    };
    const workspace = checkout();
    const ledger = join(scratchFolder(), 'ledger.jsonl');
    const inputs = { push: 'true', 'floating-tags': 'true', 'version-files': 'package.json', 'signing-key': secret, ledger };
    const { status, outputs, stdout, summary } = await release(workspace, apiUrl, url, inputs);
    expect([status, stdout]).toEqual([0, 'conventional-version: passed, 0 errors, 0 warnings\n']);
    const commit = origin.git('rev-parse', 'main');
    expect(outputs).toMatchObject({
      ...{ version: '1.1.0', previous: '1.0.0', tag: 'v1.1.0', released: 'true', commit, changelog: join(workspace, 'CHANGELOG.md') },
      url: 'https://github.com/octo/hello/releases/tag/v1.1.0',
    });
    expect(summary).toContain('### Released');
    const notes = readFileSync(outputs.notes ?? '', 'utf8');
    expect(github.releases.get('v1.1.0')?.body).toBe(notes.trim());
    // What a stranger wrote into a message can neither mention anybody, nor close anything, nor bring markup in.
    expect(notes).toContain('- greet @&#8203;octocat &lt;b>');
    expect(origin.git('show', 'main:package.json')).toBe('{"version":"1.1.0"}');
    expect(readFileSync(ledger, 'utf8')).toContain('"t":"version.released"');
    const signers = join(scratchFolder(), 'allowed');
    writeFileSync(signers, allowed);
    for (const verify of [
      ['verify-tag', 'v1.1.0'],
      ['verify-commit', 'main'],
    ])
      origin.git('-c', `gpg.ssh.allowedSignersFile=${signers}`, ...verify);
    // The job is run again, at the same commit as before.
    const again = await release(checkout(), apiUrl, url, { ...inputs, to: history.git('rev-parse', 'HEAD') });
    expect([again.status, again.outputs.released, again.outputs.tag, again.outputs.commit]).toEqual([0, 'false', 'v1.1.0', commit]);
    expect(again.stdout).toContain('::notice title=AIOP-M201::');
    expect([origin.tags, github.releases.size]).toEqual([['v1', 'v1.0.0', 'v1.1.0'], 1]);
    expect(`${stdout}${again.stdout}`).not.toMatch(/t0ken|PRIVATE KEY/);
  });

  it('refuses what leads out of the repository, a key that is none, and a token without rights, in one line or one finding', async () => {
    const history = new ScratchRepository({ a: '1' }, 'feat: begin');
    const origin = new ReleaseOrigin(history);
    const url = await gitServer(dirname(origin.bare), 't0ken');
    const git = await origin.clone();
    execFileSync('git', ['remote', 'set-url', 'origin', `${url}/origin.git`], { cwd: git.root });
    mkdirSync(join(git.root, 'sub'));
    const bad = async (inputs: Readonly<Record<string, string>>) =>
      (await release(git.root, apiUrl, url, { push: 'true', ...inputs })).stdout.trim();
    expect(await bad({ changelog: '../x' })).toMatch(
      /^::error title=conventional-version::input changelog \.\.\/x: it is no file of the repository[^\n]*$/,
    );
    expect(await bad({ 'signing-key': 'secret words' })).toMatch(
      /^::error title=conventional-version::signing-key: it is neither (?![^\n]*secret words)[^\n]*$/,
    );
    // The server lets everybody with the token read, and nobody push.
    expect(await bad({})).toMatch(/^::error title=AIOP-M204::v0\.1\.0 was not pushed to main of origin, and nothing of it is there: /m);
    expect(github.requests).toEqual([]);
  });
});
