import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { sarifLog, UsageError } from '@aiop/diagnostics';
import { nodeFiles, systemClock, systemRandom } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import { METRICS } from '@aiop/ledger';
import {
  DEFAULT_POLICY,
  findPlanFile,
  manifestPath,
  PLAN_CODES,
                  
                    
  planEvent,
  renderPlanSummary,
  validatePlan,
} from '@aiop/plan';
import {                  defineAction,              } from '@aiop/runner';
import { scanSecrets } from '@aiop/secrets';
import { contract,                           } from './contract.gen.js';

async function run(inputs        , host            )                            {
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
      policy: policySource(inputs.policy, git?.root, resolve),
      ...bindingRefs(environment),
      ...(planInRepository === undefined ? {} : { planInRepository }),
    },
    { clock: systemClock, random: systemRandom, blake3: await loadBlake3(), scanSecrets, ...(git === undefined ? {} : { git }) },
  );
  // Manifests of an earlier step must not be taken for those of this plan. A folder of the caller's own is the caller's to empty.
  if (inputs.manifestDir === '') nodeFiles.remove(manifestFolder);
  for (const manifest of report.manifests) {
    // Made again from the plan at any time, so that they need not outlive a power cut: a thousand take seconds to reach the disk.
    nodeFiles.write(resolve(manifestPath(manifestFolder, manifest)), `${JSON.stringify(manifest, null, 2)}\n`, { sync: false });
  }
  const { findings: found, notRun: not_run } = report;
  const findings = host.writeFindings(found, { not_run });
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

function passes({ valid, warningCount }            , failOn                  )          {
  return failOn === 'never' || (valid && (failOn === 'error' || warningCount === 0));
}

function outputsOf(report            , manifestDir        )                                      {
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

/** In CI the policy is always that of a commit: what lies in the work tree may be part of the change that it has to judge. */
function policySource(policy        , root                    , resolve                          )               {
  if (policy === '') return { path: DEFAULT_POLICY, required: false };
  const path = root === undefined ? policy : inside(root, resolve(policy));
  if (path !== undefined) return { path, required: true };
  throw new UsageError({
    what: `${policy} lies outside the repository`,
    where: 'input policy',
    expected: 'a file of the repository',
    fix: 'name one; it is relative to the working directory',
  });
}

/** The branch that a pull request goes to, as the runner names it. A branch of the same name beside `origin` would be somebody else's. */
function bindingRefs({ GITHUB_BASE_REF: base = '' }                           )                                               {
  return base === '' ? {} : { bindingRefs: [`refs/remotes/origin/${base}`] };
}

/** The path below a folder, with `/`; undefined when it lies outside. */
function inside(root        , path        )                     {
  const below = relative(root, path).split(sep).join('/');
  return below === '' || below.startsWith('../') || isAbsolute(below) ? undefined : below;
}

await defineAction                 (contract, run);
