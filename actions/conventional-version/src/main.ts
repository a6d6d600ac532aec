import { type Finding, hasError, UsageError } from '@aiop/diagnostics';
import { bringHere, historySource, type Repository } from '@aiop/git';
import { nodeFiles, systemClock } from '@aiop/host';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import {
  changelogText,
  decideNextVersion,
  lintCommits,
  lintEvent,
  modulesAsJson,
  pullRequestCommits,
  renderLintSummary,
  renderModulesSummary,
  renderVersionSummary,
  type VersionDecision,
  type VersionRequest,
  versionEvent,
  type WholeRange,
  wholeLintRange,
  wholeRange,
  writeChangelog,
} from '@aiop/version';
import { channelOf, moduleVersions, originAccess, repositoryLintRules, versionConfig } from '@aiop/wiring';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { changelogsOfModules, releaseOfModules } from './modules.ts';
import { release } from './release.ts';
import { readWorkflowEvent } from './workflow-event.ts';

/** The repository, with the commit that counting ends at. */
async function repositoryOf({ to, token }: Inputs, host: ActionHost): Promise<Repository> {
  const git = await host.openRepository();
  await bringHere(git, to, originAccess(token, host));
  return git;
}

/** The same, as deep as the mode needs it where the clone is shallow. */
async function deepRepositoryOf(inputs: Inputs, needs: 'range' | 'history', host: ActionHost): Promise<WholeRange> {
  const git = await repositoryOf(inputs, host);
  return wholeRange(requestOf(inputs), needs, { git, source: historySource(git, originAccess(inputs.token, host)) });
}

async function next(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const settings = await versionConfig(await host.openRepository());
  const request = requestOf(inputs);
  const withModules = inputs.module !== '' || settings?.modules !== undefined;
  const { git, findings } = await deepRepositoryOf(inputs, withModules ? 'history' : 'range', host);
  if (!withModules) return decided(await decideNextVersion(request, { git }), findings, host, NO_CHANGELOG);
  const { report, named } = await moduleVersions(inputs.module, request, settings, git);
  const decision = named?.decision ?? (await decideNextVersion(request, { git }));
  const outcome = decided(decision, [...findings, ...report.findings], host, NO_CHANGELOG);
  const events = report.modules.flatMap(({ module, decision }) => versionEvent(decision, module.name) ?? []);
  return {
    ...outcome,
    outputs: { ...outcome.outputs, modules: modulesAsJson(report) },
    summary: `${outcome.summary ?? ''}\n${renderModulesSummary(report.modules)}`,
    event: [outcome.event ?? [], events].flat(),
  };
}

/** The inputs, with the prerelease of the branch's channel where that was asked for. */
async function withChannel(inputs: Inputs, host: ActionHost): Promise<Inputs> {
  if (inputs.prerelease !== 'auto') return inputs;
  const repository = await host.openRepository();
  const branch = inputs.branch || (await branchOf(repository, host));
  return { ...inputs, prerelease: channelOf(branch, await versionConfig(repository)) };
}

/** The branch that the run is for; else the one that is checked out. */
async function branchOf(git: Repository, { environment }: ActionHost): Promise<string | undefined> {
  const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = environment;
  return type === 'branch' && name ? name : git.currentBranch();
}

async function changelog(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  if (inputs.module !== '') return changelogsOfModules(inputs, requestOf(inputs), host);
  const { changelog: shownAs, changelogStyle: style } = inputs;
  const path = host.resolve(shownAs);
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = host.environment;
  // Who took part for the first time, and what earlier releases hold, only the whole history tells.
  const { git, findings } = await deepRepositoryOf(inputs, 'history', host);
  const report = await writeChangelog(
    {
      ...requestOf(inputs),
      style,
      ...(nodeFiles.status(path) === undefined ? {} : { text: changelogText(nodeFiles.read(path), shownAs) }),
      ...(server && name ? { repository: `${server}/${name}` } : {}),
      nowMs: systemClock.now(),
    },
    { git },
  );
  if (report.state === 'refused') return decided(report.decision, findings, host, NO_CHANGELOG);
  if (report.state === 'unchanged') return decided(report.decision, findings, host, { changelog: path, notes: '', modules: undefined });
  nodeFiles.write(path, report.text);
  const notes = report.notes === '' ? '' : host.resultFile('changelog-notes.md');
  if (notes !== '') nodeFiles.write(notes, report.notes);
  return decided(report.decision, findings, host, { changelog: path, notes, modules: undefined });
}

const requestOf = (inputs: Inputs): VersionRequest => {
  const { from, to, tagPrefix, zeroMajor, releaseTypes, learn, prerelease, buildMetadata, releaseAs } = inputs;
  // Who asks for a release wants one; of all modules only those that have something to tell.
  const least = inputs.mode === 'release' && inputs.module !== 'all' ? 'patch' : 'none';
  const minimumBump = inputs.minimumBump === 'auto' ? least : inputs.minimumBump;
  return { from, to, tagPrefix, zeroMajor, releaseTypes, minimumBump, learn, prerelease, buildMetadata, releaseAs };
};

/** The other modes write no changelog. */
const NO_CHANGELOG = { changelog: undefined, notes: undefined, modules: undefined } as const;

/** Only one mode makes a release. */
const NO_RELEASE = { commit: undefined, url: undefined } as const;

function decided(
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

async function lint(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { from, to, tagPrefix, title, types } = inputs;
  const pullRequest = pullRequestCommits(readWorkflowEvent(host.environment));
  const repository = await host.openRepository();
  const rules = await repositoryLintRules(repository, types);
  const request = { from, to, tagPrefix, title, rules, ...(pullRequest === undefined ? {} : { pullRequest }) };
  const source = historySource(repository, originAccess(inputs.token, host));
  const { git, findings: before } = await wholeLintRange(request, { git: repository, source });
  const linted = await lintCommits(request, { git });
  const report = { ...linted, findings: [...before, ...linted.findings] };
  const { commits, compliance, findings } = report;
  return {
    passed: !hasError(findings),
    outputs: { ...NO_VERSION, ...NO_CHANGELOG, ...NO_RELEASE, commits, compliance, findings: host.writeFindings(findings) },
    findings,
    summary: renderLintSummary(report),
    event: lintEvent(report),
  };
}

/** Lint works out no version. */
const NO_VERSION = {
  version: undefined,
  previous: undefined,
  bump: undefined,
  level: undefined,
  released: undefined,
  tag: undefined,
} as const;

const MODES = {
  next,
  lint,
  changelog,
  release: (inputs: Inputs, host: ActionHost) =>
    inputs.module === '' ? release(inputs, requestOf(inputs), host) : releaseOfModules(inputs, requestOf(inputs), host),
};

await defineAction<Inputs, Outputs>(contract, async (inputs, host) => {
  if (inputs.mode === 'lint' && inputs.module !== '') {
    throw new UsageError({
      what: 'mode lint is about the whole repository',
      where: 'module',
      expected: 'no module in mode lint',
      fix: 'leave module empty',
    });
  }
  return MODES[inputs.mode](await withChannel(inputs, host), host);
});
