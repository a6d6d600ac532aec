export const id = 4147;
export const ids = [4147];
export const modules = {

/***/ 4147:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lW: () => (/* binding */ pathIn),
  Ut: () => (/* binding */ realDirectory),
  E$: () => (/* binding */ repositoryIfAny),
  by: () => (/* binding */ sessionRepository),
  rD: () => (/* binding */ wholeNumber),
  fQ: () => (/* binding */ withSession),
  nq: () => (/* binding */ workTreeIfAny)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/git/lib/command.js

/** Settings that a repository, or its owner's own configuration, must not decide: each of them can run a program, or hide a file. */
const HARDENED = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.protectHFS=true',
    'core.protectNTFS=true',
    'core.quotePath=false',
    'protocol.ext.allow=never',
    'commit.gpgSign=false',
    'gc.auto=0',
    'maintenance.auto=false',
];
/** What git may see of our environment. No `GIT_*` passes: inside a hook they would point it at another repository. */
const PASSED = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP', 'SSH_AUTH_SOCK'];
const MAX_OUTPUT_BYTES = 2 ** 31 - 1;
const decoder = new TextDecoder();
/** A git for a folder, hardened: an argument array, no system configuration, no hooks, no monitors, literal path specifications. */
function gitIn(cwd, processes, environment) {
    const inherited = Object.fromEntries(PASSED.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
    return async (args, options = {}) => {
        const settings = [...HARDENED, ...(options.config ?? [])].flatMap((setting) => ['-c', setting]);
        const exit = await processes.run({
            program: 'git',
            args: ['--no-optional-locks', ...settings, ...args],
            cwd: options.cwd ?? cwd,
            env: { ...inherited, LC_ALL: 'C', GIT_CONFIG_NOSYSTEM: '1', GIT_LITERAL_PATHSPECS: '1', GIT_TERMINAL_PROMPT: '0', ...options.env },
            ...(options.stdin === undefined ? {} : { stdin: options.stdin }),
            ...(options.spooled === undefined ? {} : { spooled: options.spooled }),
            ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
            maxOutputBytes: MAX_OUTPUT_BYTES,
        });
        return accepted(args, exit, options.accept ?? [0]);
    };
}
function accepted(args, exit, accept) {
    if (exit.state === 'not-found') {
        throw new usage_error/* UsageError */.e({
            what: 'git was not found',
            where: 'PATH',
            expected: 'git 2.39 or newer',
            fix: 'install git (https://git-scm.com)',
        });
    }
    if (exit.state !== 'exited' || !accept.includes(exit.code))
        throw new GitError(args, exit);
    return {
        code: exit.code,
        bytes: exit.stdout,
        get text() {
            return decoder.decode(exit.stdout);
        },
        get stderr() {
            return decoder.decode(exit.stderr);
        },
    };
}
/** What git said, made fit for one line of a message. */
function saidByGit(text, maxLength = 600) {
    const lines = text.split('\n').map((line) => line.replaceAll('\t', ' ').trim());
    return (0,visible/* visible */.RK)(lines.filter((line) => line !== '').join('; '), maxLength) || '(nothing)';
}
/** A git command that failed in a way its caller had no answer for. */
class GitError extends usage_error/* UsageError */.e {
    /** Exit code, or undefined when it did not exit by itself. */
    exitCode;
    /** Whether it was ended because it took too long. */
    isTimeout;
    stderr;
    constructor(args, exit) {
        const stderr = decoder.decode(exit.stderr).trim();
        const ending = exit.state === 'exited' ? `exit code ${exit.code}` : exit.state;
        super({
            what: `git ${args[0] ?? ''} failed (${ending})`,
            where: 'git',
            expected: 'it to succeed',
            fix: `see what git said: ${saidByGit(stderr)}`,
        });
        this.isTimeout = exit.state === 'timed-out';
        this.exitCode = exit.state === 'exited' ? exit.code : undefined;
        this.stderr = stderr;
    }
}

;// CONCATENATED MODULE: ./packages/git/lib/checkout.js

/** The work tree that people and jobs look at, and the refs of the repository. */
class Checkout {
    #git;
    #root;
    #commonDir;
    constructor(git, root, commonDir) {
        this.#git = git;
        this.#root = root;
        this.#commonDir = commonDir;
    }
    /**
     * Makes index and files of the work tree those of a commit that follows the one they stand at; HEAD stays. Changes in other files stay as they are.
     * False, with nothing changed, where changes of the owner would be lost.
     */
    async forward(from, to) {
        try {
            // Files that were touched and hold the same all the same must not pass for changed.
            await this.#git(['update-index', '-q', '--refresh'], { cwd: this.#root, accept: [0, 1] });
            await this.#git(['read-tree', '-m', '-u', from, to], { cwd: this.#root });
            return true;
        }
        catch (error) {
            if (error instanceof GitError && error.exitCode === 128)
                return false;
            throw error;
        }
    }
    /** Moves refs, all or none. False when one of them no longer stands where it was said to. */
    async moveRefs(moves) {
        const lines = moves.map(({ ref, to, from }) => `update ${ref}\0${to}\0${from ?? '0'.repeat(to.length)}\0`);
        try {
            await this.#git(['update-ref', '-z', '--stdin'], { stdin: lines.join(''), cwd: this.#commonDir });
            return true;
        }
        catch (error) {
            if (error instanceof GitError && /cannot lock ref|reference already exists/.test(error.stderr))
                return false;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./packages/git/lib/parse.js
const parse_decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Text of NUL-ended fields, without the empty one after the last NUL. */
function fields(text) {
    const parts = text.split('\0');
    if (parts.at(-1) === '')
        parts.pop();
    return parts;
}
/** `git ls-tree -r -z`: `mode SP type SP oid TAB path NUL`. */
function treeEntries(text) {
    return fields(text).map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
        return { path: line.slice(tab + 1), mode: fileMode(mode), oid };
    });
}
function fileMode(mode) {
    if (mode === '100755' || mode === '120000' || mode === '160000')
        return mode;
    // Trees of old tools hold 100664 and the like; git treats every regular file that is not executable as 100644.
    return '100644';
}
/** `git diff-tree --stdin -z --raw`: `commit NUL`, then `:modes ids status NUL path NUL` for each change. Only an entry begins with a colon, so no path can pass for a commit. */
function changedPaths(text) {
    const changed = new Map();
    const all = fields(text);
    let paths = [];
    for (let at = 0; at < all.length; at++) {
        const field = all[at] ?? '';
        if (field.startsWith(':'))
            paths.push(all[++at] ?? '');
        else {
            paths = [];
            changed.set(field, paths);
        }
    }
    return changed;
}
const CONFLICTS = new Set(['DD', 'AU', 'UD', 'UA', 'DU', 'AA', 'UU']);
/** `git status --porcelain -z --no-renames`: `XY SP path NUL`. Only how the work tree differs from the index is kept. */
function statusEntries(text) {
    return fields(text).flatMap((line) => {
        const [code, path] = [line.slice(0, 2), line.slice(3)];
        const state = statusState(code);
        return state === undefined ? [] : [{ path, state }];
    });
}
function statusState(code) {
    if (code === '??')
        return 'untracked';
    if (code === '!!')
        return 'ignored';
    if (CONFLICTS.has(code))
        return 'conflicted';
    const states = { M: 'modified', T: 'modified', D: 'deleted', A: 'intent-to-add' };
    return states[code[1] ?? ''];
}
/** Folders that `git status` could not look into: it warns of them, and names nothing that is in them. */
function unreadableFolders(errors) {
    return errors.split('\n').flatMap((line) => {
        const path = /^warning: could not open directory '(.*)': /.exec(line)?.[1];
        return path === undefined ? [] : [{ path: path.endsWith('/') ? path : `${path}/`, state: 'unreadable' }];
    });
}
/** Lines of `oid`, separator and `refs/tags/NAME`: the peeled line of an annotated tag (`NAME^{}`) follows the tag's own. */
function placedTags(text, separator) {
    const tags = new Map();
    for (const line of text.split('\n').filter(Boolean)) {
        const at = line.indexOf(separator);
        const [oid, name] = [line.slice(0, at), line.slice(at + 1 + 'refs/tags/'.length).replace(/\^\{\}$/, '')];
        tags.set(name, { name, commit: oid, object: tags.get(name)?.object ?? oid });
    }
    return [...tags.values()];
}
/** `git cat-file --batch`: `oid SP type SP size LF content LF`, read by size, so that no content can forge a boundary. */
function batchObjects(bytes) {
    const objects = [];
    for (let at = 0; at < bytes.length;) {
        const lineEnd = bytes.indexOf(0x0a, at);
        const [oid = '', type = '', size = ''] = parse_decoder.decode(bytes.subarray(at, lineEnd)).split(' ');
        if (type === 'missing') {
            objects.push({ oid, type, content: new Uint8Array() });
            at = lineEnd + 1;
            continue;
        }
        const end = lineEnd + 1 + Number(size);
        objects.push({ oid, type, content: bytes.subarray(lineEnd + 1, end) });
        at = end + 1;
    }
    return objects;
}
/** The parents in a raw commit object: header lines, a blank line, the message. */
function parentsOf(commit) {
    const text = parse_decoder.decode(commit);
    const end = text.indexOf('\n\n');
    const header = end < 0 ? text : text.slice(0, end);
    return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
}
/** No more is decoded at once: a text can hold half a gigabyte, and the messages of a history more. */
const MAX_DECODED_BYTES = 16 * 1024 * 1024;
/** `git log -z --format='%H%x00%P%x00%an%x00%ae%x00%ct%x00%B'`. */
function commitRecords(bytes) {
    const records = [];
    // The fields of a commit whose end is in the next part.
    let begun = [];
    for (let at = 0; at < bytes.length;) {
        const end = endOfPart(bytes, at);
        const part = fields(parse_decoder.decode(bytes.subarray(at, end)));
        const all = begun.length === 0 ? part : begun.concat(part);
        const whole = all.length - (all.length % FIELDS);
        for (let field = 0; field < whole; field += FIELDS)
            records.push(commitRecord(all, field));
        begun = all.slice(whole);
        at = end;
    }
    return records;
}
/** So many fields has a commit. */
const FIELDS = 6;
function commitRecord(all, at) {
    const [oid = '', parents = '', seconds = ''] = [all[at], all[at + 1], all[at + 4]];
    const committedAt = Number(seconds);
    return {
        oid,
        parents: parents === '' ? [] : parents.split(' '),
        authorName: all[at + 2] ?? '',
        authorEmail: all[at + 3] ?? '',
        committedAt: Number.isSafeInteger(committedAt) && committedAt >= 0 ? committedAt : 0,
        message: all[at + 5] ?? '',
    };
}
/** Where a part that begins at `start` ends: after the last NUL within the limit, or the first one where a field is longer. */
function endOfPart(bytes, start) {
    if (bytes.length - start <= MAX_DECODED_BYTES)
        return bytes.length;
    const last = bytes.lastIndexOf(0, start + MAX_DECODED_BYTES - 1);
    const nul = last >= start ? last : bytes.indexOf(0, start);
    return nul < 0 ? bytes.length : nul + 1;
}
/**
 * `git log --raw -z --format='%H %ct'`: `oid SP seconds NUL` for each commit, and for each change `:mode SP mode SP oid SP oid SP letter NUL path NUL`,
 * the first one after a line feed. A path follows a change and is taken as it is, so that no name can forge a commit.
 */
function historySteps(text) {
    const steps = [];
    const parts = fields(text).values();
    for (const part of parts) {
        const line = part.replace(/^\n/, '');
        if (line.startsWith(':')) {
            const [, mode = '', , oid = ''] = line.split(' ');
            steps.at(-1)?.changes.push({ path: parts.next().value ?? '', mode: mode === '000000' ? undefined : fileMode(mode), oid });
        }
        else {
            const [commit = '', seconds = ''] = line.split(' ');
            steps.push({ commit, committedAt: Number(seconds), changes: [] });
        }
    }
    return steps;
}
/** A path as git's `--stdin-paths` reads it: quoted like a C string where a line could not hold it. */
function stdinPath(path) {
    if (!/["\\\n\r\t]/.test(path))
        return path;
    const escapes = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    return `"${path.replace(/["\\\n\r\t]/g, (character) => escapes[character] ?? character)}"`;
}

;// CONCATENATED MODULE: ./packages/git/lib/commit-log.js

/** Options that leave nothing of what is printed, or of which commits are listed, to the user's settings. */
const FORM = [
    '-z',
    // Each field ends in a NUL, and none holds one: to git they are texts of C.
    '--format=tformat:%H%x00%P%x00%an%x00%ae%x00%ct%x00%B',
    '--encoding=UTF-8',
    '--no-color',
    '--no-decorate',
    '--no-mailmap',
    '--no-show-signature',
];
const CONFIG = ['log.follow=false'];
/** Commits of a range, newest first, in one walk of git. In a shallow clone those at which it is cut have no parents. */
async function commitLog(git, { from, to, paths = [], limit }) {
    const range = from === undefined ? [to] : [to, `^${from}`];
    const most = limit === undefined ? [] : [`--max-count=${limit}`];
    // A whole history is large: it is read at once when git has ended.
    const spooled = from === undefined;
    const { bytes } = await git(['log', ...FORM, ...most, '--end-of-options', ...range, '--', ...paths], { config: CONFIG, spooled });
    return commitRecords(bytes);
}
/** The parents that commits name, whether they are here or not. */
async function namedParents(git, commits) {
    if (commits.length === 0)
        return new Map();
    const { bytes } = await git(['cat-file', '--batch'], { stdin: `${commits.join('\n')}\n` });
    return new Map(batchObjects(bytes).map(({ oid, content }) => [oid, parentsOf(content)]));
}

;// CONCATENATED MODULE: ./packages/git/lib/history.js

/** Options that leave nothing of what is listed, or in which order, to the user's settings. */
const history_FORM = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--format=%H %ct',
    '--no-color',
    '--no-ext-diff',
    '--no-show-signature',
    '-O/dev/null',
];
const history_CONFIG = ['log.showRoot=true', 'diff.ignoreSubmodules=none'];
/** Commits along first parents, oldest first, each with what it changed. */
async function firstParents(git, { to, most, since }) {
    const line = [
        '--first-parent',
        '--diff-merges=first-parent',
        `--max-count=${most}`,
        ...(since === undefined ? [] : [`--since=@${since}`]),
    ];
    return historySteps((await git(['log', ...history_FORM, ...line, '--end-of-options', to], { config: history_CONFIG })).text).reverse();
}
/** Sizes of objects in bytes, in the order asked for; undefined for one that is missing. */
async function objectSizes(git, oids) {
    if (oids.length === 0)
        return [];
    const { text } = await git(['cat-file', '--batch-check=%(objectsize)'], { stdin: `${oids.join('\n')}\n` });
    const answers = text.split('\n');
    return oids.map((_, at) => (/^\d+$/.test(answers[at] ?? '') ? Number(answers[at]) : undefined));
}

;// CONCATENATED MODULE: ./packages/git/lib/remote.js



/** What must hold whatever the configuration of the repository says: it may be anybody's. */
const PLAIN_PUSH = ['push.followTags=false', 'push.gpgSign=false', 'push.recurseSubmodules=no', 'push.pushOption='];
/** Objects alone: no ref of the repository moves, and nothing else is written. */
const FETCH = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap='];
/** Git itself waits for ever for a server that takes a question and says nothing. */
const ANSWER_MS = 60_000;
/** The other side of a repository. */
class Remote {
    #git;
    #name;
    #answerMs;
    constructor(git, { name, token = '', serverUrl = 'https://github.com', answerMs = ANSWER_MS }) {
        const env = token === '' ? {} : authorization(token, serverUrl);
        this.#git = (args, options = {}) => git(args, { ...options, env: { ...env, ...options.env } });
        this.#name = name;
        this.#answerMs = answerMs;
    }
    /** Where a ref (`refs/heads/…`) stands over there, or undefined when it does not exist. @throws UsageError when the remote cannot be reached */
    async tipOf(ref) {
        const lines = (await this.#list(['--end-of-options', this.#name, ref])).split('\n');
        const line = lines.find((candidate) => candidate.endsWith(`\t${ref}`));
        return line?.split('\t')[0];
    }
    /** Every tag over there. @throws UsageError when the remote cannot be reached */
    async tags() {
        return placedTags(await this.#list(['--tags', '--end-of-options', this.#name]), '\t');
    }
    /**
     * Brings what a shallow repository leaves out before some of its commits; no ref moves.
     * @param by so many commits more, or all
     * @throws UsageError when the remote cannot be reached, or no longer has the commits
     */
    async deepen(cut, by) {
        const args = [...FETCH, by === 'all' ? '--unshallow' : `--deepen=${by}`, '--stdin', '--end-of-options', this.#name];
        const answer = await this.#git(args, { stdin: `${cut.join('\n')}\n`, accept: [0, 1, 128] });
        if (answer.code !== 0)
            throw this.#unreachable(answer);
    }
    /**
     * Brings a commit here, and what it is made of; no ref moves. False when the remote has no such commit.
     * @param alone without the commits before it. Marks the repository as shallow: only for one that is shallow already
     */
    async fetch(commit, { alone = false } = {}) {
        const depth = alone ? ['--depth=1'] : [];
        const answer = await this.#git([...FETCH, ...depth, '--end-of-options', this.#name, commit], { accept: [0, 1, 128] });
        if (answer.code === 0)
            return true;
        if (/not our ref|couldn't find remote ref|no such remote ref/i.test(answer.stderr))
            return false;
        throw this.#unreachable(answer);
    }
    /** Brings tags here, with their texts, as tags of the same names; none that is here moves. @throws UsageError when the remote cannot be reached, or a name is taken here */
    async fetchTags(names) {
        if (names.length === 0)
            return;
        const specs = names.map((name) => `refs/tags/${name}:refs/tags/${name}\n`);
        const answer = await this.#git([...FETCH, '--stdin', '--end-of-options', this.#name], { stdin: specs.join(''), accept: [0, 1, 128] });
        if (answer.code !== 0)
            throw this.#unreachable(answer);
    }
    /** Moves refs over there, all or none: forward, save those that are told where they stand. */
    async push(updates) {
        const specs = updates.map(({ ref, commit }) => `${commit}:${ref}`);
        const atomic = updates.length > 1 ? ['--atomic'] : [];
        // A `+` before the refs would move them wherever they stand, lease or not.
        const leases = updates.flatMap(({ ref, lease }) => (lease === undefined ? [] : [`--force-with-lease=${ref}:${lease}`]));
        const args = ['push', '--porcelain', '--no-verify', ...atomic, ...leases, '--end-of-options', this.#name, ...specs];
        const { code, text, stderr } = await this.#git(args, { config: PLAIN_PUSH, accept: [0, 1, 128] });
        const lines = text.split('\n');
        // The flag of a line tells what became of its ref (git help push): `=` is up to date.
        if (code === 0)
            return { state: 'pushed', ...(lines.filter((line) => line.startsWith('=')).length === updates.length ? { isUnchanged: true } : {}) };
        const rejected = lines.filter((line) => line.startsWith('!'));
        const said = saidByGit([...rejected, stderr].join('\n'), 2000);
        // A race that the server decides ends a transaction of several refs, and only its message says why.
        const why = rejected.some((line) => line.includes('atomic transaction failed')) ? stderr : rejected.join('\n');
        const moved = /fetch first|non-fast-forward|stale info|already exists|cannot lock ref|failed to update ref/.test(why);
        if (!moved)
            return { state: 'refused', said };
        // git help push: `[rejected]` did not try to send, `[remote rejected]` was refused over there.
        return { state: 'moved', wasSent: rejected.some((line) => line.includes('[remote rejected]')), said };
    }
    async #list(args) {
        try {
            const answer = await this.#git(['ls-remote', ...args], { accept: [0, 128], timeoutMs: this.#answerMs });
            if (answer.code !== 0)
                throw this.#unreachable(answer);
            return answer.text;
        }
        catch (error) {
            if (error instanceof GitError && error.isTimeout)
                throw this.#unreadable(`it gave no answer in ${this.#answerMs / 1000} s`);
            throw error;
        }
    }
    #unreachable({ stderr }) {
        return this.#unreadable(`git said: ${saidByGit(stderr)}`);
    }
    #unreadable(reason) {
        return new usage_error/* UsageError */.e({
            what: 'the remote cannot be read',
            where: `remote ${this.#name}`,
            expected: 'a repository that answers, to the token where one was given',
            fix: `check the network, the address (git remote -v) and the rights; ${reason}`,
        });
    }
}
/** Through the environment of one git process: neither an argument, which every process can read, nor a file, which stays. */
function authorization(token, serverUrl) {
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/git/lib/tree-writer.js





const FALLBACK = { name: 'aiop', email: 'aiop@users.noreply.github.com' };
/** Makes objects and moves refs. The work tree and its index are never touched: every tree is built in an index of its own. */
class TreeWriter {
    #git;
    #commonDir;
    constructor(git, commonDir) {
        this.#git = git;
        this.#commonDir = commonDir;
    }
    /** Runs `work` with an index that holds `base`, and returns the tree the index holds afterwards. */
    async withIndex(base, work) {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aiop-index-'));
        const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        try {
            await this.#git(['read-tree', base], { env });
            await work(env);
            return (await this.#git(['write-tree'], { env })).text.trim();
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    /** The tree of `base` with the changes made. */
    async tree(base, changes) {
        const oids = await this.blobs(changes.flatMap((change) => (change.kind === 'write' ? [change.content] : [])));
        let next = 0;
        const lines = changes.map((change) => change.kind === 'write' ? `${change.mode} ${oids[next++]}\t${change.path}\0` : `0 ${'0'.repeat(base.length)}\t${change.path}\0`);
        return this.withIndex(base, async (env) => {
            await this.#git(['update-index', '-z', '--index-info'], { stdin: lines.join(''), env });
        });
    }
    /** Stores contents as blobs, byte for byte, in one git process. */
    async blobs(contents) {
        if (contents.length === 0)
            return [];
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aiop-blobs-'));
        try {
            const paths = contents.map((content, index) => {
                const path = (0,external_node_path_.join)(folder, String(index));
                (0,external_node_fs_.writeFileSync)(path, content);
                return path;
            });
            const { text } = await this.#git(['hash-object', '-w', '--no-filters', '--stdin-paths'], { stdin: `${paths.join('\n')}\n` });
            return text.split('\n').filter(Boolean);
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
    }
    /** The tree without files. */
    async emptyTree() {
        return (await this.#git(['hash-object', '-w', '-t', 'tree', '--stdin'], { stdin: '' })).text.trim();
    }
    /** Makes a commit; no ref moves. */
    async commit({ tree, parents, message, by, at, signing }) {
        const env = { ...(await this.#signature(by, at)), ...signing?.env };
        const sign = signing === undefined ? [] : ['-S'];
        const args = ['commit-tree', ...sign, tree, ...parents.flatMap((parent) => ['-p', parent]), '-F', '-'];
        return (await this.#git(args, { stdin: message, env, config: signing?.config ?? [] })).text.trim();
    }
    /** Makes an annotated tag over the objects of this repository. @param gitDir the folder of git's files that gets its ref */
    async tag({ name, commit, message, at }, gitDir, signing) {
        const env = {
            ...(await this.#signature(undefined, at)),
            ...signing?.env,
            GIT_DIR: gitDir,
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(this.#commonDir, 'objects'),
        };
        const sign = signing === undefined ? '--no-sign' : '--sign';
        const args = ['tag', '--annotate', sign, '--cleanup=verbatim', '--file=-', '--end-of-options', name, commit];
        const config = ['tag.gpgSign=false', ...(signing?.config ?? [])];
        await this.#git(args, { stdin: message, env, config, cwd: gitDir });
        return (await this.#git(['rev-parse', '--verify', `refs/tags/${name}`], { env, cwd: gitDir })).text.trim();
    }
    /** Author and committer, and when. */
    async #signature(by, at) {
        const { name, email } = by ?? (await this.#identity());
        const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
        return at === undefined ? who : { ...who, GIT_AUTHOR_DATE: `${at} +0000`, GIT_COMMITTER_DATE: `${at} +0000` };
    }
    /** Moves a ref from `before` to `after`; `before` undefined means that it must not exist. False when it is no longer there. */
    async moveRef(ref, after, before) {
        return this.#updateRef([ref, after, before ?? '0'.repeat(after.length)]);
    }
    /** Deletes a ref that stands at `before`. False when it has moved or is gone. */
    async deleteRef(ref, before) {
        return this.#updateRef(['-d', ref, before]);
    }
    /** Merges two commits three-way, without a work tree. */
    async merge(ours, theirs) {
        const { code, text } = await this.#git(['merge-tree', '--write-tree', '-z', '--name-only', '--no-messages', ours, theirs], {
            accept: [0, 1],
        });
        const [tree = '', ...paths] = fields(text);
        return code === 0 ? { state: 'merged', tree } : { state: 'conflict', paths: [...new Set(paths)] };
    }
    /** The tree of a commit. */
    async treeOf(commit) {
        return (await this.#git(['rev-parse', '--verify', `${commit}^{tree}`])).text.trim();
    }
    async #updateRef(args) {
        try {
            await this.#git(['update-ref', ...args], { cwd: this.#commonDir });
            return true;
        }
        catch (error) {
            // git says "cannot lock ref" both for a ref that moved and for one that another process holds.
            if (error instanceof GitError && error.stderr.includes('cannot lock ref'))
                return false;
            throw error;
        }
    }
    async #identity() {
        const value = async (name) => (await this.#git(['config', '--get', name], { accept: [0, 1] })).text.trim();
        const [name, email] = await Promise.all([value('user.name'), value('user.email')]);
        return name === '' || email === '' ? FALLBACK : { name, email };
    }
}

;// CONCATENATED MODULE: ./packages/git/lib/remote-branch.js


/** What git and the servers say when asking again cannot help. */
const DENIED = /authentication failed|could not read (username|password)|permission|denied|forbidden|error: 403|not authorized|protected branch|hook declined|gh0\d\d|repository not found|does not appear to be a git repository|read-only/i;
/** The `RemoteBranch` port over a repository and one of its remotes. Objects go into the repository; refs of it stay as they are. */
class GitRemoteBranch {
    shown;
    #repository;
    #remote;
    #ref;
    constructor(repository, branch, access) {
        this.shown = `${branch} of ${access.name}`;
        this.#repository = repository;
        this.#remote = repository.remote(access);
        this.#ref = `refs/heads/${branch}`;
    }
    tip() {
        return this.#remote.tipOf(this.#ref);
    }
    async fetch(commit) {
        return this.#remote.fetch(commit, { alone: await this.#repository.isShallow() });
    }
    listTree(commit) {
        return this.#repository.listTree(commit);
    }
    readBlobs(oids) {
        return this.#repository.readBlobs(oids);
    }
    async commit({ parent, changes, removed, message, at }) {
        const { write } = this.#repository;
        const written = changes.map(({ path, content }) => ({ kind: 'write', path, content, mode: '100644' }));
        const deleted = removed.map((path) => ({ kind: 'delete', path }));
        const tree = await write.tree(parent ?? (await write.emptyTree()), [...written, ...deleted]);
        return write.commit({ tree, parents: parent === undefined ? [] : [parent], message, by: FALLBACK, at });
    }
    async push(commit) {
        const pushed = await this.#remote.push([{ ref: this.#ref, commit }]);
        switch (pushed.state) {
            case 'pushed':
                return { state: 'landed' };
            case 'moved':
                return { state: 'moved', wasSent: pushed.wasSent };
            case 'refused':
                if (DENIED.test(pushed.said))
                    throw this.#denied(pushed.said);
                return { state: 'unknown', said: pushed.said };
        }
    }
    #denied(said) {
        return new usage_error/* UsageError */.e({
            what: `the push was refused: ${said}`,
            where: `branch ${this.shown}`,
            expected: 'a token or key that may write to the repository, and a branch that may be pushed to',
            fix: 'give the job `permissions: contents: write`; a run from a fork cannot have it: seal its logs later from the repository itself',
        });
    }
}

;// CONCATENATED MODULE: ./packages/git/lib/settings.js


/** Settings under which a repository's or user's own configuration cannot hide an edit from `git status`. */
const HONEST_STATUS = [
    'core.fileMode=true',
    'core.checkStat=default',
    'core.trustctime=true',
    'core.ignoreStat=false',
    'core.excludesFile=',
    'core.untrackedCache=false',
    'status.showUntrackedFiles=all',
    'status.relativePaths=false',
];
/** Settings under which only the repository's own attributes can make contents pass for equal that are not. */
const UNCONVERTED = ['core.autocrlf=false', 'core.attributesFile=/dev/null', 'attr.tree='];
/** A work tree of ours is the whole tree of its commit, however little of it the owner has checked out, or a command in it would like us to see. */
const WHOLE_TREE = ['core.sparseCheckout=false'];
/**
 * Under `core.ignoreCase`, a new file hides behind one that differs in case. Only a file system that cannot hold both may say so: it is asked as
 * `git init` asks.
 */
const casing = (commonDir) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(commonDir, 'CoNfIg')) ? [] : ['core.ignoreCase=false']);

;// CONCATENATED MODULE: ./packages/git/lib/signed-tag.js
/** The programs that check signatures: no repository's configuration names another one. */
const CHECKERS = ['gpg.program=gpg', 'gpg.openpgp.program=gpg', 'gpg.ssh.program=ssh-keygen', 'gpg.x509.program=gpgsm'];
const SIGNATURE = /^-----BEGIN (PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----$/m;
/** Checks the signature of a tag and reads it, both by the id of its object. @param name without `refs/tags/` */
async function readSignedTag(git, name, allowedSigners) {
    const named = await git(['check-ref-format', `refs/tags/${name}`], { accept: [0, 1] });
    const found = named.code === 0 ? await git(['rev-parse', '--verify', '--quiet', `refs/tags/${name}`], { accept: [0, 1] }) : named;
    if (found.code !== 0)
        return { state: 'absent' };
    const oid = found.text.trim();
    if ((await git(['cat-file', '-t', oid])).text.trim() !== 'tag')
        return { state: 'unsigned', reason: 'it is no annotated tag' };
    const config = allowedSigners === undefined ? CHECKERS : [...CHECKERS, `gpg.ssh.allowedSignersFile=${allowedSigners}`];
    const checked = await git(['verify-tag', oid], { config, accept: [0, 1, 128] });
    const said = checked.stderr.split('\n').map((line) => line.trim());
    if (checked.code !== 0)
        return { state: 'unsigned', reason: said.findLast((line) => line !== '') ?? 'git does not find its signature good' };
    const content = (await git(['cat-file', 'tag', oid])).text;
    const message = content.slice(content.indexOf('\n\n') + 2);
    const signature = message.search(SIGNATURE);
    const signer = said.find((line) => line.startsWith('Good ') || line.includes('Good signature')) ?? 'a good signature';
    return { state: 'signed', message: signature < 0 ? message : message.slice(0, signature), signer };
}

;// CONCATENATED MODULE: ./packages/git/lib/worktrees.js




/** Work trees in other folders. */
class Worktrees {
    #git;
    #commonDir;
    constructor(git, commonDir) {
        this.#git = git;
        this.#commonDir = commonDir;
    }
    /** Makes a work tree at an absolute path on a new branch (`refs/heads/` left out) that starts at `commit`. */
    async add(path, branch, commit) {
        await this.#git(['worktree', 'add', '--quiet', '--no-track', '-b', branch, path, commit], { config: WHOLE_TREE });
    }
    /**
     * Makes the files of a work tree those of a commit, with a detached HEAD; ignored files stay unless `pristine`, and then those in the folders
     * `but` (relative to the work tree). Its `.git` and HEAD are written anew first:
     * whatever ran in the folder may have pointed them at another repository, or at a branch that a reset would move.
     */
    async reset(path, commit, { pristine } = {}) {
        const gitDir = (0,external_node_path_.join)(this.#commonDir, 'worktrees', (0,external_node_path_.basename)(path));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(path, '.git'), `gitdir: ${gitDir}\n`);
        const here = [`--git-dir=${gitDir}`, `--work-tree=${path}`];
        await this.#git([...here, 'update-ref', '--no-deref', 'HEAD', commit], { cwd: path });
        const config = [...WHOLE_TREE, ...casing(this.#commonDir)];
        await this.#git([...here, 'reset', '--quiet', '--hard'], { cwd: path, config: [...HONEST_STATUS, ...config] });
        const ignored = pristine === undefined ? [] : ['-x', ...pristine.but.map((folder) => `--exclude=/${escaped(folder)}`)];
        await this.#git([...here, 'clean', '--quiet', '--force', '--force', '-d', ...ignored, '.'], { cwd: path, config });
    }
    /** Removes a work tree and whatever stands in it. */
    async remove(path) {
        await this.#git(['worktree', 'remove', '--force', '--force', path]);
    }
    /** Forgets work trees whose folders are gone. */
    async prune() {
        await this.#git(['worktree', 'prune']);
    }
    /** Every work tree, the main one first. */
    async list() {
        const records = [];
        for (const line of fields((await this.#git(['worktree', 'list', '--porcelain', '-z'])).text)) {
            if (line.startsWith('worktree '))
                records.push({ path: line.slice('worktree '.length) });
            const last = records.at(-1);
            if (line.startsWith('branch ') && last !== undefined)
                last.branch = line.slice('branch '.length);
        }
        return records;
    }
}
/** A path as a pattern of gitignore(5) that stands for nothing else. */
const escaped = (path) => path.replace(/[\\*?[\]!# ]/g, '\\$&');

;// CONCATENATED MODULE: ./packages/git/lib/repository.js













/** One repository with a work tree. Revisions, paths and contents that go in are treated as untrusted. */
class Repository {
    root;
    commonDir;
    /** Making trees, commits and refs without touching the work tree or its index. */
    write;
    /** Work trees of this repository in other folders. */
    worktrees;
    /** The work tree of this repository, and its refs. */
    checkout;
    #git;
    #gitDir;
    constructor({ root, commonDir, gitDir, git }) {
        this.root = root;
        this.commonDir = commonDir;
        this.#gitDir = gitDir;
        this.#git = git;
        this.write = new TreeWriter(git, commonDir);
        this.worktrees = new Worktrees(git, commonDir);
        this.checkout = new Checkout(git, root, commonDir);
    }
    async resolveCommit(revision) {
        // `rev-parse` prints `--end-of-options` instead of obeying it, so a leading dash is refused here.
        if (revision === '' || revision.startsWith('-') || revision.includes('\0') || revision.includes('\n'))
            return undefined;
        const { code, text } = await this.#git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { accept: [0, 1, 128] });
        return code === 0 ? text.trim() : undefined;
    }
    async isAncestor(ancestor, descendant) {
        return (await this.#git(['merge-base', '--is-ancestor', ancestor, descendant], { accept: [0, 1] })).code === 0;
    }
    async isShallow() {
        // What git itself goes by, without a process.
        return (0,external_node_fs_.existsSync)(this.#shallow);
    }
    /** The commits whose parents a shallow clone leaves out; none in a full one. */
    cutCommits() {
        return (0,external_node_fs_.existsSync)(this.#shallow) ? (0,external_node_fs_.readFileSync)(this.#shallow, 'utf8').split('\n').filter(Boolean) : [];
    }
    get #shallow() {
        return (0,external_node_path_.join)(this.commonDir, 'shallow');
    }
    /** Every file of a commit or tree. */
    async listTree(treeish) {
        return treeEntries((await this.#git(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', treeish])).text);
    }
    async readBlobs(oids) {
        return (await this.#objects(oids)).map(({ content }) => content);
    }
    async readFile(commit, path) {
        const { text } = await this.#git(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, path]);
        const entry = treeEntries(text).find((candidate) => candidate.path === path);
        return entry === undefined || entry.mode === '160000' ? undefined : (await this.readBlobs([entry.oid]))[0];
    }
    async log(range) {
        const commits = await commitLog(this.#git, range);
        const cut = new Set(this.cutCommits());
        if (cut.size === 0)
            return commits;
        const parents = await namedParents(this.#git, commits.flatMap(({ oid }) => (cut.has(oid) ? [oid] : [])));
        return commits.map((commit) => ({ ...commit, parents: parents.get(commit.oid) ?? commit.parents }));
    }
    async ancestors(commit) {
        const { text } = await this.#git(['rev-list', '--end-of-options', commit, '--']);
        return new Set(text.split('\n').filter(Boolean));
    }
    async commonAncestor(commits) {
        if (commits.length === 0)
            return undefined;
        const { code, text } = await this.#git(['merge-base', '--octopus', '--end-of-options', ...new Set(commits)], { accept: [0, 1] });
        return code === 0 ? text.trim() : undefined;
    }
    async changedPaths(commits) {
        if (commits.length === 0)
            return new Map();
        const args = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--root', '--no-renames', '--diff-merges=first-parent', '--abbrev=4'];
        return changedPaths((await this.#git(args, { stdin: `${commits.join('\n')}\n` })).text);
    }
    firstParents(range) {
        return firstParents(this.#git, range);
    }
    blobSizes(oids) {
        return objectSizes(this.#git, oids);
    }
    async tags() {
        // Exit code 1 means that there is none.
        const { text } = await this.#git(['show-ref', '--tags', '--dereference'], { accept: [0, 1] });
        const tags = placedTags(text, ' ');
        const types = await this.#types(tags.map(({ commit }) => commit));
        return tags.filter(({ commit }) => types.get(commit) === 'commit');
    }
    signedTag(name, allowedSigners) {
        return readSignedTag(this.#git, name, allowedSigners);
    }
    async refs() {
        return (await this.refObjects()).map(([name]) => name);
    }
    /** Full names of every ref, and the object that it stands for, not peeled. */
    async refObjects() {
        const lines = (await this.#git(['for-each-ref', '--format=%(objectname) %(refname)'])).text.split('\n').filter(Boolean);
        return lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]);
    }
    /** The branch that is checked out here, as a full ref, or undefined when HEAD is detached. */
    async currentBranch() {
        const { code, text } = await this.#git(['symbolic-ref', '--quiet', 'HEAD'], { accept: [0, 1] });
        return code === 0 ? text.trim() : undefined;
    }
    /** What an annotated tag says, with its signature; undefined for any other object. */
    async tagText(object) {
        const [tag] = await this.#objects([object]);
        const text = tag?.type === 'tag' ? new TextDecoder().decode(tag.content) : undefined;
        return text?.slice(text.indexOf('\n\n') + 2);
    }
    /** One value of the repository's configuration, or undefined. */
    async config(name) {
        const { code, text } = await this.#git(['config', '--get', name], { accept: [0, 1] });
        return code === 0 ? text.replace(/\n$/, '') : undefined;
    }
    async indexRaw() {
        return (await this.#git(['ls-files', '-s', '-z'], { cwd: this.root })).bytes;
    }
    async indexOf(folder) {
        return (await this.#git(['ls-files', '-s', '-v', '-z'], { cwd: folder, spooled: true })).bytes;
    }
    async statusOf(folder) {
        const args = ['status', '--porcelain', '-z', '-uall', '--ignored=matching', '--no-renames', '--ignore-submodules=none', '--', '.'];
        const { text, stderr } = await this.#git(args, {
            cwd: folder,
            config: [...HONEST_STATUS, ...UNCONVERTED, ...casing(this.commonDir)],
            env: { GIT_ATTR_NOSYSTEM: '1' },
        });
        const prefix = folder === this.root ? '' : `${folder.slice(this.root.length + 1)}/`;
        const entries = [...statusEntries(text), ...unreadableFolders(stderr)];
        return entries.flatMap(({ path, state }) => (path.startsWith(prefix) ? [{ path: path.slice(prefix.length), state }] : []));
    }
    async indexed(paths) {
        if (paths.length === 0)
            return [];
        return fields((await this.#git(['ls-files', '-z', '--', ...paths], { cwd: this.root })).text);
    }
    async hashFiles(paths) {
        if (paths.length === 0)
            return [];
        const stdin = `${paths.map(stdinPath).join('\n')}\n`;
        return (await this.#git(['hash-object', '--stdin-paths'], { stdin, cwd: this.root })).text.split('\n').filter(Boolean);
    }
    /** The difference of two trees or commits as a patch that `git apply` and safe-patch read. */
    async diff(from, to) {
        const args = [
            'diff-tree',
            '-r',
            '-p',
            '-M',
            '--full-index',
            '--no-ext-diff',
            '--no-textconv',
            '--no-color',
            '--end-of-options',
            from,
            to,
        ];
        return (await this.#git(args)).bytes;
    }
    /**
     * The tree of what stands in a work tree now, as `git add -A` would record it on top of `base`, built in an index of its own.
     * The folder's own `.git` is not asked: whatever ran there may have changed it.
     */
    snapshot(directory, base) {
        return this.write.withIndex(base, async (env) => {
            const args = [`--git-dir=${this.commonDir}`, `--work-tree=${directory}`, 'add', '--all', '.'];
            const config = [...HONEST_STATUS, ...WHOLE_TREE, ...casing(this.commonDir), 'core.bare=false', 'advice.addEmbeddedRepo=false'];
            await this.#git(args, { cwd: directory, env, config });
        });
    }
    /** A branch of a remote. @throws UsageError for what is not the name of a branch */
    async remoteBranch(branch, access) {
        return new GitRemoteBranch(this, await this.branchName(branch), access);
    }
    /** The other side of this repository. */
    remote(access) {
        return new Remote(this.#git, access);
    }
    /** The folder of git's own files for this work tree. */
    get gitDir() {
        return this.#gitDir;
    }
    async #objects(oids) {
        if (oids.length === 0)
            return [];
        return batchObjects((await this.#git(['cat-file', '--batch'], { stdin: `${oids.join('\n')}\n` })).bytes);
    }
    /** The name of a branch, held to git's rules. @throws UsageError for what is none */
    async branchName(branch) {
        const { code } = await this.#git(['check-ref-format', `refs/heads/${branch}`], { accept: [0, 1] });
        if (code === 0)
            return branch;
        throw new usage_error/* UsageError */.e({
            what: 'it is not the name of a branch',
            where: (0,visible/* visible */.RK)(branch, 200),
            expected: 'a name that git allows, such as aiop-ledger',
            fix: 'choose another name (git help check-ref-format)',
        });
    }
    async #types(oids) {
        if (oids.length === 0)
            return new Map();
        const { text } = await this.#git(['cat-file', '--batch-check=%(objectname) %(objecttype)'], { stdin: `${oids.join('\n')}\n` });
        return new Map(text
            .split('\n')
            .filter(Boolean)
            .map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']));
    }
}

;// CONCATENATED MODULE: ./packages/git/lib/open.js



/** The oldest git with `merge-tree --write-tree` that answers as this package reads it. */
const OLDEST = { major: 2, minor: 39 };
/** Looks for the repository whose work tree holds `directory`. */
async function findRepository(directory, { processes, environment, trustedDirectory }) {
    const trust = trustedDirectory === undefined ? [] : [`safe.directory=${trustedDirectory}`];
    const plain = gitIn(directory, processes, environment);
    const trusting = (args, options = {}) => plain(args, { ...options, config: [...trust, ...(options.config ?? [])] });
    const git = withOldestVersion(trusting);
    try {
        const { text } = await git(['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-common-dir', '--git-dir']);
        const [root = '', commonDir = '', gitDir = ''] = text.split('\n');
        // A git from before 2.31 prints options that it does not know, as if they were an answer.
        if (root.startsWith('--'))
            await checkVersion(trusting);
        return { state: 'found', repository: new Repository({ root, commonDir, gitDir, git }) };
    }
    catch (error) {
        if (error instanceof GitError)
            return notARepository(error, directory);
        if (error instanceof usage_error/* UsageError */.e && error.where === 'PATH')
            return { state: 'no-git' };
        throw error;
    }
}
/** The repository whose work tree holds `directory`. @throws UsageError when there is none, or no git. */
async function openRepository(directory, options) {
    const lookup = await findRepository(directory, options);
    if (lookup.state === 'found')
        return lookup.repository;
    if (lookup.state === 'no-git') {
        throw new usage_error/* UsageError */.e({
            what: 'git was not found',
            where: 'PATH',
            expected: 'git 2.39 or newer',
            fix: 'install git (https://git-scm.com)',
        });
    }
    throw new usage_error/* UsageError */.e({
        what: 'it is not inside a git repository',
        where: directory,
        expected: 'a work tree of a git repository',
        fix: 'name one with --repo (or working-directory), or make one with `git init`',
    });
}
function notARepository(error, directory) {
    if (error.stderr.includes('dubious ownership')) {
        throw new usage_error/* UsageError */.e({
            what: 'the repository belongs to another user, so git refuses it',
            where: directory,
            expected: 'a repository of your own, or one you trust',
            fix: `run: git config --global --add safe.directory ${directory}`,
        });
    }
    if (error.stderr.includes('must be run in a work tree')) {
        throw new usage_error/* UsageError */.e({
            what: 'the repository is bare',
            where: directory,
            expected: 'a repository with a work tree',
            fix: 'clone it, and name the clone',
        });
    }
    if (/not a git repository/i.test(error.stderr))
        return { state: 'no-repository' };
    throw error;
}
/**
 * Refuses a git that is too old, without asking every git for its version first: that is a process in each step of a job. It is asked
 * before the one command whose answer differs between versions, and when a command fails: then its age may be the reason.
 */
function withOldestVersion(git) {
    let checked;
    const check = () => {
        checked ??= checkVersion(git);
        return checked;
    };
    return async (args, options) => {
        if (args[0] === 'merge-tree')
            await check();
        try {
            return await git(args, options);
        }
        catch (error) {
            if (error instanceof GitError)
                await check();
            throw error;
        }
    };
}
async function checkVersion(git) {
    const { text } = await git(['version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
    if (Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor))
        return;
    throw new usage_error/* UsageError */.e({
        what: `it is ${text.trim()}`,
        where: 'git',
        expected: 'git 2.39 or newer',
        fix: 'update git (https://git-scm.com)',
    });
}

// EXTERNAL MODULE: ./packages/host/lib/processes.js + 1 modules
var processes = __webpack_require__(8438);
;// CONCATENATED MODULE: ./packages/host/lib/plain-index.js
/** So much of an entry stands before its object id: times, device, inode, mode, owner and size, of which only the mode counts here. */
const [STAT_BYTES, MODE_OFFSET, ID_BYTES] = [40, 24, 20];
const [EXTENDED, STAGE_SHIFT, LONG_NAME] = [0x4000, 12, 0xfff];
const NUL = 0;
/** The file is damaged, or in a form that only git reads. */
class OtherIndex extends Error {
}
/**
 * The index of a repository with SHA-1 ids (https://git-scm.com/docs/index-format, version 2 to 4), as `git ls-files -s -z` prints it. Undefined
 * for a split or a sparse one and for whatever is not whole: git is to be asked then.
 * @param bytes undefined where there is no such file, which is an empty index
 */
function plainIndex(bytes) {
    if (bytes === undefined)
        return new Uint8Array();
    try {
        return listing(bytes);
    }
    catch (error) {
        // RangeError: an entry goes on beyond the end.
        if (error instanceof OtherIndex || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function listing(bytes) {
    const [version, count] = [bytes.readUInt32BE(4), bytes.readUInt32BE(8)];
    if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4)
        throw new OtherIndex();
    const lines = [];
    let [at, name] = [12, Buffer.alloc(0)];
    for (let entry = 0; entry < count; entry++) {
        const mode = bytes.readUInt32BE(at + MODE_OFFSET).toString(8);
        const id = bytes.toString('hex', at + STAT_BYTES, at + STAT_BYTES + ID_BYTES);
        const flags = bytes.readUInt16BE(at + STAT_BYTES + ID_BYTES);
        const start = at + STAT_BYTES + ID_BYTES + (version > 2 && (flags & EXTENDED) !== 0 ? 4 : 2);
        if (mode.length !== 6 || (version === 2 && (flags & EXTENDED) !== 0))
            throw new OtherIndex();
        if (version === 4)
            [name, at] = compressedName(bytes, start, name);
        else
            [name, at] = paddedName(bytes, at, start, flags & LONG_NAME);
        if (name.length === 0)
            throw new OtherIndex();
        lines.push(Buffer.from(`${mode} ${id} ${(flags >> STAGE_SHIFT) & 3}\t`), name, Buffer.of(NUL));
    }
    checkExtensions(bytes, at);
    return Buffer.concat(lines);
}
/** Version 4: how much of the end of the last name goes, then what takes its place. */
function compressedName(bytes, start, last) {
    let at = start;
    let byte = bytes.readUInt8(at++);
    let cut = byte & 0x7f;
    while ((byte & 0x80) !== 0) {
        byte = bytes.readUInt8(at++);
        cut = (cut + 1) * 128 + (byte & 0x7f);
    }
    const end = bytes.indexOf(NUL, at);
    if (end < 0 || cut > last.length)
        throw new OtherIndex();
    return [Buffer.concat([last.subarray(0, last.length - cut), bytes.subarray(at, end)]), end + 1];
}
/** Version 2 and 3: the name, then as many zeros, at least one, as make the length of the entry a multiple of eight. */
function paddedName(bytes, entry, start, length) {
    const end = bytes.indexOf(NUL, start);
    if (end < 0 || (length !== LONG_NAME && end - start !== length))
        throw new OtherIndex();
    return [Buffer.from(bytes.subarray(start, end)), entry + ((end - entry + 8) & ~7)];
}
/** Extensions whose names begin with a small letter change the meaning of the entries; the file ends with a checksum. */
function checkExtensions(bytes, first) {
    let at = first;
    while (at < bytes.length - ID_BYTES) {
        const initial = bytes.readUInt8(at);
        if (initial < 0x41 || initial > 0x5a)
            throw new OtherIndex();
        at += 8 + bytes.readUInt32BE(at + 4);
    }
    if (at !== bytes.length - ID_BYTES)
        throw new OtherIndex();
}

;// CONCATENATED MODULE: ./packages/host/lib/plain-work-tree.js




/** Variables with which git looks elsewhere. */
const ELSEWHERE = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|CEILING_DIRECTORIES|OBJECT_DIRECTORY|NAMESPACE)$/;
const OBJECT_ID = /^[0-9a-f]{40}$/;
/**
 * The repository whose work tree holds a folder, where its files are in the form that git gives them everywhere
 * (https://git-scm.com/docs/gitrepository-layout): to start git twice takes longer than most actions do. Nothing of the repository is run, and
 * nothing is written.
 * @param directory absolute and real
 * @throws UsageError where a pipe or a device stands in the place of a file: git would wait for it for ever
 */
function plainWorkTree(directory, environment) {
    if (Object.keys(environment).some((name) => ELSEWHERE.test(name)))
        return { state: 'unusual' };
    try {
        const root = rootAbove(directory);
        if (root === undefined)
            return { state: 'no-repository' };
        const workTree = workTreeAt(root);
        return workTree === undefined ? { state: 'unusual' } : { state: 'found', workTree };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        // A file that is missing or may not be read: git says what is wrong.
        return { state: 'unusual' };
    }
}
/**
 * The work tree that holds a folder: read from its files where that can be, else asked of git. Undefined where there is none.
 * @param directory absolute and real
 * @param ask how git says it, called at most once
 */
async function workTreeOrAsk(directory, environment, ask) {
    const plain = plainWorkTree(directory, environment);
    if (plain.state === 'unusual')
        return ask();
    return plain.state === 'found' ? plain.workTree : undefined;
}
function rootAbove(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        if (isThere((0,external_node_path_.join)(folder, '.git')))
            return folder;
        // A bare repository has no work tree, and git says so.
        if (isThere((0,external_node_path_.join)(folder, 'HEAD')) && isThere((0,external_node_path_.join)(folder, 'objects')))
            throw new Error('a bare repository');
        if ((0,external_node_path_.dirname)(folder) === folder)
            return undefined;
    }
}
const isThere = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
function bytesOf(path) {
    const status = (0,external_node_fs_.statSync)(path);
    if (status.isFile() || status.isDirectory())
        return (0,external_node_fs_.readFileSync)(path);
    throw new usage_error/* UsageError */.e({
        what: 'it is a device, a pipe or a socket',
        where: path,
        expected: 'a regular file',
        fix: 'check out the repository anew',
    });
}
const textOf = (path) => bytesOf(path).toString('utf8');
/** Where the file `.git` of another work tree points. */
function linkedFolder(file) {
    const [, path = ''] = /^gitdir: (.+)\n?$/.exec(textOf(file)) ?? [];
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
}
function workTreeAt(root) {
    const entry = (0,external_node_path_.join)(root, '.git');
    const gitDir = (0,external_node_fs_.statSync)(entry).isDirectory() ? entry : linkedFolder(entry);
    const commonFile = (0,external_node_path_.join)(gitDir, 'commondir');
    const commonDir = isThere(commonFile) ? (0,external_node_path_.resolve)(gitDir, textOf(commonFile).trim()) : gitDir;
    if (isUnusual(textOf((0,external_node_path_.join)(commonDir, 'config'))))
        return undefined;
    const indexFile = (0,external_node_path_.join)(gitDir, 'index');
    const index = plainIndex(isThere(indexFile) ? bytesOf(indexFile) : undefined);
    const head = headOf(gitDir, commonDir);
    if (index === undefined || head === undefined)
        return undefined;
    return { root, indexRaw: async () => index, resolveCommit: async () => (head === 'unborn' ? undefined : head) };
}
/**
 * Whether settings make a repository another than its files say: ids of another kind, or a work tree elsewhere. Git takes these from this one file
 * alone, not from one that it includes.
 */
const isUnusual = (config) => config.split('\n').some((line) => {
    const [, inHeader = '', setting = ''] = /^\s*(\[[^\]]*\])?\s*(.*?)\s*$/.exec(line) ?? [];
    return (/^\[\s*extensions/i.test(inHeader) || /^worktree/i.test(setting) || (/^bare\b/i.test(setting) && !/^bare\s*=\s*false$/i.test(setting)));
});
/** The commit that `HEAD` names. Undefined where only git can say it, as with refs in a table. */
function headOf(gitDir, commonDir) {
    const head = textOf((0,external_node_path_.join)(gitDir, 'HEAD')).trimEnd();
    if (OBJECT_ID.test(head))
        return head;
    const [, branch] = /^ref: (refs\/heads\/[\w./@+-]+)$/.exec(head) ?? [];
    if (branch === undefined || branch.includes('..') || branch.includes('/.'))
        return undefined;
    const loose = (0,external_node_path_.join)(commonDir, branch);
    if ((0,external_node_fs_.statSync)(loose, { throwIfNoEntry: false })?.isFile()) {
        const id = textOf(loose).trimEnd();
        return OBJECT_ID.test(id) ? id : undefined;
    }
    const packed = (0,external_node_path_.join)(commonDir, 'packed-refs');
    if (!isThere(packed))
        return 'unborn';
    const line = textOf(packed)
        .split('\n')
        .find((entry) => entry.endsWith(` ${branch}`));
    return line === undefined ? 'unborn' : OBJECT_ID.test(line.slice(0, 40)) ? line.slice(0, 40) : undefined;
}

// EXTERNAL MODULE: ./packages/host/lib/files.js
var files = __webpack_require__(8655);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/cli/lib/terminal.js

/** Where a command speaks: results on standard output, progress on standard error, so that a pipe gets the result alone. */
class Terminal {
    #json;
    #live = process.stderr.isTTY === true && process.env.TERM !== 'dumb';
    #status = '';
    constructor(json) {
        this.#json = json;
    }
    /** The result: as JSON for machines, or as text for people. */
    result(value, text) {
        this.status('');
        process.stdout.write(this.#json ? `${JSON.stringify(value, null, 2)}\n` : text);
    }
    /** One of several results: a line of JSON for machines, or text for people. */
    nextResult(value, text) {
        this.status('');
        process.stdout.write(this.#json ? `${JSON.stringify(value)}\n` : text);
    }
    /** A line of progress that stays. */
    progress(line) {
        this.#clear();
        process.stderr.write(`${line}\n`);
        this.#draw();
    }
    /** What is going on now: one line on a terminal, replaced by the next; nothing elsewhere. */
    status(line) {
        this.#clear();
        this.#status = line;
        this.#draw();
    }
    /** Colours text for standard output or error; without colours where they are not wanted (NO_COLOR, a pipe). */
    paint(format, text, stream = 'stderr') {
        return (0,external_node_util_.styleText)(format, text, { stream: process[stream] });
    }
    #clear() {
        // Back to the first column, then erase the line (ECMA-48 EL).
        if (this.#live && this.#status !== '')
            process.stderr.write('\r\u001b[2K');
    }
    #draw() {
        if (this.#live && this.#status !== '')
            process.stderr.write(this.#status.slice(0, Math.max(10, (process.stderr.columns ?? 80) - 1)));
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/session.js







/**
 * The absolute form of a path. Where a constant is resolved in place, the bundler takes it for a file that belongs into the bundle, and writes the
 * folder of the bundle instead.
 */
const pathIn = ({ directory }, path) => (0,external_node_path_.resolve)(directory, path);
/** Adds the common options and an example, and runs `work` with a session; what it returns is the exit status. */
function withSession(command, example, work, jsonHelp = 'print the result as JSON') {
    command
        .option('--repo <dir>', 'the repository to work in', '.')
        .option('--json', jsonHelp)
        .helpOption('--help', 'show this help')
        .addHelpText('after', `\nExample:\n  ${example}`)
        .action(async (..._given) => {
        const options = command.opts();
        const interruption = interruptible();
        const session = {
            terminal: new Terminal(options.json === true),
            directory: (0,external_node_path_.resolve)(options.repo),
            environment: process.env,
            signal: interruption.signal,
        };
        try {
            const status = await work(session, options, command.args);
            process.exitCode = interruption.signal.aborted ? exit_status/* EXIT */.d.interrupted : status;
        }
        finally {
            interruption.settle();
        }
    });
}
/** The first signal asks for an orderly end; the second one ends at once, as people expect of Ctrl-C twice. */
function interruptible() {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(exit_status/* EXIT */.d.interrupted);
        process.stderr.write('\ninterrupted: cleaning up (once more to leave at once)\n');
        controller.abort();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, onSignal);
    return {
        signal: controller.signal,
        settle() {
            for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
                process.off(name, onSignal);
        },
    };
}
const gitOptions = (environment) => ({ processes: processes/* nodeProcesses */.C, environment });
/** The repository of the session. @throws UsageError when there is none. */
function sessionRepository({ directory, environment }) {
    requireDirectory(directory);
    return openRepository(directory, gitOptions(environment));
}
/** The repository of the session, or undefined where there is no git or no repository. */
async function repositoryIfAny({ directory, environment }) {
    requireDirectory(directory);
    const lookup = await findRepository(directory, gitOptions(environment));
    return lookup.state === 'found' ? lookup.repository : undefined;
}
/**
 * What is tracked and checked out in a folder of the session, read without git where that can be. Undefined where there is no git or no repository.
 * @param root the folder of the session as git answers with it: its real path
 */
async function workTreeIfAny(session, root) {
    return workTreeOrAsk(root, session.environment, () => repositoryIfAny(session));
}
/** The real path of the folder of the session, which is how git answers. @throws UsageError when there is none */
function realDirectory({ directory }) {
    requireDirectory(directory);
    return (0,external_node_fs_.realpathSync)(directory);
}
function requireDirectory(directory) {
    if (files/* nodeFiles */.k.status(directory)?.kind === 'directory')
        return;
    throw new usage_error/* UsageError */.e({
        what: 'there is no such folder',
        where: `--repo ${(0,visible/* visible */.RK)(directory)}`,
        expected: 'a folder',
        fix: 'check the path',
    });
}
/** A whole number of an option. @throws UsageError */
function wholeNumber(option, text, least) {
    if (/^\d{1,9}$/.test(text) && Number(text) >= least)
        return Number(text);
    throw new usage_error/* UsageError */.e({
        what: `it is ${JSON.stringify(text)}`,
        where: option,
        expected: `a whole number from ${least}`,
        fix: `write one, such as ${Math.max(least, 2)}`,
    });
}


/***/ }),

/***/ 8644:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export visiblePieces */
// C0 and C1 controls, line and paragraph separators, lone surrogates, interlinear marks, and what Unicode says a reader is not to see
// (default ignorable: bidirectional controls, zero-width, filler, tag and variation characters): everything that lets text look like
// something else (https://trojansource.codes), carry what nobody sees, or speak to a terminal or to the runner. The variation selector
// that ordinary emoji carry stays.
const UNSEEN = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\ufe0f]]/gv;
const escaped = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
/** Untrusted text as one harmless line: what cannot be seen is written as `\u{…}`, and it is cut at `maxLength` characters. */
function visible(text, maxLength = 2000) {
    const shown = text.replace(UNSEEN, escaped);
    if (shown.length <= maxLength)
        return shown;
    // Half of a surrogate pair is not a character.
    const kept = shown.slice(0, maxLength).isWellFormed() ? maxLength : maxLength - 1;
    return `${shown.slice(0, kept)}… (${shown.length - kept} more characters)`;
}
/** Of many characters that cannot be seen, each is an object of its own while they are replaced. */
const PIECE_CHARACTERS = 64 * 1024;
/** The same for text of several lines, of any length: line feeds and tabs stay, a carriage return before a line feed goes. */
const visibleLines = (text) => [...visiblePieces(text)].join('');
/** What `visibleLines` gives, in pieces to be written one after the other: shown, a text may be ten times as long as it is. */
function* visiblePieces(text) {
    for (let start = 0, end; start < text.length; start = end) {
        end = Math.min(text.length, start + PIECE_CHARACTERS);
        // Two halves of one character stay together, and the two that end a line.
        if (/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)/.test(text.slice(end - 1, end + 1)))
            end++;
        yield visiblePiece(text.slice(start, end));
    }
}
function visiblePiece(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? character : escaped(character)));
}


/***/ }),

/***/ 4262:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   v: () => (/* binding */ systemRandom)
/* harmony export */ });
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5477);

/** The machine's clock. `performance` reads the same one, and takes a while to be loaded. */
const systemClock = { now: () => Date.now(), monotonic: () => Number(process.hrtime.bigint()) / 1e6 };
/** The operating system's random source. */
const systemRandom = { bytes: _random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomBytes */ .p };


/***/ }),

/***/ 8664:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ keepNewSpaceSmall),
/* harmony export */   l: () => (/* binding */ keepEngineSmall)
/* harmony export */ });
/** Settings of V8 that it goes by from one moment to the next, so that they can be made while a program runs. */
const setFlags = (flags) => process.getBuiltinModule('node:v8').setFlagsFromString(flags);
/**
 * Leaves the space for new objects as it is. Beside much that lives and stays, such as the listing of a large repository, V8 would let it grow
 * to several times the size of what comes and goes (48 MiB).
 */
function keepNewSpaceSmall() {
    setFlags('--semi-space-growth-factor=1');
}
/**
 * For a program that mostly waits for git and for the tasks it starts: a new space that does not grow, and no compiler between the first one and
 * the best. What Maglev makes of code that runs for a second costs more memory, and more time, than it saves; what runs for long gets to
 * TurboFan all the same. Measured on a run that skips 1,000 tasks over 100,000 files: 92 MB at the peak in the place of 109.
 */
function keepEngineSmall() {
    keepNewSpaceSmall();
    setFlags('--no-maglev');
}


/***/ }),

/***/ 6790:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   Z: () => (/* binding */ atPath)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** What a person can do about the errors that a file system answers with. Anything else is a bug and is thrown as it came. */
const MENDABLE = {
    ENOENT: { what: 'no such file or folder', expected: 'an existing one', fix: 'check the path, and the folder it is relative to' },
    EACCES: { what: 'permission denied', expected: 'a path this user may use', fix: 'change its permissions, or run as its owner' },
    EPERM: { what: 'operation not permitted', expected: 'a path this user may change', fix: 'change its owner or permissions' },
    ENOSPC: {
        what: 'no space left on the device',
        expected: 'room for the file',
        fix: 'free some space and run again; what was there before is unchanged',
    },
    EDQUOT: {
        what: 'disk quota exceeded',
        expected: 'room for the file',
        fix: 'free some space and run again; what was there before is unchanged',
    },
    EFBIG: {
        what: 'the file would be too large',
        expected: 'a size the file system allows',
        fix: 'raise the limit on file sizes (ulimit -f)',
    },
    EROFS: { what: 'read-only file system', expected: 'a folder that can be written', fix: 'name another folder' },
    ENOTDIR: { what: 'a part of the path is not a folder', expected: 'folders all the way', fix: 'check the path' },
    EISDIR: { what: 'it is a folder', expected: 'a file', fix: 'name the file' },
    ELOOP: { what: 'it is a symbolic link', expected: 'a regular file (links are not followed)', fix: 'name the file itself' },
    ENAMETOOLONG: { what: 'the name is too long', expected: 'at most 255 bytes a segment', fix: 'shorten it' },
    EMFILE: { what: 'too many open files', expected: 'a higher limit', fix: 'raise it (ulimit -n)' },
};
/** Runs `work`, turning what a user can mend into a `UsageError` that names the path. */
function atPath(path, work) {
    try {
        return work();
    }
    catch (error) {
        const code = errorCode(error);
        const known = code === undefined ? undefined : MENDABLE[code];
        if (known === undefined)
            throw error;
        throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({ ...known, where: path });
    }
}
/** The `code` of a system error, such as `ENOENT`. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 8655:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8362);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6790);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5477);






// O_NOFOLLOW refuses a link in the last segment, O_NONBLOCK keeps a FIFO without a writer from blocking for ever. Windows has neither.
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const APPEND_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
const utf8 = new TextEncoder();
/** The `Files` port over node:fs. */
const nodeFiles = {
    status(path) {
        const status = lookAt(path);
        if (status === undefined)
            return undefined;
        return { kind: kindOf(status), size: status.size, executable: (status.mode & 0o100) !== 0, modifiedMs: status.mtimeMs };
    },
    stamp(path) {
        const status = lookAt(path);
        if (status?.isFile() !== true)
            return undefined;
        const { size, mode, mtimeMs, ctimeMs, ino } = status;
        return { size, executable: (mode & 0o100) !== 0, modifiedMs: mtimeMs, changedMs: ctimeMs, inode: ino };
    },
    read: (path, maxBytes = Number.MAX_SAFE_INTEGER) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => readWhole(path, maxBytes)),
    readRange: (path, offset, length) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => withDescriptor(path, READ_FLAGS, (descriptor) => readBytes(descriptor, offset, length))),
    readInto: (path, offset, target) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => withDescriptor(path, READ_FLAGS, (descriptor) => fill(descriptor, offset, target))),
    readLink: (path) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)),
    list: (path) => (lookAt(path) === undefined ? [] : (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).sort())),
    write: (path, content, { executable = false, sync = true } = {}) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => writeWhole(path, bytesOf(content), executable ? 0o755 : 0o644, sync)),
    append: (path, content, { sync = true } = {}) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => appendWhole(path, bytesOf(content), sync)),
    truncate: (path, length) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, length)),
    makeDirectory: (path) => void (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true })),
    makeLink: (path, target) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path)),
    rename: (from, to) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(from, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to)),
    // A clone where the file system has copy-on-write, else a copy.
    copy: (from, to) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(from, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE)),
    remove: (path) => (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true })),
    temporaryDirectory: (prefix) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(process.env.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix)),
};
/** What the file system answers where nothing can be: below what is no folder, or a link that leads in a circle, or under too long a name. */
const NOTHING_THERE = new Set(['ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
/** What stands at a path, its last link not followed. */
function lookAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (NOTHING_THERE.has((0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(error)))
            return undefined;
        return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .atPath */ .Z)(path, () => {
            throw error;
        });
    }
}
function kindOf(status) {
    if (status.isFile())
        return 'file';
    if (status.isDirectory())
        return 'directory';
    return status.isSymbolicLink() ? 'link' : 'other';
}
const bytesOf = (content) => (typeof content === 'string' ? utf8.encode(content) : content);
function withDescriptor(path, flags, work, mode = 0o644) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, mode);
    try {
        return work(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readWhole(path, maxBytes) {
    return withDescriptor(path, READ_FLAGS, (descriptor) => {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!status.isFile()) {
            const what = status.isDirectory() ? 'it is a folder' : 'it is a device, a pipe or a socket';
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e({ what, where: path, expected: 'a regular file', fix: 'name the file' });
        }
        if (status.size > maxBytes) {
            const fix = 'split it, or raise the limit where the command offers one';
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e({ what: `it has ${status.size} bytes`, where: path, expected: `at most ${maxBytes} bytes`, fix });
        }
        return readBytes(descriptor, 0, status.size);
    });
}
function readBytes(descriptor, offset, length) {
    const content = new Uint8Array(length);
    return content.subarray(0, fill(descriptor, offset, content));
}
function fill(descriptor, offset, target) {
    let filled = 0;
    while (filled < target.length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, target, filled, target.length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return filled;
}
function writeAll(descriptor, content) {
    for (let written = 0; written < content.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, content, written);
}
function writeWhole(path, content, mode, sync) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 200)}.${(0,_random_js__WEBPACK_IMPORTED_MODULE_5__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL;
        withDescriptor(temporary, flags, (descriptor) => {
            writeAll(descriptor, content);
            if (sync)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function appendWhole(path, content, sync) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    withDescriptor(path, APPEND_FLAGS, (descriptor) => {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size;
        try {
            writeAll(descriptor, content);
            if (sync)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(descriptor);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor, before);
            throw error;
        }
    });
}


/***/ }),

/***/ 8438:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ nodeProcesses)
});

// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/host/lib/engine.js
var engine = __webpack_require__(8664);
// EXTERNAL MODULE: ./packages/host/lib/file-errors.js
var file_errors = __webpack_require__(6790);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/host/lib/random.js
var random = __webpack_require__(5477);
;// CONCATENATED MODULE: ./packages/host/lib/spool.js




/** A new one in the temporary folder; undefined where that takes none, or where an open file has to keep its name. */
function openSpool() {
    if (process.platform === 'win32')
        return undefined;
    // Nobody can know the name before: what is there already, such as a link, is not opened.
    const path = `${(0,external_node_os_.tmpdir)()}/aiop-${(0,random/* randomHex */.n)(16)}`;
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
        (0,external_node_fs_.unlinkSync)(path);
        return { descriptor, read: (maxBytes) => content(descriptor, maxBytes), close: () => (0,external_node_fs_.closeSync)(descriptor) };
    }
    catch (error) {
        if ((0,file_errors/* errorCode */.C)(error) === undefined)
            throw error;
        return undefined;
    }
}
function content(descriptor, maxBytes) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    const bytes = new Uint8Array(Math.min(size, maxBytes));
    let at = 0;
    while (at < bytes.length) {
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, at, bytes.length - at, at);
        if (read === 0)
            break;
        at += read;
    }
    return { bytes: bytes.subarray(0, at), droppedBytes: size - at };
}

;// CONCATENATED MODULE: ./packages/host/lib/processes.js




const DEFAULT_MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const GRACE_MS = 5_000;
/** How long output may trail behind the exit of the program: what it left running in the background may hold the pipes open for ever. */
const TRAILING_OUTPUT_MS = 500;
/** The `Processes` port: each program leads a process group of its own, and the whole group goes when it ends, times out or is aborted. */
const nodeProcesses = {
    async run(command) {
        const startedAt = clock/* systemClock */.m.monotonic();
        const output = collector(command);
        // Loaded here: most steps start no program.
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
        const spool = command.spooled === true ? openSpool() : undefined;
        try {
            const ending = command.signal?.aborted ? { state: 'aborted' } : await endingOf(spawn, command, output.take, spool);
            return { ...ending, ...output.result(spool), durationMs: clock/* systemClock */.m.monotonic() - startedAt };
        }
        finally {
            spool?.close();
        }
    },
};
const running = new Set();
// A process that leaves at once, at a second Ctrl-C or after an error, takes the programs it started along: nobody else knows of their groups.
process.on('exit', () => {
    for (const child of running)
        killGroup(child, 'SIGKILL');
});
function endingOf(spawn, command, take, spool) {
    const child = startChild(spawn, command, take, spool);
    running.add(child);
    const stopping = stopWhenAsked(child, command);
    return new Promise((resolve, reject) => {
        child.on('error', (error) => {
            const code = (0,file_errors/* errorCode */.C)(error);
            if (code === 'ENOENT' || code === 'EACCES')
                resolve({ state: 'not-found' });
            else
                reject(error);
        });
        child.on('exit', () => setTimeout(() => closePipes(child), TRAILING_OUTPUT_MS).unref());
        child.on('close', (code, signal) => {
            killGroup(child, 'SIGKILL');
            resolve(stopping.reason() ?? (code === null ? { state: 'signalled', signal: signal ?? 'unknown' } : { state: 'exited', code }));
        });
    }).finally(() => {
        running.delete(child);
        stopping.settle();
    });
}
function startChild(spawn, command, take, spool) {
    const child = spawn(command.program, command.args, {
        cwd: command.cwd,
        env: { ...command.env },
        stdio: [command.stdin === undefined ? 'ignore' : 'pipe', spool?.descriptor ?? 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    child.stdout?.on('data', (chunk) => take(chunk, 'stdout'));
    child.stderr?.on('data', (chunk) => take(chunk, 'stderr'));
    // A program that ends without reading its input breaks the pipe; how it ended is what counts.
    child.stdin?.on('error', () => { });
    child.stdin?.end(command.stdin);
    return child;
}
/** Kills the group at the time limit or when aborted: SIGTERM first, SIGKILL after a grace. */
function stopWhenAsked(child, { timeoutMs, signal }) {
    let reason;
    let forced;
    const stop = (why) => {
        reason ??= why;
        killGroup(child, 'SIGTERM');
        forced ??= setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MS);
    };
    const onAbort = () => stop({ state: 'aborted' });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => stop({ state: 'timed-out' }), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    return {
        reason: () => reason,
        settle() {
            clearTimeout(timer);
            clearTimeout(forced);
            signal?.removeEventListener('abort', onAbort);
        },
    };
}
function closePipes({ stdout, stderr }) {
    stdout?.destroy();
    stderr?.destroy();
}
function killGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // The group is gone already.
    }
}
/** From here on the heap need not grow for what comes and goes. */
const LARGE_OUTPUT_BYTES = 4 * 1024 * 1024;
/** One copy, not two: what git says of a large repository is large. */
function joined(chunks) {
    const { buffer, byteOffset, byteLength } = Buffer.concat(chunks);
    return new Uint8Array(buffer, byteOffset, byteLength);
}
function collector({ maxOutputBytes = DEFAULT_MAX_OUTPUT_BYTES, onOutput }) {
    const chunks = { stdout: [], stderr: [] };
    let taken = 0;
    let droppedBytes = 0;
    return {
        take(chunk, stream) {
            if (taken < LARGE_OUTPUT_BYTES && taken + chunk.length >= LARGE_OUTPUT_BYTES)
                (0,engine/* keepNewSpaceSmall */.h)();
            const kept = chunk.subarray(0, Math.max(0, maxOutputBytes - taken));
            droppedBytes += chunk.length - kept.length;
            taken += kept.length;
            if (kept.length === 0)
                return;
            chunks[stream].push(kept);
            onOutput?.(kept, stream);
        },
        result(spool) {
            const stderr = joined(chunks.stderr);
            if (spool === undefined)
                return { stdout: joined(chunks.stdout), stderr, droppedBytes };
            const stdout = spool.read(Math.max(0, maxOutputBytes - taken));
            if (stdout.bytes.length >= LARGE_OUTPUT_BYTES)
                (0,engine/* keepNewSpaceSmall */.h)();
            return { stdout: stdout.bytes, stderr, droppedBytes: droppedBytes + stdout.droppedBytes };
        },
    };
}


/***/ }),

/***/ 5477:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex),
/* harmony export */   p: () => (/* binding */ randomBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const DEVICE = '/dev/urandom';
/**
 * Bytes from the operating system's random source. Where it is a device they are read from there: loading `node:crypto` for a few bytes takes a
 * quarter of the time in which node starts.
 */
function randomBytes(length) {
    return fromDevice(length) ?? process.getBuiltinModule('node:crypto').randomFillSync(new Uint8Array(length));
}
function fromDevice(length) {
    const bytes = new Uint8Array(length);
    let device;
    try {
        device = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(DEVICE, 'r');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(device, bytes) === length ? bytes : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (device !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(device);
    }
}
/** As lower-case hex digits, two a byte. */
const randomHex = (bytes) => Buffer.from(randomBytes(bytes)).toString('hex');


/***/ })

};
