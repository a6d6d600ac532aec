import type { Blake3 } from '@aiop/ids';
import type { Clock, Files, Locks, Random, Threads } from '@aiop/ports';
import type { Redact } from './redaction.ts';
import type { StretchReport, StretchRequest } from './stretch.ts';

/** What reading and checking a ledger needs. */
export interface ReadingPorts {
  readonly files: Files;
  readonly blake3: Blake3;
  /** Threads that `checkStretch` answers on. Absent: one thread does everything. */
  readonly threads?: Threads<StretchRequest, StretchReport>;
}

/** What recording events needs. */
export interface WritingPorts extends ReadingPorts {
  readonly clock: Clock;
  readonly random: Random;
  /** Replaces secrets in a text, before anything is hashed or written. Absent: texts stay as they are. */
  readonly redact?: Redact;
}

/** What writing to the ledger itself needs. */
export interface LedgerPorts extends WritingPorts {
  readonly locks: Locks;
}
