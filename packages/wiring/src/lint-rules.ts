import { nodeFiles } from '@aiop/host';
import type { GitReader } from '@aiop/ports';
import { findCommitlint, lintRules } from '@aiop/version';
import { repositoryConfig } from './repository-config.ts';

/**
 * What the messages of a repository are held to: what is asked for in this run goes before `aiop.yaml`, and that before a configuration of commitlint.
 * @param types those that were asked for; empty: none were
 * @throws UsageError for an `aiop.yaml` that is wrong, and an entry of `types` that no type can be
 */
export async function repositoryLintRules(git: GitReader, types: readonly string[]): Promise<ReturnType<typeof lintRules>> {
  const configured = (await repositoryConfig(git))?.commits;
  const commitlint = configured?.commitlint === false ? undefined : await findCommitlint(git.root, nodeFiles);
  return lintRules({ commitlint, configured, types });
}
