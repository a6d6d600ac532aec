/** Exit status of `aiop`. */
export const EXIT = {
  good: 0,
  /** A negative verdict: findings, failed tasks, a refused workstream, tampering. */
  negative: 1,
  /** Wrong use, or an environment that lacks something. */
  usage: 2,
  /** A ledger that is sound in itself, its end not proven by an anchor. */
  unproven: 3,
  /** A bug in aiop (EX_SOFTWARE of sysexits.h). */
  bug: 70,
  /** Ended by Ctrl-C (128 + SIGINT). */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
