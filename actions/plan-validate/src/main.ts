import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import type { Config } from '@aiop/config';
import { sarifLog, UsageError } from '@aiop/diagnostics';
import { nodeFiles, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { METRICS } from '@aiop/ledger';
import {
  addManifests,
  DEFAULT_POLICY,
  DEFAULT_REGISTRY,
  findPlanFile,
  PLAN_CODES,
  type PlanReport,
  type PlanRequest,
  planEvent,
  renderPlanSummary,
  replaceManifests,
  validatePlan,
} from '@aiop/plan';
import type { GitReader } from '@aiop/ports';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { scanSecrets } from '@aiop/secrets';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { environment, workingDirectory, resolve, resultFile } = host;
  const { baseRef, strict, maxFindings, maxPlanBytes } = inputs;
  const { path, bytes } = findPlanFile(inputs.plan, 'input plan', nodeFiles, resolve);
  const git = await host.repositoryIfAny();
  const planInRepository = git === undefined ? undefined : inside(git.root, realpathSync(resolve(path)));
  const manifestFolder = inputs.manifestDir || resultFile('manifests');
  const report = await validatePlan(
    {
      path,
      bytes,
      place: 'ci',
      strict,
      maxFindings,
      maxPlanBytes,
      baseRef,
      manifestFolder,
      metrics: METRICS,
      ...(git === undefined ? {} : { tasks: committedTasks(git) }),
      earlierInstances: async (ids) => {
        const { earlierInstances } = await import('@aiop/wiring');
        const { GITHUB_RUN_ID: run } = environment;
        const branchOf = async (repository: GitReader) =>
          (await committedConfig(repository, await repository.resolveCommit(baseRef)))?.ledger.branch;
        return earlierInstances({ root: git?.root ?? workingDirectory, git, branchOf, ...(run === undefined ? {} : { run }) })(ids);
      },
      ...repositoryFiles(inputs, git?.root, resolve),
      ...bindingRefs(environment),
      ...(planInRepository === undefined ? {} : { planInRepository }),
    },
    { clock: systemClock, random: systemRandom, blake3: await loadBlake3(), scanSecrets, ...(git === undefined ? {} : { git }) },
  );
  // Manifests of an earlier step must not be taken for those of this plan. A folder of the caller's own is the caller's to empty.
  const write = inputs.manifestDir === '' ? replaceManifests : addManifests;
  write(resolve(manifestFolder), report.manifests, nodeFiles);
  const { findings: found, notRun: not_run } = report;
  const findings = host.writeFindings(found, { not_run });
  const sarif = inputs.sarif || resultFile('plan-validate.sarif');
  const folder = git === undefined ? '' : (inside(git.root, realpathSync(workingDirectory)) ?? '');
  const log = sarifLog(found, { tool: 'plan-validate', catalogue: PLAN_CODES, folder });
  nodeFiles.write(resolve(sarif), `${JSON.stringify(log, null, 2)}\n`, { sync: false });
  return {
    passed: passes(report, inputs.failOn),
    outputs: { ...outputsOf(report, report.valid ? manifestFolder : ''), findings, sarif },
    findings: found,
    summary: renderPlanSummary(report),
    event: planEvent(report),
  };
}

/** The tasks that the configuration of a commit defines; undefined where there is none. */
function committedTasks(git: GitReader): PlanRequest['tasks'] {
  return async (base) => {
    const config = await committedConfig(git, base);
    if (config === undefined) return undefined;
    return config.origin.state === 'inferred' && config.tasks.length === 0 ? undefined : config.tasks.map(({ name }) => name);
  };
}

/** The configuration of a commit. Its reader is loaded only for plans that need it. */
async function committedConfig(git: GitReader, commit: string | undefined): Promise<Config | undefined> {
  if (commit === undefined) return undefined;
  const { loadCommittedConfig } = await import('@aiop/config');
  return loadCommittedConfig(git, commit);
}

function passes({ valid, warningCount }: PlanReport, failOn: Inputs['failOn']): boolean {
  return failOn === 'never' || (valid && (failOn === 'error' || warningCount === 0));
}

function outputsOf(report: PlanReport, manifestDir: string): Omit<Outputs, 'findings' | 'sarif'> {
  const { valid, planId = '', planHash = '', matrix, matrices, plan, waves, errorCount, warningCount } = report;
  return {
    valid,
    planId,
    planHash,
    matrix: JSON.stringify(matrix),
    matrices: JSON.stringify(matrices),
    waves: waves.length,
    chunkCount: matrices.length,
    criteriaCount: plan?.phases.flatMap(({ exitCriteria }) => exitCriteria).length ?? 0,
    errorCount,
    warningCount,
    manifestDir,
  };
}

/**
 * The files that inputs name, as paths of the repository: they are read at a commit, never from the work tree, which may hold the very change
 * that they have to judge. A named one has to exist; the usual one may.
 */
function repositoryFiles(
  { policy, registry, fileIndex }: Inputs,
  root: string | undefined,
  resolve: (path: string) => string,
): Pick<PlanRequest, 'policy' | 'registered'> {
  const inRepository = (path: string, input: string): string => {
    const below = root === undefined ? path : inside(root, resolve(path));
    if (below !== undefined) return below;
    throw new UsageError({
      what: `${path} lies outside the repository`,
      where: `input ${input}`,
      expected: 'a file of the repository',
      fix: 'name one; it is relative to the working directory',
    });
  };
  const named = (path: string, input: string) => ({ path: inRepository(path, input), required: true });
  return {
    policy: policy === '' ? { path: DEFAULT_POLICY, required: false } : named(policy, 'policy'),
    registered: {
      registry: registry === '' ? { path: inRepository(DEFAULT_REGISTRY, 'registry'), required: false } : named(registry, 'registry'),
      ...(fileIndex === '' ? {} : { fileIndex: named(fileIndex, 'file-index') }),
    },
  };
}

/** The branch that a pull request goes to, as the runner names it. A branch of the same name beside `origin` would be somebody else's. */
function bindingRefs({ GITHUB_BASE_REF: base = '' }: ActionHost['environment']): { readonly bindingRefs?: readonly string[] } {
  return base === '' ? {} : { bindingRefs: [`refs/remotes/origin/${base}`] };
}

/** The path below a folder, with `/`; undefined when it lies outside. */
function inside(root: string, path: string): string | undefined {
  const below = relative(root, path).split(sep).join('/');
  return below === '' || below.startsWith('../') || isAbsolute(below) ? undefined : below;
}

await defineAction<Inputs, Outputs>(contract, run);
