import { formatFinding, UsageError } from '@aiop/diagnostics';
import { nodeFiles } from '@aiop/host';
import { isKnownType } from '@aiop/ledger';
import type { ActionHost } from '@aiop/runner';

const CONFIG = 'aiop.yaml';

/**
 * The event types that `aiop.yaml` declares. The file is read, and what reads it loaded, only where there is one and one of `types` is not
 * the suite's own.
 * @throws UsageError for a configuration that cannot be used
 */
export async function declaredTypes({ resolve }: ActionHost, types?: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const path = resolve(CONFIG);
  if (types !== undefined && [...types].every(isKnownType)) return new Set();
  if (nodeFiles.status(path) === undefined) return new Set();
  const { readConfig } = await import('@aiop/config');
  const config = readConfig({ path: CONFIG, bytes: nodeFiles.read(path) });
  if (config.ok) return new Set(config.value.ledger.events);
  const [reason] = config.findings;
  const what = reason === undefined ? 'it cannot be used' : formatFinding(reason);
  throw new UsageError({
    what,
    where: CONFIG,
    expected: 'a sound configuration',
    fix: 'mend it; it says which event types may be recorded',
  });
}
