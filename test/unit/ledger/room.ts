import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileLocks, nodeFiles } from '@aiop/host';
import { loadBlake3 } from '@aiop/ids';
import {
  type AppendOutcome,
  type AppendRequest,
  appendEvents,
  type LedgerEvent,
  type LedgerPorts,
  type LedgerVerdict,
  type TrustedSource,
  type VerifyRequest,
  verifyLedger,
} from '@aiop/ledger';
import { scratchFolder } from '../../support/scratch-repository.ts';

export const SOURCE: TrustedSource = { repo: 'o/r', run: '1', attempt: 1, job: 'build', trust: 'claimed' };

/** Appending succeeded, or the test is wrong. */
export type Appended = Extract<AppendOutcome, { readonly state: 'appended' }>;

/** A real folder with a ledger in it, and a clock that moves by a second whenever it is read. */
export class Room {
  readonly folder = scratchFolder();
  readonly ledger = join(this.folder, '.runs', 'ledger.jsonl');
  readonly head = join(this.folder, '.runs', 'ledger.head');
  readonly walDir = join(this.folder, '.runs', 'wal');
  readonly ports: LedgerPorts;

  private constructor(ports: Pick<LedgerPorts, 'blake3'>, more: Partial<LedgerPorts>) {
    let now = Date.UTC(2026, 0, 1);
    let byte = 0;
    this.ports = {
      files: nodeFiles,
      locks: fileLocks,
      clock: { now: () => (now += 1000), monotonic: () => 0 },
      random: { bytes: (length) => Uint8Array.from({ length }, () => (byte = (byte * 5 + 7) % 256)) },
      ...ports,
      ...more,
    };
  }

  static async open(more: Partial<LedgerPorts> = {}): Promise<Room> {
    return new Room({ blake3: await loadBlake3() }, more);
  }

  append(events: readonly LedgerEvent[], more: Partial<AppendRequest> = {}): Promise<AppendOutcome> {
    return appendEvents({ ledger: this.ledger, shownAs: '.runs/ledger.jsonl', events, source: SOURCE, ...more }, this.ports);
  }

  async appended(events: readonly LedgerEvent[], more: Partial<AppendRequest> = {}): Promise<Appended> {
    const outcome = await this.append(events, more);
    if (outcome.state === 'refused') throw new Error(outcome.findings.map(({ message }) => message).join());
    return outcome;
  }

  verify(more: Partial<VerifyRequest> = {}): LedgerVerdict {
    return verifyLedger({ ledger: this.ledger, shownAs: '.runs/ledger.jsonl', ...more }, this.ports);
  }

  get bytes(): Buffer {
    return readFileSync(this.ledger);
  }

  set bytes(content: Buffer) {
    writeFileSync(this.ledger, content);
  }

  get lines(): string[] {
    return this.bytes.toString().split('\n').slice(0, -1);
  }
}

/** Events of every kind of field. */
export const steps = (count: number, from = 0): LedgerEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    t: 'ws.step',
    wsid: '01J...',
    step: 'verify',
    ok: true,
    ms: from + index,
    reason: 'naïve',
  }));
