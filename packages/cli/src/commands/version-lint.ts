import { hasError } from '@aiop/diagnostics';
import { historySource } from '@aiop/git';
import { type LintReport, lintCommits, wholeLintRange } from '@aiop/version';
import { repositoryLintRules } from '@aiop/wiring';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { counted } from '../render/table.ts';
import { type CommonOptions, type Session, sessionRepository } from '../session.ts';
import type { Terminal } from '../terminal.ts';

export interface LintOptions extends CommonOptions {
  readonly from?: string;
  readonly to: string;
  readonly tagPrefix: string;
  readonly title?: string;
  readonly types?: string;
}

/** Checks messages, and says what is wrong. */
export async function lintMessages(session: Session, options: LintOptions): Promise<ExitStatus> {
  const repository = await sessionRepository(session);
  const { from = '', to, tagPrefix, title = '', types = '' } = options;
  const accepted = types
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '');
  const rules = await repositoryLintRules(repository, accepted);
  const request = { from, to, tagPrefix, title, rules };
  const { git, findings } = await wholeLintRange(request, { git: repository, source: historySource(repository, { name: 'origin' }) });
  const linted = await lintCommits(request, { git });
  const report = { ...linted, findings: [...findings, ...linted.findings] };
  session.terminal.result(report, renderLint(report, session.terminal));
  return hasError(report.findings) ? EXIT.negative : EXIT.good;
}

function renderLint({ commits, merges, ignored, compliance, title, findings }: LintReport, terminal: Terminal): string {
  const left = `${merges === 0 ? '' : `, ${counted(merges, 'merge')} left out`}${ignored === 0 ? '' : `, ${ignored} ignored`}`;
  const heading = title === 'none' ? '' : `, title ${title}`;
  return `${renderFindings(findings, terminal)}${counted(commits, 'commit')}${left}, compliance ${compliance}${heading}\n`;
}
