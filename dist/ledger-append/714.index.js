export const id = 714;
export const ids = [714];
export const modules = {

/***/ 7241:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ anchoredVerdict)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1345);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9307);
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3315);
/* harmony import */ var _ledger_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);




/** What can be said of the ledger at a place, by the anchor and the key that the inputs name. */
async function anchoredVerdict(place, inputs, host, blake3) {
    const given = givenAnchor(inputs, host);
    const repository = given === undefined ? undefined : await host.repositoryIfAny();
    const request = {
        ...place,
        declaredTypes: await (0,_ledger_config_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredTypes */ .I)(host),
        ...(inputs.verifierKey === '' ? {} : { verifier: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .parseVerifier */ .QM)(inputs.verifierKey, 'input verifier-key') }),
    };
    const tags = repository === undefined ? {} : { tags: repository };
    return (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_2__/* .verifyAnchored */ .a)(request, given, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, blake3, threads: (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_4__/* .ledgerThreads */ .N)(), ...tags });
}
function givenAnchor({ anchor, trustedRoot, signer, allowedSigners }, host) {
    if (anchor === '')
        return undefined;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = host.environment;
    const here = server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
    const signedBy = signer === '' ? here : signer;
    return {
        text: anchor,
        where: 'input anchor',
        directory: host.workingDirectory,
        ...(trustedRoot === '' ? {} : { trustedRoot }),
        ...(signedBy === undefined ? {} : { signer: signedBy }),
        ...(allowedSigners === '' ? {} : { allowedSigners }),
    };
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

/***/ 7714:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7575);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4245);
/* harmony import */ var _anchored_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7241);
/* harmony import */ var _ledger_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2621);
/* harmony import */ var _no_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5905);






/** Checks a whole ledger and changes nothing. */
function verify(inputs, host) {
    return (0,_ledger_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .withLedger */ .C)(inputs, host, (place) => verifyAt(place, inputs, host));
}
async function verifyAt(place, inputs, host) {
    const verdict = await (0,_anchored_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .anchoredVerdict */ .a)(place, inputs, host, await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_3__/* .loadBlake3 */ .Z)());
    const findings = [...verdict.findings, ...(0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_4__/* .unproven */ .gm)(verdict, inputs.require, place.shownAs)];
    const end = verdict.verdict === 'tampered' ? {} : { count: verdict.count, head: verdict.head, size: verdict.size, root: verdict.root };
    host.log.untrusted(`${place.shownAs}: ${(0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_4__/* .describeVerdict */ .XZ)(verdict)}`);
    return {
        passed: !(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_5__/* .hasError */ .JD)(findings),
        outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K, ...end, verdict: verdict.verdict },
        findings,
        summary: `**Ledger**: ${verdict.verdict}.\n`,
    };
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
