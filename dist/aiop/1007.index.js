export const id = 1007;
export const ids = [1007];
export const modules = {

/***/ 8027:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addLedgerCommands: () => (/* binding */ addLedgerCommands)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/ledger-branch.js + 1 modules
var ledger_branch = __webpack_require__(2054);
// EXTERNAL MODULE: ./packages/cli/lib/ledger-file.js + 3 modules
var ledger_file = __webpack_require__(2341);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/judge.js + 1 modules
var judge = __webpack_require__(6208);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/document.js
var criteria_document = __webpack_require__(5420);
// EXTERNAL MODULE: ./packages/plan/lib/plan-file.js
var plan_file = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/plan/lib/read-criteria.js
var read_criteria = __webpack_require__(7379);
// EXTERNAL MODULE: ./packages/cli/lib/plan-file.js + 48 modules
var lib_plan_file = __webpack_require__(4820);
// EXTERNAL MODULE: ./packages/cli/lib/render/criteria.js
var criteria = __webpack_require__(2836);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var render_findings = __webpack_require__(2883);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/exit-criteria.js













/** `aiop ledger exit-criteria`. */
function addExitCriteriaCommand(ledger) {
    const command = (0,ledger_file/* addLedgerOptions */.nh)(ledger
        .command('exit-criteria')
        .description('hold the exit criteria of a plan against what the ledger records of a run (exit 0 when all are met)')
        .option('--plan <file>', 'the plan that states them', 'modification_plan.yaml')
        .option('--run <id>', 'the run (default: the last one of this plan)')
        .option('--claimed', 'count what jobs only claim, too: for a run that this machine made itself'));
    (0,lib_session/* withSession */.fQ)(command, 'aiop ledger exit-criteria --plan plans/patterns.yaml', (0,ledger_branch/* readingBranch */.DA)(exitCriteria));
}
async function exitCriteria(session, options) {
    const { terminal, directory } = session;
    const file = (0,plan_file/* findPlanFile */.H)(options.plan, '--plan', files/* nodeFiles */.k, (path) => (0,external_node_path_.resolve)(directory, path));
    const goals = (0,read_criteria/* readExitCriteria */.O)({ ...file, maxBytes: lib_plan_file/* MAX_PLAN_BYTES */.d }, { blake3: await (0,blake3/* loadBlake3 */.Z)() });
    if (!goals.ok) {
        terminal.result({ met: false, findings: goals.findings }, (0,render_findings/* renderFindings */.v)(goals.findings, terminal));
        return exit_status/* EXIT */.d.negative;
    }
    if (goals.criteria.length === 0)
        throw noCriteria(file.path);
    const sound = await (0,ledger_file/* soundLedger */.Bk)(session, options);
    if (!sound.ok)
        return sound.status;
    const report = (0,judge/* judgeCriteria */.B)({
        ledger: sound.path,
        criteria: goals.criteria,
        planHash: goals.plan.hash,
        evidence: options.claimed === true ? 'claimed' : 'attested',
        ...(options.run === undefined ? {} : { run: options.run }),
    }, { files: files/* nodeFiles */.k });
    terminal.result((0,criteria_document/* criteriaDocument */.n)(goals.plan, report), (0,criteria/* renderCriteria */.M)(report, terminal));
    return report.met ? exit_status/* EXIT */.d.good : exit_status/* EXIT */.d.negative;
}
function noCriteria(where) {
    return new usage_error/* UsageError */.e({
        what: 'the plan states no exit criteria',
        where,
        expected: 'exit_criteria in at least one phase',
        fix: 'add them to a phase',
    });
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/anchor.js
var anchors_anchor = __webpack_require__(6657);
// EXTERNAL MODULE: ./packages/ledger/lib/canonical-line.js + 1 modules
var canonical_line = __webpack_require__(5662);
// EXTERNAL MODULE: ./packages/ledger/lib/event.js
var lib_event = __webpack_require__(8163);
;// CONCATENATED MODULE: ./packages/ledger/lib/event-text.js

/**
 * Reads JSON that a person or a program handed over: any spacing, any order, but no name twice in one object, because readers
 * disagree on which of the two counts (RFC 8259, section 4).
 * @throws UsageError naming `where`
 */
function event_text_parseEventText(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const what = `not JSON: ${error instanceof Error ? error.message : String(error)}`;
        throw new usage_error/* UsageError */.e({ what, where, expected: 'one JSON object', fix: 'check quotes, commas and brackets' });
    }
    const name = isPlainlyWritten(text, value) ? undefined : repeatedName(text);
    if (name === undefined)
        return value;
    throw new usage_error/* UsageError */.e({
        what: `the name ${name} stands twice in one object`,
        where,
        expected: 'each name once',
        fix: 'remove one of the two',
    });
}
/** Longer texts might nest so deeply that JSON.stringify, which recurses, would run out of stack. */
const MAX_REWRITTEN = 4096;
/** Whether a text is what JSON.stringify makes of its value, and so has no name twice: that is seen faster than by a walk over its characters. */
const isPlainlyWritten = (text, value) => text.length <= MAX_REWRITTEN && JSON.stringify(value) === text;
/** The first name that stands twice in one object, as written, or undefined. `text` must be JSON. */
function repeatedName(text) {
    // One set of names for each open object, undefined for each open list.
    const open = [];
    let expectsName = false;
    for (let at = 0; at < text.length; at++) {
        switch (text[at]) {
            case '{':
                open.push(new Set());
                expectsName = true;
                break;
            case '[':
                open.push(undefined);
                expectsName = false;
                break;
            case '}':
            case ']':
                open.pop();
                break;
            case ',':
                expectsName = open.at(-1) !== undefined;
                break;
            case '"': {
                const end = closingQuote(text, at);
                const names = open.at(-1);
                if (expectsName && names !== undefined) {
                    // Names are compared as they are meant: "a" and "\u0061" are one name.
                    const written = text.slice(at, end + 1);
                    const name = String(JSON.parse(written));
                    if (names.has(name))
                        return written;
                    names.add(name);
                    expectsName = false;
                }
                at = end;
            }
        }
    }
    return undefined;
}
function closingQuote(text, open) {
    let at = open + 1;
    while (text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}

// EXTERNAL MODULE: ./packages/ledger/lib/merkle.js
var merkle = __webpack_require__(2345);
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
    const proof = event_text_parseEventText(text, where);
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

;// CONCATENATED MODULE: ./packages/cli/lib/commands/ledger-prove.js








/** More than any proof has: one line of the ledger, and some hashes. */
const MAX_PROOF_BYTES = 1 << 20;
/** `aiop ledger prove`. */
function addProveCommand(ledger) {
    const command = ledger
        .command('prove')
        .description('print the hashes (RFC 6962) that prove an entry is in the ledger, or that the ledger grew from the one of an anchor')
        .option('--ledger <file>', 'the ledger', ledger_file/* LEDGER */.Uz)
        .option('--branch [name]', ledger_file/* BRANCH_HELP */.lm)
        .option('--entry <n>', 'the number of an entry, from 0')
        .option('--anchor <size:root>', 'what was noted elsewhere: its size in bytes and Merkle root (64 hex digits)')
        .option('--check <file>', 'check a proof that was printed as JSON, without the ledger; with --anchor, against what was noted elsewhere');
    const proveOrCheck = (0,ledger_branch/* readingBranch */.DA)(prove);
    (0,lib_session/* withSession */.fQ)(command, 'aiop ledger prove --entry 812', (session, options) => (options.check === undefined ? proveOrCheck(session, options) : check(session, options, options.check)), 'print the proof as JSON');
}
/** Says what a proof shows, to whoever has the proof and not the ledger. */
async function check({ terminal, directory }, { entry, branch, anchor }, file) {
    if (entry !== undefined || branch !== undefined) {
        const fix = 'leave the others out: the proof says what it is of';
        throw new usage_error/* UsageError */.e({
            what: 'a proof is to be made and to be checked at once',
            where: 'options --entry, --branch, --check',
            expected: '--check with nothing but --anchor',
            fix,
        });
    }
    const text = Buffer.from(files/* nodeFiles */.k.read((0,external_node_path_.resolve)(directory, file), MAX_PROOF_BYTES)).toString();
    const checked = checkProof(text, file, anchor === undefined ? undefined : (0,anchors_anchor/* parseAnchor */.fB)(anchor, '--anchor'));
    terminal.result(checked, renderCheck(checked));
    return CHECKED[checked.state];
}
const CHECKED = { proven: exit_status/* EXIT */.d.good, holds: exit_status/* EXIT */.d.unproven, fails: exit_status/* EXIT */.d.negative };
function renderCheck(checked) {
    if (checked.state === 'fails')
        return `the proof fails: ${(0,visible/* visible */.RK)(checked.reason)}\n`;
    const { end } = checked;
    const ends = `the ledger of the anchor ${(0,anchors_anchor/* formatAnchor */.zG)(end)}`;
    const [said, trusted] = checked.kind === 'inclusion'
        ? [`entry ${checked.entry} of ${ends} is ${(0,visible/* visible */.RK)(checked.line)}`, end]
        : [`${ends} begins with all of that of the anchor ${(0,anchors_anchor/* formatAnchor */.zG)(checked.from)}`, checked.from];
    if (checked.state === 'proven')
        return `proven: ${said}\n`;
    return `the proof holds: ${said}\nit counts where that was noted elsewhere: give what you noted (--anchor), and compare it with ${(0,anchors_anchor/* formatAnchor */.zG)(trusted)}\n`;
}
async function prove({ terminal, directory }, options) {
    const { entry, anchor } = options;
    const request = { ledger: (0,external_node_path_.resolve)(directory, options.ledger), shownAs: (0,ledger_file/* nameOf */.Vb)(options) };
    (0,ledger_file/* requireLedger */.Dp)(request.ledger, options.ledger);
    const ports = { files: files/* nodeFiles */.k };
    if (entry !== undefined && anchor === undefined) {
        const proof = proveInclusion(request, (0,lib_session/* wholeNumber */.rD)('--entry', entry, 0), ports);
        terminal.result(proof, renderInclusion(proof));
        return exit_status/* EXIT */.d.good;
    }
    if (anchor !== undefined && entry === undefined) {
        const proof = proveConsistency(request, (0,anchors_anchor/* parseAnchor */.fB)(anchor, '--anchor'), ports);
        terminal.result(proof, renderConsistency(proof));
        return proof.state === 'grown' ? exit_status/* EXIT */.d.good : exit_status/* EXIT */.d.negative;
    }
    throw new usage_error/* UsageError */.e({
        what: entry === undefined ? 'nothing is to be proven' : 'two things are to be proven at once',
        where: 'options --entry, --anchor',
        expected: 'one of the two',
        fix: 'name an entry (--entry 812), or what was noted elsewhere (--anchor SIZE:ROOT); or a proof to check (--check FILE)',
    });
}
function renderInclusion({ head, entry, byte, line, leaf, hashes }) {
    return [
        `entry ${entry} of ${head.count}, at byte ${byte}: ${(0,visible/* visible */.RK)(line)}`,
        `leaf ${leaf}`,
        ...hashes.map((hash, index) => `${String(index + 1).padStart(4)} ${hash}`),
        `root ${head.root}`,
        '',
    ].join('\n');
}
function renderConsistency(proof) {
    const { anchor, head } = proof;
    if (proof.state === 'other')
        return `the ledger did not grow from the anchor: ${proof.reason}\n`;
    return [
        `${head.count} entries, of which the first ${proof.count} are those of the anchor`,
        `old root ${anchor.root}`,
        ...proof.hashes.map((hash, index) => `${String(index + 1).padStart(8)} ${hash}`),
        `root     ${head.root}`,
        '',
    ].join('\n');
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

// EXTERNAL MODULE: ./packages/ledger/lib/read-events.js
var read_events = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/diagnostics/lib/duration.js
var duration = __webpack_require__(4540);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/metrics.js
var metrics = __webpack_require__(5220);
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
        return (0,duration/* formatDuration */.a)(value);
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

// EXTERNAL MODULE: ./packages/ledger/lib/verify.js + 1 modules
var verify = __webpack_require__(4245);
// EXTERNAL MODULE: ./packages/diagnostics/lib/html.js
var html = __webpack_require__(8462);
// EXTERNAL MODULE: ./packages/diagnostics/lib/html-page.js
var html_page = __webpack_require__(5637);
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
            { kind: 'took', size: run.ms, words: `took ${(0,duration/* formatDuration */.a)(run.ms)}` },
            { kind: 'saved', size: run.savedMs, words: `skipping saved ${(0,duration/* formatDuration */.a)(run.savedMs)}` },
        ],
    }));
    const sum = (pick) => (0,duration/* formatDuration */.a)(runs.reduce((total, run) => total + pick(run), 0));
    const words = `Time of ${counted(runs.length, 'run')}: ${sum(({ ms }) => ms)} taken, ${sum(({ savedMs }) => savedMs)} of checks saved by skipping.`;
    return figure('Time of each run', words, ['took', 'saved'], barsOf(bars, duration/* formatDuration */.a));
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
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,html/* escapeHtml */.Z)(words)}">
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
        return `<g><title>${(0,html/* escapeHtml */.Z)(words, 300)}</title>${rects.join('')}</g>\n`;
    });
    return `${axis(highest, format)}${drawn.join('')}${ends(bars.map(({ name }) => name), LEFT + bars.length * room)}`;
}
/** Lines at nothing, half and all, with what they stand for. Counts have no half of one. */
function axis(highest, format) {
    const isSmallCount = format === String && highest < 2;
    return (isSmallCount ? [0, highest] : [0, highest / 2, highest])
        .map((value) => {
        const y = round(TOP + DEPTH - (value / highest) * DEPTH);
        const label = (0,html/* escapeHtml */.Z)(format(format === String ? Math.round(value * 10) / 10 : value));
        return `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y}" y2="${y}"/><text class="tick" x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${label}</text>\n`;
    })
        .join('');
}
/** The first and the last run below the axis. */
function ends(names, right) {
    const [first, last] = [names[0]?.slice(0, 16), names.length > 1 ? names.at(-1)?.slice(0, 16) : undefined];
    const at = (text, x, anchor) => text === undefined ? '' : `<text class="tick" x="${x}" y="${HEIGHT - 6}" text-anchor="${anchor}">${(0,html/* escapeHtml */.Z)(text)}</text>\n`;
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
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0,html/* escapeHtml */.Z)(words, 4000)}">
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
    const words = `${name}: ${status}, ${(0,duration/* formatDuration */.a)(ms)}`;
    return `<g><title>${(0,html/* escapeHtml */.Z)(words, 300)}</title><rect class="box s-${status}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text class="name" x="${x + 12}" y="${y + 18}">${(0,html/* escapeHtml */.Z)(run_graph_short(name))}</text><text class="tick" x="${x + 12}" y="${y + 34}">${STATUS_WORDS[status]}, ${(0,duration/* formatDuration */.a)(ms)}</text></g>\n`;
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
        return `<line class="grid" x1="${x}" x2="${x}" y1="${timeline_TOP - 4}" y2="${height}"/><text class="tick" x="${x}" y="12" text-anchor="${part === 1 ? 'end' : part === 0 ? 'start' : 'middle'}">${(0,duration/* formatDuration */.a)(part * span)}</text>\n`;
    });
    const rows = workstreams.map(({ name, steps }, index) => {
        const y = timeline_TOP + index * ROW;
        const label = name.length > 22 ? `${name.slice(0, 21)}…` : name;
        return `<text class="name" x="0" y="${y + 15}">${(0,html/* escapeHtml */.Z)(label)}</text>${steps.map((step) => bar(step, y, at)).join('')}\n`;
    });
    const words = `${counted(workstreams.length, 'workstream')} over ${(0,duration/* formatDuration */.a)(ms)}; the table below lists their steps.`;
    const hidden = all.length - workstreams.length;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Timeline of the run">
<svg class="timeline" width="${timeline_WIDTH}" height="${height}" viewBox="0 0 ${timeline_WIDTH} ${height}" role="img" aria-label="${(0,html/* escapeHtml */.Z)(words)}">
${grid.join('')}${rows.join('')}</svg>
</div>
${hidden === 0 ? '' : `<p class="note">Without a row: ${counted(hidden, 'workstream')} that took no step, or beyond the first ${MAX_ROWS}.</p>\n`}`;
}
function bar({ name, ok, endMs, ms }, y, at) {
    const x = at(endMs - ms);
    const width = Math.max(2, at(endMs) - x);
    const words = `${name} ${ok ? '' : 'failed, '}${(0,duration/* formatDuration */.a)(ms)}`;
    const round = (value) => Math.round(value * 10) / 10;
    return `<g><title>${(0,html/* escapeHtml */.Z)(words, 200)}</title><rect class="${ok ? `t-${hue(name)}` : 't-bad'}" x="${round(x)}" y="${y + 3}" width="${round(width)}" height="${ROW - 8}" rx="2"/></g>`;
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
    const head = `${(0,html/* escapeHtml */.Z)(plan ?? run.run, 80)}, ${shownTime(startMs)} UTC: <span class="word s-${status}">${STATUS_WORDS[status]}</span> <span class="note">${(0,duration/* formatDuration */.a)(ms)}, ${outcomesOf(run).succeeded} of ${counted(workstreams.length, 'workstream')}</span>`;
    const trust = claimed === 0 ? '' : `, ${claimed === events ? 'all' : claimed} of them claimed by a job that ran foreign code`;
    const more = hidden === 0
        ? ''
        : `<p class="note">More than ${workstreams.length} workstreams: ${counted(hidden, 'other')} at least are not listed.</p>\n`;
    return `<details id="${anchor}"${open ? ' open' : ''}>
<summary>${head}</summary>
<p class="note">Run <code>${(0,html/* escapeHtml */.Z)(run.run, 120)}</code> of <code>${(0,html/* escapeHtml */.Z)(run.repo, 200)}</code>; ${counted(events, 'event')}${trust}.</p>
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
        const found = codes.length === 0 ? '' : ` <code>${(0,html/* escapeHtml */.Z)(codes.slice(0, 10).join(' '), 200)}</code>`;
        return `<tr><th scope="row">${(0,html/* escapeHtml */.Z)(name, 80)}</th><td class="number">${wave ?? '–'}</td><td>${(0,html/* escapeHtml */.Z)(needs.join(', ') || '–', 300)}</td><td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span>${found}</td><td class="number">${(0,duration/* formatDuration */.a)(ms)}</td><td class="steps">${steps.map(step).join(', ') || '–'}</td></tr>\n`;
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
const step = ({ name, ok, ms }) => `${(0,html/* escapeHtml */.Z)(name, 64)} ${(0,duration/* formatDuration */.a)(ms)}${ok ? '' : ' <span class="word s-failed">✗ failed</span>'}`;

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
<h1>${(0,html/* escapeHtml */.Z)(title)}</h1>
<p>${reach(report)}</p>
<p>Ledger: ${(0,html/* escapeHtml */.Z)(report.verdict)}</p>
</header>
`;
    const body = runs.length === 0 ? `${header}${NO_RUN}` : `${SKIP}${header}${sections(report, options)}`;
    return (0,html_page/* renderHtmlPage */.L)({ title, style: REPORT_STYLE, body });
}
const SKIP = '<a class="skip" href="#runs">Skip to the table of runs</a>\n';
const NO_RUN = `<main>
<p>The ledger records no run yet. <code>aiop run</code> and <code>pipeline.yml</code> record one each time, and every action that is given the input <code>ledger</code> adds to it.</p>
</main>
`;
function sections({ runs, indicators, steps }, options) {
    const newestFirst = runs.toReversed();
    const tiles = indicators.map(({ name, meaning, value }) => `<div><dt>${name}</dt><dd class="value">${value ?? '–'}</dd><dd class="why">${value === undefined ? 'not measured: ' : ''}${(0,html/* escapeHtml */.Z)(meaning)}</dd></div>\n`);
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
<div><dt>Time saved</dt><dd class="value">${(0,duration/* formatDuration */.a)(saved)}</dd><dd class="why">of checks that were skipped; the runs took ${(0,duration/* formatDuration */.a)(took)}</dd></div>
`;
}
function runTable(newestFirst, { pricePerMinute }) {
    const rows = newestFirst.slice(0, MAX_TABLE_ROWS).map((run, index) => {
        const { plan, status, startMs, workstreams, hidden, tasks, ms, machineMs, savedMs, version } = run;
        const name = (0,html/* escapeHtml */.Z)(plan ?? run.run, 80);
        const link = index < MAX_DETAILS ? `<a href="#run-${index}">${name}</a>` : name;
        const cells = [
            `<td class="when"><time datetime="${new Date(startMs).toISOString()}">${shownTime(startMs)}</time></td>`,
            `<td class="name">${link}</td>`,
            `<td><code>${(0,html/* escapeHtml */.Z)(run.run, 24)}</code></td>`,
            `<td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span></td>`,
            number(workstreams.length === 0 ? '–' : `${outcomesOf(run).succeeded} of ${workstreams.length}${hidden === 0 ? '' : '+'}`),
            number(share(tasks.skipped, tasks.ran + tasks.skipped)),
            number((0,duration/* formatDuration */.a)(ms)),
            number((0,duration/* formatDuration */.a)(machineMs)),
            ...(pricePerMinute === undefined ? [] : [number(((machineMs / 60_000) * pricePerMinute).toFixed(2))]),
            number((0,duration/* formatDuration */.a)(savedMs)),
            `<td>${(0,html/* escapeHtml */.Z)(version ?? '–', 80)}</td>`,
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
        return `<tr><th scope="row">${(0,html/* escapeHtml */.Z)(name, 64)}</th>${number((0,duration/* formatDuration */.a)(totalMs))}<td>${bar}</td>${number((0,duration/* formatDuration */.a)(totalMs / count))}${number((0,duration/* formatDuration */.a)(longestMs))}<td>${(0,html/* escapeHtml */.Z)(longest.workstream, 60)}</td>${number(String(count))}${number(String(failed))}</tr>\n`;
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

// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/ledger-report.js









/** `aiop ledger report`. */
function addReportCommand(ledger) {
    const command = (0,ledger_file/* addLedgerOptions */.nh)(ledger
        .command('report')
        .description('write what a sound ledger records as one HTML page that needs nothing else')
        .option('--output <file>', 'the page', '.runs/report.html')
        .option('--run <id>', 'only this run')
        .option('--runs <n>', 'show at most so many runs, the last ones', '200')
        .option('--price-per-minute <amount>', 'what a minute of a machine costs, to show costs'));
    (0,lib_session/* withSession */.fQ)(command, 'aiop ledger report --output report.html --price-per-minute 0.008', (0,ledger_branch/* readingBranch */.DA)(report));
}
async function report(session, options) {
    const price = options.pricePerMinute === undefined ? {} : { pricePerMinute: priceOf(options.pricePerMinute) };
    const maxRuns = (0,lib_session/* wholeNumber */.rD)('--runs', options.runs, 1);
    const sound = await (0,ledger_file/* soundLedger */.Bk)(session, options);
    if (!sound.ok)
        return sound.status;
    const wanted = entrySelector(options.run === undefined ? {} : { run: options.run });
    const entries = selected((0,read_events/* readEvents */.w)({ ledger: sound.path }, { files: files/* nodeFiles */.k }), wanted);
    const collected = collectReport(entries, { maxRuns, verdict: (0,verify/* describeVerdict */.XZ)(sound.verdict) });
    files/* nodeFiles */.k.write((0,external_node_path_.resolve)(session.directory, options.output), renderReport(collected, price), { sync: false });
    const { runs, events, earlierRuns, steps, indicators } = collected;
    session.terminal.result({ page: options.output, events, earlierRuns, indicators, steps, runs }, `wrote ${(0,visible/* visible */.RK)(options.output)}: ${(0,table/* counted */.hS)(runs.length, 'run')}, ${(0,table/* counted */.hS)(events, 'event')}\n`);
    return exit_status/* EXIT */.d.good;
}
function* selected(entries, wanted) {
    for (const entry of entries)
        if (wanted(entry))
            yield entry;
}
function priceOf(text) {
    if (/^\d{1,6}(\.\d{1,6})?$/.test(text))
        return Number(text);
    throw new usage_error/* UsageError */.e({
        what: `it is ${JSON.stringify(text.slice(0, 80))}`,
        where: '--price-per-minute',
        expected: 'an amount such as 0.008',
        fix: 'write one, without a currency',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lines = __webpack_require__(1644);
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

// EXTERNAL MODULE: ./packages/cli/lib/instant.js
var instant = __webpack_require__(93);
;// CONCATENATED MODULE: ./packages/cli/lib/render/entry.js

/** What the ledger adds to an event, and what has a column of its own. */
const TOLD = new Set(['v', 'id', 'lid', 'ts', 'src', 'seq', 'idx', 'prev', 't', 'ws', 'wsid', 'wslid']);
/** Names that are kept for the events that follow. */
const MAX_NAMES = 10_000;
/** Characters of one field, and of all fields of an event: a long text hides nothing that stands beside it. */
const [MAX_FIELD, MAX_FIELDS] = [160, 1000];
function entryRenderer() {
    const names = new Map();
    return {
        learn({ ws, wsid }) {
            if (typeof ws === 'string' && typeof wsid === 'string' && names.size < MAX_NAMES)
                names.set(wsid, ws);
        },
        render(entry) {
            const { ws, wsid } = entry;
            const id = typeof wsid === 'string' ? wsid : '';
            return renderEntry(entry, typeof ws === 'string' ? ws : (names.get(id) ?? id));
        },
    };
}
function renderEntry(entry, who) {
    const { idx, ts, t, src } = entry;
    const fields = Object.entries(entry)
        .filter(([name]) => !TOLD.has(name))
        .map(([name, value]) => (0,visible/* visible */.RK)(`${name}=${isPlain(value) ? value : JSON.stringify(value)}`, MAX_FIELD));
    const claimed = src.trust === 'claimed' ? '?' : ' ';
    return `${String(idx).padStart(6)}${claimed} ${ts}  ${t.padEnd(15)}  ${(0,visible/* visible */.RK)(who, 40).padEnd(20)}  ${(0,visible/* visible */.RK)(fields.join(' '), MAX_FIELDS)}`.trimEnd();
}
const isPlain = (value) => typeof value === 'string' && /^[\w.:/@+-]+$/.test(value);

;// CONCATENATED MODULE: ./packages/cli/lib/commands/ledger-show.js














/** How often a ledger that is followed is looked at. */
const LOOK_EVERY_MS = 200;
/** `aiop ledger show`. */
function addShowCommand(ledger) {
    const command = (0,ledger_file/* addLedgerOptions */.nh)(ledger
        .command('show')
        .description('show what a sound ledger records, oldest first; "?" marks what a job that ran foreign code claims')
        .option('--run <id>', 'only this run')
        .option('--workstream <name>', 'only this workstream: its key in the plan, instance id or lineage id')
        .option('--type <types...>', 'only these types of event, or families such as ws.*')
        .option('--since <time>', 'only what was recorded at or after a day, a time, or so long ago (2h)')
        .option('--until <time>', 'only what was recorded before')
        .option('--last <n>', 'only the last so many of these')
        .option('--follow', 'go on with what is appended, until Ctrl-C'));
    (0,lib_session/* withSession */.fQ)(command, 'aiop ledger show --type ws.* --since 2h', (0,ledger_branch/* readingBranch */.DA)(show), 'print each event as one line of JSON');
}
async function show(session, options) {
    const { terminal, directory } = session;
    if (options.follow === true && options.branch !== undefined)
        throw branchStandsStill();
    const path = (0,external_node_path_.resolve)(directory, options.ledger);
    const wanted = entrySelector(filterOf(options));
    const shown = entryRenderer();
    const [learn, print] = [shown.learn, printer(session, shown)];
    let end;
    // To follow a ledger that is not there yet is no mistake.
    if (options.follow !== true || files/* nodeFiles */.k.status(path) !== undefined) {
        const verdict = await (0,ledger_file/* verdictOf */.Vj)(session, options);
        if (verdict.verdict === 'tampered') {
            terminal.progress((0,ledger_file/* renderVerdict */.gM)(verdict, options, terminal).trimEnd());
            return exit_status/* EXIT */.d.negative;
        }
        end = verdict;
        const count = showStored(learned(entriesBefore(path, verdict.count), learn), wanted, options, print);
        if (count === 0 && options.follow !== true)
            terminal.progress(verdict.count === 0 ? 'the ledger holds no event yet' : `none of ${(0,table/* counted */.hS)(verdict.count, 'event')} matches`);
    }
    return options.follow === true ? follow(session, { path, shownAs: (0,ledger_file/* nameOf */.Vb)(options), end, wanted, learn, print }) : exit_status/* EXIT */.d.good;
}
const branchStandsStill = () => new usage_error/* UsageError */.e({
    what: 'a branch cannot be followed: it is read once',
    where: 'options --follow, --branch',
    expected: 'one of the two',
    fix: 'leave one out',
});
function* learned(entries, learn) {
    for (const entry of entries) {
        learn(entry);
        yield entry;
    }
}
/** What was there when the ledger was checked, and not what was appended since. */
function* entriesBefore(ledger, count) {
    for (const entry of (0,read_events/* readEvents */.w)({ ledger }, { files: files/* nodeFiles */.k })) {
        if (entry.idx >= count)
            return;
        yield entry;
    }
}
function showStored(entries, wanted, { last }, print) {
    const keep = last === undefined ? 0 : (0,lib_session/* wholeNumber */.rD)('--last', last, 1);
    const kept = [];
    let shown = 0;
    for (const entry of entries) {
        if (!wanted(entry))
            continue;
        shown++;
        if (keep === 0)
            print(entry);
        else if (kept.push(entry) > keep * 2)
            kept.splice(0, kept.length - keep);
    }
    for (const entry of kept.slice(-keep))
        print(entry);
    return shown;
}
async function follow({ terminal, signal }, { path, shownAs, end, wanted, learn, print }) {
    const ports = { files: files/* nodeFiles */.k, blake3: await (0,blake3/* loadBlake3 */.Z)() };
    const look = followLedger({ ledger: path, shownAs, ...(end === undefined ? {} : { from: end }) }, ports);
    while (!signal.aborted) {
        const { entries, defect } = look();
        for (const entry of learned(entries, learn))
            if (wanted(entry))
                print(entry);
        if (defect !== undefined) {
            terminal.progress((0,render_findings/* renderFindings */.v)([defect], terminal).trimEnd());
            return exit_status/* EXIT */.d.negative;
        }
        await (0,promises_.setTimeout)(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
    return exit_status/* EXIT */.d.interrupted;
}
/** For people, each run has a heading. */
function printer({ terminal }, { render }) {
    let heading = '';
    return (entry) => {
        const { repo, run, attempt } = entry.src;
        const own = `run ${(0,visible/* visible */.RK)(run, 100)} of ${(0,visible/* visible */.RK)(repo, 200)}, attempt ${attempt}`;
        const title = own === heading ? '' : `${terminal.paint('bold', own, 'stdout')}\n`;
        heading = own;
        terminal.nextResult(entry, `${title}${render(entry)}\n`);
    };
}
function filterOf({ run, workstream, type, since, until }) {
    const now = clock/* systemClock */.m.now();
    return {
        ...(run === undefined ? {} : { run }),
        ...(workstream === undefined ? {} : { workstream }),
        ...(type === undefined ? {} : { types: type.flatMap((each) => each.split(',')).filter((each) => each !== '') }),
        ...(since === undefined ? {} : { sinceMs: (0,instant/* parseInstant */.n)('--since', since, now) }),
        ...(until === undefined ? {} : { untilMs: (0,instant/* parseInstant */.n)('--until', until, now) }),
    };
}

// EXTERNAL MODULE: ./packages/host/lib/locks.js + 1 modules
var locks = __webpack_require__(2440);
// EXTERNAL MODULE: ./packages/ledger/lib/event-check.js + 1 modules
var event_check = __webpack_require__(9787);
;// CONCATENATED MODULE: ./packages/ledger/lib/given-events.js





/** A file of events to be recorded in one step; more belong into a job's log. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Reads the events of one of the three ways.
 * @param resolve makes a path absolute
 * @param declaredTypesFor told the types that were handed over, gives those that the configuration declares
 * @throws UsageError when none or several of the ways are used, or for what is not an event
 */
async function readGivenEvents(given, files, resolve, declaredTypesFor) {
    const values = valuesOf(given, files, resolve);
    const types = new Set(values.flatMap(({ value }) => ((0,lib_event/* isRecord */.u4)(value) && typeof value.t === 'string' ? [value.t] : [])));
    const declaredTypes = await declaredTypesFor(types);
    return { events: values.map(({ where, value }) => ({ where, event: (0,event_check/* requireEvent */.M9)(value, where, declaredTypes) })), declaredTypes };
}
/**
 * Reads a JSON list of job keys; an empty text is an empty list.
 * @throws UsageError naming `where`
 */
function parseJobKeys(text, where) {
    if (text === '')
        return [];
    const value = parseEventText(text, where);
    const keys = Array.isArray(value) ? value : [undefined];
    const isKeys = (list) => list.every((key) => typeof key === 'string' && isJobKey(key));
    if (isKeys(keys))
        return keys;
    throw new UsageError({
        what: 'it is not a list of job keys',
        where,
        expected: 'a JSON list such as ["build","test"]',
        fix: 'correct the list',
    });
}
function valuesOf({ event, data, line, events }, files, resolve) {
    const ways = [event, line, events].filter((way) => way !== '').length;
    if (ways !== 1 || (data !== '' && event === '')) {
        throw new usage_error/* UsageError */.e({
            what: ways === 0 ? 'no event is given' : 'events are given in more than one way',
            where: 'inputs event, line, events',
            expected: 'exactly one of event (with data), line, and events',
            fix: 'for example event: deploy.done with data: {"ok":true}',
        });
    }
    if (event !== '')
        return [{ where: data === '' ? 'input event' : 'inputs event, data', value: typedEvent(event, data) }];
    return line === ''
        ? fileEvents(events, files.read(resolve(events), MAX_FILE_BYTES))
        : [{ where: 'input line', value: event_text_parseEventText(line, 'input line') }];
}
function typedEvent(type, data) {
    const fields = data === '' ? {} : event_text_parseEventText(data, 'input data');
    if (!(0,lib_event/* isRecord */.u4)(fields)) {
        throw new usage_error/* UsageError */.e({
            what: 'it is no object',
            where: 'input data',
            expected: 'a JSON object with the fields of the event',
            fix: 'write {"name":value}',
        });
    }
    if (fields.t === undefined || fields.t === type)
        return { ...fields, t: type };
    const fix = 'leave "t" out of data';
    throw new usage_error/* UsageError */.e({
        what: 'its "t" differs from the input event',
        where: 'input data',
        expected: 'the type in the input event only',
        fix,
    });
}
function fileEvents(path, bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new usage_error/* UsageError */.e({ what: 'its bytes are not UTF-8', where: path, expected: 'JSON Lines in UTF-8', fix: 'convert the file' });
    }
    const values = text.split('\n').flatMap((line, index) => {
        const where = `${path}:${index + 1}:1`;
        return line.trim() === '' ? [] : [{ where, value: event_text_parseEventText(line, where) }];
    });
    if (values.length > 0)
        return values;
    throw new usage_error/* UsageError */.e({
        what: 'it holds no event',
        where: path,
        expected: 'one JSON object a line',
        fix: 'write an event into it, or leave the step out',
    });
}

// EXTERNAL MODULE: ./packages/ledger/lib/append.js
var append = __webpack_require__(7571);
// EXTERNAL MODULE: ./packages/ledger/lib/id-authority.js
var id_authority = __webpack_require__(7058);
// EXTERNAL MODULE: ./packages/ledger/lib/seal.js
var seal = __webpack_require__(9806);
;// CONCATENATED MODULE: ./packages/ledger/lib/backoff.js
const BASE_MS = 500;
const CAP_MS = 16_000;
/**
 * How long to wait after it, in milliseconds: anything up to a limit that doubles with each round and each push, so that those who collided once do not do
 * so again (exponential backoff with jitter). The limit begins with the time of two rounds, where those are long. Whoever lost two pushes waits for at
 * least half of it: those who lost fewer go first, and nobody spends the pushes that a hosting service allows.
 */
function backoff({ round, pushes, ms }, random) {
    const limit = Math.min(CAP_MS, Math.max(BASE_MS, 2 * ms) * 2 ** (round + pushes));
    const least = pushes < 2 ? 0 : limit / 2;
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return least + ((((a * 256 + b) * 256 + c) * 256 + d) / 2 ** 32) * (limit - least);
}

// EXTERNAL MODULE: ./packages/ledger/lib/collect.js + 3 modules
var collect = __webpack_require__(4854);
// EXTERNAL MODULE: ./packages/ledger/lib/branch-copy.js + 1 modules
var branch_copy = __webpack_require__(8179);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
;// CONCATENATED MODULE: ./packages/ledger/lib/known-past.js




/** What a ledger says of itself now, to be held against it later. */
const pastOf = (ledger, by, { files }) => pastOfHead((0,head/* readHead */.zy)(files, ledger), by);
/** The same from the content of a head file; nothing where there is no sound one. */
const pastIn = (head, by) => head === undefined ? [] : pastOfHead(parseHead(head), by);
function pastOfHead(headFile, by) {
    return headFile.state === 'sound' && headFile.head.size > 0 ? [{ ...headFile.head, by }] : [];
}
/** The finding about a ledger that does not go on from what was known of it. */
function rewritten(ledger, shownAs, known, ports) {
    const lost = known.find(({ size, root }) => size > 0 && rootAt(ledger, size, ports) !== root);
    if (lost === undefined)
        return undefined;
    const message = `${shownAs} does not begin with the ${lost.size} bytes that ${lost.by} knows, under the root ${lost.root}`;
    return (0,codes/* report */.z)('AIOP-L010', { message, witness: `${lost.size}:${lost.root}` });
}
/** The Merkle root over the first `size` bytes, or undefined where no line ends there. */
function rootAt(ledger, size, { files }) {
    const headFile = (0,head/* readHead */.zy)(files, ledger);
    if (headFile.state === 'sound' && headFile.head.size === size)
        return headFile.head.root;
    if ((files.status(ledger)?.size ?? 0) < size)
        return undefined;
    const range = (0,merkle/* merkleRange */.Qd)();
    for (const line of (0,lines/* readLines */.Se)(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            return undefined;
        range.append(line.bytes);
    }
    return range.root();
}

;// CONCATENATED MODULE: ./packages/ledger/lib/seal-message.js
/** The message of a seal's commit. Its trailers are an anchor for whoever keeps them elsewhere. */
function commitMessage(sealed, run) {
    const { added, proofs, size, root } = sealed;
    const body = [...(added === 0 ? [] : [entriesIn(sealed)]), ...(proofs.length === 0 ? [] : [`Proofs of ${runs(proofs)}.`])];
    const subject = added === 0 ? `keep the ${proofs.length === 1 ? 'proof' : 'proofs'} of ${runs(proofs)}` : `seal ${seal_message_nameOf(run)}`;
    return [`chore(ledger): ${subject}`, '', ...body, '', `Ledger-Size: ${size}`, `Ledger-Root: ${root}`, ''].join('\n');
}
function entriesIn({ added, count, jobs }) {
    const first = count - added;
    const entries = added === 1 ? `entry ${first}` : `entries ${first} to ${count - 1}`;
    return `${added} new: ${entries}, from ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}.`;
}
const seal_message_nameOf = (run) => run === undefined || run.others === true ? 'what runs left behind' : `run ${run.run}, attempt ${run.attempt}`;
/** A subject line has room for few of them. */
const runs = (names) => names.length === 1 ? `run ${names[0]}` : names.length <= 3 ? `runs ${names.join(', ')}` : `${names.length} runs`;

// EXTERNAL MODULE: ./packages/ledger/lib/sequence-logs.js + 2 modules
var sequence_logs = __webpack_require__(8754);
;// CONCATENATED MODULE: ./packages/ledger/lib/seal-round.js





/** A remote that gives no answer so often in a row is not going to. */
const MAX_SILENCES = 3;
/** Takes the branch as it is, extends it, and tries to push it, once. */
async function sealRound(request, collected, progress, ports) {
    const { branch, files } = ports;
    const answer = await tipOf(progress, ports);
    if (answer.state === 'silent')
        return { state: 'again', progress: { ...progress, silences: progress.silences + 1 } };
    const { tip } = answer;
    const { unanswered } = progress;
    if (unanswered !== undefined && unanswered.commit === tip)
        return landed(unanswered, progress.pushes);
    const folder = files.temporaryDirectory('aiop-seal-');
    try {
        const copy = await (0,branch_copy/* copyBranch */.K)(branch, tip, folder, new Set(collected.proofs.map(({ run }) => run)), files);
        return await extendAndPush(request, collected, { ...progress, silences: 0 }, tip, copy, ports);
    }
    finally {
        files.remove(folder);
    }
}
async function tipOf({ silences }, { branch }) {
    try {
        const tip = await branch.tip();
        // A commit that is gone again was replaced in between.
        return tip === undefined || (await branch.fetch(tip)) ? { state: 'known', tip } : { state: 'silent' };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e && silences + 1 < MAX_SILENCES)
            return { state: 'silent' };
        throw error;
    }
}
async function extendAndPush(request, collected, progress, tip, { ledger, changes }, ports) {
    const { branch, clock } = ports;
    const shownAs = { walDir: request.shownWalDir ?? request.walDir, ledger: `.runs/ledger.jsonl on ${branch.shown}` };
    const loss = rewritten(ledger, shownAs.ledger, progress.known, ports);
    if (loss !== undefined)
        return { state: 'ended', outcome: { state: 'refused', findings: [loss] }, spent: [] };
    const known = [...pastOf(ledger, 'this run', ports), ...progress.known.filter(({ by }) => by !== 'this run')];
    const sequenced = await (0,sequence_logs/* sequenceLogs */.J)({ ...request, ledger, shownAs }, collected, ports);
    const { outcome, spent } = sequenced;
    if (outcome.state === 'refused')
        return { state: 'ended', outcome, spent: [] };
    if (outcome.added === 0 && outcome.proofs.length === 0)
        return { state: 'ended', outcome: { ...outcome, commit: tip, pushes: progress.pushes }, spent };
    const message = commitMessage(outcome, request.run);
    const commit = await branch.commit({ parent: tip, changes: changes(), removed: [], message, at: Math.floor(clock.now() / 1000) });
    const attempt = { commit, sequenced };
    const push = await branch.push(commit);
    const pushes = progress.pushes + (push.state === 'moved' && !push.wasSent ? 0 : 1);
    if (push.state === 'landed')
        return landed(attempt, pushes);
    const unanswered = push.state === 'unknown' ? { unanswered: attempt } : {};
    return { state: 'again', progress: { pushes, silences: 0, known, ...unanswered } };
}
function landed({ commit, sequenced: { outcome, spent } }, pushes) {
    if (outcome.state === 'refused')
        throw new Error('what was refused was pushed');
    return { state: 'ended', outcome: { ...outcome, commit, pushes }, spent };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/seal-branch.js




/** Whoever loses this many races, or answers, in a row is not going to land. */
const MAX_ROUNDS = 10;
/**
 * Moves the events of every job log into the ledger of a remote branch: one commit, one push, never forced. Whoever loses a race takes the
 * branch as it is now and begins again; after a lost answer the branch itself tells whether the push landed. It may be killed at any point and
 * run again: events are recognised by `lid`. The logs are removed once their events are on the branch.
 * @throws UsageError when the remote cannot be asked, or does not allow the push; the logs then stay as they are
 */
async function sealToBranch(request, ports) {
    const { clock, files, random, branch, sleep } = ports;
    const { declaredTypes = new Set(), shownWalDir, ...asked } = request;
    const shownAs = shownWalDir === undefined ? {} : { shownAs: { walDir: shownWalDir } };
    const collected = await (0,collect/* collect */.F)({ ...asked, declaredTypes, ...shownAs }, ports);
    let progress = { pushes: 0, silences: 0, known: request.known ?? [] };
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const startedAt = clock.monotonic();
        const ended = await sealRound(request, collected, progress, ports);
        if (ended.state === 'ended') {
            for (const path of ended.spent)
                files.remove(path);
            return ended.outcome;
        }
        ({ progress } = ended);
        await sleep(backoff({ round, pushes: progress.pushes, ms: clock.monotonic() - startedAt }, random));
    }
    throw new usage_error/* UsageError */.e({
        what: `none of ${MAX_ROUNDS} pushes came first and was answered`,
        where: `branch ${branch.shown}`,
        expected: 'a remote that answers, and a branch that is left alone for a second',
        fix: 'run the seal again: the logs are where they were, and nothing is recorded twice',
    });
}

// EXTERNAL MODULE: ./packages/ledger/lib/job-trust.js
var job_trust = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/secrets/lib/redact.js
var redact = __webpack_require__(9722);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/ledger-write.js













/** A person at a terminal has no run: what is recorded there is a claim. */
const SOURCE = { repo: 'local', run: 'local', attempt: 1, job: 'terminal', trust: 'claimed' };
/** `aiop ledger append`. */
function addAppendCommand(ledger) {
    const command = ledger
        .command('append')
        .description('record an event: a type with its fields, a whole event, or a file of them')
        .option('--ledger <file>', 'the ledger', ledger_file/* LEDGER */.Uz)
        .option('--event <type>', 'the type of one event, such as ws.step, or one that aiop.yaml declares')
        .option('--data <json>', 'its fields')
        .option('--line <json>', 'one whole event, its type in "t"')
        .option('--events <file>', 'a file of events, one JSON object a line: all are recorded, or none');
    const example = `aiop ledger append --event deploy.done --data '{"ok":true}' # aiop.yaml: ledger: { events: [deploy.done] }`;
    (0,lib_session/* withSession */.fQ)(command, example, ledger_write_append);
}
/** `aiop ledger seal`. */
function addSealCommand(ledger) {
    const command = ledger
        .command('seal')
        .description('move the logs of jobs into the ledger: of the work tree, or with --branch of a branch of origin, with one push')
        .option('--ledger <file>', 'the ledger of the work tree', ledger_file/* LEDGER */.Uz)
        .option('--wal-dir <dir>', 'the folder of the logs', '.runs/wal')
        .option('--jobs <keys...>', 'jobs whose logs have to be there')
        .option('--attested <jobs...>', "jobs that ran the suite's own code alone, such as verify-*: their word is evidence")
        .option('--bundles <paths...>', 'attestations of earlier seals, files or folders of them, to be kept in .runs/proofs')
        .option('--trusted-root <file>', 'for --bundles: the roots of Sigstore, as `gh attestation trusted-root` prints them')
        .option('--signer <url>', 'for --bundles: the repository that has to have signed them, such as https://github.com/owner/name')
        .option('--branch [name]', `the branch of origin that holds the ledger (default: the one of aiop.yaml, or ${ledger_branch/* DEFAULT_BRANCH */.nU})`);
    (0,lib_session/* withSession */.fQ)(command, 'aiop ledger seal --branch', sealLogs);
}
async function ledger_write_append(session, options) {
    const { directory, terminal } = session;
    const { event = '', data = '', line = '', events: file = '', ledger: shownAs } = options;
    const toPath = (path) => (0,external_node_path_.resolve)(directory, path);
    const given = await readGivenEvents({ event, data, line, events: file }, files/* nodeFiles */.k, toPath, async () => (0,ledger_branch/* declaredTypes */.Iz)(session));
    const request = {
        ledger: toPath(shownAs),
        shownAs,
        events: given.events.map((named) => named.event),
        source: SOURCE,
        declaredTypes: given.declaredTypes,
        nameEvent: (index) => given.events[index]?.where ?? 'an event',
    };
    const appended = await (0,append/* appendEvents */.I)(request, await writingPorts());
    if (appended.state === 'refused') {
        terminal.result(appended, (0,render_findings/* renderFindings */.v)(appended.findings, terminal));
        return exit_status/* EXIT */.d.negative;
    }
    const { ids, count, size, root, findings } = appended;
    terminal.result(appended, `${(0,table/* counted */.hS)(ids.length, 'event')} recorded, ${count} in all; anchor ${size}:${root}\n${(0,render_findings/* renderFindings */.v)(findings, terminal)}`);
    return exit_status/* EXIT */.d.good;
}
async function sealLogs(session, options) {
    const { directory, terminal } = session;
    const branch = options.branch === undefined ? undefined : await (0,ledger_branch/* branchOfOrigin */.O5)(session, options.branch);
    const sealed = branch === undefined ? await sealHere(session, options) : await sealThere(session, options, branch);
    if (sealed.state === 'refused') {
        terminal.result(sealed, (0,render_findings/* renderFindings */.v)(sealed.findings, terminal));
        return exit_status/* EXIT */.d.negative;
    }
    if (branch === undefined && sealed.added > 0)
        (0,id_authority/* writeIdAuthority */.U)((0,external_node_path_.resolve)(directory, options.ledger), { files: files/* nodeFiles */.k });
    const { added, proofs, count, size, root, findings } = sealed;
    const kept = proofs.length === 0 ? '' : `, ${(0,table/* counted */.hS)(proofs.length, 'new proof')}`;
    const where = (0,visible/* visible */.RK)(branch?.shown ?? options.ledger);
    terminal.result(sealed, `${where}: ${(0,table/* counted */.hS)(added, 'new event')}${kept}, ${count} in all; anchor ${size}:${root}\n${(0,render_findings/* renderFindings */.v)(findings, terminal)}`);
    return (0,finding/* hasError */.JD)(findings) ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
}
async function sealHere(session, options) {
    const shownAs = { walDir: options.walDir, ledger: options.ledger };
    return (0,seal/* seal */.o)({ ...requestOf(session, options), ledger: (0,external_node_path_.resolve)(session.directory, options.ledger), shownAs }, await writingPorts());
}
async function sealThere(session, options, branch) {
    const wait = async (ms) => void (await (0,promises_.setTimeout)(ms));
    return sealToBranch({ ...requestOf(session, options), shownWalDir: options.walDir }, { ...(await writingPorts()), branch, sleep: wait });
}
const requestOf = (session, { walDir, jobs = [], attested = [], bundles = [], trustedRoot, signer }) => ({
    walDir: (0,external_node_path_.resolve)(session.directory, walDir),
    jobs,
    trustOf: (0,job_trust/* parseAttestedJobs */.Q)(attested, '--attested'),
    proofs: { bundles, where: '--bundles', directory: session.directory, trustedRoot, signer },
    declaredTypes: (0,ledger_branch/* declaredTypes */.Iz)(session),
});
async function writingPorts() {
    return {
        files: files/* nodeFiles */.k,
        locks: locks/* fileLocks */.HP,
        clock: clock/* systemClock */.m,
        random: clock/* systemRandom */.v,
        blake3: await (0,blake3/* loadBlake3 */.Z)(),
        redact: async (text) => (await (0,redact/* redactSecrets */.f)(text)).text,
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/ledger.js










/** `aiop ledger append · seal · verify · prove · show · report · exit-criteria`. */
function addLedgerCommands(root) {
    const ledger = root.command('ledger').description('the record of every run').helpOption('--help', 'show this help').helpCommand(false);
    addAppendCommand(ledger);
    addSealCommand(ledger);
    addVerify(ledger);
    addProveCommand(ledger);
    addShowCommand(ledger);
    addReportCommand(ledger);
    addExitCriteriaCommand(ledger);
}
function addVerify(ledger) {
    const verify = (0,ledger_file/* addLedgerOptions */.nh)(ledger
        .command('verify')
        .description('say whether a ledger is verified against an anchor (exit 0), consistent in itself (3), or tampered with (1)')
        .option('--verifier-key <key>', 'the public key that has to have signed the checkpoint beside it: name+hash+key'));
    (0,lib_session/* withSession */.fQ)(verify, 'aiop ledger verify --anchor 4096:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', (0,ledger_branch/* readingBranch */.DA)(async (session, options) => {
        const verdict = await (0,ledger_file/* verdictOf */.Vj)(session, options);
        session.terminal.result(verdict, (0,ledger_file/* renderVerdict */.gM)(verdict, options, session.terminal));
        const failed = (0,finding/* hasError */.JD)(verdict.findings);
        return failed ? exit_status/* EXIT */.d.negative : STATUS[verdict.verdict];
    }));
}
const STATUS = {
    verified: exit_status/* EXIT */.d.good,
    consistent: exit_status/* EXIT */.d.unproven,
    tampered: exit_status/* EXIT */.d.negative,
};


/***/ }),

/***/ 93:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * A point in time as people write it: a day (its beginning in UTC), an RFC 3339 time, or how long ago, such as `90s`, `30m`, `2h`, `7d`.
 * @returns milliseconds since 1970
 * @throws UsageError naming `option`
 */
function parseInstant(option, text, nowMs) {
    const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return nowMs - Number(count) * UNITS[unit];
    const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
    const at = isTime ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(at))
        return at;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `${JSON.stringify(text.slice(0, 80))} is no time`,
        where: option,
        expected: 'a day (2026-01-31), a time (2026-01-31T12:00:00Z), or how long ago (30m, 2h, 7d)',
        fix: 'write one of these',
    });
}


/***/ }),

/***/ 2054:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PI: () => (/* binding */ CONFIG),
  nU: () => (/* binding */ DEFAULT_BRANCH),
  O5: () => (/* binding */ branchOfOrigin),
  Iz: () => (/* binding */ declaredTypes),
  DA: () => (/* binding */ readingBranch)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/config/lib/read-config.js + 2 modules
var read_config = __webpack_require__(8946);
;// CONCATENATED MODULE: ./packages/config/lib/ledger-config.js


/**
 * What a configuration says of the ledger; where there is no file, what holds without one.
 * @throws UsageError for a configuration that cannot be used
 */
function ledgerConfig(path, shownAs, files) {
    if (files.status(path) === undefined)
        return { events: [] };
    const config = (0,read_config/* readConfig */.X)({ path: shownAs, bytes: files.read(path) });
    if (config.ok)
        return config.value.ledger;
    const [reason] = config.findings;
    throw new usage_error/* UsageError */.e({
        what: reason === undefined ? 'it cannot be used' : (0,finding/* formatFinding */.tf)(reason),
        where: shownAs,
        expected: 'a sound configuration',
        fix: 'mend it; it says which event types may be recorded, and where',
    });
}

// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ledger/lib/branch-ledger.js
var branch_ledger = __webpack_require__(3269);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/ledger-branch.js





const CONFIG = 'aiop.yaml';
const DEFAULT_BRANCH = 'aiop-ledger';
const configured = (session) => ledgerConfig((0,lib_session/* pathIn */.lW)(session, CONFIG), CONFIG, files/* nodeFiles */.k);
/** The event types that `aiop.yaml` declares. @throws UsageError for a configuration that cannot be used */
const declaredTypes = (session) => new Set(configured(session).events);
/** The branch of origin that an option `--branch` names. @throws UsageError without a remote origin */
async function branchOfOrigin(session, given) {
    const repository = await (0,lib_session/* sessionRepository */.by)(session);
    if ((await repository.config('remote.origin.url')) === undefined) {
        throw new usage_error/* UsageError */.e({
            what: 'the repository has no remote origin',
            where: '--branch',
            expected: 'a remote that has the branch of the ledger',
            fix: 'add one (git remote add origin …), or leave --branch out for the ledger of the work tree',
        });
    }
    const name = given === true ? (configured(session).branch ?? DEFAULT_BRANCH) : given;
    return repository.remoteBranch(name, { name: 'origin' });
}
/**
 * A command as it is, for a ledger in the work tree; with `--branch`, the same on the ledger as the branch of origin has it now.
 * @throws UsageError where there is no such branch
 */
function readingBranch(read) {
    return async (session, options) => {
        if (options.branch === undefined)
            return read(session, options);
        const branch = await branchOfOrigin(session, options.branch);
        return (0,branch_ledger/* withBranchLedger */.Y)({ branch, files: files/* nodeFiles */.k }, ({ ledger, shownAs }) => read(session, { ...options, ledger, shownAs }));
    };
}


/***/ }),

/***/ 2341:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* binding */ BRANCH_HELP),
  Uz: () => (/* binding */ LEDGER),
  nh: () => (/* binding */ addLedgerOptions),
  Vb: () => (/* binding */ nameOf),
  gM: () => (/* binding */ renderVerdict),
  Dp: () => (/* binding */ requireLedger),
  Bk: () => (/* binding */ soundLedger),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/ledger/lib/proof/signed-note.js


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
    const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, bytes.subarray(1)]), format: 'der', type: 'pkcs8' });
    const publicBytes = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
    const id = keyId(name, publicBytes);
    if (id.toString('hex') !== hash)
        throw malformedKey(where, 'a key whose hash fits its name');
    return {
        name,
        verifierKey: `${name}+${hash}+${Buffer.concat([Buffer.of(ED25519), publicBytes]).toString('base64')}`,
        sign: (note) => `${note}\n— ${name} ${Buffer.concat([id, sign(null, Buffer.from(note), privateKey)]).toString('base64')}\n`,
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
    const publicKey = (0,external_node_crypto_.createPublicKey)({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: 'der', type: 'spki' });
    return { name, open: (note) => openNote(note, name, id, publicKey) };
}
function openNote(note, name, id, publicKey) {
    const parsed = parseNote(note);
    if (typeof parsed === 'string')
        return { state: 'malformed', reason: parsed };
    const own = parsed.signatures.find((signature) => signature.name === name && Buffer.compare(signature.id, id) === 0);
    if (own === undefined)
        return { state: 'unsigned' };
    return (0,external_node_crypto_.verify)(null, Buffer.from(parsed.text), publicKey, own.bytes) ? { state: 'signed', text: parsed.text } : { state: 'bad-signature' };
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
const keyId = (name, key) => (0,external_node_crypto_.createHash)('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4);
const malformedKey = (where, expected) => new usage_error/* UsageError */.e({ what: 'it is not an Ed25519 key of a signed note', where, expected, fix: 'see https://c2sp.org/signed-note' });

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

// EXTERNAL MODULE: ./packages/wiring/lib/ledger-threads.js
var ledger_threads = __webpack_require__(3315);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/ledger-branch.js + 1 modules
var ledger_branch = __webpack_require__(2054);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/ledger-file.js










/** Where the ledger of a work tree is. */
const LEDGER = '.runs/ledger.jsonl';
/** What the option of every command that reads a ledger says. */
const BRANCH_HELP = 'read it from this branch of origin, where CI seals it (default: the one of aiop.yaml, or aiop-ledger)';
const PROOFS_TOO = 'as --anchor or in .runs/proofs';
/** Adds the options that name a ledger. */
function addLedgerOptions(command) {
    return command
        .option('--ledger <file>', 'the ledger', LEDGER)
        .option('--branch [name]', BRANCH_HELP)
        .option('--anchor <anchor>', 'what proves its tail: SIZE:ROOT as noted elsewhere, a signed tag that says it, or the file of an attestation')
        .option('--trusted-root <file>', `for attestations, ${PROOFS_TOO}: the roots of Sigstore, as \`gh attestation trusted-root\` prints them`)
        .option('--signer <url>', `for attestations, ${PROOFS_TOO}: the repository that has to have signed, such as https://github.com/owner/name`)
        .option('--allowed-signers <file>', 'for a tag: the SSH keys that may sign it (default: as git is configured)');
}
/** The anchor that the options name, and what it and the proofs beside the ledger are checked with. */
function givenAnchor({ directory }, { anchor, trustedRoot, signer, allowedSigners }) {
    return {
        where: '--anchor',
        directory,
        ...(anchor === undefined ? {} : { text: anchor }),
        ...(trustedRoot === undefined ? {} : { trustedRoot }),
        ...(signer === undefined ? {} : { signer }),
        ...(allowedSigners === undefined ? {} : { allowedSigners }),
    };
}
/** Checks the ledger that the options name. @throws UsageError when there is none */
async function verdictOf(session, options) {
    const { ledger, verifierKey } = options;
    const path = (0,external_node_path_.resolve)(session.directory, ledger);
    requireLedger(path, ledger);
    const given = givenAnchor(session, options);
    const repository = given.text === undefined ? undefined : await (0,lib_session/* repositoryIfAny */.E$)(session);
    const ports = {
        files: files/* nodeFiles */.k,
        blake3: await (0,blake3/* loadBlake3 */.Z)(),
        threads: (0,ledger_threads/* ledgerThreads */.N)(),
        ...(repository === undefined ? {} : { tags: repository }),
    };
    const verifier = verifierKey === undefined ? {} : { verifier: parseVerifier(verifierKey, '--verifier-key') };
    const request = { ledger: path, shownAs: nameOf(options), declaredTypes: (0,ledger_branch/* declaredTypes */.Iz)(session), ...verifier };
    return verifyAnchored(request, given, ports);
}
/** @param where the path as it was named @throws UsageError where there is no ledger */
function requireLedger(path, where) {
    if (files/* nodeFiles */.k.status(path) !== undefined)
        return;
    throw new usage_error/* UsageError */.e({
        what: 'there is no ledger',
        where,
        expected: 'a file such as .runs/ledger.jsonl',
        fix: 'check the path; an append makes the ledger, and --branch reads the one that CI seals',
    });
}
/** The path of a ledger that nobody tampered with; otherwise it was said what is wrong, and the command ends. */
async function soundLedger(session, options) {
    const verdict = await verdictOf(session, options);
    if (verdict.verdict !== 'tampered')
        return { ok: true, path: (0,external_node_path_.resolve)(session.directory, options.ledger), verdict };
    session.terminal.result(verdict, renderVerdict(verdict, options, session.terminal));
    return { ok: false, status: exit_status/* EXIT */.d.negative };
}
/** A verdict for people. */
function renderVerdict(verdict, source, terminal) {
    const line = terminal.paint(COLOURS[verdict.verdict], `${(0,visible/* visible */.RK)(nameOf(source))}: ${(0,visible/* visible */.RK)((0,verify/* describeVerdict */.XZ)(verdict))}`, 'stdout');
    return `${line}\n${anchorNow(verdict)}${(0,findings/* renderFindings */.v)(verdict.findings, terminal)}`;
}
/** How messages name a ledger. */
const nameOf = ({ ledger, shownAs = ledger }) => shownAs;
/** What to note elsewhere, so that the next time more can be said than that the ledger is consistent. */
function anchorNow(verdict) {
    return verdict.verdict === 'consistent' && verdict.count > 0
        ? `its anchor is ${(0,anchors_anchor/* formatAnchor */.zG)(verdict)}: keep it elsewhere, for --anchor\n`
        : '';
}
const COLOURS = { verified: 'green', consistent: 'yellow', tampered: 'red' };


/***/ }),

/***/ 2883:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ renderCounts),
/* harmony export */   v: () => (/* binding */ renderFindings)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);


const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** Findings one a line, what belongs to them indented below. Untrusted text is made visible. */
function renderFindings(findings, terminal) {
    return findings
        .map((finding) => {
        const line = `${terminal.paint(COLOURS[finding.severity], finding.severity, 'stdout')} ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .tf)(finding))}\n`;
        return (line +
            finding.related.map(({ file, line, column, message }) => `      ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${file}:${line}:${column} ${message}`)}\n`).join(''));
    })
        .join('');
}
/** `2 errors, 1 warning`. */
function renderCounts(findings) {
    const { error, warning } = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .countFindings */ .Gt)(findings);
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(error, 'error')}, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warning, 'warning')}`;
}


/***/ }),

/***/ 5637:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderHtmlPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8462);


/**
 * One HTML document for a file of its own. Its content security policy lets it run no script, load nothing and send nothing; only this very
 * style sheet applies. It follows the light or dark scheme of the reader.
 */
function renderHtmlPage({ title, style, body }) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(style).digest('base64');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${(0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .Z)(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}


/***/ }),

/***/ 8462:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8644);

const MEANING = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** Untrusted text for the content of an HTML element or a quoted attribute: it can begin no markup, and what cannot be seen is shown. */
function escapeHtml(text, maxLength = 2000) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, maxLength).replace(/[&<>"']/g, (mark) => MEANING.get(mark) ?? mark);
}


/***/ }),

/***/ 9177:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ machine)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4262);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8655);
/* harmony import */ var _locks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2440);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8438);




/** Every port that this machine implements, for whoever wires a domain. */
const machine = {
    files: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k,
    locks: _locks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLocks */ .HP,
    processes: _processes_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeProcesses */ .C,
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
    random: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemRandom */ .v,
    /** Operating system and processor, such as `linux-x64`. */
    platform: `${process.platform}-${process.arch}`,
    /** The node that runs this: its program, without links, and the number of its binary interface. */
    ownNode: { program: process.execPath, abi: process.versions.modules },
};


/***/ }),

/***/ 9013:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ lengthPrefixedFields),
/* harmony export */   Lg: () => (/* binding */ fileHash),
/* harmony export */   YG: () => (/* binding */ moduleFileId)
/* harmony export */ });
/* unused harmony exports normalizedPath, lengthPrefixed */
const utf8 = new TextEncoder();
/** A repository-relative path as ids see it: `/` between segments, Unicode NFC. */
function normalizedPath(path) {
    return path.normalize('NFC');
}
/**
 * `module_file_id`: the first 20 hex digits of BLAKE3(normalized path ‖ content), the founding formula to the letter.
 * A name only: `ab` + `c` and `a` + `bc` share one, so whatever decides something compares `fileHash`.
 * @param content the raw bytes of the git blob; line-ending filters must not change an id.
 */
function moduleFileId(blake3, path, content) {
    return blake3.hex(normalizedPath(path), content).slice(0, 20);
}
/** BLAKE3(u32be(length of path in bytes) ‖ path ‖ content), 64 hex digits: what a pin compares. */
function fileHash(blake3, path, content) {
    return blake3.hex(...lengthPrefixed(normalizedPath(path)), content);
}
/** A field of a hash over several fields: its length in bytes as 32 bits, big-endian, then its bytes. */
function lengthPrefixed(field) {
    const bytes = typeof field === 'string' ? utf8.encode(field) : field;
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    return [length, bytes];
}
/** Several fields, each with its length before it, one after the other. */
function lengthPrefixedFields(fields) {
    const joined = Buffer.allocUnsafe(fields.reduce((sum, field) => sum + 4 + Buffer.byteLength(field), 0));
    let at = 0;
    for (const field of fields) {
        const length = joined.write(field, at + 4);
        joined.writeUInt32BE(length, at);
        at += 4 + length;
    }
    return joined;
}


/***/ }),

/***/ 7571:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appendEvents)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(125);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2433);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65);
/* harmony import */ var _event_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9787);
/* harmony import */ var _open_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(749);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3066);
/* harmony import */ var _run_search_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4247);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5954);
/* harmony import */ var _write_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5530);









/**
 * Appends events straight to a ledger, all or none, under its lock, and waits until they are on disk. Secrets are replaced first.
 * The job's numbering goes on where its last entry in the ledger ended: a job that also writes a log (`openJobLog`) needs another key.
 * @throws UsageError for an event, a source or a path that is not allowed, and for what the file system refuses
 */
async function appendEvents(request, ports) {
    const { ledger, shownAs = ledger, declaredTypes = new Set(), source } = request;
    (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSource */ .nH)(source);
    const events = await prepared(request, declaredTypes, ports);
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(ports.files, ledger);
    return ports.locks.withLock((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(ledger), () => {
        const opened = (0,_open_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openLedger */ .a)({ ledger, shownAs, declaredTypes }, ports);
        if (opened.state === 'refused')
            return opened;
        const { chain, findings } = opened;
        const before = chain.size;
        const { ids, lines } = entryLines(request, events, chain, ports);
        return { state: 'appended', ids, ...(0,_write_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLines */ .x)(ports.files, ledger, before, chain, lines), findings };
    });
}
async function prepared({ events, nameEvent }, declaredTypes, { redact }) {
    const ready = [];
    const redactEvent = (0,_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .eventRedactor */ .$)(redact);
    for (const [index, event] of events.entries()) {
        const where = nameOf(nameEvent, index);
        const checked = (0,_event_check_js__WEBPACK_IMPORTED_MODULE_5__/* .requireEvent */ .M9)(event, where, declaredTypes);
        const redacted = await redactEvent(checked);
        // What redaction leaves has to fit as well.
        ready.push(redacted === checked ? checked : (0,_event_check_js__WEBPACK_IMPORTED_MODULE_5__/* .requireEvent */ .M9)(redacted, where, declaredTypes));
    }
    return ready;
}
function entryLines({ ledger, source, nameEvent }, events, chain, { files, clock, random }) {
    const { repo, run, attempt, job, trust } = source;
    const nextId = (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_6__/* .ulidFactory */ .vL)(clock, random);
    const lineageId = (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_7__/* .eventLineageIds */ .EA)(source);
    const firstSeq = (0,_run_search_js__WEBPACK_IMPORTED_MODULE_8__/* .nextSeq */ .v)(files, ledger, chain.size, source);
    const ids = [];
    const src = { repo, run, attempt, job, trust };
    const lines = events.map((event, index) => {
        const [id, seq] = [nextId(), firstSeq + index];
        ids.push(id);
        const envelope = (0,_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .recordedFields */ ._K)({ id, ts: new Date(clock.now()).toISOString(), lid: lineageId(seq), seq });
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .nextLine */ .sE)(chain, { ...event, ...envelope, src }, nameOf(nameEvent, index));
    });
    return { ids, lines };
}
const nameOf = (nameEvent, index) => nameEvent?.(index) ?? `events[${index}]`;


/***/ }),

/***/ 9722:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9025);

/** Shorter secrets are replaced only where a rule finds them: a password such as `default` is a word elsewhere. */
const MIN_REPEATED = 8;
/** Each different secret takes one more search through the text. */
const MAX_REPEATED = 200;
/**
 * Replaces every secret that `scanSecrets` finds, and each of them also where it stands without what gave it away. A number whose
 * placeholder already stands in the text is left out, so that each placeholder of the result that is in `mapping` was put there by this call.
 */
async function redactSecrets(text) {
    const placeholders = new Map();
    const mapping = new Map();
    const taken = new Set(text.match(/<SECRET_HASH_\d{1,9}>/g));
    let number = 0;
    let redacted = '';
    let from = 0;
    const found = (await (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanSecrets */ .L)(text)).map(({ range }) => range);
    if (found.length === 0)
        return { text, count: 0, mapping };
    // Not before: it takes a quarter of the time in which node starts.
    const { hash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const places = joined([...found, ...repeats(text, found)]);
    for (const [start, end] of places) {
        const secret = text.slice(start, end);
        let placeholder = placeholders.get(secret);
        if (placeholder === undefined) {
            do
                placeholder = `<SECRET_HASH_${++number}>`;
            while (taken.has(placeholder));
            placeholders.set(secret, placeholder);
            mapping.set(placeholder, hash('sha256', secret));
        }
        redacted += text.slice(from, start) + placeholder;
        from = end;
    }
    return { text: redacted + text.slice(from), count: places.length, mapping };
}
/** Every place of the secrets found, of the first 200 that differ. */
function repeats(text, found) {
    const secrets = [...new Set(found.map(([start, end]) => text.slice(start, end)))].filter(({ length }) => length >= MIN_REPEATED);
    const places = [];
    for (const secret of secrets.slice(0, MAX_REPEATED)) {
        for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
            places.push([at, at + secret.length]);
    }
    return places;
}
/** The places in order, with those that overlap made one. */
function joined(places) {
    const whole = [];
    for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
        const last = whole.at(-1);
        if (last !== undefined && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            whole.push([start, end]);
    }
    return whole;
}


/***/ }),

/***/ 3315:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ledgerThreads),
/* harmony export */   R: () => (/* binding */ answerAsThread)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);



/** Threads that check parts of a ledger, each running this very program, which has to call `answerAsThread` where it `isThread`. */
const ledgerThreads = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .threadsOf */ .Dm)(process.argv[1] ?? '');
/** What the program does on a thread that was made by `ledgerThreads`. */
const answerAsThread = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .answerRequest */ .Y9)(async (request) => (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .checkStretch */ .I)(request, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_2__/* .nodeFiles */ .k, blake3: await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_3__/* .loadBlake3 */ .Z)() }));


/***/ })

};
