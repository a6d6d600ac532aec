export const id = 8425;
export const ids = [8425];
export const modules = {

/***/ 125:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cD: () => (/* binding */ ulidTime),
/* harmony export */   ho: () => (/* binding */ isUlid),
/* harmony export */   vL: () => (/* binding */ ulidFactory)
/* harmony export */ });
/* harmony import */ var ulid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);

/** A maker of ULIDs (https://github.com/ulid/spec), each greater than the one before, also inside one millisecond and when the clock goes back. */
function ulidFactory(clock, random) {
    const next = (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .monotonicFactory */ .BD)(randomFractions(random));
    return () => next(clock.now());
}
/** The letters of four ULIDs: the system's source is asked for many bytes at once as fast as for one. */
const POOL_BYTES = 64;
/** Numbers from 0 up to 1, a byte of randomness each. */
function randomFractions(random) {
    let pool = new Uint8Array();
    let used = 0;
    return () => {
        if (used === pool.length)
            [pool, used] = [Uint8Array.from(random.bytes(POOL_BYTES)), 0];
        return (pool[used++] ?? 0) / 256;
    };
}
/** When a canonical ULID was made, in milliseconds since 1970: its first ten letters. */
function ulidTime(ulid) {
    return (0,ulid__WEBPACK_IMPORTED_MODULE_0__/* .decodeTime */ .A4)(ulid);
}
/**
 * Whether text is a canonical ULID: 26 letters of Crockford's base 32 in upper case, the first at most 7, or it would exceed 128 bits
 * (the library's own check accepts that overflow).
 */
function isUlid(text) {
    return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(text);
}


/***/ }),

/***/ 6657:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fB: () => (/* binding */ parseAnchor),
/* harmony export */   x$: () => (/* binding */ anchorIn),
/* harmony export */   zG: () => (/* binding */ formatAnchor)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** An anchor in the text of `SIZE:ROOT`, or undefined where the text is none. */
function anchorIn(text) {
    const [, digits = '', root = ''] = /^(0|[1-9][0-9]{0,15}):([0-9a-f]{64})$/.exec(text) ?? [];
    const size = Number(digits);
    return root !== '' && Number.isSafeInteger(size) ? { size, root } : undefined;
}
/**
 * Reads `SIZE:ROOT`: the outputs `size` and `root` of an earlier append or seal.
 * @throws UsageError naming `where`
 */
function parseAnchor(text, where) {
    const anchor = anchorIn(text);
    if (anchor !== undefined)
        return anchor;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e({
        what: `${JSON.stringify(text.slice(0, 120))} is not an anchor`,
        where,
        expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits',
        fix: 'give the outputs size and root of an earlier append or seal, joined by a colon',
    });
}
const formatAnchor = ({ size, root }) => `${size}:${root}`;


/***/ }),

/***/ 6865:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ emptyHead),
/* harmony export */   yl: () => (/* binding */ writeHead),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony export parseHead */
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);
/* harmony import */ var _canonical_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5662);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4719);





const MAX_HEAD_BYTES = 16_384;
/** The head of a ledger without entries. */
function emptyHead() {
    return { size: 0, count: 0, root: (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .merkleRange */ .Qd)().root(), head: _entry_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_HASH */ .hz, range: [] };
}
/** Reads the head file beside a ledger. */
function readHead(files, ledger) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .headPath */ .wz)(ledger);
    if (files.status(path) === undefined)
        return { state: 'absent' };
    return parseHead(files.read(path, MAX_HEAD_BYTES));
}
/** Reads the content of a head file. */
function parseHead(bytes) {
    const parsed = (0,_canonical_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCanonicalLine */ .Y)(bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes);
    if (!parsed.ok)
        return { state: 'broken', reason: parsed.reason };
    const head = headOf(parsed.value);
    return typeof head === 'string' ? { state: 'broken', reason: head } : { state: 'sound', head };
}
/** Replaces the head file in one step and waits until it is on disk. */
function writeHead(files, ledger, head) {
    files.write((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .headPath */ .wz)(ledger), `${(0,_aiop_ids__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)({ v: 1, ...head })}\n`);
}
const isHash = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value) => typeof value === 'number' && value >= 0;
function headOf({ v, size, count, root, head, range, ...more }) {
    if (v !== 1)
        return `its version is ${JSON.stringify(v)}, not 1`;
    if (!isCount(size) || !isCount(count) || (size === 0) !== (count === 0))
        return 'size and count are not those of a ledger';
    if (!isHash(root) || !isHash(head))
        return 'root and head are not 64 lower-case hex digits';
    if (!Array.isArray(range) || !range.every(isHash) || range.length !== (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeLength */ .oE)(count))
        return 'its range does not fit its count';
    if (Object.keys(more).length > 0)
        return `its field "${Object.keys(more)[0]}" is not known`;
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .merkleRange */ .Qd)(count, range).root() === root ? { size, count, root, head, range } : 'its range does not lead to its root';
}


/***/ }),

/***/ 4719:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ checkpointPath),
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   VF: () => (/* binding */ tornPath),
/* harmony export */   Wx: () => (/* binding */ proofsFolder),
/* harmony export */   wz: () => (/* binding */ headPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


/** The head file that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.head`. */
const headPath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.head`;
/** The signed checkpoint that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/checkpoint`. */
const checkpointPath = (ledger) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'checkpoint');
/** The folder of the proofs that belong to a ledger: `.runs/ledger.jsonl` → `.runs/proofs`. */
const proofsFolder = (ledger) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(ledger), 'proofs');
/** The index of the Merkle tree that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.tree`. */
const treePath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.tree`;
/** Where torn bytes are moved to. */
const tornPath = (file) => `${file}.torn`;
/** The lock that whoever writes a file holds. */
const lockPath = (file) => `${file}.lock`;
/**
 * Refuses a path that is, or lies directly in, a symbolic link, and one that is no regular file: whoever plants a link could have the
 * ledger written elsewhere. A folder `wal` lies in the one of the ledger, so that this may be no link either; folders further up may be, as `/tmp` is on some systems.
 * @throws UsageError
 */
function refuseLinks(files, path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    const above = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) === 'wal' ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)] : [];
    for (const place of [...above, folder, path]) {
        const kind = files.status(place)?.kind;
        if (kind === 'link') {
            throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
                what: 'it is a symbolic link',
                where: place,
                expected: 'a real file in a real folder',
                fix: 'replace the link, or name another path',
            });
        }
    }
    const kind = files.status(path)?.kind;
    if (kind === undefined || kind === 'file')
        return;
    throw new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e({
        what: `it is a ${kind}`,
        where: path,
        expected: 'a file',
        fix: 'name the file of the ledger, such as .runs/ledger.jsonl',
    });
}


/***/ }),

/***/ 8282:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   bk: () => (/* binding */ treeOver),
/* harmony export */   dE: () => (/* binding */ treeUnder),
/* harmony export */   jg: () => (/* binding */ rootOver),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   sb: () => (/* binding */ rootAt)
/* harmony export */ });
/* harmony import */ var _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8362);
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4719);
/* harmony import */ var _tree_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3810);
/* harmony import */ var _merkle_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1045);







const BLOCK_LEVEL = Math.log2(_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM);
/**
 * Opens the tree over a ledger: by its index, without reading more of the ledger than the end of it, or by reading all of it where the index is
 * missing or does not lead to the root of the head.
 * @throws UsageError where ledger and head do not fit each other
 */
function openTree(ledger, shownAs, { files }) {
    (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(files, ledger);
    const headFile = (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(files, ledger);
    if (headFile.state !== 'sound')
        throw unfit(shownAs, 'it has no sound head file');
    const { head } = headFile;
    const tree = treeUnder(ledger, head, files);
    if (tree === undefined)
        throw unfit(shownAs, 'its lines do not lead to the root of its head file');
    return { ...tree, head };
}
/** The same under a head that is known otherwise; undefined where the lines do not lead to its root. */
function treeUnder(ledger, head, files) {
    const indexed = (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readTreeIndex */ .Vd)(files, ledger, head.count);
    const tree = indexed === undefined ? undefined : treeOver(ledger, head, indexed, files);
    if (tree !== undefined && rootOver(head.count, tree) === head.root)
        return tree;
    const scanned = treeOver(ledger, head, (0,_tree_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scanBlocks */ .gM)(files, ledger, head.size), files);
    return rootOver(head.count, scanned) === head.root ? scanned : undefined;
}
/** The tree over the first `head.size` bytes of a ledger, given the roots of its full blocks, which are believed. */
function treeOver(ledger, head, blocks, files) {
    const levels = [blocks.map(({ root }) => root)];
    for (let below = levels[0] ?? []; below.length > 1;) {
        const above = [];
        for (let at = 0; at + 1 < below.length; at += 2)
            above.push((0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hashAt(below, at), hashAt(below, at + 1)));
        levels.push(above);
        below = above;
    }
    const known = new Map();
    const lines = (block) => {
        const read = known.get(block) ?? blockLines(files, ledger, blocks[block - 1]?.end ?? 0, blocks[block]?.end ?? head.size);
        known.set(block, read);
        return read;
    };
    const subtree = (level, index) => {
        if (level >= BLOCK_LEVEL)
            return hashAt(levels[level - BLOCK_LEVEL] ?? [], index);
        const from = index * 2 ** level;
        const block = Math.floor(from / _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM);
        return perfectRoot(lines(block).slice(from % _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM, (from % _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM) + 2 ** level));
    };
    const blockAt = (byte) => {
        const found = blocks.findIndex(({ end }) => byte < end);
        return found < 0 ? blocks.length : found;
    };
    return { subtree, lines, blockAt };
}
/** The root over the first `count` entries, 64 hex digits. */
const rootOver = (count, { subtree }) => count === 0 ? (0,_head_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHead */ .Cc)().root : Buffer.from((0,_merkle_proof_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeRoot */ .WR)(0, count, subtree)).toString('hex');
/** The root over the first `size` of a ledger's `total` bytes, or undefined where no line ends there. */
function rootAt(size, total, tree) {
    if (size > total)
        return undefined;
    const count = size === 0 ? 0 : countAt(tree, size);
    return count === undefined ? undefined : rootOver(count, tree);
}
/** How many lines the first `size` bytes hold (1 at the least), or undefined where the last one is not whole. */
function countAt({ blockAt, lines }, size) {
    const block = blockAt(size - 1);
    const within = lines(block).findIndex(({ byte, bytes }) => byte + bytes.length + 1 === size);
    return within < 0 ? undefined : block * _merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK_LEAVES */ .vM + within + 1;
}
function blockLines(files, ledger, from, to) {
    const lines = [];
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readLines */ .Se)(files, ledger, from, to))
        if (line.state === 'whole')
            lines.push({ byte: line.byte, bytes: new Uint8Array(line.bytes) });
    return lines;
}
/** The root over as many lines as a power of two; of nothing sensible where the ledger is shorter than it says. */
function perfectRoot(lines) {
    let hashes = lines.map(({ bytes }) => (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .leafHash */ .Jq)(bytes));
    while (hashes.length > 1)
        hashes = hashes.flatMap((hash, at) => (at % 2 === 0 ? [(0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, hashAt(hashes, at + 1))] : []));
    return hashAt(hashes, 0);
}
/** A hash that is not there leads to another root, and is found by that. */
const hashAt = (hashes, index) => hashes[index] ?? new Uint8Array(32);
function unfit(where, what) {
    return new _aiop_diagnostics__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e({
        what,
        where,
        expected: 'a ledger that fits its head file',
        fix: 'run `aiop ledger verify` to learn what happened to it',
    });
}


/***/ }),

/***/ 1045:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ consistencyProof),
/* harmony export */   Ko: () => (/* binding */ verifyConsistency),
/* harmony export */   WR: () => (/* binding */ rangeRoot),
/* harmony export */   nT: () => (/* binding */ inclusionProof),
/* harmony export */   yR: () => (/* binding */ verifyInclusion)
/* harmony export */ });
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);

/** SHA-256. */
const HASH_BYTES = 32;
/**
 * The hashes that lead from a leaf to the root of a tree of `size` leaves, nearest first (RFC 6962, section 2.1.1).
 * @param index below `size`
 */
function inclusionProof(index, size, subtree) {
    const proof = [];
    for (let at = index, width = 1; width < size; at = Math.floor(at / 2), width *= 2) {
        const sibling = at % 2 === 0 ? at + 1 : at - 1;
        // At the right edge a subtree may be cut short, or missing altogether.
        if (sibling * width < size)
            proof.push(rangeRoot(sibling * width, Math.min(size, (sibling + 1) * width), subtree));
    }
    return proof;
}
/**
 * The hashes that show that the first `first` leaves of a tree of `second` leaves are a tree that it grew from (RFC 6962, section 2.1.2).
 * @param first from 1 to `second`
 */
function consistencyProof(first, second, subtree) {
    const outer = [];
    let [from, to] = [0, second];
    while (first < to) {
        const middle = from + leftWidth(to - from);
        if (first <= middle) {
            outer.push(rangeRoot(middle, to, subtree));
            to = middle;
        }
        else {
            outer.push(rangeRoot(from, middle, subtree));
            from = middle;
        }
    }
    // Whoever checks knows the old root: where it is a subtree itself, it is not said again.
    return [...(from === 0 ? [] : [rangeRoot(from, to, subtree)]), ...outer.reverse()];
}
/** Whether a leaf is the one at `index` in the tree of `size` leaves with this root (RFC 9162, section 2.1.3.2). */
function verifyInclusion({ index, size }, leafHash, proof, root) {
    if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leafHash, root, ...proof]))
        return false;
    let [at, last, hash] = [index, size - 1, leafHash];
    for (const sibling of proof) {
        if (last === 0)
            return false;
        const isRight = at % 2 === 1 || at === last;
        hash = isRight ? (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(sibling, hash) : (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, sibling);
        if (isRight)
            [at, last] = shiftToRightChild(at, last);
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equal(hash, root);
}
/** Whether the tree of `first` leaves with its root is the beginning of the tree of `second` leaves with its root (RFC 9162, section 2.1.4.2). */
function verifyConsistency({ first, second }, firstRoot, secondRoot, proof) {
    if (!isCount(first) || !isCount(second) || first > second)
        return false;
    // From nothing everything may grow: such a proof would prove nothing.
    if (first === 0)
        return false;
    if (first === second)
        return proof.length === 0 && equal(firstRoot, secondRoot);
    if (proof.length === 0 || !areHashes([firstRoot, secondRoot, ...proof]))
        return false;
    const hashes = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
    let [at, last] = shiftWhileOdd(first - 1, second - 1);
    let [old = firstRoot, ...rest] = hashes;
    let grown = old;
    for (const hash of rest) {
        if (last === 0)
            return false;
        if (at % 2 === 1 || at === last) {
            old = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, old);
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(hash, grown);
            [at, last] = shiftToRightChild(at, last);
        }
        else
            grown = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(grown, hash);
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equal(old, firstRoot) && equal(grown, secondRoot);
}
/** The root over leaves from `from` up to `to`, where `from` is a multiple of the smallest power of two that is not less than their number. */
function rangeRoot(from, to, subtree) {
    const parts = [];
    for (let at = from; at < to;) {
        const level = Math.floor(Math.log2(to - at));
        parts.push(subtree(level, at / 2 ** level));
        at += 2 ** level;
    }
    return parts.reduceRight((right, left) => (0,_merkle_js__WEBPACK_IMPORTED_MODULE_0__/* .parentHash */ .FA)(left, right));
}
/** The largest power of two below `count`. */
function leftWidth(count) {
    let width = 1;
    while (width * 2 < count)
        width *= 2;
    return width;
}
/** A leftmost node without a right sibling is the right child of none: both go up until they are a right child. */
function shiftToRightChild(at, last) {
    while (at % 2 === 0 && at !== 0) {
        at /= 2;
        last = Math.floor(last / 2);
    }
    return [at, last];
}
function shiftWhileOdd(at, last) {
    while (at % 2 === 1) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return [at, last];
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const areHashes = (values) => values.every(({ length }) => length === HASH_BYTES);
const isPowerOfTwo = (value) => 2 ** Math.round(Math.log2(value)) === value;
const equal = (a, b) => Buffer.compare(a, b) === 0;


/***/ }),

/***/ 7729:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HQ: () => (/* binding */ readCheckpoint),
  $d: () => (/* binding */ sizeOf),
  Kp: () => (/* binding */ writeCheckpoint)
});

// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
// EXTERNAL MODULE: ./packages/ledger/lib/lines.js
var lib_lines = __webpack_require__(1644);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
;// CONCATENATED MODULE: ./packages/ledger/lib/proof/checkpoint.js
/** The text of a checkpoint, with its last line feed. `origin` is one line. */
const formatCheckpoint = ({ origin, count, root, extensions }) => [origin, String(count), Buffer.from(root).toString('base64'), ...extensions, ''].join('\n');
/** Reads the text of a checkpoint: a checkpoint, or why it is none. Sizes beyond 2^53 are refused, as no ledger has them. */
function parseCheckpoint(text) {
    const lines = text.split('\n');
    if (lines.pop() !== '')
        return 'it does not end with a line feed';
    const [origin = '', size = '', root = '', ...extensions] = lines;
    if (lines.length < 3)
        return 'it has fewer than three lines';
    if (origin === '')
        return 'it names no log';
    const count = /^(0|[1-9][0-9]{0,15})$/.test(size) ? Number(size) : Number.NaN;
    if (!Number.isSafeInteger(count))
        return 'its size is no whole number';
    const bytes = Buffer.from(root, 'base64');
    if (bytes.length === 0 || bytes.toString('base64') !== root)
        return 'its root is not in base 64';
    return { origin, count, root: bytes, extensions };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/signed-checkpoint.js





const MAX_CHECKPOINT_BYTES = 1_000_000;
/** Writes the signed checkpoint of a head beside its ledger. The log has the name of the key. @returns the note */
function writeCheckpoint(ledger, { count, root }, signer, files) {
    const note = signer.sign(formatCheckpoint({ origin: signer.name, count, root: Buffer.from(root, 'hex'), extensions: [] }));
    files.write((0,paths/* checkpointPath */.AD)(ledger), note);
    return note;
}
/** Reads the checkpoint beside a ledger, and believes it where this key has signed it for the log of its name. */
function readCheckpoint(ledger, shownAs, verifier, files) {
    const path = (0,paths/* checkpointPath */.AD)(ledger);
    const shown = (0,paths/* checkpointPath */.AD)(shownAs);
    const unsigned = (reason) => ({
        state: 'unsigned',
        findings: [(0,codes/* report */.z)('AIOP-L011', { message: `${shown}: ${reason}`, at: { file: shown, line: 1, column: 1 } })],
    });
    if (files.status(path) === undefined)
        return unsigned('there is no checkpoint');
    const opened = verifier.open(Buffer.from(files.read(path, MAX_CHECKPOINT_BYTES)).toString());
    if (opened.state === 'malformed')
        return unsigned(`it is no signed note: ${opened.reason}`);
    if (opened.state !== 'signed')
        return unsigned(`${verifier.name} has ${opened.state === 'unsigned' ? 'not signed it' : 'not signed what stands there'}`);
    const checkpoint = parseCheckpoint(opened.text);
    if (typeof checkpoint === 'string')
        return unsigned(checkpoint);
    if (checkpoint.origin !== verifier.name)
        return unsigned(`it is of the log ${JSON.stringify(checkpoint.origin)}`);
    return { state: 'signed', known: { count: checkpoint.count, root: Buffer.from(checkpoint.root).toString('hex') } };
}
/** The size in bytes of a ledger's first `count` lines, or undefined where it has fewer. */
function sizeOf(ledger, count, files) {
    const headFile = (0,head/* readHead */.zy)(files, ledger);
    if (headFile.state === 'sound' && headFile.head.count === count)
        return headFile.head.size;
    let [lines, size] = [0, 0];
    for (const line of (0,lib_lines/* readLines */.Se)(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
        if (lines === count || line.state !== 'whole')
            break;
        lines++;
        size = line.byte + line.bytes.length + 1;
    }
    return lines === count ? size : undefined;
}


/***/ }),

/***/ 3810:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ readTreeIndex),
/* harmony export */   aC: () => (/* binding */ writeTreeIndex),
/* harmony export */   gM: () => (/* binding */ scanBlocks)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1644);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4719);



const HASH_DIGITS = 64;
const OFFSET_DIGITS = 15;
/** `<root> <end>`, both of fixed width, and a line feed. */
const RECORD_BYTES = HASH_DIGITS + 1 + OFFSET_DIGITS + 1;
/**
 * Brings the index of the tree up to date: one line for each full block of entries. What it says follows from the ledger, so whoever reads it
 * holds it against the head, and makes it anew where it does not fit: it is written after the lines and before the head, and not synced.
 * @param chain the chain as it is after the new lines
 */
function writeTreeIndex(files, ledger, chain) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON)(ledger);
    const known = (fullBlocks(chain.count) - chain.blocks.length) * RECORD_BYTES;
    const size = files.status(path)?.size ?? 0;
    if (size < known) {
        files.write(path, scanBlocks(files, ledger, chain.size).map(recordOf).join(''), { sync: false });
        return;
    }
    // What a killed writer left.
    if (size > known)
        files.truncate(path, known);
    if (chain.blocks.length > 0)
        files.append(path, chain.blocks.map(recordOf).join(''), { sync: false });
}
/** The blocks that the index names for a ledger of `count` entries, or undefined where it does not name them all. */
function readTreeIndex(files, ledger, count) {
    const path = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .ON)(ledger);
    const length = fullBlocks(count) * RECORD_BYTES;
    if (length === 0)
        return [];
    if (files.status(path)?.kind !== 'file')
        return undefined;
    const bytes = files.readRange(path, 0, length);
    if (bytes.length < length)
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return Array.from({ length: fullBlocks(count) }, (_, index) => blockAt(text, index * RECORD_BYTES));
}
/** The full blocks of a ledger's first `size` bytes, from its lines. Checks nothing. */
function scanBlocks(files, ledger, size) {
    const range = (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .merkleRange */ .Qd)();
    const blocks = [];
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            break;
        range.append(line.bytes);
        if (range.count % _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LEAVES */ .vM === 0 && range.lastBlock !== undefined)
            blocks.push({ root: range.lastBlock, end: line.byte + line.bytes.length + 1 });
    }
    return blocks;
}
const fullBlocks = (count) => Math.floor(count / _merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK_LEAVES */ .vM);
const recordOf = ({ root, end }) => `${Buffer.from(root).toString('hex')} ${String(end).padStart(OFFSET_DIGITS, '0')}\n`;
const blockAt = (text, from) => ({
    root: Buffer.from(text.slice(from, from + HASH_DIGITS), 'hex'),
    end: Number(text.slice(from + HASH_DIGITS + 1, from + RECORD_BYTES - 1)),
});


/***/ }),

/***/ 4245:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ describeVerdict),
  rZ: () => (/* binding */ tampered),
  xy: () => (/* binding */ verifyLedger),
  AG: () => (/* binding */ verifyOnThreads)
});

// UNUSED EXPORTS: unproven

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
// EXTERNAL MODULE: ./packages/ledger/lib/anchors/anchor.js
var anchors_anchor = __webpack_require__(6657);
// EXTERNAL MODULE: ./packages/ledger/lib/codes.js
var codes = __webpack_require__(7537);
// EXTERNAL MODULE: ./packages/ledger/lib/entry.js + 1 modules
var entry = __webpack_require__(65);
// EXTERNAL MODULE: ./packages/ledger/lib/head.js
var head = __webpack_require__(6865);
// EXTERNAL MODULE: ./packages/ledger/lib/paths.js
var paths = __webpack_require__(4719);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/signed-checkpoint.js + 1 modules
var signed_checkpoint = __webpack_require__(7729);
// EXTERNAL MODULE: ./packages/ledger/lib/scan.js
var lib_scan = __webpack_require__(6670);
// EXTERNAL MODULE: ./packages/ledger/lib/proof/ledger-tree.js
var ledger_tree = __webpack_require__(8282);
// EXTERNAL MODULE: ./packages/ledger/lib/stretch.js
var stretch = __webpack_require__(6602);
;// CONCATENATED MODULE: ./packages/ledger/lib/stretches.js


/** A ledger less than this is read by one thread before another has started. */
const MIN_STRETCH_BYTES = 16 << 20;
/**
 * Checks a ledger in stretches, each on a thread of its own, the first of them on this one. Undefined where it is too small for that, and for
 * everything but a sound ledger about which there is nothing to say: what is wrong with it says one thread that reads it from its beginning.
 */
async function checkInStretches({ ledger, declaredTypes, minStretchBytes = MIN_STRETCH_BYTES }, ports) {
    const { threads, files } = ports;
    const size = files.status(ledger)?.size ?? 0;
    const parts = Math.min((threads?.spare ?? 0) + 1, Math.floor(size / minStretchBytes));
    if (threads === undefined || parts < 2)
        return undefined;
    const [own, ...others] = (0,stretch/* stretchesOf */.T)(ledger, size, parts, ports) ?? [];
    if (own === undefined)
        return undefined;
    const request = (stretch) => ({ ...stretch, ledger, declaredTypes });
    const asked = Promise.allSettled(others.map((stretch) => threads.ask(request(stretch))));
    const reports = [
        (0,stretch/* checkStretch */.I)(request(own), ports),
        ...(await asked).map((answer) => (answer.status === 'fulfilled' ? answer.value : LOST)),
    ];
    return joined(reports, ledger, size, ports);
}
/** A thread that could not be had is no verdict on a ledger. */
const LOST = { state: 'other' };
function joined(reports, ledger, size, { files }) {
    let before;
    const jobs = new Map();
    const blocks = [];
    for (const report of reports) {
        if (report.state === 'other')
            return undefined;
        if (before !== undefined && (before.count !== report.first.count || before.head !== report.first.head))
            return undefined;
        if (!goOn(jobs, report.jobs))
            return undefined;
        for (const block of report.blocks)
            blocks.push(block);
        before = report.end;
    }
    if (before === undefined)
        return undefined;
    const { count, head } = before;
    const tree = (0,ledger_tree/* treeOver */.bk)(ledger, { size, count }, blocks, files);
    return { end: { size, count, head, root: (0,ledger_tree/* rootOver */.jg)(count, tree) }, rootAt: (at) => (0,ledger_tree/* rootAt */.sb)(at, size, tree) };
}
/** Whether the jobs of a stretch go on where they ended before it; takes them over. */
function goOn(jobs, next) {
    for (const [job, { firstSeq, firstTs, nextSeq, ts }] of next) {
        const before = jobs.get(job);
        if (firstSeq !== (before?.nextSeq ?? 0) || (before !== undefined && firstTs < before.ts))
            return false;
        jobs.set(job, { firstSeq: before?.firstSeq ?? firstSeq, firstTs: before?.firstTs ?? firstTs, nextSeq, ts });
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/verify.js









/**
 * Checks a whole ledger against itself, its head file (where there is one) and the anchor (where one is given). Changes nothing.
 * @throws UsageError when there is no ledger, or its path is a link
 */
function verifyLedger(request, ports) {
    return verifyKnown(request, undefined, ports);
}
/**
 * The same, with the same verdict in every case, in less time on more than one thread where `ports` has some and the ledger is large.
 * @throws UsageError when there is no ledger, or its path is a link
 */
async function verifyOnThreads(request, ports) {
    (0,paths/* refuseLinks */.UA)(ports.files, request.ledger);
    return verifyKnown(request, await checkInStretches({ declaredTypes: new Set(), ...request }, ports), ports);
}
/** @param sound what is known of the ledger already */
function verifyKnown(request, sound, ports) {
    const { ledger, shownAs = ledger, verifier } = request;
    (0,paths/* refuseLinks */.UA)(ports.files, ledger);
    if (verifier === undefined)
        return verifyWith(request, request.anchor, sound, ports);
    const checkpoint = (0,signed_checkpoint/* readCheckpoint */.HQ)(ledger, shownAs, verifier, ports.files);
    if (checkpoint.state === 'unsigned') {
        const verdict = verifyWith(request, request.anchor, sound, ports);
        return { ...verdict, findings: [...verdict.findings, ...checkpoint.findings] };
    }
    const { count, root } = checkpoint.known;
    const size = (0,signed_checkpoint/* sizeOf */.$d)(ledger, count, ports.files);
    const verdict = verifyWith(request, size === undefined ? undefined : { size, root }, sound, ports);
    if (verdict.verdict === 'tampered')
        return verdict;
    if (size === undefined) {
        const reason = `the ledger ends here, but its checkpoint knows ${count} entries: its tail is missing`;
        return tampered({ code: 'AIOP-L008', entry: verdict.count, byte: verdict.size, reason }, shownAs);
    }
    return request.anchor === undefined ? verdict : verifyWith(request, request.anchor, sound, ports);
}
function verifyWith(request, anchor, sound, ports) {
    const { ledger, shownAs = ledger, declaredTypes = new Set() } = request;
    // The head first: a writer appends before it replaces the head, so a head can be too old for the lines, but never too new.
    const headFile = (0,head/* readHead */.zy)(ports.files, ledger);
    const size = ports.files.status(ledger)?.size;
    if (size === undefined && headFile.state === 'absent')
        throw noLedger(shownAs);
    const { proofs = [] } = request;
    const milestones = milestonesOf(headFile, anchor, proofs);
    const proven = largest(anchor, proofs);
    if (sound !== undefined && headFile.state !== 'broken' && fits(sound, milestones)) {
        return soundVerdict(sound.end, proven, headNotices(headFile, sound.end, shownAs));
    }
    const lastHash = headFile.state === 'sound' ? headFile.head.head : entry/* NO_HASH */.hz;
    const afterLine = (chain, byte) => milestoneDefect(milestones, chain, byte);
    const scan = (0,lib_scan/* scanEntries */.I)({ ledger, shownAs, from: (0,head/* emptyHead */.Cc)(), to: size ?? 0, declaredTypes, lastHash, afterLine }, ports);
    const defect = scan.defect ?? tornDefect(scan) ?? headFileDefect(headFile, ledger) ?? missedMilestone(milestones, scan.chain);
    if (defect !== undefined)
        return tampered(defect, shownAs);
    const { range: _, ...end } = scan.chain.snapshot();
    return soundVerdict(end, proven, [...scan.notices, ...headNotices(headFile, scan.chain, shownAs)]);
}
function soundVerdict(end, anchor, findings) {
    // An anchor of nothing proves nothing.
    if (anchor === undefined || anchor.size === 0)
        return { verdict: 'consistent', ...end, findings };
    return { verdict: 'verified', anchor, ...end, findings };
}
/** The anchor that proves most. */
const largest = (anchor, proofs) => proofs.reduce((best, proof) => (best === undefined || proof.size > best.size ? proof : best), anchor);
/** Whether everything that is known of a sound ledger from elsewhere is so. */
const fits = ({ end, rootAt }, milestones) => [...milestones.values()]
    .flat()
    .every(({ size, root, head }) => rootAt(size) === root && (head === undefined || (size === end.size && head === end.head)));
/** The finding that a verdict leads to where a proof is asked for, and the ledger is merely consistent. */
function unproven(verdict, required, file) {
    if (verdict.verdict !== 'consistent' || required === 'consistent')
        return [];
    return [report('AIOP-L009', { message: describeVerdict(verdict), at: { file, line: Math.max(verdict.count, 1), column: 1 } })];
}
/** A verdict as one sentence. It may carry text from the ledger: print it through `visible`. */
function describeVerdict(verdict) {
    switch (verdict.verdict) {
        case 'verified':
            return `verified against the anchor ${(0,anchors_anchor/* formatAnchor */.zG)(verdict.anchor)}${verdict.anchor.by === undefined ? '' : ` (${verdict.anchor.by})`}: ${entriesIn(verdict)}, ${verdict.size} bytes`;
        case 'consistent':
            return `consistent: ${entriesIn(verdict)}, ${verdict.size} bytes, sound in ${verdict.count === 1 ? 'itself' : 'themselves'}; that none was cut off the end is not proven without an anchor`;
        case 'tampered':
            return `tampered: entry ${verdict.entry}, byte ${verdict.byte}, ${verdict.reason}`;
    }
}
const entriesIn = ({ count }) => (count === 1 ? '1 entry' : `${count} entries`);
/** The verdict that a defect leads to. */
function tampered({ code, entry, byte, reason }, file) {
    const message = `entry ${entry} at byte ${byte}: ${reason}`;
    return { verdict: 'tampered', entry, byte, reason, findings: [(0,codes/* report */.z)(code, { message, at: { file, line: entry + 1, column: 1 } })] };
}
function milestonesOf(headFile, anchor, proofs) {
    const all = [];
    if (headFile.state === 'sound')
        all.push({ code: 'AIOP-L007', name: 'the head file', ...headFile.head });
    if (anchor !== undefined)
        all.push({ code: 'AIOP-L008', name: 'the anchor', ...anchor });
    for (const proof of proofs)
        all.push({ code: 'AIOP-L008', name: `the proof ${proof.by}`, size: proof.size, root: proof.root });
    return Map.groupBy(all, ({ size }) => size);
}
/** The line before the chain's end begins at `byte`. */
function milestoneDefect(milestones, chain, byte) {
    for (const [size, known] of milestones) {
        if (size === 0 || size > chain.size)
            continue;
        milestones.delete(size);
        const { root, count } = chain.snapshot();
        const failed = known.find((milestone) => size !== chain.size || milestone.root !== root || (milestone.head ?? chain.head) !== chain.head);
        if (failed === undefined)
            continue;
        const reason = size === chain.size
            ? `the ${size} bytes up to the end of its line are not the ones that ${failed.name} was taken from`
            : `its line goes on beyond byte ${size}, where the line ended when ${failed.name} was taken`;
        return { code: failed.code, entry: count - 1, byte, reason };
    }
    return undefined;
}
/** What is left of the milestones when the ledger ends. */
function missedMilestone(milestones, chain) {
    const end = { entry: chain.count, byte: chain.size };
    for (const { code, name, size, root } of [...milestones.values()].flat()) {
        if (size > 0)
            return { code, ...end, reason: `the ledger ends here, but ${name} knows ${size} bytes: its tail is missing` };
        if (root !== (0,head/* emptyHead */.Cc)().root)
            return { code, ...end, reason: `${name} names a root that no empty ledger has` };
    }
    return undefined;
}
function tornDefect({ torn, chain }) {
    if (torn === undefined)
        return undefined;
    return { code: 'AIOP-L006', entry: chain.count, byte: chain.size, reason: `the last line has no line feed: ${torn.length} torn bytes` };
}
function headFileDefect(headFile, ledger) {
    if (headFile.state !== 'broken')
        return undefined;
    return { code: 'AIOP-L007', entry: 0, byte: 0, reason: `${(0,paths/* headPath */.wz)(ledger)} is not the head file of a ledger: ${headFile.reason}` };
}
function headNotices(headFile, { count, size }, file) {
    if (headFile.state === 'absent' && count > 0) {
        return [(0,codes/* report */.z)('AIOP-L020', { message: 'there is no head file beside the ledger', at: { file, line: count, column: 1 } })];
    }
    if (headFile.state !== 'sound' || headFile.head.size === size)
        return [];
    const message = `${count - headFile.head.count} entries stand beyond the head`;
    return [(0,codes/* report */.z)('AIOP-L021', { message, at: { file, line: headFile.head.count + 1, column: 1 } })];
}
function noLedger(where) {
    const fix = 'check the path; an append makes the ledger';
    return new usage_error/* UsageError */.e({ what: 'there is no ledger', where, expected: 'a file such as .runs/ledger.jsonl', fix });
}


/***/ })

};
