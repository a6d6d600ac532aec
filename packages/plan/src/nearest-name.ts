import { nearest } from '@aiop/diagnostics';

/** Names that are looked at: a hint is not worth more. */
const MAX_CANDIDATES = 1_000;

/** The nearest of the first 1,000 candidates, or undefined. */
export function nearestOf(name: string, candidates: Iterable<string>): string | undefined {
  return nearest(name, first(candidates));
}

function* first(candidates: Iterable<string>): Generator<string> {
  let count = 0;
  for (const candidate of candidates) {
    if (++count > MAX_CANDIDATES) return;
    yield candidate;
  }
}
