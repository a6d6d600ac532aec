import type { DocumentCodes } from '@aiop/documents';

/** How a file that is no sound document is reported: `aiop.yaml`, and those of other tools that it names. */
export const DOCUMENT_CODES: DocumentCodes = {
  unreadable: 'AIOP-C001',
  syntax: 'AIOP-C002',
  duplicateKey: 'AIOP-C003',
  forbidden: 'AIOP-C004',
  missing: 'AIOP-C006',
  unknownField: 'AIOP-C007',
  wrongType: 'AIOP-C008',
  enumValue: 'AIOP-C009',
};
