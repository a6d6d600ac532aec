export const id = 49;
export const ids = [49];
export const modules = {

/***/ 792:
/***/ (function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPnpmYaml: () => (/* binding */ readPnpmYaml)
/* harmony export */ });
/* harmony import */ var _locked_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3863);


/** The sections of `pnpm-lock.yaml` in any form of YAML. */
function readPnpmYaml(text) {
    const { lockfileVersion, packages, overrides, patchedDependencies } = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)('pnpm-lock.yaml', text);
    return {
        lockfileVersion,
        packages: Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(packages ?? {}, 'packages')).map(([key, value]) => [
            key,
            (0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(value, `packages["${key}"]`).resolution, 'resolution'),
        ]),
        overrides: Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(overrides ?? {}, 'overrides')),
        patches: Object.entries((0,_locked_package_js__WEBPACK_IMPORTED_MODULE_1__/* .objectField */ .qV)(patchedDependencies ?? {}, 'patchedDependencies')),
    };
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


/***/ })

};
