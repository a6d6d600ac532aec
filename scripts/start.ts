import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const AIOP = join(ROOT, 'dist/aiop/index.js');
const QUICKSTART = 'examples/quickstart/modification_plan.yaml';
/** What the quickstart is to come to: it holds one workstream that strays, so that a refusal is seen, too. */
const EXPECTED: Readonly<Record<string, string>> = {
  'package-map': 'merged',
  'namespace-test': 'merged',
  'tour-outline': 'merged',
  'tour-details': 'merged',
  'docs-index': 'merged',
  stray: 'refused',
};

interface Report {
  readonly workstreams: readonly { readonly id: string; readonly outcome: { readonly state: string } }[];
  readonly interrupted: boolean;
}

/** Runs the command line from the committed bundle; Ctrl-C reaches it by itself, and this process waits for its end. */
function aiop(args: readonly string[]): Promise<number> {
  process.on('SIGINT', () => {});
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [AIOP, ...args], { stdio: 'inherit' });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
}

/** A clone of this repository with its real history, made anew for every start. One folder a checkout, so that two of them do not meet. */
function scratchClone(): string {
  const folder = join(tmpdir(), `aiop-quickstart-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`);
  const clone = join(folder, 'repo');
  rmSync(clone, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  git(ROOT, 'clone', '--quiet', ROOT, clone);
  // The branch that the work lands on must not be checked out: nobody's work tree is moved under them.
  git(clone, 'checkout', '--quiet', '-B', 'main');
  git(clone, 'checkout', '--quiet', '--detach');
  return clone;
}

async function quickstart(args: readonly string[]): Promise<number> {
  if (!existsSync(join(ROOT, '.git'))) {
    console.error(
      'start: this folder is no git checkout; expected a clone of the repository, because its own history is what the run works on; clone it with git',
    );
    return 2;
  }
  const clone = scratchClone();
  const report = join(clone, '.runs', 'report.json');
  console.log(`aiop runs ${QUICKSTART} on a scratch clone of this repository: ${clone}\n`);
  // Results are kept beside this checkout, so that the second start skips what the first one verified.
  const store = join(ROOT, '.aiop', 'cache');
  const code = await aiop([
    'run',
    '--repo',
    clone,
    '--plan',
    QUICKSTART,
    '--target',
    'main',
    '--store-dir',
    store,
    '--report',
    report,
    ...args,
  ]);
  if (code > 1 || !existsSync(report)) return code === 0 ? 1 : code;
  git(clone, 'checkout', '--quiet', 'main');
  return judge(JSON.parse(readFileSync(report, 'utf8')), clone);
}

/** Holds the outcome against what the quickstart is to come to, and says it in one line. */
function judge({ workstreams, interrupted }: Report, clone: string): number {
  if (interrupted) return 130;
  const found = new Map(workstreams.map(({ id, outcome }) => [id, outcome.state]));
  const wrong = Object.entries(EXPECTED).filter(([id, state]) => found.get(id) !== state);
  console.log(`\nThe result lies in ${clone}: look at \`git log main\`, the files under docs/, and .runs/ledger.jsonl.`);
  if (wrong.length === 0) {
    console.log('quickstart: 5 workstreams merged, 1 refused, as planned');
    return 0;
  }
  console.log(
    `quickstart: not as planned: ${wrong.map(([id, state]) => `${id} is ${found.get(id) ?? 'missing'}, expected ${state}`).join('; ')}`,
  );
  return 1;
}

const args = process.argv.slice(2);
const elsewhere = args.some((argument) => /^--(repo|plan|help)(=|$)/.test(argument));
process.exitCode = elsewhere ? await aiop(['run', ...args]) : await quickstart(args);
