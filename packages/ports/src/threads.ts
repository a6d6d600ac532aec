/** Threads of this process beside the one that runs, which all answer requests of one kind. */
export interface Threads<Request, Answer> {
  /** How many are of use at once: processors that this thread leaves idle. */
  readonly spare: number;
  /**
   * Has a thread of its own answer, which begins at once, even while this thread does not rest. Request and answer are copied.
   * Rejects where the thread cannot start, or ends without an answer.
   */
  ask(request: Request): Promise<Answer>;
}
