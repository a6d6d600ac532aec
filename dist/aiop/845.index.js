export const id = 845;
export const ids = [845];
export const modules = {

/***/ 4132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ canonicalField)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);


/** Values inside one another: no tool writes more than a few levels. */
const MAX_DEPTH = 16;
/** A field of a parsed document, whatever it holds, as one text: the same for the same value. @throws UnreadableLock for what JSON cannot hold */
function canonicalField(value) {
    for (let depth = 0, level = [value]; level.length > 0; depth++) {
        if (depth > MAX_DEPTH)
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`values lie more than ${MAX_DEPTH} deep in one another`);
        level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.entries(one).flat() : nothingIn(one)));
    }
    return (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value);
}
/** Nothing lies in a text or a number; one that JSON cannot hold is refused. */
function nothingIn(value) {
    if (typeof value === 'string' ? value.isWellFormed() : typeof value !== 'number' || Number.isFinite(value))
        return [];
    throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ('it holds a text that is not Unicode, or a number that is none');
}


/***/ }),

/***/ 9845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPreCommitConfig: () => (/* binding */ readPreCommitConfig)
/* harmony export */ });
/* harmony import */ var _canonical_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4132);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3344);



/**
 * `.pre-commit-config.yaml` (https://pre-commit.com/#pre-commit-configyaml---top-level): the repositories with their revisions, and the
 * environments that hooks are given besides. What a hook looks at, and with which arguments, is not kept.
 */
function readPreCommitConfig(text) {
    const root = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)('.pre-commit-config.yaml', text);
    const defaults = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root.default_language_version ?? {}, 'default_language_version');
    const languages = Object.entries(defaults).map(([language, version]) => ({
        name: language,
        version: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(version, 'a version'),
        integrity: '',
        source: 'default_language_version',
    }));
    const repositories = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(root.repos, 'repos').flatMap(({ repo, rev, hooks }) => {
        const [source, version] = [(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(repo, 'repo'), (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(rev, 'rev')];
        const environments = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(hooks, 'hooks').flatMap(({ id, language, language_version, additional_dependencies }) => {
            const added = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(additional_dependencies, 'additional_dependencies').map((one) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(one, 'a dependency'));
            // A hook of the project itself has an environment only for what it names.
            if (added.length === 0 && language_version === undefined)
                return [];
            const parts = [
                (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(language_version, 'language_version'),
                source === 'local' ? (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(language, 'language') : '',
                ...added.sort(),
            ];
            return [{ name: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(id, 'id'), version, integrity: '', source: (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)([source, ...parts]) }];
        });
        return source === 'local' || source === 'meta'
            ? environments
            : [{ name: source, version, integrity: '', source: 'repo' }, ...environments];
    });
    return [...languages, ...repositories];
}


/***/ }),

/***/ 3344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _aiop_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1109);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);



const MAX_BYTES = 32 * 1024 * 1024;
/** Every problem of the form comes to the same here: the bytes are hashed instead. */
const UNREADABLE = {
    unreadable: 'AIOP-K001',
    syntax: 'AIOP-K001',
    duplicateKey: 'AIOP-K001',
    forbidden: 'AIOP-K001',
    missing: 'AIOP-K001',
    unknownField: 'AIOP-K001',
    wrongType: 'AIOP-K001',
    enumValue: 'AIOP-K001',
};
/** A file in YAML as its outermost mapping. @throws UnreadableLock when it is not YAML, or holds anchors, tags or keys twice */
function parseYaml(path, text) {
    const parsed = (0,_aiop_documents__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)({ path, bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES }, UNREADABLE);
    if (parsed.ok)
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(parsed.value.value, 'the file');
    const [first] = parsed.findings;
    throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ(first === undefined ? 'it is not YAML' : (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .tf)(first));
}


/***/ })

};
