import { visible } from '@aiop/diagnostics';
import type { LedgerEntry } from '@aiop/ledger';

/** What the ledger adds to an event, and what has a column of its own. */
const TOLD: ReadonlySet<string> = new Set(['v', 'id', 'lid', 'ts', 'src', 'seq', 'idx', 'prev', 't', 'ws', 'wsid', 'wslid']);

/** Names that are kept for the events that follow. */
const MAX_NAMES = 10_000;

/** Characters of one field, and of all fields of an event: a long text hides nothing that stands beside it. */
const [MAX_FIELD, MAX_FIELDS] = [160, 1000];

/** Renders entries, each as a line. */
export interface EntryRenderer {
  /** Remembers how a workstream is called in the plan, whether the entry is shown or not. */
  learn(entry: LedgerEntry): void;
  /**
   * Number, time, type, workstream (by its key in the plan, where an entry told it that was learned), and the entry's own fields. Every text of the
   * event is made visible.
   */
  render(entry: LedgerEntry): string;
}

export function entryRenderer(): EntryRenderer {
  const names = new Map<string, string>();
  return {
    learn({ ws, wsid }) {
      if (typeof ws === 'string' && typeof wsid === 'string' && names.size < MAX_NAMES) names.set(wsid, ws);
    },
    render(entry) {
      const { ws, wsid } = entry;
      const id = typeof wsid === 'string' ? wsid : '';
      return renderEntry(entry, typeof ws === 'string' ? ws : (names.get(id) ?? id));
    },
  };
}

function renderEntry(entry: LedgerEntry, who: string): string {
  const { idx, ts, t, src } = entry;
  const fields = Object.entries(entry)
    .filter(([name]) => !TOLD.has(name))
    .map(([name, value]) => visible(`${name}=${isPlain(value) ? value : JSON.stringify(value)}`, MAX_FIELD));
  const claimed = src.trust === 'claimed' ? '?' : ' ';
  return `${String(idx).padStart(6)}${claimed} ${ts}  ${t.padEnd(15)}  ${visible(who, 40).padEnd(20)}  ${visible(fields.join(' '), MAX_FIELDS)}`.trimEnd();
}

const isPlain = (value: unknown): value is string => typeof value === 'string' && /^[\w.:/@+-]+$/.test(value);
