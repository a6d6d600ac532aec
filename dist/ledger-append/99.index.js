export const id = 99;
export const ids = [99];
export const modules = {

/***/ 7241:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ anchoredVerdict)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1345);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69);
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3315);
/* harmony import */ var _ledger_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);
/* harmony import */ var _signers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3854);





/** What can be said of the ledger at a place, by the anchor and the key that the inputs name. */
async function anchoredVerdict(place, inputs, host, blake3) {
    const given = givenAnchor(inputs, host);
    const repository = given.text === undefined ? undefined : await host.repositoryIfAny();
    const request = {
        ...place,
        declaredTypes: await (0,_ledger_config_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredTypes */ .I)(host),
        ...(inputs.verifierKey === '' ? {} : { verifier: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .parseVerifier */ .QM)(inputs.verifierKey, 'input verifier-key') }),
    };
    const tags = repository === undefined ? {} : { tags: repository };
    return (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_2__/* .verifyAnchored */ .a)(request, given, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, blake3, threads: (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_4__/* .ledgerThreads */ .N)(), ...tags });
}
function givenAnchor({ anchor, allowedSigners, ...inputs }, host) {
    return {
        where: 'input anchor',
        ...(0,_signers_js__WEBPACK_IMPORTED_MODULE_5__/* .signersOf */ .R)(inputs, host),
        ...(anchor === '' ? {} : { text: anchor }),
        ...(allowedSigners === '' ? {} : { allowedSigners }),
    };
}


/***/ }),

/***/ 3611:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCriteria: () => (/* binding */ exitCriteria)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7575);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8362);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4245);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6208);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5420);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1869);
/* harmony import */ var _aiop_runner__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3362);
/* harmony import */ var _anchored_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7241);
/* harmony import */ var _contract_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7583);
/* harmony import */ var _ledger_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2621);
/* harmony import */ var _no_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5905);









const DEFAULT_PLAN = 'modification_plan.yaml';
const MAX_PLAN_BYTES = 16 * 1024 * 1024;
/** Holds the exit criteria of a plan against what a sound ledger records of this run. */
async function exitCriteria(inputs, host) {
    const blake3 = await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_2__/* .loadBlake3 */ .Z)();
    const { findPlanFile, readExitCriteria } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(162), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 429));
    const file = findPlanFile(inputs.plan || DEFAULT_PLAN, 'input plan', _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, host.resolve);
    const goals = readExitCriteria({ ...file, maxBytes: MAX_PLAN_BYTES }, { blake3 });
    if (!goals.ok)
        return { passed: false, outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K, met: false }, findings: goals.findings };
    if (goals.criteria.length === 0)
        throw noCriteria(file.path);
    return (0,_ledger_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .withLedger */ .C)(inputs, host, (place) => judgeAt(place, goals, inputs, host, blake3));
}
async function judgeAt(place, { plan, criteria: goals }, inputs, host, blake3) {
    const verdict = await (0,_anchored_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .anchoredVerdict */ .a)(place, inputs, host, blake3);
    host.log.untrusted((0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_6__/* .describeVerdict */ .XZ)(verdict));
    if (verdict.verdict === 'tampered')
        return { passed: false, outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUSED */ .l, met: false }, findings: verdict.findings };
    const { repo, run } = (0,_aiop_runner__WEBPACK_IMPORTED_MODULE_7__/* .eventSource */ .K)(_contract_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .contract */ .d.name, host.environment);
    const report = (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_8__/* .judgeCriteria */ .B)({ ledger: place.ledger, criteria: goals, run: { repo, run }, planHash: plan.hash }, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k });
    const criteria = host.resultFile('exit-criteria.json');
    _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k.write(criteria, `${JSON.stringify((0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_9__/* .criteriaDocument */ .n)(plan, report), null, 2)}\n`);
    const findings = [...verdict.findings, ...(0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_6__/* .unproven */ .gm)(verdict, inputs.require, place.shownAs), ...report.findings];
    const { count, head, size, root } = verdict;
    return {
        passed: !(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_10__/* .hasError */ .JD)(findings),
        outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K, count, head, size, root, verdict: verdict.verdict, met: report.met, criteria },
        findings,
        summary: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_11__/* .renderBoard */ .n)(report),
    };
}
function noCriteria(where) {
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e({
        what: 'the plan states no exit criteria',
        where,
        expected: 'exit_criteria in at least one phase',
        fix: 'add them, or leave this step out: without a criterion nothing is met',
    });
}


/***/ }),

/***/ 2621:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger),
/* harmony export */   c: () => (/* binding */ ledgerBranch)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3269);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4077);
/* harmony import */ var _ledger_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);



const REMOTE = 'origin';
/** The branch of the ledger, or undefined where it is off, or there is no repository with a remote `origin`. */
async function ledgerBranch({ branch: given, token }, host) {
    if (given === 'off')
        return undefined;
    const repository = await host.repositoryIfAny();
    if (repository === undefined || (await repository.config(`remote.${REMOTE}.url`)) === undefined)
        return undefined;
    const name = await (0,_ledger_config_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .a)(host, given);
    const serverUrl = host.environment.GITHUB_SERVER_URL || 'https://github.com';
    const branch = await repository.remoteBranch(name, { name: REMOTE, token, serverUrl });
    return { branch, known: await lastSeen(repository, name) };
}
/** Runs `work` on the ledger that is to be read: the file where there is one, else the one on its branch. */
async function withLedger(inputs, host, work) {
    const ledger = host.resolve(inputs.ledger);
    const remote = _aiop_host__WEBPACK_IMPORTED_MODULE_1__/* .nodeFiles */ .k.status(ledger) === undefined ? await ledgerBranch(inputs, host) : undefined;
    if (remote === undefined)
        return work({ ledger, shownAs: inputs.ledger });
    return (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_2__/* .withBranchLedger */ .Y)({ branch: remote.branch, files: _aiop_host__WEBPACK_IMPORTED_MODULE_1__/* .nodeFiles */ .k }, work);
}
/** What an ordinary fetch brought here earlier. */
async function lastSeen(repository, name) {
    const commit = await repository.resolveCommit(`refs/remotes/${REMOTE}/${name}`);
    if (commit === undefined)
        return [];
    return (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_3__/* .pastIn */ .Wd)(await repository.readFile(commit, '.runs/ledger.head'), `${REMOTE}/${name} of the checkout`);
}


/***/ }),

/***/ 3854:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signersOf)
/* harmony export */ });
/** What attestations are checked with: roots from a file, and the signer that is named, else this repository. */
function signersOf({ trustedRoot, signer }, host) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = host.environment;
    const here = server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
    const signedBy = signer === '' ? here : signer;
    return {
        directory: host.workingDirectory,
        ...(trustedRoot === '' ? {} : { trustedRoot }),
        ...(signedBy === undefined ? {} : { signer: signedBy }),
    };
}


/***/ }),

/***/ 8629:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8362);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7495);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1644);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);





/**
 * The entries of a ledger in its order, one at a time, in memory that does not grow with it. Nothing when there is no ledger. Lines are
 * checked one by one; whether they belong together is what `verifyLedger` says.
 * @throws UsageError at a line that is no entry
 */
function* readEvents({ ledger, run, types }, { files }) {
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLinks */ .UA)(files, ledger);
    let number = 0;
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
        number++;
        const parsed = line.state === 'whole' ? (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCanonicalLine */ .Y)(line.bytes) : undefined;
        if (parsed?.ok !== true || !(0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isEntry */ .Tk)(parsed.value)) {
            const where = `${ledger}:${number}:1`;
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e({
                what: 'the line is no entry',
                where,
                expected: 'a sound ledger',
                fix: 'run `aiop ledger verify` to learn what happened to it',
            });
        }
        const entry = parsed.value;
        if ((run === undefined || entry.src.run === run) && (types === undefined || types.has(entry.t)))
            yield entry;
    }
}


/***/ }),

/***/ 3315:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ledgerThreads),
/* harmony export */   R: () => (/* binding */ answerAsThread)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7104);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);



/** Threads that check parts of a ledger, each running this very program, which has to call `answerAsThread` where it `isThread`. */
const ledgerThreads = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .threadsOf */ .Dm)(process.argv[1] ?? '');
/** What the program does on a thread that was made by `ledgerThreads`. */
const answerAsThread = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .answerRequest */ .Y9)(async (request) => (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .checkStretch */ .I)(request, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_2__/* .nodeFiles */ .k, blake3: await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_3__/* .loadBlake3 */ .Z)() }));


/***/ })

};
