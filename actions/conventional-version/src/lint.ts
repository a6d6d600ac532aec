import { hasError } from '@aiop/diagnostics';
import { historySource } from '@aiop/git';
import type { ActionHost, Outcome } from '@aiop/runner';
import { lintCommits, lintEvent, pullRequestCommits, renderLintSummary, wholeLintRange } from '@aiop/version';
import { originAccess, repositoryLintRules } from '@aiop/wiring';
import type { Inputs, Outputs } from './contract.gen.ts';
import { NO_CHANGELOG, NO_RELEASE } from './decided.ts';
import { readWorkflowEvent } from './workflow-event.ts';

/** Checks the messages of commits, and a title. */
export async function lint(inputs: Inputs, host: ActionHost): Promise<Outcome<Outputs>> {
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
