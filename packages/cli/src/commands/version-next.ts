import { hasError, visible } from '@aiop/diagnostics';
import { historySource } from '@aiop/git';
import { type Bump, decideNextVersion, type VersionDecision, wholeRange } from '@aiop/version';
import { channelOf, versionConfig } from '@aiop/wiring';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { counted, table } from '../render/table.ts';
import { type CommonOptions, type Session, sessionRepository } from '../session.ts';
import type { Terminal } from '../terminal.ts';

export interface NextOptions extends CommonOptions {
  readonly from?: string;
  readonly to: string;
  readonly tagPrefix: string;
  readonly zeroMajor: 'auto' | 'minor' | 'patch' | 'spec';
  readonly minimumBump: Bump;
  readonly learn: boolean;
  readonly prerelease?: string;
  readonly buildMetadata?: string;
  readonly releaseAs?: true;
  readonly module?: string;
  readonly all?: true;
  readonly explain?: true;
}

/** Says the next version. */
export async function sayNext(session: Session, options: NextOptions): Promise<ExitStatus> {
  const repository = await sessionRepository(session);
  const { from = '', to, tagPrefix, zeroMajor, minimumBump, learn, buildMetadata = '', releaseAs = false } = options;
  const settings = await versionConfig(repository);
  const prerelease = options.prerelease === 'auto' ? channelOf(await repository.currentBranch(), settings) : (options.prerelease ?? '');
  const request = { from, to, tagPrefix, zeroMajor, minimumBump, learn, prerelease, buildMetadata, releaseAs };
  const source = historySource(repository, { name: 'origin' });
  const isExplained = options.explain === true;
  const module = options.module ?? (options.all === true ? 'all' : '');
  const { git, findings } = await wholeRange(request, module === '' ? 'range' : 'history', { git: repository, source });
  if (module !== '')
    return (await import('./version-next-modules.ts')).sayNextOfModules({ module, request, settings, git, findings }, session, isExplained);
  const decided = await decideNextVersion(request, { git });
  const decision = { ...decided, findings: [...findings, ...decided.findings] };
  session.terminal.result(decision, renderDecision(decision, isExplained, session.terminal));
  return hasError(decision.findings) ? EXIT.negative : EXIT.good;
}

export function renderDecision(decision: VersionDecision, explain: boolean, terminal: Terminal): string {
  const { version, previous, bump, released, commits, compliance, reasons, findings } = decision;
  const since = previous === undefined ? 'no release yet' : `last release ${previous}`;
  const head = released ? `${version} (${bump}; ${since})` : `nothing to release (${since})`;
  const rows = reasons.map(({ commit, rule, bump: step, subject }) => [commit.slice(0, 9), step, rule, visible(subject, 80)]);
  const how = explain ? `\n${decision.explanation.map((sentence) => `- ${sentence}\n`).join('')}` : '';
  const list = explain && rows.length > 0 ? `${how}\n${table(['commit', 'step', 'rule', 'subject'], rows)}` : how;
  const share = commits === 0 ? '' : `, ${compliance} of them Conventional Commits`;
  return `${head}\n${counted(commits, 'commit')}${share}\n${list}${renderFindings(findings, terminal)}`;
}
