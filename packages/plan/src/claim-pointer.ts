import type { ClaimField } from '@aiop/claims';
import type { PlanClaims } from './plan-model.ts';

/** The pointer of one pattern of a workstream's claims. */
export function claimPointer({ pointer, writePointer }: PlanClaims, field: ClaimField, index: number): string {
  if (field === 'write') return `${writePointer}/${index}`;
  return field === 'allowProtected' ? `${pointer}/allow_protected/${index}/path` : `${pointer}/${field}/${index}`;
}
