import { posix } from 'node:path';
import { readGoMod, readGoSum } from './go-files.ts';
import type { LockReader } from './locked-package.ts';
import { readNpmLock } from './npm-lock.ts';

/** The ecosystems whose lock files are read, in the order in which they stand in a key. */
export const ECOSYSTEMS = ['cargo', 'go', 'npm', 'pip', 'pnpm'] as const;

export type Ecosystem = (typeof ECOSYSTEMS)[number];

/** A kind of lock file: whose it is, and how it is read. A requirements file draws in others, so it has a reader of its own. */
export interface LockFormat {
  readonly ecosystem: Ecosystem;
  readonly read: LockReader | 'requirements';
}

// The parsers of TOML and YAML are loaded where such a file is: most repositories have neither.
const readCargoLock: LockReader = async (text) => (await import('./cargo-lock.ts')).readCargoLock(text);
const readPnpmLock: LockReader = async (text) => (await import('./pnpm-lock.ts')).readPnpmLock(text);

const FORMATS: ReadonlyMap<string, LockFormat> = new Map<string, LockFormat>([
  ['Cargo.lock', { ecosystem: 'cargo', read: readCargoLock }],
  ['go.sum', { ecosystem: 'go', read: readGoSum }],
  ['go.work.sum', { ecosystem: 'go', read: readGoSum }],
  ['go.mod', { ecosystem: 'go', read: readGoMod }],
  ['go.work', { ecosystem: 'go', read: readGoMod }],
  ['package-lock.json', { ecosystem: 'npm', read: readNpmLock }],
  ['npm-shrinkwrap.json', { ecosystem: 'npm', read: readNpmLock }],
  ['pnpm-lock.yaml', { ecosystem: 'pnpm', read: readPnpmLock }],
]);

const REQUIREMENTS: LockFormat = { ecosystem: 'pip', read: 'requirements' };

/** What kind of lock file has this name; undefined for any other file. `requirements.txt` may carry a word: `requirements-dev.txt`. */
export function lockFormat(path: string): LockFormat | undefined {
  const name = posix.basename(path);
  return FORMATS.get(name) ?? (/^requirements(?:[-_.][A-Za-z0-9._-]+)?\.txt$/.test(name) ? REQUIREMENTS : undefined);
}
