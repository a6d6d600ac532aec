import { UsageError } from '@aiop/diagnostics';
import { commitOf } from '@aiop/git';
import { nodeFiles } from '@aiop/host';
import {
  compilePolicy,
  type Landing,
  landPatch,
  PATCH_LIMITS,
  type PolicySource,
  patchEvent,
  renderPatchSummary,
  type WritePolicy,
} from '@aiop/patch';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { scanAddedLines } from '@aiop/secrets';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

async function run(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { resolve } = host;
  const policy = policyOf(await sourceOf(inputs, resolve), inputs.manifest === '' ? 'input claims' : inputs.manifest);
  const patch = nodeFiles.read(resolve(inputs.patch), PATCH_LIMITS.maxBytes);
  const git = await host.openRepository();
  const base = await commitOf(git, inputs.baseSha, 'input base-sha');
  const landing = await landPatch({ patch, name: inputs.patch, base, policy, dryRun: inputs.dryRun }, { git, files: nodeFiles });
  return {
    passed: landing.state !== 'refused',
    outputs: { ...outputsOf(landing), ...resultFiles(landing, host) },
    findings: landing.findings,
    summary: renderPatchSummary(landing, inputs.patch),
    event: patchEvent(landing),
  };
}

async function sourceOf({ manifest, claims }: Inputs, resolve: (path: string) => string): Promise<PolicySource> {
  if ((manifest === '') === (claims.length === 0)) {
    throw new UsageError({
      what: manifest === '' ? 'neither of them is given' : 'both of them are given',
      where: 'inputs manifest and claims',
      expected: 'exactly one',
      fix: 'name the manifest of the workstream, or list the patterns that the patch may write',
    });
  }
  if (manifest === '') return { claims: { write: claims } };
  // The reader of plans is heavy, and bare claims do without it.
  const { MAX_MANIFEST_BYTES, requireManifest } = await import('@aiop/plan');
  return requireManifest(nodeFiles.read(resolve(manifest), MAX_MANIFEST_BYTES), manifest);
}

function policyOf(source: PolicySource, where: string): WritePolicy {
  const compiled = compilePolicy(source, scanAddedLines);
  if (compiled.ok) return compiled.policy;
  const [problem] = compiled.problems;
  throw new UsageError({
    what: `${problem?.code} ${problem?.message}`,
    where: problem === undefined ? where : `${where}, ${problem.field} ${problem.index + 1}, character ${problem.offset + 1}`,
    expected: problem?.expected ?? 'patterns of the claim dialect',
    fix: 'correct the pattern',
  });
}

function outputsOf(landing: Landing): Pick<Outputs, 'applied' | 'files' | 'tree'> {
  if (landing.state === 'refused') return { applied: false, files: [], tree: '' };
  return { applied: landing.state === 'applied', files: landing.paths, tree: landing.tree };
}

function resultFiles(landing: Landing, { resultFile, writeFindings }: ActionHost): Pick<Outputs, 'findings' | 'errors'> {
  const errors = resultFile('safe-patch.errors.json');
  nodeFiles.write(errors, `${JSON.stringify(landing.state === 'refused' ? landing.errors : landing.warnings, null, 2)}\n`, { sync: false });
  return { findings: writeFindings(landing.findings), errors };
}

await defineAction<Inputs, Outputs>(contract, run);
