import { type Command, Option } from 'commander';
import { withSession } from '../session.ts';
import { addChangelogCommand } from './changelog.ts';
import { addReleaseCommand } from './release.ts';
import type { LintOptions } from './version-lint.ts';
import type { NextOptions } from './version-next.ts';

/** `aiop version next · lint · changelog · release`. What each of them does is loaded when it is asked for. */
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
  withSession<NextOptions>(next, 'aiop version next --explain', async (session, options) =>
    (await import('./version-next.ts')).sayNext(session, options),
  );
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
  withSession<LintOptions>(lint, 'aiop version lint --from main', async (session, options) =>
    (await import('./version-lint.ts')).lintMessages(session, options),
  );
}
