import { hasError, UsageError } from '@aiop/diagnostics';
import {
  configuredSigning,
  historySource,
  localReleasePlace,
  type Repository,
  releaseObjects,
  remoteReleasePlace,
  repositoryPath,
} from '@aiop/git';
import { systemClock } from '@aiop/host';
import {
  type Bump,
  type ChangelogStyle,
  hostedRepository,
  type ReleasePorts,
  type ReleaseRequest,
  releaseVersion,
  wholeRange,
} from '@aiop/version';
import { channelOf, versionConfig } from '@aiop/wiring';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { renderRelease } from '../render/release.ts';
import { type CommonOptions, type Session, sessionRepository } from '../session.ts';
import { releaseOfModules } from './release-modules.ts';

export interface ReleaseOptions extends CommonOptions {
  readonly to: string;
  readonly branch?: string;
  readonly tagPrefix: string;
  readonly minimumBump?: Bump;
  readonly module?: string;
  readonly all?: true;
  readonly prerelease?: string;
  readonly changelog: string | false;
  readonly style: ChangelogStyle | 'auto';
  readonly versionFile: readonly string[];
  readonly push?: true;
  readonly floatingTags?: true;
  readonly githubRelease: boolean;
  readonly sign?: true;
  readonly dryRun?: true;
}

/** Releases the next version, or those of modules. */
export async function makeRelease(session: Session, options: ReleaseOptions): Promise<ExitStatus> {
  const repository = await sessionRepository(session);
  const hosted = hostedRepository((await repository.config('remote.origin.url')) ?? '');
  const prerelease = options.prerelease === 'auto' ? await channel(options, repository) : (options.prerelease ?? '');
  if (options.module !== undefined || options.all === true)
    return releaseOfModules(
      { ...options, prerelease },
      { hosted, repository, session, ports: await portsOf(options, hosted, repository, session) },
    );
  const request = requestOf({ ...options, prerelease }, hosted, repository, session);
  const range = await wholeRange(request, 'history', { git: repository, source: historySource(repository, { name: 'origin' }) });
  const ports = { ...(await portsOf(options, hosted, repository, session)), git: range.git };
  const released = await releaseVersion(request, ports);
  const report = { ...released, findings: [...range.findings, ...released.findings] };
  session.terminal.result(report, renderRelease(report, session.terminal));
  return hasError(report.findings) ? EXIT.negative : EXIT.good;
}

function requestOf(options: ReleaseOptions, hosted: string | undefined, { root }: Repository, { directory }: Session): ReleaseRequest {
  const {
    to,
    tagPrefix,
    minimumBump = 'patch',
    prerelease = '',
    changelog,
    style,
    versionFile,
    floatingTags = false,
    dryRun = false,
  } = options;
  return {
    ...{ to, tagPrefix, minimumBump, prerelease, style, floatingTags, dryRun },
    changelog: changelog === false ? '' : repositoryPath(root, directory, changelog, '--changelog'),
    versionFiles: versionFile.map((path) => repositoryPath(root, directory, path, '--version-file')),
    ...(hosted === undefined ? {} : { repository: hosted }),
    nowMs: systemClock.now(),
  };
}

async function portsOf(
  { branch, push, githubRelease, sign }: ReleaseOptions,
  hosted: string | undefined,
  repository: Repository,
  { environment }: Session,
): Promise<Omit<ReleasePorts, 'git'>> {
  const name = await repository.branchName(branch ?? (await currentBranch(repository)));
  const { GH_TOKEN, GITHUB_TOKEN, GITHUB_API_URL } = environment;
  const token = GH_TOKEN || GITHUB_TOKEN;
  const objects = releaseObjects(repository, sign === true ? await configuredSigning(repository) : undefined);
  if (push !== true) return { objects, place: localReleasePlace(repository, name) };
  const place = remoteReleasePlace(repository, name, { name: 'origin' });
  if (!githubRelease || hosted === undefined || !token) return { objects, place };
  const { apiUrlOf, githubReleases } = await import('@aiop/github');
  const access = { apiUrl: GITHUB_API_URL || apiUrlOf(hosted), repository: new URL(hosted).pathname.slice(1), token };
  return { objects, place, pages: githubReleases(access) };
}

/** The prerelease that `version.channels` of `aiop.yaml` gives the branch. */
async function channel({ branch }: ReleaseOptions, repository: Repository): Promise<string> {
  return channelOf(branch ?? (await repository.currentBranch()), await versionConfig(repository));
}

async function currentBranch(repository: Repository): Promise<string> {
  const ref = await repository.currentBranch();
  if (ref !== undefined) return ref.replace(/^refs\/heads\//, '');
  throw new UsageError({
    what: 'no branch is checked out',
    where: '--branch',
    expected: 'the branch that gets the release',
    fix: 'name it, such as --branch main',
  });
}
