export const id = 903;
export const ids = [903];
export const modules = {

/***/ 903:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheService: () => (/* reexport */ cacheService),
  findJobCache: () => (/* reexport */ findJobCache),
  githubStore: () => (/* reexport */ githubStore),
  turborepoStore: () => (/* reexport */ turborepoStore)
});

// UNUSED EXPORTS: githubFolders, packArchive, restoreArchive

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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/stores/lib/github-index.js
/** Loaded where it is needed: that takes milliseconds, and a run without a cache of GitHub packs nothing. */
const zlib = () => process.getBuiltinModule('node:zlib');
const VERSION = 1;
/** Bounds of an index: what was used longest ago goes first. */
const MAX_ROWS = 50_000;
const MAX_INLINE_BYTES = 16 * 1024 * 1024;
/** An index of more bytes was not written by us. */
const MAX_INDEX_BYTES = 64 * 1024 * 1024;
/** An index as the content of an entry, cut to its bounds. */
function encodeIndex(index) {
    let inlineBytes = 0;
    const newest = [...index].sort(([, a], [, b]) => b.usedMs - a.usedMs).slice(0, MAX_ROWS);
    const rows = newest.flatMap(([key, { place, usedMs }]) => {
        if (place.kind === 'pack')
            return [[key, usedMs, place.pack, place.offset, place.size]];
        inlineBytes += place.content.length;
        return inlineBytes > MAX_INLINE_BYTES ? [] : [[key, usedMs, Buffer.from(place.content).toString('base64')]];
    });
    return zlib().gzipSync(JSON.stringify({ version: VERSION, rows }), { level: 1 });
}
/** Reads an index from untrusted hands: a row that we would not have written is left out, and anything else is an empty index. */
function decodeIndex(content) {
    const index = new Map();
    for (const row of rowsOf(content)) {
        if (!Array.isArray(row))
            continue;
        const [key, usedMs, first, offset, size] = row;
        if (typeof key !== 'string' || typeof usedMs !== 'number' || typeof first !== 'string')
            continue;
        if (row.length === 3)
            index.set(key, { usedMs, place: { kind: 'inline', content: new Uint8Array(Buffer.from(first, 'base64')) } });
        else if (isSize(offset) && isSize(size))
            index.set(key, { usedMs, place: { kind: 'pack', pack: first, offset, size } });
    }
    return index;
}
function rowsOf(content) {
    try {
        const text = zlib().gunzipSync(content, { maxOutputLength: MAX_INDEX_BYTES }).toString('utf8');
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== VERSION)
            return [];
        return 'rows' in value && Array.isArray(value.rows) ? value.rows : [];
    }
    catch {
        return [];
    }
}
const isSize = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

;// CONCATENATED MODULE: ./packages/stores/lib/github-store.js


/** What is smaller stands in the index itself. */
const INLINE_BYTES = 16 * 1024;
/** As much is held in memory at most before a pack of it is saved. */
const PACK_BYTES = 64 * 1024 * 1024;
/** Signed addresses are used for so long. */
const ADDRESS_MS = 5 * 60_000;
/**
 * A store in GitHub's cache: one small index entry with everything that is small, and packs for the rest, since GitHub counts entries and
 * uploads. The index is looked up once a run, at the first question. Nothing is saved before `finish`, unless it grows too large to hold,
 * and nothing at all where nothing is new.
 */
function githubStore(options) {
    return new GithubStore(options);
}
class GithubStore {
    name = 'github';
    #service;
    #clock;
    #prefix;
    #lanes;
    #ownLane;
    #addresses = new Map();
    #added = new Map();
    #loaded;
    #pack = new Pack();
    constructor({ service, clock, prefix, shard }) {
        this.#service = service;
        this.#clock = clock;
        this.#prefix = prefix;
        this.#lanes = Array.from({ length: shard.count }, (_, lane) => this.#laneOf(lane + 1));
        this.#ownLane = this.#laneOf(shard.index);
    }
    #laneOf(number) {
        return `${this.#prefix}-index-${number}-`;
    }
    async get(key) {
        const pending = this.#pack.find(key);
        if (pending !== undefined)
            return pending;
        const index = await this.#index();
        const row = this.#added.get(key) ?? index.get(key);
        if (row === undefined)
            return undefined;
        index.set(key, { ...row, usedMs: this.#clock.now() });
        const { place } = row;
        if (place.kind === 'inline')
            return place.content;
        const entry = await this.#addressOf(place.pack);
        return entry === undefined ? undefined : this.#service.download(entry, PACK_BYTES * 2, place);
    }
    async put(key, content) {
        if (content.length < INLINE_BYTES) {
            this.#added.set(key, { usedMs: this.#clock.now(), place: { kind: 'inline', content } });
            return;
        }
        this.#pack.add(key, content);
        if (this.#pack.bytes >= PACK_BYTES)
            await this.#savePack();
    }
    async finish() {
        await this.#savePack();
        if (this.#added.size === 0)
            return;
        const index = await this.#index();
        // Another job may have saved meanwhile: what it knows is kept.
        const newest = (await this.#readLane(this.#ownLane)) ?? new Map();
        const content = encodeIndex(new Map([...newest, ...index, ...this.#added]));
        await this.#service.save(`${this.#ownLane}${(0,external_node_crypto_.randomUUID)()}`, content);
    }
    /** A failed look is not kept: the next question looks again. */
    #index() {
        this.#loaded ??= this.#readLanes().catch((error) => {
            this.#loaded = undefined;
            throw error;
        });
        return this.#loaded;
    }
    async #readLanes() {
        const indexes = await Promise.all(this.#lanes.map((lane) => this.#readLane(lane)));
        return new Map(indexes.flatMap((index) => [...(index ?? [])]));
    }
    async #readLane(lane) {
        const entry = await this.#service.find(lane);
        return entry?.key.startsWith(lane) === true ? decodeIndex(await this.#service.download(entry, MAX_INDEX_BYTES)) : undefined;
    }
    async #addressOf(pack) {
        const known = this.#addresses.get(pack);
        const nowMs = this.#clock.monotonic();
        if (known !== undefined && nowMs - known.atMs < ADDRESS_MS)
            return known.entry;
        const entry = await this.#service.find(pack);
        if (entry?.key !== pack)
            return undefined;
        this.#addresses.set(pack, { entry, atMs: nowMs });
        return entry;
    }
    async #savePack() {
        const pack = this.#pack;
        if (pack.bytes === 0)
            return;
        this.#pack = new Pack();
        const content = pack.content();
        const key = `${this.#prefix}-pack-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}`;
        await this.#service.save(key, content);
        const usedMs = this.#clock.now();
        for (const [name, { offset, size }] of pack.places())
            this.#added.set(name, { usedMs, place: { kind: 'pack', pack: key, offset, size } });
    }
}
/** Contents one after another, on their way to the service. */
class Pack {
    #contents = new Map();
    bytes = 0;
    add(key, content) {
        if (this.#contents.has(key))
            return;
        this.#contents.set(key, content);
        this.bytes += content.length;
    }
    find(key) {
        return this.#contents.get(key);
    }
    content() {
        return new Uint8Array(Buffer.concat([...this.#contents.values()]));
    }
    *places() {
        let offset = 0;
        for (const [key, { length: size }] of this.#contents) {
            yield [key, { offset, size }];
            offset += size;
        }
    }
}

;// CONCATENATED MODULE: ./packages/stores/lib/job-cache.js
/** The cache service of this job; undefined where there is none of version 2, as on GitHub Enterprise Server and outside of a runner. */
function findJobCache(environment) {
    const { ACTIONS_CACHE_SERVICE_V2 = '', ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_CACHE_MODE = '', } = environment;
    if (ACTIONS_CACHE_SERVICE_V2 === '' || !URL.canParse(url) || token === '')
        return undefined;
    return { url, token, mode: ACTIONS_CACHE_MODE.trim().toLowerCase() };
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/stores/lib/turborepo-store.js




/** No entry of a store is larger: packs have 32 MiB. */
const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
/**
 * A store on a server of Turborepo's remote cache API (https://turborepo.dev/docs/openapi), version 8. An entry is an artifact whose hash is
 * the SHA-256 of its key: servers may take nothing but hex digits.
 * @throws UsageError for an address that is none, or a token that is missing
 */
function turborepoStore(options) {
    const where = options.where ?? ((setting) => setting);
    const server = serverUrl(options.url, where('store-url'));
    if (options.token === '')
        throw missingToken(where('store-token'));
    const patience = options.patience ?? PATIENCE;
    const authorization = { authorization: `Bearer ${options.token}` };
    const urlOf = (key) => {
        const url = new URL(server);
        url.pathname = `${url.pathname.replace(/\/$/, '')}/v8/artifacts/${(0,external_node_crypto_.createHash)('sha256').update(key).digest('hex')}`;
        if (options.team !== '')
            url.searchParams.set(/^team_[A-Za-z0-9]+$/.test(options.team) ? 'teamId' : 'slug', options.team);
        return url.href;
    };
    return {
        name: 'turborepo',
        async get(key) {
            const request = { method: 'GET', url: urlOf(key), name: 'reading', headers: authorization };
            const limits = { maxBytes: MAX_ENTRY_BYTES, expected: [200, 404] };
            const { status, body } = await patiently(patience, () => exchange({ ...request, ...limits }, patience));
            return status === 404 ? undefined : body;
        },
        async put(key, content) {
            const headers = { ...authorization, 'content-type': 'application/octet-stream', 'x-artifact-duration': '0' };
            const request = { method: 'PUT', url: urlOf(key), name: 'saving', headers, body: content };
            const limits = { maxBytes: 1024 * 1024, expected: [200, 201, 202, 204] };
            await patiently(patience, () => exchange({ ...request, ...limits }, patience));
        },
    };
}
function serverUrl(text, where) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const fits = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '';
    if (fits)
        return url;
    throw new usage_error/* UsageError */.e({
        what: text === ''
            ? 'it is missing'
            : `${(0,visible/* visible */.RK)(url === undefined ? text : `${url.protocol}//${url.host}`, 200)} is no address of a server`,
        where,
        expected: 'an http or https address without a user, a password or a query',
        fix: 'write the address of the server of the remote cache, such as https://cache.example.org',
    });
}
function missingToken(where) {
    return new usage_error/* UsageError */.e({
        what: 'it is missing',
        where,
        expected: 'a token of the remote cache',
        fix: 'hand over a secret of the repository',
    });
}

;// CONCATENATED MODULE: ./packages/stores/lib/index.js









/***/ })

};
