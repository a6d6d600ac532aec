import { resolve } from 'node:path';
import { type Finding, visible, visibleLines } from '@aiop/diagnostics';
import { historySource } from '@aiop/git';
import { nodeFiles, systemClock } from '@aiop/host';
import {
  type Bump,
  type ChangelogReport,
  type ChangelogStyle,
  changelogText,
  hostedRepository,
  type ModuleChangelogsReport,
  wholeRange,
  writeChangelog,
  writeModuleChangelogs,
} from '@aiop/version';
import { askedModules, moduleFiles, versionConfig } from '@aiop/wiring';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { type CommonOptions, type Session, sessionRepository } from '../session.ts';
import type { Terminal } from '../terminal.ts';

export interface ChangelogOptions extends CommonOptions {
  readonly output: string;
  readonly style: ChangelogStyle | 'auto';
  readonly to: string;
  readonly tagPrefix: string;
  readonly minimumBump: Bump;
  readonly module?: string;
  readonly all?: true;
  readonly dryRun?: true;
}

/** Adds the next version to a changelog, or those of modules to theirs. */
export async function addToChangelog(session: Session, options: ChangelogOptions): Promise<ExitStatus> {
  const repository = await sessionRepository(session);
  const { to, tagPrefix, minimumBump, style, dryRun = false } = options;
  const source = historySource(repository, { name: 'origin' });
  const { git, findings: before } = await wholeRange({ to, tagPrefix }, 'history', { git: repository, source });
  const hosted = hostedRepository((await repository.config('remote.origin.url')) ?? '');
  const form = { style, ...(hosted === undefined ? {} : { repository: hosted }), nowMs: systemClock.now() };
  if (options.module !== undefined || options.all === true) {
    const request = { to, minimumBump, ...form, changelog: options.output };
    const { modules, findings, named } = await askedModules(options.module ?? 'all', request, await versionConfig(repository), git);
    const told = await writeModuleChangelogs(modules, request, { git, texts: (paths) => moduleFiles.read(repository.root, paths) }, named);
    if (!dryRun) moduleFiles.write(repository.root, told);
    return renderModules({ ...told, findings: [...before, ...findings, ...told.findings] }, dryRun, session.terminal);
  }
  const path = resolve(session.directory, options.output);
  const text = nodeFiles.status(path) === undefined ? {} : { text: changelogText(nodeFiles.read(path), options.output) };
  const report = await writeChangelog({ to, tagPrefix, minimumBump, ...form, ...text }, { git });
  if (report.state === 'written' && !dryRun) nodeFiles.write(path, report.text);
  const { version, released } = report.decision;
  const findings = [...before, ...report.decision.findings];
  const notes = 'notes' in report ? report.notes : '';
  session.terminal.result(
    { changelog: options.output, state: report.state, dryRun, version, released, notes, findings },
    render(report, findings, options, session.terminal),
  );
  return report.state === 'refused' ? EXIT.negative : EXIT.good;
}

/** Says what became of the changelog of each module. */
function renderModules({ modules, findings: common }: ModuleChangelogsReport, dryRun: boolean, terminal: Terminal): ExitStatus {
  const findings = [...common, ...modules.flatMap(({ report }) => report.decision.findings)];
  const all = modules.map(({ module, path = '', report }) => ({
    module: module.name,
    changelog: path,
    state: report.state,
    version: report.decision.version,
    released: report.decision.released,
    notes: 'notes' in report ? report.notes : '',
  }));
  const told = all.map(({ module, changelog, state, version, notes }) => {
    const name = `${visible(module)}: ${changelog === '' ? 'no changelog' : visible(changelog)}`;
    if (state !== 'written') return `${name}: ${state === 'refused' ? 'nothing was written' : 'unchanged, there is nothing to add'}\n`;
    return dryRun ? `${name}\n\n${visibleLines(notes)}\n` : `${name}: ${notes === '' ? 'written' : `${version} added`}\n`;
  });
  terminal.result({ modules: all, dryRun, findings }, `${renderFindings(findings, terminal)}${told.join('')}`);
  return all.some(({ state }) => state === 'refused') ? EXIT.negative : EXIT.good;
}

function render(report: ChangelogReport, findings: readonly Finding[], { output, dryRun }: ChangelogOptions, terminal: Terminal): string {
  const { decision } = report;
  const found = renderFindings(findings, terminal);
  if (report.state === 'refused') return `${found}${visible(output)}: nothing was written\n`;
  if (report.state === 'unchanged') return `${found}${visible(output)}: unchanged, there is nothing to add\n`;
  if (dryRun === true) return `${found}${visibleLines(report.notes)}`;
  return `${found}${visible(output)}: ${report.notes === '' ? 'written' : `${decision.version} added`}\n`;
}
