import { githubReleases } from '@aiop/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GithubServer } from '../../support/github-server.ts';

const PAGE = { tag: 'v1.0.0', title: 'v1.0.0', notes: '- a\n', isPrerelease: false, isLatest: true };

describe('releases at GitHub', () => {
  let server: GithubServer;
  let apiUrl: string;
  const pages = (token = 't0ken') => githubReleases({ apiUrl, repository: 'octo/hello', token, pauseMs: 1 });

  beforeEach(async () => {
    server = new GithubServer('t0ken');
    apiUrl = await server.start();
  });
  afterEach(() => {
    server.stop();
    expect(server.problems).toEqual([]);
  });

  it('are looked up by their tag, and made', async () => {
    expect(await pages().find('v1.0.0')).toBeUndefined();
    const made = await pages().create(PAGE);
    expect(made).toEqual({ url: 'https://github.com/octo/hello/releases/tag/v1.0.0' });
    expect(await pages().find('v1.0.0')).toEqual(made);
    expect(server.releases.get('v1.0.0')).toMatchObject({ body: '- a\n', draft: false, prerelease: false });
    await pages().find('core/v1.0.0?x#y');
    expect(server.requests.at(-1)).toBe('GET /repos/octo/hello/releases/tags/core%2Fv1.0.0%3Fx%23y');
  });

  it('stay as they are where one is there already', async () => {
    await pages().create(PAGE);
    expect(await pages().create({ ...PAGE, notes: 'other' })).toEqual({ url: 'https://github.com/octo/hello/releases/tag/v1.0.0' });
    expect(server.releases.get('v1.0.0')).toMatchObject({ body: '- a\n' });
  });

  it('are made once where the server is busy, or the answer is lost on its way', async () => {
    const limited = { status: 403, body: { message: 'secondary rate limit' }, headers: { 'retry-after': '0' } };
    server.trouble.push({ status: 502, body: 'bad gateway' }, limited);
    expect(await pages().create(PAGE)).toMatchObject({ url: expect.stringContaining('v1.0.0') });
    server.trouble.push('hang-up');
    expect(await pages().create({ ...PAGE, tag: 'v1.1.0' })).toMatchObject({ url: expect.stringContaining('v1.1.0') });
    expect([...server.releases.keys()]).toEqual(['v1.0.0', 'v1.1.0']);
  });

  it.each([
    [
      'a token that may not',
      [{ status: 403, body: { message: 'Resource not accessible by integration' } }],
      /403: Resource not accessible.*contents: write/,
    ],
    ['a server that stays broken', Array(3).fill({ status: 503, body: '' }), /503.*run it again later/],
    ['a limit that ends too late', [{ status: 429, body: {}, headers: { 'retry-after': '3600' } }], /429/],
    ['a proxy that answers instead', [{ status: 201, body: '<html>' }], /is no release/],
    [
      'text that GitHub refuses',
      [{ status: 422, body: { message: 'Validation Failed', errors: [{ field: 'body', code: 'too_long' }] } }],
      /body too_long/,
    ],
  ])('are not made with %s, which is said', async (_, trouble, said) => {
    server.trouble.push(...trouble);
    await expect(pages().create(PAGE)).rejects.toThrow(said);
    expect(server.releases.size).toBe(0);
  });

  it('show what GitHub says without letting it act, and never the token', async () => {
    server.trouble.push({ status: 400, body: { message: '\u001b[2J::error::x\u202e' } });
    const error = await pages('s3cret').find('v1').then(String, String);
    expect(error).not.toMatch(/[\u001b\u202e]|s3cret/);
    await expect(githubReleases({ apiUrl: 'http://127.0.0.1:1', repository: 'a/b', token: 't', pauseMs: 1 }).find('v1')).rejects.toThrow(
      /ECONNREFUSED|broke/,
    );
  });

  it('are held against the published description by a server that sees what departs from it', async () => {
    const strict = new GithubServer('t0ken');
    const address = await strict.start();
    const headers = { accept: 'application/vnd.github+json', 'user-agent': 'x' };
    await fetch(`${address}/repos/octo/hello/releases`, { method: 'POST', headers, body: '{"tag_name":1,"nmae":"x"}' });
    await fetch(`${address}/repos/octo/hello/tags`, { headers: { ...headers, 'x-github-api-version': '2022-11-28' } });
    strict.stop();
    expect(strict.problems.join('\n')).toMatch(
      /version of the API.*\n.*additional properties.*tag_name must be string.*\n.*tags is not in the description/,
    );
  });
});
