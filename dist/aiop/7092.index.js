export const id = 7092;
export const ids = [7092];
export const modules = {

/***/ 7092:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayHistory: () => (/* binding */ replayHistory)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/cache-keys/lib/lock-formats.js + 1 modules
var lock_formats = __webpack_require__(6960);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/blob-shelf.js


/** So much content is held at once, unless one blob alone has more. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
const MAX_BATCH = 512;
/** A blob is not held at present. Whoever reads synchronously lets it pass, so that it is fetched and everything is read again. */
class BlobAway extends Error {
    oid;
    constructor(oid) {
        super(`the blob ${oid} is not held`);
        this.oid = oid;
    }
}
/** Blobs of a repository in bounded memory: contents come in batches, in the order in which a history will ask for them, and go again. */
class BlobShelf {
    #git;
    #planned;
    #places;
    #facts = new Map();
    #held = new Map();
    /** @param planned the blobs that will be asked for, each once */
    constructor(git, planned) {
        [this.#git, this.#planned] = [git, planned];
        this.#places = new Map(planned.map((oid, place) => [oid, place]));
    }
    /** @throws BlobAway */
    facts(oid) {
        const facts = this.#facts.get(oid);
        if (facts === undefined)
            throw new BlobAway(oid);
        return facts;
    }
    /** @throws BlobAway */
    content(oid) {
        const content = this.#held.get(oid);
        if (content === undefined)
            throw new BlobAway(oid);
        return content;
    }
    /**
     * Does synchronous work over blobs, fetching what it asks for; it is begun again whenever something is away.
     * @param needed what the work is known to ask for
     */
    async reading(work, needed = []) {
        // What this work asked for stays until it is done, or two blobs could drive each other out for ever.
        const asked = new Set(needed);
        await this.#bring(needed.filter((oid) => !this.#held.has(oid)));
        for (;;) {
            try {
                return await work();
            }
            catch (error) {
                if (!(error instanceof BlobAway))
                    throw error;
                asked.add(error.oid);
                this.#held = new Map([...this.#held].filter(([oid]) => asked.has(oid)));
                await this.#fetch(error.oid);
            }
        }
    }
    /** Fetches a blob, and with one that was planned those that will be asked for next. */
    async #fetch(oid) {
        const place = this.#places.get(oid);
        const wanted = place === undefined ? [oid] : this.#planned.slice(place, place + MAX_BATCH);
        const sizes = await this.#git.blobSizes(wanted);
        const batch = [];
        let bytes = 0;
        for (const [at, next] of wanted.entries()) {
            const size = sizes[at];
            if (size === undefined && at === 0)
                throw missing(oid);
            bytes += size ?? Number.POSITIVE_INFINITY;
            if (at > 0 && bytes > MAX_HELD_BYTES)
                break;
            batch.push(next);
        }
        await this.#bring(batch);
    }
    async #bring(oids) {
        if (oids.length === 0)
            return;
        const contents = await this.#git.readBlobs(oids);
        for (const [at, oid] of oids.entries())
            this.#hold(oid, contents[at] ?? new Uint8Array());
    }
    #hold(oid, content) {
        this.#held.set(oid, content);
        if (this.#facts.has(oid))
            return;
        this.#facts.set(oid, { size: content.length, sha256: (0,external_node_crypto_.createHash)('sha256').update(content).digest() });
    }
}
const missing = (oid) => new usage_error/* UsageError */.e({
    what: `the blob ${oid} is not in this clone`,
    where: 'git',
    expected: 'a clone that holds the files of its history',
    fix: 'fetch them (git fetch --refetch --filter=blob:limit=1g), or replay fewer commits',
});

// EXTERNAL MODULE: ./packages/cache-keys/lib/ecosystems.js
var ecosystems = __webpack_require__(3170);
// EXTERNAL MODULE: ./packages/cache-keys/lib/key.js
var key = __webpack_require__(6519);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/advice.js
/** What follows from a comparison, as sentences without a full stop: the gain of changing over, in runs and in downloads, and what to mend. */
function advise({ schemes: [own, ...others], lockFiles, runs }) {
    return [
        ...others.map((other) => changeOver(own, other)),
        ...lockFiles.flatMap(({ path, state }) => state === 'bytes' ? [`${path} cannot be read, so every change of its bytes is another key: see what is wrong with it`] : []),
        ...idle(own, runs),
    ];
}
function changeOver({ kept: own, name }, { kept: other, name: otherName }) {
    const exact = right(own) - right(other);
    const fewer = other.downloads - own.downloads;
    const wrong = other.wrong > 0 ? `; ${otherName} gave ${counted(other.wrong, 'run')} a cache that was saved for other packages` : '';
    if (exact === 0 && fewer === 0)
        return `${otherName} does as well here: there is nothing to gain from ${name}${wrong}`;
    if (exact < 0 || fewer < 0)
        return `${otherName} does otherwise: ${hits(exact)}, ${downloads(fewer, other.downloads)} with ${name}${wrong}`;
    return `change over from ${otherName} to ${name}: ${hits(exact)}, ${downloads(fewer, other.downloads)}${wrong}`;
}
/** Exact hits that deserve their name. */
const right = ({ exact, wrong }) => exact - wrong;
const hits = (more) => more === 0 ? 'as many exact hits' : `${counted(Math.abs(more), 'exact hit')} ${more > 0 ? 'more' : 'fewer'}`;
function downloads(fewer, before) {
    if (fewer === 0)
        return 'as many downloads';
    const share = before === 0 ? '' : ` (${((Math.abs(fewer) / before) * 100).toFixed(1)} %)`;
    return `${counted(Math.abs(fewer), 'download')} ${fewer > 0 ? 'fewer' : 'more'}${share}`;
}
/** A cache that nobody used for a week is gone: how much that costs here. */
function idle({ kept, weekly }, runs) {
    const lost = weekly.miss - kept.miss;
    if (lost <= 0 || lost / runs < 0.01)
        return [];
    return [
        `${counted(lost, 'run')} came when a week without a run had emptied the cache: a scheduled job that restores it every few days keeps it`,
    ];
}
const counted = (count, noun) => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/entry-set.js
/** Gives every locked entry of a history a number of its own, so that sets of them are small and quickly compared. */
class EntryNumbers {
    #kinds = new Map();
    #next = 0;
    /** @param kind entries of one kind are told apart from those of another: equal texts in two ecosystems are two downloads */
    setOf(kind, entries) {
        const known = this.#kinds.get(kind) ?? new Map();
        this.#kinds.set(kind, known);
        const numbers = new Set();
        for (const entry of entries) {
            const number = known.get(entry) ?? this.#next++;
            known.set(entry, number);
            numbers.add(number);
        }
        return [...numbers].sort((a, b) => a - b);
    }
}
const sameEntries = (one, other) => one === other || (one.length === other.length && one.every((entry, at) => entry === other[at]));
/** What a cache holds: entries that come and never go, one bit each. */
class Holding {
    #words;
    constructor(words) {
        this.#words = words;
    }
    /** What is held after a run: what was restored before it, and what it downloaded. */
    static of(restored, entries) {
        const before = restored === undefined ? new Uint32Array() : restored.#words;
        const words = new Uint32Array(Math.max(before.length, ((entries.at(-1) ?? -1) >> 5) + 1));
        words.set(before);
        for (const entry of entries)
            words[entry >> 5] = (words[entry >> 5] ?? 0) | (1 << (entry & 31));
        return new Holding(words);
    }
    /** How many of these entries are not held. */
    lacks(entries) {
        let count = 0;
        for (const entry of entries)
            if (((this.#words[entry >> 5] ?? 0) & (1 << (entry & 31))) === 0)
                count++;
        return count;
    }
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/cache-model.js

/**
 * Replays runs, one after the other, against a cache that begins empty. A run restores the entry of its key, else the newest that begins with
 * one of its restore keys, in their order (https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching); it
 * downloads what it still needs, and saves everything it then has under its key unless that was there.
 * @param keepSeconds how long an entry stays that nobody uses
 */
function replayRuns(runs, keepSeconds = Number.POSITIVE_INFINITY) {
    const cache = new CacheModel(keepSeconds);
    const counts = { exact: 0, prefix: 0, miss: 0 };
    let [downloads, wrong, now] = [0, 0, 0];
    for (const { key, locked, at } of runs) {
        // Clocks of committers differ; time does not go back.
        now = Math.max(now, at);
        const found = key === undefined ? NOTHING : cache.find(key, now);
        counts[found.state]++;
        const restored = found.state === 'miss' ? undefined : found.entry;
        downloads += restored?.holding.lacks(locked) ?? locked.length;
        if (found.state === 'exact' && !sameEntries(found.entry.locked, locked))
            wrong++;
        if (key !== undefined && found.state !== 'exact') {
            cache.save({ key: key.key, locked, holding: Holding.of(restored?.holding, locked), usedAt: now });
        }
    }
    return { runs: runs.length, ...counts, downloads, wrong, saved: cache.saved };
}
const NOTHING = { state: 'miss' };
class CacheModel {
    #keepSeconds;
    #byKey = new Map();
    /** Oldest first. */
    #entries = [];
    saved = 0;
    constructor(keepSeconds) {
        this.#keepSeconds = keepSeconds;
    }
    find({ key, restoreKeys }, now) {
        const exact = this.#byKey.get(key);
        if (exact !== undefined && this.#isKept(exact, now))
            return this.#use('exact', exact, now);
        for (const beginning of restoreKeys) {
            const entry = this.#entries.findLast((one) => one.key.startsWith(beginning) && this.#isKept(one, now));
            if (entry !== undefined)
                return this.#use('prefix', entry, now);
        }
        return NOTHING;
    }
    save(entry) {
        this.saved++;
        const before = this.#byKey.get(entry.key);
        if (before !== undefined)
            this.#entries = this.#entries.filter((one) => one !== before);
        this.#byKey.set(entry.key, entry);
        this.#entries.push(entry);
    }
    #use(state, entry, now) {
        entry.usedAt = now;
        return { state, entry };
    }
    #isKept = ({ usedAt }, now) => now - usedAt <= this.#keepSeconds;
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/compare-keys.js




const WEEK_SECONDS = 7 * 24 * 60 * 60;
/** Compares over one section; undefined where no commit locks anything of it. */
function compareKeys(commits, section, blake3) {
    const found = commits.filter(({ state }) => section.parts.some((part) => state.entries.has(part)));
    const newest = found.at(-1);
    if (newest === undefined)
        return undefined;
    const own = ownKeys(section.parts, blake3);
    const lockedOf = lockedEntries(section.parts);
    const result = (name, about, keyOf) => {
        const runs = found.map((commit) => ({ key: keyOf(commit), locked: lockedOf(commit.state), at: commit.at }));
        return { name, about, kept: replayRuns(runs), weekly: replayRuns(runs, WEEK_SECONDS) };
    };
    const [hashFiles, ...others] = section.schemes;
    const ofScheme = (scheme) => result(scheme.name, scheme.about, ({ keys }) => keys.get(scheme));
    // One that never has a key, because its file is not where it looks, is no choice here.
    const usable = others.filter((scheme) => found.some(({ keys }) => keys.get(scheme) !== undefined));
    const comparison = {
        ecosystem: section.ecosystem,
        lockFiles: newest.state.files.filter(({ ecosystem }) => section.parts.includes(ecosystem)).map(({ path, state }) => ({ path, state })),
        runs: found.length,
        contentChanges: changes(found, ({ state }) => own(state).key),
        fileChanges: changes(found, ({ keys }) => keys.get(hashFiles)?.key),
        schemes: [
            result('aiop cache-keys', 'what the lock files lock', ({ state }) => own(state)),
            ofScheme(hashFiles),
            ...usable.map(ofScheme),
        ],
    };
    return { ...comparison, advice: advise(comparison) };
}
/** The suite's key where everything but the lock files stays the same. */
function ownKeys(parts, blake3) {
    return remembered((state) => (0,key/* makeKey */.o)({
        prefix: '',
        trustDomain: 'protected',
        platform: { os: 'any', arch: 'any', libc: 'none' },
        tools: [],
        locked: new Map(ecosystems/* ECOSYSTEMS */.S.flatMap((ecosystem) => hashOf(state, parts, ecosystem))),
        additions: [],
        ownPaths: [],
    }, blake3));
}
function hashOf({ hashes }, parts, ecosystem) {
    const hash = hashes.get(ecosystem);
    return hash === undefined || !parts.includes(ecosystem) ? [] : [[ecosystem, hash]];
}
const lockedEntries = (parts) => remembered(({ entries }) => parts.flatMap((part) => entries.get(part) ?? []).sort((a, b) => a - b));
/** Most commits lock what the one before them locked: the same object. */
function remembered(make) {
    const made = new Map();
    return (state) => {
        const value = made.get(state) ?? make(state);
        made.set(state, value);
        return value;
    };
}
const changes = (commits, what) => commits.filter((commit, at) => at > 0 && what(commit) !== what(commits[at - 1] ?? commit)).length;

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/hash-files.js

/**
 * What `hashFiles` of GitHub's expressions answers for these files
 * (https://docs.github.com/actions/reference/workflows-and-actions/expressions#hashfiles): SHA-256 over the SHA-256 of each file, in the order in which
 * `@actions/glob` comes upon them, which is folder by folder, names sorted by their bytes. Empty for no file.
 */
function hashFilesOf(files) {
    if (files.length === 0)
        return '';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { sha256 } of inGlobOrder(files))
        hash.update(sha256);
    return hash.digest('hex');
}
/** A slash sorts before everything else: what is in a folder comes where the folder's name does. */
function inGlobOrder(files) {
    const placed = files.map((file) => ({ file, place: Buffer.from(file.path.replaceAll('/', '\0')) }));
    return placed.sort((a, b) => Buffer.compare(a.place, b.place)).map(({ file }) => file);
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/key-scheme.js

/** A key that is one `hashFiles`, behind a text that stays the same. */
function hashFilesScheme({ name, about, choices, restores }) {
    return {
        name,
        about,
        reads: (path) => choices.some((choice) => choice(path)),
        keyOf(files) {
            for (const choice of choices) {
                const hash = hashFilesOf(hashed(files, choice));
                if (hash !== '')
                    return { key: `cache-${hash}`, restoreKeys: restores ? ['cache-'] : [] };
            }
            return undefined;
        },
    };
}
function hashed(files, choice) {
    return files.paths.filter(choice).flatMap((path) => {
        const sha256 = files.sha256(path);
        return sha256 === undefined ? [] : [{ path, sha256 }];
    });
}
/** What a pattern of two stars and a name finds: such a file in any folder, and everything in a folder of that name. */
const anywhere = (...names) => (path) => path.split('/').some((name) => names.includes(name));
/** What a pattern without stars finds. */
const atTop = (name) => (path) => `${path}/`.startsWith(`${name}/`);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/rust-cache.js




const isToolchain = anywhere('rust-toolchain', 'rust-toolchain.toml');
const isConfiguration = (path) => isToolchain(path) || `/${path}`.endsWith('/.cargo/config.toml');
const isManifest = (path) => external_node_path_.posix.basename(path) === 'Cargo.toml';
const LOCK = 'Cargo.lock';
/**
 * Swatinem/rust-cache (https://github.com/Swatinem/rust-cache/blob/v2.9.2/src/config.ts): the manifests without versions of their own, what the lock file at the
 * top has from elsewhere, and the configuration of the toolchain. It asks cargo for the members of the workspace; here every manifest
 * of the repository is one.
 */
const rustCache = {
    name: 'Swatinem/rust-cache@v2',
    about: 'Cargo.toml and Cargo.lock without versions of the project, toolchain files; with a restore key',
    reads: (path) => isConfiguration(path) || isManifest(path) || path === LOCK,
    keyOf(files) {
        const hash = (0,external_node_crypto_.createHash)('sha1');
        const whole = files.paths.filter(isConfiguration);
        const add = (path, digest) => {
            const digested = files.derived(path, digest);
            if (digested === undefined)
                whole.push(path);
            else
                hash.update(digested);
        };
        for (const path of files.paths.filter(isManifest).sort(byLocale))
            add(path, manifestDigest);
        if (files.paths.includes(LOCK))
            add(LOCK, lockDigest);
        for (const path of whole.sort(byLocale))
            addWhole(hash, files, path);
        return { key: `cache-${hash.digest('hex').slice(0, 8)}`, restoreKeys: ['cache-'] };
    },
};
const byLocale = (a, b) => a.localeCompare(b);
function addWhole(hash, files, path) {
    const sha256 = files.sha256(path);
    // A digest in place of the bytes: it changes when they do.
    if (sha256 !== undefined)
        hash.update(external_node_path_.posix.basename(path)).update(sha256);
}
/** A digest of a manifest; undefined for one that is no TOML. */
const manifestDigest = (text) => parsedDigest(text, (manifest) => {
    if (isTable(manifest.package) && 'version' in manifest.package)
        manifest.package.version = '0.0.0';
    for (const section of ['dependencies', 'build-dependencies', 'dev-dependencies']) {
        const dependencies = manifest[section];
        if (!isTable(dependencies))
            continue;
        for (const dependency of Object.values(dependencies)) {
            if (isTable(dependency) && 'path' in dependency)
                Object.assign(dependency, { version: '0.0.0', path: '' });
        }
    }
    return manifest;
});
/** A digest of a lock file; undefined for one that is no TOML, or of a version of the format that the action does not know. */
const lockDigest = (text) => parsedDigest(text, ({ version, package: packages }) => {
    if ((version !== 3 && version !== 4) || !Array.isArray(packages))
        return undefined;
    return packages.filter((one) => isTable(one) && ('source' in one || 'checksum' in one));
});
function parsedDigest(text, part) {
    try {
        const value = part((0,dist.parse)(text));
        return value === undefined ? undefined : (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(value)).digest('hex');
    }
    catch {
        // What is no TOML, and numbers that JSON cannot hold, are hashed as they are.
        return undefined;
    }
}
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/known-schemes.js



/** What a pattern of two stars and a pattern for a name finds. */
const named = (form) => (path) => path.split('/').some((name) => form.test(name));
const any = (...tests) => (path) => tests.some((test) => test(path));
/** The recipe that actions/cache itself documents (https://github.com/actions/cache/blob/v5/examples.md), or one of its form. */
const recipe = (about, test, restores = true) => hashFilesScheme({
    name: 'actions/cache with hashFiles',
    about: `hashFiles(${about}), ${restores ? 'with a restore key' : 'without restore keys'}`,
    choices: [test],
    restores,
});
/** The recipe for files of these names. */
const recipeOf = (...names) => recipe(names.map((name) => `'**/${name}'`).join(', '), anywhere(...names));
/** An action that hashes the first of these files that stands at the top, and has no restore keys. */
const firstAtTop = (action, ...names) => hashFilesScheme({
    name: action,
    about: `hashFiles('${names.join("' or '")}'), without restore keys`,
    choices: names.map(atTop),
    restores: false,
});
const setup = (name, about, choices, restores) => hashFilesScheme({ name, about: `${about}, ${restores ? 'with a restore key' : 'without restore keys'}`, choices, restores });
const setupGradle = any(named(/\.gradle/), anywhere('gradle.properties', 'gradle-wrapper.properties', 'versions.properties'), (path) => /^buildSrc\/(?:.*\/)?(?:Versions|Dependencies)\.kt$/.test(path), (path) => /^gradle\/[^/]*\.versions\.toml$/.test(path));
const setupMaven = any(anywhere('pom.xml'), (path) => /(?:^|\/)\.mvn\/(?:wrapper\/maven-wrapper\.properties|extensions\.xml)$/.test(path));
const setupUv = any(anywhere('pyproject.toml', 'uv.lock'), named(/requirements.*\.(?:txt|in)$/), named(/constraints.*\.(?:txt|in)$/), named(/\.py\.lock$/));
/** Every lock file of some ecosystems. */
const lockFilesOf = (ecosystems) => (path) => {
    const format = (0,lock_formats/* lockFormat */.L)(path);
    return format !== undefined && ecosystems.includes(format.ecosystem);
};
/** What a repository would use otherwise, for each ecosystem: `hashFiles` as it is recommended comes first. */
const KNOWN_SCHEMES = {
    bun: [recipe("'**/bun.lock'", anywhere('bun.lock', 'bun.lockb'), false)],
    bundler: [
        recipeOf('Gemfile.lock'),
        setup('ruby/setup-ruby@v1', "the hash of 'Gemfile.lock' or 'gems.locked'", [atTop('Gemfile.lock'), atTop('gems.locked')], true),
    ],
    cargo: [recipeOf('Cargo.lock'), rustCache],
    composer: [recipeOf('composer.lock')],
    go: [recipeOf('go.sum'), firstAtTop('actions/setup-go@v7', 'go.mod')],
    gradle: [
        recipe("'**/*.gradle*', '**/gradle-wrapper.properties'", any(named(/\.gradle/), anywhere('gradle-wrapper.properties'))),
        setup('actions/setup-java@v5', 'hashFiles over scripts, properties and catalogs', [setupGradle], false),
    ],
    maven: [recipeOf('pom.xml'), setup('actions/setup-java@v5', "hashFiles('**/pom.xml', files in '**/.mvn')", [setupMaven], false)],
    npm: [
        recipeOf('package-lock.json', 'npm-shrinkwrap.json'),
        firstAtTop('actions/setup-node@v7', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock'),
    ],
    nuget: [recipeOf('packages.lock.json'), firstAtTop('actions/setup-dotnet@v6', 'packages.lock.json')],
    pip: [
        recipeOf('requirements.txt'),
        setup('actions/setup-python@v7', "hashFiles('**/requirements.txt'), else of '**/pyproject.toml'", [anywhere('requirements.txt'), anywhere('pyproject.toml')], true),
    ],
    pipenv: [recipeOf('Pipfile.lock'), setup('actions/setup-python@v7', "hashFiles('**/Pipfile.lock')", [anywhere('Pipfile.lock')], false)],
    pnpm: [recipeOf('pnpm-lock.yaml'), firstAtTop('actions/setup-node@v7', 'pnpm-lock.yaml')],
    poetry: [recipeOf('poetry.lock'), setup('actions/setup-python@v7', "hashFiles('**/poetry.lock')", [anywhere('poetry.lock')], false)],
    powershell: [recipe('over these files', lockFilesOf(['powershell']))],
    'pre-commit': [recipe("'.pre-commit-config.yaml'", atTop('.pre-commit-config.yaml'), false)],
    uv: [recipeOf('uv.lock'), setup('astral-sh/setup-uv@v9', 'hashFiles over lock files, requirements and pyproject.toml', [setupUv], false)],
    yarn: [recipeOf('yarn.lock'), firstAtTop('actions/setup-node@v7', 'yarn.lock')],
};
/** What is compared: all ecosystems as one cache, and each of them alone. */
const sectionsOf = (ecosystems) => [
    { ecosystem: 'all', parts: ecosystems, schemes: [recipe('over all of these lock files', lockFilesOf(ecosystems))] },
    ...ecosystems.map((ecosystem) => ({ ecosystem, parts: [ecosystem], schemes: KNOWN_SCHEMES[ecosystem] })),
];

// EXTERNAL MODULE: ./packages/cache-keys/lib/find-lock-files.js
var find_lock_files = __webpack_require__(9212);
// EXTERNAL MODULE: ./packages/cache-keys/lib/lock-file-reader.js
var lock_file_reader = __webpack_require__(6663);
// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-content.js
var locked_content = __webpack_require__(6993);
// EXTERNAL MODULE: ./packages/cache-keys/lib/maven-projects.js
var maven_projects = __webpack_require__(6059);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/tree-at.js


/** The files of a commit below one folder, moved along a history by what each commit changed. */
class TreeAt {
    #below;
    #entries = new Map();
    #keyFiles = new Set();
    #links = new Set();
    /** Made when first asked for. */
    #folders;
    /** Whether a path may decide a key. */
    isKeyFile;
    /**
     * @param below the folder, with a slash at its end unless it is the whole tree, which is the empty text
     * @param isKeyFile which paths may decide a key: they are kept at hand
     */
    constructor(below, isKeyFile) {
        [this.#below, this.isKeyFile] = [below, isKeyFile];
    }
    /** Takes in what a commit changed, and names the paths below the folder. */
    apply(changes) {
        return changes.flatMap(({ path: whole, mode, oid }) => {
            if (!whole.startsWith(this.#below))
                return [];
            const path = whole.slice(this.#below.length);
            this.#set(path, mode === undefined ? undefined : { mode, oid });
            return [path];
        });
    }
    #set(path, entry) {
        this.#folders = undefined;
        if (entry === undefined)
            this.#entries.delete(path);
        else
            this.#entries.set(path, entry);
        mark(this.#keyFiles, path, entry !== undefined && this.isKeyFile(path));
        mark(this.#links, path, entry?.mode === '120000');
    }
    at(path) {
        return this.#entries.get(path);
    }
    /** Whether a regular file stands there. */
    isFile(path) {
        const mode = this.#entries.get(path)?.mode;
        return mode === '100644' || mode === '100755';
    }
    isLink(path) {
        return this.#links.has(path);
    }
    /** Whether files lie below this path. The empty one is the whole. */
    isFolder(path) {
        this.#folders ??= foldersOf(this.#entries.keys());
        return this.#folders.has(path);
    }
    /** Paths that may decide a key, in no order. */
    keyFiles() {
        return this.#keyFiles;
    }
    /** Paths of links, in no order. */
    links() {
        return this.#links;
    }
    /** The tree as files. `seen` hears of every path that is looked at. Contents that are away throw `BlobAway`. */
    files(shelf, seen) {
        const entryOf = (absolute) => {
            const path = external_node_path_.posix.relative('/', absolute);
            seen(path);
            return this.#entries.get(path);
        };
        const contentOf = (absolute) => {
            const entry = entryOf(absolute);
            if (entry?.mode === '100644' || entry?.mode === '100755')
                return shelf.content(entry.oid);
            throw unreadable(absolute, 'there is no such file', 'a regular file');
        };
        return {
            status(absolute) {
                const entry = entryOf(absolute);
                return entry === undefined ? undefined : statusOf(entry, shelf);
            },
            read(absolute, maxBytes = Number.POSITIVE_INFINITY) {
                const content = contentOf(absolute);
                if (content.length <= maxBytes)
                    return content;
                throw unreadable(absolute, `it has ${content.length} bytes`, `at most ${maxBytes} bytes`);
            },
            readRange: (absolute, offset, length) => contentOf(absolute).subarray(offset, offset + length),
        };
    }
}
function mark(set, path, is) {
    if (is)
        set.add(path);
    else
        set.delete(path);
}
function foldersOf(paths) {
    const folders = new Set(['']);
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
/** A checkout gives a file no time that means anything. */
function statusOf({ mode, oid }, shelf) {
    if (mode === '160000')
        return { kind: 'directory', size: 0, executable: false, modifiedMs: 0 };
    const { size } = shelf.facts(oid);
    return { kind: mode === '120000' ? 'link' : 'file', size, executable: mode === '100755', modifiedMs: 0 };
}
/** Identity of what stands at a path: it changes exactly when its content or its kind does. */
const identityOf = (entry) => (entry === undefined ? '' : `${entry.mode} ${entry.oid}`);
/** Blobs of the paths that decide keys, and of links, in the order in which changes bring them, each once. */
function plannedBlobs(changes, isKeyFile) {
    const oids = new Set();
    for (const some of changes) {
        for (const { path, mode, oid } of some)
            if (mode === '120000' || (mode !== undefined && mode !== '160000' && isKeyFile(path)))
                oids.add(oid);
    }
    return [...oids];
}
const unreadable = (absolute, what, expected) => new usage_error/* UsageError */.e({ what, where: external_node_path_.posix.relative('/', absolute), expected, fix: 'correct the path' });

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/locked-history.js








/** Reads what a tree locks, each lock file only when something that was looked at for it has changed. */
class LockedHistory {
    #tree;
    #shelf;
    #blake3;
    #numbers = new EntryNumbers();
    #remembered = new Map();
    /** Every path that decides what the present state is. */
    #watched = new Set();
    #state;
    constructor(tree, shelf, blake3) {
        [this.#tree, this.#shelf, this.#blake3] = [tree, shelf, blake3];
    }
    /** What is locked now. The same object as before where none of the changed paths matters. */
    async after(changed) {
        const matters = changed.some((path) => this.#watched.has(path) || (0,lock_formats/* lockFormat */.L)(path) !== undefined);
        if (this.#state !== undefined && !matters)
            return this.#state;
        const files = [];
        const watched = new Set();
        for (const group of groups((0,find_lock_files/* lockFilesAmong */.X)([...this.#tree.keyFiles()], 'the repository'))) {
            const read = await this.#read(group);
            for (const path of read.seen.keys())
                watched.add(path);
            files.push(...read.files);
        }
        this.#watched = watched;
        this.#state = { files, hashes: (0,locked_content/* lockedHashes */.dj)(files, this.#blake3), entries: this.#entriesOf(files) };
        return this.#state;
    }
    /** Reads lock files that are read together. */
    async #read(paths) {
        const name = paths.join('\0');
        const before = this.#remembered.get(name);
        if (before !== undefined && [...before.seen].every(([path, identity]) => identityOf(this.#tree.at(path)) === identity))
            return before;
        // One alone is what the history will ask for next, and is fetched with what follows it.
        const needed = paths.length === 1 ? [] : paths.flatMap((path) => (this.#tree.isFile(path) ? (this.#tree.at(path)?.oid ?? []) : []));
        const read = await this.#shelf.reading(() => this.#readNow(paths), needed);
        this.#remembered.set(name, read);
        return read;
    }
    async #readNow(paths) {
        const seen = new Map();
        const standing = this.#tree.files(this.#shelf, (path) => seen.set(path, identityOf(this.#tree.at(path))));
        const reader = new lock_file_reader/* LockFileReader */.H('/', standing, this.#blake3);
        const findings = [];
        const reading = { reader, blake3: this.#blake3, findings, projects: new maven_projects/* MavenProjects */.S(paths.filter(isProject), reader) };
        const files = [];
        for (const path of paths) {
            const format = (0,lock_formats/* lockFormat */.L)(path);
            const status = reader.status(path);
            if (format !== undefined && status.state === 'file')
                files.push(await (0,locked_content/* readLockFile */.cx)(path, format, status.size, reading));
        }
        return { seen, files };
    }
    #entriesOf(files) {
        const found = ecosystems/* ECOSYSTEMS */.S.filter((ecosystem) => files.some((file) => file.ecosystem === ecosystem));
        return new Map(found.map((ecosystem) => {
            const own = files.filter((file) => file.ecosystem === ecosystem);
            return [
                ecosystem,
                this.#numbers.setOf(ecosystem, own.flatMap(({ entries }) => entries)),
            ];
        }));
    }
}
const isProject = (path) => (0,lock_formats/* lockFormat */.L)(path)?.read === 'pom';
/** Projects of Maven speak of each other; any other lock file is read by itself. */
function groups(paths) {
    const projects = paths.filter(isProject);
    return [...(projects.length === 0 ? [] : [projects]), ...paths.filter((path) => !isProject(path)).map((path) => [path])];
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/through-links.js

/** So many files are looked at through links: where links multiply, the rest stays unseen. */
const MAX_SEEN = 20_000;
/** As Linux allows (path_resolution(7)). */
const MAX_LINKS_IN_PATH = 40;
/**
 * Which key files are seen by a walk that follows links inside the repository, as that of `@actions/glob` does. A folder that is
 * on the way already is not entered again.
 * @param targetOf what a link says
 */
function seenThroughLinks(tree, targetOf) {
    const [files, led] = [new Map(), new Set()];
    const open = [{ seen: '', real: '', chain: new Set(['']) }];
    for (let place = open.pop(); place !== undefined && files.size + open.length < MAX_SEEN; place = open.pop()) {
        for (const path of below(tree.keyFiles(), place))
            if (tree.isFile(path))
                files.set(seenAs(path, place), path);
        for (const link of below(tree.links(), place)) {
            const [as, target] = [seenAs(link, place), realPath(link, tree, targetOf)];
            led.add(link);
            if (target === undefined)
                continue;
            led.add(target);
            if (tree.isFile(target)) {
                if (tree.isKeyFile(as))
                    files.set(as, target);
            }
            else if (tree.isFolder(target)) {
                const chain = new Set([...place.chain, ...foldersTo(link, place.real)]);
                if (!chain.has(target))
                    open.push({ seen: as, real: target, chain: chain.add(target) });
            }
        }
    }
    return { files, led };
}
const seenAs = (path, { seen, real }) => external_node_path_.posix.join(seen, external_node_path_.posix.relative(`/${real}`, `/${path}`));
/** Paths in a folder, unless the way down leads through a folder that is on the way to it. */
const below = (paths, { real, chain }) => [...paths].filter((path) => (real === '' || path.startsWith(`${real}/`)) && (chain.size === 1 || !foldersTo(path, real).some((one) => chain.has(one))));
/** The folders between one and a path in it. */
function foldersTo(path, real) {
    const folders = [];
    for (let folder = external_node_path_.posix.dirname(path); folder !== '.' && folder !== real; folder = external_node_path_.posix.dirname(folder))
        folders.push(folder);
    return folders;
}
/** Where a path leads when every link on the way is followed; undefined outside of the repository, and where links run in circles. */
function realPath(path, tree, targetOf) {
    const ahead = path.split('/').reverse();
    let at = '';
    let links = 0;
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            if (at === '' || !tree.isFolder(at))
                return undefined;
            at = parentOf(at);
            continue;
        }
        at = at === '' ? name : `${at}/${name}`;
        if (!tree.isLink(at))
            continue;
        const target = targetOf(at);
        if (++links > MAX_LINKS_IN_PATH || external_node_path_.posix.isAbsolute(target))
            return undefined;
        ahead.push(...target.split('/').reverse());
        at = parentOf(at);
    }
    return at;
}
const parentOf = (path) => (path.includes('/') ? external_node_path_.posix.dirname(path) : '');

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/scheme-files.js

/** Gives ways of making keys the files that they read, at whatever commit the tree is. */
class SchemeReader {
    #tree;
    #shelf;
    #schemes;
    #derived = new Map();
    #keys;
    #led = new Set();
    constructor(tree, shelf, schemes) {
        [this.#tree, this.#shelf, this.#schemes] = [tree, shelf, schemes];
    }
    /** The key of each scheme at this commit, after these paths have changed. */
    async after(changed) {
        const matters = changed.some((path) => this.#tree.isKeyFile(path) || this.#tree.isLink(path) || this.#led.has(path));
        if (this.#keys !== undefined && !matters)
            return this.#keys;
        this.#keys = await this.#shelf.reading(() => {
            const files = this.#files();
            return new Map(this.#schemes.map((scheme) => [scheme, scheme.keyOf(files)]));
        });
        return this.#keys;
    }
    #files() {
        const seen = seenThroughLinks(this.#tree, (link) => this.#derive(this.#tree.at(link)?.oid, sameText) ?? '');
        this.#led = seen.led;
        const blobAt = (path) => this.#tree.at(seen.files.get(path) ?? '')?.oid;
        return {
            paths: [...seen.files.keys()],
            sha256: (path) => {
                const oid = blobAt(path);
                return oid === undefined ? undefined : this.#shelf.facts(oid).sha256;
            },
            derived: (path, derive) => this.#derive(blobAt(path), derive),
        };
    }
    #derive(oid, derive) {
        if (oid === undefined)
            return undefined;
        const known = this.#derived.get(derive) ?? new Map();
        this.#derived.set(derive, known);
        if (!known.has(oid))
            known.set(oid, derive(new TextDecoder().decode(this.#shelf.content(oid))));
        // Only this function's own results are kept under it.
        return known.get(oid);
    }
}
const sameText = (text) => text;

;// CONCATENATED MODULE: ./packages/cache-keys/lib/replay/simulate.js








/** See `simulateCache`. */
async function replayHistory(request, { git, blake3 }) {
    const steps = await simulate_history(request, git);
    const [oldest, newest] = [steps[0], steps.at(-1)];
    if (oldest === undefined || newest === undefined)
        throw noCommits(request);
    const sections = sectionsOf(request.ecosystems);
    const runs = await replay(steps, request, sections, { git, start: await git.listTree(oldest.commit), blake3 });
    const compared = sections.flatMap((section) => compareKeys(runs, section, blake3) ?? []);
    return {
        commits: steps.length,
        from: { commit: oldest.commit, committedAt: oldest.committedAt },
        to: { commit: newest.commit, committedAt: newest.committedAt },
        shallow: await git.isShallow(),
        // One ecosystem alone is all of them.
        comparisons: compared.length === 2 ? compared.slice(1) : compared,
    };
}
async function replay(steps, { folder, onProgress }, sections, { git, start, blake3 }) {
    const schemes = sections.flatMap((section) => section.schemes);
    const isKeyFile = (path) => (0,lock_formats/* lockFormat */.L)(path) !== undefined || schemes.some((scheme) => scheme.reads(path));
    const below = folder === '' ? '' : `${folder}/`;
    const tree = new TreeAt(below, isKeyFile);
    const changes = [start, ...steps.slice(1).map((step) => step.changes)];
    const shelf = new BlobShelf(git, plannedBlobs(changes, (path) => path.startsWith(below) && isKeyFile(path.slice(below.length))));
    const [locked, reader] = [new LockedHistory(tree, shelf, blake3), new SchemeReader(tree, shelf, schemes)];
    const runs = [];
    for (const [at, { committedAt }] of steps.entries()) {
        const changed = tree.apply(changes[at] ?? []);
        runs.push({ at: committedAt, state: await locked.after(changed), keys: await reader.after(changed) });
        onProgress?.(at + 1, steps.length);
    }
    return runs;
}
async function simulate_history({ to, commits, since }, git) {
    const commit = await git.resolveCommit(to);
    if (commit !== undefined)
        return await git.firstParents({ to: commit, most: commits, ...(since === undefined ? {} : { since }) });
    throw new usage_error/* UsageError */.e({
        what: 'it names no commit',
        where: (0,visible/* visible */.RK)(to, 200),
        expected: 'a branch, a tag or a commit of this clone',
        fix: 'fetch it, correct the name, or commit something first',
    });
}
const noCommits = ({ to }) => new usage_error/* UsageError */.e({
    what: 'no commit of that time is in this clone',
    where: (0,visible/* visible */.RK)(to, 200),
    expected: 'at least one commit',
    fix: 'fetch more of the history (git fetch --unshallow), or take an earlier time',
});


/***/ })

};
