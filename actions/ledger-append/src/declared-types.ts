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
  const { declaredEvents } = await import('@aiop/config');
  return declaredEvents(path, CONFIG, nodeFiles);
}
