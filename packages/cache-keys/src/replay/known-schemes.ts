import type { Ecosystem } from '../ecosystems.ts';
import { lockFormat } from '../lock-formats.ts';
import type { Section } from './compare-keys.ts';
import { anywhere, atTop, hashFilesScheme, type KeyScheme } from './key-scheme.ts';
import { rustCache } from './rust-cache.ts';

// What others make their keys of, as of November 2026. Where an action has no restore keys, that is said in its source: a cache after a change
// begins empty.

type PathTest = (path: string) => boolean;

/** What a pattern of two stars and a pattern for a name finds. */
const named =
  (form: RegExp): PathTest =>
  (path) =>
    path.split('/').some((name) => form.test(name));

const any =
  (...tests: readonly PathTest[]): PathTest =>
  (path) =>
    tests.some((test) => test(path));

/** The recipe that actions/cache itself documents (https://github.com/actions/cache/blob/v5/examples.md), or one of its form. */
const recipe = (about: string, test: PathTest, restores = true): KeyScheme =>
  hashFilesScheme({
    name: 'actions/cache with hashFiles',
    about: `hashFiles(${about}), ${restores ? 'with a restore key' : 'without restore keys'}`,
    choices: [test],
    restores,
  });

/** The recipe for files of these names. */
const recipeOf = (...names: readonly string[]): KeyScheme => recipe(names.map((name) => `'**/${name}'`).join(', '), anywhere(...names));

/** An action that hashes the first of these files that stands at the top, and has no restore keys. */
const firstAtTop = (action: string, ...names: readonly string[]): KeyScheme =>
  hashFilesScheme({
    name: action,
    about: `hashFiles('${names.join("' or '")}'), without restore keys`,
    choices: names.map(atTop),
    restores: false,
  });

const setup = (name: string, about: string, choices: readonly PathTest[], restores: boolean): KeyScheme =>
  hashFilesScheme({ name, about: `${about}, ${restores ? 'with a restore key' : 'without restore keys'}`, choices, restores });

const setupGradle = any(
  named(/\.gradle/),
  anywhere('gradle.properties', 'gradle-wrapper.properties', 'versions.properties'),
  (path) => /^buildSrc\/(?:.*\/)?(?:Versions|Dependencies)\.kt$/.test(path),
  (path) => /^gradle\/[^/]*\.versions\.toml$/.test(path),
);
const setupMaven = any(anywhere('pom.xml'), (path) => /(?:^|\/)\.mvn\/(?:wrapper\/maven-wrapper\.properties|extensions\.xml)$/.test(path));
const setupUv = any(
  anywhere('pyproject.toml', 'uv.lock'),
  named(/requirements.*\.(?:txt|in)$/),
  named(/constraints.*\.(?:txt|in)$/),
  named(/\.py\.lock$/),
);

/** Every lock file of some ecosystems. */
const lockFilesOf =
  (ecosystems: readonly Ecosystem[]): PathTest =>
  (path) => {
    const format = lockFormat(path);
    return format !== undefined && ecosystems.includes(format.ecosystem);
  };

/** What a repository would use otherwise, for each ecosystem: `hashFiles` as it is recommended comes first. */
const KNOWN_SCHEMES: Readonly<Record<Ecosystem, readonly [KeyScheme, ...KeyScheme[]]>> = {
  bun: [recipe("'**/bun.lock'", anywhere('bun.lock', 'bun.lockb'), false)],
  bundler: [
    recipeOf('Gemfile.lock'),
    setup('ruby/setup-ruby@v1', "the hash of 'Gemfile.lock' or 'gems.locked'", [atTop('Gemfile.lock'), atTop('gems.locked')], true),
  ],
  cargo: [recipeOf('Cargo.lock'), rustCache],
  composer: [recipeOf('composer.lock')],
  go: [recipeOf('go.sum'), firstAtTop('actions/setup-go@v7', 'go.mod')],
  gradle: [
    recipe("'**/*.gradle*', '**/gradle-wrapper.properties'", any(named(/\.gradle/), anywhere('gradle-wrapper.properties'))),
    setup('actions/setup-java@v5', 'hashFiles over scripts, properties and catalogs', [setupGradle], false),
  ],
  maven: [recipeOf('pom.xml'), setup('actions/setup-java@v5', "hashFiles('**/pom.xml', files in '**/.mvn')", [setupMaven], false)],
  npm: [
    recipeOf('package-lock.json', 'npm-shrinkwrap.json'),
    firstAtTop('actions/setup-node@v7', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock'),
  ],
  nuget: [recipeOf('packages.lock.json'), firstAtTop('actions/setup-dotnet@v6', 'packages.lock.json')],
  pip: [
    recipeOf('requirements.txt'),
    setup(
      'actions/setup-python@v7',
      "hashFiles('**/requirements.txt'), else of '**/pyproject.toml'",
      [anywhere('requirements.txt'), anywhere('pyproject.toml')],
      true,
    ),
  ],
  pipenv: [recipeOf('Pipfile.lock'), setup('actions/setup-python@v7', "hashFiles('**/Pipfile.lock')", [anywhere('Pipfile.lock')], false)],
  pnpm: [recipeOf('pnpm-lock.yaml'), firstAtTop('actions/setup-node@v7', 'pnpm-lock.yaml')],
  poetry: [recipeOf('poetry.lock'), setup('actions/setup-python@v7', "hashFiles('**/poetry.lock')", [anywhere('poetry.lock')], false)],
  powershell: [recipe('over these files', lockFilesOf(['powershell']))],
  'pre-commit': [recipe("'.pre-commit-config.yaml'", atTop('.pre-commit-config.yaml'), false)],
  uv: [recipeOf('uv.lock'), setup('astral-sh/setup-uv@v9', 'hashFiles over lock files, requirements and pyproject.toml', [setupUv], false)],
  yarn: [recipeOf('yarn.lock'), firstAtTop('actions/setup-node@v7', 'yarn.lock')],
};

/** What is compared: all ecosystems as one cache, and each of them alone. */
export const sectionsOf = (ecosystems: readonly Ecosystem[]): readonly Section[] => [
  { ecosystem: 'all', parts: ecosystems, schemes: [recipe('over all of these lock files', lockFilesOf(ecosystems))] },
  ...ecosystems.map((ecosystem) => ({ ecosystem, parts: [ecosystem], schemes: KNOWN_SCHEMES[ecosystem] })),
];
