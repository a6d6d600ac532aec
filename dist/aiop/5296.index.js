export const id = 5296;
export const ids = [5296];
export const modules = {

/***/ 5296:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ DOCUMENT_CODES)
/* harmony export */ });
/** How a file that is no sound document is reported: `aiop.yaml`, and those of other tools that it names. */
const DOCUMENT_CODES = {
    unreadable: 'AIOP-C001',
    syntax: 'AIOP-C002',
    duplicateKey: 'AIOP-C003',
    forbidden: 'AIOP-C004',
    missing: 'AIOP-C006',
    unknownField: 'AIOP-C007',
    wrongType: 'AIOP-C008',
    enumValue: 'AIOP-C009',
};


/***/ })

};
