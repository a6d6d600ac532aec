// Runs a workflow that calls this suite on this machine, without GitHub: node examples/act/run.mjs WORKFLOW [options] [-- act arguments].
// See README.md beside this file for what it does and does not do.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startResultsService } from './results-service.mjs';

const SUITE = join(import.meta.dirname, '../..');
const USAGE = `usage: node examples/act/run.mjs WORKFLOW [--repo DIR] [--event NAME] [--ref REF] [--act PROGRAM] [--caches DIR] [--keep]
         [-- act arguments]

  WORKFLOW   the workflow to run, as a path in the repository, such as .github/workflows/ci.yml
  --repo     the repository that holds it (default: the current folder)
  --event    the event that starts it (default: push)
  --ref      the ref of the suite that its workflows name (default: v1)
  --act      the act program (default: act, on PATH)
  --caches   where caches are kept for the next run (default: nowhere)
  --keep     leave the scratch folder and say where it is

Example: node examples/act/run.mjs .github/workflows/ci.yml --repo ../my-project -- --job plan`;

/** A mistake of the user: said in a few lines, with exit status 2. */
class Refusal extends Error {}

function readArguments(argv) {
  const cut = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const text = (name) => ({ type: 'string', ...name });
  const options = {
    repo: text({ default: '.' }),
    event: text({ default: 'push' }),
    ref: text({ default: 'v1' }),
    act: text({ default: 'act' }),
    caches: text({}),
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  };
  try {
    const { values, positionals } = parseArgs({ args: argv.slice(0, cut), options, allowPositionals: true });
    // A path is one from here, and act is started elsewhere.
    const act = values.act.includes('/') ? resolve(values.act) : values.act;
    return { ...values, act, workflows: positionals, actArguments: argv.slice(cut + 1) };
  } catch (error) {
    throw new Refusal(`${error.message}\n\n${USAGE}`);
  }
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** The last commit of the repository, in a clone whose origin is a bare repository beside it: a push goes nowhere else. */
function cloneOfCaller(repository, workflow, scratch) {
  let root;
  try {
    root = git(resolve(repository), 'rev-parse', '--show-toplevel');
    git(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  } catch {
    throw new Refusal(
      `--repo: ${resolve(repository)} is no git repository with a commit\nfix: name the repository that holds the workflow`,
    );
  }
  const [origin, workspace] = [join(scratch, 'origin.git'), join(scratch, 'workspace')];
  git(scratch, 'clone', '--quiet', '--bare', '--no-hardlinks', root, origin);
  git(scratch, 'clone', '--quiet', origin, workspace);
  git(workspace, 'checkout', '--quiet', git(root, 'rev-parse', 'HEAD'), '--detach');
  const branch = git(root, 'branch', '--show-current');
  if (branch !== '') git(workspace, 'checkout', '--quiet', branch);
  if (!existsSync(join(workspace, workflow))) {
    const names = existsSync(join(workspace, '.github/workflows')) ? readdirSync(join(workspace, '.github/workflows')) : [];
    const there = names.map((name) => `.github/workflows/${name}`).join(', ') || 'none';
    throw new Refusal(
      `${workflow} is not in the last commit of ${root}\nexpected: one of its workflows (${there})\nfix: name one, or commit it`,
    );
  }
  if (git(root, 'status', '--porcelain') !== '') console.error('act: changes that are not committed are not part of this run');
  return { workspace, name: basename(root), branch: branch || 'main' };
}

/**
 * The last commit of the suite as a release holds it. act does not know `uses: $/…`, the form for "this repository at this commit",
 * so the copy names the repository and the ref in full.
 */
async function releaseOfSuite(slug, ref, scratch) {
  const [archive, release] = [join(scratch, 'release.tar'), join(scratch, 'release')];
  mkdirSync(release);
  try {
    git(SUITE, 'archive', '--format=tar', `--output=${archive}`, 'HEAD');
  } catch (error) {
    throw new Refusal(
      `${SUITE} is no clone of the suite with its history: ${String(error.stderr ?? error.message).trim()}\nfix: clone it with git`,
    );
  }
  execFileSync('tar', ['-xf', archive, '-C', release]);
  // Not imported at the top: an older Node has to come as far as the message that says so.
  const { mayNameItself, writeOut } = await import('../../scripts/self-references.ts');
  for (const path of readdirSync(release, { recursive: true }).filter(mayNameItself)) {
    const file = join(release, path);
    writeFileSync(file, writeOut(readFileSync(file, 'utf8'), slug, ref));
  }
  return release;
}

/** A run writes the caches of its branch, and also reads those of the main branch, as on GitHub. */
const cacheScopes = (branch) => [
  { scope: `refs/heads/${branch}`, permission: 'read-write' },
  ...(branch === 'main' ? [] : [{ scope: 'refs/heads/main', permission: 'read' }]),
];

/** Starts act with nothing of this environment but PATH: it would hand all of it to every step. */
function startAct({ act, event, workflow, actArguments, ref }, { workspace, name, branch }, release, services, slug, scratch) {
  const home = join(scratch, 'home');
  mkdirSync(home);
  const payload = join(scratch, 'event.json');
  const repository = { name, full_name: `local/${name}`, default_branch: branch, owner: { login: 'local' } };
  writeFileSync(payload, JSON.stringify({ ref: `refs/heads/${branch}`, repository }));
  const labels = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04'].flatMap((label) => ['-P', `${label}=-self-hosted`]);
  const nothing = ['--secret-file', '--var-file', '--input-file'].flatMap((option) => [option, '/dev/null']);
  // In a file, because anyone on the machine can read what a process was started with.
  const variables = join(scratch, 'variables.env');
  const lines = Object.entries(services.environment({ scopes: cacheScopes(branch) })).map(([variable, value]) => `${variable}=${value}\n`);
  writeFileSync(variables, lines.join(''));
  const args = [
    ...[event, '-C', workspace, '-W', workflow, '-e', payload, ...labels, ...nothing, '--env-file', variables],
    ...['--local-repository', `${slug}@${ref}=${release}`, '--action-cache-path', join(scratch, 'actions')],
    ...['--no-cache-server', '--cache-server-addr', '127.0.0.1', '--artifact-server-addr', '127.0.0.1'],
    ...['--concurrent-jobs', '1', '--rm', ...actArguments],
  ];
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  // In the scratch folder there is no .actrc that would change what runs.
  const env = { HOME: home, PATH, TMPDIR: scratch, ACT_DISABLE_VERSION_CHECK: '1' };
  return new Promise((done, refuse) => {
    const child = spawn(act, args, { cwd: scratch, env, stdio: 'inherit' });
    child.on('error', () =>
      refuse(new Refusal(`act was not found at ${act}\nfix: go install github.com/nektos/act@v0.2.89, or name it with --act`)),
    );
    child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal]));
    // Ctrl-C reaches act by itself; this process stays to clean up after it.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
  });
}

async function run(argv) {
  const given = readArguments(argv);
  if (given.help) {
    console.log(USAGE);
    return 0;
  }
  if (given.workflows.length !== 1) throw new Refusal(`${given.workflows.length} workflows were named\n\n${USAGE}`);
  if (Number.parseInt(process.versions.node, 10) < 24) {
    throw new Refusal(
      `this is Node ${process.versions.node}, and the actions run on the Node that starts this\nexpected: Node 24\nfix: start it with Node 24`,
    );
  }
  const { repository } = JSON.parse(readFileSync(join(SUITE, 'package.json'), 'utf8'));
  const slug = repository.replace(/^github:/, '');
  let services;
  const scratch = mkdtempSync(join(tmpdir(), 'aiop-act-run-'));
  try {
    const workflow = given.workflows[0];
    const caller = cloneOfCaller(given.repo, workflow, scratch);
    const release = await releaseOfSuite(slug, given.ref, scratch);
    const folder = join(scratch, 'results');
    services = await startResultsService({ folder, cacheFolder: resolve(given.caches ?? join(folder, 'caches')) });
    return await startAct({ ...given, workflow }, caller, release, services, slug, scratch);
  } finally {
    await services?.close();
    if (given.keep) console.error(`act: what the run left is in ${scratch}`);
    else rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`act: ${error.message}`);
  process.exitCode = 2;
}
