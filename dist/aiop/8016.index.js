export const id = 8016;
export const ids = [8016];
export const modules = {

/***/ 8016:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPoetryLock: () => (/* binding */ readPoetryLock)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3353);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);



/**
 * `poetry.lock`, lock-version 1.0 to 2.x (poetry's `packages/locker.py`). Digests stand with the package since 2.0; before, in
 * `metadata.files`; in the first ones, without names of files, in `metadata.hashes`.
 */
function readPoetryLock(text) {
    const root = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
    const metadata = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root.metadata, 'metadata');
    const version = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(metadata['lock-version'], 'lock-version');
    if (!/^(?:[12]\.\d{1,3})?$/.test(version))
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ(`lock-version ${version.slice(0, 40)} is not known`);
    const apart = new Map([...entriesOf(metadata.hashes, 'hashes'), ...entriesOf(metadata.files, 'files')]);
    return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(root.package, 'package').map((fields) => {
        const name = (0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.name, 'name'));
        const source = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(fields.source ?? {}, 'source');
        return {
            name,
            // The version of a folder of the project moves with the project.
            version: source.type === 'directory' ? '' : (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.version, 'version'),
            integrity: digests(fields.files ?? apart.get(name)),
            source: sourceText(source),
        };
    });
}
const entriesOf = (value, what) => Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(value ?? {}, what)).map(([name, files]) => [(0,_python_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalName */ .t)(name), files]);
/** Files with their digests, or digests alone, as a set. */
function digests(value) {
    return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(value, 'files')
        .map((one) => {
        if (typeof one === 'string')
            return one;
        const { file, hash } = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(one, 'a file');
        return `${(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(file, 'file')} ${(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(hash, 'hash')}`;
    })
        .sort()
        .join(' ');
}
/** Type, address, and what was asked for and found there. */
function sourceText({ type, url, reference, resolved_reference: resolved, subdirectory }) {
    const parts = [type, url, reference, resolved, subdirectory].map((value) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(value, 'a field of a source'));
    return parts.every((part) => part === '') ? '' : JSON.stringify(parts);
}


/***/ }),

/***/ 3353:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ normalName)
/* harmony export */ });
/** PEP 503: case and runs of `-`, `_` and `.` do not tell names of Python packages apart. */
const normalName = (name) => name
    .trim()
    .toLowerCase()
    .replace(/[-_.]+/g, '-');


/***/ }),

/***/ 309:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

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
