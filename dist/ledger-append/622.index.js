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
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7575);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1646);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6803);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1345);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(950);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9806);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7058);
/* harmony import */ var _aiop_runner__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3362);
/* harmony import */ var _contract_gen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7583);
/* harmony import */ var _ledger_branch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2621);
/* harmony import */ var _ledger_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8427);
/* harmony import */ var _no_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5905);
/* harmony import */ var _writing_ports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2112);










/** Moves the logs of jobs into the ledger: on its branch where there is a remote, in the working tree otherwise. */
async function sealLogs(inputs, host) {
    const { repo, run, attempt } = (0,_aiop_runner__WEBPACK_IMPORTED_MODULE_3__/* .eventSource */ .K)(_contract_gen_js__WEBPACK_IMPORTED_MODULE_1__/* .contract */ .d.name, host.environment);
    const request = {
        walDir: host.resolve(inputs.walDir),
        jobs: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_4__/* .parseJobKeys */ .n)(inputs.jobs, 'input jobs'),
        run: { repo, run, attempt, others: inputs.runs === 'any' },
        trustOf: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_5__/* .parseAttestedJobs */ .Q)(inputs.attested, 'input attested'),
        declaredTypes: await (0,_ledger_config_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredTypes */ .I)(host),
        ...(inputs.signingKey === '' ? {} : { signer: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_7__/* .parseSigner */ .cm)(inputs.signingKey, 'input signing-key') }),
    };
    const ports = await (0,_writing_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .writingPorts */ .Z)();
    const remote = await (0,_ledger_branch_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerBranch */ .c)(inputs, host);
    if (remote !== undefined) {
        const { branch, known } = remote;
        const wait = async (ms) => void (await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms));
        return outcomeOf(await (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_10__/* .sealToBranch */ .z)({ ...request, shownWalDir: inputs.walDir, known }, { ...ports, branch, sleep: wait }), branch.shown, host);
    }
    const ledger = host.resolve(inputs.ledger);
    const sealed = await (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_11__/* .seal */ .o)({ ...request, ledger, shownAs: { walDir: inputs.walDir, ledger: inputs.ledger } }, ports);
    if (sealed.state === 'sealed' && sealed.added > 0)
        (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_12__/* .writeIdAuthority */ .U)(ledger, ports);
    return outcomeOf(sealed, inputs.ledger, host);
}
function outcomeOf(sealed, where, host) {
    if (sealed.state === 'refused')
        return { passed: false, outputs: _no_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .REFUSED */ .l, findings: sealed.findings };
    const { count, head, size, root, added, findings } = sealed;
    const commit = 'commit' in sealed ? (sealed.commit ?? '') : '';
    return {
        passed: !(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_13__/* .hasError */ .JD)(findings),
        outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K, count, head, size, root, commit, checkpoint: writeResult(sealed.checkpoint, host) },
        findings,
        summary: `**Ledger**: ${added} new events sealed, ${count} entries in all (${where}).\n`,
    };
}
function writeResult(checkpoint, host) {
    if (checkpoint === undefined)
        return '';
    const path = host.resultFile('checkpoint');
    _aiop_host__WEBPACK_IMPORTED_MODULE_14__/* .nodeFiles */ .k.write(path, checkpoint, { sync: false });
    return path;
}


/***/ }),

/***/ 8179:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ copyBranch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/ledger/lib/merkle.js
var merkle = __webpack_require__(2345);
;// CONCATENATED MODULE: ./packages/ledger/lib/segments.js

/** A segment is frozen before it has more entries, or more bytes: hosting services answer for no larger files. */
const MAX_ENTRIES = 2048;
const MAX_BYTES = 1_000_000;
const LINE_FEED = 0x0a;
/**
 * Freezes what has grown too large: segments of as many blocks of 256 entries as fit into 2,048 entries and 1 MB, and of one block where that alone is
 * larger. The same lines give the same segments, however many seals brought them.
 * @param first number of the first entry in `lines`, a multiple of 256
 * @param lines whole lines
 */
function segmentsOf(first, lines) {
    const frozen = [];
    let [from, entry] = [0, first];
    for (;;) {
        const open = lines.subarray(from);
        const { count, bytes } = fullBlocks(open);
        if (count === 0)
            return { frozen, open };
        frozen.push({ first: entry, count, bytes: open.subarray(0, bytes) });
        from += bytes;
        entry += count;
    }
}
/** Where a segment lies: `.runs/seg/x000/008.jsonl` begins with entry 8 × 256. */
function segmentPath(first) {
    const digits = String(first / merkle/* BLOCK_LEAVES */.vM).padStart(6, '0');
    return `.runs/seg/x${digits.slice(0, -3)}/${digits.slice(-3)}.jsonl`;
}
/** The number of a segment's first entry, or undefined for a path that is none of a segment. */
function firstEntryAt(path) {
    const [, thousands, rest] = /^\.runs\/seg\/x([0-9]{3,9})\/([0-9]{3})\.jsonl$/.exec(path) ?? [];
    const first = Number(`${thousands}${rest}`) * merkle/* BLOCK_LEAVES */.vM;
    // Only in its one form: with more zeros in front, two files could be the same segment.
    return thousands !== undefined && segmentPath(first) === path ? first : undefined;
}
/** The blocks at the beginning that are to be frozen now; none while everything fits into the open segment. */
function fullBlocks(lines) {
    let frozen = { count: 0, bytes: 0 };
    let count = 0;
    for (let end = lines.indexOf(LINE_FEED) + 1; end > 0; end = lines.indexOf(LINE_FEED, end) + 1) {
        count++;
        const fits = end <= MAX_BYTES;
        // The first block goes in whatever its size.
        if (count % merkle/* BLOCK_LEAVES */.vM === 0 && (fits || frozen.count === 0))
            frozen = { count, bytes: end };
        if (count === MAX_ENTRIES || (!fits && frozen.count > 0))
            return frozen;
    }
    return { count: 0, bytes: 0 };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/branch-copy.js



/** Where a ledger lies on its branch. */
const LEDGER = '.runs/ledger.jsonl';
/** What belongs to a ledger. Nothing else of a branch is read or written. */
const OWN = /^\.runs\/(ledger\.(head|tree|jsonl\.torn)|checkpoint)$/;
const ATTRIBUTES = { path: '.gitattributes', text: '* -text -merge\n' };
const BLOBS_AT_ONCE = 64;
const branch_copy_LINE_FEED = 0x0a;
/**
 * Writes the ledger of a commit into an empty folder.
 * @param commit undefined for a branch that does not exist yet
 * @throws UsageError for what is no regular file there
 */
async function copyBranch(branch, commit, folder, files) {
    const tree = commit === undefined ? [] : (await branch.listTree(commit)).filter(({ path }) => isOwn(path));
    const irregular = tree.find(({ mode }) => mode === '120000' || mode === '160000');
    if (irregular !== undefined)
        throw irregularFile(irregular.path, branch.shown);
    const ledger = external_node_path_.posix.join(folder, LEDGER);
    files.makeDirectory(external_node_path_.posix.dirname(ledger));
    const frozen = await joinSegments(branch, tree, ledger, files);
    const before = await copyFiles(branch, tree, folder, files);
    const open = before.get(LEDGER);
    if (open !== undefined)
        files.append(ledger, open, { sync: false });
    return { ledger, changes: () => [...fileChanges(folder, before, files), ...lineChanges(ledger, frozen, open, files)] };
}
const isOwn = (path) => path === ATTRIBUTES.path || path === LEDGER || OWN.test(path) || firstEntryAt(path) !== undefined;
/**
 * Writes the segments into one file, in the order of their entries. One whose name does not tell where the lines before it end is left out, and all that
 * follow: taken for what it is not, it would be written over by a later seal. Without it the ledger has a gap, which is found.
 */
async function joinSegments(branch, tree, ledger, files) {
    const placed = tree.flatMap(({ path, oid }) => {
        const first = firstEntryAt(path);
        return first === undefined ? [] : [{ first, oid }];
    });
    placed.sort((a, b) => a.first - b.first);
    let [bytes, count] = [0, 0];
    for (let at = 0; at < placed.length; at += BLOBS_AT_ONCE) {
        const some = placed.slice(at, at + BLOBS_AT_ONCE);
        const contents = await branch.readBlobs(some.map(({ oid }) => oid));
        for (const [index, content] of contents.entries()) {
            if (some[index]?.first !== count)
                return { bytes, count };
            files.append(ledger, content, { sync: false });
            bytes += content.length;
            for (let end = content.indexOf(branch_copy_LINE_FEED); end >= 0; end = content.indexOf(branch_copy_LINE_FEED, end + 1))
                count++;
        }
    }
    return { bytes, count };
}
/** Writes the files beside the ledger, and returns the contents of all that are no segments. */
async function copyFiles(branch, tree, folder, files) {
    const entries = tree.filter(({ path }) => firstEntryAt(path) === undefined);
    const contents = await branch.readBlobs(entries.map(({ oid }) => oid));
    const before = new Map(entries.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]));
    for (const [path, content] of before)
        if (path !== LEDGER)
            files.write(external_node_path_.posix.join(folder, path), content, { sync: false });
    if (!before.has(ATTRIBUTES.path))
        files.write(external_node_path_.posix.join(folder, ATTRIBUTES.path), ATTRIBUTES.text, { sync: false });
    return before;
}
function fileChanges(folder, before, files) {
    const runs = files.list(external_node_path_.posix.join(folder, '.runs')).map((name) => external_node_path_.posix.join('.runs', name));
    return [ATTRIBUTES.path, ...runs.filter((path) => OWN.test(path))].flatMap((path) => changed(path, before.get(path), files.read(external_node_path_.posix.join(folder, path))));
}
/** What was frozen stays; the rest is segmented anew. */
function lineChanges(ledger, frozen, before, files) {
    const size = files.status(ledger)?.size ?? 0;
    const lines = size === 0 ? new Uint8Array() : files.readRange(ledger, frozen.bytes, size - frozen.bytes);
    const { frozen: segments, open } = segmentsOf(frozen.count, lines);
    return [...segments.map(({ first, bytes }) => ({ path: segmentPath(first), content: bytes })), ...changed(LEDGER, before, open)];
}
const changed = (path, before, content) => before !== undefined && Buffer.compare(before, content) === 0 ? [] : [{ path, content }];
function irregularFile(path, branch) {
    return new usage_error/* UsageError */.e({
        what: 'it is a link, or another repository',
        where: `${path} on ${branch}`,
        expected: 'a regular file',
        fix: 'find out who pushed it, and set the branch back to the last commit without it',
    });
}


/***/ }),

/***/ 3269:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withBranchLedger),
/* harmony export */   g: () => (/* binding */ withCommittedLedger)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _branch_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);


/**
 * Runs `work` on the ledger of a remote branch as it is now, in a folder that is gone afterwards.
 * @throws UsageError when there is no such branch, or the remote cannot be asked
 */
async function withBranchLedger({ branch, files }, work) {
    const tip = await branch.tip();
    if (tip === undefined || !(await branch.fetch(tip))) {
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
            what: 'there is no such branch',
            where: `branch ${branch.shown}`,
            expected: 'a branch that holds .runs/ledger.jsonl',
            fix: 'seal a run first, or name the branch that the ledger is on',
        });
    }
    return withCopy(branch, tip, files, work);
}
/** The same for a commit of the branch that is here. @throws UsageError for what is no regular file there */
function withCommittedLedger({ git, commit, shown, files, }, work) {
    const branch = { shown, listTree: (of) => git.listTree(of), readBlobs: (oids) => git.readBlobs(oids) };
    return withCopy(branch, commit, files, work);
}
async function withCopy(branch, commit, files, work) {
    const folder = files.temporaryDirectory('aiop-ledger-');
    try {
        const { ledger } = await (0,_branch_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .copyBranch */ .K)(branch, commit, folder, files);
        return await work({ ledger, shownAs: `.runs/ledger.jsonl on ${branch.shown}` });
    }
    finally {
        files.remove(folder);
    }
}


/***/ }),

/***/ 4077:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Wd: () => (/* binding */ pastIn),
/* harmony export */   fm: () => (/* binding */ rewritten)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7537);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2345);




/** What a ledger says of itself now, to be held against it later. */
const pastOf = (ledger, by, { files }) => pastOfHead((0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(files, ledger), by);
/** The same from the content of a head file; nothing where there is no sound one. */
const pastIn = (head, by) => head === undefined ? [] : pastOfHead((0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHead */ .ww)(head), by);
function pastOfHead(headFile, by) {
    return headFile.state === 'sound' && headFile.head.size > 0 ? [{ ...headFile.head, by }] : [];
}
/** The finding about a ledger that does not go on from what was known of it. */
function rewritten(ledger, shownAs, known, ports) {
    const lost = known.find(({ size, root }) => size > 0 && rootAt(ledger, size, ports) !== root);
    if (lost === undefined)
        return undefined;
    const message = `${shownAs} does not begin with the ${lost.size} bytes that ${lost.by} knows, under the root ${lost.root}`;
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-L010', { message, witness: `${lost.size}:${lost.root}` });
}
/** The Merkle root over the first `size` bytes, or undefined where no line ends there. */
function rootAt(ledger, size, { files }) {
    const headFile = (0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .readHead */ .zy)(files, ledger);
    if (headFile.state === 'sound' && headFile.head.size === size)
        return headFile.head.root;
    if ((files.status(ledger)?.size ?? 0) < size)
        return undefined;
    const range = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .merkleRange */ .Qd)();
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readLines */ .Se)(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            return undefined;
        range.append(line.bytes);
    }
    return range.root();
}


/***/ }),

/***/ 1345:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ parseVerifier),
/* harmony export */   cm: () => (/* binding */ parseSigner)
/* harmony export */ });
/* unused harmony export parseNote */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


/** The one signature type that is used here: Ed25519 (https://c2sp.org/signed-note). */
const ED25519 = 0x01;
const KEY_BYTES = 32;
const MAX_NOTE_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
/** A DER header that makes a key object of 32 raw bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * Reads `PRIVATE+KEY+name+hash+key`, the form of golang.org/x/mod/sumdb/note.
 * @throws UsageError naming `where`, and nothing of the key
 */
function parseSigner(text, where) {
    const [, name = '', hash = '', key = ''] = /^PRIVATE\+KEY\+([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        throw malformedKey(where, 'PRIVATE+KEY+<name>+<hash>+<key>');
    const privateKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.concat([PKCS8, bytes.subarray(1)]), format: 'der', type: 'pkcs8' });
    const publicBytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
    const id = keyId(name, publicBytes);
    if (id.toString('hex') !== hash)
        throw malformedKey(where, 'a key whose hash fits its name');
    return {
        name,
        verifierKey: `${name}+${hash}+${Buffer.concat([Buffer.of(ED25519), publicBytes]).toString('base64')}`,
        sign: (note) => `${note}\n— ${name} ${Buffer.concat([id, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, Buffer.from(note), privateKey)]).toString('base64')}\n`,
    };
}
/** Reads `name+hash+key`. @throws UsageError naming `where` */
function parseVerifier(text, where) {
    const [, name = '', hash = '', key = ''] = /^([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        throw malformedKey(where, '<name>+<hash>+<key>');
    const id = keyId(name, bytes.subarray(1));
    if (id.toString('hex') !== hash)
        throw malformedKey(where, 'a key whose hash fits its name');
    const publicKey = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: 'der', type: 'spki' });
    return { name, open: (note) => openNote(note, name, id, publicKey) };
}
function openNote(note, name, id, publicKey) {
    const parsed = parseNote(note);
    if (typeof parsed === 'string')
        return { state: 'malformed', reason: parsed };
    const own = parsed.signatures.find((signature) => signature.name === name && Buffer.compare(signature.id, id) === 0);
    if (own === undefined)
        return { state: 'unsigned' };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, Buffer.from(parsed.text), publicKey, own.bytes) ? { state: 'signed', text: parsed.text } : { state: 'bad-signature' };
}
/** A note's text, its last line feed included, and its signatures; or why it is none. */
function parseNote(note) {
    if (note.length > MAX_NOTE_BYTES)
        return 'it is too long';
    if (!note.isWellFormed())
        return 'it is not well-formed text';
    if (/[^\P{Cc}\n]/u.test(note))
        return 'it holds control characters';
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        return 'it has no signatures';
    const lines = note.slice(split + 2).split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        return 'it does not end with a signature and a line feed';
    if (lines.length > MAX_SIGNATURES)
        return 'it has too many signatures';
    const signatures = [];
    for (const line of lines) {
        const [, name = '', encoded = ''] = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
        const bytes = Buffer.from(encoded, 'base64');
        if (bytes.length < 5 || bytes.toString('base64') !== encoded)
            return 'a signature is malformed';
        signatures.push({ name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) });
    }
    return { text: note.slice(0, split + 1), signatures };
}
/** SHA-256(name ‖ LF ‖ type ‖ key), the first four bytes. */
const keyId = (name, key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4);
const malformedKey = (where, expected) => new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({ what: 'it is not an Ed25519 key of a signed note', where, expected, fix: 'see https://c2sp.org/signed-note' });


/***/ })

};
