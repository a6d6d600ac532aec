import { join } from 'node:path';
import { type Config, loadConfig } from '@aiop/config';
import { UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { nodeFiles, nodeProcesses } from '@aiop/host';
import type { Session } from '../session.ts';
import { type Check, good, problem, warning } from './check.ts';

/** What the repository and its settings bring: identity, history, files as they are committed, configuration, tools. */
export async function repositoryChecks(git: Repository, session: Session): Promise<readonly Check[]> {
  const [identity, history, text, links] = await Promise.all([identityCheck(git), historyCheck(git), lineEndingCheck(git), linkCheck(git)]);
  const settings = [identity, history, text, links].filter((check) => check !== undefined);
  const configuration = readConfiguration(git.root);
  if ('check' in configuration) return [...settings, configuration.check];
  const { tasks, origin } = configuration.config;
  const found =
    tasks.length === 0
      ? problem('configuration', 'nothing says how this repository is checked', 'run aiop init, and look at aiop.yaml')
      : good('configuration', `${origin.state === 'file' ? origin.path : 'package.json'}: ${tasks.map(({ name }) => name).join(', ')}`);
  return [
    ...settings,
    found,
    ...(await toolChecks(configuration.config, git.root, session)),
    ...variableChecks(configuration.config, session),
  ];
}

async function identityCheck(git: Repository): Promise<Check> {
  const [name, email] = await Promise.all([git.config('user.name'), git.config('user.email')]);
  if (name && email) return good('identity', `${name} <${email}>`);
  const fix = 'git config --global user.name "…", and user.email';
  return warning('identity', 'git knows no name and no address: commits carry those of aiop', fix);
}

async function historyCheck(git: Repository): Promise<Check> {
  if ((await git.resolveCommit('HEAD')) === undefined)
    return problem('history', 'there is no commit yet', 'commit something: plans start from a commit');
  return (await git.isShallow())
    ? warning('history', 'it is cut off (a shallow clone): versions and bases of plans may not be found', 'git fetch --unshallow')
    : good('history', 'complete');
}

async function lineEndingCheck(git: Repository): Promise<Check | undefined> {
  const convert = await git.config('core.autocrlf');
  if (convert === undefined || convert === 'false') return undefined;
  const fix = 'put `* text=auto eol=lf` into .gitattributes, and git config core.autocrlf false';
  return warning(
    'line endings',
    `core.autocrlf is ${convert}: files differ from those of other machines, and so do results of checks`,
    fix,
  );
}

async function linkCheck(git: Repository): Promise<Check | undefined> {
  if ((await git.config('core.symlinks')) !== 'false') return undefined;
  return warning(
    'links',
    'core.symlinks is false: links are checked out as files',
    'git config core.symlinks true, where the system allows it',
  );
}

function readConfiguration(root: string): { readonly config: Config } | { readonly check: Check } {
  try {
    return { config: loadConfig(root, nodeFiles) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { check: problem('configuration', `${error.where}: ${error.what}`, error.fix) };
  }
}

/** Asks each tool that a task names for its version, as the task would. */
async function toolChecks({ tasks, setup }: Config, root: string, { environment }: Session): Promise<readonly Check[]> {
  const all = setup === undefined ? tasks : [setup, ...tasks];
  const probes = new Map(all.flatMap(({ name, tools }) => tools.map((tool) => [tool, name] as const)));
  const { PATH = '', HOME = '' } = environment;
  return Promise.all(
    [...probes].map(async ([tool, task]) => {
      const command = { program: 'bash', args: ['-eo', 'pipefail', '-c', tool], cwd: root, env: { PATH, HOME }, timeoutMs: 30_000 };
      const exit = await nodeProcesses.run(command);
      const says = exit.state === 'exited' && exit.code === 0 ? new TextDecoder().decode(exit.stdout).trim() : '';
      if (says !== '') return good(`\`${tool}\``, says.split('\n', 1).join());
      return problem(
        `\`${tool}\``,
        `it does not say a version, and task ${task} is never skipped without`,
        `install it, or correct tools of ${task} in aiop.yaml`,
      );
    }),
  );
}

/** Variables that a task asks for and that are not set: legal, and often a surprise. */
function variableChecks({ tasks }: Config, { environment }: Session): readonly Check[] {
  return tasks.flatMap(({ name, env }) => {
    const unset = env.filter((variable) => environment[variable] === undefined);
    if (unset.length === 0) return [];
    return [warning(`task ${name}`, `not set here: ${unset.join(', ')}`, 'set them where the task needs them')];
  });
}

/** Locks of git itself that a killed git left: nothing in the repository can be changed while they are there. */
export function gitLockChecks(git: Repository): readonly Check[] {
  return ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock']
    .map((name) => join(name.startsWith('index') || name.startsWith('HEAD') ? git.gitDir : git.commonDir, name))
    .filter((path) => nodeFiles.status(path) !== undefined)
    .map((path) => warning('git', `${path} is there: git is at work, or was killed`, 'where no git runs in this repository, remove it'));
}
