import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** A program or library that the tests and checks use and that is no dependency of ours: its pinned version, and where it comes from. */
type Tool = { readonly name: string; readonly version: string } & (
  | { readonly from: 'go'; readonly module: string }
  | { readonly from: 'pypi'; readonly requirement: string }
  | { readonly from: 'npm' }
  /** A library: the folder of its package.json and lock file, and the file in it that is imported. */
  | { readonly from: 'lock file'; readonly folder: string; readonly main: string }
);

const TOOLS = {
  act: { name: 'act', version: '0.2.89', from: 'go', module: 'github.com/nektos/act' },
  actionlint: { name: 'actionlint', version: '1.7.12', from: 'go', module: 'github.com/rhysd/actionlint/cmd/actionlint' },
  // What has more than 200 packages of its own is too much for the `npm ci` of everybody who only changes a line.
  artifactClient: {
    name: 'artifact-client',
    version: '6.2.1',
    from: 'lock file',
    folder: 'test/tools/artifact-client',
    main: 'node_modules/@actions/artifact/lib/artifact.js',
  },
  turborepoCache: { name: 'turborepo-remote-cache', version: '2.12.0', from: 'npm' },
  zizmor: { name: 'zizmor', version: '1.32.0', from: 'pypi', requirement: 'zizmor' },
} as const satisfies Readonly<Record<string, Tool>>;

/** A tool could not be had; the message says what is missing and how to mend it. */
export class ToolMissing extends Error {}

/**
 * The path of a program, or of the file to import of a library. It is installed below `.tools/` when this version is not there yet, with a line of progress on standard error.
 * @throws {ToolMissing} where Go or Python is missing, or the installation fails
 */
export function tool(name: keyof typeof TOOLS): string {
  const wanted: Tool = TOOLS[name];
  const folder = join(ROOT, '.tools', `${wanted.name}-${wanted.version}`);
  // Written last: a folder without it is what an interrupted installation left behind.
  const complete = join(folder, 'installed');
  if (!existsSync(complete)) {
    console.error(`setup: ${wanted.name} ${wanted.version}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    install(wanted, folder);
    writeFileSync(complete, '');
  }
  return join(folder, wanted.from === 'lock file' ? wanted.main : join('bin', wanted.name));
}

function install(wanted: Tool, folder: string): void {
  const bin = join(folder, 'bin');
  if (wanted.from === 'go') {
    // With the caller's GOOS and flags, a build for another machine could land here.
    const env = { ...process.env, GOBIN: bin, GOOS: undefined, GOARCH: undefined, GOFLAGS: '-buildvcs=false' };
    run(wanted, 'Go ≥ 1.25 (https://go.dev/dl/)', 'go', ['install', `${wanted.module}@v${wanted.version}`], env);
    return;
  }
  if (wanted.from === 'npm') {
    npm(wanted, ['install', '--prefix', folder, '--no-package-lock', `${wanted.name}@${wanted.version}`]);
    symlinkSync(join('node_modules', '.bin'), bin);
    return;
  }
  if (wanted.from === 'lock file') {
    for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(ROOT, wanted.folder, name), join(folder, name));
    npm(wanted, ['ci', '--prefix', folder]);
    return;
  }
  const python = 'Python ≥ 3.10 with venv (Debian: apt-get install python3-venv)';
  run(wanted, python, 'python3', ['-m', 'venv', folder]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
  run(wanted, python, join(bin, 'python'), [...pip, `${wanted.requirement}==${wanted.version}`]);
}

function npm(wanted: Tool, args: readonly string[]): void {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm would leave compiled code in the temporary folder of whoever calls.
  run(wanted, 'npm (https://nodejs.org)', 'npm', [...args, ...flags], { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' });
}

function run(wanted: Tool, needs: string, program: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', env });
  if (status === 0) return;
  const missing = error !== undefined && 'code' in error && error.code === 'ENOENT';
  const what = missing
    ? `${program} was not found`
    : `${program} ${args.join(' ')} failed\n${error?.message ?? `${stdout}${stderr}`.trim()}`;
  throw new ToolMissing(
    `${wanted.name} ${wanted.version} could not be installed: ${what}\nexpected: ${needs} on PATH, and its package registry in reach\n` +
      'fix: install it or mend the network, then run the command again',
  );
}
