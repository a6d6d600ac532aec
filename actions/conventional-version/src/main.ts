import { bringHere } from '@aiop/git';
import { type ActionHost, defineAction, type Outcome } from '@aiop/runner';
import {
  decideNextVersion,
  lintCommits,
  lintEvent,
  pullRequestCommits,
  renderLintSummary,
  renderVersionSummary,
  versionEvent,
} from '@aiop/version';
import { originAccess } from '@aiop/wiring';
import { contract, type Inputs, type Outputs } from './contract.gen.ts';
import { readWorkflowEvent } from './workflow-event.ts';

async function next(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { from, to, tagPrefix, zeroMajor, releaseTypes, minimumBump } = inputs;
  const git = await host.openRepository();
  await bringHere(git, to, originAccess(inputs.token, host));
  const decision = await decideNextVersion({ from, to, tagPrefix, zeroMajor, releaseTypes, minimumBump }, { git });
  const findings = host.writeFindings(decision.findings);
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

async function lint(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
  const { from, to, tagPrefix, title, types } = inputs;
  const pullRequest = pullRequestCommits(readWorkflowEvent(host.environment));
  const request = { from, to, tagPrefix, title, types, ...(pullRequest === undefined ? {} : { pullRequest }) };
  const report = await lintCommits(request, { git: await host.openRepository() });
  const { commits, compliance, findings } = report;
  return {
    passed: findings.every(({ severity }) => severity !== 'error'),
    outputs: { ...NO_VERSION, commits, compliance, findings: host.writeFindings(findings) },
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

const MODES = { next, lint };

await defineAction<Inputs, Outputs>(contract, (inputs, host) => MODES[inputs.mode](inputs, host));
