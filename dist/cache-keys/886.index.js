export const id = 886;
export const ids = [886];
export const modules = {

/***/ 1886:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findRepository: () => (/* reexport */ findRepository),
  openRepository: () => (/* reexport */ openRepository)
});

// UNUSED EXPORTS: GitError, Repository, bringHere, commitOf, configuredSigning, historySource, localReleasePlace, releaseObjects, remoteReleasePlace, repositoryPath, withSigningKey

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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

;// CONCATENATED MODULE: ./packages/git/lib/index.js











/***/ })

};
