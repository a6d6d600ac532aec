import { canonicalField } from './canonical-field.ts';
import { type LockedPackage, objectField, objectsField, textField, UnreadableLock } from './locked-package.ts';
import { normalName } from './python-name.ts';
import { parseToml } from './toml-document.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * `uv.lock`, version 1 in every revision (https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile, uv's `lock/mod.rs`). What stands
 * in the project itself is not downloaded. Overrides and constraints of the manifest count: they are what the resolution was told.
 */
export function readUvLock(text: string): readonly LockedPackage[] {
  const root = parseToml(text);
  if (root.version !== 1) throw new UnreadableLock('its version is not known');
  const manifest = objectField(root.manifest ?? {}, 'manifest');
  const told = ['overrides', 'constraints', 'build-constraints'].flatMap((section) =>
    objectsField(manifest[section], section).map(({ name, ...rest }) => ({
      name: normalName(textField(name, 'name')),
      version: '',
      integrity: '',
      source: `${section} ${canonicalField(rest)}`,
    })),
  );
  return [...objectsField(root.package, 'package').flatMap(lockedPackage), ...told];
}

function lockedPackage(fields: Fields): LockedPackage[] {
  const source = objectField(fields.source, 'source');
  if ('editable' in source || 'virtual' in source) return [];
  const files = [...(fields.sdist === undefined ? [] : [objectField(fields.sdist, 'sdist')]), ...objectsField(fields.wheels, 'wheels')];
  return [
    {
      name: normalName(textField(fields.name, 'name')),
      // The version of a folder of the project moves with the project.
      version: 'directory' in source ? '' : textField(fields.version, 'version'),
      integrity: files.map(distribution).sort().join(' '),
      source: canonicalField(source),
    },
  ];
}

/** One file: its size and the time of its upload follow from its digest. */
function distribution({ url, path, filename, hash }: Fields): string {
  const place = [url, path, filename].map((value) => textField(value, 'url')).find((value) => value !== '') ?? '';
  return `${place} ${textField(hash, 'hash')}`;
}
