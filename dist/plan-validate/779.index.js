export const id = 779;
export const ids = [779];
export const modules = {

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
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
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
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
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
        __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 9654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19)),
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

/***/ 5662:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseCanonicalLine)
});

// UNUSED EXPORTS: parseSlowly

// EXTERNAL MODULE: ./packages/ids/lib/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(5942);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/ledger/lib/canonical-scan.js

/** Nesting that the ledger holds; deeper lines are left to the slow way. */
const MAX_DEPTH = 16;
/** Whole numbers of this many digits are within ±(2^53-1). */
const MAX_DIGITS = 15;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
/** The second character of the escapes that RFC 8785 writes with one letter: `"`, `\`, b, f, n, r, t. */
const SHORT_ESCAPES = new Set([QUOTE, BACKSLASH, 0x62, 0x66, 0x6e, 0x72, 0x74]);
/** The controls that have such an escape, and so are never written as `\u00xx`. */
const SHORTENED = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');
/**
 * Whether the bytes of a line are, beyond doubt, the canonical form (RFC 8785) of an object that the ledger holds: names in ASCII, each once
 * and in order, nested at most 16 deep, whole numbers of at most 15 digits. One pass, nothing allocated but for the open levels. False says nothing:
 * the line may be canonical all the same (a name beyond ASCII, a longer number), and the slow way decides and finds the reason.
 */
function isPlainlyCanonical(bytes) {
    return bytes[0] === OPEN_OBJECT && scanner.scan(bytes);
}
class Scanner {
    #bytes = new Uint8Array();
    /** For each open level, where its last name begins and ends; -1 for a list, and 0 for an object without one so far. */
    #nameFrom = new Int32Array(MAX_DEPTH + 1);
    #nameTo = new Int32Array(MAX_DEPTH + 1);
    #depth = 0;
    #at = 0;
    #ascii = true;
    scan(bytes) {
        this.#bytes = bytes;
        this.#depth = 0;
        this.#at = 0;
        this.#ascii = true;
        let expected = 'value';
        while (expected !== undefined) {
            if (expected === 'end') {
                if (this.#depth === 0)
                    break;
                expected = this.#afterValue();
            }
            else
                expected = expected === 'name' ? this.#name() : this.#value();
        }
        return expected === 'end' && this.#at === this.#bytes.length && (this.#ascii || (0,external_node_buffer_.isUtf8)(this.#bytes));
    }
    /** Undefined where nothing can be said. */
    #value() {
        const first = this.#bytes[this.#at];
        switch (first) {
            case QUOTE:
                return this.#text() ? 'end' : undefined;
            case OPEN_OBJECT:
                return this.#open(CLOSE_OBJECT, 0, 'name');
            case OPEN_LIST:
                return this.#open(CLOSE_LIST, -1, 'value');
            case 0x74:
                return this.#word(TRUE);
            case 0x66:
                return this.#word(FALSE);
            case 0x6e:
                return this.#word(NULL);
            default:
                return this.#wholeNumber() ? 'end' : undefined;
        }
    }
    #open(close, name, inside) {
        this.#at++;
        if (this.#bytes[this.#at] === close) {
            this.#at++;
            return 'end';
        }
        if (this.#depth === MAX_DEPTH)
            return undefined;
        this.#depth++;
        this.#nameFrom[this.#depth] = name;
        this.#nameTo[this.#depth] = name;
        return inside;
    }
    #afterValue() {
        const isList = this.#nameFrom[this.#depth] === -1;
        const next = this.#bytes[this.#at++];
        if (next === COMMA)
            return isList ? 'value' : 'name';
        if (next !== (isList ? CLOSE_LIST : CLOSE_OBJECT))
            return undefined;
        this.#depth--;
        return 'end';
    }
    /** A name greater than the one before it in its object. */
    #name() {
        if (this.#bytes[this.#at] !== QUOTE)
            return undefined;
        const from = this.#at + 1;
        let at = from;
        for (let byte = this.#bytes[at]; byte !== QUOTE; byte = this.#bytes[++at]) {
            // Escaped names are compared as what they mean: left to the slow way, as those beyond ASCII are.
            if (byte === undefined || byte < 0x20 || byte > 0x7e || byte === BACKSLASH)
                return undefined;
        }
        if (this.#bytes[at + 1] !== COLON || !this.#follows(from, at))
            return undefined;
        this.#nameFrom[this.#depth] = from;
        this.#nameTo[this.#depth] = at;
        this.#at = at + 2;
        return 'value';
    }
    #follows(from, to) {
        // `__proto__` is a name that the ledger refuses.
        if (to - from === 9 && this.#bytes[from] === 0x5f && this.#bytes[from + 1] === 0x5f)
            return false;
        let before = this.#nameFrom[this.#depth] ?? 0;
        const beforeEnd = this.#nameTo[this.#depth] ?? 0;
        if (before === 0)
            return true;
        for (let at = from; at < to; at++, before++) {
            if (before === beforeEnd)
                return true;
            const difference = (this.#bytes[at] ?? 0) - (this.#bytes[before] ?? 0);
            if (difference !== 0)
                return difference > 0;
        }
        return false;
    }
    #text() {
        let at = this.#at + 1;
        for (let byte = this.#bytes[at]; byte !== QUOTE; byte = this.#bytes[++at]) {
            if (byte === undefined || byte < 0x20)
                return false;
            if (byte > 0x7e)
                this.#ascii = false;
            if (byte !== BACKSLASH)
                continue;
            const length = this.#escapeLength(at);
            if (length === 0)
                return false;
            at += length - 1;
        }
        this.#at = at + 1;
        return true;
    }
    /** 2 for `\n`, 6 for `\u001f`, 0 for what RFC 8785 writes otherwise. */
    #escapeLength(at) {
        const kind = this.#bytes[at + 1] ?? 0;
        if (SHORT_ESCAPES.has(kind))
            return 2;
        if (kind !== 0x75 || this.#bytes[at + 2] !== ZERO || this.#bytes[at + 3] !== ZERO)
            return 0;
        const high = (this.#bytes[at + 4] ?? 0) - ZERO;
        const low = hexDigit(this.#bytes[at + 5] ?? 0);
        return (high === 0 || high === 1) && low >= 0 && !SHORTENED.has(high * 16 + low) ? 6 : 0;
    }
    #word(word) {
        for (const byte of word)
            if (this.#bytes[this.#at++] !== byte)
                return undefined;
        return 'end';
    }
    #wholeNumber() {
        if (this.#bytes[this.#at] === MINUS)
            this.#at++;
        const negative = this.#bytes[this.#at - 1] === MINUS;
        const from = this.#at;
        for (let byte = this.#bytes[this.#at]; byte !== undefined && byte >= ZERO && byte <= NINE;)
            byte = this.#bytes[++this.#at];
        const digits = this.#at - from;
        if (this.#bytes[from] === ZERO)
            return digits === 1 && !negative;
        return digits > 0 && digits <= MAX_DIGITS;
    }
}
/** One for all lines: a ledger has a million of them. */
const scanner = new Scanner();
function hexDigit(byte) {
    if (byte >= ZERO && byte <= NINE)
        return byte - ZERO;
    return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
}

// EXTERNAL MODULE: ./packages/ledger/lib/event.js
var lib_event = __webpack_require__(8163);
// EXTERNAL MODULE: ./packages/ledger/lib/event-shape.js
var event_shape = __webpack_require__(6064);
;// CONCATENATED MODULE: ./packages/ledger/lib/canonical-line.js




const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Reads the bytes of one line, without its line feed. The reason of a refusal is a sentence about the line. */
function parseCanonicalLine(bytes) {
    if (isPlainlyCanonical(bytes)) {
        const value = JSON.parse(decoder.decode(bytes));
        if ((0,lib_event/* isRecord */.u4)(value))
            return { ok: true, value };
    }
    return parseSlowly(bytes);
}
/** The same without the short cut: decides every line, and finds the reason. */
function parseSlowly(bytes) {
    let text;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        return refused('its bytes are not UTF-8');
    }
    const known = knownDamage(text);
    if (known !== undefined)
        return refused(known);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('it is not JSON');
    }
    if (!(0,lib_event/* isRecord */.u4)(value))
        return refused('it is not a JSON object');
    const shape = (0,event_shape/* shapeDefect */.X)(value);
    if (shape !== undefined)
        return refused(`field "${shape.field}": ${shape.what}`);
    // A repeated name, another spelling of a number or of a character, other spacing or order: each makes other bytes.
    return isCanonical(value, text) ? { ok: true, value } : refused('it is not in canonical form (RFC 8785)');
}
/**
 * Whether `text` is the canonical form of `value`, which was parsed from it. JSON.stringify writes texts and numbers as RFC 8785 does, so
 * that only the order of names is left to look at: four times faster than to canonicalize, which remains for names such as "10" and "9",
 * whose order in an object is not the order of their characters.
 */
function isCanonical(value, text) {
    return (namesInOrder(value) && JSON.stringify(value) === text) || (0,canonical_json/* canonicalJson */.d)(value) === text;
}
function namesInOrder(value) {
    const open = [value];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (typeof at !== 'object' || at === null)
            continue;
        const isList = Array.isArray(at);
        let previous;
        for (const [name, child] of Object.entries(at)) {
            if (!isList && previous !== undefined && name < previous)
                return false;
            previous = name;
            if (typeof child === 'object' && child !== null)
                open.push(child);
        }
    }
    return true;
}
const refused = (reason) => ({ ok: false, reason });
/** The damage that tools are known to do to text files, by name. */
function knownDamage(text) {
    if (text === '')
        return 'it is blank';
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark';
    if (text.endsWith('\r'))
        return 'it ends with a carriage return: line endings were converted (the ledger needs "-text" in .gitattributes)';
    if (/^(<{7}|={7}|>{7}|\|{7})/.test(text))
        return 'it is the marker of a merge conflict';
    return undefined;
}


/***/ }),

/***/ 6173:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5942);

/**
 * The canonical form (RFC 8785) of what `shapeDefect` finds nothing wrong with. JSON.stringify writes texts and whole numbers as it asks, so that only the
 * names have to be put in order: a third of what `canonicalize` takes in a step that has just started. It remains for names such as "10" and "9", which
 * an object keeps in another order.
 */
function canonicalText(value) {
    const ordered = inOrder(value);
    return ordered === UNORDERED ? (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value) : JSON.stringify(ordered);
}
/** Names that begin with a digit may be an index, which an object puts before all others. */
const UNORDERED = Symbol('unordered');
// Recurses at most 16 deep: what is recorded was checked for that.
function inOrder(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value.map(inOrder);
        return items.includes(UNORDERED) ? UNORDERED : items;
    }
    const ordered = {};
    for (const name of Object.keys(value).sort()) {
        const field = inOrder(Reflect.get(value, name));
        if (field === UNORDERED || startsWithDigit(name))
            return UNORDERED;
        ordered[name] = field;
    }
    return ordered;
}
function startsWithDigit(name) {
    const code = name.charCodeAt(0);
    return code >= 0x30 && code <= 0x39;
}


/***/ }),

/***/ 7537:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ LEDGER_CODES),
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7575);

const RESTORE = 'restore the ledger and its head file together from the last sound copy (the ledger branch, a backup); do not mend the line by hand';
/** Every finding about the ledger and about job logs. L001-L019 say that a ledger was tampered with or is not proven; L020-L029 are worth knowing; L030-L039 come from sealing; L040-L049 from exit criteria. */
const LEDGER_CODES = {
    'AIOP-L001': { severity: 'error', title: 'a line is not an entry: its bytes are not canonical JSON in UTF-8', hint: RESTORE },
    'AIOP-L002': { severity: 'error', title: 'an entry lacks a part of the envelope, or has one of the wrong form', hint: RESTORE },
    'AIOP-L003': { severity: 'error', title: 'entries are missing, doubled or out of order', hint: RESTORE },
    'AIOP-L004': { severity: 'error', title: 'the hash chain is broken', hint: RESTORE },
    'AIOP-L005': { severity: 'error', title: "an entry's fields are not those of its type", hint: RESTORE },
    'AIOP-L006': {
        severity: 'error',
        title: 'the last line is torn',
        hint: 'if a run was killed while it wrote, the next append moves the torn bytes aside; otherwise restore the ledger from the last sound copy',
    },
    'AIOP-L007': { severity: 'error', title: 'ledger and head file differ', hint: RESTORE },
    'AIOP-L008': {
        severity: 'error',
        title: 'the ledger is not the one that the anchor was taken from',
        hint: 'check that the anchor belongs to this ledger; if it does, restore the ledger from a copy that fits it',
    },
    'AIOP-L009': {
        severity: 'error',
        title: 'the ledger is sound in itself, but its tail is not proven',
        hint: 'give an anchor: the size and root of an earlier append or seal, kept outside the ledger, as SIZE:ROOT',
    },
    'AIOP-L010': {
        severity: 'error',
        title: 'the ledger branch was rewritten',
        hint: 'find out who pushed to the branch with force, and set it back to the last commit that holds what was known; protect it against that',
    },
    'AIOP-L011': {
        severity: 'error',
        title: 'the ledger has no checkpoint that the key has signed',
        hint: 'seal with the signing key that belongs to this one; if it was done, find out who replaced the checkpoint',
    },
    'AIOP-L012': {
        severity: 'error',
        title: 'the anchor is not to be believed',
        hint: 'check who made the tag or the attestation, and that the keys to check it with are the right ones; without it, the ledger is only as sound as it says itself',
    },
    'AIOP-L013': {
        severity: 'error',
        title: 'a proof of the ledger is not to be believed',
        hint: 'find out who made it, and check that roots and signer are the right ones; a seal keeps no such bundle, and one that lies among the proofs was pushed by somebody else: remove it',
    },
    'AIOP-L014': {
        severity: 'warning',
        title: 'something among the proofs of the ledger is not named like one',
        hint: 'find out who put it into `.runs/proofs`, and remove it: a seal puts `<run>.sigstore.json` there, and nothing else',
    },
    'AIOP-L020': {
        severity: 'warning',
        title: 'the head file was missing',
        hint: 'keep .runs/ledger.head together with the ledger: without it a cut tail cannot be noticed',
    },
    'AIOP-L021': {
        severity: 'warning',
        title: 'sound entries stand beyond the head',
        hint: 'nothing needs to be done: a writer was killed between its append and the new head; the next append takes the entries over',
    },
    'AIOP-L022': {
        severity: 'warning',
        title: 'a torn line was moved aside',
        hint: 'look into the file named here: the event that was being written may have to be recorded again',
    },
    'AIOP-L023': {
        severity: 'warning',
        title: "time goes back inside a job's events",
        hint: 'set the clock of the machine that ran the job; the order of entries does not come from time',
    },
    'AIOP-L024': {
        severity: 'warning',
        title: 'an event type is not known here',
        hint: 'declare the type under ledger.events in aiop.yaml, so that a mistyped one is noticed',
    },
    'AIOP-L025': {
        severity: 'notice',
        title: 'the proofs of the ledger were not checked',
        hint: "save `gh attestation trusted-root` to a file, give that as trusted-root, and as signer the repository's URL or the identity of its workflow",
    },
    'AIOP-L026': {
        severity: 'notice',
        title: 'the attestation of the end of the ledger is pending',
        hint: 'have the last seal attested (`ledger-attest.yml`), and keep the bundle by a seal; a run that is not sealed yet needs nothing',
    },
    'AIOP-L030': {
        severity: 'error',
        title: 'the log of a job is missing',
        hint: 'look at the job: it was lost before it could hand its log on; run it again, or leave it out of the expected jobs',
    },
    'AIOP-L031': {
        severity: 'notice',
        title: 'events of a job were sealed before',
        hint: 'nothing needs to be done: repeated events are recorded once',
    },
    'AIOP-L032': {
        severity: 'error',
        title: 'an event was recorded before with another content',
        hint: 'find out which of the two is true: one job key may have been used twice in one attempt, or the log was changed after it was sealed',
    },
    'AIOP-L033': {
        severity: 'error',
        title: "a job's log is broken",
        hint: 'fetch the log again from where the job left it; if it is broken there as well, look at what the job ran',
    },
    'AIOP-L034': {
        severity: 'warning',
        title: "a job's log was never closed",
        hint: 'look at the job: it was killed, and what it did after its last event is not recorded',
    },
    'AIOP-L035': {
        severity: 'error',
        title: "a job's log claims to come from elsewhere",
        hint: 'remove the file if it was left over from another run; otherwise look at what the job ran',
    },
    'AIOP-L036': {
        severity: 'error',
        title: "something among the logs of jobs is not a job's log",
        hint: 'hand on `<job>.jsonl` alone, in an artifact `ledger-<run>-<attempt>-<job>`; if the workflow does, look at what the job ran',
    },
    'AIOP-L037': {
        severity: 'warning',
        title: "a job's word cannot be attested",
        hint: 'download each log into the folder of its artifact, `ledger-<run>-<attempt>-<job>` (no merge-multiple): only the workflow gives that name',
    },
    'AIOP-L040': {
        severity: 'error',
        title: 'an exit criterion is not met',
        hint: 'look at the events that the metric is computed from (`aiop ledger show --type`), and mend what they measure',
    },
    'AIOP-L041': {
        severity: 'error',
        title: 'an exit criterion was not measured',
        hint: 'run what records the event in a job of its own that runs no foreign code, and seal the ledger before the criteria are judged',
    },
};
const report = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(LEDGER_CODES);


/***/ }),

/***/ 65:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hz: () => (/* binding */ NO_HASH),
  DD: () => (/* binding */ envelopeReason),
  A6: () => (/* binding */ eventOf),
  Tk: () => (/* binding */ isEntry),
  cA: () => (/* binding */ lineOf),
  sE: () => (/* binding */ nextLine),
  _K: () => (/* binding */ recordedFields)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/ledger/lib/canonical-text.js
var canonical_text = __webpack_require__(6173);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/ledger/lib/ledger-entry.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ledger-entry.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const func1 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$", "u");
const pattern5 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$", "u");
const pattern8 = new RegExp("^[^|\\p{Cc}]{1,200}$", "u");
const pattern9 = new RegExp("^[^|\\p{Cc}]{1,100}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/ledger-entry.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.t === undefined) && (missing0 = "t")) || ((data.v === undefined) && (missing0 = "v"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.lid === undefined) && (missing0 = "lid"))) || ((data.ts === undefined) && (missing0 = "ts"))) || ((data.src === undefined) && (missing0 = "src"))) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.idx === undefined) && (missing0 = "idx"))) || ((data.prev === undefined) && (missing0 = "prev"))) {
                validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.t !== undefined) {
                    let data0 = data.t;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func1(data0) > 64) {
                                validate20.errors = [{ instancePath: instancePath + "/t", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                            }
                            else {
                                if (!pattern4.test(data0)) {
                                    validate20.errors = [{ instancePath: instancePath + "/t", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$" + "\"" }];
                                    return false;
                                }
                            }
                        }
                        else {
                            validate20.errors = [{ instancePath: instancePath + "/t", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.v !== undefined) {
                        const _errs4 = errors;
                        if (1 !== data.v) {
                            validate20.errors = [{ instancePath: instancePath + "/v", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.id !== undefined) {
                            let data2 = data.id;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (typeof data2 === "string") {
                                    if (!pattern5.test(data2)) {
                                        validate20.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.lid !== undefined) {
                                let data3 = data.lid;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                    if (typeof data3 === "string") {
                                        if (!pattern6.test(data3)) {
                                            validate20.errors = [{ instancePath: instancePath + "/lid", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate20.errors = [{ instancePath: instancePath + "/lid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ts !== undefined) {
                                    let data4 = data.ts;
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                        if (typeof data4 === "string") {
                                            if (!pattern7.test(data4)) {
                                                validate20.errors = [{ instancePath: instancePath + "/ts", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate20.errors = [{ instancePath: instancePath + "/ts", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.src !== undefined) {
                                        let data5 = data.src;
                                        const _errs11 = errors;
                                        if (errors === _errs11) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                let missing1;
                                                if ((((((data5.repo === undefined) && (missing1 = "repo")) || ((data5.run === undefined) && (missing1 = "run"))) || ((data5.attempt === undefined) && (missing1 = "attempt"))) || ((data5.job === undefined) && (missing1 = "job"))) || ((data5.trust === undefined) && (missing1 = "trust"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/src", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs13 = errors;
                                                    for (const key0 in data5) {
                                                        if (!(((((key0 === "repo") || (key0 === "run")) || (key0 === "attempt")) || (key0 === "job")) || (key0 === "trust"))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/src", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs13 === errors) {
                                                        if (data5.repo !== undefined) {
                                                            let data6 = data5.repo;
                                                            const _errs14 = errors;
                                                            if (errors === _errs14) {
                                                                if (typeof data6 === "string") {
                                                                    if (!pattern8.test(data6)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/src/repo", keyword: "pattern", params: { pattern: "^[^|\\p{Cc}]{1,200}$" }, message: "must match pattern \"" + "^[^|\\p{Cc}]{1,200}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/src/repo", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data5.run !== undefined) {
                                                                let data7 = data5.run;
                                                                const _errs16 = errors;
                                                                if (errors === _errs16) {
                                                                    if (typeof data7 === "string") {
                                                                        if (!pattern9.test(data7)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/src/run", keyword: "pattern", params: { pattern: "^[^|\\p{Cc}]{1,100}$" }, message: "must match pattern \"" + "^[^|\\p{Cc}]{1,100}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/src/run", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data5.attempt !== undefined) {
                                                                    let data8 = data5.attempt;
                                                                    const _errs18 = errors;
                                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/src/attempt", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs18) {
                                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                            if (data8 > 1000000 || isNaN(data8)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/src/attempt", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data8 < 1 || isNaN(data8)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/src/attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid1 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data5.job !== undefined) {
                                                                        let data9 = data5.job;
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if (typeof data9 === "string") {
                                                                                if (!pattern10.test(data9)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/src/job", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/src/job", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid1 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                        if (data5.trust !== undefined) {
                                                                            let data10 = data5.trust;
                                                                            const _errs22 = errors;
                                                                            if (!((data10 === "claimed") || (data10 === "attested"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/src/trust", keyword: "enum", params: { allowedValues: ["claimed", "attested"] }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid1 = _errs22 === errors;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/src", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.seq !== undefined) {
                                            let data11 = data.seq;
                                            const _errs23 = errors;
                                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                validate20.errors = [{ instancePath: instancePath + "/seq", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs23) {
                                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                                    if (data11 < 0 || isNaN(data11)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/seq", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.idx !== undefined) {
                                                let data12 = data.idx;
                                                const _errs25 = errors;
                                                if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/idx", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs25) {
                                                    if ((typeof data12 == "number") && (isFinite(data12))) {
                                                        if (data12 < 0 || isNaN(data12)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/idx", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs25 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.prev !== undefined) {
                                                    let data13 = data.prev;
                                                    const _errs27 = errors;
                                                    if (errors === _errs27) {
                                                        if (typeof data13 === "string") {
                                                            if (!pattern11.test(data13)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/prev", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/prev", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs27 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate20.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lines = __webpack_require__(1644);
;// CONCATENATED MODULE: ./packages/ledger/lib/entry.js




/** Version of the envelope. */
const ENVELOPE_VERSION = 1;
/** The `prev` of a first line: nothing came before it. */
const NO_HASH = '0'.repeat(64);
/** The part of the envelope that an event gets when it is recorded, in a job's log as in the ledger. */
function recordedFields({ id, ts, lid, seq }) {
    return { v: ENVELOPE_VERSION, id, lid, ts, seq };
}
/**
 * A value as the bytes of its one line, with the final line feed: canonical JSON (RFC 8785) in UTF-8.
 * @throws UsageError naming `where` when it has more than `maxBytes` bytes without the line feed
 */
function lineOf(value, where, maxBytes = lines/* MAX_LINE_BYTES */.Oc) {
    const line = Buffer.from(`${(0,canonical_text/* canonicalText */.A)(value)}\n`);
    if (line.length - 1 <= maxBytes)
        return line;
    throw new usage_error/* UsageError */.e({
        what: `the event would make a line of ${line.length - 1} bytes`,
        where,
        expected: `at most ${maxBytes} bytes`,
        fix: 'put long texts into a file and record its path and hash',
    });
}
/** Makes the next line of a ledger from a recorded event, and extends the chain by it. */
function nextLine(chain, recorded, where) {
    const line = lineOf({ ...recorded, idx: chain.count, prev: chain.head }, where);
    chain.extend(line.subarray(0, -1));
    return line;
}
/** Whether a parsed line has the envelope of an entry; fields of the event itself are not looked at. */
const isEntry = (value) => validate(value);
/** What is wrong with the envelope of a value that `isEntry` has just refused. */
function envelopeReason() {
    const error = validate.errors?.[0];
    if (error === undefined)
        return 'its envelope does not fit';
    const missing = error.params.missingProperty;
    if (missing !== undefined)
        return `its field "${String(missing)}" is missing`;
    return `its field "${error.instancePath.slice(1).replaceAll('/', '.')}" ${error.message ?? 'does not fit'}`;
}
/** The event without its envelope. */
function eventOf(entry) {
    const { v: _v, id: _id, lid: _lid, ts: _ts, src: _src, seq: _seq, idx: _idx, prev: _prev, ...event } = entry;
    return event;
}


/***/ }),

/***/ 6064:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ shapeDefect)
/* harmony export */ });
/** Nesting beyond this is refused: no event needs it, and what reads the ledger later may recurse. */
const MAX_DEPTH = 16;
/**
 * Whether a value is made of what JSON and the ledger hold exactly: plain objects and arrays at most 16 deep, well-formed text, whole
 * numbers within ±(2^53-1), booleans and null. Walks without recursion, so hostile nesting costs nothing.
 */
function shapeDefect(value) {
    const open = [{ value, name: '', parent: undefined, depth: 0 }];
    for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
        const defect = ownDefect(frame);
        if (defect !== undefined)
            return { field: fieldOf(frame), ...defect };
        if (typeof frame.value !== 'object' || frame.value === null)
            continue;
        for (const [name, child] of Object.entries(frame.value)) {
            const inner = { value: child, name, parent: frame, depth: frame.depth + 1 };
            if (!Array.isArray(frame.value) && (name === '__proto__' || !name.isWellFormed()))
                return { field: fieldOf(inner), what: 'this name is not allowed', expected: 'names of well-formed Unicode, and not __proto__' };
            open.push(inner);
        }
    }
    return undefined;
}
function ownDefect({ value, depth }) {
    switch (typeof value) {
        case 'boolean':
            return undefined;
        case 'string':
            return value.isWellFormed() ? undefined : { what: 'the text has half of a surrogate pair', expected: 'well-formed Unicode' };
        case 'number':
            if (Number.isSafeInteger(value))
                return undefined;
            return {
                what: `${value} is not a whole number within ±(2^53-1)`,
                expected: 'a whole number, or a rate as text with three decimals, such as "0.950"',
            };
        case 'object':
            if (value === null)
                return undefined;
            if (depth > MAX_DEPTH)
                return { what: 'the value is nested too deeply', expected: `at most ${MAX_DEPTH} levels` };
            return Array.isArray(value) || isPlain(value)
                ? undefined
                : { what: 'the value is not plain JSON', expected: 'plain objects and lists' };
        default:
            return {
                what: `a value of type ${typeof value} has no form in JSON`,
                expected: 'text, whole numbers, true, false, null, lists and objects',
            };
    }
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function fieldOf(frame) {
    let path = '';
    for (let at = frame; at?.parent !== undefined; at = at.parent) {
        const name = Array.isArray(at.parent.value) ? `[${at.name}]` : at.parent.parent === undefined ? at.name : `.${at.name}`;
        path = name + path;
    }
    return path;
}


/***/ }),

/***/ 8163:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ isTypeName),
/* harmony export */   Pr: () => (/* binding */ ENVELOPE),
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES),
/* harmony export */   sN: () => (/* binding */ isKnownType),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** The types that the suite itself writes. */
const EVENT_TYPES = [
    'run.started',
    'run.done',
    'plan.validated',
    'ws.create',
    'ws.step',
    'ws.done',
    'verify.run',
    'verify.skip',
    'patch.applied',
    'patch.refused',
    'gate.decided',
    'version.decided',
    'version.released',
    'commits.checked',
    'cache.key',
    'cache.used',
    'cache.saved',
    'watch.settled',
    'log.checked',
    'hooks.installed',
    'registry.checked',
];
const KNOWN = new Set(EVENT_TYPES);
/** Whether a type has a schema of the suite. */
const isKnownType = (type) => KNOWN.has(type);
/** Whether text has the form of a type: lower-case words joined by dots, at most 64 characters. */
const isTypeName = (text) => text.length <= 64 && /^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/.test(text);
/** The fields that the ledger adds to an event. */
const ENVELOPE = new Set(['v', 'id', 'lid', 'ts', 'src', 'seq', 'idx', 'prev']);
/** Whether a value is an object that is no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6865:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ emptyHead),
/* harmony export */   ww: () => (/* binding */ parseHead),
/* harmony export */   yl: () => (/* binding */ writeHead),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5942);
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

/***/ 1644:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ lineEndingAt),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Se: () => (/* binding */ readLines)
/* harmony export */ });
/** Bytes of a line without its line feed. */
const MAX_LINE_BYTES = 65_535;
const CHUNK_BYTES = 256 << 10;
const LINE_FEED = 0x0a;
/**
 * Reads a file of lines from byte `from` (the start of a line) up to byte `to`, in memory that does not grow with the file. All lines share one
 * buffer: `bytes` hold until the next line is asked for; those of a torn line stay.
 */
function* readLines(files, path, from, to) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(MAX_LINE_BYTES + 1 + CHUNK_BYTES, Math.max(0, to - from)));
    let byte = from;
    /** Bytes at the beginning of the buffer that belong to a line whose end is not read yet. */
    let held = 0;
    for (let offset = from; offset < to;) {
        const read = files.readInto(path, offset, buffer.subarray(held, held + Math.min(to - offset, buffer.length - held)));
        if (read === 0)
            break;
        offset += read;
        const text = buffer.subarray(0, held + read);
        let start = 0;
        for (let end = text.indexOf(LINE_FEED, held); end >= 0; end = text.indexOf(LINE_FEED, start)) {
            if (end - start > MAX_LINE_BYTES)
                return yield { state: 'too-long', byte };
            yield { state: 'whole', byte, bytes: text.subarray(start, end) };
            byte += end - start + 1;
            start = end + 1;
        }
        held = text.length - start;
        if (held > MAX_LINE_BYTES)
            return yield { state: 'too-long', byte };
        buffer.copyWithin(0, start, text.length);
    }
    if (held > 0)
        yield { state: 'torn', byte, bytes: buffer.subarray(0, held) };
}
/**
 * The whole line that ends before byte `end` (just after its line feed), or undefined when the byte before `end` is no line feed or
 * the line is too long.
 */
function lineEndingAt(files, path, end) {
    const from = Math.max(0, end - MAX_LINE_BYTES - 2);
    const bytes = files.readRange(path, from, end - from);
    if (bytes.at(-1) !== LINE_FEED)
        return undefined;
    const start = bytes.subarray(0, -1).lastIndexOf(LINE_FEED) + 1;
    return start === 0 && from > 0 ? undefined : bytes.subarray(start, -1);
}


/***/ }),

/***/ 2345:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ parentHash),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   Qd: () => (/* binding */ merkleRange),
/* harmony export */   oE: () => (/* binding */ rangeLength),
/* harmony export */   vM: () => (/* binding */ BLOCK_LEAVES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1644);


const LEAF = 0x00;
const NODE = 0x01;
/** What is hashed is put together here; nothing of it outlives a call. */
const leafBytes = Buffer.alloc(1 + _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc, LEAF);
const nodeBytes = Buffer.alloc(65, NODE);
/** Leaves of one block, as in the tiles of https://c2sp.org/tlog-tiles. */
const BLOCK_LEAVES = 256;
/** A range over nothing, or the one that `count` and `nodes` describe. `nodes` must be as many as `count` has bits set. */
function merkleRange(count = 0, nodes = []) {
    let leaves = count;
    const stack = nodes.map((node) => Buffer.from(node, 'hex').toString('latin1'));
    let lastBlock;
    return {
        get lastBlock() {
            return lastBlock === undefined ? undefined : bytesOf(lastBlock);
        },
        get count() {
            return leaves;
        },
        append(line) {
            let node = leafDigest(line);
            let width = 1;
            // Each trailing set bit of the old count is a subtree of the same size as the new one: the two become one.
            for (let rest = leaves; rest % 2 === 1; rest = Math.floor(rest / 2)) {
                const left = stack.pop();
                if (left !== undefined)
                    node = parentDigest(left, node);
                width *= 2;
                if (width === BLOCK_LEAVES)
                    lastBlock = node;
            }
            stack.push(node);
            leaves++;
        },
        root() {
            const folded = stack.reduceRight((right, left) => (right === undefined ? left : parentDigest(left, right)), undefined);
            return hexOf(folded ?? digestOf(nodeBytes.subarray(0, 0)));
        },
        nodes: () => stack.map(hexOf),
    };
}
/** The hash of a leaf: the bytes of a line without its line feed. */
const leafHash = (line) => bytesOf(leafDigest(line));
/** The hash of a node over its two children (RFC 6962, section 2.1). */
const parentHash = (left, right) => bytesOf(parentDigest(textOf(left), textOf(right)));
/** How many subtree roots a tree of `count` leaves has in its compact range. */
function rangeLength(count) {
    let bits = 0;
    for (let rest = count; rest > 0; rest = Math.floor(rest / 2))
        bits += rest % 2;
    return bits;
}
function leafDigest(line) {
    leafBytes.set(line, 1);
    return digestOf(leafBytes.subarray(0, 1 + line.length));
}
function parentDigest(left, right) {
    nodeBytes.write(left, 1, 'latin1');
    nodeBytes.write(right, 33, 'latin1');
    return digestOf(nodeBytes);
}
const digestOf = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'binary');
const bytesOf = (digest) => Buffer.from(digest, 'latin1');
const textOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
const hexOf = (digest) => Buffer.from(digest, 'latin1').toString('hex');


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

/***/ 5959:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ recordedInstances)
/* harmony export */ });
/* harmony import */ var _read_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8629);

/** Where an entry names the instance of a workstream or of a phase. */
const FIELDS = ['wsid', 'phase_instance_id'];
/** The first entry of an earlier run for each of the ids that such a run has used. Nothing when there is no ledger. @throws UsageError at a line that is no entry */
function recordedInstances({ ledger, ids, run }, ports) {
    const found = new Map();
    if (ids.size === 0)
        return found;
    for (const entry of (0,_read_events_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvents */ .w)({ ledger }, ports)) {
        if (entry.src.run === run)
            continue;
        for (const field of FIELDS) {
            const id = entry[field];
            if (typeof id === 'string' && ids.has(id) && !found.has(id))
                found.set(id, entry);
        }
        if (found.size === ids.size)
            break;
    }
    return found;
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


/***/ })

};
