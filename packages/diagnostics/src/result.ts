import type { Finding } from './finding.ts';

/** A value, or every reason why there is none. `findings` may carry warnings beside a value. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };
