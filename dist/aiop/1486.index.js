export const id = 1486;
export const ids = [1486];
export const modules = {

/***/ 580:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ judgeModules),
  K: () => (/* binding */ ownersOf)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/version/lib/counting-base.js
var counting_base = __webpack_require__(287);
// EXTERNAL MODULE: ./packages/version/lib/decide.js
var decide = __webpack_require__(4452);
// EXTERNAL MODULE: ./packages/version/lib/habit.js + 1 modules
var habit = __webpack_require__(8575);
// EXTERNAL MODULE: ./packages/version/lib/judge.js + 2 modules
var judge = __webpack_require__(5931);
// EXTERNAL MODULE: ./packages/version/lib/revision.js
var revision = __webpack_require__(5145);
// EXTERNAL MODULE: ./packages/version/lib/version-tags.js
var version_tags = __webpack_require__(1606);
;// CONCATENATED MODULE: ./packages/version/lib/modules/commit-graph.js
/** A part of a history, held in memory. */
class CommitGraph {
    #records;
    #byId;
    /** @param records newest first */
    constructor(records) {
        this.#records = records;
        this.#byId = new Map(records.map((record) => [record.oid, record]));
    }
    /** Whether both are here, and the first leads to the second. */
    isBefore(earlier, later) {
        return this.#byId.has(earlier) && this.#reachable(later).has(earlier);
    }
    /** Commits of `to` that are not in `from`, newest first. Undefined stands for everything, and for nothing. */
    between(from, to) {
        const left = from === undefined ? new Set() : this.#reachable(from);
        const right = to === undefined ? undefined : this.#reachable(to);
        return this.#records.filter(({ oid }) => !left.has(oid) && (right === undefined || right.has(oid)));
    }
    #reachable(start) {
        const found = new Set();
        const waiting = [start];
        for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
            const record = this.#byId.get(oid);
            if (record === undefined || found.has(oid))
                continue;
            found.add(oid);
            waiting.push(...record.parents);
        }
        return found;
    }
}

// EXTERNAL MODULE: ./packages/version/lib/level.js
var lib_level = __webpack_require__(9324);
;// CONCATENATED MODULE: ./packages/version/lib/modules/dependencies.js

/**
 * Decides every module, and again whoever depends on one that is released, until nothing is raised any more: a step is only ever raised, so that
 * modules which depend on each other in a circle come to an end too.
 * @param alone the name of the one module that is asked for; default: all are
 * @returns in the order of the candidates
 */
async function withDependencies(candidates, judge, alone) {
    const decided = new Map();
    for (const candidate of candidates)
        decided.set(candidate.module.name, { ...candidate, decision: await judge(candidate.counted) });
    const dependents = dependentsOf(candidates);
    const waiting = alone === undefined ? candidates.map(({ module }) => module.name) : [alone];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const cause = decided.get(name);
        if (cause === undefined || !cause.decision.released)
            continue;
        for (const { dependent, kind } of dependents.get(name) ?? []) {
            const current = decided.get(dependent);
            if (current === undefined)
                continue;
            const level = stepFor(kind, cause.decision.bump);
            const before = current.counted.dependency?.level ?? 'none';
            if (current.counted.dependency !== undefined && (0,lib_level/* greater */.r)(before, level) === before)
                continue;
            const sentence = `it depends on ${name}, which is released as ${cause.decision.version ?? ''}: a ${level} step`;
            const counted = { ...current.counted, dependency: { level, sentence } };
            decided.set(dependent, { ...current, counted, decision: await judge(counted) });
            waiting.push(dependent);
        }
    }
    const isAsked = (name) => alone === undefined || name === alone || decided.get(name)?.counted.dependency !== undefined;
    const updatesOf = ({ dependsOn }) => [...new Set(dependsOn.map(({ name }) => name))].flatMap((name) => {
        const { released, version } = decided.get(name)?.decision ?? {};
        return released === true && version !== undefined && isAsked(name) ? [{ name, version }] : [];
    });
    return candidates.flatMap(({ module }) => {
        const own = decided.get(module.name);
        return own === undefined ? [] : [{ ...own, isAsked: isAsked(module.name), updates: updatesOf(module) }];
    });
}
/** A module that brings another one along only gets new contents; of a peer, its users see what breaks. */
function stepFor(kind, step) {
    return kind === 'peer' && step === 'major' ? 'major' : 'patch';
}
function dependentsOf(candidates) {
    const dependents = new Map();
    for (const { module } of candidates) {
        for (const { name, kind } of module.dependsOn) {
            const list = dependents.get(name);
            if (list === undefined)
                dependents.set(name, [{ dependent: module.name, kind }]);
            else
                list.push({ dependent: module.name, kind });
        }
    }
    return dependents;
}

// EXTERNAL MODULE: ./packages/version/lib/modules/module-areas.js
var module_areas = __webpack_require__(2417);
;// CONCATENATED MODULE: ./packages/version/lib/modules/tag-pattern.js


const VERSION = '{version}';
/** How tools name the tags of modules: release-please and lerna, changesets, Go, and what people write by hand. */
const KNOWN_PATTERNS = [
    '{name}-v{version}',
    '{name}@{version}',
    '{name}@v{version}',
    '{path}/v{version}',
    '{name}/v{version}',
    '{base}-v{version}',
    '{base}@{version}',
    '{base}/v{version}',
    '{name}-{version}',
    '{base}-{version}',
    '{path}/{version}',
];
const DEFAULT_PATTERN = '{name}-v{version}';
/** @throws UsageError for a pattern that does not end in `{version}`, or makes names that no tag can have */
function prefixOf(pattern, { name, area, origin }) {
    if (!pattern.endsWith(VERSION) || pattern.indexOf(VERSION) !== pattern.length - VERSION.length) {
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify((0,visible/* visible */.RK)(pattern, 100))} does not end in ${VERSION}`,
            where: `${origin}, the tag of ${name}`,
            expected: 'a pattern such as {name}@{version}',
            fix: 'put {version} at the end, once',
        });
    }
    const folder = area.kind === 'folder' ? area.folder : '';
    const values = new Map([
        ['{name}', name],
        ['{path}', folder],
        ['{base}', name.slice(name.lastIndexOf('/') + 1)],
    ]);
    const prefix = pattern.slice(0, -VERSION.length).replace(/\{(?:name|path|base)\}/g, (key) => values.get(key) ?? key);
    // A module at the root has no path before its version.
    return (0,revision/* checkedTagPrefix */.U)(prefix.replace(/^\//, ''));
}
/**
 * The prefix of each module's tags: what its configuration says; else the known pattern that most of its tags follow; else the one that most
 * tags of the other modules follow; else what is usual.
 */
function modulePrefixes(modules, tags) {
    const counts = countPrefixes(tags);
    const followed = modules.map((module) => (module.tag === undefined ? mostFollowed(module, counts) : undefined));
    const votes = new Map();
    for (const pattern of followed)
        if (pattern !== undefined)
            votes.set(pattern, (votes.get(pattern) ?? 0) + 1);
    const [usualHere] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? [];
    return modules.map((module, index) => prefixOf(module.tag ?? followed[index] ?? usualHere ?? module.usualTag ?? DEFAULT_PATTERN, module));
}
/** What stands before a version, and how often. */
function countPrefixes(tags) {
    const counts = new Map();
    for (const { name } of tags) {
        const version = /(?<![0-9.])[0-9]{1,15}\.[0-9]{1,15}\.[0-9]{1,15}(?:[-+][0-9A-Za-z.+-]{1,100})?$/.exec(name);
        if (version === null)
            continue;
        const prefix = name.slice(0, version.index);
        counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
    return counts;
}
function mostFollowed(module, counts) {
    let most;
    for (const pattern of KNOWN_PATTERNS) {
        if (pattern.includes('{path}') && module.area.kind === 'patterns')
            continue;
        const count = counts.get(prefixOf(pattern, module)) ?? 0;
        if (count > (most?.count ?? 0))
            most = { pattern, count };
    }
    return most?.pattern;
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/judge-modules.js











/**
 * Decides the next version of every module in one run: the history is read once, from where the first of them begins to count. A commit
 * counts for the modules whose files it changes. Whoever depends on a module that is released is released as well, as a patch at least.
 * @param request `tagPrefix` says nothing here: each module has tags of its own
 * @param alone the one module that is released: with it only those that depend on it
 * @throws UsageError as `decideNextVersion` does, and for modules that share a folder or a prefix, and tags or paths that cannot be read
 */
async function judgeModules(modules, request, git, alone) {
    const rules = (0,judge/* versionRules */.WF)(request);
    const modulesOf = (0,module_areas/* moduleAreas */.z)(modules);
    const to = await (0,revision/* commitOf */.D)(git, request.to || 'HEAD', 'to');
    const start = request.from ? await (0,revision/* commitOf */.D)(git, request.from, 'from') : undefined;
    const tags = await git.tags();
    const bases = await basesOf(git, modules, tags, start, to);
    const all = bases.map(({ base }) => base.after);
    const begin = all.every((after) => after !== undefined) ? await git.commonAncestor(all) : undefined;
    const records = await git.log({ ...(begin === undefined ? {} : { from: begin }), to });
    const owners = await ownersOf(git, records, modulesOf);
    const graph = new CommitGraph(records);
    const earlier = earlierReleases(git, to, modulesOf);
    const candidates = bases.map(({ module, prefix, tags: sorted, base }, index) => {
        const isOwn = ({ oid }) => owners.get(oid)?.includes(index) === true;
        return { module, counted: { prefix, tags: sorted, base, graph: graph.between(base.after, undefined), isOwn, history: earlier(index) } };
    });
    return {
        to,
        modules: (await withDependencies(candidates, (counted) => (0,judge/* judge */.S4)(counted, rules), alone?.name)).map((decided) => {
            const { counted, decision } = decided;
            return { ...decided, decision: { ...decision, findings: [...(0,decide/* tagFindings */.t)(counted.tags, counted.prefix), ...decision.findings] } };
        }),
        findings: await (0,counting_base/* cutHistory */.l)(git, records, begin, 'so the versions may be wrong'),
    };
}
/** Where each module begins to count. The history is asked once which commits it has. */
async function basesOf(git, modules, tags, start, to) {
    const history = await git.ancestors(start ?? to);
    const taken = new Map();
    const bases = [];
    for (const [index, prefix] of modulePrefixes(modules, tags).entries()) {
        const module = modules[index];
        if (module === undefined)
            continue;
        const other = taken.get(prefix);
        if (other !== undefined)
            throw samePrefix(module, other, prefix);
        taken.set(prefix, module);
        const sorted = (0,version_tags/* sortTags */.uO)(tags, prefix);
        const lasts = await (0,version_tags/* lastVersions */.eQ)(sorted.versions, (commit) => history.has(commit), (release) => (0,version_tags/* historyOf */.om)(git, release));
        // Another prefix is another module's.
        bases.push({ module, prefix, tags: { ...sorted, otherPrefix: undefined }, base: { ...lasts, after: start ?? lasts.stable?.commit } });
    }
    return bases;
}
function samePrefix(module, other, prefix) {
    return new usage_error/* UsageError */.e({
        what: `the tags of ${other.name} and ${module.name} begin alike, with ${JSON.stringify((0,visible/* visible */.RK)(prefix, 100))}`,
        where: module.origin,
        expected: 'a prefix of its own for each module',
        fix: 'give one of them another tag, such as {name}@{version}, in aiop.yaml',
    });
}
/** The modules that each commit counts for, by their places. */
async function ownersOf(git, records, modulesOf) {
    const changed = await git.changedPaths(records.map(({ oid }) => oid));
    return new Map([...changed].map(([oid, paths]) => [oid, [...new Set(paths.flatMap(modulesOf))]]));
}
/** The releases before the last ones, which are read once, and only where a module asks for them. */
function earlierReleases(git, to, modulesOf) {
    const read = async () => {
        const records = await git.log({ to, limit: habit/* MAX_LEARNT_COMMITS */.rT });
        return { graph: new CommitGraph(records), owners: await ownersOf(git, records, modulesOf) };
    };
    let window;
    return (module) => async (from, tip) => {
        window ??= read();
        const { graph, owners } = await window;
        const records = graph.between(from, tip);
        return { records, isWhole: graph.isBefore(from, tip), isOwn: ({ oid }) => owners.get(oid)?.includes(module) === true };
    };
}


/***/ }),

/***/ 1172:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(420);


/** That a manifest cannot be read. `line` is from 1. */
function unreadable(path, problem, line = 1) {
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)('AIOP-M010', { message: `its package is no module: ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem, 200)}`, at: { file: path, line, column: 1 } });
}
/** The folder of a file, `''` for the repository itself. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Plain data as an object, or nothing. */
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);


/***/ }),

/***/ 3631:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ memberManifests)
/* harmony export */ });
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);


/**
 * The manifests that a workspace has by its patterns, such as `packages/*` or `!packages/old`. What another tool allows and claims do not is
 * left out.
 */
function memberManifests(paths, patterns, manifest) {
    const written = patterns.map(normalise).filter((pattern) => (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_0__/* .compilePathSet */ .p)([pattern.replace(/^!/, '')]).ok);
    const compiled = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_0__/* .compilePathSet */ .p)(written);
    if (!compiled.ok || written.length === 0)
        return [];
    return paths.filter((path) => (path === manifest || path.endsWith(`/${manifest}`)) && compiled.set.matches((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)));
}
function normalise(pattern) {
    const [sign, text] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
    const plain = text.replace(/^(?:\.\/){1,9}/, '').replace(/\/{1,9}$/, '');
    return `${sign}${plain}`;
}


/***/ }),

/***/ 7494:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ canonicalProject),
/* harmony export */   r: () => (/* binding */ pythonProjects)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);
/* harmony import */ var _member_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3631);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4861);



const MANIFEST = 'pyproject.toml';
/**
 * The members of a uv workspace (https://docs.astral.sh/uv/concepts/projects/workspaces/); without one, the projects of a repository with more
 * than one `pyproject.toml`. Names compare as PyPI compares them.
 */
const pythonProjects = async (files, findings) => {
    const all = files.paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`));
    const root = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(await (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .toml */ .h)(MANIFEST, (await files.texts([MANIFEST])).get(MANIFEST), findings));
    const workspace = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(root.get('tool')).get('uv')).get('workspace'));
    const excluded = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('exclude')).map((pattern) => `!${pattern}`);
    const members = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('members'));
    const paths = members.length === 0 ? all : [MANIFEST, ...(0,_member_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .memberManifests */ .D)(files.paths, [...members, ...excluded], MANIFEST)];
    if (paths.length < 2)
        return [];
    const manifests = [];
    for (const [path, text] of await files.texts([...new Set(paths)])) {
        const fields = path === MANIFEST ? root : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(await (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .toml */ .h)(path, text, findings));
        const project = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields.get('project'));
        const poetry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields.get('tool')).get('poetry'));
        const name = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(project.get('name')) ?? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(poetry.get('name'));
        if (name === undefined)
            continue;
        const listed = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(project.get('dependencies')).map((text) => /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(text)?.[1] ?? '');
        const tabled = [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(poetry.get('dependencies')).keys()];
        manifests.push({
            path,
            name: canonicalProject(name),
            dependsOn: [...listed, ...tabled].map((each) => ({ name: canonicalProject(each), kind: 'normal' })),
        });
    }
    return manifests;
};
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
const canonicalProject = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();


/***/ }),

/***/ 4861:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ toml)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);

/** Tables inside one another, as in other files of such tools. */
const MAX_DEPTH = 32;
/** A file as plain data; undefined, with a finding, where it is no TOML. The reader is only loaded where there is one. */
async function toml(path, text, findings) {
    if (text === undefined)
        return undefined;
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text, { maxDepth: MAX_DEPTH });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        findings.push((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(path, 'it is not TOML', error.line));
        return undefined;
    }
}


/***/ }),

/***/ 5394:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ cargoPackage),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   zj: () => (/* binding */ memberPaths)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);
/* harmony import */ var _member_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);


/** A table inside of tables; empty where one of them is not there. */
const within = (fields, ...keys) => keys.reduce((at, key) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(at.get(key)), fields);
/** The package of a `Cargo.toml`, whose version may be that of the workspace. @param root the manifest at the top of the workspace */
function cargoPackage(manifest, root) {
    const own = within(manifest, 'package');
    const isInherited = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(own.get('version')).get('workspace') === true;
    return { name: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(own.get('name')), version: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((isInherited ? within(root, 'workspace', 'package') : own).get('version')) };
}
/** The manifests of a workspace's members. @param workspace the table with `members` and `exclude` */
function memberPaths(paths, workspace, manifest) {
    const excluded = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('exclude')).map((pattern) => `!${pattern}`);
    return (0,_member_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .memberManifests */ .D)(paths, [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('members')), ...excluded], manifest);
}


/***/ }),

/***/ 2417:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ moduleAreas)
/* harmony export */ });
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


/**
 * A folder's files belong to the innermost module around them; patterns take what they match, from no one.
 * @throws UsageError for two modules of one folder, and a pattern that cannot be read
 */
function moduleAreas(modules) {
    const folders = new Map();
    const sets = [];
    for (const [index, module] of modules.entries()) {
        if (module.area.kind === 'patterns')
            sets.push({ index, set: setOf(module, module.area.patterns) });
        else {
            const other = modules[folders.get(module.area.folder) ?? -1];
            if (other !== undefined)
                throw sameFolder(module, other, module.area.folder);
            folders.set(module.area.folder, index);
        }
    }
    return (path) => {
        const innermost = innermostFolder(path, folders);
        const matched = sets.filter(({ set }) => set.matches(path)).map(({ index }) => index);
        return innermost === undefined ? matched : [innermost, ...matched];
    };
}
function innermostFolder(path, folders) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        const found = folders.get(path.slice(0, slash));
        if (found !== undefined)
            return found;
    }
    return folders.get('');
}
function setOf({ name, origin }, patterns) {
    const compiled = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_0__/* .compilePathSet */ .p)(patterns);
    if (compiled.ok)
        return compiled.set;
    const [problem] = compiled.problems;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
        what: `a path of the module ${name} cannot be read: ${problem?.message ?? 'it is no pattern'}`,
        where: origin,
        expected: problem?.expected ?? 'a pattern such as packages/core/**',
        fix: 'correct the pattern',
    });
}
function sameFolder(module, other, folder) {
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
        what: `the modules ${other.name} and ${module.name} have the same folder, ${folder || 'the repository itself'}`,
        where: module.origin,
        expected: 'one module a folder',
        fix: 'take one of them out, or give it a folder of its own',
    });
}


/***/ }),

/***/ 1486:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ askedModules),
  y: () => (/* binding */ moduleVersions)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/manifest.js
var manifests_manifest = __webpack_require__(1172);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/toml.js
var toml = __webpack_require__(4861);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/workspace-members.js
var workspace_members = __webpack_require__(5394);
;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/cargo-packages.js



const MANIFEST = 'Cargo.toml';
/** The members of a Cargo workspace (https://doc.rust-lang.org/cargo/reference/workspaces.html), save those with `publish = false`. */
const cargoPackages = async (files, findings) => {
    const root = (0,manifests_manifest/* fieldsOf */.Pf)(await (0,toml/* toml */.h)(MANIFEST, (await files.texts([MANIFEST])).get(MANIFEST), findings));
    const workspace = (0,manifests_manifest/* fieldsOf */.Pf)(root.get('workspace'));
    const members = (0,workspace_members/* memberPaths */.zj)(files.paths, workspace, MANIFEST);
    const own = root.has('workspace') && root.has('package') ? [MANIFEST] : [];
    const manifests = [];
    for (const [path, text] of await files.texts([...new Set([...own, ...members])])) {
        const fields = path === MANIFEST ? root : (0,manifests_manifest/* fieldsOf */.Pf)(await (0,toml/* toml */.h)(path, text, findings));
        const about = (0,manifests_manifest/* fieldsOf */.Pf)(fields.get('package'));
        const name = (0,manifests_manifest/* textOf */.b6)(about.get('name'));
        if (name === undefined || about.get('publish') === false)
            continue;
        manifests.push({ path, name, dependsOn: dependenciesOf(fields) });
    }
    return manifests;
};
/** A dependency may go by another name here (`package`). */
function dependenciesOf(fields) {
    const tables = [fields, ...[...(0,manifests_manifest/* fieldsOf */.Pf)(fields.get('target')).values()].map(manifests_manifest/* fieldsOf */.Pf)];
    return tables.flatMap((table) => ['dependencies', 'build-dependencies'].flatMap((field) => [...(0,manifests_manifest/* fieldsOf */.Pf)(table.get(field))].flatMap(([name, about]) => {
        const own = (0,manifests_manifest/* fieldsOf */.Pf)(about);
        // Without a path or the workspace it comes from a registry, where another release of it may stay as it is.
        const isLocal = (0,manifests_manifest/* textOf */.b6)(own.get('path')) !== undefined || own.get('workspace') === true;
        return isLocal ? [{ name: (0,manifests_manifest/* textOf */.b6)(own.get('package')) ?? name, kind: 'normal' }] : [];
    })));
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/go-modules.js

/**
 * The modules of a repository with more than one `go.mod` (https://go.dev/ref/mod). Their tags are as Go wants them: the folder, then `/v1.2.3`
 * (https://go.dev/ref/mod#vcs-version).
 */
const goModules = async (files) => {
    const paths = files.paths.filter((path) => (path === 'go.mod' || path.endsWith('/go.mod')) && !/(?:^|\/)(?:vendor|testdata|_[^/]*)\//.test(path));
    if (paths.length < 2)
        return [];
    const manifests = [];
    for (const [path, text] of await files.texts(paths)) {
        const lines = text.split('\n').map((line) => line.replace(/\/\/.*/, '').trim());
        const name = lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((found) => found !== undefined);
        if (name === undefined)
            continue;
        manifests.push({ path, name, dependsOn: requirements(lines), tag: (0,manifests_manifest/* folderOf */.yS)(path) === '' ? 'v{version}' : '{path}/v{version}' });
    }
    return manifests;
};
/** `require path version`, alone or in a block. */
function requirements(lines) {
    const found = [];
    let inBlock = false;
    for (const line of lines) {
        if (/^require\s*\($/.test(line))
            inBlock = true;
        else if (line === ')')
            inBlock = false;
        else {
            const name = (inBlock ? /^(\S+)\s+v\S+$/ : /^require\s+(\S+)\s+v\S+$/).exec(line)?.[1];
            if (name !== undefined)
                found.push({ name, kind: 'normal' });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/member-folders.js
var member_folders = __webpack_require__(3631);
;// CONCATENATED MODULE: ./packages/version/lib/modules/manifests/npm-packages.js


const npm_packages_MANIFEST = 'package.json';
const PNPM = 'pnpm-workspace.yaml';
/**
 * The packages of an npm, yarn, bun or pnpm workspace (https://docs.npmjs.com/cli/using-npm/workspaces, https://pnpm.io/pnpm-workspace_yaml).
 * A private package is not released, and the root only where it is a member itself. Dependencies for development alone release nothing.
 */
const npmPackages = async (files, findings) => {
    const patterns = await workspacePatterns(await files.texts([PNPM, npm_packages_MANIFEST]), findings);
    const members = new Set((0,member_folders/* memberManifests */.D)(files.paths, patterns, npm_packages_MANIFEST));
    const manifests = [];
    for (const [path, text] of await files.texts(patterns.length === 0 ? [] : [...new Set([npm_packages_MANIFEST, ...members])])) {
        const fields = (0,manifests_manifest/* fieldsOf */.Pf)(json(path, text, findings));
        const name = (0,manifests_manifest/* textOf */.b6)(fields.get('name'));
        const isPrivate = name === undefined || fields.get('private') === true || !members.has(path);
        const about = { path, name: name ?? '', dependsOn: npm_packages_dependenciesOf(fields), usualTag: '{name}@{version}' };
        manifests.push(isPrivate ? { ...about, isPrivate } : about);
    }
    return manifests;
};
async function workspacePatterns(texts, findings) {
    const pnpm = texts.get(PNPM);
    if (pnpm !== undefined)
        return (0,manifests_manifest/* textsOf */.CB)((0,manifests_manifest/* fieldsOf */.Pf)(await yaml(pnpm, findings)).get('packages'));
    const workspaces = (0,manifests_manifest/* fieldsOf */.Pf)(json(npm_packages_MANIFEST, texts.get(npm_packages_MANIFEST), findings)).get('workspaces');
    return Array.isArray(workspaces) ? (0,manifests_manifest/* textsOf */.CB)(workspaces) : (0,manifests_manifest/* textsOf */.CB)((0,manifests_manifest/* fieldsOf */.Pf)(workspaces).get('packages'));
}
function npm_packages_dependenciesOf(fields) {
    const named = (field, kind) => [...(0,manifests_manifest/* fieldsOf */.Pf)(fields.get(field)).keys()].map((name) => ({ name, kind }));
    return [...named('dependencies', 'normal'), ...named('optionalDependencies', 'normal'), ...named('peerDependencies', 'peer')];
}
function json(path, text, findings) {
    try {
        return JSON.parse(text ?? 'null');
    }
    catch {
        findings.push((0,manifests_manifest/* unreadable */.O$)(path, 'it is not JSON'));
        return undefined;
    }
}
/** The reader of YAML is only loaded where there is some. */
async function yaml(text, findings) {
    const { parseDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(8241)]).then(__webpack_require__.bind(__webpack_require__, 5608));
    const code = 'AIOP-M010';
    const codes = {
        unreadable: code,
        syntax: code,
        duplicateKey: code,
        forbidden: code,
        missing: code,
        unknownField: code,
        wrongType: code,
        enumValue: code,
    };
    const bytes = new TextEncoder().encode(text);
    const parsed = parseDocument({ path: PNPM, bytes, maxBytes: bytes.length }, codes);
    if (parsed.ok)
        return parsed.value.value;
    findings.push(...parsed.findings);
    return undefined;
}

// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/python-projects.js
var python_projects = __webpack_require__(7494);
;// CONCATENATED MODULE: ./packages/version/lib/modules/detect-modules.js






const ECOSYSTEMS = [npmPackages, cargoPackages, goModules, python_projects/* pythonProjects */.r];
/** No manifest of a package is larger. */
const MAX_MANIFEST_BYTES = 1024 * 1024;
/** The modules that the packages' own manifests tell, at a commit: each package of a workspace, with the others that it depends on. Sorted by name. */
async function detectModules(git, commit) {
    const files = treeFiles(git, await git.listTree(commit));
    const manifests = [];
    const findings = [];
    for (const read of ECOSYSTEMS)
        manifests.push(...(await read(files, findings)));
    // Two ecosystems can share a folder, and one name can stand twice: the first one counts.
    const byFolder = new Map();
    for (const manifest of manifests) {
        if (manifest.isPrivate)
            continue;
        const folder = (0,manifests_manifest/* folderOf */.yS)(manifest.path);
        if (!byFolder.has(folder))
            byFolder.set(folder, manifest);
    }
    const byName = new Map();
    for (const [folder, manifest] of byFolder)
        if (!byName.has(manifest.name))
            byName.set(manifest.name, [folder, manifest]);
    const modules = [...byName.values()].map(([folder, manifest]) => specOf(folder, manifest, byName));
    const workspace = manifests.map(({ path }) => path).filter((path) => external_node_path_.posix.basename(path) === 'package.json');
    return { modules: modules.sort((a, b) => (a.name < b.name ? -1 : 1)), findings, workspace };
}
function specOf(folder, { name, path, dependsOn, usualTag, tag }, known) {
    return {
        name,
        area: { kind: 'folder', folder },
        origin: path,
        manifest: { path, name },
        ...(usualTag === undefined ? {} : { usualTag }),
        ...(tag === undefined ? {} : { tag }),
        dependsOn: dependsOn.filter((other) => other.name !== name && known.has(other.name)).map(({ name, kind }) => ({ name, kind })),
    };
}
function treeFiles(git, entries) {
    const files = new Map(entries.filter(({ mode }) => mode === '100644' || mode === '100755').map(({ path, oid }) => [path, oid]));
    return {
        paths: [...files.keys()].filter((path) => !/(?:^|\/)node_modules\//.test(path)),
        async texts(paths) {
            const known = paths.flatMap((path) => {
                const oid = files.get(path);
                return oid === undefined ? [] : [{ path, oid }];
            });
            const blobs = await git.readBlobs(known.map(({ oid }) => oid));
            const decoder = new TextDecoder();
            return new Map(known.flatMap(({ path }, index) => {
                const bytes = blobs[index];
                return bytes === undefined || bytes.length > MAX_MANIFEST_BYTES ? [] : [[path, decoder.decode(bytes)]];
            }));
        },
    };
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/configured-modules.js
/**
 * The modules of a configuration. Where it leaves out what they depend on, the manifests in their folders say it.
 * @param detected what `detectModules` found
 */
function configuredModules(configured, detected, origin) {
    const byFolder = new Map(detected.flatMap((module) => (module.area.kind === 'folder' ? [[module.area.folder, module]] : [])));
    const ownName = new Map(configured.flatMap(({ name, folder }) => {
        const manifest = byFolder.get(folder);
        return manifest === undefined ? [] : [[manifest.name, name]];
    }));
    return configured.map(({ name, folder, tag, dependsOn, changelog, versionFiles }) => {
        const manifest = byFolder.get(folder);
        const own = tag ?? manifest?.tag;
        return {
            name,
            area: { kind: 'folder', folder },
            origin,
            ...(own === undefined ? {} : { tag: own }),
            dependsOn: dependsOn?.map((other) => ({ name: other, kind: 'normal' })) ?? renamed(manifest?.dependsOn ?? [], ownName),
            ...(changelog === undefined ? {} : { changelog }),
            ...(versionFiles === undefined ? {} : { versionFiles }),
            ...(manifest?.manifest === undefined ? {} : { manifest: manifest.manifest }),
        };
    });
}
function renamed(dependencies, names) {
    return dependencies.flatMap(({ name, kind }) => {
        const own = names.get(name);
        return own === undefined ? [] : [{ name: own, kind }];
    });
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/version/lib/modules/judge-modules.js + 3 modules
var judge_modules = __webpack_require__(580);
;// CONCATENATED MODULE: ./packages/version/lib/modules/decide-modules.js



/**
 * Decides the next version of every module.
 * @param request `tagPrefix` says nothing here: each module has tags of its own
 * @throws UsageError as `decideNextVersion` does, and for modules that share a folder or a prefix, and tags or paths that cannot be read
 */
async function decideModules(modules, request, { git }) {
    const { modules: judged, findings } = await (0,judge_modules/* judgeModules */.p)(modules, request, git);
    return { modules: judged.map(({ module, decision }) => ({ module, decision })), findings };
}
/** What the output `modules` holds, in the order of the modules. */
function modulesAsJson({ modules }) {
    return JSON.stringify(Object.fromEntries(modules.map(({ module, decision }) => [module.name, versionFields(decision)])));
}
/** A decision as programs read it: what is not there is an empty text. */
function versionFields({ version, previous, bump, level, released, tag, commits, compliance }) {
    return { version: version ?? '', previous: previous ?? '', bump, level, released, tag: tag ?? '', commits, compliance };
}
/** What several decisions are together: the greatest step, and every commit as often as it counts. */
function together(decisions) {
    return decisions.reduce((all, { bump, level, commits }) => ({
        bump: greater(all.bump, bump),
        level: greater(all.level, level),
        commits: all.commits + commits,
    }), { bump: 'none', level: 'none', commits: 0 });
}
/** The module of a name, of the last part of a name, or of a folder. @throws UsageError where there is no such module */
function moduleNamed(name, modules) {
    const plain = name.replace(/^\.\//, '').replace(/\/$/, '');
    const found = modules.find((module) => module.name === name) ?? modules.find(({ area }) => area.kind === 'folder' && area.folder === plain);
    if (found !== undefined)
        return found;
    // `core` for `@org/core`, where no other module ends so.
    const [short, ...others] = modules.filter((module) => module.name.endsWith(`/${name}`));
    if (short !== undefined && others.length === 0)
        return short;
    const names = modules.map((module) => module.name);
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw new usage_error/* UsageError */.e({
        what: `there is no module ${JSON.stringify((0,visible/* visible */.RK)(name, 100))} here`,
        where: 'module',
        expected: names.length === 0
            ? 'modules in aiop.yaml, registry.yaml or the manifests of packages'
            : `one of ${(0,visible/* visible */.RK)(names.slice(0, 20).join(', '), 1000)}`,
        fix: meant === undefined ? 'name a module, or say all' : `did you mean ${(0,visible/* visible */.RK)(meant, 100)}?`,
    });
}

;// CONCATENATED MODULE: ./packages/wiring/lib/version-modules.js



const REGISTRY = 'registry.yaml';
const NOTHING = { modules: [], findings: [], workspace: [] };
/**
 * The modules of a repository: those of `aiop.yaml`; else those of `registry.yaml`; else the packages of its workspaces, as they are at `commit`.
 * @param needs `manifests` too, where versions are written into them
 * @throws UsageError for a file of these that is wrong
 */
async function versionModules(git, commit, config, needs) {
    const modules = config?.modules;
    if (modules !== undefined && modules !== 'auto') {
        const isSaid = needs === 'versions' && modules.every(({ dependsOn }) => dependsOn !== undefined);
        const detected = isSaid ? NOTHING : await detectModules(git, commit);
        return { ...detected, modules: configuredModules(modules, detected.modules, 'aiop.yaml') };
    }
    const path = `${git.root}/${REGISTRY}`;
    if (modules === 'auto' || files/* nodeFiles */.k.status(path)?.kind !== 'file')
        return detectModules(git, commit);
    // The readers of plans are only loaded where there is a registry.
    const { registeredModules } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(3833), __webpack_require__.e(6199), __webpack_require__.e(8539)]).then(__webpack_require__.bind(__webpack_require__, 1133));
    const registered = registeredModules(REGISTRY, files/* nodeFiles */.k.read(path)).flatMap(({ id, paths = [], dependsOn = [] }) => {
        const area = { kind: 'patterns', patterns: paths };
        const dependencies = dependsOn.map(({ name }) => ({ name, kind: 'normal' }));
        return paths.length === 0 ? [] : [{ name: id, area, origin: REGISTRY, dependsOn: dependencies }];
    });
    return { ...NOTHING, modules: registered };
}
/**
 * Finds the modules of a repository, as they are at the commit of a request.
 * @param asked `all`, or one by its name or folder
 * @throws UsageError where there is none, or none of that name
 */
async function askedModules(asked, { to }, config, git, needs = 'versions') {
    const commit = await git.resolveCommit(to || 'HEAD');
    const found = commit === undefined ? NOTHING : await versionModules(git, commit, config, needs);
    const { modules } = found;
    const named = asked === '' || asked === 'all' ? undefined : moduleNamed(asked, modules);
    if (modules.length > 0)
        return { ...found, named };
    throw new usage_error/* UsageError */.e({
        what: 'there are no modules here',
        where: 'module',
        expected: 'modules in aiop.yaml or registry.yaml, or a workspace of npm, pnpm, Cargo, Go or Python',
        fix: 'add version.modules to aiop.yaml, or ask for no module',
    });
}
/** Decides the versions of all modules. @throws UsageError as `askedModules` and `decideModules` do */
async function moduleVersions(asked, request, config, git) {
    const { modules, findings, named } = await askedModules(asked, request, config, git);
    const decided = await decideModules(modules, request, { git });
    const report = { ...decided, findings: [...findings, ...decided.findings] };
    return { report, named: report.modules.find(({ module }) => module.name === named?.name) };
}


/***/ })

};
