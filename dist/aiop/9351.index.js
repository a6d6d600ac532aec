export const id = 9351;
export const ids = [9351];
export const modules = {

/***/ 1254:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export CONFIG_CODES */
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7575);

/** Everything that reading `aiop.yaml` can find. */
const CONFIG_CODES = {
    'AIOP-C001': { severity: 'error', title: 'The file cannot be read', hint: 'give a UTF-8 file within the limits' },
    'AIOP-C002': { severity: 'error', title: 'Syntax error', hint: 'mend the YAML at this place' },
    'AIOP-C003': { severity: 'error', title: 'Duplicate key', hint: 'keep one of the two' },
    'AIOP-C004': { severity: 'error', title: 'Forbidden YAML feature', hint: 'write the value out, in one plain document' },
    'AIOP-C005': { severity: 'error', title: 'Unsupported apiVersion', hint: 'write apiVersion: aiop.dev/v1' },
    'AIOP-C006': { severity: 'error', title: 'Missing field', hint: 'add the field' },
    'AIOP-C007': { severity: 'error', title: 'Unknown field', hint: 'remove the field' },
    'AIOP-C008': { severity: 'error', title: 'Wrong type or out of range', hint: 'give a value of the expected type and range' },
    'AIOP-C009': { severity: 'error', title: 'Unsupported value', hint: 'write one of the allowed values' },
    'AIOP-C011': { severity: 'error', title: 'A task needs one that does not exist', hint: 'correct the name, or add the task' },
    'AIOP-C012': { severity: 'error', title: 'Tasks need each other in a circle', hint: 'remove one of these needs' },
    'AIOP-C013': {
        severity: 'error',
        title: 'Pattern does not parse, or reaches what is no input or output',
        hint: 'use literals, ?, *, [a-z], {a,b} and ** as a whole segment; a leading ! subtracts',
    },
    'AIOP-C014': {
        severity: 'error',
        title: 'Malformed or reserved name',
        hint: 'use letters, digits, dot, underscore and hyphen, at most 64, first a letter or digit; not "setup"',
    },
    'AIOP-C015': {
        severity: 'error',
        title: 'Path leaves the repository or is not canonical',
        hint: 'write it relative to the repository, with /',
    },
    'AIOP-C016': {
        severity: 'error',
        title: 'Fields of a task that runs file by file do not fit together',
        hint: 'give it `per-file: true`, `inputs`, {files} in its command, and no outputs',
    },
    'AIOP-C017': {
        severity: 'error',
        title: 'A problem matcher cannot be used',
        hint: 'write it as GitHub’s runner takes it: owner, and patterns with regexp and the numbers of its groups, one of them message',
    },
    'AIOP-C018': {
        severity: 'error',
        title: 'A task names a problem matcher that does not exist',
        hint: 'name one that is published, or one of verify.matchers',
    },
    'AIOP-C019': {
        severity: 'error',
        title: 'A hermetic task does not say what it reads',
        hint: 'add `inputs`: its tree holds nothing else',
    },
    'AIOP-C020': {
        severity: 'warning',
        title: 'What another tool declares is not taken over',
        hint: 'write the task under `verify.tasks` where it matters here, or name the tasks to take under `from`',
    },
    'AIOP-C021': {
        severity: 'error',
        title: 'Modules share a folder, or depend on what is none',
        hint: 'give each module a folder of its own',
    },
    'AIOP-C022': {
        severity: 'error',
        title: 'Fields about the messages of commits do not fit together',
        hint: 'keep one of the two',
    },
};
/** Makes a finding of this domain. */
const report = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(CONFIG_CODES);


/***/ }),

/***/ 3169:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ COMMITS_FIELDS),
/* harmony export */   TK: () => (/* binding */ checkCommits),
/* harmony export */   g3: () => (/* binding */ commitsOf)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1254);

const listed = (rule, condition = 'always') => (value) => ({ rule, condition, value: typeof value === 'string' ? [value] : value });
const limited = (rule) => (value) => ({ rule, condition: 'always', value });
const required = (rule) => (value) => ({ rule, condition: value === 'required' ? 'never' : 'always' });
/** What each field asks for. */
const RULES = new Map([
    ['types', listed('type-enum')],
    ['type-case', listed('type-case')],
    ['scope', required('scope-empty')],
    ['scopes', listed('scope-enum')],
    ['scope-case', listed('scope-case')],
    ['subject-case', listed('subject-case')],
    ['subject-not-case', listed('subject-case', 'never')],
    ['subject-min-length', limited('subject-min-length')],
    ['subject-max-length', limited('subject-max-length')],
    ['subject-full-stop', () => ({ rule: 'subject-full-stop', condition: 'never', value: '.' })],
    ['header-max-length', limited('header-max-length')],
    ['body', required('body-empty')],
    ['body-max-line-length', limited('body-max-line-length')],
    ['footer-max-line-length', limited('footer-max-line-length')],
    ['references', required('references-empty')],
    ['trailers', listed('trailer-exists')],
]);
const OPTIONS = ['warn', 'fixups', 'merges', 'ignore', 'commitlint'];
/** Every field of the section. */
const COMMITS_FIELDS = [...RULES.keys(), ...OPTIONS];
function commitsOf(raw) {
    const { warn = [], fixups, merges, ignore, commitlint = true } = raw;
    const rules = [...RULES].flatMap(([field, asks]) => {
        const value = ruleValue(raw[field]);
        if (value === undefined)
            return [];
        const severity = value === 'off' ? 'off' : warn.includes(field) ? 'warning' : 'error';
        return [{ ...asks(value), severity }];
    });
    return {
        rules,
        ...(fixups === undefined ? {} : { fixups }),
        ...(merges === undefined ? {} : { merges: merges === 'lint' ? 'linted' : 'left-out' }),
        ...(ignore === undefined ? {} : { ignored: ignore }),
        commitlint,
    };
}
function ruleValue(value) {
    if (typeof value === 'number' || typeof value === 'string')
        return value;
    return Array.isArray(value) ? value.map(String) : undefined;
}
/** Checks what a schema cannot: that fields do not contradict each other, and that every warning is about a rule that is set. */
function checkCommits(document, raw) {
    const findings = [];
    const add = (pointer, message, hint) => {
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)('AIOP-C022', { message, hint, at: document.position(pointer), pointer }));
    };
    for (const [index, field] of (raw.warn ?? []).entries()) {
        if (raw[field] !== undefined && raw[field] !== 'off')
            continue;
        add(`/commits/warn/${index}`, `"${field}" is to be a warning, and is not set`, `set ${field}, or leave it out here`);
    }
    if (raw['subject-case'] !== undefined && raw['subject-not-case'] !== undefined) {
        add('/commits/subject-not-case', 'the case of the subject is asked for twice', 'keep subject-case or subject-not-case');
    }
    const [least, most] = [raw['subject-min-length'], raw['subject-max-length']];
    if (typeof least === 'number' && typeof most === 'number' && least > most) {
        add('/commits/subject-min-length', `no subject has at least ${least} and at most ${most} characters`, 'let the first be the smaller one');
    }
    if (raw.scope === 'forbidden' && raw.scopes !== undefined && raw.scopes !== 'off') {
        add('/commits/scopes', 'scopes are listed, and none may be written', 'keep scope: forbidden or the list');
    }
    return findings;
}


/***/ }),

/***/ 9199:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   Ib: () => (/* binding */ DEFAULT_NAME),
/* harmony export */   RG: () => (/* binding */ readConfigFile),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


/** No configuration is larger. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The name of the file that may be missing. */
const DEFAULT_NAME = 'aiop.yaml';
/**
 * The bytes of a configuration, or undefined where the file of the usual name is missing.
 * @throws UsageError when a file of another name is missing, and for one that is too large or no regular file
 */
function readConfigFile(root, files, name) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(root, name);
    if (files.status(path) !== undefined)
        return files.read(path, MAX_CONFIG_BYTES);
    if (name === DEFAULT_NAME)
        return undefined;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({ what: 'there is no such file', where: name, expected: 'a configuration of aiop', fix: 'correct the path' });
}
/** What tells, in the folder of a repository, how it is set up and checked. */
function surroundingsOf(root, files) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, 'package.json');
    return { packageJson: files.status(path)?.kind === 'file' ? files.read(path, MAX_CONFIG_BYTES) : undefined, names: files.list(root) };
}


/***/ }),

/***/ 4833:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var _commits_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3169);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(980);
/* harmony import */ var _task_matchers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2191);
/* harmony import */ var _version_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(927);




/** What the data of a file says that the schema, and all further checks, have admitted. */
function configOf(path, { setup, verify, version, commits, ledger }) {
    const matchers = new _task_matchers_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskMatchers */ .J(verify?.matchers);
    return {
        origin: { state: 'file', path },
        ...(setup === undefined ? {} : { setup: taskOf('setup', setup, matchers) }),
        tasks: Object.entries(verify?.tasks ?? {}).map(([name, task]) => taskOf(name, task, matchers)),
        ...(verify?.from === undefined ? {} : { from: [verify.from].flat().map(refOf) }),
        version: (0,_version_config_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E)(version ?? {}),
        ...(commits === undefined ? {} : { commits: (0,_commits_config_js__WEBPACK_IMPORTED_MODULE_2__/* .commitsOf */ .g3)(commits) }),
        ledger: { events: [], ...ledger },
    };
}
const refOf = (raw) => (typeof raw === 'string' ? { file: raw } : raw);
function taskOf(name, { run, cwd, inputs, outputs = [], needs = [], env = [], tools = [], retries = 0, timeout, ...rest }, matchers) {
    const { 'per-file': perFile, 'shared-inputs': sharedInputs, junit, hermetic } = rest;
    const own = matchers.of(rest.matchers);
    return {
        name,
        run,
        ...(cwd === undefined ? {} : { cwd }),
        ...(inputs === undefined ? {} : { inputs }),
        outputs: junit === undefined ? outputs : [...outputs, junit],
        ...(junit === undefined ? {} : { junit }),
        needs,
        env,
        tools,
        retries,
        timeoutMs: timeout === undefined ? _config_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_TIMEOUT_MS */ .t : durationMs(timeout),
        ...(perFile === undefined ? {} : { perFile }),
        ...(sharedInputs === undefined ? {} : { sharedInputs }),
        ...(hermetic === undefined ? {} : { hermetic }),
        ...(own === undefined ? {} : { matchers: own }),
    };
}
/** `90s`, `10m` or `2h` in milliseconds. */
function durationMs(text) {
    const seconds = { s: 1, m: 60, h: 3600 }[text.slice(-1)] ?? 1;
    return Number(text.slice(0, -1)) * seconds * 1000;
}


/***/ }),

/***/ 980:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ DEFAULT_TIMEOUT_MS)
/* harmony export */ });
/** How long a task may run where nothing is said. */
const DEFAULT_TIMEOUT_MS = 60 * 60 * 1000;


/***/ }),

/***/ 2191:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TaskMatchers),
/* harmony export */   M: () => (/* binding */ checkMatchers)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9132);
/* harmony import */ var _aiop_documents__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4470);
/* harmony import */ var _aiop_problem_matchers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1841);
/* harmony import */ var _aiop_problem_matchers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3680);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1254);




/** Gives each task its matchers: those it names, else all where the configuration has some of its own, else those that are published. */
class TaskMatchers {
    #own;
    constructor(own = []) {
        this.#own = new Map(own.flatMap((raw) => ownMatcher(raw).map((matcher) => [matcher.owner, matcher])));
    }
    /** Undefined stands for those that are published: they are compiled only when a log is looked at. */
    of(names) {
        if (names === undefined && this.#own.size === 0)
            return undefined;
        if (names?.length === 0)
            return [];
        const published = (0,_aiop_problem_matchers__WEBPACK_IMPORTED_MODULE_0__/* .publishedMatchers */ .w)();
        if (names !== undefined)
            return names.flatMap((name) => this.#own.get(name) ?? published.get(name) ?? []);
        return [...this.#own.values(), ...[...published.values()].filter(({ owner }) => !this.#own.has(owner))];
    }
}
function ownMatcher(raw) {
    const read = (0,_aiop_problem_matchers__WEBPACK_IMPORTED_MODULE_1__/* .readMatcher */ .Zi)(raw.owner, raw);
    return read.ok ? read.matchers : [];
}
/** What a schema cannot tell: patterns that do not parse, groups that they do not have, names that no matcher has. */
function checkMatchers(document, { matchers = [], tasks = {} }) {
    const own = matchers.flatMap((raw, index) => checkMatcher(document, raw, `/verify/matchers/${index}`));
    const twice = matchers.flatMap(({ owner }, index) => {
        if (matchers.findIndex((other) => other.owner === owner) === index)
            return [];
        const pointer = `/verify/matchers/${index}/owner`;
        return [
            (0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-C017', { message: `two matchers are called "${owner}"`, at: document.position(pointer), pointer, hint: 'rename one' }),
        ];
    });
    const known = new Set([..._aiop_problem_matchers__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISHED_NAMES */ .o, ...matchers.map(({ owner }) => owner)]);
    const unknown = Object.entries(tasks).flatMap(([name, task]) => (task.matchers ?? []).flatMap((matcher, index) => {
        if (known.has(matcher))
            return [];
        const pointer = `/verify/tasks/${(0,_aiop_documents__WEBPACK_IMPORTED_MODULE_3__/* .pointerSegment */ .LQ)(name)}/matchers/${index}`;
        const near = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(matcher, known);
        const hint = near === undefined ? `name one of ${[...known].join(', ')}` : `did you mean "${near}"?`;
        return [(0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-C018', { message: `there is no matcher "${matcher}"`, at: document.position(pointer), pointer, hint })];
    }));
    return [...own, ...twice, ...unknown];
}
function checkMatcher(document, raw, pointer) {
    const read = (0,_aiop_problem_matchers__WEBPACK_IMPORTED_MODULE_1__/* .readMatcher */ .Zi)(raw.owner, raw);
    if (read.ok)
        return [];
    const place = `${pointer}${read.problem.pointer}`;
    return [(0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-C017', { message: read.problem.message, at: document.position(place), pointer: place })];
}


/***/ }),

/***/ 927:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   s: () => (/* binding */ checkModules)
/* harmony export */ });
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5855);
/* harmony import */ var _aiop_documents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4470);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1254);



function versionOf({ modules, channels = {} }) {
    const own = new Map(Object.entries(channels));
    if (modules === undefined || modules === 'auto')
        return { ...(modules === undefined ? {} : { modules }), channels: own };
    return { modules: Object.entries(modules).map(([name, module]) => moduleOf(name, module)), channels: own };
}
function moduleOf(name, module) {
    const raw = typeof module === 'string' ? { path: module } : module;
    const { path, tag, 'depends-on': dependsOn, changelog, 'version-files': versionFiles } = raw;
    return {
        name,
        folder: path === '.' ? '' : path.replace(/\/$/, ''),
        ...(tag === undefined ? {} : { tag }),
        ...(dependsOn === undefined ? {} : { dependsOn }),
        ...(changelog === undefined ? {} : { changelog }),
        ...(versionFiles === undefined ? {} : { versionFiles }),
    };
}
/** Checks what a schema cannot: that paths are plain, folders and changelogs are told once, and dependencies are modules. */
function checkModules(document, { modules }) {
    if (modules === undefined || modules === 'auto')
        return [];
    const names = new Set(modules.map(({ name }) => name));
    const folders = new Map();
    const changelogs = new Map();
    return modules.flatMap((module) => {
        const { name, folder, changelog = 'off' } = module;
        const pointer = `/version/modules/${(0,_aiop_documents__WEBPACK_IMPORTED_MODULE_0__/* .pointerSegment */ .LQ)(name)}`;
        const place = { at: document.position(pointer), pointer };
        const shared = (what, other) => other === undefined ? [] : [(0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-C021', { message: `the modules "${other}" and "${name}" have the same ${what}`, ...place })];
        const findings = [
            ...pathProblems(module).map((message) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-C015', { message, ...place })),
            ...shared('folder', folders.get(folder)),
            ...(changelog === 'off' ? [] : shared('changelog', changelogs.get(changelog))),
            ...needProblems(module, names).map((message) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .report */ .z)('AIOP-C021', { message, ...place, hint: 'name another module of this file' })),
        ];
        folders.set(folder, name);
        changelogs.set(changelog, name);
        return findings;
    });
}
function pathProblems({ name, folder, changelog = 'off', versionFiles = [] }) {
    const files = [...(changelog === 'off' ? [] : [changelog]), ...versionFiles];
    return [
        ...(folder === '' || isPlainPath(folder) ? [] : [`the path of the module "${name}" is no plain path in the repository`]),
        ...files
            .filter((file) => !isPlainPath(file))
            .map((file) => `${JSON.stringify(file)} of the module "${name}" is no plain path of a file`),
    ];
}
function needProblems({ name, dependsOn = [] }, names) {
    return dependsOn.flatMap((needed) => {
        if (needed === name)
            return [`the module "${name}" depends on itself`];
        return names.has(needed) ? [] : [`the module "${name}" depends on "${needed}", which is none`];
    });
}
function isPlainPath(path) {
    const parsed = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .E)(path);
    return parsed.ok && parsed.pattern.literal && !path.endsWith('/');
}


/***/ }),

/***/ 4470:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ pointerName),
/* harmony export */   LQ: () => (/* binding */ pointerSegment),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   cP: () => (/* binding */ pointerSegments)
/* harmony export */ });
/** Objects with fewer members are searched from the beginning. */
const MAX_SEARCHED = 64;
/** The offset of every value of a document, found by pointer. Kept beside the values, so that these stay plain data. */
class Places {
    // One list for all: a large document has a hundred thousand objects, and a list for each would take more than the document.
    #offsets = [];
    /** Where in the list the offsets of an object or array begin. */
    #starts = new Map();
    /** The keys of an object in the order of the text, where that is not the order of its properties. */
    #keys = new Map();
    #indexes = new Map();
    #root;
    #rootOffset = 0;
    setRoot(value, offset) {
        this.#root = value;
        this.#rootOffset = offset;
    }
    /** @param offsets of each key and of its value, in the order of `keys` */
    addObject(object, keys, offsets) {
        this.#add(object, offsets);
        // Properties stand in the order of the text, save those with the name of an index, which come first.
        if (keys.some(isIndex))
            this.#keys.set(object, keys);
    }
    addArray(array, offsets) {
        this.#add(array, offsets);
    }
    #add(container, offsets) {
        this.#starts.set(container, this.#offsets.length);
        for (const offset of offsets)
            this.#offsets.push(offset);
    }
    /** The offset of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
    offset(pointer, part) {
        let [value, offset] = [this.#root, this.#rootOffset];
        const names = pointerSegments(pointer);
        for (const [depth, name] of names.entries()) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
                return offset;
            const start = this.#starts.get(value);
            if (start === undefined)
                return offset;
            const key = part === 'key' && depth === names.length - 1;
            const place = Array.isArray(value) ? Number(name) : 2 * this.#keyIndex(value, name) + (key ? 0 : 1);
            const found = this.#offsets[start + place];
            if (found === undefined)
                return offset;
            [value, offset] = [Reflect.get(value, name), found];
        }
        return offset;
    }
    #keyIndex(object, name) {
        const keys = this.#keys.get(object) ?? Object.keys(object);
        if (keys.length <= MAX_SEARCHED)
            return keys.indexOf(name);
        const index = this.#indexes.get(object) ?? new Map(keys.map((key, at) => [key, at]));
        this.#indexes.set(object, index);
        return index.get(name) ?? -1;
    }
}
const isIndex = (name) => /^\d/.test(name);
/** The names that an RFC 6901 pointer goes through, unescaped. */
function pointerSegments(pointer) {
    const segments = pointer.split('/');
    segments.shift();
    return pointer.includes('~') ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')) : segments;
}
/** One segment for an RFC 6901 pointer. */
function pointerSegment(name) {
    return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}
/** A pointer as people write it: `workstreams[3].claims.write[0]`. The whole document is `the document`. */
function pointerName(pointer) {
    const segments = pointerSegments(pointer);
    if (segments.length === 0)
        return 'the document';
    return segments.map((segment, at) => (/^\d+$/.test(segment) ? `[${segment}]` : at === 0 ? segment : `.${segment}`)).join('');
}


/***/ }),

/***/ 3680:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zi: () => (/* binding */ readMatcher),
  Vz: () => (/* binding */ readMatcherFile)
});

// UNUSED EXPORTS: ROLES

;// CONCATENATED MODULE: ./packages/problem-matchers/lib/character-set.js
const LAST = 0xffff;
const DIGITS = [[0x30, 0x39]];
const WORD = [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
];
/** WhiteSpace and LineTerminator of ECMA-262. */
const SPACE = [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
];
const LINE_ENDS = [
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
];
/** Everything that some ranges leave out. */
function complement(ranges) {
    const left = [];
    let from = 0;
    for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
        if (first > from)
            left.push([from, first - 1]);
        from = Math.max(from, last + 1);
    }
    return from <= LAST ? [...left, [from, LAST]] : left;
}
/** Code units that one place of a pattern takes. */
class CharacterSet {
    #ranges;
    #ascii = new Uint8Array(128);
    constructor(ranges) {
        this.#ranges = ranges;
        for (let unit = 0; unit < this.#ascii.length; unit++)
            this.#ascii[unit] = isIn(ranges, unit) ? 1 : 0;
    }
    has(unit) {
        return unit < this.#ascii.length ? this.#ascii[unit] === 1 : isIn(this.#ranges, unit);
    }
}
const isIn = (ranges, unit) => ranges.some(([first, last]) => unit >= first && unit <= last);

;// CONCATENATED MODULE: ./packages/problem-matchers/lib/necessary-text.js
const NOTHING = { length: 0, units: new Set() };
/** What a text needs to be worth a search for a pattern: most lines of a log can be told by it that they hold no match. */
function necessaryText(node) {
    switch (node.kind) {
        case 'set': {
            const [range, ...more] = node.ranges;
            const isOne = range !== undefined && more.length === 0 && range[0] === range[1];
            return { length: 1, units: new Set(isOne ? [range[0]] : []) };
        }
        case 'assertion':
            return NOTHING;
        case 'group':
            return necessaryText(node.body);
        case 'repeat': {
            const { length, units } = necessaryText(node.body);
            return node.least === 0 ? NOTHING : { length: length * node.least, units };
        }
        case 'sequence': {
            const parts = node.parts.map(necessaryText);
            return { length: parts.reduce((sum, { length }) => sum + length, 0), units: new Set(parts.flatMap(({ units }) => [...units])) };
        }
        case 'choice': {
            const parts = node.parts.map(necessaryText);
            const [first = NOTHING, ...more] = parts;
            const units = [...first.units].filter((unit) => more.every((part) => part.units.has(unit)));
            return { length: Math.min(...parts.map(({ length }) => length)), units: new Set(units) };
        }
    }
}

;// CONCATENATED MODULE: ./packages/problem-matchers/lib/regexp-syntax.js

const MAX_LENGTH = 2_000;
const MAX_DEPTH = 32;
const MAX_COUNT = 100;
/**
 * Parses a pattern in the syntax of ECMA-262 without the flags: literals, classes, groups, choices, repetitions, `^`, `$`, `\b`. Look-around and
 * back references are refused: no engine matches them in linear time.
 */
function parseRegExp(source) {
    if (source.length > MAX_LENGTH)
        return { ok: false, problem: `it is longer than ${MAX_LENGTH} characters` };
    try {
        return new Parser(source).parse();
    }
    catch (error) {
        if (error instanceof SyntaxProblem)
            return { ok: false, problem: error.message };
        throw error;
    }
}
class SyntaxProblem extends Error {
}
const CLASSES = new Map([
    ['d', DIGITS],
    ['D', complement(DIGITS)],
    ['w', WORD],
    ['W', complement(WORD)],
    ['s', SPACE],
    ['S', complement(SPACE)],
]);
const CONTROLS = new Map([
    ['t', 0x09],
    ['n', 0x0a],
    ['v', 0x0b],
    ['f', 0x0c],
    ['r', 0x0d],
    ['0', 0],
]);
class Parser {
    #source;
    #at = 0;
    #groups = 0;
    #depth = 0;
    constructor(source) {
        this.#source = source;
    }
    parse() {
        const root = this.#choice();
        if (this.#at < this.#source.length)
            throw new SyntaxProblem(`a ) at character ${this.#at + 1} closes nothing`);
        return { ok: true, root, groups: this.#groups };
    }
    #choice() {
        const parts = [this.#sequence()];
        while (this.#take('|'))
            parts.push(this.#sequence());
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts };
    }
    #sequence() {
        const parts = [];
        for (let next = this.#peek(); next !== '' && next !== '|' && next !== ')'; next = this.#peek()) {
            const firstGroup = this.#groups + 1;
            parts.push(this.#repeated(this.#atom(), firstGroup));
        }
        return { kind: 'sequence', parts };
    }
    #repeated(body, firstGroup) {
        const count = this.#count();
        if (count === undefined)
            return body;
        if (body.kind === 'assertion')
            throw new SyntaxProblem('an assertion cannot be repeated');
        const lazy = this.#take('?');
        const node = { kind: 'repeat', body, ...count, lazy, firstGroup, endGroup: this.#groups + 1 };
        if (this.#count() !== undefined)
            throw new SyntaxProblem('a repetition cannot be repeated');
        return node;
    }
    #count() {
        if (this.#take('*'))
            return { least: 0, most: Number.POSITIVE_INFINITY };
        if (this.#take('+'))
            return { least: 1, most: Number.POSITIVE_INFINITY };
        if (this.#take('?'))
            return { least: 0, most: 1 };
        const given = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.#source.slice(this.#at, this.#at + 12));
        if (given === null)
            return undefined;
        const [text, from = '', comma, to = ''] = given;
        const least = Number(from);
        const most = comma === undefined ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
        if (most < least)
            throw new SyntaxProblem(`${text} counts backwards`);
        if (least > MAX_COUNT || (most > MAX_COUNT && most !== Number.POSITIVE_INFINITY))
            throw new SyntaxProblem(`${text} counts beyond ${MAX_COUNT}`);
        this.#at += text.length;
        return { least, most };
    }
    #atom() {
        if (this.#take('('))
            return this.#group();
        if (this.#take('['))
            return { kind: 'set', ranges: this.#class() };
        if (this.#take('.'))
            return { kind: 'set', ranges: complement(LINE_ENDS) };
        if (this.#take('^'))
            return { kind: 'assertion', what: 'start' };
        if (this.#take('$'))
            return { kind: 'assertion', what: 'end' };
        if (this.#take('\\b'))
            return { kind: 'assertion', what: 'boundary' };
        if (this.#take('\\B'))
            return { kind: 'assertion', what: 'no-boundary' };
        if (this.#take('\\'))
            return { kind: 'set', ranges: this.#escape() };
        if ('*+?'.includes(this.#peek()))
            throw new SyntaxProblem(`the ${this.#peek()} at character ${this.#at + 1} repeats nothing`);
        return { kind: 'set', ranges: [this.#unit()] };
    }
    #group() {
        if (++this.#depth > MAX_DEPTH)
            throw new SyntaxProblem(`its groups are nested more than ${MAX_DEPTH} deep`);
        const index = this.#groupIndex();
        const body = this.#choice();
        if (!this.#take(')'))
            throw new SyntaxProblem('a group has no end');
        this.#depth--;
        return index === undefined ? { kind: 'sequence', parts: [body] } : { kind: 'group', index, body };
    }
    /** Undefined for one that does not capture. */
    #groupIndex() {
        if (this.#take('?:'))
            return undefined;
        const name = /^\?<[A-Za-z_]\w{0,60}>/.exec(this.#source.slice(this.#at, this.#at + 64))?.[0] ?? '';
        if (name === '' && this.#peek() === '?')
            throw new SyntaxProblem('it looks around itself, or sets flags, which cannot be done in linear time');
        this.#at += name.length;
        return ++this.#groups;
    }
    #class() {
        const negated = this.#take('^');
        const ranges = [];
        while (!this.#take(']')) {
            const from = this.#classAtom();
            // Between single characters, and not at the end, a hyphen makes a range.
            const next = this.#source[this.#at + 1] ?? '';
            if (from.length === 1 && this.#peek() === '-' && next !== ']' && next !== '') {
                this.#at++;
                ranges.push(...rangeOf(from, this.#classAtom()));
            }
            else
                ranges.push(...from);
        }
        return negated ? complement(ranges) : ranges;
    }
    #classAtom() {
        if (this.#peek() === '')
            throw new SyntaxProblem('a class has no end');
        if (this.#take('\\b'))
            return [[0x08, 0x08]];
        return this.#take('\\') ? this.#escape() : [this.#unit()];
    }
    #escape() {
        const name = this.#peek();
        const known = CLASSES.get(name);
        const control = CONTROLS.get(name);
        const code = /^(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4})/.exec(this.#source.slice(this.#at, this.#at + 5))?.[0];
        if (code !== undefined) {
            this.#at += code.length;
            const unit = Number.parseInt(code.slice(1), 16);
            return [[unit, unit]];
        }
        if (known === undefined && control === undefined && /^[A-Za-z1-9]?$/.test(name))
            throw new SyntaxProblem(`\\${name} is not supported: back references and properties are left out`);
        const [unit] = this.#unit();
        return known ?? [control === undefined ? [unit, unit] : [control, control]];
    }
    #unit() {
        const unit = this.#source.charCodeAt(this.#at++);
        return [unit, unit];
    }
    #peek() {
        return this.#source[this.#at] ?? '';
    }
    #take(text) {
        const isNext = this.#source.startsWith(text, this.#at);
        if (isNext)
            this.#at += text.length;
        return isNext;
    }
}
/** `a-z`; where one side is a class such as `\s`, the hyphen stands for itself (ECMA-262, annex B.1.2). */
function rangeOf(from, to) {
    const [[first, firstEnd] = [0, 1], ...more] = from;
    const [[last, lastEnd] = [0, 1], ...others] = to;
    const single = more.length === 0 && others.length === 0 && first === firstEnd && last === lastEnd;
    if (!single)
        return [...from, ...to, [0x2d, 0x2d]];
    if (last < first)
        throw new SyntaxProblem('a class has a range whose end comes before its beginning');
    return [[first, last]];
}

;// CONCATENATED MODULE: ./packages/problem-matchers/lib/linear-regexp.js



const MAX_PROGRAM = 10_000;
/** Compiles a pattern of ECMA-262's syntax, as far as it can be matched in time linear in the text. */
function compileRegExp(source) {
    const parsed = parseRegExp(source);
    if (!parsed.ok)
        return parsed;
    const program = new Compiler().compile(parsed.root);
    if (program === undefined)
        return { ok: false, problem: 'its repetitions make it too large' };
    return { ok: true, regexp: new LinearRegExp(program, parsed.root), groups: parsed.groups };
}
class Compiler {
    #program = [];
    /** Undefined where the program would be too large. */
    compile(root) {
        this.#emit({ op: 'save', slot: 0 });
        this.#node(root);
        this.#emit({ op: 'save', slot: 1 });
        this.#emit({ op: 'match' });
        return this.#isFull ? undefined : this.#program;
    }
    get #isFull() {
        return this.#program.length > MAX_PROGRAM;
    }
    #emit(instruction) {
        this.#program.push(instruction);
        return instruction;
    }
    /** As deep as the pattern is nested, which its parser bounds. */
    #node(node) {
        if (this.#isFull)
            return;
        switch (node.kind) {
            case 'set':
                this.#emit({ op: 'set', set: new CharacterSet(node.ranges) });
                return;
            case 'assertion':
                this.#emit({ op: 'assert', what: node.what });
                return;
            case 'sequence':
                for (const part of node.parts)
                    this.#node(part);
                return;
            case 'group':
                this.#emit({ op: 'save', slot: node.index * 2 });
                this.#node(node.body);
                this.#emit({ op: 'save', slot: node.index * 2 + 1 });
                return;
            case 'choice':
                this.#choice(node.parts);
                return;
            case 'repeat':
                this.#repeat(node);
        }
    }
    #choice(parts) {
        const ends = [];
        for (const [index, part] of parts.entries()) {
            const split = index < parts.length - 1 ? this.#emit({ op: 'split', first: this.#program.length + 1, second: 0 }) : undefined;
            this.#node(part);
            if (split === undefined)
                continue;
            ends.push(this.#emit({ op: 'jump', to: 0 }));
            split.second = this.#program.length;
        }
        for (const end of ends)
            end.to = this.#program.length;
    }
    #repeat(node) {
        for (let count = 0; count < node.least && !this.#isFull; count++)
            this.#turn(node);
        if (node.most === Number.POSITIVE_INFINITY) {
            const split = this.#emit({ op: 'split', first: 0, second: 0 });
            const start = this.#program.length;
            this.#turn(node);
            this.#emit({ op: 'jump', to: start - 1 });
            this.#prefer(split, node.lazy, start, this.#program.length);
            return;
        }
        const splits = [];
        for (let count = node.least; count < node.most && !this.#isFull; count++) {
            splits.push({ split: this.#emit({ op: 'split', first: 0, second: 0 }), start: this.#program.length });
            this.#turn(node);
        }
        for (const { split, start } of splits)
            this.#prefer(split, node.lazy, start, this.#program.length);
    }
    /** Once more, and what the groups held before is forgotten, as ECMA-262 has it (RepeatMatcher, step 4). */
    #turn({ body, firstGroup, endGroup }) {
        if (firstGroup < endGroup)
            this.#emit({ op: 'clear', first: firstGroup, end: endGroup });
        this.#node(body);
    }
    #prefer(split, lazy, into, past) {
        split.first = lazy ? past : into;
        split.second = lazy ? into : past;
    }
}
const isWord = new CharacterSet(WORD);
/**
 * A pattern as a machine that walks through a text once, with all possibilities side by side (R. Cox, "Regular Expression Matching: the
 * Virtual Machine Approach", 2009): the time is at most the size of the program times the length of the text, whatever the text. It finds
 * what a backtracking engine finds.
 */
class LinearRegExp {
    #program;
    /** By place in the program, the last list that a thread at it was added to. */
    #listed;
    #startsAtStart;
    /** Without these, a text holds no match. */
    #leastLength;
    #necessary;
    #list = 0;
    constructor(program, root) {
        const { length, units } = necessaryText(root);
        this.#leastLength = length;
        this.#necessary = [...units].map((unit) => String.fromCharCode(unit));
        this.#program = program;
        this.#listed = new Uint32Array(program.length);
        const [, first] = program;
        this.#startsAtStart = first?.op === 'assert' && first.what === 'start';
    }
    /** The first match in a text, or undefined. */
    match(text) {
        if (text.length < this.#leastLength || this.#necessary.some((unit) => !text.includes(unit)))
            return undefined;
        let threads = [];
        let found;
        this.#list++;
        for (let at = 0; at <= text.length; at++) {
            if (found === undefined && (at === 0 || !this.#startsAtStart))
                this.#follow(threads, { pc: 0, saved: undefined }, text, at);
            if (threads.length === 0 && (found !== undefined || this.#startsAtStart))
                break;
            const next = [];
            this.#list++;
            const unit = at < text.length ? text.charCodeAt(at) : -1;
            for (const thread of threads) {
                const instruction = this.#program[thread.pc];
                if (instruction?.op === 'match') {
                    // What comes after it in the list is less preferred.
                    found = thread;
                    break;
                }
                if (instruction?.op === 'set' && unit >= 0 && instruction.set.has(unit))
                    this.#follow(next, { pc: thread.pc + 1, saved: thread.saved }, text, at + 1);
            }
            threads = next;
        }
        return found === undefined ? undefined : groupsOf(found.saved, text);
    }
    /** Adds what a thread comes to without another character, the preferred first. */
    #follow(threads, start, text, at) {
        const open = [start];
        for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
            const { pc, saved } = thread;
            if (this.#listed[pc] === this.#list)
                continue;
            this.#listed[pc] = this.#list;
            const instruction = this.#program[pc];
            if (instruction === undefined)
                continue;
            if (instruction.op === 'set' || instruction.op === 'match')
                threads.push(thread);
            else if (instruction.op === 'jump')
                open.push({ pc: instruction.to, saved });
            else if (instruction.op === 'split')
                open.push({ pc: instruction.second, saved }, { pc: instruction.first, saved });
            else if (instruction.op === 'save')
                open.push({ pc: pc + 1, saved: { slot: instruction.slot, at, before: saved } });
            else if (instruction.op === 'clear')
                open.push({ pc: pc + 1, saved: cleared(saved, instruction.first, instruction.end) });
            else if (holds(instruction.what, text, at))
                open.push({ pc: pc + 1, saved });
        }
    }
}
function cleared(saved, first, end) {
    let list = saved;
    for (let group = first; group < end; group++)
        list = { slot: group * 2, at: -1, before: list };
    return list;
}
function holds(what, text, at) {
    if (what === 'start')
        return at === 0;
    if (what === 'end')
        return at === text.length;
    const wordAt = (place) => place >= 0 && place < text.length && isWord.has(text.charCodeAt(place));
    return (wordAt(at - 1) !== wordAt(at)) === (what === 'boundary');
}
function groupsOf(saved, text) {
    const slots = new Map();
    for (let entry = saved; entry !== undefined; entry = entry.before)
        if (!slots.has(entry.slot))
            slots.set(entry.slot, entry.at);
    const groups = new Map();
    for (const [slot, start] of slots) {
        if (slot % 2 === 1 || start < 0)
            continue;
        const end = slots.get(slot + 1);
        if (end !== undefined && end >= start)
            groups.set(slot / 2, text.slice(start, end));
    }
    return groups;
}

;// CONCATENATED MODULE: ./packages/problem-matchers/lib/problem-matcher.js

/** What a group of a pattern can hold. */
const ROLES = ['file', 'fromPath', 'line', 'column', 'severity', 'code', 'message'];
const MAX_MATCHERS = 50;
const MAX_PATTERNS = 10;
const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * Reads a file of matchers in the form that GitHub's runner takes (`{ "problemMatcher": [{ "owner", "severity", "pattern": [{ "regexp",
 * "file", … }] }] }`, https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md). Fields that the runner passes over are passed over.
 */
function readMatcherFile(value) {
    try {
        const list = isObject(value) ? value.problemMatcher : undefined;
        if (!Array.isArray(list))
            throw new Refusal('', 'it has no list "problemMatcher"');
        if (list.length > MAX_MATCHERS)
            throw new Refusal('/problemMatcher', `it has more than ${MAX_MATCHERS} matchers`);
        const items = list;
        return { ok: true, matchers: items.map((item, index) => matcherOf(item, `/problemMatcher/${index}`, undefined)) };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, problem: { pointer: error.pointer, message: error.message } };
        throw error;
    }
}
/** Reads one matcher of the same form, whose owner is known. */
function readMatcher(owner, value) {
    try {
        return { ok: true, matchers: [matcherOf(value, '', owner)] };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { ok: false, problem: { pointer: error.pointer, message: error.message } };
        throw error;
    }
}
class Refusal extends Error {
    pointer;
    constructor(pointer, message) {
        super(message);
        this.pointer = pointer;
    }
}
function matcherOf(value, pointer, known) {
    if (!isObject(value))
        throw new Refusal(pointer, 'it is no object');
    const { owner = known, severity = 'error', pattern } = value;
    if (typeof owner !== 'string' || owner === '')
        throw new Refusal(pointer, 'it has no "owner"');
    const level = SEVERITIES.find((each) => each === severity);
    if (level === undefined)
        throw new Refusal(`${pointer}/severity`, 'its severity is none of error, warning and notice');
    if (!Array.isArray(pattern) || pattern.length === 0 || pattern.length > MAX_PATTERNS)
        throw new Refusal(`${pointer}/pattern`, `it has no list of 1 to ${MAX_PATTERNS} patterns`);
    const list = pattern;
    const patterns = list.map((each, index) => patternOf(each, `${pointer}/pattern/${index}`));
    const looping = patterns.findIndex(({ loop }) => loop);
    if (looping >= 0 && (looping < patterns.length - 1 || patterns.length === 1))
        throw new Refusal(`${pointer}/pattern/${looping}/loop`, 'only the last one of several patterns can loop');
    const tells = (each) => each?.groups.has('message') === true;
    if (!(looping < 0 ? patterns.some(tells) : tells(patterns[looping])))
        throw new Refusal(`${pointer}/pattern`, 'no pattern has a "message"');
    return { owner, severity: level, patterns };
}
function patternOf(value, pointer) {
    if (!isObject(value) || typeof value.regexp !== 'string')
        throw new Refusal(pointer, 'it has no "regexp"');
    const compiled = compileRegExp(bare(value.regexp));
    if (!compiled.ok)
        throw new Refusal(`${pointer}/regexp`, `${value.regexp.slice(0, 200)}: ${compiled.problem}`);
    const groups = new Map();
    for (const role of ROLES) {
        // VS Code, where this form comes from, calls the column a character.
        const group = value[role] ?? (role === 'column' ? value.character : undefined);
        if (group === undefined)
            continue;
        if (typeof group !== 'number' || !Number.isInteger(group) || group < 1 || group > compiled.groups)
            throw new Refusal(`${pointer}/${role}`, `"${role}" is no group of the pattern, which has ${compiled.groups}`);
        groups.set(role, group);
    }
    return { regexp: compiled.regexp, groups, loop: value.loop === true };
}
/** `/^…$/` is written in some published files: with slashes outside of `^` and `$` nothing could ever match, so they are marks. */
const bare = (source) => (source.startsWith('/^') && source.endsWith('$/') ? source.slice(1, -1) : source);
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1841:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ PUBLISHED_NAMES),
/* harmony export */   w: () => (/* binding */ publishedMatchers)
/* harmony export */ });
/* harmony import */ var _problem_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);

/**
 * Matchers for what common tools print, in the form in which they are published for GitHub's runner: those of actions/setup-node, setup-go
 * and others, and more in the same form. The order decides which one takes a line that two could take.
 */
const PUBLISHED = {
    problemMatcher: [
        {
            owner: 'tsc',
            pattern: [
                {
                    regexp: '^(?:\\s+\\d+\\>)?([^\\s].*)\\((\\d+)(?:,(\\d+)(?:,\\d+(?:,\\d+)?)?)?\\)\\s*:\\s+(error|warning|info)\\s+(\\w{1,2}\\d+)\\s*:\\s*(.*)$',
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    code: 5,
                    message: 6,
                },
            ],
        },
        {
            owner: 'tsc-pretty',
            pattern: [
                {
                    regexp: '^(\\S.*):(\\d+):(\\d+) - (error|warning|info) (TS\\d+): (.*)$',
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    code: 5,
                    message: 6,
                },
            ],
        },
        {
            owner: 'eslint-compact',
            pattern: [
                {
                    regexp: '^(.+):\\sline\\s(\\d+),\\scol\\s(\\d+),\\s(Error|Warning|Info)\\s-\\s(.+)\\s\\((.+)\\)$',
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    message: 5,
                    code: 6,
                },
            ],
        },
        {
            owner: 'msbuild',
            pattern: [
                {
                    regexp: '^\\s*(\\S.*)\\((\\d+)(?:,(\\d+))?(?:,\\d+,\\d+)?\\):\\s+(error|warning)\\s+([A-Za-z]+\\d+):\\s*(.*?)(?:\\s+\\[(.*)\\])?$',
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    code: 5,
                    message: 6,
                    fromPath: 7,
                },
            ],
        },
        {
            owner: 'maven',
            pattern: [
                { regexp: '^\\[(ERROR|WARNING)\\] (.+\\.\\w+):\\[(\\d+),(\\d+)\\] (.*)$', severity: 1, file: 2, line: 3, column: 4, message: 5 },
            ],
        },
        {
            owner: 'gcc',
            pattern: [
                {
                    regexp: '^(.*):(\\d+):(\\d+):\\s+(fatal error|warning|error|note):\\s+(.*?)(?:\\s+\\[([\\w+=./-]+)\\])?$',
                    file: 1,
                    line: 2,
                    column: 3,
                    severity: 4,
                    message: 5,
                    code: 6,
                },
            ],
        },
        {
            owner: 'javac',
            pattern: [
                {
                    regexp: '^(.+\\.\\w+):(\\d+): (error|warning|note): (.*?)(?:\\s+\\[([\\w-]+)\\])?$',
                    file: 1,
                    line: 2,
                    severity: 3,
                    message: 4,
                    code: 5,
                },
            ],
        },
        {
            owner: 'flake8',
            pattern: [{ regexp: '^(.+\\.pyi?):(\\d+):(\\d+): ([A-Z]+\\d+):? (.*)$', file: 1, line: 2, column: 3, code: 4, message: 5 }],
        },
        {
            owner: 'go',
            pattern: [{ regexp: '^(?:vet: |\\s+)?(\\S.*\\.go):(\\d+):(?:(\\d+):)? (.*)$', file: 1, line: 2, column: 3, message: 4 }],
        },
        {
            owner: 'rustc',
            pattern: [
                { regexp: '^(warning|error)(?:\\[(\\w+)\\])?: (.*)$', severity: 1, code: 2, message: 3 },
                { regexp: '^\\s*--> (.+):(\\d+):(\\d+)$', file: 1, line: 2, column: 3 },
            ],
        },
        {
            owner: 'eslint-stylish',
            pattern: [
                { regexp: '^\\s*([^\\s].*)$', file: 1 },
                {
                    regexp: '^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$',
                    line: 1,
                    column: 2,
                    severity: 3,
                    message: 4,
                    code: 5,
                    loop: true,
                },
            ],
        },
    ],
};
let known;
/** The matchers that need no configuration, by their owner. Compiled when they are first asked for. */
function publishedMatchers() {
    if (known !== undefined)
        return known;
    const read = (0,_problem_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .readMatcherFile */ .Vz)(PUBLISHED);
    if (!read.ok)
        throw new Error(`a matcher of our own is not sound: ${read.problem.pointer}: ${read.problem.message}`);
    known = new Map(read.matchers.map((matcher) => [matcher.owner, matcher]));
    return known;
}
/** Their names alone, which cost nothing. */
const PUBLISHED_NAMES = PUBLISHED.problemMatcher.map(({ owner }) => owner);


/***/ })

};
