export const id = 203;
export const ids = [203];
export const modules = {

/***/ 203:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeRelease: () => (/* binding */ makeRelease)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/git/lib/history-source.js
var history_source = __webpack_require__(5702);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var lib_visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/git/lib/repository-path.js



/**
 * A path as git knows it: relative to the root of the work tree, with `/`.
 * @param base absolute; the folder that a relative path refers to
 * @param where where the path was named, such as `input changelog`
 * @throws UsageError for a path that leads out of the repository, or into git's own folder
 */
function repositoryPath(root, base, path, where) {
    // Git resolves links on the way to its root.
    const below = (0,external_node_path_.relative)(root, (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(base), path))
        .split(external_node_path_.sep)
        .join('/');
    if (below !== '' && !(0,external_node_path_.isAbsolute)(below) && !below.split('/').some((name) => name === '..' || name.toLowerCase() === '.git'))
        return below;
    throw new usage_error/* UsageError */.e({
        what: 'it is no file of the repository',
        where: `${where} ${(0,lib_visible/* visible */.RK)(path, 300)}`,
        expected: `a path below ${(0,lib_visible/* visible */.RK)(root, 300)}`,
        fix: 'name a file inside of the repository',
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
    const folder = mkdtempSync(join(tmpdir(), 'aiop-key-'));
    try {
        if (/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(key.trim()))
            return await work(sshSigning(key, folder));
        if (key.includes('-----BEGIN PGP PRIVATE KEY BLOCK-----'))
            return await withGpgKey(key, folder, ports, work);
        throw unusable('it is neither an SSH nor a GPG private key');
    }
    finally {
        rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** The key that the repository, or its owner, has configured (`user.signingKey`). */
async function configuredSigning(repository) {
    const names = ['gpg.format', 'user.signingKey', 'gpg.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand'];
    const config = await Promise.all(names.map(async (name) => [name, await repository.config(name)]));
    return { config: config.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])), env: {} };
}
function sshSigning(key, folder) {
    const file = join(folder, 'key');
    // A secret often arrives without its last line end, or with those of another system; `ssh-keygen` reads neither.
    writeFileSync(file, `${key.trim().replaceAll('\r\n', '\n')}\n`, { mode: 0o600 });
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
        throw unusable(exit.state === 'not-found' ? 'gpg was not found' : `gpg refused it: ${visible(said.trim(), 300)}`);
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
const unusable = (what) => new UsageError({
    what,
    where: 'signing-key',
    expected: 'a private key without a passphrase, in the form of ssh-keygen or gpg --armor --export-secret-keys',
    fix: 'store the whole text of the key, with its first and its last line, as the secret',
});

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
    where: (0,lib_visible/* visible */.RK)(root, 300),
    expected: 'a changelog and version files as the last commit has them',
    fix: 'commit the changes, or take them back',
});

// EXTERNAL MODULE: ./packages/host/lib/clock.js
var clock = __webpack_require__(4262);
// EXTERNAL MODULE: ./packages/version/lib/changelog/web-addresses.js
var web_addresses = __webpack_require__(4960);
// EXTERNAL MODULE: ./packages/version/lib/whole-range.js
var whole_range = __webpack_require__(8693);
// EXTERNAL MODULE: ./packages/version/lib/codes.js
var codes = __webpack_require__(420);
// EXTERNAL MODULE: ./packages/version/lib/revision.js
var revision = __webpack_require__(5145);
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

;// CONCATENATED MODULE: ./packages/version/lib/release/tag-message.js
/** The notes of a release travel in its tag: whoever finishes a release that another run began reads them there. */
const tagMessage = (tag, notes) => `${tag}\n${notes === '' ? '' : `\n${notes}\n`}`;
/** The notes in the message of a tag; empty where it has its subject alone. */
function notesOfTag(message) {
    const end = message.indexOf('\n');
    return end < 0 ? '' : message.slice(end).trim();
}

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
        const object = await objects.tag({ name: tag, commit, message: tagMessage(tag, notes), at });
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

// EXTERNAL MODULE: ./packages/version/lib/changelog/changelog.js + 1 modules
var changelog_changelog = __webpack_require__(200);
// EXTERNAL MODULE: ./packages/version/lib/changelog/file.js
var file = __webpack_require__(3325);
;// CONCATENATED MODULE: ./packages/version/lib/changelog/standing-section.js
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

;// CONCATENATED MODULE: ./packages/version/lib/release/commit-files.js


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
            this.#before.set(path, (0,changelog_changelog/* changelogText */.k)(blobs[at] ?? new Uint8Array(), path));
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
    throw new usage_error/* UsageError */.e({
        what: 'it is a link or a submodule',
        where: (0,lib_visible/* visible */.RK)(entry.path, 300),
        expected: 'a regular file of the repository',
        fix: 'name the file itself',
    });
}

// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/manifest.js
var manifests_manifest = __webpack_require__(1172);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/python-projects.js
var python_projects = __webpack_require__(7494);
// EXTERNAL MODULE: ./packages/version/lib/modules/manifests/workspace-members.js
var workspace_members = __webpack_require__(5394);
;// CONCATENATED MODULE: ./packages/version/lib/release/toml-lines.js
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
    const written = replaced(text, replacements);
    const [before, after] = [packagesOf(read(form.path, text)), packagesOf(read(form.path, written))];
    const isSame = before.length === blocks.length && before.every((fields, at) => isInStep(fields, after[at] ?? new Map(), changes));
    if (!isSame)
        throw unclear(form, 'it is not in the form in which it is written');
    return written;
}
function blocksOf(text) {
    const blocks = [];
    for (const line of tomlLines(text)) {
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
        what: (0,lib_visible/* visible */.RK)(what, 200),
        where: path,
        expected: 'one package of that name, as the tool itself writes it, so that its version can be set',
        fix: `run ${command} on a branch of its own after the release: take ${path} out of the repository for it, or mend what it locks`,
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/release/read-toml.js

/** The reader of TOML, which is only loaded where there is some. */
async function tomlReader() {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    return (path, text) => {
        try {
            return parse(text);
        }
        catch (error) {
            if (!(error instanceof TomlError))
                throw error;
            throw new usage_error/* UsageError */.e({
                what: 'it is not TOML',
                where: `${(0,lib_visible/* visible */.RK)(path, 300)}:${error.line}:${error.column}`,
                expected: 'a file that its own tool can read',
                fix: 'mend it, then release',
            });
        }
    };
}

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
        const read = await tomlReader();
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

;// CONCATENATED MODULE: ./packages/version/lib/release/json-strings.js
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

;// CONCATENATED MODULE: ./packages/version/lib/release/version-fields.js


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
    return replaced(text, spans.map(([start, end]) => [start, end, version]));
}
function jsonWithVersion(text, version) {
    let isFound = false;
    const written = withJsonStrings(text, (path) => {
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
    return [...tomlLines(text)].flatMap(({ text: line, start, table }) => {
        const [, before, value] = (TABLES.has(table) ? /^(\s*version\s*=\s*["'])([^"'\n]*)["']/.exec(line) : null) ?? [];
        return before === undefined || value === undefined ? [] : [[start + before.length, start + before.length + value.length]];
    });
}
function plainSpans(text) {
    const [, before = '', version] = /^(\s*v?)(\d{1,15}\.\d{1,15}\.\d{1,15}(?:[-+][\w.+-]{1,200})?)\s*$/.exec(text) ?? [];
    return version === undefined ? [] : [[before.length, before.length + version.length]];
}

;// CONCATENATED MODULE: ./packages/version/lib/release/release-files.js







/**
 * Works out the files of a release as they are to be, from those of a commit: the work tree is not looked at.
 * @throws UsageError for a file that is no regular one, and for a version file without a version
 */
async function releaseText(commit, { changelog, versionFiles }, request, git) {
    const files = await CommitFiles.of(git, commit);
    const text = changelog === '' ? undefined : (await files.texts([changelog])).get(changelog);
    const report = await (0,changelog_changelog/* writeChangelog */.M)({ ...request, ...(text === undefined ? {} : { text }) }, { git });
    const after = report.state === 'written' ? report.text : (text ?? '');
    const { version = '' } = report.decision;
    if (changelog !== '')
        files.write(changelog, after);
    await setVersions(files, versionFiles, version);
    await bringLocksAlong(files);
    return { report, notes: standingSection((0,file/* readChangelog */.T)(after), version), files: files.written };
}
/** Sets the version in files. @throws UsageError for one that is not there, or has no version of its own */
async function setVersions(files, paths, version) {
    const texts = await files.texts(paths);
    for (const path of paths)
        files.write(path, manifestWith(path, texts.get(path), version));
}
function manifestWith(path, content, version) {
    const text = content === undefined ? undefined : withVersion(path, content, version);
    if (text !== undefined)
        return text;
    throw new usage_error/* UsageError */.e({
        what: content === undefined ? 'the commit has no such file' : 'it has no version of its own',
        where: `version file ${(0,lib_visible/* visible */.RK)(path, 300)}`,
        expected: 'a JSON or TOML manifest with a version, or a file that holds a version alone',
        fix: 'correct the path, or write a version into the file',
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/release/standing-release.js
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

// EXTERNAL MODULE: ./packages/version/lib/with-tags.js
var with_tags = __webpack_require__(2084);
;// CONCATENATED MODULE: ./packages/version/lib/release/survey.js



/** Looks at the place as it is now, and brings what has landed there since this clone was made. */
async function survey(request, { git, place }) {
    const to = await (0,revision/* commitOf */.D)(git, request.to || 'HEAD', 'to');
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
        git: (0,with_tags/* withTags */.S)(git, own),
        tags,
        async containing(prefix) {
            const found = [];
            for (const version of (0,version_tags/* sortTags */.uO)(near, prefix).versions.toReversed()) {
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

;// CONCATENATED MODULE: ./packages/version/lib/release/release.js









/** So often a release is tried when others push at the same time. */
const release_MAX_RACES = 5;
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
    const scene = await survey(request, ports);
    const text = await releaseText(scene.to, request, request, scene.git);
    const decision = withoutTaken(text.report.decision);
    const refused = (finding) => ({ decision, state: 'refused', findings: [...decision.findings, finding] });
    if ((0,finding/* hasError */.JD)(decision.findings))
        return { decision, state: 'refused', findings: decision.findings };
    if (!scene.isOnBranch)
        return refused(offBranch(scene.to, ports.place.shown));
    const standing = await standingFor(decision, scene, (0,revision/* checkedTagPrefix */.U)(request.tagPrefix ?? 'v'));
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
    if (race >= release_MAX_RACES)
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
    return (0,codes/* report */.z)('AIOP-M202', {
        message: `${(0,lib_visible/* visible */.RK)(tag, 200)} stands for ${taken.commit.slice(0, 12)}, which does not hold ${to.slice(0, 12)}`,
    });
}
async function make({ version, tag }, decision, { files, notes }, scene, request, ports) {
    const { nowMs } = request;
    const landed = await landReleases({ tags: [{ tag, notes }], message: `chore(release): ${version}\n`, files, nowMs }, scene, ports);
    if (landed.state === 'moved')
        return undefined;
    if (landed.state === 'refused')
        return { decision, state: 'refused', findings: [...decision.findings, landed.finding] };
    const release = { version, tag, commit: landed.commit, notes };
    const { page, floating, findings } = await publish(release, request, ports);
    return { decision, state: 'released', release: { ...release, page, floating }, findings: [...decision.findings, ...findings] };
}
async function stands(standing, scene, decision, request, ports, isRace) {
    const message = await ownTagMessage(standing, scene, ports);
    const { name: tag, commit, version: { version }, } = standing;
    const release = { version, tag, commit, notes: message === undefined ? '' : notesOfTag(message) };
    const findings = [...decision.findings, knownFinding(tag, scene.to, isRace)];
    // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
    if (isRace || request.dryRun || message === undefined) {
        return { decision, state: 'stands', release: { ...release, page: undefined, floating: undefined }, findings };
    }
    const { page, floating, hasChanged, findings: more } = await publish(release, request, ports);
    return { decision, state: hasChanged ? 'finished' : 'stands', release: { ...release, page, floating }, findings: [...findings, ...more] };
}
/** That the commit is released already. */
function knownFinding(tag, to, isRace) {
    const by = isRace ? 'another run released it at the same time' : 'an earlier run did';
    return (0,codes/* report */.z)('AIOP-M201', { message: `${to.slice(0, 12)} is part of ${(0,lib_visible/* visible */.RK)(tag, 200)}: ${by}` });
}
/** That the commit cannot be released, because the branch does not have it. */
const offBranch = (to, shown) => (0,codes/* report */.z)('AIOP-M205', { message: `${to.slice(0, 12)} is not part of ${shown}` });
/** That others always pushed first. */
const racesLost = (tag, races, shown) => (0,codes/* report */.z)('AIOP-M209', { message: `${tag} lost ${races} races to other pushes to ${shown}` });

// EXTERNAL MODULE: ./packages/wiring/lib/version-config.js
var version_config = __webpack_require__(8451);
// EXTERNAL MODULE: ./packages/cli/lib/exit-status.js
var exit_status = __webpack_require__(1189);
// EXTERNAL MODULE: ./packages/cli/lib/render/findings.js
var render_findings = __webpack_require__(2883);
;// CONCATENATED MODULE: ./packages/cli/lib/render/release.js


/** What came of the release of a repository. */
function renderRelease(report, terminal) {
    return `${(0,render_findings/* renderFindings */.v)(report.findings, terminal)}${lineOf(report)}\n`;
}
function lineOf(report) {
    switch (report.state) {
        case 'nothing':
            return 'nothing to release';
        case 'refused':
            return 'not released: nothing was changed';
        case 'planned':
            return plannedText(report.decision.tag, report.files, report.notes);
        case 'released':
        case 'finished':
        case 'stands':
            return standingLine(report.state, report.release);
    }
}
/** What came of the release of modules, one after the other. */
function renderModulesRelease({ state, modules, files, findings }, terminal) {
    const lines = modules.flatMap(linesOf);
    const all = state === 'planned' ? [...lines, `files: ${listOf(files)}`] : lines;
    const end = state === 'refused' ? ['not released: nothing was changed'] : all.length === 0 ? ['nothing to release'] : [];
    return `${(0,render_findings/* renderFindings */.v)(findings, terminal)}${[...all, ...end].join('\n')}\n`;
}
function linesOf(module) {
    switch (module.state) {
        case 'nothing':
        case 'refused':
            return [];
        case 'planned':
            return [`${plannedText(module.decision.tag, undefined, module.notes)}\n`];
        case 'released':
        case 'finished':
        case 'stands':
            return [standingLine(module.state, module.release)];
    }
}
const listOf = (files) => files.map((path) => (0,lib_visible/* visible */.RK)(path, 200)).join(', ') || 'no file';
function plannedText(tag = '', files, notes) {
    const listed = files === undefined ? '' : ` (${listOf(files)})`;
    return `would release ${(0,lib_visible/* visible */.RK)(tag, 200)}${listed}\n\n${(0,lib_visible/* visibleLines */.gB)(notes)}`;
}
const SAID = { released: 'released', finished: 'finished the release of', stands: 'released already:' };
function standingLine(state, { tag, commit, page, floating }) {
    const more = [`at ${commit.slice(0, 12)}`, ...(floating === undefined ? [] : [`as ${floating}`]), ...(page === undefined ? [] : [page])];
    return `${SAID[state]} ${(0,lib_visible/* visible */.RK)(tag, 200)} ${(0,lib_visible/* visible */.RK)(more.join(', '), 500)}`;
}

// EXTERNAL MODULE: ./packages/cli/lib/session.js + 16 modules
var lib_session = __webpack_require__(4147);
// EXTERNAL MODULE: ./packages/version/lib/modules/judge-modules.js + 3 modules
var judge_modules = __webpack_require__(580);
// EXTERNAL MODULE: ./packages/version/lib/modules/module-files.js
var module_files = __webpack_require__(5492);
// EXTERNAL MODULE: ./packages/version/lib/modules/module-changelogs.js
var module_changelogs = __webpack_require__(408);
;// CONCATENATED MODULE: ./packages/version/lib/modules/package-ranges.js


/** The lock file of npm, which says again what the manifests say. */
const NPM_LOCK = 'package-lock.json';
const DEPENDENCIES = new Set(['dependencies', 'devDependencies', 'optionalDependencies']);
const PEERS = 'peerDependencies';
/** A manifest of npm, with the ranges of the packages that are released: else a workspace would take them from the registry, or not find them at all. */
function withPackageRanges(text, released) {
    const versions = versionsByName(released);
    return withJsonStrings(text, ([field, name, ...deeper], range) => deeper.length > 0 || name === undefined ? undefined : newRange(field, range, versions.get(name)));
}
/** The lock file of npm, in step with the manifests. */
function withLockedPackages(text, released) {
    const versions = versionsByName(released);
    const folders = new Map(released.map(({ folder, version }) => [folder, version]));
    return withJsonStrings(text, (path, value) => {
        const [top, folder, field, name, ...deeper] = path;
        if (top !== 'packages' || folder === undefined || isInstalled(folder) || deeper.length > 0)
            return undefined;
        if (name === undefined)
            return field === 'version' ? folders.get(folder) : undefined;
        return newRange(field, value, versions.get(name));
    });
}
const versionsByName = (released) => new Map(released.map(({ name, version }) => [name, version]));
const isInstalled = (folder) => folder.split('/').includes('node_modules');
/**
 * The range that a new version of a package gives its users here. Undefined where it stays: it does not name one version (`*`, `workspace:^`, `>=1`), or
 * whoever brings the package along may keep the one he has.
 */
function newRange(field, range, version) {
    if (version === undefined || (field !== PEERS && !DEPENDENCIES.has(field)))
        return undefined;
    const [, before = '', operator = '', named = ''] = /^(workspace:)?([\^~=]?)(\d[\w.+-]{0,255})$/.exec(range) ?? [];
    const [old, next] = [(0,semver/* parseSemVer */.IX)(named), (0,semver/* parseSemVer */.IX)(version)];
    if (old === undefined || next === undefined || (field === PEERS && allows(operator, old, next)))
        return undefined;
    return `${before}${operator}${version}`;
}
/** Whether a range allows a higher version (https://github.com/npm/node-semver#caret-ranges-123-025-004). Of prereleases it allows none but its own. */
function allows(operator, old, next) {
    if (next.prerelease.length > 0 || old.major !== next.major)
        return false;
    if (operator === '~')
        return old.minor === next.minor;
    if (operator !== '^')
        return old.version === next.version;
    if (old.major > 0n)
        return true;
    return old.minor === next.minor && (old.minor > 0n || old.patch === next.patch);
}

;// CONCATENATED MODULE: ./packages/version/lib/modules/cargo-requirements.js



/** `dependencies` of any kind, of a target or of the workspace; and with a name behind, the table of one dependency. */
const cargo_requirements_DEPENDENCIES = /(?:^|\.)(?:(?:dev-|build-)?dependencies)(?:\.["']?([\w-]{1,200})["']?)?$/;
const INLINE = /^\s*["']?([\w-]{1,200})["']?\s*=\s*\{/;
const VERSION = /(?:^|[{,])\s*version\s*=\s*["']([^"'\n]{0,300})["']/;
/**
 * A manifest of Cargo whose requirements of released packages of the same workspace allow what they are now: else nothing there builds, as a path
 * with a `version` beside it has to lead to such a version
 * (https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html#multiple-locations). As many numbers as stood there stand there then.
 * @param versions of released packages, by name
 * @throws UsageError for a requirement of one of them that could not be set
 */
function withCargoRequirements(path, text, versions, read) {
    const replacements = [];
    let table = { key: '', versionAt: undefined, isLocal: false, name: '' };
    const close = () => {
        const to = newRequirement(table.versionAt?.[2] ?? '', versions.get(table.name));
        if (table.isLocal && table.versionAt !== undefined && to !== undefined)
            replacements.push([table.versionAt[0], table.versionAt[1], to]);
    };
    for (const { text: line, start, table: key } of tomlLines(text)) {
        const [isDependency, named] = cargo_requirements_DEPENDENCIES.exec(key) ?? [];
        if (key !== table.key) {
            close();
            table = { key, versionAt: undefined, isLocal: false, name: named ?? '' };
        }
        if (isDependency === undefined)
            continue;
        if (named === undefined) {
            const found = inlineRequirement(line, start, versions);
            if (found !== undefined)
                replacements.push(found);
            continue;
        }
        const version = versionIn(line, start);
        if (version !== undefined)
            table.versionAt = version;
        if (/^\s*path\s*=/.test(line))
            table.isLocal = true;
        table.name = /^\s*package\s*=\s*["']([^"']{1,200})["']/.exec(line)?.[1] ?? table.name;
    }
    close();
    const written = replaced(text, replacements);
    if (replacements.length > 0 || mayName(text, versions))
        check(path, written, versions, read);
    return written;
}
function inlineRequirement(line, start, versions) {
    const key = INLINE.exec(line)?.[1];
    if (key === undefined || !/[{,]\s*path\s*=/.test(line))
        return undefined;
    const name = /[{,]\s*package\s*=\s*["']([^"'\n]{1,200})["']/.exec(line)?.[1] ?? key;
    const version = versionIn(line, start);
    const to = newRequirement(version?.[2] ?? '', versions.get(name));
    return version === undefined || to === undefined ? undefined : [version[0], version[1], to];
}
/** Where a requirement stands on a line, and what it is. */
function versionIn(line, start) {
    const found = VERSION.exec(line);
    if (found === null)
        return undefined;
    const value = found[1] ?? '';
    const at = start + found.index + found[0].length - 1 - value.length;
    return [at, at + value.length, value];
}
/** The requirement of one version, with another one. Undefined where there is none, and where it does not name one version. */
function newRequirement(requirement, version) {
    const [, operator = '', named] = /^\s{0,9}([\^~=]?\s{0,9})(\d{1,15}(?:\.\d{1,15}){0,2}(?:[-+][\w.+-]{1,200})?)\s{0,9}$/.exec(requirement) ?? [];
    if (named === undefined || version === undefined)
        return undefined;
    const numbers = named.split(/[-+]/, 1)[0]?.split('.').length ?? 3;
    const isWhole = numbers === 3 || version.includes('-');
    return `${operator}${isWhole ? version.split('+', 1)[0] : version.split('.').slice(0, numbers).join('.')}`;
}
const mayName = (text, versions) => text.includes('path') && [...versions.keys()].some((name) => text.includes(name));
/** Held against the reader of TOML: a requirement that names one version, and not the one that it should, was written in a way that is not known here. */
function check(path, text, versions, read) {
    const root = (0,manifests_manifest/* fieldsOf */.Pf)(read(path, text));
    const tables = [root, (0,manifests_manifest/* fieldsOf */.Pf)(root.get('workspace')), ...[...(0,manifests_manifest/* fieldsOf */.Pf)(root.get('target')).values()].map(manifests_manifest/* fieldsOf */.Pf)];
    for (const table of tables) {
        for (const kind of ['dependencies', 'dev-dependencies', 'build-dependencies']) {
            for (const [key, about] of (0,manifests_manifest/* fieldsOf */.Pf)(table.get(kind))) {
                const fields = (0,manifests_manifest/* fieldsOf */.Pf)(about);
                const [requirement, name] = [(0,manifests_manifest/* textOf */.b6)(fields.get('version')), (0,manifests_manifest/* textOf */.b6)(fields.get('package')) ?? key];
                const to = fields.has('path') ? newRequirement(requirement ?? '', versions.get(name)) : undefined;
                if (to !== undefined && to !== requirement?.trim())
                    throw unset(path, name);
            }
        }
    }
}
function unset(path, name) {
    return new usage_error/* UsageError */.e({
        what: `its requirement of ${(0,lib_visible/* visible */.RK)(name, 100)} cannot be set`,
        where: (0,lib_visible/* visible */.RK)(path, 300),
        expected: `a line such as ${(0,lib_visible/* visible */.RK)(name, 100)} = { path = "../…", version = "1.2.3" }, or a table of its own`,
        fix: 'write it so, or leave the version out',
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/release/cargo-workspace.js




const MANIFEST = 'Cargo.toml';
/**
 * What the packages of a Cargo workspace require of those that are released. A package whose manifest does not have the new version, as that stands somewhere
 * else, is required as before.
 * @throws UsageError as `withCargoRequirements` does
 */
async function setCargoRequirements(files, released) {
    const crates = new Map(released.flatMap(({ module: { manifest }, decision }) => manifest?.path.endsWith(MANIFEST) ? [[manifest.path, decision.version]] : []));
    const rootText = crates.size === 0 ? undefined : (await files.texts([MANIFEST])).get(MANIFEST);
    if (rootText === undefined)
        return;
    const read = await tomlReader();
    const root = (0,manifests_manifest/* fieldsOf */.Pf)(read(MANIFEST, rootText));
    const members = await files.texts([...new Set([MANIFEST, ...(0,workspace_members/* memberPaths */.zj)(files.paths, (0,workspace_members/* within */.ux)(root, 'workspace'), MANIFEST)])]);
    const versions = new Map();
    for (const [path, text] of members) {
        const { name, version } = crates.has(path) ? (0,workspace_members/* cargoPackage */.Vm)((0,manifests_manifest/* fieldsOf */.Pf)(read(path, text)), root) : {};
        if (name !== undefined && version !== undefined && version === crates.get(path))
            versions.set(name, version);
    }
    if (versions.size === 0)
        return;
    for (const [path, text] of members)
        files.write(path, withCargoRequirements(path, text, versions, read));
}

;// CONCATENATED MODULE: ./packages/version/lib/release/locked-ranges.js




const PNPM_LOCK = 'pnpm-lock.yaml';
const YARN_LOCK = 'yarn.lock';
/**
 * Sets the ranges of a workspace's own packages in the lock file of pnpm at the top of a repository, where they changed in manifests: with `--frozen-lockfile` pnpm
 * refuses the others.
 * @param manifests of npm that may have been written
 * @throws UsageError where the lock file takes such a package from a registry, which does not have the new version yet; where it is older than lockfileVersion 6; and
 *   where the repository has a lock file of yarn from version 2 on, whose order follows from the ranges
 */
async function bringRangesAlong(files, manifests) {
    const changes = [...(await files.texts(manifests))].flatMap(([path, text]) => rangeChanges(path, files.before(path) ?? '', text));
    if (changes.length === 0)
        return;
    const locks = await files.texts([PNPM_LOCK, YARN_LOCK]);
    const [first] = changes;
    if (first !== undefined && /^__metadata:$/m.test(locks.get(YARN_LOCK) ?? ''))
        throw unlockable(YARN_LOCK, first);
    const lock = locks.get(PNPM_LOCK);
    if (lock !== undefined)
        files.write(PNPM_LOCK, withRanges(lock, changes));
}
function rangeChanges(path, before, after) {
    const ranges = new Map();
    const keyOf = (keys) => JSON.stringify(keys);
    withJsonStrings(before, (keys, range) => void ranges.set(keyOf(keys), range));
    const changes = [];
    withJsonStrings(after, (keys, to) => {
        const [section, name] = keys;
        const from = ranges.get(keyOf(keys));
        if (keys.length === 2 && section !== undefined && name !== undefined && from !== undefined && from !== to)
            changes.push({ importer: external_node_path_.posix.dirname(path), name, from, to });
        return undefined;
    });
    return changes;
}
/** A line of `importers`: `importer:`, `section:`, `name:` and then `specifier: range`, each two blanks deeper than the one before. */
const LINE = /^( {2,8})('(?:[^']|'')*'|"[^"\\]*"|[^\s'"].*?):(?: (.*))?$/s;
function withRanges(lock, changes) {
    const [, version = '0'] = /^lockfileVersion: '?(\d{1,4})/m.exec(lock) ?? [];
    const [first] = changes;
    if (Number(version) < 6 && first !== undefined)
        throw unlockable(PNPM_LOCK, first);
    const wanted = new Map(changes.map((change) => [JSON.stringify([change.importer, change.name, change.from]), change]));
    const replacements = [];
    const at = [];
    let isInside = false;
    let start = 0;
    let waiting;
    for (const line of lock.split('\n')) {
        const text = line.endsWith('\r') ? line.slice(0, -1) : line;
        if (/^\S/.test(text))
            isInside = text === 'importers:';
        const [, blanks = '', key = '', value = ''] = (isInside ? LINE.exec(text) : null) ?? [];
        const depth = blanks.length / 2;
        if (key !== '')
            at.splice(depth - 1, Number.POSITIVE_INFINITY, unquoted(key));
        if (depth === 3)
            waiting = undefined;
        if (depth === 4 && at[3] === 'specifier') {
            waiting = wanted.get(JSON.stringify([at[0], at[2], unquoted(value)]));
            const from = start + line.indexOf(value, blanks.length + 'specifier: '.length);
            if (waiting !== undefined)
                replacements.push([from, from + value.length, waiting.to]);
        }
        if (depth === 4 && at[3] === 'version' && waiting !== undefined && !value.startsWith('link:'))
            throw unlockable(PNPM_LOCK, waiting);
        start += line.length + 1;
    }
    return replaced(lock, replacements);
}
function unquoted(text) {
    if (/^"[^"\\]*"$/.test(text))
        return text.slice(1, -1);
    return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}
function unlockable(path, { importer, name, from }) {
    return new usage_error/* UsageError */.e({
        what: (0,lib_visible/* visible */.RK)(`${external_node_path_.posix.join(importer, 'package.json')} requires ${name} as ${from}, and what this file locks for its next version is not known before it is published`, 400),
        where: path,
        expected: 'a range of the workspace, which a release does not change',
        fix: `write "workspace:^" in place of "${(0,lib_visible/* visible */.RK)(from, 60)}" and update the lock file; pnpm pack and yarn pack put the version in its place`,
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/release/module-release-text.js











/**
 * Works out the files of a release of modules, from those of a commit: changelogs, versions, and where packages of npm name each other, their ranges.
 * @param workspace manifests of npm that may name packages of this repository
 * @throws UsageError as `changelogsOf` does, and for a version file that was named and has no version
 */
async function moduleReleaseText(released, judged, request, workspace, git) {
    const files = await CommitFiles.of(git, judged.to);
    const texts = (paths) => files.texts(paths);
    const changelogs = await (0,module_changelogs/* changelogsOf */.d)(released, judged, request, { git, texts });
    const standing = await texts(changelogs.flatMap(({ path }) => path ?? []));
    const sections = changelogs.map(({ path, report }) => {
        const after = report.state === 'written' ? report.text : (standing.get(path ?? '') ?? '');
        if (path !== undefined)
            files.write(path, after);
        return standingSection((0,file/* readChangelog */.T)(after), report.decision.version ?? '');
    });
    for (const { module, decision } of released)
        await setModuleVersion(files, module, decision.version ?? '');
    await setRanges(files, module_release_text_packagesOf(released), workspace);
    await setCargoRequirements(files, released);
    await bringLocksAlong(files);
    return { files: files.written, sections };
}
/** In the files that were named for it; else in its manifest, if that has a version: of a Go module it is the tag alone. */
async function setModuleVersion(files, { versionFiles, manifest }, version) {
    if (versionFiles !== undefined)
        return setVersions(files, versionFiles, version);
    if (manifest === undefined || !/\.(?:json|toml)$/.test(manifest.path))
        return;
    const text = (await files.texts([manifest.path])).get(manifest.path);
    const written = text === undefined ? undefined : withVersion(manifest.path, text, version);
    if (written !== undefined)
        files.write(manifest.path, written);
}
async function setRanges(files, released, workspace) {
    if (released.length === 0)
        return;
    for (const [path, text] of await files.texts(workspace))
        files.write(path, withPackageRanges(text, released));
    const lock = (await files.texts([NPM_LOCK])).get(NPM_LOCK);
    if (lock !== undefined)
        files.write(NPM_LOCK, withLockedPackages(lock, released));
    await bringRangesAlong(files, workspace);
}
/** Those of npm. */
function module_release_text_packagesOf(released) {
    return released.flatMap(({ module: { manifest }, decision: { version } }) => {
        if (manifest === undefined || version === undefined || external_node_path_.posix.basename(manifest.path) !== 'package.json')
            return [];
        const folder = external_node_path_.posix.dirname(manifest.path);
        return [{ name: manifest.name, version, folder: folder === '.' ? '' : folder }];
    });
}

;// CONCATENATED MODULE: ./packages/version/lib/release/modules-release-report.js


/** What there is to say where nothing was changed. */
function refused(asked, findings) {
    return {
        state: 'refused',
        modules: asked.map(({ module, decision, changelog }) => ({
            module,
            decision,
            changelog,
            state: decision.released ? 'refused' : 'nothing',
        })),
        files: [],
        findings,
    };
}
/** What a release would come to. */
function plannedReport(asked, planned, { files, sections }, findings, scene) {
    const modules = asked
        .filter(({ isAsked }) => isAsked)
        .map((each) => {
        const { module, decision, changelog } = each;
        const about = { module, decision, changelog };
        const at = planned.indexOf(each);
        if (at >= 0)
            return { ...about, state: 'planned', notes: sections[at] ?? '' };
        const release = standingRelease(each);
        return release === undefined ? { ...about, state: 'nothing' } : { ...about, state: 'stands', release };
    });
    return { state: mostOf(modules), modules, files: files.map(({ path }) => path), findings: [...findings, ...known(asked, scene, false)] };
}
/** A release that stands; undefined where there is none, or where it is of no concern to this commit. */
function standingRelease({ standing, message, decision }) {
    if (standing === undefined || (message === undefined && !decision.released))
        return undefined;
    const { name: tag, commit, version } = standing;
    const notes = message === undefined ? '' : notesOfTag(message);
    return { version: version.version, tag, commit, notes, page: undefined, floating: undefined };
}
/** That modules are released already: said of those that are asked for. */
const known = (modules, { to }, isRace) => modules.flatMap((each) => {
    const release = each.isAsked ? standingRelease(each) : undefined;
    return release === undefined ? [] : [knownFinding(release.tag, to, isRace)];
});
const ORDER = ['released', 'finished', 'planned', 'stands', 'refused'];
/** The most that came of any module. */
const mostOf = (modules) => ORDER.find((state) => modules.some((each) => each.state === state)) ?? 'nothing';

;// CONCATENATED MODULE: ./packages/version/lib/release/release-commit-message.js

/** A longer first line is cut by most who show it. */
const MAX_SUBJECT = 72;
/** The message of the commit of a release: what is released stands in the first line, or below it where it does not fit. */
function releaseCommitMessage(released) {
    // A manifest can name its package in any way.
    const shown = released.map(({ name, version }) => `${(0,lib_visible/* visible */.RK)(name, 100)} ${version}`);
    const subject = `chore(release): ${shown.join(', ')}`;
    if (subject.length <= MAX_SUBJECT)
        return `${subject}\n`;
    return `chore(release): ${released.length} ${released.length === 1 ? 'module' : 'modules'}\n\n${shown.map((each) => `- ${each}\n`).join('')}`;
}

;// CONCATENATED MODULE: ./packages/version/lib/release/release-modules.js











/**
 * Releases modules at a commit: one commit with their changelogs and versions on top of it, an annotated tag for each, all landed at once or not at all;
 * then the page and the floating tag of each. May be run again at any time, as `releaseVersion` may.
 * @throws UsageError as `decideModules`, `writeModuleChangelogs` and `releaseVersion` do
 */
async function releaseModules(request, ports) {
    for (let race = 0;; race++) {
        const outcome = await release_modules_tryRelease(request, ports, race);
        if (outcome !== undefined)
            return outcome;
    }
}
/** Undefined when another push was first. */
async function release_modules_tryRelease(request, ports, race) {
    const scene = await survey(request, ports);
    const judged = await (0,judge_modules/* judgeModules */.p)(request.modules, request, scene.git, request.named);
    const all = await surveyed(judged, scene, request, ports);
    const asked = all.filter(({ isAsked, message }) => isAsked || message !== undefined);
    const planned = asked.filter(({ decision, standing }) => decision.released && standing === undefined);
    const before = [...judged.findings, ...asked.flatMap(({ decision }) => decision.findings)];
    const taken = planned.flatMap(({ decision }) => takenFinding(decision.tag ?? '', scene) ?? []);
    const blocking = scene.isOnBranch ? taken : [offBranch(scene.to, ports.place.shown)];
    if (blocking.length > 0 || (0,finding/* hasError */.JD)(before))
        return refused(asked, [...before, ...blocking]);
    const text = planned.length === 0 ? NO_TEXT : await moduleReleaseText(planned, judged, request, request.workspace, scene.git);
    if (request.dryRun)
        return plannedReport(asked, planned, text, before, scene);
    if (planned.length > 0 && race >= release_MAX_RACES)
        return refused(asked, [...before, racesLost(tagsOf(planned), race, ports.place.shown)]);
    const landed = planned.length === 0 ? undefined : await land(planned, text, scene, request, ports);
    if (landed?.state === 'moved')
        return undefined;
    if (landed?.state === 'refused')
        return refused(asked, [...before, landed.finding]);
    const released = planned.map((each, at) => ({ ...each, notes: text.sections[at] ?? '', commit: landed?.commit ?? scene.to }));
    return published(asked, new Map(released.map((each) => [each.module.name, each])), before, scene, request, ports, race > 0);
}
const NO_TEXT = { files: [], sections: [] };
const tagsOf = (modules) => modules.map(({ decision }) => decision.tag ?? '').join(', ');
async function surveyed({ modules }, scene, request, ports) {
    const all = [];
    for (const module of modules) {
        const decision = withoutTaken(module.decision);
        const standing = await standingFor(decision, scene, module.counted.prefix);
        const message = standing === undefined ? undefined : await ownTagMessage(standing, scene, ports);
        all.push({ ...module, decision, standing, message, changelog: (0,module_files/* changelogPath */.q)(module.module, request.changelog) });
    }
    return all;
}
function land(planned, { files, sections }, scene, { nowMs }, ports) {
    const tags = planned.map(({ decision }, at) => ({ tag: decision.tag ?? '', notes: sections[at] ?? '' }));
    const message = releaseCommitMessage(planned.map(({ module, decision }) => ({ name: module.name, version: decision.version ?? '' })));
    return landReleases({ tags, message, files, nowMs }, scene, ports);
}
/** Does what comes after the tags, module by module; what an earlier run left undone as well. */
async function published(asked, released, before, scene, request, ports, isRace) {
    const modules = [];
    const findings = [...before, ...known(asked, scene, isRace)];
    for (const each of asked) {
        const { module, decision, changelog } = each;
        const about = { module, decision, changelog };
        const own = released.get(module.name);
        const { version = '', tag = '' } = decision;
        const standing = own === undefined ? standingRelease(each) : { version, tag, ...own, page: undefined, floating: undefined };
        if (standing === undefined)
            modules.push({ ...about, state: 'nothing' });
        // Who won a race is still at work; and what was tagged in some other way has no page and no floating tag of ours.
        else if (own === undefined && (isRace || each.message === undefined))
            modules.push({ ...about, state: 'stands', release: standing });
        else {
            const options = { tagPrefix: each.counted.prefix, floatingTags: request.floatingTags, isMain: isMain(module, request) };
            const { page, floating, hasChanged, findings: more } = await publish(standing, options, ports);
            findings.push(...more);
            if (!each.isAsked && !hasChanged)
                continue;
            const state = own !== undefined ? 'released' : hasChanged ? 'finished' : 'stands';
            modules.push({ ...about, state, release: { ...standing, page, floating } });
        }
    }
    return { state: mostOf(modules), modules, files: [], findings };
}
/** A hosting service shows one release first: that of the repository itself, where it is a module, or of its only one. */
const isMain = ({ area }, { modules }) => modules.length === 1 || (area.kind === 'folder' && area.folder === '');

// EXTERNAL MODULE: ./packages/wiring/lib/version-modules.js + 6 modules
var version_modules = __webpack_require__(1486);
;// CONCATENATED MODULE: ./packages/cli/lib/commands/release-modules.js







/** Releases modules: one, or all that have something to release. */
async function releaseOfModules(options, { hosted, repository, session, ports }) {
    if (options.versionFile.length > 0) {
        throw new usage_error/* UsageError */.e({
            what: 'the files that hold the version of a module are not named here',
            where: '--version-file',
            expected: 'version-files of the module in aiop.yaml; without it, its manifest is taken',
            fix: 'leave --version-file out',
        });
    }
    const { to, prerelease = '', changelog, style, floatingTags = false, dryRun = false } = options;
    const range = await (0,whole_range/* wholeRange */.h)({ to }, 'history', { git: repository, source: (0,history_source/* historySource */.G)(repository, { name: 'origin' }) });
    const asked = options.module ?? 'all';
    const found = await (0,version_modules/* askedModules */.w)(asked, { to }, await (0,version_config/* versionConfig */.h)(repository), range.git, 'manifests');
    const request = {
        ...{ to, prerelease, style, floatingTags, dryRun, modules: found.modules, workspace: found.workspace },
        minimumBump: options.minimumBump ?? (found.named === undefined ? 'none' : 'patch'),
        changelog: changelog === false ? '' : changelog,
        ...(found.named === undefined ? {} : { named: found.named }),
        ...(hosted === undefined ? {} : { repository: hosted }),
        nowMs: clock/* systemClock */.m.now(),
    };
    const released = await releaseModules(request, { ...ports, git: range.git });
    const report = { ...released, findings: [...range.findings, ...found.findings, ...released.findings] };
    session.terminal.result(report, renderModulesRelease(report, session.terminal));
    return (0,finding/* hasError */.JD)(report.findings) ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
}

;// CONCATENATED MODULE: ./packages/cli/lib/commands/make-release.js









/** Releases the next version, or those of modules. */
async function makeRelease(session, options) {
    const repository = await (0,lib_session/* sessionRepository */.by)(session);
    const hosted = (0,web_addresses/* hostedRepository */.C)((await repository.config('remote.origin.url')) ?? '');
    const prerelease = options.prerelease === 'auto' ? await channel(options, repository) : (options.prerelease ?? '');
    if (options.module !== undefined || options.all === true)
        return releaseOfModules({ ...options, prerelease }, { hosted, repository, session, ports: await portsOf(options, hosted, repository, session) });
    const request = requestOf({ ...options, prerelease }, hosted, repository, session);
    const range = await (0,whole_range/* wholeRange */.h)(request, 'history', { git: repository, source: (0,history_source/* historySource */.G)(repository, { name: 'origin' }) });
    const ports = { ...(await portsOf(options, hosted, repository, session)), git: range.git };
    const released = await releaseVersion(request, ports);
    const report = { ...released, findings: [...range.findings, ...released.findings] };
    session.terminal.result(report, renderRelease(report, session.terminal));
    return (0,finding/* hasError */.JD)(report.findings) ? exit_status/* EXIT */.d.negative : exit_status/* EXIT */.d.good;
}
function requestOf(options, hosted, { root }, { directory }) {
    const { to, tagPrefix, minimumBump = 'patch', prerelease = '', changelog, style, versionFile, floatingTags = false, dryRun = false, } = options;
    return {
        ...{ to, tagPrefix, minimumBump, prerelease, style, floatingTags, dryRun },
        changelog: changelog === false ? '' : repositoryPath(root, directory, changelog, '--changelog'),
        versionFiles: versionFile.map((path) => repositoryPath(root, directory, path, '--version-file')),
        ...(hosted === undefined ? {} : { repository: hosted }),
        nowMs: clock/* systemClock */.m.now(),
    };
}
async function portsOf({ branch, push, githubRelease, sign }, hosted, repository, { environment }) {
    const name = await repository.branchName(branch ?? (await currentBranch(repository)));
    const { GH_TOKEN, GITHUB_TOKEN, GITHUB_API_URL } = environment;
    const token = GH_TOKEN || GITHUB_TOKEN;
    const objects = releaseObjects(repository, sign === true ? await configuredSigning(repository) : undefined);
    if (push !== true)
        return { objects, place: localReleasePlace(repository, name) };
    const place = remoteReleasePlace(repository, name, { name: 'origin' });
    if (!githubRelease || hosted === undefined || !token)
        return { objects, place };
    const { apiUrlOf, githubReleases } = await __webpack_require__.e(/* import() */ 333).then(__webpack_require__.bind(__webpack_require__, 5095));
    const access = { apiUrl: GITHUB_API_URL || apiUrlOf(hosted), repository: new URL(hosted).pathname.slice(1), token };
    return { objects, place, pages: githubReleases(access) };
}
/** The prerelease that `version.channels` of `aiop.yaml` gives the branch. */
async function channel({ branch }, repository) {
    return (0,version_config/* channelOf */.t)(branch ?? (await repository.currentBranch()), await (0,version_config/* versionConfig */.h)(repository));
}
async function currentBranch(repository) {
    const ref = await repository.currentBranch();
    if (ref !== undefined)
        return ref.replace(/^refs\/heads\//, '');
    throw new usage_error/* UsageError */.e({
        what: 'no branch is checked out',
        where: '--branch',
        expected: 'the branch that gets the release',
        fix: 'name it, such as --branch main',
    });
}


/***/ })

};
