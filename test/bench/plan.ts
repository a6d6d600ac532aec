// What validating large plans takes, end to end: the whole process of the action, reading, proving and writing manifests included.
// `npm run bench -- plan`. Every run stands beside node that does nothing and node that only parses the same text (YAML: with `yaml`). Seconds
// of the processor, of the whole process and all of its threads, tell more than those of the clock where the machine has other work too. A plan
// of more than 2,048 workstreams is refused in CI (AIOP-P036) once all is decided, so that it has no manifests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const ACTION = join(ROOT, 'dist/plan-validate/index.js');
const YAML = pathToFileURL(join(ROOT, 'node_modules/yaml/dist/index.js')).href;
const CLAIMS = 5;

/** The shapes: which path the claim `part` of workstream `at` names. */
const SHAPES: Readonly<Record<string, (at: number, part: number) => string>> = {
  'disjoint packages': (at, part) => `packages/p${at}/part${part}/**`,
  'shared/*-pN.json': (at, part) => `shared/*-p${at * CLAIMS + part}.json`,
  'all of src/**': (at, part) => (part === 0 ? 'src/**' : `src/m${at}/f${part}.ts`),
  '**/gen-N-*.pb.go': (at, part) => `**/gen-${at * CLAIMS + part}-*.pb.go`,
};

interface Workstream {
  readonly id: string;
  readonly claims: readonly string[];
  readonly needs?: readonly string[];
  readonly items?: readonly object[];
}

const range = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);

function shaped(shape: string, size: number, claims: number): readonly Workstream[] {
  const path = SHAPES[shape];
  if (path === undefined) throw new Error(`no shape ${shape}`);
  return range(size).map((at) => ({ id: `w${at}`, claims: range(claims).map((part) => path(at, part)) }));
}

const chain = (size: number): readonly Workstream[] =>
  range(size).map((at) => ({ id: `w${at}`, claims: ['src/**'], ...(at === 0 ? {} : { needs: [`w${at - 1}`] }) }));

/** 100 workstreams that share the items out. */
function itemized(size: number): readonly Workstream[] {
  const own = (at: number) => (index: number) => ({
    id: `I${at}-${index}`,
    file_path: `packages/p${at}/f${index}.ts`,
    action: 'create',
    reason: 'the module needs this part',
    confidence: 0.9,
  });
  return range(100).map((at) => ({ id: `w${at}`, claims: [`packages/p${at}/**`], items: range(size / 100).map(own(at)) }));
}

const asJson = (workstreams: readonly Workstream[]): string =>
  JSON.stringify({ apiVersion: 'aiop.dev/v1', plan: { id: 'bench' }, workstreams });

function asYaml(workstreams: readonly Workstream[]): string {
  const one = ({ id, claims }: Workstream): string =>
    `  - id: ${id}\n    claims:\n${claims.map((claim) => `      - "${claim}"\n`).join('')}`;
  return `apiVersion: aiop.dev/v1\nplan: { id: bench }\nworkstreams:\n${workstreams.map(one).join('')}`;
}

interface Run {
  readonly ms: number;
  /** Of the processor. */
  readonly cpuMs: number;
  readonly megabytes: number;
  readonly outcome: string;
}

/** Runs node on a script, with an empty repository around it, and measures the process as a whole. */
function measure(script: readonly string[], plan?: { readonly name: string; readonly text: string }): Run {
  const folder = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  const temporary = mkdtempSync(join(tmpdir(), 'aiop-bench-'));
  const figures = join(temporary, 'figures');
  const probe = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(figures)}, JSON.stringify(process.resourceUsage())));`;
  if (plan !== undefined) writeFileSync(join(folder, plan.name), plan.text);
  mkdirSync(join(temporary, 'runner'));
  writeFileSync(join(temporary, 'output'), '');
  const startedAt = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(temporary, 'output'),
      RUNNER_TEMP: join(temporary, 'runner'),
      INPUT_PLAN: plan?.name,
      'INPUT_MAX-PLAN-BYTES': String(1 << 26),
    },
  });
  const ms = performance.now() - startedAt;
  const codes = new Set(Array.from(stdout.matchAll(/^::error title=(AIOP-P\d+)/gm), ([, code]) => code));
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(figures, 'utf8'));
  for (const made of [folder, temporary]) rmSync(made, { recursive: true, force: true });
  return {
    ms,
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    megabytes: maxRSS / 1024,
    outcome: status === 0 ? 'valid' : `refused: ${[...codes].join(' ')}`,
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A script that only parses the plan. */
const parsing = (name: string): readonly string[] =>
  name.endsWith('.json')
    ? ['-e', `JSON.parse(require('node:fs').readFileSync('${name}', 'utf8'))`]
    : [
        '--input-type=module',
        '-e',
        `import yaml from '${YAML}'; import fs from 'node:fs'; yaml.parseDocument(fs.readFileSync('${name}', 'utf8'))`,
      ];

function row(label: string, name: string, text: string, rounds = 3): number {
  const plan = { name, text };
  const runs = range(rounds).map(() => ({
    bare: measure(['-e', '0']),
    parse: measure(parsing(name), plan),
    action: measure([ACTION], plan),
  }));
  const [bare, parse, action] = (['bare', 'parse', 'action'] as const).map((who) => median(runs.map((run) => run[who].cpuMs)));
  const ratio = median(runs.map((run) => run.action.cpuMs / run.parse.cpuMs));
  const clock = median(runs.map((run) => run.action.ms));
  const megabytes = median(runs.map((run) => run.action.megabytes));
  const times = [bare, parse, action].map((ms = 0) => `${ms.toFixed(0)} ms`);
  const figures = [
    `${(text.length / 1e6).toFixed(1)} MB`,
    ...times,
    `${ratio.toFixed(2)}×`,
    `${clock.toFixed(0)} ms`,
    `${megabytes.toFixed(0)} MB`,
  ];
  console.log(`${label.padEnd(62)} ${figures.map((figure) => figure.padStart(9)).join(' ')}  ${runs[0]?.action.outcome}`);
  return action ?? 0;
}

console.log(
  `medians of 3 rounds, bare node, parser and action in turn (node ${process.versions.node}); milliseconds of the processor, then of the clock\n`,
);
console.log(`${'plan'.padEnd(62)}      size bare node     parse    action  to parse   clock        peak  outcome`);
for (const shape of Object.keys(SHAPES)) {
  const workstreams = shaped(shape, 10_000, CLAIMS);
  row(`10,000 × 5 ${shape}, YAML (goal 1.8 s = 2.7×, 400 MB)`, 'modification_plan.yaml', asYaml(workstreams));
  row(`10,000 × 5 ${shape}, JSON`, 'plan.json', asJson(workstreams));
}
console.log();
for (const shape of ['disjoint packages', 'shared/*-pN.json', '**/gen-N-*.pb.go']) {
  const [small, middle, large] = [1_000, 10_000, 100_000].map((size) =>
    row(`${size.toLocaleString('en')} × 1 ${shape}, JSON`, 'plan.json', asJson(shaped(shape, size, 1))),
  );
  const exponent = (from = 1, to = 1): string => Math.log10(to / from).toFixed(2);
  console.log(`  growth: exponent ${exponent(small, middle)}, then ${exponent(middle, large)} (goal ≤ 1.2)\n`);
}
row('2,000 × 5 disjoint packages, YAML, with manifests', 'modification_plan.yaml', asYaml(shaped('disjoint packages', 2_000, CLAIMS)));
row('100,000 in one chain over one folder, JSON', 'plan.json', asJson(chain(100_000)));
row('20,001 in one chain, YAML (refused at once)', 'modification_plan.yaml', asYaml(chain(20_001)));

console.log('\nload: 10,000 plan items, 20 times');
const text = asJson(itemized(10_000));
const loads = range(20).map(() => measure([ACTION], { name: 'plan.json', text }));
for (const [label, times] of [
  ['of the clock', loads.map(({ ms }) => ms)],
  ['of the processor', loads.map(({ cpuMs }) => cpuMs)],
] as const) {
  const total = times.reduce((sum, ms) => sum + ms, 0);
  const p95 = times.toSorted((a, b) => a - b)[18] ?? 0;
  console.log(`${Math.round((20 * 10_000 * 1000) / total)} items a second ${label}, p95 ${p95.toFixed(0)} ms a plan`);
}
