// What the next version, a whole changelog and a lint of 1,000 commits cost on a long history, beside other tools on the same repository, in CPU
// seconds of the process and all it starts, and as ratios to bare node and to `git log` of the same commits, each run in turn. `npm run bench -- version`, with AIOP_BENCH_REPOSITORY (the path of a repository with at least 15,000
// commits, which stays as it is) and AIOP_BENCH_PEERS (a folder where npm has installed git-cliff, conventional-changelog and @commitlint/cli).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const AIOP = join(ROOT, 'dist/aiop/index.js');
const RUNS = 3;
const LINTED = 1000;
const RELEASE = 'v9999.0.0';
/** How many commits of the main line back the last release is, where that is near. */
const SINCE_RELEASE = 100;

interface Cost {
  readonly cpuSeconds: number;
  readonly status: number | null;
}

/** Runs a program under bash, whose `times` counts every process below it. */
function cost(cwd: string, command: readonly string[], environment: Readonly<Record<string, string>> = {}): Cost {
  const script = `"$@" > /dev/null 2> /dev/null; status=$?; times >&2; exit $status`;
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  const children = stderr.trim().split('\n').at(-1)?.split(' ') ?? [];
  const seconds = children.map((text) => {
    const [, minutes = '0', rest = '0'] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
    return Number(minutes) * 60 + Number(rest);
  });
  return { cpuSeconds: seconds.reduce((sum, each) => sum + each, 0), status };
}

/** The peak of memory of one run, of node alone. */
function peakMegabytes(cwd: string, command: readonly string[]): number {
  const hook = join(tmpdir(), `aiop-peak-${process.pid}.cjs`);
  writeFileSync(hook, "process.on('exit', () => require('node:fs').writeSync(2, `peak ${process.resourceUsage().maxRSS}\\n`));\n");
  const [program = '', ...args] = command;
  const { stderr } = spawnSync(program, ['--require', hook, ...args], { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  rmSync(hook, { force: true });
  return Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What is measured: a command, and the commits it is about, of which git prints the messages beside it. */
interface Measured {
  readonly title: string;
  readonly command: readonly string[];
  /** Revisions for `git log`; default: the whole history. */
  readonly range?: readonly string[];
  readonly runs?: number;
}

/** The medians of several runs, each in turn with bare node and with git alone: what else the machine does weighs on all three. */
function measure(cwd: string, { title, command, range = ['HEAD'], runs = RUNS }: Measured): void {
  const bare = [process.execPath, '-e', '0'];
  const log = ['git', 'log', '--format=%B', ...range];
  const turns = Array.from({ length: runs }, () => [command, bare, log].map((each) => cost(cwd, each)));
  const [own = 0, node = 0, git = 0] = [0, 1, 2].map((which) => median(turns.map((turn) => turn[which]?.cpuSeconds ?? 0)));
  const ratio = (to: number): string => (own / Math.max(to, 0.001)).toFixed(1).padStart(6);
  const memory = command[0] === process.execPath ? `  peak ${peakMegabytes(cwd, command).toFixed(0)} MB` : '';
  const beside = `${ratio(node)} x bare node (${node.toFixed(3)}) ${ratio(git)} x git log (${git.toFixed(3)})`;
  console.log(`  ${title.padEnd(46)} ${own.toFixed(3).padStart(8)} CPU-s ${beside}${memory}  exit ${turns.at(-1)?.[0]?.status}`);
}

const given = process.env.AIOP_BENCH_REPOSITORY;
const peers = process.env.AIOP_BENCH_PEERS;

if (given === undefined) console.log('nothing to measure: set AIOP_BENCH_REPOSITORY');
else {
  const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-version-'));
  const tree = join(folder, 'tree');
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-C', tree, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();
  // Objects are shared and nothing is checked out: only the history counts.
  execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', given, tree]);
  const aiop = (...args: readonly string[]): readonly string[] => [process.execPath, AIOP, 'version', ...args];
  const back = (commits: number): string =>
    git('rev-list', '--first-parent', `--max-count=${commits + 1}`, 'HEAD')
      .split('\n')
      .at(-1) ?? '';
  const last = back(LINTED);
  console.log(
    `${git('rev-list', '--count', 'HEAD')} commits, ${git('tag').split('\n').length} tags; ${git('rev-list', '--count', `${last}..HEAD`)} commits are linted`,
  );
  const bin = (name: string): string | undefined => {
    const path = peers === undefined ? undefined : join(peers, 'node_modules/.bin', name);
    return path !== undefined && existsSync(path) ? path : undefined;
  };
  const [cliff, changelog, commitlint] = ['git-cliff', 'conventional-changelog', 'commitlint'].map(bin);
  const all = (title: string, command: readonly string[], runs = RUNS): void => measure(tree, { title, command, runs });
  // A release is made from the main line, as most repositories do it: not every one that is given here does.
  git('tag', RELEASE, back(SINCE_RELEASE));
  const near = { range: [`${RELEASE}..HEAD`] };
  measure(tree, { title: `aiop version next, ${SINCE_RELEASE} commits after a release`, command: aiop('next'), ...near });
  measure(tree, { title: 'the same, without learning', command: aiop('next', '--no-learn'), ...near });
  if (cliff !== undefined)
    measure(tree, { title: 'git-cliff --bumped-version', command: [cliff, '--bumped-version', '--unreleased'], ...near });
  git('tag', '--delete', RELEASE);
  all('aiop version next', aiop('next'));
  if (cliff !== undefined) all('git-cliff --bumped-version', [cliff, '--bumped-version'], 1);
  all('aiop version changelog, a new one', aiop('changelog', '--output', join(folder, 'CHANGELOG.md'), '--dry-run'));
  if (cliff !== undefined) all('git-cliff, a whole changelog', [cliff, '--output', join(folder, 'cliff.md')], 1);
  if (changelog !== undefined)
    all('conventional-changelog, a whole one', [changelog, '-p', 'angular', '-r', '0', '-o', join(folder, 'cc.md')], 1);
  const linted = { range: [`${last}..HEAD`] };
  measure(tree, { title: 'aiop version lint', command: aiop('lint', '--from', last), ...linted });
  if (commitlint !== undefined) {
    const config = { extends: [join(peers ?? '', 'node_modules/@commitlint/config-conventional')] };
    writeFileSync(join(tree, '.commitlintrc.json'), JSON.stringify(config));
    measure(tree, { title: 'commitlint', command: [commitlint, '--from', last], ...linted, runs: 1 });
  }
  rmSync(folder, { recursive: true, force: true });
}
