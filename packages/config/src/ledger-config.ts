import { formatFinding, UsageError } from '@aiop/diagnostics';
import type { Files } from '@aiop/ports';
import type { Config } from './config.ts';
import { readConfig } from './read-config.ts';

/**
 * What a configuration says of the ledger; where there is no file, what holds without one.
 * @throws UsageError for a configuration that cannot be used
 */
export function ledgerConfig(path: string, shownAs: string, files: Files): Config['ledger'] {
  if (files.status(path) === undefined) return { events: [] };
  const config = readConfig({ path: shownAs, bytes: files.read(path) });
  if (config.ok) return config.value.ledger;
  const [reason] = config.findings;
  throw new UsageError({
    what: reason === undefined ? 'it cannot be used' : formatFinding(reason),
    where: shownAs,
    expected: 'a sound configuration',
    fix: 'mend it; it says which event types may be recorded, and where',
  });
}
