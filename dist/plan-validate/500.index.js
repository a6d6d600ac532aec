export const id = 500;
export const ids = [500];
export const modules = {

/***/ 2440:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HP: () => (/* binding */ fileLocks),
  HE: () => (/* binding */ lockState),
  ae: () => (/* binding */ removeAbandonedLock)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/file-errors.js
var file_errors = __webpack_require__(6790);
;// CONCATENATED MODULE: ./packages/host/lib/lock-holder.js



/** Undefined when the holder has just let go. */
function readHolder(path) {
    try {
        const holder = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('host' in holder) || !('start' in holder))
            return undefined;
        const { host, pid, start } = holder;
        return typeof host === 'string' && typeof pid === 'number' && typeof start === 'string' ? { host, pid, start } : undefined;
    }
    catch {
        return undefined;
    }
}
function isAlive({ host, pid, start }) {
    if (host !== (0,external_node_os_.hostname)())
        return true;
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return (0,file_errors/* errorCode */.C)(error) !== 'ESRCH';
    }
    return start === '' || startOf(pid) === '' || startOf(pid) === start;
}
/** Field 22 of /proc/<pid>/stat (proc(5)), counted after the command's name, which may hold spaces; empty where there is no /proc. */
function startOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./packages/host/lib/random.js
var random = __webpack_require__(5477);
;// CONCATENATED MODULE: ./packages/host/lib/locks.js








const DEFAULT_TIMEOUT_MS = 30_000;
/** Taking over a dead holder's lock takes microseconds; whoever died in between left this behind. */
const TAKEOVER_EXPIRY_MS = 5_000;
const held = new Set();
// Also after an uncaught error or process.exit(); a kill leaves the file to the takeover below.
process.on('exit', () => {
    for (const path of held)
        (0,external_node_fs_.rmSync)(path, { force: true });
});
/** As in `node:timers/promises`, which takes some milliseconds to load. */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** The `Locks` port: a lock is a file that only one process can create. */
const fileLocks = {
    async withLock(path, work, timeoutMs = DEFAULT_TIMEOUT_MS) {
        const deadline = clock/* systemClock */.m.monotonic() + timeoutMs;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        while (!tryLock(path)) {
            const holder = readHolder(path);
            if (holder !== undefined && !isAlive(holder))
                takeOver(path, holder);
            else if (clock/* systemClock */.m.monotonic() > deadline)
                throw heldByOther(path, holder, timeoutMs);
            else
                await sleep(5 + Math.random() * 20);
        }
        held.add(path);
        try {
            return await work();
        }
        finally {
            held.delete(path);
            (0,external_node_fs_.rmSync)(path, { force: true });
        }
    },
    isHeld: (path) => lockState(path) === 'held',
};
/**
 * Creates the lock with its holder's name in it, in one step: a process that is killed between the two would leave a lock without a holder, which
 * nobody may take over.
 */
function tryLock(path) {
    const named = `${path}.${process.pid}.${(0,random/* randomHex */.n)(6)}`;
    const holder = { host: (0,external_node_os_.hostname)(), pid: process.pid, start: startOf(process.pid) };
    return (0,file_errors/* atPath */.Z)(path, () => {
        try {
            (0,external_node_fs_.writeFileSync)(named, JSON.stringify(holder), { flag: 'wx' });
            (0,external_node_fs_.linkSync)(named, path);
            return true;
        }
        catch (error) {
            if ((0,file_errors/* errorCode */.C)(error) === 'EEXIST')
                return false;
            throw error;
        }
        finally {
            (0,external_node_fs_.rmSync)(named, { force: true });
        }
    });
}
/** Removes a dead holder's file. A second lock around it keeps two that saw the same dead holder from removing each other's new lock. */
function takeOver(path, dead) {
    const guard = `${path}.takeover`;
    try {
        (0,external_node_fs_.mkdirSync)(guard);
    }
    catch {
        const age = Date.now() - ((0,external_node_fs_.statSync)(guard, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY);
        if (age > TAKEOVER_EXPIRY_MS)
            (0,external_node_fs_.rmSync)(guard, { recursive: true, force: true });
        return;
    }
    const now = readHolder(path);
    if (now !== undefined && now.pid === dead.pid && now.start === dead.start && now.host === dead.host)
        (0,external_node_fs_.rmSync)(path, { force: true });
    (0,external_node_fs_.rmdirSync)(guard);
}
function heldByOther(path, holder, timeoutMs) {
    const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`;
    return new usage_error/* UsageError */.e({
        what: `the lock has been held by ${who} for ${Math.round(timeoutMs / 1000)} s`,
        where: path,
        expected: 'it to be free',
        fix: 'wait for that process to end; if it no longer exists, remove the file',
    });
}
/** Whether somebody holds the lock at `path`, without waiting for it. */
function lockState(path) {
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined)
        return 'free';
    const holder = readHolder(path);
    if (holder === undefined)
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) === undefined ? 'free' : 'unreadable';
    return isAlive(holder) ? 'held' : 'abandoned';
}
/** Removes a lock whose holder no longer lives, and no other. */
function removeAbandonedLock(path) {
    const holder = readHolder(path);
    if (holder !== undefined && !isAlive(holder))
        takeOver(path, holder);
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

/***/ 2500:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  earlierInstances: () => (/* reexport */ earlierInstances)
});

// UNUSED EXPORTS: answerAsThread, askedModules, channelOf, fetchedCommit, ledgerThreads, moduleFiles, moduleVersions, openResultStore, originAccess, pipelineContext, repositoryLintRules, requireUsed, resultFolder, versionConfig

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: ./packages/ledger/lib/reading/recorded-instances.js
var recorded_instances = __webpack_require__(5959);
// EXTERNAL MODULE: ./packages/ledger/lib/branch-ledger.js
var branch_ledger = __webpack_require__(3269);
;// CONCATENATED MODULE: ./packages/wiring/lib/earlier-instances.js



/** Where the ledger of a run at a terminal lies, and the branch with that of runs in CI. */
const [LEDGER, DEFAULT_BRANCH] = ['.runs/ledger.jsonl', 'aiop-ledger'];
/**
 * Finds instance ids that earlier runs have on record: in the ledger of the work tree, and in that of the ledger's branch of `origin` as far as
 * the clone has it. The value says which run, and where. @throws UsageError at a line of a ledger that is no entry
 */
function earlierInstances({ root, git, branchOf, run, }) {
    const { files } = machine/* machine */.A;
    const ofRun = run === undefined ? {} : { run };
    return async (ids) => {
        const records = new Map();
        const note = (entries, shown) => {
            for (const [id, { idx, src }] of entries)
                if (!records.has(id))
                    records.set(id, `run ${src.run}, entry ${idx} of ${shown}`);
        };
        note((0,recorded_instances/* recordedInstances */.v)({ ledger: external_node_path_.posix.join(root, LEDGER), ids, ...ofRun }, { files }), LEDGER);
        if (git === undefined)
            return records;
        const branch = (await branchOf(git)) ?? DEFAULT_BRANCH;
        const commit = await git.resolveCommit(`refs/remotes/origin/${branch}`);
        if (commit === undefined)
            return records;
        return (0,branch_ledger/* withCommittedLedger */.g)({ git, commit, shown: `${branch} of origin`, files }, ({ ledger, shownAs }) => {
            note((0,recorded_instances/* recordedInstances */.v)({ ledger, ids, ...ofRun }, { files }), shownAs);
            return records;
        });
    };
}

;// CONCATENATED MODULE: ./packages/wiring/lib/index.js











/***/ })

};
