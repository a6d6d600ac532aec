export const id = 7507;
export const ids = [7507,4456];
export const modules = {

/***/ 4951:
/***/ (function(__unused_webpack_module,exports,__webpack_require__){


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ (function(__unused_webpack_module,exports){


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 3430:
/***/ (function(module){



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 9936:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadConfig: () => (/* reexport safe */ _load_config_js__WEBPACK_IMPORTED_MODULE_0__.Z)
/* harmony export */ });
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7125);















/***/ }),

/***/ 847:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ LOCK_FILES),
/* harmony export */   Qi: () => (/* binding */ plainTask),
/* harmony export */   Yx: () => (/* binding */ scriptRunner),
/* harmony export */   im: () => (/* binding */ inferSetup),
/* harmony export */   rX: () => (/* binding */ inferConfig)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);

const MANAGERS = [
    { lockFile: 'pnpm-lock.yaml', run: 'pnpm run', install: 'pnpm install --frozen-lockfile' },
    { lockFile: 'yarn.lock', run: 'yarn run', install: 'yarn install --immutable' },
    { lockFile: 'bun.lock', run: 'bun run', install: 'bun install --frozen-lockfile' },
    { lockFile: 'npm-shrinkwrap.json', run: 'npm run', install: 'npm ci' },
    { lockFile: 'package-lock.json', run: 'npm run', install: 'npm ci' },
];
const SCRIPTS = ['lint', 'typecheck', 'build', 'test'];
/** Scripts that an installation runs, and that may read anything. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];
/**
 * A configuration from the scripts of `package.json`: `lint`, `typecheck`, `build` and `test`, each with every file that git does not ignore
 * as its input, `test` after `build`. Nothing is set up: whoever has no configuration installs dependencies himself, see `inferSetup`.
 */
function inferConfig(surroundings) {
    const scripts = packageOf(surroundings).scripts;
    const run = scriptRunner(surroundings.names);
    const found = SCRIPTS.filter((name) => scripts.has(name));
    const tasks = found.map((name) => ({
        ...plainTask(name, `${run} ${name}`),
        // What a build writes is not declared anywhere; the others are run for their verdict.
        ...(name === 'build' ? {} : { outputs: [] }),
        needs: name === 'test' && found.includes('build') ? ['build'] : [],
    }));
    const sentence = found.length > 0
        ? `no aiop.yaml: tasks taken from the scripts of package.json (${found.join(', ')}), each with every file that git does not ignore as its input`
        : 'no aiop.yaml, and no script of package.json called lint, typecheck, build or test';
    return { origin: { state: 'inferred', sentence }, tasks, version: { channels: new Map() }, ledger: { events: [] } };
}
/**
 * The set-up step that a lock file stands for, or undefined where there is none. Where scripts of the repository run during the
 * installation, every file counts as its input, since such a script may read any.
 */
function inferSetup(surroundings) {
    const manager = managerOf(surroundings.names);
    if (manager === undefined)
        return undefined;
    const { scripts, workspaces } = packageOf(surroundings);
    const closed = !workspaces && INSTALL_SCRIPTS.every((name) => !scripts.has(name));
    return {
        ...plainTask('setup', installCommand(manager, surroundings.names)),
        ...(closed ? { inputs: [manager.lockFile, 'package.json', '{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs}'] } : {}),
        outputs: workspaces ? ['**/node_modules/**'] : ['node_modules/**'],
    };
}
/** Yarn 1 has no `--immutable`, and later ones warn of `--frozen-lockfile`; only later ones have a `.yarnrc.yml`. */
function installCommand({ lockFile, install }, names) {
    return lockFile === 'yarn.lock' && !names.includes('.yarnrc.yml') ? 'yarn install --frozen-lockfile' : install;
}
/** Files that say which versions are installed. */
const LOCK_FILES = MANAGERS.map(({ lockFile }) => lockFile);
/** What runs a script of `package.json` here, by the lock file among some names. */
const scriptRunner = (names) => (managerOf(names) ?? { run: 'npm run' }).run;
const managerOf = (names) => MANAGERS.find(({ lockFile }) => names.includes(lockFile));
/** A task with nothing said of it but its command. */
function plainTask(name, run) {
    return { name, run, needs: [], env: [], tools: ['node --version'], timeoutMs: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TIMEOUT_MS */ .t, retries: 0 };
}
/** The scripts of a `package.json`; one that cannot be read has none, as npm itself will say. */
function packageOf({ packageJson, names }) {
    const none = { scripts: new Set(), workspaces: false };
    if (packageJson === undefined)
        return none;
    try {
        const value = JSON.parse(new TextDecoder().decode(packageJson));
        if (typeof value !== 'object' || value === null)
            return none;
        const scripts = 'scripts' in value && typeof value.scripts === 'object' && value.scripts !== null ? Object.keys(value.scripts) : [];
        return { scripts: new Set(scripts), workspaces: 'workspaces' in value || names.includes('pnpm-workspace.yaml') };
    }
    catch {
        return none;
    }
}


/***/ }),

/***/ 7125:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig),
/* harmony export */   q: () => (/* binding */ loadWorktreeConfig)
/* harmony export */ });
/* harmony import */ var _config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9199);
/* harmony import */ var _infer_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);
/* harmony import */ var _neighbours_read_neighbours_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(223);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8946);




/**
 * The configuration of a repository: the file of that name, or what the package scripts say where there is none of the usual name.
 * @param root absolute, with `/`
 * @param name relative to the root, or absolute
 * @throws UsageError with every finding when the file is wrong, and when a file of another name is missing
 */
function loadConfig(root, files, name = _config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NAME */ .Ib) {
    const bytes = (0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfigFile */ .RG)(root, files, name);
    if (bytes === undefined)
        return (0,_infer_config_js__WEBPACK_IMPORTED_MODULE_1__/* .inferConfig */ .rX)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .ZD)(root, files));
    return (0,_neighbours_read_neighbours_js__WEBPACK_IMPORTED_MODULE_2__.withNeighbours)((0,_read_config_js__WEBPACK_IMPORTED_MODULE_3__.requireConfig)(name, bytes).config, root, files);
}
/** The same for a fresh worktree, which has no dependencies yet: where nothing is configured, the lock file says how to install them. */
function loadWorktreeConfig(root, files) {
    const config = loadConfig(root, files);
    const setup = config.setup ?? (config.origin.state === 'inferred' ? (0,_infer_config_js__WEBPACK_IMPORTED_MODULE_1__/* .inferSetup */ .im)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsOf */ .ZD)(root, files)) : undefined);
    return setup === undefined ? config : { ...config, setup };
}


/***/ })

};
