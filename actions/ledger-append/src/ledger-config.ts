import { nodeFiles } from '@aiop/host';
import { isKnownType } from '@aiop/ledger';
import type { ActionHost } from '@aiop/runner';

const CONFIG = 'aiop.yaml';
const DEFAULT_BRANCH = 'aiop-ledger';

/**
 * The event types that `aiop.yaml` declares. The file is read, and what reads it loaded, only where there is one and one of `types` is not
 * the suite's own.
 * @throws UsageError for a configuration that cannot be used
 */
export async function declaredTypes(host: ActionHost, types?: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  if (types !== undefined && [...types].every(isKnownType)) return new Set();
  return new Set((await configured(host))?.events);
}

/**
 * The branch that holds the ledger: the one that is given, else the one that `aiop.yaml` names.
 * @throws UsageError for a configuration that cannot be used
 */
export async function branchName(host: ActionHost, given: string): Promise<string> {
  return given === '' ? ((await configured(host))?.branch ?? DEFAULT_BRANCH) : given;
}

async function configured({ resolve }: ActionHost) {
  const path = resolve(CONFIG);
  if (nodeFiles.status(path) === undefined) return undefined;
  const { ledgerConfig } = await import('@aiop/config');
  return ledgerConfig(path, CONFIG, nodeFiles);
}
