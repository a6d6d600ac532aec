export const id = 6602;
export const ids = [6602];
export const modules = {

/***/ 4830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export LEDGER_CODES */
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

/***/ 9787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gl: () => (/* binding */ eventDefect),
  fx: () => (/* binding */ fieldsDefect),
  M9: () => (/* binding */ requireEvent)
});

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
/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate52;
const func1 = (ucs2length["default"] ?? ucs2length);
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern4 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
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
                validate53.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "t") || (key0 === "plan")) || (key0 === "plan_hash")) || (key0 === "base")) || (key0 === "workstreams")) || (key0 === "waves")) || (key0 === "dry_run")) || (key0 === "resumed"))) {
                        validate53.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("run.started" !== data.t) {
                            validate53.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "run.started" }, message: "must be equal to constant" }];
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
                                        validate53.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate53.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate53.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate53.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate53.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate53.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate53.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate53.errors = [{ instancePath: instancePath + "/workstreams", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate53.errors = [{ instancePath: instancePath + "/workstreams", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate53.errors = [{ instancePath: instancePath + "/waves", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate53.errors = [{ instancePath: instancePath + "/waves", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate53.errors = [{ instancePath: instancePath + "/dry_run", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                        validate53.errors = [{ instancePath: instancePath + "/resumed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
            validate53.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const func3 = Object.prototype.hasOwnProperty;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
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
                validate55.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known0, key0))) {
                        validate55.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("run.done" !== data.t) {
                            validate55.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "run.done" }, message: "must be equal to constant" }];
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
                                validate55.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["succeeded", "failed", "interrupted"] }, message: "must be equal to one of the allowed values" }];
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
                                    validate55.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs4) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate55.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate55.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (func1(data3) < 1) {
                                                    validate55.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate55.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate55.errors = [{ instancePath: instancePath + "/succeeded", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs8) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate55.errors = [{ instancePath: instancePath + "/succeeded", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate55.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs10) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate55.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate55.errors = [{ instancePath: instancePath + "/refused", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs12) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate55.errors = [{ instancePath: instancePath + "/refused", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                        validate55.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs14) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate55.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                    validate55.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate55.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate55.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (func1(data9) < 1) {
                                                                            validate55.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate55.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
            validate55.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern7 = new RegExp("^[A-Z]+-[A-Z][0-9]{3}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
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
                validate57.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known1, key0))) {
                        validate57.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("plan.validated" !== data.t) {
                            validate57.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "plan.validated" }, message: "must be equal to constant" }];
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
                                validate57.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                            validate57.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (func1(data2) < 1) {
                                                validate57.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate57.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate57.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate57.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate57.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate57.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate57.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate57.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                            validate57.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                                            validate57.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate57.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                        validate57.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                        validate57.errors = [{ instancePath: instancePath + "/workstreams", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs17) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validate57.errors = [{ instancePath: instancePath + "/workstreams", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                            validate57.errors = [{ instancePath: instancePath + "/waves", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs19) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate57.errors = [{ instancePath: instancePath + "/waves", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                validate57.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs21) {
                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                    if (data10 < 0 || isNaN(data10)) {
                                                                        validate57.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate57.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern8 = new RegExp("^[!-~]{1,128}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
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
                validate59.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known2, key0))) {
                        validate59.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.create" !== data.t) {
                            validate59.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.create" }, message: "must be equal to constant" }];
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
                                        validate59.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate59.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate59.errors = [{ instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (func1(data2) < 1) {
                                                validate59.errors = [{ instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate59.errors = [{ instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate59.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                            validate59.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate59.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                        validate59.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate59.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            validate59.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate59.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate59.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                validate59.errors = [{ instancePath: instancePath + "/phase", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func1(data7) < 1) {
                                                                    validate59.errors = [{ instancePath: instancePath + "/phase", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate59.errors = [{ instancePath: instancePath + "/phase", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                    validate59.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func1(data8) < 1) {
                                                                        validate59.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate59.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate59.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate59.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                            validate59.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                                                            validate59.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate59.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate59.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                                validate59.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (func1(data12) < 1) {
                                                                                    validate59.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate59.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                            validate59.errors = [{ instancePath: instancePath + "/wave", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs27) {
                                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                if (data13 < 1 || isNaN(data13)) {
                                                                                    validate59.errors = [{ instancePath: instancePath + "/wave", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                                                                                        validate59.errors = [{ instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                                                                        validate59.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (func1(data15) < 1) {
                                                                                                            validate59.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate59.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                                    validate59.errors = [{ instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
            validate59.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern13 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate61.evaluated;
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
                validate61.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known3, key0))) {
                        validate61.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.step" !== data.t) {
                            validate61.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.step" }, message: "must be equal to constant" }];
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
                                        validate61.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate61.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate61.errors = [{ instancePath: instancePath + "/step", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,63}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{0,63}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate61.errors = [{ instancePath: instancePath + "/step", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate61.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                            validate61.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate61.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                        validate61.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate61.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            validate61.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate61.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate61.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                validate61.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                                                validate61.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate61.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            validate61.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                    validate61.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (func1(data9) < 1) {
                                                                        validate61.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate61.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate61.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate61.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                            validate61.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate61.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate61.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs25) {
                                                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                            if (data12 < 0 || isNaN(data12)) {
                                                                                validate61.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                            validate61.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                                                validate61.errors = [{ instancePath: instancePath + "/exit", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs29) {
                                                                                if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                                    if (data14 < 0 || isNaN(data14)) {
                                                                                        validate61.errors = [{ instancePath: instancePath + "/exit", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate61.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate61.errors = vErrors;
    return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate63.evaluated;
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
                validate63.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known4, key0))) {
                        validate63.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.done" !== data.t) {
                            validate63.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.done" }, message: "must be equal to constant" }];
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
                                        validate63.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate63.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate63.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["succeeded", "failed", "refused", "skipped", "interrupted"] }, message: "must be equal to one of the allowed values" }];
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
                                        validate63.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs6) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate63.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate63.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate63.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                        validate63.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate63.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate63.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            validate63.errors = [{ instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate63.errors = [{ instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate63.errors = [{ instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                validate63.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate63.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                    validate63.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate63.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate63.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                                                        validate63.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate63.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                    validate63.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                                            validate63.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (func1(data11) < 1) {
                                                                                validate63.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate63.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate63.errors = [{ instancePath: instancePath + "/wave", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs24) {
                                                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                            if (data12 < 1 || isNaN(data12)) {
                                                                                validate63.errors = [{ instancePath: instancePath + "/wave", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                                                                                    validate63.errors = [{ instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                                                                    validate63.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (func1(data14) < 1) {
                                                                                                        validate63.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate63.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                                validate63.errors = [{ instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
            validate63.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate63.errors = vErrors;
    return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern25 = new RegExp("^(0\\.[0-9]{3}|1\\.000)$", "u");
const pattern27 = new RegExp("^[0-9]{1,9}\\.[0-9]{3}$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate65.evaluated;
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
                validate65.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known5, key0))) {
                        validate65.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("verify.run" !== data.t) {
                            validate65.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "verify.run" }, message: "must be equal to constant" }];
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
                                validate65.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                    validate65.errors = [{ instancePath: instancePath + "/ran", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate65.errors = [{ instancePath: instancePath + "/ran", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                        validate65.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate65.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                            validate65.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate65.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate65.errors = [{ instancePath: instancePath + "/flaky", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate65.errors = [{ instancePath: instancePath + "/flaky", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate65.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate65.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                validate65.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate65.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                    validate65.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate65.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate65.errors = [{ instancePath: instancePath + "/skip_rate", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate65.errors = [{ instancePath: instancePath + "/skip_rate", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                            validate65.errors = [{ instancePath: instancePath + "/file_skip_rate", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate65.errors = [{ instancePath: instancePath + "/file_skip_rate", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                        validate65.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs23) {
                                                                        if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                            if (data11 < 0 || isNaN(data11)) {
                                                                                validate65.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                                    validate65.errors = [{ instancePath: instancePath + "/speedup", keyword: "pattern", params: { pattern: "^[0-9]{1,9}\\.[0-9]{3}$" }, message: "must match pattern \"" + "^[0-9]{1,9}\\.[0-9]{3}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate65.errors = [{ instancePath: instancePath + "/speedup", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                                        validate65.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate65.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                                            validate65.errors = [{ instancePath: instancePath + "/failures", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                                                                            validate65.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (func1(data15) < 1) {
                                                                                                                validate65.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate65.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                                        validate65.errors = [{ instancePath: instancePath + "/failures", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
            validate65.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate65.errors = vErrors;
    return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate67.evaluated;
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
                validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "task")) || (key0 === "fingerprint")) || (key0 === "wsid")) || (key0 === "reason")) || (key0 === "store")) || (key0 === "saved_ms"))) {
                        validate67.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("verify.skip" !== data.t) {
                            validate67.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "verify.skip" }, message: "must be equal to constant" }];
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
                                        validate67.errors = [{ instancePath: instancePath + "/task", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate67.errors = [{ instancePath: instancePath + "/task", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate67.errors = [{ instancePath: instancePath + "/task", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate67.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate67.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate67.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate67.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate67.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                    return false;
                                                }
                                                else {
                                                    if (func1(data4) < 1) {
                                                        validate67.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                validate67.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                        validate67.errors = [{ instancePath: instancePath + "/store", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate67.errors = [{ instancePath: instancePath + "/store", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate67.errors = [{ instancePath: instancePath + "/store", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate67.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate67.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate67.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate67.errors = vErrors;
    return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate69.evaluated;
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
                validate69.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known6, key0))) {
                        validate69.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("patch.applied" !== data.t) {
                            validate69.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "patch.applied" }, message: "must be equal to constant" }];
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
                                validate69.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate69.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                            validate69.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate69.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate69.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate69.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate69.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate69.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate69.errors = [{ instancePath: instancePath + "/added", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate69.errors = [{ instancePath: instancePath + "/added", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate69.errors = [{ instancePath: instancePath + "/removed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate69.errors = [{ instancePath: instancePath + "/removed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                        validate69.errors = [{ instancePath: instancePath + "/dry_run", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                            validate69.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs17) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate69.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate69.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate69.errors = vErrors;
    return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate71.evaluated;
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
                validate71.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known7, key0))) {
                        validate71.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("patch.refused" !== data.t) {
                            validate71.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "patch.refused" }, message: "must be equal to constant" }];
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
                                        validate71.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                        validate71.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate71.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate71.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                            validate71.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate71.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate71.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate71.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate71.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs11) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate71.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate71.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs13) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate71.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                            validate71.errors = [{ instancePath: instancePath + "/errors_captured", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate71.errors = [{ instancePath: instancePath + "/errors_captured", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                validate71.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func1(data8) < 1) {
                                                                    validate71.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate71.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            validate71.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs19) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate71.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate71.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate71.errors = vErrors;
    return errors === 0;
}
validate71.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate73.evaluated;
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
                validate73.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known8, key0))) {
                        validate73.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("gate.decided" !== data.t) {
                            validate73.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "gate.decided" }, message: "must be equal to constant" }];
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
                                validate73.errors = [{ instancePath: instancePath + "/decision", keyword: "enum", params: { allowedValues: ["merge", "block"] }, message: "must be equal to one of the allowed values" }];
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
                                            validate73.errors = [{ instancePath: instancePath + "/reasons", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
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
                                                            validate73.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data3) < 1) {
                                                                validate73.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate73.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate73.errors = [{ instancePath: instancePath + "/reasons", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                                validate73.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate73.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate73.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate73.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                        validate73.errors = [{ instancePath: instancePath + "/confidence", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate73.errors = [{ instancePath: instancePath + "/confidence", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                    validate73.errors = [{ instancePath: instancePath + "/passed_before", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs14) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 < 0 || isNaN(data7)) {
                                                            validate73.errors = [{ instancePath: instancePath + "/passed_before", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                        validate73.errors = [{ instancePath: instancePath + "/passed_after", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs16) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validate73.errors = [{ instancePath: instancePath + "/passed_after", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                            validate73.errors = [{ instancePath: instancePath + "/broken", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs18) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate73.errors = [{ instancePath: instancePath + "/broken", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                validate73.errors = [{ instancePath: instancePath + "/fixed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs20) {
                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                    if (data10 < 0 || isNaN(data10)) {
                                                                        validate73.errors = [{ instancePath: instancePath + "/fixed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate73.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate73.errors = vErrors;
    return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate75.evaluated;
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
                validate75.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known9, key0))) {
                        validate75.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("version.decided" !== data.t) {
                            validate75.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "version.decided" }, message: "must be equal to constant" }];
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
                                        validate75.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate75.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate75.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate75.errors = [{ instancePath: instancePath + "/bump", keyword: "enum", params: { allowedValues: ["major", "minor", "patch", "none"] }, message: "must be equal to one of the allowed values" }];
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
                                                validate75.errors = [{ instancePath: instancePath + "/previous", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (func1(data3) < 1) {
                                                    validate75.errors = [{ instancePath: instancePath + "/previous", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate75.errors = [{ instancePath: instancePath + "/previous", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate75.errors = [{ instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: ["major", "minor", "patch", "none"] }, message: "must be equal to one of the allowed values" }];
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
                                                        validate75.errors = [{ instancePath: instancePath + "/tag", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate75.errors = [{ instancePath: instancePath + "/tag", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate75.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                            validate75.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (func1(data6) < 1) {
                                                                validate75.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate75.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                        validate75.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs13) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate75.errors = [{ instancePath: instancePath + "/commits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                    validate75.errors = [{ instancePath: instancePath + "/compliance", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate75.errors = [{ instancePath: instancePath + "/compliance", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                                validate75.errors = [{ instancePath: instancePath + "/released", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
            validate75.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate75.errors = vErrors;
    return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate77.evaluated;
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
                validate77.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "t") || (key0 === "version")) || (key0 === "tag")) || (key0 === "commit")) || (key0 === "page")) || (key0 === "floating"))) {
                        validate77.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("version.released" !== data.t) {
                            validate77.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "version.released" }, message: "must be equal to constant" }];
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
                                        validate77.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (func1(data1) < 1) {
                                            validate77.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate77.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.tag !== undefined) {
                                let data2 = data.tag;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (func1(data2) > 1024) {
                                            validate77.errors = [{ instancePath: instancePath + "/tag", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (func1(data2) < 1) {
                                                validate77.errors = [{ instancePath: instancePath + "/tag", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate77.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.commit !== undefined) {
                                    let data3 = data.commit;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!pattern4.test(data3)) {
                                                validate77.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate77.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.page !== undefined) {
                                        let data4 = data.page;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (func1(data4) > 4096) {
                                                    validate77.errors = [{ instancePath: instancePath + "/page", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                    return false;
                                                }
                                                else {
                                                    if (func1(data4) < 1) {
                                                        validate77.errors = [{ instancePath: instancePath + "/page", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                validate77.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.floating !== undefined) {
                                            let data5 = data.floating;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (func1(data5) > 1024) {
                                                        validate77.errors = [{ instancePath: instancePath + "/floating", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (func1(data5) < 1) {
                                                            validate77.errors = [{ instancePath: instancePath + "/floating", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate77.errors = [{ instancePath: instancePath + "/floating", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
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
            validate77.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate77.errors = vErrors;
    return errors === 0;
}
validate77.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate79.evaluated;
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
                validate79.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "t") || (key0 === "ok")) || (key0 === "commits")) || (key0 === "merges")) || (key0 === "compliance")) || (key0 === "title")) || (key0 === "errors")) || (key0 === "warnings"))) {
                        validate79.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("commits.checked" !== data.t) {
                            validate79.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "commits.checked" }, message: "must be equal to constant" }];
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
                                validate79.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                    validate79.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate79.errors = [{ instancePath: instancePath + "/commits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                        validate79.errors = [{ instancePath: instancePath + "/merges", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate79.errors = [{ instancePath: instancePath + "/merges", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate79.errors = [{ instancePath: instancePath + "/compliance", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate79.errors = [{ instancePath: instancePath + "/compliance", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate79.errors = [{ instancePath: instancePath + "/title", keyword: "enum", params: { allowedValues: ["none", "passed", "failed"] }, message: "must be equal to one of the allowed values" }];
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
                                                    validate79.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs12) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate79.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                        validate79.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs14) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate79.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate79.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate79.errors = vErrors;
    return errors === 0;
}
validate79.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern44 = new RegExp("^[A-Za-z0-9._-]{1,512}$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate81.evaluated;
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
                validate81.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "t") || (key0 === "key")) || (key0 === "trust_domain")) || (key0 === "ecosystems")) || (key0 === "read")) || (key0 === "by_bytes"))) {
                        validate81.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.key" !== data.t) {
                            validate81.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.key" }, message: "must be equal to constant" }];
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
                                        validate81.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate81.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                    validate81.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
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
                                                validate81.errors = [{ instancePath: instancePath + "/ecosystems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
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
                                                                validate81.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (func1(data4) < 1) {
                                                                    validate81.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate81.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate81.errors = [{ instancePath: instancePath + "/ecosystems", keyword: "type", params: { type: "array" }, message: "must be array" }];
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
                                            validate81.errors = [{ instancePath: instancePath + "/read", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate81.errors = [{ instancePath: instancePath + "/read", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate81.errors = [{ instancePath: instancePath + "/by_bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs12) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate81.errors = [{ instancePath: instancePath + "/by_bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate81.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate81.errors = vErrors;
    return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate83.evaluated;
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
                validate83.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known10, key0))) {
                        validate83.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.used" !== data.t) {
                            validate83.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.used" }, message: "must be equal to constant" }];
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
                                validate83.errors = [{ instancePath: instancePath + "/hit", keyword: "enum", params: { allowedValues: ["exact", "prefix", "miss"] }, message: "must be equal to one of the allowed values" }];
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
                                            validate83.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate83.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                                validate83.errors = [{ instancePath: instancePath + "/matched_key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate83.errors = [{ instancePath: instancePath + "/matched_key", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                            validate83.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
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
                                                validate83.errors = [{ instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate83.errors = [{ instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate83.errors = [{ instancePath: instancePath + "/saved", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                        validate83.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs13) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate83.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                            validate83.errors = [{ instancePath: instancePath + "/build_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs15) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate83.errors = [{ instancePath: instancePath + "/build_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                                validate83.errors = [{ instancePath: instancePath + "/baseline_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs17) {
                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                    if (data9 < 0 || isNaN(data9)) {
                                                                        validate83.errors = [{ instancePath: instancePath + "/baseline_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate83.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate83.errors = vErrors;
    return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate85.evaluated;
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
                validate85.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "t") || (key0 === "outcome")) || (key0 === "key")) || (key0 === "trust_domain")) || (key0 === "bytes")) || (key0 === "ms"))) {
                        validate85.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.saved" !== data.t) {
                            validate85.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.saved" }, message: "must be equal to constant" }];
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
                                validate85.errors = [{ instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: ["saved", "exists", "nothing", "denied", "failed"] }, message: "must be equal to one of the allowed values" }];
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
                                            validate85.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate85.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate85.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
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
                                            validate85.errors = [{ instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs7) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate85.errors = [{ instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate85.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate85.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate85.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate85.errors = vErrors;
    return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate87.evaluated;
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
                validate87.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known11, key0))) {
                        validate87.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("watch.settled" !== data.t) {
                            validate87.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "watch.settled" }, message: "must be equal to constant" }];
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
                                validate87.errors = [{ instancePath: instancePath + "/latency_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate87.errors = [{ instancePath: instancePath + "/latency_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                    validate87.errors = [{ instancePath: instancePath + "/lost", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate87.errors = [{ instancePath: instancePath + "/lost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                        validate87.errors = [{ instancePath: instancePath + "/changes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate87.errors = [{ instancePath: instancePath + "/changes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                            validate87.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                                validate87.errors = [{ instancePath: instancePath + "/ran", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate87.errors = [{ instancePath: instancePath + "/ran", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate87.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate87.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                        validate87.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs15) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate87.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                            validate87.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs17) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate87.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate87.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate87.errors = vErrors;
    return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate89.evaluated;
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
                validate89.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "t") || (key0 === "records")) || (key0 === "compliant")) || (key0 === "ok"))) {
                        validate89.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("log.checked" !== data.t) {
                            validate89.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "log.checked" }, message: "must be equal to constant" }];
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
                                validate89.errors = [{ instancePath: instancePath + "/records", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate89.errors = [{ instancePath: instancePath + "/records", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                    validate89.errors = [{ instancePath: instancePath + "/compliant", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate89.errors = [{ instancePath: instancePath + "/compliant", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                        validate89.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
            validate89.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate89.errors = vErrors;
    return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate91.evaluated;
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
                validate91.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "t") || (key0 === "hooks")) || (key0 === "installed")) || (key0 === "ok"))) {
                        validate91.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("hooks.installed" !== data.t) {
                            validate91.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "hooks.installed" }, message: "must be equal to constant" }];
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
                                validate91.errors = [{ instancePath: instancePath + "/hooks", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate91.errors = [{ instancePath: instancePath + "/hooks", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                    validate91.errors = [{ instancePath: instancePath + "/installed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate91.errors = [{ instancePath: instancePath + "/installed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                        validate91.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
            validate91.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate91.errors = vErrors;
    return errors === 0;
}
validate91.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate93.evaluated;
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
                validate93.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "ok")) || (key0 === "coverage")) || (key0 === "modules")) || (key0 === "files")) || (key0 === "errors")) || (key0 === "warnings"))) {
                        validate93.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("registry.checked" !== data.t) {
                            validate93.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "registry.checked" }, message: "must be equal to constant" }];
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
                                validate93.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                            validate93.errors = [{ instancePath: instancePath + "/coverage", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate93.errors = [{ instancePath: instancePath + "/coverage", keyword: "type", params: { type: "string" }, message: "must be string" }];
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
                                        validate93.errors = [{ instancePath: instancePath + "/modules", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate93.errors = [{ instancePath: instancePath + "/modules", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                            validate93.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate93.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                validate93.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate93.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
                                                    validate93.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate93.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
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
            validate93.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate93.errors = vErrors;
    return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/ledger-events.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("run.started" !== data.t) {
                const err0 = {};
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
        if (_errs2) {
            vErrors.length = _errs2;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid0) {
        const _errs5 = errors;
        if (!(validate53(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err1 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
        validate52.errors = vErrors;
        return false;
    }
    var valid0 = _errs1 === errors;
    if (valid0) {
        const _errs6 = errors;
        const _errs7 = errors;
        let valid3 = true;
        const _errs8 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t !== undefined) {
                if ("run.done" !== data.t) {
                    const err2 = {};
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
        }
        var _valid1 = _errs8 === errors;
        errors = _errs7;
        if (vErrors !== null) {
            if (_errs7) {
                vErrors.length = _errs7;
            }
            else {
                vErrors = null;
            }
        }
        if (_valid1) {
            const _errs10 = errors;
            if (!(validate55(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
            }
            var _valid1 = _errs10 === errors;
            valid3 = _valid1;
            if (valid3) {
                var props1 = true;
            }
        }
        if (!valid3) {
            const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
            validate52.errors = vErrors;
            return false;
        }
        var valid0 = _errs6 === errors;
        if (valid0) {
            if (props0 !== true && props1 !== undefined) {
                if (props1 === true) {
                    props0 = true;
                }
                else {
                    props0 = props0 || {};
                    Object.assign(props0, props1);
                }
            }
            const _errs11 = errors;
            const _errs12 = errors;
            let valid5 = true;
            const _errs13 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.t !== undefined) {
                    if ("plan.validated" !== data.t) {
                        const err4 = {};
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
            }
            var _valid2 = _errs13 === errors;
            errors = _errs12;
            if (vErrors !== null) {
                if (_errs12) {
                    vErrors.length = _errs12;
                }
                else {
                    vErrors = null;
                }
            }
            if (_valid2) {
                const _errs15 = errors;
                if (!(validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                    errors = vErrors.length;
                }
                var _valid2 = _errs15 === errors;
                valid5 = _valid2;
                if (valid5) {
                    var props2 = true;
                }
            }
            if (!valid5) {
                const err5 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
                validate52.errors = vErrors;
                return false;
            }
            var valid0 = _errs11 === errors;
            if (valid0) {
                if (props0 !== true && props2 !== undefined) {
                    if (props2 === true) {
                        props0 = true;
                    }
                    else {
                        props0 = props0 || {};
                        Object.assign(props0, props2);
                    }
                }
                const _errs16 = errors;
                const _errs17 = errors;
                let valid7 = true;
                const _errs18 = errors;
                if (data && typeof data == "object" && !Array.isArray(data)) {
                    if (data.t !== undefined) {
                        if ("ws.create" !== data.t) {
                            const err6 = {};
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                }
                var _valid3 = _errs18 === errors;
                errors = _errs17;
                if (vErrors !== null) {
                    if (_errs17) {
                        vErrors.length = _errs17;
                    }
                    else {
                        vErrors = null;
                    }
                }
                if (_valid3) {
                    const _errs20 = errors;
                    if (!(validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                        errors = vErrors.length;
                    }
                    var _valid3 = _errs20 === errors;
                    valid7 = _valid3;
                    if (valid7) {
                        var props3 = true;
                    }
                }
                if (!valid7) {
                    const err7 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                    validate52.errors = vErrors;
                    return false;
                }
                var valid0 = _errs16 === errors;
                if (valid0) {
                    if (props0 !== true && props3 !== undefined) {
                        if (props3 === true) {
                            props0 = true;
                        }
                        else {
                            props0 = props0 || {};
                            Object.assign(props0, props3);
                        }
                    }
                    const _errs21 = errors;
                    const _errs22 = errors;
                    let valid9 = true;
                    const _errs23 = errors;
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                        if (data.t !== undefined) {
                            if ("ws.step" !== data.t) {
                                const err8 = {};
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                    }
                    var _valid4 = _errs23 === errors;
                    errors = _errs22;
                    if (vErrors !== null) {
                        if (_errs22) {
                            vErrors.length = _errs22;
                        }
                        else {
                            vErrors = null;
                        }
                    }
                    if (_valid4) {
                        const _errs25 = errors;
                        if (!(validate61(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                            errors = vErrors.length;
                        }
                        var _valid4 = _errs25 === errors;
                        valid9 = _valid4;
                        if (valid9) {
                            var props4 = true;
                        }
                    }
                    if (!valid9) {
                        const err9 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                        validate52.errors = vErrors;
                        return false;
                    }
                    var valid0 = _errs21 === errors;
                    if (valid0) {
                        if (props0 !== true && props4 !== undefined) {
                            if (props4 === true) {
                                props0 = true;
                            }
                            else {
                                props0 = props0 || {};
                                Object.assign(props0, props4);
                            }
                        }
                        const _errs26 = errors;
                        const _errs27 = errors;
                        let valid11 = true;
                        const _errs28 = errors;
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                            if (data.t !== undefined) {
                                if ("ws.done" !== data.t) {
                                    const err10 = {};
                                    if (vErrors === null) {
                                        vErrors = [err10];
                                    }
                                    else {
                                        vErrors.push(err10);
                                    }
                                    errors++;
                                }
                            }
                        }
                        var _valid5 = _errs28 === errors;
                        errors = _errs27;
                        if (vErrors !== null) {
                            if (_errs27) {
                                vErrors.length = _errs27;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                        if (_valid5) {
                            const _errs30 = errors;
                            if (!(validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                                errors = vErrors.length;
                            }
                            var _valid5 = _errs30 === errors;
                            valid11 = _valid5;
                            if (valid11) {
                                var props5 = true;
                            }
                        }
                        if (!valid11) {
                            const err11 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                            validate52.errors = vErrors;
                            return false;
                        }
                        var valid0 = _errs26 === errors;
                        if (valid0) {
                            if (props0 !== true && props5 !== undefined) {
                                if (props5 === true) {
                                    props0 = true;
                                }
                                else {
                                    props0 = props0 || {};
                                    Object.assign(props0, props5);
                                }
                            }
                            const _errs31 = errors;
                            const _errs32 = errors;
                            let valid13 = true;
                            const _errs33 = errors;
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                if (data.t !== undefined) {
                                    if ("verify.run" !== data.t) {
                                        const err12 = {};
                                        if (vErrors === null) {
                                            vErrors = [err12];
                                        }
                                        else {
                                            vErrors.push(err12);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            var _valid6 = _errs33 === errors;
                            errors = _errs32;
                            if (vErrors !== null) {
                                if (_errs32) {
                                    vErrors.length = _errs32;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                            if (_valid6) {
                                const _errs35 = errors;
                                if (!(validate65(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                                    errors = vErrors.length;
                                }
                                var _valid6 = _errs35 === errors;
                                valid13 = _valid6;
                                if (valid13) {
                                    var props6 = true;
                                }
                            }
                            if (!valid13) {
                                const err13 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                                validate52.errors = vErrors;
                                return false;
                            }
                            var valid0 = _errs31 === errors;
                            if (valid0) {
                                if (props0 !== true && props6 !== undefined) {
                                    if (props6 === true) {
                                        props0 = true;
                                    }
                                    else {
                                        props0 = props0 || {};
                                        Object.assign(props0, props6);
                                    }
                                }
                                const _errs36 = errors;
                                const _errs37 = errors;
                                let valid15 = true;
                                const _errs38 = errors;
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                    if (data.t !== undefined) {
                                        if ("verify.skip" !== data.t) {
                                            const err14 = {};
                                            if (vErrors === null) {
                                                vErrors = [err14];
                                            }
                                            else {
                                                vErrors.push(err14);
                                            }
                                            errors++;
                                        }
                                    }
                                }
                                var _valid7 = _errs38 === errors;
                                errors = _errs37;
                                if (vErrors !== null) {
                                    if (_errs37) {
                                        vErrors.length = _errs37;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                                if (_valid7) {
                                    const _errs40 = errors;
                                    if (!(validate67(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
                                        errors = vErrors.length;
                                    }
                                    var _valid7 = _errs40 === errors;
                                    valid15 = _valid7;
                                    if (valid15) {
                                        var props7 = true;
                                    }
                                }
                                if (!valid15) {
                                    const err15 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                    validate52.errors = vErrors;
                                    return false;
                                }
                                var valid0 = _errs36 === errors;
                                if (valid0) {
                                    if (props0 !== true && props7 !== undefined) {
                                        if (props7 === true) {
                                            props0 = true;
                                        }
                                        else {
                                            props0 = props0 || {};
                                            Object.assign(props0, props7);
                                        }
                                    }
                                    const _errs41 = errors;
                                    const _errs42 = errors;
                                    let valid17 = true;
                                    const _errs43 = errors;
                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                        if (data.t !== undefined) {
                                            if ("patch.applied" !== data.t) {
                                                const err16 = {};
                                                if (vErrors === null) {
                                                    vErrors = [err16];
                                                }
                                                else {
                                                    vErrors.push(err16);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    var _valid8 = _errs43 === errors;
                                    errors = _errs42;
                                    if (vErrors !== null) {
                                        if (_errs42) {
                                            vErrors.length = _errs42;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    if (_valid8) {
                                        const _errs45 = errors;
                                        if (!(validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                                            errors = vErrors.length;
                                        }
                                        var _valid8 = _errs45 === errors;
                                        valid17 = _valid8;
                                        if (valid17) {
                                            var props8 = true;
                                        }
                                    }
                                    if (!valid17) {
                                        const err17 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                        validate52.errors = vErrors;
                                        return false;
                                    }
                                    var valid0 = _errs41 === errors;
                                    if (valid0) {
                                        if (props0 !== true && props8 !== undefined) {
                                            if (props8 === true) {
                                                props0 = true;
                                            }
                                            else {
                                                props0 = props0 || {};
                                                Object.assign(props0, props8);
                                            }
                                        }
                                        const _errs46 = errors;
                                        const _errs47 = errors;
                                        let valid19 = true;
                                        const _errs48 = errors;
                                        if (data && typeof data == "object" && !Array.isArray(data)) {
                                            if (data.t !== undefined) {
                                                if ("patch.refused" !== data.t) {
                                                    const err18 = {};
                                                    if (vErrors === null) {
                                                        vErrors = [err18];
                                                    }
                                                    else {
                                                        vErrors.push(err18);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        var _valid9 = _errs48 === errors;
                                        errors = _errs47;
                                        if (vErrors !== null) {
                                            if (_errs47) {
                                                vErrors.length = _errs47;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                        if (_valid9) {
                                            const _errs50 = errors;
                                            if (!(validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
                                                errors = vErrors.length;
                                            }
                                            var _valid9 = _errs50 === errors;
                                            valid19 = _valid9;
                                            if (valid19) {
                                                var props9 = true;
                                            }
                                        }
                                        if (!valid19) {
                                            const err19 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                            if (vErrors === null) {
                                                vErrors = [err19];
                                            }
                                            else {
                                                vErrors.push(err19);
                                            }
                                            errors++;
                                            validate52.errors = vErrors;
                                            return false;
                                        }
                                        var valid0 = _errs46 === errors;
                                        if (valid0) {
                                            if (props0 !== true && props9 !== undefined) {
                                                if (props9 === true) {
                                                    props0 = true;
                                                }
                                                else {
                                                    props0 = props0 || {};
                                                    Object.assign(props0, props9);
                                                }
                                            }
                                            const _errs51 = errors;
                                            const _errs52 = errors;
                                            let valid21 = true;
                                            const _errs53 = errors;
                                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                                if (data.t !== undefined) {
                                                    if ("gate.decided" !== data.t) {
                                                        const err20 = {};
                                                        if (vErrors === null) {
                                                            vErrors = [err20];
                                                        }
                                                        else {
                                                            vErrors.push(err20);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            var _valid10 = _errs53 === errors;
                                            errors = _errs52;
                                            if (vErrors !== null) {
                                                if (_errs52) {
                                                    vErrors.length = _errs52;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                            if (_valid10) {
                                                const _errs55 = errors;
                                                if (!(validate73(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                                                    errors = vErrors.length;
                                                }
                                                var _valid10 = _errs55 === errors;
                                                valid21 = _valid10;
                                                if (valid21) {
                                                    var props10 = true;
                                                }
                                            }
                                            if (!valid21) {
                                                const err21 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                if (vErrors === null) {
                                                    vErrors = [err21];
                                                }
                                                else {
                                                    vErrors.push(err21);
                                                }
                                                errors++;
                                                validate52.errors = vErrors;
                                                return false;
                                            }
                                            var valid0 = _errs51 === errors;
                                            if (valid0) {
                                                if (props0 !== true && props10 !== undefined) {
                                                    if (props10 === true) {
                                                        props0 = true;
                                                    }
                                                    else {
                                                        props0 = props0 || {};
                                                        Object.assign(props0, props10);
                                                    }
                                                }
                                                const _errs56 = errors;
                                                const _errs57 = errors;
                                                let valid23 = true;
                                                const _errs58 = errors;
                                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                                    if (data.t !== undefined) {
                                                        if ("version.decided" !== data.t) {
                                                            const err22 = {};
                                                            if (vErrors === null) {
                                                                vErrors = [err22];
                                                            }
                                                            else {
                                                                vErrors.push(err22);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                }
                                                var _valid11 = _errs58 === errors;
                                                errors = _errs57;
                                                if (vErrors !== null) {
                                                    if (_errs57) {
                                                        vErrors.length = _errs57;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                                if (_valid11) {
                                                    const _errs60 = errors;
                                                    if (!(validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
                                                        errors = vErrors.length;
                                                    }
                                                    var _valid11 = _errs60 === errors;
                                                    valid23 = _valid11;
                                                    if (valid23) {
                                                        var props11 = true;
                                                    }
                                                }
                                                if (!valid23) {
                                                    const err23 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                    if (vErrors === null) {
                                                        vErrors = [err23];
                                                    }
                                                    else {
                                                        vErrors.push(err23);
                                                    }
                                                    errors++;
                                                    validate52.errors = vErrors;
                                                    return false;
                                                }
                                                var valid0 = _errs56 === errors;
                                                if (valid0) {
                                                    if (props0 !== true && props11 !== undefined) {
                                                        if (props11 === true) {
                                                            props0 = true;
                                                        }
                                                        else {
                                                            props0 = props0 || {};
                                                            Object.assign(props0, props11);
                                                        }
                                                    }
                                                    const _errs61 = errors;
                                                    const _errs62 = errors;
                                                    let valid25 = true;
                                                    const _errs63 = errors;
                                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                                        if (data.t !== undefined) {
                                                            if ("version.released" !== data.t) {
                                                                const err24 = {};
                                                                if (vErrors === null) {
                                                                    vErrors = [err24];
                                                                }
                                                                else {
                                                                    vErrors.push(err24);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    var _valid12 = _errs63 === errors;
                                                    errors = _errs62;
                                                    if (vErrors !== null) {
                                                        if (_errs62) {
                                                            vErrors.length = _errs62;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                    if (_valid12) {
                                                        const _errs65 = errors;
                                                        if (!(validate77(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var _valid12 = _errs65 === errors;
                                                        valid25 = _valid12;
                                                        if (valid25) {
                                                            var props12 = true;
                                                        }
                                                    }
                                                    if (!valid25) {
                                                        const err25 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                        if (vErrors === null) {
                                                            vErrors = [err25];
                                                        }
                                                        else {
                                                            vErrors.push(err25);
                                                        }
                                                        errors++;
                                                        validate52.errors = vErrors;
                                                        return false;
                                                    }
                                                    var valid0 = _errs61 === errors;
                                                    if (valid0) {
                                                        if (props0 !== true && props12 !== undefined) {
                                                            if (props12 === true) {
                                                                props0 = true;
                                                            }
                                                            else {
                                                                props0 = props0 || {};
                                                                Object.assign(props0, props12);
                                                            }
                                                        }
                                                        const _errs66 = errors;
                                                        const _errs67 = errors;
                                                        let valid27 = true;
                                                        const _errs68 = errors;
                                                        if (data && typeof data == "object" && !Array.isArray(data)) {
                                                            if (data.t !== undefined) {
                                                                if ("commits.checked" !== data.t) {
                                                                    const err26 = {};
                                                                    if (vErrors === null) {
                                                                        vErrors = [err26];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err26);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        var _valid13 = _errs68 === errors;
                                                        errors = _errs67;
                                                        if (vErrors !== null) {
                                                            if (_errs67) {
                                                                vErrors.length = _errs67;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                        if (_valid13) {
                                                            const _errs70 = errors;
                                                            if (!(validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
                                                                errors = vErrors.length;
                                                            }
                                                            var _valid13 = _errs70 === errors;
                                                            valid27 = _valid13;
                                                            if (valid27) {
                                                                var props13 = true;
                                                            }
                                                        }
                                                        if (!valid27) {
                                                            const err27 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                            if (vErrors === null) {
                                                                vErrors = [err27];
                                                            }
                                                            else {
                                                                vErrors.push(err27);
                                                            }
                                                            errors++;
                                                            validate52.errors = vErrors;
                                                            return false;
                                                        }
                                                        var valid0 = _errs66 === errors;
                                                        if (valid0) {
                                                            if (props0 !== true && props13 !== undefined) {
                                                                if (props13 === true) {
                                                                    props0 = true;
                                                                }
                                                                else {
                                                                    props0 = props0 || {};
                                                                    Object.assign(props0, props13);
                                                                }
                                                            }
                                                            const _errs71 = errors;
                                                            const _errs72 = errors;
                                                            let valid29 = true;
                                                            const _errs73 = errors;
                                                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                if (data.t !== undefined) {
                                                                    if ("cache.key" !== data.t) {
                                                                        const err28 = {};
                                                                        if (vErrors === null) {
                                                                            vErrors = [err28];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err28);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            var _valid14 = _errs73 === errors;
                                                            errors = _errs72;
                                                            if (vErrors !== null) {
                                                                if (_errs72) {
                                                                    vErrors.length = _errs72;
                                                                }
                                                                else {
                                                                    vErrors = null;
                                                                }
                                                            }
                                                            if (_valid14) {
                                                                const _errs75 = errors;
                                                                if (!(validate81(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
                                                                    errors = vErrors.length;
                                                                }
                                                                var _valid14 = _errs75 === errors;
                                                                valid29 = _valid14;
                                                                if (valid29) {
                                                                    var props14 = true;
                                                                }
                                                            }
                                                            if (!valid29) {
                                                                const err29 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err29];
                                                                }
                                                                else {
                                                                    vErrors.push(err29);
                                                                }
                                                                errors++;
                                                                validate52.errors = vErrors;
                                                                return false;
                                                            }
                                                            var valid0 = _errs71 === errors;
                                                            if (valid0) {
                                                                if (props0 !== true && props14 !== undefined) {
                                                                    if (props14 === true) {
                                                                        props0 = true;
                                                                    }
                                                                    else {
                                                                        props0 = props0 || {};
                                                                        Object.assign(props0, props14);
                                                                    }
                                                                }
                                                                const _errs76 = errors;
                                                                const _errs77 = errors;
                                                                let valid31 = true;
                                                                const _errs78 = errors;
                                                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                    if (data.t !== undefined) {
                                                                        if ("cache.used" !== data.t) {
                                                                            const err30 = {};
                                                                            if (vErrors === null) {
                                                                                vErrors = [err30];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err30);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                                var _valid15 = _errs78 === errors;
                                                                errors = _errs77;
                                                                if (vErrors !== null) {
                                                                    if (_errs77) {
                                                                        vErrors.length = _errs77;
                                                                    }
                                                                    else {
                                                                        vErrors = null;
                                                                    }
                                                                }
                                                                if (_valid15) {
                                                                    const _errs80 = errors;
                                                                    if (!(validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var _valid15 = _errs80 === errors;
                                                                    valid31 = _valid15;
                                                                    if (valid31) {
                                                                        var props15 = true;
                                                                    }
                                                                }
                                                                if (!valid31) {
                                                                    const err31 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err31];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err31);
                                                                    }
                                                                    errors++;
                                                                    validate52.errors = vErrors;
                                                                    return false;
                                                                }
                                                                var valid0 = _errs76 === errors;
                                                                if (valid0) {
                                                                    if (props0 !== true && props15 !== undefined) {
                                                                        if (props15 === true) {
                                                                            props0 = true;
                                                                        }
                                                                        else {
                                                                            props0 = props0 || {};
                                                                            Object.assign(props0, props15);
                                                                        }
                                                                    }
                                                                    const _errs81 = errors;
                                                                    const _errs82 = errors;
                                                                    let valid33 = true;
                                                                    const _errs83 = errors;
                                                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                        if (data.t !== undefined) {
                                                                            if ("cache.saved" !== data.t) {
                                                                                const err32 = {};
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err32];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err32);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                    }
                                                                    var _valid16 = _errs83 === errors;
                                                                    errors = _errs82;
                                                                    if (vErrors !== null) {
                                                                        if (_errs82) {
                                                                            vErrors.length = _errs82;
                                                                        }
                                                                        else {
                                                                            vErrors = null;
                                                                        }
                                                                    }
                                                                    if (_valid16) {
                                                                        const _errs85 = errors;
                                                                        if (!(validate85(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var _valid16 = _errs85 === errors;
                                                                        valid33 = _valid16;
                                                                        if (valid33) {
                                                                            var props16 = true;
                                                                        }
                                                                    }
                                                                    if (!valid33) {
                                                                        const err33 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err33];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err33);
                                                                        }
                                                                        errors++;
                                                                        validate52.errors = vErrors;
                                                                        return false;
                                                                    }
                                                                    var valid0 = _errs81 === errors;
                                                                    if (valid0) {
                                                                        if (props0 !== true && props16 !== undefined) {
                                                                            if (props16 === true) {
                                                                                props0 = true;
                                                                            }
                                                                            else {
                                                                                props0 = props0 || {};
                                                                                Object.assign(props0, props16);
                                                                            }
                                                                        }
                                                                        const _errs86 = errors;
                                                                        const _errs87 = errors;
                                                                        let valid35 = true;
                                                                        const _errs88 = errors;
                                                                        if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                            if (data.t !== undefined) {
                                                                                if ("watch.settled" !== data.t) {
                                                                                    const err34 = {};
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err34];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err34);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                        }
                                                                        var _valid17 = _errs88 === errors;
                                                                        errors = _errs87;
                                                                        if (vErrors !== null) {
                                                                            if (_errs87) {
                                                                                vErrors.length = _errs87;
                                                                            }
                                                                            else {
                                                                                vErrors = null;
                                                                            }
                                                                        }
                                                                        if (_valid17) {
                                                                            const _errs90 = errors;
                                                                            if (!(validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                                vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
                                                                                errors = vErrors.length;
                                                                            }
                                                                            var _valid17 = _errs90 === errors;
                                                                            valid35 = _valid17;
                                                                            if (valid35) {
                                                                                var props17 = true;
                                                                            }
                                                                        }
                                                                        if (!valid35) {
                                                                            const err35 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err35];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err35);
                                                                            }
                                                                            errors++;
                                                                            validate52.errors = vErrors;
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs86 === errors;
                                                                        if (valid0) {
                                                                            if (props0 !== true && props17 !== undefined) {
                                                                                if (props17 === true) {
                                                                                    props0 = true;
                                                                                }
                                                                                else {
                                                                                    props0 = props0 || {};
                                                                                    Object.assign(props0, props17);
                                                                                }
                                                                            }
                                                                            const _errs91 = errors;
                                                                            const _errs92 = errors;
                                                                            let valid37 = true;
                                                                            const _errs93 = errors;
                                                                            if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                if (data.t !== undefined) {
                                                                                    if ("log.checked" !== data.t) {
                                                                                        const err36 = {};
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err36];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err36);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var _valid18 = _errs93 === errors;
                                                                            errors = _errs92;
                                                                            if (vErrors !== null) {
                                                                                if (_errs92) {
                                                                                    vErrors.length = _errs92;
                                                                                }
                                                                                else {
                                                                                    vErrors = null;
                                                                                }
                                                                            }
                                                                            if (_valid18) {
                                                                                const _errs95 = errors;
                                                                                if (!(validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                                    vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                                                                                    errors = vErrors.length;
                                                                                }
                                                                                var _valid18 = _errs95 === errors;
                                                                                valid37 = _valid18;
                                                                                if (valid37) {
                                                                                    var props18 = true;
                                                                                }
                                                                            }
                                                                            if (!valid37) {
                                                                                const err37 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err37];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err37);
                                                                                }
                                                                                errors++;
                                                                                validate52.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            var valid0 = _errs91 === errors;
                                                                            if (valid0) {
                                                                                if (props0 !== true && props18 !== undefined) {
                                                                                    if (props18 === true) {
                                                                                        props0 = true;
                                                                                    }
                                                                                    else {
                                                                                        props0 = props0 || {};
                                                                                        Object.assign(props0, props18);
                                                                                    }
                                                                                }
                                                                                const _errs96 = errors;
                                                                                const _errs97 = errors;
                                                                                let valid39 = true;
                                                                                const _errs98 = errors;
                                                                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    if (data.t !== undefined) {
                                                                                        if ("hooks.installed" !== data.t) {
                                                                                            const err38 = {};
                                                                                            if (vErrors === null) {
                                                                                                vErrors = [err38];
                                                                                            }
                                                                                            else {
                                                                                                vErrors.push(err38);
                                                                                            }
                                                                                            errors++;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                var _valid19 = _errs98 === errors;
                                                                                errors = _errs97;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs97) {
                                                                                        vErrors.length = _errs97;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                                if (_valid19) {
                                                                                    const _errs100 = errors;
                                                                                    if (!(validate91(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                                        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
                                                                                        errors = vErrors.length;
                                                                                    }
                                                                                    var _valid19 = _errs100 === errors;
                                                                                    valid39 = _valid19;
                                                                                    if (valid39) {
                                                                                        var props19 = true;
                                                                                    }
                                                                                }
                                                                                if (!valid39) {
                                                                                    const err39 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err39];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err39);
                                                                                    }
                                                                                    errors++;
                                                                                    validate52.errors = vErrors;
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs96 === errors;
                                                                                if (valid0) {
                                                                                    if (props0 !== true && props19 !== undefined) {
                                                                                        if (props19 === true) {
                                                                                            props0 = true;
                                                                                        }
                                                                                        else {
                                                                                            props0 = props0 || {};
                                                                                            Object.assign(props0, props19);
                                                                                        }
                                                                                    }
                                                                                    const _errs101 = errors;
                                                                                    const _errs102 = errors;
                                                                                    let valid41 = true;
                                                                                    const _errs103 = errors;
                                                                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                        if (data.t !== undefined) {
                                                                                            if ("registry.checked" !== data.t) {
                                                                                                const err40 = {};
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err40];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err40);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    var _valid20 = _errs103 === errors;
                                                                                    errors = _errs102;
                                                                                    if (vErrors !== null) {
                                                                                        if (_errs102) {
                                                                                            vErrors.length = _errs102;
                                                                                        }
                                                                                        else {
                                                                                            vErrors = null;
                                                                                        }
                                                                                    }
                                                                                    if (_valid20) {
                                                                                        const _errs105 = errors;
                                                                                        if (!(validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))) {
                                                                                            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
                                                                                            errors = vErrors.length;
                                                                                        }
                                                                                        var _valid20 = _errs105 === errors;
                                                                                        valid41 = _valid20;
                                                                                        if (valid41) {
                                                                                            var props20 = true;
                                                                                        }
                                                                                    }
                                                                                    if (!valid41) {
                                                                                        const err41 = { instancePath, keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err41];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err41);
                                                                                        }
                                                                                        errors++;
                                                                                        validate52.errors = vErrors;
                                                                                        return false;
                                                                                    }
                                                                                    var valid0 = _errs101 === errors;
                                                                                    if (valid0) {
                                                                                        if (props0 !== true && props20 !== undefined) {
                                                                                            if (props20 === true) {
                                                                                                props0 = true;
                                                                                            }
                                                                                            else {
                                                                                                props0 = props0 || {};
                                                                                                Object.assign(props0, props20);
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
                    }
                }
            }
        }
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.t === undefined) && (missing0 = "t")) {
                validate52.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (props0 !== true) {
                    props0 = props0 || {};
                    props0.t = true;
                }
                if (data.t !== undefined) {
                    let data21 = data.t;
                    if (typeof data21 !== "string") {
                        validate52.errors = [{ instancePath: instancePath + "/t", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                    if (!(((((((((((((((((((((data21 === "run.started") || (data21 === "run.done")) || (data21 === "plan.validated")) || (data21 === "ws.create")) || (data21 === "ws.step")) || (data21 === "ws.done")) || (data21 === "verify.run")) || (data21 === "verify.skip")) || (data21 === "patch.applied")) || (data21 === "patch.refused")) || (data21 === "gate.decided")) || (data21 === "version.decided")) || (data21 === "version.released")) || (data21 === "commits.checked")) || (data21 === "cache.key")) || (data21 === "cache.used")) || (data21 === "cache.saved")) || (data21 === "watch.settled")) || (data21 === "log.checked")) || (data21 === "hooks.installed")) || (data21 === "registry.checked"))) {
                        validate52.errors = [{ instancePath: instancePath + "/t", keyword: "enum", params: { allowedValues: ["run.started", "run.done", "plan.validated", "ws.create", "ws.step", "ws.done", "verify.run", "verify.skip", "patch.applied", "patch.refused", "gate.decided", "version.decided", "version.released", "commits.checked", "cache.key", "cache.used", "cache.saved", "watch.settled", "log.checked", "hooks.installed", "registry.checked"] }, message: "must be equal to one of the allowed values" }];
                        return false;
                    }
                }
            }
        }
        else {
            validate52.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate52.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate52.evaluated = { "dynamicProps": true, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/ledger/lib/event-check.js




const SCHEMA = 'schemas/ledger-events.schema.json';
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
    if (typeof event.t !== 'string' || !(0,lib_event/* isKnownType */.sN)(event.t) || validate(event))
        return undefined;
    // The conditional itself fails whenever one of its fields does: it says nothing more.
    const error = validate.errors?.find(({ keyword }) => keyword !== 'if');
    const expected = `the fields of ${event.t} in ${SCHEMA}`;
    if (error === undefined)
        return { what: 'the fields do not fit', expected, fix: `compare them with ${SCHEMA}` };
    return { what: sentenceOf(error), expected, fix: fixOf(error, event.t) };
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

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ scanEntries)
});

// EXTERNAL MODULE: ./packages/ledger/lib/canonical-line.js + 1 modules
var canonical_line = __webpack_require__(5662);
// EXTERNAL MODULE: ./packages/ledger/lib/chain.js
var lib_chain = __webpack_require__(4830);
// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var lib_entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/event.js
var lib_event = __webpack_require__(8163);
// EXTERNAL MODULE: ./packages/ledger/lib/event-check.js + 1 modules
var event_check = __webpack_require__(9787);
;// CONCATENATED MODULE: ./packages/ledger/lib/instant.js
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

// EXTERNAL MODULE: ./packages/ledger/lib/source.js
var lib_source = __webpack_require__(5954);
;// CONCATENATED MODULE: ./packages/ledger/lib/entry-check.js








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
            notices.push((0,codes/* report */.z)(code, { message, at: { file, line: chain.count + 1, column: 1 } }));
    };
    // The events of a job mostly stand together: what is the same for all of them is looked up once.
    let current;
    const jobOf = (source) => {
        if (current === undefined || !isSameJob(current.source, source)) {
            current = { source, identity: (0,lib_source/* jobIdentity */.Kv)(source), lineageId: (0,lineage/* eventLineageIds */.EA)(source) };
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
        if ((0,lib_event/* isKnownType */.sN)(t) || declaredTypes.has(t) || unknownTypes.has(t))
            return;
        if (unknownTypes.size < MAX_NOTICES)
            unknownTypes.add(t);
        note('AIOP-L024', `the event type "${t}" is neither one of the suite nor declared`);
    };
    return {
        accept(line) {
            const parsed = (0,canonical_line/* parseCanonicalLine */.Y)(line);
            if (!parsed.ok)
                return { ok: false, code: 'AIOP-L001', reason: parsed.reason };
            const entry = parsed.value;
            if (!(0,lib_entry/* isEntry */.Tk)(entry))
                return { ok: false, code: 'AIOP-L002', reason: (0,lib_entry/* envelopeReason */.DD)() };
            const defect = placeDefect(entry, chain) ?? timeDefect(entry) ?? eventDefect(entry) ?? progressDefect(entry);
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
function timeDefect({ ts }) {
    if (isInstant(ts))
        return undefined;
    return { code: 'AIOP-L002', reason: `its ts ${JSON.stringify(ts)} is no time` };
}
function eventDefect(entry) {
    if (!(0,lib_event/* isKnownType */.sN)(entry.t))
        return undefined;
    const defect = (0,event_check/* fieldsDefect */.fx)((0,lib_entry/* eventOf */.A6)(entry));
    return defect === undefined ? undefined : { code: 'AIOP-L005', reason: `${entry.t}: ${defect.what}` };
}

// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lib_lines = __webpack_require__(1644);
;// CONCATENATED MODULE: ./packages/ledger/lib/scan.js




/** Checks every line of a stretch of a ledger: bytes, form, place, chain, fields. Memory does not grow with its size. */
function scanEntries(request, { files, blake3 }) {
    const { ledger, shownAs, from, to, declaredTypes, lastHash, afterLine } = request;
    const chain = (0,lib_chain/* chainFrom */.a)(from, blake3);
    const check = entryCheck(chain, declaredTypes, shownAs);
    const lines = (0,lib_lines/* readLines */.Se)(files, ledger, from.size, to);
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
            return ended({ defect: { code: 'AIOP-L001', ...here, reason: `its line has more than ${lib_lines/* MAX_LINE_BYTES */.Oc} bytes` } });
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
    const parsed = (0,canonical_line/* parseCanonicalLine */.Y)(line);
    return parsed.ok ? parsed.value.prev : undefined;
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkStretch),
/* harmony export */   T: () => (/* binding */ stretchesOf)
/* harmony export */ });
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2345);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(854);





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
