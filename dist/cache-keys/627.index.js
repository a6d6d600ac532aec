export const id = 627;
export const ids = [627];
export const modules = {

/***/ 627:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCargoLock: () => (/* binding */ readCargoLock)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);


/**
 * `Cargo.lock`, version 1 to 4 (https://doc.rust-lang.org/cargo/reference/resolver.html, cargo's `encode.rs`). A package without a source
 * is the project's own and is not downloaded; one that the project replaces is not either. Version 1 keeps the checksums in a table of their own.
 */
function readCargoLock(text) {
    const root = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
    const { version = 1 } = root;
    if (version !== 1 && version !== 2 && version !== 3 && version !== 4)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ('its version is not known');
    const checksums = new Map(Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root.metadata ?? {}, 'metadata')));
    const patch = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root.patch ?? {}, 'patch');
    return [...(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(root.package, 'package'), ...(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(patch.unused, 'patch.unused')].flatMap((fields) => {
        const [name, own, source] = [fields.name, fields.version, fields.source].map((value) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(value, 'a field of a package'));
        if (name === undefined || own === undefined || source === undefined || source === '')
            return [];
        const checksum = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.checksum ?? checksums.get(`checksum ${name} ${own} (${source})`), 'checksum');
        const replaced = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.replace, 'replace');
        const integrity = checksum === '<none>' ? '' : checksum;
        return [{ name, version: own, integrity, source: replaced === '' ? source : `${source} replaced by ${replaced}` }];
    });
}


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
        return (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxDepth: MAX_DEPTH }), 'the file');
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ(`it is not TOML (line ${error.line})`);
        throw error;
    }
}


/***/ })

};
