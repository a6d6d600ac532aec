import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openRepository } from '@aiop/git';
import { fileLocks, nodeFiles, nodeProcesses, systemClock } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { Clock } from '@aiop/ports';
import {
  folderStore,
  type TaskDefinition,
  type TaskResult,
  type VerifyEvent,
  type VerifyPorts,
  type VerifyReport,
  type VerifyRequest,
  verify,
} from '@aiop/verify';
import { scratchFolder } from '../../support/scratch-repository.ts';

export { scratchFolder };

/** A task with everything left out that a test does not speak of. */
export function task(name: string, run: string, more: Partial<TaskDefinition> = {}): TaskDefinition {
  return { name, run, outputs: [], needs: [], env: [], tools: [], timeoutMs: 60_000, retries: 0, ...more };
}

/** What git is told in every scratch repository, whatever the machine's own configuration says. */
const GIT_ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** By root: to find a repository starts git, and its place does not change. */
const opened = new Map<string, ReturnType<typeof openRepository>>();

interface ScratchOptions {
  readonly git?: boolean;
  readonly objectFormat?: 'sha1' | 'sha256';
  /** A tree to begin with, in the place of a new repository. */
  readonly copyOf?: string;
}

/** A tree with tasks to verify, and a store of its own. */
export class Scratch {
  readonly root: string;
  readonly store: string;
  readonly git: boolean;

  constructor({ git = true, objectFormat = 'sha1', copyOf }: ScratchOptions = {}) {
    const folder = scratchFolder();
    this.root = join(folder, 'tree');
    this.store = join(folder, 'store');
    this.git = git;
    if (copyOf !== undefined) cpSync(copyOf, this.root, { recursive: true, verbatimSymlinks: true });
    else mkdirSync(this.root);
    if (git && copyOf === undefined) this.run('git', 'init', '--quiet', `--object-format=${objectFormat}`, '--initial-branch=main');
  }

  path(path: string): string {
    return join(this.root, path);
  }

  write(path: string, content: string | Uint8Array, mode?: number): this {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
    if (mode !== undefined) chmodSync(this.path(path), mode);
    return this;
  }

  link(path: string, target: string): this {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    rmSync(this.path(path), { force: true });
    symlinkSync(target, this.path(path));
    return this;
  }

  remove(path: string): this {
    rmSync(this.path(path), { recursive: true, force: true });
    return this;
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  run(program: string, ...args: string[]): string {
    return execFileSync(program, args, { cwd: this.root, env: GIT_ENVIRONMENT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  commit(message = 'a commit'): this {
    this.run('git', 'add', '--all');
    this.run('git', '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--allow-empty', '-m', message);
    return this;
  }

  async ports(more: Partial<VerifyPorts> = {}): Promise<VerifyPorts> {
    const environment = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' };
    const git = this.git
      ? await (opened.get(this.root) ?? openRepository(this.root, { processes: nodeProcesses, environment }))
      : undefined;
    if (git !== undefined) opened.set(this.root, Promise.resolve(git));
    return {
      files: nodeFiles,
      processes: nodeProcesses,
      store: folderStore({ files: nodeFiles, clock: systemClock, dir: this.store }),
      clock: systemClock,
      locks: fileLocks,
      blake3: await loadBlake3(),
      ...(git === undefined ? {} : { git }),
      ...more,
    };
  }

  /** Verifies, with everything at its most ordinary. */
  async verify(tasks: readonly TaskDefinition[], options: VerifyOptions = {}): Promise<Verified> {
    const { ports, ...request } = options;
    const events: VerifyEvent[] = [];
    const report = await verify(
      {
        root: this.root,
        tasks,
        environment: { PATH: process.env.PATH ?? '' },
        platform: 'linux-x64',
        force: false,
        dryRun: false,
        keepGoing: true,
        concurrency: 2,
        mode: 'read-write',
        ...request,
      },
      await this.ports(ports),
      (event) => events.push(event),
    );
    return { ...report, events, task: (name) => found(report, name), codes: report.findings.map(({ code }) => code) };
  }

  /** The state of the only task. */
  async state(one: TaskDefinition, options?: VerifyOptions): Promise<TaskResult['state']> {
    return (await this.verify([one], options)).task(one.name).state;
  }
}

export type VerifyOptions = Partial<VerifyRequest> & { readonly ports?: Partial<VerifyPorts> };

export type Verified = VerifyReport & {
  readonly events: readonly VerifyEvent[];
  readonly codes: readonly string[];
  task(name: string): TaskResult;
};

function found({ tasks }: VerifyReport, name: string): TaskResult {
  const result = tasks.find((each) => each.name === name);
  if (result === undefined) throw new Error(`no task ${name} in the report`);
  return result;
}

/**
 * A clock that is ahead: whatever was written more than a moment ago counts as written long ago, so that what earlier runs found out is believed.
 * Between a look at a file and the next write to it, `TICK_MS` have to pass.
 */
export const aheadClock: Clock = { ...systemClock, now: () => systemClock.now() + 60_000 };

/** Longer than the time by which file systems tell two writes apart. */
export const TICK_MS = 12;

/** What a task printed. */
export const logOf = ({ log }: TaskResult): string => new TextDecoder().decode(log);
