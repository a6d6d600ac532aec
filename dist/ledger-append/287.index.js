export const id = 287;
export const ids = [287];
export const modules = {

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EVENT_TYPES: () => (/* reexport safe */ _event_js__WEBPACK_IMPORTED_MODULE_3__.Ru),
/* harmony export */   LEDGER_CODES: () => (/* reexport safe */ _codes_js__WEBPACK_IMPORTED_MODULE_2__.v),
/* harmony export */   MAX_LINE_BYTES: () => (/* reexport safe */ _lines_js__WEBPACK_IMPORTED_MODULE_10__.Oc),
/* harmony export */   appendEvents: () => (/* reexport safe */ _append_js__WEBPACK_IMPORTED_MODULE_1__.I),
/* harmony export */   appendToJobLog: () => (/* reexport safe */ _job_log_js__WEBPACK_IMPORTED_MODULE_9__.Tc),
/* harmony export */   describeVerdict: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_16__.XZ),
/* harmony export */   formatAnchor: () => (/* reexport safe */ _anchor_js__WEBPACK_IMPORTED_MODULE_0__.z),
/* harmony export */   isJobKey: () => (/* reexport safe */ _source_js__WEBPACK_IMPORTED_MODULE_15__.Vd),
/* harmony export */   isKnownType: () => (/* reexport safe */ _event_js__WEBPACK_IMPORTED_MODULE_3__.sN),
/* harmony export */   isTypeName: () => (/* reexport safe */ _event_js__WEBPACK_IMPORTED_MODULE_3__.Ai),
/* harmony export */   jobLogPath: () => (/* reexport safe */ _job_log_js__WEBPACK_IMPORTED_MODULE_9__.FW),
/* harmony export */   merkleRange: () => (/* reexport safe */ _merkle_js__WEBPACK_IMPORTED_MODULE_11__.Q),
/* harmony export */   openJobLog: () => (/* reexport safe */ _job_log_js__WEBPACK_IMPORTED_MODULE_9__.mV),
/* harmony export */   parseAnchor: () => (/* reexport safe */ _anchor_js__WEBPACK_IMPORTED_MODULE_0__.f),
/* harmony export */   parseEventText: () => (/* reexport safe */ _event_text_js__WEBPACK_IMPORTED_MODULE_5__.n),
/* harmony export */   parseJobKeys: () => (/* reexport safe */ _given_events_js__WEBPACK_IMPORTED_MODULE_6__.n),
/* harmony export */   projectIds: () => (/* reexport safe */ _id_authority_js__WEBPACK_IMPORTED_MODULE_8__.S),
/* harmony export */   readEvents: () => (/* reexport safe */ _read_events_js__WEBPACK_IMPORTED_MODULE_12__.w),
/* harmony export */   readGivenEvents: () => (/* reexport safe */ _given_events_js__WEBPACK_IMPORTED_MODULE_6__.D),
/* harmony export */   readHead: () => (/* reexport safe */ _head_js__WEBPACK_IMPORTED_MODULE_7__.zy),
/* harmony export */   readJobLog: () => (/* reexport safe */ _read_job_log_js__WEBPACK_IMPORTED_MODULE_13__.g),
/* harmony export */   requireEvent: () => (/* reexport safe */ _event_check_js__WEBPACK_IMPORTED_MODULE_4__.M9),
/* harmony export */   seal: () => (/* reexport safe */ _seal_js__WEBPACK_IMPORTED_MODULE_14__.o),
/* harmony export */   unproven: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_16__.gm),
/* harmony export */   verifyLedger: () => (/* reexport safe */ _verify_js__WEBPACK_IMPORTED_MODULE_16__.xy),
/* harmony export */   writeIdAuthority: () => (/* reexport safe */ _id_authority_js__WEBPACK_IMPORTED_MODULE_8__.U)
/* harmony export */ });
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8950);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7571);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7537);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8163);
/* harmony import */ var _event_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9787);
/* harmony import */ var _event_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4355);
/* harmony import */ var _given_events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1646);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6865);
/* harmony import */ var _id_authority_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7058);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7387);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2345);
/* harmony import */ var _read_events_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8629);
/* harmony import */ var _read_job_log_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3998);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1011);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5954);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3882);



















/***/ })

};
