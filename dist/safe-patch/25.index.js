export const id = 25;
export const ids = [25,554];
export const modules = {

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NAMESPACE: () => (/* reexport */ NAMESPACE),
  canonicalJson: () => (/* reexport */ canonicalJson),
  eventLineageId: () => (/* reexport */ eventLineageId),
  fileHash: () => (/* reexport */ fileHash),
  isLineageId: () => (/* reexport */ isLineageId),
  isUlid: () => (/* reexport */ isUlid),
  lengthPrefixed: () => (/* reexport */ lengthPrefixed),
  loadBlake3: () => (/* reexport */ loadBlake3),
  moduleFileId: () => (/* reexport */ moduleFileId),
  normalizedPath: () => (/* reexport */ normalizedPath),
  phaseLineageId: () => (/* reexport */ phaseLineageId),
  ulidFactory: () => (/* reexport */ ulidFactory),
  workstreamLineageId: () => (/* reexport */ workstreamLineageId)
});

// EXTERNAL MODULE: ./node_modules/hash-wasm/dist/blake3.umd.min.js
var blake3_umd_min = __webpack_require__(3894);
;// CONCATENATED MODULE: ./packages/ids/lib/blake3.js
// The 22 KB build of this one algorithm; the package's index carries every algorithm (216 KB).

let loading;
/** The process-wide hasher. Compiling the WebAssembly takes about 7 ms, once. */
function loadBlake3() {
    loading ??= blake3_umd_min.createBLAKE3().then((hasher) => ({
        hex(...chunks) {
            hasher.init();
            for (const chunk of chunks)
                hasher.update(chunk);
            return hasher.digest('hex');
        },
    }));
    return loading;
}

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
;// CONCATENATED MODULE: ./packages/ids/lib/canonical-json.js

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, functions, cycles, a bare `undefined`.
 */
function canonicalJson(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined)
        throw new TypeError('a value without a JSON form has no canonical JSON');
    return text;
}

;// CONCATENATED MODULE: ./packages/ids/lib/content.js
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

// EXTERNAL MODULE: ./node_modules/ulid/dist/node/index.js
var node = __webpack_require__(4125);
;// CONCATENATED MODULE: ./packages/ids/lib/instance.js

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
function ulidFactory(clock, random) {
    const next = (0,node/* monotonicFactory */.BD)(() => (random.bytes(1)[0] ?? 0) / 256);
    return () => next(clock.now());
}
/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
function isUlid(text) {
    return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}

// EXTERNAL MODULE: ./node_modules/uuid/dist-node/v5.js + 6 modules
var v5 = __webpack_require__(3604);
;// CONCATENATED MODULE: ./packages/ids/lib/lineage.js

/** The namespace of every lineage id: UUIDv5(URL namespace, `https://aiop.dev/ns/v1`) (RFC 9562, section 5.5). */
const NAMESPACE = (0,v5/* default */.Ay)('https://aiop.dev/ns/v1', v5/* default.URL */.Ay.URL);
/** UUIDv5(namespace, `phase:<phase key>`): the same for a phase in every revision of its plan. */
function phaseLineageId(phaseKey) {
    return (0,v5/* default */.Ay)(`phase:${phaseKey}`, NAMESPACE);
}
/** UUIDv5(namespace, `<phase lineage id>|<module id>|<role>`): the `wslid` of a workstream. */
function workstreamLineageId(phaseLineage, moduleId, role) {
    return (0,v5/* default */.Ay)(`${phaseLineage}|${moduleId}|${role}`, NAMESPACE);
}
/** UUIDv5(namespace, `event:<repo>|<run>|<attempt>|<job>|<seq>`): the `lid` of a ledger event. */
function eventLineageId({ repo, run, attempt, job, seq }) {
    return (0,v5/* default */.Ay)(`event:${repo}|${run}|${attempt}|${job}|${seq}`, NAMESPACE);
}
/** Whether text is a lower-case UUID of version 5, the only form that lineage ids are written in. */
function isLineageId(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/ids/lib/index.js







/***/ }),

/***/ 7025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_MANIFEST_BYTES: () => (/* reexport */ MAX_MANIFEST_BYTES),
  readManifest: () => (/* reexport */ readManifest)
});

// UNUSED EXPORTS: PLAN_CODES, buildMatrices, findPlanFile, manifestPath, planEvent, planHash, renderFindingsTable, renderGraph, renderPlanSummary, validatePlan

// EXTERNAL MODULE: ./packages/diagnostics/lib/index.js + 6 modules
var lib = __webpack_require__(1003);
;// CONCATENATED MODULE: ./packages/plan/lib/codes.js

/** Everything that validating a plan can find. */
const PLAN_CODES = {
    'AIOP-P001': { severity: 'error', title: 'The file cannot be read', hint: 'give a UTF-8 file within the limits' },
    'AIOP-P002': { severity: 'error', title: 'Syntax error', hint: 'mend the YAML or JSON at this place' },
    'AIOP-P003': { severity: 'error', title: 'Duplicate key', hint: 'keep one of the two' },
    'AIOP-P004': { severity: 'error', title: 'Forbidden YAML feature', hint: 'write the value out, in one plain document' },
    'AIOP-P005': { severity: 'error', title: 'Unsupported apiVersion', hint: 'write apiVersion: aiop.dev/v1' },
    'AIOP-P006': { severity: 'error', title: 'Missing field', hint: 'add the field' },
    'AIOP-P007': { severity: 'error', title: 'Unknown field', hint: 'remove the field' },
    'AIOP-P008': { severity: 'error', title: 'Wrong type or out of range', hint: 'give a value of the expected type and range' },
    'AIOP-P009': { severity: 'error', title: 'Unsupported value', hint: 'write one of the allowed values' },
    'AIOP-P010': {
        severity: 'error',
        title: 'Claim pattern does not parse',
        hint: 'use literals, ?, *, [a-z], {a,b} and ** as a whole segment',
    },
    'AIOP-P011': {
        severity: 'error',
        title: 'Path leaves the repository or is not canonical',
        hint: 'write it relative to the repository, with /',
    },
    'AIOP-P012': { severity: 'error', title: 'Overlapping claims', hint: 'order the two with needs, or narrow one claim' },
    'AIOP-P013': {
        severity: 'error',
        title: 'A file claim is a folder to another claim',
        hint: 'order the two with needs, or claim different names',
    },
    'AIOP-P014': {
        severity: 'error',
        title: 'Claims overlap where case or Unicode form is ignored',
        hint: 'write both in one form, and order the two with needs',
    },
    'AIOP-P015': {
        severity: 'error',
        title: 'Claim names a symbolic link or submodule, or passes through one',
        hint: 'claim the real path instead',
    },
    'AIOP-P016': {
        severity: 'error',
        title: 'Claim can match a protected path',
        hint: 'narrow the claim, or give the path back with allow_protected and a reason',
    },
    'AIOP-P017': { severity: 'warning', title: 'Claim matches nothing', hint: 'correct the spelling, or list the pattern in create' },
    'AIOP-P019': { severity: 'warning', title: 'Exception without effect', hint: 'remove the pattern from except, or correct its spelling' },
    'AIOP-P020': {
        severity: 'error',
        title: 'Item outside the claims',
        hint: 'claim the file, or move the item to the workstream that claims it',
    },
    'AIOP-P021': { severity: 'error', title: 'Action contradicts the base tree', hint: 'correct the action or the path' },
    'AIOP-P022': { severity: 'error', title: 'Rename outside the claims', hint: 'claim both the old and the new path' },
    'AIOP-P023': { severity: 'error', title: 'Two items act on one file without order', hint: 'order the two with needs, or merge them' },
    'AIOP-P024': { severity: 'warning', title: 'Confidence below the gate', hint: 'split or rework the item, or lower the gate' },
    'AIOP-P025': { severity: 'error', title: 'Empty or placeholder text', hint: 'say it in a sentence' },
    'AIOP-P026': {
        severity: 'error',
        title: 'Item touches a file that has opted out',
        hint: 'remove the item: the file carries NO_LLM in its first ten lines',
    },
    'AIOP-P027': { severity: 'error', title: 'The plan itself exceeds a budget', hint: 'split the workstream, or raise the budget' },
    'AIOP-P030': { severity: 'error', title: 'Dependency cycle', hint: 'remove one of these dependencies' },
    'AIOP-P031': { severity: 'error', title: 'Unknown dependency', hint: 'name something that the plan defines' },
    'AIOP-P032': { severity: 'error', title: 'Self-dependency', hint: 'remove the dependency' },
    'AIOP-P033': { severity: 'error', title: 'Dependency on a later phase', hint: 'move the workstream, or turn the dependency round' },
    'AIOP-P034': { severity: 'warning', title: 'Redundant dependency', hint: 'remove the dependency' },
    'AIOP-P035': { severity: 'error', title: 'A reader and a writer may run at once', hint: 'order the two with needs' },
    'AIOP-P036': {
        severity: 'error',
        title: 'Too many waves for CI',
        hint: 'shorten the longest chain, split the plan, or run it with `aiop run`',
    },
    'AIOP-P040': { severity: 'error', title: 'Duplicate id', hint: 'give each an id of its own; case does not count' },
    'AIOP-P041': { severity: 'error', title: 'Lineage collision', hint: 'give one of the two another role' },
    'AIOP-P042': { severity: 'error', title: 'Written id differs from the computed one', hint: 'remove the id: it is computed' },
    'AIOP-P043': {
        severity: 'error',
        title: 'Malformed id',
        hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit',
    },
    'AIOP-P044': {
        severity: 'error',
        title: 'Invalid branch name',
        hint: 'correct the template or the values in it (see git check-ref-format)',
    },
    'AIOP-P045': { severity: 'error', title: 'Branch collides with another', hint: 'choose another template, or remove the other branch' },
    'AIOP-P046': { severity: 'error', title: 'Invalid worktree policy', hint: 'remove the root: worktrees lie in the temporary folder' },
    'AIOP-P050': { severity: 'error', title: 'Unknown module, or module without its metadata', hint: 'describe the module under modules' },
    'AIOP-P051': { severity: 'error', title: 'Version is not SemVer', hint: 'write three numbers, such as 1.4.0' },
    'AIOP-P052': { severity: 'error', title: 'Module dependency cycle or unknown module dependency', hint: 'correct depends_on' },
    'AIOP-P060': { severity: 'error', title: 'Pinned file has changed', hint: 'check the change, and make the pin anew' },
    'AIOP-P061': { severity: 'error', title: 'Base commit not found', hint: 'fetch the whole history (fetch-depth: 0), or correct the base' },
    'AIOP-P072': {
        severity: 'error',
        title: 'Verification without a command',
        hint: 'name at least one command or task, or leave verify out',
    },
    'AIOP-P073': { severity: 'error', title: 'Secret-like value in the plan', hint: 'remove it, revoke it, and pass it as a secret' },
    'AIOP-P074': {
        severity: 'error',
        title: 'Injection risk',
        hint: 'write plain text without expressions, control or invisible characters',
    },
    'AIOP-P075': {
        severity: 'error',
        title: 'Field that nothing enforces in this version',
        hint: 'remove the field: a plan never promises what does not happen',
    },
    'AIOP-P090': { severity: 'warning', title: 'Finding limit reached', hint: 'mend the findings shown, or raise max-findings' },
    'AIOP-P099': { severity: 'error', title: 'Analysis budget exceeded', hint: 'simplify or narrow the claims' },
};
const report = (0,lib/* reporter */.YX)(PLAN_CODES);
/** Keeps at most `limit` findings of each severity, and counts the rest: a hostile plan can have millions. */
class codes_Findings {
    #kept = { error: [], warning: [], notice: [] };
    #limit;
    #strict;
    #total = 0;
    #errors = 0;
    #warnings = 0;
    constructor(limit, strict) {
        this.#limit = limit;
        this.#strict = strict;
    }
    add(code, occurrence) {
        this.addAll([report(code, occurrence)]);
    }
    addAll(findings) {
        for (const finding of findings) {
            const severity = this.#strict && finding.severity === 'warning' ? 'error' : finding.severity;
            this.#total++;
            if (severity === 'error')
                this.#errors++;
            if (severity === 'warning')
                this.#warnings++;
            const kept = this.#kept[severity];
            if (kept.length < this.#limit)
                kept.push(severity === finding.severity ? finding : { ...finding, severity });
        }
    }
    addHidden(errors) {
        this.#total += errors;
        this.#errors += errors;
    }
    get room() {
        return Math.max(0, this.#limit - this.#kept.error.length);
    }
    get total() {
        return this.#total;
    }
    get errors() {
        return this.#errors;
    }
    get warnings() {
        return this.#warnings;
    }
    /** Errors before warnings when there are more than fit. */
    kept() {
        return [...this.#kept.error, ...this.#kept.warning, ...this.#kept.notice].slice(0, this.#limit);
    }
}

;// CONCATENATED MODULE: ./packages/documents/lib/codes.js

/** An error at a place of a document. */
function problem(code, message, at, hint, pointer) {
    return {
        code,
        severity: 'error',
        message,
        ...at,
        ...(pointer === undefined ? {} : { pointer }),
        related: [],
        hint,
        docs: (0,lib/* docsAddress */.y5)(code),
    };
}

;// CONCATENATED MODULE: ./packages/documents/lib/plain-value.js

/** Adds a finding at an offset. */
function refuse({ source, findings }, code, offset, message, hint) {
    findings.push(problem(code, message, source.positionAt(offset), hint));
}
// Keys that reach the prototype of a plain object somewhere down the line.
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Whether a key may stand in an object that already has `seen`; otherwise the reason is a finding. Adds the key to `seen`. */
function acceptKey(rules, key, offset, seen) {
    const { codes } = rules;
    if (PROTOTYPE_KEYS.has(key)) {
        refuse(rules, codes.forbidden, offset, `"${key}" is not allowed as a key`, 'choose another name');
        return false;
    }
    if (key === '<<') {
        refuse(rules, codes.forbidden, offset, 'merge keys ("<<") are not allowed', 'write the fields out');
        return false;
    }
    if (seen.has(key)) {
        refuse(rules, codes.duplicateKey, offset, `the key "${key}" stands twice in one object`, 'keep one of the two');
        return false;
    }
    if (!acceptText(rules, key, offset))
        return false;
    seen.add(key);
    return true;
}
/** Whether text is valid Unicode: half of a surrogate pair has no UTF-8 form and no canonical JSON. */
function acceptText(rules, text, offset) {
    if (text.isWellFormed())
        return true;
    refuse(rules, rules.codes.syntax, offset, 'a text holds half of a surrogate pair', 'write the whole character');
    return false;
}
/** Whether a number means the same everywhere: finite, and exact if it is an integer. */
function acceptNumber(rules, number, offset) {
    const { codes } = rules;
    if (!Number.isFinite(number)) {
        refuse(rules, codes.wrongType, offset, 'the number is not finite', 'write a finite number, or quote the value if it is text');
        return false;
    }
    if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
        refuse(rules, codes.wrongType, offset, 'the number has too many digits to be read exactly', 'quote the value if it is text, such as an id');
        return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/documents/lib/json-values.js

/** Values in one JSON document, of every kind and depth. 200,000 workstreams of a dozen fields fit. */
const MAX_JSON_VALUES = 3_000_000;
/** The value of a JSON text (RFC 8259, strict), and the place of every part of it. Undefined with findings. */
function jsonValue(rules, places) {
    try {
        return new JsonReader(rules, places).document();
    }
    catch (stop) {
        if (!(stop instanceof JsonStop))
            throw stop;
        refuse(rules, stop.limit ? rules.codes.unreadable : rules.codes.syntax, stop.offset, stop.message, stop.hint);
        return undefined;
    }
}
/** Reading cannot go on from here. */
class JsonStop extends Error {
    offset;
    hint;
    /** A limit was passed; otherwise the text is not JSON. */
    limit;
    constructor(offset, message, hint = 'mend the JSON at this place', limit = false) {
        super(message);
        [this.offset, this.hint, this.limit] = [offset, hint, limit];
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS = [
    ['true', true],
    ['false', false],
    ['null', null],
];
class JsonReader {
    #rules;
    #places;
    #text;
    // One copy of each key: a slice would keep a string of its own for every use.
    #keys = new Map();
    #at = 0;
    #values = 0;
    constructor(rules, places) {
        [this.#rules, this.#places, this.#text] = [rules, places, rules.source.text];
    }
    document() {
        this.#space();
        const offset = this.#at;
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            throw new JsonStop(this.#at, 'more text follows the end of the JSON value');
        this.#places.setRoot(value, offset);
        return value;
    }
    // Recursion is bounded by `maxDepth`.
    #value(depth) {
        if (++this.#values > MAX_JSON_VALUES)
            throw new JsonStop(this.#at, `more than ${MAX_JSON_VALUES} values`, 'split the document', true);
        const start = this.#text[this.#at];
        if (start === '{' || start === '[') {
            const { maxDepth } = this.#rules;
            if (depth >= maxDepth)
                throw new JsonStop(this.#at, `nested deeper than ${maxDepth} levels`, 'flatten the document', true);
            return start === '{' ? this.#object(depth + 1) : this.#array(depth + 1);
        }
        if (start === '"')
            return this.#string();
        for (const [text, value] of LITERALS) {
            if (this.#text.startsWith(text, this.#at)) {
                this.#at += text.length;
                return value;
            }
        }
        return this.#number();
    }
    #object(depth) {
        const object = {};
        const members = this.#places.addObject(object);
        const seen = new Set();
        this.#at++;
        this.#space();
        if (this.#take('}'))
            return object;
        do {
            this.#space();
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                throw new JsonStop(keyOffset, 'a key in double quotes was expected');
            const key = this.#key();
            this.#space();
            if (!this.#take(':'))
                throw new JsonStop(this.#at, 'a colon was expected after the key');
            this.#space();
            const valueOffset = this.#at;
            const value = this.#value(depth);
            if (acceptKey(this.#rules, key, keyOffset, seen)) {
                object[key] = value;
                members.add(key, keyOffset, valueOffset);
            }
            this.#space();
        } while (this.#take(','));
        if (!this.#take('}'))
            throw new JsonStop(this.#at, 'a comma or a closing brace was expected');
        return object;
    }
    #array(depth) {
        const array = [];
        const offsets = [];
        this.#places.addArray(array, offsets);
        this.#at++;
        this.#space();
        if (this.#take(']'))
            return array;
        do {
            this.#space();
            offsets.push(this.#at);
            array.push(this.#value(depth));
            this.#space();
        } while (this.#take(','));
        if (!this.#take(']'))
            throw new JsonStop(this.#at, 'a comma or a closing bracket was expected');
        return array;
    }
    #key() {
        const key = this.#string();
        const known = this.#keys.get(key);
        if (known !== undefined)
            return known;
        this.#keys.set(key, key);
        return key;
    }
    #string() {
        const start = this.#at;
        let escaped = false;
        for (let at = start + 1; at < this.#text.length; at++) {
            const code = this.#text.charCodeAt(at);
            if (code === 0x22) {
                this.#at = at + 1;
                return escaped ? this.#unescape(start) : this.#text.slice(start + 1, at);
            }
            if (code < 0x20)
                throw new JsonStop(at, 'a text goes on over the end of its line, or holds a tab', 'write \\n or \\t');
            if (code === 0x5c) {
                escaped = true;
                at++;
            }
        }
        throw new JsonStop(start, 'a text has no closing quote');
    }
    #unescape(start) {
        let text;
        try {
            text = JSON.parse(this.#text.slice(start, this.#at));
        }
        catch {
            throw new JsonStop(start, 'a text holds an escape that JSON does not know', 'use \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\uXXXX');
        }
        const string = String(text);
        acceptText(this.#rules, string, start);
        return string;
    }
    #number() {
        NUMBER.lastIndex = this.#at;
        const source = NUMBER.exec(this.#text)?.[0];
        if (source === undefined)
            throw new JsonStop(this.#at, 'a value was expected');
        const number = Number(source);
        acceptNumber(this.#rules, number, this.#at);
        this.#at += source.length;
        return number;
    }
    #take(character) {
        if (this.#text[this.#at] !== character)
            return false;
        this.#at++;
        return true;
    }
    #space() {
        while (isSpace(this.#text.charCodeAt(this.#at)))
            this.#at++;
    }
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

;// CONCATENATED MODULE: ./packages/documents/lib/places.js
/** The offset of every value of a document, found by pointer. Kept beside the values, so that these stay plain data. */
class Places {
    #members = new Map();
    #root;
    #rootOffset = 0;
    setRoot(value, offset) {
        this.#root = value;
        this.#rootOffset = offset;
    }
    addObject(object) {
        const keys = [];
        const members = { keys, keyOffsets: [], valueOffsets: [] };
        this.#members.set(object, members);
        return {
            add(key, keyOffset, valueOffset) {
                keys.push(key);
                members.keyOffsets.push(keyOffset);
                members.valueOffsets.push(valueOffset);
            },
        };
    }
    addArray(array, valueOffsets) {
        this.#members.set(array, { keys: undefined, keyOffsets: valueOffsets, valueOffsets });
    }
    /** The offset of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
    offset(pointer, part) {
        let [value, offset] = [this.#root, this.#rootOffset];
        const names = pointerSegments(pointer);
        for (const [depth, name] of names.entries()) {
            if (typeof value !== 'object' || value === null)
                return offset;
            const members = this.#members.get(value);
            const index = members?.keys === undefined ? arrayIndex(name) : keyIndex(members, name);
            const found = (part === 'key' && depth === names.length - 1 ? members?.keyOffsets : members?.valueOffsets)?.[index];
            if (found === undefined)
                return offset;
            [value, offset] = [member(value, name, index), found];
        }
        return offset;
    }
}
function keyIndex(members, name) {
    const { keys = [] } = members;
    if (keys.length < 64)
        return keys.indexOf(name);
    members.index ??= new Map(keys.map((key, at) => [key, at]));
    return members.index.get(name) ?? -1;
}
function member(container, name, index) {
    return Array.isArray(container) ? container[index] : Object.getOwnPropertyDescriptor(container, name)?.value;
}
function arrayIndex(name) {
    return /^(?:0|[1-9]\d{0,9})$/.test(name) ? Number(name) : -1;
}
/** The names that an RFC 6901 pointer goes through, unescaped. */
function pointerSegments(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** One segment for an RFC 6901 pointer. */
function places_pointerSegment(name) {
    return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** A pointer as people write it: `workstreams[3].claims.write[0]`. The whole document is `the document`. */
function places_pointerName(pointer) {
    const segments = pointerSegments(pointer);
    if (segments.length === 0)
        return 'the document';
    return segments.map((segment, at) => (/^\d+$/.test(segment) ? `[${segment}]` : at === 0 ? segment : `.${segment}`)).join('');
}

;// CONCATENATED MODULE: ./packages/documents/lib/source-text.js

/** Findings of one kind that are worth showing: a file of noise needs no more. */
const MAX_FORM_FINDINGS = 20;
// Controls but tab, line feed, carriage return and NEL; bidirectional overrides and isolates, which show a reader another order than the
// parser sees (https://trojansource.codes); a byte order mark inside the text; noncharacters.
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** Decodes a document strictly. A UTF-8 byte order mark at the start is dropped (YAML 1.2.2, section 5.2); any other encoding is refused. */
function readSourceText(path, bytes, maxBytes, codes) {
    const refuse = (message, at, hint) => ({
        ok: false,
        findings: [problem(codes.unreadable, message, at, hint)],
    });
    const start = { file: path, line: 1, column: 1 };
    if (bytes.length > maxBytes) {
        return refuse(`the file holds ${bytes.length} bytes, at most ${maxBytes} are read`, start, 'split the file, or raise the limit');
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const at = sourceText(path, new TextDecoder('utf-8').decode(bytes));
        return refuse('the file is not UTF-8', at.positionAt(Math.max(0, at.text.indexOf('\ufffd'))), 'save the file as UTF-8');
    }
    const source = sourceText(path, text);
    const findings = unwantedCharacters(source, codes);
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value: source, findings: [] };
}
function unwantedCharacters({ text, positionAt }, codes) {
    const findings = [];
    for (const { 0: character, index } of text.matchAll(UNWANTED)) {
        const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const hint = 'remove the character, or write it as an escape inside a quoted text';
        findings.push(problem(codes.syntax, `the character ${name} is invisible and not allowed here`, positionAt(index), hint));
        if (findings.length >= MAX_FORM_FINDINGS)
            break;
    }
    return findings;
}
function sourceText(path, text) {
    let starts;
    return {
        path,
        text,
        positionAt(offset) {
            starts ??= lineStarts(text);
            let [low, high] = [0, starts.length - 1];
            while (low < high) {
                const middle = (low + high + 1) >>> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { file: path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/documents/lib/yaml-syntax.js




/** Beyond this many lexical tokens (about 50,000 lines of a plan) YAML takes seconds; the same content in JSON does not. */
const MAX_YAML_TOKENS = 2_000_000;
// The tags of the YAML 1.2 core schema, which say only what the notation says already.
const CORE_TAGS = new Set(['!!str', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);
/**
 * The concrete syntax of a YAML text, or undefined with findings: too many tokens, nested too deep, or a forbidden feature. This comes
 * before composing, which recurses into depth and expands aliases.
 */
function parseYamlSyntax(rules) {
    const tokens = tokenize(rules);
    if (tokens === undefined)
        return undefined;
    const before = rules.findings.length;
    inspect(tokens, rules);
    return rules.findings.length > before ? undefined : tokens;
}
function tokenize(rules) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(rules.source.text)) {
        if (++count > MAX_YAML_TOKENS) {
            refuse(rules, rules.codes.unreadable, parser.offset, `more than ${MAX_YAML_TOKENS} tokens of YAML`, 'give so large a document as JSON');
            return undefined;
        }
        for (const token of parser.next(lexeme))
            tokens.push(token);
    }
    for (const token of parser.end())
        tokens.push(token);
    return tokens;
}
function inspect(tokens, rules) {
    const { codes, maxDepth, findings, source } = rules;
    const pending = tokens.map((token) => ({ token, depth: 0 })).reverse();
    for (let visit = pending.pop(); visit !== undefined && findings.length < MAX_FORM_FINDINGS; visit = pending.pop()) {
        const { token, depth } = visit;
        if (depth > maxDepth) {
            refuse(rules, codes.unreadable, token.offset, `nested deeper than ${maxDepth} levels`, 'flatten the document');
            return;
        }
        if (token.type === 'alias') {
            refuse(rules, codes.forbidden, token.offset, `the alias ${(0,lib/* visible */.RK)(token.source, 80)} is not allowed`, 'write the value out');
        }
        else if (token.type === 'tag' && !CORE_TAGS.has(token.source)) {
            refuse(rules, codes.forbidden, token.offset, `the tag ${(0,lib/* visible */.RK)(token.source, 80)} is not allowed`, 'remove the tag');
        }
        else if (token.type === 'directive' && !/^%YAML[ \t]+1\.2[ \t]*(?:#|$)/.test(token.source)) {
            const directive = (0,lib/* visible */.RK)(source.text.slice(token.offset, token.offset + 40).split('\n')[0] ?? '');
            refuse(rules, codes.forbidden, token.offset, `the directive ${directive} is not allowed`, 'remove it: documents are YAML 1.2');
        }
        for (const child of children(token))
            pending.push({ token: child, depth: 'items' in token ? depth + 1 : depth });
    }
}
/** The tokens inside a token, last first, as a stack wants them. */
function children(token) {
    const found = [];
    if ('start' in token && Array.isArray(token.start))
        found.push(...token.start);
    if ('props' in token)
        found.push(...token.props);
    if ('value' in token)
        found.push(token.value);
    if ('items' in token) {
        for (const item of token.items) {
            for (const part of item.start)
                found.push(part);
            found.push(item.key);
            for (const part of item.sep ?? [])
                found.push(part);
            found.push(item.value);
        }
    }
    return found.filter((child) => child !== null && child !== undefined).reverse();
}

;// CONCATENATED MODULE: ./packages/documents/lib/yaml-values.js





/** The value of a YAML 1.2 text (core schema), and the place of every part of it. Undefined with findings, or null for an empty text. */
function yamlValue(rules, places) {
    const tokens = parseYamlSyntax(rules);
    if (tokens === undefined)
        return undefined;
    // Unique keys are checked below with a set: the composer compares every key with every other.
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, merge: false });
    const [first, second] = [...composer.compose(tokens, true, rules.source.text.length)];
    if (first === undefined)
        return undefined;
    if (second !== undefined) {
        const at = second.contents?.range[0] ?? second.range[0];
        refuse(rules, rules.codes.forbidden, at, 'the file holds more than one document', 'keep one document in a file');
        return undefined;
    }
    if (!wellFormed(rules, first))
        return undefined;
    const value = first.contents === null ? null : convert(rules, places, first.contents);
    places.setRoot(value, first.contents?.range[0] ?? 0);
    return value;
}
function wellFormed(rules, { errors, warnings }) {
    for (const { message, pos } of [...errors, ...warnings].slice(0, MAX_FORM_FINDINGS)) {
        refuse(rules, rules.codes.syntax, pos[0], (0,lib/* visible */.RK)(message, 300), 'mend the YAML at this place');
    }
    return errors.length + warnings.length === 0;
}
// Recursion is bounded: parseYamlSyntax has refused what is nested deeper than `maxDepth`.
function convert(rules, places, node) {
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(rules, places, node);
    if ((0,dist/* isSeq */.oP)(node))
        return convertSeq(rules, places, node);
    if (!(0,dist/* isScalar */.jn)(node))
        return null;
    const { value } = node;
    if (typeof value === 'number')
        return acceptNumber(rules, value, node.range[0]) ? value : null;
    if (typeof value === 'string')
        return acceptText(rules, value, node.range[0]) ? value : null;
    return value;
}
function convertMap(rules, places, node) {
    const object = {};
    const members = places.addObject(object);
    const seen = new Set();
    for (const { key, value } of node.items) {
        const keyOffset = key.range[0];
        if (!(0,dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
            refuse(rules, rules.codes.wrongType, keyOffset, 'a key is not text', 'quote the key');
            continue;
        }
        if (!acceptKey(rules, key.value, keyOffset, seen))
            continue;
        object[key.value] = value === null ? null : convert(rules, places, value);
        members.add(key.value, keyOffset, value?.range[0] ?? keyOffset);
    }
    return object;
}
function convertSeq(rules, places, node) {
    const array = [];
    const offsets = [];
    for (const item of node.items) {
        array.push(convert(rules, places, item));
        offsets.push(item.range[0]);
    }
    places.addArray(array, offsets);
    return array;
}

;// CONCATENATED MODULE: ./packages/documents/lib/parse-document.js




/**
 * Parses a document from untrusted hands. Whatever a reader and a parser could understand differently is refused, each with its position:
 * duplicate keys, aliases, merge keys, tags beyond the core schema, directives, several documents, keys that reach a prototype, keys that
 * are not text, numbers that are not finite or not exact, control and bidirectional characters. An anchor that nothing uses is fine.
 * Never throws for what the document holds.
 */
function parse_document_parseDocument({ path, bytes, maxBytes, maxDepth = 64 }, codes) {
    const read = readSourceText(path, bytes, maxBytes, codes);
    if (!read.ok)
        return read;
    const source = read.value;
    const findings = [];
    const places = new Places();
    const rules = { source, codes, maxDepth, findings };
    const value = path.toLowerCase().endsWith('.json') ? jsonValue(rules, places) : yamlValue(rules, places);
    if (value === undefined || findings.length > 0)
        return { ok: false, findings };
    const position = (pointer, part = 'value') => source.positionAt(places.offset(pointer, part));
    return { ok: true, value: { path, value, position }, findings: [] };
}

;// CONCATENATED MODULE: ./packages/documents/lib/schema-findings.js



// These only say that another error of the list made a branch fail.
const ECHOES = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not', 'propertyNames']);
/** The errors of a schema validator as findings, with position, what was expected and how to mend it. */
function schema_findings_schemaFindings(document, errors, codes, { fieldsOf, override } = {}) {
    const findings = [];
    const told = errors ?? [];
    for (const error of told) {
        if (ECHOES.has(error.keyword) && told.length > 1)
            continue;
        const { code, message, hint, part, pointer } = read(document, error, codes, fieldsOf);
        const other = override?.(error);
        findings.push(problem(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,lib/* visible */.RK)(places_pointerName(pointer), 200);
    switch (keyword) {
        case 'required':
        case 'dependentRequired': {
            const field = String(params.missingProperty);
            return { code: codes.missing, message: `${name} lacks the field "${field}"`, hint: `add "${field}"`, part: 'value', pointer };
        }
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const field = String(params.additionalProperty ?? params.unevaluatedProperty);
            const meant = (0,lib/* nearest */.pA)(field, fieldsOf?.(pointer) ?? []);
            const message = `${name} has no field "${(0,lib/* visible */.RK)(field, 80)}"`;
            const hint = meant === undefined ? 'remove the field' : `did you mean "${meant}"?`;
            return { code: codes.unknownField, message, hint, part: 'key', pointer: `${pointer}/${places_pointerSegment(field)}` };
        }
        case 'false schema':
            return { code: codes.unknownField, message: `${name} may not stand here`, hint: 'remove the field', part: 'key', pointer };
        case 'enum':
        case 'const':
            return { ...choice(schema_findings_valueAt(document, pointer), name, params), code: codes.enumValue, part: 'value', pointer };
        default:
            return { ...shape(schema_findings_valueAt(document, pointer), name, error), code: codes.wrongType, part: 'value', pointer };
    }
}
function choice(value, name, params) {
    const allowed = (Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue]).map(String);
    const meant = typeof value === 'string' ? (0,lib/* nearest */.pA)(value, allowed) : undefined;
    const list = allowed.map((each) => `"${each}"`).join(', ');
    return {
        message: `${name} is ${shown(value)}, expected ${allowed.length === 1 ? list : `one of ${list}`}`,
        hint: meant === undefined ? `write ${allowed.length === 1 ? list : 'one of these'}` : `did you mean "${meant}"?`,
    };
}
function shape(value, name, { keyword, params, message = 'fit the schema' }) {
    if (keyword === 'type') {
        const types = (Array.isArray(params.type) ? params.type : String(params.type).split(',')).map(typeName);
        const quote = types.includes('text') && (typeof value === 'number' || typeof value === 'boolean') ? 'quote the value' : undefined;
        return { message: `${name} is ${shown(value)}, expected ${types.join(' or ')}`, hint: quote ?? `give ${types.join(' or ')}` };
    }
    if (keyword === 'pattern') {
        return { message: `${name} is ${shown(value)}, which is not of the expected form`, hint: remedy(keyword, params) };
    }
    // ajv's own sentence says what was expected, such as `must be <= 1` or `must NOT have fewer than 1 items`.
    const rule = (0,lib/* visible */.RK)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
    return { message: `${name} is ${shown(value)}, but must ${rule}`, hint: remedy(keyword, params) };
}
function remedy(keyword, { limit, pattern }) {
    const remedies = new Map([
        ['minimum', `give a number of at least ${limit}`],
        ['exclusiveMinimum', `give a number greater than ${limit}`],
        ['maximum', `give a number of at most ${limit}`],
        ['exclusiveMaximum', `give a number less than ${limit}`],
        ['minItems', `list at least ${limit}`],
        ['maxItems', `list at most ${limit}`],
        ['minLength', `write at least ${limit} character(s)`],
        ['maxLength', `write at most ${limit} characters`],
        ['minProperties', `give at least ${limit} field(s)`],
        ['maxProperties', `give at most ${limit} field(s)`],
        ['uniqueItems', 'remove the repeated entry'],
        ['pattern', `write a text that matches ${pattern}`],
    ]);
    return remedies.get(keyword) ?? 'mend the value';
}
function typeName(type) {
    const names = new Map([
        ['string', 'text'],
        ['object', 'an object'],
        ['array', 'a list'],
        ['boolean', 'true or false'],
        ['integer', 'a whole number'],
        ['number', 'a number'],
    ]);
    return names.get(String(type)) ?? String(type);
}
/** A value in a few words. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
    if (typeof value === 'string')
        return value === '' ? 'empty text' : `the text "${(0,lib/* visible */.RK)(value, 80)}"`;
    return value === null ? 'empty' : `${value}`;
}
/** The value at a pointer, or undefined. */
function schema_findings_valueAt({ value }, pointer) {
    let found = value;
    for (const segment of pointer.split('/').slice(1)) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
        found = Object.getOwnPropertyDescriptor(found, key)?.value;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/documents/lib/index.js






// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/plan/lib/ws-manifest.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ws-manifest.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const ws_manifest_schema_gen_validate = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aiop.dev/schemas/v1/ws-manifest.schema.json", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "plan", "id", "title", "wsid", "wslid", "phase", "module", "role", "lane", "branch", "wave", "base", "needs", "claims", "pins", "items", "acceptance", "budgets", "worktree"], "properties": { "apiVersion": { "const": "aiop.dev/v1" }, "kind": { "const": "WorkstreamManifest" }, "plan": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["id", "hash"] }, "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "title": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "wsid": { "type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, "wslid": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "phase": { "type": "object", "additionalProperties": false, "properties": { "key": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "seq": { "type": "integer", "minimum": 0, "maximum": 1000000 }, "phase_lineage_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "phase_instance_id": { "type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" } }, "required": ["key", "seq", "phase_lineage_id", "phase_instance_id"] }, "module": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "role": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "lane": { "type": "string", "minLength": 1, "maxLength": 200 }, "branch": { "type": "string", "minLength": 1, "maxLength": 244, "pattern": "^[A-Za-z0-9][A-Za-z0-9._/+=@-]*$" }, "wave": { "type": "integer", "minimum": 1, "maximum": 1000000 }, "base": { "type": "object", "additionalProperties": false, "properties": { "ref": { "type": "string", "minLength": 1, "maxLength": 244 }, "sha": { "type": "string", "pattern": "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" } }, "required": ["ref"] }, "needs": { "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" } }, "claims": { "type": "object", "additionalProperties": false, "properties": { "policy": { "$ref": "#/$defs/policy" }, "write": { "type": "array", "items": { "type": "string" } }, "create": { "type": "array", "items": { "type": "string" } }, "read": { "type": "array", "items": { "type": "string" } }, "except": { "type": "array", "items": { "type": "string" } }, "allow_protected": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "reason": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "required": ["path", "reason"] } } }, "required": ["policy", "write", "create", "read", "except", "allow_protected"] }, "pins": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "module_file_id": { "type": "string", "pattern": "^[0-9a-f]{20}$" }, "file_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["path", "module_file_id"] } }, "items": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "file_path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "action": { "enum": ["create", "modify", "delete", "rename"] }, "to": { "type": "string", "minLength": 1, "maxLength": 1024 }, "reason": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "confidence": { "type": "number", "minimum": 0, "maximum": 1 }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "risk": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "required": ["id", "file_path", "action", "reason", "needs"] } }, "execute": { "type": "object", "additionalProperties": false, "properties": { "run": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" }, "minItems": 1 }, "patch": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "minProperties": 1, "maxProperties": 1 }, "verify": { "type": "object", "additionalProperties": false, "properties": { "run": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" }, "minItems": 1 }, "tasks": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 }, "minItems": 1 } }, "minProperties": 1, "maxProperties": 1 }, "acceptance": { "type": "object", "additionalProperties": false, "properties": { "gates": { "type": "object", "additionalProperties": false, "properties": { "min_confidence": { "type": "number", "minimum": 0, "maximum": 1 } } }, "schemas": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "glob": { "type": "string" }, "schema": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "required": ["glob", "schema"] } } }, "required": ["gates", "schemas"] }, "budgets": { "type": "object", "additionalProperties": false, "properties": { "max_files": { "type": "integer", "minimum": 1, "maximum": 1000000 }, "max_patch_kb": { "type": "integer", "minimum": 1, "maximum": 131072 }, "timeout_minutes": { "type": "integer", "minimum": 1, "maximum": 1440 } } }, "worktree": { "type": "object", "additionalProperties": false, "properties": { "auto_remove_on_complete": { "type": "boolean" }, "auto_delete_branch": { "type": "boolean" } }, "required": ["auto_remove_on_complete", "auto_delete_branch"] } }, "$defs": { "policy": { "enum": ["disjoint-unless-ordered", "strict"] } } };
const schema32 = { "enum": ["disjoint-unless-ordered", "strict"] };
const func1 = Object.prototype.hasOwnProperty;
const func2 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const pattern8 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const pattern9 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/+=@-]*$", "u");
const pattern16 = new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
const pattern19 = new RegExp("^[0-9a-f]{20}$", "u");
const pattern24 = new RegExp("\\S", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/ws-manifest.schema.json" */ ;
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
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property '" + "kind" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.plan === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.id === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property '" + "title" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.wsid === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wsid" }, message: "must have required property '" + "wsid" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.wslid === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wslid" }, message: "must have required property '" + "wslid" + "'" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.phase === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property '" + "phase" + "'" };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.module === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "module" }, message: "must have required property '" + "module" + "'" };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.role === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "role" }, message: "must have required property '" + "role" + "'" };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (data.lane === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lane" }, message: "must have required property '" + "lane" + "'" };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (data.branch === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branch" }, message: "must have required property '" + "branch" + "'" };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.wave === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "wave" }, message: "must have required property '" + "wave" + "'" };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.base === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" }, message: "must have required property '" + "base" + "'" };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if (data.needs === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "needs" }, message: "must have required property '" + "needs" + "'" };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                vErrors.push(err14);
            }
            errors++;
        }
        if (data.claims === undefined) {
            const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property '" + "claims" + "'" };
            if (vErrors === null) {
                vErrors = [err15];
            }
            else {
                vErrors.push(err15);
            }
            errors++;
        }
        if (data.pins === undefined) {
            const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" }, message: "must have required property '" + "pins" + "'" };
            if (vErrors === null) {
                vErrors = [err16];
            }
            else {
                vErrors.push(err16);
            }
            errors++;
        }
        if (data.items === undefined) {
            const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property '" + "items" + "'" };
            if (vErrors === null) {
                vErrors = [err17];
            }
            else {
                vErrors.push(err17);
            }
            errors++;
        }
        if (data.acceptance === undefined) {
            const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acceptance" }, message: "must have required property '" + "acceptance" + "'" };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (data.budgets === undefined) {
            const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "budgets" }, message: "must have required property '" + "budgets" + "'" };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (data.worktree === undefined) {
            const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worktree" }, message: "must have required property '" + "worktree" + "'" };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err21 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err22 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    vErrors.push(err22);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            if ("WorkstreamManifest" !== data.kind) {
                const err23 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "WorkstreamManifest" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.plan !== undefined) {
            let data2 = data.plan;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id === undefined) {
                    const err24 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                if (data2.hash === undefined) {
                    const err25 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property '" + "hash" + "'" };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        vErrors.push(err25);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((key1 === "id") || (key1 === "hash"))) {
                        const err26 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            vErrors.push(err26);
                        }
                        errors++;
                    }
                }
                if (data2.id !== undefined) {
                    let data3 = data2.id;
                    if (typeof data3 === "string") {
                        if (!pattern4.test(data3)) {
                            const err27 = { instancePath: instancePath + "/plan/id", schemaPath: "#/properties/plan/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
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
                        const err28 = { instancePath: instancePath + "/plan/id", schemaPath: "#/properties/plan/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data2.hash !== undefined) {
                    let data4 = data2.hash;
                    if (typeof data4 === "string") {
                        if (!pattern5.test(data4)) {
                            const err29 = { instancePath: instancePath + "/plan/hash", schemaPath: "#/properties/plan/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
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
                        const err30 = { instancePath: instancePath + "/plan/hash", schemaPath: "#/properties/plan/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            else {
                const err31 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data5 = data.id;
            if (typeof data5 === "string") {
                if (!pattern4.test(data5)) {
                    const err32 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
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
                const err33 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    vErrors.push(err33);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data6 = data.title;
            if (typeof data6 === "string") {
                if (func2(data6) > 200) {
                    const err34 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        vErrors.push(err34);
                    }
                    errors++;
                }
                if (!pattern7.test(data6)) {
                    const err35 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
            }
            else {
                const err36 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err36];
                }
                else {
                    vErrors.push(err36);
                }
                errors++;
            }
        }
        if (data.wsid !== undefined) {
            let data7 = data.wsid;
            if (typeof data7 === "string") {
                if (!pattern8.test(data7)) {
                    const err37 = { instancePath: instancePath + "/wsid", schemaPath: "#/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/wsid", schemaPath: "#/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.wslid !== undefined) {
            let data8 = data.wslid;
            if (typeof data8 === "string") {
                if (!pattern9.test(data8)) {
                    const err39 = { instancePath: instancePath + "/wslid", schemaPath: "#/properties/wslid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
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
                const err40 = { instancePath: instancePath + "/wslid", schemaPath: "#/properties/wslid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    vErrors.push(err40);
                }
                errors++;
            }
        }
        if (data.phase !== undefined) {
            let data9 = data.phase;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.key === undefined) {
                    const err41 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                if (data9.seq === undefined) {
                    const err42 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property '" + "seq" + "'" };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
                if (data9.phase_lineage_id === undefined) {
                    const err43 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/required", keyword: "required", params: { missingProperty: "phase_lineage_id" }, message: "must have required property '" + "phase_lineage_id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        vErrors.push(err43);
                    }
                    errors++;
                }
                if (data9.phase_instance_id === undefined) {
                    const err44 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/required", keyword: "required", params: { missingProperty: "phase_instance_id" }, message: "must have required property '" + "phase_instance_id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        vErrors.push(err44);
                    }
                    errors++;
                }
                for (const key2 in data9) {
                    if (!((((key2 === "key") || (key2 === "seq")) || (key2 === "phase_lineage_id")) || (key2 === "phase_instance_id"))) {
                        const err45 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data9.key !== undefined) {
                    let data10 = data9.key;
                    if (typeof data10 === "string") {
                        if (!pattern4.test(data10)) {
                            const err46 = { instancePath: instancePath + "/phase/key", schemaPath: "#/properties/phase/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err46];
                            }
                            else {
                                vErrors.push(err46);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err47 = { instancePath: instancePath + "/phase/key", schemaPath: "#/properties/phase/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            vErrors.push(err47);
                        }
                        errors++;
                    }
                }
                if (data9.seq !== undefined) {
                    let data11 = data9.seq;
                    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                        const err48 = { instancePath: instancePath + "/phase/seq", schemaPath: "#/properties/phase/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                    if ((typeof data11 == "number") && (isFinite(data11))) {
                        if (data11 > 1000000 || isNaN(data11)) {
                            const err49 = { instancePath: instancePath + "/phase/seq", schemaPath: "#/properties/phase/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                vErrors.push(err49);
                            }
                            errors++;
                        }
                        if (data11 < 0 || isNaN(data11)) {
                            const err50 = { instancePath: instancePath + "/phase/seq", schemaPath: "#/properties/phase/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                vErrors.push(err50);
                            }
                            errors++;
                        }
                    }
                }
                if (data9.phase_lineage_id !== undefined) {
                    let data12 = data9.phase_lineage_id;
                    if (typeof data12 === "string") {
                        if (!pattern9.test(data12)) {
                            const err51 = { instancePath: instancePath + "/phase/phase_lineage_id", schemaPath: "#/properties/phase/properties/phase_lineage_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err52 = { instancePath: instancePath + "/phase/phase_lineage_id", schemaPath: "#/properties/phase/properties/phase_lineage_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err52];
                        }
                        else {
                            vErrors.push(err52);
                        }
                        errors++;
                    }
                }
                if (data9.phase_instance_id !== undefined) {
                    let data13 = data9.phase_instance_id;
                    if (typeof data13 === "string") {
                        if (!pattern8.test(data13)) {
                            const err53 = { instancePath: instancePath + "/phase/phase_instance_id", schemaPath: "#/properties/phase/properties/phase_instance_id/pattern", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
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
                        const err54 = { instancePath: instancePath + "/phase/phase_instance_id", schemaPath: "#/properties/phase/properties/phase_instance_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            vErrors.push(err54);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err55 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err55];
                }
                else {
                    vErrors.push(err55);
                }
                errors++;
            }
        }
        if (data.module !== undefined) {
            let data14 = data.module;
            if (typeof data14 === "string") {
                if (!pattern4.test(data14)) {
                    const err56 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        vErrors.push(err56);
                    }
                    errors++;
                }
            }
            else {
                const err57 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err57];
                }
                else {
                    vErrors.push(err57);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data15 = data.role;
            if (typeof data15 === "string") {
                if (!pattern4.test(data15)) {
                    const err58 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        vErrors.push(err58);
                    }
                    errors++;
                }
            }
            else {
                const err59 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err59];
                }
                else {
                    vErrors.push(err59);
                }
                errors++;
            }
        }
        if (data.lane !== undefined) {
            let data16 = data.lane;
            if (typeof data16 === "string") {
                if (func2(data16) > 200) {
                    const err60 = { instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        vErrors.push(err60);
                    }
                    errors++;
                }
                if (func2(data16) < 1) {
                    const err61 = { instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err61];
                    }
                    else {
                        vErrors.push(err61);
                    }
                    errors++;
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/lane", schemaPath: "#/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data.branch !== undefined) {
            let data17 = data.branch;
            if (typeof data17 === "string") {
                if (func2(data17) > 244) {
                    const err63 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 244 }, message: "must NOT have more than 244 characters" };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if (func2(data17) < 1) {
                    const err64 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
                if (!pattern15.test(data17)) {
                    const err65 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/+=@-]*$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._/+=@-]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
            }
            else {
                const err66 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    vErrors.push(err66);
                }
                errors++;
            }
        }
        if (data.wave !== undefined) {
            let data18 = data.wave;
            if (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) {
                const err67 = { instancePath: instancePath + "/wave", schemaPath: "#/properties/wave/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    vErrors.push(err67);
                }
                errors++;
            }
            if ((typeof data18 == "number") && (isFinite(data18))) {
                if (data18 > 1000000 || isNaN(data18)) {
                    const err68 = { instancePath: instancePath + "/wave", schemaPath: "#/properties/wave/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        vErrors.push(err68);
                    }
                    errors++;
                }
                if (data18 < 1 || isNaN(data18)) {
                    const err69 = { instancePath: instancePath + "/wave", schemaPath: "#/properties/wave/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        vErrors.push(err69);
                    }
                    errors++;
                }
            }
        }
        if (data.base !== undefined) {
            let data19 = data.base;
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.ref === undefined) {
                    const err70 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property '" + "ref" + "'" };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        vErrors.push(err70);
                    }
                    errors++;
                }
                for (const key3 in data19) {
                    if (!((key3 === "ref") || (key3 === "sha"))) {
                        const err71 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                }
                if (data19.ref !== undefined) {
                    let data20 = data19.ref;
                    if (typeof data20 === "string") {
                        if (func2(data20) > 244) {
                            const err72 = { instancePath: instancePath + "/base/ref", schemaPath: "#/properties/base/properties/ref/maxLength", keyword: "maxLength", params: { limit: 244 }, message: "must NOT have more than 244 characters" };
                            if (vErrors === null) {
                                vErrors = [err72];
                            }
                            else {
                                vErrors.push(err72);
                            }
                            errors++;
                        }
                        if (func2(data20) < 1) {
                            const err73 = { instancePath: instancePath + "/base/ref", schemaPath: "#/properties/base/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err74 = { instancePath: instancePath + "/base/ref", schemaPath: "#/properties/base/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            vErrors.push(err74);
                        }
                        errors++;
                    }
                }
                if (data19.sha !== undefined) {
                    let data21 = data19.sha;
                    if (typeof data21 === "string") {
                        if (!pattern16.test(data21)) {
                            const err75 = { instancePath: instancePath + "/base/sha", schemaPath: "#/properties/base/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                vErrors.push(err75);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err76 = { instancePath: instancePath + "/base/sha", schemaPath: "#/properties/base/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err77 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err77];
                }
                else {
                    vErrors.push(err77);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data22 = data.needs;
            if (Array.isArray(data22)) {
                const len0 = data22.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data23 = data22[i0];
                    if (typeof data23 === "string") {
                        if (!pattern4.test(data23)) {
                            const err78 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err79 = { instancePath: instancePath + "/needs/" + i0, schemaPath: "#/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
        }
        if (data.claims !== undefined) {
            let data24 = data.claims;
            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                if (data24.policy === undefined) {
                    const err81 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property '" + "policy" + "'" };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                if (data24.write === undefined) {
                    const err82 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/required", keyword: "required", params: { missingProperty: "write" }, message: "must have required property '" + "write" + "'" };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        vErrors.push(err82);
                    }
                    errors++;
                }
                if (data24.create === undefined) {
                    const err83 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property '" + "create" + "'" };
                    if (vErrors === null) {
                        vErrors = [err83];
                    }
                    else {
                        vErrors.push(err83);
                    }
                    errors++;
                }
                if (data24.read === undefined) {
                    const err84 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property '" + "read" + "'" };
                    if (vErrors === null) {
                        vErrors = [err84];
                    }
                    else {
                        vErrors.push(err84);
                    }
                    errors++;
                }
                if (data24.except === undefined) {
                    const err85 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/required", keyword: "required", params: { missingProperty: "except" }, message: "must have required property '" + "except" + "'" };
                    if (vErrors === null) {
                        vErrors = [err85];
                    }
                    else {
                        vErrors.push(err85);
                    }
                    errors++;
                }
                if (data24.allow_protected === undefined) {
                    const err86 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/required", keyword: "required", params: { missingProperty: "allow_protected" }, message: "must have required property '" + "allow_protected" + "'" };
                    if (vErrors === null) {
                        vErrors = [err86];
                    }
                    else {
                        vErrors.push(err86);
                    }
                    errors++;
                }
                for (const key4 in data24) {
                    if (!((((((key4 === "policy") || (key4 === "write")) || (key4 === "create")) || (key4 === "read")) || (key4 === "except")) || (key4 === "allow_protected"))) {
                        const err87 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
                if (data24.policy !== undefined) {
                    let data25 = data24.policy;
                    if (!((data25 === "disjoint-unless-ordered") || (data25 === "strict"))) {
                        const err88 = { instancePath: instancePath + "/claims/policy", schemaPath: "#/$defs/policy/enum", keyword: "enum", params: { allowedValues: schema32.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
                if (data24.write !== undefined) {
                    let data26 = data24.write;
                    if (Array.isArray(data26)) {
                        const len1 = data26.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data26[i1] !== "string") {
                                const err89 = { instancePath: instancePath + "/claims/write/" + i1, schemaPath: "#/properties/claims/properties/write/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err90 = { instancePath: instancePath + "/claims/write", schemaPath: "#/properties/claims/properties/write/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
                if (data24.create !== undefined) {
                    let data28 = data24.create;
                    if (Array.isArray(data28)) {
                        const len2 = data28.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            if (typeof data28[i2] !== "string") {
                                const err91 = { instancePath: instancePath + "/claims/create/" + i2, schemaPath: "#/properties/claims/properties/create/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err91];
                                }
                                else {
                                    vErrors.push(err91);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err92 = { instancePath: instancePath + "/claims/create", schemaPath: "#/properties/claims/properties/create/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err92];
                        }
                        else {
                            vErrors.push(err92);
                        }
                        errors++;
                    }
                }
                if (data24.read !== undefined) {
                    let data30 = data24.read;
                    if (Array.isArray(data30)) {
                        const len3 = data30.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                            if (typeof data30[i3] !== "string") {
                                const err93 = { instancePath: instancePath + "/claims/read/" + i3, schemaPath: "#/properties/claims/properties/read/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err93];
                                }
                                else {
                                    vErrors.push(err93);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err94 = { instancePath: instancePath + "/claims/read", schemaPath: "#/properties/claims/properties/read/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
                if (data24.except !== undefined) {
                    let data32 = data24.except;
                    if (Array.isArray(data32)) {
                        const len4 = data32.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            if (typeof data32[i4] !== "string") {
                                const err95 = { instancePath: instancePath + "/claims/except/" + i4, schemaPath: "#/properties/claims/properties/except/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err96 = { instancePath: instancePath + "/claims/except", schemaPath: "#/properties/claims/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err96];
                        }
                        else {
                            vErrors.push(err96);
                        }
                        errors++;
                    }
                }
                if (data24.allow_protected !== undefined) {
                    let data34 = data24.allow_protected;
                    if (Array.isArray(data34)) {
                        const len5 = data34.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data35 = data34[i5];
                            if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                if (data35.path === undefined) {
                                    const err97 = { instancePath: instancePath + "/claims/allow_protected/" + i5, schemaPath: "#/properties/claims/properties/allow_protected/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err97];
                                    }
                                    else {
                                        vErrors.push(err97);
                                    }
                                    errors++;
                                }
                                if (data35.reason === undefined) {
                                    const err98 = { instancePath: instancePath + "/claims/allow_protected/" + i5, schemaPath: "#/properties/claims/properties/allow_protected/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err98];
                                    }
                                    else {
                                        vErrors.push(err98);
                                    }
                                    errors++;
                                }
                                for (const key5 in data35) {
                                    if (!((key5 === "path") || (key5 === "reason"))) {
                                        const err99 = { instancePath: instancePath + "/claims/allow_protected/" + i5, schemaPath: "#/properties/claims/properties/allow_protected/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err99];
                                        }
                                        else {
                                            vErrors.push(err99);
                                        }
                                        errors++;
                                    }
                                }
                                if (data35.path !== undefined) {
                                    if (typeof data35.path !== "string") {
                                        const err100 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/path", schemaPath: "#/properties/claims/properties/allow_protected/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err100];
                                        }
                                        else {
                                            vErrors.push(err100);
                                        }
                                        errors++;
                                    }
                                }
                                if (data35.reason !== undefined) {
                                    let data37 = data35.reason;
                                    if (typeof data37 === "string") {
                                        if (func2(data37) > 2000) {
                                            const err101 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/reason", schemaPath: "#/properties/claims/properties/allow_protected/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err101];
                                            }
                                            else {
                                                vErrors.push(err101);
                                            }
                                            errors++;
                                        }
                                        if (!pattern7.test(data37)) {
                                            const err102 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/reason", schemaPath: "#/properties/claims/properties/allow_protected/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err102];
                                            }
                                            else {
                                                vErrors.push(err102);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err103 = { instancePath: instancePath + "/claims/allow_protected/" + i5 + "/reason", schemaPath: "#/properties/claims/properties/allow_protected/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err103];
                                        }
                                        else {
                                            vErrors.push(err103);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err104 = { instancePath: instancePath + "/claims/allow_protected/" + i5, schemaPath: "#/properties/claims/properties/allow_protected/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
                        const err105 = { instancePath: instancePath + "/claims/allow_protected", schemaPath: "#/properties/claims/properties/allow_protected/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err105];
                        }
                        else {
                            vErrors.push(err105);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err106 = { instancePath: instancePath + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err106];
                }
                else {
                    vErrors.push(err106);
                }
                errors++;
            }
        }
        if (data.pins !== undefined) {
            let data38 = data.pins;
            if (Array.isArray(data38)) {
                const len6 = data38.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data39 = data38[i6];
                    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.path === undefined) {
                            const err107 = { instancePath: instancePath + "/pins/" + i6, schemaPath: "#/properties/pins/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err107];
                            }
                            else {
                                vErrors.push(err107);
                            }
                            errors++;
                        }
                        if (data39.module_file_id === undefined) {
                            const err108 = { instancePath: instancePath + "/pins/" + i6, schemaPath: "#/properties/pins/items/required", keyword: "required", params: { missingProperty: "module_file_id" }, message: "must have required property '" + "module_file_id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err108];
                            }
                            else {
                                vErrors.push(err108);
                            }
                            errors++;
                        }
                        for (const key6 in data39) {
                            if (!(((key6 === "path") || (key6 === "module_file_id")) || (key6 === "file_hash"))) {
                                const err109 = { instancePath: instancePath + "/pins/" + i6, schemaPath: "#/properties/pins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err109];
                                }
                                else {
                                    vErrors.push(err109);
                                }
                                errors++;
                            }
                        }
                        if (data39.path !== undefined) {
                            let data40 = data39.path;
                            if (typeof data40 === "string") {
                                if (func2(data40) > 1024) {
                                    const err110 = { instancePath: instancePath + "/pins/" + i6 + "/path", schemaPath: "#/properties/pins/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err110];
                                    }
                                    else {
                                        vErrors.push(err110);
                                    }
                                    errors++;
                                }
                                if (func2(data40) < 1) {
                                    const err111 = { instancePath: instancePath + "/pins/" + i6 + "/path", schemaPath: "#/properties/pins/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err112 = { instancePath: instancePath + "/pins/" + i6 + "/path", schemaPath: "#/properties/pins/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                        if (data39.module_file_id !== undefined) {
                            let data41 = data39.module_file_id;
                            if (typeof data41 === "string") {
                                if (!pattern19.test(data41)) {
                                    const err113 = { instancePath: instancePath + "/pins/" + i6 + "/module_file_id", schemaPath: "#/properties/pins/items/properties/module_file_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{20}$" }, message: "must match pattern \"" + "^[0-9a-f]{20}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err114 = { instancePath: instancePath + "/pins/" + i6 + "/module_file_id", schemaPath: "#/properties/pins/items/properties/module_file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err114];
                                }
                                else {
                                    vErrors.push(err114);
                                }
                                errors++;
                            }
                        }
                        if (data39.file_hash !== undefined) {
                            let data42 = data39.file_hash;
                            if (typeof data42 === "string") {
                                if (!pattern5.test(data42)) {
                                    const err115 = { instancePath: instancePath + "/pins/" + i6 + "/file_hash", schemaPath: "#/properties/pins/items/properties/file_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err116 = { instancePath: instancePath + "/pins/" + i6 + "/file_hash", schemaPath: "#/properties/pins/items/properties/file_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err116];
                                }
                                else {
                                    vErrors.push(err116);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err117 = { instancePath: instancePath + "/pins/" + i6, schemaPath: "#/properties/pins/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err117];
                        }
                        else {
                            vErrors.push(err117);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err118 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err118];
                }
                else {
                    vErrors.push(err118);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            let data43 = data.items;
            if (Array.isArray(data43)) {
                const len7 = data43.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    let data44 = data43[i7];
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                        if (data44.id === undefined) {
                            const err119 = { instancePath: instancePath + "/items/" + i7, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err119];
                            }
                            else {
                                vErrors.push(err119);
                            }
                            errors++;
                        }
                        if (data44.file_path === undefined) {
                            const err120 = { instancePath: instancePath + "/items/" + i7, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "file_path" }, message: "must have required property '" + "file_path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err120];
                            }
                            else {
                                vErrors.push(err120);
                            }
                            errors++;
                        }
                        if (data44.action === undefined) {
                            const err121 = { instancePath: instancePath + "/items/" + i7, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property '" + "action" + "'" };
                            if (vErrors === null) {
                                vErrors = [err121];
                            }
                            else {
                                vErrors.push(err121);
                            }
                            errors++;
                        }
                        if (data44.reason === undefined) {
                            const err122 = { instancePath: instancePath + "/items/" + i7, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                        if (data44.needs === undefined) {
                            const err123 = { instancePath: instancePath + "/items/" + i7, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "needs" }, message: "must have required property '" + "needs" + "'" };
                            if (vErrors === null) {
                                vErrors = [err123];
                            }
                            else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                        for (const key7 in data44) {
                            if (!((((((((key7 === "id") || (key7 === "file_path")) || (key7 === "action")) || (key7 === "to")) || (key7 === "reason")) || (key7 === "confidence")) || (key7 === "needs")) || (key7 === "risk"))) {
                                const err124 = { instancePath: instancePath + "/items/" + i7, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err124];
                                }
                                else {
                                    vErrors.push(err124);
                                }
                                errors++;
                            }
                        }
                        if (data44.id !== undefined) {
                            let data45 = data44.id;
                            if (typeof data45 === "string") {
                                if (!pattern4.test(data45)) {
                                    const err125 = { instancePath: instancePath + "/items/" + i7 + "/id", schemaPath: "#/properties/items/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err126 = { instancePath: instancePath + "/items/" + i7 + "/id", schemaPath: "#/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        if (data44.file_path !== undefined) {
                            let data46 = data44.file_path;
                            if (typeof data46 === "string") {
                                if (func2(data46) > 1024) {
                                    const err127 = { instancePath: instancePath + "/items/" + i7 + "/file_path", schemaPath: "#/properties/items/items/properties/file_path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                }
                                if (func2(data46) < 1) {
                                    const err128 = { instancePath: instancePath + "/items/" + i7 + "/file_path", schemaPath: "#/properties/items/items/properties/file_path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err128];
                                    }
                                    else {
                                        vErrors.push(err128);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err129 = { instancePath: instancePath + "/items/" + i7 + "/file_path", schemaPath: "#/properties/items/items/properties/file_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err129];
                                }
                                else {
                                    vErrors.push(err129);
                                }
                                errors++;
                            }
                        }
                        if (data44.action !== undefined) {
                            let data47 = data44.action;
                            if (!((((data47 === "create") || (data47 === "modify")) || (data47 === "delete")) || (data47 === "rename"))) {
                                const err130 = { instancePath: instancePath + "/items/" + i7 + "/action", schemaPath: "#/properties/items/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema31.properties.items.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err130];
                                }
                                else {
                                    vErrors.push(err130);
                                }
                                errors++;
                            }
                        }
                        if (data44.to !== undefined) {
                            let data48 = data44.to;
                            if (typeof data48 === "string") {
                                if (func2(data48) > 1024) {
                                    const err131 = { instancePath: instancePath + "/items/" + i7 + "/to", schemaPath: "#/properties/items/items/properties/to/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err131];
                                    }
                                    else {
                                        vErrors.push(err131);
                                    }
                                    errors++;
                                }
                                if (func2(data48) < 1) {
                                    const err132 = { instancePath: instancePath + "/items/" + i7 + "/to", schemaPath: "#/properties/items/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                                const err133 = { instancePath: instancePath + "/items/" + i7 + "/to", schemaPath: "#/properties/items/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err133];
                                }
                                else {
                                    vErrors.push(err133);
                                }
                                errors++;
                            }
                        }
                        if (data44.reason !== undefined) {
                            let data49 = data44.reason;
                            if (typeof data49 === "string") {
                                if (func2(data49) > 2000) {
                                    const err134 = { instancePath: instancePath + "/items/" + i7 + "/reason", schemaPath: "#/properties/items/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err134];
                                    }
                                    else {
                                        vErrors.push(err134);
                                    }
                                    errors++;
                                }
                                if (!pattern7.test(data49)) {
                                    const err135 = { instancePath: instancePath + "/items/" + i7 + "/reason", schemaPath: "#/properties/items/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err136 = { instancePath: instancePath + "/items/" + i7 + "/reason", schemaPath: "#/properties/items/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err136];
                                }
                                else {
                                    vErrors.push(err136);
                                }
                                errors++;
                            }
                        }
                        if (data44.confidence !== undefined) {
                            let data50 = data44.confidence;
                            if ((typeof data50 == "number") && (isFinite(data50))) {
                                if (data50 > 1 || isNaN(data50)) {
                                    const err137 = { instancePath: instancePath + "/items/" + i7 + "/confidence", schemaPath: "#/properties/items/items/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err137];
                                    }
                                    else {
                                        vErrors.push(err137);
                                    }
                                    errors++;
                                }
                                if (data50 < 0 || isNaN(data50)) {
                                    const err138 = { instancePath: instancePath + "/items/" + i7 + "/confidence", schemaPath: "#/properties/items/items/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
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
                                const err139 = { instancePath: instancePath + "/items/" + i7 + "/confidence", schemaPath: "#/properties/items/items/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err139];
                                }
                                else {
                                    vErrors.push(err139);
                                }
                                errors++;
                            }
                        }
                        if (data44.needs !== undefined) {
                            let data51 = data44.needs;
                            if (Array.isArray(data51)) {
                                const len8 = data51.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                    let data52 = data51[i8];
                                    if (typeof data52 === "string") {
                                        if (func2(data52) > 256) {
                                            const err140 = { instancePath: instancePath + "/items/" + i7 + "/needs/" + i8, schemaPath: "#/properties/items/items/properties/needs/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err140];
                                            }
                                            else {
                                                vErrors.push(err140);
                                            }
                                            errors++;
                                        }
                                        if (func2(data52) < 1) {
                                            const err141 = { instancePath: instancePath + "/items/" + i7 + "/needs/" + i8, schemaPath: "#/properties/items/items/properties/needs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err141];
                                            }
                                            else {
                                                vErrors.push(err141);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err142 = { instancePath: instancePath + "/items/" + i7 + "/needs/" + i8, schemaPath: "#/properties/items/items/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err142];
                                        }
                                        else {
                                            vErrors.push(err142);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err143 = { instancePath: instancePath + "/items/" + i7 + "/needs", schemaPath: "#/properties/items/items/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err143];
                                }
                                else {
                                    vErrors.push(err143);
                                }
                                errors++;
                            }
                        }
                        if (data44.risk !== undefined) {
                            let data53 = data44.risk;
                            if (typeof data53 === "string") {
                                if (func2(data53) > 2000) {
                                    const err144 = { instancePath: instancePath + "/items/" + i7 + "/risk", schemaPath: "#/properties/items/items/properties/risk/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err144];
                                    }
                                    else {
                                        vErrors.push(err144);
                                    }
                                    errors++;
                                }
                                if (!pattern7.test(data53)) {
                                    const err145 = { instancePath: instancePath + "/items/" + i7 + "/risk", schemaPath: "#/properties/items/items/properties/risk/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err145];
                                    }
                                    else {
                                        vErrors.push(err145);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err146 = { instancePath: instancePath + "/items/" + i7 + "/risk", schemaPath: "#/properties/items/items/properties/risk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                    else {
                        const err147 = { instancePath: instancePath + "/items/" + i7, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err148 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err148];
                }
                else {
                    vErrors.push(err148);
                }
                errors++;
            }
        }
        if (data.execute !== undefined) {
            let data54 = data.execute;
            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                if (Object.keys(data54).length > 1) {
                    const err149 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err149];
                    }
                    else {
                        vErrors.push(err149);
                    }
                    errors++;
                }
                if (Object.keys(data54).length < 1) {
                    const err150 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err150];
                    }
                    else {
                        vErrors.push(err150);
                    }
                    errors++;
                }
                for (const key8 in data54) {
                    if (!((key8 === "run") || (key8 === "patch"))) {
                        const err151 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err151];
                        }
                        else {
                            vErrors.push(err151);
                        }
                        errors++;
                    }
                }
                if (data54.run !== undefined) {
                    let data55 = data54.run;
                    if (Array.isArray(data55)) {
                        if (data55.length < 1) {
                            const err152 = { instancePath: instancePath + "/execute/run", schemaPath: "#/properties/execute/properties/run/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err152];
                            }
                            else {
                                vErrors.push(err152);
                            }
                            errors++;
                        }
                        const len9 = data55.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            let data56 = data55[i9];
                            if (typeof data56 === "string") {
                                if (func2(data56) > 65536) {
                                    const err153 = { instancePath: instancePath + "/execute/run/" + i9, schemaPath: "#/properties/execute/properties/run/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err153];
                                    }
                                    else {
                                        vErrors.push(err153);
                                    }
                                    errors++;
                                }
                                if (func2(data56) < 1) {
                                    const err154 = { instancePath: instancePath + "/execute/run/" + i9, schemaPath: "#/properties/execute/properties/run/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err154];
                                    }
                                    else {
                                        vErrors.push(err154);
                                    }
                                    errors++;
                                }
                                if (!pattern24.test(data56)) {
                                    const err155 = { instancePath: instancePath + "/execute/run/" + i9, schemaPath: "#/properties/execute/properties/run/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err155];
                                    }
                                    else {
                                        vErrors.push(err155);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err156 = { instancePath: instancePath + "/execute/run/" + i9, schemaPath: "#/properties/execute/properties/run/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err156];
                                }
                                else {
                                    vErrors.push(err156);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err157 = { instancePath: instancePath + "/execute/run", schemaPath: "#/properties/execute/properties/run/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err157];
                        }
                        else {
                            vErrors.push(err157);
                        }
                        errors++;
                    }
                }
                if (data54.patch !== undefined) {
                    let data57 = data54.patch;
                    if (typeof data57 === "string") {
                        if (func2(data57) > 1024) {
                            const err158 = { instancePath: instancePath + "/execute/patch", schemaPath: "#/properties/execute/properties/patch/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err158];
                            }
                            else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                        if (func2(data57) < 1) {
                            const err159 = { instancePath: instancePath + "/execute/patch", schemaPath: "#/properties/execute/properties/patch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err160 = { instancePath: instancePath + "/execute/patch", schemaPath: "#/properties/execute/properties/patch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            else {
                const err161 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err161];
                }
                else {
                    vErrors.push(err161);
                }
                errors++;
            }
        }
        if (data.verify !== undefined) {
            let data58 = data.verify;
            if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                if (Object.keys(data58).length > 1) {
                    const err162 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err162];
                    }
                    else {
                        vErrors.push(err162);
                    }
                    errors++;
                }
                if (Object.keys(data58).length < 1) {
                    const err163 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err163];
                    }
                    else {
                        vErrors.push(err163);
                    }
                    errors++;
                }
                for (const key9 in data58) {
                    if (!((key9 === "run") || (key9 === "tasks"))) {
                        const err164 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err164];
                        }
                        else {
                            vErrors.push(err164);
                        }
                        errors++;
                    }
                }
                if (data58.run !== undefined) {
                    let data59 = data58.run;
                    if (Array.isArray(data59)) {
                        if (data59.length < 1) {
                            const err165 = { instancePath: instancePath + "/verify/run", schemaPath: "#/properties/verify/properties/run/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err165];
                            }
                            else {
                                vErrors.push(err165);
                            }
                            errors++;
                        }
                        const len10 = data59.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                            let data60 = data59[i10];
                            if (typeof data60 === "string") {
                                if (func2(data60) > 65536) {
                                    const err166 = { instancePath: instancePath + "/verify/run/" + i10, schemaPath: "#/properties/verify/properties/run/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err166];
                                    }
                                    else {
                                        vErrors.push(err166);
                                    }
                                    errors++;
                                }
                                if (func2(data60) < 1) {
                                    const err167 = { instancePath: instancePath + "/verify/run/" + i10, schemaPath: "#/properties/verify/properties/run/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err167];
                                    }
                                    else {
                                        vErrors.push(err167);
                                    }
                                    errors++;
                                }
                                if (!pattern24.test(data60)) {
                                    const err168 = { instancePath: instancePath + "/verify/run/" + i10, schemaPath: "#/properties/verify/properties/run/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err168];
                                    }
                                    else {
                                        vErrors.push(err168);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err169 = { instancePath: instancePath + "/verify/run/" + i10, schemaPath: "#/properties/verify/properties/run/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err169];
                                }
                                else {
                                    vErrors.push(err169);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err170 = { instancePath: instancePath + "/verify/run", schemaPath: "#/properties/verify/properties/run/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err170];
                        }
                        else {
                            vErrors.push(err170);
                        }
                        errors++;
                    }
                }
                if (data58.tasks !== undefined) {
                    let data61 = data58.tasks;
                    if (Array.isArray(data61)) {
                        if (data61.length < 1) {
                            const err171 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err171];
                            }
                            else {
                                vErrors.push(err171);
                            }
                            errors++;
                        }
                        const len11 = data61.length;
                        for (let i11 = 0; i11 < len11; i11++) {
                            let data62 = data61[i11];
                            if (typeof data62 === "string") {
                                if (func2(data62) > 128) {
                                    const err172 = { instancePath: instancePath + "/verify/tasks/" + i11, schemaPath: "#/properties/verify/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err172];
                                    }
                                    else {
                                        vErrors.push(err172);
                                    }
                                    errors++;
                                }
                                if (func2(data62) < 1) {
                                    const err173 = { instancePath: instancePath + "/verify/tasks/" + i11, schemaPath: "#/properties/verify/properties/tasks/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err173];
                                    }
                                    else {
                                        vErrors.push(err173);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err174 = { instancePath: instancePath + "/verify/tasks/" + i11, schemaPath: "#/properties/verify/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err174];
                                }
                                else {
                                    vErrors.push(err174);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err175 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
                const err176 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err176];
                }
                else {
                    vErrors.push(err176);
                }
                errors++;
            }
        }
        if (data.acceptance !== undefined) {
            let data63 = data.acceptance;
            if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                if (data63.gates === undefined) {
                    const err177 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/required", keyword: "required", params: { missingProperty: "gates" }, message: "must have required property '" + "gates" + "'" };
                    if (vErrors === null) {
                        vErrors = [err177];
                    }
                    else {
                        vErrors.push(err177);
                    }
                    errors++;
                }
                if (data63.schemas === undefined) {
                    const err178 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/required", keyword: "required", params: { missingProperty: "schemas" }, message: "must have required property '" + "schemas" + "'" };
                    if (vErrors === null) {
                        vErrors = [err178];
                    }
                    else {
                        vErrors.push(err178);
                    }
                    errors++;
                }
                for (const key10 in data63) {
                    if (!((key10 === "gates") || (key10 === "schemas"))) {
                        const err179 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err179];
                        }
                        else {
                            vErrors.push(err179);
                        }
                        errors++;
                    }
                }
                if (data63.gates !== undefined) {
                    let data64 = data63.gates;
                    if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                        for (const key11 in data64) {
                            if (!(key11 === "min_confidence")) {
                                const err180 = { instancePath: instancePath + "/acceptance/gates", schemaPath: "#/properties/acceptance/properties/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err180];
                                }
                                else {
                                    vErrors.push(err180);
                                }
                                errors++;
                            }
                        }
                        if (data64.min_confidence !== undefined) {
                            let data65 = data64.min_confidence;
                            if ((typeof data65 == "number") && (isFinite(data65))) {
                                if (data65 > 1 || isNaN(data65)) {
                                    const err181 = { instancePath: instancePath + "/acceptance/gates/min_confidence", schemaPath: "#/properties/acceptance/properties/gates/properties/min_confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err181];
                                    }
                                    else {
                                        vErrors.push(err181);
                                    }
                                    errors++;
                                }
                                if (data65 < 0 || isNaN(data65)) {
                                    const err182 = { instancePath: instancePath + "/acceptance/gates/min_confidence", schemaPath: "#/properties/acceptance/properties/gates/properties/min_confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err182];
                                    }
                                    else {
                                        vErrors.push(err182);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err183 = { instancePath: instancePath + "/acceptance/gates/min_confidence", schemaPath: "#/properties/acceptance/properties/gates/properties/min_confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err183];
                                }
                                else {
                                    vErrors.push(err183);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err184 = { instancePath: instancePath + "/acceptance/gates", schemaPath: "#/properties/acceptance/properties/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err184];
                        }
                        else {
                            vErrors.push(err184);
                        }
                        errors++;
                    }
                }
                if (data63.schemas !== undefined) {
                    let data66 = data63.schemas;
                    if (Array.isArray(data66)) {
                        const len12 = data66.length;
                        for (let i12 = 0; i12 < len12; i12++) {
                            let data67 = data66[i12];
                            if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                if (data67.glob === undefined) {
                                    const err185 = { instancePath: instancePath + "/acceptance/schemas/" + i12, schemaPath: "#/properties/acceptance/properties/schemas/items/required", keyword: "required", params: { missingProperty: "glob" }, message: "must have required property '" + "glob" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err185];
                                    }
                                    else {
                                        vErrors.push(err185);
                                    }
                                    errors++;
                                }
                                if (data67.schema === undefined) {
                                    const err186 = { instancePath: instancePath + "/acceptance/schemas/" + i12, schemaPath: "#/properties/acceptance/properties/schemas/items/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err186];
                                    }
                                    else {
                                        vErrors.push(err186);
                                    }
                                    errors++;
                                }
                                for (const key12 in data67) {
                                    if (!((key12 === "glob") || (key12 === "schema"))) {
                                        const err187 = { instancePath: instancePath + "/acceptance/schemas/" + i12, schemaPath: "#/properties/acceptance/properties/schemas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err187];
                                        }
                                        else {
                                            vErrors.push(err187);
                                        }
                                        errors++;
                                    }
                                }
                                if (data67.glob !== undefined) {
                                    if (typeof data67.glob !== "string") {
                                        const err188 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/glob", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/glob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err188];
                                        }
                                        else {
                                            vErrors.push(err188);
                                        }
                                        errors++;
                                    }
                                }
                                if (data67.schema !== undefined) {
                                    let data69 = data67.schema;
                                    if (typeof data69 === "string") {
                                        if (func2(data69) > 1024) {
                                            const err189 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/schema", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err189];
                                            }
                                            else {
                                                vErrors.push(err189);
                                            }
                                            errors++;
                                        }
                                        if (func2(data69) < 1) {
                                            const err190 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/schema", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err190];
                                            }
                                            else {
                                                vErrors.push(err190);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err191 = { instancePath: instancePath + "/acceptance/schemas/" + i12 + "/schema", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err191];
                                        }
                                        else {
                                            vErrors.push(err191);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err192 = { instancePath: instancePath + "/acceptance/schemas/" + i12, schemaPath: "#/properties/acceptance/properties/schemas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err192];
                                }
                                else {
                                    vErrors.push(err192);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err193 = { instancePath: instancePath + "/acceptance/schemas", schemaPath: "#/properties/acceptance/properties/schemas/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
            else {
                const err194 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err194];
                }
                else {
                    vErrors.push(err194);
                }
                errors++;
            }
        }
        if (data.budgets !== undefined) {
            let data70 = data.budgets;
            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                for (const key13 in data70) {
                    if (!(((key13 === "max_files") || (key13 === "max_patch_kb")) || (key13 === "timeout_minutes"))) {
                        const err195 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err195];
                        }
                        else {
                            vErrors.push(err195);
                        }
                        errors++;
                    }
                }
                if (data70.max_files !== undefined) {
                    let data71 = data70.max_files;
                    if (!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) {
                        const err196 = { instancePath: instancePath + "/budgets/max_files", schemaPath: "#/properties/budgets/properties/max_files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err196];
                        }
                        else {
                            vErrors.push(err196);
                        }
                        errors++;
                    }
                    if ((typeof data71 == "number") && (isFinite(data71))) {
                        if (data71 > 1000000 || isNaN(data71)) {
                            const err197 = { instancePath: instancePath + "/budgets/max_files", schemaPath: "#/properties/budgets/properties/max_files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err197];
                            }
                            else {
                                vErrors.push(err197);
                            }
                            errors++;
                        }
                        if (data71 < 1 || isNaN(data71)) {
                            const err198 = { instancePath: instancePath + "/budgets/max_files", schemaPath: "#/properties/budgets/properties/max_files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err198];
                            }
                            else {
                                vErrors.push(err198);
                            }
                            errors++;
                        }
                    }
                }
                if (data70.max_patch_kb !== undefined) {
                    let data72 = data70.max_patch_kb;
                    if (!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) {
                        const err199 = { instancePath: instancePath + "/budgets/max_patch_kb", schemaPath: "#/properties/budgets/properties/max_patch_kb/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err199];
                        }
                        else {
                            vErrors.push(err199);
                        }
                        errors++;
                    }
                    if ((typeof data72 == "number") && (isFinite(data72))) {
                        if (data72 > 131072 || isNaN(data72)) {
                            const err200 = { instancePath: instancePath + "/budgets/max_patch_kb", schemaPath: "#/properties/budgets/properties/max_patch_kb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 131072 }, message: "must be <= 131072" };
                            if (vErrors === null) {
                                vErrors = [err200];
                            }
                            else {
                                vErrors.push(err200);
                            }
                            errors++;
                        }
                        if (data72 < 1 || isNaN(data72)) {
                            const err201 = { instancePath: instancePath + "/budgets/max_patch_kb", schemaPath: "#/properties/budgets/properties/max_patch_kb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err201];
                            }
                            else {
                                vErrors.push(err201);
                            }
                            errors++;
                        }
                    }
                }
                if (data70.timeout_minutes !== undefined) {
                    let data73 = data70.timeout_minutes;
                    if (!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) {
                        const err202 = { instancePath: instancePath + "/budgets/timeout_minutes", schemaPath: "#/properties/budgets/properties/timeout_minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err202];
                        }
                        else {
                            vErrors.push(err202);
                        }
                        errors++;
                    }
                    if ((typeof data73 == "number") && (isFinite(data73))) {
                        if (data73 > 1440 || isNaN(data73)) {
                            const err203 = { instancePath: instancePath + "/budgets/timeout_minutes", schemaPath: "#/properties/budgets/properties/timeout_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                            if (vErrors === null) {
                                vErrors = [err203];
                            }
                            else {
                                vErrors.push(err203);
                            }
                            errors++;
                        }
                        if (data73 < 1 || isNaN(data73)) {
                            const err204 = { instancePath: instancePath + "/budgets/timeout_minutes", schemaPath: "#/properties/budgets/properties/timeout_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err204];
                            }
                            else {
                                vErrors.push(err204);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err205 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err205];
                }
                else {
                    vErrors.push(err205);
                }
                errors++;
            }
        }
        if (data.worktree !== undefined) {
            let data74 = data.worktree;
            if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                if (data74.auto_remove_on_complete === undefined) {
                    const err206 = { instancePath: instancePath + "/worktree", schemaPath: "#/properties/worktree/required", keyword: "required", params: { missingProperty: "auto_remove_on_complete" }, message: "must have required property '" + "auto_remove_on_complete" + "'" };
                    if (vErrors === null) {
                        vErrors = [err206];
                    }
                    else {
                        vErrors.push(err206);
                    }
                    errors++;
                }
                if (data74.auto_delete_branch === undefined) {
                    const err207 = { instancePath: instancePath + "/worktree", schemaPath: "#/properties/worktree/required", keyword: "required", params: { missingProperty: "auto_delete_branch" }, message: "must have required property '" + "auto_delete_branch" + "'" };
                    if (vErrors === null) {
                        vErrors = [err207];
                    }
                    else {
                        vErrors.push(err207);
                    }
                    errors++;
                }
                for (const key14 in data74) {
                    if (!((key14 === "auto_remove_on_complete") || (key14 === "auto_delete_branch"))) {
                        const err208 = { instancePath: instancePath + "/worktree", schemaPath: "#/properties/worktree/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err208];
                        }
                        else {
                            vErrors.push(err208);
                        }
                        errors++;
                    }
                }
                if (data74.auto_remove_on_complete !== undefined) {
                    if (typeof data74.auto_remove_on_complete !== "boolean") {
                        const err209 = { instancePath: instancePath + "/worktree/auto_remove_on_complete", schemaPath: "#/properties/worktree/properties/auto_remove_on_complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err209];
                        }
                        else {
                            vErrors.push(err209);
                        }
                        errors++;
                    }
                }
                if (data74.auto_delete_branch !== undefined) {
                    if (typeof data74.auto_delete_branch !== "boolean") {
                        const err210 = { instancePath: instancePath + "/worktree/auto_delete_branch", schemaPath: "#/properties/worktree/properties/auto_delete_branch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err210];
                        }
                        else {
                            vErrors.push(err210);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err211 = { instancePath: instancePath + "/worktree", schemaPath: "#/properties/worktree/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err211];
                }
                else {
                    vErrors.push(err211);
                }
                errors++;
            }
        }
    }
    else {
        const err212 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err212];
        }
        else {
            vErrors.push(err212);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/plan/lib/manifest.js


const CODES = {
    unreadable: 'AIOP-P001',
    syntax: 'AIOP-P002',
    duplicateKey: 'AIOP-P003',
    forbidden: 'AIOP-P004',
    missing: 'AIOP-P006',
    unknownField: 'AIOP-P007',
    wrongType: 'AIOP-P008',
    enumValue: 'AIOP-P009',
};
/** A manifest of 1,000 claims of 1,024 characters stays below it. */
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** Reads a manifest as it comes from another job, checked as if somebody else had written it. `path` is for messages. */
function readManifest(bytes, path) {
    // Manifests are JSON whatever their name.
    const named = path.toLowerCase().endsWith('.json') ? path : `${path}.json`;
    const parsed = parse_document_parseDocument({ path: named, bytes, maxBytes: MAX_MANIFEST_BYTES }, CODES);
    if (!parsed.ok)
        return parsed;
    if (ws_manifest_schema_gen_validate(parsed.value.value)) {
        // The schema has just admitted it.
        return { ok: true, value: parsed.value.value, findings: [] };
    }
    const findings = schema_findings_schemaFindings(parsed.value, ws_manifest_schema_gen_validate.errors, CODES);
    return { ok: false, findings };
}

// EXTERNAL MODULE: ./packages/claims/lib/index.js + 16 modules
var claims_lib = __webpack_require__(9913);
;// CONCATENATED MODULE: ./packages/plan/lib/plan-file.js


/** Folders that no search for a plan goes into. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** A search that sees more than this asks for a narrower pattern. */
const MAX_SEEN = 200_000;
/** Larger files are not even read in order to say how large they are. */
const MAX_READ_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/**
 * The one file that `plan` names: a path, or a pattern of the claim dialect that matches one file beneath `directory`.
 * Symbolic links are not followed.
 * @param resolve makes a path absolute.
 * @throws UsageError when there is no such file, or more than one.
 */
function findPlanFile(plan, where, files, resolve) {
    const path = isPattern(plan) && files.status(resolve(plan)) === undefined ? searchPlan(plan, where, files, resolve) : plan;
    const status = files.status(resolve(path));
    if (status?.kind !== 'file') {
        throw new UsageError({
            what: status === undefined ? `there is no file ${path}` : `${path} is no regular file`,
            where,
            expected: 'a plan (YAML or JSON)',
            fix: 'correct the path; it is relative to the working directory',
        });
    }
    return { path, bytes: files.read(resolve(path), MAX_READ_BYTES) };
}
const isPattern = (text) => /[*?[{]/.test(text);
function searchPlan(plan, where, files, resolve) {
    const parsed = parsePattern(plan);
    if (!parsed.ok) {
        const { message, expected } = parsed.problem;
        throw new UsageError({ what: `${message} (${plan})`, where, expected, fix: 'name the plan, or correct the pattern' });
    }
    const found = matchingFiles(parsed.pattern, plan, where, files, resolve);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw new UsageError({
        what: only === undefined ? `no file matches ${plan}` : `${found.length} files match ${plan}: ${found.slice(0, 5).join(', ')}`,
        where,
        expected: 'exactly one plan',
        fix: only === undefined ? 'correct the pattern; it is relative to the working directory' : 'name one of them',
    });
}
function matchingFiles(pattern, plan, where, files, resolve) {
    const found = [];
    const pending = [''];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const name of files.list(resolve(folder === '' ? '.' : folder))) {
            if (++seen > MAX_SEEN) {
                throw new UsageError({ what: `${plan} reaches too many files`, where, expected: 'a narrow pattern', fix: 'name the plan' });
            }
            const path = folder === '' ? name : `${folder}/${name}`;
            const kind = files.status(resolve(path))?.kind;
            if (kind === 'directory' && !SKIPPED.has(name))
                pending.push(path);
            else if (kind === 'file' && pattern.matches(path))
                found.push(path);
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./packages/plan/lib/markdown.js

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/**
 * Untrusted text as prose in Markdown (GitHub Flavored): every ASCII punctuation mark becomes a character reference, so that it can
 * begin no markup, HTML, table cell, link or automatic address; what cannot be seen is shown. A mention is broken by a zero-width space:
 * mentions are looked for after references are resolved.
 */
function markdown_escapeMarkdown(text, maxLength = 500) {
    return visible(text, maxLength).replace(PUNCTUATION, (mark) => {
        if (mark === '-' || mark === ',' || mark === '/')
            return mark;
        return `&#${mark.charCodeAt(0)};${mark === '@' ? '&#8203;' : ''}`;
    });
}
/** The same as code, in which GitHub looks for no mentions. */
function markdown_markdownCode(text, maxLength = 500) {
    return `<code>${markdown_escapeMarkdown(text, maxLength).replaceAll('&#64;&#8203;', '&#64;')}</code>`;
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-summary.js

/** A summary holds at most this many rows of findings and of workstreams, and edges of the graph: GitHub cuts it at 1 MiB. */
const MAX_ROWS = 200;
/** GitHub draws no larger graphs. */
const MAX_GRAPH_NODES = 100;
/** The report as Markdown for a job's summary: verdict, findings, workstreams by wave and their graph. Text of the plan is escaped. */
function renderPlanSummary(report) {
    const { valid, plan, planHash, errorCount, warningCount, findings, notRun } = report;
    const name = plan === undefined
        ? markdownCode(report.path)
        : `${markdownCode(plan.id)}${plan.title === undefined ? '' : `: ${escapeMarkdown(plan.title)}`}`;
    const counts = `${counted(errorCount, 'error')}, ${counted(warningCount, 'warning')}`;
    const parts = [`## ${valid ? '✅' : '❌'} Plan ${name}`, `${valid ? 'Valid' : 'Not valid'}: ${counts}.`];
    if (findings.length > 0)
        parts.push(renderFindingsTable(findings));
    if (notRun.length > 0)
        parts.push(`Not run:\n\n${notRun.map((check) => `- ${escapeMarkdown(check)}`).join('\n')}`);
    if (plan !== undefined && report.waves.length > 0) {
        parts.push(renderWorkstreams(plan, report.waves), renderGraph(plan));
        parts.push(`Plan hash ${markdownCode(planHash ?? '')}`);
    }
    return `${parts.join('\n\n')}\n`;
}
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
/** Findings as a Markdown table, at most 200 rows, with every text escaped. */
function renderFindingsTable(findings) {
    const rows = findings.slice(0, MAX_ROWS).map(({ code, severity, message, witness, hint, file, line, column, docs }) => {
        const where = file === undefined ? '' : markdownCode(`${file}${line === undefined ? '' : `:${line}:${column ?? 1}`}`);
        const proof = witness === undefined ? '' : ` (for example ${markdownCode(witness, 200)})`;
        return `| ${severity} | [${code}](${docs}) | ${where} | ${escapeMarkdown(message)}${proof} | ${escapeMarkdown(hint)} |`;
    });
    const rest = findings.length > MAX_ROWS ? `\n\n${findings.length - MAX_ROWS} more findings stand in the result file.` : '';
    return `| severity | code | where | what | how to mend it |\n|---|---|---|---|---|\n${rows.join('\n')}${rest}`;
}
function renderWorkstreams(plan, waves) {
    const byId = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]));
    const rows = [];
    for (const [wave, ids] of waves.entries()) {
        for (const id of ids) {
            const workstream = byId.get(id);
            if (workstream !== undefined && rows.length < MAX_ROWS)
                rows.push(workstreamRow(wave + 1, workstream));
        }
    }
    const rest = plan.workstreams.length > rows.length ? `\n\n${plan.workstreams.length - rows.length} more workstreams are not shown.` : '';
    return `| wave | workstream | title | module | needs | claims |\n|---|---|---|---|---|---|\n${rows.join('\n')}${rest}`;
}
function workstreamRow(wave, { id, title, module, needs, claims }) {
    const list = (texts) => {
        const shown = texts.slice(0, 10).map((text) => markdownCode(text, 120));
        return [...shown, ...(texts.length > 10 ? [`… ${texts.length - 10} more`] : [])].join(' ');
    };
    const cells = [
        String(wave),
        markdownCode(id),
        escapeMarkdown(title),
        markdownCode(module),
        list(needs.map(({ name }) => name)),
        list(claims.write),
    ];
    return `| ${cells.join(' | ')} |`;
}
/**
 * The dependencies as a Mermaid flowchart, phases as groups. Nodes are numbered, and their labels are ids, which hold letters, digits, dot,
 * underscore and hyphen only. A large plan gets a sentence instead.
 */
function renderGraph({ workstreams, phases }) {
    if (workstreams.length > MAX_GRAPH_NODES)
        return `The graph of ${workstreams.length} workstreams is too large to draw.`;
    const byId = new Map(workstreams.map(({ id, index }) => [id, index]));
    const lines = ['flowchart LR'];
    for (const phase of phases) {
        lines.push(`  subgraph p${phase.index}["${phase.key}"]`);
        for (const { id, index, phase: own } of workstreams)
            if (own === phase)
                lines.push(`    w${index}["${id}"]`);
        lines.push('  end');
    }
    const byKey = new Map(phases.map(({ key, index }) => [key, index]));
    const edges = [
        ...phases.flatMap(({ index, needs }) => needs.map(({ name }) => `  p${byKey.get(name) ?? index} --> p${index}`)),
        ...workstreams.flatMap(({ index, needs }) => needs.map(({ name }) => `  w${byId.get(name) ?? index} --> w${index}`)),
    ];
    return ['```mermaid', ...lines, ...edges.slice(0, MAX_ROWS), '```'].join('\n');
}

// EXTERNAL MODULE: ./packages/ids/lib/index.js + 5 modules
var ids_lib = __webpack_require__(9554);
;// CONCATENATED MODULE: ./packages/plan/lib/normalise-plan.js

/** The branch of a workstream whose plan gives no template. */
const DEFAULT_BRANCH = '{lane}/{phase_seq}-{phase_key}/{module_id}/{wsid}';
/** The module of a workstream that names none: the repository as a whole. */
const normalise_plan_REPOSITORY_MODULE = 'repo';
/** Both shapes as one model, with every default filled in. The flat shape is one phase `main`. */
function normalise_plan_normalisePlan(raw, source) {
    const rawPhases = raw.phases ?? [{ key: 'main', workstreams: raw.workstreams ?? [] }];
    const phases = rawPhases.map((phase, index) => normalisePhase(phase, index, raw.phases === undefined ? '' : `/phases/${index}`));
    const workstreams = [];
    for (const [at, phase] of phases.entries()) {
        for (const [place, workstream] of (rawPhases[at]?.workstreams ?? []).entries()) {
            workstreams.push(normaliseWorkstream(workstream, phase, workstreams.length, `${phase.pointer}/workstreams/${place}`, raw.defaults));
        }
    }
    const { id, title, base } = raw.plan;
    return {
        ...source,
        id,
        ...(title === undefined ? {} : { title }),
        ...(base === undefined ? {} : { base }),
        modules: (raw.modules ?? []).map(normaliseModule),
        phases,
        workstreams,
    };
}
function normalisePhase(raw, index, pointer) {
    return {
        index,
        key: raw.key,
        seq: raw.seq ?? index + 1,
        lineageId: phaseLineageId(raw.key),
        ...(raw.phase_instance_id === undefined ? {} : { instanceId: raw.phase_instance_id }),
        needs: references(raw.needs, `${pointer}/needs`),
        pointer,
    };
}
function normaliseWorkstream(raw, phase, index, pointer, defaults = {}) {
    const { module = normalise_plan_REPOSITORY_MODULE, role = raw.id } = raw;
    const minConfidence = raw.acceptance?.gates?.min_confidence ?? defaults.gates?.min_confidence;
    const execute = normaliseExecution(raw.execute);
    const verify = normaliseVerification(raw.verify);
    return {
        index,
        id: raw.id,
        title: raw.title ?? raw.id,
        phase,
        module,
        role,
        wslid: workstreamLineageId(phase.lineageId, module, role),
        ...(raw.wsid === undefined ? {} : { wsid: raw.wsid }),
        needs: references(raw.needs, `${pointer}/needs`),
        branchTemplate: raw.branch ?? defaults.branch ?? DEFAULT_BRANCH,
        branchPointer: raw.branch !== undefined ? `${pointer}/branch` : defaults.branch !== undefined ? '/defaults/branch' : pointer,
        lane: defaults.lane ?? 'lane',
        claims: normaliseClaims(raw.claims, defaults.claims?.policy, `${pointer}/claims`),
        pins: (raw.pins ?? []).map(({ path, module_file_id: moduleFileId, file_hash: fileHash }) => ({
            path,
            moduleFileId,
            ...(fileHash === undefined ? {} : { fileHash }),
        })),
        items: (raw.items ?? []).map((item, at) => normaliseItem(item, `${pointer}/items/${at}`)),
        ...(execute === undefined ? {} : { execute }),
        ...(verify === undefined ? {} : { verify }),
        ...(minConfidence === undefined ? {} : { minConfidence }),
        schemas: raw.acceptance?.schemas ?? [],
        budgets: { ...defaults.budgets, ...raw.budgets },
        worktree: {
            autoRemoveOnComplete: raw.worktree?.auto_remove_on_complete ?? defaults.worktree?.auto_remove_on_complete ?? true,
            autoDeleteBranch: raw.worktree?.auto_delete_branch ?? defaults.worktree?.auto_delete_branch ?? true,
        },
        pointer,
    };
}
function normaliseClaims(raw, fallback, pointer) {
    const policy = fallback ?? 'disjoint-unless-ordered';
    if (!('write' in raw)) {
        return { policy, write: raw, create: [], read: [], except: [], allowProtected: [], pointer, writePointer: pointer };
    }
    return {
        policy: raw.policy ?? policy,
        write: raw.write,
        create: raw.create ?? [],
        read: raw.read ?? [],
        except: raw.except ?? [],
        allowProtected: raw.allow_protected ?? [],
        pointer,
        writePointer: `${pointer}/write`,
    };
}
function normaliseItem(raw, pointer) {
    return {
        id: raw.id,
        filePath: raw.file_path,
        action: raw.action,
        ...(raw.to === undefined ? {} : { to: raw.to }),
        reason: raw.reason,
        ...(raw.confidence === undefined ? {} : { confidence: raw.confidence }),
        needs: references(raw.needs, `${pointer}/needs`),
        pointer,
    };
}
function normaliseExecution({ run, patch } = {}) {
    if (run !== undefined)
        return { run };
    return patch === undefined ? undefined : { patch };
}
function normaliseVerification(raw) {
    if (raw === undefined)
        return undefined;
    if (!('run' in raw || 'tasks' in raw))
        return { run: Array.isArray(raw) ? raw : [] };
    return raw.tasks === undefined ? { run: raw.run ?? [] } : { tasks: raw.tasks };
}
function normaliseModule({ id, name, version, owner, depends_on: dependsOn, last_updated: lastUpdated }, index) {
    const pointer = `/modules/${index}`;
    return {
        id,
        ...(name === undefined ? {} : { name }),
        ...(version === undefined ? {} : { version: String(version) }),
        ...(owner === undefined ? {} : { owner }),
        dependsOn: dependsOn === undefined ? undefined : references(dependsOn, `${pointer}/depends_on`),
        ...(lastUpdated === undefined ? {} : { lastUpdated }),
        pointer,
    };
}
function references(names, pointer) {
    return (names ?? []).map((name, index) => ({ name, pointer: `${pointer}/${index}` }));
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-fields.js
/** The fields of each object of a plan, by the object's own name: what a misspelt field may have been meant to be. */
const PLAN_FIELDS = new Map([
    ['', ['apiVersion', 'plan', 'defaults', 'modules', 'phases', 'workstreams']],
    ['plan', ['id', 'title', 'description', 'version', 'base', 'frozen', 'registry', 'file_index', 'policy', 'rollback']],
    ['base', ['ref', 'sha']],
    ['defaults', ['lane', 'branch', 'worktree', 'claims', 'gates', 'budgets']],
    ['modules', ['id', 'name', 'version', 'owner', 'paths', 'depends_on', 'last_updated']],
    [
        'phases',
        [
            'key',
            'seq',
            'title',
            'description',
            'priority',
            'week',
            'effort',
            'risk',
            'patterns',
            'needs',
            'phase_lineage_id',
            'phase_instance_id',
            'exit_criteria',
            'rollback',
            'workstreams',
        ],
    ],
    [
        'workstreams',
        [
            'id',
            'title',
            'description',
            'priority',
            'week',
            'effort',
            'risk',
            'patterns',
            'module',
            'role',
            'wsid',
            'wslid',
            'needs',
            'branch',
            'claims',
            'pins',
            'items',
            'execute',
            'verify',
            'acceptance',
            'budgets',
            'worktree',
            'rollback',
        ],
    ],
    ['claims', ['policy', 'write', 'create', 'read', 'except', 'allow_protected']],
    ['allow_protected', ['path', 'reason']],
    ['pins', ['path', 'module_file_id', 'file_hash']],
    ['items', ['id', 'file_path', 'action', 'to', 'reason', 'confidence', 'needs', 'risk']],
    ['execute', ['run', 'patch']],
    ['verify', ['run', 'tasks']],
    ['acceptance', ['gates', 'schemas', 'junit', 'coverage', 'reviewers']],
    ['gates', ['min_confidence', 'min_diff_coverage']],
    ['schemas', ['glob', 'schema']],
    ['budgets', ['max_files', 'max_patch_kb', 'timeout_minutes']],
    ['worktree', ['root', 'auto_remove_on_complete', 'auto_delete_branch']],
]);
/** The fields that the object at a pointer may have. */
function plan_fields_fieldsAt(pointer) {
    const name = pointer.split('/').findLast((segment) => !/^\d+$/.test(segment)) ?? '';
    return PLAN_FIELDS.get(name) ?? [];
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/plan.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const plan_schema_gen_validate = (/* unused pure expression or super */ null && (plan_schema_gen_validate20));
const plan_schema_gen_schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://aiop.dev/schemas/v1/plan.schema.json", "type": "object", "additionalProperties": false, "required": ["apiVersion", "plan"], "if": { "required": ["phases"] }, "then": { "properties": { "workstreams": false } }, "else": { "required": ["workstreams"] }, "properties": { "apiVersion": { "const": "aiop.dev/v1" }, "plan": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "title": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "description": { "type": "string", "maxLength": 20000 }, "version": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "base": { "type": "object", "additionalProperties": false, "properties": { "ref": { "type": "string", "minLength": 1, "maxLength": 244 }, "sha": { "type": "string", "pattern": "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" } }, "required": ["ref"] }, "frozen": {}, "registry": {}, "file_index": {}, "policy": {}, "rollback": {} }, "required": ["id"] }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "lane": { "type": "string", "minLength": 1, "maxLength": 200 }, "branch": { "type": "string", "minLength": 1, "maxLength": 1000 }, "worktree": { "$ref": "#/$defs/worktree" }, "claims": { "type": "object", "additionalProperties": false, "properties": { "policy": { "$ref": "#/$defs/policy" } } }, "gates": { "$ref": "#/$defs/gates" }, "budgets": { "$ref": "#/$defs/budgets" } } }, "modules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "name": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "version": { "type": ["string", "number"] }, "owner": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "paths": { "type": "array", "items": { "type": "string" } }, "depends_on": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "last_updated": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" } }, "required": ["id"] } }, "phases": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "key": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "seq": { "type": "integer", "minimum": 0, "maximum": 1000000 }, "title": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "description": { "type": "string", "maxLength": 20000 }, "priority": { "enum": ["critical", "high", "medium", "low"] }, "week": { "type": "integer", "minimum": 0, "maximum": 10000 }, "effort": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "risk": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "patterns": { "type": "array", "items": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "phase_lineage_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "phase_instance_id": { "type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, "exit_criteria": {}, "rollback": {}, "workstreams": { "type": "array", "items": { "$ref": "#/$defs/workstream" }, "minItems": 1 } }, "required": ["key", "workstreams"] }, "minItems": 1 }, "workstreams": { "type": "array", "items": { "$ref": "#/$defs/workstream" }, "minItems": 1 } }, "$defs": { "workstream": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "title": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "description": { "type": "string", "maxLength": 20000 }, "priority": { "enum": ["critical", "high", "medium", "low"] }, "week": { "type": "integer", "minimum": 0, "maximum": 10000 }, "effort": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "risk": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "patterns": { "type": "array", "items": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "module": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "role": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "wsid": { "type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, "wslid": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1048576 } }, "branch": { "type": "string", "minLength": 1, "maxLength": 1000 }, "claims": { "$ref": "#/$defs/claims" }, "pins": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "module_file_id": { "type": "string", "pattern": "^[0-9a-f]{20}$" }, "file_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["path", "module_file_id"] } }, "items": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "file_path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "action": { "enum": ["create", "modify", "delete", "rename"] }, "to": { "type": "string", "minLength": 1, "maxLength": 1024 }, "reason": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "confidence": { "type": "number", "minimum": 0, "maximum": 1 }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "risk": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "required": ["id", "file_path", "action", "reason"] } }, "execute": { "type": "object", "additionalProperties": false, "properties": { "run": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" }, "minItems": 1 }, "patch": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "minProperties": 1, "maxProperties": 1 }, "verify": { "type": ["array", "object"], "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" }, "additionalProperties": false, "maxProperties": 1, "properties": { "run": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" } }, "tasks": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } } } }, "acceptance": { "type": "object", "additionalProperties": false, "properties": { "gates": { "$ref": "#/$defs/gates" }, "schemas": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "glob": { "type": "string" }, "schema": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "required": ["glob", "schema"] } }, "junit": {}, "coverage": {}, "reviewers": {} } }, "budgets": { "$ref": "#/$defs/budgets" }, "worktree": { "$ref": "#/$defs/worktree" }, "rollback": {} }, "required": ["id", "claims"] }, "claims": { "type": ["array", "object"], "items": { "type": "string" }, "additionalProperties": false, "required": ["write"], "properties": { "policy": { "$ref": "#/$defs/policy" }, "write": { "type": "array", "items": { "type": "string" } }, "create": { "type": "array", "items": { "type": "string" } }, "read": { "type": "array", "items": { "type": "string" } }, "except": { "type": "array", "items": { "type": "string" } }, "allow_protected": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "reason": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "required": ["path", "reason"] } } } }, "policy": { "enum": ["disjoint-unless-ordered", "strict"] }, "gates": { "type": "object", "additionalProperties": false, "properties": { "min_confidence": { "type": "number", "minimum": 0, "maximum": 1 }, "min_diff_coverage": {} } }, "budgets": { "type": "object", "additionalProperties": false, "properties": { "max_files": { "type": "integer", "minimum": 1, "maximum": 1000000 }, "max_patch_kb": { "type": "integer", "minimum": 1, "maximum": 131072 }, "timeout_minutes": { "type": "integer", "minimum": 1, "maximum": 1440 } } }, "worktree": { "type": "object", "additionalProperties": false, "properties": { "root": { "type": "string", "minLength": 1, "maxLength": 1024 }, "auto_remove_on_complete": { "type": "boolean" }, "auto_delete_branch": { "type": "boolean" } } } } };
const plan_schema_gen_schema32 = { "type": "object", "additionalProperties": false, "properties": { "root": { "type": "string", "minLength": 1, "maxLength": 1024 }, "auto_remove_on_complete": { "type": "boolean" }, "auto_delete_branch": { "type": "boolean" } } };
const schema33 = { "enum": ["disjoint-unless-ordered", "strict"] };
const schema34 = { "type": "object", "additionalProperties": false, "properties": { "min_confidence": { "type": "number", "minimum": 0, "maximum": 1 }, "min_diff_coverage": {} } };
const schema35 = { "type": "object", "additionalProperties": false, "properties": { "max_files": { "type": "integer", "minimum": 1, "maximum": 1000000 }, "max_patch_kb": { "type": "integer", "minimum": 1, "maximum": 131072 }, "timeout_minutes": { "type": "integer", "minimum": 1, "maximum": 1440 } } };
const plan_schema_gen_func1 = Object.prototype.hasOwnProperty;
const plan_schema_gen_func2 = (ucs2length["default"] ?? ucs2length);
const plan_schema_gen_pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const plan_schema_gen_pattern5 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$", "u");
const plan_schema_gen_pattern7 = new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
const pattern11 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern17 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern18 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const schema36 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "title": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "description": { "type": "string", "maxLength": 20000 }, "priority": { "enum": ["critical", "high", "medium", "low"] }, "week": { "type": "integer", "minimum": 0, "maximum": 10000 }, "effort": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "risk": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "patterns": { "type": "array", "items": { "type": "string", "maxLength": 200, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "module": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "role": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "wsid": { "type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, "wslid": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 1048576 } }, "branch": { "type": "string", "minLength": 1, "maxLength": 1000 }, "claims": { "$ref": "#/$defs/claims" }, "pins": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "module_file_id": { "type": "string", "pattern": "^[0-9a-f]{20}$" }, "file_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }, "required": ["path", "module_file_id"] } }, "items": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, "file_path": { "type": "string", "minLength": 1, "maxLength": 1024 }, "action": { "enum": ["create", "modify", "delete", "rename"] }, "to": { "type": "string", "minLength": 1, "maxLength": 1024 }, "reason": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, "confidence": { "type": "number", "minimum": 0, "maximum": 1 }, "needs": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "risk": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "required": ["id", "file_path", "action", "reason"] } }, "execute": { "type": "object", "additionalProperties": false, "properties": { "run": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" }, "minItems": 1 }, "patch": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "minProperties": 1, "maxProperties": 1 }, "verify": { "type": ["array", "object"], "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" }, "additionalProperties": false, "maxProperties": 1, "properties": { "run": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 65536, "pattern": "\\S" } }, "tasks": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 128 } } } }, "acceptance": { "type": "object", "additionalProperties": false, "properties": { "gates": { "$ref": "#/$defs/gates" }, "schemas": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "glob": { "type": "string" }, "schema": { "type": "string", "minLength": 1, "maxLength": 1024 } }, "required": ["glob", "schema"] } }, "junit": {}, "coverage": {}, "reviewers": {} } }, "budgets": { "$ref": "#/$defs/budgets" }, "worktree": { "$ref": "#/$defs/worktree" }, "rollback": {} }, "required": ["id", "claims"] };
const pattern29 = new RegExp("^[0-9a-f]{20}$", "u");
const pattern30 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern34 = new RegExp("\\S", "u");
const schema37 = { "type": ["array", "object"], "items": { "type": "string" }, "additionalProperties": false, "required": ["write"], "properties": { "policy": { "$ref": "#/$defs/policy" }, "write": { "type": "array", "items": { "type": "string" } }, "create": { "type": "array", "items": { "type": "string" } }, "read": { "type": "array", "items": { "type": "string" } }, "except": { "type": "array", "items": { "type": "string" } }, "allow_protected": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string" }, "reason": { "type": "string", "maxLength": 2000, "pattern": "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" } }, "required": ["path", "reason"] } } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (!data || typeof data != "object") {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema37.type }, message: "must be array,object" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    if (Array.isArray(data)) {
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
            if (typeof data[i0] !== "string") {
                const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.write === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "write" }, message: "must have required property '" + "write" + "'" };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "policy") || (key0 === "write")) || (key0 === "create")) || (key0 === "read")) || (key0 === "except")) || (key0 === "allow_protected"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.policy !== undefined) {
            let data1 = data.policy;
            if (!((data1 === "disjoint-unless-ordered") || (data1 === "strict"))) {
                const err4 = { instancePath: instancePath + "/policy", schemaPath: "#/$defs/policy/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.write !== undefined) {
            let data2 = data.write;
            if (Array.isArray(data2)) {
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data2[i1] !== "string") {
                        const err5 = { instancePath: instancePath + "/write/" + i1, schemaPath: "#/properties/write/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/write", schemaPath: "#/properties/write/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.create !== undefined) {
            let data4 = data.create;
            if (Array.isArray(data4)) {
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data4[i2] !== "string") {
                        const err7 = { instancePath: instancePath + "/create/" + i2, schemaPath: "#/properties/create/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/create", schemaPath: "#/properties/create/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        if (data.read !== undefined) {
            let data6 = data.read;
            if (Array.isArray(data6)) {
                const len3 = data6.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (typeof data6[i3] !== "string") {
                        const err9 = { instancePath: instancePath + "/read/" + i3, schemaPath: "#/properties/read/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/read", schemaPath: "#/properties/read/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.except !== undefined) {
            let data8 = data.except;
            if (Array.isArray(data8)) {
                const len4 = data8.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (typeof data8[i4] !== "string") {
                        const err11 = { instancePath: instancePath + "/except/" + i4, schemaPath: "#/properties/except/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.allow_protected !== undefined) {
            let data10 = data.allow_protected;
            if (Array.isArray(data10)) {
                const len5 = data10.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data11 = data10[i5];
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                        if (data11.path === undefined) {
                            const err13 = { instancePath: instancePath + "/allow_protected/" + i5, schemaPath: "#/properties/allow_protected/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                vErrors.push(err13);
                            }
                            errors++;
                        }
                        if (data11.reason === undefined) {
                            const err14 = { instancePath: instancePath + "/allow_protected/" + i5, schemaPath: "#/properties/allow_protected/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                vErrors.push(err14);
                            }
                            errors++;
                        }
                        for (const key1 in data11) {
                            if (!((key1 === "path") || (key1 === "reason"))) {
                                const err15 = { instancePath: instancePath + "/allow_protected/" + i5, schemaPath: "#/properties/allow_protected/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                        }
                        if (data11.path !== undefined) {
                            if (typeof data11.path !== "string") {
                                const err16 = { instancePath: instancePath + "/allow_protected/" + i5 + "/path", schemaPath: "#/properties/allow_protected/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                        if (data11.reason !== undefined) {
                            let data13 = data11.reason;
                            if (typeof data13 === "string") {
                                if (plan_schema_gen_func2(data13) > 2000) {
                                    const err17 = { instancePath: instancePath + "/allow_protected/" + i5 + "/reason", schemaPath: "#/properties/allow_protected/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err17];
                                    }
                                    else {
                                        vErrors.push(err17);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data13)) {
                                    const err18 = { instancePath: instancePath + "/allow_protected/" + i5 + "/reason", schemaPath: "#/properties/allow_protected/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/allow_protected/" + i5 + "/reason", schemaPath: "#/properties/allow_protected/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                    else {
                        const err20 = { instancePath: instancePath + "/allow_protected/" + i5, schemaPath: "#/properties/allow_protected/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            else {
                const err21 = { instancePath: instancePath + "/allow_protected", schemaPath: "#/properties/allow_protected/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "props": true, "items": true, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.claims === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claims" }, message: "must have required property '" + "claims" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(plan_schema_gen_func1.call(schema36.properties, key0))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!plan_schema_gen_pattern4.test(data0)) {
                    const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data1 = data.title;
            if (typeof data1 === "string") {
                if (plan_schema_gen_func2(data1) > 200) {
                    const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (!plan_schema_gen_pattern5.test(data1)) {
                    const err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data2 = data.description;
            if (typeof data2 === "string") {
                if (plan_schema_gen_func2(data2) > 20000) {
                    const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.priority !== undefined) {
            let data3 = data.priority;
            if (!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low"))) {
                const err10 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/enum", keyword: "enum", params: { allowedValues: schema36.properties.priority.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.week !== undefined) {
            let data4 = data.week;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err11 = { instancePath: instancePath + "/week", schemaPath: "#/properties/week/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 > 10000 || isNaN(data4)) {
                    const err12 = { instancePath: instancePath + "/week", schemaPath: "#/properties/week/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                    const err13 = { instancePath: instancePath + "/week", schemaPath: "#/properties/week/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
        }
        if (data.effort !== undefined) {
            let data5 = data.effort;
            if (typeof data5 === "string") {
                if (plan_schema_gen_func2(data5) > 200) {
                    const err14 = { instancePath: instancePath + "/effort", schemaPath: "#/properties/effort/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
                if (!plan_schema_gen_pattern5.test(data5)) {
                    const err15 = { instancePath: instancePath + "/effort", schemaPath: "#/properties/effort/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
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
                const err16 = { instancePath: instancePath + "/effort", schemaPath: "#/properties/effort/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.risk !== undefined) {
            let data6 = data.risk;
            if (typeof data6 === "string") {
                if (plan_schema_gen_func2(data6) > 2000) {
                    const err17 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
                if (!plan_schema_gen_pattern5.test(data6)) {
                    const err18 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        vErrors.push(err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.patterns !== undefined) {
            let data7 = data.patterns;
            if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (typeof data8 === "string") {
                        if (plan_schema_gen_func2(data8) > 200) {
                            const err20 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        if (!plan_schema_gen_pattern5.test(data8)) {
                            const err21 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/patterns/" + i0, schemaPath: "#/properties/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
            else {
                const err23 = { instancePath: instancePath + "/patterns", schemaPath: "#/properties/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.module !== undefined) {
            let data9 = data.module;
            if (typeof data9 === "string") {
                if (!plan_schema_gen_pattern4.test(data9)) {
                    const err24 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/module", schemaPath: "#/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.role !== undefined) {
            let data10 = data.role;
            if (typeof data10 === "string") {
                if (!plan_schema_gen_pattern4.test(data10)) {
                    const err26 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.wsid !== undefined) {
            let data11 = data.wsid;
            if (typeof data11 === "string") {
                if (!pattern18.test(data11)) {
                    const err28 = { instancePath: instancePath + "/wsid", schemaPath: "#/properties/wsid/pattern", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/wsid", schemaPath: "#/properties/wsid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.wslid !== undefined) {
            let data12 = data.wslid;
            if (typeof data12 === "string") {
                if (!pattern17.test(data12)) {
                    const err30 = { instancePath: instancePath + "/wslid", schemaPath: "#/properties/wslid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err30];
                    }
                    else {
                        vErrors.push(err30);
                    }
                    errors++;
                }
            }
            else {
                const err31 = { instancePath: instancePath + "/wslid", schemaPath: "#/properties/wslid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    vErrors.push(err31);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data13 = data.needs;
            if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data14 = data13[i1];
                    if (typeof data14 === "string") {
                        if (plan_schema_gen_func2(data14) > 1048576) {
                            const err32 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/items/maxLength", keyword: "maxLength", params: { limit: 1048576 }, message: "must NOT have more than 1048576 characters" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                        if (plan_schema_gen_func2(data14) < 1) {
                            const err33 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/needs/" + i1, schemaPath: "#/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                const err35 = { instancePath: instancePath + "/needs", schemaPath: "#/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    vErrors.push(err35);
                }
                errors++;
            }
        }
        if (data.branch !== undefined) {
            let data15 = data.branch;
            if (typeof data15 === "string") {
                if (plan_schema_gen_func2(data15) > 1000) {
                    const err36 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
                if (plan_schema_gen_func2(data15) < 1) {
                    const err37 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
            }
            else {
                const err38 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.claims !== undefined) {
            if (!(validate22(data.claims, { instancePath: instancePath + "/claims", parentData: data, parentDataProperty: "claims", rootData, dynamicAnchors }))) {
                vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
                errors = vErrors.length;
            }
        }
        if (data.pins !== undefined) {
            let data17 = data.pins;
            if (Array.isArray(data17)) {
                const len2 = data17.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data18 = data17[i2];
                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                        if (data18.path === undefined) {
                            const err39 = { instancePath: instancePath + "/pins/" + i2, schemaPath: "#/properties/pins/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        if (data18.module_file_id === undefined) {
                            const err40 = { instancePath: instancePath + "/pins/" + i2, schemaPath: "#/properties/pins/items/required", keyword: "required", params: { missingProperty: "module_file_id" }, message: "must have required property '" + "module_file_id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        for (const key1 in data18) {
                            if (!(((key1 === "path") || (key1 === "module_file_id")) || (key1 === "file_hash"))) {
                                const err41 = { instancePath: instancePath + "/pins/" + i2, schemaPath: "#/properties/pins/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err41];
                                }
                                else {
                                    vErrors.push(err41);
                                }
                                errors++;
                            }
                        }
                        if (data18.path !== undefined) {
                            let data19 = data18.path;
                            if (typeof data19 === "string") {
                                if (plan_schema_gen_func2(data19) > 1024) {
                                    const err42 = { instancePath: instancePath + "/pins/" + i2 + "/path", schemaPath: "#/properties/pins/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data19) < 1) {
                                    const err43 = { instancePath: instancePath + "/pins/" + i2 + "/path", schemaPath: "#/properties/pins/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/pins/" + i2 + "/path", schemaPath: "#/properties/pins/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                        if (data18.module_file_id !== undefined) {
                            let data20 = data18.module_file_id;
                            if (typeof data20 === "string") {
                                if (!pattern29.test(data20)) {
                                    const err45 = { instancePath: instancePath + "/pins/" + i2 + "/module_file_id", schemaPath: "#/properties/pins/items/properties/module_file_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{20}$" }, message: "must match pattern \"" + "^[0-9a-f]{20}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err46 = { instancePath: instancePath + "/pins/" + i2 + "/module_file_id", schemaPath: "#/properties/pins/items/properties/module_file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        if (data18.file_hash !== undefined) {
                            let data21 = data18.file_hash;
                            if (typeof data21 === "string") {
                                if (!pattern30.test(data21)) {
                                    const err47 = { instancePath: instancePath + "/pins/" + i2 + "/file_hash", schemaPath: "#/properties/pins/items/properties/file_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err48 = { instancePath: instancePath + "/pins/" + i2 + "/file_hash", schemaPath: "#/properties/pins/items/properties/file_hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err48];
                                }
                                else {
                                    vErrors.push(err48);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/pins/" + i2, schemaPath: "#/properties/pins/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            vErrors.push(err49);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err50 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err50];
                }
                else {
                    vErrors.push(err50);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            let data22 = data.items;
            if (Array.isArray(data22)) {
                const len3 = data22.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data23 = data22[i3];
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (data23.id === undefined) {
                            const err51 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                vErrors.push(err51);
                            }
                            errors++;
                        }
                        if (data23.file_path === undefined) {
                            const err52 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "file_path" }, message: "must have required property '" + "file_path" + "'" };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data23.action === undefined) {
                            const err53 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property '" + "action" + "'" };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        if (data23.reason === undefined) {
                            const err54 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property '" + "reason" + "'" };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                vErrors.push(err54);
                            }
                            errors++;
                        }
                        for (const key2 in data23) {
                            if (!((((((((key2 === "id") || (key2 === "file_path")) || (key2 === "action")) || (key2 === "to")) || (key2 === "reason")) || (key2 === "confidence")) || (key2 === "needs")) || (key2 === "risk"))) {
                                const err55 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                        }
                        if (data23.id !== undefined) {
                            let data24 = data23.id;
                            if (typeof data24 === "string") {
                                if (!plan_schema_gen_pattern4.test(data24)) {
                                    const err56 = { instancePath: instancePath + "/items/" + i3 + "/id", schemaPath: "#/properties/items/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err56];
                                    }
                                    else {
                                        vErrors.push(err56);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err57 = { instancePath: instancePath + "/items/" + i3 + "/id", schemaPath: "#/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    vErrors.push(err57);
                                }
                                errors++;
                            }
                        }
                        if (data23.file_path !== undefined) {
                            let data25 = data23.file_path;
                            if (typeof data25 === "string") {
                                if (plan_schema_gen_func2(data25) > 1024) {
                                    const err58 = { instancePath: instancePath + "/items/" + i3 + "/file_path", schemaPath: "#/properties/items/items/properties/file_path/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err58];
                                    }
                                    else {
                                        vErrors.push(err58);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data25) < 1) {
                                    const err59 = { instancePath: instancePath + "/items/" + i3 + "/file_path", schemaPath: "#/properties/items/items/properties/file_path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err60 = { instancePath: instancePath + "/items/" + i3 + "/file_path", schemaPath: "#/properties/items/items/properties/file_path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err60];
                                }
                                else {
                                    vErrors.push(err60);
                                }
                                errors++;
                            }
                        }
                        if (data23.action !== undefined) {
                            let data26 = data23.action;
                            if (!((((data26 === "create") || (data26 === "modify")) || (data26 === "delete")) || (data26 === "rename"))) {
                                const err61 = { instancePath: instancePath + "/items/" + i3 + "/action", schemaPath: "#/properties/items/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema36.properties.items.items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    vErrors.push(err61);
                                }
                                errors++;
                            }
                        }
                        if (data23.to !== undefined) {
                            let data27 = data23.to;
                            if (typeof data27 === "string") {
                                if (plan_schema_gen_func2(data27) > 1024) {
                                    const err62 = { instancePath: instancePath + "/items/" + i3 + "/to", schemaPath: "#/properties/items/items/properties/to/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        vErrors.push(err62);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data27) < 1) {
                                    const err63 = { instancePath: instancePath + "/items/" + i3 + "/to", schemaPath: "#/properties/items/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err63];
                                    }
                                    else {
                                        vErrors.push(err63);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err64 = { instancePath: instancePath + "/items/" + i3 + "/to", schemaPath: "#/properties/items/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data23.reason !== undefined) {
                            let data28 = data23.reason;
                            if (typeof data28 === "string") {
                                if (plan_schema_gen_func2(data28) > 2000) {
                                    const err65 = { instancePath: instancePath + "/items/" + i3 + "/reason", schemaPath: "#/properties/items/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data28)) {
                                    const err66 = { instancePath: instancePath + "/items/" + i3 + "/reason", schemaPath: "#/properties/items/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err66];
                                    }
                                    else {
                                        vErrors.push(err66);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err67 = { instancePath: instancePath + "/items/" + i3 + "/reason", schemaPath: "#/properties/items/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err67];
                                }
                                else {
                                    vErrors.push(err67);
                                }
                                errors++;
                            }
                        }
                        if (data23.confidence !== undefined) {
                            let data29 = data23.confidence;
                            if ((typeof data29 == "number") && (isFinite(data29))) {
                                if (data29 > 1 || isNaN(data29)) {
                                    const err68 = { instancePath: instancePath + "/items/" + i3 + "/confidence", schemaPath: "#/properties/items/items/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                                if (data29 < 0 || isNaN(data29)) {
                                    const err69 = { instancePath: instancePath + "/items/" + i3 + "/confidence", schemaPath: "#/properties/items/items/properties/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err69];
                                    }
                                    else {
                                        vErrors.push(err69);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err70 = { instancePath: instancePath + "/items/" + i3 + "/confidence", schemaPath: "#/properties/items/items/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                        if (data23.needs !== undefined) {
                            let data30 = data23.needs;
                            if (Array.isArray(data30)) {
                                const len4 = data30.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data31 = data30[i4];
                                    if (typeof data31 === "string") {
                                        if (plan_schema_gen_func2(data31) > 256) {
                                            const err71 = { instancePath: instancePath + "/items/" + i3 + "/needs/" + i4, schemaPath: "#/properties/items/items/properties/needs/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err71];
                                            }
                                            else {
                                                vErrors.push(err71);
                                            }
                                            errors++;
                                        }
                                        if (plan_schema_gen_func2(data31) < 1) {
                                            const err72 = { instancePath: instancePath + "/items/" + i3 + "/needs/" + i4, schemaPath: "#/properties/items/items/properties/needs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err72];
                                            }
                                            else {
                                                vErrors.push(err72);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err73 = { instancePath: instancePath + "/items/" + i3 + "/needs/" + i4, schemaPath: "#/properties/items/items/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                            else {
                                const err74 = { instancePath: instancePath + "/items/" + i3 + "/needs", schemaPath: "#/properties/items/items/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                        if (data23.risk !== undefined) {
                            let data32 = data23.risk;
                            if (typeof data32 === "string") {
                                if (plan_schema_gen_func2(data32) > 2000) {
                                    const err75 = { instancePath: instancePath + "/items/" + i3 + "/risk", schemaPath: "#/properties/items/items/properties/risk/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err75];
                                    }
                                    else {
                                        vErrors.push(err75);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data32)) {
                                    const err76 = { instancePath: instancePath + "/items/" + i3 + "/risk", schemaPath: "#/properties/items/items/properties/risk/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/items/" + i3 + "/risk", schemaPath: "#/properties/items/items/properties/risk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err78 = { instancePath: instancePath + "/items/" + i3, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    vErrors.push(err79);
                }
                errors++;
            }
        }
        if (data.execute !== undefined) {
            let data33 = data.execute;
            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (Object.keys(data33).length > 1) {
                    const err80 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err80];
                    }
                    else {
                        vErrors.push(err80);
                    }
                    errors++;
                }
                if (Object.keys(data33).length < 1) {
                    const err81 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err81];
                    }
                    else {
                        vErrors.push(err81);
                    }
                    errors++;
                }
                for (const key3 in data33) {
                    if (!((key3 === "run") || (key3 === "patch"))) {
                        const err82 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                }
                if (data33.run !== undefined) {
                    let data34 = data33.run;
                    if (Array.isArray(data34)) {
                        if (data34.length < 1) {
                            const err83 = { instancePath: instancePath + "/execute/run", schemaPath: "#/properties/execute/properties/run/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                        const len5 = data34.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data35 = data34[i5];
                            if (typeof data35 === "string") {
                                if (plan_schema_gen_func2(data35) > 65536) {
                                    const err84 = { instancePath: instancePath + "/execute/run/" + i5, schemaPath: "#/properties/execute/properties/run/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err84];
                                    }
                                    else {
                                        vErrors.push(err84);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data35) < 1) {
                                    const err85 = { instancePath: instancePath + "/execute/run/" + i5, schemaPath: "#/properties/execute/properties/run/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err85];
                                    }
                                    else {
                                        vErrors.push(err85);
                                    }
                                    errors++;
                                }
                                if (!pattern34.test(data35)) {
                                    const err86 = { instancePath: instancePath + "/execute/run/" + i5, schemaPath: "#/properties/execute/properties/run/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err87 = { instancePath: instancePath + "/execute/run/" + i5, schemaPath: "#/properties/execute/properties/run/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err88 = { instancePath: instancePath + "/execute/run", schemaPath: "#/properties/execute/properties/run/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err88];
                        }
                        else {
                            vErrors.push(err88);
                        }
                        errors++;
                    }
                }
                if (data33.patch !== undefined) {
                    let data36 = data33.patch;
                    if (typeof data36 === "string") {
                        if (plan_schema_gen_func2(data36) > 1024) {
                            const err89 = { instancePath: instancePath + "/execute/patch", schemaPath: "#/properties/execute/properties/patch/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err89];
                            }
                            else {
                                vErrors.push(err89);
                            }
                            errors++;
                        }
                        if (plan_schema_gen_func2(data36) < 1) {
                            const err90 = { instancePath: instancePath + "/execute/patch", schemaPath: "#/properties/execute/properties/patch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err90];
                            }
                            else {
                                vErrors.push(err90);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err91 = { instancePath: instancePath + "/execute/patch", schemaPath: "#/properties/execute/properties/patch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err91];
                        }
                        else {
                            vErrors.push(err91);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err92 = { instancePath: instancePath + "/execute", schemaPath: "#/properties/execute/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err92];
                }
                else {
                    vErrors.push(err92);
                }
                errors++;
            }
        }
        if (data.verify !== undefined) {
            let data37 = data.verify;
            if (!data37 || typeof data37 != "object") {
                const err93 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/type", keyword: "type", params: { type: schema36.properties.verify.type }, message: "must be array,object" };
                if (vErrors === null) {
                    vErrors = [err93];
                }
                else {
                    vErrors.push(err93);
                }
                errors++;
            }
            if (Array.isArray(data37)) {
                const len6 = data37.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    let data38 = data37[i6];
                    if (typeof data38 === "string") {
                        if (plan_schema_gen_func2(data38) > 65536) {
                            const err94 = { instancePath: instancePath + "/verify/" + i6, schemaPath: "#/properties/verify/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                            if (vErrors === null) {
                                vErrors = [err94];
                            }
                            else {
                                vErrors.push(err94);
                            }
                            errors++;
                        }
                        if (plan_schema_gen_func2(data38) < 1) {
                            const err95 = { instancePath: instancePath + "/verify/" + i6, schemaPath: "#/properties/verify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                        if (!pattern34.test(data38)) {
                            const err96 = { instancePath: instancePath + "/verify/" + i6, schemaPath: "#/properties/verify/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err96];
                            }
                            else {
                                vErrors.push(err96);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err97 = { instancePath: instancePath + "/verify/" + i6, schemaPath: "#/properties/verify/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err97];
                        }
                        else {
                            vErrors.push(err97);
                        }
                        errors++;
                    }
                }
            }
            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                if (Object.keys(data37).length > 1) {
                    const err98 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
                    if (vErrors === null) {
                        vErrors = [err98];
                    }
                    else {
                        vErrors.push(err98);
                    }
                    errors++;
                }
                for (const key4 in data37) {
                    if (!((key4 === "run") || (key4 === "tasks"))) {
                        const err99 = { instancePath: instancePath + "/verify", schemaPath: "#/properties/verify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err99];
                        }
                        else {
                            vErrors.push(err99);
                        }
                        errors++;
                    }
                }
                if (data37.run !== undefined) {
                    let data39 = data37.run;
                    if (Array.isArray(data39)) {
                        const len7 = data39.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                            let data40 = data39[i7];
                            if (typeof data40 === "string") {
                                if (plan_schema_gen_func2(data40) > 65536) {
                                    const err100 = { instancePath: instancePath + "/verify/run/" + i7, schemaPath: "#/properties/verify/properties/run/items/maxLength", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data40) < 1) {
                                    const err101 = { instancePath: instancePath + "/verify/run/" + i7, schemaPath: "#/properties/verify/properties/run/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err101];
                                    }
                                    else {
                                        vErrors.push(err101);
                                    }
                                    errors++;
                                }
                                if (!pattern34.test(data40)) {
                                    const err102 = { instancePath: instancePath + "/verify/run/" + i7, schemaPath: "#/properties/verify/properties/run/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: "must match pattern \"" + "\\S" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err102];
                                    }
                                    else {
                                        vErrors.push(err102);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err103 = { instancePath: instancePath + "/verify/run/" + i7, schemaPath: "#/properties/verify/properties/run/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err104 = { instancePath: instancePath + "/verify/run", schemaPath: "#/properties/verify/properties/run/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err104];
                        }
                        else {
                            vErrors.push(err104);
                        }
                        errors++;
                    }
                }
                if (data37.tasks !== undefined) {
                    let data41 = data37.tasks;
                    if (Array.isArray(data41)) {
                        const len8 = data41.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                            let data42 = data41[i8];
                            if (typeof data42 === "string") {
                                if (plan_schema_gen_func2(data42) > 128) {
                                    const err105 = { instancePath: instancePath + "/verify/tasks/" + i8, schemaPath: "#/properties/verify/properties/tasks/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err105];
                                    }
                                    else {
                                        vErrors.push(err105);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data42) < 1) {
                                    const err106 = { instancePath: instancePath + "/verify/tasks/" + i8, schemaPath: "#/properties/verify/properties/tasks/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err107 = { instancePath: instancePath + "/verify/tasks/" + i8, schemaPath: "#/properties/verify/properties/tasks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err108 = { instancePath: instancePath + "/verify/tasks", schemaPath: "#/properties/verify/properties/tasks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
        }
        if (data.acceptance !== undefined) {
            let data43 = data.acceptance;
            if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (const key5 in data43) {
                    if (!(((((key5 === "gates") || (key5 === "schemas")) || (key5 === "junit")) || (key5 === "coverage")) || (key5 === "reviewers"))) {
                        const err109 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err109];
                        }
                        else {
                            vErrors.push(err109);
                        }
                        errors++;
                    }
                }
                if (data43.gates !== undefined) {
                    let data44 = data43.gates;
                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                        for (const key6 in data44) {
                            if (!((key6 === "min_confidence") || (key6 === "min_diff_coverage"))) {
                                const err110 = { instancePath: instancePath + "/acceptance/gates", schemaPath: "#/$defs/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data44.min_confidence !== undefined) {
                            let data45 = data44.min_confidence;
                            if ((typeof data45 == "number") && (isFinite(data45))) {
                                if (data45 > 1 || isNaN(data45)) {
                                    const err111 = { instancePath: instancePath + "/acceptance/gates/min_confidence", schemaPath: "#/$defs/gates/properties/min_confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                                if (data45 < 0 || isNaN(data45)) {
                                    const err112 = { instancePath: instancePath + "/acceptance/gates/min_confidence", schemaPath: "#/$defs/gates/properties/min_confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err112];
                                    }
                                    else {
                                        vErrors.push(err112);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err113 = { instancePath: instancePath + "/acceptance/gates/min_confidence", schemaPath: "#/$defs/gates/properties/min_confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err113];
                                }
                                else {
                                    vErrors.push(err113);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err114 = { instancePath: instancePath + "/acceptance/gates", schemaPath: "#/$defs/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err114];
                        }
                        else {
                            vErrors.push(err114);
                        }
                        errors++;
                    }
                }
                if (data43.schemas !== undefined) {
                    let data46 = data43.schemas;
                    if (Array.isArray(data46)) {
                        const len9 = data46.length;
                        for (let i9 = 0; i9 < len9; i9++) {
                            let data47 = data46[i9];
                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                if (data47.glob === undefined) {
                                    const err115 = { instancePath: instancePath + "/acceptance/schemas/" + i9, schemaPath: "#/properties/acceptance/properties/schemas/items/required", keyword: "required", params: { missingProperty: "glob" }, message: "must have required property '" + "glob" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                                if (data47.schema === undefined) {
                                    const err116 = { instancePath: instancePath + "/acceptance/schemas/" + i9, schemaPath: "#/properties/acceptance/properties/schemas/items/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property '" + "schema" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                                for (const key7 in data47) {
                                    if (!((key7 === "glob") || (key7 === "schema"))) {
                                        const err117 = { instancePath: instancePath + "/acceptance/schemas/" + i9, schemaPath: "#/properties/acceptance/properties/schemas/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err117];
                                        }
                                        else {
                                            vErrors.push(err117);
                                        }
                                        errors++;
                                    }
                                }
                                if (data47.glob !== undefined) {
                                    if (typeof data47.glob !== "string") {
                                        const err118 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/glob", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/glob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err118];
                                        }
                                        else {
                                            vErrors.push(err118);
                                        }
                                        errors++;
                                    }
                                }
                                if (data47.schema !== undefined) {
                                    let data49 = data47.schema;
                                    if (typeof data49 === "string") {
                                        if (plan_schema_gen_func2(data49) > 1024) {
                                            const err119 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/schema", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/schema/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err119];
                                            }
                                            else {
                                                vErrors.push(err119);
                                            }
                                            errors++;
                                        }
                                        if (plan_schema_gen_func2(data49) < 1) {
                                            const err120 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/schema", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err120];
                                            }
                                            else {
                                                vErrors.push(err120);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err121 = { instancePath: instancePath + "/acceptance/schemas/" + i9 + "/schema", schemaPath: "#/properties/acceptance/properties/schemas/items/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err122 = { instancePath: instancePath + "/acceptance/schemas/" + i9, schemaPath: "#/properties/acceptance/properties/schemas/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err122];
                                }
                                else {
                                    vErrors.push(err122);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err123 = { instancePath: instancePath + "/acceptance/schemas", schemaPath: "#/properties/acceptance/properties/schemas/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err123];
                        }
                        else {
                            vErrors.push(err123);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err124 = { instancePath: instancePath + "/acceptance", schemaPath: "#/properties/acceptance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err124];
                }
                else {
                    vErrors.push(err124);
                }
                errors++;
            }
        }
        if (data.budgets !== undefined) {
            let data50 = data.budgets;
            if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key8 in data50) {
                    if (!(((key8 === "max_files") || (key8 === "max_patch_kb")) || (key8 === "timeout_minutes"))) {
                        const err125 = { instancePath: instancePath + "/budgets", schemaPath: "#/$defs/budgets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err125];
                        }
                        else {
                            vErrors.push(err125);
                        }
                        errors++;
                    }
                }
                if (data50.max_files !== undefined) {
                    let data51 = data50.max_files;
                    if (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) {
                        const err126 = { instancePath: instancePath + "/budgets/max_files", schemaPath: "#/$defs/budgets/properties/max_files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err126];
                        }
                        else {
                            vErrors.push(err126);
                        }
                        errors++;
                    }
                    if ((typeof data51 == "number") && (isFinite(data51))) {
                        if (data51 > 1000000 || isNaN(data51)) {
                            const err127 = { instancePath: instancePath + "/budgets/max_files", schemaPath: "#/$defs/budgets/properties/max_files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                            if (vErrors === null) {
                                vErrors = [err127];
                            }
                            else {
                                vErrors.push(err127);
                            }
                            errors++;
                        }
                        if (data51 < 1 || isNaN(data51)) {
                            const err128 = { instancePath: instancePath + "/budgets/max_files", schemaPath: "#/$defs/budgets/properties/max_files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err128];
                            }
                            else {
                                vErrors.push(err128);
                            }
                            errors++;
                        }
                    }
                }
                if (data50.max_patch_kb !== undefined) {
                    let data52 = data50.max_patch_kb;
                    if (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))) {
                        const err129 = { instancePath: instancePath + "/budgets/max_patch_kb", schemaPath: "#/$defs/budgets/properties/max_patch_kb/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err129];
                        }
                        else {
                            vErrors.push(err129);
                        }
                        errors++;
                    }
                    if ((typeof data52 == "number") && (isFinite(data52))) {
                        if (data52 > 131072 || isNaN(data52)) {
                            const err130 = { instancePath: instancePath + "/budgets/max_patch_kb", schemaPath: "#/$defs/budgets/properties/max_patch_kb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 131072 }, message: "must be <= 131072" };
                            if (vErrors === null) {
                                vErrors = [err130];
                            }
                            else {
                                vErrors.push(err130);
                            }
                            errors++;
                        }
                        if (data52 < 1 || isNaN(data52)) {
                            const err131 = { instancePath: instancePath + "/budgets/max_patch_kb", schemaPath: "#/$defs/budgets/properties/max_patch_kb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err131];
                            }
                            else {
                                vErrors.push(err131);
                            }
                            errors++;
                        }
                    }
                }
                if (data50.timeout_minutes !== undefined) {
                    let data53 = data50.timeout_minutes;
                    if (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) {
                        const err132 = { instancePath: instancePath + "/budgets/timeout_minutes", schemaPath: "#/$defs/budgets/properties/timeout_minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err132];
                        }
                        else {
                            vErrors.push(err132);
                        }
                        errors++;
                    }
                    if ((typeof data53 == "number") && (isFinite(data53))) {
                        if (data53 > 1440 || isNaN(data53)) {
                            const err133 = { instancePath: instancePath + "/budgets/timeout_minutes", schemaPath: "#/$defs/budgets/properties/timeout_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                            if (vErrors === null) {
                                vErrors = [err133];
                            }
                            else {
                                vErrors.push(err133);
                            }
                            errors++;
                        }
                        if (data53 < 1 || isNaN(data53)) {
                            const err134 = { instancePath: instancePath + "/budgets/timeout_minutes", schemaPath: "#/$defs/budgets/properties/timeout_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err134];
                            }
                            else {
                                vErrors.push(err134);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err135 = { instancePath: instancePath + "/budgets", schemaPath: "#/$defs/budgets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err135];
                }
                else {
                    vErrors.push(err135);
                }
                errors++;
            }
        }
        if (data.worktree !== undefined) {
            let data54 = data.worktree;
            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                for (const key9 in data54) {
                    if (!(((key9 === "root") || (key9 === "auto_remove_on_complete")) || (key9 === "auto_delete_branch"))) {
                        const err136 = { instancePath: instancePath + "/worktree", schemaPath: "#/$defs/worktree/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err136];
                        }
                        else {
                            vErrors.push(err136);
                        }
                        errors++;
                    }
                }
                if (data54.root !== undefined) {
                    let data55 = data54.root;
                    if (typeof data55 === "string") {
                        if (plan_schema_gen_func2(data55) > 1024) {
                            const err137 = { instancePath: instancePath + "/worktree/root", schemaPath: "#/$defs/worktree/properties/root/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err137];
                            }
                            else {
                                vErrors.push(err137);
                            }
                            errors++;
                        }
                        if (plan_schema_gen_func2(data55) < 1) {
                            const err138 = { instancePath: instancePath + "/worktree/root", schemaPath: "#/$defs/worktree/properties/root/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
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
                        const err139 = { instancePath: instancePath + "/worktree/root", schemaPath: "#/$defs/worktree/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err139];
                        }
                        else {
                            vErrors.push(err139);
                        }
                        errors++;
                    }
                }
                if (data54.auto_remove_on_complete !== undefined) {
                    if (typeof data54.auto_remove_on_complete !== "boolean") {
                        const err140 = { instancePath: instancePath + "/worktree/auto_remove_on_complete", schemaPath: "#/$defs/worktree/properties/auto_remove_on_complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                }
                if (data54.auto_delete_branch !== undefined) {
                    if (typeof data54.auto_delete_branch !== "boolean") {
                        const err141 = { instancePath: instancePath + "/worktree/auto_delete_branch", schemaPath: "#/$defs/worktree/properties/auto_delete_branch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err141];
                        }
                        else {
                            vErrors.push(err141);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err142 = { instancePath: instancePath + "/worktree", schemaPath: "#/$defs/worktree/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err142];
                }
                else {
                    vErrors.push(err142);
                }
                errors++;
            }
        }
    }
    else {
        const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err143];
        }
        else {
            vErrors.push(err143);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function plan_schema_gen_validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/plan.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = plan_schema_gen_validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if ((data.phases === undefined) && (missing0 = "phases")) {
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
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
        if (_errs1) {
            vErrors.length = _errs1;
        }
        else {
            vErrors = null;
        }
    }
    let ifClause0;
    if (_valid0) {
        const _errs3 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.workstreams !== undefined) {
                const err1 = { instancePath: instancePath + "/workstreams", schemaPath: "#/then/properties/workstreams/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        if (valid0) {
            var props0 = {};
            props0.workstreams = true;
        }
        ifClause0 = "then";
    }
    else {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.workstreams === undefined) {
                const err2 = { instancePath, schemaPath: "#/else/required", keyword: "required", params: { missingProperty: "workstreams" }, message: "must have required property '" + "workstreams" + "'" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        var _valid0 = _errs4 === errors;
        valid0 = _valid0;
        ifClause0 = "else";
    }
    if (!valid0) {
        const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: "must match \"" + ifClause0 + "\" schema" };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.plan === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property '" + "plan" + "'" };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "apiVersion") || (key0 === "plan")) || (key0 === "defaults")) || (key0 === "modules")) || (key0 === "phases")) || (key0 === "workstreams"))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err7 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.plan !== undefined) {
            let data2 = data.plan;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id === undefined) {
                    const err8 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!(plan_schema_gen_func1.call(plan_schema_gen_schema31.properties.plan.properties, key1))) {
                        const err9 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                if (data2.id !== undefined) {
                    let data3 = data2.id;
                    if (typeof data3 === "string") {
                        if (!plan_schema_gen_pattern4.test(data3)) {
                            const err10 = { instancePath: instancePath + "/plan/id", schemaPath: "#/properties/plan/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
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
                        const err11 = { instancePath: instancePath + "/plan/id", schemaPath: "#/properties/plan/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            vErrors.push(err11);
                        }
                        errors++;
                    }
                }
                if (data2.title !== undefined) {
                    let data4 = data2.title;
                    if (typeof data4 === "string") {
                        if (plan_schema_gen_func2(data4) > 200) {
                            const err12 = { instancePath: instancePath + "/plan/title", schemaPath: "#/properties/plan/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        if (!plan_schema_gen_pattern5.test(data4)) {
                            const err13 = { instancePath: instancePath + "/plan/title", schemaPath: "#/properties/plan/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
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
                        const err14 = { instancePath: instancePath + "/plan/title", schemaPath: "#/properties/plan/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data2.description !== undefined) {
                    let data5 = data2.description;
                    if (typeof data5 === "string") {
                        if (plan_schema_gen_func2(data5) > 20000) {
                            const err15 = { instancePath: instancePath + "/plan/description", schemaPath: "#/properties/plan/properties/description/maxLength", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
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
                        const err16 = { instancePath: instancePath + "/plan/description", schemaPath: "#/properties/plan/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                if (data2.version !== undefined) {
                    let data6 = data2.version;
                    if (typeof data6 === "string") {
                        if (plan_schema_gen_func2(data6) > 200) {
                            const err17 = { instancePath: instancePath + "/plan/version", schemaPath: "#/properties/plan/properties/version/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                        }
                        if (!plan_schema_gen_pattern5.test(data6)) {
                            const err18 = { instancePath: instancePath + "/plan/version", schemaPath: "#/properties/plan/properties/version/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err19 = { instancePath: instancePath + "/plan/version", schemaPath: "#/properties/plan/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            vErrors.push(err19);
                        }
                        errors++;
                    }
                }
                if (data2.base !== undefined) {
                    let data7 = data2.base;
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        if (data7.ref === undefined) {
                            const err20 = { instancePath: instancePath + "/plan/base", schemaPath: "#/properties/plan/properties/base/required", keyword: "required", params: { missingProperty: "ref" }, message: "must have required property '" + "ref" + "'" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                        for (const key2 in data7) {
                            if (!((key2 === "ref") || (key2 === "sha"))) {
                                const err21 = { instancePath: instancePath + "/plan/base", schemaPath: "#/properties/plan/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                        }
                        if (data7.ref !== undefined) {
                            let data8 = data7.ref;
                            if (typeof data8 === "string") {
                                if (plan_schema_gen_func2(data8) > 244) {
                                    const err22 = { instancePath: instancePath + "/plan/base/ref", schemaPath: "#/properties/plan/properties/base/properties/ref/maxLength", keyword: "maxLength", params: { limit: 244 }, message: "must NOT have more than 244 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data8) < 1) {
                                    const err23 = { instancePath: instancePath + "/plan/base/ref", schemaPath: "#/properties/plan/properties/base/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err24 = { instancePath: instancePath + "/plan/base/ref", schemaPath: "#/properties/plan/properties/base/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err24];
                                }
                                else {
                                    vErrors.push(err24);
                                }
                                errors++;
                            }
                        }
                        if (data7.sha !== undefined) {
                            let data9 = data7.sha;
                            if (typeof data9 === "string") {
                                if (!plan_schema_gen_pattern7.test(data9)) {
                                    const err25 = { instancePath: instancePath + "/plan/base/sha", schemaPath: "#/properties/plan/properties/base/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" + "\"" };
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
                                const err26 = { instancePath: instancePath + "/plan/base/sha", schemaPath: "#/properties/plan/properties/base/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
                    else {
                        const err27 = { instancePath: instancePath + "/plan/base", schemaPath: "#/properties/plan/properties/base/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
            else {
                const err28 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    vErrors.push(err28);
                }
                errors++;
            }
        }
        if (data.defaults !== undefined) {
            let data10 = data.defaults;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                for (const key3 in data10) {
                    if (!((((((key3 === "lane") || (key3 === "branch")) || (key3 === "worktree")) || (key3 === "claims")) || (key3 === "gates")) || (key3 === "budgets"))) {
                        const err29 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                }
                if (data10.lane !== undefined) {
                    let data11 = data10.lane;
                    if (typeof data11 === "string") {
                        if (plan_schema_gen_func2(data11) > 200) {
                            const err30 = { instancePath: instancePath + "/defaults/lane", schemaPath: "#/properties/defaults/properties/lane/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (plan_schema_gen_func2(data11) < 1) {
                            const err31 = { instancePath: instancePath + "/defaults/lane", schemaPath: "#/properties/defaults/properties/lane/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/defaults/lane", schemaPath: "#/properties/defaults/properties/lane/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                }
                if (data10.branch !== undefined) {
                    let data12 = data10.branch;
                    if (typeof data12 === "string") {
                        if (plan_schema_gen_func2(data12) > 1000) {
                            const err33 = { instancePath: instancePath + "/defaults/branch", schemaPath: "#/properties/defaults/properties/branch/maxLength", keyword: "maxLength", params: { limit: 1000 }, message: "must NOT have more than 1000 characters" };
                            if (vErrors === null) {
                                vErrors = [err33];
                            }
                            else {
                                vErrors.push(err33);
                            }
                            errors++;
                        }
                        if (plan_schema_gen_func2(data12) < 1) {
                            const err34 = { instancePath: instancePath + "/defaults/branch", schemaPath: "#/properties/defaults/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err35 = { instancePath: instancePath + "/defaults/branch", schemaPath: "#/properties/defaults/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data10.worktree !== undefined) {
                    let data13 = data10.worktree;
                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                        for (const key4 in data13) {
                            if (!(((key4 === "root") || (key4 === "auto_remove_on_complete")) || (key4 === "auto_delete_branch"))) {
                                const err36 = { instancePath: instancePath + "/defaults/worktree", schemaPath: "#/$defs/worktree/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        if (data13.root !== undefined) {
                            let data14 = data13.root;
                            if (typeof data14 === "string") {
                                if (plan_schema_gen_func2(data14) > 1024) {
                                    const err37 = { instancePath: instancePath + "/defaults/worktree/root", schemaPath: "#/$defs/worktree/properties/root/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                                if (plan_schema_gen_func2(data14) < 1) {
                                    const err38 = { instancePath: instancePath + "/defaults/worktree/root", schemaPath: "#/$defs/worktree/properties/root/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/defaults/worktree/root", schemaPath: "#/$defs/worktree/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data13.auto_remove_on_complete !== undefined) {
                            if (typeof data13.auto_remove_on_complete !== "boolean") {
                                const err40 = { instancePath: instancePath + "/defaults/worktree/auto_remove_on_complete", schemaPath: "#/$defs/worktree/properties/auto_remove_on_complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data13.auto_delete_branch !== undefined) {
                            if (typeof data13.auto_delete_branch !== "boolean") {
                                const err41 = { instancePath: instancePath + "/defaults/worktree/auto_delete_branch", schemaPath: "#/$defs/worktree/properties/auto_delete_branch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
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
                        const err42 = { instancePath: instancePath + "/defaults/worktree", schemaPath: "#/$defs/worktree/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                if (data10.claims !== undefined) {
                    let data17 = data10.claims;
                    if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                        for (const key5 in data17) {
                            if (!(key5 === "policy")) {
                                const err43 = { instancePath: instancePath + "/defaults/claims", schemaPath: "#/properties/defaults/properties/claims/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data17.policy !== undefined) {
                            let data18 = data17.policy;
                            if (!((data18 === "disjoint-unless-ordered") || (data18 === "strict"))) {
                                const err44 = { instancePath: instancePath + "/defaults/claims/policy", schemaPath: "#/$defs/policy/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err45 = { instancePath: instancePath + "/defaults/claims", schemaPath: "#/properties/defaults/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data10.gates !== undefined) {
                    let data19 = data10.gates;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        for (const key6 in data19) {
                            if (!((key6 === "min_confidence") || (key6 === "min_diff_coverage"))) {
                                const err46 = { instancePath: instancePath + "/defaults/gates", schemaPath: "#/$defs/gates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err46];
                                }
                                else {
                                    vErrors.push(err46);
                                }
                                errors++;
                            }
                        }
                        if (data19.min_confidence !== undefined) {
                            let data20 = data19.min_confidence;
                            if ((typeof data20 == "number") && (isFinite(data20))) {
                                if (data20 > 1 || isNaN(data20)) {
                                    const err47 = { instancePath: instancePath + "/defaults/gates/min_confidence", schemaPath: "#/$defs/gates/properties/min_confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                                if (data20 < 0 || isNaN(data20)) {
                                    const err48 = { instancePath: instancePath + "/defaults/gates/min_confidence", schemaPath: "#/$defs/gates/properties/min_confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err49 = { instancePath: instancePath + "/defaults/gates/min_confidence", schemaPath: "#/$defs/gates/properties/min_confidence/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err50 = { instancePath: instancePath + "/defaults/gates", schemaPath: "#/$defs/gates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                if (data10.budgets !== undefined) {
                    let data21 = data10.budgets;
                    if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                        for (const key7 in data21) {
                            if (!(((key7 === "max_files") || (key7 === "max_patch_kb")) || (key7 === "timeout_minutes"))) {
                                const err51 = { instancePath: instancePath + "/defaults/budgets", schemaPath: "#/$defs/budgets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err51];
                                }
                                else {
                                    vErrors.push(err51);
                                }
                                errors++;
                            }
                        }
                        if (data21.max_files !== undefined) {
                            let data22 = data21.max_files;
                            if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                                const err52 = { instancePath: instancePath + "/defaults/budgets/max_files", schemaPath: "#/$defs/budgets/properties/max_files/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    vErrors.push(err52);
                                }
                                errors++;
                            }
                            if ((typeof data22 == "number") && (isFinite(data22))) {
                                if (data22 > 1000000 || isNaN(data22)) {
                                    const err53 = { instancePath: instancePath + "/defaults/budgets/max_files", schemaPath: "#/$defs/budgets/properties/max_files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        vErrors.push(err53);
                                    }
                                    errors++;
                                }
                                if (data22 < 1 || isNaN(data22)) {
                                    const err54 = { instancePath: instancePath + "/defaults/budgets/max_files", schemaPath: "#/$defs/budgets/properties/max_files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data21.max_patch_kb !== undefined) {
                            let data23 = data21.max_patch_kb;
                            if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                                const err55 = { instancePath: instancePath + "/defaults/budgets/max_patch_kb", schemaPath: "#/$defs/budgets/properties/max_patch_kb/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    vErrors.push(err55);
                                }
                                errors++;
                            }
                            if ((typeof data23 == "number") && (isFinite(data23))) {
                                if (data23 > 131072 || isNaN(data23)) {
                                    const err56 = { instancePath: instancePath + "/defaults/budgets/max_patch_kb", schemaPath: "#/$defs/budgets/properties/max_patch_kb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 131072 }, message: "must be <= 131072" };
                                    if (vErrors === null) {
                                        vErrors = [err56];
                                    }
                                    else {
                                        vErrors.push(err56);
                                    }
                                    errors++;
                                }
                                if (data23 < 1 || isNaN(data23)) {
                                    const err57 = { instancePath: instancePath + "/defaults/budgets/max_patch_kb", schemaPath: "#/$defs/budgets/properties/max_patch_kb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data21.timeout_minutes !== undefined) {
                            let data24 = data21.timeout_minutes;
                            if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                                const err58 = { instancePath: instancePath + "/defaults/budgets/timeout_minutes", schemaPath: "#/$defs/budgets/properties/timeout_minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    vErrors.push(err58);
                                }
                                errors++;
                            }
                            if ((typeof data24 == "number") && (isFinite(data24))) {
                                if (data24 > 1440 || isNaN(data24)) {
                                    const err59 = { instancePath: instancePath + "/defaults/budgets/timeout_minutes", schemaPath: "#/$defs/budgets/properties/timeout_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
                                    if (vErrors === null) {
                                        vErrors = [err59];
                                    }
                                    else {
                                        vErrors.push(err59);
                                    }
                                    errors++;
                                }
                                if (data24 < 1 || isNaN(data24)) {
                                    const err60 = { instancePath: instancePath + "/defaults/budgets/timeout_minutes", schemaPath: "#/$defs/budgets/properties/timeout_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                    }
                    else {
                        const err61 = { instancePath: instancePath + "/defaults/budgets", schemaPath: "#/$defs/budgets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            vErrors.push(err61);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err62 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err62];
                }
                else {
                    vErrors.push(err62);
                }
                errors++;
            }
        }
        if (data.modules !== undefined) {
            let data25 = data.modules;
            if (Array.isArray(data25)) {
                const len0 = data25.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data26 = data25[i0];
                    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                        if (data26.id === undefined) {
                            const err63 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property '" + "id" + "'" };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                vErrors.push(err63);
                            }
                            errors++;
                        }
                        for (const key8 in data26) {
                            if (!(((((((key8 === "id") || (key8 === "name")) || (key8 === "version")) || (key8 === "owner")) || (key8 === "paths")) || (key8 === "depends_on")) || (key8 === "last_updated"))) {
                                const err64 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err64];
                                }
                                else {
                                    vErrors.push(err64);
                                }
                                errors++;
                            }
                        }
                        if (data26.id !== undefined) {
                            let data27 = data26.id;
                            if (typeof data27 === "string") {
                                if (!plan_schema_gen_pattern4.test(data27)) {
                                    const err65 = { instancePath: instancePath + "/modules/" + i0 + "/id", schemaPath: "#/properties/modules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err65];
                                    }
                                    else {
                                        vErrors.push(err65);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err66 = { instancePath: instancePath + "/modules/" + i0 + "/id", schemaPath: "#/properties/modules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err66];
                                }
                                else {
                                    vErrors.push(err66);
                                }
                                errors++;
                            }
                        }
                        if (data26.name !== undefined) {
                            let data28 = data26.name;
                            if (typeof data28 === "string") {
                                if (plan_schema_gen_func2(data28) > 200) {
                                    const err67 = { instancePath: instancePath + "/modules/" + i0 + "/name", schemaPath: "#/properties/modules/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err67];
                                    }
                                    else {
                                        vErrors.push(err67);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data28)) {
                                    const err68 = { instancePath: instancePath + "/modules/" + i0 + "/name", schemaPath: "#/properties/modules/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err68];
                                    }
                                    else {
                                        vErrors.push(err68);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/modules/" + i0 + "/name", schemaPath: "#/properties/modules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                        if (data26.version !== undefined) {
                            let data29 = data26.version;
                            if ((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))) {
                                const err70 = { instancePath: instancePath + "/modules/" + i0 + "/version", schemaPath: "#/properties/modules/items/properties/version/type", keyword: "type", params: { type: plan_schema_gen_schema31.properties.modules.items.properties.version.type }, message: "must be string,number" };
                                if (vErrors === null) {
                                    vErrors = [err70];
                                }
                                else {
                                    vErrors.push(err70);
                                }
                                errors++;
                            }
                        }
                        if (data26.owner !== undefined) {
                            let data30 = data26.owner;
                            if (typeof data30 === "string") {
                                if (plan_schema_gen_func2(data30) > 200) {
                                    const err71 = { instancePath: instancePath + "/modules/" + i0 + "/owner", schemaPath: "#/properties/modules/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err71];
                                    }
                                    else {
                                        vErrors.push(err71);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data30)) {
                                    const err72 = { instancePath: instancePath + "/modules/" + i0 + "/owner", schemaPath: "#/properties/modules/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err72];
                                    }
                                    else {
                                        vErrors.push(err72);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err73 = { instancePath: instancePath + "/modules/" + i0 + "/owner", schemaPath: "#/properties/modules/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err73];
                                }
                                else {
                                    vErrors.push(err73);
                                }
                                errors++;
                            }
                        }
                        if (data26.paths !== undefined) {
                            let data31 = data26.paths;
                            if (Array.isArray(data31)) {
                                const len1 = data31.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    if (typeof data31[i1] !== "string") {
                                        const err74 = { instancePath: instancePath + "/modules/" + i0 + "/paths/" + i1, schemaPath: "#/properties/modules/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err74];
                                        }
                                        else {
                                            vErrors.push(err74);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err75 = { instancePath: instancePath + "/modules/" + i0 + "/paths", schemaPath: "#/properties/modules/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err75];
                                }
                                else {
                                    vErrors.push(err75);
                                }
                                errors++;
                            }
                        }
                        if (data26.depends_on !== undefined) {
                            let data33 = data26.depends_on;
                            if (Array.isArray(data33)) {
                                const len2 = data33.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                    let data34 = data33[i2];
                                    if (typeof data34 === "string") {
                                        if (plan_schema_gen_func2(data34) > 256) {
                                            const err76 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, schemaPath: "#/properties/modules/items/properties/depends_on/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err76];
                                            }
                                            else {
                                                vErrors.push(err76);
                                            }
                                            errors++;
                                        }
                                        if (plan_schema_gen_func2(data34) < 1) {
                                            const err77 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, schemaPath: "#/properties/modules/items/properties/depends_on/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err77];
                                            }
                                            else {
                                                vErrors.push(err77);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err78 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on/" + i2, schemaPath: "#/properties/modules/items/properties/depends_on/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err78];
                                        }
                                        else {
                                            vErrors.push(err78);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err79 = { instancePath: instancePath + "/modules/" + i0 + "/depends_on", schemaPath: "#/properties/modules/items/properties/depends_on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err79];
                                }
                                else {
                                    vErrors.push(err79);
                                }
                                errors++;
                            }
                        }
                        if (data26.last_updated !== undefined) {
                            let data35 = data26.last_updated;
                            if (typeof data35 === "string") {
                                if (!pattern11.test(data35)) {
                                    const err80 = { instancePath: instancePath + "/modules/" + i0 + "/last_updated", schemaPath: "#/properties/modules/items/properties/last_updated/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: "must match pattern \"" + "^\\d{4}-\\d{2}-\\d{2}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err80];
                                    }
                                    else {
                                        vErrors.push(err80);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err81 = { instancePath: instancePath + "/modules/" + i0 + "/last_updated", schemaPath: "#/properties/modules/items/properties/last_updated/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err81];
                                }
                                else {
                                    vErrors.push(err81);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err82 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err83 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err83];
                }
                else {
                    vErrors.push(err83);
                }
                errors++;
            }
        }
        if (data.phases !== undefined) {
            let data36 = data.phases;
            if (Array.isArray(data36)) {
                if (data36.length < 1) {
                    const err84 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err84];
                    }
                    else {
                        vErrors.push(err84);
                    }
                    errors++;
                }
                const len3 = data36.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    let data37 = data36[i3];
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        if (data37.key === undefined) {
                            const err85 = { instancePath: instancePath + "/phases/" + i3, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property '" + "key" + "'" };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        if (data37.workstreams === undefined) {
                            const err86 = { instancePath: instancePath + "/phases/" + i3, schemaPath: "#/properties/phases/items/required", keyword: "required", params: { missingProperty: "workstreams" }, message: "must have required property '" + "workstreams" + "'" };
                            if (vErrors === null) {
                                vErrors = [err86];
                            }
                            else {
                                vErrors.push(err86);
                            }
                            errors++;
                        }
                        for (const key9 in data37) {
                            if (!(plan_schema_gen_func1.call(plan_schema_gen_schema31.properties.phases.items.properties, key9))) {
                                const err87 = { instancePath: instancePath + "/phases/" + i3, schemaPath: "#/properties/phases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        if (data37.key !== undefined) {
                            let data38 = data37.key;
                            if (typeof data38 === "string") {
                                if (!plan_schema_gen_pattern4.test(data38)) {
                                    const err88 = { instancePath: instancePath + "/phases/" + i3 + "/key", schemaPath: "#/properties/phases/items/properties/key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err88];
                                    }
                                    else {
                                        vErrors.push(err88);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err89 = { instancePath: instancePath + "/phases/" + i3 + "/key", schemaPath: "#/properties/phases/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err89];
                                }
                                else {
                                    vErrors.push(err89);
                                }
                                errors++;
                            }
                        }
                        if (data37.seq !== undefined) {
                            let data39 = data37.seq;
                            if (!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) {
                                const err90 = { instancePath: instancePath + "/phases/" + i3 + "/seq", schemaPath: "#/properties/phases/items/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err90];
                                }
                                else {
                                    vErrors.push(err90);
                                }
                                errors++;
                            }
                            if ((typeof data39 == "number") && (isFinite(data39))) {
                                if (data39 > 1000000 || isNaN(data39)) {
                                    const err91 = { instancePath: instancePath + "/phases/" + i3 + "/seq", schemaPath: "#/properties/phases/items/properties/seq/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" };
                                    if (vErrors === null) {
                                        vErrors = [err91];
                                    }
                                    else {
                                        vErrors.push(err91);
                                    }
                                    errors++;
                                }
                                if (data39 < 0 || isNaN(data39)) {
                                    const err92 = { instancePath: instancePath + "/phases/" + i3 + "/seq", schemaPath: "#/properties/phases/items/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err92];
                                    }
                                    else {
                                        vErrors.push(err92);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data37.title !== undefined) {
                            let data40 = data37.title;
                            if (typeof data40 === "string") {
                                if (plan_schema_gen_func2(data40) > 200) {
                                    const err93 = { instancePath: instancePath + "/phases/" + i3 + "/title", schemaPath: "#/properties/phases/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err93];
                                    }
                                    else {
                                        vErrors.push(err93);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data40)) {
                                    const err94 = { instancePath: instancePath + "/phases/" + i3 + "/title", schemaPath: "#/properties/phases/items/properties/title/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err94];
                                    }
                                    else {
                                        vErrors.push(err94);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err95 = { instancePath: instancePath + "/phases/" + i3 + "/title", schemaPath: "#/properties/phases/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err95];
                                }
                                else {
                                    vErrors.push(err95);
                                }
                                errors++;
                            }
                        }
                        if (data37.description !== undefined) {
                            let data41 = data37.description;
                            if (typeof data41 === "string") {
                                if (plan_schema_gen_func2(data41) > 20000) {
                                    const err96 = { instancePath: instancePath + "/phases/" + i3 + "/description", schemaPath: "#/properties/phases/items/properties/description/maxLength", keyword: "maxLength", params: { limit: 20000 }, message: "must NOT have more than 20000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err96];
                                    }
                                    else {
                                        vErrors.push(err96);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err97 = { instancePath: instancePath + "/phases/" + i3 + "/description", schemaPath: "#/properties/phases/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err97];
                                }
                                else {
                                    vErrors.push(err97);
                                }
                                errors++;
                            }
                        }
                        if (data37.priority !== undefined) {
                            let data42 = data37.priority;
                            if (!((((data42 === "critical") || (data42 === "high")) || (data42 === "medium")) || (data42 === "low"))) {
                                const err98 = { instancePath: instancePath + "/phases/" + i3 + "/priority", schemaPath: "#/properties/phases/items/properties/priority/enum", keyword: "enum", params: { allowedValues: plan_schema_gen_schema31.properties.phases.items.properties.priority.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                        }
                        if (data37.week !== undefined) {
                            let data43 = data37.week;
                            if (!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) {
                                const err99 = { instancePath: instancePath + "/phases/" + i3 + "/week", schemaPath: "#/properties/phases/items/properties/week/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                            if ((typeof data43 == "number") && (isFinite(data43))) {
                                if (data43 > 10000 || isNaN(data43)) {
                                    const err100 = { instancePath: instancePath + "/phases/" + i3 + "/week", schemaPath: "#/properties/phases/items/properties/week/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                                if (data43 < 0 || isNaN(data43)) {
                                    const err101 = { instancePath: instancePath + "/phases/" + i3 + "/week", schemaPath: "#/properties/phases/items/properties/week/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                        vErrors = [err101];
                                    }
                                    else {
                                        vErrors.push(err101);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data37.effort !== undefined) {
                            let data44 = data37.effort;
                            if (typeof data44 === "string") {
                                if (plan_schema_gen_func2(data44) > 200) {
                                    const err102 = { instancePath: instancePath + "/phases/" + i3 + "/effort", schemaPath: "#/properties/phases/items/properties/effort/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err102];
                                    }
                                    else {
                                        vErrors.push(err102);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data44)) {
                                    const err103 = { instancePath: instancePath + "/phases/" + i3 + "/effort", schemaPath: "#/properties/phases/items/properties/effort/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
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
                                const err104 = { instancePath: instancePath + "/phases/" + i3 + "/effort", schemaPath: "#/properties/phases/items/properties/effort/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err104];
                                }
                                else {
                                    vErrors.push(err104);
                                }
                                errors++;
                            }
                        }
                        if (data37.risk !== undefined) {
                            let data45 = data37.risk;
                            if (typeof data45 === "string") {
                                if (plan_schema_gen_func2(data45) > 2000) {
                                    const err105 = { instancePath: instancePath + "/phases/" + i3 + "/risk", schemaPath: "#/properties/phases/items/properties/risk/maxLength", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err105];
                                    }
                                    else {
                                        vErrors.push(err105);
                                    }
                                    errors++;
                                }
                                if (!plan_schema_gen_pattern5.test(data45)) {
                                    const err106 = { instancePath: instancePath + "/phases/" + i3 + "/risk", schemaPath: "#/properties/phases/items/properties/risk/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err106];
                                    }
                                    else {
                                        vErrors.push(err106);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err107 = { instancePath: instancePath + "/phases/" + i3 + "/risk", schemaPath: "#/properties/phases/items/properties/risk/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err107];
                                }
                                else {
                                    vErrors.push(err107);
                                }
                                errors++;
                            }
                        }
                        if (data37.patterns !== undefined) {
                            let data46 = data37.patterns;
                            if (Array.isArray(data46)) {
                                const len4 = data46.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data47 = data46[i4];
                                    if (typeof data47 === "string") {
                                        if (plan_schema_gen_func2(data47) > 200) {
                                            const err108 = { instancePath: instancePath + "/phases/" + i3 + "/patterns/" + i4, schemaPath: "#/properties/phases/items/properties/patterns/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err108];
                                            }
                                            else {
                                                vErrors.push(err108);
                                            }
                                            errors++;
                                        }
                                        if (!plan_schema_gen_pattern5.test(data47)) {
                                            const err109 = { instancePath: instancePath + "/phases/" + i3 + "/patterns/" + i4, schemaPath: "#/properties/phases/items/properties/patterns/items/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" }, message: "must match pattern \"" + "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err109];
                                            }
                                            else {
                                                vErrors.push(err109);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err110 = { instancePath: instancePath + "/phases/" + i3 + "/patterns/" + i4, schemaPath: "#/properties/phases/items/properties/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err110];
                                        }
                                        else {
                                            vErrors.push(err110);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err111 = { instancePath: instancePath + "/phases/" + i3 + "/patterns", schemaPath: "#/properties/phases/items/properties/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err111];
                                }
                                else {
                                    vErrors.push(err111);
                                }
                                errors++;
                            }
                        }
                        if (data37.needs !== undefined) {
                            let data48 = data37.needs;
                            if (Array.isArray(data48)) {
                                const len5 = data48.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                    let data49 = data48[i5];
                                    if (typeof data49 === "string") {
                                        if (plan_schema_gen_func2(data49) > 256) {
                                            const err112 = { instancePath: instancePath + "/phases/" + i3 + "/needs/" + i5, schemaPath: "#/properties/phases/items/properties/needs/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err112];
                                            }
                                            else {
                                                vErrors.push(err112);
                                            }
                                            errors++;
                                        }
                                        if (plan_schema_gen_func2(data49) < 1) {
                                            const err113 = { instancePath: instancePath + "/phases/" + i3 + "/needs/" + i5, schemaPath: "#/properties/phases/items/properties/needs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err113];
                                            }
                                            else {
                                                vErrors.push(err113);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err114 = { instancePath: instancePath + "/phases/" + i3 + "/needs/" + i5, schemaPath: "#/properties/phases/items/properties/needs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err114];
                                        }
                                        else {
                                            vErrors.push(err114);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err115 = { instancePath: instancePath + "/phases/" + i3 + "/needs", schemaPath: "#/properties/phases/items/properties/needs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                        if (data37.phase_lineage_id !== undefined) {
                            let data50 = data37.phase_lineage_id;
                            if (typeof data50 === "string") {
                                if (!pattern17.test(data50)) {
                                    const err116 = { instancePath: instancePath + "/phases/" + i3 + "/phase_lineage_id", schemaPath: "#/properties/phases/items/properties/phase_lineage_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err117 = { instancePath: instancePath + "/phases/" + i3 + "/phase_lineage_id", schemaPath: "#/properties/phases/items/properties/phase_lineage_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err117];
                                }
                                else {
                                    vErrors.push(err117);
                                }
                                errors++;
                            }
                        }
                        if (data37.phase_instance_id !== undefined) {
                            let data51 = data37.phase_instance_id;
                            if (typeof data51 === "string") {
                                if (!pattern18.test(data51)) {
                                    const err118 = { instancePath: instancePath + "/phases/" + i3 + "/phase_instance_id", schemaPath: "#/properties/phases/items/properties/phase_instance_id/pattern", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err118];
                                    }
                                    else {
                                        vErrors.push(err118);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err119 = { instancePath: instancePath + "/phases/" + i3 + "/phase_instance_id", schemaPath: "#/properties/phases/items/properties/phase_instance_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err119];
                                }
                                else {
                                    vErrors.push(err119);
                                }
                                errors++;
                            }
                        }
                        if (data37.workstreams !== undefined) {
                            let data52 = data37.workstreams;
                            if (Array.isArray(data52)) {
                                if (data52.length < 1) {
                                    const err120 = { instancePath: instancePath + "/phases/" + i3 + "/workstreams", schemaPath: "#/properties/phases/items/properties/workstreams/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err120];
                                    }
                                    else {
                                        vErrors.push(err120);
                                    }
                                    errors++;
                                }
                                const len6 = data52.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    if (!(validate21(data52[i6], { instancePath: instancePath + "/phases/" + i3 + "/workstreams/" + i6, parentData: data52, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                        errors = vErrors.length;
                                    }
                                }
                            }
                            else {
                                const err121 = { instancePath: instancePath + "/phases/" + i3 + "/workstreams", schemaPath: "#/properties/phases/items/properties/workstreams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err122 = { instancePath: instancePath + "/phases/" + i3, schemaPath: "#/properties/phases/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err122];
                        }
                        else {
                            vErrors.push(err122);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err123 = { instancePath: instancePath + "/phases", schemaPath: "#/properties/phases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err123];
                }
                else {
                    vErrors.push(err123);
                }
                errors++;
            }
        }
        if (data.workstreams !== undefined) {
            let data54 = data.workstreams;
            if (Array.isArray(data54)) {
                if (data54.length < 1) {
                    const err124 = { instancePath: instancePath + "/workstreams", schemaPath: "#/properties/workstreams/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err124];
                    }
                    else {
                        vErrors.push(err124);
                    }
                    errors++;
                }
                const len7 = data54.length;
                for (let i7 = 0; i7 < len7; i7++) {
                    if (!(validate21(data54[i7], { instancePath: instancePath + "/workstreams/" + i7, parentData: data54, parentDataProperty: i7, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err125 = { instancePath: instancePath + "/workstreams", schemaPath: "#/properties/workstreams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
    else {
        const err126 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err126];
        }
        else {
            vErrors.push(err126);
        }
        errors++;
    }
    plan_schema_gen_validate20.errors = vErrors;
    return errors === 0;
}
plan_schema_gen_validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/plan/lib/plan-form.js

/** Workstreams that are validated together. The validator joins the errors of each to all before, which is quadratic in their number. */
const CHUNK = 256;
/** What does not fit the schema, piece by piece, so that a caller may stop early. No piece yields an empty list. */
function* plan_form_planFormErrors(plan) {
    for (const { value, place } of pieces(plan)) {
        if (validate(value))
            continue;
        yield (validate.errors ?? []).map((error) => ({ ...error, instancePath: place(error.instancePath) }));
    }
}
/** Everything around the part of a piece that is looked at, without a fault. */
const AROUND = { apiVersion: 'aiop.dev/v1', plan: { id: 'p' } };
function* pieces(plan) {
    if (!isRecord(plan)) {
        yield { value: plan, place: (path) => path };
        return;
    }
    const { workstreams, phases } = plan;
    yield { value: withFirstOfEach(plan), place: (path) => path };
    if (Array.isArray(workstreams)) {
        for (let start = CHUNK; start < workstreams.length; start += CHUNK) {
            yield { value: { ...AROUND, workstreams: workstreams.slice(start, start + CHUNK) }, place: (path) => shift(path, '', '', start) };
        }
    }
    if (!Array.isArray(phases))
        return;
    for (const [index, phase] of phases.entries()) {
        const own = `/phases/${index}`;
        if (index > 0)
            yield { value: { ...AROUND, phases: [withFirstWorkstreams(phase)] }, place: (path) => shift(path, '/phases/0', own, 0) };
        const list = isRecord(phase) ? phase.workstreams : undefined;
        if (!Array.isArray(list))
            continue;
        for (let start = CHUNK; start < list.length; start += CHUNK) {
            const value = { ...AROUND, phases: [{ key: 'k', workstreams: list.slice(start, start + CHUNK) }] };
            yield { value, place: (path) => shift(path, '/phases/0', own, start) };
        }
    }
}
function withFirstOfEach(plan) {
    const { phases } = plan;
    const cut = withFirstWorkstreams(plan);
    return Array.isArray(phases) && phases.length > 0 && isRecord(cut) ? { ...cut, phases: [withFirstWorkstreams(phases[0])] } : cut;
}
function withFirstWorkstreams(holder) {
    if (!isRecord(holder) || !Array.isArray(holder.workstreams))
        return holder;
    return { ...holder, workstreams: holder.workstreams.slice(0, CHUNK) };
}
/** Replaces the beginning of a pointer, and counts the index of a workstream behind it up. */
function shift(path, from, to, start) {
    const rest = path.slice(from.length);
    return to + rest.replace(/^\/workstreams\/(\d+)/, (_, index) => `/workstreams/${Number(index) + start}`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-limits.js

/** YAML beyond this takes its parser seconds and gigabytes. */
const MAX_WORKSTREAMS_YAML = 20_000;
const MAX_WORKSTREAMS_JSON = 200_000;
const MAX_CLAIMS_PER_WORKSTREAM = 1_000;
const MAX_CLAIMS = 100_000;
/** Entries of any other list, such as needs or items. */
const MAX_LIST = 10_000;
/** Fields of one object. */
const MAX_FIELDS = 1_000;
/** Entries of all lists together. */
const MAX_LISTED = 1_500_000;
/** Counts before anything is checked one by one. Works on a document of any form. Returns whether the plan is within its limits. */
function plan_limits_withinLimits(document, sink) {
    const json = document.path.toLowerCase().endsWith('.json');
    const maxWorkstreams = json ? MAX_WORKSTREAMS_JSON : MAX_WORKSTREAMS_YAML;
    const refuse = (pointer, message, hint) => {
        sink.add('AIOP-P001', { message, at: document.position(pointer), pointer, hint });
        return false;
    };
    let [workstreams, claims] = [0, 0];
    for (const { list, pointer } of workstreamLists(document.value)) {
        workstreams += list.length;
        if (workstreams > maxWorkstreams) {
            const hint = json ? 'split the plan' : `split the plan, or give it as JSON (up to ${MAX_WORKSTREAMS_JSON} workstreams)`;
            return refuse(pointer, `the plan holds more than ${maxWorkstreams} workstreams`, hint);
        }
        for (const [index, workstream] of list.entries()) {
            const count = claimCount(field(workstream, 'claims'));
            const at = `${pointer}/${index}/claims`;
            const most = `${pointerName(at)} lists ${count} patterns, at most ${MAX_CLAIMS_PER_WORKSTREAM} are allowed`;
            if (count > MAX_CLAIMS_PER_WORKSTREAM)
                return refuse(at, most, 'claim folders instead of single files');
            claims += count;
            if (claims > MAX_CLAIMS)
                return refuse(at, `the plan lists more than ${MAX_CLAIMS} claims`, 'claim folders instead of single files');
        }
    }
    const long = findExcess(document.value);
    if (long !== undefined)
        return refuse(long.pointer, long.message, 'split the plan');
    return true;
}
function workstreamLists(value) {
    const found = [];
    const add = (list, pointer) => {
        if (Array.isArray(list))
            found.push({ list, pointer });
    };
    add(field(value, 'workstreams'), '/workstreams');
    const phases = field(value, 'phases');
    if (!Array.isArray(phases))
        return found;
    for (const [index, phase] of phases.entries())
        add(field(phase, 'workstreams'), `/phases/${index}/workstreams`);
    return found;
}
const UNLIMITED = new Set(['workstreams', 'phases', 'modules']);
/** The first list or object that is too long, or the list with which all together are. Without recursion. */
function findExcess(value) {
    let listed = 0;
    const pending = [{ value, pointer: '', limited: true }];
    for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
        if (typeof visit.value !== 'object' || visit.value === null)
            continue;
        if (Array.isArray(visit.value)) {
            const { length } = visit.value;
            listed += length;
            const { pointer } = visit;
            if (visit.limited && length > MAX_LIST) {
                return { pointer, message: `${pointerName(pointer)} has ${length} entries, at most ${MAX_LIST} are allowed` };
            }
            if (listed > MAX_LISTED)
                return { pointer, message: `the lists of the plan have more than ${MAX_LISTED} entries` };
        }
        const entries = Object.entries(visit.value);
        if (!Array.isArray(visit.value) && entries.length > MAX_FIELDS) {
            const { pointer } = visit;
            return { pointer, message: `${pointerName(pointer)} has ${entries.length} fields, at most ${MAX_FIELDS} are allowed` };
        }
        for (const [key, child] of entries) {
            if (typeof child === 'object')
                pending.push({ value: child, pointer: `${visit.pointer}/${pointerSegment(key)}`, limited: !UNLIMITED.has(key) });
        }
    }
    return undefined;
}
function claimCount(claims) {
    if (Array.isArray(claims))
        return claims.length;
    if (typeof claims !== 'object' || claims === null)
        return 0;
    return Object.values(claims).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
function field(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

;// CONCATENATED MODULE: ./packages/plan/lib/read-plan.js






const DOCUMENT_CODES = {
    unreadable: 'AIOP-P001',
    syntax: 'AIOP-P002',
    duplicateKey: 'AIOP-P003',
    forbidden: 'AIOP-P004',
    missing: 'AIOP-P006',
    unknownField: 'AIOP-P007',
    wrongType: 'AIOP-P008',
    enumValue: 'AIOP-P009',
};
/** Parses a plan and checks its form. Undefined when the form is wrong: what is wrong with it is in the sink. */
function read_plan_readPlan(source, blake3, sink) {
    const parsed = parseDocument(source, DOCUMENT_CODES);
    sink.addAll(parsed.findings);
    if (!parsed.ok)
        return undefined;
    const document = parsed.value;
    if (!withinLimits(document, sink))
        return undefined;
    if (!hasPlanForm(document, sink))
        return undefined;
    // The schema has just admitted it.
    const raw = document.value;
    const { path, position } = document;
    return { document, plan: normalisePlan(raw, { path, position, hash: planHash(blake3, document.value) }) };
}
function hasPlanForm(document, sink) {
    let sound = true;
    for (const errors of planFormErrors(document.value)) {
        sound = false;
        const shown = errors.slice(0, sink.room);
        sink.addAll(schemaFindings(document, shown, DOCUMENT_CODES, { fieldsOf: fieldsAt, override: planCode }));
        sink.addHidden(errors.length - shown.length);
    }
    return sound;
}
const INSTANCE_IDS = new Set(['wsid', 'phase_instance_id']);
/** BLAKE3 of the canonical JSON (RFC 8785) of a plan's document without instance ids: 64 hex digits, the same for YAML and JSON. */
function planHash(blake3, document) {
    const kept = JSON.parse(JSON.stringify(document, (key, value) => (INSTANCE_IDS.has(key) ? undefined : value)));
    return blake3.hex(canonicalJson(kept));
}
const ID_FIELD = /\/(?:id|key|module|role|wsid|wslid|phase_lineage_id|phase_instance_id|module_file_id|file_hash)$/;
const TEXT_RULES = new Set(['pattern', 'minLength', 'maxLength']);
/** The plan's own codes for what the schema finds. */
function planCode({ keyword, instancePath, params }) {
    if (instancePath === '/apiVersion')
        return { code: 'AIOP-P005', hint: 'write apiVersion: aiop.dev/v1' };
    if (keyword === 'required' && params.missingProperty === 'workstreams' && instancePath === '')
        return { hint: 'add "workstreams" or "phases"' };
    if (/^m(?:in|ax)Properties$/.test(keyword))
        return { hint: instancePath.endsWith('/verify') ? 'give run or tasks' : 'give either run or patch' };
    if (!TEXT_RULES.has(keyword))
        return undefined;
    if (ID_FIELD.test(instancePath))
        return idRule(instancePath);
    if (/\/verify(?:\/run|\/tasks)?\/\d+$/.test(instancePath))
        return { code: 'AIOP-P072', hint: 'name a command' };
    if (String(params.pattern).startsWith('^[^\\u0000'))
        return { code: 'AIOP-P074', hint: 'write one line, without control characters' };
    return undefined;
}
function idRule(pointer) {
    if (/(?:wsid|phase_instance_id)$/.test(pointer))
        return { code: 'AIOP-P043', hint: 'remove the id, or give a ULID: 26 letters of Crockford base 32' };
    if (/(?:wslid|phase_lineage_id)$/.test(pointer))
        return { code: 'AIOP-P043', hint: 'remove the id: it is computed' };
    if (pointer.endsWith('module_file_id'))
        return { code: 'AIOP-P043', hint: 'give 20 lower-case hex digits' };
    if (pointer.endsWith('file_hash'))
        return { code: 'AIOP-P043', hint: 'give 64 lower-case hex digits' };
    return { code: 'AIOP-P043', hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit' };
}

;// CONCATENATED MODULE: ./packages/plan/lib/nearest-name.js

/** Names that are looked at: a hint is not worth more. */
const MAX_CANDIDATES = 1_000;
/** The nearest of the first 1,000 candidates, or undefined. */
function nearest_name_nearestOf(name, candidates) {
    return nearest(name, first(candidates));
}
function* first(candidates) {
    let count = 0;
    for (const candidate of candidates) {
        if (++count > MAX_CANDIDATES)
            return;
        yield candidate;
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/repository-path.js

/**
 * Why a text is no path inside the repository (`/` between segments, canonical), or undefined. Unlike a claim it has no wildcards:
 * `[id].tsx` is a name.
 */
function repository_path_pathProblem(path) {
    if (path === '')
        return 'it is empty';
    if (firstUnseen(path) >= 0)
        return 'it holds a character that cannot be seen';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'it is absolute';
    if (path.includes('\\'))
        return 'it holds a backslash';
    const segments = path.split('/');
    if (segments.includes('..'))
        return 'it leaves its folder';
    if (segments.includes('.') || segments.includes(''))
        return 'it is not canonical';
    return path.trim() === path ? undefined : 'it begins or ends with white space';
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-items.js






/** Checks the items of every workstream: paths, claims, order, confidence, budgets. Returns their order, or undefined on a cycle. */
function check_items_checkItems(plan, claims, graph, sink) {
    for (const workstream of plan.workstreams) {
        for (const item of workstream.items) {
            checkPaths(plan, workstream, item, claims, sink);
            checkConfidence(plan, workstream, item, sink);
        }
        checkFileBudget(plan, workstream, sink);
    }
    const order = orderItems(plan, graph, sink);
    if (order !== undefined)
        for (const workstream of plan.workstreams)
            checkSharedFiles(plan, workstream, order, sink);
    return order;
}
/** The files an item acts on: of a rename, the old and the new. */
function check_items_filesOf({ filePath, action, to }) {
    const file = { path: filePath, field: 'file_path' };
    return action === 'rename' && to !== undefined ? [file, { path: to, field: 'to' }] : [file];
}
function checkPaths(plan, workstream, item, claims, sink) {
    const set = claims.get(workstream);
    if ((item.action === 'rename') !== (item.to !== undefined)) {
        const message = item.action === 'rename' ? `the rename "${item.id}" has no new path` : `only a rename has a new path, "${item.id}" is ${item.action}`;
        const pointer = item.action === 'rename' ? item.pointer : `${item.pointer}/to`;
        const hint = item.action === 'rename' ? 'add "to"' : 'remove "to"';
        sink.add(item.action === 'rename' ? 'AIOP-P006' : 'AIOP-P007', { message, at: plan.position(pointer), pointer, hint });
    }
    for (const { path, field } of check_items_filesOf(item)) {
        const pointer = `${item.pointer}/${field}`;
        const at = plan.position(pointer);
        const problem = pathProblem(path);
        if (problem !== undefined) {
            sink.add('AIOP-P011', { message: `"${visible(path, 100)}" is no path of the repository: ${problem}`, at, pointer });
            continue;
        }
        const permission = set?.permits(path) ?? { state: 'claimed' };
        if (permission.state === 'claimed')
            continue;
        const why = permission.state === 'protected' ? `lies in the protected path ${permission.by}` : `is not claimed by "${workstream.id}"`;
        sink.add(item.action === 'rename' ? 'AIOP-P022' : 'AIOP-P020', {
            message: `the file ${path} of item "${item.id}" ${why}`,
            at,
            pointer,
        });
    }
}
function checkConfidence(plan, { minConfidence }, { id, confidence, pointer: item }, sink) {
    if (confidence === undefined || minConfidence === undefined || confidence >= minConfidence)
        return;
    const pointer = `${item}/confidence`;
    const message = `item "${id}" states a confidence of ${confidence}, the gate asks for ${minConfidence}: it can never merge as planned`;
    sink.add('AIOP-P024', { message, at: plan.position(pointer), pointer });
}
function checkFileBudget(plan, { id, items, budgets, pointer: workstream }, sink) {
    const most = budgets.max_files;
    const files = new Set(items.flatMap((item) => check_items_filesOf(item).map(({ path }) => path)));
    if (most === undefined || files.size <= most)
        return;
    const pointer = `${workstream}/items`;
    sink.add('AIOP-P027', {
        message: `the items of "${id}" touch ${files.size} files, its budget is ${most}`,
        at: plan.position(pointer),
        pointer,
    });
}
function orderItems(plan, graph, sink) {
    const placed = [];
    for (const workstream of plan.workstreams)
        for (const item of workstream.items)
            placed.push({ item, workstream, index: placed.length });
    const byId = new Map();
    for (const each of placed)
        if (!byId.has(each.item.id))
            byId.set(each.item.id, each);
    const needs = placed.map((each) => resolveNeeds(plan, each, byId, graph, sink));
    const items = graphOf(needs);
    const { order, unordered } = topologicalOrder(items);
    for (const cycle of shortestCycles(items, unordered)) {
        const [first] = cycle.map((index) => placed[index]?.item);
        const ids = [...cycle, cycle[0] ?? 0].slice(0, 20).map((index) => placed[index]?.item.id ?? '');
        const pointer = `${first?.pointer ?? ''}/needs`;
        sink.add('AIOP-P030', { message: `the items need each other in a circle: ${ids.join(' → ')}`, at: plan.position(pointer), pointer });
    }
    if (unordered.length > 0)
        return undefined;
    const reach = reachability(items, order);
    const placeOf = new Map(placed.map((each) => [each.item, each]));
    return (item, other) => {
        const [a, b] = [placeOf.get(item), placeOf.get(other)];
        if (a === undefined || b === undefined)
            return false;
        if (a.workstream !== b.workstream)
            return graph?.isAfter(a.workstream, b.workstream) === true;
        return reach.isAfter(a.index, b.index) === true;
    };
}
function resolveNeeds(plan, placed, byId, graph, sink) {
    const { item, workstream, index } = placed;
    const found = new Set();
    for (const { name, pointer } of item.needs) {
        const target = byId.get(name);
        const at = plan.position(pointer);
        if (target === undefined) {
            const meant = sink.room === 0 ? undefined : nearestOf(name, byId.keys());
            const hint = meant === undefined ? 'name an item of this plan' : `did you mean "${meant}"?`;
            sink.add('AIOP-P031', {
                message: `item "${item.id}" needs "${visible(name, 100)}", which is no item of this plan`,
                at,
                pointer,
                hint,
            });
        }
        else if (target.index === index) {
            sink.add('AIOP-P032', { message: `item "${item.id}" needs itself`, at, pointer });
        }
        else if (target.workstream === workstream) {
            found.add(target.index);
        }
        else if (graph !== undefined && graph.isAfter(workstream, target.workstream) === false) {
            const message = `item "${item.id}" needs "${name}" of workstream "${target.workstream.id}", which "${workstream.id}" does not need`;
            sink.add('AIOP-P031', { message, at, pointer, hint: `add "${target.workstream.id}" to the needs of "${workstream.id}"` });
        }
    }
    return [...found];
}
function checkSharedFiles(plan, { items }, isAfter, sink) {
    const byFile = new Map();
    for (const item of items) {
        for (const { path } of check_items_filesOf(item)) {
            const others = byFile.get(path) ?? [];
            byFile.set(path, others);
            const rival = others.at(-1);
            if (rival !== undefined && rival !== item && !isAfter(item, rival) && !isAfter(rival, item)) {
                const pointer = `${item.pointer}/file_path`;
                sink.add('AIOP-P023', {
                    message: `items "${rival.id}" and "${item.id}" both act on ${path} without order`,
                    at: plan.position(pointer),
                    pointer,
                    related: [{ ...plan.position(`${rival.pointer}/file_path`), message: `item "${rival.id}"` }],
                });
            }
            others.push(item);
        }
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-claims.js


/** Protected paths, the plan itself among them where it lies in the repository. */
function plan_claims_protectedPathsOf(planInRepository) {
    if (planInRepository === undefined)
        return PROTECTED;
    const parsed = parsePattern(planInRepository);
    return parsed.ok && parsed.pattern.literal ? protectedPathsWith([planInRepository]) : PROTECTED;
}
/** Compiles the claims of every workstream and checks each by itself: P008, P010, P011, P016, P019. */
function plan_claims_compilePlanClaims(plan, protectedPaths, time, sink) {
    const compiled = new Map();
    for (const workstream of plan.workstreams) {
        const { claims } = workstream;
        const result = compileClaims(claims, protectedPaths);
        if (!result.ok) {
            for (const { code, field, index, message, expected } of result.problems) {
                const pointer = plan_claims_claimPointer(claims, field, index);
                const text = visible(textOf(claims, field, index), 100);
                sink.add(code, { message: `"${text}": ${message}`, at: plan.position(pointer), pointer, hint: `expected ${expected}` });
            }
            continue;
        }
        compiled.set(workstream, result.claims);
        if (time.spent())
            continue;
        checkProtected(plan, workstream, result.claims, protectedPaths, sink);
        checkExceptions(plan, workstream, result.claims, sink);
        checkCreate(plan, workstream, result.claims, sink);
    }
    return compiled;
}
/** The pointer of one pattern of a workstream's claims. */
function plan_claims_claimPointer({ pointer, writePointer }, field, index) {
    if (field === 'write')
        return `${writePointer}/${index}`;
    return field === 'allowProtected' ? `${pointer}/allow_protected/${index}/path` : `${pointer}/${field}/${index}`;
}
function textOf(claims, field, index) {
    return (field === 'allowProtected' ? claims.allowProtected[index]?.path : claims[field][index]) ?? '';
}
function checkProtected(plan, { claims }, set, protectedPaths, sink) {
    for (const [index, pattern] of set.write.entries()) {
        const matches = protectedRootsOf(pattern, protectedPaths, set.allowProtected);
        if (matches.length === 0)
            continue;
        const pointer = plan_claims_claimPointer(claims, 'write', index);
        const labels = matches.map(({ label }) => label).join(', ');
        const message = `the claim "${pattern.source}" can match protected paths (${labels})`;
        sink.add('AIOP-P016', {
            message,
            at: plan.position(pointer),
            pointer,
            ...(matches[0] === undefined ? {} : { witness: matches[0].witness }),
        });
    }
}
/** Subtracting is exponential at worst in the number of patterns that are subtracted at once. */
const MAX_SUBTRACTED = 8;
function checkExceptions(plan, { claims }, set, sink) {
    if (set.except.length === 0)
        return;
    for (const [index, pattern] of set.except.entries()) {
        if (set.write.some((write) => intersect(write, pattern).state !== 'disjoint'))
            continue;
        const pointer = plan_claims_claimPointer(claims, 'except', index);
        sink.add('AIOP-P019', {
            message: `the exception "${pattern.source}" removes nothing from the claims`,
            at: plan.position(pointer),
            pointer,
        });
    }
    for (const [index, pattern] of set.write.entries()) {
        const near = set.except.filter((except) => intersect(pattern, except).state !== 'disjoint');
        if (near.length === 0 || near.length > MAX_SUBTRACTED || intersectExcept([pattern], near).state !== 'disjoint')
            continue;
        const pointer = plan_claims_claimPointer(claims, 'write', index);
        const message = `except removes the whole claim "${pattern.source}"`;
        sink.add('AIOP-P019', {
            message,
            at: plan.position(pointer),
            pointer,
            severity: 'error',
            hint: 'remove the claim, or narrow the exception',
        });
    }
}
function checkCreate(plan, { claims }, set, sink) {
    for (const [index, pattern] of set.create.entries()) {
        if (set.write.some((write) => intersect(write, pattern).state !== 'disjoint'))
            continue;
        const pointer = plan_claims_claimPointer(claims, 'create', index);
        const message = `"${pattern.source}" in create lies outside write, so nothing may be created there`;
        sink.add('AIOP-P008', { message, at: plan.position(pointer), pointer, hint: 'list the pattern in write too' });
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-base-claims.js




/** Paths that may be tried against patterns in all. */
const MAX_MATCHES = 5_000_000;
/** Claims against the base tree: symbolic links and submodules (P015), and patterns that match nothing (P017). Returns what did not run. */
function check_base_claims_checkBaseClaims(plan, claims, tree, graph, time, sink) {
    const links = linksByName(tree);
    const budget = { matches: MAX_MATCHES };
    for (const [workstream, set] of claims) {
        if (time.spent())
            return ['AIOP-P015, AIOP-P017: comparing the claims with the base takes too long'];
        for (const [index, pattern] of set.write.entries()) {
            const pointer = claimPointer(workstream.claims, 'write', index);
            const link = linkOf(pattern, links);
            if (link !== undefined) {
                const message = `the claim "${pattern.source}" ${describeLink(link)}`;
                sink.add('AIOP-P015', { message, at: plan.position(pointer), pointer, witness: link.path });
            }
            else if (!matchesSomething(pattern, tree, budget) &&
                budget.matches > 0 &&
                !isCreated(pattern, workstream, set, plan, claims, graph)) {
                sink.add('AIOP-P017', {
                    message: `the claim "${pattern.source}" matches nothing in the base`,
                    at: plan.position(pointer),
                    pointer,
                });
            }
        }
        for (const item of workstream.items) {
            for (const { path, field } of filesOf(item)) {
                const link = prefixes(path)
                    .map((prefix) => links.get(foldText(prefix)))
                    .find((found) => found !== undefined);
                if (link === undefined)
                    continue;
                const pointer = `${item.pointer}/${field}`;
                sink.add('AIOP-P015', {
                    message: `the path ${path} ${describeLink(link)}`,
                    at: plan.position(pointer),
                    pointer,
                    hint: 'name the real path',
                });
            }
        }
    }
    return budget.matches > 0 ? [] : ['AIOP-P017 (claims that match nothing): the base tree is too large for so many claims'];
}
function linksByName(tree) {
    return new Map(tree.links().map((entry) => [foldText(entry.path), entry]));
}
function describeLink({ path, mode }) {
    return `names or passes through ${path}, a ${mode === '120000' ? 'symbolic link' : 'submodule'}`;
}
/** Only what the pattern spells out counts: `src/**` beside a link `src/x` is sound, as nothing may change the link itself. */
function linkOf(pattern, links) {
    if (links.size === 0)
        return undefined;
    for (const head of literalHeads(pattern.folded())) {
        for (const prefix of prefixes(head.join('/'))) {
            const link = links.get(prefix);
            if (link !== undefined)
                return link;
        }
    }
    return undefined;
}
/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
function prefixes(path) {
    const found = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        found.push(path.slice(0, slash));
    return [...found, path];
}
function matchesSomething(pattern, tree, budget) {
    for (const head of literalHeads(pattern)) {
        for (const path of tree.under(head.join('/'))) {
            if (budget.matches-- <= 0)
                return false;
            if (pattern.matches(path))
                return true;
        }
    }
    return false;
}
/** Whether this workstream, or one before it, says that files come into being there. */
function isCreated(pattern, workstream, own, plan, claims, graph) {
    const creates = (other, set) => set?.create.some((created) => intersect(created, pattern).state !== 'disjoint') === true ||
        other.items.some((item) => (item.action === 'create' && pattern.matches(item.filePath)) || (item.to !== undefined && pattern.matches(item.to)));
    if (creates(workstream, own))
        return true;
    return plan.workstreams.some((other) => (other.items.length > 0 || other.claims.create.length > 0) &&
        graph?.isAfter(workstream, other) === true &&
        creates(other, claims.get(other)));
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-base-items.js


/** Items whose action contradicts the base tree, seen through the items that come before them (P021). */
function check_base_items_checkActions(plan, claims, tree, graph, isAfter, sink) {
    const byPath = new Map();
    for (const item of plan.workstreams.flatMap(({ items }) => items)) {
        for (const { path } of filesOf(item))
            byPath.set(path, [...(byPath.get(path) ?? []), item]);
    }
    for (const workstream of plan.workstreams) {
        for (const item of workstream.items) {
            for (const { path, field } of filesOf(item)) {
                const wanted = field === 'to' || item.action === 'create' ? 'absent' : 'present';
                const found = stateBefore(item, path, byPath.get(path) ?? [], tree, isAfter);
                if (found === wanted || (found === 'absent' && mayBeMade(workstream, path, plan, claims, graph)))
                    continue;
                const pointer = `${item.pointer}/${field}`;
                const state = { present: 'exists already', absent: 'does not exist', folder: 'is a folder' }[found];
                sink.add('AIOP-P021', {
                    message: `item "${item.id}" is to ${item.action} ${path}, which ${state} in the base`,
                    at: plan.position(pointer),
                    pointer,
                });
            }
        }
    }
}
/** What stands at a path when an item's turn comes: what the last item before it leaves, otherwise what the base holds. */
function stateBefore(item, path, others, tree, isAfter) {
    const before = others.filter((other) => other !== item && isAfter(item, other));
    const last = before.find((one) => !before.some((other) => other !== one && isAfter(other, one)));
    if (last !== undefined)
        return last.action === 'delete' || (last.action === 'rename' && last.filePath === path) ? 'absent' : 'present';
    if (tree.get(path) !== undefined)
        return 'present';
    return tree.isFolder(path) ? 'folder' : 'absent';
}
/** Whether a workstream before this one, which lists no items, may make the file. */
function mayBeMade(workstream, path, plan, claims, graph) {
    return plan.workstreams.some((other) => other.items.length === 0 && graph?.isAfter(workstream, other) === true && claims.get(other)?.permits(path).state === 'claimed');
}
/** Blobs read at once: their contents lie in memory together. */
const BATCH = 64;
/** Pins that no longer hold (P060), and items on files that have opted out of such changes (P026). */
async function check_base_items_checkBaseContents(plan, tree, git, blake3, sink) {
    const checks = [];
    for (const { pins, items, pointer: workstream } of plan.workstreams) {
        for (const [index, { path, moduleFileId: id, fileHash: hash }] of pins.entries()) {
            const pointer = `${workstream}/pins/${index}`;
            const refuse = (message) => sink.add('AIOP-P060', { message, at: plan.position(pointer), pointer });
            if (!isFile(tree, path))
                refuse(`the pinned file ${path} does not exist in the base`);
            const check = (content) => {
                const [foundId, foundHash] = [moduleFileId(blake3, path, content), fileHash(blake3, path, content)];
                if (foundId !== id)
                    refuse(`${path} was pinned as ${id}, and is ${foundId} in the base`);
                else if (hash !== undefined && hash !== foundHash)
                    refuse(`${path} was pinned as ${hash}, and is ${foundHash} in the base`);
            };
            checks.push({ path, pointer, check });
        }
        for (const item of items) {
            const { filePath: path, id } = item;
            const pointer = `${item.pointer}/file_path`;
            const check = (content) => {
                if (!isOptedOut(content))
                    return;
                sink.add('AIOP-P026', {
                    message: `item "${id}" touches ${path}, which carries NO_LLM in its first ten lines`,
                    at: plan.position(pointer),
                    pointer,
                });
            };
            checks.push({ path, pointer, check });
        }
    }
    const present = checks.flatMap(({ path, check }) => (isFile(tree, path) ? [{ oid: tree.get(path)?.oid ?? '', check }] : []));
    for (let start = 0; start < present.length; start += BATCH) {
        const batch = present.slice(start, start + BATCH);
        const contents = await git.readBlobs(batch.map(({ oid }) => oid));
        for (const [index, { check }] of batch.entries()) {
            const content = contents[index];
            if (content !== undefined)
                check(content);
        }
    }
}
function isFile(tree, path) {
    const mode = tree.get(path)?.mode;
    return mode === '100644' || mode === '100755';
}
const OPT_OUT_LINES = 10;
/** Ten lines of a file of code; a file without line feeds is not searched to its end. */
const OPT_OUT_BYTES = 65_536;
/** Whether a file says `NO_LLM` in its first ten lines. */
function isOptedOut(content) {
    const head = new TextDecoder().decode(content.subarray(0, OPT_OUT_BYTES));
    return head.split('\n', OPT_OUT_LINES).some((line) => /(?<![A-Za-z0-9_])NO_LLM(?![A-Za-z0-9_])/.test(line));
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-ids.js

/** Ids that stand twice (P040), lineages that fall together (P041), written ids that are not the computed ones (P042). */
function check_ids_checkIds(document, plan, sink) {
    const { workstreams, phases, modules } = plan;
    checkUnique(plan, 'workstream', idsOf(workstreams), sink);
    checkUnique(plan, 'module', idsOf(modules), sink);
    checkUnique(plan, 'item', idsOf(workstreams.flatMap(({ items }) => items)), sink);
    checkUnique(plan, 'phase', phases.map(({ key, pointer }) => ({ name: key, pointer: `${pointer}/key` })), sink);
    checkUnique(plan, 'phase number', phases.map(({ seq, pointer }) => ({ name: String(seq), pointer: `${pointer}/seq` })), sink);
    const instances = [
        ...workstreams.map(({ wsid, pointer }) => ({ name: wsid, pointer: `${pointer}/wsid` })),
        ...phases.map(({ instanceId, pointer }) => ({ name: instanceId, pointer: `${pointer}/phase_instance_id` })),
    ];
    checkUnique(plan, 'instance id', instances.flatMap(({ name, pointer }) => (name === undefined ? [] : [{ name, pointer }])), sink);
    checkLineage(plan, sink);
    const written = [
        ...workstreams.map(({ wslid, pointer }) => ({ name: wslid, pointer: `${pointer}/wslid` })),
        ...phases.map(({ lineageId, pointer }) => ({ name: lineageId, pointer: `${pointer}/phase_lineage_id` })),
    ];
    for (const { name, pointer } of written) {
        const given = valueAt(document, pointer);
        if (given === undefined || given === name)
            continue;
        sink.add('AIOP-P042', {
            message: `the written id ${String(given)} is not the computed one, ${name}`,
            at: plan.position(pointer),
            pointer,
        });
    }
}
function idsOf(list) {
    return list.map(({ id, pointer }) => ({ name: id, pointer: `${pointer}/id` }));
}
function checkUnique(plan, kind, list, sink) {
    const seen = new Map();
    for (const named of list) {
        const key = named.name.toLowerCase();
        const first = seen.get(key);
        if (first === undefined) {
            seen.set(key, named);
            continue;
        }
        const twin = first.name === named.name ? 'stands twice' : `differs from "${first.name}" in case only`;
        sink.add('AIOP-P040', {
            message: `the ${kind} "${named.name}" ${twin}`,
            at: plan.position(named.pointer),
            pointer: named.pointer,
            related: [{ ...plan.position(first.pointer), message: `the first "${first.name}"` }],
        });
    }
}
function checkLineage(plan, sink) {
    const seen = new Map();
    const ids = new Set();
    for (const { id, wslid, phase, module, role, pointer } of plan.workstreams) {
        const first = seen.get(wslid);
        // Two workstreams of one id have one role and one finding, P040.
        if (first !== undefined && !ids.has(id.toLowerCase())) {
            sink.add('AIOP-P041', {
                message: `phase "${phase.key}", module "${module}" and role "${role}" are those of another workstream, so both have the lineage id ${wslid}`,
                at: plan.position(pointer),
                pointer,
                related: [{ ...plan.position(first), message: 'the other workstream' }],
            });
        }
        ids.add(id.toLowerCase());
        if (first === undefined)
            seen.set(wslid, pointer);
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-modules.js




// The official expression of https://semver.org (2.0.0).
const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/;
/** Modules that are unknown or lack metadata (P050), whose version is not SemVer (P051), or that depend on each other (P052). */
function check_modules_checkModules(plan, sink) {
    const byId = new Map();
    for (const [index, { id }] of plan.modules.entries())
        if (!byId.has(id))
            byId.set(id, index);
    for (const { id, module, pointer: workstream } of plan.workstreams) {
        if (module === REPOSITORY_MODULE || byId.has(module))
            continue;
        const pointer = `${workstream}/module`;
        const meant = sink.room === 0 ? undefined : nearestOf(module, byId.keys());
        const hint = meant === undefined ? `describe "${module}" under modules` : `did you mean "${meant}"?`;
        sink.add('AIOP-P050', {
            message: `"${id}" belongs to the module "${module}", which the plan does not describe`,
            at: plan.position(pointer),
            pointer,
            hint,
        });
    }
    for (const module of plan.modules)
        checkMetadata(plan, module, sink);
    checkDependencies(plan, byId, sink);
}
function checkMetadata(plan, { id, version, owner, dependsOn, lastUpdated, pointer }, sink) {
    const fields = { version, owner, depends_on: dependsOn, last_updated: lastUpdated };
    const missing = Object.entries(fields).flatMap(([name, value]) => (value === undefined || value === '' ? [name] : []));
    if (missing.length > 0) {
        const message = `the module "${id}" lacks ${missing.join(', ')}`;
        sink.add('AIOP-P050', { message, at: plan.position(pointer), pointer, hint: `add ${missing.join(', ')}` });
    }
    if (version !== undefined && (version.length > 256 || !SEMVER.test(version))) {
        const at = `${pointer}/version`;
        sink.add('AIOP-P051', {
            message: `the version "${version.slice(0, 80)}" of module "${id}" is not SemVer`,
            at: plan.position(at),
            pointer: at,
        });
    }
    if (lastUpdated !== undefined && !isDay(lastUpdated)) {
        const at = `${pointer}/last_updated`;
        sink.add('AIOP-P050', {
            message: `the module "${id}" was last updated on no real day, ${lastUpdated}`,
            at: plan.position(at),
            pointer: at,
            hint: 'write YYYY-MM-DD',
        });
    }
}
/** The parser of dates takes the 30th of February for the 2nd of March. */
function isDay(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function checkDependencies(plan, byId, sink) {
    const needs = plan.modules.map(({ id, dependsOn = [] }, index) => {
        const found = new Set();
        for (const { name, pointer } of dependsOn) {
            const target = byId.get(name);
            if (target !== undefined && target !== index) {
                found.add(target);
                continue;
            }
            const meant = sink.room === 0 ? undefined : nearestOf(name, byId.keys());
            const message = target === index
                ? `the module "${id}" depends on itself`
                : `the module "${id}" depends on "${name}", which the plan does not describe`;
            const hint = target === index ? 'remove it' : meant === undefined ? `describe "${name}" under modules` : `did you mean "${meant}"?`;
            sink.add('AIOP-P052', { message, at: plan.position(pointer), pointer, hint });
        }
        return [...found];
    });
    const graph = graphOf(needs);
    for (const cycle of shortestCycles(graph, topologicalOrder(graph).unordered)) {
        const modules = cycle.flatMap((index) => plan.modules[index] ?? []);
        const pointer = `${modules[0]?.pointer ?? ''}/depends_on`;
        const ids = [...modules, ...modules.slice(0, 1)].slice(0, 20).map(({ id }) => id);
        sink.add('AIOP-P052', { message: `modules depend on each other in a circle: ${ids.join(' → ')}`, at: plan.position(pointer), pointer });
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-overlaps.js



/** What comparing may cost: a full comparison counts 50, a pair that is told apart by its last characters 1. */
const MAX_COST = 200_000_000;
const COMPARISON_COST = 50;
/** A plan with so many overlaps is refused; counting the rest would only take time. */
const MAX_OVERLAPS = 10_000;
/** Finds workstreams that may run at once and whose claims meet: P012, P013, P014, P035; P099 where that is not known. */
function check_overlaps_checkOverlaps(plan, claims, graph, time, sink) {
    let [cost, found] = [0, 0];
    let late = time.spent();
    let unknown;
    visitNearbyClaims(claims, (one, other) => {
        const [a, b] = one.workstream.index < other.workstream.index ? [one, other] : [other, one];
        if (tailsDiffer(a, b)) {
            cost++;
            return cost < MAX_COST;
        }
        const order = relation(a, b, graph);
        cost += order === 'ordered' ? 1 : COMPARISON_COST;
        if (order !== 'ordered') {
            late ||= time.spent();
            if (late)
                return false;
            for (const conflict of conflicts(a.alone, b.alone)) {
                if (order === 'strict' && conflict.kind === 'read-write')
                    continue;
                found++;
                reportConflict(plan, a, b, conflict, order === 'strict', sink);
            }
        }
        if (order === 'unknown')
            unknown = 'the order of the workstreams could not be decided for every pair';
        return cost < MAX_COST && found < MAX_OVERLAPS;
    });
    if (late || cost >= MAX_COST)
        unknown = 'the claims could not all be compared';
    if (unknown !== undefined) {
        sink.add('AIOP-P099', {
            message: `${unknown}: the analysis is too large`,
            at: plan.position(''),
            hint: 'split the plan, or narrow its claims',
        });
    }
}
function relation({ workstream: a }, { workstream: b }, graph) {
    const [after, before] = [graph.isAfter(a, b), graph.isAfter(b, a)];
    if (after === true || before === true)
        return a.claims.policy === 'strict' || b.claims.policy === 'strict' ? 'strict' : 'ordered';
    return after === undefined || before === undefined ? 'unknown' : 'unordered';
}
const CODE_OF = {
    overlap: 'AIOP-P012',
    shadow: 'AIOP-P013',
    folded: 'AIOP-P014',
    'read-write': 'AIOP-P035',
};
function reportConflict(plan, a, b, { kind, witness }, strict, sink) {
    const pointer = claimPointer(b.workstream.claims, b.field, b.index);
    const other = plan.position(claimPointer(a.workstream.claims, a.field, a.index));
    const [first, second] = [`"${a.pattern.source}"`, `"${b.pattern.source}"`];
    const at = plan.position(pointer);
    const related = [{ ...other, message: `"${a.workstream.id}" claims ${first} here` }];
    if (witness === undefined) {
        const message = `whether ${first} of "${a.workstream.id}" and ${second} of "${b.workstream.id}" meet could not be decided`;
        sink.add('AIOP-P099', { message, at, pointer, related });
        return;
    }
    const ends = `"${a.workstream.id}" (${first}) and "${b.workstream.id}" (${second})`;
    const [reader, writer] = a.field === 'read' ? [a, b] : [b, a];
    const message = {
        overlap: `${ends} claim the same path`,
        folded: `${ends} claim the same path where case or Unicode form is ignored`,
        shadow: `${ends}: what is a file to one is a folder to the other`,
        'read-write': `"${reader.workstream.id}" reads "${reader.pattern.source}" while "${writer.workstream.id}" may write "${writer.pattern.source}"`,
    }[kind];
    const hint = strict ? 'narrow one claim: the policy "strict" denies every overlap' : undefined;
    sink.add(CODE_OF[kind], { message, at, pointer, related, witness, ...(hint === undefined ? {} : { hint }) });
}

;// CONCATENATED MODULE: ./packages/plan/lib/check-texts.js



/** Placeholders in titles and reasons (P025), and expressions or invisible characters anywhere (P074). */
function check_texts_checkTexts(document, plan, sink) {
    const { workstreams, phases } = plan;
    const texts = [
        '/plan/title',
        ...phases.map(({ pointer }) => `${pointer}/title`),
        ...workstreams.flatMap(({ pointer, claims, items }) => [
            `${pointer}/title`,
            ...claims.allowProtected.map((_, index) => `${claims.pointer}/allow_protected/${index}/reason`),
            ...items.map((item) => `${item.pointer}/reason`),
        ]),
    ];
    for (const pointer of texts) {
        const text = valueAt(document, pointer);
        if (typeof text !== 'string' || !isPlaceholder(text))
            continue;
        const message = text.trim() === '' ? `${pointerName(pointer)} is empty` : `${pointerName(pointer)} is the placeholder "${text.trim()}"`;
        sink.add('AIOP-P025', { message, at: plan.position(pointer), pointer });
    }
    checkInjection(document, plan, sink);
}
const PLACEHOLDERS = new Set([
    'tbd',
    'tba',
    'todo',
    'fixme',
    'xxx',
    'wip',
    'n/a',
    'na',
    'none',
    'null',
    'placeholder',
    'title',
    'reason',
    'lorem ipsum',
]);
/** Whether a text says nothing: empty, punctuation only, or a word that stands for a text to come. */
function isPlaceholder(text) {
    const bare = text.trim().toLowerCase();
    if (PLACEHOLDERS.has(bare.replace(/[.:!…]{1,3}$/, '')))
        return true;
    return !/[\p{L}\p{N}\p{S}]/u.test(bare) || (bare.startsWith('<') && bare.indexOf('>') === bare.length - 1);
}
/** Walks every text of the plan without recursion. Claims and paths have rules of their own, which refuse the same and more. */
function checkInjection(document, plan, sink) {
    const ownRules = new Set();
    for (const { claims, items } of plan.workstreams) {
        for (const list of [claims.writePointer, ...['create', 'read', 'except'].map((field) => `${claims.pointer}/${field}`)])
            ownRules.add(list);
        for (const item of items)
            for (const { field } of filesOf(item))
                ownRules.add(`${item.pointer}/${field}`);
    }
    const pending = [{ value: document.value, pointer: '' }];
    for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
        const { value, pointer } = visit;
        if (typeof value === 'string')
            checkText(value, pointer, plan, sink);
        else if (typeof value === 'object' && value !== null) {
            for (const [key, child] of Object.entries(value)) {
                const at = `${pointer}/${pointerSegment(key)}`;
                if (!ownRules.has(at))
                    pending.push({ value: child, pointer: at });
            }
        }
    }
}
function checkText(text, pointer, plan, sink) {
    if (text.includes('${{')) {
        const message = `${pointerName(pointer)} holds an expression of GitHub Actions, "\${{"`;
        sink.add('AIOP-P074', {
            message,
            at: plan.position(pointer),
            pointer,
            hint: 'write the value itself; pass secrets through the environment',
        });
    }
    // Commands and descriptions may have several lines.
    const unseen = firstUnseen(text.replace(/[\n\t]/g, ' ').replace(/[\u200d\ufe0f]/g, ''));
    if (unseen >= 0) {
        const message = `${pointerName(pointer)} holds a character that cannot be seen`;
        sink.add('AIOP-P074', { message, at: plan.position(pointer), pointer, hint: 'remove it: it can make the text look like another' });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/plan/lib/check-verification.js




/** Verifications that name nothing, or a task that is not configured (P072). `tasks` undefined: the configuration is not known here. */
function check_verification_checkVerification(plan, tasks, sink) {
    for (const { id, verify, pointer: workstream } of plan.workstreams) {
        if (verify === undefined)
            continue;
        const pointer = `${workstream}/verify`;
        const names = 'tasks' in verify ? verify.tasks : verify.run;
        if (names.length === 0) {
            sink.add('AIOP-P072', { message: `the verification of "${id}" names no command`, at: plan.position(pointer), pointer });
        }
        if (!('tasks' in verify) || tasks === undefined)
            continue;
        for (const [index, name] of verify.tasks.entries()) {
            if (tasks.includes(name))
                continue;
            const at = `${pointer}/tasks/${index}`;
            const meant = nearest(name, tasks);
            const hint = meant === undefined ? 'name a task of aiop.yaml' : `did you mean "${meant}"?`;
            sink.add('AIOP-P072', {
                message: `"${id}" is verified by the task "${name}", which aiop.yaml does not define`,
                at: plan.position(at),
                pointer: at,
                hint,
            });
        }
    }
}
/** Files that a workstream names outside of claims and items have to lie in the repository too (P011). */
function check_verification_checkNamedFiles(plan, sink) {
    for (const { pins, execute, schemas, pointer } of plan.workstreams) {
        const named = [
            ...pins.map(({ path }, index) => ({ path, at: `${pointer}/pins/${index}/path` })),
            ...schemas.map(({ schema: path }, index) => ({ path, at: `${pointer}/acceptance/schemas/${index}/schema` })),
            ...(execute !== undefined && 'patch' in execute ? [{ path: execute.patch, at: `${pointer}/execute/patch` }] : []),
        ];
        for (const { path, at } of named) {
            const problem = pathProblem(path);
            if (problem === undefined)
                continue;
            sink.add('AIOP-P011', {
                message: `"${path.slice(0, 100)}" is no path of the repository: ${problem}`,
                at: plan.position(at),
                pointer: at,
            });
        }
    }
}
/** A folder for worktrees: never inside the repository, nor relative (P046); and in this version not to be chosen at all (P075). */
function check_verification_checkWorktrees(document, plan, root, sink) {
    const policies = ['/defaults/worktree/root', ...plan.workstreams.map(({ pointer }) => `${pointer}/worktree/root`)];
    for (const pointer of policies) {
        const given = valueAt(document, pointer);
        if (typeof given !== 'string')
            continue;
        const at = plan.position(pointer);
        if (!posix.isAbsolute(given) && !win32.isAbsolute(given)) {
            sink.add('AIOP-P046', { message: `the root of worktrees is not absolute`, at, pointer });
        }
        else if (root !== undefined && isInside(given, root)) {
            sink.add('AIOP-P046', { message: `the root of worktrees lies inside the repository`, at, pointer });
        }
        else {
            sink.add('AIOP-P075', { message: 'the root of worktrees cannot be chosen in this version', at, pointer });
        }
    }
}
function isInside(path, root) {
    const [inner, outer] = [path, root].map((each) => `${posix.normalize(each.replaceAll('\\', '/')).replace(/\/$/, '')}/`);
    return (inner ?? '').startsWith(outer ?? '/');
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-base.js

/**
 * Finds the base: `plan.base`, otherwise `baseRef`. A branch that only the remote has is found as `origin/<name>`.
 * @throws UsageError when `baseRef`, given by the caller and not by the plan, names no commit.
 */
async function plan_base_findBase(plan, baseRef, git, sink) {
    if (git === undefined)
        return { state: 'absent', reason: 'there is no git repository' };
    if (plan.base !== undefined)
        return findPlannedBase(plan, plan.base, git, sink);
    const sha = await resolve(git, baseRef);
    if (sha !== undefined)
        return { state: 'found', base: { ref: baseRef, sha } };
    if (baseRef === 'HEAD')
        return { state: 'absent', reason: 'the repository has no commit' };
    throw new UsageError({
        what: `it names no commit: ${baseRef}`,
        where: 'base-ref',
        expected: 'a branch, tag or commit of this repository',
        fix: (await git.isShallow()) ? 'fetch the whole history (fetch-depth: 0)' : 'correct the name, or fetch it first',
    });
}
async function findPlannedBase(plan, { ref, sha }, git, sink) {
    const wrong = async (field, message) => {
        const pointer = `/plan/base/${field}`;
        const hint = (await git.isShallow())
            ? 'the clone is shallow: fetch the whole history (fetch-depth: 0)'
            : `fetch it, or correct the ${field}`;
        sink.add('AIOP-P061', { message, at: plan.position(pointer), pointer, hint });
        return { state: 'wrong' };
    };
    const tip = await resolve(git, ref);
    if (tip === undefined)
        return wrong('ref', `the base "${ref}" names no commit of this repository`);
    if (sha === undefined || sha === tip)
        return { state: 'found', base: { ref, sha: tip } };
    if ((await git.resolveCommit(sha)) !== sha)
        return wrong('sha', `the base commit ${sha} is not in this repository`);
    if (!(await git.isAncestor(sha, tip)))
        return wrong('sha', `the base commit ${sha} is not an ancestor of "${ref}"`);
    return { state: 'found', base: { ref, sha } };
}
async function resolve(git, ref) {
    return (await git.resolveCommit(ref)) ?? (await git.resolveCommit(`refs/remotes/origin/${ref}`));
}
/** The files of the base, ready to be asked about. */
class plan_base_BaseTree {
    #entries;
    #paths;
    constructor(entries) {
        this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
        this.#paths = entries.map(({ path }) => path).sort();
    }
    get(path) {
        return this.#entries.get(path);
    }
    /** Symbolic links and submodules. */
    links() {
        return [...this.#entries.values()].filter(({ mode }) => mode === '120000' || mode === '160000');
    }
    isFolder(path) {
        return this.#paths[this.#firstAtLeast(`${path}/`)]?.startsWith(`${path}/`) === true;
    }
    /** The path itself if it is a file, and every path beneath it. The empty path stands for the whole tree. */
    *under(path) {
        if (path !== '' && this.#entries.has(path))
            yield path;
        const prefix = path === '' ? '' : `${path}/`;
        for (let at = this.#firstAtLeast(prefix); at < this.#paths.length; at++) {
            const found = this.#paths[at] ?? '';
            if (!found.startsWith(prefix))
                return;
            yield found;
        }
    }
    #firstAtLeast(text) {
        let [low, high] = [0, this.#paths.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.#paths[middle] ?? '') < text)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-branches.js


/**
 * Renders the branch of every workstream (P044, P074), by its index, and finds names that collide with each other or with existing refs
 * (P045). A name that is not sound is left out.
 */
function plan_branches_planBranches(plan, wsids, refs, sink) {
    if (!laneIsSound(plan, sink))
        return [];
    const branches = plan.workstreams.map((workstream) => renderBranch(plan, workstream, wsids[workstream.index] ?? '', sink));
    checkCollisions(plan, branches, refs, sink);
    return branches;
}
/** Characters with which a shell would do something. */
const SHELL = /[`$;|&<>'"\n\r]/;
/** The lane stands in every branch: what is wrong with it is said once. */
function laneIsSound(plan, sink) {
    const lane = plan.workstreams[0]?.lane ?? '';
    const pointer = '/defaults/lane';
    const unsafe = SHELL.exec(lane)?.[0];
    const problem = refNameProblem(lane);
    if (unsafe !== undefined) {
        const message = `the lane holds ${JSON.stringify(unsafe)}, which a shell may interpret`;
        sink.add('AIOP-P074', { message, at: plan.position(pointer), pointer });
    }
    else if (problem !== undefined) {
        const message = `the lane "${visible(lane, 120)}" cannot begin a branch name: ${problem}`;
        sink.add('AIOP-P044', { message, at: plan.position(pointer), pointer });
    }
    return problem === undefined;
}
function renderBranch(plan, workstream, wsid, sink) {
    const { branchTemplate, lane, phase, module, id, role } = workstream;
    const values = new Map([
        ['lane', lane],
        ['phase_seq', String(phase.seq)],
        ['phase_key', phase.key],
        ['module_id', module],
        ['wsid', wsid],
        ['id', id],
        ['role', role],
        ['plan_id', plan.id],
    ]);
    const { branchPointer: pointer } = workstream;
    const at = plan.position(pointer);
    const unsafe = SHELL.exec(branchTemplate)?.[0];
    if (unsafe !== undefined) {
        sink.add('AIOP-P074', { message: `the branch of "${id}" holds ${JSON.stringify(unsafe)}, which a shell may interpret`, at, pointer });
        return undefined;
    }
    let unknown;
    const branch = branchTemplate.replace(/\{([^{}]*)\}/g, (whole, name) => {
        const value = values.get(name);
        if (value === undefined)
            unknown = name;
        return value ?? whole;
    });
    if (unknown !== undefined) {
        const meant = nearest(unknown, values.keys());
        const hint = meant === undefined ? `use ${[...values.keys()].map((name) => `{${name}}`).join(', ')}` : `did you mean {${meant}}?`;
        sink.add('AIOP-P044', { message: `the branch template knows no {${visible(unknown, 40)}}`, at, pointer, hint });
        return undefined;
    }
    const problem = refNameProblem(branch);
    if (problem === undefined)
        return branch;
    sink.add('AIOP-P044', { message: `"${visible(branch, 120)}" is no branch name: ${problem}`, at, pointer });
    return undefined;
}
/** Compares ignoring case, as the loose refs of a repository on macOS or Windows do, and as files and folders. */
function checkCollisions(plan, branches, refs, sink) {
    const names = new Map();
    const folders = new Map();
    const occupy = (branch, owner) => {
        const folded = branch.toLowerCase();
        names.set(folded, owner);
        for (let slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1))
            folders.set(folded.slice(0, slash), owner);
    };
    for (const ref of refs) {
        const branch = /^refs\/(?:heads|remotes\/origin)\/(.+)$/s.exec(ref)?.[1];
        if (branch !== undefined && branch !== 'HEAD')
            occupy(branch, `the existing branch ${branch}`);
    }
    for (const [index, branch] of branches.entries()) {
        const workstream = plan.workstreams[index];
        if (branch === undefined || workstream === undefined)
            continue;
        const rival = rivalOf(branch.toLowerCase(), names, folders);
        if (rival !== undefined) {
            const { branchPointer: pointer } = workstream;
            const message = `the branch ${branch} of "${workstream.id}" collides with ${rival}`;
            sink.add('AIOP-P045', { message, at: plan.position(pointer), pointer });
        }
        occupy(branch, `the branch of "${workstream.id}"`);
    }
}
function rivalOf(branch, names, folders) {
    const same = names.get(branch) ?? folders.get(branch);
    if (same !== undefined)
        return same;
    for (let slash = branch.indexOf('/'); slash >= 0; slash = branch.indexOf('/', slash + 1)) {
        const above = names.get(branch.slice(0, slash));
        if (above !== undefined)
            return above;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/plan/lib/plan-graph.js




/**
 * Resolves and checks the dependencies of a plan. Undefined when there is no order.
 *
 * Nodes: each workstream at its index, then for each phase a barrier that stands behind all of its workstreams. A workstream needs the
 * barrier of each phase that its own phase needs.
 */
function plan_graph_buildPlanGraph(plan, sink) {
    const nodes = [...plan.workstreams.map(({ id }) => node(id)), ...plan.phases.map(({ key }) => node(`phase ${key}`))];
    const barrier = (phase) => plan.workstreams.length + phase.index;
    for (const workstream of plan.workstreams)
        nodes[barrier(workstream.phase)]?.edges.set(workstream.index, undefined);
    const phaseNeeds = addPhaseEdges(plan, nodes, barrier, sink);
    addWorkstreamEdges(plan, nodes, sink);
    const graph = graphOf(nodes.map(({ edges }) => [...edges.keys()]));
    const { order, unordered } = topologicalOrder(graph);
    if (unordered.length > 0) {
        reportCycles(plan, graph, nodes, unordered, sink);
        return undefined;
    }
    const reach = reachability(graph, order);
    checkRedundantNeeds(plan, reach, sink);
    return {
        ...wavesOf(plan, graph, order),
        isAfter: (a, b) => reach.isAfter(a.index, b.index),
        directNeeds: directNeedsOf(plan, phaseNeeds),
    };
}
const node = (label) => ({ label, edges: new Map() });
function addWorkstreamEdges(plan, nodes, sink) {
    const byId = new Map();
    for (const workstream of plan.workstreams)
        if (!byId.has(workstream.id))
            byId.set(workstream.id, workstream);
    for (const workstream of plan.workstreams) {
        const edges = nodes[workstream.index]?.edges;
        for (const need of workstream.needs) {
            const target = byId.get(need.name);
            if (target === undefined) {
                reportUnknown(plan, need, `"${workstream.id}" needs`, 'workstream', byId.keys(), sink);
            }
            else if (target.index === workstream.index) {
                sink.add('AIOP-P032', { message: `"${workstream.id}" needs itself`, ...at(plan, need) });
            }
            else if (target.phase.seq > workstream.phase.seq) {
                const phases = `phase "${target.phase.key}" comes after phase "${workstream.phase.key}"`;
                sink.add('AIOP-P033', { message: `"${workstream.id}" needs "${target.id}", but ${phases}`, ...at(plan, need) });
            }
            else if (edges?.get(target.index) !== undefined) {
                sink.add('AIOP-P034', { message: `"${workstream.id}" names "${target.id}" twice`, ...at(plan, need) });
            }
            else {
                edges?.set(target.index, need.pointer);
            }
        }
    }
}
/** Returns the phases that each phase needs. */
function addPhaseEdges(plan, nodes, barrier, sink) {
    const members = Map.groupBy(plan.workstreams, ({ phase }) => phase);
    const byKey = new Map();
    for (const phase of plan.phases)
        if (!byKey.has(phase.key))
            byKey.set(phase.key, phase);
    return plan.phases.map((phase) => {
        const needed = new Map();
        for (const need of phase.needs) {
            const target = byKey.get(need.name);
            if (target === undefined)
                reportUnknown(plan, need, `phase "${phase.key}" needs`, 'phase', byKey.keys(), sink);
            else if (target === phase)
                sink.add('AIOP-P032', { message: `phase "${phase.key}" needs itself`, ...at(plan, need) });
            else if (target.seq > phase.seq) {
                sink.add('AIOP-P033', { message: `phase "${phase.key}" needs the later phase "${target.key}"`, ...at(plan, need) });
            }
            else if (needed.has(target)) {
                sink.add('AIOP-P034', { message: `phase "${phase.key}" names "${target.key}" twice`, ...at(plan, need) });
            }
            else
                needed.set(target, need);
        }
        for (const [target, need] of needed) {
            for (const { index } of members.get(phase) ?? [])
                nodes[index]?.edges.set(barrier(target), need.pointer);
        }
        return [...needed.keys()];
    });
}
const at = (plan, { pointer }) => ({ at: plan.position(pointer), pointer });
function reportUnknown(plan, need, who, kind, known, sink) {
    const meant = sink.room === 0 ? undefined : nearestOf(need.name, known);
    const hint = meant === undefined ? `name a ${kind} of this plan` : `did you mean "${meant}"?`;
    sink.add('AIOP-P031', { message: `${who} "${need.name}", which is no ${kind} of this plan`, ...at(plan, need), hint });
}
const MAX_CYCLE_SHOWN = 20;
function reportCycles(plan, graph, nodes, unordered, sink) {
    for (const cycle of shortestCycles(graph, unordered)) {
        const shown = cycle.slice(0, MAX_CYCLE_SHOWN);
        const names = shown.map((index) => nodes[index]?.label ?? '');
        const rest = cycle.length > shown.length ? [`… ${cycle.length - shown.length} more`] : [];
        const edges = shown.flatMap((index, step) => {
            const next = cycle[(step + 1) % cycle.length] ?? index;
            const pointer = nodes[index]?.edges.get(next);
            return pointer === undefined ? [] : [{ pointer, message: `"${nodes[index]?.label}" needs "${nodes[next]?.label}"` }];
        });
        const first = edges[0]?.pointer ?? '';
        sink.add('AIOP-P030', {
            message: `the dependencies run in a circle: ${[...names, ...rest, names[0]].join(' → ')}`,
            at: plan.position(first),
            pointer: first,
            related: edges.map(({ pointer, message }) => ({ ...plan.position(pointer), message })),
        });
    }
}
/** The check is quadratic in the needs of one workstream; beyond this many nobody reads its warnings. */
const MAX_NEEDS_COMPARED = 64;
function checkRedundantNeeds(plan, reach, sink) {
    if (plan.workstreams.length > MAX_DENSE_SIZE / 2)
        return;
    const index = new Map(plan.workstreams.map((workstream) => [workstream.id, workstream]));
    for (const workstream of plan.workstreams) {
        const needed = workstream.needs.flatMap((need) => {
            const target = index.get(need.name);
            return target === undefined || target === workstream ? [] : [{ need, target }];
        });
        if (needed.length < 2 || needed.length > MAX_NEEDS_COMPARED)
            continue;
        for (const { need, target } of needed) {
            const via = needed.find((other) => other.target !== target && reach.isAfter(other.target.index, target.index) === true);
            if (via === undefined)
                continue;
            const message = `"${workstream.id}" needs "${target.id}" already through "${via.target.id}"`;
            sink.add('AIOP-P034', { message, ...at(plan, need) });
        }
    }
}
function wavesOf(plan, graph, order) {
    const level = levels(graph, order, (index) => index >= plan.workstreams.length);
    const waves = [];
    const waveOf = plan.workstreams.map(({ id, index }) => {
        const wave = level[index] ?? 0;
        while (waves.length <= wave)
            waves.push([]);
        waves[wave]?.push(id);
        return wave + 1;
    });
    return { waves, waveOf };
}
function directNeedsOf(plan, phaseNeeds) {
    const members = Map.groupBy(plan.workstreams, ({ phase }) => phase);
    return ({ phase, needs }) => {
        const fromPhases = (phaseNeeds[phase.index] ?? []).flatMap((needed) => (members.get(needed) ?? []).map(({ id }) => id));
        return [...new Set([...needs.map(({ name }) => name), ...fromPhases])];
    };
}

;// CONCATENATED MODULE: ./packages/plan/lib/unenforced-fields.js

const unenforced_fields_PLAN_FIELDS = (/* unused pure expression or super */ null && (['/plan/registry', '/plan/file_index', '/plan/policy', '/plan/rollback', '/defaults/gates/min_diff_coverage']));
const PHASE_FIELDS = (/* unused pure expression or super */ null && (['/exit_criteria', '/rollback']));
const WORKSTREAM_FIELDS = (/* unused pure expression or super */ null && ([
    '/rollback',
    '/acceptance/junit',
    '/acceptance/coverage',
    '/acceptance/reviewers',
    '/acceptance/gates/min_diff_coverage',
]));
/** Refuses every field that the format knows and this version does not act on (AIOP-P075). */
function unenforced_fields_checkUnenforcedFields(document, plan, sink) {
    const refuse = (pointer) => {
        const message = `nothing enforces ${pointerName(pointer)} in this version`;
        sink.add('AIOP-P075', { message, at: document.position(pointer, 'key'), pointer });
    };
    const pointers = [
        ...unenforced_fields_PLAN_FIELDS,
        ...plan.phases.flatMap(({ pointer }) => PHASE_FIELDS.map((field) => `${pointer}${field}`)),
        ...plan.workstreams.flatMap(({ pointer }) => WORKSTREAM_FIELDS.map((field) => `${pointer}${field}`)),
    ];
    for (const pointer of pointers)
        if (valueAt(document, pointer) !== undefined)
            refuse(pointer);
    const frozen = valueAt(document, '/plan/frozen');
    if (frozen !== undefined && frozen !== false)
        refuse('/plan/frozen');
}

;// CONCATENATED MODULE: ./packages/plan/lib/validate-plan.js





















/**
 * Validates a plan: its form, ids, dependencies, claims, items and base; and derives waves, manifests and matrices. Runs no command of the
 * plan and follows no symbolic link. Never throws for what the plan holds.
 * @throws UsageError when `baseRef` names no commit.
 */
async function validatePlan(request, ports) {
    const { path, bytes, maxPlanBytes: maxBytes, maxFindings, strict } = request;
    const sink = new Findings(maxFindings, strict);
    const read = readPlan({ path, bytes, maxBytes }, ports.blake3, sink);
    if (ports.scanSecrets !== undefined && bytes.length <= maxBytes)
        await checkSecrets(path, bytes, ports.scanSecrets, sink);
    if (read === undefined)
        return validate_plan_report(request, sink, { notRun: [], waves: [], manifests: [] });
    const checked = await checkPlan(read, request, ports, sink);
    return validate_plan_report(request, sink, { plan: read.plan, ...checked });
}
async function checkPlan({ document, plan }, request, ports, sink) {
    const { git, clock, random } = ports;
    checkUnenforcedFields(document, plan, sink);
    checkIds(document, plan, sink);
    checkTexts(document, plan, sink);
    checkModules(plan, sink);
    checkVerification(plan, request.tasks, sink);
    checkNamedFiles(plan, sink);
    checkWorktrees(document, plan, git?.root, sink);
    const graph = buildPlanGraph(plan, sink);
    const time = timeBudget(clock, MAX_ANALYSIS_MS);
    const claims = compilePlanClaims(plan, protectedPathsOf(request.planInRepository), time, sink);
    if (graph !== undefined)
        checkOverlaps(plan, claims, graph, time, sink);
    if (graph !== undefined && request.place === 'ci')
        checkChunks(plan, graph.waves, sink);
    const order = checkItems(plan, claims, graph, sink);
    const notRun = graph === undefined ? ['overlapping claims (AIOP-P012 to AIOP-P014, AIOP-P035): the dependencies have no order'] : [];
    const base = await checkBase({ plan, claims, graph, order }, request, ports, sink);
    const nextId = ulidFactory(clock, random);
    const phaseInstanceIds = plan.phases.map(({ instanceId }) => instanceId ?? nextId());
    const wsids = plan.workstreams.map(({ wsid }) => wsid ?? nextId());
    const branches = planBranches(plan, wsids, (await git?.refs()) ?? [], sink);
    if (graph === undefined || sink.errors > 0)
        return { notRun: [...notRun, ...base.notRun], waves: graph?.waves ?? [], manifests: [] };
    const rendered = branches.map((branch) => branch ?? '');
    const manifests = buildManifests({ plan, graph, wsids, phaseInstanceIds, branches: rendered, base: base.base });
    return { notRun: [...notRun, ...base.notRun], waves: graph.waves, manifests };
}
const BASE_CHECKS = 'AIOP-P015, AIOP-P017, AIOP-P021, AIOP-P026, AIOP-P060, AIOP-P061';
async function checkBase({ plan, claims, graph, order }, { baseRef }, { git, blake3, clock }, sink) {
    const lookup = await findBase(plan, baseRef, git, sink);
    const ref = plan.base?.ref ?? baseRef;
    if (lookup.state === 'absent') {
        const message = `${lookup.reason}, so checks against the base are not run (${BASE_CHECKS})`;
        sink.add('AIOP-P061', {
            message,
            severity: 'warning',
            at: plan.position('/plan'),
            hint: 'validate the plan inside a repository that has a commit',
        });
        return { base: { ref }, notRun: [`${BASE_CHECKS}: ${lookup.reason}`] };
    }
    if (lookup.state === 'wrong' || git === undefined)
        return { base: { ref }, notRun: [`${BASE_CHECKS}: the base was not found`] };
    const tree = new BaseTree(await git.listTree(lookup.base.sha));
    const notRun = checkBaseClaims(plan, claims, tree, graph, timeBudget(clock, MAX_ANALYSIS_MS), sink);
    if (order !== undefined)
        checkActions(plan, claims, tree, graph, order, sink);
    await checkBaseContents(plan, tree, git, blake3, sink);
    return { base: lookup.base, notRun };
}
const reportCode = (0,lib/* reporter */.YX)(PLAN_CODES);
function validate_plan_report({ path, manifestFolder = '' }, sink, { plan, notRun, waves, manifests }) {
    const kept = sink.kept();
    const hidden = sink.total - kept.length;
    const limit = hidden === 0
        ? []
        : [reportCode('AIOP-P090', { message: `${hidden} more findings are not shown`, at: { file: path, line: 1, column: 1 } })];
    const matrices = buildMatrices(manifests, manifestFolder);
    return {
        path,
        valid: sink.errors === 0,
        findings: [...sortFindings(kept), ...limit],
        errorCount: sink.errors,
        warningCount: sink.warnings,
        notRun,
        ...(plan === undefined ? {} : { plan, planId: plan.id, planHash: plan.hash }),
        waves,
        manifests,
        matrix: matrices[0] ?? { include: [] },
        matrices,
    };
}

;// CONCATENATED MODULE: ./packages/plan/lib/index.js










/***/ })

};
