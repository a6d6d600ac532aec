export const id = 2058;
export const ids = [2058];
export const modules = {

/***/ 6447:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ additionField)
/* harmony export */ });
/** How it stands in the key: no two of different kinds have one name. */
function additionField(addition) {
    const { kind } = addition;
    return kind === 'text' ? [`${kind}:${addition.name}`, addition.text] : [`${kind}:${addition.path}`, addition.hash];
}


/***/ }),

/***/ 6237:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ report)
/* harmony export */ });
/* unused harmony export CACHE_KEY_CODES */
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7575);

/** Everything that working out a key can find. None is an error: a key that misses too often is no reason to stop a job. */
const CACHE_KEY_CODES = {
    'AIOP-K001': {
        severity: 'warning',
        title: 'A lock file cannot be read, so its bytes are hashed',
        hint: 'mend the file, or write it again with its tool; until then every change of its bytes gives another key',
    },
    'AIOP-K002': {
        severity: 'warning',
        title: 'There is no lock file',
        hint: 'add the lock file to git, correct working-directory, or name what decides the content of the cache in extra',
    },
    'AIOP-K003': {
        severity: 'warning',
        title: 'A requirement is not locked to one version',
        hint: 'pin it with ==, best with --hash; the key cannot change when another version is released',
    },
    'AIOP-K004': {
        severity: 'warning',
        title: 'A lock file is not a regular file, and was left out',
        hint: 'replace the link, pipe or device by the file itself',
    },
    'AIOP-K005': {
        severity: 'warning',
        title: 'An included requirements file was not read',
        hint: 'keep included files inside the working directory, as regular files',
    },
    'AIOP-K006': {
        severity: 'warning',
        title: 'A tool that a cache depends on was not found',
        hint: 'set the tool up before this step, so that its version joins the key',
    },
    'AIOP-K007': {
        severity: 'warning',
        title: 'The trust domain is set higher than the event warrants',
        hint: 'leave trust-domain at auto, unless nobody else can start this workflow',
    },
    'AIOP-K008': {
        severity: 'warning',
        title: 'A cache was found, and not restored',
        hint: 'the job goes on without it; delete the entry, so that the next run saves a sound one',
    },
    'AIOP-K009': {
        severity: 'warning',
        title: 'The cache service failed',
        hint: 'the job goes on without a cache; if it lasts, see whether the service and the runner are well',
    },
    'AIOP-K010': {
        severity: 'notice',
        title: 'This run has no cache, or no right to it',
        hint: 'nothing needs to be mended: untrusted runs may read caches and not write them, and a workflow can set the mode of its cache',
    },
    'AIOP-K011': {
        severity: 'notice',
        title: 'Something was left out of the cache',
        hint: 'it could not be restored from there; name narrower paths if it does not belong to the cache',
    },
};
/** Makes a finding of this domain. */
const report = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .reporter */ .YX)(CACHE_KEY_CODES);


/***/ }),

/***/ 3170:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ECOSYSTEMS)
/* harmony export */ });
/** The ecosystems whose lock files are known, in the order in which they stand in a key. */
const ECOSYSTEMS = [
    'bun',
    'bundler',
    'cargo',
    'composer',
    'go',
    'gradle',
    'maven',
    'npm',
    'nuget',
    'pip',
    'pipenv',
    'pnpm',
    'poetry',
    'powershell',
    'pre-commit',
    'uv',
    'yarn',
];


/***/ }),

/***/ 9212:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lockFilesAmong),
/* harmony export */   g: () => (/* binding */ findLockFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6381);
/* harmony import */ var _lock_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);



/** So many lock files belong to one key at most. */
const MAX_LOCK_FILES = 2000;
const MAX_WALKED_FOLDERS = 20_000;
const MAX_WALK_DEPTH = 12;
/** Where packages of others lie: their lock files decide nothing here. */
const FOREIGN = new Set(['node_modules', '.git', '.pnpm-store', '.venv', 'venv', '__pycache__', 'site-packages']);
/**
 * Paths of lock files below a folder, relative to it, sorted: what git tracks, or what stands there where there is no git. Nothing in
 * folders of installed packages counts.
 */
async function findLockFiles(root, files, git) {
    return lockFilesAmong(git === undefined ? walk(root, files) : trackedBelow(root, git.root, await git.indexRaw()), root);
}
/** The lock files that count among paths relative to a folder, sorted. @throws UsageError for too many of them */
function lockFilesAmong(named, root) {
    const found = [...new Set(named.filter((path) => (0,_lock_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFormat */ .L)(path) !== undefined && !isForeign(path)))].sort();
    if (found.length > MAX_LOCK_FILES) {
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e({
            what: `there are ${found.length} lock files`,
            where: root,
            expected: `at most ${MAX_LOCK_FILES}`,
            fix: 'set working-directory to the part of the repository that the cache is for',
        });
    }
    return (0,_lock_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .countedFiles */ .g)(found);
}
const isForeign = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix
    .dirname(path)
    .split('/')
    .some((segment) => FOREIGN.has(segment));
/** The paths of an index (`mode SP oid SP stage TAB path NUL`) below a folder, links and submodules too. */
function trackedBelow(root, top, index) {
    const below = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(top, root);
    const prefix = below === '' ? '' : `${below}/`;
    return new TextDecoder()
        .decode(index)
        .split('\0')
        .map((entry) => entry.slice(entry.indexOf('\t') + 1))
        .flatMap((path) => (path !== '' && path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
}
function walk(root, files) {
    const found = [];
    const open = [{ path: '', depth: 0 }];
    let folders = 0;
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        if (++folders > MAX_WALKED_FOLDERS) {
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e({
                what: `there are more than ${MAX_WALKED_FOLDERS} folders`,
                where: root,
                expected: 'a git repository, or a smaller tree',
                fix: 'set working-directory to the part that the cache is for',
            });
        }
        for (const name of namesIn(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, folder.path), files)) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder.path, name);
            if ((0,_lock_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFormat */ .L)(path) !== undefined)
                found.push(path);
            else if (folder.depth < MAX_WALK_DEPTH && !FOREIGN.has(name) && files.status(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path))?.kind === 'directory') {
                open.push({ path, depth: folder.depth + 1 });
            }
        }
    }
    return found;
}
/** A folder that may not be listed holds nothing that a package manager could install from. */
const namesIn = (folder, files) => (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .orNothing */ .b)(() => files.list(folder)) ?? [];


/***/ }),

/***/ 3313:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hashList)
/* harmony export */ });
/** BLAKE3 over the number of texts and each text, each with its length in bytes before it (32 bits, big-endian): no two lists have the same bytes. 64 hex digits. */
function hashList(blake3, texts) {
    const fields = [String(texts.length), ...texts];
    return blake3.hex(isAscii(fields) ? asciiFields(fields) : utf8Fields(fields));
}
const isAscii = (texts) => !/[^\0-\x7f]/.test(texts.join(''));
/** One text for all of them, a character a byte: to write a thousand texts one by one takes as long as to read them. */
function asciiFields(texts) {
    return Buffer.from(texts.map((text) => lengthOf(text.length) + text).join(''), 'latin1');
}
const lengthOf = (bytes) => String.fromCharCode(bytes >>> 24, (bytes >>> 16) & 255, (bytes >>> 8) & 255, bytes & 255);
function utf8Fields(texts) {
    const fields = texts.map((text) => ({ text, length: Buffer.byteLength(text) }));
    const whole = Buffer.allocUnsafe(fields.reduce((sum, { length }) => sum + 4 + length, 0));
    let at = 0;
    for (const { text, length } of fields) {
        at = whole.writeUInt32BE(length, at);
        at += whole.write(text, at);
    }
    return whole;
}


/***/ }),

/***/ 2058:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheKey: () => (/* reexport */ cacheKey),
  chosenEcosystems: () => (/* reexport */ chosenEcosystems),
  keyExplanation: () => (/* reexport */ keyExplanation),
  simulateCache: () => (/* reexport */ simulateCache)
});

// UNUSED EXPORTS: CACHE_KEY_CODES, ECOSYSTEMS, cacheKeyEvent, cacheSavedEvent, cacheUsedEvent, declaredPaths, hitOf, renderKeySummary, restoreFindings, restoreSentence, saveFindings, saveSentence

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/trust/lib/trust-domain.js
var trust_domain = __webpack_require__(9671);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/cache-paths.js
/**
 * The folders in which the package managers keep what they download, and go what it compiles, as `actions/cache` takes them (`~` is the home folder): where the
 * environment says, else where each tool keeps them by default. Settings in files such as `.npmrc` are not read.
 */
function cachePaths(ecosystems, os, environment) {
    const system = os === 'darwin' || os === 'win32' ? os : 'other';
    return ecosystems.flatMap((ecosystem) => FOLDERS[ecosystem](system, (name) => oneLine(environment[name])));
}
const FOLDERS = {
    bun: (_, variable) => [variable('BUN_INSTALL_CACHE_DIR') ?? `${variable('BUN_INSTALL') ?? '~/.bun'}/install/cache`],
    bundler: (_, variable) => [variable('BUNDLE_PATH') ?? 'vendor/bundle'],
    cargo: (_, variable) => {
        const home = variable('CARGO_HOME') ?? '~/.cargo';
        return [`${home}/registry/index`, `${home}/registry/cache`, `${home}/git/db`];
    },
    composer: (system, variable) => [
        variable('COMPOSER_CACHE_DIR') ??
            cacheFolder(system, variable, { darwin: '~/Library/Caches/composer', win32: '~/AppData/Local/Composer', other: 'composer' }),
    ],
    // Modules, and the results of the compiler, which go addresses by everything that they are made of.
    go: (system, variable) => {
        const [workspace] = variable('GOPATH')?.split(':') ?? [];
        const results = cacheFolder(system, variable, {
            darwin: '~/Library/Caches/go-build',
            win32: '~/AppData/Local/go-build',
            other: 'go-build',
        });
        return [variable('GOMODCACHE') ?? `${workspace ?? '~/go'}/pkg/mod`, variable('GOCACHE') ?? results];
    },
    gradle: (_, variable) => {
        const home = variable('GRADLE_USER_HOME') ?? '~/.gradle';
        return [`${home}/caches/modules-2`, `${home}/wrapper/dists`];
    },
    maven: (_, variable) => ['~/.m2/repository', `${variable('MAVEN_USER_HOME') ?? '~/.m2'}/wrapper/dists`],
    npm: (system, variable) => [variable('npm_config_cache') ?? (system === 'win32' ? '~/AppData/Local/npm-cache' : '~/.npm')],
    nuget: (_, variable) => [variable('NUGET_PACKAGES') ?? '~/.nuget/packages'],
    pip: (system, variable) => [
        variable('PIP_CACHE_DIR') ??
            cacheFolder(system, variable, { darwin: '~/Library/Caches/pip', win32: '~/AppData/Local/pip/Cache', other: 'pip' }),
    ],
    pipenv: (system, variable) => [
        variable('PIPENV_CACHE_DIR') ??
            cacheFolder(system, variable, { darwin: '~/Library/Caches/pipenv', win32: '~/AppData/Local/pipenv/pipenv/Cache', other: 'pipenv' }),
    ],
    pnpm: (system, variable) => {
        const home = variable('PNPM_HOME');
        return [variable('npm_config_store_dir') ?? (home === undefined ? pnpmDefault(system, variable('XDG_DATA_HOME')) : `${home}/store`)];
    },
    poetry: (system, variable) => [
        variable('POETRY_CACHE_DIR') ??
            cacheFolder(system, variable, { darwin: '~/Library/Caches/pypoetry', win32: '~/AppData/Local/pypoetry/Cache', other: 'pypoetry' }),
    ],
    powershell: (system, variable) => {
        if (system === 'win32')
            return ['~/Documents/PowerShell/Modules'];
        return [`${variable('XDG_DATA_HOME') ?? '~/.local/share'}/powershell/Modules`];
    },
    'pre-commit': (_, variable) => [variable('PRE_COMMIT_HOME') ?? `${variable('XDG_CACHE_HOME') ?? '~/.cache'}/pre-commit`],
    uv: (system, variable) => {
        const folder = system === 'win32' ? '~/AppData/Local/uv/cache' : `${variable('XDG_CACHE_HOME') ?? '~/.cache'}/uv`;
        return [variable('UV_CACHE_DIR') ?? folder];
    },
    // Version 1 and the versions after it keep what they download in different places.
    yarn: (system, variable) => {
        const own = variable('YARN_CACHE_FOLDER');
        if (own !== undefined)
            return [own];
        const classic = cacheFolder(system, variable, { darwin: '~/Library/Caches/Yarn', win32: '~/AppData/Local/Yarn/Cache', other: 'yarn' });
        const berry = variable('YARN_GLOBAL_FOLDER') ?? (system === 'win32' ? '~/AppData/Local/Yarn/Berry' : '~/.yarn/berry');
        return [classic, `${berry}/cache`];
    },
};
/** The folder that a tool has among those of the system's caches; `other` is a name below `XDG_CACHE_HOME`. */
function cacheFolder(system, variable, names) {
    return system === 'other' ? `${variable('XDG_CACHE_HOME') ?? '~/.cache'}/${names.other}` : names[system];
}
function pnpmDefault(system, data) {
    if (data !== undefined)
        return `${data}/pnpm/store`;
    if (system === 'darwin')
        return '~/Library/pnpm/store';
    return system === 'win32' ? '~/AppData/Local/pnpm/store' : '~/.local/share/pnpm/store';
}
/** A value that could begin another line of the output, or a pattern that excludes, is none. */
const oneLine = (value) => value === undefined || value === '' || /[\r\n]|^[!#]/.test(value) ? undefined : value;

// EXTERNAL MODULE: ./packages/cache-keys/lib/codes.js
var codes = __webpack_require__(6237);
// EXTERNAL MODULE: ./packages/cache-keys/lib/ecosystems.js
var ecosystems = __webpack_require__(3170);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/cache-keys/lib/addition.js
var lib_addition = __webpack_require__(6447);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/extra.js



const MAX_EXTRA = 1000;
const VALUE = /^([A-Za-z_][A-Za-z0-9_-]*)=(.*)$/s;
/**
 * What the caller adds to a key, sorted: `NAME=text` as it is, any other line as the path of a file whose bytes are hashed. A file whose
 * name looks like the former is written with a leading `./`.
 */
function readExtra(lines, reader) {
    if (lines.length > MAX_EXTRA)
        throw wrong(`it has ${lines.length} lines`, `at most ${MAX_EXTRA}`, 'name one file that stands for several');
    const read = [...new Set(lines)].map((line) => {
        const [, name, value] = VALUE.exec(line) ?? [];
        return name === undefined || value === undefined
            ? { kind: 'file', path: external_node_path_.posix.normalize(line), hash: hashAt(line, reader) }
            : { kind: 'text', name, text: value };
    });
    return read.sort((one, other) => {
        const [[a, x], [b, y]] = [(0,lib_addition/* additionField */.d)(one), (0,lib_addition/* additionField */.d)(other)];
        return a < b || (a === b && x < y) ? -1 : 1;
    });
}
function hashAt(line, reader) {
    const path = external_node_path_.posix.normalize(line);
    if (external_node_path_.posix.isAbsolute(path) || path === '..' || path.startsWith('../')) {
        throw wrong(`${line} lies outside the working directory`, 'files inside it', 'set working-directory, or give its content as NAME=text');
    }
    const status = reader.status(path);
    if (status.state === 'file')
        return reader.hash(path, status.size);
    const what = status.state === 'absent' ? `there is no file ${line}` : `${line} is not a regular file`;
    throw wrong(what, 'regular files, or NAME=text', 'correct the path; a pattern is not a path');
}
const wrong = (what, expected, fix) => new usage_error/* UsageError */.e({ what, where: 'input extra', expected, fix });

// EXTERNAL MODULE: ./packages/cache-keys/lib/find-lock-files.js
var find_lock_files = __webpack_require__(9212);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/installed-layout.js

const INSTALLS = new Set(['npm', 'pnpm', 'yarn']);
/**
 * What a key needs besides where the caller caches `node_modules`: such a folder is what was installed, not what was downloaded, and the same
 * packages may lie in other places of it. So whatever the lock files say counts there, each with the hash of its bytes.
 */
function installedLayout(ownPaths, lockFiles, reader) {
    if (!ownPaths.some((path) => external_node_path_.posix.basename(path) === 'node_modules'))
        return [];
    return lockFiles
        .filter(({ ecosystem }) => INSTALLS.has(ecosystem))
        .flatMap(({ path }) => {
        const status = reader.status(path);
        return status.state === 'file' ? [{ kind: 'layout', path, hash: reader.hash(path, status.size) }] : [];
    });
}

// EXTERNAL MODULE: ./packages/cache-keys/lib/key.js
var key = __webpack_require__(6519);
// EXTERNAL MODULE: ./packages/cache-keys/lib/lock-file-reader.js
var lock_file_reader = __webpack_require__(6663);
// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-content.js
var locked_content = __webpack_require__(6993);
// EXTERNAL MODULE: ./packages/diagnostics/lib/or-nothing.js
var or_nothing = __webpack_require__(6381);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/platform.js

const MAX_LDD_BYTES = 1024 * 1024;
/** @param name operating system and processor, such as `linux-x64` */
function platformOf(name, files) {
    const [os = '', arch = ''] = name.split('-');
    return { os, arch, libc: os === 'linux' ? libcOf(files) : 'none' };
}
/** `ldd` belongs to the C library and names it. A musl beside a glibc is common, so its loader counts only where `ldd` says nothing. */
function libcOf(files) {
    const ldd = readText('/usr/bin/ldd', files);
    if (/GNU C Library|GLIBC/i.test(ldd))
        return 'glibc';
    return ldd.includes('musl') || files.list('/lib').some((name) => name.startsWith('ld-musl-')) ? 'musl' : 'glibc';
}
function readText(path, files) {
    const bytes = (0,or_nothing/* orNothing */.b)(() => (files.status(path)?.kind === 'file' ? files.read(path, MAX_LDD_BYTES) : undefined));
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/program-in-path.js

/** Links on the way from a name in `PATH` to the program. */
const MAX_LINKS = 16;
/** The program that a name in `PATH` stands for, links followed. Undefined for a `PATH` with anything but absolute folders before it. */
function programInPath(name, path, files) {
    for (const folder of path.split(':')) {
        if (!folder.startsWith('/'))
            return undefined;
        let program = external_node_path_.posix.join(folder, name);
        let status = files.status(program);
        for (let links = 0; status?.kind === 'link' && links < MAX_LINKS; links++) {
            program = external_node_path_.posix.resolve(external_node_path_.posix.dirname(program), files.readLink(program));
            status = files.status(program);
        }
        if (status?.kind === 'file' && status.executable)
            return program;
        if (status !== undefined)
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/go-release.js



const MAX_VERSION_BYTES = 4096;
/**
 * The release of the go that `PATH` names, such as `go1.26.8`, as the file `VERSION` of its folder has it. Undefined where it has to be asked:
 * another program called go, or one that was built from its sources.
 */
const goReleaseOf = (path, files) => (0,or_nothing/* orNothing */.b)(() => {
    const program = programInPath('go', path ?? '', files);
    if (program === undefined || external_node_path_.posix.basename(external_node_path_.posix.dirname(program)) !== 'bin')
        return undefined;
    const version = external_node_path_.posix.join(external_node_path_.posix.dirname(external_node_path_.posix.dirname(program)), 'VERSION');
    if (files.status(version)?.kind !== 'file')
        return undefined;
    const [first = ''] = new TextDecoder().decode(files.read(version, MAX_VERSION_BYTES)).split('\n');
    return GO_RELEASE.test(first) ? first : undefined;
});
/** `go1.26.8`, `go1.27rc1`. */
const GO_RELEASE = /^go\d{1,3}\.\d{1,3}(?:\.\d{1,4})?(?:(?:rc|beta)\d{1,3})?$/;

;// CONCATENATED MODULE: ./packages/cache-keys/lib/node-abi.js



const MAX_HEADER_BYTES = 64 * 1024;
/**
 * The binary interface of the node that `PATH` names, where that can be told without starting it, which takes as long as everything else here:
 * it is the node that runs this, or it lies in a folder that has its version in its name (as those of hosted runners and of nvm do), with a header
 * of the same version beside it. Undefined where it has to be asked.
 */
const nodeAbiOf = (path, own, files) => (0,or_nothing/* orNothing */.b)(() => {
    const program = programInPath('node', path ?? '', files);
    if (program === undefined)
        return undefined;
    return program === own.program ? own.abi : abiBeside(program, files);
});
function abiBeside(program, files) {
    const root = external_node_path_.posix.dirname(external_node_path_.posix.dirname(program));
    const header = external_node_path_.posix.join(root, 'include/node/node_version.h');
    if (files.status(header)?.kind !== 'file')
        return undefined;
    const text = new TextDecoder().decode(files.read(header, MAX_HEADER_BYTES));
    const number = (name) => new RegExp(`^#define ${name} (\\d{1,5})$`, 'm').exec(text)?.[1];
    const version = ['NODE_MAJOR_VERSION', 'NODE_MINOR_VERSION', 'NODE_PATCH_VERSION'].map(number).join('.');
    const isNamed = root.split('/').some((segment) => segment === version || segment === `v${version}`);
    return isNamed ? number('NODE_MODULE_VERSION') : undefined;
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/tool-abi.js



const TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 4096;
/** What the other tools download is the same for every version of them. */
const PROBES = [
    {
        tool: 'node',
        ecosystems: ['npm', 'pnpm', 'yarn'],
        programs: ['node'],
        args: ['-p', 'process.versions.modules'],
        form: /^\d{1,5}$/,
        told: ({ environment, ownNode, files }) => nodeAbiOf(environment.PATH, ownNode, files),
    },
    {
        tool: 'python',
        ecosystems: ['pip', 'pipenv', 'poetry', 'pre-commit', 'uv'],
        programs: ['python3', 'python'],
        // Isolated: nothing in the working directory or in variables is loaded.
        args: ['-I', '-c', 'import sys; print("%s-%d%d" % (sys.implementation.name, sys.version_info[0], sys.version_info[1]))'],
        form: /^[a-z]{1,20}-\d{2,4}$/,
    },
    {
        tool: 'ruby',
        ecosystems: ['bundler'],
        programs: ['ruby'],
        args: ['--disable=gems,rubyopt', '-e', 'print RUBY_ENGINE, "-", RbConfig::CONFIG["ruby_version"]'],
        form: /^[a-z]{1,20}-[\d.]{1,12}$/,
    },
    {
        tool: 'golang',
        ecosystems: ['go'],
        programs: ['go'],
        args: ['env', 'GOVERSION'],
        form: GO_RELEASE,
        told: ({ environment, files }) => goReleaseOf(environment.PATH, files),
    },
];
/** The go that is installed is asked for its own release, and downloads no other one that a module wants: go.mod is in the key. */
const SETTINGS = { GOTOOLCHAIN: 'local' };
/** What a probe may see. `NODE_OPTIONS` and its like do not pass; folders of version managers do. */
const PASSED = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'TEMP',
    'PYENV_ROOT',
    'PYENV_VERSION',
    'VOLTA_HOME',
    'ASDF_DATA_DIR',
    'MISE_DATA_DIR',
];
/** Asks the tools of these ecosystems, and no others, for their binary interface. */
async function probeTools(ecosystems, root, surroundings) {
    const { processes, environment } = surroundings;
    const env = {
        ...Object.fromEntries(PASSED.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]))),
        ...SETTINGS,
    };
    const needed = PROBES.filter((probe) => probe.ecosystems.some((ecosystem) => ecosystems.includes(ecosystem)));
    const tools = await Promise.all(needed.map(async ({ tool, programs, args, form, told }) => {
        const known = told?.(surroundings);
        if (known !== undefined && form.test(known))
            return { tool, abi: known };
        for (const program of programs) {
            const exit = await processes.run({ program, args, cwd: root, env, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT_BYTES });
            const said = answer(exit);
            if (form.test(said))
                return { tool, abi: said };
        }
        return { tool, abi: 'none' };
    }));
    const missing = tools.filter(({ abi }) => abi === 'none');
    return { tools, findings: missing.map(({ tool }) => (0,codes/* report */.z)('AIOP-K006', { message: `${tool} did not say its version` })) };
}
const answer = (exit) => (exit.state === 'exited' && exit.code === 0 ? new TextDecoder().decode(exit.stdout).trim() : '');

;// CONCATENATED MODULE: ./packages/cache-keys/lib/cache-key.js













/**
 * The key of the caches of a folder: it changes exactly when what its lock files lock, the platform, the binary interface of the tools,
 * the trust domain or the scheme changes.
 * @throws UsageError for a request that cannot be meant, and beyond the limits of size and number
 */
async function cacheKey(request, { files, processes, blake3, git }) {
    const { root, environment, ownNode, paths: ownPaths } = request;
    const prefix = checkedPrefix(request.prefix);
    const wanted = chosenEcosystems(request.ecosystems);
    const trust = (0,trust_domain/* decideTrustDomain */.X)(request.trustDomain, environment, await git?.resolveCommit('HEAD'));
    const reader = new lock_file_reader/* LockFileReader */.H(root, files, blake3);
    const locked = await (0,locked_content/* readLockedContent */.Mz)(await (0,find_lock_files/* findLockFiles */.g)(root, files, git), wanted, reader, blake3);
    const found = [...locked.hashes.keys()];
    const probed = await probeTools(found, root, { processes, files, environment, ownNode });
    const platform = platformOf(request.platform, files);
    const additions = [...readExtra(request.extra, reader), ...installedLayout(ownPaths, locked.files, reader)];
    const parts = { prefix, trustDomain: trust.domain, platform, tools: probed.tools, locked: locked.hashes, additions };
    return {
        ...(0,key/* makeKey */.o)({ ...parts, ownPaths: [...new Set(ownPaths)].sort() }, blake3),
        paths: [...new Set([...cachePaths(found, platform.os, environment), ...ownPaths])],
        trust,
        platform,
        tools: probed.tools,
        lockFiles: locked.files,
        locked: locked.hashes,
        additions,
        findings: [...raisedTrust(trust), ...missing(request.ecosystems, found), ...locked.findings, ...probed.findings],
    };
}
function raisedTrust({ domain, doubt }) {
    return doubt === undefined ? [] : [(0,codes/* report */.z)('AIOP-K007', { message: `trust-domain is ${domain}, but ${doubt}` })];
}
/** The ecosystems of these names, all of them for `auto` or none. @throws UsageError for a name that is none */
function chosenEcosystems(names) {
    for (const name of names) {
        if (name === 'auto' || isEcosystem(name))
            continue;
        const near = (0,nearest/* nearest */.p)(name, ecosystems/* ECOSYSTEMS */.S);
        throw new usage_error/* UsageError */.e({
            what: `"${name}" is not an ecosystem that is read`,
            where: 'input ecosystems',
            expected: `auto, ${ecosystems/* ECOSYSTEMS */.S.join(', ')}`,
            fix: near === undefined ? 'name its lock file in extra, and its folder in paths' : `write ${near}`,
        });
    }
    const named = ecosystems/* ECOSYSTEMS */.S.filter((ecosystem) => names.includes(ecosystem));
    return named.length === 0 || names.includes('auto') ? ecosystems/* ECOSYSTEMS */.S : named;
}
const isEcosystem = (name) => ecosystems/* ECOSYSTEMS */.S.some((ecosystem) => ecosystem === name);
/** A warning for each ecosystem that was named and not found, or one where nothing was found at all. */
function missing(names, found) {
    const absent = ecosystems/* ECOSYSTEMS */.S.filter((ecosystem) => names.includes(ecosystem) && !found.includes(ecosystem));
    if (absent.length > 0)
        return absent.map((ecosystem) => (0,codes/* report */.z)('AIOP-K002', { message: `there is no lock file of ${ecosystem}` }));
    if (found.length > 0)
        return [];
    return [(0,codes/* report */.z)('AIOP-K002', { message: 'there is no lock file of a known ecosystem: the key is one of the platform only' })];
}
function checkedPrefix(prefix) {
    if (/^[A-Za-z0-9._-]{0,100}$/.test(prefix))
        return prefix;
    throw new usage_error/* UsageError */.e({
        what: 'it holds other characters, or more than 100',
        where: 'input prefix',
        expected: 'at most 100 letters, digits, dots, underscores and hyphens',
        fix: 'shorten it, or put a hyphen where another character stands',
    });
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/explanation.js



/** Every part of a key, in the order in which they stand in it. */
function keyParts({ trust, platform, tools, locked, lockFiles, additions }) {
    const libc = platform.libc === 'none' ? '' : `, with ${platform.libc}`;
    return [
        { name: 'scheme', value: String(key/* SCHEME */.M), sentence: 'how keys are made' },
        { name: 'trust domain', value: trust.domain, sentence: trust.reason },
        { name: 'platform', value: `${platform.os}-${platform.arch}-${platform.libc}`, sentence: `what built packages run on${libc}` },
        ...tools.map(({ tool, abi }) => ({
            name: tool,
            value: abi,
            sentence: tool === 'golang' ? 'the release of Go' : `the binary interface of ${tool}`,
        })),
        ...ecosystems/* ECOSYSTEMS */.S.flatMap((ecosystem) => {
            const hash = locked.get(ecosystem);
            if (hash === undefined)
                return [];
            const files = lockFiles.filter((file) => file.ecosystem === ecosystem);
            const packages = files.reduce((sum, file) => sum + file.packages, 0);
            return [
                { name: ecosystem, value: hash, sentence: `${count(packages, 'entry', 'entries')} in ${count(files.length, 'file', 'files')}` },
            ];
        }),
        ...additions.map((addition) => {
            const [name, value] = (0,lib_addition/* additionField */.d)(addition);
            return addition.kind === 'layout'
                ? { name, value, sentence: 'what lies where in node_modules, which is cached as it was installed' }
                : { name: `extra ${name}`, value, sentence: 'named by the workflow' };
        }),
    ];
}
/** The document of `schemas/cache-key.schema.json`. */
function keyExplanation(cacheKey) {
    const { key, restoreKeys, paths, lockFiles, findings } = cacheKey;
    return {
        apiVersion: 'aiop.dev/v1',
        kind: 'CacheKey',
        key,
        restoreKeys,
        paths,
        parts: keyParts(cacheKey),
        lockFiles,
        findings: findings.map(({ code, message, hint, file = null }) => ({ code, message, hint, file })),
    };
}
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

;// CONCATENATED MODULE: ./packages/cache-keys/lib/simulate-cache.js
/**
 * Replays a branch along its first parents, one run for each commit, as a push to it would start: which cache it would have found, and what
 * it would have downloaded, with the keys of this suite and with those that others make. Nothing is checked out.
 * @throws UsageError for a revision that is none, and for a history without commits
 */
async function simulateCache(request, ports) {
    // Who asks for a key does not replay anything, and need not load what that takes.
    return await (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7092)]).then(__webpack_require__.bind(__webpack_require__, 7092))).replayHistory(request, ports);
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/index.js











/***/ }),

/***/ 6519:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SCHEME),
/* harmony export */   o: () => (/* binding */ makeKey)
/* harmony export */ });
/* harmony import */ var _addition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6447);
/* harmony import */ var _hash_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);


/** The scheme of keys. Another number changes every key, never the meaning of one. */
const SCHEME = 1;
/** What `actions/cache` takes. */
const MAX_KEY_CHARACTERS = 512;
/** How many digits of the hash of an ecosystem may stand in a key, the first number that lets it be short enough. */
const SHOWN_DIGITS = [16, 8, 4];
/**
 * `[prefix-]aiop-k1-<domain>-<os>-<arch>-<libc>-<tools>-<ecosystem>.<16 digits>-…-<64 digits>`; fewer digits where
 * very many ecosystems are found. The last part is BLAKE3 over every part, whole and length-prefixed, and alone decides; what stands before it is
 * there to be found by its beginning. It has no more than the 512 characters that `actions/cache` takes, and holds no comma, which it refuses.
 */
function makeKey(parts, blake3) {
    const { prefix, trustDomain, platform, tools, locked, additions, ownPaths } = parts;
    const { os, arch, libc } = platform;
    const lists = [
        [prefix, String(SCHEME), trustDomain, os, arch, libc],
        tools.flatMap(({ tool, abi }) => [tool, abi]),
        [...locked].flat(),
        additions.flatMap(_addition_js__WEBPACK_IMPORTED_MODULE_0__/* .additionField */ .d),
        ownPaths,
    ].map((list) => (0,_hash_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hashList */ .P)(blake3, list));
    const domain = `${prefix === '' ? '' : `${prefix}-`}aiop-k${SCHEME}-${trustDomain}-`;
    const base = `${domain}${os}-${arch}-${libc}-`;
    const abi = tools.map(({ tool, abi: value }) => `${tool}.${value.replaceAll('-', '')}`).join('-');
    const whole = (0,_hash_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hashList */ .P)(blake3, lists);
    const shown = SHOWN_DIGITS.map((digits) => beginningsOf(base, abi, locked, digits));
    const beginnings = shown.find((all) => (all.at(-1)?.length ?? 0) + whole.length <= MAX_KEY_CHARACTERS) ?? [base];
    const key = `${beginnings.at(-1)}${whole}`;
    // What package managers keep is addressed by content or by binary interface, so another tool's cache is sound; a path of the caller's
    // may not be.
    const restoreKeys = (ownPaths.length > 0 && abi !== '' ? beginnings.slice(1) : beginnings).toReversed();
    return { key, restoreKeys };
}
/** The beginnings of a key, from the shortest to the longest: its base, then one part more each. */
function beginningsOf(base, abi, locked, digits) {
    const beginnings = [base];
    const ecosystems = [...locked].map(([ecosystem, hash]) => `${ecosystem.replaceAll('-', '')}.${hash.slice(0, digits)}`);
    for (const part of abi === '' ? ecosystems : [abi, ...ecosystems])
        beginnings.push(`${beginnings.at(-1)}${part}-`);
    return beginnings;
}


/***/ }),

/***/ 6663:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LockFileReader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8362);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);



/** Larger files are not parsed; their bytes are hashed. */
const MAX_PARSED_BYTES = 32 * 1024 * 1024;
const MAX_HASHED_BYTES = 1024 * 1024 * 1024;
const CHUNK_BYTES = 4 * 1024 * 1024;
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const [UTF16_LE, UTF16_BE] = ['fffe', 'feff'];
/** Reads files below a folder, and nothing that a link could lead to. */
class LockFileReader {
    #root;
    #files;
    #blake3;
    #folders = new Map();
    constructor(root, files, blake3) {
        [this.#root, this.#files, this.#blake3] = [root, files, blake3];
    }
    status(path) {
        if (!this.#isOwnFolder(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)))
            return { state: 'not-a-file' };
        const status = this.#files.status(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, path));
        if (status === undefined)
            return { state: 'absent' };
        return status.kind === 'file' ? { state: 'file', size: status.size } : { state: 'not-a-file' };
    }
    /**
     * A file without its byte order mark and with line feeds: neither says anything about what is locked. PowerShell writes UTF-16, which pip and
     * others read by that mark.
     * @throws UnreadableLock when it is neither UTF-8 nor UTF-16 with a mark; UsageError when it is too large to parse, is gone, or may not be read
     */
    text(path) {
        const bytes = this.#files.read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, path), MAX_PARSED_BYTES);
        try {
            return decoded(bytes).replaceAll('\r\n', '\n');
        }
        catch {
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableLock */ .NQ('it is not UTF-8');
        }
    }
    /** BLAKE3 over the hashes of the file's parts of 4 MiB: a file of any size in little memory. */
    hash(path, size) {
        if (size > MAX_HASHED_BYTES) {
            const fix = 'take it out of the working directory';
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e({ what: `it has ${size} bytes`, where: path, expected: `at most ${MAX_HASHED_BYTES} bytes`, fix });
        }
        const parts = [];
        for (let offset = 0; offset === 0 || offset < size; offset += CHUNK_BYTES) {
            parts.push(this.#blake3.hex(this.#files.readRange(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, path), offset, Math.min(CHUNK_BYTES, size - offset))));
        }
        return this.#blake3.hex(parts.join('\n'));
    }
    /** Whether every folder on the way is a folder itself, not a link. A folder that is gone hides nothing. */
    #isOwnFolder(folder) {
        if (folder === '.' || folder === '')
            return true;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const kind = this.#files.status(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.#root, folder))?.kind ?? 'directory';
        const own = kind === 'directory' && this.#isOwnFolder(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder));
        this.#folders.set(folder, own);
        return own;
    }
}
/** @throws TypeError for bytes that are no text */
function decoded(bytes) {
    const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
    if (mark === UTF16_LE)
        return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    return mark === UTF16_BE ? new TextDecoder('utf-16be', { fatal: true }).decode(bytes) : UTF8.decode(bytes);
}


/***/ }),

/***/ 6960:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ countedFiles),
  L: () => (/* binding */ lockFormat)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-package.js
var locked_package = __webpack_require__(4124);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/npm-lock.js

/**
 * `package-lock.json` and `npm-shrinkwrap.json`, lockfileVersion 1, 2 and 3
 * (https://docs.npmjs.com/cli/configuring-npm/package-lock-json). JSON is read as npm reads it: of two equal keys the last one counts.
 */
function readNpmLock(text) {
    const root = (0,locked_package/* objectField */.qV)((0,locked_package/* parseJson */.qF)(text), 'the file');
    const { lockfileVersion = 1 } = root;
    if (lockfileVersion !== 1 && lockfileVersion !== 2 && lockfileVersion !== 3) {
        throw new locked_package/* UnreadableLock */.NQ(`lockfileVersion ${String(JSON.stringify(lockfileVersion)).slice(0, 40)} is not known`);
    }
    if (lockfileVersion === 1)
        return installedDependencies(root);
    // Version 2 carries both forms; npm itself reads `packages`.
    if (root.packages === undefined && root.dependencies !== undefined)
        throw new locked_package/* UnreadableLock */.NQ(`version ${lockfileVersion} has no packages`);
    return installedPackages((0,locked_package/* objectField */.qV)(root.packages ?? {}, 'packages'));
}
function installedPackages(packages) {
    return Object.entries(packages).flatMap(([place, value]) => {
        const fields = (0,locked_package/* objectField */.qV)(value, `packages["${place}"]`);
        const at = place.lastIndexOf('node_modules/');
        // The project itself and its workspaces are not downloaded, and neither is what a link points at.
        if (at < 0 || fields.link === true)
            return [];
        return [lockedPackage((0,locked_package/* textField */.M8)(fields.name, 'name') || place.slice(at + 'node_modules/'.length), fields)];
    });
}
/** The tree of version 1, walked with a stack: its depth comes from the file. */
function installedDependencies(root) {
    const found = [];
    const open = [root];
    for (let fields = open.pop(); fields !== undefined; fields = open.pop()) {
        const dependencies = (0,locked_package/* objectField */.qV)(fields.dependencies ?? {}, 'dependencies');
        for (const [name, value] of Object.entries(dependencies)) {
            const dependency = (0,locked_package/* objectField */.qV)(value, `dependencies["${name}"]`);
            found.push(lockedPackage(name, dependency));
            open.push(dependency);
        }
    }
    return found;
}
function lockedPackage(name, fields) {
    return {
        name,
        version: (0,locked_package/* textField */.M8)(fields.version, 'version'),
        // Several digests of one file (https://www.w3.org/TR/SRI/) are a set.
        integrity: (0,locked_package/* textField */.M8)(fields.integrity, 'integrity').split(/\s+/).sort().join(' '),
        // npm 6 wrote `false` for what comes inside another package.
        source: fields.resolved === false ? '' : (0,locked_package/* textField */.M8)(fields.resolved, 'resolved'),
    };
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/lock-formats.js


// A reader is loaded where such a file is, but for the one that most repositories need.
const gradle = () => __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 324));
const readCargoLock = async (text) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(627)]).then(__webpack_require__.bind(__webpack_require__, 627))).readCargoLock(text);
const readGoMod = async (text) => (await __webpack_require__.e(/* import() */ 5139).then(__webpack_require__.bind(__webpack_require__, 5139))).readGoMod(text);
const readGoSum = async (text) => (await __webpack_require__.e(/* import() */ 5139).then(__webpack_require__.bind(__webpack_require__, 5139))).readGoSum(text);
const readGradleLockfile = async (text) => (await gradle()).readGradleLockfile(text);
const readGradleProperties = async (text) => (await gradle()).readGradleProperties(text);
const readGradleScript = async (text) => (await gradle()).readGradleScript(text);
const readPipfileLock = async (text) => (await __webpack_require__.e(/* import() */ 3978).then(__webpack_require__.bind(__webpack_require__, 3978))).readPipfileLock(text);
const readPnpmLock = async (text) => (await __webpack_require__.e(/* import() */ 8715).then(__webpack_require__.bind(__webpack_require__, 8715))).readPnpmLock(text);
const readPoetryLock = async (text) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8016)]).then(__webpack_require__.bind(__webpack_require__, 8016))).readPoetryLock(text);
const readPreCommitConfig = async (text) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4625), __webpack_require__.e(6962)]).then(__webpack_require__.bind(__webpack_require__, 9845))).readPreCommitConfig(text);
const readPylock = async (text) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7331)]).then(__webpack_require__.bind(__webpack_require__, 7331))).readPylock(text);
const readUvLock = async (text) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3398)]).then(__webpack_require__.bind(__webpack_require__, 3398))).readUvLock(text);
const readVerificationMetadata = async (text) => (await gradle()).readVerificationMetadata(text);
const readVersionCatalog = async (text) => (await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(5025)]).then(__webpack_require__.bind(__webpack_require__, 5025))).readVersionCatalog(text);
const readWrapperProperties = async (text) => (await gradle()).readWrapperProperties(text);
const readYarnLock = async (text) => (await __webpack_require__.e(/* import() */ 1793).then(__webpack_require__.bind(__webpack_require__, 1793))).readYarnLock(text);
const BY_NAME = new Map([
    ['bun.lock', { ecosystem: 'bun', read: 'bytes' }],
    ['bun.lockb', { ecosystem: 'bun', read: 'bytes' }],
    ['Gemfile.lock', { ecosystem: 'bundler', read: 'bytes' }],
    ['gems.locked', { ecosystem: 'bundler', read: 'bytes' }],
    ['Cargo.lock', { ecosystem: 'cargo', read: readCargoLock }],
    ['composer.lock', { ecosystem: 'composer', read: 'bytes' }],
    ['go.sum', { ecosystem: 'go', read: readGoSum }],
    ['go.work.sum', { ecosystem: 'go', read: readGoSum }],
    ['go.mod', { ecosystem: 'go', read: readGoMod }],
    ['go.work', { ecosystem: 'go', read: readGoMod }],
    ['gradle.lockfile', { ecosystem: 'gradle', read: readGradleLockfile }],
    ['buildscript-gradle.lockfile', { ecosystem: 'gradle', read: readGradleLockfile }],
    ['settings-gradle.lockfile', { ecosystem: 'gradle', read: readGradleLockfile }],
    ['verification-metadata.xml', { ecosystem: 'gradle', read: readVerificationMetadata }],
    ['gradle-wrapper.properties', { ecosystem: 'gradle', read: readWrapperProperties }],
    ['gradle.properties', { ecosystem: 'gradle', read: readGradleProperties }],
    ['versions.properties', { ecosystem: 'gradle', read: readGradleProperties }],
    ['pom.xml', { ecosystem: 'maven', read: 'pom' }],
    ['maven-wrapper.properties', { ecosystem: 'maven', read: readWrapperProperties }],
    ['package-lock.json', { ecosystem: 'npm', read: readNpmLock }],
    ['npm-shrinkwrap.json', { ecosystem: 'npm', read: readNpmLock }],
    ['packages.lock.json', { ecosystem: 'nuget', read: 'bytes' }],
    ['Pipfile.lock', { ecosystem: 'pipenv', read: readPipfileLock }],
    ['pnpm-lock.yaml', { ecosystem: 'pnpm', read: readPnpmLock }],
    ['poetry.lock', { ecosystem: 'poetry', read: readPoetryLock }],
    ['.pre-commit-config.yaml', { ecosystem: 'pre-commit', read: readPreCommitConfig }],
    ['uv.lock', { ecosystem: 'uv', read: readUvLock }],
    ['yarn.lock', { ecosystem: 'yarn', read: readYarnLock }],
]);
const SCRIPT = { ecosystem: 'gradle', read: readGradleScript };
const BUILD_SOURCE = [/(?:^|\/)buildSrc\//, SCRIPT];
/** Files that are known by more than their name, by what follows its last dot: a tree may hold a hundred thousand others. */
const BY_EXTENSION = new Map([
    [
        '.txt',
        [
            // `requirements.txt` may carry a word before or behind it, or stand in a folder of such files.
            [/(?:^|\/)(?:[A-Za-z0-9._]{1,80}[-_.])?requirements(?:[-_.][A-Za-z0-9._-]{1,80})?\.txt$/, { ecosystem: 'pip', read: 'requirements' }],
            [/(?:^|\/)requirements\/[A-Za-z0-9._-]{1,80}\.txt$/, { ecosystem: 'pip', read: 'requirements' }],
        ],
    ],
    [
        '.toml',
        [
            [/(?:^|\/)pylock(?:\.[^./]{1,80})?\.toml$/, { ecosystem: 'pip', read: readPylock }],
            [/\.versions\.toml$/, { ecosystem: 'gradle', read: readVersionCatalog }],
        ],
    ],
    ['.xml', [[/(?:^|\/)\.mvn\/extensions\.xml$/, { ecosystem: 'maven', read: 'pom' }]]],
    [
        '.lock',
        [
            // Of one script, as `uv lock --script` names it, and of one of several Gemfiles.
            [/\.py\.lock$/, { ecosystem: 'uv', read: readUvLock }],
            [/\.gemfile\.lock$/, { ecosystem: 'bundler', read: 'bytes' }],
        ],
    ],
    // Where several projects of .NET lie in one folder, each has a file of its own.
    ['.json', [[/(?:^|\/)packages\.[^/]{1,200}\.lock\.json$/, { ecosystem: 'nuget', read: 'bytes' }]]],
    ['.lockfile', [[/(?:^|\/)gradle\/dependency-locks\/[^/]{1,200}$/, { ecosystem: 'gradle', read: readGradleLockfile }]]],
    ['.gradle', [[/./, SCRIPT]]],
    ['.kts', [[/\.gradle\.kts$/, SCRIPT], BUILD_SOURCE]],
    ['.kt', [BUILD_SOURCE]],
    ['.groovy', [BUILD_SOURCE]],
    ['.java', [BUILD_SOURCE]],
    [
        '.psd1',
        [[/(?:^|\/)(?:RequiredModules|requirements|[A-Za-z]{1,40}\.depend|PSDepend)\.psd1$/i, { ecosystem: 'powershell', read: 'bytes' }]],
    ],
]);
/** What kind of lock file stands at a path; undefined for any other file. */
function lockFormat(path) {
    const name = external_node_path_.posix.basename(path);
    return BY_NAME.get(name) ?? BY_EXTENSION.get(external_node_path_.posix.extname(name))?.find(([form]) => form.test(path))?.[1];
}
/**
 * Which of the lock files of one tree count: npm takes the shrinkwrap where both stand in one folder, and `versions.properties` is Gradle's only
 * where Gradle is. A build script counts beside any lock file: plugins and repositories stand in no other one.
 */
function countedFiles(paths) {
    const standing = new Set(paths);
    const isVersions = (path) => external_node_path_.posix.basename(path) === 'versions.properties';
    const hasGradle = paths.some((path) => lockFormat(path)?.ecosystem === 'gradle' && !isVersions(path));
    return paths.filter((path) => {
        if (external_node_path_.posix.basename(path) === 'package-lock.json')
            return !standing.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'npm-shrinkwrap.json'));
        return hasGradle || !isVersions(path);
    });
}


/***/ }),

/***/ 6993:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ readLockedContent),
/* harmony export */   cx: () => (/* binding */ readLockFile),
/* harmony export */   dj: () => (/* binding */ lockedHashes)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8644);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6237);
/* harmony import */ var _ecosystems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3170);
/* harmony import */ var _hash_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3313);
/* harmony import */ var _lock_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4124);
/* harmony import */ var _maven_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6059);







/** Reads lock files at these paths, those of the wanted ecosystems only. */
async function readLockedContent(paths, wanted, reader, blake3) {
    const findings = [];
    const files = [];
    const projects = new _maven_projects_js__WEBPACK_IMPORTED_MODULE_0__/* .MavenProjects */ .S(paths.filter((path) => (0,_lock_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFormat */ .L)(path)?.read === 'pom'), reader);
    for (const path of paths) {
        const format = (0,_lock_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFormat */ .L)(path);
        if (format === undefined || !wanted.includes(format.ecosystem))
            continue;
        const status = reader.status(path);
        if (status.state === 'not-a-file' || (status.state === 'absent' && path.includes('\ufffd'))) {
            findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-K004', { message: `${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path, 200)} is not a regular file that can be read`, at: start(path) }));
        }
        if (status.state === 'file')
            files.push(await readLockFile(path, format, status.size, { reader, blake3, findings, projects }));
    }
    return { files: files.map(({ entries: _, ...file }) => file), hashes: lockedHashes(files, blake3), findings: distinct(findings) };
}
/** 64 hex digits for each ecosystem of these files, over the set of what they lock. */
function lockedHashes(files, blake3) {
    const found = _ecosystems_js__WEBPACK_IMPORTED_MODULE_4__/* .ECOSYSTEMS */ .S.filter((ecosystem) => files.some((file) => file.ecosystem === ecosystem));
    const of = (ecosystem) => files.filter((file) => file.ecosystem === ecosystem);
    return new Map(found.map((ecosystem) => [ecosystem, hashOf(of(ecosystem), blake3)]));
}
/** Reads one lock file that is there. What cannot be read is hashed by its bytes, with a finding. */
async function readLockFile(path, { ecosystem, read }, size, reading) {
    const { reader, blake3, findings } = reading;
    if (read === 'bytes')
        return byBytes();
    try {
        const entries = await entriesAt(path, read, reading);
        return { path, ecosystem, state: 'read', packages: new Set(entries).size, hash: hashEntries(entries, blake3), entries };
    }
    catch (error) {
        const reason = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableReason */ .Qk)(error), 300);
        findings.push((0,_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z)('AIOP-K001', { message: `${reason}; the bytes of the file are hashed`, at: start(path) }));
        return byBytes();
    }
    function byBytes() {
        const hash = reader.hash(path, size);
        return { path, ecosystem, state: 'bytes', packages: 0, hash, entries: [`bytes ${hash}`] };
    }
}
async function entriesAt(path, read, { reader, findings, projects }) {
    if (read === 'requirements')
        return requirementEntries(path, reader, findings);
    const packages = read === 'pom' ? await projects.packagesAt(path) : await read(reader.text(path));
    return packages.map(_locked_package_js__WEBPACK_IMPORTED_MODULE_5__/* .encodePackage */ .V8);
}
async function requirementEntries(path, reader, findings) {
    const { readRequirements } = await __webpack_require__.e(/* import() */ 4353).then(__webpack_require__.bind(__webpack_require__, 4353));
    const read = readRequirements(path, (included) => {
        const status = reader.status(included);
        if (status.state !== 'file')
            return { missing: 'it is not a regular file' };
        return { text: reader.text(included) };
    });
    findings.push(...read.findings);
    return read.entries;
}
/** What several files lock together; for a single one that is read, the hash of its own. */
function hashOf(files, blake3) {
    const [first, ...more] = files;
    if (first !== undefined && more.length === 0 && first.state === 'read')
        return first.hash;
    const entries = files.flatMap((file) => file.entries);
    return hashEntries(entries, blake3);
}
/** A set has no order and no repetitions. */
const hashEntries = (entries, blake3) => (0,_hash_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .hashList */ .P)(blake3, [...new Set(entries)].sort());
/** A file that another one includes is met twice. */
const distinct = (findings) => [
    ...new Map(findings.map((finding) => [JSON.stringify([finding.code, finding.file, finding.line, finding.message]), finding])).values(),
];
const start = (file) => ({ file, line: 1, column: 1 });


/***/ }),

/***/ 4124:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   NQ: () => (/* binding */ UnreadableLock),
/* harmony export */   Qk: () => (/* binding */ unreadableReason),
/* harmony export */   RE: () => (/* binding */ objectsField),
/* harmony export */   V8: () => (/* binding */ encodePackage),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qV: () => (/* binding */ objectField)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** The content of a lock file is not what its format says. Its bytes are hashed instead. */
class UnreadableLock extends Error {
}
/** One locked package as one text, the same for the same fields, and different for different ones. */
function encodePackage({ name, version, integrity, source }) {
    return JSON.stringify([name, version, integrity, source]);
}
/** The content of a JSON file. @throws UnreadableLock when it is none */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new UnreadableLock('it is not JSON');
    }
}
/** A field of a parsed document as an object. */
function objectField(value, what) {
    if (isRecord(value))
        return value;
    throw new UnreadableLock(`${what} is not an object`);
}
/** A field of a parsed document as a list of objects; empty when it is missing. */
function objectsField(value, what) {
    return listField(value, what).map((one) => objectField(one, `an entry of ${what}`));
}
/** A field of a parsed document as a list; empty when it is missing. */
function listField(value, what) {
    if (value === undefined)
        return [];
    if (Array.isArray(value))
        return value;
    throw new UnreadableLock(`${what} is not a list`);
}
/** A field of a parsed document as text; empty when it is missing. */
function textField(value, what) {
    if (value === undefined)
        return '';
    if (typeof value === 'string')
        return value;
    throw new UnreadableLock(`${what} is not text`);
}
/** Why reading failed, where the reason lies in the content; anything else is thrown on as a bug. */
function unreadableReason(error) {
    if (error instanceof UnreadableLock)
        return error.message;
    if (error instanceof _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
        return error.what;
    throw error;
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ }),

/***/ 6059:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MavenProjects)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);

/** The Maven projects of a tree. They are read together: whatever one of them draws in from another one moves with the tree. */
class MavenProjects {
    #paths;
    #reader;
    #parsed;
    constructor(paths, reader) {
        [this.#paths, this.#reader] = [paths, reader];
    }
    /** @throws UnreadableLock when the file is no project */
    async packagesAt(path) {
        const { lockedByProject, parseMavenProject } = await __webpack_require__.e(/* import() */ 6068).then(__webpack_require__.bind(__webpack_require__, 6068));
        this.#parsed ??= this.#parse();
        const { projects, reactor } = await this.#parsed;
        return lockedByProject(projects.get(path) ?? parseMavenProject(this.#reader.text(path)), reactor);
    }
    async #parse() {
        const { parseMavenProject, reactorOf } = await __webpack_require__.e(/* import() */ 6068).then(__webpack_require__.bind(__webpack_require__, 6068));
        const projects = new Map();
        for (const path of this.#paths) {
            if (this.#reader.status(path).state !== 'file')
                continue;
            try {
                projects.set(path, parseMavenProject(this.#reader.text(path)));
            }
            catch (error) {
                // One that cannot be read is told of where its own turn comes.
                if (!(error instanceof _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ))
                    throw error;
            }
        }
        return { projects, reactor: reactorOf([...projects.values()]) };
    }
}


/***/ }),

/***/ 9132:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that `name` was most probably meant to be, or undefined when none is near: at most a third of its letters, and at least
 * one, may differ. Case does not count. The first of several equally near ones wins.
 */
function nearest(name, candidates) {
    if (name === '')
        return undefined;
    const wanted = name.toLowerCase().slice(0, 64);
    let best;
    let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Levenshtein distance with adjacent transpositions (optimal string alignment), in O(a·b) time and O(b) memory. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(substitution, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ })

};
