import { hasError, visible } from '@aiop/diagnostics';
import { historySource } from '@aiop/git';
import {
  type Bump,
  decideNextVersion,
  type LintReport,
  lintCommits,
  type ModulesReport,
  type VersionDecision,
  wholeLintRange,
  wholeRange,
} from '@aiop/version';
import { channelOf, moduleVersions, repositoryLintRules, versionConfig } from '@aiop/wiring';
import { type Command, Option } from 'commander';
import { EXIT } from '../exit-status.ts';
import { renderFindings } from '../render/findings.ts';
import { counted, table } from '../render/table.ts';
import { type CommonOptions, sessionRepository, withSession } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import { addChangelogCommand } from './changelog.ts';
import { addReleaseCommand } from './release.ts';

interface NextOptions extends CommonOptions {
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

interface LintOptions extends CommonOptions {
  readonly from?: string;
  readonly to: string;
  readonly tagPrefix: string;
  readonly title?: string;
  readonly types?: string;
}

/** `aiop version next · lint · changelog · release`. */
export function addVersionCommands(root: Command): void {
  const version = root.command('version').description('versions from commits').helpOption('--help', 'show this help').helpCommand(false);
  addNext(version);
  addLint(version);
  addChangelogCommand(version);
  addReleaseCommand(version);
}

function addNext(version: Command): void {
  const next = version
    .command('next')
    .description('say the next version from the commits since the last one')
    .option('--from <revision>', 'count commits after this one (default: the last release)')
    .option('--to <revision>', 'count up to this commit', 'HEAD')
    .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
    .addOption(
      new Option('--zero-major <policy>', 'what changes do below 1.0.0').choices(['auto', 'minor', 'patch', 'spec']).default('auto'),
    )
    .addOption(
      new Option('--minimum-bump <step>', 'release at least this much').choices(['none', 'patch', 'minor', 'major']).default('none'),
    )
    .option('--no-learn', 'do not learn from earlier tags what is usual here')
    .option('--prerelease <identifier>', 'the next prerelease of this kind, such as rc; auto: of the branch, by aiop.yaml')
    .option('--build-metadata <text>', 'what to put after the version, such as 5.1a2b3c4')
    .option('--release-as', 'let a footer Release-As: 2.0.0 of a commit set the version')
    .option('--module <name>', 'the version of one module, by its name or its folder')
    .option('--all', 'the versions of all modules')
    .option('--explain', 'say how the version follows, and list every commit with the rule that weighed it');
  withSession<NextOptions>(next, 'aiop version next --explain', async (session, options) => {
    const repository = await sessionRepository(session);
    const { from = '', to, tagPrefix, zeroMajor, minimumBump, learn, buildMetadata = '', releaseAs = false } = options;
    const settings = await versionConfig(repository);
    const prerelease = options.prerelease === 'auto' ? channelOf(await repository.currentBranch(), settings) : (options.prerelease ?? '');
    const request = { from, to, tagPrefix, zeroMajor, minimumBump, learn, prerelease, buildMetadata, releaseAs };
    const source = historySource(repository, { name: 'origin' });
    const module = options.module ?? (options.all === true ? 'all' : '');
    const { git, findings } = await wholeRange(request, module === '' ? 'range' : 'history', { git: repository, source });
    if (module !== '') {
      const { report, named } = await moduleVersions(module, request, settings, git);
      const all = { ...report, findings: [...findings, ...report.findings] };
      const isExplained = options.explain === true;
      if (named === undefined) session.terminal.result(all, renderModules(all, isExplained, session.terminal));
      else session.terminal.result(named.decision, renderDecision(named.decision, isExplained, session.terminal));
      return hasError([...all.findings, ...(named?.decision.findings ?? [])]) ? EXIT.negative : EXIT.good;
    }
    const decided = await decideNextVersion(request, { git });
    const decision = { ...decided, findings: [...findings, ...decided.findings] };
    session.terminal.result(decision, renderDecision(decision, options.explain === true, session.terminal));
    return hasError(decision.findings) ? EXIT.negative : EXIT.good;
  });
}

function addLint(version: Command): void {
  const lint = version
    .command('lint')
    .description('check the messages of commits, and a title')
    .option('--from <revision>', 'check commits after this one (default: the last release)')
    .option('--to <revision>', 'check up to this commit', 'HEAD')
    .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
    .option('--title <text>', 'check this text too, such as the title of a pull request')
    .option(
      '--types <list>',
      'types that are accepted, separated by commas (default: as aiop.yaml or commitlint is configured, else the usual ones)',
    );
  withSession<LintOptions>(lint, 'aiop version lint --from main', async (session, options) => {
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
  });
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

function renderDecision(decision: VersionDecision, explain: boolean, terminal: Terminal): string {
  const { version, previous, bump, released, commits, compliance, reasons, findings } = decision;
  const since = previous === undefined ? 'no release yet' : `last release ${previous}`;
  const head = released ? `${version} (${bump}; ${since})` : `nothing to release (${since})`;
  const rows = reasons.map(({ commit, rule, bump: step, subject }) => [commit.slice(0, 9), step, rule, visible(subject, 80)]);
  const how = explain ? `\n${decision.explanation.map((sentence) => `- ${sentence}\n`).join('')}` : '';
  const list = explain && rows.length > 0 ? `${how}\n${table(['commit', 'step', 'rule', 'subject'], rows)}` : how;
  return `${head}\n${commits} commits, ${compliance} of them Conventional Commits\n${list}${renderFindings(findings, terminal)}`;
}

function renderLint({ commits, merges, ignored, compliance, title, findings }: LintReport, terminal: Terminal): string {
  const left = `${merges === 0 ? '' : `, ${counted(merges, 'merge')} left out`}${ignored === 0 ? '' : `, ${ignored} ignored`}`;
  const heading = title === 'none' ? '' : `, title ${title}`;
  return `${renderFindings(findings, terminal)}${counted(commits, 'commit')}${left}, compliance ${compliance}${heading}\n`;
}
