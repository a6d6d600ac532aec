export const id = 5985;
export const ids = [5985];
export const modules = {

/***/ 5985:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sayNextOfModules: () => (/* binding */ sayNextOfModules)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7575);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8644);
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1486);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);
/* harmony import */ var _render_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2621);
/* harmony import */ var _version_next_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(513);






/** Says the next versions of modules. */
async function sayNextOfModules({ module, request, settings, git, findings }, session, isExplained) {
    const { report, named } = await (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_4__/* .moduleVersions */ .y)(module, request, settings, git);
    const all = { ...report, findings: [...findings, ...report.findings] };
    if (named === undefined)
        session.terminal.result(all, renderModules(all, isExplained, session.terminal));
    else
        session.terminal.result(named.decision, (0,_version_next_js__WEBPACK_IMPORTED_MODULE_3__.renderDecision)(named.decision, isExplained, session.terminal));
    return (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_5__/* .hasError */ .JD)([...all.findings, ...(named?.decision.findings ?? [])]) ? _exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.negative : _exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.good;
}
function renderModules({ modules, findings }, explain, terminal) {
    const rows = modules.map(({ module, decision: { previous = '', version = '', released, bump, commits } }) => {
        return [(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(module.name, 80), previous, released ? version : '', bump, String(commits)];
    });
    const how = modules.flatMap(({ module, decision }) => [
        `\n${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(module.name, 80)}\n`,
        ...decision.explanation.map((each) => `- ${each}\n`),
    ]);
    const all = [...findings, ...modules.flatMap(({ decision }) => decision.findings)];
    return `${(0,_render_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['module', 'last', 'next', 'step', 'commits'], rows)}${explain ? how.join('') : ''}${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)(all, terminal)}`;
}


/***/ })

};
