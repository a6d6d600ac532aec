import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { type Config, loadKeptConfig } from '@aiop/config';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { parseShard, type VerifyPorts, type VerifyRequest } from '@aiop/verify';
import type { Command } from 'commander';
import { type CommonOptions, repositoryIfAny, type Session, wholeNumber } from './session.ts';
import { openStore } from './store.ts';

/** What every command that verifies takes. */
export interface VerificationOptions extends CommonOptions {
  readonly config: string;
  readonly keepGoing: boolean;
  readonly concurrency: string;
  readonly shard?: string;
  readonly storeDir?: string;
}

/** Adds these options to a command. */
export function addVerificationOptions(command: Command): Command {
  return command
    .argument('[tasks...]', 'tasks of aiop.yaml (default: all)')
    .option('--config <file>', 'the configuration', 'aiop.yaml')
    .option('--no-keep-going', 'stop at the first failure')
    .option('--concurrency <n>', 'tasks at once', String(availableParallelism()))
    .option('--store-dir <dir>', 'where results are kept (default: in the repository’s .git)');
}

/** A verification that is ready to begin. */
export interface Verification {
  readonly config: Config;
  readonly request: VerifyRequest;
  readonly ports: VerifyPorts;
}

/** Reads the configuration and opens what a verification needs. @throws UsageError */
export async function openVerification(session: Session, options: VerificationOptions, selected: readonly string[]): Promise<Verification> {
  const { directory, environment, signal } = session;
  const git = await repositoryIfAny(session);
  const root = git?.root ?? directory;
  const config = await loadKeptConfig(root, machine.files, options.config, git === undefined ? undefined : join(git.gitDir, 'aiop'));
  const request: VerifyRequest = {
    root,
    tasks: config.tasks,
    // Dependencies are the developer's own matter at a terminal; what they come from still counts.
    ...(config.setup === undefined ? {} : { setup: config.setup, setupIsDone: true }),
    selected,
    ...(options.shard === undefined ? {} : { shard: parseShard(options.shard) }),
    environment,
    platform: machine.platform,
    force: false,
    dryRun: false,
    keepGoing: options.keepGoing,
    concurrency: wholeNumber('--concurrency', options.concurrency, 1),
    mode: 'read-write',
    signal,
  };
  const store = openStore(options.storeDir === undefined ? undefined : resolve(options.storeDir), root, git);
  return { config, request, ports: { ...machine, ...(git === undefined ? {} : { git }), store, blake3: await loadBlake3() } };
}
