import { describe, expect, it } from 'vitest';
import { ScratchRepository } from '../../support/scratch-repository.ts';
import { keyOf } from './room.ts';

const LOCK = { 'go.sum': 'example.org/a v1.0.0 h1:a=\n' };

/** The domain that `auto` comes to in a repository whose event has these variables, `HEAD` standing for the commit. */
async function domainOf(variables: Readonly<Record<string, string>>): Promise<string> {
  const repository = new ScratchRepository(LOCK);
  const environment = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, value === 'HEAD' ? repository.git('rev-parse', 'HEAD') : value]),
  );
  return (await keyOf(repository.root, { environment }, { git: await repository.open() })).trust.domain;
}

const PROTECTED = { GITHUB_EVENT_NAME: 'push', GITHUB_REF_PROTECTED: 'true', GITHUB_SHA: 'HEAD' };

describe('the trust domain', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])('is protected for %s on a protected ref', async (event) => {
    expect(await domainOf({ ...PROTECTED, GITHUB_EVENT_NAME: event })).toBe('protected');
  });

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'merge_group', 'issue_comment', 'Push', ''])(
    'is untrusted for %j, protected as the ref may be',
    async (event) => {
      expect(await domainOf({ ...PROTECTED, GITHUB_EVENT_NAME: event })).toBe('untrusted');
    },
  );

  it.each([
    [{ ...PROTECTED, GITHUB_REF_PROTECTED: 'false' }],
    [{ GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'HEAD' }],
    [{ ...PROTECTED, GITHUB_SHA: '0'.repeat(40) }],
    [{ ...PROTECTED, GITHUB_SHA: '' }],
    [{}],
  ])('is untrusted for %j', async (variables) => {
    expect(await domainOf(variables)).toBe('untrusted');
  });

  it('is untrusted without a repository, or without a commit', async () => {
    const repository = new ScratchRepository();
    repository.files(LOCK);
    const environment = { ...PROTECTED, GITHUB_SHA: '' };
    expect((await keyOf(repository.root, { environment })).trust.domain).toBe('untrusted');
    expect((await keyOf(repository.root, { environment }, { git: await repository.open() })).trust.domain).toBe('untrusted');
  });

  it('is what the workflow sets, with a warning where that is more than the event warrants', async () => {
    const repository = new ScratchRepository(LOCK);
    const git = await repository.open();
    const set = (trustDomain: 'protected' | 'pull-request' | 'untrusted', environment = {}) =>
      keyOf(repository.root, { trustDomain, environment }, { git });
    expect((await set('protected')).findings).toMatchObject([{ code: 'AIOP-K007', severity: 'warning' }]);
    expect((await set('protected', { ...PROTECTED, GITHUB_SHA: repository.git('rev-parse', 'HEAD') })).findings).toEqual([]);
    for (const lower of ['pull-request', 'untrusted'] as const) {
      expect(await set(lower)).toMatchObject({ trust: { domain: lower }, findings: [] });
    }
  });

  it('has a key of its own, and no text of a ref', async () => {
    const repository = new ScratchRepository(LOCK);
    repository.git('checkout', '--quiet', '-b', 'evil-branch');
    const environment = { GITHUB_REF: 'refs/heads/evil-branch', GITHUB_REF_NAME: 'evil-branch', GITHUB_HEAD_REF: 'evil-branch' };
    const git = await repository.open();
    const made = await keyOf(repository.root, { environment }, { git });
    expect(JSON.stringify(made.key)).not.toContain('evil');
    expect(made.key).toBe((await keyOf(repository.root)).key);
  });
});
