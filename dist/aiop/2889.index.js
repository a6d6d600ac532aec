export const id = 2889;
export const ids = [2889];
export const modules = {

/***/ 2889:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   OE: () => (/* binding */ openSessionStore),
/* harmony export */   VW: () => (/* binding */ addStoreOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8362);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8655);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4262);
/* harmony import */ var _aiop_verify__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7198);
/* harmony import */ var _aiop_verify__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(214);
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2051);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7009);






/** Adds these options to a command. */
function addStoreOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--store <kind>', 'where results are kept').choices(['folder', 'turborepo', 'github']).default('folder'))
        .option('--store-dir <dir>', 'the folder (default: in the repository’s .git)')
        .option('--store-url <url>', `the server of Turborepo’s remote cache API; its token is read from ${TOKENS.join(' or ')}`)
        .option('--store-team <team>', 'the team’s name or id on that server');
}
/** The first that is set is the token of the server: as an option it would stand in the history of the shell and in the list of processes. */
const TOKENS = ['AIOP_STORE_TOKEN', 'TURBO_TOKEN'];
const AS_OPTIONS = {
    where: (setting) => `--${setting}`,
    written: (setting, value) => `--${setting} ${value}`,
};
/** The store of results in a folder: the one that was named, else the usual one. */
function openFolder(named, directory, git) {
    const dir = named ?? (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_2__/* .resultFolder */ .A5)(directory, git);
    return (0,_aiop_verify__WEBPACK_IMPORTED_MODULE_3__/* .folderStore */ .s)({ files: _aiop_host__WEBPACK_IMPORTED_MODULE_4__/* .nodeFiles */ .k, clock: _aiop_host__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m, dir, user: directory });
}
/** Opens the store that the options name. @throws UsageError where they do not lead to one */
async function openSessionStore({ environment }, options, root, git) {
    const { store, storeDir, storeUrl = '', storeTeam = '' } = options;
    const dir = storeDir === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(storeDir);
    const settings = { store, storeDir: dir ?? '', storeUrl, storeTeam, trustDomain: 'auto' };
    (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_2__/* .requireUsed */ .Xt)(settings, AS_OPTIONS);
    const forTasks = withoutTokens(environment, store);
    if (store === 'folder') {
        // At a terminal there is one who writes to the folder, its owner: no domains to keep apart.
        return { store: openFolder(dir, root, git), environment: forTasks, neverInputs: dir === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, dir)] };
    }
    const storeToken = store === 'turborepo' ? tokenIn(environment) : '';
    const user = { environment, root, git, shard: (0,_aiop_verify__WEBPACK_IMPORTED_MODULE_6__/* .parseShard */ .uK)(options.shard ?? '1/1') };
    const opened = await (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_2__/* .openResultStore */ .N_)({ ...settings, storeToken }, AS_OPTIONS, user);
    return { store: opened.store, environment: forTasks, neverInputs: [] };
}
/** Turborepo's own variable is the business of tasks that call it, as long as it opens no store here. */
function withoutTokens(environment, store) {
    const [own, turborepos] = TOKENS;
    return { ...environment, [own]: undefined, ...(store === 'turborepo' ? { [turborepos]: undefined } : {}) };
}
function tokenIn(environment) {
    const token = TOKENS.map((name) => environment[name] ?? '').find((value) => value !== '');
    if (token !== undefined)
        return token;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e({
        what: 'neither of them is set',
        where: TOKENS.join(', '),
        expected: 'the token of the server in the environment',
        fix: `set ${TOKENS[0]}; it is no option, so that it stays out of the history of the shell`,
    });
}


/***/ }),

/***/ 6381:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ orNothing)
/* harmony export */ });
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/**
 * What some work gives; undefined where it cannot be done for a reason that a `UsageError` tells, such as a file that cannot be looked at, read or
 * written. For work without which something else is right, too. @throws whatever else the work throws
 */
function orNothing(work) {
    try {
        return work();
    }
    catch (error) {
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 9177:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ machine)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4262);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8655);
/* harmony import */ var _locks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2440);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8438);




/** Every port that this machine implements, for whoever wires a domain. */
const machine = {
    files: _files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k,
    locks: _locks_js__WEBPACK_IMPORTED_MODULE_1__/* .fileLocks */ .HP,
    processes: _processes_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeProcesses */ .C,
    clock: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m,
    random: _clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemRandom */ .v,
    /** Operating system and processor, such as `linux-x64`. */
    platform: `${process.platform}-${process.arch}`,
    /** The node that runs this: its program, without links, and the number of its binary interface. */
    ownNode: { program: process.execPath, abi: process.versions.modules },
};


/***/ }),

/***/ 9013:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ lengthPrefixedFields),
/* harmony export */   Lg: () => (/* binding */ fileHash),
/* harmony export */   YG: () => (/* binding */ moduleFileId)
/* harmony export */ });
/* unused harmony exports normalizedPath, lengthPrefixed */
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
/** Several fields, each with its length before it, one after the other. */
function lengthPrefixedFields(fields) {
    const joined = Buffer.allocUnsafe(fields.reduce((sum, field) => sum + 4 + Buffer.byteLength(field), 0));
    let at = 0;
    for (const field of fields) {
        const length = joined.write(field, at + 4);
        joined.writeUInt32BE(length, at);
        at += 4 + length;
    }
    return joined;
}


/***/ }),

/***/ 9671:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ decideTrustDomain),
/* harmony export */   y: () => (/* binding */ READS)
/* harmony export */ });
/**
 * What a run of each domain takes results from, the first one first. Nothing that a pull request wrote ever counts for a protected branch;
 * what a protected branch wrote is good for everybody.
 */
const READS = {
    protected: ['protected'],
    'pull-request': ['pull-request', 'protected'],
    untrusted: ['untrusted', 'protected'],
};
/** Events that only people with write access, or the clock, can raise on a ref. */
const TRUSTED_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/**
 * The trust domain of this run. `auto` is `untrusted` unless the event is a push, a schedule or a dispatch on a protected ref, and the
 * commit that is checked out is the one of the event: `pull_request_target`, `workflow_run` and `merge_group` run with the rights of the
 * repository, but on what others wrote.
 * @param head the commit that is checked out, if there is a repository
 */
function decideTrustDomain(wanted, environment, head) {
    const doubt = doubtIn(environment, head);
    if (wanted === 'auto') {
        return doubt === undefined
            ? { domain: 'protected', reason: 'a trusted event on a protected ref, and its commit is checked out', doubt: undefined }
            : { domain: 'untrusted', reason: doubt, doubt: undefined };
    }
    return { domain: wanted, reason: 'set by the workflow', doubt: wanted === 'protected' ? doubt : undefined };
}
function doubtIn(environment, head) {
    const { GITHUB_EVENT_NAME = '', GITHUB_REF_PROTECTED, GITHUB_SHA = '' } = environment;
    if (GITHUB_EVENT_NAME === '')
        return 'no event of GitHub started this run';
    if (!TRUSTED_EVENTS.has(GITHUB_EVENT_NAME))
        return 'the event is not a push, a schedule or a dispatch';
    if (GITHUB_REF_PROTECTED !== 'true')
        return 'the ref is not protected';
    if (head === undefined)
        return 'there is no commit checked out that could be compared with the one of the event';
    return head === GITHUB_SHA ? undefined : 'the commit that is checked out is not the one of the event';
}


/***/ }),

/***/ 8393:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export VERIFY_CODES */
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7575);

const CATALOGUE = {
    'AIOP-V001': {
        severity: 'error',
        title: 'A task failed',
        hint: 'read its log above, mend the cause, and run it again',
    },
    'AIOP-V002': {
        severity: 'error',
        title: 'A task did not end in time',
        hint: 'make it faster, or raise its `timeout`',
    },
    'AIOP-V003': {
        severity: 'error',
        title: 'Tasks need each other in a circle',
        hint: 'remove one of the `needs` in the circle',
    },
    'AIOP-V004': {
        severity: 'error',
        title: 'A task needs one that does not exist',
        hint: 'correct the name in `needs`, or add the task',
    },
    'AIOP-V005': {
        severity: 'error',
        title: 'Two tasks have one name',
        hint: 'rename one of them; `setup` is taken by the set-up step',
    },
    'AIOP-V006': {
        severity: 'error',
        title: 'A pattern of inputs or outputs cannot be read',
        hint: 'write it in the claim dialect: literals, `?`, `*`, `[a-z]`, `{a,b}`, and `**` as a whole segment; a leading `!` subtracts',
    },
    'AIOP-V010': {
        severity: 'warning',
        title: 'The store of results failed',
        hint: 'nothing is lost but time; check the address and the token of the store, or its folder and the room on its disk',
    },
    'AIOP-V011': {
        severity: 'warning',
        title: 'A stored result was refused',
        hint: 'the task ran instead and its new result replaces the refused one; if this comes back, delete the store',
    },
    'AIOP-V012': {
        severity: 'warning',
        title: 'Outputs could not be saved',
        hint: 'narrow the outputs of the task to plain files, folders and links that stay inside the repository',
    },
    'AIOP-V013': {
        severity: 'warning',
        title: 'Inputs changed while the task ran',
        hint: 'declare what the task writes as its `outputs`, or subtract it from its `inputs` with a leading `!`',
    },
    'AIOP-V014': {
        severity: 'warning',
        title: 'Inputs cannot be fingerprinted, so the task is never skipped',
        hint: 'narrow the inputs of the task so that they leave this path out',
    },
    'AIOP-V015': {
        severity: 'warning',
        title: 'git did not answer, so every input was read',
        hint: 'see what git said; results are right without it, only slower',
    },
    'AIOP-V016': {
        severity: 'warning',
        title: 'Files from elsewhere lie in the outputs of a task',
        hint: 'delete them, or leave them out of the outputs with a leading `!`; results are saved again from then on',
    },
    'AIOP-V017': {
        severity: 'warning',
        title: 'The version of a tool could not be found out',
        hint: 'correct the command under `tools`, or install the tool',
    },
    'AIOP-V018': {
        severity: 'warning',
        title: 'The inputs of a task match no file',
        hint: 'correct the patterns; `src` names one file, `src/**` everything in the folder',
    },
    'AIOP-V019': {
        severity: 'warning',
        title: 'Outputs of a task may be missing',
        hint: 'declare everything that it writes as its outputs, also the state by which it knows what is up to date (such as *.tsbuildinfo), and delete that state once',
    },
    'AIOP-V020': {
        severity: 'error',
        title: 'Two tasks that may run at once write the same outputs',
        hint: 'let one need the other, or subtract the path from the outputs of one with a leading `!`',
    },
    'AIOP-V021': {
        severity: 'warning',
        title: 'A task reads what another one writes, and does not need it',
        hint: 'add the other one to its `needs`, or subtract the path from its inputs with a leading `!`; until then it is never skipped',
    },
    'AIOP-V022': {
        severity: 'warning',
        title: 'The trust domain is set higher than the event warrants',
        hint: 'leave trust-domain at auto, unless nobody else can start this workflow',
    },
    'AIOP-V023': {
        severity: 'notice',
        title: 'This shard has nothing to do',
        hint: 'use fewer shards, or let plan-shards decide how many it takes',
    },
    'AIOP-V024': {
        severity: 'error',
        title: 'The results of shards do not make up a whole run',
        hint: 'join exactly one result file of each shard of one run',
    },
    'AIOP-V025': {
        severity: 'error',
        title: 'Shards verified different things',
        hint: 'let every shard check out the same commit, on the same kind of machine',
    },
    'AIOP-V026': {
        severity: 'warning',
        title: 'A task wrote what no task declares',
        hint: 'declare it as one of its outputs, so that it comes back when the task is skipped, or let the task write it outside of the repository',
    },
    'AIOP-V027': {
        severity: 'warning',
        title: 'A JUnit report cannot be used',
        hint: 'correct the path under `junit`, or let the tool write well-formed XML without a DOCTYPE',
    },
    'AIOP-V028': {
        severity: 'warning',
        title: 'A task passed only when it was tried again',
        hint: 'find out what its result depends on beside its inputs, such as time, order or the network; until then its result is not kept',
    },
    'AIOP-V029': {
        severity: 'error',
        title: 'A hermetic task looked for what it does not declare',
        hint: 'add the path to its `inputs`, or let it need the task that writes it; a check that needs the whole repository cannot be hermetic',
    },
    'AIOP-V030': {
        severity: 'warning',
        title: 'Outputs may have lost their executable bit',
        hint: 'verify on a file system that keeps modes, under a umask such as 022; until then a task that leaves files behind always runs',
    },
};
const VERIFY_CODES = CATALOGUE;
/** Makes a finding of this domain. */
const report = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(VERIFY_CODES);


/***/ }),

/***/ 5935:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   gi: () => (/* binding */ combinedFingerprint),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vm: () => (/* binding */ staticParts)
/* harmony export */ });
/* unused harmony export SCHEME */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9013);


/** Changes with every change to what stands below: a new scheme changes every fingerprint, never what one means. */
const SCHEME = 'aiop.verify/2';
/** BLAKE3 over the length-prefixed parts, each list sorted and preceded by its length: 64 hex digits. */
function fingerprintOf(blake3, parts) {
    const lists = [
        parts.outputs.toSorted(),
        // A variable that is not set differs from one that is set to nothing.
        entries(parts.env, (value) => (value === undefined ? '-' : `=${value}`)),
        entries(parts.tools, (value) => value),
        entries(parts.needs, (value) => value),
    ];
    const fields = [
        SCHEME,
        parts.command,
        parts.cwd,
        parts.platform,
        parts.inputs,
        ...lists.flatMap((list) => [String(list.length), ...list]),
        ...(parts.hermetic ? ['hermetic'] : []),
    ];
    return blake3.hex((0,_aiop_ids__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixedFields */ .Hb)(fields));
}
function entries(map, text) {
    return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, value]) => [name, text(value)]);
}
/** One hash over names and fingerprints of several tasks; a task without a fingerprint counts by its name alone. */
function combinedFingerprint(blake3, tasks) {
    const sorted = tasks.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return blake3.hex((0,_aiop_ids__WEBPACK_IMPORTED_MODULE_1__/* .lengthPrefixedFields */ .Hb)(sorted.flatMap(({ name, fingerprint = '' }) => [name, fingerprint])));
}
/** The parts of a task that do not depend on the tree. */
function staticParts(task, platform, environment) {
    const env = new Map(task.env.map((name) => [name, Object.hasOwn(environment, name) ? environment[name] : undefined]));
    const { run: command, cwd = '', outputs = ['\0undeclared'], hermetic = false } = task;
    return { command, cwd, platform, outputs, hermetic, env };
}
/** SHA-256, 64 hex digits: what stored content is checked against. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content);
}


/***/ }),

/***/ 7198:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ DEFAULT_STORE_BYTES),
  s: () => (/* binding */ folderStore)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/or-nothing.js
var or_nothing = __webpack_require__(6381);
// EXTERNAL MODULE: ./packages/verify/lib/fingerprint.js
var fingerprint = __webpack_require__(5935);
// EXTERNAL MODULE: ./packages/verify/lib/kept-file.js
var kept_file = __webpack_require__(6838);
// EXTERNAL MODULE: ./packages/verify/lib/result-record.js
var result_record = __webpack_require__(2102);
;// CONCATENATED MODULE: ./packages/verify/lib/recent-entries.js




/** Where they are kept in the folder of a store. */
const FOLDER = 'recent';
const DAY_MS = 24 * 60 * 60 * 1000;
/** Larger ones cost little beside what they hold. */
const MAX_ENTRY_BYTES = 16 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
/** Under a fingerprint or a digest stands always the same; what has another name may be written anew by another run. */
const LASTING = /^(record|log)-/;
/**
 * The small entries that the last run of one user of a store asked for, in one file: where nothing has changed, the next run asks for the same
 * ones, and reads one file in the place of thousands. After a day they are asked of the store again, which notes what is in use.
 */
class RecentEntries {
    #place;
    #used = new Map();
    #bytes = 0;
    #known;
    #news = false;
    constructor(place) {
        this.#place = place;
    }
    get(key) {
        if (!LASTING.test(key))
            return undefined;
        const content = this.#used.get(key) ?? this.#load().get(key);
        if (content !== undefined)
            this.#used.set(key, content);
        return content;
    }
    /** An entry that the store gave, or took. */
    add(key, content) {
        this.#used.delete(key);
        if (!LASTING.test(key) || content.length > MAX_ENTRY_BYTES || this.#bytes + content.length > MAX_BYTES)
            return;
        this.#used.set(key, content);
        this.#bytes += content.length;
        this.#news = true;
    }
    /** Keeps what was asked for, where that is news, and of what was known before no more than that. */
    keep() {
        if (!this.#news)
            return;
        const others = [...this.#load()].filter(([key]) => !this.#used.has(key)).slice(0, this.#used.size);
        const entries = [...this.#used, ...others];
        const head = JSON.stringify(entries.map(([key, content]) => [key, content.length]));
        (0,kept_file/* writeKept */.g)(this.#place.files, this.#path, Buffer.concat([Buffer.from(`${head}\n`), ...entries.map(([, content]) => content)]));
        this.#news = false;
    }
    get #path() {
        const { dir, user } = this.#place;
        return `${dir}/${FOLDER}/${(0,fingerprint/* sha256 */.sc)(user).slice(0, 32)}`;
    }
    #load() {
        this.#known ??= this.#read();
        return this.#known;
    }
    #read() {
        const { files, clock } = this.#place;
        const found = new Map();
        const writtenMs = files.status(this.#path)?.modifiedMs;
        const bytes = writtenMs === undefined || clock.now() - writtenMs > DAY_MS ? undefined : (0,kept_file/* readKept */.D)(files, this.#path);
        if (bytes === undefined)
            return found;
        const end = bytes.indexOf(NEWLINE);
        const rows = (0,result_record/* listOf */.c3)(end < 0 ? undefined : (0,result_record/* parseJson */.qF)(bytes.subarray(0, end)), rowOf) ?? [];
        let at = end + 1;
        for (const [key, size] of rows) {
            if (at + size > bytes.length)
                break;
            found.set(key, bytes.subarray(at, at + size));
            at += size;
        }
        return found;
    }
}
/** Forgets all of them: what is not in the store any more must not be found. */
function forgetRecentEntries(files, dir) {
    // Another run may be writing there; what it keeps, it has just used.
    (0,or_nothing/* orNothing */.b)(() => files.remove(`${dir}/${FOLDER}`));
}
function rowOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [key, size] = value;
    return typeof key === 'string' && typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? [key, size] : undefined;
}

;// CONCATENATED MODULE: ./packages/verify/lib/stored-entries.js
/** What ends the name of the file beside an entry whose time of change is when the entry was last used. */
const USED = '.used';
const KEY = /^([a-z]{1,16})-[0-9a-f]{64}$/;
const MARK = /^([a-z]{1,16}-[0-9a-f]{64})\.used$/;
/** As files are named while they are written. */
const UNFINISHED = /^\.[a-z]{1,16}-[0-9a-f]{64}(?:\.used)?\.[0-9a-f]{1,64}\.tmp$/;
/** Nothing takes that long to be written. */
const UNFINISHED_MS = 60 * 60 * 1000;
/** Where an entry is: spread over 256 folders by the last digits of the key, which are those of a hash. @throws Error for what is no key */
function entryPath(dir, key) {
    if (!KEY.test(key))
        throw new Error(`not a key of the store: ${key}`);
    return `${dir}/${key.slice(-2)}/${key}`;
}
/** Looks through a store. Empty where there is no such folder. */
function storedFiles(files, dir, nowMs) {
    const marks = new Map();
    const found = [];
    const leftovers = [];
    for (const { path, name, status } of shardFiles(files, dir)) {
        const kind = KEY.exec(name)?.[1];
        if (kind !== undefined)
            found.push({ path, kind, status });
        else if (MARK.test(name))
            marks.set(path.slice(0, -USED.length), status.modifiedMs);
        else if (UNFINISHED.test(name) && nowMs - status.modifiedMs > UNFINISHED_MS)
            leftovers.push(path);
    }
    const entries = found.map(({ path, kind, status }) => {
        const usedMs = Math.max(status.modifiedMs, marks.get(path) ?? 0);
        marks.delete(path);
        return { path, kind, size: status.size, usedMs };
    });
    return { entries, leftovers: [...leftovers, ...[...marks.keys()].map((path) => `${path}${USED}`)] };
}
/** Bytes of the entries. */
function sizeOf(files, dir) {
    let bytes = 0;
    for (const { name, status } of shardFiles(files, dir))
        if (KEY.test(name))
            bytes += status.size;
    return bytes;
}
function* shardFiles(files, dir) {
    for (const shard of files.list(dir)) {
        if (!/^[0-9a-f]{2}$/.test(shard) || files.status(`${dir}/${shard}`)?.kind !== 'directory')
            continue;
        for (const name of files.list(`${dir}/${shard}`)) {
            const path = `${dir}/${shard}/${name}`;
            const status = files.status(path);
            if (status?.kind === 'file')
                yield { path, name, status };
        }
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/prune-folder.js


/** Removes what is beyond the limits. */
function pruneFolder({ files, dir, nowMs }, limits) {
    const { entries, leftovers } = storedFiles(files, dir, nowMs);
    const { expired, crowded, kept } = judge(entries, limits);
    const removed = [...expired, ...crowded];
    if (limits.dryRun !== true) {
        // First of all: what is gone must not be found there, whatever becomes of this process.
        if (removed.length > 0)
            forgetRecentEntries(files, dir);
        for (const path of leftovers)
            files.remove(path);
        for (const { path } of removed) {
            files.remove(path);
            files.remove(`${path}${USED}`);
        }
    }
    const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();
    const [oldest] = kept;
    return {
        expired: count(expired),
        crowded: count(crowded),
        kept: count(kept),
        leftovers: leftovers.length,
        kinds: kinds.map((kind) => ({ kind, removed: count(ofKind(removed, kind)), kept: count(ofKind(kept, kind)) })),
        ...(oldest === undefined ? {} : { oldestUseMs: Math.round(oldest.usedMs) }),
    };
}
/** Which entries go and why, and which stay; each used longest ago first. */
function judge(entries, { maxBytes, usedSinceMs = Number.NEGATIVE_INFINITY }) {
    const byUse = [...entries].sort((a, b) => a.usedMs - b.usedMs || (a.path < b.path ? -1 : 1));
    const expired = byUse.filter(({ usedMs }) => usedMs < usedSinceMs);
    const rest = byUse.slice(expired.length);
    let left = count(rest).bytes;
    let gone = 0;
    for (const { size } of rest) {
        if (left <= maxBytes)
            break;
        left -= size;
        gone++;
    }
    return { expired, crowded: rest.slice(0, gone), kept: rest.slice(gone) };
}
const ofKind = (entries, kind) => entries.filter((entry) => entry.kind === kind);
function count(entries) {
    return { entries: entries.length, bytes: entries.reduce((sum, { size }) => sum + size, 0) };
}

;// CONCATENATED MODULE: ./packages/verify/lib/folder-store.js




/** The default size of a store. */
const DEFAULT_STORE_BYTES = 10 * 1024 * 1024 * 1024;
const folder_store_DAY_MS = 24 * 60 * 60 * 1000;
/** When the store is full, this part of it stays: making room for one entry at a time would mean a look at all of them each time. */
const KEPT_PART = 0.8;
/**
 * A store in a folder, one file an entry, that several processes may use at once. An entry counts as used when it is written or read, with a
 * precision of a day. Nothing is flushed to the disk: entries are checked when they come back.
 */
function folderStore({ files, clock, dir, maxBytes = DEFAULT_STORE_BYTES, user }) {
    const recent = user === undefined ? undefined : new RecentEntries({ files, clock, dir, user });
    let size;
    const prune = (limits = {}) => {
        const pruned = pruneFolder({ files, dir, nowMs: clock.now() }, { maxBytes, ...limits });
        if (limits.dryRun !== true)
            size = pruned.kept.bytes;
        return pruned;
    };
    return {
        name: 'folder',
        async get(key) {
            const path = entryPath(dir, key);
            const known = recent?.get(key);
            if (known !== undefined)
                return known;
            const status = files.status(path);
            if (status?.kind !== 'file')
                return undefined;
            const content = files.read(path);
            markUsed(files, path, status, clock.now());
            recent?.add(key, content);
            return content;
        },
        async put(key, content) {
            size ??= sizeOf(files, dir);
            files.write(entryPath(dir, key), content, { sync: false });
            recent?.add(key, content);
            size += content.length;
            if (size > maxBytes)
                prune({ maxBytes: maxBytes * KEPT_PART });
        },
        finish: async () => recent?.keep(),
        prune,
    };
}
/** A file beside the entry, whose time of change is when it was last used. */
function markUsed(files, path, status, nowMs) {
    const mark = `${path}${USED}`;
    const lastMs = Math.max(status.modifiedMs, files.status(mark)?.modifiedMs ?? 0);
    if (nowMs - lastMs < folder_store_DAY_MS)
        return;
    // A store that can only be read is a good store.
    (0,or_nothing/* orNothing */.b)(() => files.write(mark, '', { sync: false }));
}


/***/ }),

/***/ 6838:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept),
/* harmony export */   g: () => (/* binding */ writeKept)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6381);

/** A file that spares the next run some work, and without which it is only slower: undefined where it is not there, or cannot be read. */
function readKept(files, path) {
    return (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .orNothing */ .b)(() => (files.status(path)?.kind === 'file' ? files.read(path) : undefined));
}
/** Writes such a file, where that can be done. */
function writeKept(files, path, content) {
    (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .orNothing */ .b)(() => files.write(path, content, { sync: false }));
}


/***/ }),

/***/ 2102:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/** The form of what follows. A record of another form is no record. */
const VERSION = 1;
/** A record as bytes. */
function encodeRecord({ fingerprint, task, durationMs, log, packs, outputs }) {
    return new TextEncoder().encode(JSON.stringify({ version: VERSION, fingerprint, task, durationMs, log: log ?? null, packs, outputs }));
}
/** Reads a record from untrusted hands, strictly: undefined for anything that `encodeRecord` would not have written. */
function decodeRecord(bytes) {
    const value = parseJson(bytes);
    if (!isObject(value) || value.version !== VERSION)
        return undefined;
    const { fingerprint, task, durationMs } = value;
    const log = value.log === null ? undefined : contentOf(value.log);
    const packs = listOf(value.packs, contentOf);
    const outputs = listOf(value.outputs, entryOf);
    if (typeof task !== 'string' || !isDigest(fingerprint) || typeof durationMs !== 'number' || !(durationMs >= 0))
        return undefined;
    if ((value.log !== null && log === undefined) || packs === undefined || outputs === undefined)
        return undefined;
    const inPacks = packs.reduce((sum, { size }) => sum + size, 0);
    const inFiles = outputs.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.size : 0), 0);
    return inPacks === inFiles ? { fingerprint, task, durationMs, log, packs, outputs } : undefined;
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** The value of JSON text, or undefined: also where bytes are no text in UTF-8. */
function parseJson(text) {
    try {
        return JSON.parse(typeof text === 'string' ? text : utf8.decode(text));
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const isDigest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isSize = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** A list whose every element can be read, or undefined. */
function listOf(value, item) {
    if (!Array.isArray(value))
        return undefined;
    const items = value.map(item);
    const read = items.filter((each) => each !== undefined);
    return read.length === items.length ? read : undefined;
}
function contentOf(value) {
    return isObject(value) && isDigest(value.digest) && isSize(value.size) ? { digest: value.digest, size: value.size } : undefined;
}
function entryOf(value) {
    if (!isObject(value) || typeof value.path !== 'string')
        return undefined;
    const { kind, path, target, executable, size, digest } = value;
    if (kind === 'folder')
        return { kind, path };
    if (kind === 'link')
        return typeof target === 'string' ? { kind, path, target } : undefined;
    if (kind !== 'file' || typeof executable !== 'boolean' || !isSize(size) || !isDigest(digest))
        return undefined;
    return { kind, path, executable, size, digest };
}


/***/ }),

/***/ 214:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uK: () => (/* binding */ parseShard),
  tC: () => (/* binding */ shareOf)
});

// UNUSED EXPORTS: formatShard

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/verify/lib/task.js
var lib_task = __webpack_require__(922);
;// CONCATENATED MODULE: ./packages/verify/lib/shard-plan.js

/**
 * Shares the tasks of a graph so that the last shard is done as early as can be: the most expensive goes first, each to the shard that is done
 * soonest with it. A shard also needs what its tasks need, so tasks with common needs are drawn together; what two shards need belongs to
 * the first that got it. Every task but the set-up step is in exactly one share. Equal graphs and costs give equal shares.
 * @returns the shares; some are empty where there are fewer tasks than shards
 */
function planShards({ order, needs }, costOf, count) {
    const names = order.map(({ name }) => name).filter((name) => name !== lib_task/* SETUP_TASK */.q);
    const needed = new Set(names.flatMap((name) => needs.get(name) ?? []));
    const bundles = names
        .filter((name) => !needed.has(name))
        .map((name) => bundleOf(name, needs, costOf))
        .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1));
    const shares = Array.from({ length: count }, () => ({ own: [], runs: new Set(), cost: 0 }));
    const taken = new Set();
    for (const { tasks } of bundles) {
        const best = soonest(shares, tasks, taken, costOf);
        if (best === undefined)
            continue;
        for (const task of tasks) {
            if (!best.runs.has(task))
                best.cost += costOf(task);
            best.runs.add(task);
            if (!taken.has(task))
                best.own.push(task);
            taken.add(task);
        }
    }
    return shares.map(({ own }) => own);
}
/** The share that is done first with these tasks on top, where what another share does already counts twice: it would be done twice. */
function soonest(shares, tasks, taken, costOf) {
    let best;
    for (const share of shares) {
        const cost = tasks.reduce((sum, task) => (share.runs.has(task) ? sum : sum + costOf(task) * (taken.has(task) ? 2 : 1)), share.cost);
        if (best === undefined || cost < best.cost)
            best = { share, cost };
    }
    return best?.share;
}
/** A task that nothing needs, with all it needs. */
function bundleOf(name, needs, costOf) {
    const tasks = new Set([name]);
    for (const task of tasks)
        for (const need of needs.get(task) ?? [])
            if (need !== lib_task/* SETUP_TASK */.q)
                tasks.add(need);
    const list = [...tasks].reverse();
    return { name, tasks: list, cost: list.reduce((sum, task) => sum + costOf(task), 0) };
}

;// CONCATENATED MODULE: ./packages/verify/lib/shard.js


const MAX_SHARDS = 256;
/** The tasks of a graph that belong to a shard: as planned, else evenly by number. @throws UsageError where the plan names an unknown task */
function shareOf(graph, { index, count, tasks }) {
    // What is known of costs changes while other shards run, and then a task might be in none of them: without a plan all count the same.
    if (tasks === undefined)
        return planShards(graph, () => 1, count)[index - 1] ?? [];
    const names = new Set(graph.order.map(({ name }) => name));
    const unknown = tasks.find((name) => !names.has(name));
    if (unknown === undefined)
        return tasks;
    throw new usage_error/* UsageError */.e({
        what: `it names the task "${unknown.slice(0, 80)}", and there is none in this run`,
        where: 'shard',
        expected: 'an element of what plan-shards gave out for this commit and these tasks',
        fix: 'plan and verify the same commit with the same inputs',
    });
}
/** Reads `2/4`, or `2/4=lint,test` as a plan writes it. @throws UsageError */
function parseShard(text) {
    const [numbers = '', names] = text.split('=', 2);
    const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(numbers) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (index === undefined || shard.index > shard.count || shard.count > MAX_SHARDS)
        throw noShard(text);
    return names === undefined ? shard : { ...shard, tasks: names.split(',').filter((name) => name !== '') };
}
/** A shard as `parseShard` reads it. */
function formatShard({ index, count, tasks }) {
    return tasks === undefined ? `${index}/${count}` : `${index}/${count}=${tasks.join(',')}`;
}
function noShard(text) {
    return new usage_error/* UsageError */.e({
        what: `it is ${JSON.stringify(text.slice(0, 80))}`,
        where: 'shard',
        expected: `a number and how many there are, at most ${MAX_SHARDS}, such as 2/4, or an element of what plan-shards gives out`,
        fix: 'write 1/1 for a single job',
    });
}


/***/ }),

/***/ 922:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SETUP_TASK)
/* harmony export */ });
/** The name under which the set-up step runs. */
const SETUP_TASK = 'setup';


/***/ }),

/***/ 2051:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N_: () => (/* binding */ openResultStore),
  Xt: () => (/* binding */ requireUsed),
  A5: () => (/* binding */ resultFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: ./packages/trust/lib/trust-domain.js
var trust_domain = __webpack_require__(9671);
// EXTERNAL MODULE: ./packages/verify/lib/codes.js
var codes = __webpack_require__(8393);
// EXTERNAL MODULE: ./packages/verify/lib/fingerprint.js
var fingerprint = __webpack_require__(5935);
;// CONCATENATED MODULE: ./packages/verify/lib/domain-store.js



const SEAL_BYTES = 32;
/**
 * A store as a run of one trust domain may use it: it writes under the name of its own domain, and reads what domains that it may believe have
 * written. Every entry carries a digest over its domain, its key and its content, so that a store that loses bytes or mixes up its entries
 * is found out. Who can write to the store can still write under any name: each domain needs a credential of its own.
 * @param storeOf the store of a domain; may be the same one for all
 */
function domainStore(domain, storeOf) {
    const sources = trust_domain/* READS */.y[domain].map((name) => ({ name, store: storeOf(name) }));
    const own = storeOf(domain);
    return {
        name: own.name,
        async get(key) {
            for (const { name, store } of sources) {
                const sealed = await store.get(keyIn(name, key));
                const content = sealed === undefined ? undefined : unsealed(name, key, sealed);
                if (content !== undefined)
                    return content;
            }
            return undefined;
        },
        put: (key, content) => own.put(keyIn(domain, key), sealedContent(domain, key, content)),
        finish: async () => own.finish?.(),
    };
}
/** What is to be said of a domain that the workflow has set. */
function trustFindings({ domain, doubt }) {
    return doubt === undefined ? [] : [(0,codes/* report */.z)('AIOP-V022', { message: `trust-domain is ${domain}, but ${doubt}` })];
}
/** A key of the same form. */
function keyIn(domain, key) {
    const [kind = ''] = key.split('-', 1);
    return `${kind}-${(0,fingerprint/* sha256 */.sc)(`${domain}\0${key}`)}`;
}
function sealOf(domain, key, content) {
    return Buffer.from((0,fingerprint/* sha256 */.sc)(`${domain}\0${key}\0${(0,fingerprint/* sha256 */.sc)(content)}`), 'hex');
}
const sealedContent = (domain, key, content) => new Uint8Array(Buffer.concat([sealOf(domain, key, content), content]));
/** The content, or undefined where it is not what was put under this key. */
function unsealed(domain, key, sealed) {
    const content = sealed.subarray(SEAL_BYTES);
    return Buffer.from(sealOf(domain, key, content)).equals(sealed.subarray(0, SEAL_BYTES)) ? content : undefined;
}

// EXTERNAL MODULE: ./packages/verify/lib/folder-store.js + 3 modules
var folder_store = __webpack_require__(7198);
;// CONCATENATED MODULE: ./packages/wiring/lib/result-store.js






/** The form of what is kept in GitHub's cache: a new one finds nothing of the old ones. */
const FORM = 'aiop-verify/1';
/** The folder in which results are kept unless another is named: one that all worktrees share, or `.aiop/cache` outside of a repository. */
const resultFolder = (root, git) => git === undefined ? (0,external_node_path_.join)(root, '.aiop', 'cache') : (0,external_node_path_.join)(git.commonDir, 'aiop', 'cache');
/** Opens the store, as the trust domain of the run may use it. @throws UsageError where the settings do not lead to one */
async function openResultStore(settings, form, user) {
    const { environment, root, git } = user;
    requireUsed(settings, form);
    // The commit is asked for only where the rest leaves a chance: git takes its time.
    const head = environment.GITHUB_REF_PROTECTED === 'true' ? await git?.resolveCommit('HEAD') : undefined;
    const trust = (0,trust_domain/* decideTrustDomain */.X)(settings.trustDomain, environment, head);
    const findings = trustFindings(trust);
    const remote = await remoteStore(settings, form, user);
    if (remote !== undefined)
        return { store: domainStore(trust.domain, remote), dir: undefined, findings };
    const dir = settings.storeDir === '' ? resultFolder(root, git) : settings.storeDir;
    const folder = (0,folder_store/* folderStore */.s)({ ...machine/* machine */.A, dir, user: root });
    return { store: domainStore(trust.domain, () => folder), dir, findings };
}
/** A setting of a store that is not used is a mistake that nobody would notice. @throws UsageError */
function requireUsed({ store, storeDir, storeUrl, storeTeam }, { where, written }) {
    const others = store === 'turborepo' ? {} : { 'store-url': storeUrl, 'store-team': storeTeam };
    const folders = store === 'turborepo' || store === 'github' ? { 'store-dir': storeDir } : {};
    const given = Object.entries({ ...others, ...folders }).find(([, value]) => value !== '');
    if (given === undefined)
        return;
    const fitting = written('store', given[0] === 'store-dir' ? 'folder' : 'turborepo');
    throw new usage_error/* UsageError */.e({
        what: `it is set, and the store is ${store}`,
        where: where(given[0]),
        expected: `${fitting} beside it`,
        fix: `write ${fitting}, or leave this out`,
    });
}
/** The store of each trust domain, where results are not kept in a folder. */
async function remoteStore(settings, form, { environment, shard }) {
    const { store, storeDir, storeUrl: url, storeToken: token, storeTeam: team } = settings;
    if (store === 'folder' || (store === 'auto' && storeDir !== ''))
        return undefined;
    const { cacheService, findJobCache, githubStore, turborepoStore } = await __webpack_require__.e(/* import() */ 903).then(__webpack_require__.bind(__webpack_require__, 903));
    if (store === 'turborepo') {
        const server = turborepoStore({ url, token, team, where: form.where });
        return () => server;
    }
    const cache = findJobCache(environment);
    if (cache === undefined && store === 'github')
        throw noCache(form);
    if (cache === undefined)
        return undefined;
    const service = cacheService({ ...cache, version: (0,external_node_crypto_.createHash)('sha256').update(FORM).digest('hex') });
    const stores = new Map();
    return (domain) => {
        const open = stores.get(domain) ?? githubStore({ service, clock: machine/* machine */.A.clock, prefix: `aiop-verify-${domain}`, shard });
        stores.set(domain, open);
        return open;
    };
}
function noCache({ where }) {
    return new usage_error/* UsageError */.e({
        what: 'this job has no cache service',
        where: where('store'),
        expected: 'ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, which a runner of GitHub with the cache service v2 hands to actions',
        fix: 'leave it out: a folder is taken where there is no cache',
    });
}


/***/ })

};
