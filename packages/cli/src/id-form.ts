import { isLineageId, isUlid, ulidTime } from '@aiop/ids';

/** What the form of an id says by itself. */
export type IdForm =
  | { readonly form: 'instance'; readonly id: string; readonly madeAt: string }
  | { readonly form: 'lineage' | 'hash' | 'git-object' | 'module-file' | 'module' | 'name'; readonly id: string };

/** Reads an id by its form. ULIDs and UUIDs are taken in either case; every id is given back as it is recorded. */
export function idForm(text: string): IdForm {
  const upper = text.toUpperCase();
  if (isUlid(upper)) return { form: 'instance', id: upper, madeAt: new Date(ulidTime(upper)).toISOString() };
  const id = text.toLowerCase();
  if (isLineageId(id)) return { form: 'lineage', id };
  if (/^[0-9a-f]{64}$/.test(id)) return { form: 'hash', id };
  if (/^[0-9a-f]{40}$/.test(id)) return { form: 'git-object', id };
  if (/^[0-9a-f]{20}$/.test(id)) return { form: 'module-file', id };
  return { form: /^[A-Z]{2,3}-[0-9A-Z]{3}$/.test(text) ? 'module' : 'name', id: text };
}

/** The form of an id as a sentence. */
export function describeForm(read: IdForm): string {
  switch (read.form) {
    case 'instance':
      return `an instance id (ULID), made at ${read.madeAt}: unique to one run, event or workstream`;
    case 'lineage':
      return 'a lineage id (UUIDv5): the same for one phase, workstream or event wherever and whenever it is computed';
    case 'hash':
      return 'a hash of 256 bits: a fingerprint, a plan, a line or a Merkle root';
    case 'git-object':
      return 'the id of a git object: a commit or a tree';
    case 'module-file':
      return 'a module_file_id: the first 20 hex digits of BLAKE3 over path and content of a file';
    case 'module':
      return 'the id of a module';
    case 'name':
      return 'a name; it has the form of no id that aiop makes';
  }
}
