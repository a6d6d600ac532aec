import type { DocumentCodes } from '@aiop/documents';

/** The codes of plans, as a document's owner gives them. */
export const CODES: DocumentCodes = {
  unreadable: 'AIOP-P001',
  syntax: 'AIOP-P002',
  duplicateKey: 'AIOP-P003',
  forbidden: 'AIOP-P004',
  missing: 'AIOP-P006',
  unknownField: 'AIOP-P007',
  wrongType: 'AIOP-P008',
  enumValue: 'AIOP-P009',
};
