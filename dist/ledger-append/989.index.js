export const id = 989;
export const ids = [989];
export const modules = {

/***/ 1989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileLocks: () => (/* reexport */ locks/* fileLocks */.H),
  machine: () => (/* reexport */ machine),
  nodeFiles: () => (/* reexport */ files/* nodeFiles */.k),
  nodeProcesses: () => (/* reexport */ nodeProcesses),
  systemClock: () => (/* reexport */ clock/* systemClock */.m),
  systemRandom: () => (/* reexport */ clock/* systemRandom */.v)
});

// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/host/lib/locks.js + 1 modules
var locks = __webpack_require__(32);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./packages/host/lib/file-errors.js
var file_errors = __webpack_require__(6790);
;// CONCATENATED MODULE: ./packages/host/lib/processes.js


const DEFAULT_MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const GRACE_MS = 5_000;
/** How long output may trail behind the exit of the program: what it left running in the background may hold the pipes open for ever. */
const TRAILING_OUTPUT_MS = 500;
/** The `Processes` port: each program leads a process group of its own, and the whole group goes when it ends, times out or is aborted. */
const nodeProcesses = {
    async run(command) {
        const startedAt = performance.now();
        const output = collector(command);
        const ending = command.signal?.aborted ? { state: 'aborted' } : await endingOf(command, output.take);
        return { ...ending, ...output.result(), durationMs: performance.now() - startedAt };
    },
};
const running = new Set();
// A process that leaves at once, at a second Ctrl-C or after an error, takes the programs it started along: nobody else knows of their groups.
process.on('exit', () => {
    for (const child of running)
        killGroup(child, 'SIGKILL');
});
function endingOf(command, take) {
    const child = startChild(command, take);
    running.add(child);
    const stopping = stopWhenAsked(child, command);
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            const code = (0,file_errors/* errorCode */.C)(error);
            if (code === 'ENOENT' || code === 'EACCES')
                resolve({ state: 'not-found' });
            else
                reject(error);
        });
        child.on('exit', () => setTimeout(() => closePipes(child), TRAILING_OUTPUT_MS).unref());
        child.on('close', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(stopping.reason() ?? (code === null ? { state: 'signalled', signal: signal ?? 'unknown' } : { state: 'exited', code }));
        });
    }).finally(() => {
        running.delete(child);
        stopping.settle();
    });
}
function startChild(command, take) {
    const child = (0,external_node_child_process_.spawn)(command.program, command.args, {
        cwd: command.cwd,
        env: { ...command.env },
        stdio: [command.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    child.stdout?.on('data', (chunk) => take(chunk, 'stdout'));
    child.stderr?.on('data', (chunk) => take(chunk, 'stderr'));
    // A program that ends without reading its input breaks the pipe; how it ended is what counts.
    child.stdin?.on('error', () => { });
    child.stdin?.end(command.stdin);
    return child;
}
/** Kills the group at the time limit or when aborted: SIGTERM first, SIGKILL after a grace. */
function stopWhenAsked(child, { timeoutMs, signal }) {
    let reason;
    let forced;
    const stop = (why) => {
        reason ??= why;
        killGroup(child, 'SIGTERM');
        forced ??= setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS);
    };
    const onAbort = () => stop({ state: 'aborted' });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop({ state: 'timed-out' }), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        reason: () => reason,
        settle() {
            clearTimeout(timer);
            clearTimeout(forced);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
function closePipes({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
function killGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // The group is gone already.
    }
}
function collector({ maxOutputBytes = DEFAULT_MAX_OUTPUT_BYTES, onOutput }) {
    const chunks = { stdout: [], stderr: [] };
    let taken = 0;
    let droppedBytes = 0;
    return {
        take(chunk, stream) {
            const kept = chunk.subarray(0, Math.max(0, maxOutputBytes - taken));
            droppedBytes += chunk.length - kept.length;
            taken += kept.length;
            if (kept.length === 0)
                return;
            chunks[stream].push(kept);
            onOutput?.(kept, stream);
        },
        result: () => ({
            stdout: new Uint8Array(Buffer.concat(chunks.stdout)),
            stderr: new Uint8Array(Buffer.concat(chunks.stderr)),
            droppedBytes,
        }),
    };
}

;// CONCATENATED MODULE: ./packages/host/lib/machine.js




/** Every port that this machine implements, for whoever wires a domain. */
const machine = {
    files: files/* nodeFiles */.k,
    locks: locks/* fileLocks */.H,
    processes: nodeProcesses,
    clock: clock/* systemClock */.m,
    random: clock/* systemRandom */.v,
    /** Operating system and processor, such as `linux-x64`. */
    platform: `${process.platform}-${process.arch}`,
};

;// CONCATENATED MODULE: ./packages/host/lib/index.js







/***/ })

};
