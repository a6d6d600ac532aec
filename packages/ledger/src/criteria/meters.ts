import type { LedgerEntry } from '../entry.ts';

/** A metric while the events of a run pass by. Sums are of whole numbers, so that one division decides, and 19 of 20 is 0.95 exactly. */
export interface Meter {
  /** @returns whether the event says something about the metric */
  add(entry: LedgerEntry): boolean;
  /** Undefined as long as nothing was measured. */
  read(): number | undefined;
}

/** A whole number that an event holds under a name. */
export function count(entry: LedgerEntry, field: string): number | undefined {
  const value = entry[field];
  return typeof value === 'number' ? value : undefined;
}

/** A text with three decimals, such as a rate, in thousandths. */
export function thousandths(entry: LedgerEntry, field: string): number | undefined {
  const value = entry[field];
  if (typeof value !== 'string' || !/^[0-9]{1,9}\.[0-9]{3}$/.test(value)) return undefined;
  return Number(value.replace('.', ''));
}

/** Parts over wholes, summed over all events: not the mean of rates, in which a small event would weigh as much as a large one. */
export function shareOf(sample: (entry: LedgerEntry) => { readonly part: number; readonly whole: number } | undefined): Meter {
  let [parts, wholes] = [0, 0];
  return {
    add(entry) {
      const { part, whole } = sample(entry) ?? { part: 0, whole: 0 };
      parts += part;
      wholes += whole;
      return whole > 0;
    },
    read: () => (wholes === 0 ? undefined : parts / wholes),
  };
}

/** The mean of texts with three decimals, each weighed by `weight` (1 when absent). */
export function meanOf(field: string, weight: (entry: LedgerEntry) => number = () => 1): Meter {
  return shareOf((entry) => {
    const value = thousandths(entry, field);
    const heavy = weight(entry);
    return value === undefined ? undefined : { part: value * heavy, whole: 1000 * heavy };
  });
}

/** The 95th percentile of a whole number by nearest rank: the smallest value that 95 % of all do not exceed. */
export function percentile95(field: string): Meter {
  const values: number[] = [];
  return {
    add(entry) {
      const value = count(entry, field);
      if (value !== undefined) values.push(value);
      return value !== undefined;
    },
    read: () => values.toSorted((a, b) => a - b).at(Math.ceil((values.length * 95) / 100) - 1),
  };
}

export function sumOf(field: string): Meter {
  let sum: number | undefined;
  return {
    add(entry) {
      const value = count(entry, field);
      if (value !== undefined) sum = (sum ?? 0) + value;
      return value !== undefined;
    },
    read: () => sum,
  };
}

/** What the last event says: for a state, of which earlier events tell nothing any more. */
export function lastOf(field: string): Meter {
  let last: number | undefined;
  return {
    add(entry) {
      const value = thousandths(entry, field);
      if (value !== undefined) last = value / 1000;
      return value !== undefined;
    },
    read: () => last,
  };
}

/**
 * The mean time to recovery in milliseconds: from the first end of a workstream that was no success to its next success. A workstream is
 * the same in every run by its lineage id, and by its instance id where no lineage is recorded. One that never recovered has no time yet.
 */
export function recoveryTime(): Meter {
  const brokenSince = new Map<string, number>();
  let [total, recoveries] = [0, 0];
  return {
    add({ status, wslid, wsid, ts }) {
      const name = typeof wslid === 'string' ? wslid : wsid;
      if (typeof name !== 'string' || typeof status !== 'string') return false;
      const at = Date.parse(ts);
      const since = brokenSince.get(name);
      if (status !== 'succeeded') {
        // Skipped says nothing about the workstream itself: what it needs has failed.
        if (since === undefined && status !== 'skipped') brokenSince.set(name, at);
        return false;
      }
      if (since === undefined) return false;
      brokenSince.delete(name);
      total += Math.max(0, at - since);
      recoveries++;
      return true;
    },
    read: () => (recoveries === 0 ? undefined : total / recoveries),
  };
}
