export const id = 3029;
export const ids = [3029];
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

/***/ 2470:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addWatchCommand: () => (/* binding */ addWatchCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/host/lib/watch-tree.js


/**
 * Changes as the system tells them. One watch a folder, set up before the folder is read, so that what appears meanwhile is either read or told:
 * node's own recursive watch on Linux loses what is made in a new folder right after it, and opens a watch for every file.
 */
const nodeTreeWatch = {
    watch(root, leftOut, onChange) {
        const tree = new WatchedTree(root, leftOut, onChange);
        tree.begin();
        return () => tree.end();
    },
};
class WatchedTree {
    #root;
    #leftOut;
    #onChange;
    #folders = new Map();
    #begun = false;
    #ended = false;
    constructor(root, leftOut, onChange) {
        this.#root = root;
        this.#leftOut = leftOut;
        this.#onChange = onChange;
    }
    /** What is found from here on is news. */
    begin() {
        this.#enter('');
        this.#begun = true;
    }
    end() {
        this.#ended = true;
        for (const { watcher } of this.#folders.values())
            watcher.close();
        this.#folders.clear();
    }
    /** Watches a folder and all below it that is not watched yet. */
    #enter(folder) {
        const open = [folder];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (!this.#watchFolder(next))
                continue;
            for (const name of this.#names(next)) {
                const path = next === '' ? name : `${next}/${name}`;
                if (this.#leftOut(path))
                    continue;
                if (this.#begun)
                    this.#onChange(path);
                if (this.#status(path)?.isDirectory() === true)
                    open.push(path);
            }
        }
    }
    /** Whether it was not watched before, and is now. */
    #watchFolder(folder) {
        const status = this.#status(folder);
        if (this.#ended || status?.isDirectory() !== true || this.#folders.get(folder)?.identity === identityOf(status))
            return false;
        this.#leave(folder);
        try {
            const watcher = (0,external_node_fs_.watch)(this.#absolute(folder), (_event, name) => this.#told(folder, name));
            watcher.on('error', () => this.#leave(folder));
            this.#folders.set(folder, { watcher, identity: identityOf(status) });
            return true;
        }
        catch (error) {
            const code = codeOf(error);
            if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
                return false;
            this.end();
            throw code === 'ENOSPC' || code === 'EMFILE' ? noRoom(this.#root) : error;
        }
    }
    #told(folder, name) {
        if (this.#ended)
            return;
        const path = name === null ? folder : folder === '' ? name : `${folder}/${name}`;
        if (this.#leftOut(path))
            return;
        this.#onChange(path);
        // The folder itself may have gone, and another one have come in its place.
        for (const place of [folder, path]) {
            if (this.#status(place)?.isDirectory() === true)
                this.#enter(place);
            else
                this.#leave(place);
        }
    }
    #leave(folder) {
        if (!this.#folders.has(folder))
            return;
        for (const [path, { watcher }] of [...this.#folders]) {
            if (path !== folder && folder !== '' && !path.startsWith(`${folder}/`))
                continue;
            watcher.close();
            this.#folders.delete(path);
        }
    }
    #absolute(path) {
        return path === '' ? this.#root : `${this.#root}/${path}`;
    }
    #status(path) {
        try {
            return (0,external_node_fs_.lstatSync)(this.#absolute(path), { bigint: true, throwIfNoEntry: false });
        }
        catch {
            // Behind something that has become a file, or without permission: nothing that could be watched.
            return undefined;
        }
    }
    #names(folder) {
        try {
            return (0,external_node_fs_.readdirSync)(this.#absolute(folder));
        }
        catch {
            return [];
        }
    }
}
const identityOf = ({ dev, ino, birthtimeNs }) => `${dev}:${ino}:${birthtimeNs}`;
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);
function noRoom(root) {
    return new usage_error/* UsageError */.e({
        what: 'the system has no room for more watches',
        where: root,
        expected: 'one watch for each folder',
        fix: 'raise fs.inotify.max_user_watches, or watch a smaller folder',
    });
}

;// CONCATENATED MODULE: ./packages/verify/lib/settled-changes.js
/** How many paths of a batch are looked at once more before it counts as settled. */
const LOOKED_AT = 100;
const STABLE_MS = 25;
/**
 * Collects changes into batches. What is told while nobody waits stands in the next batch: no change is lost, however long the work on the
 * one before takes.
 */
class SettledChanges {
    #settling;
    #paths = new Set();
    #firstMs = 0;
    #lastMs = 0;
    #wake = () => { };
    constructor(settling) {
        this.#settling = settling;
    }
    /** Tells of a change. */
    add(path) {
        this.#lastMs = this.#settling.clock.monotonic();
        if (this.#paths.size === 0)
            this.#firstMs = this.#lastMs;
        this.#paths.add(path);
        this.#wake();
    }
    /** Whether a change of this path waits for the next batch. */
    has(path) {
        return this.#paths.has(path);
    }
    /** The next batch, once it has settled; undefined when the signal comes before. For one caller at a time. */
    async next(signal) {
        while (!signal.aborted) {
            if (this.#paths.size === 0)
                await this.#change(signal);
            else if (await this.#isSettled(signal))
                return this.#take();
        }
        return undefined;
    }
    async #isSettled(signal) {
        const { clock, quietMs, longestMs } = this.#settling;
        const nowMs = clock.monotonic();
        const dueMs = Math.min(this.#lastMs + quietMs, this.#firstMs + longestMs);
        if (nowMs < dueMs) {
            await pause(dueMs - nowMs, signal);
            return false;
        }
        if (nowMs >= this.#firstMs + longestMs)
            return true;
        const before = this.#state();
        await pause(STABLE_MS, signal);
        if (before === this.#state())
            return true;
        // Written to without being told: that counts as a change of now.
        this.#lastMs = clock.monotonic();
        return false;
    }
    #state() {
        const looked = [...this.#paths].slice(-LOOKED_AT);
        return `${this.#paths.size} ${this.#lastMs} ${looked.map((path) => this.#settling.stateOf(path)).join('\n')}`;
    }
    #take() {
        const batch = { paths: [...this.#paths], lastMs: this.#lastMs };
        this.#paths.clear();
        return batch;
    }
    #change(signal) {
        return new Promise((resolve) => {
            const done = () => {
                signal.removeEventListener('abort', done);
                this.#wake = () => { };
                resolve();
            };
            signal.addEventListener('abort', done, { once: true });
            this.#wake = done;
        });
    }
}
function pause(ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted)
            done();
    });
}

;// CONCATENATED MODULE: ./packages/verify/lib/verify-event.js
/** What the ledger hears of a watched tree that came to rest: how long its result took from the last change on, and what it was. */
function watchEvent({ ok, ran, skipped, failed, durationMs }, { changes, latencyMs, lost }) {
    return { t: 'watch.settled', latency_ms: Math.round(latencyMs), lost, changes, ok, ran, skipped, failed, ms: Math.round(durationMs) };
}
/** As many names of failed tasks as an event may hold. */
const MAX_NAMES = 100;
/** What the ledger hears of a verification: its verdict, counts and times, and the names of the tasks that failed. */
function verifyEvent({ ok, ran, skipped, failed, flaky, skipRate, fileSkipRate, fingerprint, durationMs, savedMs, tasks, }) {
    const failures = tasks.filter(({ state }) => state === 'failed').map(({ name }) => name);
    return {
        t: 'verify.run',
        ok,
        ran,
        skipped,
        failed,
        flaky,
        ms: Math.round(durationMs),
        fingerprint,
        skip_rate: skipRate.toFixed(3),
        file_skip_rate: fileSkipRate.toFixed(3),
        saved_ms: Math.round(savedMs),
        failures: failures.slice(0, MAX_NAMES),
    };
}

// EXTERNAL MODULE: ./packages/verify/lib/run-context.js
var run_context = __webpack_require__(8516);
;// CONCATENATED MODULE: ./packages/verify/lib/change-relevance.js

/**
 * Whether a change of a path may change the result of a task: it can be an input of one, or a folder of them, and is no output of any. What a
 * task writes must not make it run again.
 */
function relevance(tasks) {
    const compiled = tasks.flatMap((task) => {
        const result = (0,run_context/* compileTask */.B)(task);
        return result.ok ? [result.value] : [];
    });
    const readsAnything = compiled.length < tasks.length || compiled.some(({ inputs }) => inputs === undefined);
    return (path) => {
        if (compiled.some(({ outputs }) => outputs.matches(path) || outputs.roots.includes(path)))
            return false;
        return (readsAnything ||
            compiled.some(({ inputs }) => inputs?.matches(path) === true || inputs?.roots.some((root) => liesAt(root, path)) === true));
    };
}
/** Whether a folder of inputs is, or lies in, what has changed. */
const liesAt = (root, path) => root === path || root.startsWith(`${path}/`);
/** Whether a dry run sees something that the last run did not: a task with another fingerprint, or one whose fingerprint is not known. */
function seesNews(last, now) {
    const known = new Map(last.tasks.map(({ name, fingerprint }) => [name, fingerprint]));
    return (now.tasks.length !== last.tasks.length || now.tasks.some(({ name, fingerprint }) => !known.has(name) || known.get(name) !== fingerprint));
}

// EXTERNAL MODULE: ./packages/verify/lib/verify.js + 47 modules
var verify = __webpack_require__(9241);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/ledger/lib/append.js
var append = __webpack_require__(7571);
// EXTERNAL MODULE: ./packages/secrets/lib/redact.js
var redact = __webpack_require__(9722);
;// CONCATENATED MODULE: ./packages/cli/lib/record-event.js





/** Appends an event of a command to the ledger at an absolute path. @throws UsageError where the ledger is not sound */
async function recordEvent(ledger, command, event) {
    const ports = { ...machine/* machine */.A, blake3: await (0,blake3/* loadBlake3 */.Z)(), redact: async (text) => (await (0,redact/* redactSecrets */.f)(text)).text };
    const source = { repo: 'local', run: 'local', attempt: 1, job: `local.${command}`, trust: 'claimed' };
    const appended = await (0,append/* appendEvents */.I)({ ledger, shownAs: ledger, events: [event], source }, ports);
    if (appended.state === 'appended')
        return;
    const [reason] = appended.findings;
    throw new usage_error/* UsageError */.e({
        what: `the event cannot be recorded: ${reason === undefined ? 'the ledger is not sound' : (0,finding/* formatFinding */.tf)(reason)}`,
        where: ledger,
        expected: 'a ledger that verifies',
        fix: 'run `aiop ledger verify` and restore the ledger, or name another one',
    });
}

// EXTERNAL MODULE: ./packages/cli/lib/render/verify-report.js
var verify_report = __webpack_require__(9731);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var session = __webpack_require__(4147);
// EXTERNAL MODULE: ./packages/cli/lib/verification.js + 2 modules
var verification = __webpack_require__(9715);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/watch.js









/** How long a tree has to be quiet, and after what time one that never is is looked at all the same. */
const QUIET_MS = 300;
const LONGEST_MS = 5_000;
/** The system tells of a change within this time. */
const TOLD_WITHIN_MS = 100;
/** Folders that are never looked into: nothing in them is an input unless a pattern names it, and they hold most of the files. */
const LEFT_OUT = new Set(['.git', '.aiop', '.runs', 'node_modules']);
/** `aiop watch`: again on every settled change. */
function addWatchCommand(root) {
    const command = (0,verification/* addVerificationOptions */.v)(root.command('watch').description('verify again whenever something has changed, until Ctrl-C')).option('--ledger <file>', 'where an event of each result is recorded');
    (0,session/* withSession */.fQ)(command, 'aiop watch test', async (session, options, selected) => {
        const { terminal, signal } = session;
        const first = await (0,verification/* openVerification */.q)(session, options, selected);
        const { root: tree } = first.request;
        const stateOf = (path) => stateAt(`${tree}/${path}`);
        const changes = new SettledChanges({
            clock: machine/* machine */.A.clock,
            quietMs: QUIET_MS,
            longestMs: LONGEST_MS,
            stateOf,
        });
        // Before the first look at the tree, so that what changes during it is told.
        const end = nodeTreeWatch.watch(tree, (path) => LEFT_OUT.has(path.slice(path.lastIndexOf('/') + 1)), (path) => changes.add(path));
        try {
            terminal.progress(`watching ${(0,visible/* visible */.RK)(tree)}; Ctrl-C ends it`);
            await watchTree({ session, options, selected, changes, stateOf });
        }
        finally {
            end();
        }
        return signal.aborted ? exit_status/* EXIT */.d.interrupted : exit_status/* EXIT */.d.good;
    });
}
/** Paths that have changed since, and of which nobody has told: the next batch makes up for them. */
async function untold(changes, seen, stateOf) {
    const changed = [...seen].filter(([path, state]) => stateOf(path) !== state && !changes.has(path)).map(([path]) => path);
    if (changed.length === 0)
        return [];
    await new Promise((told) => setTimeout(told, TOLD_WITHIN_MS));
    return changed.filter((path) => !changes.has(path));
}
/** Verifies once at first and then after every batch that may matter, one verification at a time. */
async function watchTree({ session, options, selected, changes, stateOf }) {
    const { signal } = session;
    const first = await verifyOnce(session, options, selected, undefined);
    let last = first?.report;
    const say = async (report, changed, latencyMs, lost) => {
        const event = watchEvent(report, { changes: changed, latencyMs, lost });
        session.terminal.nextResult(event, (0,verify_report/* renderReport */.B1)(report, false, session.terminal));
        if (options.ledger !== undefined)
            await recordEvent((0,external_node_path_.resolve)(options.ledger), 'watch', event);
    };
    if (last !== undefined)
        await say(last, 0, last.durationMs, 0);
    for (;;) {
        const batch = await changes.next(signal);
        if (batch === undefined)
            return;
        const seen = new Map(batch.paths.map((path) => [path, stateOf(path)]));
        const verified = await verifyOnce(session, options, selected, { paths: batch.paths, last });
        if (signal.aborted)
            return;
        const latencyMs = machine/* machine */.A.clock.monotonic() - batch.lastMs;
        const lost = await untold(changes, seen, stateOf);
        for (const path of lost)
            changes.add(path);
        if (verified === undefined)
            continue;
        last = verified.report;
        await say(last, verified.changes, latencyMs, lost.length);
    }
}
/**
 * One verification and how many of the changes it is about, or undefined where the changed paths can change no result, or where the configuration is wrong at the moment: that is shown,
 * and the watch goes on.
 */
async function verifyOnce(session, options, selected, changed) {
    try {
        const { config, request, ports } = await (0,verification/* openVerification */.q)(session, options, selected);
        if (changed?.last !== undefined) {
            const matters = relevance([...request.tasks, ...(request.setup === undefined ? [] : [request.setup])]);
            const others = (config.from ?? []).map(({ file }) => file);
            const configured = config.origin.state === 'file' ? [config.origin.path, ...others] : ['package.json'];
            const paths = changed.paths.filter((path) => configured.includes(path) || matters(path));
            if (paths.length === 0)
                return undefined;
            // A file that was only touched, or what a task has written itself: nothing that a result depends on.
            if (!seesNews(changed.last, await (0,verify/* verify */.M)({ ...request, dryRun: true }, ports)))
                return undefined;
            return { report: await (0,verify/* verify */.M)(request, ports, (0,verify_report/* showEvent */.ue)(session.terminal)), changes: paths.length };
        }
        return { report: await (0,verify/* verify */.M)(request, ports, (0,verify_report/* showEvent */.ue)(session.terminal)), changes: changed?.paths.length ?? 0 };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        session.terminal.progress(`aiop: ${error.message}`);
        return undefined;
    }
}
function stateAt(path) {
    try {
        const status = machine/* machine */.A.files.status(path);
        return status === undefined ? 'gone' : `${status.kind} ${status.size} ${status.modifiedMs}`;
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return 'hidden';
        throw error;
    }
}


/***/ }),

/***/ 9058:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* harmony import */ var _project_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);

/** The address of a published schema, such as `plan` or `ledger-events`: for editors, and for messages to those who have no copy of it. */
function schemaAddress(name) {
    return `${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.url}/raw/${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.ref}/schemas/${name}.schema.json`;
}


/***/ }),

/***/ 125:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cD: () => (/* binding */ ulidTime),
/* harmony export */   ho: () => (/* binding */ isUlid),
/* harmony export */   vL: () => (/* binding */ ulidFactory)
/* harmony export */ });
/* harmony import */ var ulid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
function ulidFactory(clock, random) {
    const next = (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .monotonicFactory */ .BD)(randomFractions(random));
    return () => next(clock.now());
}
/** The letters of four ULIDs: the system's source is asked for many bytes at once as fast as for one. */
const POOL_BYTES = 64;
/** Numbers from 0 up to 1, a byte of randomness each. */
function randomFractions(random) {
    let pool = new Uint8Array();
    let used = 0;
    return () => {
        if (used === pool.length)
            [pool, used] = [Uint8Array.from(random.bytes(POOL_BYTES)), 0];
        return (pool[used++] ?? 0) / 256;
    };
}
/** When a canonical ULID was made, in milliseconds since 1970: its first ten letters. */
function ulidTime(ulid) {
    return (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .decodeTime */ .A4)(ulid);
}
/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
function isUlid(text) {
    return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}


/***/ }),

/***/ 6657:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ parseAnchor),
/* harmony export */   x$: () => (/* binding */ anchorIn),
/* harmony export */   zG: () => (/* binding */ formatAnchor)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** An anchor in the text of `SIZE:ROOT`, or undefined where the text is none. */
function anchorIn(text) {
    const [, digits = '', root = ''] = /^(0|[1-9][0-9]{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
    const size = Number(digits);
    return root !== '' && Number.isSafeInteger(size) ? { size, root } : undefined;
}
/**
 * Reads `SIZE:ROOT`: the outputs `size` and `root` of an earlier append or seal.
 * @throws UsageError naming `where`
 */
function parseAnchor(text, where) {
    const anchor = anchorIn(text);
    if (anchor !== undefined)
        return anchor;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `${JSON.stringify(text.slice(0, 120))} is not an anchor`,
        where,
        expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits',
        fix: 'give the outputs size and root of an earlier append or seal, joined by a colon',
    });
}
const formatAnchor = ({ size, root }) => `${size}:${root}`;


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

/***/ 6865:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ emptyHead),
/* harmony export */   yl: () => (/* binding */ writeHead),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony export parseHead */
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4719);





const MAX_HEAD_BYTES = 16_384;
/** The head of a ledger without entries. */
function emptyHead() {
    return { size: 0, count: 0, root: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .merkleRange */ .Qd)().root(), head: _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HASH */ .hz, range: [] };
}
/** Reads the head file beside a ledger. */
function readHead(files, ledger) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .headPath */ .wz)(ledger);
    if (files.status(path) === undefined)
        return { state: 'absent' };
    return parseHead(files.read(path, MAX_HEAD_BYTES));
}
/** Reads the content of a head file. */
function parseHead(bytes) {
    const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCanonicalLine */ .Y)(bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes);
    if (!parsed.ok)
        return { state: 'broken', reason: parsed.reason };
    const head = headOf(parsed.value);
    return typeof head === 'string' ? { state: 'broken', reason: head } : { state: 'sound', head };
}
/** Replaces the head file in one step and waits until it is on disk. */
function writeHead(files, ledger, head) {
    files.write((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .headPath */ .wz)(ledger), `${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)({ v: 1, ...head })}\n`);
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
    if (!Array.isArray(range) || !range.every(isHash) || range.length !== (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeLength */ .oE)(count))
        return 'its range does not fit its count';
    if (Object.keys(more).length > 0)
        return `its field "${Object.keys(more)[0]}" is not known`;
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .merkleRange */ .Qd)(count, range).root() === root ? { size, count, root, head, range } : 'its range does not lead to its root';
}


/***/ }),

/***/ 4719:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   VF: () => (/* binding */ tornPath),
/* harmony export */   Wx: () => (/* binding */ proofsFolder),
/* harmony export */   wz: () => (/* binding */ headPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


/** The head file that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.head`. */
const headPath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.head`;
/** The signed checkpoint that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/checkpoint`. */
const checkpointPath = (ledger) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'checkpoint');
/** The folder of the proofs that belong to a ledger: `.runs/ledger.jsonl` → `.runs/proofs`. */
const proofsFolder = (ledger) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'proofs');
/** The index of the Merkle tree that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.tree`. */
const treePath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.tree`;
/** Where torn bytes are moved to. */
const tornPath = (file) => `${file}.torn`;
/** The lock that whoever writes a file holds. */
const lockPath = (file) => `${file}.lock`;
/**
 * Refuses a path that is, or lies directly in, a symbolic link, one that is no regular file, and one in what is no folder: whoever plants a link could have the
 * ledger written elsewhere. A folder `wal` lies in the one of the ledger, so that this may be no link either; folders further up may be, as `/tmp` is on some systems.
 * @throws UsageError
 */
function refuseLinks(files, path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) === 'wal' ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)] : [];
    for (const place of [...above, folder, path]) {
        const wanted = place === path ? 'file' : 'directory';
        const kind = files.status(place)?.kind;
        if (kind !== undefined && kind !== wanted)
            throw misplaced(place, kind, wanted);
    }
}
function misplaced(where, kind, wanted) {
    if (kind === 'link') {
        const fix = 'replace the link, or name another path';
        return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({ what: 'it is a symbolic link', where, expected: 'a real file in a real folder', fix });
    }
    const [expected, fix] = wanted === 'file'
        ? ['a file', 'name the file of the ledger, such as .runs/ledger.jsonl']
        : ['a folder', 'move it away, or name another path'];
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({ what: `it is a ${kind}`, where, expected, fix });
}


/***/ }),

/***/ 8282:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   bk: () => (/* binding */ treeOver),
/* harmony export */   dE: () => (/* binding */ treeUnder),
/* harmony export */   jg: () => (/* binding */ rootOver),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   sb: () => (/* binding */ rootAt)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8362);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3810);
/* harmony import */ var _merkle_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1045);







const BLOCK_LEVEL = Math.log2(_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM);
/**
 * Opens the tree over a ledger: by its index, without reading more of the ledger than the end of it, or by reading all of it where the index is
 * missing or does not lead to the root of the head.
 * @throws UsageError where ledger and head do not fit each other
 */
function openTree(ledger, shownAs, { files }) {
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(files, ledger);
    const headFile = (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(files, ledger);
    if (headFile.state !== 'sound')
        throw unfit(shownAs, 'it has no sound head file');
    const { head } = headFile;
    const tree = treeUnder(ledger, head, files);
    if (tree === undefined)
        throw unfit(shownAs, 'its lines do not lead to the root of its head file');
    return { ...tree, head };
}
/** The same under a head that is known otherwise; undefined where the lines do not lead to its root. */
function treeUnder(ledger, head, files) {
    const indexed = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTreeIndex */ .Vd)(files, ledger, head.count);
    const tree = indexed === undefined ? undefined : treeOver(ledger, head, indexed, files);
    if (tree !== undefined && rootOver(head.count, tree) === head.root)
        return tree;
    const scanned = treeOver(ledger, head, (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBlocks */ .gM)(files, ledger, head.size), files);
    return rootOver(head.count, scanned) === head.root ? scanned : undefined;
}
/** The tree over the first `head.size` bytes of a ledger, given the roots of its full blocks, which are believed. */
function treeOver(ledger, head, blocks, files) {
    const levels = [blocks.map(({ root }) => root)];
    for (let below = levels[0] ?? []; below.length > 1;) {
        const above = [];
        for (let at = 0; at + 1 < below.length; at += 2)
            above.push((0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hashAt(below, at), hashAt(below, at + 1)));
        levels.push(above);
        below = above;
    }
    const known = new Map();
    const lines = (block) => {
        const read = known.get(block) ?? blockLines(files, ledger, blocks[block - 1]?.end ?? 0, blocks[block]?.end ?? head.size);
        known.set(block, read);
        return read;
    };
    const subtree = (level, index) => {
        if (level >= BLOCK_LEVEL)
            return hashAt(levels[level - BLOCK_LEVEL] ?? [], index);
        const from = index * 2 ** level;
        const block = Math.floor(from / _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM);
        return perfectRoot(lines(block).slice(from % _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM, (from % _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM) + 2 ** level));
    };
    const blockAt = (byte) => {
        const found = blocks.findIndex(({ end }) => byte < end);
        return found < 0 ? blocks.length : found;
    };
    return { subtree, lines, blockAt };
}
/** The root over the first `count` entries, 64 hex digits. */
const rootOver = (count, { subtree }) => count === 0 ? (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)().root : Buffer.from((0,_merkle_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeRoot */ .WR)(0, count, subtree)).toString('hex');
/** The root over the first `size` of a ledger's `total` bytes, or undefined where no line ends there. */
function rootAt(size, total, tree) {
    if (size > total)
        return undefined;
    const count = size === 0 ? 0 : countAt(tree, size);
    return count === undefined ? undefined : rootOver(count, tree);
}
/** How many lines the first `size` bytes hold (1 at the least), or undefined where the last one is not whole. */
function countAt({ blockAt, lines }, size) {
    const block = blockAt(size - 1);
    const within = lines(block).findIndex(({ byte, bytes }) => byte + bytes.length + 1 === size);
    return within < 0 ? undefined : block * _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM + within + 1;
}
function blockLines(files, ledger, from, to) {
    const lines = [];
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readLines */ .Se)(files, ledger, from, to))
        if (line.state === 'whole')
            lines.push({ byte: line.byte, bytes: new Uint8Array(line.bytes) });
    return lines;
}
/** The root over as many lines as a power of two; of nothing sensible where the ledger is shorter than it says. */
function perfectRoot(lines) {
    let hashes = lines.map(({ bytes }) => (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytes));
    while (hashes.length > 1)
        hashes = hashes.flatMap((hash, at) => (at % 2 === 0 ? [(0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, hashAt(hashes, at + 1))] : []));
    return hashAt(hashes, 0);
}
/** A hash that is not there leads to another root, and is found by that. */
const hashAt = (hashes, index) => hashes[index] ?? new Uint8Array(32);
function unfit(where, what) {
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e({
        what,
        where,
        expected: 'a ledger that fits its head file',
        fix: 'run `aiop ledger verify` to learn what happened to it',
    });
}


/***/ }),

/***/ 1045:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ consistencyProof),
/* harmony export */   Ko: () => (/* binding */ verifyConsistency),
/* harmony export */   WR: () => (/* binding */ rangeRoot),
/* harmony export */   nT: () => (/* binding */ inclusionProof),
/* harmony export */   yR: () => (/* binding */ verifyInclusion)
/* harmony export */ });
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);

/** SHA-256. */
const HASH_BYTES = 32;
/**
 * The hashes that lead from a leaf to the root of a tree of `size` leaves, nearest first (RFC 6962, section 2.1.1).
 * @param index below `size`
 */
function inclusionProof(index, size, subtree) {
    const proof = [];
    for (let at = index, width = 1; width < size; at = Math.floor(at / 2), width *= 2) {
        const sibling = at % 2 === 0 ? at + 1 : at - 1;
        // At the right edge a subtree may be cut short, or missing altogether.
        if (sibling * width < size)
            proof.push(rangeRoot(sibling * width, Math.min(size, (sibling + 1) * width), subtree));
    }
    return proof;
}
/**
 * The hashes that show that the first `first` leaves of a tree of `second` leaves are a tree that it grew from (RFC 6962, section 2.1.2).
 * @param first from 1 to `second`
 */
function consistencyProof(first, second, subtree) {
    const outer = [];
    let [from, to] = [0, second];
    while (first < to) {
        const middle = from + leftWidth(to - from);
        if (first <= middle) {
            outer.push(rangeRoot(middle, to, subtree));
            to = middle;
        }
        else {
            outer.push(rangeRoot(from, middle, subtree));
            from = middle;
        }
    }
    // Whoever checks knows the old root: where it is a subtree itself, it is not said again.
    return [...(from === 0 ? [] : [rangeRoot(from, to, subtree)]), ...outer.reverse()];
}
/** Whether a leaf is the one at `index` in the tree of `size` leaves with this root (RFC 9162, section 2.1.3.2). */
function verifyInclusion({ index, size }, leafHash, proof, root) {
    if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leafHash, root, ...proof]))
        return false;
    let [at, last, hash] = [index, size - 1, leafHash];
    for (const sibling of proof) {
        if (last === 0)
            return false;
        const isRight = at % 2 === 1 || at === last;
        hash = isRight ? (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(sibling, hash) : (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, sibling);
        if (isRight)
            [at, last] = shiftToRightChild(at, last);
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equal(hash, root);
}
/** Whether the tree of `first` leaves with its root is the beginning of the tree of `second` leaves with its root (RFC 9162, section 2.1.4.2). */
function verifyConsistency({ first, second }, firstRoot, secondRoot, proof) {
    if (!isCount(first) || !isCount(second) || first > second)
        return false;
    // From nothing everything may grow: such a proof would prove nothing.
    if (first === 0)
        return false;
    if (first === second)
        return proof.length === 0 && equal(firstRoot, secondRoot);
    if (proof.length === 0 || !areHashes([firstRoot, secondRoot, ...proof]))
        return false;
    const hashes = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
    let [at, last] = shiftWhileOdd(first - 1, second - 1);
    let [old = firstRoot, ...rest] = hashes;
    let grown = old;
    for (const hash of rest) {
        if (last === 0)
            return false;
        if (at % 2 === 1 || at === last) {
            old = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, old);
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, grown);
            [at, last] = shiftToRightChild(at, last);
        }
        else
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(grown, hash);
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equal(old, firstRoot) && equal(grown, secondRoot);
}
/** The root over leaves from `from` up to `to`, where `from` is a multiple of the smallest power of two that is not less than their number. */
function rangeRoot(from, to, subtree) {
    const parts = [];
    for (let at = from; at < to;) {
        const level = Math.floor(Math.log2(to - at));
        parts.push(subtree(level, at / 2 ** level));
        at += 2 ** level;
    }
    return parts.reduceRight((right, left) => (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(left, right));
}
/** The largest power of two below `count`. */
function leftWidth(count) {
    let width = 1;
    while (width * 2 < count)
        width *= 2;
    return width;
}
/** A leftmost node without a right sibling is the right child of none: both go up until they are a right child. */
function shiftToRightChild(at, last) {
    while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
    }
    return [at, last];
}
function shiftWhileOdd(at, last) {
    while (at % 2 === 1) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return [at, last];
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const areHashes = (values) => values.every(({ length }) => length === HASH_BYTES);
const isPowerOfTwo = (value) => 2 ** Math.round(Math.log2(value)) === value;
const equal = (a, b) => Buffer.compare(a, b) === 0;


/***/ }),

/***/ 3810:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ readTreeIndex),
/* harmony export */   aC: () => (/* binding */ writeTreeIndex),
/* harmony export */   gM: () => (/* binding */ scanBlocks)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);



const HASH_DIGITS = 64;
const OFFSET_DIGITS = 15;
/** `<root> <end>`, both of fixed width, and a line feed. */
const RECORD_BYTES = HASH_DIGITS + 1 + OFFSET_DIGITS + 1;
/**
 * Brings the index of the tree up to date: one line for each full block of entries. What it says follows from the ledger, so whoever reads it
 * holds it against the head, and makes it anew where it does not fit: it is written after the lines and before the head, and not synced.
 * @param chain the chain as it is after the new lines
 */
function writeTreeIndex(files, ledger, chain) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON)(ledger);
    const known = (fullBlocks(chain.count) - chain.blocks.length) * RECORD_BYTES;
    const size = files.status(path)?.size ?? 0;
    if (size < known) {
        files.write(path, scanBlocks(files, ledger, chain.size).map(recordOf).join(''), { sync: false });
        return;
    }
    // What a killed writer left.
    if (size > known)
        files.truncate(path, known);
    if (chain.blocks.length > 0)
        files.append(path, chain.blocks.map(recordOf).join(''), { sync: false });
}
/** The blocks that the index names for a ledger of `count` entries, or undefined where it does not name them all. */
function readTreeIndex(files, ledger, count) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON)(ledger);
    const length = fullBlocks(count) * RECORD_BYTES;
    if (length === 0)
        return [];
    if (files.status(path)?.kind !== 'file')
        return undefined;
    const bytes = files.readRange(path, 0, length);
    if (bytes.length < length)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return Array.from({ length: fullBlocks(count) }, (_, index) => blockAt(text, index * RECORD_BYTES));
}
/** The full blocks of a ledger's first `size` bytes, from its lines. Checks nothing. */
function scanBlocks(files, ledger, size) {
    const range = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRange */ .Qd)();
    const blocks = [];
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            break;
        range.append(line.bytes);
        if (range.count % _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LEAVES */ .vM === 0 && range.lastBlock !== undefined)
            blocks.push({ root: range.lastBlock, end: line.byte + line.bytes.length + 1 });
    }
    return blocks;
}
const fullBlocks = (count) => Math.floor(count / _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LEAVES */ .vM);
const recordOf = ({ root, end }) => `${Buffer.from(root).toString('hex')} ${String(end).padStart(OFFSET_DIGITS, '0')}\n`;
const blockAt = (text, from) => ({
    root: Buffer.from(text.slice(from, from + HASH_DIGITS), 'hex'),
    end: Number(text.slice(from + HASH_DIGITS + 1, from + RECORD_BYTES - 1)),
});


/***/ })

};
