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
  wholeRange,
  writeChangelog,
} from '@aiop/version';
import { type Command, Option } from 'commander';
import { EXIT } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { type CommonOptions, sessionRepository, withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';

interface ChangelogOptions extends CommonOptions {
  readonly output: string;
  readonly style: ChangelogStyle | 'auto';
  readonly to: string;
  readonly tagPrefix: string;
  readonly minimumBump: Bump;
  readonly dryRun?: true;
}

/** `aiop version changelog`. */
export function addChangelogCommand(version: Command): void {
  const command = version
    .command('changelog')
    .description('add the next version to the changelog; what stands there stays as people wrote it')
    .option('--output <file>', 'the changelog; one that is not there yet gets every release', 'CHANGELOG.md')
    .addOption(new Option('--style <style>', 'how to write').choices(['auto', 'keep-a-changelog', 'conventional']).default('auto'))
    .option('--to <revision>', 'tell commits up to this one', 'HEAD')
    .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
    .addOption(
      new Option('--minimum-bump <step>', 'release at least this much').choices(['none', 'patch', 'minor', 'major']).default('none'),
    )
    .option('--dry-run', 'show the new section, and write nothing');
  withSession<ChangelogOptions>(command, 'aiop version changelog --dry-run', async (session, options) => {
    const repository = await sessionRepository(session);
    const path = resolve(session.directory, options.output);
    const { to, tagPrefix, minimumBump, style, dryRun = false } = options;
    const source = historySource(repository, { name: 'origin' });
    const { git, findings: before } = await wholeRange({ to, tagPrefix }, 'history', { git: repository, source });
    const hosted = hostedRepository((await repository.config('remote.origin.url')) ?? '');
    const report = await writeChangelog(
      {
        to,
        tagPrefix,
        minimumBump,
        style,
        ...(nodeFiles.status(path) === undefined ? {} : { text: changelogText(nodeFiles.read(path), options.output) }),
        ...(hosted === undefined ? {} : { repository: hosted }),
        nowMs: systemClock.now(),
      },
      { git },
    );
    if (report.state === 'written' && !dryRun) nodeFiles.write(path, report.text);
    const { version, released } = report.decision;
    const findings = [...before, ...report.decision.findings];
    const notes = 'notes' in report ? report.notes : '';
    session.terminal.result(
      { changelog: options.output, state: report.state, dryRun, version, released, notes, findings },
      render(report, findings, options, session.terminal),
    );
    return report.state === 'refused' ? EXIT.negative : EXIT.good;
  });
}

function render(report: ChangelogReport, findings: readonly Finding[], { output, dryRun }: ChangelogOptions, terminal: Terminal): string {
  const { decision } = report;
  const found = renderFindings(findings, terminal);
  if (report.state === 'refused') return `${found}${visible(output)}: nothing was written\n`;
  if (report.state === 'unchanged') return `${found}${visible(output)}: unchanged, there is nothing to add\n`;
  if (dryRun === true) return `${found}${visibleLines(report.notes)}`;
  return `${found}${visible(output)}: ${report.notes === '' ? 'written' : `${decision.version} added`}\n`;
}
