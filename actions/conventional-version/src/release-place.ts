import { type Finding, UsageError } from '@aiop/diagnostics';
import {
  bringHere,
  historySource,
  localReleasePlace,
  type Repository,
  releaseObjects,
  remoteReleasePlace,
  withSigningKey,
} from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import type { ActionHost } from '@aiop/runner';
import { type ReleasePorts, type VersionRequest, wholeRange } from '@aiop/version';
import { originAccess } from '@aiop/wiring';
import type { Inputs } from './contract.gen.ts';

/** Does what a release takes where it is made: in a whole history, on the branch, with the key that signs. Nothing of the key stays. */
export async function inReleasePlace<Report>(
  inputs: Inputs,
  request: VersionRequest,
  host: ActionHost,
  work: (ports: ReleasePorts, git: Repository) => Promise<Report>,
): Promise<{ readonly findings: readonly Finding[]; readonly report: Report }> {
  const git = await host.openRepository();
  const access = originAccess(inputs.token, host);
  await bringHere(git, inputs.to, access);
  // Whether a commit is released already, and who took part for the first time, only the whole history tells.
  const range = await wholeRange(request, 'history', { git, source: historySource(git, access) });
  const branch = await branchOf(inputs, git, host);
  const place = inputs.push ? remoteReleasePlace(git, branch, access) : localReleasePlace(git, branch);
  const pages = inputs.push && inputs.githubRelease ? await pagesOf(inputs, host) : undefined;
  const { environment } = host;
  const report = await withSigningKey(inputs.signingKey, { processes: nodeProcesses, environment }, (signing) => {
    const objects = releaseObjects(git, signing);
    return work({ git: range.git, place, objects, ...(pages === undefined ? {} : { pages }) }, git);
  });
  return { findings: range.findings, report };
}

/** The branch that is released: the one that was named, that of the run, or the one that is checked out. */
async function branchOf({ branch }: Inputs, git: Repository, { environment }: ActionHost): Promise<string> {
  const { GITHUB_REF: ref = '' } = environment;
  const named = branch || (ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '');
  const found = named || (await git.currentBranch())?.replace(/^refs\/heads\//, '');
  if (found !== undefined) return git.branchName(found);
  throw new UsageError({
    what: 'no branch is checked out',
    where: 'input branch',
    expected: 'the branch that gets the release',
    fix: 'name it, such as branch: main',
  });
}

/** GitHub is spoken to only where a release is pushed: its client is loaded only here. */
async function pagesOf({ token }: Inputs, { environment }: ActionHost) {
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = environment;
  if (repository === undefined || repository === '' || token === '') {
    throw new UsageError({
      what: 'GitHub cannot be asked to make the page of the release',
      where: 'input github-release',
      expected: 'a run on GitHub, and a token',
      fix: 'set token, or github-release: false for a tag alone',
    });
  }
  const { githubReleases } = await import('@aiop/github');
  return githubReleases({ apiUrl, repository, token });
}
