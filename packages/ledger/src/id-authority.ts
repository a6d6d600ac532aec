import { posix } from 'node:path';
import { canonicalJson } from '@aiop/ids';
import type { Files } from '@aiop/ports';
import type { LedgerEntry } from './entry.ts';
import { readEvents } from './read-events.ts';

/** What became of one workstream instance: one line of `.runs/id-authority.jsonl`. */
export interface IdRecord {
  readonly wsid: string;
  readonly wslid?: string;
  readonly branch?: string;
  /** `running` until the workstream's end is recorded; then what `ws.done` says. */
  readonly status: string;
  readonly run: string;
  /** RFC 3339; absent where no `ws.create` was recorded. */
  readonly created_at?: string;
  /** RFC 3339; absent while it runs. */
  readonly completed_at?: string;
}

/** The ID authority: a projection of the `ws.*` events and of nothing else, in order of first mention. */
export function projectIds(entries: Iterable<LedgerEntry>): readonly IdRecord[] {
  const records = new Map<string, IdRecord>();
  for (const entry of entries) {
    const { wsid } = entry;
    if (typeof wsid !== 'string' || !(entry.t === 'ws.create' || entry.t === 'ws.step' || entry.t === 'ws.done')) continue;
    const record = records.get(wsid) ?? { wsid, status: 'running', run: entry.src.run };
    records.set(wsid, { ...record, ...namesOf(entry), ...stateOf(entry) });
  }
  return [...records.values()];
}

/** Brings `.runs/id-authority.jsonl`, beside the ledger, up to date. @returns its path */
export function writeIdAuthority(ledger: string, { files }: { readonly files: Files }): string {
  const path = posix.join(posix.dirname(ledger), 'id-authority.jsonl');
  const lines = projectIds(readEvents({ ledger }, { files })).map((record) => `${canonicalJson(record)}\n`);
  files.write(path, lines.join(''));
  return path;
}

const text = (name: 'wslid' | 'branch', value: unknown): Partial<IdRecord> => (typeof value === 'string' ? { [name]: value } : {});

const namesOf = ({ wslid, branch }: LedgerEntry): Partial<IdRecord> => ({ ...text('wslid', wslid), ...text('branch', branch) });

function stateOf({ t, ts, status, ok }: LedgerEntry): Partial<IdRecord> {
  if (t === 'ws.create') return ok === true ? { created_at: ts } : { created_at: ts, status: 'failed' };
  return t === 'ws.done' && typeof status === 'string' ? { status, completed_at: ts } : {};
}
