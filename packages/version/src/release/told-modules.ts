import { markdownCode } from '@aiop/diagnostics';
import { inlineText } from '../changelog/inline-text.ts';
import { type ModuleDecision, versionFields } from '../modules/decide-modules.ts';
import type { ModuleRelease, ModulesReleaseReport } from './modules-release-report.ts';
import { type ReleaseEvent, releaseEvent } from './told.ts';

/** The section of a module's changelog, as Markdown; empty where there is none. */
export function moduleNotes(module: ModuleRelease): string {
  if (module.state === 'planned') return module.notes;
  return 'release' in module ? module.release.notes : '';
}

/** The sections of modules as one text: that of one alone as it is, of several each under its name and version. Empty where there is none. */
export function moduleSections(modules: readonly (ModuleDecision & { readonly notes: string })[]): string {
  const told = modules.filter(({ notes }) => notes.trim() !== '');
  const [only, ...others] = told;
  if (only !== undefined && others.length === 0) return `${only.notes.trim()}\n`;
  return told
    .map(({ module, decision, notes }) => `## ${inlineText(module.name)} ${decision.version ?? ''}\n\n${notes.trim()}\n`)
    .join('\n');
}

/** What the ledger hears of a release of modules: an event for each that this run released or finished. */
export function moduleReleaseEvents({ modules, findings }: ModulesReleaseReport): readonly ReleaseEvent[] {
  return modules.flatMap((each) => {
    const event = 'release' in each ? releaseEvent({ ...each, findings }) : undefined;
    return event === undefined ? [] : [{ ...event, module: each.module.name }];
  });
}

/** What the output `modules` holds after a release. */
export function releasedModulesAsJson({ modules }: ModulesReleaseReport): string {
  const entries = modules.map((each) => {
    const release = 'release' in each ? each.release : undefined;
    const fields = {
      ...versionFields(each.decision),
      ...(release === undefined ? {} : { version: release.version, tag: release.tag }),
      released: each.state === 'released' || each.state === 'finished' || each.state === 'planned',
      changelog: each.changelog ?? '',
      commit: release?.commit ?? '',
      url: release?.page ?? '',
    };
    return [each.module.name, fields] as const;
  });
  return JSON.stringify(Object.fromEntries(entries));
}

const TITLES: Readonly<Record<ModuleRelease['state'], string>> = {
  nothing: 'Nothing to release',
  refused: 'Not released',
  planned: 'Would release',
  released: 'Released',
  finished: 'Finished the release of',
  stands: 'Released already',
};

/** What came of a release of modules as Markdown for a job's summary. Text of commits and tags is shown as code that cannot act. */
export function renderModulesReleaseSummary({ state, modules, files, findings }: ModulesReleaseReport): string {
  const rows = modules.map((each) => {
    const release = 'release' in each ? each.release : undefined;
    const { previous = 'none', tag = 'none', released } = each.decision;
    const shown = release?.tag ?? (released ? tag : 'none');
    const page = release?.page === undefined ? 'none' : `<${release.page}>`;
    const cells = [markdownCode(each.module.name, 100), each.state, markdownCode(previous, 100), markdownCode(shown, 100), page];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `### ${TITLES[state]}${state === 'nothing' || state === 'refused' || state === 'stands' ? '' : ' modules'}`,
    '',
    '| module | state | last version | tag | page |',
    '|---|---|---|---|---|',
    ...rows,
    ...(files.length === 0 ? [] : ['', `Files: ${files.map((path) => markdownCode(path, 200)).join(', ')}`]),
    ...findings.map(({ code, message, hint }) => `\n**${code}** ${markdownCode(message, 500)}: ${markdownCode(hint, 500)}`),
    '',
  ].join('\n');
}
