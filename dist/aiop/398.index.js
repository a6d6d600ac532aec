export const id = 398;
export const ids = [398];
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

/***/ 309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);


/** Tables inside one another: no tool writes more than a few levels. */
const MAX_DEPTH = 16;
/** A file in TOML 1.0 as its outermost table. @throws UnreadableLock when it is not TOML */
function parseToml(text) {
    try {
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxDepth: MAX_DEPTH }), 'the file');
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.TomlError)
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ(`it is not TOML (line ${error.line})`);
        throw error;
    }
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readUvLock: () => (/* binding */ readUvLock)
/* harmony export */ });
/* harmony import */ var _canonical_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4132);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3353);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);




/**
 * `uv.lock`, version 1 in every revision (https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile, uv's `lock/mod.rs`). What stands
 * in the project itself is not downloaded. Overrides and constraints of the manifest count: they are what the resolution was told.
 */
function readUvLock(text) {
    const root = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
    if (root.version !== 1)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ('its version is not known');
    const manifest = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root.manifest ?? {}, 'manifest');
    const told = ['overrides', 'constraints', 'build-constraints'].flatMap((section) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(manifest[section], section).map(({ name, ...rest }) => ({
        name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(name, 'name')),
        version: '',
        integrity: '',
        source: `${section} ${(0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalField */ .T)(rest)}`,
    })));
    return [...(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(root.package, 'package').flatMap(lockedPackage), ...told];
}
function lockedPackage(fields) {
    const source = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(fields.source, 'source');
    if ('editable' in source || 'virtual' in source)
        return [];
    const files = [...(fields.sdist === undefined ? [] : [(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(fields.sdist, 'sdist')]), ...(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(fields.wheels, 'wheels')];
    return [
        {
            name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.name, 'name')),
            // The version of a folder of the project moves with the project.
            version: 'directory' in source ? '' : (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.version, 'version'),
            integrity: files.map(distribution).sort().join(' '),
            source: (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalField */ .T)(source),
        },
    ];
}
/** One file: its size and the time of its upload follow from its digest. */
function distribution({ url, path, filename, hash }) {
    const place = [url, path, filename].map((value) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(value, 'url')).find((value) => value !== '') ?? '';
    return `${place} ${(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(hash, 'hash')}`;
}


/***/ })

};
