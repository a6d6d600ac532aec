export const id = 715;
export const ids = [715];
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

/***/ 8715:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPnpmLock: () => (/* binding */ readPnpmLock)
});

// EXTERNAL MODULE: ./packages/cache-keys/lib/canonical-field.js
var canonical_field = __webpack_require__(4132);
// EXTERNAL MODULE: ./packages/cache-keys/lib/locked-package.js
var locked_package = __webpack_require__(4124);
;// CONCATENATED MODULE: ./packages/cache-keys/lib/pnpm-lines.js
/** Sections that lock nothing beyond what `packages` says. */
const SILENT = new Set([
    'importers',
    'snapshots',
    'settings',
    'catalogs',
    'time',
    'specifiers',
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'dependenciesMeta',
    'neverBuiltDependencies',
    'onlyBuiltDependencies',
    'ignoredOptionalDependencies',
    'packageExtensionsChecksum',
    'pnpmfileChecksum',
]);
/** The document is not in the form that pnpm writes: it may be another form of YAML, or none. */
class OtherForm extends Error {
}
/**
 * The sections of `pnpm-lock.yaml` in the form that pnpm itself writes: block mappings two columns apart, a key a line, resolutions in one line
 * or with a field a line. YAML says that a line's indentation tells where it belongs, so sections that lock nothing are passed over
 * unread. Undefined for any other form, which the reader of YAML decides.
 */
function readPnpmLines(text) {
    // YAML ends a line at a lone carriage return too.
    if (text.includes('\r'))
        return undefined;
    try {
        return new PnpmLines(text).sections();
    }
    catch (error) {
        if (error instanceof OtherForm)
            return undefined;
        throw error;
    }
}
class PnpmLines {
    #text;
    #seen = new Set();
    /** Where the next line begins. */
    #next = 0;
    /** The current line without its end, and the columns before its content; -1 after the last line. */
    #line = '';
    #indent = -1;
    constructor(text) {
        this.#text = text;
        this.#advance();
    }
    sections() {
        let lockfileVersion;
        const packages = [];
        const overrides = [];
        const patches = [];
        while (this.#indent >= 0) {
            const { key, value } = this.#entry(0, this.#seen);
            if (key === 'lockfileVersion')
                lockfileVersion = scalar(value, 'number');
            else if (key === 'packages')
                this.#block(value, (names) => packages.push(this.#usualPackage(names) ?? this.#package(names)));
            else if (key === 'overrides')
                this.#block(value, (names) => overrides.push(this.#override(names)));
            else if (key === 'patchedDependencies')
                this.#block(value, (names) => patches.push(this.#patch(names)));
            else if (SILENT.has(key))
                this.#passSection();
            else
                throw new OtherForm();
        }
        return { lockfileVersion, packages, overrides, patches };
    }
    /** The entries of a section, or of none. `take` reads one, and adds its name to those before it. */
    #block(value, take) {
        if (value === '{}')
            return;
        if (value !== '')
            throw new OtherForm();
        const names = new Set();
        while (this.#indent === 2)
            take(names);
        if (names.size === 0 || this.#indent > 0)
            throw new OtherForm();
    }
    /** A package in the form that all but a few have, in one step: it is the same as `#package`, and takes a fraction of the time. */
    #usualPackage(names) {
        USUAL_PACKAGE.lastIndex = this.#next - this.#line.length - 1;
        const [, quoted, plain, integrity] = USUAL_PACKAGE.exec(this.#text) ?? [];
        const key = quoted ?? plain;
        if (key === undefined || integrity === undefined)
            return undefined;
        if (names.has(key))
            throw new OtherForm();
        names.add(key);
        this.#next = USUAL_PACKAGE.lastIndex;
        this.#advance();
        this.#passOver(4);
        while (this.#indent === 4) {
            if (this.#line.startsWith('resolution:', 4))
                throw new OtherForm();
            this.#passField();
        }
        if (this.#indent > 2)
            throw new OtherForm();
        return [key, { integrity }];
    }
    /** Of a package only its `resolution` is read; its other fields, and what lies below them, are passed over. */
    #package(names) {
        const { key, value } = this.#entry(2, names);
        if (value !== '')
            throw new OtherForm();
        let found;
        while (this.#indent === 4) {
            if (!this.#line.startsWith('resolution:', 4))
                this.#passField();
            else if (found === undefined)
                found = this.#resolutionField();
            else
                throw new OtherForm();
        }
        if (found === undefined || this.#indent > 2)
            throw new OtherForm();
        return [key, Object.fromEntries(found)];
    }
    #override(names) {
        const { key, value } = this.#entry(2, names);
        return [key, scalar(value)];
    }
    #resolutionField() {
        const { value } = this.#entry(4, new Set());
        return value === '' ? this.#resolutionBlock() : flowMapping(value);
    }
    #passField() {
        if (!FIELD.test(this.#line))
            throw new OtherForm();
        this.#advance();
        this.#passOver(4);
    }
    #patch(names) {
        const { key, value } = this.#entry(2, names);
        if (value !== '')
            return [key, scalar(value)];
        let hash;
        while (this.#indent === 4) {
            if (!this.#line.startsWith('hash:', 4))
                this.#passField();
            else if (hash === undefined)
                hash = scalar(this.#entry(4, new Set()).value);
            else
                throw new OtherForm();
        }
        if (this.#indent > 2)
            throw new OtherForm();
        return [key, { hash }];
    }
    #resolutionBlock() {
        const fields = new Map();
        const names = new Set();
        while (this.#indent === 6) {
            const { key, value } = this.#entry(6, names);
            fields.set(key, textOrFlag(value));
        }
        if (fields.size === 0 || this.#indent > 4)
            throw new OtherForm();
        return fields;
    }
    /** Reads `key: value` at a column, and goes on to the next line. */
    #entry(indent, names) {
        if (this.#indent !== indent)
            throw new OtherForm();
        const line = this.#line;
        const quoted = line.charCodeAt(indent) === QUOTE;
        const end = quoted ? line.indexOf("':", indent + 1) + 1 : keyEnd(line, indent);
        const key = quoted ? line.slice(indent + 1, end - 1) : line.slice(indent, end);
        const value = line.slice(end + 1);
        const isKey = end > indent && key.length < MAX_KEY_CHARACTERS && (quoted ? key !== '' && !key.includes("'") : PLAIN_KEY.test(key));
        if (!isKey || names.has(key) || (value !== '' && value.charCodeAt(0) !== SPACE))
            throw new OtherForm();
        names.add(key);
        this.#advance();
        return { key, value: value.trimStart() };
    }
    /** Goes on to the next line at the first column, without a look at those before it. */
    #passSection() {
        if (this.#indent <= 0)
            return;
        NEXT_SECTION.lastIndex = this.#next - 1;
        const found = NEXT_SECTION.exec(this.#text);
        this.#next = found === null ? this.#text.length : found.index + 1;
        this.#advance();
    }
    /** Goes on to the next line that is not deeper than a column. */
    #passOver(indent) {
        while (this.#indent > indent)
            this.#advance();
    }
    /** Goes on to the next line that holds something. */
    #advance() {
        const text = this.#text;
        while (this.#next < text.length) {
            const start = this.#next;
            const found = text.indexOf('\n', start);
            const end = found < 0 ? text.length : found;
            this.#next = end + 1;
            let at = start;
            while (text.charCodeAt(at) === SPACE)
                at++;
            if (at >= end || text.charCodeAt(at) === HASH)
                continue;
            if (text.charCodeAt(at) === TAB)
                throw new OtherForm();
            [this.#line, this.#indent] = [text.slice(start, end), at - start];
            return;
        }
        [this.#line, this.#indent] = ['', -1];
    }
}
const [SPACE, HASH, TAB, QUOTE] = [0x20, 0x23, 0x09, 0x27];
/**
 * A name in quotes or without, a digest, and such fields as stand in one line each. Every repetition is bounded, and no line can be taken in two ways.
 */
const USUAL_PACKAGE = / {2}(?:'([A-Za-z0-9@][A-Za-z0-9@/._+-]{0,500})'|(?=[^\n:]{0,500}[@/])([A-Za-z/][A-Za-z0-9@/._+-]{0,500})):\n {4}resolution: \{integrity: ([a-z]+[0-9]+-[A-Za-z0-9+/]{1,500}={0,2})\}\n(?! {5})(?: {4}(?!resolution:)[A-Za-z]{1,40}: [^\s#][^\n\r]*\n){0,20}\n?/y;
/** A field of an entry, without quotes. */
const FIELD = /^ {4}[A-Za-z]+:(?: |$)/;
const NEXT_SECTION = /\n(?=[^ \n#])/g;
/** YAML 1.2.2, section 7.4.2: longer keys are written in another form. */
const MAX_KEY_CHARACTERS = 1000;
const PLAIN_KEY = /^[A-Za-z0-9/._][^\s'"{}[\],&*!|>%`]*$/;
/** Where a key without quotes ends: at the first colon that a space or the end of the line follows. -1 where there is none. */
function keyEnd(line, indent) {
    let end = line.indexOf(':', indent);
    while (end >= 0 && end + 1 < line.length && line.charCodeAt(end + 1) !== SPACE)
        end = line.indexOf(':', end + 1);
    return end;
}
/** `{gitHosted: true, integrity: sha512-a, tarball: 'https://…'}`, without braces inside. */
function flowMapping(value) {
    const fields = new Map();
    if (!value.startsWith('{') || !value.endsWith('}'))
        throw new OtherForm();
    for (const part of value.slice(1, -1).split(', ')) {
        const colon = part.indexOf(': ');
        const name = part.slice(0, Math.max(colon, 0));
        if (!/^[a-zA-Z]+$/.test(name) || fields.has(name))
            throw new OtherForm();
        fields.set(name, textOrFlag(part.slice(colon + 2)));
    }
    return fields;
}
/** A field of a resolution: `true` and `false` as pnpm writes them, or text. */
function textOrFlag(value) {
    return value === 'true' || (value !== 'false' && scalar(value));
}
/** A text in one line: in single quotes without one inside, or plain and no other type to YAML. */
function scalar(value, type = 'text') {
    const inner = /^'([^']*)'$/.exec(value)?.[1];
    if (inner !== undefined)
        return inner;
    const isPlain = /^[A-Za-z0-9/.^~<=+-][^\s'"{}[\],`]*$/.test(value) && !/:$/.test(value);
    const isNumber = /^[-+.]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?$|^0[xob]/.test(value);
    const isOther = /^(?:null|true|false|yes|no|on|off|y|n|~|[-+]?\.(?:inf|nan)|-+|[<=^+.]+)$/i.test(value);
    if (!isPlain || isOther || (isNumber && type === 'text'))
        throw new OtherForm();
    return value;
}

;// CONCATENATED MODULE: ./packages/cache-keys/lib/pnpm-lock.js



/**
 * `pnpm-lock.yaml`, lockfileVersion 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile): what the section `packages` locks, which
 * is what the store holds, what was overridden, and the digests of patches. A file may have a document of its own for the package manager before
 * the project's.
 */
async function readPnpmLock(text) {
    const found = [];
    for (const document of documentsOf(text)) {
        // Loading and running a reader of all YAML takes many times as long, and is left to files that pnpm did not write.
        found.push(lockedBy(readPnpmLines(document) ?? (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(400), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 792))).readPnpmYaml(document)));
    }
    return found.flat();
}
/** The documents of a file. A line that begins with `---` is always a marker (YAML 1.2.2, section 9.1.2). */
function documentsOf(text) {
    return text.split(/^---[ \t]*\r?$/m).filter((document, index, { length }) => length === 1 || index > 0 || document.trim() !== '');
}
function lockedBy({ lockfileVersion, packages, overrides, patches }) {
    const major = majorVersion(lockfileVersion);
    const locked = packages.flatMap(([key, resolution]) => {
        // A folder of the project itself: linked, never in the store.
        if (resolution.type === 'directory')
            return [];
        const { integrity, ...source } = resolution;
        return [
            {
                ...nameAndVersion(key, major),
                integrity: (0,locked_package/* textField */.M8)(integrity, 'integrity'),
                source: isEmpty(source) ? '{}' : (0,canonical_field/* canonicalField */.T)(source),
            },
        ];
    });
    const replaced = overrides.map(([name, value]) => ({
        name,
        version: (0,locked_package/* textField */.M8)(value, 'an override'),
        integrity: '',
        source: 'override',
    }));
    const patched = patches.map(([name, value]) => {
        // Where the file of a patch lies is not what it does.
        const hash = typeof value === 'string' ? value : (0,locked_package/* objectField */.qV)(value, 'a patch').hash;
        return { name, version: '', integrity: (0,locked_package/* textField */.M8)(hash, 'hash'), source: 'patch' };
    });
    return [...locked, ...replaced, ...patched];
}
/** Nearly every package comes from the registry, and has nothing but its digest. */
const isEmpty = (source) => Object.keys(source).length === 0;
function majorVersion(lockfileVersion) {
    const isVersion = typeof lockfileVersion === 'string' || typeof lockfileVersion === 'number';
    const major = isVersion ? Number(/^(\d)(?:\.\d{1,3})?(?:-inlineSpecifiers)?$/.exec(String(lockfileVersion))?.[1]) : Number.NaN;
    if (major >= 5 && major <= 9)
        return major;
    throw new locked_package/* UnreadableLock */.NQ(`lockfileVersion ${isVersion ? String(lockfileVersion).slice(0, 40) : 'of another type'} is not known`);
}
/**
 * `/name/1.0.0_peer@2.0.0` in version 5, `/name@1.0.0(peer@2.0.0)` in 6 to 8, `name@1.0.0` in 9. Which peers stand beside a package does
 * not change what is downloaded, so they are left out. Other sources than a registry are names as they are.
 */
function nameAndVersion(key, major) {
    const peers = major === 5 ? key.indexOf('_', key.lastIndexOf('/')) : key.indexOf('(');
    const path = (peers < 0 ? key : key.slice(0, peers)).replace(/^\//, '');
    const at = major === 5 ? path.lastIndexOf('/') : path.indexOf('@', 1);
    return at < 0 ? { name: path, version: '' } : { name: path.slice(0, at), version: path.slice(at + 1) };
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
