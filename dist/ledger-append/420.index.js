export const id = 420;
export const ids = [420];
export const modules = {

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

/***/ 1869:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ renderBoard)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/diagnostics/lib/markdown.js

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/**
 * Untrusted text as prose in Markdown (GitHub Flavored): every ASCII punctuation mark becomes a character reference, so that it can
 * begin no markup, HTML, table cell, link or automatic address; what cannot be seen is shown. A mention is broken by a zero-width space:
 * mentions are looked for after references are resolved.
 */
function escapeMarkdown(text, maxLength = 500) {
    return (0,visible/* visible */.RK)(text, maxLength).replace(PUNCTUATION, (mark) => {
        if (mark === '-' || mark === ',' || mark === '/')
            return mark;
        return `&#${mark.charCodeAt(0)};${mark === '@' ? '&#8203;' : ''}`;
    });
}
/** The same as code, in a table or out of it; in code GitHub looks for no mentions, issue numbers or links. Nothing for an empty text. */
function markdownCode(text, maxLength = 500) {
    return text === '' ? '' : `<code>${escapeMarkdown(text, maxLength).replaceAll('&#64;&#8203;', '&#64;')}</code>`;
}

// EXTERNAL MODULE: ./packages/ledger/lib/criteria/judge.js + 1 modules
var judge = __webpack_require__(6208);
;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/board.js


/** More rows than this would not be read; GitHub cuts a summary at 1 MiB. */
const MAX_ROWS = 200;
const STATES = {
    met: '✅ met',
    'not-met': '❌ not met',
    'not-measured': '⚪ not measured',
};
/** The exit criteria as a board in Markdown for a job's summary. Text of the plan is escaped. */
function renderBoard({ run, criteria, met }) {
    const good = criteria.filter(({ state }) => state === 'met').length;
    const of = run === undefined ? '' : ` for run ${markdownCode(run.run)}`;
    const rows = criteria.slice(0, MAX_ROWS).map(rowOf);
    const rest = criteria.length > MAX_ROWS ? `\n${criteria.length - MAX_ROWS} more criteria stand in the result file.\n` : '';
    return `## ${met ? '✅' : '❌'} Exit criteria: ${good} of ${criteria.length} met${of}

| state | phase | criterion | metric | measured | threshold |
|---|---|---|---|---|---|
${rows.join('\n')}
${rest}`;
}
function rowOf(criterion) {
    const { phase, id, metric, op, value } = criterion;
    const measured = criterion.state === 'not-measured' ? escapeMarkdown(criterion.reason) : (0,judge/* formatMeasured */.U)(criterion.measured, criterion.unit);
    const cells = [
        STATES[criterion.state],
        markdownCode(phase),
        markdownCode(id),
        markdownCode(metric),
        measured,
        markdownCode(`${op} ${value}`),
    ];
    return `| ${cells.join(' | ')} |`;
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

/***/ 4679:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ recoveryTime),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   im: () => (/* binding */ percentile95),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* unused harmony export thousandths */
/** A whole number that an event holds under a name. */
function count(entry, field) {
    const value = entry[field];
    return typeof value === 'number' ? value : undefined;
}
/** A text with three decimals, such as a rate, in thousandths. */
function thousandths(entry, field) {
    const value = entry[field];
    if (typeof value !== 'string' || !/^[0-9]{1,9}\.[0-9]{3}$/.test(value))
        return undefined;
    return Number(value.replace('.', ''));
}
/** Parts over wholes, summed over all events: not the mean of rates, in which a small event would weigh as much as a large one. */
function shareOf(sample) {
    let [parts, wholes] = [0, 0];
    return {
        add(entry) {
            const { part, whole } = sample(entry) ?? { part: 0, whole: 0 };
            parts += part;
            wholes += whole;
            return whole > 0;
        },
        read: () => (wholes === 0 ? undefined : parts / wholes),
    };
}
/** The mean of texts with three decimals, each weighed by `weight` (1 when absent). */
function meanOf(field, weight = () => 1) {
    return shareOf((entry) => {
        const value = thousandths(entry, field);
        const heavy = weight(entry);
        return value === undefined ? undefined : { part: value * heavy, whole: 1000 * heavy };
    });
}
/** The 95th percentile of a whole number by nearest rank: the smallest value that 95 % of all do not exceed. */
function percentile95(field) {
    const values = [];
    return {
        add(entry) {
            const value = count(entry, field);
            if (value !== undefined)
                values.push(value);
            return value !== undefined;
        },
        read: () => values.toSorted((a, b) => a - b).at(Math.ceil((values.length * 95) / 100) - 1),
    };
}
function sumOf(field) {
    let sum;
    return {
        add(entry) {
            const value = count(entry, field);
            if (value !== undefined)
                sum = (sum ?? 0) + value;
            return value !== undefined;
        },
        read: () => sum,
    };
}
/** What the last event says: for a state, of which earlier events tell nothing any more. */
function lastOf(field) {
    let last;
    return {
        add(entry) {
            const value = thousandths(entry, field);
            if (value !== undefined)
                last = value / 1000;
            return value !== undefined;
        },
        read: () => last,
    };
}
/**
 * The mean time to recovery in milliseconds: from the first end of a workstream that was no success to its next success. A workstream is
 * the same in every run by its lineage id, and by its instance id where no lineage is recorded. One that never recovered has no time yet.
 */
function recoveryTime() {
    const brokenSince = new Map();
    let [total, recoveries] = [0, 0];
    return {
        add({ status, wslid, wsid, ts }) {
            const name = typeof wslid === 'string' ? wslid : wsid;
            if (typeof name !== 'string' || typeof status !== 'string')
                return false;
            const at = Date.parse(ts);
            const since = brokenSince.get(name);
            if (status !== 'succeeded') {
                // Skipped says nothing about the workstream itself: what it needs has failed.
                if (since === undefined && status !== 'skipped')
                    brokenSince.set(name, at);
                return false;
            }
            if (since === undefined)
                return false;
            brokenSince.delete(name);
            total += Math.max(0, at - since);
            recoveries++;
            return true;
        },
        read: () => (recoveries === 0 ? undefined : total / recoveries),
    };
}


/***/ }),

/***/ 5220:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS)
/* harmony export */ });
/* harmony import */ var _meters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4679);

/** Every metric that an exit criterion may name. */
const METRICS = new Map([
    ['verify.skip_rate', ofTasks()],
    [
        'verify.file_skip_rate',
        { ...of('verify.run', 'rate', ['file_skip_rate'], 'the mean share of files that were skipped'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('file_skip_rate') },
    ],
    [
        'verify.duration_ms.p95',
        { ...of('verify.run', 'ms', ['ms'], 'how long 95 % of the verifications took at most'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile95 */ .im)('ms') },
    ],
    ['verify.speedup', ofSpeed()],
    [
        'watch.latency_ms.p95',
        {
            ...of('watch.settled', 'ms', ['latency_ms'], 'from a change to its result, for 95 % at most'),
            meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .percentile95 */ .im)('latency_ms'),
        },
    ],
    ['watch.lost_events', { ...of('watch.settled', 'count', ['lost'], 'changes that no result covers'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)('lost') }],
    ['log.schema_compliance', ofCounts('log.checked', 'compliant', 'records', 'log records that fit their schema, among all')],
    ['commits.compliance', ofCommits()],
    ['cache.hit_rate', ofChoice('cache.used', 'hit', 'exact', 'caches that were found under their own key, among all that were asked for')],
    ['cache.time_saved_rate', ofSavedTime()],
    ['hooks.install_rate', ofCounts('hooks.installed', 'installed', 'hooks', 'hooks that are in place, among all that were to be')],
    [
        'registry.coverage',
        {
            ...of('registry.checked', 'rate', ['coverage'], 'files that belong to a module, by the last check'),
            meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)('coverage'),
        },
    ],
    ['patch.errors_captured', ofCapturedErrors()],
    ['gate.pass_rate', ofChoice('gate.decided', 'decision', 'merge', 'gates that let the change merge, among all')],
    [
        'gate.mean_confidence',
        { ...of('gate.decided', 'rate', ['confidence'], 'the mean confidence that gates were given'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('confidence') },
    ],
    ['ws.success_rate', ofChoice('ws.done', 'status', 'succeeded', 'workstreams that succeeded, among all that ended')],
    [
        'ws.mttr_ms',
        {
            ...of('ws.done', 'ms', ['status', 'wsid', 'wslid'], 'the mean time from the failure of a workstream to its next success'),
            meter: _meters_js__WEBPACK_IMPORTED_MODULE_0__/* .recoveryTime */ .DG,
        },
    ],
]);
function of(type, unit, fields, meaning) {
    return { type, unit, fields, meaning };
}
function ofCounts(type, part, whole, meaning) {
    const sample = (entry) => ({ part: (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, part) ?? 0, whole: (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, whole) ?? 0 });
    return { ...of(type, 'rate', [part, whole], meaning), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(sample) };
}
function ofChoice(type, field, wanted, meaning) {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)((entry) => ({ part: entry[field] === wanted ? 1 : 0, whole: 1 }));
    return { ...of(type, 'rate', [field], meaning), meter };
}
function ofTasks() {
    const sample = (entry) => {
        const skipped = (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'skipped') ?? 0;
        return { part: skipped, whole: skipped + ((0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'ran') ?? 0) };
    };
    return { ...of('verify.run', 'rate', ['skipped', 'ran'], 'tasks that were skipped, among all'), meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(sample) };
}
/** Weighed by the time that was taken, which makes it all time without over all time with. */
function ofSpeed() {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('speedup', (entry) => Math.max(1, (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'ms') ?? 1));
    return { ...of('verify.run', 'times', ['speedup', 'ms'], 'time without skipping and parallel runs over the time taken'), meter };
}
function ofCommits() {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('compliance', (entry) => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'commits') ?? 1);
    return { ...of('version.decided', 'rate', ['compliance', 'commits'], 'commits in conventional form, among all'), meter };
}
function ofSavedTime() {
    const sample = (entry) => {
        const [baseline, build] = [(0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'baseline_ms'), (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'build_ms')];
        return baseline === undefined || build === undefined ? undefined : { part: baseline - build, whole: baseline };
    };
    return {
        ...of('cache.used', 'rate', ['baseline_ms', 'build_ms'], 'build time that caches saved, over the time without them'),
        meter: () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(sample),
    };
}
function ofCapturedErrors() {
    const meter = () => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)('errors_captured', (entry) => (0,_meters_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entry, 'errors') ?? 1);
    return { ...of('patch.refused', 'rate', ['errors_captured', 'errors'], 'errors recorded with their context, among all'), meter };
}


/***/ })

};
