import { canonicalField } from './canonical-field.ts';
import { type LockedPackage, listField, objectField, objectsField, parseJson, textField } from './locked-package.ts';
import { normalName } from './python-name.ts';

/** What says where a package comes from, besides its index. */
const SOURCES = ['git', 'hg', 'svn', 'bzr', 'ref', 'subdirectory', 'path', 'file', 'url', 'editable', 'extras'] as const;

/**
 * `Pipfile.lock`, pipfile-spec 6 (https://pipenv.pypa.io/en/latest/pipfile.html): the packages of every category, each with the address of its
 * index. The hash of the Pipfile and the version of Python that was asked for are not content.
 */
export function readPipfileLock(text: string): readonly LockedPackage[] {
  const { _meta, ...categories } = objectField(parseJson(text), 'the file');
  const sources = objectsField(objectField(_meta ?? {}, '_meta').sources, 'sources');
  const addresses = new Map(sources.map(({ name, url }) => [textField(name, 'name'), textField(url, 'url')]));
  const everywhere = [...addresses.values()].join(' ');
  return Object.entries(categories).flatMap(([category, packages]) =>
    Object.entries(objectField(packages, category)).map(([name, value]) => {
      const fields = objectField(value, name);
      const index = textField(fields.index, 'index');
      const origin = SOURCES.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]] as const]));
      return {
        name: normalName(name),
        version: textField(fields.version, 'version'),
        integrity: listField(fields.hashes, 'hashes')
          .map((hash) => textField(hash, 'a hash'))
          .sort()
          .join(' '),
        source: canonicalField([index === '' ? everywhere : (addresses.get(index) ?? index), ...origin]),
      };
    }),
  );
}
