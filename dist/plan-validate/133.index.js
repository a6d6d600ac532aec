export const id = 133;
export const ids = [133];
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

/***/ 8133:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadCommittedConfig: () => (/* reexport */ loadCommittedConfig)
});

// UNUSED EXPORTS: CONFIG_CODES, DEFAULT_TIMEOUT_MS, ejectScripts, ejectTurbo, ejectWorkflow, inferConfig, inferSetup, ledgerConfig, loadConfig, loadKeptConfig, loadWorktreeConfig, readConfig, renderStarterConfig, surroundingsOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/config/lib/config-file.js


/** No configuration is larger. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The name of the file that may be missing. */
const DEFAULT_NAME = 'aiop.yaml';
/**
 * The bytes of a configuration, or undefined where the file of the usual name is missing.
 * @throws UsageError when a file of another name is missing, and for one that is too large or no regular file
 */
function readConfigFile(root, files, name) {
    const path = posix.resolve(root, name);
    if (files.status(path) !== undefined)
        return files.read(path, MAX_CONFIG_BYTES);
    if (name === DEFAULT_NAME)
        return undefined;
    throw new UsageError({ what: 'there is no such file', where: name, expected: 'a configuration of aiop', fix: 'correct the path' });
}
/** What tells, in the folder of a repository, how it is set up and checked. */
function surroundingsOf(root, files) {
    const path = posix.join(root, 'package.json');
    return { packageJson: files.status(path)?.kind === 'file' ? files.read(path, MAX_CONFIG_BYTES) : undefined, names: files.list(root) };
}

;// CONCATENATED MODULE: ./packages/config/lib/config.js
/** How long a task may run where nothing is said. */
const DEFAULT_TIMEOUT_MS = 60 * 60 * 1000;

;// CONCATENATED MODULE: ./packages/config/lib/infer-config.js

const MANAGERS = [
    { lockFile: 'pnpm-lock.yaml', run: 'pnpm run', install: 'pnpm install --frozen-lockfile' },
    { lockFile: 'yarn.lock', run: 'yarn run', install: 'yarn install --immutable' },
    { lockFile: 'bun.lock', run: 'bun run', install: 'bun install --frozen-lockfile' },
    { lockFile: 'npm-shrinkwrap.json', run: 'npm run', install: 'npm ci' },
    { lockFile: 'package-lock.json', run: 'npm run', install: 'npm ci' },
];
const SCRIPTS = ['lint', 'typecheck', 'build', 'test'];
/** Scripts that an installation runs, and that may read anything. */
const INSTALL_SCRIPTS = (/* unused pure expression or super */ null && (['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare']));
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
    return { name, run, needs: [], env: [], tools: ['node --version'], timeoutMs: DEFAULT_TIMEOUT_MS, retries: 0 };
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

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/committed-files.js
/** Files that are read beside those that are named: what a workspace is made of. */
const MANIFESTS = new Set(['package.json', 'pnpm-workspace.yaml', '.gitignore']);
/** As much of a commit as it takes to read the files of other tools, in the form of a file system whose root is `''`. */
async function committedFiles(git, commit, refs) {
    const contents = new Map();
    const folders = new Map([['', new Set()]]);
    const named = new Set(refs.map(({ file }) => file));
    for (const { path, mode } of await git.listTree(commit)) {
        addToFolders(folders, path);
        const isRead = named.has(path) || MANIFESTS.has(path.slice(path.lastIndexOf('/') + 1));
        const content = isRead && mode.startsWith('100') ? await git.readFile(commit, path) : undefined;
        contents.set(path, content ?? new Uint8Array());
    }
    const plain = (path) => path.replace(/^\//, '');
    const statusOf = (kind) => ({ kind, size: 0, executable: false, modifiedMs: 0 });
    return {
        status: (path) => (contents.has(plain(path)) ? statusOf('file') : folders.has(plain(path)) ? statusOf('directory') : undefined),
        read: (path) => contents.get(plain(path)) ?? new Uint8Array(),
        list: (path) => [...(folders.get(plain(path)) ?? [])].sort(),
    };
}
function addToFolders(folders, path) {
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
        const folder = names.slice(0, depth).join('/');
        const inside = folders.get(folder) ?? new Set();
        inside.add(name);
        folders.set(folder, inside);
    }
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 9 modules
var parse_document = __webpack_require__(1109);
;// CONCATENATED MODULE: ./packages/config/lib/codes.js

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
const report = (0,finding/* reporter */.YX)(CONFIG_CODES);

;// CONCATENATED MODULE: ./packages/config/lib/document-codes.js
/** How a file that is no sound document is reported: `aiop.yaml`, and those of other tools that it names. */
const DOCUMENT_CODES = {
    unreadable: 'AIOP-C001',
    syntax: 'AIOP-C002',
    duplicateKey: 'AIOP-C003',
    forbidden: 'AIOP-C004',
    missing: 'AIOP-C006',
    unknownField: 'AIOP-C007',
    wrongType: 'AIOP-C008',
    enumValue: 'AIOP-C009',
};

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/json-comments.js
/**
 * JSON with comments and trailing commas, as `turbo.json` may be, as plain JSON: what goes becomes spaces, so that every place stays where it is.
 */
function withoutComments(text) {
    const pieces = [];
    let from = 0;
    const blank = (start, end) => {
        pieces.push(text.slice(from, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
        from = end;
    };
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '"')
            at = endOfString(text, at);
        else if (text.startsWith('//', at)) {
            const end = text.indexOf('\n', at);
            blank(at, end < 0 ? text.length : end);
            at = from - 1;
        }
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            blank(at, end < 0 ? text.length : end + 2);
            at = from - 1;
        }
    }
    return withoutTrailingCommas(pieces.join('') + text.slice(from));
}
function withoutTrailingCommas(text) {
    const characters = [...text.split('')];
    let comma = -1;
    for (let at = 0; at < text.length; at++) {
        const character = text[at] ?? '';
        if (character === '"')
            at = endOfString(text, at);
        if ((character === '}' || character === ']') && comma >= 0)
            characters[comma] = ' ';
        if (character === ',')
            comma = at;
        else if (!/\s/.test(character))
            comma = -1;
    }
    return characters.join('');
}
/** Where the closing quote stands. */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"' && text[at] !== '\n')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}

// EXTERNAL MODULE: ./packages/documents/lib/places.js
var places = __webpack_require__(4470);
;// CONCATENATED MODULE: ./packages/config/lib/neighbours/neighbour.js

/** Tasks by these names check something, in any tool. */
const CHECKS = new Set(['lint', 'typecheck', 'check', 'build', 'test']);
/** Whether a task is taken: it is named, or nothing is named and it checks something. */
function isWanted({ tasks }, name) {
    return tasks === undefined ? CHECKS.has(name) : tasks.includes(name);
}
/** Why a task that could be taken is not: it is not among those that are named, or, where none is, what `unnamed` says. */
const whyUnwanted = ({ tasks }, unnamed) => tasks === undefined ? unnamed : '`tasks` does not name it';
/** A part that has no equal here. */
function leftOut(document, pointer, message) {
    return report('AIOP-C020', { message, at: document.position(pointer, 'key'), pointer });
}
/** A name as ours may be: `@scope/web#build` becomes `scope.web.build`. */
function taskName(text) {
    const plain = text
        .replace(/^\/\/#/, '')
        .replace(/^@/, '')
        .replace(/[/#]/g, '.')
        .replace(/[^A-Za-z0-9._-]/g, '-');
    return plain.replace(/^[._-]+/, '').slice(0, 64);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The entries of an object, none for anything else. */
const entriesOf = (value) => (isObject(value) ? Object.entries(value) : []);
/** The texts of a list, or undefined for anything else. */
function textsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const items = value;
    const texts = items.filter((item) => typeof item === 'string');
    return texts.length === items.length ? texts : undefined;
}
/** A pattern that is relative to a folder, from the root; a leading `!` stays in front. */
function patternIn(folder, pattern) {
    const [sign, plain] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
    const bare = plain.replace(/^\.\//, '');
    return `${sign}${folder === '' || folder === '.' ? bare : `${folder}/${bare}`}`;
}

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/package-scripts.js



/**
 * The scripts of a `package.json`, each with every file that git does not ignore as its input; `test` comes after `build`. Scripts before and
 * after one (`pretest`) are run by the package manager itself, and those that another one runs, by that.
 */
function packageScriptTasks(source) {
    const { document, files, root, file } = source;
    const scripts = entriesOf(isObject(document.value) ? document.value.scripts : undefined);
    const cwd = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    const names = new Set(scripts.map(([name]) => name));
    const wanted = scripts.filter(([name]) => isWanted(source, name)).map(([name]) => name);
    const tasks = wanted.map((name) => ({
        ...plainTask(taskName(name), `${scriptRunner(files.list(root))} ${name}`),
        ...(cwd === '' ? {} : { cwd }),
        ...(name === 'build' ? {} : { outputs: [] }),
        needs: name === 'test' && wanted.includes('build') ? ['build'] : [],
    }));
    const isAround = (name) => /^(pre|post)/.test(name) && names.has(name.replace(/^(pre|post)/, ''));
    const covered = reachedFrom(wanted, new Map(scripts));
    const findings = scripts
        .filter(([name]) => !covered.has(name) && !isAround(name))
        .map(([name]) => leftOut(document, `/scripts/${(0,places/* pointerSegment */.LQ)(name)}`, `the script "${name}" is not taken: ${whyUnwanted(source, 'it is not named as a check')}`));
    return { tasks, findings };
}
/** Some scripts, and those that they run by `npm run`, `pnpm run` and the like. */
function reachedFrom(names, scripts) {
    const reached = new Set();
    const open = [...names];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (reached.has(name))
            continue;
        reached.add(name);
        const text = scripts.get(name);
        const words = typeof text === 'string' ? text.split(/[\s;&|()]+/).filter((word) => !word.startsWith('-')) : [];
        open.push(...words.filter((word, at) => /^run(?:-script)?$/.test(words[at - 1] ?? '') && scripts.has(word)));
    }
    return reached;
}

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/pre-commit-tasks.js


/** What a hook has to be called at to be a check of the files. */
const STAGES = new Set(['pre-commit', 'commit']);
/**
 * The hooks of a `.pre-commit-config.yaml`, each run by pre-commit itself over all files: it knows which files a hook is for. Hooks of other
 * stages, such as `commit-msg`, check no files and are left out.
 */
function preCommitTasks(source) {
    const { document, tasks: named } = source;
    const { value } = document;
    const byName = new Map();
    const findings = [];
    const defaults = isObject(value) ? textsOf(value.default_stages) : undefined;
    const repositories = isObject(value) && Array.isArray(value.repos) ? value.repos : [];
    for (const [at, repository] of repositories.entries()) {
        const hooks = isObject(repository) && Array.isArray(repository.hooks) ? repository.hooks : [];
        for (const [index, hook] of hooks.entries()) {
            if (!isObject(hook) || typeof hook.id !== 'string')
                continue;
            const pointer = `/repos/${at}/hooks/${index}/id`;
            const stages = textsOf(hook.stages) ?? defaults;
            const name = typeof hook.alias === 'string' ? hook.alias : hook.id;
            if (named !== undefined && !named.includes(name)) {
                findings.push(leftOut(document, pointer, `the hook "${name}" is not taken: it is not named`));
            }
            else if (stages !== undefined && !stages.some((stage) => STAGES.has(stage))) {
                findings.push(leftOut(document, pointer, `the hook "${name}" is not taken: it runs at ${stages.join(', ')}, and checks no files`));
            }
            else
                byName.set(taskName(name), hookTask(name));
        }
    }
    return { tasks: [...byName.values()], findings };
}
function hookTask(hook) {
    return {
        name: taskName(hook),
        run: `pre-commit run --all-files --color never -- ${/^[\w.-]+$/.test(hook) ? hook : `'${hook.replaceAll("'", "'\\''")}'`}`,
        outputs: [],
        needs: [],
        env: [],
        tools: ['pre-commit --version'],
        timeoutMs: DEFAULT_TIMEOUT_MS,
        retries: 0,
    };
}

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/taskfile-tasks.js



/** Fields that say nothing of what a task does. */
const WORDS = new Set(['desc', 'summary', 'label', 'silent', 'prefix', 'method']);
/** Fields that are taken over. */
const TAKEN = new Set(['cmds', 'cmd', 'deps', 'sources', 'generates', 'dir', 'env', 'vars']);
const TOP_WORDS = new Set(['version', 'tasks', 'vars', 'env', 'silent', 'output', 'method', 'interval']);
/**
 * The tasks of a `Taskfile.yml` (https://taskfile.dev, version 3) that have `sources` or check something, and those they need. Each command runs in a
 * shell of its own, as there. A task with anything that has no equal here, such as a template that is more than a fixed variable, is left out
 * whole: half of a check is none.
 */
function taskfileTasks(source) {
    const { document } = source;
    const top = isObject(document.value) ? document.value : {};
    const findings = Object.keys(top)
        .filter((field) => !TOP_WORDS.has(field))
        .map((field) => leftOut(document, `/${(0,places/* pointerSegment */.LQ)(field)}`, `"${field}" is not taken over`));
    const found = new Map();
    for (const [name, raw] of entriesOf(top.tasks))
        found.set(name, translate(name, raw, { vars: fixed(top.vars), env: fixed(top.env) }));
    const wanted = new Set();
    const open = [...found]
        .filter(([name, { hasSources }]) => isWanted(source, name) || (source.tasks === undefined && hasSources))
        .map(([name]) => name);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (wanted.has(name))
            continue;
        wanted.add(name);
        const task = found.get(name);
        if (task?.state === 'task')
            open.push(...task.needs);
    }
    const isTaken = (name) => wanted.has(name) && found.get(name)?.state === 'task';
    const unwanted = whyUnwanted(source, 'it has no sources, and is not named as a check');
    for (const [name, task] of found) {
        const pointer = `/tasks/${(0,places/* pointerSegment */.LQ)(name)}`;
        if (!wanted.has(name))
            findings.push(leftOut(document, pointer, `the task "${name}" is not taken: ${unwanted}`));
        else if (task.state === 'refused')
            findings.push(leftOut(document, `${pointer}${task.pointer}`, `the task "${name}" is not taken: ${task.why}`));
    }
    return { tasks: [...found].flatMap(([name, task]) => (isTaken(name) && task.state === 'task' ? [task.task] : [])), findings };
}
class Refusal extends Error {
    pointer;
    constructor(pointer, message) {
        super(message);
        this.pointer = pointer;
    }
}
function translate(name, raw, around) {
    const fields = isObject(raw) ? raw : { cmds: raw };
    const hasSources = Array.isArray(fields.sources);
    try {
        const strange = Object.keys(fields).find((field) => !WORDS.has(field) && !TAKEN.has(field));
        if (strange !== undefined)
            throw new Refusal(`/${(0,places/* pointerSegment */.LQ)(strange)}`, `it has "${strange}", which has no equal here`);
        const own = { vars: new Map([...around.vars, ...fixed(fields.vars)]), env: new Map([...around.env, ...fixed(fields.env)]) };
        requireFixed(fields.vars, '/vars');
        requireFixed(fields.env, '/env');
        const filled = (text, pointer) => fill(text, own.vars, pointer);
        const dir = typeof fields.dir === 'string' ? filled(fields.dir, '/dir') : '';
        const { commands, calls } = commandsOf(fields.cmds ?? fields.cmd, isObject(raw) ? (fields.cmd === undefined ? '/cmds' : '/cmd') : '', filled);
        const needs = [...callsOf(fields.deps, '/deps'), ...calls];
        const exports = [...own.env].map(([key, value]) => `export ${key}=${quoted(value)}\n`).join('');
        const patterns = (value, pointer) => patternsOf(value, pointer).map((pattern) => patternIn(dir, filled(pattern, pointer)));
        const task = {
            name: taskName(name),
            run: commands.length === 0 ? 'true' : `${exports}${commands.map((command) => `(\n${command}\n)`).join('\n')}`,
            ...(dir === '' ? {} : { cwd: dir }),
            ...(hasSources ? { inputs: patterns(fields.sources, '/sources') } : {}),
            ...(fields.generates === undefined
                ? commands.length === 0
                    ? { outputs: [] }
                    : {}
                : { outputs: patterns(fields.generates, '/generates') }),
            needs: needs.map(taskName),
            env: [],
            tools: [],
            timeoutMs: DEFAULT_TIMEOUT_MS,
            retries: 0,
        };
        return { state: 'task', task, needs, hasSources };
    }
    catch (error) {
        if (error instanceof Refusal)
            return { state: 'refused', why: error.message, pointer: error.pointer, hasSources };
        throw error;
    }
}
/** Commands in their order; calls of other tasks only before the first of them, where they are needs. */
function commandsOf(value, pointer, filled) {
    const list = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
    const commands = [];
    const calls = [];
    for (const [index, item] of list.entries()) {
        const at = Array.isArray(value) ? `${pointer}/${index}` : pointer;
        const { cmd, task, ...more } = isObject(item) ? item : { cmd: item };
        const strange = Object.keys(more).find((field) => field !== 'silent');
        if (strange !== undefined)
            throw new Refusal(at, `a command has "${strange}", which has no equal here`);
        if (typeof task === 'string' && commands.length === 0)
            calls.push(plainCall(task, at));
        else if (typeof task === 'string')
            throw new Refusal(at, `it calls "${task}" after a command of its own, and a need comes before`);
        else if (typeof cmd === 'string')
            commands.push(filled(cmd, at));
        else
            throw new Refusal(at, 'a command is no text');
    }
    return { commands, calls };
}
function callsOf(value, pointer) {
    const list = Array.isArray(value) ? value : [];
    return list.map((item, index) => {
        const at = `${pointer}/${index}`;
        if (typeof item === 'string')
            return plainCall(item, at);
        if (isObject(item) && typeof item.task === 'string' && Object.keys(item).every((field) => field === 'task' || field === 'silent'))
            return plainCall(item.task, at);
        throw new Refusal(at, 'it needs a task with variables, which has no equal here');
    });
}
function plainCall(task, pointer) {
    if (task.includes('{{') || task.includes('*'))
        throw new Refusal(pointer, `"${task}" is no plain name of a task`);
    return task;
}
function patternsOf(value, pointer) {
    const list = Array.isArray(value) ? value : [];
    return list.map((item, index) => {
        if (typeof item === 'string')
            return item;
        if (isObject(item) && typeof item.exclude === 'string')
            return `!${item.exclude}`;
        throw new Refusal(`${pointer}/${index}`, 'a pattern is no text');
    });
}
/** Variables with a fixed value. */
function fixed(value) {
    return new Map(entriesOf(value).flatMap(([name, text]) => (isFixed(text) ? [[name, String(text)]] : [])));
}
const isFixed = (value) => typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && !value.includes('{{'));
function requireFixed(value, pointer) {
    const other = entriesOf(value).find(([, text]) => !isFixed(text));
    if (other !== undefined)
        throw new Refusal(`${pointer}/${(0,places/* pointerSegment */.LQ)(other[0])}`, `the variable ${other[0]} is worked out, and not fixed`);
}
/** A text with its fixed variables put in. */
function fill(text, vars, pointer) {
    const filled = text.replace(/\{\{\s{0,10}\.(\w{1,100})\s{0,10}\}\}/g, (all, name) => vars.get(name) ?? all);
    if (filled.includes('{{'))
        throw new Refusal(pointer, 'it has a template that is more than a fixed variable');
    return filled;
}
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

// EXTERNAL MODULE: ./packages/claims/lib/pattern.js + 1 modules
var pattern = __webpack_require__(5855);
;// CONCATENATED MODULE: ./packages/claims/lib/path-set.js

/**
 * Compiles a list in the dialect of claims, plus a leading `!` that subtracts. What is subtracted stays so, in whatever order the
 * patterns stand. A list that only subtracts is refused, as it can match nothing.
 */
function compilePathSet(patterns) {
    const problems = [];
    const [added, subtracted] = [[], []];
    patterns.forEach((text, index) => {
        const negative = text.startsWith('!');
        const parsed = (0,pattern/* parsePattern */.E)(negative ? text.slice(1) : text);
        if (parsed.ok)
            (negative ? subtracted : added).push(parsed.pattern);
        else
            problems.push({ ...parsed.problem, offset: parsed.problem.offset + (negative ? 1 : 0), index });
    });
    if (problems.length === 0 && added.length === 0 && subtracted.length > 0) {
        const message = 'the list only subtracts, so it matches nothing';
        problems.push({ code: 'AIOP-P010', message, offset: 0, expected: 'a pattern without ! beside it, such as **', index: 0 });
    }
    if (problems.length > 0)
        return { ok: false, problems };
    const matches = (path) => added.some((pattern) => pattern.matches(path)) && !subtracted.some((pattern) => pattern.matches(path));
    return { ok: true, set: { matches, roots: rootsOf(added), added, subtracted } };
}
function rootsOf(patterns) {
    const roots = new Set(patterns.flatMap(({ segments }) => segments.map(literalHead)));
    if (roots.has(''))
        return ['.'];
    return [...roots].filter((root) => !hasParentIn(root, roots)).sort((a, b) => (a < b ? -1 : 1));
}
function literalHead(steps) {
    const head = [];
    for (const step of steps) {
        if (step.kind !== 'literal')
            break;
        head.push(step.text);
    }
    return head.join('/');
}
function hasParentIn(root, roots) {
    for (let slash = root.indexOf('/'); slash >= 0; slash = root.indexOf('/', slash + 1))
        if (roots.has(root.slice(0, slash)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/workspace-packages.js




const MAX_BYTES = 1024 * 1024;
const MAX_FOLDERS = 50_000;
const PASSED_OVER = new Set(['node_modules', '.git', '.aiop', '.runs']);
/** The root package, and those that `workspaces` of `package.json` or `pnpm-workspace.yaml` names, sorted by folder. */
function workspacePackages(root, files) {
    const rootValue = readData(files, root, 'package.json');
    const own = workspace_packages_packageOf(rootValue, '');
    const patterns = workspace_packages_patternsOf(rootValue) ?? workspace_packages_patternsOf({ workspaces: objectField(readData(files, root, 'pnpm-workspace.yaml'), 'packages') }) ?? [];
    const compiled = compilePathSet(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1').replace(/\/$/, '')));
    const found = own === undefined ? [] : [own];
    if (!compiled.ok || patterns.length === 0)
        return found;
    for (const folder of foldersOf(root, files)) {
        if (!compiled.set.matches(folder))
            continue;
        const each = workspace_packages_packageOf(readData(files, root, `${folder}/package.json`), folder);
        if (each !== undefined)
            found.push(each);
    }
    return found;
}
const objectField = (value, field) => (isObject(value) ? value[field] : undefined);
function workspace_packages_patternsOf(value) {
    const workspaces = objectField(value, 'workspaces');
    return textsOf(workspaces) ?? textsOf(objectField(workspaces, 'packages'));
}
function workspace_packages_packageOf(value, folder) {
    if (!isObject(value))
        return undefined;
    const names = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
    return {
        name: typeof value.name === 'string' ? value.name : folder,
        folder,
        scripts: new Set(entriesOf(value.scripts).map(([name]) => name)),
        dependencies: names.flatMap((field) => entriesOf(value[field]).map(([name]) => name)),
    };
}
function readData(files, root, path) {
    if (files.status(`${root}/${path}`)?.kind !== 'file')
        return undefined;
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes: files.read(`${root}/${path}`, MAX_BYTES), maxBytes: MAX_BYTES }, DOCUMENT_CODES);
    return parsed.ok ? parsed.value.value : undefined;
}
function foldersOf(root, files) {
    const found = [];
    const open = [''];
    for (let folder = open.pop(); folder !== undefined && found.length < MAX_FOLDERS; folder = open.pop()) {
        for (const name of files.list(folder === '' ? root : `${root}/${folder}`)) {
            const path = folder === '' ? name : `${folder}/${name}`;
            if (PASSED_OVER.has(name) || files.status(`${root}/${path}`)?.kind !== 'directory')
                continue;
            found.push(path);
            open.push(path);
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/turbo-tasks.js






/** Fields of a task that are taken over, or say nothing of its result. */
const TASK_FIELDS = new Set([
    'dependsOn',
    'inputs',
    'outputs',
    'env',
    'cache',
    'persistent',
    'outputLogs',
    'description',
    'interruptible',
]);
const TOP_FIELDS = new Set([
    '$schema',
    'tasks',
    'pipeline',
    'globalDependencies',
    'globalEnv',
    'ui',
    'daemon',
    'extends',
]);
const MAX_IGNORE_BYTES = 1024 * 1024;
/**
 * The tasks of a `turbo.json` (versions 1 and 2): one for each package of the workspace that has the script, run by the package manager in its folder.
 * Inputs are, as there, everything in the package, `package.json`, `turbo.json`, the lock file and what is declared for all; what other tasks of
 * the package write is subtracted where `.gitignore` names its folder: nothing that git tracks may get lost so. Other ignored files in a package
 * count here and not there: a result is then kept less often, never wrongly.
 */
function turboTasks(source) {
    return new TurboTranslation(source).tasks();
}
class TurboTranslation {
    #source;
    #top;
    #section;
    #packages;
    #findings = [];
    #units = new Map();
    #ignored = new Map();
    constructor(source) {
        this.#source = source;
        this.#top = isObject(source.document.value) ? source.document.value : {};
        this.#section = this.#top.tasks === undefined ? 'pipeline' : 'tasks';
        this.#packages = new Map(workspacePackages(source.root, source.files).map((each) => [each.name, each]));
    }
    tasks() {
        for (const field of Object.keys(this.#top))
            if (!TOP_FIELDS.has(field))
                this.#leftOut(`/${(0,places/* pointerSegment */.LQ)(field)}`, `"${field}" is not taken over`);
        this.#environment(this.#top.globalEnv, '/globalEnv');
        for (const [key, fields] of entriesOf(this.#top[this.#section]))
            this.#addUnits(key, isObject(fields) ? fields : {});
        for (const { folder } of this.#packages.values()) {
            if (folder !== '' && this.#source.files.status(`${this.#source.root}/${folder}/turbo.json`) !== undefined)
                this.#leftOut('', `${folder}/turbo.json is not taken over: only the file of the root is read`);
        }
        const tasks = [...this.#units.values()].map((unit) => this.#taskOf(unit));
        return { tasks: tasks.filter((task) => task !== undefined), findings: this.#findings };
    }
    /** `build`, `web#build` or `//#build`; a task of one package goes before that of all. */
    #addUnits(key, fields) {
        const pointer = `/${this.#section}/${(0,places/* pointerSegment */.LQ)(key)}`;
        const owner = key.includes('#') ? key.slice(0, key.lastIndexOf('#')) : undefined;
        const script = key.slice(key.lastIndexOf('#') + 1);
        const owners = this.#ownersOf(owner);
        const why = this.#whyNot(key, script, fields) ?? (owners.length === 0 ? 'there is no such package' : undefined);
        if (why !== undefined) {
            this.#leftOut(pointer, `the task "${key}" is not taken: ${why}`);
            return;
        }
        for (const field of Object.keys(fields)) {
            if (!TASK_FIELDS.has(field))
                this.#leftOut(`${pointer}/${(0,places/* pointerSegment */.LQ)(field)}`, `"${field}" of "${key}" is not taken over`);
        }
        this.#environment(fields.env, `${pointer}/env`);
        for (const each of owners) {
            const id = idOf(each, script);
            const isSpecial = this.#units.get(id)?.key.includes('#') === true && owner === undefined;
            if (each.scripts.has(script) && !isSpecial)
                this.#units.set(id, { id, key, script, owner: each, fields });
        }
    }
    #whyNot(key, script, { persistent, cache }) {
        const { tasks } = this.#source;
        if (tasks !== undefined && !tasks.includes(key) && !tasks.includes(script))
            return 'it is not named';
        if (persistent === true)
            return 'it never ends';
        return cache === false ? 'its results are never kept, so it is no check' : undefined;
    }
    /** The package of a name, the root for `//`, and without a name all of the workspace. */
    #ownersOf(owner) {
        const packages = [...this.#packages.values()];
        if (owner !== undefined)
            return packages.filter(({ name, folder }) => (owner === '//' ? folder === '' : name === owner));
        const members = packages.filter(({ folder }) => folder !== '');
        return members.length === 0 ? packages : members;
    }
    #taskOf({ id, key, script, owner, fields }) {
        const { folder } = owner;
        const outputs = (textsOf(fields.outputs) ?? []).map((pattern) => this.#pattern(folder, pattern));
        const inputs = this.#inputsOf(id, owner, fields);
        const compiled = [compilePathSet(outputs), compilePathSet(inputs)].find((set) => !set.ok);
        if (compiled?.ok === false) {
            const [problem] = compiled.problems;
            this.#leftOut(`/${this.#section}/${(0,places/* pointerSegment */.LQ)(key)}`, `the task "${key}" is not taken: ${problem?.message ?? 'a pattern cannot be read'}`);
            return undefined;
        }
        return {
            name: taskName(id),
            run: `${scriptRunner(this.#source.files.list(this.#source.root))} ${script}`,
            ...(folder === '' ? {} : { cwd: folder }),
            inputs,
            outputs,
            needs: this.#needsOf(owner, script, fields),
            env: [...new Set([...this.#names(this.#top.globalEnv), ...this.#names(fields.env), ...this.#names(fields.dependsOn, '$')])],
            tools: ['node --version'],
            timeoutMs: DEFAULT_TIMEOUT_MS,
            retries: 0,
        };
    }
    #inputsOf(id, { folder }, fields) {
        const given = textsOf(fields.inputs) ?? [];
        const others = [...this.#units.values()].filter((unit) => unit.owner.folder === folder && unit.id !== id);
        const written = others.flatMap((unit) => (textsOf(unit.fields.outputs) ?? []).filter((pattern) => this.#isIgnored(folder, pattern)));
        const whole = [folder === '' ? '**' : `${folder}/**`];
        const own = given.filter((pattern) => pattern !== '$TURBO_DEFAULT$').map((pattern) => this.#pattern(folder, pattern));
        const always = [
            'package.json',
            'turbo.json',
            ...LOCK_FILES.filter((name) => this.#source.files.status(`${this.#source.root}/${name}`) !== undefined),
        ];
        const shared = (textsOf(this.#top.globalDependencies) ?? []).map((pattern) => patternIn('', pattern));
        const takesAll = given.length === 0 || given.includes('$TURBO_DEFAULT$');
        const subtracted = takesAll
            ? [...written.map((pattern) => `!${this.#pattern(folder, pattern)}`), `!${patternIn(folder, '.turbo/**')}`]
            : [];
        const manifest = folder === '' ? [] : [`${folder}/package.json`];
        return [...new Set([...(takesAll ? whole : []), ...own, ...manifest, ...always, ...shared, ...subtracted])];
    }
    /** Whether a pattern begins with a folder that a `.gitignore` of the package or of the root names outright. */
    #isIgnored(folder, pattern) {
        const [first = ''] = pattern.replace(/^\.\//, '').split('/', 1);
        if (!/^[\w.-]+$/.test(first) || first === pattern)
            return false;
        const names = new Set(['', '/', '**/'].flatMap((before) => [`${before}${first}`, `${before}${first}/`]));
        const inPackage = this.#ignoreLines(folder).some((line) => names.has(line));
        const anywhere = [first, `${first}/`, `**/${first}`, `**/${first}/`];
        return inPackage || this.#ignoreLines('').some((line) => anywhere.includes(line));
    }
    #ignoreLines(folder) {
        const known = this.#ignored.get(folder);
        if (known !== undefined)
            return known;
        const path = `${this.#source.root}/${patternIn(folder, '.gitignore')}`;
        const isThere = this.#source.files.status(path)?.kind === 'file';
        const lines = isThere ? new TextDecoder().decode(this.#source.files.read(path, MAX_IGNORE_BYTES)).split(/\r?\n/) : [];
        // A file that takes something back may take back anything.
        const sure = lines.some((line) => line.startsWith('!')) ? [] : lines.map((line) => line.trimEnd());
        this.#ignored.set(folder, sure);
        return sure;
    }
    /** `^build` is that of every package it depends on; where one has no such task, of those that one depends on. */
    #needsOf(owner, script, fields) {
        const needs = new Set();
        for (const need of textsOf(fields.dependsOn) ?? []) {
            if (need.startsWith('^'))
                for (const id of this.#upstream(owner, need.slice(1)))
                    needs.add(id);
            else if (!need.startsWith('$')) {
                const id = need.includes('#') ? this.#idOfKey(need) : idOf(owner, need);
                if (this.#units.has(id))
                    needs.add(id);
            }
        }
        needs.delete(idOf(owner, script));
        return [...needs].map(taskName);
    }
    #upstream(owner, script) {
        const found = new Set();
        const seen = new Set([owner.name]);
        const open = [...owner.dependencies];
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            const other = this.#packages.get(name);
            if (other === undefined || seen.has(name))
                continue;
            seen.add(name);
            if (this.#units.has(idOf(other, script)))
                found.add(idOf(other, script));
            else
                open.push(...other.dependencies);
        }
        return found;
    }
    #idOfKey(key) {
        const at = key.lastIndexOf('#');
        const owner = key.slice(0, at);
        const script = key.slice(at + 1);
        const other = owner === '//' ? [...this.#packages.values()].find(({ folder }) => folder === '') : this.#packages.get(owner);
        return other === undefined ? key : idOf(other, script);
    }
    #pattern(folder, pattern) {
        const [sign, plain] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
        return plain.startsWith('$TURBO_ROOT$/') ? `${sign}${plain.slice('$TURBO_ROOT$/'.length)}` : patternIn(folder, pattern);
    }
    /** Plain names of variables; in version 1 they stand among `dependsOn`, behind a `$`. */
    #names(value, sign = '') {
        const names = (textsOf(value) ?? []).filter((name) => name.startsWith(sign)).map((name) => name.slice(sign.length));
        return names.filter((name) => PLAIN_NAME.test(name));
    }
    #environment(value, pointer) {
        for (const [index, name] of (textsOf(value) ?? []).entries()) {
            if (!PLAIN_NAME.test(name))
                this.#leftOut(`${pointer}/${index}`, `"${name}" is no plain name of a variable: it does not reach the task`);
        }
    }
    #leftOut(pointer, message) {
        this.#findings.push(leftOut(this.#source.document, pointer, message));
    }
}
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,255}$/;
const idOf = ({ name, folder }, script) => `${folder === '' ? '//' : name}#${script}`;

;// CONCATENATED MODULE: ./packages/config/lib/neighbours/read-neighbours.js










const read_neighbours_MAX_BYTES = 4 * 1024 * 1024;
/** By the name of a file, how its tasks are read. */
const READERS = new Map([
    ['package.json', packageScriptTasks],
    ['turbo.json', turboTasks],
    ['turbo.jsonc', turboTasks],
    ['Taskfile.yml', taskfileTasks],
    ['Taskfile.yaml', taskfileTasks],
    ['taskfile.yml', taskfileTasks],
    ['taskfile.yaml', taskfileTasks],
    ['.pre-commit-config.yaml', preCommitTasks],
    ['.pre-commit-config.yml', preCommitTasks],
]);
/**
 * A configuration with the tasks of the files of other tools that it names, as they are now. A task of its own goes before one of the same name
 * from elsewhere. What has no equal here stands among the findings, each with its place.
 * @throws UsageError where a file is missing, cannot be read, or gives no task, and where two of them have a task of one name
 */
function withNeighbours(config, root, files) {
    const refs = config.from ?? [];
    if (refs.length === 0)
        return config;
    const tasks = new Map(config.tasks.map((task) => [task.name, task]));
    const sources = new Map();
    const findings = [];
    for (const ref of refs) {
        const taken = neighbourTasks(ref, root, files);
        findings.push(...taken.findings);
        for (const task of taken.tasks) {
            const other = sources.get(task.name);
            if (other !== undefined)
                throw twice(task.name, other, ref.file);
            sources.set(task.name, ref.file);
            if (!tasks.has(task.name))
                tasks.set(task.name, task);
        }
    }
    return { ...config, tasks: [...tasks.values()], findings };
}
function neighbourTasks(ref, root, files) {
    const read = READERS.get(external_node_path_.posix.basename(ref.file));
    if (read === undefined)
        throw unknownKind(ref.file);
    const path = `${root}/${ref.file}`;
    if (files.status(path)?.kind !== 'file')
        throw missing(ref.file);
    const raw = files.read(path, read_neighbours_MAX_BYTES);
    const isTurbo = /^turbo\.jsonc?$/.test(external_node_path_.posix.basename(ref.file));
    const bytes = isTurbo ? new TextEncoder().encode(withoutComments(new TextDecoder().decode(raw))) : raw;
    const parsed = (0,parse_document/* parseDocument */.T)({ path: ref.file.replace(/\.jsonc$/, '.json'), bytes, maxBytes: read_neighbours_MAX_BYTES }, DOCUMENT_CODES);
    if (!parsed.ok)
        throw unreadable(ref.file, parsed.findings);
    const taken = read({ ...ref, root, files, document: parsed.value });
    const names = [...taken.tasks.map(({ name }) => name)];
    if (names.length === 0)
        throw nothingTaken(ref.file, taken.findings);
    return withReplacedNeeds(ref, taken, parsed.value.position('').file);
}
/** A need that was left out is no need that could be met: the task that has it is left out too, and all that need that one. */
function withReplacedNeeds(ref, { tasks, findings }, file) {
    const kept = new Map(tasks.map((task) => [task.name, task]));
    const more = [];
    for (let changed = true; changed;) {
        changed = false;
        for (const task of [...kept.values()]) {
            const lost = task.needs.find((need) => !kept.has(need));
            if (lost === undefined)
                continue;
            kept.delete(task.name);
            changed = true;
            const near = (0,nearest/* nearest */.p)(lost, kept.keys());
            const hint = near === undefined ? 'write this task, or the one it needs, under `verify.tasks`' : `did you mean "${near}"?`;
            more.push(report('AIOP-C020', { message: `${file}: the task "${task.name}" is not taken: it needs "${lost}", which is not`, hint }));
        }
    }
    if (kept.size === 0)
        throw nothingTaken(ref.file, [...findings, ...more]);
    return { tasks: [...kept.values()], findings: [...findings, ...more] };
}
function unknownKind(file) {
    return new usage_error/* UsageError */.e({
        what: 'tasks cannot be taken from it',
        where: `verify.from: ${file}`,
        expected: 'a package.json, turbo.json, Taskfile.yml or .pre-commit-config.yaml',
        fix: 'write its tasks under `verify.tasks`',
    });
}
function missing(file) {
    return new usage_error/* UsageError */.e({
        what: 'there is no such file',
        where: `verify.from: ${file}`,
        expected: 'a file of the repository',
        fix: 'correct the path',
    });
}
function unreadable(file, findings) {
    return new usage_error/* UsageError */.e({ what: findings.map(finding/* formatFinding */.tf).join('\n  '), where: file, expected: 'a sound file', fix: 'mend the file' });
}
function nothingTaken(file, findings) {
    const why = findings.slice(0, 20).map(finding/* formatFinding */.tf).join('\n  ');
    return new usage_error/* UsageError */.e({
        what: `none of its tasks can be taken${why === '' ? '' : `\n  ${why}`}`,
        where: `verify.from: ${file}`,
        expected: 'at least one task that checks something',
        fix: 'name its tasks, such as { file: package.json, tasks: [ci] }, or write them under `verify.tasks`',
    });
}
function twice(task, one, other) {
    return new usage_error/* UsageError */.e({
        what: `the task "${task}" comes from ${one} and from ${other}`,
        where: 'verify.from',
        expected: 'each name from one file',
        fix: 'name the tasks to take from one of them, such as { file: package.json, tasks: [lint] }',
    });
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/schema-address.js
var schema_address = __webpack_require__(9058);
// EXTERNAL MODULE: ./packages/documents/lib/schema-findings.js
var schema_findings = __webpack_require__(264);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/equal.js
var equal = __webpack_require__(4951);
;// CONCATENATED MODULE: ./packages/config/lib/aiop.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/aiop.schema.json. Do not edit.


const known0 = { "run": 0, "cwd": 0, "inputs": 0, "outputs": 0, "needs": 0, "env": 0, "tools": 0, "retries": 0, "timeout": 0, "junit": 0, "hermetic": 0, "matchers": 0, "per-file": 0, "shared-inputs": 0 };
const known1 = { "regexp": 0, "file": 0, "fromPath": 0, "line": 0, "column": 0, "severity": 0, "code": 0, "message": 0, "loop": 0 };
const known2 = { "types": 0, "type-case": 0, "scope": 0, "scopes": 0, "scope-case": 0, "subject-case": 0, "subject-not-case": 0, "subject-min-length": 0, "subject-max-length": 0, "subject-full-stop": 0, "header-max-length": 0, "body": 0, "body-max-line-length": 0, "footer-max-line-length": 0, "references": 0, "trailers": 0, "warn": 0, "fixups": 0, "merges": 0, "ignore": 0, "commitlint": 0 };
/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const func1 = (ucs2length["default"] ?? ucs2length);
const func17 = Object.prototype.hasOwnProperty;
const func0 = (equal["default"] ?? equal);
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,255}$", "u");
const pattern5 = new RegExp("^[1-9][0-9]{0,4}[smh]$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern9 = new RegExp("^auto$", "u");
const pattern10 = new RegExp("^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$", "u");
const pattern11 = new RegExp("^[^{}]{0,99}(?:\\{(?:name|path|base)\\}[^{}]{0,99}){0,3}\\{version\\}$", "u");
const pattern12 = new RegExp("^[0-9A-Za-z-]{0,63}[A-Za-z-][0-9A-Za-z-]{0,63}$", "u");
const pattern13 = new RegExp("^off$", "u");
const pattern14 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}$", "u");
const pattern15 = new RegExp("^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$", "u");
const pattern26 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern27 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$", "u");
const pattern28 = new RegExp("^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.run === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func17.call(known0, key0))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.run !== undefined) {
            let data0 = data.run;
            if (typeof data0 === "string") {
                if (func1(data0) > 65536) {
                    const err2 = { instancePath: instancePath + "/run", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/run", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/run", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.cwd !== undefined) {
            let data1 = data.cwd;
            if (typeof data1 === "string") {
                if (func1(data1) > 1024) {
                    const err5 = { instancePath: instancePath + "/cwd", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (func1(data1) < 1) {
                    const err6 = { instancePath: instancePath + "/cwd", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/cwd", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data2 = data.inputs;
            if (Array.isArray(data2)) {
                if (data2.length > 1000) {
                    const err8 = { instancePath: instancePath + "/inputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err9 = { instancePath: instancePath + "/inputs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        vErrors.push(err9);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (typeof data2[i0] !== "string") {
                        const err10 = { instancePath: instancePath + "/inputs/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.outputs !== undefined) {
            let data4 = data.outputs;
            if (Array.isArray(data4)) {
                if (data4.length > 1000) {
                    const err12 = { instancePath: instancePath + "/outputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data4[i1] !== "string") {
                        const err13 = { instancePath: instancePath + "/outputs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            vErrors.push(err13);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.needs !== undefined) {
            let data6 = data.needs;
            if (Array.isArray(data6)) {
                if (data6.length > 1000) {
                    const err15 = { instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
                const len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    if (typeof data6[i2] !== "string") {
                        const err16 = { instancePath: instancePath + "/needs/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            vErrors.push(err16);
                        }
                        errors++;
                    }
                }
                let i3 = data6.length;
                let j0;
                if (i3 > 1) {
                    const indices0 = {};
                    for (; i3--;) {
                        let item0 = data6[i3];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err17 = { instancePath: instancePath + "/needs", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                vErrors.push(err17);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i3;
                    }
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.env !== undefined) {
            let data8 = data.env;
            if (Array.isArray(data8)) {
                if (data8.length > 1000) {
                    const err19 = { instancePath: instancePath + "/env", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
                const len3 = data8.length;
                for (let i4 = 0; i4 < len3; i4++) {
                    let data9 = data8[i4];
                    if (typeof data9 === "string") {
                        if (!pattern4.test(data9)) {
                            const err20 = { instancePath: instancePath + "/env/" + i4, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]{0,255}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err20];
                            }
                            else {
                                vErrors.push(err20);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err21 = { instancePath: instancePath + "/env/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            vErrors.push(err21);
                        }
                        errors++;
                    }
                }
                let i5 = data8.length;
                let j1;
                if (i5 > 1) {
                    const indices1 = {};
                    for (; i5--;) {
                        let item1 = data8[i5];
                        if (typeof item1 !== "string") {
                            continue;
                        }
                        if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1];
                            const err22 = { instancePath: instancePath + "/env", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err22];
                            }
                            else {
                                vErrors.push(err22);
                            }
                            errors++;
                            break;
                        }
                        indices1[item1] = i5;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/env", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.tools !== undefined) {
            let data10 = data.tools;
            if (Array.isArray(data10)) {
                if (data10.length > 100) {
                    const err24 = { instancePath: instancePath + "/tools", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                const len4 = data10.length;
                for (let i6 = 0; i6 < len4; i6++) {
                    let data11 = data10[i6];
                    if (typeof data11 === "string") {
                        if (func1(data11) > 1024) {
                            const err25 = { instancePath: instancePath + "/tools/" + i6, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                vErrors.push(err25);
                            }
                            errors++;
                        }
                        if (func1(data11) < 1) {
                            const err26 = { instancePath: instancePath + "/tools/" + i6, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err26];
                            }
                            else {
                                vErrors.push(err26);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err27 = { instancePath: instancePath + "/tools/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                let i7 = data10.length;
                let j2;
                if (i7 > 1) {
                    const indices2 = {};
                    for (; i7--;) {
                        let item2 = data10[i7];
                        if (typeof item2 !== "string") {
                            continue;
                        }
                        if (typeof indices2[item2] == "number") {
                            j2 = indices2[item2];
                            const err28 = { instancePath: instancePath + "/tools", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                            break;
                        }
                        indices2[item2] = i7;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.retries !== undefined) {
            let data12 = data.retries;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err30 = { instancePath: instancePath + "/retries", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 > 10 || isNaN(data12)) {
                    const err31 = { instancePath: instancePath + "/retries", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
                if (data12 < 0 || isNaN(data12)) {
                    const err32 = { instancePath: instancePath + "/retries", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        vErrors.push(err32);
                    }
                    errors++;
                }
            }
        }
        if (data.timeout !== undefined) {
            let data13 = data.timeout;
            if (typeof data13 === "string") {
                if (!pattern5.test(data13)) {
                    const err33 = { instancePath: instancePath + "/timeout", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}[smh]$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,4}[smh]$" + "\"" };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        vErrors.push(err33);
                    }
                    errors++;
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/timeout", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.junit !== undefined) {
            let data14 = data.junit;
            if (typeof data14 === "string") {
                if (func1(data14) > 1024) {
                    const err35 = { instancePath: instancePath + "/junit", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                    if (vErrors === null) {
                        vErrors = [err35];
                    }
                    else {
                        vErrors.push(err35);
                    }
                    errors++;
                }
                if (func1(data14) < 1) {
                    const err36 = { instancePath: instancePath + "/junit", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        vErrors.push(err36);
                    }
                    errors++;
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/junit", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
        if (data.hermetic !== undefined) {
            if (typeof data.hermetic !== "boolean") {
                const err38 = { instancePath: instancePath + "/hermetic", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err38];
                }
                else {
                    vErrors.push(err38);
                }
                errors++;
            }
        }
        if (data.matchers !== undefined) {
            let data16 = data.matchers;
            if (Array.isArray(data16)) {
                if (data16.length > 100) {
                    const err39 = { instancePath: instancePath + "/matchers", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                    if (vErrors === null) {
                        vErrors = [err39];
                    }
                    else {
                        vErrors.push(err39);
                    }
                    errors++;
                }
                const len5 = data16.length;
                for (let i8 = 0; i8 < len5; i8++) {
                    let data17 = data16[i8];
                    if (typeof data17 === "string") {
                        if (func1(data17) > 64) {
                            const err40 = { instancePath: instancePath + "/matchers/" + i8, keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                vErrors.push(err40);
                            }
                            errors++;
                        }
                        if (func1(data17) < 1) {
                            const err41 = { instancePath: instancePath + "/matchers/" + i8, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                vErrors.push(err41);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err42 = { instancePath: instancePath + "/matchers/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err42];
                        }
                        else {
                            vErrors.push(err42);
                        }
                        errors++;
                    }
                }
                let i9 = data16.length;
                let j3;
                if (i9 > 1) {
                    const indices3 = {};
                    for (; i9--;) {
                        let item3 = data16[i9];
                        if (typeof item3 !== "string") {
                            continue;
                        }
                        if (typeof indices3[item3] == "number") {
                            j3 = indices3[item3];
                            const err43 = { instancePath: instancePath + "/matchers", keyword: "uniqueItems", params: { i: i9, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)" };
                            if (vErrors === null) {
                                vErrors = [err43];
                            }
                            else {
                                vErrors.push(err43);
                            }
                            errors++;
                            break;
                        }
                        indices3[item3] = i9;
                    }
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/matchers", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    vErrors.push(err44);
                }
                errors++;
            }
        }
        if (data["per-file"] !== undefined) {
            if (typeof data["per-file"] !== "boolean") {
                const err45 = { instancePath: instancePath + "/per-file", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
        }
        if (data["shared-inputs"] !== undefined) {
            let data19 = data["shared-inputs"];
            if (Array.isArray(data19)) {
                if (data19.length > 1000) {
                    const err46 = { instancePath: instancePath + "/shared-inputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
                if (data19.length < 1) {
                    const err47 = { instancePath: instancePath + "/shared-inputs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err47];
                    }
                    else {
                        vErrors.push(err47);
                    }
                    errors++;
                }
                const len6 = data19.length;
                for (let i10 = 0; i10 < len6; i10++) {
                    if (typeof data19[i10] !== "string") {
                        const err48 = { instancePath: instancePath + "/shared-inputs/" + i10, keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/shared-inputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    vErrors.push(err49);
                }
                errors++;
            }
        }
    }
    else {
        const err50 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err50];
        }
        else {
            vErrors.push(err50);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.owner === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "owner" }, message: "must have required property '" + "owner" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.pattern === undefined) {
            const err1 = { instancePath, keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property '" + "pattern" + "'" };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "owner") || (key0 === "severity")) || (key0 === "pattern"))) {
                const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.owner !== undefined) {
            let data0 = data.owner;
            if (typeof data0 === "string") {
                if (func1(data0) > 64) {
                    const err3 = { instancePath: instancePath + "/owner", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (func1(data0) < 1) {
                    const err4 = { instancePath: instancePath + "/owner", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data1 = data.severity;
            if (!(((data1 === "error") || (data1 === "warning")) || (data1 === "notice"))) {
                const err6 = { instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["error", "warning", "notice"] }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.pattern !== undefined) {
            let data2 = data.pattern;
            if (Array.isArray(data2)) {
                if (data2.length > 10) {
                    const err7 = { instancePath: instancePath + "/pattern", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err8 = { instancePath: instancePath + "/pattern", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.regexp === undefined) {
                            const err9 = { instancePath: instancePath + "/pattern/" + i0, keyword: "required", params: { missingProperty: "regexp" }, message: "must have required property '" + "regexp" + "'" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        for (const key1 in data3) {
                            if (!(func17.call(known1, key1))) {
                                const err10 = { instancePath: instancePath + "/pattern/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data3.regexp !== undefined) {
                            let data4 = data3.regexp;
                            if (typeof data4 === "string") {
                                if (func1(data4) > 2000) {
                                    const err11 = { instancePath: instancePath + "/pattern/" + i0 + "/regexp", keyword: "maxLength", params: { limit: 2000 }, message: "must NOT have more than 2000 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                                if (func1(data4) < 1) {
                                    const err12 = { instancePath: instancePath + "/pattern/" + i0 + "/regexp", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err12];
                                    }
                                    else {
                                        vErrors.push(err12);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err13 = { instancePath: instancePath + "/pattern/" + i0 + "/regexp", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data3.file !== undefined) {
                            let data5 = data3.file;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err14 = { instancePath: instancePath + "/pattern/" + i0 + "/file", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 > 99 || isNaN(data5)) {
                                    const err15 = { instancePath: instancePath + "/pattern/" + i0 + "/file", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                                if (data5 < 1 || isNaN(data5)) {
                                    const err16 = { instancePath: instancePath + "/pattern/" + i0 + "/file", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.fromPath !== undefined) {
                            let data6 = data3.fromPath;
                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                const err17 = { instancePath: instancePath + "/pattern/" + i0 + "/fromPath", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                            }
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 > 99 || isNaN(data6)) {
                                    const err18 = { instancePath: instancePath + "/pattern/" + i0 + "/fromPath", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                                if (data6 < 1 || isNaN(data6)) {
                                    const err19 = { instancePath: instancePath + "/pattern/" + i0 + "/fromPath", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.line !== undefined) {
                            let data7 = data3.line;
                            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                const err20 = { instancePath: instancePath + "/pattern/" + i0 + "/line", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                            if ((typeof data7 == "number") && (isFinite(data7))) {
                                if (data7 > 99 || isNaN(data7)) {
                                    const err21 = { instancePath: instancePath + "/pattern/" + i0 + "/line", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                }
                                if (data7 < 1 || isNaN(data7)) {
                                    const err22 = { instancePath: instancePath + "/pattern/" + i0 + "/line", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.column !== undefined) {
                            let data8 = data3.column;
                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                const err23 = { instancePath: instancePath + "/pattern/" + i0 + "/column", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err23];
                                }
                                else {
                                    vErrors.push(err23);
                                }
                                errors++;
                            }
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 > 99 || isNaN(data8)) {
                                    const err24 = { instancePath: instancePath + "/pattern/" + i0 + "/column", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (data8 < 1 || isNaN(data8)) {
                                    const err25 = { instancePath: instancePath + "/pattern/" + i0 + "/column", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.severity !== undefined) {
                            let data9 = data3.severity;
                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                const err26 = { instancePath: instancePath + "/pattern/" + i0 + "/severity", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 > 99 || isNaN(data9)) {
                                    const err27 = { instancePath: instancePath + "/pattern/" + i0 + "/severity", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data9 < 1 || isNaN(data9)) {
                                    const err28 = { instancePath: instancePath + "/pattern/" + i0 + "/severity", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.code !== undefined) {
                            let data10 = data3.code;
                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                const err29 = { instancePath: instancePath + "/pattern/" + i0 + "/code", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err29];
                                }
                                else {
                                    vErrors.push(err29);
                                }
                                errors++;
                            }
                            if ((typeof data10 == "number") && (isFinite(data10))) {
                                if (data10 > 99 || isNaN(data10)) {
                                    const err30 = { instancePath: instancePath + "/pattern/" + i0 + "/code", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                                if (data10 < 1 || isNaN(data10)) {
                                    const err31 = { instancePath: instancePath + "/pattern/" + i0 + "/code", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.message !== undefined) {
                            let data11 = data3.message;
                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                const err32 = { instancePath: instancePath + "/pattern/" + i0 + "/message", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                            if ((typeof data11 == "number") && (isFinite(data11))) {
                                if (data11 > 99 || isNaN(data11)) {
                                    const err33 = { instancePath: instancePath + "/pattern/" + i0 + "/message", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                                if (data11 < 1 || isNaN(data11)) {
                                    const err34 = { instancePath: instancePath + "/pattern/" + i0 + "/message", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        vErrors.push(err34);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.loop !== undefined) {
                            if (typeof data3.loop !== "boolean") {
                                const err35 = { instancePath: instancePath + "/pattern/" + i0 + "/loop", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/pattern/" + i0, keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/pattern", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    vErrors.push(err37);
                }
                errors++;
            }
        }
    }
    else {
        const err38 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            vErrors.push(err38);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/aiop.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.apiVersion === undefined) {
            const err0 = { instancePath, keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property '" + "apiVersion" + "'" };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((key0 === "apiVersion") || (key0 === "setup")) || (key0 === "verify")) || (key0 === "version")) || (key0 === "commits")) || (key0 === "ledger"))) {
                const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.apiVersion !== undefined) {
            if ("aiop.dev/v1" !== data.apiVersion) {
                const err2 = { instancePath: instancePath + "/apiVersion", keyword: "const", params: { allowedValue: "aiop.dev/v1" }, message: "must be equal to constant" };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.setup !== undefined) {
            let data1 = data.setup;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.run === undefined) {
                    const err3 = { instancePath: instancePath + "/setup", keyword: "required", params: { missingProperty: "run" }, message: "must have required property '" + "run" + "'" };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((((((((key1 === "run") || (key1 === "cwd")) || (key1 === "inputs")) || (key1 === "outputs")) || (key1 === "env")) || (key1 === "tools")) || (key1 === "retries")) || (key1 === "timeout"))) {
                        const err4 = { instancePath: instancePath + "/setup", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                if (data1.run !== undefined) {
                    let data2 = data1.run;
                    if (typeof data2 === "string") {
                        if (func1(data2) > 65536) {
                            const err5 = { instancePath: instancePath + "/setup/run", keyword: "maxLength", params: { limit: 65536 }, message: "must NOT have more than 65536 characters" };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (func1(data2) < 1) {
                            const err6 = { instancePath: instancePath + "/setup/run", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/setup/run", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
                if (data1.cwd !== undefined) {
                    let data3 = data1.cwd;
                    if (typeof data3 === "string") {
                        if (func1(data3) > 1024) {
                            const err8 = { instancePath: instancePath + "/setup/cwd", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (func1(data3) < 1) {
                            const err9 = { instancePath: instancePath + "/setup/cwd", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/setup/cwd", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                }
                if (data1.inputs !== undefined) {
                    let data4 = data1.inputs;
                    if (Array.isArray(data4)) {
                        if (data4.length > 1000) {
                            const err11 = { instancePath: instancePath + "/setup/inputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                        if (data4.length < 1) {
                            const err12 = { instancePath: instancePath + "/setup/inputs", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                vErrors.push(err12);
                            }
                            errors++;
                        }
                        const len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            if (typeof data4[i0] !== "string") {
                                const err13 = { instancePath: instancePath + "/setup/inputs/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err14 = { instancePath: instancePath + "/setup/inputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data1.outputs !== undefined) {
                    let data6 = data1.outputs;
                    if (Array.isArray(data6)) {
                        if (data6.length > 1000) {
                            const err15 = { instancePath: instancePath + "/setup/outputs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                vErrors.push(err15);
                            }
                            errors++;
                        }
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (typeof data6[i1] !== "string") {
                                const err16 = { instancePath: instancePath + "/setup/outputs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/setup/outputs", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data1.env !== undefined) {
                    let data8 = data1.env;
                    if (Array.isArray(data8)) {
                        if (data8.length > 1000) {
                            const err18 = { instancePath: instancePath + "/setup/env", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err18];
                            }
                            else {
                                vErrors.push(err18);
                            }
                            errors++;
                        }
                        const len2 = data8.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data9 = data8[i2];
                            if (typeof data9 === "string") {
                                if (!pattern4.test(data9)) {
                                    const err19 = { instancePath: instancePath + "/setup/env/" + i2, keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]{0,255}$" }, message: "must match pattern \"" + "^[A-Za-z_][A-Za-z0-9_]{0,255}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err19];
                                    }
                                    else {
                                        vErrors.push(err19);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err20 = { instancePath: instancePath + "/setup/env/" + i2, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err20];
                                }
                                else {
                                    vErrors.push(err20);
                                }
                                errors++;
                            }
                        }
                        let i3 = data8.length;
                        let j0;
                        if (i3 > 1) {
                            const indices0 = {};
                            for (; i3--;) {
                                let item0 = data8[i3];
                                if (typeof item0 !== "string") {
                                    continue;
                                }
                                if (typeof indices0[item0] == "number") {
                                    j0 = indices0[item0];
                                    const err21 = { instancePath: instancePath + "/setup/env", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err21];
                                    }
                                    else {
                                        vErrors.push(err21);
                                    }
                                    errors++;
                                    break;
                                }
                                indices0[item0] = i3;
                            }
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/setup/env", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                if (data1.tools !== undefined) {
                    let data10 = data1.tools;
                    if (Array.isArray(data10)) {
                        if (data10.length > 100) {
                            const err23 = { instancePath: instancePath + "/setup/tools", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                vErrors.push(err23);
                            }
                            errors++;
                        }
                        const len3 = data10.length;
                        for (let i4 = 0; i4 < len3; i4++) {
                            let data11 = data10[i4];
                            if (typeof data11 === "string") {
                                if (func1(data11) > 1024) {
                                    const err24 = { instancePath: instancePath + "/setup/tools/" + i4, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        vErrors.push(err24);
                                    }
                                    errors++;
                                }
                                if (func1(data11) < 1) {
                                    const err25 = { instancePath: instancePath + "/setup/tools/" + i4, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err25];
                                    }
                                    else {
                                        vErrors.push(err25);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err26 = { instancePath: instancePath + "/setup/tools/" + i4, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                        let i5 = data10.length;
                        let j1;
                        if (i5 > 1) {
                            const indices1 = {};
                            for (; i5--;) {
                                let item1 = data10[i5];
                                if (typeof item1 !== "string") {
                                    continue;
                                }
                                if (typeof indices1[item1] == "number") {
                                    j1 = indices1[item1];
                                    const err27 = { instancePath: instancePath + "/setup/tools", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                    break;
                                }
                                indices1[item1] = i5;
                            }
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/setup/tools", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
                if (data1.retries !== undefined) {
                    let data12 = data1.retries;
                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                        const err29 = { instancePath: instancePath + "/setup/retries", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            vErrors.push(err29);
                        }
                        errors++;
                    }
                    if ((typeof data12 == "number") && (isFinite(data12))) {
                        if (data12 > 10 || isNaN(data12)) {
                            const err30 = { instancePath: instancePath + "/setup/retries", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                vErrors.push(err30);
                            }
                            errors++;
                        }
                        if (data12 < 0 || isNaN(data12)) {
                            const err31 = { instancePath: instancePath + "/setup/retries", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                    }
                }
                if (data1.timeout !== undefined) {
                    let data13 = data1.timeout;
                    if (typeof data13 === "string") {
                        if (!pattern5.test(data13)) {
                            const err32 = { instancePath: instancePath + "/setup/timeout", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,4}[smh]$" }, message: "must match pattern \"" + "^[1-9][0-9]{0,4}[smh]$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                vErrors.push(err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/setup/timeout", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/setup", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        if (data.verify !== undefined) {
            let data14 = data.verify;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key2 in data14) {
                    if (!(((key2 === "from") || (key2 === "tasks")) || (key2 === "matchers"))) {
                        const err35 = { instancePath: instancePath + "/verify", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            vErrors.push(err35);
                        }
                        errors++;
                    }
                }
                if (data14.from !== undefined) {
                    let data15 = data14.from;
                    const _errs42 = errors;
                    let valid21 = false;
                    const _errs43 = errors;
                    const _errs45 = errors;
                    let valid23 = false;
                    const _errs46 = errors;
                    if (typeof data15 === "string") {
                        if (func1(data15) > 1024) {
                            const err36 = { instancePath: instancePath + "/verify/from", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                            if (vErrors === null) {
                                vErrors = [err36];
                            }
                            else {
                                vErrors.push(err36);
                            }
                            errors++;
                        }
                        if (func1(data15) < 1) {
                            const err37 = { instancePath: instancePath + "/verify/from", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/verify/from", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                    var _valid1 = _errs46 === errors;
                    valid23 = valid23 || _valid1;
                    const _errs48 = errors;
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.file === undefined) {
                            const err39 = { instancePath: instancePath + "/verify/from", keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                        for (const key3 in data15) {
                            if (!((key3 === "file") || (key3 === "tasks"))) {
                                const err40 = { instancePath: instancePath + "/verify/from", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data15.file !== undefined) {
                            let data16 = data15.file;
                            if (typeof data16 === "string") {
                                if (func1(data16) > 1024) {
                                    const err41 = { instancePath: instancePath + "/verify/from/file", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                                if (func1(data16) < 1) {
                                    const err42 = { instancePath: instancePath + "/verify/from/file", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err42];
                                    }
                                    else {
                                        vErrors.push(err42);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err43 = { instancePath: instancePath + "/verify/from/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    vErrors.push(err43);
                                }
                                errors++;
                            }
                        }
                        if (data15.tasks !== undefined) {
                            let data17 = data15.tasks;
                            if (Array.isArray(data17)) {
                                if (data17.length > 1000) {
                                    const err44 = { instancePath: instancePath + "/verify/from/tasks", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                    if (vErrors === null) {
                                        vErrors = [err44];
                                    }
                                    else {
                                        vErrors.push(err44);
                                    }
                                    errors++;
                                }
                                if (data17.length < 1) {
                                    const err45 = { instancePath: instancePath + "/verify/from/tasks", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                    if (vErrors === null) {
                                        vErrors = [err45];
                                    }
                                    else {
                                        vErrors.push(err45);
                                    }
                                    errors++;
                                }
                                const len4 = data17.length;
                                for (let i6 = 0; i6 < len4; i6++) {
                                    let data18 = data17[i6];
                                    if (typeof data18 === "string") {
                                        if (func1(data18) < 1) {
                                            const err46 = { instancePath: instancePath + "/verify/from/tasks/" + i6, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err46];
                                            }
                                            else {
                                                vErrors.push(err46);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err47 = { instancePath: instancePath + "/verify/from/tasks/" + i6, keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                let i7 = data17.length;
                                let j2;
                                if (i7 > 1) {
                                    const indices2 = {};
                                    for (; i7--;) {
                                        let item2 = data17[i7];
                                        if (typeof item2 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices2[item2] == "number") {
                                            j2 = indices2[item2];
                                            const err48 = { instancePath: instancePath + "/verify/from/tasks", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                                            if (vErrors === null) {
                                                vErrors = [err48];
                                            }
                                            else {
                                                vErrors.push(err48);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices2[item2] = i7;
                                    }
                                }
                            }
                            else {
                                const err49 = { instancePath: instancePath + "/verify/from/tasks", keyword: "type", params: { type: "array" }, message: "must be array" };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    vErrors.push(err49);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err50 = { instancePath: instancePath + "/verify/from", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                    var _valid1 = _errs48 === errors;
                    valid23 = valid23 || _valid1;
                    if (!valid23) {
                        const err51 = { instancePath: instancePath + "/verify/from", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err51];
                        }
                        else {
                            vErrors.push(err51);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs45;
                        if (vErrors !== null) {
                            if (_errs45) {
                                vErrors.length = _errs45;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                    var _valid0 = _errs43 === errors;
                    valid21 = valid21 || _valid0;
                    const _errs57 = errors;
                    if (Array.isArray(data15)) {
                        if (data15.length > 20) {
                            const err52 = { instancePath: instancePath + "/verify/from", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                vErrors.push(err52);
                            }
                            errors++;
                        }
                        if (data15.length < 1) {
                            const err53 = { instancePath: instancePath + "/verify/from", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                vErrors.push(err53);
                            }
                            errors++;
                        }
                        const len5 = data15.length;
                        for (let i8 = 0; i8 < len5; i8++) {
                            let data19 = data15[i8];
                            const _errs61 = errors;
                            let valid31 = false;
                            const _errs62 = errors;
                            if (typeof data19 === "string") {
                                if (func1(data19) > 1024) {
                                    const err54 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err54];
                                    }
                                    else {
                                        vErrors.push(err54);
                                    }
                                    errors++;
                                }
                                if (func1(data19) < 1) {
                                    const err55 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        vErrors.push(err55);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err56 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err56];
                                }
                                else {
                                    vErrors.push(err56);
                                }
                                errors++;
                            }
                            var _valid2 = _errs62 === errors;
                            valid31 = valid31 || _valid2;
                            const _errs64 = errors;
                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                if (data19.file === undefined) {
                                    const err57 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "required", params: { missingProperty: "file" }, message: "must have required property '" + "file" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err57];
                                    }
                                    else {
                                        vErrors.push(err57);
                                    }
                                    errors++;
                                }
                                for (const key4 in data19) {
                                    if (!((key4 === "file") || (key4 === "tasks"))) {
                                        const err58 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err58];
                                        }
                                        else {
                                            vErrors.push(err58);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.file !== undefined) {
                                    let data20 = data19.file;
                                    if (typeof data20 === "string") {
                                        if (func1(data20) > 1024) {
                                            const err59 = { instancePath: instancePath + "/verify/from/" + i8 + "/file", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err59];
                                            }
                                            else {
                                                vErrors.push(err59);
                                            }
                                            errors++;
                                        }
                                        if (func1(data20) < 1) {
                                            const err60 = { instancePath: instancePath + "/verify/from/" + i8 + "/file", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err60];
                                            }
                                            else {
                                                vErrors.push(err60);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err61 = { instancePath: instancePath + "/verify/from/" + i8 + "/file", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err61];
                                        }
                                        else {
                                            vErrors.push(err61);
                                        }
                                        errors++;
                                    }
                                }
                                if (data19.tasks !== undefined) {
                                    let data21 = data19.tasks;
                                    if (Array.isArray(data21)) {
                                        if (data21.length > 1000) {
                                            const err62 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                            if (vErrors === null) {
                                                vErrors = [err62];
                                            }
                                            else {
                                                vErrors.push(err62);
                                            }
                                            errors++;
                                        }
                                        if (data21.length < 1) {
                                            const err63 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                            if (vErrors === null) {
                                                vErrors = [err63];
                                            }
                                            else {
                                                vErrors.push(err63);
                                            }
                                            errors++;
                                        }
                                        const len6 = data21.length;
                                        for (let i9 = 0; i9 < len6; i9++) {
                                            let data22 = data21[i9];
                                            if (typeof data22 === "string") {
                                                if (func1(data22) < 1) {
                                                    const err64 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks/" + i9, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err64];
                                                    }
                                                    else {
                                                        vErrors.push(err64);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err65 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks/" + i9, keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err65];
                                                }
                                                else {
                                                    vErrors.push(err65);
                                                }
                                                errors++;
                                            }
                                        }
                                        let i10 = data21.length;
                                        let j3;
                                        if (i10 > 1) {
                                            const indices3 = {};
                                            for (; i10--;) {
                                                let item3 = data21[i10];
                                                if (typeof item3 !== "string") {
                                                    continue;
                                                }
                                                if (typeof indices3[item3] == "number") {
                                                    j3 = indices3[item3];
                                                    const err66 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "uniqueItems", params: { i: i10, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i10 + " are identical)" };
                                                    if (vErrors === null) {
                                                        vErrors = [err66];
                                                    }
                                                    else {
                                                        vErrors.push(err66);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                                indices3[item3] = i10;
                                            }
                                        }
                                    }
                                    else {
                                        const err67 = { instancePath: instancePath + "/verify/from/" + i8 + "/tasks", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                            vErrors = [err67];
                                        }
                                        else {
                                            vErrors.push(err67);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err68 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err68];
                                }
                                else {
                                    vErrors.push(err68);
                                }
                                errors++;
                            }
                            var _valid2 = _errs64 === errors;
                            valid31 = valid31 || _valid2;
                            if (!valid31) {
                                const err69 = { instancePath: instancePath + "/verify/from/" + i8, keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs61;
                                if (vErrors !== null) {
                                    if (_errs61) {
                                        vErrors.length = _errs61;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err70 = { instancePath: instancePath + "/verify/from", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            vErrors.push(err70);
                        }
                        errors++;
                    }
                    var _valid0 = _errs57 === errors;
                    valid21 = valid21 || _valid0;
                    if (!valid21) {
                        const err71 = { instancePath: instancePath + "/verify/from", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                            vErrors = [err71];
                        }
                        else {
                            vErrors.push(err71);
                        }
                        errors++;
                    }
                    else {
                        errors = _errs42;
                        if (vErrors !== null) {
                            if (_errs42) {
                                vErrors.length = _errs42;
                            }
                            else {
                                vErrors = null;
                            }
                        }
                    }
                }
                if (data14.tasks !== undefined) {
                    let data23 = data14.tasks;
                    if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                        if (Object.keys(data23).length > 10000) {
                            const err72 = { instancePath: instancePath + "/verify/tasks", keyword: "maxProperties", params: { limit: 10000 }, message: "must NOT have more than 10000 properties" };
                            if (vErrors === null) {
                                vErrors = [err72];
                            }
                            else {
                                vErrors.push(err72);
                            }
                            errors++;
                        }
                        if (Object.keys(data23).length < 1) {
                            const err73 = { instancePath: instancePath + "/verify/tasks", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                vErrors.push(err73);
                            }
                            errors++;
                        }
                        for (const key5 in data23) {
                            const _errs75 = errors;
                            if (typeof key5 === "string") {
                                if (!pattern6.test(key5)) {
                                    const err74 = { instancePath: instancePath + "/verify/tasks", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$" + "\"", propertyName: key5 };
                                    if (vErrors === null) {
                                        vErrors = [err74];
                                    }
                                    else {
                                        vErrors.push(err74);
                                    }
                                    errors++;
                                }
                            }
                            var valid36 = _errs75 === errors;
                            if (!valid36) {
                                const err75 = { instancePath: instancePath + "/verify/tasks", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err75];
                                }
                                else {
                                    vErrors.push(err75);
                                }
                                errors++;
                            }
                        }
                        for (const key6 in data23) {
                            if (!(validate21(data23[key6], { instancePath: instancePath + "/verify/tasks/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key6, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err76 = { instancePath: instancePath + "/verify/tasks", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            vErrors.push(err76);
                        }
                        errors++;
                    }
                }
                if (data14.matchers !== undefined) {
                    let data25 = data14.matchers;
                    if (Array.isArray(data25)) {
                        if (data25.length > 50) {
                            const err77 = { instancePath: instancePath + "/verify/matchers", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                vErrors.push(err77);
                            }
                            errors++;
                        }
                        if (data25.length < 1) {
                            const err78 = { instancePath: instancePath + "/verify/matchers", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                vErrors.push(err78);
                            }
                            errors++;
                        }
                        const len7 = data25.length;
                        for (let i11 = 0; i11 < len7; i11++) {
                            if (!(validate23(data25[i11], { instancePath: instancePath + "/verify/matchers/" + i11, parentData: data25, parentDataProperty: i11, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err79 = { instancePath: instancePath + "/verify/matchers", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            vErrors.push(err79);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/verify", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    vErrors.push(err80);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data27 = data.version;
            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key7 in data27) {
                    if (!((key7 === "modules") || (key7 === "channels"))) {
                        const err81 = { instancePath: instancePath + "/version", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            vErrors.push(err81);
                        }
                        errors++;
                    }
                }
                if (data27.modules !== undefined) {
                    let data28 = data27.modules;
                    if ((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (typeof data28 !== "string")) {
                        const err82 = { instancePath: instancePath + "/version/modules", keyword: "type", params: { type: ["object", "string"] }, message: "must be object,string" };
                        if (vErrors === null) {
                            vErrors = [err82];
                        }
                        else {
                            vErrors.push(err82);
                        }
                        errors++;
                    }
                    if (typeof data28 === "string") {
                        if (!pattern9.test(data28)) {
                            const err83 = { instancePath: instancePath + "/version/modules", keyword: "pattern", params: { pattern: "^auto$" }, message: "must match pattern \"" + "^auto$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                vErrors.push(err83);
                            }
                            errors++;
                        }
                    }
                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                        if (Object.keys(data28).length > 1000) {
                            const err84 = { instancePath: instancePath + "/version/modules", keyword: "maxProperties", params: { limit: 1000 }, message: "must NOT have more than 1000 properties" };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                vErrors.push(err84);
                            }
                            errors++;
                        }
                        if (Object.keys(data28).length < 1) {
                            const err85 = { instancePath: instancePath + "/version/modules", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                vErrors.push(err85);
                            }
                            errors++;
                        }
                        for (const key8 in data28) {
                            const _errs86 = errors;
                            if (typeof key8 === "string") {
                                if (!pattern10.test(key8)) {
                                    const err86 = { instancePath: instancePath + "/version/modules", keyword: "pattern", params: { pattern: "^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$" }, message: "must match pattern \"" + "^@?[A-Za-z0-9][A-Za-z0-9._/-]{0,127}$" + "\"", propertyName: key8 };
                                    if (vErrors === null) {
                                        vErrors = [err86];
                                    }
                                    else {
                                        vErrors.push(err86);
                                    }
                                    errors++;
                                }
                            }
                            var valid41 = _errs86 === errors;
                            if (!valid41) {
                                const err87 = { instancePath: instancePath + "/version/modules", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err87];
                                }
                                else {
                                    vErrors.push(err87);
                                }
                                errors++;
                            }
                        }
                        for (const key9 in data28) {
                            let data29 = data28[key9];
                            if ((!(data29 && typeof data29 == "object" && !Array.isArray(data29))) && (typeof data29 !== "string")) {
                                const err88 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: ["object", "string"] }, message: "must be object,string" };
                                if (vErrors === null) {
                                    vErrors = [err88];
                                }
                                else {
                                    vErrors.push(err88);
                                }
                                errors++;
                            }
                            if (typeof data29 === "string") {
                                if (func1(data29) > 1024) {
                                    const err89 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err89];
                                    }
                                    else {
                                        vErrors.push(err89);
                                    }
                                    errors++;
                                }
                                if (func1(data29) < 1) {
                                    const err90 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err90];
                                    }
                                    else {
                                        vErrors.push(err90);
                                    }
                                    errors++;
                                }
                            }
                            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                if (data29.path === undefined) {
                                    const err91 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "path" }, message: "must have required property '" + "path" + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err91];
                                    }
                                    else {
                                        vErrors.push(err91);
                                    }
                                    errors++;
                                }
                                for (const key10 in data29) {
                                    if (!(((((key10 === "path") || (key10 === "tag")) || (key10 === "depends-on")) || (key10 === "changelog")) || (key10 === "version-files"))) {
                                        const err92 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                                        if (vErrors === null) {
                                            vErrors = [err92];
                                        }
                                        else {
                                            vErrors.push(err92);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.path !== undefined) {
                                    let data30 = data29.path;
                                    if (typeof data30 === "string") {
                                        if (func1(data30) > 1024) {
                                            const err93 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err93];
                                            }
                                            else {
                                                vErrors.push(err93);
                                            }
                                            errors++;
                                        }
                                        if (func1(data30) < 1) {
                                            const err94 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err94];
                                            }
                                            else {
                                                vErrors.push(err94);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err95 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err95];
                                        }
                                        else {
                                            vErrors.push(err95);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.tag !== undefined) {
                                    let data31 = data29.tag;
                                    if (typeof data31 === "string") {
                                        if (func1(data31) > 200) {
                                            const err96 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/tag", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err96];
                                            }
                                            else {
                                                vErrors.push(err96);
                                            }
                                            errors++;
                                        }
                                        if (!pattern11.test(data31)) {
                                            const err97 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/tag", keyword: "pattern", params: { pattern: "^[^{}]{0,99}(?:\\{(?:name|path|base)\\}[^{}]{0,99}){0,3}\\{version\\}$" }, message: "must match pattern \"" + "^[^{}]{0,99}(?:\\{(?:name|path|base)\\}[^{}]{0,99}){0,3}\\{version\\}$" + "\"" };
                                            if (vErrors === null) {
                                                vErrors = [err97];
                                            }
                                            else {
                                                vErrors.push(err97);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err98 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err98];
                                        }
                                        else {
                                            vErrors.push(err98);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29["depends-on"] !== undefined) {
                                    let data32 = data29["depends-on"];
                                    if (Array.isArray(data32)) {
                                        if (data32.length > 1000) {
                                            const err99 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                                            if (vErrors === null) {
                                                vErrors = [err99];
                                            }
                                            else {
                                                vErrors.push(err99);
                                            }
                                            errors++;
                                        }
                                        const len8 = data32.length;
                                        for (let i12 = 0; i12 < len8; i12++) {
                                            if (typeof data32[i12] !== "string") {
                                                const err100 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on/" + i12, keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err100];
                                                }
                                                else {
                                                    vErrors.push(err100);
                                                }
                                                errors++;
                                            }
                                        }
                                        let i13 = data32.length;
                                        let j4;
                                        if (i13 > 1) {
                                            const indices4 = {};
                                            for (; i13--;) {
                                                let item4 = data32[i13];
                                                if (typeof item4 !== "string") {
                                                    continue;
                                                }
                                                if (typeof indices4[item4] == "number") {
                                                    j4 = indices4[item4];
                                                    const err101 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on", keyword: "uniqueItems", params: { i: i13, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i13 + " are identical)" };
                                                    if (vErrors === null) {
                                                        vErrors = [err101];
                                                    }
                                                    else {
                                                        vErrors.push(err101);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                                indices4[item4] = i13;
                                            }
                                        }
                                    }
                                    else {
                                        const err102 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/depends-on", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                            vErrors = [err102];
                                        }
                                        else {
                                            vErrors.push(err102);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29.changelog !== undefined) {
                                    let data34 = data29.changelog;
                                    if (typeof data34 === "string") {
                                        if (func1(data34) > 1024) {
                                            const err103 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/changelog", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err103];
                                            }
                                            else {
                                                vErrors.push(err103);
                                            }
                                            errors++;
                                        }
                                        if (func1(data34) < 1) {
                                            const err104 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/changelog", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                            if (vErrors === null) {
                                                vErrors = [err104];
                                            }
                                            else {
                                                vErrors.push(err104);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err105 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/changelog", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                            vErrors = [err105];
                                        }
                                        else {
                                            vErrors.push(err105);
                                        }
                                        errors++;
                                    }
                                }
                                if (data29["version-files"] !== undefined) {
                                    let data35 = data29["version-files"];
                                    if (Array.isArray(data35)) {
                                        if (data35.length > 100) {
                                            const err106 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                                            if (vErrors === null) {
                                                vErrors = [err106];
                                            }
                                            else {
                                                vErrors.push(err106);
                                            }
                                            errors++;
                                        }
                                        const len9 = data35.length;
                                        for (let i14 = 0; i14 < len9; i14++) {
                                            let data36 = data35[i14];
                                            if (typeof data36 === "string") {
                                                if (func1(data36) > 1024) {
                                                    const err107 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files/" + i14, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err107];
                                                    }
                                                    else {
                                                        vErrors.push(err107);
                                                    }
                                                    errors++;
                                                }
                                                if (func1(data36) < 1) {
                                                    const err108 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files/" + i14, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                    if (vErrors === null) {
                                                        vErrors = [err108];
                                                    }
                                                    else {
                                                        vErrors.push(err108);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err109 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files/" + i14, keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                    vErrors = [err109];
                                                }
                                                else {
                                                    vErrors.push(err109);
                                                }
                                                errors++;
                                            }
                                        }
                                        let i15 = data35.length;
                                        let j5;
                                        if (i15 > 1) {
                                            const indices5 = {};
                                            for (; i15--;) {
                                                let item5 = data35[i15];
                                                if (typeof item5 !== "string") {
                                                    continue;
                                                }
                                                if (typeof indices5[item5] == "number") {
                                                    j5 = indices5[item5];
                                                    const err110 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files", keyword: "uniqueItems", params: { i: i15, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i15 + " are identical)" };
                                                    if (vErrors === null) {
                                                        vErrors = [err110];
                                                    }
                                                    else {
                                                        vErrors.push(err110);
                                                    }
                                                    errors++;
                                                    break;
                                                }
                                                indices5[item5] = i15;
                                            }
                                        }
                                    }
                                    else {
                                        const err111 = { instancePath: instancePath + "/version/modules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/version-files", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                            vErrors = [err111];
                                        }
                                        else {
                                            vErrors.push(err111);
                                        }
                                        errors++;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data27.channels !== undefined) {
                    let data37 = data27.channels;
                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                        if (Object.keys(data37).length > 100) {
                            const err112 = { instancePath: instancePath + "/version/channels", keyword: "maxProperties", params: { limit: 100 }, message: "must NOT have more than 100 properties" };
                            if (vErrors === null) {
                                vErrors = [err112];
                            }
                            else {
                                vErrors.push(err112);
                            }
                            errors++;
                        }
                        for (const key11 in data37) {
                            const _errs108 = errors;
                            if (typeof key11 === "string") {
                                if (func1(key11) > 200) {
                                    const err113 = { instancePath: instancePath + "/version/channels", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", propertyName: key11 };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                                if (func1(key11) < 1) {
                                    const err114 = { instancePath: instancePath + "/version/channels", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key11 };
                                    if (vErrors === null) {
                                        vErrors = [err114];
                                    }
                                    else {
                                        vErrors.push(err114);
                                    }
                                    errors++;
                                }
                            }
                            var valid51 = _errs108 === errors;
                            if (!valid51) {
                                const err115 = { instancePath: instancePath + "/version/channels", keyword: "propertyNames", params: { propertyName: key11 }, message: "property name must be valid" };
                                if (vErrors === null) {
                                    vErrors = [err115];
                                }
                                else {
                                    vErrors.push(err115);
                                }
                                errors++;
                            }
                        }
                        for (const key12 in data37) {
                            let data38 = data37[key12];
                            if (typeof data38 === "string") {
                                if (!pattern12.test(data38)) {
                                    const err116 = { instancePath: instancePath + "/version/channels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "pattern", params: { pattern: "^[0-9A-Za-z-]{0,63}[A-Za-z-][0-9A-Za-z-]{0,63}$" }, message: "must match pattern \"" + "^[0-9A-Za-z-]{0,63}[A-Za-z-][0-9A-Za-z-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err117 = { instancePath: instancePath + "/version/channels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err117];
                                }
                                else {
                                    vErrors.push(err117);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err118 = { instancePath: instancePath + "/version/channels", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                            vErrors = [err118];
                        }
                        else {
                            vErrors.push(err118);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err119 = { instancePath: instancePath + "/version", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err119];
                }
                else {
                    vErrors.push(err119);
                }
                errors++;
            }
        }
        if (data.commits !== undefined) {
            let data39 = data.commits;
            if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key13 in data39) {
                    if (!(func17.call(known2, key13))) {
                        const err120 = { instancePath: instancePath + "/commits", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err120];
                        }
                        else {
                            vErrors.push(err120);
                        }
                        errors++;
                    }
                }
                if (data39.types !== undefined) {
                    let data40 = data39.types;
                    if ((!(Array.isArray(data40))) && (typeof data40 !== "string")) {
                        const err121 = { instancePath: instancePath + "/commits/types", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err121];
                        }
                        else {
                            vErrors.push(err121);
                        }
                        errors++;
                    }
                    if (typeof data40 === "string") {
                        if (!pattern13.test(data40)) {
                            const err122 = { instancePath: instancePath + "/commits/types", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err122];
                            }
                            else {
                                vErrors.push(err122);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data40)) {
                        if (data40.length > 200) {
                            const err123 = { instancePath: instancePath + "/commits/types", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
                            if (vErrors === null) {
                                vErrors = [err123];
                            }
                            else {
                                vErrors.push(err123);
                            }
                            errors++;
                        }
                        if (data40.length < 1) {
                            const err124 = { instancePath: instancePath + "/commits/types", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err124];
                            }
                            else {
                                vErrors.push(err124);
                            }
                            errors++;
                        }
                        const len10 = data40.length;
                        for (let i16 = 0; i16 < len10; i16++) {
                            let data41 = data40[i16];
                            if (typeof data41 === "string") {
                                if (!pattern14.test(data41)) {
                                    const err125 = { instancePath: instancePath + "/commits/types/" + i16, keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}$" }, message: "must match pattern \"" + "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err125];
                                    }
                                    else {
                                        vErrors.push(err125);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err126 = { instancePath: instancePath + "/commits/types/" + i16, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err126];
                                }
                                else {
                                    vErrors.push(err126);
                                }
                                errors++;
                            }
                        }
                        let i17 = data40.length;
                        let j6;
                        if (i17 > 1) {
                            const indices6 = {};
                            for (; i17--;) {
                                let item6 = data40[i17];
                                if (typeof item6 !== "string") {
                                    continue;
                                }
                                if (typeof indices6[item6] == "number") {
                                    j6 = indices6[item6];
                                    const err127 = { instancePath: instancePath + "/commits/types", keyword: "uniqueItems", params: { i: i17, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i17 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err127];
                                    }
                                    else {
                                        vErrors.push(err127);
                                    }
                                    errors++;
                                    break;
                                }
                                indices6[item6] = i17;
                            }
                        }
                    }
                }
                if (data39["type-case"] !== undefined) {
                    let data42 = data39["type-case"];
                    if ((!(Array.isArray(data42))) && (typeof data42 !== "string")) {
                        const err128 = { instancePath: instancePath + "/commits/type-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err128];
                        }
                        else {
                            vErrors.push(err128);
                        }
                        errors++;
                    }
                    if (typeof data42 === "string") {
                        if (!pattern15.test(data42)) {
                            const err129 = { instancePath: instancePath + "/commits/type-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err129];
                            }
                            else {
                                vErrors.push(err129);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data42)) {
                        if (data42.length < 1) {
                            const err130 = { instancePath: instancePath + "/commits/type-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err130];
                            }
                            else {
                                vErrors.push(err130);
                            }
                            errors++;
                        }
                        const len11 = data42.length;
                        for (let i18 = 0; i18 < len11; i18++) {
                            let data43 = data42[i18];
                            if (!((((((((data43 === "lower-case") || (data43 === "upper-case")) || (data43 === "camel-case")) || (data43 === "kebab-case")) || (data43 === "pascal-case")) || (data43 === "sentence-case")) || (data43 === "snake-case")) || (data43 === "start-case"))) {
                                const err131 = { instancePath: instancePath + "/commits/type-case/" + i18, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err131];
                                }
                                else {
                                    vErrors.push(err131);
                                }
                                errors++;
                            }
                        }
                        let i19 = data42.length;
                        let j7;
                        if (i19 > 1) {
                            outer0: for (; i19--;) {
                                for (j7 = i19; j7--;) {
                                    if (func0(data42[i19], data42[j7])) {
                                        const err132 = { instancePath: instancePath + "/commits/type-case", keyword: "uniqueItems", params: { i: i19, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i19 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err132];
                                        }
                                        else {
                                            vErrors.push(err132);
                                        }
                                        errors++;
                                        break outer0;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39.scope !== undefined) {
                    let data44 = data39.scope;
                    if (!(((data44 === "required") || (data44 === "forbidden")) || (data44 === "off"))) {
                        const err133 = { instancePath: instancePath + "/commits/scope", keyword: "enum", params: { allowedValues: ["required", "forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err133];
                        }
                        else {
                            vErrors.push(err133);
                        }
                        errors++;
                    }
                }
                if (data39.scopes !== undefined) {
                    let data45 = data39.scopes;
                    if ((!(Array.isArray(data45))) && (typeof data45 !== "string")) {
                        const err134 = { instancePath: instancePath + "/commits/scopes", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err134];
                        }
                        else {
                            vErrors.push(err134);
                        }
                        errors++;
                    }
                    if (typeof data45 === "string") {
                        if (!pattern13.test(data45)) {
                            const err135 = { instancePath: instancePath + "/commits/scopes", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err135];
                            }
                            else {
                                vErrors.push(err135);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data45)) {
                        if (data45.length > 1000) {
                            const err136 = { instancePath: instancePath + "/commits/scopes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err136];
                            }
                            else {
                                vErrors.push(err136);
                            }
                            errors++;
                        }
                        if (data45.length < 1) {
                            const err137 = { instancePath: instancePath + "/commits/scopes", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err137];
                            }
                            else {
                                vErrors.push(err137);
                            }
                            errors++;
                        }
                        const len12 = data45.length;
                        for (let i20 = 0; i20 < len12; i20++) {
                            let data46 = data45[i20];
                            if (typeof data46 === "string") {
                                if (func1(data46) > 100) {
                                    const err138 = { instancePath: instancePath + "/commits/scopes/" + i20, keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err138];
                                    }
                                    else {
                                        vErrors.push(err138);
                                    }
                                    errors++;
                                }
                                if (func1(data46) < 1) {
                                    const err139 = { instancePath: instancePath + "/commits/scopes/" + i20, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err139];
                                    }
                                    else {
                                        vErrors.push(err139);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err140 = { instancePath: instancePath + "/commits/scopes/" + i20, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err140];
                                }
                                else {
                                    vErrors.push(err140);
                                }
                                errors++;
                            }
                        }
                        let i21 = data45.length;
                        let j8;
                        if (i21 > 1) {
                            const indices7 = {};
                            for (; i21--;) {
                                let item7 = data45[i21];
                                if (typeof item7 !== "string") {
                                    continue;
                                }
                                if (typeof indices7[item7] == "number") {
                                    j8 = indices7[item7];
                                    const err141 = { instancePath: instancePath + "/commits/scopes", keyword: "uniqueItems", params: { i: i21, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i21 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err141];
                                    }
                                    else {
                                        vErrors.push(err141);
                                    }
                                    errors++;
                                    break;
                                }
                                indices7[item7] = i21;
                            }
                        }
                    }
                }
                if (data39["scope-case"] !== undefined) {
                    let data47 = data39["scope-case"];
                    if ((!(Array.isArray(data47))) && (typeof data47 !== "string")) {
                        const err142 = { instancePath: instancePath + "/commits/scope-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err142];
                        }
                        else {
                            vErrors.push(err142);
                        }
                        errors++;
                    }
                    if (typeof data47 === "string") {
                        if (!pattern15.test(data47)) {
                            const err143 = { instancePath: instancePath + "/commits/scope-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err143];
                            }
                            else {
                                vErrors.push(err143);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data47)) {
                        if (data47.length < 1) {
                            const err144 = { instancePath: instancePath + "/commits/scope-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err144];
                            }
                            else {
                                vErrors.push(err144);
                            }
                            errors++;
                        }
                        const len13 = data47.length;
                        for (let i22 = 0; i22 < len13; i22++) {
                            let data48 = data47[i22];
                            if (!((((((((data48 === "lower-case") || (data48 === "upper-case")) || (data48 === "camel-case")) || (data48 === "kebab-case")) || (data48 === "pascal-case")) || (data48 === "sentence-case")) || (data48 === "snake-case")) || (data48 === "start-case"))) {
                                const err145 = { instancePath: instancePath + "/commits/scope-case/" + i22, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err145];
                                }
                                else {
                                    vErrors.push(err145);
                                }
                                errors++;
                            }
                        }
                        let i23 = data47.length;
                        let j9;
                        if (i23 > 1) {
                            outer1: for (; i23--;) {
                                for (j9 = i23; j9--;) {
                                    if (func0(data47[i23], data47[j9])) {
                                        const err146 = { instancePath: instancePath + "/commits/scope-case", keyword: "uniqueItems", params: { i: i23, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i23 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err146];
                                        }
                                        else {
                                            vErrors.push(err146);
                                        }
                                        errors++;
                                        break outer1;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39["subject-case"] !== undefined) {
                    let data49 = data39["subject-case"];
                    if ((!(Array.isArray(data49))) && (typeof data49 !== "string")) {
                        const err147 = { instancePath: instancePath + "/commits/subject-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err147];
                        }
                        else {
                            vErrors.push(err147);
                        }
                        errors++;
                    }
                    if (typeof data49 === "string") {
                        if (!pattern15.test(data49)) {
                            const err148 = { instancePath: instancePath + "/commits/subject-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err148];
                            }
                            else {
                                vErrors.push(err148);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data49)) {
                        if (data49.length < 1) {
                            const err149 = { instancePath: instancePath + "/commits/subject-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err149];
                            }
                            else {
                                vErrors.push(err149);
                            }
                            errors++;
                        }
                        const len14 = data49.length;
                        for (let i24 = 0; i24 < len14; i24++) {
                            let data50 = data49[i24];
                            if (!((((((((data50 === "lower-case") || (data50 === "upper-case")) || (data50 === "camel-case")) || (data50 === "kebab-case")) || (data50 === "pascal-case")) || (data50 === "sentence-case")) || (data50 === "snake-case")) || (data50 === "start-case"))) {
                                const err150 = { instancePath: instancePath + "/commits/subject-case/" + i24, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err150];
                                }
                                else {
                                    vErrors.push(err150);
                                }
                                errors++;
                            }
                        }
                        let i25 = data49.length;
                        let j10;
                        if (i25 > 1) {
                            outer2: for (; i25--;) {
                                for (j10 = i25; j10--;) {
                                    if (func0(data49[i25], data49[j10])) {
                                        const err151 = { instancePath: instancePath + "/commits/subject-case", keyword: "uniqueItems", params: { i: i25, j: j10 }, message: "must NOT have duplicate items (items ## " + j10 + " and " + i25 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err151];
                                        }
                                        else {
                                            vErrors.push(err151);
                                        }
                                        errors++;
                                        break outer2;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39["subject-not-case"] !== undefined) {
                    let data51 = data39["subject-not-case"];
                    if ((!(Array.isArray(data51))) && (typeof data51 !== "string")) {
                        const err152 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err152];
                        }
                        else {
                            vErrors.push(err152);
                        }
                        errors++;
                    }
                    if (typeof data51 === "string") {
                        if (!pattern15.test(data51)) {
                            const err153 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "pattern", params: { pattern: "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" }, message: "must match pattern \"" + "^(?:off|lower-case|upper-case|camel-case|kebab-case|pascal-case|sentence-case|snake-case|start-case)$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err153];
                            }
                            else {
                                vErrors.push(err153);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data51)) {
                        if (data51.length < 1) {
                            const err154 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                        const len15 = data51.length;
                        for (let i26 = 0; i26 < len15; i26++) {
                            let data52 = data51[i26];
                            if (!((((((((data52 === "lower-case") || (data52 === "upper-case")) || (data52 === "camel-case")) || (data52 === "kebab-case")) || (data52 === "pascal-case")) || (data52 === "sentence-case")) || (data52 === "snake-case")) || (data52 === "start-case"))) {
                                const err155 = { instancePath: instancePath + "/commits/subject-not-case/" + i26, keyword: "enum", params: { allowedValues: ["lower-case", "upper-case", "camel-case", "kebab-case", "pascal-case", "sentence-case", "snake-case", "start-case"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err155];
                                }
                                else {
                                    vErrors.push(err155);
                                }
                                errors++;
                            }
                        }
                        let i27 = data51.length;
                        let j11;
                        if (i27 > 1) {
                            outer3: for (; i27--;) {
                                for (j11 = i27; j11--;) {
                                    if (func0(data51[i27], data51[j11])) {
                                        const err156 = { instancePath: instancePath + "/commits/subject-not-case", keyword: "uniqueItems", params: { i: i27, j: j11 }, message: "must NOT have duplicate items (items ## " + j11 + " and " + i27 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err156];
                                        }
                                        else {
                                            vErrors.push(err156);
                                        }
                                        errors++;
                                        break outer3;
                                    }
                                }
                            }
                        }
                    }
                }
                if (data39["subject-min-length"] !== undefined) {
                    let data53 = data39["subject-min-length"];
                    if ((!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))) && (typeof data53 !== "string")) {
                        const err157 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err157];
                        }
                        else {
                            vErrors.push(err157);
                        }
                        errors++;
                    }
                    if ((typeof data53 == "number") && (isFinite(data53))) {
                        if (data53 > 10000 || isNaN(data53)) {
                            const err158 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err158];
                            }
                            else {
                                vErrors.push(err158);
                            }
                            errors++;
                        }
                        if (data53 < 1 || isNaN(data53)) {
                            const err159 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err159];
                            }
                            else {
                                vErrors.push(err159);
                            }
                            errors++;
                        }
                    }
                    if (typeof data53 === "string") {
                        if (!pattern13.test(data53)) {
                            const err160 = { instancePath: instancePath + "/commits/subject-min-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err160];
                            }
                            else {
                                vErrors.push(err160);
                            }
                            errors++;
                        }
                    }
                }
                if (data39["subject-max-length"] !== undefined) {
                    let data54 = data39["subject-max-length"];
                    if ((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")) {
                        const err161 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err161];
                        }
                        else {
                            vErrors.push(err161);
                        }
                        errors++;
                    }
                    if ((typeof data54 == "number") && (isFinite(data54))) {
                        if (data54 > 10000 || isNaN(data54)) {
                            const err162 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err162];
                            }
                            else {
                                vErrors.push(err162);
                            }
                            errors++;
                        }
                        if (data54 < 1 || isNaN(data54)) {
                            const err163 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err163];
                            }
                            else {
                                vErrors.push(err163);
                            }
                            errors++;
                        }
                    }
                    if (typeof data54 === "string") {
                        if (!pattern13.test(data54)) {
                            const err164 = { instancePath: instancePath + "/commits/subject-max-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err164];
                            }
                            else {
                                vErrors.push(err164);
                            }
                            errors++;
                        }
                    }
                }
                if (data39["subject-full-stop"] !== undefined) {
                    let data55 = data39["subject-full-stop"];
                    if (!((data55 === "forbidden") || (data55 === "off"))) {
                        const err165 = { instancePath: instancePath + "/commits/subject-full-stop", keyword: "enum", params: { allowedValues: ["forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err165];
                        }
                        else {
                            vErrors.push(err165);
                        }
                        errors++;
                    }
                }
                if (data39["header-max-length"] !== undefined) {
                    let data56 = data39["header-max-length"];
                    if ((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (typeof data56 !== "string")) {
                        const err166 = { instancePath: instancePath + "/commits/header-max-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err166];
                        }
                        else {
                            vErrors.push(err166);
                        }
                        errors++;
                    }
                    if ((typeof data56 == "number") && (isFinite(data56))) {
                        if (data56 > 10000 || isNaN(data56)) {
                            const err167 = { instancePath: instancePath + "/commits/header-max-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err167];
                            }
                            else {
                                vErrors.push(err167);
                            }
                            errors++;
                        }
                        if (data56 < 1 || isNaN(data56)) {
                            const err168 = { instancePath: instancePath + "/commits/header-max-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err168];
                            }
                            else {
                                vErrors.push(err168);
                            }
                            errors++;
                        }
                    }
                    if (typeof data56 === "string") {
                        if (!pattern13.test(data56)) {
                            const err169 = { instancePath: instancePath + "/commits/header-max-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err169];
                            }
                            else {
                                vErrors.push(err169);
                            }
                            errors++;
                        }
                    }
                }
                if (data39.body !== undefined) {
                    let data57 = data39.body;
                    if (!(((data57 === "required") || (data57 === "forbidden")) || (data57 === "off"))) {
                        const err170 = { instancePath: instancePath + "/commits/body", keyword: "enum", params: { allowedValues: ["required", "forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err170];
                        }
                        else {
                            vErrors.push(err170);
                        }
                        errors++;
                    }
                }
                if (data39["body-max-line-length"] !== undefined) {
                    let data58 = data39["body-max-line-length"];
                    if ((!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))) && (typeof data58 !== "string")) {
                        const err171 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err171];
                        }
                        else {
                            vErrors.push(err171);
                        }
                        errors++;
                    }
                    if ((typeof data58 == "number") && (isFinite(data58))) {
                        if (data58 > 10000 || isNaN(data58)) {
                            const err172 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err172];
                            }
                            else {
                                vErrors.push(err172);
                            }
                            errors++;
                        }
                        if (data58 < 1 || isNaN(data58)) {
                            const err173 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err173];
                            }
                            else {
                                vErrors.push(err173);
                            }
                            errors++;
                        }
                    }
                    if (typeof data58 === "string") {
                        if (!pattern13.test(data58)) {
                            const err174 = { instancePath: instancePath + "/commits/body-max-line-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err174];
                            }
                            else {
                                vErrors.push(err174);
                            }
                            errors++;
                        }
                    }
                }
                if (data39["footer-max-line-length"] !== undefined) {
                    let data59 = data39["footer-max-line-length"];
                    if ((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "string")) {
                        const err175 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "type", params: { type: ["integer", "string"] }, message: "must be integer,string" };
                        if (vErrors === null) {
                            vErrors = [err175];
                        }
                        else {
                            vErrors.push(err175);
                        }
                        errors++;
                    }
                    if ((typeof data59 == "number") && (isFinite(data59))) {
                        if (data59 > 10000 || isNaN(data59)) {
                            const err176 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "maximum", params: { comparison: "<=", limit: 10000 }, message: "must be <= 10000" };
                            if (vErrors === null) {
                                vErrors = [err176];
                            }
                            else {
                                vErrors.push(err176);
                            }
                            errors++;
                        }
                        if (data59 < 1 || isNaN(data59)) {
                            const err177 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                            if (vErrors === null) {
                                vErrors = [err177];
                            }
                            else {
                                vErrors.push(err177);
                            }
                            errors++;
                        }
                    }
                    if (typeof data59 === "string") {
                        if (!pattern13.test(data59)) {
                            const err178 = { instancePath: instancePath + "/commits/footer-max-line-length", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err178];
                            }
                            else {
                                vErrors.push(err178);
                            }
                            errors++;
                        }
                    }
                }
                if (data39.references !== undefined) {
                    let data60 = data39.references;
                    if (!(((data60 === "required") || (data60 === "forbidden")) || (data60 === "off"))) {
                        const err179 = { instancePath: instancePath + "/commits/references", keyword: "enum", params: { allowedValues: ["required", "forbidden", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err179];
                        }
                        else {
                            vErrors.push(err179);
                        }
                        errors++;
                    }
                }
                if (data39.trailers !== undefined) {
                    let data61 = data39.trailers;
                    if ((!(Array.isArray(data61))) && (typeof data61 !== "string")) {
                        const err180 = { instancePath: instancePath + "/commits/trailers", keyword: "type", params: { type: ["array", "string"] }, message: "must be array,string" };
                        if (vErrors === null) {
                            vErrors = [err180];
                        }
                        else {
                            vErrors.push(err180);
                        }
                        errors++;
                    }
                    if (typeof data61 === "string") {
                        if (!pattern13.test(data61)) {
                            const err181 = { instancePath: instancePath + "/commits/trailers", keyword: "pattern", params: { pattern: "^off$" }, message: "must match pattern \"" + "^off$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err181];
                            }
                            else {
                                vErrors.push(err181);
                            }
                            errors++;
                        }
                    }
                    if (Array.isArray(data61)) {
                        if (data61.length > 20) {
                            const err182 = { instancePath: instancePath + "/commits/trailers", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                            if (vErrors === null) {
                                vErrors = [err182];
                            }
                            else {
                                vErrors.push(err182);
                            }
                            errors++;
                        }
                        if (data61.length < 1) {
                            const err183 = { instancePath: instancePath + "/commits/trailers", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                                vErrors = [err183];
                            }
                            else {
                                vErrors.push(err183);
                            }
                            errors++;
                        }
                        const len16 = data61.length;
                        for (let i28 = 0; i28 < len16; i28++) {
                            let data62 = data61[i28];
                            if (typeof data62 === "string") {
                                if (!pattern26.test(data62)) {
                                    const err184 = { instancePath: instancePath + "/commits/trailers/" + i28, keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$" }, message: "must match pattern \"" + "^[A-Za-z][A-Za-z0-9-]{0,63}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err184];
                                    }
                                    else {
                                        vErrors.push(err184);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err185 = { instancePath: instancePath + "/commits/trailers/" + i28, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err185];
                                }
                                else {
                                    vErrors.push(err185);
                                }
                                errors++;
                            }
                        }
                        let i29 = data61.length;
                        let j12;
                        if (i29 > 1) {
                            const indices8 = {};
                            for (; i29--;) {
                                let item8 = data61[i29];
                                if (typeof item8 !== "string") {
                                    continue;
                                }
                                if (typeof indices8[item8] == "number") {
                                    j12 = indices8[item8];
                                    const err186 = { instancePath: instancePath + "/commits/trailers", keyword: "uniqueItems", params: { i: i29, j: j12 }, message: "must NOT have duplicate items (items ## " + j12 + " and " + i29 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err186];
                                    }
                                    else {
                                        vErrors.push(err186);
                                    }
                                    errors++;
                                    break;
                                }
                                indices8[item8] = i29;
                            }
                        }
                    }
                }
                if (data39.warn !== undefined) {
                    let data63 = data39.warn;
                    if (Array.isArray(data63)) {
                        const len17 = data63.length;
                        for (let i30 = 0; i30 < len17; i30++) {
                            let data64 = data63[i30];
                            if (!((((((((((((((((data64 === "types") || (data64 === "type-case")) || (data64 === "scope")) || (data64 === "scopes")) || (data64 === "scope-case")) || (data64 === "subject-case")) || (data64 === "subject-not-case")) || (data64 === "subject-min-length")) || (data64 === "subject-max-length")) || (data64 === "subject-full-stop")) || (data64 === "header-max-length")) || (data64 === "body")) || (data64 === "body-max-line-length")) || (data64 === "footer-max-line-length")) || (data64 === "references")) || (data64 === "trailers"))) {
                                const err187 = { instancePath: instancePath + "/commits/warn/" + i30, keyword: "enum", params: { allowedValues: ["types", "type-case", "scope", "scopes", "scope-case", "subject-case", "subject-not-case", "subject-min-length", "subject-max-length", "subject-full-stop", "header-max-length", "body", "body-max-line-length", "footer-max-line-length", "references", "trailers"] }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                    vErrors = [err187];
                                }
                                else {
                                    vErrors.push(err187);
                                }
                                errors++;
                            }
                        }
                        let i31 = data63.length;
                        let j13;
                        if (i31 > 1) {
                            outer4: for (; i31--;) {
                                for (j13 = i31; j13--;) {
                                    if (func0(data63[i31], data63[j13])) {
                                        const err188 = { instancePath: instancePath + "/commits/warn", keyword: "uniqueItems", params: { i: i31, j: j13 }, message: "must NOT have duplicate items (items ## " + j13 + " and " + i31 + " are identical)" };
                                        if (vErrors === null) {
                                            vErrors = [err188];
                                        }
                                        else {
                                            vErrors.push(err188);
                                        }
                                        errors++;
                                        break outer4;
                                    }
                                }
                            }
                        }
                    }
                    else {
                        const err189 = { instancePath: instancePath + "/commits/warn", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err189];
                        }
                        else {
                            vErrors.push(err189);
                        }
                        errors++;
                    }
                }
                if (data39.fixups !== undefined) {
                    let data65 = data39.fixups;
                    if (!(((data65 === "error") || (data65 === "warning")) || (data65 === "off"))) {
                        const err190 = { instancePath: instancePath + "/commits/fixups", keyword: "enum", params: { allowedValues: ["error", "warning", "off"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err190];
                        }
                        else {
                            vErrors.push(err190);
                        }
                        errors++;
                    }
                }
                if (data39.merges !== undefined) {
                    let data66 = data39.merges;
                    if (!((data66 === "ignore") || (data66 === "lint"))) {
                        const err191 = { instancePath: instancePath + "/commits/merges", keyword: "enum", params: { allowedValues: ["ignore", "lint"] }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                            vErrors = [err191];
                        }
                        else {
                            vErrors.push(err191);
                        }
                        errors++;
                    }
                }
                if (data39.ignore !== undefined) {
                    let data67 = data39.ignore;
                    if (Array.isArray(data67)) {
                        if (data67.length > 100) {
                            const err192 = { instancePath: instancePath + "/commits/ignore", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                            if (vErrors === null) {
                                vErrors = [err192];
                            }
                            else {
                                vErrors.push(err192);
                            }
                            errors++;
                        }
                        const len18 = data67.length;
                        for (let i32 = 0; i32 < len18; i32++) {
                            let data68 = data67[i32];
                            if (typeof data68 === "string") {
                                if (func1(data68) > 200) {
                                    const err193 = { instancePath: instancePath + "/commits/ignore/" + i32, keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err193];
                                    }
                                    else {
                                        vErrors.push(err193);
                                    }
                                    errors++;
                                }
                                if (func1(data68) < 1) {
                                    const err194 = { instancePath: instancePath + "/commits/ignore/" + i32, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                        vErrors = [err194];
                                    }
                                    else {
                                        vErrors.push(err194);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err195 = { instancePath: instancePath + "/commits/ignore/" + i32, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err195];
                                }
                                else {
                                    vErrors.push(err195);
                                }
                                errors++;
                            }
                        }
                        let i33 = data67.length;
                        let j14;
                        if (i33 > 1) {
                            const indices9 = {};
                            for (; i33--;) {
                                let item9 = data67[i33];
                                if (typeof item9 !== "string") {
                                    continue;
                                }
                                if (typeof indices9[item9] == "number") {
                                    j14 = indices9[item9];
                                    const err196 = { instancePath: instancePath + "/commits/ignore", keyword: "uniqueItems", params: { i: i33, j: j14 }, message: "must NOT have duplicate items (items ## " + j14 + " and " + i33 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err196];
                                    }
                                    else {
                                        vErrors.push(err196);
                                    }
                                    errors++;
                                    break;
                                }
                                indices9[item9] = i33;
                            }
                        }
                    }
                    else {
                        const err197 = { instancePath: instancePath + "/commits/ignore", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err197];
                        }
                        else {
                            vErrors.push(err197);
                        }
                        errors++;
                    }
                }
                if (data39.commitlint !== undefined) {
                    if (typeof data39.commitlint !== "boolean") {
                        const err198 = { instancePath: instancePath + "/commits/commitlint", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                            vErrors = [err198];
                        }
                        else {
                            vErrors.push(err198);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err199 = { instancePath: instancePath + "/commits", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err199];
                }
                else {
                    vErrors.push(err199);
                }
                errors++;
            }
        }
        if (data.ledger !== undefined) {
            let data70 = data.ledger;
            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                for (const key14 in data70) {
                    if (!((key14 === "branch") || (key14 === "events"))) {
                        const err200 = { instancePath: instancePath + "/ledger", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                            vErrors = [err200];
                        }
                        else {
                            vErrors.push(err200);
                        }
                        errors++;
                    }
                }
                if (data70.branch !== undefined) {
                    let data71 = data70.branch;
                    if (typeof data71 === "string") {
                        if (!pattern27.test(data71)) {
                            const err201 = { instancePath: instancePath + "/ledger/branch", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$" }, message: "must match pattern \"" + "^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$" + "\"" };
                            if (vErrors === null) {
                                vErrors = [err201];
                            }
                            else {
                                vErrors.push(err201);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err202 = { instancePath: instancePath + "/ledger/branch", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err202];
                        }
                        else {
                            vErrors.push(err202);
                        }
                        errors++;
                    }
                }
                if (data70.events !== undefined) {
                    let data72 = data70.events;
                    if (Array.isArray(data72)) {
                        if (data72.length > 1000) {
                            const err203 = { instancePath: instancePath + "/ledger/events", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" };
                            if (vErrors === null) {
                                vErrors = [err203];
                            }
                            else {
                                vErrors.push(err203);
                            }
                            errors++;
                        }
                        const len19 = data72.length;
                        for (let i34 = 0; i34 < len19; i34++) {
                            let data73 = data72[i34];
                            if (typeof data73 === "string") {
                                if (!pattern28.test(data73)) {
                                    const err204 = { instancePath: instancePath + "/ledger/events/" + i34, keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]{0,31}(\\.[a-z][a-z0-9_-]{0,31}){1,3}$" + "\"" };
                                    if (vErrors === null) {
                                        vErrors = [err204];
                                    }
                                    else {
                                        vErrors.push(err204);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err205 = { instancePath: instancePath + "/ledger/events/" + i34, keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err205];
                                }
                                else {
                                    vErrors.push(err205);
                                }
                                errors++;
                            }
                        }
                        let i35 = data72.length;
                        let j15;
                        if (i35 > 1) {
                            const indices10 = {};
                            for (; i35--;) {
                                let item10 = data72[i35];
                                if (typeof item10 !== "string") {
                                    continue;
                                }
                                if (typeof indices10[item10] == "number") {
                                    j15 = indices10[item10];
                                    const err206 = { instancePath: instancePath + "/ledger/events", keyword: "uniqueItems", params: { i: i35, j: j15 }, message: "must NOT have duplicate items (items ## " + j15 + " and " + i35 + " are identical)" };
                                    if (vErrors === null) {
                                        vErrors = [err206];
                                    }
                                    else {
                                        vErrors.push(err206);
                                    }
                                    errors++;
                                    break;
                                }
                                indices10[item10] = i35;
                            }
                        }
                    }
                    else {
                        const err207 = { instancePath: instancePath + "/ledger/events", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                            vErrors = [err207];
                        }
                        else {
                            vErrors.push(err207);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err208 = { instancePath: instancePath + "/ledger", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                    vErrors = [err208];
                }
                else {
                    vErrors.push(err208);
                }
                errors++;
            }
        }
    }
    else {
        const err209 = { instancePath, keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
            vErrors = [err209];
        }
        else {
            vErrors.push(err209);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/config/lib/commits-config.js

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
        findings.push(report('AIOP-C022', { message, hint, at: document.position(pointer), pointer }));
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
        const list = problem_matcher_isObject(value) ? value.problemMatcher : undefined;
        if (!Array.isArray(list))
            throw new problem_matcher_Refusal('', 'it has no list "problemMatcher"');
        if (list.length > MAX_MATCHERS)
            throw new problem_matcher_Refusal('/problemMatcher', `it has more than ${MAX_MATCHERS} matchers`);
        const items = list;
        return { ok: true, matchers: items.map((item, index) => matcherOf(item, `/problemMatcher/${index}`, undefined)) };
    }
    catch (error) {
        if (error instanceof problem_matcher_Refusal)
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
        if (error instanceof problem_matcher_Refusal)
            return { ok: false, problem: { pointer: error.pointer, message: error.message } };
        throw error;
    }
}
class problem_matcher_Refusal extends Error {
    pointer;
    constructor(pointer, message) {
        super(message);
        this.pointer = pointer;
    }
}
function matcherOf(value, pointer, known) {
    if (!problem_matcher_isObject(value))
        throw new problem_matcher_Refusal(pointer, 'it is no object');
    const { owner = known, severity = 'error', pattern } = value;
    if (typeof owner !== 'string' || owner === '')
        throw new problem_matcher_Refusal(pointer, 'it has no "owner"');
    const level = SEVERITIES.find((each) => each === severity);
    if (level === undefined)
        throw new problem_matcher_Refusal(`${pointer}/severity`, 'its severity is none of error, warning and notice');
    if (!Array.isArray(pattern) || pattern.length === 0 || pattern.length > MAX_PATTERNS)
        throw new problem_matcher_Refusal(`${pointer}/pattern`, `it has no list of 1 to ${MAX_PATTERNS} patterns`);
    const list = pattern;
    const patterns = list.map((each, index) => patternOf(each, `${pointer}/pattern/${index}`));
    const looping = patterns.findIndex(({ loop }) => loop);
    if (looping >= 0 && (looping < patterns.length - 1 || patterns.length === 1))
        throw new problem_matcher_Refusal(`${pointer}/pattern/${looping}/loop`, 'only the last one of several patterns can loop');
    const tells = (each) => each?.groups.has('message') === true;
    if (!(looping < 0 ? patterns.some(tells) : tells(patterns[looping])))
        throw new problem_matcher_Refusal(`${pointer}/pattern`, 'no pattern has a "message"');
    return { owner, severity: level, patterns };
}
function patternOf(value, pointer) {
    if (!problem_matcher_isObject(value) || typeof value.regexp !== 'string')
        throw new problem_matcher_Refusal(pointer, 'it has no "regexp"');
    const compiled = compileRegExp(bare(value.regexp));
    if (!compiled.ok)
        throw new problem_matcher_Refusal(`${pointer}/regexp`, `${value.regexp.slice(0, 200)}: ${compiled.problem}`);
    const groups = new Map();
    for (const role of ROLES) {
        // VS Code, where this form comes from, calls the column a character.
        const group = value[role] ?? (role === 'column' ? value.character : undefined);
        if (group === undefined)
            continue;
        if (typeof group !== 'number' || !Number.isInteger(group) || group < 1 || group > compiled.groups)
            throw new problem_matcher_Refusal(`${pointer}/${role}`, `"${role}" is no group of the pattern, which has ${compiled.groups}`);
        groups.set(role, group);
    }
    return { regexp: compiled.regexp, groups, loop: value.loop === true };
}
/** `/^…$/` is written in some published files: with slashes outside of `^` and `$` nothing could ever match, so they are marks. */
const bare = (source) => (source.startsWith('/^') && source.endsWith('$/') ? source.slice(1, -1) : source);
function problem_matcher_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/problem-matchers/lib/published-matchers.js

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
    const read = readMatcherFile(PUBLISHED);
    if (!read.ok)
        throw new Error(`a matcher of our own is not sound: ${read.problem.pointer}: ${read.problem.message}`);
    known = new Map(read.matchers.map((matcher) => [matcher.owner, matcher]));
    return known;
}
/** Their names alone, which cost nothing. */
const PUBLISHED_NAMES = PUBLISHED.problemMatcher.map(({ owner }) => owner);

;// CONCATENATED MODULE: ./packages/config/lib/task-matchers.js




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
        const published = publishedMatchers();
        if (names !== undefined)
            return names.flatMap((name) => this.#own.get(name) ?? published.get(name) ?? []);
        return [...this.#own.values(), ...[...published.values()].filter(({ owner }) => !this.#own.has(owner))];
    }
}
function ownMatcher(raw) {
    const read = readMatcher(raw.owner, raw);
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
            report('AIOP-C017', { message: `two matchers are called "${owner}"`, at: document.position(pointer), pointer, hint: 'rename one' }),
        ];
    });
    const known = new Set([...PUBLISHED_NAMES, ...matchers.map(({ owner }) => owner)]);
    const unknown = Object.entries(tasks).flatMap(([name, task]) => (task.matchers ?? []).flatMap((matcher, index) => {
        if (known.has(matcher))
            return [];
        const pointer = `/verify/tasks/${(0,places/* pointerSegment */.LQ)(name)}/matchers/${index}`;
        const near = (0,nearest/* nearest */.p)(matcher, known);
        const hint = near === undefined ? `name one of ${[...known].join(', ')}` : `did you mean "${near}"?`;
        return [report('AIOP-C018', { message: `there is no matcher "${matcher}"`, at: document.position(pointer), pointer, hint })];
    }));
    return [...own, ...twice, ...unknown];
}
function checkMatcher(document, raw, pointer) {
    const read = readMatcher(raw.owner, raw);
    if (read.ok)
        return [];
    const place = `${pointer}${read.problem.pointer}`;
    return [report('AIOP-C017', { message: read.problem.message, at: document.position(place), pointer: place })];
}

;// CONCATENATED MODULE: ./packages/config/lib/version-config.js



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
        const pointer = `/version/modules/${(0,places/* pointerSegment */.LQ)(name)}`;
        const place = { at: document.position(pointer), pointer };
        const shared = (what, other) => other === undefined ? [] : [report('AIOP-C021', { message: `the modules "${other}" and "${name}" have the same ${what}`, ...place })];
        const findings = [
            ...pathProblems(module).map((message) => report('AIOP-C015', { message, ...place })),
            ...shared('folder', folders.get(folder)),
            ...(changelog === 'off' ? [] : shared('changelog', changelogs.get(changelog))),
            ...needProblems(module, names).map((message) => report('AIOP-C021', { message, ...place, hint: 'name another module of this file' })),
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
    const parsed = (0,pattern/* parsePattern */.E)(path);
    return parsed.ok && parsed.pattern.literal && !path.endsWith('/');
}

;// CONCATENATED MODULE: ./packages/config/lib/config-of-data.js




/** What the data of a file says that the schema, and all further checks, have admitted. */
function configOf(path, { setup, verify, version, commits, ledger }) {
    const matchers = new TaskMatchers(verify?.matchers);
    return {
        origin: { state: 'file', path },
        ...(setup === undefined ? {} : { setup: taskOf('setup', setup, matchers) }),
        tasks: Object.entries(verify?.tasks ?? {}).map(([name, task]) => taskOf(name, task, matchers)),
        ...(verify?.from === undefined ? {} : { from: [verify.from].flat().map(refOf) }),
        version: versionOf(version ?? {}),
        ...(commits === undefined ? {} : { commits: commitsOf(commits) }),
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
        timeoutMs: timeout === undefined ? DEFAULT_TIMEOUT_MS : durationMs(timeout),
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

;// CONCATENATED MODULE: ./packages/config/lib/task-checks.js




/** Never inputs or outputs, whatever a pattern says. */
const RESERVED = ['.git', '.runs', '.aiop'];
/**
 * Checks what a schema cannot: patterns, paths, and that needs lead somewhere and in no circle, unless tasks of other files join that could be
 * meant.
 */
function checkTasks(document, setup, tasks, othersJoin) {
    const own = tasks.flatMap((task) => checkTask(document, task, taskPointer(task.name)));
    const before = setup === undefined ? [] : checkTask(document, setup, '/setup');
    return [...before, ...own, ...checkNames(document, tasks), ...(othersJoin ? [] : checkNeeds(document, tasks))];
}
const taskPointer = (name) => `/verify/tasks/${(0,places/* pointerSegment */.LQ)(name)}`;
function checkTask(document, task, pointer) {
    const findings = [];
    // The JUnit report joined the outputs as their last, and has a place of its own.
    const outputs = task.junit === undefined ? task.outputs : task.outputs?.slice(0, -1);
    findings.push(...checkPatterns(document, task.inputs ?? [], `${pointer}/inputs`), ...checkPatterns(document, outputs ?? [], `${pointer}/outputs`));
    findings.push(...checkPatterns(document, task.sharedInputs ?? [], `${pointer}/shared-inputs`), ...checkPerFile(document, task, pointer));
    if (task.junit !== undefined)
        findings.push(...checkPath(document, task.junit, `${pointer}/junit`), ...checkReserved(document, task.junit, `${pointer}/junit`));
    if (task.hermetic === true && task.inputs === undefined) {
        const field = `${pointer}/hermetic`;
        findings.push(report('AIOP-C019', { message: 'it is hermetic, and has no inputs', at: document.position(field, 'key'), pointer: field }));
    }
    if (task.cwd !== undefined && task.cwd !== '.')
        findings.push(...checkPath(document, task.cwd, `${pointer}/cwd`));
    return findings;
}
function checkPatterns(document, patterns, pointer) {
    const compiled = compilePathSet(patterns);
    if (!compiled.ok) {
        return compiled.problems.map(({ index, message, expected }) => {
            const at = `${pointer}/${index}`;
            return report('AIOP-C013', { message: `${message}; expected ${expected}`, at: document.position(at), pointer: at });
        });
    }
    return patterns.flatMap((pattern, index) => checkReserved(document, pattern, `${pointer}/${index}`));
}
function checkReserved(document, pattern, pointer) {
    const root = RESERVED.find((name) => pattern === name || pattern.startsWith(`${name}/`));
    if (root === undefined)
        return [];
    const message = `${pattern} lies in ${root}, which is never an input or output`;
    return [report('AIOP-C013', { message, at: document.position(pointer), pointer, hint: 'remove the pattern' })];
}
/** A task that runs file by file says which files, gets them, and leaves nothing behind: what it wrote would depend on which it got. */
function checkPerFile(document, { run, inputs, outputs = [], perFile = false, sharedInputs }, task) {
    const refuse = (pointer, message, hint) => [
        report('AIOP-C016', { message, at: document.position(pointer, 'key'), pointer, hint }),
    ];
    const hasFiles = run.includes('{files}');
    if (!perFile) {
        if (sharedInputs !== undefined)
            return refuse(`${task}/shared-inputs`, 'only a task with `per-file: true` has shared inputs', 'move them to `inputs`');
        return hasFiles
            ? refuse(`${task}/run`, 'the command has {files}, which only a task with `per-file: true` gets', 'add `per-file: true`')
            : [];
    }
    const field = `${task}/per-file`;
    if (!hasFiles)
        return refuse(field, 'the command takes no {files}', 'write {files} where the tool expects file names');
    if (inputs === undefined)
        return refuse(field, 'it does not say which files', 'add `inputs`');
    return outputs.length === 0 ? [] : refuse(field, 'it has outputs', 'remove `outputs`, or `per-file`');
}
/** Whether a path is canonical and stays in the repository. */
function isPathInside(path) {
    const parsed = (0,pattern/* parsePattern */.E)(path);
    return parsed.ok && parsed.pattern.literal;
}
/** A path is a pattern without wildcards. */
function checkPath(document, path, pointer) {
    const parsed = (0,pattern/* parsePattern */.E)(path);
    if (parsed.ok && parsed.pattern.literal)
        return [];
    const message = parsed.ok ? `${path} is a pattern, expected a plain path` : `${path}: ${parsed.problem.message}`;
    return [report('AIOP-C015', { message, at: document.position(pointer), pointer })];
}
function checkNames(document, tasks) {
    return tasks
        .filter(({ name }) => name === 'setup')
        .map(({ name }) => {
        const pointer = taskPointer(name);
        const message = 'no task can be called "setup": that is the name of the set-up step';
        return report('AIOP-C014', { message, at: document.position(pointer, 'key'), pointer, hint: 'choose another name' });
    });
}
function checkNeeds(document, tasks) {
    const names = new Set(tasks.map(({ name }) => name));
    const unknown = tasks.flatMap(({ name, needs }) => needs.flatMap((need, index) => {
        if (names.has(need))
            return [];
        const pointer = `${taskPointer(name)}/needs/${index}`;
        const near = (0,nearest/* nearest */.p)(need, names);
        const occurrence = { message: `task "${name}" needs "${need}", which is no task`, at: document.position(pointer), pointer };
        return [report('AIOP-C011', near === undefined ? occurrence : { ...occurrence, hint: `did you mean "${near}"?` })];
    }));
    const circle = unknown.length > 0 ? undefined : findCircle(tasks);
    if (circle === undefined)
        return unknown;
    const [first = ''] = circle;
    const pointer = `${taskPointer(first)}/needs`;
    const message = `tasks need each other in a circle: ${[...circle, first].join(' → ')}`;
    return [...unknown, report('AIOP-C012', { message, at: document.position(pointer, 'key'), pointer })];
}
/** The tasks of one circle, in order: takes away what needs nothing until nothing more can be taken, then follows the needs that are left. */
function findCircle(tasks) {
    const left = new Map(tasks.map(({ name, needs }) => [name, needs.length]));
    const dependents = new Map(tasks.map(({ name }) => [name, []]));
    for (const { name, needs } of tasks)
        for (const need of needs)
            dependents.get(need)?.push(name);
    const free = [...left].filter(([, count]) => count === 0).map(([name]) => name);
    for (let name = free.pop(); name !== undefined; name = free.pop()) {
        left.delete(name);
        for (const dependent of dependents.get(name) ?? []) {
            const count = (left.get(dependent) ?? 0) - 1;
            left.set(dependent, count);
            if (count === 0)
                free.push(dependent);
        }
    }
    const [start] = left.keys();
    if (start === undefined)
        return undefined;
    const needsOf = new Map(tasks.map(({ name, needs }) => [name, needs]));
    const path = [];
    for (let name = start; name !== undefined; name = (needsOf.get(name) ?? []).find((need) => left.has(need))) {
        const at = path.indexOf(name);
        if (at >= 0)
            return path.slice(at);
        path.push(name);
    }
    return path;
}

;// CONCATENATED MODULE: ./packages/config/lib/read-config.js











/** The only version of the format so far. */
const API_VERSION = 1;
/** Reads `aiop.yaml`. Every reason why it cannot be used is a finding with its position. */
function readConfig(source) {
    const read = readConfigAndData(source);
    return read.ok ? { ...read, value: read.value.config } : read;
}
/** The same, with the data that it was made from. */
function readConfigAndData({ path, bytes }) {
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes, maxBytes: MAX_CONFIG_BYTES }, DOCUMENT_CODES);
    if (!parsed.ok)
        return parsed;
    const document = parsed.value;
    const version = checkVersion(document);
    if (version !== undefined)
        return { ok: false, findings: [version] };
    if (!validate(document.value)) {
        const findings = (0,schema_findings/* schemaFindings */.I$)(document, validate.errors, DOCUMENT_CODES, { fieldsOf, override });
        return { ok: false, findings };
    }
    // The schema has just admitted it.
    const raw = document.value;
    const config = configOf(path, raw);
    const findings = [
        ...checkVerify(document, raw, config),
        ...checkMatchers(document, raw.verify ?? {}),
        ...checkModules(document, config.version),
        ...checkCommits(document, raw.commits ?? {}),
    ];
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value: { config, data: raw }, findings: [] };
}
function checkVerify(document, { verify }, { setup, tasks, from = [] }) {
    const pointer = '/verify';
    if (verify !== undefined && verify.tasks === undefined && verify.from === undefined) {
        const message = 'verify lacks the field "tasks"';
        return [report('AIOP-C006', { message, at: document.position(pointer), pointer, hint: 'add "tasks", or "from"' })];
    }
    const outside = from.findIndex(({ file }) => !isPathInside(file));
    if (outside >= 0) {
        const at = Array.isArray(verify?.from) ? `/verify/from/${outside}` : '/verify/from';
        return [
            report('AIOP-C015', { message: `${from[outside]?.file} is no path in the repository`, at: document.position(at), pointer: at }),
        ];
    }
    return checkTasks(document, setup, tasks, from.length > 0);
}
/** What the bytes of a file say. @throws UsageError with every finding when the file is wrong */
function requireConfig(name, bytes) {
    const read = readConfigAndData({ path: name, bytes });
    if (read.ok)
        return read.value;
    const [first, ...others] = read.findings;
    if (first === undefined)
        throw new Error(`${name} was refused without a finding`);
    const { file: _, ...unplaced } = first;
    const what = [unplaced, ...others].map(finding/* formatFinding */.tf).join('\n  ');
    throw new usage_error/* UsageError */.e({
        what,
        where: (0,finding/* placeOf */.$t)(first) || name,
        expected: `a configuration that fits ${(0,schema_address/* schemaAddress */.Q)('aiop')}`,
        fix: 'mend the file',
    });
}
/** Says of another version whether it is older or newer, before anything in it is held against this one. */
function checkVersion(document) {
    const given = (0,schema_findings/* valueAt */.fK)(document, '/apiVersion');
    if (typeof given !== 'string')
        return undefined;
    const number = /^aiop\.dev\/v(\d{1,6})$/.exec(given)?.[1];
    if (number !== undefined && Number(number) === API_VERSION && given === `aiop.dev/v${API_VERSION}`)
        return undefined;
    const at = document.position('/apiVersion');
    const pointer = '/apiVersion';
    if (number === undefined)
        return report('AIOP-C005', { message: `"${given}" is no version of this format`, at, pointer });
    const newer = Number(number) > API_VERSION;
    const message = `"${given}" is ${newer ? 'newer' : 'older'} than what this aiop reads (aiop.dev/v${API_VERSION})`;
    return report('AIOP-C005', newer ? { message, at, pointer, hint: 'update aiop' } : { message, at, pointer });
}
const LETTER_CASES = 'lower-case, upper-case, camel-case, kebab-case, pascal-case, sentence-case, snake-case or start-case';
const read_config_TASK_FIELDS = [
    'run',
    'cwd',
    'inputs',
    'outputs',
    'needs',
    'env',
    'tools',
    'retries',
    'timeout',
    'junit',
    'hermetic',
    'matchers',
    'per-file',
    'shared-inputs',
];
function fieldsOf(pointer) {
    if (pointer === '')
        return ['apiVersion', 'setup', 'verify', 'version', 'commits', 'ledger'];
    if (pointer === '/setup' || /^\/verify\/tasks\/[^/]+$/.test(pointer))
        return read_config_TASK_FIELDS;
    const fields = new Map([
        ['/verify', ['tasks', 'from', 'matchers']],
        ['/version', ['modules', 'channels']],
        ['/commits', COMMITS_FIELDS],
        ['/ledger', ['branch', 'events']],
    ]);
    if (/^\/version\/modules\/[^/]+$/.test(pointer))
        return ['path', 'tag', 'depends-on'];
    return fields.get(pointer) ?? [];
}
function override({ keyword, instancePath }) {
    if (keyword === 'pattern' && instancePath.endsWith('/timeout'))
        return { hint: 'write a whole number with s, m or h, such as 10m' };
    const setting = /^\/commits\/([^/]+)$/.exec(instancePath)?.[1];
    if (keyword === 'pattern' && setting !== undefined) {
        return { hint: setting.endsWith('-case') ? `write ${LETTER_CASES}, several of them as a list, or off` : 'write off, or the value' };
    }
    if (keyword === 'pattern' && instancePath === '/version/modules')
        return { hint: 'write auto, or modules by name' };
    if (keyword === 'pattern' && instancePath === '/verify/tasks')
        return { code: 'AIOP-C014' };
    return undefined;
}

;// CONCATENATED MODULE: ./packages/config/lib/load-committed-config.js





/**
 * The configuration of a commit, found as `loadConfig` finds that of a work tree: `aiop.yaml`, or what the package scripts say.
 * @throws UsageError with every finding when the file is wrong
 */
async function loadCommittedConfig(git, commit) {
    const bytes = await git.readFile(commit, DEFAULT_NAME);
    if (bytes !== undefined) {
        const { config } = requireConfig(DEFAULT_NAME, bytes);
        return config.from === undefined ? config : withNeighbours(config, '', await committedFiles(git, commit, config.from));
    }
    const packageJson = await git.readFile(commit, 'package.json');
    if (packageJson === undefined)
        return inferConfig({ packageJson, names: [] });
    const names = (await git.listTree(commit)).flatMap(({ path }) => (path.includes('/') ? [] : [path]));
    return inferConfig({ packageJson, names });
}

;// CONCATENATED MODULE: ./packages/config/lib/index.js















/***/ }),

/***/ 9058:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* harmony import */ var _project_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);

/** The address of a published schema, such as `plan` or `ledger-events`: for editors, and for messages to those who have no copy of it. */
function schemaAddress(name) {
    return `${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.url}/raw/${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.ref}/schemas/${name}.schema.json`;
}


/***/ })

};
