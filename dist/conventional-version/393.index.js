export const id = 393;
export const ids = [393];
export const modules = {

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changelogsOfModules: () => (/* binding */ changelogsOfModules),
  releaseOfModules: () => (/* binding */ releaseOfModules)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/git/lib/commit-of.js
var commit_of = __webpack_require__(7015);
// EXTERNAL MODULE: ./packages/git/lib/history-source.js
var history_source = __webpack_require__(5702);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/version/lib/whole-range.js
var whole_range = __webpack_require__(8693);
// EXTERNAL MODULE: ./packages/version/lib/changelog/changelog-of.js + 8 modules
var changelog_of = __webpack_require__(7735);
// EXTERNAL MODULE: ./packages/version/lib/modules/judge-modules.js + 3 modules
var judge_modules = __webpack_require__(580);
// EXTERNAL MODULE: ./packages/version/lib/modules/module-areas.js
var module_areas = __webpack_require__(2417);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/version/lib/modules/module-files.js


/** A file of a module that is not to be. */
const OFF = 'off';
/**
 * The changelog of a module, relative to the repository: what its configuration says, else the usual name in its folder. A module of patterns has the
 * folder that they all begin with. Undefined where it has none.
 * @param usual a path relative to the folder; empty where no module has a changelog
 * @throws UsageError for a path that leads out of the repository
 */
function changelogPath(module, usual) {
    if (usual === '' || module.changelog === OFF)
        return undefined;
    if (module.changelog !== undefined)
        return module.changelog;
    const folder = folderOf(module);
    if (folder === undefined)
        return undefined;
    const path = external_node_path_.posix.join(folder, usual);
    if (!external_node_path_.posix.isAbsolute(usual) && !path.split('/').some((part) => part === '..' || part.toLowerCase() === '.git'))
        return path;
    throw new usage_error/* UsageError */.e({
        what: 'it is no file of the repository',
        where: `changelog ${(0,visible/* visible */.RK)(usual, 300)} of the module ${module.name}`,
        expected: 'a path below the folder of the module, such as CHANGELOG.md',
        fix: 'name a file inside of the repository',
    });
}
function folderOf({ area }) {
    if (area.kind === 'folder')
        return area.folder;
    // `src/core/**` lies in src/core; of a pattern without wildcards it is the folder of the file.
    const folders = area.patterns.map((pattern) => {
        const parts = pattern.split('/');
        const wild = parts.findIndex((part) => /[*?[\]{}!\\]/.test(part));
        return parts.slice(0, wild < 0 ? -1 : wild);
    });
    const [first = [], ...others] = folders;
    const differs = first.findIndex((part, at) => others.some((other) => other[at] !== part));
    return (differs < 0 ? first : first.slice(0, differs)).join('/') || undefined;
}
/** @throws UsageError where two modules would write one changelog */
function checkOwnPaths(paths) {
    const taken = new Map();
    for (const { module, path } of paths) {
        if (path === undefined)
            continue;
        const other = taken.get(path);
        if (other !== undefined) {
            throw new usage_error/* UsageError */.e({
                what: `the modules ${other.name} and ${module.name} have the same changelog, ${(0,visible/* visible */.RK)(path, 300)}`,
                where: module.origin,
                expected: 'a changelog of its own for each module',
                fix: 'name another one under changelog of the module in aiop.yaml, or say off',
            });
        }
        taken.set(path, module);
    }
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/module-changelogs.js




/**
 * Adds the next release of each module to the changelog of its own; a new one gets every release of the module.
 * @param modules all there are
 * @param named the one whose changelog is asked for; default: all
 * @throws UsageError as `decideModules` does, and for changelogs that lead out of the repository or are shared
 */
async function writeModuleChangelogs(modules, request, ports, named) {
    const judged = await (0,judge_modules/* judgeModules */.p)(modules, request, ports.git);
    const asked = judged.modules.filter(({ module }) => named === undefined || module.name === named.name);
    return { modules: await changelogsOf(asked, judged, request, ports), findings: judged.findings };
}
/** The same, of modules that have been judged. */
async function changelogsOf(asked, judged, form, { git, texts }) {
    const paths = asked.map(({ module }) => ({ module, path: changelogPath(module, form.changelog) }));
    checkOwnPaths(paths);
    const standing = await texts(paths.flatMap(({ path }) => path ?? []));
    const history = await git.log({ to: judged.to });
    const isNew = paths.some(({ path }) => path !== undefined && (0,changelog_of/* standingFile */.x)(standing.get(path)) === undefined);
    const isOwnOf = isNew ? await pastOwners(judged, history, git) : () => () => true;
    return asked.map(({ module, counted, decision, updates }, at) => {
        const path = paths[at]?.path;
        // Without a file only the section of the next release counts, and none of the past.
        const text = path === undefined ? '# Changelog\n' : standing.get(path);
        const told = { history, isOwn: isOwnOf(module), versions: counted.tags.versions, updates };
        return { module, path, report: (0,changelog_of/* changelogOf */.u)(decision, { ...form, ...(text === undefined ? {} : { text }) }, told) };
    });
}
/** Whose each commit of the whole history is. */
async function pastOwners({ modules }, history, git) {
    const specs = modules.map(({ module }) => module);
    const owners = await (0,judge_modules/* ownersOf */.K)(git, history, (0,module_areas/* moduleAreas */.z)(specs));
    return (module) => {
        const index = specs.indexOf(module);
        return ({ oid }) => owners.get(oid)?.includes(index) === true;
    };
}

// EXTERNAL MODULE: ./packages/version/lib/modules/decide-modules.js
var decide_modules = __webpack_require__(1854);
// EXTERNAL MODULE: ./packages/version/lib/summary.js
var summary = __webpack_require__(8898);
// EXTERNAL MODULE: ./packages/version/lib/release/land.js + 1 modules
var land = __webpack_require__(3957);
// EXTERNAL MODULE: ./packages/version/lib/changelog/file.js
var file = __webpack_require__(3325);
// EXTERNAL MODULE: ./packages/version/lib/changelog/standing-section.js
var standing_section = __webpack_require__(3017);
// EXTERNAL MODULE: ./packages/version/lib/release/json-strings.js
var json_strings = __webpack_require__(8331);
// EXTERNAL MODULE: ./packages/version/lib/semver.js
var semver = __webpack_require__(7176);
;// CONCATENATED MODULE: ./packages/version/lib/modules/package-ranges.js


/** The lock file of npm, which says again what the manifests say. */
const NPM_LOCK = 'package-lock.json';
const DEPENDENCIES = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
const PEERS = 'peerDependencies';
/** A manifest of npm, with the ranges of the packages that are released: else a workspace would take them from the registry, or not find them at all. */
function withPackageRanges(text, released) {
    const versions = versionsByName(released);
    return (0,json_strings/* withJsonStrings */.F)(text, ([field, name, ...deeper], range) => deeper.length > 0 || name === undefined ? undefined : newRange(field, range, versions.get(name)));
}
/** The lock file of npm, in step with the manifests. */
function withLockedPackages(text, released) {
    const versions = versionsByName(released);
    const folders = new Map(released.map(({ folder, version }) => [folder, version]));
    return (0,json_strings/* withJsonStrings */.F)(text, (path, value) => {
        const [top, folder, field, name, ...deeper] = path;
        if (top !== 'packages' || folder === undefined || isInstalled(folder) || deeper.length > 0)
            return undefined;
        if (name === undefined)
            return field === 'version' ? folders.get(folder) : undefined;
        return newRange(field, value, versions.get(name));
    });
}
const versionsByName = (released) => new Map(released.map(({ name, version }) => [name, version]));
const isInstalled = (folder) => folder.split('/').includes('node_modules');
/**
 * The range that a new version of a package gives its users here. Undefined where it stays: it does not name one version (`*`, `workspace:^`, `>=1`), or
 * whoever brings the package along may keep the one he has.
 */
function newRange(field, range, version) {
    if (version === undefined || (field !== PEERS && !DEPENDENCIES.has(field)))
        return undefined;
    const [, before = '', operator = '', named = ''] = /^(workspace:)?([\^~=]?)(\d[\w.+-]{0,255})$/.exec(range) ?? [];
    const [old, next] = [(0,semver/* parseSemVer */.IX)(named), (0,semver/* parseSemVer */.IX)(version)];
    if (old === undefined || next === undefined || (field === PEERS && allows(operator, old, next)))
        return undefined;
    return `${before}${operator}${version}`;
}
/** Whether a range allows a higher version (https://github.com/npm/node-semver#caret-ranges-123-025-004). Of prereleases it allows none but its own. */
function allows(operator, old, next) {
    if (next.prerelease.length > 0 || old.major !== next.major)
        return false;
    if (operator === '~')
        return old.minor === next.minor;
    if (operator !== '^')
        return old.version === next.version;
    if (old.major > 0n)
        return true;
    return old.minor === next.minor && (old.minor > 0n || old.patch === next.patch);
}

// EXTERNAL MODULE: ./packages/version/lib/release/toml-lines.js
var toml_lines = __webpack_require__(1620);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/manifest.js
var manifest = __webpack_require__(1172);
;// CONCATENATED MODULE: ./packages/version/lib/modules/cargo-requirements.js



/** `dependencies` of any kind, of a target or of the workspace; and with a name behind, the table of one dependency. */
const cargo_requirements_DEPENDENCIES = /(?:^|\.)(?:(?:dev-|build-)?dependencies)(?:\.["']?([\w-]{1,200})["']?)?$/;
const INLINE = /^\s*["']?([\w-]{1,200})["']?\s*=\s*\{/;
const VERSION = /(?:^|[{,])\s*version\s*=\s*["']([^"'\n]{0,300})["']/;
/**
 * A manifest of Cargo whose requirements of released packages of the same workspace allow what they are now: else nothing there builds, as a path
 * with a `version` beside it has to lead to such a version
 * (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html#multiple-locations). As many numbers as stood there stand there then.
 * @param versions of released packages, by name
 * @throws UsageError for a requirement of one of them that could not be set
 */
function withCargoRequirements(path, text, versions, read) {
    const replacements = [];
    let table = { key: '', versionAt: undefined, isLocal: false, name: '' };
    const close = () => {
        const to = newRequirement(table.versionAt?.[2] ?? '', versions.get(table.name));
        if (table.isLocal && table.versionAt !== undefined && to !== undefined)
            replacements.push([table.versionAt[0], table.versionAt[1], to]);
    };
    for (const { text: line, start, table: key } of (0,toml_lines/* tomlLines */.y)(text)) {
        const [isDependency, named] = cargo_requirements_DEPENDENCIES.exec(key) ?? [];
        if (key !== table.key) {
            close();
            table = { key, versionAt: undefined, isLocal: false, name: named ?? '' };
        }
        if (isDependency === undefined)
            continue;
        if (named === undefined) {
            const found = inlineRequirement(line, start, versions);
            if (found !== undefined)
                replacements.push(found);
            continue;
        }
        const version = versionIn(line, start);
        if (version !== undefined)
            table.versionAt = version;
        if (/^\s*path\s*=/.test(line))
            table.isLocal = true;
        table.name = /^\s*package\s*=\s*["']([^"']{1,200})["']/.exec(line)?.[1] ?? table.name;
    }
    close();
    const written = (0,toml_lines/* replaced */.$)(text, replacements);
    if (replacements.length > 0 || mayName(text, versions))
        check(path, written, versions, read);
    return written;
}
function inlineRequirement(line, start, versions) {
    const key = INLINE.exec(line)?.[1];
    if (key === undefined || !/[{,]\s*path\s*=/.test(line))
        return undefined;
    const name = /[{,]\s*package\s*=\s*["']([^"'\n]{1,200})["']/.exec(line)?.[1] ?? key;
    const version = versionIn(line, start);
    const to = newRequirement(version?.[2] ?? '', versions.get(name));
    return version === undefined || to === undefined ? undefined : [version[0], version[1], to];
}
/** Where a requirement stands on a line, and what it is. */
function versionIn(line, start) {
    const found = VERSION.exec(line);
    if (found === null)
        return undefined;
    const value = found[1] ?? '';
    const at = start + found.index + found[0].length - 1 - value.length;
    return [at, at + value.length, value];
}
/** The requirement of one version, with another one. Undefined where there is none, and where it does not name one version. */
function newRequirement(requirement, version) {
    const [, operator = '', named] = /^\s{0,9}([\^~=]?\s{0,9})(\d{1,15}(?:\.\d{1,15}){0,2}(?:[-+][\w.+-]{1,200})?)\s{0,9}$/.exec(requirement) ?? [];
    if (named === undefined || version === undefined)
        return undefined;
    const numbers = named.split(/[-+]/, 1)[0]?.split('.').length ?? 3;
    const isWhole = numbers === 3 || version.includes('-');
    return `${operator}${isWhole ? version.split('+', 1)[0] : version.split('.').slice(0, numbers).join('.')}`;
}
const mayName = (text, versions) => text.includes('path') && [...versions.keys()].some((name) => text.includes(name));
/** Held against the reader of TOML: a requirement that names one version, and not the one that it should, was written in a way that is not known here. */
function check(path, text, versions, read) {
    const root = (0,manifest/* fieldsOf */.Pf)(read(path, text));
    const tables = [root, (0,manifest/* fieldsOf */.Pf)(root.get('workspace')), ...[...(0,manifest/* fieldsOf */.Pf)(root.get('target')).values()].map(manifest/* fieldsOf */.Pf)];
    for (const table of tables) {
        for (const kind of ['dependencies', 'dev-dependencies', 'build-dependencies']) {
            for (const [key, about] of (0,manifest/* fieldsOf */.Pf)(table.get(kind))) {
                const fields = (0,manifest/* fieldsOf */.Pf)(about);
                const [requirement, name] = [(0,manifest/* textOf */.b6)(fields.get('version')), (0,manifest/* textOf */.b6)(fields.get('package')) ?? key];
                const to = fields.has('path') ? newRequirement(requirement ?? '', versions.get(name)) : undefined;
                if (to !== undefined && to !== requirement?.trim())
                    throw unset(path, name);
            }
        }
    }
}
function unset(path, name) {
    return new usage_error/* UsageError */.e({
        what: `its requirement of ${(0,visible/* visible */.RK)(name, 100)} cannot be set`,
        where: (0,visible/* visible */.RK)(path, 300),
        expected: `a line such as ${(0,visible/* visible */.RK)(name, 100)} = { path = "../…", version = "1.2.3" }, or a table of its own`,
        fix: 'write it so, or leave the version out',
    });
}

// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/workspace-members.js
var workspace_members = __webpack_require__(5394);
// EXTERNAL MODULE: ./packages/version/lib/release/read-toml.js
var read_toml = __webpack_require__(1539);
;// CONCATENATED MODULE: ./packages/version/lib/release/cargo-workspace.js




const MANIFEST = 'Cargo.toml';
/**
 * What the packages of a Cargo workspace require of those that are released. A package whose manifest does not have the new version, as that stands somewhere
 * else, is required as before.
 * @throws UsageError as `withCargoRequirements` does
 */
async function setCargoRequirements(files, released) {
    const crates = new Map(released.flatMap(({ module: { manifest }, decision }) => manifest?.path.endsWith(MANIFEST) ? [[manifest.path, decision.version]] : []));
    const rootText = crates.size === 0 ? undefined : (await files.texts([MANIFEST])).get(MANIFEST);
    if (rootText === undefined)
        return;
    const read = await (0,read_toml/* tomlReader */.k)();
    const root = (0,manifest/* fieldsOf */.Pf)(read(MANIFEST, rootText));
    const members = await files.texts([...new Set([MANIFEST, ...(0,workspace_members/* memberPaths */.zj)(files.paths, (0,workspace_members/* within */.ux)(root, 'workspace'), MANIFEST)])]);
    const versions = new Map();
    for (const [path, text] of members) {
        const { name, version } = crates.has(path) ? (0,workspace_members/* cargoPackage */.Vm)((0,manifest/* fieldsOf */.Pf)(read(path, text)), root) : {};
        if (name !== undefined && version !== undefined && version === crates.get(path))
            versions.set(name, version);
    }
    if (versions.size === 0)
        return;
    for (const [path, text] of members)
        files.write(path, withCargoRequirements(path, text, versions, read));
}

// EXTERNAL MODULE: ./packages/version/lib/release/commit-files.js
var commit_files = __webpack_require__(2313);
// EXTERNAL MODULE: ./packages/version/lib/release/lock-files.js + 1 modules
var lock_files = __webpack_require__(7930);
;// CONCATENATED MODULE: ./packages/version/lib/release/locked-ranges.js




const PNPM_LOCK = 'pnpm-lock.yaml';
const YARN_LOCK = 'yarn.lock';
/**
 * Sets the ranges of a workspace's own packages in the lock file of pnpm at the top of a repository, where they changed in manifests: with `--frozen-lockfile` pnpm
 * refuses the others.
 * @param manifests of npm that may have been written
 * @throws UsageError where the lock file takes such a package from a registry, which does not have the new version yet; where it is older than lockfileVersion 6; and
 *   where the repository has a lock file of yarn from version 2 on, whose order follows from the ranges
 */
async function bringRangesAlong(files, manifests) {
    const changes = [...(await files.texts(manifests))].flatMap(([path, text]) => rangeChanges(path, files.before(path) ?? '', text));
    if (changes.length === 0)
        return;
    const locks = await files.texts([PNPM_LOCK, YARN_LOCK]);
    const [first] = changes;
    if (first !== undefined && /^__metadata:$/m.test(locks.get(YARN_LOCK) ?? ''))
        throw unlockable(YARN_LOCK, first);
    const lock = locks.get(PNPM_LOCK);
    if (lock !== undefined)
        files.write(PNPM_LOCK, withRanges(lock, changes));
}
function rangeChanges(path, before, after) {
    const ranges = new Map();
    const keyOf = (keys) => JSON.stringify(keys);
    (0,json_strings/* withJsonStrings */.F)(before, (keys, range) => void ranges.set(keyOf(keys), range));
    const changes = [];
    (0,json_strings/* withJsonStrings */.F)(after, (keys, to) => {
        const [section, name] = keys;
        const from = ranges.get(keyOf(keys));
        if (keys.length === 2 && section !== undefined && name !== undefined && from !== undefined && from !== to)
            changes.push({ importer: external_node_path_.posix.dirname(path), name, from, to });
        return undefined;
    });
    return changes;
}
/** A line of `importers`: `importer:`, `section:`, `name:` and then `specifier: range`, each two blanks deeper than the one before. */
const LINE = /^( {2,8})('(?:[^']|'')*'|"[^"\\]*"|[^\s'"].*?):(?: (.*))?$/s;
function withRanges(lock, changes) {
    const [, version = '0'] = /^lockfileVersion: '?(\d{1,4})/m.exec(lock) ?? [];
    const [first] = changes;
    if (Number(version) < 6 && first !== undefined)
        throw unlockable(PNPM_LOCK, first);
    const wanted = new Map(changes.map((change) => [JSON.stringify([change.importer, change.name, change.from]), change]));
    const replacements = [];
    const at = [];
    let isInside = false;
    let start = 0;
    let waiting;
    for (const line of lock.split('\n')) {
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        if (/^\S/.test(text))
            isInside = text === 'importers:';
        const [, blanks = '', key = '', value = ''] = (isInside ? LINE.exec(text) : null) ?? [];
        const depth = blanks.length / 2;
        if (key !== '')
            at.splice(depth - 1, Number.POSITIVE_INFINITY, unquoted(key));
        if (depth === 3)
            waiting = undefined;
        if (depth === 4 && at[3] === 'specifier') {
            waiting = wanted.get(JSON.stringify([at[0], at[2], unquoted(value)]));
            const from = start + line.indexOf(value, blanks.length + 'specifier: '.length);
            if (waiting !== undefined)
                replacements.push([from, from + value.length, waiting.to]);
        }
        if (depth === 4 && at[3] === 'version' && waiting !== undefined && !value.startsWith('link:'))
            throw unlockable(PNPM_LOCK, waiting);
        start += line.length + 1;
    }
    return (0,toml_lines/* replaced */.$)(lock, replacements);
}
function unquoted(text) {
    if (/^"[^"\\]*"$/.test(text))
        return text.slice(1, -1);
    return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}
function unlockable(path, { importer, name, from }) {
    return new usage_error/* UsageError */.e({
        what: (0,visible/* visible */.RK)(`${external_node_path_.posix.join(importer, 'package.json')} requires ${name} as ${from}, and what this file locks for its next version is not known before it is published`, 400),
        where: path,
        expected: 'a range of the workspace, which a release does not change',
        fix: `write "workspace:^" in place of "${(0,visible/* visible */.RK)(from, 60)}" and update the lock file; pnpm pack and yarn pack put the version in its place`,
    });
}

// EXTERNAL MODULE: ./packages/version/lib/release/release-files.js
var release_files = __webpack_require__(87);
// EXTERNAL MODULE: ./packages/version/lib/release/version-fields.js
var version_fields = __webpack_require__(156);
;// CONCATENATED MODULE: ./packages/version/lib/release/module-release-text.js











/**
 * Works out the files of a release of modules, from those of a commit: changelogs, versions, and where packages of npm name each other, their ranges.
 * @param workspace manifests of npm that may name packages of this repository
 * @throws UsageError as `changelogsOf` does, and for a version file that was named and has no version
 */
async function moduleReleaseText(released, judged, request, workspace, git) {
    const files = await commit_files/* CommitFiles */.d.of(git, judged.to);
    const texts = (paths) => files.texts(paths);
    const changelogs = await changelogsOf(released, judged, request, { git, texts });
    const standing = await texts(changelogs.flatMap(({ path }) => path ?? []));
    const sections = changelogs.map(({ path, report }) => {
        const after = report.state === 'written' ? report.text : (standing.get(path ?? '') ?? '');
        if (path !== undefined)
            files.write(path, after);
        return (0,standing_section/* standingSection */.s)((0,file/* readChangelog */.T)(after), report.decision.version ?? '');
    });
    for (const { module, decision } of released)
        await setModuleVersion(files, module, decision.version ?? '');
    await setRanges(files, packagesOf(released), workspace);
    await setCargoRequirements(files, released);
    await (0,lock_files/* bringLocksAlong */.o)(files);
    return { files: files.written, sections };
}
/** In the files that were named for it; else in its manifest, if that has a version: of a Go module it is the tag alone. */
async function setModuleVersion(files, { versionFiles, manifest }, version) {
    if (versionFiles !== undefined)
        return (0,release_files/* setVersions */.U)(files, versionFiles, version);
    if (manifest === undefined || !/\.(?:json|toml)$/.test(manifest.path))
        return;
    const text = (await files.texts([manifest.path])).get(manifest.path);
    const written = text === undefined ? undefined : (0,version_fields/* withVersion */.$)(manifest.path, text, version);
    if (written !== undefined)
        files.write(manifest.path, written);
}
async function setRanges(files, released, workspace) {
    if (released.length === 0)
        return;
    for (const [path, text] of await files.texts(workspace))
        files.write(path, withPackageRanges(text, released));
    const lock = (await files.texts([NPM_LOCK])).get(NPM_LOCK);
    if (lock !== undefined)
        files.write(NPM_LOCK, withLockedPackages(lock, released));
    await bringRangesAlong(files, workspace);
}
/** Those of npm. */
function packagesOf(released) {
    return released.flatMap(({ module: { manifest }, decision: { version } }) => {
        if (manifest === undefined || version === undefined || external_node_path_.posix.basename(manifest.path) !== 'package.json')
            return [];
        const folder = external_node_path_.posix.dirname(manifest.path);
        return [{ name: manifest.name, version, folder: folder === '.' ? '' : folder }];
    });
}

// EXTERNAL MODULE: ./packages/version/lib/release/release.js
var release_release = __webpack_require__(1061);
// EXTERNAL MODULE: ./packages/version/lib/release/tag-message.js
var tag_message = __webpack_require__(4422);
;// CONCATENATED MODULE: ./packages/version/lib/release/modules-release-report.js


/** What there is to say where nothing was changed. */
function refused(asked, findings) {
    return {
        state: 'refused',
        modules: asked.map(({ module, decision, changelog }) => ({
            module,
            decision,
            changelog,
            state: decision.released ? 'refused' : 'nothing',
        })),
        files: [],
        findings,
    };
}
/** What a release would come to. */
function plannedReport(asked, planned, { files, sections }, findings, scene) {
    const modules = asked
        .filter(({ isAsked }) => isAsked)
        .map((each) => {
        const { module, decision, changelog } = each;
        const about = { module, decision, changelog };
        const at = planned.indexOf(each);
        if (at >= 0)
            return { ...about, state: 'planned', notes: sections[at] ?? '' };
        const release = standingRelease(each);
        return release === undefined ? { ...about, state: 'nothing' } : { ...about, state: 'stands', release };
    });
    return { state: mostOf(modules), modules, files: files.map(({ path }) => path), findings: [...findings, ...known(asked, scene, false)] };
}
/** A release that stands; undefined where there is none, or where it is of no concern to this commit. */
function standingRelease({ standing, message, decision }) {
    if (standing === undefined || (message === undefined && !decision.released))
        return undefined;
    const { name: tag, commit, version } = standing;
    const notes = message === undefined ? '' : (0,tag_message/* notesOfTag */.h)(message);
    return { version: version.version, tag, commit, notes, page: undefined, floating: undefined };
}
/** That modules are released already: said of those that are asked for. */
const known = (modules, { to }, isRace) => modules.flatMap((each) => {
    const release = each.isAsked ? standingRelease(each) : undefined;
    return release === undefined ? [] : [(0,release_release/* knownFinding */.$H)(release.tag, to, isRace)];
});
const ORDER = ['released', 'finished', 'planned', 'stands', 'refused'];
/** The most that came of any module. */
const mostOf = (modules) => ORDER.find((state) => modules.some((each) => each.state === state)) ?? 'nothing';

// EXTERNAL MODULE: ./packages/version/lib/release/publish.js + 1 modules
var publish = __webpack_require__(5970);
;// CONCATENATED MODULE: ./packages/version/lib/release/release-commit-message.js

/** A longer first line is cut by most who show it. */
const MAX_SUBJECT = 72;
/** The message of the commit of a release: what is released stands in the first line, or below it where it does not fit. */
function releaseCommitMessage(released) {
    // A manifest can name its package in any way.
    const shown = released.map(({ name, version }) => `${(0,visible/* visible */.RK)(name, 100)} ${version}`);
    const subject = `chore(release): ${shown.join(', ')}`;
    if (subject.length <= MAX_SUBJECT)
        return `${subject}\n`;
    return `chore(release): ${released.length} ${released.length === 1 ? 'module' : 'modules'}\n\n${shown.map((each) => `- ${each}\n`).join('')}`;
}

// EXTERNAL MODULE: ./packages/version/lib/release/standing-release.js
var standing_release = __webpack_require__(8290);
// EXTERNAL MODULE: ./packages/version/lib/release/survey.js
var survey = __webpack_require__(5376);
;// CONCATENATED MODULE: ./packages/version/lib/release/release-modules.js











/**
 * Releases modules at a commit: one commit with their changelogs and versions on top of it, an annotated tag for each, all landed at once or not at all;
 * then the page and the floating tag of each. May be run again at any time, as `releaseVersion` may.
 * @throws UsageError as `decideModules`, `writeModuleChangelogs` and `releaseVersion` do
 */
async function releaseModules(request, ports) {
    for (let race = 0;; race++) {
        const outcome = await tryRelease(request, ports, race);
        if (outcome !== undefined)
            return outcome;
    }
}
/** Undefined when another push was first. */
async function tryRelease(request, ports, race) {
    const scene = await (0,survey/* survey */.F)(request, ports);
    const judged = await (0,judge_modules/* judgeModules */.p)(request.modules, request, scene.git, request.named);
    const all = await surveyed(judged, scene, request, ports);
    const asked = all.filter(({ isAsked, message }) => isAsked || message !== undefined);
    const planned = asked.filter(({ decision, standing }) => decision.released && standing === undefined);
    const before = [...judged.findings, ...asked.flatMap(({ decision }) => decision.findings)];
    const taken = planned.flatMap(({ decision }) => (0,release_release/* takenFinding */.bT)(decision.tag ?? '', scene) ?? []);
    const blocking = scene.isOnBranch ? taken : [(0,release_release/* offBranch */.G5)(scene.to, ports.place.shown)];
    if (blocking.length > 0 || (0,finding/* hasError */.JD)(before))
        return refused(asked, [...before, ...blocking]);
    const text = planned.length === 0 ? NO_TEXT : await moduleReleaseText(planned, judged, request, request.workspace, scene.git);
    if (request.dryRun)
        return plannedReport(asked, planned, text, before, scene);
    if (planned.length > 0 && race >= release_release/* MAX_RACES */.ig)
        return refused(asked, [...before, (0,release_release/* racesLost */.XI)(tagsOf(planned), race, ports.place.shown)]);
    const landed = planned.length === 0 ? undefined : await release_modules_land(planned, text, scene, request, ports);
    if (landed?.state === 'moved')
        return undefined;
    if (landed?.state === 'refused')
        return refused(asked, [...before, landed.finding]);
    const released = planned.map((each, at) => ({ ...each, notes: text.sections[at] ?? '', commit: landed?.commit ?? scene.to }));
    return published(asked, new Map(released.map((each) => [each.module.name, each])), before, scene, request, ports, race > 0);
}
const NO_TEXT = { files: [], sections: [] };
const tagsOf = (modules) => modules.map(({ decision }) => decision.tag ?? '').join(', ');
async function surveyed({ modules }, scene, request, ports) {
    const all = [];
    for (const module of modules) {
        const decision = (0,release_release/* withoutTaken */.a9)(module.decision);
        const standing = await (0,standing_release/* standingFor */.Q)(decision, scene, module.counted.prefix);
        const message = standing === undefined ? undefined : await (0,standing_release/* ownTagMessage */.g)(standing, scene, ports);
        all.push({ ...module, decision, standing, message, changelog: changelogPath(module.module, request.changelog) });
    }
    return all;
}
function release_modules_land(planned, { files, sections }, scene, { nowMs }, ports) {
    const tags = planned.map(({ decision }, at) => ({ tag: decision.tag ?? '', notes: sections[at] ?? '' }));
    const message = releaseCommitMessage(planned.map(({ module, decision }) => ({ name: module.name, version: decision.version ?? '' })));
    return (0,land/* landReleases */.o)({ tags, message, files, nowMs }, scene, ports);
}
/** Does what comes after the tags, module by module; what an earlier run left undone as well. */
async function published(asked, released, before, scene, request, ports, isRace) {
    const modules = [];
    const findings = [...before, ...known(asked, scene, isRace)];
    for (const each of asked) {
        const { module, decision, changelog } = each;
        const about = { module, decision, changelog };
        const own = released.get(module.name);
        const { version = '', tag = '' } = decision;
        const standing = own === undefined ? standingRelease(each) : { version, tag, ...own, page: undefined, floating: undefined };
        if (standing === undefined)
            modules.push({ ...about, state: 'nothing' });
        // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
        else if (own === undefined && (isRace || each.message === undefined))
            modules.push({ ...about, state: 'stands', release: standing });
        else {
            const options = { tagPrefix: each.counted.prefix, floatingTags: request.floatingTags, isMain: isMain(module, request) };
            const { page, floating, hasChanged, findings: more } = await (0,publish/* publish */.m)(standing, options, ports);
            findings.push(...more);
            if (!each.isAsked && !hasChanged)
                continue;
            const state = own !== undefined ? 'released' : hasChanged ? 'finished' : 'stands';
            modules.push({ ...about, state, release: { ...standing, page, floating } });
        }
    }
    return { state: mostOf(modules), modules, files: [], findings };
}
/** A hosting service shows one release first: that of the repository itself, where it is a module, or of its only one. */
const isMain = ({ area }, { modules }) => modules.length === 1 || (area.kind === 'folder' && area.folder === '');

// EXTERNAL MODULE: ./packages/diagnostics/lib/markdown.js
var markdown = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/version/lib/changelog/inline-text.js
var inline_text = __webpack_require__(9264);
// EXTERNAL MODULE: ./packages/version/lib/release/told.js
var told = __webpack_require__(9239);
;// CONCATENATED MODULE: ./packages/version/lib/release/told-modules.js




/** The section of a module's changelog, as Markdown; empty where there is none. */
function moduleNotes(module) {
    if (module.state === 'planned')
        return module.notes;
    return 'release' in module ? module.release.notes : '';
}
/** The sections of modules as one text: that of one alone as it is, of several each under its name and version. Empty where there is none. */
function moduleSections(modules) {
    const told = modules.filter(({ notes }) => notes.trim() !== '');
    const [only, ...others] = told;
    if (only !== undefined && others.length === 0)
        return `${only.notes.trim()}\n`;
    return told
        .map(({ module, decision, notes }) => `## ${(0,inline_text/* inlineText */.l)(module.name)} ${decision.version ?? ''}\n\n${notes.trim()}\n`)
        .join('\n');
}
/** What the ledger hears of a release of modules: an event for each that this run released or finished. */
function moduleReleaseEvents({ modules, findings }) {
    return modules.flatMap((each) => {
        const event = 'release' in each ? (0,told/* releaseEvent */.I)({ ...each, findings }) : undefined;
        return event === undefined ? [] : [{ ...event, module: each.module.name }];
    });
}
/** What the output `modules` holds after a release. */
function releasedModulesAsJson({ modules }) {
    const entries = modules.map((each) => {
        const release = 'release' in each ? each.release : undefined;
        const fields = {
            ...(0,decide_modules/* versionFields */.oc)(each.decision),
            ...(release === undefined ? {} : { version: release.version, tag: release.tag }),
            released: each.state === 'released' || each.state === 'finished' || each.state === 'planned',
            changelog: each.changelog ?? '',
            commit: release?.commit ?? '',
            url: release?.page ?? '',
        };
        return [each.module.name, fields];
    });
    return JSON.stringify(Object.fromEntries(entries));
}
const TITLES = {
    nothing: 'Nothing to release',
    refused: 'Not released',
    planned: 'Would release',
    released: 'Released',
    finished: 'Finished the release of',
    stands: 'Released already',
};
/** What came of a release of modules as Markdown for a job's summary. Text of commits and tags is shown as code that cannot act. */
function renderModulesReleaseSummary({ state, modules, files, findings }) {
    const rows = modules.map((each) => {
        const release = 'release' in each ? each.release : undefined;
        const { previous = 'none', tag = 'none', released } = each.decision;
        const shown = release?.tag ?? (released ? tag : 'none');
        const page = release?.page === undefined ? 'none' : `<${release.page}>`;
        const cells = [(0,markdown/* markdownCode */.D)(each.module.name, 100), each.state, (0,markdown/* markdownCode */.D)(previous, 100), (0,markdown/* markdownCode */.D)(shown, 100), page];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        `### ${TITLES[state]}${state === 'nothing' || state === 'refused' || state === 'stands' ? '' : ' modules'}`,
        '',
        '| module | state | last version | tag | page |',
        '|---|---|---|---|---|',
        ...rows,
        ...(files.length === 0 ? [] : ['', `Files: ${files.map((path) => (0,markdown/* markdownCode */.D)(path, 200)).join(', ')}`]),
        ...findings.map(({ code, message, hint }) => `\n**${code}** ${(0,markdown/* markdownCode */.D)(message, 500)}: ${(0,markdown/* markdownCode */.D)(hint, 500)}`),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./packages/version/lib/event.js
var lib_event = __webpack_require__(1006);
// EXTERNAL MODULE: ./packages/wiring/lib/origin.js
var origin = __webpack_require__(88);
// EXTERNAL MODULE: ./packages/wiring/lib/version-modules.js + 5 modules
var version_modules = __webpack_require__(7974);
// EXTERNAL MODULE: ./packages/wiring/lib/version-config.js
var version_config = __webpack_require__(8451);
// EXTERNAL MODULE: ./packages/version/lib/changelog/changelog.js + 1 modules
var changelog = __webpack_require__(200);
;// CONCATENATED MODULE: ./packages/wiring/lib/module-files.js



/** The changelogs of modules, as they stand in a work tree. Paths are relative to its root. */
const moduleFiles = {
    /** Those that are there. @throws UsageError as `changelogText` does */
    async read(root, paths) {
        return new Map(paths.flatMap((path) => {
            const file = external_node_path_.posix.join(root, path);
            return files/* nodeFiles */.k.status(file) === undefined ? [] : [[path, (0,changelog/* changelogText */.k)(files/* nodeFiles */.k.read(file), path)]];
        }));
    },
    /** Writes those that have changed. */
    write(root, { modules }) {
        for (const { path, report } of modules) {
            if (path !== undefined && report.state === 'written')
                files/* nodeFiles */.k.write(external_node_path_.posix.join(root, path), report.text);
        }
    },
};

// EXTERNAL MODULE: ./actions/lib/conventional-version/src/hosted-at.js
var hosted_at = __webpack_require__(1845);
// EXTERNAL MODULE: ./actions/lib/conventional-version/src/release-place.js + 3 modules
var release_place = __webpack_require__(2202);
;// CONCATENATED MODULE: ./actions/lib/conventional-version/src/modules.js







/** Adds the next release of one module, or of all, to the changelog of each. */
async function changelogsOfModules(inputs, request, host) {
    const repository = await host.openRepository();
    const access = (0,origin/* originAccess */.h)(inputs.token, host);
    await (0,commit_of/* bringHere */.T)(repository, inputs.to, access);
    const { git, findings: before } = await (0,whole_range/* wholeRange */.h)(request, 'history', { git: repository, source: (0,history_source/* historySource */.G)(repository, access) });
    const { modules, named, findings: found } = await (0,version_modules/* askedModules */.w)(inputs.module, request, await (0,version_config/* versionConfig */.h)(repository), git);
    const form = { ...request, ...formOf(inputs, host) };
    const report = await writeModuleChangelogs(modules, form, { git, texts: (paths) => moduleFiles.read(git.root, paths) }, named);
    moduleFiles.write(git.root, report);
    const told = report.modules.map(({ module, path, report: { decision, ...rest } }) => ({
        ...{ module, decision, changelog: path, notes: 'notes' in rest ? rest.notes : '' },
    }));
    const findings = [...before, ...found, ...report.findings, ...told.flatMap(({ decision }) => decision.findings)];
    return {
        ...outcomeOf(told, findings),
        outputs: {
            ...versionOutputs(told.map(({ decision }) => decision)),
            released: told.some(({ decision }) => decision.released),
            modules: (0,decide_modules/* modulesAsJson */.Ks)({ modules: told }),
            changelog: pathOf(named === undefined ? undefined : told[0]?.changelog, git.root, host),
            notes: notesFile('changelog-notes.md', told, host),
            ...{ commit: undefined, url: undefined, findings: host.writeFindings(findings) },
        },
        summary: (0,summary/* renderModulesSummary */.k)(told),
    };
}
/** Releases one module with those that depend on it, or all that have something to release. */
async function releaseOfModules(inputs, request, host) {
    if (inputs.versionFiles.length > 0) {
        throw new usage_error/* UsageError */.e({
            what: 'the files that hold the version of a module are not named here',
            where: 'input version-files',
            expected: 'version-files of the module in aiop.yaml; without it, its manifest is taken',
            fix: 'leave version-files empty',
        });
    }
    const { findings, report } = await (0,release_place/* inReleasePlace */.i)(inputs, request, host, async (ports, repository) => {
        const found = await (0,version_modules/* askedModules */.w)(inputs.module, request, await (0,version_config/* versionConfig */.h)(repository), ports.git, 'manifests');
        const { modules, workspace, named } = found;
        const { floatingTags, dryRun } = inputs;
        const asked = { ...request, ...formOf(inputs, host), floatingTags, dryRun, modules, workspace };
        const released = await releaseModules(named === undefined ? asked : { ...asked, named }, ports);
        return { released, found: found.findings, name: named?.name, root: repository.root };
    });
    const { released, found, name, root } = report;
    return modules_told({ ...released, findings: [...findings, ...found, ...released.findings] }, name, root, host);
}
/** @param name of the module that was named; undefined for all */
function modules_told(report, name, root, host) {
    const { modules, findings, state } = report;
    const named = modules.find(({ module }) => module.name === name);
    const releases = (named === undefined ? modules : [named]).flatMap((each) => ('release' in each ? each.release : []));
    const [release] = releases;
    const { version, tag, ...versions } = versionOutputs(named === undefined ? modules.map(({ decision }) => decision) : [named.decision]);
    const { event: events, ...outcome } = outcomeOf(modules, findings);
    return {
        ...outcome,
        outputs: {
            ...versions,
            version: named === undefined ? version : (release?.version ?? version),
            tag: named === undefined ? tag : (release?.tag ?? tag),
            released: state === 'released' || state === 'finished' || state === 'planned',
            modules: releasedModulesAsJson(report),
            changelog: pathOf(named?.changelog, root, host),
            notes: notesFile('release-notes.md', modules.map((each) => ({ ...each, notes: moduleNotes(each) })), host),
            commit: release?.commit ?? '',
            url: named === undefined ? '' : (release?.page ?? ''),
            findings: host.writeFindings(findings),
        },
        summary: renderModulesReleaseSummary(report),
        event: [...events, ...moduleReleaseEvents(report)],
    };
}
function formOf({ changelog, changelogStyle: style }, host) {
    const hosted = (0,hosted_at/* hostedAt */.v)(host);
    return { changelog, style, ...(hosted === undefined ? {} : { repository: hosted }), nowMs: clock/* systemClock */.m.now() };
}
function outcomeOf(modules, findings) {
    return {
        passed: !(0,finding/* hasError */.JD)(findings),
        findings,
        event: modules.flatMap(({ module, decision }) => (0,lib_event/* versionEvent */.R)(decision, module.name) ?? []),
    };
}
/** What one decision says; of several what they say together, as far as that is one thing. */
function versionOutputs(decisions) {
    const [only] = decisions.length === 1 ? decisions : [];
    const { version = '', previous = '', tag = '', compliance } = only ?? {};
    return { version, previous, tag, compliance, ...(0,decide_modules/* together */.bs)(decisions) };
}
const pathOf = (path, root, host) => path === undefined ? undefined : host.resolve(`${root}/${path}`);
/** The sections of all modules in one file: of one alone as it is, of several each under its name. */
function notesFile(name, modules, host) {
    const text = moduleSections(modules);
    if (text === '')
        return '';
    const path = host.resultFile(name);
    files/* nodeFiles */.k.write(path, text);
    return path;
}


/***/ })

};
