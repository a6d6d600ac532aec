import { UsageError } from '@aiop/diagnostics';
import type { Repository } from '@aiop/git';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { decideNextVersion, versionEvent } from '@aiop/version';
import { channelOf, versionConfig } from '@aiop/wiring';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { decided, deepRepositoryOf, NO_CHANGELOG } from './decided.ts';
import { requestOf } from './request.ts';

async function next(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const settings = await versionConfig(await host.openRepository());
  const request = requestOf(inputs);
  const withModules = inputs.module !== '' || settings?.modules !== undefined;
  const { git, findings } = await deepRepositoryOf(inputs, withModules ? 'history' : 'range', host);
  if (!withModules) return decided(await decideNextVersion(request, { git }), findings, host, NO_CHANGELOG);
  const { moduleVersions, modulesAsJson, renderModulesSummary } = await import('./module-versions.ts');
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

type Mode = (inputs: Inputs, host: ActionHost) => Promise<Outcome<Outputs>>;

/** Each mode is loaded when it is asked for: none pays for what only the others need. */
const MODES: Readonly<Record<Inputs['mode'], Mode>> = {
  next,
  lint: async (inputs, host) => (await import('./lint.ts')).lint(inputs, host),
  async changelog(inputs, host) {
    if (inputs.module === '') return (await import('./changelog.ts')).changelog(inputs, host);
    return (await import('./modules.ts')).changelogsOfModules(inputs, requestOf(inputs), host);
  },
  async release(inputs, host) {
    if (inputs.module === '') return (await import('./release.ts')).release(inputs, requestOf(inputs), host);
    return (await import('./modules.ts')).releaseOfModules(inputs, requestOf(inputs), host);
  },
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
