export const id = 7757;
export const ids = [7757];
export const modules = {

/***/ 2836:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ renderCriteria)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6208);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);



/** The board of exit criteria for a terminal, and on whose word it stands. */
function renderCriteria({ run, criteria, met, evidence }, terminal) {
    const rows = criteria.map((criterion) => [
        terminal.paint(COLOURS[criterion.state], STATES[criterion.state], 'stdout'),
        (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(criterion.phase, 40),
        (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(criterion.id, 40),
        (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(criterion.metric, 64),
        criterion.state === 'not-measured' ? '-' : (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_2__/* .formatMeasured */ .U)(criterion.measured, criterion.unit),
        `${criterion.op} ${criterion.value}`,
        criterion.state === 'not-measured' ? (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(criterion.reason, 200) : `from ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(criterion.events, 'event')}`,
    ]);
    const good = criteria.filter(({ state }) => state === 'met').length;
    const of = run === undefined ? '' : ` by run ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(run.run, 100)}`;
    const word = evidence === 'claimed' ? ', on the word of this machine: elsewhere it is a claim, and no evidence' : '';
    const verdict = `${good} of ${criteria.length} exit criteria met${of}${word}`;
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['state', 'phase', 'criterion', 'metric', 'measured', 'threshold', ''], rows)}\n${terminal.paint(met ? 'green' : 'red', verdict, 'stdout')}\n`;
}
const STATES = { met: 'met', 'not-met': 'not met', 'not-measured': 'not measured' };
const COLOURS = { met: 'green', 'not-met': 'red', 'not-measured': 'yellow' };


/***/ }),

/***/ 4805:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ pathsOfProofs),
/* harmony export */   ex: () => (/* binding */ openProofs),
/* harmony export */   fu: () => (/* binding */ keepProofs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8362);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7537);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6657);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7408);
/* harmony import */ var _stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3607);
/* harmony import */ var _trusted_roots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2509);







/**
 * Checks every bundle: nothing that is not signed by the signer enters a ledger's folder.
 * @throws UsageError for a file that is not there, and where nothing is named that they could be checked with
 */
async function openProofs(given, files) {
    if (given === undefined || given.bundles.length === 0)
        return { proofs: [], trust: undefined, findings: [] };
    const trust = trustOf(given, files);
    const proofs = [];
    const findings = [];
    for (const shown of given.bundles.flatMap((bundle) => bundlesAt(bundle, given, files))) {
        const text = (0,_stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleAt */ .MJ)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(given.directory, shown), files);
        const opened = typeof text === 'string' ? await (0,_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .openAttestation */ .xy)(text, trust) : text;
        if ('reason' in opened)
            findings.push(unkept(shown, opened.reason));
        else if (opened.run === undefined)
            findings.push(unkept(shown, _stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_RUN */ .e_));
        else
            proofs.push({ run: opened.run, anchor: opened.anchor, text: opened.text, shown });
    }
    return { proofs, trust, findings };
}
/**
 * Puts proofs beside a sound ledger that ends at `head`, one a run: the one that proves most. What stands there in its name stays, unless it is
 * no proof of this ledger, or proves less.
 */
async function keepProofs(ledger, head, { proofs, trust }, files) {
    const kept = new Set();
    const findings = [];
    if (trust === undefined || proofs.length === 0)
        return { kept: [], findings };
    const fits = (0,_stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorFitter */ .gU)(ledger, head, files);
    for (const { run, anchor, text, shown } of proofs) {
        if (!fits(anchor)) {
            findings.push(unkept(shown, `it attests ${(0,_anchor_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAnchor */ .zG)(anchor)}, which this ledger has never been`));
            continue;
        }
        const path = (0,_stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .proofPath */ .yv)(ledger, run);
        const standing = (0,_stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleAt */ .MJ)(path, files);
        if (standing === text)
            continue;
        const opened = typeof standing === 'string' ? (0,_stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .ofRun */ .XP)(await (0,_attestation_js__WEBPACK_IMPORTED_MODULE_2__/* .openAttestation */ .xy)(standing, trust), run) : undefined;
        if (opened?.state === 'attested' && fits(opened.anchor) && opened.anchor.size >= anchor.size)
            continue;
        files.write(path, text);
        kept.add(run);
    }
    return { kept: [...kept], findings };
}
/** Where the proofs would lie beside a ledger. */
const pathsOfProofs = (ledger, proofs) => new Set(proofs.map(({ run }) => (0,_stored_proofs_js__WEBPACK_IMPORTED_MODULE_1__/* .proofPath */ .yv)(ledger, run)));
function trustOf({ where, directory, trustedRoot, signer }, files) {
    if (trustedRoot !== undefined && signer !== undefined)
        return { roots: (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_4__/* .readRoots */ .M)(trustedRoot, directory, files), signer };
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e({
        what: signer === undefined ? 'nobody is named who may have signed the bundles' : 'there are no roots to check the bundles with',
        where,
        expected: "a trusted root of Sigstore, and the signer's repository or workflow",
        fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
    });
}
/** A file itself; of a folder, the files of JSON in it and in its folders. Links are not followed. */
function bundlesAt(bundle, { directory, where }, files) {
    const kindOf = (path) => files.status(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(directory, path))?.kind;
    const within = (folder) => files.list(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(directory, folder)).map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
    const documents = (paths) => paths.filter((path) => path.endsWith('.json') && kindOf(path) === 'file');
    switch (kindOf(bundle)) {
        case 'directory': {
            const paths = within(bundle);
            return [...documents(paths), ...paths.filter((path) => kindOf(path) === 'directory').flatMap((path) => documents(within(path)))];
        }
        case undefined:
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e({
                what: `there is no file ${JSON.stringify(bundle.slice(0, 200))}`,
                where,
                expected: 'a bundle of Sigstore, or a folder of them',
                fix: 'correct the path; actions/attest puts it out as bundle-path',
            });
        default:
            return [bundle];
    }
}
const unkept = (shown, reason) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .report */ .z)('AIOP-L013', { message: reason, at: { file: shown, line: 1, column: 1 } });


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

/***/ 4854:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./packages/ledger/lib/anchors/keep-proofs.js
var keep_proofs = __webpack_require__(4805);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/ledger/lib/source.js
var source = __webpack_require__(5954);
;// CONCATENATED MODULE: ./packages/ledger/lib/artifact-name.js

/**
 * Reads the name of an artifact, `ledger-<run>-<attempt>-<job>`: numbers without leading zeros, then the key of the job. The workflow gives
 * it, and not what ran in the job: of all names that come with a log it is the one to go by. Undefined for any other name.
 */
function parseArtifactName(name) {
    const [, run = '', attempt = '', job = ''] = /^ledger-([1-9][0-9]{0,18})-([1-9][0-9]{0,5})-(.{1,100})$/.exec(name) ?? [];
    return (0,source/* isJobKey */.Vd)(job) ? { run, attempt: Number(attempt), job } : undefined;
}

// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
;// CONCATENATED MODULE: ./packages/ledger/lib/find-logs.js





const SUFFIX = '.jsonl';
/** Of one folder; more of them say nothing new. */
const MAX_STRAYS = 20;
/**
 * Finds the logs of a folder: `<job>.jsonl` in it, and `<artifact>/<job>.jsonl` as they are after a download of many artifacts. Nothing is
 * followed or read. Names may be anybody's: an artifact's folder may hold the log of its own job and nothing else.
 */
function findLogs(walDir, shownAs, files) {
    const places = [];
    const findings = [];
    const stray = (shown, message) => {
        if (findings.length < MAX_STRAYS)
            findings.push((0,codes/* report */.z)('AIOP-L036', { message, at: { file: shown, line: 1, column: 1 } }));
    };
    for (const name of files.list(walDir)) {
        const [path, shown] = [external_node_path_.posix.join(walDir, name), external_node_path_.posix.join(shownAs, name)];
        const kind = files.status(path)?.kind;
        if (name.endsWith(SUFFIX)) {
            const job = name.slice(0, -SUFFIX.length);
            if (!(0,source/* isJobKey */.Vd)(job))
                stray(shown, `${JSON.stringify(job)} is not the key of a job`);
            else if (kind !== 'file')
                stray(shown, 'it is not a regular file');
            else
                places.push({ job, path, shown });
        }
        else if (kind === 'directory') {
            const found = artifactLog(path, shown, name, files, stray);
            if (found !== undefined)
                places.push(found);
        }
        else if (kind === 'link')
            stray(shown, 'it is a link');
    }
    return { places, findings };
}
function artifactLog(folder, shown, name, files, stray) {
    const artifact = parseArtifactName(name);
    if (artifact === undefined) {
        stray(shown, `${JSON.stringify(name)} is not the name of an artifact of a job's log`);
        return undefined;
    }
    const own = `${artifact.job}${SUFFIX}`;
    const expected = new Set([own, (0,paths/* lockPath */.HZ)(own), (0,paths/* tornPath */.VF)(own)]);
    const names = files.list(folder);
    // What an earlier seal has left: no artifact is empty.
    if (names.length === 0)
        return undefined;
    for (const other of names) {
        if (!expected.has(other))
            stray(external_node_path_.posix.join(shown, other), `${JSON.stringify(other)} does not belong into the artifact of job ${artifact.job}`);
    }
    const path = external_node_path_.posix.join(folder, own);
    const kind = files.status(path)?.kind;
    if (kind === 'file')
        return { job: artifact.job, path, shown: external_node_path_.posix.join(shown, own), artifact };
    stray(shown, kind === undefined ? `it holds no ${own}` : `${own} is not a regular file`);
    return undefined;
}

// EXTERNAL MODULE: ./packages/ledger/lib/quarantine.js
var quarantine = __webpack_require__(4939);
// EXTERNAL MODULE: ./packages/ledger/lib/read-job-log.js
var read_job_log = __webpack_require__(3998);
;// CONCATENATED MODULE: ./packages/ledger/lib/collect-logs.js





/** Reads the logs of a folder, save those that are being written: the next seal takes them. Torn last lines are moved aside first. */
function collectLogs({ walDir, shownAs, run, declaredTypes }, ports) {
    const found = findLogs(walDir, shownAs?.walDir ?? walDir, ports.files);
    const strays = found.findings;
    // A lock that came in an artifact says nothing of this machine.
    const places = found.places.filter(({ path, artifact }) => artifact !== undefined || !ports.locks.isHeld((0,paths/* lockPath */.HZ)(path)));
    const logs = [];
    const findings = [...strays];
    for (const place of places) {
        const read = readLog(place, run, declaredTypes, ports);
        findings.push(...read.findings);
        if (read.log !== undefined)
            logs.push(read.log);
    }
    return { logs: logs.sort(byJobAndAttempt), present: new Set(places.map(({ job }) => job)), findings };
}
function readLog(place, run, declaredTypes, ports) {
    const { path, shown, job } = place;
    const content = (0,read_job_log/* readJobLog */.g)(path, job, declaredTypes, ports);
    if (content.state === 'broken') {
        const { line, reason } = content;
        return { findings: [(0,codes/* report */.z)('AIOP-L033', { message: `line ${line}: ${reason}`, at: { file: shown, line, column: 1 } })] };
    }
    const stranger = strangerReason(content.entries[0], place, run);
    if (stranger !== undefined)
        return { findings: [(0,codes/* report */.z)('AIOP-L035', { message: stranger, at: { file: shown, line: 1, column: 1 } })] };
    const findings = [];
    const at = { file: shown, line: content.entries.length + 1, column: 1 };
    if (content.torn !== undefined) {
        (0,quarantine/* quarantineTail */.R)(path, content.size, content.torn, ports);
        const message = `${content.torn.length} torn bytes of job ${job} were moved to ${(0,paths/* tornPath */.VF)(shown)}`;
        findings.push((0,codes/* report */.z)('AIOP-L022', { message, at }));
    }
    if (!content.closed)
        findings.push((0,codes/* report */.z)('AIOP-L034', { message: `job ${job} did not close its log`, at }));
    return { log: { ...place, entries: content.entries }, findings };
}
/** Why a log is not of the run that is sealed, nor of the artifact that it came in. */
function strangerReason(first, { artifact }, run) {
    if (first === undefined)
        return undefined;
    const { src } = first;
    const says = `its events name run ${src.run}, attempt ${src.attempt}, of ${src.repo}`;
    if (artifact !== undefined && (src.run !== artifact.run || src.attempt !== artifact.attempt)) {
        return `${says}; the artifact is of run ${artifact.run}, attempt ${artifact.attempt}`;
    }
    if (run === undefined || (src.repo === run.repo && run.others === true))
        return undefined;
    if (src.repo === run.repo && src.run === run.run && src.attempt <= run.attempt)
        return undefined;
    return `${says}; the run that is sealed is ${run.run}, attempt ${run.attempt}, of ${run.repo}`;
}
function byJobAndAttempt(a, b) {
    if (a.job !== b.job)
        return a.job < b.job ? -1 : 1;
    return attemptOf(a) - attemptOf(b);
}
const attemptOf = ({ entries }) => entries[0]?.src.attempt ?? 0;

;// CONCATENATED MODULE: ./packages/ledger/lib/collect.js


/**
 * Reads all that is to be sealed. What cannot be sealed is a finding, and stays.
 * @throws UsageError for proofs that are not there, or cannot be checked
 */
async function collect(request, ports) {
    const opened = await (0,keep_proofs/* openProofs */.ex)(request.proofs, ports.files);
    const logs = collectLogs(request, ports);
    return { ...logs, ...opened, findings: [...logs.findings, ...opened.findings] };
}


/***/ }),

/***/ 5420:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ criteriaDocument)
/* harmony export */ });
/** The result file of exit criteria (schemas/exit-criteria.schema.json). */
function criteriaDocument({ id, hash }, { run, evidence, met, criteria }) {
    return {
        apiVersion: 'aiop.dev/v1',
        kind: 'ExitCriteria',
        plan: { id, hash },
        ...(run === undefined ? {} : { run }),
        evidence,
        met,
        criteria: criteria.map(({ at, ...criterion }) => criterion),
    };
}


/***/ }),

/***/ 6208:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ formatMeasured),
  B: () => (/* binding */ judgeCriteria)
});

// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/read-events.js
var read_events = __webpack_require__(8629);
// EXTERNAL MODULE: ./packages/ledger/lib/source.js
var source = __webpack_require__(5954);
// EXTERNAL MODULE: ./packages/ledger/lib/criteria/metrics.js
var criteria_metrics = __webpack_require__(5220);
;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/measure.js



/** Figures of a job that was run again come from its last attempt alone; a recovery is seen only across attempts. */
const ACROSS_ATTEMPTS = new Set(['ws.mttr_ms']);
/**
 * Measures metrics over the events of one run. Unless it is asked for, a claimed event is never evidence, and of a job that was run again only the last attempt
 * counts. Reads the ledger twice and holds a number an event at the most.
 * @throws UsageError at a line that is no entry
 */
function measureRun({ ledger, run, metrics, evidence = 'attested' }, { files }) {
    const eventsOfRun = () => ofRun((0,read_events/* readEvents */.w)({ ledger, run: run.run }, { files }), run);
    const attempts = lastAttempts(eventsOfRun());
    const gauges = [...metrics].flatMap((name) => {
        const metric = criteria_metrics/* METRICS */.C.get(name);
        return metric === undefined ? [] : [{ name, type: metric.type, meter: metric.meter(), wouldBe: metric.meter(), events: 0, claimed: 0 }];
    });
    for (const entry of eventsOfRun()) {
        const isLast = attempts.get(jobOf(entry)) === entry.src.attempt;
        for (const gauge of gauges) {
            if (gauge.type !== entry.t || !(isLast || ACROSS_ATTEMPTS.has(gauge.name)))
                continue;
            const counts = evidence === 'claimed' || entry.src.trust === 'attested';
            const meter = counts ? gauge.meter : gauge.wouldBe;
            if (meter.add(entry))
                gauge[counts ? 'events' : 'claimed']++;
        }
    }
    return new Map(gauges.map(({ name, meter, events, claimed }) => [name, { value: meter.read(), events, claimed }]));
}
/** The last run in a ledger with an id, or that was made of a plan (BLAKE3, as its events hold it); undefined where there is none. */
function lastRun(wanted, ledger, { files }) {
    let found;
    for (const { src, plan_hash: hash } of (0,read_events/* readEvents */.w)({ ledger }, { files })) {
        if ('run' in wanted ? src.run === wanted.run : hash === wanted.planHash)
            found = { repo: src.repo, run: src.run };
    }
    return found;
}
function* ofRun(entries, { repo }) {
    for (const entry of entries)
        if (entry.src.repo === repo)
            yield entry;
}
function lastAttempts(entries) {
    const attempts = new Map();
    for (const entry of entries)
        attempts.set(jobOf(entry), Math.max(entry.src.attempt, attempts.get(jobOf(entry)) ?? 0));
    return attempts;
}
/** A job, whatever its attempt. */
const jobOf = ({ src }) => (0,source/* jobIdentity */.Kv)({ ...src, attempt: 0 });

;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/judge.js



/**
 * Holds exit criteria against the events of one run, and nothing else. Whether the ledger is sound is what `verifyLedger` says.
 * @throws UsageError at a line that is no entry
 */
function judgeCriteria({ ledger, criteria, run: given, planHash, evidence = 'attested' }, ports) {
    const run = typeof given === 'object' ? given : lastRun(given === undefined ? { planHash } : { run: given }, ledger, ports);
    const metrics = new Set(criteria.map(({ metric }) => metric));
    const measured = run === undefined ? new Map() : measureRun({ ledger, run, metrics, evidence }, ports);
    const judged = criteria.map((criterion) => judge(criterion, run, measured.get(criterion.metric)));
    return {
        run,
        evidence,
        met: judged.length > 0 && judged.every(({ state }) => state === 'met'),
        criteria: judged,
        findings: judged.flatMap(findingOf),
    };
}
function judge(criterion, run, measurement) {
    const metric = criteria_metrics/* METRICS */.C.get(criterion.metric);
    const missing = (reason) => ({ ...criterion, state: 'not-measured', reason });
    if (metric === undefined)
        return missing('there is no such metric');
    if (run === undefined)
        return missing('the ledger records no such run of this plan');
    const { value, events = 0, claimed = 0 } = measurement ?? {};
    if (value !== undefined) {
        return {
            ...criterion,
            state: holds(value, criterion.op, criterion.value) ? 'met' : 'not-met',
            measured: value,
            unit: metric.unit,
            events,
        };
    }
    if (claimed === 0)
        return missing(`no event ${metric.type} of the run says it`);
    const heard = claimed === 1 ? `the one event ${metric.type} of the run is` : `the ${claimed} events ${metric.type} of the run are`;
    return missing(`${heard} only claimed, which is no evidence`);
}
function holds(measured, op, threshold) {
    switch (op) {
        case '<':
            return measured < threshold;
        case '<=':
            return measured <= threshold;
        case '==':
            return measured === threshold;
        case '!=':
            return measured !== threshold;
        case '>=':
            return measured >= threshold;
        case '>':
            return measured > threshold;
    }
}
function findingOf(criterion) {
    const { phase, id, metric, op, value, at } = criterion;
    const goal = `exit criterion "${id}" of phase "${phase}" (${metric} ${op} ${value})`;
    switch (criterion.state) {
        case 'met':
            return [];
        case 'not-met':
            return [(0,codes/* report */.z)('AIOP-L040', { message: `${goal} is not met: it is ${formatMeasured(criterion.measured, criterion.unit)}`, at })];
        case 'not-measured':
            return [(0,codes/* report */.z)('AIOP-L041', { message: `${goal} was not measured: ${criterion.reason}`, at })];
    }
}
/** A measured value for people. It is cut, not rounded, so that 0.9499 never looks like 0.95. */
function formatMeasured(value, unit) {
    const cut = (decimals) => {
        const scale = 10 ** decimals;
        // Times a power of ten, a decimal may come out a hair too small.
        return (Math.trunc(value * scale + Math.sign(value) * 1e-9) / scale).toFixed(decimals);
    };
    switch (unit) {
        case 'ms':
            return `${cut(0)} ms`;
        case 'rate':
            return cut(3);
        case 'times':
            return `${cut(2)}×`;
        case 'count':
            return cut(0);
    }
}


/***/ }),

/***/ 7058:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ projectIds),
/* harmony export */   U: () => (/* binding */ writeIdAuthority)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1853);
/* harmony import */ var _read_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8629);



/** The ID authority: a projection of the `ws.*` events and of nothing else, in order of first mention. */
function projectIds(entries) {
    const records = new Map();
    for (const entry of entries) {
        const { wsid } = entry;
        if (typeof wsid !== 'string' || !(entry.t === 'ws.create' || entry.t === 'ws.step' || entry.t === 'ws.done'))
            continue;
        const record = records.get(wsid) ?? { wsid, status: 'running', run: entry.src.run };
        records.set(wsid, { ...record, ...namesOf(entry), ...stateOf(entry) });
    }
    return [...records.values()];
}
/** Brings `.runs/id-authority.jsonl`, beside the ledger, up to date. @returns its path */
function writeIdAuthority(ledger, { files }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'id-authority.jsonl');
    const lines = projectIds((0,_read_events_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvents */ .w)({ ledger }, { files })).map((record) => `${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .d)(record)}\n`);
    files.write(path, lines.join(''));
    return path;
}
const text = (name, value) => (typeof value === 'string' ? { [name]: value } : {});
const namesOf = ({ wslid, branch }) => ({ ...text('wslid', wslid), ...text('branch', branch) });
function stateOf({ t, ts, status, ok }) {
    if (t === 'ws.create')
        return ok === true ? { created_at: ts } : { created_at: ts, status: 'failed' };
    return t === 'ws.done' && typeof status === 'string' ? { status, completed_at: ts } : {};
}


/***/ }),

/***/ 3541:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tz: () => (/* binding */ closingRecord),
/* harmony export */   hq: () => (/* binding */ parseJobLogLine),
/* harmony export */   xR: () => (/* binding */ MAX_RECORD_BYTES)
/* harmony export */ });
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5662);
/* harmony import */ var _canonical_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6173);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8163);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1644);





/** Bytes of a record: what the sealer adds has to fit into the ledger's line as well. */
const MAX_RECORD_BYTES = _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE_BYTES */ .Oc - 128;
/** The record that closes a log of `n` events, the last of which has the hash `head`. */
const closingRecord = (n, head) => ({ closed: { head, n }, v: 1 });
/** Reads one line of a job's log, given without its line feed. */
function parseJobLogLine(line) {
    if (line.length > MAX_RECORD_BYTES)
        return { kind: 'broken', reason: `it has more than ${MAX_RECORD_BYTES} bytes` };
    const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCanonicalLine */ .Y)(line);
    if (!parsed.ok)
        return { kind: 'broken', reason: parsed.reason };
    const { value } = parsed;
    if (value.closed !== undefined)
        return closedOf(value.closed, line);
    if ('idx' in value || !(0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.src) || 'trust' in value.src) {
        return { kind: 'broken', reason: 'it claims what only the sealer gives: idx or src.trust' };
    }
    // A record is right when the entry that it becomes is.
    const entry = { ...value, src: { ...value.src, trust: 'claimed' }, idx: 0 };
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .isEntry */ .Tk)(entry) ? { kind: 'event', entry } : { kind: 'broken', reason: (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .envelopeReason */ .DD)() };
}
function closedOf(closed, line) {
    if (!(0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(closed) || typeof closed.n !== 'number' || typeof closed.head !== 'string')
        return { kind: 'broken', reason: 'its closing record lacks n or head' };
    const { n, head } = closed;
    const only = Buffer.from((0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalText */ .A)(closingRecord(n, head)));
    if (only.equals(line))
        return { kind: 'closed', count: n, head };
    return { kind: 'broken', reason: 'its closing record is of another version, or says more than n and head' };
}


/***/ }),

/***/ 6803:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseAttestedJobs),
/* harmony export */   d: () => (/* binding */ unattestable)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7537);


/**
 * Reads which jobs ran the suite's own code and nothing else: keys of jobs, or the beginnings of such keys with `*` at their end.
 * Everything else stays `claimed`. So does a log that came without an artifact of its own: whatever ran beside it may have written it.
 * @throws UsageError naming `where`
 */
function parseAttestedJobs(patterns, where) {
    for (const pattern of patterns) {
        if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\*?$/.test(pattern))
            continue;
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
            what: `${JSON.stringify(pattern.slice(0, 120))} does not name jobs`,
            where,
            expected: 'the key of a job, or the beginning of one with * at its end, such as verify-*',
            fix: 'write one a line',
        });
    }
    const exact = new Set(patterns);
    const beginnings = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
    const isNamed = (job) => exact.has(job) || beginnings.some((beginning) => job.startsWith(beginning));
    return ({ job, artifact }) => (artifact !== undefined && isNamed(job) ? 'attested' : 'claimed');
}
/** Logs whose word would count if each had come in an artifact of its own. */
function unattestable(places, trustOf) {
    return places
        .filter((place) => trustOf(place) === 'claimed' && trustOf({ job: place.job, artifact: { run: '1', attempt: 1, job: place.job } }) === 'attested')
        .map(({ job, shown }) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-L037', {
        message: `the word of job ${job} stays claimed: its log lies beside others`,
        at: { file: shown, line: 1, column: 1 },
    }));
}


/***/ }),

/***/ 3998:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readJobLog)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2433);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);
/* harmony import */ var _event_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9787);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3774);
/* harmony import */ var _job_log_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3541);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1644);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5954);








/** A log is held in memory while it is sealed. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;
/**
 * Reads and checks the log of one job: its form, its chain, its numbering, its closing record, and that every event is its own.
 * @param job the key that the log's name gives
 * @throws UsageError when the path is a link
 */
function readJobLog(path, job, declaredTypes, { files, blake3 }) {
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLinks */ .UA)(files, path);
    const entries = [];
    let head = _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HASH */ .hz;
    let closed = false;
    let size = 0;
    let torn;
    const to = files.status(path)?.size ?? 0;
    if (to > MAX_LOG_BYTES)
        return { state: 'broken', line: 1, reason: `it has ${to} bytes, more than ${MAX_LOG_BYTES}` };
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(files, path, 0, to)) {
        const broken = (reason) => ({ state: 'broken', line: entries.length + 1, reason });
        if (line.state === 'too-long')
            return broken('the line is too long');
        if (line.state === 'torn') {
            torn = line.bytes;
            break;
        }
        if (closed)
            return broken('it stands after the closing record');
        const record = (0,_job_log_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJobLogLine */ .hq)(line.bytes);
        const reason = recordDefect(record, { job, count: entries.length, head, first: entries[0] }, declaredTypes);
        if (reason !== undefined)
            return broken(reason);
        if (record.kind === 'event')
            entries.push(record.entry);
        closed = record.kind === 'closed';
        head = blake3.hex(line.bytes);
        size = line.byte + line.bytes.length + 1;
    }
    return { state: 'sound', entries, closed, size, ...(torn === undefined ? {} : { torn }) };
}
function recordDefect(record, { job, count, head, first }, declaredTypes) {
    if (record.kind === 'broken')
        return record.reason;
    if (record.kind === 'closed') {
        return record.count === count && record.head === head ? undefined : 'its closing record does not fit the records before it';
    }
    const { entry } = record;
    if (entry.src.job !== job)
        return `it belongs to job ${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(entry.src.job)}`;
    if (first !== undefined && (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .jobIdentity */ .Kv)(first.src) !== (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .jobIdentity */ .Kv)(entry.src))
        return 'it belongs to another run than the first record';
    if (entry.seq !== count)
        return `it is event ${entry.seq}, where event ${count} was due`;
    if (entry.prev !== head)
        return 'its prev is not the hash of the record before';
    if (entry.lid !== (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_6__/* .eventLineageId */ .BW)((0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .eventKey */ .Mk)(entry.src, entry.seq)))
        return 'its lid is not the one of its source and seq';
    if (!(0,_instant_js__WEBPACK_IMPORTED_MODULE_7__/* .isInstant */ .u)(entry.ts))
        return 'its ts is no time';
    return (0,_event_check_js__WEBPACK_IMPORTED_MODULE_8__/* .eventDefect */ .Gl)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .eventOf */ .A6)(entry), declaredTypes)?.what;
}


/***/ }),

/***/ 9806:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4854);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);
/* harmony import */ var _sequence_logs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8754);



/**
 * Moves the events of every job log into a ledger of the file system, and removes the logs. It may be killed at any point and run again.
 * A log whose lock somebody holds is being written, and stays.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
async function seal(request, ports) {
    const { ledger } = request;
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLinks */ .UA)(ports.files, ledger);
    return ports.locks.withLock((0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .lockPath */ .HZ)(ledger), async () => {
        const { declaredTypes = new Set() } = request;
        const { outcome, spent } = await (0,_sequence_logs_js__WEBPACK_IMPORTED_MODULE_1__/* .sequenceLogs */ .J)(request, await (0,_collect_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .F)({ ...request, declaredTypes }, ports), ports);
        for (const path of spent)
            ports.files.remove(path);
        return outcome;
    });
}


/***/ }),

/***/ 8754:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ sequenceLogs)
});

// EXTERNAL MODULE: ./packages/ledger/lib/anchors/keep-proofs.js
var keep_proofs = __webpack_require__(4805);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var lib_entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/job-trust.js
var job_trust = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/ledger/lib/open-ledger.js
var open_ledger = __webpack_require__(749);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/signed-checkpoint.js + 1 modules
var signed_checkpoint = __webpack_require__(7729);
// EXTERNAL MODULE: ./packages/ids/lib/canonical-json.js
var canonical_json = __webpack_require__(1853);
// EXTERNAL MODULE: ./packages/ledger/lib/canonical-line.js + 1 modules
var canonical_line = __webpack_require__(5662);
// EXTERNAL MODULE: ./packages/ledger/lib/canonical-text.js
var canonical_text = __webpack_require__(6173);
// EXTERNAL MODULE: ./packages/ledger/lib/entry-check.js
var entry_check = __webpack_require__(2890);
// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lines = __webpack_require__(1644);
;// CONCATENATED MODULE: ./packages/ledger/lib/recorded-defect.js





/** The longest that its place can make an entry. */
const LAST_PLACE = { idx: Number.MAX_SAFE_INTEGER, prev: lib_entry/* NO_HASH */.hz };
/**
 * Why whoever verifies the ledger would refuse the entry that a recorded event becomes, or undefined. Asked of everything that a seal takes from
 * others: what has entered the ledger stays there, and one line that is not sound makes it a tampered one for good.
 * @param recorded an entry without its place
 */
function recordedDefect(recorded) {
    const line = Buffer.from((0,canonical_text/* canonicalText */.A)({ ...recorded, ...LAST_PLACE }));
    if (line.length > lines/* MAX_LINE_BYTES */.Oc)
        return `its entry would have more than ${lines/* MAX_LINE_BYTES */.Oc} bytes`;
    const parsed = (0,canonical_line/* parseCanonicalLine */.Y)(line);
    if (!parsed.ok)
        return parsed.reason;
    return (0,lib_entry/* isEntry */.Tk)(parsed.value) ? (0,entry_check/* contentDefect */.n)(parsed.value)?.reason : (0,lib_entry/* envelopeReason */.DD)();
}

// EXTERNAL MODULE: ./packages/ledger/lib/redaction.js
var redaction = __webpack_require__(3066);
// EXTERNAL MODULE: ./packages/ledger/lib/run-search.js
var run_search = __webpack_require__(4247);
;// CONCATENATED MODULE: ./packages/ledger/lib/repeated-events.js






/**
 * Replaces secrets in what the jobs recorded, drops the events that the ledger holds already, and sets a log aside whose event is there
 * with another content: one of the two is false, and the ledger cannot know which.
 */
async function prepareLogs(logs, { ledger, size, trustOf }, ports) {
    const known = payloadsInLedger(logs, ledger, size, ports);
    const redactEvent = (0,redaction/* eventRedactor */.$)(ports.redact);
    const findings = [];
    const prepared = [];
    let repeated = 0;
    for (const log of logs) {
        const payloads = await payloadsOf(log, redactEvent);
        const refused = refusalOf(log, payloads, known);
        if (refused !== undefined) {
            findings.push(refused);
            continue;
        }
        const fresh = payloads.filter(({ entry }) => !known.has(entry.lid));
        // One log may have come twice.
        for (const { event, entry } of fresh)
            known.set(entry.lid, fingerprintOf(event, entry));
        const dropped = payloads.length - fresh.length;
        repeated += dropped;
        if (dropped > 0)
            findings.push((0,codes/* report */.z)('AIOP-L031', { message: `${dropped} events of job ${log.job} were in the ledger before` }));
        prepared.push({ ...log, fresh: fresh.map(({ event, entry }) => recordedBy(event, entry, trustOf(log))) });
    }
    return { logs: prepared, repeated, findings };
}
/** The entry of a job that is attested is the longer one. */
const LONGEST_TRUST = 'attested';
function refusalOf({ job, shown }, payloads, known) {
    for (const { entry, event } of payloads) {
        const at = { file: shown, line: entry.seq + 1, column: 1 };
        const other = known.get(entry.lid);
        if (other !== undefined && other !== fingerprintOf(event, entry)) {
            return (0,codes/* report */.z)('AIOP-L032', { message: `event ${entry.seq} of job ${job} is in the ledger with another content`, at });
        }
        const defect = recordedDefect(recordedBy(event, entry, LONGEST_TRUST));
        if (defect !== undefined)
            return (0,codes/* report */.z)('AIOP-L033', { message: `line ${entry.seq + 1}, without its secrets: ${defect}`, at });
    }
    return undefined;
}
/** What the ledger holds, by `lid`, of every run that the logs come from. */
function payloadsInLedger(logs, ledger, size, { files }) {
    const runs = new Map();
    for (const { entries } of logs) {
        const src = entries[0]?.src;
        if (src !== undefined)
            runs.set(`${src.repo}|${src.run}`, src);
    }
    const payloads = new Map();
    for (const run of runs.values()) {
        for (const entry of (0,run_search/* entriesOfRun */.x)(files, ledger, size, run))
            payloads.set(entry.lid, fingerprintOf((0,lib_entry/* eventOf */.A6)(entry), entry));
    }
    return payloads;
}
async function payloadsOf({ entries }, redactEvent) {
    const payloads = [];
    for (const entry of entries)
        payloads.push({ entry, event: await redactEvent((0,lib_entry/* eventOf */.A6)(entry)) });
    return payloads;
}
function recordedBy(event, entry, trust) {
    const { repo, run, attempt, job } = entry.src;
    const source = { repo, run, attempt, job };
    const { v, id, lid, ts, seq } = entry;
    return { ...event, v, id, lid, ts, seq, src: { ...source, trust } };
}
/** Everything that the job said, and nothing that the sealer gave. */
const fingerprintOf = (event, entry) => (0,canonical_json/* canonicalJson */.d)(recordedBy(event, entry, 'claimed'));

// EXTERNAL MODULE: ./packages/ledger/lib/write-lines.js
var write_lines = __webpack_require__(5530);
;// CONCATENATED MODULE: ./packages/ledger/lib/sequence-logs.js










/**
 * Extends a ledger, whose lock the caller holds, by the events of job logs: by job key, attempt and number. Events that it holds already are
 * recognised by `lid` and dropped. Proofs that hold for the ledger as it is then are put beside it.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
async function sequenceLogs(request, collected, ports) {
    const { ledger, declaredTypes = new Set(), trustOf = () => 'claimed' } = request;
    const shownAs = request.shownAs?.ledger ?? ledger;
    for (const path of (0,keep_proofs/* pathsOfProofs */.LJ)(ledger, collected.proofs))
        (0,paths/* refuseLinks */.UA)(ports.files, path);
    const opened = (0,open_ledger/* openLedger */.a)({ ledger, shownAs, declaredTypes }, ports);
    if (opened.state === 'refused')
        return { outcome: opened, spent: [] };
    const { chain } = opened;
    const before = chain.size;
    const prepared = await prepareLogs(collected.logs, { ledger, size: before, trustOf }, ports);
    const lines = prepared.logs.flatMap(({ fresh, shown }) => fresh.map((recorded) => (0,lib_entry/* nextLine */.sE)(chain, recorded, shown)));
    const { range: _, ...unchanged } = chain.snapshot();
    const head = lines.length === 0 ? unchanged : (0,write_lines/* writeLines */.x)(ports.files, ledger, before, chain, lines);
    const signs = request.signer !== undefined && lines.length > 0;
    const checkpoint = signs ? (0,signed_checkpoint/* writeCheckpoint */.Kp)(ledger, head, request.signer, ports.files) : undefined;
    const proofs = await (0,keep_proofs/* keepProofs */.fu)(ledger, head, collected, ports.files);
    const missing = missingJobs(request, collected.present, before, ports);
    const outcome = {
        state: 'sealed',
        ...head,
        added: lines.length,
        repeated: prepared.repeated,
        jobs: prepared.logs.map(({ job }) => job),
        checkpoint,
        proofs: proofs.kept,
        findings: [
            ...opened.findings,
            ...collected.findings,
            ...prepared.findings,
            ...(0,job_trust/* unattestable */.d)(prepared.logs, trustOf),
            ...proofs.findings,
            ...missing,
        ],
    };
    return { outcome, spent: prepared.logs.map(({ path }) => path) };
}
function missingJobs({ jobs = [], run, ledger, walDir, shownAs }, present, size, { files }) {
    const absent = new Set(jobs.filter((job) => !present.has(job)));
    if (absent.size > 0 && run !== undefined)
        for (const { src } of (0,run_search/* entriesOfRun */.x)(files, ledger, size, run))
            absent.delete(src.job);
    const folder = shownAs?.walDir ?? walDir;
    return [...absent].map((job) => (0,codes/* report */.z)('AIOP-L030', { message: `${folder} holds no log of job ${job}`, witness: `${folder}/${job}.jsonl` }));
}


/***/ }),

/***/ 7379:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readExitCriteria)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4587);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(443);


/**
 * Reads what a plan sets as its goals. Only the form of the file is checked: a plan that has run was validated before.
 * @param path for messages
 */
function readExitCriteria(source, { blake3 }) {
    const sink = new _codes_js__WEBPACK_IMPORTED_MODULE_0__/* .Findings */ .F(200, false);
    const read = (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m3)(source, blake3, sink);
    if (read === undefined)
        return { ok: false, findings: sink.kept() };
    const { id, hash, base, phases, position } = read.plan;
    const criteria = phases.flatMap(({ key, exitCriteria }) => exitCriteria.map(({ pointer, ...criterion }) => ({ ...criterion, phase: key, at: position(pointer) })));
    return { ok: true, plan: { id, hash, base }, criteria };
}


/***/ })

};
