import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Config, loadKeptConfig } from '@aiop/config';
import { machine } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { parseShard, type VerifyPorts, type VerifyRequest } from '@aiop/verify';
import { type Command, Option } from 'commander';
import { type CommonOptions, repositoryIfAny, type Session, wholeNumber } from './session.ts';
import { addStoreOptions, openSessionStore, type StoreOptions } from './store.ts';

/** What every command that verifies takes. */
export interface VerificationOptions extends CommonOptions, StoreOptions {
  readonly config: string;
  readonly keepGoing: boolean;
  readonly concurrency: string;
  readonly mode: VerifyRequest['mode'];
}

/** Adds these options to a command. */
export function addVerificationOptions(command: Command): Command {
  const own = command
    .argument('[tasks...]', 'tasks of aiop.yaml (default: all)')
    .option('--config <file>', 'the configuration', 'aiop.yaml')
    .option('--no-keep-going', 'stop at the first failure')
    .option('--concurrency <n>', 'tasks at once', String(availableParallelism()))
    .addOption(new Option('--mode <mode>', 'what is done with the store').choices(['read-write', 'read', 'off']).default('read-write'));
  return addStoreOptions(own);
}

/** A verification that is ready to begin. */
export interface Verification {
  readonly config: Config;
  readonly request: VerifyRequest;
  readonly ports: VerifyPorts;
}

/** Reads the configuration and opens what a verification needs. @throws UsageError */
export async function openVerification(session: Session, options: VerificationOptions, selected: readonly string[]): Promise<Verification> {
  const { directory, signal } = session;
  const git = await repositoryIfAny(session);
  const root = git?.root ?? directory;
  const config = await loadKeptConfig(root, machine.files, options.config, git === undefined ? undefined : join(git.gitDir, 'aiop'));
  const { store, environment, neverInputs } = await openSessionStore(session, options, root, git);
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
    mode: options.mode,
    neverInputs,
    signal,
  };
  return { config, request, ports: { ...machine, ...(git === undefined ? {} : { git }), store, blake3: await loadBlake3() } };
}
