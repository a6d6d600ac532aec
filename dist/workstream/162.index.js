export const id = 162;
export const ids = [162];
export const modules = {

/***/ 6162:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRepository: () => (/* reexport safe */ _open_js__WEBPACK_IMPORTED_MODULE_0__.W),
/* harmony export */   openRepository: () => (/* reexport safe */ _open_js__WEBPACK_IMPORTED_MODULE_0__.h)
/* harmony export */ });
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5892);











/***/ })

};
