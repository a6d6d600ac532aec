export const id = 729;
export const ids = [729];
export const modules = {

/***/ 6214:
/***/ (function(__unused_webpack_module,exports){


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 8799:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ }),

/***/ 9132:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate that `name` was most probably meant to be, or undefined when none is near: at most a third of its letters, and at least
 * one, may differ. Case does not count. The first of several equally near ones wins.
 */
function nearest(name, candidates) {
    if (name === '')
        return undefined;
    const wanted = name.toLowerCase().slice(0, 64);
    let best;
    let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) >= bestDistance)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Levenshtein distance with adjacent transpositions (optimal string alignment), in O(a·b) time and O(b) memory. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            let cost = Math.min(substitution, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        [beforeLast, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 9058:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* harmony import */ var _project_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6407);

/** The address of a published schema, such as `plan` or `ledger-events`: for editors, and for messages to those who have no copy of it. */
function schemaAddress(name) {
    return `${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.url}/raw/${_project_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .PROJECT */ .y.ref}/schemas/${name}.schema.json`;
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


/***/ }),

/***/ 9356:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerAsThread: () => (/* reexport safe */ _ledger_threads_js__WEBPACK_IMPORTED_MODULE_0__.R)
/* harmony export */ });
/* harmony import */ var _ledger_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3315);











/***/ }),

/***/ 3315:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ledgerThreads),
/* harmony export */   R: () => (/* binding */ answerAsThread)
/* harmony export */ });
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _aiop_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8655);
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(674);
/* harmony import */ var _aiop_ledger__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6602);



/** Threads that check parts of a ledger, each running this very program, which has to call `answerAsThread` where it `isThread`. */
const ledgerThreads = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .threadsOf */ .Dm)(process.argv[1] ?? '');
/** What the program does on a thread that was made by `ledgerThreads`. */
const answerAsThread = () => (0,_aiop_host__WEBPACK_IMPORTED_MODULE_0__/* .answerRequest */ .Y9)(async (request) => (0,_aiop_ledger__WEBPACK_IMPORTED_MODULE_1__/* .checkStretch */ .I)(request, { files: _aiop_host__WEBPACK_IMPORTED_MODULE_2__/* .nodeFiles */ .k, blake3: await (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_3__/* .loadBlake3 */ .Z)() }));


/***/ })

};
