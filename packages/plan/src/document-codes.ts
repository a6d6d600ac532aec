import type { DocumentCodes } from '@aiop/documents';

/** What the plan and the files beside it have in common: the codes for what is wrong with the form of a document. */
export const DOCUMENT_CODES = {
  unreadable: 'AIOP-P001',
  syntax: 'AIOP-P002',
  duplicateKey: 'AIOP-P003',
  forbidden: 'AIOP-P004',
  missing: 'AIOP-P006',
  unknownField: 'AIOP-P007',
  wrongType: 'AIOP-P008',
  enumValue: 'AIOP-P009',
} as const satisfies DocumentCodes;
