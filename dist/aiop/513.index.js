export const id = 513;
export const ids = [513];
export const modules = {

/***/ 513:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderDecision: () => (/* binding */ renderDecision),
/* harmony export */   sayNext: () => (/* binding */ sayNext)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7575);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8644);
/* harmony import */ var _aiop_git__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5702);
/* harmony import */ var _aiop_version__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8693);
/* harmony import */ var _aiop_version__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4452);
/* harmony import */ var _aiop_wiring__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8451);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1189);
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);
/* harmony import */ var _render_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2621);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4147);








/** Says the next version. */
async function sayNext(session, options) {
    const repository = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionRepository */ .by)(session);
    const { from = '', to, tagPrefix, zeroMajor, minimumBump, learn, buildMetadata = '', releaseAs = false } = options;
    const settings = await (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_4__/* .versionConfig */ .h)(repository);
    const prerelease = options.prerelease === 'auto' ? (0,_aiop_wiring__WEBPACK_IMPORTED_MODULE_4__/* .channelOf */ .t)(await repository.currentBranch(), settings) : (options.prerelease ?? '');
    const request = { from, to, tagPrefix, zeroMajor, minimumBump, learn, prerelease, buildMetadata, releaseAs };
    const source = (0,_aiop_git__WEBPACK_IMPORTED_MODULE_5__/* .historySource */ .G)(repository, { name: 'origin' });
    const isExplained = options.explain === true;
    const module = options.module ?? (options.all === true ? 'all' : '');
    const { git, findings } = await (0,_aiop_version__WEBPACK_IMPORTED_MODULE_6__/* .wholeRange */ .h)(request, module === '' ? 'range' : 'history', { git: repository, source });
    if (module !== '')
        return (await Promise.all(/* import() */[__webpack_require__.e(7772), __webpack_require__.e(1486), __webpack_require__.e(5985)]).then(__webpack_require__.bind(__webpack_require__, 5985))).sayNextOfModules({ module, request, settings, git, findings }, session, isExplained);
    const decided = await (0,_aiop_version__WEBPACK_IMPORTED_MODULE_7__/* .decideNextVersion */ .a)(request, { git });
    const decision = { ...decided, findings: [...findings, ...decided.findings] };
    session.terminal.result(decision, renderDecision(decision, isExplained, session.terminal));
    return (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_8__/* .hasError */ .JD)(decision.findings) ? _exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.negative : _exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .d.good;
}
function renderDecision(decision, explain, terminal) {
    const { version, previous, bump, released, commits, compliance, reasons, findings } = decision;
    const since = previous === undefined ? 'no release yet' : `last release ${previous}`;
    const head = released ? `${version} (${bump}; ${since})` : `nothing to release (${since})`;
    const rows = reasons.map(({ commit, rule, bump: step, subject }) => [commit.slice(0, 9), step, rule, (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_9__/* .visible */ .RK)(subject, 80)]);
    const how = explain ? `\n${decision.explanation.map((sentence) => `- ${sentence}\n`).join('')}` : '';
    const list = explain && rows.length > 0 ? `${how}\n${(0,_render_table_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['commit', 'step', 'rule', 'subject'], rows)}` : how;
    const share = commits === 0 ? '' : `, ${compliance} of them Conventional Commits`;
    return `${head}\n${(0,_render_table_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(commits, 'commit')}${share}\n${list}${(0,_render_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .renderFindings */ .v)(findings, terminal)}`;
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

/***/ 5702:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ historySource)
/* harmony export */ });
/** The remote that a clone was made from, as the source of what it leaves out. */
function historySource(repository, access) {
    const remote = repository.remote(access);
    return {
        shown: access.name,
        isKnown: async () => (await repository.config(`remote.${access.name}.url`)) !== undefined,
        tags: () => remote.tags(),
        keepTags: (names) => remote.fetchTags(names),
        bring: (commit) => remote.fetch(commit, { alone: true }),
        async deepen(by) {
            // The commits whose parents are left out came from there, whatever has been committed here since.
            await remote.deepen(repository.cutCommits(), by);
        },
    };
}


/***/ }),

/***/ 7505:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ orTold),
/* harmony export */   Tx: () => (/* binding */ deepenClone),
/* harmony export */   bc: () => (/* binding */ mayHideRelease)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(420);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7176);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);
/* harmony import */ var _with_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2084);






/** The first step back, and how much longer each further one is. */
const FIRST_STEP = 50;
const STEP_FACTOR = 4;
/** Steps longer than this are no longer cheaper than all that is left. */
const LONGEST_STEP = 20_000;
/**
 * Makes a shallow clone deeper, step by step, until enough of it is here, or all. One that is whole then also gets the tags of its history, as git itself would
 * bring them: whoever asks next sees a full clone, and asks nobody what it lacks. A full clone is handed back as it is.
 * @param to the commit at which the history ends that is looked at; `HEAD` when open
 */
async function deepenClone(clone, to, isEnough) {
    return orTold(clone, async () => {
        const { git, source } = clone;
        const tags = await source.tags();
        for (let step = FIRST_STEP; await git.isShallow(); step *= STEP_FACTOR) {
            const known = await knowing(git, tags, to);
            if (isEnough !== 'all' && (await isEnough(known)))
                return known.git;
            await source.deepen(isEnough === 'all' || step > LONGEST_STEP ? 'all' : step);
        }
        const whole = (await knowing(git, tags, to)).git;
        const here = new Set((await git.tags()).map(({ name }) => name));
        await source.keepTags((await whole.tags()).flatMap(({ name }) => (here.has(name) ? [] : [name])));
        return whole;
    });
}
/** Does what needs the rest of a shallow clone, and says where that cannot be had. A full clone is handed back as it is. */
async function orTold({ git, source }, work) {
    if (!(await git.isShallow()))
        return { git, findings: [] };
    try {
        return { git: await work(), findings: [] };
    }
    catch (error) {
        if (!(error instanceof _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e) || !(await git.isShallow()))
            throw error;
        const message = `this clone is shallow, and the rest cannot be fetched from ${source.shown}: ${error.what}; ${error.fix}`;
        return { git, findings: [(0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-M007', { message })] };
    }
}
async function knowing(git, there, to) {
    const tip = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D)(git, to || 'HEAD', 'to');
    const here = await git.ancestors(tip);
    const local = await git.tags();
    const names = new Set(local.map(({ name }) => name));
    const tags = [...local, ...there.filter(({ name }) => !names.has(name))];
    const seen = tags.filter(({ commit }) => here.has(commit));
    return { git: (0,_with_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .withTags */ .S)(git, seen), unseen: tags.filter(({ commit }) => !here.has(commit)) };
}
/** Whether a version higher than the last one that is here, whose commit is not here, may stand for one behind the cut. */
function mayHideRelease(unseen, prefix, last) {
    const highest = (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTags */ .uO)(unseen, prefix).versions[0];
    return highest !== undefined && (last === undefined || (0,_semver_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePrecedence */ .cX)(highest.version, last.version) > 0);
}


/***/ }),

/***/ 1396:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readerWith)
/* harmony export */ });
/** A repository that answers some questions in a way of its own, and the others as `git` does. */
function readerWith(git, own) {
    return {
        root: git.root,
        commonDir: git.commonDir,
        tags: () => git.tags(),
        resolveCommit: (revision) => git.resolveCommit(revision),
        isAncestor: (ancestor, descendant) => git.isAncestor(ancestor, descendant),
        isShallow: () => git.isShallow(),
        listTree: (commit) => git.listTree(commit),
        readBlobs: (oids) => git.readBlobs(oids),
        readFile: (commit, path) => git.readFile(commit, path),
        log: (range) => git.log(range),
        ancestors: (commit) => git.ancestors(commit),
        commonAncestor: (list) => git.commonAncestor(list),
        changedPaths: (list) => git.changedPaths(list),
        refs: () => git.refs(),
        ...own,
    };
}


/***/ }),

/***/ 9873:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withTagsOfRemote)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8362);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(420);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
/* harmony import */ var _with_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2084);




/**
 * A full clone with the tags that the remote has in the history of `to`, where it has none itself: made with `--no-tags`, it would take the next release
 * for the first. A clone without a remote, and one that has any tag, is handed back as it is. No ref is made.
 * @param to the commit at which the history ends that is looked at; `HEAD` when open
 */
async function withTagsOfRemote({ git, source }, to) {
    if ((await git.tags()).length > 0 || !(await source.isKnown()))
        return { git, findings: [] };
    const tip = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(git, to || 'HEAD', 'to');
    try {
        const there = await source.tags();
        if (there.length === 0)
            return { git, findings: [] };
        const here = await git.ancestors(tip);
        return {
            git: (0,_with_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withTags */ .S)(git, there.filter(({ commit }) => here.has(commit))),
            findings: [],
        };
    }
    catch (error) {
        if (!(error instanceof _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e))
            throw error;
        const message = `no tag is here, and whether ${source.shown} has some cannot be told: ${error.what}; ${error.fix}`;
        return { git, findings: [(0,_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .report */ .z)('AIOP-M012', { message })] };
    }
}


/***/ }),

/***/ 8693:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wholeRange)
/* harmony export */ });
/* harmony import */ var _counting_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);
/* harmony import */ var _deepen_clone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7505);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5931);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5145);
/* harmony import */ var _tags_of_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9873);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1606);






/**
 * Makes a shallow clone as deep as a question needs, step by step: to the last release in the history of `to`, and to the beginning where that release
 * may hide behind the cut, where earlier releases have a say, and with `needs: 'history'`. What is asked of the result is then answered as
 * in a full clone: it also knows the tags that the clone lacks. No ref is made, save those tags where the clone is whole then. A full clone is handed
 * back as it is, unless it has no tag at all: then it knows those of the remote, and no ref is made.
 * @param request whose revisions and prefix count
 */
async function wholeRange(request, needs, clone) {
    if (!(await clone.git.isShallow()))
        return (0,_tags_of_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .withTagsOfRemote */ .Z)(clone, request.to);
    return (0,_deepen_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .deepenClone */ .Tx)(clone, request.to, needs === 'history' ? 'all' : (known) => isEnough(request, known));
}
/** Whether a full clone would give the same answer. */
async function isEnough(request, { git, unseen }) {
    const { from, to, tagPrefix = 'v' } = request;
    const prefix = (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedTagPrefix */ .U)(tagPrefix);
    const tip = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D)(git, to || 'HEAD', 'to');
    if (from && (await git.resolveCommit(from)) === undefined)
        return false;
    const base = await (0,_counting_base_js__WEBPACK_IMPORTED_MODULE_3__/* .countingBase */ .h)(git, from, tip, (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTags */ .uO)(await git.tags(), prefix));
    const { last, after } = base;
    if (after === undefined)
        return false;
    if ((0,_deepen_clone_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHideRelease */ .bc)(unseen, prefix, last))
        return false;
    const records = await git.log({ from: after, to: tip });
    return !(0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .asksEarlierReleases */ .v8)(base, records, request) && (await (0,_counting_base_js__WEBPACK_IMPORTED_MODULE_3__/* .cutHistory */ .l)(git, records, after, '')).length === 0;
}


/***/ }),

/***/ 2084:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withTags)
/* harmony export */ });
/* harmony import */ var _reader_with_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1396);

/** A repository with tags of its own, by which commits can be named as well. */
function withTags(git, tags) {
    const commits = new Map(tags.map(({ name, commit }) => [name, commit]));
    return (0,_reader_with_js__WEBPACK_IMPORTED_MODULE_0__/* .readerWith */ .y)(git, {
        tags: async () => tags,
        resolveCommit: async (revision) => (await git.resolveCommit(revision)) ?? commits.get(revision.replace(/^refs\/tags\//, '')),
    });
}


/***/ }),

/***/ 8429:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ repositoryConfig)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8655);

/** What the `aiop.yaml` of a repository says, or undefined where it has none. @throws UsageError for one that is wrong */
async function repositoryConfig({ root }) {
    if (_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k.status(`${root}/aiop.yaml`) === undefined)
        return undefined;
    // The reader of YAML is only loaded where there is some.
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(7772), __webpack_require__.e(9351), __webpack_require__.e(8946), __webpack_require__.e(223), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 9936));
    return loadConfig(root, _aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .nodeFiles */ .k);
}


/***/ }),

/***/ 8451:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ versionConfig),
/* harmony export */   t: () => (/* binding */ channelOf)
/* harmony export */ });
/* harmony import */ var _repository_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/** What a repository says about its versions, or undefined where it has no `aiop.yaml`. @throws UsageError for one that is wrong */
async function versionConfig(git) {
    return (await (0,_repository_config_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryConfig */ .P)(git))?.version;
}
/** The identifier of the prereleases that a branch makes; empty where it makes releases. */
function channelOf(branch, config) {
    return branch === undefined ? '' : (config?.channels.get(branch.replace(/^refs\/heads\//, '')) ?? '');
}


/***/ })

};
