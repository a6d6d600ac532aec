import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { sarifLog } from '@aiop/diagnostics';
import { findRepository } from '@aiop/git';
import { nodeFiles, nodeProcesses, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { METRICS } from '@aiop/ledger';
import { findPlanFile, manifestPath, PLAN_CODES, type PlanReport, planEvent, renderPlanSummary, validatePlan } from '@aiop/plan';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { scanSecrets } from '@aiop/secrets';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

async function run(inputs: Inputs, { environment, workingDirectory, resolve, resultFile }: ActionHost): Promise<Outcome<Outputs>> {
  const { baseRef, strict, maxFindings, maxPlanBytes } = inputs;
  const { path, bytes } = findPlanFile(inputs.plan, 'input plan', nodeFiles, resolve);
  const trustedDirectory = environment.GITHUB_WORKSPACE;
  const lookup = await findRepository(workingDirectory, { processes: nodeProcesses, environment, trustedDirectory });
  const git = lookup.state === 'found' ? lookup.repository : undefined;
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
      ...(planInRepository === undefined ? {} : { planInRepository }),
    },
    { clock: systemClock, random: systemRandom, blake3: await loadBlake3(), scanSecrets, ...(git === undefined ? {} : { git }) },
  );
  // Manifests of an earlier step must not be taken for those of this plan. A folder of the caller's own is the caller's to empty.
  if (inputs.manifestDir === '') nodeFiles.remove(manifestFolder);
  for (const manifest of report.manifests) {
    nodeFiles.write(resolve(manifestPath(manifestFolder, manifest)), `${JSON.stringify(manifest, null, 2)}\n`);
  }
  const findings = resultFile('plan-validate.findings.json');
  const { findings: found, notRun: not_run } = report;
  nodeFiles.write(findings, `${JSON.stringify({ apiVersion: 'aiop.dev/v1', kind: 'Findings', not_run, findings: found }, null, 2)}\n`);
  const sarif = inputs.sarif || resultFile('plan-validate.sarif');
  const folder = git === undefined ? '' : (inside(git.root, realpathSync(workingDirectory)) ?? '');
  const log = sarifLog(found, { tool: 'plan-validate', catalogue: PLAN_CODES, folder });
  nodeFiles.write(resolve(sarif), `${JSON.stringify(log, null, 2)}\n`);
  return {
    passed: passes(report, inputs.failOn),
    outputs: { ...outputsOf(report, report.valid ? manifestFolder : ''), findings, sarif },
    findings: found,
    summary: renderPlanSummary(report),
    event: planEvent(report),
  };
}

function passes({ valid, warningCount }: PlanReport, failOn: Inputs['failOn']): boolean {
  return failOn === 'never' || (valid && (failOn === 'error' || warningCount === 0));
}

function outputsOf(report: PlanReport, manifestDir: string): Omit<Outputs, 'findings' | 'sarif'> {
  const { valid, planId = '', planHash = '', matrix, matrices, waves, errorCount, warningCount } = report;
  return {
    valid,
    planId,
    planHash,
    matrix: JSON.stringify(matrix),
    matrices: JSON.stringify(matrices),
    waves: waves.length,
    chunkCount: matrices.length,
    errorCount,
    warningCount,
    manifestDir,
  };
}

/** The path below a folder, with `/`; undefined when it lies outside. */
function inside(root: string, path: string): string | undefined {
  const below = relative(root, path).split(sep).join('/');
  return below === '' || below.startsWith('../') || isAbsolute(below) ? undefined : below;
}

await defineAction<Inputs, Outputs>(contract, run);
