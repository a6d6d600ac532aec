export const id = 622;
export const ids = [622];
export const modules = {

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

/***/ 3622:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sealLogs: () => (/* binding */ sealLogs)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7575);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1646);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6803);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1345);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(950);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9806);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7058);
/* harmony import */ var _aiop_runner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3362);
/* harmony import */ var _contract_gen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7583);
/* harmony import */ var _ledger_branch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2621);
/* harmony import */ var _ledger_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8427);
/* harmony import */ var _no_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5905);
/* harmony import */ var _signers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3854);
/* harmony import */ var _writing_ports_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2112);











/** Moves the logs of jobs into the ledger: on its branch where there is a remote, in the working tree otherwise. */
async function sealLogs(inputs, host) {
    const { repo, run, attempt } = (0,_aiop_runner__WEBPACK_IMPORTED_MODULE_3__/* .eventSource */ .K)(_contract_gen_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d.name, host.environment);
    const request = {
        walDir: host.resolve(inputs.walDir),
        jobs: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_4__/* .parseJobKeys */ .n)(inputs.jobs, 'input jobs'),
        run: { repo, run, attempt, others: inputs.runs === 'any' },
        trustOf: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_5__/* .parseAttestedJobs */ .Q)(inputs.attested, 'input attested'),
        declaredTypes: await (0,_ledger_config_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredTypes */ .I)(host),
        proofs: { bundles: inputs.bundles, where: 'input bundles', ...(0,_signers_js__WEBPACK_IMPORTED_MODULE_7__/* .signersOf */ .R)(inputs, host) },
        ...(inputs.signingKey === '' ? {} : { signer: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_8__/* .parseSigner */ .cm)(inputs.signingKey, 'input signing-key') }),
    };
    const ports = await (0,_writing_ports_js__WEBPACK_IMPORTED_MODULE_9__/* .writingPorts */ .Z)();
    const remote = await (0,_ledger_branch_js__WEBPACK_IMPORTED_MODULE_10__/* .ledgerBranch */ .c)(inputs, host);
    if (remote !== undefined) {
        const { branch, known } = remote;
        const wait = async (ms) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms));
        return outcomeOf(await (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_11__/* .sealToBranch */ .z)({ ...request, shownWalDir: inputs.walDir, known }, { ...ports, branch, sleep: wait }), branch.shown, host);
    }
    const ledger = host.resolve(inputs.ledger);
    const sealed = await (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_12__/* .seal */ .o)({ ...request, ledger, shownAs: { walDir: inputs.walDir, ledger: inputs.ledger } }, ports);
    if (sealed.state === 'sealed' && sealed.added > 0)
        (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_13__/* .writeIdAuthority */ .U)(ledger, ports);
    return outcomeOf(sealed, inputs.ledger, host);
}
function outcomeOf(sealed, where, host) {
    if (sealed.state === 'refused')
        return { passed: false, outputs: _no_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .REFUSED */ .l, findings: sealed.findings };
    const { count, head, size, root, added, proofs, findings } = sealed;
    const kept = proofs.length === 0 ? '' : `, ${proofs.length} ${proofs.length === 1 ? 'proof' : 'proofs'} kept`;
    const commit = 'commit' in sealed ? (sealed.commit ?? '') : '';
    return {
        passed: !(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_14__/* .hasError */ .JD)(findings),
        outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K, count, head, size, root, commit, checkpoint: writeResult(sealed.checkpoint, host) },
        findings,
        summary: `**Ledger**: ${added} new events sealed${kept}, ${count} entries in all (${where}).\n`,
    };
}
function writeResult(checkpoint, host) {
    if (checkpoint === undefined)
        return '';
    const path = host.resultFile('checkpoint');
    _aiop_host__WEBPACK_IMPORTED_MODULE_15__/* .nodeFiles */ .k.write(path, checkpoint, { sync: false });
    return path;
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


/***/ })

};
