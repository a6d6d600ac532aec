import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { turborepoStore } from '@aiop/stores';
import { domainStore } from '@aiop/verify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { tool } from '../../scripts/tools.ts';
import { until } from '../support/running.ts';
import { Scratch, scratchFolder, task } from '../unit/verify/scratch.ts';

/** The address of a self-hosted server of the remote cache API, as its package from npm starts it. */
async function selfHosted(token: string): Promise<string> {
  const storage = join(scratchFolder(), 'storage');
  mkdirSync(storage);
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    TURBO_TOKEN: token,
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: storage,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
    LOG_LEVEL: 'silent',
  };
  for (;;) {
    const port = await freePort();
    const server = spawn(process.execPath, [tool('turborepoCache')], { env: { ...env, PORT: String(port) }, stdio: 'ignore' });
    const hasEnded = () => server.exitCode !== null || server.signalCode !== null;
    onTestFinished(async () => {
      server.kill('SIGKILL');
      if (!hasEnded()) await once(server, 'exit');
    });
    const url = `http://127.0.0.1:${port}`;
    await until(async () => hasEnded() || (await isUp(url)));
    // It ends where another program was quicker to take the port.
    if (!hasEnded()) return url;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const isUp = (url: string): Promise<boolean> =>
  fetch(`${url}/v8/artifacts/status`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('a self-hosted server of Turborepo’s remote cache', () => {
  it('hands results and large outputs from one clone to another', async () => {
    const url = await selfHosted('token-of-the-team');
    const build = task(
      'build',
      'mkdir -p out; head -c 5000000 /dev/zero > out/large; ln -s large out/link; cp src/a out/a; chmod +x out/a',
      {
        inputs: ['src/**'],
        outputs: ['out/**'],
      },
    );
    const repository = (): Scratch => new Scratch().write('.gitignore', 'out/\n').write('src/a', 'a\n').commit();
    const store = () => domainStore('protected', () => turborepoStore({ url, token: 'token-of-the-team', team: 'team_a' }));
    const first = await repository().verify([build], { ports: { store: store() } });
    expect(first).toMatchObject({ ok: true, ran: 1, findings: [] });
    const clone = repository();
    const second = await clone.verify([build], { ports: { store: store() } });
    expect(second).toMatchObject({ ok: true, skipped: 1, findings: [] });
    expect(clone.run('bash', '-c', 'stat -c "%s %A" out/large out/a; readlink out/link')).toBe('5000000 -rw-r--r--\n2 -rwxr-xr-x\nlarge\n');
  });

  it('refuses another token, and the run goes on without it', async () => {
    const url = await selfHosted('token-of-the-team');
    const store = domainStore('protected', () => turborepoStore({ url, token: 'another', team: 'team_a' }));
    const scratch = new Scratch().write('src/a', 'a\n').commit();
    const { ok, codes } = await scratch.verify([task('lint', 'true', { inputs: ['src/**'] })], { ports: { store } });
    expect({ ok, codes }).toEqual({ ok: true, codes: ['AIOP-V010'] });
  });
});
