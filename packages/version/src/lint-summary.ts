import { type Finding, hasError, markdownCode } from '@aiop/diagnostics';
import type { LintReport } from './lint.ts';

/** So many findings are shown, errors first. */
const MAX_ROWS = 50;

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, notice: 2 };

/** What lint found, as Markdown for a job's summary. Text of commits and of the title is shown as code that cannot act. */
export function renderLintSummary({ commits, merges, ignored, compliance, title, findings }: LintReport): string {
  const failed = hasError(findings);
  const leftOut = [
    ...(merges === 0 ? [] : [`${merges} ${merges === 1 ? 'merge' : 'merges'}`]),
    ...(ignored === 0 ? [] : [`${ignored} that ${ignored === 1 ? 'is' : 'are'} ignored`]),
  ];
  const facts = [
    ['commits', `${commits}${leftOut.length === 0 ? '' : ` (and ${leftOut.join(' and ')}, left out)`}`],
    ['compliance', `${(Number(compliance) * 100).toFixed(1)} %`],
    ...(title === 'none' ? [] : [['title', title]]),
  ];
  return [
    `### Commit messages: ${failed ? 'failed' : 'passed'}`,
    '',
    '| | |',
    '|---|---|',
    ...facts.map(([key, value]) => `| ${key} | ${value} |`),
    ...findingTable(findings),
    '',
  ].join('\n');
}

function findingTable(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const rows = findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, MAX_ROWS);
  const rest = findings.length - rows.length;
  return [
    '',
    '| | code | what | fix |',
    '|---|---|---|---|',
    ...rows.map(
      ({ severity, code, message, hint }) => `| ${severity} | ${code} | ${markdownCode(message, 500)} | ${markdownCode(hint, 500)} |`,
    ),
    ...(rest > 0 ? ['', `${rest} more ${rest === 1 ? 'finding is' : 'findings are'} not shown.`] : []),
  ];
}
