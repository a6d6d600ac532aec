import { readXml, type XmlElement } from '@aiop/documents';
import { readProperties } from './java-properties.ts';
import { type LockedPackage, UnreadableLock } from './locked-package.ts';

/**
 * `gradle.lockfile`, `buildscript-gradle.lockfile` and the older files of one configuration each
 * (https://docs.gradle.org/current/userguide/dependency_locking.html): lines of `group:artifact:version=configurations`. Which configurations
 * draw a module in is not content.
 */
export function readGradleLockfile(text: string): readonly LockedPackage[] {
  return text.split('\n').flatMap((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith('empty=')) return [];
    const [, name, version] = /^([^\s:=]+:[^\s:=]+):([^\s=]+)(?:=|$)/.exec(line) ?? [];
    if (name === undefined || version === undefined) throw new UnreadableLock(`line ${index + 1} is not a module with a version`);
    return [{ name, version, integrity: '', source: '' }];
  });
}

const CHECKSUMS: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha256', 'sha512', 'pgp']);

/**
 * `gradle/verification-metadata.xml` (https://docs.gradle.org/current/userguide/dependency_verification.html): every artifact of every component,
 * with its checksums and signing keys. Where they come from, and why they are trusted, is not content.
 */
export function readVerificationMetadata(text: string): readonly LockedPackage[] {
  const tree = readXml(text);
  if (!tree.ok) throw new UnreadableLock(tree.problem);
  if (localName(tree.root) !== 'verification-metadata') throw new UnreadableLock('it is not verification metadata');
  const components = childrenOf(childrenOf([tree.root], 'components'), 'component');
  return components.flatMap((component) => {
    const [group, name, version] = ['group', 'name', 'version'].map((attribute) => component.attributes.get(attribute) ?? '');
    return childrenOf([component], 'artifact').map((artifact) => ({
      name: `${group}:${name}`,
      version: version ?? '',
      integrity: artifact.children.flatMap(checksum).sort().join(' '),
      source: artifact.attributes.get('name') ?? '',
    }));
  });
}

/** One checksum, and others that are trusted as well. */
function checksum(element: XmlElement): readonly string[] {
  const kind = localName(element);
  if (!CHECKSUMS.has(kind)) return [];
  return [element, ...childrenOf([element], 'also-trust')].map(({ attributes }) => `${kind}:${attributes.get('value') ?? ''}`);
}

const childrenOf = (elements: readonly XmlElement[], name: string): readonly XmlElement[] =>
  elements.flatMap(({ children }) => children.filter((child) => localName(child) === name));

const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

/** `gradle-wrapper.properties` and `maven-wrapper.properties`: what the wrapper downloads, and its digests. */
export function readWrapperProperties(text: string): readonly LockedPackage[] {
  const wanted = /^(?:distribution|wrapper)(?:Url|Sha256Sum|Version|Type)$/;
  return [...readProperties(text)].flatMap(([name, version]) =>
    wanted.test(name) ? [{ name, version, integrity: '', source: 'wrapper' }] : [],
  );
}

/** `gradle.properties`: whatever a build script could take a version from, but the project's own version and settings of the tool. */
export function readGradleProperties(text: string): readonly LockedPackage[] {
  return [...readProperties(text)].flatMap(([name, version]) =>
    /^(?:version|group|name|description|(?:org\.gradle|systemProp)\..*)$/.test(name)
      ? []
      : [{ name, version, integrity: '', source: 'property' }],
  );
}

/**
 * A build script, which is a program: its lines as they are, without empty ones, comments of a line of their own, and the version of the project
 * that stands at their beginning.
 */
export function readGradleScript(text: string): readonly LockedPackage[] {
  const lines = text.split('\n').flatMap((raw) => {
    const line = raw.trimEnd();
    const isOwnVersion = /^version(?:\s*=\s*|\s+)(?:'[^']*'|"[^"$]*")\s*;?$/.test(line);
    return line === '' || line.trimStart().startsWith('//') || isOwnVersion ? [] : [line];
  });
  return lines.length === 0 ? [] : [{ name: '', version: '', integrity: '', source: lines.join('\n') }];
}
