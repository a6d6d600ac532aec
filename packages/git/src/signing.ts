import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError, visible } from '@aiop/diagnostics';
import type { Exit, Processes } from '@aiop/ports';
import type { Repository } from './repository.ts';

/** How git signs: settings, and what its signing program finds around it. */
export interface Signing {
  readonly config: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a key is unpacked with. */
export interface SigningPorts {
  readonly processes: Processes;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs `work` with a private key that stands in a file of this process alone, and only for so long.
 * @param key an SSH key as `ssh-keygen` writes it, or a GPG key as `gpg --armor --export-secret-keys` does, without a passphrase; empty for none
 * @throws UsageError for text that is neither, and for a key that cannot be used
 */
export async function withSigningKey<Value>(
  key: string,
  ports: SigningPorts,
  work: (signing: Signing | undefined) => Promise<Value>,
): Promise<Value> {
  if (key.trim() === '') return work(undefined);
  // Short: the path of the agent's socket has to fit into 108 bytes.
  const folder = mkdtempSync(join(tmpdir(), 'aiop-key-'));
  try {
    if (/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(key.trim())) return await work(sshSigning(key, folder));
    if (key.includes('-----BEGIN PGP PRIVATE KEY BLOCK-----')) return await withGpgKey(key, folder, ports, work);
    throw unusable('it is neither an SSH nor a GPG private key');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The key that the repository, or its owner, has configured (`user.signingKey`). */
export async function configuredSigning(repository: Repository): Promise<Signing> {
  const names = ['gpg.format', 'user.signingKey', 'gpg.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand'];
  const config = await Promise.all(names.map(async (name) => [name, await repository.config(name)] as const));
  return { config: config.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])), env: {} };
}

function sshSigning(key: string, folder: string): Signing {
  const file = join(folder, 'key');
  // A secret often arrives without its last line end, or with those of another system; `ssh-keygen` reads neither.
  writeFileSync(file, `${key.trim().replaceAll('\r\n', '\n')}\n`, { mode: 0o600 });
  return { config: ['gpg.format=ssh', `user.signingKey=${file}`], env: {} };
}

async function withGpgKey<Value>(
  key: string,
  home: string,
  { processes, environment }: SigningPorts,
  work: (signing: Signing) => Promise<Value>,
): Promise<Value> {
  const run = (program: string, ...args: readonly string[]): Promise<Exit> =>
    processes.run({
      program,
      args,
      cwd: home,
      env: { PATH: environment.PATH ?? '', GNUPGHOME: home, LC_ALL: 'C' },
      stdin: key,
      timeoutMs: 30_000,
    });
  const gpg = async (...args: readonly string[]): Promise<string> => {
    const exit = await run('gpg', '--batch', '--no-tty', ...args);
    if (exit.state === 'exited' && exit.code === 0) return new TextDecoder().decode(exit.stdout);
    const said = new TextDecoder().decode(exit.stderr);
    throw unusable(exit.state === 'not-found' ? 'gpg was not found' : `gpg refused it: ${visible(said.trim(), 300)}`);
  };
  try {
    await gpg('--import');
    const id = /^fpr:(?:[^:\n]*:){8}([0-9A-F]{16,64}):/m.exec(await gpg('--list-secret-keys', '--with-colons'))?.[1];
    if (id === undefined) throw unusable('gpg finds no secret key in it');
    return await work({ config: ['gpg.format=openpgp', `user.signingKey=${id}`], env: { GNUPGHOME: home } });
  } finally {
    // The agent that gpg starts would outlive this process.
    await run('gpgconf', '--kill', 'gpg-agent');
  }
}

const unusable = (what: string): UsageError =>
  new UsageError({
    what,
    where: 'signing-key',
    expected: 'a private key without a passphrase, in the form of ssh-keygen or gpg --armor --export-secret-keys',
    fix: 'store the whole text of the key, with its first and its last line, as the secret',
  });
