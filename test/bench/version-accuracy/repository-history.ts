import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { comparePrecedence, parseSemVer, type SemVer } from '../../../packages/version/src/semver.ts';
import { stepBetween, stepUp } from '../../../packages/version/src/step.ts';
import type { History, Release, Step } from './releases.ts';

interface Tag {
  readonly name: string;
  readonly commit: string;
  readonly version: SemVer;
}

/** The releases of a real repository: each version tag, and the highest one below it in its history. */
export function repositoryHistory(path: string): History {
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', path, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const tags = git('for-each-ref', '--sort=creatordate', '--format=%(objectname) %(*objectname) %(refname:short)', 'refs/tags')
    .split('\n')
    .flatMap(tagOf);
  const byName = new Map(tags.map((tag) => [tag.name, tag]));
  const releases = tags.flatMap((tag): Release[] => {
    const merged = git('for-each-ref', `--merged=refs/tags/${tag.name}`, '--format=%(refname:short)', 'refs/tags').split('\n');
    const earlier = merged.flatMap((name) => byName.get(name) ?? []).filter(({ version }) => comparePrecedence(version, tag.version) < 0);
    const previous = earlier.toSorted((a, b) => comparePrecedence(b.version, a.version))[0];
    if (previous === undefined) return [];
    const log = git('log', '-z', '--format=%H %P%n%B', `refs/tags/${previous.name}..refs/tags/${tag.name}`);
    const commits = log
      .split('\0')
      .filter((text) => text !== '')
      .map((text) => {
        const end = text.indexOf('\n');
        const [id = '', ...parents] = text.slice(0, end).split(' ');
        return { id, message: text.slice(end + 1), isMerge: parents.length > 1 };
      });
    return [
      {
        module: '',
        from: previous.name,
        to: tag.name,
        previous: previous.version.version,
        version: tag.version.version,
        tip: tag.commit,
        step: stepOf(previous, tag),
        commits,
      },
    ];
  });
  return { name: basename(path.replace(/\/(?:repo|\.git)$/, '')), releases };
}

/** `object SP peeled object, or nothing SP name`. */
function tagOf(line: string): Tag[] {
  const [object = '', peeled = '', name = ''] = line.split(' ');
  const version = parseSemVer(name.replace(/^v/, ''));
  return version === undefined ? [] : [{ name, commit: peeled || object, version }];
}

/** The step between two releases, where it is by one. */
function stepOf({ version: from }: Tag, { version: to }: Tag): Step | undefined {
  if (from.prerelease.length > 0 || to.prerelease.length > 0) return undefined;
  const step = stepBetween(from, to);
  const next = stepUp(from, step);
  return step !== 'none' && next.major === to.major && next.minor === to.minor && next.patch === to.patch ? step : undefined;
}
