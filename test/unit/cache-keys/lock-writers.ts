import { stringify } from 'yaml';

/** One package, as every format knows some of its fields. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly source: string;
}

/** How a file is written: what may differ without another content. */
export interface Style {
  readonly order: (locked: readonly Locked[]) => readonly Locked[];
  readonly ownVersion: string;
  readonly comment: string;
  readonly indent: number;
  readonly lineEnd: '\n' | '\r\n';
}

/** A format: the path of such a file, what of a package stands in it, and a writer of it. */
export interface Format {
  readonly path: string;
  readonly fields: readonly (keyof Locked)[];
  readonly write: (locked: readonly Locked[], style: Style) => string;
}

const ALL = ['name', 'version', 'integrity', 'source'] as const;
const NO_DIGEST = ['name', 'version', 'source'] as const;

const spaces = (indent: number): string => ' '.repeat(indent);

/** A file of tables: `[[name]]`, then `field = value`, with the indentation around the sign. */
const tables = (name: string, each: readonly (readonly (readonly [field: string, value: string])[])[], indent: number): string =>
  each.map((fields) => `[[${name}]]\n${fields.map(([field, value]) => `${field}${spaces(indent)}= ${value}\n`).join('')}`).join('\n');

export const FORMATS: Readonly<Record<string, Format>> = {
  npm: {
    path: 'package-lock.json',
    fields: ALL,
    write: (locked, { ownVersion, indent }) => {
      const own = ['', { name: 'own', version: ownVersion }] as const;
      const rest = locked.map(({ name, version, integrity, source }) => [`node_modules/${name}`, { version, integrity, resolved: source }]);
      return JSON.stringify({ version: ownVersion, lockfileVersion: 3, packages: Object.fromEntries([own, ...rest]) }, null, indent);
    },
  },
  'npm, version 1': {
    path: 'npm-shrinkwrap.json',
    fields: ALL,
    write: (locked, { ownVersion, indent }) => {
      const rest = locked.map(({ name, version, integrity, source }) => [name, { version, resolved: source, integrity }]);
      return JSON.stringify({ name: 'own', version: ownVersion, lockfileVersion: 1, dependencies: Object.fromEntries(rest) }, null, indent);
    },
  },
  'pnpm, in any YAML': {
    path: 'pnpm-lock.yaml',
    fields: ALL,
    write: (locked, { comment, indent }) => {
      const packages = locked.map(({ name, version, integrity, source }) => [
        `${name}@${version}`,
        { resolution: { integrity, tarball: source } },
      ]);
      return `${comment}\n${stringify({ lockfileVersion: '9.0', packages: Object.fromEntries(packages) }, { indent: Math.max(indent, 2) })}`;
    },
  },
  'pnpm, as it writes': {
    path: 'pnpm-lock.yaml',
    fields: ALL,
    write: (locked, { comment, indent, ownVersion }) => {
      const packages = locked.map(
        ({ name, version, integrity, source }) =>
          `  ${indent > 2 ? `'${name}@${version}'` : `${name}@${version}`}:\n    resolution: {integrity: ${integrity}, tarball: https://${source}/x.tgz}\n    engines: {node: '>=${ownVersion}'}\n`,
      );
      return `lockfileVersion: '9.0'\n${comment}\nimporters:\n\n  .:\n    specifier: ^${ownVersion}\n\npackages:\n\n${packages.join('\n')}\nsnapshots:\n\n  own@${ownVersion}: {}\n`;
    },
  },
  'yarn 1': {
    path: 'yarn.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion }) =>
      `# yarn lockfile v1\n${comment}\n${locked
        .map(
          ({ name, version, integrity, source }) =>
            `\n"${name}@^${ownVersion}", "${name}@>=1":\n  version "${version}"\n  resolved "https://${source}/${name}.tgz#0"\n  integrity ${integrity}\n  dependencies:\n    own "^${ownVersion}"\n`,
        )
        .join('')}`,
  },
  'yarn 4': {
    path: 'yarn.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion }) =>
      `${comment}\n__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"own@workspace:.":\n  version: ${ownVersion}\n  resolution: "own@workspace:."\n  languageName: unknown\n  linkType: soft\n${locked
        .map(
          ({ name, version, integrity, source }) =>
            `\n"${name}@npm:^${ownVersion}":\n  version: ${version}\n  resolution: "${name}@npm:${version}::__archiveUrl=${source}"\n  checksum: 10c0/${integrity}\n  languageName: node\n  linkType: hard\n`,
        )
        .join('')}`,
  },
  cargo: {
    path: 'Cargo.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion, indent }) => {
      const own = [
        ['name', '"own"'],
        ['version', `"${ownVersion}"`],
      ] as const;
      const rest = locked.map(
        ({ name, version, integrity, source }) =>
          [
            ['name', `"${name}"`],
            ['version', `"${version}"`],
            ['source', `"${source}"`],
            ['checksum', `"${integrity}"`],
          ] as const,
      );
      return `${comment}\nversion = 3\n\n${tables('package', [own, ...rest], indent)}`;
    },
  },
  uv: {
    path: 'uv.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion, indent }) => {
      const own = [
        ['name', '"own"'],
        ['version', `"${ownVersion}"`],
        ['source', '{ editable = "." }'],
      ] as const;
      const rest = locked.map(
        ({ name, version, integrity, source }) =>
          [
            ['name', `"${name}"`],
            ['version', `"${version}"`],
            ['source', `{ registry = "https://${source}" }`],
            ['wheels', `[\n${spaces(indent)}{ url = "https://x/${name}.whl", hash = "${integrity}", size = 1 },\n]`],
          ] as const,
      );
      return `${comment}\nversion = 1\nrevision = ${indent}\n\n${tables('package', [own, ...rest], indent)}`;
    },
  },
  poetry: {
    path: 'poetry.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion, indent }) => {
      const rest = locked.map(
        ({ name, version, integrity, source }) =>
          [
            ['name', `"${name}"`],
            ['version', `"${version}"`],
            ['description', `"${ownVersion}"`],
            ['files', `[\n${spaces(indent)}{file = "${name}.whl", hash = "${integrity}"},\n]`],
            ['source', `{ type = "legacy", url = "https://${source}", reference = "x" }`],
          ] as const,
      );
      return `${comment}\n${tables('package', rest, indent)}\n[metadata]\nlock-version = "2.${indent}"\ncontent-hash = "${ownVersion}"\n`;
    },
  },
  pylock: {
    path: 'pylock.toml',
    fields: ALL,
    write: (locked, { comment, ownVersion, indent }) => {
      const rest = locked.map(
        ({ name, version, integrity, source }) =>
          [
            ['name', `"${name}"`],
            ['version', `"${version}"`],
            ['index', `"https://${source}"`],
            ['wheels', `[{ url = "https://x/${name}.whl", size = ${indent}, hashes = { sha256 = "${integrity}" } }]`],
          ] as const,
      );
      return `${comment}\nlock-version = "1.0"\ncreated-by = "${ownVersion}"\n${tables('packages', rest, indent)}`;
    },
  },
  pipenv: {
    path: 'Pipfile.lock',
    fields: ALL,
    write: (locked, { ownVersion, indent }) => {
      const rest = locked.map(({ name, version, integrity, source }) => [
        name,
        { hashes: [integrity], index: source, markers: `python_version >= '${ownVersion}'`, version: `==${version}` },
      ]);
      const _meta = { hash: { sha256: ownVersion }, 'pipfile-spec': 6, sources: [] };
      return JSON.stringify({ _meta, default: Object.fromEntries(rest), develop: {} }, null, indent);
    },
  },
  pip: {
    path: 'requirements.txt',
    fields: ALL,
    write: (locked, { comment, indent }) =>
      locked
        .map(
          ({ name, version, integrity, source }) =>
            `${comment}\n${name} == ${version} \\\n${spaces(indent)}--hash=${integrity} --config-settings=${source}`,
        )
        .join('\n'),
  },
  go: {
    path: 'go.sum',
    fields: ALL,
    write: (locked, { indent }) =>
      locked.map(({ name, version, integrity, source }) => [`${source}/${name}`, version, integrity].join(spaces(indent))).join('\n'),
  },
  'gradle, locked': {
    path: 'gradle.lockfile',
    fields: NO_DIGEST,
    write: (locked, { comment, indent, ownVersion }) =>
      `${comment}\n${locked.map(({ name, version, source }) => `${source}:${name}:${version}=classpath${indent}\n`).join('')}empty=own${ownVersion}\n`,
  },
  'gradle, verified': {
    path: 'gradle/verification-metadata.xml',
    fields: ALL,
    write: (locked, { indent, ownVersion }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<verification-metadata>\n<!-- ${ownVersion} -->\n<components>\n${locked
        .map(
          ({ name, version, integrity, source }) =>
            `${spaces(indent)}<component group="${source}" name="${name}" version="${version}">\n<artifact name="${name}.jar"><sha256 value="${integrity}" origin="${ownVersion}"/></artifact></component>\n`,
        )
        .join('')}</components></verification-metadata>\n`,
  },
  'gradle, catalog': {
    path: 'gradle/libs.versions.toml',
    fields: NO_DIGEST,
    write: (locked, { comment, indent }) =>
      `${comment}\n[libraries]\n${locked
        .map(({ name, version, source }) => `${name}-x${spaces(indent)}= { module = "${source}:${name}", version = "${version}" }\n`)
        .join('')}`,
  },
  maven: {
    path: 'pom.xml',
    fields: NO_DIGEST,
    write: (locked, { ownVersion, indent }) =>
      `<project>\n<groupId>own</groupId><artifactId>own</artifactId>\n<version>${ownVersion}</version><description>${ownVersion}</description>\n<!-- ${indent} -->\n<dependencies>\n${locked
        .map(
          ({ name, version, source }) =>
            `${spaces(indent)}<dependency><groupId>${source}</groupId>\n${spaces(indent)}<artifactId>${name}</artifactId><version>${version}</version></dependency>\n`,
        )
        .join('')}</dependencies></project>\n`,
  },
  'pre-commit': {
    path: '.pre-commit-config.yaml',
    fields: NO_DIGEST,
    write: (locked, { comment, indent, ownVersion }) => {
      const repos = locked.map(({ name, version, source }) => ({
        repo: `https://${source}/${name}`,
        rev: version,
        hooks: [{ id: name, args: [ownVersion] }],
      }));
      return `${comment}\n${stringify({ exclude: ownVersion, repos }, { indent: Math.max(indent, 2) })}`;
    },
  },
};
