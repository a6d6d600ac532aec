export const id = 411;
export const ids = [411];
export const modules = {

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPnpmYaml: () => (/* binding */ readPnpmYaml)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3344);


/** The sections of `pnpm-lock.yaml` in any form of YAML. */
function readPnpmYaml(text) {
    const { lockfileVersion, packages, overrides, patchedDependencies } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)('pnpm-lock.yaml', text);
    return {
        lockfileVersion,
        packages: Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(packages ?? {}, 'packages')).map(([key, value]) => [
            key,
            (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(value, `packages["${key}"]`).resolution, 'resolution'),
        ]),
        overrides: Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(overrides ?? {}, 'overrides')),
        patches: Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(patchedDependencies ?? {}, 'patchedDependencies')),
    };
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
