import { docsAddress, type Finding, type FindingCode, type Position } from '@aiop/diagnostics';

/** The codes under which the owner of a kind of document (a plan, a configuration) reports what is wrong with its form. */
export interface DocumentCodes {
  /** Not UTF-8, too big, or of too many values. */
  readonly unreadable: FindingCode;
  readonly syntax: FindingCode;
  readonly duplicateKey: FindingCode;
  /** A feature that a reader and a parser may understand differently: aliases, merge keys, tags, several documents. */
  readonly forbidden: FindingCode;
  readonly missing: FindingCode;
  readonly unknownField: FindingCode;
  /** Of another type than expected, or outside its range. */
  readonly wrongType: FindingCode;
  readonly enumValue: FindingCode;
}

/** An error at a place of a document. */
export function problem(code: FindingCode, message: string, at: Position, hint: string, pointer?: string): Finding {
  return {
    code,
    severity: 'error',
    message,
    ...at,
    ...(pointer === undefined ? {} : { pointer }),
    related: [],
    hint,
    docs: docsAddress(code),
  };
}
