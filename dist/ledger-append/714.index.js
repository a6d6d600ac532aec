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

/***/ 69:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ verifyAnchored)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/verify.js + 1 modules
var verify = __webpack_require__(4245);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/anchor.js
var anchors_anchor = __webpack_require__(6657);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/attestation.js
var attestation = __webpack_require__(7408);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/stored-proofs.js
var stored_proofs = __webpack_require__(3607);
;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/tag-message.js

/** The anchor in the message of a tag: the one line of it that is `SIZE:ROOT`; or why there is none. */
function anchorInMessage(message) {
    const [anchor, ...others] = message.split('\n').flatMap((line) => (0,anchors_anchor/* anchorIn */.x$)(line.trim()) ?? []);
    if (anchor === undefined)
        return 'no line of its message is an anchor, SIZE:ROOT';
    return others.length === 0 ? anchor : 'its message has several anchors';
}

// EXTERNAL MODULE: ./packages/ledger/lib/anchors/trusted-roots.js
var trusted_roots = __webpack_require__(2509);
;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/verify-anchored.js









/**
 * `verifyLedger` against an anchor of any kind, and against the proofs that lie beside the ledger. What cannot be believed is an error in the
 * findings, and proves nothing; proofs that nothing is given to check with are not believed, and named.
 * @throws UsageError for what names no anchor, and where what it is to be checked with is missing
 */
async function verifyAnchored(request, given, ports) {
    const { ledger, shownAs = ledger } = request;
    const anchor = given.text === undefined ? undefined : await believed(given, given.text, ports);
    const proofs = await (0,stored_proofs/* readProofs */.OR)(ledger, shownAs, trustOf(given, ports.files), ports.files);
    const known = { proofs: proofs.believed, ...(typeof anchor === 'object' && { anchor }) };
    const verdict = await (0,verify/* verifyOnThreads */.AG)({ ...request, ...known }, ports);
    const distrust = typeof anchor === 'string' ? [(0,codes/* report */.z)('AIOP-L012', { message: anchor, at: { file: shownAs, line: 1, column: 1 } })] : [];
    const state = verdict.verdict === 'tampered' ? [] : proofState(verdict, given, proofs);
    const unfit = verdict.verdict === 'tampered' ? [] : (0,stored_proofs/* unfitProofs */.A2)(ledger, verdict, proofs.unchecked, ports.files);
    return { ...verdict, findings: [...verdict.findings, ...distrust, ...proofs.findings, ...unfit, ...state] };
}
/** What is worth knowing of the proofs: that they were not checked, or that the end of the ledger waits for one. */
function proofState(verdict, { text, trustedRoot, signer }, { shown, count, believed }) {
    const at = { file: shown, line: 1, column: 1 };
    if (trustedRoot === undefined || signer === undefined) {
        const lacking = signer === undefined ? 'no signer given' : 'no trusted root given';
        const what = count === 1 ? '1 proof was' : `${count} proofs were`;
        return count === 0 ? [] : [(0,codes/* report */.z)('AIOP-L025', { message: `${what} not checked: ${lacking}`, at })];
    }
    // Whoever names an anchor, and keeps no proofs, does not wait for one.
    if ((count === 0 && text !== undefined) || verdict.count === 0)
        return [];
    const proven = Math.max(0, ...believed.map(({ size }) => size));
    if (proven >= verdict.size)
        return [];
    const message = proven === 0 ? 'nothing of the ledger is attested yet' : `what follows byte ${proven} of the ledger is not attested yet`;
    return [(0,codes/* report */.z)('AIOP-L026', { message, at })];
}
/** What signatures are checked with, where all of it is given. @throws UsageError for a file that is not there */
const trustOf = ({ trustedRoot, signer, directory }, files) => trustedRoot === undefined || signer === undefined ? undefined : { roots: (0,trusted_roots/* readRoots */.M)(trustedRoot, directory, files), signer };
/** The anchor that is named, or why it is not to be believed. */
async function believed(given, text, ports) {
    const { directory, where } = given;
    const noted = (0,anchors_anchor/* anchorIn */.x$)(text);
    if (noted !== undefined)
        return noted;
    if (ports.files.status(external_node_path_.posix.resolve(directory, text))?.kind === 'file')
        return attested(given, text, ports);
    // No tag has a colon in its name.
    if (text.includes(':') || ports.tags === undefined)
        throw noAnchor(text, where);
    const allowed = given.allowedSigners === undefined ? undefined : external_node_path_.posix.resolve(directory, given.allowedSigners);
    const tag = await ports.tags.signedTag(text, allowed);
    if (tag.state === 'absent')
        throw noAnchor(text, where);
    if (tag.state === 'unsigned')
        return `tag ${text}: ${tag.reason}`;
    const anchor = anchorInMessage(tag.message);
    return typeof anchor === 'string' ? `tag ${text}: ${anchor}` : { ...anchor, by: `tag ${text}, ${tag.signer}` };
}
async function attested(given, text, { files }) {
    const bundle = (0,stored_proofs/* bundleAt */.MJ)(external_node_path_.posix.resolve(given.directory, text), files);
    if (typeof bundle !== 'string')
        return `attestation ${text}: ${bundle.reason}`;
    // What is no bundle at all needs nobody to have signed it.
    const read = await (0,attestation/* readAttestation */.V6)(bundle);
    if (read.state === 'refused')
        return `attestation ${text}: ${read.reason}`;
    const trust = trustOf(given, files);
    if (trust === undefined)
        throw nothingToCheckWith(given, text);
    const opened = await (0,attestation/* openAttestation */.xy)(bundle, trust);
    return opened.state === 'attested' ? opened.anchor : `attestation ${text}: ${opened.reason}`;
}
const nothingToCheckWith = ({ where, signer }, text) => new usage_error/* UsageError */.e({
    what: `${text} is an attestation, and ${signer === undefined ? 'nobody is named who may have signed it' : 'there are no roots to check it with'}`,
    where,
    expected: "a trusted root of Sigstore, and the signer's repository or workflow",
    fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
});
const noAnchor = (text, where) => new usage_error/* UsageError */.e({
    what: `${JSON.stringify(text.slice(0, 120))} is not an anchor, and there is no such file, nor such a tag`,
    where,
    expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits; the file of an attestation; or the name of a signed tag',
    fix: 'give the outputs size and root of an earlier append or seal, joined by a colon, or correct the name',
});


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
