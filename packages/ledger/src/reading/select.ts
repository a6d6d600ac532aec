import type { LedgerEntry } from '../entry.ts';

/** Which entries somebody wants to see. What is absent does not narrow. */
export interface EntryFilter {
  /** Id of the run. */
  readonly run?: string;
  /** Key, instance id or lineage id of a workstream. */
  readonly workstream?: string;
  /** Types, or families of them such as `ws.*`. */
  readonly types?: readonly string[];
  /** Recorded at or after this time, in milliseconds since 1970. */
  readonly sinceMs?: number;
  /** Recorded before this time. */
  readonly untilMs?: number;
}

/**
 * Says of one entry after the other, in their order, whether it is wanted. A workstream that is named by its key or its lineage is
 * followed by its instance ids as well: events such as `verify.run` know only these.
 */
export function entrySelector({ run, workstream, types, sinceMs, untilMs }: EntryFilter): (entry: LedgerEntry) => boolean {
  const instances = new Set<unknown>();
  const isOfWorkstream = ({ ws, wsid, wslid }: LedgerEntry): boolean => {
    if ([ws, wsid, wslid].includes(workstream)) instances.add(wsid);
    return wsid === undefined ? ws === workstream : instances.has(wsid);
  };
  return (entry) => {
    // First of all: the other conditions may hide the event that names the instance.
    if (workstream !== undefined && !isOfWorkstream(entry)) return false;
    if (run !== undefined && entry.src.run !== run) return false;
    if (types !== undefined && !types.some((type) => isOfType(entry.t, type))) return false;
    const at = Date.parse(entry.ts);
    return at >= (sinceMs ?? at) && at < (untilMs ?? at + 1);
  };
}

const isOfType = (type: string, wanted: string): boolean =>
  wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
