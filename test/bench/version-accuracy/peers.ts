import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Release, Step } from './releases.ts';

/** The peers, as the registry has them. */
const VERSIONS: Readonly<Record<string, string>> = {
  'conventional-changelog-angular': '9.4.0',
  'conventional-changelog-conventionalcommits': '10.4.1',
  'conventional-commits-filter': '6.0.1',
  'conventional-commits-parser': '7.1.4',
  'git-cliff': '2.14.2',
  'release-please': '17.11.2',
};

/** Installs the peers into a folder of their own, unless one is given that has them. Their install scripts do not run. */
export function installPeers(): string {
  const given = process.env.AIOP_BENCH_PEERS;
  if (given !== undefined) return given;
  const folder = mkdtempSync(join(tmpdir(), 'aiop-peers-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }));
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

export type Verdicts = Readonly<Record<string, readonly (Step | undefined)[]>>;

/** The step that each peer takes for each release. */
export function verdictsOfPeers(folder: string, releases: readonly Release[]): Verdicts {
  const input = JSON.stringify(releases.map(({ previous, commits }) => ({ previous, messages: commits.map(({ message }) => message) })));
  const script = join(import.meta.dirname, 'peers.mjs');
  const output = execFileSync(process.execPath, [script], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return JSON.parse(output);
}

/** The step of git-cliff, which reads a repository: one with the last tag and the commits of the release is made for each. */
export function gitCliffStep(folder: string, { previous, commits }: Release): Step | undefined {
  const repository = mkdtempSync(join(tmpdir(), 'aiop-cliff-'));
  const git = (args: readonly string[], input = ''): string => execFileSync('git', args, { cwd: repository, input, encoding: 'utf8' });
  try {
    git(['init', '--quiet', '--initial-branch=main']);
    git(['fast-import', '--quiet'], stream(previous, commits.map(({ message }) => message).toReversed()));
    const args = ['--bumped-version', '--repository', repository];
    const printed = execFileSync(join(folder, 'node_modules/.bin/git-cliff'), args, {
      cwd: repository,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return stepTo(previous, printed.trim().replace(/^v/, ''));
  } catch {
    return undefined;
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function stream(previous: string, messages: readonly string[]): string {
  const commit = (message: string, index: number): string =>
    `commit refs/heads/main\ncommitter T <t@example.invalid> ${1_700_000_000 + index} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n\n`;
  const tag = `reset refs/tags/v${previous}\nfrom refs/heads/main\n\n`;
  return `${commit('chore: release', 0)}${tag}${messages.map((message, index) => commit(message, index + 1)).join('')}`;
}

function stepTo(previous: string, next: string): Step | undefined {
  const [from, to] = [previous, next].map((version) => version.split(/[-+]/, 1)[0]?.split('.') ?? []);
  if (from === undefined || to?.length !== 3) return undefined;
  const names = ['major', 'minor', 'patch'] as const;
  return names.find((_, index) => from[index] !== to[index]);
}
