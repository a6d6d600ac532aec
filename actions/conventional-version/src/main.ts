import { openRepository } from '@aiop/git';
import { nodeProcesses } from '@aiop/host';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import { decideNextVersion, renderVersionSummary, versionEvent } from '@aiop/version';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';

async function next(inputs: Inputs, { environment, workingDirectory, writeFindings }: ActionHost): Promise<Outcome<Outputs>> {
  const { from, to, tagPrefix, zeroMajor, releaseTypes, minimumBump } = inputs;
  const trustedDirectory = environment.GITHUB_WORKSPACE;
  const git = await openRepository(workingDirectory, { processes: nodeProcesses, environment, trustedDirectory });
  const decision = await decideNextVersion({ from, to, tagPrefix, zeroMajor, releaseTypes, minimumBump }, { git });
  const findings = writeFindings(decision.findings);
  const event = versionEvent(decision);
  const { version = '', previous = '', tag = '', bump, level, released, commits, compliance } = decision;
  return {
    passed: decision.findings.every(({ severity }) => severity !== 'error'),
    outputs: { version, previous, bump, level, released, tag, commits, compliance, findings },
    findings: decision.findings,
    summary: renderVersionSummary(decision),
    ...(event === undefined ? {} : { event }),
  };
}

const MODES = { next };

await defineAction<Inputs, Outputs>(contract, (inputs, host) => MODES[inputs.mode](inputs, host));
