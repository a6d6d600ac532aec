export const id = 883;
export const ids = [883];
export const modules = {

/***/ 3883:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EVENT_TYPES: () => (/* reexport */ lib_event/* EVENT_TYPES */.Ru),
  LEDGER_CODES: () => (/* reexport */ codes/* LEDGER_CODES */.v),
  MAX_LINE_BYTES: () => (/* reexport */ lines/* MAX_LINE_BYTES */.Oc),
  METRICS: () => (/* reexport */ metrics/* METRICS */.C),
  appendEvents: () => (/* reexport */ append/* appendEvents */.I),
  appendToJobLog: () => (/* reexport */ job_log/* appendToJobLog */.Tc),
  checkProof: () => (/* reexport */ checkProof),
  checkStretch: () => (/* reexport */ stretch/* checkStretch */.I),
  closeJobLog: () => (/* reexport */ job_log/* closeJobLog */.Ab),
  collectReport: () => (/* reexport */ collectReport),
  criteriaDocument: () => (/* reexport */ criteria_document/* criteriaDocument */.n),
  describeVerdict: () => (/* reexport */ verify/* describeVerdict */.XZ),
  entrySelector: () => (/* reexport */ entrySelector),
  excludeOwnFolders: () => (/* reexport */ excludeOwnFolders),
  findIds: () => (/* reexport */ findIds),
  followLedger: () => (/* reexport */ followLedger),
  formatAnchor: () => (/* reexport */ anchors_anchor/* formatAnchor */.zG),
  formatMeasured: () => (/* reexport */ judge/* formatMeasured */.U),
  isJobKey: () => (/* reexport */ source/* isJobKey */.Vd),
  isKnownType: () => (/* reexport */ lib_event/* isKnownType */.sN),
  isTypeName: () => (/* reexport */ lib_event/* isTypeName */.Ai),
  jobLogAt: () => (/* reexport */ job_log/* jobLogAt */.Bb),
  jobLogPath: () => (/* reexport */ job_log/* jobLogPath */.FW),
  judgeCriteria: () => (/* reexport */ judge/* judgeCriteria */.B),
  merkleRange: () => (/* reexport */ merkle/* merkleRange */.Qd),
  openJobLog: () => (/* reexport */ job_log/* openJobLog */.mV),
  parseAnchor: () => (/* reexport */ anchors_anchor/* parseAnchor */.fB),
  parseAttestedJobs: () => (/* reexport */ job_trust/* parseAttestedJobs */.Q),
  parseEventText: () => (/* reexport */ event_text/* parseEventText */.n),
  parseJobKeys: () => (/* reexport */ given_events/* parseJobKeys */.n),
  parseSigner: () => (/* reexport */ signed_note/* parseSigner */.cm),
  parseVerifier: () => (/* reexport */ signed_note/* parseVerifier */.QM),
  pastIn: () => (/* reexport */ known_past/* pastIn */.Wd),
  projectIds: () => (/* reexport */ id_authority/* projectIds */.S),
  proveConsistency: () => (/* reexport */ proveConsistency),
  proveInclusion: () => (/* reexport */ proveInclusion),
  readEvents: () => (/* reexport */ read_events/* readEvents */.w),
  readGivenEvents: () => (/* reexport */ given_events/* readGivenEvents */.D),
  readHead: () => (/* reexport */ head/* readHead */.zy),
  readJobLog: () => (/* reexport */ read_job_log/* readJobLog */.g),
  recordedInstances: () => (/* reexport */ recordedInstances),
  renderBoard: () => (/* reexport */ board/* renderBoard */.n),
  renderReport: () => (/* reexport */ renderReport),
  requireEvent: () => (/* reexport */ event_check/* requireEvent */.M9),
  seal: () => (/* reexport */ seal/* seal */.o),
  sealToBranch: () => (/* reexport */ seal_branch/* sealToBranch */.z),
  unproven: () => (/* reexport */ verify/* unproven */.gm),
  verifyAnchored: () => (/* reexport */ verify_anchored/* verifyAnchored */.a),
  verifyLedger: () => (/* reexport */ verify/* verifyLedger */.xy),
  verifyOnThreads: () => (/* reexport */ verify/* verifyOnThreads */.AG),
  whileWriting: () => (/* reexport */ job_log/* whileWriting */.OH),
  withBranchLedger: () => (/* reexport */ branch_ledger/* withBranchLedger */.Y),
  withCommittedLedger: () => (/* reexport */ branch_ledger/* withCommittedLedger */.g),
  writeIdAuthority: () => (/* reexport */ id_authority/* writeIdAuthority */.U)
});

// EXTERNAL MODULE: ./packages/ledger/lib/anchors/anchor.js
var anchors_anchor = __webpack_require__(6657);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/verify-anchored.js + 1 modules
var verify_anchored = __webpack_require__(69);
// EXTERNAL MODULE: ./packages/ledger/lib/append.js
var append = __webpack_require__(7571);
// EXTERNAL MODULE: ./packages/ledger/lib/branch-ledger.js
var branch_ledger = __webpack_require__(3269);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/board.js + 1 modules
var board = __webpack_require__(1869);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/document.js
var criteria_document = __webpack_require__(5420);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/judge.js + 1 modules
var judge = __webpack_require__(6208);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/metrics.js
var metrics = __webpack_require__(5220);
// EXTERNAL MODULE: ./packages/ledger/lib/event.js
var lib_event = __webpack_require__(8163);
// EXTERNAL MODULE: ./packages/ledger/lib/event-check.js + 2 modules
var event_check = __webpack_require__(1602);
// EXTERNAL MODULE: ./packages/ledger/lib/event-text.js
var event_text = __webpack_require__(4355);
;// CONCATENATED MODULE: ./packages/ledger/lib/exclude-own-folders.js
/** What the suite itself writes in a repository. */
const OWN_FOLDERS = ['.runs/', '.aiop/'];
const MAX_EXCLUDE_BYTES = 1024 * 1024;
/**
 * Keeps the suite's own folders out of `git status` and `git add`, in `.git/info/exclude`: no tracked file changes for it.
 * @param commonDir absolute path of the folder that all work trees share (`.git`)
 * @param below where in the work tree the folders are, such as `app/`; empty for its root
 */
function excludeOwnFolders(files, commonDir, below = '') {
    const path = `${commonDir}/info/exclude`;
    const text = files.status(path) === undefined ? '' : new TextDecoder().decode(files.read(path, MAX_EXCLUDE_BYTES));
    const lines = new Set(text.split('\n'));
    const missing = OWN_FOLDERS.map((folder) => `/${below}${folder}`).filter((pattern) => !lines.has(pattern));
    if (missing.length === 0)
        return;
    files.write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
}

// EXTERNAL MODULE: ./packages/ledger/lib/given-events.js
var given_events = __webpack_require__(1646);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
// EXTERNAL MODULE: ./packages/ledger/lib/id-authority.js
var id_authority = __webpack_require__(7058);
// EXTERNAL MODULE: ./packages/ledger/lib/job-log.js
var job_log = __webpack_require__(7387);
// EXTERNAL MODULE: ./packages/ledger/lib/job-trust.js
var job_trust = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/ledger/lib/known-past.js
var known_past = __webpack_require__(4077);
// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lines = __webpack_require__(1644);
// EXTERNAL MODULE: ./packages/ledger/lib/merkle.js
var merkle = __webpack_require__(2345);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/ledger/lib/canonical-line.js + 2 modules
var canonical_line = __webpack_require__(7495);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/merkle-proof.js
var merkle_proof = __webpack_require__(1045);
;// CONCATENATED MODULE: ./packages/ledger/lib/proof/check-proof.js







/** A path of a tree of 2^53 leaves, and what a proof of consistency has besides. */
const MAX_HASHES = 64;
/**
 * Checks a proof as `aiop ledger prove --json` prints it.
 * @param anchor what is believed: for an entry, the end of the ledger; for growth, where it began
 * @throws UsageError naming `where` for what is no such proof
 */
function checkProof(text, where, anchor) {
    const proof = (0,event_text/* parseEventText */.n)(text, where);
    if (!(0,lib_event/* isRecord */.u4)(proof))
        throw noProof(where, 'it is no object');
    const tree = treeOf(proof.head);
    if (tree === undefined)
        throw noProof(where, 'its head has no size, count and root');
    if (proof.state === 'other')
        return { state: 'fails', reason: 'it says itself that the ledger did not grow from the anchor' };
    const hashes = hashesOf(proof.hashes);
    if (hashes === undefined)
        throw noProof(where, `it has no hashes, of 64 hex digits each, at most ${MAX_HASHES}`);
    return proof.anchor === undefined ? checkInclusion(proof, tree, hashes, where, anchor) : checkGrowth(proof, tree, hashes, where, anchor);
}
function checkInclusion({ entry, line }, { anchor: end, count }, hashes, where, anchor) {
    if (!isCount(entry) || typeof line !== 'string')
        throw noProof(where, 'it has neither an entry with its line nor an anchor');
    const bytes = Buffer.from(line);
    const parsed = (0,canonical_line/* parseCanonicalLine */.Y)(bytes);
    if (!parsed.ok || parsed.value.idx !== entry)
        return { state: 'fails', reason: `its line is not that of an entry ${entry}` };
    if (!(0,merkle_proof/* verifyInclusion */.yR)({ index: entry, size: count }, (0,merkle/* leafHash */.Jq)(bytes), hashes, rootOf(end)))
        return { state: 'fails', reason: 'its hashes do not lead from its line to its root' };
    return believed({ kind: 'inclusion', entry, line, end }, end, anchor);
}
function checkGrowth(proof, { anchor: end, count: second }, hashes, where, anchor) {
    const old = (0,lib_event/* isRecord */.u4)(proof.anchor) ? treeOf({ ...proof.anchor, count: proof.count }) : undefined;
    if (old === undefined)
        throw noProof(where, 'its anchor has no size and root, or it has no count');
    const { anchor: from, count: first } = old;
    if (from.size > end.size || !(0,merkle_proof/* verifyConsistency */.Ko)({ first, second }, rootOf(from), rootOf(end), hashes))
        return { state: 'fails', reason: 'its hashes do not lead from the root of its anchor to its root' };
    return believed({ kind: 'consistency', from, end }, from, anchor);
}
function believed(shown, of, anchor) {
    if (anchor === undefined)
        return { state: 'holds', ...shown };
    if (anchor.size === of.size && anchor.root === of.root)
        return { state: 'proven', ...shown };
    return { state: 'fails', reason: `it is about ${(0,anchors_anchor/* formatAnchor */.zG)(of)}, which is not the anchor that was given` };
}
const rootOf = ({ root }) => Buffer.from(root, 'hex');
function treeOf(head) {
    if (!(0,lib_event/* isRecord */.u4)(head) || !isCount(head.count))
        return undefined;
    const anchor = (0,anchors_anchor/* anchorIn */.x$)(`${String(head.size)}:${String(head.root)}`);
    return anchor === undefined ? undefined : { anchor, count: head.count };
}
function hashesOf(value) {
    if (!Array.isArray(value) || value.length > MAX_HASHES)
        return undefined;
    const hashes = value;
    const isHash = (hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
    return hashes.every(isHash) ? hashes.map((hash) => Buffer.from(hash, 'hex')) : undefined;
}
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const noProof = (where, what) => new usage_error/* UsageError */.e({
    what,
    where,
    expected: 'a proof as `aiop ledger prove --json` prints it',
    fix: 'save its output to a file, and name that',
});

// EXTERNAL MODULE: ./packages/ledger/lib/proof/ledger-tree.js
var ledger_tree = __webpack_require__(8282);
;// CONCATENATED MODULE: ./packages/ledger/lib/proof/prove.js




/** @throws UsageError for an entry that is not there, and for a ledger that does not fit its head */
function proveInclusion({ ledger, shownAs = ledger }, entry, ports) {
    const tree = (0,ledger_tree/* openTree */.rB)(ledger, shownAs, ports);
    const { head } = tree;
    const block = Math.floor(entry / merkle/* BLOCK_LEAVES */.vM);
    const line = entry < head.count ? tree.lines(block)[entry % merkle/* BLOCK_LEAVES */.vM] : undefined;
    if (line === undefined) {
        const expected = head.count === 0 ? 'a ledger with entries' : `a number from 0 to ${head.count - 1}`;
        throw new usage_error/* UsageError */.e({ what: `there is no entry ${entry}`, where: shownAs, expected, fix: 'name an entry that is there' });
    }
    requireBlock(tree, block, shownAs);
    return {
        head,
        entry,
        byte: line.byte,
        line: new TextDecoder().decode(line.bytes),
        leaf: hex((0,merkle/* leafHash */.Jq)(line.bytes)),
        hashes: (0,merkle_proof/* inclusionProof */.nT)(entry, head.count, tree.subtree).map(hex),
    };
}
/** @throws UsageError for a ledger that does not fit its head */
function proveConsistency({ ledger, shownAs = ledger }, anchor, ports) {
    const tree = (0,ledger_tree/* openTree */.rB)(ledger, shownAs, ports);
    const { head } = tree;
    const other = (reason) => ({ head, anchor, state: 'other', reason });
    if (anchor.size > head.size)
        return other(`it has ${head.size} bytes, fewer than the ${anchor.size} of the anchor`);
    if (anchor.size === 0)
        return other('an anchor of nothing proves nothing');
    const count = (0,ledger_tree/* countAt */.$v)(tree, anchor.size);
    if (count === undefined)
        return other(`no line ends at byte ${anchor.size}`);
    requireBlock(tree, Math.floor((count - 1) / merkle/* BLOCK_LEAVES */.vM), shownAs);
    if ((0,ledger_tree/* rootOver */.jg)(count, tree) !== anchor.root)
        return other(`its first ${anchor.size} bytes are not those that the anchor was taken of`);
    return { head, anchor, state: 'grown', count, hashes: (0,merkle_proof/* consistencyProof */.H6)(count, head.count, tree.subtree).map(hex) };
}
/** A full block was not read when the tree was opened: its lines have to be those that its root was made of. */
function requireBlock(tree, block, shownAs) {
    const from = block * merkle/* BLOCK_LEAVES */.vM;
    if (from + merkle/* BLOCK_LEAVES */.vM > tree.head.count)
        return;
    const [left, right] = [tree.subtree(LEVEL_BELOW_BLOCK, block * 2), tree.subtree(LEVEL_BELOW_BLOCK, block * 2 + 1)];
    if (hex((0,merkle/* parentHash */.FA)(left, right)) === hex(tree.subtree(LEVEL_BELOW_BLOCK + 1, block)))
        return;
    throw new usage_error/* UsageError */.e({
        what: `entries ${from} to ${from + merkle/* BLOCK_LEAVES */.vM - 1} are not those that the root of the head file was made of`,
        where: shownAs,
        expected: 'a ledger that fits its head file',
        fix: 'run `aiop ledger verify` to learn what happened to it',
    });
}
const LEVEL_BELOW_BLOCK = Math.log2(merkle/* BLOCK_LEAVES */.vM) - 1;
const hex = (bytes) => Buffer.from(bytes).toString('hex');

// EXTERNAL MODULE: ./packages/ledger/lib/proof/signed-note.js
var signed_note = __webpack_require__(1345);
// EXTERNAL MODULE: ./packages/ledger/lib/read-events.js
var read_events = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/ledger/lib/read-job-log.js
var read_job_log = __webpack_require__(3998);
;// CONCATENATED MODULE: ./packages/ledger/lib/reading/find-id.js
/**
 * Finds ids in entries: each field at the top level or of the source whose text is one of them, in order of first mention. Holds two
 * entries a field and id.
 */
function findIds(ids, entries) {
    const found = new Map();
    const note = (id, field, entry) => {
        const places = found.get(id) ?? new Map();
        const { count, first } = places.get(field) ?? { count: 0, first: entry };
        found.set(id, places.set(field, { field, count: count + 1, first, last: entry }));
    };
    for (const entry of entries) {
        for (const [field, value] of Object.entries(entry))
            if (typeof value === 'string' && ids.has(value))
                note(value, field, entry);
        if (ids.has(entry.src.run))
            note(entry.src.run, 'src.run', entry);
    }
    return new Map([...found].map(([id, places]) => [id, [...places.values()]]));
}

;// CONCATENATED MODULE: ./packages/ledger/lib/reading/recorded-instances.js

/** Where an entry names the instance of a workstream or of a phase. */
const FIELDS = ['wsid', 'phase_instance_id'];
/** The first entry of an earlier run for each of the ids that such a run has used. Nothing when there is no ledger. @throws UsageError at a line that is no entry */
function recordedInstances({ ledger, ids, run }, ports) {
    const found = new Map();
    if (ids.size === 0)
        return found;
    for (const entry of (0,read_events/* readEvents */.w)({ ledger }, ports)) {
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

;// CONCATENATED MODULE: ./packages/ledger/lib/reading/select.js
/**
 * Says of one entry after the other, in their order, whether it is wanted. A workstream that is named by its key or its lineage is
 * followed by its instance ids as well: events such as `verify.run` know only these.
 */
function entrySelector({ run, workstream, types, sinceMs, untilMs }) {
    const instances = new Set();
    const isOfWorkstream = ({ ws, wsid, wslid }) => {
        if ([ws, wsid, wslid].includes(workstream))
            instances.add(wsid);
        return wsid === undefined ? ws === workstream : instances.has(wsid);
    };
    return (entry) => {
        // First of all: the other conditions may hide the event that names the instance.
        if (workstream !== undefined && !isOfWorkstream(entry))
            return false;
        if (run !== undefined && entry.src.run !== run)
            return false;
        if (types !== undefined && !types.some((type) => isOfType(entry.t, type)))
            return false;
        const at = Date.parse(entry.ts);
        return at >= (sinceMs ?? at) && at < (untilMs ?? at + 1);
    };
}
const isOfType = (type, wanted) => wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;

// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
;// CONCATENATED MODULE: ./packages/ledger/lib/reading/tail.js





/** How much is read at a look: what a fast writer leaves is taken in portions. */
const MAX_BYTES_A_LOOK = 4 << 20;
/**
 * Follows a ledger while others append to it. Each look reads whole lines only, so an entry that is being written waits for the next one;
 * each entry has to go on where the one before ended. There need not be a ledger yet.
 * @param from where to begin, as `verifyLedger` found it; the start of the ledger when absent
 */
function followLedger({ ledger, shownAs = ledger, from }, ports) {
    let { size, count, head } = from ?? { size: 0, count: 0, head: entry/* NO_HASH */.hz };
    return () => {
        const entries = [];
        const broken = (reason) => ({
            entries,
            defect: (0,codes/* report */.z)('AIOP-L003', {
                message: `entry ${count} at byte ${size}: ${reason}`,
                at: { file: shownAs, line: count + 1, column: 1 },
            }),
        });
        const now = sizeOf(ports.files, ledger);
        if (now < size)
            return broken('the ledger has become shorter');
        for (const line of (0,lines/* readLines */.Se)(ports.files, ledger, size, Math.min(now, size + MAX_BYTES_A_LOOK))) {
            if (line.state === 'too-long')
                return broken('the line is too long');
            if (line.state === 'torn')
                break;
            const parsed = (0,canonical_line/* parseCanonicalLine */.Y)(line.bytes);
            if (!parsed.ok || !(0,entry/* isEntry */.Tk)(parsed.value))
                return broken('the line is no entry');
            if (parsed.value.idx !== count || parsed.value.prev !== head)
                return broken('it does not go on where the one before ended');
            entries.push(parsed.value);
            [size, count, head] = [size + line.bytes.length + 1, count + 1, ports.blake3.hex(line.bytes)];
        }
        return { entries };
    };
}
function sizeOf(files, ledger) {
    if (files.status(ledger) === undefined)
        return 0;
    (0,paths/* refuseLinks */.UA)(files, ledger);
    return files.status(ledger)?.size ?? 0;
}

;// CONCATENATED MODULE: ./packages/diagnostics/lib/duration.js
/** A duration for people: `340 ms`, `12.3 s`, `4 min 05 s`, `3 h 07 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

// EXTERNAL MODULE: ./packages/ledger/lib/criteria/meters.js
var meters = __webpack_require__(4679);
;// CONCATENATED MODULE: ./packages/ledger/lib/report/run-collector.js

/** More workstreams of one run, or steps of one workstream, are counted and not kept: a report has to be readable. */
const MAX_WORKSTREAMS = 500;
const MAX_STEPS = 40;
const STATUSES = new Set(['succeeded', 'failed', 'refused', 'skipped', 'interrupted']);
const run_collector_text = (value) => (typeof value === 'string' ? value : undefined);
const texts = (value) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const statusOf = (value) => (isStatus(value) ? value : 'unfinished');
const isStatus = (value) => typeof value === 'string' && STATUSES.has(value);
/** A workstream while its events pass by. */
class WorkstreamCollector {
    #wsid;
    #startMs;
    #steps = [];
    #name;
    #status = 'unfinished';
    #endMs;
    #ms;
    #wave;
    #needs = [];
    #codes = [];
    constructor(wsid, at) {
        this.#wsid = wsid;
        this.#startMs = at;
        this.#endMs = at;
    }
    add(entry, at) {
        const { t, ws, wave, needs, codes, status, step, ok } = entry;
        const ms = (0,meters/* count */.U9)(entry, 'ms') ?? 0;
        this.#name = run_collector_text(ws) ?? this.#name;
        this.#endMs = at;
        if (typeof wave === 'number')
            this.#wave = wave;
        if (needs !== undefined)
            this.#needs = texts(needs);
        if (t === 'ws.done') {
            this.#status = statusOf(status);
            this.#ms = ms;
            this.#codes = texts(codes);
            return;
        }
        const name = t === 'ws.create' ? 'create' : t === 'ws.step' ? run_collector_text(step) : undefined;
        if (name === undefined || this.#steps.length >= MAX_STEPS)
            return;
        this.#steps.push({ name, ok: ok === true, endMs: at, ms, codes: texts(codes) });
    }
    get record() {
        return {
            wsid: this.#wsid,
            name: this.#name ?? this.#wsid,
            status: this.#status,
            ms: this.#ms ?? this.#endMs - this.#startMs,
            wave: this.#wave,
            needs: this.#needs,
            steps: this.#steps,
            codes: this.#codes,
        };
    }
}
/** A run while its events pass by. */
class RunCollector {
    #of;
    #workstreams = new Map();
    #hidden = new Set();
    #tasks = { ran: 0, skipped: 0, failed: 0 };
    #startMs;
    #endMs;
    #plan;
    #status;
    #ms;
    #savedMs = 0;
    #machineMs = 0;
    #version;
    #events = 0;
    #claimed = 0;
    constructor({ src, ts }) {
        this.#of = { repo: src.repo, run: src.run };
        this.#startMs = Date.parse(ts);
        this.#endMs = this.#startMs;
    }
    add(entry) {
        const at = Date.parse(entry.ts);
        this.#endMs = Math.max(this.#endMs, at);
        this.#events++;
        if (entry.src.trust === 'claimed')
            this.#claimed++;
        const wsid = run_collector_text(entry.wsid);
        if (wsid !== undefined)
            this.#workstream(wsid, at)?.add(entry, at);
        this.#addOwn(entry);
    }
    #workstream(wsid, at) {
        const known = this.#workstreams.get(wsid);
        if (known !== undefined)
            return known;
        if (this.#workstreams.size >= MAX_WORKSTREAMS) {
            // Some may be counted twice when even the names are too many: the report says "more than".
            if (this.#hidden.size < MAX_WORKSTREAMS * 20)
                this.#hidden.add(wsid);
            return undefined;
        }
        const made = new WorkstreamCollector(wsid, at);
        this.#workstreams.set(wsid, made);
        return made;
    }
    #addOwn(entry) {
        const ms = (0,meters/* count */.U9)(entry, 'ms') ?? 0;
        switch (entry.t) {
            case 'run.started':
            case 'plan.validated':
                this.#plan = run_collector_text(entry.plan) ?? this.#plan;
                break;
            case 'ws.create':
            case 'ws.step':
                this.#machineMs += ms;
                break;
            case 'verify.run':
                this.#tasks.ran += (0,meters/* count */.U9)(entry, 'ran') ?? 0;
                this.#tasks.skipped += (0,meters/* count */.U9)(entry, 'skipped') ?? 0;
                this.#tasks.failed += (0,meters/* count */.U9)(entry, 'failed') ?? 0;
                this.#savedMs += (0,meters/* count */.U9)(entry, 'saved_ms') ?? 0;
                // Of a workstream, its step `verify` says how long it took.
                if (entry.wsid === undefined)
                    this.#machineMs += ms;
                break;
            case 'version.decided':
                this.#version = run_collector_text(entry.version);
                break;
            case 'run.done':
                this.#status = statusOf(entry.status);
                this.#ms = ms;
                break;
        }
    }
    get record() {
        const workstreams = [...this.#workstreams.values()].map(({ record }) => record);
        return {
            ...this.#of,
            plan: this.#plan,
            status: this.#status ?? this.#statusOf(workstreams),
            startMs: this.#startMs,
            endMs: this.#endMs,
            ms: this.#ms ?? this.#endMs - this.#startMs,
            workstreams,
            hidden: this.#hidden.size,
            tasks: { ...this.#tasks },
            savedMs: this.#savedMs,
            machineMs: this.#machineMs,
            version: this.#version,
            events: this.#events,
            claimed: this.#claimed,
        };
    }
    /** Of a run whose end no event tells: what its workstreams came to, or its verifications where it has none. */
    #statusOf(workstreams) {
        if (workstreams.length === 0) {
            const { ran, skipped, failed } = this.#tasks;
            return failed > 0 ? 'failed' : ran + skipped > 0 ? 'succeeded' : 'unfinished';
        }
        if (workstreams.some(({ status }) => status === 'unfinished'))
            return 'unfinished';
        return workstreams.every(({ status }) => status === 'succeeded') ? 'succeeded' : 'failed';
    }
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/collect.js




/** What a team looks at first, of all metrics, in this order. */
const INDICATORS = [
    ['Success rate', 'ws.success_rate'],
    ['Skip rate', 'verify.skip_rate'],
    ['Gate pass rate', 'gate.pass_rate'],
    ['Mean confidence', 'gate.mean_confidence'],
    ['Time to recovery', 'ws.mttr_ms'],
    ['Verification, p95', 'verify.duration_ms.p95'],
    ['Commit compliance', 'commits.compliance'],
    ['Cache hit rate', 'cache.hit_rate'],
];
/**
 * Gathers what a report shows, in one pass over the entries. Memory is bounded by the runs that are kept: the last `maxRuns`, by the order in
 * which they were first recorded. Figures over everything also count the runs that are not kept, and events that are only claimed.
 */
function collectReport(entries, { maxRuns, verdict }) {
    const runs = new Map();
    const meters = INDICATORS.flatMap(([name, key]) => {
        const metric = metrics/* METRICS */.C.get(key);
        return metric === undefined ? [] : [{ name, metric, meter: metric.meter() }];
    });
    let [events, earlierRuns] = [0, 0];
    for (const entry of entries) {
        events++;
        for (const { metric, meter } of meters)
            if (metric.type === entry.t)
                meter.add(entry);
        const key = `${entry.src.repo}|${entry.src.run}`;
        const run = runs.get(key) ?? new RunCollector(entry);
        run.add(entry);
        runs.set(key, run);
        const [oldest] = runs.keys();
        if (runs.size > maxRuns && oldest !== undefined) {
            runs.delete(oldest);
            earlierRuns++;
        }
    }
    const recorded = [...runs.values()].map(({ record }) => record);
    const indicators = meters.map(({ name, metric: { meaning, unit }, meter }) => {
        const value = meter.read();
        return { name, meaning, value: value === undefined ? undefined : forPeople(value, unit) };
    });
    return { runs: recorded, earlierRuns, steps: stepStatistics(recorded), indicators, events, verdict };
}
function forPeople(value, unit) {
    if (unit === 'ms')
        return formatDuration(value);
    return unit === 'rate' ? `${Math.floor(value * 1000) / 10} %` : (0,judge/* formatMeasured */.U)(value, unit);
}
/** The kinds of steps over all runs that are kept, the one that takes longest in all first. */
function stepStatistics(runs) {
    const statistics = new Map();
    for (const { run, workstreams } of runs) {
        for (const { name: workstream, steps } of workstreams) {
            for (const { name, ok, ms } of steps) {
                const before = statistics.get(name) ?? { name, count: 0, failed: 0, totalMs: 0, longestMs: -1, longest: { run, workstream } };
                const longer = ms > before.longestMs ? { longestMs: ms, longest: { run, workstream } } : {};
                statistics.set(name, {
                    ...before,
                    count: before.count + 1,
                    failed: before.failed + (ok ? 0 : 1),
                    totalMs: before.totalMs + ms,
                    ...longer,
                });
            }
        }
    }
    return [...statistics.values()].sort((a, b) => b.totalMs - a.totalMs);
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/diagnostics/lib/html.js

const MEANING = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** Untrusted text for the content of an HTML element or a quoted attribute: it can begin no markup, and what cannot be seen is shown. */
function escapeHtml(text, maxLength = 2000) {
    return (0,visible/* visible */.RK)(text, maxLength).replace(/[&<>"']/g, (mark) => MEANING.get(mark) ?? mark);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/diagnostics/lib/html-page.js


/**
 * One HTML document for a file of its own. Its content security policy lets it run no script, load nothing and send nothing; only this very
 * style sheet applies. It follows the light or dark scheme of the reader.
 */
function renderHtmlPage({ title, style, body }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/words.js
/** A status as a word with a mark of its own, so that colour is never all that tells. */
const STATUS_WORDS = {
    succeeded: '✓ succeeded',
    failed: '✗ failed',
    refused: '⊘ refused',
    skipped: '– skipped',
    interrupted: '■ interrupted',
    unfinished: '… unfinished',
};
/** `2026-11-21 12:50` in UTC; the table's heading names the zone. */
const shownTime = (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** A share of two counts as `83 %`; nothing where there is no whole. */
const share = (part, whole) => (whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`);
/** Workstreams of a run by what became of them: the parts of a bar, in the order that they are drawn. */
function outcomesOf({ workstreams }) {
    const of = (wanted) => workstreams.filter(({ status }) => status === wanted).length;
    const [succeeded, refused, failed] = [of('succeeded'), of('refused'), of('failed')];
    return { succeeded, refused, failed, other: workstreams.length - succeeded - refused - failed };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/charts.js


/** More bars than this would be hairs. */
const MAX_BARS = 60;
/** As wide as a chart is shown, so that its text is as large as it says. */
const WIDTH = 360;
const HEIGHT = 170;
const LEFT = 72;
/** Room for the names of the first and the last run side by side. */
const NAMES = 220;
const BOTTOM = 24;
const TOP = 8;
const DEPTH = HEIGHT - TOP - BOTTOM;
/** Runs over time: what became of their workstreams, how long they took, and how often they passed and skipped. Each chart says in words what it shows. */
function renderCharts(all) {
    const runs = all.slice(-MAX_BARS);
    const hidden = all.length - runs.length;
    const note = hidden === 0 ? '' : `<p class="note">The charts show the last ${MAX_BARS} of ${all.length} runs.</p>\n`;
    return `<div class="charts">\n${outcomes(runs)}${times(runs)}${rates(runs)}</div>\n${note}`;
}
function outcomes(runs) {
    const bars = runs.map((run) => {
        const parts = Object.entries(outcomesOf(run)).map(([kind, size]) => ({ kind, size, words: `${size} ${kind}` }));
        return { name: nameOf(run), parts: parts.filter(({ size }) => size > 0) };
    });
    const total = (kind) => bars.flatMap(({ parts }) => parts).reduce((sum, part) => sum + (part.kind === kind ? part.size : 0), 0);
    const words = `Workstreams of ${counted(runs.length, 'run')}: ${total('succeeded')} succeeded, ${total('refused')} refused, ${total('failed')} failed, ${total('other')} did not end.`;
    return figure('Workstreams of each run', words, ['succeeded', 'refused', 'failed', 'other'], barsOf(bars, String));
}
function times(runs) {
    const bars = runs.map((run) => ({
        name: nameOf(run),
        parts: [
            { kind: 'took', size: run.ms, words: `took ${formatDuration(run.ms)}` },
            { kind: 'saved', size: run.savedMs, words: `skipping saved ${formatDuration(run.savedMs)}` },
        ],
    }));
    const sum = (pick) => formatDuration(runs.reduce((total, run) => total + pick(run), 0));
    const words = `Time of ${counted(runs.length, 'run')}: ${sum(({ ms }) => ms)} taken, ${sum(({ savedMs }) => savedMs)} of checks saved by skipping.`;
    return figure('Time of each run', words, ['took', 'saved'], barsOf(bars, formatDuration));
}
function rates(runs) {
    const passed = running(runs.map(({ status }) => ({ part: status === 'succeeded' ? 1 : 0, whole: status === 'unfinished' ? 0 : 1 })));
    const skipped = runs.map(({ tasks }) => (tasks.ran + tasks.skipped === 0 ? undefined : tasks.skipped / (tasks.ran + tasks.skipped)));
    const last = (values) => {
        const value = values.findLast((each) => each !== undefined);
        return value === undefined ? 'not known' : `${Math.floor(value * 100)} %`;
    };
    const words = `Share of the runs shown that passed: ${last(passed)}. Share of tasks that the last run skipped: ${last(skipped)}.`;
    const body = `${axis(1, (value) => `${Math.round(value * 100)} %`)}${line('passed', passed)}${line('skipped', skipped)}${ends(runs.map(nameOf), WIDTH)}`;
    return figure('Pass rate and skip rate', words, ['passed', 'skipped'], body);
}
/** The share over everything up to each place. */
function running(samples) {
    let [parts, wholes] = [0, 0];
    return samples.map(({ part, whole }) => {
        parts += whole === 0 ? 0 : part;
        wholes += whole;
        return wholes === 0 ? undefined : parts / wholes;
    });
}
const LEGEND = {
    succeeded: 'succeeded',
    refused: 'refused',
    failed: 'failed',
    other: 'did not end, or skipped',
    took: 'taken',
    saved: 'saved by skipping',
    passed: 'runs passed, of those shown so far',
    skipped: 'tasks skipped, of the run',
};
function figure(title, words, kinds, body) {
    const legend = kinds.map((kind) => `<li><svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="k-${kind}" width="12" height="12" rx="2"/></svg>${LEGEND[kind] ?? kind}</li>`);
    return `<figure>
<figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(words)}">
${body}</svg>
<ul class="legend">${legend.join('')}</ul>
</figure>
`;
}
const nameOf = ({ startMs, plan }) => `${shownTime(startMs)}${plan === undefined ? '' : `, ${plan}`}`;
const round = (value) => Math.round(value * 10) / 10;
function barsOf(bars, format) {
    const highest = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)));
    const room = (WIDTH - LEFT) / Math.max(bars.length, 8);
    const drawn = bars.map(({ name, parts }, index) => {
        let y = TOP + DEPTH;
        const rects = parts.map(({ kind, size }) => {
            const height = (size / highest) * DEPTH;
            y -= height;
            return `<rect class="k-${kind}" x="${round(LEFT + index * room + room * 0.12)}" y="${round(y)}" width="${round(room * 0.76)}" height="${round(height)}"/>`;
        });
        const words = `${name}: ${parts.map((part) => part.words).join(', ') || 'no workstreams'}`;
        return `<g><title>${escapeHtml(words, 300)}</title>${rects.join('')}</g>\n`;
    });
    return `${axis(highest, format)}${drawn.join('')}${ends(bars.map(({ name }) => name), LEFT + bars.length * room)}`;
}
/** Lines at nothing, half and all, with what they stand for. Counts have no half of one. */
function axis(highest, format) {
    const isSmallCount = format === String && highest < 2;
    return (isSmallCount ? [0, highest] : [0, highest / 2, highest])
        .map((value) => {
        const y = round(TOP + DEPTH - (value / highest) * DEPTH);
        const label = escapeHtml(format(format === String ? Math.round(value * 10) / 10 : value));
        return `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y}" y2="${y}"/><text class="tick" x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${label}</text>\n`;
    })
        .join('');
}
/** The first and the last run below the axis. */
function ends(names, right) {
    const [first, last] = [names[0]?.slice(0, 16), names.length > 1 ? names.at(-1)?.slice(0, 16) : undefined];
    const at = (text, x, anchor) => text === undefined ? '' : `<text class="tick" x="${x}" y="${HEIGHT - 6}" text-anchor="${anchor}">${escapeHtml(text)}</text>\n`;
    return at(first, LEFT, 'start') + at(last, Math.round(Math.max(right, LEFT + NAMES)), 'end');
}
/** A line through the known values, with a dot for each. */
function line(kind, values) {
    const step = (WIDTH - LEFT - 12) / Math.max(values.length - 1, 1);
    const points = values.flatMap((value, index) => value === undefined ? [] : [{ x: round(LEFT + 6 + index * step), y: round(TOP + DEPTH - value * DEPTH) }]);
    const dots = points.map(({ x, y }) => `<circle class="k-${kind}" cx="${x}" cy="${y}" r="2.5"/>`);
    const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
    return `<polyline class="l-${kind}" points="${path}"/>${dots.join('')}\n`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/run-graph.js


/** A graph of more boxes shows nothing any more; the table still lists them. */
const MAX_BOXES = 120;
const BOX = { width: 168, height: 44, right: 56, below: 14 };
/** The workstreams of a run by wave, with an arrow to whatever waited. */
function renderRunGraph({ workstreams }) {
    if (workstreams.length === 0)
        return '';
    if (workstreams.length > MAX_BOXES)
        return `<p class="note">The graph of ${workstreams.length} workstreams is too large to draw.</p>\n`;
    const boxes = place(workstreams);
    const columns = Math.max(...boxes.map(({ column }) => column));
    const perColumn = Map.groupBy(boxes, ({ column }) => column);
    const rows = Math.max(...Array.from(perColumn.values(), ({ length }) => length));
    const width = columns * (BOX.width + BOX.right) - BOX.right + 2;
    const height = 24 + rows * (BOX.height + BOX.below);
    const heads = Array.from({ length: columns }, (_, index) => `<text class="tick" x="${1 + index * (BOX.width + BOX.right)}" y="14">wave ${index + 1}</text>\n`);
    const words = `${counted(workstreams.length, 'workstream')} in ${counted(columns, 'wave')}: ${workstreams.map(({ name, status }) => `${name} ${status}`).join(', ')}`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Graph of the run">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(words, 4000)}">
${heads.join('')}${arrows(boxes)}${boxes.map(box).join('')}</svg>
</div>
`;
}
function place(workstreams) {
    const waves = [...new Set(workstreams.map(({ wave = 1 }) => wave))].sort((a, b) => a - b);
    const filled = new Map();
    return workstreams.map((workstream) => {
        const column = waves.indexOf(workstream.wave ?? 1) + 1;
        const row = filled.get(column) ?? 0;
        filled.set(column, row + 1);
        return { workstream, column, x: 1 + (column - 1) * (BOX.width + BOX.right), y: 24 + row * (BOX.height + BOX.below) };
    });
}
function box({ workstream: { name, status, ms }, x, y }) {
    const words = `${name}: ${status}, ${formatDuration(ms)}`;
    return `<g><title>${escapeHtml(words, 300)}</title><rect class="box s-${status}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text class="name" x="${x + 12}" y="${y + 18}">${escapeHtml(run_graph_short(name))}</text><text class="tick" x="${x + 12}" y="${y + 34}">${STATUS_WORDS[status]}, ${formatDuration(ms)}</text></g>\n`;
}
const run_graph_short = (text) => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
function arrows(boxes) {
    const byName = new Map(boxes.map((each) => [each.workstream.name, each]));
    return boxes
        .flatMap((to) => to.workstream.needs.flatMap((need) => {
        const from = byName.get(need);
        if (from === undefined)
            return [];
        const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
        const bend = Math.max(24, (x2 - x1) / 2);
        return [
            `<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/><circle class="tip" cx="${x2}" cy="${y2}" r="3.5"/>\n`,
        ];
    }))
        .join('');
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/timeline.js


const MAX_ROWS = 60;
const timeline_WIDTH = 960;
const timeline_LEFT = 170;
const ROW = 24;
const timeline_TOP = 20;
/** When each step of a run went on: one row a workstream, one bar a step. */
function renderTimeline({ workstreams: all, ms, startMs, endMs }) {
    const workstreams = all.filter(({ steps }) => steps.length > 0).slice(0, MAX_ROWS);
    if (workstreams.length === 0)
        return '';
    // A step that began before the first event was written still has its place.
    const from = Math.min(startMs, ...workstreams.flatMap(({ steps }) => steps.map((step) => step.endMs - step.ms)));
    const span = Math.max(1, endMs - from);
    const height = timeline_TOP + workstreams.length * ROW + 4;
    const at = (time) => timeline_LEFT + ((time - from) / span) * (timeline_WIDTH - timeline_LEFT - 4);
    const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
        const x = Math.round(at(from + part * span));
        return `<line class="grid" x1="${x}" x2="${x}" y1="${timeline_TOP - 4}" y2="${height}"/><text class="tick" x="${x}" y="12" text-anchor="${part === 1 ? 'end' : part === 0 ? 'start' : 'middle'}">${formatDuration(part * span)}</text>\n`;
    });
    const rows = workstreams.map(({ name, steps }, index) => {
        const y = timeline_TOP + index * ROW;
        const label = name.length > 22 ? `${name.slice(0, 21)}…` : name;
        return `<text class="name" x="0" y="${y + 15}">${escapeHtml(label)}</text>${steps.map((step) => bar(step, y, at)).join('')}\n`;
    });
    const words = `${counted(workstreams.length, 'workstream')} over ${formatDuration(ms)}; the table below lists their steps.`;
    const hidden = all.length - workstreams.length;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Timeline of the run">
<svg class="timeline" width="${timeline_WIDTH}" height="${height}" viewBox="0 0 ${timeline_WIDTH} ${height}" role="img" aria-label="${escapeHtml(words)}">
${grid.join('')}${rows.join('')}</svg>
</div>
${hidden === 0 ? '' : `<p class="note">Without a row: ${counted(hidden, 'workstream')} that took no step, or beyond the first ${MAX_ROWS}.</p>\n`}`;
}
function bar({ name, ok, endMs, ms }, y, at) {
    const x = at(endMs - ms);
    const width = Math.max(2, at(endMs) - x);
    const words = `${name} ${ok ? '' : 'failed, '}${formatDuration(ms)}`;
    const round = (value) => Math.round(value * 10) / 10;
    return `<g><title>${escapeHtml(words, 200)}</title><rect class="${ok ? `t-${hue(name)}` : 't-bad'}" x="${round(x)}" y="${y + 3}" width="${round(width)}" height="${ROW - 8}" rx="2"/></g>`;
}
const STEPS = ['setup', 'execute', 'verify', 'merge', 'create', 'commit', 'claims', 'gate'];
/** The steps of the suite have a colour each; others share the last. */
function hue(step) {
    const index = STEPS.indexOf(step);
    return index < 0 ? STEPS.length : index;
}
/** What the colours of a timeline mean. */
function timelineLegend() {
    const items = [...STEPS.map((step, index) => [`t-${index}`, step]), [`t-${STEPS.length}`, 'another step'], ['t-bad', 'failed']].map(([kind, words]) => `<li><svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="${kind}" width="12" height="12" rx="2"/></svg>${words}</li>`);
    return `<ul class="legend">${items.join('')}</ul>\n`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/run-details.js




const run_details_MAX_ROWS = 200;
/** One run: its graph, its timeline, and a table that says the same in words. It opens and closes with the keyboard, without a script. */
function renderRunDetails(run, anchor, open) {
    const { plan, status, startMs, ms, workstreams, events, claimed, hidden } = run;
    const head = `${escapeHtml(plan ?? run.run, 80)}, ${shownTime(startMs)} UTC: <span class="word s-${status}">${STATUS_WORDS[status]}</span> <span class="note">${formatDuration(ms)}, ${outcomesOf(run).succeeded} of ${counted(workstreams.length, 'workstream')}</span>`;
    const trust = claimed === 0 ? '' : `, ${claimed === events ? 'all' : claimed} of them claimed by a job that ran foreign code`;
    const more = hidden === 0
        ? ''
        : `<p class="note">More than ${workstreams.length} workstreams: ${counted(hidden, 'other')} at least are not listed.</p>\n`;
    return `<details id="${anchor}"${open ? ' open' : ''}>
<summary>${head}</summary>
<p class="note">Run <code>${escapeHtml(run.run, 120)}</code> of <code>${escapeHtml(run.repo, 200)}</code>; ${counted(events, 'event')}${trust}.</p>
${parts(run)}${more}</details>
`;
}
function parts(run) {
    if (run.workstreams.length === 0)
        return `<p>No workstreams are on record. ${counted(run.tasks.ran, 'task')} ran, ${run.tasks.skipped} skipped, ${run.tasks.failed} failed.</p>\n`;
    const timeline = renderTimeline(run);
    const time = timeline === '' ? '' : `<h3>Timeline</h3>\n${timeline}${timelineLegend()}`;
    return `<h3>Graph</h3>\n${renderRunGraph(run)}${time}<h3>Workstreams</h3>\n${workstreamTable(run.workstreams)}`;
}
function workstreamTable(workstreams) {
    const rows = workstreams.slice(0, run_details_MAX_ROWS).map(({ name, wave, needs, status, ms, steps, codes }) => {
        const found = codes.length === 0 ? '' : ` <code>${escapeHtml(codes.slice(0, 10).join(' '), 200)}</code>`;
        return `<tr><th scope="row">${escapeHtml(name, 80)}</th><td class="number">${wave ?? '–'}</td><td>${escapeHtml(needs.join(', ') || '–', 300)}</td><td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span>${found}</td><td class="number">${formatDuration(ms)}</td><td class="steps">${steps.map(step).join(', ') || '–'}</td></tr>\n`;
    });
    return `<div class="scroll" tabindex="0" role="region" aria-label="Workstreams of the run">
<table>
<thead><tr><th scope="col">workstream</th><th scope="col" class="number">wave</th><th scope="col">needs</th><th scope="col">result</th><th scope="col" class="number">took</th><th scope="col">steps</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
`;
}
const step = ({ name, ok, ms }) => `${escapeHtml(name, 64)} ${formatDuration(ms)}${ok ? '' : ' <span class="word s-failed">✗ failed</span>'}`;

;// CONCATENATED MODULE: ./packages/ledger/lib/report/style.js
/** Colours of the steps, as hues that differ in both schemes. */
const HUES = [210, 265, 175, 120, 40, 320, 15, 85, 230];
const BASE = `
:root{color-scheme:light dark;--back:#fff;--panel:#f6f8fa;--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--edge:#8c959f;--mark:#0969da;--good:#1f7a6d;--warn:#bf7a00;--bad:#cf222e;--idle:#8c959f;--took:#3b6fb6;--saved:#9fc3e8;--good-text:#136456;--warn-text:#8a5200;--bad-text:#b31d28;--light:52%}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--panel:#151b23;--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--edge:#6e7681;--mark:#4493f8;--good:#39a795;--warn:#d9982f;--bad:#f0605a;--idle:#6e7681;--took:#5b93df;--saved:#2c5080;--good-text:#4fc3b0;--warn-text:#e3a94b;--bad-text:#ff8a84;--light:58%}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;background:var(--back);color:var(--text);overflow-wrap:break-word}
h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:2rem 0 .75rem}h3{font-size:1rem;margin:1.25rem 0 .5rem}
header p{margin:.25rem 0;color:var(--soft)}.note{color:var(--soft);font-size:.9rem}
code{font:.85em ui-monospace,monospace;overflow-wrap:anywhere}
a{color:var(--mark)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--back);padding:.5rem 1rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:.75rem;margin:0}
.tiles>div{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem}
.tiles dt{color:var(--soft);font-size:.85rem}.tiles dd{margin:0}.tiles .value{font-size:1.35rem;white-space:nowrap;font-weight:600;font-variant-numeric:tabular-nums}
.tiles .why{color:var(--soft);font-size:.8rem;line-height:1.35}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem}
figure{margin:0;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.75rem}figcaption{font-weight:600;margin-bottom:.5rem}
svg{display:block}.chart{width:100%;height:auto}
svg text{fill:var(--text);font:12px system-ui,sans-serif}svg .tick{fill:var(--soft);font-size:11px;font-variant-numeric:tabular-nums}svg .name{font-weight:600}
.grid{stroke:var(--line)}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:.5rem 0 0;padding:0;color:var(--soft);font-size:.85rem}.legend li{display:flex;align-items:center;gap:.35rem}
.k-succeeded,.k-passed{fill:var(--good)}.k-refused{fill:var(--warn)}.k-failed{fill:var(--bad)}.k-other{fill:var(--idle)}.k-took,.k-skipped{fill:var(--took)}.k-saved{fill:var(--saved)}
.l-passed,.l-skipped{fill:none;stroke-width:2}.l-passed{stroke:var(--good)}.l-skipped{stroke:var(--took);stroke-dasharray:6 3}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;margin:.5rem 0}.scroll>svg{margin:.75rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;color:var(--soft);padding:.5rem .75rem}
th,td{text-align:left;padding:.4rem .75rem;border-top:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600;white-space:nowrap}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}td.when,td.state,td code{white-space:nowrap}td.name{min-width:9rem}td.steps{min-width:20rem}
.s-succeeded.word{color:var(--good-text)}.s-failed.word{color:var(--bad-text)}.s-refused.word{color:var(--warn-text)}.word{font-weight:600}
.box{fill:var(--panel);stroke:var(--idle);stroke-width:2}.box.s-succeeded{stroke:var(--good)}.box.s-failed{stroke:var(--bad);stroke-dasharray:6 3}.box.s-refused{stroke:var(--warn);stroke-dasharray:2 3}
.edge{fill:none;stroke:var(--edge);stroke-width:1.5}.tip{fill:var(--edge)}
.t-bad{fill:var(--bad)}
.meter{width:100%;min-width:6rem;height:.75rem}
details{border:1px solid var(--line);border-radius:8px;padding:0 1rem;margin:.75rem 0;scroll-margin:1rem}details[open]{padding-bottom:1rem}
summary{cursor:pointer;padding:.75rem 0;font-weight:600}summary .note{font-weight:400}
details:target{border-color:var(--mark);box-shadow:0 0 0 2px var(--mark)}
@media print{.scroll{overflow:visible}.skip{display:none}}
`;
/** The one style sheet of a report. */
const REPORT_STYLE = `${BASE}${HUES.map((hue, index) => `.t-${index}{fill:hsl(${hue} 45% var(--light))}`).join('\n')}\n`;

;// CONCATENATED MODULE: ./packages/ledger/lib/report/page.js





/** Runs that are told in detail; of the others the table says the main things. */
const MAX_DETAILS = 12;
const MAX_TABLE_ROWS = 200;
const MAX_STEP_ROWS = 12;
/**
 * A report as one HTML page that needs nothing else: no script, no network (its content security policy says so), light or dark as the reader
 * has it, and everything that a chart shows in words and tables as well. Text of events is escaped.
 */
function renderReport(report, options = {}) {
    const { runs } = report;
    const repositories = [...new Set(runs.map(({ repo }) => repo))];
    const title = repositories.length === 1 ? `Runs of ${repositories[0]}` : 'Runs on record';
    const header = `<header>
<h1>${escapeHtml(title)}</h1>
<p>${reach(report)}</p>
<p>Ledger: ${escapeHtml(report.verdict)}</p>
</header>
`;
    const body = runs.length === 0 ? `${header}${NO_RUN}` : `${SKIP}${header}${sections(report, options)}`;
    return renderHtmlPage({ title, style: REPORT_STYLE, body });
}
const SKIP = '<a class="skip" href="#runs">Skip to the table of runs</a>\n';
const NO_RUN = `<main>
<p>The ledger records no run yet. <code>aiop run</code> and <code>pipeline.yml</code> record one each time, and every action that is given the input <code>ledger</code> adds to it.</p>
</main>
`;
function sections({ runs, indicators, steps }, options) {
    const newestFirst = runs.toReversed();
    const tiles = indicators.map(({ name, meaning, value }) => `<div><dt>${name}</dt><dd class="value">${value ?? '–'}</dd><dd class="why">${value === undefined ? 'not measured: ' : ''}${escapeHtml(meaning)}</dd></div>\n`);
    const details = newestFirst.slice(0, MAX_DETAILS).map((run, index) => renderRunDetails(run, `run-${index}`, index === 0));
    return `<main>
<section aria-labelledby="figures">
<h2 id="figures">Key figures</h2>
<dl class="tiles">
${passRate(runs)}${tiles.join('')}</dl>
</section>
<section aria-labelledby="over-time">
<h2 id="over-time">Runs over time</h2>
${renderCharts(runs)}</section>
${runTable(newestFirst, options)}${steps.length === 0 ? '' : stepTable(steps)}<section aria-labelledby="details">
<h2 id="details">The last runs in detail</h2>
${details.join('')}</section>
</main>
`;
}
function reach({ runs, events, earlierRuns }) {
    const last = Math.max(0, ...runs.map(({ endMs }) => endMs));
    const until = runs.length === 0 ? '' : `, up to <time datetime="${new Date(last).toISOString()}">${shownTime(last)} UTC</time>`;
    const earlier = earlierRuns === 0 ? '' : `; ${counted(earlierRuns, 'earlier run')} counted in the key figures, and not shown`;
    return `${counted(events, 'event')}, ${counted(runs.length, 'run')}${until}${earlier}`;
}
function passRate(runs) {
    const ended = runs.filter(({ status }) => status !== 'unfinished');
    const passed = ended.filter(({ status }) => status === 'succeeded').length;
    const took = runs.reduce((sum, { ms }) => sum + ms, 0);
    const saved = runs.reduce((sum, { savedMs }) => sum + savedMs, 0);
    return `<div><dt>Pass rate</dt><dd class="value">${share(passed, ended.length)}</dd><dd class="why">${passed} of ${counted(ended.length, 'run')} that ended succeeded</dd></div>
<div><dt>Time saved</dt><dd class="value">${formatDuration(saved)}</dd><dd class="why">of checks that were skipped; the runs took ${formatDuration(took)}</dd></div>
`;
}
function runTable(newestFirst, { pricePerMinute }) {
    const rows = newestFirst.slice(0, MAX_TABLE_ROWS).map((run, index) => {
        const { plan, status, startMs, workstreams, hidden, tasks, ms, machineMs, savedMs, version } = run;
        const name = escapeHtml(plan ?? run.run, 80);
        const link = index < MAX_DETAILS ? `<a href="#run-${index}">${name}</a>` : name;
        const cells = [
            `<td class="when"><time datetime="${new Date(startMs).toISOString()}">${shownTime(startMs)}</time></td>`,
            `<td class="name">${link}</td>`,
            `<td><code>${escapeHtml(run.run, 24)}</code></td>`,
            `<td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span></td>`,
            number(workstreams.length === 0 ? '–' : `${outcomesOf(run).succeeded} of ${workstreams.length}${hidden === 0 ? '' : '+'}`),
            number(share(tasks.skipped, tasks.ran + tasks.skipped)),
            number(formatDuration(ms)),
            number(formatDuration(machineMs)),
            ...(pricePerMinute === undefined ? [] : [number(((machineMs / 60_000) * pricePerMinute).toFixed(2))]),
            number(formatDuration(savedMs)),
            `<td>${escapeHtml(version ?? '–', 80)}</td>`,
        ];
        return `<tr>${cells.join('')}</tr>\n`;
    });
    const cost = pricePerMinute === undefined ? '' : `<th scope="col" class="number">cost</th>`;
    const rest = newestFirst.length > MAX_TABLE_ROWS ? `<p class="note">${newestFirst.length - MAX_TABLE_ROWS} older runs are not listed.</p>\n` : '';
    return `<section aria-labelledby="runs">
<h2 id="runs">Runs</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="runs">
<table>
<caption>The newest first. Machine time is that of all steps together${pricePerMinute === undefined ? '' : `, cost at ${pricePerMinute} a minute`}.</caption>
<thead><tr><th scope="col">began (UTC)</th><th scope="col">plan</th><th scope="col">run</th><th scope="col">result</th><th scope="col" class="number">workstreams</th><th scope="col" class="number">skipped</th><th scope="col" class="number">took</th><th scope="col" class="number">machine time</th>${cost}<th scope="col" class="number">saved</th><th scope="col">version</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
${rest}</section>
`;
}
const number = (text) => `<td class="number">${text}</td>`;
function stepTable(steps) {
    const [most] = steps;
    const rows = steps.slice(0, MAX_STEP_ROWS).map(({ name, count, failed, totalMs, longestMs, longest }) => {
        const part = Math.round((100 * totalMs) / Math.max(1, most?.totalMs ?? 1));
        const bar = `<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="k-took" width="${part}" height="10" rx="1"/></svg>`;
        return `<tr><th scope="row">${escapeHtml(name, 64)}</th>${number(formatDuration(totalMs))}<td>${bar}</td>${number(formatDuration(totalMs / count))}${number(formatDuration(longestMs))}<td>${escapeHtml(longest.workstream, 60)}</td>${number(String(count))}${number(String(failed))}</tr>\n`;
    });
    return `<section aria-labelledby="steps">
<h2 id="steps">Slowest steps</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="steps">
<table>
<caption>By the time they took in all runs shown.</caption>
<thead><tr><th scope="col">step</th><th scope="col" class="number">in all</th><th scope="col"><span class="note">share of the slowest</span></th><th scope="col" class="number">mean</th><th scope="col" class="number">longest</th><th scope="col">in workstream</th><th scope="col" class="number">times</th><th scope="col" class="number">failed</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
</section>
`;
}

// EXTERNAL MODULE: ./packages/ledger/lib/seal.js
var seal = __webpack_require__(9806);
// EXTERNAL MODULE: ./packages/ledger/lib/seal-branch.js + 3 modules
var seal_branch = __webpack_require__(950);
// EXTERNAL MODULE: ./packages/ledger/lib/source.js
var source = __webpack_require__(5954);
// EXTERNAL MODULE: ./packages/ledger/lib/stretch.js
var stretch = __webpack_require__(6602);
// EXTERNAL MODULE: ./packages/ledger/lib/verify.js + 1 modules
var verify = __webpack_require__(4245);
;// CONCATENATED MODULE: ./packages/ledger/lib/index.js







































/***/ })

};
