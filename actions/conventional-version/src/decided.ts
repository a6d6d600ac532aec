import { type Finding, hasError } from '@aiop/diagnostics';
import { bringHere, historySource, type Repository } from '@aiop/git';
import type { ActionHost, Outcome } from '@aiop/runner';
import { renderVersionSummary, type VersionDecision, versionEvent, type WholeRange, wholeRange } from '@aiop/version';
import { originAccess } from '@aiop/wiring';
import type { Inputs, Outputs } from './contract.gen.ts';
import { requestOf } from './request.ts';

/** The repository, with the commit that counting ends at. */
async function repositoryOf({ to, token }: Inputs, host: ActionHost): Promise<Repository> {
  const git = await host.openRepository();
  await bringHere(git, to, originAccess(token, host));
  return git;
}

/** The same, as deep as the mode needs it where the clone is shallow. */
export async function deepRepositoryOf(inputs: Inputs, needs: 'range' | 'history', host: ActionHost): Promise<WholeRange> {
  const git = await repositoryOf(inputs, host);
  return wholeRange(requestOf(inputs), needs, { git, source: historySource(git, originAccess(inputs.token, host)) });
}

/** The other modes write no changelog. */
export const NO_CHANGELOG = { changelog: undefined, notes: undefined, modules: undefined } as const;

/** Only one mode makes a release. */
export const NO_RELEASE = { commit: undefined, url: undefined } as const;

/** The outcome of a mode that decides a version. @param before what was found on the way */
export function decided(
  { findings: decided, ...rest }: VersionDecision,
  before: readonly Finding[],
  host: ActionHost,
  more: Pick<Outcome<Outputs>['outputs'], 'changelog' | 'notes' | 'modules'>,
): Outcome<Outputs> {
  const decision = { ...rest, findings: [...before, ...decided] };
  const findings = host.writeFindings(decision.findings);
  const event = versionEvent(decision);
  const { version = '', previous = '', tag = '', bump, level, released, commits, compliance } = decision;
  return {
    passed: !hasError(decision.findings),
    outputs: { version, previous, bump, level, released, tag, commits, compliance, findings, ...NO_RELEASE, ...more },
    findings: decision.findings,
    summary: renderVersionSummary(decision),
    ...(event === undefined ? {} : { event }),
  };
}
