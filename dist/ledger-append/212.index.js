export const id = 212;
export const ids = [212];
export const modules = {

/***/ 5212:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NAMESPACE: () => (/* reexport */ lineage/* NAMESPACE */.CU),
  canonicalJson: () => (/* reexport */ canonical_json/* canonicalJson */.d),
  eventLineageId: () => (/* reexport */ lineage/* eventLineageId */.BW),
  eventLineageIds: () => (/* reexport */ lineage/* eventLineageIds */.EA),
  fileHash: () => (/* reexport */ fileHash),
  isLineageId: () => (/* reexport */ lineage/* isLineageId */.rm),
  isUlid: () => (/* reexport */ instance/* isUlid */.ho),
  lengthPrefixed: () => (/* reexport */ lengthPrefixed),
  lengthPrefixedFields: () => (/* reexport */ lengthPrefixedFields),
  loadBlake3: () => (/* reexport */ blake3/* loadBlake3 */.Z),
  moduleFileId: () => (/* reexport */ moduleFileId),
  normalizedPath: () => (/* reexport */ normalizedPath),
  phaseLineageId: () => (/* reexport */ lineage/* phaseLineageId */.cH),
  ulidFactory: () => (/* reexport */ instance/* ulidFactory */.vL),
  ulidTime: () => (/* reexport */ instance/* ulidTime */.cD),
  uuidv5: () => (/* reexport */ lineage/* uuidv5 */.$k),
  workstreamLineageId: () => (/* reexport */ lineage/* workstreamLineageId */.Ed)
});

// EXTERNAL MODULE: ./packages/ids/lib/blake3.js + 1 modules
var blake3 = __webpack_require__(674);
// EXTERNAL MODULE: ./packages/ids/lib/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(5942);
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
/** Several fields, each with its length before it, one after the other. */
function lengthPrefixedFields(fields) {
    const joined = Buffer.allocUnsafe(fields.reduce((sum, field) => sum + 4 + Buffer.byteLength(field), 0));
    let at = 0;
    for (const field of fields) {
        const length = joined.write(field, at + 4);
        joined.writeUInt32BE(length, at);
        at += 4 + length;
    }
    return joined;
}

// EXTERNAL MODULE: ./packages/ids/lib/instance.js + 1 modules
var instance = __webpack_require__(3522);
// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
;// CONCATENATED MODULE: ./packages/ids/lib/index.js







/***/ })

};
