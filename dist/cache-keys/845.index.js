export const id = 845;
export const ids = [845];
export const modules = {

/***/ 4132:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ canonicalField)
/* harmony export */ });
/* harmony import */ var _aiop_ids__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5942);
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
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1400);



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


/***/ })

};
