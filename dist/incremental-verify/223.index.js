export const id = 223;
export const ids = [223];
export const modules = {

/***/ 223:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withNeighbours: () => (/* binding */ withNeighbours)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 9 modules
var parse_document = __webpack_require__(1109);
// EXTERNAL MODULE: ./packages/config/lib/codes.js
var codes = __webpack_require__(1254);
// EXTERNAL MODULE: ./packages/config/lib/document-codes.js
var document_codes = __webpack_require__(5296);
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
// EXTERNAL MODULE: ./packages/config/lib/infer-config.js
var infer_config = __webpack_require__(847);
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
    return (0,codes/* report */.z)('AIOP-C020', { message, at: document.position(pointer, 'key'), pointer });
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
        ...(0,infer_config/* plainTask */.Qi)(taskName(name), `${(0,infer_config/* scriptRunner */.Yx)(files.list(root))} ${name}`),
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

// EXTERNAL MODULE: ./packages/config/lib/config.js
var config = __webpack_require__(980);
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
        timeoutMs: config/* DEFAULT_TIMEOUT_MS */.t,
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
            timeoutMs: config/* DEFAULT_TIMEOUT_MS */.t,
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

// EXTERNAL MODULE: ./packages/claims/lib/path-set.js
var path_set = __webpack_require__(7937);
;// CONCATENATED MODULE: ./packages/config/lib/neighbours/workspace-packages.js




const MAX_BYTES = 1024 * 1024;
const MAX_FOLDERS = 50_000;
const PASSED_OVER = new Set(['node_modules', '.git', '.aiop', '.runs']);
/** The root package, and those that `workspaces` of `package.json` or `pnpm-workspace.yaml` names, sorted by folder. */
function workspacePackages(root, files) {
    const rootValue = readData(files, root, 'package.json');
    const own = packageOf(rootValue, '');
    const patterns = workspace_packages_patternsOf(rootValue) ?? workspace_packages_patternsOf({ workspaces: objectField(readData(files, root, 'pnpm-workspace.yaml'), 'packages') }) ?? [];
    const compiled = (0,path_set/* compilePathSet */.p)(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1').replace(/\/$/, '')));
    const found = own === undefined ? [] : [own];
    if (!compiled.ok || patterns.length === 0)
        return found;
    for (const folder of foldersOf(root, files)) {
        if (!compiled.set.matches(folder))
            continue;
        const each = packageOf(readData(files, root, `${folder}/package.json`), folder);
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
function packageOf(value, folder) {
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
    const parsed = (0,parse_document/* parseDocument */.T)({ path, bytes: files.read(`${root}/${path}`, MAX_BYTES), maxBytes: MAX_BYTES }, document_codes/* DOCUMENT_CODES */.x);
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
        const compiled = [(0,path_set/* compilePathSet */.p)(outputs), (0,path_set/* compilePathSet */.p)(inputs)].find((set) => !set.ok);
        if (compiled?.ok === false) {
            const [problem] = compiled.problems;
            this.#leftOut(`/${this.#section}/${(0,places/* pointerSegment */.LQ)(key)}`, `the task "${key}" is not taken: ${problem?.message ?? 'a pattern cannot be read'}`);
            return undefined;
        }
        return {
            name: taskName(id),
            run: `${(0,infer_config/* scriptRunner */.Yx)(this.#source.files.list(this.#source.root))} ${script}`,
            ...(folder === '' ? {} : { cwd: folder }),
            inputs,
            outputs,
            needs: this.#needsOf(owner, script, fields),
            env: [...new Set([...this.#names(this.#top.globalEnv), ...this.#names(fields.env), ...this.#names(fields.dependsOn, '$')])],
            tools: ['node --version'],
            timeoutMs: config/* DEFAULT_TIMEOUT_MS */.t,
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
            ...infer_config/* LOCK_FILES */.Cv.filter((name) => this.#source.files.status(`${this.#source.root}/${name}`) !== undefined),
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
    const parsed = (0,parse_document/* parseDocument */.T)({ path: ref.file.replace(/\.jsonc$/, '.json'), bytes, maxBytes: read_neighbours_MAX_BYTES }, document_codes/* DOCUMENT_CODES */.x);
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
            more.push((0,codes/* report */.z)('AIOP-C020', { message: `${file}: the task "${task.name}" is not taken: it needs "${lost}", which is not`, hint }));
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


/***/ })

};
