export const id = 578;
export const ids = [578];
export const modules = {

/***/ 3578:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  saveCache: () => (/* binding */ saveCache),
  useCache: () => (/* binding */ useCache)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/declared-paths.js


/** Folders of a repository that no cache may bring: what git believes, the record of what was done, and changes that are half made. */
const OWN_FOLDERS = new Set(['.git', '.runs', '.aiop']);
/**
 * Where the paths of a cache are on this machine: `~` is the home folder, and what is relative stands below the root. A path that another
 * one holds is left out: it comes with that one.
 * @throws UsageError for a pattern, for a path that holds the root or the home folder itself, and for what belongs to git or to aiop
 */
function declaredPaths(paths, root, home) {
    const all = paths.map((declared) => ({ declared, absolute: soundPath(declared, root, home) }));
    return all.filter(({ absolute }, at) => !all.some((other, place) => (other.absolute === absolute ? place < at : isWithin(absolute, other.absolute))));
}
function soundPath(declared, root, home) {
    if (/[*?[\]{}]|^!/.test(declared)) {
        throw wrong(declared, 'it is a pattern', 'the path of a folder or a file', 'name the folder, or save it with actions/cache');
    }
    const absolute = absoluteOf(declared, root, home);
    if ([root, home].some((folder) => folder !== undefined && isWithin(folder, absolute))) {
        const fix = 'name the folder that is to be cached';
        throw wrong(declared, 'the repository or the home folder lies in it', 'a folder of its own', fix);
    }
    // The root may be a folder of the repository, so that these lie above it.
    const own = external_node_path_.posix
        .relative(root, absolute)
        .split('/')
        .find((segment) => OWN_FOLDERS.has(segment.toLowerCase()));
    if (own !== undefined)
        throw wrong(declared, `it belongs to ${own}`, 'a folder that a run may replace', 'name another folder');
    return absolute;
}
/** Without a slash at its end. */
function absoluteOf(declared, root, home) {
    if (declared !== '~' && !declared.startsWith('~/'))
        return external_node_path_.posix.resolve(root, declared);
    if (home !== undefined && home !== '')
        return external_node_path_.posix.resolve(home, `.${declared.slice(1)}`);
    throw wrong(declared, 'there is no home folder', 'HOME to be set', 'set HOME, or name an absolute path');
}
/** Whether a path is a folder or lies in it. */
const isWithin = (path, folder) => `${path}/`.startsWith(folder === '/' ? '/' : `${folder}/`);
const wrong = (declared, what, expected, fix) => new usage_error/* UsageError */.e({ what, where: `path ${JSON.stringify(declared)}`, expected, fix });

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./packages/cache-keys/lib/codes.js
var codes = __webpack_require__(6237);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/cache-use.js


/** The hit of a restore: whatever kept an archive out of its place makes it a miss. */
const hitOf = ({ state }) => (state === 'exact' || state === 'prefix' ? state : 'miss');
/** What the ledger hears of a restore. */
function cacheUsedEvent({ key, trust }, outcome, durationMs) {
    const event = { t: 'cache.used', hit: hitOf(outcome), key, trust_domain: trust.domain, ms: Math.round(durationMs) };
    if (outcome.state !== 'exact' && outcome.state !== 'prefix')
        return event;
    return { ...event, matched_key: outcome.key, bytes: outcome.bytes };
}
/** What the ledger hears of a save, whatever came of it. `trustDomain` is the one of the key. */
function cacheSavedEvent({ key, trustDomain }, outcome, durationMs) {
    const event = { t: 'cache.saved', outcome: outcome.state, key, trust_domain: trustDomain, ms: Math.round(durationMs) };
    return outcome.state === 'saved' ? { ...event, bytes: outcome.bytes } : event;
}
/** What is worth knowing of a restore. None is an error: a job can do without a cache. */
function restoreFindings(outcome) {
    switch (outcome.state) {
        case 'denied':
            return [(0,codes/* report */.z)('AIOP-K010', { message: `nothing was restored: ${outcome.why}` })];
        case 'refused':
            return [(0,codes/* report */.z)('AIOP-K008', { message: `the cache ${outcome.key} was not restored: ${outcome.why}` })];
        case 'failed':
            return [(0,codes/* report */.z)('AIOP-K009', { message: `nothing was restored: ${outcome.why}` })];
        default:
            return [];
    }
}
/** What is worth knowing of a save. */
function saveFindings(outcome) {
    switch (outcome.state) {
        case 'denied':
            return [(0,codes/* report */.z)('AIOP-K010', { message: `nothing was saved: ${outcome.why}` })];
        case 'failed':
            return [(0,codes/* report */.z)('AIOP-K009', { message: `nothing was saved: ${outcome.why}` })];
        case 'saved': {
            const [first] = outcome.leftOut;
            if (first === undefined)
                return [];
            const others = outcome.leftOut.length > 1 ? `, and ${outcome.leftOut.length - 1} more` : '';
            return [(0,codes/* report */.z)('AIOP-K011', { message: `${first.absolute} is not in the cache, because ${first.why}${others}` })];
        }
        default:
            return [];
    }
}
/** What came of a restore, in one sentence without a full stop. It may hold text from outside. */
function restoreSentence(outcome, durationMs) {
    const took = `(${seconds(durationMs)})`;
    switch (outcome.state) {
        case 'exact':
            return `restored ${amount(outcome)} in ${seconds(durationMs)}: the cache of this key`;
        case 'prefix':
            return `restored ${amount(outcome)} in ${seconds(durationMs)}: a cache that begins alike, ${(0,visible/* visible */.RK)(outcome.key, 512)}`;
        case 'miss':
            return `nothing is restored: there is no cache of this key, or of one that begins alike ${took}`;
        default:
            return `nothing is restored: ${(0,visible/* visible */.RK)(outcome.why, 500)} ${took}`;
    }
}
/** What came of a save, in one sentence without a full stop. It may hold text from outside. */
function saveSentence(key, outcome, durationMs) {
    switch (outcome.state) {
        case 'saved':
            return `saved ${amount(outcome)} in ${seconds(durationMs)} as ${key}`;
        case 'exists':
            return `nothing is saved: there is a cache ${key} already, or another job is saving it`;
        case 'nothing':
            return `nothing is saved: nothing stands at the paths of the cache ${key}`;
        default:
            return `nothing is saved as ${key}: ${(0,visible/* visible */.RK)(outcome.why, 500)} (${seconds(durationMs)})`;
    }
}
const amount = ({ bytes, entries }) => `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (durationMs) => `${(durationMs / 1000).toFixed(1)} s`;

// EXTERNAL MODULE: ./packages/diagnostics/lib/markdown.js
var markdown = __webpack_require__(7057);
// EXTERNAL MODULE: ./packages/host/lib/machine.js
var machine = __webpack_require__(9177);
;// CONCATENATED MODULE: ./packages/stores/lib/job-cache.js
/** The cache service of this job; undefined where there is none of version 2, as on GitHub Enterprise Server and outside of a runner. */
function findJobCache(environment) {
    const { ACTIONS_CACHE_SERVICE_V2 = '', ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_CACHE_MODE = '', } = environment;
    if (ACTIONS_CACHE_SERVICE_V2 === '' || !URL.canParse(url) || token === '')
        return undefined;
    return { url, token, mode: ACTIONS_CACHE_MODE.trim().toLowerCase() };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/stores/lib/archive/archive-form.js
/**
 * The form of an archive, all numbers big-endian:
 *
 *     16 bytes    MAGIC
 *     pieces      each: u32 raw length, u32 packed length, one zstd frame (RFC 8878). Together they are the contents of all files, in order.
 *     manifest    one zstd frame of JSON in UTF-8: what the archive holds (manifest.ts)
 *     trailer     u64 where the manifest begins, u32 its packed length, u32 its raw length, SHA-256 of its raw bytes, 16 bytes MAGIC
 *
 * It is no tar: a manifest can be judged as a whole before anything is written, names no kind but files, folders and links, and carries a
 * digest of every file. A byte that changed on the way is found, whichever it is.
 */
const MAGIC = new TextEncoder().encode('aiop-cache-ar-1\n');
const PIECE_HEADER_BYTES = 8;
const TRAILER_BYTES = 8 + 4 + 4 + 32 + MAGIC.length;
/** How much of the contents one piece holds, at most. */
const MAX_PIECE_BYTES = 8 * 1024 * 1024;
/** Bounds of one archive: beyond, nothing is packed and nothing unpacked. */
const MAX_ENTRIES = 1_000_000;
const MAX_CONTENT_BYTES = 32 * 1024 ** 3;
const MAX_MANIFEST_BYTES = 256 * 1024 * 1024;
/** What GitHub keeps for a whole repository. */
const MAX_ARCHIVE_BYTES = 10 * 1024 ** 3;
/** An archive that is not to be unpacked, with the reason as a sentence without its subject: `holds …`. */
class ArchiveRefusal extends Error {
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./packages/stores/lib/archive/manifest.js

const MAX_MODE = 0o777;
const MAX_PATH_BYTES = 4096;
const MAX_NAME_BYTES = 255;
/** The manifest as text. */
const writeManifest = (entries) => JSON.stringify({ entries });
/**
 * Reads a manifest from a stranger. What it returns can be built in empty folders, in order, without leaving them: every path is canonical
 * and stands once; what lies above it is a folder of the archive, so nothing is written through a link or a file; a link leads to a place
 * below its own declared path; there are no other kinds, no modes beyond the nine bits of permission, and no more than the bounds allow.
 * @throws ArchiveRefusal where it is otherwise
 */
function readManifest(text, roots) {
    const entries = entriesOf(text);
    if (entries.length > MAX_ENTRIES)
        throw new ArchiveRefusal(`holds more than ${MAX_ENTRIES} entries`);
    const known = new Map();
    let bytes = 0;
    return entries.map((value) => {
        const entry = readEntry(value, roots);
        const problem = pathProblem(entry) ?? placeProblem(entry, known);
        if (problem !== undefined)
            throw new ArchiveRefusal(`holds ${JSON.stringify(entry.path)}, which ${problem}`);
        known.set(placeOf(entry.root, entry.path), entry.kind);
        if (entry.kind === 'file')
            bytes += entry.size;
        if (bytes > MAX_CONTENT_BYTES)
            throw new ArchiveRefusal(`holds more than ${MAX_CONTENT_BYTES} bytes`);
        return entry;
    });
}
/** Why a path or the target of a link may not stand in an archive, as a sentence without its subject. */
function pathProblem(entry) {
    const { path } = entry;
    if (path !== '') {
        if (!isPortable(path))
            return 'is no path that every system can hold';
        const segments = path.split('/');
        if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
            return 'is not a plain path below a declared one';
        if (segments.some((segment) => Buffer.byteLength(segment) > MAX_NAME_BYTES))
            return 'has a name of more than 255 bytes';
    }
    return entry.kind === 'link' ? linkProblem(entry.path, entry.target) : undefined;
}
/** No half of a surrogate pair either: on a disk all of them have one name. */
const isPortable = (path) => path.isWellFormed() && !/[\0\\\ufffd]/.test(path) && Buffer.byteLength(path) <= MAX_PATH_BYTES;
/**
 * A link may climb as far as its own declared path and then only descend. Each link on its way down does the same, so that no chain of
 * them leads out; after a name, `..` could step out of the place that another link leads to.
 */
function linkProblem(path, target) {
    if (path === '')
        return 'is a declared path and must be no link';
    if (target === '' || !isPortable(target))
        return 'links to no path';
    if (target.startsWith('/'))
        return 'links to an absolute path';
    const segments = target.split('/');
    const descent = segments.findIndex((segment) => segment !== '..' && segment !== '.');
    const climbs = segments.slice(0, descent < 0 ? segments.length : descent).filter((segment) => segment === '..').length;
    if (climbs > path.split('/').length - 1)
        return 'links out of its declared path';
    return descent >= 0 && segments.slice(descent).includes('..') ? 'links up again after a name' : undefined;
}
function placeProblem({ root, path }, known) {
    if (known.has(placeOf(root, path)))
        return 'stands twice';
    if (path === '')
        return undefined;
    const above = known.get(placeOf(root, path.slice(0, Math.max(0, path.lastIndexOf('/')))));
    return above === 'folder' ? undefined : `lies in ${above === undefined ? 'no folder of the archive' : `a ${above}`}`;
}
const placeOf = (root, path) => `${root}/${path}`;
function entriesOf(text) {
    try {
        const value = JSON.parse(text);
        if (isRecord(value) && Array.isArray(value.entries))
            return value.entries;
    }
    catch {
        // Said below.
    }
    throw new ArchiveRefusal('has a manifest that cannot be read');
}
function readEntry(value, roots) {
    if (!isRecord(value))
        throw new ArchiveRefusal('has a manifest with something else than entries');
    const { kind, root, path, mode, modifiedUs, size, digest, target } = value;
    if (!isCount(root, roots - 1) || typeof path !== 'string')
        throw new ArchiveRefusal('holds something outside of the declared paths');
    if (kind === 'link' && typeof target === 'string')
        return { kind, root, path, target };
    if (isCount(mode, MAX_MODE) && isCount(modifiedUs, Number.MAX_SAFE_INTEGER)) {
        if (kind === 'folder')
            return { kind, root, path, mode, modifiedUs };
        const sound = isCount(size, MAX_CONTENT_BYTES) && typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest);
        if (kind === 'file' && sound)
            return { kind, root, path, mode, modifiedUs, size, digest };
    }
    throw new ArchiveRefusal(`holds ${JSON.stringify(path)}, which is not sound as a file, a folder or a link`);
}
const isCount = (value, most) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most;
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./packages/stores/lib/archive/pieces.js




const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/** How many pieces are packed or unpacked at once: node's thread pool has four threads. */
const AT_ONCE = 4;
/** Each chunk of output is one trip to the thread pool and back. zlib takes none below 64 bytes, and by itself makes them of 16 KiB. */
const LEAST_CHUNK_BYTES = 64;
const PACKED_CHUNK_BYTES = 1024 * 1024;
/** What zstd may add to bytes that it cannot make less of (ZSTD_COMPRESSBOUND). */
const MAX_PACKED_BYTES = MAX_PIECE_BYTES + MAX_PIECE_BYTES / 128;
/** A frame may ask for a window of up to 2 GiB before it holds a byte; ours take no more than a piece has (RFC 8878, section 3.1.1.1.2). */
const WINDOW = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: Math.log2(MAX_PIECE_BYTES) };
/** Writes contents as pieces, compressed side by side and written in order. */
class PieceWriter {
    #descriptor;
    #open = Buffer.allocUnsafe(MAX_PIECE_BYTES);
    #filled = 0;
    #packing = [];
    /** How many bytes stand in the file. */
    written = 0;
    constructor(descriptor) {
        this.#descriptor = descriptor;
    }
    /** Adds contents; what is given is copied. */
    async add(content) {
        for (let at = 0; at < content.length;) {
            const part = content.subarray(at, at + MAX_PIECE_BYTES - this.#filled);
            this.#open.set(part, this.#filled);
            this.#filled += part.length;
            at += part.length;
            if (this.#filled === MAX_PIECE_BYTES)
                await this.#close();
        }
    }
    /** Ends the contents: everything is in the file. */
    async end() {
        if (this.#filled > 0)
            await this.#close();
        while (this.#packing.length > 0)
            await this.#writeNext();
    }
    /** Writes bytes as they are. */
    raw(content) {
        for (let at = 0; at < content.length;)
            at += (0,external_node_fs_.writeSync)(this.#descriptor, content, at);
        this.written += content.length;
    }
    async #close() {
        const raw = Buffer.from(this.#open.subarray(0, this.#filled));
        this.#filled = 0;
        const packing = compress(raw, { chunkSize: PACKED_CHUNK_BYTES }).then((packed) => ({ raw: raw.length, packed }));
        // It is awaited in its turn; until then its failure is not one that nobody hears of.
        packing.catch(() => { });
        this.#packing.push(packing);
        if (this.#packing.length >= AT_ONCE)
            await this.#writeNext();
    }
    async #writeNext() {
        const next = await this.#packing.shift();
        if (next === undefined)
            return;
        const header = Buffer.alloc(PIECE_HEADER_BYTES);
        header.writeUInt32BE(next.raw, 0);
        header.writeUInt32BE(next.packed.length, 4);
        this.raw(header);
        this.raw(next.packed);
    }
}
/** Reads contents back from the pieces between two places of a file. */
class PieceReader {
    #descriptor;
    #at;
    #end;
    #unpacking = [];
    #piece = new Uint8Array();
    #taken = 0;
    constructor(descriptor, begin, end) {
        this.#descriptor = descriptor;
        this.#at = begin;
        this.#end = end;
    }
    /**
     * From one to `most` bytes.
     * @throws ArchiveRefusal where no more are there, or a piece is damaged
     */
    async take(most) {
        while (this.#taken === this.#piece.length) {
            this.#readAhead();
            const next = await this.#unpacking.shift();
            if (next === undefined)
                throw new ArchiveRefusal('ends before its contents do');
            [this.#piece, this.#taken] = [next, 0];
        }
        const part = this.#piece.subarray(this.#taken, this.#taken + most);
        this.#taken += part.length;
        return part;
    }
    /** Whether every byte was taken. */
    get atEnd() {
        return this.#taken === this.#piece.length && this.#unpacking.length === 0 && this.#at === this.#end;
    }
    #readAhead() {
        while (this.#unpacking.length < AT_ONCE && this.#at < this.#end) {
            const header = readExactly(this.#descriptor, this.#at, PIECE_HEADER_BYTES);
            const [raw, packed] = [header.readUInt32BE(0), header.readUInt32BE(4)];
            const after = this.#at + PIECE_HEADER_BYTES + packed;
            if (raw === 0 || raw > MAX_PIECE_BYTES || packed > MAX_PACKED_BYTES || after > this.#end) {
                throw new ArchiveRefusal('has a piece that is out of bounds');
            }
            const unpacking = unpack(readExactly(this.#descriptor, this.#at + PIECE_HEADER_BYTES, packed), raw);
            unpacking.catch(() => { });
            this.#unpacking.push(unpacking);
            this.#at = after;
        }
    }
}
/**
 * What a zstd frame holds, which has to be `length` bytes: no more are ever unpacked.
 * @throws ArchiveRefusal
 */
async function unpack(packed, length) {
    const bounds = { maxOutputLength: Math.max(1, length), chunkSize: Math.max(LEAST_CHUNK_BYTES, length), params: WINDOW };
    const raw = await decompress(packed, bounds).catch(() => undefined);
    if (raw?.length !== length)
        throw new ArchiveRefusal('has a piece that is damaged');
    return raw;
}
/** @throws ArchiveRefusal where the file ends before */
function readExactly(descriptor, offset, length) {
    const content = Buffer.allocUnsafe(length);
    for (let filled = 0; filled < length;) {
        const count = (0,external_node_fs_.readSync)(descriptor, content, filled, length - filled, offset + filled);
        if (count === 0)
            throw new ArchiveRefusal('is shorter than it says');
        filled += count;
    }
    return content;
}
/** Calls `work` with an open file, and closes it. */
async function withFile(path, flags, work) {
    const descriptor = (0,external_node_fs_.openSync)(path, flags, 0o600);
    try {
        return await work(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./packages/stores/lib/archive/own-folders.js


/** What git believes, the record of what was done, and changes that are half made: no archive may bring or hold them. */
const own_folders_OWN_FOLDERS = new Set(['.git', '.runs', '.aiop']);
/**
 * The folder of git or of aiop to which links lead from a declared path, absolute, whose own text names none: whoever may commit a link could
 * turn a cache there. Undefined where they lead to none.
 */
function ownFolderBehind(declared) {
    let [standing, rest] = [declared, ''];
    while ((0,external_node_fs_.lstatSync)(standing, { throwIfNoEntry: false }) === undefined)
        [standing, rest] = [(0,external_node_path_.dirname)(standing), (0,external_node_path_.join)((0,external_node_path_.basename)(standing), rest)];
    const [named, real] = [declared, (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(standing), rest)].map(ownFolders);
    return real !== undefined && named !== undefined && real.length > named.length ? real.at(-1) : undefined;
}
/** Whether a name is that of a folder of git or of aiop. */
const isOwnFolder = (name) => own_folders_OWN_FOLDERS.has(name.toLowerCase());
const ownFolders = (path) => path.split(external_node_path_.sep).filter(isOwnFolder);

;// CONCATENATED MODULE: ./packages/stores/lib/archive/walk-folders.js




/**
 * Walks everything at and below the declared paths that are there, each folder before what is in it, in the order of its names. A declared path
 * may be a link to where it really is; links below stay links.
 */
function* walkFolders(roots, leaveOut) {
    for (const [root, declared] of roots.entries()) {
        if ((0,external_node_fs_.lstatSync)(declared, { throwIfNoEntry: false }) === undefined)
            continue;
        const own = ownFolderBehind(declared);
        if (own !== undefined) {
            leaveOut({ absolute: declared, why: `links lead from there to ${own}` });
            continue;
        }
        const real = (0,external_node_fs_.realpathSync)(declared);
        const open = [''];
        for (let path = open.pop(); path !== undefined; path = open.pop()) {
            const absolute = (0,external_node_path_.join)(real, path);
            const entry = entryAt(root, path, absolute);
            const why = entry === undefined ? 'it is a pipe, a socket or a device' : pathProblem(entry);
            if (entry === undefined || why !== undefined) {
                leaveOut({ absolute, why: why ?? '' });
                continue;
            }
            yield { ...entry, absolute };
            if (entry.kind === 'folder') {
                for (const name of (0,external_node_fs_.readdirSync)(absolute).sort().reverse())
                    open.push(path === '' ? name : `${path}/${name}`);
            }
        }
    }
}
function entryAt(root, path, absolute) {
    const status = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false, bigint: true });
    // Gone since, or a name that is no UTF-8, which is not found under the text that was made of it. Opening it fails again.
    if (status === undefined)
        return { kind: 'file', root, path, mode: 0, modifiedUs: 0 };
    if (status.isSymbolicLink())
        return { kind: 'link', root, path, target: (0,external_node_fs_.readlinkSync)(absolute) };
    if (!status.isFile() && !status.isDirectory())
        return undefined;
    return { kind: status.isFile() ? 'file' : 'folder', root, path, mode: Number(status.mode & 511n), modifiedUs: modifiedUs(status) };
}
const modifiedUs = ({ mtimeNs }) => Math.max(0, Number(mtimeNs / 1000n));

;// CONCATENATED MODULE: ./packages/stores/lib/archive/pack-archive.js








const pack_archive_compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
// O_NOFOLLOW refuses a link that took the place of a file, O_NONBLOCK keeps a pipe from blocking for ever. Windows has neither.
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const READ_BYTES = 1024 * 1024;
/**
 * Packs the declared paths, absolute, into a new file. What could not be restored from the archive is left out: pipes, sockets, devices,
 * names that are no UTF-8, links that lead out of their declared path, and files that cannot be read.
 * @throws ArchiveRefusal beyond the bounds; nothing of the file is left then
 */
async function packArchive(roots, archive) {
    try {
        return await withFile(archive, 'wx', (descriptor) => writeArchive(roots, archive, descriptor));
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(archive, { force: true });
        throw error;
    }
}
async function writeArchive(roots, archive, descriptor) {
    const writer = new PieceWriter(descriptor);
    const [entries, leftOut] = [[], []];
    let contentBytes = 0;
    writer.raw(MAGIC);
    for (const found of walkFolders(roots, (left) => leftOut.push(left))) {
        if (found.absolute === archive)
            continue;
        const entry = await packEntry(found, writer);
        if (entry === undefined)
            leftOut.push({ absolute: found.absolute, why: 'it cannot be read' });
        else
            entries.push(entry);
        if (entry?.kind === 'file')
            contentBytes += entry.size;
        if (entries.length > MAX_ENTRIES)
            throw new ArchiveRefusal(`would hold more than ${MAX_ENTRIES} entries`);
        if (contentBytes > MAX_CONTENT_BYTES)
            throw new ArchiveRefusal(`would hold more than ${MAX_CONTENT_BYTES} bytes`);
        if (writer.written > MAX_ARCHIVE_BYTES)
            throw new ArchiveRefusal(`would have more than ${MAX_ARCHIVE_BYTES} bytes`);
    }
    await writer.end();
    await endArchive(writer, entries);
    return { entries: entries.length, contentBytes, bytes: writer.written, leftOut };
}
async function endArchive(writer, entries) {
    const text = Buffer.from(writeManifest(entries));
    if (text.length > MAX_MANIFEST_BYTES)
        throw new ArchiveRefusal(`would have a list of more than ${MAX_MANIFEST_BYTES} bytes`);
    const packed = await pack_archive_compress(text);
    const trailer = Buffer.alloc(TRAILER_BYTES);
    trailer.writeBigUInt64BE(BigInt(writer.written), 0);
    trailer.writeUInt32BE(packed.length, 8);
    trailer.writeUInt32BE(text.length, 12);
    trailer.set((0,external_node_crypto_.createHash)('sha256').update(text).digest(), 16);
    trailer.set(MAGIC, 48);
    writer.raw(packed);
    writer.raw(trailer);
}
/** The entry as it was read; undefined where it cannot be. */
async function packEntry({ absolute, ...found }, writer) {
    if (found.kind !== 'file')
        return found;
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(absolute, READ_FLAGS);
    }
    catch {
        return undefined;
    }
    try {
        if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
            return undefined;
        return { ...found, ...(await packContent(descriptor, writer)) };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** What was read decides, whatever the size was before: a file may grow meanwhile. */
async function packContent(descriptor, writer) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    for (;;) {
        const count = (0,external_node_fs_.readSync)(descriptor, BUFFER, 0, READ_BYTES, null);
        if (count === 0)
            return { size, digest: hash.digest('hex') };
        const content = BUFFER.subarray(0, count);
        hash.update(content);
        await writer.add(content);
        size += count;
    }
}
const BUFFER = Buffer.allocUnsafe(READ_BYTES);

;// CONCATENATED MODULE: ./packages/stores/lib/archive/place-folders.js




/**
 * Moves what was built to where it belongs, whole folders wherever nothing stands in their place. Files and links replace files and links;
 * folders join folders. What belongs to git or to aiop and stands there, such as the repository of a submodule, stays as it is: whoever writes there
 * decides what git runs. Nothing is moved where a folder would have to replace something else, or the other way round.
 * @throws ArchiveRefusal in that case
 */
function placeFolders(placings, entries) {
    const plan = { moves: [], joined: [], kept: new Set() };
    for (const placing of placings)
        planMoves(placing, plan);
    // A folder that only its owner's tools may write to, such as one of Go's modules.
    for (const folder of plan.joined)
        (0,external_node_fs_.chmodSync)(folder, ((0,external_node_fs_.lstatSync)(folder).mode & 0o777) | 0o700);
    for (const { from, to } of plan.moves)
        (0,external_node_fs_.renameSync)(from, to);
    // The deepest first: a folder without the permission to enter it hides what is below.
    for (const entry of entries.toReversed()) {
        const target = placings[entry.root]?.target;
        if (entry.kind !== 'folder' || target === undefined)
            continue;
        const path = (0,external_node_path_.join)(target, entry.path);
        if (isKept(path, target, plan.kept))
            continue;
        (0,external_node_fs_.utimesSync)(path, entry.modifiedUs / 1e6, entry.modifiedUs / 1e6);
        (0,external_node_fs_.chmodSync)(path, entry.mode);
    }
}
function isKept(path, target, kept) {
    if (kept.size === 0)
        return false;
    for (let at = path; at.length > target.length; at = (0,external_node_path_.dirname)(at))
        if (kept.has(at))
            return true;
    return false;
}
function planMoves({ stage, target }, { moves, joined, kept }) {
    const open = [{ from: stage, to: target }];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
        const { from, to } = pair;
        const [built, standing] = [statusOf(from), statusOf(to)];
        if (built === undefined)
            continue;
        if (standing === undefined)
            moves.push(pair);
        else if (to !== target && isOwnFolder((0,external_node_path_.basename)(to)))
            kept.add(to);
        else if (built.isDirectory() !== standing.isDirectory())
            throw new ArchiveRefusal(`would replace ${to} by something else than it is`);
        else if (!built.isDirectory())
            moves.push(pair);
        else {
            joined.push(to);
            for (const name of (0,external_node_fs_.readdirSync)(from))
                open.push({ from: (0,external_node_path_.join)(from, name), to: (0,external_node_path_.join)(to, name) });
        }
    }
}
const statusOf = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });

;// CONCATENATED MODULE: ./packages/stores/lib/archive/unpack-archive.js






/**
 * Judges an archive and builds what it holds: declared path number n at `stages[n]`, none of which may be there yet. Everything is made
 * anew and exclusively, and each file has the digest that the manifest names. Folders can be written to until their own modes are set.
 * @returns the entries, each folder before what is in it
 * @throws ArchiveRefusal where the archive is not sound; what was built until then is the caller's to remove
 */
function unpackArchive(archive, stages) {
    return withFile(archive, 'r', async (descriptor) => {
        const { entries, contents } = await openArchive(descriptor, stages.length);
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(stages[entry.root] ?? '', entry.path);
            if (entry.kind === 'folder')
                (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
            else if (entry.kind === 'link')
                (0,external_node_fs_.symlinkSync)(entry.target, path);
            else
                await writeFile(path, entry, contents);
        }
        if (!contents.atEnd)
            throw new ArchiveRefusal('has contents that belong to no file');
        return entries;
    });
}
async function openArchive(descriptor, roots) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    const [begin, end] = [MAGIC.length, size - TRAILER_BYTES];
    if (end < begin)
        throw new ArchiveRefusal('is too short to be one');
    const trailer = readExactly(descriptor, end, TRAILER_BYTES);
    const [at, packed, raw] = [Number(trailer.readBigUInt64BE(0)), trailer.readUInt32BE(8), trailer.readUInt32BE(12)];
    const marked = [readExactly(descriptor, 0, MAGIC.length), trailer.subarray(48)].every((mark) => mark.equals(MAGIC));
    if (!marked)
        throw new ArchiveRefusal('is of another form');
    if (at < begin || at + packed !== end || raw > MAX_MANIFEST_BYTES)
        throw new ArchiveRefusal('has a list that is out of bounds');
    const manifest = await unpack(readExactly(descriptor, at, packed), raw);
    if (!(0,external_node_crypto_.createHash)('sha256').update(manifest).digest().equals(trailer.subarray(16, 48)))
        throw new ArchiveRefusal('has a list that is damaged');
    return { entries: readManifest(manifest.toString('utf8'), roots), contents: new PieceReader(descriptor, begin, at) };
}
async function writeFile(path, { size, digest, mode, modifiedUs }, contents) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const descriptor = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    try {
        for (let left = size; left > 0;) {
            const part = await contents.take(left);
            hash.update(part);
            for (let at = 0; at < part.length;)
                at += (0,external_node_fs_.writeSync)(descriptor, part, at);
            left -= part.length;
        }
        (0,external_node_fs_.fchmodSync)(descriptor, mode);
        (0,external_node_fs_.futimesSync)(descriptor, modifiedUs / 1e6, modifiedUs / 1e6);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    if (hash.digest('hex') !== digest)
        throw new ArchiveRefusal('holds a file whose content is not the one that was packed');
}

;// CONCATENATED MODULE: ./packages/stores/lib/archive/restore-archive.js







/**
 * Restores the declared paths, absolute, from an archive: built beside where they belong, so that a rename is all that is left, and moved
 * only when everything is sound. A declared path that is a link to a folder is restored where it leads.
 */
async function restoreArchive(archive, roots) {
    const stages = [];
    try {
        const placings = roots.map((root) => {
            const own = ownFolderBehind(root);
            if (own !== undefined)
                throw new ArchiveRefusal(`would be restored to ${own}, where links lead from ${root}`);
            const target = (0,external_node_fs_.lstatSync)(root, { throwIfNoEntry: false })?.isSymbolicLink() ? (0,external_node_fs_.realpathSync)(root) : root;
            const folder = (0,external_node_path_.dirname)(target);
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            const stage = (0,external_node_path_.join)(folder, `.aiop-restore-${(0,external_node_crypto_.randomUUID)()}`);
            stages.push(stage);
            return { stage, target };
        });
        const entries = await unpackArchive(archive, placings.map(({ stage }) => stage));
        placeFolders(placings, entries);
        return { state: 'restored', entries: entries.length };
    }
    catch (error) {
        if (error instanceof ArchiveRefusal)
            return { state: 'refused', why: error.message };
        // A full disk, a missing permission: the machine's, and no reason to fail a job that can do without.
        if (isSystemError(error))
            return { state: 'failed', why: error.message };
        throw error;
    }
    finally {
        for (const stage of stages)
            (0,external_node_fs_.rmSync)(stage, { recursive: true, force: true });
    }
}
const isSystemError = (error) => error instanceof Error && 'code' in error && 'syscall' in error;

;// CONCATENATED MODULE: ./packages/stores/lib/patience.js
const PATIENCE = { tries: 3, pauseMs: 200, timeoutMs: 10_000 };
/** A pause that a server asks for is kept up to this; who asks for more is left alone. */
const LONGEST_PAUSE_MS = 5_000;
/** Why an exchange failed, in a sentence without addresses and tokens. */
class StoreFailure extends Error {
    /** Whether it makes sense to try again, and after which pause the server wants that. */
    again;
    afterMs;
    /** Whether every further request of this kind would fail as well. */
    lasting;
    /** Whether it was waited for as long as one try may be. */
    slow;
    constructor(message, { again = false, afterMs, lasting = false, slow = false } = {}) {
        super(message);
        this.again = again;
        this.afterMs = afterMs;
        this.lasting = lasting;
        this.slow = slow;
    }
}
/** As many tries may be waited for as long as one may be: the first may have been lost on its way, and a second one shows that it was not. */
const SLOW_TRIES = 2;
/**
 * Tries until it works, the tries are used up, or trying again is of no use. Pauses have jitter, so that many jobs do not come back at once.
 * @throws what the last try threw
 */
async function patiently({ tries, pauseMs }, work) {
    for (let [attempt, slow] = [1, 0];; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof StoreFailure) || !error.again || attempt >= tries)
                throw error;
            if (error.slow && ++slow >= SLOW_TRIES)
                throw error;
            if ((error.afterMs ?? 0) > LONGEST_PAUSE_MS)
                throw error;
            const pause = error.afterMs ?? Math.random() * pauseMs * 2 ** (attempt - 1);
            await new Promise((resume) => setTimeout(resume, pause));
        }
    }
}

;// CONCATENATED MODULE: ./packages/stores/lib/exchange.js

/** Below this speed an exchange is given up: running the task is quicker. */
const LEAST_BYTES_PER_MS = 64;
/** One try. @throws StoreFailure */
async function exchange(request, { timeoutMs }) {
    const { method, url, name, headers, body, expected } = request;
    const deadline = new Deadline(timeoutMs, body?.length ?? 0);
    let isAnswered = false;
    try {
        const response = await fetch(url, {
            method,
            headers,
            signal: deadline.signal,
            // What is sent goes to the server that was named, and to no other.
            redirect: method === 'GET' ? 'follow' : 'error',
            ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        });
        isAnswered = true;
        if (expected.includes(response.status)) {
            const wholeBytes = wholeBytesOf(response.headers.get('content-range'));
            return { status: response.status, body: await readBody(request, response, deadline), wholeBytes };
        }
        await response.body?.cancel();
        throw refusal(name, response);
    }
    catch (error) {
        if (error instanceof StoreFailure)
            throw error;
        // An answer that drips comes no quicker the next time.
        if (deadline.signal.aborted)
            throw new StoreFailure(`${name} took too long`, { again: !isAnswered, slow: true });
        throw new StoreFailure(`${name} failed: ${networkReason(error)}`, { again: true });
    }
    finally {
        deadline.end();
    }
}
function wholeBytesOf(contentRange) {
    const [, bytes] = /^bytes \d{1,15}-\d{1,15}\/(\d{1,15})$/.exec(contentRange ?? '') ?? [];
    return bytes === undefined ? undefined : Number(bytes);
}
async function readBody({ name, maxBytes }, response, deadline) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
        bytes += chunk.length;
        if (bytes > maxBytes)
            throw new StoreFailure(`${name} was answered with more than ${maxBytes} bytes`);
        chunks.push(chunk);
        deadline.extend(chunk.length);
    }
    return new Uint8Array(Buffer.concat(chunks));
}
function refusal(name, { status, headers }) {
    const message = `${name} was answered with status ${status}`;
    if (status === 401 || status === 403) {
        return new StoreFailure(`${message}: the token is not good for that`, { lasting: true });
    }
    const again = status === 408 || status === 425 || status === 429 || status >= 500;
    return new StoreFailure(message, { again, afterMs: retryAfterMs(headers.get('retry-after')) });
}
/** RFC 9110, section 10.2.3: seconds, or a date. */
function retryAfterMs(value) {
    if (value === null)
        return undefined;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
/** `fetch` hides the reason in a cause, or in several. Only a code is repeated: it holds no address. */
function networkReason(error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    return typeof code === 'string' ? code : 'the connection broke';
}
/** Aborts an exchange that takes longer than its bytes explain. */
class Deadline {
    #controller = new AbortController();
    #startedAt = performance.now();
    #timeoutMs;
    #bytes;
    #timer;
    constructor(timeoutMs, bytes) {
        this.#timeoutMs = timeoutMs;
        this.#bytes = bytes;
        this.#timer = this.#arm();
    }
    get signal() {
        return this.#controller.signal;
    }
    extend(bytes) {
        this.#bytes += bytes;
        clearTimeout(this.#timer);
        this.#timer = this.#arm();
    }
    end() {
        clearTimeout(this.#timer);
    }
    #arm() {
        const leftMs = this.#timeoutMs + this.#bytes / LEAST_BYTES_PER_MS - (performance.now() - this.#startedAt);
        return setTimeout(() => this.#controller.abort(), Math.max(0, leftMs));
    }
}

;// CONCATENATED MODULE: ./packages/stores/lib/cache-service.js


// GitHub's cache service, protocol v2: Twirp calls to the results service, and signed addresses of block blobs. The field names and the
// answers are those that @actions/cache 6 sends and reads. Why that package is not used: adr/0015.
const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
const MAX_ANSWER_BYTES = 1024 * 1024;
function cacheService({ url, token, version, patience = PATIENCE }) {
    const base = new URL(url);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const call = async (method, message, expected = [200]) => patiently(patience, () => exchange({
        method: 'POST',
        url: new URL(`/${SERVICE}/${method}`, base).href,
        name: method,
        headers,
        body: new TextEncoder().encode(JSON.stringify(message)),
        maxBytes: MAX_ANSWER_BYTES,
        expected,
    }, patience));
    const begin = async (key) => {
        // What this run holds is not known to the service, so a lost answer shows as a key that is taken.
        const created = await call('CreateCacheEntry', { key, version }, [200, 409]);
        if (created.status === 409)
            return 'taken';
        const { ok, signed_upload_url, message } = messageOf(created);
        if (ok !== true)
            throw new StoreFailure(`it takes no entry: ${String(message ?? 'no reason given')}`, { lasting: true });
        const finish = async (bytes) => {
            const finished = messageOf(await call('FinalizeCacheEntryUpload', { key, version, size_bytes: String(bytes) }));
            if (finished.ok !== true)
                throw new StoreFailure('it did not keep the entry');
        };
        return { url: textOf(signed_upload_url), finish };
    };
    return {
        async find(key, prefixes = []) {
            const answer = await call('GetCacheEntryDownloadURL', { key, restore_keys: prefixes, version });
            const { ok, signed_download_url, matched_key } = messageOf(answer);
            if (ok !== true)
                return undefined;
            return { key: textOf(matched_key), url: textOf(signed_download_url) };
        },
        download: (entry, maxBytes, range) => downloadBlob(entry, maxBytes, range, patience),
        async save(key, content) {
            const upload = await begin(key);
            if (upload === 'taken')
                return upload;
            await putBlob(upload.url, 'upload', content, patience, { 'x-ms-blob-type': 'BlockBlob' });
            await upload.finish(content.length);
            return 'saved';
        },
        begin,
    };
}
async function downloadBlob({ url }, maxBytes, range, patience) {
    const headers = range === undefined ? {} : { range: `bytes=${range.offset}-${range.offset + range.size - 1}` };
    const answer = await patiently(patience, () => exchange({ method: 'GET', url, name: 'download', headers, maxBytes, expected: [200, 206] }, patience));
    if (range === undefined || answer.status === 206)
        return answer.body;
    return answer.body.subarray(range.offset, range.offset + range.size);
}
/** Writes a blob or a part of one: https://learn.microsoft.com/rest/api/storageservices/put-blob, put-block, put-block-list. */
async function putBlob(url, name, content, patience, form = {}) {
    const headers = { 'content-type': 'application/octet-stream', ...form };
    const request = { method: 'PUT', url, name, headers, body: content, maxBytes: MAX_ANSWER_BYTES, expected: [201] };
    await patiently(patience, () => exchange(request, patience));
}
function messageOf({ body }) {
    try {
        const value = JSON.parse(new TextDecoder().decode(body));
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { ...value };
    }
    catch {
        // Said below.
    }
    throw new StoreFailure('it answered with something that is no message');
}
function textOf(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new StoreFailure('its answer lacks a field');
}

;// CONCATENATED MODULE: ./packages/stores/lib/blob-files.js





/** How much one request carries, and how many there are at once. */
const PART_BYTES = 16 * 1024 * 1024;
const blob_files_AT_ONCE = 4;
/**
 * Writes a file as a block blob: a small one in one piece, a larger one in blocks that are repeated one by one and then put in order.
 * @throws StoreFailure
 */
async function uploadFile(url, path, patience) {
    const { size } = (0,external_node_fs_.statSync)(path);
    const blocks = Array.from({ length: Math.ceil(size / PART_BYTES) }, (_, number) => ({
        id: Buffer.from(String(number).padStart(8, '0')).toString('base64'),
        offset: number * PART_BYTES,
    }));
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        if (size <= PART_BYTES) {
            await putBlob(url, 'upload', readExactly(descriptor, 0, size), patience, { 'x-ms-blob-type': 'BlockBlob' });
            return;
        }
        await forEachOf(blocks, async ({ id, offset }) => {
            const content = readExactly(descriptor, offset, Math.min(PART_BYTES, size - offset));
            await putBlob(withQuery(url, { comp: 'block', blockid: id }), 'upload', content, patience);
        });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
    const document = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`);
    await putBlob(withQuery(url, { comp: 'blocklist' }), 'upload', document, patience);
}
/**
 * Reads a blob into a new file, in ranges that are repeated one by one.
 * @returns its size in bytes
 * @throws StoreFailure, also for a blob of more than `maxBytes`
 */
async function downloadFile(url, path, maxBytes, patience) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
    try {
        const size = await readRange(url, descriptor, 0, patience);
        if (size > maxBytes)
            throw new StoreFailure(`an entry of ${size} bytes is larger than ${maxBytes}`);
        const offsets = Array.from({ length: Math.max(0, Math.ceil(size / PART_BYTES) - 1) }, (_, number) => (number + 1) * PART_BYTES);
        await forEachOf(offsets, async (offset) => {
            await readRange(url, descriptor, offset, patience);
        });
        return size;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Writes one range to its place in the file. @returns the size of the whole */
async function readRange(url, descriptor, offset, patience) {
    const headers = { range: `bytes=${offset}-${offset + PART_BYTES - 1}` };
    return await patiently(patience, async () => {
        const request = { method: 'GET', url, name: 'download', headers, maxBytes: PART_BYTES, expected: [206] };
        const { body, wholeBytes = 0 } = await exchange(request, patience);
        if (body.length !== Math.min(PART_BYTES, wholeBytes - offset))
            throw new StoreFailure('download was cut short', { again: true });
        for (let at = 0; at < body.length;)
            at += (0,external_node_fs_.writeSync)(descriptor, body, at, body.length - at, offset + at);
        return wholeBytes;
    });
}
function withQuery(url, query) {
    const address = new URL(url);
    for (const [name, value] of Object.entries(query))
        address.searchParams.set(name, value);
    return address.href;
}
/** Does the work for every item, a few at once. After a failure no more are begun, and it is thrown when those that run have ended. */
async function forEachOf(items, work) {
    const queue = items.values();
    const failures = [];
    const run = async () => {
        for (const item of queue) {
            if (failures.length > 0)
                return;
            await work(item).catch((error) => failures.push(error));
        }
    };
    await Promise.all(Array.from({ length: Math.min(blob_files_AT_ONCE, items.length) }, run));
    if (failures.length > 0)
        throw failures[0];
}

;// CONCATENATED MODULE: ./packages/stores/lib/github-folders.js










/** One try, and three more. */
const STEADY = { ...PATIENCE, tries: 4, pauseMs: 500 };
/** The form of the archives. Another number finds no archive that was saved before. */
const FORM = 1;
/** A cache of folders in GitHub's cache service: an archive of our own an entry, which is judged before anything of it is put in place. */
function githubFolders({ url, token, mode, folder, patience = STEADY }) {
    const serviceOf = (folders) => cacheService({ url, token, version: versionOf(folders), patience });
    const denied = (modes) => modes.includes(mode) ? { state: 'denied', why: `the cache mode is ${mode}` } : undefined;
    return {
        restore: async (wanted, restoreKeys) => denied(['none', 'write-only']) ??
            (await withArchive(folder, (archive) => restore(serviceOf(wanted), wanted, restoreKeys, archive, patience))),
        save: async (folders) => denied(['none', 'read']) ?? (await withArchive(folder, (archive) => save(serviceOf(folders), folders, archive, patience))),
    };
}
async function restore(service, { key, paths }, restoreKeys, archive, patience) {
    if (paths.length === 0)
        return { state: 'miss' };
    const found = await service.find(key, restoreKeys);
    if (found === undefined)
        return { state: 'miss' };
    // The service may not lead a run to an entry that it did not ask for: one of another trust domain, say.
    if (![key, ...restoreKeys].some((prefix) => found.key.startsWith(prefix)))
        throw new StoreFailure('it answered with an entry that was not asked for');
    const bytes = await downloadFile(found.url, archive, MAX_ARCHIVE_BYTES, patience);
    const restored = await restoreArchive(archive, paths.map(({ absolute }) => absolute));
    if (restored.state !== 'restored')
        return { state: 'refused', key: found.key, why: `the archive ${restored.why}` };
    return { state: found.key === key ? 'exact' : 'prefix', key: found.key, bytes, entries: restored.entries };
}
async function save(service, { key, paths }, archive, patience) {
    const roots = paths.map(({ absolute }) => absolute);
    if (!roots.some((path) => (0,external_node_fs_.existsSync)(path)))
        return { state: 'nothing' };
    // Before the work of packing: most runs that may not save, or come too late, are told so here.
    const upload = await service.begin(key);
    if (upload === 'taken')
        return { state: 'exists' };
    const { bytes, entries, leftOut } = await packArchive(roots, archive);
    await uploadFile(upload.url, archive, patience);
    await upload.finish(bytes);
    return { state: 'saved', bytes, entries, leftOut };
}
/** Gives the work a path for an archive, takes the archive away afterwards, and makes an outcome of what goes wrong. */
async function withArchive(folder, work) {
    const archive = (0,external_node_path_.join)(folder, `cache-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        return await work(archive);
    }
    catch (error) {
        if (error instanceof StoreFailure)
            return { state: error.lasting ? 'denied' : 'failed', why: `the cache service: ${(0,visible/* visible */.RK)(error.message, 300)}` };
        if (error instanceof ArchiveRefusal)
            return { state: 'failed', why: `the archive ${error.message}` };
        if (error instanceof Error && 'syscall' in error)
            return { state: 'failed', why: `the machine: ${error.message}` };
        throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(archive, { force: true });
    }
}
/** Entries of one key are apart by version: what an archive holds depends on its form and on the declared paths in their order. */
const versionOf = ({ paths }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify(['aiop-cache-archive', FORM, paths.map(({ declared }) => declared)]))
    .digest('hex');

;// CONCATENATED MODULE: ./actions/lib/cache-keys/src/cached-folders.js




/** Restores the paths of a key where that is wanted, and leaves what is to be saved to the step after the job. */
async function useCache(made, root, { restore, save }, host) {
    const { key, restoreKeys } = made;
    const { HOME, USERPROFILE } = host.environment;
    const folders = { key, paths: declaredPaths(made.paths, root, HOME ?? USERPROFILE) };
    const keep = () => {
        const kept = { ...folders, trustDomain: made.trust.domain };
        if (save)
            host.keepForPost(JSON.stringify(kept));
    };
    if (!restore) {
        keep();
        return undefined;
    }
    const { outcome, durationMs } = await timed(() => folderCache(host).restore(folders, restoreKeys));
    // What was restored under this very key is what would be saved.
    if (outcome.state !== 'exact')
        keep();
    const sentence = restoreSentence(outcome, durationMs);
    host.log.info(sentence);
    return {
        hit: hitOf(outcome),
        findings: restoreFindings(outcome),
        summary: `${(0,markdown/* escapeMarkdown */.F)(sentence)}\n`,
        event: cacheUsedEvent(made, outcome, durationMs),
    };
}
/** Saves what the job has made, after it. */
async function saveCache(kept, host) {
    // Written by the step before the job, and handed on by the runner to this one alone.
    const folders = JSON.parse(kept);
    const { outcome, durationMs } = await timed(() => folderCache(host).save(folders));
    const sentence = saveSentence(folders.key, outcome, durationMs);
    host.log.info(sentence);
    return {
        findings: saveFindings(outcome),
        summary: `${(0,markdown/* escapeMarkdown */.F)(sentence)}\n`,
        event: cacheSavedEvent(folders, outcome, durationMs),
    };
}
/** The cache of this job, or one that has nothing and takes nothing. */
function folderCache({ environment, resultFile }) {
    const cache = findJobCache(environment);
    if (cache !== undefined)
        return githubFolders({ ...cache, folder: resultFile('archives') });
    const none = async () => ({ state: 'denied', why: 'the runner offers no cache service of version 2' });
    return { restore: none, save: none };
}
async function timed(work) {
    const startedAt = machine/* machine */.A.clock.monotonic();
    const outcome = await work();
    return { outcome, durationMs: machine/* machine */.A.clock.monotonic() - startedAt };
}


/***/ })

};
