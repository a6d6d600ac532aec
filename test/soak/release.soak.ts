import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { AIOP } from '../support/aiop-command.ts';
import { GithubServer } from '../support/github-server.ts';
import { ReleaseOrigin } from '../support/release-scene.ts';
import { ScratchRepository, scratchFolder } from '../support/scratch-repository.ts';

const KILLS = 60;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts a release in a clone and, where a time is given, kills it and all that it started. */
async function release(clone: string, apiUrl: string, to: string, killAfterMs?: number): Promise<number | null> {
  const args = ['--conditions=aiop-source', AIOP, 'version', 'release', '--push', '--floating-tags', '--to', to];
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  // Who is killed leaves what he was at.
  const env = { PATH, NODE_COMPILE_CACHE, TMPDIR: scratchFolder(), HOME: scratchFolder(), GH_TOKEN: 't0ken', GITHUB_API_URL: apiUrl };
  const child = spawn(process.execPath, args, { cwd: clone, env, stdio: 'ignore', detached: true });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  if (killAfterMs !== undefined) {
    await Promise.race([pause(killAfterMs), ended]);
    // Commands of git are groups of their own: they live on for a moment, as they do on a runner that dies.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
  return ended;
}

it(`${KILLS} releases that are killed at any moment come to one each when they are run again`, async () => {
  const random = seeded(7);
  const history = new ScratchRepository({ a: '1' }, 'feat: begin');
  history.git('tag', 'v1.0.0');
  const to = history.commit({ b: '1' }, 'feat: greet');
  let killed = 0;
  let timeMs = 0;
  for (let round = 0; round <= KILLS; round++) {
    const [origin, github] = [new ReleaseOrigin(history), new GithubServer('t0ken')];
    const apiUrl = await github.start();
    const hosted = async (): Promise<string> => {
      const { root } = await origin.clone();
      // The address says where pages are; what is pushed goes to the bare repository.
      origin.git('-C', root, 'config', 'remote.origin.pushurl', origin.bare);
      origin.git('-C', root, 'config', `url.${origin.bare}.insteadOf`, 'https://github.com/octo/hello');
      origin.git('-C', root, 'config', 'remote.origin.url', 'https://github.com/octo/hello');
      return root;
    };
    const startedAt = performance.now();
    // The first one shows how long a release takes here.
    const ended = await release(await hosted(), apiUrl, to, round === 0 ? undefined : timeMs * random());
    if (round === 0) timeMs = performance.now() - startedAt;
    else if (ended === null) killed++;
    expect(await release(await hosted(), apiUrl, to)).toBe(0);
    github.stop();
    expect([origin.tags, [...github.releases.keys()], github.problems]).toEqual([['v1', 'v1.0.0', 'v1.1.0'], ['v1.1.0'], []]);
    expect(new Set(['main', 'v1', 'v1.1.0^{commit}'].map((ref) => origin.git('rev-parse', ref))).size).toBe(1);
    expect(origin.git('log', '--format=%s', 'main').split('\n')).toEqual(['chore(release): 1.1.0', 'feat: greet', 'feat: begin']);
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
});
