import type { Tally } from './cache-model.ts';
import type { Comparison, SchemeResult } from './compare-keys.ts';

/** What follows from a comparison, as sentences without a full stop: the gain of changing over, in runs and in downloads, and what to mend. */
export function advise({ schemes: [own, ...others], lockFiles, runs }: Omit<Comparison, 'advice'>): readonly string[] {
  return [
    ...others.map((other) => changeOver(own, other)),
    ...lockFiles.flatMap(({ path, state }) =>
      state === 'bytes' ? [`${path} cannot be read, so every change of its bytes is another key: see what is wrong with it`] : [],
    ),
    ...idle(own, runs),
  ];
}

function changeOver({ kept: own, name }: SchemeResult, { kept: other, name: otherName }: SchemeResult): string {
  const exact = right(own) - right(other);
  const fewer = other.downloads - own.downloads;
  const wrong = other.wrong > 0 ? `; ${otherName} gave ${counted(other.wrong, 'run')} a cache that was saved for other packages` : '';
  if (exact === 0 && fewer === 0) return `${otherName} does as well here: there is nothing to gain from ${name}${wrong}`;
  if (exact < 0 || fewer < 0)
    return `${otherName} does otherwise: ${hits(exact)}, ${downloads(fewer, other.downloads)} with ${name}${wrong}`;
  return `change over from ${otherName} to ${name}: ${hits(exact)}, ${downloads(fewer, other.downloads)}${wrong}`;
}

/** Exact hits that deserve their name. */
export const right = ({ exact, wrong }: Tally): number => exact - wrong;

const hits = (more: number): string =>
  more === 0 ? 'as many exact hits' : `${counted(Math.abs(more), 'exact hit')} ${more > 0 ? 'more' : 'fewer'}`;

function downloads(fewer: number, before: number): string {
  if (fewer === 0) return 'as many downloads';
  const share = before === 0 ? '' : ` (${((Math.abs(fewer) / before) * 100).toFixed(1)} %)`;
  return `${counted(Math.abs(fewer), 'download')} ${fewer > 0 ? 'fewer' : 'more'}${share}`;
}

/** A cache that nobody used for a week is gone: how much that costs here. */
function idle({ kept, weekly }: SchemeResult, runs: number): readonly string[] {
  const lost = weekly.miss - kept.miss;
  if (lost <= 0 || lost / runs < 0.01) return [];
  return [
    `${counted(lost, 'run')} came when a week without a run had emptied the cache: a scheduled job that restores it every few days keeps it`,
  ];
}

const counted = (count: number, noun: string): string => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
