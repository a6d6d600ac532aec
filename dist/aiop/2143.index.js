export const id = 2143;
export const ids = [2143,4456];
export const modules = {

/***/ 4951:
/***/ (function(__unused_webpack_module,exports,__webpack_require__){


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

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

/***/ 3430:
/***/ (function(module){



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


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

/***/ 6274:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addDoctorCommand: () => (/* binding */ addDoctorCommand)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/check.js
const good = (subject, says) => ({ subject, state: 'good', says });
const warning = (subject, says, fix) => ({ subject, state: 'warning', says, fix });
const problem = (subject, says, fix) => ({ subject, state: 'problem', says, fix });
const mended = (subject, says) => ({ subject, state: 'mended', says });

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/lib/locks.js + 1 modules
var locks = __webpack_require__(2440);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/leftovers.js




/** Locks of the suite. One whose holder is dead is taken over by whoever needs it; `--fix` removes it. */
function lockChecks(git, fix) {
    const checks = lockFiles(git).flatMap((path) => lockCheck(path, fix) ?? []);
    return checks.length > 0 ? checks : [good('locks', 'none')];
}
function lockCheck(path, fix) {
    switch ((0,locks/* lockState */.HE)(path)) {
        case 'free':
            return undefined;
        case 'held':
            return good('lock', `${path} is held by a process that lives`);
        case 'abandoned':
            if (fix)
                (0,locks/* removeAbandonedLock */.ae)(path);
            return (0,locks/* lockState */.HE)(path) === 'free'
                ? mended('lock', `${path} is removed: its process is gone`)
                : warning('lock', `${path} was left by a process that is gone`, 'aiop doctor --fix removes it');
        case 'unreadable':
            return problem('lock', `${path} names no holder`, 'where no aiop runs in this repository, remove it');
    }
}
function lockFiles({ root, commonDir }) {
    return [(0,external_node_path_.join)(commonDir, 'aiop'), (0,external_node_path_.join)(root, '.runs'), (0,external_node_path_.join)(root, '.runs/wal'), (0,external_node_path_.join)(root, '.aiop')].flatMap((folder) => files/* nodeFiles */.k.status(folder)?.kind === 'directory'
        ? files/* nodeFiles */.k
            .list(folder)
            .filter((name) => name.endsWith('.lock'))
            .map((name) => (0,external_node_path_.join)(folder, name))
        : []);
}
/** Logs of jobs that are in no ledger yet. */
function logChecks({ root }) {
    const folder = (0,external_node_path_.join)(root, '.runs/wal');
    const logs = files/* nodeFiles */.k.status(folder)?.kind === 'directory' ? files/* nodeFiles */.k.list(folder).filter((name) => name.endsWith('.jsonl')) : [];
    if (logs.length === 0)
        return [good('logs', 'all of them are sealed')];
    const says = `${(0,table/* counted */.hS)(logs.length, 'log')} in .runs/wal ${logs.length === 1 ? 'is' : 'are'} not sealed: a run is under way, or was killed`;
    return [warning('logs', says, 'where no run is under way, seal them: aiop ledger seal')];
}

// EXTERNAL MODULE: ./packages/host/lib/processes.js + 1 modules
var processes = __webpack_require__(8438);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/machine-checks.js


const PROGRAMS = [
    { name: 'git', args: ['version'], oldest: [2, 39], fix: 'install git 2.39 or newer (https://git-scm.com)' },
    { name: 'bash', args: ['-c', 'echo "$BASH_VERSION"'], fix: 'install bash: the commands of tasks and workstreams run in it' },
];
/** Node, git and bash. This Node is new enough, or nothing of this would run. */
async function machineChecks({ directory, environment }) {
    const node = good('node', process.versions.node);
    return [node, ...(await Promise.all(PROGRAMS.map((program) => checkProgram(program, directory, environment))))];
}
async function checkProgram({ name, args, oldest, fix }, cwd, environment) {
    const { PATH = '' } = environment;
    const exit = await processes/* nodeProcesses */.C.run({ program: name, args, cwd, env: { PATH }, timeoutMs: 10_000 });
    if (exit.state !== 'exited' || exit.code !== 0)
        return problem(name, exit.state === 'not-found' ? 'it was not found' : 'it does not run', fix);
    const says = new TextDecoder().decode(exit.stdout).trim();
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(says) ?? [];
    const version = [Number(major), Number(minor)];
    const old = oldest !== undefined && (version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1]));
    return old ? problem(name, `${says}, which is too old`, fix) : good(name, says);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/ids/lib/instance.js
var instance = __webpack_require__(125);
// EXTERNAL MODULE: ./packages/ledger/lib/exclude-own-folders.js
var exclude_own_folders = __webpack_require__(3976);
// EXTERNAL MODULE: ./packages/secrets/lib/scan-diff.js
var scan_diff = __webpack_require__(8900);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/orphaned-worktrees.js







const MINUTE_MS = 60_000;
/**
 * Worktrees of workstreams that nobody works in. With `fix` they are removed: a change in one that is on no branch is kept as a patch
 * in `.runs/kept/` first, and a branch that holds work stays.
 */
async function worktreeChecks(git, mending) {
    const ours = (await git.worktrees.list()).filter(({ path }) => (0,instance/* isUlid */.ho)((0,external_node_path_.basename)(path)));
    if (ours.length === 0)
        return [good('worktrees', 'none is left')];
    const busy = foldersOfProcesses();
    const checks = [];
    // One after the other: git reads the records of all of them while it removes one.
    for (const worktree of ours)
        checks.push(await checkOne(git, worktree, mending, busy));
    return checks;
}
async function checkOne(git, worktree, { fix, idleMinutes }, busy) {
    const { path } = worktree;
    if (busy.some((folder) => folder === path || folder.startsWith(path + external_node_path_.sep)))
        return good('worktree', `${path} is in use by a process`);
    const idle = (clock/* systemClock */.m.now() - lastChange(git, path)) / MINUTE_MS;
    if (idle < idleMinutes) {
        const says = `${path} changed ${Math.max(0, Math.round(idle))} minutes ago: a run is under way, or was killed`;
        return warning('worktree', says, 'where no run is under way: aiop doctor --fix --idle 0');
    }
    if (!fix)
        return warning('worktree', `${path} was left behind`, 'aiop doctor --fix removes it, and keeps a change in it as a patch');
    return locks/* fileLocks */.HP.withLock((0,external_node_path_.join)(git.commonDir, 'aiop/worktrees.lock'), () => remove(git, worktree));
}
/** The latest time at which git or a workstream touched a worktree, in milliseconds since 1970; 0 for one whose folder is gone. */
function lastChange({ commonDir }, path) {
    if (files/* nodeFiles */.k.status(path) === undefined)
        return 0;
    const records = (0,external_node_path_.join)(commonDir, 'worktrees', (0,external_node_path_.basename)(path));
    const places = [path, `${path}.prompt.md`, (0,external_node_path_.join)(path, '.aiop'), records, (0,external_node_path_.join)(records, 'index'), (0,external_node_path_.join)(records, 'HEAD')];
    return Math.max(...places.map((place) => files/* nodeFiles */.k.status(place)?.modifiedMs ?? 0));
}
async function remove(git, { path, branch }) {
    const head = branch === undefined ? undefined : await git.resolveCommit(branch);
    const kept = head === undefined ? { state: 'nothing' } : await keepChange(git, path, head);
    if (kept.state === 'secret') {
        const fix = `look at it, then: git worktree remove --force ${path}`;
        return problem('worktree', `${path} holds a change with what looks like a secret, so it is not kept as a patch`, fix);
    }
    await git.worktrees.remove(path);
    files/* nodeFiles */.k.remove(`${path}.prompt.md`);
    const empty = branch !== undefined && head !== undefined && (await isMerged(git, head));
    if (empty)
        await git.write.deleteRef(branch, head);
    const parts = [
        `${path} is removed`,
        ...(kept.state === 'patch' ? [`its change is kept in ${kept.path}`] : []),
        ...(empty || branch === undefined ? [] : [`branch ${branch.replace('refs/heads/', '')} holds work and stays`]),
    ];
    return mended('worktree', parts.join('; '));
}
/** Keeps what stands in a worktree and in no commit. */
async function keepChange(git, worktree, head) {
    if (files/* nodeFiles */.k.status(worktree)?.kind !== 'directory')
        return { state: 'nothing' };
    const tree = await git.snapshot(worktree, head);
    if (tree === (await git.write.treeOf(head)))
        return { state: 'nothing' };
    const patch = await git.diff(head, tree);
    if ((await (0,scan_diff/* scanDiff */.p)(new TextDecoder().decode(patch))).length > 0)
        return { state: 'secret' };
    const path = `.runs/kept/${(0,external_node_path_.basename)(worktree)}.patch`;
    (0,exclude_own_folders/* excludeOwnFolders */.U)(files/* nodeFiles */.k, git.commonDir);
    files/* nodeFiles */.k.write((0,external_node_path_.join)(git.root, path), patch);
    return { state: 'patch', path };
}
/** Whether a commit adds nothing to what is checked out. */
async function isMerged(git, commit) {
    const current = await git.resolveCommit('HEAD');
    return current !== undefined && (await git.isAncestor(commit, current));
}
/** The folders that processes of this machine stand in, where the system tells (proc(5)). */
function foldersOfProcesses() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .flatMap((pid) => {
            try {
                return [(0,external_node_fs_.readlinkSync)(`/proc/${pid}/cwd`)];
            }
            catch {
                // It ended, or belongs to somebody else.
                return [];
            }
        });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./packages/config/lib/load-config.js
var load_config = __webpack_require__(7125);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/repository-checks.js





/** What the repository and its settings bring: identity, history, files as they are committed, configuration, tools. */
async function repositoryChecks(git, session) {
    const [identity, history, text, links] = await Promise.all([identityCheck(git), historyCheck(git), lineEndingCheck(git), linkCheck(git)]);
    const settings = [identity, history, text, links].filter((check) => check !== undefined);
    const configuration = readConfiguration(git.root);
    if ('check' in configuration)
        return [...settings, configuration.check];
    const { tasks, origin } = configuration.config;
    const found = tasks.length === 0
        ? problem('configuration', 'nothing says how this repository is checked', 'run aiop init, and look at aiop.yaml')
        : good('configuration', `${origin.state === 'file' ? origin.path : 'package.json'}: ${tasks.map(({ name }) => name).join(', ')}`);
    return [
        ...settings,
        found,
        ...(await toolChecks(configuration.config, git.root, session)),
        ...variableChecks(configuration.config, session),
    ];
}
async function identityCheck(git) {
    const [name, email] = await Promise.all([git.config('user.name'), git.config('user.email')]);
    if (name && email)
        return good('identity', `${name} <${email}>`);
    const fix = 'git config --global user.name "…", and user.email';
    return warning('identity', 'git knows no name and no address: commits carry those of aiop', fix);
}
async function historyCheck(git) {
    if ((await git.resolveCommit('HEAD')) === undefined)
        return problem('history', 'there is no commit yet', 'commit something: plans start from a commit');
    return (await git.isShallow())
        ? warning('history', 'it is cut off (a shallow clone): versions and bases of plans may not be found', 'git fetch --unshallow')
        : good('history', 'complete');
}
async function lineEndingCheck(git) {
    const convert = await git.config('core.autocrlf');
    if (convert === undefined || convert === 'false')
        return undefined;
    const fix = 'put `* text=auto eol=lf` into .gitattributes, and git config core.autocrlf false';
    return warning('line endings', `core.autocrlf is ${convert}: files differ from those of other machines, and so do results of checks`, fix);
}
async function linkCheck(git) {
    if ((await git.config('core.symlinks')) !== 'false')
        return undefined;
    return warning('links', 'core.symlinks is false: links are checked out as files', 'git config core.symlinks true, where the system allows it');
}
function readConfiguration(root) {
    try {
        return { config: (0,load_config/* loadConfig */.Z)(root, files/* nodeFiles */.k) };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return { check: problem('configuration', `${error.where}: ${error.what}`, error.fix) };
    }
}
/** Asks each tool that a task names for its version, as the task would. */
async function toolChecks({ tasks, setup }, root, { environment }) {
    const all = setup === undefined ? tasks : [setup, ...tasks];
    const probes = new Map(all.flatMap(({ name, tools }) => tools.map((tool) => [tool, name])));
    const { PATH = '', HOME = '' } = environment;
    return Promise.all([...probes].map(async ([tool, task]) => {
        const command = { program: 'bash', args: ['-eo', 'pipefail', '-c', tool], cwd: root, env: { PATH, HOME }, timeoutMs: 30_000 };
        const exit = await processes/* nodeProcesses */.C.run(command);
        const says = exit.state === 'exited' && exit.code === 0 ? new TextDecoder().decode(exit.stdout).trim() : '';
        if (says !== '')
            return good(`\`${tool}\``, says.split('\n', 1).join());
        return problem(`\`${tool}\``, `it does not say a version, and task ${task} is never skipped without`, `install it, or correct tools of ${task} in aiop.yaml`);
    }));
}
/** Variables that a task asks for and that are not set: legal, and often a surprise. */
function variableChecks({ tasks }, { environment }) {
    return tasks.flatMap(({ name, env }) => {
        const unset = env.filter((variable) => environment[variable] === undefined);
        if (unset.length === 0)
            return [];
        return [warning(`task ${name}`, `not set here: ${unset.join(', ')}`, 'set them where the task needs them')];
    });
}
/** Locks of git itself that a killed git left: nothing in the repository can be changed while they are there. */
function gitLockChecks(git) {
    return ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock']
        .map((name) => (0,external_node_path_.join)(name.startsWith('index') || name.startsWith('HEAD') ? git.gitDir : git.commonDir, name))
        .filter((path) => files/* nodeFiles */.k.status(path) !== undefined)
        .map((path) => warning('git', `${path} is there: git is at work, or was killed`, 'where no git runs in this repository, remove it'));
}

// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/doctor.js









/** `aiop doctor`: what is missing on this machine, and what killed runs left behind. */
function addDoctorCommand(root) {
    const command = root
        .command('doctor')
        .description('say what is missing on this machine and in this repository, and what killed runs left behind')
        .option('--fix', 'remove worktrees and locks that killed runs left; changes in them are kept as patches')
        .option('--idle <minutes>', 'how long nothing may have changed in a worktree that counts as left behind', '60');
    (0,lib_session/* withSession */.fQ)(command, 'aiop doctor --fix', async (session, { fix, idle }) => {
        const mending = { fix: fix === true, idleMinutes: (0,lib_session/* wholeNumber */.rD)('--idle', idle, 0) };
        const machine = await machineChecks(session);
        const opened = await openIfAny(session);
        const here = 'check' in opened
            ? [opened.check]
            : [
                ...(await repositoryChecks(opened.git, session)),
                ...gitLockChecks(opened.git),
                ...lockChecks(opened.git, mending.fix),
                ...(await worktreeChecks(opened.git, mending)),
                ...logChecks(opened.git),
            ];
        const checks = [...machine, ...here];
        const ok = checks.every(({ state }) => state !== 'problem');
        session.terminal.result({ ok, checks }, render(checks, session.terminal));
        return ok ? exit_status/* EXIT */.d.good : exit_status/* EXIT */.d.negative;
    });
}
async function openIfAny(session) {
    try {
        return { git: await (0,lib_session/* sessionRepository */.by)(session) };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return { check: problem('repository', `${error.where}: ${error.what}`, error.fix) };
    }
}
const SIGNS = { good: 'ok', warning: 'warning', problem: 'PROBLEM', mended: 'mended' };
const COLOURS = { good: 'green', warning: 'yellow', problem: 'red', mended: 'cyan' };
function render(checks, terminal) {
    const rows = checks.map(({ subject, state, says, fix }) => [
        terminal.paint(COLOURS[state], SIGNS[state], 'stdout'),
        (0,visible/* visible */.RK)(subject, 80),
        (0,visible/* visible */.RK)(fix === undefined ? says : `${says}; ${fix}`, 1000),
    ]);
    return (0,table/* table */.tp)(['', 'what', 'found'], rows);
}


/***/ }),

/***/ 7125:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   q: () => (/* binding */ loadWorktreeConfig)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);
/* harmony import */ var _infer_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _neighbours_read_neighbours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8946);




/**
 * The configuration of a repository: the file of that name, or what the package scripts say where there is none of the usual name.
 * @param root absolute, with `/`
 * @param name relative to the root, or absolute
 * @throws UsageError with every finding when the file is wrong, and when a file of another name is missing
 */
function loadConfig(root, files, name = _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NAME */ .Ib) {
    const bytes = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .RG)(root, files, name);
    if (bytes === undefined)
        return (0,_infer_config_js__WEBPACK_IMPORTED_MODULE_1__/* .inferConfig */ .rX)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .ZD)(root, files));
    return (0,_neighbours_read_neighbours_js__WEBPACK_IMPORTED_MODULE_2__.withNeighbours)((0,_read_config_js__WEBPACK_IMPORTED_MODULE_3__.requireConfig)(name, bytes).config, root, files);
}
/** The same for a fresh worktree, which has no dependencies yet: where nothing is configured, the lock file says how to install them. */
function loadWorktreeConfig(root, files) {
    const config = loadConfig(root, files);
    const setup = config.setup ?? (config.origin.state === 'inferred' ? (0,_infer_config_js__WEBPACK_IMPORTED_MODULE_1__/* .inferSetup */ .im)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .ZD)(root, files)) : undefined);
    return setup === undefined ? config : { ...config, setup };
}


/***/ }),

/***/ 7575:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   JD: () => (/* binding */ hasError),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   YX: () => (/* binding */ reporter),
/* harmony export */   tf: () => (/* binding */ formatFinding),
/* harmony export */   y5: () => (/* binding */ docsAddress)
/* harmony export */ });
/* harmony import */ var _project_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);

/** Binds a catalogue, so that a domain writes `report('AIOP-P012', { message, at })` and cannot invent a code. */
function reporter(catalogue) {
    return (code, { message, at, pointer, related = [], witness, hint, severity }) => ({
        code,
        severity: severity ?? catalogue[code].severity,
        message,
        ...at,
        ...(pointer === undefined ? {} : { pointer }),
        related,
        ...(witness === undefined ? {} : { witness }),
        hint: hint ?? catalogue[code].hint,
        docs: docsAddress(code),
    });
}
/** The address of the page that explains a code. */
function docsAddress(code) {
    return `${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.url}/blob/${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.ref}/action-docs/findings.md#${code.toLowerCase()}`;
}
/** Orders by file, line, column, then code: the order a reader mends them in. Findings without a file come first. */
function sortFindings(findings) {
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return findings.toSorted((a, b) => compare(a.file ?? '', b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0) ||
        compare(a.code, b.code) ||
        compare(a.message, b.message));
}
/** Counts by severity. */
function countFindings(findings) {
    const count = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        count[severity]++;
    return count;
}
/** `file:line:column` as far as it is known; `''` for a finding that is of no file. */
function placeOf({ file, line, column }) {
    if (file === undefined)
        return '';
    return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}
/** `file:line:column CODE message; hint`, the form in which every part of the suite prints a finding. */
function formatFinding(finding) {
    const { code, message, witness, hint } = finding;
    const place = placeOf(finding);
    const proof = witness === undefined ? '' : ` (for example ${witness})`;
    return `${place === '' ? '' : `${place} `}${code} ${message}${proof}; ${hint}`;
}
/** Whether something among the findings stands in the way: warnings and notices do not. */
const hasError = (findings) => findings.some(({ severity }) => severity === 'error');


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

/***/ 3976:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ excludeOwnFolders)
/* harmony export */ });
/** What the suite itself writes in a repository. */
const OWN_FOLDERS = ['.runs/', '.aiop/'];
const MAX_EXCLUDE_BYTES = 1024 * 1024;
/**
 * Keeps the suite's own folders out of `git status` and `git add`, in `.git/info/exclude`: no tracked file changes for it.
 * @param commonDir absolute path of the folder that all work trees share (`.git`)
 * @param below where in the work tree the folders are, such as `app/`; empty for its root
 */
function excludeOwnFolders(files, commonDir, below = '') {
    const path = `${commonDir}/info/exclude`;
    const text = files.status(path) === undefined ? '' : new TextDecoder().decode(files.read(path, MAX_EXCLUDE_BYTES));
    const lines = new Set(text.split('\n'));
    const missing = OWN_FOLDERS.map((folder) => `/${below}${folder}`).filter((pattern) => !lines.has(pattern));
    if (missing.length === 0)
        return;
    files.write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
}


/***/ }),

/***/ 8900:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scanDiff)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9025);

/**
 * Finds the secrets that a unified diff shows, on either side and in its context. The markers of its lines are taken out first: a key of
 * several lines would not be seen behind them. Lines and columns are those of the text without markers.
 */
const scanDiff = (diff) => (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanSecrets */ .L)(diff.replace(/^[ +-]/gm, ''));


/***/ })

};
