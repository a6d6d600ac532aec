// Makes a scratch repository of `tree/` with the plan in it, and starts `aiop` there:
//   node examples/proven-patterns/try.mjs [--strict] [--keep] [-- arguments of aiop]
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = import.meta.dirname;
const given = process.argv.slice(2);
const split = given.indexOf('--');
const own = split < 0 ? given : given.slice(0, split);
const aiop = split < 0 ? ['plan', 'validate'] : given.slice(split + 1);
const unknown = own.find((option) => option !== '--strict' && option !== '--keep');
if (unknown !== undefined) {
  console.error(`try.mjs: there is no option ${unknown}; it takes --strict and --keep, and arguments of aiop after --`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'aiop-proven-patterns-'));
const repository = join(folder, 'repository');
cpSync(join(here, 'tree'), repository, { recursive: true });
const plan = readFileSync(join(here, 'modification_plan.yaml'), 'utf8');
const policy = own.includes('--strict') ? 'strict' : 'disjoint-unless-ordered';
writeFileSync(join(repository, 'modification_plan.yaml'), plan.replace('policy: disjoint-unless-ordered', `policy: ${policy}`));

const env = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
const git = (...args) => execFileSync('git', args, { cwd: repository, env, stdio: ['ignore', 'ignore', 'inherit'] });
git('init', '--quiet', '--initial-branch=main');
git('add', '--all');
git('-c', 'user.name=Example', '-c', 'user.email=example@example.invalid', 'commit', '--quiet', '--message', 'chore: start');
// So that `aiop run` may move `main`: it touches no work tree of somebody.
git('checkout', '--quiet', '--detach');

// Ctrl-C is for aiop, which shares the terminal; the folder is removed after it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {});
const program = join(here, '../../dist/aiop/index.js');
const { status } = spawnSync(process.execPath, [program, ...aiop], { cwd: repository, stdio: 'inherit' });
if (own.includes('--keep')) console.error(`kept: ${repository}`);
else rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
