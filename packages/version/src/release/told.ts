import { markdownCode } from '@aiop/diagnostics';
import type { ReleaseReport, StandingRelease } from './release.ts';

/** The event `version.released` of the ledger. A field without a value is left out. */
export type ReleaseEvent = {
  readonly t: 'version.released';
  readonly [field: string]: string;
};

/** What the ledger hears of a release; undefined where this run made nothing. */
export function releaseEvent(report: ReleaseReport): ReleaseEvent | undefined {
  if (report.state !== 'released' && report.state !== 'finished') return undefined;
  const { version, tag, commit, page, floating } = report.release;
  return {
    t: 'version.released',
    version,
    tag,
    commit,
    ...(page === undefined ? {} : { page }),
    ...(floating === undefined ? {} : { floating }),
  };
}

/** What came of a release as Markdown for a job's summary. Text of commits and tags is shown as code that cannot act. */
export function renderReleaseSummary(report: ReleaseReport): string {
  const { previous, bump } = report.decision;
  const facts = [
    ['last version', previous === undefined ? 'none' : markdownCode(previous, 100)],
    ['step', bump],
    ...('release' in report ? factsOf(report.release) : []),
    ...('files' in report && report.files.length > 0 ? [['files', report.files.map((path) => markdownCode(path, 200)).join(', ')]] : []),
  ];
  return [
    `### ${titleOf(report)}`,
    '',
    '| | |',
    '|---|---|',
    ...facts.map(([key, value]) => `| ${key} | ${value} |`),
    ...report.findings.map(({ code, message, hint }) => `\n**${code}** ${markdownCode(message, 500)}: ${markdownCode(hint, 500)}`),
    '',
  ].join('\n');
}

function factsOf({ commit, page, floating }: StandingRelease): readonly (readonly [string, string])[] {
  return [
    ['commit', commit.slice(0, 12)],
    ['page', page === undefined ? 'none' : `<${page}>`],
    ['floating tag', floating === undefined ? 'none' : markdownCode(floating, 100)],
  ];
}

function titleOf(report: ReleaseReport): string {
  const next = markdownCode(report.decision.version ?? '', 100);
  switch (report.state) {
    case 'nothing':
      return 'Nothing to release';
    case 'refused':
      return report.decision.version === undefined ? 'Not released' : `Not released: ${next}`;
    case 'planned':
      return `Would release ${next}`;
    case 'released':
      return `Released ${markdownCode(report.release.version, 100)}`;
    case 'finished':
      return `Finished the release of ${markdownCode(report.release.version, 100)}`;
    case 'stands':
      return `Released already: ${markdownCode(report.release.version, 100)}`;
  }
}
