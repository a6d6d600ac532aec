export const id = 256;
export const ids = [256];
export const modules = {

/***/ 8256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileLocks: () => (/* reexport safe */ _locks_js__WEBPACK_IMPORTED_MODULE_2__.HP),
/* harmony export */   lockState: () => (/* reexport safe */ _locks_js__WEBPACK_IMPORTED_MODULE_2__.HE),
/* harmony export */   machine: () => (/* reexport safe */ _machine_js__WEBPACK_IMPORTED_MODULE_3__.A),
/* harmony export */   nodeFiles: () => (/* reexport safe */ _files_js__WEBPACK_IMPORTED_MODULE_1__.k),
/* harmony export */   nodeProcesses: () => (/* reexport safe */ _processes_js__WEBPACK_IMPORTED_MODULE_4__.C),
/* harmony export */   removeAbandonedLock: () => (/* reexport safe */ _locks_js__WEBPACK_IMPORTED_MODULE_2__.ae),
/* harmony export */   systemClock: () => (/* reexport safe */ _clock_js__WEBPACK_IMPORTED_MODULE_0__.m),
/* harmony export */   systemRandom: () => (/* reexport safe */ _clock_js__WEBPACK_IMPORTED_MODULE_0__.v)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4262);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8655);
/* harmony import */ var _locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9705);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9177);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9350);







/***/ })

};
