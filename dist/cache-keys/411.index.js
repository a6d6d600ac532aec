export const id = 411;
export const ids = [411];
export const modules = {

/***/ 792:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPnpmYaml: () => (/* binding */ readPnpmYaml)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1400);


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


/***/ })

};
