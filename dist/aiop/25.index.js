export const id = 25;
export const ids = [25];
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

/***/ 5025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readVersionCatalog: () => (/* binding */ readVersionCatalog)
/* harmony export */ });
/* harmony import */ var _canonical_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4132);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(309);



/**
 * A version catalog of Gradle such as `libs.versions.toml` (https://docs.gradle.org/current/userguide/version_catalogs.html): libraries and
 * plugins with the versions that they refer to, and versions by themselves, which build scripts can ask for. Aliases and bundles are names.
 */
function readVersionCatalog(text) {
    const root = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(text);
    const versions = new Map(Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root.versions ?? {}, 'versions')));
    const of = (section, read) => Object.values((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root[section] ?? {}, section)).map(read);
    return [
        ...[...versions].map(([name, value]) => ({ name, version: (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)(value), integrity: '', source: 'version' })),
        ...of('libraries', (value) => library(value, versions)),
        ...of('plugins', (value) => plugin(value, versions)),
    ];
}
function library(value, versions) {
    if (typeof value === 'string')
        return coordinates(value, 'library');
    const { module, group, name, version } = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(value, 'a library');
    const own = module === undefined ? `${(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(group, 'group')}:${(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(name, 'name')}` : (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(module, 'module');
    return { name: own, version: versionText(version, versions), integrity: '', source: 'library' };
}
function plugin(value, versions) {
    if (typeof value === 'string')
        return coordinates(value, 'plugin');
    const { id, version } = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(value, 'a plugin');
    return { name: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(id, 'id'), version: versionText(version, versions), integrity: '', source: 'plugin' };
}
/** `group:name:version` or `id:version`. */
function coordinates(text, source) {
    const at = text.lastIndexOf(':');
    if (at < 0)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ('a library or a plugin in one text has no version');
    return { name: text.slice(0, at), version: (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)(text.slice(at + 1)), integrity: '', source };
}
function versionText(value, versions) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)(value);
    const fields = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(value, 'version');
    if (fields.ref === undefined)
        return (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)(fields);
    const referred = versions.get((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(fields.ref, 'version.ref'));
    if (referred === undefined)
        throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ('a version refers to one that is not there');
    return (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)(referred);
}


/***/ })

};
