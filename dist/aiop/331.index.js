export const id = 331;
export const ids = [331];
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

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPylock: () => (/* binding */ readPylock)
/* harmony export */ });
/* harmony import */ var _canonical_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4132);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3353);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);




/** `pylock.toml` and `pylock.NAME.toml`, lock-version 1.x (https://packaging.python.org/en/latest/specifications/pylock-toml/). */
function readPylock(text) {
    const root = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
    if (!/^1\.\d{1,3}$/.test((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(root['lock-version'], 'lock-version')))
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ('its lock-version is not known');
    return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(root.packages, 'packages').flatMap((fields) => {
        // A folder of the project is not downloaded.
        if (fields.directory !== undefined)
            return [];
        const archive = fields.archive === undefined ? [] : [(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(fields.archive, 'archive')];
        const sdist = fields.sdist === undefined ? [] : [(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(fields.sdist, 'sdist')];
        const files = [...archive, ...sdist, ...(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(fields.wheels, 'wheels')];
        return [
            {
                name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.name, 'name')),
                version: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.version, 'version'),
                integrity: files.map(file).sort().join(' '),
                source: `${(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.index, 'index')} ${fields.vcs === undefined ? '' : (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalField */ .T)(fields.vcs)}`.trim(),
            },
        ];
    });
}
/** Where one file is, and its digests. Its size and its time of upload follow from these. */
function file({ name, url, path, hashes }) {
    const place = [url, path, name].map((value) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(value, 'url')).find((value) => value !== '') ?? '';
    return `${place} ${(0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalField */ .T)(hashes ?? {})}`;
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


/***/ })

};
