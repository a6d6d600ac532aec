export const id = 6602;
export const ids = [6602];
export const modules = {

/***/ 4830:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ chainFrom)
/* harmony export */ });
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);

/** A chain that goes on where `from` ends. */
function chainFrom(from, blake3) {
    const range = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .merkleRange */ .Qd)(from.count, from.range);
    const blocks = [];
    let { size, head } = from;
    return {
        blocks,
        get size() {
            return size;
        },
        get count() {
            return range.count;
        },
        get head() {
            return head;
        },
        extend(line) {
            head = blake3.hex(line);
            range.append(line);
            size += line.length + 1;
            const root = range.count % _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM === 0 ? range.lastBlock : undefined;
            if (root !== undefined)
                blocks.push({ root, end: size });
        },
        snapshot: () => ({ size, count: range.count, root: range.root(), head, range: range.nodes() }),
    };
}


/***/ }),

/***/ 2890:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ contentDefect),
/* harmony export */   t: () => (/* binding */ entryCheck)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2433);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5662);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7537);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8163);
/* harmony import */ var _event_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9787);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3774);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5954);








/** Notices beyond this many say nothing new. */
const MAX_NOTICES = 20;
const isSameJob = (a, b) => a.job === b.job && a.attempt === b.attempt && a.run === b.run && a.repo === b.repo;
/**
 * @param chain where the first line is to go on; it is extended by each sound line
 * @param file how findings name the ledger
 */
function entryCheck(chain, declaredTypes, file) {
    const fromStart = chain.count === 0;
    const jobs = new Map();
    const unknownTypes = new Set();
    const notices = [];
    const note = (code, message) => {
        if (notices.length < MAX_NOTICES)
            notices.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(code, { message, at: { file, line: chain.count + 1, column: 1 } }));
    };
    // The events of a job mostly stand together: what is the same for all of them is looked up once.
    let current;
    const jobOf = (source) => {
        if (current === undefined || !isSameJob(current.source, source)) {
            current = { source, identity: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .jobIdentity */ .Kv)(source), lineageId: (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_2__/* .eventLineageIds */ .EA)(source) };
        }
        return current;
    };
    const progressDefect = (entry) => {
        const { seq, ts, src } = entry;
        const { identity, lineageId } = jobOf(src);
        const progress = jobs.get(identity);
        // Where the check starts in the middle, only the second event of a job tells what its number has to be.
        const expected = progress?.nextSeq ?? (fromStart ? 0 : seq);
        if (seq !== expected)
            return { code: 'AIOP-L003', reason: `it is event ${seq} of job ${src.job}, where event ${expected} was due` };
        if (entry.lid !== lineageId(seq))
            return { code: 'AIOP-L002', reason: 'its lid is not the one of its source and seq' };
        if (progress === undefined) {
            jobs.set(identity, { firstSeq: seq, firstTs: ts, nextSeq: seq + 1, ts });
            return undefined;
        }
        if (ts < progress.ts)
            note('AIOP-L023', `entry ${entry.idx} of job ${src.job} was recorded at ${ts}, the one before it at ${progress.ts}`);
        progress.nextSeq = seq + 1;
        progress.ts = ts;
        return undefined;
    };
    const typeNotice = ({ t }) => {
        if ((0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownType */ .sN)(t) || declaredTypes.has(t) || unknownTypes.has(t))
            return;
        if (unknownTypes.size < MAX_NOTICES)
            unknownTypes.add(t);
        note('AIOP-L024', `the event type "${t}" is neither one of the suite nor declared`);
    };
    return {
        accept(line) {
            const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCanonicalLine */ .Y)(line);
            if (!parsed.ok)
                return { ok: false, code: 'AIOP-L001', reason: parsed.reason };
            const entry = parsed.value;
            if (!(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .isEntry */ .Tk)(entry))
                return { ok: false, code: 'AIOP-L002', reason: (0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .envelopeReason */ .DD)() };
            const defect = placeDefect(entry, chain) ?? contentDefect(entry) ?? progressDefect(entry);
            if (defect !== undefined)
                return { ok: false, ...defect };
            typeNotice(entry);
            chain.extend(line);
            return { ok: true, entry };
        },
        notices: () => notices,
        jobs: () => jobs,
    };
}
function placeDefect({ idx, prev }, { count, head }) {
    if (idx !== count)
        return { code: 'AIOP-L003', reason: `it says that it is entry ${idx}` };
    if (prev === head)
        return undefined;
    return { code: 'AIOP-L004', reason: 'its prev is not the hash of the line before' };
}
/** What is wrong with an entry, wherever it stands: its time, or the fields of its type. */
const contentDefect = (entry) => timeDefect(entry) ?? eventDefect(entry);
function timeDefect({ ts }) {
    if ((0,_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .isInstant */ .u)(ts))
        return undefined;
    return { code: 'AIOP-L002', reason: `its ts ${JSON.stringify(ts)} is no time` };
}
function eventDefect(entry) {
    if (!(0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownType */ .sN)(entry.t))
        return undefined;
    const defect = (0,_event_check_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldsDefect */ .fx)((0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .eventOf */ .A6)(entry));
    return defect === undefined ? undefined : { code: 'AIOP-L005', reason: `${entry.t}: ${defect.what}` };
}


/***/ }),

/***/ 9787:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gl: () => (/* binding */ eventDefect),
  fx: () => (/* binding */ fieldsDefect),
  M9: () => (/* binding */ requireEvent)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/schema-address.js
var schema_address = __webpack_require__(9058);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/ledger/lib/event.js
var lib_event = __webpack_require__(8163);
// EXTERNAL MODULE: ./packages/ledger/lib/event-shape.js
var event_shape = __webpack_require__(3683);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/ledger/lib/ledger-events.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ledger-events.schema.json. Do not edit.

const known0 = { "t": 0, "status": 0, "ms": 0, "plan": 0, "succeeded": 0, "failed": 0, "refused": 0, "skipped": 0, "commit": 0, "version": 0 };
const known1 = { "t": 0, "ok": 0, "plan": 0, "plan_hash": 0, "errors": 0, "warnings": 0, "codes": 0, "workstreams": 0, "waves": 0, "ms": 0 };
const known2 = { "t": 0, "wsid": 0, "branch": 0, "ok": 0, "ms": 0, "wslid": 0, "ws": 0, "phase": 0, "module": 0, "base": 0, "codes": 0, "reason": 0, "wave": 0, "needs": 0 };
const known3 = { "t": 0, "wsid": 0, "step": 0, "ok": 0, "ms": 0, "wslid": 0, "ws": 0, "codes": 0, "reason": 0, "commit": 0, "tree": 0, "files": 0, "skipped": 0, "exit": 0 };
const known4 = { "t": 0, "wsid": 0, "status": 0, "ms": 0, "wslid": 0, "ws": 0, "branch": 0, "commit": 0, "tree": 0, "codes": 0, "reason": 0, "wave": 0, "needs": 0 };
const known5 = { "t": 0, "ok": 0, "ran": 0, "skipped": 0, "failed": 0, "flaky": 0, "ms": 0, "wsid": 0, "fingerprint": 0, "skip_rate": 0, "file_skip_rate": 0, "saved_ms": 0, "speedup": 0, "tree": 0, "failures": 0 };
const known6 = { "t": 0, "files": 0, "wsid": 0, "base": 0, "tree": 0, "added": 0, "removed": 0, "dry_run": 0, "ms": 0 };
const known7 = { "t": 0, "codes": 0, "wsid": 0, "base": 0, "files": 0, "errors": 0, "errors_captured": 0, "reason": 0, "ms": 0 };
const known8 = { "t": 0, "decision": 0, "reasons": 0, "wsid": 0, "tree": 0, "confidence": 0, "passed_before": 0, "passed_after": 0, "broken": 0, "fixed": 0 };
const known9 = { "t": 0, "version": 0, "bump": 0, "previous": 0, "level": 0, "tag": 0, "module": 0, "commits": 0, "compliance": 0, "released": 0 };
const known10 = { "t": 0, "hit": 0, "key": 0, "matched_key": 0, "trust_domain": 0, "bytes": 0, "saved": 0, "ms": 0, "build_ms": 0, "baseline_ms": 0 };
const known11 = { "t": 0, "latency_ms": 0, "lost": 0, "changes": 0, "ok": 0, "ran": 0, "skipped": 0, "failed": 0, "ms": 0 };
/** For each value of `t`, whether an object fits the schema of that value; after `false`, `errors` says what does not. */
const validators = new Map([["run.started", validate95], ["run.done", validate96], ["plan.validated", validate97], ["ws.create", validate98], ["ws.step", validate99], ["ws.done", validate100], ["verify.run", validate101], ["verify.skip", validate102], ["patch.applied", validate103], ["patch.refused", validate104], ["gate.decided", validate105], ["version.decided", validate106], ["version.released", validate107], ["commits.checked", validate108], ["cache.key", validate109], ["cache.used", validate110], ["cache.saved", validate111], ["watch.settled", validate112], ["log.checked", validate113], ["hooks.installed", validate114], ["registry.checked", validate115]]);
const func1 = (ucs2length["default"] ?? ucs2length);
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate95.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.t === undefined) && (missing0 = "t")) {
                validate95.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "t") || (key0 === "plan")) || (key0 === "plan_hash")) || (key0 === "base")) || (key0 === "workstreams")) || (key0 === "waves")) || (key0 === "dry_run")) || (key0 === "resumed"))) {
                        validate95.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("run.started" !== data.t) {
                            validate95.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "run.started" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.plan !== undefined) {
                            let data1 = data.plan;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (func1(data1) > 1024) {
                                        validate95.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate95.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate95.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.plan_hash !== undefined) {
                                let data2 = data.plan_hash;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern3.test(data2)) {
                                            validate95.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate95.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.base !== undefined) {
                                    let data3 = data.base;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!pattern4.test(data3)) {
                                                validate95.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate95.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.workstreams !== undefined) {
                                        let data4 = data.workstreams;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate95.errors = [{ instancePath: instancePath + "/workstreams", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate95.errors = [{ instancePath: instancePath + "/workstreams", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.waves !== undefined) {
                                            let data5 = data.waves;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate95.errors = [{ instancePath: instancePath + "/waves", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate95.errors = [{ instancePath: instancePath + "/waves", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.dry_run !== undefined) {
                                                const _errs13 = errors;
                                                if (typeof data.dry_run !== "boolean") {
                                                    validate95.errors = [{ instancePath: instancePath + "/dry_run", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.resumed !== undefined) {
                                                    const _errs15 = errors;
                                                    if (typeof data.resumed !== "boolean") {
                                                        validate95.errors = [{ instancePath: instancePath + "/resumed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs15 === errors;
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
            validate95.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate95.errors = vErrors;
    return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const func3 = Object.prototype.hasOwnProperty;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate96.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known0, key0))) {
                        validate96.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("run.done" !== data.t) {
                            validate96.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "run.done" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            let data1 = data.status;
                            const _errs3 = errors;
                            if (!(((data1 === "succeeded") || (data1 === "failed")) || (data1 === "interrupted"))) {
                                validate96.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["succeeded", "failed", "interrupted"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.ms !== undefined) {
                                let data2 = data.ms;
                                const _errs4 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate96.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs4) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate96.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.plan !== undefined) {
                                    let data3 = data.plan;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (func1(data3) > 1024) {
                                                validate96.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (func1(data3) < 1) {
                                                    validate96.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate96.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.succeeded !== undefined) {
                                        let data4 = data.succeeded;
                                        const _errs8 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate96.errors = [{ instancePath: instancePath + "/succeeded", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs8) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate96.errors = [{ instancePath: instancePath + "/succeeded", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.failed !== undefined) {
                                            let data5 = data.failed;
                                            const _errs10 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate96.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs10) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate96.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.refused !== undefined) {
                                                let data6 = data.refused;
                                                const _errs12 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate96.errors = [{ instancePath: instancePath + "/refused", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs12) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate96.errors = [{ instancePath: instancePath + "/refused", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.skipped !== undefined) {
                                                    let data7 = data.skipped;
                                                    const _errs14 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate96.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs14) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate96.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.commit !== undefined) {
                                                        let data8 = data.commit;
                                                        const _errs16 = errors;
                                                        if (errors === _errs16) {
                                                            if (typeof data8 === "string") {
                                                                if (!pattern4.test(data8)) {
                                                                    validate96.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate96.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.version !== undefined) {
                                                            let data9 = data.version;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (typeof data9 === "string") {
                                                                    if (func1(data9) > 1024) {
                                                                        validate96.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func1(data9) < 1) {
                                                                            validate96.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate96.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs18 === errors;
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
            }
        }
        else {
            validate96.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern7 = new RegExp("^[A-Z]+-[A-Z][0-9]{3}$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) {
                validate97.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known1, key0))) {
                        validate97.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("plan.validated" !== data.t) {
                            validate97.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "plan.validated" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate97.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.plan !== undefined) {
                                let data2 = data.plan;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (func1(data2) > 1024) {
                                            validate97.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (func1(data2) < 1) {
                                                validate97.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate97.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.plan_hash !== undefined) {
                                    let data3 = data.plan_hash;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!pattern3.test(data3)) {
                                                validate97.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate97.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.errors !== undefined) {
                                        let data4 = data.errors;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate97.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate97.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.warnings !== undefined) {
                                            let data5 = data.warnings;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate97.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate97.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.codes !== undefined) {
                                                let data6 = data.codes;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (Array.isArray(data6)) {
                                                        if (data6.length > 1000) {
                                                            validate97.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                            const len0 = data6.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data7 = data6[i0];
                                                                const _errs15 = errors;
                                                                if (errors === _errs15) {
                                                                    if (typeof data7 === "string") {
                                                                        if (!pattern7.test(data7)) {
                                                                            validate97.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate97.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs15 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate97.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.workstreams !== undefined) {
                                                    let data8 = data.workstreams;
                                                    const _errs17 = errors;
                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                        validate97.errors = [{ instancePath: instancePath + "/workstreams", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs17) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validate97.errors = [{ instancePath: instancePath + "/workstreams", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.waves !== undefined) {
                                                        let data9 = data.waves;
                                                        const _errs19 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            validate97.errors = [{ instancePath: instancePath + "/waves", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs19) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate97.errors = [{ instancePath: instancePath + "/waves", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.ms !== undefined) {
                                                            let data10 = data.ms;
                                                            const _errs21 = errors;
                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                validate97.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs21) {
                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                    if (data10 < 0 || isNaN(data10)) {
                                                                        validate97.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
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
            }
        }
        else {
            validate97.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate97.errors = vErrors;
    return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern8 = new RegExp("^[!-~]{1,128}$", "u");
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.t === undefined) && (missing0 = "t")) || ((data.wsid === undefined) && (missing0 = "wsid"))) || ((data.branch === undefined) && (missing0 = "branch"))) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate98.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known2, key0))) {
                        validate98.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.create" !== data.t) {
                            validate98.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.create" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.wsid !== undefined) {
                            let data1 = data.wsid;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!pattern8.test(data1)) {
                                        validate98.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate98.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.branch !== undefined) {
                                let data2 = data.branch;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (func1(data2) > 1024) {
                                            validate98.errors = [{ instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (func1(data2) < 1) {
                                                validate98.errors = [{ instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate98.errors = [{ instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate98.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.ms !== undefined) {
                                        let data4 = data.ms;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate98.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate98.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.wslid !== undefined) {
                                            let data5 = data.wslid;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (!pattern8.test(data5)) {
                                                        validate98.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate98.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ws !== undefined) {
                                                let data6 = data.ws;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (typeof data6 === "string") {
                                                        if (func1(data6) > 1024) {
                                                            validate98.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate98.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate98.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.phase !== undefined) {
                                                    let data7 = data.phase;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (typeof data7 === "string") {
                                                            if (func1(data7) > 1024) {
                                                                validate98.errors = [{ instancePath: instancePath + "/phase", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func1(data7) < 1) {
                                                                    validate98.errors = [{ instancePath: instancePath + "/phase", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate98.errors = [{ instancePath: instancePath + "/phase", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.module !== undefined) {
                                                        let data8 = data.module;
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (typeof data8 === "string") {
                                                                if (func1(data8) > 1024) {
                                                                    validate98.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func1(data8) < 1) {
                                                                        validate98.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate98.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.base !== undefined) {
                                                            let data9 = data.base;
                                                            const _errs19 = errors;
                                                            if (errors === _errs19) {
                                                                if (typeof data9 === "string") {
                                                                    if (!pattern4.test(data9)) {
                                                                        validate98.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate98.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.codes !== undefined) {
                                                                let data10 = data.codes;
                                                                const _errs21 = errors;
                                                                if (errors === _errs21) {
                                                                    if (Array.isArray(data10)) {
                                                                        if (data10.length > 1000) {
                                                                            validate98.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                            const len0 = data10.length;
                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                let data11 = data10[i0];
                                                                                const _errs23 = errors;
                                                                                if (errors === _errs23) {
                                                                                    if (typeof data11 === "string") {
                                                                                        if (!pattern7.test(data11)) {
                                                                                            validate98.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate98.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid1 = _errs23 === errors;
                                                                                if (!valid1) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate98.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.reason !== undefined) {
                                                                    let data12 = data.reason;
                                                                    const _errs25 = errors;
                                                                    if (errors === _errs25) {
                                                                        if (typeof data12 === "string") {
                                                                            if (func1(data12) > 16384) {
                                                                                validate98.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (func1(data12) < 1) {
                                                                                    validate98.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate98.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs25 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.wave !== undefined) {
                                                                        let data13 = data.wave;
                                                                        const _errs27 = errors;
                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                            validate98.errors = [{ instancePath: instancePath + "/wave", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs27) {
                                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                if (data13 < 1 || isNaN(data13)) {
                                                                                    validate98.errors = [{ instancePath: instancePath + "/wave", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs27 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.needs !== undefined) {
                                                                            let data14 = data.needs;
                                                                            const _errs29 = errors;
                                                                            if (errors === _errs29) {
                                                                                if (Array.isArray(data14)) {
                                                                                    if (data14.length > 1000) {
                                                                                        validate98.errors = [{ instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid2 = true;
                                                                                        const len1 = data14.length;
                                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                                            let data15 = data14[i1];
                                                                                            const _errs31 = errors;
                                                                                            if (errors === _errs31) {
                                                                                                if (typeof data15 === "string") {
                                                                                                    if (func1(data15) > 256) {
                                                                                                        validate98.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (func1(data15) < 1) {
                                                                                                            validate98.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate98.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid2 = _errs31 === errors;
                                                                                            if (!valid2) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate98.errors = [{ instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs29 === errors;
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
                            }
                        }
                    }
                }
            }
        }
        else {
            validate98.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate98.errors = vErrors;
    return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern13 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.t === undefined) && (missing0 = "t")) || ((data.wsid === undefined) && (missing0 = "wsid"))) || ((data.step === undefined) && (missing0 = "step"))) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate99.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known3, key0))) {
                        validate99.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.step" !== data.t) {
                            validate99.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.step" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.wsid !== undefined) {
                            let data1 = data.wsid;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!pattern8.test(data1)) {
                                        validate99.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate99.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.step !== undefined) {
                                let data2 = data.step;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern13.test(data2)) {
                                            validate99.errors = [{ instancePath: instancePath + "/step", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,63}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{0,63}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate99.errors = [{ instancePath: instancePath + "/step", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate99.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.ms !== undefined) {
                                        let data4 = data.ms;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate99.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate99.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.wslid !== undefined) {
                                            let data5 = data.wslid;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (!pattern8.test(data5)) {
                                                        validate99.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate99.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ws !== undefined) {
                                                let data6 = data.ws;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (typeof data6 === "string") {
                                                        if (func1(data6) > 1024) {
                                                            validate99.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate99.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate99.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.codes !== undefined) {
                                                    let data7 = data.codes;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (Array.isArray(data7)) {
                                                            if (data7.length > 1000) {
                                                                validate99.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                                const len0 = data7.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    let data8 = data7[i0];
                                                                    const _errs17 = errors;
                                                                    if (errors === _errs17) {
                                                                        if (typeof data8 === "string") {
                                                                            if (!pattern7.test(data8)) {
                                                                                validate99.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate99.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                    if (!valid1) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate99.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.reason !== undefined) {
                                                        let data9 = data.reason;
                                                        const _errs19 = errors;
                                                        if (errors === _errs19) {
                                                            if (typeof data9 === "string") {
                                                                if (func1(data9) > 16384) {
                                                                    validate99.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func1(data9) < 1) {
                                                                        validate99.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate99.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.commit !== undefined) {
                                                            let data10 = data.commit;
                                                            const _errs21 = errors;
                                                            if (errors === _errs21) {
                                                                if (typeof data10 === "string") {
                                                                    if (!pattern4.test(data10)) {
                                                                        validate99.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate99.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.tree !== undefined) {
                                                                let data11 = data.tree;
                                                                const _errs23 = errors;
                                                                if (errors === _errs23) {
                                                                    if (typeof data11 === "string") {
                                                                        if (!pattern4.test(data11)) {
                                                                            validate99.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate99.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs23 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.files !== undefined) {
                                                                    let data12 = data.files;
                                                                    const _errs25 = errors;
                                                                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                                        validate99.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs25) {
                                                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                            if (data12 < 0 || isNaN(data12)) {
                                                                                validate99.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                    if (data.skipped !== undefined) {
                                                                        const _errs27 = errors;
                                                                        if (typeof data.skipped !== "boolean") {
                                                                            validate99.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs27 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.exit !== undefined) {
                                                                            let data14 = data.exit;
                                                                            const _errs29 = errors;
                                                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                                validate99.errors = [{ instancePath: instancePath + "/exit", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs29) {
                                                                                if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                                    if (data14 < 0 || isNaN(data14)) {
                                                                                        validate99.errors = [{ instancePath: instancePath + "/exit", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs29 === errors;
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
                            }
                        }
                    }
                }
            }
        }
        else {
            validate99.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.t === undefined) && (missing0 = "t")) || ((data.wsid === undefined) && (missing0 = "wsid"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate100.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known4, key0))) {
                        validate100.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.done" !== data.t) {
                            validate100.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.done" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.wsid !== undefined) {
                            let data1 = data.wsid;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!pattern8.test(data1)) {
                                        validate100.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate100.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.status !== undefined) {
                                let data2 = data.status;
                                const _errs5 = errors;
                                if (!(((((data2 === "succeeded") || (data2 === "failed")) || (data2 === "refused")) || (data2 === "skipped")) || (data2 === "interrupted"))) {
                                    validate100.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["succeeded", "failed", "refused", "skipped", "interrupted"] }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ms !== undefined) {
                                    let data3 = data.ms;
                                    const _errs6 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate100.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs6) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate100.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.wslid !== undefined) {
                                        let data4 = data.wslid;
                                        const _errs8 = errors;
                                        if (errors === _errs8) {
                                            if (typeof data4 === "string") {
                                                if (!pattern8.test(data4)) {
                                                    validate100.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate100.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ws !== undefined) {
                                            let data5 = data.ws;
                                            const _errs10 = errors;
                                            if (errors === _errs10) {
                                                if (typeof data5 === "string") {
                                                    if (func1(data5) > 1024) {
                                                        validate100.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate100.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate100.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.branch !== undefined) {
                                                let data6 = data.branch;
                                                const _errs12 = errors;
                                                if (errors === _errs12) {
                                                    if (typeof data6 === "string") {
                                                        if (func1(data6) > 1024) {
                                                            validate100.errors = [{ instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate100.errors = [{ instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate100.errors = [{ instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.commit !== undefined) {
                                                    let data7 = data.commit;
                                                    const _errs14 = errors;
                                                    if (errors === _errs14) {
                                                        if (typeof data7 === "string") {
                                                            if (!pattern4.test(data7)) {
                                                                validate100.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate100.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.tree !== undefined) {
                                                        let data8 = data.tree;
                                                        const _errs16 = errors;
                                                        if (errors === _errs16) {
                                                            if (typeof data8 === "string") {
                                                                if (!pattern4.test(data8)) {
                                                                    validate100.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate100.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.codes !== undefined) {
                                                            let data9 = data.codes;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (Array.isArray(data9)) {
                                                                    if (data9.length > 1000) {
                                                                        validate100.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                        const len0 = data9.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            let data10 = data9[i0];
                                                                            const _errs20 = errors;
                                                                            if (errors === _errs20) {
                                                                                if (typeof data10 === "string") {
                                                                                    if (!pattern7.test(data10)) {
                                                                                        validate100.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate100.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid1 = _errs20 === errors;
                                                                            if (!valid1) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate100.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.reason !== undefined) {
                                                                let data11 = data.reason;
                                                                const _errs22 = errors;
                                                                if (errors === _errs22) {
                                                                    if (typeof data11 === "string") {
                                                                        if (func1(data11) > 16384) {
                                                                            validate100.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (func1(data11) < 1) {
                                                                                validate100.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate100.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs22 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.wave !== undefined) {
                                                                    let data12 = data.wave;
                                                                    const _errs24 = errors;
                                                                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                                        validate100.errors = [{ instancePath: instancePath + "/wave", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs24) {
                                                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                            if (data12 < 1 || isNaN(data12)) {
                                                                                validate100.errors = [{ instancePath: instancePath + "/wave", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.needs !== undefined) {
                                                                        let data13 = data.needs;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if (Array.isArray(data13)) {
                                                                                if (data13.length > 1000) {
                                                                                    validate100.errors = [{ instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                    const len1 = data13.length;
                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                        let data14 = data13[i1];
                                                                                        const _errs28 = errors;
                                                                                        if (errors === _errs28) {
                                                                                            if (typeof data14 === "string") {
                                                                                                if (func1(data14) > 256) {
                                                                                                    validate100.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (func1(data14) < 1) {
                                                                                                        validate100.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate100.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid2 = _errs28 === errors;
                                                                                        if (!valid2) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate100.errors = [{ instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs26 === errors;
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
                        }
                    }
                }
            }
        }
        else {
            validate100.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern25 = new RegExp("^(0\\.[0-9]{3}|1\\.000)$", "u");
const pattern27 = new RegExp("^[0-9]{1,9}\\.[0-9]{3}$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.ran === undefined) && (missing0 = "ran"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate101.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known5, key0))) {
                        validate101.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("verify.run" !== data.t) {
                            validate101.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "verify.run" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate101.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.ran !== undefined) {
                                let data2 = data.ran;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate101.errors = [{ instancePath: instancePath + "/ran", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate101.errors = [{ instancePath: instancePath + "/ran", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.skipped !== undefined) {
                                    let data3 = data.skipped;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate101.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate101.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.failed !== undefined) {
                                        let data4 = data.failed;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate101.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate101.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.flaky !== undefined) {
                                            let data5 = data.flaky;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate101.errors = [{ instancePath: instancePath + "/flaky", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate101.errors = [{ instancePath: instancePath + "/flaky", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ms !== undefined) {
                                                let data6 = data.ms;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate101.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate101.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.wsid !== undefined) {
                                                    let data7 = data.wsid;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (typeof data7 === "string") {
                                                            if (!pattern8.test(data7)) {
                                                                validate101.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate101.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.fingerprint !== undefined) {
                                                        let data8 = data.fingerprint;
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (typeof data8 === "string") {
                                                                if (!pattern3.test(data8)) {
                                                                    validate101.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate101.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.skip_rate !== undefined) {
                                                            let data9 = data.skip_rate;
                                                            const _errs19 = errors;
                                                            if (errors === _errs19) {
                                                                if (typeof data9 === "string") {
                                                                    if (!pattern25.test(data9)) {
                                                                        validate101.errors = [{ instancePath: instancePath + "/skip_rate", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate101.errors = [{ instancePath: instancePath + "/skip_rate", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.file_skip_rate !== undefined) {
                                                                let data10 = data.file_skip_rate;
                                                                const _errs21 = errors;
                                                                if (errors === _errs21) {
                                                                    if (typeof data10 === "string") {
                                                                        if (!pattern25.test(data10)) {
                                                                            validate101.errors = [{ instancePath: instancePath + "/file_skip_rate", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate101.errors = [{ instancePath: instancePath + "/file_skip_rate", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.saved_ms !== undefined) {
                                                                    let data11 = data.saved_ms;
                                                                    const _errs23 = errors;
                                                                    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                        validate101.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs23) {
                                                                        if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                            if (data11 < 0 || isNaN(data11)) {
                                                                                validate101.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                    if (data.speedup !== undefined) {
                                                                        let data12 = data.speedup;
                                                                        const _errs25 = errors;
                                                                        if (errors === _errs25) {
                                                                            if (typeof data12 === "string") {
                                                                                if (!pattern27.test(data12)) {
                                                                                    validate101.errors = [{ instancePath: instancePath + "/speedup", keyword: "pattern", params: { pattern: "^[0-9]{1,9}\\.[0-9]{3}$" }, message: "must match pattern \"" + "^[0-9]{1,9}\\.[0-9]{3}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate101.errors = [{ instancePath: instancePath + "/speedup", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs25 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.tree !== undefined) {
                                                                            let data13 = data.tree;
                                                                            const _errs27 = errors;
                                                                            if (errors === _errs27) {
                                                                                if (typeof data13 === "string") {
                                                                                    if (!pattern4.test(data13)) {
                                                                                        validate101.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate101.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs27 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.failures !== undefined) {
                                                                                let data14 = data.failures;
                                                                                const _errs29 = errors;
                                                                                if (errors === _errs29) {
                                                                                    if (Array.isArray(data14)) {
                                                                                        if (data14.length > 1000) {
                                                                                            validate101.errors = [{ instancePath: instancePath + "/failures", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid1 = true;
                                                                                            const len0 = data14.length;
                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                                let data15 = data14[i0];
                                                                                                const _errs31 = errors;
                                                                                                if (errors === _errs31) {
                                                                                                    if (typeof data15 === "string") {
                                                                                                        if (func1(data15) > 1024) {
                                                                                                            validate101.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (func1(data15) < 1) {
                                                                                                                validate101.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate101.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid1 = _errs31 === errors;
                                                                                                if (!valid1) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate101.errors = [{ instancePath: instancePath + "/failures", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs29 === errors;
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
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate101.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate101.errors = vErrors;
    return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate102.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.task === undefined) && (missing0 = "task"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) {
                validate102.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "task")) || (key0 === "fingerprint")) || (key0 === "wsid")) || (key0 === "reason")) || (key0 === "store")) || (key0 === "saved_ms"))) {
                        validate102.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("verify.skip" !== data.t) {
                            validate102.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "verify.skip" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.task !== undefined) {
                            let data1 = data.task;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (func1(data1) > 1024) {
                                        validate102.errors = [{ instancePath: instancePath + "/task", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate102.errors = [{ instancePath: instancePath + "/task", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate102.errors = [{ instancePath: instancePath + "/task", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.fingerprint !== undefined) {
                                let data2 = data.fingerprint;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern3.test(data2)) {
                                            validate102.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate102.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.wsid !== undefined) {
                                    let data3 = data.wsid;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!pattern8.test(data3)) {
                                                validate102.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate102.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.reason !== undefined) {
                                        let data4 = data.reason;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (func1(data4) > 16384) {
                                                    validate102.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                    return false;
                                                }
                                                else {
                                                    if (func1(data4) < 1) {
                                                        validate102.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                validate102.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.store !== undefined) {
                                            let data5 = data.store;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (func1(data5) > 1024) {
                                                        validate102.errors = [{ instancePath: instancePath + "/store", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate102.errors = [{ instancePath: instancePath + "/store", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate102.errors = [{ instancePath: instancePath + "/store", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.saved_ms !== undefined) {
                                                let data6 = data.saved_ms;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate102.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate102.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
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
        else {
            validate102.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate102.errors = vErrors;
    return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.files === undefined) && (missing0 = "files"))) {
                validate103.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known6, key0))) {
                        validate103.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("patch.applied" !== data.t) {
                            validate103.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "patch.applied" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.files !== undefined) {
                            let data1 = data.files;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate103.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate103.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.wsid !== undefined) {
                                let data2 = data.wsid;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern8.test(data2)) {
                                            validate103.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate103.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.base !== undefined) {
                                    let data3 = data.base;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!pattern4.test(data3)) {
                                                validate103.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate103.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.tree !== undefined) {
                                        let data4 = data.tree;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (!pattern4.test(data4)) {
                                                    validate103.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate103.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.added !== undefined) {
                                            let data5 = data.added;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate103.errors = [{ instancePath: instancePath + "/added", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate103.errors = [{ instancePath: instancePath + "/added", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.removed !== undefined) {
                                                let data6 = data.removed;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate103.errors = [{ instancePath: instancePath + "/removed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate103.errors = [{ instancePath: instancePath + "/removed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.dry_run !== undefined) {
                                                    const _errs15 = errors;
                                                    if (typeof data.dry_run !== "boolean") {
                                                        validate103.errors = [{ instancePath: instancePath + "/dry_run", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.ms !== undefined) {
                                                        let data8 = data.ms;
                                                        const _errs17 = errors;
                                                        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                            validate103.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs17) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate103.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
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
        }
        else {
            validate103.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate103.errors = vErrors;
    return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.codes === undefined) && (missing0 = "codes"))) {
                validate104.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known7, key0))) {
                        validate104.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("patch.refused" !== data.t) {
                            validate104.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "patch.refused" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.codes !== undefined) {
                            let data1 = data.codes;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 1000) {
                                        validate104.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (typeof data2 === "string") {
                                                    if (!pattern7.test(data2)) {
                                                        validate104.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate104.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate104.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.wsid !== undefined) {
                                let data3 = data.wsid;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                    if (typeof data3 === "string") {
                                        if (!pattern8.test(data3)) {
                                            validate104.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate104.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.base !== undefined) {
                                    let data4 = data.base;
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                        if (typeof data4 === "string") {
                                            if (!pattern4.test(data4)) {
                                                validate104.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate104.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.files !== undefined) {
                                        let data5 = data.files;
                                        const _errs11 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate104.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs11) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate104.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.errors !== undefined) {
                                            let data6 = data.errors;
                                            const _errs13 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate104.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs13) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate104.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.errors_captured !== undefined) {
                                                let data7 = data.errors_captured;
                                                const _errs15 = errors;
                                                if (errors === _errs15) {
                                                    if (typeof data7 === "string") {
                                                        if (!pattern25.test(data7)) {
                                                            validate104.errors = [{ instancePath: instancePath + "/errors_captured", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate104.errors = [{ instancePath: instancePath + "/errors_captured", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reason !== undefined) {
                                                    let data8 = data.reason;
                                                    const _errs17 = errors;
                                                    if (errors === _errs17) {
                                                        if (typeof data8 === "string") {
                                                            if (func1(data8) > 16384) {
                                                                validate104.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func1(data8) < 1) {
                                                                    validate104.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate104.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.ms !== undefined) {
                                                        let data9 = data.ms;
                                                        const _errs19 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            validate104.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs19) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate104.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs19 === errors;
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
        }
        else {
            validate104.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate104.errors = vErrors;
    return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.decision === undefined) && (missing0 = "decision"))) {
                validate105.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known8, key0))) {
                        validate105.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("gate.decided" !== data.t) {
                            validate105.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "gate.decided" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.decision !== undefined) {
                            let data1 = data.decision;
                            const _errs3 = errors;
                            if (!((data1 === "merge") || (data1 === "block"))) {
                                validate105.errors = [{ instancePath: instancePath + "/decision", keyword: "enum", params: { allowedValues: ["merge", "block"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.reasons !== undefined) {
                                let data2 = data.reasons;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 1000) {
                                            validate105.errors = [{ instancePath: instancePath + "/reasons", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data3 = data2[i0];
                                                const _errs6 = errors;
                                                if (errors === _errs6) {
                                                    if (typeof data3 === "string") {
                                                        if (func1(data3) > 16384) {
                                                            validate105.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data3) < 1) {
                                                                validate105.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate105.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs6 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate105.errors = [{ instancePath: instancePath + "/reasons", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.wsid !== undefined) {
                                    let data4 = data.wsid;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data4 === "string") {
                                            if (!pattern8.test(data4)) {
                                                validate105.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate105.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.tree !== undefined) {
                                        let data5 = data.tree;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (typeof data5 === "string") {
                                                if (!pattern4.test(data5)) {
                                                    validate105.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate105.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.confidence !== undefined) {
                                            let data6 = data.confidence;
                                            const _errs12 = errors;
                                            if (errors === _errs12) {
                                                if (typeof data6 === "string") {
                                                    if (!pattern25.test(data6)) {
                                                        validate105.errors = [{ instancePath: instancePath + "/confidence", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate105.errors = [{ instancePath: instancePath + "/confidence", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.passed_before !== undefined) {
                                                let data7 = data.passed_before;
                                                const _errs14 = errors;
                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                    validate105.errors = [{ instancePath: instancePath + "/passed_before", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs14) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 < 0 || isNaN(data7)) {
                                                            validate105.errors = [{ instancePath: instancePath + "/passed_before", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.passed_after !== undefined) {
                                                    let data8 = data.passed_after;
                                                    const _errs16 = errors;
                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                        validate105.errors = [{ instancePath: instancePath + "/passed_after", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs16) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validate105.errors = [{ instancePath: instancePath + "/passed_after", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.broken !== undefined) {
                                                        let data9 = data.broken;
                                                        const _errs18 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            validate105.errors = [{ instancePath: instancePath + "/broken", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs18) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate105.errors = [{ instancePath: instancePath + "/broken", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.fixed !== undefined) {
                                                            let data10 = data.fixed;
                                                            const _errs20 = errors;
                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                validate105.errors = [{ instancePath: instancePath + "/fixed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs20) {
                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                    if (data10 < 0 || isNaN(data10)) {
                                                                        validate105.errors = [{ instancePath: instancePath + "/fixed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs20 === errors;
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
            }
        }
        else {
            validate105.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate105.errors = vErrors;
    return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.bump === undefined) && (missing0 = "bump"))) {
                validate106.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known9, key0))) {
                        validate106.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("version.decided" !== data.t) {
                            validate106.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "version.decided" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.version !== undefined) {
                            let data1 = data.version;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (func1(data1) > 1024) {
                                        validate106.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate106.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate106.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.bump !== undefined) {
                                let data2 = data.bump;
                                const _errs5 = errors;
                                if (!((((data2 === "major") || (data2 === "minor")) || (data2 === "patch")) || (data2 === "none"))) {
                                    validate106.errors = [{ instancePath: instancePath + "/bump", keyword: "enum", params: { allowedValues: ["major", "minor", "patch", "none"] }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.previous !== undefined) {
                                    let data3 = data.previous;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (func1(data3) > 1024) {
                                                validate106.errors = [{ instancePath: instancePath + "/previous", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (func1(data3) < 1) {
                                                    validate106.errors = [{ instancePath: instancePath + "/previous", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate106.errors = [{ instancePath: instancePath + "/previous", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.level !== undefined) {
                                        let data4 = data.level;
                                        const _errs8 = errors;
                                        if (!((((data4 === "major") || (data4 === "minor")) || (data4 === "patch")) || (data4 === "none"))) {
                                            validate106.errors = [{ instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: ["major", "minor", "patch", "none"] }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.tag !== undefined) {
                                            let data5 = data.tag;
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (typeof data5 === "string") {
                                                    if (func1(data5) > 1024) {
                                                        validate106.errors = [{ instancePath: instancePath + "/tag", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate106.errors = [{ instancePath: instancePath + "/tag", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate106.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.module !== undefined) {
                                                let data6 = data.module;
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (typeof data6 === "string") {
                                                        if (func1(data6) > 1024) {
                                                            validate106.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate106.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate106.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs11 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.commits !== undefined) {
                                                    let data7 = data.commits;
                                                    const _errs13 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate106.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs13) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate106.errors = [{ instancePath: instancePath + "/commits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.compliance !== undefined) {
                                                        let data8 = data.compliance;
                                                        const _errs15 = errors;
                                                        if (errors === _errs15) {
                                                            if (typeof data8 === "string") {
                                                                if (!pattern25.test(data8)) {
                                                                    validate106.errors = [{ instancePath: instancePath + "/compliance", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate106.errors = [{ instancePath: instancePath + "/compliance", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs15 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.released !== undefined) {
                                                            const _errs17 = errors;
                                                            if (typeof data.released !== "boolean") {
                                                                validate106.errors = [{ instancePath: instancePath + "/released", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs17 === errors;
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
            }
        }
        else {
            validate106.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate106.errors = vErrors;
    return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.t === undefined) && (missing0 = "t")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.tag === undefined) && (missing0 = "tag"))) || ((data.commit === undefined) && (missing0 = "commit"))) {
                validate107.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "module")) || (key0 === "version")) || (key0 === "tag")) || (key0 === "commit")) || (key0 === "page")) || (key0 === "floating"))) {
                        validate107.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("version.released" !== data.t) {
                            validate107.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "version.released" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.module !== undefined) {
                            let data1 = data.module;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (func1(data1) > 1024) {
                                        validate107.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate107.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate107.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                let data2 = data.version;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (func1(data2) > 1024) {
                                            validate107.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (func1(data2) < 1) {
                                                validate107.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate107.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.tag !== undefined) {
                                    let data3 = data.tag;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (func1(data3) > 1024) {
                                                validate107.errors = [{ instancePath: instancePath + "/tag", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (func1(data3) < 1) {
                                                    validate107.errors = [{ instancePath: instancePath + "/tag", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate107.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.commit !== undefined) {
                                        let data4 = data.commit;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (!pattern4.test(data4)) {
                                                    validate107.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate107.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.page !== undefined) {
                                            let data5 = data.page;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (func1(data5) > 4096) {
                                                        validate107.errors = [{ instancePath: instancePath + "/page", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate107.errors = [{ instancePath: instancePath + "/page", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate107.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.floating !== undefined) {
                                                let data6 = data.floating;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (typeof data6 === "string") {
                                                        if (func1(data6) > 1024) {
                                                            validate107.errors = [{ instancePath: instancePath + "/floating", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate107.errors = [{ instancePath: instancePath + "/floating", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate107.errors = [{ instancePath: instancePath + "/floating", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
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
        else {
            validate107.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.compliance === undefined) && (missing0 = "compliance"))) {
                validate108.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "t") || (key0 === "ok")) || (key0 === "commits")) || (key0 === "merges")) || (key0 === "compliance")) || (key0 === "title")) || (key0 === "errors")) || (key0 === "warnings"))) {
                        validate108.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("commits.checked" !== data.t) {
                            validate108.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "commits.checked" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate108.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.commits !== undefined) {
                                let data2 = data.commits;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate108.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate108.errors = [{ instancePath: instancePath + "/commits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.merges !== undefined) {
                                    let data3 = data.merges;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate108.errors = [{ instancePath: instancePath + "/merges", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate108.errors = [{ instancePath: instancePath + "/merges", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.compliance !== undefined) {
                                        let data4 = data.compliance;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (!pattern25.test(data4)) {
                                                    validate108.errors = [{ instancePath: instancePath + "/compliance", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate108.errors = [{ instancePath: instancePath + "/compliance", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.title !== undefined) {
                                            let data5 = data.title;
                                            const _errs11 = errors;
                                            if (!(((data5 === "none") || (data5 === "passed")) || (data5 === "failed"))) {
                                                validate108.errors = [{ instancePath: instancePath + "/title", keyword: "enum", params: { allowedValues: ["none", "passed", "failed"] }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.errors !== undefined) {
                                                let data6 = data.errors;
                                                const _errs12 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate108.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs12) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate108.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.warnings !== undefined) {
                                                    let data7 = data.warnings;
                                                    const _errs14 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate108.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs14) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate108.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs14 === errors;
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
            validate108.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate108.errors = vErrors;
    return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern44 = new RegExp("^[A-Za-z0-9._-]{1,512}$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.trust_domain === undefined) && (missing0 = "trust_domain"))) {
                validate109.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "t") || (key0 === "key")) || (key0 === "trust_domain")) || (key0 === "ecosystems")) || (key0 === "read")) || (key0 === "by_bytes"))) {
                        validate109.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.key" !== data.t) {
                            validate109.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.key" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.key !== undefined) {
                            let data1 = data.key;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!pattern44.test(data1)) {
                                        validate109.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate109.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.trust_domain !== undefined) {
                                let data2 = data.trust_domain;
                                const _errs5 = errors;
                                if (!(((data2 === "protected") || (data2 === "pull-request")) || (data2 === "untrusted"))) {
                                    validate109.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ecosystems !== undefined) {
                                    let data3 = data.ecosystems;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (Array.isArray(data3)) {
                                            if (data3.length > 64) {
                                                validate109.errors = [{ instancePath: instancePath + "/ecosystems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid1 = true;
                                                const len0 = data3.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data4 = data3[i0];
                                                    const _errs8 = errors;
                                                    if (errors === _errs8) {
                                                        if (typeof data4 === "string") {
                                                            if (func1(data4) > 64) {
                                                                validate109.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func1(data4) < 1) {
                                                                    validate109.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate109.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs8 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate109.errors = [{ instancePath: instancePath + "/ecosystems", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.read !== undefined) {
                                        let data5 = data.read;
                                        const _errs10 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate109.errors = [{ instancePath: instancePath + "/read", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate109.errors = [{ instancePath: instancePath + "/read", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.by_bytes !== undefined) {
                                            let data6 = data.by_bytes;
                                            const _errs12 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate109.errors = [{ instancePath: instancePath + "/by_bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs12) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate109.errors = [{ instancePath: instancePath + "/by_bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
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
        else {
            validate109.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate109.errors = vErrors;
    return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.hit === undefined) && (missing0 = "hit"))) {
                validate110.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known10, key0))) {
                        validate110.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.used" !== data.t) {
                            validate110.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.used" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.hit !== undefined) {
                            let data1 = data.hit;
                            const _errs3 = errors;
                            if (!(((data1 === "exact") || (data1 === "prefix")) || (data1 === "miss"))) {
                                validate110.errors = [{ instancePath: instancePath + "/hit", keyword: "enum", params: { allowedValues: ["exact", "prefix", "miss"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.key !== undefined) {
                                let data2 = data.key;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (!pattern44.test(data2)) {
                                            validate110.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate110.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.matched_key !== undefined) {
                                    let data3 = data.matched_key;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (!pattern44.test(data3)) {
                                                validate110.errors = [{ instancePath: instancePath + "/matched_key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate110.errors = [{ instancePath: instancePath + "/matched_key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.trust_domain !== undefined) {
                                        let data4 = data.trust_domain;
                                        const _errs8 = errors;
                                        if (!(((data4 === "protected") || (data4 === "pull-request")) || (data4 === "untrusted"))) {
                                            validate110.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.bytes !== undefined) {
                                            let data5 = data.bytes;
                                            const _errs9 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate110.errors = [{ instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate110.errors = [{ instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.saved !== undefined) {
                                                const _errs11 = errors;
                                                if (typeof data.saved !== "boolean") {
                                                    validate110.errors = [{ instancePath: instancePath + "/saved", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs11 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.ms !== undefined) {
                                                    let data7 = data.ms;
                                                    const _errs13 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate110.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs13) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate110.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.build_ms !== undefined) {
                                                        let data8 = data.build_ms;
                                                        const _errs15 = errors;
                                                        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                            validate110.errors = [{ instancePath: instancePath + "/build_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs15) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate110.errors = [{ instancePath: instancePath + "/build_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs15 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.baseline_ms !== undefined) {
                                                            let data9 = data.baseline_ms;
                                                            const _errs17 = errors;
                                                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                validate110.errors = [{ instancePath: instancePath + "/baseline_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs17) {
                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                    if (data9 < 0 || isNaN(data9)) {
                                                                        validate110.errors = [{ instancePath: instancePath + "/baseline_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs17 === errors;
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
            }
        }
        else {
            validate110.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate110.errors = vErrors;
    return errors === 0;
}
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.outcome === undefined) && (missing0 = "outcome"))) {
                validate111.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "t") || (key0 === "outcome")) || (key0 === "key")) || (key0 === "trust_domain")) || (key0 === "bytes")) || (key0 === "ms"))) {
                        validate111.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.saved" !== data.t) {
                            validate111.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.saved" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.outcome !== undefined) {
                            let data1 = data.outcome;
                            const _errs3 = errors;
                            if (!(((((data1 === "saved") || (data1 === "exists")) || (data1 === "nothing")) || (data1 === "denied")) || (data1 === "failed"))) {
                                validate111.errors = [{ instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: ["saved", "exists", "nothing", "denied", "failed"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.key !== undefined) {
                                let data2 = data.key;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (!pattern44.test(data2)) {
                                            validate111.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate111.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.trust_domain !== undefined) {
                                    let data3 = data.trust_domain;
                                    const _errs6 = errors;
                                    if (!(((data3 === "protected") || (data3 === "pull-request")) || (data3 === "untrusted"))) {
                                        validate111.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.bytes !== undefined) {
                                        let data4 = data.bytes;
                                        const _errs7 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate111.errors = [{ instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs7) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate111.errors = [{ instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ms !== undefined) {
                                            let data5 = data.ms;
                                            const _errs9 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate111.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate111.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs9 === errors;
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
        else {
            validate111.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate111.errors = vErrors;
    return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate112.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.latency_ms === undefined) && (missing0 = "latency_ms"))) || ((data.lost === undefined) && (missing0 = "lost"))) {
                validate112.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known11, key0))) {
                        validate112.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("watch.settled" !== data.t) {
                            validate112.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "watch.settled" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.latency_ms !== undefined) {
                            let data1 = data.latency_ms;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate112.errors = [{ instancePath: instancePath + "/latency_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate112.errors = [{ instancePath: instancePath + "/latency_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.lost !== undefined) {
                                let data2 = data.lost;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate112.errors = [{ instancePath: instancePath + "/lost", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate112.errors = [{ instancePath: instancePath + "/lost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.changes !== undefined) {
                                    let data3 = data.changes;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate112.errors = [{ instancePath: instancePath + "/changes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate112.errors = [{ instancePath: instancePath + "/changes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.ok !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data.ok !== "boolean") {
                                            validate112.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ran !== undefined) {
                                            let data5 = data.ran;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate112.errors = [{ instancePath: instancePath + "/ran", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate112.errors = [{ instancePath: instancePath + "/ran", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.skipped !== undefined) {
                                                let data6 = data.skipped;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate112.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate112.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.failed !== undefined) {
                                                    let data7 = data.failed;
                                                    const _errs15 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate112.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs15) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate112.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.ms !== undefined) {
                                                        let data8 = data.ms;
                                                        const _errs17 = errors;
                                                        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                            validate112.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs17) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate112.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
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
        }
        else {
            validate112.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate112.errors = vErrors;
    return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate113.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.records === undefined) && (missing0 = "records"))) || ((data.compliant === undefined) && (missing0 = "compliant"))) {
                validate113.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "t") || (key0 === "records")) || (key0 === "compliant")) || (key0 === "ok"))) {
                        validate113.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("log.checked" !== data.t) {
                            validate113.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "log.checked" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.records !== undefined) {
                            let data1 = data.records;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate113.errors = [{ instancePath: instancePath + "/records", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate113.errors = [{ instancePath: instancePath + "/records", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.compliant !== undefined) {
                                let data2 = data.compliant;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate113.errors = [{ instancePath: instancePath + "/compliant", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate113.errors = [{ instancePath: instancePath + "/compliant", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate113.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
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
        else {
            validate113.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate113.errors = vErrors;
    return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.hooks === undefined) && (missing0 = "hooks"))) || ((data.installed === undefined) && (missing0 = "installed"))) {
                validate114.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "t") || (key0 === "hooks")) || (key0 === "installed")) || (key0 === "ok"))) {
                        validate114.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("hooks.installed" !== data.t) {
                            validate114.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "hooks.installed" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.hooks !== undefined) {
                            let data1 = data.hooks;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate114.errors = [{ instancePath: instancePath + "/hooks", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate114.errors = [{ instancePath: instancePath + "/hooks", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.installed !== undefined) {
                                let data2 = data.installed;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate114.errors = [{ instancePath: instancePath + "/installed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate114.errors = [{ instancePath: instancePath + "/installed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate114.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
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
        else {
            validate114.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate114.errors = vErrors;
    return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate115.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) {
                validate115.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "ok")) || (key0 === "coverage")) || (key0 === "modules")) || (key0 === "files")) || (key0 === "errors")) || (key0 === "warnings"))) {
                        validate115.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("registry.checked" !== data.t) {
                            validate115.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "registry.checked" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate115.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.coverage !== undefined) {
                                let data2 = data.coverage;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern25.test(data2)) {
                                            validate115.errors = [{ instancePath: instancePath + "/coverage", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate115.errors = [{ instancePath: instancePath + "/coverage", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.modules !== undefined) {
                                    let data3 = data.modules;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate115.errors = [{ instancePath: instancePath + "/modules", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate115.errors = [{ instancePath: instancePath + "/modules", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.files !== undefined) {
                                        let data4 = data.files;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate115.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate115.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.errors !== undefined) {
                                            let data5 = data.errors;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate115.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate115.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.warnings !== undefined) {
                                                let data6 = data.warnings;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate115.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate115.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
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
        else {
            validate115.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate115.errors = vErrors;
    return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/ledger/lib/event-check.js




const SCHEMA = (0,schema_address/* schemaAddress */.Q)('ledger-events');
/**
 * Checks a value that is to become an event: its shape, its type, and the fields of that type.
 * A type that is neither the suite's own nor in `declaredTypes` is refused; a declared one may have any fields.
 * @returns the event, unchanged
 * @throws UsageError naming `where`
 */
function requireEvent(value, where, declaredTypes) {
    const defect = eventDefect(value, declaredTypes);
    if (defect !== undefined)
        throw new usage_error/* UsageError */.e({ ...defect, where });
    if (!(0,lib_event/* isRecord */.u4)(value) || !isEvent(value))
        throw new Error('an event that passed its checks has no type');
    return value;
}
/** What `requireEvent` would refuse, or undefined. */
function eventDefect(value, declaredTypes) {
    const shape = (0,event_shape/* shapeDefect */.X)(value);
    if (shape !== undefined) {
        const { field, what, expected } = shape;
        return { what: field === '' ? what : `field "${field}": ${what}`, expected, fix: 'change the event' };
    }
    if (!(0,lib_event/* isRecord */.u4)(value))
        return { what: 'an event is an object', expected: 'a JSON object with its type in "t"', fix: 'wrap it' };
    return typeDefect(value.t, declaredTypes) ?? envelopeDefect(value) ?? fieldsDefect(value);
}
/** Why an event's fields are not those of its type, or undefined. Types without a schema may have any fields. */
function fieldsDefect(event) {
    const fits = typeof event.t === 'string' ? validators.get(event.t) : undefined;
    if (fits === undefined || fits(event))
        return undefined;
    const error = fits.errors?.[0];
    const expected = `the fields of ${event.t} in ${SCHEMA}`;
    if (error === undefined)
        return { what: 'the fields do not fit', expected, fix: `compare them with ${SCHEMA}` };
    return { what: sentenceOf(error), expected, fix: fixOf(error, String(event.t)) };
}
const isEvent = (value) => typeof value.t === 'string';
function typeDefect(type, declaredTypes) {
    const expected = 'a type of the suite, or one that is declared under ledger.events in aiop.yaml';
    if (typeof type !== 'string')
        return { what: 'the event has no type', expected, fix: 'add the field "t", such as "t": "ws.step"' };
    if ((0,lib_event/* isKnownType */.sN)(type))
        return undefined;
    if (!(0,lib_event/* isTypeName */.Ai)(type)) {
        return {
            what: `${JSON.stringify(type.slice(0, 80))} is not the name of an event type`,
            expected: 'lower-case words joined by dots, at most 64 characters',
            fix: 'rename it, for example to "deploy.done"',
        };
    }
    if (declaredTypes.has(type))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(type, [...lib_event/* EVENT_TYPES */.Ru, ...declaredTypes]);
    const fix = meant === undefined ? `declare it: ledger: { events: [${type}] }` : `write "${meant}", or declare it: ledger: { events: [${type}] }`;
    return { what: `the event type "${type}" is not known`, expected, fix };
}
function envelopeDefect(event) {
    const taken = Object.keys(event).find((name) => lib_event/* ENVELOPE */.Pr.has(name));
    if (taken === undefined)
        return undefined;
    const expected = `none of ${[...lib_event/* ENVELOPE */.Pr].join(', ')}`;
    return {
        what: `the field "${taken}" belongs to the ledger's envelope`,
        expected,
        fix: 'rename the field, or leave it out: the ledger adds it',
    };
}
function sentenceOf({ keyword, instancePath, params, message = 'does not fit' }) {
    if (keyword === 'additionalProperties')
        return `the field "${String(params.additionalProperty)}" is not known`;
    if (keyword === 'required')
        return `the field "${String(params.missingProperty)}" is missing`;
    const allowed = Array.isArray(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
    return `the field "${instancePath.slice(1).replaceAll('/', '.')}" ${message}${allowed}`;
}
function fixOf({ keyword, params }, type) {
    if (keyword === 'additionalProperties')
        return `leave it out, check its spelling against ${SCHEMA}, or use a type of your own, declared under ledger.events in aiop.yaml`;
    if (keyword === 'required')
        return `add "${String(params.missingProperty)}"`;
    return `change its value to what ${type} asks for in ${SCHEMA}`;
}


/***/ }),

/***/ 3774:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isInstant)
/* harmony export */ });
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Whether text of the form `2026-01-31T23:59:59.999Z` is a time that exists (RFC 3339, without leap seconds, which no clock here gives): what
 * `new Date(text).toISOString()` gives back unchanged, a good deal faster.
 * @param text 24 characters with digits where the form has them
 */
function isInstant(text) {
    const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
    const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
    if (month < 1 || day < 1 || day > (DAYS[month - 1] ?? 0) + leapDay)
        return false;
    return digits(text, 11, 13) <= 23 && digits(text, 14, 16) <= 59 && digits(text, 17, 19) <= 59;
}
function digits(text, from, to) {
    let value = 0;
    for (let at = from; at < to; at++)
        value = value * 10 + text.charCodeAt(at) - 0x30;
    return value;
}


/***/ }),

/***/ 6670:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scanEntries)
/* harmony export */ });
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4830);
/* harmony import */ var _entry_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2890);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1644);




/** Checks every line of a stretch of a ledger: bytes, form, place, chain, fields. Memory does not grow with its size. */
function scanEntries(request, { files, blake3 }) {
    const { ledger, shownAs, from, to, declaredTypes, lastHash, afterLine } = request;
    const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .chainFrom */ .a)(from, blake3);
    const check = (0,_entry_check_js__WEBPACK_IMPORTED_MODULE_1__/* .entryCheck */ .t)(chain, declaredTypes, shownAs);
    const lines = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(files, ledger, from.size, to);
    const ended = (more) => ({
        chain,
        notices: check.notices(),
        jobs: check.jobs(),
        ...more,
    });
    let previousByte = from.size;
    for (const line of lines) {
        const here = { entry: chain.count, byte: line.byte };
        if (line.state === 'too-long')
            return ended({ defect: { code: 'AIOP-L001', ...here, reason: `its line has more than ${_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_BYTES */ .Oc} bytes` } });
        if (line.state === 'torn')
            return ended({ torn: line.bytes });
        const checked = check.accept(line.bytes);
        if (!checked.ok) {
            // Before the next line is asked for: it takes the place of this one.
            const hash = blake3.hex(line.bytes);
            const following = lines.next();
            const witness = following.done === true ? lastHash : following.value.state === 'whole' ? prevOf(following.value.bytes) : undefined;
            return ended({ defect: blame(checked, here, previousByte, witness === hash) });
        }
        const stop = afterLine?.(chain, line.byte);
        if (stop !== undefined)
            return ended({ defect: stop });
        previousByte = line.byte;
    }
    return ended({});
}
/**
 * Which of two lines was changed, when the later one does not name the hash of the earlier. If what comes after both still vouches
 * for the later one, that one is as it was written, and the earlier one was changed.
 */
function blame({ code, reason }, here, previousByte, vouchedFor) {
    if (code !== 'AIOP-L004' || !vouchedFor || here.entry === 0)
        return { code, reason, ...here };
    return { code, entry: here.entry - 1, byte: previousByte, reason: `its bytes are not the ones that entry ${here.entry} was chained to` };
}
function prevOf(line) {
    const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCanonicalLine */ .Y)(line);
    return parsed.ok ? parsed.value.prev : undefined;
}


/***/ }),

/***/ 5954:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ jobIdentity),
/* harmony export */   Mk: () => (/* binding */ eventKey),
/* harmony export */   Vd: () => (/* binding */ isJobKey),
/* harmony export */   nH: () => (/* binding */ requireSource)
/* harmony export */ });
/* unused harmony export requireJobKey */
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** Whether text may be the key of a job, and so the name of a file. */
const isJobKey = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text);
// `|` separates the fields that a lineage id is made from: allowed inside them, two events could share one.
const isName = (text, max) => text.length <= max && /^[^|\p{Cc}]+$/u.test(text) && text.isWellFormed();
/** Refuses a source that could not stand in the ledger. @throws UsageError */
function requireSource({ repo, run, attempt, job }) {
    const refuse = (what, expected) => {
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ what, where: 'the source of the events', expected, fix: 'change it' });
    };
    if (!isName(repo, 200))
        refuse(`${JSON.stringify(repo)} is not the name of a repository`, 'at most 200 characters without "|" and controls');
    if (!isName(run, 100))
        refuse(`${JSON.stringify(run)} is not the id of a run`, 'at most 100 characters without "|" and controls');
    if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1_000_000)
        refuse(`${attempt} is not an attempt`, 'a whole number from 1');
    requireJobKey(job, 'the source of the events');
}
/** @throws UsageError naming `where` */
function requireJobKey(job, where) {
    if (isJobKey(job))
        return;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `${JSON.stringify(job.slice(0, 120))} is not the key of a job`,
        where,
        expected: 'letters, digits, ".", "_" and "-", at most 100, beginning with a letter, a digit or "_"',
        fix: 'choose such a key',
    });
}
/** What tells one job of one attempt from every other. Fields cannot hold the separator. */
const jobIdentity = ({ repo, run, attempt, job }) => `${repo}|${run}|${attempt}|${job}`;
/** The key of an event. */
const eventKey = ({ repo, run, attempt, job }, seq) => ({ repo, run, attempt, job, seq });


/***/ }),

/***/ 6602:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkStretch),
/* harmony export */   T: () => (/* binding */ stretchesOf)
/* harmony export */ });
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2345);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6670);





const OTHER = { state: 'other' };
/** Checks a stretch: its first line says where it belongs, and is believed until stretches are joined. */
function checkStretch({ ledger, from, to, declaredTypes }, ports) {
    const first = from === 0 ? { count: 0, head: '0'.repeat(64) } : chainBefore(ledger, from, to, ports);
    if (first === undefined)
        return OTHER;
    // The roots above blocks need what comes before the stretch; they are made where stretches are joined.
    const start = { ...first, size: from, root: '', range: [] };
    const { chain, defect, torn, notices, jobs } = (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanEntries */ .I)({ ledger, shownAs: ledger, from: start, to, declaredTypes }, ports);
    if (defect !== undefined || torn !== undefined || notices.length > 0 || chain.size !== to)
        return OTHER;
    return { state: 'sound', first, end: { count: chain.count, head: chain.head }, blocks: chain.blocks, jobs };
}
/** Parts a ledger into stretches of much the same size, as many as asked for or fewer; undefined where it is not a ledger all over. */
function stretchesOf(ledger, size, parts, ports) {
    const borders = [0];
    for (let part = 1; part < parts; part++) {
        const border = blockAfter(ledger, Math.floor((size / parts) * part), size, ports);
        if (border === undefined)
            return undefined;
        if (border > (borders.at(-1) ?? 0) && border < size)
            borders.push(border);
    }
    return borders.map((from, index) => ({ from, to: borders[index + 1] ?? size }));
}
/** Where the first block begins that begins after a byte, as the lines there number themselves; `size` where none does. */
function blockAfter(ledger, byte, size, { files }) {
    const window = files.readRange(ledger, byte, Math.min(_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc + 1, size - byte));
    const lineFeed = window.indexOf(0x0a);
    if (lineFeed < 0)
        return undefined;
    let skipped;
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(files, ledger, byte + lineFeed + 1, size)) {
        if (line.state !== 'whole')
            return undefined;
        if (skipped === undefined) {
            const number = numberOf(line.bytes)?.count;
            if (number === undefined)
                return undefined;
            skipped = _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_LEAVES */ .vM - (number % _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_LEAVES */ .vM || _merkle_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOCK_LEAVES */ .vM);
        }
        if (skipped === 0)
            return line.byte;
        skipped--;
    }
    return size;
}
function chainBefore(ledger, from, to, { files }) {
    const [line] = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .Se)(files, ledger, from, Math.min(to, from + _lines_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LINE_BYTES */ .Oc + 1));
    return line?.state === 'whole' ? numberOf(line.bytes) : undefined;
}
/** Where a line says that it belongs. */
function numberOf(line) {
    const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCanonicalLine */ .Y)(line);
    return parsed.ok && (0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .isEntry */ .Tk)(parsed.value) ? { count: parsed.value.idx, head: parsed.value.prev } : undefined;
}


/***/ })

};
