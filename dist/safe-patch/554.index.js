export const id = 554;
export const ids = [554];
export const modules = {

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NAMESPACE: () => (/* reexport */ NAMESPACE),
  canonicalJson: () => (/* reexport */ canonicalJson),
  eventLineageId: () => (/* reexport */ eventLineageId),
  fileHash: () => (/* reexport */ fileHash),
  isLineageId: () => (/* reexport */ isLineageId),
  isUlid: () => (/* reexport */ isUlid),
  lengthPrefixed: () => (/* reexport */ lengthPrefixed),
  loadBlake3: () => (/* reexport */ loadBlake3),
  moduleFileId: () => (/* reexport */ moduleFileId),
  normalizedPath: () => (/* reexport */ normalizedPath),
  phaseLineageId: () => (/* reexport */ phaseLineageId),
  ulidFactory: () => (/* reexport */ ulidFactory),
  workstreamLineageId: () => (/* reexport */ workstreamLineageId)
});

// EXTERNAL MODULE: ./node_modules/hash-wasm/dist/blake3.umd.min.js
var blake3_umd_min = __webpack_require__(3894);
;// CONCATENATED MODULE: ./packages/ids/lib/blake3.js
// The 22 KB build of this one algorithm; the package's index carries every algorithm (216 KB).

let loading;
/** The process-wide hasher. Compiling the WebAssembly takes about 7 ms, once. */
function loadBlake3() {
    loading ??= blake3_umd_min.createBLAKE3().then((hasher) => ({
        hex(...chunks) {
            hasher.init();
            for (const chunk of chunks)
                hasher.update(chunk);
            return hasher.digest('hex');
        },
    }));
    return loading;
}

// EXTERNAL MODULE: ./node_modules/canonicalize/lib/canonicalize.js
var canonicalize = __webpack_require__(8799);
;// CONCATENATED MODULE: ./packages/ids/lib/canonical-json.js

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, functions, cycles, a bare `undefined`.
 */
function canonicalJson(value) {
    const text = (0,canonicalize/* default */.A)(value);
    if (text === undefined)
        throw new TypeError('a value without a JSON form has no canonical JSON');
    return text;
}

;// CONCATENATED MODULE: ./packages/ids/lib/content.js
const utf8 = new TextEncoder();
/** A repository-relative path as ids see it: `/` between segments, Unicode NFC. */
function normalizedPath(path) {
    return path.normalize('NFC');
}
/**
 * `module_file_id`: the first 20 hex digits of BLAKE3(normalized path ‖ content), the founding formula to the letter.
 * A name only: `ab` + `c` and `a` + `bc` share one, so whatever decides something compares `fileHash`.
 * @param content the raw bytes of the git blob; line-ending filters must not change an id.
 */
function moduleFileId(blake3, path, content) {
    return blake3.hex(normalizedPath(path), content).slice(0, 20);
}
/** BLAKE3(u32be(length of path in bytes) ‖ path ‖ content), 64 hex digits: what a pin compares. */
function fileHash(blake3, path, content) {
    return blake3.hex(...lengthPrefixed(normalizedPath(path)), content);
}
/** A field of a hash over several fields: its length in bytes as 32 bits, big-endian, then its bytes. */
function lengthPrefixed(field) {
    const bytes = typeof field === 'string' ? utf8.encode(field) : field;
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, bytes.length);
    return [length, bytes];
}

// EXTERNAL MODULE: ./node_modules/ulid/dist/node/index.js
var node = __webpack_require__(4125);
;// CONCATENATED MODULE: ./packages/ids/lib/instance.js

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
function ulidFactory(clock, random) {
    const next = (0,node/* monotonicFactory */.BD)(() => (random.bytes(1)[0] ?? 0) / 256);
    return () => next(clock.now());
}
/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
function isUlid(text) {
    return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}

// EXTERNAL MODULE: ./node_modules/uuid/dist-node/v5.js + 6 modules
var v5 = __webpack_require__(3604);
;// CONCATENATED MODULE: ./packages/ids/lib/lineage.js

/** The namespace of every lineage id: UUIDv5(URL namespace, `https://aiop.dev/ns/v1`) (RFC 9562, section 5.5). */
const NAMESPACE = (0,v5/* default */.Ay)('https://aiop.dev/ns/v1', v5/* default.URL */.Ay.URL);
/** UUIDv5(namespace, `phase:<phase key>`): the same for a phase in every revision of its plan. */
function phaseLineageId(phaseKey) {
    return (0,v5/* default */.Ay)(`phase:${phaseKey}`, NAMESPACE);
}
/** UUIDv5(namespace, `<phase lineage id>|<module id>|<role>`): the `wslid` of a workstream. */
function workstreamLineageId(phaseLineage, moduleId, role) {
    return (0,v5/* default */.Ay)(`${phaseLineage}|${moduleId}|${role}`, NAMESPACE);
}
/** UUIDv5(namespace, `event:<repo>|<run>|<attempt>|<job>|<seq>`): the `lid` of a ledger event. */
function eventLineageId({ repo, run, attempt, job, seq }) {
    return (0,v5/* default */.Ay)(`event:${repo}|${run}|${attempt}|${job}|${seq}`, NAMESPACE);
}
/** Whether text is a lower-case UUID of version 5, the only form that lineage ids are written in. */
function isLineageId(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}

;// CONCATENATED MODULE: ./packages/ids/lib/index.js







/***/ })

};
