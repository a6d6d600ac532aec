export interface OwnedSchema {
  readonly schema: string;
  readonly owner: string;
  /** The property whose value says which of `$defs` holds: each of them gets a validator of its own, found by that value. */
  readonly chosenBy?: string;
}

/** Which package owns the compiled validator of which published schema: `schemas/<schema>.schema.json` → `packages/<owner>/src/<schema>.schema.gen.ts`. */
export const SCHEMAS: readonly OwnedSchema[] = [
  { schema: 'plan', owner: 'plan' },
  { schema: 'ws-manifest', owner: 'plan' },
  { schema: 'policy', owner: 'plan' },
  { schema: 'registry', owner: 'plan' },
  { schema: 'findings', owner: 'plan' },
  { schema: 'aiop', owner: 'config' },
  { schema: 'verify-results', owner: 'verify' },
  { schema: 'ledger-entry', owner: 'ledger' },
  { schema: 'ledger-events', owner: 'ledger', chosenBy: 't' },
  { schema: 'patch-error', owner: 'patch' },
  { schema: 'cache-key', owner: 'cache-keys' },
  { schema: 'exit-criteria', owner: 'ledger' },
  { schema: 'verified-trees', owner: 'pipeline' },
  { schema: 'run-state', owner: 'pipeline' },
];
