import { visible, visibleLines } from '@aiop/diagnostics';
import type { ModuleRelease, ModulesReleaseReport, ReleaseReport, StandingRelease } from '@aiop/version';
import type { Terminal } from '../terminal.ts';
import { renderFindings } from './findings.ts';

/** What came of the release of a repository. */
export function renderRelease(report: ReleaseReport, terminal: Terminal): string {
  return `${renderFindings(report.findings, terminal)}${lineOf(report)}\n`;
}

function lineOf(report: ReleaseReport): string {
  switch (report.state) {
    case 'nothing':
      return 'nothing to release';
    case 'refused':
      return 'not released: nothing was changed';
    case 'planned':
      return plannedText(report.decision.tag, report.files, report.notes);
    case 'released':
    case 'finished':
    case 'stands':
      return standingLine(report.state, report.release);
  }
}

/** What came of the release of modules, one after the other. */
export function renderModulesRelease({ state, modules, files, findings }: ModulesReleaseReport, terminal: Terminal): string {
  const lines = modules.flatMap(linesOf);
  const all = state === 'planned' ? [...lines, `files: ${listOf(files)}`] : lines;
  const end = state === 'refused' ? ['not released: nothing was changed'] : all.length === 0 ? ['nothing to release'] : [];
  return `${renderFindings(findings, terminal)}${[...all, ...end].join('\n')}\n`;
}

function linesOf(module: ModuleRelease): readonly string[] {
  switch (module.state) {
    case 'nothing':
    case 'refused':
      return [];
    case 'planned':
      return [`${plannedText(module.decision.tag, undefined, module.notes)}\n`];
    case 'released':
    case 'finished':
    case 'stands':
      return [standingLine(module.state, module.release)];
  }
}

const listOf = (files: readonly string[]): string => files.map((path) => visible(path, 200)).join(', ') || 'no file';

function plannedText(tag = '', files: readonly string[] | undefined, notes: string): string {
  const listed = files === undefined ? '' : ` (${listOf(files)})`;
  return `would release ${visible(tag, 200)}${listed}\n\n${visibleLines(notes)}`;
}

const SAID = { released: 'released', finished: 'finished the release of', stands: 'released already:' } as const;

function standingLine(state: keyof typeof SAID, { tag, commit, page, floating }: StandingRelease): string {
  const more = [`at ${commit.slice(0, 12)}`, ...(floating === undefined ? [] : [`as ${floating}`]), ...(page === undefined ? [] : [page])];
  return `${SAID[state]} ${visible(tag, 200)} ${visible(more.join(', '), 500)}`;
}
