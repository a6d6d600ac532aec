import { hasError, UsageError } from '@aiop/diagnostics';
import { historySource, type Repository } from '@aiop/git';
import { systemClock } from '@aiop/host';
import { type ModulesReleaseRequest, type ReleasePorts, releaseModules, wholeRange } from '@aiop/version';
import { askedModules, versionConfig } from '@aiop/wiring';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { renderModulesRelease } from '../render/release.ts';
import type { Session } from '../session.ts';
import type { ReleaseOptions } from './make-release.ts';

/** Where modules are released. */
interface ReleaseScene {
  /** `https://HOST/OWNER/NAME`; undefined where the repository is hosted by nobody. */
  readonly hosted: string | undefined;
  readonly repository: Repository;
  readonly session: Session;
  readonly ports: Omit<ReleasePorts, 'git'>;
}

/** Releases modules: one, or all that have something to release. */
export async function releaseOfModules(options: ReleaseOptions, { hosted, repository, session, ports }: ReleaseScene): Promise<ExitStatus> {
  if (options.versionFile.length > 0) {
    throw new UsageError({
      what: 'the files that hold the version of a module are not named here',
      where: '--version-file',
      expected: 'version-files of the module in aiop.yaml; without it, its manifest is taken',
      fix: 'leave --version-file out',
    });
  }
  const { to, prerelease = '', changelog, style, floatingTags = false, dryRun = false } = options;
  const range = await wholeRange({ to }, 'history', { git: repository, source: historySource(repository, { name: 'origin' }) });
  const asked = options.module ?? 'all';
  const found = await askedModules(asked, { to }, await versionConfig(repository), range.git, 'manifests');
  const request: ModulesReleaseRequest = {
    ...{ to, prerelease, style, floatingTags, dryRun, modules: found.modules, workspace: found.workspace },
    minimumBump: options.minimumBump ?? (found.named === undefined ? 'none' : 'patch'),
    changelog: changelog === false ? '' : changelog,
    ...(found.named === undefined ? {} : { named: found.named }),
    ...(hosted === undefined ? {} : { repository: hosted }),
    nowMs: systemClock.now(),
  };
  const released = await releaseModules(request, { ...ports, git: range.git });
  const report = { ...released, findings: [...range.findings, ...found.findings, ...released.findings] };
  session.terminal.result(report, renderModulesRelease(report, session.terminal));
  return hasError(report.findings) ? EXIT.negative : EXIT.good;
}
