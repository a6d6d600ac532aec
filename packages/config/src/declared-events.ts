import { formatFinding, UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import { readConfig } from './read-config.ts';

/**
 * The types of events of one's own that a configuration declares; none where there is no file.
 * @throws UsageError for a configuration that cannot be used
 */
export function declaredEvents(path: string, shownAs: string, files: Files): ReadonlySet<string> {
  if (files.status(path) === undefined) return new Set();
  const config = readConfig({ path: shownAs, bytes: files.read(path) });
  if (config.ok) return new Set(config.value.ledger.events);
  const [reason] = config.findings;
  throw new UsageError({
    what: reason === undefined ? 'it cannot be used' : formatFinding(reason),
    where: shownAs,
    expected: 'a sound configuration',
    fix: 'mend it; it says which event types may be recorded',
  });
}
