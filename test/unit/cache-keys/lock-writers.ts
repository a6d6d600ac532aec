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

/** As pnpm 5 to 8 wrote it: a package once for each set of peers. */
function pnpmBefore9(lockfileVersion: number | string, sign: '/' | '@', peers: string): Format {
  return {
    path: 'pnpm-lock.yaml',
    fields: ALL,
    write: (locked, { comment, ownVersion }) => {
      const packages = locked.map(
        ({ name, version, integrity, source }) =>
          `  /${name}${sign}${version}${ownVersion === '1.0.0' ? '' : peers}:\n    resolution: {integrity: ${integrity}, tarball: https://${source}/x.tgz}\n    dev: ${ownVersion === '1.0.0'}\n`,
      );
      return `lockfileVersion: ${lockfileVersion}\n${comment}\nspecifiers:\n  own: ^${ownVersion}\n\npackages:\n\n${packages.join('\n')}`;
    },
  };
}

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
  'pnpm, version 5': pnpmBefore9(5.4, '/', '_react@18.0.0'),
  'pnpm, version 6': pnpmBefore9("'6.0'", '@', '(react@18.0.0)'),
  'pnpm, overrides and patches': {
    path: 'pnpm-lock.yaml',
    fields: ['name', 'version', 'integrity'],
    write: (locked, { comment, ownVersion }) => {
      const lines = (line: (one: Locked) => string): string => locked.map(line).join('');
      const patches = lines(
        ({ name, integrity }) => `  ${name}@1.0.0:\n    hash: ${integrity}\n    path: patches/${ownVersion}/${name}.patch\n`,
      );
      return `lockfileVersion: '9.0'\n${comment}\noverrides:\n${lines(({ name, version }) => `  '${name}@1': ^${version}\n`)}\npatchedDependencies:\n${patches}\npackages: {}\n`;
    },
  },
  'yarn 3, patched': {
    path: 'yarn.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion }) =>
      `${comment}\n__metadata:\n  version: 6\n  cacheKey: 8\n\n"own@workspace:.":\n  version: ${ownVersion}\n  resolution: "own@workspace:."\n  linkType: soft\n${locked
        .map(
          ({ name, version, integrity, source }) =>
            `\n"${name}@patch:${name}@npm%3A${version}#./a.patch":\n  version: ${version}\n  resolution: "${name}@patch:${name}@npm%3A${version}#./a.patch::version=${version}&hash=${source}"\n  checksum: ${integrity}\n  linkType: hard\n`,
        )
        .join('')}`,
  },
  'cargo, version 1': {
    path: 'Cargo.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion, indent }) => {
      const own = [
        ['name', '"own"'],
        ['version', `"${ownVersion}"`],
      ] as const;
      const rest = locked.map(
        ({ name, version, source }) =>
          [
            ['name', `"${name}"`],
            ['version', `"${version}"`],
            ['source', `"${source}"`],
          ] as const,
      );
      const checksums = locked.map(
        ({ name, version, integrity, source }) => `"checksum ${name} ${version} (${source})"${spaces(indent)}= "${integrity}"\n`,
      );
      return `${comment}\n${tables('package', [own, ...rest], indent)}\n[metadata]\n${checksums.join('')}`;
    },
  },
  'poetry, version 1': {
    path: 'poetry.lock',
    fields: ['name', 'version', 'integrity'],
    write: (locked, { comment, ownVersion, indent }) => {
      const rest = locked.map(
        ({ name, version }) =>
          [
            ['name', `"${name}"`],
            ['version', `"${version}"`],
            ['description', `"${ownVersion}"`],
            ['category', '"main"'],
          ] as const,
      );
      const files = locked.map(
        ({ name, integrity }) =>
          `${name} = [\n${spaces(indent)}{file = "${name}.whl", hash = "${integrity}"},\n${spaces(indent)}{file = "a.tar.gz", hash = "b"},\n]\n`,
      );
      return `${comment}\n${tables('package', rest, indent)}\n[metadata]\nlock-version = "1.1"\ncontent-hash = "${ownVersion}"\n\n[metadata.files]\n${files.join('')}`;
    },
  },
  'uv, from git and overridden': {
    path: 'uv.lock',
    fields: ALL,
    write: (locked, { comment, ownVersion, indent }) => {
      const overrides = locked.map(({ name, version }) => `{ name = "${name}", specifier = "==${version}" }`);
      const rest = locked.map(
        ({ name, integrity, source }) =>
          [
            ['name', `"${name}"`],
            ['version', '"1.0.0"'],
            ['source', `{ git = "https://${source}?rev=main#${integrity}" }`],
          ] as const,
      );
      return `${comment}\nversion = 1\nrequires-python = ">=${ownVersion}"\n\n[manifest]\noverrides = [${overrides.join(', ')}]\n\n${tables('package', rest, indent)}`;
    },
  },
  'pylock, from git': {
    path: 'pylock.dev.toml',
    fields: ALL,
    write: (locked, { comment, ownVersion, indent }) => {
      const rest = locked.map(
        ({ name, version, integrity, source }) =>
          [
            ['name', `"${name}"`],
            ['version', `"${version}"`],
            ['vcs', `{ type = "git", url = "https://${source}", commit-id = "${integrity}" }`],
          ] as const,
      );
      return `${comment}\nlock-version = "1.0"\ncreated-by = "${ownVersion}"\n${tables('packages', rest, indent)}`;
    },
  },
  'pipenv, from git': {
    path: 'Pipfile.lock',
    fields: ['name', 'integrity', 'source'],
    write: (locked, { ownVersion, indent }) => {
      const rest = locked.map(({ name, integrity, source }) => [name, { git: `https://${source}`, ref: integrity }]);
      return JSON.stringify({ _meta: { hash: { sha256: ownVersion } }, default: {}, docs: Object.fromEntries(rest) }, null, indent);
    },
  },
  'go, required and replaced': {
    path: 'go.mod',
    fields: NO_DIGEST,
    write: (locked, { comment, ownVersion, indent }) =>
      `module own\n${comment.replace('#', '//')}\nrequire (\n${locked
        .map(({ name, version }) => `${spaces(indent)}${name} v${version} // indirect\n`)
        .join('')})\nretract v${ownVersion}\n${locked.map(({ name, source }) => `replace ${name} => ${source} v1.0.0\n`).join('')}`,
  },
  'gradle, properties': {
    path: 'gradle.properties',
    fields: ['name', 'version'],
    write: (locked, { comment, ownVersion, indent }) =>
      `${comment}\nversion=${ownVersion}\norg.gradle.caching=${ownVersion}\n${locked
        .map(({ name, version }) => `${spaces(indent)}${name}Version${spaces(indent)}=${spaces(indent)}${version}\n`)
        .join('')}`,
  },
  'maven, managed and built with': {
    path: 'pom.xml',
    fields: NO_DIGEST,
    write: (locked, { ownVersion, indent }) => {
      const of = (element: string): string =>
        locked
          .map(
            ({ name, version, source }) =>
              `${spaces(indent)}<${element}><groupId>${source}</groupId><artifactId>${name}</artifactId><version>${version}</version></${element}>\n`,
          )
          .join('');
      return `<project><artifactId>own</artifactId><version>${ownVersion}</version>\n<dependencyManagement><dependencies>\n${of('dependency')}</dependencies></dependencyManagement>\n<build><plugins>\n${of('plugin')}</plugins></build><!-- ${ownVersion} --></project>\n`;
    },
  },
  'maven, extensions': {
    path: '.mvn/extensions.xml',
    fields: NO_DIGEST,
    write: (locked, { ownVersion, indent }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${ownVersion} -->\n<extensions>\n${locked
        .map(
          ({ name, version, source }) =>
            `${spaces(indent)}<extension><groupId>${source}</groupId><artifactId>${name}</artifactId><version>${version}</version></extension>\n`,
        )
        .join('')}</extensions>\n`,
  },
};
