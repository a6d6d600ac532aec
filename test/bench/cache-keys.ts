// How long a cache key takes, beside node that does nothing, each in a process of its own and in turn: `npm run bench -- cache-keys`.
// CPU time counts git and everything else that is started. A ratio is the median over the rounds, each beside the bare node of its own round: load on the
// machine moves both.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ACTION = join(import.meta.dirname, '../../dist/cache-keys/index.js');
const ROUNDS = 15;

const digest = (seed: number): string => Buffer.from(`${seed}`.repeat(64)).toString('base64').slice(0, 86);

function npmLock(packages: number, seed = 0): string {
  const entries = Array.from({ length: packages }, (_, at) => {
    const name = `package-${seed}-${at}`;
    const resolved = `https://registry.example/${name}/-/${name}-1.${at}.0.tgz`;
    return [
      `node_modules/${name}`,
      { version: `1.${at}.0`, resolved, integrity: `sha512-${digest(seed + at)}==`, license: 'MIT', engines: { node: '>=18' } },
    ];
  });
  return `${JSON.stringify({ name: 'own', lockfileVersion: 3, requires: true, packages: Object.fromEntries(entries) }, null, 2)}\n`;
}

/** As pnpm 9 writes it: a third of the lines say what is locked. */
function pnpmLock(packages: number): string {
  const all = Array.from({ length: packages }, (_, at) => at);
  const locked = all.map(
    (at) =>
      `  '@scope/package-${at}@1.${at}.0':\n    resolution: {integrity: sha512-${digest(at)}==}\n    engines: {node: '>=18'}\n    hasBin: true\n`,
  );
  const needed = all.map(
    (at) =>
      `  '@scope/package-${at}@1.${at}.0(react@18.0.0)':\n    dependencies:\n      '@scope/package-${at + 1}': 1.${at + 1}.0\n      react: 18.0.0\n`,
  );
  return `lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n\nimporters:\n\n  .: {}\n\npackages:\n\n${locked.join('\n')}\nsnapshots:\n\n${needed.join('\n')}`;
}

function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
  ])
    spawnSync('git', args, { cwd: root });
  return root;
}

interface Took {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** A process and all that it starts, timed by the shell. */
function time(args: readonly string[], cwd: string, temporary: string): Took {
  const env = {
    PATH: process.env.PATH,
    HOME: temporary,
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: temporary,
    GITHUB_OUTPUT: join(temporary, 'output'),
  };
  const script = `TIMEFORMAT='%R %U %S'; time "$0" "$@" > /dev/null`;
  const { stderr } = spawnSync('bash', ['-c', script, process.execPath, ...args], { cwd, env, encoding: 'utf8' });
  const [wall = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpuMs: (user + system) * 1000, wallMs: wall * 1000 };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const CASES: readonly (readonly [name: string, goal: string, files: Readonly<Record<string, string>>])[] = [
  ['package-lock.json', '≤ 1.5', { 'package-lock.json': npmLock(88) }],
  ['pnpm-lock.yaml', '≤ 2.5', { 'pnpm-lock.yaml': pnpmLock(1080) }],
  [
    '500 × package-lock.json',
    '≤ 500 ms',
    Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`packages/${at}/package-lock.json`, npmLock(40, at)])),
  ],
];

console.log(`medians of ${ROUNDS} rounds, node ${process.versions.node}\n`);
console.log(
  '| lock file | KB | bare node, CPU ms | key, CPU ms | ratio | wall ms of the key | wall ratio | goal |\n|---|--:|--:|--:|--:|--:|--:|---|',
);
for (const [name, goal, files] of CASES) {
  const [root, temporary] = [repository(files), mkdtempSync(join(tmpdir(), 'aiop-bench-'))];
  const [bare, key]: [Took[], Took[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(time(['-e', '0'], root, temporary));
    key.push(time([ACTION], root, temporary));
  }
  const [size] = Object.keys(files).map((path) => statSync(join(root, path)).size);
  const of = (all: readonly Took[], field: keyof Took): number => median(all.map((one) => one[field]));
  const paired = (field: keyof Took): number => median(key.map((one, round) => one[field] / (bare[round]?.[field] ?? Number.NaN)));
  const [a, b, wall] = [of(bare, 'cpuMs'), of(key, 'cpuMs'), of(key, 'wallMs')];
  const figures = [
    Math.round((size ?? 0) / 1000),
    a.toFixed(0),
    b.toFixed(0),
    paired('cpuMs').toFixed(2),
    wall.toFixed(0),
    paired('wallMs').toFixed(2),
  ];
  console.log(`| ${name} | ${figures.join(' | ')} | ${goal} |`);
  for (const folder of [root, temporary]) rmSync(folder, { recursive: true, force: true });
}
