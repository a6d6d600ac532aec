export const id = 611;
export const ids = [611];
export const modules = {

/***/ 7241:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ anchoredVerdict)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1345);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9307);
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3315);
/* harmony import */ var _ledger_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);




/** What can be said of the ledger at a place, by the anchor and the key that the inputs name. */
async function anchoredVerdict(place, inputs, host, blake3) {
    const given = givenAnchor(inputs, host);
    const repository = given === undefined ? undefined : await host.repositoryIfAny();
    const request = {
        ...place,
        declaredTypes: await (0,_ledger_config_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredTypes */ .I)(host),
        ...(inputs.verifierKey === '' ? {} : { verifier: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .parseVerifier */ .QM)(inputs.verifierKey, 'input verifier-key') }),
    };
    const tags = repository === undefined ? {} : { tags: repository };
    return (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_2__/* .verifyAnchored */ .a)(request, given, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, blake3, threads: (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_4__/* .ledgerThreads */ .N)(), ...tags });
}
function givenAnchor({ anchor, trustedRoot, signer, allowedSigners }, host) {
    if (anchor === '')
        return undefined;
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = host.environment;
    const here = server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
    const signedBy = signer === '' ? here : signer;
    return {
        text: anchor,
        where: 'input anchor',
        directory: host.workingDirectory,
        ...(trustedRoot === '' ? {} : { trustedRoot }),
        ...(signedBy === undefined ? {} : { signer: signedBy }),
        ...(allowedSigners === '' ? {} : { allowedSigners }),
    };
}


/***/ }),

/***/ 3611:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exitCriteria: () => (/* binding */ exitCriteria)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7575);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8362);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4245);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6208);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5420);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1869);
/* harmony import */ var _aiop_runner__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3362);
/* harmony import */ var _anchored_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7241);
/* harmony import */ var _contract_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7583);
/* harmony import */ var _ledger_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2621);
/* harmony import */ var _no_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5905);









const DEFAULT_PLAN = 'modification_plan.yaml';
const MAX_PLAN_BYTES = 16 * 1024 * 1024;
/** Holds the exit criteria of a plan against what a sound ledger records of this run. */
async function exitCriteria(inputs, host) {
    const blake3 = await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_2__/* .loadBlake3 */ .Z)();
    const { findPlanFile, readExitCriteria } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(162), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 429));
    const file = findPlanFile(inputs.plan || DEFAULT_PLAN, 'input plan', _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k, host.resolve);
    const goals = readExitCriteria({ ...file, maxBytes: MAX_PLAN_BYTES }, { blake3 });
    if (!goals.ok)
        return { passed: false, outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K, met: false }, findings: goals.findings };
    if (goals.criteria.length === 0)
        throw noCriteria(file.path);
    return (0,_ledger_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .withLedger */ .C)(inputs, host, (place) => judgeAt(place, goals, inputs, host, blake3));
}
async function judgeAt(place, { plan, criteria: goals }, inputs, host, blake3) {
    const verdict = await (0,_anchored_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .anchoredVerdict */ .a)(place, inputs, host, blake3);
    host.log.untrusted((0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_6__/* .describeVerdict */ .XZ)(verdict));
    if (verdict.verdict === 'tampered')
        return { passed: false, outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .REFUSED */ .l, met: false }, findings: verdict.findings };
    const { repo, run } = (0,_aiop_runner__WEBPACK_IMPORTED_MODULE_7__/* .eventSource */ .K)(_contract_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .contract */ .d.name, host.environment);
    const report = (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_8__/* .judgeCriteria */ .B)({ ledger: place.ledger, criteria: goals, run: { repo, run }, planHash: plan.hash }, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k });
    const criteria = host.resultFile('exit-criteria.json');
    _aiop_host__WEBPACK_IMPORTED_MODULE_3__/* .nodeFiles */ .k.write(criteria, `${JSON.stringify((0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_9__/* .criteriaDocument */ .n)(plan, report), null, 2)}\n`);
    const findings = [...verdict.findings, ...(0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_6__/* .unproven */ .gm)(verdict, inputs.require, place.shownAs), ...report.findings];
    const { count, head, size, root } = verdict;
    return {
        passed: !(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_10__/* .hasError */ .JD)(findings),
        outputs: { ..._no_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING */ .K, count, head, size, root, verdict: verdict.verdict, met: report.met, criteria },
        findings,
        summary: (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_11__/* .renderBoard */ .n)(report),
    };
}
function noCriteria(where) {
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e({
        what: 'the plan states no exit criteria',
        where,
        expected: 'exit_criteria in at least one phase',
        fix: 'add them, or leave this step out: without a criterion nothing is met',
    });
}


/***/ }),

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
    return (0,visible/* visible */.R)(text, maxLength).replace(PUNCTUATION, (mark) => {
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


/***/ }),

/***/ 8629:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8362);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7495);
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

/***/ 3315:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ledgerThreads),
/* harmony export */   R: () => (/* binding */ answerAsThread)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7104);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);



/** Threads that check parts of a ledger, each running this very program, which has to call `answerAsThread` where it `isThread`. */
const ledgerThreads = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .threadsOf */ .Dm)(process.argv[1] ?? '');
/** What the program does on a thread that was made by `ledgerThreads`. */
const answerAsThread = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .answerRequest */ .Y9)(async (request) => (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .checkStretch */ .I)(request, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_2__/* .nodeFiles */ .k, blake3: await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_3__/* .loadBlake3 */ .Z)() }));


/***/ })

};
