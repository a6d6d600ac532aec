import { describe, expect, it } from 'vitest';
import { folderOf, keyOf, keyOfFile } from './room.ts';

/** A file, a part of it, and what stands there instead. */
type Change = readonly [path: string, content: string, from: string, to: string];

const PNPM = `lockfileVersion: '9.0'

overrides:
  a: 1.0.0

patchedDependencies:
  a@1.0.0:
    hash: abc1
    path: patches/a.patch

packages:

  a@1.0.0:
    resolution: {integrity: sha512-aaaa}
    engines: {node: '>=4'}
`;

const BERRY = `__metadata:
  version: 8
  cacheKey: 10c0

"a@npm:1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"
  checksum: 10c0/aaaa
  languageName: node
  linkType: hard

"a@patch:a@npm%3A1.0.0#./a.patch":
  version: 1.0.0
  resolution: "a@patch:a@npm%3A1.0.0#./a.patch::version=1.0.0&hash=abc1"
  checksum: 10c0/bbbb
  languageName: node
  linkType: hard
`;

const UV = `version = 1
[manifest]
overrides = [{ name = "a", specifier = "==1.0.0" }]

[[package]]
name = "folder"
version = "0.1.0"
source = { directory = "libs/folder" }

[[package]]
name = "a"
version = "1.0.0"
source = { git = "https://x/a?rev=v1#0123" }
`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>org.p</groupId><artifactId>parent</artifactId><version>3.0</version></parent>
  <groupId>own</groupId><artifactId>root</artifactId><version>\${revision}</version>
  <properties><revision>1.0</revision><jackson.version>2.1</jackson.version></properties>
  <dependencyManagement><dependencies><dependency>
    <groupId>org.b</groupId><artifactId>bom</artifactId><version>1</version><type>pom</type><scope>import</scope>
  </dependency></dependencies></dependencyManagement>
  <dependencies><dependency>
    <groupId>org.a</groupId><artifactId>a</artifactId><version>\${jackson.version}</version>
    <exclusions><exclusion><groupId>org.x</groupId><artifactId>x</artifactId></exclusion></exclusions>
  </dependency></dependencies>
  <repositories><repository><id>r</id><url>https://r.example</url></repository></repositories>
  <build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>3.1</version>
    <configuration><release>17</release><annotationProcessorPaths>
      <path><groupId>org.mp</groupId><artifactId>mp</artifactId><version>5</version></path>
    </annotationProcessorPaths><protocArtifact>org.pb:protoc:3.1:exe:\${os}</protocArtifact>
    <nodeVersion>v22.1.0</nodeVersion></configuration>
  </plugin></plugins></build>
  <distributionManagement><repository><id>d</id><url>https://d.example</url></repository></distributionManagement>
</project>
`;

const PRE_COMMIT = `default_language_version: {python: python3.12}
repos:
  - repo: https://x/hooks
    rev: v1.0.0
    hooks:
      - id: lint
        additional_dependencies: [b==1, a==1]
        args: [--fix]
      - id: other
        language: node
  - repo: local
    hooks:
      - id: own
        language: system
        entry: make
`;

const ALIASED = `x-hooks: &given
  additional_dependencies: &types [a==1]
  args: [--fix]
repos:
  - repo: https://x/hooks
    rev: v1
    hooks:
      - id: lint
        <<: *given
      - {id: types, additional_dependencies: *types}
`;

const DIFFERENT: readonly Change[] = [
  ['pnpm-lock.yaml', PNPM, 'a: 1.0.0', 'a: 1.0.1'],
  ['pnpm-lock.yaml', PNPM, 'hash: abc1', 'hash: abc2'],
  ['yarn.lock', BERRY, 'hash=abc1', 'hash=abc2'],
  ['yarn.lock', BERRY, 'cacheKey: 10c0', 'cacheKey: 10c0\n\n"b@npm:1":\n  resolution: "b@npm:1.0.0"'],
  ['yarn.lock', BERRY.replaceAll('10c0/', ''), 'cacheKey: 10c0', 'cacheKey: 9'],
  ['uv.lock', UV, '==1.0.0', '==1.0.1'],
  ['uv.lock', UV, '#0123', '#4567'],
  ['uv.lock', UV, 'libs/folder', 'libs/other'],
  ['go.mod', 'module m\nreplace a.org/a => a.org/b v1.0.0\n', 'v1.0.0', 'v1.0.1'],
  ['go.work', 'go 1.25.0\ntoolchain go1.25.1\nuse ./a\n', 'go1.25.1', 'go1.25.2'],
  [
    'Cargo.lock',
    'version = 3\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+x"\nchecksum = "0"\nreplace = "a 1.0.0"\n',
    'replace = "a 1.0.0"\n',
    '',
  ],
  ['Cargo.lock', 'version = 4\n[[patch.unused]]\nname = "a"\nversion = "1.0.0"\nsource = "git+https://x#0123"\n', '#0123', '#4567'],
  ['pom.xml', POM, '<version>3.0<', '<version>3.1<'],
  ['pom.xml', POM, '<version>1<', '<version>2<'],
  ['pom.xml', POM, '<jackson.version>2.1<', '<jackson.version>2.2<'],
  ['pom.xml', POM, 'org.x', 'org.y'],
  ['pom.xml', POM, '<version>3.1<', '<version>3.2<'],
  ['pom.xml', POM, '<version>5<', '<version>6<'],
  ['pom.xml', POM, 'https://r.example', 'https://s.example'],
  ['pom.xml', POM.replace('<version>1<', '<version>${revision}<'), '<revision>1.0<', '<revision>1.1<'],
  ['pom.xml', POM, 'protoc:3.1:exe', 'protoc:3.2:exe'],
  ['pom.xml', POM, '>v22.1.0<', '>v22.2.0<'],
  ['.mvn/extensions.xml', '<extensions><extension><artifactId>a</artifactId><version>1</version></extension></extensions>', '>1<', '>2<'],
  ['.mvn/wrapper/maven-wrapper.properties', 'distributionUrl=https\\://x/maven-3.9.1.zip\n', '3.9.1', '3.9.2'],
  ['gradle/wrapper/gradle-wrapper.properties', 'distributionUrl=https\\://x/gradle-8.1.zip\n', '8.1', '8.2'],
  ['gradle.properties', 'kotlinVersion=1.9\nversion=1\n', '1.9', '2.0'],
  ['build.gradle', "plugins { id 'java' }\nversion = '1.0'\ndependencies { implementation 'a:a:1.0' }\n", 'a:a:1.0', 'a:a:1.1'],
  ['buildSrc/src/main/kotlin/Versions.kt', 'val a = "1.0"\n', '1.0', '1.1'],
  ['gradle/libs.versions.toml', '[versions]\na = "1"\n[libraries]\na = { group = "g", name = "a", version.ref = "a" }\n', '"1"', '"2"'],
  [
    'gradle/libs.versions.toml',
    '[plugins]\na = "org.a:1.0"\n[libraries]\nb = "g:b:1.0"\nc = { module = "g:c", version = { strictly = "1" } }\n',
    'strictly',
    'prefer',
  ],
  [
    'gradle/verification-metadata.xml',
    '<verification-metadata><components><component group="g" name="a" version="1"><artifact name="a.jar"><sha256 value="a"><also-trust value="b"/></sha256></artifact></component></components></verification-metadata>',
    '"b"',
    '"c"',
  ],
  ['.pre-commit-config.yaml', PRE_COMMIT, 'a==1', 'a==2'],
  ['.pre-commit-config.yaml', PRE_COMMIT, 'python3.12', 'python3.13'],
  ['.pre-commit-config.yaml', PRE_COMMIT, 'v1.0.0', 'v1.0.1'],
  ['.pre-commit-config.yaml', PRE_COMMIT, 'language: node', 'language: python'],
  ['.pre-commit-config.yaml', ALIASED, 'a==1', 'a==2'],
  ['.pre-commit-config.yaml', ALIASED, 'rev: v1', 'rev: v2'],
  ['lint.py.lock', UV, '#0123', '#4567'],
  ['gemfiles/rails_7.gemfile.lock', 'GEM\n  specs:\n    a (1.0.0)\n', '1.0.0', '1.0.1'],
  ['packages.App.lock.json', '{"version": 1, "dependencies": {"net8.0": {"a": {"resolved": "1.0.0"}}}}', '1.0.0', '1.0.1'],
  ['Pipfile.lock', '{"default": {"a": {"git": "https://x/a", "ref": "0123"}}}', '0123', '4567'],
  [
    'pylock.toml',
    'lock-version = "1.0"\n[[packages]]\nname = "a"\nvcs = { type = "git", url = "https://x", commit-id = "0123" }\n',
    '0123',
    '4567',
  ],
  [
    'poetry.lock',
    '[[package]]\nname = "a"\nversion = "1"\n[package.source]\ntype = "git"\nurl = "x"\nresolved_reference = "0123"\n[metadata]\n',
    '0123',
    '4567',
  ],
  ['bun.lock', '{ "lockfileVersion": 1 }', '1', '2'],
  ['bun.lockb', '#!/usr/bin/env bun', 'bun', 'nub'],
  ['Gemfile.lock', 'GEM\n  specs:\n    a (1.0.0)\n', '1.0.0', '1.0.1'],
  ['gems.locked', 'GEM\n  specs:\n    a (1.0.0)\n', '1.0.0', '1.0.1'],
  ['composer.lock', '{"packages": [{"name": "a/a", "version": "1.0.0"}]}', '1.0.0', '1.0.1'],
  ['packages.lock.json', '{"version": 1, "dependencies": {"net8.0": {"a": {"resolved": "1.0.0"}}}}', '1.0.0', '1.0.1'],
  ['RequiredModules.psd1', "@{ Pester = '5.0.0' }", '5.0.0', '5.0.1'],
];

const SAME: readonly Change[] = [
  // npm 6 wrote this of what comes inside another package.
  ['package-lock.json', '{"dependencies": {"a": {"version": "1.0.0", "resolved": false, "bundled": true}}}', '"resolved": false, ', ''],
  // npm writes a yarn.lock that it finds, with every name in quotes.
  [
    'yarn.lock',
    'a@1:\n  version "1.0.0"\n  integrity sha512-a\n  optionalDependencies:\n    b "1"\n',
    'version "1.0.0"\n  integrity sha512-a\n  optionalDependencies',
    '"integrity" "sha512-a"\n  "version" "1.0.0"\n  "optionalDependencies"',
  ],
  ['pnpm-lock.yaml', PNPM, 'patches/a.patch', 'moved/a.patch'],
  ['pnpm-lock.yaml', PNPM, '    engines', '    # a comment\n    deprecated: "no: more"\n    engines'],
  ['yarn.lock', BERRY, '"a@npm:1.0.0":', '"a@npm:1.0.0, a@npm:^1.0.0":'],
  ['yarn.lock', BERRY, '"a@npm:1.0.0":', '? "a@npm:1.0.0, a@npm:^1.0.0"\n:'],
  ['yarn.lock', 'a@1:\n  version "1.0.0"\n  resolved "https://x/a.tgz#0"\n', 'a@1:', '"a@1", "z@npm:a@1":'],
  ['yarn.lock', '"own@file:./own":\n  version "1.0.0"\n', '1.0.0', '2.0.0'],
  ['uv.lock', UV, '0.1.0', '0.2.0'],
  ['uv.lock', UV, 'version = 1\n', 'version = 1\nrevision = 3\nrequires-python = ">=3.9"\n'],
  ['pom.xml', POM, '<revision>1.0<', '<revision>1.1<'],
  ['pom.xml', POM, '<release>17<', '<release>21<'],
  ['pom.xml', POM, 'https://d.example', 'https://e.example'],
  ['pom.xml', POM, '<version>5</version>', '<version><!-- five --><![CDATA[5]]></version>'],
  ['poetry.lock', '[[package]]\nname = "a"\nversion = "1"\n[package.source]\ntype = "directory"\nurl = "a"\n[metadata]\n', '"1"', '"2"'],
  ['gradle.properties', 'kotlinVersion=1.9\nversion=1\norg.gradle.jvmargs=-Xmx1g\n', 'version=1', '# own\nversion : 2'],
  ['gradle.properties', 'a=b c\n', 'a=b c', '  a : b \\\n    c'],
  ['build.gradle.kts', 'plugins { java }\nversion = "1.0"\n', 'version = "1.0"', '\n// own\nversion = "1.1"  '],
  [
    'gradle/libs.versions.toml',
    '[versions]\na = "1"\n[libraries]\na = { group = "g", name = "a", version.ref = "a" }\n',
    'a = { group',
    'alias = { group',
  ],
  ['.pre-commit-config.yaml', PRE_COMMIT, '[b==1, a==1]', '[a==1, b==1]'],
  ['.pre-commit-config.yaml', PRE_COMMIT, '--fix', '--check'],
  ['.pre-commit-config.yaml', ALIASED, '--fix', '--check'],
  ['.pre-commit-config.yaml', ALIASED, '        <<: *given', '        args: [--check]\n        additional_dependencies: [a==1]'],
  ['.pre-commit-config.yaml', ALIASED, 'additional_dependencies: *types', 'additional_dependencies: [a==1]'],
  ['.pre-commit-config.yaml', PRE_COMMIT, 'entry: make', 'entry: ninja'],
  [
    'Pipfile.lock',
    '{"_meta": {"sources": [{"name": "pypi", "url": "https://x"}]}, "default": {"a": {"version": "==1", "index": "pypi"}}}',
    '"pypi", "url"',
    '"pypi", "verify_ssl": true, "url"',
  ],
];

describe('what a lock file says', () => {
  it.each(DIFFERENT)('%s: another key where %j has %j become %j', async (path, content, from, to) => {
    expect(content).toContain(from);
    const [before, after] = [await keyOfFile(path, content), await keyOfFile(path, content.replace(from, to))];
    expect([before.findings, after.findings]).toEqual([[], []]);
    expect(after.key).not.toBe(before.key);
  });

  it.each(SAME)('%s: one key where %j has %j become %j', async (path, content, from, to) => {
    expect(content).toContain(from);
    const [before, after] = [await keyOfFile(path, content), await keyOfFile(path, content.replace(from, to))];
    expect([before.findings, after.findings, before.lockFiles[0]?.state]).toEqual([[], [], 'read']);
    expect(after.key).toBe(before.key);
  });

  it('poetry.lock has one key in every version of its format that names files', async () => {
    const head = '[[package]]\nname = "Zope.Interface"\nversion = "1.0"\n';
    const texts = [
      `${head}files = [{file = "a.whl", hash = "sha256:a"}, {file = "b.whl", hash = "sha256:b"}]\n[metadata]\nlock-version = "2.1"\n`,
      `${head.replace('Zope.Interface', 'zope-interface')}category = "dev"\n[metadata]\nlock-version = "1.1"\n[metadata.files]\n"zope.interface" = [{file = "b.whl", hash = "sha256:b"}, {file = "a.whl", hash = "sha256:a"}]\n`,
      `${head}[metadata]\n[metadata.hashes]\nzope-interface = ["a", "b"]\n`,
    ];
    const made = await Promise.all(texts.map((text) => keyOfFile('poetry.lock', text)));
    expect(made.map(({ lockFiles }) => lockFiles[0]?.state)).toEqual(['read', 'read', 'read']);
    expect(made[1]?.key).toBe(made[0]?.key);
    // The first versions knew digests without names of files.
    expect(made[2]?.key).not.toBe(made[0]?.key);
  });

  it('modules of one Maven project move together, and what they draw in from one another does not count', async () => {
    const tree = (version: string, other: string) => ({
      'pom.xml': `<project><groupId>own</groupId><artifactId>root</artifactId><version>${version}</version></project>`,
      'a/pom.xml': `<project><parent><groupId>own</groupId><artifactId>root</artifactId><version>${version}</version></parent><artifactId>a</artifactId></project>`,
      'b/pom.xml': `<project><groupId>own</groupId><artifactId>b</artifactId><dependencies>
        <dependency><groupId>own</groupId><artifactId>a</artifactId><version>${version}</version></dependency>
        <dependency><groupId>\${project.groupId}</groupId><artifactId>a</artifactId><version>${version}</version></dependency>
        <dependency><groupId>other</groupId><artifactId>a</artifactId><version>${other}</version></dependency></dependencies></project>`,
    });
    const { key, findings } = await keyOf(folderOf(tree('1.0', '1')));
    expect(findings).toEqual([]);
    expect((await keyOf(folderOf(tree('2.0', '1')))).key).toBe(key);
    expect((await keyOf(folderOf(tree('1.0', '2')))).key).not.toBe(key);
  });

  it('a build script of Gradle counts beside lock files and checksums: plugins and repositories stand in neither', async () => {
    const script = (version: string): string => `plugins { id 'org.a' version '${version}' }\n`;
    const files = { 'gradle.lockfile': 'a:a:1=x\n', 'gradle/verification-metadata.xml': '<verification-metadata/>' };
    const of = (version: string) => keyOf(folderOf({ ...files, 'build.gradle': script(version) }));
    const [one, other] = [await of('1.0'), await of('1.1')];
    expect(one.lockFiles.map(({ path }) => path)).toEqual(['build.gradle', 'gradle.lockfile', 'gradle/verification-metadata.xml']);
    expect(other.key).not.toBe(one.key);
  });

  it('versions.properties is one of Gradle where Gradle is', async () => {
    const versions = { 'versions.properties': 'version.kotlin=1.9\n' };
    expect((await keyOf(folderOf(versions))).lockFiles).toEqual([]);
    const { lockFiles } = await keyOf(folderOf({ ...versions, 'settings.gradle': 'plugins {}\n' }));
    expect(lockFiles.map(({ path, packages }) => [path, packages])).toEqual([
      ['settings.gradle', 1],
      ['versions.properties', 1],
    ]);
  });
});

describe('a text in UTF-16, as PowerShell writes it', () => {
  const text = 'a==1.0\n# é\nb==2.0\n';
  const little = Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le');

  it('has the key of the same text in UTF-8, in both orders of its bytes', async () => {
    const { key } = await keyOfFile('requirements.txt', text);
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const made = await keyOfFile('requirements.txt', bytes);
      expect([made.key, made.findings]).toEqual([key, []]);
    }
  });

  it.each([
    ['half a character at its end', little.subarray(0, -1)],
    ['half of a pair of surrogates', Buffer.from('\ufeffa==1\ud800\n', 'utf16le')],
    ['no mark', little.subarray(2)],
  ])('with %s is hashed by its bytes', async (_, bytes) => {
    const made = await keyOfFile('requirements.txt', bytes);
    expect([made.lockFiles[0]?.state, made.findings[0]?.code]).toEqual(['bytes', 'AIOP-K001']);
  });
});

/** A billion values, by a hundred and one words. */
const BOMB = `${Array.from(
  { length: 10 },
  (_, at) =>
    `a${at}: &a${at} [${Array(10)
      .fill(at === 0 ? 'x' : `*a${at - 1}`)
      .join(', ')}]`,
).join('\n')}\nrepos: *a9\n`;

describe('what is not in its format is hashed by its bytes, with a warning', () => {
  it.each([
    ['yarn.lock', 'a:\n  version "1"\n'],
    ['yarn.lock', 'a@1:\n  version "1\n'],
    ['yarn.lock', 'a@1:\n  version "1"\n  version "2"\n'],
    ['yarn.lock', '<<<<<<< HEAD\n'],
    ['yarn.lock', '? "a@1"\n'],
    ['yarn.lock', '? "a@1"\nb@1:\n  version "1"\n'],
    ['yarn.lock', '__metadata:\n  version: 8\n"a@npm:1":\n  version: 1\n'],
    ['uv.lock', 'version = 2\n'],
    ['uv.lock', 'version = 1\n[[package]]\nname = "a"\n'],
    ['poetry.lock', 'package = []\n'],
    ['poetry.lock', '[metadata]\nlock-version = "3.0"\n'],
    ['pylock.toml', 'lock-version = "2.0"\n'],
    ['Pipfile.lock', '{"default": {"a": 1}}'],
    ['Pipfile.lock', '{"default": {"a": {"ref": "\\ud800"}}}'],
    ['Pipfile.lock', `{"default": {"a": {"extras": ${'['.repeat(5000)}${']'.repeat(5000)}}}}`],
    ['gradle.lockfile', 'a:b\n'],
    ['gradle/verification-metadata.xml', '<other/>'],
    ['gradle/verification-metadata.xml', '<!DOCTYPE a><verification-metadata/>'],
    ['gradle/libs.versions.toml', '[libraries]\na = { module = "a:a", version.ref = "b" }\n'],
    ['gradle/libs.versions.toml', '[plugins]\na = "a"\n'],
    ['pom.xml', '<project>'],
    ['pom.xml', '<other/>'],
    ['.pre-commit-config.yaml', 'repos: 1\n'],
    ['.pre-commit-config.yaml', '- repos\n'],
    ['.pre-commit-config.yaml', 'repos: *nothing\n'],
    ['.pre-commit-config.yaml', 'repos: &a [*a]\n'],
    ['.pre-commit-config.yaml', 'a: &a {<<: *b}\nrepos: &b [*a]\n'],
    ['.pre-commit-config.yaml', 'a: &a 1\na: *a\nrepos: []\n'],
    ['.pre-commit-config.yaml', 'a: &a 1\nb: *a\n---\nrepos: []\n'],
    ['.pre-commit-config.yaml', 'a: &a !!python/object 1\nrepos: [*a]\n'],
    ['.pre-commit-config.yaml', BOMB],
    ['package-lock.json', '{"lockfileVersion": 2, "dependencies": {"a": {"version": "1.0.0"}}}'],
    ['pnpm-lock.yaml', "lockfileVersion: '10.0'\n"],
    [
      'pnpm-lock.yaml',
      "lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: {integrity: a}\n  a@1.0.0:\n    resolution: {integrity: b}\n",
    ],
  ])('%s: %j', async (path, content) => {
    const { lockFiles, findings } = await keyOfFile(path, content);
    expect([lockFiles, findings]).toMatchObject([[{ state: 'bytes', packages: 0 }], [{ code: 'AIOP-K001', file: path }]]);
  });
});
