import { formatFinding, type Result } from '@aiop/diagnostics';
import { aliasedYaml, type DocumentCodes, type DocumentSource, parseDocument } from '@aiop/documents';
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
export const parseYaml = (path: string, text: string): Fields => outermost(strictYaml(path, text));

/** The same of a file whose writer may use anchors, aliases and merge keys. */
export function parseAliasedYaml(path: string, text: string): Fields {
  const strict = strictYaml(path, text);
  return outermost(strict.ok ? strict : aliasedYaml(sourceOf(path, text), UNREADABLE));
}

type Fields = Readonly<Record<string, unknown>>;

const sourceOf = (path: string, text: string): DocumentSource => ({ path, bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES });

function strictYaml(path: string, text: string): Result<unknown> {
  const parsed = parseDocument(sourceOf(path, text), UNREADABLE);
  return parsed.ok ? { ...parsed, value: parsed.value.value } : parsed;
}

function outermost(parsed: Result<unknown>): Fields {
  if (parsed.ok) return objectField(parsed.value, 'the file');
  const [first] = parsed.findings;
  throw new UnreadableLock(first === undefined ? 'it is not YAML' : formatFinding(first));
}
