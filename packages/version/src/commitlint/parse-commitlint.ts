import { type DocumentCodes, parseDocument, valueAt } from '@aiop/documents';
import { type CommitlintConfiguration, readCommitlint } from './read-commitlint.ts';

const CODES: DocumentCodes = {
  unreadable: 'AIOP-M131',
  syntax: 'AIOP-M131',
  duplicateKey: 'AIOP-M131',
  forbidden: 'AIOP-M131',
  missing: 'AIOP-M131',
  unknownField: 'AIOP-M131',
  wrongType: 'AIOP-M131',
  enumValue: 'AIOP-M131',
};

/**
 * Reads a configuration of commitlint. Undefined for the manifest of a package that says nothing of it.
 * @param root the RFC 6901 pointer of the configuration in the file; `''` for all of it
 */
export function parseCommitlint(path: string, bytes: Uint8Array, root: string): CommitlintConfiguration | undefined {
  const parsed = parseDocument({ path, bytes, maxBytes: bytes.length }, CODES);
  if (!parsed.ok) return { findings: parsed.findings };
  return root !== '' && valueAt(parsed.value, root) === undefined ? undefined : readCommitlint(parsed.value, root);
}
