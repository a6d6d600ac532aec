import { tmpdir } from 'node:os';
import { PROTECTED } from '@aiop/claims';
import { loadWorktreeConfig } from '@aiop/config';
import { openRepository, type Repository } from '@aiop/git';
import { machine, nodeFiles, nodeProcesses } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import type { LedgerEvent } from '@aiop/ledger';
import { type RunContext, sequence } from '@aiop/pipeline';
import type { ActionHost } from '@aiop/runner';
import { folderStore } from '@aiop/verify';
import { resultFolder } from './result-store.ts';

/** A context, and what its steps have told the ledger so far. */
export interface RecordingContext extends RunContext {
  readonly recorded: readonly LedgerEvent[];
}

/** What the steps of a workstream need of the machine, for one job of a runner. What commands print is shown as untrusted text. */
export async function pipelineContext(git: Repository, { environment, log }: ActionHost): Promise<RecordingContext> {
  const recorded: LedgerEvent[] = [];
  return {
    root: git.root,
    config: loadWorktreeConfig(git.root, nodeFiles),
    protectedPaths: PROTECTED,
    ports: {
      ...machine,
      git,
      openWorkTree: (path) => openRepository(path, { processes: nodeProcesses, environment, trustedDirectory: path }),
      blake3: await loadBlake3(),
      store: folderStore({ ...machine, dir: resultFolder(git.root, git), user: git.root }),
      environment,
      temporaryDirectory: environment.RUNNER_TEMP || tmpdir(),
    },
    observe: (event) => {
      if (event.type === 'output') log.untrusted(event.text);
      if (event.type === 'step-done') log.info(`${event.workstream}: ${event.step}: ${event.ok ? 'ok' : 'failed'}`);
    },
    concurrency: 1,
    signal: new AbortController().signal,
    record: async (event) => void recorded.push(event),
    recorded,
    oneAtATime: sequence(),
  };
}
