import { type Command, Option } from 'commander';
import { withSession } from '../session.ts';
import type { ReleaseOptions } from './make-release.ts';

/** `aiop version release`. */
export function addReleaseCommand(version: Command): void {
  const command = version
    .command('release')
    .description('release the next version: a commit with the changelog, a tag on it, and with --push both at once on origin')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--push', 'push to origin: the branch and the tag, both or none')
    .option('--branch <name>', 'the branch that is released (default: the one that is checked out)')
    .option('--to <revision>', 'release this commit', 'HEAD')
    .option('--tag-prefix <text>', 'what stands before the version in a tag', 'v')
    .option('--prerelease <identifier>', 'release a prerelease of this kind, such as rc, or auto: that of the channel of the branch')
    .option('--module <name>', 'release one module, by its name or its folder, and those that depend on it')
    .option('--all', 'release every module that has something to release')
    .addOption(
      new Option('--minimum-bump <step>', 'release at least this much (default: patch; with --all none)').choices([
        'none',
        'patch',
        'minor',
        'major',
      ]),
    )
    .option(
      '--changelog <file>',
      'the changelog, of a module that in its folder; one that is not there yet gets every release',
      'CHANGELOG.md',
    )
    .option('--no-changelog', 'write no changelog')
    .addOption(new Option('--style <style>', 'how to write it').choices(['auto', 'keep-a-changelog', 'conventional']).default('auto'))
    .option(
      '--version-file <file>',
      'set the version in this manifest too (may be given again)',
      (file, all: readonly string[]) => [...all, file],
      [],
    )
    .option('--floating-tags', 'keep a tag of the major version, such as v1, at the highest release')
    .option('--no-github-release', 'with --push and GH_TOKEN: make no page of the release on GitHub')
    .option('--sign', 'sign tag and commit with the key that git is configured with');
  withSession<ReleaseOptions>(command, 'aiop version release --dry-run', async (session, options) =>
    (await import('./make-release.ts')).makeRelease(session, options),
  );
}
