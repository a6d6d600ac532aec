export const id = 70;
export const ids = [70];
export const modules = {

/***/ 2202:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ inReleasePlace)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/git/lib/commit-of.js
var commit_of = __webpack_require__(7015);
// EXTERNAL MODULE: ./packages/git/lib/history-source.js
var history_source = __webpack_require__(5702);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/git/lib/release-place.js

/** A branch and the tags of a remote. What landed there is made here too, as far as nothing of the owner stands in the way. */
function remoteReleasePlace(repository, branch, access) {
    const remote = repository.remote(access);
    const ref = `refs/heads/${branch}`;
    return {
        shown: `${branch} of ${access.name}`,
        branch: ref,
        refs: async () => ({ tip: await remote.tipOf(ref), tags: await remote.tags() }),
        bring: async (object) => void (await remote.fetch(object)),
        async land(moves) {
            const updates = moves.map(({ ref: moved, to, from, isFloating }) => ({
                ref: moved,
                commit: to,
                ...(isFloating === true ? { lease: from ?? '' } : {}),
            }));
            const pushed = await remote.push(updates);
            if (pushed.state !== 'pushed')
                return pushed;
            // Two runs in one second make the very same commit and tag: only one of them has released.
            if (pushed.isUnchanged)
                return { state: 'moved', said: 'another run has made the same' };
            await follow(repository, moves);
            return { state: 'landed' };
        },
    };
}
/** The steps that come after in a job, and people at a terminal, stand on the release. That it is made does not depend on it. */
async function follow(repository, moves) {
    const here = await standing(repository);
    for (const move of moves) {
        const stands = here.get(move.ref);
        if (move.ref.startsWith('refs/heads/')) {
            if (stands === move.from && move.from !== undefined && (await withWorkTree(repository, move)))
                await repository.checkout.moveRefs([move]);
        }
        else if (stands === undefined || move.isFloating === true)
            await repository.checkout.moveRefs([{ ...move, from: stands }]);
    }
}
/** A branch and the tags of the repository itself. */
function localReleasePlace(repository, branch) {
    const ref = `refs/heads/${branch}`;
    return {
        shown: branch,
        branch: ref,
        isHere: true,
        refs: async () => ({ tip: (await standing(repository)).get(ref), tags: await repository.tags() }),
        bring: async () => { },
        async land(moves) {
            // Files first: a run that ends in between begins again at the same commit, and finds them as it is about to make them.
            const moved = moves.find((move) => move.ref === ref);
            if (moved !== undefined && !(await withWorkTree(repository, moved)))
                throw inTheWay(repository.root);
            return (await repository.checkout.moveRefs(moves)) ? { state: 'landed' } : { state: 'moved', said: 'a ref has moved' };
        },
    };
}
/** Every ref and the object that it stands for. */
async function standing(repository) {
    return new Map(await repository.refObjects());
}
/** Takes the files along where the branch is checked out here. False where changes of the owner would be lost. */
async function withWorkTree(repository, { ref, from, to }) {
    return from === undefined || (await repository.currentBranch()) !== ref || repository.checkout.forward(from, to);
}
const inTheWay = (root) => new usage_error/* UsageError */.e({
    what: 'files that the release writes have changes that are not committed',
    where: (0,visible/* visible */.RK)(root, 300),
    expected: 'a changelog and version files as the last commit has them',
    fix: 'commit the changes, or take them back',
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/git/lib/signing.js




/**
 * Runs `work` with a private key that stands in a file of this process alone, and only for so long.
 * @param key an SSH key as `ssh-keygen` writes it, or a GPG key as `gpg --armor --export-secret-keys` does, without a passphrase; empty for none
 * @throws UsageError for text that is neither, and for a key that cannot be used
 */
async function withSigningKey(key, ports, work) {
    if (key.trim() === '')
        return work(undefined);
    // Short: the path of the agent's socket has to fit into 108 bytes.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aiop-key-'));
    try {
        if (/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(key.trim()))
            return await work(sshSigning(key, folder));
        if (key.includes('-----BEGIN PGP PRIVATE KEY BLOCK-----'))
            return await withGpgKey(key, folder, ports, work);
        throw unusable('it is neither an SSH nor a GPG private key');
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** The key that the repository, or its owner, has configured (`user.signingKey`). */
async function configuredSigning(repository) {
    const names = ['gpg.format', 'user.signingKey', 'gpg.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand'];
    const config = await Promise.all(names.map(async (name) => [name, await repository.config(name)]));
    return { config: config.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])), env: {} };
}
function sshSigning(key, folder) {
    const file = (0,external_node_path_.join)(folder, 'key');
    // A secret often arrives without its last line end, or with those of another system; `ssh-keygen` reads neither.
    (0,external_node_fs_.writeFileSync)(file, `${key.trim().replaceAll('\r\n', '\n')}\n`, { mode: 0o600 });
    return { config: ['gpg.format=ssh', `user.signingKey=${file}`], env: {} };
}
async function withGpgKey(key, home, { processes, environment }, work) {
    const run = (program, ...args) => processes.run({
        program,
        args,
        cwd: home,
        env: { PATH: environment.PATH ?? '', GNUPGHOME: home, LC_ALL: 'C' },
        stdin: key,
        timeoutMs: 30_000,
    });
    const gpg = async (...args) => {
        const exit = await run('gpg', '--batch', '--no-tty', ...args);
        if (exit.state === 'exited' && exit.code === 0)
            return new TextDecoder().decode(exit.stdout);
        const said = new TextDecoder().decode(exit.stderr);
        throw unusable(exit.state === 'not-found' ? 'gpg was not found' : `gpg refused it: ${(0,visible/* visible */.RK)(said.trim(), 300)}`);
    };
    try {
        await gpg('--import');
        const id = /^fpr:(?:[^:\n]*:){8}([0-9A-F]{16,64}):/m.exec(await gpg('--list-secret-keys', '--with-colons'))?.[1];
        if (id === undefined)
            throw unusable('gpg finds no secret key in it');
        return await work({ config: ['gpg.format=openpgp', `user.signingKey=${id}`], env: { GNUPGHOME: home } });
    }
    finally {
        // The agent that gpg starts would outlive this process.
        await run('gpgconf', '--kill', 'gpg-agent');
    }
}
const unusable = (what) => new usage_error/* UsageError */.e({
    what,
    where: 'signing-key',
    expected: 'a private key without a passphrase, in the form of ssh-keygen or gpg --armor --export-secret-keys',
    fix: 'store the whole text of the key, with its first and its last line, as the secret',
});

;// CONCATENATED MODULE: ./packages/git/lib/release-objects.js



/** What a release is made of, in the object store of a repository. */
function releaseObjects(repository, signing) {
    const { write } = repository;
    return {
        tree: (base, changes) => write.tree(base, changes),
        commit: (commit) => write.commit({ ...commit, ...(signing === undefined ? {} : { signing }) }),
        merge: (ours, theirs) => write.merge(ours, theirs),
        tag: (tag) => inFolderOfItsOwn(tag.commit.length, (gitDir) => write.tag(tag, gitDir, signing)),
        async tagMessage(object) {
            const text = await repository.tagText(object);
            return text === undefined ? undefined : withoutSignature(text);
        },
    };
}
/** `git tag` makes the ref at once. In a folder of its own, over the same objects, that ref is nobody's: a release that fails leaves no tag behind. */
async function inFolderOfItsOwn(idLength, work) {
    const gitDir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aiop-tag-'));
    try {
        for (const folder of ['objects', 'refs'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitDir, folder));
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
        const format = idLength === 64 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitDir, 'config'), `[core]\n\trepositoryFormatVersion = ${format === '' ? 0 : 1}\n\tbare = true\n${format}`);
        return await work(gitDir);
    }
    finally {
        (0,external_node_fs_.rmSync)(gitDir, { recursive: true, force: true });
    }
}
function withoutSignature(text) {
    const at = Math.max(text.lastIndexOf('\n-----BEGIN PGP SIGNATURE-----\n'), text.lastIndexOf('\n-----BEGIN SSH SIGNATURE-----\n'));
    return at < 0 ? text : text.slice(0, at + 1);
}

// EXTERNAL MODULE: ./packages/host/lib/processes.js + 1 modules
var processes = __webpack_require__(8438);
// EXTERNAL MODULE: ./packages/version/lib/whole-range.js
var whole_range = __webpack_require__(8693);
// EXTERNAL MODULE: ./packages/wiring/lib/origin.js
var origin = __webpack_require__(88);
;// CONCATENATED MODULE: ./actions/lib/conventional-version/src/release-place.js





/** Does what a release takes where it is made: in a whole history, on the branch, with the key that signs. Nothing of the key stays. */
async function inReleasePlace(inputs, request, host, work) {
    const git = await host.openRepository();
    const access = (0,origin/* originAccess */.h)(inputs.token, host);
    await (0,commit_of/* bringHere */.T)(git, inputs.to, access);
    // Whether a commit is released already, and who took part for the first time, only the whole history tells.
    const range = await (0,whole_range/* wholeRange */.h)(request, 'history', { git, source: (0,history_source/* historySource */.G)(git, access) });
    const branch = await branchOf(inputs, git, host);
    const place = inputs.push ? remoteReleasePlace(git, branch, access) : localReleasePlace(git, branch);
    const pages = inputs.push && inputs.githubRelease ? await pagesOf(inputs, host) : undefined;
    const { environment } = host;
    const report = await withSigningKey(inputs.signingKey, { processes: processes/* nodeProcesses */.C, environment }, (signing) => {
        const objects = releaseObjects(git, signing);
        return work({ git: range.git, place, objects, ...(pages === undefined ? {} : { pages }) }, git);
    });
    return { findings: range.findings, report };
}
/** The branch that is released: the one that was named, that of the run, or the one that is checked out. */
async function branchOf({ branch }, git, { environment }) {
    const { GITHUB_REF: ref = '' } = environment;
    const named = branch || (ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : '');
    const found = named || (await git.currentBranch())?.replace(/^refs\/heads\//, '');
    if (found !== undefined)
        return git.branchName(found);
    throw new usage_error/* UsageError */.e({
        what: 'no branch is checked out',
        where: 'input branch',
        expected: 'the branch that gets the release',
        fix: 'name it, such as branch: main',
    });
}
/** GitHub is spoken to only where a release is pushed: its client is loaded only here. */
async function pagesOf({ token }, { environment }) {
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = environment;
    if (repository === undefined || repository === '' || token === '') {
        throw new usage_error/* UsageError */.e({
            what: 'GitHub cannot be asked to make the page of the release',
            where: 'input github-release',
            expected: 'a run on GitHub, and a token',
            fix: 'set token, or github-release: false for a tag alone',
        });
    }
    const { githubReleases } = await __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 333));
    return githubReleases({ apiUrl, repository, token });
}


/***/ }),

/***/ 3017:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ standingSection)
/* harmony export */ });
/** What a changelog says about a version, without the heading and blank lines around; empty where the version has no section. */
function standingSection({ lines, headings }, version) {
    const own = headings.find(({ names }) => names.kind === 'version' && names.version === version);
    if (own === undefined)
        return '';
    const next = headings.find(({ at, level, names }) => at > own.at && (level <= own.level || names.kind === 'version'));
    const section = lines.slice(own.at + 1, next?.at);
    // Definitions of links at the end of the file belong to no section.
    const definitions = section.findIndex((line) => /^\[[^\]\n]{1,200}\]: \S+$/.test(line));
    return section
        .slice(0, definitions < 0 ? undefined : definitions)
        .join('\n')
        .trim();
}


/***/ }),

/***/ 1172:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(420);


/** That a manifest cannot be read. `line` is from 1. */
function unreadable(path, problem, line = 1) {
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)('AIOP-M010', { message: `its package is no module: ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem, 200)}`, at: { file: path, line, column: 1 } });
}
/** The folder of a file, `''` for the repository itself. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Plain data as an object, or nothing. */
function fieldsOf(value) {
    return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
const textsOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const textOf = (value) => (typeof value === 'string' && value !== '' ? value : undefined);


/***/ }),

/***/ 3631:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ memberManifests)
/* harmony export */ });
/* harmony import */ var _aiop_claims__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7937);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);


/**
 * The manifests that a workspace has by its patterns, such as `packages/*` or `!packages/old`. What another tool allows and claims do not is
 * left out.
 */
function memberManifests(paths, patterns, manifest) {
    const written = patterns.map(normalise).filter((pattern) => (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_0__/* .compilePathSet */ .p)([pattern.replace(/^!/, '')]).ok);
    const compiled = (0,_aiop_claims__WEBPACK_IMPORTED_MODULE_0__/* .compilePathSet */ .p)(written);
    if (!compiled.ok || written.length === 0)
        return [];
    return paths.filter((path) => (path === manifest || path.endsWith(`/${manifest}`)) && compiled.set.matches((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path)));
}
function normalise(pattern) {
    const [sign, text] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
    const plain = text.replace(/^(?:\.\/){1,9}/, '').replace(/\/{1,9}$/, '');
    return `${sign}${plain}`;
}


/***/ }),

/***/ 7494:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ canonicalProject),
/* harmony export */   r: () => (/* binding */ pythonProjects)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);
/* harmony import */ var _member_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3631);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4861);



const MANIFEST = 'pyproject.toml';
/**
 * The members of a uv workspace (https://docs.astral.sh/uv/concepts/projects/workspaces/); without one, the projects of a repository with more
 * than one `pyproject.toml`. Names compare as PyPI compares them.
 */
const pythonProjects = async (files, findings) => {
    const all = files.paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`));
    const root = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(await (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .toml */ .h)(MANIFEST, (await files.texts([MANIFEST])).get(MANIFEST), findings));
    const workspace = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(root.get('tool')).get('uv')).get('workspace'));
    const excluded = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('exclude')).map((pattern) => `!${pattern}`);
    const members = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('members'));
    const paths = members.length === 0 ? all : [MANIFEST, ...(0,_member_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .memberManifests */ .D)(files.paths, [...members, ...excluded], MANIFEST)];
    if (paths.length < 2)
        return [];
    const manifests = [];
    for (const [path, text] of await files.texts([...new Set(paths)])) {
        const fields = path === MANIFEST ? root : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(await (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .toml */ .h)(path, text, findings));
        const project = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields.get('project'));
        const poetry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(fields.get('tool')).get('poetry'));
        const name = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(project.get('name')) ?? (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(poetry.get('name'));
        if (name === undefined)
            continue;
        const listed = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(project.get('dependencies')).map((text) => /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(text)?.[1] ?? '');
        const tabled = [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(poetry.get('dependencies')).keys()];
        manifests.push({
            path,
            name: canonicalProject(name),
            dependsOn: [...listed, ...tabled].map((each) => ({ name: canonicalProject(each), kind: 'normal' })),
        });
    }
    return manifests;
};
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
const canonicalProject = (name) => name.replace(/[-_.]+/g, '-').toLowerCase();


/***/ }),

/***/ 4861:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ toml)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);

/** Tables inside one another, as in other files of such tools. */
const MAX_DEPTH = 32;
/** A file as plain data; undefined, with a finding, where it is no TOML. The reader is only loaded where there is one. */
async function toml(path, text, findings) {
    if (text === undefined)
        return undefined;
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        return parse(text, { maxDepth: MAX_DEPTH });
    }
    catch (error) {
        if (!(error instanceof TomlError))
            throw error;
        findings.push((0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(path, 'it is not TOML', error.line));
        return undefined;
    }
}


/***/ }),

/***/ 5394:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ cargoPackage),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   zj: () => (/* binding */ memberPaths)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1172);
/* harmony import */ var _member_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3631);


/** A table inside of tables; empty where one of them is not there. */
const within = (fields, ...keys) => keys.reduce((at, key) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(at.get(key)), fields);
/** The package of a `Cargo.toml`, whose version may be that of the workspace. @param root the manifest at the top of the workspace */
function cargoPackage(manifest, root) {
    const own = within(manifest, 'package');
    const isInherited = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(own.get('version')).get('workspace') === true;
    return { name: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(own.get('name')), version: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((isInherited ? within(root, 'workspace', 'package') : own).get('version')) };
}
/** The manifests of a workspace's members. @param workspace the table with `members` and `exclude` */
function memberPaths(paths, workspace, manifest) {
    const excluded = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('exclude')).map((pattern) => `!${pattern}`);
    return (0,_member_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .memberManifests */ .D)(paths, [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(workspace.get('members')), ...excluded], manifest);
}


/***/ }),

/***/ 2313:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ CommitFiles)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8644);
/* harmony import */ var _changelog_changelog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(200);


/** The files of a commit, as text, and what becomes of them: the work tree is not looked at. */
class CommitFiles {
    #git;
    #entries;
    #before = new Map();
    #after = new Map();
    constructor(git, entries) {
        this.#git = git;
        this.#entries = new Map(entries.map((entry) => [entry.path, entry]));
    }
    static async of(git, commit) {
        return new CommitFiles(git, await git.listTree(commit));
    }
    /**
     * The texts of files as they are to be by now. Those that the commit does not have are left out.
     * @throws UsageError for what is no regular file, is not UTF-8 or is larger than a changelog may be
     */
    async texts(paths) {
        const unread = [...new Set(paths)].flatMap((path) => {
            const entry = this.#before.has(path) || this.#after.has(path) ? undefined : this.#entries.get(path);
            return entry === undefined ? [] : [regular(entry)];
        });
        const blobs = await this.#git.readBlobs(unread.map(({ oid }) => oid));
        for (const [at, { path }] of unread.entries())
            this.#before.set(path, (0,_changelog_changelog_js__WEBPACK_IMPORTED_MODULE_0__/* .changelogText */ .k)(blobs[at] ?? new Uint8Array(), path));
        return new Map(paths.flatMap((path) => {
            const text = this.#after.get(path) ?? this.#before.get(path);
            return text === undefined ? [] : [[path, text]];
        }));
    }
    /** Every regular file, whether it is read or not. */
    get paths() {
        return [...this.#entries.values()].filter(({ mode }) => mode.startsWith('100')).map(({ path }) => path);
    }
    /** The text that a file had in the commit; undefined for one that was not read. */
    before(path) {
        return this.#before.get(path);
    }
    /** Puts a text in the place of a file that was read, or of one that is not there. */
    write(path, text) {
        this.#after.set(path, text);
    }
    /** What is other than before, in the order in which it was written first. */
    get written() {
        const encoder = new TextEncoder();
        return [...this.#after].flatMap(([path, text]) => text === (this.#before.get(path) ?? '')
            ? []
            : [{ kind: 'write', path, mode: this.#entries.get(path)?.mode ?? '100644', content: encoder.encode(text) }]);
    }
}
function regular(entry) {
    if (entry.mode.startsWith('100'))
        return entry;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
        what: 'it is a link or a submodule',
        where: (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(entry.path, 300),
        expected: 'a regular file of the repository',
        fix: 'name the file itself',
    });
}


/***/ }),

/***/ 8331:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withJsonStrings)
/* harmony export */ });
const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]/g;
/**
 * A JSON text with other strings in some places: all the rest of it stays as people wrote it.
 * @param replacement what is to stand there instead; undefined to leave it
 */
function withJsonStrings(text, replacement) {
    const parts = [];
    let copied = 0;
    // The keys that lead to where the walk is, the first one to the text itself; `undefined` for an array.
    const path = [];
    let key;
    let last;
    let isValue = false;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (token === '{' || token === '[') {
            path.push(key);
            [key, isValue, last] = [undefined, false, undefined];
        }
        else if (token === '}' || token === ']') {
            path.pop();
            [key, isValue, last] = [undefined, false, undefined];
        }
        else if (token === ':') {
            [key, isValue] = [last, true];
        }
        else if (token === ',') {
            [key, isValue, last] = [undefined, false, undefined];
        }
        else if (isValue) {
            const told = replacement([...path.slice(1), key], decoded(token));
            if (told === undefined)
                continue;
            parts.push(text.slice(copied, index), JSON.stringify(told));
            copied = index + token.length;
        }
        else
            last = decoded(token);
    }
    return [...parts, text.slice(copied)].join('');
}
function decoded(token) {
    try {
        return String(JSON.parse(token));
    }
    catch {
        return token;
    }
}


/***/ }),

/***/ 3957:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ landReleases)
});

// EXTERNAL MODULE: ./packages/version/lib/codes.js
var codes = __webpack_require__(420);
;// CONCATENATED MODULE: ./packages/version/lib/release/refusal.js

/** Words of git and of hosting services: of GitHub, GitLab, Gitea and Bitbucket for a branch that has rules, and for a token that lacks a right. */
const PROTECTED = /protected branch|protected ref|GH006|GH013|rule violations|hook declined|not allowed to push (code|commits) to/i;
const NOT_ALLOWED = /\b40[13]\b|permission|denied|authentication|not authorized|could not read (username|password)|read[- ]only|forbidden/i;
/** Why a place refused a push, as a finding that says what to do. @param said by the other side, what cannot be seen made visible */
function refusal(tag, shown, said) {
    const message = `${tag} was not pushed to ${shown}, and nothing of it is there: ${said}`;
    if (PROTECTED.test(said))
        return (0,codes/* report */.z)('AIOP-M203', { message });
    return (0,codes/* report */.z)(NOT_ALLOWED.test(said) ? 'AIOP-M204' : 'AIOP-M208', { message });
}

// EXTERNAL MODULE: ./packages/version/lib/release/tag-message.js
var tag_message = __webpack_require__(4422);
;// CONCATENATED MODULE: ./packages/version/lib/release/land.js



/** Makes a commit with the files, and the tags on it; lands branch and tags at once. Without a file the tags stand for the commit itself. */
async function landReleases(releases, scene, { objects, place }) {
    const { to } = scene;
    const { tags, message, files } = releases;
    const at = Math.floor(releases.nowMs / 1000);
    const [first, ...others] = tags.map(({ tag }) => tag);
    const shown = others.length > 2 ? `${first} and ${others.length} more` : [first, ...others].join(', ');
    const commit = files.length === 0 ? to : await objects.commit({ tree: await objects.tree(to, files), parents: [to], message, at });
    const branch = commit === to ? [] : await ontoBranch(commit, scene, { shown, at }, place.branch, { objects });
    if (branch === 'conflict') {
        return { state: 'refused', finding: (0,codes/* report */.z)('AIOP-M205', { message: `${place.shown} has moved on, and ${shown} conflicts with it` }) };
    }
    const made = [];
    for (const { tag, notes } of tags) {
        const object = await objects.tag({ name: tag, commit, message: (0,tag_message/* tagMessage */.i)(tag, notes), at });
        made.push({ ref: `refs/tags/${tag}`, to: object, from: undefined });
    }
    const landing = await place.land([...branch, ...made]);
    if (landing.state === 'moved')
        return { state: 'moved' };
    // The answer to a push can be lost on its way when the push is not.
    if (landing.state === 'refused' && !(await areThere(made, place))) {
        return { state: 'refused', finding: refusal(shown, place.shown, landing.said) };
    }
    return { state: 'landed', commit };
}
async function areThere(moves, place) {
    const standing = new Set((await place.refs()).tags.map(({ object }) => object));
    return moves.every(({ to }) => standing.has(to));
}
/** How the branch moves: onto the release, or, where it has moved on since, onto a merge of both. */
async function ontoBranch(commit, { to, tip }, { shown, at }, ref, { objects }) {
    if (tip === undefined)
        return [];
    if (tip === to)
        return [{ ref, to: commit, from: tip }];
    const merged = await objects.merge(tip, commit);
    if (merged.state === 'conflict')
        return 'conflict';
    const merge = await objects.commit({ tree: merged.tree, parents: [tip, commit], message: `Merge release ${shown}\n`, at });
    return [{ ref, to: merge, from: tip }];
}


/***/ }),

/***/ 7930:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ bringLocksAlong)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/manifest.js
var manifests_manifest = __webpack_require__(1172);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/python-projects.js
var python_projects = __webpack_require__(7494);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/workspace-members.js
var workspace_members = __webpack_require__(5394);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/version/lib/release/toml-lines.js
var toml_lines = __webpack_require__(1620);
;// CONCATENATED MODULE: ./packages/version/lib/release/locked-versions.js



/**
 * A lock file in step with the manifests: without it, Cargo and uv refuse `--locked` after a release. Not a byte but the versions changes.
 * @param changes by name, as the lock file writes it
 * @throws UsageError where a package stands there twice, as its place depends on its version; and where the file is not as these tools write it
 */
function withLockedVersions(text, changes, form, read) {
    const blocks = blocksOf(text);
    const replacements = blocks.flatMap((block) => {
        const { version } = block;
        const change = changes.get(block.name);
        const isHere = change !== undefined && version?.value === change.from && form.isOwn(block.source);
        if (isHere && blocks.filter(({ name }) => name === block.name).length > 1)
            throw unclear(form, `${block.name} stands there twice`);
        return isHere ? [[version.start, version.start + version.value.length, change.to]] : [];
    });
    const written = (0,toml_lines/* replaced */.$)(text, replacements);
    const [before, after] = [packagesOf(read(form.path, text)), packagesOf(read(form.path, written))];
    const isSame = before.length === blocks.length && before.every((fields, at) => isInStep(fields, after[at] ?? new Map(), changes));
    if (!isSame)
        throw unclear(form, 'it is not in the form in which it is written');
    return written;
}
function blocksOf(text) {
    const blocks = [];
    for (const line of (0,toml_lines/* tomlLines */.y)(text)) {
        if (line.text.trim() === '[[package]]')
            blocks.push([]);
        else if (line.table === '[package]')
            blocks.at(-1)?.push(line);
    }
    return blocks.map((lines) => {
        const line = (key) => lines.find((each) => each.text.startsWith(`${key} = `));
        const quoted = (key) => /^[a-z]+ = "([^"]*)"/.exec(line(key)?.text ?? '')?.[1];
        const value = quoted('version');
        const version = value === undefined ? undefined : { value, start: (line('version')?.start ?? 0) + 'version = "'.length };
        return { name: quoted('name') ?? '', version, source: line('source')?.text.slice('source = '.length) };
    });
}
const packagesOf = (value) => {
    const packages = (0,manifests_manifest/* fieldsOf */.Pf)(value).get('package');
    return Array.isArray(packages) ? packages.map(manifests_manifest/* fieldsOf */.Pf) : [];
};
/** Whether two packages are the same but for a version that was to change. */
function isInStep(before, after, changes) {
    const change = changes.get((0,manifests_manifest/* textOf */.b6)(before.get('name')) ?? '');
    const [from, to] = [before.get('version'), after.get('version')];
    const rest = (fields) => JSON.stringify([...fields].filter(([key]) => key !== 'version'));
    return rest(before) === rest(after) && (from === to || (from === change?.from && to === change?.to));
}
function unclear({ path, command }, what) {
    return new usage_error/* UsageError */.e({
        what: (0,visible/* visible */.RK)(what, 200),
        where: path,
        expected: 'one package of that name, as the tool itself writes it, so that its version can be set',
        fix: `run ${command} on a branch of its own after the release: take ${path} out of the repository for it, or mend what it locks`,
    });
}

// EXTERNAL MODULE: ./packages/version/lib/release/read-toml.js
var read_toml = __webpack_require__(1539);
;// CONCATENATED MODULE: ./packages/version/lib/release/lock-files.js






const CARGO = {
    path: 'Cargo.lock',
    manifest: 'Cargo.toml',
    command: 'cargo update --workspace',
    isOwn: (source) => source === undefined,
    membersOf: (root) => (0,workspace_members/* within */.ux)(root, 'workspace'),
    packageOf: workspace_members/* cargoPackage */.Vm,
};
const UV = {
    path: 'uv.lock',
    manifest: 'pyproject.toml',
    command: 'uv lock',
    isOwn: (source) => /^\{ (?:editable|virtual|directory) = /.test(source ?? ''),
    membersOf: (root) => (0,workspace_members/* within */.ux)(root, 'tool', 'uv', 'workspace'),
    packageOf(manifest) {
        const project = (0,workspace_members/* within */.ux)(manifest, 'project');
        const name = (0,manifests_manifest/* textOf */.b6)(project.get('name'));
        return { name: name === undefined ? undefined : (0,python_projects/* canonicalProject */.G)(name), version: (0,manifests_manifest/* textOf */.b6)(project.get('version')) };
    },
};
/**
 * Sets the versions of a workspace's own packages in the lock files of Cargo and uv at the top of a repository, where manifests were written.
 * @throws UsageError as `withLockedVersions` does
 */
async function bringLocksAlong(files) {
    for (const locking of [CARGO, UV]) {
        const written = files.written.map(({ path }) => path).filter((path) => external_node_path_.posix.basename(path) === locking.manifest);
        const lock = written.length === 0 ? undefined : (await files.texts([locking.path])).get(locking.path);
        if (lock === undefined)
            continue;
        const read = await (0,read_toml/* tomlReader */.k)();
        const changes = await versionChanges(files, written, locking, read);
        if (changes.size > 0)
            files.write(locking.path, withLockedVersions(lock, changes, locking, read));
    }
}
async function versionChanges(files, written, { manifest, membersOf, packageOf }, read) {
    const fields = (path, text = '') => (0,manifests_manifest/* fieldsOf */.Pf)(read(path, text));
    const rootText = (await files.texts([manifest])).get(manifest);
    const [rootBefore, rootAfter] = [fields(manifest, files.before(manifest)), fields(manifest, rootText)];
    const members = (0,workspace_members/* memberPaths */.zj)(files.paths, membersOf(rootAfter), manifest);
    const changes = new Map();
    for (const [path, text] of await files.texts([...new Set([...written, ...members])])) {
        const { version: from } = packageOf(fields(path, files.before(path)), rootBefore);
        const { name, version: to } = packageOf(fields(path, text), rootAfter);
        if (name !== undefined && from !== undefined && to !== undefined && from !== to)
            changes.set(name, { from, to });
    }
    return changes;
}


/***/ }),

/***/ 5970:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/version/lib/codes.js
var codes = __webpack_require__(420);
// EXTERNAL MODULE: ./packages/version/lib/semver.js
var semver = __webpack_require__(7176);
// EXTERNAL MODULE: ./packages/version/lib/version-tags.js
var version_tags = __webpack_require__(1606);
;// CONCATENATED MODULE: ./packages/version/lib/release/floating-tag.js


/** Where the tag of a major version, such as `v1`, belongs: to the highest version with that major that is no prerelease. */
function floatingMove({ version: text, commit }, prefix, tags) {
    const version = (0,semver/* parseSemVer */.IX)(text);
    if (version === undefined || version.prerelease.length > 0)
        return { state: 'none' };
    const tag = `${prefix}${version.major}`;
    const isHigher = (0,version_tags/* sortTags */.uO)(tags, prefix).versions.some((other) => other.version.major === version.major && other.version.prerelease.length === 0 && (0,semver/* comparePrecedence */.cX)(other.version, version) > 0);
    const stands = tags.find(({ name }) => name === tag);
    if (isHigher || stands?.commit === commit)
        return { state: 'stands', tag };
    return { state: 'moves', tag, move: { ref: `refs/tags/${tag}`, to: commit, from: objectOf(stands), isFloating: true } };
}
const objectOf = (tag) => tag?.object ?? tag?.commit;

;// CONCATENATED MODULE: ./packages/version/lib/release/publish.js





/** So often a floating tag is tried, when others move it at the same time. */
const MAX_RACES = 5;
/** GitHub takes 125,000 characters. */
const MAX_NOTES = 120_000;
/** Does what is left to do after the tag; what is done already stays as it is, whoever did it. */
async function publish(release, { tagPrefix = 'v', floatingTags, isMain = true }, ports) {
    const page = await pageOf(release, tagPrefix, isMain, ports);
    const floating = floatingTags ? await publish_float(release, tagPrefix, ports.place) : NOTHING;
    return {
        page: page.name,
        floating: floating.name,
        hasChanged: page.hasChanged || floating.hasChanged,
        findings: [...page.findings, ...floating.findings],
    };
}
const NOTHING = { name: undefined, hasChanged: false, findings: [] };
async function pageOf({ version, tag, notes }, prefix, isMain, { place, pages }) {
    if (pages === undefined)
        return NOTHING;
    try {
        const found = await pages.find(tag);
        if (found !== undefined)
            return { name: found.url, hasChanged: false, findings: [] };
        const own = (0,semver/* parseSemVer */.IX)(version);
        const isPrerelease = own !== undefined && own.prerelease.length > 0;
        const { versions } = (0,version_tags/* sortTags */.uO)((await place.refs()).tags, prefix);
        const isHighest = !versions.some((other) => own !== undefined && other.version.prerelease.length === 0 && (0,semver/* comparePrecedence */.cX)(other.version, own) > 0);
        const { url } = await pages.create({
            tag,
            title: tag,
            notes: cut(notes),
            isPrerelease,
            isLatest: isMain && !isPrerelease && isHighest,
        });
        return { name: url, hasChanged: true, findings: [] };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return { ...NOTHING, findings: [(0,codes/* report */.z)('AIOP-M206', { message: `${tag} has no page yet: ${error.message}` })] };
    }
}
function cut(notes) {
    if (notes.length <= MAX_NOTES)
        return notes;
    return `${notes.slice(0, notes.lastIndexOf('\n', MAX_NOTES))}\n\nThe rest stands in the changelog.\n`;
}
async function publish_float(release, prefix, place) {
    let said = '';
    for (let race = 0; race < MAX_RACES; race++) {
        const next = floatingMove(release, prefix, (await place.refs()).tags);
        if (next.state === 'none')
            return NOTHING;
        if (next.state === 'stands')
            return { ...NOTHING, name: next.tag };
        const landing = await place.land([next.move]);
        if (landing.state === 'landed')
            return { name: next.tag, hasChanged: true, findings: [] };
        said = landing.said;
        if (landing.state === 'refused')
            break;
    }
    return { ...NOTHING, findings: [(0,codes/* report */.z)('AIOP-M207', { message: `${release.tag} stands, but its floating tag was not moved: ${said}` })] };
}


/***/ }),

/***/ 1539:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tomlReader)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);

/** The reader of TOML, which is only loaded where there is some. */
async function tomlReader() {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    return (path, text) => {
        try {
            return parse(text);
        }
        catch (error) {
            if (!(error instanceof TomlError))
                throw error;
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
                what: 'it is not TOML',
                where: `${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path, 300)}:${error.line}:${error.column}`,
                expected: 'a file that its own tool can read',
                fix: 'mend it, then release',
            });
        }
    };
}


/***/ }),

/***/ 87:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ setVersions),
/* harmony export */   h: () => (/* binding */ releaseText)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8362);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8644);
/* harmony import */ var _changelog_changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(200);
/* harmony import */ var _changelog_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3325);
/* harmony import */ var _changelog_standing_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3017);
/* harmony import */ var _commit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2313);
/* harmony import */ var _lock_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7930);
/* harmony import */ var _version_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(156);







/**
 * Works out the files of a release as they are to be, from those of a commit: the work tree is not looked at.
 * @throws UsageError for a file that is no regular one, and for a version file without a version
 */
async function releaseText(commit, { changelog, versionFiles }, request, git) {
    const files = await _commit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .CommitFiles */ .d.of(git, commit);
    const text = changelog === '' ? undefined : (await files.texts([changelog])).get(changelog);
    const report = await (0,_changelog_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .writeChangelog */ .M)({ ...request, ...(text === undefined ? {} : { text }) }, { git });
    const after = report.state === 'written' ? report.text : (text ?? '');
    const { version = '' } = report.decision;
    if (changelog !== '')
        files.write(changelog, after);
    await setVersions(files, versionFiles, version);
    await (0,_lock_files_js__WEBPACK_IMPORTED_MODULE_2__/* .bringLocksAlong */ .o)(files);
    return { report, notes: (0,_changelog_standing_section_js__WEBPACK_IMPORTED_MODULE_3__/* .standingSection */ .s)((0,_changelog_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readChangelog */ .T)(after), version), files: files.written };
}
/** Sets the version in files. @throws UsageError for one that is not there, or has no version of its own */
async function setVersions(files, paths, version) {
    const texts = await files.texts(paths);
    for (const path of paths)
        files.write(path, manifestWith(path, texts.get(path), version));
}
function manifestWith(path, content, version) {
    const text = content === undefined ? undefined : (0,_version_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .withVersion */ .$)(path, content, version);
    if (text !== undefined)
        return text;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e({
        what: content === undefined ? 'the commit has no such file' : 'it has no version of its own',
        where: `version file ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(path, 300)}`,
        expected: 'a JSON or TOML manifest with a version, or a file that holds a version alone',
        fix: 'correct the path, or write a version into the file',
    });
}


/***/ }),

/***/ 1061:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ knownFinding),
/* harmony export */   G5: () => (/* binding */ offBranch),
/* harmony export */   SF: () => (/* binding */ releaseVersion),
/* harmony export */   XI: () => (/* binding */ racesLost),
/* harmony export */   a9: () => (/* binding */ withoutTaken),
/* harmony export */   bT: () => (/* binding */ takenFinding),
/* harmony export */   ig: () => (/* binding */ MAX_RACES)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7575);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8644);
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(420);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5145);
/* harmony import */ var _land_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3957);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5970);
/* harmony import */ var _release_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87);
/* harmony import */ var _standing_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8290);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5376);
/* harmony import */ var _tag_message_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4422);









/** So often a release is tried when others push at the same time. */
const MAX_RACES = 5;
/**
 * Releases a commit: a commit with changelog and version files on top of it, an annotated tag on that, both landed at once or not at all; then the page
 * of the release and the floating tag. Where the branch has moved on, the release is made of the commit that was asked for and merged into the branch.
 *
 * May be run again at any time: what stands is recognised by its tag, and what is missing is done. Of two runs at once one releases, and the other
 * one finds that it did.
 * @throws UsageError as `decideNextVersion` and `releaseText` do, and when the place of the release cannot be asked
 */
async function releaseVersion(request, ports) {
    for (let race = 0;; race++) {
        const outcome = await tryRelease(request, ports, race);
        if (outcome !== undefined)
            return outcome;
    }
}
/** Undefined when another push was first. */
async function tryRelease(request, ports, race) {
    const scene = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .survey */ .F)(request, ports);
    const text = await (0,_release_files_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseText */ .h)(scene.to, request, request, scene.git);
    const decision = withoutTaken(text.report.decision);
    const refused = (finding) => ({ decision, state: 'refused', findings: [...decision.findings, finding] });
    if ((0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_2__/* .hasError */ .JD)(decision.findings))
        return { decision, state: 'refused', findings: decision.findings };
    if (!scene.isOnBranch)
        return refused(offBranch(scene.to, ports.place.shown));
    const standing = await (0,_standing_release_js__WEBPACK_IMPORTED_MODULE_3__/* .standingFor */ .Q)(decision, scene, (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .checkedTagPrefix */ .U)(request.tagPrefix ?? 'v'));
    if (standing !== undefined)
        return stands(standing, scene, decision, request, ports, race > 0);
    const { version, tag, released } = decision;
    if (!released || version === undefined || tag === undefined)
        return { decision, state: 'nothing', findings: decision.findings };
    const taken = takenFinding(tag, scene);
    if (taken !== undefined)
        return refused(taken);
    if (request.dryRun) {
        return { decision, state: 'planned', findings: decision.findings, files: text.files.map(({ path }) => path), notes: text.notes };
    }
    if (race >= MAX_RACES)
        return refused(racesLost(tag, race, ports.place.shown));
    return make({ version, tag }, decision, text, scene, request, ports);
}
/** What stands for the tag already, and since when, a release says itself, and more exactly. */
const withoutTaken = (decision) => ({
    ...decision,
    findings: decision.findings.filter(({ code }) => code !== 'AIOP-M008'),
});
/** That a tag which is to be made stands for something else. */
function takenFinding(tag, { tags, to }) {
    const taken = tags.find(({ name }) => name === tag);
    if (taken === undefined)
        return undefined;
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)('AIOP-M202', {
        message: `${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(tag, 200)} stands for ${taken.commit.slice(0, 12)}, which does not hold ${to.slice(0, 12)}`,
    });
}
async function make({ version, tag }, decision, { files, notes }, scene, request, ports) {
    const { nowMs } = request;
    const landed = await (0,_land_js__WEBPACK_IMPORTED_MODULE_7__/* .landReleases */ .o)({ tags: [{ tag, notes }], message: `chore(release): ${version}\n`, files, nowMs }, scene, ports);
    if (landed.state === 'moved')
        return undefined;
    if (landed.state === 'refused')
        return { decision, state: 'refused', findings: [...decision.findings, landed.finding] };
    const release = { version, tag, commit: landed.commit, notes };
    const { page, floating, findings } = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publish */ .m)(release, request, ports);
    return { decision, state: 'released', release: { ...release, page, floating }, findings: [...decision.findings, ...findings] };
}
async function stands(standing, scene, decision, request, ports, isRace) {
    const message = await (0,_standing_release_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTagMessage */ .g)(standing, scene, ports);
    const { name: tag, commit, version: { version }, } = standing;
    const release = { version, tag, commit, notes: message === undefined ? '' : (0,_tag_message_js__WEBPACK_IMPORTED_MODULE_9__/* .notesOfTag */ .h)(message) };
    const findings = [...decision.findings, knownFinding(tag, scene.to, isRace)];
    // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
    if (isRace || request.dryRun || message === undefined) {
        return { decision, state: 'stands', release: { ...release, page: undefined, floating: undefined }, findings };
    }
    const { page, floating, hasChanged, findings: more } = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_8__/* .publish */ .m)(release, request, ports);
    return { decision, state: hasChanged ? 'finished' : 'stands', release: { ...release, page, floating }, findings: [...findings, ...more] };
}
/** That the commit is released already. */
function knownFinding(tag, to, isRace) {
    const by = isRace ? 'another run released it at the same time' : 'an earlier run did';
    return (0,_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)('AIOP-M201', { message: `${to.slice(0, 12)} is part of ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(tag, 200)}: ${by}` });
}
/** That the commit cannot be released, because the branch does not have it. */
const offBranch = (to, shown) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)('AIOP-M205', { message: `${to.slice(0, 12)} is not part of ${shown}` });
/** That others always pushed first. */
const racesLost = (tag, races, shown) => (0,_codes_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)('AIOP-M209', { message: `${tag} lost ${races} races to other pushes to ${shown}` });


/***/ }),

/***/ 8290:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ standingFor),
/* harmony export */   g: () => (/* binding */ ownTagMessage)
/* harmony export */ });
/** The release under a prefix that the commit is part of already. A prerelease stands in the way of another prerelease, not of the release that it announces. */
async function standingFor({ version, released }, scene, prefix) {
    const isPrerelease = released && version?.includes('-') === true;
    return (await scene.containing(prefix)).find((each) => isPrerelease || each.version.prerelease.length === 0);
}
/** What the tag of a release says that was made of this very commit; undefined for any other. */
async function ownTagMessage({ name, commit }, { to, tags, git }, { objects, place }) {
    const object = tags.find((tag) => tag.name === name)?.object;
    if (object === undefined || object === commit || !(await isMadeOf(commit)))
        return undefined;
    const message = await objects.tagMessage(object);
    if (message !== undefined)
        return message;
    await place.bring(object);
    return objects.tagMessage(object);
    async function isMadeOf(release) {
        return release === to || (await git.log({ from: to, to: release })).some(({ oid, parents }) => oid === release && parents[0] === to);
    }
}


/***/ }),

/***/ 5376:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
/* harmony import */ var _version_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1606);
/* harmony import */ var _with_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2084);



/** Looks at the place as it is now, and brings what has landed there since this clone was made. */
async function survey(request, { git, place }) {
    const to = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D)(git, request.to || 'HEAD', 'to');
    const { tip, tags } = await place.refs();
    if (tip !== undefined && (await git.resolveCommit(tip)) === undefined)
        await place.bring(tip);
    const branch = tip === undefined ? new Set() : await git.ancestors(tip);
    const own = await ownTags();
    const isOnBranch = branch.has(to);
    // Of all that may hold the commit, few are later than it.
    const later = tip === undefined || !isOnBranch ? [] : await git.log({ from: to, to: tip });
    const candidates = new Set([to, ...later.map(({ oid }) => oid)]);
    const near = isOnBranch ? own.filter(({ commit }) => candidates.has(commit)) : [];
    return {
        to,
        tip,
        isOnBranch,
        git: (0,_with_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .withTags */ .S)(git, own),
        tags,
        async containing(prefix) {
            const found = [];
            for (const version of (0,_version_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .sortTags */ .uO)(near, prefix).versions.toReversed()) {
                if (version.commit === to || (await git.isAncestor(to, version.commit)))
                    found.push(version);
            }
            return found;
        },
    };
    async function ownTags() {
        const names = new Set(tags.map(({ name }) => name));
        const known = place.isHere === true ? (await git.tags()).filter(({ name }) => !names.has(name)) : [];
        return [...tags, ...known].filter(({ commit }) => branch.has(commit));
    }
}


/***/ }),

/***/ 4422:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notesOfTag),
/* harmony export */   i: () => (/* binding */ tagMessage)
/* harmony export */ });
/** The notes of a release travel in its tag: whoever finishes a release that another run began reads them there. */
const tagMessage = (tag, notes) => `${tag}\n${notes === '' ? '' : `\n${notes}\n`}`;
/** The notes in the message of a tag; empty where it has its subject alone. */
function notesOfTag(message) {
    const end = message.indexOf('\n');
    return end < 0 ? '' : message.slice(end).trim();
}


/***/ }),

/***/ 9239:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ releaseEvent),
/* harmony export */   i: () => (/* binding */ renderReleaseSummary)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7057);

/** What the ledger hears of a release; undefined where this run made nothing. */
function releaseEvent(report) {
    if (report.state !== 'released' && report.state !== 'finished')
        return undefined;
    const { version, tag, commit, page, floating } = report.release;
    return {
        t: 'version.released',
        version,
        tag,
        commit,
        ...(page === undefined ? {} : { page }),
        ...(floating === undefined ? {} : { floating }),
    };
}
/** What came of a release as Markdown for a job's summary. Text of commits and tags is shown as code that cannot act. */
function renderReleaseSummary(report) {
    const { previous, bump } = report.decision;
    const facts = [
        ['last version', previous === undefined ? 'none' : (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(previous, 100)],
        ['step', bump],
        ...('release' in report ? factsOf(report.release) : []),
        ...('files' in report && report.files.length > 0 ? [['files', report.files.map((path) => (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(path, 200)).join(', ')]] : []),
    ];
    return [
        `### ${titleOf(report)}`,
        '',
        '| | |',
        '|---|---|',
        ...facts.map(([key, value]) => `| ${key} | ${value} |`),
        ...report.findings.map(({ code, message, hint }) => `\n**${code}** ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(message, 500)}: ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(hint, 500)}`),
        '',
    ].join('\n');
}
function factsOf({ commit, page, floating }) {
    return [
        ['commit', commit.slice(0, 12)],
        ['page', page === undefined ? 'none' : `<${page}>`],
        ['floating tag', floating === undefined ? 'none' : (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(floating, 100)],
    ];
}
function titleOf(report) {
    const next = (0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(report.decision.version ?? '', 100);
    switch (report.state) {
        case 'nothing':
            return 'Nothing to release';
        case 'refused':
            return report.decision.version === undefined ? 'Not released' : `Not released: ${next}`;
        case 'planned':
            return `Would release ${next}`;
        case 'released':
            return `Released ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(report.release.version, 100)}`;
        case 'finished':
            return `Finished the release of ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(report.release.version, 100)}`;
        case 'stands':
            return `Released already: ${(0,_aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(report.release.version, 100)}`;
    }
}


/***/ }),

/***/ 1620:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ replaced),
/* harmony export */   y: () => (/* binding */ tomlLines)
/* harmony export */ });
/** The lines of a TOML text. Inside of a text of several lines nothing is what it looks like: such lines are left out. */
function* tomlLines(text) {
    let table = '';
    let fence;
    let at = 0;
    for (const line of text.split('\n')) {
        const start = at;
        at += line.length + 1;
        const fences = line.match(/"""|'''/g) ?? [];
        if (fence !== undefined || fences.length % 2 === 1) {
            for (const mark of fences)
                fence = fence === undefined ? mark : mark === fence ? undefined : fence;
            continue;
        }
        const header = line.trimStart();
        if (header.startsWith('['))
            table = tableOf(header);
        yield { text: line, start, table };
    }
}
/** The name of a table; of an array of tables in a bracket, so that it is no table of that name. */
function tableOf(header) {
    if (header.startsWith('[['))
        return `[${header.slice(2, Math.max(2, header.indexOf(']]'))).trim()}]`;
    return header.slice(1, Math.max(1, header.indexOf(']'))).trim();
}
/** A text with other stretches in some places, from left to right. */
function replaced(text, replacements) {
    const parts = [];
    let at = 0;
    for (const [start, end, other] of replacements) {
        parts.push(text.slice(at, start), other);
        at = end;
    }
    return [...parts, text.slice(at)].join('');
}


/***/ }),

/***/ 156:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withVersion)
/* harmony export */ });
/* harmony import */ var _json_strings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8331);
/* harmony import */ var _toml_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1620);


/**
 * A manifest with another version: the rest of it stays as people wrote it. Undefined where it has no version of its own.
 *
 * JSON: `version` at the top, and that of the package itself in a lock file of npm. TOML: `version` of `[package]`, `[workspace.package]`, `[project]` and
 * `[tool.poetry]`. Any other file: a version, alone.
 */
function withVersion(path, text, version) {
    if (path.endsWith('.json'))
        return jsonWithVersion(text, version);
    const spans = path.endsWith('.toml') ? tomlSpans(text) : plainSpans(text);
    if (spans.length === 0)
        return undefined;
    return (0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .replaced */ .$)(text, spans.map(([start, end]) => [start, end, version]));
}
function jsonWithVersion(text, version) {
    let isFound = false;
    const written = (0,_json_strings_js__WEBPACK_IMPORTED_MODULE_1__/* .withJsonStrings */ .F)(text, (path) => {
        if (!isOwnVersion(path))
            return undefined;
        isFound = true;
        return version;
    });
    return isFound ? written : undefined;
}
/** At the top, or of the package itself in a lock file: `packages` → "". */
const isOwnVersion = (path) => path.at(-1) === 'version' && (path.length === 1 || (path.length === 3 && path[0] === 'packages' && path[1] === ''));
const TABLES = new Set(['package', 'workspace.package', 'project', 'tool.poetry']);
/** Where the versions stand in a TOML text, between their quotes. */
function tomlSpans(text) {
    return [...(0,_toml_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlLines */ .y)(text)].flatMap(({ text: line, start, table }) => {
        const [, before, value] = (TABLES.has(table) ? /^(\s*version\s*=\s*["'])([^"'\n]*)["']/.exec(line) : null) ?? [];
        return before === undefined || value === undefined ? [] : [[start + before.length, start + before.length + value.length]];
    });
}
function plainSpans(text) {
    const [, before = '', version] = /^(\s*v?)(\d{1,15}\.\d{1,15}\.\d{1,15}(?:[-+][\w.+-]{1,200})?)\s*$/.exec(text) ?? [];
    return version === undefined ? [] : [[before.length, before.length + version.length]];
}


/***/ })

};
