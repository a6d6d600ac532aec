import type { LockedPackage } from './locked-package.ts';

/** The ecosystems whose lock files are known, in the order in which they stand in a key. */
export const ECOSYSTEMS = [
  'bun',
  'bundler',
  'cargo',
  'composer',
  'go',
  'gradle',
  'maven',
  'npm',
  'nuget',
  'pip',
  'pipenv',
  'pnpm',
  'poetry',
  'powershell',
  'pre-commit',
  'uv',
  'yarn',
] as const;

export type Ecosystem = (typeof ECOSYSTEMS)[number];

/** Reads what a lock file locks. @throws UnreadableLock for what its format does not allow. */
export type LockReader = (text: string) => readonly LockedPackage[] | Promise<readonly LockedPackage[]>;

/**
 * A kind of lock file: whose it is, and how it is read. A requirements file draws in others, the files of a Maven project speak of each other,
 * and what is a program or has no format that is public counts with its bytes.
 */
export interface LockFormat {
  readonly ecosystem: Ecosystem;
  readonly read: LockReader | 'requirements' | 'pom' | 'bytes';
}
