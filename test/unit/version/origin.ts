import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { historySource, openRepository, type Repository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import type { HistorySource } from '@aiop/ports';
import { type ScratchRepository, scratchFolder } from '../../support/scratch-repository.ts';

/** Runs git in a folder. */
export const run = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** A bare repository of a history, and clones of it as `actions/checkout` makes them: one commit, no tags. */
export class Origin {
  readonly folder = scratchFolder();
  readonly history: ScratchRepository;
  readonly bare = join(this.folder, 'origin.git');

  constructor(history: ScratchRepository) {
    this.history = history;
    run(this.folder, 'clone', '--quiet', '--bare', history.root, this.bare);
  }

  clone(depth = 1): Promise<Repository> {
    const into = join(scratchFolder(), 'clone');
    run(this.folder, 'clone', '--quiet', `--depth=${depth}`, '--no-tags', '--branch', 'main', `file://${this.bare}`, into);
    return openRepository(into, { processes: nodeProcesses, environment: { ...process.env, HOME: dirname(into) } });
  }
}

/** The source of a clone, and what it was asked for. */
export function counted(git: Repository): { readonly source: HistorySource; readonly steps: (number | 'all')[] } {
  const source = historySource(git, { name: 'origin' });
  const steps: (number | 'all')[] = [];
  return {
    steps,
    source: {
      ...source,
      deepen: (by) => {
        steps.push(by);
        return source.deepen(by);
      },
    },
  };
}
