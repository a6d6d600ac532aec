import { UsageError } from '@aiop/diagnostics';
import {
  bringHere,
  historySource,
  localReleasePlace,
  type Repository,
  releaseObjects,
  remoteReleasePlace,
  repositoryPath,
  withSigningKey,
} from '@aiop/git';
import { nodeFiles, nodeProcesses, systemClock } from '@aiop/host';
import type { ActionHost, Outcome } from '@aiop/runner';
import {
  type ReleaseReport,
  type ReleaseRequest,
  releaseEvent,
  releaseVersion,
  renderReleaseSummary,
  type VersionRequest,
  versionEvent,
  wholeRange,
} from '@aiop/version';
import { originAccess } from '@aiop/wiring';
import type { Inputs, Outputs } from './contract.gen.ts';

/** Releases the commit that `to` names. @param request what the version follows from */
export async function release(inputs: Inputs, request: VersionRequest, host: ActionHost): Promise<Outcome<Outputs>> {
  const git = await host.openRepository();
  const access = originAccess(inputs.token, host);
  await bringHere(git, inputs.to, access);
  // Whether a commit is released already, and who took part for the first time, only the whole history tells.
  const range = await wholeRange(request, 'history', { git, source: historySource(git, access) });
  const branch = await branchOf(inputs, git, host);
  const place = inputs.push ? remoteReleasePlace(git, branch, access) : localReleasePlace(git, branch);
  const pages = inputs.push && inputs.githubRelease ? await pagesOf(inputs, host) : undefined;
  const { environment } = host;
  const report = await withSigningKey(inputs.signingKey, { processes: nodeProcesses, environment }, (signing) =>
    releaseVersion(releaseRequest(inputs, request, git, host), {
      git: range.git,
      place,
      objects: releaseObjects(git, signing),
      ...(pages === undefined ? {} : { pages }),
    }),
  );
  return told({ ...report, findings: [...range.findings, ...report.findings] }, inputs, host);
}

function releaseRequest(inputs: Inputs, request: VersionRequest, { root }: Repository, host: ActionHost): ReleaseRequest {
  const { changelog, changelogStyle: style, versionFiles, floatingTags, dryRun } = inputs;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = host.environment;
  const inside = (path: string, input: string): string => repositoryPath(root, host.workingDirectory, path, `input ${input}`);
  return {
    ...request,
    changelog: changelog === '' ? '' : inside(changelog, 'changelog'),
    versionFiles: versionFiles.map((path) => inside(path, 'version-files')),
    style,
    floatingTags,
    dryRun,
    ...(server && name ? { repository: `${server}/${name}` } : {}),
    nowMs: systemClock.now(),
  };
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

function told(report: ReleaseReport, { changelog }: Inputs, host: ActionHost): Outcome<Outputs> {
  const { decision } = report;
  const release = 'release' in report ? report.release : undefined;
  const notes = release?.notes ?? ('notes' in report ? report.notes : '');
  const notesFile = notes === '' ? '' : host.resultFile('release-notes.md');
  if (notesFile !== '') nodeFiles.write(notesFile, `${notes}\n`);
  const { version = '', tag = '' } = release ?? decision;
  const { previous = '', bump, level, commits, compliance } = decision;
  return {
    passed: report.findings.every(({ severity }) => severity !== 'error'),
    outputs: {
      ...{ version, previous, bump, level, tag, commits, compliance },
      released: report.state === 'released' || report.state === 'finished' || report.state === 'planned',
      changelog: changelog === '' ? '' : host.resolve(changelog),
      notes: notesFile,
      commit: release?.commit ?? '',
      url: release?.page ?? '',
      modules: undefined,
      findings: host.writeFindings(report.findings),
    },
    findings: report.findings,
    summary: renderReleaseSummary(report),
    event: [versionEvent(decision) ?? [], releaseEvent(report) ?? []].flat(),
  };
}
