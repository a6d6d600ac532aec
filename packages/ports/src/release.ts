import type { FileMode, ObjectId, TagRecord } from './git.ts';

/** A tag as it stands in the place that is released to. */
export interface PlacedTag extends TagRecord {
  /** The tag object; the commit itself for a lightweight tag. */
  readonly object: ObjectId;
}

/** A ref that is to move. */
export interface RefMove {
  /** In full, such as `refs/heads/main`. */
  readonly ref: string;
  readonly to: ObjectId;
  /** Where it stands; undefined where it must not exist. */
  readonly from: ObjectId | undefined;
  /** Set for a tag that is meant to move: it may leave what it stood for, provided that it stands at `from`. */
  readonly isFloating?: true;
}

/** What became of moves. Either all were made, or none. */
export type Landing =
  | { readonly state: 'landed' }
  /** Somebody else was there first. */
  | { readonly state: 'moved'; readonly said: string }
  /** The place does not allow it, or did not answer. */
  | { readonly state: 'refused'; readonly said: string };

/** Where a release is made: a branch and the tags of a remote, or of the repository itself. Its methods throw a `UsageError` when it cannot be asked. */
export interface ReleasePlace {
  /** For messages, such as `main of origin`. */
  readonly shown: string;
  /** The full name of the branch. */
  readonly branch: string;
  /** Whether it is the repository itself: a tag counts there as soon as it is known, though it may only stand where the repository was cloned from. */
  readonly isHere?: true;
  /** Where the branch stands, undefined where there is none, and every tag. */
  refs(): Promise<{ readonly tip: ObjectId | undefined; readonly tags: readonly PlacedTag[] }>;
  /** Brings a commit or a tag here, with what it is made of. */
  bring(object: ObjectId): Promise<void>;
  land(moves: readonly RefMove[]): Promise<Landing>;
}

/** What a commit or a tag says, and of what. Seconds are since 1970. */
export interface NewReleaseCommit {
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly message: string;
  readonly at: number;
}

export interface NewTag {
  readonly name: string;
  readonly commit: ObjectId;
  /** Kept as it is, to the byte. */
  readonly message: string;
  readonly at: number;
}

/** Makes what a release consists of. No ref moves. */
export interface ReleaseObjects {
  /** The tree of a commit with files written. */
  tree(
    base: ObjectId,
    changes: readonly { readonly kind: 'write'; readonly path: string; readonly mode: FileMode; readonly content: Uint8Array }[],
  ): Promise<ObjectId>;
  commit(commit: NewReleaseCommit): Promise<ObjectId>;
  /** Merges two commits three-way. */
  merge(
    ours: ObjectId,
    theirs: ObjectId,
  ): Promise<{ readonly state: 'merged'; readonly tree: ObjectId } | { readonly state: 'conflict'; readonly paths: readonly string[] }>;
  /** An annotated tag, signed where there is a key. */
  tag(tag: NewTag): Promise<ObjectId>;
  /** What an annotated tag says, without its signature; undefined for any other object. */
  tagMessage(object: ObjectId): Promise<string | undefined>;
}

/** The page of a release at a hosting service. */
export interface ReleasePage {
  /** Where people look at it. */
  readonly url: string;
}

/** A page that is to be made, for a tag that is there. */
export interface NewReleasePage {
  readonly tag: string;
  readonly title: string;
  /** Markdown. */
  readonly notes: string;
  readonly isPrerelease: boolean;
  /** Whether it is the release that the service shows first. */
  readonly isLatest: boolean;
}

/** The pages of releases at a hosting service. Its methods throw a `UsageError` when the service does not do as asked. */
export interface ReleasePages {
  find(tag: string): Promise<ReleasePage | undefined>;
  /** Where there is one by now, that one, as it is. */
  create(page: NewReleasePage): Promise<ReleasePage>;
}
