export const id = 344;
export const ids = [344];
export const modules = {

/***/ 1344:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changelog: () => (/* binding */ changelog)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8655);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4262);
/* harmony import */ var _aiop_version__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(200);
/* harmony import */ var _decided_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1306);
/* harmony import */ var _hosted_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1845);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7711);





/** Adds the next version to the changelog. */
async function changelog(inputs, host) {
    const { changelog: shownAs, changelogStyle: style } = inputs;
    const path = host.resolve(shownAs);
    const hosted = (0,_hosted_at_js__WEBPACK_IMPORTED_MODULE_1__/* .hostedAt */ .v)(host);
    // Who took part for the first time, and what earlier releases hold, only the whole history tells.
    const { git, findings } = await (0,_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .deepRepositoryOf */ .GB)(inputs, 'history', host);
    const report = await (0,_aiop_version__WEBPACK_IMPORTED_MODULE_2__/* .writeChangelog */ .M)({
        ...(0,_request_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOf */ .f)(inputs),
        style,
        ...(_aiop_host__WEBPACK_IMPORTED_MODULE_4__/* .nodeFiles */ .k.status(path) === undefined ? {} : { text: (0,_aiop_version__WEBPACK_IMPORTED_MODULE_2__/* .changelogText */ .k)(_aiop_host__WEBPACK_IMPORTED_MODULE_4__/* .nodeFiles */ .k.read(path), shownAs) }),
        ...(hosted === undefined ? {} : { repository: hosted }),
        nowMs: _aiop_host__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m.now(),
    }, { git });
    if (report.state === 'refused')
        return (0,_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(report.decision, findings, host, _decided_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CHANGELOG */ .PK);
    if (report.state === 'unchanged')
        return (0,_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(report.decision, findings, host, { changelog: path, notes: '', modules: undefined });
    _aiop_host__WEBPACK_IMPORTED_MODULE_4__/* .nodeFiles */ .k.write(path, report.text);
    const notes = report.notes === '' ? '' : host.resultFile('changelog-notes.md');
    if (notes !== '')
        _aiop_host__WEBPACK_IMPORTED_MODULE_4__/* .nodeFiles */ .k.write(notes, report.notes);
    return (0,_decided_js__WEBPACK_IMPORTED_MODULE_0__/* .decided */ .rc)(report.decision, findings, host, { changelog: path, notes, modules: undefined });
}


/***/ })

};
