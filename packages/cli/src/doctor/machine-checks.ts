import { nodeProcesses } from '@aiop/host';
import type { Session } from '../session.ts';
import { type Check, good, problem } from './check.ts';

/** A program that the suite starts, and the oldest version that it works with. */
interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly oldest?: readonly [major: number, minor: number];
  readonly fix: string;
}

const PROGRAMS: readonly Program[] = [
  { name: 'git', args: ['version'], oldest: [2, 39], fix: 'install git 2.39 or newer (https://git-scm.com)' },
  { name: 'bash', args: ['-c', 'echo "$BASH_VERSION"'], fix: 'install bash: the commands of tasks and workstreams run in it' },
];

/** Node, git and bash. This Node is new enough, or nothing of this would run. */
export async function machineChecks({ directory, environment }: Session): Promise<readonly Check[]> {
  const node = good('node', process.versions.node);
  return [node, ...(await Promise.all(PROGRAMS.map((program) => checkProgram(program, directory, environment))))];
}

async function checkProgram({ name, args, oldest, fix }: Program, cwd: string, environment: Session['environment']): Promise<Check> {
  const { PATH = '' } = environment;
  const exit = await nodeProcesses.run({ program: name, args, cwd, env: { PATH }, timeoutMs: 10_000 });
  if (exit.state !== 'exited' || exit.code !== 0)
    return problem(name, exit.state === 'not-found' ? 'it was not found' : 'it does not run', fix);
  const says = new TextDecoder().decode(exit.stdout).trim();
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(says) ?? [];
  const version = [Number(major), Number(minor)] as const;
  const old = oldest !== undefined && (version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1]));
  return old ? problem(name, `${says}, which is too old`, fix) : good(name, says);
}
