export const id = 6962;
export const ids = [6962];
export const modules = {

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

/***/ 4132:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ canonicalField)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1853);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);


/** Values inside one another: no tool writes more than a few levels. */
const MAX_DEPTH = 16;
/** A field of a parsed document, whatever it holds, as one text: the same for the same value. @throws UnreadableLock for what JSON cannot hold */
function canonicalField(value) {
    for (let depth = 0, level = [value]; level.length > 0; depth++) {
        if (depth > MAX_DEPTH)
            throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ(`values lie more than ${MAX_DEPTH} deep in one another`);
        level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.entries(one).flat() : nothingIn(one)));
    }
    return (0,_aiop_ids__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value);
}
/** Nothing lies in a text or a number; one that JSON cannot hold is refused. */
function nothingIn(value) {
    if (typeof value === 'string' ? value.isWellFormed() : typeof value !== 'number' || Number.isFinite(value))
        return [];
    throw new _locked_package_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableLock */ .NQ('it holds a text that is not Unicode, or a number that is none');
}


/***/ }),

/***/ 9845:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPreCommitConfig: () => (/* binding */ readPreCommitConfig)
/* harmony export */ });
/* harmony import */ var _canonical_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4132);
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);



/**
 * `.pre-commit-config.yaml` (https://pre-commit.com/#pre-commit-configyaml---top-level): the repositories with their revisions, and the
 * environments that hooks are given besides. What a hook looks at, and with which arguments, is not kept.
 */
function readPreCommitConfig(text) {
    const root = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAliasedYaml */ .w)('.pre-commit-config.yaml', text);
    const defaults = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(root.default_language_version ?? {}, 'default_language_version');
    const languages = Object.entries(defaults).map(([language, version]) => ({
        name: language,
        version: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(version, 'a version'),
        integrity: '',
        source: 'default_language_version',
    }));
    const repositories = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(root.repos, 'repos').flatMap(({ repo, rev, hooks }) => {
        const [source, version] = [(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(repo, 'repo'), (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(rev, 'rev')];
        const environments = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsField */ .RE)(hooks, 'hooks').flatMap(({ id, language, language_version, additional_dependencies }) => {
            const added = (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .listField */ .FZ)(additional_dependencies, 'additional_dependencies').map((one) => (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(one, 'a dependency'));
            // A hook of the project itself has an environment only for what it names; one of a repository may be given another language.
            const overridden = source === 'local' ? undefined : language;
            if (added.length === 0 && language_version === undefined && overridden === undefined)
                return [];
            const parts = [(0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(language_version, 'language_version'), (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(language, 'language'), ...added.sort()];
            return [{ name: (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(id, 'id'), version, integrity: '', source: (0,_canonical_field_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalField */ .T)([source, ...parts]) }];
        });
        return source === 'local' || source === 'meta'
            ? environments
            : [{ name: source, version, integrity: '', source: 'repo' }, ...environments];
    });
    return [...languages, ...repositories];
}


/***/ }),

/***/ 3863:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ parseAliasedYaml),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./packages/diagnostics/lib/finding.js
var finding = __webpack_require__(7575);
// EXTERNAL MODULE: ./packages/diagnostics/lib/visible.js
var visible = __webpack_require__(8644);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/documents/lib/plain-value.js
var plain_value = __webpack_require__(68);
// EXTERNAL MODULE: ./packages/documents/lib/source-text.js
var source_text = __webpack_require__(895);
// EXTERNAL MODULE: ./packages/documents/lib/yaml-syntax.js
var yaml_syntax = __webpack_require__(7097);
// EXTERNAL MODULE: ./packages/documents/lib/yaml-values.js
var yaml_values = __webpack_require__(5668);
;// CONCATENATED MODULE: ./packages/documents/lib/aliased-yaml.js






/** What aliases may stand for, all together: some hundreds are more than anybody writes, and a few can hold a billion values in one another. */
const MAX_ALIASED_VALUES = 10_000;
/** All values of a text, each as often as it is met: an anchor that holds its own alias has no end. */
const MAX_VALUES = 200_000;
/**
 * The value of a YAML text whose writer may use anchors, aliases and merge keys, as readers of YAML 1.1 take them. It is for files of other tools:
 * what is ours has one form, which `parseDocument` reads. Tags, directives, duplicate keys and a second document are refused here too.
 * Never throws for what the document holds.
 */
function aliasedYaml({ path, bytes, maxBytes, maxDepth = 64 }, codes) {
    const decoded = (0,source_text/* readSourceText */.V)(path, bytes, maxBytes, codes);
    if (!decoded.ok)
        return decoded;
    const findings = [];
    const rules = { source: decoded.value, codes, maxDepth, findings, aliases: true };
    const value = composed(rules);
    return findings.length > 0 ? { ok: false, findings } : { ok: true, value, findings: [] };
}
function composed(rules) {
    const tokens = (0,yaml_syntax/* parseYamlSyntax */.c)(rules);
    if (tokens === undefined)
        return undefined;
    try {
        return (0,yaml_values/* withoutStacks */.G)(() => {
            const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', prettyErrors: false, merge: true });
            const [first, second] = composer.compose(tokens, true, rules.source.text.length);
            const problem = second === undefined ? [...(first?.errors ?? []), ...(first?.warnings ?? [])][0] : undefined;
            if (problem !== undefined)
                throw problem;
            if (second !== undefined)
                throw new SyntaxError('the file holds more than one document');
            const value = first?.toJS({ maxAliasCount: MAX_ALIASED_VALUES });
            if (hasEnd(value))
                return value;
            throw new SyntaxError(`its aliases stand for more than ${MAX_VALUES} values, or for themselves`);
        });
    }
    catch (error) {
        // An alias of nothing, of itself, or of too much.
        if (!(error instanceof Error))
            throw error;
        (0,plain_value/* refuse */.TR)(rules, rules.codes.syntax, 0, (0,visible/* visible */.RK)(error.message, 300), 'mend the YAML');
        return undefined;
    }
}
function hasEnd(root) {
    const open = [root];
    for (let count = 0; open.length > 0; count++) {
        const value = open.pop();
        if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                open.push(inner);
        if (count + open.length > MAX_VALUES)
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./packages/documents/lib/parse-document.js + 4 modules
var parse_document = __webpack_require__(4625);
// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-package.js
var locked_package = __webpack_require__(4124);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/yaml-document.js



const MAX_BYTES = 32 * 1024 * 1024;
/** Every problem of the form comes to the same here: the bytes are hashed instead. */
const UNREADABLE = {
    unreadable: 'AIOP-K001',
    syntax: 'AIOP-K001',
    duplicateKey: 'AIOP-K001',
    forbidden: 'AIOP-K001',
    missing: 'AIOP-K001',
    unknownField: 'AIOP-K001',
    wrongType: 'AIOP-K001',
    enumValue: 'AIOP-K001',
};
/** A file in YAML as its outermost mapping. @throws UnreadableLock when it is not YAML, or holds anchors, tags or keys twice */
const parseYaml = (path, text) => outermost(strictYaml(path, text));
/** The same of a file whose writer may use anchors, aliases and merge keys. */
function parseAliasedYaml(path, text) {
    const strict = strictYaml(path, text);
    return outermost(strict.ok ? strict : aliasedYaml(sourceOf(path, text), UNREADABLE));
}
const sourceOf = (path, text) => ({ path, bytes: new TextEncoder().encode(text), maxBytes: MAX_BYTES });
function strictYaml(path, text) {
    const parsed = (0,parse_document/* parseDocument */.T)(sourceOf(path, text), UNREADABLE);
    return parsed.ok ? { ...parsed, value: parsed.value.value } : parsed;
}
function outermost(parsed) {
    if (parsed.ok)
        return (0,locked_package/* objectField */.qV)(parsed.value, 'the file');
    const [first] = parsed.findings;
    throw new locked_package/* UnreadableLock */.NQ(first === undefined ? 'it is not YAML' : (0,finding/* formatFinding */.tf)(first));
}


/***/ }),

/***/ 4470:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ pointerName),
/* harmony export */   LQ: () => (/* binding */ pointerSegment),
/* harmony export */   N4: () => (/* binding */ Places),
/* harmony export */   cP: () => (/* binding */ pointerSegments)
/* harmony export */ });
/** Objects with fewer members are searched from the beginning. */
const MAX_SEARCHED = 64;
/** The offset of every value of a document, found by pointer. Kept beside the values, so that these stay plain data. */
class Places {
    // One list for all: a large document has a hundred thousand objects, and a list for each would take more than the document.
    #offsets = [];
    /** Where in the list the offsets of an object or array begin. */
    #starts = new Map();
    /** The keys of an object in the order of the text, where that is not the order of its properties. */
    #keys = new Map();
    #indexes = new Map();
    #root;
    #rootOffset = 0;
    setRoot(value, offset) {
        this.#root = value;
        this.#rootOffset = offset;
    }
    /** @param offsets of each key and of its value, in the order of `keys` */
    addObject(object, keys, offsets) {
        this.#add(object, offsets);
        // Properties stand in the order of the text, save those with the name of an index, which come first.
        if (keys.some(isIndex))
            this.#keys.set(object, keys);
    }
    addArray(array, offsets) {
        this.#add(array, offsets);
    }
    #add(container, offsets) {
        this.#starts.set(container, this.#offsets.length);
        for (const offset of offsets)
            this.#offsets.push(offset);
    }
    /** The offset of the value at an RFC 6901 pointer, or of its key; where there is no such value, of the nearest one above it. */
    offset(pointer, part) {
        let [value, offset] = [this.#root, this.#rootOffset];
        const names = pointerSegments(pointer);
        for (const [depth, name] of names.entries()) {
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
                return offset;
            const start = this.#starts.get(value);
            if (start === undefined)
                return offset;
            const key = part === 'key' && depth === names.length - 1;
            const place = Array.isArray(value) ? Number(name) : 2 * this.#keyIndex(value, name) + (key ? 0 : 1);
            const found = this.#offsets[start + place];
            if (found === undefined)
                return offset;
            [value, offset] = [Reflect.get(value, name), found];
        }
        return offset;
    }
    #keyIndex(object, name) {
        const keys = this.#keys.get(object) ?? Object.keys(object);
        if (keys.length <= MAX_SEARCHED)
            return keys.indexOf(name);
        const index = this.#indexes.get(object) ?? new Map(keys.map((key, at) => [key, at]));
        this.#indexes.set(object, index);
        return index.get(name) ?? -1;
    }
}
const isIndex = (name) => /^\d/.test(name);
/** The names that an RFC 6901 pointer goes through, unescaped. */
function pointerSegments(pointer) {
    const segments = pointer.split('/');
    segments.shift();
    return pointer.includes('~') ? segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')) : segments;
}
/** One segment for an RFC 6901 pointer. */
function pointerSegment(name) {
    return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}
/** A pointer as people write it: `workstreams[3].claims.write[0]`. The whole document is `the document`. */
function pointerName(pointer) {
    const segments = pointerSegments(pointer);
    if (segments.length === 0)
        return 'the document';
    return segments.map((segment, at) => (/^\d+$/.test(segment) ? `[${segment}]` : at === 0 ? segment : `.${segment}`)).join('');
}


/***/ }),

/***/ 1853:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);

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
        return (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    }
    catch (error) {
        if (error instanceof TypeError || !(error instanceof Error))
            throw error;
        throw new TypeError(error.message, { cause: error });
    }
}


/***/ })

};
