export const id = 739;
export const ids = [739];
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


/***/ }),

/***/ 6739:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EVENT_TYPES: () => (/* reexport */ EVENT_TYPES),
  LEDGER_CODES: () => (/* reexport */ LEDGER_CODES),
  MAX_LINE_BYTES: () => (/* reexport */ MAX_LINE_BYTES),
  METRICS: () => (/* reexport */ METRICS),
  appendEvents: () => (/* reexport */ appendEvents),
  appendToJobLog: () => (/* reexport */ appendToJobLog),
  checkProof: () => (/* reexport */ checkProof),
  checkStretch: () => (/* reexport */ checkStretch),
  closeJobLog: () => (/* reexport */ closeJobLog),
  collectReport: () => (/* reexport */ collectReport),
  criteriaDocument: () => (/* reexport */ criteriaDocument),
  describeVerdict: () => (/* reexport */ describeVerdict),
  entrySelector: () => (/* reexport */ entrySelector),
  excludeOwnFolders: () => (/* reexport */ excludeOwnFolders),
  findIds: () => (/* reexport */ findIds),
  followLedger: () => (/* reexport */ followLedger),
  formatAnchor: () => (/* reexport */ formatAnchor),
  formatMeasured: () => (/* reexport */ formatMeasured),
  isJobKey: () => (/* reexport */ isJobKey),
  isKnownType: () => (/* reexport */ isKnownType),
  isTypeName: () => (/* reexport */ isTypeName),
  jobLogAt: () => (/* reexport */ jobLogAt),
  jobLogPath: () => (/* reexport */ jobLogPath),
  judgeCriteria: () => (/* reexport */ judgeCriteria),
  merkleRange: () => (/* reexport */ merkleRange),
  openJobLog: () => (/* reexport */ openJobLog),
  parseAnchor: () => (/* reexport */ parseAnchor),
  parseAttestedJobs: () => (/* reexport */ parseAttestedJobs),
  parseEventText: () => (/* reexport */ parseEventText),
  parseJobKeys: () => (/* reexport */ parseJobKeys),
  parseSigner: () => (/* reexport */ parseSigner),
  parseVerifier: () => (/* reexport */ parseVerifier),
  pastIn: () => (/* reexport */ pastIn),
  projectIds: () => (/* reexport */ projectIds),
  proveConsistency: () => (/* reexport */ proveConsistency),
  proveInclusion: () => (/* reexport */ proveInclusion),
  readEvents: () => (/* reexport */ readEvents),
  readGivenEvents: () => (/* reexport */ readGivenEvents),
  readHead: () => (/* reexport */ readHead),
  readJobLog: () => (/* reexport */ readJobLog),
  recordedInstances: () => (/* reexport */ recordedInstances),
  renderBoard: () => (/* reexport */ renderBoard),
  renderReport: () => (/* reexport */ renderReport),
  requireEvent: () => (/* reexport */ requireEvent),
  seal: () => (/* reexport */ seal),
  sealToBranch: () => (/* reexport */ sealToBranch),
  unproven: () => (/* reexport */ unproven),
  verifyAnchored: () => (/* reexport */ verifyAnchored),
  verifyLedger: () => (/* reexport */ verifyLedger),
  verifyOnThreads: () => (/* reexport */ verifyOnThreads),
  whileWriting: () => (/* reexport */ whileWriting),
  withBranchLedger: () => (/* reexport */ withBranchLedger),
  withCommittedLedger: () => (/* reexport */ withCommittedLedger),
  writeIdAuthority: () => (/* reexport */ writeIdAuthority)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/usage-error.js
var usage_error = __webpack_require__(8362);
;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/anchor.js

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
    throw new usage_error/* UsageError */.e({
        what: `${JSON.stringify(text.slice(0, 120))} is not an anchor`,
        where,
        expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits',
        fix: 'give the outputs size and root of an earlier append or seal, joined by a colon',
    });
}
const formatAnchor = ({ size, root }) => `${size}:${root}`;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
;// CONCATENATED MODULE: ./packages/ledger/lib/codes.js

const RESTORE = 'restore the ledger and its head file together from the last sound copy (the ledger branch, a backup); do not mend the line by hand';
/** Every finding about the ledger and about job logs. L001-L019 say that a ledger was tampered with or is not proven; L020-L029 are worth knowing; L030-L039 come from sealing; L040-L049 from exit criteria. */
const LEDGER_CODES = {
    'AIOP-L001': { severity: 'error', title: 'a line is not an entry: its bytes are not canonical JSON in UTF-8', hint: RESTORE },
    'AIOP-L002': { severity: 'error', title: 'an entry lacks a part of the envelope, or has one of the wrong form', hint: RESTORE },
    'AIOP-L003': { severity: 'error', title: 'entries are missing, doubled or out of order', hint: RESTORE },
    'AIOP-L004': { severity: 'error', title: 'the hash chain is broken', hint: RESTORE },
    'AIOP-L005': { severity: 'error', title: "an entry's fields are not those of its type", hint: RESTORE },
    'AIOP-L006': {
        severity: 'error',
        title: 'the last line is torn',
        hint: 'if a run was killed while it wrote, the next append moves the torn bytes aside; otherwise restore the ledger from the last sound copy',
    },
    'AIOP-L007': { severity: 'error', title: 'ledger and head file differ', hint: RESTORE },
    'AIOP-L008': {
        severity: 'error',
        title: 'the ledger is not the one that the anchor was taken from',
        hint: 'check that the anchor belongs to this ledger; if it does, restore the ledger from a copy that fits it',
    },
    'AIOP-L009': {
        severity: 'error',
        title: 'the ledger is sound in itself, but its tail is not proven',
        hint: 'give an anchor: the size and root of an earlier append or seal, kept outside the ledger, as SIZE:ROOT',
    },
    'AIOP-L010': {
        severity: 'error',
        title: 'the ledger branch was rewritten',
        hint: 'find out who pushed to the branch with force, and set it back to the last commit that holds what was known; protect it against that',
    },
    'AIOP-L011': {
        severity: 'error',
        title: 'the ledger has no checkpoint that the key has signed',
        hint: 'seal with the signing key that belongs to this one; if it was done, find out who replaced the checkpoint',
    },
    'AIOP-L012': {
        severity: 'error',
        title: 'the anchor is not to be believed',
        hint: 'check who made the tag or the attestation, and that the keys to check it with are the right ones; without it, the ledger is only as sound as it says itself',
    },
    'AIOP-L013': {
        severity: 'error',
        title: 'a proof of the ledger is not to be believed',
        hint: 'find out who made it, and check that roots and signer are the right ones; a seal keeps no such bundle, and one that lies among the proofs was pushed by somebody else: remove it',
    },
    'AIOP-L014': {
        severity: 'warning',
        title: 'something among the proofs of the ledger is not named like one',
        hint: 'find out who put it into `.runs/proofs`, and remove it: a seal puts `<run>.sigstore.json` there, and nothing else',
    },
    'AIOP-L020': {
        severity: 'warning',
        title: 'the head file was missing',
        hint: 'keep .runs/ledger.head together with the ledger: without it a cut tail cannot be noticed',
    },
    'AIOP-L021': {
        severity: 'warning',
        title: 'sound entries stand beyond the head',
        hint: 'nothing needs to be done: a writer was killed between its append and the new head; the next append takes the entries over',
    },
    'AIOP-L022': {
        severity: 'warning',
        title: 'a torn line was moved aside',
        hint: 'look into the file named here: the event that was being written may have to be recorded again',
    },
    'AIOP-L023': {
        severity: 'warning',
        title: "time goes back inside a job's events",
        hint: 'set the clock of the machine that ran the job; the order of entries does not come from time',
    },
    'AIOP-L024': {
        severity: 'warning',
        title: 'an event type is not known here',
        hint: 'declare the type under ledger.events in aiop.yaml, so that a mistyped one is noticed',
    },
    'AIOP-L025': {
        severity: 'notice',
        title: 'the proofs of the ledger were not checked',
        hint: "save `gh attestation trusted-root` to a file, give that as trusted-root, and as signer the repository's URL or the identity of its workflow",
    },
    'AIOP-L026': {
        severity: 'notice',
        title: 'the attestation of the end of the ledger is pending',
        hint: 'have the last seal attested (`ledger-attest.yml`), and keep the bundle by a seal; a run that is not sealed yet needs nothing',
    },
    'AIOP-L030': {
        severity: 'error',
        title: 'the log of a job is missing',
        hint: 'look at the job: it was lost before it could hand its log on; run it again, or leave it out of the expected jobs',
    },
    'AIOP-L031': {
        severity: 'notice',
        title: 'events of a job were sealed before',
        hint: 'nothing needs to be done: repeated events are recorded once',
    },
    'AIOP-L032': {
        severity: 'error',
        title: 'an event was recorded before with another content',
        hint: 'find out which of the two is true: one job key may have been used twice in one attempt, or the log was changed after it was sealed',
    },
    'AIOP-L033': {
        severity: 'error',
        title: "a job's log is broken",
        hint: 'fetch the log again from where the job left it; if it is broken there as well, look at what the job ran',
    },
    'AIOP-L034': {
        severity: 'warning',
        title: "a job's log was never closed",
        hint: 'look at the job: it was killed, and what it did after its last event is not recorded',
    },
    'AIOP-L035': {
        severity: 'error',
        title: "a job's log claims to come from elsewhere",
        hint: 'remove the file if it was left over from another run; otherwise look at what the job ran',
    },
    'AIOP-L036': {
        severity: 'error',
        title: "something among the logs of jobs is not a job's log",
        hint: 'hand on `<job>.jsonl` alone, in an artifact `ledger-<run>-<attempt>-<job>`; if the workflow does, look at what the job ran',
    },
    'AIOP-L037': {
        severity: 'warning',
        title: "a job's word cannot be attested",
        hint: 'download each log into the folder of its artifact, `ledger-<run>-<attempt>-<job>` (no merge-multiple): only the workflow gives that name',
    },
    'AIOP-L040': {
        severity: 'error',
        title: 'an exit criterion is not met',
        hint: 'look at the events that the metric is computed from (`aiop ledger show --type`), and mend what they measure',
    },
    'AIOP-L041': {
        severity: 'error',
        title: 'an exit criterion was not measured',
        hint: 'run what records the event in a job of its own that runs no foreign code, and seal the ledger before the criteria are judged',
    },
};
const report = (0,finding/* reporter */.YX)(LEDGER_CODES);

// EXTERNAL MODULE: ./packages/ids/lib/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(5942);
;// CONCATENATED MODULE: ./packages/ledger/lib/canonical-text.js

/**
 * The canonical form (RFC 8785) of what `shapeDefect` finds nothing wrong with. JSON.stringify writes texts and whole numbers as it asks, so that only the
 * names have to be put in order: a third of what `canonicalize` takes in a step that has just started. It remains for names such as "10" and "9", which
 * an object keeps in another order.
 */
function canonicalText(value) {
    const ordered = inOrder(value);
    return ordered === UNORDERED ? (0,canonical_json/* canonicalJson */.d)(value) : JSON.stringify(ordered);
}
/** Names that begin with a digit may be an index, which an object puts before all others. */
const UNORDERED = Symbol('unordered');
// Recurses at most 16 deep: what is recorded was checked for that.
function inOrder(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value.map(inOrder);
        return items.includes(UNORDERED) ? UNORDERED : items;
    }
    const ordered = {};
    for (const name of Object.keys(value).sort()) {
        const field = inOrder(Reflect.get(value, name));
        if (field === UNORDERED || startsWithDigit(name))
            return UNORDERED;
        ordered[name] = field;
    }
    return ordered;
}
function startsWithDigit(name) {
    const code = name.charCodeAt(0);
    return code >= 0x30 && code <= 0x39;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./packages/ledger/lib/ledger-entry.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ledger-entry.schema.json. Do not edit.

/** Whether a value fits the schema; after `false`, `errors` says what does not. */
const validate = validate20;
const func1 = (ucs2length["default"] ?? ucs2length);
const pattern4 = new RegExp("^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$", "u");
const pattern5 = new RegExp("^[0-7][0-9A-HJKMNP-TV-Z]{25}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$", "u");
const pattern8 = new RegExp("^[^|\\p{Cc}]{1,200}$", "u");
const pattern9 = new RegExp("^[^|\\p{Cc}]{1,100}$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$", "u");
const pattern11 = new RegExp("^[0-9a-f]{64}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://aiop.dev/schemas/v1/ledger-entry.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((((data.t === undefined) && (missing0 = "t")) || ((data.v === undefined) && (missing0 = "v"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.lid === undefined) && (missing0 = "lid"))) || ((data.ts === undefined) && (missing0 = "ts"))) || ((data.src === undefined) && (missing0 = "src"))) || ((data.seq === undefined) && (missing0 = "seq"))) || ((data.idx === undefined) && (missing0 = "idx"))) || ((data.prev === undefined) && (missing0 = "prev"))) {
                validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.t !== undefined) {
                    let data0 = data.t;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (typeof data0 === "string") {
                            if (func1(data0) > 64) {
                                validate20.errors = [{ instancePath: instancePath + "/t", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                            }
                            else {
                                if (!pattern4.test(data0)) {
                                    validate20.errors = [{ instancePath: instancePath + "/t", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$" }, message: "must match pattern \"" + "^[a-z][a-z0-9_-]*([.][a-z][a-z0-9_-]*)+$" + "\"" }];
                                    return false;
                                }
                            }
                        }
                        else {
                            validate20.errors = [{ instancePath: instancePath + "/t", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.v !== undefined) {
                        const _errs4 = errors;
                        if (1 !== data.v) {
                            validate20.errors = [{ instancePath: instancePath + "/v", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.id !== undefined) {
                            let data2 = data.id;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (typeof data2 === "string") {
                                    if (!pattern5.test(data2)) {
                                        validate20.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" }, message: "must match pattern \"" + "^[0-7][0-9A-HJKMNP-TV-Z]{25}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.lid !== undefined) {
                                let data3 = data.lid;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                    if (typeof data3 === "string") {
                                        if (!pattern6.test(data3)) {
                                            validate20.errors = [{ instancePath: instancePath + "/lid", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, message: "must match pattern \"" + "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate20.errors = [{ instancePath: instancePath + "/lid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ts !== undefined) {
                                    let data4 = data.ts;
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                        if (typeof data4 === "string") {
                                            if (!pattern7.test(data4)) {
                                                validate20.errors = [{ instancePath: instancePath + "/ts", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$" }, message: "must match pattern \"" + "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate20.errors = [{ instancePath: instancePath + "/ts", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.src !== undefined) {
                                        let data5 = data.src;
                                        const _errs11 = errors;
                                        if (errors === _errs11) {
                                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                let missing1;
                                                if ((((((data5.repo === undefined) && (missing1 = "repo")) || ((data5.run === undefined) && (missing1 = "run"))) || ((data5.attempt === undefined) && (missing1 = "attempt"))) || ((data5.job === undefined) && (missing1 = "job"))) || ((data5.trust === undefined) && (missing1 = "trust"))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/src", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                    return false;
                                                }
                                                else {
                                                    const _errs13 = errors;
                                                    for (const key0 in data5) {
                                                        if (!(((((key0 === "repo") || (key0 === "run")) || (key0 === "attempt")) || (key0 === "job")) || (key0 === "trust"))) {
                                                            validate20.errors = [{ instancePath: instancePath + "/src", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                                                            return false;
                                                            break;
                                                        }
                                                    }
                                                    if (_errs13 === errors) {
                                                        if (data5.repo !== undefined) {
                                                            let data6 = data5.repo;
                                                            const _errs14 = errors;
                                                            if (errors === _errs14) {
                                                                if (typeof data6 === "string") {
                                                                    if (!pattern8.test(data6)) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/src/repo", keyword: "pattern", params: { pattern: "^[^|\\p{Cc}]{1,200}$" }, message: "must match pattern \"" + "^[^|\\p{Cc}]{1,200}$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate20.errors = [{ instancePath: instancePath + "/src/repo", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid1 = _errs14 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data5.run !== undefined) {
                                                                let data7 = data5.run;
                                                                const _errs16 = errors;
                                                                if (errors === _errs16) {
                                                                    if (typeof data7 === "string") {
                                                                        if (!pattern9.test(data7)) {
                                                                            validate20.errors = [{ instancePath: instancePath + "/src/run", keyword: "pattern", params: { pattern: "^[^|\\p{Cc}]{1,100}$" }, message: "must match pattern \"" + "^[^|\\p{Cc}]{1,100}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate20.errors = [{ instancePath: instancePath + "/src/run", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs16 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data5.attempt !== undefined) {
                                                                    let data8 = data5.attempt;
                                                                    const _errs18 = errors;
                                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                                        validate20.errors = [{ instancePath: instancePath + "/src/attempt", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs18) {
                                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                            if (data8 > 1000000 || isNaN(data8)) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/src/attempt", keyword: "maximum", params: { comparison: "<=", limit: 1000000 }, message: "must be <= 1000000" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (data8 < 1 || isNaN(data8)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/src/attempt", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid1 = _errs18 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                                if (valid1) {
                                                                    if (data5.job !== undefined) {
                                                                        let data9 = data5.job;
                                                                        const _errs20 = errors;
                                                                        if (errors === _errs20) {
                                                                            if (typeof data9 === "string") {
                                                                                if (!pattern10.test(data9)) {
                                                                                    validate20.errors = [{ instancePath: instancePath + "/src/job", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" }, message: "must match pattern \"" + "^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate20.errors = [{ instancePath: instancePath + "/src/job", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid1 = _errs20 === errors;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                    }
                                                                    if (valid1) {
                                                                        if (data5.trust !== undefined) {
                                                                            let data10 = data5.trust;
                                                                            const _errs22 = errors;
                                                                            if (!((data10 === "claimed") || (data10 === "attested"))) {
                                                                                validate20.errors = [{ instancePath: instancePath + "/src/trust", keyword: "enum", params: { allowedValues: ["claimed", "attested"] }, message: "must be equal to one of the allowed values" }];
                                                                                return false;
                                                                            }
                                                                            var valid1 = _errs22 === errors;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                validate20.errors = [{ instancePath: instancePath + "/src", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.seq !== undefined) {
                                            let data11 = data.seq;
                                            const _errs23 = errors;
                                            if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                validate20.errors = [{ instancePath: instancePath + "/seq", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs23) {
                                                if ((typeof data11 == "number") && (isFinite(data11))) {
                                                    if (data11 < 0 || isNaN(data11)) {
                                                        validate20.errors = [{ instancePath: instancePath + "/seq", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs23 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.idx !== undefined) {
                                                let data12 = data.idx;
                                                const _errs25 = errors;
                                                if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                    validate20.errors = [{ instancePath: instancePath + "/idx", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs25) {
                                                    if ((typeof data12 == "number") && (isFinite(data12))) {
                                                        if (data12 < 0 || isNaN(data12)) {
                                                            validate20.errors = [{ instancePath: instancePath + "/idx", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs25 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.prev !== undefined) {
                                                    let data13 = data.prev;
                                                    const _errs27 = errors;
                                                    if (errors === _errs27) {
                                                        if (typeof data13 === "string") {
                                                            if (!pattern11.test(data13)) {
                                                                validate20.errors = [{ instancePath: instancePath + "/prev", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate20.errors = [{ instancePath: instancePath + "/prev", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs27 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate20.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/ledger/lib/lines.js
/** Bytes of a line without its line feed. */
const MAX_LINE_BYTES = 65_535;
const CHUNK_BYTES = 256 << 10;
const LINE_FEED = 0x0a;
/**
 * Reads a file of lines from byte `from` (the start of a line) up to byte `to`, in memory that does not grow with the file. All lines share one
 * buffer: `bytes` hold until the next line is asked for; those of a torn line stay.
 */
function* readLines(files, path, from, to) {
    const buffer = Buffer.allocUnsafeSlow(Math.min(MAX_LINE_BYTES + 1 + CHUNK_BYTES, Math.max(0, to - from)));
    let byte = from;
    /** Bytes at the beginning of the buffer that belong to a line whose end is not read yet. */
    let held = 0;
    for (let offset = from; offset < to;) {
        const read = files.readInto(path, offset, buffer.subarray(held, held + Math.min(to - offset, buffer.length - held)));
        if (read === 0)
            break;
        offset += read;
        const text = buffer.subarray(0, held + read);
        let start = 0;
        for (let end = text.indexOf(LINE_FEED, held); end >= 0; end = text.indexOf(LINE_FEED, start)) {
            if (end - start > MAX_LINE_BYTES)
                return yield { state: 'too-long', byte };
            yield { state: 'whole', byte, bytes: text.subarray(start, end) };
            byte += end - start + 1;
            start = end + 1;
        }
        held = text.length - start;
        if (held > MAX_LINE_BYTES)
            return yield { state: 'too-long', byte };
        buffer.copyWithin(0, start, text.length);
    }
    if (held > 0)
        yield { state: 'torn', byte, bytes: buffer.subarray(0, held) };
}
/**
 * The whole line that ends before byte `end` (just after its line feed), or undefined when the byte before `end` is no line feed or
 * the line is too long.
 */
function lineEndingAt(files, path, end) {
    const from = Math.max(0, end - MAX_LINE_BYTES - 2);
    const bytes = files.readRange(path, from, end - from);
    if (bytes.at(-1) !== LINE_FEED)
        return undefined;
    const start = bytes.subarray(0, -1).lastIndexOf(LINE_FEED) + 1;
    return start === 0 && from > 0 ? undefined : bytes.subarray(start, -1);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/entry.js




/** Version of the envelope. */
const ENVELOPE_VERSION = 1;
/** The `prev` of a first line: nothing came before it. */
const NO_HASH = '0'.repeat(64);
/** The part of the envelope that an event gets when it is recorded, in a job's log as in the ledger. */
function recordedFields({ id, ts, lid, seq }) {
    return { v: ENVELOPE_VERSION, id, lid, ts, seq };
}
/**
 * A value as the bytes of its one line, with the final line feed: canonical JSON (RFC 8785) in UTF-8.
 * @throws UsageError naming `where` when it has more than `maxBytes` bytes without the line feed
 */
function lineOf(value, where, maxBytes = MAX_LINE_BYTES) {
    const line = Buffer.from(`${canonicalText(value)}\n`);
    if (line.length - 1 <= maxBytes)
        return line;
    throw new usage_error/* UsageError */.e({
        what: `the event would make a line of ${line.length - 1} bytes`,
        where,
        expected: `at most ${maxBytes} bytes`,
        fix: 'put long texts into a file and record its path and hash',
    });
}
/** Makes the next line of a ledger from a recorded event, and extends the chain by it. */
function nextLine(chain, recorded, where) {
    const line = lineOf({ ...recorded, idx: chain.count, prev: chain.head }, where);
    chain.extend(line.subarray(0, -1));
    return line;
}
/** Whether a parsed line has the envelope of an entry; fields of the event itself are not looked at. */
const isEntry = (value) => validate(value);
/** What is wrong with the envelope of a value that `isEntry` has just refused. */
function envelopeReason() {
    const error = validate.errors?.[0];
    if (error === undefined)
        return 'its envelope does not fit';
    const missing = error.params.missingProperty;
    if (missing !== undefined)
        return `its field "${String(missing)}" is missing`;
    return `its field "${error.instancePath.slice(1).replaceAll('/', '.')}" ${error.message ?? 'does not fit'}`;
}
/** The event without its envelope. */
function eventOf(entry) {
    const { v: _v, id: _id, lid: _lid, ts: _ts, src: _src, seq: _seq, idx: _idx, prev: _prev, ...event } = entry;
    return event;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/ledger/lib/canonical-scan.js

/** Nesting that the ledger holds; deeper lines are left to the slow way. */
const MAX_DEPTH = 16;
/** Whole numbers of this many digits are within ±(2^53-1). */
const MAX_DIGITS = 15;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
/** The second character of the escapes that RFC 8785 writes with one letter: `"`, `\`, b, f, n, r, t. */
const SHORT_ESCAPES = new Set([QUOTE, BACKSLASH, 0x62, 0x66, 0x6e, 0x72, 0x74]);
/** The controls that have such an escape, and so are never written as `\u00xx`. */
const SHORTENED = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');
/**
 * Whether the bytes of a line are, beyond doubt, the canonical form (RFC 8785) of an object that the ledger holds: names in ASCII, each once
 * and in order, nested at most 16 deep, whole numbers of at most 15 digits. One pass, nothing allocated but for the open levels. False says nothing:
 * the line may be canonical all the same (a name beyond ASCII, a longer number), and the slow way decides and finds the reason.
 */
function isPlainlyCanonical(bytes) {
    return bytes[0] === OPEN_OBJECT && scanner.scan(bytes);
}
class Scanner {
    #bytes = new Uint8Array();
    /** For each open level, where its last name begins and ends; -1 for a list, and 0 for an object without one so far. */
    #nameFrom = new Int32Array(MAX_DEPTH + 1);
    #nameTo = new Int32Array(MAX_DEPTH + 1);
    #depth = 0;
    #at = 0;
    #ascii = true;
    scan(bytes) {
        this.#bytes = bytes;
        this.#depth = 0;
        this.#at = 0;
        this.#ascii = true;
        let expected = 'value';
        while (expected !== undefined) {
            if (expected === 'end') {
                if (this.#depth === 0)
                    break;
                expected = this.#afterValue();
            }
            else
                expected = expected === 'name' ? this.#name() : this.#value();
        }
        return expected === 'end' && this.#at === this.#bytes.length && (this.#ascii || (0,external_node_buffer_.isUtf8)(this.#bytes));
    }
    /** Undefined where nothing can be said. */
    #value() {
        const first = this.#bytes[this.#at];
        switch (first) {
            case QUOTE:
                return this.#text() ? 'end' : undefined;
            case OPEN_OBJECT:
                return this.#open(CLOSE_OBJECT, 0, 'name');
            case OPEN_LIST:
                return this.#open(CLOSE_LIST, -1, 'value');
            case 0x74:
                return this.#word(TRUE);
            case 0x66:
                return this.#word(FALSE);
            case 0x6e:
                return this.#word(NULL);
            default:
                return this.#wholeNumber() ? 'end' : undefined;
        }
    }
    #open(close, name, inside) {
        this.#at++;
        if (this.#bytes[this.#at] === close) {
            this.#at++;
            return 'end';
        }
        if (this.#depth === MAX_DEPTH)
            return undefined;
        this.#depth++;
        this.#nameFrom[this.#depth] = name;
        this.#nameTo[this.#depth] = name;
        return inside;
    }
    #afterValue() {
        const isList = this.#nameFrom[this.#depth] === -1;
        const next = this.#bytes[this.#at++];
        if (next === COMMA)
            return isList ? 'value' : 'name';
        if (next !== (isList ? CLOSE_LIST : CLOSE_OBJECT))
            return undefined;
        this.#depth--;
        return 'end';
    }
    /** A name greater than the one before it in its object. */
    #name() {
        if (this.#bytes[this.#at] !== QUOTE)
            return undefined;
        const from = this.#at + 1;
        let at = from;
        for (let byte = this.#bytes[at]; byte !== QUOTE; byte = this.#bytes[++at]) {
            // Escaped names are compared as what they mean: left to the slow way, as those beyond ASCII are.
            if (byte === undefined || byte < 0x20 || byte > 0x7e || byte === BACKSLASH)
                return undefined;
        }
        if (this.#bytes[at + 1] !== COLON || !this.#follows(from, at))
            return undefined;
        this.#nameFrom[this.#depth] = from;
        this.#nameTo[this.#depth] = at;
        this.#at = at + 2;
        return 'value';
    }
    #follows(from, to) {
        // `__proto__` is a name that the ledger refuses.
        if (to - from === 9 && this.#bytes[from] === 0x5f && this.#bytes[from + 1] === 0x5f)
            return false;
        let before = this.#nameFrom[this.#depth] ?? 0;
        const beforeEnd = this.#nameTo[this.#depth] ?? 0;
        if (before === 0)
            return true;
        for (let at = from; at < to; at++, before++) {
            if (before === beforeEnd)
                return true;
            const difference = (this.#bytes[at] ?? 0) - (this.#bytes[before] ?? 0);
            if (difference !== 0)
                return difference > 0;
        }
        return false;
    }
    #text() {
        let at = this.#at + 1;
        for (let byte = this.#bytes[at]; byte !== QUOTE; byte = this.#bytes[++at]) {
            if (byte === undefined || byte < 0x20)
                return false;
            if (byte > 0x7e)
                this.#ascii = false;
            if (byte !== BACKSLASH)
                continue;
            const length = this.#escapeLength(at);
            if (length === 0)
                return false;
            at += length - 1;
        }
        this.#at = at + 1;
        return true;
    }
    /** 2 for `\n`, 6 for `\u001f`, 0 for what RFC 8785 writes otherwise. */
    #escapeLength(at) {
        const kind = this.#bytes[at + 1] ?? 0;
        if (SHORT_ESCAPES.has(kind))
            return 2;
        if (kind !== 0x75 || this.#bytes[at + 2] !== ZERO || this.#bytes[at + 3] !== ZERO)
            return 0;
        const high = (this.#bytes[at + 4] ?? 0) - ZERO;
        const low = hexDigit(this.#bytes[at + 5] ?? 0);
        return (high === 0 || high === 1) && low >= 0 && !SHORTENED.has(high * 16 + low) ? 6 : 0;
    }
    #word(word) {
        for (const byte of word)
            if (this.#bytes[this.#at++] !== byte)
                return undefined;
        return 'end';
    }
    #wholeNumber() {
        if (this.#bytes[this.#at] === MINUS)
            this.#at++;
        const negative = this.#bytes[this.#at - 1] === MINUS;
        const from = this.#at;
        for (let byte = this.#bytes[this.#at]; byte !== undefined && byte >= ZERO && byte <= NINE;)
            byte = this.#bytes[++this.#at];
        const digits = this.#at - from;
        if (this.#bytes[from] === ZERO)
            return digits === 1 && !negative;
        return digits > 0 && digits <= MAX_DIGITS;
    }
}
/** One for all lines: a ledger has a million of them. */
const scanner = new Scanner();
function hexDigit(byte) {
    if (byte >= ZERO && byte <= NINE)
        return byte - ZERO;
    return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/event.js
/** The types that the suite itself writes. */
const EVENT_TYPES = [
    'run.started',
    'run.done',
    'plan.validated',
    'ws.create',
    'ws.step',
    'ws.done',
    'verify.run',
    'verify.skip',
    'patch.applied',
    'patch.refused',
    'gate.decided',
    'version.decided',
    'version.released',
    'commits.checked',
    'cache.key',
    'cache.used',
    'cache.saved',
    'watch.settled',
    'log.checked',
    'hooks.installed',
    'registry.checked',
];
const KNOWN = new Set(EVENT_TYPES);
/** Whether a type has a schema of the suite. */
const isKnownType = (type) => KNOWN.has(type);
/** Whether text has the form of a type: lower-case words joined by dots, at most 64 characters. */
const isTypeName = (text) => text.length <= 64 && /^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/.test(text);
/** The fields that the ledger adds to an event. */
const ENVELOPE = new Set(['v', 'id', 'lid', 'ts', 'src', 'seq', 'idx', 'prev']);
/** Whether a value is an object that is no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/event-shape.js
/** Nesting beyond this is refused: no event needs it, and what reads the ledger later may recurse. */
const event_shape_MAX_DEPTH = 16;
/**
 * Whether a value is made of what JSON and the ledger hold exactly: plain objects and arrays at most 16 deep, well-formed text, whole
 * numbers within ±(2^53-1), booleans and null. Walks without recursion, so hostile nesting costs nothing.
 */
function shapeDefect(value) {
    const open = [{ value, name: '', parent: undefined, depth: 0 }];
    for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
        const defect = ownDefect(frame);
        if (defect !== undefined)
            return { field: fieldOf(frame), ...defect };
        if (typeof frame.value !== 'object' || frame.value === null)
            continue;
        for (const [name, child] of Object.entries(frame.value)) {
            const inner = { value: child, name, parent: frame, depth: frame.depth + 1 };
            if (!Array.isArray(frame.value) && (name === '__proto__' || !name.isWellFormed()))
                return { field: fieldOf(inner), what: 'this name is not allowed', expected: 'names of well-formed Unicode, and not __proto__' };
            open.push(inner);
        }
    }
    return undefined;
}
function ownDefect({ value, depth }) {
    switch (typeof value) {
        case 'boolean':
            return undefined;
        case 'string':
            return value.isWellFormed() ? undefined : { what: 'the text has half of a surrogate pair', expected: 'well-formed Unicode' };
        case 'number':
            if (Number.isSafeInteger(value))
                return undefined;
            return {
                what: `${value} is not a whole number within ±(2^53-1)`,
                expected: 'a whole number, or a rate as text with three decimals, such as "0.950"',
            };
        case 'object':
            if (value === null)
                return undefined;
            if (depth > event_shape_MAX_DEPTH)
                return { what: 'the value is nested too deeply', expected: `at most ${event_shape_MAX_DEPTH} levels` };
            return Array.isArray(value) || isPlain(value)
                ? undefined
                : { what: 'the value is not plain JSON', expected: 'plain objects and lists' };
        default:
            return {
                what: `a value of type ${typeof value} has no form in JSON`,
                expected: 'text, whole numbers, true, false, null, lists and objects',
            };
    }
}
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function fieldOf(frame) {
    let path = '';
    for (let at = frame; at?.parent !== undefined; at = at.parent) {
        const name = Array.isArray(at.parent.value) ? `[${at.name}]` : at.parent.parent === undefined ? at.name : `.${at.name}`;
        path = name + path;
    }
    return path;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/canonical-line.js




const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Reads the bytes of one line, without its line feed. The reason of a refusal is a sentence about the line. */
function parseCanonicalLine(bytes) {
    if (isPlainlyCanonical(bytes)) {
        const value = JSON.parse(decoder.decode(bytes));
        if (isRecord(value))
            return { ok: true, value };
    }
    return parseSlowly(bytes);
}
/** The same without the short cut: decides every line, and finds the reason. */
function parseSlowly(bytes) {
    let text;
    try {
        text = decoder.decode(bytes);
    }
    catch {
        return refused('its bytes are not UTF-8');
    }
    const known = knownDamage(text);
    if (known !== undefined)
        return refused(known);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refused('it is not JSON');
    }
    if (!isRecord(value))
        return refused('it is not a JSON object');
    const shape = shapeDefect(value);
    if (shape !== undefined)
        return refused(`field "${shape.field}": ${shape.what}`);
    // A repeated name, another spelling of a number or of a character, other spacing or order: each makes other bytes.
    return isCanonical(value, text) ? { ok: true, value } : refused('it is not in canonical form (RFC 8785)');
}
/**
 * Whether `text` is the canonical form of `value`, which was parsed from it. JSON.stringify writes texts and numbers as RFC 8785 does, so
 * that only the order of names is left to look at: four times faster than to canonicalize, which remains for names such as "10" and "9",
 * whose order in an object is not the order of their characters.
 */
function isCanonical(value, text) {
    return (namesInOrder(value) && JSON.stringify(value) === text) || (0,canonical_json/* canonicalJson */.d)(value) === text;
}
function namesInOrder(value) {
    const open = [value];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (typeof at !== 'object' || at === null)
            continue;
        const isList = Array.isArray(at);
        let previous;
        for (const [name, child] of Object.entries(at)) {
            if (!isList && previous !== undefined && name < previous)
                return false;
            previous = name;
            if (typeof child === 'object' && child !== null)
                open.push(child);
        }
    }
    return true;
}
const refused = (reason) => ({ ok: false, reason });
/** The damage that tools are known to do to text files, by name. */
function knownDamage(text) {
    if (text === '')
        return 'it is blank';
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark';
    if (text.endsWith('\r'))
        return 'it ends with a carriage return: line endings were converted (the ledger needs "-text" in .gitattributes)';
    if (/^(<{7}|={7}|>{7}|\|{7})/.test(text))
        return 'it is the marker of a merge conflict';
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/ledger/lib/merkle.js


const LEAF = 0x00;
const NODE = 0x01;
/** What is hashed is put together here; nothing of it outlives a call. */
const leafBytes = Buffer.alloc(1 + MAX_LINE_BYTES, LEAF);
const nodeBytes = Buffer.alloc(65, NODE);
/** Leaves of one block, as in the tiles of https://c2sp.org/tlog-tiles. */
const BLOCK_LEAVES = 256;
/** A range over nothing, or the one that `count` and `nodes` describe. `nodes` must be as many as `count` has bits set. */
function merkleRange(count = 0, nodes = []) {
    let leaves = count;
    const stack = nodes.map((node) => Buffer.from(node, 'hex').toString('latin1'));
    let lastBlock;
    return {
        get lastBlock() {
            return lastBlock === undefined ? undefined : bytesOf(lastBlock);
        },
        get count() {
            return leaves;
        },
        append(line) {
            let node = leafDigest(line);
            let width = 1;
            // Each trailing set bit of the old count is a subtree of the same size as the new one: the two become one.
            for (let rest = leaves; rest % 2 === 1; rest = Math.floor(rest / 2)) {
                const left = stack.pop();
                if (left !== undefined)
                    node = parentDigest(left, node);
                width *= 2;
                if (width === BLOCK_LEAVES)
                    lastBlock = node;
            }
            stack.push(node);
            leaves++;
        },
        root() {
            const folded = stack.reduceRight((right, left) => (right === undefined ? left : parentDigest(left, right)), undefined);
            return hexOf(folded ?? digestOf(nodeBytes.subarray(0, 0)));
        },
        nodes: () => stack.map(hexOf),
    };
}
/** The hash of a leaf: the bytes of a line without its line feed. */
const leafHash = (line) => bytesOf(leafDigest(line));
/** The hash of a node over its two children (RFC 6962, section 2.1). */
const parentHash = (left, right) => bytesOf(parentDigest(textOf(left), textOf(right)));
/** How many subtree roots a tree of `count` leaves has in its compact range. */
function rangeLength(count) {
    let bits = 0;
    for (let rest = count; rest > 0; rest = Math.floor(rest / 2))
        bits += rest % 2;
    return bits;
}
function leafDigest(line) {
    leafBytes.set(line, 1);
    return digestOf(leafBytes.subarray(0, 1 + line.length));
}
function parentDigest(left, right) {
    nodeBytes.write(left, 1, 'latin1');
    nodeBytes.write(right, 33, 'latin1');
    return digestOf(nodeBytes);
}
const digestOf = (bytes) => (0,external_node_crypto_.hash)('sha256', bytes, 'binary');
const bytesOf = (digest) => Buffer.from(digest, 'latin1');
const textOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
const hexOf = (digest) => Buffer.from(digest, 'latin1').toString('hex');

;// CONCATENATED MODULE: ./packages/ledger/lib/paths.js


/** The head file that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.head`. */
const headPath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.head`;
/** The signed checkpoint that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/checkpoint`. */
const checkpointPath = (ledger) => external_node_path_.posix.join(external_node_path_.posix.dirname(ledger), 'checkpoint');
/** The folder of the proofs that belong to a ledger: `.runs/ledger.jsonl` → `.runs/proofs`. */
const proofsFolder = (ledger) => external_node_path_.posix.join(external_node_path_.posix.dirname(ledger), 'proofs');
/** The index of the Merkle tree that belongs to a ledger: `.runs/ledger.jsonl` → `.runs/ledger.tree`. */
const treePath = (ledger) => `${ledger.replace(/\.jsonl$/, '')}.tree`;
/** Where torn bytes are moved to. */
const tornPath = (file) => `${file}.torn`;
/** The lock that whoever writes a file holds. */
const lockPath = (file) => `${file}.lock`;
/**
 * Refuses a path that is, or lies directly in, a symbolic link, one that is no regular file, and one in what is no folder: whoever plants a link could have the
 * ledger written elsewhere. A folder `wal` lies in the one of the ledger, so that this may be no link either; folders further up may be, as `/tmp` is on some systems.
 * @throws UsageError
 */
function refuseLinks(files, path) {
    const folder = external_node_path_.posix.dirname(path);
    const above = external_node_path_.posix.basename(folder) === 'wal' ? [external_node_path_.posix.dirname(folder)] : [];
    for (const place of [...above, folder, path]) {
        const wanted = place === path ? 'file' : 'directory';
        const kind = files.status(place)?.kind;
        if (kind !== undefined && kind !== wanted)
            throw misplaced(place, kind, wanted);
    }
}
function misplaced(where, kind, wanted) {
    if (kind === 'link') {
        const fix = 'replace the link, or name another path';
        return new usage_error/* UsageError */.e({ what: 'it is a symbolic link', where, expected: 'a real file in a real folder', fix });
    }
    const [expected, fix] = wanted === 'file'
        ? ['a file', 'name the file of the ledger, such as .runs/ledger.jsonl']
        : ['a folder', 'move it away, or name another path'];
    return new usage_error/* UsageError */.e({ what: `it is a ${kind}`, where, expected, fix });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/head.js





const MAX_HEAD_BYTES = 16_384;
/** The head of a ledger without entries. */
function emptyHead() {
    return { size: 0, count: 0, root: merkleRange().root(), head: NO_HASH, range: [] };
}
/** Reads the head file beside a ledger. */
function readHead(files, ledger) {
    const path = headPath(ledger);
    if (files.status(path) === undefined)
        return { state: 'absent' };
    return parseHead(files.read(path, MAX_HEAD_BYTES));
}
/** Reads the content of a head file. */
function parseHead(bytes) {
    const parsed = parseCanonicalLine(bytes.at(-1) === 0x0a ? bytes.subarray(0, -1) : bytes);
    if (!parsed.ok)
        return { state: 'broken', reason: parsed.reason };
    const head = headOf(parsed.value);
    return typeof head === 'string' ? { state: 'broken', reason: head } : { state: 'sound', head };
}
/** Replaces the head file in one step and waits until it is on disk. */
function writeHead(files, ledger, head) {
    files.write(headPath(ledger), `${(0,canonical_json/* canonicalJson */.d)({ v: 1, ...head })}\n`);
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
    if (!Array.isArray(range) || !range.every(isHash) || range.length !== rangeLength(count))
        return 'its range does not fit its count';
    if (Object.keys(more).length > 0)
        return `its field "${Object.keys(more)[0]}" is not known`;
    return merkleRange(count, range).root() === root ? { size, count, root, head, range } : 'its range does not lead to its root';
}

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
    files.write(checkpointPath(ledger), note);
    return note;
}
/** Reads the checkpoint beside a ledger, and believes it where this key has signed it for the log of its name. */
function readCheckpoint(ledger, shownAs, verifier, files) {
    const path = checkpointPath(ledger);
    const shown = checkpointPath(shownAs);
    const unsigned = (reason) => ({
        state: 'unsigned',
        findings: [report('AIOP-L011', { message: `${shown}: ${reason}`, at: { file: shown, line: 1, column: 1 } })],
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
    const headFile = readHead(files, ledger);
    if (headFile.state === 'sound' && headFile.head.count === count)
        return headFile.head.size;
    let [lines, size] = [0, 0];
    for (const line of readLines(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
        if (lines === count || line.state !== 'whole')
            break;
        lines++;
        size = line.byte + line.bytes.length + 1;
    }
    return lines === count ? size : undefined;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/chain.js

/** A chain that goes on where `from` ends. */
function chainFrom(from, blake3) {
    const range = merkleRange(from.count, from.range);
    const blocks = [];
    let { size, head } = from;
    return {
        blocks,
        get size() {
            return size;
        },
        get count() {
            return range.count;
        },
        get head() {
            return head;
        },
        extend(line) {
            head = blake3.hex(line);
            range.append(line);
            size += line.length + 1;
            const root = range.count % BLOCK_LEAVES === 0 ? range.lastBlock : undefined;
            if (root !== undefined)
                blocks.push({ root, end: size });
        },
        snapshot: () => ({ size, count: range.count, root: range.root(), head, range: range.nodes() }),
    };
}

// EXTERNAL MODULE: ./packages/ids/lib/lineage.js
var lineage = __webpack_require__(2433);
// EXTERNAL MODULE: ./packages/diagnostics/lib/schema-address.js
var schema_address = __webpack_require__(9058);
// EXTERNAL MODULE: ./packages/diagnostics/lib/nearest.js
var nearest = __webpack_require__(9132);
;// CONCATENATED MODULE: ./packages/ledger/lib/ledger-events.schema.gen.js
// @ts-nocheck
// Generated by `npm run gen` from schemas/ledger-events.schema.json. Do not edit.

const known0 = { "t": 0, "status": 0, "ms": 0, "plan": 0, "succeeded": 0, "failed": 0, "refused": 0, "skipped": 0, "commit": 0, "version": 0 };
const known1 = { "t": 0, "ok": 0, "plan": 0, "plan_hash": 0, "errors": 0, "warnings": 0, "codes": 0, "workstreams": 0, "waves": 0, "ms": 0 };
const known2 = { "t": 0, "wsid": 0, "branch": 0, "ok": 0, "ms": 0, "wslid": 0, "ws": 0, "phase": 0, "module": 0, "base": 0, "codes": 0, "reason": 0, "wave": 0, "needs": 0 };
const known3 = { "t": 0, "wsid": 0, "step": 0, "ok": 0, "ms": 0, "wslid": 0, "ws": 0, "codes": 0, "reason": 0, "commit": 0, "tree": 0, "files": 0, "skipped": 0, "exit": 0 };
const known4 = { "t": 0, "wsid": 0, "status": 0, "ms": 0, "wslid": 0, "ws": 0, "branch": 0, "commit": 0, "tree": 0, "codes": 0, "reason": 0, "wave": 0, "needs": 0 };
const known5 = { "t": 0, "ok": 0, "ran": 0, "skipped": 0, "failed": 0, "flaky": 0, "ms": 0, "wsid": 0, "fingerprint": 0, "skip_rate": 0, "file_skip_rate": 0, "saved_ms": 0, "speedup": 0, "tree": 0, "failures": 0 };
const known6 = { "t": 0, "files": 0, "wsid": 0, "base": 0, "tree": 0, "added": 0, "removed": 0, "dry_run": 0, "ms": 0 };
const known7 = { "t": 0, "codes": 0, "wsid": 0, "base": 0, "files": 0, "errors": 0, "errors_captured": 0, "reason": 0, "ms": 0 };
const known8 = { "t": 0, "decision": 0, "reasons": 0, "wsid": 0, "tree": 0, "confidence": 0, "passed_before": 0, "passed_after": 0, "broken": 0, "fixed": 0 };
const known9 = { "t": 0, "version": 0, "bump": 0, "previous": 0, "level": 0, "tag": 0, "module": 0, "commits": 0, "compliance": 0, "released": 0 };
const known10 = { "t": 0, "hit": 0, "key": 0, "matched_key": 0, "trust_domain": 0, "bytes": 0, "saved": 0, "ms": 0, "build_ms": 0, "baseline_ms": 0 };
const known11 = { "t": 0, "latency_ms": 0, "lost": 0, "changes": 0, "ok": 0, "ran": 0, "skipped": 0, "failed": 0, "ms": 0 };
/** For each value of `t`, whether an object fits the schema of that value; after `false`, `errors` says what does not. */
const validators = new Map([["run.started", validate95], ["run.done", validate96], ["plan.validated", validate97], ["ws.create", validate98], ["ws.step", validate99], ["ws.done", validate100], ["verify.run", validate101], ["verify.skip", validate102], ["patch.applied", validate103], ["patch.refused", validate104], ["gate.decided", validate105], ["version.decided", validate106], ["version.released", validate107], ["commits.checked", validate108], ["cache.key", validate109], ["cache.used", validate110], ["cache.saved", validate111], ["watch.settled", validate112], ["log.checked", validate113], ["hooks.installed", validate114], ["registry.checked", validate115]]);
const ledger_events_schema_gen_func1 = (ucs2length["default"] ?? ucs2length);
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const ledger_events_schema_gen_pattern4 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate95.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.t === undefined) && (missing0 = "t")) {
                validate95.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "t") || (key0 === "plan")) || (key0 === "plan_hash")) || (key0 === "base")) || (key0 === "workstreams")) || (key0 === "waves")) || (key0 === "dry_run")) || (key0 === "resumed"))) {
                        validate95.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("run.started" !== data.t) {
                            validate95.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "run.started" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.plan !== undefined) {
                            let data1 = data.plan;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (ledger_events_schema_gen_func1(data1) > 1024) {
                                        validate95.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (ledger_events_schema_gen_func1(data1) < 1) {
                                            validate95.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate95.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.plan_hash !== undefined) {
                                let data2 = data.plan_hash;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern3.test(data2)) {
                                            validate95.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate95.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.base !== undefined) {
                                    let data3 = data.base;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!ledger_events_schema_gen_pattern4.test(data3)) {
                                                validate95.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate95.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.workstreams !== undefined) {
                                        let data4 = data.workstreams;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate95.errors = [{ instancePath: instancePath + "/workstreams", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate95.errors = [{ instancePath: instancePath + "/workstreams", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.waves !== undefined) {
                                            let data5 = data.waves;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate95.errors = [{ instancePath: instancePath + "/waves", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate95.errors = [{ instancePath: instancePath + "/waves", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.dry_run !== undefined) {
                                                const _errs13 = errors;
                                                if (typeof data.dry_run !== "boolean") {
                                                    validate95.errors = [{ instancePath: instancePath + "/dry_run", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.resumed !== undefined) {
                                                    const _errs15 = errors;
                                                    if (typeof data.resumed !== "boolean") {
                                                        validate95.errors = [{ instancePath: instancePath + "/resumed", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate95.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate95.errors = vErrors;
    return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const func3 = Object.prototype.hasOwnProperty;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate96.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate96.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known0, key0))) {
                        validate96.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("run.done" !== data.t) {
                            validate96.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "run.done" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.status !== undefined) {
                            let data1 = data.status;
                            const _errs3 = errors;
                            if (!(((data1 === "succeeded") || (data1 === "failed")) || (data1 === "interrupted"))) {
                                validate96.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["succeeded", "failed", "interrupted"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.ms !== undefined) {
                                let data2 = data.ms;
                                const _errs4 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate96.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs4) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate96.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.plan !== undefined) {
                                    let data3 = data.plan;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (ledger_events_schema_gen_func1(data3) > 1024) {
                                                validate96.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (ledger_events_schema_gen_func1(data3) < 1) {
                                                    validate96.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate96.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.succeeded !== undefined) {
                                        let data4 = data.succeeded;
                                        const _errs8 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate96.errors = [{ instancePath: instancePath + "/succeeded", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs8) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate96.errors = [{ instancePath: instancePath + "/succeeded", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.failed !== undefined) {
                                            let data5 = data.failed;
                                            const _errs10 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate96.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs10) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate96.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.refused !== undefined) {
                                                let data6 = data.refused;
                                                const _errs12 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate96.errors = [{ instancePath: instancePath + "/refused", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs12) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate96.errors = [{ instancePath: instancePath + "/refused", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.skipped !== undefined) {
                                                    let data7 = data.skipped;
                                                    const _errs14 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate96.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs14) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate96.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.commit !== undefined) {
                                                        let data8 = data.commit;
                                                        const _errs16 = errors;
                                                        if (errors === _errs16) {
                                                            if (typeof data8 === "string") {
                                                                if (!ledger_events_schema_gen_pattern4.test(data8)) {
                                                                    validate96.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate96.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.version !== undefined) {
                                                            let data9 = data.version;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (typeof data9 === "string") {
                                                                    if (ledger_events_schema_gen_func1(data9) > 1024) {
                                                                        validate96.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (ledger_events_schema_gen_func1(data9) < 1) {
                                                                            validate96.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate96.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate96.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate96.errors = vErrors;
    return errors === 0;
}
validate96.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const ledger_events_schema_gen_pattern7 = new RegExp("^[A-Z]+-[A-Z][0-9]{3}$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate97.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) {
                validate97.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known1, key0))) {
                        validate97.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("plan.validated" !== data.t) {
                            validate97.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "plan.validated" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate97.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.plan !== undefined) {
                                let data2 = data.plan;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (ledger_events_schema_gen_func1(data2) > 1024) {
                                            validate97.errors = [{ instancePath: instancePath + "/plan", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (ledger_events_schema_gen_func1(data2) < 1) {
                                                validate97.errors = [{ instancePath: instancePath + "/plan", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate97.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.plan_hash !== undefined) {
                                    let data3 = data.plan_hash;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!pattern3.test(data3)) {
                                                validate97.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate97.errors = [{ instancePath: instancePath + "/plan_hash", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.errors !== undefined) {
                                        let data4 = data.errors;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate97.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate97.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.warnings !== undefined) {
                                            let data5 = data.warnings;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate97.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate97.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.codes !== undefined) {
                                                let data6 = data.codes;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (Array.isArray(data6)) {
                                                        if (data6.length > 1000) {
                                                            validate97.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                            return false;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                            const len0 = data6.length;
                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                let data7 = data6[i0];
                                                                const _errs15 = errors;
                                                                if (errors === _errs15) {
                                                                    if (typeof data7 === "string") {
                                                                        if (!ledger_events_schema_gen_pattern7.test(data7)) {
                                                                            validate97.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate97.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid1 = _errs15 === errors;
                                                                if (!valid1) {
                                                                    break;
                                                                }
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate97.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.workstreams !== undefined) {
                                                    let data8 = data.workstreams;
                                                    const _errs17 = errors;
                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                        validate97.errors = [{ instancePath: instancePath + "/workstreams", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs17) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validate97.errors = [{ instancePath: instancePath + "/workstreams", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.waves !== undefined) {
                                                        let data9 = data.waves;
                                                        const _errs19 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            validate97.errors = [{ instancePath: instancePath + "/waves", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs19) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate97.errors = [{ instancePath: instancePath + "/waves", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.ms !== undefined) {
                                                            let data10 = data.ms;
                                                            const _errs21 = errors;
                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                validate97.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs21) {
                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                    if (data10 < 0 || isNaN(data10)) {
                                                                        validate97.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate97.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate97.errors = vErrors;
    return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const ledger_events_schema_gen_pattern8 = new RegExp("^[!-~]{1,128}$", "u");
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate98.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.t === undefined) && (missing0 = "t")) || ((data.wsid === undefined) && (missing0 = "wsid"))) || ((data.branch === undefined) && (missing0 = "branch"))) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate98.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known2, key0))) {
                        validate98.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.create" !== data.t) {
                            validate98.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.create" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.wsid !== undefined) {
                            let data1 = data.wsid;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!ledger_events_schema_gen_pattern8.test(data1)) {
                                        validate98.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate98.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.branch !== undefined) {
                                let data2 = data.branch;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (ledger_events_schema_gen_func1(data2) > 1024) {
                                            validate98.errors = [{ instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (ledger_events_schema_gen_func1(data2) < 1) {
                                                validate98.errors = [{ instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate98.errors = [{ instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate98.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.ms !== undefined) {
                                        let data4 = data.ms;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate98.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate98.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.wslid !== undefined) {
                                            let data5 = data.wslid;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (!ledger_events_schema_gen_pattern8.test(data5)) {
                                                        validate98.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate98.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ws !== undefined) {
                                                let data6 = data.ws;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (typeof data6 === "string") {
                                                        if (ledger_events_schema_gen_func1(data6) > 1024) {
                                                            validate98.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (ledger_events_schema_gen_func1(data6) < 1) {
                                                                validate98.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate98.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.phase !== undefined) {
                                                    let data7 = data.phase;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (typeof data7 === "string") {
                                                            if (ledger_events_schema_gen_func1(data7) > 1024) {
                                                                validate98.errors = [{ instancePath: instancePath + "/phase", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (ledger_events_schema_gen_func1(data7) < 1) {
                                                                    validate98.errors = [{ instancePath: instancePath + "/phase", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate98.errors = [{ instancePath: instancePath + "/phase", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.module !== undefined) {
                                                        let data8 = data.module;
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (typeof data8 === "string") {
                                                                if (ledger_events_schema_gen_func1(data8) > 1024) {
                                                                    validate98.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (ledger_events_schema_gen_func1(data8) < 1) {
                                                                        validate98.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate98.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.base !== undefined) {
                                                            let data9 = data.base;
                                                            const _errs19 = errors;
                                                            if (errors === _errs19) {
                                                                if (typeof data9 === "string") {
                                                                    if (!ledger_events_schema_gen_pattern4.test(data9)) {
                                                                        validate98.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate98.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.codes !== undefined) {
                                                                let data10 = data.codes;
                                                                const _errs21 = errors;
                                                                if (errors === _errs21) {
                                                                    if (Array.isArray(data10)) {
                                                                        if (data10.length > 1000) {
                                                                            validate98.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            var valid1 = true;
                                                                            const len0 = data10.length;
                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                let data11 = data10[i0];
                                                                                const _errs23 = errors;
                                                                                if (errors === _errs23) {
                                                                                    if (typeof data11 === "string") {
                                                                                        if (!ledger_events_schema_gen_pattern7.test(data11)) {
                                                                                            validate98.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate98.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid1 = _errs23 === errors;
                                                                                if (!valid1) {
                                                                                    break;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate98.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.reason !== undefined) {
                                                                    let data12 = data.reason;
                                                                    const _errs25 = errors;
                                                                    if (errors === _errs25) {
                                                                        if (typeof data12 === "string") {
                                                                            if (ledger_events_schema_gen_func1(data12) > 16384) {
                                                                                validate98.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                if (ledger_events_schema_gen_func1(data12) < 1) {
                                                                                    validate98.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate98.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid0 = _errs25 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.wave !== undefined) {
                                                                        let data13 = data.wave;
                                                                        const _errs27 = errors;
                                                                        if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                                                            validate98.errors = [{ instancePath: instancePath + "/wave", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs27) {
                                                                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                                                                if (data13 < 1 || isNaN(data13)) {
                                                                                    validate98.errors = [{ instancePath: instancePath + "/wave", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid0 = _errs27 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.needs !== undefined) {
                                                                            let data14 = data.needs;
                                                                            const _errs29 = errors;
                                                                            if (errors === _errs29) {
                                                                                if (Array.isArray(data14)) {
                                                                                    if (data14.length > 1000) {
                                                                                        validate98.errors = [{ instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        var valid2 = true;
                                                                                        const len1 = data14.length;
                                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                                            let data15 = data14[i1];
                                                                                            const _errs31 = errors;
                                                                                            if (errors === _errs31) {
                                                                                                if (typeof data15 === "string") {
                                                                                                    if (ledger_events_schema_gen_func1(data15) > 256) {
                                                                                                        validate98.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                    else {
                                                                                                        if (ledger_events_schema_gen_func1(data15) < 1) {
                                                                                                            validate98.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                                else {
                                                                                                    validate98.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                    return false;
                                                                                                }
                                                                                            }
                                                                                            var valid2 = _errs31 === errors;
                                                                                            if (!valid2) {
                                                                                                break;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate98.errors = [{ instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs29 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate98.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate98.errors = vErrors;
    return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern13 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate99.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((data.t === undefined) && (missing0 = "t")) || ((data.wsid === undefined) && (missing0 = "wsid"))) || ((data.step === undefined) && (missing0 = "step"))) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate99.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known3, key0))) {
                        validate99.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.step" !== data.t) {
                            validate99.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.step" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.wsid !== undefined) {
                            let data1 = data.wsid;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!ledger_events_schema_gen_pattern8.test(data1)) {
                                        validate99.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate99.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.step !== undefined) {
                                let data2 = data.step;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern13.test(data2)) {
                                            validate99.errors = [{ instancePath: instancePath + "/step", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,63}$" }, message: "must match pattern \"" + "^[a-z][a-z0-9-]{0,63}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate99.errors = [{ instancePath: instancePath + "/step", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate99.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.ms !== undefined) {
                                        let data4 = data.ms;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate99.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate99.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.wslid !== undefined) {
                                            let data5 = data.wslid;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (!ledger_events_schema_gen_pattern8.test(data5)) {
                                                        validate99.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate99.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ws !== undefined) {
                                                let data6 = data.ws;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (typeof data6 === "string") {
                                                        if (ledger_events_schema_gen_func1(data6) > 1024) {
                                                            validate99.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (ledger_events_schema_gen_func1(data6) < 1) {
                                                                validate99.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate99.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.codes !== undefined) {
                                                    let data7 = data.codes;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (Array.isArray(data7)) {
                                                            if (data7.length > 1000) {
                                                                validate99.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                return false;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                                const len0 = data7.length;
                                                                for (let i0 = 0; i0 < len0; i0++) {
                                                                    let data8 = data7[i0];
                                                                    const _errs17 = errors;
                                                                    if (errors === _errs17) {
                                                                        if (typeof data8 === "string") {
                                                                            if (!ledger_events_schema_gen_pattern7.test(data8)) {
                                                                                validate99.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        else {
                                                                            validate99.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    var valid1 = _errs17 === errors;
                                                                    if (!valid1) {
                                                                        break;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate99.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.reason !== undefined) {
                                                        let data9 = data.reason;
                                                        const _errs19 = errors;
                                                        if (errors === _errs19) {
                                                            if (typeof data9 === "string") {
                                                                if (ledger_events_schema_gen_func1(data9) > 16384) {
                                                                    validate99.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (ledger_events_schema_gen_func1(data9) < 1) {
                                                                        validate99.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate99.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.commit !== undefined) {
                                                            let data10 = data.commit;
                                                            const _errs21 = errors;
                                                            if (errors === _errs21) {
                                                                if (typeof data10 === "string") {
                                                                    if (!ledger_events_schema_gen_pattern4.test(data10)) {
                                                                        validate99.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate99.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.tree !== undefined) {
                                                                let data11 = data.tree;
                                                                const _errs23 = errors;
                                                                if (errors === _errs23) {
                                                                    if (typeof data11 === "string") {
                                                                        if (!ledger_events_schema_gen_pattern4.test(data11)) {
                                                                            validate99.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate99.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs23 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.files !== undefined) {
                                                                    let data12 = data.files;
                                                                    const _errs25 = errors;
                                                                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                                        validate99.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs25) {
                                                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                            if (data12 < 0 || isNaN(data12)) {
                                                                                validate99.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs25 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.skipped !== undefined) {
                                                                        const _errs27 = errors;
                                                                        if (typeof data.skipped !== "boolean") {
                                                                            validate99.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                            return false;
                                                                        }
                                                                        var valid0 = _errs27 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.exit !== undefined) {
                                                                            let data14 = data.exit;
                                                                            const _errs29 = errors;
                                                                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                                                                validate99.errors = [{ instancePath: instancePath + "/exit", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs29) {
                                                                                if ((typeof data14 == "number") && (isFinite(data14))) {
                                                                                    if (data14 < 0 || isNaN(data14)) {
                                                                                        validate99.errors = [{ instancePath: instancePath + "/exit", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid0 = _errs29 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate99.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate99.errors = vErrors;
    return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate100.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.t === undefined) && (missing0 = "t")) || ((data.wsid === undefined) && (missing0 = "wsid"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate100.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known4, key0))) {
                        validate100.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("ws.done" !== data.t) {
                            validate100.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "ws.done" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.wsid !== undefined) {
                            let data1 = data.wsid;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!ledger_events_schema_gen_pattern8.test(data1)) {
                                        validate100.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate100.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.status !== undefined) {
                                let data2 = data.status;
                                const _errs5 = errors;
                                if (!(((((data2 === "succeeded") || (data2 === "failed")) || (data2 === "refused")) || (data2 === "skipped")) || (data2 === "interrupted"))) {
                                    validate100.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["succeeded", "failed", "refused", "skipped", "interrupted"] }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ms !== undefined) {
                                    let data3 = data.ms;
                                    const _errs6 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate100.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs6) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate100.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.wslid !== undefined) {
                                        let data4 = data.wslid;
                                        const _errs8 = errors;
                                        if (errors === _errs8) {
                                            if (typeof data4 === "string") {
                                                if (!ledger_events_schema_gen_pattern8.test(data4)) {
                                                    validate100.errors = [{ instancePath: instancePath + "/wslid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate100.errors = [{ instancePath: instancePath + "/wslid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ws !== undefined) {
                                            let data5 = data.ws;
                                            const _errs10 = errors;
                                            if (errors === _errs10) {
                                                if (typeof data5 === "string") {
                                                    if (ledger_events_schema_gen_func1(data5) > 1024) {
                                                        validate100.errors = [{ instancePath: instancePath + "/ws", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (ledger_events_schema_gen_func1(data5) < 1) {
                                                            validate100.errors = [{ instancePath: instancePath + "/ws", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate100.errors = [{ instancePath: instancePath + "/ws", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs10 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.branch !== undefined) {
                                                let data6 = data.branch;
                                                const _errs12 = errors;
                                                if (errors === _errs12) {
                                                    if (typeof data6 === "string") {
                                                        if (ledger_events_schema_gen_func1(data6) > 1024) {
                                                            validate100.errors = [{ instancePath: instancePath + "/branch", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (ledger_events_schema_gen_func1(data6) < 1) {
                                                                validate100.errors = [{ instancePath: instancePath + "/branch", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate100.errors = [{ instancePath: instancePath + "/branch", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.commit !== undefined) {
                                                    let data7 = data.commit;
                                                    const _errs14 = errors;
                                                    if (errors === _errs14) {
                                                        if (typeof data7 === "string") {
                                                            if (!ledger_events_schema_gen_pattern4.test(data7)) {
                                                                validate100.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate100.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.tree !== undefined) {
                                                        let data8 = data.tree;
                                                        const _errs16 = errors;
                                                        if (errors === _errs16) {
                                                            if (typeof data8 === "string") {
                                                                if (!ledger_events_schema_gen_pattern4.test(data8)) {
                                                                    validate100.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate100.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.codes !== undefined) {
                                                            let data9 = data.codes;
                                                            const _errs18 = errors;
                                                            if (errors === _errs18) {
                                                                if (Array.isArray(data9)) {
                                                                    if (data9.length > 1000) {
                                                                        validate100.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        var valid1 = true;
                                                                        const len0 = data9.length;
                                                                        for (let i0 = 0; i0 < len0; i0++) {
                                                                            let data10 = data9[i0];
                                                                            const _errs20 = errors;
                                                                            if (errors === _errs20) {
                                                                                if (typeof data10 === "string") {
                                                                                    if (!ledger_events_schema_gen_pattern7.test(data10)) {
                                                                                        validate100.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate100.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid1 = _errs20 === errors;
                                                                            if (!valid1) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                else {
                                                                    validate100.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs18 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.reason !== undefined) {
                                                                let data11 = data.reason;
                                                                const _errs22 = errors;
                                                                if (errors === _errs22) {
                                                                    if (typeof data11 === "string") {
                                                                        if (ledger_events_schema_gen_func1(data11) > 16384) {
                                                                            validate100.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (ledger_events_schema_gen_func1(data11) < 1) {
                                                                                validate100.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate100.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs22 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.wave !== undefined) {
                                                                    let data12 = data.wave;
                                                                    const _errs24 = errors;
                                                                    if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                                                                        validate100.errors = [{ instancePath: instancePath + "/wave", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs24) {
                                                                        if ((typeof data12 == "number") && (isFinite(data12))) {
                                                                            if (data12 < 1 || isNaN(data12)) {
                                                                                validate100.errors = [{ instancePath: instancePath + "/wave", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs24 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.needs !== undefined) {
                                                                        let data13 = data.needs;
                                                                        const _errs26 = errors;
                                                                        if (errors === _errs26) {
                                                                            if (Array.isArray(data13)) {
                                                                                if (data13.length > 1000) {
                                                                                    validate100.errors = [{ instancePath: instancePath + "/needs", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                    return false;
                                                                                }
                                                                                else {
                                                                                    var valid2 = true;
                                                                                    const len1 = data13.length;
                                                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                                                        let data14 = data13[i1];
                                                                                        const _errs28 = errors;
                                                                                        if (errors === _errs28) {
                                                                                            if (typeof data14 === "string") {
                                                                                                if (ledger_events_schema_gen_func1(data14) > 256) {
                                                                                                    validate100.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    if (ledger_events_schema_gen_func1(data14) < 1) {
                                                                                                        validate100.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate100.errors = [{ instancePath: instancePath + "/needs/" + i1, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid2 = _errs28 === errors;
                                                                                        if (!valid2) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate100.errors = [{ instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs26 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate100.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate100.errors = vErrors;
    return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern25 = new RegExp("^(0\\.[0-9]{3}|1\\.000)$", "u");
const pattern27 = new RegExp("^[0-9]{1,9}\\.[0-9]{3}$", "u");
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate101.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.ran === undefined) && (missing0 = "ran"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.ms === undefined) && (missing0 = "ms"))) {
                validate101.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known5, key0))) {
                        validate101.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("verify.run" !== data.t) {
                            validate101.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "verify.run" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate101.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.ran !== undefined) {
                                let data2 = data.ran;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate101.errors = [{ instancePath: instancePath + "/ran", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate101.errors = [{ instancePath: instancePath + "/ran", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.skipped !== undefined) {
                                    let data3 = data.skipped;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate101.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate101.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.failed !== undefined) {
                                        let data4 = data.failed;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate101.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate101.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.flaky !== undefined) {
                                            let data5 = data.flaky;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate101.errors = [{ instancePath: instancePath + "/flaky", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate101.errors = [{ instancePath: instancePath + "/flaky", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.ms !== undefined) {
                                                let data6 = data.ms;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate101.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate101.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.wsid !== undefined) {
                                                    let data7 = data.wsid;
                                                    const _errs15 = errors;
                                                    if (errors === _errs15) {
                                                        if (typeof data7 === "string") {
                                                            if (!ledger_events_schema_gen_pattern8.test(data7)) {
                                                                validate101.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                                return false;
                                                            }
                                                        }
                                                        else {
                                                            validate101.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.fingerprint !== undefined) {
                                                        let data8 = data.fingerprint;
                                                        const _errs17 = errors;
                                                        if (errors === _errs17) {
                                                            if (typeof data8 === "string") {
                                                                if (!pattern3.test(data8)) {
                                                                    validate101.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate101.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.skip_rate !== undefined) {
                                                            let data9 = data.skip_rate;
                                                            const _errs19 = errors;
                                                            if (errors === _errs19) {
                                                                if (typeof data9 === "string") {
                                                                    if (!pattern25.test(data9)) {
                                                                        validate101.errors = [{ instancePath: instancePath + "/skip_rate", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                else {
                                                                    validate101.errors = [{ instancePath: instancePath + "/skip_rate", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                    return false;
                                                                }
                                                            }
                                                            var valid0 = _errs19 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.file_skip_rate !== undefined) {
                                                                let data10 = data.file_skip_rate;
                                                                const _errs21 = errors;
                                                                if (errors === _errs21) {
                                                                    if (typeof data10 === "string") {
                                                                        if (!pattern25.test(data10)) {
                                                                            validate101.errors = [{ instancePath: instancePath + "/file_skip_rate", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate101.errors = [{ instancePath: instancePath + "/file_skip_rate", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid0 = _errs21 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.saved_ms !== undefined) {
                                                                    let data11 = data.saved_ms;
                                                                    const _errs23 = errors;
                                                                    if (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) {
                                                                        validate101.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                        return false;
                                                                    }
                                                                    if (errors === _errs23) {
                                                                        if ((typeof data11 == "number") && (isFinite(data11))) {
                                                                            if (data11 < 0 || isNaN(data11)) {
                                                                                validate101.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                    var valid0 = _errs23 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.speedup !== undefined) {
                                                                        let data12 = data.speedup;
                                                                        const _errs25 = errors;
                                                                        if (errors === _errs25) {
                                                                            if (typeof data12 === "string") {
                                                                                if (!pattern27.test(data12)) {
                                                                                    validate101.errors = [{ instancePath: instancePath + "/speedup", keyword: "pattern", params: { pattern: "^[0-9]{1,9}\\.[0-9]{3}$" }, message: "must match pattern \"" + "^[0-9]{1,9}\\.[0-9]{3}$" + "\"" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            else {
                                                                                validate101.errors = [{ instancePath: instancePath + "/speedup", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                        var valid0 = _errs25 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.tree !== undefined) {
                                                                            let data13 = data.tree;
                                                                            const _errs27 = errors;
                                                                            if (errors === _errs27) {
                                                                                if (typeof data13 === "string") {
                                                                                    if (!ledger_events_schema_gen_pattern4.test(data13)) {
                                                                                        validate101.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate101.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs27 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.failures !== undefined) {
                                                                                let data14 = data.failures;
                                                                                const _errs29 = errors;
                                                                                if (errors === _errs29) {
                                                                                    if (Array.isArray(data14)) {
                                                                                        if (data14.length > 1000) {
                                                                                            validate101.errors = [{ instancePath: instancePath + "/failures", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                                                                            return false;
                                                                                        }
                                                                                        else {
                                                                                            var valid1 = true;
                                                                                            const len0 = data14.length;
                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                                let data15 = data14[i0];
                                                                                                const _errs31 = errors;
                                                                                                if (errors === _errs31) {
                                                                                                    if (typeof data15 === "string") {
                                                                                                        if (ledger_events_schema_gen_func1(data15) > 1024) {
                                                                                                            validate101.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (ledger_events_schema_gen_func1(data15) < 1) {
                                                                                                                validate101.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                                                return false;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        validate101.errors = [{ instancePath: instancePath + "/failures/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                                        return false;
                                                                                                    }
                                                                                                }
                                                                                                var valid1 = _errs31 === errors;
                                                                                                if (!valid1) {
                                                                                                    break;
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                    else {
                                                                                        validate101.errors = [{ instancePath: instancePath + "/failures", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                                        return false;
                                                                                    }
                                                                                }
                                                                                var valid0 = _errs29 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate101.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate101.errors = vErrors;
    return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate102.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.task === undefined) && (missing0 = "task"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) {
                validate102.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "task")) || (key0 === "fingerprint")) || (key0 === "wsid")) || (key0 === "reason")) || (key0 === "store")) || (key0 === "saved_ms"))) {
                        validate102.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("verify.skip" !== data.t) {
                            validate102.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "verify.skip" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.task !== undefined) {
                            let data1 = data.task;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (ledger_events_schema_gen_func1(data1) > 1024) {
                                        validate102.errors = [{ instancePath: instancePath + "/task", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (ledger_events_schema_gen_func1(data1) < 1) {
                                            validate102.errors = [{ instancePath: instancePath + "/task", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate102.errors = [{ instancePath: instancePath + "/task", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.fingerprint !== undefined) {
                                let data2 = data.fingerprint;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern3.test(data2)) {
                                            validate102.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate102.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.wsid !== undefined) {
                                    let data3 = data.wsid;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!ledger_events_schema_gen_pattern8.test(data3)) {
                                                validate102.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate102.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.reason !== undefined) {
                                        let data4 = data.reason;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (ledger_events_schema_gen_func1(data4) > 16384) {
                                                    validate102.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                    return false;
                                                }
                                                else {
                                                    if (ledger_events_schema_gen_func1(data4) < 1) {
                                                        validate102.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                validate102.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.store !== undefined) {
                                            let data5 = data.store;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (ledger_events_schema_gen_func1(data5) > 1024) {
                                                        validate102.errors = [{ instancePath: instancePath + "/store", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (ledger_events_schema_gen_func1(data5) < 1) {
                                                            validate102.errors = [{ instancePath: instancePath + "/store", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate102.errors = [{ instancePath: instancePath + "/store", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.saved_ms !== undefined) {
                                                let data6 = data.saved_ms;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate102.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate102.errors = [{ instancePath: instancePath + "/saved_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate102.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate102.errors = vErrors;
    return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate103.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.files === undefined) && (missing0 = "files"))) {
                validate103.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known6, key0))) {
                        validate103.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("patch.applied" !== data.t) {
                            validate103.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "patch.applied" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.files !== undefined) {
                            let data1 = data.files;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate103.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate103.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.wsid !== undefined) {
                                let data2 = data.wsid;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!ledger_events_schema_gen_pattern8.test(data2)) {
                                            validate103.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate103.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.base !== undefined) {
                                    let data3 = data.base;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (!ledger_events_schema_gen_pattern4.test(data3)) {
                                                validate103.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate103.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.tree !== undefined) {
                                        let data4 = data.tree;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (!ledger_events_schema_gen_pattern4.test(data4)) {
                                                    validate103.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate103.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.added !== undefined) {
                                            let data5 = data.added;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate103.errors = [{ instancePath: instancePath + "/added", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate103.errors = [{ instancePath: instancePath + "/added", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.removed !== undefined) {
                                                let data6 = data.removed;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate103.errors = [{ instancePath: instancePath + "/removed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate103.errors = [{ instancePath: instancePath + "/removed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.dry_run !== undefined) {
                                                    const _errs15 = errors;
                                                    if (typeof data.dry_run !== "boolean") {
                                                        validate103.errors = [{ instancePath: instancePath + "/dry_run", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.ms !== undefined) {
                                                        let data8 = data.ms;
                                                        const _errs17 = errors;
                                                        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                            validate103.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs17) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate103.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate103.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate103.errors = vErrors;
    return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate104.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.codes === undefined) && (missing0 = "codes"))) {
                validate104.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known7, key0))) {
                        validate104.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("patch.refused" !== data.t) {
                            validate104.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "patch.refused" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.codes !== undefined) {
                            let data1 = data.codes;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (Array.isArray(data1)) {
                                    if (data1.length > 1000) {
                                        validate104.errors = [{ instancePath: instancePath + "/codes", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                        return false;
                                    }
                                    else {
                                        var valid1 = true;
                                        const len0 = data1.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data2 = data1[i0];
                                            const _errs5 = errors;
                                            if (errors === _errs5) {
                                                if (typeof data2 === "string") {
                                                    if (!ledger_events_schema_gen_pattern7.test(data2)) {
                                                        validate104.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "pattern", params: { pattern: "^[A-Z]+-[A-Z][0-9]{3}$" }, message: "must match pattern \"" + "^[A-Z]+-[A-Z][0-9]{3}$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate104.errors = [{ instancePath: instancePath + "/codes/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs5 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                }
                                else {
                                    validate104.errors = [{ instancePath: instancePath + "/codes", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.wsid !== undefined) {
                                let data3 = data.wsid;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                    if (typeof data3 === "string") {
                                        if (!ledger_events_schema_gen_pattern8.test(data3)) {
                                            validate104.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate104.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.base !== undefined) {
                                    let data4 = data.base;
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                        if (typeof data4 === "string") {
                                            if (!ledger_events_schema_gen_pattern4.test(data4)) {
                                                validate104.errors = [{ instancePath: instancePath + "/base", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate104.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.files !== undefined) {
                                        let data5 = data.files;
                                        const _errs11 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate104.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs11) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate104.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.errors !== undefined) {
                                            let data6 = data.errors;
                                            const _errs13 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate104.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs13) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate104.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.errors_captured !== undefined) {
                                                let data7 = data.errors_captured;
                                                const _errs15 = errors;
                                                if (errors === _errs15) {
                                                    if (typeof data7 === "string") {
                                                        if (!pattern25.test(data7)) {
                                                            validate104.errors = [{ instancePath: instancePath + "/errors_captured", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                            return false;
                                                        }
                                                    }
                                                    else {
                                                        validate104.errors = [{ instancePath: instancePath + "/errors_captured", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.reason !== undefined) {
                                                    let data8 = data.reason;
                                                    const _errs17 = errors;
                                                    if (errors === _errs17) {
                                                        if (typeof data8 === "string") {
                                                            if (ledger_events_schema_gen_func1(data8) > 16384) {
                                                                validate104.errors = [{ instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (ledger_events_schema_gen_func1(data8) < 1) {
                                                                    validate104.errors = [{ instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate104.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.ms !== undefined) {
                                                        let data9 = data.ms;
                                                        const _errs19 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            validate104.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs19) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate104.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate104.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate104.errors = vErrors;
    return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate105.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.decision === undefined) && (missing0 = "decision"))) {
                validate105.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known8, key0))) {
                        validate105.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("gate.decided" !== data.t) {
                            validate105.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "gate.decided" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.decision !== undefined) {
                            let data1 = data.decision;
                            const _errs3 = errors;
                            if (!((data1 === "merge") || (data1 === "block"))) {
                                validate105.errors = [{ instancePath: instancePath + "/decision", keyword: "enum", params: { allowedValues: ["merge", "block"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.reasons !== undefined) {
                                let data2 = data.reasons;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (Array.isArray(data2)) {
                                        if (data2.length > 1000) {
                                            validate105.errors = [{ instancePath: instancePath + "/reasons", keyword: "maxItems", params: { limit: 1000 }, message: "must NOT have more than 1000 items" }];
                                            return false;
                                        }
                                        else {
                                            var valid1 = true;
                                            const len0 = data2.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                                let data3 = data2[i0];
                                                const _errs6 = errors;
                                                if (errors === _errs6) {
                                                    if (typeof data3 === "string") {
                                                        if (ledger_events_schema_gen_func1(data3) > 16384) {
                                                            validate105.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "maxLength", params: { limit: 16384 }, message: "must NOT have more than 16384 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (ledger_events_schema_gen_func1(data3) < 1) {
                                                                validate105.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate105.errors = [{ instancePath: instancePath + "/reasons/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid1 = _errs6 === errors;
                                                if (!valid1) {
                                                    break;
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate105.errors = [{ instancePath: instancePath + "/reasons", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.wsid !== undefined) {
                                    let data4 = data.wsid;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data4 === "string") {
                                            if (!ledger_events_schema_gen_pattern8.test(data4)) {
                                                validate105.errors = [{ instancePath: instancePath + "/wsid", keyword: "pattern", params: { pattern: "^[!-~]{1,128}$" }, message: "must match pattern \"" + "^[!-~]{1,128}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate105.errors = [{ instancePath: instancePath + "/wsid", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.tree !== undefined) {
                                        let data5 = data.tree;
                                        const _errs10 = errors;
                                        if (errors === _errs10) {
                                            if (typeof data5 === "string") {
                                                if (!ledger_events_schema_gen_pattern4.test(data5)) {
                                                    validate105.errors = [{ instancePath: instancePath + "/tree", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate105.errors = [{ instancePath: instancePath + "/tree", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.confidence !== undefined) {
                                            let data6 = data.confidence;
                                            const _errs12 = errors;
                                            if (errors === _errs12) {
                                                if (typeof data6 === "string") {
                                                    if (!pattern25.test(data6)) {
                                                        validate105.errors = [{ instancePath: instancePath + "/confidence", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate105.errors = [{ instancePath: instancePath + "/confidence", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.passed_before !== undefined) {
                                                let data7 = data.passed_before;
                                                const _errs14 = errors;
                                                if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                    validate105.errors = [{ instancePath: instancePath + "/passed_before", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs14) {
                                                    if ((typeof data7 == "number") && (isFinite(data7))) {
                                                        if (data7 < 0 || isNaN(data7)) {
                                                            validate105.errors = [{ instancePath: instancePath + "/passed_before", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.passed_after !== undefined) {
                                                    let data8 = data.passed_after;
                                                    const _errs16 = errors;
                                                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                        validate105.errors = [{ instancePath: instancePath + "/passed_after", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs16) {
                                                        if ((typeof data8 == "number") && (isFinite(data8))) {
                                                            if (data8 < 0 || isNaN(data8)) {
                                                                validate105.errors = [{ instancePath: instancePath + "/passed_after", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs16 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.broken !== undefined) {
                                                        let data9 = data.broken;
                                                        const _errs18 = errors;
                                                        if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                            validate105.errors = [{ instancePath: instancePath + "/broken", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs18) {
                                                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                if (data9 < 0 || isNaN(data9)) {
                                                                    validate105.errors = [{ instancePath: instancePath + "/broken", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs18 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.fixed !== undefined) {
                                                            let data10 = data.fixed;
                                                            const _errs20 = errors;
                                                            if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                validate105.errors = [{ instancePath: instancePath + "/fixed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs20) {
                                                                if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                    if (data10 < 0 || isNaN(data10)) {
                                                                        validate105.errors = [{ instancePath: instancePath + "/fixed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs20 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate105.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate105.errors = vErrors;
    return errors === 0;
}
validate105.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate106.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.bump === undefined) && (missing0 = "bump"))) {
                validate106.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known9, key0))) {
                        validate106.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("version.decided" !== data.t) {
                            validate106.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "version.decided" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.version !== undefined) {
                            let data1 = data.version;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (ledger_events_schema_gen_func1(data1) > 1024) {
                                        validate106.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (ledger_events_schema_gen_func1(data1) < 1) {
                                            validate106.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate106.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.bump !== undefined) {
                                let data2 = data.bump;
                                const _errs5 = errors;
                                if (!((((data2 === "major") || (data2 === "minor")) || (data2 === "patch")) || (data2 === "none"))) {
                                    validate106.errors = [{ instancePath: instancePath + "/bump", keyword: "enum", params: { allowedValues: ["major", "minor", "patch", "none"] }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.previous !== undefined) {
                                    let data3 = data.previous;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (ledger_events_schema_gen_func1(data3) > 1024) {
                                                validate106.errors = [{ instancePath: instancePath + "/previous", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (ledger_events_schema_gen_func1(data3) < 1) {
                                                    validate106.errors = [{ instancePath: instancePath + "/previous", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate106.errors = [{ instancePath: instancePath + "/previous", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.level !== undefined) {
                                        let data4 = data.level;
                                        const _errs8 = errors;
                                        if (!((((data4 === "major") || (data4 === "minor")) || (data4 === "patch")) || (data4 === "none"))) {
                                            validate106.errors = [{ instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: ["major", "minor", "patch", "none"] }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.tag !== undefined) {
                                            let data5 = data.tag;
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (typeof data5 === "string") {
                                                    if (ledger_events_schema_gen_func1(data5) > 1024) {
                                                        validate106.errors = [{ instancePath: instancePath + "/tag", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (ledger_events_schema_gen_func1(data5) < 1) {
                                                            validate106.errors = [{ instancePath: instancePath + "/tag", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate106.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.module !== undefined) {
                                                let data6 = data.module;
                                                const _errs11 = errors;
                                                if (errors === _errs11) {
                                                    if (typeof data6 === "string") {
                                                        if (ledger_events_schema_gen_func1(data6) > 1024) {
                                                            validate106.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (ledger_events_schema_gen_func1(data6) < 1) {
                                                                validate106.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate106.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs11 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.commits !== undefined) {
                                                    let data7 = data.commits;
                                                    const _errs13 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate106.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs13) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate106.errors = [{ instancePath: instancePath + "/commits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.compliance !== undefined) {
                                                        let data8 = data.compliance;
                                                        const _errs15 = errors;
                                                        if (errors === _errs15) {
                                                            if (typeof data8 === "string") {
                                                                if (!pattern25.test(data8)) {
                                                                    validate106.errors = [{ instancePath: instancePath + "/compliance", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                                    return false;
                                                                }
                                                            }
                                                            else {
                                                                validate106.errors = [{ instancePath: instancePath + "/compliance", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid0 = _errs15 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.released !== undefined) {
                                                            const _errs17 = errors;
                                                            if (typeof data.released !== "boolean") {
                                                                validate106.errors = [{ instancePath: instancePath + "/released", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs17 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate106.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate106.errors = vErrors;
    return errors === 0;
}
validate106.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate107.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.t === undefined) && (missing0 = "t")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.tag === undefined) && (missing0 = "tag"))) || ((data.commit === undefined) && (missing0 = "commit"))) {
                validate107.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "module")) || (key0 === "version")) || (key0 === "tag")) || (key0 === "commit")) || (key0 === "page")) || (key0 === "floating"))) {
                        validate107.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("version.released" !== data.t) {
                            validate107.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "version.released" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.module !== undefined) {
                            let data1 = data.module;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (ledger_events_schema_gen_func1(data1) > 1024) {
                                        validate107.errors = [{ instancePath: instancePath + "/module", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                        return false;
                                    }
                                    else {
                                        if (ledger_events_schema_gen_func1(data1) < 1) {
                                            validate107.errors = [{ instancePath: instancePath + "/module", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate107.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.version !== undefined) {
                                let data2 = data.version;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (ledger_events_schema_gen_func1(data2) > 1024) {
                                            validate107.errors = [{ instancePath: instancePath + "/version", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                            return false;
                                        }
                                        else {
                                            if (ledger_events_schema_gen_func1(data2) < 1) {
                                                validate107.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                    }
                                    else {
                                        validate107.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.tag !== undefined) {
                                    let data3 = data.tag;
                                    const _errs7 = errors;
                                    if (errors === _errs7) {
                                        if (typeof data3 === "string") {
                                            if (ledger_events_schema_gen_func1(data3) > 1024) {
                                                validate107.errors = [{ instancePath: instancePath + "/tag", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                return false;
                                            }
                                            else {
                                                if (ledger_events_schema_gen_func1(data3) < 1) {
                                                    validate107.errors = [{ instancePath: instancePath + "/tag", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        else {
                                            validate107.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.commit !== undefined) {
                                        let data4 = data.commit;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (!ledger_events_schema_gen_pattern4.test(data4)) {
                                                    validate107.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: "must match pattern \"" + "^([0-9a-f]{40}|[0-9a-f]{64})$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate107.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.page !== undefined) {
                                            let data5 = data.page;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (ledger_events_schema_gen_func1(data5) > 4096) {
                                                        validate107.errors = [{ instancePath: instancePath + "/page", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (ledger_events_schema_gen_func1(data5) < 1) {
                                                            validate107.errors = [{ instancePath: instancePath + "/page", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate107.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.floating !== undefined) {
                                                let data6 = data.floating;
                                                const _errs13 = errors;
                                                if (errors === _errs13) {
                                                    if (typeof data6 === "string") {
                                                        if (ledger_events_schema_gen_func1(data6) > 1024) {
                                                            validate107.errors = [{ instancePath: instancePath + "/floating", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                                                            return false;
                                                        }
                                                        else {
                                                            if (ledger_events_schema_gen_func1(data6) < 1) {
                                                                validate107.errors = [{ instancePath: instancePath + "/floating", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        validate107.errors = [{ instancePath: instancePath + "/floating", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate107.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate107.errors = vErrors;
    return errors === 0;
}
validate107.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate108.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.commits === undefined) && (missing0 = "commits"))) || ((data.compliance === undefined) && (missing0 = "compliance"))) {
                validate108.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((((key0 === "t") || (key0 === "ok")) || (key0 === "commits")) || (key0 === "merges")) || (key0 === "compliance")) || (key0 === "title")) || (key0 === "errors")) || (key0 === "warnings"))) {
                        validate108.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("commits.checked" !== data.t) {
                            validate108.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "commits.checked" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate108.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.commits !== undefined) {
                                let data2 = data.commits;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate108.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate108.errors = [{ instancePath: instancePath + "/commits", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.merges !== undefined) {
                                    let data3 = data.merges;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate108.errors = [{ instancePath: instancePath + "/merges", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate108.errors = [{ instancePath: instancePath + "/merges", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.compliance !== undefined) {
                                        let data4 = data.compliance;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (!pattern25.test(data4)) {
                                                    validate108.errors = [{ instancePath: instancePath + "/compliance", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                                    return false;
                                                }
                                            }
                                            else {
                                                validate108.errors = [{ instancePath: instancePath + "/compliance", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.title !== undefined) {
                                            let data5 = data.title;
                                            const _errs11 = errors;
                                            if (!(((data5 === "none") || (data5 === "passed")) || (data5 === "failed"))) {
                                                validate108.errors = [{ instancePath: instancePath + "/title", keyword: "enum", params: { allowedValues: ["none", "passed", "failed"] }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.errors !== undefined) {
                                                let data6 = data.errors;
                                                const _errs12 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate108.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs12) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate108.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs12 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.warnings !== undefined) {
                                                    let data7 = data.warnings;
                                                    const _errs14 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate108.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs14) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate108.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate108.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate108.errors = vErrors;
    return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const pattern44 = new RegExp("^[A-Za-z0-9._-]{1,512}$", "u");
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate109.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.trust_domain === undefined) && (missing0 = "trust_domain"))) {
                validate109.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "t") || (key0 === "key")) || (key0 === "trust_domain")) || (key0 === "ecosystems")) || (key0 === "read")) || (key0 === "by_bytes"))) {
                        validate109.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.key" !== data.t) {
                            validate109.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.key" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.key !== undefined) {
                            let data1 = data.key;
                            const _errs3 = errors;
                            if (errors === _errs3) {
                                if (typeof data1 === "string") {
                                    if (!pattern44.test(data1)) {
                                        validate109.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate109.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.trust_domain !== undefined) {
                                let data2 = data.trust_domain;
                                const _errs5 = errors;
                                if (!(((data2 === "protected") || (data2 === "pull-request")) || (data2 === "untrusted"))) {
                                    validate109.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ecosystems !== undefined) {
                                    let data3 = data.ecosystems;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (Array.isArray(data3)) {
                                            if (data3.length > 64) {
                                                validate109.errors = [{ instancePath: instancePath + "/ecosystems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }];
                                                return false;
                                            }
                                            else {
                                                var valid1 = true;
                                                const len0 = data3.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                    let data4 = data3[i0];
                                                    const _errs8 = errors;
                                                    if (errors === _errs8) {
                                                        if (typeof data4 === "string") {
                                                            if (ledger_events_schema_gen_func1(data4) > 64) {
                                                                validate109.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                                return false;
                                                            }
                                                            else {
                                                                if (ledger_events_schema_gen_func1(data4) < 1) {
                                                                    validate109.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            validate109.errors = [{ instancePath: instancePath + "/ecosystems/" + i0, keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                    }
                                                    var valid1 = _errs8 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate109.errors = [{ instancePath: instancePath + "/ecosystems", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.read !== undefined) {
                                        let data5 = data.read;
                                        const _errs10 = errors;
                                        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                            validate109.errors = [{ instancePath: instancePath + "/read", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                                if (data5 < 0 || isNaN(data5)) {
                                                    validate109.errors = [{ instancePath: instancePath + "/read", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.by_bytes !== undefined) {
                                            let data6 = data.by_bytes;
                                            const _errs12 = errors;
                                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                validate109.errors = [{ instancePath: instancePath + "/by_bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs12) {
                                                if ((typeof data6 == "number") && (isFinite(data6))) {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        validate109.errors = [{ instancePath: instancePath + "/by_bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate109.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate109.errors = vErrors;
    return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate110.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.hit === undefined) && (missing0 = "hit"))) {
                validate110.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known10, key0))) {
                        validate110.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.used" !== data.t) {
                            validate110.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.used" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.hit !== undefined) {
                            let data1 = data.hit;
                            const _errs3 = errors;
                            if (!(((data1 === "exact") || (data1 === "prefix")) || (data1 === "miss"))) {
                                validate110.errors = [{ instancePath: instancePath + "/hit", keyword: "enum", params: { allowedValues: ["exact", "prefix", "miss"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.key !== undefined) {
                                let data2 = data.key;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (!pattern44.test(data2)) {
                                            validate110.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate110.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.matched_key !== undefined) {
                                    let data3 = data.matched_key;
                                    const _errs6 = errors;
                                    if (errors === _errs6) {
                                        if (typeof data3 === "string") {
                                            if (!pattern44.test(data3)) {
                                                validate110.errors = [{ instancePath: instancePath + "/matched_key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate110.errors = [{ instancePath: instancePath + "/matched_key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.trust_domain !== undefined) {
                                        let data4 = data.trust_domain;
                                        const _errs8 = errors;
                                        if (!(((data4 === "protected") || (data4 === "pull-request")) || (data4 === "untrusted"))) {
                                            validate110.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
                                            return false;
                                        }
                                        var valid0 = _errs8 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.bytes !== undefined) {
                                            let data5 = data.bytes;
                                            const _errs9 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate110.errors = [{ instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate110.errors = [{ instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.saved !== undefined) {
                                                const _errs11 = errors;
                                                if (typeof data.saved !== "boolean") {
                                                    validate110.errors = [{ instancePath: instancePath + "/saved", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs11 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.ms !== undefined) {
                                                    let data7 = data.ms;
                                                    const _errs13 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate110.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs13) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate110.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs13 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.build_ms !== undefined) {
                                                        let data8 = data.build_ms;
                                                        const _errs15 = errors;
                                                        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                            validate110.errors = [{ instancePath: instancePath + "/build_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs15) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate110.errors = [{ instancePath: instancePath + "/build_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs15 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.baseline_ms !== undefined) {
                                                            let data9 = data.baseline_ms;
                                                            const _errs17 = errors;
                                                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                validate110.errors = [{ instancePath: instancePath + "/baseline_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs17) {
                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                    if (data9 < 0 || isNaN(data9)) {
                                                                        validate110.errors = [{ instancePath: instancePath + "/baseline_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                        return false;
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs17 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate110.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate110.errors = vErrors;
    return errors === 0;
}
validate110.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate111.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.t === undefined) && (missing0 = "t")) || ((data.outcome === undefined) && (missing0 = "outcome"))) {
                validate111.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((((key0 === "t") || (key0 === "outcome")) || (key0 === "key")) || (key0 === "trust_domain")) || (key0 === "bytes")) || (key0 === "ms"))) {
                        validate111.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("cache.saved" !== data.t) {
                            validate111.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "cache.saved" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.outcome !== undefined) {
                            let data1 = data.outcome;
                            const _errs3 = errors;
                            if (!(((((data1 === "saved") || (data1 === "exists")) || (data1 === "nothing")) || (data1 === "denied")) || (data1 === "failed"))) {
                                validate111.errors = [{ instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: ["saved", "exists", "nothing", "denied", "failed"] }, message: "must be equal to one of the allowed values" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.key !== undefined) {
                                let data2 = data.key;
                                const _errs4 = errors;
                                if (errors === _errs4) {
                                    if (typeof data2 === "string") {
                                        if (!pattern44.test(data2)) {
                                            validate111.errors = [{ instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,512}$" }, message: "must match pattern \"" + "^[A-Za-z0-9._-]{1,512}$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate111.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs4 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.trust_domain !== undefined) {
                                    let data3 = data.trust_domain;
                                    const _errs6 = errors;
                                    if (!(((data3 === "protected") || (data3 === "pull-request")) || (data3 === "untrusted"))) {
                                        validate111.errors = [{ instancePath: instancePath + "/trust_domain", keyword: "enum", params: { allowedValues: ["protected", "pull-request", "untrusted"] }, message: "must be equal to one of the allowed values" }];
                                        return false;
                                    }
                                    var valid0 = _errs6 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.bytes !== undefined) {
                                        let data4 = data.bytes;
                                        const _errs7 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate111.errors = [{ instancePath: instancePath + "/bytes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs7) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate111.errors = [{ instancePath: instancePath + "/bytes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs7 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ms !== undefined) {
                                            let data5 = data.ms;
                                            const _errs9 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate111.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate111.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs9 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate111.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate111.errors = vErrors;
    return errors === 0;
}
validate111.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate112.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.latency_ms === undefined) && (missing0 = "latency_ms"))) || ((data.lost === undefined) && (missing0 = "lost"))) {
                validate112.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(func3.call(known11, key0))) {
                        validate112.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("watch.settled" !== data.t) {
                            validate112.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "watch.settled" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.latency_ms !== undefined) {
                            let data1 = data.latency_ms;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate112.errors = [{ instancePath: instancePath + "/latency_ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate112.errors = [{ instancePath: instancePath + "/latency_ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.lost !== undefined) {
                                let data2 = data.lost;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate112.errors = [{ instancePath: instancePath + "/lost", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate112.errors = [{ instancePath: instancePath + "/lost", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.changes !== undefined) {
                                    let data3 = data.changes;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate112.errors = [{ instancePath: instancePath + "/changes", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate112.errors = [{ instancePath: instancePath + "/changes", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.ok !== undefined) {
                                        const _errs9 = errors;
                                        if (typeof data.ok !== "boolean") {
                                            validate112.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ran !== undefined) {
                                            let data5 = data.ran;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate112.errors = [{ instancePath: instancePath + "/ran", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate112.errors = [{ instancePath: instancePath + "/ran", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.skipped !== undefined) {
                                                let data6 = data.skipped;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate112.errors = [{ instancePath: instancePath + "/skipped", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate112.errors = [{ instancePath: instancePath + "/skipped", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.failed !== undefined) {
                                                    let data7 = data.failed;
                                                    const _errs15 = errors;
                                                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                                                        validate112.errors = [{ instancePath: instancePath + "/failed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                    }
                                                    if (errors === _errs15) {
                                                        if ((typeof data7 == "number") && (isFinite(data7))) {
                                                            if (data7 < 0 || isNaN(data7)) {
                                                                validate112.errors = [{ instancePath: instancePath + "/failed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                            }
                                                        }
                                                    }
                                                    var valid0 = _errs15 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.ms !== undefined) {
                                                        let data8 = data.ms;
                                                        const _errs17 = errors;
                                                        if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                                            validate112.errors = [{ instancePath: instancePath + "/ms", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                        }
                                                        if (errors === _errs17) {
                                                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                                                if (data8 < 0 || isNaN(data8)) {
                                                                    validate112.errors = [{ instancePath: instancePath + "/ms", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                }
                                                            }
                                                        }
                                                        var valid0 = _errs17 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate112.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate112.errors = vErrors;
    return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate113.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.records === undefined) && (missing0 = "records"))) || ((data.compliant === undefined) && (missing0 = "compliant"))) {
                validate113.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "t") || (key0 === "records")) || (key0 === "compliant")) || (key0 === "ok"))) {
                        validate113.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("log.checked" !== data.t) {
                            validate113.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "log.checked" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.records !== undefined) {
                            let data1 = data.records;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate113.errors = [{ instancePath: instancePath + "/records", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate113.errors = [{ instancePath: instancePath + "/records", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.compliant !== undefined) {
                                let data2 = data.compliant;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate113.errors = [{ instancePath: instancePath + "/compliant", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate113.errors = [{ instancePath: instancePath + "/compliant", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate113.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate113.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate113.errors = vErrors;
    return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate114.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.hooks === undefined) && (missing0 = "hooks"))) || ((data.installed === undefined) && (missing0 = "installed"))) {
                validate114.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!((((key0 === "t") || (key0 === "hooks")) || (key0 === "installed")) || (key0 === "ok"))) {
                        validate114.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("hooks.installed" !== data.t) {
                            validate114.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "hooks.installed" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.hooks !== undefined) {
                            let data1 = data.hooks;
                            const _errs3 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate114.errors = [{ instancePath: instancePath + "/hooks", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            if (errors === _errs3) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 < 0 || isNaN(data1)) {
                                        validate114.errors = [{ instancePath: instancePath + "/hooks", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.installed !== undefined) {
                                let data2 = data.installed;
                                const _errs5 = errors;
                                if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                                    validate114.errors = [{ instancePath: instancePath + "/installed", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if ((typeof data2 == "number") && (isFinite(data2))) {
                                        if (data2 < 0 || isNaN(data2)) {
                                            validate114.errors = [{ instancePath: instancePath + "/installed", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                        }
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.ok !== undefined) {
                                    const _errs7 = errors;
                                    if (typeof data.ok !== "boolean") {
                                        validate114.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate114.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate114.errors = vErrors;
    return errors === 0;
}
validate114.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate115.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.t === undefined) && (missing0 = "t")) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) {
                validate115.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "t") || (key0 === "ok")) || (key0 === "coverage")) || (key0 === "modules")) || (key0 === "files")) || (key0 === "errors")) || (key0 === "warnings"))) {
                        validate115.errors = [{ instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.t !== undefined) {
                        const _errs2 = errors;
                        if ("registry.checked" !== data.t) {
                            validate115.errors = [{ instancePath: instancePath + "/t", keyword: "const", params: { allowedValue: "registry.checked" }, message: "must be equal to constant" }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ok !== undefined) {
                            const _errs3 = errors;
                            if (typeof data.ok !== "boolean") {
                                validate115.errors = [{ instancePath: instancePath + "/ok", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                            }
                            var valid0 = _errs3 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.coverage !== undefined) {
                                let data2 = data.coverage;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (typeof data2 === "string") {
                                        if (!pattern25.test(data2)) {
                                            validate115.errors = [{ instancePath: instancePath + "/coverage", keyword: "pattern", params: { pattern: "^(0\\.[0-9]{3}|1\\.000)$" }, message: "must match pattern \"" + "^(0\\.[0-9]{3}|1\\.000)$" + "\"" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate115.errors = [{ instancePath: instancePath + "/coverage", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs5 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.modules !== undefined) {
                                    let data3 = data.modules;
                                    const _errs7 = errors;
                                    if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                                        validate115.errors = [{ instancePath: instancePath + "/modules", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                    }
                                    if (errors === _errs7) {
                                        if ((typeof data3 == "number") && (isFinite(data3))) {
                                            if (data3 < 0 || isNaN(data3)) {
                                                validate115.errors = [{ instancePath: instancePath + "/modules", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                            }
                                        }
                                    }
                                    var valid0 = _errs7 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.files !== undefined) {
                                        let data4 = data.files;
                                        const _errs9 = errors;
                                        if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                            validate115.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs9) {
                                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                                if (data4 < 0 || isNaN(data4)) {
                                                    validate115.errors = [{ instancePath: instancePath + "/files", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.errors !== undefined) {
                                            let data5 = data.errors;
                                            const _errs11 = errors;
                                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                                validate115.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                            }
                                            if (errors === _errs11) {
                                                if ((typeof data5 == "number") && (isFinite(data5))) {
                                                    if (data5 < 0 || isNaN(data5)) {
                                                        validate115.errors = [{ instancePath: instancePath + "/errors", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.warnings !== undefined) {
                                                let data6 = data.warnings;
                                                const _errs13 = errors;
                                                if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                                    validate115.errors = [{ instancePath: instancePath + "/warnings", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs13) {
                                                    if ((typeof data6 == "number") && (isFinite(data6))) {
                                                        if (data6 < 0 || isNaN(data6)) {
                                                            validate115.errors = [{ instancePath: instancePath + "/warnings", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate115.errors = [{ instancePath, keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate115.errors = vErrors;
    return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./packages/ledger/lib/event-check.js




const SCHEMA = (0,schema_address/* schemaAddress */.Q)('ledger-events');
/**
 * Checks a value that is to become an event: its shape, its type, and the fields of that type.
 * A type that is neither the suite's own nor in `declaredTypes` is refused; a declared one may have any fields.
 * @returns the event, unchanged
 * @throws UsageError naming `where`
 */
function requireEvent(value, where, declaredTypes) {
    const defect = eventDefect(value, declaredTypes);
    if (defect !== undefined)
        throw new usage_error/* UsageError */.e({ ...defect, where });
    if (!isRecord(value) || !isEvent(value))
        throw new Error('an event that passed its checks has no type');
    return value;
}
/** What `requireEvent` would refuse, or undefined. */
function eventDefect(value, declaredTypes) {
    const shape = shapeDefect(value);
    if (shape !== undefined) {
        const { field, what, expected } = shape;
        return { what: field === '' ? what : `field "${field}": ${what}`, expected, fix: 'change the event' };
    }
    if (!isRecord(value))
        return { what: 'an event is an object', expected: 'a JSON object with its type in "t"', fix: 'wrap it' };
    return typeDefect(value.t, declaredTypes) ?? envelopeDefect(value) ?? fieldsDefect(value);
}
/** Why an event's fields are not those of its type, or undefined. Types without a schema may have any fields. */
function fieldsDefect(event) {
    const fits = typeof event.t === 'string' ? validators.get(event.t) : undefined;
    if (fits === undefined || fits(event))
        return undefined;
    const error = fits.errors?.[0];
    const expected = `the fields of ${event.t} in ${SCHEMA}`;
    if (error === undefined)
        return { what: 'the fields do not fit', expected, fix: `compare them with ${SCHEMA}` };
    return { what: sentenceOf(error), expected, fix: fixOf(error, String(event.t)) };
}
const isEvent = (value) => typeof value.t === 'string';
function typeDefect(type, declaredTypes) {
    const expected = 'a type of the suite, or one that is declared under ledger.events in aiop.yaml';
    if (typeof type !== 'string')
        return { what: 'the event has no type', expected, fix: 'add the field "t", such as "t": "ws.step"' };
    if (isKnownType(type))
        return undefined;
    if (!isTypeName(type)) {
        return {
            what: `${JSON.stringify(type.slice(0, 80))} is not the name of an event type`,
            expected: 'lower-case words joined by dots, at most 64 characters',
            fix: 'rename it, for example to "deploy.done"',
        };
    }
    if (declaredTypes.has(type))
        return undefined;
    const meant = (0,nearest/* nearest */.p)(type, [...EVENT_TYPES, ...declaredTypes]);
    const fix = meant === undefined ? `declare it: ledger: { events: [${type}] }` : `write "${meant}", or declare it: ledger: { events: [${type}] }`;
    return { what: `the event type "${type}" is not known`, expected, fix };
}
function envelopeDefect(event) {
    const taken = Object.keys(event).find((name) => ENVELOPE.has(name));
    if (taken === undefined)
        return undefined;
    const expected = `none of ${[...ENVELOPE].join(', ')}`;
    return {
        what: `the field "${taken}" belongs to the ledger's envelope`,
        expected,
        fix: 'rename the field, or leave it out: the ledger adds it',
    };
}
function sentenceOf({ keyword, instancePath, params, message = 'does not fit' }) {
    if (keyword === 'additionalProperties')
        return `the field "${String(params.additionalProperty)}" is not known`;
    if (keyword === 'required')
        return `the field "${String(params.missingProperty)}" is missing`;
    const allowed = Array.isArray(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
    return `the field "${instancePath.slice(1).replaceAll('/', '.')}" ${message}${allowed}`;
}
function fixOf({ keyword, params }, type) {
    if (keyword === 'additionalProperties')
        return `leave it out, check its spelling against ${SCHEMA}, or use a type of your own, declared under ledger.events in aiop.yaml`;
    if (keyword === 'required')
        return `add "${String(params.missingProperty)}"`;
    return `change its value to what ${type} asks for in ${SCHEMA}`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/instant.js
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Whether text of the form `2026-01-31T23:59:59.999Z` is a time that exists (RFC 3339, without leap seconds, which no clock here gives): what
 * `new Date(text).toISOString()` gives back unchanged, a good deal faster.
 * @param text 24 characters with digits where the form has them
 */
function isInstant(text) {
    const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
    const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
    if (month < 1 || day < 1 || day > (DAYS[month - 1] ?? 0) + leapDay)
        return false;
    return digits(text, 11, 13) <= 23 && digits(text, 14, 16) <= 59 && digits(text, 17, 19) <= 59;
}
function digits(text, from, to) {
    let value = 0;
    for (let at = from; at < to; at++)
        value = value * 10 + text.charCodeAt(at) - 0x30;
    return value;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/source.js

/** Whether text may be the key of a job, and so the name of a file. */
const isJobKey = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(text);
// `|` separates the fields that a lineage id is made from: allowed inside them, two events could share one.
const isName = (text, max) => text.length <= max && /^[^|\p{Cc}]+$/u.test(text) && text.isWellFormed();
/** Refuses a source that could not stand in the ledger. @throws UsageError */
function requireSource({ repo, run, attempt, job }) {
    const refuse = (what, expected) => {
        throw new usage_error/* UsageError */.e({ what, where: 'the source of the events', expected, fix: 'change it' });
    };
    if (!isName(repo, 200))
        refuse(`${JSON.stringify(repo)} is not the name of a repository`, 'at most 200 characters without "|" and controls');
    if (!isName(run, 100))
        refuse(`${JSON.stringify(run)} is not the id of a run`, 'at most 100 characters without "|" and controls');
    if (!Number.isInteger(attempt) || attempt < 1 || attempt > 1_000_000)
        refuse(`${attempt} is not an attempt`, 'a whole number from 1');
    requireJobKey(job, 'the source of the events');
}
/** @throws UsageError naming `where` */
function requireJobKey(job, where) {
    if (isJobKey(job))
        return;
    throw new usage_error/* UsageError */.e({
        what: `${JSON.stringify(job.slice(0, 120))} is not the key of a job`,
        where,
        expected: 'letters, digits, ".", "_" and "-", at most 100, beginning with a letter, a digit or "_"',
        fix: 'choose such a key',
    });
}
/** What tells one job of one attempt from every other. Fields cannot hold the separator. */
const jobIdentity = ({ repo, run, attempt, job }) => `${repo}|${run}|${attempt}|${job}`;
/** The key of an event. */
const eventKey = ({ repo, run, attempt, job }, seq) => ({ repo, run, attempt, job, seq });

;// CONCATENATED MODULE: ./packages/ledger/lib/entry-check.js








/** Notices beyond this many say nothing new. */
const MAX_NOTICES = 20;
const isSameJob = (a, b) => a.job === b.job && a.attempt === b.attempt && a.run === b.run && a.repo === b.repo;
/**
 * @param chain where the first line is to go on; it is extended by each sound line
 * @param file how findings name the ledger
 */
function entryCheck(chain, declaredTypes, file) {
    const fromStart = chain.count === 0;
    const jobs = new Map();
    const unknownTypes = new Set();
    const notices = [];
    const note = (code, message) => {
        if (notices.length < MAX_NOTICES)
            notices.push(report(code, { message, at: { file, line: chain.count + 1, column: 1 } }));
    };
    // The events of a job mostly stand together: what is the same for all of them is looked up once.
    let current;
    const jobOf = (source) => {
        if (current === undefined || !isSameJob(current.source, source)) {
            current = { source, identity: jobIdentity(source), lineageId: (0,lineage/* eventLineageIds */.EA)(source) };
        }
        return current;
    };
    const progressDefect = (entry) => {
        const { seq, ts, src } = entry;
        const { identity, lineageId } = jobOf(src);
        const progress = jobs.get(identity);
        // Where the check starts in the middle, only the second event of a job tells what its number has to be.
        const expected = progress?.nextSeq ?? (fromStart ? 0 : seq);
        if (seq !== expected)
            return { code: 'AIOP-L003', reason: `it is event ${seq} of job ${src.job}, where event ${expected} was due` };
        if (entry.lid !== lineageId(seq))
            return { code: 'AIOP-L002', reason: 'its lid is not the one of its source and seq' };
        if (progress === undefined) {
            jobs.set(identity, { firstSeq: seq, firstTs: ts, nextSeq: seq + 1, ts });
            return undefined;
        }
        if (ts < progress.ts)
            note('AIOP-L023', `entry ${entry.idx} of job ${src.job} was recorded at ${ts}, the one before it at ${progress.ts}`);
        progress.nextSeq = seq + 1;
        progress.ts = ts;
        return undefined;
    };
    const typeNotice = ({ t }) => {
        if (isKnownType(t) || declaredTypes.has(t) || unknownTypes.has(t))
            return;
        if (unknownTypes.size < MAX_NOTICES)
            unknownTypes.add(t);
        note('AIOP-L024', `the event type "${t}" is neither one of the suite nor declared`);
    };
    return {
        accept(line) {
            const parsed = parseCanonicalLine(line);
            if (!parsed.ok)
                return { ok: false, code: 'AIOP-L001', reason: parsed.reason };
            const entry = parsed.value;
            if (!isEntry(entry))
                return { ok: false, code: 'AIOP-L002', reason: envelopeReason() };
            const defect = placeDefect(entry, chain) ?? contentDefect(entry) ?? progressDefect(entry);
            if (defect !== undefined)
                return { ok: false, ...defect };
            typeNotice(entry);
            chain.extend(line);
            return { ok: true, entry };
        },
        notices: () => notices,
        jobs: () => jobs,
    };
}
function placeDefect({ idx, prev }, { count, head }) {
    if (idx !== count)
        return { code: 'AIOP-L003', reason: `it says that it is entry ${idx}` };
    if (prev === head)
        return undefined;
    return { code: 'AIOP-L004', reason: 'its prev is not the hash of the line before' };
}
/** What is wrong with an entry, wherever it stands: its time, or the fields of its type. */
const contentDefect = (entry) => timeDefect(entry) ?? entry_check_eventDefect(entry);
function timeDefect({ ts }) {
    if (isInstant(ts))
        return undefined;
    return { code: 'AIOP-L002', reason: `its ts ${JSON.stringify(ts)} is no time` };
}
function entry_check_eventDefect(entry) {
    if (!isKnownType(entry.t))
        return undefined;
    const defect = fieldsDefect(eventOf(entry));
    return defect === undefined ? undefined : { code: 'AIOP-L005', reason: `${entry.t}: ${defect.what}` };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/scan.js




/** Checks every line of a stretch of a ledger: bytes, form, place, chain, fields. Memory does not grow with its size. */
function scanEntries(request, { files, blake3 }) {
    const { ledger, shownAs, from, to, declaredTypes, lastHash, afterLine } = request;
    const chain = chainFrom(from, blake3);
    const check = entryCheck(chain, declaredTypes, shownAs);
    const lines = readLines(files, ledger, from.size, to);
    const ended = (more) => ({
        chain,
        notices: check.notices(),
        jobs: check.jobs(),
        ...more,
    });
    let previousByte = from.size;
    for (const line of lines) {
        const here = { entry: chain.count, byte: line.byte };
        if (line.state === 'too-long')
            return ended({ defect: { code: 'AIOP-L001', ...here, reason: `its line has more than ${MAX_LINE_BYTES} bytes` } });
        if (line.state === 'torn')
            return ended({ torn: line.bytes });
        const checked = check.accept(line.bytes);
        if (!checked.ok) {
            // Before the next line is asked for: it takes the place of this one.
            const hash = blake3.hex(line.bytes);
            const following = lines.next();
            const witness = following.done === true ? lastHash : following.value.state === 'whole' ? prevOf(following.value.bytes) : undefined;
            return ended({ defect: blame(checked, here, previousByte, witness === hash) });
        }
        const stop = afterLine?.(chain, line.byte);
        if (stop !== undefined)
            return ended({ defect: stop });
        previousByte = line.byte;
    }
    return ended({});
}
/**
 * Which of two lines was changed, when the later one does not name the hash of the earlier. If what comes after both still vouches
 * for the later one, that one is as it was written, and the earlier one was changed.
 */
function blame({ code, reason }, here, previousByte, vouchedFor) {
    if (code !== 'AIOP-L004' || !vouchedFor || here.entry === 0)
        return { code, reason, ...here };
    return { code, entry: here.entry - 1, byte: previousByte, reason: `its bytes are not the ones that entry ${here.entry} was chained to` };
}
function prevOf(line) {
    const parsed = parseCanonicalLine(line);
    return parsed.ok ? parsed.value.prev : undefined;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/tree-index.js



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
    const path = treePath(ledger);
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
    const path = treePath(ledger);
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
    const range = merkleRange();
    const blocks = [];
    for (const line of readLines(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            break;
        range.append(line.bytes);
        if (range.count % BLOCK_LEAVES === 0 && range.lastBlock !== undefined)
            blocks.push({ root: range.lastBlock, end: line.byte + line.bytes.length + 1 });
    }
    return blocks;
}
const fullBlocks = (count) => Math.floor(count / BLOCK_LEAVES);
const recordOf = ({ root, end }) => `${Buffer.from(root).toString('hex')} ${String(end).padStart(OFFSET_DIGITS, '0')}\n`;
const blockAt = (text, from) => ({
    root: Buffer.from(text.slice(from, from + HASH_DIGITS), 'hex'),
    end: Number(text.slice(from + HASH_DIGITS + 1, from + RECORD_BYTES - 1)),
});

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/merkle-proof.js

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
    if (!merkle_proof_isCount(index) || !merkle_proof_isCount(size) || index >= size || !areHashes([leafHash, root, ...proof]))
        return false;
    let [at, last, hash] = [index, size - 1, leafHash];
    for (const sibling of proof) {
        if (last === 0)
            return false;
        const isRight = at % 2 === 1 || at === last;
        hash = isRight ? parentHash(sibling, hash) : parentHash(hash, sibling);
        if (isRight)
            [at, last] = shiftToRightChild(at, last);
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
    }
    return last === 0 && equal(hash, root);
}
/** Whether the tree of `first` leaves with its root is the beginning of the tree of `second` leaves with its root (RFC 9162, section 2.1.4.2). */
function verifyConsistency({ first, second }, firstRoot, secondRoot, proof) {
    if (!merkle_proof_isCount(first) || !merkle_proof_isCount(second) || first > second)
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
            old = parentHash(hash, old);
            grown = parentHash(hash, grown);
            [at, last] = shiftToRightChild(at, last);
        }
        else
            grown = parentHash(grown, hash);
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
    return parts.reduceRight((right, left) => parentHash(left, right));
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
const merkle_proof_isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const areHashes = (values) => values.every(({ length }) => length === HASH_BYTES);
const isPowerOfTwo = (value) => 2 ** Math.round(Math.log2(value)) === value;
const equal = (a, b) => Buffer.compare(a, b) === 0;

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/ledger-tree.js







const BLOCK_LEVEL = Math.log2(BLOCK_LEAVES);
/**
 * Opens the tree over a ledger: by its index, without reading more of the ledger than the end of it, or by reading all of it where the index is
 * missing or does not lead to the root of the head.
 * @throws UsageError where ledger and head do not fit each other
 */
function openTree(ledger, shownAs, { files }) {
    refuseLinks(files, ledger);
    const headFile = readHead(files, ledger);
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
    const indexed = readTreeIndex(files, ledger, head.count);
    const tree = indexed === undefined ? undefined : treeOver(ledger, head, indexed, files);
    if (tree !== undefined && rootOver(head.count, tree) === head.root)
        return tree;
    const scanned = treeOver(ledger, head, scanBlocks(files, ledger, head.size), files);
    return rootOver(head.count, scanned) === head.root ? scanned : undefined;
}
/** The tree over the first `head.size` bytes of a ledger, given the roots of its full blocks, which are believed. */
function treeOver(ledger, head, blocks, files) {
    const levels = [blocks.map(({ root }) => root)];
    for (let below = levels[0] ?? []; below.length > 1;) {
        const above = [];
        for (let at = 0; at + 1 < below.length; at += 2)
            above.push(parentHash(hashAt(below, at), hashAt(below, at + 1)));
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
        const block = Math.floor(from / BLOCK_LEAVES);
        return perfectRoot(lines(block).slice(from % BLOCK_LEAVES, (from % BLOCK_LEAVES) + 2 ** level));
    };
    const blockAt = (byte) => {
        const found = blocks.findIndex(({ end }) => byte < end);
        return found < 0 ? blocks.length : found;
    };
    return { subtree, lines, blockAt };
}
/** The root over the first `count` entries, 64 hex digits. */
const rootOver = (count, { subtree }) => count === 0 ? emptyHead().root : Buffer.from(rangeRoot(0, count, subtree)).toString('hex');
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
    return within < 0 ? undefined : block * BLOCK_LEAVES + within + 1;
}
function blockLines(files, ledger, from, to) {
    const lines = [];
    for (const line of readLines(files, ledger, from, to))
        if (line.state === 'whole')
            lines.push({ byte: line.byte, bytes: new Uint8Array(line.bytes) });
    return lines;
}
/** The root over as many lines as a power of two; of nothing sensible where the ledger is shorter than it says. */
function perfectRoot(lines) {
    let hashes = lines.map(({ bytes }) => leafHash(bytes));
    while (hashes.length > 1)
        hashes = hashes.flatMap((hash, at) => (at % 2 === 0 ? [parentHash(hash, hashAt(hashes, at + 1))] : []));
    return hashAt(hashes, 0);
}
/** A hash that is not there leads to another root, and is found by that. */
const hashAt = (hashes, index) => hashes[index] ?? new Uint8Array(32);
function unfit(where, what) {
    return new usage_error/* UsageError */.e({
        what,
        where,
        expected: 'a ledger that fits its head file',
        fix: 'run `aiop ledger verify` to learn what happened to it',
    });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/stretch.js





const OTHER = { state: 'other' };
/** Checks a stretch: its first line says where it belongs, and is believed until stretches are joined. */
function checkStretch({ ledger, from, to, declaredTypes }, ports) {
    const first = from === 0 ? { count: 0, head: '0'.repeat(64) } : chainBefore(ledger, from, to, ports);
    if (first === undefined)
        return OTHER;
    // The roots above blocks need what comes before the stretch; they are made where stretches are joined.
    const start = { ...first, size: from, root: '', range: [] };
    const { chain, defect, torn, notices, jobs } = scanEntries({ ledger, shownAs: ledger, from: start, to, declaredTypes }, ports);
    if (defect !== undefined || torn !== undefined || notices.length > 0 || chain.size !== to)
        return OTHER;
    return { state: 'sound', first, end: { count: chain.count, head: chain.head }, blocks: chain.blocks, jobs };
}
/** Parts a ledger into stretches of much the same size, as many as asked for or fewer; undefined where it is not a ledger all over. */
function stretchesOf(ledger, size, parts, ports) {
    const borders = [0];
    for (let part = 1; part < parts; part++) {
        const border = blockAfter(ledger, Math.floor((size / parts) * part), size, ports);
        if (border === undefined)
            return undefined;
        if (border > (borders.at(-1) ?? 0) && border < size)
            borders.push(border);
    }
    return borders.map((from, index) => ({ from, to: borders[index + 1] ?? size }));
}
/** Where the first block begins that begins after a byte, as the lines there number themselves; `size` where none does. */
function blockAfter(ledger, byte, size, { files }) {
    const window = files.readRange(ledger, byte, Math.min(MAX_LINE_BYTES + 1, size - byte));
    const lineFeed = window.indexOf(0x0a);
    if (lineFeed < 0)
        return undefined;
    let skipped;
    for (const line of readLines(files, ledger, byte + lineFeed + 1, size)) {
        if (line.state !== 'whole')
            return undefined;
        if (skipped === undefined) {
            const number = numberOf(line.bytes)?.count;
            if (number === undefined)
                return undefined;
            skipped = BLOCK_LEAVES - (number % BLOCK_LEAVES || BLOCK_LEAVES);
        }
        if (skipped === 0)
            return line.byte;
        skipped--;
    }
    return size;
}
function chainBefore(ledger, from, to, { files }) {
    const [line] = readLines(files, ledger, from, Math.min(to, from + MAX_LINE_BYTES + 1));
    return line?.state === 'whole' ? numberOf(line.bytes) : undefined;
}
/** Where a line says that it belongs. */
function numberOf(line) {
    const parsed = parseCanonicalLine(line);
    return parsed.ok && isEntry(parsed.value) ? { count: parsed.value.idx, head: parsed.value.prev } : undefined;
}

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
    const [own, ...others] = stretchesOf(ledger, size, parts, ports) ?? [];
    if (own === undefined)
        return undefined;
    const request = (stretch) => ({ ...stretch, ledger, declaredTypes });
    const asked = Promise.allSettled(others.map((stretch) => threads.ask(request(stretch))));
    const reports = [
        checkStretch(request(own), ports),
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
    const tree = treeOver(ledger, { size, count }, blocks, files);
    return { end: { size, count, head, root: rootOver(count, tree) }, rootAt: (at) => rootAt(at, size, tree) };
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
    refuseLinks(ports.files, request.ledger);
    return verifyKnown(request, await checkInStretches({ declaredTypes: new Set(), ...request }, ports), ports);
}
/** @param sound what is known of the ledger already */
function verifyKnown(request, sound, ports) {
    const { ledger, shownAs = ledger, verifier } = request;
    refuseLinks(ports.files, ledger);
    if (verifier === undefined)
        return verifyWith(request, request.anchor, sound, ports);
    const checkpoint = readCheckpoint(ledger, shownAs, verifier, ports.files);
    if (checkpoint.state === 'unsigned') {
        const verdict = verifyWith(request, request.anchor, sound, ports);
        return { ...verdict, findings: [...verdict.findings, ...checkpoint.findings] };
    }
    const { count, root } = checkpoint.known;
    const size = sizeOf(ledger, count, ports.files);
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
    const headFile = readHead(ports.files, ledger);
    const size = ports.files.status(ledger)?.size;
    if (size === undefined && headFile.state === 'absent')
        throw noLedger(shownAs);
    const { proofs = [] } = request;
    const milestones = milestonesOf(headFile, anchor, proofs);
    const proven = largest(anchor, proofs);
    if (sound !== undefined && headFile.state !== 'broken' && fits(sound, milestones)) {
        return soundVerdict(sound.end, proven, headNotices(headFile, sound.end, shownAs));
    }
    const lastHash = headFile.state === 'sound' ? headFile.head.head : NO_HASH;
    const afterLine = (chain, byte) => milestoneDefect(milestones, chain, byte);
    const scan = scanEntries({ ledger, shownAs, from: emptyHead(), to: size ?? 0, declaredTypes, lastHash, afterLine }, ports);
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
            return `verified against the anchor ${formatAnchor(verdict.anchor)}${verdict.anchor.by === undefined ? '' : ` (${verdict.anchor.by})`}: ${entriesIn(verdict)}, ${verdict.size} bytes`;
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
    return { verdict: 'tampered', entry, byte, reason, findings: [report(code, { message, at: { file, line: entry + 1, column: 1 } })] };
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
        if (root !== emptyHead().root)
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
    return { code: 'AIOP-L007', entry: 0, byte: 0, reason: `${headPath(ledger)} is not the head file of a ledger: ${headFile.reason}` };
}
function headNotices(headFile, { count, size }, file) {
    if (headFile.state === 'absent' && count > 0) {
        return [report('AIOP-L020', { message: 'there is no head file beside the ledger', at: { file, line: count, column: 1 } })];
    }
    if (headFile.state !== 'sound' || headFile.head.size === size)
        return [];
    const message = `${count - headFile.head.count} entries stand beyond the head`;
    return [report('AIOP-L021', { message, at: { file, line: headFile.head.count + 1, column: 1 } })];
}
function noLedger(where) {
    const fix = 'check the path; an append makes the ledger';
    return new usage_error/* UsageError */.e({ what: 'there is no ledger', where, expected: 'a file such as .runs/ledger.jsonl', fix });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/attestation.js



/** The kind of statement (https://in-toto.io/Statement/v1) that attests an anchor: its predicate holds `size` and `root`. */
const ANCHOR_PREDICATE = 'https://aiop.dev/ledger-anchor/v1';
/** Who issues the identities of workflows. */
const ISSUER = 'https://token.actions.githubusercontent.com';
/** The repository that a workflow ran for (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
const SOURCE_REPOSITORY = '1.3.6.1.4.1.57264.1.12';
/** The address of the run that asked for the certificate, with its attempt. */
const RUN_INVOCATION = '1.3.6.1.4.1.57264.1.21';
const STATEMENT = 'application/vnd.in-toto+json';
/** Reads the anchor in a Sigstore bundle (JSON), and checks no signature. */
async function readAttestation(text) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    let bundle;
    try {
        bundle = bundleFromJSON(JSON.parse(text));
    }
    catch (error) {
        return attestation_refused(`it is no bundle of Sigstore: ${said(error)}`);
    }
    if (bundle.content.$case !== 'dsseEnvelope' || bundle.content.dsseEnvelope.payloadType !== STATEMENT)
        return attestation_refused('it carries no in-toto statement');
    const anchor = anchorOf(bundle.content.dsseEnvelope.payload.toString());
    return typeof anchor === 'string' ? attestation_refused(anchor) : { state: 'read', anchor, bundle };
}
/**
 * Checks an attestation without network: certificate, transparency log or timestamp, signature, who signed, and that its subject is the anchor it
 * speaks of. Any one of the trusted roots may lead to it.
 * @param text a Sigstore bundle, JSON
 */
async function openAttestation(text, { roots, signer }) {
    const read = await readAttestation(text);
    if (read.state === 'refused')
        return read;
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(40)]).then(__webpack_require__.t.bind(__webpack_require__, 1040, 19));
    try {
        const by = identityOf(await signerOf(read.bundle, roots));
        if (by === undefined || !isBy(by, signer))
            return attestation_refused(`it was signed by ${nameOf(by)}, not by ${signer}`);
        const anchor = { ...read.anchor, by: `attested by ${by.workflow}` };
        return { state: 'attested', anchor, run: by.run, text: `${JSON.stringify(bundleToJSON(read.bundle))}\n` };
    }
    catch (error) {
        // The libraries throw for whatever does not hold.
        return attestation_refused(said(error));
    }
}
const attestation_refused = (reason) => ({ state: 'refused', reason });
const said = (error) => (error instanceof Error ? error.message : String(error));
async function signerOf(bundle, roots) {
    const [{ TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([
        __webpack_require__.e(/* import() */ 654).then(__webpack_require__.t.bind(__webpack_require__, 9654, 19)),
        Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(187)]).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19)),
    ]);
    const entity = toSignedEntity(bundle);
    let reason = new Error('there is no trusted root');
    for (const root of roots) {
        try {
            const trusted = TrustedRoot.fromJSON(root);
            // GitHub's own instance, for private repositories, has timestamps in the place of logs.
            const thresholds = trusted.tlogs.length > 0 ? {} : { tlogThreshold: 0, ctlogThreshold: 0 };
            return new Verifier(toTrustMaterial(trusted), thresholds).verify(entity);
        }
        catch (error) {
            reason = error;
        }
    }
    throw reason;
}
function identityOf({ identity }) {
    const workflow = identity?.subjectAlternativeName;
    if (workflow === undefined || identity?.extensions?.issuer !== ISSUER)
        return undefined;
    const textOf = (wanted) => textIn(identity.oids?.find(({ oid }) => oid?.id.join('.') === wanted)?.value);
    const [, run] = /\/actions\/runs\/([1-9][0-9]{0,18})\/attempts\/[1-9][0-9]{0,5}$/.exec(textOf(RUN_INVOCATION) ?? '') ?? [];
    return { workflow, repository: textOf(SOURCE_REPOSITORY), run };
}
/** A UTF8String in DER: its tag, its length in one byte, or in two for what is longer than 127, its text. */
function textIn(value) {
    if (value?.[0] !== 0x0c)
        return undefined;
    const from = value[1] === 0x81 ? 3 : 2;
    return value[from - 1] === value.length - from ? Buffer.from(value.subarray(from)).toString() : undefined;
}
/** A workflow stands for its own repository alone: one that others may call signs whatever they ask it to. */
const isBy = ({ workflow, repository }, signer) => repository !== undefined && (sameRepository(repository, signer) || (workflow === signer && workflow.startsWith(`${repository}/`)));
/** GitHub tells no two repositories apart by the case of their letters; an address copied from a browser may end in a slash. */
const sameRepository = (repository, signer) => repository.toLowerCase() === (signer.endsWith('/') ? signer.slice(0, -1) : signer).toLowerCase();
const nameOf = (by) => by === undefined ? 'nobody known' : `${by.workflow} for ${by.repository ?? 'a repository that it does not name'}`;
function documentIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The anchor of a statement, or why it has none. */
function anchorOf(payload) {
    const statement = documentIn(payload);
    if (!isRecord(statement) || statement.predicateType !== ANCHOR_PREDICATE || !isRecord(statement.predicate))
        return `it is no statement of the kind ${ANCHOR_PREDICATE}`;
    const { size, root } = statement.predicate;
    // Of another type, it may have no text at all: `{"toString": 0}`, or lists in lists without end.
    const anchor = typeof size === 'number' && typeof root === 'string' ? anchorIn(`${size}:${root}`) : undefined;
    if (anchor === undefined)
        return 'its predicate has no size and root of a ledger';
    const subjects = Array.isArray(statement.subject) ? statement.subject : [];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${anchor.size}:${anchor.root}\n`).digest('hex');
    const isSubject = subjects.some((subject) => isRecord(subject) && isRecord(subject.digest) && subject.digest.sha256 === digest);
    return isSubject ? anchor : 'its subject is not the anchor that it speaks of';
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/stored-proofs.js






/** What a bundle may have; those of Sigstore have some 10,000. */
const MAX_BUNDLE_BYTES = 1 << 20;
/** Of one folder; more of them say nothing new. */
const MAX_FINDINGS = 20;
/**
 * Reads `.runs/proofs/<run>.sigstore.json` beside a ledger: attestations that seals have kept.
 * @param trust absent: their signatures are not checked, and none is believed
 */
async function readProofs(ledger, shownAs, trust, files) {
    const [folder, shown] = [proofsFolder(ledger), proofsFolder(shownAs)];
    const believed = [];
    const unchecked = [];
    const findings = [];
    const found = (code, name, reason) => {
        const file = external_node_path_.posix.join(shown, name);
        if (findings.length < MAX_FINDINGS)
            findings.push(report(code, { message: reason, at: { file, line: 1, column: 1 } }));
    };
    let count = 0;
    const kind = files.status(folder)?.kind;
    if (kind !== undefined && kind !== 'directory')
        found('AIOP-L014', '', `it is a ${kind}, where proofs lie in a folder`);
    for (const name of kind === 'directory' ? files.list(folder) : []) {
        const run = runOfProof(name);
        if (run === undefined) {
            found('AIOP-L014', name, 'it is not named after a run, <run>.sigstore.json');
            continue;
        }
        count++;
        const by = external_node_path_.posix.join(shown, name);
        const text = bundleAt(external_node_path_.posix.join(folder, name), files);
        if (typeof text !== 'string')
            found('AIOP-L013', name, text.reason);
        else if (trust === undefined) {
            const read = await readAttestation(text);
            if (read.state === 'read')
                unchecked.push({ ...read.anchor, by });
            else
                found('AIOP-L013', name, read.reason);
        }
        else {
            const opened = ofRun(await openAttestation(text, trust), run);
            if (opened.state === 'attested')
                believed.push({ ...opened.anchor, by: `${by}, ${opened.anchor.by}` });
            else
                found('AIOP-L013', name, opened.reason);
        }
    }
    return { shown, count, believed, unchecked, findings };
}
/** The findings about proofs that nobody's signature was asked for, and that do not fit a sound ledger. */
function unfitProofs(ledger, head, proofs, files) {
    if (proofs.length === 0)
        return [];
    const fits = anchorFitter(ledger, head, files);
    return proofs
        .filter((anchor) => !fits(anchor))
        .slice(0, MAX_FINDINGS)
        .map((anchor) => {
        const message = `it attests ${formatAnchor(anchor)}, which this ledger has never been`;
        return report('AIOP-L013', { message, at: { file: anchor.by, line: 1, column: 1 } });
    });
}
/** Says whether a sound ledger, which ends at `head`, begins with what an anchor was taken of. An anchor of nothing fits none. */
function anchorFitter(ledger, head, files) {
    const tree = treeUnder(ledger, head, files);
    return ({ size, root }) => tree !== undefined && size > 0 && rootAt(size, head.size, tree) === root;
}
/** A proof is named after the run that had it attested: under the name of another, it would speak for that one. */
function ofRun(opened, run) {
    if (opened.state === 'refused' || opened.run === run)
        return opened;
    return { state: 'refused', reason: opened.run === undefined ? NO_RUN : `it was made in run ${opened.run}` };
}
const NO_RUN = 'its certificate names no run';
/** The text of a bundle, or why it is not read. */
function bundleAt(path, files) {
    const status = files.status(path);
    if (status?.kind !== 'file')
        return { reason: 'it is not a regular file' };
    if (status.size > MAX_BUNDLE_BYTES)
        return { reason: `it has ${status.size} bytes, and a bundle ${MAX_BUNDLE_BYTES} at the most` };
    return Buffer.from(files.read(path, MAX_BUNDLE_BYTES)).toString();
}
const SUFFIX = '.sigstore.json';
/** Where the proof of a run lies beside a ledger. */
const proofPath = (ledger, run) => external_node_path_.posix.join(proofsFolder(ledger), `${run}${SUFFIX}`);
/** The run in the name of a proof, or undefined for any other name. */
function runOfProof(name) {
    const run = name.endsWith(SUFFIX) ? name.slice(0, -SUFFIX.length) : '';
    return /^[1-9][0-9]{0,18}$/.test(run) ? run : undefined;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/tag-message.js

/** The anchor in the message of a tag: the one line of it that is `SIZE:ROOT`; or why there is none. */
function anchorInMessage(message) {
    const [anchor, ...others] = message.split('\n').flatMap((line) => anchorIn(line.trim()) ?? []);
    if (anchor === undefined)
        return 'no line of its message is an anchor, SIZE:ROOT';
    return others.length === 0 ? anchor : 'its message has several anchors';
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/trusted-roots.js


const MAX_ROOTS_BYTES = 1 << 20;
/**
 * Reads trusted roots of Sigstore (https://github.com/sigstore/protobuf-specs, sigstore_trustroot.proto): one JSON document, or one a line, as
 * `gh attestation trusted-root` prints them.
 * @throws UsageError where there is no such file, and for what is no JSON object
 */
function readRoots(path, directory, files) {
    const text = Buffer.from(files.read(external_node_path_.posix.resolve(directory, path), MAX_ROOTS_BYTES)).toString();
    const whole = objectIn(text);
    const roots = whole === undefined ? text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [objectIn(line)])) : [whole];
    const known = roots.filter((root) => root !== undefined);
    if (known.length > 0 && known.length === roots.length)
        return known;
    throw new usage_error/* UsageError */.e({
        what: 'it holds no trusted roots of Sigstore',
        where: path,
        expected: 'JSON, one document or one a line',
        fix: 'save what `gh attestation trusted-root` prints, and name that file',
    });
}
function objectIn(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/verify-anchored.js









/**
 * `verifyLedger` against an anchor of any kind, and against the proofs that lie beside the ledger. What cannot be believed is an error in the
 * findings, and proves nothing; proofs that nothing is given to check with are not believed, and named.
 * @throws UsageError for what names no anchor, and where what it is to be checked with is missing
 */
async function verifyAnchored(request, given, ports) {
    const { ledger, shownAs = ledger } = request;
    const anchor = given.text === undefined ? undefined : await believed(given, given.text, ports);
    const proofs = await readProofs(ledger, shownAs, trustOf(given, ports.files), ports.files);
    const known = { proofs: proofs.believed, ...(typeof anchor === 'object' && { anchor }) };
    const verdict = await verifyOnThreads({ ...request, ...known }, ports);
    const distrust = typeof anchor === 'string' ? [report('AIOP-L012', { message: anchor, at: { file: shownAs, line: 1, column: 1 } })] : [];
    const state = verdict.verdict === 'tampered' ? [] : proofState(verdict, given, proofs);
    const unfit = verdict.verdict === 'tampered' ? [] : unfitProofs(ledger, verdict, proofs.unchecked, ports.files);
    return { ...verdict, findings: [...verdict.findings, ...distrust, ...proofs.findings, ...unfit, ...state] };
}
/** What is worth knowing of the proofs: that they were not checked, or that the end of the ledger waits for one. */
function proofState(verdict, { text, trustedRoot, signer }, { shown, count, believed }) {
    const at = { file: shown, line: 1, column: 1 };
    if (trustedRoot === undefined || signer === undefined) {
        const lacking = signer === undefined ? 'no signer given' : 'no trusted root given';
        const what = count === 1 ? '1 proof was' : `${count} proofs were`;
        return count === 0 ? [] : [report('AIOP-L025', { message: `${what} not checked: ${lacking}`, at })];
    }
    // Whoever names an anchor, and keeps no proofs, does not wait for one.
    if ((count === 0 && text !== undefined) || verdict.count === 0)
        return [];
    const proven = Math.max(0, ...believed.map(({ size }) => size));
    if (proven >= verdict.size)
        return [];
    const message = proven === 0 ? 'nothing of the ledger is attested yet' : `what follows byte ${proven} of the ledger is not attested yet`;
    return [report('AIOP-L026', { message, at })];
}
/** What signatures are checked with, where all of it is given. @throws UsageError for a file that is not there */
const trustOf = ({ trustedRoot, signer, directory }, files) => trustedRoot === undefined || signer === undefined ? undefined : { roots: readRoots(trustedRoot, directory, files), signer };
/** The anchor that is named, or why it is not to be believed. */
async function believed(given, text, ports) {
    const { directory, where } = given;
    const noted = anchorIn(text);
    if (noted !== undefined)
        return noted;
    if (ports.files.status(external_node_path_.posix.resolve(directory, text))?.kind === 'file')
        return attested(given, text, ports);
    // No tag has a colon in its name.
    if (text.includes(':') || ports.tags === undefined)
        throw noAnchor(text, where);
    const allowed = given.allowedSigners === undefined ? undefined : external_node_path_.posix.resolve(directory, given.allowedSigners);
    const tag = await ports.tags.signedTag(text, allowed);
    if (tag.state === 'absent')
        throw noAnchor(text, where);
    if (tag.state === 'unsigned')
        return `tag ${text}: ${tag.reason}`;
    const anchor = anchorInMessage(tag.message);
    return typeof anchor === 'string' ? `tag ${text}: ${anchor}` : { ...anchor, by: `tag ${text}, ${tag.signer}` };
}
async function attested(given, text, { files }) {
    const bundle = bundleAt(external_node_path_.posix.resolve(given.directory, text), files);
    if (typeof bundle !== 'string')
        return `attestation ${text}: ${bundle.reason}`;
    // What is no bundle at all needs nobody to have signed it.
    const read = await readAttestation(bundle);
    if (read.state === 'refused')
        return `attestation ${text}: ${read.reason}`;
    const trust = trustOf(given, files);
    if (trust === undefined)
        throw nothingToCheckWith(given, text);
    const opened = await openAttestation(bundle, trust);
    return opened.state === 'attested' ? opened.anchor : `attestation ${text}: ${opened.reason}`;
}
const nothingToCheckWith = ({ where, signer }, text) => new usage_error/* UsageError */.e({
    what: `${text} is an attestation, and ${signer === undefined ? 'nobody is named who may have signed it' : 'there are no roots to check it with'}`,
    where,
    expected: "a trusted root of Sigstore, and the signer's repository or workflow",
    fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
});
const noAnchor = (text, where) => new usage_error/* UsageError */.e({
    what: `${JSON.stringify(text.slice(0, 120))} is not an anchor, and there is no such file, nor such a tag`,
    where,
    expected: 'SIZE:ROOT, a size in bytes in decimal and 64 lower-case hex digits; the file of an attestation; or the name of a signed tag',
    fix: 'give the outputs size and root of an earlier append or seal, joined by a colon, or correct the name',
});

// EXTERNAL MODULE: ./packages/ids/lib/instance.js + 1 modules
var instance = __webpack_require__(3522);
;// CONCATENATED MODULE: ./packages/ledger/lib/quarantine.js


/**
 * Moves torn bytes out of a file of lines into the file beside it that ends in `.torn` (one JSON object a line: `byte`, `ts`, and the
 * bytes in base 64), then cuts the file to `size`. They are on disk there before they go here.
 */
function quarantineTail(path, size, torn, { files, clock }) {
    const record = { byte: size, ts: new Date(clock.now()).toISOString(), torn: Buffer.from(torn).toString('base64') };
    files.append(tornPath(path), `${(0,canonical_json/* canonicalJson */.d)(record)}\n`);
    files.truncate(path, size);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/open-ledger.js










/**
 * Up to this size an append reads the whole ledger again and compares its root with the head's: some 10 ms for the largest segment
 * (1 MB, 2,048 entries). Beyond, it trusts the head's range and looks at the last line only; `verifyLedger` looks at every byte.
 */
const RECHECK_BYTES = 4 << 20;
/**
 * Opens a ledger for appending; the caller holds its lock. Where the head file and the ledger agree, nothing is written. After a kill,
 * sound entries beyond the head are taken over and a torn last line is moved aside. Anything else that does not fit is refused, and not
 * a byte is changed.
 */
function openLedger(request, ports) {
    const { ledger, shownAs } = request;
    refuseLinks(ports.files, ledger);
    const headFile = readHead(ports.files, ledger);
    const size = ports.files.status(ledger)?.size ?? 0;
    switch (headFile.state) {
        case 'broken':
            return refusal(request, ports);
        case 'absent':
            return size === 0 ? createLedger(ledger, ports) : adoptWithoutHead(request, ports);
        case 'sound':
            if (size < headFile.head.size || !agrees(headFile.head, ledger, ports))
                return refusal(request, ports);
            if (size === headFile.head.size)
                return { state: 'ready', chain: chainFrom(headFile.head, ports.blake3), findings: [] };
            return recover(request, headFile.head, size, ports, shownAs);
    }
}
/** The head comes first: a ledger with entries and without a head file is then one whose head file was removed. */
function createLedger(ledger, { files, blake3 }) {
    writeHead(files, ledger, emptyHead());
    return { state: 'ready', chain: chainFrom(emptyHead(), blake3), findings: [] };
}
function refusal({ ledger, shownAs, declaredTypes }, ports) {
    const verdict = verifyLedger({ ledger, shownAs, declaredTypes }, ports);
    if (verdict.verdict === 'tampered')
        return { state: 'refused', findings: verdict.findings };
    throw new Error('the ledger does not fit its head file, and yet is sound');
}
function adoptWithoutHead({ ledger, shownAs, declaredTypes }, ports) {
    const verdict = verifyLedger({ ledger, shownAs, declaredTypes }, ports);
    if (verdict.verdict === 'tampered')
        return { state: 'refused', findings: verdict.findings };
    const to = verdict.size;
    const { chain } = scanEntries({ ledger, shownAs, declaredTypes, from: emptyHead(), to }, ports);
    writeHead(ports.files, ledger, chain.snapshot());
    return { state: 'ready', chain, findings: verdict.findings };
}
function recover({ ledger, declaredTypes }, from, to, ports, shownAs) {
    const { chain, defect, torn, notices } = scanEntries({ ledger, shownAs, from, to, declaredTypes }, ports);
    if (defect !== undefined)
        return { state: 'refused', findings: tampered(defect, shownAs).findings };
    const findings = [...notices];
    const at = (line) => ({ file: shownAs, line, column: 1 });
    if (torn !== undefined) {
        quarantineTail(ledger, chain.size, torn, ports);
        const message = `${torn.length} torn bytes after entry ${chain.count - 1} were moved to ${external_node_path_.posix.basename(tornPath(ledger))} beside it`;
        findings.push(report('AIOP-L022', { message, at: at(chain.count + 1) }));
    }
    if (chain.count > from.count) {
        const message = `${chain.count - from.count} sound entries beyond the head were taken over`;
        findings.push(report('AIOP-L021', { message, at: at(from.count + 1) }));
        writeHead(ports.files, ledger, chain.snapshot());
    }
    return { state: 'ready', chain, findings };
}
/** Whether the bytes that the head speaks of are the ones it was taken from. */
function agrees({ size, root, head, count }, ledger, { files, blake3 }) {
    if (count === 0)
        return true;
    const last = lineEndingAt(files, ledger, size);
    if (last === undefined || blake3.hex(last) !== head)
        return false;
    if (size > RECHECK_BYTES)
        return true;
    const range = merkleRange();
    for (const line of readLines(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            return false;
        range.append(line.bytes);
    }
    return range.root() === root;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/redaction.js

/** More different texts than a step records, and longer ones than they share; beyond, each is looked at anew. */
const [MAX_REMEMBERED, MAX_REMEMBERED_LENGTH] = [10_000, 256];
/** Looks at each different text once: the events of a step share their names of fields, and most of their words. */
function eventRedactor(redact) {
    if (redact === undefined)
        return async (event) => event;
    const known = new Map();
    const lookAt = async (text) => {
        const clean = await redact(text);
        if (known.size < MAX_REMEMBERED && text.length <= MAX_REMEMBERED_LENGTH)
            known.set(text, clean);
        return clean;
    };
    return async (event) => {
        const { t, ...fields } = event;
        const replaced = new Map();
        for (const text of textsOf(fields)) {
            const clean = known.get(text) ?? (await lookAt(text));
            if (clean !== text)
                replaced.set(text, clean);
        }
        if (replaced.size === 0)
            return event;
        const redacted = withReplaced(fields, replaced);
        return { ...(isFields(redacted) ? redacted : {}), t };
    };
}
const isFields = (value) => isRecord(value);
/** Every text of a value, names of fields among them. */
function textsOf(value) {
    const texts = new Set();
    const open = [value];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (typeof at === 'string')
            texts.add(at);
        if (typeof at !== 'object' || at === null)
            continue;
        for (const [name, field] of Object.entries(at)) {
            if (!isList(at))
                texts.add(name);
            open.push(field);
        }
    }
    return texts;
}
// Recurses at most 16 deep: events are checked for that first.
function withReplaced(value, replaced) {
    const clean = (text) => replaced.get(text) ?? text;
    if (typeof value === 'string')
        return clean(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (isList(value))
        return value.map((item) => withReplaced(item, replaced));
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [clean(name), withReplaced(field, replaced)]));
}
const isList = (value) => Array.isArray(value);

;// CONCATENATED MODULE: ./packages/ledger/lib/run-search.js





const WINDOW_BYTES = 4 << 20;
const run_search_LINE_FEED = 0x0a;
/**
 * The `seq` that the next event of a job gets: one more than its last entry in the ledger, 0 when it has none. Searched from the end, by
 * bytes, because a job's last entry is mostly near, and parsing a whole ledger for one number would take seconds.
 */
function nextSeq(files, ledger, size, source) {
    const { attempt, job, repo, run } = source;
    // Canonical JSON sorts names: these four stand together, in this order, before `trust`.
    const needle = `"src":${(0,canonical_json/* canonicalJson */.d)({ attempt, job, repo, run }).slice(0, -1)},`;
    for (const entry of entriesWith(files, ledger, size, needle)) {
        if (jobIdentity(entry.src) === jobIdentity(source))
            return entry.seq + 1;
    }
    return 0;
}
/** Every entry of a run, whatever its attempt and job, from the last to the first. */
function* entriesOfRun(files, ledger, size, run) {
    const needle = `,${(0,canonical_json/* canonicalJson */.d)({ repo: run.repo, run: run.run }).slice(1, -1)},`;
    for (const entry of entriesWith(files, ledger, size, needle)) {
        if (entry.src.repo === run.repo && entry.src.run === run.run)
            yield entry;
    }
}
/** Entries whose line holds some bytes, from the last to the first. */
function* entriesWith(files, path, size, needle) {
    for (let end = size; end > 0;) {
        const from = Math.max(0, end - WINDOW_BYTES);
        const read = files.readRange(path, from, end - from);
        const window = Buffer.from(read.buffer, read.byteOffset, read.length);
        // Windows overlap by the needle's length, so that none is missed between two.
        end = from === 0 ? 0 : from + Buffer.byteLength(needle) - 1;
        for (let found = window.lastIndexOf(needle); found >= 0;) {
            const line = lineIn(window, found, from) ?? lineAround(files, path, size, from + found);
            const parsed = parseCanonicalLine(line.bytes);
            if (parsed.ok && isEntry(parsed.value))
                yield parsed.value;
            if (line.byte <= from) {
                end = line.byte;
                break;
            }
            found = window.lastIndexOf(needle, line.byte - from - 1);
        }
    }
}
/** The line around a place in a window that begins at byte `from`, or undefined when the window does not hold the whole line. */
function lineIn(window, at, from) {
    const before = window.lastIndexOf(run_search_LINE_FEED, at);
    const end = window.indexOf(run_search_LINE_FEED, at);
    return before < 0 || end < 0 ? undefined : { byte: from + before + 1, bytes: window.subarray(before + 1, end) };
}
function lineAround(files, path, size, at) {
    const from = Math.max(0, at - MAX_LINE_BYTES);
    const bytes = files.readRange(path, from, Math.min(size, at + MAX_LINE_BYTES) - from);
    const start = at === from ? 0 : bytes.lastIndexOf(run_search_LINE_FEED, at - from - 1) + 1;
    const end = bytes.indexOf(run_search_LINE_FEED, at - from);
    return { byte: from + start, bytes: bytes.subarray(start, end < 0 ? bytes.length : end) };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/write-lines.js


/**
 * Appends lines (each with its line feed) and replaces the head, so that either both are on disk or neither is: when the disk is full
 * the ledger is cut back to what its head knows. A kill in between leaves sound lines beyond the head, which the next append takes over.
 * @param before size of the ledger now
 * @param chain the chain as it is after the lines
 */
function writeLines(files, ledger, before, chain, lines) {
    const snapshot = chain.snapshot();
    try {
        // On disk before the head says so.
        files.append(ledger, Buffer.concat(lines));
        writeTreeIndex(files, ledger, chain);
        writeHead(files, ledger, snapshot);
    }
    catch (error) {
        if (files.status(ledger) !== undefined)
            files.truncate(ledger, before);
        throw error;
    }
    const { range: _, ...head } = snapshot;
    return head;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/append.js









/**
 * Appends events straight to a ledger, all or none, under its lock, and waits until they are on disk. Secrets are replaced first.
 * The job's numbering goes on where its last entry in the ledger ended: a job that also writes a log (`openJobLog`) needs another key.
 * @throws UsageError for an event, a source or a path that is not allowed, and for what the file system refuses
 */
async function appendEvents(request, ports) {
    const { ledger, shownAs = ledger, declaredTypes = new Set(), source } = request;
    requireSource(source);
    const events = await prepared(request, declaredTypes, ports);
    refuseLinks(ports.files, ledger);
    return ports.locks.withLock(lockPath(ledger), () => {
        const opened = openLedger({ ledger, shownAs, declaredTypes }, ports);
        if (opened.state === 'refused')
            return opened;
        const { chain, findings } = opened;
        const before = chain.size;
        const { ids, lines } = entryLines(request, events, chain, ports);
        return { state: 'appended', ids, ...writeLines(ports.files, ledger, before, chain, lines), findings };
    });
}
async function prepared({ events, nameEvent }, declaredTypes, { redact }) {
    const ready = [];
    const redactEvent = eventRedactor(redact);
    for (const [index, event] of events.entries()) {
        const where = append_nameOf(nameEvent, index);
        const checked = requireEvent(event, where, declaredTypes);
        const redacted = await redactEvent(checked);
        // What redaction leaves has to fit as well.
        ready.push(redacted === checked ? checked : requireEvent(redacted, where, declaredTypes));
    }
    return ready;
}
function entryLines({ ledger, source, nameEvent }, events, chain, { files, clock, random }) {
    const { repo, run, attempt, job, trust } = source;
    const nextId = (0,instance/* ulidFactory */.vL)(clock, random);
    const lineageId = (0,lineage/* eventLineageIds */.EA)(source);
    const firstSeq = nextSeq(files, ledger, chain.size, source);
    const ids = [];
    const src = { repo, run, attempt, job, trust };
    const lines = events.map((event, index) => {
        const [id, seq] = [nextId(), firstSeq + index];
        ids.push(id);
        const envelope = recordedFields({ id, ts: new Date(clock.now()).toISOString(), lid: lineageId(seq), seq });
        return nextLine(chain, { ...event, ...envelope, src }, append_nameOf(nameEvent, index));
    });
    return { ids, lines };
}
const append_nameOf = (nameEvent, index) => nameEvent?.(index) ?? `events[${index}]`;

;// CONCATENATED MODULE: ./packages/ledger/lib/segments.js

/** A segment is frozen before it has more entries, or more bytes: hosting services answer for no larger files. */
const MAX_ENTRIES = 2048;
const MAX_BYTES = 1_000_000;
const segments_LINE_FEED = 0x0a;
/**
 * Freezes what has grown too large: segments of as many blocks of 256 entries as fit into 2,048 entries and 1 MB, and of one block where that alone is
 * larger. The same lines give the same segments, however many seals brought them.
 * @param first number of the first entry in `lines`, a multiple of 256
 * @param lines whole lines
 */
function segmentsOf(first, lines) {
    const frozen = [];
    let [from, entry] = [0, first];
    for (;;) {
        const open = lines.subarray(from);
        const { count, bytes } = segments_fullBlocks(open);
        if (count === 0)
            return { frozen, open };
        frozen.push({ first: entry, count, bytes: open.subarray(0, bytes) });
        from += bytes;
        entry += count;
    }
}
/** Where a segment lies: `.runs/seg/x000/008.jsonl` begins with entry 8 × 256. */
function segmentPath(first) {
    const digits = String(first / BLOCK_LEAVES).padStart(6, '0');
    return `.runs/seg/x${digits.slice(0, -3)}/${digits.slice(-3)}.jsonl`;
}
/** The number of a segment's first entry, or undefined for a path that is none of a segment. */
function firstEntryAt(path) {
    const [, thousands, rest] = /^\.runs\/seg\/x([0-9]{3,9})\/([0-9]{3})\.jsonl$/.exec(path) ?? [];
    const first = Number(`${thousands}${rest}`) * BLOCK_LEAVES;
    // Only in its one form: with more zeros in front, two files could be the same segment.
    return thousands !== undefined && segmentPath(first) === path ? first : undefined;
}
/** The blocks at the beginning that are to be frozen now; none while everything fits into the open segment. */
function segments_fullBlocks(lines) {
    let frozen = { count: 0, bytes: 0 };
    let count = 0;
    for (let end = lines.indexOf(segments_LINE_FEED) + 1; end > 0; end = lines.indexOf(segments_LINE_FEED, end) + 1) {
        count++;
        const fits = end <= MAX_BYTES;
        // The first block goes in whatever its size.
        if (count % BLOCK_LEAVES === 0 && (fits || frozen.count === 0))
            frozen = { count, bytes: end };
        if (count === MAX_ENTRIES || (!fits && frozen.count > 0))
            return frozen;
    }
    return { count: 0, bytes: 0 };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/branch-copy.js





/** Where a ledger lies on its branch. */
const LEDGER = '.runs/ledger.jsonl';
/** What belongs to a ledger, apart from its lines and its proofs. Nothing else of a branch is read or written. */
const OWN = /^\.runs\/(ledger\.(head|tree|jsonl\.torn)|checkpoint)$/;
/** What a ledger needs to be folders: whatever else has such a name hides the ledger, and a commit would put a new one into its place. */
const FOLDERS = /^\.runs(\/(seg(\/x[0-9]{3,9})?|proofs))?$/;
/** What can only lie where a file of the ledger has become a folder. */
const INSIDE_A_FILE = /^\.runs\/(ledger\.(jsonl|head|tree)|checkpoint|seg\/x[0-9]{3,9}\/[0-9]{3}\.jsonl)\//;
const PROOFS = `${proofsFolder(LEDGER)}/`;
const ATTRIBUTES = { path: '.gitattributes', text: '* -text -merge\n' };
const BLOBS_AT_ONCE = 64;
const branch_copy_LINE_FEED = 0x0a;
/**
 * Writes the ledger of a commit into an empty folder.
 * @param commit undefined for a branch that does not exist yet
 * @throws UsageError for what is no regular file, or no folder, there
 */
async function copyBranch(branch, commit, folder, proofs, files) {
    const whole = commit === undefined ? [] : await branch.listTree(commit);
    const obstacle = whole.find(({ path }) => FOLDERS.test(path));
    if (obstacle !== undefined)
        throw branch_copy_misplaced('it is no folder', obstacle.path, 'a folder', branch.shown);
    const inside = whole.find(({ path }) => INSIDE_A_FILE.test(path));
    if (inside !== undefined)
        throw branch_copy_misplaced('it lies in a folder that has the name of a file of the ledger', inside.path, FILE, branch.shown);
    const tree = whole.filter(({ path }) => isOwn(path) || isWanted(path, proofs));
    const irregular = tree.find(({ mode }) => mode === '120000' || mode === '160000');
    if (irregular !== undefined)
        throw branch_copy_misplaced('it is a link, or another repository', irregular.path, FILE, branch.shown);
    const ledger = external_node_path_.posix.join(folder, LEDGER);
    files.makeDirectory(external_node_path_.posix.dirname(ledger));
    const frozen = await joinSegments(branch, tree, ledger, files);
    const before = await copyFiles(branch, tree, folder, files);
    for (const [path, content] of await copyProofs(branch, tree, folder, files))
        before.set(path, content);
    const open = before.get(LEDGER);
    if (open !== undefined)
        files.append(ledger, open, { sync: false });
    return { ledger, changes: () => [...fileChanges(folder, before, files), ...lineChanges(ledger, frozen, open, files)] };
}
const isOwn = (path) => path === ATTRIBUTES.path || path === LEDGER || OWN.test(path) || firstEntryAt(path) !== undefined;
function isWanted(path, proofs) {
    if (!path.startsWith(PROOFS))
        return false;
    return proofs === 'all' || proofs.has(runOfProof(path.slice(PROOFS.length)) ?? '');
}
/**
 * Writes the segments into one file, in the order of their entries. One whose name does not tell where the lines before it end is left out, and all that
 * follow: taken for what it is not, it would be written over by a later seal. Without it the ledger has a gap, which is found.
 */
async function joinSegments(branch, tree, ledger, files) {
    const placed = tree.flatMap(({ path, oid }) => {
        const first = firstEntryAt(path);
        return first === undefined ? [] : [{ first, oid }];
    });
    placed.sort((a, b) => a.first - b.first);
    let [bytes, count] = [0, 0];
    for (let at = 0; at < placed.length; at += BLOBS_AT_ONCE) {
        const some = placed.slice(at, at + BLOBS_AT_ONCE);
        const contents = await branch.readBlobs(some.map(({ oid }) => oid));
        for (const [index, content] of contents.entries()) {
            if (some[index]?.first !== count)
                return { bytes, count };
            files.append(ledger, content, { sync: false });
            bytes += content.length;
            for (let end = content.indexOf(branch_copy_LINE_FEED); end >= 0; end = content.indexOf(branch_copy_LINE_FEED, end + 1))
                count++;
        }
    }
    return { bytes, count };
}
/** Writes the files beside the ledger, and returns the contents of all that are no segments. */
async function copyFiles(branch, tree, folder, files) {
    const entries = tree.filter(({ path }) => firstEntryAt(path) === undefined && !path.startsWith(PROOFS));
    const contents = await branch.readBlobs(entries.map(({ oid }) => oid));
    const before = new Map(entries.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]));
    for (const [path, content] of before)
        if (path !== LEDGER)
            files.write(external_node_path_.posix.join(folder, path), content, { sync: false });
    if (!before.has(ATTRIBUTES.path))
        files.write(external_node_path_.posix.join(folder, ATTRIBUTES.path), ATTRIBUTES.text, { sync: false });
    return before;
}
/** Writes the proofs, and returns their contents. What has another name is an empty file: that it is there is all that counts. */
async function copyProofs(branch, tree, folder, files) {
    const copied = new Map();
    const inside = tree.filter(({ path }) => path.startsWith(PROOFS));
    const proofs = inside.filter(({ path }) => runOfProof(path.slice(PROOFS.length)) !== undefined);
    for (let at = 0; at < proofs.length; at += BLOBS_AT_ONCE) {
        const some = proofs.slice(at, at + BLOBS_AT_ONCE);
        const contents = await branch.readBlobs(some.map(({ oid }) => oid));
        for (const [index, { path }] of some.entries())
            copied.set(path, contents[index] ?? new Uint8Array());
    }
    for (const [path, content] of copied)
        files.write(external_node_path_.posix.join(folder, path), content, { sync: false });
    for (const { path } of inside)
        if (!copied.has(path))
            files.write(external_node_path_.posix.join(folder, PROOFS, plainName(path.slice(PROOFS.length))), '', { sync: false });
    return copied;
}
/** A name that every system can have, and that is never the one of a proof. */
const plainName = (path) => `_${path.slice(0, 100).replace(/[^A-Za-z0-9.-]/g, '_')}`;
function fileChanges(folder, before, files) {
    const runs = files.list(external_node_path_.posix.join(folder, '.runs')).map((name) => external_node_path_.posix.join('.runs', name));
    const proofs = files.list(external_node_path_.posix.join(folder, PROOFS)).map((name) => external_node_path_.posix.join(PROOFS, name));
    const own = [...runs.filter((path) => OWN.test(path)), ...proofs];
    return [ATTRIBUTES.path, ...own].flatMap((path) => changed(path, before.get(path), files.read(external_node_path_.posix.join(folder, path))));
}
/** What was frozen stays; the rest is segmented anew. */
function lineChanges(ledger, frozen, before, files) {
    const size = files.status(ledger)?.size ?? 0;
    const lines = size === 0 ? new Uint8Array() : files.readRange(ledger, frozen.bytes, size - frozen.bytes);
    const { frozen: segments, open } = segmentsOf(frozen.count, lines);
    return [...segments.map(({ first, bytes }) => ({ path: segmentPath(first), content: bytes })), ...changed(LEDGER, before, open)];
}
const changed = (path, before, content) => before !== undefined && Buffer.compare(before, content) === 0 ? [] : [{ path, content }];
const FILE = 'a regular file';
function branch_copy_misplaced(what, path, expected, branch) {
    const fix = 'find out who pushed it, and set the branch back to the last commit without it';
    return new usage_error/* UsageError */.e({ what, where: `${path} on ${branch}`, expected, fix });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/branch-ledger.js


/**
 * Runs `work` on the ledger of a remote branch as it is now, in a folder that is gone afterwards.
 * @throws UsageError when there is no such branch, or the remote cannot be asked
 */
async function withBranchLedger({ branch, files }, work) {
    const tip = await branch.tip();
    if (tip === undefined || !(await branch.fetch(tip))) {
        throw new usage_error/* UsageError */.e({
            what: 'there is no such branch',
            where: `branch ${branch.shown}`,
            expected: 'a branch that holds .runs/ledger.jsonl',
            fix: 'seal a run first, or name the branch that the ledger is on',
        });
    }
    return withCopy(branch, tip, files, work);
}
/** The same for a commit of the branch that is here. @throws UsageError for what is no regular file there */
function withCommittedLedger({ git, commit, shown, files, }, work) {
    const branch = { shown, listTree: (of) => git.listTree(of), readBlobs: (oids) => git.readBlobs(oids) };
    return withCopy(branch, commit, files, work);
}
async function withCopy(branch, commit, files, work) {
    const folder = files.temporaryDirectory('aiop-ledger-');
    try {
        const { ledger } = await copyBranch(branch, commit, folder, 'all', files);
        return await work({ ledger, shownAs: `.runs/ledger.jsonl on ${branch.shown}` });
    }
    finally {
        files.remove(folder);
    }
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/markdown.js
var markdown = __webpack_require__(7057);
;// CONCATENATED MODULE: ./packages/ledger/lib/read-events.js





/**
 * The entries of a ledger in its order, one at a time, in memory that does not grow with it. Nothing when there is no ledger. Lines are
 * checked one by one; whether they belong together is what `verifyLedger` says.
 * @throws UsageError at a line that is no entry
 */
function* readEvents({ ledger, run, types }, { files }) {
    refuseLinks(files, ledger);
    let number = 0;
    for (const line of readLines(files, ledger, 0, files.status(ledger)?.size ?? 0)) {
        number++;
        const parsed = line.state === 'whole' ? parseCanonicalLine(line.bytes) : undefined;
        if (parsed?.ok !== true || !isEntry(parsed.value)) {
            const where = `${ledger}:${number}:1`;
            throw new usage_error/* UsageError */.e({
                what: 'the line is no entry',
                where,
                expected: 'a sound ledger',
                fix: 'run `aiop ledger verify` to learn what happened to it',
            });
        }
        const entry = parsed.value;
        if ((run === undefined || entry.src.run === run) && (types === undefined || types.has(entry.t)))
            yield entry;
    }
}

;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/meters.js
/** A whole number that an event holds under a name. */
function count(entry, field) {
    const value = entry[field];
    return typeof value === 'number' ? value : undefined;
}
/** A text with three decimals, such as a rate, in thousandths. */
function thousandths(entry, field) {
    const value = entry[field];
    if (typeof value !== 'string' || !/^[0-9]{1,9}\.[0-9]{3}$/.test(value))
        return undefined;
    return Number(value.replace('.', ''));
}
/** Parts over wholes, summed over all events: not the mean of rates, in which a small event would weigh as much as a large one. */
function shareOf(sample) {
    let [parts, wholes] = [0, 0];
    return {
        add(entry) {
            const { part, whole } = sample(entry) ?? { part: 0, whole: 0 };
            parts += part;
            wholes += whole;
            return whole > 0;
        },
        read: () => (wholes === 0 ? undefined : parts / wholes),
    };
}
/** The mean of texts with three decimals, each weighed by `weight` (1 when absent). */
function meanOf(field, weight = () => 1) {
    return shareOf((entry) => {
        const value = thousandths(entry, field);
        const heavy = weight(entry);
        return value === undefined ? undefined : { part: value * heavy, whole: 1000 * heavy };
    });
}
/** The 95th percentile of a whole number by nearest rank: the smallest value that 95 % of all do not exceed. */
function percentile95(field) {
    const values = [];
    return {
        add(entry) {
            const value = count(entry, field);
            if (value !== undefined)
                values.push(value);
            return value !== undefined;
        },
        read: () => values.toSorted((a, b) => a - b).at(Math.ceil((values.length * 95) / 100) - 1),
    };
}
function sumOf(field) {
    let sum;
    return {
        add(entry) {
            const value = count(entry, field);
            if (value !== undefined)
                sum = (sum ?? 0) + value;
            return value !== undefined;
        },
        read: () => sum,
    };
}
/** What the last event says: for a state, of which earlier events tell nothing any more. */
function lastOf(field) {
    let last;
    return {
        add(entry) {
            const value = thousandths(entry, field);
            if (value !== undefined)
                last = value / 1000;
            return value !== undefined;
        },
        read: () => last,
    };
}
/**
 * The mean time to recovery in milliseconds: from the first end of a workstream that was no success to its next success. A workstream is
 * the same in every run by its lineage id, and by its instance id where no lineage is recorded. One that never recovered has no time yet.
 */
function recoveryTime() {
    const brokenSince = new Map();
    let [total, recoveries] = [0, 0];
    return {
        add({ status, wslid, wsid, ts }) {
            const name = typeof wslid === 'string' ? wslid : wsid;
            if (typeof name !== 'string' || typeof status !== 'string')
                return false;
            const at = Date.parse(ts);
            const since = brokenSince.get(name);
            if (status !== 'succeeded') {
                // Skipped says nothing about the workstream itself: what it needs has failed.
                if (since === undefined && status !== 'skipped')
                    brokenSince.set(name, at);
                return false;
            }
            if (since === undefined)
                return false;
            brokenSince.delete(name);
            total += Math.max(0, at - since);
            recoveries++;
            return true;
        },
        read: () => (recoveries === 0 ? undefined : total / recoveries),
    };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/metrics.js

/** Every metric that an exit criterion may name. */
const METRICS = new Map([
    ['verify.skip_rate', ofTasks()],
    [
        'verify.file_skip_rate',
        { ...of('verify.run', 'rate', ['file_skip_rate'], 'the mean share of files that were skipped'), meter: () => meanOf('file_skip_rate') },
    ],
    [
        'verify.duration_ms.p95',
        { ...of('verify.run', 'ms', ['ms'], 'how long 95 % of the verifications took at most'), meter: () => percentile95('ms') },
    ],
    ['verify.speedup', ofSpeed()],
    [
        'watch.latency_ms.p95',
        {
            ...of('watch.settled', 'ms', ['latency_ms'], 'from a change to its result, for 95 % at most'),
            meter: () => percentile95('latency_ms'),
        },
    ],
    ['watch.lost_events', { ...of('watch.settled', 'count', ['lost'], 'changes that no result covers'), meter: () => sumOf('lost') }],
    ['log.schema_compliance', ofCounts('log.checked', 'compliant', 'records', 'log records that fit their schema, among all')],
    ['commits.compliance', ofCommits()],
    ['cache.hit_rate', ofChoice('cache.used', 'hit', 'exact', 'caches that were found under their own key, among all that were asked for')],
    ['cache.time_saved_rate', ofSavedTime()],
    ['hooks.install_rate', ofCounts('hooks.installed', 'installed', 'hooks', 'hooks that are in place, among all that were to be')],
    [
        'registry.coverage',
        {
            ...of('registry.checked', 'rate', ['coverage'], 'files that belong to a module, by the last check'),
            meter: () => lastOf('coverage'),
        },
    ],
    ['patch.errors_captured', ofCapturedErrors()],
    ['gate.pass_rate', ofChoice('gate.decided', 'decision', 'merge', 'gates that let the change merge, among all')],
    [
        'gate.mean_confidence',
        { ...of('gate.decided', 'rate', ['confidence'], 'the mean confidence that gates were given'), meter: () => meanOf('confidence') },
    ],
    ['ws.success_rate', ofChoice('ws.done', 'status', 'succeeded', 'workstreams that succeeded, among all that ended')],
    [
        'ws.mttr_ms',
        {
            ...of('ws.done', 'ms', ['status', 'wsid', 'wslid'], 'the mean time from the failure of a workstream to its next success'),
            meter: recoveryTime,
        },
    ],
]);
function of(type, unit, fields, meaning) {
    return { type, unit, fields, meaning };
}
function ofCounts(type, part, whole, meaning) {
    const sample = (entry) => ({ part: count(entry, part) ?? 0, whole: count(entry, whole) ?? 0 });
    return { ...of(type, 'rate', [part, whole], meaning), meter: () => shareOf(sample) };
}
function ofChoice(type, field, wanted, meaning) {
    const meter = () => shareOf((entry) => ({ part: entry[field] === wanted ? 1 : 0, whole: 1 }));
    return { ...of(type, 'rate', [field], meaning), meter };
}
function ofTasks() {
    const sample = (entry) => {
        const skipped = count(entry, 'skipped') ?? 0;
        return { part: skipped, whole: skipped + (count(entry, 'ran') ?? 0) };
    };
    return { ...of('verify.run', 'rate', ['skipped', 'ran'], 'tasks that were skipped, among all'), meter: () => shareOf(sample) };
}
/** Weighed by the time that was taken, which makes it all time without over all time with. */
function ofSpeed() {
    const meter = () => meanOf('speedup', (entry) => Math.max(1, count(entry, 'ms') ?? 1));
    return { ...of('verify.run', 'times', ['speedup', 'ms'], 'time without skipping and parallel runs over the time taken'), meter };
}
function ofCommits() {
    const meter = () => meanOf('compliance', (entry) => count(entry, 'commits') ?? 1);
    return { ...of('version.decided', 'rate', ['compliance', 'commits'], 'commits in conventional form, among all'), meter };
}
function ofSavedTime() {
    const sample = (entry) => {
        const [baseline, build] = [count(entry, 'baseline_ms'), count(entry, 'build_ms')];
        return baseline === undefined || build === undefined ? undefined : { part: baseline - build, whole: baseline };
    };
    return {
        ...of('cache.used', 'rate', ['baseline_ms', 'build_ms'], 'build time that caches saved, over the time without them'),
        meter: () => shareOf(sample),
    };
}
function ofCapturedErrors() {
    const meter = () => meanOf('errors_captured', (entry) => count(entry, 'errors') ?? 1);
    return { ...of('patch.refused', 'rate', ['errors_captured', 'errors'], 'errors recorded with their context, among all'), meter };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/measure.js



/** Figures of a job that was run again come from its last attempt alone; a recovery is seen only across attempts. */
const ACROSS_ATTEMPTS = new Set(['ws.mttr_ms']);
/**
 * Measures metrics over the events of one run. Unless it is asked for, a claimed event is never evidence, and of a job that was run again only the last attempt
 * counts. Reads the ledger twice and holds a number an event at the most.
 * @throws UsageError at a line that is no entry
 */
function measureRun({ ledger, run, metrics, evidence = 'attested' }, { files }) {
    const eventsOfRun = () => measure_ofRun(readEvents({ ledger, run: run.run }, { files }), run);
    const attempts = lastAttempts(eventsOfRun());
    const gauges = [...metrics].flatMap((name) => {
        const metric = METRICS.get(name);
        return metric === undefined ? [] : [{ name, type: metric.type, meter: metric.meter(), wouldBe: metric.meter(), events: 0, claimed: 0 }];
    });
    for (const entry of eventsOfRun()) {
        const isLast = attempts.get(jobOf(entry)) === entry.src.attempt;
        for (const gauge of gauges) {
            if (gauge.type !== entry.t || !(isLast || ACROSS_ATTEMPTS.has(gauge.name)))
                continue;
            const counts = evidence === 'claimed' || entry.src.trust === 'attested';
            const meter = counts ? gauge.meter : gauge.wouldBe;
            if (meter.add(entry))
                gauge[counts ? 'events' : 'claimed']++;
        }
    }
    return new Map(gauges.map(({ name, meter, events, claimed }) => [name, { value: meter.read(), events, claimed }]));
}
/** The last run in a ledger with an id, or that was made of a plan (BLAKE3, as its events hold it); undefined where there is none. */
function lastRun(wanted, ledger, { files }) {
    let found;
    for (const { src, plan_hash: hash } of readEvents({ ledger }, { files })) {
        if ('run' in wanted ? src.run === wanted.run : hash === wanted.planHash)
            found = { repo: src.repo, run: src.run };
    }
    return found;
}
function* measure_ofRun(entries, { repo }) {
    for (const entry of entries)
        if (entry.src.repo === repo)
            yield entry;
}
function lastAttempts(entries) {
    const attempts = new Map();
    for (const entry of entries)
        attempts.set(jobOf(entry), Math.max(entry.src.attempt, attempts.get(jobOf(entry)) ?? 0));
    return attempts;
}
/** A job, whatever its attempt. */
const jobOf = ({ src }) => jobIdentity({ ...src, attempt: 0 });

;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/judge.js



/**
 * Holds exit criteria against the events of one run, and nothing else. Whether the ledger is sound is what `verifyLedger` says.
 * @throws UsageError at a line that is no entry
 */
function judgeCriteria({ ledger, criteria, run: given, planHash, evidence = 'attested' }, ports) {
    const run = typeof given === 'object' ? given : lastRun(given === undefined ? { planHash } : { run: given }, ledger, ports);
    const metrics = new Set(criteria.map(({ metric }) => metric));
    const measured = run === undefined ? new Map() : measureRun({ ledger, run, metrics, evidence }, ports);
    const judged = criteria.map((criterion) => judge(criterion, run, measured.get(criterion.metric)));
    return {
        run,
        evidence,
        met: judged.length > 0 && judged.every(({ state }) => state === 'met'),
        criteria: judged,
        findings: judged.flatMap(findingOf),
    };
}
function judge(criterion, run, measurement) {
    const metric = METRICS.get(criterion.metric);
    const missing = (reason) => ({ ...criterion, state: 'not-measured', reason });
    if (metric === undefined)
        return missing('there is no such metric');
    if (run === undefined)
        return missing('the ledger records no such run of this plan');
    const { value, events = 0, claimed = 0 } = measurement ?? {};
    if (value !== undefined) {
        return {
            ...criterion,
            state: holds(value, criterion.op, criterion.value) ? 'met' : 'not-met',
            measured: value,
            unit: metric.unit,
            events,
        };
    }
    if (claimed === 0)
        return missing(`no event ${metric.type} of the run says it`);
    const heard = claimed === 1 ? `the one event ${metric.type} of the run is` : `the ${claimed} events ${metric.type} of the run are`;
    return missing(`${heard} only claimed, which is no evidence`);
}
function holds(measured, op, threshold) {
    switch (op) {
        case '<':
            return measured < threshold;
        case '<=':
            return measured <= threshold;
        case '==':
            return measured === threshold;
        case '!=':
            return measured !== threshold;
        case '>=':
            return measured >= threshold;
        case '>':
            return measured > threshold;
    }
}
function findingOf(criterion) {
    const { phase, id, metric, op, value, at } = criterion;
    const goal = `exit criterion "${id}" of phase "${phase}" (${metric} ${op} ${value})`;
    switch (criterion.state) {
        case 'met':
            return [];
        case 'not-met':
            return [report('AIOP-L040', { message: `${goal} is not met: it is ${formatMeasured(criterion.measured, criterion.unit)}`, at })];
        case 'not-measured':
            return [report('AIOP-L041', { message: `${goal} was not measured: ${criterion.reason}`, at })];
    }
}
/** A measured value for people. It is cut, not rounded, so that 0.9499 never looks like 0.95. */
function formatMeasured(value, unit) {
    const cut = (decimals) => {
        const scale = 10 ** decimals;
        // Times a power of ten, a decimal may come out a hair too small.
        return (Math.trunc(value * scale + Math.sign(value) * 1e-9) / scale).toFixed(decimals);
    };
    switch (unit) {
        case 'ms':
            return `${cut(0)} ms`;
        case 'rate':
            return cut(3);
        case 'times':
            return `${cut(2)}×`;
        case 'count':
            return cut(0);
    }
}

;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/board.js


/** More rows than this would not be read; GitHub cuts a summary at 1 MiB. */
const MAX_ROWS = 200;
const STATES = {
    met: '✅ met',
    'not-met': '❌ not met',
    'not-measured': '⚪ not measured',
};
/** The exit criteria as a board in Markdown for a job's summary. Text of the plan is escaped. */
function renderBoard({ run, criteria, met }) {
    const good = criteria.filter(({ state }) => state === 'met').length;
    const of = run === undefined ? '' : ` for run ${(0,markdown/* markdownCode */.D)(run.run)}`;
    const rows = criteria.slice(0, MAX_ROWS).map(rowOf);
    const rest = criteria.length > MAX_ROWS ? `\n${criteria.length - MAX_ROWS} more criteria stand in the result file.\n` : '';
    return `## ${met ? '✅' : '❌'} Exit criteria: ${good} of ${criteria.length} met${of}

| state | phase | criterion | metric | measured | threshold |
|---|---|---|---|---|---|
${rows.join('\n')}
${rest}`;
}
function rowOf(criterion) {
    const { phase, id, metric, op, value } = criterion;
    const measured = criterion.state === 'not-measured' ? (0,markdown/* escapeMarkdown */.F)(criterion.reason) : formatMeasured(criterion.measured, criterion.unit);
    const cells = [
        STATES[criterion.state],
        (0,markdown/* markdownCode */.D)(phase),
        (0,markdown/* markdownCode */.D)(id),
        (0,markdown/* markdownCode */.D)(metric),
        measured,
        (0,markdown/* markdownCode */.D)(`${op} ${value}`),
    ];
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/criteria/document.js
/** The result file of exit criteria (schemas/exit-criteria.schema.json). */
function criteriaDocument({ id, hash }, { run, evidence, met, criteria }) {
    return {
        apiVersion: 'aiop.dev/v1',
        kind: 'ExitCriteria',
        plan: { id, hash },
        ...(run === undefined ? {} : { run }),
        evidence,
        met,
        criteria: criteria.map(({ at, ...criterion }) => criterion),
    };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/event-text.js

/**
 * Reads JSON that a person or a program handed over: any spacing, any order, but no name twice in one object, because readers
 * disagree on which of the two counts (RFC 8259, section 4).
 * @throws UsageError naming `where`
 */
function parseEventText(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const what = `not JSON: ${error instanceof Error ? error.message : String(error)}`;
        throw new usage_error/* UsageError */.e({ what, where, expected: 'one JSON object', fix: 'check quotes, commas and brackets' });
    }
    const name = isPlainlyWritten(text, value) ? undefined : repeatedName(text);
    if (name === undefined)
        return value;
    throw new usage_error/* UsageError */.e({
        what: `the name ${name} stands twice in one object`,
        where,
        expected: 'each name once',
        fix: 'remove one of the two',
    });
}
/** Longer texts might nest so deeply that JSON.stringify, which recurses, would run out of stack. */
const MAX_REWRITTEN = 4096;
/** Whether a text is what JSON.stringify makes of its value, and so has no name twice: that is seen faster than by a walk over its characters. */
const isPlainlyWritten = (text, value) => text.length <= MAX_REWRITTEN && JSON.stringify(value) === text;
/** The first name that stands twice in one object, as written, or undefined. `text` must be JSON. */
function repeatedName(text) {
    // One set of names for each open object, undefined for each open list.
    const open = [];
    let expectsName = false;
    for (let at = 0; at < text.length; at++) {
        switch (text[at]) {
            case '{':
                open.push(new Set());
                expectsName = true;
                break;
            case '[':
                open.push(undefined);
                expectsName = false;
                break;
            case '}':
            case ']':
                open.pop();
                break;
            case ',':
                expectsName = open.at(-1) !== undefined;
                break;
            case '"': {
                const end = closingQuote(text, at);
                const names = open.at(-1);
                if (expectsName && names !== undefined) {
                    // Names are compared as they are meant: "a" and "\u0061" are one name.
                    const written = text.slice(at, end + 1);
                    const name = String(JSON.parse(written));
                    if (names.has(name))
                        return written;
                    names.add(name);
                    expectsName = false;
                }
                at = end;
            }
        }
    }
    return undefined;
}
function closingQuote(text, open) {
    let at = open + 1;
    while (text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/exclude-own-folders.js
/** What the suite itself writes in a repository. */
const OWN_FOLDERS = ['.runs/', '.aiop/'];
const MAX_EXCLUDE_BYTES = 1024 * 1024;
/**
 * Keeps the suite's own folders out of `git status` and `git add`, in `.git/info/exclude`: no tracked file changes for it.
 * @param commonDir absolute path of the folder that all work trees share (`.git`)
 * @param below where in the work tree the folders are, such as `app/`; empty for its root
 */
function excludeOwnFolders(files, commonDir, below = '') {
    const path = `${commonDir}/info/exclude`;
    const text = files.status(path) === undefined ? '' : new TextDecoder().decode(files.read(path, MAX_EXCLUDE_BYTES));
    const lines = new Set(text.split('\n'));
    const missing = OWN_FOLDERS.map((folder) => `/${below}${folder}`).filter((pattern) => !lines.has(pattern));
    if (missing.length === 0)
        return;
    files.write(path, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/given-events.js





/** A file of events to be recorded in one step; more belong into a job's log. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/**
 * Reads the events of one of the three ways.
 * @param resolve makes a path absolute
 * @param declaredTypesFor told the types that were handed over, gives those that the configuration declares
 * @throws UsageError when none or several of the ways are used, or for what is not an event
 */
async function readGivenEvents(given, files, resolve, declaredTypesFor) {
    const values = valuesOf(given, files, resolve);
    const types = new Set(values.flatMap(({ value }) => (isRecord(value) && typeof value.t === 'string' ? [value.t] : [])));
    const declaredTypes = await declaredTypesFor(types);
    return { events: values.map(({ where, value }) => ({ where, event: requireEvent(value, where, declaredTypes) })), declaredTypes };
}
/**
 * Reads a JSON list of job keys; an empty text is an empty list.
 * @throws UsageError naming `where`
 */
function parseJobKeys(text, where) {
    if (text === '')
        return [];
    const value = parseEventText(text, where);
    const keys = Array.isArray(value) ? value : [undefined];
    const isKeys = (list) => list.every((key) => typeof key === 'string' && isJobKey(key));
    if (isKeys(keys))
        return keys;
    throw new usage_error/* UsageError */.e({
        what: 'it is not a list of job keys',
        where,
        expected: 'a JSON list such as ["build","test"]',
        fix: 'correct the list',
    });
}
function valuesOf({ event, data, line, events }, files, resolve) {
    const ways = [event, line, events].filter((way) => way !== '').length;
    if (ways !== 1 || (data !== '' && event === '')) {
        throw new usage_error/* UsageError */.e({
            what: ways === 0 ? 'no event is given' : 'events are given in more than one way',
            where: 'inputs event, line, events',
            expected: 'exactly one of event (with data), line, and events',
            fix: 'for example event: deploy.done with data: {"ok":true}',
        });
    }
    if (event !== '')
        return [{ where: data === '' ? 'input event' : 'inputs event, data', value: typedEvent(event, data) }];
    return line === ''
        ? fileEvents(events, files.read(resolve(events), MAX_FILE_BYTES))
        : [{ where: 'input line', value: parseEventText(line, 'input line') }];
}
function typedEvent(type, data) {
    const fields = data === '' ? {} : parseEventText(data, 'input data');
    if (!isRecord(fields)) {
        throw new usage_error/* UsageError */.e({
            what: 'it is no object',
            where: 'input data',
            expected: 'a JSON object with the fields of the event',
            fix: 'write {"name":value}',
        });
    }
    if (fields.t === undefined || fields.t === type)
        return { ...fields, t: type };
    const fix = 'leave "t" out of data';
    throw new usage_error/* UsageError */.e({
        what: 'its "t" differs from the input event',
        where: 'input data',
        expected: 'the type in the input event only',
        fix,
    });
}
function fileEvents(path, bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new usage_error/* UsageError */.e({ what: 'its bytes are not UTF-8', where: path, expected: 'JSON Lines in UTF-8', fix: 'convert the file' });
    }
    const values = text.split('\n').flatMap((line, index) => {
        const where = `${path}:${index + 1}:1`;
        return line.trim() === '' ? [] : [{ where, value: parseEventText(line, where) }];
    });
    if (values.length > 0)
        return values;
    throw new usage_error/* UsageError */.e({
        what: 'it holds no event',
        where: path,
        expected: 'one JSON object a line',
        fix: 'write an event into it, or leave the step out',
    });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/id-authority.js



/** The ID authority: a projection of the `ws.*` events and of nothing else, in order of first mention. */
function projectIds(entries) {
    const records = new Map();
    for (const entry of entries) {
        const { wsid } = entry;
        if (typeof wsid !== 'string' || !(entry.t === 'ws.create' || entry.t === 'ws.step' || entry.t === 'ws.done'))
            continue;
        const record = records.get(wsid) ?? { wsid, status: 'running', run: entry.src.run };
        records.set(wsid, { ...record, ...namesOf(entry), ...stateOf(entry) });
    }
    return [...records.values()];
}
/** Brings `.runs/id-authority.jsonl`, beside the ledger, up to date. @returns its path */
function writeIdAuthority(ledger, { files }) {
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(ledger), 'id-authority.jsonl');
    const lines = projectIds(readEvents({ ledger }, { files })).map((record) => `${(0,canonical_json/* canonicalJson */.d)(record)}\n`);
    files.write(path, lines.join(''));
    return path;
}
const id_authority_text = (name, value) => (typeof value === 'string' ? { [name]: value } : {});
const namesOf = ({ wslid, branch }) => ({ ...id_authority_text('wslid', wslid), ...id_authority_text('branch', branch) });
function stateOf({ t, ts, status, ok }) {
    if (t === 'ws.create')
        return ok === true ? { created_at: ts } : { created_at: ts, status: 'failed' };
    return t === 'ws.done' && typeof status === 'string' ? { status, completed_at: ts } : {};
}

;// CONCATENATED MODULE: ./packages/ledger/lib/job-log-record.js





/** Bytes of a record: what the sealer adds has to fit into the ledger's line as well. */
const MAX_RECORD_BYTES = MAX_LINE_BYTES - 128;
/** The record that closes a log of `n` events, the last of which has the hash `head`. */
const closingRecord = (n, head) => ({ closed: { head, n }, v: 1 });
/** Reads one line of a job's log, given without its line feed. */
function parseJobLogLine(line) {
    if (line.length > MAX_RECORD_BYTES)
        return { kind: 'broken', reason: `it has more than ${MAX_RECORD_BYTES} bytes` };
    const parsed = parseCanonicalLine(line);
    if (!parsed.ok)
        return { kind: 'broken', reason: parsed.reason };
    const { value } = parsed;
    if (value.closed !== undefined)
        return closedOf(value.closed, line);
    if ('idx' in value || !isRecord(value.src) || 'trust' in value.src) {
        return { kind: 'broken', reason: 'it claims what only the sealer gives: idx or src.trust' };
    }
    // A record is right when the entry that it becomes is.
    const entry = { ...value, src: { ...value.src, trust: 'claimed' }, idx: 0 };
    return isEntry(entry) ? { kind: 'event', entry } : { kind: 'broken', reason: envelopeReason() };
}
function closedOf(closed, line) {
    if (!isRecord(closed) || typeof closed.n !== 'number' || typeof closed.head !== 'string')
        return { kind: 'broken', reason: 'its closing record lacks n or head' };
    const { n, head } = closed;
    const only = Buffer.from(canonicalText(closingRecord(n, head)));
    if (only.equals(line))
        return { kind: 'closed', count: n, head };
    return { kind: 'broken', reason: 'its closing record is of another version, or says more than n and head' };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/job-log.js











/** The log of a job: `.runs/wal/<job-key>.jsonl`. */
const jobLogPath = (walDir, job) => external_node_path_.posix.join(walDir, `${job}.jsonl`);
/** The log that a path names: any `.jsonl` in a folder `wal`, by which every action tells a job's log from a ledger. */
function jobLogAt(path) {
    const walDir = external_node_path_.posix.dirname(path);
    const job = external_node_path_.posix.basename(path, '.jsonl');
    return external_node_path_.posix.basename(walDir) === 'wal' && path.endsWith('.jsonl') && isJobKey(job) ? { walDir, job } : undefined;
}
/**
 * Opens a job's log, or goes on with one that was left open: a torn last line of a killed writer is moved aside first.
 * @throws UsageError for a log that is closed, broken, or belongs to another run
 */
function openJobLog({ walDir, source, declaredTypes = new Set() }, ports) {
    requireSource(source);
    const { files, clock, random, blake3, redact } = ports;
    const { repo, run, attempt, job } = source;
    const path = jobLogPath(walDir, job);
    refuseLinks(files, path);
    let { count, head } = resume(path, source, ports);
    const nextId = (0,instance/* ulidFactory */.vL)(clock, random);
    const lineageId = (0,lineage/* eventLineageIds */.EA)(source);
    const redactEvent = eventRedactor(redact);
    // Redaction takes its time; the order of the calls has to outlast it.
    let queue = Promise.resolve();
    const inOrder = (work) => {
        const result = queue.then(work);
        queue = result.catch(() => undefined);
        return result;
    };
    const where = `an event of job ${job}`;
    const record = async (event) => {
        const checked = requireEvent(event, where, declaredTypes);
        const redacted = await redactEvent(checked);
        // What redaction leaves has to fit as well.
        if (redacted !== checked)
            requireEvent(redacted, where, declaredTypes);
        const id = nextId();
        const envelope = recordedFields({ id, ts: new Date(clock.now()).toISOString(), lid: lineageId(count), seq: count });
        const line = lineOf({ ...redacted, ...envelope, src: { repo, run, attempt, job }, prev: head }, where, MAX_RECORD_BYTES);
        files.append(path, line, { sync: false });
        head = blake3.hex(line.subarray(0, -1));
        count++;
        return id;
    };
    return {
        path,
        get count() {
            return count;
        },
        get head() {
            return head;
        },
        append: (event) => inOrder(() => record(event)),
        sync: () => inOrder(() => files.append(path, '')),
        close: () => inOrder(() => files.append(path, lineOf(closingRecord(count, head), where))),
    };
}
/** Does work while this process alone may write the log of a job, and while no seal takes it. @throws UsageError when another one holds it */
function whileWriting(path, work, { locks }, timeoutMs) {
    return locks.withLock(lockPath(path), work, timeoutMs);
}
/**
 * Records one event in a job's log from a process of its own, under the log's lock, and waits until it is on disk.
 * @throws UsageError as `openJobLog` and `JobLog.append` do
 */
async function appendToJobLog(request, ports) {
    requireSource(request.source);
    const path = jobLogPath(request.walDir, request.source.job);
    refuseLinks(ports.files, path);
    return whileWriting(path, async () => {
        const log = openJobLog(request, ports);
        const ids = [];
        for (const event of request.events)
            ids.push(await log.append(event));
        await log.sync();
        return { ids, count: log.count, head: log.head };
    }, ports);
}
/**
 * Marks the log of a job as complete, under its lock: of a job that recorded nothing, too. Does nothing when it is closed.
 * @throws UsageError for a log that is broken, or belongs to another run
 */
async function closeJobLog(request, ports) {
    requireSource(request.source);
    const path = jobLogPath(request.walDir, request.source.job);
    refuseLinks(ports.files, path);
    return whileWriting(path, async () => {
        const closed = closedLog(path, ports);
        if (closed !== undefined)
            return closed;
        const log = openJobLog(request, ports);
        await log.close();
        return { count: log.count, head: log.head };
    }, ports);
}
function closedLog(path, { files }) {
    const size = files.status(path)?.size ?? 0;
    const last = size === 0 ? undefined : lineEndingAt(files, path, size);
    const record = last === undefined ? undefined : parseJobLogLine(last);
    return record?.kind === 'closed' ? { count: record.count, head: record.head } : undefined;
}
function resume(path, source, ports) {
    const { files, blake3 } = ports;
    const end = dropTornTail(path, ports);
    if (end === 0)
        return { count: 0, head: NO_HASH };
    const last = lineEndingAt(files, path, end);
    if (last === undefined)
        throw job_log_refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
    const record = parseJobLogLine(last);
    if (record.kind === 'broken')
        throw job_log_refused(path, `its last line is no record: ${record.reason}`, 'move the file away and look at it');
    if (record.kind === 'closed')
        throw job_log_refused(path, 'the log is closed', 'seal it, or record under another job key or attempt');
    if (jobIdentity(record.entry.src) !== jobIdentity(source)) {
        const { run, attempt, job } = record.entry.src;
        throw job_log_refused(path, `it belongs to job ${job} of run ${run}, attempt ${attempt}`, 'seal the logs that were left over first');
    }
    return { count: record.entry.seq + 1, head: blake3.hex(last) };
}
const job_log_refused = (where, what, fix) => new usage_error/* UsageError */.e({ what, where, expected: "an open log of this job's own", fix });
/** Moves what stands after the last line feed aside. @returns the size of what stays */
function dropTornTail(path, ports) {
    const size = ports.files.status(path)?.size ?? 0;
    const from = Math.max(0, size - MAX_LINE_BYTES - 1);
    const tail = ports.files.status(path) === undefined ? new Uint8Array() : ports.files.readRange(path, from, size - from);
    const keep = from + tail.lastIndexOf(0x0a) + 1;
    if (keep === size)
        return size;
    if (keep === from && from > 0)
        throw job_log_refused(path, 'its last line is too long to be a record', 'move the file away and look at it');
    quarantineTail(path, keep, tail.subarray(keep - from), ports);
    return keep;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/job-trust.js


/**
 * Reads which jobs ran the suite's own code and nothing else: keys of jobs, or the beginnings of such keys with `*` at their end.
 * Everything else stays `claimed`. So does a log that came without an artifact of its own: whatever ran beside it may have written it.
 * @throws UsageError naming `where`
 */
function parseAttestedJobs(patterns, where) {
    for (const pattern of patterns) {
        if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\*?$/.test(pattern))
            continue;
        throw new usage_error/* UsageError */.e({
            what: `${JSON.stringify(pattern.slice(0, 120))} does not name jobs`,
            where,
            expected: 'the key of a job, or the beginning of one with * at its end, such as verify-*',
            fix: 'write one a line',
        });
    }
    const exact = new Set(patterns);
    const beginnings = patterns.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
    const isNamed = (job) => exact.has(job) || beginnings.some((beginning) => job.startsWith(beginning));
    return ({ job, artifact }) => (artifact !== undefined && isNamed(job) ? 'attested' : 'claimed');
}
/** Logs whose word would count if each had come in an artifact of its own. */
function unattestable(places, trustOf) {
    return places
        .filter((place) => trustOf(place) === 'claimed' && trustOf({ job: place.job, artifact: { run: '1', attempt: 1, job: place.job } }) === 'attested')
        .map(({ job, shown }) => report('AIOP-L037', {
        message: `the word of job ${job} stays claimed: its log lies beside others`,
        at: { file: shown, line: 1, column: 1 },
    }));
}

;// CONCATENATED MODULE: ./packages/ledger/lib/known-past.js




/** What a ledger says of itself now, to be held against it later. */
const pastOf = (ledger, by, { files }) => pastOfHead(readHead(files, ledger), by);
/** The same from the content of a head file; nothing where there is no sound one. */
const pastIn = (head, by) => head === undefined ? [] : pastOfHead(parseHead(head), by);
function pastOfHead(headFile, by) {
    return headFile.state === 'sound' && headFile.head.size > 0 ? [{ ...headFile.head, by }] : [];
}
/** The finding about a ledger that does not go on from what was known of it. */
function rewritten(ledger, shownAs, known, ports) {
    const lost = known.find(({ size, root }) => size > 0 && known_past_rootAt(ledger, size, ports) !== root);
    if (lost === undefined)
        return undefined;
    const message = `${shownAs} does not begin with the ${lost.size} bytes that ${lost.by} knows, under the root ${lost.root}`;
    return report('AIOP-L010', { message, witness: `${lost.size}:${lost.root}` });
}
/** The Merkle root over the first `size` bytes, or undefined where no line ends there. */
function known_past_rootAt(ledger, size, { files }) {
    const headFile = readHead(files, ledger);
    if (headFile.state === 'sound' && headFile.head.size === size)
        return headFile.head.root;
    if ((files.status(ledger)?.size ?? 0) < size)
        return undefined;
    const range = merkleRange();
    for (const line of readLines(files, ledger, 0, size)) {
        if (line.state !== 'whole')
            return undefined;
        range.append(line.bytes);
    }
    return range.root();
}

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/check-proof.js







/** A path of a tree of 2^53 leaves, and what a proof of consistency has besides. */
const MAX_HASHES = 64;
/**
 * Checks a proof as `aiop ledger prove --json` prints it.
 * @param anchor what is believed: for an entry, the end of the ledger; for growth, where it began
 * @throws UsageError naming `where` for what is no such proof
 */
function checkProof(text, where, anchor) {
    const proof = parseEventText(text, where);
    if (!isRecord(proof))
        throw noProof(where, 'it is no object');
    const tree = treeOf(proof.head);
    if (tree === undefined)
        throw noProof(where, 'its head has no size, count and root');
    if (proof.state === 'other')
        return { state: 'fails', reason: 'it says itself that the ledger did not grow from the anchor' };
    const hashes = hashesOf(proof.hashes);
    if (hashes === undefined)
        throw noProof(where, `it has no hashes, of 64 hex digits each, at most ${MAX_HASHES}`);
    return proof.anchor === undefined ? checkInclusion(proof, tree, hashes, where, anchor) : checkGrowth(proof, tree, hashes, where, anchor);
}
function checkInclusion({ entry, line }, { anchor: end, count }, hashes, where, anchor) {
    if (!check_proof_isCount(entry) || typeof line !== 'string')
        throw noProof(where, 'it has neither an entry with its line nor an anchor');
    const bytes = Buffer.from(line);
    const parsed = parseCanonicalLine(bytes);
    if (!parsed.ok || parsed.value.idx !== entry)
        return { state: 'fails', reason: `its line is not that of an entry ${entry}` };
    if (!verifyInclusion({ index: entry, size: count }, leafHash(bytes), hashes, rootOf(end)))
        return { state: 'fails', reason: 'its hashes do not lead from its line to its root' };
    return check_proof_believed({ kind: 'inclusion', entry, line, end }, end, anchor);
}
function checkGrowth(proof, { anchor: end, count: second }, hashes, where, anchor) {
    const old = isRecord(proof.anchor) ? treeOf({ ...proof.anchor, count: proof.count }) : undefined;
    if (old === undefined)
        throw noProof(where, 'its anchor has no size and root, or it has no count');
    const { anchor: from, count: first } = old;
    if (from.size > end.size || !verifyConsistency({ first, second }, rootOf(from), rootOf(end), hashes))
        return { state: 'fails', reason: 'its hashes do not lead from the root of its anchor to its root' };
    return check_proof_believed({ kind: 'consistency', from, end }, from, anchor);
}
function check_proof_believed(shown, of, anchor) {
    if (anchor === undefined)
        return { state: 'holds', ...shown };
    if (anchor.size === of.size && anchor.root === of.root)
        return { state: 'proven', ...shown };
    return { state: 'fails', reason: `it is about ${formatAnchor(of)}, which is not the anchor that was given` };
}
const rootOf = ({ root }) => Buffer.from(root, 'hex');
function treeOf(head) {
    if (!isRecord(head) || !check_proof_isCount(head.count))
        return undefined;
    const anchor = anchorIn(`${String(head.size)}:${String(head.root)}`);
    return anchor === undefined ? undefined : { anchor, count: head.count };
}
function hashesOf(value) {
    if (!Array.isArray(value) || value.length > MAX_HASHES)
        return undefined;
    const hashes = value;
    const isHash = (hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
    return hashes.every(isHash) ? hashes.map((hash) => Buffer.from(hash, 'hex')) : undefined;
}
const check_proof_isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const noProof = (where, what) => new usage_error/* UsageError */.e({
    what,
    where,
    expected: 'a proof as `aiop ledger prove --json` prints it',
    fix: 'save its output to a file, and name that',
});

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/prove.js




/** @throws UsageError for an entry that is not there, and for a ledger that does not fit its head */
function proveInclusion({ ledger, shownAs = ledger }, entry, ports) {
    const tree = openTree(ledger, shownAs, ports);
    const { head } = tree;
    const block = Math.floor(entry / BLOCK_LEAVES);
    const line = entry < head.count ? tree.lines(block)[entry % BLOCK_LEAVES] : undefined;
    if (line === undefined) {
        const expected = head.count === 0 ? 'a ledger with entries' : `a number from 0 to ${head.count - 1}`;
        throw new usage_error/* UsageError */.e({ what: `there is no entry ${entry}`, where: shownAs, expected, fix: 'name an entry that is there' });
    }
    requireBlock(tree, block, shownAs);
    return {
        head,
        entry,
        byte: line.byte,
        line: new TextDecoder().decode(line.bytes),
        leaf: hex(leafHash(line.bytes)),
        hashes: inclusionProof(entry, head.count, tree.subtree).map(hex),
    };
}
/** @throws UsageError for a ledger that does not fit its head */
function proveConsistency({ ledger, shownAs = ledger }, anchor, ports) {
    const tree = openTree(ledger, shownAs, ports);
    const { head } = tree;
    const other = (reason) => ({ head, anchor, state: 'other', reason });
    if (anchor.size > head.size)
        return other(`it has ${head.size} bytes, fewer than the ${anchor.size} of the anchor`);
    if (anchor.size === 0)
        return other('an anchor of nothing proves nothing');
    const count = countAt(tree, anchor.size);
    if (count === undefined)
        return other(`no line ends at byte ${anchor.size}`);
    requireBlock(tree, Math.floor((count - 1) / BLOCK_LEAVES), shownAs);
    if (rootOver(count, tree) !== anchor.root)
        return other(`its first ${anchor.size} bytes are not those that the anchor was taken of`);
    return { head, anchor, state: 'grown', count, hashes: consistencyProof(count, head.count, tree.subtree).map(hex) };
}
/** A full block was not read when the tree was opened: its lines have to be those that its root was made of. */
function requireBlock(tree, block, shownAs) {
    const from = block * BLOCK_LEAVES;
    if (from + BLOCK_LEAVES > tree.head.count)
        return;
    const [left, right] = [tree.subtree(LEVEL_BELOW_BLOCK, block * 2), tree.subtree(LEVEL_BELOW_BLOCK, block * 2 + 1)];
    if (hex(parentHash(left, right)) === hex(tree.subtree(LEVEL_BELOW_BLOCK + 1, block)))
        return;
    throw new usage_error/* UsageError */.e({
        what: `entries ${from} to ${from + BLOCK_LEAVES - 1} are not those that the root of the head file was made of`,
        where: shownAs,
        expected: 'a ledger that fits its head file',
        fix: 'run `aiop ledger verify` to learn what happened to it',
    });
}
const LEVEL_BELOW_BLOCK = Math.log2(BLOCK_LEAVES) - 1;
const hex = (bytes) => Buffer.from(bytes).toString('hex');

;// CONCATENATED MODULE: ./packages/ledger/lib/proof/signed-note.js


/** The one signature type that is used here: Ed25519 (https://c2sp.org/signed-note). */
const ED25519 = 0x01;
const KEY_BYTES = 32;
const MAX_NOTE_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
/** A DER header that makes a key object of 32 raw bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * Reads `PRIVATE+KEY+name+hash+key`, the form of golang.org/x/mod/sumdb/note.
 * @throws UsageError naming `where`, and nothing of the key
 */
function parseSigner(text, where) {
    const [, name = '', hash = '', key = ''] = /^PRIVATE\+KEY\+([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        throw malformedKey(where, 'PRIVATE+KEY+<name>+<hash>+<key>');
    const privateKey = (0,external_node_crypto_.createPrivateKey)({ key: Buffer.concat([PKCS8, bytes.subarray(1)]), format: 'der', type: 'pkcs8' });
    const publicBytes = (0,external_node_crypto_.createPublicKey)(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
    const id = keyId(name, publicBytes);
    if (id.toString('hex') !== hash)
        throw malformedKey(where, 'a key whose hash fits its name');
    return {
        name,
        verifierKey: `${name}+${hash}+${Buffer.concat([Buffer.of(ED25519), publicBytes]).toString('base64')}`,
        sign: (note) => `${note}\n— ${name} ${Buffer.concat([id, (0,external_node_crypto_.sign)(null, Buffer.from(note), privateKey)]).toString('base64')}\n`,
    };
}
/** Reads `name+hash+key`. @throws UsageError naming `where` */
function parseVerifier(text, where) {
    const [, name = '', hash = '', key = ''] = /^([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519)
        throw malformedKey(where, '<name>+<hash>+<key>');
    const id = keyId(name, bytes.subarray(1));
    if (id.toString('hex') !== hash)
        throw malformedKey(where, 'a key whose hash fits its name');
    const publicKey = (0,external_node_crypto_.createPublicKey)({ key: Buffer.concat([SPKI, bytes.subarray(1)]), format: 'der', type: 'spki' });
    return { name, open: (note) => openNote(note, name, id, publicKey) };
}
function openNote(note, name, id, publicKey) {
    const parsed = parseNote(note);
    if (typeof parsed === 'string')
        return { state: 'malformed', reason: parsed };
    const own = parsed.signatures.find((signature) => signature.name === name && Buffer.compare(signature.id, id) === 0);
    if (own === undefined)
        return { state: 'unsigned' };
    return (0,external_node_crypto_.verify)(null, Buffer.from(parsed.text), publicKey, own.bytes) ? { state: 'signed', text: parsed.text } : { state: 'bad-signature' };
}
/** A note's text, its last line feed included, and its signatures; or why it is none. */
function parseNote(note) {
    if (note.length > MAX_NOTE_BYTES)
        return 'it is too long';
    if (!note.isWellFormed())
        return 'it is not well-formed text';
    if (/[^\P{Cc}\n]/u.test(note))
        return 'it holds control characters';
    const split = note.lastIndexOf('\n\n');
    if (split < 0)
        return 'it has no signatures';
    const lines = note.slice(split + 2).split('\n');
    if (lines.pop() !== '' || lines.length === 0)
        return 'it does not end with a signature and a line feed';
    if (lines.length > MAX_SIGNATURES)
        return 'it has too many signatures';
    const signatures = [];
    for (const line of lines) {
        const [, name = '', encoded = ''] = /^— ([^+\s]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
        const bytes = Buffer.from(encoded, 'base64');
        if (bytes.length < 5 || bytes.toString('base64') !== encoded)
            return 'a signature is malformed';
        signatures.push({ name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4) });
    }
    return { text: note.slice(0, split + 1), signatures };
}
/** SHA-256(name ‖ LF ‖ type ‖ key), the first four bytes. */
const keyId = (name, key) => (0,external_node_crypto_.createHash)('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(key).digest().subarray(0, 4);
const malformedKey = (where, expected) => new usage_error/* UsageError */.e({ what: 'it is not an Ed25519 key of a signed note', where, expected, fix: 'see https://c2sp.org/signed-note' });

;// CONCATENATED MODULE: ./packages/ledger/lib/read-job-log.js








/** A log is held in memory while it is sealed. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;
/**
 * Reads and checks the log of one job: its form, its chain, its numbering, its closing record, and that every event is its own.
 * @param job the key that the log's name gives
 * @throws UsageError when the path is a link
 */
function readJobLog(path, job, declaredTypes, { files, blake3 }) {
    refuseLinks(files, path);
    const entries = [];
    let head = NO_HASH;
    let closed = false;
    let size = 0;
    let torn;
    const to = files.status(path)?.size ?? 0;
    if (to > MAX_LOG_BYTES)
        return { state: 'broken', line: 1, reason: `it has ${to} bytes, more than ${MAX_LOG_BYTES}` };
    for (const line of readLines(files, path, 0, to)) {
        const broken = (reason) => ({ state: 'broken', line: entries.length + 1, reason });
        if (line.state === 'too-long')
            return broken('the line is too long');
        if (line.state === 'torn') {
            torn = line.bytes;
            break;
        }
        if (closed)
            return broken('it stands after the closing record');
        const record = parseJobLogLine(line.bytes);
        const reason = recordDefect(record, { job, count: entries.length, head, first: entries[0] }, declaredTypes);
        if (reason !== undefined)
            return broken(reason);
        if (record.kind === 'event')
            entries.push(record.entry);
        closed = record.kind === 'closed';
        head = blake3.hex(line.bytes);
        size = line.byte + line.bytes.length + 1;
    }
    return { state: 'sound', entries, closed, size, ...(torn === undefined ? {} : { torn }) };
}
function recordDefect(record, { job, count, head, first }, declaredTypes) {
    if (record.kind === 'broken')
        return record.reason;
    if (record.kind === 'closed') {
        return record.count === count && record.head === head ? undefined : 'its closing record does not fit the records before it';
    }
    const { entry } = record;
    if (entry.src.job !== job)
        return `it belongs to job ${(0,canonical_json/* canonicalJson */.d)(entry.src.job)}`;
    if (first !== undefined && jobIdentity(first.src) !== jobIdentity(entry.src))
        return 'it belongs to another run than the first record';
    if (entry.seq !== count)
        return `it is event ${entry.seq}, where event ${count} was due`;
    if (entry.prev !== head)
        return 'its prev is not the hash of the record before';
    if (entry.lid !== (0,lineage/* eventLineageId */.BW)(eventKey(entry.src, entry.seq)))
        return 'its lid is not the one of its source and seq';
    if (!isInstant(entry.ts))
        return 'its ts is no time';
    return eventDefect(eventOf(entry), declaredTypes)?.what;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/reading/find-id.js
/**
 * Finds ids in entries: each field at the top level or of the source whose text is one of them, in order of first mention. Holds two
 * entries a field and id.
 */
function findIds(ids, entries) {
    const found = new Map();
    const note = (id, field, entry) => {
        const places = found.get(id) ?? new Map();
        const { count, first } = places.get(field) ?? { count: 0, first: entry };
        found.set(id, places.set(field, { field, count: count + 1, first, last: entry }));
    };
    for (const entry of entries) {
        for (const [field, value] of Object.entries(entry))
            if (typeof value === 'string' && ids.has(value))
                note(value, field, entry);
        if (ids.has(entry.src.run))
            note(entry.src.run, 'src.run', entry);
    }
    return new Map([...found].map(([id, places]) => [id, [...places.values()]]));
}

;// CONCATENATED MODULE: ./packages/ledger/lib/reading/recorded-instances.js

/** Where an entry names the instance of a workstream or of a phase. */
const FIELDS = ['wsid', 'phase_instance_id'];
/** The first entry of an earlier run for each of the ids that such a run has used. Nothing when there is no ledger. @throws UsageError at a line that is no entry */
function recordedInstances({ ledger, ids, run }, ports) {
    const found = new Map();
    if (ids.size === 0)
        return found;
    for (const entry of readEvents({ ledger }, ports)) {
        if (entry.src.run === run)
            continue;
        for (const field of FIELDS) {
            const id = entry[field];
            if (typeof id === 'string' && ids.has(id) && !found.has(id))
                found.set(id, entry);
        }
        if (found.size === ids.size)
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/reading/select.js
/**
 * Says of one entry after the other, in their order, whether it is wanted. A workstream that is named by its key or its lineage is
 * followed by its instance ids as well: events such as `verify.run` know only these.
 */
function entrySelector({ run, workstream, types, sinceMs, untilMs }) {
    const instances = new Set();
    const isOfWorkstream = ({ ws, wsid, wslid }) => {
        if ([ws, wsid, wslid].includes(workstream))
            instances.add(wsid);
        return wsid === undefined ? ws === workstream : instances.has(wsid);
    };
    return (entry) => {
        // First of all: the other conditions may hide the event that names the instance.
        if (workstream !== undefined && !isOfWorkstream(entry))
            return false;
        if (run !== undefined && entry.src.run !== run)
            return false;
        if (types !== undefined && !types.some((type) => isOfType(entry.t, type)))
            return false;
        const at = Date.parse(entry.ts);
        return at >= (sinceMs ?? at) && at < (untilMs ?? at + 1);
    };
}
const isOfType = (type, wanted) => wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted;

;// CONCATENATED MODULE: ./packages/ledger/lib/reading/tail.js





/** How much is read at a look: what a fast writer leaves is taken in portions. */
const MAX_BYTES_A_LOOK = 4 << 20;
/**
 * Follows a ledger while others append to it. Each look reads whole lines only, so an entry that is being written waits for the next one;
 * each entry has to go on where the one before ended. There need not be a ledger yet.
 * @param from where to begin, as `verifyLedger` found it; the start of the ledger when absent
 */
function followLedger({ ledger, shownAs = ledger, from }, ports) {
    let { size, count, head } = from ?? { size: 0, count: 0, head: NO_HASH };
    return () => {
        const entries = [];
        const broken = (reason) => ({
            entries,
            defect: report('AIOP-L003', {
                message: `entry ${count} at byte ${size}: ${reason}`,
                at: { file: shownAs, line: count + 1, column: 1 },
            }),
        });
        const now = tail_sizeOf(ports.files, ledger);
        if (now < size)
            return broken('the ledger has become shorter');
        for (const line of readLines(ports.files, ledger, size, Math.min(now, size + MAX_BYTES_A_LOOK))) {
            if (line.state === 'too-long')
                return broken('the line is too long');
            if (line.state === 'torn')
                break;
            const parsed = parseCanonicalLine(line.bytes);
            if (!parsed.ok || !isEntry(parsed.value))
                return broken('the line is no entry');
            if (parsed.value.idx !== count || parsed.value.prev !== head)
                return broken('it does not go on where the one before ended');
            entries.push(parsed.value);
            [size, count, head] = [size + line.bytes.length + 1, count + 1, ports.blake3.hex(line.bytes)];
        }
        return { entries };
    };
}
function tail_sizeOf(files, ledger) {
    if (files.status(ledger) === undefined)
        return 0;
    refuseLinks(files, ledger);
    return files.status(ledger)?.size ?? 0;
}

;// CONCATENATED MODULE: ./packages/diagnostics/lib/duration.js
/** A duration for people: `340 ms`, `12.3 s`, `4 min 05 s`, `3 h 07 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/run-collector.js

/** More workstreams of one run, or steps of one workstream, are counted and not kept: a report has to be readable. */
const MAX_WORKSTREAMS = 500;
const MAX_STEPS = 40;
const STATUSES = new Set(['succeeded', 'failed', 'refused', 'skipped', 'interrupted']);
const run_collector_text = (value) => (typeof value === 'string' ? value : undefined);
const texts = (value) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
const statusOf = (value) => (isStatus(value) ? value : 'unfinished');
const isStatus = (value) => typeof value === 'string' && STATUSES.has(value);
/** A workstream while its events pass by. */
class WorkstreamCollector {
    #wsid;
    #startMs;
    #steps = [];
    #name;
    #status = 'unfinished';
    #endMs;
    #ms;
    #wave;
    #needs = [];
    #codes = [];
    constructor(wsid, at) {
        this.#wsid = wsid;
        this.#startMs = at;
        this.#endMs = at;
    }
    add(entry, at) {
        const { t, ws, wave, needs, codes, status, step, ok } = entry;
        const ms = count(entry, 'ms') ?? 0;
        this.#name = run_collector_text(ws) ?? this.#name;
        this.#endMs = at;
        if (typeof wave === 'number')
            this.#wave = wave;
        if (needs !== undefined)
            this.#needs = texts(needs);
        if (t === 'ws.done') {
            this.#status = statusOf(status);
            this.#ms = ms;
            this.#codes = texts(codes);
            return;
        }
        const name = t === 'ws.create' ? 'create' : t === 'ws.step' ? run_collector_text(step) : undefined;
        if (name === undefined || this.#steps.length >= MAX_STEPS)
            return;
        this.#steps.push({ name, ok: ok === true, endMs: at, ms, codes: texts(codes) });
    }
    get record() {
        return {
            wsid: this.#wsid,
            name: this.#name ?? this.#wsid,
            status: this.#status,
            ms: this.#ms ?? this.#endMs - this.#startMs,
            wave: this.#wave,
            needs: this.#needs,
            steps: this.#steps,
            codes: this.#codes,
        };
    }
}
/** A run while its events pass by. */
class RunCollector {
    #of;
    #workstreams = new Map();
    #hidden = new Set();
    #tasks = { ran: 0, skipped: 0, failed: 0 };
    #startMs;
    #endMs;
    #plan;
    #status;
    #ms;
    #savedMs = 0;
    #machineMs = 0;
    #version;
    #events = 0;
    #claimed = 0;
    constructor({ src, ts }) {
        this.#of = { repo: src.repo, run: src.run };
        this.#startMs = Date.parse(ts);
        this.#endMs = this.#startMs;
    }
    add(entry) {
        const at = Date.parse(entry.ts);
        this.#endMs = Math.max(this.#endMs, at);
        this.#events++;
        if (entry.src.trust === 'claimed')
            this.#claimed++;
        const wsid = run_collector_text(entry.wsid);
        if (wsid !== undefined)
            this.#workstream(wsid, at)?.add(entry, at);
        this.#addOwn(entry);
    }
    #workstream(wsid, at) {
        const known = this.#workstreams.get(wsid);
        if (known !== undefined)
            return known;
        if (this.#workstreams.size >= MAX_WORKSTREAMS) {
            // Some may be counted twice when even the names are too many: the report says "more than".
            if (this.#hidden.size < MAX_WORKSTREAMS * 20)
                this.#hidden.add(wsid);
            return undefined;
        }
        const made = new WorkstreamCollector(wsid, at);
        this.#workstreams.set(wsid, made);
        return made;
    }
    #addOwn(entry) {
        const ms = count(entry, 'ms') ?? 0;
        switch (entry.t) {
            case 'run.started':
            case 'plan.validated':
                this.#plan = run_collector_text(entry.plan) ?? this.#plan;
                break;
            case 'ws.create':
            case 'ws.step':
                this.#machineMs += ms;
                break;
            case 'verify.run':
                this.#tasks.ran += count(entry, 'ran') ?? 0;
                this.#tasks.skipped += count(entry, 'skipped') ?? 0;
                this.#tasks.failed += count(entry, 'failed') ?? 0;
                this.#savedMs += count(entry, 'saved_ms') ?? 0;
                // Of a workstream, its step `verify` says how long it took.
                if (entry.wsid === undefined)
                    this.#machineMs += ms;
                break;
            case 'version.decided':
                this.#version = run_collector_text(entry.version);
                break;
            case 'run.done':
                this.#status = statusOf(entry.status);
                this.#ms = ms;
                break;
        }
    }
    get record() {
        const workstreams = [...this.#workstreams.values()].map(({ record }) => record);
        return {
            ...this.#of,
            plan: this.#plan,
            status: this.#status ?? this.#statusOf(workstreams),
            startMs: this.#startMs,
            endMs: this.#endMs,
            ms: this.#ms ?? this.#endMs - this.#startMs,
            workstreams,
            hidden: this.#hidden.size,
            tasks: { ...this.#tasks },
            savedMs: this.#savedMs,
            machineMs: this.#machineMs,
            version: this.#version,
            events: this.#events,
            claimed: this.#claimed,
        };
    }
    /** Of a run whose end no event tells: what its workstreams came to, or its verifications where it has none. */
    #statusOf(workstreams) {
        if (workstreams.length === 0) {
            const { ran, skipped, failed } = this.#tasks;
            return failed > 0 ? 'failed' : ran + skipped > 0 ? 'succeeded' : 'unfinished';
        }
        if (workstreams.some(({ status }) => status === 'unfinished'))
            return 'unfinished';
        return workstreams.every(({ status }) => status === 'succeeded') ? 'succeeded' : 'failed';
    }
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/collect.js




/** What a team looks at first, of all metrics, in this order. */
const INDICATORS = [
    ['Success rate', 'ws.success_rate'],
    ['Skip rate', 'verify.skip_rate'],
    ['Gate pass rate', 'gate.pass_rate'],
    ['Mean confidence', 'gate.mean_confidence'],
    ['Time to recovery', 'ws.mttr_ms'],
    ['Verification, p95', 'verify.duration_ms.p95'],
    ['Commit compliance', 'commits.compliance'],
    ['Cache hit rate', 'cache.hit_rate'],
];
/**
 * Gathers what a report shows, in one pass over the entries. Memory is bounded by the runs that are kept: the last `maxRuns`, by the order in
 * which they were first recorded. Figures over everything also count the runs that are not kept, and events that are only claimed.
 */
function collectReport(entries, { maxRuns, verdict }) {
    const runs = new Map();
    const meters = INDICATORS.flatMap(([name, key]) => {
        const metric = METRICS.get(key);
        return metric === undefined ? [] : [{ name, metric, meter: metric.meter() }];
    });
    let [events, earlierRuns] = [0, 0];
    for (const entry of entries) {
        events++;
        for (const { metric, meter } of meters)
            if (metric.type === entry.t)
                meter.add(entry);
        const key = `${entry.src.repo}|${entry.src.run}`;
        const run = runs.get(key) ?? new RunCollector(entry);
        run.add(entry);
        runs.set(key, run);
        const [oldest] = runs.keys();
        if (runs.size > maxRuns && oldest !== undefined) {
            runs.delete(oldest);
            earlierRuns++;
        }
    }
    const recorded = [...runs.values()].map(({ record }) => record);
    const indicators = meters.map(({ name, metric: { meaning, unit }, meter }) => {
        const value = meter.read();
        return { name, meaning, value: value === undefined ? undefined : forPeople(value, unit) };
    });
    return { runs: recorded, earlierRuns, steps: stepStatistics(recorded), indicators, events, verdict };
}
function forPeople(value, unit) {
    if (unit === 'ms')
        return formatDuration(value);
    return unit === 'rate' ? `${Math.floor(value * 1000) / 10} %` : formatMeasured(value, unit);
}
/** The kinds of steps over all runs that are kept, the one that takes longest in all first. */
function stepStatistics(runs) {
    const statistics = new Map();
    for (const { run, workstreams } of runs) {
        for (const { name: workstream, steps } of workstreams) {
            for (const { name, ok, ms } of steps) {
                const before = statistics.get(name) ?? { name, count: 0, failed: 0, totalMs: 0, longestMs: -1, longest: { run, workstream } };
                const longer = ms > before.longestMs ? { longestMs: ms, longest: { run, workstream } } : {};
                statistics.set(name, {
                    ...before,
                    count: before.count + 1,
                    failed: before.failed + (ok ? 0 : 1),
                    totalMs: before.totalMs + ms,
                    ...longer,
                });
            }
        }
    }
    return [...statistics.values()].sort((a, b) => b.totalMs - a.totalMs);
}

// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
;// CONCATENATED MODULE: ./packages/diagnostics/lib/html.js

const MEANING = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** Untrusted text for the content of an HTML element or a quoted attribute: it can begin no markup, and what cannot be seen is shown. */
function escapeHtml(text, maxLength = 2000) {
    return (0,visible/* visible */.RK)(text, maxLength).replace(/[&<>"']/g, (mark) => MEANING.get(mark) ?? mark);
}

;// CONCATENATED MODULE: ./packages/diagnostics/lib/html-page.js


/**
 * One HTML document for a file of its own. Its content security policy lets it run no script, load nothing and send nothing; only this very
 * style sheet applies. It follows the light or dark scheme of the reader.
 */
function renderHtmlPage({ title, style, body }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/words.js
/** A status as a word with a mark of its own, so that colour is never all that tells. */
const STATUS_WORDS = {
    succeeded: '✓ succeeded',
    failed: '✗ failed',
    refused: '⊘ refused',
    skipped: '– skipped',
    interrupted: '■ interrupted',
    unfinished: '… unfinished',
};
/** `2026-11-21 12:50` in UTC; the table's heading names the zone. */
const shownTime = (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** A share of two counts as `83 %`; nothing where there is no whole. */
const share = (part, whole) => (whole === 0 ? '–' : `${Math.floor((100 * part) / whole)} %`);
/** Workstreams of a run by what became of them: the parts of a bar, in the order that they are drawn. */
function outcomesOf({ workstreams }) {
    const of = (wanted) => workstreams.filter(({ status }) => status === wanted).length;
    const [succeeded, refused, failed] = [of('succeeded'), of('refused'), of('failed')];
    return { succeeded, refused, failed, other: workstreams.length - succeeded - refused - failed };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/charts.js


/** More bars than this would be hairs. */
const MAX_BARS = 60;
/** As wide as a chart is shown, so that its text is as large as it says. */
const WIDTH = 360;
const HEIGHT = 170;
const LEFT = 72;
/** Room for the names of the first and the last run side by side. */
const NAMES = 220;
const BOTTOM = 24;
const TOP = 8;
const DEPTH = HEIGHT - TOP - BOTTOM;
/** Runs over time: what became of their workstreams, how long they took, and how often they passed and skipped. Each chart says in words what it shows. */
function renderCharts(all) {
    const runs = all.slice(-MAX_BARS);
    const hidden = all.length - runs.length;
    const note = hidden === 0 ? '' : `<p class="note">The charts show the last ${MAX_BARS} of ${all.length} runs.</p>\n`;
    return `<div class="charts">\n${outcomes(runs)}${times(runs)}${rates(runs)}</div>\n${note}`;
}
function outcomes(runs) {
    const bars = runs.map((run) => {
        const parts = Object.entries(outcomesOf(run)).map(([kind, size]) => ({ kind, size, words: `${size} ${kind}` }));
        return { name: charts_nameOf(run), parts: parts.filter(({ size }) => size > 0) };
    });
    const total = (kind) => bars.flatMap(({ parts }) => parts).reduce((sum, part) => sum + (part.kind === kind ? part.size : 0), 0);
    const words = `Workstreams of ${counted(runs.length, 'run')}: ${total('succeeded')} succeeded, ${total('refused')} refused, ${total('failed')} failed, ${total('other')} did not end.`;
    return figure('Workstreams of each run', words, ['succeeded', 'refused', 'failed', 'other'], barsOf(bars, String));
}
function times(runs) {
    const bars = runs.map((run) => ({
        name: charts_nameOf(run),
        parts: [
            { kind: 'took', size: run.ms, words: `took ${formatDuration(run.ms)}` },
            { kind: 'saved', size: run.savedMs, words: `skipping saved ${formatDuration(run.savedMs)}` },
        ],
    }));
    const sum = (pick) => formatDuration(runs.reduce((total, run) => total + pick(run), 0));
    const words = `Time of ${counted(runs.length, 'run')}: ${sum(({ ms }) => ms)} taken, ${sum(({ savedMs }) => savedMs)} of checks saved by skipping.`;
    return figure('Time of each run', words, ['took', 'saved'], barsOf(bars, formatDuration));
}
function rates(runs) {
    const passed = running(runs.map(({ status }) => ({ part: status === 'succeeded' ? 1 : 0, whole: status === 'unfinished' ? 0 : 1 })));
    const skipped = runs.map(({ tasks }) => (tasks.ran + tasks.skipped === 0 ? undefined : tasks.skipped / (tasks.ran + tasks.skipped)));
    const last = (values) => {
        const value = values.findLast((each) => each !== undefined);
        return value === undefined ? 'not known' : `${Math.floor(value * 100)} %`;
    };
    const words = `Share of the runs shown that passed: ${last(passed)}. Share of tasks that the last run skipped: ${last(skipped)}.`;
    const body = `${axis(1, (value) => `${Math.round(value * 100)} %`)}${line('passed', passed)}${line('skipped', skipped)}${ends(runs.map(charts_nameOf), WIDTH)}`;
    return figure('Pass rate and skip rate', words, ['passed', 'skipped'], body);
}
/** The share over everything up to each place. */
function running(samples) {
    let [parts, wholes] = [0, 0];
    return samples.map(({ part, whole }) => {
        parts += whole === 0 ? 0 : part;
        wholes += whole;
        return wholes === 0 ? undefined : parts / wholes;
    });
}
const LEGEND = {
    succeeded: 'succeeded',
    refused: 'refused',
    failed: 'failed',
    other: 'did not end, or skipped',
    took: 'taken',
    saved: 'saved by skipping',
    passed: 'runs passed, of those shown so far',
    skipped: 'tasks skipped, of the run',
};
function figure(title, words, kinds, body) {
    const legend = kinds.map((kind) => `<li><svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="k-${kind}" width="12" height="12" rx="2"/></svg>${LEGEND[kind] ?? kind}</li>`);
    return `<figure>
<figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(words)}">
${body}</svg>
<ul class="legend">${legend.join('')}</ul>
</figure>
`;
}
const charts_nameOf = ({ startMs, plan }) => `${shownTime(startMs)}${plan === undefined ? '' : `, ${plan}`}`;
const round = (value) => Math.round(value * 10) / 10;
function barsOf(bars, format) {
    const highest = Math.max(1, ...bars.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)));
    const room = (WIDTH - LEFT) / Math.max(bars.length, 8);
    const drawn = bars.map(({ name, parts }, index) => {
        let y = TOP + DEPTH;
        const rects = parts.map(({ kind, size }) => {
            const height = (size / highest) * DEPTH;
            y -= height;
            return `<rect class="k-${kind}" x="${round(LEFT + index * room + room * 0.12)}" y="${round(y)}" width="${round(room * 0.76)}" height="${round(height)}"/>`;
        });
        const words = `${name}: ${parts.map((part) => part.words).join(', ') || 'no workstreams'}`;
        return `<g><title>${escapeHtml(words, 300)}</title>${rects.join('')}</g>\n`;
    });
    return `${axis(highest, format)}${drawn.join('')}${ends(bars.map(({ name }) => name), LEFT + bars.length * room)}`;
}
/** Lines at nothing, half and all, with what they stand for. Counts have no half of one. */
function axis(highest, format) {
    const isSmallCount = format === String && highest < 2;
    return (isSmallCount ? [0, highest] : [0, highest / 2, highest])
        .map((value) => {
        const y = round(TOP + DEPTH - (value / highest) * DEPTH);
        const label = escapeHtml(format(format === String ? Math.round(value * 10) / 10 : value));
        return `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y}" y2="${y}"/><text class="tick" x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${label}</text>\n`;
    })
        .join('');
}
/** The first and the last run below the axis. */
function ends(names, right) {
    const [first, last] = [names[0]?.slice(0, 16), names.length > 1 ? names.at(-1)?.slice(0, 16) : undefined];
    const at = (text, x, anchor) => text === undefined ? '' : `<text class="tick" x="${x}" y="${HEIGHT - 6}" text-anchor="${anchor}">${escapeHtml(text)}</text>\n`;
    return at(first, LEFT, 'start') + at(last, Math.round(Math.max(right, LEFT + NAMES)), 'end');
}
/** A line through the known values, with a dot for each. */
function line(kind, values) {
    const step = (WIDTH - LEFT - 12) / Math.max(values.length - 1, 1);
    const points = values.flatMap((value, index) => value === undefined ? [] : [{ x: round(LEFT + 6 + index * step), y: round(TOP + DEPTH - value * DEPTH) }]);
    const dots = points.map(({ x, y }) => `<circle class="k-${kind}" cx="${x}" cy="${y}" r="2.5"/>`);
    const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
    return `<polyline class="l-${kind}" points="${path}"/>${dots.join('')}\n`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/run-graph.js


/** A graph of more boxes shows nothing any more; the table still lists them. */
const MAX_BOXES = 120;
const BOX = { width: 168, height: 44, right: 56, below: 14 };
/** The workstreams of a run by wave, with an arrow to whatever waited. */
function renderRunGraph({ workstreams }) {
    if (workstreams.length === 0)
        return '';
    if (workstreams.length > MAX_BOXES)
        return `<p class="note">The graph of ${workstreams.length} workstreams is too large to draw.</p>\n`;
    const boxes = place(workstreams);
    const columns = Math.max(...boxes.map(({ column }) => column));
    const perColumn = Map.groupBy(boxes, ({ column }) => column);
    const rows = Math.max(...Array.from(perColumn.values(), ({ length }) => length));
    const width = columns * (BOX.width + BOX.right) - BOX.right + 2;
    const height = 24 + rows * (BOX.height + BOX.below);
    const heads = Array.from({ length: columns }, (_, index) => `<text class="tick" x="${1 + index * (BOX.width + BOX.right)}" y="14">wave ${index + 1}</text>\n`);
    const words = `${counted(workstreams.length, 'workstream')} in ${counted(columns, 'wave')}: ${workstreams.map(({ name, status }) => `${name} ${status}`).join(', ')}`;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Graph of the run">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(words, 4000)}">
${heads.join('')}${arrows(boxes)}${boxes.map(box).join('')}</svg>
</div>
`;
}
function place(workstreams) {
    const waves = [...new Set(workstreams.map(({ wave = 1 }) => wave))].sort((a, b) => a - b);
    const filled = new Map();
    return workstreams.map((workstream) => {
        const column = waves.indexOf(workstream.wave ?? 1) + 1;
        const row = filled.get(column) ?? 0;
        filled.set(column, row + 1);
        return { workstream, column, x: 1 + (column - 1) * (BOX.width + BOX.right), y: 24 + row * (BOX.height + BOX.below) };
    });
}
function box({ workstream: { name, status, ms }, x, y }) {
    const words = `${name}: ${status}, ${formatDuration(ms)}`;
    return `<g><title>${escapeHtml(words, 300)}</title><rect class="box s-${status}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text class="name" x="${x + 12}" y="${y + 18}">${escapeHtml(run_graph_short(name))}</text><text class="tick" x="${x + 12}" y="${y + 34}">${STATUS_WORDS[status]}, ${formatDuration(ms)}</text></g>\n`;
}
const run_graph_short = (text) => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
function arrows(boxes) {
    const byName = new Map(boxes.map((each) => [each.workstream.name, each]));
    return boxes
        .flatMap((to) => to.workstream.needs.flatMap((need) => {
        const from = byName.get(need);
        if (from === undefined)
            return [];
        const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2, to.x, to.y + BOX.height / 2];
        const bend = Math.max(24, (x2 - x1) / 2);
        return [
            `<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/><circle class="tip" cx="${x2}" cy="${y2}" r="3.5"/>\n`,
        ];
    }))
        .join('');
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/timeline.js


const timeline_MAX_ROWS = 60;
const timeline_WIDTH = 960;
const timeline_LEFT = 170;
const ROW = 24;
const timeline_TOP = 20;
/** When each step of a run went on: one row a workstream, one bar a step. */
function renderTimeline({ workstreams: all, ms, startMs, endMs }) {
    const workstreams = all.filter(({ steps }) => steps.length > 0).slice(0, timeline_MAX_ROWS);
    if (workstreams.length === 0)
        return '';
    // A step that began before the first event was written still has its place.
    const from = Math.min(startMs, ...workstreams.flatMap(({ steps }) => steps.map((step) => step.endMs - step.ms)));
    const span = Math.max(1, endMs - from);
    const height = timeline_TOP + workstreams.length * ROW + 4;
    const at = (time) => timeline_LEFT + ((time - from) / span) * (timeline_WIDTH - timeline_LEFT - 4);
    const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
        const x = Math.round(at(from + part * span));
        return `<line class="grid" x1="${x}" x2="${x}" y1="${timeline_TOP - 4}" y2="${height}"/><text class="tick" x="${x}" y="12" text-anchor="${part === 1 ? 'end' : part === 0 ? 'start' : 'middle'}">${formatDuration(part * span)}</text>\n`;
    });
    const rows = workstreams.map(({ name, steps }, index) => {
        const y = timeline_TOP + index * ROW;
        const label = name.length > 22 ? `${name.slice(0, 21)}…` : name;
        return `<text class="name" x="0" y="${y + 15}">${escapeHtml(label)}</text>${steps.map((step) => bar(step, y, at)).join('')}\n`;
    });
    const words = `${counted(workstreams.length, 'workstream')} over ${formatDuration(ms)}; the table below lists their steps.`;
    const hidden = all.length - workstreams.length;
    return `<div class="scroll" tabindex="0" role="region" aria-label="Timeline of the run">
<svg class="timeline" width="${timeline_WIDTH}" height="${height}" viewBox="0 0 ${timeline_WIDTH} ${height}" role="img" aria-label="${escapeHtml(words)}">
${grid.join('')}${rows.join('')}</svg>
</div>
${hidden === 0 ? '' : `<p class="note">Without a row: ${counted(hidden, 'workstream')} that took no step, or beyond the first ${timeline_MAX_ROWS}.</p>\n`}`;
}
function bar({ name, ok, endMs, ms }, y, at) {
    const x = at(endMs - ms);
    const width = Math.max(2, at(endMs) - x);
    const words = `${name} ${ok ? '' : 'failed, '}${formatDuration(ms)}`;
    const round = (value) => Math.round(value * 10) / 10;
    return `<g><title>${escapeHtml(words, 200)}</title><rect class="${ok ? `t-${hue(name)}` : 't-bad'}" x="${round(x)}" y="${y + 3}" width="${round(width)}" height="${ROW - 8}" rx="2"/></g>`;
}
const STEPS = ['setup', 'execute', 'verify', 'merge', 'create', 'commit', 'claims', 'gate'];
/** The steps of the suite have a colour each; others share the last. */
function hue(step) {
    const index = STEPS.indexOf(step);
    return index < 0 ? STEPS.length : index;
}
/** What the colours of a timeline mean. */
function timelineLegend() {
    const items = [...STEPS.map((step, index) => [`t-${index}`, step]), [`t-${STEPS.length}`, 'another step'], ['t-bad', 'failed']].map(([kind, words]) => `<li><svg class="swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="${kind}" width="12" height="12" rx="2"/></svg>${words}</li>`);
    return `<ul class="legend">${items.join('')}</ul>\n`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/report/run-details.js




const run_details_MAX_ROWS = 200;
/** One run: its graph, its timeline, and a table that says the same in words. It opens and closes with the keyboard, without a script. */
function renderRunDetails(run, anchor, open) {
    const { plan, status, startMs, ms, workstreams, events, claimed, hidden } = run;
    const head = `${escapeHtml(plan ?? run.run, 80)}, ${shownTime(startMs)} UTC: <span class="word s-${status}">${STATUS_WORDS[status]}</span> <span class="note">${formatDuration(ms)}, ${outcomesOf(run).succeeded} of ${counted(workstreams.length, 'workstream')}</span>`;
    const trust = claimed === 0 ? '' : `, ${claimed === events ? 'all' : claimed} of them claimed by a job that ran foreign code`;
    const more = hidden === 0
        ? ''
        : `<p class="note">More than ${workstreams.length} workstreams: ${counted(hidden, 'other')} at least are not listed.</p>\n`;
    return `<details id="${anchor}"${open ? ' open' : ''}>
<summary>${head}</summary>
<p class="note">Run <code>${escapeHtml(run.run, 120)}</code> of <code>${escapeHtml(run.repo, 200)}</code>; ${counted(events, 'event')}${trust}.</p>
${parts(run)}${more}</details>
`;
}
function parts(run) {
    if (run.workstreams.length === 0)
        return `<p>No workstreams are on record. ${counted(run.tasks.ran, 'task')} ran, ${run.tasks.skipped} skipped, ${run.tasks.failed} failed.</p>\n`;
    const timeline = renderTimeline(run);
    const time = timeline === '' ? '' : `<h3>Timeline</h3>\n${timeline}${timelineLegend()}`;
    return `<h3>Graph</h3>\n${renderRunGraph(run)}${time}<h3>Workstreams</h3>\n${workstreamTable(run.workstreams)}`;
}
function workstreamTable(workstreams) {
    const rows = workstreams.slice(0, run_details_MAX_ROWS).map(({ name, wave, needs, status, ms, steps, codes }) => {
        const found = codes.length === 0 ? '' : ` <code>${escapeHtml(codes.slice(0, 10).join(' '), 200)}</code>`;
        return `<tr><th scope="row">${escapeHtml(name, 80)}</th><td class="number">${wave ?? '–'}</td><td>${escapeHtml(needs.join(', ') || '–', 300)}</td><td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span>${found}</td><td class="number">${formatDuration(ms)}</td><td class="steps">${steps.map(step).join(', ') || '–'}</td></tr>\n`;
    });
    return `<div class="scroll" tabindex="0" role="region" aria-label="Workstreams of the run">
<table>
<thead><tr><th scope="col">workstream</th><th scope="col" class="number">wave</th><th scope="col">needs</th><th scope="col">result</th><th scope="col" class="number">took</th><th scope="col">steps</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
`;
}
const step = ({ name, ok, ms }) => `${escapeHtml(name, 64)} ${formatDuration(ms)}${ok ? '' : ' <span class="word s-failed">✗ failed</span>'}`;

;// CONCATENATED MODULE: ./packages/ledger/lib/report/style.js
/** Colours of the steps, as hues that differ in both schemes. */
const HUES = [210, 265, 175, 120, 40, 320, 15, 85, 230];
const BASE = `
:root{color-scheme:light dark;--back:#fff;--panel:#f6f8fa;--text:#1f2328;--soft:#59636e;--line:#d1d9e0;--edge:#8c959f;--mark:#0969da;--good:#1f7a6d;--warn:#bf7a00;--bad:#cf222e;--idle:#8c959f;--took:#3b6fb6;--saved:#9fc3e8;--good-text:#136456;--warn-text:#8a5200;--bad-text:#b31d28;--light:52%}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--panel:#151b23;--text:#f0f6fc;--soft:#9198a1;--line:#3d444d;--edge:#6e7681;--mark:#4493f8;--good:#39a795;--warn:#d9982f;--bad:#f0605a;--idle:#6e7681;--took:#5b93df;--saved:#2c5080;--good-text:#4fc3b0;--warn-text:#e3a94b;--bad-text:#ff8a84;--light:58%}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;background:var(--back);color:var(--text);overflow-wrap:break-word}
h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:2rem 0 .75rem}h3{font-size:1rem;margin:1.25rem 0 .5rem}
header p{margin:.25rem 0;color:var(--soft)}.note{color:var(--soft);font-size:.9rem}
code{font:.85em ui-monospace,monospace;overflow-wrap:anywhere}
a{color:var(--mark)}
:focus-visible{outline:3px solid var(--mark);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--back);padding:.5rem 1rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:.75rem;margin:0}
.tiles>div{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem}
.tiles dt{color:var(--soft);font-size:.85rem}.tiles dd{margin:0}.tiles .value{font-size:1.35rem;white-space:nowrap;font-weight:600;font-variant-numeric:tabular-nums}
.tiles .why{color:var(--soft);font-size:.8rem;line-height:1.35}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem}
figure{margin:0;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.75rem}figcaption{font-weight:600;margin-bottom:.5rem}
svg{display:block}.chart{width:100%;height:auto}
svg text{fill:var(--text);font:12px system-ui,sans-serif}svg .tick{fill:var(--soft);font-size:11px;font-variant-numeric:tabular-nums}svg .name{font-weight:600}
.grid{stroke:var(--line)}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1rem;list-style:none;margin:.5rem 0 0;padding:0;color:var(--soft);font-size:.85rem}.legend li{display:flex;align-items:center;gap:.35rem}
.k-succeeded,.k-passed{fill:var(--good)}.k-refused{fill:var(--warn)}.k-failed{fill:var(--bad)}.k-other{fill:var(--idle)}.k-took,.k-skipped{fill:var(--took)}.k-saved{fill:var(--saved)}
.l-passed,.l-skipped{fill:none;stroke-width:2}.l-passed{stroke:var(--good)}.l-skipped{stroke:var(--took);stroke-dasharray:6 3}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px;margin:.5rem 0}.scroll>svg{margin:.75rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;color:var(--soft);padding:.5rem .75rem}
th,td{text-align:left;padding:.4rem .75rem;border-top:1px solid var(--line);vertical-align:top}th{color:var(--soft);font-weight:600;white-space:nowrap}
td.number,th.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}td.when,td.state,td code{white-space:nowrap}td.name{min-width:9rem}td.steps{min-width:20rem}
.s-succeeded.word{color:var(--good-text)}.s-failed.word{color:var(--bad-text)}.s-refused.word{color:var(--warn-text)}.word{font-weight:600}
.box{fill:var(--panel);stroke:var(--idle);stroke-width:2}.box.s-succeeded{stroke:var(--good)}.box.s-failed{stroke:var(--bad);stroke-dasharray:6 3}.box.s-refused{stroke:var(--warn);stroke-dasharray:2 3}
.edge{fill:none;stroke:var(--edge);stroke-width:1.5}.tip{fill:var(--edge)}
.t-bad{fill:var(--bad)}
.meter{width:100%;min-width:6rem;height:.75rem}
details{border:1px solid var(--line);border-radius:8px;padding:0 1rem;margin:.75rem 0;scroll-margin:1rem}details[open]{padding-bottom:1rem}
summary{cursor:pointer;padding:.75rem 0;font-weight:600}summary .note{font-weight:400}
details:target{border-color:var(--mark);box-shadow:0 0 0 2px var(--mark)}
@media print{.scroll{overflow:visible}.skip{display:none}}
`;
/** The one style sheet of a report. */
const REPORT_STYLE = `${BASE}${HUES.map((hue, index) => `.t-${index}{fill:hsl(${hue} 45% var(--light))}`).join('\n')}\n`;

;// CONCATENATED MODULE: ./packages/ledger/lib/report/page.js





/** Runs that are told in detail; of the others the table says the main things. */
const MAX_DETAILS = 12;
const MAX_TABLE_ROWS = 200;
const MAX_STEP_ROWS = 12;
/**
 * A report as one HTML page that needs nothing else: no script, no network (its content security policy says so), light or dark as the reader
 * has it, and everything that a chart shows in words and tables as well. Text of events is escaped.
 */
function renderReport(report, options = {}) {
    const { runs } = report;
    const repositories = [...new Set(runs.map(({ repo }) => repo))];
    const title = repositories.length === 1 ? `Runs of ${repositories[0]}` : 'Runs on record';
    const header = `<header>
<h1>${escapeHtml(title)}</h1>
<p>${reach(report)}</p>
<p>Ledger: ${escapeHtml(report.verdict)}</p>
</header>
`;
    const body = runs.length === 0 ? `${header}${page_NO_RUN}` : `${SKIP}${header}${sections(report, options)}`;
    return renderHtmlPage({ title, style: REPORT_STYLE, body });
}
const SKIP = '<a class="skip" href="#runs">Skip to the table of runs</a>\n';
const page_NO_RUN = `<main>
<p>The ledger records no run yet. <code>aiop run</code> and <code>pipeline.yml</code> record one each time, and every action that is given the input <code>ledger</code> adds to it.</p>
</main>
`;
function sections({ runs, indicators, steps }, options) {
    const newestFirst = runs.toReversed();
    const tiles = indicators.map(({ name, meaning, value }) => `<div><dt>${name}</dt><dd class="value">${value ?? '–'}</dd><dd class="why">${value === undefined ? 'not measured: ' : ''}${escapeHtml(meaning)}</dd></div>\n`);
    const details = newestFirst.slice(0, MAX_DETAILS).map((run, index) => renderRunDetails(run, `run-${index}`, index === 0));
    return `<main>
<section aria-labelledby="figures">
<h2 id="figures">Key figures</h2>
<dl class="tiles">
${passRate(runs)}${tiles.join('')}</dl>
</section>
<section aria-labelledby="over-time">
<h2 id="over-time">Runs over time</h2>
${renderCharts(runs)}</section>
${runTable(newestFirst, options)}${steps.length === 0 ? '' : stepTable(steps)}<section aria-labelledby="details">
<h2 id="details">The last runs in detail</h2>
${details.join('')}</section>
</main>
`;
}
function reach({ runs, events, earlierRuns }) {
    const last = Math.max(0, ...runs.map(({ endMs }) => endMs));
    const until = runs.length === 0 ? '' : `, up to <time datetime="${new Date(last).toISOString()}">${shownTime(last)} UTC</time>`;
    const earlier = earlierRuns === 0 ? '' : `; ${counted(earlierRuns, 'earlier run')} counted in the key figures, and not shown`;
    return `${counted(events, 'event')}, ${counted(runs.length, 'run')}${until}${earlier}`;
}
function passRate(runs) {
    const ended = runs.filter(({ status }) => status !== 'unfinished');
    const passed = ended.filter(({ status }) => status === 'succeeded').length;
    const took = runs.reduce((sum, { ms }) => sum + ms, 0);
    const saved = runs.reduce((sum, { savedMs }) => sum + savedMs, 0);
    return `<div><dt>Pass rate</dt><dd class="value">${share(passed, ended.length)}</dd><dd class="why">${passed} of ${counted(ended.length, 'run')} that ended succeeded</dd></div>
<div><dt>Time saved</dt><dd class="value">${formatDuration(saved)}</dd><dd class="why">of checks that were skipped; the runs took ${formatDuration(took)}</dd></div>
`;
}
function runTable(newestFirst, { pricePerMinute }) {
    const rows = newestFirst.slice(0, MAX_TABLE_ROWS).map((run, index) => {
        const { plan, status, startMs, workstreams, hidden, tasks, ms, machineMs, savedMs, version } = run;
        const name = escapeHtml(plan ?? run.run, 80);
        const link = index < MAX_DETAILS ? `<a href="#run-${index}">${name}</a>` : name;
        const cells = [
            `<td class="when"><time datetime="${new Date(startMs).toISOString()}">${shownTime(startMs)}</time></td>`,
            `<td class="name">${link}</td>`,
            `<td><code>${escapeHtml(run.run, 24)}</code></td>`,
            `<td class="state"><span class="word s-${status}">${STATUS_WORDS[status]}</span></td>`,
            number(workstreams.length === 0 ? '–' : `${outcomesOf(run).succeeded} of ${workstreams.length}${hidden === 0 ? '' : '+'}`),
            number(share(tasks.skipped, tasks.ran + tasks.skipped)),
            number(formatDuration(ms)),
            number(formatDuration(machineMs)),
            ...(pricePerMinute === undefined ? [] : [number(((machineMs / 60_000) * pricePerMinute).toFixed(2))]),
            number(formatDuration(savedMs)),
            `<td>${escapeHtml(version ?? '–', 80)}</td>`,
        ];
        return `<tr>${cells.join('')}</tr>\n`;
    });
    const cost = pricePerMinute === undefined ? '' : `<th scope="col" class="number">cost</th>`;
    const rest = newestFirst.length > MAX_TABLE_ROWS ? `<p class="note">${newestFirst.length - MAX_TABLE_ROWS} older runs are not listed.</p>\n` : '';
    return `<section aria-labelledby="runs">
<h2 id="runs">Runs</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="runs">
<table>
<caption>The newest first. Machine time is that of all steps together${pricePerMinute === undefined ? '' : `, cost at ${pricePerMinute} a minute`}.</caption>
<thead><tr><th scope="col">began (UTC)</th><th scope="col">plan</th><th scope="col">run</th><th scope="col">result</th><th scope="col" class="number">workstreams</th><th scope="col" class="number">skipped</th><th scope="col" class="number">took</th><th scope="col" class="number">machine time</th>${cost}<th scope="col" class="number">saved</th><th scope="col">version</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
${rest}</section>
`;
}
const number = (text) => `<td class="number">${text}</td>`;
function stepTable(steps) {
    const [most] = steps;
    const rows = steps.slice(0, MAX_STEP_ROWS).map(({ name, count, failed, totalMs, longestMs, longest }) => {
        const part = Math.round((100 * totalMs) / Math.max(1, most?.totalMs ?? 1));
        const bar = `<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="k-took" width="${part}" height="10" rx="1"/></svg>`;
        return `<tr><th scope="row">${escapeHtml(name, 64)}</th>${number(formatDuration(totalMs))}<td>${bar}</td>${number(formatDuration(totalMs / count))}${number(formatDuration(longestMs))}<td>${escapeHtml(longest.workstream, 60)}</td>${number(String(count))}${number(String(failed))}</tr>\n`;
    });
    return `<section aria-labelledby="steps">
<h2 id="steps">Slowest steps</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="steps">
<table>
<caption>By the time they took in all runs shown.</caption>
<thead><tr><th scope="col">step</th><th scope="col" class="number">in all</th><th scope="col"><span class="note">share of the slowest</span></th><th scope="col" class="number">mean</th><th scope="col" class="number">longest</th><th scope="col">in workstream</th><th scope="col" class="number">times</th><th scope="col" class="number">failed</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
</section>
`;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/anchors/keep-proofs.js







/**
 * Checks every bundle: nothing that is not signed by the signer enters a ledger's folder.
 * @throws UsageError for a file that is not there, and where nothing is named that they could be checked with
 */
async function openProofs(given, files) {
    if (given === undefined || given.bundles.length === 0)
        return { proofs: [], trust: undefined, findings: [] };
    const trust = keep_proofs_trustOf(given, files);
    const proofs = [];
    const findings = [];
    for (const shown of given.bundles.flatMap((bundle) => bundlesAt(bundle, given, files))) {
        const text = bundleAt(external_node_path_.posix.resolve(given.directory, shown), files);
        const opened = typeof text === 'string' ? await openAttestation(text, trust) : text;
        if ('reason' in opened)
            findings.push(unkept(shown, opened.reason));
        else if (opened.run === undefined)
            findings.push(unkept(shown, NO_RUN));
        else
            proofs.push({ run: opened.run, anchor: opened.anchor, text: opened.text, shown });
    }
    return { proofs, trust, findings };
}
/**
 * Puts proofs beside a sound ledger that ends at `head`, one a run: the one that proves most. What stands there in its name stays, unless it is
 * no proof of this ledger, or proves less.
 */
async function keepProofs(ledger, head, { proofs, trust }, files) {
    const kept = new Set();
    const findings = [];
    if (trust === undefined || proofs.length === 0)
        return { kept: [], findings };
    const fits = anchorFitter(ledger, head, files);
    for (const { run, anchor, text, shown } of proofs) {
        if (!fits(anchor)) {
            findings.push(unkept(shown, `it attests ${formatAnchor(anchor)}, which this ledger has never been`));
            continue;
        }
        const path = proofPath(ledger, run);
        const standing = bundleAt(path, files);
        if (standing === text)
            continue;
        const opened = typeof standing === 'string' ? ofRun(await openAttestation(standing, trust), run) : undefined;
        if (opened?.state === 'attested' && fits(opened.anchor) && opened.anchor.size >= anchor.size)
            continue;
        files.write(path, text);
        kept.add(run);
    }
    return { kept: [...kept], findings };
}
/** Where the proofs would lie beside a ledger. */
const pathsOfProofs = (ledger, proofs) => new Set(proofs.map(({ run }) => proofPath(ledger, run)));
function keep_proofs_trustOf({ where, directory, trustedRoot, signer }, files) {
    if (trustedRoot !== undefined && signer !== undefined)
        return { roots: readRoots(trustedRoot, directory, files), signer };
    throw new usage_error/* UsageError */.e({
        what: signer === undefined ? 'nobody is named who may have signed the bundles' : 'there are no roots to check the bundles with',
        where,
        expected: "a trusted root of Sigstore, and the signer's repository or workflow",
        fix: 'save `gh attestation trusted-root` to a file and name it, and a signer such as https://github.com/owner/name',
    });
}
/** A file itself; of a folder, the files of JSON in it and in its folders. Links are not followed. */
function bundlesAt(bundle, { directory, where }, files) {
    const kindOf = (path) => files.status(external_node_path_.posix.resolve(directory, path))?.kind;
    const within = (folder) => files.list(external_node_path_.posix.resolve(directory, folder)).map((name) => external_node_path_.posix.join(folder, name));
    const documents = (paths) => paths.filter((path) => path.endsWith('.json') && kindOf(path) === 'file');
    switch (kindOf(bundle)) {
        case 'directory': {
            const paths = within(bundle);
            return [...documents(paths), ...paths.filter((path) => kindOf(path) === 'directory').flatMap((path) => documents(within(path)))];
        }
        case undefined:
            throw new usage_error/* UsageError */.e({
                what: `there is no file ${JSON.stringify(bundle.slice(0, 200))}`,
                where,
                expected: 'a bundle of Sigstore, or a folder of them',
                fix: 'correct the path; actions/attest puts it out as bundle-path',
            });
        default:
            return [bundle];
    }
}
const unkept = (shown, reason) => report('AIOP-L013', { message: reason, at: { file: shown, line: 1, column: 1 } });

;// CONCATENATED MODULE: ./packages/ledger/lib/artifact-name.js

/**
 * Reads the name of an artifact, `ledger-<run>-<attempt>-<job>`: numbers without leading zeros, then the key of the job. The workflow gives
 * it, and not what ran in the job: of all names that come with a log it is the one to go by. Undefined for any other name.
 */
function parseArtifactName(name) {
    const [, run = '', attempt = '', job = ''] = /^ledger-([1-9][0-9]{0,18})-([1-9][0-9]{0,5})-(.{1,100})$/.exec(name) ?? [];
    return isJobKey(job) ? { run, attempt: Number(attempt), job } : undefined;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/find-logs.js





const find_logs_SUFFIX = '.jsonl';
/** Of one folder; more of them say nothing new. */
const MAX_STRAYS = 20;
/**
 * Finds the logs of a folder: `<job>.jsonl` in it, and `<artifact>/<job>.jsonl` as they are after a download of many artifacts. Nothing is
 * followed or read. Names may be anybody's: an artifact's folder may hold the log of its own job and nothing else.
 */
function findLogs(walDir, shownAs, files) {
    const places = [];
    const findings = [];
    const stray = (shown, message) => {
        if (findings.length < MAX_STRAYS)
            findings.push(report('AIOP-L036', { message, at: { file: shown, line: 1, column: 1 } }));
    };
    for (const name of files.list(walDir)) {
        const [path, shown] = [external_node_path_.posix.join(walDir, name), external_node_path_.posix.join(shownAs, name)];
        const kind = files.status(path)?.kind;
        if (name.endsWith(find_logs_SUFFIX)) {
            const job = name.slice(0, -find_logs_SUFFIX.length);
            if (!isJobKey(job))
                stray(shown, `${JSON.stringify(job)} is not the key of a job`);
            else if (kind !== 'file')
                stray(shown, 'it is not a regular file');
            else
                places.push({ job, path, shown });
        }
        else if (kind === 'directory') {
            const found = artifactLog(path, shown, name, files, stray);
            if (found !== undefined)
                places.push(found);
        }
        else if (kind === 'link')
            stray(shown, 'it is a link');
    }
    return { places, findings };
}
function artifactLog(folder, shown, name, files, stray) {
    const artifact = parseArtifactName(name);
    if (artifact === undefined) {
        stray(shown, `${JSON.stringify(name)} is not the name of an artifact of a job's log`);
        return undefined;
    }
    const own = `${artifact.job}${find_logs_SUFFIX}`;
    const expected = new Set([own, lockPath(own), tornPath(own)]);
    const names = files.list(folder);
    // What an earlier seal has left: no artifact is empty.
    if (names.length === 0)
        return undefined;
    for (const other of names) {
        if (!expected.has(other))
            stray(external_node_path_.posix.join(shown, other), `${JSON.stringify(other)} does not belong into the artifact of job ${artifact.job}`);
    }
    const path = external_node_path_.posix.join(folder, own);
    const kind = files.status(path)?.kind;
    if (kind === 'file')
        return { job: artifact.job, path, shown: external_node_path_.posix.join(shown, own), artifact };
    stray(shown, kind === undefined ? `it holds no ${own}` : `${own} is not a regular file`);
    return undefined;
}

;// CONCATENATED MODULE: ./packages/ledger/lib/collect-logs.js





/** Reads the logs of a folder, save those that are being written: the next seal takes them. Torn last lines are moved aside first. */
function collectLogs({ walDir, shownAs, run, declaredTypes }, ports) {
    const found = findLogs(walDir, shownAs?.walDir ?? walDir, ports.files);
    const strays = found.findings;
    // A lock that came in an artifact says nothing of this machine.
    const places = found.places.filter(({ path, artifact }) => artifact !== undefined || !ports.locks.isHeld(lockPath(path)));
    const logs = [];
    const findings = [...strays];
    for (const place of places) {
        const read = readLog(place, run, declaredTypes, ports);
        findings.push(...read.findings);
        if (read.log !== undefined)
            logs.push(read.log);
    }
    return { logs: logs.sort(byJobAndAttempt), present: new Set(places.map(({ job }) => job)), findings };
}
function readLog(place, run, declaredTypes, ports) {
    const { path, shown, job } = place;
    const content = readJobLog(path, job, declaredTypes, ports);
    if (content.state === 'broken') {
        const { line, reason } = content;
        return { findings: [report('AIOP-L033', { message: `line ${line}: ${reason}`, at: { file: shown, line, column: 1 } })] };
    }
    const stranger = strangerReason(content.entries[0], place, run);
    if (stranger !== undefined)
        return { findings: [report('AIOP-L035', { message: stranger, at: { file: shown, line: 1, column: 1 } })] };
    const findings = [];
    const at = { file: shown, line: content.entries.length + 1, column: 1 };
    if (content.torn !== undefined) {
        quarantineTail(path, content.size, content.torn, ports);
        const message = `${content.torn.length} torn bytes of job ${job} were moved to ${tornPath(shown)}`;
        findings.push(report('AIOP-L022', { message, at }));
    }
    if (!content.closed)
        findings.push(report('AIOP-L034', { message: `job ${job} did not close its log`, at }));
    return { log: { ...place, entries: content.entries }, findings };
}
/** Why a log is not of the run that is sealed, nor of the artifact that it came in. */
function strangerReason(first, { artifact }, run) {
    if (first === undefined)
        return undefined;
    const { src } = first;
    const says = `its events name run ${src.run}, attempt ${src.attempt}, of ${src.repo}`;
    if (artifact !== undefined && (src.run !== artifact.run || src.attempt !== artifact.attempt)) {
        return `${says}; the artifact is of run ${artifact.run}, attempt ${artifact.attempt}`;
    }
    if (run === undefined || (src.repo === run.repo && run.others === true))
        return undefined;
    if (src.repo === run.repo && src.run === run.run && src.attempt <= run.attempt)
        return undefined;
    return `${says}; the run that is sealed is ${run.run}, attempt ${run.attempt}, of ${run.repo}`;
}
function byJobAndAttempt(a, b) {
    if (a.job !== b.job)
        return a.job < b.job ? -1 : 1;
    return attemptOf(a) - attemptOf(b);
}
const attemptOf = ({ entries }) => entries[0]?.src.attempt ?? 0;

;// CONCATENATED MODULE: ./packages/ledger/lib/collect.js


/**
 * Reads all that is to be sealed. What cannot be sealed is a finding, and stays.
 * @throws UsageError for proofs that are not there, or cannot be checked
 */
async function collect(request, ports) {
    const opened = await openProofs(request.proofs, ports.files);
    const logs = collectLogs(request, ports);
    return { ...logs, ...opened, findings: [...logs.findings, ...opened.findings] };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/recorded-defect.js





/** The longest that its place can make an entry. */
const LAST_PLACE = { idx: Number.MAX_SAFE_INTEGER, prev: NO_HASH };
/**
 * Why whoever verifies the ledger would refuse the entry that a recorded event becomes, or undefined. Asked of everything that a seal takes from
 * others: what has entered the ledger stays there, and one line that is not sound makes it a tampered one for good.
 * @param recorded an entry without its place
 */
function recordedDefect(recorded) {
    const line = Buffer.from(canonicalText({ ...recorded, ...LAST_PLACE }));
    if (line.length > MAX_LINE_BYTES)
        return `its entry would have more than ${MAX_LINE_BYTES} bytes`;
    const parsed = parseCanonicalLine(line);
    if (!parsed.ok)
        return parsed.reason;
    return isEntry(parsed.value) ? contentDefect(parsed.value)?.reason : envelopeReason();
}

;// CONCATENATED MODULE: ./packages/ledger/lib/repeated-events.js






/**
 * Replaces secrets in what the jobs recorded, drops the events that the ledger holds already, and sets a log aside whose event is there
 * with another content: one of the two is false, and the ledger cannot know which.
 */
async function prepareLogs(logs, { ledger, size, trustOf }, ports) {
    const known = payloadsInLedger(logs, ledger, size, ports);
    const redactEvent = eventRedactor(ports.redact);
    const findings = [];
    const prepared = [];
    let repeated = 0;
    for (const log of logs) {
        const payloads = await payloadsOf(log, redactEvent);
        const refused = refusalOf(log, payloads, known);
        if (refused !== undefined) {
            findings.push(refused);
            continue;
        }
        const fresh = payloads.filter(({ entry }) => !known.has(entry.lid));
        // One log may have come twice.
        for (const { event, entry } of fresh)
            known.set(entry.lid, fingerprintOf(event, entry));
        const dropped = payloads.length - fresh.length;
        repeated += dropped;
        if (dropped > 0)
            findings.push(report('AIOP-L031', { message: `${dropped} events of job ${log.job} were in the ledger before` }));
        prepared.push({ ...log, fresh: fresh.map(({ event, entry }) => recordedBy(event, entry, trustOf(log))) });
    }
    return { logs: prepared, repeated, findings };
}
/** The entry of a job that is attested is the longer one. */
const LONGEST_TRUST = 'attested';
function refusalOf({ job, shown }, payloads, known) {
    for (const { entry, event } of payloads) {
        const at = { file: shown, line: entry.seq + 1, column: 1 };
        const other = known.get(entry.lid);
        if (other !== undefined && other !== fingerprintOf(event, entry)) {
            return report('AIOP-L032', { message: `event ${entry.seq} of job ${job} is in the ledger with another content`, at });
        }
        const defect = recordedDefect(recordedBy(event, entry, LONGEST_TRUST));
        if (defect !== undefined)
            return report('AIOP-L033', { message: `line ${entry.seq + 1}, without its secrets: ${defect}`, at });
    }
    return undefined;
}
/** What the ledger holds, by `lid`, of every run that the logs come from. */
function payloadsInLedger(logs, ledger, size, { files }) {
    const runs = new Map();
    for (const { entries } of logs) {
        const src = entries[0]?.src;
        if (src !== undefined)
            runs.set(`${src.repo}|${src.run}`, src);
    }
    const payloads = new Map();
    for (const run of runs.values()) {
        for (const entry of entriesOfRun(files, ledger, size, run))
            payloads.set(entry.lid, fingerprintOf(eventOf(entry), entry));
    }
    return payloads;
}
async function payloadsOf({ entries }, redactEvent) {
    const payloads = [];
    for (const entry of entries)
        payloads.push({ entry, event: await redactEvent(eventOf(entry)) });
    return payloads;
}
function recordedBy(event, entry, trust) {
    const { repo, run, attempt, job } = entry.src;
    const source = { repo, run, attempt, job };
    const { v, id, lid, ts, seq } = entry;
    return { ...event, v, id, lid, ts, seq, src: { ...source, trust } };
}
/** Everything that the job said, and nothing that the sealer gave. */
const fingerprintOf = (event, entry) => (0,canonical_json/* canonicalJson */.d)(recordedBy(event, entry, 'claimed'));

;// CONCATENATED MODULE: ./packages/ledger/lib/sequence-logs.js










/**
 * Extends a ledger, whose lock the caller holds, by the events of job logs: by job key, attempt and number. Events that it holds already are
 * recognised by `lid` and dropped. Proofs that hold for the ledger as it is then are put beside it.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
async function sequenceLogs(request, collected, ports) {
    const { ledger, declaredTypes = new Set(), trustOf = () => 'claimed' } = request;
    const shownAs = request.shownAs?.ledger ?? ledger;
    for (const path of pathsOfProofs(ledger, collected.proofs))
        refuseLinks(ports.files, path);
    const opened = openLedger({ ledger, shownAs, declaredTypes }, ports);
    if (opened.state === 'refused')
        return { outcome: opened, spent: [] };
    const { chain } = opened;
    const before = chain.size;
    const prepared = await prepareLogs(collected.logs, { ledger, size: before, trustOf }, ports);
    const lines = prepared.logs.flatMap(({ fresh, shown }) => fresh.map((recorded) => nextLine(chain, recorded, shown)));
    const { range: _, ...unchanged } = chain.snapshot();
    const head = lines.length === 0 ? unchanged : writeLines(ports.files, ledger, before, chain, lines);
    const signs = request.signer !== undefined && lines.length > 0;
    const checkpoint = signs ? writeCheckpoint(ledger, head, request.signer, ports.files) : undefined;
    const proofs = await keepProofs(ledger, head, collected, ports.files);
    const missing = missingJobs(request, collected.present, before, ports);
    const outcome = {
        state: 'sealed',
        ...head,
        added: lines.length,
        repeated: prepared.repeated,
        jobs: prepared.logs.map(({ job }) => job),
        checkpoint,
        proofs: proofs.kept,
        findings: [
            ...opened.findings,
            ...collected.findings,
            ...prepared.findings,
            ...unattestable(prepared.logs, trustOf),
            ...proofs.findings,
            ...missing,
        ],
    };
    return { outcome, spent: prepared.logs.map(({ path }) => path) };
}
function missingJobs({ jobs = [], run, ledger, walDir, shownAs }, present, size, { files }) {
    const absent = new Set(jobs.filter((job) => !present.has(job)));
    if (absent.size > 0 && run !== undefined)
        for (const { src } of entriesOfRun(files, ledger, size, run))
            absent.delete(src.job);
    const folder = shownAs?.walDir ?? walDir;
    return [...absent].map((job) => report('AIOP-L030', { message: `${folder} holds no log of job ${job}`, witness: `${folder}/${job}.jsonl` }));
}

;// CONCATENATED MODULE: ./packages/ledger/lib/seal.js



/**
 * Moves the events of every job log into a ledger of the file system, and removes the logs. It may be killed at any point and run again.
 * A log whose lock somebody holds is being written, and stays.
 * @throws UsageError for paths that are links, and for what the file system refuses: the ledger is then as it was
 */
async function seal(request, ports) {
    const { ledger } = request;
    refuseLinks(ports.files, ledger);
    return ports.locks.withLock(lockPath(ledger), async () => {
        const { declaredTypes = new Set() } = request;
        const { outcome, spent } = await sequenceLogs(request, await collect({ ...request, declaredTypes }, ports), ports);
        for (const path of spent)
            ports.files.remove(path);
        return outcome;
    });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/backoff.js
const BASE_MS = 500;
const CAP_MS = 16_000;
/**
 * How long to wait after it, in milliseconds: anything up to a limit that doubles with each round and each push, so that those who collided once do not do
 * so again (exponential backoff with jitter). The limit begins with the time of two rounds, where those are long. Whoever lost two pushes waits for at
 * least half of it: those who lost fewer go first, and nobody spends the pushes that a hosting service allows.
 */
function backoff({ round, pushes, ms }, random) {
    const limit = Math.min(CAP_MS, Math.max(BASE_MS, 2 * ms) * 2 ** (round + pushes));
    const least = pushes < 2 ? 0 : limit / 2;
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return least + ((((a * 256 + b) * 256 + c) * 256 + d) / 2 ** 32) * (limit - least);
}

;// CONCATENATED MODULE: ./packages/ledger/lib/seal-message.js
/** The message of a seal's commit. Its trailers are an anchor for whoever keeps them elsewhere. */
function commitMessage(sealed, run) {
    const { added, proofs, size, root } = sealed;
    const body = [...(added === 0 ? [] : [seal_message_entriesIn(sealed)]), ...(proofs.length === 0 ? [] : [`Proofs of ${runs(proofs)}.`])];
    const subject = added === 0 ? `keep the ${proofs.length === 1 ? 'proof' : 'proofs'} of ${runs(proofs)}` : `seal ${seal_message_nameOf(run)}`;
    return [`chore(ledger): ${subject}`, '', ...body, '', `Ledger-Size: ${size}`, `Ledger-Root: ${root}`, ''].join('\n');
}
function seal_message_entriesIn({ added, count, jobs }) {
    const first = count - added;
    const entries = added === 1 ? `entry ${first}` : `entries ${first} to ${count - 1}`;
    return `${added} new: ${entries}, from ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}.`;
}
const seal_message_nameOf = (run) => run === undefined || run.others === true ? 'what runs left behind' : `run ${run.run}, attempt ${run.attempt}`;
/** A subject line has room for few of them. */
const runs = (names) => names.length === 1 ? `run ${names[0]}` : names.length <= 3 ? `runs ${names.join(', ')}` : `${names.length} runs`;

;// CONCATENATED MODULE: ./packages/ledger/lib/seal-round.js





/** A remote that gives no answer so often in a row is not going to. */
const MAX_SILENCES = 3;
/** Takes the branch as it is, extends it, and tries to push it, once. */
async function sealRound(request, collected, progress, ports) {
    const { branch, files } = ports;
    const answer = await tipOf(progress, ports);
    if (answer.state === 'silent')
        return { state: 'again', progress: { ...progress, silences: progress.silences + 1 } };
    const { tip } = answer;
    const { unanswered } = progress;
    if (unanswered !== undefined && unanswered.commit === tip)
        return landed(unanswered, progress.pushes);
    const folder = files.temporaryDirectory('aiop-seal-');
    try {
        const copy = await copyBranch(branch, tip, folder, new Set(collected.proofs.map(({ run }) => run)), files);
        return await extendAndPush(request, collected, { ...progress, silences: 0 }, tip, copy, ports);
    }
    finally {
        files.remove(folder);
    }
}
async function tipOf({ silences }, { branch }) {
    try {
        const tip = await branch.tip();
        // A commit that is gone again was replaced in between.
        return tip === undefined || (await branch.fetch(tip)) ? { state: 'known', tip } : { state: 'silent' };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e && silences + 1 < MAX_SILENCES)
            return { state: 'silent' };
        throw error;
    }
}
async function extendAndPush(request, collected, progress, tip, { ledger, changes }, ports) {
    const { branch, clock } = ports;
    const shownAs = { walDir: request.shownWalDir ?? request.walDir, ledger: `.runs/ledger.jsonl on ${branch.shown}` };
    const loss = rewritten(ledger, shownAs.ledger, progress.known, ports);
    if (loss !== undefined)
        return { state: 'ended', outcome: { state: 'refused', findings: [loss] }, spent: [] };
    const known = [...pastOf(ledger, 'this run', ports), ...progress.known.filter(({ by }) => by !== 'this run')];
    const sequenced = await sequenceLogs({ ...request, ledger, shownAs }, collected, ports);
    const { outcome, spent } = sequenced;
    if (outcome.state === 'refused')
        return { state: 'ended', outcome, spent: [] };
    if (outcome.added === 0 && outcome.proofs.length === 0)
        return { state: 'ended', outcome: { ...outcome, commit: tip, pushes: progress.pushes }, spent };
    const message = commitMessage(outcome, request.run);
    const commit = await branch.commit({ parent: tip, changes: changes(), removed: [], message, at: Math.floor(clock.now() / 1000) });
    const attempt = { commit, sequenced };
    const push = await branch.push(commit);
    const pushes = progress.pushes + (push.state === 'moved' && !push.wasSent ? 0 : 1);
    if (push.state === 'landed')
        return landed(attempt, pushes);
    const unanswered = push.state === 'unknown' ? { unanswered: attempt } : {};
    return { state: 'again', progress: { pushes, silences: 0, known, ...unanswered } };
}
function landed({ commit, sequenced: { outcome, spent } }, pushes) {
    if (outcome.state === 'refused')
        throw new Error('what was refused was pushed');
    return { state: 'ended', outcome: { ...outcome, commit, pushes }, spent };
}

;// CONCATENATED MODULE: ./packages/ledger/lib/seal-branch.js




/** Whoever loses this many races, or answers, in a row is not going to land. */
const MAX_ROUNDS = 10;
/**
 * Moves the events of every job log into the ledger of a remote branch: one commit, one push, never forced. Whoever loses a race takes the
 * branch as it is now and begins again; after a lost answer the branch itself tells whether the push landed. It may be killed at any point and
 * run again: events are recognised by `lid`. The logs are removed once their events are on the branch.
 * @throws UsageError when the remote cannot be asked, or does not allow the push; the logs then stay as they are
 */
async function sealToBranch(request, ports) {
    const { clock, files, random, branch, sleep } = ports;
    const { declaredTypes = new Set(), shownWalDir, ...asked } = request;
    const shownAs = shownWalDir === undefined ? {} : { shownAs: { walDir: shownWalDir } };
    const collected = await collect({ ...asked, declaredTypes, ...shownAs }, ports);
    let progress = { pushes: 0, silences: 0, known: request.known ?? [] };
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const startedAt = clock.monotonic();
        const ended = await sealRound(request, collected, progress, ports);
        if (ended.state === 'ended') {
            for (const path of ended.spent)
                files.remove(path);
            return ended.outcome;
        }
        ({ progress } = ended);
        await sleep(backoff({ round, pushes: progress.pushes, ms: clock.monotonic() - startedAt }, random));
    }
    throw new usage_error/* UsageError */.e({
        what: `none of ${MAX_ROUNDS} pushes came first and was answered`,
        where: `branch ${branch.shown}`,
        expected: 'a remote that answers, and a branch that is left alone for a second',
        fix: 'run the seal again: the logs are where they were, and nothing is recorded twice',
    });
}

;// CONCATENATED MODULE: ./packages/ledger/lib/index.js







































/***/ })

};
