import { UsageError } from '@aiop/diagnostics';
import { openRepository, type Repository } from '@aiop/git';
import { nodeFiles, nodeProcesses } from '@aiop/host';
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

async function run(inputs: Inputs, { environment, workingDirectory, resolve, resultFile }: ActionHost): Promise<Outcome<Outputs>> {
  const policy = policyOf(await sourceOf(inputs, resolve), inputs.manifest === '' ? 'input claims' : inputs.manifest);
  const patch = nodeFiles.read(resolve(inputs.patch), PATCH_LIMITS.maxBytes);
  const trustedDirectory = environment.GITHUB_WORKSPACE;
  const git = await openRepository(workingDirectory, { processes: nodeProcesses, environment, trustedDirectory });
  const base = await baseOf(git, inputs.baseSha);
  const landing = await landPatch({ patch, name: inputs.patch, base, policy, dryRun: inputs.dryRun }, { git, files: nodeFiles });
  return {
    passed: landing.state !== 'refused',
    outputs: { ...outputsOf(landing), ...resultFiles(landing, resultFile) },
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
  const { MAX_MANIFEST_BYTES, readManifest } = await import('@aiop/plan');
  const read = readManifest(nodeFiles.read(resolve(manifest), MAX_MANIFEST_BYTES), manifest);
  if (read.ok) return read.value;
  const [first] = read.findings;
  throw new UsageError({
    what: first?.message ?? 'it is no manifest',
    where: first?.line === undefined ? manifest : `${manifest}:${first.line}:${first.column ?? 1}`,
    expected: 'a manifest as plan-validate writes it',
    fix: first?.hint ?? 'make it again with plan-validate',
  });
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

async function baseOf(git: Repository, revision: string): Promise<string> {
  const commit = await git.resolveCommit(revision);
  if (commit !== undefined) return commit;
  throw new UsageError({
    what: `there is no commit ${JSON.stringify(revision)}`,
    where: 'input base-sha',
    expected: 'a commit of this repository',
    fix: 'fetch it (a shallow checkout has one commit only), or name another one',
  });
}

function outputsOf(landing: Landing): Pick<Outputs, 'applied' | 'files' | 'tree'> {
  if (landing.state === 'refused') return { applied: false, files: [], tree: '' };
  return { applied: landing.state === 'applied', files: landing.paths, tree: landing.tree };
}

function resultFiles(landing: Landing, resultFile: (name: string) => string): Pick<Outputs, 'findings' | 'errors'> {
  const [findings, errors] = [resultFile('safe-patch.findings.json'), resultFile('safe-patch.errors.json')];
  nodeFiles.write(findings, `${JSON.stringify({ apiVersion: 'aiop.dev/v1', kind: 'Findings', findings: landing.findings }, null, 2)}\n`);
  nodeFiles.write(errors, `${JSON.stringify(landing.state === 'refused' ? landing.errors : landing.warnings, null, 2)}\n`);
  return { findings, errors };
}

await defineAction<Inputs, Outputs>(contract, run);
