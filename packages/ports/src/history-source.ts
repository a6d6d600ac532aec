import type { TagRecord } from './git.ts';

/** Where the commits are that a shallow clone leaves out. Both methods throw a `UsageError` when it cannot be asked. */
export interface HistorySource {
  /** For messages, such as `origin`. */
  readonly shown: string;
  /** Every tag over there. One that stands for no commit keeps the id of what it stands for. */
  tags(): Promise<readonly TagRecord[]>;
  /** Moves every place where the clone is cut back by so many commits, or away altogether. No ref moves. */
  deepen(by: number | 'all'): Promise<void>;
}
