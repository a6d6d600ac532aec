export const id = 2119;
export const ids = [2119,4456];
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

/***/ 4786:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addInitCommand: () => (/* binding */ addInitCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var lib_files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/diagnostics/lib/schema-address.js
var schema_address = __webpack_require__(9058);
// EXTERNAL MODULE: ./packages/config/lib/infer-config.js
var infer_config = __webpack_require__(847);
;// CONCATENATED MODULE: ./packages/config/lib/starter-config.js


/** How a repository without package scripts is usually checked, by a file that it has. */
const CHECKS = [
    { file: 'Cargo.toml', run: 'cargo test', tool: 'cargo --version' },
    { file: 'go.mod', run: 'go test ./...', tool: 'go version' },
    { file: 'pyproject.toml', run: 'python3 -m pytest', tool: 'python3 --version' },
];
/** Where builds usually write. */
const BUILT = ['build', 'dist', 'lib', 'out'];
/** A task that nobody can take for a check that passed. */
const UNKNOWN = `    # Nothing here says how this repository is checked: say it in this task. Until then it fails.
    check: { run: "echo 'aiop.yaml: say how this repository is checked' >&2; exit 1", outputs: [] }
`;
/**
 * The text of an `aiop.yaml` to start from: the set-up and the tasks that the files of the repository suggest, or one task that fails until
 * somebody says what to run.
 * @param tracked names in the folder that git knows: a build does not write there
 */
function renderStarterConfig(surroundings, tracked) {
    const setup = (0,infer_config/* inferSetup */.im)(surroundings);
    const { tasks } = (0,infer_config/* inferConfig */.rX)(surroundings);
    const found = CHECKS.find(({ file }) => surroundings.names.includes(file));
    const written = tasks.length > 0
        ? tasks.map((task) => renderTask(task, tracked)).join('')
        : found === undefined
            ? UNKNOWN
            : `    test: { run: ${starter_config_text(found.run)}, outputs: [], tools: [${starter_config_text(found.tool)}] }\n`;
    return `# yaml-language-server: $schema=${(0,schema_address/* schemaAddress */.Q)('aiop')}
# How this repository verifies itself, at a terminal, in a workstream and in CI. A task runs when one of its inputs changed;
# without \`inputs\`, every file that git does not ignore is one.
apiVersion: aiop.dev/v1
${setup === undefined ? '' : `setup: { ${fieldsOf(setup)} }\n`}verify:
  tasks:
${written}`;
}
/** What a task writes is guessed where nobody knows it: a task without outputs would be taken for one that writes nothing. */
function renderTask({ outputs, ...task }, tracked) {
    const guessed = BUILT.filter((name) => !tracked.has(name)).map((name) => `${name}/**`);
    const note = outputs === undefined ? '    # Name in `outputs` all that it writes: when it is skipped, that is put back.\n' : '';
    return `${note}    ${task.name}: { ${fieldsOf({ ...task, outputs: outputs ?? guessed })} }\n`;
}
function fieldsOf({ run, inputs, outputs, needs, tools }) {
    return [
        `run: ${starter_config_text(run)}`,
        ...(inputs === undefined ? [] : [`inputs: ${list(inputs)}`]),
        ...(outputs === undefined ? [] : [`outputs: ${list(outputs)}`]),
        ...(needs.length === 0 ? [] : [`needs: ${list(needs)}`]),
        ...(tools.length === 0 ? [] : [`tools: ${list(tools)}`]),
    ].join(', ');
}
/** JSON is YAML. */
const starter_config_text = (value) => JSON.stringify(value);
const list = (values) => `[${values.map(starter_config_text).join(', ')}]`;

// EXTERNAL MODULE: ./packages/config/lib/config-file.js
var config_file = __webpack_require__(9199);
// EXTERNAL MODULE: ./packages/config/lib/load-config.js
var load_config = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/config/lib/read-config.js + 2 modules
var read_config = __webpack_require__(8946);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
;// CONCATENATED MODULE: ./packages/plan/lib/starter-plan.js

/** The file that the plan to start from writes. */
const WRITTEN = 'docs/checks.md';
/**
 * The text of a plan to start from: one workstream that writes one small file, checked by the tasks of the configuration.
 * It validates in every repository, and `aiop run` can execute it.
 * @param tasks names of tasks as a configuration may have them, at least one
 */
function renderStarterPlan(tasks) {
    const lines = ['# How this repository is checked', '', ...tasks.map((name) => `- ${name}`)];
    const script = `mkdir -p docs && printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')} > ${WRITTEN}`;
    return `# yaml-language-server: $schema=${(0,schema_address/* schemaAddress */.Q)('plan')}
# A plan to start from: \`aiop run --dry-run\` does everything but merge. Then make it yours: a workstream for each piece of work that may
# run beside the others, with the paths that it may write.
apiVersion: aiop.dev/v1
plan: { id: first-plan, title: List the checks of this repository }
workstreams:
  - id: checks
    title: "docs: list the checks"
    claims: { write: [${WRITTEN}], create: [${WRITTEN}] }
    execute:
      # A script, an agent, or \`patch: FILE\` instead of \`run\`.
      run: [${JSON.stringify(script)}]
    verify: { tasks: [${tasks.map((name) => JSON.stringify(name)).join(', ')}] }
`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/calling-workflow.gen.js
// Generated by `npm run gen` from examples/workflows/plan-and-verify.yml. Do not edit.
const CALLING_WORKFLOW = "# Proves the plan of the repository and verifies it on every push and pull request. It belongs into .github/workflows/.\n# It needs no secret and no permission to write.\nname: plan and verify\n\non:\n  push:\n  pull_request:\n\npermissions: {}\n\nconcurrency:\n  group: plan-and-verify-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}\n  cancel-in-progress: true\n\njobs:\n  plan:\n    name: plan\n    permissions:\n      contents: read # to read the plan and the history that it pins\n    uses: org/aiop/.github/workflows/plan.yml@v1 # zizmor: ignore[unpinned-uses] a full commit id pins the whole suite, its actions included\n    with:\n      plan: modification_plan.yaml\n\n  verify:\n    name: verify\n    permissions:\n      contents: read # to read what is verified\n    uses: org/aiop/.github/workflows/verify.yml@v1 # zizmor: ignore[unpinned-uses] a full commit id pins the whole suite, its actions included\n\n  report:\n    name: report\n    if: always()\n    needs: [plan, verify]\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    permissions: {}\n    steps:\n      - name: Say what came out\n        env:\n          NEEDS: ${{ toJSON(needs) }}\n        run: |\n          printf '%s' \"$NEEDS\" | tr -d '\\n' | sed 's/^/needs: /'\n          echo\n";

;// CONCATENATED MODULE: ./packages/cli/lib/init/starter-files.js






const CONFIG = 'aiop.yaml';
const PLAN = 'modification_plan.yaml';
const WORKFLOW = '.github/workflows/aiop.yml';
/**
 * The files that a repository starts with, worked out from what it holds.
 * @param root absolute path of its work tree
 * @param tracked names in that folder that git knows
 * @throws UsageError where a file would lie behind a link, or where an `aiop.yaml` that is there is wrong
 */
function starterFiles(root, tracked) {
    const config = renderStarterConfig((0,config_file/* surroundingsOf */.ZD)(root, lib_files/* nodeFiles */.k), tracked);
    const files = [
        [CONFIG, config],
        [PLAN, renderStarterPlan(taskNames(root, config))],
        [WORKFLOW, CALLING_WORKFLOW],
    ];
    return files.map(([path, text]) => {
        refuseDetour(root, path);
        const there = lib_files/* nodeFiles */.k.status((0,external_node_path_.join)(root, path)) !== undefined;
        return { path, state: there ? 'kept' : 'new', text };
    });
}
/** The tasks of the configuration that the repository has, or will have. */
function taskNames(root, starter) {
    if (lib_files/* nodeFiles */.k.status((0,external_node_path_.join)(root, CONFIG)) !== undefined)
        return (0,load_config/* loadConfig */.Z)(root, lib_files/* nodeFiles */.k).tasks.map(({ name }) => name);
    const read = (0,read_config/* readConfig */.X)({ path: CONFIG, bytes: new TextEncoder().encode(starter) });
    if (!read.ok)
        throw new Error(`the starting configuration is not sound: ${read.findings.map(({ message }) => message).join(', ')}`);
    return read.value.tasks.map(({ name }) => name);
}
/** A link on the way could lead out of the repository. */
function refuseDetour(root, path) {
    const segments = path.split('/').slice(0, -1);
    for (const [index] of segments.entries()) {
        const place = segments.slice(0, index + 1).join('/');
        const kind = lib_files/* nodeFiles */.k.status((0,external_node_path_.join)(root, place))?.kind ?? 'directory';
        if (kind === 'directory')
            continue;
        throw new usage_error/* UsageError */.e({
            what: kind === 'link' ? 'it is a symbolic link' : 'it is no folder',
            where: place,
            expected: `a folder for ${path}`,
            fix: 'replace it with a folder, or write the file by hand',
        });
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/init.js






/** `aiop init`: the files that a repository starts with. */
function addInitCommand(root) {
    const command = root
        .command('init')
        .description('write an aiop.yaml, a plan to start from and a workflow; what is there stays as it is')
        .option('--dry-run', 'say what would be written, and write nothing');
    (0,lib_session/* withSession */.fQ)(command, 'aiop init --dry-run', async (session, { dryRun }) => {
        const git = await (0,lib_session/* sessionRepository */.by)(session);
        // All of them are worked out, and refused, before the first is written.
        const files = starterFiles(git.root, trackedNames(await git.indexRaw()));
        if (dryRun !== true)
            for (const { path, state, text } of files)
                if (state === 'new')
                    lib_files/* nodeFiles */.k.write((0,external_node_path_.join)(git.root, path), text);
        const shown = files.map(({ path, state }) => ({ path, state: STATES[dryRun === true ? 'dry' : 'real'][state] }));
        session.terminal.result({ files: shown }, render(shown, dryRun === true));
        return exit_status/* EXIT */.d.good;
    });
}
/** The first segments of the paths of an index (`git ls-files -s -z`). */
const trackedNames = (index) => new Set(new TextDecoder()
    .decode(index)
    .split('\0')
    .map((entry) => entry
    .slice(entry.indexOf('\t') + 1)
    .split('/', 1)
    .join()));
const STATES = { dry: { new: 'would be written', kept: 'kept' }, real: { new: 'written', kept: 'kept' } };
function render(files, dryRun) {
    const rows = files.map(({ path, state }) => [path, state]);
    const next = dryRun
        ? ''
        : '\nnext: look at them, then `aiop verify`, `aiop plan validate`, and commit them before `aiop run --dry-run`\n';
    return `${(0,table/* table */.tp)(['file', 'state'], rows)}${next}`;
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


/***/ })

};
