export const id = 133;
export const ids = [133];
export const modules = {

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registeredModules: () => (/* reexport */ registeredModules)
});

// UNUSED EXPORTS: DEFAULT_POLICY, DEFAULT_REGISTRY, MAX_MANIFEST_BYTES, PLAN_CODES, buildMatrices, explainWorkstream, findPlanFile, manifestPath, mermaidGraph, planEvent, planHash, readExitCriteria, readLineages, readManifest, renderFindingsTable, renderGraph, renderGraphPage, renderPlanSummary, renderStarterPlan, requireManifest, validatePlan

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/plan/lib/codes.js
var codes = __webpack_require__(4587);
// EXTERNAL MODULE: ./packages/plan/lib/registry.js + 1 modules
var registry = __webpack_require__(6199);
;// CONCATENATED MODULE: ./packages/plan/lib/registered-modules.js



/** The modules of a registry, for who has no plan. @throws UsageError for a registry that cannot be used, with the first reason */
function registeredModules(path, bytes) {
    const sink = new codes/* Findings */.F(1, false);
    const modules = (0,registry/* readRegistry */._)(path, bytes, sink);
    const [reason] = sink.kept();
    if (modules !== undefined && reason?.severity !== 'error')
        return modules;
    throw new usage_error/* UsageError */.e({
        what: reason === undefined ? 'it cannot be used' : (0,finding/* formatFinding */.tf)(reason),
        where: path,
        expected: 'a registry that fits schemas/registry.schema.json',
        fix: 'mend the file',
    });
}

;// CONCATENATED MODULE: ./packages/plan/lib/index.js



















/***/ })

};
