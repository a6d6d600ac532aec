export const id = 532;
export const ids = [532];
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
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4671);
// What only repositories with modules need: it is loaded where there are some.




/***/ })

};
