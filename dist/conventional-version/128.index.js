export const id = 128;
export const ids = [128];
export const modules = {

/***/ 1532:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   moduleVersions: () => (/* reexport safe */ _aiop_wiring__WEBPACK_IMPORTED_MODULE_2__.y),
/* harmony export */   modulesAsJson: () => (/* reexport safe */ _aiop_version__WEBPACK_IMPORTED_MODULE_0__.Ks),
/* harmony export */   renderModulesSummary: () => (/* reexport safe */ _aiop_version__WEBPACK_IMPORTED_MODULE_1__.k)
/* harmony export */ });
/* harmony import */ var _aiop_version__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1854);
/* harmony import */ var _aiop_version__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8898);
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7974);
// What only repositories with modules need: it is loaded where there are some.




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
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
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


/***/ })

};
