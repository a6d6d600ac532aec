export const id = 264;
export const ids = [264];
export const modules = {

/***/ 1853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, functions, cycles, a bare `undefined`.
 */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value without a JSON form has no canonical JSON');
    return text;
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isUlid),
/* harmony export */   v: () => (/* binding */ ulidFactory)
/* harmony export */ });
/* harmony import */ var ulid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
function ulidFactory(clock, random) {
    const next = (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .monotonicFactory */ .BD)(() => (random.bytes(1)[0] ?? 0) / 256);
    return () => next(clock.now());
}
/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
function isUlid(text) {
    return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}


/***/ }),

/***/ 2433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ eventLineageId),
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   Ed: () => (/* binding */ workstreamLineageId),
/* harmony export */   cH: () => (/* binding */ phaseLineageId),
/* harmony export */   rm: () => (/* binding */ isLineageId)
/* harmony export */ });
/* harmony import */ var uuid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3604);

/** The namespace of every lineage id: UUIDv5(URL namespace, `https://aiop.dev/ns/v1`) (RFC 9562, section 5.5). */
const NAMESPACE = (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)('https://aiop.dev/ns/v1', uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"].URL */ .Ay.URL);
/** UUIDv5(namespace, `phase:<phase key>`): the same for a phase in every revision of its plan. */
function phaseLineageId(phaseKey) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(`phase:${phaseKey}`, NAMESPACE);
}
/** UUIDv5(namespace, `<phase lineage id>|<module id>|<role>`): the `wslid` of a workstream. */
function workstreamLineageId(phaseLineage, moduleId, role) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(`${phaseLineage}|${moduleId}|${role}`, NAMESPACE);
}
/** UUIDv5(namespace, `event:<repo>|<run>|<attempt>|<job>|<seq>`): the `lid` of a ledger event. */
function eventLineageId({ repo, run, attempt, job, seq }) {
    return (0,uuid__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .Ay)(`event:${repo}|${run}|${attempt}|${job}|${seq}`, NAMESPACE);
}
/** Whether text is a lower-case UUID of version 5, the only form that lineage ids are written in. */
function isLineageId(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EVENT_TYPES: () => (/* reexport */ EVENT_TYPES),
  LEDGER_CODES: () => (/* reexport */ LEDGER_CODES),
  MAX_LINE_BYTES: () => (/* reexport */ MAX_LINE_BYTES),
  appendEvents: () => (/* reexport */ appendEvents),
  appendToJobLog: () => (/* reexport */ appendToJobLog),
  describeVerdict: () => (/* reexport */ describeVerdict),
  formatAnchor: () => (/* reexport */ formatAnchor),
  isJobKey: () => (/* reexport */ isJobKey),
  isKnownType: () => (/* reexport */ isKnownType),
  isTypeName: () => (/* reexport */ isTypeName),
  jobLogPath: () => (/* reexport */ jobLogPath),
  merkleRange: () => (/* reexport */ merkleRange),
  openJobLog: () => (/* reexport */ openJobLog),
  parseAnchor: () => (/* reexport */ parseAnchor),
  parseEventText: () => (/* reexport */ parseEventText),
  parseJobKeys: () => (/* reexport */ parseJobKeys),
  projectIds: () => (/* reexport */ projectIds),
  readEvents: () => (/* reexport */ readEvents),
  readGivenEvents: () => (/* reexport */ readGivenEvents),
  readHead: () => (/* reexport */ readHead),
  readJobLog: () => (/* reexport */ readJobLog),
  requireEvent: () => (/* reexport */ requireEvent),
  seal: () => (/* reexport */ seal),
  unproven: () => (/* reexport */ unproven),
  verifyLedger: () => (/* reexport */ verifyLedger),
  writeIdAuthority: () => (/* reexport */ writeIdAuthority)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
;// CONCATENATED MODULE: ./packages/ledger/lib/anchor.js

/**
 * Reads `SIZE:ROOT`: the outputs `size` and `root` of an earlier append or seal.
 * @throws UsageError naming `where`
 */
function parseAnchor(text, where) {
    const [, digits = '', root = ''] = /^(0|[1-9][0-9]{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
    const size = Number(digits);
    if (root !== '' && Number.isSafeInteger(size))
        return { size, root };
    throw new usage_error/* UsageError */.e({
        what: `${JSON.stringify(text.slice(0, 120))} is not an anchor`,
        where,
        expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits',
        fix: 'give the outputs size and root of an earlier append or seal, joined by a colon',
    });
}
const formatAnchor = ({ size, root }) => `${size}:${root}`;

// EXTERNAL MODULE: ./packages/ids/lib/instance.js
var instance = __webpack_require__(125);
// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
// EXTERNAL MODULE: ./packages/ids/lib/canonical-json.js
var canonical_json = __webpack_require__(1853);
;// CONCATENATED MODULE: ./packages/ledger/lib/event.js
/** The types that the suite itself writes. */
const EVENT_TYPES = [
    'run.started',
    'run.done',
    'plan.validated',
    'ws.create',
    'ws.step',
    'ws.done',
    'verify.run',
    'verify.skip',
    'patch.applied',
    'patch.refused',
    'gate.decided',
    'version.decided',
    'commits.checked',
    'cache.key',
];
const KNOWN = new Set(EVENT_TYPES);
/** Whether a type has a schema of the suite. */
const isKnownType = (type) => KNOWN.has(type);
/** Whether text has the form of a type: lower-case words joined by dots, at most 64 characters. */
const isTypeName = (text) => text.length <= 64 && /^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/.test(text);
/** The fields that the ledger adds to an event. */
const ENVELOPE = new Set(['v', 'id', 'lid', 'ts', 'src', 'seq', 'idx', 'prev']);
/** Whether a value is an object that is no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/ledger/lib/ledger-entry.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ledger-entry.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aiop.dev/schemas/v1/ledger-entry.schema.json", "type": "object", "required": ["t", "v", "id", "lid", "ts", "src", "seq", "idx", "prev"], "properties": { "t": { "type": "string", "maxLength": 64, "pattern": "^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$" }, "v": { "const": 1 }, "id": { "type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, "lid": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "ts": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$" }, "src": { "type": "object", "required": ["repo", "run", "attempt", "job", "trust"], "additionalProperties": false, "properties": { "repo": { "type": "string", "pattern": "^[^|\\p{Cc}]{1,200}$" }, "run": { "type": "string", "pattern": "^[^|\\p{Cc}]{1,100}$" }, "attempt": { "type": "integer", "minimum": 1, "maximum": 1000000 }, "job": { "type": "string", "pattern": "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, "trust": { "enum": ["claimed", "attested"] } } }, "seq": { "type": "integer", "minimum": 0 }, "idx": { "type": "integer", "minimum": 0 }, "prev": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "additionalProperties": true };
const func1 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$", "u");
const pattern5 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$", "u");
const pattern8 = new RegExp("^[^|\\p{Cc}]{1,200}$", "u");
const pattern9 = new RegExp("^[^|\\p{Cc}]{1,100}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/ledger-entry.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.v === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "v" }, message: "must have required property '" + "v" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.id === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.lid === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lid" }, message: "must have required property '" + "lid" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.ts === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ts" }, message: "must have required property '" + "ts" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.src === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "src" }, message: "must have required property '" + "src" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.seq === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property '" + "seq" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.idx === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idx" }, message: "must have required property '" + "idx" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.prev === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prev" }, message: "must have required property '" + "prev" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.t !== undefined) {
            let data0 = data.t;
            if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                    const err9 = { instancePath: instancePath + "/t", schemaPath: "#/properties/t/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                if (!pattern4.test(data0)) {
                    const err10 = { instancePath: instancePath + "/t", schemaPath: "#/properties/t/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/t", schemaPath: "#/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.v !== undefined) {
            if (1 !== data.v) {
                const err12 = { instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data2 = data.id;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.lid !== undefined) {
            let data3 = data.lid;
            if (typeof data3 === "string") {
                if (!pattern6.test(data3)) {
                    const err15 = { instancePath: instancePath + "/lid", schemaPath: "#/properties/lid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/lid", schemaPath: "#/properties/lid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.ts !== undefined) {
            let data4 = data.ts;
            if (typeof data4 === "string") {
                if (!pattern7.test(data4)) {
                    const err17 = { instancePath: instancePath + "/ts", schemaPath: "#/properties/ts/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/ts", schemaPath: "#/properties/ts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.src !== undefined) {
            let data5 = data.src;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.repo === undefined) {
                    const err19 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/required", keyword: "required", params: { missingProperty: "repo" }, message: "must have required property '" + "repo" + "'" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                if (data5.run === undefined) {
                    const err20 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                if (data5.attempt === undefined) {
                    const err21 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property '" + "attempt" + "'" };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        vErrors.push(err21);
                    }
                    errors++;
                }
                if (data5.job === undefined) {
                    const err22 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/required", keyword: "required", params: { missingProperty: "job" }, message: "must have required property '" + "job" + "'" };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data5.trust === undefined) {
                    const err23 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property '" + "trust" + "'" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                for (const key0 in data5) {
                    if (!(((((key0 === "repo") || (key0 === "run")) || (key0 === "attempt")) || (key0 === "job")) || (key0 === "trust"))) {
                        const err24 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                }
                if (data5.repo !== undefined) {
                    let data6 = data5.repo;
                    if (typeof data6 === "string") {
                        if (!pattern8.test(data6)) {
                            const err25 = { instancePath: instancePath + "/src/repo", schemaPath: "#/properties/src/properties/repo/pattern", keyword: "pattern", params: { pattern: "^[^|\\p{Cc}]{1,200}$" }, message: "must match pattern \"" + "^[^|\\p{Cc}]{1,200}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/src/repo", schemaPath: "#/properties/src/properties/repo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data5.run !== undefined) {
                    let data7 = data5.run;
                    if (typeof data7 === "string") {
                        if (!pattern9.test(data7)) {
                            const err27 = { instancePath: instancePath + "/src/run", schemaPath: "#/properties/src/properties/run/pattern", keyword: "pattern", params: { pattern: "^[^|\\p{Cc}]{1,100}$" }, message: "must match pattern \"" + "^[^|\\p{Cc}]{1,100}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/src/run", schemaPath: "#/properties/src/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data5.attempt !== undefined) {
                    let data8 = data5.attempt;
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err29 = { instancePath: instancePath + "/src/attempt", schemaPath: "#/properties/src/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 > 1000000 || isNaN(data8)) {
                            const err30 = { instancePath: instancePath + "/src/attempt", schemaPath: "#/properties/src/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (data8 < 1 || isNaN(data8)) {
                            const err31 = { instancePath: instancePath + "/src/attempt", schemaPath: "#/properties/src/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                if (data5.job !== undefined) {
                    let data9 = data5.job;
                    if (typeof data9 === "string") {
                        if (!pattern10.test(data9)) {
                            const err32 = { instancePath: instancePath + "/src/job", schemaPath: "#/properties/src/properties/job/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/src/job", schemaPath: "#/properties/src/properties/job/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
                if (data5.trust !== undefined) {
                    let data10 = data5.trust;
                    if (!((data10 === "claimed") || (data10 === "attested"))) {
                        const err34 = { instancePath: instancePath + "/src/trust", schemaPath: "#/properties/src/properties/trust/enum", keyword: "enum", params: { allowedValues: schema31.properties.src.properties.trust.enum }, message: "must be equal to one of the allowed values" };
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
            else {
                const err35 = { instancePath: instancePath + "/src", schemaPath: "#/properties/src/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.seq !== undefined) {
            let data11 = data.seq;
            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                const err36 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
            if ((typeof data11 == "number") && (isFinite(data11))) {
                if (data11 < 0 || isNaN(data11)) {
                    const err37 = { instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
        }
        if (data.idx !== undefined) {
            let data12 = data.idx;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err38 = { instancePath: instancePath + "/idx", schemaPath: "#/properties/idx/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 < 0 || isNaN(data12)) {
                    const err39 = { instancePath: instancePath + "/idx", schemaPath: "#/properties/idx/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
            }
        }
        if (data.prev !== undefined) {
            let data13 = data.prev;
            if (typeof data13 === "string") {
                if (!pattern11.test(data13)) {
                    const err40 = { instancePath: instancePath + "/prev", schemaPath: "#/properties/prev/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/prev", schemaPath: "#/properties/prev/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    vErrors.push(err41);
                }
                errors++;
            }
        }
    }
    else {
        const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/ledger/lib/lines.js
/** Bytes of a line without its line feed. */
const MAX_LINE_BYTES = 65_535;
const CHUNK_BYTES = 1 << 20;
const LINE_FEED = 0x0a;
/** Reads a file of lines from byte `from` (the start of a line) up to byte `to`, in memory that does not grow with the file. */
function* readLines(files, path, from, to) {
    let rest = new Uint8Array();
    let byte = from;
    for (let offset = from; offset < to;) {
        const chunk = files.readRange(path, offset, Math.min(CHUNK_BYTES, to - offset));
        if (chunk.length === 0)
            break;
        offset += chunk.length;
        const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = text.indexOf(LINE_FEED); end >= 0; end = text.indexOf(LINE_FEED, start)) {
            if (end - start > MAX_LINE_BYTES)
                return yield { state: 'too-long', byte };
            yield { state: 'whole', byte, bytes: text.subarray(start, end) };
            byte += end - start + 1;
            start = end + 1;
        }
        rest = text.subarray(start);
        if (rest.length > MAX_LINE_BYTES)
            return yield { state: 'too-long', byte };
    }
    if (rest.length > 0)
        yield { state: 'torn', byte, bytes: rest };
}
/**
 * The whole line that ends before byte `end` (just after its line feed), or undefined when the byte before `end` is no line feed or
 * the line is too long.
 */
function lineEndingAt(files, path, end) {
    const from = Math.max(0, end - MAX_LINE_BYTES - 2);
    const bytes = files.readRange(path, from, end - from);
    if (bytes.at(-1) !== LINE_FEED)
        return undefined;
    const start = bytes.subarray(0, -1).lastIndexOf(LINE_FEED) + 1;
    return start === 0 && from > 0 ? undefined : bytes.subarray(start, -1);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/source.js

/** Whether text may be the key of a job, and so the name of a file. */
const isJobKey = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text);
// `|` separates the fields that a lineage id is made from: allowed inside them, two events could share one.
const isName = (text, max) => text.length <= max && /^[^|\p{Cc}]+$/u.test(text) && text.isWellFormed();
/** Refuses a source that could not stand in the ledger. @throws UsageError */
function requireSource({ repo, run, attempt, job }) {
    const refuse = (what, expected) => {
        throw new usage_error/* UsageError */.e({ what, where: 'the source of the events', expected, fix: 'change it' });
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
    throw new usage_error/* UsageError */.e({
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

;// CONCATENATED MODULE: ./packages/ledger/lib/entry.js






/** Version of the envelope. */
const ENVELOPE_VERSION = 1;
/** The `prev` of a first line: nothing came before it. */
const NO_HASH = '0'.repeat(64);
/** The part of the envelope that an event gets when it is recorded, in a job's log as in the ledger. */
function recordedFields({ id, ts, source, seq }) {
    return { v: ENVELOPE_VERSION, id, lid: (0,lineage/* eventLineageId */.BW)(eventKey(source, seq)), ts, seq };
}
/**
 * A value as the bytes of its one line, with the final line feed: canonical JSON (RFC 8785) in UTF-8.
 * @throws UsageError naming `where` when it has more than `maxBytes` bytes without the line feed
 */
function lineOf(value, where, maxBytes = MAX_LINE_BYTES) {
    const line = Buffer.from(`${(0,canonical_json/* canonicalJson */.d)(value)}\n`);
    if (line.length - 1 <= maxBytes)
        return line;
    throw new usage_error/* UsageError */.e({
        what: `the event would make a line of ${line.length - 1} bytes`,
        where,
        expected: `at most ${maxBytes} bytes`,
        fix: 'put long texts into a file and record its path and hash',
    });
}
/** Makes the next line of a ledger from a recorded event, and extends the chain by it. */
function nextLine(chain, recorded, where) {
    const line = lineOf({ ...recorded, idx: chain.count, prev: chain.head }, where);
    chain.extend(line.subarray(0, -1));
    return line;
}
/** Whether a parsed line has the envelope of an entry; fields of the event itself are not looked at. */
const isEntry = (value) => validate(value);
/** What is wrong with the envelope of a value that `isEntry` has just refused. */
function envelopeReason() {
    const error = validate.errors?.[0];
    if (error === undefined)
        return 'its envelope does not fit';
    const missing = error.params.missingProperty;
    if (missing !== undefined)
        return `its field "${String(missing)}" is missing`;
    return `its field "${error.instancePath.slice(1).replaceAll('/', '.')}" ${error.message ?? 'does not fit'}`;
}
/** The event without its envelope. */
function eventOf(entry) {
    const own = Object.entries(entry).filter(([name]) => !ENVELOPE.has(name));
    return { ...Object.fromEntries(own), t: entry.t };
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
;// CONCATENATED MODULE: ./packages/ledger/lib/event-shape.js
/** Nesting beyond this is refused: no event needs it, and what reads the ledger later may recurse. */
const MAX_DEPTH = 16;
/**
 * Whether a value is made of what JSON and the ledger hold exactly: plain objects and arrays at most 16 deep, well-formed text, whole
 * numbers within ±(2^53-1), booleans and null. Walks without recursion, so hostile nesting costs nothing.
 */
function shapeDefect(value) {
    const open = [{ value, name: '', parent: undefined, depth: 0 }];
    for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
        const defect = ownDefect(frame);
        if (defect !== undefined)
            return { field: fieldOf(frame), ...defect };
        if (typeof frame.value !== 'object' || frame.value === null)
            continue;
        for (const [name, child] of Object.entries(frame.value)) {
            const inner = { value: child, name, parent: frame, depth: frame.depth + 1 };
            if (!Array.isArray(frame.value) && (name === '__proto__' || !name.isWellFormed()))
                return { field: fieldOf(inner), what: 'this name is not allowed', expected: 'names of well-formed Unicode, and not __proto__' };
            open.push(inner);
        }
    }
    return undefined;
}
function ownDefect({ value, depth }) {
    switch (typeof value) {
        case 'boolean':
            return undefined;
        case 'string':
            return value.isWellFormed() ? undefined : { what: 'the text has half of a surrogate pair', expected: 'well-formed Unicode' };
        case 'number':
            if (Number.isSafeInteger(value))
                return undefined;
            return {
                what: `${value} is not a whole number within ±(2^53-1)`,
                expected: 'a whole number, or a rate as text with three decimals, such as "0.950"',
            };
        case 'object':
            if (value === null)
                return undefined;
            if (depth > MAX_DEPTH)
                return { what: 'the value is nested too deeply', expected: `at most ${MAX_DEPTH} levels` };
            return Array.isArray(value) || isPlain(value)
                ? undefined
                : { what: 'the value is not plain JSON', expected: 'plain objects and lists' };
        default:
            return {
                what: `a value of type ${typeof value} has no form in JSON`,
                expected: 'text, whole numbers, true, false, null, lists and objects',
            };
    }
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function fieldOf(frame) {
    let path = '';
    for (let at = frame; at?.parent !== undefined; at = at.parent) {
        const name = Array.isArray(at.parent.value) ? `[${at.name}]` : at.parent.parent === undefined ? at.name : `.${at.name}`;
        path = name + path;
    }
    return path;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/ledger-events.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ledger-events.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const ledger_events_schema_gen_validate = ledger_events_schema_gen_validate20;
const ledger_events_schema_gen_schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aiop.dev/schemas/v1/ledger-events.schema.json", "type": "object", "required": ["t"], "properties": { "t": { "type": "string", "enum": ["run.started", "run.done", "plan.validated", "ws.create", "ws.step", "ws.done", "verify.run", "verify.skip", "patch.applied", "patch.refused", "gate.decided", "version.decided", "commits.checked", "cache.key"] } }, "allOf": [{ "if": { "properties": { "t": { "const": "run.started" } } }, "then": { "$ref": "#/$defs/run.started" } }, { "if": { "properties": { "t": { "const": "run.done" } } }, "then": { "$ref": "#/$defs/run.done" } }, { "if": { "properties": { "t": { "const": "plan.validated" } } }, "then": { "$ref": "#/$defs/plan.validated" } }, { "if": { "properties": { "t": { "const": "ws.create" } } }, "then": { "$ref": "#/$defs/ws.create" } }, { "if": { "properties": { "t": { "const": "ws.step" } } }, "then": { "$ref": "#/$defs/ws.step" } }, { "if": { "properties": { "t": { "const": "ws.done" } } }, "then": { "$ref": "#/$defs/ws.done" } }, { "if": { "properties": { "t": { "const": "verify.run" } } }, "then": { "$ref": "#/$defs/verify.run" } }, { "if": { "properties": { "t": { "const": "verify.skip" } } }, "then": { "$ref": "#/$defs/verify.skip" } }, { "if": { "properties": { "t": { "const": "patch.applied" } } }, "then": { "$ref": "#/$defs/patch.applied" } }, { "if": { "properties": { "t": { "const": "patch.refused" } } }, "then": { "$ref": "#/$defs/patch.refused" } }, { "if": { "properties": { "t": { "const": "gate.decided" } } }, "then": { "$ref": "#/$defs/gate.decided" } }, { "if": { "properties": { "t": { "const": "version.decided" } } }, "then": { "$ref": "#/$defs/version.decided" } }, { "if": { "properties": { "t": { "const": "commits.checked" } } }, "then": { "$ref": "#/$defs/commits.checked" } }, { "if": { "properties": { "t": { "const": "cache.key" } } }, "then": { "$ref": "#/$defs/cache.key" } }], "$defs": { "run.started": { "type": "object", "required": ["t"], "properties": { "t": { "const": "run.started" }, "plan": { "type": "string", "minLength": 1, "maxLength": 1024 }, "plan_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "workstreams": { "type": "integer", "minimum": 0 }, "waves": { "type": "integer", "minimum": 0 }, "dry_run": { "type": "boolean" }, "resumed": { "type": "boolean" } }, "additionalProperties": false }, "run.done": { "type": "object", "required": ["t", "status", "ms"], "properties": { "t": { "const": "run.done" }, "status": { "enum": ["succeeded", "failed", "interrupted"] }, "ms": { "type": "integer", "minimum": 0 }, "plan": { "type": "string", "minLength": 1, "maxLength": 1024 }, "succeeded": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "refused": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "version": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false }, "plan.validated": { "type": "object", "required": ["t", "ok"], "properties": { "t": { "const": "plan.validated" }, "ok": { "type": "boolean" }, "plan": { "type": "string", "minLength": 1, "maxLength": 1024 }, "plan_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "errors": { "type": "integer", "minimum": 0 }, "warnings": { "type": "integer", "minimum": 0 }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "workstreams": { "type": "integer", "minimum": 0 }, "waves": { "type": "integer", "minimum": 0 }, "ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "ws.create": { "type": "object", "required": ["t", "wsid", "branch", "ok", "ms"], "properties": { "t": { "const": "ws.create" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "branch": { "type": "string", "minLength": 1, "maxLength": 1024 }, "ok": { "type": "boolean" }, "ms": { "type": "integer", "minimum": 0 }, "wslid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "ws": { "type": "string", "minLength": 1, "maxLength": 1024 }, "phase": { "type": "string", "minLength": 1, "maxLength": 1024 }, "module": { "type": "string", "minLength": 1, "maxLength": 1024 }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 } }, "additionalProperties": false }, "ws.step": { "type": "object", "required": ["t", "wsid", "step", "ok", "ms"], "properties": { "t": { "const": "ws.step" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "step": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$" }, "ok": { "type": "boolean" }, "ms": { "type": "integer", "minimum": 0 }, "wslid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "ws": { "type": "string", "minLength": 1, "maxLength": 1024 }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "files": { "type": "integer", "minimum": 0 }, "skipped": { "type": "boolean" }, "exit": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "ws.done": { "type": "object", "required": ["t", "wsid", "status", "ms"], "properties": { "t": { "const": "ws.done" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "status": { "enum": ["succeeded", "failed", "refused", "skipped", "interrupted"] }, "ms": { "type": "integer", "minimum": 0 }, "wslid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "ws": { "type": "string", "minLength": 1, "maxLength": 1024 }, "branch": { "type": "string", "minLength": 1, "maxLength": 1024 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 } }, "additionalProperties": false }, "verify.run": { "type": "object", "required": ["t", "ok", "ran", "skipped", "failed", "ms"], "properties": { "t": { "const": "verify.run" }, "ok": { "type": "boolean" }, "ran": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "ms": { "type": "integer", "minimum": 0 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "skip_rate": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "file_skip_rate": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "saved_ms": { "type": "integer", "minimum": 0 }, "speedup": { "type": "string", "pattern": "^[0-9]{1,9}\\.[0-9]{3}$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "failures": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "maxItems": 1000 } }, "additionalProperties": false }, "verify.skip": { "type": "object", "required": ["t", "task", "fingerprint"], "properties": { "t": { "const": "verify.skip" }, "task": { "type": "string", "minLength": 1, "maxLength": 1024 }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 }, "store": { "type": "string", "minLength": 1, "maxLength": 1024 }, "saved_ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "patch.applied": { "type": "object", "required": ["t", "files"], "properties": { "t": { "const": "patch.applied" }, "files": { "type": "integer", "minimum": 0 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "added": { "type": "integer", "minimum": 0 }, "removed": { "type": "integer", "minimum": 0 }, "dry_run": { "type": "boolean" }, "ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "patch.refused": { "type": "object", "required": ["t", "codes"], "properties": { "t": { "const": "patch.refused" }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "files": { "type": "integer", "minimum": 0 }, "errors": { "type": "integer", "minimum": 0 }, "errors_captured": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 }, "ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "gate.decided": { "type": "object", "required": ["t", "decision"], "properties": { "t": { "const": "gate.decided" }, "decision": { "enum": ["merge", "block"] }, "reasons": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 16384 }, "maxItems": 1000 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "confidence": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "passed_before": { "type": "integer", "minimum": 0 }, "passed_after": { "type": "integer", "minimum": 0 }, "broken": { "type": "integer", "minimum": 0 }, "fixed": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "version.decided": { "type": "object", "required": ["t", "version", "bump"], "properties": { "t": { "const": "version.decided" }, "version": { "type": "string", "minLength": 1, "maxLength": 1024 }, "bump": { "enum": ["major", "minor", "patch", "none"] }, "previous": { "type": "string", "minLength": 1, "maxLength": 1024 }, "level": { "enum": ["major", "minor", "patch", "none"] }, "tag": { "type": "string", "minLength": 1, "maxLength": 1024 }, "module": { "type": "string", "minLength": 1, "maxLength": 1024 }, "commits": { "type": "integer", "minimum": 0 }, "compliance": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "released": { "type": "boolean" } }, "additionalProperties": false }, "commits.checked": { "type": "object", "required": ["t", "ok", "commits", "compliance"], "properties": { "t": { "const": "commits.checked" }, "ok": { "type": "boolean" }, "commits": { "type": "integer", "minimum": 0 }, "merges": { "type": "integer", "minimum": 0 }, "compliance": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "title": { "enum": ["none", "passed", "failed"] }, "errors": { "type": "integer", "minimum": 0 }, "warnings": { "type": "integer", "minimum": 0 } }, "additionalProperties": false }, "cache.key": { "type": "object", "required": ["t", "key", "trust_domain"], "properties": { "t": { "const": "cache.key" }, "key": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,512}$" }, "trust_domain": { "enum": ["protected", "pull-request", "untrusted"] }, "ecosystems": { "type": "array", "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 64 } }, "read": { "type": "integer", "minimum": 0 }, "by_bytes": { "type": "integer", "minimum": 0 } }, "additionalProperties": false } } };
const schema32 = { "type": "object", "required": ["t"], "properties": { "t": { "const": "run.started" }, "plan": { "type": "string", "minLength": 1, "maxLength": 1024 }, "plan_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "workstreams": { "type": "integer", "minimum": 0 }, "waves": { "type": "integer", "minimum": 0 }, "dry_run": { "type": "boolean" }, "resumed": { "type": "boolean" } }, "additionalProperties": false };
const schema33 = { "type": "object", "required": ["t", "status", "ms"], "properties": { "t": { "const": "run.done" }, "status": { "enum": ["succeeded", "failed", "interrupted"] }, "ms": { "type": "integer", "minimum": 0 }, "plan": { "type": "string", "minLength": 1, "maxLength": 1024 }, "succeeded": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "refused": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "version": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "additionalProperties": false };
const schema34 = { "type": "object", "required": ["t", "ok"], "properties": { "t": { "const": "plan.validated" }, "ok": { "type": "boolean" }, "plan": { "type": "string", "minLength": 1, "maxLength": 1024 }, "plan_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "errors": { "type": "integer", "minimum": 0 }, "warnings": { "type": "integer", "minimum": 0 }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "workstreams": { "type": "integer", "minimum": 0 }, "waves": { "type": "integer", "minimum": 0 }, "ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const schema35 = { "type": "object", "required": ["t", "wsid", "branch", "ok", "ms"], "properties": { "t": { "const": "ws.create" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "branch": { "type": "string", "minLength": 1, "maxLength": 1024 }, "ok": { "type": "boolean" }, "ms": { "type": "integer", "minimum": 0 }, "wslid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "ws": { "type": "string", "minLength": 1, "maxLength": 1024 }, "phase": { "type": "string", "minLength": 1, "maxLength": 1024 }, "module": { "type": "string", "minLength": 1, "maxLength": 1024 }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 } }, "additionalProperties": false };
const schema36 = { "type": "object", "required": ["t", "wsid", "step", "ok", "ms"], "properties": { "t": { "const": "ws.step" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "step": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$" }, "ok": { "type": "boolean" }, "ms": { "type": "integer", "minimum": 0 }, "wslid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "ws": { "type": "string", "minLength": 1, "maxLength": 1024 }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "files": { "type": "integer", "minimum": 0 }, "skipped": { "type": "boolean" }, "exit": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const schema37 = { "type": "object", "required": ["t", "wsid", "status", "ms"], "properties": { "t": { "const": "ws.done" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "status": { "enum": ["succeeded", "failed", "refused", "skipped", "interrupted"] }, "ms": { "type": "integer", "minimum": 0 }, "wslid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "ws": { "type": "string", "minLength": 1, "maxLength": 1024 }, "branch": { "type": "string", "minLength": 1, "maxLength": 1024 }, "commit": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 } }, "additionalProperties": false };
const schema38 = { "type": "object", "required": ["t", "ok", "ran", "skipped", "failed", "ms"], "properties": { "t": { "const": "verify.run" }, "ok": { "type": "boolean" }, "ran": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "ms": { "type": "integer", "minimum": 0 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "skip_rate": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "file_skip_rate": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "saved_ms": { "type": "integer", "minimum": 0 }, "speedup": { "type": "string", "pattern": "^[0-9]{1,9}\\.[0-9]{3}$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "failures": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "maxItems": 1000 } }, "additionalProperties": false };
const schema39 = { "type": "object", "required": ["t", "task", "fingerprint"], "properties": { "t": { "const": "verify.skip" }, "task": { "type": "string", "minLength": 1, "maxLength": 1024 }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 }, "store": { "type": "string", "minLength": 1, "maxLength": 1024 }, "saved_ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const schema40 = { "type": "object", "required": ["t", "files"], "properties": { "t": { "const": "patch.applied" }, "files": { "type": "integer", "minimum": 0 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "added": { "type": "integer", "minimum": 0 }, "removed": { "type": "integer", "minimum": 0 }, "dry_run": { "type": "boolean" }, "ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const schema41 = { "type": "object", "required": ["t", "codes"], "properties": { "t": { "const": "patch.refused" }, "codes": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z]+-[A-Z][0-9]{3}$" }, "maxItems": 1000 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "base": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "files": { "type": "integer", "minimum": 0 }, "errors": { "type": "integer", "minimum": 0 }, "errors_captured": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "reason": { "type": "string", "minLength": 1, "maxLength": 16384 }, "ms": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const schema42 = { "type": "object", "required": ["t", "decision"], "properties": { "t": { "const": "gate.decided" }, "decision": { "enum": ["merge", "block"] }, "reasons": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 16384 }, "maxItems": 1000 }, "wsid": { "type": "string", "pattern": "^[!-~]{1,128}$" }, "tree": { "type": "string", "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "confidence": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "passed_before": { "type": "integer", "minimum": 0 }, "passed_after": { "type": "integer", "minimum": 0 }, "broken": { "type": "integer", "minimum": 0 }, "fixed": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const schema43 = { "type": "object", "required": ["t", "version", "bump"], "properties": { "t": { "const": "version.decided" }, "version": { "type": "string", "minLength": 1, "maxLength": 1024 }, "bump": { "enum": ["major", "minor", "patch", "none"] }, "previous": { "type": "string", "minLength": 1, "maxLength": 1024 }, "level": { "enum": ["major", "minor", "patch", "none"] }, "tag": { "type": "string", "minLength": 1, "maxLength": 1024 }, "module": { "type": "string", "minLength": 1, "maxLength": 1024 }, "commits": { "type": "integer", "minimum": 0 }, "compliance": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "released": { "type": "boolean" } }, "additionalProperties": false };
const schema44 = { "type": "object", "required": ["t", "ok", "commits", "compliance"], "properties": { "t": { "const": "commits.checked" }, "ok": { "type": "boolean" }, "commits": { "type": "integer", "minimum": 0 }, "merges": { "type": "integer", "minimum": 0 }, "compliance": { "type": "string", "pattern": "^(0\\.[0-9]{3}|1\\.000)$" }, "title": { "enum": ["none", "passed", "failed"] }, "errors": { "type": "integer", "minimum": 0 }, "warnings": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const schema45 = { "type": "object", "required": ["t", "key", "trust_domain"], "properties": { "t": { "const": "cache.key" }, "key": { "type": "string", "pattern": "^[A-Za-z0-9._-]{1,512}$" }, "trust_domain": { "enum": ["protected", "pull-request", "untrusted"] }, "ecosystems": { "type": "array", "maxItems": 64, "items": { "type": "string", "minLength": 1, "maxLength": 64 } }, "read": { "type": "integer", "minimum": 0 }, "by_bytes": { "type": "integer", "minimum": 0 } }, "additionalProperties": false };
const ledger_events_schema_gen_func1 = (ucs2length["default"] ?? ucs2length);
const func3 = Object.prototype.hasOwnProperty;
const ledger_events_schema_gen_pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const ledger_events_schema_gen_pattern5 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
const ledger_events_schema_gen_pattern8 = new RegExp("^[A-Z]+-[A-Z][0-9]{3}$", "u");
const ledger_events_schema_gen_pattern9 = new RegExp("^[!-~]{1,128}$", "u");
const pattern14 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern26 = new RegExp("^(0\\.[0-9]{3}|1\\.000)$", "u");
const pattern28 = new RegExp("^[0-9]{1,9}\\.[0-9]{3}$", "u");
const pattern44 = new RegExp("^[A-Za-z0-9._-]{1,512}$", "u");
function ledger_events_schema_gen_validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/ledger-events.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = ledger_events_schema_gen_validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
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
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err1 = { instancePath, schemaPath: "#/$defs/run.started/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            for (const key0 in data) {
                if (!((((((((key0 === "t") || (key0 === "plan")) || (key0 === "plan_hash")) || (key0 === "base")) || (key0 === "workstreams")) || (key0 === "waves")) || (key0 === "dry_run")) || (key0 === "resumed"))) {
                    const err2 = { instancePath, schemaPath: "#/$defs/run.started/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("run.started" !== data.t) {
                    const err3 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/run.started/properties/t/const", keyword: "const", params: { allowedValue: "run.started" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            if (data.plan !== undefined) {
                let data2 = data.plan;
                if (typeof data2 === "string") {
                    if (ledger_events_schema_gen_func1(data2) > 1024) {
                        const err4 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/run.started/properties/plan/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data2) < 1) {
                        const err5 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/run.started/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/run.started/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            if (data.plan_hash !== undefined) {
                let data3 = data.plan_hash;
                if (typeof data3 === "string") {
                    if (!ledger_events_schema_gen_pattern4.test(data3)) {
                        const err7 = { instancePath: instancePath + "/plan_hash", schemaPath: "#/$defs/run.started/properties/plan_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                else {
                    const err8 = { instancePath: instancePath + "/plan_hash", schemaPath: "#/$defs/run.started/properties/plan_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            if (data.base !== undefined) {
                let data4 = data.base;
                if (typeof data4 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data4)) {
                        const err9 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/run.started/properties/base/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                else {
                    const err10 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/run.started/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            if (data.workstreams !== undefined) {
                let data5 = data.workstreams;
                if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                    const err11 = { instancePath: instancePath + "/workstreams", schemaPath: "#/$defs/run.started/properties/workstreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
                if ((typeof data5 == "number") && (isFinite(data5))) {
                    if (data5 < 0 || isNaN(data5)) {
                        const err12 = { instancePath: instancePath + "/workstreams", schemaPath: "#/$defs/run.started/properties/workstreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            if (data.waves !== undefined) {
                let data6 = data.waves;
                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                    const err13 = { instancePath: instancePath + "/waves", schemaPath: "#/$defs/run.started/properties/waves/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
                if ((typeof data6 == "number") && (isFinite(data6))) {
                    if (data6 < 0 || isNaN(data6)) {
                        const err14 = { instancePath: instancePath + "/waves", schemaPath: "#/$defs/run.started/properties/waves/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            if (data.dry_run !== undefined) {
                if (typeof data.dry_run !== "boolean") {
                    const err15 = { instancePath: instancePath + "/dry_run", schemaPath: "#/$defs/run.started/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            if (data.resumed !== undefined) {
                if (typeof data.resumed !== "boolean") {
                    const err16 = { instancePath: instancePath + "/resumed", schemaPath: "#/$defs/run.started/properties/resumed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
        else {
            const err17 = { instancePath, schemaPath: "#/$defs/run.started/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        if (valid1) {
            var props0 = true;
        }
    }
    if (!valid1) {
        const err18 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            vErrors.push(err18);
        }
        errors++;
    }
    const _errs25 = errors;
    let valid5 = true;
    const _errs26 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("run.done" !== data.t) {
                const err19 = {};
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
    }
    var _valid1 = _errs26 === errors;
    errors = _errs25;
    if (vErrors !== null) {
        if (_errs25) {
            vErrors.length = _errs25;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid1) {
        const _errs28 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err20 = { instancePath, schemaPath: "#/$defs/run.done/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
            if (data.status === undefined) {
                const err21 = { instancePath, schemaPath: "#/$defs/run.done/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if (data.ms === undefined) {
                const err22 = { instancePath, schemaPath: "#/$defs/run.done/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property '" + "ms" + "'" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
            for (const key1 in data) {
                if (!(func3.call(schema33.properties, key1))) {
                    const err23 = { instancePath, schemaPath: "#/$defs/run.done/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("run.done" !== data.t) {
                    const err24 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/run.done/properties/t/const", keyword: "const", params: { allowedValue: "run.done" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            if (data.status !== undefined) {
                let data11 = data.status;
                if (!(((data11 === "succeeded") || (data11 === "failed")) || (data11 === "interrupted"))) {
                    const err25 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/run.done/properties/status/enum", keyword: "enum", params: { allowedValues: schema33.properties.status.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
            }
            if (data.ms !== undefined) {
                let data12 = data.ms;
                if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                    const err26 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/run.done/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if ((typeof data12 == "number") && (isFinite(data12))) {
                    if (data12 < 0 || isNaN(data12)) {
                        const err27 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/run.done/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
            }
            if (data.plan !== undefined) {
                let data13 = data.plan;
                if (typeof data13 === "string") {
                    if (ledger_events_schema_gen_func1(data13) > 1024) {
                        const err28 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/run.done/properties/plan/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data13) < 1) {
                        const err29 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/run.done/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                else {
                    const err30 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/run.done/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            if (data.succeeded !== undefined) {
                let data14 = data.succeeded;
                if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                    const err31 = { instancePath: instancePath + "/succeeded", schemaPath: "#/$defs/run.done/properties/succeeded/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if ((typeof data14 == "number") && (isFinite(data14))) {
                    if (data14 < 0 || isNaN(data14)) {
                        const err32 = { instancePath: instancePath + "/succeeded", schemaPath: "#/$defs/run.done/properties/succeeded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            if (data.failed !== undefined) {
                let data15 = data.failed;
                if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                    const err33 = { instancePath: instancePath + "/failed", schemaPath: "#/$defs/run.done/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
                if ((typeof data15 == "number") && (isFinite(data15))) {
                    if (data15 < 0 || isNaN(data15)) {
                        const err34 = { instancePath: instancePath + "/failed", schemaPath: "#/$defs/run.done/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            if (data.refused !== undefined) {
                let data16 = data.refused;
                if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                    const err35 = { instancePath: instancePath + "/refused", schemaPath: "#/$defs/run.done/properties/refused/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if ((typeof data16 == "number") && (isFinite(data16))) {
                    if (data16 < 0 || isNaN(data16)) {
                        const err36 = { instancePath: instancePath + "/refused", schemaPath: "#/$defs/run.done/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            if (data.skipped !== undefined) {
                let data17 = data.skipped;
                if (!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) {
                    const err37 = { instancePath: instancePath + "/skipped", schemaPath: "#/$defs/run.done/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                if ((typeof data17 == "number") && (isFinite(data17))) {
                    if (data17 < 0 || isNaN(data17)) {
                        const err38 = { instancePath: instancePath + "/skipped", schemaPath: "#/$defs/run.done/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
            if (data.commit !== undefined) {
                let data18 = data.commit;
                if (typeof data18 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data18)) {
                        const err39 = { instancePath: instancePath + "/commit", schemaPath: "#/$defs/run.done/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            vErrors.push(err39);
                        }
                        errors++;
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/commit", schemaPath: "#/$defs/run.done/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
            if (data.version !== undefined) {
                let data19 = data.version;
                if (typeof data19 === "string") {
                    if (ledger_events_schema_gen_func1(data19) > 1024) {
                        const err41 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/run.done/properties/version/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            vErrors.push(err41);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data19) < 1) {
                        const err42 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/run.done/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                else {
                    const err43 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/run.done/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
            }
        }
        else {
            const err44 = { instancePath, schemaPath: "#/$defs/run.done/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
        var _valid1 = _errs28 === errors;
        valid5 = _valid1;
        if (valid5) {
            var props1 = true;
        }
    }
    if (!valid5) {
        const err45 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            vErrors.push(err45);
        }
        errors++;
    }
    if (props0 !== true && props1 !== undefined) {
        if (props1 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props1);
        }
    }
    const _errs51 = errors;
    let valid9 = true;
    const _errs52 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("plan.validated" !== data.t) {
                const err46 = {};
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    vErrors.push(err46);
                }
                errors++;
            }
        }
    }
    var _valid2 = _errs52 === errors;
    errors = _errs51;
    if (vErrors !== null) {
        if (_errs51) {
            vErrors.length = _errs51;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid2) {
        const _errs54 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err47 = { instancePath, schemaPath: "#/$defs/plan.validated/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err47];
                }
                else {
                    vErrors.push(err47);
                }
                errors++;
            }
            if (data.ok === undefined) {
                const err48 = { instancePath, schemaPath: "#/$defs/plan.validated/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
                if (vErrors === null) {
                    vErrors = [err48];
                }
                else {
                    vErrors.push(err48);
                }
                errors++;
            }
            for (const key2 in data) {
                if (!(func3.call(schema34.properties, key2))) {
                    const err49 = { instancePath, schemaPath: "#/$defs/plan.validated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("plan.validated" !== data.t) {
                    const err50 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/plan.validated/properties/t/const", keyword: "const", params: { allowedValue: "plan.validated" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        vErrors.push(err50);
                    }
                    errors++;
                }
            }
            if (data.ok !== undefined) {
                if (typeof data.ok !== "boolean") {
                    const err51 = { instancePath: instancePath + "/ok", schemaPath: "#/$defs/plan.validated/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
            if (data.plan !== undefined) {
                let data23 = data.plan;
                if (typeof data23 === "string") {
                    if (ledger_events_schema_gen_func1(data23) > 1024) {
                        const err52 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/plan.validated/properties/plan/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data23) < 1) {
                        const err53 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/plan.validated/properties/plan/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err53];
                        }
                        else {
                            vErrors.push(err53);
                        }
                        errors++;
                    }
                }
                else {
                    const err54 = { instancePath: instancePath + "/plan", schemaPath: "#/$defs/plan.validated/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        vErrors.push(err54);
                    }
                    errors++;
                }
            }
            if (data.plan_hash !== undefined) {
                let data24 = data.plan_hash;
                if (typeof data24 === "string") {
                    if (!ledger_events_schema_gen_pattern4.test(data24)) {
                        const err55 = { instancePath: instancePath + "/plan_hash", schemaPath: "#/$defs/plan.validated/properties/plan_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err55];
                        }
                        else {
                            vErrors.push(err55);
                        }
                        errors++;
                    }
                }
                else {
                    const err56 = { instancePath: instancePath + "/plan_hash", schemaPath: "#/$defs/plan.validated/properties/plan_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
            }
            if (data.errors !== undefined) {
                let data25 = data.errors;
                if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                    const err57 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/plan.validated/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        vErrors.push(err57);
                    }
                    errors++;
                }
                if ((typeof data25 == "number") && (isFinite(data25))) {
                    if (data25 < 0 || isNaN(data25)) {
                        const err58 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/plan.validated/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err58];
                        }
                        else {
                            vErrors.push(err58);
                        }
                        errors++;
                    }
                }
            }
            if (data.warnings !== undefined) {
                let data26 = data.warnings;
                if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                    const err59 = { instancePath: instancePath + "/warnings", schemaPath: "#/$defs/plan.validated/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        vErrors.push(err59);
                    }
                    errors++;
                }
                if ((typeof data26 == "number") && (isFinite(data26))) {
                    if (data26 < 0 || isNaN(data26)) {
                        const err60 = { instancePath: instancePath + "/warnings", schemaPath: "#/$defs/plan.validated/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
            }
            if (data.codes !== undefined) {
                let data27 = data.codes;
                if (Array.isArray(data27)) {
                    if (data27.length > 1000) {
                        const err61 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/plan.validated/properties/codes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                    const len0 = data27.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                        let data28 = data27[i0];
                        if (typeof data28 === "string") {
                            if (!ledger_events_schema_gen_pattern8.test(data28)) {
                                const err62 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/$defs/plan.validated/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err62];
                                }
                                else {
                                    vErrors.push(err62);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err63 = { instancePath: instancePath + "/codes/" + i0, schemaPath: "#/$defs/plan.validated/properties/codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err64 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/plan.validated/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
            }
            if (data.workstreams !== undefined) {
                let data29 = data.workstreams;
                if (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) {
                    const err65 = { instancePath: instancePath + "/workstreams", schemaPath: "#/$defs/plan.validated/properties/workstreams/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
                if ((typeof data29 == "number") && (isFinite(data29))) {
                    if (data29 < 0 || isNaN(data29)) {
                        const err66 = { instancePath: instancePath + "/workstreams", schemaPath: "#/$defs/plan.validated/properties/workstreams/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            vErrors.push(err66);
                        }
                        errors++;
                    }
                }
            }
            if (data.waves !== undefined) {
                let data30 = data.waves;
                if (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) {
                    const err67 = { instancePath: instancePath + "/waves", schemaPath: "#/$defs/plan.validated/properties/waves/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err67];
                    }
                    else {
                        vErrors.push(err67);
                    }
                    errors++;
                }
                if ((typeof data30 == "number") && (isFinite(data30))) {
                    if (data30 < 0 || isNaN(data30)) {
                        const err68 = { instancePath: instancePath + "/waves", schemaPath: "#/$defs/plan.validated/properties/waves/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            vErrors.push(err68);
                        }
                        errors++;
                    }
                }
            }
            if (data.ms !== undefined) {
                let data31 = data.ms;
                if (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) {
                    const err69 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/plan.validated/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
                if ((typeof data31 == "number") && (isFinite(data31))) {
                    if (data31 < 0 || isNaN(data31)) {
                        const err70 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/plan.validated/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err71 = { instancePath, schemaPath: "#/$defs/plan.validated/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err71];
            }
            else {
                vErrors.push(err71);
            }
            errors++;
        }
        var _valid2 = _errs54 === errors;
        valid9 = _valid2;
        if (valid9) {
            var props2 = true;
        }
    }
    if (!valid9) {
        const err72 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err72];
        }
        else {
            vErrors.push(err72);
        }
        errors++;
    }
    if (props0 !== true && props2 !== undefined) {
        if (props2 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props2);
        }
    }
    const _errs80 = errors;
    let valid15 = true;
    const _errs81 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("ws.create" !== data.t) {
                const err73 = {};
                if (vErrors === null) {
                    vErrors = [err73];
                }
                else {
                    vErrors.push(err73);
                }
                errors++;
            }
        }
    }
    var _valid3 = _errs81 === errors;
    errors = _errs80;
    if (vErrors !== null) {
        if (_errs80) {
            vErrors.length = _errs80;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid3) {
        const _errs83 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err74 = { instancePath, schemaPath: "#/$defs/ws.create/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err74];
                }
                else {
                    vErrors.push(err74);
                }
                errors++;
            }
            if (data.wsid === undefined) {
                const err75 = { instancePath, schemaPath: "#/$defs/ws.create/required", keyword: "required", params: { missingProperty: "wsid" }, message: "must have required property '" + "wsid" + "'" };
                if (vErrors === null) {
                    vErrors = [err75];
                }
                else {
                    vErrors.push(err75);
                }
                errors++;
            }
            if (data.branch === undefined) {
                const err76 = { instancePath, schemaPath: "#/$defs/ws.create/required", keyword: "required", params: { missingProperty: "branch" }, message: "must have required property '" + "branch" + "'" };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    vErrors.push(err76);
                }
                errors++;
            }
            if (data.ok === undefined) {
                const err77 = { instancePath, schemaPath: "#/$defs/ws.create/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
                if (vErrors === null) {
                    vErrors = [err77];
                }
                else {
                    vErrors.push(err77);
                }
                errors++;
            }
            if (data.ms === undefined) {
                const err78 = { instancePath, schemaPath: "#/$defs/ws.create/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property '" + "ms" + "'" };
                if (vErrors === null) {
                    vErrors = [err78];
                }
                else {
                    vErrors.push(err78);
                }
                errors++;
            }
            for (const key3 in data) {
                if (!(func3.call(schema35.properties, key3))) {
                    const err79 = { instancePath, schemaPath: "#/$defs/ws.create/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err79];
                    }
                    else {
                        vErrors.push(err79);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("ws.create" !== data.t) {
                    const err80 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/ws.create/properties/t/const", keyword: "const", params: { allowedValue: "ws.create" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err80];
                    }
                    else {
                        vErrors.push(err80);
                    }
                    errors++;
                }
            }
            if (data.wsid !== undefined) {
                let data34 = data.wsid;
                if (typeof data34 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data34)) {
                        const err81 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/ws.create/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                }
                else {
                    const err82 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/ws.create/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        vErrors.push(err82);
                    }
                    errors++;
                }
            }
            if (data.branch !== undefined) {
                let data35 = data.branch;
                if (typeof data35 === "string") {
                    if (ledger_events_schema_gen_func1(data35) > 1024) {
                        const err83 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/ws.create/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err83];
                        }
                        else {
                            vErrors.push(err83);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data35) < 1) {
                        const err84 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/ws.create/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            vErrors.push(err84);
                        }
                        errors++;
                    }
                }
                else {
                    const err85 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/ws.create/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
            }
            if (data.ok !== undefined) {
                if (typeof data.ok !== "boolean") {
                    const err86 = { instancePath: instancePath + "/ok", schemaPath: "#/$defs/ws.create/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err86];
                    }
                    else {
                        vErrors.push(err86);
                    }
                    errors++;
                }
            }
            if (data.ms !== undefined) {
                let data37 = data.ms;
                if (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))) {
                    const err87 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/ws.create/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err87];
                    }
                    else {
                        vErrors.push(err87);
                    }
                    errors++;
                }
                if ((typeof data37 == "number") && (isFinite(data37))) {
                    if (data37 < 0 || isNaN(data37)) {
                        const err88 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/ws.create/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
            }
            if (data.wslid !== undefined) {
                let data38 = data.wslid;
                if (typeof data38 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data38)) {
                        const err89 = { instancePath: instancePath + "/wslid", schemaPath: "#/$defs/ws.create/properties/wslid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err89];
                        }
                        else {
                            vErrors.push(err89);
                        }
                        errors++;
                    }
                }
                else {
                    const err90 = { instancePath: instancePath + "/wslid", schemaPath: "#/$defs/ws.create/properties/wslid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err90];
                    }
                    else {
                        vErrors.push(err90);
                    }
                    errors++;
                }
            }
            if (data.ws !== undefined) {
                let data39 = data.ws;
                if (typeof data39 === "string") {
                    if (ledger_events_schema_gen_func1(data39) > 1024) {
                        const err91 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.create/properties/ws/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data39) < 1) {
                        const err92 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.create/properties/ws/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
                else {
                    const err93 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.create/properties/ws/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err93];
                    }
                    else {
                        vErrors.push(err93);
                    }
                    errors++;
                }
            }
            if (data.phase !== undefined) {
                let data40 = data.phase;
                if (typeof data40 === "string") {
                    if (ledger_events_schema_gen_func1(data40) > 1024) {
                        const err94 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/ws.create/properties/phase/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data40) < 1) {
                        const err95 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/ws.create/properties/phase/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err95];
                        }
                        else {
                            vErrors.push(err95);
                        }
                        errors++;
                    }
                }
                else {
                    const err96 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/ws.create/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err96];
                    }
                    else {
                        vErrors.push(err96);
                    }
                    errors++;
                }
            }
            if (data.module !== undefined) {
                let data41 = data.module;
                if (typeof data41 === "string") {
                    if (ledger_events_schema_gen_func1(data41) > 1024) {
                        const err97 = { instancePath: instancePath + "/module", schemaPath: "#/$defs/ws.create/properties/module/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data41) < 1) {
                        const err98 = { instancePath: instancePath + "/module", schemaPath: "#/$defs/ws.create/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err98];
                        }
                        else {
                            vErrors.push(err98);
                        }
                        errors++;
                    }
                }
                else {
                    const err99 = { instancePath: instancePath + "/module", schemaPath: "#/$defs/ws.create/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err99];
                    }
                    else {
                        vErrors.push(err99);
                    }
                    errors++;
                }
            }
            if (data.base !== undefined) {
                let data42 = data.base;
                if (typeof data42 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data42)) {
                        const err100 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/ws.create/properties/base/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err100];
                        }
                        else {
                            vErrors.push(err100);
                        }
                        errors++;
                    }
                }
                else {
                    const err101 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/ws.create/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err101];
                    }
                    else {
                        vErrors.push(err101);
                    }
                    errors++;
                }
            }
            if (data.codes !== undefined) {
                let data43 = data.codes;
                if (Array.isArray(data43)) {
                    if (data43.length > 1000) {
                        const err102 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/ws.create/properties/codes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                        if (vErrors === null) {
                            vErrors = [err102];
                        }
                        else {
                            vErrors.push(err102);
                        }
                        errors++;
                    }
                    const len1 = data43.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                        let data44 = data43[i1];
                        if (typeof data44 === "string") {
                            if (!ledger_events_schema_gen_pattern8.test(data44)) {
                                const err103 = { instancePath: instancePath + "/codes/" + i1, schemaPath: "#/$defs/ws.create/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err104 = { instancePath: instancePath + "/codes/" + i1, schemaPath: "#/$defs/ws.create/properties/codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err105 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/ws.create/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err105];
                    }
                    else {
                        vErrors.push(err105);
                    }
                    errors++;
                }
            }
            if (data.reason !== undefined) {
                let data45 = data.reason;
                if (typeof data45 === "string") {
                    if (ledger_events_schema_gen_func1(data45) > 16384) {
                        const err106 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.create/properties/reason/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
                        if (vErrors === null) {
                            vErrors = [err106];
                        }
                        else {
                            vErrors.push(err106);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data45) < 1) {
                        const err107 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.create/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err107];
                        }
                        else {
                            vErrors.push(err107);
                        }
                        errors++;
                    }
                }
                else {
                    const err108 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.create/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err108];
                    }
                    else {
                        vErrors.push(err108);
                    }
                    errors++;
                }
            }
        }
        else {
            const err109 = { instancePath, schemaPath: "#/$defs/ws.create/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err109];
            }
            else {
                vErrors.push(err109);
            }
            errors++;
        }
        var _valid3 = _errs83 === errors;
        valid15 = _valid3;
        if (valid15) {
            var props3 = true;
        }
    }
    if (!valid15) {
        const err110 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err110];
        }
        else {
            vErrors.push(err110);
        }
        errors++;
    }
    if (props0 !== true && props3 !== undefined) {
        if (props3 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props3);
        }
    }
    const _errs113 = errors;
    let valid21 = true;
    const _errs114 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("ws.step" !== data.t) {
                const err111 = {};
                if (vErrors === null) {
                    vErrors = [err111];
                }
                else {
                    vErrors.push(err111);
                }
                errors++;
            }
        }
    }
    var _valid4 = _errs114 === errors;
    errors = _errs113;
    if (vErrors !== null) {
        if (_errs113) {
            vErrors.length = _errs113;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid4) {
        const _errs116 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err112 = { instancePath, schemaPath: "#/$defs/ws.step/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err112];
                }
                else {
                    vErrors.push(err112);
                }
                errors++;
            }
            if (data.wsid === undefined) {
                const err113 = { instancePath, schemaPath: "#/$defs/ws.step/required", keyword: "required", params: { missingProperty: "wsid" }, message: "must have required property '" + "wsid" + "'" };
                if (vErrors === null) {
                    vErrors = [err113];
                }
                else {
                    vErrors.push(err113);
                }
                errors++;
            }
            if (data.step === undefined) {
                const err114 = { instancePath, schemaPath: "#/$defs/ws.step/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property '" + "step" + "'" };
                if (vErrors === null) {
                    vErrors = [err114];
                }
                else {
                    vErrors.push(err114);
                }
                errors++;
            }
            if (data.ok === undefined) {
                const err115 = { instancePath, schemaPath: "#/$defs/ws.step/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
                if (vErrors === null) {
                    vErrors = [err115];
                }
                else {
                    vErrors.push(err115);
                }
                errors++;
            }
            if (data.ms === undefined) {
                const err116 = { instancePath, schemaPath: "#/$defs/ws.step/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property '" + "ms" + "'" };
                if (vErrors === null) {
                    vErrors = [err116];
                }
                else {
                    vErrors.push(err116);
                }
                errors++;
            }
            for (const key4 in data) {
                if (!(func3.call(schema36.properties, key4))) {
                    const err117 = { instancePath, schemaPath: "#/$defs/ws.step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err117];
                    }
                    else {
                        vErrors.push(err117);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("ws.step" !== data.t) {
                    const err118 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/ws.step/properties/t/const", keyword: "const", params: { allowedValue: "ws.step" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err118];
                    }
                    else {
                        vErrors.push(err118);
                    }
                    errors++;
                }
            }
            if (data.wsid !== undefined) {
                let data48 = data.wsid;
                if (typeof data48 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data48)) {
                        const err119 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/ws.step/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err119];
                        }
                        else {
                            vErrors.push(err119);
                        }
                        errors++;
                    }
                }
                else {
                    const err120 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/ws.step/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err120];
                    }
                    else {
                        vErrors.push(err120);
                    }
                    errors++;
                }
            }
            if (data.step !== undefined) {
                let data49 = data.step;
                if (typeof data49 === "string") {
                    if (!pattern14.test(data49)) {
                        const err121 = { instancePath: instancePath + "/step", schemaPath: "#/$defs/ws.step/properties/step/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,63}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{0,63}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                }
                else {
                    const err122 = { instancePath: instancePath + "/step", schemaPath: "#/$defs/ws.step/properties/step/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err122];
                    }
                    else {
                        vErrors.push(err122);
                    }
                    errors++;
                }
            }
            if (data.ok !== undefined) {
                if (typeof data.ok !== "boolean") {
                    const err123 = { instancePath: instancePath + "/ok", schemaPath: "#/$defs/ws.step/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err123];
                    }
                    else {
                        vErrors.push(err123);
                    }
                    errors++;
                }
            }
            if (data.ms !== undefined) {
                let data51 = data.ms;
                if (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) {
                    const err124 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/ws.step/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err124];
                    }
                    else {
                        vErrors.push(err124);
                    }
                    errors++;
                }
                if ((typeof data51 == "number") && (isFinite(data51))) {
                    if (data51 < 0 || isNaN(data51)) {
                        const err125 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/ws.step/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                }
            }
            if (data.wslid !== undefined) {
                let data52 = data.wslid;
                if (typeof data52 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data52)) {
                        const err126 = { instancePath: instancePath + "/wslid", schemaPath: "#/$defs/ws.step/properties/wslid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                }
                else {
                    const err127 = { instancePath: instancePath + "/wslid", schemaPath: "#/$defs/ws.step/properties/wslid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err127];
                    }
                    else {
                        vErrors.push(err127);
                    }
                    errors++;
                }
            }
            if (data.ws !== undefined) {
                let data53 = data.ws;
                if (typeof data53 === "string") {
                    if (ledger_events_schema_gen_func1(data53) > 1024) {
                        const err128 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.step/properties/ws/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err128];
                        }
                        else {
                            vErrors.push(err128);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data53) < 1) {
                        const err129 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.step/properties/ws/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err129];
                        }
                        else {
                            vErrors.push(err129);
                        }
                        errors++;
                    }
                }
                else {
                    const err130 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.step/properties/ws/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err130];
                    }
                    else {
                        vErrors.push(err130);
                    }
                    errors++;
                }
            }
            if (data.codes !== undefined) {
                let data54 = data.codes;
                if (Array.isArray(data54)) {
                    if (data54.length > 1000) {
                        const err131 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/ws.step/properties/codes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                        if (vErrors === null) {
                            vErrors = [err131];
                        }
                        else {
                            vErrors.push(err131);
                        }
                        errors++;
                    }
                    const len2 = data54.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                        let data55 = data54[i2];
                        if (typeof data55 === "string") {
                            if (!ledger_events_schema_gen_pattern8.test(data55)) {
                                const err132 = { instancePath: instancePath + "/codes/" + i2, schemaPath: "#/$defs/ws.step/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err132];
                                }
                                else {
                                    vErrors.push(err132);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err133 = { instancePath: instancePath + "/codes/" + i2, schemaPath: "#/$defs/ws.step/properties/codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err133];
                            }
                            else {
                                vErrors.push(err133);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err134 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/ws.step/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err134];
                    }
                    else {
                        vErrors.push(err134);
                    }
                    errors++;
                }
            }
            if (data.reason !== undefined) {
                let data56 = data.reason;
                if (typeof data56 === "string") {
                    if (ledger_events_schema_gen_func1(data56) > 16384) {
                        const err135 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.step/properties/reason/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
                        if (vErrors === null) {
                            vErrors = [err135];
                        }
                        else {
                            vErrors.push(err135);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data56) < 1) {
                        const err136 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.step/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err136];
                        }
                        else {
                            vErrors.push(err136);
                        }
                        errors++;
                    }
                }
                else {
                    const err137 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.step/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err137];
                    }
                    else {
                        vErrors.push(err137);
                    }
                    errors++;
                }
            }
            if (data.commit !== undefined) {
                let data57 = data.commit;
                if (typeof data57 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data57)) {
                        const err138 = { instancePath: instancePath + "/commit", schemaPath: "#/$defs/ws.step/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err138];
                        }
                        else {
                            vErrors.push(err138);
                        }
                        errors++;
                    }
                }
                else {
                    const err139 = { instancePath: instancePath + "/commit", schemaPath: "#/$defs/ws.step/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err139];
                    }
                    else {
                        vErrors.push(err139);
                    }
                    errors++;
                }
            }
            if (data.tree !== undefined) {
                let data58 = data.tree;
                if (typeof data58 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data58)) {
                        const err140 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/ws.step/properties/tree/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                }
                else {
                    const err141 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/ws.step/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err141];
                    }
                    else {
                        vErrors.push(err141);
                    }
                    errors++;
                }
            }
            if (data.files !== undefined) {
                let data59 = data.files;
                if (!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) {
                    const err142 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/ws.step/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err142];
                    }
                    else {
                        vErrors.push(err142);
                    }
                    errors++;
                }
                if ((typeof data59 == "number") && (isFinite(data59))) {
                    if (data59 < 0 || isNaN(data59)) {
                        const err143 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/ws.step/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err143];
                        }
                        else {
                            vErrors.push(err143);
                        }
                        errors++;
                    }
                }
            }
            if (data.skipped !== undefined) {
                if (typeof data.skipped !== "boolean") {
                    const err144 = { instancePath: instancePath + "/skipped", schemaPath: "#/$defs/ws.step/properties/skipped/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err144];
                    }
                    else {
                        vErrors.push(err144);
                    }
                    errors++;
                }
            }
            if (data.exit !== undefined) {
                let data61 = data.exit;
                if (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) {
                    const err145 = { instancePath: instancePath + "/exit", schemaPath: "#/$defs/ws.step/properties/exit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err145];
                    }
                    else {
                        vErrors.push(err145);
                    }
                    errors++;
                }
                if ((typeof data61 == "number") && (isFinite(data61))) {
                    if (data61 < 0 || isNaN(data61)) {
                        const err146 = { instancePath: instancePath + "/exit", schemaPath: "#/$defs/ws.step/properties/exit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err146];
                        }
                        else {
                            vErrors.push(err146);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err147 = { instancePath, schemaPath: "#/$defs/ws.step/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err147];
            }
            else {
                vErrors.push(err147);
            }
            errors++;
        }
        var _valid4 = _errs116 === errors;
        valid21 = _valid4;
        if (valid21) {
            var props4 = true;
        }
    }
    if (!valid21) {
        const err148 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err148];
        }
        else {
            vErrors.push(err148);
        }
        errors++;
    }
    if (props0 !== true && props4 !== undefined) {
        if (props4 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props4);
        }
    }
    const _errs150 = errors;
    let valid27 = true;
    const _errs151 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("ws.done" !== data.t) {
                const err149 = {};
                if (vErrors === null) {
                    vErrors = [err149];
                }
                else {
                    vErrors.push(err149);
                }
                errors++;
            }
        }
    }
    var _valid5 = _errs151 === errors;
    errors = _errs150;
    if (vErrors !== null) {
        if (_errs150) {
            vErrors.length = _errs150;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid5) {
        const _errs153 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err150 = { instancePath, schemaPath: "#/$defs/ws.done/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err150];
                }
                else {
                    vErrors.push(err150);
                }
                errors++;
            }
            if (data.wsid === undefined) {
                const err151 = { instancePath, schemaPath: "#/$defs/ws.done/required", keyword: "required", params: { missingProperty: "wsid" }, message: "must have required property '" + "wsid" + "'" };
                if (vErrors === null) {
                    vErrors = [err151];
                }
                else {
                    vErrors.push(err151);
                }
                errors++;
            }
            if (data.status === undefined) {
                const err152 = { instancePath, schemaPath: "#/$defs/ws.done/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property '" + "status" + "'" };
                if (vErrors === null) {
                    vErrors = [err152];
                }
                else {
                    vErrors.push(err152);
                }
                errors++;
            }
            if (data.ms === undefined) {
                const err153 = { instancePath, schemaPath: "#/$defs/ws.done/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property '" + "ms" + "'" };
                if (vErrors === null) {
                    vErrors = [err153];
                }
                else {
                    vErrors.push(err153);
                }
                errors++;
            }
            for (const key5 in data) {
                if (!(func3.call(schema37.properties, key5))) {
                    const err154 = { instancePath, schemaPath: "#/$defs/ws.done/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err154];
                    }
                    else {
                        vErrors.push(err154);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("ws.done" !== data.t) {
                    const err155 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/ws.done/properties/t/const", keyword: "const", params: { allowedValue: "ws.done" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err155];
                    }
                    else {
                        vErrors.push(err155);
                    }
                    errors++;
                }
            }
            if (data.wsid !== undefined) {
                let data64 = data.wsid;
                if (typeof data64 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data64)) {
                        const err156 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/ws.done/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err156];
                        }
                        else {
                            vErrors.push(err156);
                        }
                        errors++;
                    }
                }
                else {
                    const err157 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/ws.done/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err157];
                    }
                    else {
                        vErrors.push(err157);
                    }
                    errors++;
                }
            }
            if (data.status !== undefined) {
                let data65 = data.status;
                if (!(((((data65 === "succeeded") || (data65 === "failed")) || (data65 === "refused")) || (data65 === "skipped")) || (data65 === "interrupted"))) {
                    const err158 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/ws.done/properties/status/enum", keyword: "enum", params: { allowedValues: schema37.properties.status.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err158];
                    }
                    else {
                        vErrors.push(err158);
                    }
                    errors++;
                }
            }
            if (data.ms !== undefined) {
                let data66 = data.ms;
                if (!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) {
                    const err159 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/ws.done/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err159];
                    }
                    else {
                        vErrors.push(err159);
                    }
                    errors++;
                }
                if ((typeof data66 == "number") && (isFinite(data66))) {
                    if (data66 < 0 || isNaN(data66)) {
                        const err160 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/ws.done/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err160];
                        }
                        else {
                            vErrors.push(err160);
                        }
                        errors++;
                    }
                }
            }
            if (data.wslid !== undefined) {
                let data67 = data.wslid;
                if (typeof data67 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data67)) {
                        const err161 = { instancePath: instancePath + "/wslid", schemaPath: "#/$defs/ws.done/properties/wslid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err161];
                        }
                        else {
                            vErrors.push(err161);
                        }
                        errors++;
                    }
                }
                else {
                    const err162 = { instancePath: instancePath + "/wslid", schemaPath: "#/$defs/ws.done/properties/wslid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err162];
                    }
                    else {
                        vErrors.push(err162);
                    }
                    errors++;
                }
            }
            if (data.ws !== undefined) {
                let data68 = data.ws;
                if (typeof data68 === "string") {
                    if (ledger_events_schema_gen_func1(data68) > 1024) {
                        const err163 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.done/properties/ws/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err163];
                        }
                        else {
                            vErrors.push(err163);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data68) < 1) {
                        const err164 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.done/properties/ws/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err164];
                        }
                        else {
                            vErrors.push(err164);
                        }
                        errors++;
                    }
                }
                else {
                    const err165 = { instancePath: instancePath + "/ws", schemaPath: "#/$defs/ws.done/properties/ws/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err165];
                    }
                    else {
                        vErrors.push(err165);
                    }
                    errors++;
                }
            }
            if (data.branch !== undefined) {
                let data69 = data.branch;
                if (typeof data69 === "string") {
                    if (ledger_events_schema_gen_func1(data69) > 1024) {
                        const err166 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/ws.done/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err166];
                        }
                        else {
                            vErrors.push(err166);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data69) < 1) {
                        const err167 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/ws.done/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err167];
                        }
                        else {
                            vErrors.push(err167);
                        }
                        errors++;
                    }
                }
                else {
                    const err168 = { instancePath: instancePath + "/branch", schemaPath: "#/$defs/ws.done/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err168];
                    }
                    else {
                        vErrors.push(err168);
                    }
                    errors++;
                }
            }
            if (data.commit !== undefined) {
                let data70 = data.commit;
                if (typeof data70 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data70)) {
                        const err169 = { instancePath: instancePath + "/commit", schemaPath: "#/$defs/ws.done/properties/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err169];
                        }
                        else {
                            vErrors.push(err169);
                        }
                        errors++;
                    }
                }
                else {
                    const err170 = { instancePath: instancePath + "/commit", schemaPath: "#/$defs/ws.done/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err170];
                    }
                    else {
                        vErrors.push(err170);
                    }
                    errors++;
                }
            }
            if (data.tree !== undefined) {
                let data71 = data.tree;
                if (typeof data71 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data71)) {
                        const err171 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/ws.done/properties/tree/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err171];
                        }
                        else {
                            vErrors.push(err171);
                        }
                        errors++;
                    }
                }
                else {
                    const err172 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/ws.done/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err172];
                    }
                    else {
                        vErrors.push(err172);
                    }
                    errors++;
                }
            }
            if (data.codes !== undefined) {
                let data72 = data.codes;
                if (Array.isArray(data72)) {
                    if (data72.length > 1000) {
                        const err173 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/ws.done/properties/codes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                        if (vErrors === null) {
                            vErrors = [err173];
                        }
                        else {
                            vErrors.push(err173);
                        }
                        errors++;
                    }
                    const len3 = data72.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                        let data73 = data72[i3];
                        if (typeof data73 === "string") {
                            if (!ledger_events_schema_gen_pattern8.test(data73)) {
                                const err174 = { instancePath: instancePath + "/codes/" + i3, schemaPath: "#/$defs/ws.done/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err174];
                                }
                                else {
                                    vErrors.push(err174);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err175 = { instancePath: instancePath + "/codes/" + i3, schemaPath: "#/$defs/ws.done/properties/codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err175];
                            }
                            else {
                                vErrors.push(err175);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err176 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/ws.done/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err176];
                    }
                    else {
                        vErrors.push(err176);
                    }
                    errors++;
                }
            }
            if (data.reason !== undefined) {
                let data74 = data.reason;
                if (typeof data74 === "string") {
                    if (ledger_events_schema_gen_func1(data74) > 16384) {
                        const err177 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.done/properties/reason/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
                        if (vErrors === null) {
                            vErrors = [err177];
                        }
                        else {
                            vErrors.push(err177);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data74) < 1) {
                        const err178 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.done/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err178];
                        }
                        else {
                            vErrors.push(err178);
                        }
                        errors++;
                    }
                }
                else {
                    const err179 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/ws.done/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err179];
                    }
                    else {
                        vErrors.push(err179);
                    }
                    errors++;
                }
            }
        }
        else {
            const err180 = { instancePath, schemaPath: "#/$defs/ws.done/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err180];
            }
            else {
                vErrors.push(err180);
            }
            errors++;
        }
        var _valid5 = _errs153 === errors;
        valid27 = _valid5;
        if (valid27) {
            var props5 = true;
        }
    }
    if (!valid27) {
        const err181 = { instancePath, schemaPath: "#/allOf/5/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err181];
        }
        else {
            vErrors.push(err181);
        }
        errors++;
    }
    if (props0 !== true && props5 !== undefined) {
        if (props5 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props5);
        }
    }
    const _errs180 = errors;
    let valid33 = true;
    const _errs181 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("verify.run" !== data.t) {
                const err182 = {};
                if (vErrors === null) {
                    vErrors = [err182];
                }
                else {
                    vErrors.push(err182);
                }
                errors++;
            }
        }
    }
    var _valid6 = _errs181 === errors;
    errors = _errs180;
    if (vErrors !== null) {
        if (_errs180) {
            vErrors.length = _errs180;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid6) {
        const _errs183 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err183 = { instancePath, schemaPath: "#/$defs/verify.run/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err183];
                }
                else {
                    vErrors.push(err183);
                }
                errors++;
            }
            if (data.ok === undefined) {
                const err184 = { instancePath, schemaPath: "#/$defs/verify.run/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
                if (vErrors === null) {
                    vErrors = [err184];
                }
                else {
                    vErrors.push(err184);
                }
                errors++;
            }
            if (data.ran === undefined) {
                const err185 = { instancePath, schemaPath: "#/$defs/verify.run/required", keyword: "required", params: { missingProperty: "ran" }, message: "must have required property '" + "ran" + "'" };
                if (vErrors === null) {
                    vErrors = [err185];
                }
                else {
                    vErrors.push(err185);
                }
                errors++;
            }
            if (data.skipped === undefined) {
                const err186 = { instancePath, schemaPath: "#/$defs/verify.run/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property '" + "skipped" + "'" };
                if (vErrors === null) {
                    vErrors = [err186];
                }
                else {
                    vErrors.push(err186);
                }
                errors++;
            }
            if (data.failed === undefined) {
                const err187 = { instancePath, schemaPath: "#/$defs/verify.run/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property '" + "failed" + "'" };
                if (vErrors === null) {
                    vErrors = [err187];
                }
                else {
                    vErrors.push(err187);
                }
                errors++;
            }
            if (data.ms === undefined) {
                const err188 = { instancePath, schemaPath: "#/$defs/verify.run/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property '" + "ms" + "'" };
                if (vErrors === null) {
                    vErrors = [err188];
                }
                else {
                    vErrors.push(err188);
                }
                errors++;
            }
            for (const key6 in data) {
                if (!(func3.call(schema38.properties, key6))) {
                    const err189 = { instancePath, schemaPath: "#/$defs/verify.run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err189];
                    }
                    else {
                        vErrors.push(err189);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("verify.run" !== data.t) {
                    const err190 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/verify.run/properties/t/const", keyword: "const", params: { allowedValue: "verify.run" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err190];
                    }
                    else {
                        vErrors.push(err190);
                    }
                    errors++;
                }
            }
            if (data.ok !== undefined) {
                if (typeof data.ok !== "boolean") {
                    const err191 = { instancePath: instancePath + "/ok", schemaPath: "#/$defs/verify.run/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err191];
                    }
                    else {
                        vErrors.push(err191);
                    }
                    errors++;
                }
            }
            if (data.ran !== undefined) {
                let data78 = data.ran;
                if (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))) {
                    const err192 = { instancePath: instancePath + "/ran", schemaPath: "#/$defs/verify.run/properties/ran/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err192];
                    }
                    else {
                        vErrors.push(err192);
                    }
                    errors++;
                }
                if ((typeof data78 == "number") && (isFinite(data78))) {
                    if (data78 < 0 || isNaN(data78)) {
                        const err193 = { instancePath: instancePath + "/ran", schemaPath: "#/$defs/verify.run/properties/ran/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err193];
                        }
                        else {
                            vErrors.push(err193);
                        }
                        errors++;
                    }
                }
            }
            if (data.skipped !== undefined) {
                let data79 = data.skipped;
                if (!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) {
                    const err194 = { instancePath: instancePath + "/skipped", schemaPath: "#/$defs/verify.run/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err194];
                    }
                    else {
                        vErrors.push(err194);
                    }
                    errors++;
                }
                if ((typeof data79 == "number") && (isFinite(data79))) {
                    if (data79 < 0 || isNaN(data79)) {
                        const err195 = { instancePath: instancePath + "/skipped", schemaPath: "#/$defs/verify.run/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err195];
                        }
                        else {
                            vErrors.push(err195);
                        }
                        errors++;
                    }
                }
            }
            if (data.failed !== undefined) {
                let data80 = data.failed;
                if (!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) {
                    const err196 = { instancePath: instancePath + "/failed", schemaPath: "#/$defs/verify.run/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err196];
                    }
                    else {
                        vErrors.push(err196);
                    }
                    errors++;
                }
                if ((typeof data80 == "number") && (isFinite(data80))) {
                    if (data80 < 0 || isNaN(data80)) {
                        const err197 = { instancePath: instancePath + "/failed", schemaPath: "#/$defs/verify.run/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err197];
                        }
                        else {
                            vErrors.push(err197);
                        }
                        errors++;
                    }
                }
            }
            if (data.ms !== undefined) {
                let data81 = data.ms;
                if (!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))) {
                    const err198 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/verify.run/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err198];
                    }
                    else {
                        vErrors.push(err198);
                    }
                    errors++;
                }
                if ((typeof data81 == "number") && (isFinite(data81))) {
                    if (data81 < 0 || isNaN(data81)) {
                        const err199 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/verify.run/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err199];
                        }
                        else {
                            vErrors.push(err199);
                        }
                        errors++;
                    }
                }
            }
            if (data.wsid !== undefined) {
                let data82 = data.wsid;
                if (typeof data82 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data82)) {
                        const err200 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/verify.run/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err200];
                        }
                        else {
                            vErrors.push(err200);
                        }
                        errors++;
                    }
                }
                else {
                    const err201 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/verify.run/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err201];
                    }
                    else {
                        vErrors.push(err201);
                    }
                    errors++;
                }
            }
            if (data.fingerprint !== undefined) {
                let data83 = data.fingerprint;
                if (typeof data83 === "string") {
                    if (!ledger_events_schema_gen_pattern4.test(data83)) {
                        const err202 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/verify.run/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err202];
                        }
                        else {
                            vErrors.push(err202);
                        }
                        errors++;
                    }
                }
                else {
                    const err203 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/verify.run/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err203];
                    }
                    else {
                        vErrors.push(err203);
                    }
                    errors++;
                }
            }
            if (data.skip_rate !== undefined) {
                let data84 = data.skip_rate;
                if (typeof data84 === "string") {
                    if (!pattern26.test(data84)) {
                        const err204 = { instancePath: instancePath + "/skip_rate", schemaPath: "#/$defs/verify.run/properties/skip_rate/pattern", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err204];
                        }
                        else {
                            vErrors.push(err204);
                        }
                        errors++;
                    }
                }
                else {
                    const err205 = { instancePath: instancePath + "/skip_rate", schemaPath: "#/$defs/verify.run/properties/skip_rate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err205];
                    }
                    else {
                        vErrors.push(err205);
                    }
                    errors++;
                }
            }
            if (data.file_skip_rate !== undefined) {
                let data85 = data.file_skip_rate;
                if (typeof data85 === "string") {
                    if (!pattern26.test(data85)) {
                        const err206 = { instancePath: instancePath + "/file_skip_rate", schemaPath: "#/$defs/verify.run/properties/file_skip_rate/pattern", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err206];
                        }
                        else {
                            vErrors.push(err206);
                        }
                        errors++;
                    }
                }
                else {
                    const err207 = { instancePath: instancePath + "/file_skip_rate", schemaPath: "#/$defs/verify.run/properties/file_skip_rate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err207];
                    }
                    else {
                        vErrors.push(err207);
                    }
                    errors++;
                }
            }
            if (data.saved_ms !== undefined) {
                let data86 = data.saved_ms;
                if (!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))) {
                    const err208 = { instancePath: instancePath + "/saved_ms", schemaPath: "#/$defs/verify.run/properties/saved_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err208];
                    }
                    else {
                        vErrors.push(err208);
                    }
                    errors++;
                }
                if ((typeof data86 == "number") && (isFinite(data86))) {
                    if (data86 < 0 || isNaN(data86)) {
                        const err209 = { instancePath: instancePath + "/saved_ms", schemaPath: "#/$defs/verify.run/properties/saved_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err209];
                        }
                        else {
                            vErrors.push(err209);
                        }
                        errors++;
                    }
                }
            }
            if (data.speedup !== undefined) {
                let data87 = data.speedup;
                if (typeof data87 === "string") {
                    if (!pattern28.test(data87)) {
                        const err210 = { instancePath: instancePath + "/speedup", schemaPath: "#/$defs/verify.run/properties/speedup/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}\\.[0-9]{3}$" }, message: "must match pattern \"" + "^[0-9]{1,9}\\.[0-9]{3}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err210];
                        }
                        else {
                            vErrors.push(err210);
                        }
                        errors++;
                    }
                }
                else {
                    const err211 = { instancePath: instancePath + "/speedup", schemaPath: "#/$defs/verify.run/properties/speedup/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err211];
                    }
                    else {
                        vErrors.push(err211);
                    }
                    errors++;
                }
            }
            if (data.tree !== undefined) {
                let data88 = data.tree;
                if (typeof data88 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data88)) {
                        const err212 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/verify.run/properties/tree/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err212];
                        }
                        else {
                            vErrors.push(err212);
                        }
                        errors++;
                    }
                }
                else {
                    const err213 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/verify.run/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err213];
                    }
                    else {
                        vErrors.push(err213);
                    }
                    errors++;
                }
            }
            if (data.failures !== undefined) {
                let data89 = data.failures;
                if (Array.isArray(data89)) {
                    if (data89.length > 1000) {
                        const err214 = { instancePath: instancePath + "/failures", schemaPath: "#/$defs/verify.run/properties/failures/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                        if (vErrors === null) {
                            vErrors = [err214];
                        }
                        else {
                            vErrors.push(err214);
                        }
                        errors++;
                    }
                    const len4 = data89.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                        let data90 = data89[i4];
                        if (typeof data90 === "string") {
                            if (ledger_events_schema_gen_func1(data90) > 1024) {
                                const err215 = { instancePath: instancePath + "/failures/" + i4, schemaPath: "#/$defs/verify.run/properties/failures/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                if (vErrors === null) {
                                    vErrors = [err215];
                                }
                                else {
                                    vErrors.push(err215);
                                }
                                errors++;
                            }
                            if (ledger_events_schema_gen_func1(data90) < 1) {
                                const err216 = { instancePath: instancePath + "/failures/" + i4, schemaPath: "#/$defs/verify.run/properties/failures/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                    vErrors = [err216];
                                }
                                else {
                                    vErrors.push(err216);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err217 = { instancePath: instancePath + "/failures/" + i4, schemaPath: "#/$defs/verify.run/properties/failures/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err217];
                            }
                            else {
                                vErrors.push(err217);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err218 = { instancePath: instancePath + "/failures", schemaPath: "#/$defs/verify.run/properties/failures/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err218];
                    }
                    else {
                        vErrors.push(err218);
                    }
                    errors++;
                }
            }
        }
        else {
            const err219 = { instancePath, schemaPath: "#/$defs/verify.run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err219];
            }
            else {
                vErrors.push(err219);
            }
            errors++;
        }
        var _valid6 = _errs183 === errors;
        valid33 = _valid6;
        if (valid33) {
            var props6 = true;
        }
    }
    if (!valid33) {
        const err220 = { instancePath, schemaPath: "#/allOf/6/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err220];
        }
        else {
            vErrors.push(err220);
        }
        errors++;
    }
    if (props0 !== true && props6 !== undefined) {
        if (props6 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props6);
        }
    }
    const _errs217 = errors;
    let valid39 = true;
    const _errs218 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("verify.skip" !== data.t) {
                const err221 = {};
                if (vErrors === null) {
                    vErrors = [err221];
                }
                else {
                    vErrors.push(err221);
                }
                errors++;
            }
        }
    }
    var _valid7 = _errs218 === errors;
    errors = _errs217;
    if (vErrors !== null) {
        if (_errs217) {
            vErrors.length = _errs217;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid7) {
        const _errs220 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err222 = { instancePath, schemaPath: "#/$defs/verify.skip/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err222];
                }
                else {
                    vErrors.push(err222);
                }
                errors++;
            }
            if (data.task === undefined) {
                const err223 = { instancePath, schemaPath: "#/$defs/verify.skip/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property '" + "task" + "'" };
                if (vErrors === null) {
                    vErrors = [err223];
                }
                else {
                    vErrors.push(err223);
                }
                errors++;
            }
            if (data.fingerprint === undefined) {
                const err224 = { instancePath, schemaPath: "#/$defs/verify.skip/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property '" + "fingerprint" + "'" };
                if (vErrors === null) {
                    vErrors = [err224];
                }
                else {
                    vErrors.push(err224);
                }
                errors++;
            }
            for (const key7 in data) {
                if (!(((((((key7 === "t") || (key7 === "task")) || (key7 === "fingerprint")) || (key7 === "wsid")) || (key7 === "reason")) || (key7 === "store")) || (key7 === "saved_ms"))) {
                    const err225 = { instancePath, schemaPath: "#/$defs/verify.skip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err225];
                    }
                    else {
                        vErrors.push(err225);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("verify.skip" !== data.t) {
                    const err226 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/verify.skip/properties/t/const", keyword: "const", params: { allowedValue: "verify.skip" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err226];
                    }
                    else {
                        vErrors.push(err226);
                    }
                    errors++;
                }
            }
            if (data.task !== undefined) {
                let data93 = data.task;
                if (typeof data93 === "string") {
                    if (ledger_events_schema_gen_func1(data93) > 1024) {
                        const err227 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/verify.skip/properties/task/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err227];
                        }
                        else {
                            vErrors.push(err227);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data93) < 1) {
                        const err228 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/verify.skip/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err228];
                        }
                        else {
                            vErrors.push(err228);
                        }
                        errors++;
                    }
                }
                else {
                    const err229 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/verify.skip/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err229];
                    }
                    else {
                        vErrors.push(err229);
                    }
                    errors++;
                }
            }
            if (data.fingerprint !== undefined) {
                let data94 = data.fingerprint;
                if (typeof data94 === "string") {
                    if (!ledger_events_schema_gen_pattern4.test(data94)) {
                        const err230 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/verify.skip/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err230];
                        }
                        else {
                            vErrors.push(err230);
                        }
                        errors++;
                    }
                }
                else {
                    const err231 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/$defs/verify.skip/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err231];
                    }
                    else {
                        vErrors.push(err231);
                    }
                    errors++;
                }
            }
            if (data.wsid !== undefined) {
                let data95 = data.wsid;
                if (typeof data95 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data95)) {
                        const err232 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/verify.skip/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err232];
                        }
                        else {
                            vErrors.push(err232);
                        }
                        errors++;
                    }
                }
                else {
                    const err233 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/verify.skip/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err233];
                    }
                    else {
                        vErrors.push(err233);
                    }
                    errors++;
                }
            }
            if (data.reason !== undefined) {
                let data96 = data.reason;
                if (typeof data96 === "string") {
                    if (ledger_events_schema_gen_func1(data96) > 16384) {
                        const err234 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/verify.skip/properties/reason/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
                        if (vErrors === null) {
                            vErrors = [err234];
                        }
                        else {
                            vErrors.push(err234);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data96) < 1) {
                        const err235 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/verify.skip/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err235];
                        }
                        else {
                            vErrors.push(err235);
                        }
                        errors++;
                    }
                }
                else {
                    const err236 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/verify.skip/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err236];
                    }
                    else {
                        vErrors.push(err236);
                    }
                    errors++;
                }
            }
            if (data.store !== undefined) {
                let data97 = data.store;
                if (typeof data97 === "string") {
                    if (ledger_events_schema_gen_func1(data97) > 1024) {
                        const err237 = { instancePath: instancePath + "/store", schemaPath: "#/$defs/verify.skip/properties/store/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err237];
                        }
                        else {
                            vErrors.push(err237);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data97) < 1) {
                        const err238 = { instancePath: instancePath + "/store", schemaPath: "#/$defs/verify.skip/properties/store/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err238];
                        }
                        else {
                            vErrors.push(err238);
                        }
                        errors++;
                    }
                }
                else {
                    const err239 = { instancePath: instancePath + "/store", schemaPath: "#/$defs/verify.skip/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err239];
                    }
                    else {
                        vErrors.push(err239);
                    }
                    errors++;
                }
            }
            if (data.saved_ms !== undefined) {
                let data98 = data.saved_ms;
                if (!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))) {
                    const err240 = { instancePath: instancePath + "/saved_ms", schemaPath: "#/$defs/verify.skip/properties/saved_ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err240];
                    }
                    else {
                        vErrors.push(err240);
                    }
                    errors++;
                }
                if ((typeof data98 == "number") && (isFinite(data98))) {
                    if (data98 < 0 || isNaN(data98)) {
                        const err241 = { instancePath: instancePath + "/saved_ms", schemaPath: "#/$defs/verify.skip/properties/saved_ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err241];
                        }
                        else {
                            vErrors.push(err241);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err242 = { instancePath, schemaPath: "#/$defs/verify.skip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err242];
            }
            else {
                vErrors.push(err242);
            }
            errors++;
        }
        var _valid7 = _errs220 === errors;
        valid39 = _valid7;
        if (valid39) {
            var props7 = true;
        }
    }
    if (!valid39) {
        const err243 = { instancePath, schemaPath: "#/allOf/7/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err243];
        }
        else {
            vErrors.push(err243);
        }
        errors++;
    }
    if (props0 !== true && props7 !== undefined) {
        if (props7 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props7);
        }
    }
    const _errs238 = errors;
    let valid43 = true;
    const _errs239 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("patch.applied" !== data.t) {
                const err244 = {};
                if (vErrors === null) {
                    vErrors = [err244];
                }
                else {
                    vErrors.push(err244);
                }
                errors++;
            }
        }
    }
    var _valid8 = _errs239 === errors;
    errors = _errs238;
    if (vErrors !== null) {
        if (_errs238) {
            vErrors.length = _errs238;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid8) {
        const _errs241 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err245 = { instancePath, schemaPath: "#/$defs/patch.applied/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err245];
                }
                else {
                    vErrors.push(err245);
                }
                errors++;
            }
            if (data.files === undefined) {
                const err246 = { instancePath, schemaPath: "#/$defs/patch.applied/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property '" + "files" + "'" };
                if (vErrors === null) {
                    vErrors = [err246];
                }
                else {
                    vErrors.push(err246);
                }
                errors++;
            }
            for (const key8 in data) {
                if (!(func3.call(schema40.properties, key8))) {
                    const err247 = { instancePath, schemaPath: "#/$defs/patch.applied/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err247];
                    }
                    else {
                        vErrors.push(err247);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("patch.applied" !== data.t) {
                    const err248 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/patch.applied/properties/t/const", keyword: "const", params: { allowedValue: "patch.applied" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err248];
                    }
                    else {
                        vErrors.push(err248);
                    }
                    errors++;
                }
            }
            if (data.files !== undefined) {
                let data101 = data.files;
                if (!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))) {
                    const err249 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/patch.applied/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err249];
                    }
                    else {
                        vErrors.push(err249);
                    }
                    errors++;
                }
                if ((typeof data101 == "number") && (isFinite(data101))) {
                    if (data101 < 0 || isNaN(data101)) {
                        const err250 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/patch.applied/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err250];
                        }
                        else {
                            vErrors.push(err250);
                        }
                        errors++;
                    }
                }
            }
            if (data.wsid !== undefined) {
                let data102 = data.wsid;
                if (typeof data102 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data102)) {
                        const err251 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/patch.applied/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err251];
                        }
                        else {
                            vErrors.push(err251);
                        }
                        errors++;
                    }
                }
                else {
                    const err252 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/patch.applied/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err252];
                    }
                    else {
                        vErrors.push(err252);
                    }
                    errors++;
                }
            }
            if (data.base !== undefined) {
                let data103 = data.base;
                if (typeof data103 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data103)) {
                        const err253 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/patch.applied/properties/base/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err253];
                        }
                        else {
                            vErrors.push(err253);
                        }
                        errors++;
                    }
                }
                else {
                    const err254 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/patch.applied/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err254];
                    }
                    else {
                        vErrors.push(err254);
                    }
                    errors++;
                }
            }
            if (data.tree !== undefined) {
                let data104 = data.tree;
                if (typeof data104 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data104)) {
                        const err255 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/patch.applied/properties/tree/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err255];
                        }
                        else {
                            vErrors.push(err255);
                        }
                        errors++;
                    }
                }
                else {
                    const err256 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/patch.applied/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err256];
                    }
                    else {
                        vErrors.push(err256);
                    }
                    errors++;
                }
            }
            if (data.added !== undefined) {
                let data105 = data.added;
                if (!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) {
                    const err257 = { instancePath: instancePath + "/added", schemaPath: "#/$defs/patch.applied/properties/added/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err257];
                    }
                    else {
                        vErrors.push(err257);
                    }
                    errors++;
                }
                if ((typeof data105 == "number") && (isFinite(data105))) {
                    if (data105 < 0 || isNaN(data105)) {
                        const err258 = { instancePath: instancePath + "/added", schemaPath: "#/$defs/patch.applied/properties/added/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err258];
                        }
                        else {
                            vErrors.push(err258);
                        }
                        errors++;
                    }
                }
            }
            if (data.removed !== undefined) {
                let data106 = data.removed;
                if (!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) {
                    const err259 = { instancePath: instancePath + "/removed", schemaPath: "#/$defs/patch.applied/properties/removed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err259];
                    }
                    else {
                        vErrors.push(err259);
                    }
                    errors++;
                }
                if ((typeof data106 == "number") && (isFinite(data106))) {
                    if (data106 < 0 || isNaN(data106)) {
                        const err260 = { instancePath: instancePath + "/removed", schemaPath: "#/$defs/patch.applied/properties/removed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err260];
                        }
                        else {
                            vErrors.push(err260);
                        }
                        errors++;
                    }
                }
            }
            if (data.dry_run !== undefined) {
                if (typeof data.dry_run !== "boolean") {
                    const err261 = { instancePath: instancePath + "/dry_run", schemaPath: "#/$defs/patch.applied/properties/dry_run/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err261];
                    }
                    else {
                        vErrors.push(err261);
                    }
                    errors++;
                }
            }
            if (data.ms !== undefined) {
                let data108 = data.ms;
                if (!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))) {
                    const err262 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/patch.applied/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err262];
                    }
                    else {
                        vErrors.push(err262);
                    }
                    errors++;
                }
                if ((typeof data108 == "number") && (isFinite(data108))) {
                    if (data108 < 0 || isNaN(data108)) {
                        const err263 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/patch.applied/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err263];
                        }
                        else {
                            vErrors.push(err263);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err264 = { instancePath, schemaPath: "#/$defs/patch.applied/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err264];
            }
            else {
                vErrors.push(err264);
            }
            errors++;
        }
        var _valid8 = _errs241 === errors;
        valid43 = _valid8;
        if (valid43) {
            var props8 = true;
        }
    }
    if (!valid43) {
        const err265 = { instancePath, schemaPath: "#/allOf/8/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err265];
        }
        else {
            vErrors.push(err265);
        }
        errors++;
    }
    if (props0 !== true && props8 !== undefined) {
        if (props8 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props8);
        }
    }
    const _errs263 = errors;
    let valid47 = true;
    const _errs264 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("patch.refused" !== data.t) {
                const err266 = {};
                if (vErrors === null) {
                    vErrors = [err266];
                }
                else {
                    vErrors.push(err266);
                }
                errors++;
            }
        }
    }
    var _valid9 = _errs264 === errors;
    errors = _errs263;
    if (vErrors !== null) {
        if (_errs263) {
            vErrors.length = _errs263;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid9) {
        const _errs266 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err267 = { instancePath, schemaPath: "#/$defs/patch.refused/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err267];
                }
                else {
                    vErrors.push(err267);
                }
                errors++;
            }
            if (data.codes === undefined) {
                const err268 = { instancePath, schemaPath: "#/$defs/patch.refused/required", keyword: "required", params: { missingProperty: "codes" }, message: "must have required property '" + "codes" + "'" };
                if (vErrors === null) {
                    vErrors = [err268];
                }
                else {
                    vErrors.push(err268);
                }
                errors++;
            }
            for (const key9 in data) {
                if (!(func3.call(schema41.properties, key9))) {
                    const err269 = { instancePath, schemaPath: "#/$defs/patch.refused/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err269];
                    }
                    else {
                        vErrors.push(err269);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("patch.refused" !== data.t) {
                    const err270 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/patch.refused/properties/t/const", keyword: "const", params: { allowedValue: "patch.refused" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err270];
                    }
                    else {
                        vErrors.push(err270);
                    }
                    errors++;
                }
            }
            if (data.codes !== undefined) {
                let data111 = data.codes;
                if (Array.isArray(data111)) {
                    if (data111.length > 1000) {
                        const err271 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/patch.refused/properties/codes/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                        if (vErrors === null) {
                            vErrors = [err271];
                        }
                        else {
                            vErrors.push(err271);
                        }
                        errors++;
                    }
                    const len5 = data111.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                        let data112 = data111[i5];
                        if (typeof data112 === "string") {
                            if (!ledger_events_schema_gen_pattern8.test(data112)) {
                                const err272 = { instancePath: instancePath + "/codes/" + i5, schemaPath: "#/$defs/patch.refused/properties/codes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" };
                                if (vErrors === null) {
                                    vErrors = [err272];
                                }
                                else {
                                    vErrors.push(err272);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err273 = { instancePath: instancePath + "/codes/" + i5, schemaPath: "#/$defs/patch.refused/properties/codes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err273];
                            }
                            else {
                                vErrors.push(err273);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err274 = { instancePath: instancePath + "/codes", schemaPath: "#/$defs/patch.refused/properties/codes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err274];
                    }
                    else {
                        vErrors.push(err274);
                    }
                    errors++;
                }
            }
            if (data.wsid !== undefined) {
                let data113 = data.wsid;
                if (typeof data113 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data113)) {
                        const err275 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/patch.refused/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err275];
                        }
                        else {
                            vErrors.push(err275);
                        }
                        errors++;
                    }
                }
                else {
                    const err276 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/patch.refused/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err276];
                    }
                    else {
                        vErrors.push(err276);
                    }
                    errors++;
                }
            }
            if (data.base !== undefined) {
                let data114 = data.base;
                if (typeof data114 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data114)) {
                        const err277 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/patch.refused/properties/base/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err277];
                        }
                        else {
                            vErrors.push(err277);
                        }
                        errors++;
                    }
                }
                else {
                    const err278 = { instancePath: instancePath + "/base", schemaPath: "#/$defs/patch.refused/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err278];
                    }
                    else {
                        vErrors.push(err278);
                    }
                    errors++;
                }
            }
            if (data.files !== undefined) {
                let data115 = data.files;
                if (!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) {
                    const err279 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/patch.refused/properties/files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err279];
                    }
                    else {
                        vErrors.push(err279);
                    }
                    errors++;
                }
                if ((typeof data115 == "number") && (isFinite(data115))) {
                    if (data115 < 0 || isNaN(data115)) {
                        const err280 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/patch.refused/properties/files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err280];
                        }
                        else {
                            vErrors.push(err280);
                        }
                        errors++;
                    }
                }
            }
            if (data.errors !== undefined) {
                let data116 = data.errors;
                if (!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))) {
                    const err281 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/patch.refused/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err281];
                    }
                    else {
                        vErrors.push(err281);
                    }
                    errors++;
                }
                if ((typeof data116 == "number") && (isFinite(data116))) {
                    if (data116 < 0 || isNaN(data116)) {
                        const err282 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/patch.refused/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err282];
                        }
                        else {
                            vErrors.push(err282);
                        }
                        errors++;
                    }
                }
            }
            if (data.errors_captured !== undefined) {
                let data117 = data.errors_captured;
                if (typeof data117 === "string") {
                    if (!pattern26.test(data117)) {
                        const err283 = { instancePath: instancePath + "/errors_captured", schemaPath: "#/$defs/patch.refused/properties/errors_captured/pattern", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err283];
                        }
                        else {
                            vErrors.push(err283);
                        }
                        errors++;
                    }
                }
                else {
                    const err284 = { instancePath: instancePath + "/errors_captured", schemaPath: "#/$defs/patch.refused/properties/errors_captured/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err284];
                    }
                    else {
                        vErrors.push(err284);
                    }
                    errors++;
                }
            }
            if (data.reason !== undefined) {
                let data118 = data.reason;
                if (typeof data118 === "string") {
                    if (ledger_events_schema_gen_func1(data118) > 16384) {
                        const err285 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/patch.refused/properties/reason/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
                        if (vErrors === null) {
                            vErrors = [err285];
                        }
                        else {
                            vErrors.push(err285);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data118) < 1) {
                        const err286 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/patch.refused/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err286];
                        }
                        else {
                            vErrors.push(err286);
                        }
                        errors++;
                    }
                }
                else {
                    const err287 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/patch.refused/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err287];
                    }
                    else {
                        vErrors.push(err287);
                    }
                    errors++;
                }
            }
            if (data.ms !== undefined) {
                let data119 = data.ms;
                if (!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))) {
                    const err288 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/patch.refused/properties/ms/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err288];
                    }
                    else {
                        vErrors.push(err288);
                    }
                    errors++;
                }
                if ((typeof data119 == "number") && (isFinite(data119))) {
                    if (data119 < 0 || isNaN(data119)) {
                        const err289 = { instancePath: instancePath + "/ms", schemaPath: "#/$defs/patch.refused/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err289];
                        }
                        else {
                            vErrors.push(err289);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err290 = { instancePath, schemaPath: "#/$defs/patch.refused/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err290];
            }
            else {
                vErrors.push(err290);
            }
            errors++;
        }
        var _valid9 = _errs266 === errors;
        valid47 = _valid9;
        if (valid47) {
            var props9 = true;
        }
    }
    if (!valid47) {
        const err291 = { instancePath, schemaPath: "#/allOf/9/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err291];
        }
        else {
            vErrors.push(err291);
        }
        errors++;
    }
    if (props0 !== true && props9 !== undefined) {
        if (props9 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props9);
        }
    }
    const _errs290 = errors;
    let valid53 = true;
    const _errs291 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("gate.decided" !== data.t) {
                const err292 = {};
                if (vErrors === null) {
                    vErrors = [err292];
                }
                else {
                    vErrors.push(err292);
                }
                errors++;
            }
        }
    }
    var _valid10 = _errs291 === errors;
    errors = _errs290;
    if (vErrors !== null) {
        if (_errs290) {
            vErrors.length = _errs290;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid10) {
        const _errs293 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err293 = { instancePath, schemaPath: "#/$defs/gate.decided/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err293];
                }
                else {
                    vErrors.push(err293);
                }
                errors++;
            }
            if (data.decision === undefined) {
                const err294 = { instancePath, schemaPath: "#/$defs/gate.decided/required", keyword: "required", params: { missingProperty: "decision" }, message: "must have required property '" + "decision" + "'" };
                if (vErrors === null) {
                    vErrors = [err294];
                }
                else {
                    vErrors.push(err294);
                }
                errors++;
            }
            for (const key10 in data) {
                if (!(func3.call(schema42.properties, key10))) {
                    const err295 = { instancePath, schemaPath: "#/$defs/gate.decided/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err295];
                    }
                    else {
                        vErrors.push(err295);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("gate.decided" !== data.t) {
                    const err296 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/gate.decided/properties/t/const", keyword: "const", params: { allowedValue: "gate.decided" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err296];
                    }
                    else {
                        vErrors.push(err296);
                    }
                    errors++;
                }
            }
            if (data.decision !== undefined) {
                let data122 = data.decision;
                if (!((data122 === "merge") || (data122 === "block"))) {
                    const err297 = { instancePath: instancePath + "/decision", schemaPath: "#/$defs/gate.decided/properties/decision/enum", keyword: "enum", params: { allowedValues: schema42.properties.decision.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err297];
                    }
                    else {
                        vErrors.push(err297);
                    }
                    errors++;
                }
            }
            if (data.reasons !== undefined) {
                let data123 = data.reasons;
                if (Array.isArray(data123)) {
                    if (data123.length > 1000) {
                        const err298 = { instancePath: instancePath + "/reasons", schemaPath: "#/$defs/gate.decided/properties/reasons/maxItems", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                        if (vErrors === null) {
                            vErrors = [err298];
                        }
                        else {
                            vErrors.push(err298);
                        }
                        errors++;
                    }
                    const len6 = data123.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                        let data124 = data123[i6];
                        if (typeof data124 === "string") {
                            if (ledger_events_schema_gen_func1(data124) > 16384) {
                                const err299 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/gate.decided/properties/reasons/items/maxLength", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" };
                                if (vErrors === null) {
                                    vErrors = [err299];
                                }
                                else {
                                    vErrors.push(err299);
                                }
                                errors++;
                            }
                            if (ledger_events_schema_gen_func1(data124) < 1) {
                                const err300 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/gate.decided/properties/reasons/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                    vErrors = [err300];
                                }
                                else {
                                    vErrors.push(err300);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err301 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/gate.decided/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err301];
                            }
                            else {
                                vErrors.push(err301);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err302 = { instancePath: instancePath + "/reasons", schemaPath: "#/$defs/gate.decided/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err302];
                    }
                    else {
                        vErrors.push(err302);
                    }
                    errors++;
                }
            }
            if (data.wsid !== undefined) {
                let data125 = data.wsid;
                if (typeof data125 === "string") {
                    if (!ledger_events_schema_gen_pattern9.test(data125)) {
                        const err303 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/gate.decided/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err303];
                        }
                        else {
                            vErrors.push(err303);
                        }
                        errors++;
                    }
                }
                else {
                    const err304 = { instancePath: instancePath + "/wsid", schemaPath: "#/$defs/gate.decided/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err304];
                    }
                    else {
                        vErrors.push(err304);
                    }
                    errors++;
                }
            }
            if (data.tree !== undefined) {
                let data126 = data.tree;
                if (typeof data126 === "string") {
                    if (!ledger_events_schema_gen_pattern5.test(data126)) {
                        const err305 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/gate.decided/properties/tree/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err305];
                        }
                        else {
                            vErrors.push(err305);
                        }
                        errors++;
                    }
                }
                else {
                    const err306 = { instancePath: instancePath + "/tree", schemaPath: "#/$defs/gate.decided/properties/tree/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err306];
                    }
                    else {
                        vErrors.push(err306);
                    }
                    errors++;
                }
            }
            if (data.confidence !== undefined) {
                let data127 = data.confidence;
                if (typeof data127 === "string") {
                    if (!pattern26.test(data127)) {
                        const err307 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/gate.decided/properties/confidence/pattern", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err307];
                        }
                        else {
                            vErrors.push(err307);
                        }
                        errors++;
                    }
                }
                else {
                    const err308 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/gate.decided/properties/confidence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err308];
                    }
                    else {
                        vErrors.push(err308);
                    }
                    errors++;
                }
            }
            if (data.passed_before !== undefined) {
                let data128 = data.passed_before;
                if (!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))) {
                    const err309 = { instancePath: instancePath + "/passed_before", schemaPath: "#/$defs/gate.decided/properties/passed_before/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err309];
                    }
                    else {
                        vErrors.push(err309);
                    }
                    errors++;
                }
                if ((typeof data128 == "number") && (isFinite(data128))) {
                    if (data128 < 0 || isNaN(data128)) {
                        const err310 = { instancePath: instancePath + "/passed_before", schemaPath: "#/$defs/gate.decided/properties/passed_before/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err310];
                        }
                        else {
                            vErrors.push(err310);
                        }
                        errors++;
                    }
                }
            }
            if (data.passed_after !== undefined) {
                let data129 = data.passed_after;
                if (!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))) {
                    const err311 = { instancePath: instancePath + "/passed_after", schemaPath: "#/$defs/gate.decided/properties/passed_after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err311];
                    }
                    else {
                        vErrors.push(err311);
                    }
                    errors++;
                }
                if ((typeof data129 == "number") && (isFinite(data129))) {
                    if (data129 < 0 || isNaN(data129)) {
                        const err312 = { instancePath: instancePath + "/passed_after", schemaPath: "#/$defs/gate.decided/properties/passed_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err312];
                        }
                        else {
                            vErrors.push(err312);
                        }
                        errors++;
                    }
                }
            }
            if (data.broken !== undefined) {
                let data130 = data.broken;
                if (!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))) {
                    const err313 = { instancePath: instancePath + "/broken", schemaPath: "#/$defs/gate.decided/properties/broken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err313];
                    }
                    else {
                        vErrors.push(err313);
                    }
                    errors++;
                }
                if ((typeof data130 == "number") && (isFinite(data130))) {
                    if (data130 < 0 || isNaN(data130)) {
                        const err314 = { instancePath: instancePath + "/broken", schemaPath: "#/$defs/gate.decided/properties/broken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err314];
                        }
                        else {
                            vErrors.push(err314);
                        }
                        errors++;
                    }
                }
            }
            if (data.fixed !== undefined) {
                let data131 = data.fixed;
                if (!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))) {
                    const err315 = { instancePath: instancePath + "/fixed", schemaPath: "#/$defs/gate.decided/properties/fixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err315];
                    }
                    else {
                        vErrors.push(err315);
                    }
                    errors++;
                }
                if ((typeof data131 == "number") && (isFinite(data131))) {
                    if (data131 < 0 || isNaN(data131)) {
                        const err316 = { instancePath: instancePath + "/fixed", schemaPath: "#/$defs/gate.decided/properties/fixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err316];
                        }
                        else {
                            vErrors.push(err316);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err317 = { instancePath, schemaPath: "#/$defs/gate.decided/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err317];
            }
            else {
                vErrors.push(err317);
            }
            errors++;
        }
        var _valid10 = _errs293 === errors;
        valid53 = _valid10;
        if (valid53) {
            var props10 = true;
        }
    }
    if (!valid53) {
        const err318 = { instancePath, schemaPath: "#/allOf/10/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err318];
        }
        else {
            vErrors.push(err318);
        }
        errors++;
    }
    if (props0 !== true && props10 !== undefined) {
        if (props10 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props10);
        }
    }
    const _errs318 = errors;
    let valid59 = true;
    const _errs319 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("version.decided" !== data.t) {
                const err319 = {};
                if (vErrors === null) {
                    vErrors = [err319];
                }
                else {
                    vErrors.push(err319);
                }
                errors++;
            }
        }
    }
    var _valid11 = _errs319 === errors;
    errors = _errs318;
    if (vErrors !== null) {
        if (_errs318) {
            vErrors.length = _errs318;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid11) {
        const _errs321 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err320 = { instancePath, schemaPath: "#/$defs/version.decided/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err320];
                }
                else {
                    vErrors.push(err320);
                }
                errors++;
            }
            if (data.version === undefined) {
                const err321 = { instancePath, schemaPath: "#/$defs/version.decided/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'" };
                if (vErrors === null) {
                    vErrors = [err321];
                }
                else {
                    vErrors.push(err321);
                }
                errors++;
            }
            if (data.bump === undefined) {
                const err322 = { instancePath, schemaPath: "#/$defs/version.decided/required", keyword: "required", params: { missingProperty: "bump" }, message: "must have required property '" + "bump" + "'" };
                if (vErrors === null) {
                    vErrors = [err322];
                }
                else {
                    vErrors.push(err322);
                }
                errors++;
            }
            for (const key11 in data) {
                if (!(func3.call(schema43.properties, key11))) {
                    const err323 = { instancePath, schemaPath: "#/$defs/version.decided/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err323];
                    }
                    else {
                        vErrors.push(err323);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("version.decided" !== data.t) {
                    const err324 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/version.decided/properties/t/const", keyword: "const", params: { allowedValue: "version.decided" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err324];
                    }
                    else {
                        vErrors.push(err324);
                    }
                    errors++;
                }
            }
            if (data.version !== undefined) {
                let data134 = data.version;
                if (typeof data134 === "string") {
                    if (ledger_events_schema_gen_func1(data134) > 1024) {
                        const err325 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version.decided/properties/version/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err325];
                        }
                        else {
                            vErrors.push(err325);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data134) < 1) {
                        const err326 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version.decided/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err326];
                        }
                        else {
                            vErrors.push(err326);
                        }
                        errors++;
                    }
                }
                else {
                    const err327 = { instancePath: instancePath + "/version", schemaPath: "#/$defs/version.decided/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err327];
                    }
                    else {
                        vErrors.push(err327);
                    }
                    errors++;
                }
            }
            if (data.bump !== undefined) {
                let data135 = data.bump;
                if (!((((data135 === "major") || (data135 === "minor")) || (data135 === "patch")) || (data135 === "none"))) {
                    const err328 = { instancePath: instancePath + "/bump", schemaPath: "#/$defs/version.decided/properties/bump/enum", keyword: "enum", params: { allowedValues: schema43.properties.bump.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err328];
                    }
                    else {
                        vErrors.push(err328);
                    }
                    errors++;
                }
            }
            if (data.previous !== undefined) {
                let data136 = data.previous;
                if (typeof data136 === "string") {
                    if (ledger_events_schema_gen_func1(data136) > 1024) {
                        const err329 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/version.decided/properties/previous/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err329];
                        }
                        else {
                            vErrors.push(err329);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data136) < 1) {
                        const err330 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/version.decided/properties/previous/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err330];
                        }
                        else {
                            vErrors.push(err330);
                        }
                        errors++;
                    }
                }
                else {
                    const err331 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/version.decided/properties/previous/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err331];
                    }
                    else {
                        vErrors.push(err331);
                    }
                    errors++;
                }
            }
            if (data.level !== undefined) {
                let data137 = data.level;
                if (!((((data137 === "major") || (data137 === "minor")) || (data137 === "patch")) || (data137 === "none"))) {
                    const err332 = { instancePath: instancePath + "/level", schemaPath: "#/$defs/version.decided/properties/level/enum", keyword: "enum", params: { allowedValues: schema43.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err332];
                    }
                    else {
                        vErrors.push(err332);
                    }
                    errors++;
                }
            }
            if (data.tag !== undefined) {
                let data138 = data.tag;
                if (typeof data138 === "string") {
                    if (ledger_events_schema_gen_func1(data138) > 1024) {
                        const err333 = { instancePath: instancePath + "/tag", schemaPath: "#/$defs/version.decided/properties/tag/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err333];
                        }
                        else {
                            vErrors.push(err333);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data138) < 1) {
                        const err334 = { instancePath: instancePath + "/tag", schemaPath: "#/$defs/version.decided/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err334];
                        }
                        else {
                            vErrors.push(err334);
                        }
                        errors++;
                    }
                }
                else {
                    const err335 = { instancePath: instancePath + "/tag", schemaPath: "#/$defs/version.decided/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err335];
                    }
                    else {
                        vErrors.push(err335);
                    }
                    errors++;
                }
            }
            if (data.module !== undefined) {
                let data139 = data.module;
                if (typeof data139 === "string") {
                    if (ledger_events_schema_gen_func1(data139) > 1024) {
                        const err336 = { instancePath: instancePath + "/module", schemaPath: "#/$defs/version.decided/properties/module/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                        if (vErrors === null) {
                            vErrors = [err336];
                        }
                        else {
                            vErrors.push(err336);
                        }
                        errors++;
                    }
                    if (ledger_events_schema_gen_func1(data139) < 1) {
                        const err337 = { instancePath: instancePath + "/module", schemaPath: "#/$defs/version.decided/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                            vErrors = [err337];
                        }
                        else {
                            vErrors.push(err337);
                        }
                        errors++;
                    }
                }
                else {
                    const err338 = { instancePath: instancePath + "/module", schemaPath: "#/$defs/version.decided/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err338];
                    }
                    else {
                        vErrors.push(err338);
                    }
                    errors++;
                }
            }
            if (data.commits !== undefined) {
                let data140 = data.commits;
                if (!(((typeof data140 == "number") && (!(data140 % 1) && !isNaN(data140))) && (isFinite(data140)))) {
                    const err339 = { instancePath: instancePath + "/commits", schemaPath: "#/$defs/version.decided/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err339];
                    }
                    else {
                        vErrors.push(err339);
                    }
                    errors++;
                }
                if ((typeof data140 == "number") && (isFinite(data140))) {
                    if (data140 < 0 || isNaN(data140)) {
                        const err340 = { instancePath: instancePath + "/commits", schemaPath: "#/$defs/version.decided/properties/commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err340];
                        }
                        else {
                            vErrors.push(err340);
                        }
                        errors++;
                    }
                }
            }
            if (data.compliance !== undefined) {
                let data141 = data.compliance;
                if (typeof data141 === "string") {
                    if (!pattern26.test(data141)) {
                        const err341 = { instancePath: instancePath + "/compliance", schemaPath: "#/$defs/version.decided/properties/compliance/pattern", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err341];
                        }
                        else {
                            vErrors.push(err341);
                        }
                        errors++;
                    }
                }
                else {
                    const err342 = { instancePath: instancePath + "/compliance", schemaPath: "#/$defs/version.decided/properties/compliance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err342];
                    }
                    else {
                        vErrors.push(err342);
                    }
                    errors++;
                }
            }
            if (data.released !== undefined) {
                if (typeof data.released !== "boolean") {
                    const err343 = { instancePath: instancePath + "/released", schemaPath: "#/$defs/version.decided/properties/released/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err343];
                    }
                    else {
                        vErrors.push(err343);
                    }
                    errors++;
                }
            }
        }
        else {
            const err344 = { instancePath, schemaPath: "#/$defs/version.decided/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err344];
            }
            else {
                vErrors.push(err344);
            }
            errors++;
        }
        var _valid11 = _errs321 === errors;
        valid59 = _valid11;
        if (valid59) {
            var props11 = true;
        }
    }
    if (!valid59) {
        const err345 = { instancePath, schemaPath: "#/allOf/11/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err345];
        }
        else {
            vErrors.push(err345);
        }
        errors++;
    }
    if (props0 !== true && props11 !== undefined) {
        if (props11 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props11);
        }
    }
    const _errs343 = errors;
    let valid63 = true;
    const _errs344 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("commits.checked" !== data.t) {
                const err346 = {};
                if (vErrors === null) {
                    vErrors = [err346];
                }
                else {
                    vErrors.push(err346);
                }
                errors++;
            }
        }
    }
    var _valid12 = _errs344 === errors;
    errors = _errs343;
    if (vErrors !== null) {
        if (_errs343) {
            vErrors.length = _errs343;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid12) {
        const _errs346 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err347 = { instancePath, schemaPath: "#/$defs/commits.checked/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err347];
                }
                else {
                    vErrors.push(err347);
                }
                errors++;
            }
            if (data.ok === undefined) {
                const err348 = { instancePath, schemaPath: "#/$defs/commits.checked/required", keyword: "required", params: { missingProperty: "ok" }, message: "must have required property '" + "ok" + "'" };
                if (vErrors === null) {
                    vErrors = [err348];
                }
                else {
                    vErrors.push(err348);
                }
                errors++;
            }
            if (data.commits === undefined) {
                const err349 = { instancePath, schemaPath: "#/$defs/commits.checked/required", keyword: "required", params: { missingProperty: "commits" }, message: "must have required property '" + "commits" + "'" };
                if (vErrors === null) {
                    vErrors = [err349];
                }
                else {
                    vErrors.push(err349);
                }
                errors++;
            }
            if (data.compliance === undefined) {
                const err350 = { instancePath, schemaPath: "#/$defs/commits.checked/required", keyword: "required", params: { missingProperty: "compliance" }, message: "must have required property '" + "compliance" + "'" };
                if (vErrors === null) {
                    vErrors = [err350];
                }
                else {
                    vErrors.push(err350);
                }
                errors++;
            }
            for (const key12 in data) {
                if (!((((((((key12 === "t") || (key12 === "ok")) || (key12 === "commits")) || (key12 === "merges")) || (key12 === "compliance")) || (key12 === "title")) || (key12 === "errors")) || (key12 === "warnings"))) {
                    const err351 = { instancePath, schemaPath: "#/$defs/commits.checked/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err351];
                    }
                    else {
                        vErrors.push(err351);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("commits.checked" !== data.t) {
                    const err352 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/commits.checked/properties/t/const", keyword: "const", params: { allowedValue: "commits.checked" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err352];
                    }
                    else {
                        vErrors.push(err352);
                    }
                    errors++;
                }
            }
            if (data.ok !== undefined) {
                if (typeof data.ok !== "boolean") {
                    const err353 = { instancePath: instancePath + "/ok", schemaPath: "#/$defs/commits.checked/properties/ok/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                        vErrors = [err353];
                    }
                    else {
                        vErrors.push(err353);
                    }
                    errors++;
                }
            }
            if (data.commits !== undefined) {
                let data146 = data.commits;
                if (!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))) {
                    const err354 = { instancePath: instancePath + "/commits", schemaPath: "#/$defs/commits.checked/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err354];
                    }
                    else {
                        vErrors.push(err354);
                    }
                    errors++;
                }
                if ((typeof data146 == "number") && (isFinite(data146))) {
                    if (data146 < 0 || isNaN(data146)) {
                        const err355 = { instancePath: instancePath + "/commits", schemaPath: "#/$defs/commits.checked/properties/commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err355];
                        }
                        else {
                            vErrors.push(err355);
                        }
                        errors++;
                    }
                }
            }
            if (data.merges !== undefined) {
                let data147 = data.merges;
                if (!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))) {
                    const err356 = { instancePath: instancePath + "/merges", schemaPath: "#/$defs/commits.checked/properties/merges/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err356];
                    }
                    else {
                        vErrors.push(err356);
                    }
                    errors++;
                }
                if ((typeof data147 == "number") && (isFinite(data147))) {
                    if (data147 < 0 || isNaN(data147)) {
                        const err357 = { instancePath: instancePath + "/merges", schemaPath: "#/$defs/commits.checked/properties/merges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err357];
                        }
                        else {
                            vErrors.push(err357);
                        }
                        errors++;
                    }
                }
            }
            if (data.compliance !== undefined) {
                let data148 = data.compliance;
                if (typeof data148 === "string") {
                    if (!pattern26.test(data148)) {
                        const err358 = { instancePath: instancePath + "/compliance", schemaPath: "#/$defs/commits.checked/properties/compliance/pattern", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err358];
                        }
                        else {
                            vErrors.push(err358);
                        }
                        errors++;
                    }
                }
                else {
                    const err359 = { instancePath: instancePath + "/compliance", schemaPath: "#/$defs/commits.checked/properties/compliance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err359];
                    }
                    else {
                        vErrors.push(err359);
                    }
                    errors++;
                }
            }
            if (data.title !== undefined) {
                let data149 = data.title;
                if (!(((data149 === "none") || (data149 === "passed")) || (data149 === "failed"))) {
                    const err360 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/commits.checked/properties/title/enum", keyword: "enum", params: { allowedValues: schema44.properties.title.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err360];
                    }
                    else {
                        vErrors.push(err360);
                    }
                    errors++;
                }
            }
            if (data.errors !== undefined) {
                let data150 = data.errors;
                if (!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))) {
                    const err361 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/commits.checked/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err361];
                    }
                    else {
                        vErrors.push(err361);
                    }
                    errors++;
                }
                if ((typeof data150 == "number") && (isFinite(data150))) {
                    if (data150 < 0 || isNaN(data150)) {
                        const err362 = { instancePath: instancePath + "/errors", schemaPath: "#/$defs/commits.checked/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err362];
                        }
                        else {
                            vErrors.push(err362);
                        }
                        errors++;
                    }
                }
            }
            if (data.warnings !== undefined) {
                let data151 = data.warnings;
                if (!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))) {
                    const err363 = { instancePath: instancePath + "/warnings", schemaPath: "#/$defs/commits.checked/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err363];
                    }
                    else {
                        vErrors.push(err363);
                    }
                    errors++;
                }
                if ((typeof data151 == "number") && (isFinite(data151))) {
                    if (data151 < 0 || isNaN(data151)) {
                        const err364 = { instancePath: instancePath + "/warnings", schemaPath: "#/$defs/commits.checked/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err364];
                        }
                        else {
                            vErrors.push(err364);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err365 = { instancePath, schemaPath: "#/$defs/commits.checked/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err365];
            }
            else {
                vErrors.push(err365);
            }
            errors++;
        }
        var _valid12 = _errs346 === errors;
        valid63 = _valid12;
        if (valid63) {
            var props12 = true;
        }
    }
    if (!valid63) {
        const err366 = { instancePath, schemaPath: "#/allOf/12/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err366];
        }
        else {
            vErrors.push(err366);
        }
        errors++;
    }
    if (props0 !== true && props12 !== undefined) {
        if (props12 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props12);
        }
    }
    const _errs365 = errors;
    let valid67 = true;
    const _errs366 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t !== undefined) {
            if ("cache.key" !== data.t) {
                const err367 = {};
                if (vErrors === null) {
                    vErrors = [err367];
                }
                else {
                    vErrors.push(err367);
                }
                errors++;
            }
        }
    }
    var _valid13 = _errs366 === errors;
    errors = _errs365;
    if (vErrors !== null) {
        if (_errs365) {
            vErrors.length = _errs365;
        }
        else {
            vErrors = null;
        }
    }
    if (_valid13) {
        const _errs368 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.t === undefined) {
                const err368 = { instancePath, schemaPath: "#/$defs/cache.key/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
                if (vErrors === null) {
                    vErrors = [err368];
                }
                else {
                    vErrors.push(err368);
                }
                errors++;
            }
            if (data.key === undefined) {
                const err369 = { instancePath, schemaPath: "#/$defs/cache.key/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                if (vErrors === null) {
                    vErrors = [err369];
                }
                else {
                    vErrors.push(err369);
                }
                errors++;
            }
            if (data.trust_domain === undefined) {
                const err370 = { instancePath, schemaPath: "#/$defs/cache.key/required", keyword: "required", params: { missingProperty: "trust_domain" }, message: "must have required property '" + "trust_domain" + "'" };
                if (vErrors === null) {
                    vErrors = [err370];
                }
                else {
                    vErrors.push(err370);
                }
                errors++;
            }
            for (const key13 in data) {
                if (!((((((key13 === "t") || (key13 === "key")) || (key13 === "trust_domain")) || (key13 === "ecosystems")) || (key13 === "read")) || (key13 === "by_bytes"))) {
                    const err371 = { instancePath, schemaPath: "#/$defs/cache.key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                        vErrors = [err371];
                    }
                    else {
                        vErrors.push(err371);
                    }
                    errors++;
                }
            }
            if (data.t !== undefined) {
                if ("cache.key" !== data.t) {
                    const err372 = { instancePath: instancePath + "/t", schemaPath: "#/$defs/cache.key/properties/t/const", keyword: "const", params: { allowedValue: "cache.key" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                        vErrors = [err372];
                    }
                    else {
                        vErrors.push(err372);
                    }
                    errors++;
                }
            }
            if (data.key !== undefined) {
                let data154 = data.key;
                if (typeof data154 === "string") {
                    if (!pattern44.test(data154)) {
                        const err373 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/cache.key/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" };
                        if (vErrors === null) {
                            vErrors = [err373];
                        }
                        else {
                            vErrors.push(err373);
                        }
                        errors++;
                    }
                }
                else {
                    const err374 = { instancePath: instancePath + "/key", schemaPath: "#/$defs/cache.key/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                        vErrors = [err374];
                    }
                    else {
                        vErrors.push(err374);
                    }
                    errors++;
                }
            }
            if (data.trust_domain !== undefined) {
                let data155 = data.trust_domain;
                if (!(((data155 === "protected") || (data155 === "pull-request")) || (data155 === "untrusted"))) {
                    const err375 = { instancePath: instancePath + "/trust_domain", schemaPath: "#/$defs/cache.key/properties/trust_domain/enum", keyword: "enum", params: { allowedValues: schema45.properties.trust_domain.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                        vErrors = [err375];
                    }
                    else {
                        vErrors.push(err375);
                    }
                    errors++;
                }
            }
            if (data.ecosystems !== undefined) {
                let data156 = data.ecosystems;
                if (Array.isArray(data156)) {
                    if (data156.length > 64) {
                        const err376 = { instancePath: instancePath + "/ecosystems", schemaPath: "#/$defs/cache.key/properties/ecosystems/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" };
                        if (vErrors === null) {
                            vErrors = [err376];
                        }
                        else {
                            vErrors.push(err376);
                        }
                        errors++;
                    }
                    const len7 = data156.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                        let data157 = data156[i7];
                        if (typeof data157 === "string") {
                            if (ledger_events_schema_gen_func1(data157) > 64) {
                                const err377 = { instancePath: instancePath + "/ecosystems/" + i7, schemaPath: "#/$defs/cache.key/properties/ecosystems/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                if (vErrors === null) {
                                    vErrors = [err377];
                                }
                                else {
                                    vErrors.push(err377);
                                }
                                errors++;
                            }
                            if (ledger_events_schema_gen_func1(data157) < 1) {
                                const err378 = { instancePath: instancePath + "/ecosystems/" + i7, schemaPath: "#/$defs/cache.key/properties/ecosystems/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                    vErrors = [err378];
                                }
                                else {
                                    vErrors.push(err378);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err379 = { instancePath: instancePath + "/ecosystems/" + i7, schemaPath: "#/$defs/cache.key/properties/ecosystems/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err379];
                            }
                            else {
                                vErrors.push(err379);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err380 = { instancePath: instancePath + "/ecosystems", schemaPath: "#/$defs/cache.key/properties/ecosystems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                        vErrors = [err380];
                    }
                    else {
                        vErrors.push(err380);
                    }
                    errors++;
                }
            }
            if (data.read !== undefined) {
                let data158 = data.read;
                if (!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))) {
                    const err381 = { instancePath: instancePath + "/read", schemaPath: "#/$defs/cache.key/properties/read/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err381];
                    }
                    else {
                        vErrors.push(err381);
                    }
                    errors++;
                }
                if ((typeof data158 == "number") && (isFinite(data158))) {
                    if (data158 < 0 || isNaN(data158)) {
                        const err382 = { instancePath: instancePath + "/read", schemaPath: "#/$defs/cache.key/properties/read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err382];
                        }
                        else {
                            vErrors.push(err382);
                        }
                        errors++;
                    }
                }
            }
            if (data.by_bytes !== undefined) {
                let data159 = data.by_bytes;
                if (!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))) {
                    const err383 = { instancePath: instancePath + "/by_bytes", schemaPath: "#/$defs/cache.key/properties/by_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                        vErrors = [err383];
                    }
                    else {
                        vErrors.push(err383);
                    }
                    errors++;
                }
                if ((typeof data159 == "number") && (isFinite(data159))) {
                    if (data159 < 0 || isNaN(data159)) {
                        const err384 = { instancePath: instancePath + "/by_bytes", schemaPath: "#/$defs/cache.key/properties/by_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        if (vErrors === null) {
                            vErrors = [err384];
                        }
                        else {
                            vErrors.push(err384);
                        }
                        errors++;
                    }
                }
            }
        }
        else {
            const err385 = { instancePath, schemaPath: "#/$defs/cache.key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err385];
            }
            else {
                vErrors.push(err385);
            }
            errors++;
        }
        var _valid13 = _errs368 === errors;
        valid67 = _valid13;
        if (valid67) {
            var props13 = true;
        }
    }
    if (!valid67) {
        const err386 = { instancePath, schemaPath: "#/allOf/13/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema" };
        if (vErrors === null) {
            vErrors = [err386];
        }
        else {
            vErrors.push(err386);
        }
        errors++;
    }
    if (props0 !== true && props13 !== undefined) {
        if (props13 === true) {
            props0 = true;
        }
        else {
            props0 = props0 || {};
            Object.assign(props0, props13);
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.t === undefined) {
            const err387 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "t" }, message: "must have required property '" + "t" + "'" };
            if (vErrors === null) {
                vErrors = [err387];
            }
            else {
                vErrors.push(err387);
            }
            errors++;
        }
        if (props0 !== true) {
            props0 = props0 || {};
            props0.t = true;
        }
        if (data.t !== undefined) {
            let data160 = data.t;
            if (typeof data160 !== "string") {
                const err388 = { instancePath: instancePath + "/t", schemaPath: "#/properties/t/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err388];
                }
                else {
                    vErrors.push(err388);
                }
                errors++;
            }
            if (!((((((((((((((data160 === "run.started") || (data160 === "run.done")) || (data160 === "plan.validated")) || (data160 === "ws.create")) || (data160 === "ws.step")) || (data160 === "ws.done")) || (data160 === "verify.run")) || (data160 === "verify.skip")) || (data160 === "patch.applied")) || (data160 === "patch.refused")) || (data160 === "gate.decided")) || (data160 === "version.decided")) || (data160 === "commits.checked")) || (data160 === "cache.key"))) {
                const err389 = { instancePath: instancePath + "/t", schemaPath: "#/properties/t/enum", keyword: "enum", params: { allowedValues: ledger_events_schema_gen_schema31.properties.t.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err389];
                }
                else {
                    vErrors.push(err389);
                }
                errors++;
            }
        }
    }
    else {
        const err390 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err390];
        }
        else {
            vErrors.push(err390);
        }
        errors++;
    }
    ledger_events_schema_gen_validate20.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
ledger_events_schema_gen_validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };

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
    if (!isRecord(value) || !isEvent(value))
        throw new Error('an event that passed its checks has no type');
    return value;
}
/** What `requireEvent` would refuse, or undefined. */
function eventDefect(value, declaredTypes) {
    const shape = shapeDefect(value);
    if (shape !== undefined) {
        const { field, what, expected } = shape;
        return { what: field === '' ? what : `field "${field}": ${what}`, expected, fix: 'change the event' };
    }
    if (!isRecord(value))
        return { what: 'an event is an object', expected: 'a JSON object with its type in "t"', fix: 'wrap it' };
    return typeDefect(value.t, declaredTypes) ?? envelopeDefect(value) ?? fieldsDefect(value);
}
/** Why an event's fields are not those of its type, or undefined. Types without a schema may have any fields. */
function fieldsDefect(event) {
    if (typeof event.t !== 'string' || !isKnownType(event.t) || ledger_events_schema_gen_validate(event))
        return undefined;
    // The conditional itself fails whenever one of its fields does: it says nothing more.
    const error = ledger_events_schema_gen_validate.errors?.find(({ keyword }) => keyword !== 'if');
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
    if (isKnownType(type))
        return undefined;
    if (!isTypeName(type)) {
        return {
            what: `${JSON.stringify(type.slice(0, 80))} is not the name of an event type`,
            expected: 'lower-case words joined by dots, at most 64 characters',
            fix: 'rename it, for example to "deploy.done"',
        };
    }
    if (declaredTypes.has(type))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(type, [...EVENT_TYPES, ...declaredTypes]);
    const fix = meant === undefined ? `declare it: ledger: { events: [${type}] }` : `write "${meant}", or declare it: ledger: { events: [${type}] }`;
    return { what: `the event type "${type}" is not known`, expected, fix };
}
function envelopeDefect(event) {
    const taken = Object.keys(event).find((name) => ENVELOPE.has(name));
    if (taken === undefined)
        return undefined;
    const expected = `none of ${[...ENVELOPE].join(', ')}`;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/ledger/lib/merkle.js


const LEAF = 0x00;
const NODE = 0x01;
/** A range over nothing, or the one that `count` and `nodes` describe. `nodes` must be as many as `count` has bits set. */
function merkleRange(count = 0, nodes = []) {
    let leaves = count;
    const stack = nodes.map((node) => Buffer.from(node, 'hex'));
    const leaf = new Uint8Array(1 + MAX_LINE_BYTES);
    leaf[0] = LEAF;
    return {
        get count() {
            return leaves;
        },
        append(line) {
            leaf.set(line, 1);
            let node = sha256(leaf.subarray(0, 1 + line.length));
            // Each trailing set bit of the old count is a subtree of the same size as the new one: the two become one.
            for (let rest = leaves; rest % 2 === 1; rest = Math.floor(rest / 2)) {
                const left = stack.pop();
                if (left !== undefined)
                    node = merkle_parent(left, node);
            }
            stack.push(node);
            leaves++;
        },
        root() {
            const folded = stack.reduceRight((right, left) => (right === undefined ? left : merkle_parent(left, right)), undefined);
            return hex(folded ?? sha256(new Uint8Array()));
        },
        nodes: () => stack.map(hex),
    };
}
/** How many subtree roots a tree of `count` leaves has in its compact range. */
function rangeLength(count) {
    let bits = 0;
    for (let rest = count; rest > 0; rest = Math.floor(rest / 2))
        bits += rest % 2;
    return bits;
}
const sha256 = (bytes) => (0,external_node_crypto_.hash)('sha256', bytes, 'buffer');
const hex = (bytes) => Buffer.from(bytes).toString('hex');
function merkle_parent(left, right) {
    const pair = new Uint8Array(65);
    pair[0] = NODE;
    pair.set(left, 1);
    pair.set(right, 33);
    return sha256(pair);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/chain.js

/** A chain that goes on where `from` ends. */
function chainFrom(from, blake3) {
    const range = merkleRange(from.count, from.range);
    let { size, head } = from;
    return {
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
        },
        snapshot: () => ({ size, count: range.count, root: range.root(), head, range: range.nodes() }),
    };
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
;// CONCATENATED MODULE: ./packages/ledger/lib/codes.js

const RESTORE = 'restore the ledger and its head file together from the last sound copy (the ledger branch, a backup); do not mend the line by hand';
/** Every finding about the ledger and about job logs. L001-L019 say that a ledger was tampered with or is not proven; L020-L029 are worth knowing; L030-L039 come from sealing. */
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
};
const report = (0,finding/* reporter */.YX)(LEDGER_CODES);

;// CONCATENATED MODULE: ./packages/ledger/lib/canonical-line.js



const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Reads the bytes of one line, without its line feed. The reason of a refusal is a sentence about the line. */
function parseCanonicalLine(bytes) {
    let text;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        return refused('its bytes are not UTF-8');
    }
    const known = knownDamage(text);
    if (known !== undefined)
        return refused(known);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('it is not JSON');
    }
    if (!isRecord(value))
        return refused('it is not a JSON object');
    const shape = shapeDefect(value);
    if (shape !== undefined)
        return refused(`field "${shape.field}": ${shape.what}`);
    // A repeated name, another spelling of a number or of a character, other spacing or order: each makes other bytes.
    return isCanonical(value, text) ? { ok: true, value } : refused('it is not in canonical form (RFC 8785)');
}
/**
 * Whether `text` is the canonical form of `value`, which was parsed from it. JSON.stringify writes texts and numbers as RFC 8785 does, so
 * that only the order of names is left to look at: four times faster than to canonicalize, which remains for names such as "10" and "9",
 * whose order in an object is not the order of their characters.
 */
function isCanonical(value, text) {
    return (namesInOrder(value) && JSON.stringify(value) === text) || (0,canonical_json/* canonicalJson */.d)(value) === text;
}
function namesInOrder(value) {
    const open = [value];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (typeof at !== 'object' || at === null)
            continue;
        const isList = Array.isArray(at);
        let previous;
        for (const [name, child] of Object.entries(at)) {
            if (!isList && previous !== undefined && name < previous)
                return false;
            previous = name;
            if (typeof child === 'object' && child !== null)
                open.push(child);
        }
    }
    return true;
}
const refused = (reason) => ({ ok: false, reason });
/** The damage that tools are known to do to text files, by name. */
function knownDamage(text) {
    if (text === '')
        return 'it is blank';
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark';
    if (text.endsWith('\r'))
        return 'it ends with a carriage return: line endings were converted (the ledger needs "-text" in .gitattributes)';
    if (/^(<{7}|={7}|>{7}|\|{7})/.test(text))
        return 'it is the marker of a merge conflict';
    return undefined;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/ledger/lib/paths.js


/** The head file that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.head`. */
const headPath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.head`;
/** Where torn bytes are moved to. */
const tornPath = (file) => `${file}.torn`;
/** The lock that whoever writes a file holds. */
const lockPath = (file) => `${file}.lock`;
/**
 * Refuses a path that is, or lies directly in, a symbolic link, and one that is no regular file: whoever plants a link could have the
 * ledger written elsewhere.
 * @throws UsageError
 */
function refuseLinks(files, path) {
    for (const place of [external_node_path_.posix.dirname(path), path]) {
        const kind = files.status(place)?.kind;
        if (kind === 'link') {
            throw new usage_error/* UsageError */.e({
                what: 'it is a symbolic link',
                where: place,
                expected: 'a real file in a real folder',
                fix: 'replace the link, or name another path',
            });
        }
    }
    const kind = files.status(path)?.kind;
    if (kind === undefined || kind === 'file')
        return;
    throw new usage_error/* UsageError */.e({
        what: `it is a ${kind}`,
        where: path,
        expected: 'a file',
        fix: 'name the file of the ledger, such as .runs/ledger.jsonl',
    });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/head.js





const MAX_HEAD_BYTES = 16_384;
/** The head of a ledger without entries. */
function emptyHead() {
    return { size: 0, count: 0, root: merkleRange().root(), head: NO_HASH, range: [] };
}
/** Reads the head file beside a ledger. */
function readHead(files, ledger) {
    const path = headPath(ledger);
    if (files.status(path) === undefined)
        return { state: 'absent' };
    const bytes = files.read(path, MAX_HEAD_BYTES);
    const parsed = parseCanonicalLine(bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes);
    if (!parsed.ok)
        return { state: 'broken', reason: parsed.reason };
    const head = headOf(parsed.value);
    return typeof head === 'string' ? { state: 'broken', reason: head } : { state: 'sound', head };
}
/** Replaces the head file in one step and waits until it is on disk. */
function writeHead(files, ledger, head) {
    files.write(headPath(ledger), `${(0,canonical_json/* canonicalJson */.d)({ v: 1, ...head })}\n`);
}
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value) => typeof value === 'number' && value >= 0;
function headOf({ v, size, count, root, head, range, ...more }) {
    if (v !== 1)
        return `its version is ${JSON.stringify(v)}, not 1`;
    if (!isCount(size) || !isCount(count) || (size === 0) !== (count === 0))
        return 'size and count are not those of a ledger';
    if (!isHash(root) || !isHash(head))
        return 'root and head are not 64 lower-case hex digits';
    if (!Array.isArray(range) || !range.every(isHash) || range.length !== rangeLength(count))
        return 'its range does not fit its count';
    if (Object.keys(more).length > 0)
        return `its field "${Object.keys(more)[0]}" is not known`;
    return merkleRange(count, range).root() === root ? { size, count, root, head, range } : 'its range does not lead to its root';
}

;// CONCATENATED MODULE: ./packages/ledger/lib/quarantine.js


/**
 * Moves torn bytes out of a file of lines into the file beside it that ends in `.torn` (one JSON object a line: `byte`, `ts`, and the
 * bytes in base 64), then cuts the file to `size`. They are on disk there before they go here.
 */
function quarantineTail(path, size, torn, { files, clock }) {
    const record = { byte: size, ts: new Date(clock.now()).toISOString(), torn: Buffer.from(torn).toString('base64') };
    files.append(tornPath(path), `${(0,canonical_json/* canonicalJson */.d)(record)}\n`);
    files.truncate(path, size);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/entry-check.js







/** Notices beyond this many say nothing new. */
const MAX_NOTICES = 20;
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
            notices.push(report(code, { message, at: { file, line: chain.count + 1, column: 1 } }));
    };
    const progressDefect = (entry) => {
        const identity = jobIdentity(entry.src);
        const progress = jobs.get(identity);
        // Where the check starts in the middle, only the second event of a job tells what its number has to be.
        const expected = progress?.nextSeq ?? (fromStart ? 0 : entry.seq);
        if (entry.seq !== expected) {
            return { code: 'AIOP-L003', reason: `it is event ${entry.seq} of job ${entry.src.job}, where event ${expected} was due` };
        }
        if (entry.lid !== (0,lineage/* eventLineageId */.BW)(eventKey(entry.src, entry.seq)))
            return { code: 'AIOP-L002', reason: 'its lid is not the one of its source and seq' };
        if (progress !== undefined && entry.ts < progress.ts) {
            note('AIOP-L023', `entry ${entry.idx} of job ${entry.src.job} was recorded at ${entry.ts}, the one before it at ${progress.ts}`);
        }
        jobs.set(identity, { nextSeq: entry.seq + 1, ts: entry.ts });
        return undefined;
    };
    const typeNotice = ({ t }) => {
        if (isKnownType(t) || declaredTypes.has(t) || unknownTypes.has(t))
            return;
        if (unknownTypes.size < MAX_NOTICES)
            unknownTypes.add(t);
        note('AIOP-L024', `the event type "${t}" is neither one of the suite nor declared`);
    };
    return {
        accept(line) {
            const parsed = parseCanonicalLine(line);
            if (!parsed.ok)
                return { ok: false, code: 'AIOP-L001', reason: parsed.reason };
            const entry = parsed.value;
            if (!isEntry(entry))
                return { ok: false, code: 'AIOP-L002', reason: envelopeReason() };
            const defect = placeDefect(entry, chain) ?? timeDefect(entry) ?? entry_check_eventDefect(entry) ?? progressDefect(entry);
            if (defect !== undefined)
                return { ok: false, ...defect };
            typeNotice(entry);
            chain.extend(line);
            return { ok: true, entry };
        },
        notices: () => notices,
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
    const time = new Date(ts);
    if (!Number.isNaN(time.valueOf()) && time.toISOString() === ts)
        return undefined;
    return { code: 'AIOP-L002', reason: `its ts ${JSON.stringify(ts)} is no time` };
}
function entry_check_eventDefect(entry) {
    if (!isKnownType(entry.t))
        return undefined;
    const defect = fieldsDefect(eventOf(entry));
    return defect === undefined ? undefined : { code: 'AIOP-L005', reason: `${entry.t}: ${defect.what}` };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/scan.js




/** Checks every line of a stretch of a ledger: bytes, form, place, chain, fields. Memory does not grow with its size. */
function scanEntries(request, { files, blake3 }) {
    const { ledger, shownAs, from, to, declaredTypes, lastHash, afterLine } = request;
    const chain = chainFrom(from, blake3);
    const check = entryCheck(chain, declaredTypes, shownAs);
    const lines = readLines(files, ledger, from.size, to);
    const ended = (more) => ({ chain, notices: check.notices(), ...more });
    let previousByte = from.size;
    for (const line of lines) {
        const here = { entry: chain.count, byte: line.byte };
        if (line.state === 'too-long')
            return ended({ defect: { code: 'AIOP-L001', ...here, reason: `its line has more than ${MAX_LINE_BYTES} bytes` } });
        if (line.state === 'torn')
            return ended({ torn: line.bytes });
        const checked = check.accept(line.bytes);
        if (!checked.ok) {
            const following = lines.next();
            const witness = following.done === true ? lastHash : following.value.state === 'whole' ? prevOf(following.value.bytes) : undefined;
            return ended({ defect: blame(checked, here, previousByte, witness === blake3.hex(line.bytes)) });
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
    const parsed = parseCanonicalLine(line);
    return parsed.ok ? parsed.value.prev : undefined;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/verify.js






/**
 * Checks a whole ledger against itself, its head file (where there is one) and the anchor (where one is given). Changes nothing.
 * @throws UsageError when there is no ledger, or its path is a link
 */
function verifyLedger(request, ports) {
    const { ledger, shownAs = ledger, anchor, declaredTypes = new Set() } = request;
    refuseLinks(ports.files, ledger);
    // The head first: a writer appends before it replaces the head, so a head can be too old for the lines, but never too new.
    const headFile = readHead(ports.files, ledger);
    const size = ports.files.status(ledger)?.size;
    if (size === undefined && headFile.state === 'absent')
        throw noLedger(shownAs);
    const milestones = milestonesOf(headFile, anchor);
    const lastHash = headFile.state === 'sound' ? headFile.head.head : NO_HASH;
    const afterLine = (chain, byte) => milestoneDefect(milestones, chain, byte);
    const scan = scanEntries({ ledger, shownAs, from: emptyHead(), to: size ?? 0, declaredTypes, lastHash, afterLine }, ports);
    const defect = scan.defect ?? tornDefect(scan) ?? headFileDefect(headFile, ledger) ?? missedMilestone(milestones, scan.chain);
    if (defect !== undefined)
        return tampered(defect, shownAs);
    const { range: _, ...end } = scan.chain.snapshot();
    const findings = [...scan.notices, ...headNotices(headFile, scan.chain, shownAs)];
    // An anchor of nothing proves nothing.
    if (anchor === undefined || anchor.size === 0)
        return { verdict: 'consistent', ...end, findings };
    return { verdict: 'verified', anchor, ...end, findings };
}
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
            return `verified against the anchor ${verdict.anchor.size}:${verdict.anchor.root}: ${verdict.count} entries, ${verdict.size} bytes`;
        case 'consistent':
            return `consistent: ${verdict.count} entries, ${verdict.size} bytes, sound in themselves; that none was cut off the end is not proven without an anchor`;
        case 'tampered':
            return `tampered: entry ${verdict.entry}, byte ${verdict.byte}, ${verdict.reason}`;
    }
}
/** The verdict that a defect leads to. */
function tampered({ code, entry, byte, reason }, file) {
    const message = `entry ${entry} at byte ${byte}: ${reason}`;
    return { verdict: 'tampered', entry, byte, reason, findings: [report(code, { message, at: { file, line: entry + 1, column: 1 } })] };
}
function milestonesOf(headFile, anchor) {
    const all = [];
    if (headFile.state === 'sound')
        all.push({ code: 'AIOP-L007', name: 'the head file', ...headFile.head });
    if (anchor !== undefined)
        all.push({ code: 'AIOP-L008', name: 'the anchor', ...anchor });
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
        if (root !== emptyHead().root)
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
    return { code: 'AIOP-L007', entry: 0, byte: 0, reason: `${headPath(ledger)} is not the head file of a ledger: ${headFile.reason}` };
}
function headNotices(headFile, { count, size }, file) {
    if (headFile.state === 'absent' && count > 0) {
        return [report('AIOP-L020', { message: 'there is no head file beside the ledger', at: { file, line: count, column: 1 } })];
    }
    if (headFile.state !== 'sound' || headFile.head.size === size)
        return [];
    const message = `${count - headFile.head.count} entries stand beyond the head`;
    return [report('AIOP-L021', { message, at: { file, line: headFile.head.count + 1, column: 1 } })];
}
function noLedger(where) {
    const fix = 'check the path; an append makes the ledger';
    return new usage_error/* UsageError */.e({ what: 'there is no ledger', where, expected: 'a file such as .runs/ledger.jsonl', fix });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/open-ledger.js









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
    refuseLinks(ports.files, ledger);
    const headFile = readHead(ports.files, ledger);
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
                return { state: 'ready', chain: chainFrom(headFile.head, ports.blake3), findings: [] };
            return recover(request, headFile.head, size, ports, shownAs);
    }
}
/** The head comes first: a ledger with entries and without a head file is then one whose head file was removed. */
function createLedger(ledger, { files, blake3 }) {
    writeHead(files, ledger, emptyHead());
    return { state: 'ready', chain: chainFrom(emptyHead(), blake3), findings: [] };
}
function refusal({ ledger, shownAs, declaredTypes }, ports) {
    const verdict = verifyLedger({ ledger, shownAs, declaredTypes }, ports);
    if (verdict.verdict === 'tampered')
        return { state: 'refused', findings: verdict.findings };
    throw new Error('the ledger does not fit its head file, and yet is sound');
}
function adoptWithoutHead({ ledger, shownAs, declaredTypes }, ports) {
    const verdict = verifyLedger({ ledger, shownAs, declaredTypes }, ports);
    if (verdict.verdict === 'tampered')
        return { state: 'refused', findings: verdict.findings };
    const to = verdict.size;
    const { chain } = scanEntries({ ledger, shownAs, declaredTypes, from: emptyHead(), to }, ports);
    writeHead(ports.files, ledger, chain.snapshot());
    return { state: 'ready', chain, findings: verdict.findings };
}
function recover({ ledger, declaredTypes }, from, to, ports, shownAs) {
    const { chain, defect, torn, notices } = scanEntries({ ledger, shownAs, from, to, declaredTypes }, ports);
    if (defect !== undefined)
        return { state: 'refused', findings: tampered(defect, shownAs).findings };
    const findings = [...notices];
    const at = (line) => ({ file: shownAs, line, column: 1 });
    if (torn !== undefined) {
        quarantineTail(ledger, chain.size, torn, ports);
        const message = `${torn.length} torn bytes after entry ${chain.count - 1} were moved to ${tornPath(shownAs)}`;
        findings.push(report('AIOP-L022', { message, at: at(chain.count + 1) }));
    }
    if (chain.count > from.count) {
        const message = `${chain.count - from.count} sound entries beyond the head were taken over`;
        findings.push(report('AIOP-L021', { message, at: at(from.count + 1) }));
        writeHead(ports.files, ledger, chain.snapshot());
    }
    return { state: 'ready', chain, findings };
}
/** Whether the bytes that the head speaks of are the ones it was taken from. */
function agrees({ size, root, head, count }, ledger, { files, blake3 }) {
    if (count === 0)
        return true;
    const last = lineEndingAt(files, ledger, size);
    if (last === undefined || blake3.hex(last) !== head)
        return false;
    if (size > RECHECK_BYTES)
        return true;
    const range = merkleRange();
    for (const line of readLines(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            return false;
        range.append(line.bytes);
    }
    return range.root() === root;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/redaction.js

/** Replaces the secrets in every text of an event, names of fields included. The type stays: it is no free text. */
async function redactEvent(event, redact) {
    if (redact === undefined)
        return event;
    const { t, ...fields } = event;
    const redacted = await redactValue(fields, redact);
    return { ...(isFields(redacted) ? redacted : {}), t };
}
const isFields = (value) => isRecord(value);
// Recurses at most 16 deep: events are checked for that first.
async function redactValue(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value)) {
        const items = [];
        for (const item of value)
            items.push(await redactValue(item, redact));
        return items;
    }
    const fields = [];
    for (const [name, field] of Object.entries(value))
        fields.push([await redact(name), await redactValue(field, redact)]);
    return Object.fromEntries(fields);
}
const isList = (value) => Array.isArray(value);

;// CONCATENATED MODULE: ./packages/ledger/lib/run-search.js





const WINDOW_BYTES = 4 << 20;
const run_search_LINE_FEED = 0x0a;
/**
 * The `seq` that the next event of a job gets: one more than its last entry in the ledger, 0 when it has none. Searched from the end, by
 * bytes, because a job's last entry is mostly near, and parsing a whole ledger for one number would take seconds.
 */
function nextSeq(files, ledger, size, source) {
    const { attempt, job, repo, run } = source;
    // Canonical JSON sorts names: these four stand together, in this order, before `trust`.
    const needle = `"src":${(0,canonical_json/* canonicalJson */.d)({ attempt, job, repo, run }).slice(0, -1)},`;
    for (const entry of entriesWith(files, ledger, size, needle)) {
        if (jobIdentity(entry.src) === jobIdentity(source))
            return entry.seq + 1;
    }
    return 0;
}
/** Every entry of a run, whatever its attempt and job, from the last to the first. */
function* entriesOfRun(files, ledger, size, run) {
    const needle = `,${(0,canonical_json/* canonicalJson */.d)({ repo: run.repo, run: run.run }).slice(1, -1)},`;
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
            const parsed = parseCanonicalLine(line.bytes);
            if (parsed.ok && isEntry(parsed.value))
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
    const before = window.lastIndexOf(run_search_LINE_FEED, at);
    const end = window.indexOf(run_search_LINE_FEED, at);
    return before < 0 || end < 0 ? undefined : { byte: from + before + 1, bytes: window.subarray(before + 1, end) };
}
function lineAround(files, path, size, at) {
    const from = Math.max(0, at - MAX_LINE_BYTES);
    const bytes = files.readRange(path, from, Math.min(size, at + MAX_LINE_BYTES) - from);
    const start = at === from ? 0 : bytes.lastIndexOf(run_search_LINE_FEED, at - from - 1) + 1;
    const end = bytes.indexOf(run_search_LINE_FEED, at - from);
    return { byte: from + start, bytes: bytes.subarray(start, end < 0 ? bytes.length : end) };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/write-lines.js

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
        writeHead(files, ledger, snapshot);
    }
    catch (error) {
        if (files.status(ledger) !== undefined)
            files.truncate(ledger, before);
        throw error;
    }
    const { range: _, ...head } = snapshot;
    return head;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/append.js









/**
 * Appends events straight to a ledger, all or none, under its lock, and waits until they are on disk. Secrets are replaced first.
 * The job's numbering goes on where its last entry in the ledger ended: a job that also writes a log (`openJobLog`) needs another key.
 * @throws UsageError for an event, a source or a path that is not allowed, and for what the file system refuses
 */
async function appendEvents(request, ports) {
    const { ledger, shownAs = ledger, declaredTypes = new Set(), source } = request;
    requireSource(source);
    const events = await prepared(request, declaredTypes, ports);
    refuseLinks(ports.files, ledger);
    return ports.locks.withLock(lockPath(ledger), () => {
        const opened = openLedger({ ledger, shownAs, declaredTypes }, ports);
        if (opened.state === 'refused')
            return opened;
        const { chain, findings } = opened;
        const before = chain.size;
        const { ids, lines } = entryLines(request, events, chain, ports);
        return { state: 'appended', ids, ...writeLines(ports.files, ledger, before, chain, lines), findings };
    });
}
async function prepared({ events, nameEvent }, declaredTypes, { redact }) {
    const ready = [];
    for (const [index, event] of events.entries()) {
        const where = nameOf(nameEvent, index);
        // Twice: what redaction leaves has to fit as well.
        ready.push(requireEvent(await redactEvent(requireEvent(event, where, declaredTypes), redact), where, declaredTypes));
    }
    return ready;
}
function entryLines({ ledger, source, nameEvent }, events, chain, { files, clock, random }) {
    const { repo, run, attempt, job, trust } = source;
    const nextId = (0,instance/* ulidFactory */.v)(clock, random);
    const firstSeq = nextSeq(files, ledger, chain.size, source);
    const ids = [];
    const lines = events.map((event, index) => {
        const id = nextId();
        ids.push(id);
        const envelope = recordedFields({ id, ts: new Date(clock.now()).toISOString(), source, seq: firstSeq + index });
        return nextLine(chain, { ...event, ...envelope, src: { repo, run, attempt, job, trust } }, nameOf(nameEvent, index));
    });
    return { ids, lines };
}
const nameOf = (nameEvent, index) => nameEvent?.(index) ?? `events[${index}]`;

;// CONCATENATED MODULE: ./packages/ledger/lib/event-text.js

/**
 * Reads JSON that a person or a program handed over: any spacing, any order, but no name twice in one object, because readers
 * disagree on which of the two counts (RFC 8259, section 4).
 * @throws UsageError naming `where`
 */
function parseEventText(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const what = `not JSON: ${error instanceof Error ? error.message : String(error)}`;
        throw new usage_error/* UsageError */.e({ what, where, expected: 'one JSON object', fix: 'check quotes, commas and brackets' });
    }
    const name = repeatedName(text);
    if (name === undefined)
        return value;
    throw new usage_error/* UsageError */.e({
        what: `the name ${name} stands twice in one object`,
        where,
        expected: 'each name once',
        fix: 'remove one of the two',
    });
}
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
    const types = new Set(values.flatMap(({ value }) => (isRecord(value) && typeof value.t === 'string' ? [value.t] : [])));
    const declaredTypes = await declaredTypesFor(types);
    return { events: values.map(({ where, value }) => ({ where, event: requireEvent(value, where, declaredTypes) })), declaredTypes };
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
    throw new usage_error/* UsageError */.e({
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
        return [{ where: data === '' ? 'input event' : 'input data', value: typedEvent(event, data) }];
    return line === ''
        ? fileEvents(events, files.read(resolve(events), MAX_FILE_BYTES))
        : [{ where: 'input line', value: parseEventText(line, 'input line') }];
}
function typedEvent(type, data) {
    const fields = data === '' ? {} : parseEventText(data, 'input data');
    if (!isRecord(fields)) {
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
        return line.trim() === '' ? [] : [{ where, value: parseEventText(line, where) }];
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

;// CONCATENATED MODULE: ./packages/ledger/lib/read-events.js





/**
 * The entries of a ledger in its order, one at a time, in memory that does not grow with it. Nothing when there is no ledger. Lines are
 * checked one by one; whether they belong together is what `verifyLedger` says.
 * @throws UsageError at a line that is no entry
 */
function* readEvents({ ledger, run, types }, { files }) {
    refuseLinks(files, ledger);
    let number = 0;
    for (const line of readLines(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
        number++;
        const parsed = line.state === 'whole' ? parseCanonicalLine(line.bytes) : undefined;
        if (parsed?.ok !== true || !isEntry(parsed.value)) {
            const where = `${ledger}:${number}:1`;
            throw new usage_error/* UsageError */.e({
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

;// CONCATENATED MODULE: ./packages/ledger/lib/id-authority.js



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
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(ledger), 'id-authority.jsonl');
    const lines = projectIds(readEvents({ ledger }, { files })).map((record) => `${(0,canonical_json/* canonicalJson */.d)(record)}\n`);
    files.write(path, lines.join(''));
    return path;
}
const id_authority_text = (name, value) => (typeof value === 'string' ? { [name]: value } : {});
const namesOf = ({ wslid, branch }) => ({ ...id_authority_text('wslid', wslid), ...id_authority_text('branch', branch) });
function stateOf({ t, ts, status, ok }) {
    if (t === 'ws.create')
        return ok === true ? { created_at: ts } : { created_at: ts, status: 'failed' };
    return t === 'ws.done' && typeof status === 'string' ? { status, completed_at: ts } : {};
}

;// CONCATENATED MODULE: ./packages/ledger/lib/job-log-record.js




/** Bytes of a record: what the sealer adds has to fit into the ledger's line as well. */
const MAX_RECORD_BYTES = MAX_LINE_BYTES - 128;
/** The record that closes a log of `n` events, the last of which has the hash `head`. */
const closingRecord = (n, head) => ({ closed: { head, n }, v: 1 });
/** Reads one line of a job's log, given without its line feed. */
function parseJobLogLine(line) {
    if (line.length > MAX_RECORD_BYTES)
        return { kind: 'broken', reason: `it has more than ${MAX_RECORD_BYTES} bytes` };
    const parsed = parseCanonicalLine(line);
    if (!parsed.ok)
        return { kind: 'broken', reason: parsed.reason };
    const { value } = parsed;
    if (value.closed !== undefined)
        return closedOf(value.closed);
    if ('idx' in value || !isRecord(value.src) || 'trust' in value.src) {
        return { kind: 'broken', reason: 'it claims what only the sealer gives: idx or src.trust' };
    }
    // A record is right when the entry that it becomes is.
    const entry = { ...value, src: { ...value.src, trust: 'claimed' }, idx: 0 };
    return isEntry(entry) ? { kind: 'event', entry } : { kind: 'broken', reason: envelopeReason() };
}
function closedOf(closed) {
    if (isRecord(closed) && typeof closed.n === 'number' && typeof closed.head === 'string')
        return { kind: 'closed', count: closed.n, head: closed.head };
    return { kind: 'broken', reason: 'its closing record lacks n or head' };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/job-log.js











/** The log of a job: `.runs/wal/<job-key>.jsonl`. */
const jobLogPath = (walDir, job) => external_node_path_.posix.join(walDir, `${job}.jsonl`);
/**
 * Opens a job's log, or goes on with one that was left open: a torn last line of a killed writer is moved aside first.
 * @throws UsageError for a log that is closed, broken, or belongs to another run
 */
function openJobLog({ walDir, source, declaredTypes = new Set() }, ports) {
    requireSource(source);
    const { files, clock, random, blake3, redact } = ports;
    const { repo, run, attempt, job } = source;
    const path = jobLogPath(walDir, job);
    refuseLinks(files, path);
    let { count, head } = resume(path, source, ports);
    const nextId = (0,instance/* ulidFactory */.v)(clock, random);
    // Redaction takes its time; the order of the calls has to outlast it.
    let queue = Promise.resolve();
    const inOrder = (work) => {
        const result = queue.then(work);
        queue = result.catch(() => undefined);
        return result;
    };
    const where = `an event of job ${job}`;
    const record = async (event) => {
        const redacted = requireEvent(await redactEvent(requireEvent(event, where, declaredTypes), redact), where, declaredTypes);
        const id = nextId();
        const envelope = recordedFields({ id, ts: new Date(clock.now()).toISOString(), source, seq: count });
        const line = lineOf({ ...redacted, ...envelope, src: { repo, run, attempt, job }, prev: head }, where, MAX_RECORD_BYTES);
        files.append(path, line, { sync: false });
        head = blake3.hex(line.subarray(0, -1));
        count++;
        return id;
    };
    return {
        path,
        get count() {
            return count;
        },
        get head() {
            return head;
        },
        append: (event) => inOrder(() => record(event)),
        sync: () => inOrder(() => files.append(path, '')),
        close: () => inOrder(() => files.append(path, lineOf(closingRecord(count, head), where))),
    };
}
/**
 * Records one event in a job's log from a process of its own, under the log's lock, and waits until it is on disk.
 * @throws UsageError as `openJobLog` and `JobLog.append` do
 */
async function appendToJobLog(request, ports) {
    requireSource(request.source);
    const path = jobLogPath(request.walDir, request.source.job);
    refuseLinks(ports.files, path);
    return ports.locks.withLock(lockPath(path), async () => {
        const log = openJobLog(request, ports);
        const ids = [];
        for (const event of request.events)
            ids.push(await log.append(event));
        await log.sync();
        return { ids, count: log.count, head: log.head };
    });
}
function resume(path, source, ports) {
    const { files, blake3 } = ports;
    const end = dropTornTail(path, ports);
    if (end === 0)
        return { count: 0, head: NO_HASH };
    const last = lineEndingAt(files, path, end);
    if (last === undefined)
        throw job_log_refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
    const record = parseJobLogLine(last);
    if (record.kind === 'broken')
        throw job_log_refused(path, `its last line is no record: ${record.reason}`, 'move the file away and look at it');
    if (record.kind === 'closed')
        throw job_log_refused(path, 'the log is closed', 'seal it, or record under another job key or attempt');
    if (jobIdentity(record.entry.src) !== jobIdentity(source)) {
        const { run, attempt, job } = record.entry.src;
        throw job_log_refused(path, `it belongs to job ${job} of run ${run}, attempt ${attempt}`, 'seal the logs that were left over first');
    }
    return { count: record.entry.seq + 1, head: blake3.hex(last) };
}
const job_log_refused = (where, what, fix) => new usage_error/* UsageError */.e({ what, where, expected: "an open log of this job's own", fix });
/** Moves what stands after the last line feed aside. @returns the size of what stays */
function dropTornTail(path, ports) {
    const size = ports.files.status(path)?.size ?? 0;
    const from = Math.max(0, size - MAX_LINE_BYTES - 1);
    const tail = ports.files.status(path) === undefined ? new Uint8Array() : ports.files.readRange(path, from, size - from);
    const keep = from + tail.lastIndexOf(0x0a) + 1;
    if (keep === size)
        return size;
    if (keep === from && from > 0)
        throw job_log_refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
    quarantineTail(path, keep, tail.subarray(keep - from), ports);
    return keep;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/read-job-log.js







/**
 * Reads and checks the log of one job: its form, its chain, its numbering, its closing record, and that every event is its own.
 * @param job the key that the log's name gives
 * @throws UsageError when the path is a link
 */
function readJobLog(path, job, declaredTypes, { files, blake3 }) {
    refuseLinks(files, path);
    const entries = [];
    let head = NO_HASH;
    let closed = false;
    let size = 0;
    let torn;
    const to = files.status(path)?.size ?? 0;
    for (const line of readLines(files, path, 0, to)) {
        const broken = (reason) => ({ state: 'broken', line: entries.length + 1, reason });
        if (line.state === 'too-long')
            return broken('the line is too long');
        if (line.state === 'torn') {
            torn = line.bytes;
            break;
        }
        if (closed)
            return broken('it stands after the closing record');
        const record = parseJobLogLine(line.bytes);
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
        return `it belongs to job ${(0,canonical_json/* canonicalJson */.d)(entry.src.job)}`;
    if (first !== undefined && jobIdentity(first.src) !== jobIdentity(entry.src))
        return 'it belongs to another run than the first record';
    if (entry.seq !== count)
        return `it is event ${entry.seq}, where event ${count} was due`;
    if (entry.prev !== head)
        return 'its prev is not the hash of the record before';
    if (entry.lid !== (0,lineage/* eventLineageId */.BW)(eventKey(entry.src, entry.seq)))
        return 'its lid is not the one of its source and seq';
    if (Number.isNaN(Date.parse(entry.ts)))
        return 'its ts is no time';
    return eventDefect(eventOf(entry), declaredTypes)?.what;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/collect-logs.js






const SUFFIX = '.jsonl';
/** Reads the logs of a folder. Torn last lines are moved aside first. */
function collectLogs({ walDir, shownAs, run, declaredTypes }, ports) {
    const logs = [];
    const present = new Set();
    const findings = [];
    for (const name of ports.files.list(walDir).filter((name) => name.endsWith(SUFFIX))) {
        const job = name.slice(0, -SUFFIX.length);
        const path = external_node_path_.posix.join(walDir, name);
        const shown = external_node_path_.posix.join(shownAs?.walDir ?? walDir, name);
        const broken = (line, reason) => {
            findings.push(report('AIOP-L033', { message: `line ${line}: ${reason}`, at: { file: shown, line, column: 1 } }));
        };
        if (!isJobKey(job)) {
            broken(1, `${JSON.stringify(job)} is not the key of a job`);
            continue;
        }
        if (ports.files.status(path)?.kind !== 'file') {
            broken(1, 'it is not a regular file');
            continue;
        }
        present.add(job);
        const content = readJobLog(path, job, declaredTypes, ports);
        if (content.state === 'broken') {
            broken(content.line, content.reason);
            continue;
        }
        const stranger = strangerReason(content.entries[0], run);
        if (stranger !== undefined) {
            findings.push(report('AIOP-L035', { message: stranger, at: { file: shown, line: 1, column: 1 } }));
            continue;
        }
        const at = { file: shown, line: content.entries.length + 1, column: 1 };
        if (content.torn !== undefined) {
            quarantineTail(path, content.size, content.torn, ports);
            const message = `${content.torn.length} torn bytes of job ${job} were moved to ${tornPath(shown)}`;
            findings.push(report('AIOP-L022', { message, at }));
        }
        if (!content.closed)
            findings.push(report('AIOP-L034', { message: `job ${job} did not close its log`, at }));
        logs.push({ job, path, shown, entries: content.entries });
    }
    return { logs: logs.sort((a, b) => (a.job < b.job ? -1 : 1)), present, findings };
}
function strangerReason(first, run) {
    if (first === undefined || run === undefined)
        return undefined;
    const { src } = first;
    if (src.repo === run.repo && src.run === run.run && src.attempt <= run.attempt)
        return undefined;
    return `its events name run ${src.run}, attempt ${src.attempt}, of ${src.repo}; the run that is sealed is ${run.run}, attempt ${run.attempt}, of ${run.repo}`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/repeated-events.js






/**
 * Replaces secrets in what the jobs recorded, drops the events that the ledger holds already, and sets a log aside whose event is there
 * with another content: one of the two is false, and the ledger cannot know which.
 */
async function prepareLogs(logs, { ledger, size, trustOf = () => 'claimed' }, ports) {
    const sealedBefore = payloadsInLedger(logs, ledger, size, ports);
    const findings = [];
    const prepared = [];
    let repeated = 0;
    for (const log of logs) {
        const payloads = await payloadsOf(log, ports);
        const refused = refusalOf(log, payloads, sealedBefore);
        if (refused !== undefined) {
            findings.push(refused);
            continue;
        }
        const fresh = payloads.filter(({ entry }) => !sealedBefore.has(entry.lid));
        const dropped = payloads.length - fresh.length;
        repeated += dropped;
        if (dropped > 0)
            findings.push(report('AIOP-L031', { message: `${dropped} events of job ${log.job} were in the ledger before` }));
        prepared.push({ ...log, fresh: fresh.map(({ event, entry }) => recordedBy(event, entry, trustOf)) });
    }
    return { logs: prepared, repeated, findings };
}
function refusalOf({ job, shown }, payloads, sealedBefore) {
    for (const { entry, event } of payloads) {
        const at = { file: shown, line: entry.seq + 1, column: 1 };
        const known = sealedBefore.get(entry.lid);
        if (known !== undefined && known !== fingerprintOf(event, entry)) {
            return report('AIOP-L032', { message: `event ${entry.seq} of job ${job} is in the ledger with another content`, at });
        }
        const defect = fieldsDefect(event);
        if (defect !== undefined)
            return report('AIOP-L033', { message: `line ${entry.seq + 1}, without its secrets: ${defect.what}`, at });
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
        for (const entry of entriesOfRun(files, ledger, size, run))
            payloads.set(entry.lid, fingerprintOf(eventOf(entry), entry));
    }
    return payloads;
}
async function payloadsOf({ entries }, { redact }) {
    const payloads = [];
    for (const entry of entries)
        payloads.push({ entry, event: await redactEvent(eventOf(entry), redact) });
    return payloads;
}
function recordedBy(event, entry, trustOf) {
    const { repo, run, attempt, job } = entry.src;
    const source = { repo, run, attempt, job };
    const { v, id, lid, ts, seq } = entry;
    return { ...event, v, id, lid, ts, seq, src: { ...source, trust: trustOf(source) } };
}
/** Everything that the job said, and nothing that the sealer gave. */
const fingerprintOf = (event, entry) => (0,canonical_json/* canonicalJson */.d)(recordedBy(event, entry, () => 'claimed'));

;// CONCATENATED MODULE: ./packages/ledger/lib/seal.js








/**
 * Moves the events of every job log into the ledger, ordered by job key and number, and removes the logs. Events that the ledger holds
 * already are recognised by `lid` and dropped, so that a seal may be killed at any point and run again. No job may be writing.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
async function seal(request, ports) {
    const { ledger, walDir, declaredTypes = new Set() } = request;
    const shownAs = request.shownAs?.ledger ?? ledger;
    refuseLinks(ports.files, ledger);
    return ports.locks.withLock(lockPath(ledger), async () => {
        const opened = openLedger({ ledger, shownAs, declaredTypes }, ports);
        if (opened.state === 'refused')
            return opened;
        const { chain } = opened;
        const before = chain.size;
        const collected = collectLogs({ ...request, walDir, declaredTypes }, ports);
        const prepared = await prepareLogs(collected.logs, { ...request, size: before }, ports);
        const lines = prepared.logs.flatMap(({ fresh, shown }) => fresh.map((recorded) => nextLine(chain, recorded, shown)));
        const { range: _, ...unchanged } = chain.snapshot();
        const head = lines.length === 0 ? unchanged : writeLines(ports.files, ledger, before, chain, lines);
        const missing = missingJobs(request, collected.present, before, ports);
        for (const { path } of prepared.logs)
            ports.files.remove(path);
        return {
            state: 'sealed',
            ...head,
            added: lines.length,
            repeated: prepared.repeated,
            jobs: prepared.logs.map(({ job }) => job),
            findings: [...opened.findings, ...collected.findings, ...prepared.findings, ...missing],
        };
    });
}
function missingJobs({ jobs = [], run, ledger, walDir, shownAs }, present, size, { files }) {
    const absent = new Set(jobs.filter((job) => !present.has(job)));
    if (absent.size > 0 && run !== undefined)
        for (const { src } of entriesOfRun(files, ledger, size, run))
            absent.delete(src.job);
    const folder = shownAs?.walDir ?? walDir;
    return [...absent].map((job) => report('AIOP-L030', { message: `${folder} holds no log of job ${job}`, witness: `${folder}/${job}.jsonl` }));
}

;// CONCATENATED MODULE: ./packages/ledger/lib/index.js



















/***/ })

};
