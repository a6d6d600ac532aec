/**
 * A store of results by key. A store is an aid, never a truth: a failing `get` is a miss, a failing `put` is a warning,
 * and what comes back is validated before it is used. What it throws may say `lasting: true`: every further call of the kind would fail too.
 */
export interface Store {
  /** For messages, such as `folder` or `github`. */
  readonly name: string;
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, content: Uint8Array): Promise<void>;
  /** Saves what has been put and is still held back. Called once, at the end of a run; not every store holds something back. */
  finish?(): Promise<void>;
}
