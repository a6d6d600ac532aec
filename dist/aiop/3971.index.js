export const id = 3971;
export const ids = [3971];
export const modules = {

/***/ 6214:
/***/ (function(__unused_webpack_module,exports){


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 8799:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ }),

/***/ 4125:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ decodeTime),
/* harmony export */   BD: () => (/* binding */ monotonicFactory)
/* harmony export */ });
/* unused harmony exports MAX_ULID, MIN_ULID, TIME_LEN, TIME_MAX, ULIDError, ULIDErrorCode, encodeTime, fixULIDBase32, incrementBase32, isValid, ulid, ulidToUUID, uuidToULID */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);


// These values should NEVER change. The values are precisely for
// generating ULIDs.
const B32_CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ENCODING = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's Base32
const ENCODING_LEN = 32; // from ENCODING.length;
const MAX_ULID = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";
const MIN_ULID = "00000000000000000000000000";
const RANDOM_LEN = 16;
const TIME_LEN = 10;
const TIME_MAX = 281474976710655; // from Math.pow(2, 48) - 1;
const ULID_REGEX = /^[0-7][0-9a-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/;
const UUID_REGEX = /^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$/;

var ULIDErrorCode;
(function (ULIDErrorCode) {
    ULIDErrorCode["Base32IncorrectEncoding"] = "B32_ENC_INVALID";
    ULIDErrorCode["DecodeTimeInvalidCharacter"] = "DEC_TIME_CHAR";
    ULIDErrorCode["DecodeTimeValueMalformed"] = "DEC_TIME_MALFORMED";
    ULIDErrorCode["EncodeTimeNegative"] = "ENC_TIME_NEG";
    ULIDErrorCode["EncodeTimeSizeExceeded"] = "ENC_TIME_SIZE_EXCEED";
    ULIDErrorCode["EncodeTimeValueMalformed"] = "ENC_TIME_MALFORMED";
    ULIDErrorCode["PRNGDetectFailure"] = "PRNG_DETECT";
    ULIDErrorCode["ULIDInvalid"] = "ULID_INVALID";
    ULIDErrorCode["Unexpected"] = "UNEXPECTED";
    ULIDErrorCode["UUIDInvalid"] = "UUID_INVALID";
})(ULIDErrorCode || (ULIDErrorCode = {}));
class ULIDError extends Error {
    constructor(errorCode, message) {
        super(`${message} (${errorCode})`);
        this.name = "ULIDError";
        this.code = errorCode;
    }
}

function randomChar(prng) {
    // Currently PRNGs generate fractions from 0 to _less than_ 1, so no "%" is necessary.
    // However, just in case a future PRNG can generate 1,
    // we are applying "% ENCODING LEN" to wrap back to the first character
    const randomPosition = Math.floor(prng() * ENCODING_LEN) % ENCODING_LEN;
    return ENCODING.charAt(randomPosition);
}
function replaceCharAt(str, index, char) {
    if (index > str.length - 1) {
        return str;
    }
    return str.substr(0, index) + char + str.substr(index + 1);
}

// Code from https://github.com/devbanana/crockford-base32/blob/develop/src/index.ts
function crockfordEncode(input) {
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    const reversedInput = new Uint8Array(input.slice().reverse());
    for (const byte of reversedInput) {
        buffer |= byte << bitsRead;
        bitsRead += 8;
        while (bitsRead >= 5) {
            output.unshift(buffer & 0x1f);
            buffer >>>= 5;
            bitsRead -= 5;
        }
    }
    if (bitsRead > 0) {
        output.unshift(buffer & 0x1f);
    }
    return output.map(byte => B32_CHARACTERS.charAt(byte)).join("");
}
function crockfordDecode(input) {
    const sanitizedInput = input.toUpperCase().split("").reverse().join("");
    const output = [];
    let bitsRead = 0;
    let buffer = 0;
    for (const character of sanitizedInput) {
        const byte = B32_CHARACTERS.indexOf(character);
        if (byte === -1) {
            throw new Error(`Invalid base 32 character found in string: ${character}`);
        }
        buffer |= byte << bitsRead;
        bitsRead += 5;
        while (bitsRead >= 8) {
            output.unshift(buffer & 0xff);
            buffer >>>= 8;
            bitsRead -= 8;
        }
    }
    if (bitsRead >= 5 || buffer > 0) {
        output.unshift(buffer & 0xff);
    }
    return new Uint8Array(output);
}
/**
 * Fix a ULID's Base32 encoding -
 * i and l (case-insensitive) will be treated as 1 and o (case-insensitive) will be treated as 0.
 * hyphens are ignored during decoding.
 * @param id The ULID
 * @returns The cleaned up ULID
 */
function fixULIDBase32(id) {
    return id.replace(/i/gi, "1").replace(/l/gi, "1").replace(/o/gi, "0").replace(/-/g, "");
}
function incrementBase32(str) {
    let done = undefined, index = str.length, char, charIndex, output = str;
    const maxCharIndex = ENCODING_LEN - 1;
    while (!done && index-- >= 0) {
        char = output[index];
        charIndex = ENCODING.indexOf(char);
        if (charIndex === -1) {
            throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Incorrectly encoded string");
        }
        if (charIndex === maxCharIndex) {
            output = replaceCharAt(output, index, ENCODING[0]);
            continue;
        }
        done = replaceCharAt(output, index, ENCODING[charIndex + 1]);
    }
    if (typeof done === "string") {
        return done;
    }
    throw new ULIDError(ULIDErrorCode.Base32IncorrectEncoding, "Failed incrementing string");
}

/**
 * Decode time from a ULID
 * @param id The ULID
 * @returns The decoded timestamp
 */
function decodeTime(id) {
    if (id.length !== TIME_LEN + RANDOM_LEN) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, "Malformed ULID");
    }
    const time = id
        .substr(0, TIME_LEN)
        .toUpperCase()
        .split("")
        .reverse()
        .reduce((carry, char, index) => {
        const encodingIndex = ENCODING.indexOf(char);
        if (encodingIndex === -1) {
            throw new ULIDError(ULIDErrorCode.DecodeTimeInvalidCharacter, `Time decode error: Invalid character: ${char}`);
        }
        return (carry += encodingIndex * Math.pow(ENCODING_LEN, index));
    }, 0);
    if (time > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.DecodeTimeValueMalformed, `Malformed ULID: timestamp too large: ${time}`);
    }
    return time;
}
/**
 * Detect the best PRNG (pseudo-random number generator)
 * @param root The root to check from (global/window)
 * @returns The PRNG function
 */
function detectPRNG(root) {
    const rootLookup = detectRoot();
    const globalCrypto = (rootLookup && (rootLookup.crypto || rootLookup.msCrypto)) ||
        (typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__ !== "undefined" ? node_crypto__WEBPACK_IMPORTED_MODULE_0__ : null);
    if (typeof globalCrypto?.getRandomValues === "function") {
        return () => {
            const buffer = new Uint8Array(1);
            globalCrypto.getRandomValues(buffer);
            return buffer[0] / 256;
        };
    }
    else if (typeof globalCrypto?.randomBytes === "function") {
        return () => globalCrypto.randomBytes(1).readUInt8() / 256;
    }
    else if (node_crypto__WEBPACK_IMPORTED_MODULE_0__?.randomBytes) {
        return () => node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes(1).readUInt8() / 256;
    }
    throw new ULIDError(ULIDErrorCode.PRNGDetectFailure, "Failed to find a reliable PRNG");
}
function detectRoot() {
    if (inWebWorker())
        return self;
    if (typeof window !== "undefined") {
        return window;
    }
    if (typeof global !== "undefined") {
        return global;
    }
    if (typeof globalThis !== "undefined") {
        return globalThis;
    }
    return null;
}
function encodeRandom(len, prng) {
    let str = "";
    for (; len > 0; len--) {
        str = randomChar(prng) + str;
    }
    return str;
}
/**
 * Encode the time portion of a ULID
 * @param now The current timestamp
 * @param len Length to generate
 * @returns The encoded time
 */
function encodeTime(now, len = TIME_LEN) {
    if (isNaN(now)) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be a number: ${now}`);
    }
    else if (now > TIME_MAX) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeSizeExceeded, `Cannot encode a time larger than ${TIME_MAX}: ${now}`);
    }
    else if (now < 0) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeNegative, `Time must be positive: ${now}`);
    }
    else if (Number.isInteger(now) === false) {
        throw new ULIDError(ULIDErrorCode.EncodeTimeValueMalformed, `Time must be an integer: ${now}`);
    }
    let mod, str = "";
    for (let currentLen = len; currentLen > 0; currentLen--) {
        mod = now % ENCODING_LEN;
        str = ENCODING.charAt(mod) + str;
        now = (now - mod) / ENCODING_LEN;
    }
    return str;
}
function inWebWorker() {
    // @ts-ignore
    return typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;
}
/**
 * Check if a ULID is valid
 * @param id The ULID to test
 * @returns True if valid, false otherwise
 * @example
 *   isValid("01HNZX8JGFACFA36RBXDHEQN6E"); // true
 *   isValid(""); // false
 */
function isValid(id) {
    return (typeof id === "string" &&
        id.length === TIME_LEN + RANDOM_LEN &&
        id
            .toUpperCase()
            .split("")
            .every(char => ENCODING.indexOf(char) !== -1));
}
/**
 * Create a ULID factory to generate monotonically-increasing
 *  ULIDs
 * @param prng The PRNG to use
 * @returns A ulid factory
 * @example
 *  const ulid = monotonicFactory();
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function monotonicFactory(prng) {
    const currentPRNG = prng || detectPRNG();
    let lastTime = 0, lastRandom;
    return function _ulid(seedTime) {
        const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
        if (seed <= lastTime) {
            const incrementedRandom = (lastRandom = incrementBase32(lastRandom));
            return encodeTime(lastTime, TIME_LEN) + incrementedRandom;
        }
        lastTime = seed;
        const newRandom = (lastRandom = encodeRandom(RANDOM_LEN, currentPRNG));
        return encodeTime(seed, TIME_LEN) + newRandom;
    };
}
/**
 * Generate a ULID
 * @param seedTime Optional time seed
 * @param prng Optional PRNG function
 * @returns A ULID string
 * @example
 *  ulid(); // "01HNZXD07M5CEN5XA66EMZSRZW"
 */
function ulid(seedTime, prng) {
    const currentPRNG = prng || detectPRNG();
    const seed = !seedTime || isNaN(seedTime) ? Date.now() : seedTime;
    return encodeTime(seed, TIME_LEN) + encodeRandom(RANDOM_LEN, currentPRNG);
}

/**
 * Convert a ULID to a UUID
 * @param ulid The ULID to convert
 * @returns A UUID string
 */
function ulidToUUID(ulid) {
    const isValid = ULID_REGEX.test(ulid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.ULIDInvalid, `Invalid ULID: ${ulid}`);
    }
    const uint8Array = crockfordDecode(ulid);
    let uuid = Array.from(uint8Array)
        .map(byte => byte.toString(16).padStart(2, "0"))
        .join("");
    uuid =
        uuid.substring(0, 8) +
            "-" +
            uuid.substring(8, 12) +
            "-" +
            uuid.substring(12, 16) +
            "-" +
            uuid.substring(16, 20) +
            "-" +
            uuid.substring(20);
    return uuid.toUpperCase();
}
/**
 * Convert a UUID to a ULID
 * @param uuid The UUID to convert
 * @returns A ULID string
 */
function uuidToULID(uuid) {
    const isValid = UUID_REGEX.test(uuid);
    if (!isValid) {
        throw new ULIDError(ULIDErrorCode.UUIDInvalid, `Invalid UUID: ${uuid}`);
    }
    const bytes = uuid.replace(/-/g, "").match(/.{1,2}/g);
    if (!bytes) {
        throw new ULIDError(ULIDErrorCode.Unexpected, `Failed parsing UUID bytes: ${uuid}`);
    }
    const uint8Array = new Uint8Array(bytes.map(byte => parseInt(byte, 16)));
    return crockfordEncode(uint8Array);
}




/***/ }),

/***/ 3721:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addIdsCommand: () => (/* binding */ addIdsCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/ledger/lib/id-authority.js
var id_authority = __webpack_require__(7058);
// EXTERNAL MODULE: ./packages/ledger/lib/read-events.js
var read_events = __webpack_require__(8629);
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

// EXTERNAL MODULE: ./packages/plan/lib/plan-file.js
var plan_file = __webpack_require__(7893);
// EXTERNAL MODULE: ./packages/plan/lib/codes.js
var codes = __webpack_require__(4587);
// EXTERNAL MODULE: ./packages/plan/lib/read-plan.js + 3 modules
var read_plan = __webpack_require__(443);
;// CONCATENATED MODULE: ./packages/plan/lib/read-lineages.js


/** Every lineage id of a plan, computed; or why the file is no plan. Only its form is checked. */
function readLineages(source, { blake3 }) {
    const sink = new codes/* Findings */.F(200, false);
    const read = (0,read_plan/* readPlan */.m3)(source, blake3, sink);
    if (read === undefined)
        return { ok: false, findings: sink.kept() };
    const { phases, workstreams } = read.plan;
    const lineages = [
        ...phases.map(({ lineageId: id, key: name }) => ({ id, kind: 'phase', name, madeFrom: `phase:${name}` })),
        ...workstreams.map(({ wslid, id, phase, module, role }) => ({
            id: wslid,
            kind: 'workstream',
            name: id,
            madeFrom: `${phase.lineageId}|${module}|${role}`,
        })),
    ];
    return { ok: true, lineages };
}

// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/ids/lib/instance.js
var instance = __webpack_require__(125);
// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
;// CONCATENATED MODULE: ./packages/cli/lib/id-form.js

/** Reads an id by its form. ULIDs and UUIDs are taken in either case; every id is given back as it is recorded. */
function idForm(text) {
    const upper = text.toUpperCase();
    if ((0,instance/* isUlid */.ho)(upper))
        return { form: 'instance', id: upper, madeAt: new Date((0,instance/* ulidTime */.cD)(upper)).toISOString() };
    const id = text.toLowerCase();
    if ((0,lineage/* isLineageId */.rm)(id))
        return { form: 'lineage', id };
    if (/^[0-9a-f]{64}$/.test(id))
        return { form: 'hash', id };
    if (/^[0-9a-f]{40}$/.test(id))
        return { form: 'git-object', id };
    if (/^[0-9a-f]{20}$/.test(id))
        return { form: 'module-file', id };
    return { form: /^[A-Z]{2,3}-[0-9A-Z]{3}$/.test(text) ? 'module' : 'name', id: text };
}
/** The form of an id as a sentence. */
function describeForm(read) {
    switch (read.form) {
        case 'instance':
            return `an instance id (ULID), made at ${read.madeAt}: unique to one run, event or workstream`;
        case 'lineage':
            return 'a lineage id (UUIDv5): the same for one phase, workstream or event wherever and whenever it is computed';
        case 'hash':
            return 'a hash of 256 bits: a fingerprint, a plan, a line or a Merkle root';
        case 'git-object':
            return 'the id of a git object: a commit or a tree';
        case 'module-file':
            return 'a module_file_id: the first 20 hex digits of BLAKE3 over path and content of a file';
        case 'module':
            return 'the id of a module';
        case 'name':
            return 'a name; it has the form of no id that aiop makes';
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/ledger-file.js + 3 modules
var ledger_file = __webpack_require__(2341);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/ids.js












const DEFAULT_PLAN = 'modification_plan.yaml';
const MAX_PLAN_BYTES = 16 * 1024 * 1024;
/** `aiop ids`: the ID authority, and what an id means. */
function addIdsCommand(root) {
    const command = (0,ledger_file/* addLedgerOptions */.nh)(root
        .command('ids')
        .description('say what ids mean and where they stand; without one, what became of every workstream on record')
        .argument('[ids...]', 'instance ids (ULID), lineage ids (UUIDv5), hashes, commits, ids of modules')
        .option('--plan <file>', `a plan whose lineage ids are known (default: ${DEFAULT_PLAN}, if there is one)`));
    (0,lib_session/* withSession */.fQ)(command, 'aiop ids 01ARZ3NDEKTSV4RRFFQ69G5FAV', async (session, options, ids) => ids.length === 0 ? authority(session, options) : explain(session, options, ids));
}
async function authority(session, options) {
    const sound = await (0,ledger_file/* soundLedger */.Bk)(session, options);
    if (!sound.ok)
        return sound.status;
    const records = (0,id_authority/* projectIds */.S)((0,read_events/* readEvents */.w)({ ledger: sound.path }, { files: files/* nodeFiles */.k }));
    session.terminal.result(records, records.length === 0 ? 'the ledger records no workstream\n' : renderRecords(records));
    return exit_status/* EXIT */.d.good;
}
function renderRecords(records) {
    const rows = records.map(({ wsid, wslid = '-', status, created_at: created = '-', completed_at: completed = '-', branch = '-' }) => [wsid, wslid, status, created, completed, branch].map((text) => (0,visible/* visible */.RK)(text, 120)));
    return (0,table/* table */.tp)(['wsid', 'wslid', 'status', 'created', 'completed', 'branch'], rows);
}
async function explain(session, options, given) {
    const { terminal, directory } = session;
    const forms = given.map((text) => ({ given: text, read: idForm(text) }));
    const lineages = await lineagesOf(session, options);
    if (lineages === undefined)
        return exit_status/* EXIT */.d.negative;
    let places = new Map();
    // An id can be explained where nothing is recorded yet.
    if (files/* nodeFiles */.k.status((0,external_node_path_.resolve)(directory, options.ledger)) !== undefined) {
        const sound = await (0,ledger_file/* soundLedger */.Bk)(session, options);
        if (!sound.ok)
            return sound.status;
        places = findIds(new Set(forms.map(({ read }) => read.id)), (0,read_events/* readEvents */.w)({ ledger: sound.path }, { files: files/* nodeFiles */.k }));
    }
    const explained = forms.map((form) => ({
        ...form,
        plan: lineages.filter(({ id }) => id === form.read.id),
        places: places.get(form.read.id) ?? [],
    }));
    terminal.result(explained.map(forMachines), explained.map(render).join('\n'));
    return explained.every(isKnown) ? exit_status/* EXIT */.d.good : exit_status/* EXIT */.d.negative;
}
/** The form says something of its own, or the id was found. */
const isKnown = ({ read, plan, places }) => read.form !== 'name' || plan.length + places.length > 0;
/** The lineages of the plan; none where none was named and none is there, and undefined where it is no plan, which was then said. */
async function lineagesOf(session, { plan }) {
    const { terminal } = session;
    if (plan === undefined && files/* nodeFiles */.k.status((0,lib_session/* pathIn */.lW)(session, DEFAULT_PLAN)) === undefined)
        return [];
    const file = (0,plan_file/* findPlanFile */.H)(plan ?? DEFAULT_PLAN, '--plan', files/* nodeFiles */.k, (path) => (0,lib_session/* pathIn */.lW)(session, path));
    const read = readLineages({ ...file, maxBytes: MAX_PLAN_BYTES }, { blake3: await (0,blake3/* loadBlake3 */.Z)() });
    if (read.ok)
        return read.lineages;
    terminal.result({ findings: read.findings }, (0,findings/* renderFindings */.v)(read.findings, terminal));
    return undefined;
}
/** What a field means by itself. */
const FIELDS = new Map([
    ['id', 'the event itself'],
    ['lid', 'the lineage of the event'],
    ['src.run', 'the run'],
    ['wsid', 'a workstream in one run'],
    ['wslid', 'a workstream in every run'],
    ['ws', 'a workstream of the plan'],
    ['plan_hash', 'the plan'],
    ['prev', 'the line before'],
]);
function render({ given, read, plan, places }) {
    const known = plan.map(({ kind, name, madeFrom }) => `  in the plan: ${kind} ${(0,visible/* visible */.RK)(name, 80)}, UUIDv5 of "${(0,visible/* visible */.RK)(madeFrom, 300)}"\n`);
    const found = places.map(({ field, count, first, last }) => {
        const meaning = FIELDS.get(field);
        const where = count === 1 ? `entry ${first.idx}` : `${count} entries, ${first.idx} to ${last.idx}`;
        const ws = typeof first.ws === 'string' ? `, workstream ${(0,visible/* visible */.RK)(first.ws, 80)}` : '';
        return `  in the ledger: ${(0,visible/* visible */.RK)(field, 80)}${meaning === undefined ? '' : ` (${meaning})`} of ${where}: ${first.t}${ws}, ${first.ts}, run ${(0,visible/* visible */.RK)(first.src.run, 100)}\n`;
    });
    const nowhere = known.length + found.length === 0 ? ['  not on record here\n'] : [];
    return `${(0,visible/* visible */.RK)(given, 120)} is ${describeForm(read)}\n${[...known, ...found, ...nowhere].join('')}`;
}
function forMachines({ given, read, plan, places }) {
    const entry = ({ idx, id, t, ts, src, ws }) => ({ idx, id, t, ts, run: src.run, ...(ws === undefined ? {} : { ws }) });
    return {
        given,
        ...read,
        plan: plan.map(({ id: _, ...lineage }) => lineage),
        ledger: places.map(({ field, count, first, last }) => ({ field, count, first: entry(first), last: entry(last) })),
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
    return verifyAnchored({ ledger: path, shownAs: nameOf(options), ...verifier }, given, ports);
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

/***/ 2621:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* reexport safe */ _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__.a),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4540);


/** Columns of text, aligned to the left, two spaces apart; colours do not count for the width. */
function table(head, rows) {
    const width = (text) => [...(0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)].length;
    const widths = head.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
    const line = (cells) => cells
        .map((cell, column) => (column === cells.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell))))
        .join('  ')
        .trimEnd();
    return `${[head, ...rows].map(line).join('\n')}\n`;
}
/** `1 wave`, `2 waves`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4540:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
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


/***/ }),

/***/ 4470:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ pointerName),
/* harmony export */   LQ: () => (/* binding */ pointerSegment),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   cP: () => (/* binding */ pointerSegments)
/* harmony export */ });
/** Objects with fewer members are searched from the beginning. */
const MAX_SEARCHED = 64;
/** The offset of every value of a document, found by pointer. Kept beside the values, so that these stay plain data. */
class Places {
    // One list for all: a large document has a hundred thousand objects, and a list for each would take more than the document.
    #offsets = [];
    /** Where in the list the offsets of an object or array begin. */
    #starts = new Map();
    /** The keys of an object in the order of the text, where that is not the order of its properties. */
    #keys = new Map();
    #indexes = new Map();
    #root;
    #rootOffset = 0;
    setRoot(value, offset) {
        this.#root = value;
        this.#rootOffset = offset;
    }
    /** @param offsets of each key and of its value, in the order of `keys` */
    addObject(object, keys, offsets) {
        this.#add(object, offsets);
        // Properties stand in the order of the text, save those with the name of an index, which come first.
        if (keys.some(isIndex))
            this.#keys.set(object, keys);
    }
    addArray(array, offsets) {
        this.#add(array, offsets);
    }
    #add(container, offsets) {
        this.#starts.set(container, this.#offsets.length);
        for (const offset of offsets)
            this.#offsets.push(offset);
    }
    /** The offset of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
    offset(pointer, part) {
        let [value, offset] = [this.#root, this.#rootOffset];
        const names = pointerSegments(pointer);
        for (const [depth, name] of names.entries()) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
                return offset;
            const start = this.#starts.get(value);
            if (start === undefined)
                return offset;
            const key = part === 'key' && depth === names.length - 1;
            const place = Array.isArray(value) ? Number(name) : 2 * this.#keyIndex(value, name) + (key ? 0 : 1);
            const found = this.#offsets[start + place];
            if (found === undefined)
                return offset;
            [value, offset] = [Reflect.get(value, name), found];
        }
        return offset;
    }
    #keyIndex(object, name) {
        const keys = this.#keys.get(object) ?? Object.keys(object);
        if (keys.length <= MAX_SEARCHED)
            return keys.indexOf(name);
        const index = this.#indexes.get(object) ?? new Map(keys.map((key, at) => [key, at]));
        this.#indexes.set(object, index);
        return index.get(name) ?? -1;
    }
}
const isIndex = (name) => /^\d/.test(name);
/** The names that an RFC 6901 pointer goes through, unescaped. */
function pointerSegments(pointer) {
    const segments = pointer.split('/');
    segments.shift();
    return pointer.includes('~') ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')) : segments;
}
/** One segment for an RFC 6901 pointer. */
function pointerSegment(name) {
    return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}
/** A pointer as people write it: `workstreams[3].claims.write[0]`. The whole document is `the document`. */
function pointerName(pointer) {
    const segments = pointerSegments(pointer);
    if (segments.length === 0)
        return 'the document';
    return segments.map((segment, at) => (/^\d+$/.test(segment) ? `[${segment}]` : at === 0 ? segment : `.${segment}`)).join('');
}


/***/ }),

/***/ 264:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ schemaFindings),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mz: () => (/* binding */ memberAt)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9132);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4470);



// These only say that another error of the list made a branch fail.
const ECHOES = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not', 'propertyNames']);
/** The errors of a schema validator as findings, with position, what was expected and how to mend it. */
function schemaFindings(document, errors, codes, { fieldsOf, override } = {}) {
    const findings = [];
    const told = errors ?? [];
    for (const error of told) {
        if (ECHOES.has(error.keyword) && told.length > 1)
            continue;
        if (error.keyword === 'pattern' && valueAt(document, error.instancePath) === '' && isTooShort(told, error))
            continue;
        const { code, message, hint, part, pointer } = read(document, error, codes, fieldsOf);
        const other = override?.(error);
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .C)(other?.code ?? code, message, document.position(pointer, part), other?.hint ?? hint, pointer));
    }
    return findings;
}
/** An empty text that has to be longer need not be told that it is of no form either. */
function isTooShort(errors, { instancePath }) {
    return errors.some((other) => other.keyword === 'minLength' && other.instancePath === instancePath);
}
function read(document, error, codes, fieldsOf) {
    const { keyword, instancePath: pointer, params } = error;
    const name = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerName */ .Jy)(pointer), 200);
    switch (keyword) {
        case 'required':
        case 'dependentRequired': {
            const field = String(params.missingProperty);
            return { code: codes.missing, message: `${name} lacks the field "${field}"`, hint: `add "${field}"`, part: 'value', pointer };
        }
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const field = String(params.additionalProperty ?? params.unevaluatedProperty);
            const meant = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(field, fieldsOf?.(pointer) ?? []);
            const message = `${name} has no field "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(field, 80)}"`;
            const hint = meant === undefined ? 'remove the field' : `did you mean "${meant}"?`;
            return { code: codes.unknownField, message, hint, part: 'key', pointer: `${pointer}/${(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegment */ .LQ)(field)}` };
        }
        case 'false schema':
            return { code: codes.unknownField, message: `${name} may not stand here`, hint: 'remove the field', part: 'key', pointer };
        case 'enum':
        case 'const':
            return { ...choice(valueAt(document, pointer), name, params), code: codes.enumValue, part: 'value', pointer };
        default:
            return { ...shape(valueAt(document, pointer), name, error), code: codes.wrongType, part: 'value', pointer };
    }
}
function choice(value, name, params) {
    const allowed = (Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue]).map(String);
    const meant = typeof value === 'string' ? (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, allowed) : undefined;
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
    const rule = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message.replace('NOT', 'not').replace(/^must /, ''), 200);
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
        return value === '' ? 'empty text' : `the text "${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value, 80)}"`;
    return value === null ? 'empty' : `${value}`;
}
/** The value at a pointer, or undefined. */
function valueAt({ value }, pointer) {
    return memberAt(value, (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerSegments */ .cP)(pointer));
}
/** The value that a way of names leads to, or undefined. */
function memberAt(value, names) {
    let found = value;
    for (const key of names) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return undefined;
        found = Reflect.get(found, key);
    }
    return found;
}


/***/ }),

/***/ 7408:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   xy: () => (/* binding */ openAttestation)
/* harmony export */ });
/* unused harmony export ANCHOR_PREDICATE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8163);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6657);



/** The kind of statement (https://in-toto.io/Statement/v1) that attests an anchor: its predicate holds `size` and `root`. */
const ANCHOR_PREDICATE = 'https://aiop.dev/ledger-anchor/v1';
/** Who issues the identities of workflows. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The repository that a workflow ran for (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
/** The address of the run that asked for the certificate, with its attempt. */
const RUN_INVOCATION = '1.3.6.1.4.1.57264.1.21';
const STATEMENT = 'application/vnd.in-toto+json';
/** Reads the anchor in a Sigstore bundle (JSON), and checks no signature. */
async function readAttestation(text) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    let bundle;
    try {
        bundle = bundleFromJSON(JSON.parse(text));
    }
    catch (error) {
        return refused(`it is no bundle of Sigstore: ${said(error)}`);
    }
    if (bundle.content.$case !== 'dsseEnvelope' || bundle.content.dsseEnvelope.payloadType !== STATEMENT)
        return refused('it carries no in-toto statement');
    const anchor = anchorOf(bundle.content.dsseEnvelope.payload.toString());
    return typeof anchor === 'string' ? refused(anchor) : { state: 'read', anchor, bundle };
}
/**
 * Checks an attestation without network: certificate, transparency log or timestamp, signature, who signed, and that its subject is the anchor it
 * speaks of. Any one of the trusted roots may lead to it.
 * @param text a Sigstore bundle, JSON
 */
async function openAttestation(text, { roots, signer }) {
    const read = await readAttestation(text);
    if (read.state === 'refused')
        return read;
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    try {
        const by = identityOf(await signerOf(read.bundle, roots));
        if (by === undefined || !isBy(by, signer))
            return refused(`it was signed by ${by?.workflow ?? 'nobody known'}, not by ${signer}`);
        const anchor = { ...read.anchor, by: `attested by ${by.workflow}` };
        return { state: 'attested', anchor, run: by.run, text: `${JSON.stringify(bundleToJSON(read.bundle))}\n` };
    }
    catch (error) {
        // The libraries throw for whatever does not hold.
        return refused(said(error));
    }
}
const refused = (reason) => ({ state: 'refused', reason });
const said = (error) => (error instanceof Error ? error.message : String(error));
async function signerOf(bundle, roots) {
    const [{ TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 9654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19)),
    ]);
    const entity = toSignedEntity(bundle);
    let reason = new Error('there is no trusted root');
    for (const root of roots) {
        const trusted = TrustedRoot.fromJSON(root);
        // GitHub's own instance, for private repositories, has timestamps in the place of logs.
        const thresholds = trusted.tlogs.length > 0 ? {} : { tlogThreshold: 0, ctlogThreshold: 0 };
        try {
            return new Verifier(toTrustMaterial(trusted), thresholds).verify(entity);
        }
        catch (error) {
            reason = error;
        }
    }
    throw reason;
}
function identityOf({ identity }) {
    const workflow = identity?.subjectAlternativeName;
    if (workflow === undefined || identity?.extensions?.issuer !== ISSUER)
        return undefined;
    const textOf = (wanted) => textIn(identity.oids?.find(({ oid }) => oid?.id.join('.') === wanted)?.value);
    const [, run] = /\/actions\/runs\/([1-9][0-9]{0,18})\/attempts\/[1-9][0-9]{0,5}$/.exec(textOf(RUN_INVOCATION) ?? '') ?? [];
    return { workflow, repository: textOf(SOURCE_REPOSITORY), run };
}
/** A UTF8String in DER: its tag, its length in one byte, or in two for what is longer than 127, its text. */
function textIn(value) {
    if (value?.[0] !== 0x0c)
        return undefined;
    const from = value[1] === 0x81 ? 3 : 2;
    return value[from - 1] === value.length - from ? Buffer.from(value.subarray(from)).toString() : undefined;
}
const isBy = ({ workflow, repository }, signer) => workflow === signer || repository === signer;
function documentIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The anchor of a statement, or why it has none. */
function anchorOf(payload) {
    const statement = documentIn(payload);
    if (!(0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(statement) || statement.predicateType !== ANCHOR_PREDICATE || !(0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(statement.predicate))
        return `it is no statement of the kind ${ANCHOR_PREDICATE}`;
    const { size, root } = statement.predicate;
    const anchor = (0,_anchor_js__WEBPACK_IMPORTED_MODULE_2__/* .anchorIn */ .x$)(`${String(size)}:${String(root)}`);
    if (anchor === undefined)
        return 'its predicate has no size and root of a ledger';
    const subjects = Array.isArray(statement.subject) ? statement.subject : [];
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${anchor.size}:${anchor.root}\n`).digest('hex');
    const isSubject = subjects.some((subject) => (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(subject) && (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(subject.digest) && subject.digest.sha256 === digest);
    return isSubject ? anchor : 'its subject is not the anchor that it speaks of';
}


/***/ }),

/***/ 3607:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ unfitProofs),
/* harmony export */   HC: () => (/* binding */ runOfProof),
/* harmony export */   MJ: () => (/* binding */ bundleAt),
/* harmony export */   OR: () => (/* binding */ readProofs),
/* harmony export */   XP: () => (/* binding */ ofRun),
/* harmony export */   e_: () => (/* binding */ NO_RUN),
/* harmony export */   gU: () => (/* binding */ anchorFitter),
/* harmony export */   yv: () => (/* binding */ proofPath)
/* harmony export */ });
/* unused harmony export MAX_BUNDLE_BYTES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7537);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _proof_ledger_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8282);
/* harmony import */ var _anchor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6657);
/* harmony import */ var _attestation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7408);






/** What a bundle may have; those of Sigstore have some 10,000. */
const MAX_BUNDLE_BYTES = 1 << 20;
/** Of one folder; more of them say nothing new. */
const MAX_FINDINGS = 20;
/**
 * Reads `.runs/proofs/<run>.sigstore.json` beside a ledger: attestations that seals have kept.
 * @param trust absent: their signatures are not checked, and none is believed
 */
async function readProofs(ledger, shownAs, trust, files) {
    const [folder, shown] = [(0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .proofsFolder */ .Wx)(ledger), (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .proofsFolder */ .Wx)(shownAs)];
    const believed = [];
    const unchecked = [];
    const findings = [];
    const found = (code, name, reason) => {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, name);
        if (findings.length < MAX_FINDINGS)
            findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)(code, { message: reason, at: { file, line: 1, column: 1 } }));
    };
    let count = 0;
    const kind = files.status(folder)?.kind;
    if (kind !== undefined && kind !== 'directory')
        found('AIOP-L014', '', `it is a ${kind}, where proofs lie in a folder`);
    for (const name of kind === 'directory' ? files.list(folder) : []) {
        const run = runOfProof(name);
        if (run === undefined) {
            found('AIOP-L014', name, 'it is not named after a run, <run>.sigstore.json');
            continue;
        }
        count++;
        const by = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(shown, name);
        const text = bundleAt(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name), files);
        if (typeof text !== 'string')
            found('AIOP-L013', name, text.reason);
        else if (trust === undefined) {
            const read = await (0,_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .readAttestation */ .V6)(text);
            if (read.state === 'read')
                unchecked.push({ ...read.anchor, by });
            else
                found('AIOP-L013', name, read.reason);
        }
        else {
            const opened = ofRun(await (0,_attestation_js__WEBPACK_IMPORTED_MODULE_3__/* .openAttestation */ .xy)(text, trust), run);
            if (opened.state === 'attested')
                believed.push({ ...opened.anchor, by: `${by}, ${opened.anchor.by}` });
            else
                found('AIOP-L013', name, opened.reason);
        }
    }
    return { shown, count, believed, unchecked, findings };
}
/** The findings about proofs that nobody's signature was asked for, and that do not fit a sound ledger. */
function unfitProofs(ledger, head, proofs, files) {
    if (proofs.length === 0)
        return [];
    const fits = anchorFitter(ledger, head, files);
    return proofs
        .filter((anchor) => !fits(anchor))
        .slice(0, MAX_FINDINGS)
        .map((anchor) => {
        const message = `it attests ${(0,_anchor_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAnchor */ .zG)(anchor)}, which this ledger has never been`;
        return (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-L013', { message, at: { file: anchor.by, line: 1, column: 1 } });
    });
}
/** Says whether a sound ledger, which ends at `head`, begins with what an anchor was taken of. An anchor of nothing fits none. */
function anchorFitter(ledger, head, files) {
    const tree = (0,_proof_ledger_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .treeUnder */ .dE)(ledger, head, files);
    return ({ size, root }) => tree !== undefined && size > 0 && (0,_proof_ledger_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .rootAt */ .sb)(size, head.size, tree) === root;
}
/** A proof is named after the run that had it attested: under the name of another, it would speak for that one. */
function ofRun(opened, run) {
    if (opened.state === 'refused' || opened.run === run)
        return opened;
    return { state: 'refused', reason: opened.run === undefined ? NO_RUN : `it was made in run ${opened.run}` };
}
const NO_RUN = 'its certificate names no run';
/** The text of a bundle, or why it is not read. */
function bundleAt(path, files) {
    const status = files.status(path);
    if (status?.kind !== 'file')
        return { reason: 'it is not a regular file' };
    if (status.size > MAX_BUNDLE_BYTES)
        return { reason: `it has ${status.size} bytes, and a bundle ${MAX_BUNDLE_BYTES} at the most` };
    return Buffer.from(files.read(path, MAX_BUNDLE_BYTES)).toString();
}
const SUFFIX = '.sigstore.json';
/** Where the proof of a run lies beside a ledger. */
const proofPath = (ledger, run) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .proofsFolder */ .Wx)(ledger), `${run}${SUFFIX}`);
/** The run in the name of a proof, or undefined for any other name. */
function runOfProof(name) {
    const run = name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : '';
    return /^[1-9][0-9]{0,18}$/.test(run) ? run : undefined;
}


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

/***/ 8629:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8362);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5662);
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

/***/ 7893:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findPlanFile)
/* harmony export */ });
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);


/** Folders that no search for a plan goes into. */
const SKIPPED = new Set(['.git', 'node_modules']);
/** A search that sees more than this asks for a narrower pattern. */
const MAX_SEEN = 200_000;
/** Larger files are not even read in order to say how large they are. */
const MAX_READ_BYTES = 64 * 1024 * 1024;
/**
 * The one file that `plan` names: a path, or a pattern of the claim dialect that matches one file beneath `directory`.
 * Symbolic links are not followed.
 * @param where the option, argument or input that named it
 * @param resolve makes a path absolute.
 * @throws UsageError when there is no such file, or more than one.
 */
function findPlanFile(plan, where, files, resolve) {
    const path = isPattern(plan) && files.status(resolve(plan)) === undefined ? searchPlan(plan, where, files, resolve) : plan;
    const status = files.status(resolve(path));
    if (status?.kind !== 'file') {
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
            what: status === undefined ? `there is no file ${path}` : `${path} is no regular file`,
            where,
            expected: 'a plan (YAML or JSON)',
            fix: `correct the path; it was looked for at ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(resolve(path), 500)}`,
        });
    }
    return { path, bytes: files.read(resolve(path), MAX_READ_BYTES) };
}
const isPattern = (text) => /[*?[{]/.test(text);
function searchPlan(plan, where, files, resolve) {
    const parsed = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .E)(plan);
    if (!parsed.ok) {
        const { message, expected } = parsed.problem;
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ what: `${message} (${plan})`, where, expected, fix: 'name the plan, or correct the pattern' });
    }
    const found = matchingFiles(parsed.pattern, plan, where, files, resolve);
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: only === undefined ? `no file matches ${plan}` : `${found.length} files match ${plan}: ${found.slice(0, 5).join(', ')}`,
        where,
        expected: 'exactly one plan',
        fix: only === undefined ? `correct the pattern; it was looked for below ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(resolve('.'), 500)}` : 'name one of them',
    });
}
function matchingFiles(pattern, plan, where, files, resolve) {
    const found = [];
    const pending = [''];
    let seen = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const name of files.list(resolve(folder === '' ? '.' : folder))) {
            if (++seen > MAX_SEEN) {
                throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ what: `${plan} reaches too many files`, where, expected: 'a narrow pattern', fix: 'name the plan' });
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
