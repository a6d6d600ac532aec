export const id = 9013;
export const ids = [9013];
export const modules = {

/***/ 749:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4830);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7537);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4939);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6670);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4245);










/**
 * Up to this size an append reads the whole ledger again and compares its root with the head's: some 10 ms for the largest segment
 * (1 MB, 2,048 entries). Beyond, it trusts the head's range and looks at the last line only; `verifyLedger` looks at every byte.
 */
const RECHECK_BYTES = 4 << 20;
/**
 * Opens a ledger for appending; the caller holds its lock. Where the head file and the ledger agree, nothing is written. After a kill,
 * sound entries beyond the head are taken over and a torn last line is moved aside. Anything else that does not fit is refused, and not
 * a byte is changed.
 */
function openLedger(request, ports) {
    const { ledger, shownAs } = request;
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(ports.files, ledger);
    const headFile = (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(ports.files, ledger);
    const size = ports.files.status(ledger)?.size ?? 0;
    switch (headFile.state) {
        case 'broken':
            return refusal(request, ports);
        case 'absent':
            return size === 0 ? createLedger(ledger, ports) : adoptWithoutHead(request, ports);
        case 'sound':
            if (size < headFile.head.size || !agrees(headFile.head, ledger, ports))
                return refusal(request, ports);
            if (size === headFile.head.size)
                return { state: 'ready', chain: (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .chainFrom */ .a)(headFile.head, ports.blake3), findings: [] };
            return recover(request, headFile.head, size, ports, shownAs);
    }
}
/** The head comes first: a ledger with entries and without a head file is then one whose head file was removed. */
function createLedger(ledger, { files, blake3 }) {
    (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHead */ .yl)(files, ledger, (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)());
    return { state: 'ready', chain: (0,_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .chainFrom */ .a)((0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)(), blake3), findings: [] };
}
function refusal({ ledger, shownAs, declaredTypes }, ports) {
    const verdict = (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyLedger */ .xy)({ ledger, shownAs, declaredTypes }, ports);
    if (verdict.verdict === 'tampered')
        return { state: 'refused', findings: verdict.findings };
    throw new Error('the ledger does not fit its head file, and yet is sound');
}
function adoptWithoutHead({ ledger, shownAs, declaredTypes }, ports) {
    const verdict = (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyLedger */ .xy)({ ledger, shownAs, declaredTypes }, ports);
    if (verdict.verdict === 'tampered')
        return { state: 'refused', findings: verdict.findings };
    const to = verdict.size;
    const { chain } = (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .scanEntries */ .I)({ ledger, shownAs, declaredTypes, from: (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)(), to }, ports);
    (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHead */ .yl)(ports.files, ledger, chain.snapshot());
    return { state: 'ready', chain, findings: verdict.findings };
}
function recover({ ledger, declaredTypes }, from, to, ports, shownAs) {
    const { chain, defect, torn, notices } = (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .scanEntries */ .I)({ ledger, shownAs, from, to, declaredTypes }, ports);
    if (defect !== undefined)
        return { state: 'refused', findings: (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .tampered */ .rZ)(defect, shownAs).findings };
    const findings = [...notices];
    const at = (line) => ({ file: shownAs, line, column: 1 });
    if (torn !== undefined) {
        (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_6__/* .quarantineTail */ .R)(ledger, chain.size, torn, ports);
        const message = `${torn.length} torn bytes after entry ${chain.count - 1} were moved to ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .tornPath */ .VF)(ledger))} beside it`;
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z)('AIOP-L022', { message, at: at(chain.count + 1) }));
    }
    if (chain.count > from.count) {
        const message = `${chain.count - from.count} sound entries beyond the head were taken over`;
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z)('AIOP-L021', { message, at: at(from.count + 1) }));
        (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .writeHead */ .yl)(ports.files, ledger, chain.snapshot());
    }
    return { state: 'ready', chain, findings };
}
/** Whether the bytes that the head speaks of are the ones it was taken from. */
function agrees({ size, root, head, count }, ledger, { files, blake3 }) {
    if (count === 0)
        return true;
    const last = (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .lineEndingAt */ .Bu)(files, ledger, size);
    if (last === undefined || blake3.hex(last) !== head)
        return false;
    if (size > RECHECK_BYTES)
        return true;
    const range = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_9__/* .merkleRange */ .Qd)();
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .readLines */ .Se)(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            return false;
        range.append(line.bytes);
    }
    return range.root() === root;
}


/***/ }),

/***/ 7729:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HQ: () => (/* binding */ readCheckpoint),
  $d: () => (/* binding */ sizeOf),
  Kp: () => (/* binding */ writeCheckpoint)
});

// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lib_lines = __webpack_require__(1644);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
;// CONCATENATED MODULE: ./packages/ledger/lib/proof/checkpoint.js
/** The text of a checkpoint, with its last line feed. `origin` is one line. */
const formatCheckpoint = ({ origin, count, root, extensions }) => [origin, String(count), Buffer.from(root).toString('base64'), ...extensions, ''].join('\n');
/** Reads the text of a checkpoint: a checkpoint, or why it is none. Sizes beyond 2^53 are refused, as no ledger has them. */
function parseCheckpoint(text) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return 'it does not end with a line feed';
    const [origin = '', size = '', root = '', ...extensions] = lines;
    if (lines.length < 3)
        return 'it has fewer than three lines';
    if (origin === '')
        return 'it names no log';
    const count = /^(0|[1-9][0-9]{0,15})$/.test(size) ? Number(size) : Number.NaN;
    if (!Number.isSafeInteger(count))
        return 'its size is no whole number';
    const bytes = Buffer.from(root, 'base64');
    if (bytes.length === 0 || bytes.toString('base64') !== root)
        return 'its root is not in base 64';
    return { origin, count, root: bytes, extensions };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/signed-checkpoint.js





const MAX_CHECKPOINT_BYTES = 1_000_000;
/** Writes the signed checkpoint of a head beside its ledger. The log has the name of the key. @returns the note */
function writeCheckpoint(ledger, { count, root }, signer, files) {
    const note = signer.sign(formatCheckpoint({ origin: signer.name, count, root: Buffer.from(root, 'hex'), extensions: [] }));
    files.write((0,paths/* checkpointPath */.AD)(ledger), note);
    return note;
}
/** Reads the checkpoint beside a ledger, and believes it where this key has signed it for the log of its name. */
function readCheckpoint(ledger, shownAs, verifier, files) {
    const path = (0,paths/* checkpointPath */.AD)(ledger);
    const shown = (0,paths/* checkpointPath */.AD)(shownAs);
    const unsigned = (reason) => ({
        state: 'unsigned',
        findings: [(0,codes/* report */.z)('AIOP-L011', { message: `${shown}: ${reason}`, at: { file: shown, line: 1, column: 1 } })],
    });
    if (files.status(path) === undefined)
        return unsigned('there is no checkpoint');
    const opened = verifier.open(Buffer.from(files.read(path, MAX_CHECKPOINT_BYTES)).toString());
    if (opened.state === 'malformed')
        return unsigned(`it is no signed note: ${opened.reason}`);
    if (opened.state !== 'signed')
        return unsigned(`${verifier.name} has ${opened.state === 'unsigned' ? 'not signed it' : 'not signed what stands there'}`);
    const checkpoint = parseCheckpoint(opened.text);
    if (typeof checkpoint === 'string')
        return unsigned(checkpoint);
    if (checkpoint.origin !== verifier.name)
        return unsigned(`it is of the log ${JSON.stringify(checkpoint.origin)}`);
    return { state: 'signed', known: { count: checkpoint.count, root: Buffer.from(checkpoint.root).toString('hex') } };
}
/** The size in bytes of a ledger's first `count` lines, or undefined where it has fewer. */
function sizeOf(ledger, count, files) {
    const headFile = (0,head/* readHead */.zy)(files, ledger);
    if (headFile.state === 'sound' && headFile.head.count === count)
        return headFile.head.size;
    let [lines, size] = [0, 0];
    for (const line of (0,lib_lines/* readLines */.Se)(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
        if (lines === count || line.state !== 'whole')
            break;
        lines++;
        size = line.byte + line.bytes.length + 1;
    }
    return lines === count ? size : undefined;
}


/***/ }),

/***/ 4939:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ quarantineTail)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1853);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);


/**
 * Moves torn bytes out of a file of lines into the file beside it that ends in `.torn` (one JSON object a line: `byte`, `ts`, and the
 * bytes in base 64), then cuts the file to `size`. They are on disk there before they go here.
 */
function quarantineTail(path, size, torn, { files, clock }) {
    const record = { byte: size, ts: new Date(clock.now()).toISOString(), torn: Buffer.from(torn).toString('base64') };
    files.append((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .tornPath */ .VF)(path), `${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record)}\n`);
    files.truncate(path, size);
}


/***/ }),

/***/ 3066:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ eventRedactor)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8163);

/** More different texts than a step records, and longer ones than they share; beyond, each is looked at anew. */
const [MAX_REMEMBERED, MAX_REMEMBERED_LENGTH] = [10_000, 256];
/** Looks at each different text once: the events of a step share their names of fields, and most of their words. */
function eventRedactor(redact) {
    if (redact === undefined)
        return async (event) => event;
    const known = new Map();
    const lookAt = async (text) => {
        const clean = await redact(text);
        if (known.size < MAX_REMEMBERED && text.length <= MAX_REMEMBERED_LENGTH)
            known.set(text, clean);
        return clean;
    };
    return async (event) => {
        const { t, ...fields } = event;
        const replaced = new Map();
        for (const text of textsOf(fields)) {
            const clean = known.get(text) ?? (await lookAt(text));
            if (clean !== text)
                replaced.set(text, clean);
        }
        if (replaced.size === 0)
            return event;
        const redacted = withReplaced(fields, replaced);
        return { ...(isFields(redacted) ? redacted : {}), t };
    };
}
const isFields = (value) => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value);
/** Every text of a value, names of fields among them. */
function textsOf(value) {
    const texts = new Set();
    const open = [value];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (typeof at === 'string')
            texts.add(at);
        if (typeof at !== 'object' || at === null)
            continue;
        for (const [name, field] of Object.entries(at)) {
            if (!isList(at))
                texts.add(name);
            open.push(field);
        }
    }
    return texts;
}
// Recurses at most 16 deep: events are checked for that first.
function withReplaced(value, replaced) {
    const clean = (text) => replaced.get(text) ?? text;
    if (typeof value === 'string')
        return clean(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map((item) => withReplaced(item, replaced));
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [clean(name), withReplaced(field, replaced)]));
}
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 4247:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ nextSeq),
/* harmony export */   x: () => (/* binding */ entriesOfRun)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1853);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5662);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1644);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5954);





const WINDOW_BYTES = 4 << 20;
const LINE_FEED = 0x0a;
/**
 * The `seq` that the next event of a job gets: one more than its last entry in the ledger, 0 when it has none. Searched from the end, by
 * bytes, because a job's last entry is mostly near, and parsing a whole ledger for one number would take seconds.
 */
function nextSeq(files, ledger, size, source) {
    const { attempt, job, repo, run } = source;
    // Canonical JSON sorts names: these four stand together, in this order, before `trust`.
    const needle = `"src":${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ attempt, job, repo, run }).slice(0, -1)},`;
    for (const entry of entriesWith(files, ledger, size, needle)) {
        if ((0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .jobIdentity */ .Kv)(entry.src) === (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .jobIdentity */ .Kv)(source))
            return entry.seq + 1;
    }
    return 0;
}
/** Every entry of a run, whatever its attempt and job, from the last to the first. */
function* entriesOfRun(files, ledger, size, run) {
    const needle = `,${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ repo: run.repo, run: run.run }).slice(1, -1)},`;
    for (const entry of entriesWith(files, ledger, size, needle)) {
        if (entry.src.repo === run.repo && entry.src.run === run.run)
            yield entry;
    }
}
/** Entries whose line holds some bytes, from the last to the first. */
function* entriesWith(files, path, size, needle) {
    for (let end = size; end > 0;) {
        const from = Math.max(0, end - WINDOW_BYTES);
        const read = files.readRange(path, from, end - from);
        const window = Buffer.from(read.buffer, read.byteOffset, read.length);
        // Windows overlap by the needle's length, so that none is missed between two.
        end = from === 0 ? 0 : from + Buffer.byteLength(needle) - 1;
        for (let found = window.lastIndexOf(needle); found >= 0;) {
            const line = lineIn(window, found, from) ?? lineAround(files, path, size, from + found);
            const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCanonicalLine */ .Y)(line.bytes);
            if (parsed.ok && (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isEntry */ .Tk)(parsed.value))
                yield parsed.value;
            if (line.byte <= from) {
                end = line.byte;
                break;
            }
            found = window.lastIndexOf(needle, line.byte - from - 1);
        }
    }
}
/** The line around a place in a window that begins at byte `from`, or undefined when the window does not hold the whole line. */
function lineIn(window, at, from) {
    const before = window.lastIndexOf(LINE_FEED, at);
    const end = window.indexOf(LINE_FEED, at);
    return before < 0 || end < 0 ? undefined : { byte: from + before + 1, bytes: window.subarray(before + 1, end) };
}
function lineAround(files, path, size, at) {
    const from = Math.max(0, at - _lines_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE_BYTES */ .Oc);
    const bytes = files.readRange(path, from, Math.min(size, at + _lines_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LINE_BYTES */ .Oc) - from);
    const start = at === from ? 0 : bytes.lastIndexOf(LINE_FEED, at - from - 1) + 1;
    const end = bytes.indexOf(LINE_FEED, at - from);
    return { byte: from + start, bytes: bytes.subarray(start, end < 0 ? bytes.length : end) };
}


/***/ }),

/***/ 4245:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ describeVerdict),
  rZ: () => (/* binding */ tampered),
  xy: () => (/* binding */ verifyLedger),
  AG: () => (/* binding */ verifyOnThreads)
});

// UNUSED EXPORTS: unproven

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/anchor.js
var anchors_anchor = __webpack_require__(6657);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/signed-checkpoint.js + 1 modules
var signed_checkpoint = __webpack_require__(7729);
// EXTERNAL MODULE: ./packages/ledger/lib/scan.js
var lib_scan = __webpack_require__(6670);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/ledger-tree.js
var ledger_tree = __webpack_require__(8282);
// EXTERNAL MODULE: ./packages/ledger/lib/stretch.js
var stretch = __webpack_require__(6602);
;// CONCATENATED MODULE: ./packages/ledger/lib/stretches.js


/** A ledger less than this is read by one thread before another has started. */
const MIN_STRETCH_BYTES = 16 << 20;
/**
 * Checks a ledger in stretches, each on a thread of its own, the first of them on this one. Undefined where it is too small for that, and for
 * everything but a sound ledger about which there is nothing to say: what is wrong with it says one thread that reads it from its beginning.
 */
async function checkInStretches({ ledger, declaredTypes, minStretchBytes = MIN_STRETCH_BYTES }, ports) {
    const { threads, files } = ports;
    const size = files.status(ledger)?.size ?? 0;
    const parts = Math.min((threads?.spare ?? 0) + 1, Math.floor(size / minStretchBytes));
    if (threads === undefined || parts < 2)
        return undefined;
    const [own, ...others] = (0,stretch/* stretchesOf */.T)(ledger, size, parts, ports) ?? [];
    if (own === undefined)
        return undefined;
    const request = (stretch) => ({ ...stretch, ledger, declaredTypes });
    const asked = Promise.allSettled(others.map((stretch) => threads.ask(request(stretch))));
    const reports = [
        (0,stretch/* checkStretch */.I)(request(own), ports),
        ...(await asked).map((answer) => (answer.status === 'fulfilled' ? answer.value : LOST)),
    ];
    return joined(reports, ledger, size, ports);
}
/** A thread that could not be had is no verdict on a ledger. */
const LOST = { state: 'other' };
function joined(reports, ledger, size, { files }) {
    let before;
    const jobs = new Map();
    const blocks = [];
    for (const report of reports) {
        if (report.state === 'other')
            return undefined;
        if (before !== undefined && (before.count !== report.first.count || before.head !== report.first.head))
            return undefined;
        if (!goOn(jobs, report.jobs))
            return undefined;
        for (const block of report.blocks)
            blocks.push(block);
        before = report.end;
    }
    if (before === undefined)
        return undefined;
    const { count, head } = before;
    const tree = (0,ledger_tree/* treeOver */.bk)(ledger, { size, count }, blocks, files);
    return { end: { size, count, head, root: (0,ledger_tree/* rootOver */.jg)(count, tree) }, rootAt: (at) => (0,ledger_tree/* rootAt */.sb)(at, size, tree) };
}
/** Whether the jobs of a stretch go on where they ended before it; takes them over. */
function goOn(jobs, next) {
    for (const [job, { firstSeq, firstTs, nextSeq, ts }] of next) {
        const before = jobs.get(job);
        if (firstSeq !== (before?.nextSeq ?? 0) || (before !== undefined && firstTs < before.ts))
            return false;
        jobs.set(job, { firstSeq: before?.firstSeq ?? firstSeq, firstTs: before?.firstTs ?? firstTs, nextSeq, ts });
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/verify.js









/**
 * Checks a whole ledger against itself, its head file (where there is one) and the anchor (where one is given). Changes nothing.
 * @throws UsageError when there is no ledger, or its path is a link
 */
function verifyLedger(request, ports) {
    return verifyKnown(request, undefined, ports);
}
/**
 * The same, with the same verdict in every case, in less time on more than one thread where `ports` has some and the ledger is large.
 * @throws UsageError when there is no ledger, or its path is a link
 */
async function verifyOnThreads(request, ports) {
    (0,paths/* refuseLinks */.UA)(ports.files, request.ledger);
    return verifyKnown(request, await checkInStretches({ declaredTypes: new Set(), ...request }, ports), ports);
}
/** @param sound what is known of the ledger already */
function verifyKnown(request, sound, ports) {
    const { ledger, shownAs = ledger, verifier } = request;
    (0,paths/* refuseLinks */.UA)(ports.files, ledger);
    if (verifier === undefined)
        return verifyWith(request, request.anchor, sound, ports);
    const checkpoint = (0,signed_checkpoint/* readCheckpoint */.HQ)(ledger, shownAs, verifier, ports.files);
    if (checkpoint.state === 'unsigned') {
        const verdict = verifyWith(request, request.anchor, sound, ports);
        return { ...verdict, findings: [...verdict.findings, ...checkpoint.findings] };
    }
    const { count, root } = checkpoint.known;
    const size = (0,signed_checkpoint/* sizeOf */.$d)(ledger, count, ports.files);
    const verdict = verifyWith(request, size === undefined ? undefined : { size, root }, sound, ports);
    if (verdict.verdict === 'tampered')
        return verdict;
    if (size === undefined) {
        const reason = `the ledger ends here, but its checkpoint knows ${count} entries: its tail is missing`;
        return tampered({ code: 'AIOP-L008', entry: verdict.count, byte: verdict.size, reason }, shownAs);
    }
    return request.anchor === undefined ? verdict : verifyWith(request, request.anchor, sound, ports);
}
function verifyWith(request, anchor, sound, ports) {
    const { ledger, shownAs = ledger, declaredTypes = new Set() } = request;
    // The head first: a writer appends before it replaces the head, so a head can be too old for the lines, but never too new.
    const headFile = (0,head/* readHead */.zy)(ports.files, ledger);
    const size = ports.files.status(ledger)?.size;
    if (size === undefined && headFile.state === 'absent')
        throw noLedger(shownAs);
    const { proofs = [] } = request;
    const milestones = milestonesOf(headFile, anchor, proofs);
    const proven = largest(anchor, proofs);
    if (sound !== undefined && headFile.state !== 'broken' && fits(sound, milestones)) {
        return soundVerdict(sound.end, proven, headNotices(headFile, sound.end, shownAs));
    }
    const lastHash = headFile.state === 'sound' ? headFile.head.head : entry/* NO_HASH */.hz;
    const afterLine = (chain, byte) => milestoneDefect(milestones, chain, byte);
    const scan = (0,lib_scan/* scanEntries */.I)({ ledger, shownAs, from: (0,head/* emptyHead */.Cc)(), to: size ?? 0, declaredTypes, lastHash, afterLine }, ports);
    const defect = scan.defect ?? tornDefect(scan) ?? headFileDefect(headFile, ledger) ?? missedMilestone(milestones, scan.chain);
    if (defect !== undefined)
        return tampered(defect, shownAs);
    const { range: _, ...end } = scan.chain.snapshot();
    return soundVerdict(end, proven, [...scan.notices, ...headNotices(headFile, scan.chain, shownAs)]);
}
function soundVerdict(end, anchor, findings) {
    // An anchor of nothing proves nothing.
    if (anchor === undefined || anchor.size === 0)
        return { verdict: 'consistent', ...end, findings };
    return { verdict: 'verified', anchor, ...end, findings };
}
/** The anchor that proves most. */
const largest = (anchor, proofs) => proofs.reduce((best, proof) => (best === undefined || proof.size > best.size ? proof : best), anchor);
/** Whether everything that is known of a sound ledger from elsewhere is so. */
const fits = ({ end, rootAt }, milestones) => [...milestones.values()]
    .flat()
    .every(({ size, root, head }) => rootAt(size) === root && (head === undefined || (size === end.size && head === end.head)));
/** The finding that a verdict leads to where a proof is asked for, and the ledger is merely consistent. */
function unproven(verdict, required, file) {
    if (verdict.verdict !== 'consistent' || required === 'consistent')
        return [];
    return [report('AIOP-L009', { message: describeVerdict(verdict), at: { file, line: Math.max(verdict.count, 1), column: 1 } })];
}
/** A verdict as one sentence. It may carry text from the ledger: print it through `visible`. */
function describeVerdict(verdict) {
    switch (verdict.verdict) {
        case 'verified':
            return `verified against the anchor ${(0,anchors_anchor/* formatAnchor */.zG)(verdict.anchor)}${verdict.anchor.by === undefined ? '' : ` (${verdict.anchor.by})`}: ${entriesIn(verdict)}, ${verdict.size} bytes`;
        case 'consistent':
            return `consistent: ${entriesIn(verdict)}, ${verdict.size} bytes, sound in ${verdict.count === 1 ? 'itself' : 'themselves'}; that none was cut off the end is not proven without an anchor`;
        case 'tampered':
            return `tampered: entry ${verdict.entry}, byte ${verdict.byte}, ${verdict.reason}`;
    }
}
const entriesIn = ({ count }) => (count === 1 ? '1 entry' : `${count} entries`);
/** The verdict that a defect leads to. */
function tampered({ code, entry, byte, reason }, file) {
    const message = `entry ${entry} at byte ${byte}: ${reason}`;
    return { verdict: 'tampered', entry, byte, reason, findings: [(0,codes/* report */.z)(code, { message, at: { file, line: entry + 1, column: 1 } })] };
}
function milestonesOf(headFile, anchor, proofs) {
    const all = [];
    if (headFile.state === 'sound')
        all.push({ code: 'AIOP-L007', name: 'the head file', ...headFile.head });
    if (anchor !== undefined)
        all.push({ code: 'AIOP-L008', name: 'the anchor', ...anchor });
    for (const proof of proofs)
        all.push({ code: 'AIOP-L008', name: `the proof ${proof.by}`, size: proof.size, root: proof.root });
    return Map.groupBy(all, ({ size }) => size);
}
/** The line before the chain's end begins at `byte`. */
function milestoneDefect(milestones, chain, byte) {
    for (const [size, known] of milestones) {
        if (size === 0 || size > chain.size)
            continue;
        milestones.delete(size);
        const { root, count } = chain.snapshot();
        const failed = known.find((milestone) => size !== chain.size || milestone.root !== root || (milestone.head ?? chain.head) !== chain.head);
        if (failed === undefined)
            continue;
        const reason = size === chain.size
            ? `the ${size} bytes up to the end of its line are not the ones that ${failed.name} was taken from`
            : `its line goes on beyond byte ${size}, where the line ended when ${failed.name} was taken`;
        return { code: failed.code, entry: count - 1, byte, reason };
    }
    return undefined;
}
/** What is left of the milestones when the ledger ends. */
function missedMilestone(milestones, chain) {
    const end = { entry: chain.count, byte: chain.size };
    for (const { code, name, size, root } of [...milestones.values()].flat()) {
        if (size > 0)
            return { code, ...end, reason: `the ledger ends here, but ${name} knows ${size} bytes: its tail is missing` };
        if (root !== (0,head/* emptyHead */.Cc)().root)
            return { code, ...end, reason: `${name} names a root that no empty ledger has` };
    }
    return undefined;
}
function tornDefect({ torn, chain }) {
    if (torn === undefined)
        return undefined;
    return { code: 'AIOP-L006', entry: chain.count, byte: chain.size, reason: `the last line has no line feed: ${torn.length} torn bytes` };
}
function headFileDefect(headFile, ledger) {
    if (headFile.state !== 'broken')
        return undefined;
    return { code: 'AIOP-L007', entry: 0, byte: 0, reason: `${(0,paths/* headPath */.wz)(ledger)} is not the head file of a ledger: ${headFile.reason}` };
}
function headNotices(headFile, { count, size }, file) {
    if (headFile.state === 'absent' && count > 0) {
        return [(0,codes/* report */.z)('AIOP-L020', { message: 'there is no head file beside the ledger', at: { file, line: count, column: 1 } })];
    }
    if (headFile.state !== 'sound' || headFile.head.size === size)
        return [];
    const message = `${count - headFile.head.count} entries stand beyond the head`;
    return [(0,codes/* report */.z)('AIOP-L021', { message, at: { file, line: headFile.head.count + 1, column: 1 } })];
}
function noLedger(where) {
    const fix = 'check the path; an append makes the ledger';
    return new usage_error/* UsageError */.e({ what: 'there is no ledger', where, expected: 'a file such as .runs/ledger.jsonl', fix });
}


/***/ }),

/***/ 5530:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ writeLines)
/* harmony export */ });
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6865);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3810);


/**
 * Appends lines (each with its line feed) and replaces the head, so that either both are on disk or neither is: when the disk is full
 * the ledger is cut back to what its head knows. A kill in between leaves sound lines beyond the head, which the next append takes over.
 * @param before size of the ledger now
 * @param chain the chain as it is after the lines
 */
function writeLines(files, ledger, before, chain, lines) {
    const snapshot = chain.snapshot();
    try {
        // On disk before the head says so.
        files.append(ledger, Buffer.concat(lines));
        (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_0__/* .writeTreeIndex */ .aC)(files, ledger, chain);
        (0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .writeHead */ .yl)(files, ledger, snapshot);
    }
    catch (error) {
        if (files.status(ledger) !== undefined)
            files.truncate(ledger, before);
        throw error;
    }
    const { range: _, ...head } = snapshot;
    return head;
}


/***/ })

};
