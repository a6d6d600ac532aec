export const id = 608;
export const ids = [608];
export const modules = {

/***/ 5608:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDocument: () => (/* reexport safe */ _parse_document_js__WEBPACK_IMPORTED_MODULE_0__.T)
/* harmony export */ });
/* harmony import */ var _parse_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1109);










/***/ })

};
