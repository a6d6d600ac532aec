import { type LockedPackage, objectField, objectsField, textField, UnreadableLock } from './locked-package.ts';
import { parseToml } from './toml-document.ts';

/**
 * `Cargo.lock`, version 1 to 4 (https://doc.rust-lang.org/cargo/reference/resolver.html, cargo's `encode.rs`). A package without a source
 * is the project's own and is not downloaded; one that the project replaces is not either. Version 1 keeps the checksums in a table of their own.
 */
export function readCargoLock(text: string): readonly LockedPackage[] {
  const root = parseToml(text);
  const { version = 1 } = root;
  if (version !== 1 && version !== 2 && version !== 3 && version !== 4) throw new UnreadableLock('its version is not known');
  const checksums = new Map(Object.entries(objectField(root.metadata ?? {}, 'metadata')));
  const patch = objectField(root.patch ?? {}, 'patch');
  return [...objectsField(root.package, 'package'), ...objectsField(patch.unused, 'patch.unused')].flatMap((fields) => {
    const [name, own, source] = [fields.name, fields.version, fields.source].map((value) => textField(value, 'a field of a package'));
    if (name === undefined || own === undefined || source === undefined || source === '') return [];
    const checksum = textField(fields.checksum ?? checksums.get(`checksum ${name} ${own} (${source})`), 'checksum');
    const replaced = textField(fields.replace, 'replace');
    const integrity = checksum === '<none>' ? '' : checksum;
    return [{ name, version: own, integrity, source: replaced === '' ? source : `${source} replaced by ${replaced}` }];
  });
}
