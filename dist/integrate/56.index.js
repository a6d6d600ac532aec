export const id = 56;
export const ids = [56];
export const modules = {

/***/ 5942:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./packages/ids/lib/canonical-json.js

/**
 * The canonical form of a JSON value: RFC 8785 (JCS), without a final line feed. As in `JSON.stringify`, members that are undefined or functions are left
 * out, and are `null` in a list.
 * @throws TypeError for what JSON cannot hold: NaN, infinities, lone surrogates, cycles, a bare function or `undefined`.
 */
function canonicalJson(value) {
    const text = canonicalized(value);
    if (text === undefined)
        throw new TypeError('a value without a JSON form has no canonical JSON');
    return text;
}
/** The library throws a plain `Error`, whatever it is that JSON cannot hold. */
function canonicalized(value) {
    try {
        return canonicalize(value);
    }
    catch (error) {
        if (error instanceof TypeError || !(error instanceof Error))
            throw error;
        throw new TypeError(error.message, { cause: error });
    }
}


/***/ }),

/***/ 4056:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NAMESPACE: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.CU),
/* harmony export */   canonicalJson: () => (/* reexport safe */ _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d),
/* harmony export */   eventLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.BW),
/* harmony export */   eventLineageIds: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.EA),
/* harmony export */   fileHash: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.Lg),
/* harmony export */   isLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.rm),
/* harmony export */   isUlid: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.ho),
/* harmony export */   lengthPrefixed: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.a),
/* harmony export */   lengthPrefixedFields: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.Hb),
/* harmony export */   loadBlake3: () => (/* reexport safe */ _blake3_js__WEBPACK_IMPORTED_MODULE_0__.Z),
/* harmony export */   moduleFileId: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.YG),
/* harmony export */   normalizedPath: () => (/* reexport safe */ _content_js__WEBPACK_IMPORTED_MODULE_2__.pT),
/* harmony export */   phaseLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.cH),
/* harmony export */   ulidFactory: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.vL),
/* harmony export */   ulidTime: () => (/* reexport safe */ _instance_js__WEBPACK_IMPORTED_MODULE_3__.cD),
/* harmony export */   uuidv5: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.$k),
/* harmony export */   workstreamLineageId: () => (/* reexport safe */ _lineage_js__WEBPACK_IMPORTED_MODULE_4__.Ed)
/* harmony export */ });
/* harmony import */ var _blake3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(674);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9013);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3522);
/* harmony import */ var _lineage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2433);







/***/ }),

/***/ 2433:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ uuidv5),
/* harmony export */   BW: () => (/* binding */ eventLineageId),
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   EA: () => (/* binding */ eventLineageIds),
/* harmony export */   Ed: () => (/* binding */ workstreamLineageId),
/* harmony export */   cH: () => (/* binding */ phaseLineageId),
/* harmony export */   rm: () => (/* binding */ isLineageId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Of the largest whole number that JSON holds exactly. */
const MAX_SEQ_DIGITS = 16;
/** The two bits `10`, before the two that the hash gives. */
const VARIANTS = ['8', '9', 'a', 'b'];
/** RFC 9562, section 6.6. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/** The namespace of every lineage id: UUIDv5(URL namespace, `https://aiop.dev/ns/v1`) (RFC 9562, section 5.5). */
const NAMESPACE = uuidv5('https://aiop.dev/ns/v1', bytesOf(URL_NAMESPACE));
const NAMESPACE_BYTES = bytesOf(NAMESPACE);
/** UUIDv5(namespace, `phase:<phase key>`): the same for a phase in every revision of its plan. */
function phaseLineageId(phaseKey) {
    return uuidv5(`phase:${phaseKey}`, NAMESPACE_BYTES);
}
/** UUIDv5(namespace, `<phase lineage id>|<module id>|<role>`): the `wslid` of a workstream. */
function workstreamLineageId(phaseLineage, moduleId, role) {
    return uuidv5(`${phaseLineage}|${moduleId}|${role}`, NAMESPACE_BYTES);
}
/** UUIDv5(namespace, `event:<repo>|<run>|<attempt>|<job>|<seq>`): the `lid` of a ledger event. */
const eventLineageId = ({ seq, ...job }) => eventLineageIds(job)(seq);
/** `eventLineageId` for the events of one job, by their `seq`. What they share is put together once. */
function eventLineageIds({ repo, run, attempt, job }) {
    const shared = Buffer.concat([NAMESPACE_BYTES, Buffer.from(`event:${repo}|${run}|${attempt}|${job}|`)]);
    const input = Buffer.alloc(shared.length + MAX_SEQ_DIGITS);
    input.set(shared);
    return (seq) => uuidOf(input.subarray(0, shared.length + input.write(String(seq), shared.length, 'latin1')));
}
/** Whether text is a lower-case UUID of version 5, the only form that lineage ids are written in. */
function isLineageId(text) {
    return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}
/**
 * UUIDv5 (RFC 9562, section 5.5): SHA-1 over the 16 bytes of the namespace and the name in UTF-8, its first 128 bits, with version and variant put in. Of our own because
 * the ledger computes one an entry, and `uuid` takes four times as long over it.
 */
function uuidv5(name, namespace) {
    return uuidOf(Buffer.concat([namespace, Buffer.from(name)]));
}
/** @param input the namespace and the name */
function uuidOf(input) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', input, 'hex');
    const variant = VARIANTS[Number.parseInt(digest.charAt(16), 16) & 3] ?? '';
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}
function bytesOf(uuid) {
    return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}


/***/ })

};
