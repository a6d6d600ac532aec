import type { Blake3 } from '@aiop/ids';
import { ECOSYSTEMS, type Ecosystem } from '../ecosystems.ts';
import { type Key, makeKey } from '../key.ts';
import { advise } from './advice.ts';
import { replayRuns, type Tally } from './cache-model.ts';
import type { EntrySet } from './entry-set.ts';
import type { KeyScheme } from './key-scheme.ts';
import type { LockedState } from './locked-history.ts';

/** One commit: what it locks, and the key that each scheme makes of it. */
export interface CommitRuns {
  /** Seconds since 1970. */
  readonly at: number;
  readonly state: LockedState;
  readonly keys: ReadonlyMap<KeyScheme, Key | undefined>;
}

/** What one way of making keys came to. */
export interface SchemeResult {
  readonly name: string;
  readonly about: string;
  /** With a cache that keeps everything. */
  readonly kept: Tally;
  /** With one that lets go what nobody used for seven days, as GitHub's does. */
  readonly weekly: Tally;
}

/** Ways of making keys side by side, over the commits that lock something. */
export interface Comparison {
  readonly ecosystem: Ecosystem | 'all';
  /** The lock files of the newest commit. */
  readonly lockFiles: readonly { readonly path: string; readonly state: 'read' | 'bytes' }[];
  readonly runs: number;
  /** After how many commits what is locked was another than before. */
  readonly contentChanges: number;
  /** After how many commits the key of `hashFiles` was another than before. */
  readonly fileChanges: number;
  /** The suite's own first, then `hashFiles`. */
  readonly schemes: readonly [own: SchemeResult, hashFiles: SchemeResult, ...others: SchemeResult[]];
  /** Sentences without a full stop. */
  readonly advice: readonly string[];
}

/** A part of the comparison: the ecosystems that one cache is for, and what else could make its key. */
export interface Section {
  readonly ecosystem: Ecosystem | 'all';
  readonly parts: readonly Ecosystem[];
  readonly schemes: readonly [KeyScheme, ...KeyScheme[]];
}

const WEEK_SECONDS = 7 * 24 * 60 * 60;

/** Compares over one section; undefined where no commit locks anything of it. */
export function compareKeys(commits: readonly CommitRuns[], section: Section, blake3: Blake3): Comparison | undefined {
  const found = commits.filter(({ state }) => section.parts.some((part) => state.entries.has(part)));
  const newest = found.at(-1);
  if (newest === undefined) return undefined;
  const own = ownKeys(section.parts, blake3);
  const lockedOf = lockedEntries(section.parts);
  const result = (name: string, about: string, keyOf: (commit: CommitRuns) => Key | undefined): SchemeResult => {
    const runs = found.map((commit) => ({ key: keyOf(commit), locked: lockedOf(commit.state), at: commit.at }));
    return { name, about, kept: replayRuns(runs), weekly: replayRuns(runs, WEEK_SECONDS) };
  };
  const [hashFiles, ...others] = section.schemes;
  const ofScheme = (scheme: KeyScheme): SchemeResult => result(scheme.name, scheme.about, ({ keys }) => keys.get(scheme));
  // One that never has a key, because its file is not where it looks, is no choice here.
  const usable = others.filter((scheme) => found.some(({ keys }) => keys.get(scheme) !== undefined));
  const comparison = {
    ecosystem: section.ecosystem,
    lockFiles: newest.state.files.filter(({ ecosystem }) => section.parts.includes(ecosystem)).map(({ path, state }) => ({ path, state })),
    runs: found.length,
    contentChanges: changes(found, ({ state }) => own(state).key),
    fileChanges: changes(found, ({ keys }) => keys.get(hashFiles)?.key),
    schemes: [
      result('aiop cache-keys', 'what the lock files lock', ({ state }) => own(state)),
      ofScheme(hashFiles),
      ...usable.map(ofScheme),
    ],
  } as const;
  return { ...comparison, advice: advise(comparison) };
}

/** The suite's key where everything but the lock files stays the same. */
function ownKeys(parts: readonly Ecosystem[], blake3: Blake3): (state: LockedState) => Key {
  return remembered((state) =>
    makeKey(
      {
        prefix: '',
        trustDomain: 'protected',
        platform: { os: 'any', arch: 'any', libc: 'none' },
        tools: [],
        locked: new Map(ECOSYSTEMS.flatMap((ecosystem) => hashOf(state, parts, ecosystem))),
        additions: [],
        ownPaths: [],
      },
      blake3,
    ),
  );
}

function hashOf({ hashes }: LockedState, parts: readonly Ecosystem[], ecosystem: Ecosystem): readonly (readonly [Ecosystem, string])[] {
  const hash = hashes.get(ecosystem);
  return hash === undefined || !parts.includes(ecosystem) ? [] : [[ecosystem, hash]];
}

const lockedEntries = (parts: readonly Ecosystem[]): ((state: LockedState) => EntrySet) =>
  remembered(({ entries }) => parts.flatMap((part) => entries.get(part) ?? []).sort((a, b) => a - b));

/** Most commits lock what the one before them locked: the same object. */
function remembered<Value>(make: (state: LockedState) => Value): (state: LockedState) => Value {
  const made = new Map<LockedState, Value>();
  return (state) => {
    const value = made.get(state) ?? make(state);
    made.set(state, value);
    return value;
  };
}

const changes = (commits: readonly CommitRuns[], what: (commit: CommitRuns) => string | undefined): number =>
  commits.filter((commit, at) => at > 0 && what(commit) !== what(commits[at - 1] ?? commit)).length;
