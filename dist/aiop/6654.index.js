export const id = 6654;
export const ids = [6654];
export const modules = {

/***/ 4818:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ budgetOf)
/* harmony export */ });
function budgetOf(steps) {
    return { left: steps };
}


/***/ }),

/***/ 4988:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ intersect)
});

// EXTERNAL MODULE: ./packages/claims/lib/budget.js
var lib_budget = __webpack_require__(4818);
// EXTERNAL MODULE: ./packages/claims/lib/matching.js
var matching = __webpack_require__(9676);
// EXTERNAL MODULE: ./packages/claims/lib/steps.js
var steps = __webpack_require__(3696);
;// CONCATENATED MODULE: ./packages/claims/lib/segment-intersection.js


/** A shortest text that both segments match, or undefined. Never `.`, `..` or the empty text. */
function meetSegments(a, b, budget) {
    budget.left--;
    if (a.kind === 'literal')
        return (0,matching/* matchesSegment */.vO)(b, a.text) ? a.text : undefined;
    if (b.kind === 'literal')
        return (0,matching/* matchesSegment */.vO)(a, b.text) ? b.text : undefined;
    return endsDiffer(a.atoms, b.atoms) ? undefined : meetAtoms(a.atoms, b.atoms, budget);
}
const NAME = 3;
/** Breadth-first search over the product of both automata and of the small one that refuses `.` and `..`. */
function meetAtoms(a, b, budget) {
    const seen = new Set();
    const visit = (level, reached) => {
        const key = (reached.i * (b.length + 1) + reached.j) * 4 + reached.dots;
        if (!seen.has(key))
            level.push(reached);
        seen.add(key);
    };
    let level = [];
    visit(level, { i: 0, j: 0, dots: 0, char: '', from: undefined });
    while (level.length > 0) {
        const next = [];
        // Leaving a star reads nothing, so its target joins the level that is being walked.
        for (const state of level) {
            if (budget.left-- < 0)
                return undefined;
            const [x, y] = [a[state.i], b[state.j]];
            if (x === undefined && y === undefined && state.dots === NAME)
                return spell(state);
            if (x?.kind === 'star')
                visit(level, { ...state, i: state.i + 1 });
            if (y?.kind === 'star')
                visit(level, { ...state, j: state.j + 1 });
            if (x === undefined || y === undefined)
                continue;
            const [i, j] = [x.kind === 'star' ? state.i : state.i + 1, y.kind === 'star' ? state.j : state.j + 1];
            for (const char of commonCharacters(x, y))
                visit(next, { i, j, dots: read(state.dots, char), char, from: state });
        }
        level = next;
    }
    return undefined;
}
function read(dots, char) {
    if (char !== '.')
        return NAME;
    return dots === 0 ? 1 : dots === 1 ? 2 : NAME;
}
function spell(end) {
    const chars = [];
    for (let state = end; state !== undefined; state = state.from)
        chars.push(state.char);
    return chars.reverse().join('');
}
/** One character other than the dot, and the dot, as far as both atoms admit them: all that the search can tell apart. */
function commonCharacters(x, y) {
    const common = [];
    const letter = firstCommon(x, y);
    if (letter !== undefined)
        common.push(letter);
    if ((0,steps/* admits */.t5)(x, '.') && (0,steps/* admits */.t5)(y, '.'))
        common.push('.');
    return common;
}
function firstCommon(x, y) {
    const [narrow, wide] = x.kind === 'any' || x.kind === 'star' ? [y, x] : [x, y];
    if (narrow.kind === 'char')
        return narrow.char !== '.' && (0,steps/* admits */.t5)(wide, narrow.char) ? narrow.char : undefined;
    if (narrow.kind !== 'class')
        return 'a';
    for (const char of narrow.chars)
        if (char !== '.' && (0,steps/* admits */.t5)(wide, char))
            return char;
    return undefined;
}
/** Settles most pairs at once: literal characters before the first wildcard, or after the last, that differ. */
function endsDiffer(a, b) {
    return endDiffers(a, b, (atoms, index) => atoms[index]) || endDiffers(a, b, (atoms, index) => atoms.at(-1 - index));
}
function endDiffers(a, b, pick) {
    for (let index = 0;; index++) {
        const [x, y] = [pick(a, index), pick(b, index)];
        if (x?.kind !== 'char' || y?.kind !== 'char')
            return false;
        if (x.char !== y.char)
            return true;
    }
}

;// CONCATENATED MODULE: ./packages/claims/lib/intersection.js



/** Decides whether two patterns can match one path. Exact; the budget is some million steps, far beyond what sensible patterns need. */
function intersect(a, b) {
    const budget = (0,lib_budget/* budgetOf */.n)(4_000_000);
    let best;
    for (const stepsA of a.segments) {
        for (const stepsB of b.segments) {
            const witness = meetSteps(stepsA, stepsB, budget);
            if (budget.left < 0)
                return { state: 'unknown' };
            if (witness !== undefined && (best === undefined || witness.length < best.length))
                best = witness;
        }
    }
    return best === undefined ? { state: 'disjoint' } : { state: 'meet', witness: best };
}
/**
 * Walks both patterns at once over the grid of their positions. Every move goes right or down (two `**` taking the same segment stay
 * where they are, which no shortest path needs), so one sweep in reading order finds the shortest witness.
 */
function meetSteps(a, b, budget) {
    if (literalHeadsDiffer(a, b)) {
        budget.left--;
        return undefined;
    }
    const width = b.length + 1;
    const reached = new Map([[0, '']]);
    for (let i = 0; i <= a.length; i++) {
        for (let j = 0; j <= b.length; j++) {
            const path = reached.get(i * width + j);
            if (path === undefined)
                continue;
            if (budget.left-- < 0)
                return undefined;
            for (const [di, dj, segment] of moves(a[i], b[j], budget)) {
                const to = (i + di) * width + j + dj;
                const extended = segment === undefined ? path : path === '' ? segment : `${path}/${segment}`;
                const known = reached.get(to);
                if (known === undefined || extended.length < known.length)
                    reached.set(to, extended);
            }
        }
    }
    return reached.get(a.length * width + b.length);
}
function moves(a, b, budget) {
    const found = [];
    if (a?.kind === 'globstar') {
        found.push([1, 0, undefined]);
        if (b !== undefined && b.kind !== 'globstar')
            pushMove(found, 0, 1, meetSegments(b, steps/* ANY_SEGMENT */.DO, budget));
    }
    if (b?.kind === 'globstar') {
        found.push([0, 1, undefined]);
        if (a !== undefined && a.kind !== 'globstar')
            pushMove(found, 1, 0, meetSegments(a, steps/* ANY_SEGMENT */.DO, budget));
    }
    if (isSegment(a) && isSegment(b))
        pushMove(found, 1, 1, meetSegments(a, b, budget));
    return found;
}
function pushMove(moves, di, dj, segment) {
    if (segment !== undefined)
        moves.push([di, dj, segment]);
}
const isSegment = (step) => step !== undefined && step.kind !== 'globstar';
/** Most pairs of claims differ in a literal segment before the first wildcard: this settles them at once. */
function literalHeadsDiffer(a, b) {
    for (let index = 0;; index++) {
        const [x, y] = [a[index], b[index]];
        if (x?.kind !== 'literal' || y?.kind !== 'literal')
            return false;
        if (x.text !== y.text)
            return true;
    }
}


/***/ }),

/***/ 5450:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ intersectExcept)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4818);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3696);


/**
 * Decides whether some path matches every pattern of `required` and none of `subtracted`. Exact, with a shortest witness. Exponential at
 * worst, so bounded: `unknown` when a million steps do not suffice.
 */
function intersectExcept(required, subtracted) {
    const machines = [...required.map((pattern) => machineOf([pattern])), machineOf(subtracted)];
    const alphabet = alphabetOf(machines.flat());
    const budget = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .budgetOf */ .n)(1_000_000);
    const seen = new Set();
    let level = [{ sets: machines.map(startsOf), text: '' }];
    while (level.length > 0) {
        const next = [];
        for (const { sets, text } of level) {
            if (isWhole(text) && accepts(machines, sets))
                return { state: 'meet', witness: text };
            for (const char of alphabet) {
                if (char === '/' && !isWhole(text))
                    continue;
                for (const set of sets)
                    budget.left -= set.length + 1;
                if (budget.left < 0)
                    return { state: 'unknown' };
                const moved = sets.map((set, index) => step(machines[index] ?? [], set, char));
                if (moved.slice(0, -1).some((set) => set.length === 0))
                    continue;
                const key = `${tail(text + char)}|${moved.map((set) => set.join(',')).join('|')}`;
                if (seen.has(key))
                    continue;
                seen.add(key);
                next.push({ sets: moved, text: text + char });
            }
        }
        level = next;
    }
    return { state: 'disjoint' };
}
/** What matters of the segment read last: whether it is empty, `.`, `..` or a name. */
function tail(text) {
    const segment = text.slice(text.lastIndexOf('/') + 1);
    return segment === '' || segment === '.' || segment === '..' ? segment : 'name';
}
const isWhole = (text) => tail(text) === 'name';
/** Every required machine (all but the last) at an end, the subtracted one not. */
function accepts(machines, sets) {
    return machines.every((items, index) => {
        const ended = (sets[index] ?? []).some((state) => state >= 0 && items[state]?.kind === 'end');
        return ended === index < machines.length - 1;
    });
}
/** The alternatives of the patterns one after another, each closed by `end`. */
function machineOf(patterns) {
    return patterns.flatMap(({ segments }) => segments).flatMap((steps) => [...itemsOf(steps), { kind: 'end' }]);
}
function itemsOf(steps) {
    return steps.flatMap((step, index) => {
        const previous = steps[index - 1];
        const slash = previous === undefined || previous.kind === 'globstar' ? [] : [{ kind: 'slash' }];
        if (step.kind === 'globstar')
            return [...slash, { kind: 'loop' }];
        return [...slash, ...(step.kind === 'wild' ? step.atoms : Array.from(step.text, (char) => ({ kind: 'char', char })))];
    });
}
function startsOf(items) {
    const starts = items.flatMap((_, index) => (index === 0 || items[index - 1]?.kind === 'end' ? [index] : []));
    return closed(items, starts);
}
/** With the states that reading nothing leads to, sorted, each once. */
function closed(items, states) {
    const all = new Set(states);
    for (const state of all) {
        const kind = state < 0 ? undefined : items[state]?.kind;
        if (kind === 'star' || kind === 'loop')
            all.add(state + 1);
    }
    return [...all].sort((a, b) => a - b);
}
function step(items, states, char) {
    const moved = [];
    for (const state of states) {
        if (state < 0) {
            moved.push(char === '/' ? -1 - state : state);
            continue;
        }
        const item = items[state];
        if (item === undefined || item.kind === 'end')
            continue;
        if (item.kind === 'slash') {
            if (char === '/')
                moved.push(state + 1);
        }
        else if (char === '/') {
        }
        else if (item.kind === 'loop') {
            moved.push(-1 - state);
        }
        else if ((0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .admits */ .t5)(item, char)) {
            moved.push(item.kind === 'star' ? state : state + 1);
        }
    }
    return closed(items, moved);
}
/** One character for each set of atoms that a character can satisfy, besides `/` and `.`: no pattern tells more apart. */
function alphabetOf(items) {
    const atoms = items.filter((item) => item.kind === 'char' || item.kind === 'class');
    const named = new Set(atoms.flatMap((atom) => (atom.kind === 'char' ? [atom.char] : [...atom.chars])));
    let other = 'a';
    while (named.has(other))
        other = String.fromCodePoint((other.codePointAt(0) ?? 0) + 1);
    const representatives = new Map();
    for (const char of [other, ...named]) {
        if (char === '.')
            continue;
        const signature = atoms.map((atom) => ((0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .admits */ .t5)(atom, char) ? '1' : '0')).join('');
        if (!representatives.has(signature))
            representatives.set(signature, char);
    }
    return [...representatives.values(), '.', '/'];
}


/***/ }),

/***/ 9731:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   ue: () => (/* binding */ showEvent),
/* harmony export */   wf: () => (/* binding */ machineReport)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2621);


/** Shows what happens while it happens. */
function showEvent(terminal) {
    const running = new Set();
    return (event) => {
        if (event.type === 'started')
            running.add(event.task);
        if (event.type === 'finished') {
            running.delete(event.result.name);
            terminal.progress(`${STATES[event.result.state].padEnd(8)} ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(event.result.name, 80)}: ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(event.result.sentence, 300)}`);
        }
        if (event.type === 'line')
            terminal.progress(`  ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(event.task, 40)} | ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(event.text, 4000)}`);
        if (event.type === 'finding')
            terminal.progress((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .formatFinding */ .tf)(event.finding)));
        terminal.status(running.size === 0 ? '' : `running ${[...running].map((name) => (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name, 40)).join(', ')}`);
    };
}
const STATES = {
    passed: 'passed',
    skipped: 'skipped',
    failed: 'FAILED',
    blocked: 'blocked',
    'not-run': 'not run',
};
/** A report for machines, with the logs as text. */
function machineReport({ tasks, ...report }) {
    return { ...report, tasks: tasks.map(({ log, ...task }) => ({ ...task, log: (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(new TextDecoder().decode(log)) })) };
}
/** A report for people. */
function renderReport({ tasks, ran, skipped, failed, flaky, durationMs, savedMs, ok, dryRun, criticalPath }, explain, terminal) {
    const rows = tasks.map(({ name, state, flaky: isFlaky, durationMs: ms }) => [
        (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name, 60),
        isFlaky === true ? 'flaky' : STATES[state],
        (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms),
    ]);
    const why = explain
        ? tasks
            .filter(({ changes }) => changes.length > 0)
            .map(({ name, changes }) => `${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name, 60)} changed since it passed:\n${changes.map((change) => `  ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(change)}\n`).join('')}`)
        : [];
    const again = tasks.flatMap(({ name, reproduce }) => reproduce === undefined ? [] : [`${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name, 60)} again: ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(reproduce, 2000)}\n`]);
    const said = problemLines(tasks);
    const longest = criticalPath === undefined || criticalPath.tasks.length < 2
        ? ''
        : `\ncritical path: ${criticalPath.tasks.map((name) => (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name, 60)).join(' → ')}, ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(criticalPath.durationMs)}\n`;
    const verdict = dryRun ? 'dry run' : ok ? terminal.paint('green', 'passed', 'stdout') : terminal.paint('red', 'failed', 'stdout');
    const spent = `in ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(durationMs)}${savedMs > 0 ? `; ${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(savedMs)} saved` : ''}`;
    const counts = dryRun
        ? `${tasks.length - skipped} would run, ${skipped} would be skipped ${spent}`
        : `${ran} ran${flaky > 0 ? `, ${flaky} of them flaky` : ''}, ${skipped} skipped, ${failed} failed ${spent}`;
    return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['task', 'result', 'time'], rows)}${why.length === 0 ? '' : `\n${why.join('')}`}${said}${again.length === 0 ? '' : `\n${again.join('')}`}${longest}\n${verdict}: ${counts}\n`;
}
/** As many as a person reads at a terminal; the log has all of them. */
const MAX_PROBLEMS = 20;
/** What tools said in tasks that failed: where, and what. */
function problemLines(tasks) {
    const problems = tasks.filter(({ state }) => state === 'failed').flatMap((task) => task.problems);
    const lines = problems.slice(0, MAX_PROBLEMS).map(({ file, line, column, severity, code, message }) => {
        const where = file === undefined ? '' : `${[(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file), line, column].filter((part) => part !== undefined).join(':')} `;
        return `${where}${severity}${code === undefined ? '' : ` ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(code, 80)}`}: ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message, 500)}\n`;
    });
    const more = problems.length > MAX_PROBLEMS ? `${problems.length - MAX_PROBLEMS} more problems in the logs\n` : '';
    return lines.length === 0 ? '' : `\n${lines.join('')}${more}`;
}


/***/ }),

/***/ 9715:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ addVerificationOptions),
  q: () => (/* binding */ openVerification)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/config/lib/config-file.js
var config_file = __webpack_require__(9199);
// EXTERNAL MODULE: ./packages/config/lib/infer-config.js
var infer_config = __webpack_require__(847);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/diagnostics/lib/or-nothing.js
var or_nothing = __webpack_require__(6381);
// EXTERNAL MODULE: ./packages/diagnostics/lib/project.gen.js
var project_gen = __webpack_require__(6407);
// EXTERNAL MODULE: ./packages/config/lib/config-of-data.js
var config_of_data = __webpack_require__(4833);
;// CONCATENATED MODULE: ./packages/config/lib/kept-config.js



/** Changes with every change to what makes a configuration good. */
const VERSION = 3;
/** The digest of all that follows it, in hex. */
const DIGEST_LENGTH = 64;
/**
 * What was kept for a file with these very bytes, or undefined. To parse a large configuration, and to hold it against its schema, is most of what
 * it costs. The digest tells that the data is what was found good then.
 */
function readKept({ files, name, bytes, folder }) {
    const path = `${folder}/config.json`;
    return (0,or_nothing/* orNothing */.b)(() => {
        if (files.status(path)?.kind !== 'file')
            return undefined;
        const text = new TextDecoder().decode(files.read(path));
        const data = text.slice(DIGEST_LENGTH);
        // The schema had admitted it.
        return text.startsWith(digestOf(name, bytes, data)) ? (0,config_of_data/* configOf */.W)(name, JSON.parse(data)) : undefined;
    });
}
/** Keeps what a good file says, for the next time. */
function keep({ files, name, bytes, folder }, data) {
    const text = JSON.stringify(data);
    // Without it the file is parsed again.
    (0,or_nothing/* orNothing */.b)(() => files.write(`${folder}/config.json`, `${digestOf(name, bytes, text)}${text}`, { sync: false }));
}
function digestOf(name, bytes, data) {
    const head = `${VERSION} ${project_gen/* PROJECT */.y.version} ${name}\0${bytes.length}\0`;
    return (0,external_node_crypto_.createHash)('sha256').update(head).update(bytes).update(data).digest('hex');
}

;// CONCATENATED MODULE: ./packages/config/lib/load-kept-config.js



/**
 * The same as `loadConfig`, kept in a folder so that the file is parsed only when it changed.
 * @param root absolute, with `/`
 * @param name relative to the root, or absolute
 * @param folder where what the file says is kept; absent where there is no place out of reach of what is committed
 * @throws UsageError with every finding when the file is wrong, and when a file of another name is missing
 */
async function loadKeptConfig(root, files, name, folder) {
    const bytes = (0,config_file/* readConfigFile */.RG)(root, files, name);
    if (bytes === undefined)
        return (0,infer_config/* inferConfig */.rX)((0,config_file/* surroundingsOf */.ZD)(root, files));
    const place = folder === undefined ? undefined : { files, name, bytes, folder };
    const config = (place === undefined ? undefined : readKept(place)) ?? (await parsed(name, bytes, place));
    if (config.from === undefined)
        return config;
    const { withNeighbours } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(223), __webpack_require__.e(5296)]).then(__webpack_require__.bind(__webpack_require__, 223));
    return withNeighbours(config, root, files);
}
/** The parser of YAML and the checks are half of a program that verifies, and are loaded only where there is something to parse. */
async function parsed(name, bytes, place) {
    const { requireConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(8946), __webpack_require__.e(4456)]).then(__webpack_require__.bind(__webpack_require__, 8946));
    const read = requireConfig(name, bytes);
    if (place !== undefined)
        keep(place, read.data);
    return read.config;
}

// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/verify/lib/shard.js + 1 modules
var shard = __webpack_require__(214);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
// EXTERNAL MODULE: ./packages/cli/lib/store.js
var lib_store = __webpack_require__(2889);
;// CONCATENATED MODULE: ./packages/cli/lib/verification.js









/** Adds these options to a command. */
function addVerificationOptions(command) {
    const own = command
        .argument('[tasks...]', 'tasks of aiop.yaml (default: all)')
        .option('--config <file>', 'the configuration', 'aiop.yaml')
        .option('--no-keep-going', 'stop at the first failure')
        .option('--concurrency <n>', 'tasks at once', String((0,external_node_os_.availableParallelism)()))
        .addOption(new commander/* Option */.c$('--mode <mode>', 'what is done with the store').choices(['read-write', 'read', 'off']).default('read-write'));
    return (0,lib_store/* addStoreOptions */.VW)(own);
}
/** Reads the configuration and opens what a verification needs. @throws UsageError */
async function openVerification(session, options, selected) {
    const { directory, signal } = session;
    const git = await (0,lib_session/* repositoryIfAny */.E$)(session);
    const root = git?.root ?? directory;
    const config = await loadKeptConfig(root, machine/* machine */.A.files, options.config, git === undefined ? undefined : (0,external_node_path_.join)(git.gitDir, 'aiop'));
    const { store, environment, neverInputs } = await (0,lib_store/* openSessionStore */.OE)(session, options, root, git);
    const request = {
        root,
        tasks: config.tasks,
        // Dependencies are the developer's own matter at a terminal; what they come from still counts.
        ...(config.setup === undefined ? {} : { setup: config.setup, setupIsDone: true }),
        selected,
        ...(options.shard === undefined ? {} : { shard: (0,shard/* parseShard */.uK)(options.shard) }),
        environment,
        platform: machine/* machine */.A.platform,
        force: false,
        dryRun: false,
        keepGoing: options.keepGoing,
        concurrency: (0,lib_session/* wholeNumber */.rD)('--concurrency', options.concurrency, 1),
        mode: options.mode,
        neverInputs,
        signal,
    };
    return { config, request, ports: { ...machine/* machine */.A, ...(git === undefined ? {} : { git }), store, blake3: await (0,blake3/* loadBlake3 */.Z)() } };
}


/***/ })

};
