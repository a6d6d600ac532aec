import type { ObjectId, TagRecord } from './git.ts';

/** Where the commits and tags are that a clone leaves out. Its methods throw a `UsageError` when it cannot be asked. */
export interface HistorySource {
  /** For messages, such as `origin`. */
  readonly shown: string;
  /** Whether the clone knows of such a place at all. Asks nobody. */
  isKnown(): Promise<boolean>;
  /** Every tag over there. One that stands for no commit keeps the id of what it stands for. */
  tags(): Promise<readonly TagRecord[]>;
  /** Moves every place where the clone is cut back by so many commits, or away altogether. No ref moves. */
  deepen(by: number | 'all'): Promise<void>;
  /** Brings one commit here, without those before it. False when there is no such commit over there. No ref moves. */
  bring(commit: ObjectId): Promise<boolean>;
  /** Makes tags of over there tags of the clone, by their names; their commits are here. */
  keepTags(names: readonly string[]): Promise<void>;
}
