import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configuredSigning, releaseObjects, repositoryPath, type Signing, withSigningKey } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

const PORTS = { processes: nodeProcesses, environment: process.env };

/** A tag and its commit, signed, and what git says of them. */
async function signed(repository: ScratchRepository, signing: Signing | undefined) {
  const git = await repository.open();
  const head = repository.git('rev-parse', 'HEAD');
  const objects = releaseObjects(git, signing);
  const commit = await objects.commit({
    tree: await git.write.treeOf(head),
    parents: [head],
    message: 'chore: release\n',
    at: 1_700_000_000,
  });
  const tag = await objects.tag({ name: 'v1.0.0', commit, message: 'v1.0.0\n\n# Notes stay, `#` or not\n', at: 1_700_000_000 });
  return { commit, tag, message: await objects.tagMessage(tag), none: await objects.tagMessage(commit) };
}

const sshKey = (): { readonly folder: string; readonly secret: string } => {
  const folder = scratchFolder();
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'release', '-f', join(folder, 'key')]);
  writeFileSync(join(folder, 'allowed'), `* ${readFileSync(join(folder, 'key.pub'), 'utf8')}`);
  return { folder, secret: readFileSync(join(folder, 'key'), 'utf8') };
};

describe('a tag', () => {
  it('is made without a ref, with its message to the byte', async () => {
    const repository = new ScratchRepository({ a: '1' });
    const { tag, commit, message, none } = await signed(repository, undefined);
    expect([message, none, repository.git('tag')]).toEqual(['v1.0.0\n\n# Notes stay, `#` or not\n', undefined, '']);
    expect(repository.git('cat-file', 'tag', tag)).toContain(
      `object ${commit}\ntype commit\ntag v1.0.0\ntagger Test <test@example.invalid> 1700000000 +0000\n`,
    );
    expect(await withSigningKey('', PORTS, async (signing) => signing)).toBeUndefined();
  });

  it('is signed with an SSH key, whose file is gone afterwards', async () => {
    const repository = new ScratchRepository({ a: '1' });
    const { folder, secret } = sshKey();
    let file = '';
    // Secrets lose their last line end, and come with those of other systems.
    const { tag, commit, message } = await withSigningKey(secret.trim().replaceAll('\n', '\r\n'), PORTS, (signing) => {
      file = signing?.config.find((setting) => setting.startsWith('user.signingKey='))?.slice('user.signingKey='.length) ?? '';
      expect(existsSync(file)).toBe(true);
      return signed(repository, signing);
    });
    expect([existsSync(dirname(file)), message]).toEqual([false, 'v1.0.0\n\n# Notes stay, `#` or not\n']);
    repository.git('config', 'gpg.ssh.allowedSignersFile', join(folder, 'allowed'));
    repository.git('verify-tag', tag);
    repository.git('verify-commit', commit);
    expect(() => repository.git('verify-commit', 'HEAD')).toThrow();
  });

  it('is signed with the key that the repository is configured with', async () => {
    const repository = new ScratchRepository({ a: '1' });
    const { folder } = sshKey();
    repository.git('config', 'gpg.format', 'ssh');
    repository.git('config', 'user.signingKey', join(folder, 'key'));
    const { tag } = await signed(repository, await configuredSigning(await repository.open()));
    repository.git('config', 'gpg.ssh.allowedSignersFile', join(folder, 'allowed'));
    repository.git('verify-tag', tag);
  });

  it('is signed with a GPG key, whose agent and folder are gone afterwards', async () => {
    const repository = new ScratchRepository({ a: '1' });
    const home = join(scratchFolder(), 'g');
    mkdirSync(home, { mode: 0o700 });
    const env = { PATH: process.env.PATH, GNUPGHOME: home };
    onTestFinished(() => void execFileSync('gpgconf', ['--kill', 'gpg-agent'], { env }));
    const gpg = (...args: readonly string[]): string =>
      execFileSync('gpg', ['--batch', '--quiet', ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    gpg('--passphrase', '', '--quick-generate-key', 'release@example.invalid', 'ed25519', 'sign', 'never');
    let used = '';
    const { tag, message } = await withSigningKey(gpg('--armor', '--export-secret-keys'), PORTS, (signing) => {
      used = signing?.env.GNUPGHOME ?? '';
      return signed(repository, signing);
    });
    expect([existsSync(used), message]).toEqual([false, 'v1.0.0\n\n# Notes stay, `#` or not\n']);
    execFileSync('git', ['verify-tag', tag], { cwd: repository.root, env, stdio: 'ignore' });
  });

  it.each([
    ['words', 'open sesame', /neither an SSH nor a GPG private key/],
    [
      'half of a GPG key',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ==\n-----END PGP PRIVATE KEY BLOCK-----\n',
      /gpg (refused it|finds no secret key)/,
    ],
  ])('is not signed with %s, which is said without them', async (_, key, said) => {
    const error = await withSigningKey(key, PORTS, async () => 'signed').then(String, String);
    expect(error).toMatch(said);
    expect(error).not.toContain('sesame');
  });
});

describe('a path of the repository', () => {
  it('is told as git knows it, and refused where it leads out', () => {
    const root = scratchFolder();
    mkdirSync(join(root, 'docs'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    expect(repositoryPath(root, join(root, 'docs'), 'CHANGELOG.md', 'input changelog')).toBe('docs/CHANGELOG.md');
    expect(repositoryPath(root, root, join(root, 'a/b.json'), 'x')).toBe('a/b.json');
    for (const path of ['..', '../x', 'docs/../../x', '/etc/passwd', '.', '.git/config', 'docs/.GIT/hooks/x']) {
      expect(() => repositoryPath(root, root, path, 'input changelog')).toThrow(/input changelog .*no file of the repository/);
    }
  });
});
