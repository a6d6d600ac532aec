export const id = 268;
export const ids = [268];
export const modules = {

/***/ 1268:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerRequest: () => (/* reexport */ answerRequest),
  fileLocks: () => (/* reexport */ locks/* fileLocks */.HP),
  isThread: () => (/* reexport */ isThread),
  keepEngineSmall: () => (/* reexport */ engine/* keepEngineSmall */.l),
  lockState: () => (/* reexport */ locks/* lockState */.HE),
  machine: () => (/* reexport */ machine/* machine */.A),
  nodeFiles: () => (/* reexport */ files/* nodeFiles */.k),
  nodeProcesses: () => (/* reexport */ processes/* nodeProcesses */.C),
  nodeTreeWatch: () => (/* reexport */ nodeTreeWatch),
  plainWorkTree: () => (/* reexport */ plain_work_tree/* plainWorkTree */.Q),
  randomHex: () => (/* reexport */ random/* randomHex */.n),
  removeAbandonedLock: () => (/* reexport */ locks/* removeAbandonedLock */.ae),
  systemClock: () => (/* reexport */ clock/* systemClock */.m),
  systemRandom: () => (/* reexport */ clock/* systemRandom */.v),
  threadsOf: () => (/* reexport */ threadsOf),
  workTreeOrAsk: () => (/* reexport */ plain_work_tree/* workTreeOrAsk */.w)
});

// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/engine.js
var engine = __webpack_require__(8664);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/host/lib/locks.js + 1 modules
var locks = __webpack_require__(2440);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: ./packages/host/lib/plain-work-tree.js + 1 modules
var plain_work_tree = __webpack_require__(3225);
// EXTERNAL MODULE: ./packages/host/lib/processes.js + 1 modules
var processes = __webpack_require__(8438);
// EXTERNAL MODULE: ./packages/host/lib/random.js
var random = __webpack_require__(5477);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/host/lib/threads.js


/** Beyond this many a disk, and the memory for each, cost more than another thread brings. */
const MAX_SPARE = 3;
/**
 * Megabytes for what a thread has just made. Left to itself it grows to tens of them, full of what nobody needs any more: a thread that goes
 * through a file leaves much behind and keeps next to nothing.
 */
const YOUNG_MB = 12;
/** The one argument of a program that runs as a thread: to ask node for it takes six milliseconds of every start. */
const AS_THREAD = 'aiop:thread';
/** Whether this program runs as a thread that `threadsOf` made. */
const isThread = () => process.argv[2] === AS_THREAD;
/**
 * The `Threads` port. Each request gets a thread that runs the program `entry`, which has to call `answerRequest` where it `isThread`.
 * @param entry absolute path of a module
 */
function threadsOf(entry) {
    return {
        spare: Math.min(MAX_SPARE, (0,external_node_os_.availableParallelism)() - 1),
        async ask(request) {
            // Not by `import()`, which takes up only when this thread rests: then it would have done its own part before the other one begins.
            const { Worker } = process.getBuiltinModule('node:worker_threads');
            const thread = new Worker(entry, { workerData: request, argv: [AS_THREAD], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
            const ended = (0,external_node_events_.once)(thread, 'exit').then(([code]) => {
                throw new Error(`a thread ended without an answer, with exit code ${code}`);
            });
            try {
                const [answer] = await Promise.race([(0,external_node_events_.once)(thread, 'message'), ended]);
                return answer;
            }
            finally {
                await thread.terminate();
            }
        },
    };
}
/** Answers the request that this thread was made for. */
async function answerRequest(answer) {
    const { parentPort, workerData } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    if (parentPort === null)
        throw new Error('this is no thread that was made for a request');
    const request = workerData;
    parentPort.postMessage(await answer(request));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
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

;// CONCATENATED MODULE: ./packages/host/lib/index.js












/***/ })

};
