import { type Finding, hasError, visible } from '@aiop/diagnostics';
import type { ModulesReport, VersionRequest, WholeRange } from '@aiop/version';
import { moduleVersions, type VersionSettings } from '@aiop/wiring';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { table } from '../render/table.ts';
import type { Session } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { renderDecision } from './version-next.ts';

/** What is asked of modules. */
interface AskedOfModules {
  /** `all`, or the name or the folder of one. */
  readonly module: string;
  readonly request: VersionRequest;
  readonly settings: VersionSettings;
  /** With the whole history. */
  readonly git: WholeRange['git'];
  readonly findings: readonly Finding[];
}

/** Says the next versions of modules. */
export async function sayNextOfModules(
  { module, request, settings, git, findings }: AskedOfModules,
  session: Session,
  isExplained: boolean,
): Promise<ExitStatus> {
  const { report, named } = await moduleVersions(module, request, settings, git);
  const all = { ...report, findings: [...findings, ...report.findings] };
  if (named === undefined) session.terminal.result(all, renderModules(all, isExplained, session.terminal));
  else session.terminal.result(named.decision, renderDecision(named.decision, isExplained, session.terminal));
  return hasError([...all.findings, ...(named?.decision.findings ?? [])]) ? EXIT.negative : EXIT.good;
}

function renderModules({ modules, findings }: ModulesReport, explain: boolean, terminal: Terminal): string {
  const rows = modules.map(({ module, decision: { previous = '', version = '', released, bump, commits } }) => {
    return [visible(module.name, 80), previous, released ? version : '', bump, String(commits)];
  });
  const how = modules.flatMap(({ module, decision }) => [
    `\n${visible(module.name, 80)}\n`,
    ...decision.explanation.map((each) => `- ${each}\n`),
  ]);
  const all = [...findings, ...modules.flatMap(({ decision }) => decision.findings)];
  return `${table(['module', 'last', 'next', 'step', 'commits'], rows)}${explain ? how.join('') : ''}${renderFindings(all, terminal)}`;
}
