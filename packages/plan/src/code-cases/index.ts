import type { PlanCode } from '../codes.ts';
import { CLAIM_CASES } from './claims.ts';
import type { CodeCase } from './code-case.ts';
import { FORM_CASES } from './form.ts';
import { GRAPH_CASES } from './graph.ts';
import { ITEM_CASES } from './items.ts';
import { NAME_CASES } from './names.ts';

/** A case for every code that validating a plan reports; a code without one does not compile. No part of what runs: the reference and the tests read it. */
export const CODE_CASES = {
  ...FORM_CASES,
  ...CLAIM_CASES,
  ...GRAPH_CASES,
  ...ITEM_CASES,
  ...NAME_CASES,
} as const satisfies Readonly<Record<PlanCode, CodeCase>>;
