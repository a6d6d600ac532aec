import { type LockedPackage, listField, objectField, objectsField, textField, UnreadableLock } from './locked-package.ts';
import { normalName } from './python-name.ts';
import { parseToml } from './toml-document.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * `poetry.lock`, lock-version 1.0 to 2.x (poetry's `packages/locker.py`). Digests stand with the package since 2.0; before, in
 * `metadata.files`; in the first ones, without names of files, in `metadata.hashes`.
 */
export function readPoetryLock(text: string): readonly LockedPackage[] {
  const root = parseToml(text);
  const metadata = objectField(root.metadata, 'metadata');
  const version = textField(metadata['lock-version'], 'lock-version');
  if (!/^(?:[12]\.\d{1,3})?$/.test(version)) throw new UnreadableLock(`lock-version ${version.slice(0, 40)} is not known`);
  const apart = new Map([...entriesOf(metadata.hashes, 'hashes'), ...entriesOf(metadata.files, 'files')]);
  return objectsField(root.package, 'package').map((fields) => {
    const name = normalName(textField(fields.name, 'name'));
    const source = objectField(fields.source ?? {}, 'source');
    return {
      name,
      // The version of a folder of the project moves with the project.
      version: source.type === 'directory' ? '' : textField(fields.version, 'version'),
      integrity: digests(fields.files ?? apart.get(name)),
      source: sourceText(source),
    };
  });
}

const entriesOf = (value: unknown, what: string): readonly (readonly [string, unknown])[] =>
  Object.entries(objectField(value ?? {}, what)).map(([name, files]) => [normalName(name), files]);

/** Files with their digests, or digests alone, as a set. */
function digests(value: unknown): string {
  return listField(value, 'files')
    .map((one) => {
      if (typeof one === 'string') return one;
      const { file, hash } = objectField(one, 'a file');
      return `${textField(file, 'file')} ${textField(hash, 'hash')}`;
    })
    .sort()
    .join(' ');
}

/** Type, address, and what was asked for and found there. */
function sourceText({ type, url, reference, resolved_reference: resolved, subdirectory }: Fields): string {
  const parts = [type, url, reference, resolved, subdirectory].map((value) => textField(value, 'a field of a source'));
  return parts.every((part) => part === '') ? '' : JSON.stringify(parts);
}
