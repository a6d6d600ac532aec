export const id = 3924;
export const ids = [3924,4456];
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

/***/ 7641:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addEjectCommand: () => (/* binding */ addEjectCommand)
});

// EXTERNAL MODULE: ./packages/config/lib/load-config.js
var load_config = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/config/lib/config.js
var config = __webpack_require__(980);
;// CONCATENATED MODULE: ./packages/config/lib/eject/ejected.js


/** Set-up step and tasks, each after all it needs. */
function inOrder({ setup, tasks }) {
    const byName = new Map(tasks.map((task) => [task.name, task]));
    const done = new Set();
    const order = [];
    // A circle is refused where a configuration is read, so every round takes at least one.
    while (order.length < byName.size) {
        const ready = tasks.filter(({ name, needs }) => !done.has(name) && needs.every((need) => done.has(need) || !byName.has(need)));
        if (ready.length === 0)
            throw new Error('tasks need each other in a circle');
        for (const task of ready) {
            done.add(task.name);
            order.push(task);
        }
    }
    return setup === undefined ? order : [setup, ...order];
}
/** The command of a task in the shell that it was written for. One without anything of a shell stands as it is. */
function shellCommand({ run, perFile, inputs = [] }) {
    if (perFile === true) {
        const specs = inputs.map((pattern) => quoted(pattern.startsWith('!') ? `:(glob,exclude)${pattern.slice(1)}` : `:(glob)${pattern}`));
        const each = run.replace(/(["']?)\{files\}\1/g, '"$@"');
        return `git ls-files -z -- ${specs.join(' ')} | xargs -0 -r bash -eo pipefail -c ${quoted(each)} bash`;
    }
    return /^[\w ./:=@,+%-]+$/.test(run) ? run : `bash -eo pipefail -c ${quoted(run)}`;
}
const quoted = (text) => (/^[\w./:=@,+%-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** What a task says that a plain command cannot. */
function lostOf({ name, retries, timeoutMs, hermetic, matchers, junit, tools, perFile }, kept) {
    const facts = [
        ['retries', retries > 0, `it is not tried again after a failure (retries: ${retries})`],
        ['timeout', timeoutMs !== config/* DEFAULT_TIMEOUT_MS */.t, `it is not stopped after ${timeoutMs / 1000} s`],
        ['hermetic', hermetic === true, 'it sees the whole repository'],
        ['matchers', matchers !== undefined && matchers.length > 0, 'what it prints is not shown beside the lines it speaks of'],
        ['junit', junit !== undefined, `its report ${junit} is not joined with others`],
        ['tools', tools.length > 0, `other versions of its tools (${tools.join(', ')}) do not count`],
        ['per-file', perFile === true, 'it looks at every file again, not only at those that changed'],
    ];
    return facts.flatMap(([field, applies, sentence]) => (applies && !kept.has(field) ? [`${name}: ${sentence}`] : []));
}
/** The data of a `package.json`. @throws UsageError where it cannot be read */
function packageData(bytes) {
    if (bytes === undefined)
        return { private: true };
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { ...value };
    }
    catch (error) {
        if (!(error instanceof SyntaxError) && !(error instanceof TypeError))
            throw error;
    }
    throw new usage_error/* UsageError */.e({ what: 'it is no JSON object', where: 'package.json', expected: 'a sound package.json', fix: 'mend it' });
}
/** What was left out already when tasks of other tools were taken. */
const alreadyLost = (findings = []) => findings.map(finding/* formatFinding */.tf);

;// CONCATENATED MODULE: ./packages/config/lib/eject/eject-scripts.js

/** Adds a script for each task; one that is there already under its name is not touched, and one that does what the task says is taken. */
function taskScripts(tasks, bytes) {
    const data = packageData(bytes);
    const scripts = new Map(typeof data.scripts === 'object' && data.scripts !== null ? Object.entries(data.scripts) : []);
    const names = new Map();
    for (const task of tasks) {
        const { name, cwd = '.' } = task;
        const isIt = new RegExp(`^(npm|pnpm|yarn|bun) (run )?${name.replace(/[.]/g, '\\.')}$`).test(task.run) && cwd === '.';
        const text = `${cwd === '.' ? '' : `cd ${quoted(cwd)} && `}${shellCommand(task)}`;
        const own = scripts.has(name) && !isIt && scripts.get(name) !== text ? freeName(`verify:${name}`, scripts) : name;
        names.set(name, own);
        if (!(isIt && scripts.has(name)))
            scripts.set(own, text);
    }
    return { data: { ...data, scripts: Object.fromEntries(scripts) }, names };
}
function freeName(wanted, scripts) {
    let name = wanted;
    for (let number = 2; scripts.has(name); number++)
        name = `${wanted}-${number}`;
    return name;
}
/** The tasks as scripts of `package.json`, and one more script that runs all of them in their order. */
function ejectScripts(config, packageJson) {
    const tasks = inOrder(config);
    const { data, names } = taskScripts(tasks, packageJson);
    const scripts = new Map(Object.entries(Object(data.scripts)));
    const all = tasks.map(({ name }) => `npm run ${names.get(name) ?? name}`).join(' && ');
    scripts.set(freeName('verify', scripts), all);
    const lost = [
        'every script runs every time, one after the other: inputs and outputs say nothing to npm',
        'a script sees the whole environment, not only what its task declares',
        ...tasks.flatMap((task) => lostOf(task, new Set())),
        ...alreadyLost(config.findings),
    ];
    return {
        files: [{ path: 'package.json', text: `${JSON.stringify({ ...data, scripts: Object.fromEntries(scripts) }, null, 2)}\n` }],
        lost,
    };
}

;// CONCATENATED MODULE: ./packages/config/lib/eject/eject-turbo.js


/** The tasks as scripts of `package.json`, and as tasks of the root in a `turbo.json`, with their inputs, outputs, needs and variables. */
function ejectTurbo(config, packageJson) {
    const tasks = inOrder({ origin: config.origin, tasks: config.tasks, version: config.version, ledger: config.ledger });
    const { data, names } = taskScripts(tasks, packageJson);
    const idOf = (task) => `//#${names.get(task) ?? task}`;
    const entries = tasks.map(({ name, needs, inputs, outputs, env }) => [
        idOf(name),
        {
            ...(needs.length === 0 ? {} : { dependsOn: needs.map(idOf) }),
            ...(inputs === undefined ? {} : { inputs }),
            // What it writes is not known, so it cannot be brought back.
            ...(outputs === undefined ? { cache: false } : { outputs }),
            ...(env.length === 0 ? {} : { env }),
        },
    ]);
    const turbo = { $schema: 'https://turborepo.dev/schema.json', tasks: Object.fromEntries(entries) };
    const kept = new Set();
    const lost = [
        ...(config.setup === undefined ? [] : [`there is no set-up step: run \`${config.setup.run}\` before`]),
        ...tasks.flatMap((task) => lostOf(task, kept)),
        ...alreadyLost(config.findings),
    ];
    const text = (value) => `${JSON.stringify(value, null, 2)}\n`;
    return {
        files: [
            { path: 'package.json', text: text(data) },
            { path: 'turbo.json', text: text(turbo) },
        ],
        lost,
    };
}

;// CONCATENATED MODULE: ./packages/config/lib/eject/eject-workflow.js

const PATH = '.github/workflows/verify.yml';
/** The tasks as the steps of a plain workflow, which calls nothing of this suite. A step runs where all it needs have succeeded. */
function ejectWorkflow(config) {
    const tasks = inOrder(config);
    const steps = tasks.map((task, index) => stepOf(task, index, tasks, config.setup)).join('');
    const text = `# The checks of this repository, one step each.
name: verify
on: [push, pull_request]
permissions: {}
concurrency:
  group: verify-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  verify:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read # to read what is verified
    steps:
      - uses: actions/checkout@v5
        with: { persist-credentials: false }
${steps}`;
    const lost = [
        'every step runs every time, one after the other',
        'a step sees the whole environment of the job, not only what its task declares',
        ...tasks.flatMap((task) => lostOf(task, new Set(['timeout']))),
        ...alreadyLost(config.findings),
    ];
    return { files: [{ path: PATH, text }], lost };
}
function stepOf(task, index, tasks, setup) {
    const { name, run, cwd, needs, timeoutMs } = task;
    const before = setup === undefined || task === setup ? needs : ['setup', ...needs];
    const succeeded = before.map((need) => ` && steps.t${tasks.findIndex((other) => other.name === need)}.outcome == 'success'`);
    return [
        `      - name: ${JSON.stringify(name)}`,
        `        id: t${index}`,
        `        if: \${{ !cancelled()${succeeded.join('')} }}`,
        '        shell: bash',
        ...(cwd === undefined || cwd === '.' ? [] : [`        working-directory: ${JSON.stringify(cwd)}`]),
        `        timeout-minutes: ${Math.ceil(timeoutMs / 60_000)}`,
        `        run: ${JSON.stringify(literal(task.perFile === true ? shellCommand(task) : run))}`,
        '',
    ].join('\n');
}
/** Text in which the runner would look for expressions. */
const literal = (text) => text.replaceAll('${{', "${{ '${{' }}");

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/host/lib/files.js
var lib_files = __webpack_require__(8655);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 7 modules
var commander = __webpack_require__(7009);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/render/table.js
var table = __webpack_require__(2621);
// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/eject.js







const FORMS = ['scripts', 'turbo', 'workflow'];
/** `aiop eject`: the same checks without aiop. */
function addEjectCommand(root) {
    const command = root
        .command('eject')
        .description('write the tasks of aiop.yaml as plain scripts, a turbo.json or a workflow, and say what is lost')
        .addOption(new commander/* Option */.c$('--to <form>', 'what to write').choices(FORMS).default('scripts'))
        .option('--config <file>', 'the configuration', 'aiop.yaml')
        .option('--dry-run', 'say what would be written, and write nothing');
    (0,lib_session/* withSession */.fQ)(command, 'aiop eject --to turbo --dry-run', async (session, { to, config: name, dryRun }) => {
        const git = await (0,lib_session/* sessionRepository */.by)(session);
        const at = (path) => (0,lib_session/* pathIn */.lW)({ ...session, directory: git.root }, path);
        const config = (0,load_config/* loadConfig */.Z)(git.root, lib_files/* nodeFiles */.k, name);
        if (config.tasks.length === 0)
            throw nothingToEject(name);
        const { files, lost } = ejected(to, config, at('package.json'));
        const shown = files.map(({ path }) => ({ path, state: lib_files/* nodeFiles */.k.status(at(path)) === undefined ? 'new' : 'changed' }));
        for (const { path, state } of shown)
            if (state === 'changed' && path !== 'package.json')
                throw standsInTheWay(path);
        if (dryRun !== true)
            for (const { path, text } of files)
                lib_files/* nodeFiles */.k.write(at(path), text);
        const rows = shown.map(({ path, state }) => [path, dryRun === true ? `would be ${state}` : state]);
        const losses = lost.length === 0 ? 'nothing is lost\n' : `what is lost:\n${lost.map((sentence) => `  ${(0,visible/* visible */.RK)(sentence)}\n`).join('')}`;
        const next = dryRun === true ? '' : `\nnext: look at them, then delete ${(0,visible/* visible */.RK)(name)} and what calls aiop\n`;
        session.terminal.result({ files: shown, lost }, `${(0,table/* table */.tp)(['file', 'state'], rows)}\n${losses}${next}`);
        return exit_status/* EXIT */.d.good;
    });
}
function ejected(form, config, packageJson) {
    const bytes = lib_files/* nodeFiles */.k.status(packageJson)?.kind === 'file' ? lib_files/* nodeFiles */.k.read(packageJson) : undefined;
    if (form === 'turbo')
        return ejectTurbo(config, bytes);
    return form === 'workflow' ? ejectWorkflow(config) : ejectScripts(config, bytes);
}
function nothingToEject(name) {
    return new usage_error/* UsageError */.e({ what: 'there is no task', where: name, expected: 'tasks under verify', fix: 'there is nothing to leave' });
}
function standsInTheWay(path) {
    return new usage_error/* UsageError */.e({
        what: 'it is there already',
        where: path,
        expected: 'no such file',
        fix: 'move it away, or choose another form with --to',
    });
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
