import { join } from 'node:path';
import type { ActionHost } from '@aiop/runner';
import { fetchedCommit, originAccess, pipelineContext } from '@aiop/wiring';
import { describe, expect, it } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

/** The host of an action, as far as wiring asks for it, and what it printed. */
function hostOf(environment: Readonly<Record<string, string>> = {}): { readonly host: ActionHost; readonly said: string[] } {
  const said: string[] = [];
  const log = {
    info: (text: string) => void said.push(text),
    warning: (text: string) => void said.push(text),
    untrusted: (text: string) => void said.push(`untrusted: ${text}`),
  };
  const unasked = (): never => {
    throw new Error('wiring does not ask for it');
  };
  const host: ActionHost = {
    environment,
    workingDirectory: '/',
    resolve: unasked,
    resultFile: unasked,
    writeFindings: unasked,
    openRepository: unasked,
    repositoryIfAny: unasked,
    workTreeIfAny: unasked,
    keepForPost: unasked,
    log,
  };
  return { host, said };
}

describe('the remote of a job', () => {
  it('hears the token at the server of the runner, or at github.com', () => {
    const at = (environment: Readonly<Record<string, string>>) => originAccess('t', hostOf(environment).host);
    expect(at({ GITHUB_SERVER_URL: 'https://git.example' })).toEqual({ name: 'origin', token: 't', serverUrl: 'https://git.example' });
    expect(at({})).toEqual({ name: 'origin', token: 't' });
  });

  it('is asked for a commit that is named in full and is not here, and for nothing else', async () => {
    const there = new ScratchRepository({ a: '1' });
    const clone = new ScratchRepository({ b: '1' });
    clone.git('remote', 'add', 'origin', there.root);
    const made = there.commit({ a: '2' }, 'feat: a');
    const git = await clone.open();
    const origin = originAccess('', hostOf().host);
    await expect(fetchedCommit(git, 'main', 'input to', origin)).resolves.toBe(clone.git('rev-parse', 'HEAD'));
    await expect(fetchedCommit(git, made, 'input to', origin)).resolves.toBe(made);
    await expect(fetchedCommit(git, '1'.repeat(40), 'input to', origin)).rejects.toThrow(/input to.*there is no commit|there is no commit/);
    await expect(fetchedCommit(git, 'nowhere', 'input to', origin)).rejects.toThrow('there is no commit "nowhere"');
  });

  it('may be missing, and then the commit is', async () => {
    const git = await new ScratchRepository({ a: '1' }).open();
    await expect(fetchedCommit(git, '1'.repeat(40), 'input to', originAccess('', hostOf().host))).rejects.toThrow('there is no commit');
  });
});

describe('what the pipeline finds in a job', () => {
  it('is the repository, a store that its work trees share, and the temporary folder of the runner', async () => {
    const scratch = new ScratchRepository({ 'package.json': '{"scripts":{"test":"true"}}', 'package-lock.json': '{}' });
    const temporary = scratchFolder();
    const context = await pipelineContext(await scratch.open(), hostOf({ RUNNER_TEMP: temporary }).host);
    expect(context).toMatchObject({ root: scratch.root, ports: { temporaryDirectory: temporary } });
    expect(context.config.tasks.map(({ name }) => name)).toEqual(['test']);
    const elsewhere = join(temporary, 'elsewhere');
    scratch.git('worktree', 'add', '--quiet', '--detach', elsewhere);
    expect((await context.ports.openWorkTree(elsewhere)).root).toBe(elsewhere);
  });

  it('shows what commands print as untrusted, and remembers what the ledger is to hear', async () => {
    const { host, said } = hostOf();
    const context = await pipelineContext(await new ScratchRepository({ a: '1' }).open(), host);
    context.observe({ type: 'output', workstream: 'docs', text: '::error::x' });
    context.observe({ type: 'step-done', workstream: 'docs', step: 'claims', ok: false, durationMs: 1 });
    context.observe({ type: 'step', workstream: 'docs', step: 'claims' });
    expect(said).toEqual(['untrusted: ::error::x', 'docs: claims: failed']);
    await context.record({ t: 'run.started' });
    expect(context.recorded).toEqual([{ t: 'run.started' }]);
  });
});
