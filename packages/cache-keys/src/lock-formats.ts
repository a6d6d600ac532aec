import { posix } from 'node:path';
import type { LockFormat, LockReader } from './ecosystems.ts';
import { readNpmLock } from './npm-lock.ts';

// A reader is loaded where such a file is, but for the one that most repositories need.
const gradle = () => import('./gradle-files.ts');
const readCargoLock: LockReader = async (text) => (await import('./cargo-lock.ts')).readCargoLock(text);
const readGoMod: LockReader = async (text) => (await import('./go-files.ts')).readGoMod(text);
const readGoSum: LockReader = async (text) => (await import('./go-files.ts')).readGoSum(text);
const readGradleLockfile: LockReader = async (text) => (await gradle()).readGradleLockfile(text);
const readGradleProperties: LockReader = async (text) => (await gradle()).readGradleProperties(text);
const readGradleScript: LockReader = async (text) => (await gradle()).readGradleScript(text);
const readPipfileLock: LockReader = async (text) => (await import('./pipfile-lock.ts')).readPipfileLock(text);
const readPnpmLock: LockReader = async (text) => (await import('./pnpm-lock.ts')).readPnpmLock(text);
const readPoetryLock: LockReader = async (text) => (await import('./poetry-lock.ts')).readPoetryLock(text);
const readPreCommitConfig: LockReader = async (text) => (await import('./pre-commit-config.ts')).readPreCommitConfig(text);
const readPylock: LockReader = async (text) => (await import('./pylock.ts')).readPylock(text);
const readUvLock: LockReader = async (text) => (await import('./uv-lock.ts')).readUvLock(text);
const readVerificationMetadata: LockReader = async (text) => (await gradle()).readVerificationMetadata(text);
const readVersionCatalog: LockReader = async (text) => (await import('./version-catalog.ts')).readVersionCatalog(text);
const readWrapperProperties: LockReader = async (text) => (await gradle()).readWrapperProperties(text);
const readYarnLock: LockReader = async (text) => (await import('./yarn-lock.ts')).readYarnLock(text);

const BY_NAME: ReadonlyMap<string, LockFormat> = new Map<string, LockFormat>([
  ['bun.lock', { ecosystem: 'bun', read: 'bytes' }],
  ['bun.lockb', { ecosystem: 'bun', read: 'bytes' }],
  ['Gemfile.lock', { ecosystem: 'bundler', read: 'bytes' }],
  ['gems.locked', { ecosystem: 'bundler', read: 'bytes' }],
  ['Cargo.lock', { ecosystem: 'cargo', read: readCargoLock }],
  ['composer.lock', { ecosystem: 'composer', read: 'bytes' }],
  ['go.sum', { ecosystem: 'go', read: readGoSum }],
  ['go.work.sum', { ecosystem: 'go', read: readGoSum }],
  ['go.mod', { ecosystem: 'go', read: readGoMod }],
  ['go.work', { ecosystem: 'go', read: readGoMod }],
  ['gradle.lockfile', { ecosystem: 'gradle', read: readGradleLockfile }],
  ['buildscript-gradle.lockfile', { ecosystem: 'gradle', read: readGradleLockfile }],
  ['settings-gradle.lockfile', { ecosystem: 'gradle', read: readGradleLockfile }],
  ['verification-metadata.xml', { ecosystem: 'gradle', read: readVerificationMetadata }],
  ['gradle-wrapper.properties', { ecosystem: 'gradle', read: readWrapperProperties }],
  ['gradle.properties', { ecosystem: 'gradle', read: readGradleProperties }],
  ['versions.properties', { ecosystem: 'gradle', read: readGradleProperties }],
  ['pom.xml', { ecosystem: 'maven', read: 'pom' }],
  ['maven-wrapper.properties', { ecosystem: 'maven', read: readWrapperProperties }],
  ['package-lock.json', { ecosystem: 'npm', read: readNpmLock }],
  ['npm-shrinkwrap.json', { ecosystem: 'npm', read: readNpmLock }],
  ['packages.lock.json', { ecosystem: 'nuget', read: 'bytes' }],
  ['Pipfile.lock', { ecosystem: 'pipenv', read: readPipfileLock }],
  ['pnpm-lock.yaml', { ecosystem: 'pnpm', read: readPnpmLock }],
  ['poetry.lock', { ecosystem: 'poetry', read: readPoetryLock }],
  ['.pre-commit-config.yaml', { ecosystem: 'pre-commit', read: readPreCommitConfig }],
  ['uv.lock', { ecosystem: 'uv', read: readUvLock }],
  ['yarn.lock', { ecosystem: 'yarn', read: readYarnLock }],
]);

const SCRIPT: LockFormat = { ecosystem: 'gradle', read: readGradleScript };
const BUILD_SOURCE: PathForm = [/(?:^|\/)buildSrc\//, SCRIPT];

type PathForm = readonly [form: RegExp, format: LockFormat];

/** Files that are known by more than their name, by what follows its last dot: a tree may hold a hundred thousand others. */
const BY_EXTENSION: ReadonlyMap<string, readonly PathForm[]> = new Map<string, readonly PathForm[]>([
  [
    '.txt',
    [
      // `requirements.txt` may carry a word before or behind it, or stand in a folder of such files.
      [/(?:^|\/)(?:[A-Za-z0-9._]{1,80}[-_.])?requirements(?:[-_.][A-Za-z0-9._-]{1,80})?\.txt$/, { ecosystem: 'pip', read: 'requirements' }],
      [/(?:^|\/)requirements\/[A-Za-z0-9._-]{1,80}\.txt$/, { ecosystem: 'pip', read: 'requirements' }],
    ],
  ],
  [
    '.toml',
    [
      [/(?:^|\/)pylock(?:\.[^./]{1,80})?\.toml$/, { ecosystem: 'pip', read: readPylock }],
      [/\.versions\.toml$/, { ecosystem: 'gradle', read: readVersionCatalog }],
    ],
  ],
  ['.xml', [[/(?:^|\/)\.mvn\/extensions\.xml$/, { ecosystem: 'maven', read: 'pom' }]]],
  [
    '.lock',
    [
      // Of one script, as `uv lock --script` names it, and of one of several Gemfiles.
      [/\.py\.lock$/, { ecosystem: 'uv', read: readUvLock }],
      [/\.gemfile\.lock$/, { ecosystem: 'bundler', read: 'bytes' }],
    ],
  ],
  // Where several projects of .NET lie in one folder, each has a file of its own.
  ['.json', [[/(?:^|\/)packages\.[^/]{1,200}\.lock\.json$/, { ecosystem: 'nuget', read: 'bytes' }]]],
  ['.lockfile', [[/(?:^|\/)gradle\/dependency-locks\/[^/]{1,200}$/, { ecosystem: 'gradle', read: readGradleLockfile }]]],
  ['.gradle', [[/./, SCRIPT]]],
  ['.kts', [[/\.gradle\.kts$/, SCRIPT], BUILD_SOURCE]],
  ['.kt', [BUILD_SOURCE]],
  ['.groovy', [BUILD_SOURCE]],
  ['.java', [BUILD_SOURCE]],
  [
    '.psd1',
    [[/(?:^|\/)(?:RequiredModules|requirements|[A-Za-z]{1,40}\.depend|PSDepend)\.psd1$/i, { ecosystem: 'powershell', read: 'bytes' }]],
  ],
]);

/** What kind of lock file stands at a path; undefined for any other file. */
export function lockFormat(path: string): LockFormat | undefined {
  const name = posix.basename(path);
  return BY_NAME.get(name) ?? BY_EXTENSION.get(posix.extname(name))?.find(([form]) => form.test(path))?.[1];
}

/**
 * Which of the lock files of one tree count: npm takes the shrinkwrap where both stand in one folder, and `versions.properties` is Gradle's only
 * where Gradle is. A build script counts beside any lock file: plugins and repositories stand in no other one.
 */
export function countedFiles(paths: readonly string[]): readonly string[] {
  const standing = new Set(paths);
  const isVersions = (path: string): boolean => posix.basename(path) === 'versions.properties';
  const hasGradle = paths.some((path) => lockFormat(path)?.ecosystem === 'gradle' && !isVersions(path));
  return paths.filter((path) => {
    if (posix.basename(path) === 'package-lock.json') return !standing.has(posix.join(posix.dirname(path), 'npm-shrinkwrap.json'));
    return hasGradle || !isVersions(path);
  });
}
