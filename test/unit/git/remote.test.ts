import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openRepository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

/** A repository and its bare origin, both at one commit. */
function pairOf(): { readonly here: ScratchRepository; readonly origin: string } {
  const here = new ScratchRepository({ a: '1' });
  const origin = join(scratchFolder(), 'origin.git');
  here.git('clone', '--quiet', '--bare', here.root, origin);
  here.git('remote', 'add', 'origin', origin);
  return { here, origin };
}

const clone = (here: ScratchRepository, origin: string) => {
  const folder = join(scratchFolder(), 'clone');
  here.git('clone', '--quiet', origin, folder);
  return openRepository(folder, { processes: nodeProcesses, environment: { ...process.env, HOME: here.root } });
};

describe('a remote', () => {
  it('says where a ref stands, and nothing for one that is not there', async () => {
    const { here } = pairOf();
    const remote = (await here.open()).remote({ name: 'origin' });
    expect(await remote.tipOf('refs/heads/main')).toBe(here.git('rev-parse', 'HEAD'));
    expect(await remote.tipOf('refs/heads/ain')).toBeUndefined();
    expect(await remote.tipOf('refs/heads/nowhere')).toBeUndefined();
  });

  it('hands on a commit without moving a ref', async () => {
    const { here, origin } = pairOf();
    const other = await clone(here, origin);
    const made = here.commit({ b: '2' }, 'feat: b');
    here.git('push', '--quiet', 'origin', 'main');
    const before = await other.refs();
    expect(await other.resolveCommit(made)).toBeUndefined();
    expect(await other.remote({ name: 'origin' }).fetch(made)).toBe(true);
    expect(await other.resolveCommit(made)).toBe(made);
    expect(await other.refs()).toEqual(before);
    expect(await other.remote({ name: 'origin' }).fetch('1'.repeat(40))).toBe(false);
  });

  it('is pushed to, forward only', async () => {
    const { here, origin } = pairOf();
    const [mine, theirs] = [await here.open(), await clone(here, origin)];
    const first = here.commit({ b: '2' }, 'feat: b');
    expect(await mine.remote({ name: 'origin' }).push([{ ref: 'refs/heads/main', commit: first }])).toEqual({ state: 'pushed' });
    const start = (await theirs.resolveCommit('HEAD')) ?? '';
    const tree = await theirs.write.tree(start, []);
    const late = await theirs.write.commit({ tree, parents: [start], message: 'late' });
    expect(await theirs.remote({ name: 'origin' }).push([{ ref: 'refs/heads/main', commit: late }])).toMatchObject({
      state: 'moved',
      wasSent: false,
    });
    expect(await mine.remote({ name: 'origin' }).tipOf('refs/heads/main')).toBe(first);
  });

  it('takes all refs or none', async () => {
    const { here, origin } = pairOf();
    const theirs = await clone(here, origin);
    const start = (await theirs.resolveCommit('HEAD')) ?? '';
    here.commit({ b: '2' }, 'feat: b');
    here.git('push', '--quiet', 'origin', 'main');
    const late = await theirs.write.commit({ tree: await theirs.write.tree(start, []), parents: [start], message: 'late' });
    const updates = [
      { ref: 'refs/heads/new', commit: late },
      { ref: 'refs/heads/main', commit: late },
    ];
    expect((await theirs.remote({ name: 'origin' }).push(updates)).state).not.toBe('pushed');
    expect(await theirs.remote({ name: 'origin' }).tipOf('refs/heads/new')).toBeUndefined();
  });

  it('may refuse, and what it said is handed on', async () => {
    const { here, origin } = pairOf();
    here.files({ hook: { script: '#!/bin/sh\necho no, thank you >&2\nexit 1\n' } });
    here.git('config', '--file', join(origin, 'config'), 'core.hooksPath', join(origin, 'hooks'));
    const { copyFileSync, mkdirSync } = await import('node:fs');
    mkdirSync(join(origin, 'hooks'), { recursive: true });
    copyFileSync(join(here.root, 'hook'), join(origin, 'hooks/pre-receive'));
    const commit = here.commit({ b: '2' }, 'feat: b');
    const pushed = await (await here.open()).remote({ name: 'origin' }).push([{ ref: 'refs/heads/main', commit }]);
    expect(pushed).toMatchObject({ state: 'refused', said: expect.stringContaining('no, thank you') });
  });

  it('that is not there is a mistake of the caller', async () => {
    const repository = await new ScratchRepository({ a: '1' }).open();
    await expect(repository.remote({ name: 'origin' }).tipOf('refs/heads/main')).rejects.toThrow(/remote origin/);
    // Git says it in several lines.
    await expect(repository.remote({ name: 'origin' }).tipOf('refs/heads/main')).rejects.toMatchObject({
      fix: expect.stringMatching(/git said: fatal: [^;]+; fatal: Could not read from remote repository\.; /),
    });
    expect((await repository.remote({ name: 'origin' }).push([{ ref: 'refs/heads/main', commit: 'HEAD' }])).state).toBe('refused');
  });

  it('that takes a question and says nothing is not waited for any longer than a question may take', async () => {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const scratch = new ScratchRepository({ a: '1' });
    scratch.git('remote', 'add', 'origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}/octo/hello`);
    const remote = (await scratch.open()).remote({ name: 'origin', answerMs: 100 });
    const silent = { what: 'the remote cannot be read', fix: expect.stringMatching(/; it gave no answer in 0\.1 s$/) };
    await expect(remote.tags()).rejects.toMatchObject(silent);
    await expect(remote.tipOf('refs/heads/main')).rejects.toMatchObject(silent);
  });

  it('hears the token over HTTP from the server it is for, and from no other', async () => {
    const heard: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      heard.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    const scratch = new ScratchRepository({ a: '1' });
    scratch.git('remote', 'add', 'origin', `${url}/octo/hello`);
    const repository = await scratch.open();
    for (const serverUrl of [`${url}/`, 'https://github.com']) {
      await expect(repository.remote({ name: 'origin', token: 't0ken', serverUrl }).tipOf('refs/heads/main')).rejects.toThrow();
    }
    expect(heard[0]).toBe(`basic ${Buffer.from('x-access-token:t0ken').toString('base64')}`);
    expect(heard.slice(1).filter((header) => header !== undefined)).toEqual([]);
    expect(heard.length).toBeGreaterThan(1);
  });
});
