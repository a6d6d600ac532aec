export const id = 56;
export const ids = [56];
export const modules = {

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, functions, cycles, a bare `undefined`.
 */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value without a JSON form has no canonical JSON');
    return text;
}


/***/ }),

/***/ 4056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NAMESPACE: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.CU),
/* harmony export */   canonicalJson: () => (/* reexport safe */ _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d),
/* harmony export */   eventLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.BW),
/* harmony export */   fileHash: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.Lg),
/* harmony export */   isLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.rm),
/* harmony export */   isUlid: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.h),
/* harmony export */   lengthPrefixed: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.a),
/* harmony export */   loadBlake3: () => (/* reexport safe */ _blake3_js__WEBPACK_IMPORTED_MODULE_0__.Z),
/* harmony export */   moduleFileId: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.YG),
/* harmony export */   normalizedPath: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.pT),
/* harmony export */   phaseLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.cH),
/* harmony export */   ulidFactory: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.v),
/* harmony export */   workstreamLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.Ed)
/* harmony export */ });
/* harmony import */ var _blake3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3244);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1853);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(125);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2433);







/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isUlid),
/* harmony export */   v: () => (/* binding */ ulidFactory)
/* harmony export */ });
/* harmony import */ var ulid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
function ulidFactory(clock, random) {
    const next = (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .monotonicFactory */ .BD)(() => (random.bytes(1)[0] ?? 0) / 256);
    return () => next(clock.now());
}
/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
function isUlid(text) {
    return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ eventLineageId),
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   Ed: () => (/* binding */ workstreamLineageId),
/* harmony export */   cH: () => (/* binding */ phaseLineageId),
/* harmony export */   rm: () => (/* binding */ isLineageId)
/* harmony export */ });
/* harmony import */ var uuid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);

/** The namespace of every lineage id: UUIDv5(URL namespace, `https://aiop.dev/ns/v1`) (RFC 9562, section 5.5). */
const NAMESPACE = (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)('https://aiop.dev/ns/v1', uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"].URL */ .Ay.URL);
/** UUIDv5(namespace, `phase:<phase key>`): the same for a phase in every revision of its plan. */
function phaseLineageId(phaseKey) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(`phase:${phaseKey}`, NAMESPACE);
}
/** UUIDv5(namespace, `<phase lineage id>|<module id>|<role>`): the `wslid` of a workstream. */
function workstreamLineageId(phaseLineage, moduleId, role) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(`${phaseLineage}|${moduleId}|${role}`, NAMESPACE);
}
/** UUIDv5(namespace, `event:<repo>|<run>|<attempt>|<job>|<seq>`): the `lid` of a ledger event. */
function eventLineageId({ repo, run, attempt, job, seq }) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(`event:${repo}|${run}|${attempt}|${job}|${seq}`, NAMESPACE);
}
/** Whether text is a lower-case UUID of version 5, the only form that lineage ids are written in. */
function isLineageId(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}


/***/ })

};
