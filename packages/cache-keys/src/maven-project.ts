import { readXml, type XmlElement } from '@aiop/documents';
import { type LockedPackage, UnreadableLock } from './locked-package.ts';

/** A `pom.xml`, or another file of coordinates, of the project. */
export interface MavenProject {
  readonly root: XmlElement;
  /** `group:artifact`, the parent's group where it has none of its own. */
  readonly coordinates: string;
  /** Properties that its own version is made of. */
  readonly ownVersionProperties: readonly string[];
}

/** @throws UnreadableLock when it is no XML, or no project */
export function parseMavenProject(text: string): MavenProject {
  const tree = readXml(text);
  if (!tree.ok) throw new UnreadableLock(tree.problem);
  const { root } = tree;
  if (root.name !== 'project' && root.name !== 'extensions')
    throw new UnreadableLock(`its element is ${root.name.slice(0, 40)}, not project`);
  const parent = root.children.find(({ name }) => name === 'parent');
  const group = childText(root, 'groupId') || (parent === undefined ? '' : childText(parent, 'groupId'));
  const own = propertiesIn(`${childText(root, 'version')}${parent === undefined ? '' : childText(parent, 'version')}`);
  return { root, coordinates: `${group}:${childText(root, 'artifactId')}`, ownVersionProperties: own };
}

/** What the modules of a project have in common: their coordinates, and the properties that make their version, with all their values. */
export interface Reactor {
  readonly modules: ReadonlySet<string>;
  readonly ownVersions: ReadonlyMap<string, string>;
}

export function reactorOf(projects: readonly MavenProject[]): Reactor {
  const names = new Set(projects.flatMap(({ ownVersionProperties }) => ownVersionProperties));
  const values = projects.flatMap(({ root }) =>
    root.children.flatMap(({ name, children }) => (name === 'properties' ? children.filter((child) => names.has(child.name)) : [])),
  );
  return {
    modules: new Set(projects.map(({ coordinates }) => coordinates)),
    ownVersions: new Map(
      [...names].map((name) => [name, values.flatMap((value) => (value.name === name ? value.text.trim() : [])).join(' ')]),
    ),
  };
}

/** Parts of a project that say nothing of what is downloaded. */
const SILENT: ReadonlySet<string> = new Set(['distributionManagement', 'scm', 'developers', 'contributors', 'licenses', 'organization']);
/** What else of coordinates counts, besides group, artifact and version. */
const DETAILS = ['type', 'classifier', 'scope', 'optional', 'packaging', 'extensions'] as const;

/**
 * What a project draws in (https://maven.apache.org/pom.html): parents, dependencies, managed ones, plugins, extensions and whatever else has
 * coordinates, what plugins are told to fetch, properties, which may replace managed versions, and repositories. What stands in the same project moves with it, so its
 * versions do not count.
 */
export function lockedByProject({ root }: MavenProject, reactor: Reactor): readonly LockedPackage[] {
  const found: LockedPackage[] = [];
  const open: { readonly element: XmlElement; readonly owner: string }[] = [{ element: root, owner: '' }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { element, owner } = at;
    const isCoordinates = element !== root && element.children.some(({ name }) => name === 'artifactId');
    if (isCoordinates) found.push(coordinatesOf(element, owner, reactor));
    else if (owner !== '') for (const named of configuredBy(element, owner)) found.push(named);
    if (element.name === 'properties') for (const property of propertiesOf(element, reactor)) found.push(property);
    if (/^(?:repository|pluginRepository)$/.test(element.name)) found.push(repositoryOf(element));
    const name = isCoordinates ? `${childText(element, 'groupId')}:${childText(element, 'artifactId')}` : sectionOf(element);
    for (const child of element.children) {
      if (child.children.length > 0 && !SILENT.has(child.name)) open.push({ element: child, owner: name === '' ? owner : name });
    }
  }
  return found;
}

/** Versions that are managed are not yet drawn in. */
const sectionOf = ({ name }: XmlElement): string => (/Management$/.test(name) ? name : '');

function coordinatesOf(element: XmlElement, owner: string, { modules, ownVersions }: Reactor): LockedPackage {
  const name = `${childText(element, 'groupId')}:${childText(element, 'artifactId')}`;
  const isOwn = modules.has(name) || /^\$\{(?:project|pom)\.(?:parent\.)?groupId\}:/.test(name);
  const details = DETAILS.map((detail) => childText(element, detail));
  // Whoever else takes the version of the project depends on it.
  const version = childText(element, 'version').replace(PROPERTY, (reference, property: string) => ownVersions.get(property) ?? reference);
  return { name, version: isOwn ? '' : version, integrity: '', source: JSON.stringify([element.name, owner, ...details]) };
}

/** What a plugin is told to fetch: coordinates in one text, as of protoc, and versions of tools, as of node. */
function configuredBy({ children }: XmlElement, owner: string): LockedPackage[] {
  return children.flatMap(({ name, text, children: inner }) => {
    const value = text.trim();
    const isFetched = inner.length === 0 && (COORDINATES.test(value) || name.endsWith('Version'));
    return isFetched ? [{ name, version: value, integrity: '', source: JSON.stringify(['configured', owner]) }] : [];
  });
}

/** `group:artifact:version`, with type and classifier behind it or before the version. */
const COORDINATES = /^[\w.${}-]{1,200}:[\w.${}-]{1,200}(?::[\w.${}-]{1,200}){1,3}$/;

function propertiesOf({ children }: XmlElement, { ownVersions }: Reactor): LockedPackage[] {
  return children.flatMap(({ name, text }) =>
    ownVersions.has(name) || name.startsWith('project.') ? [] : [{ name, version: text.trim(), integrity: '', source: 'property' }],
  );
}

const repositoryOf = (element: XmlElement): LockedPackage => ({
  name: childText(element, 'id'),
  version: '',
  integrity: '',
  source: `${element.name} ${childText(element, 'url')}`,
});

const childText = ({ children }: XmlElement, name: string): string => children.find((child) => child.name === name)?.text.trim() ?? '';

const PROPERTY = /\$\{([^${}]{1,200})\}/g;

const propertiesIn = (text: string): string[] => [...text.matchAll(PROPERTY)].map(([, name = '']) => name);
