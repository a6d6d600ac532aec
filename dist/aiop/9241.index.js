export const id = 9241;
export const ids = [9241];
export const modules = {

/***/ 9722:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ redactSecrets)
/* harmony export */ });
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9025);

/** Shorter secrets are replaced only where a rule finds them: a password such as `default` is a word elsewhere. */
const MIN_REPEATED = 8;
/** Each different secret takes one more search through the text. */
const MAX_REPEATED = 200;
/**
 * Replaces every secret that `scanSecrets` finds, and each of them also where it stands without what gave it away. A number whose
 * placeholder already stands in the text is left out, so that each placeholder of the result that is in `mapping` was put there by this call.
 */
async function redactSecrets(text) {
    const placeholders = new Map();
    const mapping = new Map();
    const taken = new Set(text.match(/<SECRET_HASH_\d{1,9}>/g));
    let number = 0;
    let redacted = '';
    let from = 0;
    const found = (await (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanSecrets */ .L)(text)).map(({ range }) => range);
    if (found.length === 0)
        return { text, count: 0, mapping };
    // Not before: it takes a quarter of the time in which node starts.
    const { hash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const places = joined([...found, ...repeats(text, found)]);
    for (const [start, end] of places) {
        const secret = text.slice(start, end);
        let placeholder = placeholders.get(secret);
        if (placeholder === undefined) {
            do
                placeholder = `<SECRET_HASH_${++number}>`;
            while (taken.has(placeholder));
            placeholders.set(secret, placeholder);
            mapping.set(placeholder, hash('sha256', secret));
        }
        redacted += text.slice(from, start) + placeholder;
        from = end;
    }
    return { text: redacted + text.slice(from), count: places.length, mapping };
}
/** Every place of the secrets found, of the first 200 that differ. */
function repeats(text, found) {
    const secrets = [...new Set(found.map(([start, end]) => text.slice(start, end)))].filter(({ length }) => length >= MIN_REPEATED);
    const places = [];
    for (const secret of secrets.slice(0, MAX_REPEATED)) {
        for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + secret.length))
            places.push([at, at + secret.length]);
    }
    return places;
}
/** The places in order, with those that overlap made one. */
function joined(places) {
    const whole = [];
    for (const [start, end] of places.toSorted((a, b) => a[0] - b[0])) {
        const last = whole.at(-1);
        if (last !== undefined && start < last[1])
            last[1] = Math.max(last[1], end);
        else
            whole.push([start, end]);
    }
    return whole;
}


/***/ }),

/***/ 4722:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8393);


/** Compiles the patterns of one field of a task. */
function compilePatterns(task, field, patterns) {
    const compiled = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_0__/* .compilePathSet */ .p)(patterns);
    if (!compiled.ok) {
        const findings = compiled.problems.map(({ message, expected, index }) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-V006', { message: `${field} of task "${task}": ${patterns[index]}: ${message}; expected ${expected}` }));
        return { ok: false, findings };
    }
    const { set } = compiled;
    const { added, subtracted } = set;
    const value = {
        matches: (path) => set.matches(path),
        added,
        subtracted,
        isWhole: subtracted.length === 0 && added.every(isWholeFolder),
        roots: set.roots.map((root) => (root === '.' ? '' : root)),
        subtractsAll: subtraction(subtracted),
        namesPackages: added.some(({ source }) => source.includes('node_modules') && source.split('/').includes('node_modules')),
    };
    return { ok: true, value, findings: [] };
}
/** `a/b/**`: everything in one folder, or in one of several. A final `**` stands for any folders and one name. */
function isWholeFolder({ segments }) {
    return segments.every((steps) => {
        const [folders, name] = steps.slice(-2);
        const isAnyName = name?.kind === 'wild' && name.atoms.length === 1 && name.atoms[0]?.kind === 'star';
        return folders?.kind === 'globstar' && isAnyName && steps.slice(0, -2).every(({ kind }) => kind === 'literal');
    });
}
/** `!x` takes out a link `x`, `!x/**` all that is in a folder `x`. */
function subtraction(subtracted) {
    const folders = subtracted.map(({ source }) => source.replace(/\/\*\*$/, '')).flatMap(withoutProblems);
    return (path) => folders.some((pattern) => pattern.matches(path));
}
/** Of a pattern that is known to parse, what is left without its `**` may be no pattern. */
function withoutProblems(text) {
    const result = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .E)(text);
    return result.ok ? [result.pattern] : [];
}


/***/ }),

/***/ 8516:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compileTask)
/* harmony export */ });
/* harmony import */ var _path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4722);

/** Compiles the patterns of a task. */
function compileTask(task) {
    const { inputs: own, sharedInputs = [] } = task;
    const inputs = own === undefined ? undefined : (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatterns */ .x)(task.name, 'inputs', [...own, ...sharedInputs]);
    const shared = sharedInputs.length === 0 ? undefined : (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatterns */ .x)(task.name, 'inputs', sharedInputs);
    const outputs = (0,_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatterns */ .x)(task.name, 'outputs', task.outputs ?? []);
    const findings = [...(inputs?.findings ?? []), ...outputs.findings];
    if (!outputs.ok || inputs?.ok === false || shared?.ok === false)
        return { ok: false, findings };
    const value = { task, inputs: inputs?.value, outputs: outputs.value, ...(shared === undefined ? {} : { shared: shared.value }) };
    return { ok: true, value, findings };
}


/***/ }),

/***/ 2018:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Slots),
/* harmony export */   l: () => (/* binding */ runInOrder)
/* harmony export */ });
/**
 * Does `work` for every task, each as soon as all it needs is done; of those that can begin at once, the one of the highest priority first.
 * @returns the outcomes by task. @throws what `work` throws first, once everything that had begun has ended.
 */
async function runInOrder({ order, needs }, work, priorityOf = () => 0) {
    const outcomes = new Map();
    const [dependents, missing] = dependentsOf({ order, needs });
    const byName = new Map(order.map((task) => [task.name, task]));
    const ready = order.filter(({ name }) => missing.get(name) === 0).sort((a, b) => priorityOf(b.name) - priorityOf(a.name));
    const errors = [];
    const run = async (task) => {
        const own = new Map();
        for (const need of needs.get(task.name) ?? []) {
            const outcome = outcomes.get(need);
            if (outcome !== undefined)
                own.set(need, outcome);
        }
        outcomes.set(task.name, await work(task, own));
        for (const name of dependents.get(task.name) ?? []) {
            const left = (missing.get(name) ?? 0) - 1;
            missing.set(name, left);
            const next = byName.get(name);
            if (left === 0 && next !== undefined)
                ready.push(next);
        }
    };
    await new Promise((resolve) => {
        let [next, running] = [0, 0];
        const startReady = () => {
            while (errors.length === 0 && next < ready.length) {
                const task = ready[next++];
                if (task === undefined)
                    break;
                running++;
                run(task)
                    .catch((error) => void errors.push(error))
                    .finally(() => {
                    running--;
                    startReady();
                });
            }
            if (running === 0)
                resolve();
        };
        startReady();
    });
    if (errors.length > 0)
        throw errors[0];
    return outcomes;
}
/** Who waits for each task, and for how many tasks each waits. */
function dependentsOf({ order, needs }) {
    const dependents = new Map(order.map(({ name }) => [name, []]));
    const missing = new Map();
    for (const { name } of order) {
        const own = needs.get(name) ?? [];
        missing.set(name, own.length);
        for (const need of own)
            dependents.get(need)?.push(name);
    }
    return [dependents, missing];
}
/** Lets at most so many run at once. The others wait: the highest priority is next, and among equals whoever came first. */
class Slots {
    #waiting = [];
    #free;
    constructor(count) {
        this.#free = Math.max(1, count);
    }
    async use(work, priority = 0) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((begin) => this.#wait({ begin, priority }));
        try {
            return await work();
        }
        finally {
            // The slot is handed on; it becomes free only when nobody waits.
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next.begin();
        }
    }
    #wait(one) {
        // From the end: most come in the order of their priority.
        this.#waiting.splice(this.#waiting.findLastIndex(({ priority }) => priority >= one.priority) + 1, 0, one);
    }
}


/***/ }),

/***/ 9241:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runSetup),
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/verify/lib/codes.js
var codes = __webpack_require__(8393);
// EXTERNAL MODULE: ./packages/verify/lib/kept-file.js
var kept_file = __webpack_require__(6838);
// EXTERNAL MODULE: ./packages/verify/lib/result-record.js
var result_record = __webpack_require__(2102);
;// CONCATENATED MODULE: ./packages/verify/lib/critical-path.js


/** What is assumed of a task that never ran in this tree. */
const UNKNOWN_MS = 1_000;
/** What was written, or nothing. */
function readDurations(files, path) {
    const kept = (0,kept_file/* readKept */.D)(files, path);
    const value = kept === undefined ? undefined : (0,result_record/* parseJson */.qF)(kept);
    return new Map((0,result_record/* isObject */.Gv)(value) ? (0,result_record/* listOf */.c3)(value.durations, durationOf) : []);
}
function writeDurations(files, path, durations) {
    (0,kept_file/* writeKept */.g)(files, path, JSON.stringify({ durations: [...durations] }));
}
function durationOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [name, ms] = value;
    return typeof name === 'string' && typeof ms === 'number' && ms >= 0 ? [name, ms] : undefined;
}
/** By task, how long it and the longest chain of tasks that wait for it take: whoever has most before it begins first. */
function remainingMs({ order, needs }, durations) {
    const remaining = new Map(order.map(({ name }) => [name, 0]));
    // Backwards, so that a task comes after all that wait for it; until then its entry is the longest of theirs.
    for (const { name } of order.toReversed()) {
        const own = (remaining.get(name) ?? 0) + (durations.get(name) ?? UNKNOWN_MS);
        remaining.set(name, own);
        for (const need of needs.get(name) ?? [])
            remaining.set(need, Math.max(remaining.get(need) ?? 0, own));
    }
    return remaining;
}
/** The critical path of a run; undefined where nothing ran. */
function criticalPath({ order, needs }, took) {
    const longest = new Map();
    let end;
    const msOf = (name) => (name === undefined ? 0 : (longest.get(name)?.ms ?? 0));
    for (const { name } of order) {
        const from = (needs.get(name) ?? []).reduce((best, need) => (msOf(need) > msOf(best) ? need : best), undefined);
        longest.set(name, { ms: msOf(from) + (took.get(name) ?? 0), from });
        if (msOf(name) > msOf(end))
            end = name;
    }
    const tasks = [];
    for (let name = end; name !== undefined; name = longest.get(name)?.from)
        if (took.has(name))
            tasks.unshift(name);
    return tasks.length === 0 ? undefined : { tasks, durationMs: msOf(end) };
}

;// CONCATENATED MODULE: ./packages/verify/lib/work-folder.js
/** Where verification keeps what belongs to one tree. */
const WORK_FOLDER = '.aiop';
/** Makes the folder, with a file inside that keeps git from listing any of it. */
function makeWorkFolder(files, root) {
    const ignore = `${root}/${WORK_FOLDER}/.gitignore`;
    if (files.status(ignore) === undefined)
        files.write(ignore, '# Working files of aiop: safe to delete.\n*\n', { sync: false });
}

;// CONCATENATED MODULE: ./packages/verify/lib/executable-bit.js

/** Why a file that is made executable is not. */
const NO_EXECUTABLE_BIT = 'no file can be made executable here: the file system has no such bit, or the umask takes it away';
/** Whether a file in a tree that is made executable is so afterwards. */
function holdsExecutableBit(files, root) {
    const probe = `${root}/${WORK_FOLDER}/executable`;
    makeWorkFolder(files, root);
    files.write(probe, '', { executable: true, sync: false });
    const isHeld = files.status(probe)?.executable === true;
    files.remove(probe);
    return isHeld;
}

;// CONCATENATED MODULE: ./packages/verify/lib/file-skip-rate.js
/** Files that were not looked at again among all, from 0 to 1; 0 where there are none. A file that two tasks read counts twice. */
function fileSkipRate(tasks) {
    const sum = (pick) => tasks.reduce((total, { files }) => total + (files === undefined ? 0 : pick(files)), 0);
    const all = sum((files) => files.all);
    return all === 0 ? 0 : sum(({ skipped }) => skipped) / all;
}

// EXTERNAL MODULE: ./packages/verify/lib/fingerprint.js
var lib_fingerprint = __webpack_require__(5935);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/verify/lib/schedule.js
var schedule = __webpack_require__(2018);
;// CONCATENATED MODULE: ./packages/verify/lib/guarded-store.js



/** After this many failures, or this long in vain, the store is left out for the rest of the run. */
const PATIENCE = 3;
const PATIENCE_MS = 15_000;
/** How many questions a store is asked at once: a thousand tasks begin at the same moment. */
const AT_ONCE = 16;
/** A store that never fails a run: what goes wrong is reported, and then is a miss. */
class GuardedStore {
    name;
    #store;
    #clock;
    #onFinding;
    #slots = new schedule/* Slots */.W(AT_ONCE);
    #failures = 0;
    #lostMs = 0;
    #writable = true;
    constructor(store, clock, onFinding) {
        this.name = store.name;
        this.#store = store;
        this.#clock = clock;
        this.#onFinding = onFinding;
    }
    async get(key) {
        return this.#slots.use(() => this.#try(() => this.#store.get(key), 'read'));
    }
    /** Whether the content is in the store now, or will be after `finish`. */
    async put(key, content) {
        const done = await this.#slots.use(() => this.#try(async () => {
            await this.#store.put(key, content);
            return true;
        }, 'write'));
        return done ?? false;
    }
    /** Saves what is held back, at the end of a run. */
    async finish() {
        await this.#try(async () => this.#store.finish?.(), 'write');
    }
    async #try(work, kind) {
        if (this.#isClosed(kind))
            return undefined;
        const startedAt = this.#clock.monotonic();
        try {
            return await work();
        }
        catch (error) {
            const isReported = this.#isClosed(kind);
            this.#lostMs += this.#clock.monotonic() - startedAt;
            // More may have been under way at once, and one report of the end is enough.
            if (!isReported)
                this.#report(error, this.#count(error, kind));
            return undefined;
        }
    }
    get #isLeftOut() {
        return this.#failures >= PATIENCE || this.#lostMs >= PATIENCE_MS;
    }
    #isClosed(kind) {
        return this.#isLeftOut || (kind === 'write' && !this.#writable);
    }
    /** Counts a failure. @returns what follows from it */
    #count(error, kind) {
        const lasting = error instanceof Error && 'lasting' in error && error.lasting === true;
        // Who may not write can still read.
        if (lasting && kind === 'write') {
            this.#writable = false;
            return '; nothing is saved for the rest of this run';
        }
        this.#failures = lasting ? PATIENCE : this.#failures + 1;
        return this.#isLeftOut ? '; it is left out for the rest of this run' : '';
    }
    #report(error, end) {
        const reason = (0,visible/* visible */.RK)(error instanceof Error ? error.message : String(error), 300);
        this.#onFinding((0,codes/* report */.z)('AIOP-V010', { message: `the store "${this.name}" failed: ${reason}${end}` }));
    }
}

// EXTERNAL MODULE: ./packages/claims/lib/intersection.js + 1 modules
var intersection = __webpack_require__(4988);
// EXTERNAL MODULE: ./packages/claims/lib/language.js
var language = __webpack_require__(5450);
;// CONCATENATED MODULE: ./packages/verify/lib/folders-above.js
/** A path and the folders that it lies in, from itself up to the root `''`. */
function withFoldersAbove(place) {
    const found = [place];
    for (let slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1))
        found.push(place.slice(0, slash));
    if (place !== '')
        found.push('');
    return found;
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/verify/lib/task.js
var lib_task = __webpack_require__(922);
;// CONCATENATED MODULE: ./packages/verify/lib/task-graph.js



/**
 * The graph of the selected tasks and all they need.
 * @throws UsageError when a selected name is no task, or when there is no task at all: nothing is ever green on nothing.
 */
function taskGraph({ tasks, setup, selected = [] }) {
    if (tasks.length === 0)
        throw noTasks();
    const byName = new Map();
    const findings = [];
    for (const task of tasks) {
        if (byName.has(task.name) || (setup !== undefined && task.name === lib_task/* SETUP_TASK */.q)) {
            findings.push((0,codes/* report */.z)('AIOP-V005', { message: `two tasks are called "${task.name}"` }));
        }
        byName.set(task.name, task);
    }
    for (const name of selected)
        if (!byName.has(name))
            throw unknownTask(name, byName.keys());
    for (const task of tasks) {
        for (const need of task.needs) {
            if (!byName.has(need))
                findings.push(unknownNeed(task, need, byName.keys()));
        }
    }
    if (findings.length > 0)
        return { ok: false, findings };
    return ordered(byName, selected.length === 0 ? [...byName.keys()] : selected, setup);
}
function ordered(byName, wanted, setup) {
    const order = [];
    const needs = new Map();
    const before = setup === undefined ? [] : [lib_task/* SETUP_TASK */.q];
    if (setup !== undefined) {
        order.push({ ...setup, name: lib_task/* SETUP_TASK */.q, needs: [] });
        needs.set(lib_task/* SETUP_TASK */.q, []);
    }
    const state = new Map();
    for (const start of wanted) {
        // An explicit stack: a chain of tasks may be longer than the call stack is deep.
        const path = [];
        enter(start);
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const need = top.task.needs[top.next++];
            if (need === undefined) {
                path.pop();
                state.set(top.task.name, 'done');
                order.push(top.task);
                needs.set(top.task.name, [...before, ...new Set(top.task.needs)]);
            }
            else if (state.get(need) === 'open') {
                return { ok: false, findings: [cycle([...path.map(({ task }) => task.name), need], need)] };
            }
            else
                enter(need);
        }
        function enter(name) {
            const task = byName.get(name);
            if (task === undefined || state.has(name))
                return;
            state.set(name, 'open');
            path.push({ task, next: 0 });
        }
    }
    return { ok: true, value: { order, needs }, findings: [] };
}
/** Everything that a task needs, directly or not, worked out when it is first asked for. */
function ancestors(needs) {
    const known = new Map();
    return (task) => {
        const ready = known.get(task);
        if (ready !== undefined)
            return ready;
        const found = new Set();
        const open = [...(needs.get(task) ?? [])];
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            if (found.has(name))
                continue;
            found.add(name);
            open.push(...(needs.get(name) ?? []));
        }
        known.set(task, found);
        return found;
    };
}
function cycle(path, closing) {
    const names = path.slice(path.indexOf(closing));
    return (0,codes/* report */.z)('AIOP-V003', { message: `tasks need each other in a circle: ${names.join(' → ')}` });
}
function unknownNeed(task, need, names) {
    const near = (0,nearest/* nearest */.p)(need, names);
    const message = `task "${task.name}" needs "${need}", which is no task`;
    return (0,codes/* report */.z)('AIOP-V004', near === undefined ? { message } : { message, hint: `did you mean "${near}"?` });
}
function unknownTask(name, names) {
    const known = [...names];
    const near = (0,nearest/* nearest */.p)(name, known);
    return new usage_error/* UsageError */.e({
        what: `there is no task "${name}"`,
        where: 'tasks',
        expected: `one of ${known.join(', ')}`,
        fix: near === undefined ? 'name a task of verify.tasks in aiop.yaml' : `did you mean "${near}"?`,
    });
}
function noTasks() {
    return new usage_error/* UsageError */.e({
        what: 'there is no task to verify with',
        where: 'aiop.yaml',
        expected: 'at least one task under verify.tasks',
        fix: 'run `aiop init`, or add one, such as: verify: { tasks: { test: { run: npm test } } }',
    });
}

;// CONCATENATED MODULE: ./packages/verify/lib/output-conflicts.js




/** Looks for tasks that touch the outputs of another one without an order between the two. Exact: decided on patterns, not on files. */
function outputConflicts({ needs }, tasks) {
    const findings = [];
    const unordered = new Map();
    const writers = [...tasks.values()].filter(({ outputs }) => outputs.roots.length > 0);
    const before = ancestors(needs);
    const near = new RootIndex(tasks.values(), new Set(writers.flatMap(({ outputs }) => outputs.roots)));
    for (const writer of writers) {
        const written = writer.task.name;
        for (const { task, inputs, outputs } of near.tasksNear(writer.outputs.roots)) {
            if (task.name === written || before(task.name).has(written) || before(written).has(task.name))
                continue;
            const both = task.name < written ? undefined : commonPath(writer.outputs, outputs);
            if (both !== undefined) {
                const message = `tasks "${written}" and "${task.name}" both write ${both}, and neither needs the other`;
                findings.push((0,codes/* report */.z)('AIOP-V020', { message, witness: both }));
            }
            const read = inputs === undefined || unordered.has(task.name) ? undefined : commonPath(writer.outputs, inputs, outputs);
            if (read === undefined)
                continue;
            const message = `task "${task.name}" reads what task "${written}" writes, such as ${read}, and does not need it`;
            unordered.set(task.name, (0,codes/* report */.z)('AIOP-V021', { message, witness: read }));
        }
    }
    return { findings, unordered };
}
/** A path that both match, and that `without` does not. */
function commonPath(a, b, without) {
    const subtracted = [...a.subtracted, ...b.subtracted, ...(without?.added ?? [])];
    for (const one of a.added) {
        for (const other of b.added) {
            if ((0,intersection/* intersect */.y)(one, other).state === 'disjoint')
                continue;
            const common = (0,language/* intersectExcept */.z)([one, other], subtracted);
            if (common.state !== 'disjoint')
                return common.state === 'meet' ? common.witness : one.source;
        }
    }
    return undefined;
}
/** Tasks by the places where what they read or write begins: most pairs of tasks have nothing to do with each other. */
class RootIndex {
    /** By a place, the tasks of which something begins right there. */
    #at = new Map();
    /** By a place that is asked for, those of which something begins there or beneath. */
    #beneath = new Map();
    constructor(tasks, asked) {
        for (const task of tasks) {
            for (const root of new Set([...(task.inputs?.roots ?? []), ...task.outputs.roots])) {
                addTo(this.#at, root, task);
                for (const folder of withFoldersAbove(root))
                    if (asked.has(folder))
                        addTo(this.#beneath, folder, task);
            }
        }
    }
    /** Those of which something begins at one of the places, above or beneath it. */
    tasksNear(roots) {
        const found = new Set();
        for (const root of roots) {
            for (const task of this.#beneath.get(root) ?? [])
                found.add(task);
            for (const folder of withFoldersAbove(root))
                for (const task of this.#at.get(folder) ?? [])
                    found.add(task);
        }
        return found;
    }
}
function addTo(map, place, task) {
    const there = map.get(place) ?? new Set();
    there.add(task);
    map.set(place, there);
}

;// CONCATENATED MODULE: ./packages/verify/lib/placed-records.js


const VERSION = 2;
/** Beyond this share of lines that later ones have replaced, the file is written anew. */
const STALE_SHARE = 0.5;
const STALE_LEAST = 64;
/**
 * What is recorded of the outputs in one tree: one file, read once a run, since a thousand tasks would mean a thousand small ones. A record is
 * a line (`name TAB record`, both in JSON) that takes the place of earlier ones of the same task. It is there before what it speaks of is
 * done, so a line that a killed process left torn speaks of nothing that has happened.
 */
class PlacedRecords {
    #files;
    #root;
    /** The record of each task as it was read or written: it may be large, and most are never asked for. */
    #lines;
    #count = 0;
    #torn = false;
    constructor(files, root) {
        [this.#files, this.#root] = [files, root];
    }
    /** What is recorded about a task in this tree; undefined where nothing is, or nothing that can be read. */
    get(task) {
        const line = this.#read().get(task);
        const value = line === undefined ? undefined : (0,result_record/* parseJson */.qF)(line);
        if (!(0,result_record/* isObject */.Gv)(value) || value.version !== VERSION)
            return undefined;
        const { fingerprint, recordedMs } = value;
        const items = (0,result_record/* listOf */.c3)(value.items, itemOf);
        if (typeof fingerprint !== 'string' || typeof recordedMs !== 'number' || items === undefined)
            return undefined;
        return { fingerprint, recordedMs, items: new Map(items) };
    }
    /** Records what stands in the tree now as written by the task. An empty fingerprint says whose it is, and that it is no result. */
    set(task, fingerprint, items, nowMs) {
        const rows = [...items].map(({ path, status }) => [
            path,
            status.kind === 'directory' ? 'folder' : status.kind,
            status.size,
            status.modifiedMs,
            status.executable,
        ]);
        const lines = this.#read();
        const line = JSON.stringify({ version: VERSION, fingerprint, recordedMs: nowMs, items: rows });
        makeWorkFolder(this.#files, this.#root);
        const stale = this.#count - lines.size;
        if (this.#torn || (stale > STALE_LEAST && stale > this.#count * STALE_SHARE))
            this.#rewrite(lines);
        this.#files.append(this.#path, lineOf(task, line), { sync: false });
        lines.set(task, line);
        this.#count++;
    }
    get #path() {
        return `${this.#root}/${WORK_FOLDER}/verify/outputs.jsonl`;
    }
    #rewrite(lines) {
        this.#files.write(this.#path, [...lines].map(([task, line]) => lineOf(task, line)).join(''), { sync: false });
        this.#count = lines.size;
        this.#torn = false;
    }
    #read() {
        if (this.#lines !== undefined)
            return this.#lines;
        const lines = new Map();
        if (this.#files.status(this.#path)?.kind === 'file') {
            const text = new TextDecoder().decode(this.#files.read(this.#path));
            const whole = text.split('\n');
            this.#torn = whole.pop() !== '';
            this.#count = whole.length;
            for (const line of whole) {
                const tab = line.indexOf('\t');
                const task = (0,result_record/* parseJson */.qF)(line.slice(0, Math.max(0, tab)));
                if (typeof task === 'string')
                    lines.set(task, line.slice(tab + 1));
            }
        }
        this.#lines = lines;
        return lines;
    }
}
const lineOf = (task, line) => `${JSON.stringify(task)}\t${line}\n`;
function itemOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [path, kind, size, modifiedMs, executable] = value;
    if (typeof path !== 'string' || typeof size !== 'number' || typeof modifiedMs !== 'number' || typeof executable !== 'boolean')
        return undefined;
    return kind === 'file' || kind === 'link' || kind === 'folder' ? [path, { kind, size, modifiedMs, executable }] : undefined;
}

// EXTERNAL MODULE: ./packages/secrets/lib/redact.js
var redact = __webpack_require__(9722);
;// CONCATENATED MODULE: ./packages/verify/lib/result-store.js



/** Results in a store: records by fingerprint, logs and packs by their own digest, so that what comes back can be checked. */
class ResultStore {
    #store;
    constructor(store) {
        this.#store = store;
    }
    get name() {
        return this.#store.name;
    }
    /** The result under a fingerprint, with its log. */
    async find(fingerprint) {
        const bytes = await this.#store.get(`record-${fingerprint}`);
        if (bytes === undefined)
            return { state: 'none' };
        const record = (0,result_record/* decodeRecord */.eT)(bytes);
        if (record === undefined)
            return { state: 'refused', why: 'its record cannot be read' };
        if (record.fingerprint !== fingerprint)
            return { state: 'refused', why: 'its record belongs to another fingerprint' };
        const log = record.log === undefined ? new Uint8Array() : await this.content('log', record.log);
        return log === undefined ? { state: 'refused', why: 'its log is missing or damaged' } : { state: 'found', record, log };
    }
    /** A piece of content, or undefined when it is missing or is not what it was. */
    async content(kind, { digest, size }) {
        const bytes = await this.#store.get(`${kind}-${digest}`);
        return bytes !== undefined && bytes.length === size && (0,lib_fingerprint/* sha256 */.sc)(bytes) === digest ? bytes : undefined;
    }
    /** Saves a pack; undefined when the store would not take it. */
    async putPack(content) {
        return this.#put('pack', content);
    }
    /** Saves a result. The record goes last: without it the rest is never looked at. */
    async save(record, log) {
        const clean = await withoutSecrets(log);
        const stored = clean.length === 0 ? undefined : await this.#put('log', clean);
        if (clean.length > 0 && stored === undefined)
            return false;
        return this.#store.put(`record-${record.fingerprint}`, (0,result_record/* encodeRecord */.Ym)({ ...record, log: stored }));
    }
    async #put(kind, content) {
        const digest = (0,lib_fingerprint/* sha256 */.sc)(content);
        return (await this.#store.put(`${kind}-${digest}`, content)) ? { digest, size: content.length } : undefined;
    }
}
/** A log as it may be kept: it may be handed to others who share the store. */
async function withoutSecrets(log) {
    if (log.length === 0)
        return log;
    const text = new TextDecoder().decode(log);
    const redacted = await (0,redact/* redactSecrets */.f)(text);
    return redacted.text === text ? log : new TextEncoder().encode(redacted.text);
}

// EXTERNAL MODULE: ./packages/verify/lib/run-context.js
var run_context = __webpack_require__(8516);
// EXTERNAL MODULE: ./packages/verify/lib/shard.js + 1 modules
var shard = __webpack_require__(214);
;// CONCATENATED MODULE: ./packages/verify/lib/task-environment.js
/** What reaches every task without counting for its result: where programs and homes are, the language, temporary folders, the network's gate. */
const PASSED = new Set([
    'PATH',
    'HOME',
    'USERPROFILE',
    'SYSTEMROOT',
    'LANG',
    'LANGUAGE',
    'TMPDIR',
    'TMP',
    'TEMP',
    'RUNNER_TEMP',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'NODE_EXTRA_CA_CERTS',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CI',
]);
/** Set for every task to the root it is verified in, so that a task that verifies the same tree again is noticed. */
const INSIDE = 'AIOP_VERIFY_ROOT';
/** The whole environment of a task: the list above (in any case), `LC_*`, and the variables that the task declares. Nothing else passes. */
function taskEnvironment(environment, declared, root) {
    const names = new Set(declared);
    const passes = (name) => PASSED.has(name.toUpperCase()) || name.startsWith('LC_') || names.has(name);
    const entries = Object.entries(environment).flatMap(([name, value]) => value !== undefined && passes(name) ? [[name, value]] : []);
    return Object.fromEntries([...entries, [INSIDE, root]]);
}

;// CONCATENATED MODULE: ./packages/verify/lib/tool-versions.js


const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;
/** Asks each tool for its version, once a run. */
class ToolVersions {
    #asked = new Map();
    #ask;
    constructor(processes, root, environment) {
        const env = taskEnvironment(environment, [], root);
        this.#ask = async (command) => versionOf(command, await processes.run({ ...inBash(command), cwd: root, env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT_BYTES }));
    }
    get(command) {
        const known = this.#asked.get(command) ?? this.#ask(command);
        this.#asked.set(command, known);
        return known;
    }
}
function versionOf(command, exit) {
    if (exit.state === 'not-found')
        throw noBash();
    const text = new TextDecoder().decode(exit.stdout).trim();
    if (exit.state === 'exited' && exit.code === 0 && text !== '')
        return { state: 'known', text };
    const ending = exit.state === 'exited' ? (exit.code === 0 ? 'printed nothing' : `ended with exit code ${exit.code}`) : `ended: ${exit.state}`;
    const said = (0,visible/* visible */.RK)(new TextDecoder().decode(exit.stderr).trim(), 200);
    return { state: 'unknown', why: `\`${command}\` ${ending}${said === '' ? '' : ` (${said})`}` };
}
/** A command line as tasks run it, with what `"$@"` stands for in it. */
function inBash(command, files = []) {
    return { program: 'bash', args: ['-eo', 'pipefail', '-c', command, ...(files.length === 0 ? [] : ['bash', ...files])] };
}
function noBash() {
    return new usage_error/* UsageError */.e({
        what: 'bash was not found, or the folder that a task runs in does not exist',
        where: 'PATH',
        expected: 'bash, in which tasks run, and the `cwd` of every task',
        fix: 'install bash, and check `cwd` of the tasks',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/verify/lib/file-pieces.js
/** Files are read in pieces of this size, so that one may be larger than memory. */
const PIECE_BYTES = 8 * 1024 * 1024;
/** The first `size` bytes of a file, piece by piece; fewer where it has become shorter. @throws UsageError when it cannot be read */
function* filePieces(files, path, size) {
    for (let read = 0; read < size;) {
        const piece = files.readRange(path, read, Math.min(PIECE_BYTES, size - read));
        if (piece.length === 0)
            return;
        yield piece;
        read += piece.length;
    }
}
/** Adds the first `size` bytes of a file to a hash. @returns whether there were as many */
function hashFile(hash, files, path, size) {
    let read = 0;
    for (const piece of filePieces(files, path, size)) {
        hash.update(piece);
        read += piece.length;
    }
    return read === size;
}

;// CONCATENATED MODULE: ./packages/verify/lib/blob-id.js


/** The id git gives to content as it is, without any filter: hash(`blob <length>` NUL content). */
function blobId(format, content) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${content.length}\0`).update(content).digest('hex');
}
/** The same for a regular file. Undefined when it changes its length meanwhile. @throws UsageError when it cannot be read. */
function fileBlobId(files, format, path, size) {
    if (size <= PIECE_BYTES) {
        const content = files.read(path, PIECE_BYTES);
        return content.length === size ? blobId(format, content) : undefined;
    }
    const hash = (0,external_node_crypto_.createHash)(format).update(`blob ${size}\0`);
    return hashFile(hash, files, path, size) && files.readRange(path, size, 1).length === 0 ? hash.digest('hex') : undefined;
}

;// CONCATENATED MODULE: ./packages/verify/lib/file-contents.js


/** The form of the file in which the ids are kept. */
const HEAD = 'aiop.contents/1';
const NUL = '\0';
/** So many fields stand behind each path: size, times of modification and change, inode, id. */
const FIELDS = 5;
/** So many entries are put into bytes at once: the text of all of them would be as large as the file. */
const ENTRIES_AT_ONCE = 4096;
/**
 * A file that was written less than this before it was read may be written again without its times telling. Most file systems tell times
 * by ticks of 10 ms or less; those that know whole seconds only show it.
 */
const TICK_MS = 100;
const COARSE_TICK_MS = 2_000;
/** The ids of files as they lie in the tree. Each file is read once, and again only when it was written to. */
class FileContents {
    #place;
    /** By path, the fields as they are kept: of a hundred thousand files, numbers and objects would be several times as large. */
    #known;
    #looked = new Set();
    #news = false;
    constructor(place) {
        this.#place = place;
    }
    /** A regular file as it lies there now; undefined when it is none, or changes while it is read. @throws UsageError when it cannot be read. */
    at(path) {
        const { files, root, clock, format } = this.#place;
        const absolute = `${root}/${path}`;
        const stamp = files.stamp(absolute);
        if (stamp === undefined)
            return undefined;
        this.#known ??= this.#load();
        this.#looked.add(path);
        const known = this.#known.get(path);
        const knownId = known === undefined ? undefined : idIfUnchanged(known, stamp);
        if (knownId !== undefined)
            return { id: knownId, executable: stamp.executable };
        const readAtMs = clock.now();
        const id = fileBlobId(files, format, absolute, stamp.size);
        if (id === undefined)
            return undefined;
        if (isSettled(stamp, readAtMs)) {
            this.#known.set(path, fieldsOf(stamp, id));
            this.#news = true;
        }
        else if (this.#known.delete(path))
            this.#news = true;
        return { id, executable: stamp.executable };
    }
    /** Keeps the ids for the next run: those of files that this run has looked at, and of others that are still of the tree. */
    keep(isOfTree) {
        const { files, format, keptIn } = this.#place;
        if (!this.#news || keptIn === undefined || this.#known === undefined)
            return;
        const pieces = [];
        let entries = [`${HEAD}${NUL}${format}`];
        const flush = () => {
            pieces.push(Buffer.from(entries.map((entry) => `${entry}${NUL}`).join('')));
            entries = [];
        };
        for (const [path, fields] of this.#known) {
            if (!this.#looked.has(path) && !isOfTree(path))
                continue;
            entries.push(`${path}${NUL}${fields}`);
            if (entries.length >= ENTRIES_AT_ONCE)
                flush();
        }
        flush();
        (0,kept_file/* writeKept */.g)(files, keptIn, Buffer.concat(pieces));
        this.#news = false;
    }
    #load() {
        const { files, format, keptIn } = this.#place;
        const known = new Map();
        const kept = keptIn === undefined ? undefined : (0,kept_file/* readKept */.D)(files, keptIn);
        const text = new TextDecoder().decode(kept);
        const head = `${HEAD}${NUL}${format}${NUL}`;
        if (!text.startsWith(head))
            return known;
        for (let at = head.length; at < text.length;) {
            const pathEnd = text.indexOf(NUL, at);
            let end = pathEnd;
            for (let field = 0; field < FIELDS && end >= 0; field++)
                end = text.indexOf(NUL, end + 1);
            if (end < 0)
                break;
            known.set(text.slice(at, pathEnd), text.slice(pathEnd + 1, end));
            at = end + 1;
        }
        return known;
    }
}
/** The executable bit is not among the fields: it is looked at each time, and changes the time of change as well. */
function idIfUnchanged(fields, stamp) {
    const [size, modifiedMs, changedMs, inode, id] = fields.split(NUL);
    if (Number(size) !== stamp.size || Number(modifiedMs) !== stamp.modifiedMs)
        return undefined;
    return Number(changedMs) === stamp.changedMs && Number(inode) === stamp.inode ? id : undefined;
}
function fieldsOf({ size, modifiedMs, changedMs, inode }, id) {
    return [size, modifiedMs, changedMs, inode, id].join(NUL);
}
/**
 * Whether a later write would show in the stamp: git's rule for what is racily clean (gitformat-index(5), racy-git). A time of change that is
 * not safely in the past proves nothing.
 */
function isSettled({ changedMs }, nowMs) {
    return changedMs < nowMs - (Number.isInteger(changedMs / 1000) ? COARSE_TICK_MS : TICK_MS);
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/or-nothing.js
var or_nothing = __webpack_require__(6381);
;// CONCATENATED MODULE: ./packages/verify/lib/index-check.js

const UNKNOWN = 0;
const TELLS = 1;
const DIFFERS = 2;
/** Which lines of the index tell the bytes that lie in the tree. What is not known yet is found out by a look at the file, and remembered. */
class IndexCheck {
    #state;
    #contents;
    #trust;
    #exceptions;
    #lines;
    /** @param exceptions takes the paths that git takes for unchanged, and whose id is not that of the bytes */
    constructor(state, contents, trust, exceptions) {
        this.#state = state;
        this.#exceptions = exceptions;
        this.#contents = contents;
        this.#trust = state.converts ? undefined : trust;
    }
    /** The first line from `from` up to, not including, `to` whose mode and id are not those of what lies in the tree; `to` where all are. */
    firstDiffering(from, to) {
        this.#lines ??= this.#firstLook();
        const { differing, verdicts } = this.#lines;
        if (this.#trust !== undefined)
            return Math.min(to, differing[firstAtLeast(differing, from)] ?? to);
        for (let line = from; line < to; line++)
            if (!this.#tells(line, verdicts))
                return line;
        return to;
    }
    /** At the first question: as long as none is asked, the index is not read. */
    #firstLook() {
        const { index, changed } = this.#state;
        const named = index.findAll([...(this.#trust?.exceptions ?? []), ...changed.all]);
        const differing = [...new Set([...index.odd, ...named])].sort((a, b) => a - b);
        const verdicts = new Uint8Array(this.#trust === undefined ? index.count : 0);
        if (this.#trust === undefined)
            for (const line of differing)
                verdicts[line] = DIFFERS;
        return { differing, verdicts };
    }
    #tells(line, verdicts) {
        const verdict = verdicts[line] ?? DIFFERS;
        if (verdict !== UNKNOWN)
            return verdict === TELLS;
        const tells = this.#compare(line);
        verdicts[line] = tells ? TELLS : DIFFERS;
        return tells;
    }
    #compare(line) {
        const path = this.#state.index.path(line);
        const isSame = this.#isSame(line, path);
        if (!isSame)
            this.#exceptions.add(path);
        return isSame;
    }
    #isSame(line, path) {
        const { index } = this.#state;
        const content = (0,or_nothing/* orNothing */.b)(() => this.#contents.at(path));
        return content?.id === index.oid(line) && index.mode(line) === (content.executable ? '100755' : '100644');
    }
}
/** Where in a sorted list the first number stands that is not less than `least`. */
function firstAtLeast(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? least) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/verify/lib/conversion.js
/** Attributes under which git changes content between the repository and the work tree (gitattributes(5), "Effects"). */
const CONVERTING = new Set(['text', 'crlf', 'eol', 'ident', 'filter', 'working-tree-encoding']);
const NAME = '.gitattributes';
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;
/**
 * Whether `git status` may take contents for equal that are not, because git converts them before it compares: line ends, `ident`, and
 * filters such as Git LFS. Settings of the user and the machine are left out of account there, see `GitWorkTree.statusOf`.
 */
function mayConvert({ files, folders, commonDir, tracked, unlisted }) {
    const root = folders.at(-1) ?? '';
    const named = [...tracked, ...unlisted.filter(isAttributesFile)].map((path) => `${root}/${path}`);
    // A file that is in the index and not in the work tree (a sparse checkout) still counts, and cannot be read.
    if (named.some((path) => converts(files, path, 'present')))
        return true;
    return [...folders.map((folder) => `${folder}/${NAME}`), `${commonDir}/info/attributes`].some((path) => converts(files, path, 'perhaps'));
}
/**
 * Where files of attributes above the root of the verification may stand in the index alone, relative to the root of the repository: git goes by
 * the index where the work tree has none.
 */
function attributesAbove(files, gitRoot, folders) {
    const named = folders.slice(0, -1).map((folder) => `${folder}/${NAME}`);
    return named.filter((path) => files.status(path) === undefined).map((path) => path.slice(gitRoot.length + 1));
}
const isAttributesFile = (path) => path === NAME || path.endsWith(`/${NAME}`);
/** Paths of the files of attributes in an index. */
function attributesFilesOf(index) {
    const found = [];
    const { raw } = index;
    for (let at = raw.indexOf(`${NAME}\0`); at >= 0; at = raw.indexOf(`${NAME}\0`, at + 1)) {
        const path = raw.toString('utf8', raw.lastIndexOf('\t', at) + 1, at + NAME.length);
        // A name may hold a tab; what is cut off then is no file of attributes, or one that is found all the same.
        if (isAttributesFile(path))
            found.push(path);
    }
    return found;
}
function converts(files, path, expectation) {
    const status = files.status(path);
    if (status === undefined)
        return expectation === 'present';
    if (status.kind !== 'file' || status.size > MAX_ATTRIBUTES_BYTES)
        return true;
    return attributesConvert(new TextDecoder().decode(files.read(path, MAX_ATTRIBUTES_BYTES)));
}
/** Whether a file of attributes sets one that changes content. A pattern that holds such a word counts too: that costs time only. */
function attributesConvert(text) {
    return text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .some((line) => line.split(/\s/).some((word) => CONVERTING.has(word.split('=', 1)[0] ?? '')));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/verify/lib/index-lines.js

/** Where the mode stands in a line: after the tag and a space. */
const MODE_AT = 2;
const OID_AT = 9;
const PLAIN_TAG = 0x48; // H
const STAGE_0 = 0x30;
/**
 * Git's index as `git ls-files -s -v -z` prints it (`tag SP mode SP oid SP stage TAB path NUL`), with no string made until one is asked for.
 * Lines are numbered from 0, sorted by the bytes of their paths.
 */
class IndexLines {
    raw;
    count;
    /** Lines that are not plain, in their order: few, or none. */
    odd;
    #starts;
    #oidLength;
    #utf8;
    #beneath = new Map();
    constructor(raw) {
        this.raw = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
        this.#oidLength = Math.max(0, this.raw.indexOf(0x20, OID_AT) - OID_AT);
        this.#starts = lineStarts(raw, this.#pathOffset);
        this.count = this.#starts.length - 1;
        this.#utf8 = (0,external_node_buffer_.isUtf8)(this.raw);
        this.odd = this.#oddLines();
    }
    get #pathOffset() {
        return OID_AT + this.#oidLength + 3;
    }
    /** Whether ids have 64 digits, not 40. */
    get isSha256() {
        return this.#oidLength === 64;
    }
    mode(line) {
        return this.raw.toString('latin1', this.#start(line) + MODE_AT, this.#start(line) + OID_AT - 1);
    }
    oid(line) {
        return this.raw.toString('latin1', this.#start(line) + OID_AT, this.#start(line) + OID_AT + this.#oidLength);
    }
    /** With replacement characters where the name is not UTF-8. */
    path(line) {
        return this.raw.toString('utf8', this.#start(line) + this.#pathOffset, this.#start(line + 1) - 1);
    }
    /** Whether the line can speak for a regular file in the work tree: not hidden, no side of a conflict, no link or submodule, a name in UTF-8. */
    isPlain(line) {
        const start = this.#start(line);
        const { raw } = this;
        // 1006xx and 1007xx are regular files; 120000 is a link, 160000 a submodule.
        const regular = raw[start + MODE_AT + 1] === 0x30;
        const plain = raw[start] === PLAIN_TAG && regular && raw[start + this.#pathOffset - 2] === STAGE_0;
        return plain && (this.#utf8 || (0,external_node_buffer_.isUtf8)(raw.subarray(start + this.#pathOffset, this.#start(line + 1) - 1)));
    }
    /** The bytes of the lines from `from` up to, not including, `to`. */
    slice(from, to) {
        return this.raw.subarray(this.#start(from), this.#start(to));
    }
    /** The first line of a path, or -1. */
    find(path) {
        const bytes = Buffer.from(path);
        const line = this.lowerBound(bytes);
        return line < this.count && this.#compare(line, bytes) === 0 ? line : -1;
    }
    /** Of those paths that it holds, the first line of each: a conflict has up to three, none of which is plain. */
    findAll(paths) {
        return paths.map((path) => this.find(path)).filter((line) => line >= 0);
    }
    /** The lines of everything beneath a folder, from the first up to, not including, the second; `''` means all. */
    beneath(folder) {
        if (folder === '')
            return [0, this.count];
        const known = this.#beneath.get(folder);
        if (known !== undefined)
            return known;
        const bytes = Buffer.from(`${folder}/`);
        const first = this.lowerBound(bytes);
        // `0` follows `/`.
        bytes[bytes.length - 1] = 0x30;
        const found = [first, this.#firstFrom(first, bytes)];
        this.#beneath.set(folder, found);
        return found;
    }
    /** The first line whose path is not less than these bytes; `count` where there is none. */
    lowerBound(path) {
        return this.#between(0, this.count, path);
    }
    /** The same, where it is not before a line, and not far behind it: looked for in steps that double. */
    #firstFrom(line, path) {
        let [low, step] = [line, 1];
        while (low + step < this.count && this.#compare(low + step, path) < 0) {
            low += step;
            step *= 2;
        }
        return this.#between(low, Math.min(this.count, low + step), path);
    }
    #between(from, to, path) {
        let [low, high] = [from, to];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.#compare(middle, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    #oddLines() {
        const odd = [];
        for (let line = 0; line < this.count; line++)
            if (!this.isPlain(line))
                odd.push(line);
        return odd;
    }
    #start(line) {
        return this.#starts[line] ?? this.raw.length;
    }
    /** Byte by byte: a call of `Buffer.compare` costs more than the few bytes that it looks at. */
    #compare(line, path) {
        const { raw } = this;
        const start = this.#start(line) + this.#pathOffset;
        const length = this.#start(line + 1) - 1 - start;
        const shared = Math.min(length, path.length);
        for (let at = 0; at < shared; at++) {
            const difference = (raw[start + at] ?? 0) - (path[at] ?? 0);
            if (difference !== 0)
                return difference;
        }
        return length - path.length;
    }
}
/** Where each line begins, and the end of the last one. */
function lineStarts(raw, pathOffset) {
    // No line is shorter than what comes before its path, and the NUL at its end.
    const starts = new Uint32Array(Math.floor(raw.length / Math.max(1, pathOffset)) + 2);
    let count = 0;
    for (let at = 0; at < raw.length;) {
        starts[count++] = at;
        // That of Uint8Array: for such short ways Buffer's own takes three times as long.
        const end = Uint8Array.prototype.indexOf.call(raw, 0, at + pathOffset);
        at = end < 0 ? raw.length : end + 1;
    }
    starts[count++] = raw.length;
    return starts.subarray(0, count);
}
/** A line in the form of git's, for what git does not know or knows otherwise. */
function indexLine(mode, id, path) {
    return Buffer.from(`H ${mode} ${id} 0\t${path}\0`);
}
/** Lines as `mode SP id` by path. */
function linesByPath(lines) {
    const found = new Map();
    for (const line of Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength).toString().split('\0')) {
        const tab = line.indexOf('\t');
        if (tab > 0)
            found.set(line.slice(tab + 1), line.slice(MODE_AT, tab - 2));
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/verify/lib/index-trust.js



const index_trust_VERSION = 3;
/** As many ways to ask for inputs as are remembered, such as runs of different tasks. */
const MAX_COVERED = 16;
/** And as many listings. */
const MAX_LISTINGS = 20_000;
/** Tells two states of the index file apart: git always replaces the file. `''` where that cannot be told. */
function stateOfIndex(files, gitDir, nowMs) {
    const stamp = files.stamp(`${gitDir}/index`);
    return stamp === undefined || !isSettled(stamp, nowMs) ? '' : [stamp.inode, stamp.size, stamp.modifiedMs, stamp.changedMs].join(':');
}
/** What is known, or undefined. */
function readIndexTrust(files, path) {
    const kept = (0,kept_file/* readKept */.D)(files, path);
    const value = kept === undefined ? undefined : (0,result_record/* parseJson */.qF)(kept);
    if (!(0,result_record/* isObject */.Gv)(value) || value.version !== index_trust_VERSION || typeof value.index !== 'string')
        return undefined;
    const { index, isSha256, bytes, digest } = value;
    const [covered, exceptions, attributes] = [value.covered, value.exceptions, value.attributes].map((list) => (0,result_record/* listOf */.c3)(list, textOf));
    const listings = (0,result_record/* listOf */.c3)(value.listings, listingOf);
    if (covered === undefined || exceptions === undefined || attributes === undefined || listings === undefined)
        return undefined;
    if (typeof isSha256 !== 'boolean' || typeof bytes !== 'number' || typeof digest !== 'string')
        return undefined;
    return { index, covered, exceptions, isSha256, attributes, bytes, digest, listings: new Map(listings) };
}
/** Adds what a run has compared to what is known of the same index. */
function writeIndexTrust(files, path, trust) {
    const { index, covered, exceptions, listings } = trust;
    const known = readIndexTrust(files, path);
    const same = known?.index === index ? known : undefined;
    const all = {
        ...trust,
        version: index_trust_VERSION,
        covered: [...new Set([...covered, ...(same?.covered ?? [])])].slice(0, MAX_COVERED),
        exceptions: [...new Set([...exceptions, ...(same?.exceptions ?? [])])],
        listings: [...new Map([...(same?.listings ?? []), ...listings])]
            .slice(0, MAX_LISTINGS)
            .map(([asked, { digest, count }]) => [asked, digest, count]),
    };
    (0,kept_file/* writeKept */.g)(files, path, JSON.stringify(all));
}
function listingOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [asked, digest, count] = value;
    return typeof asked === 'string' && typeof digest === 'string' && typeof count === 'number' ? [asked, { digest, count }] : undefined;
}
const textOf = (value) => (typeof value === 'string' ? value : undefined);

;// CONCATENATED MODULE: ./packages/verify/lib/kept-index.js






/** The index as git has just told it. */
const indexFromGit = (raw) => {
    const lines = new IndexLines(raw);
    return { lines, isSha256: lines.isSha256, attributes: attributesFilesOf(lines) };
};
/** What is kept of the index of one tree from run to run, in a folder out of reach of what is committed. */
class KeptIndex {
    #files;
    #folder;
    #trust;
    #wasRead = false;
    constructor(files, folder) {
        [this.#files, this.#folder] = [files, folder];
    }
    /** What was found out about a state of the index file; undefined where that is nothing. */
    trust(indexState) {
        if (!this.#wasRead)
            this.#trust = readIndexTrust(this.#files, this.#path);
        this.#wasRead = true;
        return indexState !== '' && this.#trust?.index === indexState ? this.#trust : undefined;
    }
    /** The index in such a state, where its lines were kept. */
    source(indexState) {
        const trust = this.trust(indexState);
        if (trust === undefined || this.#files.status(this.#linesOf(indexState))?.size !== trust.bytes)
            return undefined;
        const read = () => this.#read(indexState, trust);
        let lines;
        return {
            get lines() {
                lines ??= read();
                return lines;
            },
            isSha256: trust.isSha256,
            attributes: trust.attributes,
        };
    }
    /** Keeps what a run has found out, beside what is known of the same state. */
    keep(index, { lines, isSha256, attributes }, found) {
        const path = this.#linesOf(index);
        const bytes = lines.raw.length;
        const trust = this.trust(index);
        const isKept = trust?.bytes === bytes && this.#files.status(path)?.size === bytes;
        if (!isKept) {
            this.#forgetOthers(path);
            (0,kept_file/* writeKept */.g)(this.#files, path, lines.raw);
        }
        const digest = isKept ? trust.digest : (0,lib_fingerprint/* sha256 */.sc)(lines.raw);
        writeIndexTrust(this.#files, this.#path, { index, isSha256, attributes, bytes, digest, ...found });
    }
    get #path() {
        return `${this.#folder}/index.json`;
    }
    #linesOf(indexState) {
        return `${this.#folder}/index-${(0,lib_fingerprint/* sha256 */.sc)(indexState).slice(0, 32)}`;
    }
    #read(indexState, { digest }) {
        const path = this.#linesOf(indexState);
        const raw = (0,kept_file/* readKept */.D)(this.#files, path);
        if (raw !== undefined && (0,lib_fingerprint/* sha256 */.sc)(raw) === digest)
            return new IndexLines(raw);
        // It is written without a wait for the disk: after a loss of power it may hold anything.
        if (raw !== undefined)
            this.#files.remove(path);
        throw new usage_error/* UsageError */.e({
            what: `what was kept of the index ${raw === undefined ? 'has gone while it was in use' : 'was damaged, and has been removed'}`,
            where: this.#folder,
            expected: 'that nobody but aiop changes it',
            fix: 'run it again: what is missing is asked of git',
        });
    }
    #forgetOthers(path) {
        for (const name of this.#files.list(this.#folder)) {
            const other = `${this.#folder}/${name}`;
            if (/^index-[0-9a-f]{32}$/.test(name) && other !== path)
                this.#files.remove(other);
        }
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/known-listings.js
/**
 * What earlier looks at one state of the index made of it, by a digest of what was asked for. While the index file is the same, and git names nothing
 * that changed where the inputs lie, the listing is the same too, and the index itself is not needed.
 */
class KnownListings {
    #known;
    #news = false;
    constructor(known = new Map()) {
        this.#known = new Map(known);
    }
    /** Whether more is known than in the beginning. */
    get news() {
        return this.#news;
    }
    get all() {
        return this.#known;
    }
    get(asked) {
        return this.#known.get(asked);
    }
    add(asked, { digest, count }) {
        if (this.#known.has(asked))
            return;
        this.#known.set(asked, { digest, count });
        this.#news = true;
    }
}
/**
 * Whether git names nothing in a tree that could be among some inputs, or stand in their place: then they are what the index says of them.
 * @param inputs absent: every file that git does not ignore
 * @param never paths that are no inputs, with everything under them
 */
function isAsIndexed(state, inputs, never) {
    if (state.converts || state.indexState === '')
        return false;
    const named = [state.changed, state.untracked, state.unreadable, ...(inputs === undefined ? [] : [state.ignored])];
    const counts = (path) => !never.some((folder) => path === folder || path.startsWith(`${folder}/`));
    return (inputs?.roots ?? ['']).every((root) => named.every((paths) => !paths.at(root).some(counts) && !paths.has(`${root}/`) && paths.above(root) === undefined));
}

;// CONCATENATED MODULE: ./packages/verify/lib/sorted-paths.js
/** Paths among which those beneath a folder are found quickly. A path may end in `/`: it then stands for a folder with all that is in it. */
class SortedPaths {
    /** Sorted by code unit. */
    all;
    constructor(paths) {
        this.all = paths.toSorted();
    }
    has(path) {
        return this.all[this.#firstFrom(path)] === path;
    }
    /** The path of a folder itself, and what lies beneath it; `''` means all. */
    at(folder) {
        if (folder === '' || this.all.length === 0)
            return this.all;
        const itself = this.has(folder) ? [folder] : [];
        return [...itself, ...this.all.slice(this.#firstFrom(`${folder}/`), this.#firstFrom(`${folder}0`))];
    }
    /** The folder that stands for all that is in it, `folder` and more. */
    above(folder) {
        if (this.all.length === 0)
            return undefined;
        for (let slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            const above = folder.slice(0, slash);
            if (this.has(`${above}/`) || this.has(above))
                return above;
        }
        return undefined;
    }
    #firstFrom(path) {
        let [low, high] = [0, this.all.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.all[middle] ?? '') < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/tree-state.js






/** The mode of a line of the index that names a commit of another repository. */
const SUBMODULE = '160000';
/**
 * Looks at the tree. When git fails, nothing is assumed: everything will be read.
 * @param known what was seen before: while the index file is the same, what is in it need not be asked for again
 */
async function observeTree(place, known) {
    const { root, git } = place;
    const plain = { source: 'files', format: 'sha1' };
    const folders = git === undefined ? undefined : foldersTo(root, git.root);
    if (git === undefined || folders === undefined)
        return { state: plain, findings: [] };
    try {
        return { state: await gitState(place, git, folders, known), findings: [] };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return { state: plain, findings: [(0,codes/* report */.z)('AIOP-V015', { message: `git did not answer: ${error.what}`, hint: error.fix })] };
    }
}
async function gitState({ root, files, clock, kept }, git, folders, known) {
    const indexState = () => stateOfIndex(files, git.gitDir, clock.now());
    const before = indexState();
    const readIndex = async () => indexFromGit(await git.indexOf(root));
    const isKnown = known !== undefined && before !== '' && before === known.indexState;
    const sourceBefore = isKnown ? known.indexSource : kept?.source(before);
    let [status, indexSource] = await Promise.all([git.statusOf(root), sourceBefore ?? readIndex()]);
    const isOneState = before !== '' && before === indexState();
    if (!isOneState) {
        // The index is read after the status: the other way round, an edit that is added in between would look clean under its old id.
        status = await git.statusOf(root);
        indexSource = await readIndex();
    }
    const paths = (...states) => new SortedPaths(status.filter(({ state }) => states.includes(state)).map(({ path }) => path));
    const unlisted = paths('untracked', 'ignored').all;
    const hidden = await git.indexed(attributesAbove(files, git.root, folders));
    const changed = paths('modified', 'deleted', 'conflicted', 'intent-to-add');
    const source = indexSource;
    let replaced;
    return {
        source: 'git',
        format: source.isSha256 ? 'sha256' : 'sha1',
        indexSource: source,
        get index() {
            return source.lines;
        },
        changed,
        get replaced() {
            replaced ??= replacedFiles(files, root, source.lines, changed.all);
            return replaced;
        },
        untracked: paths('untracked'),
        ignored: paths('ignored'),
        unreadable: paths('unreadable'),
        converts: hidden.length > 0 || mayConvert({ files, folders, commonDir: git.commonDir, tracked: source.attributes, unlisted }),
        indexState: isOneState ? before : '',
    };
}
/** Where a folder stands in the place of a file or link of the index. That can only be where a line does not tell what is in the tree. */
function replacedFiles(files, root, index, changed) {
    const lines = [...index.odd, ...index.findAll(changed)].filter((line) => index.mode(line) !== SUBMODULE);
    return new SortedPaths(lines.map((line) => index.path(line)).filter((path) => isFolder(files, `${root}/${path}`)));
}
/** What cannot be looked at is told by whoever lists it. */
const isFolder = (files, path) => (0,or_nothing/* orNothing */.b)(() => files.status(path))?.kind === 'directory';
/** The folders from the repository's root to the verification's, both included; undefined when the one is not inside the other. */
function foldersTo(root, gitRoot) {
    if (root !== gitRoot && !root.startsWith(`${gitRoot}/`))
        return undefined;
    const folders = [gitRoot];
    for (const name of root.slice(gitRoot.length).split('/').filter(Boolean))
        folders.push(`${folders.at(-1)}/${name}`);
    return folders;
}

;// CONCATENATED MODULE: ./packages/verify/lib/tree-observer.js






/** Where what is known of one tree is kept from run to run. */
function treeFolder({ commonDir }, root) {
    return `${commonDir}/aiop/trees/${(0,lib_fingerprint/* sha256 */.sc)(root).slice(0, 32)}`;
}
/**
 * Looks at the tree as often as needed and no more. Time is counted in changes: whoever knows of one (a command that ended, outputs that
 * were put in place) says so, and may ask for a state that was looked at after it.
 */
class TreeObserver {
    #place;
    /** Where knowledge of this tree is kept, outside of it: nothing that is committed can forge it. */
    #folder;
    #kept;
    /** What all looks have found; of the states themselves only the last one is held, for they are large. */
    #exceptions = new Set();
    #last;
    /** Of the state of the index that was seen last. */
    #listings;
    #isOneIndex = true;
    #trusted = true;
    #contents;
    #changes = 0;
    #seen;
    #running;
    #reported = false;
    constructor(place) {
        const { root, ports } = place;
        this.#place = place;
        this.#folder = ports.git === undefined ? undefined : treeFolder(ports.git, root);
        this.#kept = this.#folder === undefined ? undefined : new KeptIndex(ports.files, this.#folder);
    }
    /** Something in the tree may have changed just now. @returns its number, for `stateAfter`. */
    changed() {
        return ++this.#changes;
    }
    /** The tree as it was at some moment after a change. Those who ask at the same time share one look. */
    async stateAfter(change) {
        for (;;) {
            if (this.#seen !== undefined && this.#seen.after >= change)
                return this.#seen.observed;
            this.#running ??= this.#look().finally(() => {
                this.#running = undefined;
            });
            await this.#running;
        }
    }
    /** Keeps what was found out about the files for the next run. `complete`: the inputs of every task were listed. */
    remember({ complete }) {
        const [last, listings] = [this.#last, this.#listings];
        if (last === undefined || listings === undefined || this.#kept === undefined)
            return;
        this.#contents?.keep((path) => last.index.find(path) >= 0);
        if (!complete || !this.#isOneIndex || last.indexState === '' || (this.#trusted && !listings.news))
            return;
        this.#kept.keep(last.indexState, last.indexSource, {
            covered: [this.#place.coverage],
            exceptions: [...this.#exceptions],
            listings: listings.all,
        });
    }
    async #look() {
        const after = this.#changes;
        const { root, ports, onFinding } = this.#place;
        const place = { root, files: ports.files, clock: ports.clock, git: ports.git, kept: this.#kept };
        const { state, findings } = await observeTree(place, this.#last);
        this.#seen = { after, observed: this.#withFiles(state) };
        // Once is enough: it will be the same each time.
        if (!this.#reported)
            findings.forEach(onFinding);
        this.#reported ||= findings.length > 0;
    }
    #withFiles(state) {
        const { root, ports, coverage } = this.#place;
        const { files, clock } = ports;
        if (state.source === 'files') {
            const contents = new FileContents({ files, clock, root, format: state.format, keptIn: undefined });
            return { state, contents, check: undefined, listings: undefined };
        }
        const keptIn = this.#folder === undefined ? undefined : `${this.#folder}/contents`;
        this.#contents ??= new FileContents({ files, clock, root, format: state.format, keptIn });
        const known = this.#kept?.trust(state.indexState);
        const trust = known?.covered.includes(coverage) === true ? known : undefined;
        const check = new IndexCheck(state, this.#contents, trust, this.#exceptions);
        const isSameIndex = state.indexState === (this.#last ?? state).indexState;
        this.#isOneIndex &&= !state.converts && isSameIndex;
        this.#trusted &&= trust !== undefined;
        this.#last = state;
        if (!isSameIndex || state.indexState === '')
            this.#listings = undefined;
        this.#listings ??= new KnownListings(known?.listings);
        return { state, contents: this.#contents, check, listings: this.#listings };
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/undeclared-writes.js


/** What appears in the tree that no task of a run declares as its output. */
class UndeclaredWrites {
    /** By where they begin: a path is one of the few that begin at it or above it, not of each task. */
    #outputs = new Map();
    #roots;
    /** What was looked for in a state, or between two, is the same for each task that ended before it. */
    #strange = new WeakMap();
    #news = new WeakMap();
    #told = new Set();
    /** @param outputs what the tasks declare */
    constructor(outputs) {
        for (const patterns of outputs) {
            for (const root of patterns.roots)
                this.#outputs.set(root, [...(this.#outputs.get(root) ?? []), patterns]);
        }
        this.#roots = new SortedPaths([...this.#outputs.keys()]);
    }
    /**
     * What git sees in the tree after a run, did not see before it, and was not told of yet: files that are new or changed, and folders, ending in
     * `/`, that are new and ignored. Sorted. Empty without git, which alone can tell quickly.
     * @param counts of which paths it is told
     */
    tell(before, after, counts) {
        if (before.source !== 'git' || after.source !== 'git')
            return [];
        const news = this.#newsOf(before, after).filter((path) => !this.#told.has(path) && counts(path));
        for (const path of news)
            this.#told.add(path);
        return news;
    }
    #newsOf(before, after) {
        const since = this.#news.get(after) ?? new WeakMap();
        this.#news.set(after, since);
        const looked = since.get(before);
        if (looked !== undefined)
            return looked;
        const known = this.#strangeIn(before);
        const news = [...this.#strangeIn(after)].filter((path) => !known.has(path)).sort();
        since.set(before, news);
        return news;
    }
    #strangeIn(state) {
        const looked = this.#strange.get(state);
        if (looked !== undefined)
            return looked;
        const seen = [...state.changed.all, ...state.untracked.all, ...state.ignored.all];
        const strange = new Set(seen.filter((path) => !isReserved(path) && !this.#isOutput(path)));
        this.#strange.set(state, strange);
        return strange;
    }
    /** A folder is one where outputs begin in it, or where everything in it is one. */
    #isOutput(path) {
        const isFolder = path.endsWith('/');
        const place = isFolder ? path.slice(0, -1) : path;
        const near = withFoldersAbove(place).flatMap((folder) => this.#outputs.get(folder) ?? []);
        return near.some((patterns) => isFolder || patterns.matches(path)) || (isFolder && this.#roots.at(place).length > 0);
    }
}
const isReserved = (path) => /^\.(aiop|runs)\//.test(path);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/verify/lib/tree-walk.js

/** Of something that cannot be looked at: its name is not UTF-8, or it is a folder that must not be read. */
const UNREADABLE = { kind: 'other', size: 0, executable: false, modifiedMs: 0 };
const EMPTY_FOLDER = { kind: 'directory', size: 0, executable: true, modifiedMs: 0 };
/**
 * Files, links and other things under some paths, without following a link, and without a limit on depth. A start that lies behind a link
 * gives that link. A name that is not UTF-8, which cannot be looked at, is reported as of kind `other`.
 */
function walkTree(files, root, { from, passOver, known, emptyFolders = false }) {
    const found = [];
    const folders = [];
    const look = (path) => {
        const status = files.status(path === '' ? root : `${root}/${path}`);
        if (status?.kind === 'directory')
            folders.push(path);
        else if (status !== undefined)
            found.push({ path, status });
        else if (path.includes('\ufffd'))
            found.push({ path, status: UNREADABLE });
    };
    for (const start of from) {
        const obstacle = obstacleAbove(files, root, start);
        // What is known of an obstacle is known of it as one path, and not as the way to others.
        if (obstacle !== undefined)
            look(obstacle);
        else if (known?.(start) !== true)
            look(start);
    }
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const names = namesIn(files, folder === '' ? root : `${root}/${folder}`);
        if (names === undefined) {
            found.push({ path: folder, status: UNREADABLE });
            continue;
        }
        if (emptyFolders && names.length === 0 && folder !== '')
            found.push({ path: folder, status: EMPTY_FOLDER });
        for (const name of names) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (!passOver(path, name) && known?.(path) !== true)
                look(path);
        }
    }
    return found;
}
/** What is in a folder; undefined for one that must not be read. */
function namesIn(files, path) {
    return (0,or_nothing/* orNothing */.b)(() => files.list(path));
}
/** The first part above `path` that exists and is no folder: a link, usually. */
function obstacleAbove(files, root, path) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const above = path.slice(0, slash);
        const status = files.status(`${root}/${above}`);
        if (status === undefined)
            return undefined;
        if (status.kind !== 'directory')
            return above;
    }
    return undefined;
}
/** Folders that never hold inputs or outputs: git's own, the record of runs and the working files of aiop. */
function tree_walk_isReserved(path, name) {
    return name === '.git' || path === '.runs' || path === '.aiop';
}

;// CONCATENATED MODULE: ./packages/verify/lib/link-target.js


/** As many as Linux follows (path_resolution(7)). */
const MAX_LINKS = 40;
/** Reads what a link leads to, through further links and into folders. What lies outside the root is not read. */
function linkTarget(files, root, path, contents) {
    const seen = new Set();
    const parts = [];
    const open = [path];
    let folder = false;
    for (let link = open.pop(); link !== undefined; link = open.pop()) {
        const end = resolveLink(files, root, link);
        if (end.state === 'outside')
            return { state: 'unknown', why: end.why };
        if (link === path)
            folder = files.status(external_node_path_.posix.join(root, end.path))?.kind === 'directory';
        parts.push(`${link} > ${end.path}`);
        if (seen.has(end.path))
            continue;
        seen.add(end.path);
        for (const { path: found, status } of walkTree(files, root, { from: [end.path], passOver: tree_walk_isReserved })) {
            if (status.kind === 'link')
                open.push(found);
            const id = status.kind === 'link' ? files.readLink(`${root}/${found}`) : contents.at(found)?.id;
            if (id === undefined)
                return { state: 'unknown', why: `it leads to ${found}, which cannot be read` };
            parts.push(`${found} ${status.executable ? 'x' : '-'} ${id}`);
        }
    }
    return { state: 'known', folder, text: parts.sort().join('\0') };
}
/** Where a link ends after every link on the way, relative to the root. What it names need not exist. */
function resolveLink(files, root, path) {
    let rest = path.split('/');
    let at = [];
    for (let links = 0; rest.length > 0;) {
        const [segment = '', ...after] = rest;
        rest = after;
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..') {
            if (at.length === 0)
                return { state: 'outside', why: 'leads out of the repository' };
            at = at.slice(0, -1);
            continue;
        }
        const absolute = external_node_path_.posix.join(root, ...at, segment);
        if (files.status(absolute)?.kind !== 'link') {
            at = [...at, segment];
            continue;
        }
        if (++links > MAX_LINKS)
            return { state: 'outside', why: 'leads in a circle' };
        const text = files.readLink(absolute);
        if (external_node_path_.posix.isAbsolute(text))
            return { state: 'outside', why: `leads to ${text}, outside the repository` };
        rest = [...text.split('/'), ...rest];
    }
    return { state: 'inside', path: at.join('/') };
}

;// CONCATENATED MODULE: ./packages/verify/lib/input-listing.js







/** Lists the inputs of one task. */
function listInputs(place) {
    const { state, check, listings } = place.observed;
    if (state.source !== 'git' || check === undefined)
        return listTree(place);
    const canBeKnown = listings !== undefined && isAsIndexed(state, place.inputs, neverInputs(place));
    const known = canBeKnown ? listings.get(place.asked) : undefined;
    if (known !== undefined)
        return { ...known, lines: () => listGit(place, state, WHOLE_INDEX).result().lines(), doubts: [] };
    const listing = listGit(place, state, check);
    const result = listing.result();
    if (canBeKnown && listing.isIndexAlone)
        listings.add(place.asked, result);
    return result;
}
/** Where each line is known to tell the bytes in the tree. */
const WHOLE_INDEX = { firstDiffering: (_from, to) => to };
const neverInputs = ({ never }) => ['.aiop', '.runs', ...never];
function listTree(place) {
    const listing = new Listing(place);
    listing.addFromTree(listing.roots, () => false);
    return listing.result();
}
function listGit(place, state, check) {
    const listing = new Listing(place);
    listing.addFromGit(state, check);
    return listing;
}
class Listing {
    /** Where everything lies that can match. */
    roots;
    #place;
    #never;
    /** Lines of the index that stand as they are: from, and up to. */
    #runs = [];
    /** Mode and id of what the index does not tell, by path. */
    #others = new Map();
    #doubts = new Set();
    #isIndexAlone = true;
    constructor(place) {
        this.#place = place;
        this.roots = place.inputs?.roots ?? [''];
        this.#never = neverInputs(place);
    }
    /** Whether nothing but lines of the index was looked at, and each of them tells the bytes in the tree. */
    get isIndexAlone() {
        return this.#isIndexAlone;
    }
    result() {
        const pieces = this.#pieces();
        const count = this.#runs.reduce((sum, [from, to]) => sum + to - from, this.#others.size);
        return {
            digest: this.#place.blake3.hex(...pieces),
            count,
            lines: () => linesByPath(Buffer.concat(pieces)),
            doubts: [...this.#doubts],
        };
    }
    addFromGit(state, check) {
        const { inputs } = this.#place;
        for (const root of this.roots) {
            const itself = root === '' ? -1 : state.index.find(root);
            if (itself >= 0)
                this.#addLines(itself, itself + 1, false, state, check);
            const [from, to] = state.index.beneath(root);
            this.#addLines(from, to, inputs === undefined || inputs.isWhole, state, check);
            if (from === to && root !== '')
                this.#addFromAbove(root, state);
        }
        const unlisted = this.roots.flatMap((root) => {
            // A pattern that matches an ignored file means it.
            const kinds = inputs === undefined ? [state.untracked] : [state.untracked, state.ignored, state.replaced];
            const beneath = kinds.flatMap((paths) => paths.at(root));
            return kinds.some((paths) => paths.has(`${root}/`) || paths.above(root) !== undefined) ? [...beneath, root] : beneath;
        });
        const from = [...new Set(unlisted.map((path) => path.replace(/\/$/, '')))];
        if (from.length > 0)
            this.addFromTree(from, (path) => state.index.find(path) >= 0 && !state.replaced.has(path));
        for (const root of this.roots) {
            const hidden = state.unreadable.above(root) ?? state.unreadable.at(root)[0];
            if (hidden !== undefined)
                this.#doubts.add(`${hidden} cannot be read`);
        }
        this.#isIndexAlone &&= this.#doubts.size === 0;
    }
    addFromTree(from, known) {
        this.#isIndexAlone = false;
        const { files, root, inputs, outputs, observed } = this.#place;
        const { state } = observed;
        const passOver = (path, name) => tree_walk_isReserved(path, name) ||
            (name === 'node_modules' && inputs?.namesPackages !== true) ||
            this.#isNever(path) ||
            inputs?.subtractsAll(path) === true;
        const start = from.filter((path) => path === '' || !passOverAny(path, passOver));
        for (const item of walkTree(files, root, { from: start, passOver, known })) {
            const tracked = state.source === 'git' && state.index.find(item.path) >= 0;
            if (!this.#others.has(item.path) && (tracked || !outputs.matches(item.path)))
                this.#addItem(item);
        }
    }
    /** Lines of the index, in runs as long as they can be: these are hashed as they lie in memory. */
    #addLines(from, to, isWhole, { index }, check) {
        for (const [first, end] of without(from, to, this.#never.map((folder) => index.beneath(folder)))) {
            if (isWhole)
                this.#addRuns(first, end, index, check);
            else
                for (const [start, stop] of this.#counted(first, end, index))
                    this.#addRuns(start, stop, index, check);
        }
    }
    /** Lines that all count. */
    #addRuns(from, to, index, check) {
        for (let start = from; start < to;) {
            const line = check.firstDiffering(start, to);
            if (start < line)
                this.#runs.push([start, line]);
            if (line < to)
                this.#addLine(line, index);
            start = line + 1;
        }
    }
    /** Lines of paths that match, and those that are not plain, of which more has to be known: from, and up to. */
    *#counted(from, to, index) {
        let start = from;
        for (let line = from; line < to; line++) {
            if (!index.isPlain(line) || this.#matches(index.path(line)))
                continue;
            if (start < line)
                yield [start, line];
            start = line + 1;
        }
        if (start < to)
            yield [start, to];
    }
    /** A line that does not tell what lies in the tree, or that does not count. */
    #addLine(line, index) {
        this.#isIndexAlone = false;
        const path = index.path(line);
        if (index.mode(line) === SUBMODULE)
            this.#addSubmodule(path, index.oid(line));
        else if (path.includes('\ufffd'))
            this.#addItem({ path, status: UNREADABLE });
        else if (index.mode(line) === '120000' || this.#matches(path)) {
            const status = this.#statusOf(path);
            // Nothing there: deleted. A folder: what is in it is untracked, ignored or replaced, and found as such.
            if (status !== undefined && status.kind !== 'directory')
                this.#addItem({ path, status });
        }
    }
    #statusOf(path) {
        const { files, root } = this.#place;
        try {
            return files.status(`${root}/${path}`);
        }
        catch (error) {
            if (!(error instanceof usage_error/* UsageError */.e))
                throw error;
            return UNREADABLE;
        }
    }
    /** What the index knows nothing of may lie behind a link, or in a submodule. */
    #addFromAbove(root, { index }) {
        this.#isIndexAlone = false;
        for (let slash = root.indexOf('/'); slash >= 0; slash = root.indexOf('/', slash + 1)) {
            const line = index.find(root.slice(0, slash));
            if (line < 0)
                continue;
            this.#addLine(line, index);
            return;
        }
    }
    /** What is in a submodule, git tells only of the submodule. One that was never filled holds nothing; something else may stand in its place. */
    #addSubmodule(path, oid) {
        const { files, root } = this.#place;
        if (this.#isNever(path) || this.#place.inputs?.subtractsAll(path) === true)
            return;
        const status = this.#statusOf(path);
        if (status !== undefined && status.kind !== 'directory')
            this.#addItem({ path, status });
        else if (status !== undefined && namesIn(files, `${root}/${path}`)?.length !== 0)
            this.#doubts.add(`${path} is a submodule`);
        else
            this.#others.set(path, `${SUBMODULE} ${oid}`);
    }
    #addItem({ path, status }) {
        if (status.kind !== 'link' && !this.#matches(path))
            return;
        try {
            if (status.kind === 'link')
                this.#addLink(path);
            else if (path.includes('\ufffd'))
                this.#doubts.add(`${path} is not a name in UTF-8`);
            else if (status.kind !== 'file')
                this.#doubts.add(`${path} is a device, a pipe or a socket, or cannot be read`);
            else
                this.#addFile(path);
        }
        catch (error) {
            if (!(error instanceof usage_error/* UsageError */.e))
                throw error;
            this.#doubts.add(`${path} cannot be read: ${error.what}`);
        }
    }
    #addFile(path) {
        const content = this.#place.observed.contents.at(path);
        if (content === undefined)
            this.#doubts.add(`${path} changed while it was read`);
        else
            this.#others.set(path, `${content.executable ? '100755' : '100644'} ${content.id}`);
    }
    /** A link counts where it matches, and also where it leads to a folder: what a pattern means may lie behind it. */
    #addLink(path) {
        const { files, root, inputs, observed } = this.#place;
        if (this.#isNever(path) || inputs?.subtractsAll(path) === true)
            return;
        const target = linkTarget(files, root, path, observed.contents);
        if (target.state === 'unknown')
            this.#doubts.add(`${path} is a symbolic link that ${target.why}`);
        else if (target.folder || this.#matches(path)) {
            const text = Buffer.from(`${files.readLink(`${root}/${path}`)}\0${target.text}`);
            this.#others.set(path, `120000 ${blobId(observed.state.format, text)}`);
        }
    }
    /** All lines in the order of the bytes of their paths: those of the index as they lie in memory, the others between them. */
    #pieces() {
        const { state } = this.#place.observed;
        const others = [...this.#others]
            .map(([path, text]) => ({ path: Buffer.from(path), line: indexLine(text.slice(0, 6), text.slice(7), path) }))
            .sort((a, b) => Buffer.compare(a.path, b.path));
        if (state.source !== 'git')
            return others.map(({ line }) => line);
        const { index } = state;
        const pieces = [];
        let next = 0;
        for (const [from, to] of this.#runs.sort(([a], [b]) => a - b)) {
            let start = from;
            for (let other = others[next]; other !== undefined; other = others[++next]) {
                const at = index.lowerBound(other.path);
                if (at >= to)
                    break;
                if (at > start)
                    pieces.push(index.slice(start, at));
                pieces.push(other.line);
                start = Math.max(start, at);
            }
            if (start < to)
                pieces.push(index.slice(start, to));
        }
        return [...pieces, ...others.slice(next).map(({ line }) => line)];
    }
    #matches(path) {
        return (this.#place.inputs?.matches(path) ?? true) && !this.#isNever(path);
    }
    #isNever(path) {
        return this.#never.some((folder) => path === folder || path.startsWith(`${folder}/`));
    }
}
/** What is left of a span, from and up to, without others, which may lie in one another. */
function without(from, to, others) {
    const left = [];
    let start = from;
    for (const [first, end] of others.toSorted(([a], [b]) => a - b)) {
        if (first >= end || end <= start || first >= to)
            continue;
        if (start < first)
            left.push([start, first]);
        start = end;
    }
    if (start < to)
        left.push([start, to]);
    return left;
}
/** Whether a path, or a folder that it lies in, is passed over. */
function passOverAny(path, passOver) {
    for (let end = path.indexOf('/');; end = path.indexOf('/', end + 1)) {
        const part = end < 0 ? path : path.slice(0, end);
        if (passOver(part, part.slice(part.lastIndexOf('/') + 1)))
            return true;
        if (end < 0)
            return false;
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/last-pass.js



const last_pass_VERSION = 2;
/** What stands for a tool in a sentence: what it says of its version is no secret, as long as no secret is in it. */
const MAX_VERSION = 80;
const key = (task) => `last-${(0,lib_fingerprint/* sha256 */.sc)(task)}`;
/** What is kept about a task, or undefined. */
async function readLastPass(store, task) {
    const bytes = await store.get(key(task));
    const value = bytes === undefined ? undefined : (0,result_record/* parseJson */.qF)(bytes);
    if (!(0,result_record/* isObject */.Gv)(value) || value.version !== last_pass_VERSION || value.task !== task || typeof value.fingerprint !== 'string')
        return undefined;
    const [parts, tools, inputs] = [(0,result_record/* listOf */.c3)(value.parts, pairOf), (0,result_record/* listOf */.c3)(value.tools, pairOf), (0,result_record/* listOf */.c3)(value.inputs, pairOf)];
    if (parts === undefined || tools === undefined || inputs === undefined)
        return undefined;
    return { fingerprint: value.fingerprint, parts: new Map(parts), tools: new Map(tools), inputs: new Map(inputs) };
}
async function writeLastPass(store, task, { fingerprint, parts, tools, inputs }) {
    const shown = await Promise.all([...tools].map(async ([tool, text]) => [tool, (await (0,redact/* redactSecrets */.f)(text)).text]));
    const content = JSON.stringify({ version: last_pass_VERSION, task, fingerprint, parts: [...parts], tools: shown, inputs: [...inputs] });
    await store.put(key(task), new TextEncoder().encode(content));
}
/** What a fingerprint is made of, in the words of a sentence. */
function lastPassOf(fingerprint, parts, inputs) {
    const named = [
        ['the command', parts.command],
        ['its folder', parts.cwd],
        ['the platform', parts.platform],
        ['the declared outputs', JSON.stringify(parts.outputs)],
        ...(parts.hermetic ? [['that it is hermetic', '']] : []),
        ...[...parts.env].map(([name, value]) => [name, value === undefined ? '-' : `=${value}`]),
        ...[...parts.tools].map(([tool, text]) => [toolName(tool), text]),
        ...[...parts.needs].map(([name, need]) => [`task ${name}`, need]),
    ];
    const tools = new Map([...parts.tools].map(([tool, text]) => [toolName(tool), text.split('\n', 1).join('').slice(0, MAX_VERSION)]));
    return { fingerprint, parts: new Map(named.map(([name, value]) => [name, (0,lib_fingerprint/* sha256 */.sc)(value)])), tools, inputs };
}
const toolName = (command) => `\`${command}\``;
/** Everything that differs, each as a short text: paths first, then the rest. Sorted, so that it reads the same everywhere. */
function changesSince(last, now) {
    const paths = [];
    for (const [path, line] of now.inputs) {
        const before = last.inputs.get(path);
        if (before === undefined)
            paths.push(`${path} (new)`);
        else if (before !== line)
            paths.push(path);
    }
    for (const path of last.inputs.keys())
        if (!now.inputs.has(path))
            paths.push(`${path} (gone)`);
    const parts = [...new Set([...now.parts.keys(), ...last.parts.keys()])].filter((name) => now.parts.get(name) !== last.parts.get(name));
    return [...paths.sort(), ...parts.sort().map((part) => withVersions(part, last.tools.get(part), now.tools.get(part)))];
}
/** A part that changed, with both versions where it is a tool that tells them apart. */
function withVersions(part, before, after) {
    return before === undefined || after === undefined || before === after ? part : `${part} ${before} → ${after}`;
}
/** At most so many changes stand in a sentence; the rest are counted. */
const SHOWN = 5;
/** Changes as a phrase, such as `changed: src/x.ts, NODE_ENV and 3 more`. */
function describeChanges(changes, shown = SHOWN) {
    const more = changes.length - shown;
    return `changed: ${changes.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function pairOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [name, text] = value;
    return typeof name === 'string' && typeof text === 'string' ? [name, text] : undefined;
}

;// CONCATENATED MODULE: ./packages/verify/lib/assessment.js




/** Works out the fingerprint of a task from the tree as it is after everything the task needs. */
async function assessTask(run, compiled, needed, lastChange) {
    const { task } = compiled;
    const { request, ports, observer } = run;
    const observed = await observer.stateAfter(lastChange);
    const listing = listTaskInputs(run, compiled, observed);
    const { tools, unknown } = await toolsOf(run, compiled);
    const needs = new Map([...needed].map(([name, { result }]) => [name, result.fingerprint ?? '']));
    const uncertain = [...needed].flatMap(([name, { certain }]) => (certain ? [] : [`it needs ${name}, whose result could not be kept`]));
    const parts = { ...(0,lib_fingerprint/* staticParts */.vm)(task, request.platform, request.environment), tools, needs, inputs: listing.digest };
    const race = run.unordered.get(task.name);
    if (race !== undefined)
        run.onFinding(race);
    const doubts = [...doubtsOfInputs(run, task.name, listing), ...(race === undefined ? [] : [race.message]), ...unknown, ...uncertain];
    return { observed, inputs: listing, parts, fingerprint: (0,lib_fingerprint/* fingerprintOf */.ax)(ports.blake3, parts), doubts };
}
/** The inputs of a task in a state of the tree. */
function listTaskInputs({ request, ports }, compiled, observed) {
    const { task, inputs, outputs } = compiled;
    const never = request.neverInputs ?? [];
    return listInputs({
        files: ports.files,
        blake3: ports.blake3,
        root: request.root,
        observed,
        asked: (0,lib_fingerprint/* sha256 */.sc)(JSON.stringify([never, task.inputs ?? null, task.sharedInputs ?? []])),
        inputs,
        outputs,
        never,
    });
}
function doubtsOfInputs({ onFinding }, name, { count, doubts }) {
    if (doubts.length > 0) {
        const message = `task "${name}" is never skipped, because ${doubts.slice(0, 3).join('; ')}`;
        onFinding((0,codes/* report */.z)('AIOP-V014', { message }));
        return doubts;
    }
    if (count > 0)
        return [];
    onFinding((0,codes/* report */.z)('AIOP-V018', { message: `the inputs of task "${name}" match no file, so it is never skipped` }));
    return ['its inputs match no file'];
}
async function toolsOf(run, { task }) {
    const tools = new Map();
    const unknown = [];
    for (const command of task.tools) {
        const version = await run.tools.get(command);
        tools.set(command, version.state === 'known' ? version.text : '');
        if (version.state === 'known')
            continue;
        unknown.push(`the version of a tool is not known: ${version.why}`);
        run.onFinding((0,codes/* report */.z)('AIOP-V017', { message: `task "${task.name}" is not skipped: ${version.why}` }));
    }
    return { tools, unknown };
}
/** Why a task runs for which no result is stored, by comparison with when it last passed; and everything that differs from then. */
async function whyItRuns({ request, store }, task, { fingerprint, parts, inputs }) {
    if (request.mode === 'off')
        return { why: 'the store is off', changes: [] };
    const last = await readLastPass(store, task);
    if (last === undefined)
        return { why: 'it never passed here', changes: [] };
    if (last.fingerprint === fingerprint)
        return { why: 'its result is no longer in the store', changes: [] };
    const changes = changesSince(last, lastPassOf(fingerprint, parts, inputs.lines()));
    return { why: changes.length === 0 ? 'it never passed here like this' : describeChanges(changes), changes };
}

;// CONCATENATED MODULE: ./packages/verify/lib/file-passes.js



const file_passes_VERSION = 1;
/** As many passes as are kept for one command: the oldest go first. */
const MAX_PASSES = 500_000;
/** 128 bits of a hash. */
const KEY_LENGTH = 32;
/** Which files passed under one command and everything else that counts for each of them: one entry of the store for all. */
class FilePasses {
    #store;
    #blake3;
    /** Stands for all but the files: command, environment, tools, needs, shared inputs. */
    #base;
    #files;
    #known;
    constructor(store, blake3, { shared }, parts, lines) {
        const isShared = (path) => shared?.matches(path) === true;
        const common = [...lines].filter(([path, line]) => isShared(path) || !isFile(line));
        this.#store = store;
        this.#blake3 = blake3;
        this.#base = (0,lib_fingerprint/* fingerprintOf */.ax)(blake3, { ...parts, inputs: (0,lib_fingerprint/* sha256 */.sc)(JSON.stringify(common)) });
        this.#files = new Map([...lines].filter(([path, line]) => !isShared(path) && isFile(line)));
    }
    /** Every file, as where nothing is known. */
    all() {
        return { all: this.#files.size, pending: [...this.#files.keys()] };
    }
    /** Those without a pass. */
    async toCheck() {
        this.#known = await this.#read();
        const pending = [...this.#files].filter(([path, line]) => this.#known?.has(this.#key(path, line)) !== true).map(([path]) => path);
        return { all: this.#files.size, pending };
    }
    /** Records that every file has passed as it is now. */
    async add() {
        const known = this.#known ?? (await this.#read());
        for (const [path, line] of this.#files) {
            const key = this.#key(path, line);
            // Those in use move to the end.
            known.delete(key);
            known.add(key);
        }
        const passes = [...known].slice(-MAX_PASSES).join('');
        await this.#store.put(`files-${this.#base}`, new TextEncoder().encode(JSON.stringify({ version: file_passes_VERSION, base: this.#base, passes })));
    }
    async #read() {
        const bytes = await this.#store.get(`files-${this.#base}`);
        const value = bytes === undefined ? undefined : (0,result_record/* parseJson */.qF)(bytes);
        if (!(0,result_record/* isObject */.Gv)(value) || value.version !== file_passes_VERSION || value.base !== this.#base || typeof value.passes !== 'string')
            return new Set();
        const { passes } = value;
        if (!/^[0-9a-f]*$/.test(passes) || passes.length % KEY_LENGTH !== 0)
            return new Set();
        return new Set(Array.from({ length: passes.length / KEY_LENGTH }, (_, at) => passes.slice(at * KEY_LENGTH, (at + 1) * KEY_LENGTH)));
    }
    #key(path, line) {
        return this.#blake3.hex(`${this.#base} ${line} ${path}`).slice(0, KEY_LENGTH);
    }
}
/** A link or a submodule is given to no tool; what it is counts for every file. */
const isFile = (line) => line.startsWith('100');
/** Below what Linux takes for one argument list (execve(2)), with room for the environment. */
const MAX_ARGUMENT_BYTES = 96 * 1024;
/** Paths as arguments of one command line each: relative to the folder it runs in, never to be taken for an option, and not too many. */
function argumentBatches(paths, cwd = '') {
    const batches = [[]];
    let room = MAX_ARGUMENT_BYTES;
    for (const path of paths) {
        const relative = external_node_path_.posix.relative(`/${cwd}`, `/${path}`);
        const argument = relative.startsWith('../') ? relative : `./${relative}`;
        const bytes = Buffer.byteLength(argument) + 1;
        if (room < bytes) {
            batches.push([]);
            room = MAX_ARGUMENT_BYTES;
        }
        batches.at(-1)?.push(argument);
        room -= bytes;
    }
    return batches;
}
/** `{files}` in a command, in quotes or not, as the arguments of bash. */
function withArguments(command) {
    return command.replace(/(["']?)\{files\}\1/g, '"$@"');
}

;// CONCATENATED MODULE: ./packages/verify/lib/output-manifest.js

/** Bounds of what one task may leave behind: beyond, nothing is saved and nothing restored. */
const MAX_OUTPUTS = 200_000;
const output_manifest_MAX_OUTPUT_BYTES = 4 * 1024 * 1024 * 1024;
/**
 * Why a manifest must not be written to the tree, or undefined where it may be: every path is canonical, declared as an output and none of
 * git's or ours; nothing lies behind a link or a file; links stay inside the tree; no two paths differ only in case or Unicode form; the
 * whole is within bounds.
 */
function manifestProblem(entries, outputs) {
    if (entries.length > MAX_OUTPUTS)
        return `it has more than ${MAX_OUTPUTS} outputs`;
    const bytes = entries.reduce((sum, entry) => sum + (entry.kind === 'file' ? entry.size : 0), 0);
    if (bytes > output_manifest_MAX_OUTPUT_BYTES)
        return `its outputs have more than ${output_manifest_MAX_OUTPUT_BYTES} bytes`;
    const names = new Names();
    for (const entry of entries) {
        const problem = pathProblem(entry.path) ??
            (isDeclared(entry, outputs) ? names.add(entry.path) : 'is not among the declared outputs') ??
            linkProblem(entry);
        if (problem !== undefined)
            return `${entry.path} ${problem}`;
    }
    return undefined;
}
/** An empty folder may be the one that the patterns begin at, which they do not match themselves. */
function isDeclared({ kind, path }, outputs) {
    return outputs.matches(path) || (kind === 'folder' && outputs.roots.includes(path));
}
const RESERVED_ROOTS = new Set(['.aiop', '.runs']);
function pathProblem(path) {
    if (path === '' || path.startsWith('/') || /[\0\\]/.test(path) || !isText(path))
        return 'is no path inside the tree';
    const segments = path.split('/');
    if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
        return 'is not written canonically';
    if (segments.some(isGitName))
        return 'belongs to git';
    return RESERVED_ROOTS.has((segments[0] ?? '').toLowerCase()) ? 'belongs to aiop' : undefined;
}
/** `.git` as any file system may read it: in any case, with ignored code points, trailing dots or spaces, or as its short name on NTFS. */
function isGitName(segment) {
    const name = segment
        .normalize('NFKC')
        .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
        .toLowerCase();
    const stream = name.split(':', 1)[0] ?? '';
    return ['.git', 'git~1'].includes(stream.replace(/[. ]{1,255}$/, ''));
}
/** Whether it can be written as it is: in UTF-8, and read as such. */
const isText = (text) => text.isWellFormed() && !text.includes('\ufffd');
/** A `..` behind a name leads up from wherever that name leads, which is elsewhere where it is a link; at the beginning it leads up from a folder. */
function goesBack(target) {
    const segments = target.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.some((segment, index) => segment === '..' && index > 0 && segments[index - 1] !== '..');
}
function linkProblem(entry) {
    if (entry.kind !== 'link')
        return undefined;
    const { target } = entry;
    if (target === '' || /[\0\\]/.test(target) || !isText(target) || external_node_path_.posix.isAbsolute(target))
        return `is a link to ${target}, outside the tree`;
    const end = external_node_path_.posix.join(external_node_path_.posix.dirname(entry.path), target);
    if (end === '..' || end.startsWith('../'))
        return `is a link to ${target}, outside the tree`;
    if (goesBack(target))
        return `is a link to ${target}, which goes back on its way`;
    if (RESERVED_ROOTS.has((end.split('/', 1)[0] ?? '').toLowerCase()))
        return `is a link to ${target}, which belongs to aiop`;
    return end.split('/').some(isGitName) ? `is a link to ${target}, which belongs to git` : undefined;
}
/** Every name of a manifest and of the folders above, by how a file system that folds names would see it. */
class Names {
    #seen = new Map();
    /** What is wrong with one more path, or undefined. */
    add(path) {
        for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            const above = path.slice(0, slash);
            const seen = this.#put(above, false);
            if (seen.path !== above)
                return `differs from ${seen.path} only in case or Unicode form`;
            if (seen.leaf)
                return `lies behind ${seen.path}, which is no folder`;
        }
        const key = foldName(path);
        const seen = this.#seen.get(key);
        if (seen !== undefined)
            return seen.path === path ? 'is named twice' : `differs from ${seen.path} only in case or Unicode form`;
        this.#seen.set(key, { path, leaf: true });
        return undefined;
    }
    #put(path, leaf) {
        const key = foldName(path);
        const known = this.#seen.get(key) ?? { path, leaf };
        this.#seen.set(key, known);
        return known;
    }
}
const foldName = (path) => path.normalize('NFKC').toLowerCase().normalize('NFKC');

;// CONCATENATED MODULE: ./packages/verify/lib/save-outputs.js




/** Contents are joined and cut into packs of this size: few entries in the store, and never more than this in memory at once. */
const PACK_BYTES = 32 * 1024 * 1024;
/** Puts the contents of outputs into the store and describes them. */
async function saveOutputs(files, root, items, patterns, store) {
    try {
        const strange = items.find(({ status }) => status.kind === 'other');
        if (strange !== undefined)
            return { state: 'refused', why: `${strange.path} is no plain file, folder or link, or its name is not UTF-8` };
        const problem = manifestProblem(items.map((item) => described(files, root, item, '')), patterns);
        if (problem !== undefined)
            return { state: 'refused', why: problem };
        const packer = new Packer(store);
        const outputs = [];
        for (const item of items)
            outputs.push(described(files, root, item, item.status.kind === 'file' ? await packFile(files, root, item, packer) : ''));
        const packs = await packer.finish();
        return packs === undefined ? { state: 'store-failed' } : { state: 'saved', outputs, packs };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return { state: 'refused', why: `${error.where} cannot be read: ${error.what}` };
        throw error;
    }
}
function described(files, root, { path, status }, digest) {
    if (status.kind === 'directory')
        return { kind: 'folder', path };
    if (status.kind === 'link')
        return { kind: 'link', path, target: files.readLink(`${root}/${path}`) };
    return { kind: 'file', path, executable: status.executable, size: status.size, digest };
}
/** Adds one file to the packs. @returns its digest. @throws UsageError when it changes meanwhile. */
async function packFile(files, root, { path, status }, packer) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    for (const piece of filePieces(files, `${root}/${path}`, status.size)) {
        hash.update(piece);
        await packer.add(piece);
        read += piece.length;
    }
    if (read === status.size)
        return hash.digest('hex');
    throw new usage_error/* UsageError */.e({ what: 'it became shorter', where: path, expected: 'a task that has ended', fix: 'end what it left running' });
}
class Packer {
    #store;
    #packs = [];
    #pieces = [];
    #bytes = 0;
    #failed = false;
    constructor(store) {
        this.#store = store;
    }
    async add(piece) {
        this.#pieces.push(piece);
        this.#bytes += piece.length;
        if (this.#bytes >= PACK_BYTES)
            await this.#flush();
    }
    /** The packs in order, or undefined when the store did not take all of them. */
    async finish() {
        if (this.#bytes > 0)
            await this.#flush();
        return this.#failed ? undefined : this.#packs;
    }
    async #flush() {
        const content = new Uint8Array(Buffer.concat(this.#pieces));
        [this.#pieces, this.#bytes] = [[], 0];
        const pack = this.#failed ? undefined : await this.#store.putPack(content);
        if (pack === undefined)
            this.#failed = true;
        else
            this.#packs.push(pack);
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/keep-result.js





/** Why the result does not belong to the fingerprint that was worked out before, or undefined where it does. */
async function reservationOf(run, passed) {
    const { compiled, assessment, outputs, change } = passed;
    const { name } = compiled.task;
    if (assessment.doubts[0] !== undefined)
        return assessment.doubts[0];
    const [leftover] = outputs.leftovers;
    if (leftover !== undefined) {
        const message = `${outputs.leftovers.length} files among the outputs of task "${name}" were there before, and it did not write them`;
        run.onFinding((0,codes/* report */.z)('AIOP-V016', { message, witness: leftover }));
        return `${leftover} lay among its outputs before`;
    }
    if (outputs.gap !== undefined) {
        run.onFinding((0,codes/* report */.z)('AIOP-V019', { message: `outputs of task "${name}" may be missing: ${outputs.gap}` }));
        return outputs.gap;
    }
    const observed = await run.observer.stateAfter(change);
    reportUndeclared(run, compiled, assessment, observed);
    if (run.request.mode === 'off')
        return undefined;
    const after = listTaskInputs(run, compiled, observed);
    const changed = after.doubts[0] ?? firstDifference(assessment.inputs, after);
    if (changed === undefined)
        return undefined;
    run.onFinding((0,codes/* report */.z)('AIOP-V013', { message: `the inputs of task "${name}" changed while it ran`, witness: changed }));
    return `${changed} changed while it ran`;
}
/** Saves a result. @returns why it was not saved, or undefined where it was. */
async function keepResult(run, passed, reservation) {
    const { compiled, assessment, outputs, attempts, durationMs, log } = passed;
    const { request, ports, store, results, onFinding } = run;
    const { name } = compiled.task;
    if (request.mode !== 'read-write')
        return 'the store is not written to';
    if (reservation !== undefined)
        return reservation;
    if (attempts > 1)
        return `it passed only at attempt ${attempts}`;
    if (losesExecutableBit(run, outputs)) {
        onFinding((0,codes/* report */.z)('AIOP-V030', { message: `the outputs of task "${name}" are not kept, because ${NO_EXECUTABLE_BIT}` }));
        return NO_EXECUTABLE_BIT;
    }
    const saved = await saveOutputs(ports.files, request.root, outputs.written, compiled.outputs, results);
    if (saved.state === 'refused') {
        onFinding((0,codes/* report */.z)('AIOP-V012', { message: `the outputs of task "${name}" could not be saved: ${saved.why}` }));
        return saved.why;
    }
    if (saved.state === 'store-failed')
        return 'the store failed';
    const { fingerprint, parts, inputs } = assessment;
    const record = { fingerprint, task: name, durationMs: Math.round(durationMs), packs: saved.packs, outputs: saved.outputs };
    if (!(await results.save(record, log)))
        return 'the store failed';
    await writeLastPass(store, name, lastPassOf(fingerprint, parts, inputs.lines()));
    return undefined;
}
/** Whether outputs may lack a bit that they would have in another tree of this platform. On Windows, no tree has it. */
function losesExecutableBit({ request, holdsExecutableBit }, { written }) {
    const mayLose = written.some(({ status }) => status.kind === 'file') && !request.platform.startsWith('win32');
    return mayLose && !holdsExecutableBit();
}
/** What a task leaves behind without saying so does not come back when it is skipped. Of tasks that ran at once, either may be meant. */
function reportUndeclared(run, { task, inputs }, { observed }, after) {
    if (task.outputs === undefined)
        return;
    // What is among the inputs is said of in another way.
    const news = run.undeclared.tell(observed.state, after.state, (path) => inputs?.matches(path) === false);
    const [first] = news;
    if (first === undefined)
        return;
    const more = news.length > 1 ? ` and ${news.length - 1} more` : '';
    run.onFinding((0,codes/* report */.z)('AIOP-V026', { message: `while task "${task.name}" ran, ${first}${more} was written, which no task declares`, witness: first }));
}
/** The first path that is not the same in both. */
function firstDifference(before, after) {
    if (before.digest === after.digest)
        return undefined;
    const [earlier, later] = [before.lines(), after.lines()];
    for (const [path, line] of earlier)
        if (later.get(path) !== line)
            return path;
    for (const path of later.keys())
        if (!earlier.has(path))
            return path;
    return undefined;
}

;// CONCATENATED MODULE: ./packages/verify/lib/reproduce.js
/** A file list in a command to copy stays short enough to read. */
const MAX_FILES = 20;
/** What to type at the root of the tree to run the command of a task as it was run; declared variables come from the own environment. */
function reproduceCommand({ run, cwd }, files = []) {
    const shown = files.slice(0, MAX_FILES).map(quoted).join(' ');
    const command = `bash -eo pipefail -c ${quoted(run)}${shown === '' ? '' : ` bash ${shown}`}`;
    return cwd === undefined || cwd === '.' ? command : `(cd ${quoted(cwd)} && ${command})`;
}
/** One word of a POSIX shell. */
function quoted(text) {
    return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./packages/verify/lib/output-listing.js


/**
 * Everything in the tree that the declared outputs match, without what belongs to git or to aiop. A link, or anything else that is no folder, in
 * the place of a folder that the outputs begin at comes as of kind `other`: what is written through it is not in the tree.
 */
function standingOutputs(files, root, outputs) {
    const passOver = (path, name) => tree_walk_isReserved(path, name) || (name === 'node_modules' && !outputs.namesPackages) || outputs.subtractsAll(path);
    return listOutputs(files, root, outputs, passOver);
}
/** The same in whole folders of outputs, and what has the name of git's own folder among it: all that could reach whoever uses them. */
function everythingIn(files, root, outputs) {
    return outputs.isWhole ? listOutputs(files, root, outputs, () => false) : standingOutputs(files, root, outputs);
}
function listOutputs(files, root, outputs, passOver) {
    const items = walkTree(files, root, { from: outputs.roots, passOver, emptyFolders: true });
    const standing = items.flatMap((item) => {
        const { path, status } = item;
        if (isDeclared({ kind: status.kind === 'directory' ? 'folder' : status.kind, path }, outputs))
            return [item];
        const inTheWay = outputs.roots.some((start) => start === path || start.startsWith(`${path}/`));
        return inTheWay ? [{ path, status: UNREADABLE }] : [];
    });
    return new Map(standing.sort((a, b) => (a.path < b.path ? -1 : 1)).map((item) => [item.path, item]));
}
/** Whether two looks at one path saw the same: as far as that shows without reading it. */
function looksSame(a, b) {
    const [one, two] = [a.status, b.status];
    return (one.kind === two.kind &&
        one.size === two.size &&
        one.executable === two.executable &&
        (one.kind === 'directory' || one.modifiedMs === two.modifiedMs));
}
/** Removes outputs, and the folders that are empty without them. A folder among them goes only when nothing is in it. */
function removeOutputs(files, root, items) {
    const folders = new Set();
    for (const { path, status } of items) {
        if (status.kind === 'directory')
            folders.add(path);
        else
            files.remove(`${root}/${path}`);
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
            folders.add(path.slice(0, slash));
    }
    // The longest first, so that a folder is looked at after those in it.
    for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
        const path = `${root}/${folder}`;
        if (files.status(path)?.kind === 'directory' && files.list(path).length === 0)
            files.remove(path);
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/hermetic-tree.js




/** As many paths as are named of what a task wrote and does not declare. */
const MAX_NAMED = 20;
/**
 * A folder of its own, outside of the repository, with nothing in it but what a task declares: its inputs, what links among them lead to, and
 * the outputs of the tasks it needs. All are copies, in blocks shared with the original where the file system can do that, so that nothing a
 * task does to them reaches the tree.
 */
class HermeticTree {
    root;
    #declared;
    #base;
    /** What was put there, as it looked. */
    #placed = new Map();
    constructor(declared) {
        const { files, root, inputs, needed, cwd } = declared;
        this.#declared = declared;
        this.#base = files.temporaryDirectory('aiop-hermetic-');
        this.root = `${this.#base}/${external_node_path_.posix.basename(root)}`;
        try {
            files.makeDirectory(external_node_path_.posix.join(this.root, cwd));
            for (const path of inputs.keys())
                this.#place(path);
            for (const outputs of needed)
                for (const path of standingOutputs(files, root, outputs).keys())
                    this.#place(path);
        }
        catch (error) {
            this.remove();
            throw error;
        }
    }
    /** The folders of what was put there. */
    folders() {
        return [...new Set([...this.#placed.keys()].map((path) => external_node_path_.posix.dirname(path)))];
    }
    has(path) {
        return this.#declared.files.status(`${this.root}/${path}`) !== undefined;
    }
    /** Puts what the task wrote where it declares outputs into the tree. @throws UsageError where something there is in the way */
    bringBack() {
        const { files, root, outputs } = this.#declared;
        for (const item of standingOutputs(files, this.root, outputs).values()) {
            if (this.#placed.get(item.path) === this.#lookOf(item.path))
                continue;
            const above = obstacleAbove(files, root, item.path);
            if (above !== undefined)
                throw inTheWay(above, item.path);
            const to = `${root}/${item.path}`;
            if (item.status.kind === 'directory')
                files.makeDirectory(to);
            else
                this.#copy(`${this.root}/${item.path}`, item, to);
        }
    }
    /** Paths that the task made or changed, and does not declare as outputs; sorted, and not all where there are many. */
    undeclaredWrites() {
        const { files, outputs } = this.#declared;
        const passOver = (path, name) => tree_walk_isReserved(path, name) || name === 'node_modules';
        return walkTree(files, this.root, { from: [''], passOver })
            .map(({ path }) => path)
            .filter((path) => !outputs.matches(path) && this.#placed.get(path) !== this.#lookOf(path))
            .sort()
            .slice(0, MAX_NAMED);
    }
    remove() {
        this.#declared.files.remove(this.#base);
    }
    /** A file, a link with everything it leads to, or an empty folder. */
    #place(start) {
        const { files, root } = this.#declared;
        const open = [start];
        for (let path = open.pop(); path !== undefined; path = open.pop()) {
            if (this.#placed.has(path))
                continue;
            for (const item of walkTree(files, root, { from: [path], passOver: tree_walk_isReserved, emptyFolders: true })) {
                if (this.#placed.has(item.path))
                    continue;
                const to = `${this.root}/${item.path}`;
                if (item.status.kind === 'directory')
                    files.makeDirectory(to);
                else
                    this.#copy(`${root}/${item.path}`, item, to);
                this.#placed.set(item.path, this.#lookOf(item.path));
                // What a link leads to counts as an input as well: of a link on the way, the part that was asked for.
                if (item.status.kind === 'link')
                    open.push(...this.#targetOf(item.path, path.slice(item.path.length + 1)));
            }
        }
    }
    #targetOf(link, rest) {
        const { files, root } = this.#declared;
        const target = external_node_path_.posix.join(external_node_path_.posix.dirname(link), files.readLink(`${root}/${link}`), rest);
        return target === '..' || target.startsWith('../') || external_node_path_.posix.isAbsolute(target) ? [] : [target.replace(/\/$/, '')];
    }
    #copy(from, { status }, to) {
        const { files } = this.#declared;
        if (status.kind === 'other')
            return;
        files.makeDirectory(external_node_path_.posix.dirname(to));
        // Never through a link that stands there.
        files.remove(to);
        if (status.kind === 'link')
            files.makeLink(to, files.readLink(from));
        else
            files.copy(from, to);
    }
    #lookOf(path) {
        const status = this.#declared.files.status(`${this.root}/${path}`);
        return status === undefined ? '' : `${status.kind} ${status.size} ${status.modifiedMs} ${status.executable}`;
    }
}
function inTheWay(obstacle, path) {
    return new usage_error/* UsageError */.e({
        what: `it is no folder, and the output ${path} lies below it`,
        where: obstacle,
        expected: 'a folder',
        fix: 'remove it, or declare other outputs',
    });
}

;// CONCATENATED MODULE: ./packages/verify/lib/undeclared-reads.js



const MAX_LOG_BYTES = 1024 * 1024;
const MAX_LINE_CHARACTERS = 4_096;
const MAX_FOLDERS = 100;
const MAX_LOOKS = 50_000;
const MAX_FOUND = 20;
/** What tools leave out of the names of modules. */
const ENDINGS = [
    '',
    '.ts',
    '.tsx',
    '.mts',
    '.cts',
    '.js',
    '.jsx',
    '.mjs',
    '.cjs',
    '.json',
    '.py',
    '/index.ts',
    '/index.js',
    '/__init__.py',
];
/**
 * Files of the repository that a log speaks of and that were not there for the task: what it looked for, most probably, and does not declare.
 * A word of the log is taken as a path relative to the root and to the folder of the task; one that begins with a dot, to the folder of
 * anything the task declares.
 */
function undeclaredReads(failed) {
    const found = new Set();
    const folders = failed.ranIn.folders().slice(0, MAX_FOLDERS);
    let looks = 0;
    for (const word of wordsOf(failed.log)) {
        for (const folder of new Set(['', failed.cwd, ...(word.startsWith('.') ? folders : [])])) {
            if (++looks > MAX_LOOKS || found.size >= MAX_FOUND)
                return [...found].sort();
            const missing = missingFile(word, folder, failed);
            if (missing !== undefined)
                found.add(missing);
        }
    }
    return [...found].sort();
}
/** What could be a path, each once. */
function wordsOf(log) {
    const lines = new TextDecoder().decode(log.subarray(0, MAX_LOG_BYTES)).split('\n');
    const words = lines.flatMap((line) => line.slice(0, MAX_LINE_CHARACTERS).split(/[^\w./@+~-]/));
    return new Set(words.map((word) => word.replace(/[.]{1,3}$/, '')).filter((word) => /\w/.test(word)));
}
function missingFile(word, folder, { files, root, ranIn }) {
    const path = relativeTo(ranIn.root, word, folder);
    if (path === undefined)
        return undefined;
    // `package.module`, as Python says it.
    const dotted = /^[A-Za-z_][\w.]*$/.test(word) && word.includes('.') ? [external_node_path_.posix.join(folder, `${word.replaceAll('.', '/')}.py`)] : [];
    const candidates = [...ENDINGS.map((ending) => `${path}${ending}`), ...dotted];
    return candidates.find((candidate) => undeclared_reads_isFile(files, root, candidate) && !ranIn.has(candidate));
}
/** A word as a path in the tree; undefined where it leads out of it, or to what is never an input. */
function relativeTo(ranIn, word, folder) {
    const inside = word.startsWith(`${ranIn}/`) ? word.slice(ranIn.length + 1) : undefined;
    if (inside === undefined && external_node_path_.posix.isAbsolute(word))
        return undefined;
    const path = external_node_path_.posix.normalize(inside ?? external_node_path_.posix.join(folder, word));
    const segments = path.split('/');
    return path === '.' || segments[0] === '..' || segments.some((segment) => tree_walk_isReserved(segment, segment)) ? undefined : path;
}
const undeclared_reads_isFile = (files, root, path) => (0,or_nothing/* orNothing */.b)(() => files.status(`${root}/${path}`))?.kind === 'file';

;// CONCATENATED MODULE: ./packages/verify/lib/run-hermetic.js



/** Says in a log that a command wanted git, which is no file that could be declared. */
const WANTS_GIT = /not a git repository/i;
/**
 * Runs a task in a tree of what it declares, and brings its outputs back, whether it passed or not. Where it fails, what it looked for and does
 * not declare is named; where it writes what it does not declare, that is named too, and is lost.
 * @param runIn runs its command in a tree
 */
async function runHermetically(run, { task, outputs }, { inputs }, runIn) {
    const { files } = run.ports;
    const { root } = run.request;
    const { cwd = '' } = task;
    const tree = new HermeticTree({ files, root, inputs: inputs.lines(), needed: run.neededOutputs(task.name), outputs, cwd });
    try {
        const result = await runIn(tree.root);
        tree.bringBack();
        reportWrites(run, task.name, tree.undeclaredWrites());
        const { failure, log } = result;
        if (failure !== undefined && failure.kind !== 'aborted') {
            reportReads(run, task.name, undeclaredReads({ files, root, ranIn: tree, cwd, log }), WANTS_GIT.test(new TextDecoder().decode(log)));
        }
        return { ...result, ranIn: tree.root };
    }
    finally {
        tree.remove();
    }
}
function reportReads({ onFinding }, task, paths, wantsGit) {
    for (const path of paths) {
        const hint = `add ${JSON.stringify(path)} to its \`inputs\`, or let it need the task that writes it`;
        onFinding((0,codes/* report */.z)('AIOP-V029', { message: `task "${task}" looked for ${path}, which it does not declare`, witness: path, hint }));
    }
    if (!wantsGit)
        return;
    const hint = 'remove `hermetic`: what git knows of a repository cannot be declared';
    onFinding((0,codes/* report */.z)('AIOP-V029', { message: `task "${task}" asked git, and its tree is no repository`, hint }));
}
function reportWrites({ onFinding }, task, paths) {
    const [first] = paths;
    if (first === undefined)
        return;
    const more = paths.length > 1 ? ` and ${paths.length - 1} more` : '';
    const message = `task "${task}" wrote ${first}${more} in its own tree, which it does not declare, and which is lost`;
    onFinding((0,codes/* report */.z)('AIOP-V026', { message, witness: first }));
}

;// CONCATENATED MODULE: ./packages/verify/lib/task-log.js
/** A log beyond this is cut; a task that prints more is almost always in a loop. */
const task_log_MAX_LOG_BYTES = 8 * 1024 * 1024;
/** A line beyond this is handed on in pieces. */
const task_log_MAX_LINE_CHARACTERS = 16 * 1024;
/** Takes what a task prints, in the order of arrival: as bytes to keep, and line by line for whoever watches. */
class TaskLog {
    #chunks = [];
    #lines;
    #bytes = 0;
    #dropped = 0;
    constructor(onLine) {
        const splitter = (stream) => new LineSplitter((text) => onLine(text, stream));
        this.#lines = { stdout: splitter('stdout'), stderr: splitter('stderr') };
    }
    take(chunk, stream) {
        const kept = chunk.subarray(0, Math.max(0, task_log_MAX_LOG_BYTES - this.#bytes));
        // A copy: the chunk may be part of a buffer that is used again.
        if (kept.length > 0)
            this.#chunks.push(kept.slice());
        this.#bytes += kept.length;
        this.#dropped += chunk.length - kept.length;
        this.#lines[stream].take(kept);
    }
    /** A line of our own, such as one between two attempts. */
    note(text) {
        this.#chunks.push(new TextEncoder().encode(`${text}\n`));
        this.#lines.stdout.take(new TextEncoder().encode(`${text}\n`));
    }
    /** Ends the last lines, and gives everything that was printed. */
    finish(droppedBytes) {
        const dropped = this.#dropped + droppedBytes;
        if (dropped > 0)
            this.note(`\n… ${dropped} more bytes were printed and are not kept`);
        this.#lines.stdout.end();
        this.#lines.stderr.end();
        return new Uint8Array(Buffer.concat(this.#chunks));
    }
}
/** Bytes in pieces to lines of text. A character that is cut between two pieces is put together again. */
class LineSplitter {
    #decoder = new TextDecoder();
    #onLine;
    #rest = '';
    constructor(onLine) {
        this.#onLine = onLine;
    }
    take(chunk) {
        const lines = (this.#rest + this.#decoder.decode(chunk, { stream: true })).split('\n');
        this.#rest = lines.pop() ?? '';
        for (const line of lines)
            this.#hand(line);
        while (this.#rest.length > task_log_MAX_LINE_CHARACTERS) {
            this.#onLine(this.#rest.slice(0, task_log_MAX_LINE_CHARACTERS));
            this.#rest = this.#rest.slice(task_log_MAX_LINE_CHARACTERS);
        }
    }
    end() {
        const rest = this.#rest + this.#decoder.decode();
        this.#rest = '';
        if (rest !== '')
            this.#hand(rest);
    }
    #hand(line) {
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        for (let at = 0; at === 0 || at < text.length; at += task_log_MAX_LINE_CHARACTERS)
            this.#onLine(text.slice(at, at + task_log_MAX_LINE_CHARACTERS));
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/run-task.js




/** Runs the command of a task, trying again as often as the task says. */
async function runTask(task, { processes, root, environment, signal, batches, onLine }) {
    const log = new TaskLog(onLine);
    const cwd = task.cwd === undefined || task.cwd === '.' ? root : `${root}/${task.cwd}`;
    const env = taskEnvironment(environment, task.env, root);
    let dropped = 0;
    const command = batches === undefined ? task.run : withArguments(task.run);
    const runOnce = async (files) => {
        const exit = await processes.run({
            ...inBash(command, files),
            cwd,
            env,
            timeoutMs: task.timeoutMs,
            maxOutputBytes: task_log_MAX_LOG_BYTES,
            onOutput: (chunk, stream) => log.take(chunk, stream),
            ...(signal === undefined ? {} : { signal }),
        });
        dropped += exit.droppedBytes;
        return failureOf(exit, task.timeoutMs);
    };
    for (let attempts = 1;; attempts++) {
        let failure;
        for (const files of batches ?? [[]])
            failure ??= await runOnce(files);
        if (failure === undefined || failure.kind === 'aborted' || attempts > task.retries)
            return { failure, attempts, log: log.finish(dropped) };
        log.note(`— attempt ${attempts} of ${task.retries + 1} failed: ${describeFailure(failure)} —`);
    }
}
function failureOf(exit, timeoutMs) {
    switch (exit.state) {
        case 'exited':
            return exit.code === 0 ? undefined : { kind: 'exit', code: exit.code };
        case 'signalled':
            return { kind: 'signal', signal: exit.signal };
        case 'timed-out':
            return { kind: 'timeout', afterMs: timeoutMs };
        case 'aborted':
            return { kind: 'aborted' };
        case 'not-found':
            throw noBash();
    }
}
/** What bash tells by an exit status (bash(1), "EXIT STATUS"): the work, or the rest of it, did not begin. */
const EXIT_MEANINGS = new Map([
    [126, ' (a command that cannot be executed)'],
    [127, ' (a command that was not found)'],
]);
/** Whether a failure says something of the work of a task: it was not interrupted, and its command was there. */
function didWork(failure) {
    return failure.kind !== 'aborted' && !(failure.kind === 'exit' && EXIT_MEANINGS.has(failure.code));
}
/** A failure in words. */
function describeFailure(failure) {
    switch (failure.kind) {
        case 'exit':
            return `exit code ${failure.code}${EXIT_MEANINGS.get(failure.code) ?? ''}`;
        case 'signal':
            return `killed by ${failure.signal}`;
        case 'timeout':
            return `stopped after ${Math.round(failure.afterMs / 1000)} s`;
        case 'aborted':
            return 'interrupted';
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/compare-standing.js


/** A file that was written less than this before it was recorded may have been written again in the same tick of its file system. */
const RACY_MS = 2_000;
/** Compares by kind, size and time with what was recorded, and by content where the times cannot tell. */
function compareStanding({ files, root, placed, manifest, standing, excused }) {
    const differs = { state: 'differs' };
    let reread = false;
    for (const entry of manifest) {
        const item = standing.get(entry.path);
        if (item === undefined || kindOf(item) !== entry.kind || !asRecorded(item, placed))
            return differs;
        if (entry.kind === 'link' && files.readLink(`${root}/${entry.path}`) !== entry.target)
            return differs;
        if (entry.kind === 'file') {
            if (item.status.size !== entry.size || item.status.executable !== entry.executable)
                return differs;
            if (placed === undefined || item.status.modifiedMs > placed.recordedMs - RACY_MS) {
                if (fileDigest(files, `${root}/${entry.path}`, entry.size) !== entry.digest)
                    return differs;
                reread = true;
            }
        }
    }
    const expected = new Set(manifest.map(({ path }) => path));
    for (const item of standing.values())
        if (!expected.has(item.path) && !excused(item))
            return differs;
    return { state: 'in-place', reread };
}
const kindOf = ({ status }) => (status.kind === 'directory' ? 'folder' : status.kind);
/** Whether something looks as it was recorded, where anything was. */
function asRecorded(item, placed) {
    if (placed === undefined)
        return true;
    const [kind, { status }, known] = [kindOf(item), item, placed.items.get(item.path)];
    if (kind !== known?.kind)
        return false;
    return (kind === 'folder' || (status.size === known.size && status.modifiedMs === known.modifiedMs && status.executable === known.executable));
}
/** SHA-256 of a file, read in pieces; undefined when it is not of that size. */
function fileDigest(files, path, size) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return hashFile(hash, files, path, size) ? hash.digest('hex') : undefined;
}

;// CONCATENATED MODULE: ./packages/verify/lib/restore-outputs.js







/** Puts the outputs of a record into the tree: checked, written beside the tree, compared with their digests, and only then moved in. */
async function restoreOutputs(restoring) {
    const { files, root, record, patterns } = restoring;
    const problem = manifestProblem(record.outputs, patterns) ?? obstacle(files, root, record.outputs);
    if (problem !== undefined)
        return { state: 'refused', why: problem };
    const stage = `${root}/${WORK_FOLDER}/stage-${record.fingerprint.slice(0, 32)}`;
    try {
        const executable = record.outputs.find((entry) => entry.kind === 'file' && entry.executable);
        if (executable !== undefined && !holdsExecutableBit(files, root))
            return { state: 'refused', why: `${executable.path} is executable, and ${NO_EXECUTABLE_BIT}` };
        makeWorkFolder(files, root);
        files.remove(stage);
        files.makeDirectory(`${stage}/tree`);
        const why = await stageOutputs(restoring, stage);
        if (why !== undefined)
            return { state: 'refused', why };
        restoring.onMove();
        moveIn(files, `${stage}/tree`, root);
        return { state: 'restored' };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return { state: 'refused', why: `${error.where}: ${error.what}` };
        throw error;
    }
    finally {
        files.remove(stage);
    }
}
/** What stands in the way in the tree itself: a link where a folder should be, a folder with content where a file should be. */
function obstacle(files, root, outputs) {
    const checked = new Set();
    for (const { path, kind } of outputs) {
        const folder = external_node_path_.posix.dirname(path);
        if (!checked.has(folder)) {
            checked.add(folder);
            const above = obstacleAbove(files, root, path);
            if (above !== undefined)
                return `${above} stands in the tree and is no folder`;
        }
        const standing = files.status(`${root}/${path}`);
        if (standing !== undefined && (standing.kind === 'directory') !== (kind === 'folder'))
            return `${path} stands in the tree as something else`;
    }
    return undefined;
}
/** Builds the outputs in `tree/` below the stage. @returns why they are no good, or undefined. */
async function stageOutputs({ files, record, store }, stage) {
    const source = new PackReader(record, store);
    // A copy carries the executable bit, and the content can still come in pieces.
    const executable = `${stage}/executable`;
    files.write(executable, '', { executable: true, sync: false });
    const made = new Set();
    for (const entry of record.outputs) {
        const path = `${stage}/tree/${entry.path}`;
        const folder = entry.kind === 'folder' ? path : external_node_path_.posix.dirname(path);
        if (!made.has(folder))
            files.makeDirectory(folder);
        made.add(folder);
        if (entry.kind === 'link')
            files.makeLink(path, entry.target);
        if (entry.kind !== 'file')
            continue;
        if (entry.executable)
            files.copy(executable, path);
        const digest = await source.writeTo(files, path, entry.size);
        if (digest === undefined)
            return 'a pack of its outputs is missing or damaged';
        if (digest !== entry.digest)
            return `the stored content of ${entry.path} is not what was saved`;
    }
    return undefined;
}
/** Moves everything in a folder into another, a whole folder in one step wherever the other has none of that name. */
function moveIn(files, from, to) {
    const open = [''];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for (const name of files.list(`${from}${folder}`)) {
            const path = `${folder}/${name}`;
            const bothFolders = [from, to].every((side) => files.status(`${side}${path}`)?.kind === 'directory');
            if (bothFolders)
                open.push(path);
            else
                files.rename(`${from}${path}`, `${to}${path}`);
        }
    }
}
/** The contents of packs one after another, one pack in memory at a time. */
class PackReader {
    #packs;
    #store;
    #next = 0;
    #content = new Uint8Array();
    #at = 0;
    constructor({ packs }, store) {
        this.#packs = packs;
        this.#store = store;
    }
    /** Writes the next `size` bytes to a file. @returns their SHA-256, or undefined when a pack is missing or damaged. */
    async writeTo(files, path, size) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let left = size;
        do {
            const piece = left === 0 ? new Uint8Array() : await this.#take(left);
            if (piece === undefined)
                return undefined;
            hash.update(piece);
            files.append(path, piece, { sync: false });
            left -= piece.length;
        } while (left > 0);
        return hash.digest('hex');
    }
    /** From one to `bytes` bytes. */
    async #take(bytes) {
        while (this.#at === this.#content.length) {
            const pack = this.#packs[this.#next++];
            const content = pack === undefined ? undefined : await this.#store.content('pack', pack);
            if (content === undefined)
                return undefined;
            [this.#content, this.#at] = [content, 0];
        }
        const piece = this.#content.subarray(this.#at, this.#at + bytes);
        this.#at += piece.length;
        return piece;
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/task-outputs.js




/** Sees to it that exactly the outputs of a result stand in the tree, touching them only where they do not. */
async function ensureOutputs(place, record, store) {
    const { files, clock, root, task, records, patterns } = place;
    if (patterns.roots.length === 0 && record.outputs.length === 0)
        return { state: 'in-place' };
    const placed = records.get(task);
    const known = placed?.fingerprint === record.fingerprint ? placed : undefined;
    const expected = new Set(record.outputs.map(({ path }) => path));
    const isCache = toolCaches(expected);
    const excused = ({ path, status }) => status.kind !== 'other' && (place.isTracked(path) || isCache(path));
    const standing = known === undefined && place.owned ? onlyExpected(place, expected) : standingOutputs(files, root, patterns);
    if (known !== undefined || place.owned) {
        const result = compareStanding({ files, root, placed: known, manifest: record.outputs, standing, excused });
        const nowMs = clock.now();
        if (result.state === 'in-place') {
            if (result.reread)
                records.set(task, record.fingerprint, only(standing, expected), nowMs);
            return { state: 'in-place' };
        }
    }
    const others = [...standing.values()].filter((item) => !expected.has(item.path) && !excused(item));
    const foreign = others.find(({ path }) => !isOurs(place, path, placed));
    if (foreign !== undefined)
        return { state: 'foreign', path: foreign.path };
    const restored = await restoreOutputs({
        files,
        root,
        record,
        patterns,
        store,
        onMove: () => announce(place, placed, standing, record, others),
    });
    if (restored.state === 'refused')
        return restored;
    records.set(task, record.fingerprint, only(standingOutputs(files, root, patterns), expected), clock.now());
    return restored;
}
/** Takes away what the result does not hold, tools' caches too: nobody knows who wrote it. @returns what is left. */
function onlyExpected({ files, root, patterns, isTracked }, expected) {
    const standing = new Map(everythingIn(files, root, patterns));
    const strange = [...standing.values()].filter(({ path }) => !expected.has(path) && !isTracked(path));
    removeOutputs(files, root, strange);
    for (const { path } of strange)
        standing.delete(path);
    return standing;
}
/** Before the first change: whatever happens from here on, what stands there is known as ours, and as no result. */
function announce(place, placed, standing, record, stale) {
    const { files, clock, root, task, records } = place;
    const nothing = { size: 0, executable: false, modifiedMs: 0 };
    const ours = new Map([...standing].filter(([path]) => isOurs(place, path, placed)));
    for (const { path, kind } of record.outputs)
        ours.set(path, { path, status: { kind: kind === 'folder' ? 'directory' : kind, ...nothing } });
    records.set(task, '', ours.values(), clock.now());
    removeOutputs(files, root, stale);
}
/** Takes away what earlier runs of the task left, so that this one cannot pass because of it. */
function clearForRun(place) {
    const { files, clock, root, task, records, patterns, isTracked } = place;
    const placed = records.get(task);
    const atMs = clock.now();
    if (placed === undefined && !place.owned)
        return { standing: standingOutputs(files, root, patterns), removed: [], atMs };
    const before = place.owned ? everythingIn(files, root, patterns) : standingOutputs(files, root, patterns);
    const ours = [...before.values()].filter(({ path }) => isOurs(place, path, placed) && !isTracked(path));
    removeOutputs(files, root, ours);
    records.set(task, '', [], atMs);
    return { standing: standingOutputs(files, root, patterns), removed: ours.map(({ path }) => path), atMs };
}
/** What a run wrote, whether it passed or not. Records it as ours. */
function outputsOfRun(place, before, fingerprint) {
    const { files, clock, root, task, records, patterns, isTracked } = place;
    if (patterns.roots.length === 0) {
        if (!place.declared)
            records.set(task, fingerprint, [], clock.now());
        return { written: [], leftovers: [], gap: undefined };
    }
    const [written, untouched] = [[], []];
    const standing = standingOutputs(files, root, patterns);
    for (const item of standing.values()) {
        const earlier = before.standing.get(item.path);
        if (earlier === undefined || !looksSame(earlier, item))
            written.push(item);
        else if (!isTracked(item.path) || item.status.kind === 'other')
            untouched.push(item.path);
    }
    records.set(task, fingerprint, written, clock.now());
    const isCache = toolCaches(written.map(({ path }) => path));
    const leftovers = untouched.filter((path) => !isCache(path));
    return { written, leftovers, gap: gapOf(place, before, standing, written) };
}
/** A little earlier than the start of a run, for file systems whose clock lags behind. */
const LAG_MS = 20;
/**
 * Why outputs may be missing that the task is expected to write: it wrote none at all, or it did not write some again that were taken away
 * while it keeps a state of its own elsewhere, by which it takes them for up to date. Without such a state they are no longer its outputs.
 */
function gapOf(place, before, standing, written) {
    if (standing.size === 0)
        return 'it wrote none of its outputs';
    const missing = before.removed.find((path) => !standing.has(path));
    if (missing === undefined)
        return undefined;
    if (written.every(({ status }) => status.kind === 'directory'))
        return `it did not write ${missing} again`;
    const { files, root, patterns, isTracked } = place;
    const passOver = (path, name) => tree_walk_isReserved(path, name) || name === 'node_modules';
    const state = walkTree(files, root, { from: [''], passOver, known: (path) => isTracked(path) || patterns.matches(path) }).find(({ status }) => status.kind === 'file' && status.modifiedMs >= before.atMs - LAG_MS);
    return state === undefined ? undefined : `it did not write ${missing} again, and keeps a state in ${state.path}`;
}
/** Whether the last thing that happened in this tree to the task is that it ran with this fingerprint, and passed. */
function hasRunHere({ records, task }, fingerprint) {
    return records.get(task)?.fingerprint === fingerprint;
}
function* only(standing, expected) {
    for (const item of standing.values())
        if (expected.has(item.path))
            yield item;
}
const isOurs = ({ owned }, path, placed) => owned || placed?.items.has(path) === true;
/**
 * Tells the caches that tools keep among installed packages (`node_modules/.cache`, `node_modules/.vite`): no package name begins with a
 * dot, so nothing there can be imported by name. A folder in which something is `held` by the result itself is none.
 */
function toolCaches(held) {
    const used = new Set();
    for (const path of held)
        used.add(dotFolder(path));
    return (path) => {
        const folder = dotFolder(path);
        return folder !== undefined && !used.has(folder);
    };
}
/** The part of a path up to the first name with a leading dot right in a `node_modules`. */
function dotFolder(path) {
    const segments = path.split('/');
    const at = segments.findIndex((segment, index) => segment.startsWith('.') && segments[index - 1] === 'node_modules');
    return at < 0 ? undefined : segments.slice(0, at + 1).join('/');
}

;// CONCATENATED MODULE: ./packages/problem-matchers/lib/find-problems.js
/** What is not looked at: lines that no person reads, and logs of a size that no tool prints. */
const find_problems_MAX_LINE_CHARACTERS = 4_096;
const MAX_LOG_CHARACTERS = 4 * 1024 * 1024;
const MAX_PROBLEMS = 1_000;
/**
 * Problems in a log, in its order, each once. The first matcher that finds one in a line takes it, as on GitHub's runner. The time is linear
 * in the log, whatever it holds.
 */
function findProblems(log, matchers) {
    const found = new Map();
    const states = matchers.map((matcher) => new MatcherState(matcher));
    let start = 0;
    while (start < log.length && start < MAX_LOG_CHARACTERS && found.size < MAX_PROBLEMS) {
        const end = log.indexOf('\n', start);
        for (const line of shownLines(log.slice(start, end < 0 ? log.length : end))) {
            const problem = line.length > find_problems_MAX_LINE_CHARACTERS ? undefined : firstFound(line, states);
            if (problem === undefined)
                continue;
            const key = JSON.stringify([problem.file, problem.line, problem.column, problem.message]);
            if (!found.has(key) && found.size < MAX_PROBLEMS)
                found.set(key, problem);
        }
        start = end < 0 ? log.length : end + 1;
    }
    return [...found.values()];
}
function firstFound(line, states) {
    for (const state of states) {
        const problem = state.take(line);
        if (problem === undefined)
            continue;
        for (const other of states)
            if (other !== state)
                other.reset();
        return problem;
    }
    return undefined;
}
const NO_VALUES = new Map();
/** How far a matcher has come: for each of its patterns but the last, what the lines up to it held. */
class MatcherState {
    #matcher;
    #reached = [];
    constructor(matcher) {
        this.#matcher = matcher;
    }
    reset() {
        this.#reached.length = 0;
    }
    /** One more line. @returns the problem that it ends */
    take(line) {
        const { patterns } = this.#matcher;
        // From the last pattern to the first: each builds on what the line before has reached.
        for (let index = patterns.length - 1; index >= 0; index--) {
            const pattern = patterns[index];
            const before = index === 0 ? NO_VALUES : this.#reached[index - 1];
            const groups = pattern === undefined || before === undefined ? undefined : pattern.regexp.match(line);
            const values = pattern === undefined || before === undefined || groups === undefined ? undefined : withGroups(before, pattern, groups);
            const isLast = index === patterns.length - 1;
            if (!isLast)
                this.#reached[index] = values;
            else if (values !== undefined) {
                this.reset();
                // The lines before stay what they were, and the last one may come again.
                if (pattern?.loop === true)
                    this.#reached[index - 1] = before;
                return problemOf(this.#matcher, values);
            }
            else if (index > 0)
                this.#reached[index - 1] = undefined;
        }
        return undefined;
    }
}
function withGroups(before, { groups }, match) {
    const values = new Map(before);
    for (const [role, group] of groups) {
        const text = match.get(group)?.trim() ?? '';
        if (text !== '')
            values.set(role, text);
    }
    return values;
}
function problemOf({ owner, severity }, values) {
    const message = values.get('message');
    if (message === undefined)
        return undefined;
    return {
        matcher: owner,
        severity: SEVERITY_WORDS.get(values.get('severity')?.toLowerCase() ?? '') ?? severity,
        file: values.get('file'),
        fromPath: values.get('fromPath'),
        line: numberOf(values.get('line')),
        column: numberOf(values.get('column')),
        code: values.get('code'),
        message,
    };
}
/** What tools call the severities; another word leaves that of the matcher. */
const SEVERITY_WORDS = new Map([
    ['error', 'error'],
    ['fatal', 'error'],
    ['fatal error', 'error'],
    ['failure', 'error'],
    ['warning', 'warning'],
    ['warn', 'warning'],
    ['notice', 'notice'],
    ['note', 'notice'],
    ['info', 'notice'],
    ['information', 'notice'],
    ['hint', 'notice'],
    ['style', 'notice'],
]);
/** Lines and columns count from 1. */
function numberOf(text) {
    return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
const ESCAPE = '\u001b';
/**
 * Control sequences as tools print them (ECMA-48, 5.3, 5.4 and 5.6; ECMA-35, 13.2): those that colour and move, strings such as the address
 * of a link or a title (to their end, or up to the next sequence), and those that choose a set of characters.
 */
const SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~])/g;
/** What a terminal shows of a line without what steers it: one line for each carriage return that leads back over what was shown. */
function shownLines(line) {
    let end = line.length;
    while (line[end - 1] === '\r')
        end--;
    const text = line.slice(0, end);
    return (text.includes(ESCAPE) ? text.replace(SEQUENCE, '') : text).split('\r');
}

// EXTERNAL MODULE: ./packages/problem-matchers/lib/published-matchers.js
var published_matchers = __webpack_require__(1841);
;// CONCATENATED MODULE: ./packages/verify/lib/task-problems.js




/** As many as are reported of one task. */
const task_problems_MAX_PROBLEMS = 100;
const MAX_PATH_CHARACTERS = 1_024;
/** The problems in what a task printed. One that names a file which is not in the tree is left out: nothing can be shown there. */
function problemsOf({ log, matchers, passed, ...place }) {
    if (log.length === 0 || matchers?.length === 0)
        return [];
    const places = new Map();
    const problems = [];
    for (const printed of findProblems(new TextDecoder().decode(log), matchers ?? [...(0,published_matchers/* publishedMatchers */.w)().values()])) {
        const key = `${printed.file}\0${printed.fromPath}`;
        if (printed.file !== undefined && !places.has(key))
            places.set(key, fileOf(printed, place));
        const file = places.get(key);
        if (printed.file !== undefined && file === undefined)
            continue;
        problems.push(problemAt(printed, file, passed));
        if (problems.length === task_problems_MAX_PROBLEMS)
            break;
    }
    return problems;
}
function problemAt({ matcher, severity, code, message, line, column }, file, passed) {
    return {
        severity: passed && severity === 'error' ? 'warning' : severity,
        matcher,
        message,
        ...(code === undefined ? {} : { code }),
        ...(file === undefined ? {} : { file }),
        ...(file === undefined || line === undefined ? {} : { line, ...(column === undefined ? {} : { column }) }),
    };
}
/** The file of the tree that a printed path means, or undefined: it may be relative to a project, to where the command ran, or to the root. */
function fileOf({ file = '', fromPath }, place) {
    const folders = [...(fromPath === undefined ? [] : [external_node_path_.posix.dirname(slashes(fromPath))]), place.cwd, ''];
    for (const text of new Set([file, slashes(file)])) {
        for (const folder of folders) {
            const path = inTree(external_node_path_.posix.isAbsolute(text) ? text : external_node_path_.posix.join(folder, text), place);
            if (path !== undefined && task_problems_isFile(path, place))
                return path;
        }
    }
    return undefined;
}
const slashes = (path) => path.replaceAll('\\', '/');
/** A path relative to the root; undefined where it leads out of the tree, or to what is never shown. */
function inTree(text, { root, ranIn }) {
    if (text.length > MAX_PATH_CHARACTERS || text.includes('\0'))
        return undefined;
    const normal = external_node_path_.posix.normalize(text);
    const above = [root, ...(ranIn === undefined ? [] : [ranIn])].find((folder) => normal.startsWith(`${folder}/`));
    if (external_node_path_.posix.isAbsolute(normal) && above === undefined)
        return undefined;
    const path = above === undefined ? normal : normal.slice(above.length + 1);
    const segments = path.split('/');
    const isHidden = segments[0] === '..' || segments.includes('.git') || tree_walk_isReserved(segments[0] ?? '', '');
    return isHidden ? undefined : path;
}
/** Too long a name, or a folder that must not be read, is no place to show anything at. */
function task_problems_isFile(path, { files, root }) {
    return (0,or_nothing/* orNothing */.b)(() => files.status(`${root}/${path}`)?.kind === 'file' && obstacleAbove(files, root, path) === undefined) ?? false;
}

;// CONCATENATED MODULE: ./packages/verify/lib/verify-task.js










/** Verifies one task: skips it where its result is known, else runs it. */
function verifyTask(run, compiled, needs) {
    return new TaskVerification(run, compiled, needs).outcome();
}
/** The outcome of a task that the caller has done: not run, but with its fingerprint. */
async function assumeTask(run, compiled) {
    const { fingerprint, doubts } = await assessTask(run, compiled, new Map(), 0);
    const facts = { name: compiled.task.name, fingerprint, durationMs: 0, log: new Uint8Array(), changes: [], problems: [] };
    const result = { ...facts, state: 'skipped', from: 'caller', savedMs: 0, sentence: 'done by the caller' };
    return { result, lastChange: 0, certain: doubts.length === 0 };
}
class TaskVerification {
    #run;
    #compiled;
    #task;
    #needs;
    #startedAt;
    #lastChange;
    /** The inputs, and which of them the command gets; undefined: all. */
    #files;
    #passes;
    /** The tree of its own that it ran in. */
    #ranIn;
    constructor(run, compiled, needs) {
        this.#run = run;
        this.#compiled = compiled;
        this.#task = compiled.task;
        this.#needs = needs;
        this.#startedAt = run.ports.clock.monotonic();
        this.#lastChange = [...needs.values()].reduce((last, { lastChange }) => Math.max(last, lastChange), 0);
    }
    async outcome() {
        const early = this.#blocked() ?? this.#stopped();
        if (early !== undefined)
            return early;
        const priority = this.#run.remainingMs.get(this.#task.name) ?? 0;
        const decision = await this.#run.looks.use(() => this.#decide(), priority);
        if (decision.state === 'done')
            return decision.outcome;
        const { assessment, why, changes } = decision;
        // What changed while it waited for its turn, the look at the tree after the run will show.
        return this.#run.slots.use(() => this.#start(assessment, why, changes), priority).then((finish) => finish());
    }
    /** Whether it is to run, and why. */
    async #decide() {
        this.#startedAt = this.#run.ports.clock.monotonic();
        const assessment = await assessTask(this.#run, this.#compiled, this.#needs, this.#lastChange);
        const { fingerprint, parts, inputs } = assessment;
        const { store, ports } = this.#run;
        if (this.#task.perFile === true)
            this.#passes = new FilePasses(store, ports.blake3, this.#compiled, parts, inputs.lines());
        this.#files = { all: this.#passes?.all().all ?? inputs.count, pending: undefined };
        const { reason, outcome } = await this.#fromStore(assessment);
        if (outcome !== undefined)
            return { state: 'done', outcome };
        const { allPassed } = await this.#chooseFiles(assessment, reason);
        if (allPassed !== undefined)
            return { state: 'done', outcome: allPassed };
        const compared = await whyItRuns(this.#run, this.#task.name, assessment);
        const why = `${reason ?? compared.why}${this.#share()}`;
        const { changes } = compared;
        if (!this.#run.request.dryRun)
            return { state: 'run', assessment, why, changes };
        return { state: 'done', outcome: this.#finish({ state: 'not-run' }, { sentence: `would run: ${why}`, fingerprint, changes }) };
    }
    /** The outcome where a task that it needs did not pass. */
    #blocked() {
        for (const [name, { result }] of this.#needs) {
            if (result.state === 'failed' || result.state === 'blocked') {
                return this.#finish({ state: 'blocked', by: name }, { sentence: `not run: it needs ${name}, which did not pass` });
            }
            if (result.state === 'not-run') {
                const { dryRun } = this.#run.request;
                const sentence = dryRun ? `would run: it needs ${name}, which would run` : `not run: it needs ${name}, which was not run`;
                return this.#finish({ state: 'not-run' }, { sentence });
            }
        }
        return undefined;
    }
    /** The outcome where nothing more is to be started. */
    #stopped() {
        if (this.#run.request.signal?.aborted === true)
            return this.#finish({ state: 'not-run' }, { sentence: 'not run: interrupted' });
        if (this.#run.stopped)
            return this.#finish({ state: 'not-run' }, { sentence: 'not run: another task failed before' });
        return undefined;
    }
    /** The outcome where a stored result can be used, or else the reason where one speaks against it. */
    async #fromStore({ observed, fingerprint, doubts }) {
        const { request, results } = this.#run;
        if (doubts[0] !== undefined)
            return { reason: doubts[0] };
        if (request.force)
            return { reason: 'it was asked for by force' };
        if (request.mode === 'off')
            return { reason: 'the store is off' };
        const found = await results.find(fingerprint);
        if (found.state === 'none')
            return {};
        if (found.state === 'refused')
            return this.#refuse(found.why);
        const { record, log } = found;
        const place = this.#place(observed);
        if (this.#task.outputs === undefined && !hasRunHere(place, fingerprint)) {
            return { reason: 'what it writes is not declared, and it has not run in this tree' };
        }
        let sentence = 'unchanged since it passed';
        if (!request.dryRun) {
            const ensured = await ensureOutputs(place, record, results);
            if (ensured.state === 'refused')
                return this.#refuse(ensured.why);
            if (ensured.state === 'foreign')
                return { reason: `${ensured.path} lies among its outputs, and it did not write that` };
            if (ensured.state === 'restored') {
                this.#lastChange = this.#run.observer.changed();
                sentence += '; its outputs were restored from the store';
            }
        }
        return { outcome: this.#finish({ state: 'skipped', from: results.name, savedMs: record.durationMs }, { sentence, fingerprint, log }) };
    }
    /** Of a task that runs file by file: which files it gets, or the outcome where every one has passed. */
    async #chooseFiles({ fingerprint, doubts }, reason) {
        if (this.#passes === undefined)
            return {};
        const { store, request } = this.#run;
        const isKnown = reason === undefined && doubts.length === 0;
        const { all, pending } = isKnown ? await this.#passes.toCheck() : this.#passes.all();
        this.#files = { all, pending };
        if (all === 0 || pending.length > 0 || request.mode === 'off')
            return {};
        const sentence = `each of its ${all} files passed`;
        return { allPassed: this.#finish({ state: 'skipped', from: store.name, savedMs: 0 }, { sentence, fingerprint }) };
    }
    #refuse(why) {
        this.#run.onFinding((0,codes/* report */.z)('AIOP-V011', { message: `the stored result of task "${this.#task.name}" was refused: ${why}` }));
        return { reason: `its stored result was refused: ${why}` };
    }
    /** Runs the command. What is left to do, looking at the tree again and saving, needs no slot, and is given back to be done after. */
    async #start(assessment, why, changes) {
        const stopped = this.#stopped();
        if (stopped !== undefined)
            return async () => stopped;
        const { ports, observer, onEvent } = this.#run;
        const { name } = this.#task;
        this.#checkFolder();
        this.#startedAt = ports.clock.monotonic();
        onEvent({ type: 'started', task: name, sentence: why });
        const place = this.#place(assessment.observed);
        const before = clearForRun(place);
        const { failure, attempts, log } = await this.#runCommand(assessment);
        const change = observer.changed();
        this.#lastChange = change;
        const outputs = outputsOfRun(place, before, failure === undefined ? assessment.fingerprint : '');
        const durationMs = this.#elapsed();
        const remarks = { sentence: `ran because ${why}`, fingerprint: assessment.fingerprint, log, changes };
        if (failure !== undefined) {
            if (outputs.gap !== undefined && before.removed.length > 0 && didWork(failure)) {
                this.#run.onFinding((0,codes/* report */.z)('AIOP-V019', { message: `task "${name}" may have failed because outputs are missing: ${outputs.gap}` }));
            }
            // Still in the slot: the next one to get it has to know.
            const failed = this.#failed(failure, attempts, remarks);
            return async () => failed;
        }
        return async () => {
            const passed = { compiled: this.#compiled, assessment, outputs, attempts, durationMs, log, change };
            const reservation = await reservationOf(this.#run, passed);
            const unkept = await keepResult(this.#run, passed, reservation);
            if (unkept === undefined)
                await this.#passes?.add();
            const sentence = unkept === undefined ? remarks.sentence : `${remarks.sentence}; not saved${unkept === why ? '' : `: ${unkept}`}`;
            const certain = reservation === undefined;
            if (attempts > 1)
                this.#reportFlaky(attempts);
            return this.#finish({ state: 'passed', attempts, saved: unkept === undefined }, { ...remarks, sentence, certain }, durationMs);
        };
    }
    async #runCommand(assessment) {
        const { request, ports, onEvent } = this.#run;
        const { name, perFile, hermetic, cwd } = this.#task;
        const runIn = (root) => runTask(this.#task, {
            processes: ports.processes,
            root,
            environment: request.environment,
            ...(request.signal === undefined ? {} : { signal: request.signal }),
            ...(perFile === true ? { batches: argumentBatches(this.#files?.pending ?? [], cwd) } : {}),
            onLine: (text, stream) => onEvent({ type: 'line', task: name, stream, text }),
        });
        if (hermetic !== true)
            return runIn(request.root);
        const result = await runHermetically(this.#run, this.#compiled, assessment, runIn);
        this.#ranIn = result.ranIn;
        return result;
    }
    #failed(failure, attempts, remarks) {
        const how = `${describeFailure(failure)}${this.#ranIn === undefined ? '' : ', in a tree of nothing but what it declares'}`;
        this.#run.stopped ||= !this.#run.request.keepGoing || failure.kind === 'aborted';
        const code = failure.kind === 'timeout' ? 'AIOP-V002' : 'AIOP-V001';
        const hint = failure.kind === 'aborted' ? { hint: 'run it again: nothing is known of it' } : {};
        this.#run.onFinding((0,codes/* report */.z)(code, { message: `task "${this.#task.name}" failed: ${how}`, ...hint }));
        return this.#finish({ state: 'failed', failure, attempts }, { ...remarks, sentence: `failed: ${how}; ${remarks.sentence}` });
    }
    #reportFlaky(attempts) {
        this.#run.onFinding((0,codes/* report */.z)('AIOP-V028', { message: `task "${this.#task.name}" passed only at attempt ${attempts}` }));
    }
    #problems({ state }, log) {
        const { request, ports } = this.#run;
        const { cwd = '', matchers } = this.#task;
        const ranIn = this.#ranIn === undefined ? {} : { ranIn: this.#ranIn };
        return problemsOf({ files: ports.files, root: request.root, ...ranIn, cwd, log, matchers, passed: state !== 'failed' });
    }
    /** How much of a task that runs file by file runs. */
    #share() {
        const { all = 0, pending } = this.#files ?? {};
        return pending === undefined || pending.length === all ? '' : `; ${pending.length} of ${all} files have not passed`;
    }
    #filesOf({ state }) {
        if (this.#files === undefined)
            return {};
        const { all, pending } = this.#files;
        return { files: { all, skipped: state === 'skipped' ? all : all - (pending?.length ?? all) } };
    }
    #reproduction({ state }) {
        if (state !== 'failed')
            return {};
        if (this.#task.perFile !== true)
            return { reproduce: reproduceCommand(this.#task) };
        const [files = []] = argumentBatches(this.#files?.pending ?? [], this.#task.cwd);
        return { reproduce: reproduceCommand({ ...this.#task, run: withArguments(this.#task.run) }, files) };
    }
    #checkFolder() {
        const { cwd = '' } = this.#task;
        if (this.#run.ports.files.status(`${this.#run.request.root}/${cwd}`) !== undefined)
            return;
        throw new usage_error/* UsageError */.e({
            what: `there is no folder ${cwd}`,
            where: `cwd of task "${this.#task.name}"`,
            expected: 'a folder of the repository',
            fix: 'correct `cwd` in aiop.yaml',
        });
    }
    #place({ state }) {
        const { request, ports } = this.#run;
        return {
            files: ports.files,
            clock: ports.clock,
            root: request.root,
            task: this.#task.name,
            records: this.#run.records,
            patterns: this.#compiled.outputs,
            declared: this.#task.outputs !== undefined,
            owned: request.ownsTree === true,
            isTracked: (path) => state.source === 'git' && state.index.find(path) >= 0,
        };
    }
    #elapsed() {
        return this.#run.ports.clock.monotonic() - this.#startedAt;
    }
    #finish(outcome, remarks, durationMs = this.#elapsed()) {
        const { sentence, fingerprint, log = new Uint8Array(), changes = [], certain = true } = remarks;
        const result = {
            ...outcome,
            name: this.#task.name,
            fingerprint,
            durationMs,
            log,
            sentence,
            changes,
            problems: this.#problems(outcome, log),
            ...(outcome.state === 'passed' && outcome.attempts > 1 ? { flaky: true } : {}),
            ...this.#filesOf(outcome),
            ...this.#reproduction(outcome),
        };
        this.#run.onEvent({ type: 'finished', result });
        return { result, lastChange: this.#lastChange, certain };
    }
}

;// CONCATENATED MODULE: ./packages/verify/lib/verify.js





















/** How long one verification waits for another one of the same tree. */
const LOCK_TIMEOUT_MS = 10 * 60_000;
/** As many tasks as are looked at side by side: a store far away answers as fast as with all at once. */
const LOOKS_AT_ONCE = 64;
/**
 * Verifies a tree: every selected task is skipped where its result is known, and run otherwise. Only passed results are kept; whatever
 * leaves a doubt whether a result is still true makes the task run.
 * @throws UsageError when there is no task at all, a selected one does not exist, bash is missing, or another verification holds the tree.
 */
async function verify(request, ports, onEvent = () => { }) {
    if (request.environment[INSIDE] === request.root)
        throw verifiesItself(request.root);
    const startedAt = ports.clock.monotonic();
    const refused = (reasons) => {
        for (const finding of reasons)
            onEvent({ type: 'finding', finding });
        return reportOf(request, ports, startedAt, [], reasons);
    };
    const whole = taskGraph(request);
    if (!whole.ok)
        return refused(whole.findings);
    const isAssumed = (name) => name === lib_task/* SETUP_TASK */.q && request.setup !== undefined && request.setupIsDone === true;
    const share = request.shard === undefined ? undefined : (0,shard/* shareOf */.tC)(whole.value, request.shard);
    const part = partOf(request, whole.value.order.filter(({ name }) => !isAssumed(name)).length);
    if (share?.length === 0)
        return { ...refused([nothingToDo(request.shard)]), ...part, ok: true };
    const graph = share === undefined ? whole : taskGraph({ ...request, selected: share });
    if (!graph.ok)
        return refused(graph.findings);
    const compiled = compileAll(graph.value.order);
    if (!compiled.ok)
        return refused(compiled.findings);
    const { findings: conflicts, unordered } = outputConflicts(graph.value, compiled.tasks);
    if (conflicts.length > 0)
        return refused(conflicts);
    const work = async () => {
        const findings = [];
        const times = durationsFile(request, ports);
        const known = times === undefined ? new Map() : readDurations(ports.files, times);
        const remaining = remainingMs(graph.value, known);
        const run = newRun(request, ports, compiled.tasks, graph.value, unordered, remaining, onEvent, (finding) => {
            findings.push(finding);
            onEvent({ type: 'finding', finding });
        });
        const verifyOne = (task, needs) => {
            const own = compiled.tasks.get(task.name);
            if (own === undefined)
                throw new Error(`task ${task.name} was not compiled`);
            return isAssumed(task.name) ? assumeTask(run, own) : verifyTask(run, own, needs);
        };
        const outcomes = await (0,schedule/* runInOrder */.l)(graph.value, verifyOne, (task) => remaining.get(task) ?? 0);
        if (request.mode === 'read-write' && !request.dryRun)
            await run.store.finish();
        run.observer.remember({ complete: [...outcomes.values()].every(({ result }) => result.fingerprint !== undefined) });
        const results = graph.value.order.flatMap(({ name }) => (isAssumed(name) ? [] : (outcomes.get(name)?.result ?? [])));
        const took = durationsOf(results);
        if (times !== undefined && took.size > 0)
            writeDurations(ports.files, times, new Map([...known, ...took]));
        const longest = criticalPath(graph.value, took);
        return {
            ...reportOf(request, ports, startedAt, results, findings),
            ...part,
            ...(share === undefined ? {} : { share }),
            ...(longest === undefined ? {} : { criticalPath: longest }),
        };
    };
    // A dry run changes nothing, so it waits for nobody.
    if (ports.locks === undefined || request.dryRun)
        return work();
    makeWorkFolder(ports.files, request.root);
    return ports.locks.withLock(`${request.root}/${WORK_FOLDER}/verify.lock`, work, LOCK_TIMEOUT_MS);
}
/** Puts the dependencies of a tree in place: the set-up step alone, restored from the store where its inputs are known. */
async function runSetup(setup, request, ports, onEvent) {
    return verify({ ...request, tasks: [{ ...setup, name: lib_task/* SETUP_TASK */.q, needs: [] }] }, ports, onEvent);
}
function compileAll(tasks) {
    const compiled = new Map();
    const findings = [];
    for (const task of tasks) {
        const result = (0,run_context/* compileTask */.B)(task);
        if (result.ok)
            compiled.set(task.name, result.value);
        else
            findings.push(...result.findings);
    }
    return findings.length > 0 ? { ok: false, findings } : { ok: true, tasks: compiled };
}
function newRun(request, ports, tasks, { needs }, unordered, remaining, onEvent, onFinding) {
    const store = new GuardedStore(ports.store, ports.clock, onFinding);
    const before = ancestors(needs);
    let bitIsHeld;
    return {
        request,
        ports,
        store,
        results: new ResultStore(store),
        observer: new TreeObserver({ root: request.root, ports, coverage: coverageOf(request, tasks), onFinding }),
        records: new PlacedRecords(ports.files, request.root),
        tools: new ToolVersions(ports.processes, request.root, request.environment),
        holdsExecutableBit: () => (bitIsHeld ??= holdsExecutableBit(ports.files, request.root)),
        unordered,
        looks: new schedule/* Slots */.W(LOOKS_AT_ONCE),
        slots: new schedule/* Slots */.W(request.concurrency),
        remainingMs: remaining,
        neededOutputs: (task) => [...before(task)].flatMap((name) => tasks.get(name)?.outputs ?? []),
        undeclared: new UndeclaredWrites([...tasks.values()].map(({ outputs }) => outputs)),
        onEvent,
        onFinding,
        stopped: false,
    };
}
/** Where it is kept how long tasks take in this tree; undefined outside of a repository. */
function durationsFile({ root }, { git }) {
    return git === undefined ? undefined : `${treeFolder(git, root)}/durations.json`;
}
/** How long the tasks took that ran. */
function durationsOf(results) {
    const ran = results.filter(({ state }) => state === 'passed' || state === 'failed');
    return new Map(ran.map(({ name, durationMs }) => [name, Math.round(durationMs)]));
}
/** What decides which files are inputs. */
function coverageOf({ neverInputs = [] }, tasks) {
    const inputs = [...tasks.values()].map(({ task }) => JSON.stringify([task.inputs ?? null, task.sharedInputs ?? [], task.outputs ?? []]));
    return (0,lib_fingerprint/* sha256 */.sc)(JSON.stringify([neverInputs, [...new Set(inputs)].sort()]));
}
function reportOf({ dryRun, shard }, { clock, blake3 }, startedAt, tasks, findings) {
    const count = (...states) => tasks.filter(({ state }) => states.includes(state)).length;
    const skipped = count('skipped');
    return {
        ok: tasks.length > 0 && tasks.every(({ state }) => state === 'passed' || state === 'skipped'),
        ran: count('passed', 'failed'),
        skipped,
        failed: count('failed'),
        flaky: tasks.filter(({ flaky }) => flaky === true).length,
        skipRate: tasks.length === 0 ? 0 : skipped / tasks.length,
        fileSkipRate: fileSkipRate(tasks),
        fingerprint: (0,lib_fingerprint/* combinedFingerprint */.gi)(blake3, tasks),
        durationMs: clock.monotonic() - startedAt,
        savedMs: tasks.reduce((sum, task) => sum + (task.state === 'skipped' ? task.savedMs : 0), 0),
        dryRun,
        ...partOf({ shard }),
        tasks,
        findings,
    };
}
/** Of which part of a run a report is. */
function partOf({ shard }, tasks) {
    if (shard === undefined)
        return {};
    return { shard: { index: shard.index, count: shard.count, ...(tasks === undefined ? {} : { tasks }) } };
}
const nothingToDo = (shard) => (0,codes/* report */.z)('AIOP-V023', { message: `no task is left for shard ${shard?.index} of ${shard?.count}` });
function verifiesItself(root) {
    return new usage_error/* UsageError */.e({
        what: 'a task of this verification verifies the same tree again, which would never end',
        where: root,
        expected: 'tasks that run checks, not `aiop verify`',
        fix: 'put the command that `aiop verify` would run into the task',
    });
}


/***/ })

};
