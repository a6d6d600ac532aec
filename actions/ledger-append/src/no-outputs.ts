import type { Outcome } from '@aiop/runner';
import type { Outputs } from './contract.gen.ts';

/** What a mode that says nothing says; each mode replaces what it knows. */
export const NOTHING: Outcome<Outputs>['outputs'] = {
  id: '',
  count: undefined,
  head: '',
  size: undefined,
  root: '',
  commit: '',
  checkpoint: '',
  verdict: '',
  met: undefined,
  criteria: '',
};

/** The outputs where the ledger was tampered with. */
export const REFUSED: Outcome<Outputs>['outputs'] = { ...NOTHING, verdict: 'tampered' };
