// Runs a script of this folder on Node 24 with everything installed, from any Node ≥ 20: `node scripts/node24.mjs <name> [arguments]`.
// Written in plain JavaScript, because it runs before anything is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_VERSION = '24.21.0';
/** `start` runs the committed bundles, so it needs no dependencies here. */
const WITHOUT_DEPENDENCIES = new Set(['start']);

const [name, ...args] = process.argv.slice(2);
if (name === undefined || !existsSync(join(ROOT, 'scripts', `${name}.ts`))) {
  console.error('usage: node scripts/node24.mjs <script> [arguments]');
  process.exit(2);
}

const say = (text) => console.error(`setup: ${text}`);

function npm(npmArgs, what) {
  const windows = process.platform === 'win32';
  const result = spawnSync(windows ? 'npm.cmd' : 'npm', npmArgs, { cwd: ROOT, encoding: 'utf8', shell: windows });
  if (result.status === 0) return;
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  console.error(
    `setup failed: ${what}. Expected a reachable npm registry; check the network and npm's configuration, then run the command again.`,
  );
  process.exit(1);
}

/** Path of a Node 24: this one, or the binary that the npm registry carries, put under .tools/. */
function node24() {
  if (process.versions.node.startsWith('24.')) return process.execPath;
  const home = join(ROOT, '.tools', `node-${NODE_VERSION}`);
  const windows = process.platform === 'win32';
  const platform = windows ? 'win' : process.platform;
  const binary = join(home, 'node_modules', `node-${platform}-${process.arch}`, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    say(`Node ${NODE_VERSION} (this is ${process.versions.node})`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    npm(
      [
        'install',
        '--prefix',
        home,
        '--no-save',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        `node-${platform}-${process.arch}@${NODE_VERSION}`,
      ],
      'Node 24 could not be installed',
    );
  }
  return binary;
}

/** Installs the locked dependencies when the lock file is not the one that was installed last. */
function installDependencies() {
  const digest = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.aiop-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('dependencies (npm ci)');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], 'the dependencies could not be installed');
  writeFileSync(stamp, digest);
}

const node = node24();
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
if (!WITHOUT_DEPENDENCIES.has(name)) installDependencies();
// Ctrl-C reaches the whole group: the script cleans up after itself, and this process must outlive it to pass its exit code on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal === 'SIGINT' ? 0 : signal));
const child = spawn(node, [join(ROOT, 'scripts', `${name}.ts`), ...args], { cwd: ROOT, stdio: 'inherit', env });
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
