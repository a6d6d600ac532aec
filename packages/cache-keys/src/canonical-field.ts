import { canonicalJson } from '@aiop/ids';
import { UnreadableLock } from './locked-package.ts';

/** Values inside one another: no tool writes more than a few levels. */
const MAX_DEPTH = 16;

/** A field of a parsed document, whatever it holds, as one text: the same for the same value. @throws UnreadableLock for what JSON cannot hold */
export function canonicalField(value: unknown): string {
  for (let depth = 0, level: readonly unknown[] = [value]; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new UnreadableLock(`values lie more than ${MAX_DEPTH} deep in one another`);
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.entries(one).flat() : nothingIn(one)));
  }
  return canonicalJson(value);
}

/** Nothing lies in a text or a number; one that JSON cannot hold is refused. */
function nothingIn(value: unknown): readonly never[] {
  if (typeof value === 'string' ? value.isWellFormed() : typeof value !== 'number' || Number.isFinite(value)) return [];
  throw new UnreadableLock('it holds a text that is not Unicode, or a number that is none');
}
