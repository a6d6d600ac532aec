export const id = 485;
export const ids = [485];
export const modules = {

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

/***/ 2509:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRoots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


const MAX_ROOTS_BYTES = 1 << 20;
/**
 * Reads trusted roots of Sigstore (https://github.com/sigstore/protobuf-specs, sigstore_trustroot.proto): one JSON document, or one a line, as
 * `gh attestation trusted-root` prints them.
 * @throws UsageError where there is no such file, and for what is no JSON object
 */
function readRoots(path, directory, files) {
    const text = Buffer.from(files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(directory, path), MAX_ROOTS_BYTES)).toString();
    const whole = objectIn(text);
    const roots = whole === undefined ? text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [objectIn(line)])) : [whole];
    const known = roots.filter((root) => root !== undefined);
    if (known.length > 0 && known.length === roots.length)
        return known;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
        what: 'it holds no trusted roots of Sigstore',
        where: path,
        expected: 'JSON, one document or one a line',
        fix: 'save what `gh attestation trusted-root` prints, and name that file',
    });
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
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
