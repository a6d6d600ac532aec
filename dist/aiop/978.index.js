export const id = 978;
export const ids = [978];
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

/***/ 3978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPipfileLock: () => (/* binding */ readPipfileLock)
/* harmony export */ });
/* harmony import */ var _canonical_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4132);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);
/* harmony import */ var _python_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3353);



/** What says where a package comes from, besides its index. */
const SOURCES = ['git', 'hg', 'svn', 'bzr', 'ref', 'subdirectory', 'path', 'file', 'url', 'editable', 'extras'];
/**
 * `Pipfile.lock`, pipfile-spec 6 (https://pipenv.pypa.io/en/latest/pipfile.html): the packages of every category, each with the address of its
 * index. The hash of the Pipfile and the version of Python that was asked for are not content.
 */
function readPipfileLock(text) {
    const { _meta, ...categories } = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .objectField */ .qV)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text), 'the file');
    const sources = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsField */ .RE)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .objectField */ .qV)(_meta ?? {}, '_meta').sources, 'sources');
    const addresses = new Map(sources.map(({ name, url }) => [(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(name, 'name'), (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(url, 'url')]));
    const everywhere = [...addresses.values()].join(' ');
    return Object.entries(categories).flatMap(([category, packages]) => Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .objectField */ .qV)(packages, category)).map(([name, value]) => {
        const fields = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .objectField */ .qV)(value, name);
        const index = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(fields.index, 'index');
        const origin = SOURCES.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]]));
        return {
            name: (0,_python_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .t)(name),
            version: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(fields.version, 'version'),
            integrity: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .listField */ .FZ)(fields.hashes, 'hashes')
                .map((hash) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(hash, 'a hash'))
                .sort()
                .join(' '),
            source: (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)([index === '' ? everywhere : (addresses.get(index) ?? index), ...origin]),
        };
    }));
}


/***/ })

};
