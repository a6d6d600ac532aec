import { type Command, Option } from 'commander';
import { withSession } from '../session.ts';
import type { ChangelogOptions } from './write-changelog.ts';

/** `aiop version changelog`. */
export function addChangelogCommand(version: Command): void {
  const command = version
    .command('changelog')
    .description('add the next version to the changelog; what stands there stays as people wrote it')
    .option('--output <file>', 'the changelog; one that is not there yet gets every release', 'CHANGELOG.md')
    .option('--module <name>', 'the changelog of one module, by its name or its folder; --output is its name there')
    .option('--all', 'the changelogs of all modules')
    .addOption(new Option('--style <style>', 'how to write').choices(['auto', 'keep-a-changelog', 'conventional']).default('auto'))
    .option('--to <revision>', 'tell commits up to this one', 'HEAD')
    .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
    .addOption(
      new Option('--minimum-bump <step>', 'release at least this much').choices(['none', 'patch', 'minor', 'major']).default('none'),
    )
    .option('--dry-run', 'show the new section, and write nothing');
  withSession<ChangelogOptions>(command, 'aiop version changelog --dry-run', async (session, options) =>
    (await import('./write-changelog.ts')).addToChangelog(session, options),
  );
}
