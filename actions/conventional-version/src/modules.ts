import { type Finding, hasError, UsageError } from '@aiop/diagnostics';
import { bringHere, historySource } from '@aiop/git';
import { nodeFiles, systemClock } from '@aiop/host';
import type { ActionHost, Outcome } from '@aiop/runner';
import {
  type ModuleDecision,
  type ModulesReleaseReport,
  moduleNotes,
  moduleReleaseEvents,
  moduleSections,
  modulesAsJson,
  releasedModulesAsJson,
  releaseModules,
  renderModulesReleaseSummary,
  renderModulesSummary,
  together,
  type VersionRequest,
  versionEvent,
  wholeRange,
  writeModuleChangelogs,
} from '@aiop/version';
import { askedModules, moduleFiles, originAccess, versionConfig } from '@aiop/wiring';
import type { Inputs, Outputs } from './contract.gen.ts';
import { hostedAt } from './hosted-at.ts';
import { inReleasePlace } from './release-place.ts';

/** Adds the next release of one module, or of all, to the changelog of each. */
export async function changelogsOfModules(inputs: Inputs, request: VersionRequest, host: ActionHost): Promise<Outcome<Outputs>> {
  const repository = await host.openRepository();
  const access = originAccess(inputs.token, host);
  await bringHere(repository, inputs.to, access);
  const { git, findings: before } = await wholeRange(request, 'history', { git: repository, source: historySource(repository, access) });
  const { modules, named, findings: found } = await askedModules(inputs.module, request, await versionConfig(repository), git);
  const form = { ...request, ...formOf(inputs, host) };
  const report = await writeModuleChangelogs(modules, form, { git, texts: (paths) => moduleFiles.read(git.root, paths) }, named);
  moduleFiles.write(git.root, report);
  const told = report.modules.map(({ module, path, report: { decision, ...rest } }) => ({
    ...{ module, decision, changelog: path, notes: 'notes' in rest ? rest.notes : '' },
  }));
  const findings = [...before, ...found, ...report.findings, ...told.flatMap(({ decision }) => decision.findings)];
  return {
    ...outcomeOf(told, findings),
    outputs: {
      ...versionOutputs(told.map(({ decision }) => decision)),
      released: told.some(({ decision }) => decision.released),
      modules: modulesAsJson({ modules: told }),
      changelog: pathOf(named === undefined ? undefined : told[0]?.changelog, git.root, host),
      notes: notesFile('changelog-notes.md', told, host),
      ...{ commit: undefined, url: undefined, findings: host.writeFindings(findings) },
    },
    summary: renderModulesSummary(told),
  };
}

/** Releases one module with those that depend on it, or all that have something to release. */
export async function releaseOfModules(inputs: Inputs, request: VersionRequest, host: ActionHost): Promise<Outcome<Outputs>> {
  if (inputs.versionFiles.length > 0) {
    throw new UsageError({
      what: 'the files that hold the version of a module are not named here',
      where: 'input version-files',
      expected: 'version-files of the module in aiop.yaml; without it, its manifest is taken',
      fix: 'leave version-files empty',
    });
  }
  const { findings, report } = await inReleasePlace(inputs, request, host, async (ports, repository) => {
    const found = await askedModules(inputs.module, request, await versionConfig(repository), ports.git, 'manifests');
    const { modules, workspace, named } = found;
    const { floatingTags, dryRun } = inputs;
    const asked = { ...request, ...formOf(inputs, host), floatingTags, dryRun, modules, workspace };
    const released = await releaseModules(named === undefined ? asked : { ...asked, named }, ports);
    return { released, found: found.findings, name: named?.name, root: repository.root };
  });
  const { released, found, name, root } = report;
  return told({ ...released, findings: [...findings, ...found, ...released.findings] }, name, root, host);
}

/** @param name of the module that was named; undefined for all */
function told(report: ModulesReleaseReport, name: string | undefined, root: string, host: ActionHost): Outcome<Outputs> {
  const { modules, findings, state } = report;
  const named = modules.find(({ module }) => module.name === name);
  const releases = (named === undefined ? modules : [named]).flatMap((each) => ('release' in each ? each.release : []));
  const [release] = releases;
  const { version, tag, ...versions } = versionOutputs(named === undefined ? modules.map(({ decision }) => decision) : [named.decision]);
  const { event: events, ...outcome } = outcomeOf(modules, findings);
  return {
    ...outcome,
    outputs: {
      ...versions,
      version: named === undefined ? version : (release?.version ?? version),
      tag: named === undefined ? tag : (release?.tag ?? tag),
      released: state === 'released' || state === 'finished' || state === 'planned',
      modules: releasedModulesAsJson(report),
      changelog: pathOf(named?.changelog, root, host),
      notes: notesFile(
        'release-notes.md',
        modules.map((each) => ({ ...each, notes: moduleNotes(each) })),
        host,
      ),
      commit: release?.commit ?? '',
      url: named === undefined ? '' : (release?.page ?? ''),
      findings: host.writeFindings(findings),
    },
    summary: renderModulesReleaseSummary(report),
    event: [...events, ...moduleReleaseEvents(report)],
  };
}

function formOf({ changelog, changelogStyle: style }: Inputs, host: ActionHost) {
  const hosted = hostedAt(host);
  return { changelog, style, ...(hosted === undefined ? {} : { repository: hosted }), nowMs: systemClock.now() };
}

function outcomeOf(modules: readonly ModuleDecision[], findings: readonly Finding[]) {
  return {
    passed: !hasError(findings),
    findings,
    event: modules.flatMap(({ module, decision }) => versionEvent(decision, module.name) ?? []),
  };
}

/** What one decision says; of several what they say together, as far as that is one thing. */
function versionOutputs(decisions: readonly ModuleDecision['decision'][]) {
  const [only] = decisions.length === 1 ? decisions : [];
  const { version = '', previous = '', tag = '', compliance } = only ?? {};
  return { version, previous, tag, compliance, ...together(decisions) };
}

const pathOf = (path: string | undefined, root: string, host: ActionHost): string | undefined =>
  path === undefined ? undefined : host.resolve(`${root}/${path}`);

/** The sections of all modules in one file: of one alone as it is, of several each under its name. */
function notesFile(name: string, modules: readonly (ModuleDecision & { readonly notes: string })[], host: ActionHost): string {
  const text = moduleSections(modules);
  if (text === '') return '';
  const path = host.resultFile(name);
  nodeFiles.write(path, text);
  return path;
}
