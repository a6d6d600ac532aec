import type { Files } from '@aiop/ports';
import type { LedgerEntry } from '../entry.ts';
import { readEvents } from '../read-events.ts';

/** Where an entry names the instance of a workstream or of a phase. */
const FIELDS = ['wsid', 'phase_instance_id'] as const;

export interface InstanceQuery {
  /** Absolute path of the ledger. */
  readonly ledger: string;
  /** Instance ids (ULID). */
  readonly ids: ReadonlySet<string>;
  /** The run that asks; what it recorded itself does not count. Absent: every run on record is an earlier one. */
  readonly run?: string;
}

/** The first entry of an earlier run for each of the ids that such a run has used. Nothing when there is no ledger. @throws UsageError at a line that is no entry */
export function recordedInstances({ ledger, ids, run }: InstanceQuery, ports: { readonly files: Files }): ReadonlyMap<string, LedgerEntry> {
  const found = new Map<string, LedgerEntry>();
  if (ids.size === 0) return found;
  for (const entry of readEvents({ ledger }, ports)) {
    if (entry.src.run === run) continue;
    for (const field of FIELDS) {
      const id = entry[field];
      if (typeof id === 'string' && ids.has(id) && !found.has(id)) found.set(id, entry);
    }
    if (found.size === ids.size) break;
  }
  return found;
}
