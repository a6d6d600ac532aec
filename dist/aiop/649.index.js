export const id = 649;
export const ids = [649];
export const modules = {

/***/ 125:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cD: () => (/* binding */ ulidTime),
/* harmony export */   ho: () => (/* binding */ isUlid),
/* harmony export */   vL: () => (/* binding */ ulidFactory)
/* harmony export */ });
/* harmony import */ var ulid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
function ulidFactory(clock, random) {
    const next = (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .monotonicFactory */ .BD)(randomFractions(random));
    return () => next(clock.now());
}
/** The letters of four ULIDs: the system's source is asked for many bytes at once as fast as for one. */
const POOL_BYTES = 64;
/** Numbers from 0 up to 1, a byte of randomness each. */
function randomFractions(random) {
    let pool = new Uint8Array();
    let used = 0;
    return () => {
        if (used === pool.length)
            [pool, used] = [Uint8Array.from(random.bytes(POOL_BYTES)), 0];
        return (pool[used++] ?? 0) / 256;
    };
}
/** When a canonical ULID was made, in milliseconds since 1970: its first ten letters. */
function ulidTime(ulid) {
    return (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .decodeTime */ .A4)(ulid);
}
/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
function isUlid(text) {
    return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}


/***/ }),

/***/ 6657:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ parseAnchor),
/* harmony export */   x$: () => (/* binding */ anchorIn),
/* harmony export */   zG: () => (/* binding */ formatAnchor)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** An anchor in the text of `SIZE:ROOT`, or undefined where the text is none. */
function anchorIn(text) {
    const [, digits = '', root = ''] = /^(0|[1-9][0-9]{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
    const size = Number(digits);
    return root !== '' && Number.isSafeInteger(size) ? { size, root } : undefined;
}
/**
 * Reads `SIZE:ROOT`: the outputs `size` and `root` of an earlier append or seal.
 * @throws UsageError naming `where`
 */
function parseAnchor(text, where) {
    const anchor = anchorIn(text);
    if (anchor !== undefined)
        return anchor;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `${JSON.stringify(text.slice(0, 120))} is not an anchor`,
        where,
        expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits',
        fix: 'give the outputs size and root of an earlier append or seal, joined by a colon',
    });
}
const formatAnchor = ({ size, root }) => `${size}:${root}`;


/***/ }),

/***/ 7408:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   xy: () => (/* binding */ openAttestation)
/* harmony export */ });
/* unused harmony export ANCHOR_PREDICATE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8163);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6657);



/** The kind of statement (https://in-toto.io/Statement/v1) that attests an anchor: its predicate holds `size` and `root`. */
const ANCHOR_PREDICATE = 'https://aiop.dev/ledger-anchor/v1';
/** Who issues the identities of workflows. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The repository that a workflow ran for (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
/** The address of the run that asked for the certificate, with its attempt. */
const RUN_INVOCATION = '1.3.6.1.4.1.57264.1.21';
const STATEMENT = 'application/vnd.in-toto+json';
/** Reads the anchor in a Sigstore bundle (JSON), and checks no signature. */
async function readAttestation(text) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    let bundle;
    try {
        bundle = bundleFromJSON(JSON.parse(text));
    }
    catch (error) {
        return refused(`it is no bundle of Sigstore: ${said(error)}`);
    }
    if (bundle.content.$case !== 'dsseEnvelope' || bundle.content.dsseEnvelope.payloadType !== STATEMENT)
        return refused('it carries no in-toto statement');
    const anchor = anchorOf(bundle.content.dsseEnvelope.payload.toString());
    return typeof anchor === 'string' ? refused(anchor) : { state: 'read', anchor, bundle };
}
/**
 * Checks an attestation without network: certificate, transparency log or timestamp, signature, who signed, and that its subject is the anchor it
 * speaks of. Any one of the trusted roots may lead to it.
 * @param text a Sigstore bundle, JSON
 */
async function openAttestation(text, { roots, signer }) {
    const read = await readAttestation(text);
    if (read.state === 'refused')
        return read;
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    try {
        const by = identityOf(await signerOf(read.bundle, roots));
        if (by === undefined || !isBy(by, signer))
            return refused(`it was signed by ${nameOf(by)}, not by ${signer}`);
        const anchor = { ...read.anchor, by: `attested by ${by.workflow}` };
        return { state: 'attested', anchor, run: by.run, text: `${JSON.stringify(bundleToJSON(read.bundle))}\n` };
    }
    catch (error) {
        // The libraries throw for whatever does not hold.
        return refused(said(error));
    }
}
const refused = (reason) => ({ state: 'refused', reason });
const said = (error) => (error instanceof Error ? error.message : String(error));
async function signerOf(bundle, roots) {
    const [{ TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 9654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19)),
    ]);
    const entity = toSignedEntity(bundle);
    let reason = new Error('there is no trusted root');
    for (const root of roots) {
        try {
            const trusted = TrustedRoot.fromJSON(root);
            // GitHub's own instance, for private repositories, has timestamps in the place of logs.
            const thresholds = trusted.tlogs.length > 0 ? {} : { tlogThreshold: 0, ctlogThreshold: 0 };
            return new Verifier(toTrustMaterial(trusted), thresholds).verify(entity);
        }
        catch (error) {
            reason = error;
        }
    }
    throw reason;
}
function identityOf({ identity }) {
    const workflow = identity?.subjectAlternativeName;
    if (workflow === undefined || identity?.extensions?.issuer !== ISSUER)
        return undefined;
    const textOf = (wanted) => textIn(identity.oids?.find(({ oid }) => oid?.id.join('.') === wanted)?.value);
    const [, run] = /\/actions\/runs\/([1-9][0-9]{0,18})\/attempts\/[1-9][0-9]{0,5}$/.exec(textOf(RUN_INVOCATION) ?? '') ?? [];
    return { workflow, repository: textOf(SOURCE_REPOSITORY), run };
}
/** A UTF8String in DER: its tag, its length in one byte, or in two for what is longer than 127, its text. */
function textIn(value) {
    if (value?.[0] !== 0x0c)
        return undefined;
    const from = value[1] === 0x81 ? 3 : 2;
    return value[from - 1] === value.length - from ? Buffer.from(value.subarray(from)).toString() : undefined;
}
/** A workflow stands for its own repository alone: one that others may call signs whatever they ask it to. */
const isBy = ({ workflow, repository }, signer) => repository !== undefined && (sameRepository(repository, signer) || (workflow === signer && workflow.startsWith(`${repository}/`)));
/** GitHub tells no two repositories apart by the case of their letters; an address copied from a browser may end in a slash. */
const sameRepository = (repository, signer) => repository.toLowerCase() === (signer.endsWith('/') ? signer.slice(0, -1) : signer).toLowerCase();
const nameOf = (by) => by === undefined ? 'nobody known' : `${by.workflow} for ${by.repository ?? 'a repository that it does not name'}`;
function documentIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The anchor of a statement, or why it has none. */
function anchorOf(payload) {
    const statement = documentIn(payload);
    if (!(0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(statement) || statement.predicateType !== ANCHOR_PREDICATE || !(0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(statement.predicate))
        return `it is no statement of the kind ${ANCHOR_PREDICATE}`;
    const { size, root } = statement.predicate;
    // Of another type, it may have no text at all: `{"toString": 0}`, or lists in lists without end.
    const anchor = typeof size === 'number' && typeof root === 'string' ? (0,_anchor_js__WEBPACK_IMPORTED_MODULE_2__/* .anchorIn */ .x$)(`${size}:${root}`) : undefined;
    if (anchor === undefined)
        return 'its predicate has no size and root of a ledger';
    const subjects = Array.isArray(statement.subject) ? statement.subject : [];
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${anchor.size}:${anchor.root}\n`).digest('hex');
    const isSubject = subjects.some((subject) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(subject) && (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(subject.digest) && subject.digest.sha256 === digest);
    return isSubject ? anchor : 'its subject is not the anchor that it speaks of';
}


/***/ }),

/***/ 3607:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ unfitProofs),
/* harmony export */   HC: () => (/* binding */ runOfProof),
/* harmony export */   MJ: () => (/* binding */ bundleAt),
/* harmony export */   OR: () => (/* binding */ readProofs),
/* harmony export */   XP: () => (/* binding */ ofRun),
/* harmony export */   e_: () => (/* binding */ NO_RUN),
/* harmony export */   gU: () => (/* binding */ anchorFitter),
/* harmony export */   yv: () => (/* binding */ proofPath)
/* harmony export */ });
/* unused harmony export MAX_BUNDLE_BYTES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7537);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _proof_ledger_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8282);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6657);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7408);






/** What a bundle may have; those of Sigstore have some 10,000. */
const MAX_BUNDLE_BYTES = 1 << 20;
/** Of one folder; more of them say nothing new. */
const MAX_FINDINGS = 20;
/**
 * Reads `.runs/proofs/<run>.sigstore.json` beside a ledger: attestations that seals have kept.
 * @param trust absent: their signatures are not checked, and none is believed
 */
async function readProofs(ledger, shownAs, trust, files) {
    const [folder, shown] = [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .proofsFolder */ .Wx)(ledger), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .proofsFolder */ .Wx)(shownAs)];
    const believed = [];
    const unchecked = [];
    const findings = [];
    const found = (code, name, reason) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, name);
        if (findings.length < MAX_FINDINGS)
            findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(code, { message: reason, at: { file, line: 1, column: 1 } }));
    };
    let count = 0;
    const kind = files.status(folder)?.kind;
    if (kind !== undefined && kind !== 'directory')
        found('AIOP-L014', '', `it is a ${kind}, where proofs lie in a folder`);
    for (const name of kind === 'directory' ? files.list(folder) : []) {
        const run = runOfProof(name);
        if (run === undefined) {
            found('AIOP-L014', name, 'it is not named after a run, <run>.sigstore.json');
            continue;
        }
        count++;
        const by = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, name);
        const text = bundleAt(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name), files);
        if (typeof text !== 'string')
            found('AIOP-L013', name, text.reason);
        else if (trust === undefined) {
            const read = await (0,_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttestation */ .V6)(text);
            if (read.state === 'read')
                unchecked.push({ ...read.anchor, by });
            else
                found('AIOP-L013', name, read.reason);
        }
        else {
            const opened = ofRun(await (0,_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .openAttestation */ .xy)(text, trust), run);
            if (opened.state === 'attested')
                believed.push({ ...opened.anchor, by: `${by}, ${opened.anchor.by}` });
            else
                found('AIOP-L013', name, opened.reason);
        }
    }
    return { shown, count, believed, unchecked, findings };
}
/** The findings about proofs that nobody's signature was asked for, and that do not fit a sound ledger. */
function unfitProofs(ledger, head, proofs, files) {
    if (proofs.length === 0)
        return [];
    const fits = anchorFitter(ledger, head, files);
    return proofs
        .filter((anchor) => !fits(anchor))
        .slice(0, MAX_FINDINGS)
        .map((anchor) => {
        const message = `it attests ${(0,_anchor_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAnchor */ .zG)(anchor)}, which this ledger has never been`;
        return (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-L013', { message, at: { file: anchor.by, line: 1, column: 1 } });
    });
}
/** Says whether a sound ledger, which ends at `head`, begins with what an anchor was taken of. An anchor of nothing fits none. */
function anchorFitter(ledger, head, files) {
    const tree = (0,_proof_ledger_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .treeUnder */ .dE)(ledger, head, files);
    return ({ size, root }) => tree !== undefined && size > 0 && (0,_proof_ledger_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .rootAt */ .sb)(size, head.size, tree) === root;
}
/** A proof is named after the run that had it attested: under the name of another, it would speak for that one. */
function ofRun(opened, run) {
    if (opened.state === 'refused' || opened.run === run)
        return opened;
    return { state: 'refused', reason: opened.run === undefined ? NO_RUN : `it was made in run ${opened.run}` };
}
const NO_RUN = 'its certificate names no run';
/** The text of a bundle, or why it is not read. */
function bundleAt(path, files) {
    const status = files.status(path);
    if (status?.kind !== 'file')
        return { reason: 'it is not a regular file' };
    if (status.size > MAX_BUNDLE_BYTES)
        return { reason: `it has ${status.size} bytes, and a bundle ${MAX_BUNDLE_BYTES} at the most` };
    return Buffer.from(files.read(path, MAX_BUNDLE_BYTES)).toString();
}
const SUFFIX = '.sigstore.json';
/** Where the proof of a run lies beside a ledger. */
const proofPath = (ledger, run) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .proofsFolder */ .Wx)(ledger), `${run}${SUFFIX}`);
/** The run in the name of a proof, or undefined for any other name. */
function runOfProof(name) {
    const run = name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : '';
    return /^[1-9][0-9]{0,18}$/.test(run) ? run : undefined;
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
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/stored-proofs.js
var stored_proofs = __webpack_require__(3607);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
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
/** What belongs to a ledger, apart from its lines and its proofs. Nothing else of a branch is read or written. */
const OWN = /^\.runs\/(ledger\.(head|tree|jsonl\.torn)|checkpoint)$/;
/** What a ledger needs to be folders: whatever else has such a name hides the ledger, and a commit would put a new one into its place. */
const FOLDERS = /^\.runs(\/(seg(\/x[0-9]{3,9})?|proofs))?$/;
/** What can only lie where a file of the ledger has become a folder. */
const INSIDE_A_FILE = /^\.runs\/(ledger\.(jsonl|head|tree)|checkpoint|seg\/x[0-9]{3,9}\/[0-9]{3}\.jsonl)\//;
const PROOFS = `${(0,paths/* proofsFolder */.Wx)(LEDGER)}/`;
const ATTRIBUTES = { path: '.gitattributes', text: '* -text -merge\n' };
const BLOBS_AT_ONCE = 64;
const branch_copy_LINE_FEED = 0x0a;
/**
 * Writes the ledger of a commit into an empty folder.
 * @param commit undefined for a branch that does not exist yet
 * @throws UsageError for what is no regular file, or no folder, there
 */
async function copyBranch(branch, commit, folder, proofs, files) {
    const whole = commit === undefined ? [] : await branch.listTree(commit);
    const obstacle = whole.find(({ path }) => FOLDERS.test(path));
    if (obstacle !== undefined)
        throw misplaced('it is no folder', obstacle.path, 'a folder', branch.shown);
    const inside = whole.find(({ path }) => INSIDE_A_FILE.test(path));
    if (inside !== undefined)
        throw misplaced('it lies in a folder that has the name of a file of the ledger', inside.path, FILE, branch.shown);
    const tree = whole.filter(({ path }) => isOwn(path) || isWanted(path, proofs));
    const irregular = tree.find(({ mode }) => mode === '120000' || mode === '160000');
    if (irregular !== undefined)
        throw misplaced('it is a link, or another repository', irregular.path, FILE, branch.shown);
    const ledger = external_node_path_.posix.join(folder, LEDGER);
    files.makeDirectory(external_node_path_.posix.dirname(ledger));
    const frozen = await joinSegments(branch, tree, ledger, files);
    const before = await copyFiles(branch, tree, folder, files);
    for (const [path, content] of await copyProofs(branch, tree, folder, files))
        before.set(path, content);
    const open = before.get(LEDGER);
    if (open !== undefined)
        files.append(ledger, open, { sync: false });
    return { ledger, changes: () => [...fileChanges(folder, before, files), ...lineChanges(ledger, frozen, open, files)] };
}
const isOwn = (path) => path === ATTRIBUTES.path || path === LEDGER || OWN.test(path) || firstEntryAt(path) !== undefined;
function isWanted(path, proofs) {
    if (!path.startsWith(PROOFS))
        return false;
    return proofs === 'all' || proofs.has((0,stored_proofs/* runOfProof */.HC)(path.slice(PROOFS.length)) ?? '');
}
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
    const entries = tree.filter(({ path }) => firstEntryAt(path) === undefined && !path.startsWith(PROOFS));
    const contents = await branch.readBlobs(entries.map(({ oid }) => oid));
    const before = new Map(entries.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]));
    for (const [path, content] of before)
        if (path !== LEDGER)
            files.write(external_node_path_.posix.join(folder, path), content, { sync: false });
    if (!before.has(ATTRIBUTES.path))
        files.write(external_node_path_.posix.join(folder, ATTRIBUTES.path), ATTRIBUTES.text, { sync: false });
    return before;
}
/** Writes the proofs, and returns their contents. What has another name is an empty file: that it is there is all that counts. */
async function copyProofs(branch, tree, folder, files) {
    const copied = new Map();
    const inside = tree.filter(({ path }) => path.startsWith(PROOFS));
    const proofs = inside.filter(({ path }) => (0,stored_proofs/* runOfProof */.HC)(path.slice(PROOFS.length)) !== undefined);
    for (let at = 0; at < proofs.length; at += BLOBS_AT_ONCE) {
        const some = proofs.slice(at, at + BLOBS_AT_ONCE);
        const contents = await branch.readBlobs(some.map(({ oid }) => oid));
        for (const [index, { path }] of some.entries())
            copied.set(path, contents[index] ?? new Uint8Array());
    }
    for (const [path, content] of copied)
        files.write(external_node_path_.posix.join(folder, path), content, { sync: false });
    for (const { path } of inside)
        if (!copied.has(path))
            files.write(external_node_path_.posix.join(folder, PROOFS, plainName(path.slice(PROOFS.length))), '', { sync: false });
    return copied;
}
/** A name that every system can have, and that is never the one of a proof. */
const plainName = (path) => `_${path.slice(0, 100).replace(/[^A-Za-z0-9.-]/g, '_')}`;
function fileChanges(folder, before, files) {
    const runs = files.list(external_node_path_.posix.join(folder, '.runs')).map((name) => external_node_path_.posix.join('.runs', name));
    const proofs = files.list(external_node_path_.posix.join(folder, PROOFS)).map((name) => external_node_path_.posix.join(PROOFS, name));
    const own = [...runs.filter((path) => OWN.test(path)), ...proofs];
    return [ATTRIBUTES.path, ...own].flatMap((path) => changed(path, before.get(path), files.read(external_node_path_.posix.join(folder, path))));
}
/** What was frozen stays; the rest is segmented anew. */
function lineChanges(ledger, frozen, before, files) {
    const size = files.status(ledger)?.size ?? 0;
    const lines = size === 0 ? new Uint8Array() : files.readRange(ledger, frozen.bytes, size - frozen.bytes);
    const { frozen: segments, open } = segmentsOf(frozen.count, lines);
    return [...segments.map(({ first, bytes }) => ({ path: segmentPath(first), content: bytes })), ...changed(LEDGER, before, open)];
}
const changed = (path, before, content) => before !== undefined && Buffer.compare(before, content) === 0 ? [] : [{ path, content }];
const FILE = 'a regular file';
function misplaced(what, path, expected, branch) {
    const fix = 'find out who pushed it, and set the branch back to the last commit without it';
    return new usage_error/* UsageError */.e({ what, where: `${path} on ${branch}`, expected, fix });
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
        const { ledger } = await (0,_branch_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .copyBranch */ .K)(branch, commit, folder, 'all', files);
        return await work({ ledger, shownAs: `.runs/ledger.jsonl on ${branch.shown}` });
    }
    finally {
        files.remove(folder);
    }
}


/***/ }),

/***/ 6865:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ emptyHead),
/* harmony export */   yl: () => (/* binding */ writeHead),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony export parseHead */
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4719);





const MAX_HEAD_BYTES = 16_384;
/** The head of a ledger without entries. */
function emptyHead() {
    return { size: 0, count: 0, root: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .merkleRange */ .Qd)().root(), head: _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HASH */ .hz, range: [] };
}
/** Reads the head file beside a ledger. */
function readHead(files, ledger) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .headPath */ .wz)(ledger);
    if (files.status(path) === undefined)
        return { state: 'absent' };
    return parseHead(files.read(path, MAX_HEAD_BYTES));
}
/** Reads the content of a head file. */
function parseHead(bytes) {
    const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCanonicalLine */ .Y)(bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes);
    if (!parsed.ok)
        return { state: 'broken', reason: parsed.reason };
    const head = headOf(parsed.value);
    return typeof head === 'string' ? { state: 'broken', reason: head } : { state: 'sound', head };
}
/** Replaces the head file in one step and waits until it is on disk. */
function writeHead(files, ledger, head) {
    files.write((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .headPath */ .wz)(ledger), `${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)({ v: 1, ...head })}\n`);
}
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value) => typeof value === 'number' && value >= 0;
function headOf({ v, size, count, root, head, range, ...more }) {
    if (v !== 1)
        return `its version is ${JSON.stringify(v)}, not 1`;
    if (!isCount(size) || !isCount(count) || (size === 0) !== (count === 0))
        return 'size and count are not those of a ledger';
    if (!isHash(root) || !isHash(head))
        return 'root and head are not 64 lower-case hex digits';
    if (!Array.isArray(range) || !range.every(isHash) || range.length !== (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeLength */ .oE)(count))
        return 'its range does not fit its count';
    if (Object.keys(more).length > 0)
        return `its field "${Object.keys(more)[0]}" is not known`;
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .merkleRange */ .Qd)(count, range).root() === root ? { size, count, root, head, range } : 'its range does not lead to its root';
}


/***/ }),

/***/ 4719:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   VF: () => (/* binding */ tornPath),
/* harmony export */   Wx: () => (/* binding */ proofsFolder),
/* harmony export */   wz: () => (/* binding */ headPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


/** The head file that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.head`. */
const headPath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.head`;
/** The signed checkpoint that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/checkpoint`. */
const checkpointPath = (ledger) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'checkpoint');
/** The folder of the proofs that belong to a ledger: `.runs/ledger.jsonl` → `.runs/proofs`. */
const proofsFolder = (ledger) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'proofs');
/** The index of the Merkle tree that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.tree`. */
const treePath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.tree`;
/** Where torn bytes are moved to. */
const tornPath = (file) => `${file}.torn`;
/** The lock that whoever writes a file holds. */
const lockPath = (file) => `${file}.lock`;
/**
 * Refuses a path that is, or lies directly in, a symbolic link, one that is no regular file, and one in what is no folder: whoever plants a link could have the
 * ledger written elsewhere. A folder `wal` lies in the one of the ledger, so that this may be no link either; folders further up may be, as `/tmp` is on some systems.
 * @throws UsageError
 */
function refuseLinks(files, path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) === 'wal' ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)] : [];
    for (const place of [...above, folder, path]) {
        const wanted = place === path ? 'file' : 'directory';
        const kind = files.status(place)?.kind;
        if (kind !== undefined && kind !== wanted)
            throw misplaced(place, kind, wanted);
    }
}
function misplaced(where, kind, wanted) {
    if (kind === 'link') {
        const fix = 'replace the link, or name another path';
        return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({ what: 'it is a symbolic link', where, expected: 'a real file in a real folder', fix });
    }
    const [expected, fix] = wanted === 'file'
        ? ['a file', 'name the file of the ledger, such as .runs/ledger.jsonl']
        : ['a folder', 'move it away, or name another path'];
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({ what: `it is a ${kind}`, where, expected, fix });
}


/***/ }),

/***/ 8282:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   bk: () => (/* binding */ treeOver),
/* harmony export */   dE: () => (/* binding */ treeUnder),
/* harmony export */   jg: () => (/* binding */ rootOver),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   sb: () => (/* binding */ rootAt)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8362);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3810);
/* harmony import */ var _merkle_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1045);







const BLOCK_LEVEL = Math.log2(_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM);
/**
 * Opens the tree over a ledger: by its index, without reading more of the ledger than the end of it, or by reading all of it where the index is
 * missing or does not lead to the root of the head.
 * @throws UsageError where ledger and head do not fit each other
 */
function openTree(ledger, shownAs, { files }) {
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(files, ledger);
    const headFile = (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(files, ledger);
    if (headFile.state !== 'sound')
        throw unfit(shownAs, 'it has no sound head file');
    const { head } = headFile;
    const tree = treeUnder(ledger, head, files);
    if (tree === undefined)
        throw unfit(shownAs, 'its lines do not lead to the root of its head file');
    return { ...tree, head };
}
/** The same under a head that is known otherwise; undefined where the lines do not lead to its root. */
function treeUnder(ledger, head, files) {
    const indexed = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTreeIndex */ .Vd)(files, ledger, head.count);
    const tree = indexed === undefined ? undefined : treeOver(ledger, head, indexed, files);
    if (tree !== undefined && rootOver(head.count, tree) === head.root)
        return tree;
    const scanned = treeOver(ledger, head, (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBlocks */ .gM)(files, ledger, head.size), files);
    return rootOver(head.count, scanned) === head.root ? scanned : undefined;
}
/** The tree over the first `head.size` bytes of a ledger, given the roots of its full blocks, which are believed. */
function treeOver(ledger, head, blocks, files) {
    const levels = [blocks.map(({ root }) => root)];
    for (let below = levels[0] ?? []; below.length > 1;) {
        const above = [];
        for (let at = 0; at + 1 < below.length; at += 2)
            above.push((0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hashAt(below, at), hashAt(below, at + 1)));
        levels.push(above);
        below = above;
    }
    const known = new Map();
    const lines = (block) => {
        const read = known.get(block) ?? blockLines(files, ledger, blocks[block - 1]?.end ?? 0, blocks[block]?.end ?? head.size);
        known.set(block, read);
        return read;
    };
    const subtree = (level, index) => {
        if (level >= BLOCK_LEVEL)
            return hashAt(levels[level - BLOCK_LEVEL] ?? [], index);
        const from = index * 2 ** level;
        const block = Math.floor(from / _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM);
        return perfectRoot(lines(block).slice(from % _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM, (from % _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM) + 2 ** level));
    };
    const blockAt = (byte) => {
        const found = blocks.findIndex(({ end }) => byte < end);
        return found < 0 ? blocks.length : found;
    };
    return { subtree, lines, blockAt };
}
/** The root over the first `count` entries, 64 hex digits. */
const rootOver = (count, { subtree }) => count === 0 ? (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)().root : Buffer.from((0,_merkle_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeRoot */ .WR)(0, count, subtree)).toString('hex');
/** The root over the first `size` of a ledger's `total` bytes, or undefined where no line ends there. */
function rootAt(size, total, tree) {
    if (size > total)
        return undefined;
    const count = size === 0 ? 0 : countAt(tree, size);
    return count === undefined ? undefined : rootOver(count, tree);
}
/** How many lines the first `size` bytes hold (1 at the least), or undefined where the last one is not whole. */
function countAt({ blockAt, lines }, size) {
    const block = blockAt(size - 1);
    const within = lines(block).findIndex(({ byte, bytes }) => byte + bytes.length + 1 === size);
    return within < 0 ? undefined : block * _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM + within + 1;
}
function blockLines(files, ledger, from, to) {
    const lines = [];
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readLines */ .Se)(files, ledger, from, to))
        if (line.state === 'whole')
            lines.push({ byte: line.byte, bytes: new Uint8Array(line.bytes) });
    return lines;
}
/** The root over as many lines as a power of two; of nothing sensible where the ledger is shorter than it says. */
function perfectRoot(lines) {
    let hashes = lines.map(({ bytes }) => (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytes));
    while (hashes.length > 1)
        hashes = hashes.flatMap((hash, at) => (at % 2 === 0 ? [(0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, hashAt(hashes, at + 1))] : []));
    return hashAt(hashes, 0);
}
/** A hash that is not there leads to another root, and is found by that. */
const hashAt = (hashes, index) => hashes[index] ?? new Uint8Array(32);
function unfit(where, what) {
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e({
        what,
        where,
        expected: 'a ledger that fits its head file',
        fix: 'run `aiop ledger verify` to learn what happened to it',
    });
}


/***/ }),

/***/ 1045:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ consistencyProof),
/* harmony export */   Ko: () => (/* binding */ verifyConsistency),
/* harmony export */   WR: () => (/* binding */ rangeRoot),
/* harmony export */   nT: () => (/* binding */ inclusionProof),
/* harmony export */   yR: () => (/* binding */ verifyInclusion)
/* harmony export */ });
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);

/** SHA-256. */
const HASH_BYTES = 32;
/**
 * The hashes that lead from a leaf to the root of a tree of `size` leaves, nearest first (RFC 6962, section 2.1.1).
 * @param index below `size`
 */
function inclusionProof(index, size, subtree) {
    const proof = [];
    for (let at = index, width = 1; width < size; at = Math.floor(at / 2), width *= 2) {
        const sibling = at % 2 === 0 ? at + 1 : at - 1;
        // At the right edge a subtree may be cut short, or missing altogether.
        if (sibling * width < size)
            proof.push(rangeRoot(sibling * width, Math.min(size, (sibling + 1) * width), subtree));
    }
    return proof;
}
/**
 * The hashes that show that the first `first` leaves of a tree of `second` leaves are a tree that it grew from (RFC 6962, section 2.1.2).
 * @param first from 1 to `second`
 */
function consistencyProof(first, second, subtree) {
    const outer = [];
    let [from, to] = [0, second];
    while (first < to) {
        const middle = from + leftWidth(to - from);
        if (first <= middle) {
            outer.push(rangeRoot(middle, to, subtree));
            to = middle;
        }
        else {
            outer.push(rangeRoot(from, middle, subtree));
            from = middle;
        }
    }
    // Whoever checks knows the old root: where it is a subtree itself, it is not said again.
    return [...(from === 0 ? [] : [rangeRoot(from, to, subtree)]), ...outer.reverse()];
}
/** Whether a leaf is the one at `index` in the tree of `size` leaves with this root (RFC 9162, section 2.1.3.2). */
function verifyInclusion({ index, size }, leafHash, proof, root) {
    if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leafHash, root, ...proof]))
        return false;
    let [at, last, hash] = [index, size - 1, leafHash];
    for (const sibling of proof) {
        if (last === 0)
            return false;
        const isRight = at % 2 === 1 || at === last;
        hash = isRight ? (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(sibling, hash) : (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, sibling);
        if (isRight)
            [at, last] = shiftToRightChild(at, last);
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equal(hash, root);
}
/** Whether the tree of `first` leaves with its root is the beginning of the tree of `second` leaves with its root (RFC 9162, section 2.1.4.2). */
function verifyConsistency({ first, second }, firstRoot, secondRoot, proof) {
    if (!isCount(first) || !isCount(second) || first > second)
        return false;
    // From nothing everything may grow: such a proof would prove nothing.
    if (first === 0)
        return false;
    if (first === second)
        return proof.length === 0 && equal(firstRoot, secondRoot);
    if (proof.length === 0 || !areHashes([firstRoot, secondRoot, ...proof]))
        return false;
    const hashes = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
    let [at, last] = shiftWhileOdd(first - 1, second - 1);
    let [old = firstRoot, ...rest] = hashes;
    let grown = old;
    for (const hash of rest) {
        if (last === 0)
            return false;
        if (at % 2 === 1 || at === last) {
            old = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, old);
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, grown);
            [at, last] = shiftToRightChild(at, last);
        }
        else
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(grown, hash);
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equal(old, firstRoot) && equal(grown, secondRoot);
}
/** The root over leaves from `from` up to `to`, where `from` is a multiple of the smallest power of two that is not less than their number. */
function rangeRoot(from, to, subtree) {
    const parts = [];
    for (let at = from; at < to;) {
        const level = Math.floor(Math.log2(to - at));
        parts.push(subtree(level, at / 2 ** level));
        at += 2 ** level;
    }
    return parts.reduceRight((right, left) => (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(left, right));
}
/** The largest power of two below `count`. */
function leftWidth(count) {
    let width = 1;
    while (width * 2 < count)
        width *= 2;
    return width;
}
/** A leftmost node without a right sibling is the right child of none: both go up until they are a right child. */
function shiftToRightChild(at, last) {
    while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
    }
    return [at, last];
}
function shiftWhileOdd(at, last) {
    while (at % 2 === 1) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return [at, last];
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const areHashes = (values) => values.every(({ length }) => length === HASH_BYTES);
const isPowerOfTwo = (value) => 2 ** Math.round(Math.log2(value)) === value;
const equal = (a, b) => Buffer.compare(a, b) === 0;


/***/ }),

/***/ 8629:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8362);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5662);
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

/***/ 3810:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ readTreeIndex),
/* harmony export */   aC: () => (/* binding */ writeTreeIndex),
/* harmony export */   gM: () => (/* binding */ scanBlocks)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);



const HASH_DIGITS = 64;
const OFFSET_DIGITS = 15;
/** `<root> <end>`, both of fixed width, and a line feed. */
const RECORD_BYTES = HASH_DIGITS + 1 + OFFSET_DIGITS + 1;
/**
 * Brings the index of the tree up to date: one line for each full block of entries. What it says follows from the ledger, so whoever reads it
 * holds it against the head, and makes it anew where it does not fit: it is written after the lines and before the head, and not synced.
 * @param chain the chain as it is after the new lines
 */
function writeTreeIndex(files, ledger, chain) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON)(ledger);
    const known = (fullBlocks(chain.count) - chain.blocks.length) * RECORD_BYTES;
    const size = files.status(path)?.size ?? 0;
    if (size < known) {
        files.write(path, scanBlocks(files, ledger, chain.size).map(recordOf).join(''), { sync: false });
        return;
    }
    // What a killed writer left.
    if (size > known)
        files.truncate(path, known);
    if (chain.blocks.length > 0)
        files.append(path, chain.blocks.map(recordOf).join(''), { sync: false });
}
/** The blocks that the index names for a ledger of `count` entries, or undefined where it does not name them all. */
function readTreeIndex(files, ledger, count) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON)(ledger);
    const length = fullBlocks(count) * RECORD_BYTES;
    if (length === 0)
        return [];
    if (files.status(path)?.kind !== 'file')
        return undefined;
    const bytes = files.readRange(path, 0, length);
    if (bytes.length < length)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return Array.from({ length: fullBlocks(count) }, (_, index) => blockAt(text, index * RECORD_BYTES));
}
/** The full blocks of a ledger's first `size` bytes, from its lines. Checks nothing. */
function scanBlocks(files, ledger, size) {
    const range = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRange */ .Qd)();
    const blocks = [];
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            break;
        range.append(line.bytes);
        if (range.count % _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LEAVES */ .vM === 0 && range.lastBlock !== undefined)
            blocks.push({ root: range.lastBlock, end: line.byte + line.bytes.length + 1 });
    }
    return blocks;
}
const fullBlocks = (count) => Math.floor(count / _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LEAVES */ .vM);
const recordOf = ({ root, end }) => `${Buffer.from(root).toString('hex')} ${String(end).padStart(OFFSET_DIGITS, '0')}\n`;
const blockAt = (text, from) => ({
    root: Buffer.from(text.slice(from, from + HASH_DIGITS), 'hex'),
    end: Number(text.slice(from + HASH_DIGITS + 1, from + RECORD_BYTES - 1)),
});


/***/ }),

/***/ 7893:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findPlanFile)
/* harmony export */ });
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);


/** Folders that no search for a plan goes into. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** A search that sees more than this asks for a narrower pattern. */
const MAX_SEEN = 200_000;
/** Larger files are not even read in order to say how large they are. */
const MAX_READ_BYTES = 64 * 1024 * 1024;
/**
 * The one file that `plan` names: a path, or a pattern of the claim dialect that matches one file beneath `directory`.
 * Symbolic links are not followed.
 * @param where the option, argument or input that named it
 * @param resolve makes a path absolute.
 * @throws UsageError when there is no such file, or more than one.
 */
function findPlanFile(plan, where, files, resolve) {
    const path = isPattern(plan) && files.status(resolve(plan)) === undefined ? searchPlan(plan, where, files, resolve) : plan;
    const status = files.status(resolve(path));
    if (status?.kind !== 'file') {
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
            what: status === undefined ? `there is no file ${path}` : `${path} is no regular file`,
            where,
            expected: 'a plan (YAML or JSON)',
            fix: `correct the path; it was looked for at ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(resolve(path), 500)}`,
        });
    }
    return { path, bytes: files.read(resolve(path), MAX_READ_BYTES) };
}
const isPattern = (text) => /[*?[{]/.test(text);
function searchPlan(plan, where, files, resolve) {
    const parsed = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .E)(plan);
    if (!parsed.ok) {
        const { message, expected } = parsed.problem;
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ what: `${message} (${plan})`, where, expected, fix: 'name the plan, or correct the pattern' });
    }
    const found = matchingFiles(parsed.pattern, plan, where, files, resolve);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: only === undefined ? `no file matches ${plan}` : `${found.length} files match ${plan}: ${found.slice(0, 5).join(', ')}`,
        where,
        expected: 'exactly one plan',
        fix: only === undefined ? `correct the pattern; it was looked for below ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(resolve('.'), 500)}` : 'name one of them',
    });
}
function matchingFiles(pattern, plan, where, files, resolve) {
    const found = [];
    const pending = [''];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const name of files.list(resolve(folder === '' ? '.' : folder))) {
            if (++seen > MAX_SEEN) {
                throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ what: `${plan} reaches too many files`, where, expected: 'a narrow pattern', fix: 'name the plan' });
            }
            const path = folder === '' ? name : `${folder}/${name}`;
            const kind = files.status(resolve(path))?.kind;
            if (kind === 'directory' && !SKIPPED.has(name))
                pending.push(path);
            else if (kind === 'file' && pattern.matches(path))
                found.push(path);
        }
    }
    return found.sort();
}


/***/ })

};
