import { visible } from '@aiop/diagnostics';
import type { LedgerEntry } from '@aiop/ledger';

/** What the ledger adds to an event, and what has a column of its own. */
const TOLD: ReadonlySet<string> = new Set(['v', 'id', 'lid', 'ts', 'src', 'seq', 'idx', 'prev', 't', 'ws', 'wsid', 'wslid']);

/** Names that are kept for the events that follow. */
const MAX_NAMES = 10_000;

/**
 * Renders one entry after the other as a line: number, time, type, workstream (by its key in the plan, where an earlier entry told it), and
 * its own fields. Every text of the event is made visible.
 */
export function entryRenderer(): (entry: LedgerEntry) => string {
  const names = new Map<string, string>();
  return (entry) => {
    const { ws, wsid } = entry;
    if (typeof ws === 'string' && typeof wsid === 'string' && names.size < MAX_NAMES) names.set(wsid, ws);
    const id = typeof wsid === 'string' ? wsid : '';
    return renderEntry(entry, typeof ws === 'string' ? ws : (names.get(id) ?? id));
  };
}

function renderEntry(entry: LedgerEntry, who: string): string {
  const { idx, ts, t, src } = entry;
  const fields = Object.entries(entry)
    .filter(([name]) => !TOLD.has(name))
    .map(([name, value]) => `${name}=${typeof value === 'string' && /^[\w.:/@+-]+$/.test(value) ? value : JSON.stringify(value)}`);
  const claimed = src.trust === 'claimed' ? '?' : ' ';
  return `${String(idx).padStart(6)}${claimed} ${ts}  ${t.padEnd(15)}  ${visible(who, 40).padEnd(20)}  ${visible(fields.join(' '), 1000)}`.trimEnd();
}
