import { formatFinding } from '@aiop/diagnostics';
import { type DocumentCodes, parseDocument } from '@aiop/documents';
import { objectField, UnreadableLock } from './locked-package.ts';

const MAX_BYTES = 32 * 1024 * 1024;

/** Every problem of the form comes to the same here: the bytes are hashed instead. */
const UNREADABLE: DocumentCodes = {
  unreadable: 'AIOP-K001',
  syntax: 'AIOP-K001',
  duplicateKey: 'AIOP-K001',
  forbidden: 'AIOP-K001',
  missing: 'AIOP-K001',
  unknownField: 'AIOP-K001',
  wrongType: 'AIOP-K001',
  enumValue: 'AIOP-K001',
};

/** A file in YAML as its outermost mapping. @throws UnreadableLock when it is not YAML, or holds anchors, tags or keys twice */
export function parseYaml(path: string, text: string): Readonly<Record<string, unknown>> {
  const parsed = parseDocument({ path, bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES }, UNREADABLE);
  if (parsed.ok) return objectField(parsed.value.value, 'the file');
  const [first] = parsed.findings;
  throw new UnreadableLock(first === undefined ? 'it is not YAML' : formatFinding(first));
}
