export const id = 603;
export const ids = [603];
export const modules = {

/***/ 9307:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/ledger/lib/event.js
var lib_event = __webpack_require__(8163);
;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/attestation.js



/** The kind of statement (https://in-toto.io/Statement/v1) that attests an anchor: its predicate holds `size` and `root`. */
const ANCHOR_PREDICATE = 'https://aiop.dev/ledger-anchor/v1';
/** Who issues the identities of workflows. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The repository that a workflow ran for (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
const STATEMENT = 'application/vnd.in-toto+json';
/**
 * Checks an attestation without network: certificate, transparency log or timestamp, signature, who signed, and that its subject is the anchor it
 * speaks of. Any one of the trusted roots may lead to it.
 */
async function openAttestation({ bundle, trustedRoots, signer }) {
    const refused = (reason) => ({ state: 'refused', reason });
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    try {
        const parsed = bundleFromJSON(JSON.parse(bundle));
        if (parsed.content.$case !== 'dsseEnvelope' || parsed.content.dsseEnvelope.payloadType !== STATEMENT)
            return refused('it carries no in-toto statement');
        const by = identityOf(await signerOf(parsed, trustedRoots));
        if (by === undefined || !isBy(by, signer))
            return refused(`it was signed by ${by?.workflow ?? 'nobody known'}, not by ${signer}`);
        const anchor = anchorOf(JSON.parse(parsed.content.dsseEnvelope.payload.toString()));
        return typeof anchor === 'string' ? refused(anchor) : { state: 'attested', anchor: { ...anchor, by: `attested by ${by.workflow}` } };
    }
    catch (error) {
        // The libraries throw for whatever does not hold.
        return refused(error instanceof Error ? error.message : String(error));
    }
}
async function signerOf(bundle, trustedRoots) {
    const [{ TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
        __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 9654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19)),
    ]);
    const entity = toSignedEntity(bundle);
    let reason = new Error('there is no trusted root');
    for (const root of rootsIn(trustedRoots)) {
        const trusted = TrustedRoot.fromJSON(root);
        // GitHub's own instance, for private repositories, has timestamps in the place of logs.
        const thresholds = trusted.tlogs.length > 0 ? {} : { tlogThreshold: 0, ctlogThreshold: 0 };
        try {
            return new Verifier(toTrustMaterial(trusted), thresholds).verify(entity);
        }
        catch (error) {
            reason = error;
        }
    }
    throw reason;
}
/** One document, or one a line. */
function rootsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
    }
}
function identityOf({ identity }) {
    const workflow = identity?.subjectAlternativeName;
    if (workflow === undefined || identity?.extensions?.issuer !== ISSUER)
        return undefined;
    const extension = identity.oids?.find(({ oid }) => oid?.id.join('.') === SOURCE_REPOSITORY);
    // A UTF8String in DER: its tag, its length in one byte, its text.
    const text = extension?.value[0] === 0x0c && extension.value[1] === extension.value.length - 2 ? extension.value.subarray(2) : undefined;
    return { workflow, repository: text?.toString() };
}
const isBy = ({ workflow, repository }, signer) => workflow === signer || repository === signer;
/** The anchor of a statement, or why it has none. */
function anchorOf(statement) {
    if (!(0,lib_event/* isRecord */.u4)(statement) || statement.predicateType !== ANCHOR_PREDICATE || !(0,lib_event/* isRecord */.u4)(statement.predicate))
        return `it is no statement of the kind ${ANCHOR_PREDICATE}`;
    const { size, root } = statement.predicate;
    const anchor = (0,anchors_anchor/* anchorIn */.x$)(`${String(size)}:${String(root)}`);
    if (anchor === undefined)
        return 'its predicate has no size and root of a ledger';
    const subjects = Array.isArray(statement.subject) ? statement.subject : [];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${anchor.size}:${anchor.root}\n`).digest('hex');
    const isSubject = subjects.some((subject) => (0,lib_event/* isRecord */.u4)(subject) && (0,lib_event/* isRecord */.u4)(subject.digest) && subject.digest.sha256 === digest);
    return isSubject ? anchor : 'its subject is not the anchor that it speaks of';
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/tag-message.js

/** The anchor in the message of a tag: the one line of it that is `SIZE:ROOT`; or why there is none. */
function anchorInMessage(message) {
    const [anchor, ...others] = message.split('\n').flatMap((line) => (0,anchors_anchor/* anchorIn */.x$)(line.trim()) ?? []);
    if (anchor === undefined)
        return 'no line of its message is an anchor, SIZE:ROOT';
    return others.length === 0 ? anchor : 'its message has several anchors';
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/verify-anchored.js







const MAX_ATTESTATION_BYTES = 1 << 20;
/**
 * `verifyLedger` against an anchor of any kind. An anchor that cannot be believed is an error in the findings, and proves nothing.
 * @throws UsageError for what names no anchor, and where what it is to be checked with is missing
 */
async function verifyAnchored(request, given, ports) {
    const anchor = given === undefined ? undefined : await believed(given, ports);
    if (anchor === undefined || typeof anchor === 'object')
        return (0,verify/* verifyOnThreads */.AG)({ ...request, ...(anchor && { anchor }) }, ports);
    const verdict = await (0,verify/* verifyOnThreads */.AG)(request, ports);
    const { ledger, shownAs = ledger } = request;
    return {
        ...verdict,
        findings: [...verdict.findings, (0,codes/* report */.z)('AIOP-L012', { message: anchor, at: { file: shownAs, line: 1, column: 1 } })],
    };
}
/** The anchor that is named, or why it is not to be believed. */
async function believed(given, ports) {
    const { text, directory } = given;
    const noted = (0,anchors_anchor/* anchorIn */.x$)(text);
    if (noted !== undefined)
        return noted;
    if (ports.files.status(external_node_path_.posix.resolve(directory, text))?.kind === 'file')
        return attested(given, ports);
    // No tag has a colon in its name.
    if (text.includes(':') || ports.tags === undefined)
        throw noAnchor(given);
    const allowed = given.allowedSigners === undefined ? undefined : external_node_path_.posix.resolve(directory, given.allowedSigners);
    const tag = await ports.tags.signedTag(text, allowed);
    if (tag.state === 'absent')
        throw noAnchor(given);
    if (tag.state === 'unsigned')
        return `tag ${text}: ${tag.reason}`;
    const anchor = anchorInMessage(tag.message);
    return typeof anchor === 'string' ? `tag ${text}: ${anchor}` : { ...anchor, by: `tag ${text}, ${tag.signer}` };
}
async function attested({ text, where, directory, trustedRoot, signer }, { files }) {
    if (trustedRoot === undefined || signer === undefined) {
        throw new usage_error/* UsageError */.e({
            what: `${text} is an attestation, and ${signer === undefined ? 'nobody is named who may have signed it' : 'there are no roots to check it with'}`,
            where,
            expected: "a trusted root of Sigstore, and the signer's repository or workflow",
            fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
        });
    }
    const read = (path) => Buffer.from(files.read(external_node_path_.posix.resolve(directory, path), MAX_ATTESTATION_BYTES)).toString();
    const opened = await openAttestation({ bundle: read(text), trustedRoots: read(trustedRoot), signer });
    return opened.state === 'attested' ? opened.anchor : `attestation ${text}: ${opened.reason}`;
}
const noAnchor = ({ text, where }) => new usage_error/* UsageError */.e({
    what: `${JSON.stringify(text.slice(0, 120))} is not an anchor, and there is no such file, nor such a tag`,
    where,
    expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits; the file of an attestation; or the name of a signed tag',
    fix: 'give the outputs size and root of an earlier append or seal, joined by a colon, or correct the name',
});


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
