import { parseCanonicalLine } from './canonical-line.ts';
import { canonicalText } from './canonical-text.ts';
import { envelopeReason, isEntry, NO_HASH } from './entry.ts';
import { contentDefect } from './entry-check.ts';
import { MAX_LINE_BYTES } from './lines.ts';

/** The longest that its place can make an entry. */
const LAST_PLACE = { idx: Number.MAX_SAFE_INTEGER, prev: NO_HASH };

/**
 * Why whoever verifies the ledger would refuse the entry that a recorded event becomes, or undefined. Asked of everything that a seal takes from
 * others: what has entered the ledger stays there, and one line that is not sound makes it a tampered one for good.
 * @param recorded an entry without its place
 */
export function recordedDefect(recorded: Readonly<Record<string, unknown>>): string | undefined {
  const line = Buffer.from(canonicalText({ ...recorded, ...LAST_PLACE }));
  if (line.length > MAX_LINE_BYTES) return `its entry would have more than ${MAX_LINE_BYTES} bytes`;
  const parsed = parseCanonicalLine(line);
  if (!parsed.ok) return parsed.reason;
  return isEntry(parsed.value) ? contentDefect(parsed.value)?.reason : envelopeReason();
}
