import { hasError } from '@aiop/diagnostics';
import { type Repository, repositoryPath } from '@aiop/git';
import { nodeFiles, systemClock } from '@aiop/host';
import type { ActionHost, Outcome } from '@aiop/runner';
import {
  type ReleaseReport,
  type ReleaseRequest,
  releaseEvent,
  releaseVersion,
  renderReleaseSummary,
  type VersionRequest,
  versionEvent,
} from '@aiop/version';
import type { Inputs, Outputs } from './contract.gen.ts';
import { hostedAt } from './hosted-at.ts';
import { inReleasePlace } from './release-place.ts';

/** Releases the commit that `to` names. @param request what the version follows from */
export async function release(inputs: Inputs, request: VersionRequest, host: ActionHost): Promise<Outcome<Outputs>> {
  const { findings, report } = await inReleasePlace(inputs, request, host, (ports, git) =>
    releaseVersion(releaseRequest(inputs, request, git, host), ports),
  );
  return told({ ...report, findings: [...findings, ...report.findings] }, inputs, host);
}

function releaseRequest(inputs: Inputs, request: VersionRequest, { root }: Repository, host: ActionHost): ReleaseRequest {
  const { changelog, changelogStyle: style, versionFiles, floatingTags, dryRun } = inputs;
  const hosted = hostedAt(host);
  const inside = (path: string, input: string): string => repositoryPath(root, host.workingDirectory, path, `input ${input}`);
  return {
    ...request,
    changelog: changelog === '' ? '' : inside(changelog, 'changelog'),
    versionFiles: versionFiles.map((path) => inside(path, 'version-files')),
    style,
    floatingTags,
    dryRun,
    ...(hosted === undefined ? {} : { repository: hosted }),
    nowMs: systemClock.now(),
  };
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
    passed: !hasError(report.findings),
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
