export const id = 1731;
export const ids = [1731];
export const modules = {

/***/ 9710:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCacheCommands: () => (/* binding */ addCacheCommands)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var lib_blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var findings = __webpack_require__(2883);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/cache-key.js








/** `aiop cache key`: the key that the action would make here, and why. */
function addCacheKey(cache) {
    const command = cache
        .command('key')
        .alias('keys')
        .description('say the cache key of this folder, and what each part of it is')
        .option('--ecosystems <names...>', 'the ecosystems that the cache is for', ['auto'])
        .option('--paths <paths...>', 'paths to cache besides the folders of these ecosystems', [])
        .option('--extra <items...>', 'files whose bytes join the key, or NAME=text', [])
        .option('--prefix <text>', 'what the key begins with', '')
        .addOption(new commander/* Option */.c$('--trust-domain <domain>', 'whose keys a run shares')
        .choices(['auto', 'protected', 'pull-request', 'untrusted'])
        .default('auto'));
    (0,lib_session/* withSession */.fQ)(command, 'aiop cache key', async (session, { ecosystems, paths, extra, prefix, trustDomain }) => {
        const { cacheKey, keyExplanation } = await __webpack_require__.e(/* import() */ 2058).then(__webpack_require__.bind(__webpack_require__, 2058));
        const { files, processes, platform, ownNode } = machine/* machine */.A;
        const { environment } = session;
        const root = (0,lib_session/* realDirectory */.Ut)(session);
        const [blake3, workTree] = await Promise.all([(0,lib_blake3/* loadBlake3 */.Z)(), (0,lib_session/* workTreeIfAny */.nq)(session, root)]);
        const made = await cacheKey({ root, ecosystems, paths, extra, prefix, trustDomain, platform, environment, ownNode }, { files, processes, blake3, ...(workTree === undefined ? {} : { git: workTree }) });
        const explanation = keyExplanation(made);
        session.terminal.result(explanation, render(explanation, session.terminal) + (0,findings/* renderFindings */.v)(made.findings, session.terminal));
        return exit_status/* EXIT */.d.good;
    });
}
function render({ key, restoreKeys, paths, parts, lockFiles }, terminal) {
    const list = (title, lines) => lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${(0,visible/* visible */.RK)(line)}\n`).join('')}`;
    const rows = parts.map(({ name, value, sentence }) => [(0,visible/* visible */.RK)(name, 100), (0,visible/* visible */.RK)(value, 64), (0,visible/* visible */.RK)(sentence, 200)]);
    const files = lockFiles.map(({ path, state, packages }) => `${path}: ${state === 'read' ? `locks ${(0,table/* counted */.hS)(packages, 'package')}` : 'hashed by its bytes'}`);
    return `${terminal.paint('bold', (0,visible/* visible */.RK)(key), 'stdout')}\n\n${(0,table/* table */.tp)(['part', 'value', 'is'], rows)}${list('lock files', files)}${list('restore keys', restoreKeys)}${list('paths', paths)}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/verify/lib/folder-store.js + 3 modules
var folder_store = __webpack_require__(7198);
// EXTERNAL MODULE: ./packages/wiring/lib/result-store.js + 1 modules
var result_store = __webpack_require__(2051);
;// CONCATENATED MODULE: ./packages/cli/lib/byte-size.js

const UNITS = new Map([
    ['', 1],
    ['B', 1],
    ['KB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['TB', 1e12],
    ['KIB', 2 ** 10],
    ['MIB', 2 ** 20],
    ['GIB', 2 ** 30],
    ['TIB', 2 ** 40],
]);
/**
 * A size as people write it: `500MB`, `1.5 GiB`, `0`; a number alone is one of bytes. Upper and lower case are the same.
 * @returns whole bytes
 * @throws UsageError naming `option`
 */
function parseByteSize(option, text) {
    const [, number = '', unit = ''] = /^(\d{1,15}(?:\.\d{1,6})?) ?([A-Za-z]{0,3})$/.exec(text) ?? [];
    const factor = UNITS.get(unit.toUpperCase());
    const bytes = Math.floor(Number(number) * (factor ?? 1));
    if (number !== '' && factor !== undefined && Number.isSafeInteger(bytes))
        return bytes;
    throw new usage_error/* UsageError */.e({
        what: `${JSON.stringify(text.slice(0, 80))} is no size`,
        where: option,
        expected: 'a number with one of B, KB, MB, GB, TB (powers of 1,000), KiB, MiB, GiB, TiB (of 1,024), or a number of bytes',
        fix: 'write one such as 500MB or 2GiB',
    });
}
/** A size for people: `340 bytes`, `1.2 KB`, `12.3 MB`, in powers of 1,000. */
function formatByteSize(bytes) {
    if (bytes < 1000)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    // What would be rounded to 1000.0 is shown in the next unit.
    const [unit = 'KB', size = 1e3] = ['KB', 'MB', 'GB', 'TB']
        .map((name, at) => [name, 1000 ** (at + 1)])
        .filter(([, power], at) => at === 0 || bytes >= power * 0.99995)
        .at(-1) ?? [];
    return `${(bytes / size).toFixed(1)} ${unit}`;
}

// EXTERNAL MODULE: ./packages/cli/lib/instant.js
var instant = __webpack_require__(93);
// EXTERNAL MODULE: ./packages/cli/lib/store.js
var store = __webpack_require__(2889);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/cache-prune.js











/** `aiop cache prune`: brings the store of results down to a size and an age. */
function addCachePrune(cache) {
    const command = cache
        .command('prune')
        .description('remove kept results that were not used for long, and what killed runs left in their store')
        .option('--max-size <size>', 'what may stay, such as 500MB, 2GiB or 0 (default: 10GiB, which the store keeps to by itself)')
        .option('--max-age <time>', 'remove what was not used for so long, or since then (30d, 2026-01-31); uses are noted once a day')
        .option('--store-dir <dir>', 'where results are kept (default: in the repository’s .git)')
        .option('--dry-run', 'only say what would be removed');
    (0,lib_session/* withSession */.fQ)(command, 'aiop cache prune --max-age 30d --dry-run', async (session, options) => {
        const { maxSize, maxAge, storeDir, dryRun = false } = options;
        const usedSinceMs = maxAge === undefined ? undefined : (0,instant/* parseInstant */.n)('--max-age', maxAge, clock/* systemClock */.m.now());
        const limits = {
            maxBytes: maxSize === undefined ? folder_store/* DEFAULT_STORE_BYTES */.S : parseByteSize('--max-size', maxSize),
            ...(usedSinceMs === undefined ? {} : { usedSinceMs }),
        };
        const root = (0,lib_session/* realDirectory */.Ut)(session);
        const git = await (0,lib_session/* repositoryIfAny */.E$)(session);
        const folder = storeDir === undefined ? (0,result_store/* resultFolder */.A5)(git?.root ?? root, git) : (0,external_node_path_.resolve)(storeDir);
        const exists = isFolder(folder);
        const pruned = (0,store/* openFolder */.NE)(folder, root, git).prune({ ...limits, dryRun });
        session.terminal.result(asJson(folder, dryRun, limits, pruned), exists ? cache_prune_render(folder, dryRun, limits, pruned) : nothing(folder));
        return exit_status/* EXIT */.d.good;
    });
}
/** Whether there is a store. @throws UsageError where something else stands in its place */
function isFolder(path) {
    const status = files/* nodeFiles */.k.status(path);
    if (status === undefined || status.kind === 'directory')
        return status !== undefined;
    throw new usage_error/* UsageError */.e({
        what: `it is a ${status.kind === 'other' ? 'device or a pipe' : status.kind}`,
        where: (0,visible/* visible */.RK)(path, 500),
        expected: 'the folder of a store',
        fix: 'name the folder with --store-dir',
    });
}
const cache_prune_instant = (ms) => new Date(ms).toISOString();
function asJson(store, dryRun, { maxBytes, usedSinceMs }, { oldestUseMs, ...pruned }) {
    return {
        store,
        dryRun,
        limits: { maxBytes, ...(usedSinceMs === undefined ? {} : { usedSince: cache_prune_instant(usedSinceMs) }) },
        ...pruned,
        ...(oldestUseMs === undefined ? {} : { oldestUse: cache_prune_instant(oldestUseMs) }),
    };
}
const nothing = (folder) => `there is no store in ${(0,visible/* visible */.RK)(folder, 500)}: nothing to remove\n`;
function cache_prune_render(folder, dryRun, limits, pruned) {
    const { expired, crowded, kept, leftovers, kinds, oldestUseMs } = pruned;
    const does = dryRun ? 'would remove' : 'removed';
    const since = limits.usedSinceMs === undefined ? '' : `not used since ${cache_prune_instant(limits.usedSinceMs).slice(0, 16).replace('T', ' ')} UTC`;
    const lines = [
        ...(expired.entries === 0 ? [] : [`${does} ${entries(expired)}: ${since}`]),
        ...(crowded.entries === 0 ? [] : [`${does} ${entries(crowded)}: used longest ago, to come down to ${formatByteSize(limits.maxBytes)}`]),
        ...(leftovers === 0 ? [] : [`${does} ${(0,table/* counted */.hS)(leftovers, 'file')} that killed runs left behind`]),
    ];
    const oldest = oldestUseMs === undefined ? '' : `; the one used longest ago was used on ${cache_prune_instant(oldestUseMs).slice(0, 10)}`;
    const rows = kinds.map((each) => [
        KINDS.get(each.kind) ?? each.kind,
        String(each.removed.entries),
        formatByteSize(each.removed.bytes),
        String(each.kept.entries),
        formatByteSize(each.kept.bytes),
    ]);
    const head = ['what', does, 'size', dryRun ? 'would stay' : 'stay', 'size'];
    return [
        `store: ${(0,visible/* visible */.RK)(folder, 500)}\n`,
        ...(lines.length === 0 ? ['nothing is beyond the limits'] : lines).map((line) => `${line}\n`),
        `${entries(kept)} ${dryRun ? 'would stay' : 'stay'}${oldest}\n`,
        ...(rows.length === 0 ? [] : ['\n', (0,table/* table */.tp)(head, rows)]),
    ].join('');
}
const entries = (count) => `${count.entries} ${count.entries === 1 ? 'entry' : 'entries'} (${formatByteSize(count.bytes)})`;
/** The kinds of entries, in words. */
const KINDS = new Map([
    ['files', 'checked files'],
    ['last', 'last passes'],
    ['log', 'logs'],
    ['pack', 'outputs'],
    ['record', 'results'],
]);

;// CONCATENATED MODULE: ./packages/cli/lib/render/cache-simulation.js


const MAX_FILES = 8;
/** A replay as text: one table for each ecosystem, and what follows from it. */
function renderSimulation({ commits, from, to, shallow, comparisons }, terminal) {
    const day = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10);
    const head = `${(0,table/* counted */.hS)(commits, 'commit')}, ${day(from.committedAt)} to ${day(to.committedAt)}, one run each, along first parents\n`;
    const cut = shallow ? 'this clone is shallow: what lies before it is not replayed (git fetch --unshallow)\n' : '';
    const none = comparisons.length === 0 ? '\nno commit has a lock file of these ecosystems: there is nothing to cache by\n' : '';
    return `${head}${cut}${none}${comparisons.map((comparison) => renderComparison(comparison, terminal)).join('')}${comparisons.length === 0 ? '' : LEGEND}`;
}
const LEGEND = `
exact      the cache of the very key: nothing has to be downloaded
prefix     an older cache, by a restore key: what is new has to be downloaded
miss       no cache; with "1 week" GitHub's rule counts, which deletes what nobody used for seven days
downloads  packages that were locked and not in what was restored, over all runs
wrong      exact hits on a cache that was saved for other packages
`;
function renderComparison({ ecosystem, lockFiles, runs, contentChanges, fileChanges, schemes, advice }, terminal) {
    const names = lockFiles.slice(0, MAX_FILES).map(({ path }) => (0,visible/* visible */.RK)(path, 80));
    const more = lockFiles.length > MAX_FILES ? `, and ${lockFiles.length - MAX_FILES} more` : '';
    const title = ecosystem === 'all' ? 'all ecosystems in one cache' : ecosystem;
    const changes = `${(0,table/* counted */.hS)(runs, 'run')}; the files changed in ${fileChanges} of them, what they lock in ${contentChanges}`;
    const columns = ['key', 'exact', 'prefix', 'miss', 'downloads', 'wrong', 'miss, 1 week'];
    const made = schemes.map(({ name, about }) => `  ${name}: ${(0,visible/* visible */.RK)(about, 160)}\n`).join('');
    const lines = advice.map((sentence) => `- ${(0,visible/* visible */.RK)(sentence, 400)}\n`).join('');
    return `\n${terminal.paint('bold', title, 'stdout')}: ${names.join(', ')}${more}\n${changes}\n\n${(0,table/* table */.tp)(columns, schemes.map(row))}\n${made}\n${lines}`;
}
function row({ name, kept, weekly }) {
    const share = (count) => `${count} (${((count / Math.max(1, kept.runs)) * 100).toFixed(1)} %)`;
    const { exact, prefix, miss, downloads, wrong } = kept;
    return [name, share(exact), share(prefix), share(miss), String(downloads), String(wrong), String(weekly.miss)];
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/cache-simulate.js







/** `aiop cache simulate`: what the caches of this branch would have been worth. */
function addCacheSimulate(cache) {
    const command = cache
        .command('simulate')
        .description('replay the history of a branch: how often would its cache have hit, and with which keys')
        .option('--commits <n>', 'replay at most the newest n commits', '1000')
        .option('--since <time>', 'replay commits from this day, time, or as long ago (2026-01-31, 90d)')
        .option('--to <revision>', 'the end of the history', 'HEAD')
        .option('--ecosystems <names...>', 'the ecosystems that the cache is for', ['auto']);
    (0,lib_session/* withSession */.fQ)(command, 'aiop cache simulate --commits 500', async (session, options) => {
        const { chosenEcosystems, simulateCache } = await __webpack_require__.e(/* import() */ 2058).then(__webpack_require__.bind(__webpack_require__, 2058));
        const git = await (0,lib_session/* sessionRepository */.by)(session);
        const { terminal } = session;
        const since = options.since === undefined ? undefined : (0,instant/* parseInstant */.n)('--since', options.since, clock/* systemClock */.m.now());
        const simulation = await simulateCache({
            folder: external_node_path_.posix.relative(git.root, (0,lib_session/* realDirectory */.Ut)(session)),
            to: options.to,
            commits: (0,lib_session/* wholeNumber */.rD)('--commits', options.commits, 1),
            ...(since === undefined ? {} : { since: Math.floor(since / 1000) }),
            ecosystems: chosenEcosystems(options.ecosystems),
            onProgress: (done, all) => terminal.status(`${done} of ${all} commits`),
        }, { git, blake3: await (0,lib_blake3/* loadBlake3 */.Z)() });
        terminal.result(simulation, renderSimulation(simulation, terminal));
        return exit_status/* EXIT */.d.good;
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/cache.js



/** `aiop cache key · simulate · prune`. */
function addCacheCommands(root) {
    const cache = root
        .command('cache')
        .description('cache keys, what they are worth, and the store of results')
        .helpOption('--help', 'show this help')
        .helpCommand(false);
    addCacheKey(cache);
    addCacheSimulate(cache);
    addCachePrune(cache);
}


/***/ }),

/***/ 93:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * A point in time as people write it: a day (its beginning in UTC), an RFC 3339 time, or how long ago, such as `90s`, `30m`, `2h`, `7d`.
 * @returns milliseconds since 1970
 * @throws UsageError naming `option`
 */
function parseInstant(option, text, nowMs) {
    const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
    if (count !== undefined)
        return nowMs - Number(count) * UNITS[unit];
    const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
    const at = isTime ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(at))
        return at;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `${JSON.stringify(text.slice(0, 80))} is no time`,
        where: option,
        expected: 'a day (2026-01-31), a time (2026-01-31T12:00:00Z), or how long ago (30m, 2h, 7d)',
        fix: 'write one of these',
    });
}


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

/***/ 674:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadBlake3)
});

;// CONCATENATED MODULE: ./packages/ids/lib/blake3-wasm.gen.js
// Generated by `npm run gen` from hash-wasm. Do not edit.
/*! BLAKE3 from hash-wasm (https://www.npmjs.com/package/hash-wasm) (c) Dani Biro, MIT */
/** A WebAssembly module, in Base64. */
const BLAKE3_WASM = 'AGFzbQEAAAABMQdgAAF/YAl/f39+f39/f38AYAZ/f39/fn8AYAF/AGADf39/AGABfgBgBX9/fn9/AX8DDg0AAQIDBAUGAwMDAwAEBQQBAQICBg8CfwFBgIAEC38AQYCABAsHggEJBm1lbW9yeQIAD19fc3RhY2tfcG9pbnRlcgMADkhhc2hfR2V0QnVmZmVyAAAJSGFzaF9Jbml0AAgLSGFzaF9VcGRhdGUACQpIYXNoX0ZpbmFsAAoNSGFzaF9HZXRTdGF0ZQALDkhhc2hfQ2FsY3VsYXRlAAwKU1RBVEVfU0laRQMBCrRYDQYAQYCBBAvUAgIDfwV+IwBB4ABrIgkkAAJAIAFFDQAgByAFciEKIAYgB0EAIAJBAUYbciAFciELIAStIQwDQCAAKAIAIQcgCUEAKQOAgQU3AwAgCUEAKQOIgQU3AwggCUEAKQOQgQU3AxAgCUEAKQOYgQU3AxggCUEgaiAJIAdBwAAgAyALEAIgB0HAAGohByACIQQCQANAIAkgCSkDQCAJKQMghSINNwMAIAkgCSkDSCAJKQMohSIONwMIIAkgCSkDUCAJKQMwhSIPNwMQIAkgCSkDWCAJKQM4hSIQNwMYIAUhBgJAAkAgBEF/aiIEDgIDAAELIAohBgsgCUEgaiAJIAdBwAAgAyAGEAIgB0HAAGohBwwACwsgCCAQNwMYIAggDzcDECAIIA43AwggCCANNwMAIAhBIGohCCAAQQRqIQAgAyAMfCEDIAFBf2oiAQ0ACwsgCUHgAGokAAv4GwIMfh9/IAIpAyghBiACKQM4IQcgAikDMCEIIAIpAxAhCSACKQMgIQogAikDACELIAIpAwghDCACKQMYIQ0gACABKQMAIg43AwAgACABKQMIIg83AwggACABKQMQIhA3AxAgACAPQiCIpyANpyICaiABKQMYIhFCIIinIhJqIhMgDUIgiKciAWogEyAFc0EQdyIUQbrqv6p6aiIVIBJzQRR3IhZqIhcgDqcgC6ciBWogEKciE2oiGCALQiCIpyISaiAYIASnc0EQdyIYQefMp9AGaiIZIBNzQRR3IhNqIhogGHNBGHciGyAZaiIcIBNzQRl3Ih1qIAenIhNqIh4gB0IgiKciGGogHiAPpyAJpyIZaiARpyIfaiIgIAlCIIinIiFqICAgA3NBEHciA0Hy5rvjA2oiICAfc0EUdyIfaiIiIANzQRh3IiNzQRB3IiQgDkIgiKcgDKciA2ogEEIgiKciJWoiJiAMQiCIpyIeaiAmIARCIIinc0EQdyImQYXdntt7aiInICVzQRR3IiVqIiggJnNBGHciJiAnaiInaiIpIB1zQRR3Ih1qIiogGWogFyAUc0EYdyIrIBVqIiwgFnNBGXciFiAiaiAIpyIUaiIXIAhCIIinIhVqIBcgJnNBEHciFyAcaiIcIBZzQRR3IhZqIiIgF3NBGHciJiAcaiItIBZzQRl3Ii5qIhwgFWogJyAlc0EZdyIlIBpqIAqnIhZqIhogCkIgiKciF2ogGiArc0EQdyIaICMgIGoiIGoiIyAlc0EUdyIlaiInIBpzQRh3IisgHHNBEHciLyAgIB9zQRl3Ih8gKGogBqciGmoiICAGQiCIpyIcaiAgIBtzQRB3IhsgLGoiICAfc0EUdyIfaiIoIBtzQRh3IhsgIGoiIGoiLCAuc0EUdyIuaiIwICcgA2ogKiAkc0EYdyIkIClqIicgHXNBGXciHWoiKSACaiAbIClzQRB3IhsgLWoiKSAdc0EUdyIdaiIqIBtzQRh3IhsgKWoiKSAdc0EZdyIdaiAYaiItIBZqIC0gIiABaiAgIB9zQRl3Ih9qIiAgBWogJCAgc0EQdyIgICsgI2oiImoiIyAfc0EUdyIfaiIkICBzQRh3IiBzQRB3IisgKCAeaiAiICVzQRl3IiJqIiUgGmogJiAlc0EQdyIlICdqIiYgInNBFHciImoiJyAlc0EYdyIlICZqIiZqIiggHXNBFHciHWoiLSABaiAwIC9zQRh3Ii8gLGoiLCAuc0EZdyIuICRqIBdqIiQgE2ogJCAlc0EQdyIkIClqIiUgLnNBFHciKWoiLiAkc0EYdyIkICVqIiUgKXNBGXciKWoiMCATaiAmICJzQRl3IiIgKmogEmoiJiAcaiAmIC9zQRB3IiYgICAjaiIgaiIjICJzQRR3IiJqIiogJnNBGHciJiAwc0EQdyIvICAgH3NBGXciHyAnaiAUaiIgICFqICAgG3NBEHciGyAsaiIgIB9zQRR3Ih9qIicgG3NBGHciGyAgaiIgaiIsIClzQRR3IilqIjAgKiAeaiAtICtzQRh3IiogKGoiKCAdc0EZdyIdaiIrIBlqIBsgK3NBEHciGyAlaiIlIB1zQRR3Ih1qIisgG3NBGHciGyAlaiIlIB1zQRl3Ih1qIBZqIi0gEmogLSAuIBVqICAgH3NBGXciH2oiICADaiAqICBzQRB3IiAgJiAjaiIjaiImIB9zQRR3Ih9qIiogIHNBGHciIHNBEHciLSAnIBpqICMgInNBGXciImoiIyAUaiAkICNzQRB3IiMgKGoiJCAic0EUdyIiaiInICNzQRh3IiMgJGoiJGoiKCAdc0EUdyIdaiIuIBVqIDAgL3NBGHciLyAsaiIsIClzQRl3IikgKmogHGoiKiAYaiAqICNzQRB3IiMgJWoiJSApc0EUdyIpaiIqICNzQRh3IiMgJWoiJSApc0EZdyIpaiIwIBhqICQgInNBGXciIiAraiACaiIkICFqICQgL3NBEHciJCAgICZqIiBqIiYgInNBFHciImoiKyAkc0EYdyIkIDBzQRB3Ii8gICAfc0EZdyIfICdqIBdqIiAgBWogICAbc0EQdyIbICxqIiAgH3NBFHciH2oiJyAbc0EYdyIbICBqIiBqIiwgKXNBFHciKWoiMCArIBpqIC4gLXNBGHciKyAoaiIoIB1zQRl3Ih1qIi0gAWogGyAtc0EQdyIbICVqIiUgHXNBFHciHWoiLSAbc0EYdyIbICVqIiUgHXNBGXciHWogEmoiLiACaiAuICogE2ogICAfc0EZdyIfaiIgIB5qICsgIHNBEHciICAkICZqIiRqIiYgH3NBFHciH2oiKiAgc0EYdyIgc0EQdyIrICcgFGogJCAic0EZdyIiaiIkIBdqICMgJHNBEHciIyAoaiIkICJzQRR3IiJqIicgI3NBGHciIyAkaiIkaiIoIB1zQRR3Ih1qIi4gE2ogMCAvc0EYdyIvICxqIiwgKXNBGXciKSAqaiAhaiIqIBZqICogI3NBEHciIyAlaiIlIClzQRR3IilqIiogI3NBGHciIyAlaiIlIClzQRl3IilqIjAgFmogJCAic0EZdyIiIC1qIBlqIiQgBWogJCAvc0EQdyIkICAgJmoiIGoiJiAic0EUdyIiaiItICRzQRh3IiQgMHNBEHciLyAgIB9zQRl3Ih8gJ2ogHGoiICADaiAgIBtzQRB3IhsgLGoiICAfc0EUdyIfaiInIBtzQRh3IhsgIGoiIGoiLCApc0EUdyIpaiIwIC9zQRh3Ii8gLGoiLCApc0EZdyIpICogGGogICAfc0EZdyIfaiIgIBpqIC4gK3NBGHciKiAgc0EQdyIgICQgJmoiJGoiJiAfc0EUdyIfaiIraiAFaiIuIBJqIC4gJyAXaiAkICJzQRl3IiJqIiQgHGogIyAkc0EQdyIjICogKGoiJGoiJyAic0EUdyIiaiIoICNzQRh3IiNzQRB3IiogLSAUaiAkIB1zQRl3Ih1qIiQgFWogGyAkc0EQdyIbICVqIiQgHXNBFHciHWoiJSAbc0EYdyIbICRqIiRqIi0gKXNBFHciKWoiLiAWaiArICBzQRh3IiAgJmoiJiAfc0EZdyIfIChqICFqIiggHmogKCAbc0EQdyIbICxqIiggH3NBFHciH2oiKyAbc0EYdyIbIChqIiggH3NBGXciH2oiLCAUaiAwICQgHXNBGXciHWogAmoiJCAZaiAkICBzQRB3IiAgIyAnaiIjaiIkIB1zQRR3Ih1qIicgIHNBGHciICAsc0EQdyIsICMgInNBGXciIiAlaiABaiIjIANqICMgL3NBEHciIyAmaiIlICJzQRR3IiJqIiYgI3NBGHciIyAlaiIlaiIvIB9zQRR3Ih9qIjAgLHNBGHciLCAvaiIvIB9zQRl3Ih8gKyAcaiAlICJzQRl3IiJqIiUgIWogLiAqc0EYdyIqICVzQRB3IiUgICAkaiIgaiIkICJzQRR3IiJqIitqIAVqIi4gGmogLiAmIBdqICAgHXNBGXciHWoiICATaiAbICBzQRB3IhsgKiAtaiIgaiImIB1zQRR3Ih1qIiogG3NBGHciG3NBEHciLSAnIBhqICAgKXNBGXciIGoiJyASaiAjICdzQRB3IiMgKGoiJyAgc0EUdyIgaiIoICNzQRh3IiMgJ2oiJ2oiKSAfc0EUdyIfaiIuICFqICsgJXNBGHciISAkaiIkICJzQRl3IiIgKmogFWoiJSAeaiAlICNzQRB3IiMgL2oiJSAic0EUdyIiaiIqICNzQRh3IiMgJWoiJSAic0EZdyIiaiIrIAVqICcgIHNBGXciBSAwaiADaiIgIAJqICAgIXNBEHciISAbICZqIhtqIiAgBXNBFHciBWoiJiAhc0EYdyIhICtzQRB3IicgKCAbIB1zQRl3IhtqIBlqIh0gAWogHSAsc0EQdyIdICRqIiQgG3NBFHciG2oiKCAdc0EYdyIdICRqIiRqIisgInNBFHciImoiLCAnc0EYdyInICtqIisgInNBGXciIiAqIBxqICQgG3NBGXciHGoiGyAYaiAuIC1zQRh3IhggG3NBEHciGyAhICBqIiFqIiAgHHNBFHciHGoiJGogE2oiEyAaaiATICggFmogISAFc0EZdyIFaiIhIAJqICMgIXNBEHciAiAYIClqIhhqIiEgBXNBFHciBWoiFiACc0EYdyICc0EQdyITICYgEmogGCAfc0EZdyISaiIYIBdqIB0gGHNBEHciGCAlaiIXIBJzQRR3IhJqIhogGHNBGHciGCAXaiIXaiIdICJzQRR3Ih9qIiI2AgAgACAXIBJzQRl3IhIgLGogA2oiAyAUaiADICQgG3NBGHciFHNBEHciAyACICFqIgJqIiEgEnNBFHciEmoiFyADc0EYdyIDNgIwIAAgFiAUICBqIhQgHHNBGXciHGogAWoiASAVaiABIBhzQRB3IgEgK2oiGCAcc0EUdyIVaiIWIAFzQRh3IgEgGGoiGCAVc0EZdzYCECAAIBc2AgQgACACIAVzQRl3IgIgGmogHmoiBSAZaiAFICdzQRB3IgUgFGoiGSACc0EUdyICaiIeIAVzQRh3IgU2AjQgACAFIBlqIgU2AiAgACAiIBNzQRh3IhMgHWoiGSAfc0EZdzYCFCAAIBg2AiQgACAeNgIIIAAgATYCOCAAIAMgIWoiASASc0EZdzYCGCAAIBk2AiggACAWNgIMIAAgEzYCPCAAIAUgAnNBGXc2AhwgACABNgIsC+ERCwN/BH4CfwF+AX8EfgJ/AX4CfwF+BH8jAEHQAmsiASQAAkAgAEUNAAJAAkBBAC0AiYIFQQZ0QQAtAIiCBWoiAg0AQYCBBCEDDAELQaCBBUGAgQRBgAggAmsiAiAAIAIgAEkbIgIQBCAAIAJrIgBFDQEgAUEAKQOggQUiBDcDcCABQQApA6iBBSIFNwN4IAFBACkDsIEFIgY3A4ABIAFBACkDuIEFIgc3A4gBIAFBACkDyIEFNwOYASABQQApA9CBBTcDoAEgAUEAKQPYgQU3A6gBQQAtAIqCBSEIQQAtAImCBSEJQQApA8CBBSEKIAFBAC0AiIIFIgs6ANgBIAEgCjcDkAEgAUEAKQPggQU3A7ABIAFBACkD6IEFNwO4ASABQQApA/CBBTcDwAEgAUEAKQP4gQU3A8gBIAFBACkDgIIFNwPQASABIAggCUVyQQJyIgg6ANkBIAEgBzcD+AEgASAGNwPwASABIAU3A+gBIAEgBDcD4AEgASABQeABaiABQZgBaiALIAogCEH/AXEQAiABKQMgIQQgASkDACEFIAEpAyghBiABKQMIIQcgASkDMCEMIAEpAxAhDSABKQM4IQ4gASkDGCEPIAoQBUEAQgA3A4CCBUEAQgA3A/iBBUEAQgA3A/CBBUEAQgA3A+iBBUEAQgA3A+CBBUEAQgA3A9iBBUEAQgA3A9CBBUEAQgA3A8iBBUEAQQApA4CBBTcDoIEFQQBBACkDiIEFNwOogQVBAEEAKQOQgQU3A7CBBUEAQQApA5iBBTcDuIEFQQAtAJCCBSIJQQV0IgggDiAPhTcDqYIFIAggDCANhTcDoYIFIAggBiAHhTcDmYIFIAggBCAFhTcDkYIFQQAgCUEBajoAkIIFQQBBACkDwIEFQgF8NwPAgQVBAEEAOwGIggUgAkGAgQRqIQMLAkAgAEGBCEkNAEEAKQPAgQUhBCABQShqIRADQCAEQgqGIQpCASAAQQFyrXlCP4WGpyECA0AgAiIRQQF2IQIgCiARQX9qrYNCAFINAAsgEUEKdq0hEgJAAkAgEUGACEsNACABQQA7AdgBIAFCADcD0AEgAUIANwPIASABQgA3A8ABIAFCADcDuAEgAUIANwOwASABQgA3A6gBIAFCADcDoAEgAUIANwOYASABQQApA4CBBTcDcCABQQApA4iBBTcDeCABQQApA5CBBTcDgAEgAUEALQCKggU6ANoBIAFBACkDmIEFNwOIASABIAQ3A5ABIAFB8ABqIAMgERAEIAEgASkDcCIENwMAIAEgASkDeCIFNwMIIAEgASkDgAEiBjcDECABIAEpA4gBIgc3AxggASABKQOYATcDKCABIAEpA6ABNwMwIAEgASkDqAE3AzggAS0A2gEhAiABLQDZASEIIAEpA5ABIQogASABLQDYASIJOgBoIAEgCjcDICABIAEpA7ABNwNAIAEgASkDuAE3A0ggASABKQPAATcDUCABIAEpA8gBNwNYIAEgASkD0AE3A2AgASACIAhFckECciICOgBpIAEgBzcDuAIgASAGNwOwAiABIAU3A6gCIAEgBDcDoAIgAUHgAWogAUGgAmogECAJIAogAkH/AXEQAiABKQOAAiEEIAEpA+ABIQUgASkDiAIhBiABKQPoASEHIAEpA5ACIQwgASkD8AEhDSABKQOYAiEOIAEpA/gBIQ8gChAFQQAtAJCCBSIIQQV0IgIgDiAPhTcDqYIFIAIgDCANhTcDoYIFIAIgBiAHhTcDmYIFIAIgBCAFhTcDkYIFQQAgCEEBajoAkIIFDAELAkACQCADIBEgBEEALQCKggUiAiABEAYiE0ECSw0AIAEpAxghCiABKQMQIQQgASkDCCEFIAEpAwAhBgwBCyACQQRyIRRBACkDmIEFIQ1BACkDkIEFIQ5BACkDiIEFIQ9BACkDgIEFIRUDQCATQX5qIhZBAXYiF0EBaiIYQQNxIQlBACELAkACQCAWQQZJDQAgGEH8////B3EhGUEAIQsgAUHIAmohAiABIQgDQCACIAg2AgAgAkEMaiAIQcABajYCACACQQhqIAhBgAFqNgIAIAJBBGogCEHAAGo2AgAgCEGAAmohCCACQRBqIQIgGSALQQRqIgtHDQALIAlFDQELIAEgC0EGdGohAiABQcgCaiALQQJ0aiEIA0AgCCACNgIAIAJBwABqIQIgCEEEaiEIIAlBf2oiCQ0ACwsgAUHIAmohCCABQaACaiECIBghCQNAIAgoAgAhCyABIA03A/gBIAEgDjcD8AEgASAPNwPoASABIBU3A+ABIAFB8ABqIAFB4AFqIAtBwABCACAUEAIgASkDkAEhCiABKQNwIQQgASkDmAEhBSABKQN4IQYgASkDoAEhByABKQOAASEMIAJBGGogASkDqAEgASkDiAGFNwMAIAJBEGogByAMhTcDACACQQhqIAUgBoU3AwAgAiAKIASFNwMAIAJBIGohAiAIQQRqIQggCUF/aiIJDQALAkACQCATIBZBfnFBAmpLDQAgGCETDAELIAFBoAJqIBhBBXRqIgIgASAYQQZ0aiIIKQMANwMAIAIgCCkDCDcDCCACIAgpAxA3AxAgAiAIKQMYNwMYIBdBAmohEwsgASABKQOgAiIGNwMAIAEgASkDqAIiBTcDCCABIAEpA7ACIgQ3AxAgASABKQO4AiIKNwMYIBNBAksNAAsLIAEpAyAhByABKQMoIQwgASkDMCENIAEpAzghDkEAKQPAgQUQBUEALQCQggUiCEEFdCICIAo3A6mCBSACIAQ3A6GCBSACIAU3A5mCBSACIAY3A5GCBUEAIAhBAWo6AJCCBUEAKQPAgQUgEkIBiHwQBUEALQCQggUiCEEFdCICIA43A6mCBSACIA03A6GCBSACIAw3A5mCBSACIAc3A5GCBUEAIAhBAWo6AJCCBQtBAEEAKQPAgQUgEnwiBDcDwIEFIAMgEWohAyAAIBFrIgBBgAhLDQALIABFDQELQaCBBSADIAAQBEEAKQPAgQUQBQsgAUHQAmokAAvsBgIJfwF+IwBBwABrIgMkAAJAAkAgAC0AaCIERQ0AAkBBwAAgBGsiBSACIAUgAkkbIgZFDQAgBkEDcSEHQQAhCAJAAkAgBkEESQ0AIAAgBGohCSAGQXxxIQpBACEIA0AgCSAIaiIFQShqIAEgCGoiCy0AADoAACAFQSlqIAtBAWotAAA6AAAgBUEqaiALQQJqLQAAOgAAIAVBK2ogC0EDai0AADoAACAKIAhBBGoiCEcNAAsgB0UNAQsgASAIaiEFIAggBGogAGpBKGohCANAIAggBS0AADoAACAFQQFqIQUgCEEBaiEIIAdBf2oiBw0ACwsgAC0AaCEECyAAIAQgBmoiBzoAaCABIAZqIQECQCACIAZrIgINAEEAIQIMAgsgAyAAIABBKGpBwAAgACkDICAALQBqIABB6QBqIgUtAAAiCEVyEAIgACADKQMgIAMpAwCFNwMAIAAgAykDKCADKQMIhTcDCCAAIAMpAzAgAykDEIU3AxAgACADKQM4IAMpAxiFNwMYIABBADoAaCAFIAhBAWo6AAAgAEIANwNgIABCADcDWCAAQgA3A1AgAEIANwNIIABCADcDQCAAQgA3AzggAEIANwMwIABCADcDKAtBACEHIAJBwQBJDQAgAEHpAGoiCC0AACEFIAAtAGohCyAAKQMgIQwDQCADIAAgAUHAACAMIAsgBUH/AXFFckH/AXEQAiAAIAMpAyAgAykDAIU3AwAgACADKQMoIAMpAwiFNwMIIAAgAykDMCADKQMQhTcDECAAIAMpAzggAykDGIU3AxggCCAFQQFqIgU6AAAgAUHAAGohASACQUBqIgJBwABLDQALCwJAQcAAIAdB/wFxIgZrIgUgAiAFIAJJGyIKRQ0AIApBA3EhC0EAIQUCQAJAIApBBEkNACAAIAZqIQcgCkH8AHEhCUEAIQUDQCAHIAVqIgJBKGogASAFaiIILQAAOgAAIAJBKWogCEEBai0AADoAACACQSpqIAhBAmotAAA6AAAgAkEraiAIQQNqLQAAOgAAIAkgBUEEaiIFRw0ACyALRQ0BCyABIAVqIQEgBSAGaiAAakEoaiEFA0AgBSABLQAAOgAAIAFBAWohASAFQQFqIQUgC0F/aiILDQALCyAALQBoIQcLIAAgByAKajoAaCADQcAAaiQAC94DBAV/A34FfwZ+IwBB0AFrIgEkAAJAIAB7pyICQQAtAJCCBSIDTw0AQQAtAIqCBUEEciEEIAFBKGohBUEAKQOYgQUhAEEAKQOQgQUhBkEAKQOIgQUhB0EAKQOAgQUhCCADIQkDQCABIAA3AxggASAGNwMQIAEgBzcDCCABIAg3AwAgASAJQQV0IglB0YEFaiIKKQMANwMoIAEgCUHZgQVqIgspAwA3AzAgASAJQeGBBWoiDCkDADcDOCABIAlB6YEFaiINKQMANwNAIAEgCUHxgQVqKQMANwNIIAEgCUH5gQVqKQMANwNQIAEgCUGBggVqKQMANwNYIAlBiYIFaikDACEOIAFBwAA6AGggASAONwNgIAFCADcDICABIAQ6AGkgASAANwOIASABIAY3A4ABIAEgBzcDeCABIAg3A3AgAUGQAWogAUHwAGogBUHAAEIAIARB/wFxEAIgASkDsAEhDiABKQOQASEPIAEpA7gBIRAgASkDmAEhESABKQPAASESIAEpA6ABIRMgDSABKQPIASABKQOoAYU3AwAgDCASIBOFNwMAIAsgECARhTcDACAKIA4gD4U3AwAgA0F/aiIDQf8BcSIJIAJLDQALQQAgAzoAkIIFCyABQdABaiQAC9AIBQF/BH4BfwF+BX8jAEHgAmsiBSQAAkACQCABQYAISw0AIAUgADYC/AEgAUUNAQJAIAFBgAhHDQBBASEBIAVB/AFqQQFBECACQQEgA0EBQQIgBBABDAILIAUgAzoAaiAFQgA3A2AgBUIANwNYIAVCADcDUCAFQgA3A0ggBUIANwNAIAVCADcDOCAFQgA3AzAgBUIANwMoIAUgAjcDICAFQQA7AWggBUEAKQOAgQU3AwAgBUEAKQOIgQU3AwggBUEAKQOQgQU3AxAgBUEAKQOYgQU3AxggBSAAIAEQBCAFIAUpAwAiBjcDiAEgBSAFKQMIIgc3A5ABIAUgBSkDECIINwOYASAFIAUpAxgiCTcDoAEgBSAFKQMoNwOwASAFIAUpAzA3A7gBIAUgBSkDODcDwAEgBS0AaiEAIAUtAGkhCiAFKQMgIQIgBSAFLQBoIgE6APABIAUgAjcDqAEgBSAFKQNANwPIASAFIAUpA0g3A9ABIAUgBSkDUDcD2AEgBSAFKQNYNwPgASAFIAUpA2A3A+gBIAUgACAKRXJBAnIiADoA8QEgBSAJNwOYAiAFIAg3A5ACIAUgBzcDiAIgBSAGNwOAAiAFQaACaiAFQYACaiAFQbABaiABIAIgAEH/AXEQAiAFKQPAAiECIAUpA6ACIQYgBSkDyAIhByAFKQOoAiEIIAUpA9ACIQkgBSkDsAIhCyAEIAUpA9gCIAUpA7gChTcDGCAEIAkgC4U3AxAgBCAHIAiFNwMIIAQgAiAGhTcDAEEBIQEMAQsgAEIBIAFBf2pBCnZBAXKteSIGQj+FhiIHp0EKdCIKIAIgAyAFEAYhDCAAIApqIAEgCmsgByACfCADIAVBIEHAACAGQj9RG2oQBiEAAkAgDEEBRw0AIAQgBSkDADcDACAEIAUpAwg3AwggBCAFKQMQNwMQIAQgBSkDGDcDGCAEIAUpAyA3AyAgBCAFKQMoNwMoIAQgBSkDMDcDMCAEIAUpAzg3AzhBAiEBDAELQQAhAUEAIQoCQCAAIAxqIg1BAkkNACANQX5qIg5BAXZBAWoiAUEDcSEMQQAhDwJAAkAgDkEGSQ0AIAFB/P///wdxIRBBACEPIAVBiAFqIQAgBSEKA0AgACAKNgIAIABBDGogCkHAAWo2AgAgAEEIaiAKQYABajYCACAAQQRqIApBwABqNgIAIApBgAJqIQogAEEQaiEAIBAgD0EEaiIPRw0ACyAMRQ0BCyAFIA9BBnRqIQAgBUGIAWogD0ECdGohCgNAIAogADYCACAAQcAAaiEAIApBBGohCiAMQX9qIgwNAAsLIA5BfnFBAmohCgsgBUGIAWogAUEBQgBBACADQQRyQQBBACAEEAEgDSAKTQ0AIAQgAUEFdGoiACAFIAFBBnRqIgopAwA3AwAgACAKKQMINwMIIAAgCikDEDcDECAAIAopAxg3AxggAUEBaiEBCyAFQeACaiQAIAEL6A8IAn8EfgF/AX4EfwR+An8EfiMAQfABayIBJAACQCAARQ0AAkBBAC0AkIIFIgINACABQQApA6CBBSIDNwMAIAFBACkDqIEFIgQ3AwggAUEAKQOwgQUiBTcDECABQQApA7iBBSIGNwMYIAFBACkDyIEFNwMoIAFBACkD0IEFNwMwIAFBACkD2IEFNwM4QQAtAIqCBSECQQAtAImCBSEHQQApA8CBBSEIIAFBAC0AiIIFIgk6AGggASAINwMgIAFBACkD4IEFNwNAIAFBACkD6IEFNwNIIAFBACkD8IEFNwNQIAFBACkD+IEFNwNYIAFBACkDgIIFNwNgIAEgAiAHRXIiAkECcjoAaSABQShqIQpCACEIQYCBBCELIAJBCnJB/wFxIQwDQCABQbABaiABIAogCUH/AXEgCCAMEAIgASABKQPQASINIAEpA7ABhTcDcCABIAEpA9gBIg4gASkDuAGFNwN4IAEgASkD4AEiDyABKQPAAYU3A4ABIAEgASkD6AEiECAGhTcDqAEgASAPIAWFNwOgASABIA4gBIU3A5gBIAEgDSADhTcDkAEgASAQIAEpA8gBhTcDiAECQAJAIABBwAAgAEHAAEkbIhFBB3EiEg0AIAFB8ABqIQIgCyEHIBEhEgwBCyABQfAAaiECIAshBwNAIAcgAi0AADoAACAHQQFqIQcgAkEBaiECIBJBf2oiEg0ACyARQfgAcSESCwJAIABBCEkNAANAIAcgAikAADcAACAHQQhqIQcgAkEIaiECIBJBeGoiEg0ACwsgCEIBfCEIIAsgEWohCyAAIBFrIgANAAwCCwsCQAJAAkBBAC0AiYIFIgdBAC0AiIIFIgtyQf8BcUUNACABIAs6AGggAUEAKQOAggU3A2AgAUEAKQP4gQU3A1ggAUEAKQPwgQU3A1AgAUEAKQPogQU3A0ggAUEAKQPggQU3A0AgAUEAKQPYgQU3AzggAUEAKQPQgQU3AzAgAUEAKQPIgQU3AyggAUEAKQPAgQUiCDcDICABQQApA7iBBSIDNwMYIAFBACkDsIEFIgQ3AxAgAUEAKQOogQUiBTcDCCABQQApA6CBBSIGNwMAIAFBAC0AioIFIhIgB0H/AXFFckECciIJOgBpIBJBBHIhEkEAKQOYgQUhDUEAKQOQgQUhDkEAKQOIgQUhD0EAKQOAgQUhEAwBC0HAACELIAFBwAA6AGhCACEIIAFCADcDICABQQApA5iBBSINNwMYIAFBACkDkIEFIg43AxAgAUEAKQOIgQUiDzcDCCABQQApA4CBBSIQNwMAIAFBAC0AioIFQQRyIhI6AGkgASACQX5qIgJBBXQiBykDyYIFNwNgIAEgBykDwYIFNwNYIAEgBykDuYIFNwNQIAEgBykDsYIFNwNIIAEgBykDqYIFNwNAIAEgBykDoYIFNwM4IAEgBykDmYIFNwMwIAEgBykDkYIFNwMoIBAhBiAPIQUgDiEEIA0hAyASIQkgAkUNAQsgAkF/aiIHQQV0IhEpA5GCBSETIBEpA5mCBSEUIBEpA6GCBSEVIBEpA6mCBSEWIAEgAzcDiAEgASAENwOAASABIAU3A3ggASAGNwNwIAFBsAFqIAFB8ABqIAFBKGoiESALQf8BcSAIIAlB/wFxEAIgASASOgBpIAFBwAA6AGggASAWNwNAIAEgFTcDOCABIBQ3AzAgASATNwMoIAFCADcDICABIA03AxggASAONwMQIAEgDzcDCCABIBA3AwAgASABKQPoASABKQPIAYU3A2AgASABKQPgASABKQPAAYU3A1ggASABKQPYASABKQO4AYU3A1AgASABKQPQASABKQOwAYU3A0ggB0UNACACQQV0QemBBWohAiASQf8BcSELA0AgAkFoaikDACEIIAJBcGopAwAhAyACQXhqKQMAIQQgAikDACEFIAEgDTcDiAEgASAONwOAASABIA83A3ggASAQNwNwIAFBsAFqIAFB8ABqIBFBwABCACALEAIgASASOgBpIAFBwAA6AGggASAFNwNAIAEgBDcDOCABIAM3AzAgASAINwMoIAFCADcDICABIA03AxggASAONwMQIAEgDzcDCCABIBA3AwAgASABKQPoASABKQPIAYU3A2AgASABKQPgASABKQPAAYU3A1ggASABKQPYASABKQO4AYU3A1AgASABKQPQASABKQOwAYU3A0ggAkFgaiECIAdBf2oiBw0ACwsgAUEoaiEJQgAhCEGAgQQhCyASQQhyQf8BcSEKA0AgAUGwAWogASAJQcAAIAggChACIAEgASkD0AEiAyABKQOwAYU3A3AgASABKQPYASIEIAEpA7gBhTcDeCABIAEpA+ABIgUgASkDwAGFNwOAASABIAEpA+gBIgYgDYU3A6gBIAEgBSAOhTcDoAEgASAEIA+FNwOYASABIAMgEIU3A5ABIAEgBiABKQPIAYU3A4gBAkACQCAAQcAAIABBwABJGyIRQQdxIhINACABQfAAaiECIAshByARIRIMAQsgAUHwAGohAiALIQcDQCAHIAItAAA6AAAgB0EBaiEHIAJBAWohAiASQX9qIhINAAsgEUH4AHEhEgsCQCAAQQhJDQADQCAHIAIpAAA3AAAgB0EIaiEHIAJBCGohAiASQXhqIhINAAsLIAhCAXwhCCALIBFqIQsgACARayIADQALCyABQfABaiQAC6cCAQR+AkACQCAAQSBGDQBCq7OP/JGjs/DbACEBQv+kuYjFkdqCm38hAkLy5rvjo6f9p6V/IQNC58yn0NbQ67O7fyEEQQAhAAwBC0EAKQOYgQQhAUEAKQOQgQQhAkEAKQOIgQQhA0EAKQOAgQQhBEEQIQALQQAgADoAioIFQQBCADcDgIIFQQBCADcD+IEFQQBCADcD8IEFQQBCADcD6IEFQQBCADcD4IEFQQBCADcD2IEFQQBCADcD0IEFQQBCADcDyIEFQQBCADcDwIEFQQAgATcDuIEFQQAgAjcDsIEFQQAgAzcDqIEFQQAgBDcDoIEFQQAgATcDmIEFQQAgAjcDkIEFQQAgAzcDiIEFQQAgBDcDgIEFQQBBADoAkIIFQQBBADsBiIIFCwYAIAAQAwsGACAAEAcLBgBBgIEFC68CAQR+AkACQCABQSBGDQBCq7OP/JGjs/DbACEDQv+kuYjFkdqCm38hBELy5rvjo6f9p6V/IQVC58yn0NbQ67O7fyEGQQAhAQwBC0EAKQOYgQQhA0EAKQOQgQQhBEEAKQOIgQQhBUEAKQOAgQQhBkEQIQELQQAgAToAioIFQQBCADcDgIIFQQBCADcD+IEFQQBCADcD8IEFQQBCADcD6IEFQQBCADcD4IEFQQBCADcD2IEFQQBCADcD0IEFQQBCADcDyIEFQQBCADcDwIEFQQAgAzcDuIEFQQAgBDcDsIEFQQAgBTcDqIEFQQAgBjcDoIEFQQAgAzcDmIEFQQAgBDcDkIEFQQAgBTcDiIEFQQAgBjcDgIEFQQBBADoAkIIFQQBBADsBiIIFIAAQAyACEAcLCwwBAEGAgAQLBHgHAAA=';

;// CONCATENATED MODULE: ./packages/ids/lib/blake3.js

/** So much the buffer of the module holds. */
const BUFFER_BYTES = 16 * 1024;
const HASH_BYTES = 32;
const utf8 = new TextEncoder();
let loaded;
/** The process-wide hasher. Compiling the WebAssembly takes about 1 ms, once. */
async function loadBlake3() {
    loaded ??= hasherOf(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(BLAKE3_WASM, 'base64'))));
    return loaded;
}
function hasherOf({ exports: wasm }) {
    const buffer = new Uint8Array(wasm.memory.buffer, wasm.Hash_GetBuffer(), BUFFER_BYTES);
    return {
        hex(...chunks) {
            wasm.Hash_Init(0);
            for (const chunk of chunks) {
                const bytes = typeof chunk === 'string' ? utf8.encode(chunk) : chunk;
                for (let at = 0; at < bytes.length; at += BUFFER_BYTES) {
                    const part = bytes.subarray(at, at + BUFFER_BYTES);
                    buffer.set(part);
                    wasm.Hash_Update(part.length);
                }
            }
            wasm.Hash_Final(HASH_BYTES);
            return Buffer.from(buffer.subarray(0, HASH_BYTES)).toString('hex');
        },
    };
}


/***/ })

};
