export const id = 56;
export const ids = [56];
export const modules = {

/***/ 4056:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NAMESPACE: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.CU),
/* harmony export */   canonicalJson: () => (/* reexport safe */ _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d),
/* harmony export */   eventLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.BW),
/* harmony export */   eventLineageIds: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.EA),
/* harmony export */   fileHash: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.Lg),
/* harmony export */   isLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.rm),
/* harmony export */   isUlid: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.ho),
/* harmony export */   lengthPrefixed: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.a),
/* harmony export */   lengthPrefixedFields: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.Hb),
/* harmony export */   loadBlake3: () => (/* reexport safe */ _blake3_js__WEBPACK_IMPORTED_MODULE_0__.Z),
/* harmony export */   moduleFileId: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.YG),
/* harmony export */   normalizedPath: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.pT),
/* harmony export */   phaseLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.cH),
/* harmony export */   ulidFactory: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.vL),
/* harmony export */   ulidTime: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.cD),
/* harmony export */   uuidv5: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.$k),
/* harmony export */   workstreamLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.Ed)
/* harmony export */ });
/* harmony import */ var _blake3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3522);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4814);







/***/ })

};
