import { canonicalField } from './canonical-field.ts';
import { type LockedPackage, objectField, objectsField, textField, UnreadableLock } from './locked-package.ts';
import { normalName } from './python-name.ts';
import { parseToml } from './toml-document.ts';

type Fields = Readonly<Record<string, unknown>>;

/** `pylock.toml` and `pylock.NAME.toml`, lock-version 1.x (https://packaging.python.org/en/latest/specifications/pylock-toml/). */
export function readPylock(text: string): readonly LockedPackage[] {
  const root = parseToml(text);
  if (!/^1\.\d{1,3}$/.test(textField(root['lock-version'], 'lock-version'))) throw new UnreadableLock('its lock-version is not known');
  return objectsField(root.packages, 'packages').flatMap((fields) => {
    // A folder of the project is not downloaded.
    if (fields.directory !== undefined) return [];
    const archive = fields.archive === undefined ? [] : [objectField(fields.archive, 'archive')];
    const sdist = fields.sdist === undefined ? [] : [objectField(fields.sdist, 'sdist')];
    const files = [...archive, ...sdist, ...objectsField(fields.wheels, 'wheels')];
    return [
      {
        name: normalName(textField(fields.name, 'name')),
        version: textField(fields.version, 'version'),
        integrity: files.map(file).sort().join(' '),
        source: `${textField(fields.index, 'index')} ${fields.vcs === undefined ? '' : canonicalField(fields.vcs)}`.trim(),
      },
    ];
  });
}

/** Where one file is, and its digests. Its size and its time of upload follow from these. */
function file({ name, url, path, hashes }: Fields): string {
  const place = [url, path, name].map((value) => textField(value, 'url')).find((value) => value !== '') ?? '';
  return `${place} ${canonicalField(hashes ?? {})}`;
}
