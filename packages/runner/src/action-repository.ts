import type { Lookup, OpenOptions, Repository } from '@aiop/git';
import { nodeProcesses, type PlainWorkTree, workTreeOrAsk } from '@aiop/host';
import type { Environment } from './contract.ts';

/** How an action comes by the repository that a folder lies in. Git is loaded only here: not every step asks for it. */
export interface Repositories {
  /** @throws UsageError when there is none, or no git */
  openRepository(directory?: string): Promise<Repository>;
  /** Undefined when there is none, or no git. */
  repositoryIfAny(directory?: string): Promise<Repository | undefined>;
  /** What is tracked and checked out, read without git where that can be. Undefined when there is no repository, or no git to ask. */
  workTreeIfAny(directory?: string): Promise<PlainWorkTree | undefined>;
}

/** The workspace is trusted whoever owns it: in the container of a job that is another user. */
export function repositoriesIn(workingDirectory: string, environment: Environment): Repositories {
  const trustedDirectory = environment.GITHUB_WORKSPACE || workingDirectory;
  const options: OpenOptions = { processes: nodeProcesses, environment, trustedDirectory };
  const repositoryIfAny = async (directory = workingDirectory): Promise<Repository | undefined> => {
    const { findRepository } = await import('@aiop/git');
    const lookup: Lookup = await findRepository(directory, options);
    return lookup.state === 'found' ? lookup.repository : undefined;
  };
  return {
    repositoryIfAny,
    workTreeIfAny: (directory = workingDirectory) => workTreeOrAsk(directory, environment, () => repositoryIfAny(directory)),
    async openRepository(directory = workingDirectory) {
      const { openRepository } = await import('@aiop/git');
      return openRepository(directory, options);
    },
  };
}
